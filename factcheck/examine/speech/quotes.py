"""Words between quotation marks, and who said them."""

from __future__ import annotations

from bisect import bisect_left
from itertools import pairwise

from factcheck.examine.speech.frames import Frame
from factcheck.examine.speech.marks import Passage
from factcheck.examine.speech.phrases import Source
from factcheck.examine.speech.sayings import Saying
from factcheck.examine.speech.voices import NOBODY, Voice, Voices
from factcheck.lexicon.capitals import CALENDAR
from factcheck.lexicon.classes import ARTICLES, CONJUNCTIONS, DEMONSTRATIVES, SUBORDINATORS
from factcheck.lexicon.saying import CREDITING, LEMMA, SPEAKING, Strength
from factcheck.lexicon.works import WORKS
from factcheck.model.claim import ClaimKind, Manner, Quote
from factcheck.model.record import replace
from factcheck.model.span import Span

_JOINING = CONJUNCTIONS | SUBORDINATORS | {"who", "which", "that"}  # a clause of another thing begins
_NEAR = 24  # verbs of saying: none further from a quotation is asked about it
_FAR = 2  # paragraphs: no speaker is carried further
_MARKS = " \t\n\u00a0.,:;!?…\"'“”‘’()[]—–-"


def quotes(
    text: str, frames: tuple[Frame, ...], passages: tuple[Passage, ...], voices: Voices
) -> tuple[Quote, ...]:
    """The quotations in the sentences, in order, with their speakers."""
    out: list[Quote] = []
    speaking: tuple[int, Voice] | None = None  # paragraph and voice of the last whole quotation
    open_: list[int] = []  # the quotations of a speech that runs on, as long as nobody is named for it
    for number, frame in enumerate(frames):
        for group, saying in _grouped(text, frame, passages, voices.of_frame[number]):
            first = passages[group[0]]
            manner = Manner.SPEECH
            if not first.bare:
                manner = _manner(text, frame, first, passages[group[-1]], saying)
            voice = _voice(text, frames, number, first, saying, voices, speaking, manner)
            if saying is None and manner is Manner.FRAGMENT and voice.speaker is None and _short(text, first):
                manner = Manner.SCARE
            if manner is Manner.SPEECH and voice.speaker:
                speaking = (frame.paragraph, voice)
                voices.focus[number].insert(0, voice)
            if first.continues and _named(saying, voices):  # the speaker comes with the last paragraph
                for index in open_:
                    out[index] = replace(out[index], speaker=voice.speaker, speaker_span=voice.span)
            if not first.continues or _named(saying, voices):
                open_ = []
            if not passages[group[-1]].closed and not _named(saying, voices):
                open_.append(len(out))
            out.append(_quote(text, frame, [passages[i] for i in group], manner, voice, saying))
    return tuple(out)


def _named(saying: Saying | None, voices: Voices) -> bool:
    """Does a saying name its speaker?"""
    return saying is not None and voices.of(saying).speaker is not None


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
        cue=saying.word if saying and saying.word != ":" else None,
        cue_span=saying.cue if saying and saying.word != ":" else None,
        direct=manner in {Manner.SPEECH, Manner.FRAGMENT},
        manner=manner,
        anonymous=voice.anonymous,
        closed=not group[-1].lost,
    )


def _grouped(
    text: str, frame: Frame, passages: tuple[Passage, ...], every: list[Saying]
) -> list[tuple[list[int], Saying | None]]:
    """The frame's passages with the saying of each; one broken by its attribution makes one group."""
    out: list[tuple[list[int], Saying | None]] = []
    starts = [saying.cue.start for saying in every]
    for index in frame.passages:
        passage = passages[index]
        at = bisect_left(starts, passage.outer.start)
        sayings = every[max(0, at - _NEAR) : at + _NEAR]
        after = _after(text, passage, sayings)
        if out and after is None:
            group, saying = out[-1]
            before = passages[group[-1]]
            if saying is not None and _resumes(text, before, passage, saying, sayings):
                group.append(index)
                continue
        begins = _clause(frame, passage)
        reaching = [saying for saying in sayings if saying.cue.start >= begins or not _judges(saying)]
        leading = _before(passage, reaching)
        if after is not None and leading is not None and _governs(text, leading, passage, passages, index):
            after = leading
        if after is None and leading is not None and leading.strength is Strength.THINK:
            after = _reported(text, passage, sayings)
        out.append(([index], after or leading or _later(text, passage, sayings)))
    return out


def _clause(frame: Frame, passage: Passage) -> int:
    """Where the clause of a passage begins, set against the one before: "while Moss put hers at “sound”"."""
    end = bisect_left(frame.words, passage.outer.start, key=lambda word: word.span.start)
    for word, joint in pairwise(reversed([*frame.words[max(0, end - _LONGEST) : end]])):
        # "while leaving": it is whoever left that the clause before is about
        if joint.low in _SET_AGAINST and not word.low.endswith("ing"):
            return joint.span.start
    return frame.span.start


