"""How long one date's roll-up takes within a year of 200,000 articles and 400,000 facts: seconds and megabytes.

The look-back window is what counts: 15 days of 548 articles and 1,096 facts, from templates, of 40 outlets.
"""

import random
import resource
import time
from datetime import UTC, date, datetime, timedelta
from typing import Any

from waqai.tables.claims import claims_of
from waqai.tables.daily import WINDOW_DAYS, daily_of

ARTICLES, FACTS = 548, 2
PLACES = [("place:rfh", 34.25, 1), ("place:jbalya", 34.5, 1), ("place:qtae_ghza", 34.38, 4), ("place:jnyn", 35.3, 1)]
LAST = date(2031, 7, 15)


def window() -> tuple[list[dict[str, Any]], list[dict[str, Any]]]:
    """Facts and articles of a window, the same at every run."""
    chance = random.Random(1)
    facts, articles = [], []
    for back in range(WINDOW_DAYS + 1):
        day = LAST - timedelta(days=back)
        for at in range(ARTICLES):
            key, source = f"{day}-{at}", f"outlet-{at % 40}"
            seen = datetime(day.year, day.month, day.day, chance.randrange(24), tzinfo=UTC)
            cluster = f"{day}-{chance.randrange(ARTICLES // 2)}"
            articles.append({"article_id": key, "source": source, "published_at": seen, "cluster_id": cluster})
            facts += [_fact(chance, day, back, f"{key}#{n}", key, source) for n in range(FACTS)]
    return facts, articles


def _fact(chance: random.Random, day: date, back: int, key: str, article: str, source: str) -> dict[str, Any]:
    place, lon, precision = chance.choice(PLACES)
    scope = chance.choice(["incident"] * 5 + ["period", "cumulative"])
    number = (
        38_000 - 40 * back + chance.randrange(3) if scope == "cumulative" else chance.choice([1, 1, 2, 3, 5, 8, 40])
    )
    return {
        "fact_id": key, "article_id": article, "source": source, "date": day, "scope": scope, "value": number,
        "category": chance.choice(["killed", "injured"]), "low": number, "high": number, "qualifier": "exact",
        "victims": chance.choice([[], [], ["child"]]), "place_id": place, "location": place, "lon": lon,
        "where_prec": precision, "claimant_kind": chance.choice(["health_ministry", "army", None]),
        "since": date(2030, 10, 7) if scope == "cumulative" else None,
    }  # fmt: skip


def main() -> None:
    """Prints the figures."""
    facts, articles = window()
    began = time.perf_counter()
    claims, points = claims_of(LAST, facts, articles), daily_of(LAST, facts, articles)
    took, peak = time.perf_counter() - began, resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024
    print(
        f"roll-up of one date over {len(facts):,} facts: {took:.2f} s, peak {peak} MB,"
        f" {len(claims)} claims, {len(points)} points"
    )


if __name__ == "__main__":
    main()
