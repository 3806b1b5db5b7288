"""What notices announce: each clause with its verb, what it was, what it is now, and where."""

from __future__ import annotations

import re
from collections.abc import Iterator

from factcheck.lexicon.abbreviations import BEFORE_NAME
from factcheck.lexicon.notices import ACTS, CORRECTION, HOLD, KILL, announces, flags, orders_off
from factcheck.model.article import Witness, ZoneKind
from factcheck.model.span import Span
from factcheck.model.trace import Announcement, Nature

_NATURES = {
    "correction": Nature.CORRECTION,
    "refile": Nature.REFILE,
    "update": Nature.UPDATE,
    "deletion": Nature.DELETION,
    "kill": Nature.WITHDRAWAL,
    "hold": Nature.WITHDRAWAL,
}
_VERB = "|".join(sorted((verb for verb in ACTS if verb != "new"), key=len, reverse=True))
_LABEL = re.compile(
    r"[\W_]*(?:(?:ATTN|ATTENTION|EDS|EDITORS?['’]?S?|NOTE)\b(?:\s(?:ALL\s)?(?:TO\s)?(?:EDITORS|DESKS?|NOTE))?\s?[:\-–—]+\s*)?",
    re.IGNORECASE,
)
# Where one clause ends and the next begins: "; ", ". Minor edits.", ", corrects", " and adds"
_JOINT = re.compile(
    rf";\s*|\.\s+(?=[A-Z])|,?\s(?:and\s)?(?=(?:{_VERB})\s[a-z])(?<=[,d]\s)",
    re.IGNORECASE,
)
_HEAD = re.compile(rf"(?P<who>(?:\S+\s){{0,12}}?)(?P<verb>{_VERB})\b:?\s*", re.IGNORECASE)
_NUMBER = r"(?:\d{1,2}(?!\d)|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)"
_ORDINALS = "first second third fourth fifth sixth seventh eighth ninth tenth".split()
_CARDINALS = "one two three four five six seven eight nine ten eleven twelve".split()
_NTH = rf"(?:{'|'.join(_ORDINALS)}|\d{{1,2}}(?:st|nd|rd|th))"
_PART = r"(?:para(?:graph|s)?s?|pars?\b|grafs?|graphs?|pvs|lines?)"
_PLACES = re.compile(
    rf"""
      \b{_PART}\.?\s{_NUMBER}(?:(?:\s?[,–-]\s?|,?\s(?:and|&)\s){_NUMBER})*
    | \b{_NTH}(?:(?:,\s|\sand\s){_NTH})*\s{_PART}
    | \b(?:headline|hed|lead\sparagraph|lede|first\ssentence)\b
    """,
    re.VERBOSE | re.IGNORECASE,
)
_IN = re.compile(r"(?:\b(?:in|at|of|from)\s(?:the\s)?|,\s|\band\s(?:in\s)?)*\Z", re.IGNORECASE)
_INSTEAD = r"(?:,?\s(?:sted|instead\sof|rather\sthan|vs\.?|\(?not)\s|,?\sfrom\s)"
_TO_FROM = re.compile(
    rf"^(?P<about>.*?)\b(?:to|as|that|is|was)\s(?P<new>.+?){_INSTEAD}(?P<old>.+)$", re.DOTALL
)
# “had not paid” instead of “had paid”: both in full, so that no "not" or "to" of theirs is the notice's
_QUOTED = re.compile(
    r"^(?P<about>[^\"“”]*)[\"“](?P<new>.+?)[\"”],?\s(?:instead\sof|rather\sthan|sted|and\snot|not)\s[\"“](?P<old>.+?)[\"”]$",
    re.DOTALL,
)
_FROM_TO = re.compile(r"^(?P<about>.*?)\bfrom\s(?P<old>.+?),?\sto\s(?P<new>.+)$", re.DOTALL)
_STED = re.compile(rf"^(?P<new>.+?){_INSTEAD}(?P<old>.+)$", re.DOTALL)
_DELETE = re.compile(r"^(?P<about>.*?)\bto\s(?:delete|remove|drop|omit)\s(?P<old>.+)$", re.DOTALL)
_TO = re.compile(r"^(?P<about>.*?)\b(?:to|that)\s(?P<new>.+)$", re.DOTALL)
_SHOWS = re.compile(
    r"^(?:show|say|read|reflect|state|make\s(?:it\s)?clear|add|note|give|indicate|clarify|correct|fix)s?\s(?:that\s|the\s(?=fact))?",
    re.IGNORECASE,
)
_SAID_WRONG = re.compile(
    r"\b(?:misstated|mis-?spell?ed|misspelt|misidentified|misattributed|misquoted|gave\sthe\swrong|had\sthe\swrong"
    r"|gave\san?\s(?:incorrect|wrong)|(?:incorrectly|wrongly|mistakenly|erroneously)\s\w+|reported\serroneously)\b(?P<what>.*)",
    re.IGNORECASE | re.DOTALL,
)
_READ = re.compile(r"\b(?:please\sread|should\sread)\b:?", re.IGNORECASE)  # PA: in par two please read ...
_THAT = re.compile(r"^\s*(?:that|as)\s")
_LONGEST = 2000


