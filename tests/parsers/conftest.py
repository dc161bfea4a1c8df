"""Let the tests of this folder share `reading` and `scoring`, which stand beside them."""

from __future__ import annotations

import sys
from pathlib import Path

# With --import-mode=importlib pytest leaves sys.path alone.
sys.path.insert(0, str(Path(__file__).parent))
