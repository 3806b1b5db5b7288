"""
Words that bear a number as their name, or make one a label: "Route 66", "Baker Street", "rang 999".

Written by hand from what news copy numbers; makers, models and indices are an open class, so these are the
common ones and no more.
"""

from __future__ import annotations

# what bears a number as its name, printed with a capital: makers, models, laws, roads, channels, indices
BEARERS = frozenset(
    """
    boeing airbus flight title route highway interstate motorway junction exit runway road channel radio
    formula section article chapter paragraph clause rule schedule part resolution proposition amendment
    directive sb hb act bill protocol area zone sector district ward precinct region room gate terminal
    platform block unit building pier suite apartment apt flat cell studio stage phase tier level grade
    class category cat type group pool division league ligue serie step round game episode volume vol
    issue page pp line verse psalm figure fig table appendix exhibit nr windows iphone ipad galaxy pixel
    playstation ps xbox android ios version model series mark mk apollo soyuz voyager falcon sputnik covid
    sars catch opus symphony station squad battalion brigade battery case file form code postcode year zip
    bay dock lane track row aisle seat locker zipcode
    stoxx topix hang ford peugeot porsche ferrari audi bmw nokia nasdaq ftse dax cac
    russell nikkei fortune airliner tu mig
    """.split()
)
MAKERS = frozenset({"boeing", "airbus"})  # whose models are figures, whatever is said of them next
# of these, the ones that are labels in small letters too: "phase 3", "page 12", "level 2", "chapter 11"
SMALL_BEARERS = frozenset(
    """
    phase page pages chapter section article paragraph clause junction exit runway channel gate room level
    tier grade category type figure fig table episode version line verse route highway flight platform
    proposition resolution apartment lane step class volume title rule act schedule appendix exhibit vol
    pp ward precinct postcode zipcode
    """.split()
)
# what streets are called, whole and short: "10 Downing Street"
STREETS = frozenset(
    (
        "street st road rd avenue ave lane ln drive dr boulevard blvd place pl square terrace court "
        "crescent way close gardens grove row parade broadway highway parkway"
    ).split()
)
# Boeing's jets, which go by their figure alone
AIRLINERS = frozenset("707 717 727 737 747 757 767 777 787".split())
# numbers that are rung for help
EMERGENCY = frozenset("999 911 112 101 111 000".split())
RINGING = frozenset(
    "rang ring rings ringing dial dials dialled dialed dialling dialing phone phoned text texted".split()
)
# forms of the US Securities and Exchange Commission, with the words beside them
FILED_FORMS = frozenset("10k 10q 8k 13f 13d 13g 20f 6k 40f 14a 14d".split())
FILED = frozenset("filing filings form forms filed report reports disclosure disclosures be".split())
# generations of mobile networks, lines of a picture
FORMATS = frozenset("2g 3g 4g 5g 6g 480p 576p 720p 1080p 1440p 2160p".split())
