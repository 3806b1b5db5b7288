"""Scans into a store: the same whatever carries them, killed or not; what is new alone is done; the report."""

import copy
import csv
import io
import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from factcheck.cli import main
from factcheck.errors import UsageError
from factcheck.model.settings import Settings
from factcheck.scan import run
from factcheck.scan.run import Options, scan
from factcheck.scan.store import Store
from factcheck.scan.story import story
from factcheck.scan.summary import summary
from tests.bench.feed import feed, write
from tests.scan.functions import deadly, doubled, story_once

duckdb = pytest.importorskip("duckdb", reason="the extra `scan` is not installed")
pytestmark = pytest.mark.long
ONE = Options(Settings(), workers=1)
ROOT = Path(__file__).parent.parent.parent


@pytest.fixture(scope="module", autouse=True)
def told_once():
    """
    What is told of a story is worked out once in this process: the tests here ask what a store makes of it.

    Workers of an engine, and runs of the command line that are killed, work it out by themselves.
    """
    known = {}

    def told(job):
        key = json.dumps(job, sort_keys=True, default=str)
        if key not in known:
            known[key] = story(job)
        return copy.deepcopy(known[key])  # the store writes into the rows which part they are of

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(run, "story", told)
        yield


@pytest.fixture(scope="module")
def small(tmp_path_factory, told_once):
    """A feed of some sixty articles, and its store scanned in one process."""
    folder = tmp_path_factory.mktemp("small")
    list(write(feed(60, seed=27, days=3), folder))
    store = Store(str(folder / "store"), create=True)
    done = scan([str(folder / "feed.jsonl")], store, ONE)
    assert done.checked == done.stories > 5
    yield folder, store
    store.close()


def fresh(folder, name="again"):
    return Store(str(folder / name), create=True)


def test_what_is_done_is_not_done_again(small):
    folder, store = small
    before = store.digest()
    assert scan([str(folder / "feed.jsonl")], store, ONE)[:2] == (0, 0)
    assert scan([str(folder / "feed.jsonl")], store, ONE).checked == 0
    assert store.digest() == before


def test_planted_divergences_are_found(small):
    folder, store = small
    gold = json.loads((folder / "gold.json").read_text())
    whole = [one for one in gold["planted"] if one["how"] == "copy"]
    found = {row[0] for row in store.ask("SELECT text FROM facts WHERE severity = 'error'")}
    assert whole
    assert sum(any(one["now"] in text for text in found) for one in whole) >= 0.8 * len(whole)


def test_a_day_added_checks_only_what_has_changed(small, tmp_path):
    """An archive, then a day: the same as all at once, and only stories with new members are checked."""
    folder, whole = small
    lines = (folder / "feed.jsonl").read_text("utf-8").splitlines(keepends=True)
    (tmp_path / "one.jsonl").write_text("".join(lines[:50]), "utf-8")
    (tmp_path / "two.jsonl").write_text("".join(lines[50:]), "utf-8")
    store = fresh(tmp_path)
    first = scan([str(tmp_path / "one.jsonl")], store, ONE)
    second = scan([str(tmp_path / "two.jsonl")], store, ONE)
    assert first.read == 50
    assert second.read == len(lines) - 50
    assert 0 < second.checked < second.stories
    assert first.checked + second.checked <= whole.ask("SELECT count(*) FROM stories")[0][0] + 2
    members = "SELECT story, copy FROM members ORDER BY ALL"
    assert store.ask(members) == whole.ask(members)
    store.close()


def test_another_version_checks_anew_only_where_asked(small, monkeypatch, tmp_path):
    folder, _ = small
    store = fresh(tmp_path)
    stories = scan([str(folder / "feed.jsonl")], store, ONE).stories
    monkeypatch.setattr(run, "VERSION", "99")
    assert scan([], store, ONE)[-2:] == (0, stories)
    assert scan([], store, ONE._replace(again=True))[-2:] == (stories, 0)
    assert scan([], store, ONE._replace(again=True)).checked == 0  # so that a run that was killed goes on
    assert {version for (version,) in store.ask("SELECT version FROM checks")} == {"99"}
    store.close()


