# ruff: noqa: E501
"""What one line of a page is by its own wording, wherever it stands: a stamp, a credit, a button."""

from __future__ import annotations

import re
from typing import NamedTuple

from factcheck.lexicon.abbreviations import DAYS, MONTHS, ZONES_OF_TIME
from factcheck.lexicon.furniture import (
    ADDRESS,
    LABELS,
    LEADING_LABELS,
    LISTS,
    PROMPTS,
    SITE_WORDS,
    sections_only,
)
from factcheck.lexicon.outlets import AGENCIES, PICTURES
from factcheck.model.article import ZoneKind

_FOLD = str.maketrans(
    {"“": '"', "”": '"', "‘": "'", "’": "'", "–": "-", "—": "-", "\xa0": " ", "\u202f": " "}
)
_MARKS = " \t\"'.,;:!?()[]{}|<>»«›‹•·*#_-=~…/\\+→←↑↓▶►▼▲✕✖×®™"
_WORD = re.compile(r"[^\s\"'“”()\[\]{}|<>»›•·,;:!?]+(?:'[a-z]+)?")

_STAMP_WORDS = (
    MONTHS
    | DAYS
    | ZONES_OF_TIME
    | frozenset(
        """
        january february march april may june july august september october november december monday tuesday
        wednesday thursday friday saturday sunday published posted updated update created modified edited
        revised released issued filed added last first originally publish date time at on of the and by am
        pm a.m p.m noon midnight hrs hours hour hr h minutes minute mins min seconds days day weeks week
        months month years year ago yesterday today just now new york london sydney melbourne dublin delhi
        toronto z gmt+1 jan feb edt/ et/ ist: uk us uhr print online story article this was is an a
        """.split()
    )
)
_DATED = frozenset(
    """
    january february march april may june july august september october november december ago yesterday
    today monday tuesday wednesday thursday friday saturday sunday
    """.split()
) | (MONTHS | DAYS) - {"sun", "sat", "mar", "may", "dec"}
_FIGURE = re.compile(r"\d{1,4}(?:st|nd|rd|th)?|\d{1,2}[:.h]\d\d(?:[:.]\d\d)?(?:[ap]\.?m)?|\d{1,2}(?:[ap]\.?m|h)"
                     r"|\d{1,4}[/.-]\d{1,2}[/.-]\d{2,4}(?:t[\d:.+z-]+)?|\d{1,2}-[a-z]{3}-\d{2,4}|[+-]\d\d:?\d\d")  # fmt: skip
_CLOCK = re.compile(r"\d{1,2}[:.]\d\d(?:\s?[ap]\.?m)?|\d{1,4}[/.-]\d{1,2}[/.-]\d{2,4}")

_READING = re.compile(r"(?:reading time:?\s*)?(?:about |approx\.? )?\d+\s?-?\s?(?:min|mins|minutes?)(?:ute)?\s*(?:read|listen|watch|video)?"
                      r"|(?:estimated )?read(?:ing)? time:?.{0,20}|time to read:?.{0,20}|listen to this (?:article|story).{0,20}"
                      r"|\d+\s?min(?:ute)?s?(?: to)? (?:read|listen|watch)\b.{0,20}")  # fmt: skip
_COUNTS = re.compile(r"(?:view |join the conversation:?\s*|read |see |show |all )?[\d,.]+k?\s*(?:comments?|shares?|likes?|views?|replies|reactions?|reads?)"
                     r"|(?:comments?|shares?|likes?|views?|replies)\s*[:(]?\s*[\d,.]+k?\)?|[\d,.]+\s*(?:°\s?[cf]?|k|%)?|-?\d+\s?°.{0,12}"
                     r"|\d{1,2}\s*/\s*\d{1,3}|image \d+ of \d+|slide \d+ of \d+|page \d+ of \d+|\d+ of \d+")  # fmt: skip
_RIGHTS = re.compile(r"(?:©|\(c\)|copyright\b).{0,300}|.{0,200}\ball rights reserved\b.{0,300}"
                     r"|.{0,80}\b(?:may|can) ?not be (?:published|reproduced|republished|broadcast|redistributed|copied|used)\b.{0,200}")  # fmt: skip
_URL = re.compile(r"(?:https?://|www\.)\S+|[\w.+-]+@[\w-]+\.[\w.]+|@\w{2,30}|#\w{2,40}")

