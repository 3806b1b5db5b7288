"""Who is said to say: every verb of saying outside quotation marks, with its subject."""

from __future__ import annotations

from bisect import bisect_left, bisect_right

from factcheck.examine.speech.marks import Passage
from factcheck.lexicon.bodies import HEADS
from factcheck.lexicon.capitals import CALENDAR, DAYS
from factcheck.lexicon.classes import (
    ARTICLES,
    BE_FORMS,
    DEMONSTRATIVES,
    HAVE_FINITE,
    MODAL_WORDS,
    PERSONAL_POSSESSIVES,
    PLAIN_NEGATORS,
    SUBJECT_PRONOUNS,
)
from factcheck.lexicon.function_words import FUNCTION_WORDS, adverb
from factcheck.lexicon.saying import IMPERSONAL, LEMMA, REPORTEDLY, SPEAKING, STRENGTH, Strength
from factcheck.lexicon.sources import DOCUMENTS, GENERIC, LEANING, PERSONS
from factcheck.lexicon.titles import AFTER_NAME, TITLE_HEADS
from factcheck.model.article import Sentence, Token
from factcheck.model.claim import Name, NameSort
from factcheck.model.record import NamedTuple
from factcheck.model.span import Span

PASSAGE = "\x00"  # stands for a quoted passage among the outlet's own words
PRONOUNS = SUBJECT_PRONOUNS | {"it", "who"}
DETERMINERS = (
    ARTICLES
    | DEMONSTRATIVES
    | PERSONAL_POSSESSIVES
    | frozenset(
        """
    one some several many two three four five both another other most all each every any no
    """.split()
    )
)
_SKIP = (
    MODAL_WORDS
    | HAVE_FINITE
    | PLAIN_NEGATORS
    | frozenset(
        """
    also later then did does do once twice further still always often again already now just even since
    both all earlier today yesterday tonight only simply first been reportedly allegedly apparently
    """.split()
    )
)
_TIMES = frozenset(
    """
    week month year night morning afternoon evening weekend day summer winter spring autumn
""".split()
)
_SPANS_OF_TIME = frozenset("days weeks months years hours minutes decades week month year days' hour".split())
_OF_TIME = frozenset(
    "the a recent past last few several coming two three four five six ten many previous these those".split()
)
_PREPOSITIONS = frozenset(
    """
    of for at from in with to by on about against after before over under between among into near behind
    without within during through than as like via regarding inside outside around across despite
""".split()
)
# nouns that look like verbs of saying: they need a subject right before them
_NOUNISH = frozenset(
    """
    report reports call calls claim claims comment comments answer answers question questions show shows
    state states post posts text texts order orders charge charges promise promises pledge pledges warning
    finding findings reading writing blast attack attacks credit praise project projects document documents
    detail details list lists note notes fear fears hope hopes thought thoughts demand demands request
    requests appeal appeals joke jokes laugh sigh cry quote quotes tweet tweets email emails message
    messages blog blogs dispute denial doubt doubts guess estimate estimates remark remarks vow rule rules
    hold holds rate rates thanks thank object objects fire fires fired shot shoot shooting snap counter
    preach rail protest protests quip quips boast advocate worry worries instruct complaint ruling sense
    meaning understanding caution suspect suspects invite invites direct elaborate lecture vent intimate
    found accused blame answerable feeling forecast forecasts text saw see know begin start started starts
    read reads consider describe lead term mention repeat speaking telling asking calling saying continue
    continued fill write reflect label brand command reply replies response alert address fumes grant allow
    accept deem add adds threatened threat hail offer
""".split()
)
_BEFORE_NOUN = (DETERMINERS | _PREPOSITIONS | {"and", "or", "own", "new"}) - {"that"}
_GOVERNS_NOUN = frozenset("for of with by over on about against from at into amid despite in under".split())
_SHORT_IS = frozenset(f"{word}'s" for word in "it he she that who there what".split())
_BEFORE_PARTICIPLE = frozenset({",", "and", PASSAGE, "as", "while", "by", "before", "-", "–", "—"})
_BEFORE_SUBJECT = frozenset("to by today yesterday also".split())
_NESTED = 12  # phrases of a phrase: "the office of the head of the bank of ..."
_WITHIN = frozenset("for of at from with in".split())  # prepositions inside a source: "the head of the union"
_NOT_HEAD = _WITHIN | DETERMINERS | {"to"}
_ADDRESSED = 7  # words: how far a verb of saying and whom it is said to reach
_OWN_VERB = BE_FORMS | HAVE_FINITE | MODAL_WORDS
_OFFICE = 4  # words: no office between two names is longer
_PHRASE = 9  # words: no source of its own is longer
_CLAUSE = 120  # words: no clause is read further back
_LINKS = frozenset("and but while which that whom".split())
_PAUSES = frozenset({",", "(", ")", "–", "—", "."})
_SPEAKER_HEADS = GENERIC | TITLE_HEADS | HEADS
_COMMAS = frozenset({",", "-", "–", "—"})
# those who find things, and do not find that something is so
_SEARCHING = frozenset(
    "police officer officers detective detectives rescuer rescuers diver divers crew crews soldier soldiers "
    "troops firefighter firefighters guard guards searchers".split()
)
_PAST = frozenset("found wrote read saw began thought".split())
_UNSAID = MODAL_WORDS | frozenset(
    """
    not never did cannot didn't doesn't don't hasn't haven't hadn't won't wouldn't refuse refused
    decline declined
    """.split()
)
_NOT_BY = frozenset("quote cite ask see hear tell report read know".split())
_WHERE_SIGNS_ARE = frozenset(
    "on outside above near beside over under inside left pinned taped stuck hung".split()
)
_FOND = frozenset(
    """
    like likes liked love loves loved used began begins continued continues went goes tends tended happens
    happened paused stopped appeared seemed sought tried
    """.split()
)
_ALONE = frozenset("one another others many some both several most neither".split())
_PLURAL = frozenset("police people women men".split())
_ARTICLES = ARTICLES | PERSONAL_POSSESSIVES
_BIDDING = frozenset(
    "urge tell ask order warn advise command instruct invite encourage expect remind".split()
)
_BE = BE_FORMS | frozenset("'s get gets got".split())


