"""A sentence as phrases: noun phrases with their heads, verb groups, and the small words between them."""

from __future__ import annotations

from factcheck.examine.clauses.verbs import STARTS, Group, Reader
from factcheck.lexicon import classes
from factcheck.lexicon.calendar import MONTH_SHORT, NEAR_DAYS, ZONES

NP, VERB, PREP, WH, THAT, CC, ADJ, ADV, COMMA, STOP, BREAK, OPEN, CLOSE = (
    "np verb prep wh that cc adj adv comma stop break open close".split()
)
_NOUNS = frozenset(["NN", "NNS", "NNP"])
_LEADS = frozenset(["DT", "PRP$", "CD", "JJ"])
_MODIFIED = frozenset(["NN", "NNS", "NNP", "JJ", "CD", "VBN", "VBG"])
_ABOUT = frozenset("about over around under nearly almost some roughly approximately".split())
_MONEY = frozenset("$£€¥")
_QUANTITIES = (
    ("more", "than"),
    ("less", "than"),
    ("fewer", "than"),
    ("at", "least"),
    ("at", "most"),
    ("up", "to"),
)
_ALL = frozenset("all both half such what".split())
_TITLES = frozenset(["mr", "mrs", "ms", "dr", "sir", "lord", "lady"])
_AMOUNTS = frozenset("% percent percentage cent points point basis".split())
_MUCH = frozenset("more less much enough many few most".split())
_POINTING = frozenset(
    "last next previous following same past other first day this early late earlier".split()
)
_FLOATING = frozenset(["all", "both", "each"])
MEASURED = frozenset("old long high tall wide deep thick strong".split())
_PAIRED = """
according to, because of, such as, due to, out of, prior to, instead of, as of, ahead of, along with,
thanks to, as for, next to, even if, even though, as if, as though, so that, now that, except for, apart
from, owing to, compared with, compared to
"""
_BETWEEN = 6  # phrases from "between" to its "and"
NO_LONGER = "no longer"
# two words that are one preposition or subordinator
_PAIRS = {tuple(pair.split()): PREP for pair in _PAIRED.replace("\n", " ").split(",")}
_PAIRS["rather", "than"] = CC


class Item:
    """A phrase: its kind, its words from `first` to `last` (the word behind), and its head's words."""

    __slots__ = ("amount", "first", "group", "head", "kind", "last", "low", "negative", "time")

    def __init__(self, kind: str, first: int, last: int, low: str) -> None:
        self.kind, self.first, self.last, self.low = kind, first, last, low
        self.head = (first, last)
        self.group: Group | None = None
        self.negative = False  # "no staff", "nobody"
        self.time = False  # "last week": tells when without a preposition
        self.amount = False  # "4 per cent", "12 points": by how much


def _between(out: list[Item]) -> bool:
    """As in "between March | and May": the "and" that belongs to a "between"."""
    for item in reversed(out[-_BETWEEN:]):
        if item.low in ("between", "and"):
            return item.low == "between"
    return False


