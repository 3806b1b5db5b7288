"""Files that are archives, Word's and OpenDocument's: told by what is in them, unpacked within bounds."""

from __future__ import annotations

import io
import re
import zipfile

from factcheck.errors import UnreadableError
from factcheck.model.article import Article
from factcheck.read.page import Page
from factcheck.read.source import Raw

LARGEST_PART = 48 * 1024 * 1024  # of what a part unpacks to
_MOST = 5_000  # parts
_ROOT = re.compile(r"<(?P<name>[A-Za-z][\w.:-]*)")
_OPEN = "application/vnd.oasis.opendocument."


class Parts:
    """The parts of an archive, never more of one than a document can hold."""

    def __init__(self, data: bytes, where: str) -> None:
        """Look at what there is."""
        self.data = data
        self.where = where
        self.names = frozenset(self._unpacked(None)[0])
        if len(self.names) > _MOST:
            raise UnreadableError(
                "an archive of more parts than any story has", where=where, hint="name the file inside"
            )

    def get(self, name: str) -> str | None:
        """A part's characters, None where there is no such part."""
        if name not in self.names:
            return None
        data = self._unpacked(name)[1]
        if len(data) > LARGEST_PART:
            raise UnreadableError(
                "the file unpacks to more than any story holds", where=self.where, hint="save it anew"
            )
        return data.decode("utf-8-sig", errors="replace")

    def _unpacked(self, name: str | None) -> tuple[list[str], bytes]:
        """The names of all parts, and what one of them holds."""
        try:
            with zipfile.ZipFile(io.BytesIO(self.data)) as archive:
                if name is None:
                    return archive.namelist(), b""
                with archive.open(name) as file:
                    return [], file.read(LARGEST_PART + 1)
        except Exception as error:  # zipfile raises seven kinds for what is damaged or locked, zlib its own
            raise UnreadableError(
                f"the file is damaged, or locked with a password: {str(error)[:200]}",
                where=self.where,
                hint="save it anew from the program that wrote it",
            ) from None

    def page(self, name: str, raw: Raw) -> Page:
        """A part as a page; one that breaks off is refused, for what is missing may be half the story."""
        page = Page((self.get(name) or "").strip(), raw.name, raw.path)
        root = _ROOT.search(page.text)
        if root is None or not page.text.endswith(f"</{root['name']}>"):
            raise page.refuse(f"the file is damaged: {name} breaks off", hint="save it anew")
        return page


def read(raw: Raw) -> tuple[Article, str]:
    """The copy in an archive, and the format that it is in."""
    parts = Parts(raw.data, raw.path or raw.name)
    if "word/document.xml" in parts.names:
        from factcheck.read.docx import read as read_word

        return read_word(parts, raw), "docx"
    if "content.xml" in parts.names:
        kind = (parts.get("mimetype") or _OPEN + "text").strip()
        if kind.startswith(_OPEN + "text"):
            from factcheck.read.odt import read as read_open

            return read_open(parts, raw), "odt"
        what = kind.removeprefix(_OPEN)[:30]
        raise UnreadableError(
            f"an OpenDocument {what}, no text", where=parts.where, hint="name the file that holds the copy"
        )
    pages = [name for name in sorted(parts.names) if name.lower().endswith((".html", ".htm", ".txt", ".xml"))]
    raise UnreadableError(
        "a zip archive, but no Word document in it, and no OpenDocument",
        where=parts.where,
        hint="unpack it and name the file inside" + (f", {pages[0][:80]}" if pages else ""),
    )
