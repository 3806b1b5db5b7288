"""JSON of content systems and agencies: whichever keeps the story, the same copy comes out, each character in place."""

import contextlib
import json
from datetime import date

import pytest

import factcheck
from factcheck.errors import EmptyCopyError, UnreadableError
from factcheck.examine.page.masthead import masthead
from factcheck.examine.page.sentences import sentences
from factcheck.examine.page.zones import zones

TITLE = "Reservoir at Dunmore “nearly full”"
PARAGRAPHS = (
    "The reservoir above Dunmore held 4,300 megalitres on Friday, its keepers said.",
    "“We have not spilled since 2019 & do not mean to,” said Iris Quaye, an engineer.",
    "A second dam of < 12 metres is to be built at Fell Gate.",
)
MARKUP = "\n".join(f"<p>{line.replace('&', '&amp;').replace('<', '&lt;')}</p>" for line in PARAGRAPHS)
DAY = "2025-02-07T09:30:00"

WORDPRESS = {
    "id": 71,
    "date": DAY,
    "type": "post",
    "title": {"rendered": TITLE.replace("“", "&#8220;").replace("”", "&#8221;")},
    "excerpt": {"rendered": "<p>Something short about a dam &hellip;</p>"},
    "content": {"rendered": MARKUP, "protected": False},
    "_embedded": {"author": [{"name": "Ned Ash"}]},
}
HOSTED = {
    "ID": 71,
    "site_ID": 3,
    "date": DAY,
    "title": TITLE,
    "content": MARKUP,
    "author": {"name": "Ned Ash"},
}
ARC = {
    "type": "story",
    "version": "0.10.9",
    "headlines": {"basic": TITLE, "print": "Dam full"},
    "display_date": DAY + "Z",
    "credits": {"by": [{"type": "author", "name": "Ned Ash"}]},
    "content_elements": [
        {"type": "text", "content": PARAGRAPHS[0]},
        {"type": "image", "caption": "The reservoir in 2011", "url": "x.jpg"},
        {"type": "interstitial_link", "content": "Read more: 14 dams that leak", "url": "y"},
        {
            "type": "quote",
            "content_elements": [{"type": "text", "content": PARAGRAPHS[1].replace("&", "&amp;")}],
        },
        {
            "type": "quote",
            "subtype": "pullquote",
            "content_elements": [{"type": "text", "content": "We have not spilled since 2019"}],
        },
        {"type": "list", "items": [{"type": "text", "content": PARAGRAPHS[2].replace("<", "&lt;")}]},
    ],
    "related_content": {"basic": [{"type": "story", "headlines": {"basic": "Older"}}]},
}
NINJS = {
    "uri": "urn:d:1",
    "type": "text",
    "headline": TITLE,
    "byline": "Ned Ash",
    "versioncreated": DAY + "Z",
    "body_xhtml": MARKUP,
}
AGENCY = {
    "api_version": "1.1",
    "params": {"qt": "x"},
    "data": {"meta": {"products": [{"id": 1}]}, "item": NINJS},
}
WRAPPED = {"total": 1, "limit": 20, "item": [NINJS]}
FEED = {
    "version": "https://jsonfeed.org/version/1.1",
    "title": "The Dunmore Dial",
    "items": [
        {
            "id": "1",
            "title": TITLE,
            "content_html": MARKUP,
            "date_published": DAY,
            "authors": [{"name": "Ned Ash"}],
        }
    ],
}
PLAIN = {"version": "https://jsonfeed.org/version/1", "items": [
    {"id": "1", "title": TITLE, "content_text": "\n\n".join(PARAGRAPHS), "date_published": DAY, "author": {"name": "Ned Ash"}}
]}  # fmt: skip
LINKED = {
    "@context": "https://schema.org",
    "@graph": [
        {"@type": "Organization", "name": "The Dunmore Dial"},
        {
            "@type": "NewsArticle",
            "headline": TITLE,
            "datePublished": DAY,
            "author": [{"@type": "Person", "name": "Ned Ash"}],
            "publisher": {"name": "The Dunmore Dial"},
            "articleBody": "\n\n".join(PARAGRAPHS),
        },
    ],
}
EVERY = {
    "wordpress": WORDPRESS, "wordpress-list": [WORDPRESS], "wordpress-hosted": HOSTED, "ans": ARC,
    "ans-list": {"type": "results", "content_elements": [ARC]}, "ninjs-agency": AGENCY, "ninjs-wrapped": WRAPPED,
    "json-feed": FEED, "json-feed-text": PLAIN, "json-ld": LINKED,
}  # fmt: skip


