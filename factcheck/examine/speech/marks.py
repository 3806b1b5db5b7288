"""Where quotation marks open and close, as wire copy and its reprints set them."""

from __future__ import annotations

import re

from factcheck.lexicon.saying import LEMMA, SPEAKING, STRENGTH
from factcheck.model.article import Sentence
from factcheck.model.pattern import late
from factcheck.model.record import NamedTuple
from factcheck.model.span import Span

_OPENING = "“„«‹❝〝「『"  # marks that open, unless where they stand tells otherwise
_CLOSING = "”»›❞〞」』"
_EITHER = '"″‟＂‶'
_DOUBLE = _OPENING + _CLOSING + _EITHER
_MARK = late(
    rf"[{_DOUBLE}‘’]|``|''|'|&(?:[lrb]dquo|quot|[lr]squo|apos|[lr]aquo|#\d{{2,4}}|#x20[\da-f]{{2}});"
)
# marks by their names in HTML, as copy pasted out of a page holds them
_NAMED = {
    "&ldquo;": "“", "&rdquo;": "”", "&bdquo;": "„", "&quot;": '"', "&laquo;": "«", "&raquo;": "»",
    "&#8220;": "“", "&#8221;": "”", "&#34;": '"', "&#x201c;": "“", "&#x201d;": "”",
    "&lsquo;": "‘", "&rsquo;": "’", "&apos;": "'", "&#8216;": "‘", "&#8217;": "’", "&#39;": "'",
    "&#039;": "'", "&#x2018;": "‘", "&#x2019;": "’",
}  # fmt: skip
_FEET = late(r"\d['’′]\d{1,2}$")
_REACH = 80  # marks: no quotation holds more of them inside
_SPEECH = 20  # letters: a shorter rest of a paragraph is no speech that runs on
_OPENS_AFTER = " \t\n\u00a0([{—–-/"
_CLOSES_BEFORE = " \t\n\u00a0)]}—–-/.,;:!?…*"
# 'em, ’90s, ’til: an apostrophe that stands where an opening mark would
_ELIDED = late(r"(?:em|til|tis|twas|cause|bout|round|neath|n|n’|n'|ere|ome|\d{2}s?)\b", re.IGNORECASE)


_SEEN = 1200  # letters: no attribution is looked for further on
# ", Ada Moss told", ", she said", ", the mayor of Leith added", ", said Moss"
_SAID = late(
    r"""[,!?—–]\ (?:
      (?:(?:he|she|they|[A-Z][\w.'’-]*(?:\ [A-Z][\w.'’-]*){0,3}|(?:the|an?|his|her)(?:\ [\w'’-]+){1,4}?)
         \ (?:(?:later|also|then|has|had)\ )?(?P<verb>[a-z]+))
      | (?P<inverted>[a-z]+)\ (?:he|she|they|the|an?|[A-Z][\w.'’-]*))\b""",
    re.VERBOSE,
)


class Passage(NamedTuple):
    """
    The words between two quotation marks: `span` leaves the marks out, `outer` takes them in.

    `closed` is False where the paragraph ended first, as in a speech that runs on in the next
    paragraph; `continues` is True where it takes up such a speech, and `lost` where none does: the
    closing mark is missing. `bare` passages stand between no
    marks: a script's turns, with the `label` of whoever speaks, and statements set apart.
    """

    span: Span
    outer: Span
    paragraph: int
    closed: bool = True
    continues: bool = False
    label: Span | None = None
    bare: bool = False
    lost: bool = False


class _Mark(NamedTuple):
    start: int
    end: int
    double: bool
    side: str  # "o" opens, "c" closes, "?" could do either


def passages(text: str, sentences: tuple[Sentence, ...]) -> tuple[Passage, ...]:
    """Every quoted passage of the sentences' paragraphs, outermost marks only, in order."""
    out: list[Passage] = []
    every = _paragraphs(sentences)
    for place, (number, start, end) in enumerate(every):
        marks = [
            mark for match in _MARK.finditer(text, start, end) if (mark := _read(text, match, start, end))
        ]
        if marks:
            after = text[every[place + 1][1]] if place + 1 < len(every) else ""
            found = _Paragraph(text, marks, start, end, after).passages(number)
            if found and out and _takes_up(text, out[-1], found[0], start):
                found[0] = found[0]._replace(continues=True)
            out.extend(found)
    for at, passage in enumerate(out):
        if not passage.closed and not (at + 1 < len(out) and out[at + 1].continues):
            out[at] = passage._replace(lost=True)
    return tuple(out)


