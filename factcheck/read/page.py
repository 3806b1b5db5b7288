"""A file as characters: decoded, its line ends made one, each character knowing where it stood."""

from __future__ import annotations

import re
from bisect import bisect_right

from factcheck.errors import UnreadableError
from factcheck.model.pattern import late
from factcheck.model.record import dataclass, field
from factcheck.model.span import OffsetMap, Position
from factcheck.ready import table

Runs = tuple[tuple[int, int], ...]
STRAIGHT: Runs = ((0, 0),)

_BOMS = (
    (b"\xef\xbb\xbf", "utf-8"),
    (b"\xff\xfe\x00\x00", "utf-32-le"),
    (b"\x00\x00\xfe\xff", "utf-32-be"),
    (b"\xff\xfe", "utf-16-le"),
    (b"\xfe\xff", "utf-16-be"),
)
_DECLARED = late(
    rb"""\A\s*<\?xml[^>]{0,200}?encoding\s*=\s*["']([A-Za-z0-9._:-]{1,40})["']""", holds=(b"<?xml",)
)
_META = late(rb"""<meta[^>]{0,200}?charset\s*=\s*["']?([A-Za-z0-9._:-]{1,40})""", re.IGNORECASE)
_RETURN = late(r"\r\n?|[\x85\u2028\u2029]")
_END = late(r"\r\n|[\n\r\x85\u2028\u2029]")
# Letters with accents, signs and curly quotes as UTF-8 writes them; in cp1252 no word holds these bytes.
_UTF_8 = late(rb"[\xc2\xc3][\x80-\xbf]|\xe2[\x80-\x84][\x80-\xbf]")
_WINDOWS = late(rb"[\x91-\x97]")  # its quotes and dashes
_BYTE_LINE = late(rb"[^\r\n]*(?:\r\n|[\r\n])|[^\r\n]+")
_TOLD = 5  # lines that a caution names
_CAPITAL_INSIDE = late(r"(?<=[a-z])[À-ÖØ-ÞŽŠŒŸ](?=[a-z])")
_CONTROL = late(rb"[\x00-\x08\x0e-\x1a\x1c-\x1f]")


@table()
def _twice() -> str:
    """How a letter is met that was written as UTF-8 and read as cp1252."""
    # what the bytes 0x80 to 0xBF become; five of them have no letter there
    tail = re.escape(
        "".join(
            bytes([byte]).decode("cp1252") if byte not in (0x81, 0x8D, 0x8F, 0x90, 0x9D) else chr(byte)
            for byte in range(0x80, 0xC0)
        )
    )
    return f"[Â-ß][{tail}]|[à-ï][{tail}]{{2}}|ð[{tail}]{{3}}"


_TWICE = late(_twice())
_KNOWN_BINARY = (
    (b"\xd0\xcf\x11\xe0", "an old Word file (.doc)", "save it as .docx or as plain text"),
    (b"\x1f\x8b", "a gzip archive", "unpack it first"),
    (b"BZh", "a bzip2 archive", "unpack it first"),
    (b"7z\xbc\xaf", "a 7z archive", "unpack it first"),
    (b"\x89PNG", "a picture", "name the file that holds the copy"),
    (b"\xff\xd8\xff", "a picture", "name the file that holds the copy"),
    (b"GIF8", "a picture", "name the file that holds the copy"),
    (b"RIFF", "a sound or video file", "name the file that holds the copy"),
    (b"ID3", "a sound file", "name the file that holds the copy"),
    (b"\x7fELF", "a program", "name the file that holds the copy"),
)


@dataclass(frozen=True, slots=True)
class Page:
    """
    The characters of a file, with one kind of line end, and the way back to the file as decoded.

    `runs` leads from an offset here to one in the file; `lines` holds where the file's lines begin.
    """

    text: str
    name: str = "copy"
    path: str | None = None
    runs: Runs = STRAIGHT
    lines: tuple[int, ...] = (0,)
    cautions: tuple[str, ...] = ()
    item: str | None = None  # which of its stories is asked for: a number, or a headline

    def position(self, offset: int) -> Position:
        """Line and column in the file of an offset into this page."""
        return OffsetMap(self.runs, self.lines).position(min(offset, len(self.text)))

    def refuse(self, what: str, offset: int | None = None, hint: str = "") -> UnreadableError:
        """The error that says what is wrong with this file, and in which line."""
        line = None if offset is None else self.position(offset).line
        return UnreadableError(what, where=self.path or self.name, line=line, hint=hint)