def _judges(saying: Saying) -> bool:
    """Has a verb only its own object for what is quoted: "called it “a farce”, | while Moss had “a view”"?"""
    return saying.strength is Strength.JUDGE or LEMMA.get(saying.word) in _JUDGING


_SET_AGAINST = frozenset({"while", "whereas"})
_LONGEST = 30  # words from the beginning of a clause to what it quotes
_JUDGING = frozenset("call describe find consider dismiss".split())  # besides those that only judge


def _governs(text: str, leading: Saying, passage: Passage, passages: tuple[Passage, ...], index: int) -> bool:
    """
    Does the saying before a fragment hold it, whatever follows?

    The leader's, not the media's: The leader said they were “not to be trusted,” state media reported.
    """
    start = passages[index - 1].outer.end if index else 0
    begins_small = text[passage.span.start].islower()
    return begins_small and leading.source is not None and start <= leading.start and leading.word != ":"


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
    found = [
        saying
        for saying in sayings
        if (saying.cue if saying.participle else saying).end <= passage.outer.start
        and saying.word not in _NEVER
    ]
    named = [saying for saying in found if not saying.cited or saying.source]
    named = [saying for saying in named if saying.said] or named  # "voters should ask themselves"
    if named and _inner(named[-1]):  # "the judge said he had shown “no remorse”"
        outer = [saying for saying in named if not _inner(saying)]
        return outer[-1] if outer else named[-1]
    return named[-1] if named else None


def _inner(saying: Saying) -> bool:
    """Is it a verb that a verb of saying stands above, if there is one?"""
    if saying.strength in {Strength.SHOW, Strength.THINK}:
        return True
    weak = saying.strength in {Strength.PLAIN, Strength.FIRM, Strength.DOUBT, Strength.ADMIT}
    return weak and LEMMA.get(saying.word, "say") not in CREDITING


_NEVER = frozenset({"know", "knew", "known"})


def _later(text: str, passage: Passage, sayings: list[Saying]) -> Saying | None:
    """The first saying after a passage, further on in its sentence."""
    for saying in sayings:
        if saying.start >= passage.outer.end and not saying.participle and saying.source is not None:
            return saying
    return None


def _reported(text: str, passage: Passage, sayings: list[Saying]) -> Saying | None:
    """Who tells of another's thoughts: “...”, her lawyer, Ada Moss, said; nobody behind a "but"."""
    later = _later(text, passage, sayings)
    if later is None or later.strength not in SPEAKING:
        return None
    between = text[passage.outer.end : later.start]
    joined = not _JOINING.isdisjoint(between.casefold().replace(",", " ").split())
    return None if joined or "," not in text[passage.outer.end - 2 : later.start] else later


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
        and _plain_capital(after[0].rstrip(",.;:"))
        and text[end : end + 1] == " "
        and first.span.of(text)[-1] not in ",.!?"
        and after[0].lower() not in CALENDAR
        and not (saying is not None and saying.end == start - 1)
    ):
        return Manner.NICKNAME
    if len(words) <= 4 and _called(before, after) and any(word[0].isupper() for word in words):
        return Manner.NICKNAME
    if before and before[-1].lower() in _AT_ARMS_LENGTH and len(words) <= FEW:
        return Manner.SCARE
    if _titled(words) and _names_a_work(words, before, after, saying):
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


def _called(before: list[str], after: list[str]) -> bool:
    """Do words tell that a name follows, and nobody's view: "nicknamed “the Gate”", "known as “Fat Ray”"?"""
    if after[:1] == ["by"] or not before:
        return False
    last = before[-1].lower()
    return last in _NAMING or (last == "as" and before[-2:-1] == ["known"])


_NAMING = frozenset("dubbed nicknamed codenamed code-named christened named titled entitled".split())


# Adjectives that tell that the word in marks is somebody else's, and not whose.
_AT_ARMS_LENGTH = frozenset(
    "so-called self-styled alleged supposed purported self-described self-proclaimed".split()
)
FEW = 3  # words: more behind "alleged" are somebody's own


def _names_a_work(words: list[str], before: list[str], after: list[str], saying: Saying | None) -> bool:
    """Do words in capitals name a work, a programme or a slogan: on “Good Morning Derby”?"""
    lead = before[-1].lower() if before else ""
    if lead.endswith(":"):
        return False  # He answered with a single word: “Maybe.”
    if any(word.strip(",:").lower() in WORKS for word in before[-3:]) or lead.endswith(("'s", "’s")):
        return True
    if after and after[0].strip(",.").lower() in WORKS:
        return True
    if _every_capital(words) and (
        lead in _HOLD_A_TITLE or (saying is None and after and after[0][0].islower())
    ):
        return True  # “Ten Cold Rooms,” the winner of the year before; best actor for “The Umpire.”
    if len(words) < 2 or words[-1][-1] in ".!?…" or not lead or lead[-1] in ":,":
        return False
    return lead in {"on", "the", "in", "of"} or saying is None


