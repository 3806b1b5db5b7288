"""What a process that was started to work for another one owes it: to end with it."""

from __future__ import annotations

import os
import threading
from multiprocessing import connection, parent_process


def with_parent() -> None:
    """Let this process end with the one that started it, even where that is killed; a pool's initializer."""
    parent = parent_process()
    if parent is not None:
        threading.Thread(target=_follow, args=(parent.sentinel,), daemon=True).start()


def _follow(sentinel: int) -> None:
    connection.wait([sentinel])
    os._exit(1)
