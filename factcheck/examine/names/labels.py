"""
Labels: what copy calls those it names, beside the name: in an apposition, before it, with "is", as a title.

"The lender Castle Bank", "Transport Minister Moss", "Moss, 43, a farmer,", "the mayor, Ada Moss,".
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import takewhile

from factcheck.lexicon.bodies import HEADS as BODY_HEADS
from factcheck.lexicon.bodies import PLACE_HEADS
from factcheck.lexicon.callings import is_rank
from factcheck.lexicon.classes import ARTICLES, BE_FINITE, THIRD_POSSESSIVES
from factcheck.lexicon.inflection import stems
from factcheck.lexicon.referents import nation
from factcheck.lexicon.roles import BODIES
from factcheck.lexicon.senses import being
from factcheck.lexicon.sources import GENERIC
from factcheck.lexicon.titles import ABBREVIATED, AREAS, FOR_THE_TIME, HEADS, PORTFOLIOS, TITLE_HEADS
from factcheck.model.article import Token
from factcheck.model.claim import Label, Name, NameSort
from factcheck.model.collation import place_in
from factcheck.model.span import Span
from factcheck.model.word import Form, Tag, Word

LONGEST = 8  # words of a phrase that says what somebody is
_BEHIND = 40  # words behind a name: no chain of what it is called goes on for longer
AROUND = 6  # words before a name in which what it is called may stand
CALLED = GENERIC | TITLE_HEADS | HEADS | BODIES
"""Nouns by which somebody may be called without an article."""
_FIELDS = AREAS | PORTFOLIOS
_INSIDE = frozenset([Tag.NOUN, Tag.ADJ, Tag.NAME, Tag.FIGURE, Tag.OWN])
ONCE = frozenset("former ex then erstwhile onetime late".split())
"""Who holds an office no longer, and who is not the one spoken of: "the then mayor"."""
NEW = frozenset(["a", "an", "another", "one"])
"""What brings somebody on."""
_OPENING = ARTICLES | THIRD_POSSESSIVES


def inside(word: Word) -> bool:
    """May a noun phrase hold a word, before its head: "the *operating* chief", "the *acting* mayor"?"""
    return word.tag in _INSIDE or (word.tag is Tag.VERB and word.form is Form.ING)


def labels(name: Name, words: Sequence[Word], text: str) -> Iterator[Label]:
    """What one mention of a name says of its bearer."""
    first, last = place(name, words)
    if first is None:
        return
    start = first
    while start and name.title_span is not None and words[start - 1].span.start >= name.title_span.start:
        start -= 1
    own = words[last].low
    if " " in name.text and (own in CALLED or own in BODY_HEADS) and name.sort is not NameSort.PERSON:
        yield _label(name, words[last : last + 1], (), text, head=_singular(own))
    if name.title:
        yield from _titled(name, words, start, first, text)
    before = _office_of(words, start, last + 1) or (_before(words, start, last + 1), ())
    for phrase, behind in (before, *_behind(words, last + 1), *_held(words, last + 1)):
        if phrase:
            yield _label(name, phrase, behind, text)
    yield from _done(name, words, last + 1, text)


def may_be(name: Name, tokens: Sequence[Token]) -> bool:
    """
    Can a label stand beside a name, going by the words alone?

    Never untruly denied: grammar is read for those of whom it may be so, and they are few.
    """
    if name.title:
        return True
    first, behind = place_in(tokens, name.span.start), place_in(tokens, name.span.end)
    if first >= behind or "'" in tokens[behind - 1].low or (first and _glued(tokens, first)):
        return True  # cut otherwise
    return _own(name, tokens[behind - 1]) or _may_lead(tokens, first) or _may_follow(tokens, behind)


def _own(name: Name, last: Token) -> bool:
    """May a name's own last word be the label: "Castle Bank"?"""
    words = {last.low, name.text.rsplit(" ", 1)[-1].lower()}
    return " " in name.text and not (words.isdisjoint(CALLED) and words.isdisjoint(BODY_HEADS))


