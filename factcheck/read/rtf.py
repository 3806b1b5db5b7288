"""
RTF: the text between the control words, each character leading to where the file holds it.

The file is ASCII whatever it says: letters beyond that are codes of a Windows or Mac charset, or numbers
of Unicode with a substitute behind them. Pictures, fonts, fields' instructions, comments, headers and
footers are no copy; footnotes stand at the end, and apart. Nothing in it is carried out.
"""

from __future__ import annotations

import codecs
import re

from factcheck.model.article import Article, Masthead
from factcheck.model.record import dataclass, replace
from factcheck.read.manuscript import Manuscript
from factcheck.read.page import Page

_DEEPEST = 500  # groups; Word nests some ten
_TOKEN = re.compile(
    r"\\(?P<word>[a-zA-Z]{1,32})(?P<number>-?\d{1,10})?(?: |(?![a-zA-Z]))"
    r"|\\'(?P<code>[0-9a-fA-F]{2})|\\(?P<sign>[^a-zA-Z])|(?P<brace>[{}])|(?P<text>[^\\{}\r\n\x00]+)|[\r\n\x00]+|\\"
)
_LINE = re.compile(r"\r\n|[\r\n]")
_SAID = {
    "tab": "\t", "emdash": "—", "endash": "–", "lquote": "‘", "rquote": "’", "ldblquote": "“",
    "rdblquote": "”", "bullet": "•", "emspace": "\u2003", "enspace": "\u2002", "qmspace": "\u2005",
    "line": " ", "lbr": " ",
}  # fmt: skip
_SIGNS = {"~": "\xa0", "_": "\u2011", "\\": "\\", "{": "{", "}": "}", "\t": "\t"}
_ENDS = frozenset("par sect page column cell row nestcell nestrow".split())
# Groups that hold no copy; one that begins with "\*" and is not known holds none either.
_APART = frozenset(
    """
    fonttbl colortbl stylesheet info pict object header headerl headerr headerf footer footerl footerr footerf
    annotation atnid atnauthor fldinst listtext pntext pntxta pntxtb nonshppict xe tc bkmkstart bkmkend
    listtable listoverridetable rsidtbl generator themedata colorschememapping latentstyles datastore revtbl
    ftnsep ftnsepc aftnsep aftnsepc template filetbl userprops xmlnstbl wgrffmtfilter mmathPr panose falt
    sp sn sv shprslt
    """.split()
)
_PLACES = {"fonttbl": "fonts", "stylesheet": "styles", "title": "title"}
_TITLES = frozenset(["title", "heading 1", "headline"])
_KEPT = frozenset(["shptxt", "shpinst", "shp", "shppict", "fldrslt", "footnote"])
_CHARSETS = {
    0: "cp1252", 77: "mac_roman", 128: "cp932", 129: "cp949", 134: "cp936", 136: "cp950", 161: "cp1253",
    162: "cp1254", 163: "cp1258", 177: "cp1255", 178: "cp1256", 186: "cp1257", 204: "cp1251",
    222: "cp874", 238: "cp1250",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class _State:
    """What holds inside one group."""

    skipped: bool = False
    hidden: bool = False
    struck: bool = False
    raised: bool = False
    put_in: bool = False
    taken_out: bool = False
    encoding: str = ""  # of the font
    substitutes: int = 1
    table: bool = False
    place: str = ""  # "fonts", "styles", "title", "note", "box"


def read(data: bytes, name: str, path: str | None, *, original: bool = False) -> Article:
    """The text of the document."""
    text = data.decode("latin-1")
    lines = (0, *(match.end() for match in _LINE.finditer(text)))
    sheet = Page(text, name, path, lines=lines)
    if not text.startswith("{\\rtf"):
        raise sheet.refuse("this is no RTF: it does not begin with {\\rtf", 0, "leave out --from")
    walk = _Walk(sheet, original=original)
    walk.through()
    found = walk.written.article(Masthead(headline=walk.title()), sheet)
    if walk.states:
        found = replace(found, cautions=(*found.cautions, "the file breaks off: its end may be missing"))
    return found


class _Walk:
    """Goes through the file once."""

    def __init__(self, sheet: Page, *, original: bool) -> None:
        self.sheet = sheet
        self.original = original
        self.written = Manuscript()
        self.states: list[_State] = []
        self.state = _State()
        self.fonts: dict[int, str] = {}
        self.font = 0
        self.encoding = "cp1252"
        self.waiting = bytearray()  # codes that stand side by side: two may be one letter
        self.waits_at: list[int] = []
        self.pending = 0  # substitutes still to pass by
        self.high: tuple[int, int] | None = None  # the first half of a letter beyond U+FFFF
        self.head: list[str] = []  # what the file says of its title
        self.titles: set[int] = set()  # the styles of headlines
        self.style = 0
        self.begins = False  # a group has just been opened
        self.ignorable = False  # and begins with \*
        self.count = 0
        self.rows = 1
        self.was_table = False

    def title(self) -> str | None:
        """What the file says that it is called."""
        return " ".join("".join(self.head).split()) or None

    def through(self) -> None:
        """Add every paragraph."""
        text = self.sheet.text
        at = 0
        self._open()
        while at < len(text):
            match = _TOKEN.match(text, at)
            if match is None:  # not reached: every character is a token
                break
            at = match.end()
            if match["code"]:
                self._code(int(match["code"], 16), match.start())
                continue
            if match["text"] is not None:
                self._text(match["text"], match.start("text"))
                continue
            self._flush()
            if match["brace"]:
                self._brace(match["brace"], match.start())
            elif match["word"]:
                at = self._word(match["word"], match["number"], match.start(), at)
            elif match["sign"]:
                self._sign(match["sign"], match.start())
        self._flush()
        if self.written.open:
            self.written.end()
        if self.written.paragraphs and not self.written.paragraphs[-1].pieces:
            self.written.paragraphs.pop()

    # --- groups

    def _brace(self, brace: str, at: int) -> None:
        self.pending = 0
        if brace == "{":
            if len(self.states) >= _DEEPEST:
                raise self.sheet.refuse(f"groups are nested more than {_DEEPEST} deep", at, "save it anew")
            self.states.append(self.state)
            self.begins, self.ignorable = True, False
            return
        if self.states:
            before = self.states.pop()
            if self.state.place in ("note", "box") and before.place != self.state.place:
                self.written.end()
                self.written.noting = int(before.place == "note")
            self.state = before

    # --- text

    def _open(self) -> None:
        cell = (self.count, self.rows) if self.state.table else (0, 0)
        self.written.begin(cell)

    def _text(self, said: str, at: int) -> None:
        self._flush()
        self.begins = False
        if self.pending:
            passed = min(self.pending, len(said))
            self.pending -= passed
            said, at = said[passed:], at + passed
        if said and not said.isascii():  # a letter that should have been a code
            said = _decoded(said.encode("latin-1"), self._encoding())
        self._say(said, at)

    def _say(self, said: str, at: int) -> None:
        state = self.state
        if state.place == "title":
            self.head.append(said)
        elif state.place == "styles" and said.strip(" ;").casefold() in _TITLES:
            self.titles.add(self.style)
        if not said or state.skipped or state.hidden or state.struck:
            return
        if state.put_in if self.original else state.taken_out:
            return
        self.written.add(said, at, raised=state.raised)

    def _code(self, code: int, at: int) -> None:
        self.begins = False
        if self.pending:
            self.pending -= 1
            return
        self.waiting.append(code)
        self.waits_at.append(at)

    def _flush(self) -> None:
        """Say the letters of the codes that wait, each at its place."""
        if not self.waiting:
            return
        data, places = bytes(self.waiting), self.waits_at
        self.waiting, self.waits_at = bytearray(), []
        encoding = self._encoding()
        said = _decoded(data, encoding)
        byte = 0
        for letter in said:
            self._say(letter, places[min(byte, len(places) - 1)])
            try:
                byte += max(len(letter.encode(encoding)), 1)
            except UnicodeEncodeError:
                byte += 1

    def _encoding(self) -> str:
        return self.state.encoding or self.encoding

    def _unicode(self, number: int, at: int) -> None:
        code = number % 0x10000
        self.pending = self.state.substitutes
        if 0xD800 <= code < 0xDC00:
            self.high = (code, at)
            return
        if 0xDC00 <= code < 0xE000:
            if self.high is not None:
                first, at = self.high
                self._say(chr(0x10000 + ((first - 0xD800) << 10) + code - 0xDC00), at)
            self.high = None
            return
        if 0xF020 <= code <= 0xF0FF:
            code -= 0xF000  # a sign of a font of signs
        self.high = None
        self._say(chr(code) if code else "", at)

    def _sign(self, sign: str, at: int) -> None:
        if sign == "*":
            self.ignorable = self.begins
            return
        self.begins = False
        if self.pending:
            self.pending -= 1
        elif sign in "\r\n":
            self._word("par", None, at, at)
        else:
            self._say(_SIGNS.get(sign, ""), at)

    # --- control words

    def _word(self, word: str, number: str | None, at: int, end: int) -> int:
        value = int(number) if number else None
        begins, ignorable = self.begins, self.ignorable
        self.begins = self.ignorable = False
        if word == "bin":
            return min(end + max(value or 0, 0), len(self.sheet.text))
        if self.pending and word != "u":
            self.pending = 0
        if begins and self._group(word, ignorable):
            return end
        if word == "u":
            self._unicode(value or 0, at)
        elif word in _SAID:
            self._say(_SAID[word], at)
        elif word in _ENDS:
            self._ends(word)
        else:
            self._setting(word, value)
        return end

    def _group(self, word: str, ignorable: bool) -> bool:
        """Set what a group is by the word that begins it; False where that is a word like any other."""
        if word in _PLACES and (word != "title" or self.state.skipped):
            self.state = replace(self.state, skipped=True, place=_PLACES[word])
        elif word in ("footnote", "shptxt") and not self.state.skipped:
            self.written.noting = int(word == "footnote" or self.written.noting)
            place = "note" if self.written.noting else "box"
            self.state = replace(self.state, place=place, raised=False, table=False)
            self.written.begin()
        elif word in _APART or (ignorable and word not in _KEPT):
            self.state = replace(self.state, skipped=True)
        elif word not in _KEPT:
            return False
        return True

    def _ends(self, word: str) -> None:
        """The end of a paragraph, a cell or a row; one that is not said joins what it parts."""
        if self.state.skipped:
            return
        if word in ("row", "nestrow"):
            self.rows += 1
        elif not (self.state.put_in if self.original else self.state.taken_out):
            if word not in ("cell", "nestcell") and not self.state.table:
                self.was_table = False
            self.written.end()
            self._open()

    def _setting(self, word: str, value: int | None) -> None:
        on = value != 0
        if word in _SWITCHES:
            self.state = replace(self.state, **{_SWITCHES[word]: on})
        elif word == "nosupersub":
            self.state = replace(self.state, raised=False)
        elif word == "plain":
            self.state = replace(
                self.state, hidden=False, struck=False, raised=False, put_in=False, taken_out=False
            )
        elif word == "pard":
            self._as_set()
        elif word == "intbl":
            self._in_table()
        elif word in ("s", "outlinelevel"):
            self._style(word, value or 0)
        elif word == "uc":
            self.state = replace(self.state, substitutes=min(max(value or 0, 0), 10))
        elif word == "f":
            self.font = value or 0
            self.state = replace(self.state, encoding=self.fonts.get(self.font, ""))
        elif word == "fcharset" and self.state.place == "fonts":
            self.fonts[self.font] = _CHARSETS.get(value or 0, "")
        elif word in ("ansicpg", "mac", "pc", "pca"):
            self.encoding = _known(_OLD.get(word, f"cp{value}"))

    def _as_set(self) -> None:
        """A paragraph is as any other: in no table, of no style."""
        self.state = replace(self.state, table=False)
        if self.written.open and not self.state.skipped:
            self.written.open[-1].cell = (0, 0)
            self.written.open[-1].title = False

    def _in_table(self) -> None:
        if self.state.skipped:
            return
        if not self.was_table:
            self.count += 1
            self.was_table = True
        self.state = replace(self.state, table=True)
        if self.written.open:
            self.written.open[-1].cell = (self.count, self.rows)

    def _style(self, word: str, value: int) -> None:
        if self.state.place == "styles":
            self.style = value if word == "s" else self.style
        elif self.written.open and not self.state.skipped:
            self.written.open[-1].title |= value in self.titles if word == "s" else value == 0


_OLD = {"mac": "mac_roman", "pc": "cp437", "pca": "cp850"}
_SWITCHES = {
    "v": "hidden", "strike": "struck", "striked": "struck", "super": "raised", "revised": "put_in",
    "deleted": "taken_out",
}  # fmt: skip


def _known(encoding: str) -> str:
    try:
        return codecs.lookup(encoding).name
    except LookupError:
        return "cp1252"


def _decoded(data: bytes, encoding: str) -> str:
    return data.decode(encoding, errors="replace")
