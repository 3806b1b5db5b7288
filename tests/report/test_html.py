"""The page to forward: every word of the copies, nothing obeyed, nothing fetched, and places that lead somewhere."""

from __future__ import annotations

import re
import shutil
import subprocess
from html.parser import HTMLParser
from pathlib import Path

import pytest

import factcheck
from factcheck.model.finding import Severity
from factcheck.report import Look, render
from factcheck.report.ink import visible

STORIES = sorted(
    path for path in (Path(__file__).parents[2] / "fixtures" / "stories").iterdir() if path.is_dir()
)
VOID = {"meta", "input"}


def page(report):
    return render(report, "html", Look())


class Page(HTMLParser):
    """What a browser would make of it: the cells of the rows, every id and link, and whether tags balance."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.open: list[str] = []
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.table = ""
        self.rows: list[list[str]] = []
        self.feed(text)
        self.close()

    def handle_starttag(self, tag, attrs):
        self.tags.append((tag, dict(attrs)))
        if tag not in VOID:
            self.open.append(tag)
        if tag == "table":
            self.table = dict(attrs)["class"]
        if tag == "tr" and self.table == "rows":
            self.rows.append([])
        if tag == "td" and self.table == "rows":
            self.rows[-1].append("")

    def handle_endtag(self, tag):
        assert self.open.pop() == tag

    def handle_data(self, data):
        if "td" in self.open and self.table == "rows":
            self.rows[-1][-1] += data

    def values(self, name):
        return [attrs[name] for _, attrs in self.tags if name in attrs]


def checked(story: Path):
    articles = [factcheck.read(path) for path in sorted(story.glob("*.*")) if path.stem != "expected"]
    return factcheck.check(*articles)


@pytest.mark.parametrize("story", STORIES, ids=lambda path: path.name)
def test_a_page_holds_every_sentence_and_leads_nowhere_else(story):
    report = checked(story)
    text = page(report)
    read = Page(text)
    assert read.open == []
    assert len(text.encode()) < 300_000
    ids = read.values("id")
    assert len(ids) == len(set(ids))
    links = read.values("href")
    assert links
    assert all(link.startswith("#") and link[1:] in ids for link in links)
    assert not {"src", "action", "style", "onclick"} & {name for _, attrs in read.tags for name in attrs}
    assert not {"script", "img", "link", "iframe", "base", "form"} & {tag for tag, _ in read.tags}
    rows = [row for row in read.rows if row]
    assert len(rows) == len(report.collation.rows)
    for index, row in enumerate(rows):
        for document, said in enumerate(row):
            spans = report.collation.spans(index, document)
            text = report.collation.witnesses[document].article.text
            plain = " ".join(" ".join(span.of(text).split()) for span in spans)
            assert said == (visible(plain) or "–")


@pytest.mark.parametrize("story", STORIES, ids=lambda path: path.name)
def test_every_finding_stands_once_and_its_graver_places_lead_to_words(story):
    report = checked(story)
    read = Page(page(report))
    ids = set(read.values("id"))
    for number, finding in enumerate(report.findings):
        assert f"f{number}" in ids
        if finding.severity is Severity.ERROR and finding.row is not None and finding.rule.family != "COV":
            assert any(name.startswith(f"m{number}-") for name in ids), finding


HOSTILE = [
    "<script>alert(1)</script>",
    '"><img src=x onerror=alert(1)>',
    "</style></title><svg onload=1>",
    "&lt;b&gt; & &amp;",
    "a\x1b[31mred\x07",
    "left\u202ethgir",
    "zero\u200bwidth and \ufeffmark",
    "half \ud83d a pair",
]


@pytest.mark.parametrize("words", HOSTILE)
def test_copy_is_never_markup(words):
    a = f"The harbour board said {words} that 12 boats sank in the bay on Monday."
    b = f"The harbour board said {words} that 14 boats sank in the bay on Monday."
    report = factcheck.check(factcheck.parse(a, outlet=f"One {words}"), factcheck.parse(b, outlet="Two"))
    text = page(report)
    read = Page(text)
    assert {tag for tag, _ in read.tags} <= {
        "html", "head", "meta", "title", "style", "body", "a", "header", "h1", "h2", "h3", "p", "b", "bdi", "div",
        "span", "nav", "fieldset", "legend", "label", "input", "section", "ol", "li", "dl", "dt", "dd", "details",
        "summary", "main", "table", "caption", "thead", "tbody", "tr", "th", "td", "footer",
    }  # fmt: skip
    assert not re.search("[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ud800-\udfff]", text)
    assert "12" in text
    assert "14" in text


def test_the_verdict_comes_first_and_red_is_an_error():
    same = "The harbour board said that 12 boats sank in the bay on Monday."
    one, two = factcheck.parse(same, outlet="One"), factcheck.parse(same.replace("12", "14"), outlet="Two")
    bad, good = page(factcheck.check(one, two)), page(factcheck.check(one, one))
    assert '<h1 class="error">1 error</h1>' in bad
    assert "<h1>No error, nothing to check</h1>" in good
    assert 'class="error' not in good.partition("<body>")[2]


def test_the_style_sheet_is_the_one_the_page_allows():
    """A browser refuses a style whose hash is not the policy's: the page would be bare."""
    browser = shutil.which("chromium") or shutil.which("google-chrome")
    if browser is None:
        pytest.skip("no Chromium here")
    import tempfile

    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "page.html"
        file.write_text(page(checked(STORIES[0])), encoding="utf-8")
        line = [
            browser, "--headless", "--no-sandbox", "--disable-gpu", f"--user-data-dir={folder}/profile",
            "--enable-logging=stderr", "--dump-dom", file.as_uri(),
        ]  # fmt: skip
        done = subprocess.run(line, capture_output=True, text=True, timeout=120, check=False)
    assert "</footer>" in done.stdout
    assert "Content Security Policy" not in done.stderr


def test_the_matrix_marks_the_odd_one_out_and_leads_to_its_finding():
    same = "The harbour board said that 12 boats sank in the bay on Monday."
    texts = (same, same.replace("12", "14"), same)
    report = factcheck.check(
        *(factcheck.parse(text, outlet=name) for text, name in zip(texts, "ABC", strict=True))
    )
    table = page(report).partition('<table class="matrix">')[2].partition("</table>")[0]
    assert table.count('class="odd"') == 1
    assert '<a href="#f0">NUM101' in table
    assert [
        cell.partition(">")[2] for cell in re.findall(r"<td[^>]*>(.*?)</", table)[:3] if "14" in cell
    ] == ["14"]
