"""A TOML file as a table; whatever is wrong with it is told with its name, never a fault of ours."""

from __future__ import annotations

from factcheck.errors import ConfigError
from factcheck.typed import Any

LARGEST = 1 << 20  # bytes; settings are a page long, and `tomllib` is slow on what is made to be


def table(path: str) -> dict[str, Any]:
    """All that the file holds; raises `ConfigError`."""
    import tomllib

    try:
        with open(path, "rb") as stream:
            data = stream.read(LARGEST + 1)
    except (OSError, ValueError) as error:
        said = getattr(error, "strerror", None) or str(error)
        raise ConfigError(
            f"cannot be read: {said}", where=path, hint="look at the spelling and the folder"
        ) from error
    if len(data) > LARGEST:
        raise ConfigError("longer than any settings are", where=path, hint="keep it under a million bytes")
    try:
        return tomllib.loads(data.decode("utf-8"))
    except RecursionError as error:
        raise ConfigError("not valid TOML: nested too deep", where=path, hint=_HINT) from error
    except ValueError as error:  # TOMLDecodeError and UnicodeDecodeError are, and so are figures too long
        raise ConfigError(f"not valid TOML: {str(error)[:200]}", where=path, hint=_HINT) from error


_HINT = 'a line reads key = value, text in quotes: fail_on = "warning"'
