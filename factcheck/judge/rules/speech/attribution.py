"""ATT: who is credited. A reader weighs what is said by who says it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from enum import Enum
from itertools import combinations, product

from factcheck.judge.bench import Bench, Explained, Remainder, of_row
from factcheck.judge.registry import Ground, again, rule
from factcheck.judge.relate.speech.quotes import Speakers, same_speaker
from factcheck.judge.relate.speech.sources import named, one_body, same_source, two_bodies
from factcheck.judge.relate.speech.voices import another_voice, houses, may_speak_for, stands_beside
from factcheck.lexicon.classes import OF_PLACE, SUBJECT_PRONOUNS
from factcheck.lexicon.contraries import acts
from factcheck.lexicon.folding import key
from factcheck.lexicon.function_words import FUNCTION_WORDS
from factcheck.lexicon.given import gender
from factcheck.lexicon.naming import Kin, Referent, alike, skeleton
from factcheck.lexicon.reply import DENIALS
from factcheck.lexicon.saying import CREDITING, LEMMA
from factcheck.lexicon.senses import means_people
from factcheck.lexicon.sources import GENERIC
from factcheck.lexicon.titles import HONORIFICS
from factcheck.model.article import Token, Witness
from factcheck.model.claim import Credit, Description, Name, NameSort, Quote, Remark
from factcheck.model.clause import Relation as Standing
from factcheck.model.collation import Match, Voiced, place_in, words_of
from factcheck.model.finding import Confidence, Divergence, Mark, Reach, Severity
from factcheck.model.span import Span
from factcheck.typed import Any


@rule("ATT101", "another-speaker", Severity.ERROR, on=Quote, says={"NAM102": Reach.PLACE})
def another_speaker(match: Match[Any], bench: Bench) -> Iterator[Divergence]:
    """
    The same words are given to another speaker.

    To check only, where it is a body in one copy and somebody who holds an office of it in the other.

    Diverges:
        A: “We came to stop the fighting, not to draw maps,” said Farid Osman, the envoy.
        B: “We came to stop the fighting, not to draw maps,” said Mikhail Petrov, the minister.

    Agrees:
        A: “We came to stop the fighting, not to draw maps,” said Farid Osman, the envoy.
        B: Farid Osman, the envoy, said: “We came to stop the fighting, not to draw maps.”
    """
    spoken = [(d, q) for d, q in match.present if q.speaker]
    if len(spoken) < 2 or not match.sure:
        return
    couples = [(one, two) for one, two in combinations(spoken, 2) if _another(bench, *one, *two)]
    if couples:
        places = {_place(bench, d, q) for d, q in spoken}
        if any(_leads(bench, d, q) and not _told(bench, d, q) for d, q in spoken):
            places.add(Place.CARRIED)  # one of several whom the pronoun may stand for
        if Place.FAR in places or _told_before(bench, spoken):
            return
        marks = tuple(Mark(d, q.speaker_span or q.span) for d, q in spoken)
        sure = not all(_of_one_house(bench, a.speaker, b.speaker) for (_, a), (_, b) in couples)
        yield Divergence(
            "the quotation is given to another speaker",
            marks,
            row=match.row,
            severity=None if sure and places == {Place.BESIDE} else Severity.WARNING,
        )


def _of_one_house(bench: Bench, one: str | None, two: str | None) -> bool:
    """Is one speaker a body, and the other somebody who holds an office of it?"""
    if not one or not two:
        return False
    return may_speak_for(bench, one, two) or may_speak_for(bench, two, one)


def _told_before(bench: Bench, spoken: Sequence[tuple[int, Quote]]) -> bool:
    """Do all run on from words that stand against each other too, and are told with the speaker?"""
    earlier = [(d, _runs_on(bench, d, quote)) for d, quote in spoken]
    numbers = [bench.spoken.get((d, words.span)) if words else None for d, words in earlier]
    return numbers[0] is not None and len(set(numbers)) == 1


class Place(Enum):
    """Where a speaker stands to the words: printed with them, carried over, or in another paragraph."""

    BESIDE = 0
    CARRIED = 1
    FAR = 2


def _place(bench: Bench, document: int, quote: Quote) -> Place:
    """
    Where the speaker of a quotation is printed.

    One carried over from the sentence before, or standing further from "said" than somebody else
    ("Brathwaite sent them, prosecutor Imran Sadiq said"), may be wrongly worked out.
    """
    who, cue = quote.speaker_span or quote.span, quote.cue_span
    text = bench.witness(document).article.text
    start, end = min(who.start, quote.span.start), max(who.end, quote.span.end)
    if any("\n" in text[a:b] for a, b in ((start, quote.span.start), (quote.span.end, end))):
        return Place.FAR
    if cue is None:
        return Place.BESIDE if _runs_on(bench, document, quote) else Place.CARRIED
    between = Span(min(who.end, cue.end), max(who.start, cue.start))
    near = bench.names[document].within(between) if between.length > 0 else ()
    rivals = any(name.sort is NameSort.PERSON for name in near)
    return Place.CARRIED if rivals else Place.BESIDE


def _runs_on(bench: Bench, document: int, quote: Quote) -> Quote | None:
    """
    The words that a quotation is the rest of, where an attribution breaks it off: “...,” Moss told us. “...”.

    It opens its sentence, and nobody but the speaker is named since those words.
    """
    earlier = bench.quotes[document].before(quote.span)
    if earlier is None or earlier.speaker_span != quote.speaker_span or earlier.cue_span is None:
        return None
    text = bench.witness(document).article.text
    between = Span(earlier.span.end, quote.span.start)
    told = between.of(text).rstrip(" \"“‘'")
    if "\n" in told or told[-1:] not in _ENDS:
        return None
    others = (n for n in bench.names[document].within(between) if n.span != quote.speaker_span)
    return None if any(not _is_aside(name, text) for name in others) else earlier


def _is_aside(name: Name, text: str) -> bool:
    """Is a name no speaker's: a place, what a preposition leads up to, or whose player the speaker is?"""
    lead = text[max(name.span.start - 12, 0) : name.span.start].split()
    if name.sort is NameSort.PLACE or (len(lead) > 0 and lead[-1] in OF_PLACE):
        return True
    after = text[name.span.end : name.span.end + 24]
    return after[:1] == " " and means_people(after[1:].partition(" ")[0])


