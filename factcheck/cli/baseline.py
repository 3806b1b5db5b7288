"""`factcheck baseline write`: what is found today, accepted for tomorrow, so that only what is new fails."""

from __future__ import annotations

import json
import os
from collections.abc import Iterable

from factcheck.cli import CANNOT, options
from factcheck.cli.acceptance import last_day, signed
from factcheck.cli.folder import opened, story_folders
from factcheck.cli.many import Task, gone_through, tasks, worst
from factcheck.cli.output import Manner, Sheet, Target, look, publish
from factcheck.cli.story import Reading
from factcheck.cli.told import Outcome
from factcheck.config import Chosen, Policies
from factcheck.config.baseline import FILE, Baseline, named, read, written
from factcheck.errors import UsageError
from factcheck.judge.policy import lapsed
from factcheck.model.settings import Suppression
from factcheck.report.ink import visible
from factcheck.report.terminal import counted

_REASON = "found when the baseline was written"


def baseline(
    given: list[str],
    output: str | None,
    reason: str | None,
    who: str | None,
    expires: str | None,
    source: str | None,
    revisions: str,
    outlet: list[str],
    base: str | None,
    by_folder: bool,
    jobs: int | None,
    select: list[str],
    ignore: list[str],
    style: str | None,
    force: bool,
    config: str | None,
    isolated: bool,
) -> int:
    """Write the baseline; the answer is the exit code."""
    if given[0] != "write":
        said = f"{given[0]}: all that is done with a baseline is to write it"
        raise UsageError(said, hint="factcheck baseline write stories/*/")
    if len(given) < 2:
        raise UsageError("baseline write: no story is named", hint="factcheck baseline write stories/*/")
    last = last_day(expires)
    chosen = Chosen(select=select, ignore=ignore, style=style, force=force)
    reading = Reading(source, revisions == "original", tuple(outlet), base)
    work, file = _work(given[1:], chosen, reading, by_folder, config, isolated)
    file = output or file or FILE
    old = read(file) if os.path.exists(file) else Baseline(file, {})
    told = gone_through(work, jobs)
    new = Suppression("", reason or _REASON, who=who or signed(), expires=last)
    kept, fresh, gone = _merged(old, told, new)
    said = f"{visible(file)}: {len(kept)} accepted, {fresh} of them new, {gone} gone\n"
    unread = sum(outcome.code >= CANNOT for outcome in told)
    if unread:
        said += f"{counted(unread, 'story', 'stories')} could not be checked, and stand as before\n"
    made = (written(kept), Target("terminal", None if file == "-" else file))
    publish([made, (said, Target("terminal"))], [path for outcome in told for path in outcome.files])
    return worst(outcome for outcome in told if outcome.code >= CANNOT)


def _work(
    given: list[str], chosen: Chosen, reading: Reading, by_folder: bool, config: str | None, isolated: bool
) -> tuple[list[Task | Outcome], str | None]:
    """The stories to be looked at, and the baseline that their settings name."""
    folders = story_folders(given, mapped=by_folder)
    manner = Manner((Sheet(Target("baseline"), look(width=None, color="never", output=None)),))
    if folders is not None:
        policies = Policies(config, chosen, isolated=isolated, stories=folders, accepted=False)
        work = list(tasks(folders, policies, reading, manner))
    else:
        found = opened(given)
        policies = Policies(config, chosen, isolated=isolated, stories=found.folders, accepted=False)
        name = next(iter(found.folders), found.files[0])
        wanted = policies.of(next(iter(found.folders), None), found.files[0])
        work = [Task(name.rstrip(os.path.sep), tuple(given), wanted, reading, manner)]
    files = {one.settings.baseline for one in work if isinstance(one, Task)} - {None}
    if len(files) > 1:
        raise UsageError("these stories have several baselines", hint="--output FILE, or one after the other")
    return work, next(iter(files), None)


def _merged(old: Baseline, told: Iterable[Outcome], new: Suppression) -> tuple[list[Suppression], int, int]:
    """What the file is to hold, how many of it are new, and how many of the old are gone."""
    left = {story: list(of) for story, of in old.entries.items()}
    before = sum(map(len, left.values()))
    fresh = 0
    for outcome in told:
        if outcome.code >= CANNOT:
            continue
        story = named(old.file, outcome.name)
        standing = {(one.code, one.fingerprint): one for one in left.pop(story, []) if not lapsed(one)}
        now: list[Suppression] = []
        for code, text, fingerprint in json.loads(outcome.drawn(0) or "[]"):
            known = standing.get((code, fingerprint))
            fresh += known is None
            now.append(known or Suppression(code, new.reason, text, fingerprint, new.who, new.expires, story))
        left[story] = list(dict.fromkeys(now))
    kept = [one for of in left.values() for one in of]
    return kept, fresh, before + fresh - len(kept)


COMMAND = options.Command(
    baseline,
    "Write the baseline: what is found in stories today is accepted, and only what is new fails.",
    "write FOLDER...",
    "The stories, as in compare. What the file holds of other stories stays, and so do reasons given before.",
    (
        options.OUTPUT._replace(about=f"The baseline; else the one of the settings, else {FILE}."),
        options.REASON, options.WHO, options.EXPIRES, options.BASE, options.BY_FOLDER, options.JOBS,
        options.OUTLET, options.SELECT, options.IGNORE, options.STYLE, options.SOURCE, options.REVISIONS,
        options.FORCE, options.CONFIG, options.ISOLATED,
    ),
)  # fmt: skip
