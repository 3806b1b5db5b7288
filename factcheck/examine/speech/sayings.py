"""Who is said to say: every verb of saying outside quotation marks, with its subject."""

from __future__ import annotations

from bisect import bisect_left

from factcheck.examine.speech.frames import PASSAGE, PHRASE, Frame
from factcheck.examine.speech.phrases import CLAUSE, DETERMINERS, NOUNISH, PAUSES, PREPOSITIONS, Source
from factcheck.examine.speech.subjects import ALONE, ARTICLES_OR_WHOSE, PLURAL, PRONOUNS, SKIP, Subjects
from factcheck.lexicon.classes import BE_FINITE, BE_FORMS, HAVE_FINITE, MODAL_WORDS
from factcheck.lexicon.function_words import adverb
from factcheck.lexicon.saying import (
    IMPERSONAL,
    LEMMA,
    PHRASAL,
    REPORTEDLY,
    SPEAKING,
    STRENGTH,
    UTTERANCES,
    Strength,
)
from factcheck.lexicon.sources import DOCUMENTS, GENERIC
from factcheck.lexicon.titles import TITLE_HEADS
from factcheck.model.article import Token
from factcheck.model.claim import Name, NameSort
from factcheck.model.record import NamedTuple
from factcheck.model.span import Span

_BEFORE_NOUN = (DETERMINERS | PREPOSITIONS | {"and", "or", "own", "new"}) - {"that"}
_GOVERNS_NOUN = frozenset("for of with by over on about against from at into amid despite in under".split())
_SHORT_IS = frozenset(f"{word}'s" for word in "it he she that who there what".split())
_BEFORE_PARTICIPLE = frozenset({",", "and", PASSAGE, "as", "while", "by", "before", "-", "–", "—"})
_COMMAS = frozenset({",", "-", "–", "—"})
# those who find things, and do not find that something is so
_SEARCHING = frozenset(
    "police officer officers detective detectives rescuer rescuers diver divers crew crews soldier soldiers "
    "troops firefighter firefighters guard guards searchers".split()
)
# participles that are no past tense: without a "have" nobody says by them what follows
_PARTICIPLES = frozenset("written spoken begun sworn known seen shown proven sung".split())
_PAST = frozenset("found wrote read saw began thought".split())
_UNSAID = MODAL_WORDS | frozenset(
    """
    not never did cannot didn't doesn't don't hasn't haven't hadn't won't wouldn't refuse refused
    decline declined
    """.split()
)
_NOT_BY = frozenset("quote cite ask see hear tell report read know".split())
_FOND = frozenset(
    """
    like likes liked love loves loved used began begins continued continues went goes tends tended happens
    happened paused stopped appeared seemed sought tried
    """.split()
)
_BIDDING = frozenset(
    "urge tell ask order warn advise command instruct invite encourage expect remind".split()
)
_BE = BE_FORMS | frozenset("'s get gets got".split())


class Saying(NamedTuple):
    """A verb of saying and its subject; `participle` for "adding", "calling it"."""

    frame: int
    cue: Span
    word: str
    strength: Strength
    source: Source | None
    participle: bool = False
    cited: bool = False  # "according to", "in the words of"
    inverted: bool = False  # the subject stands after the verb
    said: bool = True  # False of "did not respond", "will say"

    @property
    def start(self) -> int:
        """Where cue and source begin."""
        return min(self.cue.start, self.source.span.start) if self.source else self.cue.start

    @property
    def end(self) -> int:
        """Where cue and source end."""
        return max(self.cue.end, self.source.span.end) if self.source else self.cue.end


def sayings(text: str, frames: tuple[Frame, ...], names: tuple[Name, ...]) -> tuple[Saying, ...]:
    """Every saying of the frames, in order."""
    out: list[Saying] = []
    starts = [name.span.start for name in names]
    for number, frame in enumerate(frames):
        if _CUES.isdisjoint([word.low for word in frame.words]):
            continue
        low, high = bisect_left(starts, frame.span.start), bisect_left(starts, frame.span.end)
        out.extend(_Reader(text, number, frame, names[low:high]).read())
    return tuple(out)


