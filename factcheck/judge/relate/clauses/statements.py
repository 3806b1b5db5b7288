"""Do two bound statements say the same, turned round, or another thing? What the bench has bound is given."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import pairwise

from factcheck.judge.bench import Bench
from factcheck.judge.relate.clauses.ways import one_way
from factcheck.lexicon.acts import WORK, one_stage
from factcheck.lexicon.classes import AUXILIARIES, SUBJECT_PRONOUNS
from factcheck.lexicon.counting import singular
from factcheck.lexicon.denials import limits_met
from factcheck.lexicon.folding import key
from factcheck.lexicon.function_words import FUNCTION_WORDS
from factcheck.lexicon.inflection import LY_VERBS, stems, unchanged
from factcheck.lexicon.modality import (
    CEASING,
    DECIDING,
    DEFERRING,
    DELIBERATING,
    MEANING,
    WANTING,
    Shift,
    is_auxiliary,
    leaves_open,
    modal_shift,
    negation,
    singled,
)
from factcheck.lexicon.opposites import alike, opposed
from factcheck.lexicon.particles import DEATH, RESULTS
from factcheck.lexicon.predicates import CONVERSE, MUTUAL, SCALES
from factcheck.lexicon.saying import LEMMA as SAYING
from factcheck.lexicon.stem import stem
from factcheck.lexicon.variants import same_meaning
from factcheck.model.article import Token
from factcheck.model.aside import behind_aside
from factcheck.model.claim import Bound as Bounds
from factcheck.model.claim import Claim, Date, Number, Portion
from factcheck.model.clause import Clause
from factcheck.model.clause import Relation as Standing
from factcheck.model.collation import Bound, place_in
from factcheck.model.span import Span
from factcheck.model.statement import Pole, Predicates, Statement, Tie

LIKE = 0.33  # of the words of the shorter clause in the other, where the verbs differ
ONE_SENTENCE = 0.6  # the same of all that the two cells say: one sentence, with something put in
_ALIKE = (Predicates.SAME, Predicates.ALIKE)
_LINKS = {"before": 0, "after": 1}
ABLE = frozenset("can could able".split())  # what can be is not said to be: "only rain | can stop it"
WHAT_IF = frozenset(["if", "unless", "whether"])
_HALF = frozenset("few little rarely seldom hardly scarcely barely".split())  # as good as a "not"


def firm(match: Bound) -> bool:
    """Are the two of one thing for certain: an argument in common, and none another's?"""
    bond = match.bond
    ties = (bond.doer, bond.done_to)
    if Tie.OTHER in ties or Tie.RIVAL in ties or Tie.SAME not in ties:
        return False
    if Tie.UNTOLD in ties and not _of_one_matter(match):
        return False
    like = bond.share >= LIKE or bond.ground >= ONE_SENTENCE
    return bond.predicates is Predicates.SAME or like


def _of_one_matter(match: Bound) -> bool:
    """
    Do both say one thing is done or not, or its opposite, in one sentence, by whoever it is that they name?

    "Cleared by a jury", "convicted by jurors": who did it is called otherwise, what is said of whom is not.
    """
    bond = match.bond
    opposed_or_one = bond.predicates in (Predicates.OPPOSED, *_ALIKE)
    if bond.predicates is Predicates.OPPOSED and bond.doer is Tie.SAME and bond.share >= ONE_SENTENCE:
        return bond.ground >= ONE_SENTENCE  # "accepted a deal", "turned down an offer"
    return opposed_or_one and bond.done_to is Tie.SAME and bond.share >= LIKE and bond.ground >= ONE_SENTENCE


def agrees(match: Bound) -> bool:
    """Do both say the same: one verb and one polarity, or opposite verbs and one "not"?"""
    a, b = (said for _, said in match.sides)
    if match.bond.predicates in _ALIKE:
        return a.negated == b.negated and not match.bond.crossed
    return match.bond.predicates is Predicates.OPPOSED and a.negated != b.negated


def settled(bench: Bench, match: Bound) -> Iterator[tuple[int, Span]]:
    """The verbs of statements that agree, and what turns them: no other rule weighs these words."""
    if firm(match) and agrees(match):
        for document, said in match.sides:
            yield document, said.head
            if said.clause.particle and said.verb != said.clause.lemma:  # one verb: "called off"
                tokens = bench.witness(document).tokens[said.sentence]
                yield document, _small(tokens, said, said.clause.particle)[0]
            yield from ((document, span) for span in (*said.turners, *said.against))
    elif firm(match) and match.bond.predicates in _ALIKE and _other_end(bench, match):
        yield from ((document, span) for document, said in match.sides for span in said.turners)
    if _converse(match):
        yield from ((document, said.head) for document, said in match.sides)
    links = links_of(bench, match)
    if links is not None and links[0]:
        yield from zip((document for document, _ in match.sides), links[1], strict=True)


def negated(bench: Bench, match: Bound) -> bool:
    """Is one of the two negated, the other not, and the verb one or alike?"""
    a, b = (said for _, said in match.sides)
    if match.bond.predicates not in _ALIKE or a.negated == b.negated or not firm(match):
        return False
    above = bench.above(match)
    if above is not None and not agrees(above) and firm(above):
        return False  # it is told of the verb that this one hangs on
    if any(_credits_a_quotation(bench, *side) for side in match.sides):
        return False  # said "this"; would not say that
    if len({contrary_to_fact(bench, document, said.head) for document, said in match.sides}) > 1:
        return False  # "would have sunk without it", "did not sink"
    if _other_end(bench, match) or _held_off(a, b) or _from_then_on(bench, match) or _to_come(bench, match):
        return False  # "not for longer than nine days", "for up to nine days"
    document, plain = match.sides[0] if b.negated else match.sides[1]
    if _dated_from(bench, document, plain) or _wrongly_done(bench, match) or _once_done(bench, match):
        return False
    if _only_open(bench, document, plain) or _first_time(bench, match):
        return False
    if _of_another(bench, match) or _of_the_rest(bench, match) or _told_of_none(bench, match):
        return False
    if _wanted_by_another(bench, match) or _laid_crosswise(bench, match):
        return False
    if set_apart(bench, *((at, said.head) for at, said in sorted(match.sides, key=lambda s: s[1].negated))):
        return False
    return not _half_negated(bench, match, document, plain)


