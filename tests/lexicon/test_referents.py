"""Two names side by side: one and the same, another form, a slip of one letter, or another."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from factcheck.lexicon.naming import Referent, skeleton, slipped
from factcheck.lexicon.referents import compared
from factcheck.model.claim import NameSort

PERSON, BODY, PLACE, OTHER = NameSort.PERSON, NameSort.ORGANISATION, NameSort.PLACE, NameSort.OTHER


@pytest.mark.parametrize(
    ("a", "b", "sort"),
    [
        ("Marwick", "Oona Marwick", PERSON),
        ("Academy Award", "Oscars", BODY),
        ("Grammy", "Grammy Awards", BODY),
        ("Holm Moor National Park", "Holm Moor", PLACE),
        ("Mr Marwick", "Marwick", PERSON),
        ("Rep. Oona Marwick", "Oona Marwick", PERSON),
        ("Oona J. Marwick", "Oona Marwick", PERSON),
        ("O. Marwick", "Oona Marwick", PERSON),
        ("Tom Vance", "Thomas Vance", PERSON),
        ("Henry Vance Jr.", "Henry Vance", PERSON),
        ("Orban Viktor", "Viktor Orban", PERSON),
        ("Li", "Li Wenhua", PERSON),
        ("Bakhtiyar Maksimov", "Bakhtiar Maximov", PERSON),
        ("Alexei Sidorenko", "Aleksey Sidorenko", PERSON),
        ("Polyansky", "Polyanskyy", PERSON),
        ("Muhammad Tarik", "Mohamed Tariq", PERSON),
        ("Yulia Petrova", "Julia Petrova", PERSON),
        ("Günther Möller", "Guenther Moeller", PERSON),
        ("Seán Ó Briain", "Sean O Briain", PERSON),
        ("Marrissa Cole", "Marissa Cole", PERSON),
        ("Ministry of Defence", "Defense Ministry", BODY),
        ("Department of Justice", "Justice Department", BODY),
        ("U.N.", "United Nations", BODY),
        ("UN", "U.N.", BODY),
        ("Organisation for Security and Co-operation in Europe", "OSCE", BODY),
        ("Dock and Ferry Workers’ Union", "DFWU", BODY),
        ("Halvorsen Marine Inc.", "Halvorsen Marine", BODY),
        ("Halvorsen", "Halvorsen Marine", BODY),
        ("the Bank of England", "Bank of England", BODY),
        ("River Tarn", "Tarn River", PLACE),
        ("Britain", "UK", PLACE),
        ("U.K.", "Britain", PLACE),
        ("Calif.", "California", PLACE),
        ("Kyiv", "Kiev", PLACE),
        ("United States", "U.S.", PLACE),
        ("Republic of Ireland", "Ireland", PLACE),
        ("Utah Republican Party", "Utah Republicans", BODY),
        ("Texas Democratic Party", "Texas Democrats", OTHER),
        ("Conservative Party of Canada", "Canadian Conservatives", OTHER),
        ("Scottish Tories", "Scottish Conservatives", OTHER),
        ("Volkswagen", "VW", OTHER),
        ("Hale Brothers Inc.", "Hale Bros.", OTHER),
        ("Manchester United", "Man Utd", BODY),
        ("Leeds Utd", "Leeds United", BODY),
        ("Twenty20", "T20I", OTHER),
    ],
)
def test_two_forms_of_one_name(a, b, sort):
    kin = compared(a, b, sort)
    assert kin.agrees, kin
    assert kin == compared(b, a, sort)


@pytest.mark.parametrize(
    ("a", "b", "sort"),
    [
        ("Lena Farouk", "Lena Farhouk", PERSON),
        ("Oona Marwick", "Oona Mawrick", PERSON),
        ("Johnson", "Johnston", PERSON),
        ("Raima Sehgal", "Rahima Sehgal", PERSON),
        ("Neil Cardew", "Niel Cardew", PERSON),
        ("Michael Orr", "Micheal Orr", PERSON),
        ("Halvorsen Marine", "Halvorsne Marine", BODY),
    ],
)
def test_a_slip_of_one_letter(a, b, sort):
    kin = compared(a, b, sort)
    assert kin.misspelt, kin
    assert not kin.agrees
    assert kin.reason
    assert kin == compared(b, a, sort)


@pytest.mark.parametrize(
    ("a", "b", "sort"),
    [
        ("Oona Marwick", "Rhona Tully", PERSON),
        ("Bill Marwick", "Hilda Marwick", PERSON),
        ("Geneva", "Zurich", PLACE),
        ("Tarn River", "Tarn Lake", PLACE),
        ("Holm Moor National Park", "Dale Moor", PLACE),
        ("Academy Award", "Grammys", BODY),
        ("North Korea", "South Korea", PLACE),
        ("Ministry of Defence", "Ministry of Health", BODY),
        ("Bank of England", "Bank of Ireland", BODY),
        ("Ann", "Anna Lee", PERSON),
        ("Iran", "Iraq", PLACE),
        ("Austria", "Australia", PLACE),
        ("Utah Republican Party", "Utah Democrats", BODY),
        ("Utah Republican Party", "Iowa Republicans", BODY),
        ("Conservative Party of Canada", "Scottish Conservatives", OTHER),
        ("Man Utd", "Man City", BODY),
        ("Twenty20", "ODI", OTHER),
    ],
)
def test_two_names(a, b, sort):
    kin = compared(a, b, sort)
    assert kin.referent is Referent.OTHER
    assert kin == compared(b, a, sort)


@pytest.mark.parametrize(
    ("a", "b", "referent"),
    [
        ("Celtics", "Boston", Referent.OPEN),
        ("Red Sox", "Boston", Referent.OPEN),
        ("Celtics", "Denver", Referent.OTHER),
        ("Celtics", "Nuggets", Referent.OTHER),
        ("Mets", "Yankees", Referent.OTHER),
    ],
)
def test_a_club_may_be_called_by_its_town(a, b, referent):
    assert compared(a, b).referent is referent is compared(b, a).referent


def test_transcriptions_meet_and_slips_do_not():
    assert skeleton("khalimov") == skeleton("halimov")
    assert skeleton("raman") != skeleton("rahman")
    assert slipped("ellis", "elils")
    assert not slipped("ellis", "marsh")
    assert not slipped("li", "lo")


@settings(max_examples=150, deadline=None)
@given(st.text(max_size=30), st.text(max_size=30), st.sampled_from(list(NameSort)))
def test_any_two_names_compare_alike_both_ways(a, b, sort):
    assert compared(a, b, sort) == compared(b, a, sort)
    assert compared(a, a, sort).referent in {Referent.SAME, Referent.OPEN}


def test_a_slip_in_the_title_is_one():
    """The misspelt title is read as part of the name."""
    import factcheck
    from factcheck.lexicon.referents import related

    def first(text):
        return factcheck.examine(factcheck.parse(text, plain=True)).names[0]

    kin = related(first("It was over, said Ambassador Moss."), first("It was over, said Ambassadro Moss."))
    assert kin.misspelt
    assert related(first("It was over, said Ambassador Moss."), first("It was over, said Moss.")).agrees
