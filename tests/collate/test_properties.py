"""What holds of any two copies, and of any number."""

from hypothesis import given, settings
from hypothesis import strategies as st

from factcheck.collate import collation
from factcheck.model.settings import Settings
from factcheck.pipeline import examine, parse

SENTENCES = (
    "The county court fined the brewery £14,000 on Tuesday.",
    "Inspector Dermot Hale said that 12 barrels had been opened.",
    "“We never meant to harm the river,” said owner Lucy Pell, 44.",
    "Trout died along nine miles (14 km) of the Arrow.",
    "The brewery employs 60 people and exports to Norway.",
    "It was the third spill since March 2019, and the largest.",
    "Anglers have asked for 5,000 young fish by the spring.",
    "Judge Amrit Gill told the firm that its records were “a shambles”.",
    "A second hearing is set for 3 June in Hereford.",
    "The mayor, Tom Ashby, did not answer calls.",
    "The mayor, Tom Ashby, did not answer calls.",  # a sentence that stands twice
    "Some 30 per cent of the town's water comes from the Arrow.",
)
SWAPS = (
    ("12 barrels", "14 barrels"),
    ("Tuesday", "Wednesday"),
    ("£14,000", "14,000 pounds"),
    ("“", '"'),
    ("”", '"'),
    (" said", " told reporters"),
    ("The ", "the "),
    ("nine miles (14 km)", "14 kilometres"),
    ("brewery", "brewer"),
    (", and", ". And"),
    (". It was", ", which was"),
    ("did not", "didn't"),
)


@st.composite
def copies(draw):
    """A copy: some of the sentences in some order, a few of them edited, two run together at times."""
    chosen = draw(st.lists(st.sampled_from(SENTENCES), min_size=1, max_size=9))
    text = "\n\n".join(chosen)
    for before, after in draw(st.lists(st.sampled_from(SWAPS), max_size=5)):
        text = text.replace(before, after)
    return text


def witness(text):
    return examine(parse(text, plain=True))


def collate(*texts):
    return collation(tuple(witness(text) for text in texts), Settings(force=True))


SWAPPED = {"base-only": "other-only", "other-only": "base-only", "split": "merged", "merged": "split"}


@settings(max_examples=60, deadline=None)
@given(copies(), copies())
def test_swapping_two_copies_swaps_the_collation_and_nothing_else(one, two):
    there, back = collate(one, two), collate(two, one)
    rows = {(row.relation.value, row.cells, row.moved, round(row.score, 9)) for row in there.rows}
    swapped = {
        (SWAPPED.get(row.relation.value, row.relation.value), row.cells[::-1], row.moved, round(row.score, 9))
        for row in back.rows
    }
    assert rows == swapped
    edits = {(e.a, e.b, e.moved) for pairing in there.pairings for e in pairing.edits}
    assert edits == {(e.b, e.a, e.moved) for pairing in back.pairings for e in pairing.edits}
    matched = {(match.claims, match.sure) for match in there.matches}
    assert matched == {(match.claims[::-1], match.sure) for match in back.matches}
    assert there.likeness == back.likeness


@settings(max_examples=30, deadline=None)
@given(copies())
def test_a_copy_against_itself_is_all_same_and_all_matched(text):
    found = collate(text, text)
    assert {row.relation.value for row in found.rows} == {"same"}
    assert all(row.cells[0] == row.cells[1] and not row.moved for row in found.rows)
    assert not any(pairing.edits for pairing in found.pairings)
    assert not found.unmatched
    assert all(match.claims[0] == match.claims[1] for match in found.matches)


@settings(max_examples=40, deadline=None)
@given(copies(), copies())
def test_every_sentence_is_in_one_row_and_every_claim_is_told_of_once(one, two):
    found = collate(one, two)
    for document, copy in enumerate(found.witnesses):
        told = [at for row in found.rows for at in row.cells[document]]
        assert sorted(told) == list(range(len(copy.sentences)))
        claims = [match.claims[document] for match in found.matches if match.claims[document]]
        claims += [claim for match in found.matches for d, claim in match.extra if d == document]
        claims += [lone.claim for lone in found.unmatched if lone.document == document]
        assert sorted(c.span for c in claims) == sorted(c.span for c in copy.claims)


@settings(max_examples=60, deadline=None)
@given(copies(), copies())
def test_edits_hold_what_differs_and_nothing_else(one, two):
    for pairing in collate(one, two).pairings:
        for side in (0, 1):
            inside = [token for edit in pairing.edits for token in edit[side]]
            assert [t.span for t in inside] == sorted({t.span for t in inside})
            assert set(inside) <= set(pairing.b if side else pairing.a)
        held = ({t.span for e in pairing.edits for t in e.a}, {t.span for e in pairing.edits for t in e.b})
        left = [token.text for token in pairing.a if token.span not in held[0]]
        right = [token.text for token in pairing.b if token.span not in held[1]]
        assert left == right
        for edit in pairing.edits:
            assert edit.a or edit.b
            assert [t.text for t in edit.a] != [t.text for t in edit.b]


@settings(max_examples=40, deadline=None)
@given(copies(), copies(), copies(), copies(), st.permutations((1, 2, 3)))
def test_only_the_base_has_a_place_of_its_own(base, one, two, three, order):
    texts = (base, one, two, three)
    found = collate(*texts)
    other = collate(base, *(texts[at] for at in order))
    place = {0: 0} | {at: index for index, at in enumerate(order, 1)}

    def rows(collated, where):
        return [
            (row.relation, tuple(row.cells[where[d]] for d in range(4)), row.moved) for row in collated.rows
        ]

    same = {d: d for d in range(4)}
    # copies that are letter for letter the same may stand in for each other
    if len(set(texts[1:])) == 3:
        assert rows(found, same) == rows(other, place)
        matched = {match.claims for match in found.matches}
        assert matched == {tuple(match.claims[place[d]] for d in range(4)) for match in other.matches}
