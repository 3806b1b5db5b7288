"""
Which clauses of two copies speak of one thing: bound by their verbs, and by who does what to whom.

A clause reader without a parser is wrong now and then; here it only binds. What is not well bound
(another verb, no argument in common, two candidates alike) is left open, and no rule sees it.
"""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import lru_cache
from itertools import combinations
from operator import attrgetter

from factcheck.collate.provisos import count
from factcheck.collate.telling import Teller, is_pronoun
from factcheck.lexicon.acts import on_a_scale
from factcheck.lexicon.bearers import described
from factcheck.lexicon.bodies import of_one_body
from factcheck.lexicon.causes import names_a_cause
from factcheck.lexicon.classes import BE, NOBODY, PREPOSITIONS
from factcheck.lexicon.counting import are_people, singular
from factcheck.lexicon.exceptions import both_ways
from factcheck.lexicon.folding import key
from factcheck.lexicon.function_words import FUNCTION_WORDS
from factcheck.lexicon.inflection import stems
from factcheck.lexicon.modality import DENIERS, foresees, is_core, negation
from factcheck.lexicon.naming import Kin, Referent
from factcheck.lexicon.opposites import alike, opposed, places
from factcheck.lexicon.overlap import in_common
from factcheck.lexicon.predicates import JOINT, OF_PEOPLE, related
from factcheck.lexicon.referents import related as named
from factcheck.lexicon.senses import Tie as Sense
from factcheck.lexicon.senses import nouns, usually_one
from factcheck.lexicon.stem import stem
from factcheck.lexicon.variants import same_meaning
from factcheck.model.article import Token, Witness
from factcheck.model.claim import Date, Name, NameSort, Number
from factcheck.model.collation import Bound, Pairing, place_in
from factcheck.model.record import NamedTuple
from factcheck.model.span import Span
from factcheck.model.statement import Argument, Bond, Course, Pole, Predicates, Statement, Tie

LEAST = 0.5  # of the words of the shorter clause in the other, where no argument ties the two
CLEAR = 0.4  # by which the better of two candidates must be better
_WORTH = {
    Predicates.SAME: 2.0,
    Predicates.ALIKE: 1.5,
    Predicates.PARTICLE: 1.6,
    Predicates.OPPOSED: 1.3,
    Predicates.STAGE: 1.3,
}
_TIES = {Tie.SAME: 1.0, Tie.OPEN: 0.0, Tie.OTHER: -0.7, Tie.UNTOLD: -0.7, Tie.RIVAL: 0.3}
_APART = (Tie.OTHER, Tie.UNTOLD)
_ONE_PERSON = frozenset("he she him her".split())
_START, _END, _BEGINS = attrgetter("start"), attrgetter("end"), attrgetter("span.start")


def statements(
    copies: Sequence[Copy], pairings: Iterable[Pairing], cells: Callable[[int, int], Sequence[int]]
) -> Iterator[Bound]:
    """The statements that are bound to each other, in the rows of which words differ."""

    def of(document: int, row: int) -> list[Statement]:
        return [told for sentence in cells(row, document) for told in copies[document].told(sentence)]

    for pairing in pairings:
        if pairing.unread or not _weighty(pairing):
            continue
        one, two = pairing.documents
        pair = _Pair((copies[one], copies[two]), of(one, pairing.row), of(two, pairing.row))
        like = pair.like()
        for a, b, bond in pair.bound():
            claims: list[Statement | None] = [None] * len(copies)
            claims[one], claims[two] = a, b
            bond = bond._replace(ground=like)
            yield Bound(pairing.row, tuple(claims), bound=True, bond=bond, documents=pairing.documents)


def _weighty(pairing: Pairing) -> bool:
    """May a word that differs, or stands elsewhere, turn a statement? Clauses are read for no other row."""
    lost, gained = pairing.differing
    if any(_turns(word) or (word in gained and word not in FUNCTION_WORDS) for word in lost):
        return True
    if any(_turns(word) for word in gained):
        return True
    if bool(lost and gained) and any(_causal(token.key) for side in pairing.words for token in side):
        return True
    return any(_redescribed(a, b) or _redescribed(b, a) for a, b, *_ in pairing.edits)