@dataclass(slots=True)
class Trail:
    """Text being put together from pieces of another, with the runs that lead back."""

    parts: list[str] = field(default_factory=list)
    runs: list[tuple[int, int]] = field(default_factory=list)
    length: int = 0

    def add(self, piece: str, at: int) -> None:
        """Append a piece that stands at `at` in the other text."""
        if not piece:
            return
        if not self.runs or self.runs[-1][1] - self.runs[-1][0] != at - self.length:
            self.runs.append((self.length, at))
        self.parts.append(piece)
        self.length += len(piece)

    @property
    def text(self) -> str:
        """All of it so far."""
        return "".join(self.parts)

    def ended(self) -> Runs:
        """The runs, with a first one where nothing was added."""
        return tuple(self.runs) or STRAIGHT


def compose(inner: Runs, length: int, outer: Runs) -> Runs:
    """Runs from a text (of this length) over a middle one to the file."""
    if outer == STRAIGHT:
        return inner
    starts = [run[0] for run in outer]
    out: list[tuple[int, int]] = []
    for number, (text_at, middle) in enumerate(inner):
        end = inner[number + 1][0] if number + 1 < len(inner) else length
        at = max(bisect_right(starts, middle) - 1, 0)
        out.append((text_at, outer[at][1] + middle - outer[at][0]))
        at += 1
        while at < len(outer) and outer[at][0] < middle + end - text_at:
            out.append((text_at + outer[at][0] - middle, outer[at][1]))
            at += 1
    return tuple(out)


def page(data: bytes, name: str, path: str | None) -> Page:
    """The characters of a file, however it was saved; what had to be guessed or mended is said."""
    where = path or name
    for magic, what, hint in _KNOWN_BINARY:
        if data.startswith(magic):
            raise UnreadableError(f"this is {what}, no text", where=where, hint=hint)
    text, cautions = _decoded(data, where)
    lines = (0, *(match.end() for match in _END.finditer(text)))
    trail = Trail()
    last = mended = 0
    sample = ""
    for start, end, instead, twice in _changes(text):
        trail.add(text[last:start], last)
        trail.add(instead, start)
        if twice:
            mended += 1
            sample = sample or f"{text[start:end]} for {instead}"
        last = end
    if mended:
        cautions.append(f"mended {mended} character{'s' * (mended > 1)} decoded twice ({sample})")
    if not last:
        return Page(text, name, path, lines=lines, cautions=tuple(cautions))
    trail.add(text[last:], last)
    return Page(trail.text, name, path, trail.ended(), lines, tuple(cautions))


def _changes(text: str) -> list[tuple[int, int, str, bool]]:
    """Where line ends are made one and twice-decoded characters mended: start, end, what stands instead."""
    out = [(match.start(), match.end(), "\n", False) for match in _RETURN.finditer(text)]
    if "Ã" in text or "â" in text or "Â" in text or "Å" in text or "ð" in text or "Ä" in text:
        for match in _TWICE.finditer(text):
            instead = _once(match.group())
            if instead is not None:
                out.append((match.start(), match.end(), instead, True))
        out.sort()
    return out


def _once(letters: str) -> str | None:
    """What a twice-decoded character is: "â€™" is "’"."""
    raw = bytearray()
    for letter in letters:
        raw += letter.encode("latin-1") if "\x80" <= letter <= "\x9f" else letter.encode("cp1252")
    try:
        return raw.decode("utf-8")
    except UnicodeDecodeError:
        return None


def _decoded(data: bytes, where: str) -> tuple[str, list[str]]:
    for bom, encoding in _BOMS:
        if data.startswith(bom):
            return _strictly(data[len(bom) :], encoding, where, f"its first bytes say {encoding.upper()}"), []
    guess = _wide(data)
    if guess:
        return _strictly(data, guess, where, f"it looks like {guess.upper()}"), [f"read as {guess.upper()}"]
    declared = _DECLARED.search(data[:400])
    if declared:
        return _as_declared(data, declared[1].decode("ascii"), where), []
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError as error:
        return _old(data, error.start, where)
    _refuse_binary(data, where)
    return text, []


def _old(data: bytes, bad: int, where: str) -> tuple[str, list[str]]:
    """Bytes that are no UTF-8: as a page's own `meta` says, else as Windows wrote Western European text."""
    _refuse_binary(data, where)
    meta = _META.search(data[:2048])
    if meta and meta[1].lower() not in (b"utf-8", b"utf8") and _is_a_charset(meta[1].decode("ascii")):
        try:
            return data.decode(meta[1].decode("ascii")), []
        except UnicodeError:
            pass
    line = data.count(b"\n", 0, bad) + 1
    high = sum(byte >= 0x80 for byte in data[:200_000])
    if high * 3 > len(data[:200_000]):
        raise UnreadableError(
            "the characters cannot be read: this is neither UTF-8 nor a Western European text",
            where=where,
            line=line,
            hint="save the file as UTF-8",
        )
    if _UTF_8.search(data):
        return _mixed(data)
    text = data.decode("cp1252", errors="replace")
    old = _from_old_mac(data, text)
    if old is not None:
        return old, [f"not UTF-8 (line {line}): read as Mac Roman"]
    return text, [f"not UTF-8 (line {line}): read as cp1252"]


