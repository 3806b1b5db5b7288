# ruff: noqa: E501
"""What one line of a page is by its own wording, wherever it stands: a stamp, a credit, a button."""

from __future__ import annotations

import re
from collections.abc import Callable

from factcheck.lexicon.abbreviations import DAYS, MONTHS, ZONES_OF_TIME
from factcheck.lexicon.classes import ARTICLES, DAY_NAMES, MONTH_NAMES
from factcheck.lexicon.furniture import (
    ADDRESS,
    HELPERS,
    LABELS,
    LEADING_LABELS,
    LISTS,
    NOTICE_WORDS,
    NOTICES,
    PLAYERS,
    PROMPTS,
    RAILS,
    RIGHTS,
    SIGNING,
    SITE_PHRASES,
    SITE_WORDS,
    UPDATE_VERBS,
    UPDATED_PARTS,
    sections_only,
)
from factcheck.lexicon.notices import announces
from factcheck.lexicon.outlets import AGENCIES, PICTURES
from factcheck.model.article import ZoneKind
from factcheck.model.pattern import late
from factcheck.model.record import NamedTuple
from factcheck.ready import once

_FOLD = str.maketrans(
    {"“": '"', "”": '"', "‘": "'", "’": "'", "–": "-", "—": "-", "\xa0": " ", "\u202f": " "}
)
_MARKS = " \t\"'.,;:!?()[]{}|<>»«›‹•·*#_-=~…/\\+→←↑↓▶►▼▲✕✖×®™"
_WORD = late(r"[^\s\"'“”()\[\]{}|<>»›•·,;:!?]+(?:'[a-z]+)?")

_STAMP_WORDS = (
    MONTHS
    | DAYS
    | ZONES_OF_TIME
    | (
        DAY_NAMES
        | MONTH_NAMES
        | ARTICLES
        | frozenset(
            """
    published posted web updated update created modified edited revised released issued filed added last
    first originally publish date time at on of and by am pm a.m p.m noon midnight hrs hours hour hr h
    minutes minute mins min seconds days day weeks week months month years year ago yesterday today just
    now new york london sydney melbourne dublin delhi toronto z gmt+1 jan feb edt/ et/ ist: uk us uhr
    print online story article this was is
    """.split()
        )
    )
)
_DATED = (
    ((MONTHS | DAYS) - {"sun", "sat", "mar", "dec"}) | DAY_NAMES | MONTH_NAMES | {"ago", "yesterday", "today"}
)
_FIGURE = late(r"\d{1,4}(?:st|nd|rd|th)?|\d{1,2}[:.h]\d\d(?:[:.]\d\d)?(?:[ap]\.?m)?|\d{1,2}(?:[ap]\.?m|h)"
                     r"|\d{1,4}[/.-]\d{1,2}[/.-]\d{2,4}(?:t[\d:.+z-]+)?|\d{1,2}-[a-z]{3}-\d{2,4}|[+-]\d\d:?\d\d")  # fmt: skip
_STAMP_HEADS = frozenset("published updated posted modified created filed revised".split())
_MILD = frozenset("have do get by want got".split())
_OURS = frozenset("we our your".split())
_SAID = frozenset("said told says asked added".split())
_CLOCK = late(r"\d{1,2}[:.]\d\d(?:\s?[ap]\.?m)?|\d{1,4}[/.-]\d{1,2}[/.-]\d{2,4}")

