"""The pictures in the docs show what the commands print today, and ask nothing of any other place."""

import importlib.util
from pathlib import Path
from xml.etree import ElementTree

import pytest

_spec = importlib.util.spec_from_file_location("screenshots", Path(__file__).parent / "screenshots.py")
screenshots = importlib.util.module_from_spec(_spec)
_spec.loader.exec_module(screenshots)


@pytest.mark.parametrize("shot", screenshots.SHOTS, ids=lambda shot: shot.name)
def test_a_picture_shows_what_is_printed(shot):
    kept = (screenshots.PICTURES / f"{shot.name}.svg").read_text(encoding="utf-8")
    assert kept == screenshots.svg(shot), f"{shot.name}.svg is out of date: make screenshots"
    ElementTree.fromstring(kept)
    assert "http" not in kept.replace("http://www.w3.org/2000/svg", "")


def test_every_picture_is_shown_in_the_docs():
    docs = "".join(path.read_text(encoding="utf-8") for path in (screenshots.ROOT / "docs").glob("*.md"))
    assert all(f"pictures/{shot.name}.svg" in docs for shot in screenshots.SHOTS)
    assert {path.stem for path in screenshots.PICTURES.iterdir()} == {shot.name for shot in screenshots.SHOTS}


def test_a_run_knows_its_column_and_its_look():
    runs = list(screenshots.runs("a \x1b[1;31mb c\x1b[0m d"))
    assert runs == [(0, "a ", frozenset()), (2, "b c", frozenset({1, 31})), (5, " d", frozenset())]