def _redescribed(a: Sequence[Token], b: Sequence[Token]) -> bool:
    """May a description stand for a name: "the mayor" for "Moss"?"""
    described = any(token.key == "the" for token in a) and not any(token.key == "the" for token in b)
    return described and any(token.text[0].isupper() for token in b)


_causal = lru_cache(maxsize=1 << 14)(names_a_cause)  # another cause is told by no word of its own


@lru_cache(maxsize=1 << 14)
def _turns(word: str) -> bool:
    if word in DENIERS or negation((word,)) or is_core(word) or word in BE or word in ("unless", "yet", "by"):
        return True
    return bool(places(word)) or foresees(word) or any(on_a_scale(form) for form in stems(word, verb=True))


class Copy:
    """One witness, and what is looked up in it by place."""

    def __init__(self, witness: Witness) -> None:
        self.witness = witness
        self.known: dict[int, tuple[Statement, ...]] = {}
        self.quoted = sorted(part for quote in witness.quotes if quote.direct for part in quote.parts)
        self.cues = sorted(credit.cue_span for credit in witness.credits)
        self.names = sorted(witness.names, key=lambda name: name.span)
        figures: list[Number | Date] = [*witness.numbers, *witness.dates]
        self.figures = sorted(figures, key=lambda claim: claim.span)

    def told(self, sentence: int) -> tuple[Statement, ...]:
        """The statements of a sentence, read once."""
        if sentence not in self.known:
            span = self.witness.sentences[sentence].span
            first = bisect_left(self.quoted, span.start, key=_END)
            last = bisect_left(self.quoted, span.end, key=_START)
            teller = Teller(self.witness, sentence, self.quoted[first:last])
            self.known[sentence] = tuple(teller.statements())
        return self.known[sentence]

    def courses(self, sentence: int) -> list[Course]:
        """From whom to whom the acts of a sentence run, those inside direct quotation marks left out."""
        own = self.witness.courses_in(sentence)
        return [course for course in own if not self.quotes(course.span)] if own else []

    def quotes(self, span: Span) -> bool:
        """Does it stand inside direct quotation marks?"""
        at = bisect_left(self.quoted, span.end, key=_START) - 1
        return at >= 0 and self.quoted[at].overlaps(span)

    def credits(self, span: Span) -> bool:
        """Is it the verb that credits a statement to its source: "the panel | found"?"""
        at = bisect_left(self.cues, span.end, key=_START) - 1
        return at >= 0 and self.cues[at].overlaps(span)

    def name(self, span: Span) -> Name | None:
        """The name that stands there."""
        at = bisect_left(self.names, span.end, key=_BEGINS) - 1
        return self.names[at] if at >= 0 and self.names[at].span.overlaps(span) else None

    def called(self, pole: Pole) -> bool:
        """Does a word call a bearer who is named: these are held against each other by bearer?"""
        labels = self.witness.labels_in(pole.sentence)
        return any(label.span.overlaps(pole.span) for label in labels) or bool(
            self.witness.described_at(pole.span)
        )

    def figure(self, span: Span) -> Number | Date | None:
        """The figure or date that stands there."""
        at = bisect_left(self.figures, span.end, key=_BEGINS) - 1
        return self.figures[at] if at >= 0 and self.figures[at].span.overlaps(span) else None

    def amount(self, span: Span) -> Number | Date | None:
        """The figure that stands there, or that is for so much of it: "$90 | a tonne"."""
        at = bisect_left(self.figures, span.end, key=_BEGINS) - 1
        if at < 0:
            return None
        found = self.figures[at]
        each = found.per_span if isinstance(found, Number) else None
        return found if found.span.overlaps(span) or (each is not None and each.overlaps(span)) else None

    def claimed(self, span: Span) -> bool:
        """Does a name, a figure or a direct quotation stand there?"""
        if self.name(span) is not None or self.figure(span) is not None:
            return True
        return self.quotes(span)


