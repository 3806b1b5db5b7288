"""Pairs of invented copies for the tests of what is drawn: sentences cut, moved, split, quoted, reworded."""

from __future__ import annotations

from random import Random

SENTENCES = (
    "The harbour board of Tarvin closed the north quay on Monday after cracks were found in 12 of its 40 piles.",
    "“We could hear it groan. It was time to go,” said Edda Marlow, 61, who mends nets there.",
    "Engineers put the cost of repair at £3.4 million ($4.2 million), a fifth of what the town spends in a year.",
    "“Nobody,” said the mayor, Piet Oskam, “has told us when the ferries will come back.”",
    "The quay was built in 1931 and widened twice, most recently in March 2004.",
    "About 1,500 tonnes of herring were landed there last year, down 7 per cent on the year before.",
    "It denied that warnings had been ignored.",
    "A spokesman for the Ministry of Transport declined to comment (the minister is abroad).",
    "Mr Oskam said boats of up to 30ft could moor at the old basin, two miles (3 km) to the south.",
    "The board is to meet on 4 June.",
    "The board is to meet on 4 June.",  # a sentence that stands twice
)
SWAPS = (
    ("Monday", "Tuesday"), ("12 of", "14 of"), ("£3.4 million", "3.4m pounds"), ("per cent", "%"), (" said", " says"),
    ("“", '"'), ("”", '"'), ("harbour", "harbor"), ("Transport", "transport"), (", and", ". And"), (". It was", ", it was"),
    ("The ", "the "), ("has told", "had told"), ("Mr ", ""), (" (3 km)", ""), ("denied", "confirmed"), (" was ", "  was\n"),
    ("4 June", "June 4"), ("could ", "might "), ("Edda Marlow, 61,", "Edda Marlowe (61)"), ("old basin", "former basin"),
    ("“Nobody,” said the mayor, Piet Oskam, “has", "The mayor, Piet Oskam, said: “Nobody has"),
    ("It was time to go,” said Edda Marlow", "” Edda Marlow said: “It was time to go. She is the one"),
)  # fmt: skip


def copy(random: Random) -> str:
    """One copy: some of the sentences, mostly in order, with some edits and a few words dropped or doubled."""
    chosen = [sentence for sentence in SENTENCES if random.random() < 0.8] or [SENTENCES[0]]
    if random.random() < 0.3:
        chosen.insert(random.randrange(len(chosen)), chosen.pop(random.randrange(len(chosen))))
    text = random.choice(("\n\n", " ")).join(chosen)
    for before, after in random.sample(SWAPS, random.randrange(8)):
        text = text.replace(before, after)
    words = text.split(" ")
    for _ in range(random.randrange(4)):
        at = random.randrange(len(words))
        words[at : at + 1] = random.choice(([], [words[at]] * 2, [words[at], "quite"]))
    return " ".join(words).strip() or SENTENCES[0]


def pair(number: int) -> tuple[str, str]:
    """The pair of that number, the same on every run."""
    random = Random(number)
    return copy(random), copy(random)
