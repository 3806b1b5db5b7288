"""What several copies print alike is read once, and comes to what each says by itself."""

from __future__ import annotations

from pathlib import Path

import pytest

from factcheck import examine, parse, read
from factcheck.model.article import Witness
from factcheck.pipeline import examiner

FIXTURES = Path(__file__).parents[2] / "fixtures"
FOLDERS = sorted(
    path for kind in ("pairs", "stories") for path in (FIXTURES / kind).iterdir() if path.is_dir()
)


def told(witness: Witness) -> tuple[object, ...]:
    return witness, witness.to_dict()


@pytest.mark.parametrize("folder", FOLDERS, ids=lambda folder: folder.name)
def test_a_copy_says_the_same_after_others(folder: Path) -> None:
    files = [path for path in sorted(folder.iterdir()) if path.suffix in (".txt", ".html", ".md")]
    articles = [read(path) for path in files if "expected" not in path.name]
    alone = [(article, told(examine(article))) for article in articles]
    together = examiner()
    for article, said in (*alone, *alone[::-1]):
        assert told(together(article)) == said


@pytest.mark.parametrize(
    ("one", "two"),
    [
        pytest.param(
            "Rowan Marsh paid $40 for 12 sheep. She kept seven.",
            "At noon the fair began. Rowan Marsh paid $40 for 12 sheep. She kept seven.",
            id="further on",
        ),
        pytest.param(
            "The pen held 12 sheep. Three were sold at once.",
            "The pen held 12 goats. Three were sold at once.",
            id="counted in the sentence before",
        ),
        pytest.param(
            "Marsh hay was sold. It was dry.",
            "Marsh hay was sold. They cut it on the marsh in May.",
            id="printed small elsewhere",
        ),
        pytest.param(
            "They cut it on the marsh in May. Marsh hay was sold.",
            "It was dry. Marsh hay was sold.",
            id="printed small elsewhere, and then not",
        ),
        pytest.param(
            "Lowe took 4-39.", "The wicket fell and the batsmen left. Lowe took 4-39.", id="cricket"
        ),
        pytest.param("Sold: 12. Sold: 12. Sold: 12.", "Sold: 12. Lost: 9. Sold: 12.", id="again and again"),
        pytest.param(
            "It cost 7 million\n\nsaid Orla Venn of Norby.",
            "It cost 7 million euros.\n\nIt cost 7 million\n\nsaid Orla Venn of Norby.",
            id="cut between paragraphs",
        ),
    ],
)
def test_what_a_sentence_hangs_on_is_asked_again(one: str, two: str) -> None:
    for texts in ((one, two), (two, one)):
        together = examiner()
        for text in texts:
            article = parse(text, plain=True)
            assert told(together(article)) == told(examine(article))


def test_what_was_read_is_kept_for_one_story_only() -> None:
    article = parse("Rowan Marsh sold 12 sheep.", plain=True)
    assert examine(article).tokens[0] is not examine(article).tokens[0]
    together = examiner()
    assert together(article).tokens[0] is together(article).tokens[0]
