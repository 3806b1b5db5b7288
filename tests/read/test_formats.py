"""Every format a newsroom is sent: its headline, its body, and the way back to the file."""

import contextlib
import io
import zipfile
from datetime import date
from time import process_time

import pytest

import factcheck
from factcheck.errors import EmptyCopyError, FactcheckError, UnreadableError
from factcheck.examine.page.masthead import masthead
from factcheck.examine.page.sentences import sentences
from factcheck.examine.page.zones import zones

LEAD = "Nine people were hurt when a tram left its rails in Larkford on Monday, the city’s fire service said."
QUOTE = "“It was doing 40 & no more,” the driver’s union said."
LAST = "Trams < 20 years old have no such brake."

HTML = f"""<!DOCTYPE html>
<html lang="en-GB"><head><title>Nine hurt as tram leaves rails - The Larkford Echo</title>
<meta property="og:site_name" content="The Larkford Echo">
<script type="application/ld+json">{{"@context": "https://schema.org", "@type": "NewsArticle",
 "headline": "Nine hurt as tram leaves rails", "datePublished": "2024-05-13T18:20:00+01:00",
 "author": [{{"@type": "Person", "name": "Mo Carr"}}]}}</script>
<style>p {{ color: red }}</style></head>
<body><nav><ul><li><a href="/">Home</a></li><li><a href="/n">News</a></li></ul></nav>
<article><h1>Nine hurt as tram leaves rails</h1>
<p class="byline">By Mo Carr</p><time datetime="2024-05-13">13 May 2024</time>
<figure><img src="t.jpg" alt="x"><figcaption>The tram on Mill Street <span class="credit">(Al Dee/PA)</span></figcaption></figure>
<p>{LEAD.replace("’", "&rsquo;")}</p>
<div class="newsletter-signup"><p>Sign up for our morning newsletter and never miss a thing from us.</p></div>
<p>{QUOTE.replace("&", "&amp;").replace("“", "&#8220;")}</p>
<!-- <p>Nobody sees this.</p> -->
<p hidden>Nor this one here.</p>
<p>Trams &lt; 20 years
   old have <b>no</b> such brake.</p></article>
<aside><h2>Most read</h2><p>Two men jailed for 14 years over a raid that nobody saw coming in Hale.</p></aside>
<footer>© 2024 The Larkford Echo</footer></body></html>"""

NITF = f"""<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE nitf SYSTEM "nitf.dtd">
<nitf><head><docdata><date.issue norm="20240513T182000Z"/><du-key key="TRANSPORT Tram" version="2"/></docdata>
<pubdata name="The Larkford Echo"/></head>
<body><body.head><hedline><hl1>Nine hurt as tram leaves rails</hl1></hedline>
<byline>By Mo Carr</byline><distributor>PA Media</distributor>
<dateline><location>LARKFORD</location></dateline><note><p>Adds quote.</p></note></body.head>
<body.content><p>{LEAD}</p><media><media-caption><p>The tram on Mill Street</p></media-caption></media>
<p>{QUOTE.replace("&", "&amp;")}</p><p>{LAST.replace("<", "&lt;")}</p></body.content>
<body.end><tagline>Mo Carr covers transport.</tagline></body.end></body></nitf>"""


def ninjs(**changed: str) -> str:
    body = f"<p>{LEAD.replace('’', chr(92) + 'u2019')}</p><p>{QUOTE.replace('&', '&amp;')}</p><p>{LAST.replace('<', '&lt;')}</p>"
    fields = {
        "uri": '"urn:x:1"',
        "headline": '"Nine hurt as tram\\tleaves rails"',
        "byline": '"Mo Carr"',
        "versioncreated": '"2024-05-13T18:20:00Z"',
        "body_xhtml": '"' + body.replace('"', '\\"') + '"',
        **changed,
    }
    return "{" + ",\n ".join(f'"{key}": {value}' for key, value in fields.items() if value) + "}"


NINJS_3 = ninjs(
    headline="", body_xhtml="", byline="", by='"Mo Carr"', versioncreated="", versionCreated='"2024-05-13T18:20:00Z"',
    headlines='[{"role": "main", "value": "Nine hurt as tram leaves rails"}]',
    bodies=f'[{{"role": "text", "contentType": "text/plain", "value": "{LEAD}\\n\\n{QUOTE}\\n\\n{LAST}"}}]',
)  # fmt: skip

