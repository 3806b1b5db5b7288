"""
Acts that go by stages, and the verbs that tell which one is reached: charged is not yet convicted.

Whole scales, each in the order in which its stages follow: criminal procedure as the glossaries of
police and courts give it, a law's way as the guides of parliaments do, orders, works, pledges,
offers and posts as the plain words for them run. Verbs of one stage are alike here. A verb of custody
("hold", "detain") may stand at any stage, and is on no scale.
"""

from __future__ import annotations

from factcheck.ready import once

WORK = "a work's way"
_SCALES = {
    "criminal procedure": "suspect | question interrogate | arrest | charge indict"
    " | convict sentence jail imprison",
    "a law's way": "propose float moot | draft | approve adopt pass ratify endorse sign enact"
    " | implement enforce",
    "an order's way": "order commission | deliver receive",
    WORK: "plan design schedule | begin start commence launch build construct | finish complete conclude",
    "a promise kept": "pledge promise vow | pay donate give provide spend",
    "an offer taken": "offer | accept",
    "a post filled": "nominate shortlist propose | appoint elect install",
    "a dismissal": "suspend | sack fire dismiss",
    "a claim in court": "threaten | sue",
    "a decision's way": "consider weigh mull contemplate ponder explore study | decide agree resolve approve",
    "a deal's way": "negotiate | agree sign seal clinch conclude",
    "a verdict's way": "try prosecute | convict acquit",
    "an appeal's way": "appeal | win lose",
}
_ONE_IN_NEWS = frozenset(["propose", "draft", "float", "moot", "suspect", "question", "interrogate"])
"""What comes before anything binding: copies write one for the other, so that a person should look."""


DONE = "complete"


def shows_how_far(verb: str) -> bool:
    """Does a verb, in its base form, with a share before it say how much of a work is done: "60% | built"?"""
    return _table().get(verb, {}).get(WORK, -1) > _table()["plan"][WORK]


@once
def _table() -> dict[str, dict[str, int]]:
    out: dict[str, dict[str, int]] = {}
    for scale, text in _SCALES.items():
        for stage, words in enumerate(text.split(" | ")):
            for word in words.split():
                out.setdefault(word, {})[scale] = stage
    return out


def on_a_scale(verb: str) -> bool:
    """Does a verb, in its base form, tell a stage of some act?"""
    return verb in _table()


def stages_apart(a: str, b: str) -> str:
    """The act that two verbs, in their base forms, tell unlike stages of; "" where there is none."""
    mine, theirs = _table().get(a, {}), _table().get(b, {})
    shared = [scale for scale in mine if scale in theirs]
    if not shared or any(mine[scale] == theirs[scale] for scale in shared):
        return ""
    return shared[0]


def one_stage(a: str, b: str) -> bool:
    """Do two verbs tell one stage of an act?"""
    mine, theirs = _table().get(a, {}), _table().get(b, {})
    return any(theirs.get(scale) == stage for scale, stage in mine.items())


def loose(a: str, b: str) -> bool:
    """Are both stages short of anything binding?"""
    return a in _ONE_IN_NEWS and b in _ONE_IN_NEWS
