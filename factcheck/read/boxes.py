"""
The boxes of a page: which hold the story, whatever they are called.

A class name is evidence and no verdict. Builders of pages name a box after where it stands, how it is
set or what it may hold one day ("content-with-sidebar", "teaser-text", "widget"), and set the story in
it; a real box of other stories shows itself by its links, and a real aside by the story beside it.
"""

from __future__ import annotations

from enum import IntEnum

from factcheck.model.article import ZoneKind
from factcheck.model.record import dataclass, field

MOST = 3  # a box holds the page's text where it has so many times the prose that stands outside
DEEPEST = 8  # boxes in boxes that are told apart


class Doubt(IntEnum):
    """What speaks against a box."""

    GATED = 0  # its name says who may read it
    PLACED = 1  # its name says where it stands, or how what is in it is offered
    ASIDE = 2  # it is an element, or has a part, of things beside the story
    NAMED = 3  # its name says that it holds no story


# Words of class names and ids, as page builders use them.
_PLACED = frozenset(
    """
    video videos player gallery slideshow
    related recirc recirculation recommend recommended recommendations promo promos sidebar widget trending
    popular topics teaser teasers carousel latest mostread mostpopular weather ticker outro readmore
    morestories print skip appeal prompt rating sponsor sponsored ads ad advert
    """.split()
)
_NAMED = frozenset(
    """
    share sharing social newsletter subscribe signup advertisement advertising comment comments
    cookie cookies consent breadcrumb breadcrumbs taboola outbrain nav navigation navbar menu footer toolbar
    tags taglist gdpr modal popup bio disclaimer pagination pager outbound affiliate donate sr
    hidden toc subnav megamenu upsell disqus addthis
    """.split()
)
# The rest of a story stands behind the gate, or an offer to come in does.
_GATED = frozenset(
    "paywall subscription subscriptions subscriber subscribers login register registered metered".split()
)
_ASIDE = frozenset(["aside", "form"])
_PLAIN = frozenset("p h1 h2 h3 h4 h5 h6 span a".split())  # too small to be a box
_WHOLE = 7  # letters: a longer word tells as a part of another too, "relatedposts"


@dataclass(slots=True)
class Box:
    """An element that may hold something else than the story, and what is found in it."""

    doubt: Doubt
    number: int
    out: bool = False  # it holds none of the story
    prose: int = 0  # characters of sentences
    sentences: int = 0
    linked: int = 0  # characters of links
    heads: int = 0  # lines that are nothing but a link
    titled: bool = False  # the page's headline stands in it
    places: list[int] = field(default_factory=list)
    stories: set[int] = field(default_factory=set)  # the articles that its sentences stand in


@dataclass(slots=True)
class Block:
    """A paragraph of the page, and where on it that stood."""

    kind: ZoneKind | None
    pieces: list[tuple[str, int]]
    container: int  # the element it hangs in
    inside: bool  # in what calls itself the article
    links: int = 0
    apart: bool = False  # in a block quotation
    boxes: tuple[Box, ...] = ()  # doubtful elements round it, the outermost first
    story: int = 0  # the element that calls itself the article, 0 where none does
    title: bool = False  # a heading of the first rank
    note: bool = False  # the text of a footnote
    cell: tuple[int, int] = (0, 0)  # its table and row, (0, 0) where it stands in none
    told: int = 0  # the element whose class has told the kind, 0 where none has
    timed: int = 0  # characters of it that its markup calls a time
    heading: bool = False  # of the second rank or below
    item: bool = False  # of a list

    @property
    def text(self) -> str:
        """Its characters, white space made single."""
        return " ".join("".join(piece for piece, _ in self.pieces).split())


_LONG = tuple(sorted(word for word in _PLACED | _NAMED if len(word) >= _WHOLE))


def _joined(word: str, known: str) -> bool:
    return word.startswith(known) or word.endswith(known)


def doubt(name: str, role: str, tokens: list[str]) -> Doubt | None:
    """What speaks against an element by its own name, its part on the page and the words of its class."""
    if name in _PLAIN:
        return None
    words = set(tokens)
    words |= {
        known
        for word in words
        if len(word) > _WHOLE + 2 and word not in _GATED
        for known in _LONG
        if _joined(word, known)
    }
    if words & _NAMED:
        return Doubt.NAMED
    if name in _ASIDE or role == "complementary":
        return Doubt.ASIDE
    if words & _PLACED:
        return Doubt.PLACED
    return Doubt.GATED if words & _GATED else None


