"""Are two short runs of words two ways to write one thing? House style and wording, told apart."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import cache, lru_cache
from itertools import product
from operator import eq

from factcheck.lexicon.classes import ARTICLES, DAY_NAMES, MONTH_NAMES
from factcheck.lexicon.folding import HYPHEN_TELLS, MARKS, key, unnamed
from factcheck.lexicon.saying import LEMMA
from factcheck.model.article import Token
from factcheck.model.choice import Choice
from factcheck.model.record import NamedTuple

Words = tuple[str, ...]  # of a run of tokens what is printed, or the keys they are compared by
Readings = tuple[Words, ...]

LONGEST = 24  # tokens a side: longer runs are rewritten, not restyled


class Kind(Choice):
    """How the two differ, in an editor's words."""

    TYPOGRAPHY = "typography"  # curly and straight marks, kinds of dash, accents
    PUNCTUATION = "punctuation"  # commas, dashes, brackets, the serial comma
    QUOTATION_MARKS = "quotation marks"  # "..." against '...'; a mark alone, given or left out
    CAPITALS = "capitals"  # Covid/COVID
    SPELLING = "spelling"  # Defence/Defense
    HYPHENATION = "hyphenation"  # cease-fire/ceasefire, under way/underway
    CONTRACTION = "contraction"  # won't/will not
    ABBREVIATION = "abbreviation"  # Sept./September, Gov./Governor, &/and
    INITIALISM = "initials"  # WMO/World Meteorological Organization; "(WMO)" after the name
    HONORIFIC = "honorific"  # Mr, Mrs, Ms, Dr given or left out
    NUMBER_STYLE = "number style"  # per cent/percent/%
    THAT = "“that”"  # said that/said
    ON_DAY = "“on” before a day"  # on Tuesday/Tuesday
    ARTICLE = "article"  # the, a, an
    FUNCTION_WORD = "small words"  # who/whom, which/that
    ORDER = "order"  # said Smith/Smith said, Ministry of Defence/Defence Ministry
    SAYING = "verb of saying"  # said/told reporters/added
    VOCABULARY = "vocabulary"  # lorry/truck
    SYNONYM = "synonym"  # row/dispute

    @property
    def is_style(self) -> bool:
        """Is it a matter of house style? The rest is wording."""
        return self not in _WORDING


_WORDING = frozenset(
    {Kind.ARTICLE, Kind.FUNCTION_WORD, Kind.ORDER, Kind.SAYING, Kind.VOCABULARY, Kind.SYNONYM}
)


class Equivalence(NamedTuple):
    """Two ways to write one thing: how they differ, and both as printed ("Defence/Defense")."""

    kind: Kind
    gist: str
    kinds: tuple[Kind, ...] = ()  # every difference that had to be looked past, the weightiest first

    @property
    def is_style(self) -> bool:
        """Is every difference one of house style?"""
        return all(kind.is_style for kind in self.kinds)


# Words whose joining makes another word: "may be" is not "maybe".
_APART = frozenset(
    """
    maybe apart already altogether sometime sometimes nowhere notable nothing therapist island another
    together forget forgive begin into upon without within also almost
    """.split()
)
_MARKS = frozenset(",;:-()[]…/•*") | {"...", "--", "....", "—", "–"}
_STOPS = frozenset(".!")
_QUOTES = frozenset("\"'") | {"''", "``"}
_HONORIFICS = frozenset("mr mrs ms miss mx dr sir dame madam".split())
_WEEK = DAY_NAMES | MONTH_NAMES
_LINKS = ARTICLES | frozenset("of for and in to on at by".split())
_SMALL = dict.fromkeys(("who", "whom", "which"), "that")
_SMALL |= {"upon": "on", "onto": "on", "till": "until", "though": "although", "per": "a", "an": "a"}
_SAYING = frozenset(form for form, base in LEMMA.items() if base in {"say", "add", "tell", "state"})
_TURNING = _SAYING | {"of", "for"}
_LISTENERS = frozenset("reporters journalists media press".split())
_UNHEARD = _LISTENERS | {"also"}  # left out beside a verb of saying
_ENDINGS: dict[str, Readings] = {
    "n't": (("not",),),
    "'ll": (("will",), ("shall",)),
    "'re": (("are",), ("were",)),
    "'ve": (("have",),),
    "'m": (("am",),),
    "'d": (("would",), ("had",)),
}
_BE_OR_HAVE = frozenset(
    """
    it he she that there here what who where when how why this everyone everybody someone somebody nobody one
    """.split()
)
_WHOLE: dict[str, Readings] = {
    "won't": (("will", "not"),),
    "can't": (("can", "not"),),
    "cannot": (("can", "not"),),
    "shan't": (("shall", "not"),),
    "let's": (("let", "us"),),
    "gonna": (("going", "to"),),
    "wanna": (("want", "to"),),
    "gotta": (("got", "to"),),
    "'em": (("them",),),
    "'til": (("until",),),
    "o'clock": ((),),
    "'cause": (("because",),),
}


