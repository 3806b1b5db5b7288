"""
Words quoted without quotation marks: interviews and hearings set as scripts, statements set apart.

    Q: When did you know?              MOSS: I never signed it.           The statement read in full:
    A: At three in the morning.        CHAIR: Did you read it?                I have served for nine years.

A line with a colon is one of a script only where its label comes back and another answers it: a
dateline, a kicker, a list of facts or a team sheet does neither.
"""

from __future__ import annotations

from collections import Counter
from itertools import pairwise

from factcheck.examine.speech.marks import Passage
from factcheck.lexicon.capitals import CALENDAR
from factcheck.lexicon.classes import BE_FORMS, HAVE_FINITE, MODAL_WORDS
from factcheck.lexicon.saying import SPEAKING, STRENGTH
from factcheck.lexicon.sources import DOCUMENTS
from factcheck.lexicon.titles import ABBREVIATED, HONORIFICS, TITLE_HEADS
from factcheck.model.article import Sentence, Token, ZoneKind
from factcheck.model.pattern import late
from factcheck.model.record import NamedTuple
from factcheck.model.span import Span

# Q:  A.  SMITH:  Mr. Smith:  THE PRESIDENT:  Ana Ruiz:  Reporter 2:
_LABEL = late(
    r"(?P<label>(?:[A-Z][A-Za-z.'’-]*|the)(?: (?:[A-Z][A-Za-z.'’-]*|\d)){0,3})(?P<stop>[:.])\s+(?=\S)"
)
_LONGEST = 40  # characters in a label
_SPOKEN = 3  # of so many turns of a script, one asks or says "I", "we" or "you"
_FEWEST = 4  # turns: fewer with labels that nothing else tells are no script
_ASKERS = frozenset("reporter question interviewer moderator host questioner audience speaker".split())
_QUOTES = "\"'“‘«„"
_BULLET = late(r"[•●▪◦⁃‣*·–—-]\s|\(?\d{1,2}[.)]\s")
_FIRST = frozenset(
    """
    i we my our me us mine ours i'm i've i'll i'd we're we've we'll we'd you your ourselves myself
    """.split()
)
# what follows a verb of saying where it is not the words that follow the colon: "said there were two faults:"
_CLAUSE = (
    BE_FORMS
    | MODAL_WORDS
    | HAVE_FINITE
    | frozenset("there two three four five six seven several some many these those".split())
)
_WHOLE = ("in full", "full statement", "full text", "full letter", "the full", "transcript", "verbatim")
# what is given "in full" and is nobody's words: a count of votes, a team sheet
_LISTED = frozenset(
    """
    result results score scores scoreline scorecard tally count breakdown figures list lists shortlist
    standings table rankings ranking classification leaderboard lineup lineups squad squads team teams
    draw fixtures schedule programme program calendar timetable itinerary agenda menu winners nominees
    medals honours prices rates
    """.split()
)
_SIGNED = late(r"(?:[—–-]{1,2}|&mdash;)\s*(?P<who>[^\n(@]{2,40}?)\s*\(@")
_INTERVIEW = frozenset(
    """
    interview interviewed transcript q&a conversation edited answered sat spoke talked answers condensed
    """.split()
)


class _Paragraph(NamedTuple):
    number: int
    start: int
    end: int
    first: int  # indexes of its sentences
    last: int


class _Turn(NamedTuple):
    place: int  # index into the paragraphs
    label: Span
    words: int  # where the words begin
    key: str


def unmarked(
    text: str,
    sentences: tuple[Sentence, ...],
    tokens: tuple[tuple[Token, ...], ...],
    marked: tuple[Passage, ...],
    apart: tuple[Span, ...] = (),
) -> tuple[Passage, ...]:
    """The passages between marks, with those that are quoted without any, in order."""
    paragraphs = _paragraphs(sentences)
    found = _script(text, paragraphs, tokens)
    turned = {passage.paragraph for passage in found}
    found += (p for p in _blocks(text, paragraphs, tokens, apart) if p.paragraph not in turned)
    if not found:
        return marked
    taken = {passage.paragraph for passage in found}
    kept = [passage for passage in marked if passage.paragraph not in taken]
    return tuple(sorted([*kept, *found], key=lambda passage: passage.span))


def _paragraphs(sentences: tuple[Sentence, ...]) -> list[_Paragraph]:
    """The paragraphs of the body."""
    out: list[_Paragraph] = []
    for index, sentence in enumerate(sentences):
        if sentence.zone is not ZoneKind.BODY:
            continue
        start, end = sentence.span
        if out and out[-1].number == sentence.paragraph:
            out[-1] = out[-1]._replace(end=end, last=index)
        else:
            out.append(_Paragraph(sentence.paragraph, start, end, index, index))
    return out


# --- scripts


