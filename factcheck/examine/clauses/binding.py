"""Which clause each phrase belongs to: read from left to right, the clauses still open on a stack."""

from __future__ import annotations

from factcheck.examine.clauses.ahead import FAR
from factcheck.examine.clauses.finite import Finite
from factcheck.examine.clauses.frames import Frame
from factcheck.examine.clauses.phrases import (
    ADJ,
    ADV,
    BREAK,
    CC,
    CLOSE,
    COMMA,
    NP,
    OPEN,
    PREP,
    STOP,
    THAT,
    VERB,
    WH,
    Item,
)
from factcheck.examine.clauses.verbs import BASE, FINITE, INFINITIVE, ING
from factcheck.lexicon import classes
from factcheck.model.clause import Relation

_SUBJECTLESS = frozenset(["who", "which", "that", "what", "whoever", "whatever", "whichever"])


class Binder(Finite):
    """Reads the phrases of one sentence into frames."""

    def frames(self) -> list[Frame]:
        """The clauses that have a verb, in the order of their verbs."""
        for at, item in enumerate(self.items):
            _READERS[item.kind](self, at, item)
            if item.kind != ADV:
                self.before = item
                self.denied = False
            if item.kind not in (COMMA, STOP, BREAK, OPEN, CLOSE):
                self.top.last = max(self.top.last, item.last)
        self._alone()
        return sorted(
            self.done, key=lambda frame: frame.item.group.place if frame.item and frame.item.group else 0
        )

    def verb(self, at: int, item: Item) -> None:
        """A verb group: finite, or one of the forms that hang on another."""
        group = item.group
        assert group is not None
        if group.asks is not None:
            self._asked(item)
            return
        if self._said_behind(at):
            return
        form = group.form
        if form == BASE:
            form = self._of_base(item)
        elif form == FINITE and self._as_bare(item):
            form = BASE
        if form == FINITE:
            self._finite_verb(at, item)
        elif form == INFINITIVE:
            self._infinitive(at, item)
        elif form == BASE:
            self._bare(item)
        elif form == ING:
            self._ing(at, item)
        else:
            self._participle(at, item)

    def _asked(self, item: Item) -> None:
        """As in "Did they know", "nor will it": the subject stands inside the group."""
        group = item.group
        assert group is not None
        assert group.asks is not None
        frame = self.top if self.top.waits else self._push(Frame(self._host(), Relation.CONJUNCT, item.first))
        start, end = group.asks
        frame.subject = Item(NP, start, end, self.low[end - 1])
        frame.subject.head = (end - 1, end)
        self._take(frame, item)

    def _as_bare(self, item: Item) -> bool:
        """As in "will shut a pool and | cut jobs": a past or a base, joined to what has a modal."""
        group = item.group
        if group is None or self.before is None or self.before.kind != CC or self.top.force is None:
            return False
        return self.states[group.place] == "VBD" and self.low[group.place] == self.lemmas[group.place]

    def _of_base(self, item: Item) -> str:
        """A verb in its base form is finite behind a subject, else bare."""
        before = self.before
        if before is not None and before.kind == CC:
            target = self._joinable(BASE)
            if target is not None:
                return BASE
        waiting = self._waiting()
        if waiting is not None and (waiting.subject or (waiting.wh and waiting.wh.low in _SUBJECTLESS)):
            if before is not None and before.kind == NP and self._helps(before):
                return BASE
            return FINITE
        if before is not None and before.kind == NP and not self._helps(before):
            return FINITE
        return BASE

    def comma(self, at: int, item: Item) -> None:
        """A comma closes what was put in before the verb that is still waited for."""
        self.loose = None
        if self.top.waits:
            if item.low != "," and len(self.stack) == 1 and self._dateline(at):
                self.top.subject = None
            return
        for depth in range(len(self.stack) - 2, -1, -1):
            below = self.stack[depth]
            if below.waits:
                if self.stack[depth + 1].initial or below.subject is not None:
                    del self.stack[depth + 1 :]
                return

    def _dateline(self, at: int) -> bool:
        """As in "LEEDS, England — ": nothing but names before the first dash."""
        rest = self.items[at + 1 : at + FAR]
        if (
            not rest
            or rest[0].kind not in (NP, PREP)
            or any(item.kind == COMMA and item.low != "," for item in rest)
        ):
            return False
        return at < 6 and all(
            item.kind in (COMMA, OPEN, CLOSE)
            or (item.kind == NP and self.states[item.head[0]] in ("NNP", "NN"))
            for item in self.items[:at]
        )

    def stop(self, at: int, item: Item) -> None:
        """The end of a sentence, or of one quoted within it."""
        self._alone()
        if at + 1 < len(self.items):
            self._fresh(item, Relation.CONJUNCT)

    def break_(self, at: int, item: Item) -> None:
        """A semicolon or a colon."""
        if at + 1 < len(self.items):
            self._fresh(item, Relation.PARATAXIS)

    def _fresh(self, item: Item, relation: Relation) -> None:
        root = self.stack[0]
        if root.waits:
            if item.kind == STOP or root.subject is not None:
                self.stack = [Frame(None, Relation.MAIN, item.last)]
        else:
            self.stack = [Frame(root, relation, item.last)]
        self.noun = self.loose = None

    def open(self, at: int, item: Item) -> None:
        """A bracket opens: what stands inside waits for nothing outside."""
        self._push(Frame(self._host(), Relation.PARATAXIS, item.last)).antecedent = item

    def close(self, at: int, item: Item) -> None:
        """A bracket closes: what it holds is over."""
        for depth in range(len(self.stack) - 1, 0, -1):
            mark = self.stack[depth].antecedent
            if mark is not None and mark.kind == OPEN:
                del self.stack[depth:]
                return

    def joins(self, at: int, item: Item) -> None:
        """A conjunction: what it joins is told by what follows."""

    def _alone(self) -> None:
        """What the end tells: the object that verbs share, the noun that a relative clause is about."""
        for frame in self.done:
            if frame.object is not None or frame.item is None or "O" not in frame.takes or frame.passive:
                continue
            what = frame.wh is not None and frame.wh.low == "what"
            if (what or frame.relation is Relation.RELATIVE) and self._gap(frame):
                frame.object = frame.wh
        for frame in self.done:
            first = frame.parent
            if frame.relation is Relation.CONJUNCT and first is not None and self._runs_into(first, frame):
                first.object = frame.object

    def _gap(self, frame: Frame) -> bool:
        """Is the noun before the object: "the song that they sing"?"""
        if (
            frame.wh is None
            or frame.subject is None
            or frame.subject is frame.wh
            or frame.particle
            or frame.fronted
        ):
            return False
        noun = frame.antecedent.low if frame.antecedent else ""
        return frame.wh.low in ("which", "whom", "who", "what") or (
            frame.wh.low == "that" and noun not in classes.CONTENT_NOUNS
        )

    def _runs_into(self, first: Frame, frame: Frame) -> bool:
        """As in "mend and paint boats": nothing but a mark or a conjunction behind the first verb."""
        if (
            frame.object is None
            or first.object is not None
            or first.item is None
            or frame.subject is not first.subject
        ):
            return False
        if "O" not in first.takes or first.passive or first.copula or first.item.last >= len(self.states):
            return False
        return self.states[first.item.last] in (",", "CC", ":")


_READERS = {
    NP: Binder.noun_phrase, VERB: Binder.verb, PREP: Binder.prep, WH: Binder.wh, THAT: Binder.that,
    CC: Binder.joins, ADJ: Binder.adjective, ADV: Binder.adverb, COMMA: Binder.comma, STOP: Binder.stop,
    BREAK: Binder.break_, OPEN: Binder.open, CLOSE: Binder.close,
}  # fmt: skip  # fmt: skip
