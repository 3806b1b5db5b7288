"""
Small words that make another act of the verb they follow: to call off, to rule out, to shoot dead.

Phrasal verbs of news English whose verb alone means something else, from grammars and learners'
dictionaries of phrasal verbs. Where the particle only rounds the verb off ("shut down", "sell off",
"cut back") it is not listed, since copies add and drop it in style. "/" stands between two of one meaning.
"""

from __future__ import annotations

from factcheck.lexicon.inflection import stems
from factcheck.lexicon.spelling import fold
from factcheck.ready import once

_VERBS = """
call off | rule out | put off | lay off | turn down, away, back | write off | break off | strike down, off
back down/out | stand down | step down/aside | give up, in, away | pay off | knock out, down
throw out | vote down, out | walk out, away/off, free | lock out | let off, go | get away, off
run away, over | set off, free, aside | see off | fight off | cut off | send off, back | sign off
stay away/off | keep away/off | blow up | take over | pull out | drop out, away/off
fall through, apart | make up | pass away, out
go under, missing, ahead | come forward | miss out | hold up, back, off | win back, over
"""
# what a blow came to: without it nobody has died
_FATAL = frozenset(
    "shoot stab beat burn crush knife gun hack bludgeon batter kick trample choke starve freeze club".split()
)
DEATH = frozenset(
    "dead death deaths die died dies killed kill kills body bodies fatal fatally murder murdered".split()
)
# adjectives behind a verb that say what came of it
RESULTS = frozenset(["dead", "guilty", "free"])


@once
def _groups() -> dict[str, tuple[frozenset[str], ...]]:
    """Of each verb the particles, those of one meaning together."""
    out: dict[str, tuple[frozenset[str], ...]] = {}
    for entry in _VERBS.replace("\n", " | ").split(" | "):
        verb, _, particles = entry.strip().partition(" ")
        if verb:
            told = [frozenset(map(fold, one.split("/"))) for one in particles.split(", ")]
            out[fold(verb)] = (*out.get(fold(verb), ()), *told)
    return out


@once
def _table() -> dict[str, frozenset[str]]:
    return {verb: frozenset().union(*groups) for verb, groups in _groups().items()}


def one_particle(verb: str, a: str, b: str) -> bool:
    """Do two particles mean one thing behind a verb in its base form: to stay away, to stay off?"""
    return any({a, b} <= group for group in _groups().get(verb, ()))


def completes(verb: str, words: tuple[str, ...]) -> bool:
    """Do these words after a verb make another act of it? Keys of tokens; "to death" is "dead"."""
    forms = stems(verb, verb=True)
    if words == ("dead",):
        return not _FATAL.isdisjoint(forms)
    return len(words) == 1 and any(words[0] in _table().get(form, ()) for form in forms)