_READING = late(
    r"(?:(?:estimated |average )?(?:reading time|read time|time to read)\b.{0,24}"
    r"|(?:about |approx\.? )?\d+\s?-?\s?min(?:ute)?s?(?: (?:to )?(?:read|listen|watch|video)\b.{0,20})?"
    r"|listen to this (?:article|story).{0,20})",
    holds=("min", "reading time", "read time", "time to read", "listen to"),
)
_COUNTED = r"(?:comments?|shares?|likes?|views?|replies|reactions?|reads?|votes?|photos?|images?)"
_COUNT_OPENS = tuple(
    """
    view read see show all join comment share like repl reaction vote photo image hide slide page video item
    """.split()
)
_COUNTS = late(
    rf"(?:view |join the conversation:?\s?|read |see |show |all )?[\d,.]+k?\s?{_COUNTED}|{_COUNTED}\s?[:(]?\s?[\d,.]+k?\)?"
    r"|[\d,.]+\s?(?:°\s?[cf]?|º\s?[cf]?|k|%)?|-?\d+\s?[°º].{0,12}|\d+(?::\d\d)?\s?/\s?\d+(?::\d\d)?"
    r"|(?:hide caption |show caption |image |slide |page |photo |video )?\d+ of \d+(?: photos| images| videos)?|item \d+ of \d+\b.*"
)
_URL = late(
    r"(?:https?://|www\.)\S+|[\w.+-]+@[\w-]+\.[\w.]+|@\w{2,30}|#\w{2,40}", holds=("://", "www.", "@", "#")
)
_WIRE_OPENS = ("bc-", "am-", "pm-", "copy", "end", "mf", "more", "xxx")
_WIRE = late(
    r"""
      [a-z]{2,4}-[a-z]{2,3}-\d\d-\d\d-\d\d\s+\d{4}\s?[a-z]{0,4}           # AP-NY-09-27-22 1544EDT
    | \d{4,6}z?\s?(?:[a-z]{3}\s)?[a-z]{3}\s\d{2,4}                        # 271544 GMT SEP 22
    | \d{1,2}-\d{1,2}(?:-\d{2,4})?\s+\d{3,4}\s?[a-z]{0,4}                # 09-27 0456
    | [a-z]{1,4}\d{4}\s.{0,80}                                            # a0123 BC-US--Tram
    | (?:bc|am|pm)-[\w'&.-]{2,60}(?:\s[\w.'&-]+){0,3}(?:\s?,.{0,80})?       # BC-EU--Talks,2nd Ld-Writethru
    | (?:.{0,60}\s|.{0,60},|)\d?(?:st|nd|rd|th)?\s?(?:ld|lead)-\s?writethru\b.{0,60}
    | \d(?:st|nd|rd|th)\s(?:ld|lead)\b.{0,40}
    | (?:copy\s)?ends?(?:\s.{0,25})? | endit | end\sit | mfl? | more(?:\sfollows)? | 30 | xxx
    | copy\spublished.{0,30}
    """,
    re.VERBOSE,
)
_SLUG_LINE = late(r"(?:\d\s)?[A-Z]{4,}(?:[ /-](?:[A-Z][a-z]+|\([A-Z][a-z]+\))){1,3}")  # "1 COURTS Docks"
_PHOTO_WORD = (
    r"(?:image|picture|photo|photograph|pic|photography|video|graphic|illustration|file|handout|credit|"
    r"photo\ credit|picture\ credit|image\ credit|pictured|source|file\ photo|file\ pic|file\ image|collage|library)s?"
)
_PARENTHESIS = late(r"\s*[(\[](?P<inner>[^()\[\]]{2,120})[)\]]\s*\Z")
_CAPITALISED = r"[A-Z][\w.'’&-]*(?![\w.'’&-])"
_WHO = rf"{_CAPITALISED}(?:\s(?:{_CAPITALISED}|of|the|and|for|de|van|via|&)){{0,7}}"
_AFTER_SENTENCE = r"(?<=[.!?”\"’')])\s*"


# Compiled when the first caption asks for them: most copy has one kind of credit, or none.
@once
def _labelled_credit() -> re.Pattern[str]:
    """Credits like "Picture: Ann Lee/PA" and "| Photo Credit: Special Arrangement"."""
    return late(
        rf"(?:{_AFTER_SENTENCE}|\s+|\A|\s*[|/–—-]\s*){_PHOTO_WORD}(?:\s+by)?(?:\s+courtesy(?:\s+of)?)?\s*[:©|]"
        r"\s*(?P<who>[^:.]{2,90}?(?:\.[a-z]{2,3})?)\.?\s*\Z",
        re.IGNORECASE,
        holds=tuple(
            "pic photo image video graphic illustration file handout credit source collage library".split()
        ),
    )


@once
def _sourced_credit() -> re.Pattern[str]:
    """Credits like "Image source, Getty Images"."""
    return late(
        rf"(?:{_AFTER_SENTENCE}|\s+|\A)(?:Image|Picture|Photo|Video)\s(?:source|credit|copyright|courtesy),?\s"
        r"(?P<who>[^.:]{2,80})\Z",
        re.IGNORECASE,
    )


