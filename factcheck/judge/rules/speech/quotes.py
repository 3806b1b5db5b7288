"""QUO: words between quotation marks are what somebody said. They are changed by nobody but the speaker."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from itertools import chain

from factcheck.judge.bench import Bench, Explained, Remainder, cover
from factcheck.judge.registry import Ground, rule
from factcheck.judge.relate.speech.heard import one_sentence, tokens_of
from factcheck.judge.relate.wording.words import Kind
from factcheck.lexicon.folding import HYPHEN_TELLS, MARKS
from factcheck.lexicon.hedges import FAMILY
from factcheck.lexicon.modality import negation
from factcheck.lexicon.overlap import substance
from factcheck.model.article import Token, ZoneKind
from factcheck.model.claim import ClaimKind, Manner, Number, Quote, breaks
from factcheck.model.collation import Match, words_of
from factcheck.model.finding import Divergence, Mark, Severity
from factcheck.model.span import Span

LOST = 3  # words: fewer left out of the middle are a changed quotation, more a cut
ALIKE = 0.5  # of the words, in one order: quotations that share fewer are hardly one
REWRITTEN = 2  # words on the other side that an editor's brackets may stand for


def _spoken(rest: Remainder, side: int, tokens: Sequence[Token]) -> tuple[Token, ...]:
    """The words among these tokens that stand inside somebody's quoted words."""
    if not tokens or rest.bench.quotes[rest.documents[side]].at(cover(tokens, 0)) is None:
        return ()  # as most edits: no quotation is near
    return tuple(
        token
        for token in words_of(tokens)
        if (quote := rest.quote_at(side, token)) is not None
        and quote.manner is not Manner.NICKNAME
        and not _bracketed(rest, side, token)
        and not _restated(rest, side, token)
    )


def _restated(rest: Remainder, side: int, token: Token) -> bool:
    """Does a token belong to a figure that the other copy has too, with its sign or unit in another form?"""
    mine = rest.figure_at(side, token)
    if not isinstance(mine, Number) or token.text[0].isdigit():
        return False
    other = rest.documents[1 - side]
    sums = ((mine.value, _unit(mine)),)
    return any(
        (theirs.value, _unit(theirs)) in sums
        for span in rest.bench.collation.spans(rest.pairing.row, other)
        for theirs in rest.bench.figures[other].within(span)
        if isinstance(theirs, Number)
    )


def _unit(number: Number) -> str | None:
    """A figure's unit, of pounds the one word that is a weight as well."""
    return "pound" if number.unit == "GBP" else number.unit


def _bracketed(rest: Remainder, side: int, token: Token) -> bool:
    """
    Does a token stand in an editor's brackets, and so not in what was said?

    Square ones are always his. Round ones are where the other copy lacks them: what both print in
    brackets is part of what somebody wrote.
    """
    text = rest.bench.witness(rest.documents[side]).article.text
    at = token.span.start
    line = text.rfind("\n", max(0, at - REACH), at) + 1 or max(0, at - REACH)
    for opening, closing in ("[]", "()"):
        opened = text.rfind(opening, line, token.span.end)
        if opened < 0 or text.find(closing, opened, at) >= 0:
            continue
        if opening == "[" or _lone_mark(rest, side, opened):
            return True
    return False


def _lone_mark(rest: Remainder, side: int, at: int) -> bool:
    """Is the mark at this place one that the other copy lacks?"""
    return any(t.span.start == at for edit in rest.pairing.edits for t in (edit.a, edit.b)[side])


def _slip(rest: Remainder, left: Sequence[Token], right: Sequence[Token]) -> bool:
    """
    Do the same letters stand on both sides, or words that sound the same: into/in to, its/it's?

    Nobody hears where a word ends or an apostrophe stands, so what was said is the same.
    """
    one, two = (
        rest.words(side, tokens).translate(MARKS).casefold() for side, tokens in ((0, left), (1, right))
    )
    if one in HYPHEN_TELLS or two in HYPHEN_TELLS:
        return False  # to re-sign is not to resign
    if _letters(one) == _letters(two):
        return True
    return any(one in sounds and two in sounds for sounds in _SOUND_ALIKE)


