"""
Words by which two copies may say opposite things: rose and fell, a loss and a profit, proposed and adopted.

A diff sets such a pair against each other only where it happens to lay them side by side, and a clause only
where its verb is one of them and both its ends are read. Here each is a claim of its own: of a row's two
copies, a word that tells one side of a scale, or a stage of an act, or is denied; and in the other copy the
word for the other side, another stage, or the same, not denied. Whether both are said of one thing is told by
the company they keep, in whatever order the sentences run.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from decimal import Decimal
from functools import lru_cache
from itertools import combinations, groupby, product
from operator import attrgetter

from factcheck.collate import provisos
from factcheck.collate.courses import FEWEST, said_in_both
from factcheck.collate.denials import Side, denied, denier
from factcheck.collate.statements import Copy
from factcheck.lexicon.acts import on_a_scale, one_stage, stages_apart
from factcheck.lexicon.calendar import SESSIONS
from factcheck.lexicon.classes import BE_FORMS, CLAUSE_OPENERS, DETERMINERS, HYPHENS, PREPOSITIONS
from factcheck.lexicon.contraries import ANTONYMS, acts, contrary, sides
from factcheck.lexicon.denials import ENDING, LESSER, bounded, of_none
from factcheck.lexicon.exceptions import both_ways, measured_back
from factcheck.lexicon.folding import key
from factcheck.lexicon.function_words import FUNCTION_WORDS
from factcheck.lexicon.inflection import stems
from factcheck.lexicon.modality import negation, singled
from factcheck.lexicon.numerals import counted
from factcheck.lexicon.opposites import alike
from factcheck.lexicon.overlap import in_common, meant, substance
from factcheck.lexicon.phrasal import WINDOW, begins, phrase
from factcheck.lexicon.portions import WORDS as SHARES
from factcheck.lexicon.predicates import CONVERSE, SCALES
from factcheck.lexicon.saying import LEMMA
from factcheck.lexicon.senses import Tie, classes, converse, firsts, nouns, of_two, stands
from factcheck.lexicon.trends import comes_down, refuses, tells_way, trend
from factcheck.model.article import Token
from factcheck.model.claim import Date, Direction, Number
from factcheck.model.clause import Relation
from factcheck.model.collation import Contrast, Pairing, place_in
from factcheck.model.record import NamedTuple
from factcheck.model.span import Span
from factcheck.model.statement import Pole, Predicates, Statement

WHOLE = 0.45  # of the words of substance of the shorter side in the other: with fewer, no thing is asked for
MEASURED = 0.3  # of company: what one figure that measures both says
MET = 0.2  # and how much there must be besides: "ten minutes after" one thing may be "before" another
MEASURING = frozenset(["direction", "trend", "time order"])
REACH = 5  # words of substance to either side that are a pole's company
MOST = 12  # poles of one side of a row: what has more is a list
OFTEN = 9  # as a power of two, how often the commonest verbs are met
LEAST = 3  # words of substance: fewer do not tell that two sentences are of one thing
BEFORE = 2  # words before a pole among which a "no" or "without" denies it
# Small words that say when, where (of a level too) or whether at all, with their opposites: what they are
# said of stands behind.
LINKS = {
    "before": "after", "after": "before", "since": "until", "until": "since",
    "with": "without", "without": "with", "above": "below", "below": "above",
    "inside": "outside", "outside": "inside",
}  # fmt: skip
OPPOSITE = SCALES | {"compass", ANTONYMS}
# Who does it and to whom: told from the other side they are one fact, and clauses alone tell which.
TWO_SIDED = frozenset(["exchange"])
# Classes of what narrows another word ("home secretary"), and of what is said of many things at once.
NARROWING = frozenset(["portfolio", "superlative", "ordinal", "subject"])
Company = dict[str, float]
Sides = tuple[tuple[Token, ...], tuple[Token, ...]]
Found = tuple[Token, Token, Predicates, str, bool]  # the last: are they so as verbs alone?


class _Two(NamedTuple):
    """Two copies of a row: all tokens of each, of these the words, and of these what the other has not."""

    row: int
    documents: tuple[int, int]
    tokens: Sides
    words: Sides
    own: tuple[list[Token], list[Token]]

    @property
    def substance(self) -> list[frozenset[str]]:
        """What the words of substance of each come to."""
        return [substance([token.key for token in side]) for side in self.words]


def _two(row: int, documents: tuple[int, int], tokens: Sides, read: Sides) -> _Two:
    words = (_phrased(read[0]), _phrased(read[1]))
    keys = [{token.key for token in side} for side in words]
    own = [token for token in words[0] if token.key not in keys[1]]
    return _Two(row, documents, tokens, words, (own, [t for t in words[1] if t.key not in keys[0]]))


def _phrased(words: tuple[Token, ...]) -> tuple[Token, ...]:
    """The words, each by the key of the one that says the same where it takes others to say it."""
    keys = [token.key for token in words]
    leading = firsts()
    told = [
        (at, one)
        for at, key in enumerate(keys)
        if (_may_be_one(key) or (at and keys[at - 1] in leading)) and (one := _as_one(keys, at))
    ]
    if not told:
        return words
    out = list(words)
    for at, one in told:
        out[at] = Token(words[at].span, words[at].text, one)
    return tuple(out)


@lru_cache(maxsize=1 << 14)
def _may_be_one(word: str) -> bool:
    """May a word come to another with those round it, whatever the one before it is?"""
    return bool(word == "over" or begins(word) or (word.endswith("er") and singled(f"{word[:-2]}est")))


def _as_one(keys: Sequence[str], at: int) -> str:
    """What a word comes to with others: "reject" for "turned down", "wettest" for "never a wetter"; or ""."""
    if keys[at].endswith("er") and singled(most := f"{keys[at][:-2]}est"):
        before = keys[max(at - SINCE, 0) : at]
        return most if negation(before) and not _EVER.isdisjoint(keys) else ""
    if at and (name := of_two(keys[at - 1], keys[at])):
        return name  # "the sports | hall"
    if keys[at] == "over" and at and keys[at - 1] in BE_FORMS and _OVER.issuperset(keys[at + 1 : at + 2]):
        return "end"  # "the strike is | over"
    if not begins(keys[at]) or (at and _makes_a_noun(keys[at - 1])):
        return ""
    return phrase(keys[at : at + WINDOW + 1])


SINCE = 18  # words between a "not" and what it makes a superlative of
_OVER = frozenset("for now after when but and as at in with since".split())
_EVER = frozenset("since ever never before previously".split())


def _makes_a_noun(word: str) -> bool:
    """Is what stands behind it no verb: "61% of | votes", "the | claim"?"""
    return not word[0].isalpha() or word in DETERMINERS or (word in PREPOSITIONS and word != "to")


def contrasts(copies: Sequence[Copy], pairings: Iterable[Pairing]) -> Iterator[Contrast]:
    """
    The contrasts of each row that is read; of one word with several, the one in the likest company.

    Every copy is held against the row's pivot, and two others against each other in what it does not tell.
    """
    read = (pairing for pairing in pairings if pairing.edits and not pairing.unread)
    for row, own in groupby(read, key=attrgetter("row")):
        told = list(own)
        gone: set[tuple[int, Span]] = set()
        for pairing in told:
            if pairing.in_figures_alone:  # no word is opposed to a figure
                continue
            for contrast in _between(
                copies, _two(row, pairing.documents, (pairing.a, pairing.b), pairing.words)
            ):
                gone.update((document, pole.span) for document, pole in contrast.sides)
                yield contrast
        others = {tuple([t.key for t in pairing.words[1]]): pairing for pairing in told}
        for one, two in combinations(sorted(others.values(), key=attrgetter("documents")), 2):
            documents = one.documents[1], two.documents[1]
            words = one.words[1], two.words[1]
            for contrast in _between(copies, _two(row, documents, (one.b, two.b), words)):
                if gone.isdisjoint((document, pole.span) for document, pole in contrast.sides):
                    yield contrast


def _between(copies: Sequence[Copy], two: _Two) -> Iterator[Contrast]:
    found = [
        *_opposed(copies, two),
        *_stages(two),
        *_denied(copies, two),
        *_sisters(copies, two),
        *_limited(two),
    ]
    found += () if any(scale == "direction" for *_, scale, _ in found) else _trends(copies, two)
    if found:
        row = _Row(copies, two)
        yield from _best([made for one in found if (made := row.contrast(*one)) is not None])


def _own(two: _Two, wanted: Callable[[str], bool]) -> tuple[list[Token], list[Token]]:
    """The words of a sort that each side has and the other has not; none where one side has none."""
    mine = [token for token in two.own[0] if wanted(token.key)]
    theirs = [token for token in two.own[1] if wanted(token.key)] if mine else []
    return (mine, theirs) if max(len(mine), len(theirs)) <= MOST else ([], [])


def _opposed(copies: Sequence[Copy], two: _Two) -> Iterator[Found]:
    """Two words on two sides of a scale, where neither copy has a word for the other's side of it."""
    left, right = _own(two, _is_pole)
    if not (left and right):
        return
    one, other = (both_ways([token.key for token in side]) for side in two.tokens)
    if one != other or _of_a_part(two):
        return
    found = [
        (a, b, *way)
        for a in left
        for b in right
        if (way := _ways_apart(a.key, b.key))[0]
        and not (_leads_nowhere(two.tokens[0], a) or _leads_nowhere(two.tokens[1], b))
        and not _provided(two, a, b)
    ]
    if not found:
        return
    told = [frozenset().union(*(sides(token.key) for token in side)) for side in two.words]
    mixed = any(scale == "direction" for *_, scale, _ in found) and _go_both_ways(copies, two)
    for a, b, scale, verbal in found:
        if mixed and scale == "direction":
            continue  # what rises in one place of the row falls in no other
        if told[1].isdisjoint(sides(a.key)) and told[0].isdisjoint(sides(b.key)):
            yield a, b, Predicates.OPPOSED, scale, verbal


