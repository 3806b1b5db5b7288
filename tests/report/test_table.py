import csv
import io

from factcheck.report import Look, render


def table(build, wire, echo, found):
    both = [build.witness(wire, "Wire", "wire.txt"), build.witness(echo, "Echo, the", "echo.txt")]
    made = [build.finding(both, "NUM101", "differs", found)] if found else []
    return list(csv.DictReader(io.StringIO(render(build.report(both, made), "csv", Look()))))


def test_a_line_a_place(build):
    one, two = table(build, 'He saw "9" boats.', 'He saw "6" boats.', ('"9"', '"6"'))
    assert (one["text"], two["text"], two["outlet"]) == ('"9"', '"6"', "Echo, the")
    assert (one["line"], one["column"], one["start"], one["end"]) == ("1", "8", "7", "10")
    assert one["fingerprint"] == two["fingerprint"]


def test_no_cell_is_a_formula(build):
    one, two = table(build, "=1+1 boats", "@A1 boats", ("=1+1", "@A1"))
    assert (one["text"], two["text"]) == ("'=1+1", "'@A1")


def test_nothing_found_is_a_head_alone(build):
    assert table(build, "A boat.", "A boat.", None) == []
