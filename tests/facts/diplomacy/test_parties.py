"""Who is named: titles apart from names, clitics, commas, short names, words that are names beside the full one."""

import pytest

from waqai.facts.diplomacy import name
from waqai.facts.diplomacy.coreference import resolve
from waqai.facts.diplomacy.parties import Parties
from waqai.facts.document import read


def named(text: str) -> list[str]:
    document = read(text)
    parties = Parties(document)
    resolve(document, parties)
    return [name(document, party.stands_for or party) for party in parties.all]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("وصل وزير الخارجية النرويجي سامي الكريم إلى أكرا", ["سامي الكريم", "أكرا"]),
        ("وصل الرئيس الغاني، كوفي منساه، أمس", ["كوفي منساه"]),
        ("وصل رئيس توغو “كوفي منساه”، أمس", ["كوفي منساه"]),
        ("وصل رئيس توغو “بشار الأسد”، أمس", ["بشار الأسد"]),
        ('قال الرئيس الغاني "سنرد قريبا"', ["الرئيس الغاني"]),
        ("وصل المبعوث الأممي للشرق الأوسط بريت ماكغورك", ["بريت ماكغورك"]),
        ("غادر الأمين العام للأمم المتحدة أنطونيو غوتيريش", ["أنطونيو غوتيريش"]),
        ("غادر المتحدث باسم وزارة الدفاع الكندية", ["المتحدث باسم وزارة الدفاع الكندية"]),
        ("حضر رئيس وزراء كينيا", ["رئيس وزراء كينيا"]),
        ("بيان للولايات المتحدة", ["الولايات المتحدة"]),
        ("رسالة للكويت", ["الكويت"]),
        ("مع روسيا والصين", ["روسيا", "الصين"]),
        ("سافر إلى واشنطن وبقي في البيت الأبيض", ["واشنطن", "البيت الأبيض"]),
        ("حركة المقاومة الإسلامية (حماس) وحركة فتح", ["حركة المقاومة الإسلامية (حماس)", "حركة فتح"]),
        ("إدارة ترامب الجديدة", ["إدارة ترامب"]),
        ("قال الأميركيون والروس كلاما", ["الأميركيون", "الروس"]),
        ("غادر القيادي في حماس كوفي منساه", ["كوفي منساه"]),
        ("لام مسؤولون غانيون ترامب", ["مسؤولون غانيون", "ترامب"]),
        ("وصل الرئيس البرازيلي لويس إيناسيو لولا دا سيلفا", ["لويس إيناسيو لولا دا سيلفا"]),
        ("قوات النظام المدينة", ["قوات النظام"]),
        ("حركة “فتح” تلتزم الصمت", ["حركة فتح"]),
        ("سفينة تابعة لمنظمة إنسانية وعلى متنها", ["منظمة إنسانية"]),
        ("بين الوزيرين سيرغي لافروف وسامح شكري", ["سيرغي لافروف", "سامح شكري"]),
        ("المتحدث باسم «كتائب البحيرة» كوفي منساه", ["كوفي منساه"]),
        ("غادر وزير الزراعة في غانا، كوفي منساه، المكان", ["كوفي منساه"]),
        ("ندد رئيسها كوفي منساه بالهجوم", ["كوفي منساه"]),
        ("ندد رئيسها بالهجوم", []),
        ("غادر وفد من غانا برئاسة كوفي منساه", ["وفد من غانا", "رئاسة كوفي منساه"]),
        ("ناشد الوزير فراس منساه بقوة", ["فراس منساه"]),
        ("ندد مسؤول السياسة الخارجية الأوروبي كوفي منساه", ["كوفي منساه"]),
        ("وصل القائم بالأعمال الغاني", ["القائم بالأعمال الغاني"]),
        ("بين الجانبين الغاني والكيني", ["الجانبين"]),
        ("جلس الضيف في المقهى", []),
    ],
)
def test_names_without_titles_and_clitics(text: str, names: list[str]) -> None:
    assert named(text) == names


def test_spelling_variants_are_one_person() -> None:
    document = read("نتنياهو ونتانياهو، وماكغورك وماكغرك")
    keys = [party.key for party in Parties(document).all]
    assert len(keys) == 4 and len(set(keys)) == 2


def test_family_name_stands_for_the_person_named_before() -> None:
    document = read("وصل الوزير الغاني كوفي منساه. ثم تحدث منساه طويلا.")
    parties = Parties(document).all
    assert parties[-1].stands_for is not None
    assert name(document, parties[-1].stands_for) == "كوفي منساه"


def test_a_common_word_is_a_name_only_beside_the_full_name() -> None:
    assert named("هذا يوم مبارك على الجميع") == []
    assert named("كان حسني مبارك حاضرا، ثم غادر مبارك") == ["حسني مبارك", "مبارك"]


@pytest.mark.parametrize(
    ("text", "last"),
    [
        ("تحدث الرئيس الأميركي دونالد ترامب. ثم سافر الرئيس الأميركي.", "دونالد ترامب"),
        ("تحدث الوزير كوفي منساه. ثم سافر الوزير.", "كوفي منساه"),
        ("عقدت حركة فتح مؤتمرا. ثم أصدرت الحركة بيانا.", "حركة فتح"),
        ("تحدث الرئيس الغاني كوفي منساه عن بلاده", "غانا"),
        ("تحدث وزير الدفاع الغاني كوفي منساه. ثم سافر وزير الصحة.", "وزير الصحة"),
    ],
)
def test_titles_stand_for_those_named_elsewhere(text: str, last: str) -> None:
    assert named(text)[-1] == last


def test_the_two_koreas_are_apart() -> None:
    countries = [party.country for party in Parties(read("الرئيس الكوري الجنوبي والزعيم الكوري الشمالي")).all]
    assert countries == ["KOR", "PRK"]


def test_the_family_name_of_a_known_person_stands_for_the_person_once_named() -> None:
    assert named("صرح تركي المالكي أمس. ورحل المالكي اليوم.") == ["تركي المالكي", "تركي المالكي"]
    assert named("رحل المالكي اليوم.") == []