def equivalence(a: Sequence[Token], b: Sequence[Token], *, after: str = "") -> Equivalence | None:
    """
    How two runs of tokens are two ways to write one thing; None where they are not, or may not be.

    Either run may be empty. `after` is the key of the token that follows both, where the caller
    knows it: "on" left out is a matter of style before a day only. Swapping the runs swaps the
    two sides of the gist and nothing else.
    """
    return one_thing(Run(tuple(a)), Run(tuple(b)), after=after)


class Run:
    """Tokens in a row, and what is asked of them by themselves however many others they are held against."""

    __slots__ = ("_letters", "_stuck", "_texts", "bits", "grows", "keys", "plain", "tokens")

    def __init__(self, tokens: tuple[Token, ...]) -> None:
        self.tokens = tokens
        self.keys: Words = tuple([token.key for token in tokens])
        self.bits = 0  # the reducers that look past any of the words
        self.grows = False  # may a word become others?
        self.plain = self.keys  # the words that no reducer looks past
        self._texts: Words | None = None
        self._stuck: Words | None = None
        self._letters = -1
        for word in self.keys:
            bits = _touching(word)
            if bits:
                self.bits |= bits
                self.grows = self.grows or (bits & _GROWING > 0 and word != ".")
        if self.bits:
            self.plain = tuple([word for word in self.keys if not _touching(word)])

    @property
    def texts(self) -> Words:
        """The words as printed."""
        if self._texts is None:
            self._texts = tuple([token.text for token in self.tokens])
        return self._texts

    @property
    def stuck(self) -> Words:
        """The words that have no synonym and are part of no phrase that has one."""
        if self._stuck is None:
            self._stuck = _stuck(self.keys)
        return self._stuck

    @property
    def letters(self) -> int:
        """How many letters the plain words have."""
        if self._letters < 0:
            self._letters = _letters(self.plain)
        return self._letters


def one_thing(a: Run, b: Run, *, after: str = "") -> Equivalence | None:
    """`equivalence` of two runs that are held against others, too."""
    if len(a.keys) > LONGEST or len(b.keys) > LONGEST or not (a.keys or b.keys) or _apart(a, b):
        return None
    if "on" not in a.keys and "on" not in b.keys:
        after = ""  # all is one, and has been asked before
    kinds = _kinds(a.texts, a.keys, b.texts, b.keys, after)
    return Equivalence(kinds[0], f"{_print(a.tokens)}/{_print(b.tokens)}", kinds) if kinds else None


def _apart(a: Run, b: Run) -> bool:
    """
    Are they plainly two things, as most runs are: is there a word that nothing looks past, in one alone?

    What is left to ask is whether hyphens, initials, another order or a synonym make them one.
    """
    if a.plain == b.plain:
        return False
    if not a.keys or not b.keys:
        return not ((a.bits | b.bits) & _SPEAKING or (a.keys or b.keys)[0] == "(")
    return not (
        (len(a.keys) == len(b.keys) and _printed(a.texts, a.keys, b.texts, b.keys) is not None)
        or _may_reduce(a, b)
        or ((a.bits or b.bits) and _may_join(a.keys, b.keys))  # else all are plain words, just asked of
        or _may_spell(a, b)
        or _may_spell(b, a)
        or _may_turn(a, b)
        or a.stuck == b.stuck
    )


