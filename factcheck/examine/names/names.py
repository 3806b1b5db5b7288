"""People, bodies and places named, each linked to the fullest form that the article gives."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Iterator
from itertools import pairwise

from factcheck.examine.known import moved
from factcheck.examine.pieces import pieces as wholes
from factcheck.examine.speech.marks import Passage
from factcheck.lexicon import bodies, places
from factcheck.lexicon.capitals import CALENDAR, NOT_NAMES, OPENERS, SEASONS
from factcheck.lexicon.classes import ARTICLES, OF_PLACE, THIRD_POSSESSIVES
from factcheck.lexicon.common import common
from factcheck.lexicon.currencies import CODES, DOLLAR_LETTERS, SIGNS, WORDLIKE_CODES
from factcheck.lexicon.folding import key, unaccented
from factcheck.lexicon.function_words import FUNCTION_WORDS
from factcheck.lexicon.gazetteer import town
from factcheck.lexicon.given import EITHER, gender
from factcheck.lexicon.given import FEMALE as GIVEN_F
from factcheck.lexicon.given import MALE as GIVEN_M
from factcheck.lexicon.latin import Lettered
from factcheck.lexicon.numerals import ROMAN
from factcheck.lexicon.roles import PARTIES
from factcheck.lexicon.saying import SPEAKING, STRENGTH
from factcheck.lexicon.senses import means_people
from factcheck.lexicon.sources import GENERIC
from factcheck.lexicon.titles import (
    ABBREVIATED,
    AFTER_NAME,
    AREAS,
    FOR_THE_TIME,
    HONORIFICS,
    OF_SEVERAL,
    PLAYERS,
    POINTLESS,
    PORTFOLIOS,
    TITLE_HEADS,
)
from factcheck.model.article import Sentence, Token, ZoneKind
from factcheck.model.claim import ClaimKind, Name, NameSort
from factcheck.model.record import NamedTuple
from factcheck.model.span import Span

GIVEN = GIVEN_F | GIVEN_M | EITHER
# surnames that are also heads of bodies and places: "Charlotte Church", "Damian Hill"
_EITHER_HEAD = frozenset(
    """
    hill hills wood woods lane field fields church park bush ford street banks post power price west north
    east rivers brooks marsh lake green greens shore bridge castle palace press dale forest ridge heights
    cross chambers court hall house mountain mount guard times day knight bishop king prince pope dean
    marshall major judge driver cook baker chambers parish shepherd player mayor sheriff constable coleman
    power gray star moon rose stone banks bond cash gold silver bay cliff glen heath lawn moore waters wells
    winter snow frost rail transport watch mail walker books sherwood point cove springs canyon
""".split()
)
# in small letters these are mostly adjectives and common nouns: "a major Warhol show"
_ALSO_COMMON = frozenset("major general private forward prop lead host anchor count chief head".split())
_LEADS = frozenset(["chief", "head"])  # of those, the ones that a noun before them makes an office
_OF_NO_FIELD = frozenset("new old first main former longtime current then next own other".split())
# months, days and seasons that people are called: Theresa May, Jan Nowak, Summer Lee
_ALSO_GIVEN = frozenset("may march april june august summer winter easter jan".split())
_OF_TIME = frozenset("in on last since by until till of this next from early late mid during every".split())
_OFFICE = 6  # words of an office, its article and its comma among them
_NATIONS = frozenset({"US", "U.S"})
_SET_APART = ARTICLES | THIRD_POSSESSIVES  # what opens an office
_WHERE = frozenset(["in", "near"])  # what stands behind them is no surname
_BEFORE_NO_PERSON = frozenset(["the", "in", "at", "near", "on"])
_CLOSING = frozenset("\"”’'")
_CONTINENTS = frozenset("europe asia africa america".split())  # “... in Europe”
_FIELDS = AREAS | PORTFOLIOS
_TITLE_WORDS = _FIELDS | TITLE_HEADS
_NAMESAKES = 40  # people of one surname in an article
_LONGEST = 60  # words in a run of capitals: a longer one is no name, but a line in capitals
_PEERS = frozenset("lord lady baroness baron viscount viscountess countess".split())
_JOINED = frozenset(
    ["globe and mail", "news and observer", "post and courier", "express and star", "times and star"]
)  # newspapers of two nouns
_COUNTRIES = frozenset(short for short, full in bodies.INITIALS.items() if full.lower() in places.PLACES)
_SEATS = frozenset("MP MPs MSP MSPs MEP MEPs TD TDs MLA MLAs MLC MS".split())  # Labour MP Ada Holt
_ALSO_WORDS = frozenset("la ice au ge who".split())  # initials that may be a shouted word or a name's part
# endings of trades and sciences that no surname has
_TRADES = ("ologist", "ician", "ographer", "onomer")
_NOBLE = frozenset("earl duke prince king baron count pope".split())  # given names too, behind a title
_POINTED = frozenset("corp bros".split())  # short forms of four letters that end a firm's name
_SUFFIXES = frozenset("jr sr jnr snr ii iii iv".split())
# what is called by name behind "of": the city of Ayr; "north of" and "house of" are followed by other things
_PLACES_OF = frozenset(
    """
    city town village hamlet county province district state region republic kingdom emirate island isle
    borough parish suburb township municipality territory port oblast prefecture canton
""".split()
)
_PARTICLES = frozenset(
    """
    de da do dos das du del della di la le los las van von der den ter ten af av bin ibn bint al el ul y zu
    zur ould abu
