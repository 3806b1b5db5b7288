"""Pages of HTML: what the markup calls body is looked through for what is none."""

import pytest

import factcheck
from factcheck.read import html


def test_a_byline_in_a_paragraph_of_its_own_is_no_body():
    """What the format calls body may open with who wrote it."""
    page = (
        "<html><body><article><h1>Ferry runs aground</h1><p>By Ada Moss, AP</p>"
        "<p>A ferry ran aground off Leith on Monday and 12 people were hurt, police said.</p></article></body></html>"
    )
    witness = factcheck.examine(factcheck.read(page.encode(), format="html"))
    assert [s.span.of(witness.article.text) for s in witness.sentences if s.zone == "body"] == [
        "A ferry ran aground off Leith on Monday and 12 people were hurt, police said."
    ]


LEAD = "A ferry ran aground off Leith on Monday and 12 people were hurt, the harbour police said."
MORE = "The master of the ferry, who is 51, was found on the bridge and is being spoken to by officers."
LAST = "Divers are to look at the hull on Tuesday, when the wind off the firth is due to drop."
OTHER = "A bus left the road at Crail on Sunday and its driver walked home, to the surprise of his wife."


@pytest.fixture(params=["trafilatura", "alone"])
def reader(request, monkeypatch):
    """Pages are read with trafilatura's opinion and without it."""
    if request.param == "alone":
        monkeypatch.setattr(html, "_picked_by_trafilatura", lambda page: None)
    else:
        pytest.importorskip("trafilatura")
    return lambda page: body(f"<html><body>{page}</body></html>")


def body(page):
    witness = factcheck.examine(factcheck.read(page.encode(), format="html"))
    text = witness.article.text
    return " ".join(z.span.of(text) for z in witness.zones if z.kind == "body")


def paragraphs(*lines):
    return "".join(f"<p>{line}</p>" for line in lines)


HEAD = "<h1>Ferry runs aground off Leith</h1>"


@pytest.mark.parametrize(
    "page",
    [
        f"<article>{HEAD}<div class='story-teaser'>{paragraphs(LEAD)}</div>{paragraphs(MORE, LAST)}</article>",
        f"<article>{HEAD}{paragraphs(LEAD)}<div class='promoText'>{paragraphs(MORE)}</div>{paragraphs(LAST)}</article>",
        f"<article>{HEAD}{paragraphs(LEAD, MORE)}<section class='related-to-ferry'>{paragraphs(LAST)}</section></article>",
        f"<aside><article>{HEAD}{paragraphs(LEAD, MORE, LAST)}</article></aside>",
        f"<aside class='col-8'>{HEAD}{paragraphs(LEAD, MORE, LAST)}</aside><div>{paragraphs('Short line.')}</div>",
        f"<div id='page' class='layout has-sidebar comments-open'>{HEAD}{paragraphs(LEAD, MORE, LAST)}</div>",
        f"<form action='/'>{HEAD}<div>{paragraphs(LEAD, MORE, LAST)}</div></form>",  # one form round the whole page
        f"<div class='widget w-title'>{HEAD}</div>"
        + "".join(f"<div class='widget w-text'>{paragraphs(line)}</div>" for line in (LEAD, MORE, LAST)),
        f"<div>{HEAD}<div class='weather category'>{paragraphs(LEAD)}</div><div>{paragraphs(MORE, LAST)}</div></div>",
        f"<article>{HEAD}<div class='text with-caption'>{paragraphs(LEAD, MORE, LAST)}</div></article>",
        f"<article>{HEAD}<div class='layout-deck'>{paragraphs(LEAD, MORE, LAST)}</div></article>",
        f"<article>{HEAD}<div class='has-video gallery-top'>{paragraphs(LEAD, MORE, LAST)}</div></article>",
        f"<article>{HEAD}<news-video-article>{paragraphs(LEAD, MORE, LAST)}</news-video-article></article>",
        f"<article>{HEAD}<div style='opacity: 0.9; margin-left:-10px'>{paragraphs(LEAD, MORE, LAST)}</div></article>",
        f"<article>{HEAD}{paragraphs(LEAD)}<figure><blockquote><p>{MORE}</p></blockquote></figure>{paragraphs(LAST)}</article>",
        f"<header><p>The Leith Post</p></header><div class='main recirc-on'>{HEAD}{paragraphs(LEAD, MORE, LAST)}"
        "<ul class='related'><li><a href='/1'>Bus leaves road at Crail</a></li></ul></div>",
    ],
)
def test_a_box_that_holds_the_story_is_body_whatever_it_is_called(page, reader):
    """A class name is evidence, and the story's own sentences outweigh it."""
    assert reader(page) == f"{LEAD} {MORE} {LAST}"


