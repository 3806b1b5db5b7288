"""Figures of every kind but dates: counts, money, percentages, measures, ordinals, ages, durations."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from factcheck.examine import hedged
from factcheck.examine.change import direction
from factcheck.examine.counted import noun, number_of, toll
from factcheck.examine.labels import is_label
from factcheck.examine.lexemes import Lexemes
from factcheck.examine.measured import Amount, amount, currency_before, letter_scaled
from factcheck.examine.numerals import Numeral, divided, numeral
from factcheck.examine.rates import Rate, rate
from factcheck.lexicon.change import DOWN, UP
from factcheck.lexicon.counting import FATES, STOP
from factcheck.lexicon.currencies import DOLLAR_LETTERS, DOUBTFUL, SIGNS
from factcheck.lexicon.currencies import NAMES as CURRENCIES
from factcheck.lexicon.numerals import (
    COLLECTIVES,
    DENOMINATORS,
    FACTORS,
    FRACTION_SIGNS,
    HALVING,
    ORDINAL_ENDINGS,
    ORDINAL_SCALES,
    ORDINALS,
    SCALES,
    SMALL,
    TENS,
    VAGUE,
)
from factcheck.lexicon.units import DURATIONS, LONE_UNITS, UNITS
from factcheck.lexicon.units import WORDS as UNIT_WORDS
from factcheck.model.claim import Bound, ClaimKind, Date, Direction, Number
from factcheck.model.record import dataclass
from factcheck.model.span import Span

_DECADES = {word[:-1] + "ies": value for word, value in TENS.items()}  # in his forties
_TRIGGERS = frozenset(
    {
        "hundred", *SMALL, *TENS, *SCALES, *COLLECTIVES, *VAGUE, *DENOMINATORS, *FRACTION_SIGNS, *FACTORS,
        *HALVING,
        *_DECADES, *LONE_UNITS,
        *ORDINALS, *ORDINAL_SCALES,
    }
)  # fmt: skip


def numbers(page: Lexemes, dates: tuple[Date, ...]) -> tuple[Number, ...]:
    """The figures of the sentences, in order; what a date has taken is no figure."""
    out: list[Number] = []
    for number in _Reader(page, dates).read():
        if not out or number.span.start >= out[-1].span.end:  # "zero$zero": one sign, two figures
            out.append(number)
    return tuple(out)


@dataclass(slots=True)
class _Draft:
    """A figure being read: the lexemes it takes, and what is known of it so far."""

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
    counted: int | None = None
    converts: Span | None = None
    approximate: bool = False
    listed: bool = False  # an age after "aged", which another may follow


class _Reader:
    """Walks the lexemes once, and takes a figure wherever one begins."""

    def __init__(self, page: Lexemes, dates: tuple[Date, ...]) -> None:
        self.page = page
        self.low = page.low
        self.dates = dates
        self.next_date = 0
        self.found: list[_Draft] = []  # of the sentence at hand
        self.sentence = -1
        self.last_unit: str | None = None
        self.cricket = len(_CRICKET.intersection(page.low)) > 1

    def read(self) -> Iterator[Number]:
        """Every figure, in the order of the text."""
        low = self.low
        at = 0
        for i in [i for i, word in enumerate(low) if "0" <= word < ":" or word in _TRIGGERS]:
            if i < at or self.dated(i):
                continue
            if self.page.sentence[i] != self.sentence:
                self.sentence, self.found = self.page.sentence[i], []
            for draft in self.at(i):
                if not self.free(draft.last - 1):
                    continue  # "twenty one p.m.": the time has its end
                at = max(at, draft.last)
                self.found.append(draft)
                yield self.claim(draft)
            at = max(at, self.skip)

    def dated(self, i: int) -> bool:
        """Does a date stand on lexeme i?"""
        start, dates = self.page.start[i], self.dates
        while self.next_date < len(dates) and dates[self.next_date].span.end <= start:
            self.next_date += 1
        return self.next_date < len(dates) and dates[self.next_date].span.start <= start

    def free(self, i: int) -> bool:
        """Is lexeme i, ahead of the walk, outside every date?"""
        start, dates, k = self.page.start[i], self.dates, self.next_date
        while k < len(dates) and dates[k].span.end <= start:
            k += 1
        return k == len(dates) or dates[k].span.start > start

    def claim(self, draft: _Draft) -> Number:
        """The draft as a claim of the article."""
        page = self.page
        span = page.span(draft.first, draft.last)
        each = self.each_of(draft)
        return Number(
            kind=draft.kind,
            span=span,
            text=span.of(page.text),
            sentence=page.sentence[draft.figure[0]],
            value=draft.value,
            value_to=draft.value_to,
            unit=draft.unit,
            bound=draft.bound,
            figure=page.span(*draft.figure),
            hedge=page.span(*draft.hedge) if draft.hedge else None,
            grain=draft.grain,
            direction=draft.direction,
            counted=page.span(draft.counted, draft.counted + 1) if draft.counted is not None else None,
            converts=draft.converts,
            approximate=draft.approximate,
            per=each.each if each else None,
            per_span=page.span(each.first, each.last) if each else None,
        )

    def each_of(self, draft: _Draft) -> Rate | None:
        """What the figure is for each of, which stands after its unit or after what it counts."""
        if draft.kind in (ClaimKind.AGE, ClaimKind.ORDINAL):
            return None
        after = draft.counted + 1 if draft.counted is not None else draft.last
        return rate(self.page, max(after, draft.last))

    # --- one figure ------------------------------------------------------------------------------

    def at(self, i: int) -> list[_Draft]:
        """The figures that begin at lexeme i: none, one, or the two of a score."""
        self.skip = i + 1
        if (drafts := self.by_form(i)) is not None:
            return drafts
        found = numeral(self.page, i)
        if found is None or (found.first < i - 1 and not found.vague):
            return self.ordinal_word(i)
        self.skip = max(found.last, i + 1)
        if found.first < i and (self.dated(found.first) or self.each(found)):
            return []
        if ranked := self.rank(found):
            return ranked
        if is_label(self.page, found.first, found.last) and not currency_before(self.page, found):
            return []
        last = found.last
        stones = self.low[last] == "st" and (found.value % 10 != 1 or self.low[last + 1][:1].isdecimal())
        if self.low[last] in ORDINAL_ENDINGS and self.page.glued(last) and not stones:
            return self.ordinal_figure(found)  # 11th, and 11st 4lb is a weight
        if self.low[last] == "s" and self.page.glued(last):
            return self.decade_of_life(found)
        if found.value == 1 and found.spelled and found.last == found.first + 1 and not self.one(found.first):
            return []
        if found.spelled and (ordinal := self.ordinal_of(found)):
            return ordinal
        if share := self.share(found):
            return share
        return self.quantity(found)

    def by_form(self, i: int) -> list[_Draft] | None:
        """What the word or mark at hand settles: "doubled", "in their twenties", "4/39"; else None."""
        word = self.low[i]
        if word in FACTORS or word in HALVING:
            return self.factor(i)
        if word in _DECADES:
            return self.decade_in_words(i)
        if self.low[i + 1] == "/" and self.is_tally(i):
            return self.tally(i)
        if word in LONE_UNITS:
            return self.one_unit(i)
        if word == "half" and (whole := self.unit_and_half(i)):
            return whole
        return None

    def one_unit(self, i: int) -> list[_Draft]:
        """Reads "for an hour", "within a mile", "more than a week": one of the unit, where it is measured."""
        low = self.low
        if low[i - 1] not in ("a", "an") or low[i + 1] in _AFTER_LONE or low[i - 2] not in _MEASURING:
            return []
        if low[i + 1 : i + 4] == ["and", "a", "half"]:
            return []
        unit = LONE_UNITS[low[i]]
        kind = ClaimKind.DURATION if unit.dimension == "time" else ClaimKind.MEASURE
        draft = _Draft(kind, Decimal(1), i - 1, i + 1, (i - 1, i), unit=unit.name)
        self.hedge(draft)
        return [draft]

    def unit_and_half(self, i: int) -> list[_Draft]:
        """Reads "a mile and a half", "an hour and a half"."""
        low = self.low
        unit = LONE_UNITS.get(low[i - 3])
        if unit is None or low[i - 2 : i] != ["and", "a"] or low[i - 4] not in ("a", "an"):
            return []
        kind = ClaimKind.DURATION if unit.dimension == "time" else ClaimKind.MEASURE
        draft = _Draft(
            kind, Decimal("1.5"), i - 4, i + 1, (i - 4, i + 1), unit=unit.name, grain=Decimal("0.5")
        )
        return self.finished(draft)

    def rank(self, found: Numeral) -> list[_Draft]:
        """Reads "No. 1", "the world number three"; "No. 10" is a house in London."""
        low, k = self.low, found.first
        if not 0 < found.value < 1000 or found.scaled or found.share or found.vague:
            return []
        start = k - 2 if low[k - 1] == "." else k - 1
        if low[start] not in ("no", "number") or (
            low[start] == "no" and (found.spelled or not self.page.capital(start))
        ):
            return []
        ranked = low[start - 1] in _RANKING or low[found.last] in _RANKING
        plainly = low[start] == "no" and found.value != 10
        if not ranked and not (
            plainly
            and (low[start - 1] in ("the", "a", "his", "her", "its", "their", "'s") or found.value < 6)
        ):
            return []
        if low[start] == "number" and found.first - start != 1:
            return []
        return [
            _Draft(
                kind=ClaimKind.ORDINAL,
                value=found.value,
                first=start,
                last=found.last,
                figure=(k, found.last),
            )
        ]

    def each(self, found: Numeral) -> bool:
        """Reads "$2.86 a dozen": what the price is for, and no count."""
        last = self.found[-1] if self.found else None
        return last is not None and last.kind is ClaimKind.MONEY and last.last == found.first

    def quantity(self, found: Numeral) -> list[_Draft]:
        """A figure with its unit, alone or as one end of a range."""
        first = amount(self.page, found)
        if first.last == found.last and self.page.glued(found.last) and self.low[found.last].isalpha():
            return []  # 4chan
        pair = self.second(first)
        if pair is None:
            return self.finished(self.lent(self.draft(first)))
        second, joint = pair
        self.skip = second.last
        if self.is_score(first, second, joint):
            return self.score(first, second)
        if joined := self.joined(first, second, joint):
            return self.finished(joined)
        self.skip = first.last
        draft = self.draft(first)
        if joint == "to" and first.kind is ClaimKind.NUMBER and not second.prefixed:  # from 5 to 7 per cent
            draft.kind, draft.unit = second.kind, second.unit
            if second.kind is ClaimKind.NUMBER and (found_noun := noun(self.page, second.last, one=False)):
                draft.unit, draft.counted = found_noun
        return self.finished(draft)

    def lent(self, draft: _Draft) -> _Draft:
        """Reads "45 and 50 mg", "two or 3 per cent": a bare figure takes the measure of the next."""
        low, k = self.low, draft.last + 1
        if draft.kind is not ClaimKind.NUMBER or low[draft.last] not in ("and", "or") or not self.free(k):
            return draft
        if not (low[k][:1].isdecimal() or low[k] in _TRIGGERS) or low[draft.first - 1] in SIGNS:
            return draft
        found = numeral(self.page, k)
        if found is None or found.vague or found.first != k:
            return draft
        other = amount(self.page, found)
        if other.kind in (ClaimKind.MEASURE, ClaimKind.PERCENT) and not other.prefixed:
            draft.kind, draft.unit = other.kind, other.unit
        return draft

    def draft(self, found: Amount) -> _Draft:
        n = found.numeral
        return _Draft(
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

    def finished(self, draft: _Draft) -> list[_Draft]:
        """The draft with age, hedge, what is counted, and direction."""
        low = self.low
        self.age(draft)
        if draft.kind is ClaimKind.NUMBER:
            self.people_over(draft)
        self.hedge(draft)
        if draft.kind is ClaimKind.NUMBER:
            self.count(draft)
        elif draft.kind in (ClaimKind.MONEY, ClaimKind.MEASURE):
            self.pounds(draft)
        if draft.kind in (ClaimKind.MEASURE, ClaimKind.NUMBER):
            self.magnitude(draft)
        draft.direction = direction(self.page, draft.first, draft.last)
        self.conversion(draft)
        if low[draft.last] == "/" and self.page.glued(draft.last) and low[draft.last + 1][:1].isdecimal():
            return []
        return [draft]

    # --- hedges ----------------------------------------------------------------------------------

    def hedge(self, draft: _Draft) -> None:
        before = hedged.before(
            self.page,
            draft.first,
            duration=draft.kind is ClaimKind.DURATION,
            money=draft.kind is ClaimKind.MONEY,
        )
        if before and self.free(before.first) and not self.dated(before.first):
            draft.bound, draft.hedge, draft.first = before.bound, (before.first, before.last), before.first
        after = hedged.after(self.page, draft.last)
        if after and draft.value is not None:
            draft.last = after.last
            if before is None:
                draft.bound, draft.hedge = after.bound, (after.first, after.last)

    # --- counts ----------------------------------------------------------------------------------

    def one(self, first: int) -> bool:
        """Is this "one" a count, and no pronoun?"""
        low = self.low
        before, after = low[first - 1], low[first + 1]
        if (
            (after,) in UNIT_WORDS
            and after not in ("day", "night", "time", "second")
            and before not in ("the", "this")
        ):
            return True
        if (after == "of" and low[first + 2] in ("them", "those")) or (
            after == "out" and low[first + 2] == "of"
        ):
            return before not in _ONE_AFTER
        if after in ("or", "to") and low[first + 2] in SMALL and before not in _ONE_AFTER:
            return True  # one or two points
        if after.endswith("ed") or after in ("made", "left", "held", "kept", "run", "set", "sent"):
            return False
        if before in _ONE_AFTER or after in _ONE_BEFORE or (after in STOP and after != "in"):
            return False
        if after == "in":
            return (
                low[first + 2] in SMALL
                or low[first + 2] in TENS
                or low[first + 2][:1].isdecimal()
                or low[first + 2] == "every"
            )
        if before in ("minus", "negative"):
            return True
        if after == "-" and (low[first + 2] in CURRENCIES and low[first + 2] not in DOUBTFUL):
            return True  # a one-yen bid
        if after == "-":
            return low[first + 2] in (
                "year",
                "day",
                "hour",
                "week",
                "month",
                "mile",
                "minute",
                "third",
                "quarter",
                "half",
                "fifth",
                "tenth",
            )
        return after[:1].isalpha() or (before in ("to", "-") and self.page.glued(first))

    def count(self, draft: _Draft) -> None:
        """Fill in what a bare figure counts."""
        if draft.unit is not None:
            return
        page, low = self.page, self.low
        value = draft.value
        fold = draft.last + 1 if low[draft.last] == "-" and page.glued(draft.last) else draft.last
        if low[fold] == "fold":
            draft.unit, draft.last = "time", fold + 1
            return
        found = noun(page, draft.last, one=value == 1)
        if found is None and draft.value is None and low[draft.last] == "of":
            found = None
        if found:
            draft.unit, draft.counted = found
        elif low[draft.first - 1] in _HARMING or toll(page, draft.first):
            draft.unit = "person"
        elif other := number_of(page, draft.first):
            draft.unit, draft.counted = other
        else:
            draft.unit = self.carried(draft)
        if draft.unit is not None:
            self.last_unit = draft.unit

    def carried(self, draft: _Draft) -> str | None:
        """The unit of the last count before it in the sentence: "40 seats and Labour 31"."""
        low = self.low
        k = draft.first - 1
        while self.page.capital(k) and k > draft.first - 4:
            k -= 1  # "and Rustavia 56"
        if low[k] in _CARRYING or low[draft.last] in _CARRIED_ON:
            for other in reversed(self.found[-_MEMORY:]):
                if other.kind is ClaimKind.NUMBER and other.unit not in (None, "time"):
                    whole = other.value is None or other.value % 1 == 0
                    return other.unit if whole is (draft.value is None or draft.value % 1 == 0) else None
        if low[draft.last] == "of" and low[draft.last + 1] in ("them", "whom"):
            return self.last_unit or "person"
        if any(word in FATES for word in low[draft.last : draft.last + 3]):
            return "person"
        return None

    # --- ranges and scores -----------------------------------------------------------------------

    def second(self, first: Amount) -> tuple[Amount, str] | None:
        """The figure that a dash, "to", "or" or "and" ties to the first, and what ties it."""
        page, low = self.page, self.low
        joint, k = self.joint(first)
        if joint is None:
            return None
        start = k
        while k < start + 3 and (
            low[k] in SIGNS
            or low[k] in ("a", "an", "us", "c", "minus", "rs")
            or (low[k] in DOLLAR_LETTERS and "$" in (low[k - 1], low[k + 1]))
            or (low[k] == "-" and joint != "-")
        ):
            k += 1
        if not (low[k][:1].isdecimal() or low[k] in _TRIGGERS) or not self.free(k):
            return None
        found = numeral(page, k)
        if found is None or found.vague or not start <= found.first <= k:
            return None
        if low[found.last] in ORDINAL_ENDINGS and page.glued(found.last):
            return None
        other = amount(page, found)
        if first.kind is ClaimKind.MONEY and first.prefixed and other.kind is ClaimKind.NUMBER:
            scaled = _scaled_like_money(page, other)
            other = scaled or other
        return other, joint

    def joint(self, first: Amount) -> tuple[str | None, int]:
        """The dash or word after the first figure that may tie it to a second, and the lexeme after that."""
        page, low = self.page, self.low
        j = first.last
        joint, k = low[j], j + 1
        if joint == "-":
            if low[k] == "to":
                return "to", k + 2 if low[k + 1] == "-" else k + 1
            return ("-", k) if page.glued(j) == page.glued(k) else (None, k)
        if joint in ("to", "or") or (joint == "and" and low[first.first - 1] == "between"):
            return joint, k
        return None, k

    def joined(self, first: Amount, second: Amount, joint: str) -> _Draft | None:
        """The two as one range; None where they are two figures ("rose 3 to 45")."""
        a, b = first.numeral, second.numeral
        if first.numeral.vague or (
            first.kind is not ClaimKind.NUMBER and second.kind is ClaimKind.NUMBER and not first.prefixed
        ):
            return None
        if first.unit is not None and second.unit is not None and first.unit != second.unit:
            return None
        low_value = a.value
        if b.scaled and not a.scaled and a.value <= b.value / b.scale:
            low_value = a.value * b.scale
        if low_value >= b.value or (joint == "to" and self.changed(first, low_value)):
            return None
        few = a.spelled and b.spelled and b.value <= _FEW  # one or ten
        if joint == "or" and (b.value - low_value) > 5 * max(low_value, Decimal(1)) and not few:
            return None
        if a.share != b.share and joint != "and":
            return None
        fuller = second if second.kind is not ClaimKind.NUMBER else first
        start = first.first - 1 if self.low[first.first - 1] == "between" and joint == "and" else first.first
        return _Draft(
            kind=fuller.kind, value=low_value, value_to=b.value, first=start, last=second.last,
            figure=(a.first, b.last), unit=fuller.unit, grain=max(a.grain, b.grain),
        )  # fmt: skip

    def changed(self, first: Amount, value: Decimal) -> bool:
        """Reads "rose 3 to 45", "cut rates from 5% to 7%": a way covered, and no range."""
        low = self.low
        k = first.first - 1
        if low[k] == "from":
            return any(
                low[at] in UP or low[at] in DOWN or low[at] in _MOVED for at in range(max(k - 4, 0), k)
            )
        return low[k] in UP or low[k] in DOWN or (low[k] == "by" and (low[k - 1] in UP or low[k - 1] in DOWN))

    def is_score(self, first: Amount, second: Amount, joint: str) -> bool:
        """Reads "3-2", "71-48", "by five votes to four" are two figures, not a range."""
        a, b = first.numeral, second.numeral
        if (
            joint not in ("-", "to")
            or first.kind is not ClaimKind.NUMBER
            or second.kind is not ClaimKind.NUMBER
        ):
            return False
        if a.value >= b.value and not b.scaled and joint == "-":
            return True
        low = self.low
        near = low[max(first.first - 6, 0) : first.first] + low[second.last : second.last + 4]
        cue = any(word in _CONTEST for word in near)
        if joint == "-" and a.value <= _WICKETS and noun(self.page, second.last, one=False) is None:
            taken = low[first.first - 1] in ("took", "takes", "taking", "take", "figures") or (
                low[first.first - 1] in ("with", "of") and "figures" in near
            )
            cue = cue or taken or self.cricket  # took 4-39
        if joint == "to":
            falls = a.value > b.value and low[first.first - 1] != "from" and not self.changed(first, a.value)
            return falls or (cue and low[first.first - 1] in _CONTEST)
        return cue and noun(self.page, second.last, one=False) is None

    def is_tally(self, i: int) -> bool:
        """Reads "4/39", "264/7": wickets and runs, where "3/4 of" is a fraction and "24/7" a phrase."""
        low, page = self.low, self.page
        top, bottom = low[i], low[i + 2]
        if not (top.isdecimal() and bottom.isdecimal() and page.glued(i + 1) and page.glued(i + 2)):
            return False
        if page.glued(i) and low[i - 1] not in ("(", "[", "'", '"', "“", "‘", ""):
            return False
        if (page.glued(i + 3) and (low[i + 3][:1].isalnum() or low[i + 3] == "/")) or low[i + 3] == "of":
            return False
        first, second = int(top), int(bottom)
        if first > _WICKETS and second > _WICKETS:
            return False
        played = self.cricket or any(word in _AT_THE_CREASE for word in low[max(i - 6, 0) : i])
        plain = first < second and bottom in _COMMON_BOTTOMS
        if first > _WICKETS:  # 264/7
            return played and (top, bottom) != ("24", "7")
        return (played and (self.cricket or not plain)) or (second > 2 * _WICKETS and not plain)

    def tally(self, i: int) -> list[_Draft]:
        """The two figures of a tally, each by itself."""
        self.skip = i + 3
        ends = ((Decimal(self.low[at]), at) for at in (i, i + 2))
        return [_Draft(ClaimKind.NUMBER, value, at, at + 1, (at, at + 1)) for value, at in ends]

    def score(self, first: Amount, second: Amount) -> list[_Draft]:
        low = self.low
        near = low[max(first.first - 6, 0) : first.first] + low[second.last : second.last + 3]
        voted = any(word.startswith(("vot", "rul")) or word in _BALLOTS for word in near)
        unit = "vote" if voted else None
        drafts = []
        for each in (first, second):
            draft = self.draft(each)
            draft.unit = unit
            if each is second and unit is None and (found := noun(self.page, second.last, one=False)):
                draft.unit, draft.counted = found
            drafts.append(draft)
        if drafts[1].value is not None and drafts[1].unit and not drafts[0].unit:
            drafts[0].unit = drafts[1].unit
        return drafts

    def share(self, found: Numeral) -> list[_Draft]:
        """Reads "one in five", "1 in every 20", "nine out of 10"."""
        low, j = self.low, found.last
        if found.scaled or found.share or found.vague or found.value != found.value.to_integral_value():
            return []
        dashed = low[j] == "-"
        k = j + 1 if dashed else j
        if low[k] == "out" and low[k + 1] == "of":
            k += 2
        elif low[k] == "in":
            k += 1
        else:
            return []
        k = k + 1 if low[k] in ("every", "-") else k
        k = k + 1 if low[k] == "a" and low[k + 1] in SCALES | {"hundred": 0} else k
        if not self.free(k) or not (low[k][:1].isdecimal() or low[k] in _TRIGGERS):
            return []
        bottom = numeral(self.page, k)
        if bottom is None or bottom.vague or bottom.share or bottom.value <= found.value or found.value <= 0:
            return []
        whole = amount(self.page, bottom)
        if (
            whole.kind is not ClaimKind.NUMBER
            or low[whole.last] in _PLAYED
            or (found.value > 20 and low[k - 2] != "out")
        ):
            return []
        if 1900 <= bottom.value <= 2100 and low[bottom.first].isdecimal():
            return []
        self.skip = bottom.last
        draft = _Draft(
            kind=ClaimKind.NUMBER, value=divided(found.value, bottom.value),
            first=found.first, last=bottom.last, figure=(found.first, bottom.last), grain=Decimal("0.01"),
        )  # fmt: skip
        return self.finished(draft)

    # --- ages ------------------------------------------------------------------------------------

    def age(self, draft: _Draft) -> None:
        """Turn the draft into an age where the words round it say so."""
        low, page = self.low, self.page
        last = draft.last
        if draft.kind is ClaimKind.DURATION and draft.unit in _AGE_UNITS:
            k = last + 1 if low[last] == "-" else last
            if low[k] in ("old", "olds"):
                draft.kind, draft.last = ClaimKind.AGE, k + 1
            elif low[last] == "of" and low[last + 1] == "age":
                draft.kind, draft.last = ClaimKind.AGE, last + 2
            elif low[draft.first - 1] in ("aged", "age", "ages"):
                draft.kind = ClaimKind.AGE
            return
        if (
            draft.kind is not ClaimKind.NUMBER
            or draft.unit
            or draft.value is None
            or not 0 <= draft.value <= 120
        ):
            return
        if draft.value != draft.value.to_integral_value():
            return
        k = draft.first
        if low[k] == "between" and low[k + 1] in ("the",):
            return
        if low[last] in ("yo", "y.o") or (low[last] == "-" and low[last + 1] == "yo"):
            draft.kind, draft.unit, draft.last = ClaimKind.AGE, "year", last + 1
        elif self.joined_age(draft) or self.aged(draft):
            draft.kind, draft.unit, draft.listed = ClaimKind.AGE, "year", True
        elif page.low[k][:1].isdecimal() and self.appositive(draft):
            draft.kind, draft.unit = ClaimKind.AGE, "year"

    def aged(self, draft: _Draft) -> bool:
        """Reads "aged 22", "at the age of 7", "turned 80", "he was 12"."""
        low, k = self.low, draft.first
        hedge = hedged.before(self.page, k)
        start = hedge.first if hedge else k
        before = low[start - 1]
        if before in ("aged", "age", "ages"):
            return True
        if before == "from" and low[start - 2] in ("age", "ages", "aged"):
            return True
        if before in ("of", "at") and low[start - 2] in ("age", "ages"):
            return True
        if (
            before in ("was", "is", "am", "'m")
            and low[start - 2] in ("he", "she", "who", "i")
            and draft.value_to is None
        ):
            return (low[draft.last] in STOP or not low[draft.last][:1].isalpha()) and low[draft.last] != "-"
        if before in ("was", "is", "were", "are") and low[draft.last] == "when":
            return low[draft.last + 1] in ("he", "she", "they") and draft.value_to is None
        if before == "both":
            return low[draft.last] in (",", ".", "") and draft.value is not None and draft.value >= 14
        return before in ("turned", "turns", "turning") and low[draft.last] in (
            "",
            ".",
            ",",
            "in",
            "on",
            "this",
            "next",
            "last",
        )

    def joined_age(self, draft: _Draft) -> bool:
        """Reads "aged 22 and 25": the second is an age as the first is."""
        if not self.found or self.low[draft.first - 1] not in ("and", ",", "or"):
            return False
        other = self.found[-1]
        gap = draft.first - other.last
        beside = gap == 1 or (gap == 2 and self.low[other.last] == ",")
        return other.listed and beside

    def appositive(self, draft: _Draft) -> bool:
        """Reads "Mary Doyle, 41, a welder", "the victim, 22, was", "Mary Doyle (41)"."""
        low, page = self.low, self.page
        k, last = draft.figure
        if last != k + 1 or draft.first != k:
            return False
        mark, after, name = low[k - 1], low[last], low[k - 2]
        if mark == "(":
            return (
                after == ")"
                and page.capital(k - 2)
                and page.capital(k - 3)
                and draft.value is not None
                and draft.value >= 14
            )
        if mark != "," or not name[:1].isalpha() or name in STOP or page.glued(k):
            return False
        if page.capital(k - 2):
            return after in (
                ",",
                ".",
                ";",
                ")",
                "and",
                "of",
                "from",
                "was",
                "is",
                "who",
                "has",
                "had",
                "",
            ) and not self.listed(k)
        return after in (",", ".", "") and not self.listed(k)

    def listed(self, k: int) -> bool:
        """Does the figure stand in a row of figures: "Town 3, Rovers 2, ..."?"""
        return self.low[k + 1] == "," and self.low[k + 2][:1].isdecimal()

    def people_over(self, draft: _Draft) -> None:
        """Reads "people over 75", "children under five": an age, where nothing that is counted follows."""
        low, page = self.low, self.page
        if draft.unit or draft.value is None or not 0 < draft.value <= 110 or draft.value_to is not None:
            return
        k = draft.figure[0]
        if low[k - 1] == "-" and low[k - 2] in ("over", "under") and page.glued(k):
            return
        if low[k - 1] not in ("over", "under", "above", "below"):
            return
        who = low[k - 2]
        who = low[k - 3] if who in ("aged",) else who
        follows = noun(page, draft.last, one=False)
        if who in _AGED_PEOPLE and (follows is None or low[draft.last] in STOP):
            draft.kind, draft.unit = ClaimKind.AGE, "year"

    def decade_of_life(self, found: Numeral) -> list[_Draft]:
        """Reads "in his 40s", "over-60s", "the under-18s"."""
        low, page = self.low, self.page
        first, last = found.first, found.last + 1
        self.skip = last
        value = found.value
        if not 0 < value <= 110:
            return []
        draft = _Draft(
            kind=ClaimKind.AGE, value=value, unit="year", first=first, last=last, figure=(first, found.last)
        )
        if low[first - 1] == "-" and low[first - 2] in ("over", "under"):
            draft.bound = Bound.OVER if low[first - 2] == "over" else Bound.UNDER
            draft.hedge, draft.first = (first - 2, first - 1), first - 2
            return [draft]
        owner = low[first - 2] if low[first - 1] in ("early", "mid", "late", "-") else low[first - 1]
        owner = low[first - 3] if owner in ("mid", "early", "late") else owner
        if owner in ("his", "her", "their", "my", "your", "our") and value % 10 == 0:
            draft.value_to, draft.bound, draft.grain = value + 9, Bound.ABOUT, Decimal(10)
            return [draft]
        if low[first - 1] in ("over", "under") and page.low[first - 2] in (
            "the",
            "of",
            "among",
            "for",
            "to",
            "and",
        ):
            draft.bound = Bound.OVER if low[first - 1] == "over" else Bound.UNDER
            draft.hedge, draft.first = (first - 1, first), first - 1
            return [draft]
        return []

    def decade_in_words(self, i: int) -> list[_Draft]:
        """Reads "in their twenties"."""
        k = i - 2 if self.low[i - 1] in ("early", "mid", "late") else i - 1
        if self.low[k] not in ("his", "her", "their", "my", "your", "our"):
            return []
        value = Decimal(_DECADES[self.low[i]])
        return [
            _Draft(
                kind=ClaimKind.AGE, value=value, value_to=value + 9, unit="year", first=i, last=i + 1,
                figure=(i, i + 1), bound=Bound.ABOUT, grain=Decimal(10),
            )
        ]  # fmt: skip

    # --- ordinals and factors --------------------------------------------------------------------

    def ordinal_figure(self, found: Numeral) -> list[_Draft]:
        self.skip = found.last + 1
        if (
            self.low[found.last + 1] in ("street", "st", "avenue", "ave", "floor")
            and self.low[found.last + 1] != "floor"
        ):
            return []
        if found.value != found.value.to_integral_value() or (
            self.page.glued(found.last + 1) and self.low[found.last + 1][:1].isalpha()
        ):
            return []
        return [
            _Draft(
                kind=ClaimKind.ORDINAL, value=found.value, first=found.first, last=found.last + 1,
                figure=(found.first, found.last + 1),
            )
        ]  # fmt: skip

    def ordinal_of(self, found: Numeral) -> list[_Draft]:
        """Reads "twenty-first", "one hundred and fifth": a cardinal that ends as an ordinal."""
        low, j = self.low, found.last
        k = j + 1 if low[j] in ("-", "and") and found.last - found.first >= 1 else j
        word = low[k]
        if found.share or found.vague:
            return []
        if (
            word in ORDINALS
            and ((found.value % 10 == 0 and ORDINALS[word] < 10) or found.value % 100 == 0)
            and (k == j + 1 or found.value % 100 == 0)
        ):
            value = found.value + ORDINALS[word]
        elif word in ORDINAL_SCALES and found.value < 1000:
            value = found.value * ORDINAL_SCALES[word]
        else:
            return []
        self.skip = k + 1
        return [
            _Draft(
                kind=ClaimKind.ORDINAL,
                value=value,
                first=found.first,
                last=k + 1,
                figure=(found.first, k + 1),
            )
        ]

    def ordinal_word(self, i: int) -> list[_Draft]:
        """Reads "the third strike", "finished second"; "first light" and "at first" are none."""
        low, word = self.low, self.low[i]
        value = ORDINALS.get(word) or ORDINAL_SCALES.get(word)
        if value is None:
            return []
        after, before = low[i + 1], low[i - 1]
        if (word, after) in _FIXED or (
            after in ("-", "half", "quarter")
            and low[i + 2]
            not in (
                "place",
                "placed",
                "largest",
                "biggest",
                "highest",
                "ever",
                "round",
                "choice",
                "time",
                "generation",
            )
        ):
            return []
        if self.page.word(i).isupper() and not self.page.word(i + 1).isupper():
            return []  # the FIRST competition
        if before in ("at", "-", "split", "per", "'s") or (
            word == "first" and (after == "," or (self.page.opens(i) and after in ("", ",", ":")))
        ):
            return []
        if word == "second" and (
            before in ("a", "every", "one") and (not after[:1].isalpha() or after in STOP)
        ):
            return []
        if (
            self.page.capital(i)
            and not self.page.opens(i)
            and self.page.capital(i + 1)
            and after in _NAMED_AFTER
        ):
            return []
        return [_Draft(kind=ClaimKind.ORDINAL, value=Decimal(value), first=i, last=i + 1, figure=(i, i + 1))]

    def factor(self, i: int) -> list[_Draft]:
        """Reads "doubled", "twice as many", "a threefold rise", "halved"."""
        low, word = self.low, self.low[i]
        if word in ("double", "triple", "treble", "twice") and low[i + 1] in (
            "murder",
            "standards",
            "act",
            "bill",
            "agent",
            "decker",
            "-",
            "life",
            "jeopardy",
            "bass",
            "bed",
            "room",
            "fault",
            "bogey",
        ):
            return []
        if (
            word in ("double", "triple", "treble", "quadruple")
            and low[i - 1] in ("a", "the")
            and low[i + 1] != "the"
        ):
            return []
        value = Decimal("0.5") if word in HALVING else Decimal(FACTORS[word])
        way = (
            Direction.DOWN
            if word in HALVING
            else Direction.NONE
            if word in ("twice", "thrice")
            else Direction.UP
        )
        draft = _Draft(
            kind=ClaimKind.NUMBER,
            value=value,
            first=i,
            last=i + 1,
            figure=(i, i + 1),
            unit="time",
            direction=way,
        )
        self.hedge(draft)
        return [draft]

    # --- measures --------------------------------------------------------------------------------

    def magnitude(self, draft: _Draft) -> None:
        """Reads "magnitude 7.2", "a magnitude-7.2 earthquake"."""
        low, k = self.low, draft.figure[0]
        k = k - 1 if low[k - 1] in ("-", "of") else k
        if (
            draft.kind is ClaimKind.NUMBER
            and low[k - 1] in ("magnitude", "magnitudes")
            and draft.value is not None
            and draft.value < 11
        ):
            draft.kind, draft.unit, draft.counted = ClaimKind.MEASURE, "magnitude", None

    def pounds(self, draft: _Draft) -> None:
        """Reads "Pounds" after a figure: of weight, unless the words round it speak of money."""
        low = self.low
        if draft.unit != "GBP" or low[draft.last - 1] not in ("pound", "pounds"):
            return
        if not self.is_weight(draft):
            return
        draft.kind, draft.unit = ClaimKind.MEASURE, "pound"

    def is_weight(self, draft: _Draft) -> bool:
        low, last = self.low, draft.last
        if low[last] == "(":
            inside = low[last + 1 : last + 6]
            if any(word in SIGNS or word in ("euros", "dollars") for word in inside):
                return False
            if any(
                word in ("kg", "kilograms", "kilos", "kilogram", "kilogrammes", "g", "grams", "tonnes", "kgs")
                for word in inside
            ):
                return True
        if draft.value is not None and draft.value >= 100_000 and low[last] != "of":
            return False
        near = low[max(draft.first - 9, 0) : draft.first] + low[last : last + 5]
        if low[last] in ("of", "heavier", "lighter", "overweight") or any(word in _WEIGHING for word in near):
            return True
        if any(word in _PAYING or word in SIGNS for word in near):
            return False
        if (each := rate(self.page, last)) and each.each in DURATIONS:
            return False  # 12 pounds an hour
        return "£" not in self.page.text and "sterling" not in self.page.low

    # --- conversions -----------------------------------------------------------------------------

    def conversion(self, draft: _Draft) -> None:
        """Reads "60 miles (97 kilometers)": tie the figure in brackets to the one it restates."""
        low = self.low
        if not self.found:
            return
        k = draft.first - 1
        if low[k] == "or" and low[k - 1] in ("(", ","):
            k -= 1
        if low[k] not in ("(", "["):
            return
        other = self.found[-1]
        if k - other.last > 3 or other.kind is not draft.kind or other.unit == draft.unit:
            return
        if draft.kind is ClaimKind.MEASURE:
            a, b = UNITS.get(other.unit or ""), UNITS.get(draft.unit or "")
            same = (
                a is not None
                and b is not None
                and (a.dimension == b.dimension or {a.dimension, b.dimension} == {"temperature", "angle"})
            )
            if not same:
                return
        elif draft.kind is not ClaimKind.MONEY:
            return
        draft.converts = self.page.span(other.first, other.last)


def _scaled_like_money(page: Lexemes, other: Amount) -> Amount | None:
    """Reads "$10-15m": the letter after the second figure scales both."""
    n = letter_scaled(page, other.numeral)
    return Amount(n, other.first, n.last) if n.scaled else None


# what stands before "an hour" where it is a stretch that was measured; after it nothing may hang on it
_MEASURING = frozenset(
    """
    for within than nearly almost about around over under least most lasted lasting lasts took takes
    taking after spent spend just only approximately roughly barely
    """.split()
)
_AFTER_LONE = frozenset({"-", "'s", "earlier", "ago", "end", "old", "or"})
_FEW = 12
_WICKETS = 10  # an innings has no more
_CRICKET = frozenset(
    """
    cricket cricketer cricketers wicket wickets overs innings bowled bowler bowlers bowling batsman batsmen
    batter batters batting lbw stumps wicketkeeper seamer spinner yorker umpire maiden unbeaten ashes odi
    """.split()
)
_AT_THE_CREASE = frozenset(
    """
    took takes taking figures bowling made makes making reached reaching posted closed declared slumped
    slipped collapsed crashed reduced chased chasing finished innings wickets overs were returned claimed
    """.split()
)
_COMMON_BOTTOMS = frozenset("2 3 4 5 6 8 10 12 16 20 24 25 32 40 50 64 100 1000".split())  # 3/4, 5/16
_MEMORY = 8  # figures of a sentence that a later one may share its noun with
_AGE_UNITS = frozenset({"year", "month", "week", "day"})
_ONE_AFTER = frozenset(
    (
        "no this that which any every each the another some good last next big new only- everyone number "
        "day not old little loved first second 's same square only is was"
    ).split()
) - {"is", "was", "only", "not"}
_ONE_BEFORE = frozenset(
    (
        "of another who that thing by or and day who's 's reason way side hand point time stage step- "
        "off- such more- else"
    ).split()
)
# before a figure that counts what the one before it counted: "40 seats and Labour 31", "12 to 15"
_CARRYING = frozenset(
    "and to from against with than of or , ( versus v vs while another the only but including - were "
    "killing wounding injuring".split()
)
_CARRIED_ON = FATES | frozenset(
    "of in on from who were was are have had remained remain others more fewer given".split()
)
_HARMING = frozenset("killed injured wounded killing injuring wounding kills injures wounds murdered".split())
_BALLOTS = frozenset("decision margin passed approved rejected senate house parliament".split())
_RANKING = frozenset("ranked world seed seeded seeds ranking ranks currently rank single".split())
_CONTEST = frozenset(
    (
        "beat beats beaten beating win wins won winning lose loses lost losing loss defeat defeats "
        "defeated victory draw draws drew drawn lead leads led leading tie ties tied score scores scored "
        "scoreline set sets match game goal goals trail trails trailed vote votes voted voting ruled "
        "ruling decision approved passed rejected triumph triumphed thrashed edged hammered thumped "
        "victors half-time half aggregate advantage shootout penalties record odds down margin"
    ).split()
)
_MOVED = frozenset(
    (
        "go goes went gone going change changed changes move moved moving take took taking bring brought "
        "revised upgraded downgraded extended doubled halved tripled"
    ).split()
)
_PLAYED = frozenset(
    (
        "games matches minutes days weeks months years starts appearances outings innings tests overs "
        "balls seconds hours attempts meetings"
    ).split()
)
_AGED_PEOPLE = frozenset(
    (
        "people adults women men patients those anyone everyone children drivers residents pensioners "
        "voters workers boys girls youngsters citizens person child anybody kids players males females "
        "homeowners"
    ).split()
)
_FIXED = frozenset(
    {
        ("first", "light"), ("first", "lady"), ("first", "minister"), ("first", "aid"), ("first", "name"),
        ("first", "names"),
        ("first", "amendment"), ("first", "responders"), ("first", "responder"), ("first", "class"),
        ("first", "nations"),
        ("first", "nation"), ("first", "team"), ("first", "things"), ("first", "thing"), ("first",
        "degree"),
        ("first", "world"), ("second", "world"), ("third", "world"), ("second", "amendment"), ("fifth",
        "amendment"),
        ("third", "party"), ("third", "parties"), ("second", "hand"), ("second", "nature"), ("first", "hand"),
        ("fourth", "amendment"), ("second", "thoughts"), ("first", "glance"), ("first", "ladies"),
        ("first", "ministers"),
        ("first", "sight"), ("second", "guess"), ("first", "and"), ("fourteenth", "amendment"), ("first",
        "base"),
        ("second", "wind"), ("first", "family"), ("second", "string"), ("sixth", "form"), ("sixth",
        "former"), ("fifth", "column"),
    }
)  # fmt: skip
_NAMED_AFTER = frozenset(
    (
        "avenue street circuit amendment fleet army division battalion corps minister lady nations "
        "republic reich world"
    ).split()
)
_WEIGHING = frozenset(
    (
        "weigh weighs weighed weighing weight heavy overweight lost gained lift lifted carrying flour "
        "sugar potatoes meat beef cocaine heroin marijuana methamphetamine fentanyl explosives tnt thrust "
        "pressure payload cargo weights lbs kg luggage fish bag bags drugs catch shed"
    ).split()
)
_PAYING = frozenset(
    (
        "cost costs costing price priced prices pay pays paid paying worth fine fined fines earn earns "
        "earned salary wage wages fee fees raised donated bill bills spend spent charge charged tax "
        "stolen owed debt bonus bonuses income profit profits revenue sold sell buy bought bid grant "
        "grants compensation damages pension allowance billion million budget funding value valued rent "
        "rents mortgage loan invest invested savings save saved prize"
    ).split()
)
