"""Documents of word processors: the text as its writer sees it, notes and tables apart, no change doubled."""

import io
import zipfile
from time import process_time

import pytest

import factcheck
from factcheck.cli import main
from factcheck.errors import FactcheckError, UnreadableError

TITLE = "Pier to be rebuilt by autumn"
FIRST = "The pier at Saltby will be rebuilt for £3.1m, its owner said – “at last”."
SECOND = "Some 640 people had signed a petition in May."
NOTE = "1 The sum was £2.9m in 2019."


def archive(**parts: str) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as file:
        for name, text in parts.items():
            file.writestr(name.replace("__", "/").replace("_", "."), text)
    return out.getvalue()


def word(body: str, notes: str = "") -> bytes:
    document = f'<w:document xmlns:w="w"><w:body>{body}</w:body></w:document>'
    more = {"word__footnotes_xml": f'<w:footnotes xmlns:w="w">{notes}</w:footnotes>'} if notes else {}
    return archive(word__document_xml=document, **more)


def p(inner: str, style: str = "", mark: str = "") -> str:
    set_ = (f'<w:pStyle w:val="{style}"/>' if style else "") + (f"<w:rPr><w:{mark}/></w:rPr>" if mark else "")
    return f"<w:p><w:pPr>{set_}</w:pPr>{inner}</w:p>"


def r(text: str, of: str = "", tag: str = "t") -> str:
    return f'<w:r><w:rPr>{of}</w:rPr><w:{tag} xml:space="preserve">{text}</w:{tag}></w:r>'


def opened(body: str, styles: str = "", kind: str = "text") -> bytes:
    content = (
        '<office:document-content xmlns:office="o" xmlns:text="t" xmlns:table="b" xmlns:style="s" xmlns:draw="d">'
        f"<office:automatic-styles>{styles}</office:automatic-styles><office:body><office:text>{body}</office:text></office:body></office:document-content>"
    )
    return archive(mimetype=f"application/vnd.oasis.opendocument.{kind}", content_xml=content)


UP = '<style:style style:name="T1"><style:text-properties style:text-position="super 58%"/></style:style>'
OUT = '<style:style style:name="T2"><style:text-properties style:text-line-through-style="solid"/></style:style>'
HEAD = '<style:style style:name="P1" style:parent-style-name="Title"/>'

RTF = (
    r"{\rtf1\ansi\ansicpg1252\uc1{\fonttbl{\f0\fswiss Arial;}{\f1\fcharset238 Sign;}}{\stylesheet{\s0 Normal;}{\s3\b Title;}}"
    "\r\n" r"{\info{\title Something else}{\author Desk}}{\header\pard The Saltby Sun\par}{\*\generator Pen 1;}"
    "\r\n" r"\pard\s3 Pier to be rebuilt by autumn\par" "\r\n"
    r"\pard The pier at {\b Saltby} will be rebuilt for \'a33.1m, its owner s" "\r\n" r"aid \endash  \u8220?at last\u8221\'94.{\super\chftn{\footnote\pard{\super 1} The sum was \'a32.9m in 2019.}}\par" "\r\n"
    r"{\field{\*\fldinst{HYPERLINK x}}{\fldrslt Some 640 people}} had signed a petition{\*\annotation Really?} in May.\par}"
)  # fmt: skip
DOCX = word(
    p(r(TITLE), "Title")
    + p(r("The pier at ") + r("Saltby", "<w:b/>") + r(" will be rebuilt for £3.1m, its owner said – “at last”.") + r("1", '<w:vertAlign w:val="superscript"/>'))
    + p(r(SECOND)),
    '<w:footnote w:type="separator"><w:p><w:r><w:separator/></w:r></w:p></w:footnote><w:footnote>' + p(r(NOTE)) + "</w:footnote>",
)  # fmt: skip
ODT = opened(
    f'<text:p text:style-name="P1">{TITLE}</text:p><text:p>The pier at <text:span text:style-name="T9">Saltby</text:span> will be rebuilt<text:s/>for £3.1m, '
    f'its owner said – “at last”.<text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>{NOTE}</text:p></text:note-body></text:note>'
    f'<office:annotation xmlns:office="o"><text:p>Really?</text:p></office:annotation></text:p><text:p>{SECOND}</text:p>',
    HEAD + UP,
)  # fmt: skip
FORMS = {"docx": DOCX, "odt": ODT, "rtf": RTF.encode("ascii")}


def kinds(article) -> list[tuple[str, str]]:
    return [(zone.kind.value, zone.span.of(article.text)) for zone in factcheck.examine(article).zones]


