"""The Python interface as others build on it."""

import factcheck


def test_every_sentence_is_a_span_of_the_text():
    """Sentences and the white space between them rebuild the text."""
    text = "The blast killed 12 people, police said. A search goes on.\n\nIt was the third this year.\n"
    spans = factcheck.sentences(text)
    assert [span.of(text) for span in spans] == [
        "The blast killed 12 people, police said.",
        "A search goes on.",
        "It was the third this year.",
    ]