class _Candidate(NamedTuple):
    score: float
    a: int
    b: int
    bond: Bond


class Ends:
    """Asks of two copies whether what their arguments name is one."""

    def __init__(self, copies: tuple[Copy, Copy]) -> None:
        self.copies = copies

    def tie(self, a: Argument | None, b: Argument | None) -> Tie:
        """Are two arguments one, the first of the first copy?"""
        if a is None or b is None:
            return Tie.OPEN
        one, two = key(a.text), key(b.text)
        if one == two:
            return Tie.SAME
        if self._nobody(0, a) != self._nobody(1, b):
            return Tie.SAME if _of_people(two if self._nobody(0, a) else one) else Tie.OPEN
        if is_pronoun(one) or is_pronoun(two):
            return self._stood_for(a, b)
        mine, theirs = self.copies[0].name(a.span), self.copies[1].name(b.span)
        if mine is not None and theirs is not None:
            return _referent(mine, theirs)
        if mine is not None or theirs is not None:
            return self._described(mine or a, theirs or b)
        if one[0].isdigit() or two[0].isdigit():
            return Tie.OPEN
        heads = one.split()[-1], two.split()[-1]
        if stem(heads[0]) == stem(heads[1]) or same_meaning(*heads) or alike(*heads):
            return Tie.SAME
        if of_one_body(*heads):
            return Tie.SAME
        rival = nouns(*heads).tie is Sense.SISTERS or opposed(*heads) in OF_PEOPLE
        if not rival and _compound(*sorted(heads, key=len)):
            return Tie.SAME
        if not (a.own and b.own) or _FIRMS.issuperset(heads):
            return Tie.OPEN
        return Tie.RIVAL if rival else Tie.UNTOLD

    def _stood_for(self, a: Argument, b: Argument) -> Tie:
        """Is a pronoun told to stand for the name that the other copy has, or that its pronoun stands for?"""
        mine, theirs = (
            copy.name(argument.stands_for or argument.span)
            for copy, argument in zip(self.copies, (a, b), strict=True)
        )
        return Tie.OPEN if mine is None or theirs is None else _referent(mine, theirs)

    def part(self, a: Argument | None, b: Argument | None) -> Tie:
        """The same of what is done to: a kind of it stands for it as well, as a walkout for a strike."""
        tie = self.tie(a, b)
        if tie is Tie.OPEN and (self._nobody_at_all(0, a, b) or self._nobody_at_all(1, b, a)):
            return Tie.SAME
        if tie is not Tie.UNTOLD or a is None or b is None:
            return tie
        return Tie.SAME if usually_one(key(a.text).split()[-1], key(b.text).split()[-1]) else tie

    def _nobody_at_all(self, side: int, a: Argument | None, b: Argument | None) -> bool:
        """Is it done to nobody, and in the other copy to whom that does not say: "charges were brought"?"""
        return a is not None and self._nobody(side, a) and (b is None or not b.own)

    def _nobody(self, side: int, argument: Argument) -> bool:
        """Is it said of no one at all: whoever it may be of in the other copy is among them?"""
        word = key(argument.text)
        text, start = self.copies[side].witness.article.text, argument.span.start
        return word in _NOBODY or (
            word == "one" and text[max(start - 4, 0) : start].strip()[-3:].strip().casefold() == "no"
        )

    def _described(self, a: Name | Argument, b: Name | Argument) -> Tie:
        """A name against a description: "Moss" and "the mayor"."""
        pairs = ((a, b, self.copies), (b, a, self.copies[::-1]))
        name, argument, (own, other) = pairs[0] if isinstance(a, Name) else pairs[1]
        if not isinstance(name, Name) or isinstance(argument, Name):
            return Tie.OPEN
        told = other.witness.described_at(argument.span)
        if told is None:
            return Tie.OPEN
        return _tied(described(told, name, own.witness.called.get(name.full, ())))