""".split()
)
_KNOWN_BODIES = frozenset(full.lower() for full in bodies.INITIALS.values())
# what with "of" and a name makes a place's: Isle of Man; not "from New York City to Leeds"
_OF_A_PLACE = frozenset("isle gulf cape bay port district republic city".split())
_LINKS = frozenset(["of", "for", "and", "the", "in", "on", "&", "to"])
# how far a body's work reaches, before its fields: National Oceanic and Atmospheric Administration
_REACHING = frozenset("national federal international royal central european".split())
# what is told apart by numerals or letters: stages, kinds, parts, entrances
_NUMBERED = frozenset(
    """
    phase stage step type class grade category level tier group pool division section part chapter volume
    book act scene article schedule annex appendix clause title plan option scheme variant version model
    gate terminal pier platform hall wing block lane zone area sector unit ward room court flight line
    route bus team squad company side vitamin hepatitis influenza strain lot exhibit witness suspect victim
    war
    """.split()
)

_RUN = Lettered(
    r"""
    (?![ \u00a0,])                                                       # a link opens no name
    (?: (?: (?<![\p{L}\d])(?<![@#/'’.])(?:(?<!-)|(?<=\bthen-)|(?<=\bex-))
          | [ \u00a0](?:(?:of|for|and|the|in|on|to|&|de|da|do|dos|das|du|del|della|di|la|le|los|las|van|von
              |der|den|ter|bin|ibn|bint|al|el|ul|y|zu)[ \u00a0]){0,2} )
        (?: St\.?[ ]\p{Lu}\p{Ll}+['’]s(?=[ ]\p{Lu})                      # St. Jude’s Church
          | \p{Lu}\p{Ll}{1,5}\.(?=[ ]\p{Lu})                             # Lt. Gen. Capt. St.
          | (?:Co|Corp|Inc|Ltd|Bros|Jr|Sr)\.(?=[,;]?[ ]\p{Ll}|['’]s)      # The Moss Co. said
          | \p{Lu}\.(?:[ ]?\p{Lu}\.)+(?:\p{Lu}(?!\p{L}))?                # J.K.  U.S.  D.C.
          | \p{Lu}\.(?=[ ]\p{Lu})                                        # George W. Bush
          | (?:al|el|as|ash|ul|ud|ur|an|at|ad)-\p{Lu}[\p{L}\p{M}]+        # al-Assad
          | (?:\p{Lu}[\p{L}\p{M}]*?s['’](?=[ ]\p{Lu})                    # Workers’ Union
            | (?:People|Women|Men|Children|King|Queen)['’]s(?=[ ]\p{Lu}))  # People’s Republic
          | \p{Lu}[\p{L}\p{M}\d]*(?:[-‑](?:(?=[\p{Lu}\d])|(?<=\bCo.))[\p{L}\p{M}\d]+    # Kassym-Jomart, Co-op
              |&\p{Lu}+                                                # AT&T
              |['’](?!s\b|S\b|t\b|ll\b|re\b|ve\b|d\b|m\b)[\p{L}\p{M}]+)*        # O’Brien
        )
      | ,[ ](?:Jr|Sr)\b\.?                                          # King, Jr.
    )+
    """
)

_CAPITAL = Lettered(r"\p{Lu}")
_ARTICLE = 5  # characters before a capital, space and hyphen among them: " ash-S"


def _word(text: str, start: int) -> Token:
    """A word of a name, its `low` without accents and points: "U.N." is "un", "St." is "st"."""
    low = text.rstrip(".,").lower() if text.count(".") < 2 else text.lower().replace(".", "")
    low = low if low.isascii() else unaccented(low)
    return Token(Span(start, start + len(text)), text, key(text), low)


def _capital(word: Token) -> bool:
    return word.text[0].isupper() or "-" in word.text


class _Piece(NamedTuple):
    """Part of a run of capitals that names one thing."""

    words: tuple[Token, ...]  # of a run of capitals: what stands between its spaces, whole
    title: Span | None
    sentence: int
    initial: bool  # the capital may be owed to the place in the sentence
    sort: NameSort

    def moved(self, by: int, sentence: int) -> _Piece:
        """The piece so many letters further on."""
        title = self.title and Span(self.title.start + by, self.title.end + by)
        return _Piece(moved(self.words, by), title, sentence, self.initial, self.sort)


_Told = tuple[list[_Piece], list[_Piece]]  # names, and the states of members


class _Read(NamedTuple):
    """What the capitals of a sentence are: where it stood, and what it asked of the other sentences."""

    start: int
    sentence: int
    pieces: list[_Piece]
    seats: list[_Piece]
    asked: dict[str, bool]


Runs = dict[str, _Read]
"""The runs of capitals of sentences by their text."""


def names(
    text: str,
    sentences: tuple[Sentence, ...],
    tokens: tuple[tuple[Token, ...], ...],
    passages: tuple[Passage, ...] = (),
    known: Runs | None = None,
) -> tuple[Name, ...]:
    """
    The names in the sentences, in order; the span leaves title and honorific out.

    `known` holds what the capitals are of sentences that other copies print, and is given those of this.
    """
    scene = _Scene(text, tokens)
    known = {} if known is None else known
    pieces: list[_Piece] = []
    shouted: list[int] = []
    for index, sentence in enumerate(sentences):
        if _all_capitals(sentence, tokens[index] if index < len(tokens) else ()):
            shouted.append(index)
            continue
        own, seats = scene.told(sentence, index, known)
        pieces += own
        scene.seats += seats
    pieces = _settled(pieces, scene) + scene.seats
    pieces += _known_in_headlines(text, tokens, shouted, pieces)
    pieces.sort(key=lambda piece: piece.words[0].span.start)
    return _linked(text, pieces, passages)


def _runs(text: str, start: int, end: int) -> Iterator[re.Match[str]]:
    """The runs of capitals between two places; tried only where there is a capital, or "al-" and one."""
    last = start
    run = _RUN.fitting(text, start, end)
    for capital in _CAPITAL.finditer(text, start, end):
        at = capital.start()
        if at < last:
            continue
        match = None
        if at > last and text[at - 1] == "-":
            first = max(last, at - _ARTICLE)
            match = run.match(text, max(text.rfind(" ", first, at) + 1, first), end)  # al-Assad
        match = match or run.match(text, at, end)
        if match is not None:
            yield match
            last = match.end()


def _all_capitals(sentence: Sentence, tokens: tuple[Token, ...]) -> bool:
    """Is this a headline in title case, or a line in capitals, where a capital tells nothing?"""
    body = sentence.zone is ZoneKind.BODY
    if body and any(len(token.text) > 3 and token.text.islower() for token in tokens):
        return False
    words = [token.text for token in tokens if len(token.text) > 3 and token.text[0].isalpha()]
    if len(words) < 4:
        return sentence.zone is not ZoneKind.BODY and len(words) > 1 and all(w.isupper() for w in words)
    upper = sum(word[0].isupper() for word in words)
    if sentence.zone is ZoneKind.BODY and any(
        len(t.text) == 3 and t.text.islower() and t.text not in _LINKS for t in tokens
    ):
        return False  # Ada Moss of Ohio and Dana Cole of Maine met on Monday
    return upper >= 0.75 * len(words) and (sentence.zone is not ZoneKind.BODY or upper == len(words) > 5)


class _Scene:
    """One article's use of capitals: which words it also prints small."""

    def __init__(self, text: str, tokens: tuple[tuple[Token, ...], ...]) -> None:
        self.text = text
        self.tokens = [token for sentence in tokens for token in sentence]
        self.starts = [token.span.start for token in self.tokens]
        self.floors = [sentence[0].span.start for sentence in tokens if sentence]
        self.forms = {token.text for token in self.tokens}
        self.asked: dict[str, bool] = {}  # what the sentence at hand asked of the others
        self.seats: list[_Piece] = []  # the states of members behind their names: D-Va.

    def before(self, start: int, count: int = 1) -> list[Token]:
        """The last words before a place, as far as its sentence goes."""
        floor = self.floors[bisect_right(self.floors, start) - 1]
        at = bisect_left(self.starts, start)
        return self.tokens[max(bisect_left(self.starts, floor), at - count) : at]

    def follows(self, start: int, words: frozenset[str]) -> bool:
        """Does one of these words stand right before a place?"""
        return any(token.low in words for token in self.before(start))

    def ordinary(self, word: Token) -> bool:
        """Is this word one that only its place at the head of a sentence gave a capital?"""
        low = word.low
        if "." in word.text or (len(low) > 1 and word.text.isupper()):
            return False
        if low in HONORIFICS:
            return False
        if low in OPENERS or self.prints(low):
            return True
        return low.endswith(("ing", "ly")) and low not in GIVEN and common(low)

    def told(self, sentence: Sentence, index: int, known: Runs) -> _Told:
        """The names of a sentence and the states in it, as far as it tells; what reads alike is read once."""
        said = sentence.span.of(self.text)
        found = known.get(said)
        if found is not None and all((word in self.forms) is held for word, held in found.asked.items()):
            by = sentence.span.start - found.start
            if not by and index == found.sentence:
                return found.pieces, found.seats
            return [p.moved(by, index) for p in found.pieces], [p.moved(by, index) for p in found.seats]
        self.asked = {}
        pieces: list[_Piece] = []
        before = len(self.seats)
        for match in _runs(self.text, *sentence.span):
            self.read(match, sentence, index, pieces)
        seats = self.seats[before:]
        del self.seats[before:]
        known[said] = _Read(sentence.span.start, index, pieces, seats, self.asked)
        return pieces, seats

    def prints(self, word: str) -> bool:
        """Does the article print this word in small letters? What a sentence asks is kept with it."""
        held = self.asked[word] = word in self.forms
        return held

    def read(self, match: re.Match[str], sentence: Sentence, index: int, pieces: list[_Piece]) -> None:
        """Take one run of capitals apart into names."""
        words = self.without_currency(self.words(match)[:_LONGEST])
        if not words:
            return
        start = words[0].span.start
        initial = self.at_head(start, sentence.span.start)
        if initial and words[0].low in _PUT_BEFORE and self.text[words[0].span.end : match.end() + 1] == "-":
            return  # "Pre-tax profit fell"
        if initial:
            while words and (not _capital(words[0]) or self.ordinary(words[0]) or self.describes(words)):
                if self.kept(words):
                    break
                if not initial and _full_body(tuple(words)):
                    break  # "The Senate Banking Committee", though copy speaks of "the senate" too
                words = words[1:]
                initial = False
                while words and not _capital(words[0]):
                    words = words[1:]
        self.seats += [_Piece((seat,), None, index, False, NameSort.PLACE) for seat in _seats(words)]
        for chunk in self.split(words):
            first = chunk[0].span.start == start
            self.piece(self.numbered(chunk), index, initial and first, pieces)

    def describes(self, words: list[Token]) -> bool:
        """Reads "Benchmark U.S. crude fell": a common word before initials; "Reform UK" is a name."""
        return len(words) > 1 and words[1].text.strip(".") in _NATIONS and common(words[0].low)

    def numbered(self, words: list[Token]) -> list[Token]:
        """A numeral or letter with the small word that it numbers: "a phase III trial", "under plan B"."""
        first = words[0]
        if len(words) > 1 or not _numbers(first):
            return words
        for token in self.before(first.span.start):
            word = token.text
            told = word in _NUMBERED if first.text in {"I", "A"} else word not in FUNCTION_WORDS
            apart = self.text[token.span.end : first.span.start] == " "
            if apart and word.isalpha() and word.islower() and len(word) > 2 and told:
                return [token, first]
        return words

    def kept(self, words: list[Token]) -> bool:
        """Does an ordinary opening word belong to a name all the same: "New York", "Will Smith"?"""
        if len(words) < 2:
            return False
        if _numbers(words[1]) and words[0].low in _NUMBERED:
            return True  # Plan B was drawn up
        two = f"{words[0].low} {words[1].low}"
        if two in places.PLACES or (words[0].low in AREAS and any(w.low in TITLE_HEADS for w in words[1:4])):
            return True
        if words[0].low in {"new", "great", "first", "national", "international", "local", "one"}:
            return words[-1].low in bodies.HEADS or words[-1].low in bodies.PLACE_HEADS
        if words[0].low in TITLE_HEADS and _capital(words[1]) and words[-1].low not in bodies.HEADS:
            return True  # "Senator Moss", though copy speaks of "the senator" too
        return words[0].low in GIVEN and not self.prints(words[0].low) and words[0].low not in {"may", "will"}

    def at_head(self, start: int, head: int) -> bool:
        """Does the run stand where any word has a capital: after a stop, a colon or an opening mark?"""
        if start == head:
            return True
        before = self.text[max(head, start - 2) : start]
        return before[-1:] in "\"“‘'(:•-–—" or before[:1] in ":.?!…;—–)" or not before.strip()

    @staticmethod
    def words(match: re.Match[str]) -> list[Token]:
        """The words of a run, whole: what stands between its spaces."""
        out = []
        at = match.start()
        for part in match.group().replace("\u00a0", " ").split(" "):
            out.append(_word(part, at))
            at += len(part) + 1
        return out

    def without_currency(self, words: list[Token]) -> list[Token]:
        """A run without the letters for the currency of a figure: "pay Moss A$5", "$US5", "EUR 5"."""
        if words[0].span.start and self.text[words[0].span.start - 1] in SIGNS:
            letters = words[0].low.rstrip("0123456789")
            words = words[1:] if letters in DOLLAR_LETTERS else words
        if not words:
            return words
        last = words[-1]
        follows = self.text[last.span.end : last.span.end + 2]
        letters = last.text[: next((n for n, char in enumerate(last.text) if char.isdigit()), None)]
        if follows[:1] in SIGNS:
            priced = last.low in DOLLAR_LETTERS
        else:
            figure = letters != last.text or (follows[:1] in _SPACES and follows[1:].isdigit())
            priced = figure and letters in _PRICED
        return words[:-1] if priced else words

    def split(self, words: list[Token]) -> list[list[Token]]:
        """A run at its "and" and "of", unless a body's name holds them together; days and months cut out."""
        chunks: list[list[Token]] = []
        now: list[Token] = []
        for position, word in enumerate(words):
            if word.low in CALENDAR and not self.personal(now, word, words[position + 1 :]):
                now = _close(chunks, now)
                continue
            if word.low in _LINKS and not word.text[0].isupper():
                if not _holds(now, word, words[position + 1 :]):
                    now = _close(chunks, now)
                elif now:
                    now.append(word)
                continue
            if not now and not _capital(word):
                continue
            if _seat(word):
                continue  # D-Va., R-Texas
            now.append(word)
            owns = word.text[-1] in "'’" or word.text[-2:] in {"'s", "’s"}
            if owns and not (words[-1].low in bodies.HEADS or words[-1].low in bodies.PLACE_HEADS):
                now = _close(chunks, now)
        _close(chunks, now)
        return chunks

    def personal(self, now: list[Token], word: Token, rest: list[Token]) -> bool:
        """Is a month's name a person's: "Theresa May", "April Jones"?"""
        if word.text.endswith("."):
            return False
        if now and now[-1].low in GIVEN and word.low in SEASONS:
            return True  # Johnnie Christmas
        if word.low not in _ALSO_GIVEN:
            return False
        if self.follows(word.span.start, _OF_TIME):
            return False  # in April Moss left
        return (bool(now) and now[-1].low in GIVEN | HONORIFICS.keys()) or bool(
            word.low in GIVEN and rest and _capital(rest[0]) and rest[0].low not in CALENDAR
        )

    def piece(self, words: list[Token], index: int, initial: bool, pieces: list[_Piece]) -> None:
        """One chunk as a name with its title; what stands before a title is a name of its own."""
        words = _without_letters(words)
        at = _title_end(words)
        if initial and not at and _calls_first(words):
            words, initial = words[1:], False
        if at:
            first = _title_start(words, at)
            if first:
                self.piece(words[:first], index, initial, pieces)
            if words[at:]:
                printed = Span(words[first].span.start, words[at - 1].span.end)
                pieces.append(_Piece(tuple(words[at:]), printed, index, False, NameSort.PERSON))
            return
        if self.is_member_from(words):
            words = words[:-1]  # the West Virginia Democrat
        rest = _without_people(words)
        initial = initial and len(rest) == len(words)
        cut = _place_before(rest)
        if cut:
            pieces.append(_Piece(tuple(rest[:cut]), None, index, initial, NameSort.PLACE))
            self.piece(rest[cut:], index, False, pieces)
            return
        if rest:
            small = self.small_title(rest[0].span.start)
            sort = self.sort(rest, small)
            title = small if sort is NameSort.PERSON else None
            pieces.append(_Piece(tuple(rest), title, index, initial, sort))

    def is_member_from(self, words: list[Token]) -> bool:
        """Is somebody told by place and party: "the West Virginia Democrat", "a Lowell Democrat"?"""
        if len(words) < 2 or words[-1].low not in _MEMBERS:
            return False
        if _is_place(words[:-1]):
            return True
        if words[-1].low not in _OF_TOWNS or not _CREEDS.isdisjoint(word.low for word in words[:-1]):
            return False
        return self.follows(words[0].span.start, ARTICLES)

    def small_title(self, start: int) -> Span | None:
        """A title in small letters right before a name: "foreign minister Ana Ruiz"."""
        if start < 4 or self.text[start - 1] not in " \u00a0" or not self.text[start - 2].islower():
            return None
        words = self.text[max(0, start - 48) : start - 1].rsplit("\n", 1)[-1].split(" ")
        if words[-1] not in TITLE_HEADS or (words[-1] in _ALSO_COMMON and not _of_a_field(words)):
            return None
        first = len(words) - 1
        while first and words[first - 1] in _TITLE_WORDS:
            first -= 1
        return Span(start - 1 - len(" ".join(words[first:])), start - 1)

    def sort(self, words: list[Token], titled: Span | None) -> NameSort:
        """What bears this name, by its words and by what stands next to it."""
        low = " ".join(word.low for word in words)
        bare = low.replace("the ", "")
        first, last = words[0].low, words[-1].low
        if bare in bodies.INITIALS and words[0].text.replace(".", "").isupper() and len(words) == 1:
            return NameSort.PLACE if bodies.INITIALS[bare].lower() in places.PLACES else NameSort.ORGANISATION
        if bare in places.PLACES or (words[-1].text.lower() in places.STATES and len(words) == 1):
            return NameSort.PLACE
        if titled is None and self.of_a_place(words[0].span.start):
            return NameSort.PLACE
        person_like = (
            len(words) > 1
            and last not in _CONTESTS
            and (first in GIVEN or titled is not None or (len(words) == 2 and _initials(words[0])))
        )
        if person_like and last in _EITHER_HEAD and not self.after_article(words[0].span.start):
            return NameSort.PERSON
        if low in bodies.BARE or (
            any(w.low in _LINKS for w in words) and any(w.low in bodies.HEADS for w in words)
        ):
            return NameSort.ORGANISATION
        if last in bodies.HEADS and len(words) > 1:
            return NameSort.ORGANISATION
        if len(words) > 1 and (last in bodies.PLACE_HEADS or first in bodies.PLACE_HEADS - {"cliff"}):
            return NameSort.PLACE
        if any(word.low in _PARTICLES or "l-" in word.text[:3] for word in words[1:]) and len(words) < 5:
            return NameSort.PERSON  # Ursula von der Groot, Kassim al-Haddad
        if person_like or _with_suffix(words) or (titled is not None and len(words) == 1):
            return NameSort.PERSON
        speaks = self.acts(words[-1].span.end) or self.spoke(words[0].span.start)
        if (
            1 < len(words) < 5
            and (speaks or self.holds_office(words[0].span.start))
            and not self.after_article(words[0].span.start)
        ):
            return NameSort.PERSON
        if len(words) == 1 and words[0].text.isupper() and 2 <= len(words[0].low) <= 6:
            return NameSort.ORGANISATION
        return NameSort.OTHER

    def bears_surname(self, piece: _Piece, people: set[str]) -> bool:
        """Is a single word that could be a place or anything the surname of somebody named here?"""
        if len(piece.words) > 1 or piece.words[0].low not in people:
            return False
        if piece.sort is NameSort.PLACE:
            first, last = piece.words[0].span.start, piece.words[-1].span.end
            return not self.follows(first, OF_PLACE) and not _in_address(self.text, last)
        return piece.sort is NameSort.OTHER

    def after_article(self, start: int) -> bool:
        """Does "the", or a preposition of place, stand right before?"""
        return self.follows(start, _BEFORE_NO_PERSON)

    def of_a_place(self, start: int) -> bool:
        """Does a common noun for a place hold the name: the village of Marlow, the county of Beck?"""
        before = [token.low for token in self.before(start, 2)]
        return before[-1:] == ["of"] and before[0] in _PLACES_OF

    def acts(self, end: int) -> bool:
        """Does what follows tell a person: an age, "who", a verb of saying?"""
        after = self.text[end : end + 24]
        if after[:2] == ", " and (
            (after[2:4].isdigit() and not after[4:5].isdigit()) or after[2:6] == "who "
        ):
            return True
        phrase = self.text[end + 2 : end + 60].split(",", 1)[0].split() if after[:2] == ", " else []
        if phrase and phrase[0] in ARTICLES:
            return any(word in TITLE_HEADS for word in phrase[1:])
        if phrase[1:2] in (["of"], ["at"]) and phrase[0] in TITLE_HEADS:
            return True  # Rilo Taran, head of the yard
        words = [word.strip(".,:;") for word in after.strip(" ,").split(" ", 3)]
        if words[0] in {"has", "had", "also", "later"} and len(words) > 2:
            words = words[1:]
        return (after[:1] == " " and STRENGTH.get(words[0]) in SPEAKING) or words[0] == "who"

    def holds_office(self, start: int) -> bool:
        """Does an office set apart stand right before: "the mayor, Rilo Taran", "Its chief engineer, ..."?"""
        before = [token.low for token in self.before(start, _OFFICE)]
        if before[-1:] != [","] or before[-2:-1] == [] or before[-2] not in TITLE_HEADS:
            return False
        led = next((at for at in range(len(before) - 3, -1, -1) if before[at] in _SET_APART), None)
        return led is not None and not any(
            word in FUNCTION_WORDS or not word.isalpha() for word in before[led + 1 : -2]
        )

    def spoke(self, start: int) -> bool:
        """Does a verb of saying stand right before, and a quotation before that: ”, said Holt?"""
        before = self.before(start, 3)
        if len(before) < 2 or self.text[start - 1] != " " or STRENGTH.get(before[-1].text) not in SPEAKING:
            return False
        marks = before[:-1] if before[-2].text == "," else before[-2:-1]
        return marks[0].text in _CLOSING


def _with_suffix(words: list[Token]) -> bool:
    """Does a suffix tell a person: Moss Jr., Charles III; but World War II is nobody?"""
    last = words[-1]
    return last.low in _SUFFIXES and (not _numbers(last) or words[0].low in GIVEN)


def _numbers(word: Token) -> bool:
    """Is it a Roman numeral or one letter, which tells one of several of a kind from the others?"""
    return word.text.isupper() and (word.low in ROMAN or (len(word.text) == 1 and word.text.isalpha()))


def _seat(word: Token) -> bool:
    """Is it a member's party and state, or town: "D-Va.", "R-Texas", "R-Flagstaff"?"""
    where = word.text[2:]
    marked = word.text[1:2] == "-" and word.text[0] in "DRI"
    return marked and (len(where) < 6 or (where[0].isupper() and where[1:].islower()))


def _seats(words: list[Token]) -> Iterator[Token]:
    """The states in such marks."""
    for word in words:
        state = word.text[2:].rstrip(".")
        forms = (state.upper(), f"{state.lower()}.")
        if _seat(word) and (state.lower() in places.PLACES or any(form in places.STATES for form in forms)):
            yield _word(state, word.span.start + 2)


def _title_start(words: list[Token], at: int) -> int:
    """Where the title that ends before word `at` begins: "Polish [Foreign Minister] Ana Ruiz"."""
    first = at - 1
    while first and (
        words[first - 1].low in _TITLE_WORDS or not _capital(words[first - 1]) or _short(words[first - 1])
    ):
        first -= 1
    while first < at - 1 and not _capital(words[first]):
        first += 1
    return first


def _without_letters(words: list[Token]) -> list[Token]:
    """A name without the letters behind it: Amy Lowther KC."""
    while len(words) > 2 and words[-1].text.isupper() and words[-1].low in AFTER_NAME:
        words = words[:-1]
    return words


def _without_people(words: list[Token]) -> list[Token]:
    """A name without "The", and without the people before it: "Russian Su-27"; British Airways keeps them."""
    if len(words) > 1 and words[0].text == "The" and " ".join(w.low for w in words) not in places.PLACES:
        words = words[1:]
    if len(words) > 1 and words[0].low in places.PEOPLES and words[-1].low not in bodies.HEADS:
        words = words[1:]
        while words and not _capital(words[0]):
            words = words[1:]
    return words


# what ends the name of a contest that bears somebody's: the Davis Cup
_CONTESTS = frozenset("cup trophy prix championship championships olympics stakes prize medal".split())
_MEMBERS = PARTIES.keys() - {"labour", "gop", "democratic"}
# prefixes that a hyphen may part from their word: "Pre-tax", "Co-founder"
_PUT_BEFORE = frozenset(
    "pre post non anti ex co semi sub super ultra pro mid multi inter intra over under self half re".split()
)
# those of them that American copy sets solid and that open no name: not Microsoft, Underwood or Overton
_SET_SOLID = ("pre", "non", "anti", "multi", "semi", "counter")
_SPACES = frozenset(" \u00a0\u202f")
# codes and short forms that stand before a figure, as copy prints them
_PRICED = (CODES - WORDLIKE_CODES) | {
    "Rs",
    "DKr",
    "NKr",
    "SKr",
    "IKr",
    "SFr",
    "RM",
    "Rp",
    "Ksh",
    "KSh",
    "Ush",
    "USh",
    "Tsh",
    "TSh",
    "Tk",
    "RMB",
    "NIS",
}
_OF_TOWNS = frozenset(
    {"republican", "democrat", "tory"}
)  # an Independent or a Green may be a newspaper or a park
# what makes another party, wing or house of a party's name, and is no town
_CREEDS = frozenset(
    """
    social liberal christian free national independent moderate conservative progressive centrist radical
    new young veteran senior freshman house senate congressional assembly
    """.split()
)


def _is_place(words: list[Token]) -> bool:
    low = " ".join(word.low for word in words)
    return low in places.PLACES or low in places.PEOPLES


def _place_before(words: list[Token]) -> int:
    """How many leading words are a place that a person's name follows: "United States Ana Ruiz"."""
    for size in range(min(len(words) - 2, places.LONGEST), 0, -1):
        if " ".join(word.low for word in words[:size]) in places.PLACES:
            follows = words[size].low in GIVEN and words[-1].low not in bodies.HEADS | bodies.PLACE_HEADS
            return size if follows else 0
    return 0


def _in_address(text: str, end: int) -> bool:
    """Does a larger place follow a comma: "Cork, Ireland"; but not "Cork, the top Republican"?"""
    return text[end : end + 2] == ", " and text[end + 2 : end + 3].isupper()


def _initials(word: Token) -> bool:
    """Initials for given names, as in "J.K. Marsh"; not those of a country."""
    return (
        word.text.count(".") > 0 and word.text.replace(".", "").isupper() and word.low not in bodies.INITIALS
    )


def _short(word: Token) -> bool:
    """Is it a title's short form: "Lt.", "Capt", "PC"?"""
    if word.text.endswith("."):
        return word.low in ABBREVIATED
    return word.low in POINTLESS and (len(word.low) > 3 or word.text.isupper() or word.text[1:].islower())


def _close(chunks: list[list[Token]], now: list[Token]) -> list[Token]:
    """End a chunk, without links or particles that dangle at its end."""
    while now and not _capital(now[-1]):
        now.pop()
    if now:
        chunks.append(now)
    return []


def _holds(now: list[Token], link: Token, rest: list[Token]) -> bool:
    """Does "of", "for" or "and" stand inside one name: "Bank of England", "Guild of Bell and Organ Men"?"""
    capitals = [word for word in rest if _capital(word)]
    if not now or not capitals:
        return False
    if link.text == "&":
        return True
    lows = [word.low for word in now]
    if link.low == "and":
        joined = " ".join([*lows, "and", capitals[0].low])
        if joined in places.PLACES or joined.removeprefix("the ") in _JOINED:
            return True
        if any(low in {"of", "for", "on"} for low in lows):
            return lows[0] in bodies.HEADS or any(low in bodies.HEADS for low in lows)
        after = [word for word in rest if _capital(word)]
        own = lows[_in_front(now) :]  # US Food and Drug Administration
        return (
            # Rutland Fire and Rescue Service, National Search and Rescue Agency
            (len(own) == 1 or own[-1] in _FIELDS or (own[0] in _REACHING and _two_fields(own, after)))
            and len(after) > 1
            and after[-1].low in bodies.HEADS
            and own[0] not in places.PLACES
            and " ".join(word.low for word in after) not in _KNOWN_BODIES  # American and European Union rules
        )
    if link.low in {"of", "for", "the", "in", "on", "to"}:
        if link.low == "the":
            return lows[-1] in {"of", "for", "on"}
        heads = [word.low for word in now]
        if heads[-1] in TITLE_HEADS and capitals[0].low in AREAS:
            return True
        if link.low == "of" and len(heads) > 1 and heads[-2] in _PEERS and heads[-1] not in TITLE_HEADS:
            return True  # Lord Hope of Craighead
        if link.low == "of" and heads[-1] in _OF_A_PLACE:
            return True
        return any(low in bodies.HEADS for low in heads) and not (
            link.low in {"in", "to"} and capitals[0].low not in _CONTINENTS
        )
    return False


def _two_fields(own: list[str], after: list[Token]) -> bool:
    """Do a common word on either side of an "and" tell the work of one body: Tide, Surge Agency?"""
    return len(own) == 2 == len(after) and common(own[1]) and common(after[0].low)


def _in_front(words: list[Token]) -> int:
    """How many leading words are a place, with another word behind it."""
    if len(words) > 1 and words[0].text.isupper() and words[0].low in _COUNTRIES:
        return 1
    lows = [word.low for word in words]
    sizes = range(min(len(lows) - 1, places.LONGEST), 0, -1)
    return next((size for size in sizes if " ".join(lows[:size]) in places.PLACES), 0)


def _title_end(words: list[Token]) -> int:
    """How many leading words are title, or come before it; 0 where the run has none."""
    best = 0
    for position, word in enumerate(words[:-1]):
        if not _capital(word):
            if word.low in {"of", "the", "for", "and"} and best:
                continue
            break
        rest = words[position + 1 :]
        if best and word.low in AREAS and not _capital(words[position - 1]):
            best = position + 1  # Secretary of State Ellen Cho
        elif best == position and word.low == "pro" and rest[0].low in FOR_THE_TIME:
            best = position + 2  # Senate President Pro Tem Ada Moss
        elif _is_title(words, position) and _leaves_a_person(rest):
            best = position + 1
    if all(word.low in AREAS or word.low in TITLE_HEADS or not _capital(word) for word in words):
        return len(words) if len(words) > 1 else 0  # "Prime Minister" and no name
    return best


def _is_title(words: list[Token], position: int) -> bool:
    word = words[position]
    if word.low == "st" and (position == 0 or words[position - 1].low in GIVEN):
        return False  # Juan St. John; St. Louis
    if word.low in HONORIFICS and word.low in _NOBLE and position and _is_title(words, position - 1):
        return False  # Gov. Earl Ray Moss
    if word.low in HONORIFICS or _short(word) or word.text in _SEATS:
        return True
    if position == 0 and len(words) > 2 and word.low.endswith(_TRADES) and means_people(word.low):
        return True  # Geologist Ada Moss
    if position == 0 and word.low in OF_SEVERAL:
        return _opens_person(words[1:])  # Generals Ivo Lind and Ada Moss; the Presidents Cup
    return word.low in TITLE_HEADS and not _own_name(words, position)


def _opens_person(rest: list[Token]) -> bool:
    """May words be somebody's given name and surname: the first is known for one, or all are uncommon?"""
    return len(rest) > 1 and (rest[0].low in GIVEN or not any(common(word.low) for word in rest))


def _calls_first(words: list[Token]) -> bool:
    """
    Is the first word of a sentence what somebody is called by, who is named behind it: "Plumber Ada Moss"?

    In mid-sentence it has no capital. An office or a rank is a title instead, and what is a given name too,
    as Mason and Walker are, may be one here.
    """
    if not _opens_person(words[1:]) or words[-1].low in bodies.HEADS:
        return False
    low = words[0].low
    if low in TITLE_HEADS or low in HONORIFICS or low in GIVEN or low in places.PEOPLES:
        return False
    return low in PLAYERS or (common(low) and means_people(low))


def _leaves_a_person(rest: list[Token]) -> bool:
    """Can a person's name follow, or "of State" and then one?"""
    if rest[0].low in _SUFFIXES or (rest[0].low in bodies.HEADS and rest[1:2] and rest[1].low == "of"):
        return False  # the Republican Party of Texas
    if not _capital(rest[0]):
        return rest[0].low in {"of", "for"} and len(rest) > 2
    return rest[-1].low not in bodies.HEADS or rest[-1].low in _EITHER_HEAD


def _own_name(words: list[Token], position: int) -> bool:
    """Is a word that could be a title a person's own name: "Dean Smith", "Martin Luther King"?"""
    word = words[position]
    if word.low in GIVEN and position == 0:
        return True
    return position > 0 and words[position - 1].low in GIVEN and word.low not in {"president", "minister"}


def _settled(pieces: list[_Piece], scene: _Scene) -> list[_Piece]:
    """Drop what only its place in the sentence made look like a name; tell surnames used alone."""
    surnames = {_surname(p) for p in pieces if p.sort is NameSort.PERSON and len(p.words) > 1}
    tails = {piece.words[-1].low for piece in pieces if piece.sort is NameSort.PERSON or len(piece.words) > 1}
    firm = set(tails)
    firm |= {piece.words[0].low for piece in pieces if not piece.initial}
    heads = Counter(piece.words[0].low for piece in pieces if piece.initial and len(piece.words) == 1)
    firm |= {low for low, count in heads.items() if count > 1}
    alone = {
        piece.words[0].low
        for piece in pieces
        if len(piece.words) == 1 and piece.sort in {NameSort.OTHER, NameSort.PERSON}
    } - {
        piece.words[0].low
        for piece in pieces
        if len(piece.words) == 1 and scene.follows(piece.words[0].span.start, _WHERE)
    }
    out: list[_Piece] = []
    for piece in pieces:
        words = piece.words
        if len(words) == 1:
            if not _stands_alone(piece, firm, tails, scene) and not (
                words[0].low in surnames and _surname_here(piece, scene)
            ):
                continue
        elif _surname_alone(piece, alone):
            piece = piece._replace(sort=NameSort.PERSON)
        elif not _full_body(words) and all(
            word.low in GENERIC or word.low in NOT_NAMES or word.low in AREAS for word in words
        ):
            continue
        out.append(piece)
    people = {_surname(piece) for piece in out if piece.sort is NameSort.PERSON}
    return [
        piece._replace(sort=NameSort.PERSON) if scene.bears_surname(piece, people) else piece for piece in out
    ]


def _full_body(words: tuple[Token, ...]) -> bool:
    """Three words or more that end as a body's name does: "National Schools Board"."""
    return len(words) > 2 and words[-1].low in bodies.HEADS and all(_capital(word) for word in words)


def _surname_alone(piece: _Piece, alone: set[str]) -> bool:
    """Two or three words that nothing tells, the last of them used by itself elsewhere: a person's name."""
    last = piece.words[-1].low
    return (
        piece.sort is NameSort.OTHER
        and len(piece.words) < 4
        and last in alone
        and last not in places.PLACES
        and all(_capital(word) for word in piece.words)
    )


def _surname_here(piece: _Piece, scene: _Scene) -> bool:
    """Is a trade's or office's word with a capital the surname it has been met as: "Priest said"?"""
    word = piece.words[0]
    return not scene.after_article(word.span.start) and (not piece.initial or scene.acts(word.span.end))


def _stands_alone(piece: _Piece, firm: set[str], tails: set[str], scene: _Scene) -> bool:
    """Is a single word with a capital a name?"""
    low = piece.words[0].low
    if piece.title is not None:
        return True
    if low in bodies.INITIALS and piece.words[0].text.isupper() and not piece.initial:
        return low not in _ALSO_WORDS
    if low in NOT_NAMES or low in places.PEOPLES or low in CALENDAR or len(low) < 2:
        return False
    if low in TITLE_HEADS or low in HONORIFICS or low in GENERIC or low in AREAS:
        return low in tails and low in _EITHER_HEAD
    if not piece.initial:
        return low not in OPENERS
    if low in places.PLACES or low in bodies.BARE or piece.words[0].text.isupper():
        return True
    if low in scene.forms:
        return False
    if low not in _LINKS and low.isalpha() and len(low) > 2 and not common(low):
        # no word that dictionaries print small
        return not _compound(low) and (low in firm or not _prefixed(low))
    plural = low.endswith("s") and not low.endswith("ss")  # Sceptics said; but Moss said
    return low in firm or (scene.acts(piece.words[0].span.end) and not plural)


def _compound(word: str) -> bool:
    """Is a plural or a word for a creed made of common words: "carmakers", "federalism"?"""
    if word.endswith(("ism", "isms", "ists")):
        return True
    cuts = range(3, len(word) - 2) if word.endswith("s") else ()
    return any(common(word[:cut]) and common(word[cut:]) for cut in cuts)


def _of_a_field(words: list[str]) -> bool:
    """Do words end in a head told by its field: "police chief", "NATO chief"; not "her chief"?"""
    if words[-1] not in _LEADS or len(words) < 2:
        return False
    field = words[-2]
    return field.isalpha() and len(field) > 2 and field.lower() not in FUNCTION_WORDS | _OF_NO_FIELD


def _prefixed(word: str) -> bool:
    """Is a word a common one behind a prefix: "pretax", "nonunion", "anticorruption"?"""
    return any(word.startswith(prefix) and common(word[len(prefix) :]) for prefix in _SET_SOLID)


def _known_in_headlines(
    text: str, tokens: tuple[tuple[Token, ...], ...], shouted: list[int], pieces: list[_Piece]
) -> list[_Piece]:
    """Names of the body found again in lines where every word has a capital."""
    known: dict[str, NameSort] = {}
    for piece in pieces:
        known.setdefault(" ".join(word.low for word in piece.words), piece.sort)
        if piece.sort is NameSort.PERSON:
            known.setdefault(piece.words[-1].low, piece.sort)
    out = []
    for index in shouted:
        words = [_word(text[piece.start : piece.end], piece.start) for piece in wholes(tokens[index])]
        at = 0
        while at < len(words):
            for size in (5, 4, 3, 2, 1):
                low = " ".join(word.low for word in words[at : at + size])
                sort = known.get(low) or (NameSort.PLACE if low in places.PLACES and low != "us" else None)
                if sort is not None and at + size <= len(words) and words[at].text[0].isupper():
                    out.append(_Piece(tuple(words[at : at + size]), None, index, False, sort))
                    at += size
                    break
            else:
                at += 1
    return out


def _linked(text: str, pieces: list[_Piece], passages: tuple[Passage, ...]) -> tuple[Name, ...]:
    """Names with the fullest form that the article gives for each."""
    full = _Fullest(text, pieces, passages)
    out = []
    for piece in pieces:
        span = Span(piece.words[0].span.start, piece.words[-1].span.end)
        last = piece.words[-1].low
        stopped = span.of(text).endswith(".") and len(last) > 3 and last not in _POINTED
        if stopped or span.of(text).endswith(","):
            span = Span(span.start, span.end - 1)
        printed = span.of(text)
        out.append(
            Name(
                kind=ClaimKind.NAME,
                span=span,
                text=printed,
                sentence=piece.sentence,
                sort=piece.sort,
                full=full.of(piece) or printed,
                title=piece.title.of(text) if piece.title else None,
                title_span=piece.title,
            )
        )
    return tuple(out)


_COUPLING = frozenset(["and", "&"])


class _Fullest:
    """Every person's fullest name by surname, and every body's by its initials or what brackets call it."""

    def __init__(self, text: str, pieces: list[_Piece], passages: tuple[Passage, ...]) -> None:
        self.by_surname: dict[str, dict[str, _Piece]] = {}  # each full form once, by its words
        self.last: dict[str, _Piece] = {}  # who of a surname was named last; `of` is asked in order
        self.by_first: dict[str, _Piece] = {}
        self.by_initials: dict[str, _Piece] = {}
        self.by_bracket: dict[str, _Piece] = {}
        self.by_head: dict[str, dict[str, _Piece]] = {}  # "the Fund": each body of which that is the head
        self.text = text
        self.passages = passages
        self.opens = [passage.span.start for passage in passages]
        self.couples: set[_Piece] = set()  # the second of two who share a surname: "Jan and Ada Moss"
        # what the outlet calls somebody goes before what he is called in a quotation: "Crooked Hal Moss"
        for piece in sorted([*pieces, *self.sharing(pieces)], key=self.quoted):
            if piece.sort is NameSort.PERSON and len(piece.words) > 1:
                forms = self.by_surname.setdefault(_surname(piece), {})
                if len(forms) < _NAMESAKES:
                    forms.setdefault(" ".join(word.low for word in piece.words), piece)
                self.by_first.setdefault(piece.words[0].low, piece)
            elif piece.sort in {NameSort.ORGANISATION, NameSort.OTHER} and len(piece.words) > 1:
                initials = "".join(word.low[0] for word in piece.words if _capital(word))
                self.by_initials.setdefault(initials, piece)
                self.by_first.setdefault(piece.words[0].low, piece)
                self.by_head.setdefault(_head(piece), {}).setdefault(self.print(piece), piece)
        for long, short in pairwise(pieces):
            if _names_again(text, long, short):
                self.by_bracket.setdefault(short.words[0].low, long)

    def sharing(self, pieces: list[_Piece]) -> Iterator[_Piece]:
        """The first of each two who share a surname, with it: Jan Moss of "Jan and Ada Moss"."""
        met = Counter(word.low for piece in pieces for word in (piece.words[0], piece.words[-1]))
        for one, two in pairwise(pieces):
            if len(one.words) != 1 or two.sort is not NameSort.PERSON or len(two.words) < 2:
                continue
            given, other = one.words[0], two.words[0]
            if self.text[given.span.end : other.span.start].strip() not in _COUPLING:
                continue
            # a name that nobody else bears and that stands nowhere else is neither a surname nor a firm's
            if given.low in GIVEN or (other.low in GIVEN and met[given.low] == 2):
                self.couples.add(two)
                yield _Piece((given, two.words[-1]), one.title, one.sentence, False, NameSort.PERSON)

    def of(self, piece: _Piece) -> str | None:
        """The fullest form of what this piece names; None where it stands for itself."""
        if piece.sort is NameSort.PERSON:
            return self.person(piece)
        word = piece.words[0]
        if len(piece.words) == 1 and piece.sort is not NameSort.PLACE:
            found = self.by_bracket.get(word.low)
            if found is not None:
                return self.print(found)
            if word.text.replace(".", "").isupper():
                found = self.by_initials.get(word.low)
            else:
                found = self.by_first.get(word.low) or self.headed(word.low)
            return self.print(found) if found else None
        return None

    def headed(self, word: str) -> _Piece | None:
        """The only body of several words whose name has this one for its head: "the Fund"."""
        known = self.by_head.get(word, {}) if word in bodies.HEADS else {}
        return next(iter(known.values())) if len(known) == 1 else None

    def quoted(self, piece: _Piece) -> bool:
        """Does a name stand inside quotation marks?"""
        at = bisect_right(self.opens, piece.words[0].span.start) - 1
        return at >= 0 and piece.words[0].span.start < self.passages[at].span.end

    def print(self, piece: _Piece) -> str:
        return " ".join(word.text for word in piece.words).rstrip(",")

    def person(self, piece: _Piece) -> str | None:
        surname = _surname(piece)
        found = list(self.by_surname.get(surname, {}).values())
        if len(piece.words) > 1:
            if not self.quoted(piece) or surname not in self.last:
                self.last[surname] = piece
            fits = [other for other in found if _same_given(piece, other)]
        elif found:
            fits = self.nearest(piece, found)
        else:
            first = self.by_first.get(piece.words[0].low)
            return self.print(first) if first else None
        return self.print(max(fits, key=_fullness)) if fits else None

    def nearest(self, piece: _Piece, found: list[_Piece]) -> list[_Piece]:
        """Those of one surname who fit the honorific; the one named last before it, else the first."""
        honorific = piece.title.of(self.text).split()[0].rstrip(".").lower() if piece.title else ""
        told = HONORIFICS.get(honorific, "")
        fits = [o for o in found if not told or gender(o.words[0].low) in {"", told}] or found
        last = self.last.get(_surname(piece))
        if last in self.couples and len(fits) > 1:
            sure = [other for other in fits if told and gender(other.words[0].low) == told]
            return sure if len(sure) == 1 else []  # either of two
        if last is None or not any(_same_given(last, other) for other in fits):
            return fits[:1]
        return [other for other in fits if _same_given(last, other)]


def _names_again(text: str, long: _Piece, short: _Piece) -> bool:
    """
    Do brackets behind a body's name hold another by which it goes: "Roads Service (SVT)", "(Bastro)"?

    Not where it is or plays for, which is no name of its own: "Norby Town (Denmark)".
    """
    between = text[long.words[-1].span.end : short.words[0].span.start]
    if between != " (" or len(short.words) > 1 or len(long.words) < 2 or not _body(long.sort, short.sort):
        return False
    word = short.words[0]
    if text[word.span.end : word.span.end + 1] != ")" or word.low in places.PLACES or word.low in PARTIES:
        return False
    if len(word.text) > 1 and word.text.replace(".", "").isupper():
        return True
    return long.words[-1].low in bodies.HEADS and not (town(word.low) or word.low in places.PEOPLES)


def _body(*sorts: NameSort | None) -> bool:
    """May all be bodies' names?"""
    return all(sort in {NameSort.ORGANISATION, NameSort.OTHER} for sort in sorts)


def _fullness(piece: _Piece) -> tuple[int, bool, int]:
    """How full a name is: its words, a given name over an initial, the first in the text."""
    return len(piece.words), len(piece.words[0].low) > 1, -piece.words[0].span.start


def _head(piece: _Piece) -> str:
    """The word that says what a body is: the last, or the one before "of"."""
    lows = [word.low for word in piece.words]
    return lows[lows.index("of") - 1] if "of" in lows[1:] else lows[-1]


def _surname(piece: _Piece) -> str:
    words = [word for word in piece.words if word.low not in _SUFFIXES]
    lows = [word.low for word in words]
    if lows[1:2] == ["of"]:
        words = words[:1]  # Lord Hope of Craighead
    return words[-1].low if words else piece.words[-1].low


def _same_given(a: _Piece, b: _Piece) -> bool:
    """Can two full names of one surname be one person's: same given name, or its initial?"""
    x, y = a.words[0].low, b.words[0].low
    return x == y or ((len(x) == 1 or len(y) == 1) and x[0] == y[0])
