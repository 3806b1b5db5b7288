"""One long sentence, many parts of a page: the work stays in proportion, and what is not looked into is told."""

import random
import time
from itertools import pairwise

import pytest

import factcheck
from factcheck.model.collation import Relation
from factcheck.model.finding import Severity
from factcheck.model.settings import Settings
from tests.bench.doubling import COUNTED, LIMIT, PIECES, WAYS, copies, steps

SYLLABLES = "ba do fen gu hal ki lor mi nev os pra sul".split()
GIVEN = "Ada Bo Cy Dee Eli Flo Gil Hope Ivy Jo".split()


def people(count):
    draw = random.Random(7)
    return [
        f"{draw.choice(GIVEN)} {''.join(draw.choices(SYLLABLES, k=3)).capitalize()}" for _ in range(count)
    ]


def checked(a, b):
    articles = [factcheck.parse(text, plain=True) for text in (a, b)]
    return factcheck.check(*articles, settings=Settings(force=True))


def medals(names):
    return f"Medals went to {', '.join(names)} on Friday."


def shuffled(names):
    return random.Random(3).sample(names, len(names))


def figures(count, seed):
    draw = random.Random(seed)
    return ", ".join(f"{name} {draw.randint(1, 99)}" for name in people(count))


def words(count):
    draw = random.Random(11)
    return ["".join(draw.choices(SYLLABLES, k=4)) for _ in range(count)]


def quoted(said):
    return ", ".join(f"“{word}”" for word in said)


def days(count):
    draw = random.Random(5)
    return [f"{draw.randint(1, 28)} May {draw.randint(1900, 2000)}" for _ in range(count)]


def lines(said):
    """A sentence of four words in every line."""
    return "\n\n".join(f"{' '.join(said[at : at + 4])}." for at in range(0, len(said), 4))


def roles(names):
    return "\n\n".join(f"{name}, the port chief, said the minister met him." for name in names)


def beaten(names):
    return "\n\n".join(f"{one} beat {two}." for one, two in pairwise(names))


def spent(pair, size):
    """The least of two: a sweep of all that the other tests have left lying may come between."""
    out = []
    for _ in range(2):
        before = time.process_time()
        checked(*pair(size))
        out.append(time.process_time() - before)
    return min(out)


@pytest.mark.parametrize(
    "pair",
    [
        lambda n: (medals(people(n)), medals(shuffled(people(n)))),
        lambda n: (f"Results: {figures(n, 1)}.", f"Results: {figures(n, 2)}."),
        lambda n: (f"{'Church of ' * n * 3}said 4.", f"The {'Church of ' * n * 3}said."),
        lambda n: (f"Write to {'c@d.' * n * 3} by May.", f"Write to {'c@d.' * n * 3}e@f. by May."),
        lambda n: ('b "c ' * n * 2 + "said.", 'b "c d ' * n * 2 + "said."),
        lambda n: ("U.N. " * n * 2 + "met.", "The " + "U.N. " * n * 2 + "parted."),
        lambda n: (", , " * n * 2 + "x.", "; ; " * n * 2 + "x."),
        lambda n: (f"Ada said {'4and c@d.😀,' * n} now.", f"Ada said {'4and c@d.😀,' * n} now."[::-1]),
        lambda n: ("'b,' c said, 'd " * n + "x.", "'b,' c said, 'd " * n + "y."),
        lambda n: ("3 " * n * 6 + "x.", "3 " * n * 3 + "quite " + "3 " * n * 3 + "x."),
        lambda n: (f"{'ha' * n * 4}m fell.", f"{'ha' * n * 4}s fell."),
        lambda n: (f"Ada {' and '.join(f'ran {w}' for w in words(n))}.", f"Ada {' and '.join(f'hid {w}' for w in words(n))}."),
        lambda n: (f"Ada said {quoted(words(n))}.", f"Ada said {quoted(words(n)[::-1])}."),
        lambda n: (f"It met on {', '.join(days(n))}.", f"It met on {', '.join(shuffled(days(n)))}."),
        lambda n: (f"{' '.join(words(4 * n))}.", f"{lines(words(3 * n))}\n\n{' '.join(words(4 * n)[3 * n :])}."),
        lambda n: (roles(people(n)), roles(people(n)[::-1])),
        lambda n: (beaten(people(n)), beaten(people(n)[::-1])),
        lambda n: (f"Ada said {'−1 ' * n * 2}.", f"Ada said {'−1 ' * n}quite {'−1 ' * n}."),
        lambda n: (f"Ada said {'Ann Lee, ' * n * 3}.", f"Ada said {'Ann Lee, ' * n}quite {'Ann Lee, ' * n * 2}."),
        lambda n: (f"Ada {'he said ' * n * 10}.", f"Ada {'he said ' * n * 5}quite {'he said ' * n * 5}."),
        lambda n: (f"Ada said {'“}0 1 ' * n} now.", f"Ada said {'“}0 1 ' * n} now."[::-1]),
    ],
    ids=[
        "names", "results", "of", "addresses", "marks", "initials", "commas", "turned", "quoted", "figures",
        "one word", "clauses", "quotations", "days", "cut up", "roles", "exchanged", "minus", "one name", "credits",
        "back to front",
    ],
)  # fmt: skip
def test_one_long_sentence_costs_in_proportion(pair):
    """Four times as long is not sixteen times as dear, by the clock of the processor and with room to spare."""
    checked(*pair(20))
    assert spent(pair, 600) < 10 * spent(pair, 150) + 1


