"""NAM: people, bodies and places, and what they are called."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import combinations, islice, pairwise, product, takewhile
from operator import or_

from factcheck.judge.bench import Bench, Explained, Remainder, Tokens, cover, of_row
from factcheck.judge.registry import Ground, again, rule
from factcheck.judge.relate.wording.turned import exchanged, turned
from factcheck.judge.rules.clauses.polarity import ROLES, opposites
from factcheck.lexicon.bearers import MADE_OF, PARTS
from factcheck.lexicon.bodies import HEADS
from factcheck.lexicon.callings import BYGONE, ONCE, UNDER
from factcheck.lexicon.capitals import CALENDAR
from factcheck.lexicon.classes import OF_PLACE, POSSESSIVES, SUBJECT_PRONOUNS
from factcheck.lexicon.folding import key
from factcheck.lexicon.function_words import FUNCTION_WORDS
from factcheck.lexicon.gazetteer import town
from factcheck.lexicon.hosts import hosts, one_host
from factcheck.lexicon.naming import Kin, Referent, slipped
from factcheck.lexicon.naming import words as name_words
from factcheck.lexicon.opposites import opposed
from factcheck.lexicon.places import PEOPLES
from factcheck.lexicon.referents import ONE_GOVERNMENT, TELLING, compared, land, nation, related, slip_inside
from factcheck.lexicon.roles import LETTERED
from factcheck.lexicon.senses import converse, means_people, other_relative, relative
from factcheck.lexicon.titles import SEATS, TITLE_HEADS
from factcheck.model.article import Token, ZoneKind
from factcheck.model.claim import ClaimKind, Name, NameSort
from factcheck.model.collation import Bound, Match, place_in, words_of
from factcheck.model.finding import Agreement, Confidence, Divergence, Mark, Reach, Severity
from factcheck.model.record import replace
from factcheck.model.span import Span
from factcheck.model.statement import Predicates, Statement, Tie
from factcheck.typed import Any

SURNAME = 5  # letters: shorter words are a slip apart by nature
COPY = 0.8  # how much of the shorter copy must be in the other for their datelines to be one
TIGHT = 4  # words on either side: a longer stretch is a rewrite, in which names change places freely


def _kins(match: Match[Any], bench: Bench) -> list[tuple[Name, Name, Kin]]:
    """How every two of the names that stand against each other are related; told once for all rules."""
    found: list[tuple[Name, Name, Kin]] | None = bench.kins.get(id(match))
    if found is None:
        found = bench.kins[id(match)] = _related(match, bench)
    return found


def _related(match: Match[Any], bench: Bench) -> list[tuple[Name, Name, Kin]]:
    wholes = _wholes(match, bench)
    held = [(bench.text(wholes[d]), claim) for d, claim in match.present]
    return [
        (a, b, Kin(Referent.SLIP, slip) if slip else _kin(match, bench, a, b))
        for (one, a), (two, b) in combinations(held, 2)
        if (slip := slip_inside(one, two)) or a.text != b.text
    ]


def _wholes(match: Match[Any], bench: Bench) -> dict[int, Mark]:
    """Where the names stand, with what a slip may have cut off."""
    links = _LINKS if len({claim.text for _, claim in match.present}) > 1 else frozenset[str]()
    return {d: Mark(d, _whole(bench, d, claim, links=links)) for d, claim in match.present}


def _as_places(match: Match[Any], bench: Bench) -> bool:
    """Does each of the names stand as a place does, behind "in" or "to" and before no noun?"""
    for document, claim in match.present:
        text = bench.witness(document).article.text
        before = text[max(0, claim.span.start - 12) : claim.span.start].split()
        after = text[claim.span.end : claim.span.end + 24]
        word = after[1:].split(" ", 1)[0].strip(".,;:") if after[:1] == " " else ""
        attribute = word.isalpha() and word.islower() and word not in FUNCTION_WORDS
        if attribute or not before or before[-1].casefold() not in OF_PLACE:
            return False
    return True


def _whole(bench: Bench, document: int, name: Name, *, links: frozenset[str]) -> Span:
    """
    A name with the capitalised words next to it, which a slip may have cut off: "Sauid Arabia".

    `links`: those beyond an "of" or "for the" too, for a misspelt head leaves what follows by itself.
    """
    tokens = bench.witness(document).tokens[name.sentence]
    first = _edge(tokens, place_in(tokens, name.span.start) - 1, -1, links)
    last = _edge(tokens, place_in(tokens, name.span.end), 1, links) if links else None
    return Span(
        name.span.start if first is None else tokens[first].span.start,
        name.span.end if last is None else tokens[last].span.end,
    )


_LINKS = frozenset("of for the".split())
BESIDE = 2  # words with capitals to one side of a name


def _edge(tokens: Sequence[Token], at: int, step: int, links: frozenset[str]) -> int | None:
    """The farthest of the capitalised words that run on from a place."""
    edge, count = None, 0
    while 0 <= at < len(tokens) and count < BESIDE:
        if tokens[at].text[0].isupper() and tokens[at].key not in FUNCTION_WORDS:
            edge, count = at, count + 1
        elif tokens[at].key not in links:
            break
        at += step
    return edge


def _kin(match: Match[Any], bench: Bench, a: Name, b: Name) -> Kin:
    cut = (a, b)
    a, b = _headed(match, bench, a, b), _headed(match, bench, b, a)
    kin = bench.bearers.kin(a, b)
    if kin.referent is Referent.OTHER and _in_small_letters(match, bench):
        return Kin(Referent.FORM, "the rest of the name in small letters")
    if kin.referent is Referent.OTHER and _of_longer_names(match, bench, *cut):
        return Kin(Referent.FORM, "of one name, which either copy cuts otherwise")
    if kin is MADE_OF and _as_places(match, bench):
        return related(a, b)  # "in Iran" is not "in Iraqi"
    return kin


def _of_longer_names(match: Match[Any], bench: Bench, a: Name, b: Name) -> bool:
    """Are two names of bodies one with the capitals that run on before and behind them?"""
    if NameSort.PERSON in (a.sort, b.sort):
        return False
    wholes = [
        bench.text(Mark(document, _whole(bench, document, claim, links=_LINKS | {"and"})))
        for document, claim in match.present
        if claim is a or claim is b
    ]
    return wholes != [a.text, b.text] and bench.bearers.of_words(*wholes).referent is Referent.FORM


def _headed(match: Match[Any], bench: Bench, name: Name, other: Name) -> Name:
    """A name with the head that its copy prints in small letters: "Norby Police", "Holm | police"."""
    head = other.text.rpartition(" ")[2].lower()
    if head not in HEADS or name.sort is NameSort.PERSON or head in name.text.lower().split():
        return name
    document = next(document for document, claim in match.present if claim is name)
    after = bench.witness(document).article.text[name.span.end : name.span.end + len(head) + 2]
    if after[:1] != " " or after[1 : len(head) + 1] != head or after[len(head) + 1 :].isalpha():
        return name
    full = f"{name.text} {head}"
    return replace(name, text=full, full=full, sort=NameSort.ORGANISATION)


def _in_small_letters(match: Match[Any], bench: Bench) -> bool:
    """Does one copy print in small letters what the other takes for part of the name: "Holm Moor park"?"""
    longest = max((claim.text for _, claim in match.present), key=len).casefold()
    for document, claim in match.present:
        at = longest.find(claim.text.casefold())
        text, first = bench.witness(document).article.text, claim.span.start - at
        if at < 0 or text[max(first, 0) : first + len(longest)].casefold() != longest:
            return False
    return True


def _loose(bench: Bench, row: int) -> bool:
    """A headline or a standfirst: every outlet writes its own, and names whom it likes."""
    zones = (bench.zone(row, document) for document in range(len(bench.labels)))
    return any(zone in (ZoneKind.HEADLINE, ZoneKind.STANDFIRST) for zone in zones)


def _marks(match: Match[Any]) -> tuple[Mark, ...]:
    return tuple(Mark(document, claim.span) for document, claim in match.present)


@rule("NAM101", "name-misspelt", Severity.ERROR, on=Name)
def name_misspelt(match: Match[Any], bench: Bench) -> Iterator[Divergence]:
    """
    One name, spelt two ways that no transliteration explains; one of the two is wrong.

    Diverges:
        A: Priya Raman, the chief engineer, inspected the arch on Monday.
        B: Priya Rahman, the chief engineer, inspected the arch on Monday.

    Agrees:
        A: Mikhail Aleksandrov, the chief engineer, inspected the arch on Monday.
        B: Mikhail Alexandrov, the chief engineer, inspected the arch on Monday.
    """
    wrong = [(a, b, kin) for a, b, kin in _kins(match, bench) if kin.misspelt]
    wrong = [(a, b, kin) for a, b, kin in wrong if not _both_named(match, bench, a, b)]
    if wrong:
        a, b, kin = wrong[0]
        cut = len(name_words(a.text)) != len(name_words(b.text))
        marks = tuple(_wholes(match, bench).values()) if cut else _marks(match)
        yield Divergence("a name is spelt two ways", marks, detail=kin.reason, row=match.row)


@rule("NAM102", "another-name", Severity.ERROR, on=Name)
def another_name(match: Match[Any], bench: Bench) -> Iterator[Divergence]:
    """
    Another person, place or body in the same place of the same sentence.

    Diverges:
        A: Talks are to resume on Monday in Geneva, the mediators said.
        B: Talks are to resume on Monday in Zurich, the mediators said.

    Agrees:
        A: The UK and Canada took part in the trial, the doctors said.
        B: Britain and Canada took part in the trial, the doctors said.
    """
    if _loose(bench, match.row):
        return
    for a, b, kin in _kins(match, bench):
        if kin.referent is not Referent.OTHER or _tells_of_another(bench, match.present):
            continue
        if _whose_and_where(bench, match.present):
            continue  # that one thing is of two countries is told of the thing
        if _in_digits(a) is not _in_digits(b):
            continue  # "P300" of a month's pay, or a form of a school
        if not _listed_otherwise(match, bench, a, b):
            yield Divergence(
                "another name",
                _marks(match),
                detail="" if kin.reason.startswith(a.text) or " is not " in kin.reason else kin.reason,
                row=match.row,
                severity=None if match.sure else Severity.WARNING,
                confidence=Confidence.HIGH if match.sure else Confidence.MEDIUM,
            )
            return


@rule("NAM202", "wider-place", Severity.WARNING, on=Name)
def wider_place(match: Match[Any], bench: Bench) -> Iterator[Divergence]:
    """
    A place in one copy, and in the same sentence of the other the one that it lies in.

    A town told by its country may be a rewording, or a fact that has changed; a person should look.

    Diverges:
        A: The ferry was built at a yard in Gdansk and sold to the islands.
        B: The ferry was built at a yard in Poland and sold to the islands.

    Agrees:
        A: The ferry was built at a yard in Gdansk, Poland, and sold to the islands.
        B: The ferry was built at a yard in Gdansk and sold to the islands.
    """
    if _loose(bench, match.row):
        return
    for _, _, kin in _kins(match, bench):
        if kin.referent is Referent.NESTED or kin.reason == "one may lie in the other":
            yield Divergence("a place, and one that it lies in", _marks(match), row=match.row)
            return


def _tells_of_another(bench: Bench, sides: Sequence[tuple[int, Name]]) -> bool:
    """
    Does one name only say who somebody is whom the other may name?

    Whose kin, "Moss's | husband died" and "Jan Holt died"; or whose, "the Norby Party | MP" and "Ada Moss".
    """
    after = [bench.witness(d).article.text[name.span.end : name.span.end + 40] for d, name in sides]
    if len({_owns_kin(text) for text in after}) > 1:
        return True
    people = [name.sort is NameSort.PERSON for _, name in sides]
    return len(set(people)) > 1 and all(map(or_, people, map(_leads_to_one, after)))


def _whose_and_where(bench: Bench, sides: Sequence[tuple[int, Name]]) -> bool:
    """Is one place whose somebody is, the other where it is done: "Norway's | Tolmex", "sold in | Peru"?"""
    if not all(name.sort is NameSort.PLACE for _, name in sides):
        return False
    texts = [(bench.witness(document).article.text, name.span) for document, name in sides]
    owns = [text[span.end : span.end + 2] in ("'s", "’s") for text, span in texts]
    before = [text[max(span.start - 16, 0) : span.start].casefold().split() for text, span in texts]
    lies = [not _WHERE.isdisjoint(words[-2:] if words[-1:] == ["the"] else words[-1:]) for words in before]
    return owns != lies and sorted(owns) == sorted(lies) == [False, True]


def _in_digits(name: Name) -> bool:
    """Is it a letter and a number, as forms, roads and some sums of money are called: "P300"?"""
    return name.text[:1].isalpha() and name.text[1:].isdecimal()


def _owns_kin(after: str) -> bool:
    words = after[2:].split()[:_KIN] if after[:2] in ("'s", "’s") else []
    return any(relative(word.strip(".,;").casefold()) is not None for word in words)


def _leads_to_one(after: str) -> bool:
    """Does a noun for a person stand right behind a name?"""
    word = after[1:].partition(" ")[0].strip(".,;").casefold() if after[:1] == " " else ""
    return word in SEATS or (word not in FUNCTION_WORDS and means_people(word))


_KIN = 3  # words in which the kin stands behind its owner: "Moss's late second husband"


def _listed_otherwise(match: Match[Any], bench: Bench, a: Name, b: Name) -> bool:
    held = {id(claim): document for document, claim in match.present}
    return _listed(bench, match.row, (held[id(a)], a), (held[id(b)], b))


def _both_named(match: Match[Any], bench: Bench, a: Name, b: Name) -> bool:
    """Does either sentence name both of two people of like names, "Hale passed Vale", in another order?"""
    spoken = []
    for document, claim in match.present:
        if claim is a or claim is b:
            cell = bench.collation.rows[match.row].cells[document]
            spoken.append({token.key for at in cell for token in bench.witness(document).tokens[at]})
    told = {key(word) for name in (a, b) for word in name_words(name.text)}
    if a.text == b.text:
        return False  # the slip is in what stands before the name
    return all(told <= own for own in spoken)


def _listed(bench: Bench, row: int, a: tuple[int, Name], b: tuple[int, Name]) -> bool:
    """
    Does either of two names stand in the other's sentence too, as often there as in its own?

    Then it has its answer there, in another order or another part, and stands for no other name.
    """
    return _answered(bench, row, a[1], (a[0], b[0])) or _answered(bench, row, b[1], (b[0], a[0]))


def _answered(bench: Bench, row: int, name: Name, sides: tuple[int, int]) -> bool:
    """Has the other copy a name of the same bearer, or a "she said", for each one of this copy's?"""
    own, other = (_times(bench, row, document, name) for document in sides)
    return other + _spoken(bench, row, sides[1], name) >= max(own, 1)


