# ruff: noqa: E501
"""
How agencies and outlets announce what they did to a copy: flags, verbs, and the shapes of a notice.

The words are those of published handbooks and formats: AP's "Eds:" lines, Ld-Writethru and kills,
Reuters' CORRECTED, REFILE and UPDATE, Superdesk's and IPTC's states, and what outlets print under
their own copy ("An earlier version ...").
"""

from __future__ import annotations

import re

from factcheck.model.pattern import late
from factcheck.ready import once

CORRECTION, REFILE, UPDATE, DELETION, KILL, HOLD = (
    "correction",
    "refile",
    "update",
    "deletion",
    "kill",
    "hold",
)

# What a verb at the head of a notice's clause says was done; each in the form in which notices print it.
ACTS: dict[str, str] = {
    **dict.fromkeys(
        "corrects corrected correcting correct correction clarifies clarified clarification fixes fixed amends "
        "amended replaces".split(),
        CORRECTION,
    ),
    **dict.fromkeys("refiles refiled refile repeats repeated rpt reruns resends restores".split(), REFILE),
    **dict.fromkeys(
        "updates updated update recasts recast adds added changes writethru subs rewrites leads ups trims "
        "inserts incorporates edits new".split(),
        UPDATE,
    ),
    **dict.fromkeys("deletes deleted removes removed drops omits".split(), DELETION),
    **dict.fromkeys(
        "kill kills killed withdraws withdrawn withdrawal retracts retracted retraction".split(), KILL
    ),
    **dict.fromkeys("hold holds withhold withholds withheld".split(), HOLD),
}
# Of these, what nobody takes for the beginning of a headline or a sentence of copy.
_SURELY = "corrects|clarifies|refiles|recasts|amends"
_ANY = "|".join(
    sorted(verb for verb in ACTS if verb.endswith("s") or verb in ("corrected", "refiled", "updated"))
)
_ITEMS = tuple("story article report version piece copy post item dispatch headline caption".split())
_THING = rf"(?:{'|'.join(_ITEMS[:-1])}|photo\scaption|caption)"
_MISSAID = (
    r"(?:misstated|mis-?spell?ed|misspelt|misidentified|misattributed|misquoted|mischaracteri[sz]ed|miscalculated"
    r"|incorrectly|wrongly|mistakenly|erroneously|inaccurately|gave\s(?:the\swrong|an?\s(?:incorrect|wrong))"
    r"|had\s(?:the\swrong|an?\s(?:incorrect|wrong))|reported\serroneously|contained\san?\serror|omitted)"
)
_MONTHS = r"(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]*\.?"
_DATED = r"(?:(?:[A-Z][a-z]{2,8}\.?\s\d{1,2}|\d{1,2}\s[A-Z][a-z]{2,8})\s)?"

_FLAG = (
    r"(?:CORRECT(?:ED|ION|S)|CLARIFI(?:ED|CATION)|REFILED?|REPEAT|RPT|(?:UPDATE|WRAPUP|LEAD)\s?\d{1,2}|UPDATED?"
    r"|(?:STORY|COPY)\s(?:WITHDRAWN|KILLED|RETRACTED|WITHHELD)|KILL(?:ED)?|HOLD|WITHDRAWN|WITHDRAWAL|WITHHELD"
    r"|RETRACTED|RETRACTION|ELIMINATION)"
)
# "CORRECTED-UPDATE 1-", "REFILE: ", "KILL KILL KILL", "STORY WITHDRAWN - "; "Correction: " only with a colon
_FLAGS = late(
    rf"\W{{0,3}}{_FLAG}(?:(?:\s?[-–—:/]\s?|\s){_FLAG}){{0,4}}(?:\s?[-–—:]+\s*(?=\S)|\W*\Z)"
    r"|(?:Correction|Corrected|Clarification|Withdrawn|Update|Refile):\s+(?=\S)",
    holds=(
        *"CORRECT CLARIF REFILE REPEAT RPT UPDATE WRAPUP LEAD STORY COPY KILL HOLD WITH RETRACT".split(),
        *"ELIMINATION Correct Clarif Withdrawn: Update: Refile:".split(),
    ),
)


