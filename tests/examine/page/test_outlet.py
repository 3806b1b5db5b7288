"""Whose page it is, told from what stands around the story."""

import pytest

import factcheck

STORY = """Mill fire kills three

June 12, 2025

Three people died in a fire at the old mill in Carrow on Thursday, the police said.

The fire began at noon and was out by four, a spokeswoman said. Nobody else was hurt.
"""


@pytest.mark.parametrize(
    ("above", "below", "outlet"),
    [
        ("Advertisement\nShare\nWorld & Nation\n\n", "\nMore From the Evening Courier\n", "Evening Courier"),
        ("World & Nation\n\n", "", None),
        ("The Carrow Gazette\n\n", "", "The Carrow Gazette"),
        ("", "\n© 2025 The Carrow Gazette. All rights reserved.\n", "The Carrow Gazette"),
    ],
)
def test_outlet(above, below, outlet):
    """A section's name is no outlet; "More From the ..." and a copyright line name one."""
    assert factcheck.examine(factcheck.parse(above + STORY + below)).masthead.outlet == outlet