def set_apart(bench: Bench, yes: tuple[int, Span], no: tuple[int, Span]) -> bool:
    """
    Does the copy that says a verb say it of one thing, "but not" of what the other copy denies it of?

    "Ruled out a strike, but not a work-to-rule", "would not rule out a work-to-rule".
    """
    behind = []
    for document, head in (yes, no):
        tokens = bench.witness(document).tokens[bench.sentence_at(document, head)]
        behind.append(tokens[place_in(tokens, head.end) :])
    said, denied = behind
    at = next((k for k in range(1, len(said)) if said[k].key == "not" and said[k - 1].key in _JOINING), 0)
    of, apart, whole = (
        {stem(t.key) for t in tokens[:PHRASE] if t.text[0].isalnum() and t.key not in FUNCTION_WORDS}
        for tokens in (said[:at], said[at + 1 :], denied)
    )
    return at > 0 and not apart.isdisjoint(whole) and of.isdisjoint(whole)


_JOINING = frozenset("but and though although".split())


def _of_another(bench: Bench, match: Bound) -> bool:
    """Is there "no" of one thing, against so many of another: "has | no majority", "has | 298 seats"?"""
    (one, no), (two, yes) = sorted(match.sides, key=lambda side: not side[1].negated)
    if no.done_to is None or yes.done_to is None or match.bond.done_to is Tie.SAME:
        return False
    tokens = bench.witness(one).tokens[no.sentence]
    at = place_in(tokens, no.done_to.span.start)
    counted = bench.figures[two].at(yes.done_to.span) is not None
    if not counted or not negation([token.key for token in tokens[max(at - NO_NOUN, 0) : at]]):
        return False
    thing = stem(key(no.done_to.text.split()[-1]))
    return all(
        stem(token.key) != thing and not alike(token.key, key(no.done_to.text))
        for token in bench.row_tokens(match.row, two)
    )


def _told_of_none(bench: Bench, match: Bound) -> bool:
    """
    Is the "no" that one has of its object in what the other tells, or of whom the other says that it is not?

    "Scans showed no tear", "no muscle was torn, scans showed"; "farms pay; the mill does not", "the mill does
    not pay".
    """
    (one, no), (two, yes) = sorted(match.sides, key=lambda side: not side[1].negated)
    of_object = all(span.start >= no.head.end for span in no.turners)
    words = {stem(token.key) for token in bench.witness(one).tokens[no.sentence]}
    text = bench.witness(two).article.text
    for clause in bench.witness(two).clauses_in(yes.sentence):
        if clause.negated and of_object and _hangs_on(clause, yes):
            return True
        subject = None if clause.subject is None else stem(key(clause.subject.of(text)).split()[-1])
        if clause.negated and clause.lemma in _SHORT and clause.object is None and subject in words:
            return True
    return False


def _laid_crosswise(bench: Bench, match: Bound) -> bool:
    """
    Do both copies tell both of one doer, in another order: "she said ...; she would not say", and back?

    What each was bound to is then the other's yes for its own no. Of two doers they are two changed facts.
    """
    (_, a), (_, b) = match.sides
    for other in bench.bound_in(match.row):
        (_, c), (_, d) = other.sides
        turned = (c.negated, d.negated) == (b.negated, a.negated) and c.verb == d.verb == a.verb == b.verb
        if other is not match and turned and _of_one_doer(a, c) and _of_one_doer(b, d):
            return True
    return False


def _of_one_doer(one: Statement, two: Statement) -> bool:
    """May two statements of one copy be of one doer, by name or by a pronoun?"""
    doers = [key(said.doer.text) for said in (one, two) if said.doer is not None]
    return len(doers) < len((one, two)) or doers[0] == doers[1] or any(who in _ANAPHORS for who in doers)


_ANAPHORS = SUBJECT_PRONOUNS | {"it", "who", "which"}


def _wanted_by_another(bench: Bench, match: Bound) -> bool:
    """Does somebody else want it than who does not do it: "crews want it | shut", "the port has not"?"""
    (_, no), (two, yes) = sorted(match.sides, key=lambda side: not side[1].negated)
    if yes.asserted or _lemma_above(bench, two, yes) not in WANTING:
        return False
    above = bench.witness(two).clauses_in(yes.sentence)[yes.clause.parent or 0]
    who = key(Span(above.span.start, above.predicate.start).of(bench.witness(two).article.text)).split()
    return no.doer is None or stem(key(no.doer.text).split()[-1]) not in map(stem, who)


_SHORT = frozenset(["do", "be", "have"])  # what stands for the verb of the clause before: "the others do not"
NO_NOUN = 3  # words before the head of a phrase among which its "no" stands


def _of_the_rest(bench: Bench, match: Bound) -> bool:
    """
    Is it said of a share of a set, and denied of what may be the rest of it; or of not every one?

    "A third can swim", "most cannot"; "one member objects", "not every member agrees". What one is said to be
    more than is measured alone: "bigger than they had feared", "had not feared so big a one".
    """
    (one, no), (two, yes) = sorted(match.sides, key=lambda side: not side[1].negated)
    tokens = bench.witness(two).tokens[yes.sentence]
    at = place_in(tokens, yes.span.start)
    if "than" in [token.key for token in tokens[max(at - 1, 0) : at + 1]]:
        return True
    near = pairwise([token.key for token in _with_subject(tokens, yes)])
    if any(word in _EVERY and negation((before,)) for before, word in near):
        return True
    told, denied = _share(bench, one, no), _share(bench, two, yes)
    if told is None or denied is None or (told.low, told.high) == (denied.low, denied.high):
        return False
    return told.low + denied.low <= 1 <= told.high + denied.high


_EVERY = frozenset("all every each everyone everybody everything both".split())


def _share(bench: Bench, document: int, said: Statement) -> Portion | None:
    """The share of a set of which a statement is."""
    if said.doer is None:
        return None
    shares = bench.witness(document).portions_in(said.sentence)
    return next((share for share in shares if share.span.overlaps(said.doer.span)), None)


