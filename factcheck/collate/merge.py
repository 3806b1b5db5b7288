"""Rows over any number of copies, joined round pivots: the base first, then the copies among themselves."""

from __future__ import annotations

from collections import defaultdict
from itertools import product

from factcheck.collate.align import Link, links
from factcheck.collate.sheet import Known, Sheet, sheet
from factcheck.model.article import Witness
from factcheck.model.collation import Relation, Row
from factcheck.model.record import NamedTuple, dataclass, field

ROW = 1_000_000  # letters that a row counts for: as few as may be have moved, then as little text as may be

TURNS = (0, 1, 2)  # of links: what the words tell for certain of all copies comes first

Node = tuple[int, int]  # document, sentence


class Rows(NamedTuple):
    """The rows, and for each row and pair of documents whether it moved between the two."""

    rows: tuple[Row, ...]
    moved: frozenset[tuple[int, int, int]]  # row, document, document
    sheets: tuple[Sheet, ...]
    pivots: list[int]  # the base, then the rest by what they hold, not by where they were named


@dataclass(slots=True)
class _Groups:
    """Sentences of all copies, gathered into sets that say the same."""

    parent: dict[Node, Node] = field(default_factory=dict)
    tie: dict[Node, list[Link]] = field(default_factory=lambda: defaultdict(list))
    documents: dict[Node, frozenset[int]] = field(default_factory=dict)  # of the set of a root, where several

    def find(self, node: Node) -> Node:
        root = node
        while (above := self.parent.get(root, root)) != root:
            root = above
        while (above := self.parent.get(node, node)) != root:
            self.parent[node] = root
            node = above
        return root

    def join(self, one: Node, two: Node) -> None:
        first, second = sorted((self.find(one), self.find(two)))
        self.documents[first] = self.of(first) | self.of(second)
        self.parent[second] = first

    def of(self, root: Node) -> frozenset[int]:
        """The documents of the set of a root."""
        return self.documents.get(root) or frozenset({root[0]})

    def tied(self, one: Node, two: Node, link: Link) -> bool:
        """
        Two sentences that say the same, and what tells it; False where they are not taken for one.

        What tells it in other words gives way where a third copy has partners of either that are not one.
        """
        if link.turn and self._apart(one, two):
            return False
        self.join(one, two)
        self.tie[one].append(link)
        return True

    def _apart(self, one: Node, two: Node) -> bool:
        first, second = self.find(one), self.find(two)
        thirds = self.of(first) & self.of(second)
        return first != second and bool(thirds - {one[0], two[0]})


def _order(sheets: tuple[Sheet, ...]) -> list[int]:
    """The pivots in turn: the base, then the rest by what they hold, not by where they were named."""
    return [0, *sorted(range(1, len(sheets)), key=lambda index: (sheets[index].content, index))]


def rows(witnesses: tuple[Witness, ...]) -> Rows:
    """One row for each thing said, over all copies, in the order of the base."""
    known: Known = {}
    sheets = tuple(sheet(witness, known) for witness in witnesses)
    groups = _Groups()
    pivots = _order(sheets)
    loose: dict[int, set[int]] = {index: set(range(len(sheets[index].lines))) for index in pivots}
    pairs: dict[tuple[int, int], list[Link]] = {}
    for turn, (place, pivot) in product(TURNS, enumerate(pivots[:-1])):
        fresh: dict[int, set[int]] = {}
        for other in pivots[place + 1 :]:
            if turn == 0:
                pairs[pivot, other] = _links(sheets, loose, pivot, other, first=place == 0)
            left = loose[pivot], loose[other]
            fresh[other] = set()
            for link in pairs[pivot, other]:
                if link.turn != turn or (place and (link.a not in left[0] or link.b not in left[1])):
                    continue
                if groups.tied((pivot, link.a), (other, link.b), link):
                    fresh[other].add(link.b)
        for other, own in fresh.items():
            loose[other] -= own
    return _laid_out(groups, sheets, pivots)


def _links(
    sheets: tuple[Sheet, ...], loose: dict[int, set[int]], pivot: int, other: int, *, first: bool
) -> list[Link]:
    """What the pivot and the other share; after the base's turn only what earlier pivots left over."""
    if not first and (not loose[pivot] or not loose[other]):
        return []
    found = links(sheets[pivot], sheets[other])
    return found if first else [link for link in found if link.a in loose[pivot] and link.b in loose[other]]


def _laid_out(groups: _Groups, sheets: tuple[Sheet, ...], pivots: list[int]) -> Rows:
    """The groups as rows: the base's in its order, the rest each behind what it follows in its own copy."""
    members: dict[Node, list[list[int]]] = {}
    for document, page in enumerate(sheets):
        for at in range(len(page.lines)):
            root = groups.find((document, at))
            members.setdefault(root, [[] for _ in sheets])[document].append(at)
    place: dict[Node, tuple[tuple[int, ...], ...]] = {}
    rank = {document: turn for turn, document in enumerate(pivots)}
    for root, cells in members.items():
        if cells[0]:
            place[root] = ((cells[0][0], -1, 0),)
    for pivot in pivots[1:]:
        last = -1
        for at in range(len(sheets[pivot].lines)):
            root = groups.find((pivot, at))
            if root in place:
                last = place[root][0][0]
            else:
                place[root] = ((last, rank[pivot], at),)
    ordered = sorted(members.items(), key=lambda item: place[item[0]])
    cells_of = [tuple(tuple(cell) for cell in cells) for _, cells in ordered]
    shifted = _moves(cells_of, sheets, pivots)
    moved_rows = {row for row, _, _ in shifted}
    out = []
    for index, row in enumerate(cells_of):
        ties = [link for node in _nodes(row) for link in groups.tie.get(node, ())]
        out.append(_row(row, sheets, pivots, index in moved_rows, ties))
    return Rows(tuple(out), frozenset(shifted), sheets, pivots)


