"""NAM106, WRD102: two phrases that have changed places in one frame, and all that may stand in any order."""

from __future__ import annotations

import pytest

import factcheck
from factcheck.model.finding import Severity


def errors(one, two):
    """The errors that are told of two sentences, whichever comes first."""
    copies = [factcheck.parse(text, plain=True) for text in (one, two)]
    found = [factcheck.check(*pair) for pair in (copies, copies[::-1])]
    told = [sorted(f.code for f in report.findings if f.severity is Severity.ERROR) for report in found]
    assert told[0] == told[1]
    return told[0]


LOUD = [
    (
        "Larne won the regatta after Tiree was disqualified for jumping the gun.",
        "Tiree won the regatta after Larne was disqualified for jumping the gun.",
        "NAM106",
    ),
    ("Odo Finch said Alma Stroud had lied.", "Alma Stroud said Odo Finch had lied.", "NAM106"),
    (
        "The rot began in the gallery and spread to the belfry within a month.",
        "The rot began in the belfry and spread to the gallery within a month.",
        "WRD102",
    ),
    (
        "She beat asthma but died of malaria at home, her son said.",
        "She beat malaria but died of asthma at home, her son said.",
        "WRD102",
    ),
    (
        "The helmet rule takes effect in spring and the speed cap a year later.",
        "The speed cap takes effect in spring and the helmet rule a year later.",
        "WRD102",
    ),
    (
        "The old night train from Larne to Tiree, a sleeper, was held for an hour.",
        "The old night train from Tiree to Larne, a sleeper, was held for an hour.",
        "NAM106",
    ),
    # whatever else is put otherwise beside it
    (
        "Ms. Stroud told the hearing on Monday that the parish owed the bell founder nothing for the work.",
        "Stroud told Monday's hearing that the bell founder owed the parish nothing for the work.",
        "POL103",
    ),
]


@pytest.mark.parametrize(("one", "two", "code"), LOUD)
def test_changed_places(one, two, code):
    assert errors(one, two) == [code]


SILENT = [
    # lists, of whatever length and build
    ("Larne and Tiree won a point each.", "Tiree and Larne won a point each."),
    ("The pact binds Larne, Tiree and Orm.", "The pact binds Orm, Tiree and Larne."),
    (
        "It ships salt to Larne, slate to Tiree and wool to Orm.",
        "It ships slate to Tiree, salt to Larne and wool to Orm.",
    ),
    ("Prices rose in Larne and wages rose in Tiree.", "Wages rose in Tiree and prices rose in Larne."),
    ("The fire took the belfry and the gallery.", "The fire took the gallery and the belfry."),
    (
        "The band played jigs with fiddles and reels with fiddles.",
        "The band played reels with fiddles and jigs with fiddles.",
    ),
    # of whom the same is said
    ("Finch met Stroud at the harbour on Monday.", "Stroud met Finch at the harbour on Monday."),
    ("Larne drew with Tiree on Saturday.", "Tiree drew with Larne on Saturday."),
    ("The union reached a deal with the port.", "The port reached a deal with the union."),
    ("Odo Finch is a cousin of Alma Stroud.", "Alma Stroud is a cousin of Odo Finch."),
    ("The race runs between Larne and Tiree.", "The race runs between Tiree and Larne."),
    ("The chapel stands near the mill at Orm.", "The mill stands near the chapel at Orm."),
    # when and where stand anywhere
    ("On Monday the mayor opened the baths in Orm.", "In Orm the mayor opened the baths on Monday."),
    (
        "Police on Monday said in Larne that the bridge was safe.",
        "Police in Larne said on Monday that the bridge was safe.",
    ),
    ("She read the letter while he slept.", "While he slept she read the letter."),
    # told from the other end
    ("Larne beat Tiree in the final.", "Tiree were beaten by Larne in the final."),
    ("Finch sold the mill to Stroud in May.", "Stroud bought the mill from Finch in May."),
    ("Finch, the clerk, wrote to Stroud, the verger.", "The clerk, Finch, wrote to the verger, Stroud."),
]


@pytest.mark.parametrize(("one", "two"), SILENT)
def test_may_stand_in_any_order(one, two):
    assert errors(one, two) == []
