"""Looking ahead: which verbs are still to come, and whose they must be."""

from __future__ import annotations

from factcheck.examine.clauses.frames import Stack
from factcheck.examine.clauses.phrases import ADJ, ADV, BREAK, CC, COMMA, NP, PREP, STOP, THAT, VERB, WH, Item
from factcheck.examine.clauses.verbs import BASE, FINITE, ING, PARTICIPLE
from factcheck.lexicon import classes
from factcheck.lexicon.openclass import takes

SAYER = 5  # phrases and commas: "their lawyer, Ana Lund, said"
_SAYER = (COMMA, NP, COMMA, NP, COMMA, VERB)
_LEADING = classes.ARTICLES | classes.DEMONSTRATIVES | {"every", "no", "some", "any"}
_TWO = frozenset("DdNQ")  # takes two, or a name or a quality: "the boat | named the Ana", "men | left poor"
_TOLD = frozenset("DdM")  # of somebody who is told that
FAR = 24  # phrases looked ahead at most: no clause of news copy keeps its verb back for longer


class Ahead(Stack):
    """What the phrases further on tell of the one at hand."""

    def _finite_at(self, at: int) -> bool:
        """Does a finite verb stand next, adverbs left aside?"""
        while at < len(self.items) and self.items[at].kind == ADV:
            at += 1
        return at < len(self.items) and finite(self.items[at])

    def _finite_after(self, at: int) -> bool:
        """Does a finite verb come before anything but prepositional phrases and joined nouns?"""
        for k in range(at, min(at + FAR, len(self.items))):
            item = self.items[k]
            if item.kind == VERB:
                if finite(item):
                    return True
                if item.group is not None and item.group.form != PARTICIPLE:
                    return False
                if self._may_be_participle(item) and self._has_object(k):
                    return True
            elif item.kind == NP:
                if self.items[k - 1].kind not in (PREP, CC, ADV):
                    return False
            elif item.kind == CC:
                if k + 1 >= len(self.items) or self.items[k + 1].kind not in (NP, ADJ):
                    return False
            elif item.kind not in (PREP, ADV, ADJ):
                return False
        return False

    def _has_object(self, at: int) -> bool:
        """As in "the miller killed | his wife": an object that a participle behind its noun cannot have."""
        following = self.items[at + 1] if at + 1 < len(self.items) else None
        if following is None or following.kind not in (NP, THAT) or following.time:
            return False
        group, first = self.items[at].group, following.first
        own = takes(self.lemmas[group.place]) if group is not None else ""
        if following.kind == THAT:
            return "C" in own and _TOLD.isdisjoint(own)  # "after an inquiry found | that"
        led = self.low[first] in _LEADING or self.states[first] in ("PRP$", "PRP", "NNP")
        return led and "O" in own and _TWO.isdisjoint(own)

    def _opens_clause(self, at: int) -> bool:
        """Does a subject and its finite verb follow a word like "after" or "as"?"""
        k = at + 1
        while k < len(self.items) and self.items[k].kind == ADV:
            k += 1
        if k >= len(self.items):
            return False
        if self.items[at].low in classes.LINKS:
            return self.items[k].kind in (NP, PREP, COMMA, THAT, WH) or (
                self.items[k].kind == VERB and asking(self.items[k])
            )
        if self.items[k].kind == VERB and asking(self.items[k]):
            return True
        if self.items[k].kind != NP:
            return (
                self.items[k].kind == VERB and finite(self.items[k]) and self.items[at].low in ("as", "than")
            )
        return self._finite_after(k + 1) or self._finite_behind_aside(k + 1)

    def _finite_behind_aside(self, at: int) -> bool:
        """As in "while the mayor, who ..., said", "after a judge, Ana Lund, ruled"."""
        if at + 1 < len(self.items) and self.items[at].kind == COMMA and self.items[at + 1].kind == WH:
            return True
        kinds = [item.kind for item in self.items[at : at + 3]]
        if kinds == [COMMA, NP, COMMA]:
            return self._finite_at(at + 3)
        return at < len(self.items) and self.items[at].kind in (WH, THAT)

    def _later_finite(self, at: int, *, tells: bool = True) -> bool:
        """Is there a finite verb further on that nothing but an open clause could have as its own?"""
        openers = 0  # "who", "that": the next finite verb is theirs
        free = False  # a noun phrase stands ready to be a subject
        kept = (
            False  # what was taken for its verb may be a participle: "said the law | passed in May had been"
        )
        past = at  # what a saying behind its clause takes up is no subject and no verb of that clause
        for k in range(at, min(at + FAR, len(self.items))):
            item, before = self.items[k], self.items[k - 1]
            if k >= past and self._described_sayer(k):
                past = k + SAYER
            if k < past:
                continue
            if item.kind == VERB:
                if not finite(item) or asking(item) or (not free and self._of_circumstance(k)):
                    free = free and item.group is not None and item.group.form in (PARTICIPLE, ING)
                    continue
                if openers:
                    openers -= 1
                elif free or before.kind == CC:
                    kept = free and tells and self._may_be_participle(item)
                elif not kept:
                    return True
                else:
                    kept = False
                free = False
            elif item.kind == NP:
                free = self._may_serve(k, free=free, tells=tells or k > at)
            elif item.kind in (WH, THAT) or (item.kind == PREP and self._opens(k)):
                openers += 1
            elif item.kind in (STOP, BREAK):
                return False
        return False

    def _of_circumstance(self, at: int) -> bool:
        """As in "with an hour of the debate | left, she spoke": what a "with" takes is nobody's subject."""
        first = at - 1
        while first > 1 and self.items[first].kind == NP and self.items[first - 1].low == "of":
            first -= 2
        return first > 0 and self.items[first].kind == NP and self.items[first - 1].low in ("with", "without")

    def _described_sayer(self, at: int) -> bool:
        """As in "..., | their lawyer, Ana Lund, said": a description, a name, and that they say it."""
        told = self.items[max(at - 1, 0) : at + SAYER]
        if tuple(item.kind for item in told) != _SAYER:
            return False
        group = told[-1].group
        assert group is not None
        alone = group.place == group.first and group.form in (FINITE, PARTICIPLE)
        if not alone or not self._says(told[-1]) or "to" in self.low[group.place + 1 : group.place + 2]:
            return False  # "a striker, Jon Dahl, said | to be worth"
        return self.states[group.place] != "VBN" or doubles(self.low[group.place], self.lemmas[group.place])

    def _may_serve(self, at: int, *, free: bool, tells: bool) -> bool:
        """Does a noun phrase stand ready to be a subject, here or `free` before it?"""
        item, before = self.items[at], self.items[at - 1]
        if before.kind == COMMA:  # "its captain, Lars Moe, | lost"
            return free or self._finite_at(at + 1)
        if before.kind == CC:
            return free or self._begins(at, item)
        return free if before.kind == PREP else not item.time and tells

    def _may_be_participle(self, item: Item) -> bool:
        group = item.group
        assert group is not None
        if group.place != group.first or self.states[group.place] not in ("VBD", "VBN"):
            return False
        return doubles(self.low[group.place], self.lemmas[group.place])

    def _begins(self, at: int, item: Item) -> bool:
        """Does a noun behind "and" begin a clause: "..., and | police closed", "but | she stayed"?"""
        link = self.items[at - 1]
        marked = self.items[at - 2].kind == COMMA or link.low in ("but", "yet", "so")
        return marked or self.states[item.head[0]] in ("PRP", "EX")

    def _opens(self, at: int) -> bool:
        low = self.items[at].low
        return low in classes.LINKS or (
            low in classes.SUBORDINATORS and low != "like" and self._opens_clause(at)
        )


def finite(item: Item) -> bool:
    return item.kind == VERB and item.group is not None and item.group.form in (FINITE, BASE)


def asking(item: Item) -> bool:
    return item.group is not None and item.group.asks is not None


def doubles(low: str, lemma: str) -> bool:
    """Is the past of this verb its participle too?"""
    from factcheck.lexicon.inflection import irregular_verbs

    known = irregular_verbs().get(low)
    return known[1] and known[2] if known else low.endswith("ed")
