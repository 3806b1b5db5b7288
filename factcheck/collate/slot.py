"""One thing that is talked of, and the claims about it."""

from __future__ import annotations

from factcheck.collate.frame import Place
from factcheck.model.record import dataclass, field


@dataclass(slots=True)
class Slot:
    """One thing that is talked of: the claims about it so far; the first is the one that others meet."""

    said: list[Place] = field(default_factory=list)
    sure: bool = True
    bound: bool = False
    ground: bool = True