_ENDS = frozenset(".!?")


def _another(bench: Bench, one: int, a: Quote, two: int, b: Quote) -> bool:
    """Is a quotation given to two people, each by name, and not only by a pronoun worked out?"""
    printed = [_printed(bench, document, quote) for document, quote in ((one, a), (two, b))]
    if any(_reports(quote, printed[1 - at]) for at, quote in enumerate((a, b))):
        return False
    one_word = printed[0].casefold() == printed[1].casefold()
    if not one_word and any(
        _of_other_gender(printed[at], printed[1 - at], other) for at, other in enumerate((b, a))
    ):
        return True
    # two that are both "he" may have been set in other company: there the paragraph itself must tell
    reach = 1 if one_word else 2
    said = ((one, a), (two, b))
    printed = [_meant(bench, d, q, text, reach) for (d, q), text in zip(said, printed, strict=True)]
    if not all(_names_somebody(text) for text in printed):
        return False
    other = same_speaker(a, b) is Speakers.OTHER
    if other and all(len(text.split()) > 1 for text in printed):
        return True  # Ivo Lind and his cousin Karl Lind
    mine, theirs = (set().union(*_name_words(*said)) for said in ((printed[0], a), (printed[1], b)))
    if not (mine and theirs) or any(x == y or alike(x, y).misspelt for x in mine for y in theirs):
        return False  # "Mr A": an initial alone is nobody else's
    return other or all(_titled(text) for text in printed)


def _reports(quote: Quote, printed: str) -> bool:
    """Does a speaker tell what the other copy's "she" said: “She said it was shut”, the guard told us?"""
    if printed.casefold() not in _SAID_BY:
        return False
    words = quote.text.casefold().split()
    subjects = (at for at, word in enumerate(words) if word == printed.casefold())
    return any(LEMMA.get(word) in CREDITING for at in subjects for word in words[at + 1 : at + 3])


def _meant(bench: Bench, document: int, quote: Quote, printed: str, reach: int) -> str:
    """
    The speaker for whom a "he" or "she" stands, where its paragraphs leave no doubt.

    They have named nobody else so far, or the sentence before begins with that speaker's name:
    Vera Lund walked the quay with Ada Moss. She said.
    """
    if printed.casefold() not in _SAID_BY or not quote.speaker:
        return printed
    if _named_alone(bench, document, quote, reach) or (reach > 1 and _leads(bench, document, quote)):
        return quote.speaker
    return printed


