"""Verb groups: the verb that carries the meaning, with its own "not", modal and voice."""

from __future__ import annotations

from collections.abc import Callable

from factcheck.examine.clauses.readings import shares
from factcheck.lexicon import classes
from factcheck.lexicon.inflection import irregular_verbs
from factcheck.lexicon.modality import idle

FINITE, BASE, INFINITIVE, ING, PARTICIPLE = "finite", "base", "infinitive", "ing", "participle"
BETWEEN = frozenset(["RB", "NOT", "Q"])
_PLAIN = frozenset(["VB", "VBP", "HV", "DO", "BE"])
_DONE = frozenset(["VBN", "VBD", "BEN", "HVN"])
STARTS = frozenset("MD BE BEN BEG HV HVN HVG DO VB VBP VBZ VBD VBN VBG".split())
_MOSTLY = 0.8  # of its uses: "tired", but not "located" or "delayed"
_AUXILIARIES = frozenset("MD BE BEN HV DO".split())
_ASIDE = 14  # words between two commas: more are no aside inside a verb
_BE_TO = classes.BE_FINITE | {"'s", "'re"}  # "is to go"
_PERSONS = classes.SUBJECT_PRONOUNS | {"you", "it", "there"}


class Group:
    """A run of auxiliaries and the verb they serve; places are those of words in the sentence."""

    __slots__ = ("asks", "first", "force", "form", "last", "negated", "particle", "passive", "place", "tense")

    def __init__(self, first: int) -> None:
        self.first = self.last = self.place = first
        self.form, self.tense = FINITE, ""
        self.negated = self.passive = False
        self.force: str | None = None
        self.particle: int | None = None  # the word that is part of the verb
        self.asks: tuple[int, int] | None = None  # the subject within: "did they know"