def _letters(words: str) -> str:
    return "".join(char for char in words if char.isalnum())


# Pronouns with a verb in short, and the possessives that sound like them: usage guides list these few.
_SOUND_ALIKE = (
    frozenset(["its", "it's"]),
    frozenset(["your", "you're"]),
    frozenset(["their", "they're", "there"]),
    frozenset(["whose", "who's"]),
)
REACH = 240  # letters: no bracket holds more


def _said(rest: Remainder, side: int, tokens: Sequence[Token]) -> set[int | None]:
    """The matches of the quotations that these tokens stand in; None for one that stands alone."""
    bench, document = rest.bench, rest.documents[side]
    quotes = (rest.quote_at(side, token) for token in tokens)
    return {bench.spoken.get((document, quote.span)) for quote in quotes if quote is not None}


def _one_said(rest: Remainder, left: Sequence[Token], right: Sequence[Token]) -> bool:
    """Do tokens of both sides stand in quotations of one thing said?"""
    return bool((_said(rest, 0, left) & _said(rest, 1, right)) - {None})


def _another_sentence(rest: Remainder, left: Sequence[Token], right: Sequence[Token]) -> bool:
    """
    Does the other copy quote word for word the sentence that any of these tokens stand in?

    Then that is its partner, and not the sentence it has been laid beside: “We lost the yard. We lost the
    depot” and “We lost the depot”.
    """
    for side, tokens in ((0, left), (1, right)):
        token = tokens[0] if tokens else _next_to(rest, side)
        quote = None if token is None else rest.quote_at(side, token)
        if token is None or quote is None:
            continue
        document = rest.documents[side]
        part = next(part for part in quote.parts if part.overlaps(token.span))
        own = tokens_of(rest.bench.witness(document), part, quote.sentence)
        at = next((at for at, other in enumerate(own) if other.span == token.span), None)
        if at is not None and rest.bench.heard[rest.documents[1 - side]].has(one_sentence(own, at)):
            return True
    return False


def _next_to(rest: Remainder, side: int) -> Token | None:
    """The word of a quotation right before or behind the place where this side has none."""
    before, after = rest.around(side)
    near = (*words_of(before)[-1:], *words_of(after)[:1])
    return next((token for token in near if rest.quote_at(side, token) is not None), None)


def _gravity(rest: Remainder, *quotes: Quote | None) -> Severity | None:
    """
    None, so the rule's own, where these quotations are surely one and surely quoted.

    A warning where they share too few words, or where the mark that should close one is lost and
    the outlet's own words may run on in it.
    """
    if any(quote is not None and not quote.closed for quote in quotes):
        return Severity.WARNING
    for document, quote in zip(rest.documents, quotes, strict=True):
        number = None if quote is None else rest.bench.spoken.get((document, quote.span))
        if number is not None and rest.bench.collation.matches[number].likeness < ALIKE:
            return Severity.WARNING
    return None


def _turned(rest: Remainder, a: Sequence[Token], b: Sequence[Token]) -> bool:
    """
    Does a "not" come or go between these words, and between the quotations that they stand in?

    "We did not see any" and "We saw no" have one each, wherever it stands.
    """
    if (negation(t.key for t in a) + negation(t.key for t in b)) % 2 == 0:
        return False
    changed = [
        negation(t.key for edit in rest.pairing.edits for t in _spoken(rest, side, (edit.a, edit.b)[side]))
        for side in (0, 1)
    ]
    return sum(changed) % 2 == 1


def _gap(rest: Remainder) -> tuple[tuple[Token, ...], tuple[Token, ...], Quote | None, str]:
    """
    What one copy says in a quotation and the other does not, that quotation, and where.

    "middle", "end", or "" where nothing was left out.
    """
    left, right = _spoken(rest, 0, rest.a), _spoken(rest, 1, rest.b)
    if bool(left) == bool(right):
        return left, right, None, ""
    quote, at_start, at_end = _gap_in_quote(rest, 1 if left else 0)
    return left, right, quote, "" if quote is None else "end" if at_start or at_end else "middle"


