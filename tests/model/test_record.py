"""Records behave as the standard library's frozen data classes do."""

import copy
import dataclasses
import pickle
from typing import Any, ClassVar, Generic, TypeVar

import pytest

from factcheck.model import record

V = TypeVar("V")


def classes(library):
    """The same classes by either library."""
    dataclass, field = library.dataclass, library.field

    @dataclass(frozen=True, slots=True, kw_only=True)
    class Base:
        span: int
        text: str = "x"

    @dataclass(frozen=True, slots=True, kw_only=True)
    class Child(Base):
        KIND: ClassVar[str] = "child"
        value: Any
        parts: tuple = ()

        def double(self):
            return self.text * 2

    @dataclass(frozen=True, slots=True)
    class Box(Generic[V]):
        item: V
        size: int = 1

    @dataclass(slots=True)
    class Bag:
        name: str
        items: list = field(default_factory=list)

    @dataclass(frozen=True)
    class Loose:
        name: str
        seen: dict = field(default_factory=dict)

    return Child, Box, Bag, Loose


@pytest.fixture(params=[record, dataclasses], ids=["ours", "standard"])
def library(request):
    return request.param


def test_made_and_compared(library):
    child, box, bag, loose = classes(library)
    one = child(span=1, value=2)
    assert one == child(span=1, value=2, text="x")
    assert one != child(span=1, value=3)
    assert one != (1, "x", 2, ())
    assert hash(one) == hash(child(span=1, value=2))
    assert (one.text, one.parts, one.double(), child.KIND) == ("x", (), "xx", "child")
    assert repr(one).endswith("Child(span=1, text='x', value=2, parts=())")
    assert box(1) == box(item=1, size=1)
    assert bag("a").items == []
    assert bag("a").items is not bag("a").items
    assert loose("a") == loose("a", {})


def test_frozen_and_slotted(library):
    child, box, bag, loose = classes(library)
    with pytest.raises(AttributeError):
        box(1).item = 2
    with pytest.raises(AttributeError):
        del box(1).item
    with pytest.raises(AttributeError):
        loose("a").name = "b"
    with pytest.raises((AttributeError, TypeError)):
        bag("a").other = 1
    with pytest.raises(TypeError):
        hash(bag("a"))
    assert not hasattr(child(span=1, value=2), "__dict__")


def test_wrong_calls(library):
    child, box, *_ = classes(library)
    for call in (
        lambda: child(1, 2),
        lambda: child(span=1),
        lambda: box(),
        lambda: box(1, 2, 3),
        lambda: box(no=1),
    ):
        with pytest.raises(TypeError):
            call()


def test_replaced_and_copied(library):
    child, box, bag, _ = classes(library)
    one = child(span=1, value=2)
    for replace in {library.replace, dataclasses.replace}:
        assert replace(one, text="y") == child(span=1, value=2, text="y")
        with pytest.raises(TypeError):
            replace(one, no=1)
    assert copy.copy(one) == copy.deepcopy(one) == one
    assert bag("a", [1]) == copy.deepcopy(bag("a", [1]))
    match box(3):
        case box(item, size):
            assert (item, size) == (3, 1)


def test_a_report_can_be_sent_to_another_process():
    import factcheck

    texts = [
        "Twelve people died in Leeds on Friday, police said.",
        "Ten people died in Leeds on Friday, police said.",
    ]
    report = factcheck.check(*(factcheck.parse(text, plain=True) for text in texts))
    assert pickle.loads(pickle.dumps(report)).to_dict() == report.to_dict()
