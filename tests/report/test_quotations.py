"""The line that tells what became of the quotations."""

import pytest

from factcheck import check, parse
from factcheck.model.settings import Settings
from factcheck.report.quotations import QuotationCounts, quotation_counts

LEAD = "Ada Moss, the mayor, spoke in the council chamber on Monday after the vote.\n\n"
PLEDGE = "“We will keep the depot, the yard and the Covid ward open all winter,” Moss said."
SPLIT = "“We will keep the depot, the yard and the Covid ward,” Moss said, “open all winter.”"


def counts(a: str, b: str) -> QuotationCounts:
    copies = [parse(LEAD + text, outlet=name, plain=True) for text, name in ((a, "A"), (b, "B"))]
    return quotation_counts(check(*copies, settings=Settings(force=True)))


@pytest.mark.parametrize(
    ("other", "expected"),
    [
        (PLEDGE, QuotationCounts(verbatim=1)),
        (PLEDGE.replace("“", '"').replace(",”", '",'), QuotationCounts(verbatim=1)),  # nobody says a comma
        (SPLIT, QuotationCounts(verbatim=1, split=("“We will keep the depot, …”",))),
        (PLEDGE.replace("Covid", "COVID"), QuotationCounts(restyled=1)),
        (
            SPLIT.replace("Covid", "COVID"),
            QuotationCounts(restyled=1, split=("“We will keep the depot, …”",)),
        ),
        (PLEDGE.replace(" all winter", ""), QuotationCounts(cut=1)),
        (PLEDGE.replace("the Covid ward", "[its] ward"), QuotationCounts(cut=1)),
        (PLEDGE.replace("yard", "shed"), QuotationCounts(changed=1)),
        (PLEDGE.replace("will", "will not"), QuotationCounts(changed=1)),
        (PLEDGE.replace("Moss said", "Ian Frost said"), QuotationCounts(verbatim=1, speakers=1)),
        ("Moss said the depot, the yard and the Covid ward would stay open.", QuotationCounts(alone=1)),
        ("Moss then left.", QuotationCounts()),
    ],
)
def test_what_became_of_a_quotation(other, expected):
    assert counts(PLEDGE, other) == expected


def test_each_is_counted_once():
    """A story of three: one as it is, one restyled, one changed; what a rule says twice counts once."""
    base = f"{PLEDGE}\n\n“It was cold in there,” said Ian Frost.\n\n“The roof leaks, and the door is old,” he added."
    other = base.replace("Covid", "COVID").replace("roof leaks", "wall leaks").replace("is old", "is new")
    found = counts(base, other)
    assert (found.verbatim, found.restyled, found.changed, found.shared) == (1, 1, 1, 3)
