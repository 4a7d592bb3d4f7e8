"""Where a clause begins and ends around a predicate: at a conjunction, a comma with a verb, a closing quote."""

import pytest
from told import acts

from waqai.facts.diplomacy.clauses.clauses import left_edge, right_edge
from waqai.facts.document import read


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("كندا تشيد بغانا وكينيا تحذر من التصعيد", ["SUPPORT welcome كندا > غانا"]),
        ("أدانت غانا القصف وطالبت كينيا بالحوار", ["ACCUSE accuse_verb غانا >", "REQUEST request_verb غانا > كينيا"]),
        ("أدانت غانا القصف، وطالبت كينيا بالحوار", ["ACCUSE accuse_verb غانا >", "REQUEST request_verb غانا > كينيا"]),
    ],
)
def test_a_verb_behind_and_begins_a_clause(text: str, told: list[str]) -> None:
    assert acts(text) == told


@pytest.mark.parametrize(
    ("text", "clause"),
    [
        ("رحبت غانا بالاتفاق لكن كينيا رفضته", "رحبت غانا بالاتفاق"),
        ("رحبت غانا بالاتفاق بينما رفضته كينيا", "رحبت غانا بالاتفاق"),
        ("رحبت غانا بالاتفاق، في وقت رفضته كينيا", "رحبت غانا بالاتفاق"),
        ("رحبت غانا بالاتفاق، في وقت سابق من أمس", "رحبت غانا بالاتفاق، في وقت سابق من أمس"),
        ("رحبت غانا بالاتفاق بين كينيا وتوغو", "رحبت غانا بالاتفاق بين كينيا وتوغو"),
        # A participle tells what she did besides; an adjective or adverb goes on with the clause.
        ("رحبت غانا بالاتفاق داعية كينيا إلى تنفيذه", "رحبت غانا بالاتفاق"),
        ("رحب الوزير بالاتفاق متهما كينيا بالتصعيد", "رحب الوزير بالاتفاق"),
        ("رحبت غانا برسالة داعية إلى السلام", "رحبت غانا برسالة داعية إلى السلام"),
        ("تلقى الوزير اليوم في مكتبه اتصالا، من معالي نظيره", "تلقى الوزير اليوم في مكتبه اتصالا، من معالي نظيره"),
        ("رحب الموفد بالخطوة ودعا الأطراف إلى الحوار", "رحب الموفد بالخطوة"),
        ("رحب الموفد بالخطوة ويدعو الأطراف إلى الحوار", "رحب الموفد بالخطوة"),
        ("رحبت غانا بالاتفاق مجددا", "رحبت غانا بالاتفاق مجددا"),
        # A comma that closes what stands behind the subject ends no clause.
        ("رحبت غانا، وسط مخاوف من الحرب، بالاتفاق", "رحبت غانا، وسط مخاوف من الحرب، بالاتفاق"),
        ("رحبت غانا، وسط مخاوف من الحرب، ودعت كينيا", "رحبت غانا، وسط مخاوف من الحرب"),
        # A clause goes on behind some words set in marks, and ends behind what is quoted at length.
        ('أعربت غانا عن "دعمها الكامل" لكينيا', 'أعربت غانا عن "دعمها الكامل" لكينيا'),
        ('نفت غانا التوصل لاتفاق مع "الحركة" أمس', 'نفت غانا التوصل لاتفاق مع "الحركة"'),
        (
            'رحبت غانا ب"كل ما من شأنه أن يوقف القتال في البلاد" لكن الحرب مستمرة',
            'رحبت غانا ب"كل ما من شأنه أن يوقف القتال في البلاد"',
        ),
    ],
)
def test_the_right_edge(text: str, clause: str) -> None:
    document = read(text)
    end = right_edge(document.tokens, 1, len(document.tokens))
    assert document.words(0, end) == clause


def test_a_guest_of_rank_behind_where_he_was_received() -> None:
    text = "استقبل الملك في قصر السلام بالعاصمة اليوم، معالي الوزير الكيني"
    document = read(text)
    assert document.words(2, right_edge(document.tokens, 2, len(document.tokens))) == text.removeprefix("استقبل الملك ")
    other = read("استقبل الملك في قصر السلام بالعاصمة اليوم، وزار البلد معالي الوزير")
    assert other.words(2, right_edge(other.tokens, 2, len(other.tokens))) == "في قصر السلام بالعاصمة اليوم"


def test_a_quotation_that_was_open_before_ends_the_clause() -> None:
    document = read('قالت غانا إنها "لن تقبل بأي وجود أجنبي على أرضها"، متهمة "جهات دولية" بالتآمر')
    first = document.texts.index("لن") + 1
    end = right_edge(document.tokens, first, len(document.tokens))
    assert document.words(first, end) == 'تقبل بأي وجود أجنبي على أرضها"'


def test_the_left_edge() -> None:
    tokens = read("عاد الوفد، ورحبت غانا بالاتفاق").tokens
    assert left_edge(tokens, 4, 0) == 3
    assert left_edge(tokens, 4, 0, over="،") == 0