def announcements(document: int, witness: Witness) -> tuple[Announcement, ...]:
    """Every clause of every notice of a version: of its page, then of its metadata."""
    text = witness.article.text
    out: list[Announcement] = []
    known: set[str] = set()
    for zone in witness.zones:
        line = zone.span.of(text)
        if zone.kind is ZoneKind.FURNITURE and _told(line):
            known.add(" ".join(line.split()))
            out.extend(_clauses(document, line, zone.span.start))
    for notice in witness.article.masthead.notices:
        if notice not in known and not notice.startswith(("status: ", "embargoed until ")):
            out.extend(_clauses(document, notice, None))
    return tuple(out)


_SAYS = re.compile(rf"[\s:(\-–—](?:{_VERB})\b", re.IGNORECASE)


def _told(line: str) -> bool:
    """Does a line of furniture tell what was done to the copy? A bare flag does not tell it."""
    if flags(line) == len(line):
        return False
    label = _LABEL.match(line)
    return announces(line) or bool(label and label.end() > 1 and _SAYS.search(f" {line[label.end() - 1 :]}"))


def _clauses(document: int, line: str, start: int | None) -> Iterator[Announcement]:
    line = line[:_LONGEST]
    label = _LABEL.match(line)
    at = label.end() if label else 0
    at += flags(line[at:])
    nature: Nature | None = None
    for begin, end, full in _pieces(line, at):
        nature = None if full else nature  # a sentence of its own has a verb of its own
        clause = line[begin:end].strip()
        begin += line[begin:end].find(clause)
        clause = clause.rstrip(" )]").rstrip() if clause.count("(") < clause.count(")") else clause
        if not clause:
            continue
        head = _HEAD.match(clause)
        if head is not None and _is_verb(head, clause):
            nature = _NATURES[ACTS[head["verb"].casefold()]]
            rest = clause[head.end() :]
        elif orders_off(clause):
            nature, rest = Nature.WITHDRAWAL, clause
        elif read := _READ.search(clause):
            nature, rest = Nature.CORRECTION, f"{clause[: read.start()]} {clause[read.end() :]}"
        elif _SAID_WRONG.search(clause):
            nature, rest = Nature.CORRECTION, clause
        else:
            rest = clause
        if nature is None:
            continue
        span = None if start is None else Span(start + begin, start + begin + len(clause))
        yield _parsed(document, nature, clause, rest, span)


def _is_verb(head: re.Match[str], clause: str) -> bool:
    """Is it what the agency did, and not a word of its account: "minister who killed", "new"?"""
    who = head["who"].casefold().split()
    verb = head["verb"]
    if not who or verb.isupper():
        return True
    if who[0] in ("this", "story", "article", "report", "an", "the", "in", "earlier", "removes", "please"):
        return True
    return (
        ACTS[verb.casefold()] in (CORRECTION, KILL, HOLD)
        and verb.casefold().endswith("s")
        and "that" not in who
    )


