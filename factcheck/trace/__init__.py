"""Which corrections of the agency our copies did not take: versions in, changes and their fate out."""

from __future__ import annotations

from factcheck.typed import TYPE_CHECKING

if TYPE_CHECKING:
    from factcheck.model.article import Article, Witness
    from factcheck.model.settings import Settings
    from factcheck.model.trace import Trace


def trace(
    v1: Article | Witness,
    v2: Article | Witness,
    *ours: Article | Witness,
    versions: int = 2,
    settings: Settings | None = None,
) -> Trace:
    """
    What changed from version to version of the agency's copy, and which of our copies took it.

    Of all copies given the first `versions` are the agency's; they are put in order by their metadata,
    then by time, and else taken as given. Raises `UsageError` for fewer than two, `DifferentStoriesError`
    for versions of two stories (unless `settings.force`).
    """
    from factcheck.trace.tracing import traced  # the room is entered when it is asked for

    return traced((v1, v2, *ours), versions, settings)