@once
def _agency_tail() -> re.Pattern[str]:
    """An agency's name right after the caption: "... during the strike PA Archive"."""
    return late(
        rf"(?:{_AFTER_SENTENCE}|\s+|\A)(?P<who>(?:[A-Z][\w.'’-]+\s)?"
        r"(?:(?:PA|AP|EPA|AFP|AAP|PTI|ANI|Getty|Reuters|REUTERS|Alamy|Shutterstock|INPHO|Sportsfile|Bloomberg|"
        r"Press Association)(?:\s(?:Archive|Wire|Images?|Photos?|Media|Pool|Library|Graphics?|file|File|"
        r"via\s[A-Z]\w+(?:\s\w+)?))+|Getty Images|Alamy|Shutterstock|iStock(?:photo)?|Associated Press))\s*\Z"
    )


@once
def _slashed_credit() -> re.Pattern[str]:
    """Credits like "Alex Dent/Action Images/Reuters"."""
    return late(
        rf"(?:{_AFTER_SENTENCE}|\s{{2,}}|\A|\s+[|–—-]\s*|\s+)"
        rf"(?P<who>{_WHO}\s?/\s?{_WHO}(?:\s?/\s?{_WHO})?)\s*\Z"
    )


@once
def _piped_credit() -> re.Pattern[str]:
    """Credits like "... on Thursday. | Francis Webb for Example"."""
    return late(rf"(?:(?<=[.!?”\"’')])|(?<=\w))\s*\|\s*(?P<who>{_WHO})\s*\Z")


_TAIL_NAMES = frozenset(
    "archive wire image images photo photos media pool library graphics graphic file alamy shutterstock istock "
    "istockphoto press".split()
)
_PHOTO_HINTS = frozenset(
    """
    photo photos photograph picture pictures image images pic pics via handout courtesy pool file archive wire supplied
    screenshot screengrab stock library google map maps contributed facebook instagram twitter tiktok illustration footage
    """.split()
)


class Line(NamedTuple):
    """What a line is by its wording; `opens` where a list of other stories follows it."""

    kind: ZoneKind | None
    opens: bool = False


UNKNOWN = Line(None)
FURNITURE = Line(ZoneKind.FURNITURE)
LIST_HEAD = Line(ZoneKind.FURNITURE, opens=True)
STAMP = Line(ZoneKind.TIMESTAMP)


def folded(text: str) -> str:
    """A line to look up: small letters, straight marks, single spaces."""
    return " ".join(text.translate(_FOLD).casefold().split())


def bare_words(line: str) -> list[str]:
    """The words of a folded line, without the marks around them."""
    return [bare for word in _WORD.findall(line) if (bare := word.strip(_MARKS))]


LONGEST = 900  # letters: no line of furniture is longer


def line_kind(text: str, words: list[str], prose: bool) -> Line:
    """What this line is by its wording alone; `prose` is whether it reads as a sentence."""
    if len(text) > LONGEST:
        return UNKNOWN
    line = folded(text)
    if not words or (len(words) > 1 and all(len(word) == 1 and word.isalpha() for word in words)):
        return FURNITURE  # "___", "* * *", "61°" has a figure and is a count
    if _dates_page(text, line, words):
        return STAMP
    label = line.strip(_MARKS + "0123456789")
    if not label or label in LABELS:
        return LIST_HEAD if label.startswith(LISTS) and not prose else FURNITURE
    if (not prose and _POINTER.match(text)) or _leading_label(line, words, prose):
        return FURNITURE
    if _to_editors(text, words) or announces(text):
        return FURNITURE
    if not prose and len(words) <= 9 and label.startswith(LISTS) and _heads_list(label, words):
        return LIST_HEAD
    if _rail(text, line, prose) or _patterned(text, line, words, prose):
        return FURNITURE
    return UNKNOWN


def _heads_list(label: str, words: list[str]) -> bool:
    """A heading of a list ("More in this section"), and not a headline that happens to begin so."""
    if len(words) <= 5:
        return not any(word.isdigit() for word in words) or label.startswith(("most", "top", "also"))
    return any(word in SITE_WORDS for word in words)


def _patterned(text: str, line: str, words: list[str], prose: bool) -> bool:
    if (len(words) <= 16 or line.startswith("item ")) and (
        _READING.fullmatch(line) or _is_count(line) or _URL.fullmatch(line)
    ):
        return True
    if _wire_line(text, line, words) or _notice(line, words) or _helpers(line, words):
        return True
    if _navigation(text, words, prose):
        return True
    return _site_talk(line, words, prose)


