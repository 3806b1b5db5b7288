"""JSON whose strings know where they stand in the file."""

from __future__ import annotations

import re

from factcheck.model.record import NamedTuple
from factcheck.read.markup import Mapped
from factcheck.read.page import Page, Trail

# A bound on the escapes of one string: each is a turn of a loop that `re` keeps in memory.
_TOKEN = re.compile(
    r'\s*(?:("[^"\\\x00-\x1f]*(?:\\.[^"\\\x00-\x1f]*){0,2000000}")|([{}\[\],:])|(-?\d[\d.eE+-]*)|(true|false|null))'
)
_ESCAPE = re.compile(r'\\(?:u([0-9a-fA-F]{4})|(["\\/bfnrt]))')
_SHORT = {"b": "\b", "f": "\f", "n": "\n", "r": "\r", "t": "\t"}
_DEEPEST = 200


class Said(NamedTuple):
    """A string of the file: what it says once its escapes are read, and where it stands."""

    text: str
    mapped: Mapped


Node = Said | dict[str, "Node"] | list["Node"] | float | bool | None


def parsed(page: Page) -> Node:
    """The whole file; a fault is told with its line."""
    return _Parser(page).value()


def said(node: Node) -> str | None:
    """The string that a node is, None where it is none or empty."""
    return " ".join(node.text.split()) or None if isinstance(node, Said) else None


def items(node: Node) -> list[dict[str, Node]]:
    """The objects in a list."""
    return [entry for entry in node if isinstance(entry, dict)] if isinstance(node, list) else []


class _Parser:
    def __init__(self, page: Page) -> None:
        self.page = page
        self.at = 0

    def _fail(self, what: str) -> Exception:
        return self.page.refuse(
            f"this is no JSON: {what}", self.at, "have the file sent again, or --from text"
        )

    def _next(self) -> re.Match[str]:
        match = _TOKEN.match(self.page.text, self.at)
        if match is None:
            rest = self.page.text[self.at :].strip()
            raise self._fail(f"{rest[:12]!r} cannot stand here" if rest else "the file breaks off")
        self.at = match.end()
        return match

    def value(self) -> Node:
        """Read without recursion: lists and objects that are open wait on a stack."""
        root: list[Node] = []
        open_: list[list[Node] | dict[str, Node]] = [root]
        keys: list[str] = [""]
        while True:
            into = open_[-1]
            token = self._next()
            mark = token[2]
            if (
                mark in ("]", "}")
                and not into
                and len(open_) > 1
                and mark == ("}" if isinstance(into, dict) else "]")
            ):
                open_.pop()
                keys.pop()
            else:
                if isinstance(into, dict):
                    token = self._key(token, keys)
                self._put(into, keys[-1], token, open_, keys)
                if open_[-1] is not into:
                    continue
            if not self._on(open_, keys):
                break
        if self.page.text[self.at :].strip():
            raise self._fail("there is more after its end")
        return root[0]

    def _key(self, token: re.Match[str], keys: list[str]) -> re.Match[str]:
        if token[1] is None:
            raise self._fail("a name is missing")
        keys[-1] = _unescaped(token[1], token.start(1)).text
        if self._next()[2] != ":":
            raise self._fail("a colon is missing")
        return self._next()

    def _put(
        self,
        into: list[Node] | dict[str, Node],
        key: str,
        token: re.Match[str],
        open_: list[list[Node] | dict[str, Node]],
        keys: list[str],
    ) -> None:
        node = self._node(token)
        if isinstance(into, dict):
            into[key] = node
        else:
            into.append(node)
        if isinstance(node, list | dict):
            open_.append(node)
            keys.append("")
            if len(open_) > _DEEPEST:
                raise self._fail(f"it is nested more than {_DEEPEST} deep")

    def _node(self, token: re.Match[str]) -> Node:
        if token[1] is not None:
            return _unescaped(token[1], token.start(1))
        if token[2] == "{":
            return {}
        if token[2] == "[":
            return []
        if token[3] is not None:
            try:
                return float(token[3])
            except ValueError:
                raise self._fail(f"{token[3][:20]} is no number") from None
        if token[4] is not None:
            return {"true": True, "false": False}.get(token[4])
        raise self._fail(f"{token[2]!r} cannot stand here")

    def _on(self, open_: list[list[Node] | dict[str, Node]], keys: list[str]) -> bool:
        """After a value: a comma and on, or the end of what is open; False at the end of all."""
        while len(open_) > 1:
            mark = self._next()[2]
            if mark == ",":
                return True
            if mark != ("}" if isinstance(open_[-1], dict) else "]"):
                raise self._fail("a comma is missing")
            open_.pop()
            keys.pop()
        return False


def _unescaped(quoted: str, start: int) -> Said:
    inner = quoted[1:-1]
    trail = Trail()
    last = 0
    if "\\" in inner:
        high: re.Match[str] | None = None
        for match in _ESCAPE.finditer(inner):
            if (
                match[1]
                and 0xDC00 <= int(match[1], 16) < 0xE000
                and high is not None
                and high.end() == match.start()
            ):
                code = 0x10000 + ((int(high[1], 16) - 0xD800) << 10) + int(match[1], 16) - 0xDC00
                trail.add(chr(code), start + 1 + high.start())
                last, high = match.end(), None
                continue
            trail.add(inner[last : match.start()], start + 1 + last)
            last = match.end()
            code = int(match[1], 16) if match[1] else 0
            high = match if 0xD800 <= code < 0xDC00 else None
            if high is None:
                letter = (
                    chr(code)
                    if match[1] and not 0xD800 <= code < 0xE000
                    else _SHORT.get(match[2] or "", match[2] or "\ufffd")
                )
                trail.add(letter, start + 1 + match.start())
    trail.add(inner[last:], start + 1 + last)
    text = trail.text
    return Said(text, Mapped(text, trail.ended()))
