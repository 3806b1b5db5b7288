"""
One copy held against itself: what it says twice, or says in a way that can be worked out.

A desk's commonest slips when it corrects half a sentence: the date and not its weekday, the miles and
not the kilometres, the headline and not the body. Each is told only where the wording leaves no other
reading; a copy that merely sounds odd is left alone.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from datetime import date
from decimal import Decimal
from itertools import pairwise

from factcheck.judge.bench import Marked
from factcheck.judge.relate.figures.numbers import relate
from factcheck.judge.relate.verdict import Relation
from factcheck.lexicon.calendar import WEEKDAY_NAMES
from factcheck.lexicon.counting import PERSON_WORDS, plural
from factcheck.lexicon.function_words import FUNCTION_WORDS
from factcheck.lexicon.naming import slipped, words
from factcheck.lexicon.stem import stem
from factcheck.lexicon.units import UNITS
from factcheck.model.article import Witness, ZoneKind
from factcheck.model.choice import Choice
from factcheck.model.claim import Bound, Claim, ClaimKind, Date, Name, NameSort, Number, plain, rounded
from factcheck.model.finding import Mark
from factcheck.model.pattern import late
from factcheck.model.record import NamedTuple
from factcheck.model.span import Span
from factcheck.typed import TypeVar

_C = TypeVar("_C", bound=Claim)


class Fault(Choice):
    """What is at odds with what."""

    WEEKDAY = "weekday and date"
    CONVERSION = "conversion"
    SUM = "sum of parts"
    HEADLINE = "headline and body"
    PERCENTAGE = "percentage"
    DAY = "a day that no month has"
    RANGE = "a range turned round"
    AGE = "age and birth year"
    NAME = "name spelt two ways"
    SURNAME = "surname spelt two ways"


class Slip(NamedTuple):
    """One copy at odds with itself: what with what, where, and what it comes to when worked out."""

    fault: Fault
    spans: tuple[Span, ...]
    detail: str


_MOST = 16  # figures in a sentence: beyond that it is a table


def slips(witness: Witness, *faults: Fault) -> tuple[Slip, ...]:
    """Every place where a copy contradicts itself, in the order of the text; of these faults, where given."""
    wanted = faults or tuple(Fault)
    found = (slip for fault, find in _FINDERS.items() if fault in wanted for slip in find(witness))
    return tuple(sorted(found, key=lambda slip: slip.spans))


def _sentences(witness: Witness) -> Iterator[list[Number]]:
    """The figures of each sentence that is no table."""
    for numbers in _by_sentence(witness.numbers).values():
        if len(numbers) <= _MOST:
            yield numbers


def _by_sentence(claims: Sequence[_C]) -> dict[int, list[_C]]:
    out: dict[int, list[_C]] = defaultdict(list)
    for claim in claims:
        out[claim.sentence].append(claim)
    return out


# --- weekday and date ----------------------------------------------------------------------------

_NEAR = 200  # days: a date without its year is taken for one this near to the day of publication


def _weekdays(witness: Witness) -> Iterator[Slip]:
    for said in witness.dates:
        day = _day(said.value)
        if said.weekday is None or day is None or said.value_to is not None or day.weekday() == said.weekday:
            continue
        if not any(char.isdigit() for char in said.text):
            continue  # "Tuesday" alone was worked out, not printed
        if not _year_is_sure(said, day, witness.masthead.published):
            continue
        name = WEEKDAY_NAMES[day.weekday()]
        yield Slip(Fault.WEEKDAY, (said.span,), f"{day.day} {day:%B} {day.year} is a {name}")


def _day(value: str | None) -> date | None:
    try:
        return date.fromisoformat(value) if value and len(value) == 10 else None
    except ValueError:
        return None


def _year_is_sure(said: Date, day: date, published: date | None) -> bool:
    """Is the year printed, or is the day near enough to that of publication?"""
    return str(day.year) in said.text or (published is not None and abs((day - published).days) <= _NEAR)


def _no_days(witness: Witness) -> Iterator[Slip]:
    """Days that no calendar has: "April 31", "29 February 2023"."""
    for said in witness.dates:
        if said.impossible:
            yield Slip(Fault.DAY, (said.span,), f"there is no {said.text}")


# --- ranges ---------------------------------------------------------------------------------------


def _ranges_turned(witness: Witness) -> Iterator[Slip]:
    """Ranges that run from the greater to the smaller: "70 to 40 miles off the coast"."""
    for number in witness.numbers:
        if number.value is not None and number.value_to is not None and number.value_to < number.value:
            yield Slip(
                Fault.RANGE, (number.span,), f"{plain(number.value_to)} is less than {plain(number.value)}"
            )


# --- conversions ---------------------------------------------------------------------------------

_SLACK = Decimal("0.05")  # a conversion this near is rounded, not wrong


def _conversions(witness: Witness) -> Iterator[Slip]:
    at = {number.span.start: number for number in witness.numbers}
    for number in witness.numbers:
        first = None if number.converts is None else at.get(number.converts.start)
        if first is None:
            continue
        right = _in_unit(first, number.unit or "")
        if right is None or number.value is None or _about_right(first, number, right):
            continue
        told = plain(rounded(right, 1 if right < 20 else 0))
        yield Slip(
            Fault.CONVERSION, (first.span, number.span), f"{first.text} is {told} {plural(number.unit or '')}"
        )


def _in_unit(number: Number, unit: str) -> Decimal | None:
    """The figure in another unit of the same kind."""
    old, new = UNITS.get(number.unit or ""), UNITS.get(unit)
    if old is None or new is None or number.value is None or old.dimension != new.dimension:
        return None
    if old.dimension == "temperature":
        if (old.name, new.name) == ("degree Celsius", "degree Fahrenheit"):
            return number.value * 9 / 5 + 32
        if (old.name, new.name) == ("degree Fahrenheit", "degree Celsius"):
            return (number.value - 32) * 5 / 9
        return None
    return number.value * old.factor / new.factor


def _about_right(first: Number, second: Number, right: Decimal) -> bool:
    value = second.value or Decimal(0)
    gap = abs(value - right)
    if UNITS[second.unit or ""].dimension == "temperature":  # a rise of 2C is one of 3.6F
        ratio = Decimal("1.8") if "Fahrenheit" in (second.unit or "") else 1 / Decimal("1.8")
        gap = min(gap, abs(value - (first.value or Decimal(0)) * ratio))
        return gap <= max(second.grain, Decimal(1))
    unit_of_first = abs(right / first.value) * first.grain if first.value else Decimal(0)
    if value == _one_figure(right) and gap <= right * 2 * _SLACK:
        return True  # 30 square metres (300 square feet)
    slack = _SLACK if first.bound is Bound.EXACT else 2 * _SLACK
    return gap <= max(second.grain, unit_of_first / 2, abs(right) * slack)


def _one_figure(value: Decimal) -> Decimal:
    """The value to one figure: 323 is 300."""
    return round(value, -value.adjusted())


# --- sums ----------------------------------------------------------------------------------------

# Only where the whole is named and its parts are set out: "118 people died: 62 in the north and ..."
_SET_OUT = late(
    r"[^.;:()]{0,80}(?::|—|–| made up of | comprising | consisting of )\s*(?:the )?$", re.IGNORECASE
)
_PARTIAL = late(
    r"\b(?:includ\w+|among|of whom|of them|mostly|most|others?|rest|remaining|another|more|further|also|plus"
    r"|over|at least|about|around|between|from|to|than)\b",
    re.IGNORECASE,
)
_PLACING = frozenset(("in", "at", "on", "near", "for", "against", "by"))
_CLOSE = Decimal("0.25")  # a sum further off than this was never meant as one


def _sums(witness: Witness) -> Iterator[Slip]:
    for numbers in _sentences(witness):
        yield from _summed(witness, numbers)


def _summed(witness: Witness, numbers: Sequence[Number]) -> Iterator[Slip]:
    text = witness.article.text
    for index, whole in enumerate(numbers):
        parts = _parts(text, whole, numbers[index + 1 :])
        end = witness.sentences[whole.sentence].span.end
        if not parts or whole.value is None or _PARTIAL.search(text, whole.span.end, end):
            continue
        total = sum((part.value or Decimal(0) for part in parts), Decimal(0))
        if total != whole.value and abs(total - whole.value) <= whole.value * _CLOSE:
            spans = (whole.span, *(part.span for part in parts))
            added = " + ".join(plain(part.value or Decimal(0)) for part in parts)
            yield Slip(Fault.SUM, spans, f"{added} is {plain(total)}, not {plain(whole.value)}")


def _parts(text: str, whole: Number, after: Sequence[Number]) -> list[Number]:
    """The figures set out behind a whole, in one list that ends in "and"; none where it is not so."""
    parts = list(after)
    if len(parts) < 2 or not all(_is_count(number) for number in (whole, *parts)):
        return []
    if not all(_one_kind(whole, part) for part in parts):
        return []
    gaps = [text[one.span.end : two.span.start] for one, two in pairwise(parts)]
    listed = all("," in gap or " and " in gap for gap in gaps) and all(len(gap) < 60 for gap in gaps)
    if not listed or " and " not in gaps[-1]:
        return []
    lead = text[whole.span.end : parts[0].span.start]
    return parts if _SET_OUT.fullmatch(lead) or (lead.endswith(", ") and _shared_out(text, parts)) else []


def _shared_out(text: str, parts: Sequence[Number]) -> bool:
    """Is one word of place behind each figure, as in "62 in the north and 56 in the south"?"""
    heads = {text[part.span.end : part.span.end + 30].split(maxsplit=1)[0].lower() for part in parts}
    return len(heads) == 1 and heads <= _PLACING


def _is_count(number: Number) -> bool:
    return number.kind is ClaimKind.NUMBER and number.value is not None and number.bound is Bound.EXACT


def _one_kind(whole: Number, part: Number) -> bool:
    if part.unit is None or part.unit == whole.unit:
        return True
    return whole.unit in PERSON_WORDS | {"person"} and part.unit in PERSON_WORDS | {"person"}


# --- headline and body ---------------------------------------------------------------------------

_LEAD = 4  # body sentences that a headline is written from
_ALIKE = 2  # words of substance that a sentence shares with the headline


def _headline(witness: Witness) -> Iterator[Slip]:
    zones = [sentence.zone for sentence in witness.sentences]
    heads = [n for n in witness.numbers if zones[n.sentence] is ZoneKind.HEADLINE and _is_plain(n)][:_MOST]
    body = [n for n in witness.numbers if zones[n.sentence] is ZoneKind.BODY]
    lead = [index for index, zone in enumerate(zones) if zone is ZoneKind.BODY][:_LEAD]
    for head in heads:
        rivals = [n for n in body if n.unit == head.unit and n.unit]
        if any(_agree(head, rival) for rival in body) or _is_sum(head, body):
            continue
        near = [n for n in rivals if n.sentence in lead and _is_plain(n)]
        near = [n for n in near if len(_words(witness, head) & _words(witness, n)) >= _ALIKE]
        if len(near) == 1:
            yield Slip(Fault.HEADLINE, (head.span, near[0].span), f"the body says {near[0].text}")


def _is_plain(number: Number) -> bool:
    return (
        number.value is not None
        and number.kind in (ClaimKind.NUMBER, ClaimKind.MONEY, ClaimKind.PERCENT)
        and number.value_to is None
    )


def _agree(a: Number, b: Number) -> bool:
    if a.value is not None and a.value == b.value:
        return True
    return relate(a, b).relation in (Relation.EQUAL, Relation.ANOTHER_FORM, Relation.COMPATIBLE) or _rounds(
        a, b
    )


def _rounds(head: Number, b: Number) -> bool:
    """A headline rounds: "100,000 march" over 98,000."""
    if head.value is None or b.value is None:
        return False
    digits = plain(head.value).rstrip("0")
    return len(digits) <= 2 and abs(head.value - b.value) <= abs(b.value) / 20


def _is_sum(head: Number, body: Sequence[Number]) -> bool:
    values = {n.value for n in body if n.value is not None}
    return any(head.value is not None and head.value - value in values for value in values)


def _words(witness: Witness, number: Number) -> set[str]:
    """What the sentence of a figure speaks of: the stems of its words of substance."""
    words = {
        token.key
        for token in witness.tokens[number.sentence]
        if token.key.isalpha() and token.key not in FUNCTION_WORDS
    }
    return set(map(stem, words))


# --- percentages ---------------------------------------------------------------------------------

# "50 of 200 votes (25%)", "50 out of the 200 votes, or 25%"
_OF = late(r"(?: \w+){0,2} (?:out )?of (?:the |its |their |all )?", re.IGNORECASE)
_OR = late(r"(?: \w+){0,2}(?:,? or | \(|, )", re.IGNORECASE)
# "rose 10% to $55 million from $50 million", "fell by 4% from 50 to 48"
_TO = late(r",? (?:to|from) ", re.IGNORECASE)
_FROM = late(r"(?: \w+){0,3},? (?:from|to) ", re.IGNORECASE)


def _percentages(witness: Witness) -> Iterator[Slip]:
    for numbers in _sentences(witness):
        yield from _of_a_hundred(witness, numbers)


def _of_a_hundred(witness: Witness, numbers: Sequence[Number]) -> Iterator[Slip]:
    text = witness.article.text
    for a, b, c in zip(numbers, numbers[1:], numbers[2:], strict=False):
        if _is_share(text, a, b, c):
            low, high = _quotient(a, b)
            yield from _off(c, (a, b), low * 100, high * 100)
        elif _is_change(text, a, b, c):
            new, old = (b, c) if " to " in text[a.span.end : b.span.start].lower() else (c, b)
            low, high = _quotient(new, old)
            change = sorted((abs(low - 1) * 100, abs(high - 1) * 100))
            yield from _off(a, (b, c), *((Decimal(0), change[1]) if low <= 1 <= high else change))


def _is_share(text: str, part: Number, whole: Number, share: Number) -> bool:
    if share.unit != "percent" or part.kind is not ClaimKind.NUMBER or whole.kind is not ClaimKind.NUMBER:
        return False
    return (
        _firm(part, whole, share)
        and (part.value or 0) <= (whole.value or 0)
        and _OF.fullmatch(text, part.span.end, whole.span.start) is not None
        and _OR.fullmatch(text, whole.span.end, share.span.start) is not None
    )


def _is_change(text: str, share: Number, b: Number, c: Number) -> bool:
    first, second = text[share.span.end : b.span.start].lower(), text[b.span.end : c.span.start].lower()
    return (
        share.unit == "percent"
        and b.unit == c.unit
        and b.kind is not ClaimKind.PERCENT
        and _firm(share, b, c)
        and _TO.fullmatch(first) is not None
        and _FROM.fullmatch(second) is not None
        and (" to " in first) != (" to " in second)
    )


def _firm(*numbers: Number) -> bool:
    return all(n.bound is Bound.EXACT and n.value_to is None for n in numbers)


def _quotient(a: Number, b: Number) -> tuple[Decimal, Decimal]:
    """The least and the greatest that one figure by the other may be, both being rounded."""
    one, two = a.value or Decimal(0), b.value or Decimal(1)
    half_a = a.grain / 2 if a.grain > 1 else Decimal(0)
    half_b = b.grain / 2 if b.grain > 1 else Decimal(0)
    return (one - half_a) / (two + half_b), (one + half_a) / max(two - half_b, Decimal("0.0001"))


def _off(share: Number, of: tuple[Number, Number], low: Decimal, high: Decimal) -> Iterator[Slip]:
    value = share.value or Decimal(0)
    slack = max(share.grain, Decimal("0.5"))
    if low - slack <= value <= high + slack:
        return
    right = plain(rounded((low + high) / 2, 1))
    yield Slip(Fault.PERCENTAGE, tuple(sorted((share.span, *(n.span for n in of)))), f"it comes to {right}%")


# --- ages ----------------------------------------------------------------------------------------

_BORN = late(r"\bborn\b", re.IGNORECASE)
# The age is of another day than the copy's: "he was 39 when", "died aged 80"
_THEN = late(
    r"\b(?:when|then|at the time|died|dies|dead|death|killed|would have|at the age|became|first|ago|later"
    r"|turned|son|daughter|wife|husband|brother|sister|mother|father|child|baby)\b",
    re.IGNORECASE,
)


def _ages(witness: Witness) -> Iterator[Slip]:
    if witness.masthead.published is None:
        return
    dates = _by_sentence(witness.dates)
    for numbers in _sentences(witness):
        yield from _aged(witness, numbers, dates.get(numbers[0].sentence, []))


def _aged(witness: Witness, numbers: Sequence[Number], dates: Sequence[Date]) -> Iterator[Slip]:
    published = witness.masthead.published
    ages = [n for n in numbers if n.kind is ClaimKind.AGE and _firm(n)]
    years = [d for d in dates if d.value and d.value[:4].isdigit()]
    if published is None or len(ages) != 1 or len(years) != 1:
        return
    age, birth = ages[0], years[0]
    value = birth.value or ""
    start, end = witness.sentences[age.sentence].span
    text = witness.article.text
    born = _BORN.search(text, max(start, birth.span.start - 40), birth.span.start)
    if value[:4] not in birth.text or born is None or _THEN.search(text, start, end):
        return
    day = _day(value)
    most = published.year - int(value[:4])
    least = most - 1
    if day is not None:
        had = (published.month, published.day) >= (day.month, day.day)
        least, most = (most, most) if had else (least, least)
    if not least - 1 <= (age.value or 0) <= most + 1:
        told = f"{least} or {most}" if least != most else str(most)
        yield Slip(Fault.AGE, tuple(sorted((age.span, birth.span))), f"born then, the age is {told}")


# --- names ---------------------------------------------------------------------------------------

_PEOPLE = 60  # in one copy: beyond that it is a list of results


def _people(witness: Witness) -> dict[tuple[str, ...], Name]:
    """The people named in full, by their folded words, each where he is first named so."""
    out: dict[tuple[str, ...], Name] = {}
    for name in witness.names:
        if name.sort is NameSort.PERSON and " " in name.text:
            out.setdefault(words(name.text), name)
    return out if len(out) <= _PEOPLE else {}


def _full_names(witness: Witness) -> Iterator[Slip]:
    """Two people of one given name whose surnames are a slip apart: Priya Raman, Priya Rahman."""
    by_given: dict[str, list[tuple[str, Name]]] = defaultdict(list)
    for folded, name in _people(witness).items():
        if _plural(witness, name):
            continue
        by_given[folded[0]].append((folded[-1], name))
    for group in by_given.values():
        for number, (surname, name) in enumerate(group):
            for other, second in group[number + 1 :]:
                if slip := slipped(surname, other):
                    yield Slip(Fault.NAME, tuple(sorted((name.span, second.span))), slip)


def _plural(witness: Witness, name: Name) -> bool:
    """Is a name the word for those who are like its bearer: "the Tom Marlows of the stage"?"""
    before = witness.article.text[max(0, name.span.start - 12) : name.span.start].split()
    return name.text.endswith("s") and bool(before) and before[-1].casefold() in _MANY


_MANY = frozenset("the these those other many two three more few some all no such".split())


def _surnames(witness: Witness) -> Iterator[Slip]:
    """A surname met once, on somebody nobody introduced, a slip away from one that is: Fisher, Fischer."""
    people = _people(witness)
    known = {folded[-1] for folded in people}
    given = {folded[0] for folded in people}
    alone: dict[str, list[Name]] = defaultdict(list)
    speaking = Marked(Mark(0, credit.source_span) for credit in witness.credits if credit.source_span)
    for name in witness.names:
        if name.sort in {NameSort.PERSON, NameSort.OTHER}:
            alone[words(name.text)[-1]].append(name)
    for word, names in alone.items():
        if word in known or word in given or len(names) > 1 or len(word) < _LONG:
            continue
        name = names[0]
        if not (name.title or speaking.touches(0, name.span)):
            continue
        for folded, full in people.items():
            if slip := slipped(word, folded[-1]):
                yield Slip(Fault.SURNAME, tuple(sorted((full.span, name.span))), slip)
                break


_LONG = 5  # letters: shorter surnames are a slip apart by nature


_FINDERS: dict[Fault, Callable[[Witness], Iterator[Slip]]] = {
    Fault.WEEKDAY: _weekdays,
    Fault.CONVERSION: _conversions,
    Fault.SUM: _sums,
    Fault.HEADLINE: _headline,
    Fault.PERCENTAGE: _percentages,
    Fault.DAY: _no_days,
    Fault.RANGE: _ranges_turned,
    Fault.AGE: _ages,
    Fault.NAME: _full_names,
    Fault.SURNAME: _surnames,
}
