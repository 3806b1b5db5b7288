"""The way of a trace: versions put in order, their changes gathered, each copy asked of each."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence

from factcheck.errors import DifferentStoriesError, EmptyCopyError, UsageError
from factcheck.lexicon.notices import announces, takes_back
from factcheck.model.article import Article, Witness, ZoneKind
from factcheck.model.collation import Relation
from factcheck.model.finding import Mark
from factcheck.model.record import dataclass, replace
from factcheck.model.settings import Settings
from factcheck.model.span import Span
from factcheck.model.trace import Announcement, Change, Fate, Nature, Standing, State, Trace, Whole
from factcheck.pipeline import check, examine, unswept
from factcheck.trace.announced import in_place, matched, named, of_no_fact
from factcheck.trace.changes import Draft, drafts, marks, renamed
from factcheck.trace.derived import derived
from factcheck.trace.notices import announcements
from factcheck.trace.sheets import Sheet, paragraph
from factcheck.trace.states import Copy, standing
from factcheck.trace.telling import Case, trace
from factcheck.trace.versions import ordered, version

_SLIPS = ("NAM101", "NAM103", "DAT", "QUO")  # what was wrong from the first, whatever has happened since
_FEW = 3  # places worded otherwise: in a corrected story one of so few is what was corrected
_NEAR = 0.8  # of the narration word for word: nothing but what was corrected differs
_SHARED = 0.2  # of the shorter copy, for two short ones to be of one story
_ASIDE = 1  # sentence of the story, beside the account of its withdrawal, that does not make it a copy of it
_LINE = re.compile(r"\S[^\n]*")
_FORCED = Settings(force=True)


@dataclass(slots=True)
class _Gathered:
    """One change while it is put together: as the latest version that differs has it, and all old places."""

    draft: Draft
    old: list[Mark]
    since: int  # the version that brought it
    first: int  # the first version that differs
    by: Announcement | None = None  # the clause that it was found by


_Fits = Callable[[Announcement, Draft, Witness, Witness], bool]


def _fits(entry: Announcement, draft: Draft, old: Witness, new: Witness) -> bool:
    return bool(matched((entry,), draft, old, new))


def _named(entry: Announcement, draft: Draft, old: Witness, new: Witness) -> bool:
    return named(entry, draft, old, new) and _fits(entry, draft, old, new)


def _leaves_open(entry: Announcement) -> bool:
    """Does a clause of a correction give no value, so that it may be of any change?"""
    return entry.nature is Nature.CORRECTION and not of_no_fact(entry) and not (entry.old or entry.new)


def traced(copies: Sequence[Article | Witness], versions: int, settings: Settings | None) -> Trace:
    """The trace of copies of which the first so many are versions of the agency's."""
    if versions < 2 or len(copies) < versions:
        raise UsageError(
            "a trace needs two versions of the agency's copy", hint="name the earlier, then the later"
        )
    with unswept():
        return _traced(
            [copy if isinstance(copy, Witness) else examine(copy) for copy in copies], versions, settings
        )


def _traced(witnesses: list[Witness], versions: int, settings: Settings | None) -> Trace:
    order, how = ordered(witnesses[:versions])
    wire = [witnesses[place] for place in order]
    moved = list(order) != sorted(order)
    return _Tracing(wire, witnesses[versions:], how, settings or Settings(), moved=moved).trace()


