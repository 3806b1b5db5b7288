"""
A Word file to accept from: the base as the other copy has it, in tracked changes, findings in the margin.

Refusing all changes gives the base's text, accepting all gives the other's: whole copies, furniture in
grey. The file is written by hand, since it is small, and the same copies give the same bytes: who made
the changes and when is settled by the settings, never by a clock.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from html import escape
from io import BytesIO
from itertools import groupby
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from factcheck.errors import UsageError
from factcheck.model.article import Witness, ZoneKind
from factcheck.model.finding import Finding, Report, Severity
from factcheck.model.span import Span
from factcheck.model.story import Story
from factcheck.report.concise import said
from factcheck.report.copies import Places, day
from factcheck.report.ink import cut, visible
from factcheck.report.look import Look
from factcheck.report.tracked import END, Sign, Track, Tracked, tracked, zone_of

_W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"
_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml"
_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
# What XML 1.0 has no way to write, not even as a reference.
_UNWRITABLE = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_NEAR = 600  # signs: a comment spans what both copies say where it stands no further apart
_WORDS = 160  # characters of a place that a comment quotes
_STYLES = {ZoneKind.HEADLINE: "Heading1", ZoneKind.STANDFIRST: "Subtitle", ZoneKind.BODY: "",
           ZoneKind.DATELINE: ""}  # fmt: skip
_CHANGES = {Track.GONE: "del", Track.NEW: "ins", Track.MOVED_AWAY: "moveFrom", Track.MOVED_HERE: "moveTo"}


def write(stories: Sequence[Story], look: Look) -> bytes:
    """The file's bytes, of one story; raises `UsageError` for more."""
    if len(stories) != 1 or stories[0].report is None:
        raise UsageError(
            f"a Word file is of one story, and there are {len(stories)}", hint="--format html holds many"
        )
    return document(stories[0].report)


def document(report: Report) -> bytes:
    """The file's bytes; raises `UsageError` where there are more than two copies."""
    count = len(report.collation.witnesses)
    if count > 2:
        raise UsageError(
            f"--format docx turns one copy into one other, and there are {count}",
            hint="name two of them, the base first, and a file for each pair",
        )
    body = _Body(report)
    parts = {
        "[Content_Types].xml": _content_types(),
        "_rels/.rels": _rels([("officeDocument", "word/document.xml")]),
        "word/document.xml": body.xml(),
        "word/_rels/document.xml.rels": _rels([("styles", "styles.xml"), ("comments", "comments.xml")]),
        "word/styles.xml": _styles(),
        "word/comments.xml": body.comments(),
    }
    return _zipped(parts)


def _zipped(parts: dict[str, str]) -> bytes:
    """The parts as a file whose bytes know no clock and no machine."""
    out = BytesIO()
    with ZipFile(out, "w", ZIP_DEFLATED) as package:
        for name, text in parts.items():
            entry = ZipInfo(name, date_time=(1980, 1, 1, 0, 0, 0))
            entry.compress_type, entry.create_system = ZIP_DEFLATED, 3
            entry.external_attr = 0o644 << 16
            package.writestr(entry, text.encode())
    return out.getvalue()


def _told(text: str) -> str:
    """Copy, or any words, as text of XML: what would be obeyed unseen is shown."""
    return escape(_UNWRITABLE.sub("\ufffd", visible(text)))


