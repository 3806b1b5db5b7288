"""The versions of one story: what each says it is, in which order they came, what is not to be used."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from factcheck.errors import UsageError
from factcheck.lexicon.notices import ACTS, flags, orders_off
from factcheck.lexicon.outlets import VERSION
from factcheck.model.article import Witness, ZoneKind
from factcheck.model.trace import Announcement, Nature, Version
from factcheck.trace.notices import announcements

_WORD = re.compile(r"[A-Za-z]+")
_ORDER = re.compile(r"\d+")
_WITHHELD = frozenset({"withheld", "hold", "holds", "withhold", "withholds"})


def version(document: int, witness: Witness, told: Sequence[Announcement]) -> Version:
    """What a version says of itself, by its headline and slug, its notices and its metadata."""
    flagged = _flags(witness)
    words = [word.casefold() for word in _WORD.findall(flagged)]
    natures = {_NATURE[ACTS[word]] for word in words if word in ACTS}
    natures |= {entry.nature for entry in told}
    if "wrapup" in words or (witness.masthead.version and not _is_number(witness.masthead.version)):
        natures.add(Nature.UPDATE)
    if natures & {Nature.CORRECTION, Nature.REFILE} and not _updates(told):
        natures.discard(Nature.UPDATE)  # the number of an update, or of a lead, stays when it is corrected
    return Version(document, _called(witness, flagged), frozenset(natures), _off(witness, words, told))


_NATURE = {
    "correction": Nature.CORRECTION, "refile": Nature.REFILE, "update": Nature.UPDATE,
    "deletion": Nature.DELETION, "kill": Nature.WITHDRAWAL, "hold": Nature.WITHDRAWAL,
}  # fmt: skip


def _updates(told: Iterable[Announcement]) -> bool:
    """Does a notice say that there is news, and not that commas were moved?"""
    return any(entry.nature is Nature.UPDATE and "edits" not in entry.text.casefold() for entry in told)


def _is_number(version: str) -> bool:
    return version.strip().isdigit()


def _flags(witness: Witness) -> str:
    """The flags over a version: of its headline, its slug, and of lines that hold nothing else."""
    text = witness.article.text
    out = []
    for zone in witness.zones:
        if zone.kind is ZoneKind.BODY:
            break
        line = zone.span.of(text)
        if zone.kind is ZoneKind.FURNITURE and (length := flags(line) or flags(f"{line} x")):
            out.append(line[:length].strip(" -–—:"))
    named = (witness.masthead.slug or "", witness.article.masthead.headline or "")
    out += [line[: flags(line)].strip(" -–—:") for line in named if flags(line)]
    return " ".join(dict.fromkeys(out))


def _called(witness: Witness, flagged: str) -> str:
    version = witness.masthead.version or ""
    if version and _is_number(version):
        version = f"version {version}"
    parts = [part for part in (flagged, version) if part]
    return parts[0] if len(parts) == 2 and parts[1] in parts[0] else ", ".join(parts)


def _off(witness: Witness, words: Sequence[str], told: Iterable[Announcement]) -> str:
    """Why a version is not to be used; empty where it is."""
    item = witness.masthead.item
    if item is not None and item.off:
        return "withheld" if item.status == "withheld" else "killed"
    acts = {ACTS[word] for word in words if word in ACTS}
    if "kill" in acts or any(e.nature is Nature.WITHDRAWAL and not _holds(e) for e in told):
        return "killed"
    if "hold" in acts or any(e.nature is Nature.WITHDRAWAL for e in told):
        return "withheld"
    lines = (z.span.of(witness.article.text) for z in witness.zones if z.kind is ZoneKind.FURNITURE)
    return "killed" if any(orders_off(line) for line in lines) else ""


def _holds(entry: Announcement) -> bool:
    return bool(_WITHHELD & {word.casefold() for word in _WORD.findall(entry.text)[:6]})


def told_apart(witnesses: Sequence[Witness], names: Sequence[str], *, given: bool) -> list[int]:
    """
    Which copies are the agency's versions: as their files are called, as their metadata or flags say.

    Where they were `given` one by one, the first two are, and others of the same item. Raises `UsageError`
    where it cannot be told.
    """
    by_item = _one_item(witnesses)
    if given:
        return sorted({0, 1} | (set(by_item) if set(by_item) & {0, 1} else set()))
    by_name = [at for at, name in enumerate(names) if _NAMED.fullmatch(name)]
    if len(by_name) > 1:
        return by_name
    if len(by_item) > 1:
        return by_item
    marked = [at for at, witness in enumerate(witnesses) if _is_wire(at, witness)]
    bare = [
        at
        for at, w in enumerate(witnesses)
        if at not in marked and not (w.masthead.outlet or w.masthead.byline)
    ]
    if len(marked) == 1 and len(bare) == 1:
        marked += bare  # the first version of a story bears no flag
    if len(marked) < 2:
        raise UsageError(
            "which files are the agency's versions cannot be told from them",
            hint="factcheck trace V1 V2 OURS..., or call them v1, v2 and so on",
        )
    return sorted(marked)


_NAMED = re.compile(r"(?:wire[-_ ]?)?v(?:ersion)?[-_ ]?\d{1,3}", re.IGNORECASE)


def _one_item(witnesses: Sequence[Witness]) -> list[int]:
    """The copies that are versions of one item, or items written one from another."""
    items = [(at, witness.masthead.item) for at, witness in enumerate(witnesses)]
    ids = [item.id for _, item in items if item is not None and item.id]
    known = {item.evolved_from for _, item in items if item is not None and item.evolved_from}
    return [
        at
        for at, item in items
        if item is not None
        and item.id
        and (ids.count(item.id) > 1 or item.id in known or item.evolved_from in ids)
    ]


def _is_wire(document: int, witness: Witness) -> bool:
    """Does a copy bear an agency's flag, slug or notice, and no outlet's name?"""
    head = witness.masthead
    if head.outlet:
        return False
    slugged = bool(head.slug and head.slug[:3] in ("BC-", "AM-", "PM-"))
    return slugged or bool(_flags(witness)) or bool(head.version) or bool(announcements(document, witness))


def ordered(witnesses: Sequence[Witness]) -> tuple[tuple[int, ...], str]:
    """The order of the versions, as places among those given, and what it was told by."""
    places = range(len(witnesses))
    for how, keys in (("metadata", _by_item(witnesses)), ("time", _by_time(witnesses)),
                      ("what they call themselves", _by_mark(witnesses))):  # fmt: skip
        if keys is not None and len(set(keys)) == len(keys):
            return tuple(sorted(places, key=lambda place: keys[place])), how
    return tuple(places), "the order given"


def _by_item(witnesses: Sequence[Witness]) -> list[int] | None:
    """The number of the version, where all are one item; of several, those first that others came from."""
    items = [witness.masthead.item for witness in witnesses]
    known = [item for item in items if item is not None]
    if len(known) < len(items):
        return None
    ids = {item.id for item in known}
    numbers = [item.version or "" for item in known]
    if len(ids) == 1 and None not in ids and all(number.isdigit() for number in numbers):
        return [int(number) for number in numbers]
    if len(ids) == len(known) and None not in ids:
        return _by_descent([(str(item.id), item.evolved_from) for item in known])
    return None


def _by_descent(items: list[tuple[str, str | None]]) -> list[int] | None:
    """How many each came after, by the item that it was written from."""
    from_ = {name: before for name, before in items if before}
    if len(from_) < len(items) - 1:
        return None
    out = []
    for name, _ in items:
        steps, at = 0, name
        while at in from_ and steps <= len(items):
            at, steps = from_[at], steps + 1
        out.append(steps)
    return out


def _by_time(witnesses: Sequence[Witness]) -> list[str] | None:
    stamps = [_stamp(witness) for witness in witnesses]
    return None if None in stamps else [stamp or "" for stamp in stamps]


def _stamp(witness: Witness) -> str | None:
    from datetime import UTC, datetime

    item = witness.masthead.item
    if item is not None and item.stamp:
        try:
            when = datetime.fromisoformat(item.stamp.strip())
            return (when if when.tzinfo else when.replace(tzinfo=UTC)).astimezone(UTC).isoformat()
        except (ValueError, OverflowError):
            return None
    day = witness.masthead.published
    return day.isoformat() if day and not (item and item.stamp) else None


def _by_mark(witnesses: Sequence[Witness]) -> list[tuple[int, int]] | None:
    """The number of the lead or the update, then whether it is a correction of that one."""
    return [_mark(witness) for witness in witnesses]


def _mark(witness: Witness) -> tuple[int, int]:
    flagged = _flags(witness)
    line = f"{flagged} {witness.masthead.version or ''}"
    number = _ORDER.search(match[0]) if (match := VERSION.search(line)) else None
    words = {word.casefold() for word in _WORD.findall(flagged)}
    acts = {ACTS[word] for word in words if word in ACTS}
    rank = 3 if acts & {"kill", "hold"} else 2 if "refile" in acts else 1 if "correction" in acts else 0
    return int(number[0]) if number and len(number[0]) < 4 else 0, rank