def _may_lead(tokens: Sequence[Token], first: int) -> bool:
    """May what stands right before a name, or before its comma, be a noun for it?"""
    at = first - 1
    if at > 0 and tokens[at].low == ",":
        at -= 1
        lead = [token.low for token in tokens[max(at - AROUND - 3, 0) : at]]
        if any(low in _OF for low in lead) and not TITLE_HEADS.isdisjoint(lead):
            return True  # "the deputy chair of the harbour board, Ada Moss,"
    if at < 0:
        return False
    noun = tokens[at].low
    return noun in CALLED or (noun[0].isalnum() and (being(noun) or (at > 0 and _glued(tokens, at))))


def _may_follow(tokens: Sequence[Token], at: int) -> bool:
    """May what follows a name be an apposition, or say what it is?"""
    after = tokens[at : at + 2]
    if len(after) < 2:
        return False
    if after[0].low != ",":
        near = [token.low for token in tokens[at : at + _REACH + 1]]
        holds = "as" in near and not HOLDING.isdisjoint(near)
        return holds or (after[0].low in BE_FINITE and after[1].low in ARTICLES)
    if after[1].low.isdigit() or after[1].low in _OPENING or after[1].low == "who":
        return True
    return any(token.low in CALLED or token.low == "-" for token in tokens[at + 1 : at + _BEHIND])


def _glued(tokens: Sequence[Token], at: int) -> bool:
    """Does a word touch the one before it?"""
    return tokens[at].span.start == tokens[at - 1].span.end


def _label(name: Name, phrase: Sequence[Word], behind: Sequence[Word], text: str, head: str = "") -> Label:
    """
    The label that a noun phrase is; what stands before an "'s" in it, or behind an "of", is its owner.

    A field behind an "of" is part of it: "director of finance".
    """
    cut = max((at for at, word in enumerate(phrase) if word.tag is Tag.OWN), default=-1) + 1
    held = [word for word in (*phrase[:cut], *behind) if word.tag is not Tag.OWN]
    # an activity is named as it is printed: director of housing
    owner = [word.low if word.form is Form.ING else word.lemma for word in held]
    kept = [word for word in phrase[cut:-1] if not (word.tag is Tag.NAME and not nation(word.key))]
    owner += [word.lemma for word in phrase[cut:-1] if word not in kept]
    plain = [word for word in kept if word.lemma not in ONCE]
    fields = [word.span.end for word in behind if word.low in _FIELDS]
    span = Span((kept or phrase[-1:])[0].span.start, max([phrase[-1].span.end, *fields]))
    return Label(
        span=span,
        text=span.of(text),
        sentence=name.sentence,
        bearer=name,
        head=head or phrase[-1].lemma,
        words=tuple(word.lemma for word in plain),
        spans=tuple(word.span for word in (*plain, phrase[-1])),
        owner=frozenset(owner),
        once=len(plain) < len(kept),
    )


def place(name: Name, words: Sequence[Word]) -> tuple[int | None, int]:
    """The first and the last word of a name; None where it is cut otherwise."""
    at = bisect_right(words, name.span.start, key=lambda word: word.span.end)
    inside = []
    while at < len(words) and words[at].span.start < name.span.end:
        if words[at].tag is not Tag.OWN:
            inside.append(at)
        at += 1
    return (inside[0], inside[-1]) if inside else (None, 0)


def _titled(name: Name, words: Sequence[Word], start: int, first: int, text: str) -> Iterator[Label]:
    """The office in a title: "Transport Minister", "former Mayor"; whose it is may stand before it."""
    title = [word for word in words[start:first] if word.text[0].isalpha()]
    heads = [at for at, word in enumerate(title) if _heads(word.low.strip(".,"))]
    if title and title[-1].low in FOR_THE_TIME:
        return  # neither the president nor barred from leading a party in the house
    for at in heads[-1:]:
        lead = start
        while lead and start - lead < AROUND and _leads(words[lead - 1]):
            lead -= 1
        phrase = [*words[lead:start], *title[: at + 1]]
        yield _label(name, [_plain(word) for word in phrase], (), text)


