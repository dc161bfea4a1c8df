"""The user's own list of sources: `warlog/sources.toml` among the user's configuration files."""

from __future__ import annotations

from .paths import config_file


class ConfigurationError(Exception):
    """A configuration file that cannot be used.

    Args:
        path: The file.
        what: What is wrong, with the line where that is known.
    """

    def __init__(self, path: str, what: str) -> None:
        super().__init__(what)
        self.path = path
        self.what = what


def load_sources() -> None:
    """Put the user's names and spellings of sources in force, if there are any.

    Raises:
        ConfigurationError: The file is there and cannot be read, or is not of the right form.
    """
    path = config_file("sources.toml")
    if path is None:
        return
    try:
        with open(path, "rb") as file:
            data = file.read()
    except (FileNotFoundError, NotADirectoryError):
        return
    except OSError as error:
        import os

        raise ConfigurationError(path, os.strerror(error.errno or 0)) from error
    from ..parsers.attribution.aliases import AliasError, load

    try:
        load(data.decode("utf-8-sig"))
    except UnicodeDecodeError as error:
        line = data[: error.start].count(b"\n") + 1
        raise ConfigurationError(path, f"not UTF-8 (at line {line})") from error
    except AliasError as error:
        line = data.count(b"\n") + 1
        raise ConfigurationError(path, str(error).replace("at end of document", f"at line {line}")) from error
