"""One story: rows in, rows out."""

import json

import pytest

import factcheck
from factcheck.scan.copies import article, row
from factcheck.scan.story import story

LEDE = "A fire at a paper mill in Kelstow on Monday night injured 14 workers and closed the coast road, police said."
MORE = (
    "The blaze began in a store for waste shortly after the late shift had begun, the mill's owners said in a note.",
    "Crews from four towns pumped water out of the river until dawn, and smoke could be seen across the bay.",
    '"I heard a bang and then all the lights went out at once," said Ruth Adler, who drives a forklift there.',
    "The mill makes card for boxes and has stood beside the river for 90 years, longer than any other in the county.",
    "A spokesman for the union said that it had asked for new alarms in the spring and had been told to wait.",
)
WIRE = "\n\n".join([LEDE, *MORE])
LATER = "Two more workers have died of their burns, a hospital in the county town said late in the evening."


def copy(text, outlet, day="2026-05-04", stamp=None):
    day_ = __import__("datetime").date.fromisoformat(day)
    return row(factcheck.parse(text, outlet=outlet, published=day_), host=outlet.casefold(), stamp=stamp)


def job(*members, **more):
    return {
        "key": "k", "story": "s", "members": list(members), "house": {}, "settings": {}, "version": "0", "fingerprint": "f", **more,
    }  # fmt: skip


def relations(out):
    return sorted(row["relation"] for row in out["relations"])


def test_copies_that_agree():
    out = story(job(copy(WIRE, "Wire"), copy(WIRE.replace('"', "”"), "Echo")))
    assert relations(out) == ["copy"]
    assert (out["check"]["status"], out["check"]["errors"]) == ("checked", 0)
    assert {row["verdict"] for row in out["facts"]} <= {"agree", "another form"}
    assert {"14", "90"} <= {row["text"].split()[0] for row in out["facts"]}


def test_a_changed_figure_is_one_fact_with_the_odd_one_out():
    members = [
        copy(WIRE, "Wire"),
        copy(WIRE.replace("Kelstow", "the town of Kelstow"), "Echo"),
        copy(WIRE.replace("14", "41"), "Post"),
    ]
    out = story(job(*members))
    wrong = [row for row in out["facts"] if row["severity"] == "error"]
    assert len({row["fact"] for row in wrong}) == 1
    assert {row["outlet"]: row["text"].split()[0] for row in wrong} == {
        "Wire": "14",
        "Echo": "14",
        "Post": "41",
    }
    assert out["check"]["wrong"] == 1
    for fact in wrong:
        assert (
            fact["text"]
            == next(m for m in members if m["copy"] == fact["copy"])["text"][fact["start"] : fact["end"]]
        )


def test_what_two_carry_letter_for_letter_is_checked_once_and_told_of_both():
    out = story(job(copy(WIRE, "Wire"), copy(WIRE, "Echo"), copy(WIRE.replace("14", "41"), "Post")))
    wrong = {row["outlet"] for row in out["facts"] if row["severity"] == "error"}
    assert wrong == {"Wire", "Echo", "Post"}
    assert (out["check"]["copies"], out["check"]["texts"], out["check"]["errors"]) == (3, 2, 1)


def test_one_outlets_update_is_no_error_and_who_carries_the_older_figure_is_told():
    newer = "\n\n".join([LATER, WIRE.replace("14", "19")])
    out = story(
        job(
            copy(WIRE, "Wire", stamp="2026-05-04T20:00"),
            copy(newer, "Wire", stamp="2026-05-04T23:00"),
            copy(WIRE, "Echo"),
            copy(newer, "Post"),
        )
    )
    assert "update" in relations(out)
    assert out["check"]["errors"] == 0
    told = {(row["outlet"], row["carries"]) for row in out["updates"] if row["was"].startswith("14")}
    assert told == {("Echo", "older"), ("Post", "newer")}