def _gap_in_quote(rest: Remainder, side: int) -> tuple[Quote | None, bool, bool]:
    """
    The quotation that the empty side's place lies in, and whether it lies at its start or its end.

    A place lies in a quotation where the words before and after it on that side do, in one and
    the same; at its edge where only one of them does, or where its attribution breaks it there.
    """
    before, after = rest.around(side)
    last = words_of(before)[-1:]
    first = words_of(after)[:1]
    left = rest.quote_at(side, last[0]) if last else None
    right = rest.quote_at(side, first[0]) if first else None
    if _of_two_headlines(rest, side, left or right):
        return None, False, False
    if left is not None and left is right:
        broken = any(last[0].span.end <= part.start <= first[0].span.start for part in left.parts[1:])
        return left, broken, broken
    return left or right, left is None, right is None


def _of_two_headlines(rest: Remainder, side: int, quote: Quote | None) -> bool:
    """Is a headline's quotation another thing than the one that the words of the other headline stand in?"""
    bench, row = rest.bench, rest.pairing.row
    if quote is None or any(bench.zone(row, d) is not ZoneKind.HEADLINE for d in rest.documents):
        return False
    other = (rest.b, rest.a)[side]
    return bench.spoken.get((rest.documents[side], quote.span)) not in _said(rest, 1 - side, other) - {None}


def _elided(rest: Remainder, side: int) -> bool:
    """Does a mark tell that words are left out where this side has none: "…", "...", "[…]"?"""
    before, after = rest.around(side)
    last, first = words_of(before)[-1:], words_of(after)[:1]
    if not last or not first:
        return False
    text = rest.bench.witness(rest.documents[side]).article.text[last[0].span.end : first[0].span.start]
    return any(sign in text for sign in ELISIONS)


ELISIONS = ("…", "..", ". .", "[")


@rule("QUO101", "quoted-word-changed", Severity.ERROR, on="edit", ground=Ground.QUOTATION)
def quoted_word_changed(rest: Remainder) -> Iterator[Explained]:
    """
    A quotation has another word, or has lost or gained one.

    What stands between quotation marks is what was said. House style may re-spell it; nothing may
    re-word it. A longer passage left out of the middle has a rule of its own (QUO103), one left out
    at either end is a trim (QUO301).

    Diverges:
        A: “We will keep the depot open all winter,” said Ada Moss, the mayor.
        B: “We will keep the station open all winter,” said Ada Moss, the mayor.

    Agrees:
        A: “We will keep the depot open all winter,” said Ada Moss, the mayor.
        B: "We will keep the depot open all winter", said Ada Moss, the mayor.
    """
    left, right = _spoken(rest, 0, rest.a), _spoken(rest, 1, rest.b)
    if _turned(rest, left, right):
        return
    if left and right:
        another = _another_sentence(rest, left, right)
        if not another and _one_said(rest, left, right) and not _slip(rest, left, right):
            grave = _gravity(rest, rest.quote_at(0, left[0]), rest.quote_at(1, right[0]))
            if _is_house_vocabulary(rest, left, right):
                grave = Severity.WARNING
            gist = rest.gist(left, right)
            yield rest.diverge("quoted words differ", left, right, gist=gist, severity=grave)
        return
    side = 0 if left else 1
    kept = left or right
    if not kept or words_of(rest.b if side == 0 else rest.a):
        return
    quote, at_start, at_end = _gap_in_quote(rest, 1 - side)
    if quote is None or at_end or len(kept) >= LOST or _elided(rest, 1 - side):
        return
    if not _qualifies(kept) if at_start else _another_sentence(rest, left, right):
        return
    a, b = (kept, ()) if side == 0 else ((), kept)
    pair = (rest.quote_at(0, kept[0]), quote) if side == 0 else (quote, rest.quote_at(1, kept[0]))
    yield rest.diverge("a word left out of a quotation", a, b, severity=_gravity(rest, *pair))


