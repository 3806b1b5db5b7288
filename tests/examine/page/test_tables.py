"""Tables in text: set apart, and told."""

import pytest

import factcheck

TOP = "Ferry traffic falls\n\nTraffic fell on Monday, the board said.\n\n"
END = "\n\nThe owner of two ferries was sorry to hear it."


def examined(middle):
    return factcheck.examine(factcheck.parse(TOP + middle + END))


@pytest.mark.parametrize(
    ("table", "rows"),
    [
        ("Port  2022  2023\nLerwick  120  114\nLeith  98  97", 3),
        ("Lerwick\t120\t114\nLeith\t98\t97", 2),
        ("Port | Loss\n--- | ---\nLerwick | 5%\nLeith | 1%", 3),
        ("| Port | Master |\n|---|---|\n| Lerwick | Jo Bird |\n| Leith | Al Fenn |", 3),
        ("Lerwick   £1.2m   +3\n\nLeith   £98   -1", 2),
    ],
)
def test_a_table_is_no_copy_and_is_told(table, rows):
    """Its figures are no claims; that nobody compared them stands in the report."""
    witness = examined(table)
    assert witness.article.cautions == (f"a table of {rows} rows was not compared",)
    told = "\n".join(zone.span.of(witness.article.text) for zone in witness.zones if zone.kind == "body")
    assert told == TOP.split("\n\n")[1] + END.replace("\n\n", "\n")
    report = factcheck.check(witness.article, factcheck.parse(TOP + END))
    assert report.to_dict()["documents"][0]["cautions"] == [f"a table of {rows} rows was not compared"]


@pytest.mark.parametrize(
    "lines",
    [
        "News   Sport   Jobs\nWorld   Money   Films",
        "The board named 12 ferries.  It named 3 piers.\nNobody spoke.  All 14 left.",
        "Lerwick\n120",
        "Home | News | Sport",
    ],
)
def test_what_is_no_table(lines):
    """Bars of links, sentences with wide gaps and single lines are none."""
    assert examined(lines).article.cautions == ()


def test_a_table_above_the_story_is_not_told():
    """A page's ticker of prices is no part of the story."""
    text = "FTSE  7,300  -0.2%\nDow  34,000  +1%\n\n" + TOP + END
    assert factcheck.examine(factcheck.parse(text)).article.cautions == ()
