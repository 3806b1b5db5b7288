"""What holds whatever the input: each target takes a random source and raises where a law is broken."""

from __future__ import annotations

import errno
import io
import json
import os
import sys
import tempfile
from pathlib import Path
from random import Random
from typing import Any

import mutate
import seeds

import factcheck
from factcheck.errors import FactcheckError
from factcheck.model.finding import About, Report
from factcheck.model.settings import Settings
from factcheck.report import FORMATS, Look, render
from factcheck.report.house_style import BREACH

FORCED = Settings(force=True)
BINARY = {"docx"}
ALLOWED = set("\n")


def _article(data: bytes) -> factcheck.model.article.Article | None:
    try:
        return factcheck.read(io.BytesIO(data))
    except FactcheckError as error:
        told = str(error)
        assert told.strip(), "a refusal without a word"
        return None


def spans(article: Any) -> Any:
    """Zones take in every character that shows, once; claims and sentences are their text."""
    witness = factcheck.examine(article)
    text, taken = article.text, bytearray(len(article.text))
    for zone in witness.zones:
        assert 0 <= zone.span.start <= zone.span.end <= len(text)
        for at in range(zone.span.start, zone.span.end):
            assert not taken[at], f"character {at} lies in two zones"
            taken[at] = 1
    for at, char in enumerate(text):
        assert taken[at] or char.isspace(), f"character {at} ({char!r}) lies in no zone"
    for claim in witness.to_dict()["claims"]:
        assert claim["text"] == text[claim["start"] : claim["end"]]
        assert claim["text"]
    return witness


def report_of(*witnesses: Any) -> Report | None:
    try:
        return factcheck.check(*witnesses, settings=FORCED)
    except FactcheckError:
        return None


def marks(report: Report) -> None:
    """Every mark is the text that it says, and the codes agree."""
    told = report.to_dict()
    json.loads(json.dumps(told))
    assert told["summary"]["exit_code"] == report.exit_code
    for finding in told["findings"]:
        for mark in finding["marks"]:
            text = report.collation.witnesses[mark["document"]].article.text
            assert mark["text"] == text[mark["start"] : mark["end"]]


def drawn(report: Report, random: Random) -> None:
    """Any format at any width: no control character reaches a reader, and structured ones can be read."""
    form = random.choice([form for form in FORMATS if form not in BINARY])
    look = Look(
        columns=random.choice((1, 20, 40, 80, 200)),
        view=random.choice(("default", "side", "inline", "matrix")) if form == "terminal" else "default",
        verbose=random.random() < 0.3,
        ascii=random.random() < 0.2,
        style=random.random() < 0.2,
    )
    told = render(report, form, look)
    wrong = {
        c
        for c in told
        if (c < " " or "\x7f" <= c <= "\x9f" or c in "\u202a\u202e\u2066\u2069") and c not in "\n\t\r"
    }
    assert not wrong, f"{form}: control characters {wrong!r}"
    if form in ("json", "gitlab"):
        json.loads(told)


def itself(witness: Any) -> None:
    """A copy against itself says nothing beside what it says of itself."""
    report = report_of(witness, witness)
    if report is not None:
        of_itself = {BREACH} | {f.code for f in report.findings if f.rule.about is About.ITSELF}
        apart = [f.code for f in report.findings if f.code not in of_itself]
        assert not apart, f"against itself: {apart}"


def kept(path: Path) -> str:
    """What once broke a law, as a file and as text in hand: examined, and compared with itself and with a whole page."""
    random = Random(path.name)
    text = path.read_bytes().decode("utf-8", "surrogateescape")
    for article in (_article(path.read_bytes()), factcheck.parse(text), factcheck.parse(text, plain=True)):
        if article is None:
            continue
        witness = spans(article)
        itself(witness)
        for copies in ((witness, factcheck.examine(factcheck.parse(seeds.PAGE))), (witness, witness)):
            report = report_of(*copies)
            if report is not None:
                marks(report)
                for _ in range(4):
                    drawn(report, random)
    return "kept"


def pages(random: Random) -> None:
    """A broken file of any form: read or refused, examined, compared with the file it was made from."""
    _, data = random.choice(seeds.files())
    _, other = random.choice(seeds.files())
    broken = _article(mutate.bytes_of(data, other, random))
    if broken is None:
        return
    witness = spans(broken)
    if len(broken.text) < 8000:
        itself(witness)
        whole = _article(data)
        if whole is not None and len(whole.text) < 8000:
            report = report_of(factcheck.examine(whole), witness)
            if report is not None:
                marks(report)
                drawn(report, random)


