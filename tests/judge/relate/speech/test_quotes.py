"""Who spoke: one speaker, another, or not to be told."""

import pytest

from factcheck.judge.relate.speech.quotes import Speakers, speakers


@pytest.mark.parametrize(
    ("a", "b", "expected"),
    [
        ("Ada Moss", "Moss", Speakers.SAME),
        ("Ada Moss", "Adah Moss", Speakers.SAME),  # a slip in the name is told as such, elsewhere
        ("Ada Moss", "Colm Brady", Speakers.OTHER),
        ("Ada Moss", "the mayor", Speakers.UNKNOWN),
        ("Kremlin", "Pavel Orlov", Speakers.UNKNOWN),
        ("Ministry of Defence", "the Defense Ministry", Speakers.SAME),
        ("a spokesman", "officials", Speakers.UNKNOWN),
        (None, "Ada Moss", Speakers.UNKNOWN),
    ],
)
def test_speakers(a, b, expected):
    assert speakers(a, b) is expected
    assert speakers(b, a) is expected
