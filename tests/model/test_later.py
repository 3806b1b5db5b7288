"""What is made when it is first asked for is made once; and not at all for one who only passes through."""

from __future__ import annotations

import pickle

from factcheck.model.later import Each, Later

asked: list[int] = []


def square(number, plus):
    asked.append(number)
    return number * number + plus


def test_each_is_made_once_when_it_is_asked_for():
    asked.clear()
    each = Each(square, 1)
    assert asked == []
    assert [each(3), each(3), each(4)] == [10, 10, 17]
    assert asked == [3, 4]


def test_what_is_made_in_passing_is_not_kept():
    asked.clear()
    each = Each(square, 0)
    assert [each.passing(2), each.passing(2), each(5), each.passing(5)] == [4, 4, 25, 25]
    assert asked == [2, 2, 5]


def test_sent_to_another_process_it_goes_unmade():
    each = Each(square, 1)
    each(3)
    asked.clear()
    sent = pickle.loads(pickle.dumps(each))
    assert sent == each
    assert sent != Later(square, 1)
    assert sent(3) == 10
    assert asked == [3]
