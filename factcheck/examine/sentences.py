"""Where sentences begin and end, as news copy writes them."""

from __future__ import annotations

import regex

from factcheck.model.article import READ, Sentence, Zone
from factcheck.model.span import Span

_END = regex.compile(r"""[.!?…]+["'”’)\]]*(?=\s+["'“‘(\[]*[\p{Lu}\d$£€])|\n\s*\n|\n""")


def spans(text: str) -> list[Span]:
    """The sentence spans of any text, in order; what lies between them is white space."""
    out: list[Span] = []
    start = 0
    for end in [*(match.end() for match in _END.finditer(text)), len(text)]:
        piece = text[start:end]
        if piece.strip():
            lead = len(piece) - len(piece.lstrip())
            out.append(Span(start + lead, start + len(piece.rstrip())))
        start = end
    return out


def sentences(text: str, zones: tuple[Zone, ...]) -> tuple[Sentence, ...]:
    """The sentences of the zones that are read, in order, with zone and paragraph."""
    out: list[Sentence] = []
    paragraph = -1
    for zone in zones:
        if zone.kind not in READ:
            continue
        previous = None
        for span in spans(zone.span.of(text)):
            place = Span(span.start + zone.span.start, span.end + zone.span.start)
            if previous is None or "\n" in text[previous : place.start]:
                paragraph += 1
            previous = place.end
            out.append(Sentence(place, zone.kind, paragraph))
    return tuple(out)
