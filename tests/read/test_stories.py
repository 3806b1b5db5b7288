"""Files of many stories: told how many, listed, and one picked by its number or its headline."""

import json
from time import process_time

import pytest

import factcheck
from factcheck.cli import main
from factcheck.errors import UnreadableError

NAMES = ("Mill reopens after the flood", "Mill owner’s heirs go to court", "Bus lane shut")
LINES = (
    "The paper mill at Ashby opened its gates to 310 workers on Monday.",
    "Two heirs of the owner have asked a judge for £4m.",
    "The bus lane on Cold Row will be shut until 9 June.",
)


def rss(names=NAMES):
    entries = "".join(
        f"<item><title>{name}</title><pubDate>Tue, 06 May 2025 08:00:00 GMT</pubDate>\n"
        f"<description>&lt;p&gt;{line}&lt;/p&gt;</description></item>\n"
        for name, line in zip(names, LINES, strict=True)
    )
    return f'<rss version="2.0"><channel><title>The Ashby Ledger</title>\n{entries}</channel></rss>'


ATOM = '<feed xmlns="http://www.w3.org/2005/Atom"><title>Ledger</title>' + "".join(
    f"<entry><title>{name}</title><updated>2025-05-06</updated><content>{line}</content></entry>"
    for name, line in zip(NAMES, LINES, strict=True)
) + "</feed>"  # fmt: skip
WXR = '<rss xmlns:content="c" xmlns:excerpt="e" xmlns:wp="w"><channel><title>Ledger</title>' + "".join(
    f"<item><title>{name}</title><excerpt:encoded><![CDATA[Short of it.]]></excerpt:encoded><content:encoded><![CDATA[{line}"
    "\n\nIt is <em>said</em> to have cost 12 jobs.\n\n[caption id=\"a\"]<img src='x'/> The gates in 1999[/caption]]]></content:encoded>"
    f"<wp:post_type>post</wp:post_type></item><item><title>a.jpg</title><wp:post_type>attachment</wp:post_type></item>"
    for name, line in zip(NAMES, LINES, strict=True)
) + "</channel></rss>"  # fmt: skip
MESSAGE = '<newsMessage xmlns="http://iptc.org/std/nar/2006-10-01/"><itemSet>' + "".join(
    f"<newsItem><itemMeta><versionCreated>2025-05-06T08:00:00Z</versionCreated></itemMeta><contentMeta><headline>{name}</headline></contentMeta>"
    f'<contentSet><inlineXML contenttype="application/xhtml+xml"><html><body><p>{line}</p></body></html></inlineXML></contentSet></newsItem>'
    for name, line in zip(NAMES, LINES, strict=True)
) + "<newsItem><contentSet><remoteContent href='x'/></contentSet></newsItem></itemSet></newsMessage>"  # fmt: skip
NEWSML = '<NewsML Version="1.2">' + "".join(
    f"<NewsItem><NewsManagement><FirstCreated>20250506T080000Z</FirstCreated></NewsManagement><NewsComponent><NewsLines><HeadLine>{name}</HeadLine></NewsLines>"
    f"<ContentItem><DataContent><p>{line}</p></DataContent></ContentItem></NewsComponent></NewsItem>"
    for name, line in zip(NAMES, LINES, strict=True)
) + "</NewsML>"  # fmt: skip
ITEMS = [
    {"uri": name, "headline": name, "versioncreated": "2025-05-06T08:00:00Z", "body_xhtml": f"<p>{line}</p>"}
    for name, line in zip(NAMES, LINES, strict=True)
]
POSTS = [
    {"date": "2025-05-06T08:00:00", "title": {"rendered": name}, "content": {"rendered": f"<p>{line}</p>"}}
    for name, line in zip(NAMES, LINES, strict=True)
]
FILES = {
    "feed.xml": rss(), "atom.xml": ATOM, "export.xml": WXR, "message.xml": MESSAGE, "newsml.xml": NEWSML,
    "items.json": json.dumps({"items": ITEMS}), "posts.json": json.dumps(POSTS),
}  # fmt: skip


