"""The clauses of a sentence as statements: voice undone, and what turns them counted."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import islice, pairwise, takewhile
from operator import attrgetter

from factcheck.lexicon.acts import DONE, shows_how_far
from factcheck.lexicon.calendar import MONTHS, NEAR_DAYS, PERIODS, SESSIONS, WEEKDAYS
from factcheck.lexicon.classes import ARTICLES, AUXILIARIES, DETERMINERS, PREPOSITIONS, PRONOUNS
from factcheck.lexicon.contraries import acts
from factcheck.lexicon.counting import singular
from factcheck.lexicon.denials import LESSER
from factcheck.lexicon.folding import key
from factcheck.lexicon.function_words import FUNCTION_WORDS
from factcheck.lexicon.inflection import stems
from factcheck.lexicon.modality import (
    CEASING,
    DECIDING,
    DEFERRING,
    DELIBERATING,
    WANTING,
    is_core,
    leaves_open,
    negation,
    phrased,
    positive,
    sets_against,
)
from factcheck.lexicon.overlap import substance
from factcheck.lexicon.particles import RESULTS
from factcheck.lexicon.phrasal import WINDOW, leads_along, set_phrase, single, supported
from factcheck.lexicon.predicates import DONE_TO
from factcheck.lexicon.saying import LEMMA
from factcheck.model.article import Token, Witness
from factcheck.model.aside import before_aside, behind_aside
from factcheck.model.claim import ClaimKind, Name, NameSort
from factcheck.model.clause import Clause
from factcheck.model.clause import Relation as Standing
from factcheck.model.collation import place_in, places_over
from factcheck.model.later import cached_property
from factcheck.model.record import replace
from factcheck.model.span import Span
from factcheck.model.statement import Argument, Statement

MOST = 24  # clauses of one sentence: what has more is a list, and pairs of them are many
# Verbs that say no to what hangs on them: by "to", and by "from" or an -ing form.
_NO_TO = frozenset("fail refuse decline forget neglect forbid".split())
_NO_THAT = frozenset("deny dispute refute rebut disprove doubt".split())
# and those that say so of a claim, a report or an idea
_NO_CLAIM = _NO_THAT | frozenset("reject dismiss quash scotch debunk discount".split())
# What is said of what an "it" stands for: is it so, or not?
_NOT_SO = {
    **dict.fromkeys("true correct so".split(), False),
    **dict.fromkeys("""
        false untrue incorrect inaccurate nonsense rubbish baseless unfounded lie myth fabrication
        """.split(), True),
}  # fmt: skip
# Verbs that come to a "be" or "become" before an adjective (copular verbs: Quirk et al. 1985, 16.21)
_GETTING = frozenset("go leave fall run turn grow get come stand lie stay become keep render".split())
# "The strike is | over", "was | aware of it"
_SAID_TO_BE = {"over": "end", "aware": "know"}
_NO_FROM = frozenset(
    "ban bar prohibit forbid prevent stop block exempt discourage dissuade avoid deter keep".split()
)
_NO_OF = frozenset("absolve acquit clear exonerate".split())
# and those that an -ing form follows with nothing between
_NO_ING = frozenset("avoid escape forgo resist".split()) | CEASING


_OF_A_SPEAKER = frozenset(["it", "he", "she"])
_RELATIVES = frozenset(["that", "which", "who"])


class Teller:
    """Reads the statements of one sentence of a witness."""

    def __init__(self, witness: Witness, sentence: int, quoted: Sequence[Span]) -> None:
        self.witness = witness
        self.tokens = witness.tokens[sentence]
        self.sentence = sentence
        self.clauses = witness.clauses_in(sentence)[:MOST]
        self._text = witness.article.text
        self.quoted = quoted  # what stands inside direct quotation marks near this sentence
        # asked before: places by offset, and by a clause's identity what opens it and what leads to its verb
        self._places: dict[int, int] = {}
        self._openers: dict[int, Token | None] = {}
        self._leads: dict[int, int] = {}

    def statements(self) -> Iterator[Statement]:
        """The statements, those inside direct quotation marks left out."""
        known: dict[int, Statement] = {}
        for place, clause in enumerate(self.clauses):
            if not any(part.overlaps(clause.predicate) for part in self.quoted):
                told = self._statement(place, clause)
                if (whole := known.get(clause.parent if clause.parent is not None else place)) is not None:
                    told = self._filled(told, whole)
                known[place] = told
                yield told
                yield from self._considered(told)

    def _filled(self, told: Statement, whole: Statement) -> Statement:
        """With the verb that an auxiliary stands for: "the cut did not worry her, but | its timing did"."""
        clause, subject = told.clause, self._argument(told.clause.subject)
        behind = self._behind(clause)
        elided = clause.lemma in AUXILIARIES and clause.object is None and not behind[:1].isalnum()
        if not elided or subject is None or whole.negated == told.negated:
            return told
        ends = (whole.doer, subject) if whole.clause.passive else (subject, whole.done_to)
        return replace(told, verb=whole.verb, doer=ends[0], done_to=ends[1], against=whole.turners)

    def _considered(self, told: Statement) -> Iterator[Statement]:
        """The act whose name is what somebody considers or puts off: "is weighing | an appeal"."""
        noun = told.done_to
        if noun is None or not noun.own or told.negated or told.verb not in DELIBERATING | DEFERRING:
            return
        act = next(iter(acts(key(noun.text))), "")
        # what is put off is done in the end, but who puts off a vote has not voted
        if act in DECIDING or (act and told.verb in DELIBERATING and not leaves_open(act)):
            yield replace(
                told,
                head=noun.span,
                verb=act,
                done_to=self._behind_noun(noun),
                particle="",
                asserted=False,
                unsettled=True,
            )

    def _statement(self, place: int, clause: Clause) -> Statement:
        subject = self._subject(clause) or self._from_above(clause)
        thing = self._argument(clause.object or self._gap(clause))
        thing = thing or self._behind_comma(clause) or self._behind_small(clause)
        agent = self._argument(clause.agent)
        passive = clause.passive and not (thing is not None and thing.own and clause.object is None)
        negated, turners = self._polarity(clause)
        own = self._own_tokens(clause)
        verb, head, particle = clause.lemma, clause.predicate, self._particle(clause)
        if clause.copula and thing is not None and not thing.text[0].isdigit():
            verb, head, thing = key(thing.text.split()[-1]), thing.span, None
            if verb in _SAID_TO_BE:
                verb = _SAID_TO_BE[verb]
            elif bare := positive(verb):
                bare = _SAID_TO_BE.get(bare, bare)
                verb, negated, turners = bare, not negated, (*turners, head)
            if less := self._lesser(head):  # "was | less | powerful"
                negated, turners = not negated, (*turners, less)
        elif (state := self._state(clause)) is not None:
            verb, head = state.key, state.span
        elif particle and (one := self._of_two(clause, particle)):
            verb = one
            if not clause.particle and (no := self._no_behind(clause)):  # "found | not | guilty"
                negated, turners = not negated, (*turners, no)
        elif passive and agent is None and verb in DONE_TO and not self._given(clause):
            verb = DONE_TO[verb]
        verb = self._how_far(verb, head, subject)
        noun, lemma = subject if passive else thing, verb
        if one := self._phrased(clause):
            verb = one
            thing = thing if thing is None or thing.own else self._behind_noun(thing) or thing
        if noun is not None and noun.own and not particle and (one := supported(lemma, key(noun.text))):
            verb = one
            if negation((key(noun.text),)):  # "said | no": it is part of the verb
                turners = tuple(span for span in turners if not span.overlaps(noun.span))
                negated = len(turners) % 2 == 1
            named = noun._replace(own=False)  # two nouns for one act tell that it is one
            thing, subject = (thing, named) if passive else (self._behind_noun(noun) or named, subject)
        return Statement(
            span=clause.span,
            text=clause.span.of(self._text),
            sentence=self.sentence,
            clause=clause,
            place=place,
            verb=verb,
            head=head,
            negated=negated,
            turners=turners,
            opener=None if (first := self._opener(clause)) is None else first.span,
            opening="" if first is None else first.key,
            doer=agent if passive else subject,
            done_to=subject if passive else thing,
            behind=self._behind(clause),
            particle=particle,
            force=clause.force or self._foreseen(clause),
            asserted=self._asserted(clause),
            unsettled=self._unsettled(clause),
            hearsay=unvouched(self.tokens, clause) is not None,
            held=self._held(clause, own),
            under=self._under(place),
            words=substance([token.key for token in own if not clause.predicate.overlaps(token.span)]),
        )

    def _place(self, at: int) -> int:
        """Where the first token stands that begins at an offset or later."""
        place = self._places.get(at)
        if place is None:
            place = self._places[at] = place_in(self.tokens, at)
        return place

    def _opener(self, clause: Clause) -> Token | None:
        """The word that opens a clause."""
        if id(clause) not in self._openers:
            self._openers[id(clause)] = opener(self.tokens, clause)
        return self._openers[id(clause)]

    def _argument(self, span: Span | None, *, own: bool = True) -> Argument | None:
        if span is None:
            return None
        return Argument(span, span.of(self._text), own)

    def _antecedent(self, clause: Clause) -> Span | None:
        """The subject, or the noun right before one that stands for it: "a fine | that was halved"."""
        if clause.subject is None or clause.relation is not Standing.RELATIVE:
            return clause.subject
        at = self._place(clause.subject.start)
        if not at or self.tokens[at].key not in _RELATIVES or not _names(self.tokens[at - 1]):
            return clause.subject
        return self.tokens[at - 1].span

    def _subject(self, clause: Clause) -> Argument | None:
        """The subject, and what a pronoun stands for: "Moss, | who had paid", "Moss said | she had paid"."""
        subject = self._argument(self._antecedent(clause))
        if subject is None:
            return None
        at = self._place(subject.span.start)
        low, name = self.tokens[at].key, None
        if low in _OF_A_SPEAKER:
            name = self._speaker(clause)
        elif low in _RELATIVES and low != "that" and at > 1 and self.tokens[at - 1].key == ",":
            before = self.tokens[at - 2].span
            name = next((name.span for name in self.names if name.span.end == before.end), None)
        return subject if name is None else subject._replace(stands_for=name)

    def _speaker(self, clause: Clause) -> Span | None:
        """Whoever says so, if nobody else is named before the "it" or "she" that what is said is told of."""
        above = self._parent(clause)
        while above is not None and clause.relation is Standing.CONJUNCT and above.subject == clause.subject:
            clause, above = above, self._parent(above)
        if above is None or above.subject is None or above.lemma not in LEMMA or clause.subject is None:
            return None
        before = [name for name in self.names if name.span.start < clause.subject.start]
        whose = [name.span for name in before if name.span.overlaps(above.subject)]
        return whose[0] if clause.relation is Standing.COMPLEMENT and whose and len(before) == 1 else None

    @cached_property
    def names(self) -> list[Name]:
        """The names of the sentence that are no place's."""
        names = self.witness.names
        first = bisect_left(names, self.sentence, key=attrgetter("sentence"))
        own = takewhile(lambda name: name.sentence == self.sentence, islice(names, first, None))
        return [name for name in own if name.sort is not NameSort.PLACE]

    def _gap(self, clause: Clause) -> Span | None:
        """The noun that a clause with no object of its own is about: "a fault | nobody had found"."""
        from factcheck.lexicon.openclass import takes  # read with the first clause, not before

        parent = self._parent(clause)
        if clause.subject is None or clause.passive or clause.copula or parent is None:
            return None
        if clause.relation not in _OF_A_NOUN or parent.lemma in LEMMA or "O" not in takes(clause.lemma):
            return None
        at = self._place(clause.subject.start)
        while at and self.tokens[at - 1].key in _LEADS:
            at -= 1
        before = self.tokens[at - 1] if at else None
        return (
            before.span if before and _names(before) and not parent.predicate.overlaps(before.span) else None
        )

    def _behind_comma(self, clause: Clause) -> Argument | None:
        """The object that an aside parts from its verb: "has bought, after long talks, | the mill"."""
        from factcheck.lexicon.openclass import takes  # read with the first clause, not before

        at = self._place(clause.predicate.end)
        at += clause.particle is not None and self._behind(clause) == clause.particle
        begin = behind_aside(self.tokens, at)
        if begin == at or self._truly_passive(clause) or clause.copula or "O" not in takes(clause.lemma):
            return None
        while begin < len(self.tokens) and self.tokens[begin].key in ARTICLES:
            begin += 1
        end = begin
        while end < len(self.tokens) and end - begin < BEFORE and _names(self.tokens[end]):
            end += 1
        return self._argument(self.tokens[end - 1].span) if end > begin else None

    def _how_far(self, verb: str, head: Span, subject: Argument | None) -> str:
        """The verb, or the one for all that say how much is done: "is 60% | built", "a third is | built"."""
        if not shows_how_far(verb):
            return verb
        at = self._place(head.start)
        near = list(self.tokens[max(at - 1, 0) : at])
        if subject is not None:  # or it is of a share that this is said: "90% of the | road"
            last = self._place(subject.span.end)
            own = self.tokens[max(last - BEFORE, 0) : last]
            near += [*own[-1:], *(t for t, of in pairwise(own) if of.key == "of")]
        return DONE if any(token.key == "half" or token.span in self._shares for token in near) else verb

    @cached_property
    def _shares(self) -> frozenset[Span]:
        """The last words of the shares of the sentence, as of "60 per | cent", "two-thirds"."""
        numbers = self.witness.numbers
        first = bisect_left(numbers, self.sentence, key=attrgetter("sentence"))
        own = takewhile(lambda number: number.sentence == self.sentence, islice(numbers, first, None))
        ends = {
            n.span.end
            for n in own
            if n.kind is ClaimKind.PERCENT or (n.value is not None and 0 < n.value < 1)
        }
        return frozenset(token.span for token in self.tokens if token.span.end in ends)

    def _given(self, clause: Clause) -> bool:
        """As in "was left | a house", not "with a lap left | the car stopped", which is another clause."""
        own = clause.span.end > clause.predicate.end
        return own and self._behind(clause) in ARTICLES

    def _behind_noun(self, noun: Argument) -> Argument | None:
        """What an act that a noun names is done to: "brought charges against | the owner"."""
        at = self._place(noun.span.end)
        led = at < len(self.tokens) and self.tokens[at].key in PREPOSITIONS
        return self._phrase(at + 1) if led else None

    def _truly_passive(self, clause: Clause) -> bool:
        """Does an auxiliary say so? An aside alone does not: "peers passed, | after a vote, | the bill"."""
        at = self._place(clause.predicate.start)
        led = at > 0 and self.tokens[at - 1].key in AUXILIARIES
        return clause.passive and (led or clause.relation is not Standing.MAIN)

    def _behind_small(self, clause: Clause) -> Argument | None:
        """What stands behind the preposition of a verb with no object: "asked for | help"."""
        at = self._place(clause.predicate.end)
        if clause.object is not None or clause.passive or clause.copula or at >= len(self.tokens):
            return None
        if self.tokens[at].key not in PREPOSITIONS or self.tokens[at].key == "by":
            return None
        return self._phrase(at + 1)

    def _phrase(self, begin: int) -> Argument | None:
        """The head of the phrase that begins here, which is no time."""
        while begin < len(self.tokens) and self.tokens[begin].key in DETERMINERS:
            begin += 1
        end = begin
        while end < len(self.tokens) and end - begin < BEFORE and _names(self.tokens[end]):
            end += 1
        if end == begin or any(token.key in _WHEN for token in self.tokens[begin:end]):
            return None
        return self._argument(self.tokens[end - 1].span, own=False)

    def _particle(self, clause: Clause) -> str:
        """The verb's particle, or what a blow came to, or was found: "shot | dead", "found not | guilty"."""
        if clause.particle:
            return clause.particle
        at = self._place((self._no_behind(clause) or clause.predicate).end)
        words = tuple(token.key for token in self.tokens[at : at + 2])
        before = self._place(clause.predicate.start) - 1
        if words == ("to", "death") or (before >= 0 and self.tokens[before].key == "fatally"):
            return "dead"
        return words[0] if words and words[0] in RESULTS else ""

    def _phrased(self, clause: Clause) -> str:
        """The one verb for a verb and what stands behind it in its clause: "left | standing"."""
        at = self._place(clause.predicate.start)
        return set_phrase([token.key for token in self.tokens[at : at + WINDOW + 1]])

    def _state(self, clause: Clause) -> Token | None:
        """The adjective that a verb of getting or being so only leads up to: "went | hungry"."""
        at = self._place(clause.predicate.end)
        if clause.object is not None or at >= len(self.tokens) or clause.lemma not in _GETTING:
            return None
        if self._phrased(clause) or clause.particle:
            return None
        if clause.lemma == "leave" and not clause.passive:
            return None
        word = self.tokens[at].key
        return self.tokens[at] if word not in FUNCTION_WORDS and _is_adjective(word) else None

    def _of_two(self, clause: Clause, particle: str) -> str:
        """The one verb for a verb with its particle, if that leads no phrase: "went down | the drive"."""
        one, at = single(clause.lemma, particle), self._place(clause.predicate.end)
        return "" if leads_along(one, [token.key for token in self.tokens[at + 1 : at + 3]]) else one

    def _lesser(self, head: Span) -> Span | None:
        """A "less" right before what something is said to be."""
        at = self._place(head.start) - 1
        return self.tokens[at].span if at >= 0 and self.tokens[at].key in LESSER else None

    def _no_behind(self, clause: Clause) -> Span | None:
        """A negator right behind the verb."""
        at = self._place(clause.predicate.end)
        found = at < len(self.tokens) and negation((self.tokens[at].key,))
        return self.tokens[at].span if found else None

    def _foreseen(self, clause: Clause) -> str | None:
        """What a bare clause hangs on that tells what will be: "expected | to sell", "a plan | to sell"."""
        low, led = self._before(clause)
        verb = key(clause.predicate.of(self._text))
        if low != "to" and not verb.endswith("ing"):
            return None
        if low not in FUNCTION_WORDS:  # "is considering | selling"
            return phrased(low, verb)
        if led is not None and (found := phrased(led.key, low)):
            return found
        parent = self._parent(clause)
        if parent is None or clause.relation is not Standing.COMPLEMENT:
            return None
        word = parent.object if parent.copula else parent.predicate
        return None if word is None else phrased(key(word.of(self._text)), low)

    def _asserted(self, clause: Clause) -> bool:
        """Does it say that a thing is or was so, with a finite verb and no modal: "sold", not "to sell"?"""
        at, lead = self._place(clause.predicate.start), self._lead(clause)
        low = self.tokens[lead].key if lead >= 0 else ""
        parent = self._parent(clause)
        if parent is not None and parent.lemma in WANTING and clause.relation is Standing.COMPLEMENT:
            return False  # "wanted the pool | closed"
        if clause.force is not None or clause.subject is None or low == "to" or is_core(low):
            return False
        helped = any(token.key in AUXILIARIES for token in self.tokens[lead + 1 : at])
        return helped or not (clause.passive or self.tokens[at].key.endswith("ing"))

    def _unsettled(self, clause: Clause) -> bool:
        """Is it left open whether it is so: "has not decided whether | to accept", "undecided whether"?"""
        parent = self._parent(clause)
        if parent is None:
            return False
        begin, verb = (self._place(span.start) for span in (clause.span, clause.predicate))
        led = next((k for k in range(max(begin - 1, 0), verb) if self.tokens[k].key == "whether"), None)
        if led is None:
            weighed = parent.lemma in DELIBERATING and self.tokens[verb].key.endswith("ing")
            return weighed and verb == self._place(parent.predicate.end) and not parent.negated
        if self._polarity(parent)[0] or key(parent.predicate.of(self._text)) == "undecided":
            return True
        return self.tokens[led + 1].key == "to" and self._to_be_decided(parent, led)

    def _to_be_decided(self, parent: Clause, led: int) -> bool:
        """Is a "whether" what somebody considers, or has yet to decide: "will vote on | whether to sell"?"""
        before = self.tokens[led - 2].key if led > 1 and self.tokens[led - 1].key in _ON else ""
        if leaves_open(before, DELIBERATING | DEFERRING | DECIDING) or parent.lemma in DELIBERATING:
            return True
        return parent.lemma in DECIDING and not self._asserted(parent)

    def _held(self, clause: Clause, own: Sequence[Token]) -> frozenset[str]:
        """The small words that open a clause, or stand in it, or open what it stands under: "if", "only"."""
        out = {token.key for token in own}
        above, steps = clause, 0
        while steps < MOST:
            first = self._opener(above)
            out.add(first.key if first is not None else "")
            parent = self._parent(above)
            if parent is None or above.relation is Standing.MAIN:
                break
            above, steps = parent, steps + 1
        return frozenset(out) & TIES

    def _under(self, place: int) -> frozenset[str]:
        """The small words that open what stands under a clause: "will not sit | until he pays"."""
        under = (self._opener(other) for other in self.clauses if other.parent == place)
        return frozenset(token.key for token in under if token is not None) & TIES

    def _own_tokens(self, clause: Clause) -> Sequence[Token]:
        """The tokens of a clause that no clause inside it keeps."""
        gone: set[int] = set()
        for other in self.clauses:
            if other is not clause and _within(other, clause):
                gone.update(places_over(self.tokens, other.span))
        own = range(self._place(clause.span.start), self._place(clause.span.end))
        return [self.tokens[at] for at in own if at not in gone]

    def _from_above(self, clause: Clause) -> Argument | None:
        """The subject of the clause that a bare one hangs on: "the minister spoke before | leaving"."""
        above, steps = clause.parent, 0
        while above is not None and above < len(self.clauses) and steps < MOST:
            parent = self.clauses[above]
            if parent.subject is not None:
                span = parent.object if clause.relation is Standing.RELATIVE else parent.subject
                return self._argument(span, own=False)
            above, steps = parent.parent, steps + 1
        return None

    def _behind(self, clause: Clause) -> str:
        """The small word right behind the verb: "moved | into", "was | below"."""
        at = self._place(clause.predicate.end)
        return self.tokens[at].key if at < len(self.tokens) else ""

    def _tokens(self, span: Span) -> Sequence[Token]:
        return self.tokens[self._place(span.start) : self._place(span.end)]

    def _polarity(self, clause: Clause) -> tuple[bool, tuple[Span, ...]]:
        """Whether a clause is said not to be so, with what it hangs on; and the words that turn it."""
        low, left = self._before(clause)[0], self._left_undone(clause, self._lead(clause))
        negated, turners = self._of_its_own(clause, left)
        parent = self._parent(clause)
        if parent is None or (low == "to" and self._too(self._lead(clause), denied=True) is not None):
            return negated, turners  # "it was not too late | to save it": it could be saved
        if (told := self._content(clause, parent)) is not None:
            return negated != told[0], (*turners, *told[1])
        # "refused on Friday | to order", with no object between
        refused = low == "to" and parent.lemma in _NO_TO and parent.object is None and not parent.passive
        refused = refused or (low == "to" and self._lost(parent))
        if not (_hangs(clause, low) or refused or left is not None):
            return negated, turners
        if left is None and (_says_no_to(parent.lemma, low) or self._lost(parent)):
            negated, turners = not negated, (*turners, parent.predicate)
        above, no = self._above(parent)
        if above and not (clause.negated and clause.subject == parent.object):
            negated, turners = not negated, (*turners, *no)
        return negated, turners

    def _of_its_own(self, clause: Clause, left: Span | None) -> tuple[bool, tuple[Span, ...]]:
        """The same of its own words and those that lead to its verb, as `left`, which leaves it undone."""
        negated, turners = clause.negated, list(self._negators(clause)) if clause.negated else []
        if not negated and (front := self._fronted(clause)) is not None:
            negated, turners = True, [front]
        first = self._opener(clause)
        if first is not None and first.key == "unless":
            negated, turners = not negated, [*turners, first.span]
        low, yet = self._before(clause)
        lead = self._lead(clause)
        if low == "to" and yet is not None and (_no_to(yet.key) or self._still_to(lead - 1)):
            negated, turners = not negated, [*turners, yet.span]
        if low == "to" and (too := self._too(lead, denied=False)) is not None:
            negated, turners = not negated, [*turners, too]
        if left is not None:
            negated, turners = not negated, [*turners, left]
        if low == "without" or (low == "against" and self.tokens[lead + 1].key.endswith("ing")):
            negated, turners = not negated, [*turners, self.tokens[lead].span]  # "without losing a set"
        if yet is not None and sets_against(yet.key, low):  # "rather than | rent it"
            negated, turners = not negated, [*turners, yet.span]
        return negated, tuple(turners)

    def _lost(self, parent: Clause) -> bool:
        """Does a verb say that what was tried came to nothing: "lost | a bid to become mayor"?"""
        if parent.lemma != "lose" or parent.object is None or parent.passive:
            return False
        word = key(parent.object.of(self._text))
        return (singular(word) or word) in _TRIES

    def _above(self, parent: Clause) -> tuple[bool, tuple[Span, ...]]:
        """Whether what a clause hangs on is not so: of itself, or by a verb that denies what it tells."""
        negated, no = parent.negated, tuple(self._negators(parent)) if parent.negated else ()
        over = self._parent(parent)
        told = None if over is None else self._content(parent, over)
        return (negated, no) if told is None else (negated != told[0], (*no, *told[1]))

    def _content(self, clause: Clause, parent: Clause) -> tuple[bool, tuple[Span, ...]] | None:
        """
        Whether what a clause tells is said not to be so, and what says it; None where nothing does either.

        "Denied that | he fell", "rejected claims that | he fell", "it was untrue, she said, that | he fell".
        """
        own = tuple(self._negators(parent)) if parent.negated else ()
        if parent.lemma in _NO_THAT and clause.relation is Standing.COMPLEMENT:
            return not parent.negated, (parent.predicate, *own)
        noun = unvouched(self.tokens, clause)
        if noun is not None and parent.lemma in _NO_CLAIM and parent.object == noun.span:
            return not parent.negated, (parent.predicate, *own)
        at = self.clauses.index(clause)
        for other in self.clauses[max(at - 2, 0) : at]:
            word = "" if not other.copula or other.object is None else key(other.object.of(self._text))
            if word == "wrong" and any(said.lemma in LEMMA for said in self.clauses[max(at - 1, 0) : at]):
                word = "false"  # "it is wrong to | say that"
            if word in _NOT_SO and self._it_is(other):
                own = tuple(self._negators(other)) if other.negated else ()
                return (_NOT_SO[word] != other.negated), ((other.object or other.span), *own)
        return None

    def _it_is(self, clause: Clause) -> bool:
        """Is it said of an "it" that a later clause tells: "| it is | untrue that"?"""
        return clause.subject is not None and key(clause.subject.of(self._text)) == "it"

    def _still_to(self, at: int) -> bool:
        """Is it still to be done, and so not done: "has | still | to give", "remains | still | to be"?"""
        led = self.tokens[at - 1].key if at > 0 else ""
        return self.tokens[at].key == "still" and (led in AUXILIARIES or "remain" in stems(led, verb=True))

    def _too(self, to: int, *, denied: bool) -> Span | None:
        """The "too" that says a thing is not done, or is denied by a "not": "was too ill | to sing"."""
        at = next((k for k in range(to - 1, max(to - TOO_FAR, 0), -1) if self.tokens[k].key == "too"), 0)
        before = self.tokens[at - 1].key if at else ""
        if not at or before in _ONLY_TOO or not _is_a_degree(self.tokens[at + 1 : to]):
            return None
        return self.tokens[at].span if bool(negation((before,))) == denied else None

    def _left_undone(self, clause: Clause, lead: int) -> Span | None:
        """The verb right before one in -ing that says that it is not done: "avoided | paying"."""
        at = self._place(clause.predicate.start)
        if lead < 0 or lead != at - 1 or not self.tokens[at].key.endswith("ing"):
            return None
        low, before = self.tokens[lead].key, self.tokens[max(lead - 1, 0)]
        verb = {"out": "rule", "up": "give"}.get(low)  # "ruled out | paying", "gave up | paying"
        if verb is not None and verb in stems(before.key, verb=True):
            return before.span
        return None if _NO_ING.isdisjoint(stems(low, verb=True)) else self.tokens[lead].span

    def _fronted(self, clause: Clause) -> Span | None:
        """A negation that stands in front and turns the order: "nor | will it", "at no time | had he"."""
        at, verb = (self._place(place) for place in (clause.span.start, clause.predicate.start))
        for place in range(max(at - BEFORE, 1), min(verb, len(self.tokens) - 2)):
            word, behind = self.tokens[place], self.tokens[place + 1 : place + 3]
            if word.key == "nor" and place == at - 1 and behind[0].key in AUXILIARIES:
                return word.span
            led = self.tokens[place - 1].key in _FRONTED and (place < 2 or not _names(self.tokens[place - 2]))
            if word.key == "no" and led and behind[1].key in AUXILIARIES:
                return word.span
        return None

    def _parent(self, clause: Clause) -> Clause | None:
        at = clause.parent
        return self.clauses[at] if at is not None and at < len(self.clauses) else None

    def _before(self, clause: Clause) -> tuple[str, Token | None]:
        """The word right before the verb, auxiliaries and negators passed over; and the one before that."""
        at = self._lead(clause)
        return self.tokens[at].key if at >= 0 else "", self.tokens[at - 1] if at > 0 else None

    def _lead(self, clause: Clause) -> int:
        """Where the word right before the verb stands, auxiliaries and negators passed over."""
        at = self._leads.get(id(clause))
        if at is None:
            at = self._place(clause.predicate.start) - 1
            while at >= 0 and self.tokens[at].key != "without" and _light(self.tokens[at].key):
                at -= 1
            self._leads[id(clause)] = at
        return at

    def _taken(self, clause: Clause, token: Token) -> bool:
        """Is a word the clause's before this one, behind its verb: "saw | no | ship and did not hear"?"""
        behind_subject = clause.subject is None or clause.subject.end <= token.span.start
        begin = place_in(self.tokens, clause.span.start)
        if not behind_subject or place_in(self.tokens, token.span.end) >= begin:
            return False  # "deferred, | not | rejected"
        return any(
            other.span.covers(token.span) and other.predicate.end <= token.span.start
            for other in self.clauses
            if other is not clause
        )

    def _negators(self, clause: Clause) -> Iterator[Span]:
        """The negators of a clause's own: between its subject and its verb, or before its object."""
        ends = [
            clause.predicate.end,
            *(arg.end for arg in (clause.object, clause.subject) if arg is not None),
        ]
        starts = [clause.span.start, *(arg.start for arg in (clause.subject,) if arg is not None)]
        others = [c.predicate for c in self.clauses if c is not clause]
        begin = self._place(min(starts))
        before = [t.span.start for t in self.tokens[max(begin - BEFORE, 0) : begin] if t.key in _NO_NOUN]
        for token in self._tokens(Span(min([*starts, *before]), max(ends))):
            if not negation((token.key,)) and token.key not in ("no-one", "longer"):
                continue
            own = not any(token.span.end <= other.start < clause.predicate.start for other in others)
            if own and not self._taken(clause, token):
                yield token.span