def _go_both_ways(copies: Sequence[Copy], two: _Two) -> bool:
    """Do the same figures go up and down in each copy: "up 7% ... lost 2%", "2% lower ... gained 7%"?"""
    one, other = (
        _moves(copies[document], side) for document, side in zip(two.documents, two.words, strict=True)
    )
    return {Direction.UP, Direction.DOWN} <= {way for _, way in one & other}


def _moves(copy: Copy, words: Sequence[Token]) -> set[tuple[Decimal | None, Direction]]:
    """The figures among these words that go some way, and which."""
    figures = (copy.figure(token.span) for token in words)
    return {(f.value, f.direction) for f in figures if isinstance(f, Number) and f.direction in _UP_OR_DOWN}


_UP_OR_DOWN = (Direction.UP, Direction.DOWN)


def _ways_apart(a: str, b: str) -> tuple[str, bool]:
    """The scale on which two words are opposed that may be said of one thing, and whether as verbs; or ""."""
    scale, verbal = contrary(a, b) or ("", False)
    if scale not in OPPOSITE or scale in TWO_SIDED:
        return "", False
    if LINKS.get(a, b) != b or LINKS.get(b, a) != a:
        return "", False
    return ("", False) if _of_a_contest(a) and _of_a_contest(b) else (scale, verbal)