@pytest.fixture(autouse=True)
def _alone(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("COLUMNS", "160")
    for name, text in FILES.items():
        (tmp_path / name).write_text(text, encoding="utf-8")


@pytest.mark.parametrize("file", FILES)
def test_a_file_of_many_without_a_choice_says_what_it_holds(file):
    """How many, their headlines, and how one is named."""
    with pytest.raises(
        UnreadableError, match=r"with 3 stories: #1 Mill reopens after the flood, #2 "
    ) as caught:
        factcheck.read(file)
    assert f"{file}#1" in caught.value.hint
    assert "--list" in caught.value.hint


@pytest.mark.parametrize("file", FILES)
@pytest.mark.parametrize("number", [1, 2, 3])
def test_one_is_picked_by_number_or_headline(file, number):
    """A number, a headline in any quotes and case, or as much of it as no other story has."""
    headline = NAMES[number - 1]
    line = LINES[number - 1]
    choices = (
        str(number),
        headline,
        f'"{headline.upper()}"',
        headline.replace("’", "'"),
        headline.split(" ", 1)[1],
    )
    for choice in choices:
        article = factcheck.read(f"{file}#{choice}")
        assert line in article.text
        assert article.path == file
        assert not any(other in article.text for other in LINES if other != line)
    assert line in factcheck.read(file, item=number).text
    assert factcheck.read(f"{file}#{number}").name == f"{file.partition('.')[0]}#{number}"


@pytest.mark.parametrize("file", FILES)
def test_they_are_listed_as_they_are_numbered(file):
    found = factcheck.stories(file)
    assert [story.headline for story in found] == list(NAMES)
    assert {str(story.published) for story in found} <= {"2025-05-06", "None"}
    assert [story.read().text.count("\n\n") > 0 for story in found] == [True] * 3


@pytest.mark.parametrize(
    ("choice", "what"), [("4", "no #4"), ("0", "no #0"), ("Mill", "#1, #2 have this headline"), ("Tram", "no story"), ("…", "no story")]
)  # fmt: skip
def test_a_choice_that_is_none_is_told(choice, what):
    with pytest.raises(UnreadableError, match=what) as caught:
        factcheck.read(f"feed.xml#{choice}")
    assert caught.value.hint


@pytest.mark.parametrize("kind", ["atom", "rss", "newsml", "g2", "json"])
def test_long_files_are_listed_in_linear_time(kind):
    """Four times the stories take no more than some eight times as long."""
    parts = {
        "atom": ("<feed>", "<entry><title>One</title><content>It rained.</content></entry>", "</feed>"),
        "rss": ("<rss><channel>", "<item><title>One</title><description>It rained.</description></item>", "</channel></rss>"),
        "newsml": ("<NewsML>", "<NewsItem><NewsComponent><ContentItem><DataContent>It rained.</DataContent></ContentItem></NewsComponent></NewsItem>", "</NewsML>"),
        "g2": ("<newsMessage>", "<newsItem><contentSet><inlineData>It rained.</inlineData></contentSet></newsItem>", "</newsMessage>"),
        "json": ("[", '{"headline": "One", "body_text": "It rained."},', "{}]"),
    }[kind]  # fmt: skip

    def seconds(count):
        source = (parts[0] + parts[1] * count + parts[2]).encode()
        start = process_time()
        factcheck.stories(source)
        return process_time() - start

    seconds(50)
    assert min(seconds(4_000) for _ in range(2)) < 10 * max(min(seconds(1_000) for _ in range(2)), 0.01)


def test_typed_copy_of_an_export():
    """Empty lines end paragraphs, and what stands in brackets is no copy."""
    article = factcheck.read("export.xml#1")
    kinds = [(zone.kind.value, zone.span.of(article.text)) for zone in factcheck.examine(article).zones]
    assert kinds == [
        ("headline", NAMES[0]),
        ("body", LINES[0]),
        ("body", "It is said to have cost 12 jobs."),
        ("caption", "The gates in 1999"),
    ]


@pytest.mark.parametrize(
    ("typed", "paragraphs"),
    [
        (
            "By Ann Lee\nIt rained for 3 days.\nThe Ouse rose.",
            ["By Ann Lee", "It rained for 3 days.", "The Ouse rose."],
        ),
        ("It rained\nfor 3 days.\n \nThe Ouse rose.", ["It rained for 3 days.", "The Ouse rose."]),
        (
            "<p>It rained\nfor 3 days.</p>\n\n<p>The Ouse\nrose.</p>",
            ["It rained for 3 days.", "The Ouse rose."],
        ),
        (
            'It <b>rained</b> for 3 days.\n[gallery ids="1,2"]\nThe Ouse rose.',
            ["It rained for 3 days.", "The Ouse rose."],
        ),
    ],
)
def test_lines_of_typed_copy(typed, paragraphs):
    """Lines are paragraphs where nothing else ends one."""
    source = f"<rss><channel><item><title>Rain</title><content:encoded><![CDATA[{typed}]]></content:encoded></item></channel></rss>"
    article = factcheck.read(source.encode())
    assert article.text.split("\n\n") == ["Rain", *paragraphs]


def test_a_sign_in_a_files_own_name_is_no_choice(tmp_path):
    (tmp_path / "a#2.txt").write_text(LINES[0])
    (tmp_path / "a").write_text("Another thing altogether is said here.")
    assert factcheck.read("a#2.txt").text == LINES[0]
    with pytest.raises(UnreadableError, match="no such file"):
        factcheck.read("nothing.xml#2")


def test_a_file_of_one_takes_the_choice_that_it_is():
    one = rss(NAMES).replace("<item>", "<item-", 2).replace("</item>", "</item->", 2)
    text = one[: one.index("<item-")] + one[one.index("<item>") :]
    with open("one.xml", "w", encoding="utf-8") as file:
        file.write(text)
    assert LINES[2] in factcheck.read("one.xml").text
    assert LINES[2] in factcheck.read("one.xml#1").text
    with pytest.raises(UnreadableError, match="no #2"):
        factcheck.read("one.xml#2")
    with open("plain.txt", "w", encoding="utf-8") as file:
        file.write("Bus lane shut\n\n" + LINES[2])
    assert LINES[2] in factcheck.read("plain.txt#Bus lane").text
    with pytest.raises(UnreadableError, match="one story: there is no #2"):
        factcheck.read("plain.txt#2")


def test_the_command_lists_them(capsys):
    assert main(["extract", "--list", "feed.xml", "message.xml"]) == 0
    out = capsys.readouterr().out
    assert out.splitlines()[1] == f"feed.xml#2  2025-05-06  {NAMES[1]}"
    assert len(out.splitlines()) == 6
    assert main(["extract", "--list", "--format", "json", "posts.json", "none.xml"]) == 2
    told = json.loads(capsys.readouterr().out)
    assert [entry["item"] for entry in told["stories"]] == [1, 2, 3]


def test_two_stories_of_files_are_compared(capsys):
    """One of a feed against one of a message; the changed figure is found, with its place in the feed."""
    with open("feed.xml", "w", encoding="utf-8") as file:
        file.write(rss().replace("310", "130"))
    assert main(["compare", "feed.xml#1", "message.xml#mill reopens"]) == 1
    out = capsys.readouterr().out
    assert "NUM101" in out
    assert "feed.xml:3:" in out


def test_a_file_of_many_fails_and_the_others_are_done(capsys, tmp_path):
    for name in ("a.txt", "b.txt"):
        (tmp_path / name).write_text(
            f"{NAMES[0]}\n\n{LINES[0]}\n\nThe gates had been shut since January, and not for long.\n"
        )
    assert main(["compare", "a.txt", "feed.xml", "b.txt"]) == 2
    out, err = capsys.readouterr()
    assert "feed.xml:1: a feed with 3 stories" in err
    assert "a.txt" in out or "a " in out


def test_the_file_is_not_written_over():
    """A report named as the feed that a story was picked from is refused."""
    assert main(["extract", "feed.xml#1", "--output", "feed.xml"]) == 2
    with open("feed.xml", encoding="utf-8") as file:
        assert file.read() == FILES["feed.xml"]
