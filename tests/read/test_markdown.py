"""Markdown: lists and tables of the story, its notes, and what is struck out."""

import factcheck

PAGE = """\
+++
title = "Ferry traffic falls"
date = 2023-02-05T10:00:00Z
author = "Jo Bird"
+++

Traffic fell by ~~8~~ 9 per cent[^1] on Monday, the board of 12<sup>2</sup> said.

{{< figure src="/a.jpg" >}}

The board named these routes:

- Lerwick
- Leith, 114 sailings

| Port | 2022 | 2023 |
|---|---|---|
| Lerwick | 120 | 114 |
| Leith | 98 | 97 |

A yard of 40 m<sup>2</sup> is to be built, the owner said.

Losses came to:

* 12 jobs
* three ships

[^1]: The board of 1999 counted otherwise.

- [Goat climbs tower](https://news.example/1)
- [Dog swims home](https://news.example/2)
"""


def test_what_is_copy_and_what_is_not():
    """Lists are copy, in mid-story and at its end; notes, tables and lists of links are not."""
    witness = factcheck.examine(factcheck.read(PAGE.encode()))
    article = witness.article
    assert article.format == "markdown"
    assert [zone.span.of(article.text) for zone in witness.zones if zone.kind == "body"] == [
        "Traffic fell by  9 per cent on Monday, the board of 12 said.",
        "The board named these routes:",
        "Lerwick",
        "Leith, 114 sailings",
        "A yard of 40 m2 is to be built, the owner said.",
        "Losses came to:",
        "12 jobs",
        "three ships",
    ]
    assert {zone.span.of(article.text) for zone in witness.zones if zone.kind == "furniture"} >= {
        "| Lerwick | 120 | 114 |",
        "The board of 1999 counted otherwise.",
        "Dog swims home",
    }
    assert article.cautions == ("a table of 3 rows was not compared",)


def test_front_matter_of_either_kind():
    """TOML between lines of plus signs is read as YAML between lines of dashes is."""
    yaml = PAGE.replace("+++", "---").replace(" = ", ": ")
    for page in (PAGE, yaml):
        head = factcheck.read(page.encode()).masthead
        assert (head.headline, str(head.published), head.byline) == (
            "Ferry traffic falls",
            "2023-02-05",
            "Jo Bird",
        )
