"""Finite verbs, and which noun each has as its subject."""

from __future__ import annotations

from factcheck.examine.clauses.ahead import SAYER, doubles
from factcheck.examine.clauses.forms import Forms
from factcheck.examine.clauses.frames import Frame
from factcheck.examine.clauses.phrases import ADV, BREAK, CC, COMMA, NP, PREP, STOP, VERB, Item
from factcheck.examine.clauses.verbs import FINITE, INFINITIVE, ING
from factcheck.lexicon.classes import PREPOSITIONS
from factcheck.lexicon.openclass import takes
from factcheck.lexicon.particles import completes
from factcheck.lexicon.saying import LEMMA as SAYING
from factcheck.model.clause import Relation

_AFTER = frozenset("as when while if once until unless than though although whenever where since".split())


class Finite(Forms):
    """Reads finite verbs."""

    def _finite_verb(self, at: int, item: Item) -> None:
        top, before = self.top, self.before
        if self.loose is not None and before is self.loose and self._after_quote(self.loose):
            self._loose_clause(self.loose, item)
            return
        if (
            self._after_quote(item)
            and before is not None
            and before.kind == COMMA
            and self._inverted(at, item)
        ):
            return
        if before is not None and before.kind == COMMA and self._put_in(at, item):
            return
        if self._is_participle(at, item) or (
            before is not None and before.kind == PREP and before.low in _AFTER
        ):
            self._participle(at, item)
            return
        if before is not None and before.kind == CC and self._passive_too(at, item):
            self._participle(at, item)
            return
        if top.waits and (top.subject is not None or top.wh is not None):
            self._claim(top, item)
            return
        if (
            before is not None
            and before.kind == CC
            and not top.waits
            and (target := self._joinable(FINITE, item))
        ):
            self._conjunct(self._told_before(self._tells_on(target, at, item), at), item)
            return
        if self._told_of(top):
            self._said(top, top.wh, item)
            return
        waiting = self._waiting()
        if waiting is not None:
            if self._reclaims(item):
                return
            self._close_to(waiting)
            self._claim(waiting, item)
            return
        if self.stack[0].waits and self._gerund_subject(item):
            return
        self._unclaimed(at, item)

    def _put_in(self, at: int, item: Item) -> bool:
        """As in "the owners, said Hale, are": a saying between commas, its subject behind it."""
        following = self.items[at + 1] if at + 1 < len(self.items) else None
        closed = self.items[at + 2] if at + 2 < len(self.items) else None
        if following is None or closed is None or following.kind != NP or closed.kind != COMMA:
            return False
        if not self._says(item) or self._waiting() is None or not self._finite_at(at + 3):
            return False
        frame = self._push(Frame(self._waiting(), Relation.PARATAXIS, item.first))
        frame.subject = following
        following.kind = ADV
        self._take(frame, item)
        return True

    def _said_behind(self, at: int) -> bool:
        """As in "the family refused, their lawyer, Ana Lund, | said": a saying behind what it tells."""
        first = at - SAYER + 1
        if first < 1 or self._waiting() is not None or not self._described_sayer(first):
            return False
        for frame in self.done:
            frame.last = min(frame.last, self.items[first].first)
        self._loose_clause(self.items[first], self.items[at])
        return True

    def _passive_too(self, at: int, item: Item) -> bool:
        """As in "painted and hung in": a past form joined to a passive, no object of its own."""
        group, top = item.group, self.top
        if group is None or group.place != group.first or top.item is None or not top.passive:
            return False
        if not doubles(self.low[group.place], self.lemmas[group.place]) or "O" not in takes(
            self.lemmas[group.place]
        ):
            return False
        after = self.items[at + 1 : at + 3]
        if len(after) > 1 and completes(self.lemmas[group.place], (after[0].low,)):
            after = after[1:]  # "would be shut and ruled | out | layoffs"
        return not after or after[0].kind != NP or after[0].time

    def _reclaims(self, item: Item) -> bool:
        """As in "said the mill burned": what was taken for an object is the subject of what was said."""
        top, before = self.top, self.before
        if top.item is None or top.object is None or "C" not in top.takes:
            return False
        if before is not top.object and self.noun is not None and not self.governed and before is not None:
            return False
        self._said(top, top.object, item)
        return True

    def _said(self, top: Frame, subject: Item | None, item: Item) -> None:
        assert subject is not None
        frame = Frame(top, Relation.COMPLEMENT, subject.first)
        frame.subject = subject
        top.object = None if top.object is subject else top.object
        top.last = min(top.last, subject.first)
        self._push(frame)
        self._take(frame, item)

    def _gerund_subject(self, item: Item) -> bool:
        """As in "Running the kiln took": the clause before is the subject."""
        top = self.top
        if len(self.stack) < 2 or not top.initial or top.item is None or top.form not in (ING, INFINITIVE):
            return False
        main = self.stack[0]
        if top.first and self.low[top.first - 1] in PREPOSITIONS:
            return self._behind_gerund(main, top, item)
        top.relation, top.parent = Relation.COMPLEMENT, main
        main.subject = top.item
        self._close_to(main)
        self._take(main, item)
        assert top.item.group is not None
        main.subject = Item(VERB, top.item.group.place, top.item.group.place + 1, top.lemma)
        return True

    def _behind_gerund(self, main: Frame, gerund: Frame, item: Item) -> bool:
        """As in "After drying for a week the oats | were": the noun before is the subject, no clause is."""
        if self.noun is None or self.noun is not self.before or self.governed:
            return False
        main.subject = self.noun
        gerund.object = None if gerund.object is self.noun else gerund.object
        gerund.last = min(gerund.last, self.noun.first)
        self._close_to(main)
        self._take(main, item)
        return True

    def _unclaimed(self, at: int, item: Item) -> None:
        """A finite verb that no open clause waits for: a subject is found behind, or in what was taken."""
        top, before = self.top, self.before
        if self.loose is not None:
            self._loose_clause(self.loose, item)
        elif before is not None and before.kind == COMMA and self._inverted(at, item):
            return
        elif before is not None and before.kind == COMMA and self.spare is not None and self._says(item):
            self._loose_clause(self.spare, item)
        elif (teller := self._teller()) is not None and teller.object is not None:
            self._close_to(teller)
            self._said(teller, teller.object, item)
        elif self._inverted(at, item):
            return
        elif self.noun is not None and before is self.noun:
            self._said(self._host(), self.noun, item) if top.item else self._main(self.noun, item)
        else:
            self._main(None, item)

    def _tells_on(self, target: Frame, at: int, item: Item) -> Frame:
        """As in "he found that files had burned, but | said": a saying of who told what is before."""
        root = self.stack[0]
        if target is root or root.item is None or "C" not in root.takes or self.items[at - 2].kind != COMMA:
            return target
        return root if self._says(item) and target.relation is not Relation.CONJUNCT else target

    def _told_before(self, saying: Frame, at: int) -> Frame:
        """As in "they took cash, police said, but left | no prints": what a saying was put in behind."""
        if at < 2 or self.items[at - 2].kind != COMMA:
            return saying
        told = (f for f in self.done if f.parent is saying and f.relation is Relation.COMPLEMENT)
        return next((frame for frame in told if frame.first < saying.first), saying)

    def _told_of(self, top: Frame) -> bool:
        """As in "which she said | was empty": what the relative stands for is the subject of what is said."""
        return (
            top.relation is Relation.RELATIVE
            and top.wh is not None
            and top.subject is not top.wh
            and top.item is not None
            and self.before is top.item
        )

    def _teller(self) -> Frame | None:
        """The innermost clause with an object that may be the subject of what it tells."""
        if self.before is not None and self.before.kind == COMMA:
            return next((f for f in reversed(self.stack) if f.item and f.object and "C" in f.takes), None)
        top = self.top
        if top.item is not None and top.object is not None and not top.copula:
            return top
        return self._told_of_one_described()

    def _told_of_one_described(self) -> Frame | None:
        """As in "said the law | passed in May | had been": past what is put in behind what is told of."""
        for at in range(len(self.stack) - 1, 0, -1):
            frame, below = self.stack[at], self.stack[at - 1]
            if frame.item is None or frame.item.group is None or frame.item.group.form == FINITE:
                return None
            if below.object is not None and frame.subject is below.object and "C" in below.takes:
                return below
        return None

    def _loose_clause(self, subject: Item, item: Item) -> None:
        """As in "..., he said": a clause put behind a comma."""
        root = self.stack[0]
        frame = Frame(root, Relation.PARATAXIS, subject.first)
        frame.subject = subject
        group = item.group
        if (
            group is not None
            and self.low[group.place] in SAYING
            and root.parent is None
            and root.item is not None
        ):
            frame.parent, frame.relation = None, Relation.MAIN
            root.parent, root.relation = frame, Relation.COMPLEMENT
        self._push(frame)
        self._take(frame, item)

    def _inverted(self, at: int, item: Item) -> bool:
        """As in "said the mayor": the subject follows."""
        group = item.group
        following = self.items[at + 1] if at + 1 < len(self.items) else None
        if self.before is not None and self.before.kind not in (COMMA, BREAK, STOP, NP):
            return False
        if group is None or following is None or following.kind != NP or following.time:
            return False
        if self.low[group.place] not in SAYING or (self.before is not None and self.before.kind == NP):
            return False
        root = self.stack[0]
        frame = root if root.waits else Frame(None, Relation.MAIN, item.first)
        if frame is not root:
            root.parent, root.relation = frame, Relation.COMPLEMENT
            self._push(frame)
        frame.subject = following
        self._take(frame, item)
        following.kind = ADV
        return True
