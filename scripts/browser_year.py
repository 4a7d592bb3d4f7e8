"""A generated year of tables for the facts browser: to measure it, and to show it. Every word and number is invented.

    python scripts/browser_year.py FOLDER [DAYS [ARTICLES]]

365 days of 60 articles take about a minute. The same arguments give the same tables.
"""

import random
import sys
from datetime import UTC, date, datetime, timedelta
from typing import Any

from waqai.tables.ids import stable_id
from waqai.tables.store import Store

Row = dict[str, Any]
Rows = dict[str, list[Row]]
Place = tuple[str, str, float, float, int]
Act = tuple[str, str, str, int, str | None]

LAST = date(2024, 12, 30)
SINCE = date(2023, 10, 7)
PLACES = [
    ("غزة", "place:ghza", 31.5, 34.47, 1),
    ("خان يونس", "place:khan", 31.35, 34.3, 1),
    ("رفح", "place:rfh", 31.28, 34.25, 1),
    ("جباليا", "place:jbalia", 31.53, 34.48, 1),
    ("دير البلح", "place:deir", 31.42, 34.35, 1),
    ("جنين", "place:jnin", 32.46, 35.3, 1),
    ("نابلس", "place:nabls", 32.22, 35.26, 1),
    ("صيدا", "place:saida", 33.56, 35.37, 1),
    ("بيروت", "place:byrwt", 33.89, 35.5, 1),
    ("صور", "place:swr", 33.27, 35.2, 1),
    ("حلب", "place:hlb", 36.2, 37.16, 1),
    ("دمشق", "place:dmshq", 33.51, 36.29, 1),
    ("أم درمان", "place:am_drman", 15.64, 32.48, 1),
    ("الفاشر", "place:fashr", 13.63, 25.35, 1),
    ("الحديدة", "place:hdyda", 14.8, 42.95, 1),
    ("صنعاء", "place:snaa", 15.37, 44.19, 1),
    ("البصرة", "place:bsra", 30.51, 47.81, 1),
    ("لبنان", "place:lbnan", 33.9, 35.9, 6),
]
PARTIES = [
    ("إسرائيل", "ISR"),
    ("حماس", "org:hamas"),
    ("قطر", "QAT"),
    ("مصر", "EGY"),
    ("الولايات المتحدة", "USA"),
    ("حزب الله", "org:hezbollah"),
    ("السعودية", "SAU"),
    ("الأمم المتحدة", "org:un"),
    ("إيران", "IRN"),
    ("تركيا", "TUR"),
    ("الأردن", "JOR"),
    ("الجيش السوداني", "org:saf"),
]
# Type, words, topic, how often, position.
ACTS = [
    ("CONSULT", "بحث {a} مع {b} وقف إطلاق النار", "ceasefire", 5, None),
    ("REJECT", "رفض {a} مقترح {b} بشأن التهدئة", "ceasefire", 3, "rejects"),
    ("AGREE", "قبل {a} مقترح {b} بشأن التهدئة", "ceasefire", 2, "accepts"),
    ("CONCEDE", "قبل {a} مقترح {b} بشرط انسحاب كامل", "ceasefire", 2, "conditions"),
    ("REQUEST", "طالب {a} من {b} بإدخال المساعدات", "humanitarian_aid", 3, "demands"),
    ("ACCUSE", "اتهم {a} نظيره {b} بخرق الهدنة", "ceasefire", 3, None),
    ("AID", "قدم {a} إلى {b} قافلة مساعدات", "humanitarian_aid", 2, None),
    ("REQUEST", "طالب {a} نظيره {b} بوقف إطلاق النار", "ceasefire", 2, "demands"),
    ("SUPPORT", "أيد {a} موقف {b} من تبادل الأسرى", "hostages_prisoners", 2, None),
    ("AGREE", "اتفق {a} و{b} على تبادل الأسرى", "hostages_prisoners", 1, "accepts"),
    ("THREATEN", "هدد {a} جاره {b} بالرد", "withdrawal", 1, None),
    ("SANCTION", "فرض {a} عقوبات على {b}", "sanctions", 1, None),
    ("CONCEDE", "تخلى {a} أمام {b} عن مطلب الانسحاب", "withdrawal", 1, "drops"),
]
CLAIMANTS = [
    ("وزارة الصحة", "health_ministry"),
    ("الدفاع المدني", "rescue"),
    ("مصدر طبي", "medical_source"),
    (None, None),
]
FILLER = [
    "وقال شهود إن أصوات الانفجارات سمعت في أنحاء المدينة حتى ساعات الفجر.",
    "وأضاف المتحدث أن فرق الإسعاف تواصل عملها رغم نقص الوقود والمعدات.",
    "وتحدث سكان عن نزوح عائلات كثيرة نحو المناطق الغربية سيرا على الأقدام.",
    "ولم يصدر تعليق من الجانب الآخر حتى لحظة إعداد هذا الخبر.",
    "وكانت منظمات إغاثة قد حذرت من تدهور الأوضاع في الأسابيع الماضية.",
]
SOURCES = [f"outlet-{n:02}" for n in range(12)]


