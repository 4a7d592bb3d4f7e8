"""Waqai: Arabic conflict news to facts, each with the words it rests on."""

__version__ = "0.1.0"
