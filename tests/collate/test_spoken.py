"""Quotations are laid against each other whatever a third copy carries."""

import itertools

import factcheck
from factcheck.model.settings import Settings

BROKEN = (
    "“Our crews have not had a real rest since March,” said the union’s leader, Ada Moss. “And they will "
    "not be talked into a winter that leaves them worse off.”"
)
SHORT = (
    "“Our crews have not had a rest since March,” said Ada Moss, the union’s leader, “and they will not be "
    "talked into a winter that leaves them worse off.”"
)
WHOLE = (
    "Ada Moss, the union’s leader, said: “Our crews have not had a real rest since March, and they will not "
    "be talked into a winter that leaves them worse off.”"
)


def test_a_word_lost_in_one_of_three_copies_is_found_in_any_order():
    """The half that one copy breaks off is not taken out of the comparison with the others."""
    for texts in itertools.permutations((BROKEN, SHORT, WHOLE)):
        copies = [factcheck.parse(text) for text in texts]
        report = factcheck.check(*copies, settings=Settings(force=True))
        errors = [finding for finding in report.findings if finding.severity == "error"]
        assert [finding.code for finding in errors] == ["QUO101"]
        marked = {m.span.of(copies[m.document].text) for finding in errors for m in finding.marks}
        assert "real" in marked