def _mixed(data: bytes) -> tuple[str, list[str]]:
    """Lines of several files put together, each letter read as UTF-8 where it is that, else as cp1252."""
    lines: list[int] = []
    parts: list[str] = []
    for number, line in enumerate(_BYTE_LINE.findall(data), 1):
        try:
            parts.append(line.decode("utf-8"))
        except UnicodeDecodeError:
            lines.append(number)
            parts.append(_letter_by_letter(line))
    told = ", ".join(str(line) for line in lines[:_TOLD])
    more = f" and {len(lines) - _TOLD} more" if len(lines) > _TOLD else ""
    what = "line" if len(lines) == 1 else "lines"
    return "".join(parts), [
        f"two encodings in one file: {what} {told}{more} read as cp1252, the rest as UTF-8"
    ]


def _letter_by_letter(line: bytes) -> str:
    """A line in which some letters are UTF-8 and some are not."""
    out: list[str] = []
    last = 0
    for match in _UTF_8.finditer(line):
        out.append(line[last : match.start()].decode("cp1252", errors="replace"))
        out.append(match.group().decode("utf-8", errors="replace"))
        last = match.end()
    out.append(line[last:].decode("cp1252", errors="replace"))
    return "".join(out)


def _from_old_mac(data: bytes, text: str) -> str | None:
    """
    The text as an old Mac wrote it, None where Windows did: no word has a capital with an accent inside.

    "donÕt" and "cafŽs" are "don’t" and "cafés" there.
    """
    inside = [match.start() for match in _CAPITAL_INSIDE.finditer(text)]
    if not inside or _WINDOWS.search(data):
        return None
    old = data.decode("mac_roman")
    return old if all(old[at].islower() or old[at] == "’" for at in inside) else None


def _refuse_binary(data: bytes, where: str) -> None:
    """Refuse what is no text; a few stray control characters are shown, not refused."""
    sample = data[:200_000]
    strange = (
        len(_CONTROL.findall(sample)) - sample.count(b"\x01") - sample.count(b"\x02") - sample.count(b"\x16")
    )
    if strange * 30 > len(sample):
        raise UnreadableError(
            "this is no text but binary data", where=where, hint="name the file that holds the copy"
        )


def _wide(data: bytes) -> str | None:
    """UTF-16 without its mark: every other byte of Western text is then a NUL."""
    sample = data[:4000]
    if len(sample) < 4 or b"\x00" not in sample:
        return None
    even, odd = sample[::2].count(0), sample[1::2].count(0)
    half = len(sample) // 2
    if odd > 0.7 * half and even < 0.1 * half:
        return "utf-16-le"
    if even > 0.7 * half and odd < 0.1 * half:
        return "utf-16-be"
    return None


def _as_declared(data: bytes, encoding: str, where: str) -> str:
    if encoding.lower().replace("_", "-").startswith(("utf-16", "utf-32", "ucs", "utf16", "utf32")):
        raise UnreadableError(
            f"it declares {encoding}, but is not written so", where=where, line=1,
            hint="correct the encoding in the first line, or save the file as UTF-8",
        )  # fmt: skip
    if not _is_a_charset(encoding):
        raise UnreadableError(
            f"it declares the encoding {encoding!r}, which is none", where=where, line=1,
            hint="correct the encoding in the first line, or save the file as UTF-8",
        )  # fmt: skip
    _refuse_binary(data, where)
    return _strictly(data, encoding, where, f"it declares {encoding}")


_SAMPLE = "<p>Four-two + five & six (with no full stop, so that it is one long label of a host's name)</p>"
_ESCAPE = b"\\u0041"


def _is_a_charset(name: str) -> bool:
    """
    Do bytes that read so hold ASCII as it is, as any file must that can say in ASCII how it is written?

    Python's codecs are more than charsets: "undefined", "punycode", "hex", "unicode_escape".
    """
    try:
        return _SAMPLE.encode("ascii").decode(name) == _SAMPLE and _ESCAPE.decode(name) != "A"
    except (LookupError, ValueError):
        return False


def _strictly(data: bytes, encoding: str, where: str, why: str) -> str:
    try:
        return data.decode(encoding)
    except UnicodeError as error:
        bad = error.start if isinstance(error, UnicodeDecodeError) else 0
        wide = 2 if "16" in encoding else 4 if "32" in encoding else 1
        line = data[:bad].count(b"\n" + b"\x00" * (wide - 1)) + 1
        raise UnreadableError(
            f"{why}, but that is not what the bytes are", where=where, line=line,
            hint="save the file as UTF-8, and correct the encoding it declares",
        ) from None  # fmt: skip
