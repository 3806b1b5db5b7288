"""STY: house style. Two ways to write one thing; never more than a note."""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.judge.bench import Bench, Explained, Remainder, Tokens
from factcheck.judge.registry import Ground, rule
from factcheck.judge.relate.wording.house_style import breaches, required
from factcheck.judge.relate.wording.words import Equivalence, Kind
from factcheck.lexicon.titles import HONORIFICS
from factcheck.model.collation import place_in
from factcheck.model.finding import Agreement, Divergence, Mark, Severity


def restyled(rest: Remainder, what: str, *kinds: Kind) -> Iterator[Explained]:
    """
    The first stretch of the remainder that is two ways to write one thing, where it is of these kinds.

    Style is asked before wording: each looks at its own stretches only.
    """
    found = rest.restyled if kinds[0].is_style else rest.reworded
    if found is not None and found[2].kind in kinds:
        a, b, same = found
        yield _silent(rest, a, b, same) or rest.diverge(what, a, b, gist=same.gist)


def _silent(rest: Remainder, a: Tokens, b: Tokens, same: Equivalence) -> Explained | None:
    """The agreement that a difference comes to which both houses require, or that machines make."""
    houses = [rest.bench.houses[document] for document in rest.documents]
    if not required(same.kind, rest.words(0, a), rest.words(1, b), houses[0], houses[1]):
        return None
    how = f"{same.kind.value}: {same.gist}"
    return Explained(a, b, Agreement("style", rest.words(0, a), rest.marks(a, b), how, rest.pairing.row))


@rule("STY301", "spelling", Severity.NOTE, on="edit", ground=Ground.SAMENESS)
def spelling(rest: Remainder) -> Iterator[Explained]:
    """
    US and UK spelling, or any two spellings of one word that dictionaries list as the same.

    Diverges:
        A: The defence ministry cancelled the colour parade in the town.
        B: The defense ministry canceled the color parade in the town.

    Agrees:
        A: The defence ministry cancelled the parade in the town.
        B: The defence ministry cancelled the parade in the town.
    """
    yield from restyled(rest, "two spellings of one word", Kind.SPELLING)


@rule("STY302", "punctuation", Severity.NOTE, on="edit", ground=Ground.SAMENESS, beside=True)
def punctuation(rest: Remainder) -> Iterator[Explained]:
    """
    Commas, dashes, brackets, quotation marks, full stops.

    Curly or straight, single or double, the stop inside or outside the closing mark: each guide has its own.

    Diverges:
        A: The bridge – built in 1931 – carries two lanes, a footpath, and a tramline.
        B: The bridge, built in 1931, carries two lanes, a footpath and a tramline.

    Agrees:
        A: The bridge, built in 1931, carries two lanes.
        B: The bridge, built in 1931, carries two lanes.
    """
    yield from restyled(rest, "punctuated otherwise", Kind.TYPOGRAPHY, Kind.PUNCTUATION, Kind.QUOTATION_MARKS)


@rule("STY303", "capitals", Severity.NOTE, on="edit", ground=Ground.SAMENESS, beside=True)
def capitals(rest: Remainder) -> Iterator[Explained]:
    """
    One word with a capital and without, or in capitals throughout.

    Covid and COVID, Interior Minister and interior minister.

    Diverges:
        A: Interior Minister Ada Moss said the Covid inquiry would open in May.
        B: interior minister Ada Moss said the COVID inquiry would open in May.

    Agrees:
        A: The Covid inquiry would open in May, the ministry said.
        B: The Covid inquiry would open in May, the ministry said.
    """
    yield from restyled(rest, "capitals", Kind.CAPITALS)


@rule("STY304", "hyphenation", Severity.NOTE, on="edit", ground=Ground.SAMENESS)
def hyphenation(rest: Remainder) -> Iterator[Explained]:
    """
    One word, two words or a hyphen between them: ceasefire and cease-fire.

    Diverges:
        A: Both sides kept to the cease-fire along the river, monitors said.
        B: Both sides kept to the ceasefire along the river, monitors said.

    Agrees:
        A: Both sides kept to the ceasefire along the river, monitors said.
        B: Both sides kept to the ceasefire along the river, monitors said.
    """
    yield from restyled(rest, "hyphens or spaces", Kind.HYPHENATION, Kind.NUMBER_STYLE)


@rule("STY305", "contraction", Severity.NOTE, on="edit", ground=Ground.SAMENESS)
def contraction(rest: Remainder) -> Iterator[Explained]:
    """
    The short form and the long: will not and won't.

    Will and won't are another matter, and an error.

    Diverges:
        A: The board will not sell the land by the river, it said.
        B: The board won't sell the land by the river, it said.

    Agrees:
        A: The board will not sell the land, it said.
        B: The board will not sell the land, it said.
    """
    yield from restyled(rest, "a contraction", Kind.CONTRACTION)


