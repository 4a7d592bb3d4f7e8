"""Rows for the table tests, right by default; words of our own."""

from typing import Any

TEXT = "قتل ثلاثة أشخاص في حريق بالسوق."


def article(**changed: Any) -> dict[str, Any]:
    """A row of `articles`."""
    row: dict[str, Any] = {
        "article_id": "a1", "capture_id": "c1", "source": "s", "outlet": None, "url": "https://example.org/1",
        "canonical_url": None, "kind": "main", "parent_article_id": None, "story_index": 0, "title": "حريق",
        "language": "ar", "credit": None, "credit_chain": [], "author": None, "keywords": [], "published_at": None,
        "published_rule": None, "published_precision": None, "text": TEXT, "cluster_id": "a1", "digest": "d",
    }  # fmt: skip
    return row | changed


def casualty(**changed: Any) -> dict[str, Any]:
    """A row of `casualties`: three killed, as TEXT says."""
    row: dict[str, Any] = {
        "fact_id": "f1", "article_id": "a1", "sentence_id": None, "capture_id": "c1", "source": "s",
        "url": "https://example.org/1", "published_at": None, "category": "killed", "value": 3, "low": 3, "high": 3,
        "qualifier": "exact", "scope": "incident", "since": None, "until": None, "victims": [], "hypothetical": False,
        "evidence": TEXT[:14], "start": 0, "end": 14, "rule": "verb_person", "confidence": 0.9,
        "event_date": "2024-07-08", "date_prec": 2, "quoted": False, "contradicted": False,
    }  # fmt: skip
    return row | changed