def _credits_a_quotation(bench: Bench, document: int, said: Statement) -> bool:
    """Is it the verb that says whose a direct quotation is?"""
    credit = bench.credits[document].at(said.head)
    return credit is not None and credit.quote and credit.cue_span.overlaps(said.head)


def _only_open(bench: Bench, document: int, said: Statement) -> bool:
    """Is it there to be done, or claimed, and not said to be so: "has until Friday | to pay"?"""
    if said.hearsay:
        return True
    clause = said.clause
    tokens = bench.witness(document).tokens[said.sentence]
    at = place_in(tokens, clause.predicate.start)
    if at == 0 or said.force is not None:
        return False
    before, verb = tokens[at - 1].key, tokens[at].key
    if verb.endswith("ing") and (
        before in _OF_NOUNS or (before == "of" and _is_charged(bench, document, said))
    ):
        return True  # "a ban on | naming her", "accused of | naming her"
    if before == "to":
        return clause.relation is not Standing.COMPLEMENT
    # "a plan to have the crew | leave": one who does it "leaves" or "left"
    led = before not in FUNCTION_WORDS and before[0].isalpha() and singular(before) is None
    return led and verb == clause.lemma and not unchanged(verb)


def _is_charged(bench: Bench, document: int, said: Statement) -> bool:
    """Does it hang on a verb that does not say that it was done: "accused of | stealing"?"""
    clauses = bench.witness(document).clauses_in(said.sentence)
    above = said.clause.parent
    return above is not None and above < len(clauses) and clauses[above].lemma in _CHARGING


def _once_done(bench: Bench, match: Bound) -> bool:
    """Is it done no more in one, and in the other told of before that: "quit | racing", "raced for years"?"""
    (one, no), (two, yes) = sorted(match.sides, key=lambda side: not side[1].negated)
    text = bench.witness(one).article.text
    words = {form for span in no.turners for form in stems(key(span.of(text)).split()[0], verb=True)}
    return not words.isdisjoint(CEASING | {"give"}) and _is_over(bench, two, yes)  # "gave up | racing"


_OF_NOUNS = frozenset(["on", "about", "over"])
_CHARGING = frozenset("accuse suspect".split())  # "of" doing what nobody says that he did


def _dated_from(bench: Bench, document: int, said: Statement) -> bool:
    """Is a time told that has passed from it on, as from the last one: "it is a year since | it won"?"""
    if said.opening != "since" or said.opener is None:
        return False
    tokens = bench.witness(document).tokens[said.sentence]
    at = place_in(tokens, said.opener.start)
    return at > 0 and tokens[at - 1].key not in AUXILIARIES  # "has since won"


def _wrongly_done(bench: Bench, match: Bound) -> bool:
    """Is it said that it should not have been done, against that it was done, and wrongly?"""
    (_, no), (document, yes) = sorted(match.sides, key=lambda side: not side[1].negated)
    tokens = bench.witness(document).tokens[yes.sentence]
    first, last = place_in(tokens, yes.span.start), place_in(tokens, yes.head.end) + 1
    return no.force == "should" and not _WRONGLY.isdisjoint([token.key for token in tokens[first:last]])


_WRONGLY = frozenset(
    """
    wrongly wrongfully mistakenly erroneously improperly inappropriately unfairly unjustly unlawfully
    illegally incorrectly needlessly unnecessarily prematurely
    """.split()
)


def _first_time(bench: Bench, match: Bound) -> bool:
    """Is it the first that was ever done of its kind, against what nobody had done before it?"""
    words = [
        Counter([t.key for t in _with_subject(bench.witness(document).tokens[said.sentence], said)])
        for document, said in sorted(match.sides, key=lambda side: side[1].negated)
    ]
    yes, no = words
    return yes["first"] > no["first"] and bool(no["never"] and no["before"])


def singled_out(bench: Bench, match: Bound) -> bool:
    """
    Does one copy alone say that it is of one, or of all but a part, as what the other denies may be?

    "The first to win", "nobody had won"; "all but nine were sold", "only nine were not".
    """
    one, two = (
        Counter(
            [
                token.key
                for token, behind in pairwise(
                    (*_with_subject(bench.witness(document).tokens[said.sentence], said), None)
                )
                if token and singled(token.key) and not (behind and _goes_on(behind))
            ]
        )
        for document, said in match.sides
    )
    return one != two


def _goes_on(behind: Token) -> bool:
    """Makes the next word something else of "only" or "first": "only once", "first-term"?"""
    return behind.key in _TIMES or behind.text == "-"


_TIMES = frozenset(["once", "twice", "thrice"])  # "only once" says how often, and is no "never"


def denied_otherwise(bench: Bench, match: Bound) -> bool:
    """
    Does the copy that says yes say a no of its own in that sentence, which stands against nothing?

    "They took no gold", "gold was not among what they took".
    """
    document, plain = next((document, said) for document, said in match.sides if not said.negated)
    no = next(said for _, said in match.sides if said.negated)
    tokens = bench.witness(document).tokens[plain.sentence]
    return any(
        clause.negated
        and bench.weighed[document].at(clause.predicate) is None
        and _speaks_of(clause, tokens, no)
        and ((quote := bench.quotes[document].at(clause.predicate)) is None or not quote.direct)
        for clause in bench.witness(document).clauses_in(plain.sentence)
    )


def _speaks_of(clause: Clause, tokens: Sequence[Token], no: Statement) -> bool:
    """Does the core of a clause share a word with what is said not to be so in the other copy?"""
    core = [span for span in (clause.subject, clause.predicate, clause.object) if span is not None]
    places = (range(place_in(tokens, span.start), place_in(tokens, span.end)) for span in core)
    own = {stem(tokens[at].key) for own in places for at in own if tokens[at].key not in FUNCTION_WORDS}
    return not own.isdisjoint(no.words | {stem(no.clause.lemma)})


def _with_subject(tokens: Sequence[Token], said: Statement) -> Sequence[Token]:
    """The words of a statement, from the front of the phrase on that it is said of."""
    start = min([said.span.start, *(arg.span.start for arg in (said.doer, said.done_to) if arg is not None)])
    return tokens[max(place_in(tokens, start) - PHRASE, 0) : place_in(tokens, said.span.end)]


