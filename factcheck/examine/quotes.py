"""Words between quotation marks, and who said them."""

from __future__ import annotations

from bisect import bisect_left
from typing import NamedTuple

from factcheck.examine.marks import Passage
from factcheck.examine.people import People
from factcheck.examine.sayings import Frame, Saying, Source, personal
from factcheck.lexicon.bodies import HEADS
from factcheck.lexicon.saying import CREDITING, LEMMA, SPEAKING, Strength
from factcheck.lexicon.sources import ANONYMOUS, DOCUMENTS, GENERIC, NO_NAME
from factcheck.lexicon.titles import TITLE_HEADS
from factcheck.lexicon.works import WORKS
from factcheck.model.claim import ClaimKind, Manner, Name, Quote
from factcheck.model.span import Span

_MARKS = " \t\n\u00a0.,:;!?…\"'“”‘’()[]—–-"
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
        self.focus: list[list[Voice]] = [
            [] for _ in frames
        ]  # who each frame leaves in mind, the likeliest first
        self.voice: dict[int, Voice] = {}  # by the start of the cue
        self.unnamed: dict[
            str, Voice
        ] = {}  # "a senior official", by its head, to be met again as "the official"
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
        span = self.frames[number].span
        first: list[Voice] = []
        rest: list[Voice] = []
        for name in self.names[bisect_left(self.starts, span.start) : bisect_left(self.starts, span.end)]:
            if personal(name) and not self.quoted(name.span.start, number):
                at = name.title_span.start if name.title_span else name.span.start
                (rest if self.governed(at) or self.owns(name) else first).append(
                    Voice(name.full, name.span, person=True)
                )
        return first + rest

    def subject(self, number: int, before: int) -> Voice | None:
        """The person a frame begins with, where it has no verb of saying: "Ruiz’s answer was “no”"."""
        for voice in self.subjects(number):
            if voice.span is None or voice.span.end > before:
                continue
            if voice.speaker in self.people.by_full and not self.governed(voice.span.start):
                return voice
        return None

    def quoted(self, at: int, number: int) -> bool:
        return any(word.low == "\x00" and word.start <= at < word.end for word in self.frames[number].words)

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
        hidden = source.head in ANONYMOUS or any(
            sign in self.frames[number].span.of(self.text) for sign in NO_NAME
        )
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

    def pronoun(self, source: Source, number: int) -> Voice:
        """Whom a pronoun stands for: a subject before it in its sentence, else whoever was in mind last."""
        head = source.head
        if head in {"i", "we"}:
            return Voice(None, source.span)
        here = [
            voice
            for voice in self.subjects(number)
            if voice.span
            and voice.span.start < source.span.start
            and not self.governed(voice.span.start)
            and self.text[voice.span.end : voice.span.end + 2] not in {"'s", "’s"}
        ]
        before = [
            v
            for saying in self.of_frame[number]
            if saying.cue.start < source.span.start
            for v in [self.of(saying)]
            if v.speaker
        ]
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


def quotes(
    text: str, frames: tuple[Frame, ...], passages: tuple[Passage, ...], voices: Voices
) -> tuple[Quote, ...]:
    """The quotations in the sentences, in order, with their speakers."""
    out: list[Quote] = []
    speaking: tuple[int, Voice] | None = None  # paragraph and voice of the last whole quotation
    for number, frame in enumerate(frames):
        for group, saying in _grouped(text, frame, passages, voices.of_frame[number]):
            first = passages[group[0]]
            manner = _manner(text, frame, first, passages[group[-1]], saying)
            voice = NOBODY
            if manner in {Manner.SPEECH, Manner.FRAGMENT, Manner.SCARE}:
                if first.continues and speaking is not None:
                    voice = speaking[1]
                else:
                    voice = _voice(text, frames, number, first, saying, voices, speaking, manner)
            if saying is None and manner is Manner.FRAGMENT and voice.speaker is None and _short(text, first):
                manner = Manner.SCARE
            if manner is Manner.SPEECH and voice.speaker:
                speaking = (frame.paragraph, voice)
                voices.focus[number].insert(0, voice)
            out.append(_quote(text, frame, [passages[i] for i in group], manner, voice, saying))
    return tuple(out)


