"""The clauses that are being read: what each waits for, what it has, and which are still open."""

from __future__ import annotations

from factcheck.examine.clauses.phrases import Item
from factcheck.examine.clauses.verbs import BASE, FINITE, INFINITIVE, ING, PARTICIPLE, Group
from factcheck.lexicon.openclass import takes
from factcheck.lexicon.saying import LEMMA as SAYING
from factcheck.model.clause import Relation

_DEEP = 32  # clauses open at once: no reader follows more, and looking through them stays cheap
_SUBJECTLESS = frozenset(["who", "which", "that", "what", "whoever", "whatever", "whichever"])


class Frame:
    """A clause being read: what it waits for, what it has."""

    __slots__ = (
        "agent", "antecedent", "first", "force", "form", "fronted", "initial", "item", "last", "lemma",
        "negated", "object", "parent", "particle", "passive", "relation", "subject", "takes", "wh",
    )  # fmt: skip

    def __init__(self, parent: Frame | None, relation: Relation, first: int) -> None:
        self.parent, self.relation = parent, relation
        self.first, self.last = first, first
        self.item: Item | None = None  # its verb
        self.subject: Item | None = None
        self.object: Item | None = None
        self.agent: Item | None = None
        self.wh: Item | None = None  # "who", "that"
        self.antecedent: Item | None = None
        self.form, self.lemma, self.takes = "", "", ""
        self.force: str | None = None
        self.negated = self.passive = self.initial = self.fronted = False
        self.particle: str | None = None

    @property
    def waits(self) -> bool:
        """Has it no verb yet?"""
        return self.item is None

    @property
    def copula(self) -> bool:
        """Is its verb a form of "be" that says what the subject is?"""
        return self.lemma == "be"


class Stack:
    """The clauses of one sentence that are open, the innermost last."""

    def __init__(self, items: list[Item], low: list[str], states: list[str], lemmas: list[str]) -> None:
        self.items, self.low, self.states, self.lemmas = items, low, states, lemmas
        self.stack = [Frame(None, Relation.MAIN, 0)]
        self.done: list[Frame] = []
        self.noun: Item | None = None  # the last noun phrase
        self.loose: Item | None = None  # a noun phrase that no clause has taken yet
        self.spare: Item | None = None  # the same, commas since left aside
        self.governed = False  # does the last noun phrase stand behind a preposition?
        self.before: Item | None = None  # the phrase before, adverbs left aside
        self.denied = False  # a "not" by itself stands before

    @property
    def top(self) -> Frame:
        """The innermost clause that is open."""
        return self.stack[-1]

    def _push(self, frame: Frame) -> Frame:
        frame.initial = self.top.waits and self.top.subject is None and self.top.wh is None
        if len(self.stack) > _DEEP:
            del self.stack[1]
        self.stack.append(frame)
        return frame

    def _host(self) -> Frame:
        """The innermost open clause that has its verb; the innermost at all where none has."""
        return next((frame for frame in reversed(self.stack) if not frame.waits), self.top)

    def _waiting(self) -> Frame | None:
        """The innermost clause that has a subject and waits for its verb."""
        return next(
            (
                frame
                for frame in reversed(self.stack)
                if frame.waits and (frame.subject is not None or (frame.wh and frame.wh.low in _SUBJECTLESS))
            ),
            None,
        )

    def _close_to(self, frame: Frame) -> None:
        while self.stack[-1] is not frame and len(self.stack) > 1:
            self.stack.pop()

    def _take(self, frame: Frame, item: Item) -> Frame:
        """The frame has found its verb."""
        group = item.group
        assert group is not None
        frame.item, frame.form = item, group.form
        frame.lemma = self.lemmas[group.place]
        frame.takes = takes(frame.lemma)
        frame.force, frame.passive = group.force, group.passive
        frame.negated = group.negated or self.denied
        frame.last = item.last
        if frame.passive and self.low[group.place] in ("gone", "done") and frame.lemma == "go":
            frame.passive = False
        self.done.append(frame)
        self.loose = None
        return frame

    def _joinable(self, form: str, item: Item | None = None) -> Frame | None:
        """The innermost clause whose verb can stand beside one of this form."""
        second: Frame | None = None
        for frame in reversed(self.stack):
            if frame.item is None or frame.item.group is None:
                continue
            own = frame.item.group
            if form == FINITE and own.form in (FINITE, BASE):
                if item is not None and self._tells_of_being(own):
                    second = second or frame  # "said there was no hurry, and | warned lenders"
                    continue
                if item is None or item.group is None or _of_one_time(own, item.group):
                    return frame
                second = second or frame
            elif form != FINITE and self._beside(own, form):
                return frame
        return second

    def _tells_of_being(self, own: Group) -> bool:
        """Is it the verb of a "there is", which has no subject to share with another verb?"""
        return own.first > 0 and self.low[own.first - 1] == "there"

    def _beside(self, own: Group, form: str) -> bool:
        state = self.states[own.place]
        if form == BASE:
            return own.form in (INFINITIVE, BASE) or own.force is not None or state == "VB"
        if form == ING:
            return own.form == ING or state == "VBG"
        if form == PARTICIPLE:
            return own.passive or own.form == PARTICIPLE or state == "VBN"
        return own.form == form

    def _finite_frame(self, item: Item | None) -> Frame:
        return self._joinable(FINITE, item) or self._host()

    def _says(self, item: Item) -> bool:
        return item.group is not None and self.low[item.group.place] in SAYING

    def _after_quote(self, item: Item) -> bool:
        return item.first > 0 and self.states[item.first - 1] == "Q"

    def _counts(self, item: Item) -> bool:
        return any(self.states[k] == "CD" for k in range(item.first, item.last))


def _of_one_time(one: Group, other: Group) -> bool:
    """May the two be joined: both past, or both present, or one with a modal, and no past behind it?"""
    if one.force and other.tense == "past" and not other.force:
        return False  # "said that it would close the yard and | ruled out job cuts"
    return not one.tense or not other.tense or one.tense == other.tense or bool(one.force or other.force)
