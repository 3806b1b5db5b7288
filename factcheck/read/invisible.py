"""
Characters that print nothing, taken out of a copy before anything is looked for in it.

Pages are full of them: soft hyphens where a word may be broken, zero-width spaces and joiners,
byte-order marks in the middle. A figure with one inside would be two figures. The blank that the end
of a line has left inside a compound ("Trans- Alpine") is of the same kind: its halves would be two names.
"""

from __future__ import annotations

from bisect import bisect_left

from factcheck.lexicon.function_words import FUNCTION_WORDS
from factcheck.model.article import Article, Zone
from factcheck.model.pattern import late
from factcheck.model.record import replace
from factcheck.model.span import OffsetMap, Span

# Unicode's property Default_Ignorable_Code_Point (DerivedCoreProperties.txt, 16.0).
_INVISIBLE = late(
    "[\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u202a-\u202e\u2060-\u206f\u3164"
    "\ufe00-\ufe0f\ufeff\uffa0\ufff0-\ufff8\U0001bca0-\U0001bca3\U0001d173-\U0001d17a\U000e0000-\U000e0fff]+"
)
# "Trans- Alpine", "long-\nserving"; "two- and three-day" and "the mayor- who" go on with another word
_BROKEN = late(r"(?:[^\W\d_]{2}|\d)-(?P<gap>[ \t]{1,3}|[ \t]{0,3}\n[ \t]{0,3})(?P<next>[^\W\d_]+)")
_LINE = 40  # letters: a line that is broken inside a word is no shorter
_TURNING = late("[\u202a-\u202e\u2066-\u2069]")


def visible(article: Article) -> Article:
    """
    The article without its invisible characters, every offset leading back to where it stood.

    Marks that turn the direction of the text are told: a page that holds them can show its words
    in another order than it holds them.
    """
    text = article.text
    gone = [] if text.isascii() else [Span(*match.span()) for match in _INVISIBLE.finditer(text)]
    gone = sorted([*gone, *_broken(text)])
    if not gone:
        return article
    cuts = Cuts(gone)
    cautions = article.cautions
    if not text.isascii() and _TURNING.search(text):
        cautions = (*cautions, "hidden marks that turn the direction of the text were passed over")
    head = article.masthead
    return replace(
        article,
        text=cuts.left(text),
        masthead=replace(
            head, headline=_bare(head.headline), byline=_bare(head.byline), dateline=_bare(head.dateline)
        ),
        offsets=OffsetMap(cuts.runs(article.offsets), article.offsets.lines),
        zones=None
        if article.zones is None
        else tuple(Zone(zone.kind, cuts.moved(zone.span)) for zone in article.zones),
        told=tuple(Zone(zone.kind, cuts.moved(zone.span)) for zone in article.told),
        apart=tuple(cuts.moved(span) for span in article.apart),
        cautions=cautions,
    )


def _broken(text: str) -> list[Span]:
    """The blanks and line ends that stand inside a compound, behind its hyphen."""
    if "- " not in text and "-\n" not in text:
        return []
    out: list[Span] = []
    for match in _BROKEN.finditer(text):
        following = match["next"]
        if following.lower() in FUNCTION_WORDS or (match[0][0].isdigit() and not following.islower()):
            continue
        if match[0][:2].isupper() and not following.isupper():
            continue  # "LERWICK- Ferries": a dateline whose dash lost its blank
        line = match.start() - text.rfind("\n", 0, match.start())
        if "\n" in match["gap"] and line < _LINE:
            continue
        out.append(Span(*match.span("gap")))
    return out


def _bare(words: str | None) -> str | None:
    return words and _INVISIBLE.sub("", words)


class Cuts:
    """The stretches taken out of a text, in order, and how far what follows each moves up."""

    def __init__(self, gone: list[Span]) -> None:
        self.gone = gone
        self.starts = [span.start for span in gone]
        self.before = [0]  # characters gone before each stretch
        for span in gone:
            self.before.append(self.before[-1] + span.length)

    def left(self, text: str) -> str:
        """What is left of the whole text."""
        ends = [0, *(span.end for span in self.gone)]
        return "".join(map(text.__getitem__, map(slice, ends, [*self.starts, len(text)])))

    def at(self, offset: int) -> int:
        """Where an offset of the whole text stands in what is left of it."""
        number = bisect_left(self.starts, offset)
        inside = max(self.gone[number - 1].end - offset, 0) if number else 0
        return offset - self.before[number] + inside

    def moved(self, span: Span) -> Span:
        """Where a span of the whole text stands in what is left of it."""
        return Span(self.at(span.start), self.at(span.end))

    def runs(self, offsets: OffsetMap) -> tuple[tuple[int, int], ...]:
        """The runs that lead from what is left to the file."""
        turns = {text_at for text_at, _ in offsets.runs} | {span.end for span in self.gone}
        out: dict[int, int] = {}  # of turns that fall together, the last holds
        for turn in sorted(turns):
            out[self.at(turn)] = offsets.to_file(turn)
        return tuple(out.items())
