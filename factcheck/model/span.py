"""Where something stands: spans in an article's text, and the way back to the file as given."""

from __future__ import annotations

from bisect import bisect_right

from factcheck.model.record import NamedTuple, dataclass


class Span(NamedTuple):
    """A half-open stretch of an article's text, in code points."""

    start: int
    end: int

    def of(self, text: str) -> str:
        """The characters that this span covers."""
        return text[self.start : self.end]

    def overlaps(self, other: Span) -> bool:
        """Do the two share a character?"""
        return self.start < other.end and other.start < self.end

    def covers(self, other: Span) -> bool:
        """Does the other lie wholly within this one?"""
        return self.start <= other.start and other.end <= self.end

    @property
    def length(self) -> int:
        """How many code points it covers (`len` of a pair is 2, so it is not used)."""
        return self.end - self.start


class Position(NamedTuple):
    """A place in the file as given; both count from 1."""

    line: int
    column: int


@dataclass(frozen=True, slots=True)
class OffsetMap:
    """
    Leads from an offset in the article's text to the place in the file as given.

    `runs` holds pairs (text offset, file offset), rising in the first: from that text offset on,
    text and file run side by side until the next pair. `lines` holds the file offset at which
    each line of the file begins. All are code points, of the file as decoded.
    """

    runs: tuple[tuple[int, int], ...] = ((0, 0),)
    lines: tuple[int, ...] = (0,)

    def to_file(self, offset: int) -> int:
        """The file offset of a text offset."""
        text_at, file_at = self.runs[max(bisect_right(self.runs, (offset, 1 << 62)) - 1, 0)]
        return file_at + offset - text_at

    def position(self, offset: int) -> Position:
        """The line and column, in the file, of a text offset."""
        at = self.to_file(offset)
        line = max(bisect_right(self.lines, at) - 1, 0)
        return Position(line + 1, at - self.lines[line] + 1)
