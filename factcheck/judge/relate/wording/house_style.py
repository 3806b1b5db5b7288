"""What house styles ask for: differences that two of them require, and copy that breaks its own."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from itertools import pairwise

from factcheck.judge.bench import Marked
from factcheck.judge.relate.wording.words import Kind
from factcheck.lexicon.calendar import MONTH_SHORT, MONTHS
from factcheck.lexicon.house import House
from factcheck.lexicon.spelling import dialect, ending
from factcheck.model.article import Token, Witness, ZoneKind
from factcheck.model.claim import ClaimKind, Date, Number
from factcheck.model.finding import Mark
from factcheck.model.record import NamedTuple
from factcheck.model.span import Span

_HONORIFICS = frozenset(("mr", "mrs", "ms", "miss"))
_DIALECTS = {"us": "American", "uk": "British"}
_NEVER_SHORT = frozenset("mar march apr april jun june jul july may".split())  # AP writes these in full


def required(kind: Kind, a: str, b: str, house_a: House | None, house_b: House | None) -> bool:
    """
    Does each house ask for the form that its own copy prints, and not for the other's?

    Such a difference is nobody's doing: it is silent. Typography (curly or straight marks) is
    the work of machines, and silent whatever the houses.
    """
    if kind is Kind.TYPOGRAPHY:
        return True
    asks = _ASKS.get(kind)
    if asks is None or house_a is None or house_b is None:
        return False
    return asks(house_a, a, b) and asks(house_b, b, a)


def _asks_spelling(house: House, mine: str, theirs: str) -> bool:
    """Each word that differs is in the house's hand, or the other's is in the other hand."""
    one, two = mine.casefold().split(), theirs.casefold().split()
    if len(one) != len(two):
        return False
    return all(_asks_word(house, x, y) for x, y in zip(one, two, strict=True) if x != y)


def _asks_word(house: House, mine: str, theirs: str) -> bool:
    if {ending(mine), ending(theirs)} == {"ise", "ize"}:
        return ending(mine) == house.ending
    hands = dialect(mine), dialect(theirs)
    if house.dialect is None or hands[0] == hands[1]:
        return False
    return hands[0] == house.dialect or (hands[0] is None and hands[1] != house.dialect)


def _asks_percent(house: House, mine: str, theirs: str) -> bool:
    return _percent(mine) in house.percent and _percent(theirs) not in house.percent


def _percent(text: str) -> str:
    """The form of per cent that a text holds."""
    for form in ("%", "per cent", "percent"):
        if form in text.casefold():
            return form
    return ""


def _asks_honorific(house: House, mine: str, theirs: str) -> bool:
    has = bool(_HONORIFICS & _bare(mine)), bool(_HONORIFICS & _bare(theirs))
    return has == (house.honorifics, not house.honorifics)


def _bare(text: str) -> set[str]:
    return {word.strip(".,").casefold() for word in text.split()}


def _asks_short(house: House, mine: str, theirs: str) -> bool:
    """Months and initials: "Sept." against "September", "U.S." against "US"."""
    short = bool(_bare(mine) & MONTH_SHORT.keys()), bool(_bare(theirs) & MONTH_SHORT.keys())
    if short[0] != short[1]:
        return house.months == ("short" if short[0] else "full")
    if mine.replace(".", "") == theirs.replace(".", "") and mine.replace(".", "").isupper():
        return house.initials == ("U.S." if "." in mine else "US")
    return False


def _asks_capitals(house: House, mine: str, theirs: str) -> bool:
    """Acronyms: "NATO" against "Nato"; "the Prime Minister" is a matter of place too, so it is left."""
    if len(mine) < 4:
        return False
    if mine.isupper():
        return house.acronyms == "NATO"
    return house.acronyms == "Nato" and mine.istitle()


def _asks_marks(house: House, mine: str, theirs: str) -> bool:
    own = _MARKS.get(house.quotes or "", "")
    return mine in own and theirs not in own


_MARKS = {"single": "'‘’", "double": '"“”'}


_ASKS: dict[Kind, Callable[[House, str, str], bool]] = {
    Kind.SPELLING: _asks_spelling,
    Kind.NUMBER_STYLE: _asks_percent,
    Kind.HONORIFIC: _asks_honorific,
    Kind.ABBREVIATION: _asks_short,
    Kind.CAPITALS: _asks_capitals,
    Kind.QUOTATION_MARKS: _asks_marks,
}


class Breach(NamedTuple):
    """A place where copy breaks its own outlet's style, and what the style asks for."""

    span: Span
    message: str


def breaches(witness: Witness, house: House) -> tuple[Breach, ...]:
    """Where a copy breaks the style of its own house, in the order of the text."""
    text = witness.article.text
    found = (
        *_misspelt(witness, house),
        *_misdated(witness.dates, house),
        *_figures(witness, house),
        *_named(witness, house, text),
    )
    return tuple(sorted(found))


def _tokens(witness: Witness) -> Iterator[tuple[int, Token]]:
    for index, row in enumerate(witness.tokens):
        for token in row:
            yield index, token


