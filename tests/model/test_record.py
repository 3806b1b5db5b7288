"""Records behave as the standard library's frozen data classes do."""

import copy
import dataclasses
import pickle
import re
import typing
from typing import Any, ClassVar, Generic, TypeVar

import pytest

from factcheck.model import record
from factcheck.model.pattern import late

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


class Stop(typing.NamedTuple):
    """A stop of a tram."""

    name: str
    line: int = 4
    lit: bool = False

    @property
    def told(self):
        return f"{self.name}, line {self.line}"


class OurStop(record.NamedTuple):
    """A stop of a tram."""

    name: str
    line: int = 4
    lit: bool = False

    @property
    def told(self):
        return f"{self.name}, line {self.line}"


@pytest.mark.parametrize(
    "given", [(("Quay",), {}), (("Quay", 7), {"lit": True}), ((), {"line": 2, "name": "Mill"})]
)
def test_a_named_tuple_is_as_the_standard_one(given):
    one, two = (kind(*given[0], **given[1]) for kind in (Stop, OurStop))
    assert one == two
    assert hash(one) == hash(two)
    assert repr(two) == repr(one).replace("Stop", "OurStop")
    assert (one.told, one._asdict(), one._fields) == (two.told, two._asdict(), two._fields)
    assert one._replace(line=9) == two._replace(line=9) == OurStop._make((one.name, 9, one.lit))
    assert pickle.loads(pickle.dumps(two)) == two
    assert type(pickle.loads(pickle.dumps(two))) is OurStop
    assert copy.copy(two) == two
    match two:
        case OurStop(name, line=line):
            assert (name, line) == (one.name, one.line)
    assert OurStop.__doc__ == Stop.__doc__
    assert not hasattr(two, "__dict__")


@pytest.mark.parametrize(
    "wrong",
    [
        lambda kind: kind(),
        lambda kind: kind("Quay", no=1),
        lambda kind: kind("Quay", 1, True, 2),
        lambda kind: kind("Quay", name="Mill"),
        lambda kind: kind._make(("Quay",)),
    ],
)
def test_a_named_tuple_refuses_what_the_standard_one_does(wrong):
    for kind in (Stop, OurStop):
        with pytest.raises(TypeError):
            wrong(kind)


@pytest.mark.parametrize("kind", [Stop, OurStop])
def test_a_named_tuple_cannot_be_changed(kind):
    with pytest.raises(AttributeError):
        kind("Quay").name = "Mill"


def test_a_pattern_is_compiled_when_it_reads():
    """Nothing is compiled before; then it reads as `re` does, and one that is wrong says so then."""
    made = late(r"(?P<a>a+)b", re.IGNORECASE)
    assert "match" not in vars(made)
    assert made.match("AAb")["a"] == "AA"
    assert made.sub("x", "ab aab c") == "x x c"
    assert [hit.span() for hit in made.finditer("ab ab")] == [(0, 2), (3, 5)]
    assert made.pattern == r"(?P<a>a+)b"
    with pytest.raises(AttributeError):
        _ = made.no_such
    with pytest.raises(re.error):
        late("(").search("x")