def sentence(text: str) -> bool:
    """Is a paragraph a sentence of some length?"""
    return len(text) > 60 and ended(text)


def ended(text: str) -> bool:
    """Does a paragraph end as a sentence does?"""
    return len(text) > 24 and text.rstrip("\"'”’)»」』")[-1:] in ".!?…。！？"


def settle(blocks: list[Block]) -> None:
    """Label as furniture what stands in a box that holds none of the story."""
    boxes = _counted(blocks)
    if not boxes:
        return
    page = _Page(blocks, [box for box, _ in boxes])
    # The innermost first: what is in a box that was put out counts for none round it.
    for box, around in sorted(boxes, key=lambda pair: -pair[0].number):
        box.out = not page.holds_story(box)
        if box.out:
            for outer in around:
                outer.prose -= box.prose
                outer.linked -= box.linked
                outer.heads -= box.heads
                outer.sentences -= box.sentences
    headline = next((block for block in blocks if block.kind is ZoneKind.HEADLINE), None)
    better = next(
        (block for block in blocks if block.title and block.kind is None and not _put_out(block)), None
    )
    if headline is not None and better is not None and _put_out(headline):
        better.kind, headline = ZoneKind.HEADLINE, better  # the first heading is that of another story
    for block in blocks:
        if block is not headline and _put_out(block):
            block.kind = ZoneKind.FURNITURE


def _put_out(block: Block) -> bool:
    return any(box.out for box in block.boxes)


def _counted(blocks: list[Block]) -> list[tuple[Box, tuple[Box, ...]]]:
    """Every doubtful box with what it holds, and those that are round it."""
    boxes: dict[int, tuple[Box, tuple[Box, ...]]] = {}
    titled = False
    for place, block in enumerate(blocks):
        first = block.title and not titled and block.kind is ZoneKind.HEADLINE
        titled = titled or first
        if not block.boxes:
            continue
        text = block.text
        prose = block.kind is None and sentence(text)
        for depth, box in enumerate(block.boxes):
            boxes.setdefault(box.number, (box, block.boxes[:depth]))
            box.titled |= first
            box.linked += block.links
            box.heads += block.links > 0.75 * len(text) and len(text) > 12
            if prose:
                box.prose += len(text)
                box.sentences += 1
                box.places.append(place)
                box.stories.add(block.story)
    return list(boxes.values())


def _is_named(block: Block) -> bool:
    return any(box.doubt is Doubt.NAMED for box in block.boxes)


class _Page:
    """What stands outside all doubtful boxes, against which each is held."""

    def __init__(self, blocks: list[Block], boxes: list[Box]) -> None:
        clean = [at for at, b in enumerate(blocks) if not b.boxes and b.kind is None and sentence(b.text)]
        title = next((at for at, b in enumerate(blocks) if b.kind is ZoneKind.HEADLINE), None)
        self.outside = sum(len(blocks[at].text) for at in clean)
        self.whole = sum(len(b.text) for b in blocks if b.kind is None and sentence(b.text))
        self.stories = {blocks[at].story for at in clean} - {0}
        if title is not None:
            self.stories |= {blocks[title].story} - {0}
        begin = min(clean[:1] + ([] if title is None else [title]), default=0)
        self.between = range(begin, clean[-1] if clean else 0)
        # A box that is named after something else holds the story of a page that has none outside such boxes.
        free = [b for b in blocks if b.kind is None and sentence(b.text) and not _is_named(b)]
        self.empty = len(free) <= 1
        # Pages put together of like boxes, one a paragraph, have no prose outside them.
        loose = sum(box.prose for box in boxes if box.doubt is Doubt.PLACED and not box.heads)
        self.boxed = loose > MOST * self.outside

    def holds_story(self, box: Box) -> bool:
        """Does a doubtful box hold some of the story?"""
        if not box.prose:
            return False
        all_of_it = box.prose >= MOST * self.outside and 2 * box.prose >= self.whole
        if box.titled and all_of_it:
            return True
        if box.doubt is Doubt.NAMED:
            return self.empty and all_of_it and 2 * box.heads <= box.sentences and 2 * box.linked <= box.prose
        if box.doubt is Doubt.GATED:
            return not box.heads and 3 * box.linked <= box.prose
        if all_of_it and 2 * box.heads <= box.sentences and 2 * box.linked <= box.prose:
            return True
        if box.doubt is not Doubt.PLACED or box.heads or 3 * box.linked > box.prose:
            return False
        if self.boxed or box.stories & self.stories:
            return True
        return any(place in self.between for place in box.places)