def _provided(two: _Two, *words: Token) -> bool:
    """Is either bounded, or hoped for where the other is held against what was hoped?"""
    ends = [(side, place_in(side, word.span.start)) for side, word in zip(two.tokens, words, strict=True)]
    hoped, than = ([test(*end) for end in ends] for test in (provisos.hoped, provisos.than_hoped))
    crossed = (hoped[0] and than[1]) or (hoped[1] and than[0])
    return crossed or any(bounded([token.key for token in side[max(at - 2, 0) : at]]) for side, at in ends)


def _leads_nowhere(tokens: Sequence[Token], word: Token) -> bool:
    """Is it a small word with nothing behind it that it is said of: "begun two weeks | before, as"?"""
    behind = place_in(tokens, word.span.end)
    return word.key in LINKS and (behind >= len(tokens) or tokens[behind].key in _MARKS)


_MARKS = frozenset(",;:.")


def _of_a_part(two: _Two) -> bool:
    """Is it told of all but a part, or in one copy of one alone: "all but one were open", "one was shut"?"""
    alone = [not _ALONE.isdisjoint([token.key for token in side]) for side in two.words]
    own = {token.key for side in two.own for token in side}
    return not own.isdisjoint(_BUT) or (alone[0] != alone[1] and not own.isdisjoint(_ALONE - {"only"}))


_BUT = frozenset("except excepting excluding".split())
_ALONE = frozenset("alone sole lone only".split())


