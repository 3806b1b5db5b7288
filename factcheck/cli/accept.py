"""`factcheck accept`: one finding accepted from a script, entered in the settings."""

from __future__ import annotations

from factcheck.cli import options
from factcheck.cli.acceptance import accepted, book, enter, known
from factcheck.cli.streams import put
from factcheck.errors import UsageError
from factcheck.report.ink import visible


def accept(
    given: list[str],
    reason: str | None,
    fingerprint: str | None,
    who: str | None,
    expires: str | None,
    config: str | None,
) -> int:
    """Enter one acceptance; the answer is the exit code."""
    if len(given) > 2:
        raise UsageError(
            "one code and one text are accepted at a time", hint='put the text in quotes: "12 people"'
        )
    code, text = given[0], given[1] if len(given) == 2 else None
    new = accepted(code, text, fingerprint, reason or "", who, expires)
    path = book(config)
    if known(new, path):
        put(f"accepted before: {visible(path)}\n")
        return 0
    enter(new, path, f"accepted: {new.code}, in {visible(path)}\n")
    return 0


FINGERPRINT = options.Option(
    "fingerprint", ("--fingerprint",), "The fact and its values, from the JSON report.", metavar="HEX"
)
COMMAND = options.Command(
    accept,
    "Accept one finding with a reason: it is entered in the settings as [[suppress]].",
    "CODE [TEXT]",
    "The rule, and the marked words of one copy; or the rule and --fingerprint.",
    (options.REASON, FINGERPRINT, options.WHO, options.EXPIRES, options.CONFIG),
)
