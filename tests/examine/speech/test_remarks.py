"""Which words are whose: what each source says, quoted or reported."""

import pytest

import factcheck


def said(text):
    witness = factcheck.examine(factcheck.parse(text, plain=True))
    return [
        (remark.speaker, " / ".join(part.of(text).strip("“”,") for part in remark.parts))
        for remark in witness.remarks
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ada Moss said the mill was shut.", [("Ada Moss", "the mill was shut")]),
        ("The mill was shut, said Ada Moss, who runs it.", [("Ada Moss", "The mill was shut")]),
        ("The mill, Ada Moss said, was shut.", [("Ada Moss", "The mill / was shut")]),
        ("The owner, Ada Moss, said it was shut.", [("Ada Moss", "it was shut")]),
        (
            "Ada Moss said the mill was shut, and Ivo Lane said the pond was dry.",
            [("Ada Moss", "the mill was shut"), ("Ivo Lane", "and / the pond was dry")],
        ),
        (
            "Ada Moss said the mill was shut, while Ivo Lane would say nothing.",
            [("Ada Moss", "the mill was shut")],
        ),
        (
            "“It is shut,” Ada Moss said, adding that the pond was dry.",
            [("Ada Moss", "“It is shut"), ("Ada Moss", "that the pond was dry")],
        ),
        (
            "“It is shut,” Ada Moss said. “We sold the wheel.”",
            [("Ada Moss", "“It is shut"), ("Ada Moss", "We sold the wheel.")],
        ),
        ("Divers had ruled out a leak, Ada Moss added.", [("Ada Moss", "Divers had ruled out a leak")]),
        ("Ada Moss sold the mill.", []),
        # what a relative clause says of a thing, and of what stands before it nothing
        (
            "Norby wants a weir of stone, a plan that Ada Moss said would fail.",
            [("Ada Moss", "a plan that / would fail")],
        ),
        (
            "Norby wants a weir of stone, which Ada Moss said would fail.",
            [("Ada Moss", "which / would fail")],
        ),
        ("Ada Moss agreed to sell the mill.", []),
        ("Ada Moss has not said why.", []),
    ],
)
def test_what_each_source_says(text, expected):
    wanted = [(speaker, words.strip("“”,")) for speaker, words in expected]
    assert said(text) == wanted