@lru_cache(maxsize=1 << 14)
def _is_pole(word: str) -> bool:
    """Does a word stand on a scale? A session is a time of the day, and a share a claim by itself."""
    if word in SESSIONS or word in SHARES or (word in FUNCTION_WORDS and word not in LINKS):
        return False
    return bool(sides(word))


@lru_cache(maxsize=1 << 13)
def _of_a_contest(word: str) -> bool:
    """Is it a verb that a contest's two sides have: "Hull beat York", "York lost to Hull"?"""
    return not CONVERSE.isdisjoint(stems(word, verb=True))


def _limited(two: _Two) -> Iterator[Found]:
    """What one copy says of some alone, and the other of more: "only to farms", "to farms as well"."""
    sides = [
        [(t, how) for at, t in enumerate(side) if t.key in _LIMITING and (how := _limit(side, at))]
        for side in two.words
    ]
    ways = [{how for _, how in side} for side in sides]
    if ways in ([{"alone"}, {"too"}], [{"too"}, {"alone"}]):
        yield sides[0][0][0], sides[1][0][0], Predicates.OPPOSED, "exclusion", False


def _limit(words: Sequence[Token], at: int) -> str:
    """Does a word say that a thing holds of what stands by it alone, or of that as well: "only", "also"?"""
    word, behind = words[at].key, words[at + 1].key if at + 1 < len(words) else ""
    before = words[at - 1].key if at else ""
    if word in _TOO:
        return "too" if word != "well" or before == "as" else ""
    if before in DETERMINERS:
        return ""
    return "" if not behind.isalpha() or counted(behind) is not None or behind in _HOW else "alone"


_TOO = frozenset("also likewise well".split())
_LIMITING = _TOO | frozenset("only solely exclusively".split())
# "Only a", "only after": how few, or on what condition, and no limit to whom it holds of
_HOW = frozenset("a an after when if once by because until just half when in on at then later".split())


def _trends(copies: Sequence[Copy], two: _Two) -> Iterator[Found]:
    """Two words that tell which way a thing goes, where each copy tells of one way alone, and not of one."""
    told: list[list[tuple[Token, int]]] = []
    for side in two.words:
        may = [(at, token) for at, token in enumerate(side) if tells_way(token.key) is not None]
        told.append([(token, way) for at, token in may if (way := _way(side, at)) is not None])
        if len({way for _, way in told[-1]}) != 1:  # as mostly, and the other side need not be asked
            return
    if told[0][0][1] == told[1][0][1]:
        return
    figures = [
        {(f.value, f.direction) for t in side if isinstance(f := copies[document].figure(t.span), Number)}
        for document, side in zip(two.documents, two.words, strict=True)
    ]
    both = {Direction.UP, Direction.DOWN}
    if any(value == other and {way, back} == both for value, way in figures[0] for other, back in figures[1]):
        return  # the figure tells it
    for a, b in product(*([token for token, _ in side][:MOST] for side in told)):
        if a in two.own[0] and b in two.own[1] and not _of_another_thing(copies, two, (a, b)):
            yield a, b, Predicates.OPPOSED, "trend", False


def _of_another_thing(copies: Sequence[Copy], two: _Two, pair: tuple[Token, Token]) -> bool:
    """
    Does one tell of a thing that the other's clause is not about, though its copy has that thing as well?

    "The frost eased, and more snow fell", "an extra fall of snow": it is the frost that "eased".
    """
    for verb, adjective in ((0, 1), (1, 0)):
        said = _statement(copies[two.documents[verb]], pair[verb])
        thing = _thing_behind(two.tokens[adjective], pair[adjective])
        if said is None or not thing:
            continue
        ends = [key(end.text).split()[-1] for end in (said.doer, said.done_to) if end is not None]
        elsewhere = any(_one_thing(token.key, thing) for token in two.words[verb])
        if elsewhere and not any(_one_thing(word, thing) for word in (*said.words, *ends)):
            return True
    return False


def _statement(copy: Copy, token: Token) -> Statement | None:
    """The statement whose verb a word is."""
    told = copy.told(copy.witness.sentence_at(token.span.start))
    return next((said for said in told if said.head.overlaps(token.span)), None)


def _thing_behind(tokens: Sequence[Token], adjective: Token) -> str:
    """What an adjective tells of: the last word of the phrase that goes on behind it; "" for none."""
    thing = ""
    for token in tokens[place_in(tokens, adjective.span.end) :][:REACH]:
        if token.key in FUNCTION_WORDS or not token.text[0].isalnum():
            break
        thing = token.key
    return "" if acts(adjective.key) or stems(adjective.key, verb=True)[1:] else thing