def test_a_run_that_is_killed_goes_on(small, tmp_path):
    """SIGKILL of the whole run, whenever it comes: what it left is whole, and the end is that of a clean run."""
    folder, clean = small
    command = [
        sys.executable,
        "-m",
        "factcheck",
        "scan",
        str(folder / "feed.jsonl"),
        "--store",
        str(tmp_path / "s"),
    ]
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    for wait in (1.0, 3.0, 5.0):
        running = subprocess.Popen(
            [*command, "--workers", "2", "--isolated"], env=environment, start_new_session=True,
            stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
        )  # fmt: skip
        time.sleep(wait)
        if running.poll() is None:
            os.killpg(running.pid, signal.SIGKILL)
        running.wait()
    store = Store(str(tmp_path / "s"), create=True)
    scan([str(folder / "feed.jsonl")], store, ONE)
    assert store.digest() == clean.digest()
    assert store.ask("SELECT count(*) FROM stories WHERE status = 'waiting'") == [(0,)]
    store.close()


def test_parts_without_the_row_that_speaks_for_them_do_not_count(small, tmp_path):
    """What a run leaves that is killed between two parts of one batch."""
    folder, clean = small
    store = fresh(tmp_path)
    scan([str(folder / "feed.jsonl")], store, ONE)
    for table in ("checks", "joined", "read"):
        for part in (tmp_path / "again" / table).glob("*.parquet"):
            if part.stem != "empty":
                part.unlink()
        done = scan([str(folder / "feed.jsonl")], store, ONE)
        assert store.digest() == clean.digest(), table
    assert done.read == clean.ask("SELECT count(*) FROM copies")[0][0]
    store.close()


def test_two_scans_do_not_write_at_once(small):
    _, store = small
    with store.held(), pytest.raises(UsageError, match="another scan"), Store(str(store.folder)).held():
        pass


def test_a_folder_of_something_else_is_left_alone(tmp_path):
    (tmp_path / "letter.txt").write_text("Dear Ada")
    for create in (True, False):
        with pytest.raises(UsageError, match="no store"):
            Store(str(tmp_path), create=create)
    assert [path.name for path in tmp_path.iterdir()] == ["letter.txt"]


# Engines


@pytest.fixture(params=["pool", "dask"])
def engine(request):
    """Each engine's name; a test of workers that die must not wait for ever for one that does not come back."""
    if request.param == "dask":
        pytest.importorskip("distributed", reason="the extra `cluster` is not installed")

    def late(*_):
        raise TimeoutError("the workers did not come back")

    before = signal.signal(signal.SIGALRM, late)
    signal.alarm(400)
    yield request.param
    signal.alarm(0)
    signal.signal(signal.SIGALRM, before)


@pytest.mark.filterwarnings("ignore")
def test_a_worker_that_is_killed_costs_its_job_at_most(tmp_path, engine):
    from factcheck.scan.engines import engine as begun

    jobs = [{"n": n, "folder": str(tmp_path)} for n in range(12)]
    with begun(engine, 2) as workers:
        out = {job["n"]: result for job, result in workers.run(deadly, jobs)}
    assert (tmp_path / "killed").exists()
    assert out.pop(7) is None
    assert out == {n: {"twice": 2 * n} for n in range(12) if n != 7}


@pytest.mark.filterwarnings("ignore")
def test_every_engine_finds_the_same_and_outlives_a_worker(small, tmp_path, engine, monkeypatch):
    folder, clean = small
    monkeypatch.setenv("FACTCHECK_TEST_KILL", str(tmp_path / "mark"))
    monkeypatch.setattr(run, "story", story_once)
    store = fresh(tmp_path)
    scan([str(folder / "feed.jsonl")], store, Options(Settings(), engine=engine, workers=2))
    assert (tmp_path / "mark").exists()
    assert store.digest() == clean.digest()
    store.close()


def test_spark_finds_the_same(small, tmp_path):
    """The recipe of docs/scan.md: the story function in `mapPartitions`, in local mode."""
    sql = pytest.importorskip("pyspark.sql", reason="PySpark is not installed: it takes Java and 500 MB")
    folder, clean = small
    store = fresh(tmp_path)
    spark = sql.SparkSession.builder.master("local[2]").config("spark.ui.enabled", "false").getOrCreate()

    class Spark:
        def run(self, function, jobs):
            held = list(jobs)
            told = spark.sparkContext.parallelize(held, 4).mapPartitions(lambda some: map(function, some))
            return zip(held, told.collect(), strict=True)

    try:
        run.carried_out([str(folder / "feed.jsonl")], store, Spark(), ONE)
    finally:
        spark.stop()
    assert store.digest() == clean.digest()
    store.close()