_AGENCY_LINE = re.compile(
    r"""
      [-(\#*\s]*(?:ends?|endit|end\ it|more|mf|mfl|more\ follows|30|xxx|copy\ ends)[-)\#*\s.]*
    | \(?ends\)?\s.{0,25}
    | ap-[a-z]{2}-\d\d-\d\d-\d\d\s+\d{4}\s?[a-z]{3,4}.{0,10}                  # AP-NY-09-27-22 1544EDT
    | \d{4,6}z?\s(?:gmt|bst|utc|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\s\d{2,4}
    | \d{1,2}-\d{1,2}-\d{2,4}\s+\d{4}\s?(?:gmt|bst|edt|est|utc|ist)
    | [a-z]{1,2}\d{4}.{0,80}\d{1,2}-\d{1,2}\s\d{3,4}.*                        # a0123 BC-US--...  09-27 0456
    | (?:bc|am|pm)-[\w'&.-]{2,60}(?:\s*,.{0,80})?                             # BC-EU--Talks,2nd Ld-Writethru
    | .{0,60}\b(?:\d(?:st|nd|rd|th)\s+)?(?:ld|lead)[-\s]writethru\b.{0,60}
    | \d(?:st|nd|rd|th)\s+(?:ld|lead)\b.{0,40}
    | (?:\(?(?:updates?|adds?|recasts?|corrects?|corrected|clarifies|refiles?|repeats?|writes\ through|changes|deletes|subs)\b.{0,160})
        (?:\b(?:graf|grafs|graphs?|paragraphs?|paras?|pvs|byline|headline|hed|lead|lede|dateline|slug|quotes?|details?|background|photos?|links?|throughout|to\ (?:say|fix|conform|correct|remove|reflect|add)).{0,80})
    | (?:eds|editors?|attention\ editors|editors'?\ note)\b\s*[:;-].{0,400}
    | with:?\s+(?:bc|am|pm|ap|photos?)[\s-].{0,60}
    | (?:ap|pa|reuters|afp|upi)\s+(?:photos?|video|graphics?|audio)\b.{0,60}
    | (?:urgent|bulletin|flash|newsalert|snap|alert|breaking)\b[\s:!-]*
    | /?prnewswire/?.{0,10}
    """,
    re.VERBOSE,
)
_NOTICE = re.compile(
    r"""
      (?:mandatory\s+)?(?:correction|clarification|kill|elimination|withdrawal|retraction|embargo(?:ed)?|advisory|withhold)\b
        \s*(?:[:,(-]|until\b|for\b|notice\b).{0,600}
    | (?:hold\ for\ release|not\ for\ (?:publication|release|use)|strictly\ embargoed|embargoed)\b.{0,200}
    | this\ (?:story|article|report|version|piece|copy)\ (?:has\ been|was|is|corrects|clarifies|updates|previously|originally|first|initially)\b.{0,400}
    | an\ earlier\ version\ of\ this\b.{0,400}
    | (?:corrects|clarifies|fixes)\ (?:that|the|to|spelling|name|age|date|figure|day|style|attribution|title|number|location|year)\b.{0,300}
    """,
    re.VERBOSE,
)
_HELPERS = re.compile(
    r"""
      \(?\s*(?:additional\ |additional\s+reporting|with\ (?:additional\ )?)?(?:reporting|writing|editing|written|compiled|edited|reported|translated|produced|words|additional\ reporting|graphic)
        \ (?:and\ (?:writing|editing|reporting)\ )?by\b.{0,300}
    | with\ (?:additional\ )?(?:reporting|files|inputs?|agencies|reports|material|copy|pti|ap|afp|reuters)\b.{0,120}
    | (?:the\ )?(?:associated\ press|ap|reuters|afp|pa|bloomberg|usa\ today|[\w.'&-]+)\s(?:writers?|journalists?|reporters?|correspondents?|video\ journalists?|staff|photographers?|news\ director|researchers?|medical\ writer|diplomatic\ writer)\b.{0,200}\b(?:contributed|reported)\b.{0,120}
    | .{0,260}\bcontributed\ to\ this\ (?:report|story|article|piece|dispatch)\b.{0,40}
    | .{0,200}\bcontributed\ (?:reporting|from)\b.{0,80}
    | contributed\ by\b.{0,120}
    | (?:the\ )?associated\ press\ (?:health\ and\ science\ department\ )?receives\ support\b.{0,300}
    | (?:ap['’]?s?|the\ associated\ press['’]?)\ .{0,80}\bcoverage\b.{0,60}\breceives\b.{0,300}
    | (?:follow|find|see|read|get)\ (?:more\ of\ )?(?:ap|the\ ap|the\ associated\ press|reuters|all\ of)['’]?s?\b.{0,200}
    | (?:more\ )?ap\ \w[\w\ ]{0,30}:\s*(?:https?:|www|apnews|and\b).{0,120}
    | (?:to\ )?(?:contact|reach)\ (?:the\ )?(?:reporters?|editors?|author|newsroom|us)\b.{0,160}
    | (?:our\ standards|syndicated\ from|source|via|republished\ from|first\ published\ (?:in|on|by))\s*[:]\s*.{0,120}
    | this\ (?:article|story|piece)\ (?:appeared|first\ appeared|originally\ appeared|is\ republished|was\ (?:produced|written|first|originally|published|provided|supplied))\b.{0,240}
    | [\w.'’-]+(?:\ [\w.'’-]+){0,4}\ is\ (?:a|an|the)\ (?:[\w-]+\ ){0,5}(?:reporter|correspondent|editor|writer|journalist|columnist|producer)\ (?:for|at|with|covering|based)\b.{0,160}
    """,
    re.VERBOSE,
)
REPORTED_FROM = re.compile(  # "Kadirova reported from Marzin, Kaldova."
    r"""
    [A-Z][\w'’.-]*+(?:(?:,?\ and\ |,\ |\ )[A-Z][\w'’.-]*+){0,8}\ (?:also\ )?reported\ from\ [A-Z][^.]{1,160}\.?
    (?:\ [^.]{0,160}\bcontributed\b[^.]{0,120}\.?)?
    """,
    re.VERBOSE,
)
_BROWSER = re.compile(
    r"""
      (?:we|this\ (?:web)?site|our\ (?:web)?site|by\ (?:continuing|using|clicking|signing|subscribing|submitting))\b.{0,200}
        \b(?:cookies?|privacy\ policy|terms|consent|personali[sz]e[ds]?|data\ protection|third\ part(?:y|ies))\b.{0,300}
    | .{0,80}\b(?:javascript|ad\s?blocker|your\ browser|browser\ settings|enable\ cookies|recaptcha)\b.{0,200}
    | (?:this|the)\ (?:article|story|content|site|page|video|form)\ (?:is|may|contains|uses)\b.{0,80}
        \b(?:old|subscribers?|affiliate|commission|recaptcha|available|not\ available|sponsored|premium|cookies)\b.{0,160}
    | we\ (?:may\ )?(?:earn|receive|get)\b.{0,60}\bcommissions?\b.{0,160}
    | (?:already|not)\ (?:a|an)\ (?:subscriber|member).{0,80}
    | (?:thank\ you|thanks)\ for\ (?:signing|subscribing|reading|registering|visiting|joining).{0,160}
    | (?:you\ (?:can|may|must|have|need|are|will|must\ be)|your|we\ (?:want|welcome|encourage|value|have|use|will|would|moderate|ask|reserve|offer|keep))\b.{0,200}
        \b(?:comments?|account|inbox|email\ address|newsletters?|bookmarks?|subscription|subscribe|logged|log\ in|sign(?:ed)?\ (?:in|up)|community|free\ articles|unsubscribe|opt\ out|preferences|moderat\w+|app)\b.{0,200}
    | (?:story|article|this)\ continues\b.{0,60} | continues?\ (?:below|after)\b.{0,60}
    | (?:support|help\ support)\ (?:independent|local|quality|our|public|real)\b.{0,160}
    | (?:got|do\ you\ have|have\ you(?:\ got)?|are\ you|did\ you|were\ you|know)\ (?:a\ |an\ |any\ |more\ |been\ )?.{0,80}\b(?:story|tip|tips|affected|news|information|video|photos|views?|experience|witness)\b.{0,160}\b(?:us|our|email|newsdesk|contact|tell|send|get\ in\ touch|call|comment|comments|know)\b.{0,120}
    | (?:email|e-mail|contact|message|whatsapp|write\ to|get\ in\ touch\ with|follow)\ (?:us|our|the\ \w+|me|him|her|them)\b.{0,120}(?:@|newsdesk|newsroom|twitter|facebook|instagram|\bat\ \S+@).{0,120}
    | (?:view|see)\ (?:this|more|the)\b.{0,60}\b(?:posts?|photos?|instagram|tweets?|stories|gallery|image|replies|news)\b.{0,60}
    | a\ post\ shared\ by\b.{0,120}
    """,
    re.VERBOSE,
)

