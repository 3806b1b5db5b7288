"""
Whether two copies speak of one thing where they differ: an error asks for like ground.

A rule sees two claims that cannot both be right. That is an error only where both are of one
thing: in copies of one text they nearly always are; in a text put into other words the sentences,
and the words round the claims, must be alike; in a later state of the story figures have grown; and
two accounts that share quotations are two accounts. Measured on 9,500 sentences of real copies: a
floor of .35 of the words alone takes away 80 of 133 false errors, and 4 of 144 true ones.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from decimal import Decimal
from itertools import combinations

from factcheck.judge.bench import Bench
from factcheck.judge.confidence import by_row, by_words, guessed
from factcheck.judge.relate.figures import numbers, portions
from factcheck.judge.relate.wording.framed import frame_of
from factcheck.lexicon.callings import at_odds
from factcheck.lexicon.counting import SMALL_COUNT, are_people
from factcheck.lexicon.folding import key
from factcheck.lexicon.function_words import FUNCTION_WORDS
from factcheck.lexicon.gazetteer import town
from factcheck.lexicon.opposites import opposed
from factcheck.lexicon.overlap import in_common, meant
from factcheck.lexicon.parts import are_a_whole
from factcheck.lexicon.slips import LONG, are_exchanged, told
from factcheck.model.article import Token, ZoneKind
from factcheck.model.claim import Claim, ClaimKind, Date, Label, NameSort, Number, plain
from factcheck.model.collation import Bound, Kinship, Match
from factcheck.model.finding import About, Confidence, Finding, Mark, Severity
from factcheck.model.later import Later
from factcheck.model.record import NamedTuple, replace
from factcheck.model.span import Span
from factcheck.model.statement import Tie

FIGURES = frozenset({About.FIGURE, About.DAY})
WEIGHED = FIGURES | {About.NAME, About.STATEMENT, About.WORDS}  # quotations have grounds of their own
SPOKEN = frozenset(
    {About.QUOTATION, About.SOURCE, About.ITSELF}
)  # what is held against each other in two accounts of one event
ACCOUNTS = frozenset({Kinship.SHARED_QUOTES, Kinship.OTHER})
BESIDE = 10  # characters between a word and the figure that it says the way of
REACH = 7  # words to either side that are the ground near a mark
LEAST = {Kinship.COPY: 0.25}  # of the words of the shorter side in the other, what is marked left out
LEAST_OTHERWISE = 0.3
NAMED = 0.2  # of the words near two names in the other, so that they are names of one thing
PAIR = 2
FEW = 3  # words of substance: with fewer on a side the small ones count too
ALIKE = 0.7  # of two sentences: so alike, they are one put otherwise, in which opposites contradict
FIRM = 0.8  # as much of the words, and of those near, and the two stand in one sentence
NEXT_STATE = "the story has gone on between the two"


class Ground(NamedTuple):
    """How like two cells are, what is marked left out: their words, and those near the marks; 0 to 1."""

    whole: float
    near: float


ONE_SENTENCE = Ground(0.75, 0.65)  # the same of the words that are not marked, and of those near


def weighed(bench: Bench, findings: Sequence[Finding]) -> list[Finding]:
    """The findings, each as grave and as sure as its ground lets it be; what stands on none is left out."""
    out: list[Finding] = []
    bound, unsure = _bound(bench), guessed(bench)
    pair = len(bench.labels) == PAIR  # of more, the order would tell
    two = _of_two(bench, findings, bound) if pair else set()
    for finding in findings:
        documents = sorted({mark.document for mark in finding.marks})
        if _needs_a_copy(bench, finding, documents):
            finding = _lowered(finding, Severity.WARNING)
        if finding.rule.about in SPOKEN or _quoted(bench, finding):
            out.append(finding)
            continue
        if in_accounts(bench, documents):
            continue
        kinship = _closest(bench, documents)
        firm = _is_bound(bench, finding, bound)
        best = Later(_best, bench, finding, documents)
        weighs = finding.rule.about in WEIGHED and finding.row is not None and len(documents) > 1
        if weighs and (finding.severity is Severity.ERROR or _grown(finding, kinship)):
            graded = _graded(bench, finding, documents, kinship, best, firm=firm, two=finding.row in two)
        elif weighs and not firm and kinship is Kinship.REWRITTEN and _is_a_note(bench, finding, documents):
            graded = iter((_lowered(finding, Severity.NOTE),))
        else:
            graded = iter((finding,))
        for one in graded:
            if weighs and one.severity is not Severity.NOTE:
                level = by_words(*best(), kinship, guessed=not unsure.isdisjoint(one.marks), firm=firm)
            else:
                level = by_row(bench, one)
            out.append(_assured(one, level))
    return out


def _needs_a_copy(bench: Bench, finding: Finding, documents: Sequence[int]) -> bool:
    """
    Is it an error of a rule that is right in copies of one text alone, in a story told anew?

    On 13 sets of desks' edits and tellings anew that nobody had worked on, these rules had seven errors where
    a story was put otherwise, and all seven were false.
    """
    if not finding.rule.copied or finding.severity is not Severity.ERROR or len(documents) < PAIR:
        return False
    return all(map(bench.is_story, documents)) and _closest(bench, documents) is Kinship.REWRITTEN


def _claimed(bench: Bench, mark: Mark) -> Mark | None:
    """Where the figure stands that a mark goes beyond: "58 kroner | a week"."""
    claim = bench.figures[mark.document].at(mark.span)
    return None if claim is None else Mark(mark.document, claim.span)


def _is_bound(bench: Bench, finding: Finding, bound: set[Mark]) -> bool:
    """Are all the claims that a finding marks of one bearer for certain?"""
    return all(mark in bound or _claimed(bench, mark) in bound for mark in finding.marks)


def _of_two(bench: Bench, findings: Sequence[Finding], bound: set[Mark]) -> set[int | None]:
    """
    The rows in which who it is and a figure are another: put otherwise, they may be of two people.

    Of somebody whom both name it makes no two that one calls him Danish, the other Dutch; a name of which a
    part is the same, Ada Moss and Ida Moss, is one that was put for the other; and so is a figure that a slip
    made another, and the only day that either sentence gives.
    """
    called = {mark for match in bench.collation.called for mark in odd_marks(match)}
    errors = [finding for finding in findings if finding.severity is Severity.ERROR]
    bearers = {
        f.row
        for f in errors
        if f.rule.about is About.NAME
        and not called.issuperset(f.marks)
        and not (_of_places(bench, f) or _share_a_word(bench, f))
    }
    figures = {
        f.row
        for f in errors
        if f.rule.about in FIGURES and not (_is_bound(bench, f, bound) and _of_one_thing(bench, f))
    }
    return (bearers & figures) - {None}


def _of_one_thing(bench: Bench, finding: Finding) -> bool:
    """Is it about a day, or two figures of thousands, with the digits of one exchanged in the other?"""
    if finding.rule.about is About.DAY:
        return True
    claims = [bench.figures[mark.document].at(mark.span) for mark in finding.marks]
    return all(
        isinstance(a, Number) and isinstance(b, Number) and are_exchanged(a, b)
        for a, b in combinations(claims, 2)
    )


def _of_places(bench: Bench, finding: Finding) -> bool:
    """Is it about where something is?"""
    names = [bench.names[mark.document].at(mark.span) for mark in finding.marks]
    if all(name is not None and name.sort is NameSort.OTHER and town(key(name.text)) for name in names):
        return True
    return any(name is not None and name.sort is NameSort.PLACE for name in names)


def _assured(finding: Finding, earned: Confidence) -> Finding:
    """A finding no surer than it has earned; an error that is not sure of its two claims is to be checked."""
    if earned.rank < finding.confidence.rank:
        finding = replace(finding, confidence=earned)
    if finding.severity is Severity.ERROR and finding.confidence is Confidence.LOW:
        return _lowered(finding, Severity.WARNING)
    return finding


def _grown(finding: Finding, kinship: Kinship) -> bool:
    """Is it a figure that another state of the story may have changed, told as a warning already?"""
    lowered = finding.severity is Severity.WARNING and finding.rule.severity is Severity.ERROR
    return lowered and kinship is Kinship.UPDATE and finding.rule.about is About.FIGURE


def _quoted(bench: Bench, finding: Finding) -> bool:
    """Is it all about words inside quotation marks, in two copies? A quotation is its own ground."""
    if len({mark.document for mark in finding.marks}) < 2:
        return False
    quotes = (bench.quotes[mark.document].at(mark.span) for mark in finding.marks)
    return all(quote is not None and quote.direct for quote in quotes)


def in_accounts(bench: Bench, documents: Sequence[int]) -> bool:
    """Are these two accounts of one event, or two stories, of which quotations alone are compared?"""
    return not bench.settings.force and _closest(bench, documents) in ACCOUNTS


def told_apart(finding: Finding) -> bool:
    """Is it about figures that seemed to differ, and turned out to be of other things?"""
    return finding.severity is Severity.NOTE and finding.rule.severity is Severity.ERROR


def _bound(bench: Bench) -> set[Mark]:
    """Where claims stand that are said of one bearer or set, or at one end of a change."""
    figures = {
        Mark(document, claim.span)
        for match in bench.collation.matches
        if match.bound
        for document, claim in match.present
    }
    figures |= {
        Mark(document, name.span)
        for match in bench.collation.exchanged
        for document, name in (*match.present, *match.extra)
    }
    figures |= {
        Mark(document, course.whole)
        for match in bench.collation.ways
        for document, course in match.sides
        if match.turned
    }
    figures |= {
        Mark(document, portion.span)
        for match in bench.collation.shares
        if portions.firm(match)
        for document, portion in match.sides
    }
    return figures | {mark for match in bench.collation.called for mark in odd_marks(match)}


def odd_marks(match: Match[Label]) -> tuple[Mark, ...]:
    """Where two labels of one bearer are at odds."""
    (one, a), (two, b) = match.present
    x, y = at_odds(a, b)
    return Mark(one, x), Mark(two, y)


def _closest(bench: Bench, documents: Sequence[int]) -> Kinship:
    """The closest that any two of these are; of one alone, what it is to whichever is closest to it."""
    asked = tuple(documents)
    if asked not in bench.kinships:
        bench.kinships[asked] = _closest_of(bench, asked)
    return bench.kinships[asked]


def _closest_of(bench: Bench, documents: tuple[int, ...]) -> Kinship:
    count = len(bench.labels)
    couples = (
        combinations(documents, 2)
        if len(documents) > 1
        else ((document, other) for document in documents for other in range(count) if other != document)
    )
    order = list(Kinship)
    return min((bench.collation.kinship(*couple) for couple in couples), key=order.index, default=order[0])


def _graded(
    bench: Bench,
    finding: Finding,
    documents: Sequence[int],
    kinship: Kinship,
    grounds: Later[Ground],
    *,
    firm: bool,
    two: bool,
) -> Iterator[Finding]:
    """
    An error as grave as its ground lets it be.

    `firm`: its claims are of one bearer for certain; `two`: its row names another and gives another figure.
    """
    figures = finding.rule.about in FIGURES
    couples = list(combinations(documents, 2))
    if kinship is Kinship.UPDATE and finding.rule.about is About.FIGURE:
        yield _lowered(finding, Severity.WARNING, NEXT_STATE)
        return
    if figures and _one_day_said_alike(bench, finding):
        return
    if figures and len(couples) == 1 and _is_chosen(bench, finding, couples[0]):
        yield _lowered(finding, Severity.NOTE)
        return
    if two and bench.collation.rows[finding.row or 0].score < FIRM:
        yield _lowered(finding, Severity.WARNING)
        return
    best = grounds()
    alike = bench.collation.rows[finding.row or 0].score >= ALIKE
    alike = alike or (best.whole >= ONE_SENTENCE.whole and best.near >= ONE_SENTENCE.near)
    alike = alike and _are_opposites(bench, finding)
    told_anew = not firm and kinship is Kinship.REWRITTEN
    unbound = told_anew and not alike and _says_nothing_bound(bench, finding, documents)
    if unbound and not _in_one_place(bench, finding):
        yield _lowered(finding, Severity.WARNING)
        return
    if told_anew and min(best) < FIRM and _counts_nothing(bench, finding):
        yield _lowered(finding, Severity.WARNING)
        return
    if kinship is Kinship.REWRITTEN and _stands_apart(bench, finding, documents, best, firm=firm):
        words = finding.rule.about is About.WORDS
        yield _lowered(finding, Severity.NOTE if words else Severity.WARNING)
        return
    if kinship is Kinship.UPDATE and min(best) < FIRM:
        yield _lowered(finding, Severity.WARNING, NEXT_STATE)
        return
    if min(best) < FIRM and any(_near(bench, finding, couple) for couple in couples):
        yield _lowered(finding, Severity.WARNING)
        return
    if figures and min(best) < FIRM and not firm and (given := _given(bench, finding, couples)):
        yield _lowered(finding, Severity.WARNING if given == 1 else Severity.NOTE)
        return
    loose = best.near == 0 and best.whole < FIRM and kinship is not Kinship.COPY
    if not firm and (loose or best.whole < LEAST.get(kinship, LEAST_OTHERWISE)):
        finding = _lowered(finding, Severity.WARNING)
    yield finding


def _stands_apart(
    bench: Bench, finding: Finding, documents: Sequence[int], best: Ground, *, firm: bool
) -> bool:
    """
    Are two names with too little of one thing near them held against each other, or two words for a thing?

    Of the errors on 13 sets of stories that nobody had worked on, five of five on such names were false, and
    seven of eight on what a thing is called, none of them in sentences that were much alike; of 15 of these
    that were to check on 20 sets one was right.
    """
    if not all(map(bench.is_story, documents)):
        return False
    if finding.rule.about is About.WORDS:
        return _is_called_otherwise(bench, finding)
    apart = best.near == 0 or (not firm and best.near < NAMED)
    return apart and finding.rule.about is About.NAME and not _share_a_word(bench, finding)


def _is_a_note(bench: Bench, finding: Finding, documents: Sequence[int]) -> bool:
    """Is what is to check in a story told anew told for the record alone?"""
    if finding.rule.about is About.WORDS and finding.rule.severity is Severity.ERROR:
        return all(map(bench.is_story, documents)) and _is_called_otherwise(bench, finding)
    return _says_nothing(bench, finding, documents)


def _is_called_otherwise(bench: Bench, finding: Finding) -> bool:
    """
    Are two words for a thing held against each other in sentences that are not much alike, in no one place?

    Of 17 such on 344 edits of stories two were right, one of them the only one that stood in the same words.
    """
    return bench.collation.rows[finding.row or 0].score < FIRM and not _in_one_place(bench, finding)


def _in_one_place(bench: Bench, finding: Finding) -> bool:
    """Do the words right before and behind what is marked say that the one was put for the other?"""
    marks = [mark for mark in finding.marks if mark.span.length]
    couples = ((one, two) for one, two in combinations(marks, 2) if one.document != two.document)
    other = ((one, two) for one, two in couples if _meant(bench, one) != _meant(bench, two))
    return any(frame_of(bench, one, two).holds for one, two in other)


def _meant(bench: Bench, mark: Mark) -> list[str]:
    """What the words of a mark come to, in whatever form."""
    return [meant(key(word)) for word in bench.text(mark).split()]


def _share_a_word(bench: Bench, finding: Finding) -> bool:
    """Are two names marked that have a word in common: "Ada Moss", "Ida Moss"?"""
    own: dict[int, set[str]] = {}
    for mark in finding.marks:
        words = {key(word) for word in bench.text(mark).split()} - FUNCTION_WORDS
        own.setdefault(mark.document, set()).update(words)
    return len(own) > 1 and bool(set.intersection(*own.values()))


def _says_nothing_bound(bench: Bench, finding: Finding, documents: Sequence[int]) -> bool:
    """
    Is it about what a story told anew says, at a place where no clause is bound to one of the other's?

    Of two sentences put otherwise throughout, words alone do not tell that a "not" or an opposite is said of
    one thing: that who does it is the same, or what it is done to, does. Of 22 errors that had neither, on
    stories that nobody had worked on, 17 were false.
    """
    if finding.rule.about is not About.STATEMENT or not all(map(bench.is_story, documents)):
        return False
    return not _beside_one_figure(bench, finding) and not any(
        Tie.SAME in (bound.bond.doer, bound.bond.done_to)
        and all(_within(mark, bound) for mark in finding.marks if mark.span.length)
        for bound in bench.bound_in(finding.row)
    )


def _says_nothing(bench: Bench, finding: Finding, documents: Sequence[int]) -> bool:
    """
    Is it to check no more than a "not" or a "may" of one telling, in no clause bound to one of the other?

    Two opposites are two words that somebody chose; a small word that is not there may be said otherwise, or
    be left out. Of 162 comparisons every other one had such a warning, and of twenty one was right.
    """
    if finding.severity is not Severity.WARNING or not _says_nothing_bound(bench, finding, documents):
        return False
    said = {mark.document for mark in finding.marks if _has_substance(bench.text(mark))}
    return len(said) < len(documents)


def _are_opposites(bench: Bench, finding: Finding) -> bool:
    """Are two words marked in two copies that are opposites by themselves: "against", "for"?"""
    words = [(mark.document, key(bench.text(mark))) for mark in finding.marks if mark.span.length]
    return any(one != two and opposed(a, b) for (one, a), (two, b) in combinations(words, 2))


def _has_substance(text: str) -> bool:
    """Has it a word that is no small one?"""
    return any(word.casefold() not in FUNCTION_WORDS for word in text.split())


def _counts_nothing(bench: Bench, finding: Finding) -> bool:
    """
    Are two figures of a story told anew held against each other of which one counts or measures nothing?

    "More than a third", "the 11th" and a bare 17 are of anything, unless something binds them to one bearer.
    Such errors were four on 54 stories told anew in two ways each, and all four were false.
    """
    if finding.rule.about is not About.FIGURE or not all(
        bench.is_story(mark.document) for mark in finding.marks
    ):
        return False
    places = {(mark.document, mark.span) for mark in finding.marks}
    return any(
        not match.bound
        and places <= {(document, claim.span) for document, claim in match.present}
        and any(isinstance(claim, Number) and claim.unit is None for _, claim in match.present)
        for match in bench.matches_in(finding.row)
    )


def _beside_one_figure(bench: Bench, finding: Finding) -> bool:
    """Does the same figure stand by it in either copy: "up | 8 per cent", "8 per cent | down"?"""
    near = [
        {
            (claim.kind, getattr(claim, "value", None))
            for claim in bench.figures[mark.document].within(
                Span(max(mark.span.start - BESIDE, 0), mark.span.end + BESIDE)
            )
            if id(claim) in bench.agreed
        }
        for mark in finding.marks
    ]
    return bool(near) and bool(set.intersection(*near))


def _within(mark: Mark, bound: Bound) -> bool:
    """Does a mark lie in the clause of a bound statement in its copy?"""
    claim = bound.claims[mark.document]
    return claim is not None and claim.span.overlaps(mark.span)


def _given(bench: Bench, finding: Finding, couples: Sequence[tuple[int, int]]) -> int:
    """On how many sides the other copy has the figure elsewhere; both, where it has the rest of the whole."""
    if any(_complements(bench, finding, couple) for couple in couples):
        return 2
    return max(_given_elsewhere(bench, finding, couple) for couple in couples)


def _lowered(finding: Finding, severity: Severity, why: str = "") -> Finding:
    return replace(finding, severity=severity, why=why, confidence=Confidence.LOW)


_Words = list[tuple[str, bool]]  # of a cell, each with whether it stands near a mark


def _ground(
    bench: Bench, finding: Finding, documents: tuple[int, int], words: Mapping[int, _Words]
) -> Ground:
    """How like the ground is on which a finding holds two documents against each other."""
    sides = [words[document] for document in documents]
    if min(map(len, sides)) < FEW:
        sides = [_words(bench, finding, document, small=True) for document in documents]
    every, near = (
        [frozenset([word for word, by in side if by or not close]) for side in sides]
        for close in (False, True)
    )
    # what is marked may be all but a word of a sentence, or all of it
    whole, by = (in_common(*own, least=0) if all(own) else 1.0 for own in (every, near))
    return Ground(whole, by)


def _best(bench: Bench, finding: Finding, documents: Sequence[int]) -> Ground:
    """The ground of the two documents whose sentences are the most alike."""
    words = {document: _words(bench, finding, document, small=False) for document in documents}
    grounds = (_ground(bench, finding, couple, words) for couple in combinations(documents, 2))
    return max(grounds, key=lambda own: (own.whole, own.near))


def _words(bench: Bench, finding: Finding, document: int, *, small: bool) -> _Words:
    """The words of a cell that no mark covers, small words or not."""
    spans = [mark.span for mark in finding.marks if mark.document == document]
    tokens = [
        token
        for at in _sentences(bench, finding, document, spans)
        for token in bench.witness(document).tokens[at]
        if token.text[0].isalpha() or _inside(token, spans) or _tells(bench, document, token)
    ]
    marked = [_touched(token, spans) for token in tokens]
    places = [at for at, touched in enumerate(marked) if touched]
    near = {at for place in places for at in range(place - REACH, place + REACH + 1)}
    return [
        (_word(bench, document, token), at in near)
        for at, token in enumerate(tokens)
        if not marked[at] and (small or token.key not in FUNCTION_WORDS)
    ]


def _sentences(bench: Bench, finding: Finding, document: int, spans: Sequence[Span]) -> tuple[int, ...]:
    """The sentences of a document that a finding is about: those of its row, or of the row that it marks."""
    assert finding.row is not None
    rows = {bench.row_at(document, span) for span in spans if span.length} - {None} or {finding.row}
    return tuple(
        at
        for row in sorted(row for row in rows if row is not None)
        for at in bench.collation.rows[row].cells[document]
    )


def _word(bench: Bench, document: int, token: Token) -> str:
    """The stem of a word; of a figure its value, however it is printed."""
    if token.text[0].isalpha():
        return meant(token.key)
    claim = bench.figures[document].at(token.span)
    return plain(claim.value) if isinstance(claim, Number) and claim.value is not None else token.key


def _tells(bench: Bench, document: int, token: Token) -> bool:
    """Does it print a figure of three digits or more: one that two sentences do not share by chance?"""
    if not any(char.isdigit() for char in token.text):
        return False
    claim = bench.figures[document].at(token.span)
    return isinstance(claim, Number) and claim.value is not None and told(claim.value) >= LONG


def _touched(token: Token, spans: Sequence[Span]) -> bool:
    start = token.span.start
    return any(first <= start < max(last, first + 1) for first, last in spans)


def _inside(token: Token, spans: Sequence[Span]) -> bool:
    start = token.span.start
    return any(first <= start < last for first, last in spans)


def _claims(bench: Bench, finding: Finding, document: int) -> list[Claim]:
    """The figures and dates that a finding marks in a document."""
    return [
        claim
        for mark in finding.marks
        if mark.document == document and (claim := bench.figures[document].at(mark.span)) is not None
    ]


def _given_elsewhere(bench: Bench, finding: Finding, documents: tuple[int, int]) -> int:
    """
    On how many sides is the disputed figure one that the other copy gives too, if elsewhere?

    Such a figure has its partner there, if that has none yet: the two that seem to differ are of other
    things, unless one sentence holds both, in exchanged places.
    """
    one, two = (_claims(bench, finding, document) for document in documents)
    count = 0
    for mine, theirs, other in ((one, two, documents[1]), (two, one, documents[0])):
        given, cell = bench.valued[other], bench.collation.rows[finding.row or 0].cells[other]
        count += any(
            _is_one(claim, there)
            and id(there) not in bench.agreed
            and (there.sentence in cell or not _small(claim))
            for claim in mine
            if not any(_is_one(claim, own) for own in theirs)
            for there in given.get((claim.kind, getattr(claim, "value", None)), ())
        )
    return count


def _is_chosen(bench: Bench, finding: Finding, documents: tuple[int, int]) -> bool:
    """
    Is one of two figures put over a story by one desk and the other by another, and each in both stories?

    "12 hurt" and "three nurses among hurt". Small figures of one thing are not chosen, but exchanged.
    """
    row = finding.row or 0
    if not all(bench.zone(row, document) in HEADINGS for document in documents):
        return False
    one, two = (_claims(bench, finding, document) for document in documents)
    if len(one) != 1 or len(two) != 1 or not (isinstance(one[0], Number) and isinstance(two[0], Number)):
        return False
    if min(map(_size, (one[0], two[0]))) <= SMALL_COUNT and one[0].unit == two[0].unit:
        return False
    return all(
        any(
            _may_be_one(claim, there) and there.sentence not in bench.collation.rows[row].cells[other]
            for there in bench.valued[other].get((claim.kind, claim.value), ())
        )
        for claim, other in ((one[0], documents[1]), (two[0], documents[0]))
    )


def _may_be_one(figure: Number, there: Claim) -> bool:
    """Does a story give a figure of its heading, whatever noun it has there: 500,000 vans, of vehicles?"""
    if _is_one(figure, there):
        return True
    if not isinstance(there, Number) or there.value_to != figure.value_to:
        return False
    if figure.kind is not ClaimKind.NUMBER:
        return False  # £640,000 is no $640,000
    return not _small(figure) or (are_people(figure.unit or "") and are_people(there.unit or ""))


HEADINGS = frozenset({ZoneKind.HEADLINE, ZoneKind.STANDFIRST})


def _size(figure: Number) -> Decimal:
    return abs(figure.value or Decimal(0))


def _near(bench: Bench, finding: Finding, documents: tuple[int, int]) -> bool:
    """Are the figures so near, and so held, that in a sentence put otherwise each may be right?"""
    one, two = (_claims(bench, finding, document) for document in documents)
    return any(
        numbers.relate(a, b).near for a in one for b in two if isinstance(a, Number) and isinstance(b, Number)
    )


def _complements(bench: Bench, finding: Finding, documents: tuple[int, int]) -> bool:
    """Are the figures the two parts of one whole: 98 per cent counted, 2 per cent to count?"""
    one, two = (_claims(bench, finding, document) for document in documents)
    return any(
        isinstance(a, Number) and isinstance(b, Number) and are_a_whole(a, b) for a in one for b in two
    )


def _is_one(one: Claim, two: Claim) -> bool:
    """Do two claims give one value of one kind, in one unit where both name it?"""
    if one.kind is not two.kind:
        return False
    if isinstance(one, Number) and isinstance(two, Number):
        units = {one.unit, two.unit} - {None}
        return (
            one.value is not None
            and (one.value, one.value_to) == (two.value, two.value_to)
            and len(units) < 2
        )
    return isinstance(one, Date) and isinstance(two, Date) and bool(one.value) and one.value == two.value


def _small(claim: Claim) -> bool:
    """Is it a figure that stands in many sentences, of many things?"""
    return isinstance(claim, Number) and claim.value is not None and claim.value <= SMALL_COUNT


def _one_day_said_alike(bench: Bench, finding: Finding) -> bool:
    """Is it one relative day in the same words, which a copy run a day later has left as it was?"""
    if finding.rule.about is not About.DAY:
        return False
    words = {bench.text(mark).casefold() for mark in finding.marks if mark.span.length}
    return len(words) == 1 and not any(char.isdigit() for word in words for char in word)
