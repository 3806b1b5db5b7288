"""The stories under fixtures/ give the reports that stand beside them."""

import pytest

from tests import golden


@pytest.mark.parametrize("story", golden.stories())
def test_story_gives_the_report_beside_it(story):
    """`make golden` writes these anew where the change is meant."""
    for path, text in golden.expected(story):
        assert path.read_text(encoding="utf-8") == text, (
            f"{path.name} of {story} is out of date: make golden (or: python tests/golden.py)"
        )