G2 = f"""<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" version="3" xml:lang="en"><itemMeta>
<versionCreated>2024-05-13T18:20:00Z</versionCreated><provider qcode="is:PA"/></itemMeta>
<contentMeta><slugline>TRANSPORT-Tram</slugline><headline>Nine hurt as tram leaves rails</headline><by>Mo Carr</by></contentMeta>
<contentSet><inlineXML contenttype="application/xhtml+xml"><html xmlns="http://www.w3.org/1999/xhtml"><body>
<p>{LEAD}</p><p>{QUOTE.replace("&", "&amp;")}</p><p>{LAST.replace("<", "&lt;")}</p></body></html></inlineXML></contentSet></newsItem>"""

NEWSML = f"""<?xml version="1.0"?><NewsML Version="1.2"><NewsItem><Identification/><NewsManagement>
<ThisRevisionCreated>20240513T182000Z</ThisRevisionCreated></NewsManagement><NewsComponent><NewsLines>
<HeadLine>Nine hurt as tram leaves rails</HeadLine><ByLine>Mo Carr</ByLine></NewsLines>
<NewsComponent><Role FormalName="Caption"/><ContentItem><DataContent>The tram on Mill Street</DataContent></ContentItem></NewsComponent>
<NewsComponent><Role FormalName="Main"/><ContentItem><DataContent>
<p>{LEAD}</p><p>{QUOTE.replace("&", "&amp;")}</p><p>{LAST.replace("<", "&lt;")}</p></DataContent></ContentItem></NewsComponent>
</NewsComponent></NewsItem></NewsML>"""

ESCAPED = f"<p>{LEAD}</p><p>{QUOTE.replace('&', '&amp;')}</p><p>{LAST.replace('<', '&lt;')}</p>".replace(
    "&", "&amp;"
).replace("<", "&lt;")
RSS = f"""<rss version="2.0"><channel><title>The Larkford Echo</title><item><title>Nine hurt as tram leaves rails</title>
<pubDate>Mon, 13 May 2024 18:20:00 GMT</pubDate><description>Short.</description>
<content:encoded xmlns:content="c">{ESCAPED}</content:encoded></item></channel></rss>"""
ATOM = f"""<feed xmlns="http://www.w3.org/2005/Atom"><title>The Larkford Echo</title><entry><title>Nine hurt as tram leaves rails</title>
<published>2024-05-13T18:20:00Z</published><content type="html"><![CDATA[<p>{LEAD}</p><p>{QUOTE.replace("&", "&amp;")}</p><p>{LAST.replace("<", "&lt;")}</p>]]></content></entry></feed>"""

MARKDOWN = f"""---
title: Nine hurt as tram leaves rails
author: Mo Carr
date: 2024-05-13
---

# Nine hurt as tram leaves rails

{LEAD.replace("Larkford", "[Larkford](https://example.org/l)")}

{QUOTE.replace("40", "**40**")}

{LAST}
"""

MARKED_UP = [HTML, NITF, ninjs(), NINJS_3, G2, NEWSML, RSS, ATOM, MARKDOWN]
NAMES = ["html", "nitf", "ninjs", "ninjs", "newsml-g2", "newsml", "rss", "rss", "markdown"]
IDS = [f"{name}-{number}" for number, name in enumerate(NAMES)]


def body(article) -> list[str]:
    return [zone.span.of(article.text) for zone in zones(article) if zone.kind.value == "body"]


@pytest.mark.parametrize(("source", "name"), list(zip(MARKED_UP, NAMES, strict=True)), ids=IDS)
def test_each_format_is_known_and_read(source, name):
    """The same story comes out of every format: its headline, its day and its three sentences."""
    article = factcheck.read(source.encode())
    head = masthead(article, zones(article))
    assert article.format == name
    assert head.headline == "Nine hurt as tram leaves rails"
    assert head.published == date(2024, 5, 13)
    assert body(article) == [LEAD, QUOTE, LAST]