class Frame(NamedTuple):
    """The outlet's own words round one or more quotations: sentences that the marks run across are one."""

    first: int  # index of its first sentence
    last: int
    span: Span
    paragraph: int
    words: tuple[Token, ...]  # a quoted passage is one word, `PASSAGE`
    passages: tuple[int, ...]  # indexes of the quoted passages that stand in it


class Source(NamedTuple):
    """Whoever speaks, as printed; `name` where it ends in, or is, a name."""

    span: Span
    head: str  # the pronoun, the role ("spokesman") or the name's last word, lower case
    name: Name | None = None
    pronoun: bool = False


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


def frames(
    text: str,
    sentences: tuple[Sentence, ...],
    tokens: tuple[tuple[Token, ...], ...],
    passages: tuple[Passage, ...],
) -> tuple[Frame, ...]:
    """The sentences as frames, in order, each with its words outside quotation marks."""
    out: list[Frame] = []
    starts = [passage.outer.start for passage in passages]
    index = 0
    while index < len(sentences):
        last = index
        low = bisect_left(starts, sentences[index].span.start)
        while last + 1 < len(sentences) and _joined(text, sentences, last, passages, starts):
            last += 1
        span = Span(sentences[index].span.start, sentences[last].span.end)
        high = bisect_left(starts, span.end)
        inside = passages[low:high]
        words = tuple(_words(tokens[index : last + 1], inside))
        out.append(Frame(index, last, span, sentences[index].paragraph, words, tuple(range(low, high))))
        index = last + 1
    return tuple(out)


def _joined(
    text: str, sentences: tuple[Sentence, ...], at: int, passages: tuple[Passage, ...], starts: list[int]
) -> bool:
    """Is the next sentence one with this: does a quotation run across the break, or a small letter follow?"""
    here, after = sentences[at], sentences[at + 1]
    if here.paragraph != after.paragraph:
        return False
    found = bisect_right(starts, here.span.end - 1) - 1
    if found >= 0 and passages[found].outer.end > after.span.start:
        return True
    return text[after.span.start].islower() or _told_of(text, here, after)


def _told_of(text: str, here: Sentence, after: Sentence) -> bool:
    """Does a sentence only say who said the one before: “What a game!” Ada Moss, their captain, said."""
    if text[here.span.end - 1] not in '”"»’' or text[here.span.end - 2 : here.span.end - 1] not in ("!", "?"):
        return False
    words = after.span.of(text).rstrip(".").split()
    verb = words[-1].lower() if 1 < len(words) <= _PHRASE else ""
    return STRENGTH.get(verb) in SPEAKING and LEMMA[verb] != verb and not verb.endswith("ing")


def _words(tokens: tuple[tuple[Token, ...], ...], passages: tuple[Passage, ...]) -> list[Token]:
    if not passages:
        return [token for sentence in tokens for token in sentence]
    out: list[Token] = []
    queue = list(passages)
    for sentence in tokens:
        for token in sentence:
            while queue and token.span.start >= queue[0].outer.end:
                queue.pop(0)
            if queue and token.span.start >= queue[0].outer.start:
                if not out or out[-1].span.start != queue[0].outer.start:
                    out.append(Token(queue[0].outer, *[PASSAGE] * 3))
                continue
            out.append(token)
    return out


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
_CUES = (
    frozenset(STRENGTH) | REPORTEDLY | IMPERSONAL | {"according", "words", "put", "puts", "went", "goes", ":"}
)


def personal(name: Name) -> bool:
    """Can this name be a person's: it is one, or nothing tells what bears it?"""
    return name.sort is NameSort.PERSON or (name.sort is NameSort.OTHER and name.text.count(" ") < 2)