def _named_alone(bench: Bench, document: int, quote: Quote, reach: int) -> bool:
    """
    Have the paragraphs up to a quotation, `reach` of them, named nobody but its speaker?

    A "she" that stands before his name is of somebody named before: "She had a guide, Ada Moss. She ...".
    """
    witness = bench.witness(document)
    people: set[str] = set()
    at = quote.sentence
    for _ in range(reach):  # the paragraph, and the one before where this one names nobody
        paragraph = witness.sentences[at].paragraph
        while at and witness.sentences[at - 1].paragraph == paragraph:
            at -= 1
        before = Span(witness.sentences[at].span.start, quote.span.start)
        named = bench.names[document].within(before) if before.length > 0 else ()
        known = [name for name in named if name.sort is NameSort.PERSON or name.full == quote.speaker]
        people = {name.full for name in known}
        if people:
            return people == {quote.speaker} and not _in_mind(bench, document, quote, at, known[0])
        if not at:
            break
        at -= 1
    return False


def _in_mind(bench: Bench, document: int, quote: Quote, at: int, name: Name) -> bool:
    """Does the pronoun of a speaker stand before the name, from sentence `at` on?"""
    forms = _FORMS[_printed(bench, document, quote).casefold()]
    tokens = bench.witness(document).tokens[at : name.sentence + 1]
    return any(t.key in forms and t.span.start < name.span.start for own in tokens for t in own)


def _told(bench: Bench, document: int, quote: Quote) -> bool:
    """Is the speaker of a quotation printed by name, or is he the only one whom its pronoun may stand for?"""
    if _printed(bench, document, quote).casefold() not in _SAID_BY:
        return True
    return _named_alone(bench, document, quote, 2)


def _leads(bench: Bench, document: int, quote: Quote) -> bool:
    """Does the sentence before a quotation's begin with the name of its speaker?"""
    witness = bench.witness(document)
    at = quote.sentence
    if not at or quote.speaker_span is None or quote.speaker_span.start < witness.sentences[at].span.start:
        return False
    before = witness.sentences[at - 1]
    near = witness.sentences[at].paragraph - before.paragraph <= 1
    first = next(iter(bench.names[document].within(before.span)), None)
    if first is None or not near:
        return False
    lead = witness.article.text[before.span.start : first.span.start].split()
    return (
        first.sort in {NameSort.PERSON, NameSort.OTHER}
        and first.full == quote.speaker
        and all(word[0].isupper() for word in lead)
    )


def _of_other_gender(printed: str, named: str, other: Quote) -> bool:
    """Is a quotation's printed speaker "she" where the other copy names a man, or "he" where a woman?"""
    told = _SAID_BY.get(printed.casefold())
    if not told:
        return False
    address = next(iter(named.casefold().split()), "").strip(".")
    words = (other.speaker or "").split()
    borne = HONORIFICS.get(address, "") or (gender(words[0]) if len(words) > 1 else "")
    return bool(borne) and borne != told


_SAID_BY = {"he": "m", "she": "f"}
_FORMS = {"he": frozenset(["he", "him", "his"]), "she": frozenset(["she", "her", "hers"])}


def _printed(bench: Bench, document: int, quote: Quote) -> str:
    """A speaker as printed, with the honorific before the name."""
    text = bench.witness(document).article.text
    span = quote.speaker_span or quote.span
    before = text[max(span.start - 12, 0) : span.start].split()
    honorific = before[-1] if before and before[-1].strip(".").casefold() in HONORIFICS else ""
    return f"{honorific} {span.of(text)}".strip()


def _names_somebody(text: str) -> bool:
    """A name with a capital, not "he" nor "The minister" nor "the Norby MP"."""
    words = text.split()
    if not words or not words[-1][:1].isupper() or words[-1].casefold() in PRONOUNS:
        return False
    return not (words[0].islower() and words[-1].casefold() in GENERIC)


def _titled(text: str) -> bool:
    """A full name, or a surname behind an honorific or a title."""
    return len(text.split()) > 1 and all(word[0].isupper() for word in text.split() if word[0].isalpha())


def _name_words(printed: str, quote: Quote) -> list[set[str]]:
    """The words by which a speaker may be known: as printed, and in the fullest form; spelling folded."""
    return [
        {
            skeleton(word.strip(".,'’").casefold())
            for word in text.split()
            if word[0].isupper() and len(word) > 2
        }
        for text in (printed, quote.speaker or "")
    ]


