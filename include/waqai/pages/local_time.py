"""The time zone of clocks that a page prints without one: that of the country whose domain its address has.

A clock on a page of no known country tells the day only: read as UTC it would be hours off, and near midnight a day.
"""

import re
from datetime import datetime, tzinfo
from zoneinfo import ZoneInfo

# Domains of countries that sell them to anyone (.tv, .me, .co, .io) tell nothing and are left out.
_ZONES = {
    "eg": "Africa/Cairo", "sd": "Africa/Khartoum", "ly": "Africa/Tripoli", "tn": "Africa/Tunis",
    "dz": "Africa/Algiers", "ma": "Africa/Casablanca", "mr": "Africa/Nouakchott", "so": "Africa/Mogadishu",
    "dj": "Africa/Djibouti", "sa": "Asia/Riyadh", "ye": "Asia/Aden", "om": "Asia/Muscat", "ae": "Asia/Dubai",
    "qa": "Asia/Qatar", "bh": "Asia/Bahrain", "kw": "Asia/Kuwait", "iq": "Asia/Baghdad", "sy": "Asia/Damascus",
    "lb": "Asia/Beirut", "jo": "Asia/Amman", "ps": "Asia/Hebron", "il": "Asia/Jerusalem", "ir": "Asia/Tehran",
    "tr": "Europe/Istanbul", "ua": "Europe/Kyiv", "uk": "Europe/London", "fr": "Europe/Paris", "de": "Europe/Berlin",
    "pk": "Asia/Karachi", "af": "Asia/Kabul",
}  # fmt: skip
_HOST = re.compile(r"^[a-z][a-z0-9+.-]*://(?:[^/?#@]*@)?([^/?#:]+)", re.I)


def zone_of(url: str | None) -> tzinfo | None:
    """The zone of an address's country, or None.

    >>> str(zone_of("https://news.example.gov.eg/1"))
    'Africa/Cairo'
    """
    host = _HOST.match(url or "")
    name = _ZONES.get(host[1].lower().rstrip(".").rsplit(".", 1)[-1]) if host else None
    return ZoneInfo(name) if name else None


def placed(value: datetime, zone: tzinfo) -> datetime:
    """A clock that was read as UTC, as the moment it is in its own zone (UTC)."""
    return value.replace(tzinfo=zone).astimezone(value.tzinfo)
