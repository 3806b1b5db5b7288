"""The Python interface as others build on it."""

import gc
import weakref
from pathlib import Path

import pytest

import factcheck
from factcheck.errors import EmptyCopyError


def test_every_sentence_is_a_span_of_the_text():
    """Sentences and the white space between them rebuild the text."""
    text = "The blast killed 12 people, police said. A search goes on.\n\nIt was the third this year.\n"
    spans = factcheck.sentences(text)
    assert [span.of(text) for span in spans] == [
        "The blast killed 12 people, police said.",
        "A search goes on.",
        "It was the third this year.",
    ]


def test_a_copy_without_a_body_is_refused_not_agreed_with():
    """Nothing compared is no agreement."""
    body = factcheck.parse("A dog bit 12 men on Monday, police said. They ran to the pier.")
    for nothing in ("", "Share\nTweet\nAdvertisement\n"):
        with pytest.raises(EmptyCopyError):
            factcheck.check(body, factcheck.parse(nothing))


def test_what_was_not_compared_is_counted():
    """A figure in a caption stands in the counts, with the reason."""
    body = "\n\nA ferry ran aground near Leith on Monday and 12 people were hurt, police said.\n"
    caption = "The ferry, which carries 140 people, at the pier (Ada Moss/AP)\n\n"
    report = factcheck.check(
        factcheck.parse(body), factcheck.parse("Ferry runs aground\n\n" + caption + body)
    )
    assert dict(report.verdicts.not_compared) == {"caption": 1}


def test_a_check_leaves_nothing_in_cycles():
    """What goes with the report goes at once: nothing that a check makes waits for a sweep."""
    folder = Path(__file__).parent.parent / "fixtures" / "stories" / "ferry-fire"
    copies = [factcheck.read(path) for path in sorted(folder.glob("*.txt")) if path.name != "expected.txt"]
    factcheck.check(*copies)  # loads what is loaded late
    gc.collect()
    gc.disable()
    try:
        factcheck.check(*copies)
        assert gc.collect() == 0
    finally:
        gc.enable()


def test_what_others_left_in_cycles_is_still_swept():
    """A process that makes cycles between checks does not grow without end."""
    copies = [
        factcheck.parse(f"A dog bit {n} men on Monday, police said. They ran to the pier.") for n in (2, 3)
    ]

    class Ring:
        pass

    alive = []
    for _ in range(40):
        ring = Ring()
        ring.itself, ring.load = ring, [[n] for n in range(20_000)]
        alive.append(weakref.ref(ring))
        del ring
        factcheck.check(*copies)
    assert sum(one() is not None for one in alive) < 30
