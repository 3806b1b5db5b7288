"""What is made ready for the next run changes nothing but the time: kept, taken, left where it does not hold."""

import marshal
import os
import re
import shutil
import subprocess
import sys
from importlib import import_module
from pathlib import Path

import pytest

from factcheck import ready

SOURCE = Path(ready.__file__)
MAIN = """
import importlib.resources, inspect, sys
import desk.copy
from desk import ready
if "lost" in sys.argv:
    import desk.lost
print(desk.copy.words("Nine boats, 12 nets"), desk.copy.__file__ == inspect.getsourcefile(desk.copy))
print("def words" in inspect.getsource(desk.copy), desk.copy.__cached__.endswith(".pyc"))
print(importlib.resources.files("desk.list").joinpath("towns.txt").read_text())
print(type(desk.copy.__loader__).__name__, type(desk.list.__loader__).__name__, file=sys.stderr)
try:
    desk.copy.fail()
except ValueError as error:
    import traceback
    print("raise ValueError" in traceback.format_exc())
ready.keep()
"""
COPY = """
import marshal
import os
import desk.list
from desk import ready

HERE = os.path.join(os.path.dirname(__file__), "list", "towns.txt")

@ready.table(HERE)
def towns():
    with open(HERE) as file:
        return {name: (len(name), frozenset(name)) for name in file.read().split()}

@ready.table()
def twelve():
    return 6 * desk.list.FACTOR

@ready.table()
def unkept():
    return {"a": object}

ready.expect("[a-z]+", 2)
ready.expect(r"(?P<figure>\\d+)|(-)", 0)
SCOPE = {}
exec(ready.code("def twice(x): return 2 * x"), SCOPE)

def words(text):
    figure = ready.pattern(r"(?P<figure>\\d+)|(-)", 0).search(text)
    found = ready.pattern("[a-z]+", 2).findall(text)
    return found, figure["figure"], figure.lastindex, SCOPE["twice"](4), sorted(towns()), twelve()

def fail():
    raise ValueError
"""
FIRST = "(['Nine', 'boats', 'nets'], '12', 1, 8, ['Orrin'], 12) True\nTrue True\nOrrin\nTrue\n"
BOTH = "_Loader _Loader\n"
NONE = "SourceFileLoader SourceFileLoader\n"


@pytest.fixture
def desk(tmp_path):
    """A small package that is made ready as ours is."""
    home = tmp_path / "desk"
    (home / "list").mkdir(parents=True)
    (home / "ready.py").write_text(SOURCE.read_text("utf-8").replace("factcheck.typed", "desk.typed"))
    shutil.copy(SOURCE.with_name("typed.py"), home)
    (home / "__init__.py").write_text("from desk.ready import fetch\n\nfetch()\n")
    (home / "copy.py").write_text(COPY)
    (home / "list" / "__init__.py").write_text("FACTOR = 2")
    (home / "list" / "towns.txt").write_text("Orrin")
    return home


def run(desk, *words, code=0, **environment):
    """What the package prints, and who loaded its modules."""
    done = subprocess.run(
        [sys.executable, "-c", MAIN, *words],
        env={**{k: v for k, v in os.environ.items() if not k.startswith("PYTHON")},
             "PYTHONPATH": str(desk.parent), **environment},
        capture_output=True, text=True, cwd=desk.parent,
    )  # fmt: skip
    assert done.returncode == code, done.stderr
    return done.stdout, done.stderr


def kept(desk):
    """The file, or None."""
    return next(iter(sorted((desk / "__pycache__").glob("ready.*.data*"))), None)


def test_what_a_run_has_missed_serves_the_next(desk):
    assert run(desk) == (FIRST, NONE)
    written = kept(desk).stat().st_mtime_ns
    assert run(desk) == (FIRST, BOTH)
    assert kept(desk).stat().st_mtime_ns == written  # nothing was missed
    assert len(list((desk / "__pycache__").glob("ready.*"))) == 2  # its byte code, and this; no draft


