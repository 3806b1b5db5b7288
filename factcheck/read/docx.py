"""Word files (.docx): the paragraphs as they stand, what was deleted under tracked changes left out."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Iterator

from factcheck.errors import UnreadableError
from factcheck.model.article import Article, Masthead
from factcheck.model.span import OffsetMap
from factcheck.read.markup import Element, Event, Kind, Reader, Tree, attributes, characters
from factcheck.read.page import Page

_LARGEST_PART = 48 * 1024 * 1024


def read(data: bytes, name: str, path: str | None) -> Article:
    """The text of the document; a place in it is its paragraph and the character there."""
    where = path or name
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            names = set(archive.namelist())
            if "word/document.xml" not in names:
                raise UnreadableError(
                    "a zip archive, but no Word document in it",
                    where=where,
                    hint="unpack it and name the file inside",
                )
            body = _part(archive, "word/document.xml", where)
            core = _part(archive, "docProps/core.xml", where) if "docProps/core.xml" in names else None
    except (
        zipfile.BadZipFile,
        zipfile.LargeZipFile,
        NotImplementedError,
        RuntimeError,
        EOFError,
        ValueError,
        OSError,
    ) as error:
        raise UnreadableError(
            f"the Word file is damaged: {error}", where=where, hint="save it anew from Word"
        ) from None
    except Exception as error:  # zlib.error, which need not be imported to be told
        if isinstance(error, UnreadableError):
            raise
        raise UnreadableError(
            f"the Word file is damaged: {error}", where=where, hint="save it anew from Word"
        ) from None
    paragraphs, title = _paragraphs(Tree(Page(body, name, path)))
    text = "\n".join(paragraphs)
    lines = [0]
    for paragraph in paragraphs[:-1]:
        lines.append(lines[-1] + len(paragraph) + 1)
    return Article(text, masthead=_masthead(core, title, name, path), offsets=OffsetMap(lines=tuple(lines)))


def _part(archive: zipfile.ZipFile, name: str, where: str) -> str:
    """A part of the archive, never more of it than a document can hold."""
    with archive.open(name) as file:
        data = file.read(_LARGEST_PART + 1)
    if len(data) > _LARGEST_PART:
        raise UnreadableError(
            "the Word file unpacks to more than any story holds", where=where, hint="save it anew"
        )
    return data.decode("utf-8-sig", errors="replace")


def _paragraphs(tree: Tree) -> tuple[list[str], str | None]:
    """Every paragraph, one line each, and the one in the style "Title" or the first heading."""
    out: list[str] = []
    title: str | None = None
    for paragraph in _standing(tree.root):
        said = _said(tree, paragraph)
        style = paragraph.first("pStyle")
        if title is None and style is not None and said.strip():
            named = attributes(tree.text, style.event).get("val", "").casefold()
            title = " ".join(said.split()) if named in ("title", "heading1") else None
        out.append(said.replace("\n", " "))
    return out, title


# Word writes a text box twice, once for programs that cannot draw it, and what was moved twice as well.
_DOUBLES = frozenset(["Fallback", "moveFrom"])
_APART = frozenset(["fallback", "movefrom", "txbxcontent"])  # inside a paragraph; a text box has its own


def _standing(root: Element) -> Iterator[Element]:
    """The paragraphs that stand in the document, each once, in order."""
    waiting = [root]
    while waiting:
        element = waiting.pop()
        if element.name == "p":
            yield element
        waiting.extend(child for child in reversed(element.children) if child.name not in _DOUBLES)


def _said(tree: Tree, paragraph: Element) -> str:
    parts: list[str] = []
    inside = apart = 0
    for event in Reader(tree.text, offset=paragraph.begin, end=paragraph.end).events():
        if event.name == "t":
            inside += _step(event)
        elif event.name in _APART:
            apart += _step(event)
        elif apart:
            continue
        elif event.kind is Kind.EMPTY and event.name in ("tab", "br", "cr"):
            parts.append(" ")
        elif event.kind is Kind.EMPTY and event.name == "nobreakhyphen":
            parts.append("-")
        elif event.kind is Kind.TEXT and inside:
            parts.extend(piece for piece, _ in characters(tree.text, event.start, event.end))
    return "".join(parts)


def _step(event: Event) -> int:
    return {Kind.OPEN: 1, Kind.CLOSE: -1}.get(event.kind, 0)


# The day a Word file was saved is not the day its story ran, so it is not read.
def _masthead(core: str | None, title: str | None, name: str, path: str | None) -> Masthead:
    if core is None:
        return Masthead(headline=title)
    tree = Tree(Page(core, name, path))
    return Masthead(
        headline=title or tree.said(tree.root.first("title")),
        language=tree.said(tree.root.first("language")),
    )
