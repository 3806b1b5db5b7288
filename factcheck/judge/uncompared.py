"""A green that compared nothing is no green: was anything of the copies held against each other at all?"""

from __future__ import annotations

from factcheck.model.article import READ, Witness, ZoneKind
from factcheck.model.claim import ClaimKind
from factcheck.model.collation import Collation, Kinship, words_of
from factcheck.model.finding import Verdicts
from factcheck.model.settings import Settings

PAGE = 40  # words of a page passed over: enough for its story to be among them


def uncompared(collation: Collation, counts: Verdicts, settings: Settings) -> str:
    """Why nothing was compared, in an editor's words; empty where something was."""
    if not any(sum(1 for cell in row.cells if cell) > 1 for row in collation.rows):
        return "no sentence of one copy has a partner in another"
    if not settings.force and collation.pairs and all(p.kinship is Kinship.OTHER for p in collation.pairs):
        return "the copies seem to be of different stories; --force compares them all the same"
    if counts.agree + counts.another_form + counts.diverge and _of_the_story(collation):
        return ""
    for label, witness in zip(collation.labels, collation.witnesses, strict=True):
        read, passed = _words(witness)
        if passed >= PAGE and passed > read:
            return (
                f"most of {label} was taken for page furniture, and no figure, date, name or quotation"
                " was compared; factcheck extract shows how the page was read"
            )
    return ""


def _of_the_story(collation: Collation) -> bool:
    """Is anything that was held together more than a name in a headline, which tells of any story?"""
    return any(
        claim.kind is not ClaimKind.NAME
        or collation.witnesses[document].sentences[claim.sentence].zone is ZoneKind.BODY
        for match in collation.matches
        if len(match.present) > 1
        for document, claim in match.present
    )


def _words(witness: Witness) -> tuple[int, int]:
    """How many words of a page's story were read, and how many of the page were passed over."""
    read = sum(
        len(words_of(tokens))
        for sentence, tokens in zip(witness.sentences, witness.tokens, strict=True)
        if sentence.zone is ZoneKind.BODY
    )
    text = witness.article.text
    passed = sum(len(zone.span.of(text).split()) for zone in witness.zones if zone.kind not in READ)
    return read, passed
