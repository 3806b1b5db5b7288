"""Datelines in every manner of the agencies, and openings of copy that only look like one."""

import pytest

import factcheck
from factcheck.examine.page.zones import zones

LEAD = "Two fishermen were picked up alive on Monday after 31 hours in a raft, the coastguard said."
REST = "The men were flown to a hospital.\n\n“They had eaten biscuits,” said Captain Lena Holt of the rescue service."


def found(opening):
    text = f"Two fishermen found alive in raft\n\n{opening}\n\n{REST}"
    return [(zone.kind.value, zone.span.of(text)) for zone in zones(factcheck.parse(text))]


@pytest.mark.parametrize(
    "line",
    [
        "TOKYO: ",
        "Columbus - ",
        "Pietermaritzburg - ",
        "Rome, June 12: ",
        "Rome: ",
        "SAN PEDRO, Calif. ",
        "SAN JOSÉ, Costa Rica (AP) - ",
        "LISBON — ",
        "Lisbon, 12 June (Lusa) — ",
        "SEOUL, October 31 (Yonhap) -- ",
        "PORT-AU-PRINCE, Haiti (AP) — ",
        "ST. JOHN’S, Newfoundland — ",
        "ST. LOUIS (AP) – ",
        "UNITED NATIONS, Oct 3 (Reuters) - ",
        "ABOARD THE USS NIMITZ (AP) — ",
        "NEW YORK/LONDON, March 4 (Reuters) - ",
        "Paris (AFP) - ",
        "Paris, France | AFP | Monday 3/4/2024 - ",
        "BERLIN, Germany: ",
        "KUALA LUMPUR, May 2 (Bernama) -- ",
        "NAIROBI, Kenya, May 2 (Xinhua) -- ",
        "MADRID (EFE).- ",
        "Madrid, 2 May (EFE).- ",
        "(Reuters) - ",
        "(CNN) — ",
        "(CNN)",
        "LONDON, England (CNN) -- ",
        "HONG KONG, May 2, 2024 /PRNewswire/ -- ",
        "Dublin - ",
        "Ottawa – ",
        "WASHINGTON, D.C. – ",
        "Washington D.C. (AP) — ",
        "BOSTON -- ",
        "TALLAHASSEE, Fla. -- ",
        "FORT WORTH, Texas ",
        "LOS ANGELES, CA (KTLA) - ",
        "ALBANY, N.Y. (WTEN) — ",
        "PHOENIX (KPNX) — ",
        "Mumbai, Sept 27 (PTI) ",
        "New Delhi: ",
        "NEW DELHI: ",
        "New Delhi, May 2 (ANI): ",
        "COLOMBO (News 1st): ",
        "SINGAPORE: ",
        "KARACHI: ",
        "MANILA, Philippines — ",
        "JAKARTA, May 2 - ",
        "Lagos — ",
        "Harare (New Ziana) – ",
        "Moscow. May 2. INTERFAX - ",
        "MOSCOW, May 2. /TASS/. ",
        "Prague, May 2 (CTK) - ",
        "VIENNA, 2 May (APA) - ",
        "Beijing, 2 May 2024 (Xinhua) — ",
        "GENEVA/NEW YORK, 2 May 2024 – ",
        "LISBON, May 2 (Reuters) – ",
        "Lisbon May 2 (Reuters) - ",
        "LISBON, Portugal, May 2 — ",
        "RIO DE JANEIRO – ",
        "EL PASO, Texas (Border Report) — ",
        "CHARLESTON, W.Va. (AP) — ",
        "KYIV, Ukraine (AP) — ",
    ],
)
def test_a_dateline(line):
    """Town, land, day and agency, and whatever parts them from the lead."""
    labelled = found(line + LEAD)
    assert ("dateline", line.strip()) in labelled
    assert ("body", LEAD) in labelled


def test_a_byline_before_the_dateline():
    labelled = found("By Ann Lee LISBON (AP) - " + LEAD)
    assert labelled[1:4] == [("byline", "By Ann Lee"), ("dateline", "LISBON (AP) -"), ("body", LEAD)]


@pytest.mark.parametrize(
    "lead",
    [
        "Police: Two men held after raft found off the banks, 31 hours after it was lost in the storm.",
        "EXCLUSIVE: Two men were found on Monday after 31 hours.",
        "UPDATE: The two men have been released from hospital, the coastguard said.",
        "Ukraine: two men were found on Monday.",
        "Monday: The two men set out.",
        "London buses – all 400 of them – stood still on Monday, the union said.",
        "Cardiff City — who have lost five in a row — sacked their manager on Monday.",
        "Paris, who won 3-0 on Saturday, are top of the league.",
        "NATO – the alliance of 32 states – met on Monday.",
        "IBM said on Monday that it had bought a firm.",
        "Georgia, Alabama and Texas will vote on Tuesday.",
        "Mercy Corps (a charity) said on Monday that it had left.",
        "Apple (AAPL) - the phone maker - said on Monday that it had left.",
        "BP — which owns the well — said on Monday it had stopped the leak.",
        "St. Louis Cardinals manager Lou Marr said on Monday he was done.",
        "DALLAS Mavericks guard Jo Lane was fined on Monday.",
    ],
)
def test_what_opens_like_one(lead):
    """Labels, countries, clubs and bodies before a colon or a dash are the sentence's own."""
    assert ("body", lead) in found(lead)