_PHRASES = frozenset({("put", "it"), ("puts", "it"), ("went", "on"), ("goes", "on")})  # "as one aide put it"
_MAKING = (BE_FINITE - {"am"}) | {"came", "comes"}  # what is told of a quotation: “No” was her answer
_CUES = (
    frozenset(STRENGTH)
    | REPORTEDLY
    | IMPERSONAL
    | {"according", "words", "put", "puts", "went", "goes", ":"}
    | _MAKING
    | {verb for verb, _ in PHRASAL}
)


class _Reader(Subjects):
    """Reads one frame."""

    def read(self) -> list[Saying]:
        out: list[Saying] = []
        for i, word in enumerate(self.words):
            if word.low in _CUES:
                out.extend(self.at(i, word, out))
        return out

    def at(self, i: int, word: Token, before: list[Saying]) -> list[Saying]:
        """The saying, if any, whose cue is or begins at word `i`."""
        low, after = word.low, self.low(i + 1)
        if low == "according" and after == "to":
            return [self.cited(i, i + 1, "according to", self.right(i + 2), inverted=True)]
        if low == "words" and after == "of" and self.low(i - 1) == "the":
            return [self.cited(i - 1, i + 1, "words of", self.right(i + 2))]
        if (low, after) in _PHRASES:
            cue = Span(word.span.start, self.words[i + 1].span.end)
            return [Saying(self.number, cue, f"{low} {after}", Strength.PLAIN, self.left(i))]
        if (low, after) in PHRASAL and (saying := self.phrasal(i)) is not None:
            return [saying]
        if low in IMPERSONAL and self.low(i - 2) == "it" and self.low(i - 1) in _BE and after == "that":
            return [self.cited(i - 2, i, low)]  # It is understood that
        if low in REPORTEDLY:
            return [self.cited(i, i, low)]
        if low == ":":
            return self.colon(i, before) if after == PASSAGE else []
        if low in _MAKING:
            return self.utterance(i) if self.follows_quote(i) else []
        saying = self.saying(i, word, before) if low in STRENGTH else None
        return [saying] if saying is not None else []

    def phrasal(self, i: int) -> Saying | None:
        """Reads "“...,” Moss pointed out", "pointed out Moss", with a quotation or a "that" beside it."""
        before = PASSAGE in (self.low(i - 1), self.low(i - 2) if self.low(i - 1) == "," else "")
        source = self.right(i + 2) if before else self.left(i)
        if source is None:
            return None
        at = self.index.get(source.span.start, i)
        beside = (self.low(at - 1), self.low(at - 2), self.low(i + 2), self.low(i + 3))
        if not before and PASSAGE not in beside and self.low(i + 2) not in {"that", ":"}:
            return None
        cue = Span(self.words[i].span.start, self.words[i + 1].span.end)
        word = f"{self.low(i)} {self.low(i + 1)}"
        return Saying(self.number, cue, word, Strength.PLAIN, source, inverted=before)

    def cited(
        self, first: int, last: int, word: str, source: Source | None = None, *, inverted: bool = False
    ) -> Saying:
        """A saying without a verb of its own, its cue the words from `first` to `last`."""
        cue = Span(self.words[first].span.start, self.words[last].span.end)
        strength = Strength.PLAIN if source is not None or word.endswith(("to", "of")) else Strength.DOUBT
        return Saying(self.number, cue, word, strength, source, cited=True, inverted=inverted)

    def utterance(self, i: int) -> list[Saying]:
        """Whose utterance a quotation is: "“No,” was the answer of Ada Moss", "was Moss's advice"."""
        end = min(len(self.words), i + PHRASE)
        noun = next((j for j in range(i + 1, end) if self.low(j) in UTTERANCES and j not in self.named), 0)
        if not noun or not all(self.low(j)[:1].isalpha() or j in self.named for j in range(i + 1, noun)):
            return []
        if self.low(noun + 1) in _OF_WHOM:
            source = self.right(noun + 2)
            return [self.cited(i, noun + 1, self.low(noun), source, inverted=True)] if source else []
        source = self.owner(i + 1, noun)
        return [self.cited(i, noun, self.low(noun), source, inverted=True)] if source else []

    def owner(self, start: int, noun: int) -> Source | None:
        """Whose a noun is, by what stands before it: "Ms Moss's answer", "her", "whose", "the mayor's"."""
        for j in range(noun - 1, max(start, noun - _OWNED) - 1, -1):
            low, head = self.low(j), self.low(j).removesuffix("'s")
            if low == "whose":
                return self.antecedent(j)
            if low in _WHOSE:
                return Source(self.words[j].span, _WHOSE[low], pronoun=True)
            if j in self.name_at and self.possessive(j):
                return self.with_name(j)
            if head != low and head in GENERIC | TITLE_HEADS:
                role = Span(self.words[max(start, j - 1)].span.start, self.words[j].span.end - len("'s"))
                return Source(role, head)
        return None

    def colon(self, i: int, before: list[Saying]) -> list[Saying]:
        """A quotation after a colon and no verb of saying: "Ruiz was blunt: “No.”"."""
        floor, word = self.floor(i), self.words[i]
        noun = i - 1 - (self.low(i - 1) in _MAKING)  # Moss's verdict: “No.” Her answer was: “No.”
        source = self.owner(floor, noun) if self.low(noun) in UTTERANCES else None
        if source is None and not (before and before[-1].cue.start >= self.words[floor].span.start):
            source = self.before_apposition(i)
        if source is None:
            return []
        return [Saying(self.number, word.span, ":", Strength.PLAIN, source)]

    def saying(self, i: int, word: Token, before: list[Saying]) -> Saying | None:
        """The saying whose verb is word `i`, or None where it is a noun, a passive or an infinitive."""
        strength = STRENGTH[word.low]
        cue = word.span
        if (agent := self.agent(i)) is not None:
            return Saying(self.number, cue, word.low, strength, agent, participle=True)
        if not self.verbal(i):
            source = self.infinitive(i)
            return Saying(self.number, cue, word.low, strength, source, participle=True) if source else None
        if word.low.endswith("ing"):
            found, source = self.participle(i, before)
            return Saying(self.number, cue, word.low, strength, source, participle=True) if found else None
        source = self.inverted(i)
        if source is not None:
            return Saying(self.number, cue, word.low, strength, source, inverted=True)
        source = self.left(i)
        previous = self.low(i - 1)
        if source is None and (previous in {"and", "but", "or"} or self.follows_quote(i)):
            source = before[-1].source if before else self.subject(i)
        if source is None and strength in SPEAKING and previous in {"which", "that"}:
            return None
        if previous == "who" and strength is Strength.SHOW and self.low(i + 1) != "that":
            return None  # the officer who found the gun
        searched = source is not None and source.head in _SEARCHING and self.low(i + 1) != "that"
        if searched and strength is Strength.SHOW:
            return None  # police found a body
        noun = word.low in NOUNISH
        if source is None and (noun or strength not in SPEAKING):
            return None
        if noun and source is not None and not self.agrees(source, i):
            return None
        return Saying(self.number, cue, word.low, strength, source, said=self.said(i))

    def agent(self, i: int) -> Source | None:
        """Who says it in the passive: "was described by Ada Moss as"; not by whom one was quoted or asked."""
        at = i + 2 if self.low(i + 1) == "as" else i + 1
        at += self.low(at) == PASSAGE  # was called “a fool” by Ada Moss
        told = self.passive(i) or (
            self.low(i - 1) == "," and self.low(at - 1) == PASSAGE
        )  # , branded “a fool” by
        if self.low(at) != "by" or not told or LEMMA[self.low(i)] in _NOT_BY:
            return None
        return self.right(at + 1)

    def infinitive(self, i: int) -> Source | None:
        """Whose infinitive it is: "The senator likes to say that", "only for Moss to post that"."""
        named = i - 2 in self.name_at and self.low(self.first_of[i - 2] - 1) == "for"
        if self.low(i - 1) == "to" and named and STRENGTH[self.low(i)] in SPEAKING:
            name = self.name_at[i - 2]
            return Source(name.span, name.text.rsplit(" ", 1)[-1].lower(), name)
        if self.low(i - 1) != "to" or STRENGTH[self.low(i)] not in SPEAKING or self.low(i - 2) not in _FOND:
            return None
        return self.left(i - 2)

    def said(self, i: int) -> bool:
        """Was it said, or only might it, or was it not: "has not said why", "will respond"?"""
        for k in range(i - 1, max(-1, i - 4), -1):
            if self.low(k) in _UNSAID:
                return False
            if self.low(k) not in SKIP:
                return True
        return True

    def verbal(self, i: int) -> bool:
        """Can word `i` be a finite verb or participle where it stands?"""
        previous = self.low(i - 1)
        if i in self.named or previous in {"to", "-"} or self.low(i + 1) == "-":
            return False
        if self.low(i) in _PARTICIPLES and HAVE_FINITE.isdisjoint([self.low(k) for k in range(i - 3, i)]):
            return False  # The Cold Bell, written over a winter, sold well
        if previous == PASSAGE and self.low(i - 2) in ARTICLES_OR_WHOSE:
            return False  # her “closed” warning
        if self.low(i).endswith("ing"):
            return True
        if self.low(i) in NOUNISH and previous.endswith("'s") and previous not in _SHORT_IS:
            return False  # the mayor’s remarks
        if previous in _GOVERNS_NOUN and self.low(i).endswith("ed"):
            return False  # for alleged threats
        if previous in ARTICLES_OR_WHOSE or (self.low(i + 1) == "to" and LEMMA[self.low(i)] in _BIDDING):
            return False  # "the alleged attack"; "passengers told to expect delays"
        if self.low(i) in NOUNISH and previous in _BEFORE_NOUN:
            return previous in ALONE and self.low(i + 1) in {":", ","}  # One read: “Pay up.”
        return not self.passive(i)

    def participle(self, i: int, before: list[Saying]) -> tuple[bool, Source | None]:
        """Is an "-ing" form one of saying here, and whose: "adding that", "with one poster writing"?"""
        previous = self.low(i - 1)
        if previous in _BE and previous != "being":
            return True, self.left(i)
        if i - 1 in self.name_at and self.name_at[i - 1].sort is NameSort.PERSON:
            first = self.first_of[i - 1]
            while first > 0 and self.low(first - 1)[:1].isalnum() and self.low(first - 1) != "with":
                first -= 1
            if self.low(first - 1) == "with":  # with press secretary Ada Moss saying
                return True, self.with_name(i - 1)
        accompanied = self.accompanied(i)
        if accompanied is not None:
            return True, accompanied
        if self.opens(i):
            return True, self.after_fronted(i)
        if previous in _BEFORE_PARTICIPLE or self.follows_quote(i):
            return True, before[-1].source if before else self.subject(i)
        issued = self.skip_back(i - 1)
        if self.low(issued) in DOCUMENTS:  # "his wife issued a statement on Friday saying"
            return True, self.subject(i) or self.noun_phrase(issued)
        if previous in GENERIC and (self.low(i) not in NOUNISH or self.low(i) == "saying"):
            return True, self.noun_phrase(i - 1)
        return False, None

    def accompanied(self, i: int) -> Source | None:
        """Who says it beside the subject: "the union left, with a former steward calling it “a trap”"."""
        for j in range(i - 1, max(-1, i - PHRASE), -1):
            low = self.low(j)
            named = j in self.name_at and self.name_at[j].sort is NameSort.PERSON
            if named and self.low(j + 1) in {"of", "from"}:
                first = self.first_of[j]  # with analyst Ada Moss of the Leith Bank calling it
                while first > 0 and self.low(first - 1).isalpha() and self.low(first - 1) != "with":
                    first -= 1
                if self.low(first - 1) == "with":
                    return self.with_name(j)
            if low == "with" and j < i - 1 and self.low(j - 1) in {",", PASSAGE, "", "–", "—"}:
                span = Span(self.words[j + 1].span.start, self.words[i - 1].span.end)
                return self.noun_phrase(i - 1) or Source(span, self.low(i - 1))
            if not (low[:1].isalnum() or low in {"-", "'s"}) or low in _ONLY_SAID:
                return None
        return None

    def after_fronted(self, i: int) -> Source | None:
        """The subject behind a clause that the sentence opens with: Calling it “a trap,” Ada Moss left."""
        quote = next((j for j in range(i, min(len(self.words), i + CLAUSE)) if self.low(j) == PASSAGE), -1)
        j = quote + 1
        while self.low(j) == ",":
            j += 1
        if quote < 0 or j >= len(self.words):
            return None
        if j in self.starts:
            return self.with_name(self.starts[j])
        if self.low(j) in PRONOUNS:
            return Source(self.words[j].span, self.low(j), pronoun=True)
        return self.role_at(j, min(len(self.words), j + PHRASE))

    def inverted(self, i: int) -> Source | None:
        """The subject after a verb that a quotation or a clause stands before: ”, said Ana Ruiz."""
        previous = self.low(i - 1)
        if previous == PASSAGE or (previous in _COMMAS and self.low(i - 2) == PASSAGE):
            bare = LEMMA[self.low(i)] == self.low(i) and self.low(i) not in _PAST
            return None if bare else self.right(i + 1)
        plain = self.low(i) not in NOUNISH and STRENGTH[self.low(i)] in SPEAKING
        if plain and (previous in _COMMAS or previous == "as" or i == 0):
            before = self.left(i)
            if before is None:
                return self.right(i + 1)
            # It would be late, said Ada Moss, who runs the mill. The clerk, Ivo Lind, saw it, said Ada Moss.
            source = self.right(i + 1) if previous == "," else None
            named = source is not None and source.name is not None and source.name.sort is NameSort.PERSON
            if source is not None and named and (self.does(before) or self.closes(source)):
                return source
        judged = STRENGTH[self.low(i)] is Strength.JUDGE  # Lind, a nurse, accused Moss of it
        if (
            self.low(i) in NOUNISH
            and previous in _COMMAS
            and LEMMA[self.low(i)] != self.low(i)
            and not judged
        ):
            source = self.right(i + 1)  # ..., adds nurse Ada Moss.
            if source is not None and source.name is not None and source.name.sort is NameSort.PERSON:
                return source
        return None

    def does(self, source: Source) -> bool:
        """Has who could speak a verb of its own, no comma between: "Police were there, said Ada Moss"?"""
        at = self.index[source.span.start]
        end = next((j for j in range(at, len(self.words)) if self.low(j) in PAUSES), at)
        return self.verbed(at, end)

    def closes(self, source: Source) -> bool:
        """Does the sentence end with who could speak, so that what they said stands before?"""
        end = self.index[source.span.start]
        while end < len(self.words) and self.words[end].span.start < source.span.end:
            end += 1
        return self.low(end) in {"", "."} or (self.low(end) == "," and self.low(end + 1) in _ENGAGED)

    def agrees(self, source: Source, i: int) -> bool:
        """Can "show" be the verb of "records"? After "police", "report" is one; after "crime", a noun."""
        low = self.low(i)
        irregular = LEMMA[low] not in {low, low[:-1], low[:-2]}  # shot back, wrote
        if source.pronoun or low.endswith("ed") or low in _PAST or irregular:
            return True
        if source.name is None and source.head not in GENERIC | DOCUMENTS | ALONE:
            return False
        plural = source.name is None and (source.head.endswith("s") or source.head in PLURAL)
        return plural != low.endswith("s")

    def follows_quote(self, i: int) -> bool:
        return PASSAGE in (self.low(i - 1), self.low(i - 2))

    def passive(self, i: int) -> bool:
        """Passive, as in "was told", "is said to", "has been accused": the subject does not speak."""
        k = i - 1
        while k >= 0 and ((self.low(k) in SKIP and self.low(k) not in HAVE_FINITE) or adverb(self.low(k))):
            if self.low(k) in _BE:
                return True
            k -= 1
        if self.low(k) in _BE or self.low(k) in {"being"}:
            return not self.low(i).endswith("ing")
        return False


_ENGAGED = frozenset(["for", "prosecuting", "defending"])  # said Ada Moss, for the crown
_OF_WHOM = frozenset(["of", "from", "by"])
_OWNED = 4  # words: no more stand between an owner and what is theirs, "her first and last answer"
_WHOSE = {"his": "he", "her": "she"}
_ONLY_SAID = STRENGTH.keys() - GENERIC