def _misspelt(witness: Witness, house: House) -> Iterator[Breach]:
    """Words in the other hand; a capital may be a body's own name ("the Labour Party")."""
    for _, token in _tokens(witness):
        if not token.text.islower():
            continue
        word = token.text.replace("’", "'")
        hand = dialect(word)
        if house.dialect and hand and hand != house.dialect:
            yield Breach(
                token.span,
                f"{token.text}: {house.name} spells the {_DIALECTS[house.dialect]} way",
            )
        elif house.ending and (ending(word) or house.ending) != house.ending:
            yield Breach(token.span, f"{token.text}: {house.name} writes -{house.ending}")


def _misdated(dates: Iterable[Date], house: House) -> Iterator[Breach]:
    for date in dates:
        if date.kind is ClaimKind.TIME:
            yield from _mistimed(date, house)
            continue
        words = date.text.replace(",", " ").split()
        at = [index for index, word in enumerate(words) if _month(word)]
        if not at:
            continue
        before, after = words[at[0] - 1 : at[0]], words[at[0] + 1 : at[0] + 2]
        day_first = bool(before) and _day(before[0])
        month_first = bool(after) and _day(after[0])
        if house.order and (day_first, month_first) != (False, False):
            if day_first != (house.order == "day first"):
                yield Breach(date.span, f"{date.text}: {house.name} puts the {house.order}")
            elif house.months:
                yield from _month_form(date, words[at[0]], house)


def _month(word: str) -> bool:
    bare = word.rstrip(".").casefold()
    return bare in MONTHS or bare in MONTH_SHORT


def _day(word: str) -> bool:
    digits = word.rstrip("stndrh")
    return digits.isdigit() and len(digits) <= 2


def _month_form(date: Date, month: str, house: House) -> Iterator[Breach]:
    bare = month.rstrip(".").casefold()
    if bare in MONTHS and house.months == "short" and bare not in _NEVER_SHORT:
        yield Breach(date.span, f"{date.text}: {house.name} shortens the month before a day")
    elif bare not in MONTHS and house.months == "full":
        yield Breach(date.span, f"{date.text}: {house.name} writes the month in full")


def _mistimed(time: Date, house: House) -> Iterator[Breach]:
    digits = time.text.rstrip("apmAPM. ")
    pointed = "p.m." in time.text.casefold() or "a.m." in time.text.casefold()
    halved = time.text.casefold().rstrip(".").endswith(("pm", "am", "p.m", "a.m"))
    if house.halves and halved and pointed != (house.halves == "p.m."):
        yield Breach(time.span, f"{time.text}: {house.name} writes {house.halves}")
    elif house.separator and len(digits) > 2 and digits[-3] in ":." and digits[-3] != house.separator:
        yield Breach(time.span, f"{time.text}: {house.name} parts hours and minutes with “{house.separator}”")


def _figures(witness: Witness, house: House) -> Iterator[Breach]:
    text = witness.article.text
    for number in witness.numbers:
        if number.kind is ClaimKind.PERCENT and house.percent:
            form = _percent(number.text)
            if form not in house.percent and "point" not in number.text:
                yield Breach(number.span, f"{number.text}: {house.name} writes {' or '.join(house.percent)}")
        elif house.words_below and _plain_count(number, witness):
            yield from _threshold(number, text, house.words_below, house)


def _plain_count(number: Number, witness: Witness) -> bool:
    """A count of things in running text: no score, no range, no figure in a headline or a quotation."""
    text = witness.article.text
    start, end = number.figure
    before, after = text[max(start - 1, 0) : start], text[end + 1 : end + 2]
    if number.counted is None:
        return False
    if witness.sentences[number.sentence].zone is not ZoneKind.BODY:
        return False
    return before == " " and after.islower() and number.counted.start == end + 1


def _threshold(number: Number, text: str, below: int, house: House) -> Iterator[Breach]:
    printed, value = number.figure.of(text), number.value
    if value is None:
        return
    if printed.isdigit() and value < below:
        yield Breach(number.figure, f"{printed}: {house.name} spells out numbers under {below}")
    elif printed.islower() and below <= value < 100:
        yield Breach(number.figure, f"{printed}: {house.name} writes numbers from {below} in figures")


def _named(witness: Witness, house: House, text: str) -> Iterator[Breach]:
    quoted = Marked(Mark(0, part) for quote in witness.quotes for part in quote.parts)
    for index, row in enumerate(witness.tokens):
        body = witness.sentences[index].zone is ZoneKind.BODY
        for token, following in pairwise(row):
            if house.honorifics is False and token.key in _HONORIFICS and following.text[0].isupper():
                if not quoted.touches(0, token.span):
                    yield Breach(
                        token.span, f"{token.text} {following.text}: {house.name} uses no honorifics"
                    )
            elif house.initials and body and token.text.replace(".", "") in ("US", "UK", "UN"):
                pointed = "." in token.text
                if pointed != (house.initials == "U.S.") and text[token.span.end :][:1] != "-":
                    yield Breach(
                        token.span, f"{token.text}: {house.name} writes initials like {house.initials}"
                    )