def _script(text: str, paragraphs: list[_Paragraph], tokens: tuple[tuple[Token, ...], ...]) -> list[Passage]:
    """The turns of a script, each with its label; an answer's further paragraphs are its continuation."""
    turns = [turn for place in range(len(paragraphs)) if (turn := _turn(text, paragraphs, place))]
    if len(turns) < 2:
        return []
    turns = _answering(text, paragraphs, turns, tokens)
    if not turns:
        return []
    by_place = {turn.place: turn for turn in turns}
    out: list[Passage] = []
    for place in range(turns[0].place, turns[-1].place + 1):
        paragraph = paragraphs[place]
        turn = by_place.get(place)
        if turn is None and not _goes_on(text, paragraph):
            continue
        begin = turn.words if turn else paragraph.start
        if text[begin] in _QUOTES:
            continue  # marks tell it better
        span = Span(begin, paragraph.end)
        following = place + 1 < len(paragraphs) and place + 1 not in by_place and place < turns[-1].place
        out.append(
            Passage(
                span,
                span,
                paragraph.number,
                closed=not following,
                continues=turn is None,
                label=turn.label if turn else None,
                bare=True,
            )
        )
    return out


def _turn(text: str, paragraphs: list[_Paragraph], place: int) -> _Turn | None:
    paragraph = paragraphs[place]
    match = _LABEL.match(text, paragraph.start, paragraph.end)
    if match is None or match.end("label") - match.start("label") > _LONGEST:
        return None
    key = " ".join(word.strip(".").lower() for word in match["label"].split())
    if match["stop"] == "." and key not in {"q", "a"}:
        return None
    if key.split(" ")[-1] in CALENDAR or match["label"].islower():
        return None
    return _Turn(place, Span(*match.span("label")), match.end(), key)


def _answering(
    text: str, paragraphs: list[_Paragraph], turns: list[_Turn], tokens: tuple[tuple[Token, ...], ...]
) -> list[_Turn]:
    """Those turns that make a script: labels that come back, two of them at least, one after the other."""
    counts = Counter(turn.key for turn in turns)
    if counts["q"] and counts["a"]:
        lead = {t.text.lower() for p in paragraphs[: turns[0].place] for t in _tokens(p, tokens)}
        return [turn for turn in turns if turn.key in {"q", "a"}] if lead & _INTERVIEW else []
    known = Counter(token.text for sentence in tokens for token in sentence)
    spoken = [_own_words(paragraphs[t.place], tokens) or _asks(text, paragraphs[t.place]) for t in turns]
    if sum(spoken) * _SPOKEN < len(turns):
        return []  # a team sheet, ratings, a list of facts
    kept = [turn for turn in turns if _speaks(text, turn, known, counts)]
    keys = Counter(turn.key for turn in kept)
    if len(keys) > 1 and max(keys.values()) > 1 and len(kept) > 2:
        return kept
    near = [turn for turn in turns if counts[turn.key] > 1 and turn.label.of(text).isupper()]
    together = all(b.place - a.place == 1 for a, b in pairwise(near))
    if len({turn.key for turn in near}) > 1 and len(near) >= _FEWEST and together:
        return near
    return []


def _asks(text: str, paragraph: _Paragraph) -> bool:
    return text[paragraph.end - 1] == "?"


def _speaks(text: str, turn: _Turn, known: Counter[str], counts: Counter[str]) -> bool:
    """Can a label be somebody's: a title, one who asks, or a name that the copy has elsewhere too?"""
    words = turn.key.split(" ")
    if words[0] in HONORIFICS or words[0] in ABBREVIATED or words[-1] in _ASKERS or words[0] in _ASKERS:
        return True
    if words[-1] in TITLE_HEADS and words[0] in TITLE_HEADS | {"the"}:
        return True
    printed = turn.label.of(text).split()[-1]
    if printed.isupper() and len(printed) > 1:
        return known[printed.capitalize()] > 0 or any(
            token.upper() == printed for token in known if not token.isupper() and token[0].isupper()
        )
    return known[printed] > counts[turn.key]


def _goes_on(text: str, paragraph: _Paragraph) -> bool:
    """Is an unlabelled paragraph between two turns more of the answer: no stage direction, no crosshead?"""
    first, last = text[paragraph.start], text[paragraph.end - 1]
    return first not in "([" and first not in _QUOTES and last in ".!?…"


def _tokens(paragraph: _Paragraph, tokens: tuple[tuple[Token, ...], ...]) -> list[Token]:
    return [t for sentence in tokens[paragraph.first : paragraph.last + 1] for t in sentence]


# --- statements set apart


def _blocks(
    text: str,
    paragraphs: list[_Paragraph],
    tokens: tuple[tuple[Token, ...], ...],
    apart: tuple[Span, ...],
) -> list[Passage]:
    """Paragraphs that a sentence ending in a colon announces as somebody's words, or a block signed below."""
    indent = _common_indent(text, paragraphs)
    aside = [_apart(text, paragraph, apart, indent) for paragraph in paragraphs]
    out: list[Passage] = []
    place = 1
    while place < len(paragraphs):
        whole = _announced(text, paragraphs[place - 1], tokens)
        size = 0
        label = None
        if whole is not None:
            size = _length(text, paragraphs, aside, place, tokens, whole)
        elif aside[place] and not aside[place - 1]:
            size, label = _signed(text, paragraphs, aside, place, tokens)
        for at in range(place, place + size):
            paragraph = paragraphs[at]
            begin = paragraph.start
            while text[begin] in "> \t":
                begin += 1
            span = Span(begin, paragraph.end)
            ends = at == place + size - 1
            out.append(Passage(span, span, paragraph.number, ends, at > place, label=label, bare=True))
        place += max(size, 1)
    return out


