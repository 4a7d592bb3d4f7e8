"""Three invented days of tables for the browser's tests: stories written here, offsets found, never typed."""

from datetime import UTC, date, datetime
from typing import Any

from waqai.tables.ids import stable_id
from waqai.tables.store import Store

DAYS = [date(2024, 7, 6), date(2024, 7, 7), date(2024, 7, 8)]
HOSTILE = "<script>alert(1)</script>"
BODY = (
    "أعلنت وزارة الصحة في غزة مقتل 25 شخصا وإصابة أكثر من 80 آخرين في قصف استهدف حي الزيتون.\n\n"
    "وقالت الوزارة إن الحصيلة بلغت {total} قتيلا منذ السابع من أكتوبر.\n\n"
    "والتقى وزير الخارجية المصري نظيره القطري في الدوحة لبحث وقف إطلاق النار، ورفضت إسرائيل المقترح."
)
EMBEDDED = "قال مسعفون إن سبعة أشخاص قتلوا في حادث قديم على الطريق الساحلي."
# (words, table, what is known of it)
FACTS: list[tuple[str, str, dict[str, Any]]] = [
    ("مقتل 25 شخصا", "casualties", {"category": "killed", "value": 25, "low": 25, "high": 25}),
    ("إصابة أكثر من 80 آخرين", "casualties", {"category": "injured", "value": 80, "low": 81, "qualifier": "more_than"}),
    ("بلغت {total} قتيلا منذ السابع من أكتوبر", "casualties", {"category": "killed", "scope": "cumulative"}),
    ("التقى وزير الخارجية المصري نظيره القطري في الدوحة", "diplomacy",
     {"type": "CONSULT", "mode": "meet", "actors": ["وزير الخارجية المصري"], "targets": ["نظيره القطري"],
      "topics": ["ceasefire"], "location": "الدوحة", "actor_ids": ["EGY"], "target_ids": ["QAT"]}),
    # It overlaps with the one before on purpose.
    ("نظيره القطري في الدوحة لبحث وقف إطلاق النار، ورفضت إسرائيل المقترح", "diplomacy",
     {"type": "REJECT", "actors": ["إسرائيل"], "topics": ["ceasefire"], "actor_ids": ["ISR"],
      "stance": "rejects", "issue": "ceasefire"}),
]  # fmt: skip
PLACE = {"location": "حي الزيتون", "place_id": "place:zaytun", "lat": 31.49, "lon": 34.44, "where_prec": 1,
         "event_date": None, "claimant": "وزارة الصحة في غزة", "claimant_kind": "health_ministry"}  # fmt: skip


def body(day: date) -> str:
    """The main story of a day: only its running total differs."""
    return BODY.format(total=total(day))


def total(day: date) -> int:
    """The running total of a day."""
    return 38_100 + 30 * day.day


def build(root: str) -> str:
    """Writes the tables of all days below `root` and gives it back."""
    store = Store(root)
    for day in DAYS:
        rows = _rows(day)
        for name, found in rows.items():
            store.write(name, day, found)
    return root


def article_id(day: date, story: int = 0) -> str:
    """Id of a day's main (0), embedded (1) or hostile (2) story."""
    return stable_id("article", day.isoformat(), str(story))