def _spoken(bench: Bench, row: int, document: int, name: Name) -> int:
    """How often a row credits a bearer that it does not name there: "she said", "the mayor said"."""
    return sum(
        bench.bearers.kin(name, who).agrees
        for span in bench.collation.spans(row, document)
        for credit in bench.credits[document].within(span)
        if credit.source_span is not None and not bench.names[document].within(credit.source_span)
        if (who := bench.by_full[document].get(credit.full or "")) is not None
    )


def _times(bench: Bench, row: int, document: int, name: Name) -> int:
    """How often a row names a bearer; initials in brackets behind the name are no other time."""
    text = bench.witness(document).article.text
    spans = bench.collation.spans(row, document)
    others = (other for span in spans for other in bench.names[document].within(span))
    return sum(
        bench.bearers.kin(name, other).agrees
        for other in others
        if text[other.span.start - 1 : other.span.start] != "("
    )


@rule("NAM103", "proper-word-differs", Severity.ERROR, on="edit")
def proper_word_differs(rest: Remainder) -> Iterator[Explained]:
    """
    A word with a capital, in the middle of a sentence, is another one or is spelt another way.

    It catches the names that are not seen as such: ships, brands, nationalities.

    Diverges:
        A: The barge was towed by a Danish tug, the coastguard said.
        B: The barge was towed by a Swedish tug, the coastguard said.

    Agrees:
        A: The barge was towed by a Danish tug, the coastguard said.
        B: The barge was towed by the tug, the coastguard said.
    """
    left, right = rest.left, rest.right
    if not (left and right):
        return
    a_s = _proper(rest, 0, left)
    b_s = _proper(rest, 1, right) if a_s else ()
    for a in a_s:
        for b in b_s:
            kin = rest.bench.bearers.of_words(a.text, b.text)
            if kin.misspelt:
                yield rest.diverge("a name is spelt two ways", (a,), (b,), detail=kin.reason)
                return
    slip = _opening_slip(rest, left, right)
    if slip:
        yield rest.diverge("a name is spelt two ways", left, right, detail=slip)
        return
    if _loose(rest.bench, rest.pairing.row):
        return
    if not a_s or not b_s or len(a_s) != len(left) or len(b_s) != len(right):
        return
    if max(len(left), len(right)) > TIGHT or _in_letters(left) or _in_letters(right):
        return
    bearers, ends = rest.bench.bearers, (a_s[-1].text, b_s[-1].text)
    if _calendar(rest, 0, a_s) is not _calendar(rest, 1, b_s) or _told_as_names(rest, a_s, b_s):
        return
    kin = bearers.of_words(rest.words(0, a_s), rest.words(1, b_s))
    if kin.referent is Referent.OTHER and bearers.of_words(*ends) is not MADE_OF:
        yield rest.diverge("another name", a_s, b_s, confidence=Confidence.MEDIUM)