def flags(text: str) -> int:
    """How long the flags are that a headline or a slug begins with: "CORRECTED-UPDATE 1-"; 0 for none."""
    match = _FLAGS.match(text)
    return match.end() if match else 0


@once
def _opens() -> re.Pattern[str]:
    """How a notice begins that stands in a line of its own."""
    return late(
        rf"""
          \W{{0,3}}(?:{_SURELY})\s                                        # Corrects paragraph 3 to ...
        | [(\[]\s?(?:{_ANY})\b[\s:,](?!up\sto\b)                          # (Adds dropped word ...)
        | -{{1,2}}\s?(?:\S+\s){{0,14}}?(?:corrects|refiles|clarifies)\s   # -- Halden corrects that ...
        | [(\[]?(?:A|a)n\s(?:earlier|initial)\s{_THING}\s(?:of\s(?:this|the)\s(?:\S+\s)?{_THING}\b|{_MISSAID})
        | [(\[]?(?:A|a)\sprevious\s{_THING}\s(?:of\s(?:this|the)\s(?:\S+\s)?{_THING}\b|{_MISSAID})
        | [(\[]?(?:Earlier|Previous)\sversions\sof\s(?:this|the)\s(?:\S+\s)?{_THING}\b
        | [(\[]?In\san?\s(?:earlier|previous)\s{_THING}\b
        | [(\[]?This\s{_DATED}(?:\S+\s)?{_THING}(?:\s(?:of|from|published|sent|moved)\s[^.]{{0,40}}?)?,?\s
          (?:(?:has\sbeen|was|is)\s(?:re-?filed|corrected|clarified|amended|updated|withdrawn|killed|retracted|being\swithheld)
             |corrects|clarifies|refiles|{_MISSAID})
        | [(\[]?In\s(?:a|its|the)\s(?:story|stories)\s(?:(?:on\s|of\s)?(?:{_MONTHS})\b|published|sent|transmitted|moved|about)
          .{{0,240}}?\b{_MISSAID}                                         # In a story March 5 about ...
        | [(\[]?(?:A|The)\scorrected\s(?:version|story|repetition)\b.{{0,80}}\Z
        | In\s.{{2,160}}?\b(?:please|par(?:a|agraph)?s?|graf|line|headline|caption)\s(?:\S+\s)?(?:should\s)?read\b
          .{{1,400}}?\b(?:instead\sof|rather\sthan|not)\s                 # In SPORT Rowing (sent 9.10) please read ...
        | Please\sread\s.{{1,400}}?\b(?:instead\sof|rather\sthan)\s
        | [(\[]?(?:Please\s)?(?:disregard|kill|withhold|do\snot\s(?:use|publish))\s
          (?:it\b|(?:the|this|our|all|any)\s(?:\S+\s){{0,2}}?{_THING}s?\b)
        """,
        re.VERBOSE | re.IGNORECASE,
    )


_GONE = r"(?:killed|withdrawn|retracted|withheld|eliminated)"
# What says that a story is not to be used: "The story slugged X has been withdrawn".
_KILLS = late(
    rf"\b(?:has|have|is|are|was)\s(?:been\s|being\s)?{_GONE}\s(?:this|the\s(?:above|following))\s(?:\S+\s)?(?:story|article|item|copy)\b"
    rf"|\b{_THING}\s(?:headlined|slugged|titled|transmitted|sent|moved)\b.{{0,240}}?\b(?:is|has\sbeen|was|are)\s(?:being\s)?{_GONE}\b"
    rf"|\bkill\s(?:the|this|our)\s(?:\S+\s){{0,2}}?{_THING}\b|\bthis\s(?:\S+\s)?{_THING}\s(?:is|has\sbeen|was)\s(?:being\s)?{_GONE}\b"
    rf"|\b(?:withdraws|withholds|retracts|kills)\s(?:this|the)\s(?:\S+\s)?{_THING}\b",
    re.IGNORECASE,
    holds=_ITEMS,
)


