"""An aside that commas part from the sentence round it, passed over in either direction."""

from __future__ import annotations

from collections.abc import Sequence

from factcheck.model.article import Token

ASIDE = 14  # tokens between two commas: more are no aside


def before_aside(tokens: Sequence[Token], at: int) -> int:
    """Where the word stands that an aside between commas parts from this place; -1 for none."""
    if at < 2 or tokens[at - 1].key != ",":
        return -1
    return next((k - 1 for k in range(at - 3, max(at - ASIDE, 0), -1) if tokens[k].key == ","), -1)


def behind_aside(tokens: Sequence[Token], at: int) -> int:
    """Where the sentence goes on behind an aside between commas that begins here; here where none does."""
    if at >= len(tokens) or tokens[at].key != ",":
        return at
    return next((k + 1 for k in range(at + 2, min(at + ASIDE, len(tokens))) if tokens[k].key == ","), at)