def _is_count(line: str) -> bool:
    """Is a line a count and what is counted? Its opening is asked first: the pattern takes long to compile."""
    first = line[:1]
    opens = first.isdecimal() or first in ",.-" or line.startswith(_COUNT_OPENS)
    return opens and _COUNTS.fullmatch(line) is not None


def _wire_line(text: str, line: str, words: list[str]) -> bool:
    """What an agency prints round its copy: "BC-EU--Talks,2nd Ld-Writethru", "AP-NY-09-27-22 1544EDT", "more"."""
    if len(words) > 40:
        return False
    bare = line.strip("-()*#._ ")
    if len(words) <= 16 and _may_be_wire(bare) and _WIRE.fullmatch(bare):
        return True
    if words[0] in UPDATE_VERBS and UPDATED_PARTS & set(words[1:]) and len(words) <= 30:
        return not line.endswith(".") or line.startswith("(") or len(words) <= 16
    return len(words) <= 4 and _SLUG_LINE.fullmatch(text) is not None


def _may_be_wire(bare: str) -> bool:
    """Has a line what the patterns of an agency's lines begin with, or the word that one of them ends in?"""
    return any(char.isdecimal() for char in bare[:10]) or bare.startswith(_WIRE_OPENS) or "writethru" in bare


def _notice(line: str, words: list[str]) -> bool:
    if not line.startswith(NOTICES):
        return False
    return not line.startswith(NOTICE_WORDS) or line[len(words[0]) :].lstrip()[:1] in ":-(" or len(words) <= 3


def _helpers(line: str, words: list[str]) -> bool:
    """Who helped, who holds the rights, who pays: "Reporting by ...; Editing by ...", "© 2024", "... contributed"."""
    if len(words) > 80:
        return False
    bare = line.lstrip("(*_- ")
    if bare.startswith(HELPERS) and '"' not in line:
        return True
    if any(phrase in line for phrase in RIGHTS) and not line.startswith('"'):
        return True
    agency = bare.startswith(("associated press", "the associated press", "ap ", "reuters ", "pa ", "afp "))
    return agency and "contributed" in words and len(words) <= 50


def is_notice(text: str) -> bool:
    """Is this line a correction, a kill, an embargo or the like, which the desk must see?"""
    line = folded(text)
    words = bare_words(line)
    return bool(words) and (_notice(line, words) or announces(text))


_READ_IN = late(r"\s?[|·•(,–—-]?\s?\d+\s?-?\s?min(?:ute)?s?\sread\)?\Z", holds=("min",))


def _dates_page(text: str, line: str, words: list[str]) -> bool:
    """Does a line tell when the page was published: with the place it was filed at, or how long it takes to read?"""
    if read := _READ_IN.search(line):
        line = line[: read.start()]
        words = bare_words(line)
    return bool(words) and (_is_stamp(line, words) or _is_placed_stamp(text) or page_date(text) == len(text))


_OTHERS = 3  # words of any kind that a line of hours and days may have


def _plays(line: str, words: list[str]) -> bool:
    """Is it a player's clock: "0:00 / 3:12"?"""
    if line.count("/") != 1 or ":" not in line or any(word in _DATED for word in words):
        return False
    return "," not in line and len(words) <= (6 if " / " in line else 3)


def _is_stamp(line: str, words: list[str]) -> bool:
    """Hours and days, nothing else: "Thu, 17 Oct, 2024 - 07:40", "Posted 12/2/2024", "Updated 5 hours ago"."""
    if len(words) > 24 or (
        words[0] not in _STAMP_HEADS
        and (not any(c.isdigit() for c in line) and not any(w in _DATED for w in words))
    ):
        return False
    if _plays(line, words):
        return False
    dated = figures = others = 0
    for word in words:
        for part in word.split("/") if word.count("/") == 1 and not word[0].isdigit() else (word,):
            bare = part.strip(_MARKS)
            if bare in _DATED:
                dated += 1
            elif _FIGURE.fullmatch(bare):
                figures += 1
            elif bare in {"advertisement", "share"}:
                continue
            elif bare and bare not in _STAMP_WORDS:
                others += 1
        if others > _OTHERS:
            return False
    if others and not (dated and figures and words[0] in _STAMP_HEADS):
        return False
    if words[0] in _STAMP_HEADS and len(words) <= 2 and not figures and not dated:
        return True
    return bool(figures and (dated or _CLOCK.search(line))) or bool(dated and not figures and len(words) <= 5 and
                                                                any(w in {"updated", "published", "posted", "yesterday", "today", "ago"} for w in words))  # fmt: skip


