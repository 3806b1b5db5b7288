"""
What a sentence says led to what, came before what, or is more than what: by a small word, a verb or a noun.

"The hall shut because the roof leaked", "the leak led to the closing of the hall"; "the train left before
the storm broke", "only once the train had left did the storm break". Each is a course from one stretch to
another: from cause to effect, from the earlier to the later, from the more to the less.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from factcheck.lexicon.classes import CLAUSE_OPENERS, DAY_NAMES, SUBJECT_PRONOUNS, TIMES
from factcheck.lexicon.counting import are_people
from factcheck.lexicon.function_words import FUNCTION_WORDS
from factcheck.lexicon.modality import negation
from factcheck.lexicon.phrasal import WINDOW, phrase
from factcheck.lexicon.sequels import (
    COMPARING,
    LINKS,
    LONGEST,
    MORE,
    OPENING,
    THEN,
    TIME,
    VERBS,
    bearing,
    leads,
    measure,
)
from factcheck.lexicon.works import WORKS
from factcheck.model.record import NamedTuple
from factcheck.model.span import Span
from factcheck.model.statement import Course, End
from factcheck.model.word import Form, Tag, Word

_LEADING = (Tag.VERB, Tag.NOUN)
_VERBAL = (Tag.VERB, Tag.BE, Tag.HAVE, Tag.DO, Tag.MODAL)
_THING = (Tag.DET, Tag.POSSESSIVE, Tag.NAME, Tag.NOUN, Tag.PRON, Tag.ADJ, Tag.FIGURE)
_ENDS = frozenset([",", ";", ":", ".", "—", "–"])
MOST = 24  # links of one sentence: what has more is a list
FRONT = 3  # words before a link that opens its sentence: "it was only | once", "and | after"
FEWEST = 4  # words behind such a link before the order of what follows is turned: "had the gate | been shut"
THAN = 7  # words from "higher" to its "than"
# words that tell one year or side from another, which other measures pass over
_TELLING = frozenset("this that last next first second same previous present other".split())


class Link(NamedTuple):
    """A link, its words from `first` to `last` (the word behind); does it lead to what stands behind it?"""

    first: int
    last: int
    family: str
    onward: bool


class Sequels:
    """Reads the sequels of one sentence."""

    def __init__(
        self, text: str, sentence: int, words: Sequence[Word], before: Callable[[], Sequence[Word]]
    ) -> None:
        self.text, self.sentence, self.words = text, sentence, words
        self.before = before  # the words of the sentence before it

    def courses(self) -> Iterator[Course]:
        """All of them, in the order of the text."""
        at, found = 0, 0
        while at < len(self.words) and found < MOST:
            link = self._at(at)
            if link is None:
                at += 1
                continue
            yield from self._course(link)
            at, found = link.last, found + 1

    def _at(self, at: int) -> Link | None:
        """The link that begins with a word, of whatever sort."""
        word, link = self.words[at], None
        if word.low in OPENING:
            link = self._link(at)
        if link is None and word.low in THEN:
            link = self._then(at)
        if link is None and word.tag in _LEADING:
            link = self._verb(at)
        return link or self._comparison(at) or self._bearing(at)

    def _link(self, at: int) -> Link | None:
        """A preposition or subordinator of one word or more."""
        for length in range(LONGEST, 0, -1):
            found = LINKS.get(tuple([word.low for word in self.words[at : at + length]]))
            if length == 1 and (self._bare(at) or self._of_a_verb(at)):
                continue
            if found is not None and self.words[at + length - 1].low == "to" and self._does(at + length):
                continue  # "is due to | sail": to be done, and no cause
            if found is not None and not (at and self.words[at - 1].tag is Tag.NEG):
                return Link(at, at + length, *found)
        return None

    def _of_a_verb(self, at: int) -> bool:
        """Is it the small word of the verb before it: "looks | after", "was named | after"?"""
        before = self.words[at - 1] if at else None
        return (
            self.words[at].low == "after"
            and before is not None
            and before.tag is Tag.VERB
            and before.lemma in _WITH_AFTER
        )

    def _does(self, at: int) -> bool:
        """Does a verb stand there as it is after a "to"?"""
        return at < len(self.words) and self.words[at].tag in _VERBAL and self.words[at].form is Form.BASE

    def _then(self, at: int) -> Link | None:
        """An adverb that opens a clause, with how long it was: ", | then | fell", "two days later | it"."""
        onward = THEN.get(self.words[at].low)
        if onward is None or at + 1 >= len(self.words):
            return None
        first = at
        while (
            first
            and at - first < LONG
            and (
                self.words[first - 1].tag in (Tag.FIGURE, Tag.DET, Tag.ADV)
                or (first == at and self.words[at - 1].low in TIMES)
            )
        ):
            first -= 1
        told = [word.low for word in self.words[max(first - WITHIN, 0) : first]]
        if told and (told[-1] not in _JOINING or not _IF.isdisjoint(told)):
            return None
        behind = self.words[at + 1]
        opens = behind.low == "," or behind.tag in (*_VERBAL, *_THING, Tag.ADV)
        return Link(first, at + 1, TIME, onward) if opens and behind.low != "than" else None

    def _bare(self, at: int) -> bool:
        """Is it an adverb, with nothing that it leads to: "begun two weeks | before, as"?"""
        return at + 1 >= len(self.words) or self.words[at + 1].low in _ENDS

    def _verb(self, at: int) -> Link | None:
        """A verb with its small word, "led | to", "was followed | by"; or a noun, "was the result | of"."""
        word = self.words[at]
        behind = self.words[at + 1].low if at + 1 < len(self.words) else ""
        for small in (behind, ""):
            found = VERBS.get((word.lemma, small))
            if found is None or (word.tag is Tag.NOUN) != (small == "of"):
                continue
            passive = small == "" and behind == "by" and word.form in (Form.PARTICIPLE, Form.PAST)
            if small == "" and not passive and not self._takes(at + 1):
                return None
            if any(other.tag is Tag.NEG for other in self.words[max(at - 3, 0) : at]):
                return None
            family, onward = found
            if family == TIME and (self._of_a_work(at) or self._of_people(at + 1 + passive)):
                return None
            return Link(at, at + 1 + bool(small or passive), family, onward != passive)
        return None

    def _of_a_work(self, at: int) -> bool:
        """Does a verb say what a work is about: "the play, which | follows | two thieves"?"""
        before = [word for word in self.words[max(at - FRONT, 0) : at] if word.tag is Tag.NOUN]
        return bool(before) and before[-1].low in WORKS

    def _of_people(self, at: int) -> bool:
        """Do people stand there, who come before no event: "was followed by | two guards"?"""
        end = at
        while end < len(self.words) and self.words[end].tag in _THING:
            end += 1
        head = self.words[end - 1] if end > at else None
        return head is not None and head.tag is Tag.NOUN and are_people(head.lemma)

    def _takes(self, at: int) -> bool:
        """Does a thing stand behind a verb: not "with a supper to follow | on Sunday", "| this autumn"?"""
        near = self.words[at : at + 3]
        begins = bool(near) and near[0].tag in _THING
        return begins and not any(word.low in TIMES or word.low in DAY_NAMES for word in near)

    def _comparison(self, at: int) -> Link | None:
        """A comparative with its "than", or a verb of being more; what is not more need not be less."""
        word = self.words[at]
        up, compares = leads(word.low), word.lemma in COMPARING
        if not (compares or up is not None) or self._denied(at):
            return None
        if word.tag is Tag.VERB and compares:
            passive = at + 1 < len(self.words) and self.words[at + 1].low == "by"
            return Link(at, at + 1 + passive, MORE, not passive)
        near = self.words[at + 1 : at + THAN]
        if up is None or not any(other.low == "than" for other in near):
            return None
        what = near[0] if near and near[0].tag in (Tag.ADV, Tag.ADJ) else None
        told = None if what is None else leads(what.low)
        if what is not None and told is not None:  # "less | expensive" is cheaper
            return Link(at, at + 2, measure(what.low), up == told)
        less = what is not None and leads(f"{what.low.removesuffix('ly')}er") is False
        return Link(at, at + 1 + less, measure(word.low), up != less)  # "more | slowly" is less fast

    def _denied(self, at: int) -> bool:
        """Does a "no" or "not" stand before it in its stretch: "no crew had crossed | faster"?"""
        first = max((k + 1 for k in range(at) if self.words[k].low in _ENDS), default=0)
        return bool(negation([word.low for word in self.words[first:at]]))

    def _bearing(self, at: int) -> Link | None:
        """A point of the compass, of which what stands before lies: "12 miles east | of the mill"."""
        if at + 1 >= len(self.words) or self.words[at + 1].low != "of":
            return None
        found = bearing(self.words[at].low)
        return None if found is None else Link(at, at + 1, *found)

    def _course(self, link: Link) -> Iterator[Course]:
        if self.words[link.first].low == "before" and self._denied(link.first):
            return  # "will not open | before the snow has gone" opens once it has
        before, behind = self._in_turn(link) if self._turns(link) else self._sides(link)
        if link.family.partition(" ")[0] == MORE:
            before, behind = self._than(link, before, behind)
        source, goal = (before, behind) if link.onward else (behind, before)
        if not source or not goal:
            return
        span = Span(self.words[link.first].span.start, self.words[link.last - 1].span.end)
        yield Course(
            span=span,
            text=span.of(self.text),
            sentence=self.sentence,
            acts=frozenset([self.words[link.last - 1 if self._turns(link) else link.first].lemma]),
            families=frozenset([link.family]),
            source=End((), source),
            goal=End((), goal),
        )

    def _turns(self, link: Link) -> bool:
        """Is it an adverb, and so of what was told before it: "then"?"""
        return self.words[min(link.last, len(self.words)) - 1].low in THEN

    def _in_turn(self, link: Link) -> tuple[frozenset[str], frozenset[str]]:
        """What was told before an adverb, if need be in the sentence before; and what it opens."""
        first = link.last + (self.words[link.last].low == ",")
        words = self.words[: link.first] or self.before()
        behind = self._bag(first, len(self.words)) if not link.first else self._bag(first, self._end(first))
        return _bag_of(words), behind

    def _sides(self, link: Link) -> tuple[frozenset[str], frozenset[str]]:
        """What stands before a link and behind it; where it opens its sentence, behind what hangs on it."""
        start = max((k + 1 for k in range(link.first) if self.words[k].low in (";", ".")), default=0)
        end = self._end(link.last)
        opens = link.first - start <= FRONT and all(
            self.words[k].tag in (Tag.ADV, Tag.BE, Tag.PRON, Tag.CONJ, Tag.MARK, Tag.OWN)
            for k in range(start, link.first)
        )
        if not opens:
            stop = self._meant(link.last, end)
            done = self._bag(self._doing(link, start, link.first), link.first)
            return done | self._bag(stop, end), self._bag(link.last, stop)
        cut = self._turn(link.last, end)
        rest = next((k for k in range(cut, len(self.words)) if self.words[k].low == ";"), len(self.words))
        return self._bag(self._doing(link, cut, rest), rest), self._bag(link.last, cut)

    def _meant(self, first: int, end: int) -> int:
        """Where it is told what for, behind so much time: "left after a year in Hull | to run a mill"."""
        head = first
        while head < end and self.words[head].tag in _THING:
            head += 1
        what = self.words[head - 1]
        if head == first or (what.low not in TIMES and what.tag is not Tag.PRON):
            return end
        return next((at for at in range(head, end) if self.words[at].tag is Tag.TO), end)

    def _doing(self, link: Link, first: int, last: int) -> int:
        """
        Where what is done begins in the main clause, if whoever does it does what hangs on it as well.

        "| The crew ate | before sailing": one who does both is of neither end.
        """
        behind = self.words[link.last] if link.last < len(self.words) else None
        verb = next((at for at in range(first, last) if self._finite(at)), first)
        if behind is None or (behind.form is not Form.ING and behind.low not in SUBJECT_PRONOUNS):
            return first
        # "Her | divorce | came after she": it is no person that the pronoun may stand for
        named = any(word.tag is Tag.NAME for word in self.words[first:verb])
        return verb if named or behind.form is Form.ING else first

    def _finite(self, at: int) -> bool:
        """Is it a finite verb?"""
        word = self.words[at]
        return word.tag in (Tag.BE, Tag.HAVE, Tag.DO, Tag.MODAL) or (
            word.tag is Tag.VERB and word.form in (Form.PAST, Form.PRESENT)
        )

    def _end(self, at: int) -> int:
        """Where the stretch that begins here ends: at a mark or a clause, behind a word of substance."""
        for place in range(at + 1, len(self.words)):
            if self.words[place].low in _ENDS or self.words[place].low in CLAUSE_OPENERS:
                return place
        return len(self.words)

    def _turn(self, at: int, end: int) -> int:
        """
        Where the main clause begins behind one in front: a comma, a "that", a verb before its subject.

        A finite verb behind one in -ing is the main clause's: "after drying for a week | the oats | were".
        """
        if self.words[at].form is Form.ING:
            verb = next((k for k in range(at + 1, end) if self._finite(k)), end)
            return self._phrase(at + 1, verb) if verb < end else end
        for place in range(at + FEWEST, min(end, len(self.words) - 1)):
            word, after = self.words[place], self.words[place + 1]
            begins = after.tag in _THING
            if word.low in ("that", "did", "does") or (
                word.tag in (Tag.BE, Tag.HAVE, Tag.MODAL) and begins and self.words[place - 1].tag is Tag.NOUN
            ):
                return place
        return end

    def _phrase(self, first: int, last: int) -> int:
        """Where the noun phrase begins that ends here."""
        at = last
        while at > first and self.words[at - 1].tag in (*_THING, Tag.ADV, Tag.OWN):
            at -= 1
            if self.words[at].tag in (Tag.DET, Tag.POSSESSIVE, Tag.PRON):
                break
        return at

    def _than(
        self, link: Link, before: frozenset[str], behind: frozenset[str]
    ) -> tuple[frozenset[str], frozenset[str]]:
        """What is compared, and what with; "this year" before the "than" is of what is compared."""
        than = next((k for k in range(link.last, len(self.words)) if self.words[k].low == "than"), None)
        if than is None or than > link.last + THAN:
            return before - behind, behind - before
        first = max((k + 1 for k in range(link.first) if self.words[k].low in _ENDS), default=0)
        one = self._bag(first, link.first) | self._bag(link.last, than)
        two = self._bag(than + 1, self._end(than))
        return one - two, two - one

    def _bag(self, first: int, last: int) -> frozenset[str]:
        return _bag_of(self.words, first, last)


# Prepositional verbs with "after" (Quirk et al. 1985, 16.5)
_WITH_AFTER = frozenset("look name call model pattern ask inquire chase hanker lust yearn".split())
WITHIN = 40  # words before it among which an "if" is looked for
LONG = 4  # words that tell how long it was till then: "almost two and a half years"
_JOINING = frozenset([",", ";", "and", "but", "—", "–"])
_IF = frozenset("if when whenever unless".split())  # "if it rains, | then" tells what comes of it


def _bag_of(words: Sequence[Word], first: int = 0, last: int | None = None) -> frozenset[str]:
    """The words of substance of a stretch."""
    return frozenset(
        _as_one(words, at) or word.key
        for at, word in enumerate(words[first:last], first)
        if word.key[0].isalnum() and (word.low not in FUNCTION_WORDS or word.low in _TELLING)
    )


def _as_one(words: Sequence[Word], at: int) -> str:
    """The one word for a verb and its small word: "resign" for "stepped | down"; "" where it is none."""
    if words[at].tag is not Tag.VERB:
        return ""
    return phrase([word.low for word in words[at : at + WINDOW + 1]])