_PHOTO_WORD = (
    r"(?:image|picture|photo|photograph|pic|photography|video|graphic|illustration|file|handout|credit|"
    r"photo\ credit|picture\ credit|image\ credit|pictured|source|file\ photo|file\ pic|file\ image|collage|library)s?"
)
_PARENTHESIS = re.compile(r"\s*[(\[](?P<inner>[^()\[\]]{2,120})[)\]]\s*\Z")
_LABELLED_CREDIT = re.compile(
    rf"(?:(?<=[.!?”\"’')])\s*|\s+|\A|\s*[|/–—-]\s*){_PHOTO_WORD}(?:\s+by)?(?:\s+courtesy(?:\s+of)?)?\s*[:©|]\s*(?P<who>[^:.]{{2,90}}?(?:\.[a-z]{{2,3}})?)\.?\s*\Z",
    re.IGNORECASE,
)
_WHO = r"(?:[A-Z][\w.'’&-]*+)(?:\s(?:[A-Z][\w.'’&-]*+|of|the|and|for|de|van|via|&)){0,7}"
_SLASHED_CREDIT = re.compile(
    rf"(?:(?<=[.!?”\"’')])\s*|\s{{2,}}|\A|\s+[|–—-]\s*|\s+)(?P<who>{_WHO}\s?/\s?{_WHO}(?:\s?/\s?{_WHO})?)\s*\Z"
)
_PHOTO_HINT = re.compile(
    r"\b(?:photos?|photograph|pictures?|images?|pics?|via|handout|courtesy|pool|file|archive|wire|supplied|screenshot|"
    r"screengrab|stock|library|google|maps?|street view|contributed|facebook|instagram|twitter|tiktok|illustration|footage)\b",
    re.IGNORECASE,
)
_AGENCY_TAIL = re.compile(
    r"(?:(?<=[.!?”\"’')])\s*|\s+|\A)(?P<who>(?:[A-Z][\w.'’-]+\s)?"
    r"(?:(?:PA|AP|EPA|AFP|AAP|PTI|ANI|Getty|Reuters|REUTERS|Alamy|Shutterstock|INPHO|Sportsfile|Bloomberg|Press Association)"
    r"(?:\s(?:Archive|Wire|Images?|Photos?|Media|Pool|Library|Graphics?|file|File|via\s[A-Z]\w+(?:\s\w+)?))+"
    r"|Getty Images|Alamy|Shutterstock|iStock(?:photo)?|Associated Press))\s*\Z"
)  # fmt: skip


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
    return [word.strip(_MARKS) for word in _WORD.findall(line) if word.strip(_MARKS)]