def _may_reduce(a: Run, b: Run) -> bool:
    """May reducers make them one: by what words become, and by what is left out and joined?"""
    if not (a.grows or b.grows):
        near = abs(a.letters - b.letters) <= FOLDED and max(len(a.plain), len(b.plain)) > 1
        return near and _one_when_joined(a.plain, b.plain)
    speaking = (a.bits | b.bits) & _SPEAKING
    return (_become(a, b, speaking) and _become(b, a, speaking)) or _all_reduced(
        a.keys, b.keys, a.bits | b.bits | _JOINING
    )


def _become(a: Run, b: Run, speaking: int) -> bool:
    """May every plain word of the one be what a word of the other becomes?"""
    known = frozenset(_UNHEARD if speaking else ()).union(*map(_becomes, b.keys))
    return known.issuperset(a.plain)


@lru_cache(maxsize=4096)
def _becomes(word: str) -> frozenset[str]:
    """Every word that reducers may leave of one: "can't" is "can" and "not", "feb" is "february"."""
    if not _touching(word) & _GROWING:
        return frozenset((word,))
    spelled = [part for reading in _contraction(word) for part in reading]
    full = [part for one in spelled for form in _long_forms(one) for part in form]
    known = {
        word,
        *spelled,
        *full,
        *(("and",) if word == "&" else ()),
        *(("percent",) if word == "%" else ()),
    }
    return frozenset(known.union(_SMALL.get(one, one) for one in known))


FOLDED = 4  # letters that a spelling may have more than the other: "programme", "catalogue"


def _may_join(a: Words, b: Words) -> bool:
    """Are they one where hyphens and spaces fall otherwise? Few are of as many letters."""
    if len(a) < 2 and len(b) < 2:
        return False
    return abs(_letters(a) - _letters(b)) <= FOLDED and _one_when_joined(a, b)


def _letters(words: Words) -> int:
    return len("".join(words).replace("-", ""))


def _one_when_joined(a: Words, b: Words) -> bool:
    return _meet(_reduced(a, _JOINING), _reduced(b, _JOINING))


def _may_spell(short: Run, long: Run) -> bool:
    """Does the one look like initials, and has the other words for them?"""
    return len(short.keys) <= 2 and len(long.keys) > 1 and short.tokens[-1].text[0].isupper()


def _may_turn(a: Run, b: Run) -> bool:
    """May they be the same words in another order, about an "of" or a verb of saying?"""
    if _TURNING.isdisjoint(a.keys) and _TURNING.isdisjoint(b.keys):
        return False
    return _all_of(a.plain, b.keys) or _all_of(b.plain, a.keys)


def _all_of(words: Words, others: Words) -> bool:
    return all(word in others or word.removesuffix("'s").removesuffix("'") in others for word in words)


@lru_cache(maxsize=1 << 13)
def _stuck(words: Words) -> Words:
    """The words that have no synonym and are part of no phrase that has one."""
    from factcheck.lexicon.variants import phrased

    return tuple([word for word in words if word not in ARTICLES and not phrased(word)])