def _leads(word: Word) -> bool:
    """May a word before a title belong to it: whose office it is, or its field, "Finance | director Moss"?"""
    return word.tag in (Tag.NAME, Tag.OWN, Tag.ADJ) or (word.tag is Tag.NOUN and word.low in AREAS)


def _heads(low: str) -> bool:
    """May a word be the office or the rank that a title is: "minister", "duke", "Sgt."?"""
    return low in TITLE_HEADS or is_rank(low) or ABBREVIATED.get(low, "").rpartition(" ")[2] in HEADS


def _plain(word: Word) -> Word:
    """A word of a title as a noun: "Minister" is no name."""
    low = word.low.strip(".,")
    return word._replace(lemma=low, tag=Tag.NOUN) if _heads(low) or low in AREAS else word


def _before(words: Sequence[Word], start: int, after: int) -> tuple[Word, ...]:
    """The noun phrase right before a name: "the lender Castle Bank", "the transport minister, Ada Moss,"."""
    apart = start > 0 and words[start - 1].low == ","
    if apart and after < len(words) and words[after].tag is not Tag.MARK:
        return ()  # "The mayor, Moss said, was late"
    end = start - 1 if apart else start
    at = end
    while at and inside(words[at - 1]) and end - at < AROUND:
        at -= 1
    phrase = words[at:end]
    opened = (at > 0 and words[at - 1].low in _OPENING) or any(word.tag is Tag.OWN for word in phrase)
    if not phrase or phrase[-1].tag is not Tag.NOUN or phrase[-1].form is Form.PLURAL:
        return ()
    noun = phrase[-1].lemma
    if noun in PLACE_HEADS:
        return ()  # the state Department of Transport
    told = noun in CALLED or being(noun) if opened else not apart and noun in CALLED
    return tuple(phrase) if told else ()


def _office_of(
    words: Sequence[Word], start: int, after: int
) -> tuple[tuple[Word, ...], tuple[Word, ...]] | None:
    """The office and its house before a name: "the deputy chair of | the harbour board, Ada Moss,"."""
    if not start or words[start - 1].low != "," or (after < len(words) and words[after].tag is not Tag.MARK):
        return None
    at = _phrase_from(words, start - 1)
    house = tuple(words[at : start - 1])
    at -= at > 0 and words[at - 1].low in _OPENING
    if not house or not at or words[at - 1].low not in _OF:
        return None
    end = at - 1
    at = _phrase_from(words, end)
    office = tuple(words[at:end])
    opened = at > 0 and words[at - 1].low in _OPENING
    return (office, house) if office and opened and office[-1].lemma in TITLE_HEADS else None


def _phrase_from(words: Sequence[Word], end: int) -> int:
    """Where the words of the noun phrase that ends at a place begin."""
    at = end
    while at and inside(words[at - 1]) and end - at < AROUND:
        at -= 1
    return at


def _held(words: Sequence[Word], at: int) -> Iterator[tuple[tuple[Word, ...], tuple[Word, ...]]]:
    """The office that somebody holds or gives up: "resigned as | fisheries minister"."""
    held = False
    for k in range(at, min(at + _REACH, len(words) - 1)):
        word = words[k]
        if word.tag is Tag.MARK or (k > at and word.tag is Tag.NAME and not held):
            return
        held = held or word.low in HOLDING
        if word.low == "as" and held:
            k += 1 + (words[k + 1].low in _OPENING)
            phrase = tuple(takewhile(inside, words[k : k + LONGEST]))
            while phrase and phrase[-1].lemma not in TITLE_HEADS:
                phrase = phrase[:-1]
            if phrase and phrase[-1].form is not Form.PLURAL:
                yield phrase, _of(words, k + len(phrase))
            return


_REACH = 10  # words behind a name in which "as" leads up to the office
# verbs by which somebody holds an office or gives it up; who is elected is not yet what he is elected as
HOLDING = frozenset(
    """
    resigned resigns resign quit quits stepped steps step retired retires retire served serves serving gave
    gives give left leaves leave lost loses
    """.split()
)


