"""An outlet's sentence, trimmed around what differs, with the differing words marked."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Sequence

from factcheck.model.collation import Collation, Pairing
from factcheck.model.finding import Finding
from factcheck.model.span import Span
from factcheck.report.ink import Run, visible

_LONG = 60  # a mark longer than this is narrowed to the words in it that differ
_KEPT = 240  # of a stretch that differs throughout, so much at either end is shown


class Redline:
    """Draws what copies print, with what differs marked; rows and sentences are looked up once."""

    def __init__(self, collation: Collation) -> None:
        self._collation = collation
        self._pairings: dict[int, list[Pairing]] = {}
        for pairing in collation.pairings:
            self._pairings.setdefault(pairing.row, []).append(pairing)
        self._starts = [
            [sentence.span.start for sentence in witness.sentences] for witness in collation.witnesses
        ]

    def runs(self, finding: Finding, document: int, room: int, style: str) -> list[Run]:
        """
        The words of one document that a finding is about, in their sentence, trimmed to about `room`.

        Where the document has no mark, its sentence in the finding's row stands unmarked; where it
        has no sentence there, the answer is empty.
        """
        marks = sorted(mark.span for mark in finding.marks if mark.document == document)
        text = self._collation.witnesses[document].article.text
        if marks:
            stretches = self._stretches(document, marks)
            differs = [] if finding.row is None else self.changed(finding.row, document)
            strong = [part for mark in marks for part in _narrowed(mark, differs)]
        elif finding.row is not None:
            stretches, strong = list(self._collation.spans(finding.row, document)), []
        else:
            return []
        return _drawn(text, stretches, _windows(text, stretches, strong, room), strong, style)

    def changed(self, row: int, document: int, pair: tuple[int, int] | None = None) -> list[Span]:
        """
        The words of the row that differ in this document, neighbours joined; empty where some are left out.

        With `pair` only what differs between those two documents counts.
        """
        spans: list[Span] = []
        for pairing in self._pairings.get(row, ()):
            if document not in pairing.documents or (pair and set(pairing.documents) != set(pair)):
                continue
            first = pairing.documents[0] == document
            for edit in pairing.edits:
                tokens, at = (edit.a, edit.a_at) if first else (edit.b, edit.b_at)
                spans.append(Span(tokens[0].span.start, tokens[-1].span.end) if tokens else Span(at, at))
        return _merged(spans, 1)

    def _stretches(self, document: int, marks: Iterable[Span]) -> list[Span]:
        """The sentences that the marks stand in; a mark outside all sentences brings its own line."""
        witness = self._collation.witnesses[document]
        found: set[Span] = set()
        for mark in marks:
            at = max(bisect_right(self._starts[document], mark.start) - 1, 0)
            inside = False
            while at < len(witness.sentences) and (span := witness.sentences[at].span).start <= mark.end:
                if span.start <= mark.start <= span.end or span.overlaps(mark):
                    found.add(span)
                    inside = True
                at += 1
            if not inside:
                found.add(_line(witness.article.text, mark))
        return _merged(found, -1)


def _line(text: str, mark: Span) -> Span:
    """The line of the page that a mark stands in."""
    end = text.find("\n", mark.end)
    return Span(text.rfind("\n", 0, mark.start) + 1, len(text) if end < 0 else end)


def _narrowed(mark: Span, differs: Iterable[Span]) -> list[Span]:
    """A long mark gives way to the words in it that differ; one that differs nowhere stands whole."""
    if mark.length <= _LONG:
        return [mark]
    inner = [Span(max(s.start, mark.start), min(s.end, mark.end)) for s in differs if _touches(mark, s)]
    return inner or [mark]


def _touches(mark: Span, span: Span) -> bool:
    return mark.start <= span.start and span.end <= mark.end if span.length == 0 else mark.overlaps(span)


def _merged(spans: Iterable[Span], gap: int) -> list[Span]:
    """The spans in order, those at most `gap` apart made one (-1: only those that overlap)."""
    out: list[Span] = []
    for span in sorted(spans):
        if out and span.length and span.start <= out[-1].end + gap:
            out[-1] = Span(out[-1].start, max(out[-1].end, span.end))
        else:
            out.append(span)
    return out


def _windows(text: str, stretches: Sequence[Span], strong: Sequence[Span], room: int) -> list[Span]:
    """What is shown of the stretches: whole where it fits, else the marked words and their neighbours."""
    room -= 4 * sum(span.length == 0 for span in strong)  # each is drawn as a blank
    if sum(span.length + 1 for span in stretches) <= room:
        return list(stretches)
    if not strong:
        first = stretches[0]
        return [Span(first.start, _to_word(text, min(first.start + room - 2, first.end), first, -1))]
    kept: list[Span] = []
    for span in strong:
        if span.length <= 2 * _KEPT:
            kept.append(span)
        else:
            kept += [Span(span.start, span.start + _KEPT), Span(span.end - _KEPT, span.end)]
    taken = sum(span.length + 3 for span in kept)
    around = (room - taken) // (2 * len(kept))
    if around < 12:  # a line more is better than words without their neighbours
        around = max((2 * room - taken) // (2 * len(kept)), 12)
    out: list[Span] = []
    for stretch in stretches:
        near = [span for span in kept if stretch.start <= span.start and span.end <= stretch.end]
        near += [span for span in kept if span not in near and span.overlaps(stretch)]
        wide = [_widened(text, span, stretch, around) for span in near]
        out += _merged(wide, 3)
    return _merged(out, -1)


def _widened(text: str, span: Span, stretch: Span, around: int) -> Span:
    """A span with so many characters on either side, in whole words; one side gets what the other spares."""
    start, end = max(span.start, stretch.start), min(span.end, stretch.end)
    spare_left = max(around - (start - stretch.start), 0)
    spare_right = max(around - (stretch.end - end), 0)
    left = max(start - around - spare_right, stretch.start)
    right = min(end + around + spare_left, stretch.end)
    return Span(
        min(_to_word(text, left, stretch, 1), start),
        max(_to_word(text, right, stretch, -1), end),
    )


def _to_word(text: str, at: int, stretch: Span, step: int) -> int:
    """The nearest edge of a word, going forwards (1) or back (-1)."""
    for _ in range(24):  # a word longer than this is cut
        if at <= stretch.start or at >= stretch.end or text[at - 1].isspace() or text[at].isspace():
            return at
        at += step
    return at


def _gap(text: str, at: int, style: str) -> list[Run]:
    """A blank where the other copy has words, spaced like a word."""
    before = Run(" " if at and not text[at - 1].isspace() else "")
    after = Run(" " if text[at : at + 1].isalnum() else "")
    return [before, Run("___", style), after]


def _trimmed(text: str, window: Span) -> Span:
    """The window without white space at its ends."""
    words = window.of(text)
    start = window.start + len(words) - len(words.lstrip())
    return Span(start, max(start, window.end - len(words) + len(words.rstrip())))


def _drawn(
    text: str, stretches: Sequence[Span], windows: Sequence[Span], strong: Sequence[Span], style: str
) -> list[Run]:
    """The windows, marked words in their style; … where something was cut, ___ where words are left out."""
    runs: list[Run] = []
    windows = [_trimmed(text, window) for window in windows]
    for index, window in enumerate(windows):
        if index:
            between = text[windows[index - 1].end : window.start]
            runs.append(Run(" … " if between.strip() else " "))
        elif window.start not in {stretch.start for stretch in stretches}:
            runs.append(Run("… "))
        at = window.start
        for mark in sorted(strong):
            start, end = max(mark.start, at), min(mark.end, window.end)
            if mark.start == mark.end and at <= mark.start <= window.end:
                runs.append(Run(visible(text[at : mark.start])))
                runs += _gap(text, mark.start, style)
                at = mark.start
            elif start < end and mark.end > at:
                runs += [Run(visible(text[at:start])), Run(visible(text[start:end]), style)]
                at = end
        runs.append(Run(visible(text[at : window.end])))
    if windows and windows[-1].end not in {stretch.end for stretch in stretches}:
        runs.append(Run(" …"))
    return [run for run in runs if run.text]