def _in_letters(tokens: Sequence[Token]) -> bool:
    """Is it a party and a seat in short, which are told of whoever holds it: "R-Norby"?"""
    first, *rest = tokens
    return first.text.isupper() and first.low in LETTERED and bool(rest)


def _calendar(rest: Remainder, side: int, tokens: Sequence[Token]) -> bool:
    """Is one of the words a day's or a month's, which is held against dates: "in Norby", "in September"?"""
    return any(token.key in CALENDAR and rest.name_at(side, token) is None for token in tokens)


def _told_as_names(rest: Remainder, left: Sequence[Token], right: Sequence[Token]) -> bool:
    """Are the words of two names of one bearer, "NRT's", "the National Rescue Trust's", or met elsewhere?"""
    one, two = rest.name_at(0, left[-1]), rest.name_at(1, right[-1])
    if one is None or two is None:
        return False
    if rest.bench.bearers.kin(one, two).agrees:
        return True
    a, b = rest.documents
    bench, row = rest.bench, rest.pairing.row
    if _tells_of_another(bench, ((a, one), (b, two))):
        return True
    return _listed(bench, row, (a, one), (b, two))  # that two have changed places is told by itself


def _opening_slip(rest: Remainder, left: Sequence[Token], right: Sequence[Token]) -> str:
    """The slip in a sentence's first word, where one copy has somebody's name there: "Mross said"."""
    if len(left) != 1 or len(right) != 1 or min(len(left[0].text), len(right[0].text)) < SURNAME:
        return ""
    names = [rest.name_at(side, token) for side, token in ((0, left[0]), (1, right[0]))]
    people = [name for name in names if name is not None and name.sort is NameSort.PERSON]
    capitals = left[0].text[0].isupper() and right[0].text[0].isupper()
    if len(people) != 1 or not capitals or people[0].full == people[0].text:
        return ""
    return slipped(left[0].text.casefold(), right[0].text.casefold())