PHRASE = 8  # words and marks before the head of a phrase: "only nine of the village's wells"


def _held_off(a: Statement, b: Statement) -> bool:
    """
    Is one said not to be so until or unless something is, and the other tied to a condition or time as well?

    "Cannot start until the water has gone" is "can start once it has gone"; what stands under an "if" alone,
    and what is asserted, are no yes and no.
    """
    no, yes = (a, b) if a.negated else (b, a)
    one, other = no.held | no.under, yes.held | yes.under
    if (one - other) & _TILL and (other - one) & _FROM:
        return True
    return _is_conditional(no) != _is_conditional(yes)


def _is_conditional(said: Statement) -> bool:
    """Does it stand under an "if" or "unless", or behind a "whether"? "Decided | whether to" does not."""
    return bool(said.held & _CONDITIONS) or said.opening == "whether"


_CONDITIONS = frozenset(["if", "unless"])


def _from_then_on(bench: Bench, match: Bound) -> bool:
    """
    Is one said not to be so until a time, or before a day that both name, and the other with no such end?

    What does not open until Friday, and what opens, or opens on Friday, is one thing.
    """
    (one, no), (two, yes) = sorted(match.sides, key=lambda side: not side[1].negated)
    ends, others = (_ends_in_time(bench, document, said) for document, said in ((one, no), (two, yes)))
    if others or yes.under & _UNTIL:
        return False
    if no.under & _UNTIL:
        return True
    span = bench.witness(two).sentences[yes.sentence].span
    days = {claim.value for claim in bench.figures[two].within(span) if isinstance(claim, Date)} - {None}
    return any(word in _UNTIL or day in days for word, day in ends)


def _to_come(bench: Bench, match: Bound) -> bool:
    """
    Is it not done yet in one, and in the other to be done: "have yet to vote", "will vote"?

    What is to be done before it is itself still to come: "will be heard before | voting".
    """
    (document, no), (other, yes) = sorted(match.sides, key=lambda side: not side[1].negated)
    if yes.asserted:
        return False
    if yes.opening == "before" and yes.clause.parent is not None and no.force is None:
        return bench.witness(other).clauses_in(yes.sentence)[yes.clause.parent].force is not None
    text = bench.witness(document).article.text
    spans = (*no.turners, Span(no.span.start, no.head.end))
    return any(not _YET.isdisjoint(key(span.of(text)).split()) for span in spans)


_YET = frozenset(["yet", "still"])


def _ends_in_time(bench: Bench, document: int, said: Statement) -> list[tuple[str, str | None]]:
    """The "until" and "before" of a clause and of what hangs on it, each with the day behind it."""
    tokens = bench.witness(document).tokens[said.sentence]
    verb, end = place_in(tokens, said.head.end), place_in(tokens, said.span.end)
    end = max(end, next((at for at in range(verb, len(tokens)) if tokens[at].key in _NEXT), len(tokens)))
    out = []
    for at in range(place_in(tokens, said.span.start), end):
        if tokens[at].key in _UNTIL or tokens[at].key == "before":
            day = bench.figures[document].at(tokens[at + 1].span) if at + 1 < len(tokens) else None
            out.append((tokens[at].key, day.value if isinstance(day, Date) else None))
    return out


def contrary_to_fact(bench: Bench, document: int, verb: Span) -> bool:
    """Is it what would have been, and was not: "would have | passed"?"""
    tokens = bench.witness(document).tokens[bench.sentence_at(document, verb)]
    at = place_in(tokens, verb.start)
    before = [token.key for token in tokens[max(at - PHRASE, 0) : at]]
    have = next((k for k in range(len(before) - 1, 0, -1) if before[k] not in _HELPING), 0)
    return have > 0 and before[have] == "have" and before[have - 1] in _WOULD


_HELPING = frozenset("been not never also".split())
_WOULD = frozenset("would could might should".split())


def until_and_from(one: frozenset[str], other: frozenset[str]) -> bool:
    """Is one said to be so until something, and the other not: "shut until Monday", "opens on Monday"?"""
    return bool(one & _UNTIL) != bool(other & _UNTIL)


def lasted(bench: Bench, *sides: tuple[int, Statement | Pole]) -> bool:
    """Did it last for a stretch in one copy, and end after one in the other: "lived two hours", "died"?"""
    lasting, stretches = [], []
    for document, said in sides:
        head = said.head if isinstance(said, Statement) else said.span
        tokens = bench.witness(document).tokens[said.sentence]
        at = place_in(tokens, head.start)
        behind = [token.key for token in tokens[at : at + PHRASE]]
        lasting.append("after" not in behind and not _LASTING.isdisjoint(stems(behind[0], verb=True)))
        stretches.append(any((singular(word) or word) in _STRETCH for word in behind))
    return all(stretches) and lasting[0] != lasting[1]


_LASTING = frozenset("survive live last continue stay remain go keep hold detain imprison jail".split())
_STRETCH = frozenset("second minute hour day night week fortnight month year decade".split())
_UNTIL = frozenset(["until", "till"])
_NEXT = frozenset([";", ",", "and", "but"])  # what parts a clause from the next
_TILL = frozenset("until till unless before since without".split())
_FROM = frozenset("only first if when once after before whether".split())


def _other_end(bench: Bench, match: Bound) -> bool:
    """Are limits of the two clauses, or words of theirs, opposed as well, so that a "not" makes up for it?"""
    ends = [
        {
            end
            for claim in bench.figures[document].within(said.span)
            if (end := _end(claim, bench.witness(document).tokens[said.sentence]))
        }
        for document, said in match.sides
    ]
    if ends[0] and ends[1] and ends[0].isdisjoint(ends[1]):
        return True
    words = [
        _own_words(bench.witness(document).tokens[said.sentence], said) for document, said in match.sides
    ]
    if limits_met(*words) or _than_any(bench, match):
        return True
    return any(opposed(x, y) for x in words[0] - words[1] for y in words[1] - words[0])


def _than_any(bench: Bench, match: Bound) -> bool:
    """Is it more so of the one than of any, and of no other in the other copy: "no other town has more"?"""
    (_, no), (document, yes) = sorted(match.sides, key=lambda side: not side[1].negated)
    tokens = bench.witness(document).tokens[yes.sentence]
    return no.negated != yes.negated and any(
        one.key == "than" and two.key.startswith("any") for one, two in pairwise(tokens)
    )