TOO_FAR = 4  # words before the "to": "too badly hurt | to"
_ONLY_TOO = frozenset(["only", "all"])  # who was "only too happy to" do it did it
# What somebody does to have a thing done, and may lose
_TRIES = frozenset("appeal attempt battle bid campaign effort fight struggle".split())
_ON = frozenset("on about over of".split())
_OF_A_NOUN = frozenset([Standing.RELATIVE, Standing.COMPLEMENT])
_LEADS = ARTICLES | frozenset(["that", "which", "whom"])
# "Began on | June 1": when it was is nobody whom a verb is about
_WHEN = MONTHS.keys() | WEEKDAYS.keys() | NEAR_DAYS.keys() | SESSIONS | PERIODS
BEFORE = 4  # words: a "no" and adjectives before the head of a noun phrase
_NO_NOUN = frozenset(["no", "neither", "none", "not"])
_FRONTED = frozenset("at by in on under".split())  # "by no means", "on no account", "under no circumstances"


def unvouched(tokens: Sequence[Token], clause: Clause) -> Token | None:
    """The noun of which a clause tells the content, which is so only if that is: "claims that | he fell"."""
    if clause.subject is None:
        return None
    at = place_in(tokens, clause.subject.start)
    that = next((k for k in range(at - 1, max(at - BEFORE, 0), -1) if tokens[k].key == "that"), 0)
    if that and _is_unvouched(tokens[that - 1].key):
        return tokens[that - 1]
    return _with_phrase(tokens, that)