def test_jobs_come_back_whole_from_one_process():
    from factcheck.scan.engines.pool import Pool

    assert [result for _, result in Pool(1).run(doubled, [{"n": 1}, {"n": 2}])] == [
        {"twice": 2},
        {"twice": 4},
    ]


def test_an_engine_of_no_name():
    from factcheck.scan.engines import engine as begun

    with pytest.raises(UsageError, match="no engine"):
        begun("abacus", 2)


# What is read


def test_one_bad_file_stops_nothing(tmp_path):
    """Files of every sort in one folder: what is no copy is a row with the reason."""
    folder = tmp_path / "in"
    (folder / "deep").mkdir(parents=True)
    text = (ROOT / "fixtures" / "stories" / "ferry-fire" / "metro-daily.txt").read_text("utf-8")
    (folder / "one.txt").write_text(text, "utf-8")
    (folder / "deep" / "two.txt").write_text(text.replace("METRO DAILY", "EVENING ECHO"), "utf-8")
    (folder / "empty.txt").write_text("")
    (folder / "broken.docx").write_bytes(b"PK\x03\x04 nothing")
    (folder / "picture.png").write_bytes(b"\x89PNG")
    (folder / ".hidden.txt").write_text(text)
    (folder / "out.txt").symlink_to(tmp_path / "elsewhere.txt")
    (tmp_path / "elsewhere.txt").write_text(text)
    lines = [
        '{"title": "A", "text": "' + "word " * 40 + '"}',
        "{broken",
        "[1]",
        '{"headline": "none"}',
        "",
        '{"text": 7}',
        "null",
    ]
    (folder / "feed.jsonl").write_text("\n".join(lines), "utf-8")
    (folder / "table.parquet").write_bytes(b"PAR1 no")
    store = fresh(tmp_path)
    done = scan([str(folder)], store, ONE)
    passed = dict(store.ask("SELECT parse_filename(path) || ':' || item, reason FROM passed"))
    assert done.read == 4
    assert {name.split(":")[0] for name in passed} == {
        "empty.txt",
        "broken.docx",
        "feed.jsonl",
        "table.parquet",
    }
    assert not [reason for reason in passed.values() if "bug" in reason]
    assert scan([str(folder)], store, ONE)[:2] == (0, 0)
    store.close()


def test_parquet_and_jsonl_give_the_same(small, tmp_path):
    folder, clean = small
    source, target = folder / "feed.jsonl", tmp_path / "feed.parquet"
    duckdb.connect().execute(f"COPY (FROM read_json('{source}')) TO '{target}' (FORMAT parquet)")
    store = fresh(tmp_path)
    scan([str(target)], store, ONE)
    copies = "SELECT copy FROM copies ORDER BY copy"
    assert store.ask(copies) == clean.ask(copies)
    store.close()


def test_a_long_file_is_read_in_stretches(small, tmp_path, monkeypatch):
    folder, clean = small
    monkeypatch.setattr("factcheck.scan.intake.STRETCH", 5_000)
    store = fresh(tmp_path)
    scan([str(folder / "feed.jsonl")], store, ONE)
    assert len(store.ask("SELECT * FROM all_read")) > 10
    assert store.digest() == clean.digest()
    store.close()


# The command line


def said(capsys, *words):
    code = main([*words])
    return code, capsys.readouterr()


def test_report_in_every_format(small, capsys):
    _, store = small
    where = ("--store", str(store.folder), "--isolated", "--workers", "1")
    code, out = said(capsys, "scan", str(store.folder.parent / "feed.jsonl"), *where, "--width", "80")
    told = summary(store)
    assert code == int(told["counts"]["errors"] > 0) == 1
    assert "NOT COMPARED" in out.out
    assert max(map(len, out.out.splitlines())) <= 80
    assert out.out.rstrip().endswith("checked") or "at odds" in out.out.splitlines()[-1]
    assert (
        json.loads(
            said(capsys, "scan", str(store.folder.parent / "feed.jsonl"), *where, "--format", "json")[1].out
        )
        == told
    )
    page = said(capsys, "scan", str(store.folder.parent / "feed.jsonl"), *where, "--format", "html")[1].out
    assert page.count("<table") == page.count("</table>") > 1
    assert "default-src 'none'" in page.replace("&#x27;", "'")
    rows = list(
        csv.DictReader(
            io.StringIO(
                said(capsys, "scan", str(store.folder.parent / "feed.jsonl"), *where, "--format", "csv")[
                    1
                ].out
            )
        )
    )
    assert {row["severity"] for row in rows} <= {"error", "warning"}
    assert len({row["fact"] for row in rows if row["severity"] == "error"}) >= 1


