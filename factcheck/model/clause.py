"""A clause: a verb, and what it binds: who, whom, "not", "may"; and the clause it hangs on."""

from __future__ import annotations

from factcheck.model.choice import Choice
from factcheck.model.record import dataclass, replace
from factcheck.model.span import Span
from factcheck.typed import Any


class Relation(Choice):
    """How a clause stands to the one it hangs on."""

    MAIN = "main"
    COMPLEMENT = "complement"  # what is said, wanted, begun
    ADVERBIAL = "adverbial"  # when, why, if, by doing what
    RELATIVE = "relative"  # tells of a noun
    CONJUNCT = "conjunct"  # stands beside it: "and fell"
    PARATAXIS = "parataxis"  # put in without a link: "he said", behind a semicolon


@dataclass(frozen=True, slots=True, kw_only=True)
class Clause:
    """
    One predicate with what is its own.

    `predicate` is the verb that carries the meaning, without auxiliaries; a form of "be" where that is all
    there is. `negated` and `force` are of this verb alone. In the passive, `subject` is what is done to.
    `parent` is the place of another clause in the article's list. With `copula`, `object` is what
    `subject` is said to be.
    """

    span: Span
    predicate: Span
    lemma: str
    sentence: int
    negated: bool = False
    force: str | None = None
    subject: Span | None = None
    object: Span | None = None
    passive: bool = False
    parent: int | None = None
    relation: Relation = Relation.MAIN
    particle: str | None = None
    agent: Span | None = None
    copula: bool = False

    def moved(self, before: int) -> Clause:
        """The clause in a list where so many more stand before it."""
        return self if self.parent is None or not before else replace(self, parent=self.parent + before)

    def to_dict(self) -> dict[str, Any]:
        """The clause as the JSON report gives it; spans as pairs."""
        return {
            "start": self.span.start,
            "end": self.span.end,
            "predicate": list(self.predicate),
            "lemma": self.lemma,
            "negated": self.negated,
            "force": self.force,
            "subject": list(self.subject) if self.subject else None,
            "object": list(self.object) if self.object else None,
            "passive": self.passive,
            "parent": self.parent,
            "relation": self.relation.value,
            "particle": self.particle,
            "agent": list(self.agent) if self.agent else None,
        }