PRONOUNS = SUBJECT_PRONOUNS | {"it", "who"}


@rule("ATT201", "source-left-out", Severity.WARNING, on="edit")
def source_left_out(rest: Remainder) -> Iterator[Explained]:
    """
    One copy says who said so; the other states it as fact.

    Diverges:
        A: The flood cut off four farms above the bridge, according to the county council.
        B: The flood cut off four farms above the bridge.

    Agrees:
        A: The flood cut off four farms above the bridge, according to the county council.
        B: The county council said the flood cut off four farms above the bridge.
    """
    for side, tokens in ((0, rest.a), (1, rest.b)):
        credit = _whole_credit(rest, side, tokens)
        if credit is None or _recast(rest, side, credit) or _moved_next_door(rest, side, credit):
            continue
        if _came_with_it(rest, side, credit) or _witnessed(rest, 1 - side):
            continue
        lead = _lead(rest, side, credit)
        mine = [t for t in tokens if credit.span.overlaps(t.span) or t in lead]
        a, b = (mine, []) if side == 0 else ([], mine)
        yield rest.diverge("a source is left out", a, b, gist=rest.words(side, mine))
        return


@rule("ATT202", "another-source", Severity.WARNING, on="edit")
def another_source(rest: Remainder) -> Iterator[Explained]:
    """
    The same statement, credited to somebody else.

    Diverges:
        A: The flood cut off four farms above the bridge, police said.
        B: The flood cut off four farms above the bridge, witnesses said.

    Agrees:
        A: The flood cut off four farms above the bridge, police said.
        B: Police said the flood cut off four farms above the bridge.
    """
    for a, b in _set_against(rest):
        changed = [_changed_in(rest, side, credit) for side, credit in enumerate((a, b))]
        mine, theirs = (
            [t for t in own if t in own_edit]
            for own, own_edit in zip(changed, (rest.left, rest.right), strict=True)
        )
        if not all(changed) or not (mine or theirs):
            continue
        kin = _bearers(rest, a, b)
        same = _same(kin, a, b)
        if same is None and two_bodies(a, b) and _both_say(rest, a, b):
            same = False
        if same is not False or _of_the_house(rest, a, b):
            continue
        one, two = rest.documents
        sides = (one, a.sentence, a.span), (two, b.sentence, b.span)
        if _named_beside(rest, a, b) or _of_the_other(rest.bench, *sides) or _may_stand_for(rest, a, b):
            continue
        yield rest.diverge(
            "credited to somebody else",
            mine,
            theirs,
            severity=Severity.ERROR if _two(kin, a, b) and _both_say(rest, a, b) else None,
            confidence=Confidence.MEDIUM,
            marked=(changed[0], changed[1]),
        )
        return


def _may_stand_for(rest: Remainder, a: Credit, b: Credit) -> bool:
    """
    Is one source a pronoun that may be the other's: "Shares in Norby fell. | It said"?

    It agrees with many, and as often stands for whoever was named last as for who spoke last; where the
    sentence before knows as little of the one whom it was taken for, it may be anybody.
    """
    bench, (one, two) = rest.bench, rest.documents
    for document, own, far, other in ((one, a, two, b), (two, b, one, a)):
        if (own.source or "").casefold() not in PRONOUNS or other.source_span is None:
            continue
        theirs = bench.names[far].within(other.source_span)
        who = bench.by_full[document].get(own.full or "")
        if any(_met_before(bench, document, own, name) for name in theirs):
            return True
        if who is not None and not _met_before(bench, document, own, who):
            return True
    return False


def _met_before(bench: Bench, document: int, credit: Credit, name: Name) -> bool:
    """Does the sentence before an attribution, or its own, name somebody, or the one before credit him?"""
    before = bench.witness(document).sentences[max(credit.sentence - 1, 0)].span
    near = bench.names[document].within(Span(before.start, credit.span.start))
    spoken = bench.credits[document].within(before)
    return any(bench.bearers.kin(name, other).agrees for other in near) or any(
        other.full == name.full for other in spoken
    )


def _of_the_other(bench: Bench, a: tuple[int, int, Span], b: tuple[int, int, Span]) -> bool:
    """
    Are the words in one copy told to be those of the other's source: "Taran has read Moss's promises"?

    Each side is a document, a sentence of it, and where its source stands.
    """
    for (one, at, _), (two, _, source) in ((a, b), (b, a)):
        theirs = bench.names[two].within(source)
        for name in bench.names[one].within(bench.witness(one).sentences[at].span):
            if _said_of(bench, one, name) and any(bench.bearers.kin(name, n).agrees for n in theirs):
                return True
    return False


