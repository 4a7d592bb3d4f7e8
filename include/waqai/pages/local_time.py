"""The time zone of clocks that a page gives without one, printed or for machines.

Three rules, the first that tells: the offset that the page's other dates have, where there is one that is not zero
(servers write UTC for any reader); the country whose domain the address has; the source's country in the catalog,
where its outlets write for it. A clock in no known zone tells the day only: read as UTC it would be hours off,
and near midnight a day.
"""

import re
from collections.abc import Iterable
from datetime import datetime, timedelta, timezone, tzinfo
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
# The catalog's countries. Outlets in London, Paris or Washington write for readers elsewhere: those are left out.
_COUNTRIES = {
    "EGY": "eg", "SDN": "sd", "LBY": "ly", "TUN": "tn", "DZA": "dz", "MAR": "ma", "MRT": "mr", "SOM": "so", "DJI": "dj",
    "SAU": "sa", "YEM": "ye", "OMN": "om", "ARE": "ae", "QAT": "qa", "BHR": "bh", "KWT": "kw", "IRQ": "iq", "SYR": "sy",
    "LBN": "lb", "JOR": "jo", "PSE": "ps", "IRN": "ir", "TUR": "tr",
}  # fmt: skip
_OFFSET = re.compile(r"T\d\d:\d\d(?::\d\d(?:\.\d+)?)?([+-])(\d\d):?(\d\d)\s*$")
_FARTHEST = 14
_HOST = re.compile(r"^[a-z][a-z0-9+.-]*://(?:[^/?#@]*@)?([^/?#:]+)", re.I)


def zone_of(url: str | None, country: str | None = None) -> tzinfo | None:
    """The zone of an address's country, else of the source's (ISO 3166 alpha-3), or None.

    >>> str(zone_of("https://news.example.gov.eg/1")), str(zone_of("https://example.net/1", "LBN"))
    ('Africa/Cairo', 'Asia/Beirut')
    """
    host = _HOST.match(url or "")
    domain = host[1].lower().rstrip(".").rsplit(".", 1)[-1] if host else ""
    name = _ZONES.get(domain) or _ZONES.get(_COUNTRIES.get(country or "", ""))
    return ZoneInfo(name) if name else None


def zone_in(written: Iterable[str]) -> tzinfo | None:
    """The one offset from UTC that a page's dates are written with, or None where there is none or more than one.

    >>> str(zone_in(["2024-07-08T12:30:00+03:00", "2024-07-08T09:40:00Z"])), zone_in(["2024-07-08T09:40:00+00:00"])
    ('UTC+03:00', None)
    """
    found = {
        (1 if match[1] == "+" else -1) * timedelta(hours=int(match[2]), minutes=int(match[3]))
        for match in map(_OFFSET.search, written)
        if match and int(match[2]) <= _FARTHEST
    } - {timedelta()}
    return timezone(found.pop()) if len(found) == 1 else None


def placed(value: datetime, zone: tzinfo) -> datetime:
    """A clock that was read as UTC, as the moment it is in its own zone (UTC)."""
    return value.replace(tzinfo=zone).astimezone(value.tzinfo)