# "May 2, 2023 09:05 am | Updated 11:20 am IST - LERWICK"  "Lerwick: 2 May 2023, 09:05"
_PLACE = r"[A-ZÀ-Þ][\w.'’-]*(?:\s[A-ZÀ-Þ][\w.'’-]*){0,2}"
_PLACE_BEHIND = late(rf"(?:\s?[-–—|,]|\s\|)\s+{_PLACE}\s*:?\s*\Z")
_PLACE_BEFORE = late(rf"\A{_PLACE}\s?[:,|–—-]\s+(?=.*\d)")
_YEAR = late(r"\b(?:19|20)\d\d\b")
_HOUR = late(r"\b\d{1,2}[:.]\d\d\b|\b\d{1,2}\s?[ap]\.?m\b", re.IGNORECASE)


def _is_placed_stamp(text: str) -> bool:
    """Is a line day and hour, and the place where it was filed?"""
    if len(text) > 120 or not _YEAR.search(text) or not _HOUR.search(text):
        return False
    for place in (_PLACE_BEHIND, _PLACE_BEFORE):
        if match := place.search(text):
            line = folded(text[: match.start()] + " " + text[match.end() :])
            words = bare_words(line)
            if words and _is_stamp(line, words):
                return True
    return False


_POINTER = late(
    r"(?:>>|»|►|▶|→|➡)\s?\w", holds=tuple(">»►▶→➡")
)  # ">> Trawler raised": a link, however it is told


def _leading_label(line: str, words: list[str], prose: bool) -> bool:
    """A label and a link: "READ MORE: The 12 pubs in this year's guide", "LISTEN: Our news bulletin"."""
    head, colon, rest = line.partition(":")
    if " | " in line and line.index(" | ") < len(head):
        head, colon, rest = line.partition("|")  # "Also read | Points table"
    if not colon or len(head) > 32 or not rest.strip() or len(words) > 40:
        return False
    head = head.strip(_MARKS)
    if head not in LEADING_LABELS:
        return False
    return not prose or '"' not in rest


# "(ATTN: RECASTS lead, paras 2-4)", "ATTENTION EDITORS - VISUALS SHOW WOUNDS", "Eds: Adds photo."
_TO_EDITORS = late(
    r"[\W_]{0,3}(?:(?:ATTN|Attn|ATTENTION|EDS|Eds)(?:\s(?:(?:ALL|all)\s)?(?:EDITORS|[Ee]ditors|DESKS?|[Dd]esks?|NOTE|[Nn]ote))?"
    r"|(?:EDITORS?|Editors?)['’]?(?:S|s)?\s(?:NOTE|[Nn]ote)|(?:NOTE|Note)\s(?:TO|to)\s(?:EDITORS|[Ee]ditors|DESKS?|[Dd]esks?|MEDIA|[Mm]edia))"
    r"\s?(?::|\s[-–—]|--|—)|ATTENTION\s(?:ALL\s)?EDITORS\Z",
    holds=("ATT", "Att", "EDS", "Eds", "EDITOR", "Editor", "NOTE", "Note"),
)


def _to_editors(text: str, words: list[str]) -> bool:
    """A line of an agency to those who take its copy."""
    return len(words) <= 80 and _TO_EDITORS.match(text) is not None


def _rail(text: str, line: str, prose: bool) -> bool:
    """A line of a player of films: "UP NEXT Goat climbs church tower 01:12", "... Replay More Videos ..."."""
    if len(line) > 200:
        return False
    bare = line.rstrip(" .…")
    if bare in RAILS:
        return True
    if player := next((buttons for buttons in PLAYERS if bare.endswith(buttons)), None):
        before = bare.removesuffix(player).rstrip()
        return before[-1:] not in ".!?\"'" or not before
    label = next((label for label in RAILS if line.startswith(label + " ")), None)
    if label is None:
        return False
    if not text[: len(label)].isupper():
        return not prose and _LENGTH.search(bare) is not None
    return not prose or _LENGTH.search(bare) is not None


