"""Which clause each phrase belongs to: read from left to right, the clauses still open on a stack."""

from __future__ import annotations

from factcheck.examine.clauses.phrases import (
    ADJ,
    ADV,
    BREAK,
    CC,
    CLOSE,
    COMMA,
    NP,
    OPEN,
    PREP,
    STOP,
    THAT,
    VERB,
    WH,
    Item,
)
from factcheck.examine.clauses.verbs import BASE, FINITE, INFINITIVE, ING, PARTICIPLE
from factcheck.lexicon import classes
from factcheck.lexicon.openclass import takes
from factcheck.lexicon.saying import LEMMA as SAYING
from factcheck.model.clause import Relation

_FAR = 24  # phrases looked ahead at most: no clause of news copy keeps its verb back for longer
_DEEP = 32  # clauses open at once: no reader follows more, and looking through them stays cheap
_SUBJECTLESS = frozenset(["who", "which", "that", "what", "whoever", "whatever", "whichever"])
_AFTER = frozenset("as when while if once until unless than though although whenever where since".split())
_GET = frozenset(["get", "gets", "got", "gotten", "getting"])


class Frame:
    """A clause being read: what it waits for, what it has."""

    __slots__ = (
        "agent", "antecedent", "first", "force", "form", "fronted", "initial", "item", "last", "lemma",
        "negated", "object", "parent", "particle", "passive", "relation", "subject", "takes", "wh",
    )  # fmt: skip

    def __init__(self, parent: Frame | None, relation: Relation, first: int) -> None:
        self.parent, self.relation = parent, relation
        self.first, self.last = first, first
        self.item: Item | None = None  # its verb
        self.subject: Item | None = None
        self.object: Item | None = None
        self.agent: Item | None = None
        self.wh: Item | None = None  # "who", "that"
        self.antecedent: Item | None = None
        self.form, self.lemma, self.takes = "", "", ""
        self.force: str | None = None
        self.negated = self.passive = self.initial = self.fronted = False
        self.particle: str | None = None

    @property
    def waits(self) -> bool:
        """Has it no verb yet?"""
        return self.item is None

    @property
    def copula(self) -> bool:
        """Is its verb a form of "be" that says what the subject is?"""
        return self.lemma == "be"


