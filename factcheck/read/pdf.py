"""
PDF, by pypdf (the extra `pdf`): the lines of each page put together as paragraphs.

A PDF knows letters and where they are drawn, and nothing of paragraphs: an end is told by the distance to
the next line, by its size, or by a last line that had room for the next word. A place is the page and
the character on it. Heads and feet that run through the pages are labelled; a scan holds no text.
"""

from __future__ import annotations

import io
import logging
import re
from collections import Counter
from collections.abc import Iterator
from itertools import pairwise
from statistics import median
from time import process_time
from typing import Any

from factcheck.errors import EmptyCopyError, UnreadableError
from factcheck.model.article import Article, Masthead, ZoneKind
from factcheck.model.record import dataclass, field
from factcheck.read.manuscript import Manuscript, Paragraph
from factcheck.read.page import Page

MOST_PAGES = 80  # a release has three, a report that is read as one story some forty
LONGEST = 20.0  # seconds of work
_MOST_CHARACTERS = 2_000_000
_EDGE = 2  # lines at the top and at the foot of a page that may run through all
# "3", "- 3 -", "Page 3 of 5", "3/5"
_NUMBER = re.compile(r"[\s|–—-]*(?:(?:page|p\.?)\s*)?#(?:\s*(?:/|of)\s*#)?[\s|–—-]*")
_POINT = re.compile(r"[•●▪◦⁃‣·]\s")  # what begins a point of a list
_DIGITS = re.compile(r"\d+")
_BROKEN = re.compile(r"(?P<left>[^\W\d_]+)(?P<hyphen>[-\u2010\u00ad])\Z")
_FIRST = re.compile(r"\W*(?P<word>\S+)")
_GOES_ON = re.compile(r"(?P<right>[^\W\d_]+)")
_ENDINGS = ("", "s", "es", "d", "ed", "ing", "ly", "er")
_APART = 1.35  # of the usual distance between two lines: a paragraph has ended
_OTHER = 1.12  # of the size of the letters: a heading, or what stands under it
_RAISED = 0.8  # of it: the mark of a note
_FULL = 0.85  # of the widest line: what is shorter had room


@dataclass(slots=True)
class _Line:
    """One line of a page: its pieces with their places and sizes, and where it is drawn."""

    page: int
    pieces: list[tuple[str, int, float]] = field(default_factory=list)
    height: float | None = None
    running: bool = False  # it runs through the pages

    @property
    def text(self) -> str:
        """Its characters."""
        return "".join(piece for piece, _, _ in self.pieces).strip()

    @property
    def size(self) -> float:
        """How large most of it is set."""
        sizes: Counter[float] = Counter()
        for piece, _, size in self.pieces:
            sizes[round(size, 1)] += len(piece)
        return sizes.most_common(1)[0][0] if sizes else 0.0


def read(data: bytes, name: str, path: str | None) -> Article:
    """The text of the document."""
    where = path or name
    try:
        import pypdf
    except ImportError:
        raise UnreadableError(
            "this is a PDF file, and what reads these is not installed", where=where,
            hint="pip install 'factcheck-wire[pdf]', or save its text as .txt or .docx",
        ) from None  # fmt: skip
    logging.getLogger("pypdf").setLevel(logging.CRITICAL)
    try:
        pages = _pages(pypdf.PdfReader(io.BytesIO(data)), where)
    except (UnreadableError, EmptyCopyError):
        raise
    except Exception as error:  # a damaged file ends in whatever the first wrong value leads to
        raise UnreadableError(
            f"the PDF file cannot be read: {str(error)[:200] or type(error).__name__}", where=where,
            hint="save its text as .txt or .docx",
        ) from None  # fmt: skip
    lines, text, starts = _lines(pages)
    if not any(line.text for line in lines):
        raise EmptyCopyError(
            "a PDF file without text, as a scan is", where=where, hint="have its text recognised, or typed"
        )
    _label_running(lines, len(pages))
    written = _paragraphs(lines)
    return written.article(Masthead(), Page(text, name, path, lines=tuple(starts)))


_Chunks = list[tuple[str, float, float]]  # what is drawn, how large, and how high on the page


def _pages(reader: Any, where: str) -> list[_Chunks]:
    """What is drawn on each page, within the time that a reader waits."""
    if reader.is_encrypted and not reader.decrypt(""):
        raise UnreadableError(
            "the PDF file is locked with a password", where=where, hint="save it without the password"
        )
    if len(reader.pages) > MOST_PAGES:
        raise UnreadableError(
            f"a PDF file of {len(reader.pages)} pages; no story has more than {MOST_PAGES}", where=where,
            hint="save the pages of the one story",
        )  # fmt: skip
    until = process_time() + LONGEST
    total = 0

    def watched(*_: object) -> None:
        if process_time() > until:
            raise UnreadableError(
                "the PDF file takes too long to read", where=where, hint="save its text as .txt or .docx"
            )

    out: list[_Chunks] = []
    for page in reader.pages:
        chunks: _Chunks = []

        def drawn(said: str, cm: Any, tm: Any, _: object, size: Any, into: _Chunks = chunks) -> None:
            height = float(tm[4]) * float(cm[1]) + float(tm[5]) * float(cm[3]) + float(cm[5])
            into.append((said, abs(float(size) * float(tm[3] or 1) * float(cm[3] or 1)), height))

        page.extract_text(visitor_operand_before=watched, visitor_text=drawn)
        total += sum(len(said) for said, _, _ in chunks)
        if total > _MOST_CHARACTERS:
            raise UnreadableError(
                "the PDF file holds more text than any story", where=where, hint="save the one story"
            )
        out.append(chunks)
    return out