class _Reader:
    """Reads one frame."""

    def __init__(self, text: str, number: int, frame: Frame, names: tuple[Name, ...]) -> None:
        self.text = text
        self.number = number
        self.words = frame.words
        self.names = names
        at = self.index = {word.span.start: i for i, word in enumerate(self.words)}
        to = {word.span.end: i for i, word in enumerate(self.words)}
        self.first_of: dict[int, int] = {}  # index of a name's last word -> of its first, title included
        self.name_at: dict[int, Name] = {}
        self.starts: dict[int, int] = {}
        self.named: set[int] = set()  # indexes of the words that belong to a name
        for name in names:
            first = at.get(name.title_span.start if name.title_span else name.span.start)
            first = first if first is not None else at.get(name.span.start)
            last = to.get(name.span.end)
            if last is None:
                last = next((to[end] for end in (name.span.end + 1, name.span.end + 2) if end in to), None)
            if first is not None and last is not None:
                self.named.update(range(first, last + 1))
                self.first_of[last] = first
                self.name_at[last] = name
                self.starts[first] = last

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
        if low in IMPERSONAL and self.low(i - 2) == "it" and self.low(i - 1) in _BE and after == "that":
            return [self.cited(i - 2, i, low)]  # It is understood that
        if low in REPORTEDLY:
            return [self.cited(i, i, low)]
        if low == ":":
            return self.colon(i, before) if after == PASSAGE else []
        saying = self.saying(i, word, before) if low in STRENGTH else None
        return [saying] if saying is not None else []

    def cited(
        self, first: int, last: int, word: str, source: Source | None = None, *, inverted: bool = False
    ) -> Saying:
        """A saying without a verb of its own, its cue the words from `first` to `last`."""
        cue = Span(self.words[first].span.start, self.words[last].span.end)
        strength = Strength.PLAIN if source is not None or word.endswith(("to", "of")) else Strength.DOUBT
        return Saying(self.number, cue, word, strength, source, cited=True, inverted=inverted)

    def colon(self, i: int, before: list[Saying]) -> list[Saying]:
        """A quotation after a colon and no verb of saying: "Ruiz was blunt: “No.”"."""
        floor = self.floor(i)
        if before and before[-1].cue.start >= self.words[floor].span.start:
            return []
        source = self.before_apposition(i)
        word = self.words[i]
        if source is None:
            return []
        return [Saying(self.number, word.span, ":", Strength.PLAIN, source)]

    def low(self, i: int) -> str:
        return self.words[i].low if 0 <= i < len(self.words) else ""

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
        noun = word.low in _NOUNISH
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
            if self.low(k) not in _SKIP:
                return True
        return True

    def verbal(self, i: int) -> bool:
        """Can word `i` be a finite verb or participle where it stands?"""
        previous = self.low(i - 1)
        if i in self.named or previous in {"to", "-"} or self.low(i + 1) == "-":
            return False
        if self.low(i).endswith("ing"):
            return True
        if self.low(i) in _NOUNISH and previous.endswith("'s") and previous not in _SHORT_IS:
            return False  # the mayor’s remarks
        if previous in _GOVERNS_NOUN and self.low(i).endswith("ed"):
            return False  # for alleged threats
        if previous in _ARTICLES or (self.low(i + 1) == "to" and LEMMA[self.low(i)] in _BIDDING):
            return False  # "the alleged attack"; "passengers told to expect delays"
        if self.low(i) in _NOUNISH and previous in _BEFORE_NOUN:
            return previous in _ALONE and self.low(i + 1) in {":", ","}  # One read: “Pay up.”
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
        if previous in GENERIC and (self.low(i) not in _NOUNISH or self.low(i) == "saying"):
            return True, self.noun_phrase(i - 1)
        return False, None

    def accompanied(self, i: int) -> Source | None:
        """Who says it beside the subject: "the union left, with a former steward calling it “a trap”"."""
        for j in range(i - 1, max(-1, i - _PHRASE), -1):
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

    def opens(self, i: int) -> bool:
        """Is word `i` the first of its sentence?"""
        return i == 0 or self.low(i - 1) in {".", "!", "?"}

    def after_fronted(self, i: int) -> Source | None:
        """The subject behind a clause that the sentence opens with: Calling it “a trap,” Ada Moss left."""
        quote = next((j for j in range(i, min(len(self.words), i + _CLAUSE)) if self.low(j) == PASSAGE), -1)
        j = quote + 1
        while self.low(j) == ",":
            j += 1
        if quote < 0 or j >= len(self.words):
            return None
        if j in self.starts:
            return self.with_name(self.starts[j])
        if self.low(j) in PRONOUNS:
            return Source(self.words[j].span, self.low(j), pronoun=True)
        return self.role_at(j, min(len(self.words), j + _PHRASE))

    def inverted(self, i: int) -> Source | None:
        """The subject after a verb that a quotation or a clause stands before: ”, said Ana Ruiz."""
        previous = self.low(i - 1)
        if previous == PASSAGE or (previous in _COMMAS and self.low(i - 2) == PASSAGE):
            bare = LEMMA[self.low(i)] == self.low(i) and self.low(i) not in _PAST
            return None if bare else self.right(i + 1)
        plain = self.low(i) not in _NOUNISH and STRENGTH[self.low(i)] in SPEAKING
        if plain and (previous in _COMMAS or previous == "as" or i == 0):
            before = self.left(i)
            if before is None:
                return self.right(i + 1)
            if previous == "," and self.does(before):
                source = self.right(i + 1)  # It would be late, said Ada Moss, who runs the mill.
                if source is not None and source.name is not None and source.name.sort is NameSort.PERSON:
                    return source
        if self.low(i) in _NOUNISH and previous in _COMMAS and LEMMA[self.low(i)] != self.low(i):
            source = self.right(i + 1)  # ..., adds nurse Ada Moss.
            if source is not None and source.name is not None and source.name.sort is NameSort.PERSON:
                return source
        return None

    def does(self, source: Source) -> bool:
        """Has who could speak a verb of its own, no comma between: "Police were there, said Ada Moss"?"""
        at = self.index[source.span.start]
        end = next((j for j in range(at, len(self.words)) if self.low(j) in _PAUSES), at)
        return self.verbed(at, end)

    def verbed(self, start: int, end: int) -> bool:
        """Is one of these words a verb that needs no list: "was", "had", "would"?"""
        return any(self.low(j) in _OWN_VERB for j in range(start, end))

    def agrees(self, source: Source, i: int) -> bool:
        """Can "show" be the verb of "records"? After "police", "report" is one; after "crime", a noun."""
        low = self.low(i)
        irregular = LEMMA[low] not in {low, low[:-1], low[:-2]}  # shot back, wrote
        if source.pronoun or low.endswith("ed") or low in _PAST or irregular:
            return True
        if source.name is None and source.head not in GENERIC | DOCUMENTS | _ALONE:
            return False
        plural = source.name is None and (source.head.endswith("s") or source.head in _PLURAL)
        return plural != low.endswith("s")

    def follows_quote(self, i: int) -> bool:
        return PASSAGE in (self.low(i - 1), self.low(i - 2))

    def passive(self, i: int) -> bool:
        """Passive, as in "was told", "is said to", "has been accused": the subject does not speak."""
        k = i - 1
        while k >= 0 and ((self.low(k) in _SKIP and self.low(k) not in HAVE_FINITE) or adverb(self.low(k))):
            if self.low(k) in _BE:
                return True
            k -= 1
        if self.low(k) in _BE or self.low(k) in {"being"}:
            return not self.low(i).endswith("ing")
        return False

    # --- subjects before the verb

    def left(self, i: int) -> Source | None:
        """The subject that ends right before word `i`, adverbs and times of day passed over."""
        k = self.subject_end(i)
        if k < 0:
            return None
        verb = LEMMA.get(self.low(i))
        if verb in {"read", "say"} and (sign := self.sign(k)) is not None:
            at = self.index.get(sign.span.end + 1, k)
            if verb == "read" or self.low(at) in _WHERE_SIGNS_ARE:
                return sign
        low = self.low(k)
        if low == "who":
            return self.antecedent(k)
        if low in PRONOUNS:
            word = self.words[k]
            return Source(word.span, low, pronoun=True)
        if low in {",", ")", "–", "—", "-"}:
            return self.before_apposition(k)
        if low in _ALONE and self.low(k - 1) not in _ARTICLES:
            return Source(self.words[k].span, low)
        if k in self.name_at:
            return self.bearer(k, i) or self.at_name(k)
        if low in {PASSAGE, ":", ";", "and", "but", "or", "that", "which"} or not low[:1].isalnum():
            return None
        phrase = self.noun_phrase(k)
        bearer = self.bearer(k, i)
        if bearer is not None:
            return bearer
        if phrase is None:
            return self.lone_name(k)
        return self.uncommaed(phrase) or self.past_object(phrase, k) or phrase

    def sign(self, k: int) -> Source | None:
        """What reads, where its place stands between: "a note on the door that read"."""
        if k in self.name_at or self.low(k) in _ALONE:
            return None
        thing = next((j for j in range(k, self.floor(k) - 1, -1) if self.low(j) in DOCUMENTS), -1)
        return self.noun_phrase(thing) if thing >= 0 and self.tied(thing, k) else None

    def at_name(self, k: int) -> Source | None:
        """The subject whose last word, a name's, is word `k`."""
        if self.low(self.first_of[k] - 1) in {"of", "from"} and self.first_of[k] - 2 in self.name_at:
            person = self.first_of[k] - 2  # Rep. Ada Moss of Maryland
            if self.name_at[person].sort is NameSort.PERSON and self.leads(person):
                return self.with_name(person)
        listed = self.low(self.first_of[k] - 1) in {"and", "&"} or self.governed(self.first_of[k])
        if listed and self.name_at[k].sort is NameSort.PLACE:
            return self.topic(k)  # "the study of people in Canada and Japan found"
        source = self.with_name(k)
        inside = source.name is not None and self.governed(self.first_of[k])
        return (self.begins_with_role(k) if inside else None) or source

    def lone_name(self, k: int) -> Source | None:
        """A word with a capital that opens its sentence and is no word of ours: a name seen once only."""
        word = self.words[k]
        printed = word.text
        if not self.opens(k) or not printed[0].isupper() or not printed.isalpha() or len(printed) < 3:
            return None
        if word.low in _NO_NAMES or word.low.endswith(("ing", "s")):
            return None
        return Source(word.span, word.low)

    def begins_with_role(self, k: int) -> Source | None:
        """The person that the clause of word `k` begins with: "The widow of a clerk killed by Ivo Lane"."""
        floor = self.floor(k)
        role = self.role_at(floor, k)
        if role is None or role.head not in PERSONS | _PLURAL or not self.tied(floor, k):
            return None
        return role

    def tied(self, start: int, end: int) -> bool:
        """Is there no comma, no quotation and no "and" among these words?"""
        return not any(
            self.low(j) in _PAUSES or self.low(j) in {"and", "but", PASSAGE} for j in range(start, end)
        )

    def uncommaed(self, phrase: Source) -> Source | None:
        """The name before an apposition whose second comma is lost: “No,” Ada Moss, the mayor told them."""
        at = self.index.get(phrase.span.start, 0)
        last = at - 2
        if self.low(at - 1) != "," or last not in self.name_at or not personal(self.name_at[last]):
            return None
        return self.with_name(last) if self.low(self.first_of[last] - 1) == PASSAGE else None

    def bearer(self, k: int, i: int) -> Source | None:
        """
        The person a clause begins with, whose office runs on to the verb: "Ada Moss, head of the mill said".

        "Ada Moss, the judge said, was late" sets the verb apart: the judge speaks.
        """
        floor = self.floor(k)
        last = self.starts.get(floor, -1)
        if not 0 <= last < k or self.name_at[last].sort is not NameSort.PERSON or not self.leads(last):
            return None
        if self.low(i + 1) == "," or self.goes_on(i) or not self.tied(last + 2, k + 1):
            return None
        after = self.low(last + 1)
        if after in {"of", "from"}:
            return self.with_name(last)  # Sgt Ada Moss of the county police said
        if after != "," or any(self.low(j) in _NO_APPOSITION for j in range(last + 2, k + 1)):
            return None
        role = next((j for j in range(last + 2, k + 1) if self.low(j) not in DETERMINERS), k)
        named = any(self.low(j) in _OFFICES for j in range(role, min(role + _OFFICE, k + 1)))
        return self.with_name(last) if named else None

    def goes_on(self, i: int) -> bool:
        """Is verb `i` set apart, with the name's own verb behind: "Moss, the judge told us, was late"?"""
        comma = next((j for j in range(i + 1, i + _ADDRESSED) if self.low(j) in _PAUSES), i)
        return self.low(comma) == "," and self.low(comma + 1) in _OWN_VERB

    def past_object(self, phrase: Source, k: int) -> Source | None:
        """Who speaks, where what stands before the verb is governed: "A man who lives by the mill"."""
        at = self.index.get(phrase.span.start, 0)
        if phrase.head in GENERIC or phrase.head in DOCUMENTS or self.low(at - 1) not in _PREPOSITIONS:
            return None
        return self.begins_with_role(k)

    def subject_end(self, i: int) -> int:
        """The last word of what stands before verb `i`, letters behind a name and "that" passed over."""
        k = self.skip_back(i - 1)
        if self.low(k) in AFTER_NAME and k - 1 in self.name_at:
            return k - 1  # Ada Moss KC said
        if self.low(k) in {"that", "which"} and LEMMA.get(self.low(i)) == "read":
            return k - 1  # a message that read: “Pay up”
        return k

    def topic(self, k: int) -> Source | None:
        """The first noun phrase of a clause that could speak: "The study of 300 people in Ghana"."""
        floor = self.floor(k)
        for j in range(floor, min(k, floor + 6)):
            if (self.low(j) in GENERIC or self.low(j) in DOCUMENTS) and j not in self.named:
                return self.noun_phrase(j)
            if j in self.name_at and self.leads(j) and self.name_at[j].sort is not NameSort.PLACE:
                return self.with_name(j)
        return self.with_name(k)

    def skip_back(self, k: int) -> int:
        """Past adverbs, auxiliaries and "on Tuesday", "this week"."""
        for _ in range(12):
            low = self.low(k)
            if low in _SKIP or (adverb(low) and k not in self.name_at):
                k -= 1
            elif low in _SPANS_OF_TIME and (before := self.time_phrase(k)) is not None:
                k = before
            elif (
                low.rstrip(".") in CALENDAR
                or low in _TIMES
                or (low.isdigit() and self.low(k - 1).rstrip(".") in CALENDAR)
            ):
                if (
                    low in _TIMES
                    and self.low(k - 1) not in {"this", "last", "that", "next", "earlier", "the"}
                    and self.low(k - 1) not in CALENDAR
                ):
                    return k
                k -= 1
                while self.low(k) in {
                    "on",
                    "this",
                    "last",
                    "that",
                    "in",
                    "earlier",
                    "late",
                    "early",
                    "the",
                    "next",
                }:
                    k -= 1
            elif low == "." and self.low(k - 1) in CALENDAR:
                k -= 1
            else:
                return k
        return k

    def time_phrase(self, k: int) -> int | None:
        """The word before an "in recent days" that ends at word `k`; None where it does not."""
        for j in range(k - 1, max(-1, k - 5), -1):
            if self.low(j) in {"in", "over", "for", "during", "within", "through"}:
                return j - 1
            if self.low(j) not in _OF_TIME and not self.low(j).isdigit():
                return None
        return None

    def with_name(self, k: int) -> Source:
        """A name, and the words before it that make it part of a longer source: "a spokesman for ..."."""
        name = self.name_at[k]
        first = self.first_of[k]
        start = self.words[first].span.start
        head = name.text.rsplit(" ", 1)[-1].lower()
        owner: Name | None = name
        at = first - 1
        if self.low(at) in {"and", "&"} and at - 1 in self.name_at and name.sort is not NameSort.PERSON:
            at = self.first_of[at - 1] - 1  # of The Globe and Mail
        while self.low(at) in DETERMINERS or (
            at in self.name_at and self.words[at].span.end == self.words[at + 1].span.start
        ):
            at -= 1
        if self.low(at) == "by" and _done(self.low(at - 1)):
            phrase = self.noun_phrase(at - 2)
            if phrase is not None and phrase.head in GENERIC:
                return Source(Span(phrase.span.start, self.words[k].span.end), phrase.head)
        if self.low(at) in {"for", "of", "at", "from", "with", "to", "in"} and at > 0:
            if at - 1 in self.name_at and self.name_at[at - 1].sort is NameSort.PERSON:
                return self.with_name(at - 1)  # Sgt Paul Reid of Police Scotland
            phrase = self.noun_phrase(self.past_leaning(at - 1)) if at - 1 not in self.name_at else None
            if phrase is not None and phrase.head in GENERIC:
                return Source(Span(phrase.span.start, self.words[k].span.end), phrase.head, None)
        if self.low(first - 1) in {"and", "&"} and first - 2 in self.name_at and name.sort is NameSort.PERSON:
            other = self.name_at[first - 2]
            if other.sort is NameSort.PERSON:
                return Source(
                    Span(self.words[self.first_of[first - 2]].span.start, name.span.end), head, None
                )
        if self.low(first - 1) == "the":
            start = self.words[first - 1].span.start
        return Source(
            Span(start if name.sort is not NameSort.PERSON else name.span.start, name.span.end), head, owner
        )

    def before_apposition(self, k: int) -> Source | None:
        """
        The subject that an apposition or a bracket follows: "Ana Ruiz, the union's leader, said".

        The clause is read a stretch between commas at a time; the first one that could speak does,
        unless a person's name alone is what follows it: "the union's leader, Ana Ruiz, said".
        """
        floor = self.floor(k)
        stretches = self.stretches(floor, k)
        if len(stretches) > 2:
            last = self.office_and_name(stretches[-2], stretches[-1])
            if last < 0 and self.verbed(floor, stretches[-2][0]):
                last = self.name_and_office(stretches[-2], stretches[-1])
            if last >= 0:
                return self.with_name(last)
        for number, (start, end) in enumerate(stretches):
            after = stretches[number + 1] if number + 1 < len(stretches) else (k, k)
            found = self.speaker_of(start, end)
            if found is None:
                continue
            last = self.in_apposition(*after)
            return self.with_name(last) if last >= 0 and found.name is None else found
        return None

    def office_and_name(self, office: tuple[int, int], name: tuple[int, int]) -> int:
        """The last word of a name alone in its stretch, behind an office: ", its lawyer, Ada Moss," said."""
        last = self.starts.get(name[0], -1)
        start = office[0]
        while self.low(start) in _LINKS:
            start += 1
        led = self.low(start) in _ARTICLES or (start in self.starts and self.possessive(self.starts[start]))
        if last + 1 != name[1] or not led or self.verbed(start, office[1]):
            return -1
        alone = personal(self.name_at[last])  # the head of the mill's office, Ada Moss,
        heads = range(start if alone else office[1] - 1, office[1])
        return last if any(self.low(j) in GENERIC | TITLE_HEADS for j in heads) else -1

    def name_and_office(self, name: tuple[int, int], office: tuple[int, int]) -> int:
        """The same before an office, or a clause that tells of it: ", and Ada Moss, the guard, said"."""
        start = name[0] + (self.low(name[0]) in _LINKS)
        last = self.starts.get(start, -1)
        told = last + 1 == name[1] and personal(self.name_at[last])
        return last if told and self.low(office[0]) in _ARTICLES | {"who"} else -1

    def in_apposition(self, start: int, end: int) -> int:
        """The last word of a name that stands alone between commas, or ends what does: "author Al Kane"."""
        last = self.starts.get(start, end - 1)
        if last not in self.name_at or not start <= last < end or not self.leads(last):
            return -1
        return last if self.name_at[last].sort in {NameSort.PERSON, NameSort.OTHER} else -1

    def stretches(self, floor: int, k: int) -> list[tuple[int, int]]:
        """What stands between the commas, dashes and brackets from word `floor` to `k`."""
        out: list[tuple[int, int]] = []
        start = floor
        for j in range(floor, k + 1):
            if j == k or self.low(j) in _PAUSES:
                if j > start:
                    out.append((start, j))
                start = j + 1
        return out

    def speaker_of(self, start: int, end: int) -> Source | None:
        """Who could speak among the words from `start` to `end`: a name, a pronoun, a role."""
        people = [
            last
            for last in range(start, end)
            if last in self.name_at
            and personal(self.name_at[last])
            and (self.leads(last) or (self.low(start) == "as" and self.first_of[last] == start + 1))
        ]
        firm = [last for last in people if self.name_at[last].sort is NameSort.PERSON]
        if firm:
            return self.with_name(firm[0])
        if end - 1 in people:
            return self.with_name(end - 1)
        if end - 1 in self.name_at and self.name_at[end - 1].sort is not NameSort.PLACE:
            if not self.governed(self.first_of[end - 1]):
                return self.with_name(end - 1)
            role = self.role_at(start, end)  # a campaign adviser to Mr. Moss
            return role and role._replace(span=Span(role.span.start, self.name_at[end - 1].span.end))
        if self.low(start) in PRONOUNS:
            return Source(self.words[start].span, self.low(start), pronoun=True)
        if end - start == 1 and self.low(start) in _ALONE:
            return Source(self.words[start].span, self.low(start))
        return self.role_at(start, end)

    def role_at(self, start: int, end: int) -> Source | None:
        """The role that the words from `start` on begin with: "Business leaders", "Ruiz's office"."""
        found = None
        while start < end - 1 and self.low(start) in {"and", "but", "so", "while", "yet"}:
            start += 1
        for j in range(start, min(end, start + 8)):
            if self.low(j) in _SPEAKER_HEADS and j not in self.named:
                phrase = self.noun_phrase(j)
                if phrase is not None and phrase.span.start <= self.words[start].span.end:
                    found = phrase
        return found

    def floor(self, k: int) -> int:
        """Where the clause of word `k` begins: after a quotation, a stop, a semicolon or a colon."""
        for j in range(k - 1, max(-1, k - _CLAUSE), -1):
            if self.low(j) in {PASSAGE, ";", ":", "!", "?"} or (
                self.low(j) == "." and self.low(j + 1) != ","
            ):
                return j + 1
        return max(0, k - _CLAUSE)

    def leads(self, last: int) -> bool:
        """Can a name be a subject: no preposition before it, no possessive after it?"""
        return not (self.governed(self.first_of[last]) or self.possessive(last) or self.qualifies(last))

    def qualifies(self, last: int) -> bool:
        """Does a name only say whose the next word is: "a senior Moss adviser", "the Moss campaign"?"""
        after = self.low(last + 1)
        if last + 1 in self.starts or self.words[last + 1 : last + 2]:
            at = last + 1  # Moss communications chief Ada Lane: the office stands between two names
            while at not in self.starts and at - last <= _OFFICE and self.low(at).isalpha():
                at += 1
            follower = self.name_at[self.starts[at]] if at in self.starts else None
            if follower is not None and follower.sort is NameSort.PERSON and not self.has_verb(last + 1, at):
                titled = at == last + 1 and follower.title_span is not None
                return titled or self.low(at - 1) in GENERIC | TITLE_HEADS
        if last + 1 in self.starts:
            return False
        if after in STRENGTH:
            return False
        return after in GENERIC and self.words[last + 1].span.start - self.words[last].span.end == 1

    def has_verb(self, start: int, end: int) -> bool:
        """Is one of these words a verb of saying, or no part of an office: "said", "and", "with"?"""
        return any(
            (self.low(j) in STRENGTH and self.low(j) not in GENERIC) or self.low(j) in _NO_OFFICE
            for j in range(start, end)
        )

    def governed(self, first: int) -> bool:
        """Does a preposition stand before the name, so that it is no subject?"""
        before = self.low(first - 1)
        if before in DETERMINERS or before.endswith("'s"):
            before = self.low(first - 2)
        return before in _PREPOSITIONS

    def antecedent(self, k: int) -> Source | None:
        """Whom "who" stands for."""
        j = k - 1
        while j >= 0 and self.low(j) in {",", ")"}:
            j -= 1
        if j in self.name_at:
            return self.with_name(j)
        people = [last for last, name in self.name_at.items() if last < k and name.sort is NameSort.PERSON]
        if people and self.low(k - 1) in {",", ")"}:
            return self.with_name(max(people))
        return self.noun_phrase(j) if j >= 0 else None

    def noun_phrase(self, k: int, nested: int = 0) -> Source | None:
        """The noun phrase that ends at word `k`: "a senior official", "the regional governor’s office"."""
        head = self.low(k)
        if (
            not head[:1].isalnum()
            or (head in STRENGTH and head not in GENERIC)
            or head in _STOPS
            or head in DETERMINERS
        ):
            return None
        j = k
        taken = 0
        while j - 1 >= 0 and taken < 9:
            before = self.low(j - 1)
            if before in DETERMINERS:
                j -= 1
                if self.low(j - 1) not in DETERMINERS | _WITHIN and self.low(j - 2) not in LEANING:
                    break
            elif (
                (before in _WITHIN or self.low(j - 2) in LEANING) and taken < 7 and self.nounish_before(j - 1)
            ):
                inner = None
                if j - 2 not in self.name_at and nested < _NESTED:
                    inner = self.noun_phrase(self.past_leaning(j - 2), nested + 1)
                if inner is None or not (inner.head in GENERIC or _agent(inner.head)):
                    break
                return Source(Span(inner.span.start, self.words[k].span.end), inner.head)
            elif (
                (before[:1].isalpha() and before not in _PREPOSITIONS and not _ends_phrase(before))
                or before == "-"
                or before.isdigit()
            ):
                j -= 1
            else:
                break
            taken += 1
        while j < k and self.low(j) in {"-", "and"}:
            j += 1
        if self.low(j) == "that" and j < k:
            j += 1  # "the day that critics blamed him"
        span = Span(self.words[j].span.start, self.words[k].span.end)
        owned = self.low(j) in DETERMINERS or any(self.possessive(at) for at in range(j, k))
        if head in GENERIC or owned or (head.endswith("s") and j < k):
            return Source(span, head)
        return None

    def past_leaning(self, k: int) -> int:
        """Past "familiar" in "officials familiar with the case"."""
        while self.low(k) in LEANING and k > 0:
            k -= 1
        return k

    def nounish_before(self, j: int) -> bool:
        return self.low(j - 1)[:1].isalpha() and self.low(j - 1) not in STRENGTH

    def subject(self, i: int) -> Source | None:
        """The subject of the frame's clause, for a verb or quotation that has none of its own."""
        floor = self.floor(i)
        for j in range(floor, i):
            low = self.low(j)
            if low in {"he", "she"}:
                return Source(self.words[j].span, low, pronoun=True)
            if j in self.starts:
                last = self.starts[j]
                name = self.name_at[last]
                if personal(name) and last < i and self.leads(last):
                    return self.with_name(last)
        return self.role_at(floor, i) if self.low(floor) in DETERMINERS else None

    # --- subjects after the verb

    def right(self, i: int) -> Source | None:
        """The subject that follows an inverted verb or "according to"."""
        j = i
        while (self.low(j) in _BEFORE_SUBJECT or self.low(j) in DAYS) and j - i < 2:
            j += 1
        if self.low(j) == "that":
            return None  # “a mess,” said Saturday that
        if self.stands_alone(j):
            return Source(self.words[j].span, self.low(j), pronoun=True)
        end = j
        head = -1
        while end < min(len(self.words), j + 14):
            word = self.low(end)
            if end in self.starts:
                last = self.starts[end]
                found = self.named_after(j, end, last, head)
                if found is not None:
                    return found
                end = last + 1
                continue
            if not word[:1].isalnum() and word != "-":
                break
            by = word == "by" and _done(self.low(end - 1))  # letters seen by The Chronicle
            if word in _ENDS_SOURCE and not by:
                break
            if (word in GENERIC or word in DOCUMENTS or word in TITLE_HEADS) and (
                head < 0 or self.low(end - 1) not in _NOT_HEAD
            ):
                head = end
            end += 1
        return self.phrase_after(j, end, head)

    def stands_alone(self, j: int) -> bool:
        """Is word `j` a pronoun that is a whole subject: "her" is not, in "her lawyer"?"""
        low = self.low(j)
        if low == "her":
            return not self.low(j + 1)[:1].isalpha() or self.low(j + 1) in {"and", "in"}
        return low != "it" and (low in PRONOUNS or low in {"him", "them"})

    def named_after(self, j: int, at: int, last: int, head: int) -> Source | None:
        """The source that ends with, or is, the name at word `at`; None where the phrase goes on."""
        name = self.name_at[last]
        if head >= 0 and self.low(at - 1) in _NOT_HEAD | {"by"}:
            beside = self.beside_house(last)
            if beside is not None:
                return beside
            return Source(Span(self.words[j].span.start, self.words[last].span.end), self.low(head))
        tail = name.text.rsplit(" ", 1)[-1].lower()
        if self.possessive(last):
            return None
        if name.sort is NameSort.PERSON and not self.qualifies(last):
            return Source(name.span, tail, name)
        after = self.low(last + 1)
        if after[:1].isalpha() and after not in _STOPS | _PREPOSITIONS and after not in CALENDAR:
            return None
        return Source(Span(self.words[j].span.start, name.span.end), tail, name)

    def beside_house(self, last: int) -> Source | None:
        """The person named behind a house whose name goes on: "a spokesman for Lane ferries, Ada Moss."."""
        at = last + 1
        while at - last <= 3 and self.low(at).isalpha() and self.low(at) not in _STOPS | _PREPOSITIONS:
            at += 1
        if self.low(at) != "," or at + 1 not in self.starts:
            return None
        person = self.starts[at + 1]
        name = self.name_at[person]
        if name.sort is not NameSort.PERSON or self.possessive(person):
            return None
        ends = self.low(person + 1) in {"", ".", ",", PASSAGE, ";"}
        return Source(name.span, name.text.rsplit(" ", 1)[-1].lower(), name) if ends else None

    def phrase_after(self, j: int, end: int, head: int) -> Source | None:
        """A noun phrase from word `j`; where a name follows a comma, that: "the mayor, Ada Moss"."""
        if end == j:
            return None
        if self.low(end) == "," and head >= 0 and end + 1 in self.starts and self.low(j) not in {"a", "an"}:
            name = self.name_at[self.starts[end + 1]]
            if personal(name) and not self.possessive(self.starts[end + 1]):
                return Source(name.span, name.text.rsplit(" ", 1)[-1].lower(), name)
        while end > j + 1 and (self.low(end - 1) in CALENDAR or self.low(end - 1) in _PREPOSITIONS):
            end -= 1
        if head < 0 and self.low(j) not in DETERMINERS:
            return None
        return Source(
            Span(self.words[j].span.start, self.words[end - 1].span.end),
            self.low(head if j <= head < end else end - 1),
        )

    def possessive(self, last: int) -> bool:
        return self.words[last].low.endswith(("'s", "s'"))


