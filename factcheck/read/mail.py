"""
Mail (.eml), and pages that a browser has saved as mail (.mhtml): the text of one message.

The subject stands first, as the headline; sender, date and attachments are told beside the copy. Of a
text and a page that say the same the text is read. A place leads back to the file: in plain and in
quoted-printable text to the very character, in base64 to the group of four letters that holds it, and
in a subject that is coded to where the subject begins. Nothing is fetched, and nothing attached is opened.
"""

from __future__ import annotations

import binascii
import codecs
import quopri
import re
from datetime import date
from email.header import decode_header
from email.message import Message
from email.parser import BytesParser
from email.policy import compat32
from email.utils import parseaddr, parsedate_to_datetime

from factcheck.errors import EmptyCopyError, UnreadableError
from factcheck.lexicon.outlets import AGENCIES, MASTHEAD_WORDS, agency_named
from factcheck.model.article import Article, Masthead, Zone, ZoneKind
from factcheck.model.record import dataclass, replace
from factcheck.model.span import OffsetMap, Span
from factcheck.read.invisible import Cuts
from factcheck.read.page import Page, Runs, Trail, compose

MOST_PARTS = 64  # a mail of a newsroom has three or four
FINEST = 500_000  # characters: in longer text a place leads to where the part begins
_HEADER = re.compile(r"[!-9;-~]{2,60}:(?=[ \t\n]|$)")
_PERSONAL = frozenset("from to cc subject date sent".split())
_TECHNICAL = frozenset(
    "received return-path delivered-to message-id mime-version content-type content-transfer-encoding "
    "reply-to dkim-signature list-id in-reply-to references".split()
)
_FORWARDED = re.compile(r"(?:(?:fwd?|re|aw|wg|tr)\s*:\s*)+", re.IGNORECASE)
_CODED = re.compile(r"(?:=[0-9A-Fa-f]{2}|=[ \t]*\n)+")  # a line may break inside a character
_CODE = re.compile(r"=([0-9A-Fa-f]{2})")
_SIX_BITS = re.compile(r"[A-Za-z0-9+/]")
_FLOWS = re.compile(r"(?<= )(?<!^-- )\n(?=[^\n])", re.MULTILINE)  # behind a blank; "-- " signs
_SIGNATURE = re.compile(r"^-- ?\n", re.MULTILINE)
_TAG = re.compile(r"<(?:style|script)\b.*?</(?:style|script)>|<[^<>]*>", re.DOTALL | re.IGNORECASE)
_HEADING = re.compile(r"<h1\b", re.IGNORECASE)
# Names of senders that are offices, and of no person who wrote the copy.
_OFFICES = frozenset(
    "press news media office desk newsdesk newsroom team info information service services communications pr "
    "editor editors editorial alerts alert newsletter relations mail noreply no-reply contact".split()
)


def looks(text: str, path: str | None) -> bool:
    """Does a file begin as a mail does: header lines, and then an empty one?"""
    told: set[str] = set()
    head, _, body = text[:20_000].lstrip("\n").partition("\n\n")
    for number, line in enumerate(head.split("\n")):
        match = _HEADER.match(line)
        if match:
            told.add(match.group()[:-1].lower())
        elif not (line[:1] in " \t" or (number == 0 and line.startswith("From "))) or not head:
            return False
    named = path is not None and path.lower().endswith((".eml", ".mht", ".mhtml"))
    if not body and len(text) < 20_000:
        return False
    personal, technical = len(told & _PERSONAL), len(told & _TECHNICAL)
    return (named and personal + technical > 0) or (personal > 1 and technical > 0) or personal > 3


def read(data: bytes, sheet: Page) -> Article:
    """The message in these bytes, of which `sheet` holds the characters."""
    if data.lower().count(b"boundary=") > MOST_PARTS:
        raise sheet.refuse("a mail of more parts than any story has", hint="save the one message by itself")
    try:
        return _read(BytesParser(policy=compat32).parsebytes(data), sheet)
    except (EmptyCopyError, UnreadableError):
        raise
    except (ValueError, LookupError, TypeError, AttributeError, IndexError, RecursionError) as error:
        raise sheet.refuse(f"the mail is damaged: {error}", hint="save its text as .txt") from None


@dataclass(frozen=True, slots=True)
class _Part:
    """One part of the message as text, with the runs that lead to the file's characters."""

    text: str
    runs: Runs
    page: bool  # it is HTML
    words: int