# What a notice says further on that opens as any sentence of copy may; the shapes take long to compile, and a
# line without it has none of them. A test holds each of their words to this.
_WRONG = (
    *"missp mis-sp misstated misid misatt misq mischar miscalc incorrect wrong mistaken erroneous inaccurate".split(),
    " error",
    "omitted",
)
_DONE = tuple(
    "correct clarif refile re-file amend updated withdraw withh kill retract".split(),
)
_NEEDS = {
    "a": ("previous", "corrected"), "an": ("earlier", "initial"), "the": ("corrected",),
    "in": ("earlier", "previous", "please read", "should read", *_WRONG), "this": (*_DONE, *_WRONG),
}  # fmt: skip


def _may_open(first: str, text: str) -> bool:
    """May a line open as a notice does, by its first word and what such a one says then?"""
    low = text.casefold()
    if text[:1] == "-" and any(verb in low for verb in ("corrects", "refiles", "clarifies")):
        return True
    return first in _OPENERS and (first not in _NEEDS or any(word in low for word in _NEEDS[first]))


_FIRST = late(r"[\W_]{0,3}(?:-\s?)?([A-Za-z]+)")
_OPENERS = (
    frozenset("a an earlier previous this in the please do disregard kill withhold editors initial".split())
    | ACTS.keys()
)
_LONGEST = 900


def announces(text: str) -> bool:
    """Does a line say what was done to the copy: corrected, refiled, killed, or said wrongly before?"""
    if len(text) > _LONGEST:
        return False
    first = _FIRST.match(text)
    if first is None:
        return False
    if _may_open(first[1].casefold(), text) and _opens().match(text):
        return True
    flagged = flags(text)
    if 0 < flagged < len(text) and announces(text[flagged:]):
        return True  # "CORRECTION: An earlier version ..."
    return (flagged == len(text) and len(text) > 3) or orders_off(text)


def orders_off(text: str) -> bool:
    """Does it say that a story is killed, withdrawn or withheld?"""
    low = text.casefold()
    if not any(word in low for word in ("kill", "withdr", "retract", "withh", "eliminat")):
        return False
    return len(text) <= _LONGEST and _KILLS.search(text) is not None


@once
def _taken_back() -> re.Pattern[str]:
    """How an outlet tells its readers that a report which it printed is taken back."""
    gone = r"(?:withdrawn|retracted|killed|taken\sdown|removed)"
    return late(
        rf"\b(?:has|have|had)\s(?:since\s|now\s)?{gone}\s(?:its|their|the|that|this)\s(?:\S+\s){{0,3}}?{_THING}s?\b"
        rf"|\b{_THING}\b[^.]{{0,120}}?\b(?:was|were|is|(?:has|have|had)\s(?:since\s|now\s)?been)\s(?:since\s|now\s)?{gone}\b"
        rf"|\b(?:withdrew|retracted)\s(?:its|the|that|this)\s(?:\S+\s){{0,3}}?{_THING}s?\b",
        re.IGNORECASE,
    )


def takes_back(text: str) -> bool:
    """Does a line tell that a report was withdrawn: "The agency has since retracted its report"?"""
    return len(text) <= _LONGEST and _taken_back().search(text) is not None


_BRACKET_BEFORE = late(r"\([^()]{6,600}\)\s+(?=\S)")
_BRACKET_BEHIND = late(r"(?<=[.!?\"”’'])\s*(\([^()]{6,600}\)\.?)\s*\Z")


def bracketed(text: str) -> tuple[int, int]:
    """Where the notices end and begin that stand in brackets at both ends of a paragraph; 0 for none."""
    before = behind = 0
    if text[:1] == "(" and (match := _BRACKET_BEFORE.match(text)) and announces(match.group().rstrip()):
        before = match.end()
    if text.rstrip(" .")[-1:] == ")" and (match := _BRACKET_BEHIND.search(text, max(len(text) - 620, 0))):
        behind = match.start(1) if announces(match[1]) else 0
    return before, behind if behind > before else 0
