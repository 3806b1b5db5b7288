"""Verbs that are not finite, and what they hang on: "to go", "going", "gone"."""

from __future__ import annotations

from factcheck.examine.clauses.ahead import FAR, doubles, finite
from factcheck.examine.clauses.frames import Frame
from factcheck.examine.clauses.nouns import Nouns
from factcheck.examine.clauses.phrases import ADJ, CC, COMMA, NP, PREP, THAT, WH, Item
from factcheck.examine.clauses.verbs import BASE, FINITE, INFINITIVE, ING, PARTICIPLE
from factcheck.lexicon import classes
from factcheck.lexicon.openclass import takes
from factcheck.model.clause import Relation

_AFTER = frozenset("as when while if once until unless than though although whenever where since".split())


_DATED = 3  # phrases from a noun to the verb behind its date: "a will | in | 2019 | leaving"


class Forms(Nouns):
    """Reads infinitives, bare verbs, "-ing" forms and participles."""

    def _claim(self, frame: Frame, item: Item) -> None:
        """A waiting clause has met its verb; "who" may be its subject."""
        if frame.subject is None and frame.wh is not None:
            frame.subject = frame.wh
        self._take(frame, item)

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
            if self.before is not None and self._denied_too(self.before.low, item):
                frame.negated = frame.negated or target.negated
            frame.form = target.form
            if item.group is not None and self.states[item.group.place] in ("VBN", "VBD"):
                frame.passive = target.passive

    def _denied_too(self, link: str, item: Item) -> bool:
        """As in "did not stop and | help", "was not held or | fined": a "not" that goes for both."""
        assert item.group is not None
        if link == "or":
            return item.group.form != ING
        return link == "and" and self.low[item.group.place] == self.lemmas[item.group.place]

    def _is_participle(self, at: int, item: Item) -> bool:
        """Is a form that may be a past or a participle the latter: "the nets mended in spring were torn"?"""
        group = item.group
        assert group is not None
        low, lemma = self.low[group.place], self.lemmas[group.place]
        if group.place != group.first or self.states[group.place] not in ("VBD", "VBN"):
            return False
        if self.states[group.place] == "VBD" and not doubles(low, lemma):
            return False
        if self.before is None or self.before.kind not in (NP, COMMA):
            return self.states[group.place] == "VBN"
        if self.before.kind == NP and self.before.low in classes.SUBJECT_PRONOUNS:
            return False
        if self._put_into_relative(at, item):
            return False
        if self._waiting() is None and self._of_circumstance(at):
            return True
        if self.before.kind == NP and self._has_object(at):
            return False
        if self._done_by(at, lemma):
            return True
        waiting = sum(frame.waits and frame.subject is not None for frame in self.stack)
        if not waiting:
            return self._behind_known(at, group.place)
        if self.states[group.place] == "VBN" and not doubles(low, lemma):
            return True
        if waiting > 1 and self.top.waits:
            return self._by_agent(at)
        return self._later_finite(at + 1, tells="C" in takes(lemma))

    def _put_into_relative(self, at: int, item: Item, *, taken: bool = False) -> bool:
        """As in "which an official said | is shut": who says it stands between a relative and its verb."""
        top = self.top
        following = self.items[at + 1] if at + 1 < len(self.items) else None
        return (
            top.waits is not taken
            and top.wh is not None
            and top.subject is not None
            and top.subject is self.before
            and self._says(item)
            and following is not None
            and following.group is not None
            and following.group.form == FINITE
        )

    def _done_by(self, at: int, lemma: str) -> bool:
        """As in "the mill bought | by Lind, a brewer, closed": it has a doer, and a finite verb comes."""
        if not self._by_agent(at) or "O" not in takes(lemma) or takes(f"{lemma}_by"):
            return False
        doer = self.items[at + 2 : at + 3]
        if not doer or doer[0].kind != NP or doer[0].time or doer[0].amount or self._counts(doer[0]):
            return False
        rest = range(at + 3, min(at + FAR, len(self.items)))
        return any(finite(self.items[k]) and self.items[k - 1].kind != CC for k in rest)

    def _by_agent(self, at: int) -> bool:
        return at + 1 < len(self.items) and self.items[at + 1].low == "by"

    def _behind_known(self, at: int, place: int) -> bool:
        """No clause waits: a participle of the noun before, unless that is what somebody says."""
        if self.before is self.top.object and not self.top.waits:
            if "C" not in self.top.takes or self.governed:
                return True
            following = self.items[at + 1] if at + 1 < len(self.items) else None
            if following is not None and following.kind == NP and not following.time:
                return False
            return self.states[place] == "VBN" or self._later_finite(at + 1, tells=False)
        told = self.governed and self.before is self.noun and not self.top.waits and "C" not in self.top.takes
        return told or self.states[place] == "VBN"  # "hit a wall of sand | heaped up"

    def _main(self, subject: Item | None, item: Item) -> None:
        root = self.stack[0]
        if root.waits:
            self._close_to(root)
            frame = root
        else:
            frame = self._push(Frame(root, Relation.PARATAXIS, subject.first if subject else item.first))
        frame.subject = frame.subject or subject
        self._take(frame, item)

    def _infinitive(self, at: int, item: Item) -> None:
        before = self.before
        if before is not None and before.kind == CC and (target := self._joinable(INFINITIVE)):
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
        if top.waits and top is self.stack[0] and before is top.subject and self._announced(at, top):
            frame = top  # "Fares | to rise"
        else:
            self._push(frame)
        self._take(frame, item)

    def _announced(self, at: int, top: Frame) -> bool:
        """Is an infinitive all that a headline says of its subject: "Fares | to rise"; not "A bid to win"?"""
        if top.subject is None or top.wh is not None or self.low[top.subject.first] in classes.ARTICLES:
            return False
        if self._later_finite(at + 1, tells=False):
            return False
        noun = top.subject.head[0]
        return self.low[noun] not in classes.CONTENT_NOUNS and "F" not in takes(self.lemmas[noun])

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

    def _helps(self, noun: Item) -> bool:
        """As in "helped her | row": does the verb before take a noun and a bare infinitive?"""
        top = self.top
        return (
            top.item is not None
            and top.object is noun
            and ("B" in top.takes or top.lemma in ("help", "let", "make"))
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
            relation, subject = Relation.RELATIVE, self._undated(at, before)
        elif before is not None and before is top.item:
            relation = Relation.COMPLEMENT
        elif before is not None and before.kind == COMMA and top.waits:
            subject = top.subject
        frame = Frame(top, relation, item.first)
        frame.subject = subject
        self._push(frame)
        self._take(frame, item)

    def _undated(self, at: int, noun: Item) -> Item:
        """As in "a will | in 2019 leaving": the noun before a year, which does nothing."""
        low = self.low[noun.first]
        if len(low) != len("2019") or not low.isdigit() or not self.governed or at < _DATED:
            return noun
        return self.items[at - _DATED] if self.items[at - _DATED].kind == NP else noun

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
        active = active or self._put_into_relative(at, item, taken=True)
        behind = self.before is not None and self.before.kind == COMMA
        whole = frame.subject is not None and self.low[frame.subject.first] in classes.ARTICLES
        whole = whole and not self._by_agent(at)
        frame.passive = not (active or behind or whole) and "o" in frame.takes.lower()
        frame.form = FINITE
        if item.group is not None:
            item.group.form, item.group.tense = FINITE, "past"

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