def _one_thing(one: str, other: str) -> bool:
    """Are two words one, or alike?"""
    return meant(one) == meant(other) or alike(one, other)


def _way(words: Sequence[Token], at: int) -> int | None:
    """Which way a word says that a thing goes, if it does; a particle says it with its verb."""
    before, behind = words[at - 1].key if at else "", words[at + 1].key if at + 1 < len(words) else ""
    told = trend(words[at].key, before, behind)
    with_its_verb = told is not None and at and phrase((words[at - 1].text.casefold(), words[at].key))
    if with_its_verb or (told is not None and refuses(words[at].key, before, behind)):
        return None
    if told is not None and comes_down(words[at].key, [word.key for word in words[max(at - _NEAR, 0) : at]]):
        return None
    return None if _ranks(words[at].key) and _SPANS.isdisjoint([word.key for word in words]) else told


_NEAR = 3  # words before a verb among which its subject stands: "rain | had not fallen"


@lru_cache(maxsize=1 << 12)
def _ranks(word: str) -> bool:
    """Does it tell a place in an order, if no time is told with it: "the | highest court"?"""
    return word in ("highest", "lowest")


_SPANS = frozenset("since ever never record months years decades weeks days".split())


def _stages(two: _Two) -> Iterator[Found]:
    """Two verbs that tell two stages of an act, where each copy tells one."""
    left, right = _own(two, _is_stage)
    for a in left:
        for b in right:
            act = next((act for x in _verbs(a.key) for y in _verbs(b.key) if (act := stages_apart(x, y))), "")
            if act and not (_tells(two.words[1], a) or _tells(two.words[0], b)):
                yield a, b, Predicates.STAGE, act, True


def _sisters(copies: Sequence[Copy], two: _Two) -> Iterator[Found]:
    """Two things of one class, where neither copy speaks of the other's: "a van", "a motorcycle"."""
    if not any(_is_thing(token.key) for token in two.own[0]) or in_common(*two.substance) < WHOLE:
        return
    left, right = _own(two, _is_thing)
    for a in left:
        for b in right:
            if classes(a.key).isdisjoint(classes(b.key)):
                continue
            tied = nouns(a.key, b.key)
            if tied.tie is not Tie.SISTERS or tied.kind in NARROWING or converse(a.key, b.key):
                continue
            if _speaks_of(two.own[1], a) or _speaks_of(two.own[0], b):
                continue
            ends = zip(two.documents, (a, b), strict=True)
            if not any(copies[document].witness.tells(token.span) for document, token in ends):
                yield a, b, Predicates.RIVAL, tied.kind, False


@lru_cache(maxsize=1 << 14)
def _is_thing(word: str) -> bool:
    """May it be a common noun of some class?"""
    return word not in FUNCTION_WORDS and word.replace(" ", "").isalpha() and stands(word)


def _speaks_of(tokens: Iterable[Token], thing: Token) -> bool:
    """Does a side speak of a thing, or of what may be one, in a word that the other has not?"""
    return any(_is_thing(t.key) and nouns(t.key, thing.key).tie in (Tie.SAME, Tie.WITHIN) for t in tokens)


@lru_cache(maxsize=1 << 14)
def _is_stage(word: str) -> bool:
    return bool(_verbs(word))


@lru_cache(maxsize=1 << 12)
def _verbs(word: str) -> tuple[str, ...]:
    """The verbs on the scale of an act that a word is a form of, or the name of: "adopted", "adoption"."""
    return tuple(form for form in (*stems(word, verb=True), *acts(word)) if on_a_scale(form))


def _tells(tokens: Iterable[Token], word: Token) -> bool:
    """Does a side tell the stage of the other's word as well?"""
    return any(
        one_stage(mine, theirs)
        for token in tokens
        for mine in _verbs(token.key)
        for theirs in _verbs(word.key)
    )


def _denied(copies: Sequence[Copy], two: _Two) -> Iterator[Found]:
    """What one copy denies and the other does not."""
    sides = [
        Side(copies[document], *own)
        for document, own in zip(two.documents, zip(two.tokens, two.words, two.own, strict=True), strict=True)
    ]
    for a, b in denied(*sides):
        yield a, b, Predicates.SAME, "negation", False


