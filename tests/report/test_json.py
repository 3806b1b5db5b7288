"""The report for programs: whole, and with nothing in it that a screen would obey or hide."""

import json
import unicodedata

import pytest

import factcheck
from factcheck.report.json import dumps

HIDDEN = "\x7f\x80\x9b\x9d\u00ad\u061c\u200b\u200d\u200e\u202e\u2028\u2066\ufeff\ufff9\u034f\u3164\ud800\udfff\U000e0041\U000e0101"


@pytest.mark.parametrize("char", HIDDEN, ids=lambda char: f"U+{ord(char):04X}")
def test_what_is_not_seen_is_escaped(char):
    text = dumps({"text": f"a{char}b"})
    assert char not in text
    assert json.loads(text) == {"text": f"a{char}b"}
    text.encode()


@pytest.mark.parametrize(
    "text", ["“Łódź” – £5 …", "中文 नमस्ते مرحبا", "no\xa0break\u2009thin", "e\u0301 😀", 'tab\t "quoted" \\']
)
def test_what_is_seen_is_written_as_it_is(text):
    told = dumps({"text": text})
    assert json.loads(told) == {"text": text}
    kept = [char for char in text if not char.isascii() and unicodedata.category(char)[0] != "C"]
    assert all(char in told for char in kept)


@pytest.mark.parametrize("half", [0xD800, 0xDC00, 0xDFFF])
def test_half_a_character_handed_over_is_no_crash(half):
    """Text that another program cut in the middle of a surrogate pair."""
    half = chr(half)
    base = "Two lorries met in Tarrow on Friday, killing 3 people, police said."
    for text in (
        base.replace("lorries", f"lor{half}ries"),
        base.replace("killing 3", f"killing {half} 4"),
        half + base,
    ):
        report = factcheck.check(factcheck.parse(text, plain=True), factcheck.parse(base, plain=True))
        dumps(report.to_dict()).encode()


@pytest.mark.parametrize(
    "value",
    [
        {}, {"a": {}, "b": [], "c": ()}, {"a": [{"b": [1, (2, 3)]}, []]}, {1: 2, None: 3, 1.5: 5},
        [1.5, float("inf"), True, False, None, -3, 10**30], 'tab\t "quoted" \\', ["é", "\n"],
    ],
    ids=repr,
)  # fmt: skip
def test_it_is_laid_out_as_the_standard_library_does(value):
    assert dumps(value) == json.dumps(value, ensure_ascii=False, indent=2) + "\n"