class Reader:
    """Reads the group that begins at a word."""

    def __init__(self, low: list[str], states: list[str], inner: Callable[[int], int]) -> None:
        self.low, self.states, self.inner = low, states, inner
        self.count = len(low)

    def state(self, at: int) -> str:
        """The state of a word; "" past the end."""
        return self.states[at] if at < self.count else ""

    def past(self, at: int, group: Group) -> int:
        """The next word behind adverbs and negators, which are noted."""
        while at < self.count:
            state = self.states[at]
            if state == "NOT":
                group.negated = group.negated or not idle(self.state_low(at - 1), self.state_low(at + 1))
                at += self.low[at] == "no"  # "no longer"
            elif state not in BETWEEN and not self._floats(at):
                break
            at += 1
        return at

    def _floats(self, at: int) -> bool:
        """As in "were | all | given", "was | either | lost": between the parts of a verb."""
        low = self.low[at]
        if low in ("all", "both", "each", "either", "neither"):
            return self.state(at + 1) in ("VBN", "VBG", "NOT", "RB")
        if low in ("last", "first", "next", "since"):
            return self.state(at + 1) in ("VBN", "VBD") and self.states[at - 1] in ("BE", "BEN", "HV")
        return (
            low in ("kind", "sort", "of")
            and self.state_low(at + (2 if low != "of" else 0)) != ""
            and (
                self.state_low(at + 1) == "of" if low != "of" else self.state_low(at - 1) in ("kind", "sort")
            )
            and self.state(at + (2 if low != "of" else 1)) in ("VBN", "VBD")
        )

    def state_low(self, at: int) -> str:
        """A word in small letters; "" past the end."""
        return self.low[at] if at < self.count else ""

    def read(self, at: int, *, asks: bool) -> Group | None:
        """The group that begins here; None where no verb comes. `asks`: a subject may stand inside it."""
        group = Group(at)
        state = self.states[at]
        if state == "TO":
            group.form = INFINITIVE
            at = self.past(at + 1, group)
            if self.state(at) not in _PLAIN:
                return None
        elif state in ("VB", "VBP"):
            group.form = BASE
        elif state in ("VBG", "HVG", "BEG"):
            group.form = ING
        elif state in ("VBN", "BEN", "HVN"):
            group.form = PARTICIPLE
        elif state == "BE" and self.low[at] == "be":
            group.form = BASE
        group.tense = _tense(state, self.low[at])
        self._climb(at, group, asks)
        return group

    def _climb(self, at: int, group: Group, asks: bool) -> None:
        """From auxiliary to auxiliary to the verb itself."""
        while True:
            state = self.states[at]
            after = self.past(at + 1, _Scrap(group))
            if asks and group.asks is None and state in ("MD", "BE", "HV", "DO"):
                inside = self._inside(at, after)
                if inside:
                    group.asks = (after, inside)
                    after = self.past(inside, _Scrap(group))
            after = self._serves(at, state, after, group)
            beyond = self._behind_aside(at + 1) if after == at and state in _AUXILIARIES else 0
            if beyond:
                self.past(at + 1, group)
                after = self._serves(at, state, self.past(beyond, _Scrap(group)), group)
                if after > at:
                    self.past(beyond, group)
            if after == at:
                group.place = group.last = at
                if state in ("BE", "BEN", "BEG", "MD", "DO", "HV"):  # "is not", "cannot", "do not"
                    end = self._denied(at + 1, group)
                    group.last = max(at, end - 1)
                return
            self.past(at + 1, group)
            at = after

    def _behind_aside(self, at: int) -> int:
        """Where a verb may stand that commas part from its auxiliary: "has, as planned, | signed"; 0."""
        at = self.past(at, _Scrap(None))
        if self.state(at) != "," or self.state(at + 1) == ",":
            return 0
        end = next((k for k in range(at + 2, min(at + _ASIDE, self.count)) if self.states[k] == ","), -1)
        return end + 1

    def _denied(self, at: int, group: Group) -> int:
        """As in "is not", "has never": the negator behind a verb that stands alone."""
        end = at
        while self.state(end) == "NOT":
            group.negated = group.negated or not idle(self.state_low(end - 1), self.state_low(end + 1))
            end += 2 if self.low[end] == "no" else 1  # "no longer"
        return end

    def _inside(self, at: int, after: int) -> int:
        """Where a subject between auxiliary and verb ends: "did | the police | know"; 0 for none."""
        end = self.inner(after)
        if end <= after:
            return 0
        following = self.past(end, _Scrap(None))
        wanted = {"BE": ("VBG", "VBN"), "HV": ("VBN", "VBD", "BEN")}.get(
            self.states[at], ("VB", "BE", "HV", "VBP")
        )
        if self.states[at] == "BE" and self.low[after] not in _PERSONS:
            return 0
        if self.states[at] == "MD" and self.state_low(following) in classes.BE_FINITE:
            # "May | takings | were up"
            return 0
        return end if self.state(following) in wanted else 0

    def _serves(self, at: int, state: str, after: int, group: Group) -> int:
        """Where the verb stands that the auxiliary serves; its own place where it serves none."""
        follows = self.state(after)
        if state == "MD":
            group.force = classes.MODALS.get(self.low[at], "would")
            if self.low[at] == "ought" and follows == "TO":
                after = self.past(after + 1, _Scrap(group))
                follows = self.state(after)
            return after if follows in _PLAIN else at
        if state == "DO":
            return after if follows in ("VB", "VBP", "HV", "DO") and after > at else at
        if state in ("HV", "HVN", "HVG"):
            done = follows in _DONE or (follows in _PLAIN and self._done(after))
            return after if done else at
        if state in ("BE", "BEN", "BEG"):
            return self._of_be(at, after, follows, group)
        return at

    def _done(self, at: int) -> bool:
        """A participle that looks like a base or a past: "has | come", "has | had"."""
        known = irregular_verbs().get(self.low[at])
        return self.low[at] == "had" or (known is not None and known[2])

    def _of_quality(self, at: int) -> bool:
        """A participle that is an adjective first, or tells a feeling: "was tired"; but "tired by"."""
        low = self.low[at]
        told = low in classes.FELT or shares(low).get("JJ", 0) > _MOSTLY
        return told and self.state_low(at + 1) != "by"

    def _of_be(self, at: int, after: int, follows: str, group: Group) -> int:
        if follows == "VBG" and self.low[after] == "going" and self.state(after + 1) == "TO":
            verb = self.past(after + 2, _Scrap(group))
            if self.state(verb) in _PLAIN:
                group.force = group.force or "be going to"
                return verb
        if follows in ("VBN", "VBD") and self.low[after] != "gone" and not self._of_quality(after):
            group.passive = True
            return after
        if follows in ("VBG", "BEG"):
            return after
        if self.state_low(after) == "to" and self.low[at] in _BE_TO:
            verb = self.past(after + 1, _Scrap(group))
            if self.state(verb) in _PLAIN and all(
                self.states[k] == "NOT" or self.low[k] in _WHEN for k in range(at + 1, after)
            ):
                group.force = group.force or "be to"
                return verb
        return at


_WHEN = frozenset("also now then soon later".split())  # "is | also | to run"; "is there to run" is in a place


class _Scrap(Group):
    """Takes what is noted on a look ahead, and is thrown away."""

    __slots__ = ()

    def __init__(self, _: Group | None) -> None:
        self.negated = False


def _tense(state: str, low: str) -> str:
    if state == "VBD" or low in ("was", "were", "had", "did"):
        return "past"
    if state in ("VBZ", "VBP") or low in ("is", "are", "am", "has", "have", "does", "do", "'s", "'re"):
        return "present"
    return ""
