"""
Sentence ends against gold, ours and the peers that are installed, on one file in one run.

    python tests/bench/sentences_peers.py GOLD.jsonl     lines of {"text", "sentences": [[start, end], ...]}
"""

import json
import sys
import time
from collections.abc import Callable
from pathlib import Path

import factcheck

Splitter = Callable[[str], list[tuple[int, int]]]


def peers() -> dict[str, Splitter]:
    found: dict[str, Splitter] = {"factcheck": lambda text: [tuple(s) for s in factcheck.sentences(text)]}
    try:
        import nupunkt

        found["nupunkt"] = lambda text: [(s, e) for _, (s, e) in nupunkt.sent_spans_with_text(text)]
    except (ImportError, AttributeError):
        print("nupunkt is not installed")
    try:
        import pysbd

        segmenter = pysbd.Segmenter(language="en", clean=False, char_span=True)
        found["pysbd"] = lambda text: [(s.start, s.end) for s in segmenter.segment(text)]
    except ImportError:
        print("pysbd is not installed")
    try:
        from syntok import segmenter as syntok

        found["syntok"] = lambda text: [
            (words[0].offset, words[-1].offset + len(words[-1].value))
            for paragraph in syntok.analyze(text)
            for words in paragraph
        ]
    except ImportError:
        print("syntok is not installed")
    return found


def trimmed(text: str, start: int, end: int) -> tuple[int, int]:
    piece = text[start:end]
    return start + len(piece) - len(piece.lstrip()), start + len(piece.rstrip())


def main() -> None:
    rows = [json.loads(line) for line in Path(sys.argv[1]).read_text(encoding="utf-8").splitlines()]
    for name, split in peers().items():
        split(rows[0]["text"])  # what is loaded on first use is not timed
        hit = said = true = 0
        begin = time.perf_counter()
        found = [split(row["text"]) for row in rows]
        seconds = time.perf_counter() - begin
        for row, spans in zip(rows, found, strict=True):
            gold = {trimmed(row["text"], *span) for span in row["sentences"]}
            mine = {trimmed(row["text"], *span) for span in spans}
            hit, said, true = hit + len(gold & mine), said + len(mine), true + len(gold)
        speed = sum(len(row["text"]) for row in rows) / seconds / 1e6
        print(f"{name:10} F1 {2 * hit / (said + true):.4f}   {speed:.1f} M characters/s")


if __name__ == "__main__":
    main()