def _nodes(cells: tuple[tuple[int, ...], ...]) -> list[Node]:
    return [(document, at) for document, cell in enumerate(cells) for at in cell]


def _row(
    cells: tuple[tuple[int, ...], ...],
    sheets: tuple[Sheet, ...],
    pivots: list[int],
    moved: bool,
    ties: list[Link],
) -> Row:
    present = [document for document in pivots if cells[document]]
    if len(present) == 1:
        only_base = present[0] == 0
        relation = Relation.BASE_ONLY if only_base else Relation.OTHER_ONLY
        return Row(relation, cells, False, 0.0, "no other copy has it" if len(cells) > 2 else "no partner")
    kinds = [relation_of(cells, sheets, present[0], other) for other in present[1:]]
    best = next(kind for kind in _LOUDEST if kind in kinds)
    relation = best if cells[0] else Relation.OTHER_ONLY
    return Row(relation, cells, moved, _score(ties), _why(relation, ties))


_LOUDEST = (Relation.SPLIT, Relation.MERGED, Relation.EDITED, Relation.SAME)


def _score(ties: list[Link]) -> float:
    return sum(link.score for link in ties) / len(ties) if ties else 0.0


def _why(relation: Relation, ties: list[Link]) -> str:
    if relation is Relation.SAME:
        return "the same words"
    return "; ".join(dict.fromkeys(link.why for link in ties))


def relation_of(
    cells: tuple[tuple[int, ...], ...], sheets: tuple[Sheet, ...], pivot: int, other: int
) -> Relation:
    """How the cells of two documents stand to each other; neither is empty."""
    one, two = ([sheets[d].lines[at] for at in cells[d]] for d in (pivot, other))
    if len(one) == len(two):
        if [line.plain for line in one] == [line.plain for line in two]:
            return Relation.SAME
        if len(one) == 1:
            return Relation.EDITED
        # a clause crossed over: whoever has more in the first sentence has merged
        return Relation.MERGED if two[0].length > one[0].length else Relation.SPLIT
    return Relation.SPLIT if len(two) > len(one) else Relation.MERGED


def _moves(
    cells_of: list[tuple[tuple[int, ...], ...]], sheets: tuple[Sheet, ...], pivots: list[int]
) -> set[tuple[int, int, int]]:
    """Rows that stand elsewhere: the least text to pick up so that the rest reads in one order."""
    out: set[tuple[int, int, int]] = set()
    for turn, pivot in enumerate(pivots[:-1]):
        for other in pivots[turn + 1 :]:
            if turn:
                shared = [
                    row
                    for row, cells in enumerate(cells_of)
                    if cells[pivot] and cells[other] and not any(cells[p] for p in pivots[:turn])
                ]
            else:
                shared = [row for row, cells in enumerate(cells_of) if cells[pivot] and cells[other]]
            one, two = (pivot, other) if sheets[pivot].content <= sheets[other].content else (other, pivot)
            shared.sort(key=lambda row: cells_of[row][one])
            places = [cells_of[row][two][0] for row in shared]
            weights = [
                ROW
                + sum(sheets[one].lines[at].length for at in cells_of[row][one])
                + sum(sheets[two].lines[at].length for at in cells_of[row][two])
                for row in shared
            ]
            kept = heaviest_chain(places, weights)
            out.update((row, pivot, other) for at, row in enumerate(shared) if at not in kept)
    return out


def heaviest_chain(places: list[int], weights: list[int]) -> set[int]:
    """The items of a rising chain of places with the greatest weight, the earliest places first on a tie."""
    size = len(places)
    ranks = {place: rank for rank, place in enumerate(sorted(places), 1)}
    tree: list[tuple[int, int]] = [(0, -1)] * (size + 1)  # a Fenwick tree of (weight of chain, its last item)
    before = [-1] * size
    best = (0, -1)
    for at, place in enumerate(places):
        rank = ranks[place] - 1
        top = (0, -1)
        while rank > 0:
            top = max(top, tree[rank], key=lambda entry: entry[0])
            rank -= rank & -rank
        before[at] = top[1]
        entry = (top[0] + weights[at], at)
        if entry[0] > best[0]:
            best = entry
        rank = ranks[place]
        while rank <= size:
            if entry[0] > tree[rank][0]:
                tree[rank] = entry
            rank += rank & -rank
    kept: set[int] = set()
    at = best[1]
    while at >= 0:
        kept.add(at)
        at = before[at]
    return kept
