"""Coroutines as tests, and an app to try."""

from __future__ import annotations

import asyncio
import inspect
from typing import TYPE_CHECKING, Any

import pytest
from dashboard import app_over, batch, entry

if TYPE_CHECKING:
    from collections.abc import Callable

    from warlog.tui.app import WarlogApp


@pytest.hookimpl(tryfirst=True)
def pytest_pyfunc_call(pyfuncitem: pytest.Function) -> bool | None:
    """Run a test that is a coroutine."""
    if not inspect.iscoroutinefunction(pyfuncitem.obj):
        return None
    wanted = inspect.signature(pyfuncitem.obj).parameters
    asyncio.run(pyfuncitem.obj(**{name: pyfuncitem.funcargs[name] for name in wanted}))
    return True


@pytest.fixture
def blog() -> Callable[..., WarlogApp]:
    """Makes an app over a number of entries, credited in turn to three sources and to nobody."""

    def make(count: int = 60, **options: Any) -> WarlogApp:
        names = ("General Staff", "Ilmar Dost", "Rescue Service", None)
        return app_over(batch([entry(number, names[number % 4]) for number in range(count)]), **options)

    return make
