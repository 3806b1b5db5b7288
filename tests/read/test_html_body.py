"""Pages of HTML: what the markup calls body is looked through for what is none."""

import factcheck


def test_a_byline_in_a_paragraph_of_its_own_is_no_body():
    """What the format calls body may open with who wrote it."""
    page = (
        "<html><body><article><h1>Ferry runs aground</h1><p>By Ada Moss, AP</p>"
        "<p>A ferry ran aground off Leith on Monday and 12 people were hurt, police said.</p></article></body></html>"
    )
    witness = factcheck.examine(factcheck.read(page.encode(), format="html"))
    assert [s.span.of(witness.article.text) for s in witness.sentences if s.zone == "body"] == [
        "A ferry ran aground off Leith on Monday and 12 people were hurt, police said."
    ]