def _end(claim: Claim, tokens: Sequence[Token]) -> str:
    """Which way a figure is limited: "at least 3", "up to 6", "within 4"; "" where it is not."""
    at = place_in(tokens, claim.span.start)
    if at and tokens[at - 1].key in _LIMITS:
        return _LIMITS[tokens[at - 1].key]
    bound = claim.bound if isinstance(claim, Number) else Bounds.EXACT
    return {
        Bounds.AT_LEAST: "up",
        Bounds.OVER: "up",
        Bounds.AT_MOST: "down",
        Bounds.UNDER: "down",
    }.get(bound, "")


def _own_words(tokens: Sequence[Token], said: Statement) -> frozenset[str]:
    """The words of a clause, but for its verb and what turns it: as many as a clause of news has."""
    own = tokens[place_in(tokens, said.span.start) : place_in(tokens, said.span.end)][:MANY]
    taken = (said.head, *said.turners)
    return frozenset(t.key for t in own if t.text[0].isalpha() and not any(s.overlaps(t.span) for s in taken))


MANY = 40
_LIMITS = {"within": "down", "inside": "down", "beyond": "up", "outside": "up"}


def _half_negated(bench: Bench, match: Bound, document: int, said: Statement) -> bool:
    """Does "few", "hardly" or a "no" stand right by the verb: what the clause reader does not count?"""
    tokens = bench.witness(document).tokens[said.sentence]
    at = place_in(tokens, said.clause.predicate.start)
    near = [t for t in tokens[max(at - 3, 0) : at + 4] if not any(s.overlaps(t.span) for s in said.turners)]
    return any(
        (token.key in _HALF or (negation((token.key,)) and token.key != "without"))
        and not _turns_another(bench, match, document, token)
        for token in near
    )


def _turns_another(bench: Bench, match: Bound, document: int, token: Token) -> bool:
    """
    Is a "no" right by a verb another statement's: "saw | no | ship and heard", "deferred, | not | dropped"?

    Said of what hangs on the verb it may be said of the verb as well: "did not plan to", "planned | not to";
    but not where whether that is done is left open: "had not decided whether to", "had decided | not to".
    """
    own = next(said for at, said in match.sides if at == document)
    return any(
        at == document
        and any(span.overlaps(token.span) for span in said.turners)
        and (not _hangs_on(said.clause, own) or any(told.unsettled for _, told in other.sides))
        for other in bench.bound_in(match.row)
        if other is not match
        for at, said in other.sides
    )


def _hangs_on(clause: Clause, above: Statement) -> bool:
    """Is it what a statement's verb is about: "planned | to run"?"""
    return clause.parent == above.place and clause.relation is Standing.COMPLEMENT


def opposite(bench: Bench, match: Bound) -> bool:
    """Are the verbs, or their particles, opposed, and is it said of one thing?"""
    a, b = (said for _, said in match.sides)
    bond = match.bond
    if bond.predicates not in (Predicates.OPPOSED, Predicates.PARTICLE) or not bond.scale:
        return False
    if a.negated != b.negated or not firm(match) or (a.opening in WHAT_IF) != (b.opening in WHAT_IF):
        return False
    if until_and_from(a.held | a.under, b.held | b.under) or lasted(bench, *match.sides):
        return False
    if len({contrary_to_fact(bench, document, said.head) for document, said in match.sides}) > 1:
        return False
    if (a.force in ABLE) != (b.force in ABLE) or any(_as_much(bench, *side) for side in match.sides):
        return False
    if _left_so(match) or _by_some(bench, match) or _tells_it(bench, match):
        return False
    two_sided = bond.scale == "exchange" or (a.verb in CONVERSE and b.verb in CONVERSE)
    if (two_sided and bond.doer is not Tie.SAME) or ends_told(bench, match) or _takes_up(bench, match):
        return False
    one, two = ((document, said.head) for document, said in match.sides)
    return not (one_way(bench, one, two) or _told_too(bench, match) or _of_two_things(bench, match))


def _takes_up(bench: Bench, match: Bound) -> bool:
    """Is something taken from nobody that is told, and given to somebody: "took | gold", "gave Hull gold"?"""
    if {said.verb for _, said in match.sides} != {"give", "take"}:
        return False
    (one, given), (two, taken) = sorted(match.sides, key=lambda side: side[1].verb)
    return _runs(bench, one, given) and not _runs(bench, two, taken)


def _runs(bench: Bench, document: int, said: Statement) -> bool:
    """Is it told to whom an act runs, besides what goes there?"""
    return any(
        said.done_to is None or not head.span.overlaps(said.done_to.span)
        for course in bench.witness(document).courses_in(said.sentence)
        if course.span.overlaps(said.head)
        for head in course.goal.heads
    )


def _left_so(match: Bound) -> bool:
    """Does it stay what something leaves it: "Hull stay third", "that leaves Hull third"?"""
    (_, a), (_, b) = match.sides
    return match.bond.doer is not Tie.SAME and any(
        one.verb in _STAYING and two.verb == "leave" and two.doer is not None for one, two in ((a, b), (b, a))
    )


_STAYING = frozenset("lie remain sit stand stay".split())


def _tells_it(bench: Bench, match: Bound) -> bool:
    """Does one tell what is so, and the other does not: "found | that two lamps were gone", "lost a lamp"?"""
    for (document, said), (_, other) in (match.sides, match.sides[::-1]):
        if said.clause.lemma in SAYING and other.clause.lemma not in SAYING:
            clauses = bench.witness(document).clauses_in(said.sentence)
            return any(own.subject is not None and _hangs_on(own, said) for own in clauses)
    return False


def _by_some(bench: Bench, match: Bound) -> bool:
    """Do so many of those who voted want one thing, and was the other done: "17 | opposed it", "passed"?"""
    sides = [(document, said) for document, said in match.sides if said.doer is not None]
    if len(sides) != 1 or match.bond.scale != "outcome":
        return False
    ((document, said),) = sides
    assert said.doer is not None
    tokens = bench.witness(document).tokens[said.sentence]
    at = place_in(tokens, said.doer.span.start)
    figures = (bench.figures[document].at(token.span) for token in tokens[max(at - 1, 0) : at + 1])
    return any(isinstance(figure, Number) for figure in figures)