@pytest.mark.parametrize("form", FORMS)
def test_each_document_is_known_and_read(form):
    """Headline, two sentences, and the note apart from the sentence that it is a note of."""
    article = factcheck.read(FORMS[form])
    assert article.format == form
    assert kinds(article)[:3] == [("headline", TITLE), ("body", FIRST), ("body", SECOND)]
    assert kinds(article)[3][0] == "furniture"
    assert kinds(article)[3][1].endswith("The sum was £2.9m in 2019.")
    assert factcheck.examine(article).masthead.headline == TITLE


def test_every_character_of_rtf_leads_back_to_the_file():
    """To itself, or to the control word that stands for it; line and column are the file's."""
    article = factcheck.read(RTF.encode("ascii"))
    for at, char in enumerate(article.text):
        there = RTF[article.offsets.to_file(at)]
        assert there == char or there == "\\" or char == "\n"
    lines = RTF.split("\r\n")
    line, column = article.offsets.position(article.text.index("640"))
    assert lines[line - 1][column - 1 :].startswith("640")
    line, column = article.offsets.position(article.text.index("£3.1"))
    assert lines[line - 1][column - 1 :].startswith("\\'a33.1")


@pytest.mark.parametrize(
    ("inner", "text"),
    [
        (r"\u26085?\u26412?", "日本"),  # each with its substitute
        (r"\uc0\u8364 5", "€5"),
        (r"{\uc2\u163 ab5}", "£5"),
        (r"\u-10179?\u-8704?", "\U0001f600"),  # two halves of one letter
        (r"\f1 \'e8", "č"),  # the font's charset
        (r"\'93so\'94", "“so”"),
        (r"a\~b\_c\-d", "a\xa0b\u2011cd"),
        (r"a\tab b\line c", "a\tb c"),
        (r"{\v unseen}seen", "seen"),
        (r"{\strike 40}{\b 50}", "50"),
        (r"{\strike0 40}", "40"),
        (r"it{\*\unknown is gone}", "it"),
        (r"x{\pict\pngblip 8950}y", "xy"),
        (r"x\bin3 {}}y", "xy"),
        (r"20 km{\super 2} and{\super 2}", "20 km2 and"),
        (r"\{a\}\\", "{a}\\"),
        (r"{\shp{\*\shpinst{\sp{\sn kind}{\sv 202}}{\shptxt \pard In the box.\par}}{\shprslt In the box.}}Host.", "Host.\nIn the box."),
        (r"one{\deleted  two}{\revised  three}", "one three"),
        (r"one{\deleted\par}two", "onetwo"),
    ],
)  # fmt: skip
def test_words_of_rtf(inner, text):
    """What a control word stands for is copy, and what it hides is not."""
    source = r"{\rtf1\ansi\ansicpg1252{\fonttbl{\f1\fcharset238 Sign;}}\pard Said: " + inner + "}"
    assert factcheck.read(source.encode()).text.strip() == "Said: " + text


CHANGED = {
    "docx": word(
        p(r("The pier cost ") + "<w:del>" + r("£2m", tag="delText") + "</w:del><w:ins>" + r("£3m") + "</w:ins>" + r(" in all."))
        + p("<w:moveFrom>" + r("It was shut in May.") + "</w:moveFrom>", mark="moveFrom")
        + p(r("Two men fell."), mark="del")
        + p(r(" They lived."))
        + p("<w:moveTo>" + r("It was shut in May.") + "</w:moveTo>", mark="moveTo")
        + "<w:tbl><w:tr><w:trPr><w:del/></w:trPr><w:tc>" + p(r("Nobody knew why.")) + "</w:tc></w:tr></w:tbl>"
        + p(r("End."))
    ),
    "odt": opened(
        '<text:tracked-changes><text:changed-region text:id="c1"><text:deletion><text:p>£2m</text:p></text:deletion></text:changed-region>'
        '<text:changed-region text:id="c2"><text:insertion/></text:changed-region>'
        '<text:changed-region text:id="c3"><text:deletion><text:p/><text:p>It was shut in May.</text:p><text:p/></text:deletion></text:changed-region>'
        '<text:changed-region text:id="c4"><text:insertion/></text:changed-region></text:tracked-changes>'
        '<text:p>The pier cost <text:change text:change-id="c1"/><text:change-start text:change-id="c2"/>£3m<text:change-end text:change-id="c2"/> in all.<text:change text:change-id="c3"/></text:p>'
        '<text:p>Two men fell. They lived.<text:change-start text:change-id="c4"/></text:p><text:p>It was shut in May.<text:change-end text:change-id="c4"/></text:p><text:p>End.</text:p>'
    ),
    "rtf": (
        r"{\rtf1\ansi\pard The pier cost {\deleted £2m}{\revised £3m} in all.\par {\deleted It was shut in May.\par}Two men fell.{\deleted\par} They lived."
        r"\par {\revised It was shut in May.\par}End.\par}"
    ).encode("cp1252"),
}  # fmt: skip


