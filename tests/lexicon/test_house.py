"""House styles: the data files, the user's own, and whose copy is whose."""

from __future__ import annotations

import tomllib
from pathlib import Path

import pytest

from factcheck.errors import ConfigError, UsageError
from factcheck.lexicon import house
from factcheck.lexicon.spelling import dialect, ending


@pytest.mark.parametrize("name", house.NAMES)
def test_shipped(name: str) -> None:
    """Every shipped style loads, names its source, and is found by the names of its outlets."""
    style = house.style(name)
    assert style.source
    for outlet in (*style.outlets, *style.agencies):
        assert house.detect(outlet) == style
        assert house.style(outlet) == style


@pytest.mark.parametrize("name", house.NAMES)
def test_shipped_files_read_alike_with_and_without_tomllib(name: str) -> None:
    text = (Path(house.__file__).parent / "styles" / f"{name}.toml").read_text(encoding="utf-8")
    assert house._plain_table(text) == tomllib.loads(text)


def test_every_known_name_is_in_its_file() -> None:
    for known, name in house._KNOWN.items():
        style = house.style(name)
        assert known in {outlet.casefold() for outlet in (*style.outlets, *style.agencies)}


def test_styles_differ_where_guides_do() -> None:
    ap, pa = house.style("AP"), house.style("pa")
    assert (ap.dialect, pa.dialect) == ("us", "uk")
    assert (ap.honorifics, pa.honorifics) == (False, True)


def test_detect() -> None:
    assert house.detect("The Weekly Bugle") is None
    assert house.detect("The Weekly Bugle", "AP") is None  # a paper has its own style
    assert house.detect(None, "AP") == house.style("ap")
    assert house.detect(None, None) is None


def test_own_style(tmp_path: Path) -> None:
    path = tmp_path / "ours.toml"
    path.write_text('name = "Bugle"\n[spelling]\ndialect = "uk"\n[numbers]\npercent = ["per cent"]\n')
    ours = house.style(str(path))
    assert (ours.name, ours.dialect, ours.percent, ours.honorifics) == ("Bugle", "uk", ("per cent",), None)


@pytest.mark.parametrize(
    "text",
    [
        "name = ",
        "[spelling]\ndialect = 'us'\n",
        "name = 'X'\ncolour = 'red'\n",
        "name = 'X'\n[spelling]\ndialect = 'welsh'\n",
        "name = 'X'\n[spelling]\naccent = 'us'\n",
        "name = 'X'\n[numbers]\nwords_below = 'ten'\n",
        "name = 'X'\n[numbers]\npercent = ['pct']\n",
        "name = 'X'\n[names]\nhonorifics = 1\n",
        "name = 3\n",
        "name = 'X'\noutlets = 'Y'\n",
        "name = 'X'\nspelling = 'us'\n",
    ],
)
def test_bad_style(tmp_path: Path, text: str) -> None:
    path = tmp_path / "ours.toml"
    path.write_text(text)
    with pytest.raises(ConfigError) as caught:
        house.style(str(path))
    assert caught.value.where == str(path)


def test_no_such_style() -> None:
    with pytest.raises(UsageError):
        house.style("tabloid")
    with pytest.raises(ConfigError):
        house.style("missing.toml")


@pytest.mark.parametrize(
    ("word", "hand"),
    [
        ("colour", "uk"), ("color", "us"), ("travelled", "uk"), ("traveled", "us"), ("centre", "uk"),
        ("theater", "us"), ("defence", "uk"), ("offense", "us"), ("tyres", "uk"), ("aluminum", "us"),
        ("analysed", "uk"), ("paralyzed", "us"), ("neighbourhood", "uk"), ("neighbors", "us"),
        ("four", None), ("hour", None), ("tour", None), ("contour", None), ("honorary", None), ("glamorous", None),
        ("elaborate", None), ("called", None), ("filled", None), ("controlled", None), ("meter", None),
        ("practice", None), ("check", None), ("tire", None), ("story", None), ("jail", None), ("program", None),
        ("license", None), ("advise", None), ("organise", None), ("while", None), ("among", None),
        ("dialogue", None), ("adviser", None), ("minor", None), ("actor", None), ("literal", None), ("fetch", None),
        ("hemisphere", None), ("sombrero", None), ("estrange", None), ("cancellation", None), ("vice", None),
    ],
)  # fmt: skip
def test_dialect(word: str, hand: str | None) -> None:
    assert dialect(word) == hand


@pytest.mark.parametrize(
    ("word", "found"),
    [
        ("organise", "ise"), ("organizing", "ize"), ("privatisation", "ise"), ("prioritised", "ise"),
        ("advise", None), ("surprised", None), ("exercise", None), ("supervising", None), ("promised", None),
        ("rise", None), ("arise", None), ("raised", None), ("wise", None), ("otherwise", None), ("size", None),
        ("capsized", None), ("prize", None), ("seize", None), ("crisis", None), ("promises", None), ("basis", None),
        ("television", None), ("franchise", None), ("analyses", None), ("chemist", None), ("visit", None),
    ],
)  # fmt: skip
def test_ending(word: str, found: str | None) -> None:
    assert ending(word) == found