def line_kind(text: str, prose: bool) -> Line:
    """What this line is by its wording alone; `prose` is whether it reads as a sentence."""
    if len(text) > 900:
        return UNKNOWN
    line = folded(text)
    words = bare_words(line)
    if not words:
        return FURNITURE  # "___", "* * *", "61°" has a figure and is a count
    if _is_stamp(line, words):
        return STAMP
    label = line.strip(_MARKS + "0123456789")
    if not label or label in LABELS:
        return LIST_HEAD if label.startswith(LISTS) and not prose else FURNITURE
    if not prose and len(words) <= 9 and label.startswith(LISTS) and _heads_list(label, words):
        return LIST_HEAD
    if _patterned(text, line, words, prose):
        return FURNITURE
    return UNKNOWN


def _heads_list(label: str, words: list[str]) -> bool:
    """A heading of a list ("More in this section"), and not a headline that happens to begin so."""
    if len(words) <= 5:
        return not any(word.isdigit() for word in words) or label.startswith(("most", "top", "also"))
    return any(word in SITE_WORDS for word in words)


def _patterned(text: str, line: str, words: list[str], prose: bool) -> bool:
    if _READING.fullmatch(line) or _COUNTS.fullmatch(line) or _RIGHTS.fullmatch(line) or _URL.fullmatch(line):
        return True
    if _AGENCY_LINE.fullmatch(line) or _NOTICE.fullmatch(line) or _HELPERS.fullmatch(line):
        return True
    if _BROWSER.fullmatch(line) and '"' not in line:
        return True
    if _leading_label(line, words, prose) or _navigation(text, words, prose):
        return True
    return _site_talk(line, words, prose)


def is_notice(text: str) -> bool:
    """Is this line a correction, a kill, an embargo or the like, which the desk must see?"""
    return bool(_NOTICE.fullmatch(folded(text)))


def _is_stamp(line: str, words: list[str]) -> bool:
    """Hours and days, nothing else: "Thu, 17 Oct, 2024 - 07:40", "Posted 12/2/2024", "Updated 5 hours ago"."""
    if len(words) > 24 or (not any(c.isdigit() for c in line) and not any(w in _DATED for w in words)):
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
    if others:
        return False
    return bool(figures and (dated or _CLOCK.search(line))) or bool(dated and not figures and len(words) <= 5 and
                                                                any(w in {"updated", "published", "posted", "yesterday", "today", "ago"} for w in words))  # fmt: skip