def _paragraphs(sentences: tuple[Sentence, ...]) -> list[tuple[int, int, int]]:
    """(number, start, end) of every paragraph."""
    out: list[tuple[int, int, int]] = []
    for sentence in sentences:
        if out and out[-1][0] == sentence.paragraph:
            out[-1] = (sentence.paragraph, out[-1][1], sentence.span.end)
        else:
            out.append((sentence.paragraph, sentence.span.start, sentence.span.end))
    return out


def _takes_up(text: str, before: Passage, passage: Passage, start: int) -> bool:
    """Does a paragraph's first passage go on with a speech that the last paragraph left open?"""
    return (
        not before.closed and passage.paragraph == before.paragraph + 1 and passage.outer.start <= start + 1
    )


def _read(text: str, match: re.Match[str], start: int, end: int) -> _Mark | None:
    """What a mark can do where it stands; None for an apostrophe, a foot or an inch."""
    at, to = match.span()
    sign = _NAMED.get(match.group(), match.group())
    if sign[0] == "&":
        return None
    before = text[at - 1] if at > start else " "
    after = text[to] if to < end else " "
    double = sign in _DOUBLE or sign in {"``", "''"}
    if not double and before.isalnum() and after.isalnum():
        return None  # don't, O’Brien
    if sign in "\"'’”" and before.isdigit() and not double and after in " -":
        return _Mark(at, to, False, "c")  # 6' tall may also close 'in 2012'
    if double and before.isdigit() and _FEET.search(text, max(start, at - 5), at):
        return None  # 6'2"
    opens = before in _OPENS_AFTER or before in _DOUBLE or before in "‘'"
    closes = after in _CLOSES_BEFORE or after in _DOUBLE or after in "’'"
    if after.isspace() and not before.isspace():
        opens = False
    if before.isspace() and not after.isspace():
        closes = False
    if not double:
        return _single(text, sign, at, to, opens, closes)
    if sign in _OPENING or sign == "``":
        # “ typed where ” was meant, or »as Germans print it«: after a word or a stop, before a space
        return _Mark(at, to, True, "c" if closes and not opens and sign in "“«‹" else "o")
    if sign in _CLOSING:
        return _Mark(at, to, True, "o" if opens and not closes else "c")
    return _Mark(at, to, True, "o" if opens and not closes else "c" if closes and not opens else "?")


def _single(text: str, sign: str, at: int, to: int, opens: bool, closes: bool) -> _Mark | None:
    if opens and not closes and not _ELIDED.match(text, to):
        return _Mark(at, to, False, "o") if sign != "’" or text[to : to + 1].isupper() else None
    if sign != "‘" and closes and not opens:
        return _Mark(at, to, False, "c")
    return _Mark(at, to, False, "o") if sign == "‘" and opens and not _ELIDED.match(text, to) else None


