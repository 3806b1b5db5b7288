"""Stories grow from their strongest pair, and are refused what would glue a week together."""

from datetime import date

from factcheck.scan.group import Caps, Edge, groups

NO_DAYS: dict[str, date | None] = {}


def day(number):
    return date(2026, 5, number)


def test_pairs_make_stories():
    found = groups([Edge("a", "b", 0.9), Edge("b", "c", 0.8), Edge("x", "y", 0.5)], NO_DAYS)
    assert found.stories == (("a", "b", "c"), ("x", "y"))
    assert found.refused == 0


def test_a_chain_of_days_is_cut():
    """Each day repeats half of the one before: no story spans the week."""
    days = {f"d{n}": day(n) for n in range(1, 9)}
    chain = [Edge(f"d{n}", f"d{n + 1}", 0.5) for n in range(1, 8)]
    found = groups(chain, days)
    assert found.refused > 0
    for story in found.stories:
        held = [days[copy] for copy in story]
        assert (max(held) - min(held)).days <= 3


def test_missing_links_refuse():
    """Two tight stories that one pair ties stay two."""
    tight = [Edge(a, b, 0.9) for group in ("abc", "xyz") for a in group for b in group if a < b]
    assert groups([*tight, Edge("c", "x", 0.4)], NO_DAYS).stories == (("a", "b", "c"), ("x", "y", "z"))


def test_no_story_outgrows_its_size():
    edges = [Edge(f"{a:02}", f"{b:02}", 0.9) for a in range(12) for b in range(a)]
    assert max(map(len, groups(edges, NO_DAYS, Caps(size=5)).stories)) == 5


def test_copies_without_a_date_have_no_span():
    found = groups(
        [Edge("a", "b", 0.9), Edge("b", "c", 0.8), Edge("a", "c", 0.7)], {"a": day(1), "b": None, "c": day(2)}
    )
    assert found.stories == (("a", "b", "c"),)


def test_the_order_of_edges_changes_nothing():
    edges = [Edge(f"{a}", f"{b}", (a * b % 7) / 10 + 0.3) for a in range(9) for b in range(a)]
    assert groups(edges, NO_DAYS) == groups(edges[::-1], NO_DAYS)
    assert groups(edges, NO_DAYS) == groups([Edge(b, a, weight) for a, b, weight in edges], NO_DAYS)