class _Tracing:
    """One trace while it is made."""

    def __init__(
        self, wire: list[Witness], ours: list[Witness], how: str, settings: Settings, *, moved: bool
    ) -> None:
        self.wire, self.ours, self.how, self.settings = wire, ours, how, settings
        self.witnesses = (*wire, *ours)
        self.last = len(wire) - 1
        self.notices = [announcements(at, witness) for at, witness in enumerate(wire)]
        self.versions = [
            version(at, w, told) for at, (w, told) in enumerate(zip(wire, self.notices, strict=True))
        ]
        self.cautions: list[str] = []
        self.uncompared = ""
        if moved:
            self.cautions.append(f"the versions were not given in the order in which they came (by {how})")

    def trace(self) -> Trace:
        """All of it."""
        if self.versions[self.last].off:
            return self._told((), self._killed(), 0, self._kills())
        if not self.wire[self.last].sentences:
            article = self.wire[self.last].article
            raise EmptyCopyError(
                "the last version holds no copy, and does not say that the story is killed",
                where=article.path or article.name, hint="factcheck extract shows how it was read",
            )  # fmt: skip
        sheets = {at: self._sheet(at) for at in range(self.last) if self.wire[at].sentences}
        changes, wording = self._changes(sheets)
        changes, copies = self._stood(changes)
        changes += derived(changes, copies, self.witnesses)
        return self._told(
            tuple(changes), (*self._fates(changes), *self._idle(changes)), wording, self._wholes(changes)
        )

    # what changed

    def _sheet(self, at: int) -> Sheet:
        """An earlier version against the last; the one before it must be the same story."""
        force = self.settings.force or at < self.last - 1
        return Sheet(check(self.wire[at], self.wire[self.last], settings=Settings(force=force)))

    def _changes(self, sheets: dict[int, Sheet]) -> tuple[list[Change], int]:
        found: dict[tuple[object, ...], _Gathered] = {}
        slight: dict[tuple[object, ...], _Gathered] = {}
        names: dict[tuple[object, ...], _Gathered] = {}
        for at in sorted(sheets, reverse=True):  # the latest first: it says best what was done last
            grave, worded = drafts(sheets[at])
            for into, drawn in ((found, grave), (slight, worded)):
                for draft in drawn:
                    self._gather(into, draft, at)
            for draft in renamed(sheets[at]):
                self._gather(names, draft, at)
        self._promote(found, slight)
        self._rename(found, names)
        changes = [self._change(entry) for entry in found.values()]
        changes.sort(key=lambda change: (not change.new, change.new, change.old))
        return changes, len(slight)

    def _gather(self, into: dict[tuple[object, ...], _Gathered], draft: Draft, at: int) -> None:
        text = self.wire[at].article.text
        gone = (" ".join(span.of(text).casefold().split()) for span in draft.old)
        key: tuple[object, ...] = draft.new or ("gone", *gone)
        known = into.get(key)
        if known is None:
            into[key] = _Gathered(draft, list(marks(at, draft.old)), at + 1, at)
            return
        known.old[:0] = marks(at, draft.old)
        known.first = at

    def _promote(
        self, found: dict[tuple[object, ...], _Gathered], slight: dict[tuple[object, ...], _Gathered]
    ) -> None:
        """What is worded otherwise, and is what a notice announces."""
        for entry in self._entries():
            if entry.nature is Nature.UPDATE or of_no_fact(entry):
                continue
            answered = any(self._matches(entry, known) for known in found.values())
            asked = (_named,) if answered else (_fits, in_place)
            for fits in asked:
                keys = [key for key, known in slight.items() if self._announces(entry, known, fits)]
                for key in keys:
                    found[key] = slight.pop(key)
                    found[key].by = entry
                if keys:
                    break
        self._answer(found, slight)

    def _rename(
        self, found: dict[tuple[object, ...], _Gathered], names: dict[tuple[object, ...], _Gathered]
    ) -> None:
        """A name that was put in full, or cut, where a notice gives it: else it is no change."""
        for entry in self._entries():
            if entry.nature is Nature.UPDATE or any(self._matches(entry, k) for k in found.values()):
                continue
            for key, known in names.items():
                if key not in found and self._announces(entry, known, _named):
                    found[key] = known
                    known.by = entry

    def _answer(
        self, found: dict[tuple[object, ...], _Gathered], slight: dict[tuple[object, ...], _Gathered]
    ) -> None:
        """
        What was corrected, told by exclusion.

        A clause without a value ("corrects title", or the flag alone) is answered by what no other clause
        announces; and where nothing is left, by the few places that are worded otherwise.
        """
        if Nature.CORRECTION not in self.versions[self.last].natures:
            return
        facts = [known for known in found.values() if not known.draft.sentence]
        asked = [
            entry for entry in self._entries() if not any(self._matches(entry, known) for known in facts)
        ]
        open_ = [entry for entry in asked if _leaves_open(entry)]
        if self._entries() and not open_:
            return
        by = iter(open_)
        free = [known for known in facts if not self._announced(known) and self._corrects(known)]
        if not free and (open_ or not facts) and 0 < len(slight) <= _FEW:
            free = list(slight.values())
            found.update(slight)
            slight.clear()
        last = open_[-1] if open_ else None
        for known in free:
            known.by = next(by, last)

    def _announced(self, known: _Gathered) -> bool:
        return known.by is not None or any(self._matches(entry, known) for entry in self._entries())

    def _corrects(self, known: _Gathered) -> bool:
        """Is it what a correction is of, where the version has news as well?"""
        natures = self.versions[known.since].natures
        return Nature.UPDATE not in natures or known.draft.code.startswith(_SLIPS)

    def _entries(self) -> list[Announcement]:
        return [entry for told in self.notices for entry in told]

    def _matches(self, entry: Announcement, known: _Gathered) -> bool:
        return self._announces(entry, known, _fits)

    def _announces(self, entry: Announcement, known: _Gathered, fits: _Fits) -> bool:
        old, new = self.wire[known.since - 1], self.wire[self.last]
        return entry.document > known.first and fits(entry, known.draft, old, new)

    def _change(self, entry: _Gathered) -> Change:
        draft = entry.draft
        told = [one for one in self._entries() if one.document > entry.first]
        announced = matched(told, draft, self.wire[entry.since - 1], self.wire[self.last])
        announced = announced or ((entry.by,) if entry.by else ())
        nature, sure = self._nature(draft, announced, entry.since)
        where = [(self.last, span) for span in draft.new] or [(m.document, m.span) for m in entry.old]
        document, span = where[0]
        return Change(
            draft.fact, draft.kind, draft.code, nature, tuple(entry.old), marks(self.last, draft.new),
            announced, sure=sure, paragraph=paragraph(self.wire[document], span.start),
        )  # fmt: skip

    def _nature(self, draft: Draft, announced: Sequence[Announcement], since: int) -> tuple[Nature, bool]:
        """What the agency did here: as the notice says, else as the version calls itself."""
        if draft.sentence:
            return (Nature.ADDITION if draft.new else Nature.DELETION), True
        if announced:
            nature = announced[0].nature
            gone = nature is Nature.DELETION and not draft.new
            return (
                Nature.DELETION if gone else Nature.CORRECTION if nature is Nature.DELETION else nature
            ), True
        natures = self.versions[since].natures
        if Nature.CORRECTION in natures:
            mixed = Nature.UPDATE in natures and not draft.code.startswith(_SLIPS)
            return (Nature.UPDATE if mixed else Nature.CORRECTION), True
        if Nature.REFILE in natures:
            return Nature.REFILE, True
        if Nature.UPDATE in natures or not self._hinted(since):
            return Nature.UPDATE, True
        return Nature.CORRECTION, False

    def _hinted(self, since: int) -> bool:
        """
        Do the metadata hint at a correction, and nothing in the text speaks against it?

        Some systems set the signal on every version, so that it counts only where the rest stayed as it was.
        """
        item = self.wire[since].masthead.item
        if item is None or "correction" not in item.signals:
            return False
        collation = check(self.wire[since - 1], self.wire[since], settings=_FORCED).collation
        alone = any(row.relation in (Relation.BASE_ONLY, Relation.OTHER_ONLY) for row in collation.rows)
        return not alone and collation.pairs[0].narration >= _NEAR

    # what became of it

    def _stood(self, changes: list[Change]) -> tuple[list[Change], list[Copy]]:
        """Each change with its state in each of our copies."""
        if not changes:
            return changes, []
        copies: list[Copy] = []
        for at, witness in enumerate(self.ours, self.last + 1):
            copy = self._copy(at, witness, {mark.document for change in changes for mark in change.old})
            if copy is not None:
                copies.append(copy)
        if self.ours and not copies:
            self.uncompared = "none of our copies is one of this story"
        stood = [replace(c, states=tuple(standing(c, copy) for copy in copies)) for c in changes]
        return stood, copies

    def _copy(self, at: int, witness: Witness, earlier: Iterable[int]) -> Copy | None:
        if not witness.sentences:
            self.cautions.append(f"{witness.label} holds no copy: nothing was traced in it")
            return None
        last = check(self.wire[self.last], witness, settings=_FORCED)
        sheets = {v: Sheet(check(self.wire[v], witness, settings=_FORCED)) for v in earlier}
        if last.collation.likeness == 0 and all(s.report.collation.likeness == 0 for s in sheets.values()):
            self.cautions.append(f"{witness.label} is no copy of this story: nothing was traced in it")
            return None
        return Copy(at, Sheet(last), sheets)

    def _fates(self, changes: Iterable[Change]) -> Iterator[Case]:
        for change in changes:
            for one in change.states:
                places = one.marks or change.new or change.old
                known = (*change.old[-1:], *change.new)
                everything = tuple(dict.fromkeys((*known, *places)))
                detail = _detail(change, one)
                yield (
                    Fate(change.nature, one.state, everything, bool(change.announced), detail, change.sure),
                    one,
                )  # fmt: skip
            if self._unsaid(change):
                yield Fate(change.nature, None, (*change.old[-1:], *change.new), silent=True), None

    def _unsaid(self, change: Change) -> bool:
        """Is it a correction of a story whose notice tells of others?"""
        if change.announced or change.nature is not Nature.CORRECTION or not change.new:
            return False
        return any(entry.nature is Nature.CORRECTION for entry in self._entries())

    def _idle(self, changes: Sequence[Change]) -> Iterator[Case]:
        """The clauses that announce a correction to which no change answers."""
        answered = {entry for change in changes for entry in change.announced}
        for entry in self._entries():
            if entry.nature is not Nature.CORRECTION or entry in answered or of_no_fact(entry):
                continue
            places = (Mark(entry.document, entry.span),) if entry.span else ()
            yield Fate(entry.nature, None, places, True, f"“{entry.text}”", idle=True), None

    # a story that is not to be used

    def _killed(self) -> tuple[Case, ...]:
        off = self.versions[self.last].off
        out: list[Case] = []
        for at, whole in enumerate(self._kills(), self.last + 1):
            if whole is Whole.KILLED:
                first = self.witnesses[at].sentences[0].span
                told = next((e.text for e in self.notices[self.last] if e.nature is Nature.WITHDRAWAL), "")
                detail = f"“{told}”" if told else self.versions[self.last].told
                fate = Fate(Nature.WITHDRAWAL, State.STALE, (Mark(at, first),), True, detail, off=off)
                out.append((fate, None))
        return tuple(out)

    def _kills(self) -> tuple[Whole, ...]:
        return tuple(self._killed_in(witness) for witness in self.ours)

    def _killed_in(self, witness: Witness) -> Whole:
        """Is it still carried? What tells readers that the story is taken back is no copy of it."""
        telling = _telling(witness)
        if telling and not any(_carries(self.wire[at], witness, telling) for at in range(self.last)):
            return Whole.TAKEN
        return Whole.KILLED if self._of_it(witness) else Whole.NOT_CARRIED

    def _of_it(self, witness: Witness) -> bool:
        """Is it a copy of any version, the killed one's own text included?"""
        return any(_share(earlier, witness) for earlier in self.wire)

    # all told

    def _wholes(self, changes: Sequence[Change]) -> tuple[Whole, ...]:
        return tuple(_whole(changes, at) for at in range(self.last + 1, len(self.witnesses)))

    def _told(
        self,
        changes: tuple[Change, ...],
        fates: Iterable[Case],
        wording: int,
        wholes: tuple[Whole, ...],
    ) -> Trace:
        return trace(
            self.witnesses, tuple(self.versions), self.how, tuple(self._entries()), changes, fates, wording,
            wholes, tuple(self.cautions), self.settings, self.uncompared,
        )  # fmt: skip