def _as_much(bench: Bench, document: int, said: Statement) -> bool:
    """Is a thing measured by another, and not said to be much: "twice as | big", "how | small"?"""
    tokens = bench.witness(document).tokens[said.sentence]
    at = place_in(tokens, said.head.start)
    return at > 0 and tokens[at - 1].key in _MEASURING


_MEASURING = frozenset(["as", "how"])


def _of_two_things(bench: Bench, match: Bound) -> bool:
    """Is either done to what the other copy tells something else of: "refused a cut, took a bonus"?"""
    if match.bond.done_to is not Tie.UNTOLD:
        return False
    told = []
    for (_, said), (document, _) in zip(match.sides, reversed(match.sides), strict=True):
        thing = stem(key(said.done_to.text.split()[-1])) if said.done_to is not None else ""
        told.append(any(stem(token.key) == thing for token in bench.row_tokens(match.row, document)))
    return told[0] != told[1]


def ends_told(bench: Bench, match: Bound) -> bool:
    """Is it told of both verbs from whom to whom they run?"""
    return all(bench.ran[document].at(said.head) for document, said in match.sides)


def _converse(match: Bound) -> bool:
    """As in "Hull beat York", "York lost to Hull": opposite words, and each of another side."""
    a, b = (said for _, said in match.sides)
    two_sided = match.bond.scale == "exchange" or (a.verb in CONVERSE and b.verb in CONVERSE)
    return match.bond.predicates is Predicates.OPPOSED and two_sided and match.bond.crossed


def surer(a: Statement, b: Statement) -> bool:
    """Is one of two said more surely to be so, or to come: "will", "may"; "plans to sell", "sold"?"""
    forces = [said.force or ("is" if said.asserted else None) for said in (a, b)]
    if forces[0] is None or forces[1] is None:
        return False
    shift = modal_shift(forces[0], forces[1])
    if None in (a.force, b.force):  # "could see" and "saw", "would go" and "went" are ways to tell it
        return shift in (Shift.WEAKENED, Shift.STRENGTHENED) and not _IN_DOUBT.isdisjoint(forces)
    return shift in (Shift.WEAKENED, Shift.STRENGTHENED, Shift.OTHER)


_IN_DOUBT = frozenset(["expected", "may", "might"])


def _told_too(bench: Bench, match: Bound) -> bool:
    """
    Does either copy say what the other says as well: "fell in May, and rose in June"?

    A word that both copies have beside these verbs is of something else: "rose on increased demand".
    """
    counts = [[_tellings(bench, match, side, said.verb) for side in (0, 1)] for _, said in match.sides]
    return counts[0][1] > counts[0][0] or counts[1][0] > counts[1][1]


def _tellings(bench: Bench, match: Bound, side: int, verb: str) -> int:
    """How often a side's row has a word for a verb, beside its own and those of statements that agree."""
    document, own = match.sides[side]
    return sum(
        alike(token.key, verb) or verb in stems(token.key, verb=True) or one_stage_of(token.key, verb)
        for token in bench.row_tokens(match.row, document)
        if token.text[0].isalpha()
        and not own.head.overlaps(token.span)
        and not (own.done_to is not None and own.done_to.span.overlaps(token.span))  # "bring | a challenge"
        and not bench.settled[document].at(token.span)
        and not _bound_otherwise(bench, match, document, token)
        and not _done_to_another(bench, match, document, token)
    )


def _done_to_another(bench: Bench, match: Bound, document: int, token: Token) -> bool:
    """Is it a verb of another thing than both do theirs to: "turned down a medal, but | took | a chair"?"""
    own = next(said for at, said in match.sides if at == document)
    clause = bench.clause_of(document, token.span) if match.bond.done_to is Tie.SAME else None
    if clause is None or clause.copula or clause.object is None or own.done_to is None:
        return False
    thing, mine = (
        key(text).split()[-1]
        for text in (clause.object.of(bench.witness(document).article.text), own.done_to.text)
    )
    counted = bench.figures[document].at(clause.object) is not None  # "sold six, and | bought | 29"
    both_named = FUNCTION_WORDS.isdisjoint((thing, mine)) and not counted
    return (
        both_named
        and not _done_to_figures(bench, match)
        and stem(thing) != stem(mine)
        and not (alike(thing, mine) or same_meaning(thing, mine))
    )


def _bound_otherwise(bench: Bench, match: Bound, document: int, token: Token) -> bool:
    """Is it a verb whose own statement the other copy contradicts: "backs the one but | bars the other"?"""
    if _done_to_figures(bench, match):
        return False  # "lost 40 million, and gained 12 million"
    return any(
        other is not match
        and other.bond.predicates is Predicates.OPPOSED
        and Tie.SAME is other.bond.done_to is match.bond.done_to
        and firm(other)
        and not _done_to_figures(bench, other)
        and any(at == document and said.head.overlaps(token.span) for at, said in other.sides)
        for other in bench.bound_in(match.row)
    )


def _done_to_figures(bench: Bench, match: Bound) -> bool:
    """Are two statements done to so much or so many, which tells no thing from another?"""
    return any(
        said.done_to is not None and bench.figures[document].at(said.done_to.span) is not None
        for document, said in match.sides
    )


def one_stage_of(word: str, verb: str) -> bool:
    """Is a word a form of a verb that tells the same stage of an act?"""
    return any(one_stage(form, verb) for form in stems(word, verb=True))


def another_stage(bench: Bench, match: Bound) -> bool:
    """Do the verbs tell unlike stages of one act, both as done, in copies that tell one stage each?"""
    a, b = (said for _, said in match.sides)
    if match.bond.predicates is not Predicates.STAGE or not firm(match):
        return False
    if a.negated or b.negated or a.force != b.force:
        return False
    if a.opening in WHAT_IF or b.opening in WHAT_IF or _for_its_use(match):
        return False
    return not _told_too(bench, match)


