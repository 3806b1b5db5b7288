"""PDF: lines put together as paragraphs, pages as places, heads and feet apart; refused in words without pypdf."""

import sys

import pytest

import factcheck
from factcheck.errors import EmptyCopyError, FactcheckError, UnreadableError

BODY = 11


def pdf(*pages, version=b"1.4") -> bytes:
    """A file of these pages, each a list of size, place across, place up, words."""
    objects = [b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>"]
    above = 2 + 2 * len(pages)
    kids = []
    for page in pages:
        drawn = b"\n".join(
            b"BT /F1 %d Tf 1 0 0 1 %d %d Tm (%s) Tj ET"
            % (size, x, y, words.encode("cp1252").replace(b"(", b"\\(").replace(b")", b"\\)"))
            for size, x, y, words in page
        )
        objects.append(b"<</Length %d>>stream\n%s\nendstream" % (len(drawn), drawn))
        objects.append(
            b"<</Type/Page/Parent %d 0 R/MediaBox[0 0 595 842]/Contents %d 0 R/Resources<</Font<</F1 1 0 R>>>>>>"
            % (above, len(objects))
        )
        kids.append(b"%d 0 R" % len(objects))
    objects.append(b"<</Type/Pages/Count %d/Kids[%s]>>" % (len(kids), b" ".join(kids)))
    objects.append(b"<</Type/Catalog/Pages %d 0 R>>" % above)
    out, places = b"%PDF-" + version + b"\n", []
    for number, inner in enumerate(objects, 1):
        places.append(len(out))
        out += b"%d 0 obj\n%s\nendobj\n" % (number, inner)
    table = b"".join(b"%010d 00000 n \n" % place for place in places)
    return out + b"xref\n0 %d\n0000000000 65535 f \n%strailer<</Size %d/Root %d 0 R>>\nstartxref\n%d\n%%%%EOF\n" % (
        len(objects) + 1, table, len(objects) + 1, len(objects), len(out)
    )  # fmt: skip


def lines(*words: str, top: int = 740, size: int = BODY):
    return [(size, 50, top - 14 * number, line) for number, line in enumerate(words)]


HEAD, FOOT = (8, 50, 820, "Harbour Board – press release 14"), "Page {} of 3"
PAGES = [
    [
        HEAD,
        (20, 50, 780, "Lock gates fail at Stowe"),
        *lines(
            "Both gates of the lock at Stowe failed on Sunday, and 12 narrow-",
            "boats were left on the mud, the harbour board’s engi-",
            "neers said. The gates, which weigh 40 tonnes each, had been",
            "hung in 1968.",
            "“We are pumping,” said the board’s long-serving lock-",
            "keeper, who lives beside it. It will cost about £90,000 to",
        ),
        (8, 50, 30, FOOT.format(1)),
    ],
    [
        HEAD,
        *lines(
            "mend them, he said, and take eleven weeks in which nobody", "can pass.", "A second lock is open."
        ),
        (8, 50, 30, FOOT.format(2)),
    ],
    [
        HEAD,
        *lines("Notes to editors", top=740),
        *lines("The board looks after 31 locks.", top=700),
        (8, 50, 30, FOOT.format(3)),
    ],
]
SAID = [
    "Lock gates fail at Stowe",
    "Both gates of the lock at Stowe failed on Sunday, and 12 narrowboats were left on the mud, the harbour board’s engineers said."
    " The gates, which weigh 40 tonnes each, had been hung in 1968.",
    "“We are pumping,” said the board’s long-serving lockkeeper, who lives beside it. It will cost about £90,000 to mend them, he said,"
    " and take eleven weeks in which nobody can pass.",
    "A second lock is open.",
]  # fmt: skip


def folded(text: str) -> str:
    return text.replace("lock-keeper", "lockkeeper").replace("narrow-boats", "narrowboats")


class TestWithPypdf:
    """What is read where pypdf is installed."""

    @pytest.fixture(autouse=True)
    def _installed(self):
        pytest.importorskip("pypdf")

    def test_paragraphs_are_put_together_over_lines_and_pages(self):
        article = factcheck.read(pdf(*PAGES))
        assert article.format == "pdf"
        witness = factcheck.examine(article)
        body = [
            folded(zone.span.of(article.text))
            for zone in witness.zones
            if zone.kind.value in ("headline", "body")
        ]
        assert body[:4] == SAID

    def test_heads_and_feet_are_labelled(self):
        article = factcheck.read(pdf(*PAGES))
        apart = [zone.span.of(article.text) for zone in article.told]
        assert apart.count("Harbour Board – press release 14") == 3
        assert [line for line in apart if line.startswith("Page")] == [
            FOOT.format(number) for number in (1, 2, 3)
        ]

    def test_a_place_is_the_page_and_the_character_on_it(self):
        article = factcheck.read(pdf(*PAGES))
        assert article.offsets.position(article.text.index("£90,000")).line == 1
        assert article.offsets.position(article.text.index("eleven")).line == 2
        assert article.offsets.position(article.text.index("31 locks")).line == 3
        title = article.offsets.position(article.text.index("Lock gates"))
        assert (title.line, title.column) == (1, len(HEAD[3]) + 2)

    def test_the_raised_mark_of_a_note_is_no_digit(self):
        page = [
            *lines("Some 73"),
            (6, 94, 744, "1"),
            (BODY, 97, 740, " boats sank, and 40 m"),
            (6, 205, 744, "2"),
            (BODY, 209, 740, " was lost."),
        ]
        assert " ".join(factcheck.read(pdf(page)).text.split()) == "Some 73 boats sank, and 40 m2 was lost."

    def test_points_of_a_list_are_paragraphs(self):
        """However full the line before is."""
        listed = [
            "• The lower gate, of oak, hung in 1968 and mended in 1991.",
            "• The upper gate, of steel, hung in the same week of 1968.",
        ]
        assert factcheck.read(pdf(lines(*listed))).text.split("\n") == listed

    @pytest.mark.parametrize("last", ["3", "– 3 –", "Page 3 of 5", "3/5"])
    def test_a_pages_number_is_no_copy(self, last):
        article = factcheck.read(pdf([*lines("The gates were hung", "in 1968."), (8, 50, 30, last)]))
        assert [zone.span.of(article.text) for zone in article.told] == [last]

    @pytest.mark.parametrize("last", ["1968.", "(1968)", "12,400"])
    def test_a_figure_on_the_last_line_is_copy(self, last):
        """A sentence may end with one."""
        assert not factcheck.read(pdf(lines("The gates which the board put up were hung in", last))).told

    def test_what_runs_through_no_pages_is_copy(self):
        """A short line at the top of one page alone is no head."""
        assert not factcheck.read(pdf(lines("Short release", "It is 3 km long."))).told

    @pytest.mark.parametrize("broken", [0.2, 0.5, 0.9])
    def test_a_damaged_file_is_told_or_read(self, broken):
        whole = pdf(*PAGES)
        try:
            assert factcheck.read(whole[: int(len(whole) * broken)]).text
        except FactcheckError as error:
            assert error.hint  # noqa: PT017

    def test_a_scan_holds_no_text(self):
        with pytest.raises(EmptyCopyError, match="as a scan is"):
            factcheck.read(pdf([]))

    def test_more_pages_than_any_story_has(self):
        with pytest.raises(UnreadableError, match="of 81 pages"):
            factcheck.read(pdf(*[lines("A line.")] * 81))

    def test_a_page_that_takes_too_long_is_given_up(self, monkeypatch):
        from factcheck.read import pdf as reader

        monkeypatch.setattr(reader, "LONGEST", 0.0)
        with pytest.raises(UnreadableError, match="too long"):
            factcheck.read(pdf(*PAGES))


def test_without_pypdf_it_is_refused_with_what_to_install(monkeypatch):
    monkeypatch.setitem(sys.modules, "pypdf", None)
    with pytest.raises(UnreadableError, match="PDF") as caught:
        factcheck.read(pdf(*PAGES))
    assert "factcheck-wire[pdf]" in caught.value.hint
