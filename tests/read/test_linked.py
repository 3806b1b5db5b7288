"""A story in a page's linked data, pages for phones, and pages that a shared document was exported as."""

import json
from time import process_time

import pytest

import factcheck

TITLE = "Swans return to the docks at Orme"
LINES = (
    "Some 140 swans have come back to the old docks at Orme, the harbour’s warden said on Thursday.",
    "“They had not been seen here since 1987 & nobody knows why they left,” said Una Prowse, the warden.",
    "The docks were drained for building in that year, and 3,200 homes were to stand there; 41 were built.",
)
BODY = "\n\n".join(LINES)


def page(shown: str, data: object = None) -> str:
    linked = {"@type": "NewsArticle", "headline": TITLE, "articleBody": BODY, "author": {"name": "Al Reeve"}}
    script = json.dumps(linked if data is None else data, indent=1).replace("</", "<\\/")
    return (
        f'<!DOCTYPE html>\n<html><head><title>{TITLE}</title><script type="application/ld+json">{script}</script></head>\n'
        f"<body><nav><a href='/'>Home</a></nav>{shown}<footer>© Orme Post</footer></body></html>"
    )


def kinds(article) -> list[tuple[str, str]]:
    return [(zone.kind.value, zone.span.of(article.text)) for zone in factcheck.examine(article).zones]


PROSE = "".join(f"<p>{line.replace('&', '&amp;')}</p>" for line in LINES)


@pytest.mark.parametrize(
    "shown",
    [
        "",
        "<div id='app'></div>",
        f"<h1>{TITLE}</h1><div class='lead'><p>{LINES[0]}</p></div><p>Subscribe now to read the rest of this story for £1 a week.</p>",
    ],
)
def test_a_story_that_the_page_does_not_show_is_read_from_its_linked_data(shown):
    """With its headline; what the page shows of it, or asks for, is no second copy."""
    source = page(shown)
    article = factcheck.read(source.encode())
    told = kinds(article)
    assert [said for kind, said in told if kind == "headline"] == [TITLE]
    assert [said for kind, said in told if kind == "body"] == list(LINES)
    assert "linked data alone" in article.cautions[0]
    for at in range(article.text.index(LINES[1]), article.text.index(LINES[1]) + len(LINES[1])):
        there = source[article.offsets.to_file(at)]
        assert there in (article.text[at], "\\")


@pytest.mark.parametrize(
    ("shown", "data"),
    [
        (f"<article><h1>{TITLE}</h1>{PROSE}</article>", None),  # it stands on the page
        (f"<h1>{TITLE}</h1>{PROSE}", {"@type": "NewsArticle", "articleBody": LINES[0]}),  # a summary
        (
            f"<h1>{TITLE}</h1>{PROSE}",
            [{"@type": "NewsArticle", "articleBody": BODY.upper() * 2}] * 2,
        ),  # of others
        (f"<h1>{TITLE}</h1>{PROSE}", {"@type": "NewsArticle", "articleBody": ["x"]}),
    ],
)
def test_a_story_that_stands_on_the_page_is_read_from_the_page(shown, data):
    article = factcheck.read(page(shown, data).encode())
    assert article.cautions == ()
    assert [said for kind, said in kinds(article) if kind == "body"] == list(LINES)


SHARED = f"""<html><head><style>@import url(x)</style></head><body class="doc-content"><h1><span>{TITLE}</span></h1>
<p><span>{LINES[0]}</span><sup><a href="#cmnt1" id="cmnt_ref1">[a]</a></sup><sup><a href="#cmnt2" id="cmnt_ref2">[b]</a></sup></p>
<p><span>{LINES[1].replace("&", "&amp;")[:-1]}</span><sup><a href="#ftnt1" id="ftnt_ref1">[1]</a></sup><span>.</span></p><p><span>{LINES[2]}</span></p>
<hr><div><p><a href="#ftnt_ref1" id="ftnt1">[1]</a><span> The records of 1987 were lost.</span></p></div>
<div><p><a href="#cmnt_ref1" id="cmnt1">[a]</a><span>Is it 140 or 160? The desk must ask the warden again.</span></p></div>
<div><p><a href="#cmnt_ref2" id="cmnt2">[b]</a><span>She said 150 to me, I think, on the telephone.</span></p></div></body></html>"""
TYPED = (
    f"\ufeff{TITLE}\n\n{LINES[0]}[a][b]\n\n{LINES[1][:-1]}[1].\n\n{LINES[2]}\n\n________________\n[1] The records of 1987 were lost.\n"
    "[a]Is it 140 or 160? The desk must ask the warden again.\n[b]She said 150 to me, I think, on the telephone.\n"
)


