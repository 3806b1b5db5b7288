"""Quotations over whole copies: house style is let through, every other word is told for what it is."""

from __future__ import annotations

import pytest

from factcheck import check, parse
from factcheck.model.settings import Settings

LEAD = "Ada Moss, the mayor, spoke in the council chamber on Monday after the vote.\n\n"


def told(a: str, b: str) -> list[tuple[str, str]]:
    """Code and severity of what is said of two copies, style and structure left out."""
    copies = [parse(LEAD + text, outlet=name, plain=True) for text, name in ((a, "A"), (b, "B"))]
    findings = check(*copies, settings=Settings(force=True)).findings
    return [(f.code, f.severity.value) for f in findings if f.code[:3] not in {"STY", "STR"}]


def said(words: str) -> str:
    return f"“{words},” Moss said."


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("The harbour is ours, and ours alone", "The harbor is ours and ours alone"),
        ("We will not sign it before May", "We won’t sign it before May"),
        ("It’s over, and it isn’t ours", "It is over, and it is not ours"),
        ("Covid, flu and colds kept us shut", "COVID, flu, and colds kept us shut"),
        ("It took us 12 days to get home", "It took us twelve days to get home"),
        ("They lost 20 per cent of it in May", "They lost 20% of it in May"),
        ("We’re gonna win this by a mile", "We’re going to win this by a mile"),
        ("The ferry’s late and the quay’s gone", "The ferry is late and the quay has gone"),
    ],
)
def test_house_style_inside_a_quotation_is_no_more_than_a_note(a, b):
    assert told(said(a), said(b)) == []


@pytest.mark.parametrize(
    ("a", "b", "code", "severity"),
    [
        ("They [the crew] never slept on board", "They never slept on board", "QUO303", "note"),
        ("They (the crew) never slept on board", "They never slept on board", "QUO303", "note"),
        ("They took it (the anchor) home", "They took it home", "QUO303", "note"),
        ("They took it (and the anchor) home", "They took it (and the compass) home", "QUO101", "error"),
        ("They say its over by noon", "They say it’s over by noon", "QUO305", "note"),
        ("We gave it in to the clerk", "We gave it into the clerk", "QUO305", "note"),
        ("They know your late again", "They know you’re late again", "QUO305", "note"),
        ("The ferry’s late and ours", "The ferry was late and ours", "QUO101", "error"),
        ("We did not see any light", "We saw no light", "QUO101", "error"),
        ("We will sign it before May", "We won’t sign it before May", "QUO102", "error"),
        ("I did not see the light change", "I did see the light change", "QUO102", "error"),
        ("It is no danger to bathers", "It is … danger to bathers", "QUO102", "error"),
        ("We have always paid our way", "We have never paid our way", "QUO102", "error"),
        ("I don’t think we can win", "I think we can win", "QUO102", "error"),
        (
            "We kept the depot, which was not safe, and the cranes going",
            "We kept the depot … and the cranes going",
            "QUO102",
            "error",
        ),
        ("Rents rose all year in the valley", "Rents fell all year in the valley", "QUO101", "error"),
        ("We never saw a real crew aboard", "We never saw a crew aboard", "QUO101", "error"),
        ("Nobody helped anybody that night", "Nobody helped anyone that night", "QUO101", "error"),
        ("We kept the depot open all winter", "We kept the station open all winter", "QUO101", "error"),
        ("We should close the depot by May", "We could close the depot by May", "QUO101", "error"),
        ("He told me he would go", "He told me she would go", "QUO101", "error"),
        ("We kept the depot open all winter long", "We kept the depot open", "QUO301", "note"),
        ("Look, we kept the depot open", "We kept the depot open", "QUO301", "note"),
        ("We kept the depot open, not that you cared", "We kept the depot open", "QUO301", "note"),
        (
            "We kept the depot, the yard and the cranes going",
            "We kept the depot … going",
            "QUO201",
            "note",
        ),
        ("We kept the depot, the yard and the cranes going", "We kept the depot going", "QUO103", "error"),
    ],
)
def test_what_becomes_of_a_quotation(a, b, code, severity):
    """Another word, a "not", an elision, an end cut off: one finding each, as grave as it deserves."""
    assert told(said(a), said(b)) == [(code, severity)]
    assert told(said(b), said(a)) == [(code, severity)]