@rule("STY306", "abbreviation", Severity.NOTE, on="edit", ground=Ground.SAMENESS)
def abbreviation(rest: Remainder) -> Iterator[Explained]:
    """
    A title, a month or a street in short and in full.

    Diverges:
        A: Gov. Ada Moss declared an emergency in the valley on Monday.
        B: Governor Ada Moss declared an emergency in the valley on Monday.

    Agrees:
        A: Governor Ada Moss declared an emergency in the valley.
        B: Governor Ada Moss declared an emergency in the valley.
    """
    yield from restyled(rest, "an abbreviation", Kind.ABBREVIATION)


@rule("STY307", "initials", Severity.NOTE, on="edit", ground=Ground.SAMENESS)
def initials(rest: Remainder) -> Iterator[Explained]:
    """
    A body by its name and by its initials, or the initials in brackets after the name.

    Diverges:
        A: Monitors from Fair Trade Ireland (FTI) arrive on Monday.
        B: Monitors from Fair Trade Ireland arrive on Monday.

    Agrees:
        A: Monitors from the OFT arrive on Monday.
        B: Monitors from the OFT arrive on Monday.
    """
    yield from restyled(rest, "initials", Kind.INITIALISM)


@rule("STY308", "honorific", Severity.NOTE, on="edit", ground=Ground.SAMENESS)
def honorific(rest: Remainder) -> Iterator[Explained]:
    """
    Mr, Mrs, Ms or Dr before a name in one copy and not in the other.

    Diverges:
        A: The plan was rejected after Mr Moss spoke against it on Monday.
        B: The plan was rejected after Moss spoke against it on Monday.

    Agrees:
        A: The plan was rejected after Mr Moss spoke against it.
        B: The plan was rejected after Mr Moss spoke against it.
    """
    if not _of_two_sexes(rest):
        yield from restyled(rest, "an honorific", Kind.HONORIFIC)


def _of_two_sexes(rest: Remainder) -> bool:
    """Does one honorific stand for another that is of no man, or no woman: "Mr", "Mrs"?"""
    if len(rest.left) != 1 or len(rest.right) != 1:
        return False
    one, two = (HONORIFICS.get(own[0].key, "") for own in (rest.left, rest.right))
    return bool(one and two) and one != two and _before_one_name(rest)


def _before_one_name(rest: Remainder) -> bool:
    """Does the same word stand behind what differs: "Mr | Moss", "Mrs | Moss"?"""
    behind = [
        words[at : at + 1]
        for own, words in zip((rest.left, rest.right), rest.pairing.words, strict=True)
        for at in (place_in(words, own[-1].span.end),)
    ]
    return all(behind) and behind[0][0].key == behind[1][0].key


@rule("STY310", "small-words-of-style", Severity.NOTE, on="edit", ground=Ground.SAMENESS)
def small_words_of_style(rest: Remainder) -> Iterator[Explained]:
    """
    “That” after said, and “on” before a day: some guides ask for them, some strike them.

    Diverges:
        A: The mayor said that the depot would stay open all winter.
        B: The mayor said the depot would stay open all winter.

    Agrees:
        A: The mayor said the depot would stay open all winter.
        B: The mayor said the depot would stay open all winter.
    """
    yield from restyled(rest, "a small word", Kind.THAT, Kind.ON_DAY)


@rule("STY320", "own-style-broken", Severity.NOTE, on="report")
def own_style_broken(bench: Bench) -> Iterator[Divergence]:
    """
    Copy breaks the style of its own house, as far as that is known or given.

    The house is told from the outlet's name, or named with `--style`; a house's own guide can be given
    as a TOML file. An agency's style is not asked of the papers that run its copy.

    Diverges:
        A: The defense ministry canceled the parade in the town on Monday. (style: pa)
        B: The defence ministry cancelled the parade in the town on Monday. (style: pa)

    Agrees:
        A: The defence ministry cancelled the parade in the town on Monday. (style: pa)
        B: The defence ministry cancelled the parade in the town on Monday. (style: pa)
    """
    for document, witness in enumerate(bench.collation.witnesses):
        house = bench.houses[document]
        if house is None or not bench.own_house(document):
            continue
        for breach in breaches(witness, house):
            mark = Mark(document, breach.span)
            yield Divergence(
                breach.message, (mark,), gist=bench.text(mark), row=bench.row_at(document, breach.span)
            )