@pytest.mark.parametrize("form", CHANGED)
def test_tracked_changes_are_read_as_accepted_or_as_never_made(form):
    """What was moved stands once, where it stands in the text that is asked for."""
    accepted = factcheck.read(CHANGED[form])
    said = [line.strip() for line in accepted.text.split("\n") if line.strip()]
    assert said == ["The pier cost £3m in all.", "Two men fell. They lived.", "It was shut in May.", "End."]
    original = factcheck.read(CHANGED[form], original=True)
    said = [line.strip() for line in original.text.split("\n") if line.strip()]
    assert said[:2] == ["The pier cost £2m in all.", "It was shut in May."]
    assert " ".join(said).count("It was shut in May.") == 1
    assert said[-1] == "End."


ROWS = (("Year", "Visitors"), ("2023", "41,200"), ("2024", "38,900"))
TABLES = {
    "docx": word(
        p(r(FIRST))
        + "<w:tbl>" + "".join("<w:tr>" + "".join(f"<w:tc>{p(r(cell))}</w:tc>" for cell in row) + "</w:tr>" for row in ROWS) + "</w:tbl>"
        + p(r(SECOND))
    ),
    "odt": opened(
        f"<text:p>{FIRST}</text:p><table:table>"
        + "".join("<table:table-row>" + "".join(f"<table:table-cell><text:p>{cell}</text:p></table:table-cell>" for cell in row) + "</table:table-row>" for row in ROWS)
        + f"</table:table><text:p>{SECOND}</text:p>"
    ),
    "rtf": (
        r"{\rtf1\ansi\pard " + FIRST + r"\par" + "".join(r"\trowd\cellx1\cellx2" + "".join(rf"\pard\intbl {cell}\cell" for cell in row) + r"\row" for row in ROWS)
        + r"\pard " + SECOND + r"\par}"
    ).encode("cp1252"),
}  # fmt: skip


def test_rtf_that_breaks_off_is_told():
    """What is there is read, and the report says that there may have been more."""
    cut = RTF[: RTF.index("Some 640")].encode("ascii")
    assert factcheck.read(cut).cautions == ("the file breaks off: its end may be missing",)
    assert factcheck.read(RTF.encode("ascii")).cautions == ()


@pytest.mark.parametrize("form", TABLES)
def test_a_table_of_figures_stands_apart_and_is_told(form):
    article = factcheck.read(TABLES[form])
    assert article.cautions == ("a table of 3 rows was not compared",)
    told = {said: kind for kind, said in kinds(article)}
    assert told[FIRST] == told[SECOND] == "body"
    assert told["41,200"] == "furniture"


@pytest.mark.parametrize("form", TABLES)
def test_a_table_that_lays_out_the_text_is_copy(form):
    """Sentences in cells are the story."""
    data = TABLES[form]
    if form == "rtf":
        data = data.replace(b"41,200", SECOND.encode()).replace(b"38,900", FIRST.encode("cp1252"))
    else:
        parts = {}
        with zipfile.ZipFile(io.BytesIO(data)) as file:
            for name in file.namelist():
                text = file.read(name).decode().replace("41,200", SECOND).replace("38,900", FIRST)
                parts[name.replace(".", "_").replace("/", "__")] = text
        data = archive(**parts)
    article = factcheck.read(data)
    assert not article.cautions
    assert sum(kind == "body" for kind, said in kinds(article) if said in (FIRST, SECOND)) == 4


def test_marks_struck_and_hidden_words_of_documents():
    up, out, gone = '<w:vertAlign w:val="superscript"/>', "<w:strike/>", "<w:vanish/>"
    body = p(
        r("Some 73")
        + r("1", up)
        + r(" boats, 12 km")
        + r("2", up)
        + r(" and ")
        + r("9", out)
        + r("8", '<w:strike w:val="0"/>')
        + r("7", gone)
    )
    assert factcheck.read(word(body)).text == "Some 73 boats, 12 km2 and 8"
    text = (
        '<text:p>Some 73<text:span text:style-name="T1">1</text:span> boats, 12 km<text:span text:style-name="T1">2</text:span> and '
        '<text:span text:style-name="T2">9</text:span>8</text:p>'
    )
    assert factcheck.read(opened(text, UP + OUT)).text == "Some 73 boats, 12 km2 and 8"


