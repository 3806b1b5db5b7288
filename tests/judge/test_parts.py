"""The parts of a finding: who says what, and what each place is to the fault."""

import pytest

import factcheck
from factcheck.model.settings import Settings

STORY = """Nets are mended at Hexton

The storm tore 340 boats from their moorings at Hexton on Monday, the harbour master said.

The insurer will not pay for the cranes that went over the side, a clerk told the town.
"""
COUNT = ("340", "430")
DENIAL = ("will not pay", "will pay")


def errors(*changes):
    """The errors of one story in several copies, as the JSON gives them."""
    texts = [STORY.replace(*change) if change else STORY for change in changes]
    copies = [factcheck.parse(text, outlet=name) for text, name in zip(texts, "ABCDE", strict=False)]
    told = factcheck.check(*copies, settings=Settings(force=True)).to_dict()
    return [entry for entry in told["findings"] if entry["severity"] == "error"]


@pytest.mark.parametrize(
    ("changes", "roles"),
    [
        ((None, COUNT), ["other", "primary"]),
        ((COUNT, None), ["other", "primary"]),
        ((None, DENIAL), ["other", "primary"]),
        ((DENIAL, None), ["other", "primary"]),
        ((None, COUNT, None), ["other", "primary", "other"]),
        ((None, None, DENIAL), ["other", "other", "primary"]),
        ((None, COUNT, ("340", "380")), ["other", "primary", "primary"]),
    ],
)
def test_what_departs_from_the_base_is_where_to_look(changes, roles):
    (entry,) = errors(*changes)
    assert [mark["role"] for mark in entry["marks"]] == roles


def test_a_base_that_stands_alone_is_where_to_look():
    """Copies that have it from elsewhere outvote it; copies of one dispatch are one voice and do not."""
    (entry,) = errors(COUNT, None, None)
    roles = {mark["document"]: mark["role"] for mark in entry["marks"]}
    assert roles in ({0: "primary", 1: "other", 2: "other"}, {0: "other", 1: "primary", 2: "primary"})


@pytest.mark.parametrize("changes", [(None, COUNT), (None, DENIAL, None), (COUNT, None, DENIAL)])
def test_the_message_is_its_parts(changes):
    """Whatever a reporter may want to put otherwise stands in the parts; each mark has a line of its own."""
    for entry in errors(*changes):
        assert entry["message"].startswith(f"{entry['what']}: ")
        assert not entry["detail"] or entry["message"].endswith(f"({entry['detail']})")
        said = {outlet for side in entry["sides"] for outlet in side["outlets"]}
        assert said == {"ABCDE"[mark["document"]] for mark in entry["marks"]}
        for side in entry["sides"]:
            assert side["text"] in entry["message"]
        for mark in entry["marks"]:
            assert mark["note"].startswith("ABCDE"[mark["document"]] + " ")
            assert mark["text"] in mark["note"]


def test_of_several_places_in_one_copy_the_first_is_where_to_look():
    text = STORY + "\nPriya Raman opened the quay. Crowds came early. Priya Rahman left at noon.\n"
    told = factcheck.check(*(factcheck.parse(text, outlet=name) for name in "AB")).to_dict()
    kinds = [[mark["role"] for mark in entry["marks"]] for entry in told["findings"]]
    assert kinds
    assert all("primary" in roles for roles in kinds)


def test_a_fact_told_in_the_headline_and_below_has_a_role_a_place():
    """One finding of two rows: every place keeps the role it was told with."""
    story = "Storm tears 340 boats from Hexton quay\n\n" + STORY.partition("\n\n")[2]
    copies = [
        factcheck.parse(story.replace(*change), outlet=name)
        for name, change in (("A", COUNT[:1] * 2), ("B", COUNT))
    ]
    told = factcheck.check(*copies, settings=Settings(force=True)).to_dict()
    (entry,) = (entry for entry in told["findings"] if entry["severity"] == "error")
    assert [(mark["document"], mark["role"]) for mark in entry["marks"]] == [
        (0, "other"), (0, "other"), (1, "primary"), (1, "primary"),
    ]  # fmt: skip


QUOTED = "The line halted its crossings on Monday.\n\n“We shall not sail until every bolt is tight,” {}\n"
OWNER = "said {}, the harbour master."


@pytest.mark.parametrize(
    ("told", "sides"),
    [
        (
            (
                OWNER.format("Marta Quill"),
                "Quill said. Marta Quill runs the line.",
                OWNER.format("Oskar Lindt"),
            ),
            [["A", "B"], ["C"]],
        ),
        (
            (
                OWNER.format("Oskar Lindt"),
                OWNER.format("Marta Quill"),
                "Quill said. Marta Quill runs the line.",
            ),
            [["A"], ["B", "C"]],
        ),
        (
            (OWNER.format("Marta Quill"), OWNER.format("Oskar Lindt"), OWNER.format("Ivo Brandt")),
            [["A"], ["B"], ["C"]],
        ),
        ((OWNER.format("Marta Quill"), OWNER.format("Oskar Lindt")), [["A"], ["B"]]),
    ],
)
def test_those_who_name_one_person_stand_together(told, sides):
    """In full in one copy and by the surname in another: one speaker, against the one that a third names."""
    copies = [
        factcheck.parse(QUOTED.format(who), outlet=name) for who, name in zip(told, "ABC", strict=False)
    ]
    report = factcheck.check(*copies, settings=Settings(force=True)).to_dict()
    (entry,) = [entry for entry in report["findings"] if entry["severity"] == "error"]
    assert [side["outlets"] for side in entry["sides"]] == sides