@lru_cache(maxsize=1 << 14)
def _kinds(a: Words, words_a: Words, b: Words, words_b: Words, after: str) -> tuple[Kind, ...]:
    """
    Every difference that has to be looked past to make the runs one; none where they are not one.

    What copies differ in is the same few things: a comma, "Defense", "said" for "told reporters".
    """
    kind = _printed(a, words_a, b, words_b)
    if kind is not None:
        return (kind,)
    if len(a) == len(b) == 1 and not (
        _touching(*words_a) or _touching(*words_b)
    ):  # one plain word for another
        return () if HYPHEN_TELLS.intersection((*words_a, *words_b)) else _synonymous(words_a, words_b)
    one, two = _held(words_a), _held(words_b)
    if one.titles and two.titles and one.titles != two.titles:
        return ()  # Mr for Mrs is another person
    if one.tells or two.tells:
        return ()  # nor is "re-sign" to resign
    touched = one.touched | two.touched
    may_meet = one.grows or two.grows or _meet(one.rest, two.rest)
    for bit in _bits(touched if may_meet else touched & _JOINING):
        if _meet(_reduced(words_a, bit), _reduced(words_b, bit)):
            return (_precise(_reducers(bit)[0].kind, words_a, words_b, after),)
    if _initials(words_a, words_b, a, b) or _initials(words_b, words_a, b, a):
        return (Kind.INITIALISM,)
    if (one.turns or two.turns) and _reordered(words_a, words_b):
        return (Kind.ORDER,)
    return (may_meet and _together(words_a, words_b, touched)) or _synonymous(words_a, words_b)


class _Held(NamedTuple):
    """What a run holds by itself, looked up once however many others it is held against."""

    titles: frozenset[str]
    tells: bool  # a hyphen makes it another word
    touched: int  # the reducers that have something to look past, a bit each
    turns: bool  # what words may stand about in another order
    grows: bool  # a word may become others, which other reducers look past in their turn
    rest: Readings  # what all reducers leave: where nothing grows, runs that meet meet here, but for joining


@lru_cache(maxsize=1 << 13)
def _held(words: Words) -> _Held:
    touched = _touched(words)
    return _Held(
        _HONORIFICS.intersection(words),
        "".join(words) in HYPHEN_TELLS,
        touched,
        not _TURNING.isdisjoint(words),
        bool(touched & _GROWING),
        _reduced(words, touched),
    )


def _print(run: Sequence[Token]) -> str:
    """The run as printed, its spaces as single ones; "∅" where it is empty."""
    parts: list[str] = []
    for index, token in enumerate(run):
        if index and run[index - 1].span.end < token.span.start:
            parts.append(" ")
        parts.append(token.text)
    return "".join(parts) or "∅"


def _printed(a: Words, words_a: Words, b: Words, words_b: Words) -> Kind | None:
    """How two runs of the same words differ in print: marks, capitals or spelling."""
    if len(a) != len(b):
        return None
    kind: Kind | None = None
    for one, two, same in zip(a, b, map(eq, words_a, words_b), strict=True):
        found = _one_word(one, two, same=same)
        if found is None:
            return None
        kind = max(kind or found, found, key=_PRINTED.index)
    return kind


_PRINTED = (
    Kind.TYPOGRAPHY,
    Kind.QUOTATION_MARKS,
    Kind.CAPITALS,
    Kind.ABBREVIATION,
    Kind.HYPHENATION,
    Kind.SPELLING,
)


def _one_word(a: str, b: str, *, same: bool) -> Kind | None:
    """How two words are printed; `same` says that they have one key."""
    if a == b:
        return Kind.TYPOGRAPHY
    one, two = unnamed(a).translate(MARKS), unnamed(b).translate(MARKS)
    if one == two:
        return Kind.TYPOGRAPHY
    if one in _QUOTES and two in _QUOTES:
        return Kind.QUOTATION_MARKS
    if not same:
        # "Aids" and "AIDS", "Opec" and "O.P.E.C."; but "us" is not "US"
        near = one.replace(".", "").casefold() == two.replace(".", "").casefold()
        return Kind.CAPITALS if near and len(one.replace(".", "")) > 2 and one.casefold() != "who" else None
    one, two = one.casefold(), two.casefold()
    if one == two:
        return Kind.CAPITALS
    if one.replace(".", "") == two.replace(".", ""):
        return Kind.ABBREVIATION
    if one.replace("-", "") == two.replace("-", ""):
        return Kind.HYPHENATION
    return Kind.SPELLING if one.isascii() and two.isascii() else Kind.TYPOGRAPHY