def _in_an_aside(bench: Bench, a: tuple[int, int, Span], b: tuple[int, int, Span]) -> bool:
    """Does one copy credit the other's source as well: "Moss ruled it out, as Lind had said"?"""
    for (one, at, _), (two, _, source) in ((a, b), (b, a)):
        witness = bench.witness(one)
        theirs = bench.names[two].within(source)
        for credit in bench.credits[one].within(witness.sentences[at].span):
            who = bench.names[one].within(credit.source_span) if credit.source_span is not None else ()
            if _as(witness, credit) and any(bench.bearers.kin(x, y).agrees for x in who for y in theirs):
                return True
    return False


def _as(witness: Witness, credit: Credit) -> bool:
    """Does an "as" lead up to an attribution, with a title between or none: "as | the baker Moss said"?"""
    tokens = witness.tokens[credit.sentence]
    at = place_in(tokens, credit.span.start)
    before = [token.key for token in tokens[max(at - TITLE, 0) : at]]
    return "as" in before and "," not in before[before.index("as") :]


def _denied(bench: Bench, document: int, remark: Remark) -> bool:
    """Is a remark what its source denies: "Moss denied that the mill would shut"?"""
    credit = None if remark.speaker_span is None else bench.credits[document].at(remark.speaker_span)
    return credit is not None and key(credit.cue.split()[0]) in DENIALS


def _said_of(bench: Bench, document: int, name: Name) -> bool:
    """Does a name own what somebody says: "Moss's | promises"?"""
    after = bench.witness(document).article.text[name.span.end : name.span.end + 32]
    word = after[2:].split(maxsplit=1)[:1] if after[:2] in ("'s", "’s") else []
    return any(verb in CREDITING for said in word for verb in acts(said.strip(".,:;").casefold()))


def _named_beside(rest: Remainder, a: Credit, b: Credit) -> bool:
    """Does a copy name the other's source right beside its own?"""
    bench, (one, two) = rest.bench, rest.documents
    return any(
        stands_beside(bench, name, document, own.span)
        for document, own, far, other in ((one, a, two, b), (two, b, one, a))
        for name in bench.names[far].within(other.span)
    )


@again("ATT202", on=Remark)
def remark_of_another(match: Voiced, bench: Bench) -> Iterator[Divergence]:
    """The same remark, in whatever words, is given to another of those whom both copies name."""
    if _one_quotation(bench, match):
        return  # ATT101 has a word to say where both have names
    if not another_voice(bench, *match.sides):
        return
    one, two = ((document, said.sentence, said.speaker_span or said.span) for document, said in match.sides)
    if _of_the_other(bench, one, two) or _in_an_aside(bench, one, two):
        return
    if len({_denied(bench, *side) for side in match.sides}) > 1:
        return  # who denies it has been told so by somebody else
    yield Divergence(
        "credited to somebody else",
        tuple(_told_by(bench, *side) for side in match.sides),
        row=match.row,
        severity=Severity.ERROR if match.sure else None,
        confidence=Confidence.MEDIUM,
    )


def _told_by(bench: Bench, document: int, remark: Remark) -> Mark:
    """The place that tells who makes a remark; of a "she", the remark itself."""
    if remark.pronoun or remark.speaker_span is None:
        return Mark(document, remark.span)
    credit = bench.credits[document].at(remark.speaker_span)
    whole = credit is not None and len(credit.text.split()) <= TITLE
    return Mark(document, credit.span if credit is not None and whole else remark.speaker_span)


def _one_quotation(bench: Bench, match: Voiced) -> bool:
    """Do both make the remark in one quotation?"""
    one, two = (
        {
            bench.spoken.get((document, quote.span))
            for part in remark.parts
            for quote in bench.quotes[document].within(part)
        }
        for document, remark in match.sides
    )
    return not one.isdisjoint(two - {None})


def _changed_in(rest: Remainder, side: int, credit: Credit) -> list[Token]:
    """The words that differ of whom an attribution names, with what leads up to them."""
    lead = _lead(rest, side, credit)
    return [t for t in rest.changed(side) if _in_source(credit, t) or t in lead]


SAID = 0.75  # of the words beside the attribution that the two sentences share, where it alone is another


