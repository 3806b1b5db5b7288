"""Two copies side by side: which sentence stands against which, and what ties them."""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter, defaultdict
from difflib import SequenceMatcher
from heapq import heappop, heappush
from math import log

from factcheck.collate.loose import Side, found, remaining, weights
from factcheck.collate.sheet import Line, Sheet
from factcheck.lexicon.stem import stem
from factcheck.model.article import ZoneKind
from factcheck.model.record import NamedTuple, dataclass, field

SURE = 0.5  # as alike as two sentences must be to be paired first, wherever they stand
LIKELY = 0.3  # and to be paired after, where the sure pairs leave them free
BETWEEN = 0.2  # and where they stand alone between the same paired neighbours
NEARLY = 0.99  # the most that two sentences are alike which are not the same
SMALL = 0.12  # the weight of a function word; a word found once in two copies weighs about 4
MASKED = 0.5  # the weight of "there is a figure here" against a word as rare
FIGURE = 0.6  # the weight of a figure that both give, against a word as rare; another takes nothing away
ALONE = 0.16  # as alike as two sentences must be that have each no other partner to speak of
BUILD, SHORT = 4, 12  # words of a sentence whose build tells which other it is: fewer stand anywhere
BUILT = 0.75  # of the words in one order, which two such sentences in the same place must share
FRAME = 0.5  # and how much of their words, small ones too, they must have in one order
RUN = 400  # words of a sentence that are held against each other for it: longer ones are lists without an end
RIVAL = 0.6  # and how much of that any other partner of either may have
VISITS = 600  # postings looked at for one sentence, so that long copies cost in proportion
GAP = 5  # sentences that may stand between one left over and its nearest paired neighbour
CHOICE = 12  # sentences looked at closely for one
TELLING = 4  # words of substance that make a sentence found word for word its own best partner
SHORT = 14  # words of a sentence that may be known by a run of small words, or by its figure
CLAUSE = 3  # words in a row that are a clause, and may have moved to the next sentence
TOLD = 3  # digits of a figure that stands in two sentences because both tell one thing
ROUNDS = 3  # of looking for sentences told anew: a pair that is found shows its neighbours their place
NEIGHBOUR = 0.12  # what a well-paired neighbour adds to a pair


class Link(NamedTuple):
    """A sentence of the one copy against one of the other."""

    a: int
    b: int
    score: float
    why: str
    turn: int = 0  # by their words; 1 what tells the same in other words; 2 what was left over at last


class Edge(NamedTuple):
    """Two sentences that could be a pair: how alike alone, and with their neighbours counted in."""

    a: int
    b: int
    alone: float
    score: float


@dataclass(slots=True)
class _Pairs:
    """The links so far, by sentence of either side."""

    of_a: dict[int, list[int]] = field(default_factory=lambda: defaultdict(list))
    of_b: dict[int, list[int]] = field(default_factory=lambda: defaultdict(list))
    links: dict[tuple[int, int], tuple[float, str, int]] = field(default_factory=dict)

    def add(self, a: int, b: int, score: float, why: str, turn: int = 0) -> None:
        self.of_a[a].append(b)
        self.of_b[b].append(a)
        self.links[a, b] = (score, why, turn)

    def free(self, a: int, b: int) -> bool:
        return a not in self.of_a and b not in self.of_b


