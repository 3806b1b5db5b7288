"""
Which way the acts of a sentence run: from whom to whom, by verb or by noun, in whatever voice.

A clause gives its doer and its object; here the ends behind prepositions are read as well ("was sent to the
mill by the bank"), those of a noun that names an act ("the mill's criticism of the bank"), and verbs that
tell an act from its far end are turned round.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from factcheck.lexicon import classes
from factcheck.lexicon.courses import (
    FOLLOWING,
    JOINING,
    LEAVING,
    TAKING,
    TO,
    YIELDING,
    families,
    named_acts,
    taken,
    yielded,
)
from factcheck.lexicon.currencies import NAMES, SIGNS
from factcheck.lexicon.function_words import FUNCTION_WORDS
from factcheck.lexicon.saying import LEMMA as SAYING
from factcheck.lexicon.stem import stem
from factcheck.model.clause import Clause
from factcheck.model.clause import Relation as Standing
from factcheck.model.record import NamedTuple
from factcheck.model.span import Span
from factcheck.model.statement import Argument, Course, End
from factcheck.model.word import Form, Tag, Word

_NOUNS = (Tag.NOUN, Tag.NAME)
_BEFORE = (Tag.DET, Tag.POSSESSIVE, Tag.ADJ, Tag.FIGURE, Tag.ADV)
_SMALL = frozenset("ahead behind not rather instead".split())
_NOT = frozenset(["not"])  # "Not the cook but the baker"
_RATHER = frozenset([("rather", "than"), ("instead", "of")])
_PLACED = (frozenset(["rank"]), frozenset(["contest"]))
_CHOICE = (frozenset(["choose"]), frozenset(["choice"]))
_GOALS = ("of", "against", "over", "on", "to", "at", "for")  # of nouns: "criticism of", "a win over"
_VERBAL = (Tag.VERB, Tag.BE, Tag.HAVE, Tag.DO, Tag.MODAL)
_STOPS = (Tag.REL, Tag.THAT, Tag.SUB, Tag.TO, Tag.CONJ)
MOST = 24  # clauses of one sentence, and nouns in it that name an act: what has more is a list
NESTED, LONGEST = 8, 32  # phrases that one is of, and words of one: no copy has so many


class Phrase(NamedTuple):
    """A noun phrase: its words from `first` to `last` (the word behind), its head, where its owner ends."""

    first: int
    head: int
    last: int
    owner: int  # the place of the "'s", or -1


class Slot(NamedTuple):
    """What stands behind a verb or a noun: the preposition, "" where there is none, and the phrases there."""

    link: str
    phrases: tuple[Phrase, ...]


class Courses:
    """Reads the courses of one sentence."""

    def __init__(self, text: str, sentence: int, words: Sequence[Word], clauses: Sequence[Clause]) -> None:
        self.text, self.sentence, self.words = text, sentence, words
        self.clauses = clauses[:MOST]
        self.places = {word.span.start: at for at, word in enumerate(words)}

    def courses(self) -> Iterator[Course]:
        """All of them: first those of clauses, then those of nouns."""
        for clause in self.clauses:
            yield from self._of_clause(clause)
        named = [at for at, word in enumerate(self.words) if word.tag in (Tag.NOUN, Tag.ADJ)]
        for at in named[:MOST]:
            yield from self._of_noun(at)
        small = [at for at in range(len(self.words) - 1) if self.words[at].low in (_SMALL if at else _NOT)]
        for at in small[:MOST]:
            yield from self._of_place(at)
            yield from self._of_choice(at)

    # clauses

    def _of_clause(self, clause: Clause) -> Iterator[Course]:
        if clause.copula:
            return
        verb = self._verb(clause)
        passive = clause.passive and not (verb in YIELDING and clause.agent is None)
        subject = self._subject(clause)
        slots = self._slots(self._place(clause.predicate.end), clause)
        bare = [slot.phrases for slot in slots if not slot.link]
        theme = self._theme(passive, clause, subject, bare)
        told = frozenset([verb]), families(verb)
        named = named_acts(self.words[theme.head].low) if theme is not None else None
        if named is not None and named[1] and (not told[1] or verb in TAKING or "goods" in told[1]):
            told = told[0] | named[0], named[1]
        elif named is not None and verb == "win" and named[1]:
            told, verb = (told[0] | named[0], named[1]), "get"  # "won praise from the judge"
        elif theme is not None and "goods" in told[1] and self._is_money(theme):
            told = told[0], frozenset(["money"])
        behind = {slot.link: slot.phrases for slot in reversed(slots)}
        for source, goal in _ends(verb, passive, subject, bare[0] if bare else (), behind):
            yield from self._course(clause.predicate, told, source, goal, clause)

    def _verb(self, clause: Clause) -> str:
        """The verb, with its particle where the two make a verb that runs a way of its own."""
        whole = clause.lemma if clause.particle is None else f"{clause.lemma} {clause.particle}"
        two = "_".join(whole.split()[:2])
        return two if families(two) else clause.lemma.split()[0]

    def _theme(
        self, passive: bool, clause: Clause, subject: Sequence[Phrase], bare: Sequence[Sequence[Phrase]]
    ) -> Phrase | None:
        """What goes from one end to the other: "paid | 3 million", "an apology | was made"."""
        if bare and not passive:
            return bare[-1][0]
        at = self._place(clause.span.start)
        if passive and at < len(self.words):  # "blame for the delay was laid on the bank"
            first = self._phrase(at) or Phrase(at, at, at + 1, -1)
            if named_acts(self.words[first.head].low)[1]:
                return first
        return subject[0] if subject else None

    def _subject(self, clause: Clause) -> tuple[Phrase, ...]:
        """Who or what a clause is of; what stands for it, where it is a relative or the reader has none."""
        span = clause.subject
        at = -1 if span is None else self._place(span.start)
        if span is None:
            above = self._above(clause)
            if above is None or clause.relation is Standing.RELATIVE:
                return self._before_clause(clause)
            whom = above.object if above.object is not None and not above.copula else above.subject
            return self._phrases_at(whom)
        word = self.words[at]
        if word.tag in (Tag.REL, Tag.THAT):
            return self._phrases_before(at)
        if word.tag is Tag.PRON:
            above = self._above(clause)
            said = above is not None and clause.relation is Standing.COMPLEMENT
            meant = self._phrases_at(above.subject) if said and above is not None else self._credited(at)
            return meant or (Phrase(at, at, at + 1, -1),)
        return self._phrases_at(span)

    def _above(self, clause: Clause) -> Clause | None:
        at = clause.parent
        return self.clauses[at] if at is not None and at < len(self.clauses) else None

    def _credited(self, at: int) -> tuple[Phrase, ...]:
        """Of "according to the ministry, | it": who is credited right before."""
        for place in range(at - 1, max(at - 8, 0), -1):
            if self.words[place].low == "to" and self.words[place - 1].low == "according":
                phrase = self._phrase(place + 1)
                return (phrase,) if phrase is not None else ()
        return ()

    def _before_clause(self, clause: Clause) -> tuple[Phrase, ...]:
        at = self._place(clause.span.start)
        return self._phrases_before(at)

    def _phrases_before(self, at: int) -> tuple[Phrase, ...]:
        """The noun phrase that ends right before a place, a comma passed over."""
        end = at - 1
        while end >= 0 and self.words[end].low in (",", "of", "from", "to", "by", "for", "with"):
            end -= 1
        return self._phrases_at(self.words[end].span) if end >= 0 and self.words[end].tag in _NOUNS else ()

    def _phrases_at(self, span: Span | None) -> tuple[Phrase, ...]:
        """The phrase round a head, with what stands beside it in commas."""
        if span is None:
            return ()
        at = self._place(span.start)
        if at >= len(self.words) or self.words[at].tag not in (*_NOUNS, Tag.FIGURE):
            return ()
        first = at
        while first and (self.words[first - 1].tag in (*_NOUNS, *_BEFORE, Tag.OWN)):
            first -= 1
        phrase = self._phrase(first)
        while phrase is not None and phrase.last <= at:
            phrase = self._phrase(phrase.last)
        if phrase is None:
            return ()
        return (phrase, *self._beside(phrase))

    def _slots(self, at: int, clause: Clause | None) -> list[Slot]:
        """What follows: bare phrases, and those behind prepositions, up to the next clause or stop."""
        out: list[Slot] = []
        link, fresh = "", True
        particle = clause.particle if clause is not None else None
        while at < len(self.words):
            word = self.words[at]
            if word.tag in _VERBAL and word.form is not Form.PARTICIPLE:
                break
            if word.tag in (Tag.PREP, Tag.TO) and word.low != particle:
                if word.tag is Tag.TO and self._is_verb(at + 1):
                    break
                credits = self.words[at - 1].low == "according"  # to whom it is said of, nothing goes
                link, fresh = "" if credits else word.low, not credits
                at += 1
                continue
            if word.tag in _STOPS or word.low in (";", ":", "."):
                break
            phrase = self._phrase(at) if word.tag in (*_NOUNS, *_BEFORE, Tag.PRON) else None
            if phrase is None:
                if clause is None and word.low != ",":
                    break
                at += 1
                continue
            if self._begins_another(phrase, clause):
                break
            if fresh or not out:
                beside = self._beside(phrase)
                out.append(Slot(link, (phrase, *beside)))
                at = beside[-1].last if beside else phrase.last
                link, fresh = "", clause is not None and not beside
                continue
            at = phrase.last
        return out

    def _begins_another(self, phrase: Phrase, clause: Clause | None) -> bool:
        """Is it, behind a comma, whom another clause is of: "the mill will close, | the firm | thinks"?"""
        if not phrase.first or self.words[phrase.first - 1].low != ",":
            return False
        head = self.words[phrase.head].span
        return any(
            other is not clause and other.subject is not None and other.subject.overlaps(head)
            for other in self.clauses
        )

    def _is_verb(self, at: int) -> bool:
        return at < len(self.words) and self.words[at].tag in _VERBAL

    def _beside(self, phrase: Phrase) -> tuple[Phrase, ...]:
        """What else a phrase is called, in commas: "its treasurer | , Alun Moss,"."""
        at = self._past_of(phrase)
        if at < len(self.words) and self.words[at].tag is Tag.REL:
            near = range(at, min(at + ASIDE, len(self.words)))
            at = next((place for place in near if self.words[place].low == ","), at)
        if at >= len(self.words) - 1 or self.words[at].low != ",":
            return ()
        other = self._phrase(at + 1)
        if other is None or self.words[other.head].tag not in _NOUNS or phrase.head == other.head:
            return ()
        end = self._past_of(other)
        closed = end >= len(self.words) or self.words[end].low in (",", ".", ";")
        return (other,) if closed and self._called(phrase, other) else ()

    def _called(self, one: Phrase, other: Phrase) -> bool:
        names = [self.words[phrase.head].tag is Tag.NAME for phrase in (one, other)]
        return names[0] != names[1]

    def _past_of(self, phrase: Phrase) -> int:
        """Behind a phrase, and what it is of: "the founder of the choir"."""
        at = phrase.last
        for _ in range(NESTED):
            if at >= len(self.words) - 1 or self.words[at].low != "of":
                break
            inner = self._phrase(at + 1)
            if inner is None:
                break
            at = inner.last
        return at

    def _phrase(self, at: int) -> Phrase | None:
        """The noun phrase that begins at a place."""
        first, head, owner, figure = at, -1, -1, -1
        if self.words[at].tag is Tag.PRON:
            return Phrase(at, at, at + 1, -1)
        while at < min(len(self.words), first + LONGEST):
            word = self.words[at]
            if word.tag in _NOUNS and (head < 0 or not word.text[0].isdigit()):
                head = at
            elif word.tag is Tag.OWN and head >= 0:
                head, owner = -1, at
            elif word.tag is Tag.FIGURE and head < 0:
                figure = at
            elif head >= 0 or not (word.tag in _BEFORE or self._modifies(at, first)):
                break
            at += 1
        head = max(head, figure) if head < 0 else head
        return Phrase(first, head, at, owner) if head >= 0 else None

    def _modifies(self, at: int, first: int) -> bool:
        word = self.words[at]
        part = word.tag is Tag.VERB and word.form in (Form.PARTICIPLE, Form.ING)
        return part and at > first and at + 1 < len(self.words) and self.words[at + 1].tag in _NOUNS

    def _is_money(self, phrase: Phrase) -> bool:
        own = self.words[max(phrase.first - 1, 0) : phrase.last]
        figure = any(word.tag is Tag.FIGURE for word in own)
        return figure and any(word.low in NAMES or not SIGNS.keys().isdisjoint(word.low) for word in own)

    # nouns

    def _of_noun(self, at: int) -> Iterator[Course]:
        word = self.words[at]
        verbs, own = named_acts(word.low)
        if not own:
            return
        slots = self._slots(at + 1, None)
        behind = {slot.link: slot.phrases for slot in reversed(slots)}
        owner = self._owner(at)
        clause = self._clause_of(at)
        by = behind.get("by", ()) or behind.get("from", ())
        goal = next(
            (behind[link] for link in _GOALS if link in behind and not self._tells_when(behind[link])), ()
        )
        if taken(word.low):
            far = behind.get("from", ()) or self._owners(behind.get("of", ()))
            yield from self._course(word.span, (verbs, own), far, behind.get("by", ()) or owner, clause)
        elif yielded(word.low):
            far = behind.get("by", ()) or behind.get("to", ())
            yield from self._course(word.span, (verbs, own), far, behind.get("of", ()) or owner, clause)
        else:
            doer = by or owner
            if not doer and clause is not None and goal:
                doer = self._phrases_at(clause.agent) if clause.passive else self._subject(clause)
            if doer and doer[0].head == at:
                return
            yield from self._course(word.span, (verbs, own), doer, goal, clause)

    def _owner(self, at: int) -> tuple[Phrase, ...]:
        """Whose it is: "Hull's | narrow defeat"."""
        place = at - 1
        while place > 0 and self.words[place].tag in (Tag.ADJ, Tag.NOUN, Tag.FIGURE):
            place -= 1
        if place < 1 or self.words[place].tag is not Tag.OWN:
            return ()
        return self._owning(place)

    def _owning(self, place: int) -> tuple[Phrase, ...]:
        """The phrase that ends before an "'s"."""
        first = place - 1
        while first and self.words[first - 1].tag in (*_NOUNS, *_BEFORE):
            first -= 1
        return (Phrase(first, place - 1, place, -1),)

    def _owners(self, phrases: Sequence[Phrase]) -> tuple[Phrase, ...]:
        """The owner of what is taken: "the purchase of | Lind's | arm"."""
        if not phrases or phrases[0].owner < 1:
            return ()
        return self._owning(phrases[0].owner)

    def _clause_of(self, at: int) -> Clause | None:
        place = self.words[at].clause
        return self.clauses[place] if place is not None and place < len(self.clauses) else None

    # places in a field, and choices

    def _of_place(self, at: int) -> Iterator[Course]:
        """Who came in before whom: "won | ahead of Moss", "with Lind | behind her"."""
        ahead = self.words[at].low == "ahead" and self.words[at + 1].low == "of"
        if not ahead and self.words[at].low != "behind":
            return
        clause = self._clause_of(at)
        other = self._one(at + 1 + ahead, clause)
        own = self._whole_before(at)
        if not own or self.words[own[0].head].tag is not Tag.NAME:
            own = self._subject(clause) if clause is not None else ()
        ends = (own, other) if ahead else (other, own)
        yield from self._course(self.words[at].span, _PLACED, *ends, clause)

    def _one(self, at: int, clause: Clause | None) -> tuple[Phrase, ...]:
        """The phrase that begins at a place; a pronoun stands for whom the clause is of."""
        phrase = self._phrase(at)
        alone = self.words[at].tag is Tag.PRON or (phrase is None and self.words[at].tag is Tag.POSSESSIVE)
        if alone and clause is not None:  # "behind | him", "behind | her"
            return self._subject(clause)
        return (phrase, *self._beside(phrase)) if phrase is not None else ()

    def _whole_before(self, at: int) -> tuple[Phrase, ...]:
        """The phrase that ends right before a place, without what it is of: "Lind of Arland | behind"."""
        own = self._phrases_before(at)
        while own and own[0].first > 1 and self.words[own[0].first - 1].low == "of":
            own = self._phrases_before(own[0].first - 1)
        return own

    def _of_choice(self, at: int) -> Iterator[Course]:
        """Which of two it was, and which it was not: "the cook, not the baker", "the cook rather than"."""
        low, after = self.words[at].low, self.words[at + 1]
        but = self._but(at) if low == "not" else 0
        if (low, after.low) in _RATHER:
            own, behind = self._whole_before(at), at + 2
        elif but:
            own, behind = self._led(but + 1), at + 1
        elif low == "not" and self.words[at - 1].low in (",", "but", "and", "though"):
            before = at - 1 if self.words[at - 1].low == "," else at - 1 - (self.words[at - 2].low == ",")
            own, behind = self._chosen(before), at + 1
        elif low == "not" and after.tag is Tag.MARK and self.words[at - 1].tag in _VERBAL:
            yield from self._left_out(at)
            return
        else:
            return
        yield from self._course(self.words[at].span, _CHOICE, own, self._led(behind), None)

    def _led(self, at: int) -> tuple[Phrase, ...]:
        """The phrase that begins here, or behind a preposition."""
        at += at < len(self.words) and self.words[at].tag in (Tag.PREP, Tag.TO)
        phrase = self._phrase(at) if at < len(self.words) else None
        return (phrase,) if phrase is not None else ()

    def _but(self, at: int) -> int:
        """Where the "but" of "not the cook | but the baker" stands; 0 where there is none."""
        first = self._led(at + 1)
        end = self._past_of(first[0]) if first else len(self.words)
        end += end < len(self.words) and self.words[end].low == ","
        return end if end < len(self.words) and self.words[end].low == "but" else 0

    def _chosen(self, at: int) -> tuple[Phrase, ...]:
        """
        What a "not" is set against that stands behind it: the phrase before, or whom the verb before is of.

        A clause that credits it, in commas, is passed over: "by ice | , the panel said, and not by".
        """
        if not at:
            return ()
        clause = self._clause_of(at - 1)
        if self.words[at - 1].tag not in _VERBAL:
            # "the tar | left by carts, | not ice": what tells of it stands between
            narrowed = clause is not None and clause.relation is Standing.RELATIVE
            whole = self._subject(clause) if clause is not None and narrowed else ()
            return (*self._whole_before(at), *whole)
        comma = next((k for k in range(at - 1, max(at - ASIDE, 0), -1) if self.words[k].low == ","), 0)
        if comma and self.words[at - 1].low in SAYING:
            return self._whole_before(comma)
        return () if clause is None else self._subject(clause)

    def _left_out(self, at: int) -> Iterator[Course]:
        """Of "the cook was thanked; the baker was | not": the one, and the other."""
        clause = self._clause_of(at)
        above = None if clause is None else self._above(clause)
        if clause is None or above is None:
            return
        yield from self._course(
            self.words[at].span, _CHOICE, self._subject(above), self._subject(clause), None
        )

    # both

    def _course(
        self,
        told_at: Span,
        told: tuple[frozenset[str], frozenset[str]],
        source: Sequence[Phrase],
        goal: Sequence[Phrase],
        clause: Clause | None,
    ) -> Iterator[Course]:
        if not source or not goal or source[0].head == goal[0].head:
            return
        if self._tells_when(source) or self._tells_when(goal):
            return
        yield Course(
            span=told_at,
            text=told_at.of(self.text),
            sentence=self.sentence,
            acts=told[0],
            families=told[1],
            source=self._end(source),
            goal=self._end(goal),
            negated=clause is not None and clause.negated,
        )

    def _tells_when(self, phrases: Sequence[Phrase]) -> bool:
        """Is it a day or a stretch of time: "on Monday", "over the week"?"""
        return self.words[phrases[0].head].low in _TIMES

    def _end(self, phrases: Sequence[Phrase]) -> End:
        heads = tuple(self._argument(phrase) for phrase in phrases)
        own = {phrase.head for phrase in phrases}
        words = frozenset(
            stem(self.words[at].key)
            for phrase in phrases
            for at in range(phrase.first, self._past_of(phrase))
            if at not in own and self.words[at].key[0].isalnum() and self.words[at].key not in FUNCTION_WORDS
        )
        return End(heads, words)

    def _argument(self, phrase: Phrase) -> Argument:
        span = self.words[phrase.head].span
        return Argument(span, span.of(self.text))

    def _place(self, at: int) -> int:
        """The place of the first word that begins at an offset or later."""
        found = self.places.get(at)
        if found is not None:
            return found
        return next((k for k, word in enumerate(self.words) if word.span.start >= at), len(self.words))


Ends = tuple[Sequence[Phrase], Sequence[Phrase]]


def _ends(
    verb: str,
    passive: bool,
    subject: Sequence[Phrase],
    thing: Sequence[Phrase],
    behind: dict[str, tuple[Phrase, ...]],
) -> Iterator[Ends]:
    """From whom to whom, of a verb: what stands at its ends turned as the verb and its voice ask."""
    far = behind.get("from", ())
    # "was led by nurses at the clinic": behind whoever does it, it is they who are there
    theirs = passive and "by" in behind
    goals = [behind[link] for link in TO if link in behind and not (theirs and link == "at")]
    if passive:
        yield from _passive_ends(verb, subject, behind.get("by", ()), far, goals)
    elif verb in FOLLOWING:
        yield thing, subject
    elif verb == "win":  # "won the race by a length from Moss": what is won is no end
        yield subject, far
        for goal in goals:
            yield subject, goal
    elif verb in YIELDING:  # nor is what is lost: "lost the final | to Hull"
        yield behind.get("to", ()), subject
    elif verb in TAKING:
        yield far, subject
    elif verb in JOINING:
        yield far, thing
    elif verb in LEAVING:  # who is left alone is no goal: "left Hull", "joined Hull"
        yield thing, behind.get("for", ())
    elif far and not (thing or goals):
        yield far, subject
    else:
        yield subject, thing
        for goal in goals:
            yield subject, goal
            if far:
                yield far, goal


def _passive_ends(
    verb: str,
    subject: Sequence[Phrase],
    agent: Sequence[Phrase],
    far: Sequence[Phrase],
    goals: Sequence[Sequence[Phrase]],
) -> Iterator[Ends]:
    if verb in FOLLOWING:
        yield subject, agent
    elif verb in TAKING:
        yield far, agent
    else:
        yield agent, subject
        for goal in goals:
            yield agent or far, goal


_TIMES = classes.TIMES | classes.DAY_NAMES | classes.MONTH_NAMES
ASIDE = (
    8  # words of a relative clause between what one is called and the name: "the nurse who led it, | Moss"
)