@pytest.mark.parametrize(
    "box",
    [
        f"<div class='teaser'><h3><a href='/2'>Bus leaves road at Crail</a></h3><p>{OTHER}</p></div>",
        f"<div class='related-story'><p><a href='/2'>{OTHER}</a></p></div>",
        f"<aside class='factbox'><p>{OTHER}</p></aside>",
        f"<aside><article><h3><a href='/2'>Bus leaves road</a></h3><p>{OTHER}</p></article></aside>",
        f"<div class='comments'><p>{OTHER}</p><p>{OTHER}</p><p>{OTHER}</p><p>{OTHER}</p></div>",
        f"<div class='newsletter-box'><p>{OTHER}</p></div>",
        f"<nav><p>{OTHER}</p></nav>",
        f"<div role='complementary'><p>{OTHER}</p></div>",
        f"<div hidden><p>{OTHER}</p></div>",
        f"<p class='sr-only'>{OTHER}</p>",
        f"<p style='display: none'>{OTHER}</p>",
        f"<p style='position:absolute;left:-9999px'>{OTHER}</p>",
        f"<p style='position:absolute; clip: rect(0, 0, 0, 0); width: 1px'>{OTHER}</p>",
        f"<p style='clip-path: inset(50%)'>{OTHER}</p>",
        f"<p style='opacity: 0'>{OTHER}</p>",
        f"<p style='font-size:0'>{OTHER}</p>",
        f"<p><strike>{OTHER}</strike></p>",
        f"<div class='relatedposts'><h4><a href='/2'>Bus leaves road at Crail</a></h4><p>{OTHER}</p></div>",
        f"<div class='promo'><h3 class='promo-title'><a href='/2'>Bus leaves road at Crail</a></h3><p>{OTHER}</p></div>",
        f"<amp-sidebar><a href='/'>Home</a><p>{OTHER}</p></amp-sidebar>",
        "<figure><div><p>This film can not be shown.</p></div></figure>",
        "<div class='video-box'><span>Watch the bus leave the road</span></div>",
        "<div class='post-meta'><time datetime='2025-01-02'>2 January</time> <span>Ada Moss</span></div>",
        f"<p>{LEAD}</p>",
        f"<div class='pull'><span>{MORE[:-1]}</span></div>",
        f"<blockquote><p>{MORE}</p><cite>A passenger</cite></blockquote>",
        "<p>News of the firth, twice a week and free of charge. Sign up here.</p>",
        f"<p><s>{OTHER}</s></p>",
        f"<p><del>{OTHER}</del></p>",
        f"<p><span style='text-decoration: line-through'>{OTHER}</span></p>",
    ],
)
@pytest.mark.parametrize("where", ["inside", "after"])
def test_a_box_of_something_else_stays_furniture(box, where, reader):
    """Other stories show their links, asides and what readers say stand beside the story."""
    end = box if where == "inside" else ""
    page = f"<article>{HEAD}{paragraphs(LEAD, MORE)}{end}{paragraphs(LAST)}</article>"
    assert reader(page + (box if where == "after" else "")) == f"{LEAD} {MORE} {LAST}"


def test_what_was_put_in_is_copy():
    """<ins> is what the page says now."""
    assert "and 21 people" in body(
        f"<article>{HEAD}{paragraphs(LEAD.replace('12', '<del>12</del> <ins>21</ins>'), MORE)}</article>"
    )


