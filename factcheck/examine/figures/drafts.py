"""A figure while it is read: the lexemes it takes, what is known of it so far, and the claim it becomes."""

from __future__ import annotations

from decimal import Decimal

from factcheck.examine.dates.taken import Taken
from factcheck.examine.figures import hedged
from factcheck.examine.figures.amounts import Amount
from factcheck.examine.figures.rates import Rate, rate
from factcheck.examine.lexemes import Lexemes
from factcheck.model.claim import Bound, ChangeRole, ClaimKind, Direction, Number
from factcheck.model.record import NamedTuple, dataclass
from factcheck.model.span import Span


@dataclass(slots=True)
class Draft:
    """A figure being read, from lexeme `first` to `last` (exclusive); `figure` without hedge and unit."""

    kind: ClaimKind
    value: Decimal | None
    first: int
    last: int
    figure: tuple[int, int]
    value_to: Decimal | None = None
    unit: str | None = None
    bound: Bound = Bound.EXACT
    hedge: tuple[int, int] | None = None
    grain: Decimal = Decimal(1)
    direction: Direction = Direction.NONE
    role: ChangeRole = ChangeRole.NONE
    counted: int | None = None
    converts: Span | None = None
    approximate: bool = False
    listed: bool = False  # an age after "aged", which another may follow


class Reading(NamedTuple):
    """What was read at a place: its figures, none or two of a score, and the lexeme to go on from."""

    drafts: list[Draft]
    on: int


def drafted(found: Amount) -> Draft:
    """A draft of the amount: value, unit and grain, and nothing yet of the words round it."""
    n = found.numeral
    return Draft(
        kind=found.kind,
        value=None if n.vague else n.value,
        first=found.first,
        last=found.last,
        figure=(n.first, n.last),
        unit=found.unit,
        grain=n.grain,
        approximate=n.vague,
        bound=Bound.ABOUT if n.vague else Bound.EXACT,
    )


def hedge(page: Lexemes, draft: Draft, taken: Taken) -> None:
    """Take in the hedge before the draft ("at least") and the one after it ("or more")."""
    before = hedged.before(
        page,
        draft.first,
        duration=draft.kind is ClaimKind.DURATION,
        money=draft.kind is ClaimKind.MONEY,
    )
    if before and taken.free(before.first) and not taken.on(before.first):
        draft.bound, draft.hedge, draft.first = before.bound, (before.first, before.last), before.first
    after = hedged.after(page, draft.last)
    if after and draft.value is not None:
        draft.last = after.last
        if before is None:
            draft.bound, draft.hedge = after.bound, (after.first, after.last)


def claim(page: Lexemes, draft: Draft) -> Number:
    """The draft as a claim of the article."""
    span = page.span(draft.first, draft.last)
    figure = span if draft.figure == (draft.first, draft.last) else page.span(*draft.figure)
    each = _each_of(page, draft)
    return Number(
        kind=draft.kind,
        span=span,
        text=span.of(page.text),
        sentence=page.sentence[draft.figure[0]],
        value=draft.value,
        value_to=draft.value_to,
        unit=draft.unit,
        bound=draft.bound,
        figure=figure,
        hedge=page.span(*draft.hedge) if draft.hedge else None,
        grain=draft.grain,
        direction=draft.direction,
        role=draft.role,
        counted=page.span(draft.counted, draft.counted + 1) if draft.counted is not None else None,
        converts=draft.converts,
        approximate=draft.approximate,
        per=each.each if each else None,
        per_span=page.span(each.first, each.last) if each else None,
    )


def _each_of(page: Lexemes, draft: Draft) -> Rate | None:
    """What the figure is for each of, which stands after its unit or after what it counts."""
    if draft.kind in (ClaimKind.AGE, ClaimKind.ORDINAL):
        return None
    after = draft.counted + 1 if draft.counted is not None else draft.last
    return rate(page, max(after, draft.last))
