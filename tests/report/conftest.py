"""Reports built by hand, so that drawing is tested apart from judging."""

import re
from dataclasses import replace
from datetime import date

import pytest

from factcheck.model.article import Article, Masthead, Sentence, Token, Witness, Zone, ZoneKind
from factcheck.model.collation import Collation, Edit, Pairing, Relation, Row
from factcheck.model.finding import Confidence, Finding, Mark, Report, Rule, Severity, Verdicts
from factcheck.model.settings import Settings
from factcheck.model.span import OffsetMap, Span


def witness(text, outlet, path):
    """A copy whose lines are its sentences."""
    lines = [Span(hit.start(), hit.end()) for hit in re.finditer(r"[^\n]+", text)]
    starts = (0, *(hit.end() for hit in re.finditer(r"\n", text)))
    return Witness(
        article=Article(text, name=path.split("/")[-1], path=path, offsets=OffsetMap(lines=starts)),
        masthead=Masthead(outlet=outlet, published=date(2022, 9, 27)),
        zones=(Zone(ZoneKind.BODY, Span(0, len(text))),),
        sentences=tuple(Sentence(span, ZoneKind.BODY, number) for number, span in enumerate(lines)),
        tokens=tuple(
            tuple(
                Token(Span(span.start + t.start(), span.start + t.end()), t[0], t[0].casefold())
                for t in re.finditer(r"\w+|[^\w\s]", span.of(text))
            )
            for span in lines
        ),
    )


def finding(copies, code, message, words, *, name="a-name", severity="error", row=0, gist=""):
    """A finding about these words, one entry a copy; an int is a place where nothing stands."""
    marks = []
    for document, word in enumerate(words):
        if word is None:
            continue
        text = copies[document].article.text
        start = word if isinstance(word, int) else text.index(word)
        marks.append(Mark(document, Span(start, start + (0 if isinstance(word, int) else len(word)))))
    rule = Rule(code, name, Severity(severity), "")
    return Finding(rule, Severity(severity), Confidence.HIGH, message, tuple(marks), row, gist)


def report(copies, findings=(), *, rows=None, pairings=(), settings=None, verdicts=None, **more):
    """A report on copies whose n-th sentences stand against each other."""
    count = max(len(copy.sentences) for copy in copies)
    rows = rows or tuple(
        Row(Relation.EDITED, tuple((n,) if n < len(copy.sentences) else () for copy in copies))
        for n in range(count)
    )
    collation = Collation(tuple(copies), tuple(rows), tuple(pairings), (), ())
    return Report(
        collation, tuple(findings), (), verdicts or Verdicts(agree=3), settings=settings or Settings(), **more
    )


def pairing(copies, a_words, b_words, row=0):
    """One row between two copies with one edit: these words for those."""
    tokens = [copy.tokens[row] for copy in copies[:2]]
    sides = []
    for side, words in zip(tokens, (a_words, b_words), strict=True):
        wanted = words.split()
        at = next(i for i in range(len(side) + 1) if [t.text for t in side[i : i + len(wanted)]] == wanted)
        sides.append(
            (side[at : at + len(wanted)], side[at].span.start if at < len(side) else side[-1].span.end)
        )
    edit = Edit(sides[0][0], sides[1][0], sides[0][1], sides[1][1])
    return Pairing(row, (0, 1), tokens[0], tokens[1], (edit,))


class Build:
    """What the tests build with."""

    witness = staticmethod(witness)
    finding = staticmethod(finding)
    report = staticmethod(report)
    pairing = staticmethod(pairing)
    replace = staticmethod(replace)


@pytest.fixture
def build():
    return Build
