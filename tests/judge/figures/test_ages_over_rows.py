"""How old somebody is, told in two sentences that have nothing else in common."""

import pytest

import factcheck
from factcheck.model.settings import Settings

BASE = (
    "Anna Holm, the governor of Tesk, closed the pier on Friday. Rents on the quay rose by a tenth in May. "
    "Holm, 56, was a pilot once. Ole Brandt, her deputy, is 41."
)
LOUD = [
    "The pier was closed on Friday by the governor of Tesk, Anna Holm. She was a pilot. In May rents on the quay "
    "went up by a tenth. The governor, 65, will retire. Her deputy is Ole Brandt, who is 41.",
    "The pier was closed on Friday. The governor of Tesk did it. Holm, aged 65, has let rents on the quay rise by a "
    "tenth since May. Her deputy is Ole Brandt, 41.",
]
QUIET = [
    "The pier was closed on Friday by the governor of Tesk, Anna Holm. She was a pilot. In May rents on the quay "
    "went up by a tenth. The governor, 56, will retire. Her deputy is Ole Brandt, who is 41.",
    "The pier was closed on Friday by the governor of Tesk, Anna Holm. She was a pilot. In May rents on the quay "
    "went up by a tenth. Ole Brandt, 41, wept. Jens Orr, 65, a baker, did not.",
    "The pier was closed on Friday by the governor of Tesk, Anna Holm, who is in her fifties. In May rents on the "
    "quay went up by a tenth. A baker, 65, wept. Her deputy, Brandt, is 41.",
]


def errors(one, two):
    copies = (factcheck.parse(text, plain=True) for text in (one, two))
    found = factcheck.check(*copies, settings=Settings(force=True)).findings
    return [finding.code for finding in found if finding.severity.value == "error"]


@pytest.mark.parametrize("text", LOUD)
def test_two_ages_of_one_person_stop_the_story(text):
    assert "NUM105" in errors(BASE, text)
    assert "NUM105" in errors(text, BASE)


@pytest.mark.parametrize("text", QUIET)
def test_ages_of_two_do_not(text):
    assert "NUM105" not in errors(BASE, text)
    assert "NUM105" not in errors(text, BASE)