_LENGTH = late(r"\s\d{1,2}:\d\d(?::\d\d)?\Z")  # how long a film runs


_BETWEEN_LINKS = late(r"\s{2,}|\t|\s[|•·]\s|\s?[»›>]\s?|\s/\s|\|")


def _navigation(text: str, words: list[str], prose: bool) -> bool:
    """A bar of links ("News   Sport   Money"), a trail ("Home » News » World"), a section's name."""
    if prose or len(text) > 240 or words[0] == "by":
        return False
    if sections_only(words) and len(words) <= 14:
        return True
    items = [item for item in _BETWEEN_LINKS.split(text.strip()) if item.strip()]
    if len(items) < 3:
        return len(items) == 2 and all(
            folded(item) in LABELS or sections_only(bare_words(folded(item))) for item in items
        )
    return all(len(item.split()) <= 4 for item in items) or folded(items[0]) in {"home", "news", "homepage"}


# a paragraph that ends as a button does: "... news of the markets. Sign up here."
_BUTTON = late(
    r"[.!?]\s(?:sign\sup|subscribe)\s(?:\w+\s){0,2}(?:here|now|today|free)[.!]?\Z",
    holds=("sign", "subscribe"),
)


def _site_talk(line: str, words: list[str], prose: bool) -> bool:
    """The site speaks of itself: "Sign up for our newsletter", "Get the app", "We use cookies to ..."."""
    if len(words) > 60 or '"' in line or _SAID & set(words):
        return False
    spoken = any(word in ADDRESS for word in words)
    if prose and _BUTTON.search(line):
        return True
    prompt = words[0] in PROMPTS
    ours = words[0] in _OURS
    if prose and not (prompt or spoken or ours):
        return False  # nearly every line of a story
    phrases = sum(phrase in line for phrase in SITE_PHRASES)
    if phrases and (prompt or not prose or (spoken and phrases > 1) or ours):
        return True
    site = sum(word in SITE_WORDS for word in words[prompt:])
    if prose and spoken and words[0] in PROMPTS and words[0] in SITE_WORDS:
        return True  # "Subscribe for £1 a week and read all we write, wherever you are."
    if prompt and (site >= 2 or (site and spoken) or (site and len(words) <= (4 if prose else 6))):
        return True
    if prose:
        return spoken and site >= 2 and len(words) <= 45
    if prompt and len(words) <= 9 and ((spoken and words[0] not in _MILD) or line.startswith(SIGNING)):
        return True
    if site * 2 >= len(words):
        return True
    return (spoken and site >= 1 and len(words) <= 14) or (prompt and _service(words))


def _service(words: list[str]) -> bool:
    """A service offered: "Text your view to 60606", "Send your news & photos", "Submit a news tip"."""
    if len(words) > 8:
        return False
    return bool({"studio", "news", "newsroom", "show", "station", "app", "team"} & set(words[1:])) and words[0] in {
        "text", "send", "submit", "get", "call", "whatsapp", "download", "watch", "listen", "follow", "join", "tell",
    }  # fmt: skip


def credit_tail(text: str, prose: bool) -> list[int]:
    """
    Where the credits begin at the end of a caption: [] where there is none.

    "Firemen at the mill (Ann Lee/AP) (PA Wire)" has two. `prose` is whether the
    line ends as a sentence does, which makes a bracket without a photographer no credit.
    """
    starts: list[int] = []
    end = len(text.rstrip())
    while match := _PARENTHESIS.search(text, max(0, end - 130), end):
        if not _credits(match["inner"]):
            break
        at = match.start()
        while text[at].isspace():
            at += 1
        starts.append(at)
        end = match.start()
    if starts:
        return starts[::-1]
    tail = max(0, end - 140)
    for kind in _credit_kinds(text[tail:end]):
        match = kind().search(text, tail, end)
        if match and _fits(kind, match, text, prose):
            at = match.start()
            while text[at].isspace() or (text[at] in "|–—-/" and text[at + 1 : at + 2].isspace()):
                at += 1
            return [at]
    return []


# "... she said. (Reuters)"  "... he said. — AFP"  "... he added.” [AP/PTI]"
_SIGNED_OFF = late(
    r"(?<=[.!?…”\"’'»)])\s{0,3}(?:[(\[](?P<who>[^()\[\]]{2,40})[)\]]|[—–-]{1,2}\s?(?P<dashed>[^\s—–()-][^—–()]{1,40}))\s*\Z"
)
_BETWEEN_AGENCIES = late(r"\s?[/,&+]\s?|\sand\s")


