"""
Acts that run from one to the other in one copy, and back in the second: who paid whom, who accused whom.

Each copy tells an act by a verb or a noun, in whichever voice and from whichever side; what is held against
each other is whom it comes from and whom it goes to. Silent where either copy may tell the way of the other
as well: two who sue each other do both.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from functools import lru_cache

from factcheck.collate.statements import Copy, Ends
from factcheck.collate.telling import is_pronoun
from factcheck.lexicon.contraries import acts
from factcheck.lexicon.courses import families, moves, named_acts
from factcheck.lexicon.folding import key
from factcheck.lexicon.function_words import FUNCTION_WORDS
from factcheck.lexicon.inflection import stems
from factcheck.lexicon.opposites import alike, opposed
from factcheck.lexicon.overlap import in_common
from factcheck.lexicon.predicates import CONVERSE, MUTUAL
from factcheck.lexicon.sequels import LINKS, THEN, TIME, may_lead
from factcheck.lexicon.stem import stem
from factcheck.lexicon.variants import same_meaning
from factcheck.model.article import Token
from factcheck.model.claim import ClaimKind, Date, Number
from factcheck.model.collation import Pairing, Way
from factcheck.model.statement import Course, End, Tie

MOST = 32  # courses of one side of a row: what has more is a list
HEADS = 0.6  # how alike two ends are whose nouns are one, by that alone: "the minister", "the minister"
CLEAR = 0.7  # by how much the ends must be liker crosswise than straight, both taken together
END = 0.3  # of the words of the shorter of two stretches, which the other has too where both are one
SURE_END, NO_END = 0.5, 0.15  # the same of one end that tells by itself, where neither is its own
AMOUNTS = frozenset({ClaimKind.MEASURE, ClaimKind.MONEY, ClaimKind.PERCENT, ClaimKind.DURATION})
ENDS = 1.1  # the same of both ends of a sequel, taken together
Cells = Callable[[int, int], Sequence[int]]


def ways(copies: Sequence[Copy], pairings: Iterable[Pairing], cells: Cells) -> Iterator[Way]:
    """The acts that both copies of a row tell, and whether they run the same way."""
    for pairing in pairings:
        if pairing.unread or not _weighty(pairing):
            continue
        one, two = pairing.documents
        mine = _told_in(copies[one], cells(pairing.row, one))
        theirs = _told_in(copies[two], cells(pairing.row, two)) if mine else []
        if not theirs:
            continue
        row = _Row(Ends((copies[one], copies[two])), mine, theirs, pairing.words)
        for a, b, turned, sure in row.ways():
            claims: list[Course | None] = [None] * len(copies)
            claims[one], claims[two] = a, b
            yield Way(pairing.row, tuple(claims), sure=sure, documents=pairing.documents, turned=turned)


def _told_in(copy: Copy, cell: Sequence[int]) -> list[Course]:
    """The courses of a cell, but for those whose ends are figures."""
    return [course for at in cell for course in copy.courses(at) if not _measured(copy, course)][:MOST]


def _measured(copy: Copy, course: Course) -> bool:
    """
    Is an end of it a figure, with its unit: "cut from 60mph to 40mph", "fell to 9 million tonnes"?

    These are held by rules of their own. "The 40 sailors" do or suffer what is told, as people do.
    """
    return any(
        head.text[:1].isdigit() or _is_amount(copy.amount(head.span))
        for end in (course.source, course.goal)
        for head in end.heads
    )


def _is_amount(claim: Number | Date | None) -> bool:
    return claim is not None and claim.kind in AMOUNTS


def _weighty(pairing: Pairing) -> bool:
    """May ends have changed places? Words of substance differ on both sides, which both tell of a way."""
    lost, gained = ({word for word in side if word not in FUNCTION_WORDS} for side in pairing.differing)
    if not (lost and gained):
        return False
    if lost.isdisjoint(gained) and all(word[0].isdigit() for word in lost | gained):
        return False  # other figures alone: whatever has ends has them where they were
    return all(any(_leads(token.key) for token in side) for side in (pairing.a, pairing.b))


@lru_cache(maxsize=1 << 14)
def _leads(word: str) -> bool:
    """May a word lead from one thing to another, as most small ones may, or tell an act of some family?"""
    if may_lead(word):
        return True
    return any(families(form) for form in stems(word, verb=True)) or bool(named_acts(word)[1])


class _Row:
    """The courses of one row in two copies."""

    def __init__(
        self,
        ends: Ends,
        mine: list[Course],
        theirs: list[Course],
        words: tuple[Sequence[Token], Sequence[Token]],
    ) -> None:
        self.ends, self.mine, self.theirs = ends, mine, theirs
        self.words = tuple({token.key for token in side} for side in words)

    def ways(self) -> Iterator[tuple[Course, Course, bool, bool]]:
        """One to one, in the order of the text, each with whether it is turned round, and whether surely."""
        gone: set[int] = set()
        for a in self.mine:
            for at, b in enumerate(self.theirs):
                if at in gone or not one_act(a, b) or a.negated != b.negated or _thin(a, b):
                    continue
                straight = self._like(a.source, b.source), self._like(a.goal, b.goal)
                crossed = self._like(a.source, b.goal), self._like(a.goal, b.source)
                clearly = _clearly if a.source.heads else _in_words
                turned = clearly(crossed, straight) and not (
                    self._both_ways(a, b) or self._of_two_things(a, b)
                )
                if turned or (clearly(straight, crossed) and not _opposed(a, b)):
                    gone.add(at)
                    yield a, b, turned, True
                    break
                if _links_opposed(a, b) and _by_one_end(crossed, straight) and not self._both_ways(a, b):
                    gone.add(at)
                    yield a, b, True, False
                    break

    def _of_two_things(self, a: Course, b: Course) -> bool:
        """Goes one thing there, and another back for it, as both tell: "sent | ewes for hay", "got | hay"?"""
        if not a.source.heads:
            return False  # what led to what goes nowhere
        told = [{stem(word) for word in side} for side in self.words]
        one, two = (_things(*own) for own in zip(self.ends.copies, (a, b), strict=True))
        return bool(one and two) and one.isdisjoint(two) and one <= told[1] and two <= told[0]

    def _both_ways(self, a: Course, b: Course) -> bool:
        """May either copy tell the way of the other as well?"""
        both = any(self._may_run(a, other) for other in self.theirs)
        return both or any(self._may_run(other, b) for other in self.mine)

    def _may_run(self, a: Course, b: Course) -> bool:
        """May two acts be one, told the same way: an end in common, and the other not another's?"""
        if not one_act(a, b):
            return False
        if not a.source.heads:
            straight = self._like(a.source, b.source), self._like(a.goal, b.goal)
            return _in_words(straight, (0.0, 0.0))
        if not one_verb(a, b) and (_told(a, self.words[1]) or _told(b, self.words[0])):
            return True
        ties = self._tie(a.source, b.source), self._tie(a.goal, b.goal)
        crossed = self._tie(a.source, b.goal), self._tie(a.goal, b.source)
        known = Tie.SAME in ties or one_verb(a, b)
        return known and Tie.SAME not in crossed and all(t in (Tie.SAME, Tie.OPEN) for t in ties)

    def _tie(self, a: End, b: End) -> Tie:
        """By whichever two of the words for them tell most."""
        heads = [
            (x, y)
            for x in a.heads
            for y in b.heads
            if not (is_pronoun(key(x.text)) or is_pronoun(key(y.text)))
        ]
        ties = [self.ends.part(x, y) for x, y in heads]
        return next((tie for tie in (Tie.SAME, Tie.OTHER, Tie.RIVAL, Tie.UNTOLD) if tie in ties), Tie.OPEN)

    def _like(self, a: End, b: End) -> float:
        """How surely two ends are one: by a name, or by a noun and what stands before it and behind."""
        if not a.heads and not b.heads:
            return said_in_both(a.words, b.words)
        if self._tie(a, b) is not Tie.SAME:
            return 0.0
        copies = self.ends.copies
        named = [
            any(copy.name(head.span) for head in end.heads) for copy, end in zip(copies, (a, b), strict=True)
        ]
        if all(named):
            return 1.0
        return HEADS + (1 - HEADS) * (in_common(a.words, b.words, least=0) if a.words and b.words else 1.0)


