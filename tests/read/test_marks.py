"""Every mark of a report stands where it says: line and column in the file as given."""

import json
from html import escape

import pytest

import factcheck

TOP = "Nine hurt as tram leaves rails"
WIRE = (
    "Nine people were hurt when a tram left its rails in Larkford on Monday, the city’s fire service said.",
    "“It was doing 40 & no more when it reached the bend,” said Rhona Vale, of the drivers’ union.",
    "The line will not reopen before Friday, 17 May, and repairs may cost £1.2 million.",
    "Nearly 300 passengers a day use the stop, where a boy was hurt in 2019.",
)
OURS = (
    "Ten people were hurt when a tram left its rails in Larkford on Monday, the city’s fire service said.",
    "“It was doing 60 & no more when it reached the bend,” said Rhona Dale, of the drivers’ union.",
    "The line will reopen before Friday, 18 May, and repairs may cost £1.2 billion.",
    "Nearly 300 passengers a day use the stop, where a girl was hurt in 2019.",
)


def as_html(lines, entities):
    said = [escape(line).replace("’", "&rsquo;" if entities else "’") for line in lines]
    said = [line.replace("“", "&#8220;").replace("£", "&pound;") if entities else line for line in said]
    said = [line.replace(" people ", " <b>people</b>\n  ") for line in said]
    body = "\n".join(f"<p>{line}</p><!-- {number} people -->" for number, line in enumerate(said))
    return (
        f'<!DOCTYPE html>\n<html lang="en-GB"><head><title>{TOP}</title></head>\n<body><nav><a href="/">12 jobs</a></nav>'
        f'<article><h1>{TOP}</h1><time datetime="2024-05-13">13 May 2024</time>\n{body}</article></body></html>'
    )


def as_nitf(lines, entities):
    said = [escape(line).replace("’", "&#x2019;" if entities else "’") for line in lines]
    body = "\n  ".join(f"<p>{line}</p>" for line in said)
    return (
        f'<?xml version="1.0" encoding="UTF-8"?>\n<nitf><head><docdata><date.issue norm="20240513T182000Z"/></docdata></head>\n'
        f"<body><body.head><hedline><hl1>{TOP}</hl1></hedline></body.head>\n<body.content>{body}</body.content></body></nitf>"
    )


def as_ninjs(lines, entities):
    body = "".join(f"<p>{escape(line, quote=False)}</p>" for line in lines)
    fields = {"uri": "urn:x:1", "headline": TOP, "versioncreated": "2024-05-13T18:20:00Z", "body_xhtml": body}
    return json.dumps(fields, ensure_ascii=entities, indent=1)


MAKERS = [as_html, as_nitf, as_ninjs]


def written(source, line, column, end):
    """What stands in the file between two places, as lines that a reader's editor would count."""
    lines = source.split(end)
    begin = sum(len(one) + len(end) for one in lines[: line - 1]) + column - 1
    assert column - 1 <= len(lines[line - 1])
    return source[begin:]


def same(text, there):
    """Does the file hold this text here, escapes, tags and white space set aside?"""
    at = 0
    for char in text:
        while there[at : at + 1] == "<" and char != "<":
            at = there.index(">", at) + 1
        if char.isspace():
            assert there[at].isspace()
            while there[at].isspace():
                at += 1
        elif there[at] == char and not (char == "&" and there[at : at + 5] == "&amp;"):
            at += 1
        elif there[at] == "&":
            at = there.index(";", at) + 1
        elif there[at] == "\\":
            at += 6 if there[at + 1] == "u" else 2
        else:
            return False
    return True


@pytest.mark.parametrize("end", ["\n", "\r\n"])
@pytest.mark.parametrize("entities", [False, True], ids=["plain", "escaped"])
@pytest.mark.parametrize("base", MAKERS)
@pytest.mark.parametrize("other", MAKERS)
def test_every_mark_leads_to_its_words(base, other, entities, end):
    """Each mark of each finding and agreement is found again in the file that was given."""
    sources = [base(WIRE, entities).replace("\n", end), other(OURS, entities).replace("\n", end)]
    report = factcheck.check(*(factcheck.read(source.encode()) for source in sources)).to_dict()
    codes = {finding["code"] for finding in report["findings"]}
    assert {"NUM101", "POL101", "NAM101"} <= codes or len(codes) >= 5, codes
    seen = 0
    for finding in report["findings"]:
        for mark in finding["marks"]:
            there = written(sources[mark["document"]], mark["line"], mark["column"], end)
            assert same(mark["text"], there), (mark, there[:60])
            seen += len(mark["text"]) > 0
    assert seen >= 10


def test_the_same_word_elsewhere_is_not_marked():
    """ "60" stands in the head of the page too; the mark is on the one in the quotation."""
    page = as_html(OURS, True).replace("12 jobs", "60 jobs")
    report = factcheck.check(
        factcheck.read(as_html(WIRE, True).encode()), factcheck.read(page.encode())
    ).to_dict()
    marks = [
        m for f in report["findings"] for m in f["marks"] if m["document"] == 1 and m["text"].startswith("60")
    ]
    assert marks
    row = next(number for number, line in enumerate(page.split("\n"), 1) if "doing 60" in line)
    assert all(
        mark["line"] == row and page.split("\n")[row - 1][mark["column"] - 1 :].startswith("60")
        for mark in marks
    )