@pytest.mark.parametrize("source", [SHARED, TYPED], ids=["html", "txt"])
def test_comments_of_a_shared_document(source):
    """Their marks are taken out of the sentences, and what they say is no copy."""
    article = factcheck.read(source.encode())
    told = kinds(article)
    assert [said for kind, said in told if kind in ("headline", "body")] == [TITLE, *LINES]
    assert any(kind == "furniture" and "140 or 160" in said for kind, said in told)
    line, column = article.offsets.position(article.text.index(LINES[2]))
    assert source.removeprefix("\ufeff").split("\n")[line - 1][column - 1 :].startswith(LINES[2])


@pytest.mark.parametrize("style", ["c3 title", "MsoTitle"])
def test_the_title_of_an_exported_document(style):
    """A paragraph in the style of a title is the headline where the page has no heading of the first rank."""
    source = SHARED.replace(f"<h1><span>{TITLE}</span></h1>", f'<p class="{style}"><span>{TITLE}</span></p>')
    told = kinds(factcheck.read(source.encode()))
    assert [said for kind, said in told if kind == "headline"] == [TITLE]
    boxed = SHARED.replace("<h1>", f'<p class="{style}">Two bridges shut in one week</p><h1>')
    told = kinds(factcheck.read(boxed.encode()))
    assert [said for kind, said in told if kind == "headline"] == [TITLE]


@pytest.mark.parametrize(
    "text",
    [
        f"{LINES[0]}\n\nHe wrote: it was [a] mistake.\n\n[a] is a letter, the judge said of the 12 pages.",
        f"{LINES[0]}\n\n[a] First point of 3.\n[b] Second point of 3.\n",
        f"{LINES[0]}[b]\n\n[b] A note that has no first one.\n",
        f"{LINES[0]}[a]\n\n[a]One.\n[c]Three.\n",
    ],
)
def test_letters_in_brackets_without_their_list_are_copy(text):
    assert factcheck.read(text.encode()).text == text


@pytest.mark.parametrize("unit", ["\n[1] x", "\n[a] x[1]", "x[1]\n[1]x\n[2]"])
def test_marks_are_looked_for_in_linear_time(unit):
    def seconds(count):
        source = ("It rained.[1]" + unit * count).encode()
        start = process_time()
        factcheck.read(source, format="text")
        return process_time() - start

    seconds(50)
    assert min(seconds(8_000) for _ in range(2)) < 10 * max(min(seconds(2_000) for _ in range(2)), 0.01)


AMP = f"""<!doctype html><html amp><head><title>{TITLE}</title></head><body>
<amp-sidebar id="s" layout="nodisplay">Weather today: 14 degrees, and the news of 6 towns as it comes in from all of them.<ul><li><a href="/">Home</a></li></ul></amp-sidebar>
<article><h1>{TITLE}</h1><amp-img src="a"><div fallback>The picture of 12 swans cannot be shown.</div></amp-img>{PROSE}
<amp-ad width="3"><p>Win one of 50 holidays on the sea in our great draw, which closes on Friday.</p></amp-ad>
<section subscriptions-section="content-not-granted"><p>Pay £2 a month and read all of the 9 stories here.</p></section></article></body></html>"""


def test_a_page_for_phones():
    """AMP's own elements for menus, advertisements, stand-ins and walls are no copy."""
    article = factcheck.read(AMP.encode())
    assert [said for kind, said in kinds(article) if kind == "body"] == list(LINES)
    assert "cannot be shown" not in article.text
    assert "£2" not in article.text