def _for_its_use(match: Bound) -> bool:
    """Is it told what a thing was made for, at whatever stage: "built | for 60", "designed | for 60"?"""
    return match.bond.scale == WORK and all(said.behind == "for" for _, said in match.sides)


def settled_in_one(bench: Bench, match: Bound) -> bool:
    """
    Is it left open in one copy whether a thing is done, and settled in the other, which leaves nothing so?

    "Has not decided whether to sell", "sold"; "is considering a sale", "will sell", "will not sell".
    """
    if match.bond.predicates not in _ALIKE or not firm(match):
        return False
    (document, done), (other, left) = sorted(match.sides, key=lambda side: _is_open(bench, *side))
    if _is_open(bench, document, done) or not _is_open(bench, other, left):
        return False
    meant = not left.unsettled or left.verb in DECIDING  # who put off a vote will hold it
    settled = _is_over(bench, document, done) if meant else _is_settled(bench, document, done)
    if not settled or done.held & WHAT_IF or _told_too(bench, match):
        return False
    opening = {left.clause.lemma, _lemma_above(bench, other, left)} & (DELIBERATING | DEFERRING)
    kind = DELIBERATING | DEFERRING if opening else DECIDING
    told = bench.row_tokens(match.row, document)
    words = [t.key for t in told if not isinstance(bench.figures[document].at(t.span), Date)]  # "in | May"
    if kind is DECIDING and done.force:
        return not any(word in _OPEN or word in _PLANNED for word in words)
    return not any(word in _OPEN or word in _PLANNED or leaves_open(word, kind) for word in words)


def _is_open(bench: Bench, document: int, said: Statement) -> bool:
    """Is it left open whether it is done, or due, or meant: "considered | selling", "intended | to sell"?"""
    if _is_due(bench, document, said):
        return True
    if said.unsettled or said.force != "expected":
        return said.unsettled
    led = not key(said.head.of(bench.witness(document).article.text)).endswith("ing")
    return led and _lemma_above(bench, document, said) in MEANING  # "it meant | missing a train" is no wish


def _is_due(bench: Bench, document: int, said: Statement) -> bool:
    """Is it fixed for a time to come: "is due | to sail", and not "was due | to sail", which may have?"""
    tokens = bench.witness(document).tokens[said.sentence]
    at = place_in(tokens, said.clause.predicate.start)
    while at and tokens[at - 1].key in AUXILIARIES:
        at -= 1
    led = [token.key for token in tokens[max(at - 3, 0) : at]]
    return led[1:] in [[word, "to"] for word in _FIXED] and led[0] in ("is", "are")


# What is fixed for a time to come (the adjectives and participles of FrameNet's frame Scheduling)
_FIXED = ("due", "scheduled", "slated")


def _lemma_above(bench: Bench, document: int, said: Statement) -> str:
    """The verb of the clause that a statement's hangs on; "" where there is none."""
    clauses, parent = bench.witness(document).clauses_in(said.sentence), said.clause.parent
    return clauses[parent].lemma if parent is not None and parent < len(clauses) else ""


def _is_over(bench: Bench, document: int, done: Statement) -> bool:
    """Is it said to have been done, in the past: what is meant "opens" in May as well?"""
    verb = key(done.head.of(bench.witness(document).article.text))
    past = verb != done.clause.lemma and not verb.endswith(("s", "ing"))
    return past and done.asserted and not done.negated


def _is_settled(bench: Bench, document: int, done: Statement) -> bool:
    """Is it said to be done, or that it will be or will not: a "would" only as what somebody said?"""
    if done.asserted:
        return not done.negated
    if done.force == "would":
        return _lemma_above(bench, document, done) in SAYING
    return done.force in ("will", "'ll", "shall")


_OPEN = frozenset("whether undecided may might could yet".split())
_PLANNED = frozenset(
    """
    plan plans planned planning propose proposes proposed proposal proposals option options idea possible
    possibly possibility potential potentially hope hopes hoped likely unlikely expected
    """.split()
)


def completed(bench: Bench, match: Bound) -> bool:
    """Has one of the two a particle that makes another act of the verb, and the other not?"""
    a, b = (said for _, said in match.sides)
    if match.bond.predicates is not Predicates.PARTICLE or match.bond.scale or not firm(match):
        return False
    if (a.done_to is None) != (b.done_to is None):
        return False  # another build: "took over", "took office"
    if any(said.verb != said.clause.lemma and not said.particle for said in (a, b)):
        return False  # the same, as one verb: "took over", "took charge"
    results = not RESULTS.isdisjoint((a.particle, b.particle))
    turned = any(opposed(x, y) in SCALES for x, y in ((a.behind, b.particle), (b.behind, a.particle)) if y)
    led = any(_led_on(bench, *side) for side in match.sides)
    if a.negated != b.negated or (led and not (results or turned)):
        return False
    (one, _), (two, _) = match.sides
    for own, document in ((a, two), (b, one)):
        told = DEATH if own.particle == "dead" else {own.particle}
        if own.particle and any(token.key in told for token in bench.row_tokens(match.row, document)):
            return False  # it stands further off, or is told in other words
    return True


def _led_on(bench: Bench, document: int, said: Statement) -> bool:
    """Does a small word that is not counted as the verb's stand right behind it: "walked | off the job"?"""
    if said.particle or said.behind not in _SMALL:
        return False
    tokens = bench.witness(document).tokens[said.sentence]
    at = place_in(tokens, said.clause.predicate.end) + 1
    return at >= len(tokens) or not isinstance(bench.figures[document].at(tokens[at].span), Date)


_SMALL = frozenset("in out on off up down away over back into onto through across along around".split())


def opposed_small(bench: Bench, match: Bound) -> tuple[str, tuple[Span, Span]] | None:
    """The scale on which the small words of one verb are opposed, about one and the same thing."""
    a, b = (said for _, said in match.sides)
    if match.bond.predicates is not Predicates.SAME or a.negated != b.negated or not firm(match):
        return None
    words = [said.clause.particle or said.behind for said in (a, b)]
    scale = opposed(*words) if all(word in FUNCTION_WORDS for word in words) else None
    if scale not in SCALES:
        return None
    found = [
        _small(bench.witness(document).tokens[said.sentence], said, word)
        for (document, said), word in zip(match.sides, words, strict=True)
    ]
    if not any(x and (x == y or same_meaning(x, y)) for x in found[0][1] for y in found[1][1]):
        return None
    if any(_no_behind(bench, *side, span) for side, (span, _) in zip(match.sides, found, strict=True)):
        return None  # "without", "with no"
    return scale, (found[0][0], found[1][0])