def edits(random: Random) -> None:
    """An edited copy against its source, both ways round."""
    source = random.choice(seeds.stories())[:4000]
    there = [
        factcheck.parse(text, plain=random.random() < 0.5)
        for text in (source, mutate.words_of(source, random))
    ]
    witnesses = [spans(article) for article in there]
    report = report_of(*witnesses)
    if report is None:
        return
    marks(report)
    drawn(report, random)
    itself(witnesses[1])
    back = report_of(*reversed(witnesses))
    assert back is not None
    assert back.exit_code == report.exit_code, (
        f"exit {report.exit_code}, the other way round {back.exit_code}"
    )


def unicode(random: Random) -> None:
    """A sentence made of few pieces, many times, against a sentence nearly like it."""
    one = mutate.hostile(random)[:12_000]
    two = random.choice((one, one[::-1], mutate.words_of(one, random), mutate.hostile(random)))[:12_000]
    witnesses = [spans(factcheck.parse(text, plain=True)) for text in (one, two)]
    report = report_of(*witnesses)
    if report is not None:
        marks(report)
        drawn(report, random)


class _Failing(io.RawIOBase):
    """A stream that takes so many bytes and then fails as a disk, a pipe or a closed file does."""

    def __init__(self, room: int, error: type[Exception] | int) -> None:
        self.room, self.error, self.failed = room, error, False

    def writable(self) -> bool:
        return True

    def write(self, data: Any) -> int:
        if self.room <= 0:
            self.failed = True
            if isinstance(self.error, int):
                raise OSError(self.error, os.strerror(self.error))
            raise self.error("closed")
        taken = min(self.room, len(data))
        self.room -= taken
        return taken


def writes(random: Random) -> None:
    """The command line with streams that fail: exit 2 and no half of a report taken for a whole one."""
    from factcheck.cli import main

    source = seeds.PAGE
    with tempfile.TemporaryDirectory() as folder:
        paths = [Path(folder, name) for name in ("a.txt", "b.txt")]
        for path, text in zip(paths, (source, mutate.words_of(source, random)), strict=True):
            path.write_text(text, encoding="utf-8", errors="replace")
        form = random.choice([form for form in FORMATS if form not in BINARY])
        error = random.choice((errno.ENOSPC, errno.EIO, errno.EPIPE, ValueError))
        out, err = (
            _Failing(random.choice((0, 1, 100, 5000)), error),
            _Failing(random.choice((0, 9999)), error),
        )
        command = random.choice(("compare", "extract", "align"))
        words = [command, *map(str, paths[: 1 if command == "extract" else 2]), "--force"]
        words += ["--format", form if command == "compare" else random.choice(("terminal", "json"))]
        if command == "extract":
            words.remove("--force")
        kept = sys.stdout, sys.stderr
        streams = [io.TextIOWrapper(io.BufferedWriter(raw), encoding="utf-8") for raw in (out, err)]
        sys.stdout, sys.stderr = streams
        try:
            code = main(words)
        finally:
            sys.stdout, sys.stderr = kept
            out.room = err.room = (
                sys.maxsize
            )  # what is left in the buffers, which Python 3.13 tells of, has room
            for stream in streams:
                stream.detach().detach()
        assert code in (0, 1, 2), f"exit {code} of {words[0]} where writing fails"
        if out.failed and error != errno.EPIPE:
            assert code == 2, f"exit {code} though the report could not be written whole"
        assert sorted(os.listdir(folder)) == ["a.txt", "b.txt"], "something was left behind"


def settings(random: Random) -> None:
    """A broken settings file: obeyed or refused in words."""
    from factcheck.cli import main

    with tempfile.TemporaryDirectory() as folder:
        Path(folder, "x.toml").write_text(
            mutate.words_of(seeds.SETTINGS, random), encoding="utf-8", errors="replace", newline=""
        )
        for name in ("a.txt", "b.txt"):
            Path(folder, name).write_text(seeds.PAGE, encoding="utf-8")
        kept = sys.stdout, sys.stderr
        sys.stdout, sys.stderr = io.StringIO(), io.StringIO()
        try:
            code = main(["compare", f"{folder}/a.txt", f"{folder}/b.txt", "--config", f"{folder}/x.toml"])
            told = sys.stderr.getvalue()
        finally:
            sys.stdout, sys.stderr = kept
        assert code in (0, 1, 2), f"exit {code}: {told}"
        assert code != 2 or told.strip()


TARGETS = {"pages": pages, "edits": edits, "unicode": unicode, "writes": writes, "settings": settings}
WEIGHTS = {"pages": 5, "edits": 5, "unicode": 2, "writes": 1, "settings": 1}
