"""What the tests of scan share: a small invented feed, read and grouped once."""

import pytest

from tests.bench.feed import Feed, feed


@pytest.fixture(scope="session")
def made() -> Feed:
    return feed(300, seed=3)