def _rows(day: date) -> dict[str, list[dict[str, Any]]]:
    at = datetime(day.year, day.month, day.day, 9, tzinfo=UTC)
    text = body(day)
    page = {"capture_id": f"c-{day}", "source": "sample", "url": f"https://sample.invalid/{day}"}
    hostile = {"capture_id": f"h-{day}", "source": "hostile", "url": "javascript:alert(1)"}
    articles = [
        _article(day, 0, page, text, title="قصف على حي الزيتون", published_at=at, credit="وكالة الأنباء",
                 credit_chain=["وكالة الأنباء", "صحيفة المدينة"], outlet="بوابة العينة", published_rule="jsonld"),
        _article(day, 1, page, EMBEDDED, title="حادث قديم", kind="embedded", parent_article_id=article_id(day)),
        _article(day, 2, hostile, f"نص فيه {HOSTILE} وكفى.", title=HOSTILE, published_at=at, story_index=0, outlet="=1+1"),  # noqa: E501
    ]  # fmt: skip
    roles = [("title", 0, "قصف على حي الزيتون"), ("body", 0, text), ("keywords", 0, "غزة، الدوحة"),
             ("embedded_story", 1, EMBEDDED), ("advertisement", -1, HOSTILE)]  # fmt: skip
    segments = [
        {**page, "segment_id": f"{day}-{order}", "article_id": article_id(day, story) if story >= 0 else None,
         "order": order, "role": role, "story": story, "text": words, "start": 0, "end": len(words)}
        for order, (role, story, words) in enumerate(roles)
    ]  # fmt: skip
    sentences = [
        {"sentence_id": f"s-{day}-{n}", "article_id": article_id(day), "source": "sample", "paragraph": n, "order": n,
         "start": text.index(words), "end": text.index(words) + len(words), "text": words, "quoted": False}
        for n, words in enumerate(text.split("\n\n"))
    ]  # fmt: skip
    facts: dict[str, list[dict[str, Any]]] = {"casualties": [], "diplomacy": []}
    for order, (words, table, known) in enumerate(FACTS):
        facts[table].append(_fact(day, at, page, order, words.format(total=total(day)), table, known))
    rejects = [{"reject_id": f"r-{day}", "stage": "facts", "reason": "embedded_undated", "source": "sample",
                "url": page["url"], "article_id": article_id(day, 1)}]  # fmt: skip
    return {"articles": articles, "segments": segments, "sentences": sentences, **facts, "rejects": rejects,
            "daily_casualties": _series(day), "reference": _reference(day)}  # fmt: skip


def _article(day: date, story: int, page: dict[str, str], text: str, **more: Any) -> dict[str, Any]:
    return {"article_id": article_id(day, story), **page, "canonical_url": page["url"], "kind": "main",
            "story_index": story, "language": "ar", "text": text, "digest": stable_id(text), **more}  # fmt: skip


def _fact(
    day: date, at: datetime, page: dict[str, str], order: int, words: str, table: str, known: dict[str, Any]
) -> dict[str, Any]:
    start = body(day).index(words)
    number = next((n for n in range(3) if words in body(day).split("\n\n")[n]), 0)
    row = {"fact_id": f"{day}-{order}", "article_id": article_id(day), "sentence_id": f"s-{day}-{number}", **page,
           "published_at": at, "evidence": words, "start": start, "end": start + len(words), "rule": "sample.rule",
           "confidence": 0.9, "quoted": False, "event_date": day, "date_prec": 1}  # fmt: skip
    if table == "diplomacy":
        return {**row, "status": "occurred", **known}
    row |= {**PLACE, "qualifier": "exact", "scope": "incident", "hypothetical": False, "contradicted": False, **known}
    if row["scope"] == "cumulative":
        row |= {"value": total(day), "low": total(day), "high": total(day), "since": date(2023, 10, 7)}
    return row


def _series(day: date) -> list[dict[str, Any]]:
    shared = {"date": day, "territory": "PSE-GAZA", "outlets": 1, "sources": ["sample"], "claims": 1, "flags": []}
    rows = []
    for kind in ("all", "health_ministry"):
        rows.append({**shared, "category": "killed", "scope": "incident", "claimant_kind": kind, "best": 25, "low": 20,
                     "high": 31, "facts": [f"{day}-0"]})  # fmt: skip
        rows.append({**shared, "category": "killed", "scope": "cumulative", "since": date(2023, 10, 7),
                     "claimant_kind": kind, "best": total(day), "low": total(day) - 40, "high": total(day) + 12,
                     "facts": [f"{day}-2"], "flags": ["jumped"] if day == DAYS[-1] else []})  # fmt: skip
    return rows


def _reference(day: date) -> list[dict[str, Any]]:
    return [{"series": "outside", "date": day, "territory": "PSE-GAZA", "category": "killed", "scope": "cumulative",
             "since": date(2023, 10, 7), "best": total(day) - 5}]  # fmt: skip