def _with_phrase(tokens: Sequence[Token], that: int) -> Token | None:
    """The same with a phrase of the noun's own before the "that": "claims by the union | that he fell"."""
    for at in range(that - 2, max(that - OF_ITS_OWN, 0), -1):
        token = tokens[at + 1]
        if token.key in PREPOSITIONS:
            if _is_unvouched(tokens[at].key):
                return tokens[at]
        elif not (_names(token) or token.key in DETERMINERS or token.key in _WITHIN_IT):
            return None
    return None


def _is_unvouched(word: str) -> bool:
    return (singular(word) or word) in _UNVOUCHED


OF_ITS_OWN = 9  # words: "reports on the channel of a rival firm that"
_WITHIN_IT = frozenset(["'s", "’s", "-"])


# Nouns with a content clause that they do not vouch for (the "epistemic" nouns of Biber et al. 1999, 8.14)
_UNVOUCHED = frozenset(
    """
    accusation allegation assertion assumption belief charge claim concern danger doubt expectation fear
    hint hope idea impression likelihood myth notion possibility prediction presumption prospect report risk
    rumour rumor speculation suggestion suspicion theory threat warning
    """.split()
)


def _is_a_degree(tokens: Sequence[Token]) -> bool:
    """Are these what may stand behind a "too": an adjective or adverb, or one with adverbs before it?"""
    words = [token.key for token in tokens if _names(token)]
    return 0 < len(words) == len(tokens) and all(word.endswith("ly") for word in words[:-1])


