"""Noun phrases and adjectives: whose subject or object each is."""

from __future__ import annotations

from factcheck.examine.clauses.frames import Frame
from factcheck.examine.clauses.openers import Openers
from factcheck.examine.clauses.phrases import (
    ADJ,
    ADV,
    BREAK,
    CC,
    CLOSE,
    COMMA,
    MEASURED,
    NO_LONGER,
    NP,
    OPEN,
    PREP,
    VERB,
    Item,
)
from factcheck.lexicon import classes
from factcheck.lexicon.modality import idle
from factcheck.lexicon.saying import LEMMA as SAYING
from factcheck.model.clause import Relation

_MEASURES = [[word] for word in MEASURED]
_SINCE = [["later"], ["earlier"], ["ago"], ["before"], ["after"]]
_LASTING = frozenset("add lose waste gain".split())  # what is added or lost may be time
_SPENT = classes.ARTICLES | {"some", "several"}  # "took a week"


class Nouns(Openers):
    """Reads noun phrases, adjectives and adverbs."""

    def noun_phrase(self, at: int, item: Item) -> None:
        """A noun phrase: subject to be, object, or behind a preposition."""
        before = self.before
        top = self.top
        self.governed = before is not None and before.kind == PREP
        if self._quoting(at, item):
            self.loose = item
        elif self.governed and before is not None:
            self._behind(before, item)
        elif top.waits:
            self._may_be_subject(at, item)
        elif top.form == "" or top.item is not None:
            self._behind_verb(at, item)
        self.noun = item

    def _quoting(self, at: int, item: Item) -> bool:
        """As in "... ,” she said": the speaker behind a quotation that has just closed."""
        if (
            item.first == 0
            or self.states[item.first - 1] != "Q"
            or self.before is None
            or self.before.kind != COMMA
        ):
            return False
        if not self._finite_at(at + 1):
            return False
        k = at + 1
        while self.items[k].kind == ADV:
            k += 1
        group = self.items[k].group
        return group is not None and self.low[group.place] in SAYING and k + 1 <= len(self.items)

    def _behind(self, before: Item, item: Item) -> None:
        """Behind a preposition: the agent of a passive, or what a "be" says of its subject."""
        top = self.top
        if top.item is None:
            return
        if before.low == "by" and top.passive and top.agent is None and not item.time:
            top.agent = item
        elif top.copula and top.object is None and self._next_to(top, before):
            top.object = item

    def _next_to(self, frame: Frame, item: Item) -> bool:
        """Does a phrase follow the clause's verb with nothing but adverbs between?"""
        assert frame.item is not None
        at = frame.item.last
        while at < item.first and self.states[at] in ("RB", "NOT", "Q", "EX", "PRP", "IN"):
            at += 1
        return at >= item.first

    def _may_be_subject(self, at: int, item: Item) -> None:
        top, before = self.top, self.before
        if top.subject is None:
            if top.wh is not None and before is top.wh and self._asked_of(at, item):
                top.object = item  # "how much water | the mill may take"
            else:
                top.subject = item
            return
        if before is None or before.kind == CC:
            return
        if before.kind == COMMA or before.kind == BREAK:
            if self._aside(at, item):
                frame = self._push(Frame(top, Relation.PARATAXIS, item.first))
                frame.subject = item
            elif top.subject.time or (self._finite_at(at + 1) and not self._again(at)):
                top.subject = item
            return
        if (
            before.kind == NP
            and self.low[item.first] in ("a", "an", "each", "every")
            and self._counts(before)
        ):
            return
        if top.subject.time and not item.time:
            top.subject = item
        elif before.kind == CLOSE and self.states[top.subject.head[0]] == "CD":
            top.subject = item  # "the 30ft (9m) wall"
        elif before.kind == NP and not item.time and self._contacts(at):
            frame = self._push(Frame(top, Relation.RELATIVE, item.first))  # "the last boat | she built"
            frame.subject, frame.antecedent = item, before

    def _asked_of(self, at: int, item: Item) -> bool:
        """As in "how | much water the mill may take": what is asked of, its subject behind it."""
        following = self.items[at + 1] if at + 1 < len(self.items) else None
        which = self.low[item.first - 1] == "which" and self.states[item.first] != "PRP"
        much = self.low[item.first] in ("much", "many") or which
        return much and following is not None and following.kind == NP and self._finite_at(at + 2)

    def _again(self, at: int) -> bool:
        """As in "41, or | 8.2%, were": a share between commas of what was counted before."""
        return at > 1 and self.items[at - 2].kind == COMMA and self.items[at].amount

    def _contacts(self, at: int) -> bool:
        """Do two finite verbs follow, one for each of two nouns side by side?"""
        if not self._finite_at(at + 1) or self.states[self.items[at].first] not in (
            "PRP",
            "DT",
            "PRP$",
            "NNP",
        ):
            return False
        k = at + 1
        while self.items[k].kind == ADV:
            k += 1
        return self._later_finite(k + 1) or self._finite_at(k + 1)

    def _aside(self, at: int, item: Item) -> bool:
        """As in "the police, he said, were": a saying put in between commas."""
        if not self._finite_at(at + 1):
            return False
        k = at + 1
        while self.items[k].kind == ADV:
            k += 1
        group = self.items[k].group
        while k + 1 < len(self.items) and self.items[k + 1].kind in (ADV, PREP, NP, ADJ):
            k += 1
        closes = k + 1 < len(self.items) and self.items[k + 1].kind == COMMA and self._finite_at(k + 2)
        return closes and group is not None and self.low[group.place] in SAYING

    def _behind_verb(self, at: int, item: Item) -> None:
        top, before = self.top, self.before
        if before is None:
            return
        if before.kind == CC:
            begins = self._begins(at, item)
            if (self._waiting() is None or begins) and (
                self._finite_after(at + 1) or (begins and self._later_finite(at + 1))
            ):
                self._joined(item)
            return
        if before.kind in (COMMA, BREAK, OPEN):
            self.loose = self.spare = item
            return
        if (
            before.kind == NP
            and self.low[item.first] in ("a", "an", "each", "every")
            and self._counts(before)
        ):
            return  # "40 crowns a week"
        if top.object is not None and before.kind == NP and self._contact(at, item):
            return
        if before.kind == ADJ and not top.copula:
            return
        self._object(top, item)

    def _joined(self, item: Item) -> None:
        """As in "..., and the port hopes": a clause with a subject of its own beside another."""
        target = self._finite_frame(None)
        first = target
        frame = Frame(first, Relation.CONJUNCT, item.first)
        frame.subject = item
        self._close_to(target)
        self._push(frame)

    def _contact(self, at: int, item: Item) -> bool:
        """As in "the boat | they had hired", "told her | the mill burned": a clause without a link."""
        if item.time or not self._finite_after(at + 1):
            return False
        relation = (
            Relation.COMPLEMENT if "C" in self.top.takes and "M" in self.top.takes else Relation.RELATIVE
        )
        frame = self._push(Frame(self.top, relation, item.first))
        frame.subject, frame.antecedent = item, self.before
        return True

    def _object(self, top: Frame, item: Item) -> None:
        if item.low == "home" and item.last == item.first + 1 and "I" in top.takes:
            return  # "went home"
        if top.copula:
            if top.object is None and not (item.time and self._there(top)):
                self._of_copula(top, item)
            return
        if (
            item.amount
            and "I" in top.takes
            and top.object is None
            and self.low[min(item.last, len(self.low) - 1)] != "of"
        ):
            return
        if top.object is not None and self.before is not None and self.before.kind == CLOSE:
            if self.states[top.object.head[0]] == "CD":
                top.object = item  # "a 30ft (9m) wall"
            return
        if top.object is not None and self.low[item.last : item.last + 1] in _MEASURES:
            return  # "a road | 20 metres wide"
        if top.object is not None and self.before is top.object and self._second(top, item):
            top.object = item  # "lent them | a boat"
            return
        if item.time and not self._lasts(top, item):
            return
        if top.object is None:
            money = any(self.low[k] in "$£€¥" for k in range(item.first, item.last))
            if top.passive and not self._retains(top, money=money):
                return
            top.object = item

    def _second(self, top: Frame, item: Item) -> bool:
        """Does the verb give the first to the second's receiver: "gave them a week"?"""
        assert top.object is not None
        pronoun = self.low[top.object.first] in classes.OBJECT_PRONOUNS
        if "N" in top.takes:
            return pronoun and "d" in top.takes.lower()
        thing = self.states[item.head[0]] in ("NN", "NNS", "CD") and self.states[item.first] != "JJ"
        return ("D" in top.takes and not item.time) or (
            "d" in top.takes and (pronoun or (thing and not item.time))
        )

    def _there(self, top: Frame) -> bool:
        return top.subject is not None and top.subject.low == "there"

    def _of_copula(self, top: Frame, item: Item) -> None:
        if self._there(top):
            top.subject = item
        else:
            top.object = item

    def _lasts(self, top: Frame, item: Item) -> bool:
        """As in "spent two years", "took a week", "had days": a time that is an object; not "days later"."""
        if self.low[item.last : item.last + 1] in _SINCE:
            return False
        alone = self.low[item.first] in _SPENT or (
            item.last == item.first + 1 and self.states[item.first] == "NNS"
        )
        counted = self._counts(item) or alone
        usual = "O" in top.takes and "I" not in top.takes
        return counted and ((usual and top.lemma not in SAYING) or top.lemma in _LASTING)

    def _retains(self, top: Frame, *, money: bool) -> bool:
        """As in "were lent boats": a passive that keeps an object."""
        return (("d" in top.takes.lower() or "E" in top.takes) and "N" not in top.takes) or money

    def adjective(self, at: int, item: Item) -> None:
        """An adjective by itself: what a "be" says of its subject."""
        top = self.top
        if top.item is None or not top.copula:
            return
        measured = (
            top.object is not None
            and top.object is self.before
            and (top.object.amount or top.object.time or self._counts(top.object))
        )
        if measured or (top.object is None and self._next_to(top, item)):
            top.object = item

    def adverb(self, at: int, item: Item) -> None:
        """An adverb; "not" and "no longer" are kept for the verb that may follow."""
        top = self.top
        if item.low in classes.PLAIN_NEGATORS or item.low == NO_LONGER:
            behind = self.low[item.last] if item.last < len(self.low) else ""
            self.denied = not idle(self.low[item.first - 1] if item.first else "", behind)
            return
        if item.low in classes.PARTICLES and self._particle(at, item):
            return
        if (
            top.item is not None
            and top.copula
            and top.object is None
            and self.before is top.item
            and self._last_word(at)
        ):
            top.object = item  # "they were out"

    def _last_word(self, at: int) -> bool:
        """Does no adjective or noun follow this adverb, that it might belong to?"""
        return at + 1 >= len(self.items) or self.items[at + 1].kind not in (ADJ, NP, ADV, VERB)
