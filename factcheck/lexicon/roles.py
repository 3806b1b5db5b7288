"""
How copy calls again somebody it has named: the senator, the lawmaker, the Texas Republican.

Compiled by class from the titles of `lexicon.titles`: words for one office, wider words for several,
parties and their members, and the nouns that fit anybody.
"""

from __future__ import annotations

_ONE = """
    representative congressman congresswoman | spokesman spokeswoman spokesperson
    | chair chairman chairwoman chairperson | councillor councilor councilman councilwoman
    | assemblyman assemblywoman | lawyer attorney solicitor barrister counsel | adviser advisor
    | businessman businesswoman entrepreneur mogul tycoon billionaire developer magnate industrialist
    | premier taoiseach | coach manager | captain skipper | boss manager director | actor actress
    | ceo executive | organiser organizer campaigner activist | author writer novelist
"""
_WIDER = {
    "lawmaker": "senator representative congressman congresswoman legislator assemblyman assemblywoman "
    "delegate councillor councilor councilman councilwoman mp",
    "legislator": "lawmaker senator representative assemblyman assemblywoman delegate",
    "politician": "senator representative congressman congresswoman governor mayor minister mp president "
    "premier chancellor secretary lawmaker",
    "officer": "sergeant constable inspector superintendent detective deputy trooper lieutenant captain "
    "corporal",
    "commander": "general colonel major admiral brigadier",
    "candidate": "nominee", "nominee": "candidate", "academic": "professor historian economist scientist",
    "researcher": "professor scientist physicist biologist chemist epidemiologist virologist economist",
    "scientist": "physicist biologist chemist epidemiologist virologist seismologist",
    "doctor": "surgeon physician psychiatrist", "official": "director commissioner secretary administrator",
    "boss": "chief executive ceo head chair chairman chairwoman chairperson president owner",
    "pontiff": "pope", "monarch": "king queen", "player": "striker midfielder defender goalkeeper winger",
}  # fmt: skip


def _table() -> dict[str, frozenset[str]]:
    table = {head: {head, *words.split()} for head, words in _WIDER.items()}
    for line in _ONE.split("|"):
        for head in line.split():
            table.setdefault(head, {head}).update(line.split())
    return {head: frozenset(words) for head, words in table.items()}


STANDS_FOR = _table()
"""A role to all those that it may be said of; a role that is not here stands for itself."""

PARTIES = {
    "republican": "republican", "democrat": "democrat", "democratic": "democrat",
    "independent": "independent", "conservative": "conservative",
    "tory": "conservative", "labour": "labour", "liberal": "liberal",
    "libertarian": "libertarian", "socialist": "socialist", "nationalist": "nationalist",
    "unionist": "unionist", "green": "green", "gop": "republican",
}  # fmt: skip
"""Words for a party and its member, to one word for both."""

MEMBERSHIPS = {
    name.replace("_", " "): names.split()[0].replace("_", " ")
    for names in """
    republican gop | democrat democratic | conservative tory | labor labour | liberal grit |
    liberal_democrat lib_dem | scottish_national snp scottish_nationalist | plaid_cymru plaid |
    democratic_unionist dup | ulster_unionist uup | sinn_fein sinn_féin | sdlp | green | reform_uk reform |
    fianna_fail fianna_fáil | fine_gael | new_democrat new_democratic ndp | bloc_quebecois bloc_québécois
    bloc | bjp bharatiya_janata | anc african_national_congress | democratic_alliance | likud | national |
    christian_democrat christian_democratic cdu | social_democrat social_democratic spd | afd | fdp
    | independent
    """.split("|")
    for name in names.split()
}
"""What stands for a party before a seat in a house ("the Labour MP"), to one name for each party."""

LETTERED = {"r": "republican", "d": "democrat", "i": "independent"}
"""The letter behind a US politician's name: "Ada Moss, D-Ohio"."""

ANYBODY = frozenset(
    """
    candidate nominee man woman politician lawmaker actor singer star mp mep incumbent challenger
    front-runner frontrunner newcomer native defendant accused victim suspect contender hopeful
    billionaire businessman businesswoman developer mogul tycoon veteran celebrity freshman
    """.split()
) | (PARTIES.keys() - {"democratic", "labour", "liberal", "green", "gop"})
"""Nouns that copy puts for somebody without having said that he is one."""

POLITICAL = frozenset(
    """
    senator representative congressman congresswoman governor president mayor nominee candidate republican
    democrat independent minister mp premier chancellor leader speaker secretary lawmaker legislator delegate
    assemblyman assemblywoman councillor councilor councilman councilwoman politician incumbent challenger
    """.split()
)
"""Roles of those who stand for office, of whom "the Texas Republican" or "the candidate" is said."""

TRADESMEN = frozenset("billionaire businessman businesswoman developer mogul tycoon".split())
"""Nouns for people of business, among `ANYBODY`."""

UNDER = frozenset("vice deputy assistant lieutenant associate under shadow".split())
"""Words before an office that make another office of it."""

BODIES = frozenset(
    """
    government ministry court jury tribunal inquest inquiry company firm bank union charity group organisation
    organization agency department council military army navy hospital school university club airline airport
    regulator watchdog team administration committee panel commission board campaign kremlin pentagon family
    police authority paper newspaper magazine website network station media outlet tv television radio
    broadcaster tabloid operator party congress parliament senate house chain retailer manufacturer office
    institute institution foundation trust association federation league coalition alliance
    """.split()
)
"""Heads of a source phrase that are no person."""