@pytest.mark.parametrize(
    ("marked", "read"),
    [
        ("all 12<sup>1</sup> people", "all 12 people"),
        ("all 12<sup>a</sup> people", "all 12 people"),
        ("all 12<sup>1,3</sup> people", "all 12 people"),
        ("all 12<sup>*</sup> people", "all 12 people"),
        ("all 12<sup>[4]</sup> people", "all 12 people"),
        ("all 12<sup><a href='#note-1'>1</a></sup> people", "all 12 people"),
        ("all 12<a href='#note-1'><sup>1</sup></a> people", "all 12 people"),
        ("all 12<a href='#fn-1'>1</a> people", "all 12 people"),
        ("all 12<a href='#note-1'>[1]</a> people", "all 12 people"),
        ("all 12 <sup>1</sup> people", "all 12 people"),
        ("of the harbour<sup>2</sup>, all 12", "of the harbour, all 12"),
        ("of the yard.”<sup>2</sup> All 12", "of the yard.” All 12"),
        ("a Hexol<sup>®</sup> pump", "a Hexol® pump"),
        ("some 40 m<sup>2</sup> of oil", "some 40 m2 of oil"),
        ("some 40 km<sup>2</sup> of sea", "some 40 km2 of sea"),
        ("the 1<sup>st</sup> wreck", "the 1st wreck"),
        ("the 22<sup>nd</sup> wreck", "the 22nd wreck"),
        ("3<sup>1</sup>/<sub>2</sub> miles", "3 1/2 miles"),
        ("some 10<sup>6</sup> shells", "some 106 shells"),
        ("some 2 × 10<sup>6</sup> shells", "some 2 × 106 shells"),
        ("of <sup>14</sup>C found", "of 14C found"),
        ("at 30<sup>o</sup>C at noon", "at 30oC at noon"),
        ("Rab M<sup>c</sup>Kie said", "Rab McKie said"),
        ("see <a href='#map'>the map</a> of it", "see the map of it"),
    ],
)
def test_a_raised_mark_of_a_note_is_no_part_of_a_figure(marked, read):
    """Exponents, ordinals, fractions and isotopes are copy; the marks of notes are not."""
    line = f"The crew of the ferry had {marked} on the day she sailed out of Leith."
    assert body(f"<article>{HEAD}{paragraphs(LEAD, line, LAST)}</article>") == " ".join(
        (LEAD, f"The crew of the ferry had {read} on the day she sailed out of Leith.", LAST)
    )


@pytest.mark.parametrize(
    "mark", ["<sup>1</sup> ", "<a href='#ref1'>[1]</a> ", "<sup><a href='#ref1'>1</a></sup>"]
)
def test_the_text_of_a_note_is_furniture(mark):
    """A paragraph that its own mark begins is the note."""
    page = f"<article>{HEAD}{paragraphs(LEAD, MORE, LAST, mark + 'The figure of 12 is that of the coastguard.')}</article>"
    assert body(page) == f"{LEAD} {MORE} {LAST}"


@pytest.mark.parametrize("hyphen", ["&shy;", "&#173;", "&#8203;", "\u00ad", "&ZeroWidthSpace;", "<wbr>"])
def test_a_place_where_a_word_may_break_does_not_lose_the_paragraph(hyphen, reader):
    """A hidden hyphen is no part of the copy."""
    page = f"<div>{HEAD}{paragraphs(LEAD.replace('harbour', f'har{hyphen}bour'), MORE, LAST)}</div>"
    assert reader(page) == f"{LEAD} {MORE} {LAST}"


ROWS = "".join(
    f"<tr><td>{year}</td><td>{figure}</td></tr>" for year, figure in ((2021, 40), (2022, 37), (2023, 44))
)


def test_a_table_that_is_not_compared_is_told():
    """What stands in a table of figures is no claim, and the report says that it was passed over."""
    page = f"<html><body><article>{HEAD}{paragraphs(LEAD)}<table>{ROWS}</table>{paragraphs(MORE, LAST)}</article></body></html>"
    witness = factcheck.examine(factcheck.read(page.encode(), format="html"))
    assert witness.article.cautions == ("a table of 3 rows was not compared",)
    assert body(page) == f"{LEAD} {MORE} {LAST}"
    twice = page.replace("</article>", f"<table>{ROWS}</table></article>")
    assert factcheck.read(twice.encode(), format="html").cautions == (
        "2 tables, 6 rows in all, were not compared",
    )