def body(article) -> list[str]:
    return [zone.span.of(article.text) for zone in zones(article) if zone.kind.value == "body"]


def written(data, indent) -> str:
    return json.dumps(data, indent=indent, ensure_ascii=indent is None)


@pytest.mark.parametrize("indent", [None, 2])
@pytest.mark.parametrize("kind", EVERY)
def test_each_kind_is_known_and_read(kind, indent):
    """The same story comes out of every kind: headline, byline, day and its three sentences."""
    article = factcheck.read(written(EVERY[kind], indent).encode())
    head = masthead(article, zones(article))
    named = ("wordpress", "json-feed", "json-ld")
    assert article.format == next((name for name in named if kind.startswith(name)), kind.partition("-")[0])
    assert (head.headline, head.byline, head.published) == (TITLE, "Ned Ash", date(2025, 2, 7))
    assert body(article) == list(PARAGRAPHS)


@pytest.mark.parametrize("indent", [None, 2])
@pytest.mark.parametrize("kind", EVERY)
def test_every_character_leads_back_to_the_file(kind, indent):
    source = written(EVERY[kind], indent)
    article = factcheck.read(source.encode())
    for sentence in sentences(article.text, zones(article)):
        for at in range(*sentence.span):
            there = source[article.offsets.to_file(at)]
            assert there == article.text[at] or there in "&\\" or article.text[at] == " "


def test_what_stands_beside_an_arc_story_is_labelled():
    """Captions, links to other stories and a quotation pulled out of the body are kept, and are no copy."""
    article = factcheck.read(json.dumps(ARC).encode())
    kinds = {zone.span.of(article.text): zone.kind.value for zone in zones(article)}
    assert kinds["The reservoir in 2011"] == "caption"
    assert kinds["Read more: 14 dams that leak"] == "furniture"
    assert kinds["We have not spilled since 2019"] == "furniture"
    assert "Older" not in article.text


def test_an_agencys_item_without_its_copy_says_where_that_stands():
    item = {key: value for key, value in NINJS.items() if key != "body_xhtml"}
    item["renditions"] = {
        "nitf": {"href": "https://example.org/1.xml"},
        "anpa": {"href": "https://example.org/1"},
    }
    with pytest.raises(EmptyCopyError, match=r"stands elsewhere \(nitf, anpa\)") as caught:
        factcheck.read(json.dumps({"data": {"item": item}}).encode())
    assert "download" in caught.value.hint


@pytest.mark.parametrize(
    "data", [{"a": {"b": [1, "x"]}}, [], {}, [[["x"]]], {"content": "no"}, {"content": {"raw": "x"}}]
)
def test_json_without_a_story_is_refused(data):
    with pytest.raises(UnreadableError, match=r"no news item") as caught:
        factcheck.read(json.dumps({"z": data}).encode())
    assert caught.value.hint


def test_odd_values_where_copy_should_stand_break_nothing():
    """A field of another type than it should have is passed over, in every place."""
    odd = [None, 3, True, [], {}, [None], [[1]], [{}], "x"]
    for data in EVERY.values():
        text = json.dumps(data)
        for key in (
            "title",
            "author",
            "authors",
            "credits",
            "items",
            "content_elements",
            "headlines",
            "date",
            "by",
        ):
            for value in odd:
                spoilt = json.loads(text, object_hook=lambda d, k=key, v=value: {**d, k: v} if k in d else d)
                with contextlib.suppress(EmptyCopyError, UnreadableError):
                    factcheck.examine(factcheck.read(json.dumps(spoilt).encode()))


@pytest.mark.parametrize("name", ["json", "ninjs", "wordpress", "ans", "arc", "ap", "jsonfeed", "json-ld"])
def test_json_goes_by_many_names(name):
    """`--from` with the name of any kind reads JSON, whose kind is told by its fields."""
    assert factcheck.read(json.dumps(ARC).encode(), format=name).format == "ans"
