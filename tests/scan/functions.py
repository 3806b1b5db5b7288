"""Functions that workers of an engine are given in tests: they stand in a module, so that spawn finds them."""

import os
import signal
from pathlib import Path

from factcheck.scan.story import story


def doubled(job):
    return {"twice": 2 * job["n"]}


def deadly(job):
    """One job kills whatever runs it, every time; another the first time alone, as where memory is short."""
    mark = Path(job["folder"]) / "killed"
    if job["n"] == 7 or (job["n"] == 3 and not mark.exists()):
        mark.touch()
        os.kill(os.getpid(), signal.SIGKILL)
    return doubled(job)


def story_once(job):
    """The story function, killed once on the way."""
    mark = Path(os.environ["FACTCHECK_TEST_KILL"])
    try:
        mark.touch(exist_ok=False)
    except FileExistsError:
        return story(job)
    os.kill(os.getpid(), signal.SIGKILL)
    return story(job)
