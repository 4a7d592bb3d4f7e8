"""Copies are found through small edits; the boilerplate of two reports is no copy."""

from waqai.newsroom.stories import load_stories
from waqai.pages.duplicates import alike, clusters, shared_text, shingles

TEXT = (
    "أعلنت بلدية الوادي افتتاح الجسر الجديد أمام حركة السير بعد أعمال استمرت عامين وكلفت ثلاثة ملايين. "
    "وقال رئيس البلدية إن الجسر سيخفف الازدحام عند مدخل المدينة الشرقي. وحضر الافتتاح عدد من السكان والتجار."
)
OTHER = (
    "فاز فريق الساحل ببطولة كرة السلة للعام الثالث على التوالي بعد مباراة امتدت إلى وقت إضافي. "
    "وقال المدرب إن اللاعبين استحقوا اللقب بعد موسم طويل من التدريب والسفر بين المدن."
)


def test_syndicated_stories_of_the_newsroom_cluster_with_their_origin() -> None:
    stories = load_stories()
    found = dict(zip((s.id for s in stories), clusters([(s.id, s.text) for s in stories]), strict=True))
    expected = {s.id: s.syndicated_from or s.id for s in stories}
    assert found == expected


def test_small_edits_and_added_paragraphs_are_copies() -> None:
    edited = TEXT.replace("أعلنت بلدية الوادي", "قالت بلدية الوادي أمس").replace("ثلاثة", "أربعة")
    longer = TEXT + " " + OTHER
    assert clusters([("a", TEXT), ("b", OTHER), ("c", edited), ("d", TEXT.replace("إ", "ا"))]) == ["a", "b", "a", "a"]
    assert alike(shingles(TEXT), shingles(longer))
    assert shared_text(shingles(TEXT), shingles(longer)) > 0.9


def test_short_or_empty_texts_are_alike_only_when_equal() -> None:
    assert clusters([("a", "عاجل"), ("b", ""), ("c", ""), ("d", "عاجل"), ("e", "عاجل: هدوء")]) == [
        "a",
        "b",
        "c",
        "a",
        "e",
    ]


def test_clusters_do_not_depend_on_the_run() -> None:
    texts = [(s.id, s.text) for s in load_stories()]
    assert clusters(texts) == clusters(list(texts))
    assert clusters([]) == []