def sign_off(text: str) -> int:
    """Where an agency's name begins that closes a paragraph of sentences; 0 where none does."""
    tail = max(len(text) - 60, 0)
    if not any(mark in text[tail:] for mark in "([—–-"):
        return 0
    match = _SIGNED_OFF.search(text, tail)
    if match is None:
        return 0
    who = (match["who"] or match["dashed"]).strip(" .")
    if not who[:1].isupper() and who not in AGENCIES:
        return 0
    named = all(
        part.casefold() in AGENCIES or part.casefold() == "agencies" for part in _BETWEEN_AGENCIES.split(who)
    )
    at = match.start()
    while text[at].isspace():
        at += 1
    return at if named else 0


# "date 2022-09-27 Advertisement At least ...": what a page's own data left before the copy
_PAGE_DATE = late(
    r"(?:date|(?:last\s)?(?:published|updated|posted|modified|created)(?:\son)?|publication\sdate|pub\s?date|timestamp)\s?:?\s*"
    r"(?:19|20)\d\d-\d\d-\d\d(?:[T ]\d\d:\d\d(?::\d\d)?(?:\.\d+)?\s?(?:Z|UTC|GMT|[+-]\d\d:?\d\d)?)?(?![\w-])"
    r"(?:\s+(?:Advertisement|Advert)\b)*",
    re.IGNORECASE,
    holds=("date", "publi", "posted", "modified", "created", "timestamp"),
)


def page_date(text: str) -> int:
    """How long the page's own date is that a line begins with, the label of an advertisement included."""
    match = _PAGE_DATE.match(text)
    return match.end() if match else 0


def _credit_kinds(tail: str) -> list[Callable[[], re.Pattern[str]]]:
    """Which kinds of credit the end of a line may hold, by what must stand in it."""
    out: list[Callable[[], re.Pattern[str]]] = []
    if ":" in tail or "©" in tail or "|" in tail:
        out.append(_labelled_credit)
    if "source" in tail or "redit" in tail or "copyright" in tail or "courtesy" in tail:
        out.append(_sourced_credit)
    words = tail.split()
    if words and (words[-1].strip(".").casefold() in _TAIL_NAMES or " via " in tail):
        out.append(_agency_tail)
    if "/" in tail:
        out.append(_slashed_credit)
    if "|" in tail:
        out.append(_piped_credit)
    return out


def _fits(kind: Callable[[], re.Pattern[str]], match: re.Match[str], text: str, prose: bool) -> bool:
    who = match["who"]
    if kind is _labelled_credit:
        label = text[match.start() : match.start("who")].casefold()
        if any(word in label for word in ("video", "source", "file", "pictured", "graphic")):
            return _names_agency(who) or (len(who.split()) <= 5 and who[:1].isupper())
        return len(who.split()) <= 12
    if kind is _slashed_credit:
        return _names_agency(who) or (not prose and len(who.partition("/")[0].split()) >= 2)
    if kind is _piped_credit:
        return match.start() > 20 and len(who.split()) >= 2
    return True


_BETWEEN_NAMES = late(r"[/,|]|\bvia\b")


def _names_agency(who: str) -> bool:
    parts = [
        part.strip().removesuffix("'s").removesuffix("’s").strip(" .")
        for part in _BETWEEN_NAMES.split(who.casefold())
    ]
    return any(part in AGENCIES or bool(set(part.split()) & PICTURES) for part in parts)


def _credits(inner: str) -> bool:
    """Does a bracket name who took the picture? "(AP)", "(Ann Lee/PA)", "(Image: Evening Post)", "(Supplied)"."""
    flat = " ".join(inner.casefold().split())
    if flat in AGENCIES or flat in {
        "file",
        "supplied",
        "handout",
        "stock",
        "inset",
        "file pic",
        "getty",
        "alamy",
    }:
        return True
    if set(flat.replace("/", " ").split()) & PICTURES:
        return True
    if "/" in inner and any(c.isupper() for c in inner) and not any(c.isdigit() for c in inner):
        return True
    if _names_agency(inner):
        return True
    return (
        bool(_PHOTO_HINTS & set(bare_words(flat)))
        and len(flat.split()) <= 12
        and not flat.endswith("pictured")
    )
