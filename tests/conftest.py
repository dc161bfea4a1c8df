"""What every test stands on: a machine without a home, a network, a locale or a clock zone of its own."""

from __future__ import annotations

import ipaddress
import os
import socket
import time
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import settings

if TYPE_CHECKING:
    from collections.abc import Iterator

# The same examples on every run: a failure on one machine is a failure on all of them. No deadline: a loaded machine
# is not a bug.
settings.register_profile("house", derandomize=True, deadline=None)
settings.load_profile("house")

UNSET = (
    "CLICOLOR",
    "CLICOLOR_FORCE",
    "FORCE_COLOR",
    "LANG",
    "LANGUAGE",
    "LESS",
    "LESSCHARSET",
    "NO_COLOR",
    "PAGER",
    "PYTHONIOENCODING",
    "PYTHONUTF8",
    "TERM",
    "XDG_CACHE_HOME",
    "XDG_CONFIG_HOME",
    "XDG_DATA_HOME",
    "XDG_STATE_HOME",
)


@pytest.fixture(scope="session", autouse=True)
def _no_machine(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """Take away what differs from machine to machine, for this process and those it starts."""
    home = tmp_path_factory.getbasetemp() / "no-home"
    with pytest.MonkeyPatch.context() as patch:
        for name in UNSET:
            patch.delenv(name, raising=False)
        patch.setenv("HOME", str(home))
        patch.setenv("LC_ALL", "C.UTF-8")
        patch.setenv("TZ", "UTC")
        patch.setenv("COLUMNS", "80")
        patch.setenv("LINES", "24")
        time.tzset()
        patch.setattr(socket, "getaddrinfo", _here_alone(socket.getaddrinfo))
        for name in ("connect", "connect_ex", "sendto"):
            patch.setattr(socket.socket, name, _loopback_alone(getattr(socket.socket, name)))
        yield
    time.tzset()
    assert not home.exists(), f"a test wrote into the shared home; give it one with the `home` fixture: {home}"


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A home folder of the test's own, empty."""
    folder = tmp_path / "home"
    folder.mkdir()
    monkeypatch.setenv("HOME", os.fspath(folder))
    return folder


@pytest.fixture(scope="session")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder in which the checkout stands under the package's name."""
    folder = tmp_path_factory.mktemp("site")
    (folder / "warlog").symlink_to(Path(__file__).parents[1], target_is_directory=True)
    return folder


def _is_here(host: object) -> bool:
    if host in (None, "", "localhost"):
        return True
    try:
        return ipaddress.ip_address(str(host)).is_loopback
    except ValueError:
        return False


def _loopback_alone(method: Any) -> Any:
    def guarded(self: socket.socket, *arguments: Any) -> Any:
        address = arguments[-1]
        if self.family in (socket.AF_INET, socket.AF_INET6) and not _is_here(address[0]):
            raise OSError(f"a test reached for the network: {address}")
        return method(self, *arguments)

    return guarded


def _here_alone(function: Any) -> Any:
    def guarded(host: Any, *arguments: Any, **keywords: Any) -> Any:
        if not _is_here(host):
            raise OSError(f"a test reached for the network: {host}")
        return function(host, *arguments, **keywords)

    return guarded