def _is_house_vocabulary(rest: Remainder, left: Sequence[Token], right: Sequence[Token]) -> bool:
    """Are these one thing in British and American words, as a desk may have put it: "lorry", "truck"?"""
    ours, theirs = words_of(left), words_of(right)
    return any(
        same.kind is Kind.VOCABULARY and words_of(a) == ours and words_of(b) == theirs
        for a, b, same in rest.equivalents
    )


def _qualifies(words: Sequence[Token]) -> bool:
    """Do words hedge what follows them: "nearly | every plank"? Without them another thing was said."""
    return " ".join(token.key for token in words if token.key[0].isalpha()) in FAMILY


@rule("QUO102", "quotation-turned", Severity.ERROR, on="edit", ground=Ground.QUOTATION)
def quotation_turned(rest: Remainder) -> Iterator[Explained]:
    """
    A quotation has lost or gained a "not", or an elision has swallowed one.

    Diverges:
        A: “That was not a threat, but it will be heard as one,” said Ada Moss.
        B: “That was … a threat, but it will be heard as one,” said Ada Moss.

    Agrees:
        A: “We will not close the depot while I am mayor,” said Ada Moss.
        B: “We won’t close the depot while I am mayor,” said Ada Moss.
    """
    left, right = _spoken(rest, 0, rest.a), _spoken(rest, 1, rest.b)
    if not _turned(rest, left, right) or _another_sentence(rest, left, right):
        return
    if left and right and (not _one_said(rest, left, right) or _slip(rest, left, right)):
        return
    side = 0 if left else 1
    quote: Quote | None
    if left and right:
        pair = rest.quote_at(0, left[0]), rest.quote_at(1, right[0])
    else:
        quote, at_start, at_end = _gap_in_quote(rest, 1 - side)
        if quote is None or at_start or at_end:
            return
        pair = (rest.quote_at(0, left[0]), quote) if left else (quote, rest.quote_at(1, right[0]))
    what = "a “not” inside a quotation came or went"
    yield rest.diverge(what, left, right, severity=_gravity(rest, *pair))


@rule("QUO103", "quotation-cut-unmarked", Severity.ERROR, on="edit", ground=Ground.QUOTATION)
def quotation_cut_unmarked(rest: Remainder) -> Iterator[Explained]:
    """
    Words have been left out of the middle of a quotation, and no mark says so.

    The reader is shown as one breath what was two: nobody said these words one after the other.
    With “…” where the words are missing it is an honest cut (QUO201).

    Diverges:
        A: “We will keep the depot, the yard and both sidings open all winter,” said Ada Moss.
        B: “We will keep the depot open all winter,” said Ada Moss.

    Agrees:
        A: “We will keep the depot open all winter,” said Ada Moss.
        B: “We will keep the depot open all winter,” said Ada Moss.
    """
    left, right, quote, where = _gap(rest)
    side = 0 if left else 1
    kept = left or right
    if where != "middle" or _elided(rest, 1 - side) or _another_sentence(rest, left, right):
        return
    pair = (rest.quote_at(0, kept[0]), quote) if side == 0 else (quote, rest.quote_at(1, kept[0]))
    what = "words left out of a quotation without a mark"
    yield rest.diverge(what, left, right, severity=_gravity(rest, *pair))


@rule("QUO303", "editors-brackets", Severity.NOTE, on="edit", ground=Ground.QUOTATION)
def editors_brackets(rest: Remainder) -> Iterator[Explained]:
    """
    Words that an editor put into a quotation, in brackets, to explain, convert or stand for others.

    Diverges:
        A: “The oven stood at 392 degrees and the door was open,” said Ada Moss, the mayor.
        B: “The oven stood at 392 degrees [200C] and the door was open,” said Ada Moss, the mayor.

    Agrees:
        A: “The oven was hot and the door was open,” said Ada Moss, the mayor.
        B: “The oven was hot and the door was open,” said Ada Moss, the mayor.
    """
    left, right = _glosses(rest, 0, rest.a), _glosses(rest, 1, rest.b)
    if not left and not right:
        return
    spoken = _spoken(rest, 0, rest.a), _spoken(rest, 1, rest.b)
    if not left and len(spoken[0]) <= REWRITTEN and not spoken[1]:
        left = spoken[0]  # “He will go” against “[The minister] will go”
    if not right and len(spoken[1]) <= REWRITTEN and not spoken[0]:
        right = spoken[1]
    yield rest.diverge("an editor’s words in brackets", left, right)