@rule("NAM107", "nationality-differs", Severity.ERROR, on="edit")
def nationality_differs(rest: Remainder) -> Iterator[Explained]:
    """
    Another country or its people, wherever in the sentence it stands.

    Diverges:
        A: A Ukrainian man aged 34 was held after the fire at the port.
        B: A 34-year-old Russian was held after the fire at the port.

    Agrees:
        A: Officials in Kenya closed the port after the fire on Monday.
        B: Kenyan officials closed the port after the fire on Monday.
    """
    every = _nationals(rest)
    if len(every[0]) != 1 or len(every[1]) != 1 or _loose(rest.bench, rest.pairing.row):
        return
    left, right = ([t for t in own if _national(rest, s, t)] for s, own in enumerate((rest.left, rest.right)))
    if every[0][0] not in left and every[1][0] not in right:
        return
    one, two = every[0][0], every[1][0]
    of_one = _of_one_host(rest, one, two)
    unlike = _demonym(one) is not _demonym(two) or _located(rest, 0, one) is not _located(rest, 1, two)
    if unlike and not of_one:
        return
    lands = [land(one.key) or "", land(two.key) or ""]
    if compared(*lands, NameSort.PLACE).referent is Referent.OTHER:
        firm = (
            bool(left and right)
            or rest.in_common(one.span, two.span) >= CLOSE
            or _of_one_noun(rest, one, two)
            or of_one
        )
        severity = None if firm else Severity.WARNING
        marked = (every[0], every[1])
        yield rest.diverge("another nationality", left, right, severity=severity, marked=marked)


def _of_one_host(rest: Remainder, one: Token, two: Token) -> bool:
    """Is one thing from a country in each copy that the other copy never speaks of: "wheat from Chile"?"""
    spoken = rest.bench.lands
    a, b = rest.documents
    if land(one.key) in spoken[b] or land(two.key) in spoken[a]:
        return False
    nouns = [_hosts(rest, side, token) for side, token in enumerate((one, two))]
    return one_host(*nouns)


def _hosts(rest: Remainder, side: int, token: Token) -> list[str]:
    every = rest.sentence(side)
    at = place_in(every, token.span.start)
    return hosts([other.key for other in every], at, at + 1)


def _of_one_noun(rest: Remainder, one: Token, two: Token) -> bool:
    """Does the same noun stand behind both: a Danish, a Swedish | pilot?"""
    behind = []
    for side, token in ((0, one), (1, two)):
        every = rest.sentence(side)
        at = place_in(every, token.span.end)
        behind.append(every[at].key if at < len(every) else "")
    return behind[0] == behind[1] and behind[0].isalpha() and behind[0] not in FUNCTION_WORDS


CLOSE = 0.5  # of their other words, where sentences that name another country each speak of one thing


@of_row
def _nationals(rest: Remainder) -> tuple[list[Token], ...]:
    """The countries and peoples of either side that the other's sentences do not name in any form."""
    return tuple(
        [t for t in rest.changed(side) if _national(rest, side, t) and not _elsewhere(rest, 1 - side, t)]
        for side in (0, 1)
    )


def _national(rest: Remainder, side: int, token: Token) -> bool:
    """Is it a country or its people, and no part of a longer name, "Iran Air", nor of a sum, "US$3m"?"""
    if not token.text[0].isupper() or not nation(token.key) or rest.figure_at(side, token) is not None:
        return False
    name = rest.name_at(side, token)
    return name is None or name.sort is NameSort.PLACE


def _demonym(token: Token) -> bool:
    return token.key in PEOPLES


def _located(rest: Remainder, side: int, token: Token) -> bool:
    """Is it where something is done: "sold in northern Norway", not "Norway's firm", "Norway sold"?"""
    if token.key.endswith("'s"):
        return False
    every = rest.sentence(side)
    before = reversed(every[: place_in(every, token.span.start)])
    lead = next((other.key for other in before if other.key not in _BEFORE_PLACE), "")
    return lead in _WHERE


_WHERE = OF_PLACE - {"of", "from"}  # "Orla Finn of Wales" is Wales's
_BEFORE_PLACE = TELLING | {"the"}


