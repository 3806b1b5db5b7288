"""Two quotations side by side: house style, a word changed, a lost "not", a trimmed end; and who spoke."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from factcheck.examine.tokens import tokens
from factcheck.judge.relate.quotes import Grade, Speakers, echo, grade, speakers
from factcheck.model.span import Span


def words(text):
    return tokens(text, Span(0, len(text)))


@pytest.mark.parametrize(
    ("a", "b", "expected"),
    [
        ("The ferry sails at dawn.", "The ferry sails at dawn.", Grade.VERBATIM),
        ("The harbour is ours, and ours alone", "The harbor is ours and ours alone.", Grade.HOUSE_STYLE),
        ("We will not sign it.", "We won’t sign it.", Grade.HOUSE_STYLE),
        ("It’s over, and it isn’t ours.", "It is over, and it is not ours.", Grade.HOUSE_STYLE),
        ("Covid, flu and colds", "COVID, flu, and colds", Grade.HOUSE_STYLE),
        ("It took us 12 days", "It took us twelve days", Grade.HOUSE_STYLE),
        ("They lost 20 per cent of it", "They lost 20% of it", Grade.HOUSE_STYLE),
        ("They [the crew] never slept", "They never slept", Grade.HOUSE_STYLE),
        ("It was 5 degrees [41F] out there", "It was 5 degrees out there", Grade.HOUSE_STYLE),
        ("We will sign it.", "We won’t sign it.", Grade.POLARITY),
        ("I did not see the light change", "I did see the light change", Grade.POLARITY),
        ("It is no danger to bathers, we think", "It is … danger to bathers, we think", Grade.POLARITY),
        ("Rents rose all year", "Rents fell all year", Grade.POLARITY),
        ("We never saw a real crew aboard", "We never saw a crew aboard", Grade.WORD_CHANGED),
        ("Nobody helped anybody that night", "Nobody helped anyone that night", Grade.WORD_CHANGED),
        ("We kept the depot open", "We kept the station open", Grade.WORD_CHANGED),
        ("We kept the depot open all winter long", "We kept the depot open", Grade.TRIMMED),
        ("Look, we kept the depot open", "we kept the depot open", Grade.TRIMMED),
        ("We kept the depot open, not that anyone cared", "We kept the depot open", Grade.TRIMMED),
        ("We kept the depot, the yard and the cranes going", "We kept the depot … going", Grade.ELIDED),
        ("We kept the depot, the yard and the cranes going", "We kept the depot going", Grade.ELIDED),
        ("The cat sat on the mat", "Every election costs us dearly", Grade.DIFFERENT),
    ],
)
def test_grades(a, b, expected):
    there, back = grade(words(a), words(b)), grade(words(b), words(a))
    assert there.grade is expected, there
    assert (back.grade, back.reason, back.a, back.b) == (there.grade, there.reason, there.b, there.a)


def test_a_changed_word_is_shown():
    graded = grade(words("We kept the depot open"), words("We kept the station open"))
    assert [token.text for token in graded.a] == ["depot"]
    assert [token.text for token in graded.b] == ["station"]
    assert "depot" in graded.reason
    assert "station" in graded.reason


def test_broken_by_its_attribution():
    whole = words("We kept the depot open")
    assert grade(whole, whole, breaks=(1, 0)).grade is Grade.SPLIT_OR_JOINED


def test_a_quotation_told_in_other_words():
    prose = words("Moss said the depot would stay open throughout the winter for every lorry.")
    heard = echo(words("The depot stays open throughout the winter"), prose)
    assert heard.share > 0.6
    assert heard.span is not None
    assert echo(words("Taxes must come down"), prose).share == 0


@pytest.mark.parametrize(
    ("a", "b", "expected"),
    [
        ("Ada Moss", "Moss", Speakers.SAME),
        ("Ada Moss", "Adah Moss", Speakers.SAME),  # a slip in the name is told as such, elsewhere
        ("Ada Moss", "Colm Brady", Speakers.OTHER),
        ("Ada Moss", "the mayor", Speakers.UNKNOWN),
        ("Kremlin", "Pavel Orlov", Speakers.UNKNOWN),
        ("Ministry of Defence", "the Defense Ministry", Speakers.SAME),
        ("a spokesman", "officials", Speakers.UNKNOWN),
        (None, "Ada Moss", Speakers.UNKNOWN),
    ],
)
def test_speakers(a, b, expected):
    assert speakers(a, b) is expected
    assert speakers(b, a) is expected


@settings(max_examples=100, deadline=None)
@given(st.text(max_size=60), st.text(max_size=60))
def test_any_two_quotations_grade_alike_both_ways(a, b):
    there, back = grade(words(a), words(b)), grade(words(b), words(a))
    assert there.grade is back.grade
    assert (there.a, there.b) == (back.b, back.a) or there.a == there.b
    assert grade(words(a), words(a)).grade is Grade.VERBATIM