def test_accounts_are_told_and_not_compared():
    other = (
        "Kelstow woke to the smell of burnt card. Ruth Adler had not slept.\n\n"
        '"I heard a bang and then all the lights went out at once," she told us over tea.\n\n'
        "Her neighbours had come with bread. Nobody knew when work would begin again, or whether it would at all.\n\n"
        "Down by the bank where boys fish in the summer the grass was grey, and 77 hoses lay where they had been dropped."
    )
    out = story(job(copy(WIRE, "Wire"), copy(other, "Echo")))
    assert relations(out) == ["shared-quotes"]
    assert out["check"]["status"] == "not compared"
    assert "quotations" in out["check"]["reason"]
    assert out["facts"] == out["findings"] == []


@pytest.mark.parametrize(("cap", "status"), [({"words": 50}, "too large"), ({"seconds": 0.0}, "out of time")])
def test_a_story_over_its_cap_is_a_row_with_the_reason(cap, status):
    long = "\n\n".join(WIRE.replace("14", str(n)) for n in range(20, 120))
    out = story(job(copy(long, "Wire"), copy(long.replace("Kelstow", "Bexmoor"), "Echo"), **cap))
    assert out["check"]["status"] == status
    assert out["check"]["reason"]
    assert out["facts"] == []


def test_a_fault_of_ours_is_a_row(monkeypatch):
    monkeypatch.setattr("factcheck.scan.story.facts", lambda report: 1 / 0)
    out = story(job(copy(WIRE, "Wire"), copy(WIRE.replace("14", "41"), "Echo")))
    assert out["check"]["status"] == "bug"
    assert "ZeroDivisionError" in out["check"]["reason"]


def test_a_row_is_plain_and_gives_the_article_back():
    given = factcheck.parse(WIRE, outlet="Wire")
    assert article(json.loads(json.dumps(row(given, host="wire", stamp=None)))).text == given.text


def test_one_name_is_one_fact_however_short_it_is_told():
    told = (
        WIRE
        + "\n\nAdler was taken home by her brother before noon, and slept until the evening of the next day."
    )
    out = story(job(copy(told, "Wire"), copy(told.replace("Adler", "Ahdler"), "Echo")))
    assert len({row["fact"] for row in out["facts"] if row["severity"] == "error"}) == 1


def test_another_speaker_is_no_fault_of_the_names_that_both_print():
    given = WIRE.replace("said Ruth Adler, who drives a forklift there", "said Ruth Adler")
    other = given.replace("said Ruth Adler", "said Tom Beck")
    both = "\n\nRuth Adler and Tom Beck were both on the late shift, and left the mill by the gate on the river side."
    out = story(job(copy(given + both, "Wire"), copy(other + both, "Echo")))
    for fact in {one["fact"] for one in out["facts"] if one["verdict"] == "diverge"}:
        assert len({one["value"] for one in out["facts"] if one["fact"] == fact}) > 1


def test_a_weekday_is_one_day_in_a_copy_that_ran_later():
    members = [
        copy(WIRE, "Wire"),
        copy(WIRE.replace("Kelstow", "the town of Kelstow"), "Echo", day="2026-05-06"),
    ]
    members.append(copy(WIRE.replace("Monday", "Friday"), "Post"))
    out = story(job(*members))
    days = {row["outlet"]: row["value"] for row in out["facts"] if row["text"] in ("Monday", "Friday")}
    assert days["Wire"] == days["Echo"] != days["Post"]
    assert [row["outlet"] for row in out["facts"] if row["odd"]] == ["Post"]


def test_the_order_of_members_changes_nothing():
    members = [
        copy(WIRE, "Wire"),
        copy(WIRE.replace("14", "41"), "Post"),
        copy(WIRE.replace("90", "80"), "Echo"),
    ]
    one, two = story(job(*members)), story(job(*members[::-1]))
    for out in (one, two):
        del out["check"]["seconds"]
    assert one == two