def _glosses(rest: Remainder, side: int, tokens: Sequence[Token]) -> tuple[Token, ...]:
    """The tokens that stand in brackets inside a quotation, the brackets with them."""
    return tuple(t for t in tokens if rest.quote_at(side, t) is not None and _bracketed(rest, side, t))


@rule("QUO201", "quotation-elided", Severity.WARNING, on="edit", ground=Ground.QUOTATION)
def quotation_elided(rest: Remainder) -> Iterator[Explained]:
    """
    Words have been left out of the middle of a quotation, and a mark tells the reader.

    A note where most of the quotation is left. Where the words left out carry a "not" it is an error
    (QUO102), and so it is where no mark tells (QUO103).

    Diverges:
        A: “We will keep the depot, the yard and both sidings open all winter,” said Ada Moss.
        B: “We will keep the depot … open all winter,” said Ada Moss.

    Agrees:
        A: “We will keep the depot open all winter,” said Ada Moss.
        B: “We will keep the depot open all winter,” said Ada Moss.
    """
    left, right, quote, where = _gap(rest)
    if where == "middle" and quote is not None:
        few = len(left or right) <= len(quote.text.split())
        what = "words left out of the middle of a quotation"
        yield rest.diverge(what, left, right, severity=Severity.NOTE if few else None)


@rule("QUO304", "another-quotation", Severity.NOTE, on="edit", ground=Ground.QUOTATION)
def another_quotation(rest: Remainder) -> Iterator[Explained]:
    """
    Both copies quote somebody here, and quote two things that were said.

    Diverges:
        A: Ada Moss called the plan “a slap in the face” and left.
        B: Ada Moss said her valley would be “heard in the end” and left.

    Agrees:
        A: Ada Moss called the plan “a slap in the face” and left.
        B: Ada Moss called the plan “a slap in the face” and left.
    """
    left, right = _spoken(rest, 0, rest.a), _spoken(rest, 1, rest.b)
    if left and right and not _one_said(rest, left, right):
        yield rest.diverge("two quotations, not one", left, right)


@rule("QUO301", "quotation-trimmed", Severity.NOTE, on="edit", ground=Ground.QUOTATION)
def quotation_trimmed(rest: Remainder) -> Iterator[Explained]:
    """
    A quotation begins later or ends sooner than in the other copy.

    Diverges:
        A: “We will keep the depot open all winter, whatever the weather does,” said Ada Moss.
        B: “We will keep the depot open all winter,” said Ada Moss.

    Agrees:
        A: “We will keep the depot open all winter,” said Ada Moss.
        B: “We will keep the depot open all winter,” said Ada Moss.
    """
    left, right, _, where = _gap(rest)
    if where == "end":
        yield rest.diverge("a quotation cut short", left, right)


@rule("QUO305", "quotation-respelt", Severity.NOTE, on="edit", ground=Ground.QUOTATION)
def quotation_respelt(rest: Remainder) -> Iterator[Explained]:
    """
    The same sounds inside a quotation, written otherwise: a space, an apostrophe, one word for its like.

    Diverges:
        A: “We turned it in to the clerk and went home,” said Ada Moss.
        B: “We turned it into the clerk and went home,” said Ada Moss.

    Agrees:
        A: “We turned it in to the clerk and went home,” said Ada Moss.
        B: “We turned it in to the clerk and went home,” said Ada Moss.
    """
    left, right = _spoken(rest, 0, rest.a), _spoken(rest, 1, rest.b)
    if left and right and _one_said(rest, left, right) and _slip(rest, left, right):
        yield rest.diverge("quoted words are written otherwise", left, right)


