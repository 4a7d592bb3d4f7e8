"""Clock times beside a date and their zones."""

from datetime import UTC, date, datetime, timedelta

import pytest

from waqai.arabic.clock import clock_in
from waqai.arabic.normalise import fold

SUMMER, WINTER = date(2024, 7, 8), date(2024, 1, 8)


@pytest.mark.parametrize(
    ("text", "hour", "minute"),
    [
        ("14:30", 14, 30),
        ("2:30 م", 14, 30),
        ("2:30 مساء", 14, 30),
        ("12:10 ص", 0, 10),
        ("12:10 ظهرا", 12, 10),
        ("1:15 ظهرا", 13, 15),
        ("11:45 ظهرا", 11, 45),
        ("4:05 فجرا", 4, 5),
        ("11:20 ليلا", 23, 20),
        ("2:20 ليلا", 2, 20),
        ("4:20 PM", 16, 20),
        ("٠٩:٠٥", 9, 5),
        ("14.30", 14, 30),
        ("14:30:59", 14, 30),
    ],
)
def test_time_of_day(text: str, hour: int, minute: int) -> None:
    clock = clock_in(fold(text).lower())
    assert clock is not None and (clock.hour, clock.minute, clock.exact, clock.zone) == (hour, minute, True, None)


@pytest.mark.parametrize(
    "text", ["", "25:00", "14:60", "3/7", "1:2", "14:30 حتى 16:00", "12:30:45:10", "99.50.1", "5 مساء"]
)
def test_what_is_no_time_of_day(text: str) -> None:
    assert clock_in(text) is None


def test_an_hour_without_minutes_is_less_exact() -> None:
    clock = clock_in("الساعه 5 مساء")
    assert clock is not None and (clock.hour, clock.exact) == (17, False)


@pytest.mark.parametrize(
    ("zone", "day", "hours"),
    [
        ("بتوقيت غرينتش", SUMMER, 0),
        ("gmt", SUMMER, 0),
        ("gmt+3", SUMMER, 3),
        ("غرينتش +2", SUMMER, 2),
        ("utc-04:30", SUMMER, -4.5),
        ("+05:30", SUMMER, 5.5),
        ("z", SUMMER, 0),
        ("بتوقيت مكه المكرمه", WINTER, 3),
        ("بتوقيت القدس", SUMMER, 3),
        ("بتوقيت القدس", WINTER, 2),
        ("بتوقيت تونس", SUMMER, 1),
        ("بالتوقيت المحلي", SUMMER, None),
        ("gmt+20", SUMMER, None),
        ("في القدس", SUMMER, None),
    ],
)
def test_zones(zone: str, day: date, hours: float | None) -> None:
    clock = clock_in(f"15:00 {zone}" if zone[0] not in "z+" else f"15:00{zone}")
    assert clock is not None and (clock.zone is not None) == (hours is not None)
    assert clock.on(day) == datetime(day.year, day.month, day.day, 15, tzinfo=UTC) - timedelta(hours=hours or 0)