_NOBODY = NOBODY - {"nothing"}
# what any firm is called behind its name
_FIRMS = frozenset("company firm business group concern corporation conglomerate".split())


def _of_people(phrase: str) -> bool:
    """Is a noun one for people, several or one?"""
    head = phrase.split()[-1]
    return are_people(singular(head) or head)


def _compound(short: str, long: str) -> bool:
    """Is a noun written together with another one, as "shipyard" is a yard?"""
    return len(short) >= LEAST_HEAD and long.endswith(short)


LEAST_HEAD = 4  # letters


def _referent(a: Name, b: Name) -> Tie:
    return _tied(named(a, b))


def _tied(kin: Kin) -> Tie:
    if kin.agrees or kin.misspelt:
        return Tie.SAME
    return Tie.OTHER if kin.referent is Referent.OTHER else Tie.OPEN


class _Pair:
    """The statements of one row in two copies."""

    def __init__(self, copies: tuple[Copy, Copy], a: list[Statement], b: list[Statement]) -> None:
        self.copies, self.a, self.b = copies, a, b
        self.ends = Ends(copies)

    def like(self) -> float:
        """How much of what the shorter side says besides its verbs the other says too."""
        one, two = (frozenset().union(*(s.words for s in side)) for side in (self.a, self.b))
        return in_common(one, two)

    def bound(self) -> list[tuple[Statement, Statement, Bond]]:
        """One to one, the best first; two candidates that are alike bind nobody."""
        found = [
            _Candidate(_score(bond), i, j, bond)
            for i, a in enumerate(self.a)
            for j, b in enumerate(self.b)
            if (bond := self._bond(a, b)).predicates is not Predicates.OTHER and _holds(bond)
        ]
        found.sort(key=lambda one: (-one.score, abs(one.a - one.b), one.a, one.b))
        rivals: dict[tuple[int, int], list[_Candidate]] = defaultdict(list)
        for one in found:
            rivals[0, one.a].append(one)
            rivals[1, one.b].append(one)
        gone: set[tuple[int, int]] = set()
        out = []
        for one in found:
            ends = {(0, one.a), (1, one.b)}
            if not gone.isdisjoint(ends):
                continue
            near = [
                other
                for end in ends
                for other in rivals[end]
                if other is not one and gone.isdisjoint({(0, other.a), (1, other.b)})
            ]
            gone |= ends
            if all(one.score - other.score >= CLEAR for other in near):
                out.append((self.a[one.a], self.b[one.b], one.bond))
        return [*out, *self._exchanged_doers()]

    def _exchanged_doers(self) -> Iterator[tuple[Statement, Statement, Bond]]:
        """
        Two acts, each done in one copy by whoever does the other in the second: told of both.

        "The union refused, the port agreed", "the port refused, the union agreed".
        """
        apart = [
            (a, b)
            for a in self.a
            for b in self.b
            if a.verb == b.verb and a.negated == b.negated and self._unlike(a.doer, b.doer)
        ]
        for (a, b), (c, d) in combinations(apart, 2):
            if a.verb == c.verb or self._keep_their_own((a, b), (c, d)):
                continue
            if Tie.SAME is self.ends.tie(a.doer, d.doer) is self.ends.tie(c.doer, b.doer):
                bond = Bond(Predicates.SAME, "", Tie.OTHER, Tie.OPEN, crossed=True)
                yield from ((a, b, bond), (c, d, bond))
                return

    def _keep_their_own(self, one: tuple[Statement, Statement], two: tuple[Statement, Statement]) -> bool:
        """
        Does what is done to stay with whoever does it, and change its verb alone?

        "The union sought a rise, the firm asked for a delay", "the firm sought a delay, the union asked for a
        rise": the verbs are two words for one thing, or whether they are is told of each doer by himself.
        """
        (a, b), (c, d) = one, two
        stay = self._of_one_thing(a, d), self._of_one_thing(c, b)
        go = self._of_one_thing(a, b), self._of_one_thing(c, d)
        return any(stay) and not any(go)

    def _of_one_thing(self, a: Statement, b: Statement) -> bool:
        """Are both done to one thing, and as much of it: not "asked for | nine days", "sought | two days"?"""
        if self.ends.part(a.done_to, b.done_to) is not Tie.SAME or a.done_to is None or b.done_to is None:
            return False
        one, two = (
            copy.figure(thing.span) for copy, thing in zip(self.copies, (a.done_to, b.done_to), strict=True)
        )
        return one is None or two is None or one.value == two.value

    def _unlike(self, a: Argument | None, b: Argument | None) -> bool:
        """Are two ends, both read in their own clauses, two things that are called by no name?"""
        return self.ends.tie(a, b) in (Tie.UNTOLD, Tie.RIVAL)

    def _bond(self, a: Statement, b: Statement) -> Bond:
        predicates, scale = self._verbs(a, b)
        if predicates is Predicates.OTHER or (scale == "outcome" and self._of_two_parts(a, b)):
            return Bond(Predicates.OTHER)
        doer, done_to = self.ends.tie(a.doer, b.doer), self.ends.part(a.done_to, b.done_to)
        if predicates is Predicates.RIVAL:
            predicates, done_to = Predicates.SAME, Tie.RIVAL
        crossed = False
        if doer is not Tie.SAME:
            one_armed = done_to is not Tie.SAME and _one_armed(a, b)
            swapped = [self.ends.tie(a.doer, b.done_to)]
            if swapped[0] is Tie.SAME or one_armed:  # else the second is no matter
                swapped.append(self.ends.tie(a.done_to, b.doer))
            crossed = swapped == [Tie.SAME, Tie.SAME] or self._exchanged(a, b, (doer, done_to))
            crossed = crossed or (predicates is Predicates.SAME and self._by_pronoun(a, b))
            if not crossed and Tie.SAME in swapped and one_armed:
                doer, done_to = Tie.OPEN, Tie.SAME  # "prices rose", "prices were raised"
        return Bond(predicates, scale, doer, done_to, crossed, in_common(a.words, b.words))

    def _by_pronoun(self, a: Statement, b: Statement) -> bool:
        """
        Have the two ends changed places, and one of them is a person whom the other copy calls "he" or "she"?

        "Lind sued the mill", "she was sued by the mill".
        """
        one, two = (a.doer, b.done_to), (a.done_to, b.doer)
        for (own, theirs), left in ((one, two), (two, one)):
            if left[0] is not None and not is_pronoun(key(left[0].text)) and self._he_or_she(own, theirs):
                return self.ends.tie(*left) is Tie.SAME
        return False

    def _he_or_she(self, a: Argument | None, b: Argument | None) -> bool:
        """Is one of two ends a person's name, and the other a pronoun for one?"""
        if a is None or b is None:
            return False
        for copy, end, other in ((self.copies[0], a, b), (self.copies[1], b, a)):
            name = copy.name(end.span) if key(other.text) in _ONE_PERSON else None
            if name is not None:
                return name.sort is NameSort.PERSON
        return False

    def _of_two_parts(self, a: Statement, b: Statement) -> bool:
        """Are opposite verbs said of unlike counts, or of one and, left out, not of another?"""
        one, two = (self.copies[at].witness.tokens[said.sentence] for at, said in enumerate((a, b)))
        ways = [both_ways([token.key for token in tokens]) for tokens in (one, two)]
        if ways[0] != ways[1]:
            return True
        counts = [
            count(tokens, place_in(tokens, said.head.start), copy.figure)
            for tokens, said, copy in zip((one, two), (a, b), self.copies, strict=True)
        ]
        return None not in counts and counts[0] != counts[1]

    def _exchanged(self, a: Statement, b: Statement, ties: tuple[Tie, Tie]) -> bool:
        """
        Does each one's doer stand elsewhere in the other's clause: "the man owes the club a car"?

        A pronoun stands there in its other form: "she owes the club a car", "the club owes her a car". What
        two do with each other both do, unless one would not: "shook hands with".
        """
        if ties[0] not in (*_APART, Tie.OPEN) or ties[1] is not Tie.SAME or a.doer is None or b.doer is None:
            return False
        mine, theirs = self._stands_behind(0, a, b.doer), self._stands_behind(1, b, a.doer)
        if not mine or not theirs:
            return False
        joint = "with" in (mine, theirs) and not JOINT.isdisjoint((a.verb, a.clause.lemma))
        return not joint or self._would_not(0, a) or self._would_not(1, b)

    def _stands_behind(self, side: int, said: Statement, other: Argument) -> str:
        """The word before whoever does it in the other copy, if he stands behind this one's verb; or ""."""
        tokens = self.copies[side].witness.tokens[said.sentence]
        first, last = (place_in(tokens, end) for end in (said.clause.predicate.end, said.span.end))
        word = key(other.text.split()[-1])
        if is_pronoun(word):
            wanted = _OBJECT_FORMS.get(word)
            found = (at for at in range(first, last) if tokens[at].key == wanted and _ends_there(tokens, at))
        else:
            found = (at for at in range(first, last) if stem(tokens[at].key) == stem(word))
        at = next(found, None)
        if at is None:
            return ""
        led = (token.key for token in reversed(tokens[first:at]) if token.key in PREPOSITIONS)
        return next(led, tokens[at].key)

    def _would_not(self, side: int, said: Statement) -> bool:
        """Does a verb say that somebody would not do it: "refused to"?"""
        text = self.copies[side].witness.article.text
        return any(not negation((key(span.of(text)),)) for span in said.turners)

    def _verbs(self, a: Statement, b: Statement) -> tuple[Predicates, str]:
        mine, theirs = (s.particle if s.verb == s.clause.lemma else "" for s in (a, b))
        found = related(a.verb, mine, b.verb, theirs)
        unlike = found[0] in (
            Predicates.OTHER,
            Predicates.OPPOSED,
        )  # "called off", "called"; "was left", "left"
        if unlike and a.clause.lemma == b.clause.lemma and not a.clause.copula:
            return related(a.clause.lemma, a.particle, b.clause.lemma, b.particle)
        called = found[0] is Predicates.OTHER and a.clause.copula and b.clause.copula
        if called and nouns(a.verb, b.verb).tie is Sense.SISTERS:
            return Predicates.RIVAL, ""
        return found


