"""Lines of stories: dates of publication as people write them, and what a bad line becomes."""

import json
from datetime import date

import pytest

from waqai.facts.batch import extract_line, published_day


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("2024-07-08", date(2024, 7, 8)),
        ("2024-07-08T10:30:00Z", date(2024, 7, 8)),
        ("8 يوليو/تموز 2024", date(2024, 7, 8)),
        ("1-02-2025, 17:13", date(2025, 2, 1)),
        ("2024", None),
        ("قبل قليل", None),
    ],
)
def test_a_day_of_publication_is_read_as_it_is_written(text: str, day: date | None) -> None:
    assert published_day(text) == day


def test_an_unreadable_day_costs_the_day_and_no_facts() -> None:
    line = json.dumps({"doc_id": "a", "text": "قتل ثلاثة عمال في المنجم", "published": "قبل قليل"})
    out = json.loads(extract_line(line))
    assert [fact["low"] for fact in out["casualties"]] == [3]
    assert "قبل قليل" in out["warning"]


def test_a_line_without_a_text_says_so() -> None:
    assert "text" in json.loads(extract_line('{"doc_id": "a"}'))["error"]
