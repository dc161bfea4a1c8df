"""What is said and kept when warlog itself is at fault: where it happened, never what it was reading."""

from __future__ import annotations

import os

from ..output.messages import tell
from .paths import state_directory

TYPE_CHECKING = False
if TYPE_CHECKING:
    from types import TracebackType


def report(subject: str, error: Exception) -> None:
    """Say in one line that there is a bug, and keep the traceback in a file.

    Neither holds the error's own text or any local variable: both may quote the document, or what is secret in it.

    Args:
        subject: The input that was worked on, or "".
        error: What was raised.
    """
    if isinstance(error, MemoryError):
        tell(subject, "out of memory", "give smaller inputs, or lower --max-bytes")
        return
    frames = list(_frames(error.__traceback__))
    what = f"internal error: {type(error).__name__} in {frames[-1] if frames else 'an unknown place'}"
    path = _keep(f"{what}\n" + "".join(f"  {frame}\n" for frame in frames))
    tell(subject, what, f"please report it{f', with {path}' if path else ''}")


def _frames(traceback: TracebackType | None) -> list[str]:
    root = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
    frames: list[str] = []
    while traceback is not None:
        path = traceback.tb_frame.f_code.co_filename
        if path.startswith(root + os.sep):
            path = path[len(root) + 1 :]
        frames.append(f"{path}:{traceback.tb_lineno} ({traceback.tb_frame.f_code.co_name})")
        traceback = traceback.tb_next
    return frames


def _keep(text: str) -> str | None:
    """Write the report where programs keep their state; None where that cannot be done."""
    import platform

    from .. import __version__

    directory = state_directory()
    if directory is None:
        return None
    path = os.path.join(directory, "crash.log")
    try:
        os.makedirs(directory, mode=0o700, exist_ok=True)
        with open(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "w", encoding="utf-8") as file:
            file.write(f"warlog {__version__}, Python {platform.python_version()}, {platform.system()}\n{text}")
    except OSError:
        return None
    home = os.path.expanduser("~")
    return f"~{path[len(home) :]}" if path.startswith(home + os.sep) else path
