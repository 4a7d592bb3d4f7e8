"""Copies across dates: the same text a day later is no second source; boilerplate in common is no copy."""

import random
from datetime import UTC, date, datetime

from hypothesis import given
from hypothesis import strategies as st

from waqai.newsroom.stories import load_stories
from waqai.pages.duplicates import kin
from waqai.tables.claims import claims_of
from waqai.tables.kin import across_dates, likeness

TEXT = (
    "أعلنت بلدية الوادي افتتاح الجسر الجديد أمام حركة السير بعد أعمال استمرت عامين وكلفت ثلاثة ملايين. "
    "وقال رئيس البلدية إن الجسر سيخفف الازدحام عند مدخل المدينة الشرقي. وحضر الافتتاح عدد من السكان والتجار."
)
EDITED = TEXT.replace("عدد من السكان", "جمع من السكان")
OTHER = (
    "فاز فريق الساحل ببطولة كرة السلة للعام الثالث على التوالي بعد مباراة امتدت إلى وقت إضافي. "
    "وقال المدرب إن اللاعبين استحقوا اللقب بعد موسم طويل من التدريب والسفر بين المدن."
)


def row(key: str, day: int, text: str) -> dict:
    [found] = kin([(key, text)])
    at = datetime(2024, 7, day, 9, tzinfo=UTC)
    return {"article_id": key, "published_at": at, "cluster_id": found.cluster, "sketch": found.sketch}


def joined(*rows: dict) -> dict[str, str]:
    return across_dates(rows)


def test_a_copy_of_the_next_day_joins_the_first_publishers_cluster() -> None:
    rows = [row("a", 8, TEXT), row("b", 9, EDITED), row("c", 9, OTHER), row("d", 11, TEXT)]
    assert joined(*rows) == {"a": "a", "b": "a", "c": "c", "d": "a"}
    assert joined(*rows[::-1]) == joined(*rows)


def test_texts_without_words_are_nobodys_copy() -> None:
    assert joined(row("a", 8, ""), row("b", 9, "")) == {"a": "a", "b": "b"}
    assert joined({"article_id": "a", "cluster_id": "a"}, {"article_id": "b", "cluster_id": "a"}) == {
        "a": "a",
        "b": "a",
    }


def test_a_copy_confirms_nothing(fact) -> None:
    first, second = date(2024, 7, 8), date(2024, 7, 9)
    facts = [fact(first, 20, article_id="a"), fact(second, 20, "sada", article_id="b")]
    apart = [row("a", 8, TEXT), row("b", 9, OTHER)]
    copies = [row("a", 8, TEXT), row("b", 9, EDITED)]

    def outlets(articles: list[dict]) -> int:
        clusters = across_dates(articles)
        known = [one | {"cluster_id": clusters[one["article_id"]]} for one in articles]
        return int(claims_of(second, facts, known)[0]["independent_outlets"])

    assert outlets(apart) == 2
    assert outlets(copies) == 1


def test_shares_and_first_of_a_days_cluster() -> None:
    found = kin([("a", TEXT), ("b", TEXT + " " + OTHER), ("c", OTHER), ("d", "")])
    assert (found[0].cluster, found[0].shared) == ("a", 1.0)
    assert found[1].cluster == "a" and 0.4 < found[1].shared < 0.8
    assert found[3].sketch == "" and len(found[0].sketch) == 256


def test_the_newsrooms_syndicated_stories_are_found_by_their_sketches_alone() -> None:
    stories = load_stories()
    rows = [row(story.id, 1 + at % 28, story.text) for at, story in enumerate(stories)]
    found = joined(*rows)
    for story in stories:
        if story.syndicated_from:
            assert found[story.id] == found[story.syndicated_from]
    assert len(set(found.values())) == sum(not story.syndicated_from for story in stories)


@given(st.lists(st.sampled_from([TEXT, EDITED, OTHER, "", "خبر قصير"]), max_size=8), st.randoms())
def test_the_order_of_rows_never_shows(texts: list[str], order: random.Random) -> None:
    rows = [row(f"k{at}", 1 + at % 28, text) for at, text in enumerate(texts)]
    shuffled = list(rows)
    order.shuffle(shuffled)
    assert joined(*shuffled) == joined(*rows)


def test_likeness() -> None:
    assert (likeness("abcd", "abcd"), likeness("abcd", "abxy"), likeness("abcd", "wxyz")) == (1.0, 0.5, 0.0)
    assert likeness("", "abcd") == likeness("", "") == 0.0


def test_a_joined_cluster_is_called_by_its_first_article_though_a_later_one_joins_it() -> None:
    rows = [row("early", 7, OTHER), row("a", 8, TEXT), row("b", 9, EDITED) | {"cluster_id": "early"}]
    assert set(joined(*rows).values()) == {"early"}


def test_articles_without_a_cluster_are_nobodys_copy() -> None:
    rows = [row("a", 8, TEXT), row("b", 9, OTHER)]
    assert joined(*(one | {"cluster_id": None} for one in rows)) == {"a": "a", "b": "b"}