@pytest.mark.parametrize("end", ["\n", "\r\n"])
@pytest.mark.parametrize("source", MARKED_UP, ids=IDS)
def test_every_character_leads_back_to_the_source(source, end):
    """Each character of each sentence is found at its place in the file, or the escape it was written as."""
    source = source.replace("\n", end)
    article = factcheck.read(source.encode())
    lines = source.split(end)
    for sentence in sentences(article.text, zones(article)):
        for at in range(*sentence.span):
            char = article.text[at]
            there = source[article.offsets.to_file(at)]
            assert there == char or there in "&\\" or (char == " " and there.isspace()), sentence.span.of(
                article.text
            )
            line, column = article.offsets.position(at)
            if there not in "\r\n":
                assert lines[line - 1][column - 1] == there


def test_a_pages_own_furniture_is_labelled():
    """Bars, prompts, captions and lists on a web page are kept, and are not the story."""
    article = factcheck.read(HTML.encode())
    kinds = {zone.span.of(article.text): zone.kind.value for zone in zones(article)}
    assert kinds["By Mo Carr"] == "byline"
    assert kinds["13 May 2024"] == "timestamp"
    assert kinds["The tram on Mill Street"] == "caption"
    assert kinds["(Al Dee/PA)"] == "credit"
    assert kinds["Home"] == kinds["Most read"] == kinds["© 2024 The Larkford Echo"] == "furniture"
    assert not any("Nobody sees" in said or "Nor this" in said for said in kinds)
    head = masthead(article, zones(article))
    assert (head.outlet, head.byline, head.language) == ("The Larkford Echo", "Mo Carr", "en-GB")


def test_a_page_reads_without_trafilatura(monkeypatch):
    """The plain fallback finds the same story."""
    monkeypatch.setitem(__import__("sys").modules, "trafilatura", None)
    assert body(factcheck.read(HTML.encode())) == [LEAD, QUOTE, LAST]


BOXED = """<html><body><div class="c-1"><a href="/">Home</a></div><div class="c-1"><h1>Depot to close</h1></div>
<div class="c-2"><p>The bus depot at Harl Bridge will close in June with the loss of 41 jobs, its owner said on Monday.</p></div>
<div class="c-2"><p>Drivers were told by letter.</p></div><div class="c-2"><p>The firm offered:</p></div>
<div class="c-2"><p>a payment of £250</p></div><div class="c-2"><p>“Nobody asked us,” said one.</p></div>
<div class="c-1"><a href="/x">Most read</a></div></body></html>"""


@pytest.mark.parametrize("installed", [True, False])
def test_short_paragraphs_each_in_a_box_are_the_story(monkeypatch, installed):
    """A builder that boxes each paragraph loses none of them, with trafilatura or without."""
    if not installed:
        monkeypatch.setitem(__import__("sys").modules, "trafilatura", None)
    said = body(factcheck.read(BOXED.encode()))
    assert len(said) == 5
    assert said[1:] == [
        "Drivers were told by letter.",
        "The firm offered:",
        "a payment of £250",
        "“Nobody asked us,” said one.",
    ]


def test_nitf_fields():
    """NITF says who, where, which version, and what the desk must know."""
    article = factcheck.read(NITF.encode())
    head = masthead(article, zones(article))
    assert (head.outlet, head.agency, head.byline, head.dateline) == (
        "The Larkford Echo",
        "PA",
        "Mo Carr",
        "LARKFORD",
    )
    assert (head.slug, head.version, head.notices) == ("TRANSPORT Tram", "2", ("Adds quote.",))


ANPA = (
    "\x16\x16\x01a0412 r i BC-US--Tram Derailed,2nd Ld-Writethru \x0205-13 0456\r\n"
    "^BC-US--Tram Derailed,2nd Ld-Writethru,0456<\r\n^Nine hurt as tram leaves rails in Larkford<\r\n^By MO CARR=\r\n^Associated Press Writer=\r\n"
    "   LARKFORD, Ohio (AP) _ Nine people were hurt when a tram left its rails in\r\nLarkford on Monday, the city's fire service said.\r\n"
    "   ``It was doing 40,'' the union said.\r\n\x03AP-NY-05-13-24 1820EDT<\r\n"
)
IPTC = (
    "\x01PAX0123 3 POL 085 TRANSPORT Tram\r\n\x02TRAM LEAVES RAILS IN LARKFORD\r\nBy Mo Carr, PA\r\n"
    "   Nine people were hurt when a tram left its rails in Larkford on Monday,\r\nthe city's fire service said.\r\n"
    "   A man of 41 was taken to hospital.\r\nend\r\n\x03131820 MAY 24\r\n"
)


