"""What was drawn of each story of a run, kept on the disk until all are known and it can be put together."""

from __future__ import annotations

from contextlib import suppress
from typing import IO

from factcheck.errors import UnreadableError
from factcheck.model.record import NamedTuple

_SHORT = 256  # characters that are not worth a place on the disk


class Kept(NamedTuple):
    """A text that is on the disk: where."""

    spool: Spool
    start: int
    length: int

    def text(self) -> str:
        """It, read again."""
        return self.spool.read(self.start, self.length)


class Spool:
    """
    A file without a name, which goes with the process.

    Where there is no room for it, as in a container that may write nowhere, texts are held as they are.
    """

    def __init__(self) -> None:
        from tempfile import TemporaryFile  # many modules, which one story need not wait for

        self._file: IO[bytes] | None = None
        self._size = 0
        with suppress(OSError):
            self._file = TemporaryFile(buffering=0, prefix="factcheck-")  # noqa: SIM115 - until the run ends

    def __enter__(self) -> Spool:
        return self

    def __exit__(self, *_: object) -> None:
        if self._file is not None:
            self._file.close()

    def keep(self, text: str | Kept | None) -> str | Kept | None:
        """The text, put away where it is long and there is room."""
        if self._file is None or not isinstance(text, str) or len(text) < _SHORT:
            return text
        body = text.encode("utf-8", "surrogatepass")  # half a letter of a name is still one when it is read
        with suppress(OSError):
            self._file.seek(self._size)
            if self._file.write(body) == len(body):  # less where the disk is full
                self._size += len(body)
                return Kept(self, self._size - len(body), len(body))
        return text

    def read(self, start: int, length: int) -> str:
        """What was put away there."""
        if self._file is None:
            return ""
        try:
            self._file.seek(start)
            return self._file.read(length).decode("utf-8", "surrogatepass")
        except OSError as error:
            told = f"what was put away of a story cannot be read again: {error.strerror or error}"
            raise UnreadableError(told, hint="another disk for temporary files: TMPDIR=FOLDER") from error
