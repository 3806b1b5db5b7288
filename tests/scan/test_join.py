"""The join by containment on a feed whose gold is known: what is found, what is dropped, and block by block."""

import json
from datetime import date
from urllib.parse import urlsplit

import pytest

from factcheck.scan.group import Edge, groups
from factcheck.scan.join import Settings, blocks, furniture, pairs
from factcheck.scan.relation import shares
from factcheck.scan.sketch import runs, sketch
from tests.bench.feed import pairwise_f1

duckdb = pytest.importorskip("duckdb", reason="the extra `scan` is not installed")
COLUMNS = "{copy:'VARCHAR',host:'VARCHAR',day:'DATE',told:'UBIGINT[]',rest:'UBIGINT[]',fresh:'BOOLEAN'}"


def sketched(articles, folder):
    """A connection with the sketches of some articles."""
    lines = []
    for name, host, day, text, fresh in articles:
        found = sketch(text)
        lines.append(
            {"copy": name, "host": host, "day": day, "told": found.told, "rest": found.rest, "fresh": fresh}
        )
    (folder / "s.json").write_text("\n".join(map(json.dumps, lines)))
    con = duckdb.connect()
    con.execute(f"CREATE TABLE sketches AS FROM read_json('{folder}/s.json', format='nd', columns={COLUMNS})")
    return con


def of_feed(made):
    for article in made.articles:
        name = article["url"].rpartition("/")[2]
        yield name, urlsplit(article["url"]).netloc, article["published"] or None, article["text"], True


def joined(con, settings=Settings()):  # noqa: B008
    return sorted({pair[:2] for block in blocks(con, settings) for pair in pairs(con, block, settings)})


@pytest.fixture(scope="module")
def con(made, tmp_path_factory):
    return sketched(of_feed(made), tmp_path_factory.mktemp("s"))


def test_grouping_and_recall(made, con):
    found = [pair for block in blocks(con, Settings()) for pair in pairs(con, block, Settings())]
    days = {name: date.fromisoformat(day) if day else None for name, _, day, _, _ in of_feed(made)}
    stories = groups([Edge(pair.one, pair.two, pair.containment) for pair in found], days).stories
    of = {copy: str(number) for number, members in enumerate(stories) for copy in members}
    assert pairwise_f1(made.gold, of)[2] >= 0.97
    texts = {name: runs(text) for name, _, _, text, _ in of_feed(made)}
    wanted = [pair for pair in made.gold.reprints if shares(*map(texts.get, pair)).containment >= 0.5]
    got = {pair[:2] for pair in found}
    assert len(wanted) > 80
    assert sum(tuple(sorted(pair)) in got for pair in wanted) >= 0.99 * len(wanted)


def test_blocks_find_what_one_block_finds(made, tmp_path):
    """However few days are joined at once; a host's furniture is looked for a fortnight round them."""
    con = sketched([row for row in of_feed(made) if (row[2] or "").startswith("2026")], tmp_path)
    assert len(blocks(con, Settings(block=40))) > 4
    assert joined(con, Settings(block=40)) == joined(con)


TALE = (
    "The old pier at the end of the bay was closed on Tuesday after two of its piles gave way in the swell. "
)
MORE = (
    "A diver who went down to look at the rest of them said that most were sound but three would have to go. "
)


def test_the_window_of_days(tmp_path):
    articles = [(f"c{n}", f"h{n}", f"2026-05-{n:02}", TALE + MORE, True) for n in (1, 4, 9)]
    assert joined(sketched(articles, tmp_path)) == [("c1", "c4")]


def test_a_copy_without_a_date_may_be_of_any_day(tmp_path):
    articles = [("a", "x", "2026-05-01", TALE + MORE, True), ("b", "y", None, TALE + MORE, True)]
    articles.append(("c", "z", None, TALE + MORE, True))
    assert joined(sketched(articles, tmp_path)) == [("a", "b"), ("a", "c"), ("b", "c")]


def test_only_what_is_new_is_joined(tmp_path):
    articles = [(name, name, "2026-05-01", TALE + MORE, name == "c") for name in "abc"]
    assert joined(sketched(articles, tmp_path)) == [("a", "c"), ("b", "c")]


def test_furniture_of_a_host_makes_no_pair(tmp_path):
    """Forty words under every text of one host are its house's, on whatever day; those of a wire are not."""
    house = TALE + MORE
    own = [
        "Snow fell on the high road",
        "Bread will cost more",
        "A choir sang in the square",
        "The mayor has a cold",
        "Bees came back",
    ]
    articles = [
        (f"c{n}", "h", f"2026-05-{n + 1:02}", f"{text}.\n\n{house}", True) for n, text in enumerate(own)
    ]
    con = sketched(articles, tmp_path)
    assert joined(con) == []
    wire = sketched([(f"c{n}", f"h{n}", "2026-05-01", house, True) for n in range(5)], tmp_path)
    assert len(joined(wire)) == 10
    assert furniture(wire) == []