def test_a_table_that_lays_out_the_page_is_none():
    """Old pages set the story in a table."""
    page = (
        f"<table><tr><td><a href='/'>Home</a></td><td>{HEAD}{paragraphs(LEAD, MORE, LAST)}</td></tr></table>"
    )
    assert body(page) == f"{LEAD} {MORE} {LAST}"
    assert factcheck.read(f"<html>{page}</html>".encode(), format="html").cautions == ()


NITF = "<nitf><body><body.head><hedline><hl1>Ferry</hl1></hedline></body.head><body.content>{}</body.content></body></nitf>"


def test_agency_markup_is_read_by_the_same_laws():
    """Struck text, raised marks and tables inside XML."""
    inner = f"<p>{LEAD.replace('12', '<del>11</del>12<sup>1</sup>')}</p><p>{MORE}</p><table>{ROWS}</table><p>{LAST}</p>"
    article = factcheck.read(NITF.format(inner).encode())
    witness = factcheck.examine(article)
    assert (
        " ".join(z.span.of(article.text) for z in witness.zones if z.kind == "body")
        == f"{LEAD} {MORE} {LAST}"
    )
    assert article.cautions == ("a table of 3 rows was not compared",)


def headline(page):
    return factcheck.examine(
        factcheck.read(f"<html><body>{page}</body></html>".encode(), format="html")
    ).masthead.headline


def test_the_headline_of_a_page(reader):
    """It may stand in the page's header; the first heading of another story's box is none."""
    story = f"<article>{paragraphs(LEAD, MORE, LAST)}</article>"
    assert headline(f"<header>{HEAD}</header>{story}") == "Ferry runs aground off Leith"
    promo = "<div class='promo'><h1><a href='/b'>Bus leaves road at Crail</a></h1></div>"
    found = factcheck.examine(
        factcheck.read(
            f"<html><body>{promo}<article>{HEAD}{paragraphs(LEAD, MORE)}</article></body></html>".encode()
        )
    )
    assert [z.span.of(found.article.text) for z in found.zones if z.kind == "headline"] == [
        "Ferry runs aground off Leith"
    ]


@pytest.mark.parametrize(
    "mark",
    [
        "<span style='vertical-align: super'>1</span>",
        "<a class='fn' href='page.html#fn1'>1</a>",
        "<a role='doc-noteref' href='/n'>1</a>",
    ],
)
def test_a_note_in_other_manners(mark):
    assert "and 12 people" in body(
        f"<article>{HEAD}{paragraphs(LEAD.replace('12', '12' + mark), MORE)}</article>"
    )


@pytest.mark.parametrize(
    "quoted",
    [
        "The master of the ferry was at home in bed.",  # begins as a paragraph does, and goes on otherwise
        "The master of the ferry, who is 15, was found on the bridge and is being spoken to by officers.",
        "12 people were hurt.",  # too short to be a pull quote
    ],
)
def test_what_is_said_otherwise_is_no_pull_quote(quoted):
    """A line that a paragraph holds only nearly is copy of its own."""
    page = f"<article>{HEAD}{paragraphs(LEAD, MORE)}<blockquote>{quoted}</blockquote>{paragraphs(LAST)}</article>"
    assert body(page) == f"{LEAD} {MORE} {quoted} {LAST}"


def kinds(page):
    witness = factcheck.examine(factcheck.read(f"<html>{page}</html>".encode(), format="html"))
    return {z.span.of(witness.article.text): z.kind.value for z in witness.zones}