def test_a_sentence_too_long_to_compare_is_told():
    names = people(400)
    report = checked(medals(names), medals(shuffled(names)))
    assert any("was not compared: it is too long" in caution for caution in report.cautions)
    assert [finding.severity for finding in report.findings] == [Severity.NOTE]
    report = checked(f"Results: {figures(400, 1)}.", f"Results: {figures(400, 2)}.")
    assert dict(report.verdicts.not_compared)["sentence too long"] > 400


def test_figures_without_end_are_told_and_not_read():
    """Four thousand figures are no sentence: none is read, in either copy, and a change among them is told as such."""
    sheet = " ".join(str(at % 7) for at in range(4000))
    one, two = f"Moss Mill made {sheet} tonnes.", f"Moss Mill made {sheet.replace('5 6', '5 9', 1)} tonnes."
    report = checked(one, two)
    assert any("was not compared: it is too long" in caution for caution in report.cautions)
    for witness in report.collation.witnesses:
        assert not witness.numbers
        assert witness.article.cautions == (
            "the figures of a sentence of 4,005 words and marks were not compared",
        )
    assert [finding.severity for finding in report.findings] == [Severity.NOTE]
    assert not any("too long" in caution for caution in checked(one, one).cautions)


def test_prose_without_a_stop_is_read():
    """As a machine writes down what was said: four thousand words and a figure in every tenth is a sentence."""
    told = " ".join(f"{word} {at}" if at % 10 == 0 else word for at, word in enumerate(words(4000)))
    report = checked(f"Moss said {told}.", f"Moss said {told.replace(' 3010 ', ' 3019 ')}.")
    assert [finding.code for finding in report.findings] == ["NUM101"]
    assert not report.cautions


@pytest.mark.parametrize(("apart", "told"), [(2900, False), (3100, True)])
def test_two_changes_so_far_apart_are_not_of_one_sentence(apart, told):
    said = words(4000)
    other = ["quite", *said[1:apart], "rather", *said[apart + 1 :]]
    report = checked(f"Moss said {' '.join(said)}.", f"Moss said {' '.join(other)}.")
    assert any("too long" in caution for caution in report.cautions) is told


def test_quotations_of_a_sentence_that_is_not_compared_are_not_missing():
    """What was not looked into lacks nothing."""
    said = [f"“{one} of the {two}”" for one, two in pairwise(words(400))]
    report = checked(f"Ada Moss said {', '.join(said)}.", f"Ada Moss said {', '.join(words(2000))} of the.")
    assert report.cautions
    assert not [finding for finding in report.findings if finding.code.startswith("QUO2")]


def test_a_change_in_a_long_list_is_found():
    """Four hundred names in one order: the one figure and the one name that differ are told as ever."""
    names = people(400)
    other = [*names[:200], "Zed Quarrie", *names[201:]]
    report = checked(
        f"The 412 medals went to {', '.join(names)} on Friday.",
        f"The 421 medals went to {', '.join(other)} on Friday.",
    )
    assert "NUM101" in [finding.code for finding in report.findings]
    assert not any("too long" in caution for caution in report.cautions)
    assert not report.verdicts.not_compared