class Binder:
    """Reads the phrases of one sentence into frames."""

    def __init__(self, items: list[Item], low: list[str], states: list[str], lemmas: list[str]) -> None:
        self.items, self.low, self.states, self.lemmas = items, low, states, lemmas
        self.stack = [Frame(None, Relation.MAIN, 0)]
        self.done: list[Frame] = []
        self.noun: Item | None = None  # the last noun phrase
        self.loose: Item | None = None  # a noun phrase that no clause has taken yet
        self.spare: Item | None = None  # the same, commas since left aside
        self.governed = False  # does the last noun phrase stand behind a preposition?
        self.before: Item | None = None  # the phrase before, adverbs left aside
        self.denied = False  # a "not" by itself stands before

    @property
    def top(self) -> Frame:
        """The innermost clause that is open."""
        return self.stack[-1]

    def frames(self) -> list[Frame]:
        """The clauses that have a verb, in the order of their verbs."""
        for at, item in enumerate(self.items):
            _READERS[item.kind](self, at, item)
            if item.kind != ADV:
                self.before = item
                self.denied = False
            if item.kind not in (COMMA, STOP, BREAK, OPEN, CLOSE):
                self.top.last = max(self.top.last, item.last)
        self._alone()
        return sorted(
            self.done, key=lambda frame: frame.item.group.place if frame.item and frame.item.group else 0
        )

    # looking ahead

    def _finite_at(self, at: int) -> bool:
        """Does a finite verb stand next, adverbs left aside?"""
        while at < len(self.items) and self.items[at].kind == ADV:
            at += 1
        return at < len(self.items) and _finite(self.items[at])

    def _finite_after(self, at: int) -> bool:
        """Does a finite verb come before anything but prepositional phrases and joined nouns?"""
        for k in range(at, min(at + _FAR, len(self.items))):
            item = self.items[k]
            if item.kind == VERB:
                if _finite(item):
                    return True
                if item.group is not None and item.group.form != PARTICIPLE:
                    return False
            elif item.kind == NP:
                if self.items[k - 1].kind not in (PREP, CC, ADV):
                    return False
            elif item.kind == CC:
                if k + 1 >= len(self.items) or self.items[k + 1].kind not in (NP, ADJ):
                    return False
            elif item.kind not in (PREP, ADV, ADJ):
                return False
        return False

    def _opens_clause(self, at: int) -> bool:
        """Does a subject and its finite verb follow a word like "after" or "as"?"""
        k = at + 1
        while k < len(self.items) and self.items[k].kind == ADV:
            k += 1
        if k >= len(self.items):
            return False
        if self.items[at].low in classes.LINKS:
            return self.items[k].kind in (NP, PREP, COMMA, THAT, WH) or (
                self.items[k].kind == VERB and _asking(self.items[k])
            )
        if self.items[k].kind == VERB and _asking(self.items[k]):
            return True
        if self.items[k].kind != NP:
            return (
                self.items[k].kind == VERB and _finite(self.items[k]) and self.items[at].low in ("as", "than")
            )
        return self._finite_after(k + 1) or self._finite_behind_aside(k + 1)

    def _finite_behind_aside(self, at: int) -> bool:
        """As in "while the mayor, who ..., said": a relative clause between subject and verb."""
        if at + 1 < len(self.items) and self.items[at].kind == COMMA and self.items[at + 1].kind == WH:
            return True
        return at < len(self.items) and self.items[at].kind in (WH, THAT)

    def _later_finite(self, at: int, *, tells: bool = True) -> bool:
        """Is there a finite verb further on that nothing but an open clause could have as its own?"""
        openers = 0  # "who", "that": the next finite verb is theirs
        free = False  # a noun phrase stands ready to be a subject
        for k in range(at, min(at + _FAR, len(self.items))):
            item, before = self.items[k], self.items[k - 1]
            if item.kind == VERB:
                if not _finite(item) or _asking(item):
                    free = False
                elif openers:
                    openers -= 1
                    free = False
                elif not free and before.kind != CC:
                    return True
                else:
                    free = False
            elif item.kind == NP:
                if before.kind == COMMA:
                    free = self._finite_at(k + 1)
                elif before.kind not in (PREP, CC):
                    free = not item.time and (tells or k > at)
            elif item.kind in (WH, THAT) or (item.kind == PREP and self._opens(k)):
                openers += 1
            elif item.kind in (STOP, BREAK):
                return False
        return False

    def _opens(self, at: int) -> bool:
        low = self.items[at].low
        return low in classes.LINKS or (
            low in classes.SUBORDINATORS and low != "like" and self._opens_clause(at)
        )

    # openers

    def _push(self, frame: Frame) -> Frame:
        frame.initial = self.top.waits and self.top.subject is None and self.top.wh is None
        if len(self.stack) > _DEEP:
            del self.stack[1]
        self.stack.append(frame)
        return frame

    def _host(self) -> Frame:
        """The innermost open clause that has its verb; the innermost at all where none has."""
        return next((frame for frame in reversed(self.stack) if not frame.waits), self.top)

    def prep(self, at: int, item: Item) -> None:
        """A preposition, or a word like "because" where a clause follows."""
        if self._particle(at, item) or self._where(at, item):
            return
        links = item.low in classes.SUBORDINATORS and item.low != "like"
        if (links or item.low.endswith((" if", " though", " that"))) and self._opens_clause(at):
            self._subordinate(item)

    def _where(self, at: int, item: Item) -> bool:
        """As in "is off to a start", "was up 4 points": a particle that a "be" says of its subject."""
        top = self.top
        if top.item is None or not top.copula or top.object is not None or self.before is not top.item:
            return False
        following = self.items[at + 1] if at + 1 < len(self.items) else None
        if item.low not in classes.PARTICLES or (
            following is not None and following.kind == NP and not following.amount
        ):
            return False
        top.object = item
        item.kind = ADV
        return True

    def _particle(self, at: int, item: Item) -> bool:
        """Is it a part of the verb before: "called off", "take it down"?"""
        top = self.top
        if top.item is None or item.low not in classes.PARTICLES or top.particle or top.copula:
            return False
        near = self.before is top.item or (self.before is top.object and self.before is not None)
        following = self.items[at + 1].kind if at + 1 < len(self.items) else STOP
        bare = following in (STOP, COMMA, PREP, CC, BREAK, CLOSE, OPEN, VERB, THAT, WH, ADV)
        whole = takes(f"{top.lemma}_{item.low}")
        if not near or not (
            bare or (whole and "o" in whole.lower() and following == NP and self.before is top.item)
        ):
            return False
        if not bare and item.low in ("in", "on", "about", "by", "over", "around", "through", "across"):
            return False
        top.particle = item.low
        top.takes = whole or top.takes
        if top.item.group is not None:
            top.item.last = max(top.item.last, item.last)
        item.kind = ADV
        self.before = top.item if self.before is top.item else self.before
        return True

    def _subordinate(self, item: Item) -> None:
        initial = self.top.waits and self.top.subject is None
        host = self.top if initial else self._host()
        self._push(Frame(host, Relation.ADVERBIAL, item.first))
        item.kind = THAT  # a clause is open, so what follows is not governed

    def that(self, at: int, item: Item) -> None:
        """As in "that": of a noun where one stands before, else of the verb."""
        before = self.before
        relative = (
            before is not None
            and before.kind == NP
            and not (
                self.top.item is not None
                and "M" in self.top.takes
                and "C" in self.top.takes
                and not self._finite_at(at + 1)
            )
        )
        host = self._host() if not self.top.waits or self.top.subject is None else self.top
        frame = self._push(Frame(host, Relation.RELATIVE if relative else Relation.COMPLEMENT, item.first))
        if relative and before is not None:
            frame.antecedent = before
            frame.wh = item

    def wh(self, at: int, item: Item) -> None:
        """As in "who", "which", "where", "why" ..."""
        before = self.before
        if self.top.copula and self.top.object is None and before is self.top.item:
            self.top.object = item  # "that is why"
        relative = before is not None and before.kind in (NP, COMMA, PREP) and self.noun is not None
        if before is not None and before.kind == PREP and item.low == "what":
            relative = False
        host = self.top if self.top.waits and self.top.subject is not None else self._host()
        relation = Relation.RELATIVE if relative else Relation.COMPLEMENT
        if item.low in ("when", "where", "how", "why", "whenever", "wherever") and self.noun is None:
            relation = Relation.ADVERBIAL
        if (
            self.top is self.stack[0]
            and self.top.waits
            and self.top.subject is None
            and not self._initial_wh(at, item)
        ):
            self.top.wh = item  # a question: "What did they know?"
            return
        frame = self._push(Frame(host, relation, item.first))
        frame.wh = item
        frame.fronted = before is not None and before.kind == PREP
        frame.antecedent = self.noun if relative else None

    def _initial_wh(self, at: int, item: Item) -> bool:
        """As in "When they came, it was gone": a clause before the main one; "Who knew?" is none."""
        if item.low in ("when", "where", "while", "whenever", "wherever", "however"):
            nxt = self.items[at + 1] if at + 1 < len(self.items) else None
            return nxt is not None and nxt.kind != VERB
        return False

    # noun phrases

    def noun_phrase(self, at: int, item: Item) -> None:
        """A noun phrase: subject to be, object, or behind a preposition."""
        before = self.before
        top = self.top
        self.governed = before is not None and before.kind == PREP
        if self._quoting(at, item):
            self.loose = item
        elif self.governed and before is not None:
            self._behind(before, item)
        elif top.waits:
            self._may_be_subject(at, item)
        elif top.form == "" or top.item is not None:
            self._behind_verb(at, item)
        self.noun = item

    def _quoting(self, at: int, item: Item) -> bool:
        """As in "... ,” she said": the speaker behind a quotation that has just closed."""
        if (
            item.first == 0
            or self.states[item.first - 1] != "Q"
            or self.before is None
            or self.before.kind != COMMA
        ):
            return False
        if not self._finite_at(at + 1):
            return False
        k = at + 1
        while self.items[k].kind == ADV:
            k += 1
        group = self.items[k].group
        return group is not None and self.low[group.place] in SAYING and k + 1 <= len(self.items)

    def _behind(self, before: Item, item: Item) -> None:
        """Behind a preposition: the agent of a passive, or what a "be" says of its subject."""
        top = self.top
        if top.item is None:
            return
        if before.low == "by" and top.passive and top.agent is None and not item.time:
            top.agent = item
        elif top.copula and top.object is None and self._next_to(top, before):
            top.object = item

    def _next_to(self, frame: Frame, item: Item) -> bool:
        """Does a phrase follow the clause's verb with nothing but adverbs between?"""
        assert frame.item is not None
        at = frame.item.last
        while at < item.first and self.states[at] in ("RB", "NOT", "Q", "EX", "PRP", "IN"):
            at += 1
        return at >= item.first

    def _may_be_subject(self, at: int, item: Item) -> None:
        top, before = self.top, self.before
        if top.subject is None:
            top.subject = item
            return
        if before is None or before.kind == CC:
            return
        if before.kind == COMMA or before.kind == BREAK:
            if self._aside(at, item):
                frame = self._push(Frame(top, Relation.PARATAXIS, item.first))
                frame.subject = item
            elif top.subject.time or self._finite_at(at + 1):
                top.subject = item
            return
        if (
            before.kind == NP
            and self.low[item.first] in ("a", "an", "each", "every")
            and self._counts(before)
        ):
            return
        if top.subject.time and not item.time:
            top.subject = item
        elif before.kind == CLOSE and self.states[top.subject.head[0]] == "CD":
            top.subject = item  # "the 30ft (9m) wall"
        elif before.kind == NP and not item.time and self._contacts(at):
            frame = self._push(Frame(top, Relation.RELATIVE, item.first))  # "the next thing | he knows"
            frame.subject, frame.antecedent = item, before

    def _counts(self, item: Item) -> bool:
        return any(self.states[k] == "CD" for k in range(item.first, item.last))

    def _contacts(self, at: int) -> bool:
        """Do two finite verbs follow, one for each of two nouns side by side?"""
        if not self._finite_at(at + 1) or self.states[self.items[at].first] not in (
            "PRP",
            "DT",
            "PRP$",
            "NNP",
        ):
            return False
        k = at + 1
        while self.items[k].kind == ADV:
            k += 1
        return self._later_finite(k + 1) or self._finite_at(k + 1)

    def _aside(self, at: int, item: Item) -> bool:
        """As in "the police, he said, were": a saying put in between commas."""
        if not self._finite_at(at + 1):
            return False
        k = at + 1
        while self.items[k].kind == ADV:
            k += 1
        group = self.items[k].group
        while k + 1 < len(self.items) and self.items[k + 1].kind in (ADV, PREP, NP, ADJ):
            k += 1
        closes = k + 1 < len(self.items) and self.items[k + 1].kind == COMMA and self._finite_at(k + 2)
        return closes and group is not None and self.low[group.place] in SAYING

    def _behind_verb(self, at: int, item: Item) -> None:
        top, before = self.top, self.before
        if before is None:
            return
        if before.kind == CC:
            apart = before.first > 0 and self.states[before.first - 1] == ","
            if self._finite_after(at + 1) or (
                (apart or before.low in ("but", "yet")) and self._later_finite(at + 1)
            ):
                self._joined(item)
            return
        if before.kind in (COMMA, BREAK, OPEN):
            self.loose = self.spare = item
            return
        if (
            before.kind == NP
            and self.low[item.first] in ("a", "an", "each", "every")
            and self._counts(before)
        ):
            return  # "90,000 euros a year"
        if top.object is not None and before.kind == NP and self._contact(at, item):
            return
        if before.kind == ADJ and not top.copula:
            return
        self._object(top, item)

    def _joined(self, item: Item) -> None:
        """As in "..., and the city expects": a clause with a subject of its own beside another."""
        target = self._finite_frame(None)
        first = target
        frame = Frame(first, Relation.CONJUNCT, item.first)
        frame.subject = item
        self._close_to(target)
        self._push(frame)

    def _contact(self, at: int, item: Item) -> bool:
        """As in "a tool | a group's been using", "told him | the team won": a clause without a link."""
        if item.time or not self._finite_after(at + 1):
            return False
        relation = (
            Relation.COMPLEMENT if "C" in self.top.takes and "M" in self.top.takes else Relation.RELATIVE
        )
        frame = self._push(Frame(self.top, relation, item.first))
        frame.subject, frame.antecedent = item, self.before
        return True

    def _object(self, top: Frame, item: Item) -> None:
        if item.low == "home" and item.last == item.first + 1 and "I" in top.takes:
            return  # "went home"
        if top.copula:
            if top.object is None and not (item.time and self._there(top)):
                self._of_copula(top, item)
            return
        if (
            item.amount
            and "I" in top.takes
            and top.object is None
            and self.low[min(item.last, len(self.low) - 1)] != "of"
        ):
            return
        if top.object is not None and self.before is not None and self.before.kind == CLOSE:
            if self.states[top.object.head[0]] == "CD":
                top.object = item  # "a 30ft (9m) wall"
            return
        if top.object is not None and self.before is top.object and self._second(top, item):
            top.object = item  # "denied them | entry"
            return
        if item.time and not self._lasts(top, item):
            return
        if top.object is None:
            money = any(self.low[k] in "$£€¥" for k in range(item.first, item.last))
            if top.passive and not self._retains(top, money=money):
                return
            top.object = item

    def _second(self, top: Frame, item: Item) -> bool:
        """Does the verb give the first to the second's receiver: "gave them a week"?"""
        assert top.object is not None
        pronoun = self.low[top.object.first] in classes.OBJECT_PRONOUNS
        if "N" in top.takes:
            return pronoun and "d" in top.takes.lower()
        thing = self.states[item.head[0]] in ("NN", "NNS", "CD") and self.states[item.first] != "JJ"
        return ("D" in top.takes and not item.time) or (
            "d" in top.takes and (pronoun or (thing and not item.time))
        )

    def _there(self, top: Frame) -> bool:
        return top.subject is not None and top.subject.low == "there"

    def _of_copula(self, top: Frame, item: Item) -> None:
        if self._there(top):
            top.subject = item
        else:
            top.object = item

    def _lasts(self, top: Frame, item: Item) -> bool:
        """As in "spent two years", "took a week": a time that is an object."""
        counted = self._counts(item) or self.low[item.first] in (
            "a",
            "an",
            "the",
            "several",
            "some",
        )
        return counted and top.takes != "" and "i" not in top.takes.lower() and top.lemma not in SAYING

    def _retains(self, top: Frame, *, money: bool) -> bool:
        """As in "were denied visas": a passive that keeps an object."""
        return (("d" in top.takes.lower() or "E" in top.takes) and "N" not in top.takes) or money

    def adjective(self, at: int, item: Item) -> None:
        """An adjective by itself: what a "be" says of its subject."""
        top = self.top
        if top.item is None or not top.copula:
            return
        measured = (
            top.object is not None
            and top.object is self.before
            and (top.object.amount or top.object.time or self._counts(top.object))
        )
        if measured or (top.object is None and self._next_to(top, item)):
            top.object = item

    def adverb(self, at: int, item: Item) -> None:
        """An adverb; "not" is kept for the infinitive that may follow."""
        top = self.top
        if item.low in ("not", "never", "n't"):
            self.denied = not (at + 1 < len(self.items) and self.items[at + 1].low in ("only", "just"))
            return
        if item.low in classes.PARTICLES and self._particle(at, item):
            return
        if (
            top.item is not None
            and top.copula
            and top.object is None
            and self.before is top.item
            and self._last_word(at)
        ):
            top.object = item  # "we are here"

    def _last_word(self, at: int) -> bool:
        """Does no adjective or noun follow this adverb, that it might belong to?"""
        return at + 1 >= len(self.items) or self.items[at + 1].kind not in (ADJ, NP, ADV, VERB)

    # verbs

    def verb(self, at: int, item: Item) -> None:
        """A verb group: finite, or one of the forms that hang on another."""
        group = item.group
        assert group is not None
        if group.asks is not None:
            self._asked(item)
            return
        form = group.form
        if form == BASE:
            form = self._of_base(item)
        if form == FINITE:
            self._finite_verb(at, item)
        elif form == INFINITIVE:
            self._infinitive(item)
        elif form == BASE:
            self._bare(item)
        elif form == ING:
            self._ing(at, item)
        else:
            self._participle(at, item)

    def _take(self, frame: Frame, item: Item) -> Frame:
        """The frame has found its verb."""
        group = item.group
        assert group is not None
        frame.item, frame.form = item, group.form
        frame.lemma = self.lemmas[group.place]
        frame.takes = takes(frame.lemma)
        frame.force, frame.passive = group.force, group.passive
        frame.negated = group.negated or self.denied
        frame.last = item.last
        if frame.passive and self.low[group.place] in ("gone", "done") and frame.lemma == "go":
            frame.passive = False
        self.done.append(frame)
        self.loose = None
        return frame

    def _asked(self, item: Item) -> None:
        """As in "Did they know", "nor will it": the subject stands inside the group."""
        group = item.group
        assert group is not None
        assert group.asks is not None
        frame = self.top if self.top.waits else self._push(Frame(self._host(), Relation.CONJUNCT, item.first))
        start, end = group.asks
        frame.subject = Item(NP, start, end, self.low[end - 1])
        frame.subject.head = (end - 1, end)
        self._take(frame, item)

    def _of_base(self, item: Item) -> str:
        """A verb in its base form is finite behind a subject, else bare."""
        before = self.before
        if before is not None and before.kind == CC:
            target = self._joinable(BASE)
            if target is not None:
                return BASE
        waiting = self._waiting()
        if waiting is not None and (waiting.subject or (waiting.wh and waiting.wh.low in _SUBJECTLESS)):
            if before is not None and before.kind == NP and self._helps(before):
                return BASE
            return FINITE
        if before is not None and before.kind == NP and not self._helps(before):
            return FINITE
        return BASE

    def _helps(self, noun: Item) -> bool:
        """As in "helped him | leave": does the verb before take a noun and a bare infinitive?"""
        top = self.top
        return (
            top.item is not None
            and top.object is noun
            and ("B" in top.takes or top.lemma in ("help", "let", "make"))
        )

    def _waiting(self) -> Frame | None:
        """The innermost clause that has a subject and waits for its verb."""
        return next(
            (
                frame
                for frame in reversed(self.stack)
                if frame.waits and (frame.subject is not None or (frame.wh and frame.wh.low in _SUBJECTLESS))
            ),
            None,
        )

    def _close_to(self, frame: Frame) -> None:
        while self.stack[-1] is not frame and len(self.stack) > 1:
            self.stack.pop()

    def _finite_verb(self, at: int, item: Item) -> None:
        top, before = self.top, self.before
        if self.loose is not None and before is self.loose and self._after_quote(self.loose):
            self._loose_clause(self.loose, item)
            return
        if (
            self._after_quote(item)
            and before is not None
            and before.kind == COMMA
            and self._inverted(at, item)
        ):
            return
        if before is not None and before.kind == COMMA and self._put_in(at, item):
            return
        if self._is_participle(at, item) or (
            before is not None and before.kind == PREP and before.low in _AFTER
        ):
            self._participle(at, item)
            return
        if before is not None and before.kind == CC and self._passive_too(at, item):
            self._participle(at, item)
            return
        if top.waits and (top.subject is not None or top.wh is not None):
            self._claim(top, item)
            return
        if (
            before is not None
            and before.kind == CC
            and not top.waits
            and (target := self._joinable(FINITE, item))
        ):
            self._conjunct(target, item)
            return
        waiting = self._waiting()
        if waiting is not None:
            if self._reclaims(item):
                return
            self._close_to(waiting)
            self._claim(waiting, item)
            return
        if self.stack[0].waits and self._gerund_subject(item):
            return
        self._unclaimed(at, item)

    def _put_in(self, at: int, item: Item) -> bool:
        """As in "the owners, said Hale, are": a saying between commas, its subject behind it."""
        following = self.items[at + 1] if at + 1 < len(self.items) else None
        closed = self.items[at + 2] if at + 2 < len(self.items) else None
        if following is None or closed is None or following.kind != NP or closed.kind != COMMA:
            return False
        if not self._says(item) or self._waiting() is None or not self._finite_at(at + 3):
            return False
        frame = self._push(Frame(self._waiting(), Relation.PARATAXIS, item.first))
        frame.subject = following
        following.kind = ADV
        self._take(frame, item)
        return True

    def _after_quote(self, item: Item) -> bool:
        return item.first > 0 and self.states[item.first - 1] == "Q"

    def _claim(self, frame: Frame, item: Item) -> None:
        """A waiting clause has met its verb; "who" may be its subject."""
        if frame.subject is None and frame.wh is not None:
            frame.subject = frame.wh
        self._take(frame, item)

    def _is_participle(self, at: int, item: Item) -> bool:
        """Is a form that may be a past or a participle the latter: "the claims made in court were lies"?"""
        group = item.group
        assert group is not None
        low, lemma = self.low[group.place], self.lemmas[group.place]
        if group.place != group.first or self.states[group.place] not in ("VBD", "VBN"):
            return False
        if self.states[group.place] == "VBD" and not _doubles(low, lemma):
            return False
        if self.before is None or self.before.kind not in (NP, COMMA):
            return self.states[group.place] == "VBN"
        if self.before.kind == NP and self.before.low in classes.SUBJECT_PRONOUNS:
            return False
        waiting = sum(frame.waits and frame.subject is not None for frame in self.stack)
        if not waiting:
            return self._behind_known(at, group.place)
        if self.states[group.place] == "VBN" and not _doubles(low, lemma):
            return True
        if waiting > 1 and self.top.waits:
            return self._by_agent(at)
        return self._later_finite(at + 1, tells="C" in takes(lemma))

    def _by_agent(self, at: int) -> bool:
        return at + 1 < len(self.items) and self.items[at + 1].low == "by"

    def _behind_known(self, at: int, place: int) -> bool:
        """No clause waits: a participle of the noun before, unless that is what somebody says."""
        if self.before is self.top.object and not self.top.waits:
            if "C" not in self.top.takes or self.governed:
                return True
            following = self.items[at + 1] if at + 1 < len(self.items) else None
            return self.states[place] == "VBN" and (
                following is None or following.kind != NP or following.time
            )
        return self.states[place] == "VBN"

    def _passive_too(self, at: int, item: Item) -> bool:
        """As in "given away and bought from": a past form joined to a passive, no object of its own."""
        group, top = item.group, self.top
        if group is None or group.place != group.first or top.item is None or not top.passive:
            return False
        if not _doubles(self.low[group.place], self.lemmas[group.place]) or "O" not in takes(
            self.lemmas[group.place]
        ):
            return False
        following = self.items[at + 1] if at + 1 < len(self.items) else None
        return following is None or following.kind != NP or following.time

    def _reclaims(self, item: Item) -> bool:
        """As in "said the team won": what was taken for an object is the subject of what was said."""
        top, before = self.top, self.before
        if top.item is None or top.object is None or "C" not in top.takes:
            return False
        if before is not top.object and self.noun is not None and not self.governed and before is not None:
            return False
        self._said(top, top.object, item)
        return True

    def _said(self, top: Frame, subject: Item, item: Item) -> None:
        frame = Frame(top, Relation.COMPLEMENT, subject.first)
        frame.subject = subject
        top.object = None if top.object is subject else top.object
        top.last = min(top.last, subject.first)
        self._push(frame)
        self._take(frame, item)

    def _gerund_subject(self, item: Item) -> bool:
        """As in "Applying for a visa required": the clause before is the subject."""
        top = self.top
        if len(self.stack) < 2 or not top.initial or top.item is None or top.form not in (ING, INFINITIVE):
            return False
        main = self.stack[0]
        top.relation, top.parent = Relation.COMPLEMENT, main
        main.subject = top.item
        self._close_to(main)
        self._take(main, item)
        assert top.item.group is not None
        main.subject = Item(VERB, top.item.group.place, top.item.group.place + 1, top.lemma)
        return True

    def _unclaimed(self, at: int, item: Item) -> None:
        """A finite verb that no open clause waits for: a subject is found behind, or in what was taken."""
        top, before = self.top, self.before
        if self.loose is not None:
            self._loose_clause(self.loose, item)
        elif before is not None and before.kind == COMMA and self._inverted(at, item):
            return
        elif before is not None and before.kind == COMMA and self.spare is not None and self._says(item):
            self._loose_clause(self.spare, item)
        elif (
            top.relation is Relation.RELATIVE and top.wh and top.subject is not top.wh and before is top.item
        ):
            self._said(top, top.wh, item)  # "which it said | was above inflation"
        elif (teller := self._teller()) is not None and teller.object is not None:
            self._close_to(teller)
            self._said(teller, teller.object, item)
        elif self._inverted(at, item):
            return
        elif self.noun is not None and before is self.noun:
            self._said(self._host(), self.noun, item) if top.item else self._main(self.noun, item)
        else:
            self._main(None, item)

    def _says(self, item: Item) -> bool:
        return item.group is not None and self.low[item.group.place] in SAYING

    def _teller(self) -> Frame | None:
        """The innermost clause with an object that may be the subject of what it tells."""
        if self.before is not None and self.before.kind == COMMA:
            return next((f for f in reversed(self.stack) if f.item and f.object and "C" in f.takes), None)
        top = self.top
        return top if top.item is not None and top.object is not None and not top.copula else None

    def _loose_clause(self, subject: Item, item: Item) -> None:
        """As in "..., he said": a clause put behind a comma."""
        root = self.stack[0]
        frame = Frame(root, Relation.PARATAXIS, subject.first)
        frame.subject = subject
        group = item.group
        if (
            group is not None
            and self.low[group.place] in SAYING
            and root.parent is None
            and root.item is not None
        ):
            frame.parent, frame.relation = None, Relation.MAIN
            root.parent, root.relation = frame, Relation.COMPLEMENT
        self._push(frame)
        self._take(frame, item)

    def _inverted(self, at: int, item: Item) -> bool:
        """As in "said the mayor": the subject follows."""
        group = item.group
        following = self.items[at + 1] if at + 1 < len(self.items) else None
        if self.before is not None and self.before.kind not in (COMMA, BREAK, STOP, NP):
            return False
        if group is None or following is None or following.kind != NP or following.time:
            return False
        if self.low[group.place] not in SAYING or (self.before is not None and self.before.kind == NP):
            return False
        root = self.stack[0]
        frame = root if root.waits else Frame(None, Relation.MAIN, item.first)
        if frame is not root:
            root.parent, root.relation = frame, Relation.COMPLEMENT
            self._push(frame)
        frame.subject = following
        self._take(frame, item)
        following.kind = ADV
        return True

    def _main(self, subject: Item | None, item: Item) -> None:
        root = self.stack[0]
        if root.waits:
            self._close_to(root)
            frame = root
        else:
            frame = self._push(Frame(root, Relation.PARATAXIS, subject.first if subject else item.first))
        frame.subject = frame.subject or subject
        self._take(frame, item)

    def _joinable(self, form: str, item: Item | None = None) -> Frame | None:
        """The innermost clause whose verb can stand beside one of this form."""
        group = item.group if item else None
        tense = group.tense if group else ""
        second: Frame | None = None
        for frame in reversed(self.stack):
            if frame.item is None or frame.item.group is None:
                continue
            own = frame.item.group
            if form == FINITE and own.form in (FINITE, BASE):
                if not tense or not own.tense or own.tense == tense or own.force or (group and group.force):
                    return frame
                second = second or frame
            elif (
                (form == BASE and (own.form in (INFINITIVE, BASE) or own.force))
                or (form == ING and (own.form == ING or self.states[own.place] == "VBG"))
                or (
                    form == PARTICIPLE
                    and (own.passive or own.form == PARTICIPLE or self.states[own.place] == "VBN")
                )
            ):
                return frame
        return second

    def _finite_frame(self, item: Item | None) -> Frame:
        return self._joinable(FINITE, item) or self._host()

    def _conjunct(self, target: Frame, item: Item, *, shares: bool = False) -> None:
        """A verb joined on: it has the subject of the one before and, where it is bare, its force."""
        self._close_to(target)
        first = target.parent if target.relation is Relation.CONJUNCT and target.parent else target
        frame = Frame(first, Relation.CONJUNCT, item.first)
        frame.subject = target.subject
        frame.wh = target.wh
        self._push(frame)
        self._take(frame, item)
        if self.before is not None and self.before.low == "nor":
            frame.negated = True
        if shares:
            frame.force = target.force
            frame.form = target.form
            if item.group is not None and self.states[item.group.place] in ("VBN", "VBD"):
                frame.passive = target.passive

    def _infinitive(self, item: Item) -> None:
        before = self.before
        if before is not None and before.kind == CC and (target := self._joinable(INFINITIVE_ONLY)):
            self._conjunct(target, item)
            return
        top = self.top
        object_ = top.object if top.item is not None else None
        complement = top.item is not None and (
            before is top.item
            or ("M" in top.takes and before is object_)
            or (before is not None and before.kind == ADJ)
        )
        frame = Frame(top, Relation.COMPLEMENT if complement or top.waits else Relation.ADVERBIAL, item.first)
        frame.subject = self._controller(top, before)
        self._push(frame)
        self._take(frame, item)

    def _controller(self, top: Frame, before: Item | None) -> Item | None:
        """Who is to do it: the object of "ask", "want", "allow", else the subject of the verb before."""
        if top.item is None:
            return before if self._for(before) else None
        if top.object is not None and before is top.object and ("M" in top.takes or "m" in top.takes):
            return top.object
        return before if self._for(before) else None

    def _for(self, before: Item | None) -> bool:
        """As in "for her | to stay"."""
        return (
            before is not None
            and before.kind == NP
            and before.first > 0
            and self.low[before.first - 1] == "for"
        )

    def _bare(self, item: Item) -> None:
        """A bare infinitive: joined on, behind "help" or "let", or an order."""
        before, top = self.before, self.top
        if before is not None and before.kind == CC and (target := self._joinable(BASE)):
            self._conjunct(target, item, shares=True)
        elif before is not None and before.kind == NP and top.item is not None and self._helps(before):
            frame = self._push(Frame(top, Relation.COMPLEMENT, item.first))
            frame.subject = before
            self._take(frame, item)
        elif before is not None and before.kind == COMMA and (target := self._joinable(BASE)):
            self._conjunct(target, item, shares=True)
        elif top.item is not None and before is top.item:
            frame = self._push(Frame(top, Relation.COMPLEMENT, item.first))
            self._take(frame, item)
        elif top.waits:
            self._take(top, item)
        else:
            self._main(None, item)

    def _ing(self, at: int, item: Item) -> None:
        before, top = self.before, self.top
        if before is not None and before.kind == CC and (target := self._joinable(ING)):
            self._conjunct(target, item, shares=True)
            return
        relation = Relation.ADVERBIAL
        subject: Item | None = None
        if before is not None and before.kind == NP and not before.time:
            relation, subject = Relation.RELATIVE, before
        elif before is not None and before is top.item:
            relation = Relation.COMPLEMENT
        elif before is not None and before.kind == COMMA and top.waits:
            subject = top.subject
        frame = Frame(top, relation, item.first)
        frame.subject = subject
        self._push(frame)
        self._take(frame, item)

    def _participle(self, at: int, item: Item) -> None:
        before, top = self.before, self.top
        group = item.group
        assert group is not None
        if before is not None and before.kind == CC and (target := self._joinable(PARTICIPLE)):
            self._conjunct(target, item, shares=True)
            return
        waiting = self._waiting()
        if (
            waiting is not None
            and waiting.subject is not None
            and before is not None
            and before.kind in (NP, COMMA)
        ) and not self._is_participle(at, item):
            self._close_to(waiting)
            self._headline(waiting, at, item)
            return
        if before is not None and before.kind == PREP and before.low not in _AFTER:
            return
        if before is not None and before is top.item:
            self._behind_linking(top, item)
            return
        frame = Frame(top, Relation.ADVERBIAL, item.first)
        initial = len(self.stack) == 1 and top.waits and top.subject is None
        if before is not None and before.kind == NP:
            frame.relation, frame.subject = Relation.RELATIVE, before
        elif before is not None and before.kind == COMMA and self.noun is not None and not initial:
            frame.relation = Relation.RELATIVE
            frame.subject = top.subject if top.waits and top.subject else self.noun
        self._push(frame)
        self._take(frame, item)
        frame.passive = True
        group.form = PARTICIPLE

    def _headline(self, frame: Frame, at: int, item: Item) -> None:
        """As in "Climber rescued", "Mayor promised tax cut": a past or a passive without its auxiliary."""
        self._take(frame, item)
        following = self.items[at + 1] if at + 1 < len(self.items) else None
        active = following is not None and following.kind in (NP, THAT, WH) and not following.time
        behind = self.before is not None and self.before.kind == COMMA
        frame.passive = not active and not behind and "o" in frame.takes.lower()
        frame.form = FINITE

    def _behind_linking(self, top: Frame, item: Item) -> None:
        """As in "got arrested" is a passive; "became known", "was left stranded" tell how."""
        assert top.item is not None
        assert item.group is not None
        if self.low[item.group.place] and top.lemma == "get":
            self.done.remove(top)
            top.item = None
            negated, force = top.negated, top.force
            self._take(top, item)
            top.negated, top.force, top.passive = negated or top.negated, force, True
        elif top.copula and top.object is None:
            item.head = (item.group.place, item.group.place + 1)
            top.object = item

    # marks

    def comma(self, at: int, item: Item) -> None:
        """A comma closes what was put in before the verb that is still waited for."""
        self.loose = None
        if self.top.waits:
            if item.low != "," and len(self.stack) == 1 and self._dateline(at):
                self.top.subject = None
            return
        for depth in range(len(self.stack) - 2, -1, -1):
            below = self.stack[depth]
            if below.waits:
                if self.stack[depth + 1].initial or below.subject is not None:
                    del self.stack[depth + 1 :]
                return

    def _dateline(self, at: int) -> bool:
        """As in "LEEDS, England — ": nothing but names before the first dash."""
        rest = self.items[at + 1 : at + _FAR]
        if (
            not rest
            or rest[0].kind not in (NP, PREP)
            or any(item.kind == COMMA and item.low != "," for item in rest)
        ):
            return False
        return at < 6 and all(
            item.kind in (COMMA, OPEN, CLOSE)
            or (item.kind == NP and self.states[item.head[0]] in ("NNP", "NN"))
            for item in self.items[:at]
        )

    def stop(self, at: int, item: Item) -> None:
        """The end of a sentence, or of one quoted within it."""
        self._alone()
        if at + 1 < len(self.items):
            self._fresh(item, Relation.CONJUNCT)

    def break_(self, at: int, item: Item) -> None:
        """A semicolon or a colon."""
        if at + 1 < len(self.items):
            self._fresh(item, Relation.PARATAXIS)

    def _fresh(self, item: Item, relation: Relation) -> None:
        root = self.stack[0]
        if root.waits:
            if item.kind == STOP or root.subject is not None:
                self.stack = [Frame(None, Relation.MAIN, item.last)]
        else:
            self.stack = [Frame(root, relation, item.last)]
        self.noun = self.loose = None

    def open(self, at: int, item: Item) -> None:
        """A bracket opens: what stands inside waits for nothing outside."""
        self._push(Frame(self._host(), Relation.PARATAXIS, item.last)).antecedent = item

    def close(self, at: int, item: Item) -> None:
        """A bracket closes: what it holds is over."""
        for depth in range(len(self.stack) - 1, 0, -1):
            mark = self.stack[depth].antecedent
            if mark is not None and mark.kind == OPEN:
                del self.stack[depth:]
                return

    def joins(self, at: int, item: Item) -> None:
        """A conjunction: what it joins is told by what follows."""

    def _alone(self) -> None:
        """What the end tells: the object that verbs share, the noun that a relative clause is about."""
        for frame in self.done:
            if frame.object is not None or frame.item is None or "O" not in frame.takes or frame.passive:
                continue
            what = frame.wh is not None and frame.wh.low == "what"
            if (what or frame.relation is Relation.RELATIVE) and self._gap(frame):
                frame.object = frame.wh
        for frame in self.done:
            first = frame.parent
            if frame.relation is Relation.CONJUNCT and first is not None and self._runs_into(first, frame):
                first.object = frame.object

    def _gap(self, frame: Frame) -> bool:
        """Is the noun before the object: "the war that they wage"?"""
        if (
            frame.wh is None
            or frame.subject is None
            or frame.subject is frame.wh
            or frame.particle
            or frame.fronted
        ):
            return False
        noun = frame.antecedent.low if frame.antecedent else ""
        return frame.wh.low in ("which", "whom", "who", "what") or (
            frame.wh.low == "that" and noun not in classes.CONTENT_NOUNS
        )

    def _runs_into(self, first: Frame, frame: Frame) -> bool:
        """As in "buy and sell shares": nothing but a mark or a conjunction behind the first verb."""
        if frame.object is None or first.object is not None or first.item is None:
            return False
        if "O" not in first.takes or first.passive or first.copula or first.item.last >= len(self.states):
            return False
        return self.states[first.item.last] in (",", "CC", ":")


INFINITIVE_ONLY = "infinitive only"
_READERS = {
    NP: Binder.noun_phrase, VERB: Binder.verb, PREP: Binder.prep, WH: Binder.wh, THAT: Binder.that,
    CC: Binder.joins, ADJ: Binder.adjective, ADV: Binder.adverb, COMMA: Binder.comma, STOP: Binder.stop,
    BREAK: Binder.break_, OPEN: Binder.open, CLOSE: Binder.close,
}  # fmt: skip


def _finite(item: Item) -> bool:
    return item.kind == VERB and item.group is not None and item.group.form in (FINITE, BASE)


def _asking(item: Item) -> bool:
    return item.group is not None and item.group.asks is not None


def _doubles(low: str, lemma: str) -> bool:
    """Is the past of this verb its participle too?"""
    from factcheck.lexicon.inflection import irregular_verbs

    known = irregular_verbs().get(low)
    return known[1] and known[2] if known else low.endswith("ed")