def _read(message: Message[str, str], sheet: Page) -> Article:
    subject, place = _subject(message, sheet)
    parts, passed_over = _parts(message, sheet)
    chosen = _chosen(parts)
    if chosen is None:
        hint = "save what is attached to it, and name that file" if passed_over else "save the copy as text"
        raise EmptyCopyError("a mail without text", where=sheet.path or sheet.name, hint=hint)
    found = _copy(chosen, subject, place, sheet)
    head = _masthead(message, subject)
    cautions = found.cautions
    if passed_over:
        more = f" and {len(passed_over) - 3} more" if len(passed_over) > 3 else ""
        cautions = (*cautions, "what is attached was not read: " + ", ".join(passed_over[:3]) + more)
    page = found.masthead
    return replace(
        found,
        cautions=cautions,
        masthead=replace(
            page,
            headline=page.headline if chosen.page and _HEADING.search(chosen.text) else head.headline,
            outlet=page.outlet or head.outlet,
            agency=page.agency or head.agency,
            byline=page.byline or head.byline,
            published=page.published or head.published,
        ),
    )


def _copy(part: _Part, subject: str | None, place: int, sheet: Page) -> Article:
    """The article: the subject, where the text does not begin with it, and the text."""
    trail = Trail()
    if part.page:
        if subject and not _HEADING.search(part.text):
            escaped = subject.replace("&", "&amp;").replace("<", "&lt;")
            trail.add("<h1>", place)
            trail.add(escaped, place)
            trail.add("</h1>", place)
        page = _followed(trail, part, sheet)
        from factcheck.read.html import read as read_page

        return read_page(page)
    first = part.text.lstrip()[: len(subject or "") + 40].split("\n")[0]
    if subject and _flat(first) != _flat(subject):
        trail.add(subject, place)
        trail.add("\n\n", place)
    begin = trail.length
    page = _followed(trail, part, sheet)
    signed = _SIGNATURE.search(page.text, begin)
    told = (Zone(ZoneKind.FURNITURE, Span(signed.start(), len(page.text))),) if signed else ()
    return Article(page.text, told=told, offsets=OffsetMap(page.runs, page.lines))


def _followed(trail: Trail, part: _Part, sheet: Page) -> Page:
    """A page of what is in the trail and then the part."""
    runs = [*trail.runs, *((trail.length + at, there) for at, there in part.runs)]
    text = trail.text + part.text
    return Page(text, sheet.name, sheet.path, compose(tuple(runs), len(text), sheet.runs), sheet.lines)


def _flat(text: str) -> str:
    return " ".join(text.casefold().split())


# --- headers


def _subject(message: Message[str, str], sheet: Page) -> tuple[str | None, int]:
    """The subject, without what was set before it in forwarding, and where it stands."""
    said = _said(message.get("Subject"))
    if not said:
        return None, 0
    said = said[_FORWARDED.match(said).end() :] if _FORWARDED.match(said) else said  # type: ignore[union-attr]
    at = sheet.text.find(said, 0, 20_000)
    if at < 0:
        at = max(sheet.text.lower().find("subject:", 0, 20_000), 0)
    return said or None, at


def _said(value: object) -> str:
    """A header's words on one line, whatever they are coded in."""
    if value is None:
        return ""
    words: list[str] = []
    for piece, charset in decode_header(str(value)):
        words.append(piece if isinstance(piece, str) else _decoded(piece, charset))
    return " ".join("".join(words).split())


def _masthead(message: Message[str, str], subject: str | None) -> Masthead:
    sender, _ = parseaddr(_said(message.get("From")))
    words = sender.replace("-", " ").casefold().split()
    outlet = byline = None
    if set(words) & MASTHEAD_WORDS and sender.casefold() not in AGENCIES and len(words) > 1:
        outlet = sender
    elif (
        2 <= len(words) <= 4
        and not set(words) & _OFFICES
        and all(word[:1].isupper() for word in sender.split())
    ):
        byline = sender
    return Masthead(
        outlet=outlet,
        agency=agency_named(sender) if sender else None,
        headline=subject,
        byline=byline,
        published=_day(message),
    )


def _day(message: Message[str, str]) -> date | None:
    """The day in the date's own zone."""
    try:
        return parsedate_to_datetime(_said(message.get("Date"))).date()
    except (ValueError, TypeError, IndexError, OverflowError):
        return None


# --- parts


def _parts(message: Message[str, str], sheet: Page) -> tuple[list[_Part], list[str]]:
    """The parts that are text, and the names of what is attached."""
    found: list[_Part] = []
    passed_over: list[str] = []
    cursor = 0
    for part in message.walk():
        if part.is_multipart():
            continue
        kind = part.get_content_type()
        attached = part.get_content_disposition() == "attachment"
        if attached or kind not in ("text/plain", "text/html"):
            if attached or part.get_filename():
                passed_over.append(_said(part.get_filename()) or kind)
            continue
        text, runs, cursor = _unpacked(part, cursor, sheet)
        words = _TAG.sub(" ", text) if kind == "text/html" else text
        found.append(_Part(text, runs, kind == "text/html", len(words.split())))
    return found, passed_over


def _chosen(parts: list[_Part]) -> _Part | None:
    """The text that says most; the page where the text says much less, as "this mail is in HTML" does."""
    text = max((part for part in parts if not part.page), key=lambda part: part.words, default=None)
    page = max((part for part in parts if part.page), key=lambda part: part.words, default=None)
    if text is None or page is None:
        chosen = text or page
    else:
        chosen = text if 2 * text.words >= page.words else page
    return chosen if chosen and chosen.words else None


