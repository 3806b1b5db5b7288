"""What a figure is of a change: where it began, what it came to, how far it went, or none of these."""

import pytest

import factcheck

START, LEVEL, CHANGE, STATE, RATE, NONE = "start", "level", "change", "state", "rate", "none"

ROLES = [
    ("Sales fell to 7.4 million kroner.", [LEVEL]),
    ("Sales fell by 7.4 million kroner.", [CHANGE]),
    ("Sales fell 7.4 million kroner.", [CHANGE]),
    ("Sales fell from 7.4 million kroner.", [START]),
    ("Sales rose 6% to 7.4 million kroner from 7 million.", [CHANGE, LEVEL, START]),
    ("The fare will be cut from 8.50 euros to 5 euros.", [START, LEVEL]),
    ("Calls at the pier dropped by 31% between 2014 and 2023, to 88,000 a year.", [CHANGE, LEVEL]),
    ("The pier had 88,000 fewer calls.", [CHANGE]),
    ("A rise of 400 kroner was agreed.", [CHANGE]),
    ("Shares in the yard closed 2.1% lower at 168 kroner.", [CHANGE, STATE]),
    # no change, or the change of one
    ("The levy was carried by 31 votes to 26.", [NONE, NONE]),
    ("The loan was raised by nine banks.", [NONE]),
    ("Growth slowed to 3%.", [RATE]),
    ("The loss was trimmed to 7.4 million kroner.", [RATE]),
    ("Unrest over the increase led to 12 arrests.", [NONE]),
    ("Pensions eat up 10.2% of the budget.", [NONE]),
    ("The yard works at 46 sites.", [NONE]),
    ("She walked from mile 3 to mile 9 with 40 others.", [NONE] * 3),
    ("Each pupil was given up to 15 kroner.", [NONE]),
    ("They met at the port by 6pm with 12 boats.", [NONE]),
]


@pytest.mark.parametrize(("text", "roles"), ROLES)
def test_the_role_of_a_figure(text, roles):
    witness = factcheck.examine(factcheck.parse(text, plain=True))
    assert [figure.role.value for figure in witness.numbers] == roles