def test_a_changed_source_is_loaded_anew_and_then_kept(desk):
    run(desk)
    (desk / "copy.py").write_text(COPY.replace('"[a-z]+"', '"[A-z]{4}"'))
    changed = FIRST.replace("'Nine', 'boats', 'nets'", "'Nine', 'boat', 'nets'")
    assert run(desk) == (changed, "SourceFileLoader _Loader\n")
    assert run(desk) == (changed, BOTH)
    (desk / "list" / "__init__.py").write_text("FACTOR = 2.0")
    assert run(desk) == (changed.replace("12)", "12.0)"), "_Loader SourceFileLoader\n")


def test_what_has_not_changed_of_a_room_is_still_held(desk):
    (desk / "list" / "__init__.py").write_text("FACTOR = 2\nfrom desk.list import boats")
    (desk / "list" / "boats.py").write_text("NINE = 9")
    assert run(desk) == (FIRST, NONE)
    (desk / "list" / "boats.py").write_text("NINE = 9.0")
    assert run(desk) == (FIRST, BOTH)
    written = kept(desk).stat().st_mtime_ns
    assert run(desk) == (FIRST, BOTH)
    assert kept(desk).stat().st_mtime_ns == written  # nothing was missed


def test_a_source_of_the_same_size_and_another_time_is_loaded_anew(desk):
    run(desk)
    (desk / "copy.py").write_text(COPY.replace("2 * x", "3 * x"))
    os.utime(desk / "copy.py", (1, 1))
    assert run(desk)[0] == FIRST.replace("8,", "12,")


def test_a_module_that_is_gone_is_gone(desk):
    (desk / "lost.py").write_text("")
    run(desk, "lost")
    (desk / "lost.py").unlink()
    assert "No module named 'desk.lost'" in run(desk, "lost", code=1)[1]


def test_a_table_is_kept_until_its_file_or_any_code_is_another(desk):
    run(desk)
    assert run(desk) == (FIRST, BOTH)
    (desk / "list" / "towns.txt").write_text("Orrin Dorne")
    more = FIRST.replace("['Orrin']", "['Dorne', 'Orrin']").replace("\nOrrin", "\nOrrin Dorne")
    assert run(desk) == (more, BOTH)
    written = kept(desk).stat().st_mtime_ns
    assert run(desk) == (more, BOTH)
    assert kept(desk).stat().st_mtime_ns == written
    (desk / "list" / "__init__.py").write_text("FACTOR = 3 ")
    assert run(desk)[0] == run(desk)[0] == more.replace("12)", "18)")


def test_a_module_that_was_away_when_it_was_written_counts_as_changed(desk):
    """Its table is made anew although nothing of the code that is kept has changed."""
    run(desk)
    (desk / "list" / "__init__.py").write_text("FACTOR = 5  # of another size")
    quick = "import desk, desk.ready as r; r._known.fresh = True; r.keep()"
    subprocess.run([sys.executable, "-c", quick], cwd=desk.parent, check=True,
                   env={k: v for k, v in os.environ.items() if not k.startswith("PYTHON")})  # fmt: skip
    assert run(desk)[0] == FIRST.replace("12)", "30)")


def test_what_cannot_be_kept_is_made_all_the_same(desk):
    (desk / "copy.py").write_text(COPY + "\nunkept()\n")
    assert run(desk) == run(desk) == (FIRST, NONE)


@pytest.mark.parametrize("told", ["raise AttributeError", "return 0, b'', 0, {}, ()"])
def test_a_python_whose_re_is_made_otherwise_goes_without_its_programs(desk, told):
    source = (desk / "ready.py").read_text("utf-8")
    body = "    from array import array\n"
    assert source.count(body) == 1
    (desk / "ready.py").write_text(source.replace(body, f"    {told}\n"))
    assert run(desk) == (FIRST, NONE)
    written = kept(desk).stat().st_mtime_ns
    assert run(desk) == (FIRST, BOTH)
    assert kept(desk).stat().st_mtime_ns == written