class _Body:
    """The text with its changes and comments."""

    def __init__(self, report: Report) -> None:
        self._witnesses = report.collation.witnesses
        self._text = tracked(report)
        self._signed = _signature(report)
        self._notes = list(_notes(report, self._text))
        self._numbers = 0  # of the changes so far
        self._opens: dict[int, list[int]] = defaultdict(list)
        self._closes: dict[int, list[int]] = defaultdict(list)
        for number, note in enumerate(self._notes):
            self._opens[note.first].append(number)
            self._closes[note.last].append(number)

    def xml(self) -> str:
        """`word/document.xml`."""
        paragraphs = "".join(self._paragraphs())
        page = '<w:sectPr><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1134" w:right="1134" '
        page += 'w:bottom="1134" w:left="1134" w:header="567" w:footer="567" w:gutter="0"/></w:sectPr>'
        return f'{_HEAD}<w:document xmlns:w="{_W}"><w:body>{paragraphs}{page}</w:body></w:document>'

    def comments(self) -> str:
        """`word/comments.xml`."""
        written = []
        for number, note in enumerate(self._notes):
            lines = "".join(
                f'<w:p><w:pPr><w:pStyle w:val="CommentText"/></w:pPr>{_run(line)}</w:p>'
                for line in note.lines
            )
            written.append(f'<w:comment w:id="{number}"{self._signed} w:initials="fc">{lines}</w:comment>')
        return f'{_HEAD}<w:comments xmlns:w="{_W}">{"".join(written)}</w:comments>'

    def _paragraphs(self) -> Iterator[str]:
        signs = self._text.signs
        begin = 0
        for at, sign in enumerate(signs):
            if sign.char == END:
                yield f"<w:p>{self._settings(signs[begin], sign)}{''.join(self._runs(begin, at))}</w:p>"
                begin = at + 1

    def _settings(self, first: Sign, end: Sign) -> str:
        """A paragraph's style, and whether its end is gone or new."""
        zone = zone_of(self._witnesses[first.document].zones, first.at)
        style = _STYLES.get(zone.kind, "Furniture") if zone else ""
        told = f'<w:pStyle w:val="{style}"/>' if style else ""
        if end.track is not Track.KEPT:
            told += f"<w:rPr>{self._change(_CHANGES[end.track])}/></w:rPr>"
        return f"<w:pPr>{told}</w:pPr>" if told else ""

    def _change(self, kind: str, more: str = "") -> str:
        """The beginning of a change's tag, not yet closed."""
        self._numbers += 1
        return f'<w:{kind} w:id="{self._numbers}"{self._signed}{more}'

    def _runs(self, begin: int, end: int) -> Iterator[str]:
        """What stands in a paragraph, its end included as a place for comments alone."""
        move = 0
        ended = ""
        at = begin
        for track, number, piece in self._pieces(begin, end):
            if number != move:
                yield ended
                ended = ""
                if number:
                    kind = _CHANGES[track]
                    yield self._change(f"{kind}RangeStart", f' w:name="move{number}"') + "/>"
                    ended = f'<w:{kind}RangeEnd w:id="{self._numbers}"/>'
                move = number
            yield from self._begun(at)
            yield self._tracked(track, piece)
            at += len(piece)
            yield from self._ended(at - 1)
        yield ended
        yield from self._begun(end)
        yield from self._ended(end)

    def _pieces(self, begin: int, end: int) -> Iterator[tuple[Track, int, str]]:
        """Signs that are drawn alike and that no comment begins or ends between."""
        cuts = 0

        def alike(at: int) -> tuple[Track, int, int]:
            nonlocal cuts
            cuts += at in self._opens or at - 1 in self._closes
            sign = self._text.signs[at]
            return sign.track, sign.move, cuts

        for (track, move, _), places in groupby(range(begin, end), key=alike):
            yield track, move, "".join(self._text.signs[at].char for at in places)

    def _tracked(self, track: Track, words: str) -> str:
        if track is Track.KEPT:
            return _run(words)
        kind = _CHANGES[track]
        return f"{self._change(kind)}>{_run(words, gone=track is Track.GONE)}</w:{kind}>"

    def _begun(self, at: int) -> Iterator[str]:
        for number in self._opens.get(at, ()):
            yield f'<w:commentRangeStart w:id="{number}"/>'

    def _ended(self, at: int) -> Iterator[str]:
        for number in self._closes.get(at, ()):
            yield f'<w:commentRangeEnd w:id="{number}"/><w:r><w:rPr><w:rStyle w:val="CommentReference"/>'
            yield f'</w:rPr><w:commentReference w:id="{number}"/></w:r>'


def _run(words: str, *, gone: bool = False) -> str:
    kind = "delText" if gone else "t"
    return f'<w:r><w:{kind} xml:space="preserve">{_told(words)}</w:{kind}></w:r>'


def _signature(report: Report) -> str:
    """Who made the changes, and when: as set, else on the day that the other copy, or the base, ran."""
    settings = report.settings
    days = [witness.masthead.published for witness in reversed(report.collation.witnesses)]
    ran = next((when.isoformat() for when in days if when), None)
    when = settings.docx_date or ran
    date = "" if when is None else f' w:date="{when}T00:00:00Z"'
    return f' w:author="{_told(settings.docx_author)}"{date}'


# --- the margin -------------------------------------------------------------------------------------


class _Note:
    """A comment: from which sign to which, and its lines."""

    __slots__ = ("first", "last", "lines")

    def __init__(self, first: int, last: int, lines: Sequence[str]) -> None:
        self.first, self.last, self.lines = first, last, lines