def _elsewhere(rest: Remainder, side: int, token: Token) -> bool:
    """Does a sentence of this side speak of the same country?"""
    tokens = rest.sentence(side)
    return any(land(other.key) == land(token.key) for other in tokens)


@rule("NAM104", "role-differs", Severity.ERROR, on="edit", says={"POL102": Reach.PLACE})
def role_differs(rest: Remainder) -> Iterator[Explained]:
    """
    Somebody's mother in one copy is a sister in the other; a victim a suspect; he she.

    Diverges:
        A: The boy was found by his mother near the canal, officers said.
        B: The boy was found by his sister near the canal, officers said.

    Agrees:
        A: The boy was found by his mum near the canal, officers said.
        B: The boy was found by his mother near the canal, officers said.
    """
    if from_the_other_side(rest) or _of_a_spouse(rest):
        return
    if (married := _by_marriage(rest)) is not None:
        what = "who somebody is differs"
        yield rest.diverge(what, rest.left, rest.right, detail="family", marked=married)
        return
    left = [t for t in rest.left if relative(t.key) is not None]
    for a, b in product(left, [t for t in rest.right if relative(t.key) is not None] if left else ()):
        if other_relative(a.key, b.key) and not (_kin_told_round(rest, a, b) or _kin_of_both(rest, a, b)):
            yield rest.diverge("who somebody is differs", (a,), (b,), detail="family")
            return
    one = _office(rest.left)
    two = _office(rest.right) if one else ""
    if two and opposed(one, two) in ROLES and not rest.of_one(rest.left[-1], rest.right[-1]):
        yield rest.diverge("who somebody is differs", rest.left, rest.right, detail="role")
        return
    yield from opposites(rest, "who somebody is differs", lambda scale: scale in ROLES)
    right = _kin_words(rest)[1]
    if len(left) != 1 or len(right) != 1 or _kin_told_round(rest, left[0], right[0]):
        return
    if _kin_of_both(rest, left[0], right[0]):
        return
    if other_relative(left[0].key, right[0].key):
        yield rest.diverge("who somebody is differs", left, [], detail="family", marked=(left, right))


def _of_a_spouse(rest: Remainder) -> bool:
    """Are they one, told by wife and husband: "her mother-in-law", "his mother"?"""
    for side, own in enumerate(rest.pairing.words):
        keys = [token.key for token in own if token.key != "-"]
        other = [token.key for token in rest.pairing.words[1 - side]]
        for at, word in enumerate(keys):
            if word != "law" or at < IN_LAW or keys[at - 1] != "in":
                continue
            whose, kin = keys[at - IN_LAW], keys[at - 2]
            theirs = {before for before, behind in pairwise(other) if behind == kin}
            if whose in _WHOSE and not theirs.isdisjoint(_WHOSE - {whose}):
                return True
    return False


IN_LAW = 3  # words before the "law" of "her | mother in law"
_WHOSE = frozenset(["his", "her"])


def _by_marriage(rest: Remainder) -> tuple[Sequence[Token], Sequence[Token]] | None:
    """Somebody's kin "in-law" and the same kin without it, where the other copy tells of no marriage."""
    side, own = (0, rest.left) if rest.left else (1, rest.right)
    if tuple(t.key for t in own if t.key != "-") != ("in", "law") or (rest.left and rest.right):
        return None
    words, other = rest.pairing.words[side], rest.sentence(1 - side)
    at = place_in(words, own[0].span.start)
    kin = next((t for t in reversed(words[max(at - 2, 0) : at]) if t.key != "-"), None)
    twins = [t for t in other if kin is not None and t.key == kin.key and relative(t.key) is not None]
    told = any(relative(t.key) is not None for t in rest.changed(1 - side))
    if kin is None or len(twins) != 1 or told or any(t.key == "law" for t in other):
        return None
    whole = ((kin, *own), (twins[0],))
    return whole if side == 0 else whole[::-1]


def _kin_of_both(rest: Remainder, a: Token, b: Token) -> bool:
    """Does a sentence tell of both: "his widow and their sons"? Then the one stands for the other nowhere."""
    kin = [{relative(token.key) for token in rest.sentence(side)} for side in (0, 1)]
    return relative(b.key) in kin[0] or relative(a.key) in kin[1]


def _kin_told_round(rest: Remainder, a: Token, b: Token) -> bool:
    """Is one tie told from its two ends: a boy and "his father, Greg Nolan", Nolan "whose son"?"""
    if not converse(a.key, b.key):
        return False
    if a.key.endswith("'s") != b.key.endswith("'s"):
        return True  # "taught by his uncle", "once his nephew's tutor"
    one, two = (_owner(rest.pairing.words[side], kin) for side, kin in ((0, a), (1, b)))
    if one is None and two is None:
        return False
    if one is None or two is None:  # "the nephew", who stands for somebody, and "his uncle"
        bare, side = (a, 0) if one is None else (b, 1)
        return _definite(rest.pairing.words[side], bare)
    return one != two


def _definite(tokens: Sequence[Token], kin: Token) -> bool:
    """Does a word for kin stand for one whom copy has told of: "the nephew said"?"""
    at = place_in(tokens, kin.span.start)
    return at > 0 and tokens[at - 1].key == "the"


def _owner(tokens: Sequence[Token], kin: Token) -> str | None:
    """Whose kin it is: the word that owns it, a few words before, or the "of" behind it."""
    at = place_in(tokens, kin.span.start)
    if at + 1 < len(tokens) and tokens[at + 1].key == "of":
        return "of"
    before = [token.key for token in reversed(tokens[max(at - OWNED, 0) : at])]
    return next((key for key in before if key in POSSESSIVES or key.endswith("'s")), None)


OWNED = 5  # words: "whose nine-year-old only son"


@of_row
def _kin_words(rest: Remainder) -> tuple[list[Token], ...]:
    """The words for kin that differ, of either side."""
    return tuple([t for t in rest.changed(side) if relative(t.key) is not None] for side in (0, 1))


