"""Who the people of a count are: tags and nation by body, by apposition, by what is told of them without a number."""

import pytest
from told import values

from waqai.facts.casualties import find_casualties
from waqai.facts.document import read
from waqai.facts.model import Casualty


def facts(text: str) -> list[Casualty]:
    return find_casualties(read(text))


@pytest.mark.parametrize(
    ("text", "tags"),
    [
        ("قتل تسعة من رجال الشرطة", ["police"]),
        ("قتل تسعة من قادة حزب الله", ["militant"]),
        ('قتل 27 "صحافيا مستقلا"', ["journalist"]),
        ("أوقفت الشرطة تسعة ناشطين من حركة معارضة", []),
        ("قتل تسعة من أحرار الشام", ["militant"]),
        ("سقط ثمانية قتلى في صفوف “جبهة النصرة”", ["militant"]),
        ("قتل تسعة ضباط من الشرطة العسكرية", ["police"]),
        ("سقط 43 قتيلا على الأقل من النزلاء", ["prisoner"]),
        ("سقط تسعة قتلى من عسكريين ومدنيين", ["civilian", "soldier"]),
        ("قتل تسعون شخصا، سبعون بالمئة منهم مدنيون", ["civilian"]),
        ("قتل تسعون شخصا ثلثهم من الأطفال والنساء", ["child", "woman"]),
        ("قتل تسعون شخصا بينهم أطفال", ["child"]),
        ("فقدت الميليشيا تسعة قتلى من عناصرها", ["militant"]),
        ("قتل تسعة من فريق إنقاذ يوناني", ["rescuer"]),
        ("قتل تسعة من سكان الحي", []),
        ("خسر الجيش التشادي تسعين من عناصره", ["soldier"]),
        ("قضت مئات السجينات حرقا", ["prisoner", "woman"]),
        ("وفاة نزيلين في سجن المدينة", ["prisoner"]),
        ("وفاة نزيلين في فندق المدينة", []),
        ("خطف تسع تلميذات", ["child"]),
        ("خطف تسعة تلاميذ", []),
        ("العثور على جثة بائعة", ["woman"]),
        ("مقتل شابة في الحي", ["woman"]),
        ("أفرج المسلحون عن المعلمة سلوى", []),
        ("اختطاف خمس محاميات", ["woman"]),
        ("قتيلة في حادث سير", ["woman"]),
        ("استشهاد طفلة شهيدة الحصار", ["child"]),
        ("مقتل مالطية في حادث سير", ["woman"]),
        ("مقتل مالطي في حادث سير", []),
        ("مقتل المالطية كارلا فيلا", []),
        ("قتلت تسعة من المهاجمين", ["militant"]),
        ("قتل تسعة من عناصر حفظ النظام", ["police"]),
        ("قتل تسعة من أعوان الحماية المدنية", ["rescuer"]),
        ("قتل تسعة من العاملين في المجال الصحي", ["medic"]),
        ("قتل تسعة من متطوعي الهلال الأحمر", ["medic"]),
        ("قتل تسعة من كوادر العمل الإنساني", ["aid_worker"]),
        ("قتل تسعة من الكوادر الإعلامية", ["journalist"]),
        ("قتل تسعة من أصحاب القبعات الزرق", ["soldier"]),
        ("قتل تسعة من الشرطة والجيش", ["police", "soldier"]),
        ("قتل تسعة من قوات الحكومة الليبية والمسلحين الموالين لها", ["militant", "soldier"]),
        ("قتل تسعة من قوات قسد", ["militant"]),
        ("قتل تسعة من الشرطة والتلال المجاورة", ["police"]),
        ("اعتقال أسير سابق", []),
        ("الإفراج عن تسعة أسرى محررين", ["prisoner"]),
        ("الإفراج عن طيار أسير", ["prisoner", "soldier"]),
        ("لقي تسعة أشخاص حتفهم في غرق قارب مهاجرين", ["migrant"]),
        ("لقي تسعة أشخاص حتفهم في غرق قارب صيد", []),
        ("بلغ عدد شهداء القطاع الصحي 92", ["medic"]),
        ("ارتفع عدد القتلى في صفوف الشرطة إلى 92", ["police"]),
        ("ارتفع عدد الصحفيين القتلى إلى 92", ["journalist"]),
        ("ارتفع إلى 92 عدد القتلى المدنيين", ["civilian"]),
        ("ارتفع إلى 92 عدد القتلى في المدينة", []),
        ("توفي تسعة متأثرين بجراحهم", []),
        ("قتل 258 شخصا في البلاد منذ مطلع العام، 37 في المئة منهم أطفال", ["child"]),
    ],
)
def test_tags(text: str, tags: list[str]) -> None:
    (fact,) = facts(text)
    assert sorted(fact.victims) == tags


@pytest.mark.parametrize(
    ("text", "nation"),
    [
        ("قتل تسعة من فريق إنقاذ يوناني", "GRC"),
        ("قتل تسعة جنود من الجيش اللبناني", "LBN"),
        ("قتل تسعة من قوات حكومة دمشق", "SYR"),
        ("أوقف تسعون مهاجرا، أغلبهم من السودان", "SDN"),
        ("قتل تسعة من شرطة سراقب", None),
        ("قتل تسعة جنود أتراك", "TUR"),
        ("قتل تسعة عمال من الجنسية الهندية", "IND"),
        ("أصيب طالب جامعي فلسطيني", "PSE"),
        ("قتل تسعة أشخاص في سوريا", None),
        ("لم يقتل أي إسرائيلي", "ISR"),
        ("قتل تسعة مهاجرين قدموا من السودان", None),
    ],
)
def test_nation(text: str, nation: str | None) -> None:
    (fact,) = facts(text)
    assert fact.nationality == nation


