"""How a report is to look, where that is left open: on a screen, on a page of text."""

from __future__ import annotations

from factcheck.errors import UsageError
from factcheck.model.record import dataclass
from factcheck.model.settings import one_of

VIEWS = ("default", "side", "inline", "matrix")


@dataclass(frozen=True, slots=True)
class Look:
    """How a report is to look on a screen or a page of text; `verbose` has the notes told in every format."""

    columns: int = 80
    colour: bool = False
    verbose: bool = False
    view: str = "default"
    ascii: bool = False  # the terminal knows no Unicode
    style: bool = False  # what is equal by house style is shown too

    def __post_init__(self) -> None:
        """Refuse what no report can look like."""
        one_of("view", self.view, VIEWS)
        if not isinstance(self.columns, int) or self.columns < 1:
            raise UsageError(f"columns: {self.columns!r:.40} is no width")