def _notes(report: Report, text: Tracked) -> Iterator[_Note]:
    """What the file does not cover, where there is any; then each error and warning, as they are told."""
    cautions = [report.uncompared, *report.cautions]
    if any(cautions):
        yield _Note(0, 0, [line for line in cautions if line])
    places = Places(report.collation.witnesses, shared=False)
    for finding in report.findings:
        if finding.severity is not Severity.NOTE:
            first, last = _where(finding, text)
            yield _Note(first, last, [f"{finding.code} {said(finding)}", *_sides(report, finding, places)])


def _where(finding: Finding, text: Tracked) -> tuple[int, int]:
    """Both copies' words, where they stand together; else the words of the copy that is made."""
    found = [text.places[document].found(span) for document, span in _first_marks(finding)]
    if not found:
        return 0, 0
    first, last = min(place[0] for place in found), max(place[1] for place in found)
    return (first, last) if last - first < _NEAR else found[-1]


def _first_marks(finding: Finding) -> list[tuple[int, Span]]:
    """The first place in each document, one with words before one without."""
    first: dict[int, Span] = {}
    for document, span in sorted(finding.marks, key=lambda mark: (mark.span.length == 0, mark)):
        first.setdefault(document, span)
    return sorted(first.items())


def _sides(report: Report, finding: Finding, places: Places) -> Iterator[str]:
    """What each copy says, and where in its file."""
    for document, span in _first_marks(finding):
        witness: Witness = report.collation.witnesses[document]
        words = cut(" ".join(span.of(witness.article.text).split()), _WORDS) or "(nothing)"
        when = day(witness.masthead.published)
        yield f"{witness.label}{f', {when}' if when else ''}: {words} [{places.place(document, span)}]"


# --- the rest of the package ------------------------------------------------------------------------


def _content_types() -> str:
    kinds = [("document", f"{_TYPE}.document.main+xml")]
    kinds += [(name, f"{_TYPE}.{name}+xml") for name in ("styles", "comments")]
    return (
        f'{_HEAD}<Types xmlns="{_PACKAGE}/content-types"><Default Extension="rels" ContentType='
        '"application/vnd.openxmlformats-package.relationships+xml"/>'
        '<Default Extension="xml" ContentType="application/xml"/>'
        + "".join(f'<Override PartName="/word/{name}.xml" ContentType="{kind}"/>' for name, kind in kinds)
        + "</Types>"
    )


def _rels(leads: Iterable[tuple[str, str]]) -> str:
    told = "".join(
        f'<Relationship Id="rId{number}" Type="{_OFFICE}/{kind}" Target="{target}"/>'
        for number, (kind, target) in enumerate(leads, 1)
    )
    return f'{_HEAD}<Relationships xmlns="{_PACKAGE}/relationships">{told}</Relationships>'


def _styles() -> str:
    """What a paragraph looks like: headline, standfirst, copy, and furniture in grey."""
    return (
        f'{_HEAD}<w:styles xmlns:w="{_W}"><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Georgia" '
        'w:hAnsi="Georgia" w:cs="Georgia"/><w:sz w:val="22"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr>'
        '<w:spacing w:after="120" w:line="276" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults>'
        + _style("Normal", "Normal", default=True)
        + _style("Heading1", "heading 1", '<w:b/><w:sz w:val="32"/>', outline=True)
        + _style("Subtitle", "Subtitle", "<w:i/>")
        + _style("Furniture", "Furniture", '<w:color w:val="808080"/><w:sz w:val="18"/>')
        + _style("CommentText", "annotation text", '<w:sz w:val="20"/>')
        + '<w:style w:type="character" w:styleId="CommentReference"><w:name w:val="annotation reference"/>'
        '<w:rPr><w:sz w:val="16"/></w:rPr></w:style></w:styles>'
    )


def _style(key: str, name: str, look: str = "", *, default: bool = False, outline: bool = False) -> str:
    head = '<w:style w:type="paragraph"' + (' w:default="1"' if default else "") + f' w:styleId="{key}">'
    based = "" if default else '<w:basedOn w:val="Normal"/>'
    level = '<w:pPr><w:outlineLvl w:val="0"/></w:pPr>' if outline else ""
    drawn = f"<w:rPr>{look}</w:rPr>" if look else ""
    return f'{head}<w:name w:val="{name}"/>{based}<w:qFormat/>{level}{drawn}</w:style>'
