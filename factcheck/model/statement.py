"""A statement: a clause as something that one copy says, and how two of them stand to each other."""

from __future__ import annotations

from factcheck.model.choice import Choice
from factcheck.model.claim import Claim, ClaimKind
from factcheck.model.clause import Clause
from factcheck.model.record import NamedTuple, dataclass
from factcheck.model.span import Span


class Tie(Choice):
    """Whether two arguments are one."""

    SAME = "same"
    OTHER = "other"
    RIVAL = "rival"  # two things of one class, and the only thing in which the two may differ
    UNTOLD = "untold"  # two nouns of which nothing is known that ties or parts them: a jury, jurors
    OPEN = "open"  # one is missing, or a pronoun: the words do not tell


class Predicates(Choice):
    """How two verbs stand to each other."""

    SAME = "same"
    ALIKE = "alike"  # another word for it
    OPPOSED = "opposed"
    STAGE = "stage"  # two stages of one act: charged, convicted
    PARTICLE = "particle"  # a particle makes another act of it: called, called off
    RIVAL = "rival"  # what one is said to be is another of its kind: a baker, a miner
    OTHER = "other"


class Argument(NamedTuple):
    """
    Who or what a statement is of: its head, folded, and whether the statement's own clause names it.

    `stands_for` is the name in the same sentence that a pronoun stands for, where grammar tells.
    """

    span: Span
    text: str
    own: bool = True
    stands_for: Span | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Statement(Claim):
    """
    A clause with its voice undone: who does it, to whom; and whether it is so, all told.

    `negated` counts what the clause hangs on ("failed to meet", "banned from voting", "unless he pays").
    `turners` are the words that say so. `verb` is the predicate with its particle, as one word where there
    is one. `place` is the clause's place in its sentence, `parent` that of the clause it hangs on.
    """

    kind: ClaimKind = ClaimKind.STATEMENT
    clause: Clause
    place: int
    head: Span  # where the verb stands; with a copula, what it says of its subject
    verb: str
    negated: bool = False
    turners: tuple[Span, ...] = ()
    doer: Argument | None = None
    done_to: Argument | None = None
    opener: Span | None = None  # the word that hangs it on another clause: "after", "unless"
    opening: str = ""  # the same, folded
    behind: str = ""  # the preposition right behind the verb
    particle: str = ""  # what makes another act of the verb: "off", "dead"; "" where `verb` takes it in
    force: str | None = None  # the clause's own, or "expected" for what it hangs on
    asserted: bool = False  # it is said to be so, or to have been: no modal, no bare verb
    unsettled: bool = False  # whether it is so is said not to be decided, or known
    hearsay: bool = False  # a noun tells it that does not vouch for it: "reports that"
    held: frozenset[str] = frozenset()  # words in it, or over it, that tie it to a condition or time: "if"
    under: frozenset[str] = frozenset()  # and those that open what hangs on it: "until"
    words: frozenset[str] = frozenset()  # stems of what else the clause says
    against: tuple[Span, ...] = ()  # what turns the clause whose verb an auxiliary stands for here


@dataclass(frozen=True, slots=True, kw_only=True)
class Pole(Claim):
    """
    A word by which two copies may say opposite things, wherever in its sentence it stands.

    On one side of a scale ("rose", "loss", "before"), a stage of an act ("charged"), or the verb of what is
    said not to be so. `denied` counts the clause that it stands in, and a "no" right before it, and `turners`
    are the words that say so; `force` and `held` are that clause's own (see `Statement`); `verb` says that it
    is its predicate.
    """

    kind: ClaimKind = ClaimKind.STATEMENT
    key: str
    denied: bool = False
    turners: tuple[Span, ...] = ()
    verb: bool = False
    force: str | None = None
    held: frozenset[str] = frozenset()


class Bond(NamedTuple):
    """What ties two statements: their verbs, and who does what to whom."""

    predicates: Predicates
    scale: str = ""  # on which they are opposed, or the act whose stages they are
    doer: Tie = Tie.OPEN
    done_to: Tie = Tie.OPEN
    crossed: bool = False  # who does it in one has it done to them in the other
    share: float = 0.0  # of the words of the shorter clause in the other
    ground: float = 0.0  # the same, of all that the two cells say besides their verbs


class End(NamedTuple):
    """
    One end of a course: the heads of what stands there ("its head, Moss" has two), and its other words.

    A stretch that tells what happened, or what is compared, has no heads.
    """

    heads: tuple[Argument, ...]
    words: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True, kw_only=True)
class Course(Claim):
    """
    Which way an act runs, or what led to what: whatever verb or noun tells it, and from which side.

    "Lind sold the mill to Moss", "Moss bought the mill from Lind", "Lind's sale of it to Moss". `acts` are
    the verbs that tell it, `families` those of `lexicon.courses`.
    """

    kind: ClaimKind = ClaimKind.STATEMENT
    acts: frozenset[str]
    families: frozenset[str]
    source: End
    goal: End
    negated: bool = False

    @property
    def whole(self) -> Span:
        """From the one end to the other, with what tells the act."""
        spans = [self.span, *(end.heads[0].span for end in (self.source, self.goal) if end.heads)]
        return Span(min(span.start for span in spans), max(span.end for span in spans))
