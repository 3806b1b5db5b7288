"""
What tells a body's name from a person's or a place's: head words, and initials everyone prints.

Heads are compiled by class (government, courts, business, unions, schools, sport, faith, media; landforms,
streets, buildings, administrative districts). Initials are the bodies that newsroom guides let stand
without explanation.
"""

from __future__ import annotations

from factcheck.lexicon.counting import singular

HEADS = frozenset(
    """
    programme program project initiative tv television radio
    oil gas steel mining foods retail hotels homes electric electronics chemicals shipping logistics
    properties laboratory abbey museum gallery library orchestra opera theatre theater ballet archive archives
    ministry department office agency administration authority bureau commission committee council board
    parliament congress senate assembly house court tribunal police force forces army navy guard service
    services corps command directorate secretariat treasury exchequer cabinet government party union unions
    federation confederation association society institute institution foundation trust fund bank group
    company co bros corporation corp inc ltd limited llc plc holdings partners industries enterprises systems
    technologies airlines airways motors pharmaceuticals laboratories labs energy power insurance media
    network networks news times post herald tribune journal guardian telegraph mail press gazette courier
    chronicle observer university college school academy hospital clinic church cathedral mosque synagogue
    diocese league club united rovers wanderers athletic team teams coalition alliance campaign movement
    front brigade brigades centre center organisation organization nations chamber exchange markets stores
    records studios pictures entertainment games software communications telecom railways railway rail
    transit transport patrol registry inspectorate ombudsman panel taskforce watch network caucus conference
    democrats republicans conservatives liberals labour greens operators workers teamsters workshop
    customs coastguard constabulary revenue
    bancorp securities capital ventures biologics therapeutics foods brewery brands international
    embassy consulate mission delegation regiment battalion squadron
""".split()
)

# The bodies that decide, and those who sit in them: what a body does is done by these (parliaments, courts,
# councils and boards, after the member holonyms of WordNet)
_SEATED = {
    "senator": "senate", "councillor": "council", "councilor": "council", "juror": "jury",
    "judge": "court tribunal bench", "justice": "court", "magistrate": "court bench",
    "mp": "parliament commons", "lawmaker": "parliament congress senate assembly legislature house",
    "legislator": "parliament congress senate assembly legislature house", "peer": "lords",
    "deputy": "parliament assembly", "parliamentarian": "parliament", "congressman": "congress",
    "minister": "cabinet government", "director": "board", "governor": "board", "trustee": "board trust",
    "commissioner": "commission", "shareholder": "meeting", "delegate": "conference assembly",
    "crewman": "crew", "officer": "police",
}  # fmt: skip


def of_one_body(a: str, b: str) -> bool:
    """Is one of two folded nouns a body, and the other those who sit in it: "senate", "senators"?"""
    return any(
        (singular(one) or "") in _SEATED and other in _SEATED[singular(one) or ""].split()
        for one, other in ((a, b), (b, a))
    )


PLACE_HEADS = frozenset(
    """
    crater volcano strip key keys lough loch fjord glen fell moor downs wharf quay pier marina
    river lake sea ocean bay gulf strait channel island islands isle mountain mountains mount hill hills
    valley desert forest park peninsula coast beach cape point canyon creek falls glacier plateau basin
    delta harbour harbor port street road avenue lane drive square boulevard way highway motorway bridge
    tunnel airport station city town village county district province state region territory parish borough
    republic kingdom emirate oblast prefecture north south east west northern southern eastern western
    central heights gardens green terrace crescent stadium arena palace castle tower building plaza mall
    prison jail checkpoint wood woods reservoir dam canal field fields township shire cove plains springs
    ridge junction
""".split()
)