def _best(found: list[Contrast]) -> Iterator[Contrast]:
    """One to one, those in the likest company first."""
    gone: set[tuple[int, Span]] = set()
    for contrast in sorted(found, key=lambda own: (-own.near, [pole.span for _, pole in own.sides])):
        ends = {(document, pole.span) for document, pole in contrast.sides}
        if gone.isdisjoint(ends):
            gone |= ends
            yield contrast


class _Side(NamedTuple):
    """One copy of a row: its words, and of them those of substance, each with what it comes to."""

    copy: Copy
    tokens: tuple[Token, ...]
    content: tuple[Token, ...]
    names: tuple[str, ...]  # of `content`: a stem, or a figure's value


class _Row:
    """A row of two copies, asked what stands round its words."""

    def __init__(self, copies: Sequence[Copy], two: _Two) -> None:
        self.two, self.count = two, len(copies)
        self.sides = [
            _side(copies[document], tokens, words)
            for document, tokens, words in zip(two.documents, two.tokens, two.words, strict=True)
        ]

    def contrast(self, a: Token, b: Token, by: Predicates, scale: str, verbal: bool) -> Contrast | None:
        """Two words held against each other; None where one is used otherwise, or part of another claim."""
        ends = list(zip(self.sides, (a, b), strict=True))
        if any(side.copy.claimed(token.span) or _compound(side, token) for side, token in ends):
            return None
        poles = [_pole(side, token) for side, token in ends]
        if _one_speaks(ends, poles):
            return None
        if verbal and (_read_as_one(ends) or not all(pole.verb or acts(pole.key) for pole in poles)):
            return None
        if by is Predicates.RIVAL and any(
            side.copy.called(pole) for side, pole in zip(self.sides, poles, strict=True)
        ):
            return None
        link = any(token.key in LINKS for token in (a, b))
        if scale == "outcome" and self._of_two_parts(a, b):
            return None
        if scale in ("trend", "comparison") and measured_back(
            *([token.key for token in side] for side in self.two.tokens)
        ):
            return None
        company = [_company(side, token, behind=link) for side, token in ends]
        rest = [
            frozenset([name for t, name in zip(side.content, side.names, strict=True) if t is not token])
            for side, token in ends
        ]
        near = in_common(*company)
        if self._done_to_another(ends, company) or (link and (_of_two_times(ends) or _of_two_orders(ends))):
            return None
        if near >= MET and scale in MEASURING and not _beside(*ends[0]).isdisjoint(_beside(*ends[1])):
            near = min(near + MEASURED, 1.0)
        alone = not all(rest) and max(map(len, rest)) <= 1  # "An arrest was made": it is all that is said
        claims: list[Pole | None] = [None] * self.count
        for document, pole in zip(self.two.documents, poles, strict=True):
            claims[document] = pole
        return Contrast(
            self.two.row,
            tuple(claims),
            by=by,
            scale=scale,
            whole=1.0 if alone else in_common(*rest, least=LEAST),
            near=1.0 if alone else near,
            documents=self.two.documents,
        )

    def _done_to_another(self, ends: Sequence[tuple[_Side, Token]], company: Sequence[Company]) -> bool:
        """Is one done to what the other copy speaks of elsewhere: "missing is Lind, tried for murder"?"""
        about = [_about(side, token) for side, token in ends]
        for at, ((thing, _), (theirs, doer)) in enumerate(zip(about, reversed(about), strict=True)):
            (own, _), (other, word) = ends[at], ends[1 - at]
            if not thing or thing in (theirs, doer) or thing not in other.names:
                continue
            if theirs:
                if theirs not in own.names and _done_besides(other, word, thing):
                    return True
            elif not (acts(word.key) or thing in company[1 - at]):
                return True
        return False

    def _of_two_parts(self, a: Token, b: Token) -> bool:
        """Are the verbs said of unlike counts: "won four of the five", "lost one"?"""
        counts = [
            provisos.count(side.tokens, place_in(side.tokens, token.span.start), side.copy.figure)
            for side, token in zip(self.sides, (a, b), strict=True)
        ]
        return None not in counts and counts[0] != counts[1]