def _every_capital(words: list[str]) -> bool:
    """Have two words and more a capital, and all the others but the smallest, as in the title of a work?"""
    small = [word for word in words if not word[0].isupper()]
    plain = all(word.strip(",.").isalpha() for word in words)
    return plain and len(words) - len(small) > 1 and all(word in _IN_TITLES for word in small)


_HOLD_A_TITLE = frozenset("for in from of on and to with by".split())
_POINTING = DEMONSTRATIVES | {"such", "so", "it"}
_IN_TITLES = ARTICLES | frozenset("and at by for from in of on or to with".split())


def _plain_capital(word: str) -> bool:
    return word[:1].isupper() and word.strip(".,").isalpha() and word[-1] not in ",:;.!?"


def _titled(words: list[str]) -> bool:
    """Do all words of weight begin with a capital?"""
    heavy = [word for word in words if len(word) > 3 and word[0].isalpha()]
    return len(words) <= 12 and words[0][0].isupper() and all(word[0].isupper() for word in heavy)


def _short(text: str, passage: Passage) -> bool:
    return len(passage.span.of(text).split()) == 1


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
    if manner in {Manner.TITLE, Manner.NICKNAME, Manner.SCARE}:
        return NOBODY
    if passage.label is not None:
        return voices.labelled(passage.label, number)
    if passage.continues and speaking is not None and not _named(saying, voices):
        return speaking[1]
    if saying is not None:
        voice = voices.of(saying)
        if voice.speaker is not None or saying.source is not None:
            return voice
    frame = frames[number]
    before = text[frame.span.start : passage.outer.start].strip()
    subject = voices.subject(number, passage.outer.start, _clause(frame, passage) if saying is None else 0)
    if before and subject is not None:
        return subject
    if before and _pronoun_subject(frame, passage):
        source = _pronoun_subject(frame, passage)
        if source is not None:
            return voices.pronoun(source, number)
    if before and manner is not Manner.SPEECH:
        return NOBODY
    told = _told_after(text, frames, number, voices) if not before else None
    if told is not None:
        return told
    if _is_cross_head(text, passage):
        return NOBODY
    return _carried(frames, number, voices, speaking)


def _is_cross_head(text: str, passage: Passage) -> bool:
    """Is it a line of a few words in marks, with no stop, that a desk sets between paragraphs: ‘Too late’?"""
    start, end = passage.outer
    words = passage.span.of(text).split()
    alone = text[start - 1 : start] in {"", "\n"} and text[end : end + 1] in {"", "\n"}
    return alone and passage.closed and len(words) <= CROSS_HEAD and words[-1][-1] not in ".,!?…"


CROSS_HEAD = 6  # words: a longer line is a paragraph of a speech


def _told_after(text: str, frames: tuple[Frame, ...], number: int, voices: Voices) -> Voice | None:
    """Who said it by the sentence that follows: "That was how Ada Moss put it", "Those were the words of"."""
    if number + 1 >= len(frames):
        return None
    after = frames[number + 1]
    lows = [word.low for word in after.words[:5]]
    if lows[:1] == [] or lows[0] not in _POINTING:
        return None
    if "how" in lows[1:4]:
        how = after.words[lows.index("how")].span.end
        return next(
            (voice for voice in voices.subjects(number + 1) if voice.span and voice.span.start > how), None
        )
    for saying in voices.of_frame[number + 1]:
        if saying.word == "words of" or (lows[0] == "so" and saying.inverted):
            return voices.of(saying)
    return None


def _pronoun_subject(frame: Frame, passage: Passage) -> Source | None:
    for word in frame.words[:6]:
        if word.low in {"he", "she"} and word.span.end <= passage.outer.start:
            return Source(word.span, word.low, pronoun=True)
    return None


def _carried(
    frames: tuple[Frame, ...], number: int, voices: Voices, speaking: tuple[int, Voice] | None
) -> Voice:
    """The speaker that the sentences before a quotation by itself leave in mind."""
    paragraph = frames[number].paragraph
    if speaking is not None and speaking[0] == paragraph:
        return Voice(speaking[1].speaker, speaking[1].span, speaking[1].anonymous, speaking[1].person)
    for back in range(number - 1, max(-1, number - 5), -1):
        if paragraph - frames[back].paragraph > _FAR:
            break
        if voices.focus[back]:
            return voices.focus[back][0]
    if number + 1 < len(frames) and frames[number + 1].paragraph == paragraph and voices.focus[number + 1]:
        return voices.focus[number + 1][0]
    return NOBODY