def _set_against(rest: Remainder) -> Iterator[tuple[Credit, Credit]]:
    """
    The attributions that stand for one another: in one edit, or as the only ones of the two rows.

    "Police said the bridge was shut", "The bridge was shut, witnesses said". Who speaks in a quotation
    has a rule of its own where both have names.
    """
    here = [
        list(dict.fromkeys(c for t, c in own if t.text[0].isalnum() and _in_source(c, t)))
        for own in rest.credited
    ]
    for a, b in product(*here) if all(here) else _only(rest):
        if a.quote is b.quote and not (a.quote and named(a) and named(b)):
            yield a, b


@of_row
def _only(rest: Remainder) -> list[tuple[Credit, Credit]]:
    """The attributions of two rows that have one each, of the same statement."""
    every = [[c for c in _credits(rest, side) if c.source_span is not None] for side in (0, 1)]
    if not len(every[0]) == len(every[1]) == 1:
        return []
    (a,), (b,) = every
    return [(a, b)] if _both_say(rest, a, b) else []


def _both_say(rest: Remainder, a: Credit, b: Credit) -> bool:
    """Is what the two credit the same: most words of the shorter sentence beside the attribution?"""
    return rest.in_common(a.span, b.span) >= SAID


def _same(kin: Kin, a: Credit, b: Credit) -> bool | None:
    """Do two credit one source? Where both name it, or copy says who it is, their bearers tell."""
    if kin.agrees or kin.misspelt:
        return True
    told = same_source(a, b)
    return False if told is None and kin.referent is Referent.OTHER and named(a) and named(b) else told


def _two(kin: Kin, a: Credit, b: Credit) -> bool:
    """Are they two of whom each speaks for itself: two people or bodies by name, the union and the firm?"""
    two = one_body(a) and one_body(b) and same_source(a, b) is False
    return kin.referent is Referent.OTHER or two


def _bearers(rest: Remainder, a: Credit, b: Credit) -> Kin:
    """How those are related whom two sources name or describe, where copy says who they are."""
    one, two = (_bearer(rest.bench, rest.documents[side], credit) for side, credit in ((0, a), (1, b)))
    return rest.bench.kin((rest.documents[0], one), (rest.documents[1], two))


def _bearer(bench: Bench, document: int, credit: Credit) -> Name | Description | None:
    """Whom a source names or describes; of a pronoun or a role, whoever it was resolved to."""
    there = None if credit.source_span is None else bench.bearer_at(document, credit.source_span)
    return there if there is not None else bench.by_full[document].get(credit.full or "")


def _lead(rest: Remainder, side: int, credit: Credit) -> tuple[Token, ...]:
    """The words that lead up to a source with no mark between: the title before a name, "union leader"."""
    if credit.source_span is None or not named(credit):
        return ()
    before = [t for t in rest.sentence(side) if t.span.end <= credit.source_span.start]
    lead: list[Token] = []
    while before and len(lead) < TITLE and before[-1].text[0].isalpha():
        lead.append(before.pop())
    return tuple(lead)


TITLE = 5  # words: "Leith deputy vice president for trade"


def _of_the_house(rest: Remainder, a: Credit, b: Credit) -> bool:
    """Is somebody named of those whom the other copy credits: union officials, union leader Ada Moss?"""
    for side, named_one, other in ((0, a, b), (1, b, a)):
        words = {word.casefold() for word in (other.source or "").split()} - FUNCTION_WORDS
        if any(token.key in words for token in _lead(rest, side, named_one)):
            return True
        if not words.isdisjoint(houses(rest.bench, named_one.full)):
            return True
    return False


@rule("ATT301", "attribution-recast", Severity.NOTE, on="edit", ground=Ground.SHAPE)
def attribution_recast(rest: Remainder) -> Iterator[Explained]:
    """
    The source is the same, or stands in the next sentence; the attribution is worded or placed otherwise.

    Diverges:
        A: The weir was leaking, according to letters seen by the Tribune.
        B: The weir was leaking, letters seen by the Tribune show.

    Agrees:
        A: The weir was leaking, letters seen by the Tribune show.
        B: The weir was leaking, letters seen by the Tribune show.
    """
    a, b = ([t for t, c in own if c.cue_span.overlaps(t.span) or _in_source(c, t)] for own in rest.credited)
    if a or b:
        yield rest.diverge("the attribution is worded otherwise", a, b)