class Phrases:
    """The phrases of one sentence."""

    def __init__(self, low: list[str], states: list[str]) -> None:
        self.low, self.states, self.count = low, states, len(low)

    def state(self, at: int) -> str:
        """The state of a word; "" past the end."""
        return self.states[at] if at < self.count else ""

    def word(self, at: int) -> str:
        """A word in small letters; "" past the end."""
        return self.low[at] if at < self.count else ""

    def items(self) -> list[Item]:
        """All of them, in order; quotation marks are passed over."""
        out: list[Item] = []
        at = 0
        while at < self.count:
            item = self._item(at, out)
            if item is None:
                at += 1
                continue
            at = item.last
            if item.low == "and" and _between(out):
                item.kind = PREP
            if item.kind == NP and self._owned_whole(item, out):
                item.first = out[-2].first
                del out[-2:]
            out.append(item)
        return out

    def _owned_whole(self, item: Item, out: list[Item]) -> bool:
        """As in "the Bank of Delby's | staff": a name with "of" in it owns as a whole."""
        if len(out) < 2 or out[-1].low != "of" or out[-2].kind != NP or self.states[out[-2].head[0]] != "NNP":
            return False
        states = self.states[item.first : item.last]
        return "POS" in states and states[0] == "NNP"

    def _item(self, at: int, out: list[Item]) -> Item | None:
        state, low = self.states[at], self.low[at]
        pair = _PAIRS.get((low, self.word(at + 1)))
        if pair and not (low in _ABOUT or self._quantified(at) or self.state(at + 1) == "TO"):
            return Item(pair, at, at + 2, f"{low} {self.low[at + 1]}")
        if state == "DT" and low in _FLOATING and out and out[-1].kind == NP and self.state(at + 1) in STARTS:
            return Item(ADV, at, at + 1, low)
        if low == "no" and state == "NOT":
            return Item(ADV, at, at + 2, NO_LONGER)  # "the mill | no longer | pays"
        if low in ("neither", "either") and (self.state(at + 1) in STARTS or self.word(at + 1) == "of"):
            return self._noun_phrase(at, at + 1)
        if state in ("NN", "NNS", "NNP", "DT", "PRP$", "CD", "JJ", "PRP", "EX"):
            return self._noun_phrase(at)
        if state in STARTS or state == "TO":
            return self._verb(at, out)
        if state == "IN":
            return self._linked(at)
        if state == "TH":
            return self._noun_phrase(at) if self._points(at, out) else Item(THAT, at, at + 1, low)
        if state in ("RB", "NOT"):
            return self._adverb(at, out)
        if state in ("WH", "CC"):
            return Item(WH if state == "WH" else CC, at, at + 1, low)
        return self._mark(at)

    def _mark(self, at: int) -> Item | None:
        state, low = self.states[at], self.low[at]
        if low in _MONEY:
            return self._noun_phrase(at)
        if state == ",":
            return Item(COMMA, at, at + 1, low)
        if low == "/":
            return Item(CC, at, at + 1, low)
        if low in ("[", "]", "...", "…") or low.startswith(".."):
            return None  # the writer's marks in a quotation
        if state == "(":
            return Item(OPEN if low in "([{" else CLOSE, at, at + 1, low)
        if state == "Q" or state == "POS":
            return None
        if state == ".":
            return Item(STOP, at, at + 1, low)
        if low in ("-", "–", "—", "--"):
            return Item(COMMA, at, at + 1, low)
        if low in (";", ":"):
            return Item(BREAK, at, at + 1, low)
        return None

    def _adverb(self, at: int, out: list[Item]) -> Item | None:
        if self._quantified(at) or (self.low[at] in _ABOUT and self.state(at + 1) == "CD"):
            return self._noun_phrase(at)
        if (
            self.low[at] in _MUCH
            and out
            and out[-1].kind == VERB
            and self.state(at + 1) in (".", ",", "", "IN")
        ):
            return self._noun_phrase(at, at)
        end = at + 1
        while self.state(end) == "RB" and end < self.count:
            end += 1
        if self.state(end) == "JJ" and self._leads_noun(end):
            return self._noun_phrase(at, end)
        if self.state(end) == "DT" and self.low[end] == "no":
            return self._noun_phrase(at, end)
        return Item(ADV, at, at + 1, self.low[at])

    def _leads_noun(self, at: int) -> bool:
        while self.state(at) in ("JJ", "VBN", "CD"):
            at += 1
        return self.state(at) in _NOUNS

    def _linked(self, at: int) -> Item:
        low = self.low[at]
        if (low in _ABOUT and self.state(at + 1) == "CD") or self._quantified(at):
            return self._noun_phrase(at)
        pair = _PAIRS.get((low, self.word(at + 1)))
        if pair:
            return Item(pair, at, at + 2, f"{low} {self.low[at + 1]}")
        if low == "as" and self.word(at + 1) == "well" and self.word(at + 2) == "as":
            return Item(CC, at, at + 3, "as well as")
        if low == "in" and self.word(at + 1) == "order" and self.state(at + 2) == "TO":
            return Item(ADV, at, at + 2, "in order")
        return Item(PREP, at, at + 1, low)

    def _quantified(self, at: int) -> bool:
        """As in "more than 40", "at least 12", "as many as nine"."""
        if (self.low[at], self.word(at + 1)) in _QUANTITIES:
            return self.state(at + 2) == "CD" or self.word(at + 2) in ("a", "half", *_MONEY)
        return (
            self.low[at] == "as"
            and self.word(at + 1) in ("many", "much", "few")
            and self.word(at + 2) == "as"
        )

    def _points(self, at: int, out: list[Item]) -> bool:
        """Is this "that" a demonstrative: "that match", "about that"?"""
        before = next((item for item in reversed(out) if item.kind != ADV), None)
        follows = self.state(at + 1)
        if follows == "CD" or (
            before is not None and before.kind == PREP and before.low not in ("so", "except")
        ):
            return True
        if before is None or before.kind in (COMMA, CC, BREAK):
            if follows in _NOUNS or follows == "JJ":
                return before is None or not self._verb_soon(at + 2)
            return before is None and follows in ("BE", "MD", "VBZ", "VBD", "HV", "DO", "POS")
        if before.kind == VERB:
            return (self.state(at + 1) == "NN" and not self._verb_soon(at + 1)) or follows in ("", ".", ",")
        return False

    def _verb_soon(self, at: int) -> bool:
        """Does a finite verb come before the next mark, so that "that" opens its clause?"""
        for k in range(at, min(at + 14, self.count)):
            if self.states[k] in ("BE", "MD", "VBZ", "VBD", "HV", "DO", "VBP"):
                return True
            if self.states[k] in (".", ",", "TO", "WH", "TH", "CC", ":"):
                return False
        return False

    # noun phrases

    def _inner(self, at: int) -> int:
        """Where a subject that stands inside a question ends; `at` where none does."""
        if self.state(at) == "PRP" or self.state(at) == "EX":
            return at + 1
        if self.state(at) in ("DT", "PRP$", "NNP", "NNS", "JJ", "NN", "CD"):
            item = self._noun_phrase(at)
            return item.last if item.kind == NP else at
        return at

    def _noun_phrase(self, at: int, end: int | None = None) -> Item:
        """The phrase that begins here; an adjective by itself is none."""
        first, at = at, self._counted(at) if end is None else end
        head, owned, lead = -1, False, at
        while at < self.count:
            state = self.states[at]
            if state in _NOUNS:
                if at > first and self._apart(at, head, first):
                    break
                head = at
            elif state in ("PRP", "EX") or (state == "CD" and self._clock(at)):
                if at == first or state == "CD":
                    head, at = at, at + 1
                    at += self.word(at).rstrip(".") in ZONES or self.word(at) in ("a.m.", "p.m.")
                break
            elif (share := self._share(at)) >= 0:
                head = at = share
            elif state == "POS" and head >= 0:
                head, owned = -1, True
            elif head >= 0 and self._measures(at):
                head = -1 if self.state(at + 1) in _MODIFIED else at
            elif not self._goes_on(at, lead, head):
                break
            at += 1
        return self._headed(first, at, head, owned)

    def _share(self, at: int) -> int:
        """The word that is the head of "5%" and "5 per cent"; -1 where none is."""
        if self.low[at] == "per" and self.word(at + 1) == "cent":
            return at + 1
        return at if self.low[at] == "%" else -1

    def _counted(self, at: int) -> int:
        """Past the words before a count: "at least", "as many as", "no more than"."""
        if self.low[at] == "no" and self.word(at + 2) == "than":
            return at + 3
        if (self.low[at], self.word(at + 1)) in _QUANTITIES and self._quantified(at):
            return at + 2
        if self.low[at] == "as" and self._quantified(at):
            return at + 3
        return at + 1 if self.states[at] in ("RB", "IN") or self.low[at] in _MONEY else at

    def _goes_on(self, at: int, first: int, head: int) -> bool:
        """Does a word that is no noun belong to the phrase?"""
        state, low, follows = self.states[at], self.low[at], self.state(at + 1)
        if state == "Q":
            within = head < 0 or "Q" in self.states[first:at]
            return at > first and within and follows in (_MODIFIED if head < 0 else _NOUNS)
        if state in ("CD", "TO", "IN") or low in _MONEY or low == "%":
            return self._figured(at, head)
        if head >= 0:
            return (
                state == "JJ" and follows == "NN" and all(self.states[k] == "NNP" for k in range(first, at))
            )
        if state in ("DT", "PRP$", "TH"):
            return (
                at == first or self.low[at - 1] in _ALL or (low == "every" and self.states[at - 1] == "PRP$")
            )
        if state == "JJ":  # "voted 34-33 | late Monday"
            day = low in ("late", "early") and self.word(at + 1) in classes.DAY_NAMES
            return not day or at == first or self.states[at - 1] == "DT"
        if state in ("VBN", "VBG", "VBD"):
            return (
                at > first
                and follows in _MODIFIED
                and (
                    state != "VBG"
                    or self.states[at - 1] != "CD"
                    or follows == "NNS"
                    or self.states[first] == "DT"
                )
            )
        if state == "RB":
            return at > first and follows in ("JJ", "CD", "VBN", "RB", "VBG")
        if state == "CC":
            return (
                self.states[at - 1] in ("JJ", "CD")
                and follows in ("JJ", "VBN", "CD")
                and self._leads_noun(at + 1)
            )
        if state == ",":
            return self.states[at - 1] == "JJ" and follows == "JJ" and self._leads_noun(at + 1)
        return state == ":" and low == "-" and at > first and follows in ("NN", "JJ", "CD")

    def _figured(self, at: int, head: int) -> bool:
        """Does a figure, or what stands beside one, belong to the phrase?"""
        state, low = self.states[at], self.low[at]
        if state in ("TO", "IN"):  # "two | to five years"
            joins = low == "to" and head < 0 and self.states[at - 1] == self.state(at + 1) == "CD"
            return joins and self.state(at + 2) in _NOUNS
        if low == "%" or low in _MONEY or head < 0:
            return True
        # not "a road | 20 metres wide"
        return self.states[at - 1] in ("NNP", "NN") and self.word(at + 2) not in MEASURED

    def _clock(self, at: int) -> bool:
        """As in "11.05pm", "8:40": an hour, after which a phrase of its own begins."""
        low = self.low[at]
        return low.endswith(("am", "pm")) or (":" in low and self.word(at + 1) not in ("a.m.", "p.m."))

    def _apart(self, at: int, head: int, first: int) -> bool:
        """Does a noun behind another begin a phrase of its own: "the man | Tuesday"?"""
        low = self.low[at]
        if low in NEAR_DAYS or (at - 1 == head and self._dated(at)):
            return True
        if head < 0:
            return first == at - 1 and self._year(first) and self.states[at] == "NNS"
        if low.rstrip(".") in _TITLES and self.states[at - 1] == "NN":
            return True
        if (
            head == first
            and self.low[head] in classes.DAY_NAMES | classes.MONTH_NAMES
            and low not in classes.TIMES
        ):
            return self.state(first - 1) == "IN" and first > 0
        return low in classes.DAY_NAMES or (self.states[at] == "NNP" and self.states[at - 1] == "NNS")

    def _dated(self, at: int) -> bool:
        """As in "the slide | June 12 closed", "the vote | late Monday": a day by itself."""
        if self.states[at - 1] not in ("NN", "NNS") or self.state(at + 1) != "CD":
            return False
        return self._month(at)

    def _month(self, at: int) -> bool:
        low = self.low[at]
        return low in classes.MONTH_NAMES or low.rstrip(".") in MONTH_SHORT

    def _year(self, at: int) -> bool:
        """As in "in 2022 | judges": a year behind a preposition."""
        low = self.low[at]
        return (
            at > 0
            and len(low) == 4
            and low.isdigit()
            and low[:2] in ("19", "20")
            and self.states[at - 1] == "IN"
        )

    def _measures(self, at: int) -> bool:
        """As in "two years | old", "hours | long"."""
        if self.states[at] != "JJ" or self.low[at] not in MEASURED:
            return False
        return self.low[at - 1] in classes.TIMES or (at > 1 and self.states[at - 2] == "CD")

    def _headed(self, first: int, end: int, head: int, owned: bool) -> Item:
        if head < 0:
            lead = self.states[first]
            alone = (
                end <= first + 1
                and self.low[first] in _MUCH
                and self.state(first + 1) in (".", ",", "", "IN", ":")
            )
            if (
                lead == "JJ"
                and not alone
                and not owned
                and all(self.states[k] in ("JJ", "RB", "CC", ",") for k in range(first, end))
            ):
                return Item(ADJ, first, max(end, first + 1), self.low[first])
            end = max(end, first + 1)
            head = end - 1
            while head > first and self.states[head] in ("POS", ":", ",", "CC"):
                head -= 1
        item = Item(NP, first, end, self.low[head])
        item.head = (head, head + 1)
        item.negative = self._none(first, head)
        when = self.low[head] in classes.TIMES or (self.state(head + 1) == "CD" and self._month(head))
        item.time = when and self._when(first, end)
        item.amount = self.low[head] in _AMOUNTS
        return item

    def _none(self, first: int, head: int) -> bool:
        """As in "no staff", "nobody", "not one of them", "neither"; but "no more than 25" is a bound."""
        if first and self.low[first - 1] == "neither":
            return True
        if self.states[first] == "RB" and self.word(first + 1) == "no":
            first += 1
        if self.low[first] == "no" and self.word(first + 2) == "than":
            return False
        if first and self.low[first - 1] == "not":
            single = self.low[first] == "a" and self.word(first + 1) == "single"
            return single or self.low[first] == "one"
        if self.low[first] == "no" and head == first and self.word(first + 1) == ",":
            return False  # "No, says the mayor"
        return self.low[first] in ("no", "neither") or self.low[head] in classes.NOBODY

    def _when(self, first: int, end: int) -> bool:
        """As in "last week", "two years", "Monday night", "the next day"; "the opening night" is a thing."""
        low = self.low[first]
        if low in classes.ARTICLES:
            return self.word(first + 1) in _POINTING or self.word(end) in (
                "ago",
                "later",
                "earlier",
                "before",
                "after",
            )
        return (self.word(end) != "of" and self.states[first] not in ("PRP$", "JJ")) or low in _POINTING

    # verbs

    def _verb(self, at: int, out: list[Item]) -> Item | None:
        state = self.states[at]
        before = out[-1].kind if out else ""
        if (
            state == "VBN"
            and before in (PREP, "")
            and self.state(at + 1) in _NOUNS
            and self._modifies(at, out)
        ):
            return self._noun_phrase_from_participle(at)
        asks = before in ("", WH, CC, COMMA, BREAK, ADV, OPEN)
        group = Reader(self.low, self.states, self._inner).read(at, asks=asks)
        if group is None:
            return Item(PREP, at, at + 1, self.low[at])
        if self.states[group.place] == "MD":  # "cannot and will not": the verb comes later, or never
            return Item(ADV, at, group.last + 1, self.low[at])
        item = Item(VERB, at, group.last + 1, self.low[group.place])
        item.group = group
        return item

    def _modifies(self, at: int, out: list[Item]) -> bool:
        """As in "after increased attention": a participle before a plain noun, behind a preposition."""
        return bool(out) and out[-1].low not in ("as", "when", "while", "if", "once", "until", "than")

    def _noun_phrase_from_participle(self, at: int) -> Item:
        return self._noun_phrase(at, at + 1)
