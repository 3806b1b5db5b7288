"""Usual command lines are parsed without typer, and mean what typer makes of them."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from factcheck.cli import COMMANDS, _command
from factcheck.cli.full import Wrong, called
from factcheck.cli.plain import parsed

WORDS = st.sampled_from(
    ["a.txt", "b.txt", "-", "", "--format", "json", "--format=json", "xml", "--verbose", "-v", "-o", "out", "-oout",
     "--output=out", "--fail-on", "warning", "--ignore", "STY", "--ignore=NUM,QUO", "--width", "120", "12", "--width=x",
     "--view=side", "--", "--help", "--color", "never", "--nope", "--base=a", "--outlet", "PA", "--verbose=1", "--vie"]
)  # fmt: skip


@given(st.sampled_from(COMMANDS), st.lists(WORDS, max_size=7))
@settings(max_examples=150, deadline=None)
def test_plain_means_what_typer_means(name, words):
    """Whatever is parsed at once, typer parses to the same values; what it turns down, so does typer."""
    command = _command(name)
    quick = parsed(words, command)
    if quick is None:
        return
    try:
        full = called([name, *words], {other: _command(other) for other in COMMANDS})
    except Wrong:
        pytest.fail(f"typer turns down {words}, and we took it for {quick}")
    assert full == (name, quick)


@pytest.mark.parametrize(
    "words",
    [
        ["a", "b"],
        ["a", "-", "--format", "json"],
        ["--ignore=STY", "a", "b", "-v"],
        ["-o", "x", "a", "b", "--width", "90"],
    ],
)
def test_usual_calls_need_no_typer(words):
    assert parsed(words, _command("compare")) is not None