def test_an_anpa_message():
    """The carets and the marks of a typesetter go; slug, version, agency and day are read."""
    article = factcheck.read(ANPA.encode())
    head = masthead(article, zones(article))
    assert article.format == "anpa"
    assert (head.agency, head.version, head.published) == ("AP", "2nd Ld-Writethru", date(2024, 5, 13))
    assert head.slug == "BC-US--Tram"
    assert head.dateline == "LARKFORD, Ohio"
    said = [" ".join(line.split()) for line in body(article)]
    assert said == [
        "Nine people were hurt when a tram left its rails in Larkford on Monday, the city's fire service said.",
        "“It was doing 40,” the union said.",
    ]


def test_an_iptc_7901_message():
    """Heading, text and the hour of filing are told apart."""
    article = factcheck.read(IPTC.encode())
    assert article.format == "iptc7901"
    head = masthead(article, zones(article))
    assert (head.slug, head.agency, head.published) == ("TRANSPORT Tram", "PA", date(2024, 5, 13))
    assert [" ".join(line.split()) for line in body(article)] == [
        "Nine people were hurt when a tram left its rails in Larkford on Monday, the city's fire service said.",
        "A man of 41 was taken to hospital.",
    ]


def word(document: str, name: str = "word/document.xml") -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("[Content_Types].xml", "<Types/>")
        archive.writestr(name, document)
    return out.getvalue()


DOCUMENT = (
    '<w:document xmlns:w="w"><w:body><w:p><w:pPr><w:pStyle w:val="Title"/></w:pPr><w:r><w:t>Nine hurt as tram leaves rails</w:t></w:r></w:p>'
    "<w:p><w:r><w:t xml:space='preserve'>A tram left its </w:t></w:r><w:del><w:r><w:delText>track</w:delText></w:r></w:del>"
    "<w:ins><w:r><w:t>rails</w:t></w:r></w:ins><w:r><w:t> &amp; fell.</w:t></w:r></w:p></w:body></w:document>"
)


def test_a_word_file():
    """Paragraphs are lines; what was deleted under tracked changes is not copy."""
    article = factcheck.read(word(DOCUMENT))
    assert (article.format, article.text) == (
        "docx",
        "Nine hurt as tram leaves rails\nA tram left its rails & fell.",
    )
    assert article.masthead.headline == "Nine hurt as tram leaves rails"
    assert article.offsets.position(article.text.index("fell")) == (2, 25)


def test_word_moved_text_and_text_boxes_stand_once():
    """What was moved stands where it went; a text box is one paragraph of its own, not three."""
    box = "<w:p><w:r><w:t>The quay was shut.</w:t></w:r></w:p>"
    inner = (
        f"<w:p><w:r><w:t>A tram fell. </w:t></w:r><w:r><mc:AlternateContent><mc:Choice><w:txbxContent>{box}</w:txbxContent>"
        f"</mc:Choice><mc:Fallback><w:txbxContent>{box}</w:txbxContent></mc:Fallback></mc:AlternateContent></w:r>"
        "<w:r><w:t>It rained.</w:t></w:r></w:p>"
        "<w:p><w:moveFrom><w:r><w:t>Nobody died.</w:t></w:r></w:moveFrom></w:p>"
        "<w:p><w:moveTo><w:r><w:t>Nobody died.</w:t></w:r></w:moveTo></w:p>"
    )
    document = f'<w:document xmlns:w="w" xmlns:mc="m"><w:body>{inner}</w:body></w:document>'
    assert (
        factcheck.read(word(document)).text == "A tram fell. It rained.\nThe quay was shut.\n\nNobody died."
    )


DEEP = "<nitf>" + "<p>" * 50_000 + "x" + "</p>" * 50_000 + "</nitf>"
BOMB = '<?xml version="1.0"?>\n<!DOCTYPE nitf [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]>\n<nitf>&b;</nitf>'
OUTSIDE = '<?xml version="1.0"?>\n<!DOCTYPE nitf [<!ENTITY x SYSTEM "file:///etc/passwd">]>\n<nitf><body.content>&x;</body.content></nitf>'