def _done(name: Name, words: Sequence[Word], at: int, text: str) -> Iterator[Label]:
    """The office that a verb tells: "Ada Moss, who | chairs the harbour board"."""
    if at + 2 < len(words) and words[at].low == "," and words[at + 1].low == "who":
        verb = words[at + 2]
        if head := OFFICE_OF.get(verb.low):
            end = at + 3 + (at + 3 < len(words) and words[at + 3].low in _OPENING)
            house = tuple(takewhile(inside, words[end : end + LONGEST]))
            yield _label(name, (verb,), house, text, head=head)


OFFICE_OF = {
    "chairs": "chair",
    "chaired": "chair",
    "captains": "captain",
    "coaches": "coach",
    "edits": "editor",
}
"""Verbs that say of what office somebody is, and of no other."""


def _behind(words: Sequence[Word], at: int) -> Iterator[tuple[tuple[Word, ...], tuple[Word, ...]]]:
    """
    The noun phrases behind a name, each with what stands behind its "of".

    ", 43, the harbour master", ", a charity that", " is a maker of".
    """
    at = _apposed(words, at)
    if at >= len(words):
        return
    opened = words[at].low if words[at].low in _OPENING else ""
    found = []
    while at < len(words):
        at += words[at].low in _OPENING
        phrase = tuple(takewhile(inside, words[at : at + LONGEST]))
        if not phrase or phrase[-1].tag is not Tag.NOUN or phrase[-1].form is Form.PLURAL:
            break
        at += len(phrase)
        if opened or phrase[-1].lemma in CALLED:
            found.append((phrase, _of(words, at)))
        joined = _joined(words, at)
        if joined is None:
            break
        if joined >= len(words) or not _goes_on(words[joined], opened):
            return  # a list of people: "Moss, the mayor and the bishop"
        at = joined
    yield from found


def _of(words: Sequence[Word], at: int) -> tuple[Word, ...]:
    """The nouns behind an "of", two together: "of | the port | of Norby", "of | finance and housing"."""
    if at >= len(words) or words[at].low not in _OF:
        return ()
    at += 1
    at += at < len(words) and words[at].low in _OPENING
    first = tuple(takewhile(inside, words[at : at + LONGEST]))
    at += len(first)
    joined = first and at + 1 < len(words) and words[at].low == "and" and words[at + 1].tag is not Tag.NAME
    return (*first, *takewhile(inside, words[at + 1 : at + LONGEST])) if joined else first


_OF = frozenset(["of", "at", "for"])


def _apposed(words: Sequence[Word], at: int) -> int:
    """Where what is said of a name may begin: behind its comma and age, or behind "is" before an article."""
    end = len(words)
    if at >= end:
        return end
    if words[at].low == ",":
        aged = at + 2 < end and words[at + 1].low.isdigit() and words[at + 2].low == ","
        return at + 3 if aged else at + 1
    copula = words[at].low in BE_FINITE and at + 1 < end and words[at + 1].low in ARTICLES
    return at + 1 if copula else end


def _joined(words: Sequence[Word], at: int) -> int | None:
    """Where it goes on behind an "and", with a comma before it or without; None where there is none."""
    comma = at < len(words) and words[at].low == ","
    at += comma
    return at + 1 if at < len(words) and words[at].low in ("and", "or") else None


def _goes_on(word: Word, opened: str) -> bool:
    """Is the next phrase said of the same bearer: "a farmer and a captain", "the chairman and owner"?"""
    if word.low in _OPENING:
        return word.low in NEW and opened in NEW
    return word.tag in (Tag.NOUN, Tag.ADJ)


@lru_cache(maxsize=1 << 13)
def heads(word: str) -> tuple[str, ...]:
    """What a label may have for its head, if the word ends it."""
    own = (word, word.rstrip(".,")) if word[0].isalnum() else ()  # of a title: "Gov."
    return (*own, _singular(word)) if word in CALLED or word in BODY_HEADS else own


def _singular(word: str) -> str:
    return min(stems(word, verb=False), key=len, default=word)