def test_boxes_pictures_and_fields_of_an_open_document():
    """A text box comes behind its paragraph; what describes a picture is not said."""
    text = (
        "<text:p>The pier <draw:frame><draw:text-box><text:p>In the box.</text:p></draw:text-box><svg:title>A pier</svg:title></draw:frame>fell.<text:tab/>It"
        "<text:line-break/>rained.</text:p><text:list><text:list-item><text:p>One.</text:p></text:list-item></text:list>"
    )
    assert factcheck.read(opened(text)).text == "The pier fell. It rained.\nIn the box.\nOne."


def test_a_heading_of_a_part_is_no_headline():
    """The first heading is the headline where it stands first, and not far down in the text."""
    body = "".join(p(r(line)) for line in (TITLE, FIRST, SECOND, FIRST)) + p(r("What is known"), "Heading1")
    assert factcheck.read(word(body)).masthead.headline is None
    assert factcheck.examine(factcheck.read(word(body))).masthead.headline == TITLE


def test_the_command_reads_either_state(tmp_path, capsys):
    """`compare --revisions original` compares what was there before the changes."""
    for name, form in (("a", "docx"), ("b", "odt")):
        (tmp_path / f"{name}.{form}").write_bytes(CHANGED[form])
    plain = tmp_path / "c.txt"
    plain.write_text(
        "The pier cost £3m in all.\nTwo men fell. They lived.\nIt was shut in May.\nEnd.\n", encoding="utf-8"
    )
    assert main(["compare", "--force", str(tmp_path / "a.docx"), str(plain)]) == 0
    assert main(["compare", "--force", "--revisions", "original", str(tmp_path / "b.odt"), str(plain)]) == 1
    assert "£2m" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("data", "what"),
    [
        (opened("<text:p>x</text:p>", kind="spreadsheet"), "spreadsheet"),
        (archive(index_html="<p>x</p>"), "no Word document"),
        (archive(content_xml="<a><text:p>x", mimetype="application/vnd.oasis.opendocument.text"), "breaks off"),
        (b"{\\rtf1" + b"{" * 5_000, "nested more than"),
        (b"{\\rtf1\\ansi}", "no text"),
        (ODT[: len(ODT) // 2], "damaged"),
    ],
)  # fmt: skip
def test_documents_that_cannot_be_read_say_so(data, what):
    with pytest.raises(FactcheckError, match=what) as caught:
        factcheck.read(data)
    assert caught.value.hint


def test_what_unpacks_without_end_is_refused():
    """A part that grows a thousandfold is read to its bound and no further."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as file:
        file.writestr("mimetype", "application/vnd.oasis.opendocument.text")
        with file.open("content.xml", "w") as part:
            for _ in range(50):
                part.write(b" " * 1024 * 1024)
    with pytest.raises(UnreadableError, match="unpacks to more"):
        factcheck.read(out.getvalue())


@pytest.mark.parametrize(
    "unit",
    [
        r"\par ",
        r"{\b x}",
        r"\'e9",
        r"\u8217?",
        r"{\*\x y}",
        r"\super 1\super0 ",
        "{}",
        "\\",
        r"\pard\intbl a\cell\row ",
    ],
)
def test_rtf_is_read_in_linear_time(unit):
    def seconds(count):
        source = (r"{\rtf1\ansi\pard One sentence. " + unit * count + "}").encode()
        start = process_time()
        factcheck.read(source)
        return process_time() - start

    seconds(50)
    assert min(seconds(8_000) for _ in range(2)) < 10 * max(min(seconds(2_000) for _ in range(3)), 0.01)


@pytest.mark.parametrize("form", ["docx", "odt", "rtf"])
def test_spoilt_documents_break_nothing(form):
    """A byte gone or changed anywhere: an article, or a word on why there is none."""
    if form == "rtf":
        whole = FORMS[form]
    else:
        with zipfile.ZipFile(io.BytesIO(FORMS[form])) as file:
            name = "word/document.xml" if form == "docx" else "content.xml"
            whole = file.read(name)
    for at in range(0, len(whole), 7):
        for spoilt in (whole[:at], whole[:at] + whole[at + 3 :], whole[:at] + b"{<\\'" + whole[at:]):
            if form != "rtf":
                key = name.replace(".", "_").replace("/", "__")
                spoilt = archive(**{key: spoilt.decode("utf-8", "replace")})
            try:
                article = factcheck.read(spoilt, format=form)
            except FactcheckError as error:
                assert error.hint or error.what  # noqa: PT017
                continue
            assert all(zone.span.end <= len(article.text) for zone in article.told)