def _meet(a: Readings, b: Readings) -> bool:
    return a == b or not frozenset(a).isdisjoint(b)


def _without(words: Words, dropped: frozenset[str]) -> Words:
    return tuple([word for word in words if word not in dropped])


def _unpointed(words: Words) -> Readings:
    return (_without(words, _MARKS | _STOPS),)


def _unquoted(words: Words) -> Readings:
    return (_without(words, _QUOTES),)


def _joined(words: Words) -> Readings:
    """One string where hyphens or spaces may fall otherwise: "no-one", "no one"."""
    if len(words) < 2 or not all(word.replace("'", "").isalpha() or word == "-" for word in words):
        return (words,)
    whole = "".join(word for word in words if word != "-")
    return (words,) if whole in _APART and "-" not in words else ((key(whole),),)


def _spelled_out(words: Words) -> Readings:
    """Contractions in full; a mark with two readings gives both."""
    return _readings(words, _contraction)


def _contraction(word: str) -> Readings:
    known = _WHOLE.get(word)
    if known is not None:
        return known
    for ending, readings in _ENDINGS.items():
        if word.endswith(ending):
            return tuple((word[: -len(ending)], *reading) for reading in readings)
    if word.endswith("'s"):
        short = ((word[:-2], "is"), (word[:-2], "has"))
        return short if word[:-2] in _BE_OR_HAVE else (*short, (word,))
    return ((word,),)


def _in_full(words: Words) -> Readings:
    plain = ("and" if word == "&" else word for word in words if word != ".")
    return _readings(tuple(plain), _long_forms)


def _long_forms(word: str) -> Readings:
    """A word and what it is short for; "the UK's" is "the United Kingdom's"."""
    from factcheck.lexicon.shortforms import in_full

    base = word.removesuffix("'s")
    owner = word[len(base) :]
    return ((word,), *((*form[:-1], form[-1] + owner) for form in in_full(base)))


def _readings(words: Words, of: Callable[[str], Readings]) -> Readings:
    choices = [of(word) for word in words]
    count = 1
    for choice in choices:
        count *= len(choice)
    if count > 64:
        choices = [choice[-1:] for choice in choices]
    return tuple(sum(chosen, ()) for chosen in product(*choices))


def _unstyled(words: Words) -> Readings:
    return (_without(_without(words, _HONORIFICS), frozenset(".")),)


def _percent(words: Words) -> Readings:
    text = "\0".join(words).replace("per\0cent", "percent").replace("%", "percent")
    return (tuple(word for word in text.split("\0") if word),)


def _less(*dropped: str) -> Callable[[Words], Readings]:
    listed = frozenset(dropped)
    return lambda words: (_without(words, listed),)


def _small(words: Words) -> Readings:
    return (tuple(_SMALL.get(word, word) for word in words),)


def _said(words: Words) -> Readings:
    """Every neutral verb of saying as one, with those it is said to left out."""
    if not _SAYING.intersection(words):
        return (words,)
    plain = " ".join("\0say" if word in _SAYING else word for word in words)
    for listener in _LISTENERS:
        plain = plain.replace(f"say the {listener}", "say").replace(f"say {listener}", "say")
    return (tuple(word for word in plain.split() if word != "also"),)


class _Reducer(NamedTuple):
    """A kind, how to look past it, and whether a word gives it anything to look past."""

    kind: Kind
    reduce: Callable[[Words], Readings]
    touches: Callable[[str], bool]


def _shortened(word: str) -> bool:
    from factcheck.lexicon.shortforms import in_full

    return word in (".", "&") or bool(in_full(word.removesuffix("'s")))


