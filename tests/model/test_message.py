"""Words on one line of a message."""

import pytest

from factcheck.model.message import shortened


@pytest.mark.parametrize(
    ("words", "width", "line"),
    [
        ("a camera", 30, "a camera"),
        ("camera but not the flight recorder", 30, "camera but not the … recorder"),
        ("one two three four five six seven eight nine ten", 40, "one two three four five … nine ten"),
        ("x" * 90, 30, f"{'x' * 20} … {'x' * 15}"),
    ],
)
def test_a_long_line_is_cut_between_words(words: str, width: int, line: str) -> None:
    assert shortened(words, width) == line
