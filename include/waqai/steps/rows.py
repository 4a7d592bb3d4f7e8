"""A page that was read, as rows of the tables: article, segments, sentences, facts, and what is left out and why."""

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import Any

from waqai.arabic.sentences import split
from waqai.facts.pipeline import extract
from waqai.pages.model import Page, Story
from waqai.sources.captures import Capture
from waqai.tables.ids import stable_id

Row = dict[str, Any]
LANGUAGE = "ar"


@dataclass(slots=True)
class Rows:
    """Rows by table name; `+=` joins two of them."""

    tables: dict[str, list[Row]] = field(default_factory=lambda: defaultdict(list))

    def add(self, table: str, row: Mapping[str, Any]) -> None:
        """Appends one row."""
        self.tables[table].append(dict(row))

    def __iadd__(self, other: "Rows") -> "Rows":
        for table, rows in other.tables.items():
            self.tables[table].extend(rows)
        return self


def reject(
    rows: Rows, capture: Capture, stage: str, reason: str, detail: str | None = None, article: str | None = None
) -> None:
    """Notes a thing left out."""
    row = {
        "reject_id": stable_id("reject", capture.capture_id, capture.url, stage, reason, article or ""),
        "stage": stage, "reason": reason, "source": capture.source, "url": capture.url,
        "capture_id": capture.capture_id, "article_id": article, "detail": detail,
    }  # fmt: skip
    rows.add("rejects", row)


def page_rows(capture: Capture, page: Page, day: date) -> Rows:
    """All rows of one page in the partition of `day`. Facts come only from stories that are dated that day."""
    rows = Rows()
    reason = page.reject or _wrong_date(page, capture, day)
    if reason:
        at = page.published_at.isoformat() if page.published_at else None
        reject(rows, capture, "page" if page.reject else "date", reason, at)
        return rows
    ids = [stable_id("article", capture.capture_id, str(k)) for k in range(len(page.stories))]
    for k, story in enumerate(page.stories):
        rows.add("articles", _article(capture, page, story, k, ids))
        _story_rows(rows, capture, page, story, ids[k], day)
    for order, segment in enumerate(page.segments):
        article = ids[segment.story] if 0 <= segment.story < len(ids) else None
        row = {
            "segment_id": stable_id("segment", capture.capture_id, str(order)), "capture_id": capture.capture_id,
            "article_id": article, "source": capture.source, "url": capture.url, "order": order,
            "role": segment.role, "story": segment.story, "text": segment.text,
            "start": segment.start, "end": segment.end,
        }  # fmt: skip
        rows.add("segments", row)
    return rows


def _wrong_date(page: Page, capture: Capture, day: date) -> str | None:
    """Why the page does not belong to the day: undated, or dated more than the width of a time zone away."""
    if page.published_at is None:
        return "undated"
    own = page.published_at.date()
    if own > capture.fetched_at.date() + timedelta(days=1):
        return "date_in_future"
    return "other_date" if abs((own - day).days) > 1 else None


def _article(capture: Capture, page: Page, story: Story, k: int, ids: list[str]) -> Row:
    main = k == 0
    return {
        "article_id": ids[k], "capture_id": capture.capture_id, "source": capture.source, "outlet": page.outlet,
        "url": capture.url, "canonical_url": page.canonical_url or capture.canonical_url, "kind": story.kind,
        "parent_article_id": None if main else ids[0], "story_index": k, "title": story.title,
        "language": story.language or page.language, "credit": story.credit,
        "credit_chain": list(page.credit) if main else [], "author": page.author if main else None,
        "keywords": list(page.keywords) if main else [], "published_at": story.published_at,
        "published_rule": story.published_rule, "published_precision": page.published_precision if main else None,
        "text": story.text, "cluster_id": None, "digest": stable_id("text", story.text),
    }  # fmt: skip


def _story_rows(rows: Rows, capture: Capture, page: Page, story: Story, article: str, day: date) -> None:
    """Sentences of a story, and its facts where it is of this day and in Arabic."""
    starts = []
    for sentence in split(story.text):
        key = stable_id("sentence", article, str(sentence.start))
        starts.append((sentence.start, sentence.end, key))
        row = {
            "sentence_id": key, "article_id": article, "source": capture.source, "paragraph": sentence.paragraph,
            "order": sentence.order, "start": sentence.start, "end": sentence.end, "text": sentence.text,
            "quoted": sentence.quoted, "speaker": sentence.speaker,
        }  # fmt: skip
        rows.add("sentences", row)
    reason = _withheld(page, story, day)
    if reason:
        detail = story.published_at.isoformat() if story.published_at else story.title
        reject(rows, capture, "facts", reason, detail, article)
        return
    _fact_rows(rows, capture, story, article, starts, day)


def _withheld(page: Page, story: Story, day: date) -> str | None:
    if story.kind != "main":
        if story.published_at is None:
            return "embedded_undated"
        if story.published_at.date() != day:
            return "embedded_other_date"
    language = story.language or page.language
    return None if language == LANGUAGE else f"language_{language}"


def _fact_rows(
    rows: Rows, capture: Capture, story: Story, article: str, sentences: list[tuple[int, int, str]], day: date
) -> None:
    facts = extract(story.text, day)
    shared = {"article_id": article, "capture_id": capture.capture_id, "source": capture.source, "url": capture.url,
              "published_at": story.published_at}  # fmt: skip
    for table, found in facts.as_json().items():
        keys: list[str] = []
        for order, fact in enumerate(found):
            row = {**shared, **fact}
            keys.append(stable_id(table, article, str(row["start"]), str(row["end"]), str(order)))
            row["fact_id"] = keys[-1]
            row["sentence_id"] = next((key for start, end, key in sentences if start <= row["start"] < end), None)
            if "subset_of" in row:
                parent = row.pop("subset_of")
                row["subset_of"] = keys[parent] if parent is not None and parent < len(keys) - 1 else None
            rows.add(table, row)