@of_row
def from_the_other_side(rest: Remainder) -> bool:
    """
    Do both speak of the same two people, each beginning with the other: his wife, her husband?

    "Holt and his wife, Ines Roe" are "Roe and her husband, Jan Holt".
    """
    kin = [[token.key for token in own] for own in _kin_words(rest)]
    if not (len(kin[0]) == len(kin[1]) == 1 and converse(kin[0][0], kin[1][0])):
        return False
    people = [_bearers(rest.bench, rest.pairing.row, document)[:2] for document in rest.documents]
    if len(people[0]) != 2 or len(people[1]) != 2:
        return False
    return all(
        rest.bench.bearers.kin(one, two).agrees
        for one, two in zip(people[0], reversed(people[1]), strict=True)
    )


def _bearers(bench: Bench, row: int, document: int) -> list[Name]:
    """Everybody named in a row, where the name may be somebody's."""
    found = (
        name for span in bench.collation.spans(row, document) for name in bench.names[document].within(span)
    )
    return [name for name in found if name.sort in {NameSort.PERSON, NameSort.OTHER}]


def _office(words: Sequence[Token]) -> str:
    """The one word for an office that some are: "premier" for "Prime Minister"."""
    keys = [token.key for token in words[:3]]
    if keys == ["prime", "minister"]:
        return "premier"
    return keys[0] if len(keys) == 1 else ""


@rule("NAM105", "rank-differs", Severity.ERROR, on="edit", ground=Ground.SHAPE, copied=True)
def rank_differs(rest: Remainder) -> Iterator[Explained]:
    """
    A deputy in one copy is the holder of the office in the other.

    "Former" and the like only warn: some guides strike them. So does any rank in a story told anew.

    Diverges:
        A: Ada Moss, the deputy chairman of the port, opened the quay.
        B: Ada Moss, the chairman of the port, opened the quay.

    Agrees:
        A: Ada Moss, the deputy chairman of the port, opened the quay.
        B: The deputy chairman of the port, Ada Moss, opened the quay.
    """
    for words, grave in ((UNDER, True), (ONCE, False)):
        left = [t for t in rest.left if t.key in words and _before_office(rest, 0, t)]
        right = [t for t in rest.right if t.key in words and _before_office(rest, 1, t)]
        there = rest.changed(1 if left else 0)
        if bool(left) == bool(right) or any(t.key.removesuffix("'s") in words for t in there):
            continue
        side, rank = 0 if left else 1, (left or right)[0]
        if not _held_there(rest, side, rank) or (not grave and _gone_by(rest, 1 - side, rank)):
            continue
        severity = None if grave and len(rest.left) + len(rest.right) <= TIGHT else Severity.WARNING
        yield rest.diverge("another rank", left, right, severity=severity, marked=_ranked(rest, left, right))
        return


def _held_there(rest: Remainder, side: int, rank: Token) -> bool:
    """Does the other copy name the office behind a word for a rank? Else the whole label is only here."""
    own = rest.pairing.words[side]
    at = place_in(own, rank.span.start)
    after = [token.key for token in own[at + 1 : at + 4]]
    office = [word for word in after if word in TITLE_HEADS][:1]
    if not office and rank.key not in ONCE:
        owner = own[at - 1].key.removesuffix("'s") if at else ""  # "the mayor's | deputy said"
        return any(token.key == owner for token in rest.pairing.words[1 - side])
    label = office or list(takewhile(lambda word: word not in FUNCTION_WORDS, after))
    return any(token.key in label for token in rest.pairing.words[1 - side])


def _gone_by(rest: Remainder, side: int, rank: Token) -> bool:
    """Does the copy without "former" say in other words that it is over: "who was a vet", "once a vet"?"""
    own = rest.pairing.words[1 - side]
    at = place_in(own, rank.span.start)
    label = {token.key for token in own[at + 1 : at + 4]} - FUNCTION_WORDS
    keys = [token.key for token in rest.pairing.words[side]]
    return any(
        key in label and not BYGONE.isdisjoint(keys[max(0, place - BEFORE) : place])
        for place, key in enumerate(keys)
    )


BEFORE = 6  # words: "who used to work at the finance ministry"


def _before_office(rest: Remainder, side: int, rank: Token) -> bool:
    """Does a word for a rank stand before an office? "The acting prizes" are none, nor "vice squad"."""
    if rank.key not in _ALSO_PLAIN:
        return True
    after = (token.key for token in rest.pairing.words[side] if token.span.start > rank.span.start)
    label = takewhile(lambda word: word not in FUNCTION_WORDS, islice(after, 3))  # not "acting as a director"
    return any(word in TITLE_HEADS for word in label)


_ALSO_PLAIN = frozenset(map(key, "acting assistant associate interim vice late outgoing incoming".split()))


def _ranked(
    rest: Remainder, left: Sequence[Token], right: Sequence[Token]
) -> tuple[Sequence[Token], Sequence[Token]] | None:
    """The office with its "deputy" and without, where the copy without says it by the same word, once."""
    side = 0 if left else 1
    own, other = rest.pairing.words[side], rest.pairing.words[1 - side]
    at = next(index for index, token in enumerate(own) if token is (left or right)[0])
    office = own[at + 1 : at + 2]
    twins = [token for token in other if office and token.key == office[0].key]
    if len(twins) != 1:
        return None
    mine, theirs = (own[at], office[0]), (twins[0],)
    return (mine, theirs) if side == 0 else (theirs, mine)