def _lines(pages: list[_Chunks]) -> tuple[list[_Line], str, list[int]]:
    """Every line, the characters of all pages, and where in these each page begins."""
    lines: list[_Line] = []
    parts: list[str] = []
    starts: list[int] = []
    at = 0
    for number, chunks in enumerate(pages):
        starts.append(at)
        line = _Line(number)
        for said, size, height in chunks:
            for count, piece in enumerate(said.split("\n")):
                if count:
                    lines.append(line)
                    line = _Line(number)
                    at += 1
                    parts.append("\n")
                if piece:
                    line.pieces.append((piece, at, size))
                    if piece.strip() and line.height is None:
                        line.height = height
                at += len(piece)
                parts.append(piece)
        lines.append(line)
        at += 1
        parts.append("\f")
    return [line for line in lines if line.text], "".join(parts), starts


def _label_running(lines: list[_Line], pages: int) -> None:
    """Label the heads and feet that stand on several pages with no more than their numbers changed."""
    edges: list[_Line] = []
    for number in range(pages):
        here = [line for line in lines if line.page == number]
        edges += here[:_EDGE] + here[max(len(here) - _EDGE, _EDGE) :]
    count = Counter(_folded(line.text) for line in edges)
    for line in edges:
        said = _folded(line.text)
        line.running = _NUMBER.fullmatch(said) is not None or (count[said] > 1 and 2 * count[said] >= pages)


def _folded(text: str) -> str:
    return _DIGITS.sub("#", " ".join(text.casefold().split()))


def _paragraphs(lines: list[_Line]) -> Manuscript:
    """The lines put together; what runs through the pages stands behind the paragraph that it parts."""
    written = Manuscript()
    pitch, width = _pitch(lines), _width(lines)
    running: list[_Line] = []
    last: _Line | None = None
    for line in lines:
        if line.running:
            running.append(line)
            continue
        if last is None or _ends(last, line, pitch, width):
            _end(written, running)
            written.begin()
        else:
            _join(written.open[-1], line)
        _add(written, line)
        last = line
    _end(written, running)
    return written


def _end(written: Manuscript, running: list[_Line]) -> None:
    written.end()
    for line in running:
        written.begin().kind = ZoneKind.FURNITURE
        _add(written, line)
        written.end()
    running.clear()


def _add(written: Manuscript, line: _Line) -> None:
    """Add a line to the paragraph; small letters behind larger ones are raised."""
    size = line.size
    for piece, at, own in line.pieces:
        written.add(piece, at, raised=own < _RAISED * size and bool(written.open[-1].text.strip()))


def _join(paragraph: Paragraph, line: _Line) -> None:
    """Join the next line to the paragraph: a blank, or the halves of a word."""
    said = paragraph.text.rstrip()
    broken = _BROKEN.search(said[-40:])
    following = _GOES_ON.match(line.text)
    if not paragraph.pieces:
        return
    piece, at = paragraph.pieces[-1]
    if broken is None or following is None or not following["right"][0].islower():
        if not said.endswith(("-", "—", "–", "/")) or broken is None:
            paragraph.pieces.append((" ", at + len(piece)))
        return
    if broken["hyphen"] == "\u00ad" or not _is_compound(broken["left"], following["right"]):
        paragraph.pieces[-1] = (piece.rstrip()[:-1], at)


def _is_compound(left: str, right: str) -> bool:
    """Is a hyphen at the end of a line one that the word has in any case?"""
    from factcheck.lexicon.openclass import entry

    def known(word: str) -> bool:
        stems = (word[: len(word) - len(ending)] for ending in _ENDINGS if word.endswith(ending))
        return any(entry(stem) is not None or entry(stem + "e") is not None for stem in stems if stem)

    left, right = left.casefold(), right.casefold()
    return not known(left + right) and len(left) > 1 and known(left) and known(right)


def _pitch(lines: list[_Line]) -> float:
    """The usual distance between two lines."""
    steps = [step for one, two in _pairs(lines) if (step := _step(one, two)) is not None]
    return median(steps) if steps else 0.0


def _width(lines: list[_Line]) -> int:
    """The characters of a full line."""
    lengths = sorted(len(line.text) for line in lines if not line.running)
    return lengths[len(lengths) * 9 // 10] if lengths else 0


def _pairs(lines: list[_Line]) -> Iterator[tuple[_Line, _Line]]:
    for one, two in pairwise(lines):
        if one.page == two.page and not one.running and not two.running:
            yield one, two


def _step(one: _Line, two: _Line) -> float | None:
    if one.height is None or two.height is None or one.page != two.page:
        return None
    return one.height - two.height if one.height > two.height else None


def _ends(line: _Line, following: _Line, pitch: float, width: int) -> bool:
    """Does a paragraph end with this line?"""
    large, small = max(line.size, following.size), min(line.size, following.size)
    if large > _OTHER * small or _POINT.match(following.text):
        return True
    step = _step(line, following)
    if step is not None and pitch and step > _APART * pitch:
        return True
    first = _FIRST.match(following.text)
    room = len(line.text) + 1 + (len(first["word"]) if first else 0) < _FULL * width
    begins = not following.text[:1].islower()
    return room and begins