@pytest.mark.parametrize(
    ("source", "line", "what"),
    [
        (BOMB, 2, "entities of its own"),
        (OUTSIDE, 2, "entities of its own"),
        (DEEP, 1, "nested more than"),
        (NITF[: NITF.index("</body.content>")], 9, "breaks off inside <body.content>"),
        (NITF.replace("</p>", "</q>", 1), 7, "</q> closes where <p> is still open"),
        ("<nitf><head/><body/></nitf>", 1, "no <body.content>"),
        ("<?xml version='1.0'?>\n<cookbook><p>Eggs.</p></cookbook>", 2, "<cookbook>"),
        ('{"name": "x", "price": 3}', 1, "no news item"),
        ('{"headline": "x",\n "body_text": "y"', 2, "breaks off"),
        ('{"headline": "x"\n "body_text": "y"}', 2, "comma is missing"),
        ("[" * 50_000, 1, "nested more than"),
        ("[" + ninjs() + "," + ninjs() + "]", 1, "2 stories"),
    ],
)  # fmt: skip
def test_bad_files_are_refused_with_their_line(source, line, what):
    """Bombs, breaks and strangers: told with the line and something to try, never followed."""
    with pytest.raises(UnreadableError, match=what) as caught:
        factcheck.read(source.encode())
    assert caught.value.line == line
    assert caught.value.hint


@pytest.mark.parametrize(
    "source",
    [
        word(DOCUMENT, "xl/workbook.xml"),
        word(DOCUMENT)[:200],
        b"PK\x03\x04 and nothing that follows",
        "<html><head><title>Nothing</title></head><body><script>var x = 1;</script></body></html>",
        '{"headline": "Picture of the day", "type": "picture"}',
        "<newsItem><itemMeta><itemClass qcode='ninat:picture'/></itemMeta><contentSet><remoteContent href='x'/></contentSet></newsItem>",
        "<rss><channel><item><title>One.</title></item><item><title>Two.</title></item></channel></rss>",
    ],
)
def test_files_without_one_story_say_so(source):
    """A zip that is no document, a page without text, an item that is a picture, a feed of several."""
    with pytest.raises(FactcheckError) as caught:
        factcheck.read(source if isinstance(source, bytes) else source.encode())
    assert caught.value.hint


def test_an_item_without_text_is_empty_and_not_broken():
    """What can be read and holds no copy is told apart from what cannot be read."""
    with pytest.raises(EmptyCopyError, match="picture"):
        factcheck.read(b'{"headline": "Picture of the day", "type": "picture"}')


@pytest.mark.parametrize(
    ("name", "what"), [("nitf", "no <nitf>"), ("ninjs", "no JSON"), ("newsml", "not NewsML")]
)
def test_a_forced_format_that_it_is_not(name, what):
    """A page forced to be what it is not is refused by what is missing."""
    with pytest.raises(UnreadableError, match=what):
        factcheck.read(b"<html><body><p>Text.</p></body></html>", format=name)


@pytest.mark.parametrize(
    "text",
    [
        "<3 is what she wrote.",
        "[Updates with quotes] A man died.",
        "{sic} he wrote.",
        "- a dash -\n- b",
        "# 1 hit",
    ],
)
def test_text_that_begins_like_markup_is_text(text):
    """A sign at the start makes no format."""
    assert factcheck.read(text.encode()).format in ("text", "markdown")
    assert factcheck.read(text.encode(), format="text").text == text


@pytest.mark.parametrize("unit", ["<a ", '<a "', "<!--", "&", "<p><a href='", "<div>"])
def test_hostile_markup_is_read_in_linear_time(unit):
    """Four times the unclosed tags, comments and quotes take no more than some eight times as long."""

    def seconds(count):
        page = ("<html><body><p>One sentence.</p>" + unit * count).encode()
        start = process_time()
        with contextlib.suppress(FactcheckError):
            factcheck.read(page, format="html")
        return process_time() - start

    seconds(50)
    assert min(seconds(20_000) for _ in range(3)) < 10 * max(min(seconds(5_000) for _ in range(3)), 0.01)


@pytest.mark.parametrize("source", MARKED_UP, ids=IDS)
def test_a_day_that_no_calendar_has_is_passed_over(source):
    """A stamp of month 13 is no day, and no reason to refuse the story."""
    spoilt = (
        source.replace("2024-05-13", "2024-13-13").replace("20240513", "20241313").replace("13 May", "33 May")
    )
    article = factcheck.read(spoilt.encode())
    assert body(article) == [LEAD, QUOTE, LAST]
    assert article.masthead.published is None