def _announced(text: str, lead: _Paragraph, tokens: tuple[tuple[Token, ...], ...]) -> bool | None:
    """
    Does a paragraph end by announcing somebody's words? True where it promises all of them.

    None where it announces nothing, or a list: "The inquiry found three faults:".
    """
    if text[lead.end - 1] != ":":
        return None
    words = [token.text.lower() for token in tokens[lead.last]]
    printed = " ".join(words)
    if any(sign in printed for sign in _WHOLE):
        return None if _of_a_list(words) else True
    near = words[-9:]
    said = any(
        (STRENGTH.get(word) in SPEAKING or word in DOCUMENTS)
        and (word in DOCUMENTS or at == 0 or near[at - 1] not in {"to", "a", "the"})
        and _CLAUSE.isdisjoint(near[at + 1 :])
        for at, word in enumerate(near)
    )
    return False if said else None


def _of_a_list(words: list[str]) -> bool:
    """Is it a list that is given in full, and not what somebody said or wrote of one?"""
    others = set(words) - _LISTED
    return len(others) < len(set(words)) and not any(
        word in DOCUMENTS or STRENGTH.get(word) in SPEAKING for word in others
    )


def _length(
    text: str,
    paragraphs: list[_Paragraph],
    aside: list[bool],
    place: int,
    tokens: tuple[tuple[Token, ...], ...],
    whole: bool,
) -> int:
    """How many paragraphs from `place` on are the words announced."""
    size = 0
    for at in range(place, len(paragraphs)):
        paragraph = paragraphs[at]
        if text[paragraph.start] in _QUOTES or _BULLET.match(text, paragraph.start):
            break
        if aside[place]:
            fits = aside[at]
        elif size:
            fits = whole and _own_words(paragraph, tokens)
        else:
            fits = whole or _own_words(paragraph, tokens)
        if not fits or text[paragraph.end - 1] == ":":
            break
        size += 1
    return size


def _signed(
    text: str,
    paragraphs: list[_Paragraph],
    aside: list[bool],
    place: int,
    tokens: tuple[tuple[Token, ...], ...],
) -> tuple[int, Span | None]:
    """A block that nothing announces: a post with its signature, or words in the first person."""
    end = place
    while end < len(paragraphs) and aside[end]:
        signature = _SIGNED.match(text, paragraphs[end].start, paragraphs[end].end)
        if signature and end > place:
            return end - place, Span(*signature.span("who"))
        end += 1
    first = text[paragraphs[place].start]
    own = first not in _QUOTES and _own_words(paragraphs[place], tokens)
    return (end - place if own else 0), None


def _own_words(paragraph: _Paragraph, tokens: tuple[tuple[Token, ...], ...]) -> bool:
    """Does a paragraph speak in the first person, or to its reader, as copy itself never does?"""
    before = ""
    for token in _tokens(paragraph, tokens):
        word = token.text.lower().replace("’", "'")
        if word in _FIRST and (word != "mine" or before in _BEFORE_MINE):
            return True  # "the coal mine" is no pronoun
        before = word
    return False


_BEFORE_MINE = BE_FORMS | frozenset("of than as like not".split())


def _apart(text: str, paragraph: _Paragraph, apart: tuple[Span, ...], indent: int) -> bool:
    """Is a paragraph set apart: a block quotation of the format, ">" before it, or an indent of its own?"""
    if any(span.start <= paragraph.start < span.end for span in apart):
        return True
    before = _indent(text, paragraph)
    return text[paragraph.start] == ">" or ">" in before or len(before.expandtabs()) >= indent + _INDENT


def _indent(text: str, paragraph: _Paragraph) -> str:
    """What stands before a paragraph on its line."""
    return text[text.rfind("\n", 0, paragraph.start) + 1 : paragraph.start]


def _common_indent(text: str, paragraphs: list[_Paragraph]) -> int:
    """
    The indent that a copy gives all its paragraphs, as agencies set them; it sets none of them apart.

    The first may stand at the margin; one that does so further down makes of the others' indent a choice.
    """
    widths = [
        len(before.expandtabs()) for one in paragraphs[1:] if not (before := _indent(text, one)).strip()
    ]
    if len(widths) < max(len(paragraphs) - 1, 2) or text[paragraphs[0].end - 1] == ":":
        return 0
    return min(widths)


_INDENT = 4  # spaces: a new paragraph is indented by fewer in copy that indents them all