def _place(raw: str, cursor: int, sheet: Page) -> int:
    """Where the coded text of a part begins among the characters of the file."""
    first = next((line for line in raw.split("\n") if line.strip()), "")
    told = first.split("\ufffd")[0]
    head = max(sheet.text.find("\n\n", cursor), 0)
    at = sheet.text.find(told, head) if told else -1
    return at if at >= 0 else head


def _unpacked(part: Message[str, str], cursor: int, sheet: Page) -> tuple[str, Runs, int]:
    """The text of a part, with runs that lead to the file's characters, and where in the file it ends."""
    coding = _said(part.get("Content-Transfer-Encoding")).lower()
    charset = part.get_content_charset("utf-8")
    coded = coding in ("base64", "quoted-printable")
    said = part.get_payload() if coded else part.get_payload(decode=True)
    raw = said.decode("utf-8", "replace") if isinstance(said, bytes) else str(said)
    raw = raw.replace("\r\n", "\n").replace("\r", "\n").lstrip("\n")
    at = _place(raw, cursor, sheet)
    if isinstance(said, bytes):
        text, runs = _in_lines(_decoded(said, charset), at, sheet)
    else:
        text, runs = (_from_base64 if coding == "base64" else _from_quoted)(raw, charset, at)
    if str(part.get_param("format", "")).lower() == "flowed":
        # lines that a mail program has wrapped (RFC 3676)
        cuts = Cuts([Span(*match.span()) for match in _FLOWS.finditer(text)])
        text, runs = cuts.left(text), cuts.runs(OffsetMap(runs))
    return text, runs, at + len(raw)


def _in_lines(text: str, at: int, sheet: Page) -> tuple[str, Runs]:
    """Text that stands in the file as it is: each line of it leads to the file's."""
    text = text.replace("\r\n", "\n").replace("\r", "\n").lstrip("\n")
    trail = Trail()
    for number, line in enumerate(text.split("\n")):
        trail.add("\n" * (number > 0) + line, at - (number > 0))
        end = sheet.text.find("\n", at)
        at = len(sheet.text) if end < 0 else end + 1
    return trail.text, trail.ended()


def _from_quoted(raw: str, charset: str, at: int) -> tuple[str, Runs]:
    """Quoted-printable text: each character leads to where it is coded."""
    if len(raw) > FINEST:
        return _decoded(quopri.decodestring(raw.encode("ascii", "surrogateescape")), charset), ((0, at),)
    trail = Trail()
    last = 0
    for match in _CODED.finditer(raw):
        trail.add(_plain(raw[last : match.start()], charset), at + last)
        last = match.end()
        coded = [(code[1], match.start() + code.start()) for code in _CODE.finditer(match.group())]
        byte = 0
        for letter in _decoded(bytes.fromhex("".join(code for code, _ in coded)), charset):
            if letter != "\r":
                trail.add(letter, at + coded[min(byte, len(coded) - 1)][1])
            byte += len(_encoded(letter, charset))
    trail.add(_plain(raw[last:], charset), at + last)
    return trail.text, trail.ended()


def _from_base64(raw: str, charset: str, at: int) -> tuple[str, Runs]:
    """Base64 text: each character leads to the group of four letters that holds it."""
    places = [match.start() for match in _SIX_BITS.finditer(raw)]
    packed = "".join(map(raw.__getitem__, places))
    whole = len(packed) - (len(packed) % 4 == 1)  # a letter too many is the rest of a file cut short
    text = _decoded(binascii.a2b_base64(packed[:whole] + "=" * (-whole % 4)), charset)
    if len(text) > FINEST:
        return text.replace("\r", ""), ((0, at),)
    trail = Trail()
    byte = 0
    for letter in text:
        if letter != "\r":
            trail.add(letter, at + places[min(byte // 3 * 4, len(places) - 1)])
        byte += len(_encoded(letter, charset))
    return trail.text, trail.ended()


def _plain(raw: str, charset: str) -> str:
    return raw if raw.isascii() else _decoded(raw.encode("ascii", "surrogateescape"), charset)


def _decoded(data: bytes, charset: str | None) -> str:
    """The characters of these bytes, read as they are said to be, or else as most copy is."""
    try:
        codecs.lookup(charset or "utf-8")
        return data.decode(charset or "utf-8")
    except (LookupError, UnicodeDecodeError, ValueError):
        try:
            return data.decode("utf-8")
        except UnicodeDecodeError:
            return data.decode("cp1252", "replace")


def _encoded(letter: str, charset: str) -> bytes:
    if letter.isascii():
        return b"-"
    try:
        return letter.encode(charset)
    except (LookupError, UnicodeEncodeError):
        return letter.encode("utf-8", "replace")
