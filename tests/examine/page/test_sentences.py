"""Sentence ends as news copy writes them."""

from time import process_time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import factcheck


def split(text: str) -> list[str]:
    return [span.of(text) for span in factcheck.sentences(text)]


@pytest.mark.parametrize(
    "text",
    [
        "Lt. Gen. Mark Hale met Reps. Dana Cole and Matt Ruiz on Capitol Hill.",
        "Sen. Ann Lowe, R-Fla., said she would vote no.",
        "The company, Harker Bros. Inc., rose 3.4 percent to $12.50 a share.",
        "Yahoo! Inc. said it would sell the unit.",
        "He was born at St. Mary's Hospital in Mt. Pleasant on Sept. 3, 1961.",
        "The flight left at 8 a.m. Wednesday from Washington D.C. airport.",
        "J.R. Hartley and George W. Moss signed the letter.",
        "“Why me?” Ms Penrose asked.",
        "The U.S. Senate and the U.N. Security Council met.",
        "Judge Ruth K. Lamb ruled in Smith v. Jones that No. 10 was wrong.",
        "“We … will hold,” Mr. Hale said.",
        "The note (Nobody had read it.) was found on Monday.",
    ],
)
def test_one_sentence(text):
    """Stops inside shortened words, figures and quotations do not end a sentence."""
    assert split(text) == [text]


@pytest.mark.parametrize(
    ("text", "sentences"),
    [
        ("“We saw it. Nobody ran,” he said.", ["“We saw it.", "Nobody ran,” he said."]),
        ("He works for Acme Inc. The firm is in Ohio.", ["He works for Acme Inc.", "The firm is in Ohio."]),
        ("It closed at 6 p.m. Police left.", ["It closed at 6 p.m.", "Police left."]),
        ("They live in the U.S. How they came is unclear.", ["They live in the U.S.", "How they came is unclear."]),
        ("‘It is over.’ He left.", ["‘It is over.’", "He left."]),
        ('"Go!" She ran.', ['"Go!"', "She ran."]),
        ("What happens next\n\nThe court sits on Monday.", ["What happens next", "The court sits on Monday."]),
        ("One killed\nTwo hurt", ["One killed", "Two hurt"]),
        ("The bridge at dusk Image: Ann Lee.", ["The bridge at dusk", "Image: Ann Lee."]),
    ],
)  # fmt: skip
def test_several_sentences(text, sentences):
    """Each ends where an editor would say it ends."""
    assert split(text) == sentences


WRAPPED = """\
A fire at a paint factory in the north of the city burned for nine hours on
Monday before 120 firefighters brought it under control, the fire brigade
said. Nobody was hurt.
   Residents of about 40 houses were told to keep their windows shut until
the smoke had cleared.
"""


def test_copy_wrapped_to_a_width_is_joined():
    """Lines as agencies wrap them make one sentence, and an indent begins a paragraph."""
    assert [" ".join(said.split()) for said in split(WRAPPED)] == [
        "A fire at a paint factory in the north of the city burned for nine hours on Monday before 120 firefighters "
        "brought it under control, the fire brigade said.",
        "Nobody was hurt.",
        "Residents of about 40 houses were told to keep their windows shut until the smoke had cleared.",
    ]  # fmt: skip


@given(st.text(alphabet=st.sampled_from("Aa1 .!?…\"'“”()[]\n\t\r\u2028éU.S.$—•"), max_size=80))
@settings(max_examples=150, deadline=None)
def test_sentences_and_white_space_rebuild_any_text(text):
    """Nothing that can be seen is lost, doubled or out of order."""
    spans = factcheck.sentences(text)
    at = 0
    for span in spans:
        assert not text[at : span.start].strip()
        assert span.of(text) == span.of(text).strip() != ""
        at = span.end
    assert not text[at:].strip()


@pytest.mark.parametrize("tail", [" ", "\n", " \u00a0"])
def test_a_long_run_of_spaces_is_read_once(tail):
    """Four times the spaces after a full stop cost four times as much, not sixteen times."""

    def spent(length):
        text = "The bridge closed." + tail * length + "Buses took the bypass."
        best = float("inf")
        for _ in range(5):
            start = process_time()
            for _ in range(10):
                factcheck.sentences(text)
            best = min(best, process_time() - start)
        return best

    assert spent(16_000) < 9 * spent(4_000)


@pytest.mark.parametrize(
    ("text", "split"),
    [
        (
            "The lock is shut, the clerk said.Boats are out.",
            ["The lock is shut, the clerk said.", "Boats are out."],
        ),
        ("The lock broke in 2019.The town paid.", ["The lock broke in 2019.", "The town paid."]),
        ("“The lock is shut.”Boats are out.", ["“The lock is shut.”", "Boats are out."]),
        ("Is the lock shut?Boats wait.", ["Is the lock shut?", "Boats wait."]),
        ("She buys at Shop.Com and reads Tarn.org.", None),
        ("See www.Tarn.org or jo.bird@tarn.Example for more.", None),
        ("Gen.Moss and Mr.Hale met in St.Ives.", None),
        ("The U.S.Army used version 2.0.Beta of it.", None),
        ("It runs on Node.Js and costs 3.50 pounds.", None),
        ("The U.N.The rest of it.", None),
    ],
)
def test_a_blank_lost_behind_a_full_stop(text, split):
    """A sentence ends at its stop with a blank behind it or none; names, addresses and figures go on."""
    assert [span.of(text) for span in factcheck.sentences(text)] == (split or [text])
