"""docs/accuracy.md, measured: `make accuracy`. Says what was measured, on what, and how to read it."""

from __future__ import annotations

import os
from pathlib import Path

from tests.accuracy import ROOT, groups

PAGE = ROOT / "docs" / "accuracy.md"
HEAD = """# How good it is

Every figure on this page is measured by `make accuracy`, on copy that stands in this repository{beside}. What is measured may not
get worse unseen: `tests/floors.toml` pins it, and the tests fail where it falls below.

How to read it: a **false error** is an error told where no fact was changed; it costs trust. A **changed fact told** is one of the
faults that were put into a copy on purpose, or found in it by hand. Copies of one dispatch, edited, are what the tool is made for.
In house style it is neither complete nor quiet, and each outlet's own brings something new. On 96 desks' edits, each of its own house's style, in which 480
facts were changed (48 stories by six writers, November 2026), **374 were told as errors at first sight, 420 at all, and 39 errors were false**. On 144 such
edits in which nothing was changed (72 stories by nine writers, 2,956 sentences) there were **1.9 false errors in 100 sentences at first sight, and 95 of the
144 edits ended with 0**; on 80 written before them, 3.7 and 36. Most have been worked on since (`fixtures/edits`, `fixtures/mistakes`). On what was kept
apart and never read, they are 65 of 80 facts and 5 false errors in 340 sentences, and 8 false errors in 680 sentences with 25 of 32 edits ending with 0.
A second round of writers was asked for mistakes that are mostly no figures (a plant or a trade for another, another source, an act considered told as done):
of 400 such facts (40 stories by five writers, December 2026) **287 were told as errors at first sight, 307 at all, and 20 errors were false** in 2,070
sentences; on 80 edits with nothing changed there were 35 false errors in 2,255 sentences, and 51 ended with 0. What nobody read of these stands now at
63 of 80 facts with 3 false errors in 394 sentences, and at 3 in 448 with 13 of 16 edits ending with 0.
A third round of writers (December 2026; 40 stories by five hands with mistakes, 40 by five with none): **298 of 400 facts at first sight, 313 at all, 13
false errors** in 1,689 sentences, and 28 false errors in 1,940 sentences of the clean ones, of which 57 of 80 ended with 0. It was worked on for exchanges and
for words put for each other in one place; on one set of each that nobody had read by then, recall stayed at 63 of 80 and 5 instead of 6 errors were false.

Thoroughly reworded copy is where it is weakest. The rewritten pairs below have been worked on, and flatter it: {told} in a hundred of their changed
facts are told, and {false} in a hundred errors are false. On three sets kept apart (18 invented stories by three writers, each in a desk's edit, a thorough
rewrite and a clean rewrite, with 225 changed facts; 120 sentences), 60 in a hundred changed facts were told as errors (70 of 72 of the edits', 64 of 153 of
the rewrites') and 68 at all; **7 of 150 errors were false**, none of 60 harmless sentences had one, and 15 of the 18 clean rewrites ended with 0. How many are
false is in the hand that rewrote: of six writers' sets at first sight 4 to 20 in a hundred. Nine sets were worked on (`fixtures/retold`): there 65 in a hundred
facts are told as errors, 6 of 479 errors are false and 52 of 54 clean rewrites end with 0; at first sight of them it had been 56 to 60, and 113 of 524.
Three sets of December 2026 (24 stories, rewritten more freely still): 40 of 144 changed facts at error at first sight, 61 at all, 11 of 51 errors false, 16
of 24 clean rewrites ended with 0; on one of them, kept apart, 11 facts became 14 and 4 false errors 3.
So a figure below says what the tool can tell once a way of writing is known to it, not what it will tell of the next.
Ask for `--confidence high` on such copy, or read its errors as "to check".
"""
TOLD = {
    "stories": "Stories in several outlets' copies, with house style, trims and faults (`fixtures/stories`, `fixtures/gold.toml`).",
    "broken": "The same copies, broken in known ways one at a time, as `factcheck selftest` does: figures, days, names, quotations, "
    "“not”, and changes of style alone.",
    "pairs": "An agency's story and an outlet's page of it (`fixtures/pairs`): half of them lightly edited, half told in other words, some a "
    "later state or another story. Written without sight of the tool, with the faults told in `gold.json`.",
    "sentences": "Single sentences recast as outlets recast them, half of them with one fact changed (`fixtures/sentences.jsonl`).",
    "edits": "An agency's story and two desks' edits of it in their own styles, with every fact left as it was (`fixtures/edits`): 96 "
    "stories by twelve writers without sight of the tool. Every error told is false.",
    "mistakes": "The same with five mistakes in each edit (`fixtures/mistakes`): 40 stories by five writers without sight of the tool, the "
    "mistakes told in `gold.json`; a fact counts as told where both copies are marked.",
    "retold": "An agency's story, a desk's edit of it, and two thorough tellings anew, one of them true to every fact (`fixtures/retold`). "
    "Written without sight of the tool, with the faults told in `gold.json`; a fact counts as told where both copies are marked.",
    "retold-sentences": "Single sentences recast from end to end, half of them with one fact changed (`fixtures/retold.jsonl`).",
    "invariance": "Every pair of sentences of the tests again, with something harmless changed beside the fact: an aside, synonyms, "
    "the source moved, the clauses turned round. *Kept* is how often what was told of the plain pair is told again.",
    "corpus-guards": "Small cases that have always passed (texts beside the repository).",
    "corpus-cases": "Small hard cases of each room (texts beside the repository).",
    "corpus-stories": "Annotated stories, some thoroughly reworded (texts beside the repository).",
    "corpus-clauses": "Sentence ends, and what each clause's verb binds (texts beside the repository).",
    "corpus-invariance": "Facts that are no figures, with harmless changes beside them (texts beside the repository).",
}  # fmt: skip


def _figure(name: str, value: float) -> str:
    if value == int(value) and value > 1:
        return str(int(value))
    return f"{value:.3f}".lstrip("0") if 0 < value < 1 else f"{value:g}"


def page() -> str:
    """The whole page."""
    measured = {name: measure() for name, measure in groups()}
    pairs = measured["pairs"]
    beside = ", and on texts beside it" if any(name.startswith("corpus-") for name in measured) else ""
    out = [
        HEAD.format(
            beside=beside,
            told=round(100 * pairs["changed facts told as errors"]),
            false=round(100 * pairs["false errors of all raised"]),
        )
    ]
    for name, measures in measured.items():
        out.append(f"## {name}\n\n{TOLD[name]}\n\n| measure | |\n| --- | --- |")
        out[-1] += (
            "".join(f"\n| {what} | {_figure(what, value)} |" for what, value in measures.items()) + "\n"
        )
    return "\n".join(out)


if __name__ == "__main__":
    Path(PAGE).write_text(page(), encoding="utf-8")
    os.write(2, f"written: {PAGE.relative_to(ROOT)}\n".encode())