def _of_two_times(ends: Sequence[tuple[_Side, Token]]) -> bool:
    """Does a day or time of its own stand right behind each: "since | Monday", "until | noon today"?"""
    times = [
        side.copy.figure(side.tokens[at].span) if at < len(side.tokens) else None
        for side, token in ends
        for at in (place_in(side.tokens, token.span.end),)
    ]
    one, two = times
    return isinstance(one, Date) and isinstance(two, Date) and one.value != two.value


def _of_two_orders(ends: Sequence[tuple[_Side, Token]]) -> bool:
    """Is what a thing came before another than what came before it: "paid before | landing", "left after"?"""
    far = []
    for side, token in ends:
        sentence = side.copy.witness.sentence_at(token.span.start)
        told = next((own for own in side.copy.courses(sentence) if own.span == token.span), None)
        if told is not None:
            far.append((told.source if told.acts == {"before"} else told.goal).words)
    return len(far) == len(ends) and min(map(len, far)) >= FEWEST and not said_in_both(*far)


def _done_besides(side: _Side, token: Token, thing: str) -> bool:
    """Is something else than what a word tells done to a thing: "refused the cut, | took the bonus"?"""
    told = side.copy.told(side.copy.witness.sentence_at(token.span.start))
    return any(
        not one.head.overlaps(token.span)
        and one.done_to is not None
        and meant(key(one.done_to.text.split()[-1])) == thing
        for one in told
    )


def _read_as_one(ends: Sequence[tuple[_Side, Token]]) -> bool:
    """Does one of two words say in its clause what the other says: "an hour was | left", "one | remained"?"""
    words = [token.key for _, token in ends]
    read = []
    for side, token in ends:
        told = side.copy.told(side.copy.witness.sentence_at(token.span.start))
        read.append(next((said.verb for said in told if said.head.overlaps(token.span)), token.key))
    if read[0] == read[1]:  # "is 60% | built", "is 60% | finished"
        return True
    return alike(read[0], words[1]) or alike(words[0], read[1])


def _about(side: _Side, token: Token) -> tuple[str, str]:
    """What a verb is done to in its own clause, and who does it; "" for what is not said there."""
    sentence = side.copy.witness.sentence_at(token.span.start)
    said = next((one for one in side.copy.told(sentence) if one.head.overlaps(token.span)), None)
    ends = () if said is None else (said.done_to, said.doer)
    words = ["" if end is None or not end.own else key(end.text.split()[-1]) for end in ends] or ["", ""]
    thing, doer = ("" if word in FUNCTION_WORDS else word and meant(word) for word in words)
    return thing, doer


def _side(copy: Copy, tokens: tuple[Token, ...], words: tuple[Token, ...]) -> _Side:
    """A side with its words of substance; a figure of several words is one, told by its value."""
    content: list[Token] = []
    names: list[str] = []
    before = None
    for token in words:
        figure = copy.figure(token.span)
        if figure is not None and figure is before:
            continue
        before = figure
        if figure is not None and figure.value is not None:
            content.append(token)
            names.append(f"{figure.kind} {figure.value}")
        elif token.key not in FUNCTION_WORDS:
            content.append(token)
            names.append(meant(token.key))
    return _Side(copy, tokens, tuple(content), tuple(names))


def _one_speaks(ends: Sequence[tuple[_Side, Token]], poles: Sequence[Pole]) -> bool:
    """Does one verb credit a statement to a source, where the other is none of saying: "found", "lost"?"""
    told = zip(ends, reversed(poles), strict=True)
    others = [other for end, other in told if _says(*end)]
    return len(others) == 1 and LEMMA.keys().isdisjoint((others[0].key, *acts(others[0].key)))


def _says(side: _Side, token: Token) -> bool:
    """Is it the verb of what somebody says or finds to be so: "found | that two lamps were lost"?"""
    if side.copy.credits(token.span):
        return True
    told = side.copy.told(side.copy.witness.sentence_at(token.span.start))
    own = next((said for said in told if said.head == token.span and said.clause.lemma in LEMMA), None)
    return own is not None and any(
        said.clause.parent == own.place
        and said.clause.relation is Relation.COMPLEMENT
        and said.clause.subject is not None  # "agreed | to pay" is no saying
        for said in told
    )


def _compound(side: _Side, token: Token) -> bool:
    """Is it a part of a word with a hyphen: "north-east", "pre-sale"?"""
    at = place_in(side.tokens, token.span.start)
    return any(0 <= k < len(side.tokens) and side.tokens[k].key in HYPHENS for k in (at - 1, at + 1))


