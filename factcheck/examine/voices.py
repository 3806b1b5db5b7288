"""Whoever the verbs of saying have for a subject, resolved to the fullest name that the article gives."""

from __future__ import annotations

from bisect import bisect_left
from typing import NamedTuple

from factcheck.examine.people import People
from factcheck.examine.sayings import Frame, Saying, Source, personal
from factcheck.lexicon.bodies import HEADS
from factcheck.lexicon.saying import CREDITING, LEMMA
from factcheck.lexicon.sources import ANONYMOUS, DOCUMENTS, GENERIC, NO_NAME
from factcheck.lexicon.titles import TITLE_HEADS
from factcheck.model.claim import Name
from factcheck.model.span import Span

_CROWD = 24  # people in one sentence
_BACK = 8  # how many sentences back a pronoun looks


class Voice(NamedTuple):
    """Whoever a saying's subject comes to: the fullest name, where it is printed, hidden or not."""

    speaker: str | None
    span: Span | None
    anonymous: bool = False
    person: bool = False


NOBODY = Voice(None, None)


class Voices:
    """The speakers of one article, resolved frame by frame in the order of the text."""

    def __init__(
        self, text: str, frames: tuple[Frame, ...], sayings: tuple[Saying, ...], names: tuple[Name, ...]
    ) -> None:
        self.text = text
        self.frames = frames
        self.people = People(text, names)
        self.names = names
        self.starts = [name.span.start for name in names]
        self.of_frame: list[list[Saying]] = [[] for _ in frames]
        # who each frame leaves in mind, the likeliest first
        self.focus: list[list[Voice]] = [[] for _ in frames]
        self.found: dict[int, list[Voice]] = {}
        self.hidden: dict[int, bool] = {}
        self.voice: dict[int, Voice] = {}  # by the start of the cue
        # "a senior official", by its head, to be met again as "the official"
        self.unnamed: dict[str, Voice] = {}
        for saying in sayings:
            self.of_frame[saying.frame].append(saying)
        for number in range(len(frames)):
            self._resolve(number)

    def of(self, saying: Saying) -> Voice:
        """The speaker of a saying."""
        return self.voice.get(saying.cue.start, NOBODY)

    def _resolve(self, number: int) -> None:
        said: list[Voice] = []
        for saying in self.of_frame[number]:
            if saying.source is None:
                continue
            voice = self.who(saying.source, number)
            self.voice[saying.cue.start] = voice
            if voice.speaker and (voice.person or LEMMA.get(saying.word, saying.word) in _MINDED):
                said.append(voice)
        self.focus[number] = [*reversed(said), *self.subjects(number)]

    def subjects(self, number: int) -> list[Voice]:
        """The people of a frame, those no preposition governs first."""
        if number in self.found:
            return self.found[number]
        span = self.frames[number].span
        marked = self.marked(number)
        first: list[Voice] = []
        rest: list[Voice] = []
        for name in self.names[bisect_left(self.starts, span.start) : bisect_left(self.starts, span.end)]:
            at = bisect_left(marked, (name.span.start + 1, 0)) - 1
            if personal(name) and not (at >= 0 and name.span.start < marked[at][1]):
                at = name.title_span.start if name.title_span else name.span.start
                (rest if self.governed(at) or self.owns(name) else first).append(
                    Voice(name.full, name.span, person=True)
                )
        self.found[number] = first + rest
        return self.found[number]

    def subject(self, number: int, before: int) -> Voice | None:
        """The person a frame begins with, where it has no verb of saying: "Ruiz’s answer was “no”"."""
        for voice in self.subjects(number):
            if voice.span is None or voice.span.end > before:
                continue
            if voice.speaker in self.people.by_full and not self.governed(voice.span.start):
                return voice
        return None

    def marked(self, number: int) -> list[tuple[int, int]]:
        """Where the quotations of a frame stand."""
        return [(word.start, word.end) for word in self.frames[number].words if word.low == "\x00"]

    def hides(self, number: int) -> bool:
        """Does a frame say that its source is kept unnamed?"""
        if number not in self.hidden:
            printed = self.frames[number].span.of(self.text)
            self.hidden[number] = any(sign in printed for sign in NO_NAME)
        return self.hidden[number]

    def governed(self, at: int) -> bool:
        before = self.text[max(0, at - 24) : at].lower().split()
        if before and before[-1] in {"the", "a", "an", "his", "her", "former"}:
            before = before[:-1]
        return bool(before) and before[-1] in _GOVERN

    def owns(self, name: Name) -> bool:
        return self.text[name.span.end : name.span.end + 2] in {"'s", "’s"}

    def who(self, source: Source, number: int) -> Voice:
        """Whoever a subject stands for."""
        if source.name is not None:
            person = personal(source.name)
            speaker = source.name.full if source.name.full != source.name.text else self.print(source.span)
            return Voice(source.name.full if person else _bare(speaker), source.span, person=person)
        if source.pronoun:
            return self.pronoun(source, number)
        printed = self.print(source.span)
        resolved = self.role(source, printed)
        if resolved:
            return Voice(resolved, source.span, person=True)
        first = printed.split(" ", 1)[0].lower()
        if first == "the" and printed.count(" ") == 1 and source.head in self.unnamed:
            return self.unnamed[source.head]._replace(span=source.span)
        if first == "the" and (again := self.same_again(source, number)):
            return Voice(again, source.span, person=True)
        hidden = source.head in ANONYMOUS or self.hides(number)
        voice = Voice(printed, source.span, anonymous=hidden)
        if first != "the":
            self.unnamed[source.head] = voice
        return voice

    def print(self, span: Span) -> str:
        return " ".join(span.of(self.text).split())

    def role(self, source: Source, printed: str) -> str | None:
        """The person that "the minister", "his lawyer" or "the 43-year-old" stands for."""
        words = printed.lower().split()
        if words[0] not in {"the", "his", "her", "its", "their", "this", "that"} or len(words) > 5:
            return None
        if words[-1].endswith("-year-old"):
            return self.people.aged(words[-1].split("-")[0], source.span.start)
        if (
            (words[-1].endswith("s") and words[-1] not in {"boss"})
            or source.head in DOCUMENTS
            or source.head in HEADS
        ):
            return None
        if source.head not in GENERIC and source.head not in TITLE_HEADS:
            return None
        return self.people.bearing(source.head, source.span.start)

    def same_again(self, source: Source, number: int) -> str | None:
        """The person in mind, met again by a role copy has not given them: "the candidate"."""
        if source.head not in TITLE_HEADS and source.head not in _ANYBODY:
            return None
        for back in range(number - 1, max(-1, number - 4), -1):
            for voice in self.focus[back]:
                if not voice.person or voice.speaker is None:
                    break
                met = self.people.by_full.get(voice.speaker)
                known = met.roles & TITLE_HEADS if met else set()
                return None if known and source.head not in _ANYBODY else voice.speaker
        return None

    def pronoun(self, source: Source, number: int) -> Voice:
        """Whom a pronoun stands for: a subject before it in its sentence, else whoever was in mind last."""
        head = source.head
        if head in {"i", "we"}:
            return Voice(None, source.span)
        here = [
            voice
            for voice in self.subjects(number)[:_CROWD]
            if voice.span
            and voice.span.start < source.span.start
            and not self.governed(voice.span.start)
            and self.text[voice.span.end : voice.span.end + 2] not in {"'s", "’s"}
        ]
        sayings = self.of_frame[number]
        at = bisect_left(sayings, source.span.start, key=lambda saying: saying.cue.start)
        before = [voice for saying in sayings[max(0, at - _BACK) : at] if (voice := self.of(saying)).speaker]
        earlier = range(number - 1, max(-1, number - 1 - _BACK), -1)
        groups = [[*reversed(before), *here], *(self.focus[back] for back in earlier)]
        for group in groups:
            for voice in group:
                if head in {"it", "they"}:
                    if not voice.person:
                        return Voice(voice.speaker, source.span, voice.anonymous)
                elif voice.person and voice.speaker and self.people.fits(voice.speaker, head):
                    return Voice(voice.speaker, source.span, person=True)
                elif not voice.person and voice.anonymous and voice.speaker and _lone(voice.speaker):
                    return Voice(voice.speaker, source.span, anonymous=True)
        return Voice(None, source.span)


_MINDED = CREDITING | {"according to", "words of"}
_ANYBODY = frozenset(
    "candidate nominee man woman politician lawmaker republican democrat actor singer star mp mep".split()
)
_GOVERN = frozenset(
    """
    of for at from in with to by on about against after before over under between among into near behind
    than as via regarding like including
""".split()
)


def _bare(printed: str) -> str:
    """A body's name without the article: "the Kremlin" speaks as "Kremlin"."""
    return printed[4:] if printed[:4].lower() == "the " else printed


def _lone(printed: str) -> bool:
    return printed.lower().split()[0] in {"a", "an", "one", "another"}
