"""
News agencies and the names outlets go by.

The agencies are the members of the usual lists of national and international news agencies and
picture services; the words of mastheads are the common nouns that English newspapers and stations
are named with. Written for this project.
"""

from __future__ import annotations

import re

from factcheck.model.pattern import late

# As printed, casefolded: the short name an agency is filed under.
AGENCIES: dict[str, str] = {
    "ap": "AP",
    "the ap": "AP",
    "associated press": "AP",
    "the associated press": "AP",
    "pa": "PA",
    "pa media": "PA",
    "pa news": "PA",
    "pa news agency": "PA",
    "press association": "PA",
    "the press association": "PA",
    "reuters": "Reuters",
    "thomson reuters": "Reuters",
    "thomson reuters foundation": "Reuters",
    "afp": "AFP",
    "agence france-presse": "AFP",
    "agence france presse": "AFP",
    "upi": "UPI",
    "united press international": "UPI",
    "dpa": "dpa",
    "epa": "EPA",
    "efe": "EFE",
    "ansa": "ANSA",
    "aap": "AAP",
    "australian associated press": "AAP",
    "nz herald": "NZ Herald",
    "rnz": "RNZ",
    "pti": "PTI",
    "press trust of india": "PTI",
    "ani": "ANI",
    "ians": "IANS",
    "uni": "UNI",
    "cp": "CP",
    "the canadian press": "CP",
    "canadian press": "CP",
    "bloomberg": "Bloomberg",
    "bloomberg news": "Bloomberg",
    "dow jones": "Dow Jones",
    "dow jones newswires": "Dow Jones",
    "xinhua": "Xinhua",
    "kyodo": "Kyodo",
    "kyodo news": "Kyodo",
    "jiji press": "Jiji",
    "yonhap": "Yonhap",
    "tass": "TASS",
    "interfax": "Interfax",
    "ria novosti": "RIA Novosti",
    "anadolu": "Anadolu",
    "anadolu agency": "Anadolu",
    "ntb": "NTB",
    "tt": "TT",
    "ritzau": "Ritzau",
    "stt": "STT",
    "apa": "APA",
    "ats": "ATS",
    "belga": "Belga",
    "anp": "ANP",
    "cna": "CNA",
    "bernama": "Bernama",
    "antara": "Antara",
    "mena": "MENA",
    "sapa": "SAPA",
    "pr newswire": "PR Newswire",
    "prnewswire": "PR Newswire",
    "business wire": "Business Wire",
    "businesswire": "Business Wire",
    "globe newswire": "GlobeNewswire",
    "globenewswire": "GlobeNewswire",
    "tns": "TNS",
    "tribune news service": "TNS",
    "mcclatchy": "McClatchy",
    "kff health news": "KFF Health News",
    "states newsroom": "States Newsroom",
    "swns": "SWNS",
    "cnn": "CNN",
    "the sports network": "Sports Network",
    "sports network": "Sports Network",
    "field level media": "Field Level Media",
    "the conversation": "The Conversation",
    "local democracy reporting service": "LDRS",
}

# Picture services, beside the agencies; a caption's credit names one of them or a person.
PICTURES = frozenset(
    """
    getty alamy shutterstock istock istockphoto inpho sportsfile rollingnews pressassociation zuma imago rex
    adobe unsplash pixabay nurphoto sipa bloomberg magnum corbis wireimage filmmagic
    """.split()
)

# Words that make a line at the top, or after a copyright sign, the name of an outlet.
MASTHEAD_WORDS = frozenset(
    """
    times post herald tribune gazette chronicle sentinel courier express mail telegraph guardian observer
    examiner enquirer inquirer journal register record standard star sun mirror independent echo argus
    advertiser advocate bugle beacon bulletin bee citizen clarion democrat republican dispatch eagle globe
    leader ledger messenger monitor mercury news newspaper outlook patriot pioneer press recorder reporter
    review statesman sentry union voice weekly world daily evening morning sunday radio fm tv television
    broadcasting network wire today online live age nation hindu age-journal banner call constitution plain
    dealer picayune item press-telegram spectator scotsman
    """.split()
)

# Web and station names that carry none of those words, as the general public knows them.
OUTLETS = frozenset(
    """
    bbc itv lbc cnn nbc abc cbs fox npr rte rté sky gbn msnbc pbs cbc ndtv sbs stv utv euronews newshub
    stuff politico axios propublica huffpost buzzfeed vox semafor thejournal.ie breakingnews.ie
    """.split()
)

_BETWEEN = late(r"[,()/|:&–—-]|\bby\b|\band\b|\bvia\b|\bfor\b|\bin\b")


def agency_named(text: str) -> str | None:
    """The agency that a byline, a dateline or a label names, by its short name."""
    flat = " ".join(text.casefold().replace(".", "").split())
    if flat in AGENCIES:
        return AGENCIES[flat]
    for piece in _BETWEEN.split(flat):
        if piece.strip() in AGENCIES:
            return AGENCIES[piece.strip()]
    words = flat.split()
    for size in (3, 2, 1):  # "Harriet Nolan, PA Health Correspondent", "DEV PATIL Associated Press"
        for at in range(len(words) - size + 1):
            piece = " ".join(words[at : at + size]).strip(",")
            if piece in AGENCIES and (
                size > 1 or piece not in {"uni", "cp", "tt", "ats", "cna", "mena", "apa"}
            ):
                return AGENCIES[piece]
    return None


# How agencies number the versions of a story: "2nd Ld-Writethru", "UPDATE 3", "WRAPUP 1", "3rd NewsLead"
VERSION = late(
    r"\b(\d(?:st|nd|rd|th)\s*(?:(?:Ld|Lead)(?:[-\s]\s?Writethru)?|NewsLead)|(?:UPDATE|WRAPUP|LEAD)\s\d{1,2}|Writethru)\b",
    re.IGNORECASE,
    holds=("ld", "lead", "update", "wrapup", "writethru"),
)
