"""What is a denial or a refusal to comment, and what only looks like one."""

import pytest

from factcheck import examine, parse
from factcheck.lexicon.reply import replies


def carries(sentence: str) -> bool:
    return any(replies(tokens) for tokens in examine(parse(sentence, plain=True)).tokens)


@pytest.mark.parametrize(
    "sentence",
    [
        "A spokesman denied that the ferry would close.",
        "She denies the charge.",
        "The line declined to comment.",
        "Tarn refused to answer questions.",
        "The claim was denied by the line.",
        "The line has always denied the claim.",
        "He denied having a right to the boat.",
        "Tarn, who denies wrongdoing, left early.",
        "They declined to be interviewed.",
        "He pleaded not guilty.",
        "He did not immediately respond.",
    ],
)
def test_a_reply(sentence):
    assert carries(sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "There is no denying that the ferry is old.",
        "“You have denied it to us all year,” she said.",
        "No one would deny it.",
        "You cannot deny it.",
        "Tarn declined to sign the bill.",
        "He refused to leave the boat.",
        "He was denied bail.",
        "The judge denied his request for bail.",
        "The crew denied them water.",
        "They accused it of denying care to the old.",
        "She was in denial.",
        "The boat did not return to port.",
    ],
)
def test_no_reply(sentence):
    assert not carries(sentence)
