"""The stories: enough of them, on the right days, rightly spelt; and errors that name file, story and remedy."""

from collections import Counter
from datetime import date, datetime

import pytest

from waqai.newsroom import stories as module
from waqai.newsroom.stories import OUTLETS, StoryError, load_embedded, load_stories, publication_days

DAYS = [date(2024, 7, day) for day in range(7, 11)] + [date(2025, 6, day) for day in range(15, 19)]


def test_there_are_stories_for_every_day_and_outlet() -> None:
    stories = load_stories()
    assert len(stories) - sum(1 for story in stories if story.syndicated_from) >= 48
    assert list(publication_days()) == DAYS
    assert min(Counter(story.day for story in stories).values()) >= 6
    each = Counter((story.outlet, story.day) for story in stories)
    assert set(each) == {(outlet, day) for outlet in OUTLETS for day in DAYS}


def test_a_day_is_the_utc_day_and_files_are_named_by_it() -> None:
    late = next(story for story in load_stories() if story.id == "doha-call-0708")
    assert late.published.date() == date(2024, 7, 9)
    assert late.day == date(2024, 7, 8)


def test_copies_differ_a_little_from_their_originals() -> None:
    by_id = {story.id: story for story in load_stories()}
    copies = [story for story in by_id.values() if story.syndicated_from]
    assert len(copies) >= 8
    for copy in copies:
        original = by_id[copy.syndicated_from or ""]
        assert copy.outlet != original.outlet
        assert copy.text != original.text
        assert len(set(copy.text.split()) & set(original.text.split())) > 0.7 * len(set(copy.text.split()))


def test_running_totals_only_grow() -> None:
    for name, year, totals in (("gaza-toll", 2024, [38140, 38176, 38229, 38295]),
                               ("tehran-toll", 2025, [214, 243, 271, 305])):  # fmt: skip
        bulletins = [
            story
            for story in load_stories()
            if story.id.startswith(name) and story.day.year == year and not story.syndicated_from
        ]
        assert len(bulletins) == 4
        assert all(str(total) in story.text for total, story in zip(totals, bulletins, strict=True))


def test_embedded_stories_are_of_other_days() -> None:
    embedded, headlines = load_embedded()
    assert not {story.published for story in embedded} & set(publication_days())
    assert len(headlines) >= 10


STORY = {"id": "a", "outlet": "manara", "title": "ت", "published": datetime.fromisoformat("2024-07-07T10:00:00+03:00"),
         "paragraphs": ["ن"], "agency": "و", "keywords": ["ك"], "section": "س"}  # fmt: skip


@pytest.mark.parametrize(
    ("change", "message"),
    [
        ({"title": ""}, "f.yaml: a: title is missing; add it"),
        ({"published": datetime(2024, 7, 7)}, "has no zone"),
        ({"published": "yesterday"}, "has no zone"),
        ({"outlet": "nowhere"}, "outlet 'nowhere' is none of"),
        ({"syndicated_from": "b"}, "syndicated_from 'b' is no story"),
        ({"edits": [["س ص", "ع"]]}, "is not in the story"),
    ],
)
def test_a_bad_story_says_where_and_what_to_do(change: dict[str, object], message: str) -> None:
    with pytest.raises(StoryError, match=message):
        module._story("f.yaml", "a", {"a": ("f.yaml", {**STORY, **change})})