def make(uri: str, days: int = 365, articles: int = 60) -> list[date]:
    """Writes all tables of so many days up to LAST; gives the dates."""
    store, dice = Store(uri), random.Random(7)
    dates = [LAST - timedelta(days=n) for n in range(days - 1, -1, -1)]
    totals = {"PSE-GAZA": 21_000, "SDN": 4_000, "LBN": 300}
    for day in dates:
        rows = _stories(day, articles, dice)
        rows["daily_casualties"], rows["reference"] = _series(day, totals, dice)
        for name, found in rows.items():
            store.write(name, day, found)
    return dates


def _stories(day: date, articles: int, dice: random.Random) -> Rows:
    tables: Rows = {name: [] for name in ("articles", "segments", "sentences", "casualties", "diplomacy", "rejects")}
    for n in range(articles):
        _story(day, n, dice, tables)
    for n in range(articles // 12):
        reason, stage = dice.choice(
            [("undated", "date"), ("timeout", "fetch"), ("no_article", "page"), ("empty", "fetch")]
        )
        tables["rejects"].append(
            {
                "reject_id": f"{day}-{n}",
                "stage": stage,
                "reason": reason,
                "source": dice.choice(SOURCES),
                "url": f"https://outlet.invalid/{day}/r{n}",
            }
        )
    return tables


def _story(day: date, n: int, dice: random.Random, tables: Rows) -> None:
    source, key = dice.choice(SOURCES), stable_id("year", day.isoformat(), str(n))
    page = {"capture_id": f"c{key}", "source": source, "url": f"https://outlet.invalid/{day}/{n}"}
    at = datetime(day.year, day.month, day.day, dice.randrange(24), dice.randrange(60), tzinfo=UTC)
    told = {"article_id": key, **page, "published_at": at, "event_date": day}
    lines, facts = _told(dice)
    at_char = 0
    for order, line in enumerate(lines):
        tables["sentences"].append(_sentence(key, source, order, at_char, line))
        for table, evidence, known in facts.get(order, []):
            tables[table].append(_fact(told, table, order, at_char + line.index(evidence), evidence) | known)
        at_char += len(line) + 2
    tables["articles"].append(_article(page, key, at, lines))
    tables["segments"].append(_segment(page, key, "\n\n".join(lines)))


def _sentence(key: str, source: str, order: int, start: int, line: str) -> Row:
    return {
        "sentence_id": f"{key}-{order}",
        "article_id": key,
        "source": source,
        "paragraph": order,
        "order": order,
        "start": start,
        "end": start + len(line),
        "text": line,
        "quoted": False,
    }


def _fact(told: Row, table: str, order: int, start: int, evidence: str) -> Row:
    key = told["article_id"]
    return {
        "fact_id": f"{key}-{order}-{table[0]}",
        "sentence_id": f"{key}-{order}",
        **told,
        "rule": "generated",
        "confidence": 0.9,
        "quoted": False,
        "date_prec": 1,
        "evidence": evidence,
        "start": start,
        "end": start + len(evidence),
    }


def _article(page: Row, key: str, at: datetime, lines: list[str]) -> Row:
    text = "\n\n".join(lines)
    return {
        "article_id": key,
        **page,
        "canonical_url": page["url"],
        "kind": "main",
        "story_index": 0,
        "language": "ar",
        "text": text,
        "digest": stable_id(text),
        "title": lines[0][:60],
        "published_at": at,
        "outlet": f"صحيفة {page['source'][-2:]}",
    }


def _segment(page: Row, key: str, text: str) -> Row:
    return {
        **page,
        "segment_id": f"s{key}",
        "article_id": key,
        "order": 0,
        "role": "body",
        "story": 0,
        "text": text,
        "start": 0,
        "end": len(text),
    }


def _told(dice: random.Random) -> tuple[list[str], dict[int, list[tuple[str, str, Row]]]]:
    """Sentences of a story, and the facts in each."""
    place = dice.choices(PLACES, [18, 14, 12, 9, 8, 5, 4, 3, 3, 2, 2, 2, 5, 4, 2, 2, 1, 3])[0]
    killed, claimant = 1 + int(dice.expovariate(0.15)), dice.choice(CLAIMANTS)
    one, other = dice.sample(PARTIES, 2)
    act = dice.choices(ACTS, [often for *_, often, _ in ACTS])[0]
    count, deed = f"مقتل {killed} شخصا", act[1].format(a=one[0], b=other[0])
    lines = [f"أعلن {claimant[0] or 'مراسلون'} {count} في قصف على {place[0]}.", f"{deed} في اتصال جرى مساء."]
    lines += [dice.choice(FILLER) for _ in range(dice.randrange(4, 14))]
    category = dice.choice(["killed", "killed", "injured", "displaced"])
    casualty = _casualty(category, killed, place, claimant)
    return lines, {0: [("casualties", count, casualty)], 1: [("diplomacy", deed, _act(act, one, other))]}


def _casualty(category: str, count: int, place: Place, claimant: tuple[str | None, str | None]) -> Row:
    name, place_id, lat, lon, precision = place
    return {
        "category": category,
        "value": count,
        "low": count,
        "high": count,
        "qualifier": "exact",
        "scope": "incident",
        "location": name,
        "claimant": claimant[0],
        "claimant_kind": claimant[1],
        "hypothetical": False,
        "place_id": place_id,
        "lat": lat,
        "lon": lon,
        "where_prec": precision,
        "contradicted": False,
    }


def _act(act: Act, one: tuple[str, str], other: tuple[str, str]) -> Row:
    kind, _, topic, _, stance = act
    return {
        "type": kind,
        "actors": [one[0]],
        "targets": [other[0]],
        "topics": [topic],
        "status": "occurred",
        "actor_ids": [one[1]],
        "target_ids": [other[1]],
        "stance": stance,
        "issue": topic if stance else None,
        "condition": "انسحاب كامل" if stance == "conditions" else None,
    }


def _series(day: date, totals: dict[str, int], dice: random.Random) -> tuple[list[Row], list[Row]]:
    """The day's points of each territory, and those of an outside series; `totals` grow by the day's dead."""
    points, outside = [], []
    for territory in tuple(totals):
        today = int(dice.expovariate(1 / 45)) if territory == "PSE-GAZA" else int(dice.expovariate(1 / 12))
        totals[territory] += today
        missing = dice.random() < 0.04
        for kind in ("all", "health_ministry", "rescue"):
            shared = {"date": day, "territory": territory, "category": "killed", "claimant_kind": kind}
            shared |= {"outlets": 3, "sources": SOURCES[:3], "claims": 2, "facts": []}
            points += _points(shared, today, totals[territory], missing)
        known = {"date": day, "territory": territory, "category": "killed", "scope": "cumulative", "since": SINCE}
        outside.append({"series": "outside", **known, "best": totals[territory] - 20})
    return points, outside


def _points(shared: Row, today: int, total: int, missing: bool) -> list[Row]:
    """What is said of a day, and, unless it is missing, of all days until then."""
    many, low, high = today > 150, int(today * 0.7), int(today * 1.3)
    found: list[Row] = [
        {**shared, "scope": "incident", "best": today, "low": low, "high": high, "flags": ["conflicting"] * many}
    ]
    if not missing:
        known = {**shared, "scope": "cumulative", "since": SINCE, "flags": ["jumped"] * many}
        found.append({**known, "best": total, "low": total - 60, "high": total + 140})
    return found


if __name__ == "__main__":
    print(len(make(sys.argv[1], *map(int, sys.argv[2:4]))), "days")
