"""The report for programs: JSON, schema `factcheck.report/1`."""

from __future__ import annotations

import json
from typing import Any


def dumps(value: dict[str, Any]) -> str:
    """JSON as it is written to a file: readable, in UTF-8, one line end at the end."""
    text = json.dumps(value, ensure_ascii=False, indent=2)
    try:
        text.encode()
    except UnicodeEncodeError:  # half a surrogate pair in the copy cannot be written as UTF-8
        text = json.dumps(value, indent=2)
    return text + "\n"
