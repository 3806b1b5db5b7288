"""Of whom it is told without grammar that no label stands beside the name, none does."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from factcheck import examine, parse, read
from factcheck.examine.names.labels import labels, may_be
from factcheck.model.article import Witness
from factcheck.model.claim import Name, NameSort

FIXTURES = Path(__file__).parents[3] / "fixtures"

INVENTED = """
Orla Venn, 41, a ferry pilot and churchwarden, met co-chairman Tom Birk. The treasurer, Ada Pell, was a
witness. Castle Bank's lender-in-chief, Ivo Marr, is the owner of Marr's. Former captain Jo Lind spoke to
the anti-Birk camp. Lind, the pilot's husband, left. Vice-president Una Holm, one of three officials, and
Norby Port Authority – the regulator – met Dr. Sol Reyes, Norby's mayor. A clerk, Lea Thorn, sued.
"""


def witnesses() -> Iterator[Witness]:
    yield examine(parse(INVENTED, plain=True))
    for kind in ("pairs", "stories"):
        for path in sorted((FIXTURES / kind).glob("*/*.txt")):
            if "expected" not in path.name:
                yield examine(read(path))


def test_no_label_is_passed_over() -> None:
    asked = passed = 0
    for witness in witnesses():
        for name in witness.names:
            if name.sort is NameSort.PLACE:
                continue
            asked += 1
            if not may_be(name, witness.tokens[name.sentence]):
                passed += 1
                assert not told(witness, name)
    assert passed > asked / 3  # or nothing is won


def told(witness: Witness, name: Name) -> list[str]:
    words = witness.words_in(name.sentence)
    return [label.text for label in labels(name, words, witness.article.text)]
