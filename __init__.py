"""warlog: follow the live blogs of a war in a terminal."""

__version__ = "0.1.0"