@rule("QUO302", "quotation-split", Severity.NOTE, on=Quote)
def quotation_split(match: Match[Quote], bench: Bench) -> Iterator[Divergence]:
    """
    One quotation is broken by its attribution in one copy and whole in another, or broken elsewhere.

    Diverges:
        A: “We will keep the depot open,” Moss said, “whatever the weather does this winter.”
        B: “We will keep the depot open whatever the weather does this winter,” Moss said.

    Agrees:
        A: “We will keep the depot open whatever the weather does this winter,” Moss said.
        B: “We will keep the depot open whatever the weather does this winter,” Moss said.
    """
    parts: dict[int, list[Span]] = {}
    for document, quote in (*match.present, *match.extra):
        parts.setdefault(document, []).extend(quote.parts)
    shapes = {breaks(bench.witness(d).article.text, spans) for d, spans in parts.items()}
    if len(shapes) > 1:
        marks = tuple(Mark(document, part) for document, spans in parts.items() for part in spans)
        words = " ".join(bench.text(marks[0]).split()[:5])
        yield Divergence("a quotation broken elsewhere", marks, gist=f"“{words} …”", row=match.row)


@rule("QUO202", "quotation-paraphrased", Severity.WARNING, on="report")
def quotation_paraphrased(bench: Bench) -> Iterator[Divergence]:
    """
    What one copy quotes word for word another tells in its own words, or the other way round.

    Diverges:
        A: “The depot stays open all winter and the yard as well,” said Ada Moss, the mayor.
        B: The depot stays open all winter and the yard as well, said Ada Moss, the mayor.

    Agrees:
        A: “The depot stays open all winter and the yard as well,” said Ada Moss, the mayor.
        B: "The depot stays open all winter and the yard as well," said Ada Moss, the mayor.
    """
    for said, (document, quote), row, others in _unpartnered(bench):
        for other in others:
            share, place = _echo(bench, document, quote, other, bench.collation.spans(row, other))
            if share >= ECHO:
                who = ", ".join(bench.labels[d] for d, _ in said)
                yield Divergence(
                    f"{who} quotes what {bench.labels[other]} tells in its own words",
                    (*_parts(said), Mark(other, place)),
                    gist=_first_words(quote),
                    row=row,
                )


@rule("QUO203", "quotation-missing", Severity.WARNING, on="report")
def quotation_missing(bench: Bench) -> Iterator[Divergence]:
    """
    The other copy has the sentence, and not the words quoted in it.

    Diverges:
        A: Ada Moss, the mayor, called the plan to close the depot “a slap in the face for the valley”.
        B: Ada Moss, the mayor, opposed the plan to close the depot.

    Agrees:
        A: Ada Moss, the mayor, opposed the plan to close the depot.
        B: Ada Moss, the mayor, opposed the plan to close the depot.
    """
    for said, (document, quote), row, others in _unpartnered(bench):
        if len(quote.text.split()) < 3:
            continue
        lacking = [
            other
            for other in others
            if _echo(bench, document, quote, other, bench.collation.spans(row, other))[0] < ECHO
        ]
        if lacking:
            who = ", ".join(bench.labels[other] for other in lacking)
            yield Divergence(
                f"a quotation that {who} does not carry here", _parts(said), gist=_first_words(quote), row=row
            )


ECHO = 0.5  # of a quotation's words, met again in the other copy's sentence
Said = list[tuple[int, Quote]]


def _parts(said: Said) -> tuple[Mark, ...]:
    return tuple(Mark(document, part) for document, quote in said for part in quote.parts)


def _first_words(quote: Quote) -> str:
    words = quote.text.split()
    return f"“{' '.join(words[:5])}{' …' if len(words) > 5 else ''}”"