@pytest.mark.parametrize(
    ("a", "b", "code", "severity"),
    [
        (
            "Moss said the plan was “a slap in the face for the valley” and left.",
            "Moss said the plan was a slap in the face for the valley and left.",
            "QUO202",
            "warning",
        ),
        (
            "Moss said the vote was a farce and that the depot would stay open.",
            "Moss said the vote was “a farce” and that the depot would stay open.",
            "QUO202",
            "warning",
        ),
        (
            "Moss called the plan to close the depot “a slap in the face for the valley”.",
            "Moss opposed the plan to close the depot.",
            "QUO203",
            "warning",
        ),
        (
            "“We came to stop the fighting, not to draw maps,” said Farid Osman.",
            "“We came to stop the fighting, not to draw maps,” said Mikhail Petrov.",
            "ATT101",
            "error",
        ),
        (
            "“We came to stop the fighting,” a police spokesman said.",
            "“We came to stop the fighting,” a union spokesman said.",
            "ATT202",
            "warning",
        ),
        (
            "The bank will raise rates on Friday, analysts said.",
            "The bank will raise rates on Friday, insiders said.",
            "ATT202",
            "warning",
        ),
        (
            "According to figures from the ministry, exports fell by a tenth in June.",
            "Exports fell by a tenth in June.",
            "ATT201",
            "warning",
        ),
        (
            "It is understood that the minister will resign on Friday.",
            "The minister will resign on Friday.",
            "ATT201",
            "warning",
        ),
        (
            "Leaked documents seen by the Tribune show the plant will close in May.",
            "The plant will close in May.",
            "ATT201",
            "warning",
        ),
    ],
)
def test_who_said_it_and_whether_it_is_quoted(a, b, code, severity):
    assert (code, severity) in told(a, b)


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("“We came to stop this,” officials said.", "“We came to stop this,” a spokesman said."),
        ("“We came to stop this,” police said.", "“We came to stop this,” a police source said."),
        ("“We came to stop this,” said Moss.", "“We came to stop this,” the mayor said."),
        ("It will close in May, an aide said.", "It will close in May, an official said."),
        ("It will close in May, sources said.", "It will close in May, officials said."),
    ],
)
def test_one_source_otherwise_called(a, b):
    assert not {severity for _, severity in told(a, b)} & {"error", "warning"}


PLEDGE = "“We will keep the depot, the yard and both sidings open all winter long,” Moss said."


@pytest.mark.parametrize(
    ("a", "b", "expected"),
    [
        # two things that somebody said, in sentences otherwise unlike
        (
            "Moss called the vote “shameful” and left.",
            "Moss said she felt “relieved” and left.",
            {"QUO304"},
        ),
        (
            "Moss called the vote “a shame for the valley” and left by the side door.",
            "Moss said she would “eat her hat” and left by the side door.",
            {"QUO304", "QUO203"},
        ),
        # one word, in the same sentence: one of the copies has it wrong
        (
            "Moss called the vote “shameful” and left.",
            "Moss called the vote “splendid” and left.",
            {"QUO101"},
        ),
        # a break at the attribution is no cut in one breath
        (PLEDGE, "“We will keep the depot,” Moss said, “open all winter long.”", {"QUO301", "QUO302"}),
        # three words of one quotation are one changed quotation
        (
            PLEDGE,
            PLEDGE.replace("keep", "hold").replace("both", "many").replace("winter", "summer"),
            {"QUO101"},
        ),
    ],
)
def test_two_quotations_are_one_only_where_they_share_their_words(a, b, expected):
    found = [code for code, _ in told(a, b) if code.startswith("QUO")]
    assert set(found) == expected
    assert found.count("QUO101") <= 1


@pytest.mark.parametrize(
    "marked",
    [
        "″{}″",
        "‹{}›",
        "»{}«",
        "„{}“",
        "&ldquo;{}&rdquo;",
        "&quot;{}&quot;",
        "「{}」",
        "＂{}＂",
        "&#8220;{}&#8221;",
    ],
)
def test_odd_marks_are_marks(marked):
    """Whatever a copy prints for quotation marks, the words between are a quotation, and changed ones told."""
    words, other = "We will keep the depot open,", "We will keep the station open,"
    assert told(f"“{words}” Moss said.", f"{marked.format(words)} Moss said.") == []
    codes = [("QUO101", "error")]
    assert told(f"“{words}” Moss said.", f"{marked.format(other)} Moss said.") == codes


@pytest.mark.parametrize(
    ("a", "b", "expected"),
    [
        ("Moss told us. He added that it was so.", "Moss told us. He said that it was so.", set()),
        ("the mayor of Leith said. It then rained.", "the mayor of Leith said. It then snowed.", set()),
        ("said Moss. It then rained.", "said Moss. It then snowed.", set()),
        (
            "and all of us saw it. It rained a lot.",
            "and all of us saw it. It snowed a lot.",
            {("QUO101", "warning")},
        ),
    ],
)
def test_where_the_closing_mark_is_lost_the_outlets_own_words_are_no_quotation(a, b, expected):
    found = set(told(f"“The gate is shut, {a}", f"“The gate is shut, {b}"))
    assert {(code, how) for code, how in found if code.startswith("QUO")} == expected


@pytest.mark.parametrize(
    ("a", "b", "code"),
    [
        ("“The women froze and their feet bled,” the clerk said.",
         "The clerk said a woman had frozen and that her foot had bled.", "QUO202"),
        ("“The geese froze, and the mice,” the clerk said.",
         "The clerk said mice and every goose had frozen.", "QUO202"),
        ("“An 88-year-old did it,” the clerk said.",
         "It was done, the clerk said, by a man at the age of 88 years.", "QUO202"),
        ("“We’re off to Holm’s quay,” the clerk said.", "The clerk said they're off to Holm's quay.", "QUO202"),
        ("“THE SHEEP BOLTED,” the clerk said.", "A sheep had bolted, the clerk said.", "QUO202"),
        ("“The geese froze, and the mice,” the clerk said.",
         "The clerk said the vote would be held in May.", "QUO203"),
        ("“We will do it,” the clerk said.", "The clerk said they can do it.", "QUO203"),
    ],
)  # fmt: skip
def test_a_quotation_is_known_in_other_words_by_what_its_words_come_to(a, b, code):
    for pair in ((a, b), (b, a)):
        assert [found for found, _ in told(*pair) if found.startswith("QUO")] == [code]