def damaged(data: bytes) -> list[bytes]:
    """The file cut short, and with a bit turned, at many places."""
    places = [0, 1, len(data) - 1, *range(5, len(data), len(data) // 12)]
    return [data[:at] for at in places] + [
        data[:at] + bytes([data[at] ^ 4]) + data[at + 1 :] for at in places
    ]


def test_a_damaged_file_harms_nothing(desk):
    run(desk)
    data = kept(desk).read_bytes()
    for broken in damaged(data):
        kept(desk).write_bytes(broken)
        assert run(desk, PYTHONDONTWRITEBYTECODE="1") == (FIRST, NONE)
    assert run(desk) == (FIRST, NONE)
    assert kept(desk).read_bytes()[:40] == data[:40]  # whole again
    assert run(desk) == (FIRST, BOTH)


def test_a_file_of_another_place_or_python_is_not_taken(desk):
    run(desk)
    moved = desk.parent / "moved" / "desk"
    shutil.copytree(desk, moved)
    assert run(moved, PYTHONDONTWRITEBYTECODE="1")[1] == NONE
    kept(desk).write_bytes(kept(desk).read_bytes().replace(b" ", b"_", 1))
    assert run(desk, PYTHONDONTWRITEBYTECODE="1")[1] == NONE


def test_nothing_is_written_where_python_may_not(desk):
    run(desk, PYTHONDONTWRITEBYTECODE="1")
    assert kept(desk) is None


def test_a_place_that_cannot_be_written_harms_nothing(desk):
    run(desk)
    place = kept(desk)
    place.unlink()
    place.mkdir()
    assert run(desk) == run(desk) == (FIRST, NONE)
    assert kept(desk) == place  # no draft beside it


def test_it_stands_where_byte_code_stands(desk):
    run(desk, PYTHONPYCACHEPREFIX=str(desk.parent / "cache"))
    assert kept(desk) is None
    assert list((desk.parent / "cache").rglob("ready.*.data"))
    assert run(desk, PYTHONPYCACHEPREFIX=str(desk.parent / "cache")) == (FIRST, BOTH)


def test_every_pattern_of_ours_comes_back_as_it_was():
    for path in SOURCE.parent.rglob("*.py"):
        if not {"cli", "scan", "report", "__main__"} & {*path.parts, path.stem}:
            import_module(".".join((path.relative_to(SOURCE.parent.parent)).with_suffix("").parts))
    found = {(text, int(flags)) for text, flags in ready._known.expected}
    assert len(found) > 100
    for text, flags in found:
        try:
            plain = re.compile(text, flags)
        except re.error:  # one that another test has made, and is none
            continue
        kept = ready._revived(text, ready._program((text, flags)))
        assert kept == plain
        assert (kept.flags, kept.groups, kept.groupindex) == (plain.flags, plain.groups, plain.groupindex)


def tables():
    """Every table of ours that is kept."""
    for path in sorted(SOURCE.parent.rglob("*.py")):
        text = path.read_text(encoding="utf-8")
        if re.search(r"^@table\(", text, re.MULTILINE):
            module = import_module(".".join(path.relative_to(SOURCE.parent.parent).with_suffix("").parts))
            for name in re.findall(r"^@table\(.*\)\ndef (\w+)", text, re.MULTILINE):
                yield pytest.param(getattr(module, name), id=f"{path.stem}.{name}")


@pytest.mark.parametrize("made", [*tables()])
def test_every_table_of_ours_comes_back_as_it_was(made):
    plain = made.__wrapped__()
    assert marshal.loads(marshal.dumps(plain)) == plain == made()


def test_the_report_is_the_same_with_it_and_without(tmp_path):
    story = SOURCE.parents[1] / "fixtures" / "stories" / "ferry-fire"
    environment = {k: v for k, v in os.environ.items() if k != "PYTHONDONTWRITEBYTECODE"}
    environment |= {"PYTHONPYCACHEPREFIX": str(tmp_path), "PYTHONPATH": str(SOURCE.parents[1])}

    def report(*options):
        command = [sys.executable, "-m", "factcheck", "compare", str(story), "--isolated", *options]
        done = subprocess.run(command, env=environment, cwd=tmp_path, capture_output=True)
        return (
            done.returncode,
            done.stdout,
            done.stderr,
            [path.stat() for path in tmp_path.rglob("ready.*.data*")],
        )

    *first, kept = report()
    *second, still = report()
    assert first == second
    assert first[0] == 1
    assert len(kept) == 1
    assert kept[0].st_mtime_ns == still[0].st_mtime_ns  # the first run kept all that the second asked for
    coloured = report("--color", "always")
    environment["PYTHONPYCACHEPREFIX"] = str(tmp_path / "other")
    assert coloured[:3] == report("--color", "always")[:3]
