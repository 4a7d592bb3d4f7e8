"""What a page's address says: language, dates, choices, words. A wrong value is told, never guessed."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from urllib.parse import urlencode

LANGUAGES = ("en", "ar")
MOST = 200


class BadState(ValueError):
    """An address that cannot be meant. `key` names the parameter, `value` what it said."""

    def __init__(self, key: str, value: str) -> None:
        super().__init__(f"{key}={value}")
        self.key, self.value = key, value


@dataclass(frozen=True)
class State:
    """The parameters of one address; `base` is the path below which the browser is mounted."""

    params: Mapping[str, str]
    base: str = ""
    path: str = "/day"
    accept: str = ""

    @property
    def lang(self) -> str:
        """Language of the interface: as asked for, else as the browser prefers, else English."""
        asked = self.params.get("lang")
        if asked is not None and asked not in LANGUAGES:
            raise BadState("lang", asked)
        return asked or ("ar" if self.accept.strip().lower().startswith("ar") else "en")

    def text(self, name: str) -> str | None:
        """A text, or None if it is empty. Raises BadState where it is too long to be meant."""
        value = (self.params.get(name) or "").strip()
        if len(value) > MOST or "\0" in value:
            raise BadState(name, value[:20])
        return value or None

    def choice(self, name: str, allowed: tuple[str, ...], default: str | None = None) -> str | None:
        """One of the allowed values."""
        value = self.text(name)
        if value and value not in allowed:
            raise BadState(name, value)
        return value or default

    def day(self, name: str) -> date | None:
        """A date written YYYY-MM-DD."""
        value = self.text(name)
        try:
            return date.fromisoformat(value) if value else None
        except ValueError:
            raise BadState(name, value or "") from None

    def number(self, name: str, default: int) -> int:
        """A whole number from 1."""
        value = self.text(name)
        if value is None:
            return default
        if not value.isascii() or not value.isdigit() or not 0 < int(value) < 100_000:
            raise BadState(name, value)
        return int(value)

    def link(self, path: str | None = None, /, **changes: object) -> str:
        """An address: with a path only the language is kept, else all of the state; `changes` replace (None: drops)."""
        kept = dict(self.params) if path is None else {k: v for k, v in self.params.items() if k == "lang"}
        for name, value in changes.items():
            kept.pop(name, None)
            if value is not None:
                kept[name] = str(value)
        query = urlencode({name: value for name, value in kept.items() if value})
        return f"{self.base}{path or self.path}" + (f"?{query}" if query else "")