def _done(word: str) -> bool:
    """Is it a participle that "by" follows: reviewed by The Chronicle, seen by the Tribune?"""
    return word.endswith("ed") or word in {
        "seen",
        "shown",
        "written",
        "held",
        "sent",
        "drawn",
        "made",
        "heard",
    }


def _agent(head: str) -> bool:
    """Is it a noun made for whoever does something: a scheduler, a machinist, a trustee?"""
    return len(head) > 5 and head.endswith(("er", "or", "ist", "ian", "ee", "man", "woman"))


def _ends_phrase(word: str) -> bool:
    """Does a word before a noun not belong to its phrase: a verb, a conjunction, "-ing"?"""
    if word in _STOPS or adverb(word):
        return True
    return word in STRENGTH and word not in _NOUNISH and word not in GENERIC and not word.endswith("ed")


_STOPS = (
    BE_FORMS
    | MODAL_WORDS
    | HAVE_FINITE
    | frozenset(
        """
    who which that and but or when while after before because if as than said says to by not so where
    since until though although what how why whether there here then now
    """.split()
    )
)
_NO_APPOSITION = _STOPS - {"to"}
_OFFICES = PERSONS | TITLE_HEADS
_NO_OFFICE = _STOPS | _PREPOSITIONS | DETERMINERS  # words that stand in no office: "communications chief"
_NO_NAMES = _NO_OFFICE | PRONOUNS | GENERIC | DOCUMENTS | FUNCTION_WORDS
_ONLY_SAID = STRENGTH.keys() - GENERIC
_ENDS_SOURCE = ((_PREPOSITIONS - _WITHIN) | _STOPS) - DETERMINERS