def _leading_label(line: str, words: list[str], prose: bool) -> bool:
    """A label and a link: "READ MORE: The 12 pubs in this year's guide", "LISTEN: Our news bulletin"."""
    head, colon, rest = line.partition(":")
    if not colon or len(head) > 32 or not rest.strip() or len(words) > 40:
        return False
    head = head.strip(_MARKS)
    if head not in LEADING_LABELS:
        return False
    return not prose or '"' not in rest


def _navigation(text: str, words: list[str], prose: bool) -> bool:
    """A bar of links ("News   Sport   Money"), a trail ("Home » News » World"), a section's name."""
    if prose or len(text) > 240:
        return False
    if sections_only(words) and len(words) <= 14:
        return True
    items = [
        item for item in re.split(r"\s{2,}|\t|\s[|•·]\s|\s?[»›>]\s?|\s/\s|\|", text.strip()) if item.strip()
    ]
    if len(items) < 3:
        return len(items) == 2 and all(
            folded(item) in LABELS or sections_only(bare_words(folded(item))) for item in items
        )
    return all(len(item.split()) <= 4 for item in items) or folded(items[0]) in {"home", "news", "homepage"}


def _site_talk(line: str, words: list[str], prose: bool) -> bool:
    """The site speaks of itself: "Sign up for our newsletter", "Get the app", "Text the studio on 81175"."""
    if len(words) > 45 or '"' in line or "said" in words or "told" in words:
        return False
    site = sum(word in SITE_WORDS for word in words)
    spoken = any(word in ADDRESS for word in words)
    prompt = words[0] in PROMPTS
    if prose and not prompt and not (spoken and site >= 2):
        return False
    if prompt and (site >= 2 or (site and (spoken or len(words) <= 6))):
        return True
    if (
        not prose
        and prompt
        and spoken
        and len(words) <= 9
        and words[0] not in {"have", "do", "get", "by", "want"}
    ):
        return True
    if not prose and site * 2 >= len(words):
        return True
    if prose:
        return spoken and site >= 2 and len(words) <= 30
    return (spoken and site >= 1 and len(words) <= 14) or (prompt and _service(words))


def _service(words: list[str]) -> bool:
    """A service offered: "Text the studio on 81175", "Send your news & photos", "Submit a news tip"."""
    if len(words) > 8:
        return False
    return bool({"studio", "news", "newsroom", "show", "station", "app", "team"} & set(words[1:])) and words[0] in {
        "text", "send", "submit", "get", "call", "whatsapp", "download", "watch", "listen", "follow", "join", "tell",
    }  # fmt: skip


def credit_tail(text: str, prose: bool) -> list[int]:
    """
    Where the credits begin at the end of a caption: [] where there is none.

    "Rescue boats below the span (Corey Blanchette/AP) (PA Wire)" has two. `prose` is whether the
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
    for pattern in (_LABELLED_CREDIT, _AGENCY_TAIL, _SLASHED_CREDIT):
        match = pattern.search(text, tail, end)
        if match and _fits(pattern, match, text, prose):
            at = match.start()
            while text[at].isspace() or (text[at] in "|–—-/" and text[at + 1 : at + 2].isspace()):
                at += 1
            return [at]
    return []


def _fits(pattern: re.Pattern[str], match: re.Match[str], text: str, prose: bool) -> bool:
    who = match["who"]
    if pattern is _LABELLED_CREDIT:
        label = text[match.start() : match.start("who")].casefold()
        if (
            "video" in label
            or "source" in label
            or "file" in label
            or "pictured" in label
            or "graphic" in label
        ):
            return _names_agency(who) or (len(who.split()) <= 5 and who[:1].isupper())
        return len(who.split()) <= 12
    if pattern is _SLASHED_CREDIT:
        return _names_agency(who)
    return True


def _names_agency(who: str) -> bool:
    parts = [part.strip(" .'’s") for part in re.split(r"[/,|]|\bvia\b", who.casefold())]
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
    return bool(_PHOTO_HINT.search(inner)) and len(flat.split()) <= 12 and not flat.endswith("pictured")


def credit_line(text: str) -> bool:
    """Is the whole line a credit: "(Ann Lee / NUR.KZ)", "Picture: PA", "Getty Images"?"""
    starts = credit_tail(text, prose=False)
    return bool(starts) and not text[: starts[0]].strip(" |-–—")