def _no_behind(bench: Bench, document: int, said: Statement, small: Span) -> bool:
    """Does a "no" stand right behind a small word?"""
    tokens = bench.witness(document).tokens[said.sentence]
    at = place_in(tokens, small.end)
    return at < len(tokens) and tokens[at].key == "no"


def _small(tokens: Sequence[Token], said: Statement, word: str) -> tuple[Span, set[str]]:
    """The small word of a verb, and the stems of what it may be about."""
    at = place_in(tokens, said.clause.predicate.end)
    at = next((k for k in range(at, len(tokens)) if tokens[k].key == word), at)
    begin = at + 1
    while begin < len(tokens) and tokens[begin].key in FUNCTION_WORDS:
        begin += 1
    begin = behind_aside(tokens, begin)
    after = (t for t in tokens[begin : begin + 5] if t.text[0].isalnum() and t.key not in FUNCTION_WORDS)
    about = {next((stem(token.key) for token in after), "")}
    if said.done_to is not None and said.clause.particle:
        about.add(stem(key(said.done_to.text.split()[-1])))
    return tokens[at].span, about


def sides_swapped(bench: Bench, match: Bound) -> bool:
    """Does each do to the other in one copy what the other does in the second?"""
    a, b = (said for _, said in match.sides)
    if ends_told(bench, match):
        return False
    if not match.bond.crossed or match.bond.predicates not in _ALIKE or a.negated != b.negated:
        return False
    return not MUTUAL.intersection((a.verb, b.verb))


def order_turned(bench: Bench, match: Bound) -> tuple[Span, Span] | None:
    """The links, where the same two clauses stand in another order of time."""
    links = links_of(bench, match)
    if links is None or links[0]:
        return None
    told = zip(match.sides, links[1], strict=True)
    return None if all(bench.ran[document].at(link) for (document, _), link in told) else links[1]


def links_of(bench: Bench, match: Bound) -> tuple[bool, tuple[Span, Span]] | None:
    """
    Where both copies join this clause and the one it hangs on by "before" or "after": do they agree?

    "The alarm rang before the power failed" is "the power failed after the alarm rang".
    """
    (_, a), (_, b) = match.sides
    above = bench.partner_above(match, 0)
    if a.opening not in _LINKS or a.opener is None or not firm(match):
        return None
    if above is None:
        return _links_alone(match)
    if not firm(above) or not (agrees(match) and agrees(above)):
        return None
    (_, _), (_, other) = above.sides
    if b.clause.parent == other.place and b.opening in _LINKS and b.opener is not None:
        return a.opening == b.opening, (a.opener, b.opener)
    if other.clause.parent == b.place and other.opening in _LINKS and other.opener is not None:
        return a.opening != other.opening, (a.opener, other.opener)
    return _links_alone(match)


def _links_alone(match: Bound) -> tuple[bool, tuple[Span, Span]] | None:
    """The same, where what one hangs on is not read: it stands in a quotation, or behind an aside."""
    (_, a), (_, b) = match.sides
    if b.opening not in _LINKS or a.opener is None or b.opener is None:
        return None
    if match.bond.ground < ONE_SENTENCE or not agrees(match):
        return None
    return a.opening == b.opening, (a.opener, b.opener)


def verb_group(tokens: Sequence[Token], said: Statement, verb: Span) -> tuple[Span, ...]:
    """The verb with its auxiliaries, particle and turners: one stretch where nothing else is between."""
    at = place_in(tokens, verb.start)
    first = at
    while first and (is_auxiliary(tokens[first - 1].key) or _is_light(tokens[first - 1])):
        first -= 1
    while first < at and _is_light(tokens[first]) and not negation((tokens[first].key,)):
        first += 1
    last = at
    particle = said.clause.particle
    if particle and at + 1 < len(tokens) and tokens[at + 1].key == particle:
        last = at + 1
    start, end = tokens[first].span.start, max(tokens[last].span.end, verb.end)
    near: list[Span] = []
    far: list[Span] = []
    for span in said.turners:
        (near if _close(tokens, span, start, end) else far).append(span)
    whole = Span(min([start, *(s.start for s in near)]), max([end, *(s.end for s in near)]))
    if first == at and not near:
        far += _apart(tokens, said, at)
    return tuple(_joined(tokens, [whole, *(span for span in set(far) if not whole.covers(span))]))


def _joined(tokens: Sequence[Token], spans: list[Span]) -> list[Span]:
    """Stretches in order, those with no token between made one."""
    out: list[Span] = []
    for span in sorted(spans):
        if out and place_in(tokens, out[-1].end) == place_in(tokens, span.start):
            out[-1] = Span(out[-1].start, max(out[-1].end, span.end))
        else:
            out.append(span)
    return out


def _apart(tokens: Sequence[Token], said: Statement, at: int) -> list[Span]:
    """Auxiliaries that an aside parts from their verb: "has, after long talks, signed"."""
    if at == 0 or tokens[at - 1].key != ",":
        return []
    begin = place_in(tokens, said.clause.span.start)
    comma = next((k for k in range(at - 2, begin, -1) if tokens[k].key == ","), 0)
    out = []
    while comma > begin and (is_auxiliary(tokens[comma - 1].key) or negation((tokens[comma - 1].key,))):
        comma -= 1
        out.append(tokens[comma].span)
    return out


def _is_light(token: Token) -> bool:
    return bool(negation((token.key,))) or (token.key.endswith("ly") and token.key not in LY_VERBS)


def _close(tokens: Sequence[Token], span: Span, start: int, end: int) -> bool:
    """Is a turner part of the group, or the next word to it?"""
    if start <= span.start < end:
        return True
    at = place_in(tokens, span.start)
    before = tokens[at + 1].span.start if at + 1 < len(tokens) else -1
    behind = tokens[at - 1].span.end if at else -1
    return before == start or behind == end