def _unpartnered(bench: Bench) -> Iterator[tuple[Said, tuple[int, Quote], int, list[int]]]:
    """Each quotation with those who quote it, its fullest, its row, and who has the row and not it."""
    unread = {pairing.row for pairing in bench.collation.pairings if pairing.unread}
    quoted = _Cells(bench)
    for said in _quoted(bench):
        document, quote = max(said, key=lambda item: (len(item[1].text), item[1].text))
        if quote.manner in (Manner.NICKNAME, Manner.TITLE) or not quote.direct:
            continue
        row = bench.rows[document][quote.sentence]
        if row is None or row in unread:
            continue
        have = {d for d, _ in said}
        others = [
            other
            for other, cell in enumerate(bench.collation.rows[row].cells)
            if cell
            and other not in have
            and not quoted.hold(row, other, quote)
            and not _title_there(bench, quote, row, other)
        ]
        if others:
            yield said, (document, quote), row, others


def _quoted(bench: Bench) -> Iterator[Said]:
    """The quotations of the story, each with every document that carries it."""
    seen: set[tuple[int, Span]] = set()
    for match in bench.collation.matches:
        present = match.present
        if present[0][1].kind is ClaimKind.QUOTE:
            seen.update((document, quote.span) for document, quote in (*present, *match.extra))
            yield list(present)
    for document, witness in enumerate(bench.collation.witnesses):
        for quote in witness.quotes:
            if (document, quote.span) not in seen:
                yield [(document, quote)]


class _Cells:
    """What each cell has inside quotation marks: a cell is asked of every quotation of its row."""

    def __init__(self, bench: Bench) -> None:
        self.bench = bench
        self.words: dict[tuple[int, int], dict[str, list[int]]] = {}

    def hold(self, row: int, document: int, quote: Quote) -> bool:
        """Do the same words stand inside quotation marks in this cell, matched or not?"""
        mine, held = _long_words(quote.text), self._words(row, document)
        met = Counter(number for word in mine for number in held.get(word, ()))
        return not mine or max(met.values(), default=0) >= ECHO * len(mine)

    def _words(self, row: int, document: int) -> dict[str, list[int]]:
        """The words that are quoted in a cell, each with the numbers of the quotations that have it."""
        if (row, document) not in self.words:
            out = self.words[row, document] = defaultdict(list)
            quoted = (
                self.bench.quotes[document].within(s) for s in self.bench.collation.spans(row, document)
            )
            for number, quote in enumerate(chain.from_iterable(quoted)):
                for word in _long_words(quote.text):
                    out[word].append(number)
        return self.words[row, document]


def _title_there(bench: Bench, quote: Quote, row: int, other: int) -> bool:
    """Does the other copy print the same words, each with its capital: a title, not what somebody said?"""
    words = quote.text.strip(" .,;:!?").split()
    small = [word for word in words if not word[0].isupper()]
    if len(words) - len(small) < 2 or any(len(word) > SMALL_WORD for word in small):
        return False
    text = bench.witness(other).article.text
    title = " ".join(words).translate(MARKS)
    spans = bench.collation.spans(row, other)
    return any(title in " ".join(span.of(text).split()).translate(MARKS) for span in spans)


SMALL_WORD = 4  # letters: "with" and "from" stay small in a title, longer words do not


def _long_words(text: str) -> set[str]:
    words = (word.strip(".,;:!?\"'()[]…-") for word in text.translate(MARKS).casefold().split())
    kept = {word for word in words if len(word) > 3}
    return kept or {word for word in words if word}


def _substance(text: str) -> frozenset[str]:
    """What the words of substance come to: "had risen" is "went up"."""
    spaced = text.translate(MARKS).casefold().replace("-", " ")  # "88-year-old" tells of the 88
    words = (word.strip(".,;:!?\"'()[]…") for word in spaced.split())
    return substance([word for word in words if word])


def _echo(bench: Bench, document: int, quote: Quote, other: int, spans: Sequence[Span]) -> tuple[float, Span]:
    """How much of what a quotation's words come to the other copy's sentences have, and where these stand."""
    mine = _substance(quote.text)
    text = bench.witness(other).article.text
    theirs = set().union(*(_substance(span.of(text)) for span in spans)) if spans else set()
    share = len(mine & theirs) / len(mine) if mine else 0.0
    return share, Span(spans[0].start, spans[-1].end) if spans else Span(0, 0)
