"""Who says so: the source of an entry, its role and channel, and the relays it came through."""

from .attributor import Attributor, Credit

__all__ = ["Attributor", "Credit"]