def test_others_are_of_the_first_number_and_not_of_its_part() -> None:
    first, part, others = facts("قتل أربعة مدنيين بينهم طفلتان وجرح تسعة آخرون")
    assert (first.victims, part.victims, others.victims) == (["civilian"], ["child"], ["civilian"])


def test_comrades_are_what_the_first_are() -> None:
    _, two = facts("مقتل جندي لبناني وإصابة اثنين من رفاقه")
    assert (two.victims, two.nationality) == (["soldier"], "LBN")


def test_people_told_behind_another_count_are_not_of_this_one() -> None:
    women, hurt = facts("قتل ثلاث نساء، وأصيب 19 شخصا بينهم أطفال")
    assert (women.victims, hurt.victims) == (["woman"], ["child"])


def test_persons_joined_to_nationals_are_of_their_nation() -> None:
    assert [fact.nationality for fact in facts("مقتل تسعين لبنانيا وإصابة ألف شخص")] == ["LBN", "LBN"]


@pytest.mark.parametrize(
    ("text", "nation"),
    [
        ("أقر جيش الاحتلال الروسي بمقتل جندي في المعارك", "RUS"),
        ("مالطا تعترف بمقتل تسعة جنود في المعركة", "MLT"),
        ("تعترف مالطا بمقتل تسعة جنود في المعركة", "MLT"),
        ("أعلنت مالطا مقتل تسعة جنود في المعركة", None),
        ("مالطا تعترف بمقتل تسعة عمال في المنجم", None),
    ],
)
def test_whose_men_a_state_admits_to_have_lost(text: str, nation: str | None) -> None:
    assert [fact.nationality for fact in facts(text)] == [nation]


@pytest.mark.parametrize(
    ("text", "tags"),
    [
        ("قتل ستون مسلحا، بينهم ثلاثة قادة", ["militant"]),
        ("قتل ستون مدنيا، بينهم ثلاثة قادة", []),
        ("قتل تسعة من رجال الشرطة، بينهم ضابطان", ["police"]),
        ("قتل تسعة أشخاص، بينهم ضابطان", ["soldier"]),
        ("قتل شخصان أحدهما القيادي الحوثي سالم", ["militant"]),
        ("تراجعت الميليشيا، ما أسفر عن مقتل العشرات منها", ["militant"]),
        ("قصف الجيش القرى بعد مقتل العشرات في صفوفه", ["soldier"]),
        ("تراجعت الميليشيا بعد مقتل العشرات في القرى", []),
    ],
)
def test_a_part_is_of_its_whole(text: str, tags: list[str]) -> None:
    assert facts(text)[-1].victims == tags


@pytest.mark.parametrize(
    ("text", "sex", "age"),
    [
        ("مقتل خمس نساء في القصف", "female", None),
        ("إصابة سبعة أطفال في القصف", None, "child"),
        ("مقتل 47 شخصا بينهم نساء وأطفال", None, None),
        ("مقتل سبعة من النساء والأطفال", None, None),
        ("وفاة رجل مسن في الحريق", None, "elderly"),
    ],
)
def test_sex_and_age_are_those_of_all_of_them(text: str, sex: str | None, age: str | None) -> None:
    assert [(fact.sex, fact.age_group) for fact in find_casualties(read(text))] == [(sex, age)]


def test_two_groups_that_a_number_counts_together_are_both_told() -> None:
    [fact] = find_casualties(read("مقتل سبعة من النساء والأطفال"))
    assert sorted(fact.victims) == ["child", "woman"]


@pytest.mark.parametrize(
    ("text", "nations"),
    [
        ("السجن المؤبد لكيني في هجوم أسفر عن مقتل شخصين وإصابة تسعة آخرين", ["KEN", None, None]),
        ("قتل كيني وأصيب تسعة آخرون", ["KEN", "KEN"]),
    ],
)
def test_the_hurt_are_none_of_the_one_who_is_held(text: str, nations: list[str | None]) -> None:
    assert [fact.nationality for fact in facts(text)] == nations


def test_a_girl_told_of_by_a_feminine_noun_is_a_child() -> None:
    assert [fact.victims for fact in facts("عثر على طفلة قتيلة في بئر")] == [["child"]]
    assert [fact.victims for fact in facts("عثر على امرأة قتيلة في بئر")] == [["woman"]]


def test_to_whom_somebody_surrenders_is_not_his_side() -> None:
    assert [fact.victims for fact in facts("استسلم 12 جنديا لقوات المعارضة")] == [["soldier"]]


def test_health_workers_and_members_of_a_society() -> None:
    assert values("خطف ستة من العاملين الصحيين في كسلا", "victims") == ["medic"]
    assert values("مقتل خمسة متطوعين من جمعية الهلال الأحمر", "victims") == ["medic"]
    assert values("مقتل خمسة متطوعين من جمعية الطلاب", "victims") == ["-"]


def test_martyrs_are_none_of_the_soldiers_who_died() -> None:
    text = "أقر الجيش بمقتل ضابط إسرائيلي، فيما استشهد 18 في غارات على منازل"
    assert [fact.nationality for fact in find_casualties(read(text))] == ["ISR", None]


def test_whose_men_are_taken() -> None:
    for text, tag in (
        ("أعلن الدفاع المدني في أكرا اعتقال الجيش خمسة من عناصره", ["rescuer"]),
        ("قالت حركة طالبان إن الجيش اعتقل خمسة من عناصرها", ["militant"]),
    ):
        assert [fact.victims for fact in find_casualties(read(text, None))] == [tag]
