"""Each reader is loaded when a file of its format is met, so that plain copy starts no later for it."""

import subprocess
import sys

ALWAYS = {"formats", "invisible", "page", "source"}
ASKED = """
import sys, factcheck
factcheck.read(b"Two men were hurt at Hale.")
print(*(name.rpartition(".")[2] for name in sys.modules if name.startswith("factcheck.read.")))
print(*({"zipfile", "email", "pypdf", "trafilatura"} & set(sys.modules)))
"""


def test_plain_copy_loads_no_other_reader():
    said = subprocess.run([sys.executable, "-c", ASKED], capture_output=True, text=True, check=True).stdout
    ours, theirs = said.split("\n")[:2]
    assert set(ours.split()) == ALWAYS
    assert theirs == ""