INITIALS = {
    "un": "United Nations",
    "eu": "European Union",
    "uk": "United Kingdom",
    "us": "United States",
    "usa": "United States of America",
    "uae": "United Arab Emirates",
    "nato": "North Atlantic Treaty Organization",
    "osce": "Organization for Security and Co-operation in Europe",
    "oecd": "Organization for Economic Cooperation and Development",
    "opec": "Organization of the Petroleum Exporting Countries",
    "who": "World Health Organization",
    "wto": "World Trade Organization",
    "imf": "International Monetary Fund",
    "ecb": "European Central Bank",
    "iaea": "International Atomic Energy Agency",
    "icc": "International Criminal Court",
    "icj": "International Court of Justice",
    "icrc": "International Committee of the Red Cross",
    "ilo": "International Labour Organization",
    "ioc": "International Olympic Committee",
    "unicef": "United Nations Children's Fund",
    "unesco": "United Nations Educational, Scientific and Cultural Organization",
    "unhcr": "United Nations High Commissioner for Refugees",
    "fao": "Food and Agriculture Organization",
    "wfp": "World Food Programme",
    "au": "African Union",
    "asean": "Association of Southeast Asian Nations",
    "fbi": "Federal Bureau of Investigation",
    "cia": "Central Intelligence Agency",
    "nsa": "National Security Agency",
    "dea": "Drug Enforcement Administration",
    "epa": "Environmental Protection Agency",
    "faa": "Federal Aviation Administration",
    "fda": "Food and Drug Administration",
    "fcc": "Federal Communications Commission",
    "ftc": "Federal Trade Commission",
    "fema": "Federal Emergency Management Agency",
    "irs": "Internal Revenue Service",
    "nasa": "National Aeronautics and Space Administration",
    "noaa": "National Oceanic and Atmospheric Administration",
    "ntsb": "National Transportation Safety Board",
    "nws": "National Weather Service",
    "sec": "Securities and Exchange Commission",
    "cdc": "Centers for Disease Control and Prevention",
    "doj": "Department of Justice",
    "dhs": "Department of Homeland Security",
    "ice": "Immigration and Customs Enforcement",
    "usgs": "United States Geological Survey",
    "gop": "Republican Party",
    "dnc": "Democratic National Committee",
    "rnc": "Republican National Committee",
    "nra": "National Rifle Association",
    "aclu": "American Civil Liberties Union",
    "naacp": "National Association for the Advancement of Colored People",
    "nfl": "National Football League",
    "nba": "National Basketball Association",
    "mlb": "Major League Baseball",
    "nhs": "National Health Service",
    "mod": "Ministry of Defence",
    "moj": "Ministry of Justice",
    "ons": "Office for National Statistics",
    "obr": "Office for Budget Responsibility",
    "nca": "National Crime Agency",
    "cps": "Crown Prosecution Service",
    "hmrc": "HM Revenue and Customs",
    "dup": "Democratic Unionist Party",
    "snp": "Scottish National Party",
    "sdlp": "Social Democratic and Labour Party",
    "tuc": "Trades Union Congress",
    "cbi": "Confederation of British Industry",
    "bma": "British Medical Association",
    "rcn": "Royal College of Nursing",
    "rmt": "National Union of Rail, Maritime and Transport Workers",
    "rspca": "Royal Society for the Prevention of Cruelty to Animals",
    "rnli": "Royal National Lifeboat Institution",
    "fca": "Financial Conduct Authority",
    "bbc": "British Broadcasting Corporation",
    "itv": "Independent Television",
    "rte": "Raidió Teilifís Éireann",
    "abc": "American Broadcasting Company",
    "cbs": "Columbia Broadcasting System",
    "nbc": "National Broadcasting Company",
    "cnn": "Cable News Network",
    "ap": "Associated Press",
    "pa": "Press Association",
    "afp": "Agence France-Presse",
    "aap": "Australian Associated Press",
    "pti": "Press Trust of India",
    "hse": "Health Service Executive",
    "psni": "Police Service of Northern Ireland",
    "fifa": "Fédération Internationale de Football Association",
    "uefa": "Union of European Football Associations",
    "fa": "Football Association",
    "ira": "Irish Republican Army",
    "plo": "Palestine Liberation Organization",
    "idf": "Israel Defense Forces",
    "isis": "Islamic State",
    "isil": "Islamic State",
    "is": "Islamic State",
    "bjp": "Bharatiya Janata Party",
    "rbi": "Reserve Bank of India",
    "rba": "Reserve Bank of Australia",
    "asx": "Australian Securities Exchange",
    "lse": "London Stock Exchange",
    "nyse": "New York Stock Exchange",
    "mit": "Massachusetts Institute of Technology",
    "ucl": "University College London",
    "lapd": "Los Angeles Police Department",
    "nypd": "New York Police Department",
    "la": "Los Angeles",
    "ny": "New York",
    "dc": "District of Columbia",
    "gm": "General Motors",
    "ge": "General Electric",
    "kkk": "Ku Klux Klan",
}
"""Initials, lower case and without points, and the name they stand for."""

BARE = frozenset(
    """
    kremlin pentagon whitehall reuters bloomberg google facebook twitter apple microsoft amazon tesla boeing
    airbus interpol europol hamas hezbollah taliban unicef ofcom ofsted ofgem gardaí garda congress senate
    parliament commons lords treasury dáil seanad knesset bundestag duma stormont holyrood senedd greenpeace
    oxfam unison netflix toyota samsung sony uber meta instagram youtube
""".split()
)
"""Bodies whose whole name is one word."""