def _quote(
    text: str, frame: Frame, group: list[Passage], manner: Manner, voice: Voice, saying: Saying | None
) -> Quote:
    span = Span(group[0].span.start, group[-1].span.end)
    return Quote(
        kind=ClaimKind.QUOTE,
        span=span,
        text=span.of(text),
        sentence=frame.first,
        parts=tuple(passage.span for passage in group),
        speaker=voice.speaker,
        speaker_span=voice.span,
        cue=saying.word if saying else None,
        cue_span=saying.cue if saying else None,
        direct=manner in {Manner.SPEECH, Manner.FRAGMENT},
        manner=manner,
        anonymous=voice.anonymous,
    )


def _grouped(
    text: str, frame: Frame, passages: tuple[Passage, ...], sayings: list[Saying]
) -> list[tuple[list[int], Saying | None]]:
    """The frame's passages with the saying of each; one broken by its attribution makes one group."""
    out: list[tuple[list[int], Saying | None]] = []
    for index in frame.passages:
        passage = passages[index]
        after = _after(text, passage, sayings)
        if out and after is None:
            group, saying = out[-1]
            before = passages[group[-1]]
            if saying is not None and _resumes(text, before, passage, saying, sayings):
                group.append(index)
                continue
        out.append(([index], after or _before(passage, sayings) or _later(text, passage, sayings)))
    return out


def _after(text: str, passage: Passage, sayings: list[Saying]) -> Saying | None:
    """The saying that stands right after a passage: "...," she said."""
    for saying in sayings:
        if saying.start >= passage.outer.end:
            gap = text[passage.outer.end : saying.start]
            if (
                len(gap) <= 4
                and not gap.strip(_MARKS)
                and not saying.participle
                and ":" not in gap
                and "." not in gap
            ):
                return saying
            return None
    return None


def _before(passage: Passage, sayings: list[Saying]) -> Saying | None:
    """The last saying before a passage in its sentence."""
    found = [saying for saying in sayings if saying.end <= passage.outer.start and saying.word not in _NEVER]
    named = [saying for saying in found if not saying.cited or saying.source]
    if named and _inner(named[-1]):  # "the judge said he had shown “no remorse”"
        outer = [saying for saying in named if not _inner(saying)]
        return outer[-1] if outer else named[-1]
    return named[-1] if named else None


def _inner(saying: Saying) -> bool:
    """Is it a verb that a verb of saying stands above, if there is one?"""
    if saying.strength in {Strength.SHOW, Strength.THINK}:
        return True
    weak = saying.strength in {Strength.PLAIN, Strength.FIRM, Strength.DOUBT, Strength.ADMIT}
    return weak and LEMMA.get(saying.word) not in CREDITING and not saying.cited


_NEVER = frozenset({"know", "knew", "known"})


def _later(text: str, passage: Passage, sayings: list[Saying]) -> Saying | None:
    """The first saying after a passage, further on in its sentence."""
    for saying in sayings:
        if saying.start >= passage.outer.end and not saying.participle and saying.source is not None:
            return saying
    return None


def _resumes(text: str, before: Passage, passage: Passage, saying: Saying, sayings: list[Saying]) -> bool:
    """Does a passage go on with the sentence that its attribution broke: “A,” she said, “b”?"""
    if not before.outer.end <= saying.start < saying.end <= passage.outer.start:
        return False
    if text[before.outer.end : saying.start].strip(_MARKS):
        return False
    if any(
        saying.end <= other.cue.start < passage.outer.start and other.cue != saying.cue for other in sayings
    ):
        return False
    return text[before.outer.end : passage.outer.start].rstrip(" \u00a0\n")[-1:] in {
        ",",
        "—",
        "–",
        "-",
        ":",
    } or (not text[saying.end : passage.outer.start].strip())