def _company(side: _Side, token: Token, *, behind: bool) -> Company:
    """The words of substance round one, or behind it, each the weightier the nearer it stands."""
    at = place_in(side.content, token.span.start)
    after = at + (at < len(side.content) and side.content[at] is token)
    end = _clause_end(side, token) if behind else len(side.content)
    out: Company = {}
    for distance, name in enumerate(side.names[after : min(after + REACH, end)], 1):
        out.setdefault(name, 1 / distance)
    for distance, name in enumerate(() if behind else side.names[max(at - REACH, 0) : at][::-1], 1):
        out[name] = max(out.get(name, 0.0), 1 / distance)
    return out


def _clause_end(side: _Side, token: Token) -> int:
    """How many words of substance stand before the clause that opens behind one: "before it sank | when"."""
    first = place_in(side.tokens, token.span.end)
    stops = (other for other in side.tokens[first + 1 :] if other.key in _OPENERS)
    stop = next(stops, None)
    return len(side.content) if stop is None else place_in(side.content, stop.span.start)


_OPENERS = CLAUSE_OPENERS | {"as", "who", "which", "where"}


def _beside(side: _Side, token: Token) -> set[str]:
    """The figures that measure a word: "a loss of | 3 million", "ten minutes | before"."""
    at = place_in(side.content, token.span.start)
    return {name for name in side.names[max(at - 1, 0) : at + 2] if " " in name}


def _said_to_be(side: _Side, at: int) -> bool:
    """Does it stand behind a verb that says what a thing is, or stays: "should stay | open"?"""
    return at > 0 and not _STATES.isdisjoint(stems(side.tokens[at - 1].key, verb=True))


_STATES = frozenset("be become go keep leave remain stand stay".split())


def _at(side: _Side, span: Span) -> str:
    """The word that stands there."""
    at = place_in(side.tokens, span.start)
    return side.tokens[at].key if at < len(side.tokens) else ""


def _no_behind(tokens: Sequence[Token], at: int) -> Sequence[Token]:
    """The "no" right behind a small word: "with | no pilot"."""
    behind = tokens[at + 1 : at + 2]
    return behind if tokens[at].key in LINKS and behind and behind[0].key == "no" else ()


def _is_over(said: Statement, token: Token) -> bool:
    """Is a thing done away with: "the | ban was lifted"?"""
    return said.verb in ENDING and said.done_to is not None and said.done_to.span.end == token.span.end


def _pole(side: _Side, token: Token) -> Pole:
    """A word as a claim: denied by the clause that it stands in, or by a "no" right before it."""
    sentence = side.copy.witness.sentence_at(token.span.start)
    own = [said for said in side.copy.told(sentence) if said.span.covers(token.span)]
    said = min(own, key=lambda said: said.span.length, default=None)
    denied, turners = (False, ()) if said is None else (said.negated, said.turners)
    at = place_in(side.tokens, token.span.start)
    whom = of_none([token.key for token in side.tokens[:at]])
    near = [*side.tokens[at - max(whom, min(BEFORE, at)) : at], *_no_behind(side.tokens, at)]
    superlative = token.key.endswith("est") and token.text.endswith("er")  # with its "not" it is one
    turning = [] if superlative else [other for other in near if negation((other.key,))]
    turning += [other for other in side.tokens[max(at - 1, 0) : at] if other.key in LESSER]
    if superlative:
        denied, turners = False, ()
    no = denier(side.tokens, at)
    for other in [*turning, *([] if no is None else [no])]:
        if not any(span.overlaps(other.span) for span in turners):
            denied, turners = not denied, (*turners, other.span)
    ended = next((one.head for one in own if _is_over(one, token)), None)
    if ended is not None:
        denied, turners = not denied, (*turners, ended)
    span = token.span if " " not in token.key else Span(side.tokens[at - 1].span.start, token.span.end)
    return Pole(
        span=span,
        text=span.of(side.copy.witness.article.text),
        sentence=sentence,
        key=token.key,
        denied=denied,
        turners=turners,
        verb=(said is not None and said.head.overlaps(token.span)) or _said_to_be(side, at),
        force=None if said is None else said.force,
        held=frozenset()
        if said is None
        else (said.held | said.under) - {_at(side, span) for span in turners},
    )