def test_points_above_the_story_are_its_standfirst():
    """A list before the lead, and a line under the headline; a list further down is body."""
    points = "<ul><li>Ferry aground off Leith</li><li>Divers to look at hull</li></ul>"
    deck = "<h2>Twelve hurt as the morning boat from Kinghorn strikes a bar</h2>"
    found = kinds(
        f"<article>{HEAD}{deck}{points}{paragraphs(LEAD, MORE)}{points.replace('Leith', 'Kinghorn').replace('hull', 'keel')}{paragraphs(LAST)}</article>"
    )
    assert found["Ferry aground off Leith"] == found["Divers to look at hull"] == "standfirst"
    assert found["Twelve hurt as the morning boat from Kinghorn strikes a bar"] == "standfirst"
    assert found["Ferry aground off Kinghorn"] == "body"


@pytest.mark.parametrize(
    "title",
    [
        "<title>Ferry runs aground off Leith | The Leith Post</title>",
        '<meta property="og:title" content="Ferry runs aground off Leith">',
        '<script type="application/ld+json">{"@type":"NewsArticle","headline":"Ferry runs aground off Leith"}</script>',
    ],
)
def test_a_headline_that_is_no_first_heading(title):
    """The page's head names it."""
    found = kinds(
        f"<head>{title}</head><body><div>The Leith Post</div><div class='t'>Ferry runs aground off Leith</div>{paragraphs(LEAD, MORE, LAST)}</body>"
    )
    assert found["Ferry runs aground off Leith"] == "headline"


def test_a_note_at_the_foot():
    """What the mark of a note leads to is no body, whatever its box is called; the heading a link leads to is."""
    marked = LEAD.replace("Monday", "Monday<sup><a href='#x1'>1</a></sup>")
    page = f"<article>{HEAD}{paragraphs(marked, MORE)}<h2 id='hull'>The hull</h2>{paragraphs(LAST)}<ol><li id='x1'>The day is that of the log, which the mate wrote.</li></ol></article>"
    assert body(page) == f"{LEAD} {MORE} The hull {LAST}"


GATES = ["paywall", "subscriber-only", "subscription-content", "login-required", "register-wall"]


@pytest.mark.parametrize("gate", GATES)
@pytest.mark.parametrize("outer", ["article", "div"])
def test_what_stands_behind_a_gate_is_body(gate, outer, reader):
    """A class that says who may read the rest says nothing of what it is; an offer is told by its words."""
    held = f"<div class='{gate}'>{paragraphs(MORE, LAST)}</div>"
    offer = f"<div class='{gate}'><p>Subscribe for £1 a week to read on, and cancel when you like.</p></div>"
    assert reader(f"<{outer}>{HEAD}{paragraphs(LEAD)}{held}{offer}</{outer}>") == f"{LEAD} {MORE} {LAST}"


@pytest.mark.parametrize(
    "name",
    [
        "comments-on",
        "share-text",
        "tags-article",
        "menu-item",
        "modal-body",
        "footer-text",
        "social-embed",
        *GATES,
    ],
)
def test_a_page_with_one_box_of_prose_has_its_story_there(name, reader):
    """Whatever it is called, where nothing else on the page is prose."""
    assert (
        reader(f"{HEAD}<div class='{name}'>{paragraphs(LEAD, MORE, LAST)}</div>") == f"{LEAD} {MORE} {LAST}"
    )


def test_many_comments_are_not_the_story(reader):
    """Readers may say more than the story does."""
    said = [
        OTHER.replace("Crail", town)
        for town in ("Crail", "Kelso", "Perth", "Nairn", "Cupar", "Largs", "Troon")
    ]
    page = f"<div>{HEAD}{paragraphs(LEAD, MORE)}</div><div class='comments'>{paragraphs(*said * 2)}</div>"
    assert reader(page) == f"{LEAD} {MORE}"


def test_paragraphs_of_other_scripts_end_too():
    """The full stop of Chinese and Japanese ends a paragraph."""
    said = "渡轮周一在利思港外搁浅，港口警方说有十二人受伤，其中三人伤势严重，已被送往附近的医院接受治疗，其余乘客均已安全上岸并由公司安排返回。"
    assert (
        body(f"<div>{HEAD}<p>{said}</p><p>{said.replace('十二', '十三')}</p></div>")
        == f"{said} {said.replace('十二', '十三')}"
    )