def test_a_long_list_against_itself_is_silent():
    text = medals(people(500))
    report = checked(text, text)
    assert not report.findings
    assert [row.relation for row in report.collation.rows] == [Relation.SAME]


def test_phrases_within_phrases_end():
    """Each "of" asks what stands before it."""
    factcheck.examine(factcheck.parse("the bank of " * 5000 + "said.", plain=True))


TABLE = """qLeith;14;9;.609;_;_;6-4;q-2;9-3;5-6

qTarrow;14;12;.538;_;_;5-5;q-1;9-5;5-7

qCalder;13;9;.591;_;_;6-4;q-2;8-3;5-6

qBrae;13;12;.520;_;_;5-5;q-1;8-5;5-7
"""


@pytest.mark.parametrize(
    "text",
    [
        TABLE,
        "Judge Tom Barlow spoke.\n\n“You were trusted with every key of the house,” she told him.\n",
        TABLE + "\n" + TABLE,
        "He did.\n\nShe did.\n\nHe did.\n\nThey did.\n\nHe did.\n",
        "Up 4.\n\n" * 6,
    ],
    ids=["table", "pronoun", "table twice", "refrain", "one line"],
)
def test_a_copy_against_itself_is_silent(text):
    article = factcheck.parse(text, plain=True)
    report = factcheck.check(article, article)
    assert not report.findings
    assert all(
        row.relation is Relation.SAME and row.cells[0] == row.cells[1] for row in report.collation.rows
    )


@pytest.mark.parametrize(
    ("one", "two"),
    [
        ("of Old Foundry\n", "NOTHING OLD IN A CASE OF oLD fOUNDRY\n"),
        ("at New Pier\n", "SALE NEW TO A LATE AT nEW pIER\n"),
        ("The tug Brenda sank off Leith.\n", "The tug Old Merry Maid of the Clyde sank off Leith.\n"),
        (
            "Banks: Farrow & Pyle beats forecasts on Monday.\n",
            "Banks: Farrow & Pyls beats forecasts on Monday.\n",
        ),
        ("Mill Road shut.\n", "mILL rOAD AND THE WEIR SHUT.\n"),
    ],
)
def test_which_copy_is_named_first_decides_nothing(one, two):
    there, back = checked(one, two), checked(two, one)
    assert there.exit_code == back.exit_code
    counts = [
        sorted(f.severity for f in report.findings if f.severity is not Severity.NOTE)
        for report in (there, back)
    ]
    assert counts[0] == counts[1]


@pytest.mark.parametrize("mark", ["\u0301", "\u20e3", "\u0489"])
@pytest.mark.parametrize("word", ["no", "not", "never", "nobody"])
def test_a_mark_between_a_figure_and_a_negation_is_no_crash(mark, word):
    checked(f"Police said she came 7{mark}{word}. They waited.", "Police said she came. They waited.")
    checked("Police said she came. They waited.", f"Police said she came 7{mark}{word}. They waited.")


HOSTILE = (
    '"b ', "(", "a@b.", ", ", "1 ", "$1 ", "May 1, ", "Ann Lee, ", "Lee's ", "Bank of ", "U.S. ", "the ", "said that ",
    "MR LEE: ", "READ MORE ", "a;1;2\n\n", "Ann: “a”\n\n", "<p>a",
    "{n} boats from port {n}, ", "won {n}-{n}, ", "rose from {n} to {n}0, ", "Ann B{n}y and ",
)  # fmt: skip


@pytest.mark.parametrize("piece", HOSTILE)
def test_twice_as_much_of_a_hostile_piece_is_twice_as_much_work(piece):
    """In calls, which no busy machine changes; `make doubling` takes every piece, and the clock. Two doublings."""
    assert piece in PIECES + COUNTED
    for name, way in WAYS.items():
        steps(way, copies(piece, 500))  # what is made once
        few, many = (steps(way, copies(piece, size)) for size in (2000, 8_000))
        assert many < LIMIT**2 * few + 20_000, f"{name}: {few} calls, and {many}"