def test_a_fact_is_counted_once_whoever_copies_it(small):
    told = summary(small[1])
    for one in told["stories"]:
        facts = [fact["fact"] for fact in (*one["facts"], *one["quotations"])]
        assert len(facts) == len(set(facts)) == one["diverging"]
        assert all(sum(said["odd"] for said in fact["said"]) <= 1 for fact in one["facts"])


def test_outlets_are_silent_under_twenty_pairs(small):
    assert all(row["pairs"] >= 20 for row in summary(small[1])["outlets"])


def test_ask(small, capsys):
    folder = str(small[1].folder)
    code, out = said(
        capsys,
        "ask",
        "SELECT status, count(*) AS n FROM stories GROUP BY ALL ORDER BY ALL",
        "--store",
        folder,
    )
    assert (code, out.out.splitlines()[0].split()) == (0, ["status", "n"])
    assert said(capsys, "ask", "SELECT 1 AS one", "--store", folder, "--format", "json")[1].out.split() == [
        "[",
        "{",
        '"one":',
        "1",
        "}",
        "]",
    ]
    code, out = said(capsys, "ask", "SELECT nonsense FROM stories", "--store", folder)
    assert code == 2
    assert "nonsense" in out.err


def test_the_questions_of_the_manual_can_be_asked(small, monkeypatch):
    """Each of docs/scan.md, by DuckDB alone with the views that the store brings."""
    monkeypatch.chdir(small[1].folder)
    con = duckdb.connect()
    con.execute(Path("views.sql").read_text("utf-8"))
    manual = (ROOT / "docs" / "scan.md").read_text("utf-8")
    questions = [part.split("```")[0] for part in manual.split("```sql")[1:]]
    assert len(questions) == 10
    for question in questions:
        con.execute(question).fetchall()


def test_copy_is_shown_never_obeyed(tmp_path, capsys):
    """Escapes and markup in a headline reach neither screen nor page."""
    text = (
        "The harbour wall at Kelstow fell on Monday and 14 boats were lost, the harbour office said in a note. "
        * 2
    )
    more = "Crews worked until dawn to clear the channel, and no ship could leave before noon, a pilot told the radio."
    lines = [
        {
            "title": "\x1b[31mWall <script>falls</script>",
            "text": f"{text}\n\n{more}",
            "outlet": "Wi\x1bre",
            "date": "2026-05-04",
        },
        {
            "title": "Wall",
            "text": f"{text}\n\n{more}".replace("14", "41"),
            "outlet": "=Echo",
            "date": "2026-05-04",
        },
    ]
    (tmp_path / "f.jsonl").write_text("\n".join(map(json.dumps, lines)))
    where = (
        "scan",
        str(tmp_path / "f.jsonl"),
        "--store",
        str(tmp_path / "s"),
        "--workers",
        "1",
        "--isolated",
    )
    code, out = said(capsys, *where)
    assert code == 1
    assert "\x1b" not in out.out
    page = said(capsys, *where, "--format", "html")[1].out
    assert "<script>" not in page
    assert "\x1b" not in page
    assert "'=Echo" in said(capsys, *where, "--format", "csv")[1].out


def test_without_the_extra_it_says_which(monkeypatch, tmp_path, capsys):
    monkeypatch.setitem(sys.modules, "duckdb", None)
    code, out = said(capsys, "scan", str(tmp_path), "--store", str(tmp_path / "s"))
    assert code == 2
    assert "factcheck-wire[scan]" in out.err


def test_wrong_calls(tmp_path, capsys):
    assert said(capsys, "scan", "nowhere.jsonl")[0] == 2
    assert said(capsys, "scan", "nowhere.jsonl", "--store", str(tmp_path / "s"))[0] == 2
    assert said(capsys, "ask", "SELECT 1")[0] == 2
    assert said(capsys, "ask", "SELECT 1", "--store", str(tmp_path / "none"))[0] == 2


def test_the_command_line_loads_none_of_it():
    """Neither DuckDB nor Dask, nor the room itself, for any other command."""
    code = "import sys, factcheck.cli as c; c.main(['rules']); print([m for m in sys.modules if m.startswith(('duckdb', 'distributed', 'factcheck.scan'))], file=sys.stderr)"
    done = subprocess.run(
        [sys.executable, "-c", code],
        capture_output=True,
        text=True,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
    )
    assert done.stderr.strip() == "[]"
