"""Copies are found through small edits; the boilerplate of two reports is no copy."""

from waqai.newsroom.stories import load_stories
from waqai.pages.duplicates import alike, clusters, kin, shared_text, shingles

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


def test_a_lead_is_a_copy_of_the_story_it_was_cut_from_whichever_came_first() -> None:
    lead = TEXT.split(". ", maxsplit=1)[0] + "."
    long = TEXT + " " + " ".join(story.text for story in load_stories()[:2])
    assert len(shingles(lead)) < 0.15 * len(shingles(long))
    assert clusters([("a", long), ("b", OTHER), ("c", lead)]) == ["a", "b", "a"]
    assert clusters([("a", lead), ("b", OTHER), ("c", long)]) == ["a", "b", "a"]


BULLETIN = (
    "قالت مديرية الصحة في نشرتها اليومية إن المستشفيات استقبلت {} مصابا خلال الساعات الماضية بينهم {} طفلا. "
    "وأضافت أن {} منهم في حال خطرة وأن {} غادروا بعد تلقي العلاج اللازم في أقسام الطوارئ. "
    "وناشدت المديرية الجهات المانحة توفير الوقود والأدوية لضمان استمرار العمل في غرف العمليات."
)


def test_the_bulletin_of_the_next_day_is_no_copy() -> None:
    first, next_day = BULLETIN.format(31, 12, 7, 15), BULLETIN.format(44, 9, 11, 20)
    reprint = first.replace("قالت مديرية الصحة", "أفادت مديرية الصحة أمس").replace("وناشدت", "ودعت")
    corrected = BULLETIN.format(31, 12, 7, 16)
    found = clusters([("a", first), ("b", next_day), ("c", reprint), ("d", corrected)])
    assert found == ["a", "b", "a", "a"]
    # A roll-up over dates has sketches alone.
    one, other, copy = (kin([("x", text)])[0].sketch for text in (first, next_day, reprint))
    assert _agree(one, other) < 0.4
    assert _agree(one, copy) >= 0.6


def _agree(one: str, other: str) -> float:
    pairs = [(one[i : i + 8], other[i : i + 8]) for i in range(0, len(one), 8)]
    return sum(a == b for a, b in pairs) / len(pairs)


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
