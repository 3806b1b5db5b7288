# ruff: noqa: E501
"""The notes at the end of a story: who reported it, who the writer is, and where to reach them."""

from __future__ import annotations

from factcheck.examine.page.bylines import ROLES, writers
from factcheck.examine.page.datelines import dateline
from factcheck.examine.page.sentences import spans
from factcheck.examine.page.units import SAID, Unit, content_of
from factcheck.lexicon.abbreviations import STARTERS
from factcheck.model.article import ZoneKind
from factcheck.model.pattern import late

_NOTE_WORDS = (
    "Additional reporting",
    "Reporting",
    "Writing",
    "Editing",
    "Compiled",
    "Edited",
    "With input",
    "With files",
)


def label_notes(units: list[Unit]) -> None:
    """Set the notes at the end apart, and a standfirst that a later sentence says again."""
    body = [unit for unit in units if unit.kind is ZoneKind.BODY]
    for unit in body[1:][-6:]:
        if _reported_from(unit):
            unit.kind = ZoneKind.FURNITURE
    names = tuple(name for unit in units if unit.kind is ZoneKind.BYLINE for name in writers(unit.text))
    for unit in reversed(body[2:]):
        if not (_about_the_writer(unit) or _of_contact(unit) or _is_of(unit, names)):
            break
        unit.kind = ZoneKind.FURNITURE
    for unit in reversed(body):  # a heading that no sentence of the story follows heads nothing of it
        if unit.kind is ZoneKind.BODY and (unit.prose or unit.listed):
            break
        if len(body) > 2:
            unit.kind = ZoneKind.FURNITURE
    head = next((unit for unit in units if unit.kind is ZoneKind.HEADLINE), None)
    if head is not None and len(body) > 4 and _said_again(body[0], body[1:12]):
        body[0].kind = ZoneKind.STANDFIRST


def _reported_from(unit: Unit) -> bool:
    """Is it a note of who reported: "Dunne reported from Cork, Ireland."?"""
    who, reported, where = unit.text.partition(" reported from ")
    if not reported or len(unit.words) > 40 or not where[:1].isupper():
        return False
    names = who.removesuffix(" also").replace(",", " ").split()
    return len(names) <= 10 and all(name[:1].isupper() or name == "and" for name in names)


def _is_of(unit: Unit, names: tuple[str, ...]) -> bool:
    """Does a paragraph begin with the writer's name: "Ann Lee covers the islands for the Herald."?"""
    if not unit.text.startswith(names) or any(mark in unit.text for mark in '“”"'):
        return False
    return not SAID & set(unit.words)


# "Reach Ann Lee at a.lee@herald.example."  "She can be reached at a.lee@herald.example."  "Follow him @annlee."
_ADDRESSED = late(r"[\w.+-]+@[\w-]+\.\w|(?<!\w)@\w{2,30}\b")
_REACHED = late(
    r"\b(?:can|may)\sbe\s(?:reached|followed|contacted|found|emailed)\b"
    r"|(?:\A|[.!]\s)(?:Reach|Contact|E-?mail|Follow|Write\sto)\s(?:(?:him|her|them)\b|(?:\w+\s){0,2}[A-Z])"
)
# "For more information, contact the press office on 020 7946 0143."
_INFORMED = late(
    r"For\s(?:more|further|additional|media|press)\s(?:\w+\s?){1,3},?\s(?:please\s)?(?:contact|e-?mail|call)\b",
    holds=("contact", "mail", "call"),
)
_OFFERED = late(r"(?:Anyone|Anybody|Those|Witnesses|People|Callers|The|If|Police|Det|Sgt|Insp)\b")


def _of_contact(unit: Unit) -> bool:
    """Is it where the writer is reached; no appeal of the police to whoever saw something?"""
    if len(unit.words) > 50 or any(mark in unit.text for mark in '“”"') or _OFFERED.match(unit.text):
        return False
    if _INFORMED.match(unit.text) and any(c.isdigit() or c == "@" for c in unit.text):
        return True
    return _ADDRESSED.search(unit.text) is not None and _REACHED.search(unit.text) is not None


def _about_the_writer(unit: Unit) -> bool:
    """Is it a note about the writer: "Tess Monaghan is a reporter for the Age."?"""
    words = unit.words
    if not 5 <= len(words) <= 40 or "is" not in words[1:6] or words[0] in STARTERS:
        return False
    after = words[words.index("is", 1) + 1 :]
    role = next((place for place, word in enumerate(after[:8]) if word in ROLES), None)
    return role is not None and bool(
        {"for", "at", "with", "covering", "based", "who"} & set(after[role + 1 : role + 4])
    )


def _said_again(lead: Unit, later: list[Unit]) -> bool:
    """Is the first line a summary whose words a later sentence repeats nearly whole?"""
    if len(lead.words) > 30 or len(spans(lead.text)) > 1 or dateline(lead.text):
        return False
    content = content_of(lead.words)
    return len(content) >= 5 and any(
        len(content & content_of(unit.words)) >= 0.85 * len(content) for unit in later
    )


def trailing_note(text: str) -> int:
    """Where a paragraph's last bracket begins that says who reported it; 0 for none."""
    if text[-1:] not in ")]":
        return 0
    at = max(text.rfind("(", len(text) - 260), text.rfind("[", len(text) - 260))
    return at if at > 0 and text.startswith(_NOTE_WORDS, at + 1) else 0
