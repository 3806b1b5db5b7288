"""Figures of every kind but dates: counts, money, percentages, measures, ordinals, ages, durations."""

from __future__ import annotations

from collections.abc import Container, Iterator, Sequence
from itertools import groupby

from factcheck.examine.dates.taken import Taken
from factcheck.examine.figures.ages import age, decade_in_words, decade_of_life, people_over
from factcheck.examine.figures.amounts import Numeral
from factcheck.examine.figures.change import direction
from factcheck.examine.figures.conversions import restated
from factcheck.examine.figures.counted import count
from factcheck.examine.figures.drafts import Draft, Reading, claim, drafted, hedge
from factcheck.examine.figures.elided import as_others, crowns, fill_elided, name_crowns
from factcheck.examine.figures.factors import factor, fold, of_another
from factcheck.examine.figures.labels import is_borne, is_label
from factcheck.examine.figures.measured import amount, is_sized, millions
from factcheck.examine.figures.money import currency_before
from factcheck.examine.figures.numerals import numeral
from factcheck.examine.figures.one import is_pronoun
from factcheck.examine.figures.ordinals import ordinal_figure, ordinal_in_words, ordinal_word, rank
from factcheck.examine.figures.ranges import borrowed, joined, lent, pair, parted
from factcheck.examine.figures.roles import role
from factcheck.examine.figures.scores import balls, is_score, is_tally, of_cricket, score, tally
from factcheck.examine.figures.shares import is_base, share
from factcheck.examine.figures.stopwatch import stopwatch
from factcheck.examine.figures.uncounted import WORDS as UNCOUNTED
from factcheck.examine.figures.uncounted import uncounted
from factcheck.examine.figures.units_apart import magnitude, one_unit, points, unit_and_half
from factcheck.examine.figures.weights import pounds
from factcheck.examine.lexemes import Lexemes
from factcheck.lexicon.numerals import BEGINNINGS, DECADES, FACTORS, HALVING
from factcheck.lexicon.units import LONE_UNITS
from factcheck.model.claim import ClaimKind, Date, Number
from factcheck.model.span import Span

Figures = dict[tuple[object, ...], tuple[int, tuple[Number, ...], str | None]]
"""Of sentences, by all that their figures hang on: where they began, the figures, the unit counted last."""
_LOOK = 8  # lexemes to either side of a sentence at which its figures may look


def numbers(
    page: Lexemes, dates: tuple[Date, ...], known: Figures | None = None, crowds: Container[int] = ()
) -> tuple[Number, ...]:
    """
    The figures of the sentences, in order; what a date has taken is no figure.

    `known` holds those of sentences that other copies print too, and is given those of this one. Those of
    the `crowds`, sentences by number that are nothing but figures, are not read.
    """
    out: list[Number] = []
    for number in _Walk(page, dates, {} if known is None else known).figures(crowds):
        if not out or number.span.start >= out[-1].span.end:  # "zero$zero": one sign, two figures
            out.append(number)
    return tuple(out)