# In the order in which a difference is put down to them: what is least said of it comes first.
_REDUCERS = (
    _Reducer(Kind.HYPHENATION, _joined, lambda word: False),  # a matter of how many words there are
    _Reducer(Kind.PUNCTUATION, _unpointed, (_MARKS | _STOPS).__contains__),
    _Reducer(Kind.QUOTATION_MARKS, _unquoted, _QUOTES.__contains__),
    _Reducer(Kind.NUMBER_STYLE, _percent, frozenset(("%", "percent", "cent")).__contains__),
    _Reducer(Kind.CONTRACTION, _spelled_out, lambda word: "'" in word or word in _WHOLE),
    _Reducer(Kind.ABBREVIATION, _in_full, _shortened),
    _Reducer(Kind.HONORIFIC, _unstyled, _HONORIFICS.__contains__),
    _Reducer(Kind.THAT, _less("that"), "that".__eq__),
    _Reducer(Kind.ON_DAY, _less("on"), "on".__eq__),
    _Reducer(Kind.ARTICLE, _less(*ARTICLES), ARTICLES.__contains__),
    _Reducer(Kind.FUNCTION_WORD, _small, _SMALL.__contains__),
    _Reducer(Kind.SAYING, _said, _SAYING.__contains__),
)


_JOINING = 1  # the bit of the first
_GROWING = sum(
    1 << at
    for at, reducer in enumerate(_REDUCERS)
    if reducer.reduce in (_percent, _spelled_out, _in_full, _small, _said)
)  # the bits of those that do not merely leave words out
_SPEAKING = next(1 << at for at, reducer in enumerate(_REDUCERS) if reducer.reduce is _said)


@lru_cache(maxsize=4096)
def _touching(word: str) -> int:
    """Which reducers a word gives something to look past: a bit each, in their order."""
    return sum(1 << at for at, reducer in enumerate(_REDUCERS) if reducer.touches(word))


def _touched(words: Words) -> int:
    """The reducers that have something to look past in a run, a bit each."""
    bits = 1 if len(words) > 1 else 0
    for word in words:
        bits |= _touching(word)
    return bits


@cache
def _bits(bits: int) -> tuple[int, ...]:
    """Each of some bits by itself, in the order of the reducers."""
    return tuple(1 << at for at in range(len(_REDUCERS)) if bits >> at & 1)


@cache
def _reducers(bits: int) -> tuple[_Reducer, ...]:
    """The reducers of some bits, in their order; that of hyphens is last, since it makes one word of all."""
    listed = [reducer for at, reducer in enumerate(_REDUCERS) if bits >> at & 1]
    return tuple(sorted(listed, key=lambda reducer: reducer.kind is Kind.HYPHENATION))


# The weightiest first: what a finding with several of them is called after.
_WEIGHT = (
    Kind.INITIALISM,
    Kind.ABBREVIATION,
    Kind.CONTRACTION,
    Kind.NUMBER_STYLE,
    Kind.HYPHENATION,
    Kind.SAYING,
    Kind.HONORIFIC,
    Kind.FUNCTION_WORD,
    Kind.THAT,
    Kind.ON_DAY,
    Kind.ARTICLE,
    Kind.QUOTATION_MARKS,
    Kind.PUNCTUATION,
)


def _precise(kind: Kind, a: Words, b: Words, after: str) -> Kind:
    """A reducer's kind, unless the place says otherwise: "on" is dropped before days only."""
    if kind is Kind.ON_DAY:
        rest = _without((*a, *b), frozenset(("on",)))
        days = {*rest, after} & _WEEK or after[:1].isdigit()
        return Kind.ON_DAY if days or not after else Kind.FUNCTION_WORD
    return kind


def _together(a: Words, b: Words, touched: int) -> tuple[Kind, ...]:
    """The kinds that together, though none alone, make the runs one; no more of them than it takes."""
    if len(_bits(touched)) < 2 or not _all_reduced(a, b, touched):
        return ()
    needed = touched
    for bit in _bits(touched):
        if _all_reduced(a, b, needed & ~bit):
            needed &= ~bit
    return tuple(sorted((reducer.kind for reducer in _reducers(needed)), key=_WEIGHT.index))