@rule("NAM106", "names-swapped", Severity.ERROR, on="edit", ground=Ground.PLACE, says={"ATT202": Reach.ROW})
def names_swapped(rest: Remainder) -> Iterator[Explained]:
    """
    Two names have changed places about one and the same word: from Leeds to York, from York to Leeds.

    Names joined by "and" may stand in any order.

    Diverges:
        A: The train from Leeds to York was held for an hour on Monday.
        B: The train from York to Leeds was held for an hour on Monday.

    Agrees:
        A: The mayors of Leeds and York met for an hour on Monday.
        B: The mayors of York and Leeds met for an hour on Monday.
    """
    for turn in turned(rest):
        phrases = (*turn.ones, *turn.twos)
        if any(_is_named(rest, at // 2, phrase) for at, phrase in enumerate(phrases)):
            yield from exchanged(rest, turn, "two names have changed places")


def _is_named(rest: Remainder, side: int, phrase: Tokens) -> bool:
    return any(rest.name_at(side, token) is not None for token in phrase)


@rule("NAM201", "another-actor", Severity.WARNING, on="edit")
def another_actor(rest: Remainder) -> Iterator[Explained]:
    """
    One copy names a person where the other names a body, or somebody else in a rewritten stretch.

    "The Kremlin announced" and "President Vladimir Putin announced" may be one act or two; a
    person should look.

    Diverges:
        A: Since President Ana Brandt doubled the levy, prices have gone up in every town.
        B: Since the Finance Ministry doubled the levy, prices have gone up in every town.

    Agrees:
        A: Since President Ana Brandt doubled the levy, prices have gone up in every town.
        B: Since Brandt doubled the levy, prices have gone up in every town.
    """
    left, right = rest.left, rest.right
    a = _named(rest, 0, left) if right else None
    b = _named(rest, 1, right) if a is not None else None
    if a is None or b is None or NameSort.PERSON not in (a.sort, b.sort):
        return
    if a.sort is b.sort and not (_alone_in_full(rest, 0, a) and _alone_in_full(rest, 1, b)):
        return
    if _loose(rest.bench, rest.pairing.row):
        return
    kin = rest.bench.bearers.kin(a, b)
    if not kin.agrees and not kin.misspelt and kin is not PARTS:
        yield rest.diverge("another actor", left, right, confidence=Confidence.MEDIUM)


@again("NAM201", on=Statement)
def another_described(match: Bound, bench: Bench) -> Iterator[Divergence]:
    """Whoever one copy names does what the other copy says of somebody it has described otherwise."""
    if match.bond.predicates not in (Predicates.SAME, Predicates.ALIKE) or _loose(bench, match.row):
        return
    places = tuple(document for document, _ in match.sides)
    mine, theirs = (said for _, said in match.sides)
    ties = (match.bond.doer, match.bond.done_to)
    for tie, a, b in zip(ties, (mine.doer, mine.done_to), (theirs.doer, theirs.done_to), strict=True):
        if tie not in (Tie.OTHER, Tie.UNTOLD) or a is None or b is None:
            continue
        one, two = (bench.bearer_at(document, arg.span) for document, arg in zip(places, (a, b), strict=True))
        if one is None or two is None or (isinstance(one, Name) and isinstance(two, Name)):
            continue
        kin = bench.kin((places[0], one), (places[1], two))
        if kin.referent is Referent.OTHER:
            marks = tuple(Mark(document, who.span) for document, who in zip(places, (one, two), strict=True))
            yield Divergence("another actor", marks, kin.reason, row=match.row, confidence=Confidence.MEDIUM)
            return


def _alone_in_full(rest: Remainder, side: int, name: Name) -> bool:
    """Is this the one full name of a person that the other side's sentences do not have?"""
    if " " not in name.text:
        return False
    bench, row = rest.bench, rest.pairing.row
    theirs = _people(bench, row, rest.documents[1 - side])
    missing = [
        own
        for own in _people(bench, row, rest.documents[side])
        if not any(_may_be(bench, own, other) for other in theirs)
    ]
    return missing == [name]


def _people(bench: Bench, row: int, document: int) -> list[Name]:
    spans = bench.collation.spans(row, document)
    found = (name for span in spans for name in bench.names[document].within(span))
    return [name for name in found if name.sort is NameSort.PERSON]


def _named(rest: Remainder, side: int, tokens: Sequence[Token]) -> Name | None:
    """The name among these tokens, or else a word with a capital in mid-sentence."""
    for token in tokens:
        name = rest.name_at(side, token)
        if name is not None:
            return name
    proper = _proper(rest, side, tokens)
    if not proper:
        return None
    text = rest.words(side, proper)
    span = cover(proper, 0)
    return Name(kind=ClaimKind.NAME, span=span, text=text, sentence=-1, sort=NameSort.OTHER, full=text)


@rule("NAM203", "unlike-names", Severity.WARNING, on="edit")
def unlike_names(rest: Remainder) -> Iterator[Explained]:
    """
    Where the one copy has a name, the other has another, and nothing says that they are of one bearer.

    Diverges:
        A: The grant for the new pier was handed to a school in Marlow County after a short debate.
        B: The grant for the new pier was handed to the men of the Dockside Trust after a short debate.

    Agrees:
        A: The grant for the new pier went to the Dockside Trust after a short debate.
        B: The grant for the new pier went to the trust after a short debate.
    """
    ours = _all_named(rest, 0, rest.left) if rest.right else []
    theirs = _all_named(rest, 1, rest.right) if ours else []
    if not theirs or _loose(rest.bench, rest.pairing.row):
        return
    if all(_unmet(rest, side, names) == names for side, names in enumerate((ours, theirs))):
        yield rest.diverge("names unlike each other", rest.left, rest.right, confidence=Confidence.MEDIUM)


def _all_named(rest: Remainder, side: int, tokens: Sequence[Token]) -> list[Name]:
    """The names that these tokens belong to, each once."""
    found = [rest.name_at(side, token) for token in tokens]
    return list({name.span: name for name in found if name is not None}.values())


def _unmet(rest: Remainder, side: int, names: list[Name]) -> list[Name]:
    """Those of the names that no name of the other side's sentences may be another form of."""
    bench, other = rest.bench, rest.documents[1 - side]
    theirs = [
        n for span in bench.collation.spans(rest.pairing.row, other) for n in bench.names[other].within(span)
    ]
    return [name for name in names if not any(_may_be(bench, name, their) for their in theirs)]


def _may_be(bench: Bench, a: Name, b: Name) -> bool:
    """May one name stand for the other: another form, a misspelt one, a part of the same, one government?"""
    kin = bench.bearers.kin(a, b)
    return kin.agrees or kin.misspelt or kin in (PARTS, ONE_GOVERNMENT)


@rule("NAM204", "dateline-elsewhere", Severity.WARNING, on="report")
def dateline_elsewhere(bench: Bench) -> Iterator[Divergence]:
    """
    The datelines name two places: another state or country behind one town, or another town.

    Outlets that rewrite a story report it from where they are; another town is told only of copies
    that say nearly all the same.

    Diverges:
        A: ORSBY, Utah (AP) — A bridge fell at dawn, and nobody was near it, a ranger told the county paper.
        B: ORSBY, Maine (AP) — A bridge fell at dawn, and nobody was near it, a ranger told the county paper.

    Agrees:
        A: ORSBY, Utah (AP) — A bridge fell at dawn, and nobody was near it, a ranger told the county paper.
        B: ORSBY (AP) — A bridge fell at dawn, and nobody was near it, a ranger told the county paper.
    """
    (first, own), *others = (_filed(bench, document) for document in range(len(bench.labels)))
    for mark, places in others:
        if mark is None or first is None:
            continue
        kins = [compared(one, two, NameSort.PLACE) for one, two in zip(own, places, strict=False)]
        wrong = [kin for kin in kins if kin.referent is Referent.OTHER]
        if wrong and (kins[0].agrees or bench.collation.likeness >= COPY):
            yield Divergence("the datelines name two places", (first, mark))


def _filed(bench: Bench, document: int) -> tuple[Mark | None, list[str]]:
    """Where a copy was filed from: the place of its dateline, and its parts, the town first."""
    witness = bench.witness(document)
    zone = next((zone for zone in witness.zones if zone.kind is ZoneKind.DATELINE), None)
    printed = witness.masthead.dateline
    if zone is None or not printed:
        return None, []
    parts = [part.strip() for part in printed.split(",")]
    parts = [part for part in parts if part and not any(char.isdigit() for char in part)]
    at = witness.article.text.find(printed, zone.span.start, zone.span.end)
    span = Span(at, at + len(printed)) if at >= 0 else zone.span
    return Mark(document, span), [part for part in parts if key(part.split()[0]) not in CALENDAR]


@rule("NAM301", "name-in-another-form", Severity.NOTE, on=Name)
def name_in_another_form(match: Match[Any], bench: Bench) -> Iterator[Divergence | Agreement]:
    """
    One name, brought from another script in two ways, or another form of it.

    Diverges:
        A: Mikhail Aleksandrov, the chief engineer, inspected the arch on Monday.
        B: Mikhail Alexandrov, the chief engineer, inspected the arch on Monday.

    Agrees:
        A: Mikhail Alexandrov, the chief engineer, inspected the arch on Monday.
        B: Mikhail Alexandrov, the chief engineer, inspected the arch on Monday.
    """
    kins = _kins(match, bench)
    if not kins or not all(kin.agrees for _, _, kin in kins):
        return
    a, b, kin = kins[0]
    if "transcription" in kin.reason:
        yield Divergence("one name in two forms", _marks(match), gist=f"{a.text}/{b.text}", row=match.row)
    else:
        yield Agreement("name", a.text, _marks(match), how=kin.reason or "another form", row=match.row)


@rule("NAM302", "called-otherwise", Severity.NOTE, on="edit")
def called_otherwise(rest: Remainder) -> Iterator[Explained]:
    """
    A name in one copy, a pronoun, a role or nothing in the other.

    Diverges:
        A: Ada Moss walked to the depot every day, whatever the weather.
        B: She walked to the depot every day, whatever the weather.

    Agrees:
        A: Ada Moss walked to the depot every day, whatever the weather.
        B: Ada Moss walked to the depot every day, whatever the weather.
    """
    held = [
        bool(rest.bench.names[d].held(own))
        for d, own in zip(rest.documents, (rest.left, rest.right), strict=True)
    ]
    if not any(held):
        return
    left, right = (  # a figure beside it is told by itself
        tuple([t for t in own if rest.figure_at(side, t) is None])
        for side, own in ((0, rest.left), (1, rest.right))
    )
    named = [t for t in left if rest.name_at(0, t)], [t for t in right if rest.name_at(1, t)]
    if bool(named[0]) != bool(named[1]) and len(left) <= TIGHT and len(right) <= TIGHT:
        yield rest.diverge("called otherwise", left, right)


def _proper(rest: Remainder, side: int, tokens: Sequence[Token]) -> tuple[Token, ...]:
    """The tokens with a capital that no title, sentence's beginning or headline's style explains."""
    if not any(token.text[0].isupper() for token in tokens):
        return ()
    if _title_cases(rest)[side]:
        return ()
    return tuple(
        token
        for token in tokens
        if token.text[0].isupper()
        and token.key not in SUBJECT_PRONOUNS
        and not rest.in_title(side, token)
        and not (rest.name_at(side, token) is None and not town(token.key) and _opens(rest, side, token))
    )


def _opens(rest: Remainder, side: int, token: Token) -> bool:
    """Is it the first word of its sentence, which has a capital whatever it is?"""
    document = rest.documents[side]
    sentence = rest.bench.sentence_at(document, token.span)
    return words_of(rest.bench.witness(document).tokens[sentence])[0] is token


@of_row
def _title_cases(rest: Remainder) -> tuple[bool, ...]:
    return tuple(_title_case(rest.sentence(side)) for side in (0, 1))


def _title_case(tokens: Sequence[Token]) -> bool:
    """Does nearly every longer word of the sentence bear a capital?"""
    long = [token for token in tokens if len(token.text) > 4 and token.text[0].isalpha()]
    return len(long) > 2 and sum(token.text[0].isupper() for token in long) > 0.8 * len(long)