# of those that tell of one person, or of several
_OBJECT_FORMS = {"he": "him", "she": "her", "they": "them", "i": "me", "we": "us"}


def _ends_there(tokens: Sequence[Token], at: int) -> bool:
    """Does a pronoun stand by itself, and own nothing: "from | her", not "from | her club"?"""
    behind = tokens[at + 1] if at + 1 < len(tokens) else None
    return (
        tokens[at].key != "her"
        or behind is None
        or not behind.text[0].isalpha()
        or (behind.key in FUNCTION_WORDS)
    )


def _one_armed(a: Statement, b: Statement) -> bool:
    """Has one of the two a subject alone, which may be what is done to in the other?"""
    return any(s.done_to is None and not s.clause.passive for s in (a, b))


def _holds(bond: Bond) -> bool:
    """Do the two speak of one thing: an argument in common, and none that is another's?"""
    if bond.crossed:
        return True
    ties = (bond.doer, bond.done_to)
    if sum(tie in _APART for tie in ties) > ties.count(Tie.SAME):
        return False
    return Tie.SAME in ties or Tie.RIVAL in ties or bond.share >= LEAST


def _score(bond: Bond) -> float:
    ties = 2.0 if bond.crossed else _TIES[bond.doer] + _TIES[bond.done_to]
    return _WORTH[bond.predicates] + ties + bond.share