class Aligner:
    """The weights of two sheets, and the pairing built on them."""

    def __init__(self, a: Sheet, b: Sheet) -> None:
        self.a, self.b = a.lines, b.lines
        self.sheets = (a, b)
        self.weight = self._weights()
        self.held = Counter(value for line in (*self.a, *self.b) for value in line.values)
        self.worth = self._worths()
        self.total_a = [self._weigh(line.ties) + SMALL * len(line.small) for line in self.a]
        self.total_b = [self._weigh(line.ties) + SMALL * len(line.small) for line in self.b]
        self.pairs = _Pairs()
        self._gains: dict[tuple[bool, int, int, int], float] = {}  # asked before: each round asks again

    def _weights(self) -> dict[str, float]:
        counts: dict[str, int] = defaultdict(int)
        for line in (*self.a, *self.b):
            for tie in line.ties:
                counts[tie] += 1
        size = len(self.a) + len(self.b) + 2
        return {
            tie: log(size / count) * (MASKED if tie[0] == "#" else 1.0) + 0.2 for tie, count in counts.items()
        }

    def _worths(self) -> dict[str, float]:
        """What a figure tells that both give: "$4.36 billion" stands in few sentences of any story."""
        size = len(self.a) + len(self.b) + 2
        return {value: FIGURE * log(size / count) + 0.2 for value, count in self.held.items()}

    def _weigh(self, ties: frozenset[str]) -> float:
        return sum(map(self.weight.__getitem__, ties))

    # --- which sentences could be partners ---------------------------------------------------

    def candidates(self) -> set[tuple[int, int]]:
        """Pairs that share something rare, looked up from either side so that order does not matter."""
        found = self._lookup(self.a, self.b)
        found.update((a, b) for b, a in self._lookup(self.b, self.a))
        return found

    def _lookup(self, asking: tuple[Line, ...], asked: tuple[Line, ...]) -> set[tuple[int, int]]:
        postings: dict[str, list[int]] = defaultdict(list)
        whole: dict[str, list[int]] = defaultdict(list)
        for index, line in enumerate(asked):
            for tie in line.ties:
                postings[tie].append(index)
            whole[line.plain].append(index)
        out: set[tuple[int, int]] = set()
        for index, line in enumerate(asking):
            same = whole.get(line.plain)
            if same:
                out.update((index, other) for other in _nearest(same, index * len(asked) // len(asking)))
                if len(line.ties) >= TELLING:
                    continue
            out.update((index, other) for other in self._likeliest(line, postings))
        return out

    def _likeliest(self, line: Line, postings: dict[str, list[int]]) -> list[int]:
        """The sentences that share the most with this one, by its rarest words."""
        tally: dict[int, float] = defaultdict(float)
        weight = self.weight
        budget = VISITS
        for posted, tie in sorted([(len(postings[tie]), tie) for tie in line.ties if tie in postings]):
            budget -= posted
            if budget < 0:
                break
            worth = weight[tie]
            for other in postings[tie]:
                tally[other] += worth
        least = 0.12 * self._weigh(line.ties)
        best = sorted((-worth, other) for other, worth in tally.items() if worth >= least)
        return [other for _, other in best[:CHOICE]]

    def alike(self, a: int, b: int) -> float:
        """How alike two sentences are, 0 to 1: shared weight against both, and against the shorter."""
        one, two = self.a[a], self.b[b]
        if one.plain == two.plain:
            return 1.0
        shared = one.ties & two.ties
        common = self._weigh(shared) + SMALL * len(one.small & two.small)
        common += sum(self.worth[value] for value in one.values & two.values)
        whole, part = self.total_a[a] + self.total_b[b], min(self.total_a[a], self.total_b[b])
        words = len([tie for tie in shared if tie[0] != "#"])
        if not words:
            return 0.0
        # a short sentence inside a long one is a trimmed one, if it shares enough to tell
        return 1.2 * common / whole + 0.4 * min(1.0, words / 4) * common / part

    def edges(self) -> list[Edge]:
        """Every pair that could be, the likeliest first; the order does not depend on which copy is which."""
        alone: dict[tuple[int, int], float] = {}
        for a, b in self.candidates():
            if _may_meet(self.a[a], self.b[b]):
                score = self.alike(a, b)
                if score >= 0.1:
                    alone[a, b] = score
        out = []
        for (a, b), score in alone.items():
            # a trimmed neighbour is no stronger a sign than an equal one
            near = sum(min(1.0, alone.get((a + step, b + step), 0.0)) for step in (-1, 1))
            out.append(Edge(a, b, score, score + NEIGHBOUR * near))
        out.sort(key=self._rank)
        return out

    def _rank(self, edge: Edge) -> tuple[bool, float, int, int]:
        """Equal sentences first: figures held in common make the rows of a table as alike as if they were."""
        off = abs(edge.a * len(self.b) - edge.b * len(self.a))
        differ = self.a[edge.a].plain != self.b[edge.b].plain
        return (differ, -round(edge.score, 9), off, edge.a + edge.b)

    # --- pairing -----------------------------------------------------------------------------

    def align(self) -> list[Link]:
        """The links between the two copies, in the order of the first."""
        self._headlines()
        edges = self.edges()
        self._take(edges, SURE)
        self._attach()
        self._take(edges, LIKELY)
        self._attach()
        self._between(edges)
        self._attach()
        self._beside()
        self._unrivalled(edges)
        self._clauses()
        self._told_anew()
        return [
            Link(a, b, score if self.a[a].plain == self.b[b].plain else min(score, NEARLY), why, turn)
            for (a, b), (score, why, turn) in sorted(self.pairs.links.items())
        ]

    def _headlines(self) -> None:
        """A headline stands against a headline, however it was rewritten."""
        heads_a = [i for i, line in enumerate(self.a) if line.zone is ZoneKind.HEADLINE]
        heads_b = [i for i, line in enumerate(self.b) if line.zone is ZoneKind.HEADLINE]
        if not heads_a or not heads_b:
            return
        first_a, first_b = heads_a[0], heads_b[0]
        for a in heads_a:
            self.pairs.add(a, first_b, self.alike(a, first_b), "headline with headline")
        for b in heads_b[1:]:
            self.pairs.add(first_a, b, self.alike(first_a, b), "headline with headline")

    def _take(self, edges: list[Edge], least: float) -> None:
        for a, b, alone, score in edges:
            if score < least:
                break
            if not self.pairs.free(a, b):
                continue
            if (
                ZoneKind.STANDFIRST in (self.a[a].zone, self.b[b].zone)
                and self.a[a].zone is not self.b[b].zone
            ):
                continue
            self.pairs.add(a, b, alone, self._why(a, b))

    def _between(self, edges: list[Edge]) -> None:
        """Sentences left over that stand between the same two pairs need less to be taken for one."""
        for a, b, alone, score in edges:
            if score < BETWEEN:
                break
            if not self.pairs.free(a, b) or not _may_meet(self.a[a], self.b[b]):
                continue
            if self._flanked(a, b, -1) and self._flanked(a, b, 1):
                self.pairs.add(a, b, alone, self._why(a, b) + ", and stand in the same place")

    def _unrivalled(self, edges: list[Edge]) -> None:
        """Sentences left over, each of which has little in common with any but the other: spun, or moved."""
        best: dict[tuple[int, int], list[float]] = defaultdict(list)
        for a, b, _, score in edges:  # the likeliest first
            best[0, a].append(score)
            best[1, b].append(score)
        for a, b, alone, score in edges:
            if score < ALONE:
                break
            if not self.pairs.free(a, b) or self.a[a].zone is not ZoneKind.BODY:
                continue
            rivals = [max(own[1:2], default=0.0) for own in (best[0, a], best[1, b])]
            if (
                best[0, a][0] == best[1, b][0] == score
                and max(rivals) <= RIVAL * score
                and self._framed(a, b)
            ):
                self.pairs.add(a, b, alone, self._why(a, b) + ", and neither is like any other")

    def _framed(self, a: int, b: int) -> bool:
        """Do the small words of two sentences run alike, or do both give a figure that no other gives?"""
        one, two = self.a[a], self.b[b]
        if any(self.held[value] == 2 for value in one.values & two.values):
            return True
        first, second = sorted((one.keys[:RUN], two.keys[:RUN]))
        return SequenceMatcher(None, first, second, autojunk=False).ratio() >= FRAME

    def _beside(self) -> None:
        """A short sentence left over next to a pair, most of it, or its build, in what is left beside it."""
        for (a, b), _ in sorted(self.pairs.links.items()):
            for step in (-1, 1):
                c, d = a + step, b + step
                if not (0 <= c < len(self.a) and 0 <= d < len(self.b)) or not self.pairs.free(c, d):
                    continue
                one, two = self.a[c], self.b[d]
                if not one.zone is two.zone is ZoneKind.BODY:
                    continue
                if _said_in(one, two) or _said_in(two, one):
                    self.pairs.add(c, d, LIKELY, "most of the words of the shorter one in a row")
                elif self._flanked(c, d, -step) and (built := _built_alike(one, two)):
                    self.pairs.add(c, d, built, "all but a word the same, and stand in the same place")

    def _flanked(self, a: int, b: int, step: int) -> bool:
        """Are the nearest paired sentences on this side a pair, or is there none on either side?"""
        beside_a, beside_b = a + step, b + step
        while 0 <= beside_a < len(self.a) and beside_a not in self.pairs.of_a and abs(beside_a - a) < GAP:
            beside_a += step
        while 0 <= beside_b < len(self.b) and beside_b not in self.pairs.of_b and abs(beside_b - b) < GAP:
            beside_b += step
        if not 0 <= beside_a < len(self.a) or not 0 <= beside_b < len(self.b):
            return not 0 <= beside_a < len(self.a) and not 0 <= beside_b < len(self.b)
        return beside_b in self.pairs.of_a.get(beside_a, ())

    def _attach(self) -> None:
        """A sentence left over that is a part of its neighbour's partner joins it: split, or merged."""
        sizes, paired = (len(self.b), len(self.a)), (self.pairs.of_b, self.pairs.of_a)
        due = tuple(set(range(size)) for size in sizes)  # of either side: whose neighbours have new links
        while any(due):
            for side in (0, 1):
                waiting = sorted(due[side])
                due[side].clear()
                while waiting:
                    loose = heappop(waiting)
                    partner = None
                    if 0 <= loose < sizes[side] and loose not in paired[side]:
                        partner = self._join(loose, swapped=bool(side))
                    if partner is not None:
                        due[side].add(loose - 1)
                        heappush(waiting, loose + 1)
                        due[1 - side].update((partner - 1, partner + 1))

    def _join(self, loose: int, *, swapped: bool) -> int | None:
        """The sentence that one left over is now linked to; None where it stays alone."""
        own, far = (self.a, self.b) if swapped else (self.b, self.a)
        links = self.pairs.of_a if swapped else self.pairs.of_b
        line = own[loose]
        if line.zone is not ZoneKind.BODY:
            return None
        best: tuple[float, int, int] | None = None
        for beside in (loose - 1, loose + 1):
            if not 0 <= beside < len(own) or own[beside].zone is not ZoneKind.BODY:
                continue
            for partner in links.get(beside, ()):
                asked = swapped, loose, partner, beside
                gain = self._gains.get(asked)
                if gain is None:
                    gain = self._gains[asked] = self._gain(line, far[partner], own[beside])
                if gain and (best is None or gain > best[0]):
                    best = (gain, partner, beside)
        if best is None:
            return None
        gain, partner, _ = best
        a, b = (loose, partner) if swapped else (partner, loose)
        self.pairs.add(a, b, gain, self._why(a, b))
        return partner

    def _gain(self, line: Line, whole: Line, sibling: Line) -> float:
        """How much of a left-over sentence is said by the whole and not by the sentence beside it."""
        own = self._weigh(line.ties)
        shared = line.ties & whole.ties
        left = shared - sibling.ties
        words = [tie for tie in left if tie[0] != "#"]
        if not own:
            return 0.0
        if self._weigh(shared) >= 0.85 * own and len([tie for tie in shared if tie[0] != "#"]) >= 3:
            return 0.85  # said whole in the other, though its neighbour says much the same
        if _said_in(line, whole) and not _said_in(line, sibling):
            return 0.5
        spare = len([tie for tie in line.ties - whole.ties if tie[0] != "#"])
        if spare < 2 and len(line.small & whole.small) > 1 and line.values & whole.values - sibling.values:
            return 0.4  # "The temperature inside was 38C.", "It was 38C inside, but ..."
        if any(
            self.held[value] == 2 and _tells(value) for value in line.values & whole.values - sibling.values
        ):
            return 0.4  # a figure that no other sentence gives: "sales came to 3.14 million euros"
        if not words:
            return 0.0
        gain, known = self._weigh(left) / own, self._weigh(shared) / own
        if gain >= 0.3 and known >= 0.4:
            return gain
        # trimmed as well as merged: little of it is left, but that is much of what the whole adds
        rest = self._weigh(whole.ties - sibling.ties)
        if len(words) >= 3 and self._weigh(left) >= 0.5 * rest:
            return gain
        return gain if gain >= 0.2 and len(words) >= 2 and self._weigh(left) >= 0.3 * rest else 0.0

    def _clauses(self) -> None:
        """A clause that crossed from one sentence to the next ties the two rows into one."""
        for (a, b), _ in sorted(self.pairs.links.items()):
            for step_a, step_b in ((1, 0), (-1, 0), (0, 1), (0, -1)):
                c, d = a + step_a, b + step_b
                if not (0 <= c < len(self.a) and 0 <= d < len(self.b)) or (c, d) in self.pairs.links:
                    continue
                if self.a[c].zone is not ZoneKind.BODY or self.b[d].zone is not ZoneKind.BODY:
                    continue
                if self._crossed(c, d):
                    self.pairs.add(c, d, self.alike(c, d), f"a clause moved over: {self._why(c, d)}")

    def _crossed(self, a: int, b: int) -> bool:
        """Do these two, paired with others, share a clause that their partners do not?"""
        one, two = self.a[a], self.b[b]
        shared = one.lower & two.lower  # names alone are no clause: "Northampton Crown Court"
        if len(shared) < CLAUSE:
            return False
        taken: set[str] = set()
        for other in self.pairs.of_a.get(a, ()):
            taken |= self.b[other].ties
        for other in self.pairs.of_b.get(b, ()):
            taken |= self.a[other].ties
        left = shared - taken
        return len(left) >= CLAUSE and _run(one.keys, two.keys, left) >= CLAUSE

    def _told_anew(self) -> None:
        """Sentences left over that tell what one of the other copy tells, in other words or in part."""
        partners = self.pairs.of_a, self.pairs.of_b
        if all(at in own for sheet, own in zip(self.sheets, partners, strict=True) for at in sheet.body):
            return
        one, two = (Side(sheet, own) for sheet, own in zip(self.sheets, partners, strict=True))
        weight = weights(*self.sheets)
        for _ in range(ROUNDS):
            fresh = [known for known in found(one, two, weight) if known.loose not in partners[known.side]]
            for _, side, loose, partner in fresh:
                a, b = (partner, loose) if side else (loose, partner)
                if (a, b) not in self.pairs.links:
                    self.pairs.add(a, b, self.alike(a, b), f"{self._why(a, b)}, and tell one thing", 1)
            if not fresh:
                break
        for _, _, a, b in remaining(one, two, weight):
            self.pairs.add(a, b, self.alike(a, b), f"{self._why(a, b)}, and nothing else is left over", 2)

    def _why(self, a: int, b: int) -> str:
        one, two = self.a[a], self.b[b]
        if one.plain == two.plain:
            return "the same words"
        shared = sorted(
            (tie for tie in one.ties & two.ties if tie[0] != "#"), key=lambda tie: (-self.weight[tie], tie)
        )
        if not shared:
            return "the same frame of words and figures"
        return "both have " + ", ".join(self.sheets[0].printed(tie) for tie in shared[:3])


def _tells(value: str) -> bool:
    """Is it a figure that two sentences do not give by chance: three digits and more, and no year?"""
    figures = value.replace(".", "").strip("0")
    return (
        figures.isdecimal() and len(figures) >= TOLD and not (len(value) == 4 and value[:2] in ("19", "20"))
    )


def _said_in(line: Line, whole: Line) -> bool:
    """
    Are most of a short sentence's words an unbroken run of the other's, however common they are?

    "She asked for it back." in "She never asked for it back, the director said".
    """
    own = [key for key in line.keys if key[0].isalnum()]
    if not 4 <= len(own) <= SHORT:
        return False
    other = [key for key in whole.keys[:RUN] if key[0].isalnum()]
    least = max(4, -(-len(own) * 3 // 4))
    runs = {tuple(other[at : at + least]) for at in range(len(other) - least + 1)}
    return any(tuple(own[at : at + least]) in runs for at in range(len(own) - least + 1))


def _built_alike(one: Line, two: Line) -> float:
    """How alike two short sentences are that are one but for a word; 0 where they are not."""
    first, second = sorted([key for key in line.keys if key[0].isalnum()] for line in (one, two))
    if min(len(first), len(second)) < BUILD or max(len(first), len(second)) > SHORT:
        return 0.0
    ratio = SequenceMatcher(None, first, second, autojunk=False).ratio()
    return ratio if ratio >= BUILT else 0.0


def _run(one: tuple[str, ...], two: tuple[str, ...], left: frozenset[str]) -> int:
    """The most of the words left that stand in one unbroken run on both sides."""
    best = 0
    where: dict[str, list[int]] = defaultdict(list)
    for at, key in enumerate(two):
        where[key].append(at)
    before: dict[int, int] = {}
    for key in one:
        here: dict[int, int] = {}
        for at in where.get(key, ()):
            here[at] = before.get(at - 1, 0) + (stem(key) in left)
            best = max(best, here[at])
        before = here
    return best


def _nearest(places: list[int], at: int) -> list[int]:
    """Up to four of the places, in rising order given, that lie about a place."""
    middle = bisect_left(places, at)
    return places[max(middle - 2, 0) : middle + 2]


def _may_meet(one: Line, two: Line) -> bool:
    """A headline meets a headline alone, and a standfirst, which repeats the body, a standfirst."""
    return one.zone is two.zone


def links(a: Sheet, b: Sheet) -> list[Link]:
    """Which sentences of the two copies are paired, in the order of the first."""
    if b.content < a.content:  # where a sentence stands twice, which is paired must not rest on who is first
        return sorted(link._replace(a=link.b, b=link.a) for link in Aligner(b, a).align())
    return Aligner(a, b).align()