def _things(copy: Copy, course: Course) -> set[str]:
    """What goes from one end to the other, as far as the clause tells; stems."""
    told = [said.done_to for said in copy.told(course.sentence) if said.head.overlaps(course.span)]
    ends = [head.span for end in (course.source, course.goal) for head in end.heads]
    things = (thing for thing in told if thing is not None and not any(map(thing.span.overlaps, ends)))
    return {stem(key(thing.text).split()[-1]) for thing in things}


def _clearly(held: tuple[float, float], other: tuple[float, float]) -> bool:
    """Are the ends one, held like this, and not held the other way?"""
    return min(held) >= HEADS and sum(held) - sum(other) >= CLEAR


def one_act(a: Course, b: Course) -> bool:
    """Do two courses tell one act, or two of which one is told for the other?"""
    if bool(a.source.heads) != bool(b.source.heads):
        return False
    if a.families and b.families:
        return not a.families.isdisjoint(b.families)
    return MUTUAL.isdisjoint(a.acts | b.acts) and one_verb(a, b)


def _in_words(held: tuple[float, float], other: tuple[float, float]) -> bool:
    """The same of ends that are stretches of words."""
    return min(held) >= END and sum(held) >= ENDS and sum(held) - sum(other) >= CLEAR


def _by_one_end(held: tuple[float, float], other: tuple[float, float]) -> bool:
    """Is one end the other's far one for certain, and none the same end? The second may be told otherwise."""
    return max(held) >= SURE_END and max(other) <= NO_END


