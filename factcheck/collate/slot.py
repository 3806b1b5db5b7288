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

    def take(self, place: Place, *, sure: bool = True, bound: bool = False, ground: bool = True) -> None:
        """One claim more is about it; what is doubtful of one is so of all, and so is what binds one."""
        self.said.append(place)
        self.sure = self.sure and sure
        self.bound = self.bound or bound
        self.ground = self.ground and ground

    def join(self, other: Slot, *, sure: bool = True, bound: bool = False) -> None:
        """Take over the one claim of another slot, which is left empty."""
        self.take(*other.said, sure=sure, bound=bound)
        other.said = []
