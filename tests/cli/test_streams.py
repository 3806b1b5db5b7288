"""Full disks, closed streams, readers that are gone: the exit code says what became of the report."""

import json
import os
import shlex
import subprocess
import sys
from pathlib import Path

import pytest

import factcheck
from factcheck.cli import main, streams

BASE = """Ferry sinks off Kilda harbour

The ferry sank with 1,240 people on board, the coastguard said on Tuesday.

“We saw the lights go out,” said Morag Bain, a fisher. Nobody else was near.
"""
ROOT = Path(factcheck.__file__).parent.parent
FULL = pytest.mark.skipif(not os.path.exists("/dev/full"), reason="no /dev/full here")


@pytest.fixture(autouse=True)
def _copies(tmp_path, monkeypatch):
    (tmp_path / ".git").mkdir()
    (tmp_path / "a.txt").write_text(BASE, encoding="utf-8")
    (tmp_path / "b.txt").write_text(BASE.replace("1,240", "1,420"), encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    monkeypatch.delenv("COLUMNS", raising=False)


def shell(line, **environment):
    """A line of sh in which `factcheck` is this one: (exit code, standard output, standard error)."""
    command = f'factcheck() {{ {shlex.quote(sys.executable)} -m factcheck "$@"; }}\n{line}'
    done = subprocess.run(
        ["/bin/sh", "-c", command],
        capture_output=True,
        text=True,
        timeout=60,
        stdin=subprocess.DEVNULL,
        env={**os.environ, "PYTHONPATH": str(ROOT), "NO_COLOR": "1", **environment},
    )
    assert "Traceback" not in done.stderr
    return done.returncode, done.stdout, done.stderr


@pytest.mark.parametrize(
    ("line", "code"),
    [
        ("factcheck compare a.txt b.txt", 1),
        ("factcheck compare a.txt b.txt >&-", 2),
        ("factcheck compare a.txt - <&-", 2),
        ("factcheck compare a.txt - b.txt <&-", 2),
        ("factcheck compare a.txt b.txt 2>&-", 1),
        ("here=$PWD; mkdir gone; cd gone; rmdir ../gone; factcheck compare $here/a.txt $here/b.txt", 1),
        ("here=$PWD; mkdir gone; cd gone; rmdir ../gone; factcheck compare $here/[ab].txt -o out", 2),
        pytest.param("factcheck compare a.txt b.txt >/dev/full", 2, marks=FULL),
        pytest.param("PYTHONUNBUFFERED=1 factcheck compare a.txt b.txt >/dev/full", 2, marks=FULL),
        pytest.param("factcheck compare a.txt none.txt 2>/dev/full", 2, marks=FULL),
        pytest.param("PYTHONUNBUFFERED=1 factcheck compare a.txt none.txt 2>/dev/full", 2, marks=FULL),
        pytest.param("factcheck --help >/dev/full", 2, marks=FULL),
        pytest.param("factcheck --version >/dev/full", 2, marks=FULL),
        pytest.param("factcheck compare --nothing 2>/dev/full", 2, marks=FULL),
    ],
)
def test_exit_code_by_fault(line, code):
    assert shell(line)[0] == code


@pytest.mark.parametrize("unbuffered", ["", "1"])
def test_a_report_cut_short_never_ends_as_a_whole_one(unbuffered):
    """The disk takes the first four kilobytes only."""
    line = "ulimit -f 4; trap '' XFSZ; factcheck compare a.txt b.txt --format json >out.json"
    code, _, err = shell(line, PYTHONUNBUFFERED=unbuffered)
    assert code == 2
    assert "standard output: cannot be written" in err


def test_messages_keep_out_of_a_report_where_standard_error_is_closed():
    code, out, _ = shell("factcheck compare a.txt b.txt none.txt --format json 2>&-")
    assert code == json.loads(out)["summary"]["exit_code"] == 2


def test_a_reader_that_has_enough_changes_nothing():
    _, out, err = shell("{ factcheck compare a.txt b.txt; echo $? >code; } | head -1; cat code")
    assert out.splitlines()[-1] == "1"
    assert err == ""


@pytest.mark.parametrize(
    "arguments",
    [
        ("compare", "a.txt", "b.txt", "--width", "9" * 5000),
        ("compare", "a.txt", "b.txt", "--width", "1000000000", "--view", "side"),
        ("compare", "a.txt", "b.txt", "--width", "39"),
        ("selftest", "a.txt", "--seed", "9" * 5000),
        ("selftest", "a.txt", "--trials", "999999999999"),
    ],
)
def test_numbers_out_of_bounds_are_refused_in_words(arguments, capsys):
    assert main(arguments) == 2
    err = capsys.readouterr().err
    assert "Error" in err
    assert max(map(len, err.splitlines())) <= 300


@pytest.mark.parametrize(
    ("columns", "widest"),
    [("9" * 5000, 10_000), ("9" * 20, 10_000), ("00120", 120), ("0", 80), ("-5", 80), ("x", 80), ("٣", 80)],
)
def test_the_width_of_the_screen_is_bounded(columns, widest, monkeypatch):
    from factcheck.cli.output import look

    monkeypatch.setenv("COLUMNS", columns)
    assert look(width=None, color="never", output="x").columns == widest


def test_no_arguments_are_answered_with_what_there_is(capsys):
    assert main([]) == 2
    out, err = capsys.readouterr()
    assert out == ""
    assert err.startswith("Usage: factcheck ")
    assert "compare" in err


def test_an_unknown_option_is_repeated_without_what_it_hides(capsys):
    assert main(["compare", "--\u202elive", "a.txt"]) == 2
    assert "\u202e" not in capsys.readouterr().err


@pytest.mark.skipif(os.name == "nt", reason="signals are another thing there")
def test_an_interrupt_while_loading_is_quiet():
    """The interrupt comes as the package is loaded, where Python would tell it with a traceback."""
    code = (
        "import os, signal, sys; sys.argv = ['factcheck']; "
        "signal.signal(signal.SIGINT, signal.default_int_handler); "  # it may come ignored, as behind nohup
        "import factcheck; os.kill(os.getpid(), signal.SIGINT)"
    )
    command = [sys.executable, "-c", code]
    done = subprocess.run(command, capture_output=True, env={**os.environ, "PYTHONPATH": str(ROOT)})
    assert (done.returncode, done.stderr) == (-2, b"")


@pytest.mark.skipif(os.name == "nt", reason="signals are another thing there")
def test_a_program_that_imports_factcheck_keeps_its_signals():
    code = (
        "import signal; signal.signal(2, signal.default_int_handler); "
        "import factcheck; assert signal.getsignal(2) is signal.default_int_handler"
    )
    subprocess.run([sys.executable, "-c", code], check=True, env={**os.environ, "PYTHONPATH": str(ROOT)})


@pytest.mark.parametrize(("watched", "told"), [("", ""), ("sys.setprofile(lambda *_: None)", "at the end")])
def test_the_end_of_the_process(watched, told):
    """The command ends at once, with its exit code; what watches the program has its say before that."""
    code = (
        "import atexit, sys; atexit.register(lambda: print('at the end', file=sys.stderr)); "
        f"{watched or 'pass'}; sys.argv = ['factcheck', 'compare', 'a.txt', 'b.txt']; "
        "from factcheck.cli import command; command()"
    )
    done = subprocess.run(
        [sys.executable, "-c", code],
        capture_output=True, text=True, check=False, timeout=60, env={**os.environ, "PYTHONPATH": str(ROOT)},
    )  # fmt: skip
    assert done.returncode == 1
    assert "1,420" in done.stdout
    assert done.stderr.strip() == told


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16", "ascii"])
def test_a_long_text_is_written_in_pieces(monkeypatch, tmp_path, encoding):
    """What comes out is the text, whatever the pieces: one mark at its head, no character cut."""
    monkeypatch.setattr(streams, "_PIECE", 3)
    text = "“Ärger” 👩\nab\n第二の橋\n"
    with (tmp_path / "out").open("w", encoding=encoding, errors="backslashreplace") as stream:
        monkeypatch.setattr(sys, "stdout", stream)
        streams.put(text)
    monkeypatch.undo()
    expected = text.replace("\n", os.linesep).encode(encoding, "backslashreplace")
    assert (tmp_path / "out").read_bytes() == expected


@pytest.mark.parametrize("error", [ValueError("of ours"), OSError(5, "of ours")])
def test_a_fault_in_making_a_report_is_not_told_as_the_disk_s(monkeypatch, capsys, error):
    """A piece that cannot be made is a bug of ours, whatever Python calls it: 70, and nothing of streams."""
    from factcheck.report import json as writer

    def broken(stories, look):
        yield "{"
        raise error

    monkeypatch.setattr(writer, "write", broken)
    assert main(["compare", "a.txt", "b.txt", "--format", "json"]) == 70
    err = capsys.readouterr().err
    assert "a bug in factcheck" in err
    assert "cannot be written" not in err


@pytest.mark.parametrize("form", ["json", "sarif", "junit", "html", "markdown"])
def test_a_report_that_breaks_off_leaves_the_file_as_it_was(monkeypatch, tmp_path, form):
    from importlib import import_module

    def broken(stories, look):
        yield "half of it"
        raise ValueError("of ours")

    monkeypatch.setattr(import_module(f"factcheck.report.{form}"), "write", broken)
    (tmp_path / "out").write_text("the last one", "utf-8")
    assert main(["compare", "a.txt", "b.txt", "--format", form, "--output", str(tmp_path / "out")]) == 70
    assert [(file.name, file.read_text("utf-8")) for file in tmp_path.glob("*out*")] == [
        ("out", "the last one")
    ]
    assert not list(tmp_path.glob(".factcheck-*"))


@pytest.mark.parametrize(
    ("arguments", "hint"),
    [
        (["compare", "a.txt", "b.txt", "--fail-on", "wrning"], "try: warning"),
        (["compare", "a.txt", "b.txt", "--view=sid"], "try: side"),
        (["compare", "-deck"], "try: ./-deck"),
        (["compare", "-deck/", "b.txt"], "or -- before it"),
        (["compare", "-qv", "a.txt", "b.txt", "--fail-on", "wrning"], "try: warning"),
    ],
)
def test_a_wrong_call_is_told_with_what_was_meant(arguments, hint, tmp_path, capsys):
    (tmp_path / "-deck").mkdir()
    assert main(arguments) == 2
    err = capsys.readouterr().err
    assert hint in err
    assert "Value error" not in err


@pytest.mark.parametrize(
    "form", ["json", "sarif", "gitlab", "junit", "csv", "csv-claims", "html", "markdown"]
)
@pytest.mark.parametrize("encoding", ["ascii", "latin-1", "utf-16"])
def test_what_a_program_reads_is_the_same_bytes_whatever_the_screen(form, encoding, tmp_path, monkeypatch):
    """An accent that a screen here cannot show would be no JSON there: `\\xe9`."""
    for name, count in (("c.txt", "1,240"), ("d.txt", "1,420")):
        copy = BASE.replace("1,240", count).replace("Morag", "Zoë").replace("lights", "“Łódź” 😀")
        (tmp_path / name).write_text(copy, encoding="utf-8")
    words = ["compare", "c.txt", "d.txt", "--isolated", "--format", form]
    main([*words, "--output", "kept"])
    with (tmp_path / "out").open("w", encoding=encoding, errors="backslashreplace") as stream:
        monkeypatch.setattr(sys, "stdout", stream)
        main(words)
    monkeypatch.undo()
    assert (tmp_path / "out").read_bytes() == (tmp_path / "kept").read_bytes()


@pytest.mark.parametrize("command", [("extract", "c.txt"), ("align", "c.txt", "c.txt"), ("rules",)])
def test_json_of_every_command_is_json_in_any_locale(command, tmp_path):
    (tmp_path / "c.txt").write_text(BASE.replace("Morag", "Zoë"), encoding="utf-8")
    code, out, _ = shell(f"PYTHONIOENCODING=ascii factcheck {shlex.join(command)} --format json")
    assert code in (0, 1)
    assert json.loads(out)


@FULL
def test_of_several_files_none_is_written_where_one_cannot_be(tmp_path):
    """A device is tried before the first file is moved to its place."""
    (tmp_path / "kept.json").write_text("old")
    for forms in ("json=kept.json sarif=/dev/full", "sarif=/dev/full json=kept.json"):
        line = "factcheck compare a.txt b.txt " + " ".join(f"--format {form}" for form in forms.split())
        assert shell(line)[0] == 2
        assert (tmp_path / "kept.json").read_text() == "old"


@FULL
@pytest.mark.parametrize(
    ("line", "kept"),
    [
        ("factcheck init", "factcheck.toml"),
        ("factcheck baseline write a.txt b.txt", "factcheck-baseline.json"),
        ("factcheck accept NUM101 1,240 --reason told", "factcheck.toml"),
    ],
)
def test_what_cannot_be_told_of_is_not_kept(line, kept, tmp_path):
    """A command that ends with 2 has changed nothing; run again where there is room, it does all it should."""
    before = sorted(tmp_path.iterdir())
    assert shell(f"{line} >/dev/full")[0] == 2
    assert sorted(tmp_path.iterdir()) == before
    code, out, _ = shell(line)
    assert code == 0
    assert kept in out
    assert (tmp_path / kept).is_file()


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        ("none.txt", "none.txt: no such file or folder"),
        ("a.txt b.txt --engine none", "no engine is called 'none'"),
        ("a.txt b.txt --output none/out.json", "none/out.json: cannot be written"),
        (f"a.txt b.txt --store made/{'long' * 100}", "cannot be written"),
        ("a.txt b.txt --store made/*", "a store's path may hold none of"),
    ],
)
def test_a_scan_that_cannot_begin_leaves_no_store(arguments, told, tmp_path, capsys):
    pytest.importorskip("duckdb")
    before = sorted(tmp_path.iterdir())
    assert main(["scan", "--store", "made/store", *arguments.split()]) == 2
    assert told in capsys.readouterr().err
    assert sorted(tmp_path.iterdir()) == before


@pytest.mark.parametrize("command", ["compare", "extract", "align", "trace", "selftest", "review"])
def test_a_name_with_a_line_end_writes_no_line_of_its_own(command):
    """What a build's log reads as a command begins a line."""
    name = "a\n::error::b\r.txt"
    code, out, err = shell(f"factcheck {command} {shlex.quote(name)} a.txt")
    assert code == 2
    assert not [line for line in (out + err).splitlines() if line.lstrip().startswith("::")]
    Path(name).write_text("")
    code, out, err = shell(f"factcheck {command} {shlex.quote(name)} a.txt")
    assert code == 2
    assert not [line for line in (out + err).splitlines() if line.lstrip().startswith("::")]
