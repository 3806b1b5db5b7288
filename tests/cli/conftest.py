"""What the tests of the command line share."""

import pytest

from factcheck.cli import main


@pytest.fixture
def run(capsys):
    """The command line in this process: exit code, standard output, standard error."""

    def call(*arguments):
        code = main(arguments)
        out, err = capsys.readouterr()
        return code, out, err

    return call