def _in_source(credit: Credit, token: Token) -> bool:
    return credit.source_span is not None and credit.source_span.overlaps(token.span)


def _whole_credit(rest: Remainder, side: int, tokens: Sequence[Token]) -> Credit | None:
    """An attribution that these tokens hold whole, source and cue, and that is no quotation's."""
    for _, credit in rest.credited[side]:
        if credit.quote:
            continue
        cue = any(credit.cue_span.overlaps(t.span) for t in tokens)
        source = credit.source_span is None or any(_in_source(credit, t) for t in tokens)
        if cue and source:
            return credit
    return None


def _credits(rest: Remainder, side: int) -> list[Credit]:
    """The attributions in the row on one side."""
    document = rest.documents[side]
    return [
        credit
        for span in rest.bench.collation.spans(rest.pairing.row, document)
        for credit in rest.bench.credits[document].within(span)
    ]


def _came_with_it(rest: Remainder, side: int, credit: Credit) -> bool:
    """
    Does the other copy lack what is credited as well: ", but insurers claimed that the hull was rusty"?

    What a source says stands behind it, up to the end of the sentence, or before it where nothing does.
    """
    words = [t for t in words_of(rest.sentence(side)) if t.key not in FUNCTION_WORDS]
    said = [t for t in words if t.span.start >= credit.span.end]
    if not said:
        start = _clause_start(rest.sentence(side), credit.span.start)
        lead = _lead(rest, side, credit)
        said = [t for t in words if start <= t.span.start < credit.span.start and t not in lead]
    gone = set(rest.changed(side))
    return bool(said) and sum(t in gone for t in said) >= ONLY_HERE * len(said)


def _witnessed(rest: Remainder, side: int) -> bool:
    """Does this copy alone name one who saw it: "rescuers found them", not "the chief said"?"""
    document = rest.documents[side]
    changed = {token.span for token in rest.changed(side)}
    return any(
        clause.lemma in WITNESSING
        and clause.relation is Standing.MAIN
        and clause.subject is not None
        and not clause.passive
        and clause.predicate in changed
        for sentence in rest.bench.collation.rows[rest.pairing.row].cells[document]
        for clause in rest.bench.witness(document).clauses_in(sentence)
    )


# The verbs of perception and of finding that take what is so of their object (Levin's classes 30.1 and 29.5).
WITNESSING = frozenset("see hear find discover notice spot observe witness detect watch".split())

ONLY_HERE = 0.7  # of the words of what is credited


def _clause_start(tokens: Sequence[Token], before: int) -> int:
    """Where the clause begins that ends at `before`: at a semicolon, a "but", a "while", or with it."""
    start = 0
    for token in tokens[1:]:
        if token.span.start >= before:
            break
        if token.key in {";", "but", "while", "although", "though"}:
            start = token.span.end
    return start


def _recast(rest: Remainder, side: int, credit: Credit) -> bool:
    """Does the other copy's row credit somebody whom nothing else on this side answers to?"""
    mine = [other for other in _credits(rest, side) if other is not credit]
    same = [theirs for theirs in _credits(rest, 1 - side) if same_source(credit, theirs)]
    cells = rest.bench.collation.rows[rest.pairing.row].cells
    if same and (
        len(same) > len(mine) or len(cells[rest.documents[1 - side]]) < len(cells[rest.documents[side]])
    ):
        return True  # "police said. ..., they said", "police said ... and added that"
    return any(not any(same_source(theirs, other) for other in mine) for theirs in _credits(rest, 1 - side))


def _moved_next_door(rest: Remainder, side: int, credit: Credit) -> bool:
    """
    Does the other copy credit the same source one sentence on or back, where this one does not?

    Outlets that split a sentence leave "police said" with one half.
    """
    bench, other = rest.bench, rest.documents[1 - side]
    witness = bench.witness(other)
    cell = bench.collation.rows[rest.pairing.row].cells[other]
    for index in (min(cell) - 1, max(cell) + 1):
        row = bench.rows[other][index] if 0 <= index < len(witness.sentences) else None
        if row is None:
            continue
        near = bench.credits[other].within(witness.sentences[index].span)
        if not any(same_source(credit, theirs) for theirs in near):
            continue
        spans = bench.collation.spans(row, rest.documents[side])
        mine = [c for span in spans for c in bench.credits[rest.documents[side]].within(span)]
        if not any(same_source(credit, c) for c in mine):
            return True
    return False
