"""The small words that open a clause, or belong to a verb: "because", "that", "who", "off"."""

from __future__ import annotations

from factcheck.examine.clauses.ahead import Ahead
from factcheck.examine.clauses.frames import Frame
from factcheck.examine.clauses.phrases import (
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
from factcheck.lexicon import classes
from factcheck.lexicon.openclass import takes
from factcheck.model.clause import Relation


class Openers(Ahead):
    """Reads prepositions, subordinators and relatives."""

    def prep(self, at: int, item: Item) -> None:
        """A preposition, or a word like "because" where a clause follows."""
        if self._particle(at, item) or self._where(at, item):
            return
        links = item.low in classes.SUBORDINATORS and item.low != "like"
        if (links or item.low.endswith((" if", " though", " that"))) and self._opens_clause(at):
            self._subordinate(item)

    def _where(self, at: int, item: Item) -> bool:
        """As in "is out of work", "was down 9 points": a particle that a "be" says of its subject."""
        top = self.top
        if top.item is None or not top.copula or top.object is not None or self.before is not top.item:
            return False
        following = self.items[at + 1] if at + 1 < len(self.items) else None
        if item.low not in classes.PARTICLES or (
            following is not None and following.kind == NP and not following.amount
        ):
            return False
        top.object = item
        item.kind = ADV
        return True

    def _particle(self, at: int, item: Item) -> bool:
        """Is it a part of the verb before: "called off", "take it down"?"""
        top = self.top
        if top.item is None or item.low not in classes.PARTICLES or top.particle or top.copula:
            return False
        near = self.before is top.item or (self.before is top.object and self.before is not None)
        following = self.items[at + 1].kind if at + 1 < len(self.items) else STOP
        bare = following in (STOP, COMMA, PREP, CC, BREAK, CLOSE, OPEN, VERB, THAT, WH, ADV)
        whole = takes(f"{top.lemma}_{item.low}")
        if not near or not (
            bare or (whole and "o" in whole.lower() and following == NP and self.before is top.item)
        ):
            return False
        if item.low == "over" and "i" not in whole.lower():
            bare = True  # "win over | the judge", but "go over the bridge"
        if not bare and item.low in ("in", "on", "about", "by", "over", "around", "through", "across"):
            return False
        top.particle = item.low
        top.takes = whole or top.takes
        if top.item.group is not None:
            top.item.last = max(top.item.last, item.last)
        item.kind = ADV
        self.before = top.item if self.before is top.item else self.before
        return True

    def _subordinate(self, item: Item) -> None:
        initial = self.top.waits and self.top.subject is None
        host = self.top if initial else self._host()
        self._push(Frame(host, Relation.ADVERBIAL, item.first))
        item.kind = THAT  # a clause is open, so what follows is not governed

    def that(self, at: int, item: Item) -> None:
        """As in "that": of a noun where one stands before, else of the verb."""
        before = self.before
        relative = (
            before is not None
            and before.kind == NP
            and not (before.time and self.top.item is not None and "C" in self.top.takes)
            and not (
                self.top.item is not None
                and "M" in self.top.takes
                and "C" in self.top.takes
                and not self._finite_at(at + 1)
            )
        )
        host = self._host() if not self.top.waits or self.top.subject is None else self.top
        frame = self._push(Frame(host, Relation.RELATIVE if relative else Relation.COMPLEMENT, item.first))
        if relative and before is not None:
            frame.antecedent = before
            frame.wh = item

    def wh(self, at: int, item: Item) -> None:
        """As in "who", "which", "where", "why" ..."""
        before = self.before
        if self.top.copula and self.top.object is None and before is self.top.item:
            self.top.object = item  # "that is why"
        relative = before is not None and before.kind in (NP, COMMA, PREP) and self.noun is not None
        if before is not None and before.kind == PREP and item.low == "what":
            relative = False
        host = self.top if self.top.waits and self.top.subject is not None else self._host()
        relation = Relation.RELATIVE if relative else Relation.COMPLEMENT
        if item.low in ("when", "where", "how", "why", "whenever", "wherever") and self.noun is None:
            relation = Relation.ADVERBIAL
        if (
            self.top is self.stack[0]
            and self.top.waits
            and self.top.subject is None
            and not (before is not None and before.kind == NP)  # "Of those | who came"
            and not self._initial_wh(at, item)
        ):
            self.top.wh = item  # a question: "What did they know?"
            return
        frame = self._push(Frame(host, relation, item.first))
        frame.wh = item
        frame.fronted = before is not None and before.kind == PREP
        frame.antecedent = self.noun if relative else None
        if frame.fronted and before is not None and before.low == "of" and at > 2:
            part = self.items[at - 2]  # "the findings, | nine of which are grave"
            does = at + 1 < len(self.items) and self.items[at + 1].kind != NP
            if does and part.kind == NP and self.items[at - 3].kind == COMMA:
                frame.subject, frame.first, self.loose = part, part.first, None

    def _initial_wh(self, at: int, item: Item) -> bool:
        """As in "When they came, it was gone": a clause before the main one; "Who knew?" is none."""
        if item.low in ("when", "where", "while", "whenever", "wherever", "however"):
            nxt = self.items[at + 1] if at + 1 < len(self.items) else None
            return nxt is not None and nxt.kind != VERB
        return False