def _telling(witness: Witness) -> list[Span]:
    """The paragraphs that tell readers of a withdrawal; empty where none says that there was one."""
    text = witness.article.text
    lines = [Span(line.start(), line.end()) for line in _LINE.finditer(text)]
    told = [takes_back(span.of(text)) for span in lines]
    return (
        [s for s, back in zip(lines, told, strict=True) if back or announces(s.of(text))] if any(told) else []
    )


def _carries(version: Witness, ours: Witness, telling: Sequence[Span]) -> bool:
    """Does our copy print the story besides telling of its withdrawal?"""
    if not version.sentences or not ours.sentences:
        return False
    rows = check(version, ours, settings=_FORCED).collation.rows
    own = [ours.sentences[at] for row in rows if row.cells[0] for at in row.cells[1]]
    left = [s for s in own if s.zone is ZoneKind.BODY and not any(t.overlaps(s.span) for t in telling)]
    return len(left) > _ASIDE


def _share(one: Witness, two: Witness) -> bool:
    """Are two copies of one story? Of copies too short to be refused, a part must stand in both."""
    if not one.sentences or not two.sentences:
        return False
    try:
        return check(one, two).collation.likeness >= _SHARED
    except DifferentStoriesError:
        return False


def _whole(changes: Sequence[Change], document: int) -> Whole:
    states = {change.state(document) for change in changes} - {None}
    stale = states & {State.STALE, State.BOTH, State.NEITHER, State.DERIVED, State.UNSURE}
    if not states:
        return Whole.NOT_CARRIED if changes else Whole.UNCHANGED
    if stale:
        return Whole.PARTLY if State.TAKEN in states else Whole.STALE
    return Whole.TAKEN if State.TAKEN in states else Whole.NOT_CARRIED


def _detail(change: Change, one: Standing) -> str:
    """What an editor wants to know beside the values: where it was announced, and why it is unsure."""
    parts = [one.why] if one.why else []
    if change.announced:
        parts.append(f"announced: “{change.announced[0].text}”")
    return "; ".join(parts)
