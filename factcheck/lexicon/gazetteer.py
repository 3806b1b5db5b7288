"""Where towns lie, and which towns go by two names: GeoNames, towns of 50,000 and more."""

from __future__ import annotations

from factcheck.lexicon.places import CAPITALS, PLACES, STATES
from factcheck.lexicon.shelf import entry

# The countries of `lexicon.places` by the codes of ISO 3166.
_CODES = """
AF Afghanistan|AL Albania|DZ Algeria|AD Andorra|AO Angola|AG Antigua and Barbuda|AR Argentina|AM Armenia
AU Australia|AT Austria|AZ Azerbaijan|BS Bahamas|BH Bahrain|BD Bangladesh|BB Barbados|BY Belarus|BE Belgium
BZ Belize|BJ Benin|BT Bhutan|BO Bolivia|BA Bosnia and Herzegovina|BW Botswana|BR Brazil|BN Brunei
BG Bulgaria|BF Burkina Faso|BI Burundi|KH Cambodia|CM Cameroon|CA Canada|CV Cape Verde
CF Central African Republic|TD Chad|CL Chile|CN China|CO Colombia|KM Comoros|CD Congo|CG Congo|CR Costa Rica
HR Croatia|CU Cuba|CY Cyprus|CZ Czech Republic|DK Denmark|DJ Djibouti|DM Dominica|DO Dominican Republic
TL East Timor|EC Ecuador|EG Egypt|SV El Salvador|GQ Equatorial Guinea|ER Eritrea|EE Estonia|SZ Eswatini
ET Ethiopia|FJ Fiji|FI Finland|FR France|GA Gabon|GM Gambia|GE Georgia|DE Germany|GH Ghana|GR Greece
GL Greenland|GD Grenada|GT Guatemala|GN Guinea|GW Guinea-Bissau|GY Guyana|HT Haiti|HN Honduras|HK Hong Kong
HU Hungary|IS Iceland|IN India|ID Indonesia|IR Iran|IQ Iraq|IE Ireland|IL Israel|IT Italy|CI Ivory Coast
JM Jamaica|JP Japan|JO Jordan|KZ Kazakhstan|KE Kenya|KI Kiribati|XK Kosovo|KW Kuwait|KG Kyrgyzstan|LA Laos
LV Latvia|LB Lebanon|LS Lesotho|LR Liberia|LY Libya|LI Liechtenstein|LT Lithuania|LU Luxembourg
MG Madagascar|MW Malawi|MY Malaysia|MV Maldives|ML Mali|MT Malta|MH Marshall Islands|MR Mauritania
MU Mauritius|MX Mexico|FM Micronesia|MD Moldova|MC Monaco|MN Mongolia|ME Montenegro|MA Morocco|MZ Mozambique
MM Myanmar|NA Namibia|NR Nauru|NP Nepal|NL Netherlands|NZ New Zealand|NI Nicaragua|NE Niger|NG Nigeria
KP North Korea|MK North Macedonia|NO Norway|OM Oman|PK Pakistan|PW Palau|PS Palestine|PA Panama
PG Papua New Guinea|PY Paraguay|PE Peru|PH Philippines|PL Poland|PT Portugal|PR Puerto Rico|QA Qatar
RO Romania|RU Russia|RW Rwanda|WS Samoa|SM San Marino|SA Saudi Arabia|SN Senegal|RS Serbia|SC Seychelles
SL Sierra Leone|SG Singapore|SK Slovakia|SI Slovenia|SB Solomon Islands|SO Somalia|ZA South Africa
KR South Korea|SS South Sudan|ES Spain|LK Sri Lanka|SD Sudan|SR Suriname|SE Sweden|CH Switzerland|SY Syria
TW Taiwan|TJ Tajikistan|TZ Tanzania|TH Thailand|TG Togo|TO Tonga|TT Trinidad and Tobago|TN Tunisia|TR Turkey
TM Turkmenistan|TV Tuvalu|UG Uganda|UA Ukraine|AE United Arab Emirates|GB United Kingdom|US United States
UY Uruguay|UZ Uzbekistan|VU Vanuatu|VA Vatican City|VE Venezuela|VN Vietnam|YE Yemen|ZM Zambia|ZW Zimbabwe
"""
_COUNTRY = {
    code: country.lower()
    for code, _, country in (line.partition(" ") for line in _CODES.strip().replace("\n", "|").split("|"))
}


COUNTRIES = frozenset(_COUNTRY.values())
# The continents of the same list; countries on two, and those that either counts as its own, stand in both.
_CONTINENTS = {
    "africa": """
        AO BF BI BJ BW CD CF CG CI CM CV DJ DZ EG ER ET GA GH GM GN GQ GW KE KM LR LS LY MA MG ML MR MU
        MW MZ NA NE NG RW SC SD SL SN SO SS SZ TD TG TN TZ UG ZA ZM ZW
    """,
    "asia": """
        AE AF AM AZ BD BH BN BT CN EG GE HK ID IL IN IQ IR JO JP KG KH KP KR KW KZ LA LB LK MM MN MV MY
        NP OM PH PK PS QA RU SA SG SY TH TJ TM TR TW UZ VN YE
    """,
    "europe": """
        AD AL AM AT AZ BA BE BG BY CH CY CZ DE DK EE ES FI FR GB GE GR HR HU IE IS IT KZ LI LT LU LV MC
        MD ME MK MT NL NO PL PT RO RS RU SE SI SK SM TR UA VA XK
    """,
    "north america": """
        AG BB BS BZ CA CR CU DM DO GD GL GT HN HT JM MX NI PA PR SV TT US
    """,
    "south america": """
        AR BO BR CL CO EC GY PE PY SR UY VE
    """,
    "oceania": """
        AU FJ FM KI MH NR NZ PG PW SB TL TO TV VU WS
    """,
}


def continents(country: str) -> frozenset[str]:
    """The continents on which a country lies, as far as the list tells."""
    codes = {code for code, name in _COUNTRY.items() if name == country}
    return frozenset(name for name, members in _CONTINENTS.items() if not codes.isdisjoint(members.split()))


def _line(name: str) -> tuple[str, ...] | None:
    return entry("cities.txt", name.replace("-", " ").replace("’", "'"))


def town(name: str) -> bool:
    """Is a name, in small letters, that of a town of some size?"""
    return _line(name) is not None


def one_town(a: str, b: str) -> bool:
    """Are two names, in small letters, those of one town: Yangon, Rangoon?"""
    one, two = _line(a), _line(b)
    if one is None or two is None:
        return False
    mains = [line[2] if len(line) > 2 else line[0] for line in (one, two)]
    return mains[0] == mains[1]


def lands(name: str) -> frozenset[str]:
    """The countries, and in the United States the states too, in which a town of that name lies."""
    line = _line(name)
    if line is None:
        home = CAPITALS.get(name)
        return frozenset([home.lower()]) if home else frozenset()
    out = set()
    for code in line[1].split(","):
        country, _, part = code.partition("-")
        if country in _COUNTRY:
            out.add(_COUNTRY[country])
        if part in STATES:
            out.add(STATES[part].lower())
    return frozenset(out)


def known(name: str) -> bool:
    """Is it a place that some list holds?"""
    return name in PLACES or town(name)