class _Paragraph:
    """The marks of one paragraph, paired left to right; what opens is closed or dropped before its end."""

    def __init__(self, text: str, marks: list[_Mark], start: int, end: int, after: str) -> None:
        self.text = text
        self.marks = marks
        self.start = start
        self.end = end
        self.after = after  # the first character of the next paragraph: a mark where a speech is taken up
        self.opening = [0] * (len(marks) + 1)  # double marks from here on that open
        self.closing = [0] * (len(marks) + 1)  # and that do not
        for i in range(len(marks) - 1, -1, -1):
            opens = marks[i].double and marks[i].side == "o"
            self.opening[i] = self.opening[i + 1] + opens
            self.closing[i] = self.closing[i + 1] + (marks[i].double and not opens)

    def passages(self, number: int) -> list[Passage]:
        """The passages between the marks."""
        out: list[Passage] = []
        index = 0
        while index < len(self.marks):
            mark = self.marks[index]
            closing = None
            if not self.opens(index):
                index += 1
                continue
            closing = self.close_double(index) if mark.double else self.close_single(index)
            if closing is not None:
                last = self.marks[closing]
                span = _trim(self.text, mark.end, last.start)
                out.append(Passage(span, Span(mark.start, last.end), number))
                index = closing + 1
            elif self.runs_on(index):
                if not self.taken_up(index) and (end := self.attributed(mark.end)) is not None:
                    out.append(Passage(_trim(self.text, mark.end, end), Span(mark.start, end), number))
                    break
                span = _trim(self.text, mark.end, self.end)
                out.append(Passage(span, Span(mark.start, self.end), number, closed=False))
                break
            else:
                index += 1
        return [passage for passage in out if passage.span.length > 0]

    def opens(self, index: int) -> bool:
        """May a mark open here? A double one that looks closing may, where the next looks closing too."""
        mark = self.marks[index]
        if mark.side == "o":
            return True
        if not mark.double or (mark.start > self.start and self.text[mark.start - 1].isdigit()):
            return False  # 6'2", a 12" record
        if (self.opening[index] + self.closing[index]) % 2:
            return False
        following = next((other for other in self.marks[index + 1 : index + 9] if other.double), None)
        return following is not None and (mark.side == "?" or following.side == "c")

    def close_double(self, index: int) -> int | None:
        """The index of the mark that closes a double one; what opens and closes between is nested."""
        depth = 0
        for i in range(index + 1, min(index + _REACH, len(self.marks))):
            mark = self.marks[i]
            if not mark.double:
                continue
            if mark.side == "o":
                if self.closing[i] < self.opening[i] + depth + 1:
                    return None  # too few are left to close both: the first was never closed
                depth += 1
            elif depth == 0:
                return i
            else:
                depth -= 1
        return None

    def close_single(self, index: int) -> int | None:
        """
        The index of the mark that closes a single one.

        The apostrophe of "the workers’ union" looks like it: after an s, before a space and a word,
        it is passed over as long as a firmer one follows before the next opening mark.
        """
        weak = None
        doubles = 0
        runs_on = self.taken_up(index)
        for i in range(index + 1, min(index + _REACH, len(self.marks))):
            mark = self.marks[i]
            if mark.double:
                doubles += 1
            elif mark.side == "o":
                if weak is not None:
                    return weak
            elif doubles % 2 == 0:
                before, after = self.text[mark.start - 1], self.text[mark.end : mark.end + 2]
                if before not in "sS" or after[:1] != " " or not after[1:].isalnum():
                    return i
                weak = i if weak is None and not runs_on else weak
        return weak

    def taken_up(self, index: int) -> bool:
        """Is a mark that opens a sentence printed again at the head of the next paragraph?"""
        mark = self.marks[index]
        if self.after != self.text[mark.start] or not self.text[mark.end : mark.end + 1].isupper():
            return False
        lead = self.text[max(self.start, mark.start - 40) : mark.start].rstrip()
        return not lead or lead[-1] in ':,.—–!?’”"'

    def attributed(self, start: int) -> int | None:
        """
        Where a quotation ends whose closing mark is missing: before the first "she said" behind a comma.

        "We are done, Ada Moss said. She left. The mark is lost, and she left" is the outlet's.
        """
        for match in _SAID.finditer(self.text, start, min(self.end, start + _SEEN)):
            verb = match["verb"] or match["inverted"]
            spoken = STRENGTH.get(verb) in SPEAKING and LEMMA[verb] != verb and not verb.endswith("ing")
            if spoken:
                return match.start() + 1
        return None

    def runs_on(self, index: int) -> bool:
        """
        Does an opening mark without a partner open a speech that runs to the paragraph's end?

        It does where it is the last double mark and a sentence begins with it; else it is stray.
        """
        mark = self.marks[index]
        if self.opening[index + 1] + self.closing[index + 1]:
            return False
        if self.taken_up(index):
            return True
        lead = self.text[max(self.start, mark.start - 40) : mark.start].rstrip()
        if lead and (not mark.double or self.end - mark.end < _SPEECH):
            return False
        first = self.text[mark.end : mark.end + 1]
        starts = not lead or lead[-1] in ':,.—–!?”"' or lead.endswith(("said", "says", "that"))
        return starts and (first.isupper() or first in "[(…‘'0123456789$£€")


def _trim(text: str, start: int, end: int) -> Span:
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return Span(start, end)
