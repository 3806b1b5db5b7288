"""What two copies call one bearer, wherever each of them says so."""

import pytest

import factcheck
from factcheck.model.finding import Severity
from factcheck.model.settings import Settings


def told(one, two):
    """The findings on names and things that are graver than a note, whichever copy comes first."""
    copies = [factcheck.parse(text, plain=True) for text in (one, two)]
    found = [factcheck.check(*pair, settings=Settings(force=True)) for pair in (copies, copies[::-1])]
    codes = [
        sorted((f.code, f.severity is Severity.ERROR) for f in report.findings if f.severity.rank)
        for report in found
    ]
    assert codes[0] == codes[1]
    return [(code, error) for code, error in codes[0] if code[:3] in ("NAM", "WRD")]


LOUD = [
    # a rank that is no office
    (
        "Earl Osric opened the lock at Norby on Monday, and the first barge passed, the town said.",
        "The lock at Norby was opened on Monday by Count Osric, the town said, and the first barge passed.",
        "NAM109",
    ),
    # ranks in their short forms
    (
        "The shift was led by the watch supervisor, Sgt. Edda Falk, who told the crews to wait.",
        "The crews waited, as Lt. Edda Falk, who led the shift, had told them to.",
        "NAM109",
    ),
    # a field that opens the sentence
    (
        "Finance director Edda Falk warned the council of Norby that the lock was rusty.",
        "The council of Norby was warned by the chief executive, Edda Falk, that the lock was rusty.",
        "NAM108",
    ),
    # a portfolio, before the name and behind it
    (
        "Health Minister Tove Aas told the council in Hamnes that nine of the clinic's beds were free.",
        "The council in Hamnes was told by Tove Aas, the culture minister, that nine clinic beds were free.",
        "NAM108",
    ),
    # an office in short and in full
    (
        "CEO Bram Ruis said the yard had borrowed too much before the winter.",
        "The yard had borrowed too much before the winter, said Bram Ruis, its chairman.",
        "NAM108",
    ),
    # the head of all, and one who has a field
    (
        "Jorvik's head coach, Lena Strand, said the race would be rowed on Friday.",
        "The race will be rowed on Friday, according to Lena Strand, Jorvik's rowing coach.",
        "NAM108",
    ),
    # a deputy
    (
        "The mayor, Edda Falk, opened the lock at noon.",
        "The lock was opened at noon by Edda Falk, the deputy mayor.",
        "NAM105",
    ),
    # a trade
    (
        "Farmer Olle Grahn saw the smoke at noon on Friday from the quay.",
        "At noon on Friday the smoke was seen from the quay by Olle Grahn, a plumber.",
        "WRD101",
    ),
    # whose people somebody is of
    (
        "The Swedish lender Osterbank said it would buy the mill.",
        "It would buy the mill, said Osterbank, a Polish lender.",
        "NAM107",
    ),
    # in another sentence
    (
        "Edda Falk, the coroner, spoke for an hour in the town hall. Few came.",
        "Edda Falk spoke for an hour in the town hall. Few came. Falk, the mayor, was late.",
        "NAM108",
    ),
]


@pytest.mark.parametrize(("one", "two", "code"), LOUD)
def test_loud(one, two, code):
    assert told(one, two) == [(code, True)]


SILENT = [
    # one office, otherwise put
    (
        "Chief Executive Bram Ruis said the yard had borrowed too much before the winter.",
        "The yard had borrowed too much before the winter, said Bram Ruis, the company's CEO.",
    ),
    (
        "Interior Minister Tove Aas told the council that nine beds were free.",
        "The council was told by Tove Aas, the home minister, that nine beds were free.",
    ),
    # in full and in short
    (
        "Health Minister Tove Aas told the council that nine beds were free.",
        "The council was told by the minister, Tove Aas, that nine beds were free.",
    ),
    # both copies say both
    (
        "Bram Ruis, the chairman, spoke on Friday. Ruis is the chief executive as well.",
        "Chief Executive Bram Ruis spoke on Friday. He is also the chairman.",
    ),
    # a seat, and what is held beside it
    (
        "Councillor Edda Falk said the lock was rusty.",
        "The lock was rusty, said Edda Falk, chairwoman of the works committee.",
    ),
    # the offices of two houses
    (
        "Edda Falk, the chairwoman of Norby Ferries, said the lock was rusty.",
        "The lock was rusty, said Edda Falk, treasurer of the sailing club.",
    ),
    # what somebody was
    (
        "Edda Falk, a former coroner, said the lock was rusty.",
        "The lock was rusty, said the mayor, Edda Falk.",
    ),
    # a trade and what it is called beside it
    (
        "Farmer Olle Grahn saw the smoke from the quay at noon.",
        "The smoke was seen from the quay at noon by Olle Grahn, a father of two.",
    ),
    # of one people, and of its land
    (
        "The Swedish lender Osterbank said it would buy the mill.",
        "It would buy the mill, said Sweden's Osterbank, a lender.",
    ),
    # ranks in short and in full, and what a sergeant is as well
    (
        "Lt. Edda Falk led the shift and told the crews to wait.",
        "The crews waited, as Lieutenant Edda Falk, who led the shift, had told them to.",
    ),
    (
        "Sgt. Edda Falk led the shift and told the crews to wait.",
        "The crews waited, as Edda Falk, a police officer who led the shift, had told them to.",
    ),
    (
        "Dr. Edda Falk said the lock was rusty.",
        "The lock was rusty, said the chemist Edda Falk.",
    ),
    (
        "Finance director Edda Falk said the lock was rusty.",
        "The lock was rusty, said Edda Falk, the director of finance.",
    ),
    # what tells of no field
    (
        "The founding director, Edda Falk, said the lock was rusty.",
        "The lock was rusty, said Edda Falk, the managing director.",
    ),
]


@pytest.mark.parametrize(("one", "two"), SILENT)
def test_silent(one, two):
    assert told(one, two) == []