class _Walk:
    """Goes over the lexemes once, finds where a figure begins, and asks what it is."""

    def __init__(self, page: Lexemes, dates: tuple[Date, ...], known: Figures) -> None:
        self.page = page
        self.known = known
        self.dated: dict[int, list[Span]] = {}  # the dates of each sentence
        for day in dates:
            self.dated.setdefault(day.sentence, []).append(day.span)
        self.taken = Taken(page, dates)
        self.found: list[Draft] = []  # of the sentence at hand
        self.last_unit: str | None = None
        self.cricket = of_cricket(page)
        self.millions = millions(page)
        self.crowns = crowns(page)

    def figures(self, crowds: Container[int]) -> Iterator[Number]:
        """Every figure, in the order of the text."""
        page = self.page
        begin = [
            i
            for i, word in enumerate(page.low)
            if "0" <= word < ":" or word in BEGINNINGS or word in UNCOUNTED
        ]
        for sentence, places in groupby(begin, page.sentence.__getitem__):
            if sentence not in crowds:
                yield from self.told(sentence, list(places))

    def told(self, sentence: int, places: list[int]) -> Sequence[Number]:
        """The figures of a sentence, of which some may begin at these places; of two that read alike once."""
        start, key = self.asked(sentence, places[0])
        found = self.known.get(key)
        if found is None:
            own = tuple(self.of_sentence(places))
            self.known[key] = start, own, self.last_unit
            return own
        first, own, self.last_unit = found
        return [number.moved(start - first, sentence) for number in own]

    def asked(self, sentence: int, at: int) -> tuple[int, tuple[object, ...]]:
        """Where a sentence begins, and all that its figures hang on: its words, and a few round them."""
        page, low = self.page, self.page.low
        first = last = at
        while low[first - 1]:
            first -= 1
        while low[last]:
            last += 1
        start = page.start[first]
        days = tuple([(day.start - start, day.end - start) for day in self.dated.get(sentence, ())])
        said = page.text[start : page.end[last - 1]]
        round_it = (*low[max(first - _LOOK, 0) : first], *low[last + 1 : last + _LOOK])
        return start, (
            said,
            days,
            round_it,
            self.last_unit,
            self.cricket,
            self.millions,
            *self.crowns.items(),
        )

    def of_sentence(self, places: list[int]) -> list[Number]:
        """The figures of one sentence, read."""
        page, taken = self.page, self.taken
        self.found = []
        on = 0
        for i in places:
            if i < on or taken.on(i):
                continue
            reading = self.read(i)
            for draft in reading.drafts:
                if not taken.free(draft.last - 1):
                    continue  # "twenty one p.m.": the time has its end
                on = max(on, draft.last)
                self.found.append(draft)
            on = max(on, reading.on)
        if self.crowns:
            name_crowns(page, self.found, self.crowns)
        fill_elided(page, self.found)
        as_others(page, self.found, self.millions)
        return [claim(page, draft) for draft in self.found]

    def read(self, i: int) -> Reading:
        """What begins at lexeme i: what its form settles, else what the numeral there is a figure of."""
        if reading := self.by_form(i):
            return reading
        found = numeral(self.page, i)
        if found is None or (found.first < i - 1 and not found.vague):
            return _only(ordinal_word(self.page, i), i + 1)
        on = max(found.last, i + 1)
        if found.first < i and (self.taken.on(found.first) or self.is_each(found)):
            return Reading([], on)
        return self.by_numeral(found, on)

    def by_form(self, i: int) -> Reading | None:
        """What the word or mark at hand settles: "doubled", "in their twenties", "4/39"; else None."""
        page, word = self.page, self.page.low[i]
        if word in FACTORS or word in HALVING:
            return _only(self.held(factor(page, i)), i + 1)
        if word in DECADES:
            return Reading(decade_in_words(page, i), i + 1)
        if page.low[i + 1] == ":" and (timed := stopwatch(page, i)):
            return _only(self.held(timed), timed.last)
        if word in UNCOUNTED:
            return _only(uncounted(page, i), i + 1)
        if page.low[i + 1] == "/" and is_tally(page, i, cricket=self.cricket):
            return Reading(tally(page, i), i + 3)
        if word in LONE_UNITS:
            return _only(self.held(one_unit(page, i)), i + 1)
        if word == "half" and (draft := unit_and_half(page, i)) and (drafts := self.settled(draft)):
            return Reading(drafts, i + 1)
        return None

    def by_numeral(self, found: Numeral, on: int) -> Reading:
        """What a numeral is: a rank, a label, an ordinal, a decade of life, a share, or a quantity."""
        page, low, last = self.page, self.page.low, found.last
        if ranked := rank(page, found):
            return Reading([ranked], on)
        if is_label(page, found.first, last) and not self.is_amount(found):
            return Reading([], on)
        if reading := ordinal_figure(page, found):
            return reading
        if low[last] == "s" and page.glued(last):
            return Reading(decade_of_life(page, found), last + 1)
        if is_pronoun(page, found) or is_base(page, found):
            return Reading([], on)
        if found.spelled and (ordinal := ordinal_in_words(page, found)):
            return Reading([ordinal], ordinal.last)
        if part := share(page, found, self.taken):
            on = part.last
            if drafts := self.settled(part):
                return Reading(drafts, on)
        return self.quantity(found, on)

    def quantity(self, found: Numeral, on: int) -> Reading:
        """A figure with its unit, alone or as one end of a range."""
        page = self.page
        if self.cricket and (bowled := balls(page, found)):
            return Reading([bowled], bowled.last)
        first = amount(page, found)
        if first.last == found.last and page.glued(found.last) and page.low[found.last].isalpha():
            return Reading([], on)  # 4chan
        draft, tied = drafted(first), pair(page, first, self.taken, self.found)
        if tied is None:
            lent(page, draft, self.taken)
            borrowed(page, draft, self.found)
            return Reading(self.settled(draft), on)
        if is_score(page, tied, cricket=self.cricket):
            return Reading(score(page, tied), tied.second.last)
        if both := joined(page, tied):
            return Reading(self.settled(both), tied.second.last)
        parted(page, draft, tied)
        return Reading(self.settled(draft), first.last)

    def is_amount(self, found: Numeral) -> bool:
        """Does a sign or a unit of measure say that what stands like a name's number is a figure?"""
        sized = is_borne(self.page, found.first, found.last) and is_sized(self.page, found)
        return sized or currency_before(self.page, found) is not None

    def is_each(self, found: Numeral) -> bool:
        """Reads "$2.86 a dozen": what the price is for, and no count."""
        last = self.found[-1] if self.found else None
        return last is not None and last.kind is ClaimKind.MONEY and last.last == found.first

    def held(self, draft: Draft | None) -> Draft | None:
        """The draft with the hedges round it."""
        if draft is not None:
            hedge(self.page, draft, self.taken)
        return draft

    def settled(self, draft: Draft) -> list[Draft]:
        """The draft with age, hedge, what is counted, and direction; none where a stroke runs on from it."""
        page = self.page
        age(page, draft, self.found)
        if draft.kind is ClaimKind.NUMBER:
            people_over(page, draft)
        hedge(page, draft, self.taken)
        if draft.kind is ClaimKind.NUMBER:
            self.count(draft)
            magnitude(page, draft)
            points(page, draft)
        elif draft.kind is ClaimKind.MONEY:
            pounds(page, draft)
        draft.direction = direction(page, draft.first, draft.last)
        draft.role = role(page, draft)
        draft.converts = restated(page, draft, self.found)
        last = draft.last
        runs_on = page.low[last] == "/" and page.glued(last) and page.low[last + 1][:1].isdecimal()
        return [] if runs_on else [draft]

    def count(self, draft: Draft) -> None:
        """Fill in what a bare figure counts, and keep it for "three of them"."""
        if draft.unit is None and not (fold(self.page, draft) or of_another(self.page, draft)):
            count(self.page, draft, self.found, self.last_unit)
            self.last_unit = draft.unit or self.last_unit


def _only(draft: Draft | None, on: int) -> Reading:
    return Reading([] if draft is None else [draft], on)