def _pieces(line: str, at: int) -> Iterator[tuple[int, int, bool]]:
    """Where the clauses of a notice stand, and whether a full stop is before them."""
    begin, full = at, False
    for joint in _JOINT.finditer(line, at):
        if joint.group().startswith(".") and _short(line[begin : joint.start()]):
            continue
        if joint.start() > begin:
            yield begin, joint.start(), full
        begin, full = joint.end(), joint.group().startswith(".")
    if begin < len(line):
        yield begin, len(line), full


def _short(before: str) -> bool:
    """Is what a full stop follows an abbreviation or an initial: "Gov. Brenn", "J. Brenn"?"""
    last = before.rpartition(" ")[2].casefold()
    return last in BEFORE_NAME or (len(last) == 1 and last.isalpha())


def _parsed(document: int, nature: Nature, clause: str, rest: str, span: Span | None) -> Announcement:
    places, rest = _places(rest.strip(" .)]"))
    about, old, new = (_bare(rest), "", "") if nature is Nature.WITHDRAWAL else _values(nature, rest)
    if (nature is Nature.CORRECTION and re.match(r"^(?:to\s)?(?:delete|remove|drop)s?\s", rest)) or (
        nature is Nature.CORRECTION and not new and _DELETE.match(rest)
    ):
        nature = Nature.DELETION
    return Announcement(document, nature, clause, about, old, new, places, span)


def _values(nature: Nature, rest: str) -> tuple[str, str, str]:
    """What it is about, what it was, what it is now; each empty where the clause does not tell."""
    wrong = _SAID_WRONG.search(rest)
    if wrong:
        what = wrong["what"]
        told = _THAT.match(what)
        return ("", _bare(what[told.end() :]), "") if told else (_bare(what), "", "")
    if match := _DELETE.match(rest):
        return _bare(match["about"]), _bare(match["old"]), ""
    if nature in (Nature.UPDATE, Nature.DELETION):
        return _bare(rest), "", ""
    for pattern in (_QUOTED, _FROM_TO, _TO_FROM, _STED):
        if match := pattern.match(rest):
            parts = match.groupdict()
            return _bare(parts.get("about") or ""), _bare(parts["old"]), _bare(_SHOWS.sub("", parts["new"]))
    if match := _TO.match(rest):
        return _bare(match["about"]), "", _bare(_SHOWS.sub("", match["new"]))
    return _bare(rest), "", ""


def _bare(words: str) -> str:
    return " ".join(words.split()).strip(" .,;:()[]")


def _places(rest: str) -> tuple[tuple[str, ...], str]:
    """Paragraphs and headline named in a clause, and the clause without them."""
    found: dict[str, None] = {}
    left: list[str] = []
    last = 0
    for match in _PLACES.finditer(rest):
        found.update(dict.fromkeys(_numbers(match.group())))
        before = rest[last : match.start()]
        left.append(before[: _IN.search(before).start()])  # type: ignore[union-attr]  # it may match nothing
        last = match.end()
    left.append(rest[last:])
    return tuple(found), " ".join(" ".join(left).split())


def _numbers(words: str) -> Iterator[str]:
    """The paragraphs that words name: "paragraphs 1 and 5", "3-5", "second paragraph"."""
    low = words.casefold()
    if re.match(r"head|hed", low):
        yield "headline"
        return
    if re.match(r"lead|lede|first\ssentence", low):
        yield "1"
        return
    numbers = [_number(word) for word in re.findall(r"\d+|[a-z]+", low)]
    told = [number for number in numbers if number]
    ranged = re.search(r"\d\s?[-–]\s?\d|\d\sto\s\d", low)
    if ranged and len(told) == 2 and told[0] < told[1] < told[0] + 40:
        told = list(range(told[0], told[1] + 1))
    yield from map(str, told)


def _number(word: str) -> int:
    if word.isdigit():
        return int(word) if len(word) < 4 else 0
    for names in (_ORDINALS, _CARDINALS):
        if word in names:
            return names.index(word) + 1
    return 0