@lru_cache(maxsize=1 << 12)
def said_in_both(one: frozenset[str], two: frozenset[str]) -> float:
    """How much of the shorter of two stretches the other says, in the same words or in others for them."""
    least = min(len(one), len(two))
    if not least:
        return 0.0
    shared, left = 0, set(two)
    for word in sorted(one):
        other = next((x for x in sorted(left) if x == word), None) or next(
            (x for x in sorted(left) if _one_word(word, x)), None
        )
        if other is not None:
            left.discard(other)
            shared += 1
    return shared / least


@lru_cache(maxsize=1 << 15)
def _one_word(a: str, b: str) -> bool:
    """Are two words forms of one, other words for it, or an act and its name?"""
    if stem(a) == stem(b) or same_meaning(a, b) or alike(a, b):
        return True
    mine, theirs = ({*stems(word, verb=True), *acts(word)} for word in (a, b))
    return not mine.isdisjoint(theirs) or any(alike(x, y) for x in mine for y in theirs)


def _thin(a: Course, b: Course) -> bool:
    """Is a clause that an adverb takes up held against a word by itself: "then | it shut", "after | dark"?"""
    taken_up = not THEN.keys().isdisjoint(a.acts | b.acts)
    return taken_up and any(len(end.words) < FEWEST for own in (a, b) for end in (own.source, own.goal))


FEWEST = 2  # words of substance of a clause that is told again


def _links_opposed(a: Course, b: Course) -> bool:
    """Is it "before" in one and "after" in the other: after one thing may well be after another?"""
    onward = {LINKS[(act,)] for act in (*a.acts, *b.acts) if (act,) in LINKS}
    return onward == {(TIME, True), (TIME, False)}


def _opposed(a: Course, b: Course) -> bool:
    """Are two verbs opposed of which neither tells the act from its other end: "killed", "wounded"?"""
    if not a.source.heads:
        return False
    scales = {opposed(x, y) for x in a.acts for y in b.acts} - {None, "exchange"}
    return bool(scales) and not any(CONVERSE & course.acts or moves(course.acts) for course in (a, b))


def _told(course: Course, words: Collection[str]) -> bool:
    """Does a side tell the act of a course, if not from whom and to whom?"""
    return any(act in stems(word, verb=True) or act in acts(word) for act in course.acts for word in words)


def one_verb(a: Course, b: Course) -> bool:
    """Are two acts told by one verb, or another word for it?"""
    return any(x == y or same_meaning(x, y) or alike(x, y) for x in a.acts for y in b.acts)