def _manner(text: str, frame: Frame, first: Passage, last: Passage, saying: Saying | None) -> Manner:
    """What the marks are there for."""
    words = first.span.of(text).split()
    start, end = first.outer
    before = text[max(frame.span.start, start - 30) : start].split()
    after = text[end : end + 20].split()
    if (
        len(words) <= 4
        and before
        and after
        and words[0][0].isupper()
        and _plain_capital(before[-1])
        and _plain_capital(after[0])
        and text[end : end + 1] == " "
        and saying is None
    ):
        return Manner.NICKNAME
    if _titled(words) and (
        any(word.strip(",:").lower() in WORKS for word in before[-3:])
        or (before and before[-1].endswith(("'s", "’s")) and len(words) > 1)
        or (after and after[0].strip(",.").lower() in WORKS)
    ):
        return Manner.TITLE
    body = first.span.of(text)
    whole = body[0].isupper() or body[0] in "[…"
    adjacent = saying is not None and (
        (saying.start >= last.outer.end and len(text[last.outer.end : saying.start].strip(_MARKS)) == 0)
        or (text[frame.span.start : start].rstrip()[-1:] in {":", ","} and saying.end <= start)
    )
    opening = not text[frame.span.start : start].strip()
    if (whole and (adjacent or opening) and (len(words) > 2 or adjacent or body[-1] in ".!?…")) or len(
        words
    ) > 12:
        return Manner.SPEECH
    if adjacent and saying is not None and saying.strength in SPEAKING and len(words) > 3:
        return Manner.SPEECH
    return Manner.FRAGMENT


def _plain_capital(word: str) -> bool:
    return word[0].isupper() and word.strip(".,").isalpha() and word[-1] not in ",:;.!?"


def _titled(words: list[str]) -> bool:
    """Do all words of weight begin with a capital?"""
    heavy = [word for word in words if len(word) > 3 and word[0].isalpha()]
    return len(words) <= 12 and words[0][0].isupper() and all(word[0].isupper() for word in heavy)


def _short(text: str, passage: Passage) -> bool:
    return len(passage.span.of(text).split()) <= 3


def _voice(
    text: str,
    frames: tuple[Frame, ...],
    number: int,
    passage: Passage,
    saying: Saying | None,
    voices: Voices,
    speaking: tuple[int, Voice] | None,
    manner: Manner,
) -> Voice:
    """Who says the words of a passage; an honest nobody where copy does not tell."""
    if saying is not None:
        voice = voices.of(saying)
        if voice.speaker is not None or saying.source is not None:
            return voice
    frame = frames[number]
    before = text[frame.span.start : passage.outer.start].strip()
    if before.endswith(":") or before.endswith("–") or before.endswith("—"):
        named = [v for v in voices.focus[number] if v.span and v.span.end <= passage.outer.start]
        if named:
            return named[-1]
    subject = voices.subject(number, passage.outer.start)
    if before and subject is not None:
        return subject
    if before and _pronoun_subject(frame, passage):
        source = _pronoun_subject(frame, passage)
        if source is not None:
            return voices.pronoun(source, number)
    if before and manner is not Manner.SPEECH:
        return NOBODY
    return _carried(frames, number, voices, speaking)


def _pronoun_subject(frame: Frame, passage: Passage) -> Source | None:
    for word in frame.words[:6]:
        if word.low in {"he", "she"} and word.end <= passage.outer.start:
            return Source(Span(word.start, word.end), word.low, pronoun=True)
    return None


def _carried(
    frames: tuple[Frame, ...], number: int, voices: Voices, speaking: tuple[int, Voice] | None
) -> Voice:
    """The speaker that the sentences before a quotation by itself leave in mind."""
    paragraph = frames[number].paragraph
    if speaking is not None and speaking[0] == paragraph:
        return Voice(speaking[1].speaker, speaking[1].span, speaking[1].anonymous, speaking[1].person)
    for back in range(number - 1, max(-1, number - 5), -1):
        if paragraph - frames[back].paragraph > 1:
            break
        if voices.focus[back]:
            return voices.focus[back][0]
    if number + 1 < len(frames) and frames[number + 1].paragraph == paragraph and voices.focus[number + 1]:
        return voices.focus[number + 1][0]
    return NOBODY