@lru_cache(maxsize=1 << 12)
def _is_adjective(word: str) -> bool:
    """Is a folded word an adjective before all else?"""
    from factcheck.lexicon.openclass import entry  # a table: read where a word is asked about

    known = entry(word)
    return known is not None and known.adjective > known.noun + known.verb


def _hangs(clause: Clause, low: str) -> bool:
    """Is it what the verb above is about: "failed | to meet", "banned from | voting"?"""
    if low == "to":
        return clause.relation is Standing.COMPLEMENT
    bare = clause.relation in (Standing.COMPLEMENT, Standing.ADVERBIAL)
    return bare and low in ("from", "of") and clause.subject is None


def _says_no_to(verb: str, low: str) -> bool:
    """Does a verb say no to what hangs on it by a small word: "failed | to", "cleared | of"?"""
    if low == "to":
        return verb in _NO_TO
    return verb in _NO_FROM or (low == "of" and verb in _NO_OF)


@lru_cache(maxsize=1 << 12)
def _no_to(word: str) -> bool:
    """Does a word before a "to" say no: "had yet to", "were unable to", "its refusal to"?"""
    return word in ("yet", "unable", "unwilling", "unlikely") or not _NO_TO.isdisjoint(acts(word))


@lru_cache(maxsize=1 << 12)
def _light(word: str) -> bool:
    return word in AUXILIARIES or bool(negation((word,)))


def _names(token: Token) -> bool:
    return token.text[0].isalpha() and token.key not in FUNCTION_WORDS


def _within(inner: Clause, outer: Clause) -> bool:
    return outer.span.covers(inner.span) and inner.span.length < outer.span.length


def opener(tokens: Sequence[Token], clause: Clause) -> Token | None:
    """The word that opens a clause, or stands right before one that has no subject: "before | leaving"."""
    at = place_in(tokens, clause.span.start)
    for place in (at, at - 1, before_aside(tokens, at)):
        if 0 <= place < len(tokens) and tokens[place].key in _OPENERS:
            on_condition = place > 1 and tokens[place - 1].key == "long" and tokens[place - 2].key in _SO
            return tokens[place]._replace(key="if") if on_condition else tokens[place]
    return None


_SO = frozenset(["as", "so"])  # "so long | as the pump works"
_OPENERS = frozenset("unless before after if when while because although though until since as once".split())
TIES = frozenset("unless before after if when whether until till since once only first without".split())


def is_pronoun(word: str) -> bool:
    """May a word stand for anybody or anything?"""
    return word in PRONOUNS or word in ("who", "which", "that", "whom", "there", "one", "ones", "what")