def _all_reduced(a: Words, b: Words, bits: int) -> bool:
    """Do the runs meet, with words left in them, when all of these reducers have been at them?"""
    ones, twos = _reduced(a, bits), _reduced(b, bits)
    return any(words and words in twos for words in ones)


@lru_cache(maxsize=4096)
def _reduced(words: Words, bits: int) -> Readings:
    """The readings that these reducers leave of a run, which is held against many others."""
    readings: Readings = (words,)
    for reducer in _reducers(bits):
        readings = tuple(dict.fromkeys([out for reading in readings for out in reducer.reduce(reading)]))[:64]
    return readings


def _initials(short: Words, long: Words, short_run: Words, long_run: Words) -> bool:
    """Is one the initials of the other, or the same with its initials in brackets behind?"""
    if not short:  # "(OSCE)" given by one side alone
        return len(long) == 3 and long[0] == "(" and long_run[1].isalpha() and long_run[1].isupper()
    if len(short) == 2 and short[0] in ARTICLES:
        short, short_run = short[1:], short_run[1:]
    if len(short) != 1 or not short_run[0].replace(".", "").replace("'s", "").isalpha():
        return False
    letters = short[0].replace(".", "").replace("'s", "").replace("’s", "")
    printed = short_run[0]
    if not (2 <= len(letters) <= 8 and printed[0].isupper()):
        return False
    if not (printed.replace(".", "").isupper() or len(letters) >= 4):  # "Nato", "Opec" are printed as names
        return False
    return _spells(letters, _heads(long_run, long))


def _heads(run: Words, words: Words) -> list[str]:
    """The words that initials are made of: no leading article, and "co-operation" is one word."""
    return [
        text.casefold()
        for index, text in enumerate(run)
        if text[0].isalpha()
        and not (index and run[index - 1] == "-")
        and not (index == 0 and words[0] in ARTICLES)
    ]


def _spells(letters: str, words: Sequence[str]) -> bool:
    """Do the words' first letters spell it, small words counted or passed over?"""
    at = 0
    for word in words:
        if at < len(letters) and word[0] == letters[at]:
            at += 1
        elif word not in _LINKS:
            return False
    return at == len(letters)


def _reordered(a: Words, b: Words) -> bool:
    """The same words about a verb of saying or an "of": "said Smith", "Ministry of Defence"."""
    bare_a, bare_b = _without(a, _MARKS), _without(b, _MARKS)
    if sorted(bare_a) == sorted(bare_b) and len(bare_a) <= 10:
        at_a = [index for index, word in enumerate(bare_a) if word in _SAYING]
        at_b = [index for index, word in enumerate(bare_b) if word in _SAYING]
        return len(at_a) == 1 == len(at_b) and _without(bare_a, _SAYING) == _without(bare_b, _SAYING)
    return _of(bare_a, bare_b) or _of(bare_b, bare_a)


def _of(a: Words, b: Words) -> bool:
    """Is the one "head of whole", the other "whole head" or "whole's head"?"""
    for link in ("of", "for"):
        if link not in a or link in b:
            continue
        at = a.index(link)
        head, whole = _without(a[:at], ARTICLES), _without(a[at + 1 :], ARTICLES)
        if not head or not whole or len(a) > 8:
            continue
        turned = tuple(word.removesuffix("'s").removesuffix("'") for word in _without(b, ARTICLES | _QUOTES))
        if turned == (*whole, *head):
            return True
    return False


def _synonymous(a: Words, b: Words) -> tuple[Kind, ...]:
    ours, theirs = _without(a, ARTICLES), _without(b, ARTICLES)
    if not ours or not theirs:
        return ()
    (one, dialect_a), (two, dialect_b) = _meaning(ours), _meaning(theirs)
    if one != two:
        return ()
    return (Kind.VOCABULARY if dialect_a and dialect_b else Kind.SYNONYM,)


@lru_cache(maxsize=1 << 13)
def _meaning(words: Words) -> tuple[Words, bool]:
    from factcheck.lexicon.variants import canonical

    return canonical(words)
