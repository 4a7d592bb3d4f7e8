"""On whom an act is done, and who is only named beside it."""

import pytest
from told import acts

from waqai.facts.diplomacy import find_acts
from waqai.facts.document import read


@pytest.mark.parametrize(
    ("text", "actors", "targets"),
    [
        # a body's name goes on behind what it does
        ("أدانت شبكة رصد كينيا لحقوق الإنسان عمليات القتل.", ["شبكة رصد كينيا لحقوق الإنسان"], []),
        ("نددت منظمة توثيق السنغال بالقصف الكندي.", ["منظمة توثيق السنغال"], ["كندا"]),
        # who only reads out what the body says, the two themselves, whose sovereignty is hurt
        ("أدان المجلس في بيان تلاه الوزير كوفي منساه التفجير.", ["المجلس"], []),
        ("تعهدت غانا بدعم جارتها ومواصلة القتال ضد كينيا.", ["غانا"], []),
        ("رحب الجانبان بافتتاح الطريق بين البلدين.", ["الجانبان"], []),
        ("نددت كندا بانتهاك السيادة الغانية.", ["كندا"], []),
        ("وصف الوزير الغاني قمة هلسنكي بأنها خطأ.", ["الوزير الغاني"], []),
        ("انتقدت غانا اتفاق باريس للمناخ.", ["غانا"], []),
        ("شن نواب داعمون لغانا هجوما شديدا على كينيا.", ["نواب داعمون لغانا"], ["كينيا"]),
        ("دعا التحالف الذي تقوده كندا غانا إلى الحوار.", ["التحالف"], ["غانا"]),
        ("رحبت القوات التي تقودها كندا بالهدنة.", ["القوات"], []),
        # who only watches over it
        ("أدانت كندا القصف في اجتماع بإشراف كينيا.", ["كندا"], []),
        # people behind a body's name
        ("دعت اللجنة الرباعية الغانيين إلى الحوار.", ["اللجنة الرباعية"], ["الغانيين"]),
        # whose side another is on
        ("اتهم الجيش الغاني المدعوم من كندا الحكومة التوغولية بخرق الهدنة.", ["الجيش الغاني"], ["الحكومة التوغولية"]),
        # an adjective that is spelt as its state is
        ("أكدت غانا دعمها لوحدة الأراضي السورية.", ["غانا"], ["سوريا"]),
        # those who suffer a deed did not do it
        ("نددت غانا بترحيل النازحين الكينيين.", ["غانا"], []),
        ("نددت غانا بالقصف الكيني.", ["غانا"], ["كينيا"]),
        # a bare noun of what is done
        ("رفضت غانا نشر قوات في المدينة.", ["غانا"], []),
        ("رفضت غانا طلب الحكومة.", ["غانا"], ["الحكومة"]),
        # who is to defy is no target, who asked for a session of a body neither
        ("قال رئيس غانا إن الحكومة لن تتخلى عن حقها.", ["رئيس غانا"], []),
        ("عقد مجلس الأمن جلسة طارئة بطلب من غانا.", ["مجلس الأمن"], []),
        ("عقد مجلس الأمن جلسة طارئة بطلب من كينيا لبحث هجمات القوات الغانية.", ["مجلس الأمن"], []),
        ("عقد مجلس الأمن جلسة مع الوفد الكيني بطلب من توغو.", ["مجلس الأمن"], ["الوفد الكيني"]),
        # who hosts those who act
        ("أمهلت كندا، في ختام قمة استضافتها كينيا الأحد، غانا سبعة أيام.", ["كندا"], ["غانا"]),
        # what is threatened is the tie with someone
        ("لوحت كندا بتعليق الاتفاق مع غانا.", ["كندا"], ["غانا"]),
        # those told by number words, and by whose they are
        ("اتهمت النيابة الكندية ثلاثة رجال بالتجسس لحساب غانا.", ["النيابة الكندية"], ["ثلاثة رجال"]),
        ("فرضت كندا عقوبات على أربع شركات مرتبطة بحركة الشباب.", ["كندا"], ["حركة الشباب"]),
        # one's own people behind where one is
        ("دعت السفارة الكندية في أكرا رعاياها إلى المغادرة.", ["السفارة الكندية"], ["رعاياها"]),
        ("دعت غانا أطراف النزاع إلى الحوار.", ["غانا"], ["أطراف النزاع"]),
        # two holders of one title
        ("اتفق وزيرا خارجية غانا وكينيا على تبادل السفراء.", ["وزيرا خارجية غانا وكينيا"], []),
        # the state whose deed is protested
        ("تظاهر مئات الغانيين تنديدا بالغارات الكندية.", ["مئات الغانيين"], ["كندا"]),
        ("تظاهر مئات الغانيين احتجاجا على الغارات الكندية.", ["مئات الغانيين"], ["كندا"]),
        ("تظاهر مئات الغانيين احتجاجا على مقتل ثلاثة كنديين.", ["مئات الغانيين"], []),
    ],
)
def test_targets(text: str, actors: list[str], targets: list[str]) -> None:
    act = find_acts(read(text))[0]
    assert (act.actors, act.targets) == (actors, targets)


def test_the_blame_is_the_second_object_of_its_verb() -> None:
    act = find_acts(read("نددت توغو بالهجوم، وحمّلت غانا المسؤولية عن التصعيد."))[-1]
    assert (act.actors, act.targets) == (["توغو"], ["غانا"])
    act = find_acts(read("وحمّلت غانا كينيا المسؤولية عن التصعيد."))[-1]
    assert (act.actors, act.targets) == (["غانا"], ["كينيا"])


def test_only_a_denial_of_charges_answers_who_made_them() -> None:
    charged = "اتهمت غانا توغو بقصف قرية. "
    assert find_acts(read(charged + "ونفت توغو هذه الاتهامات."))[-1].targets == ["غانا"]
    assert find_acts(read(charged + "ونفت توغو وقوع أي قصف."))[-1].targets == []


def test_no_name_begins_with_a_number() -> None:
    act = find_acts(read("طردت غانا السفير ثلاثة أيام قبل القمة."))[0]
    assert "ثلاثة" not in act.targets


@pytest.mark.parametrize(
    ("text", "targets"),
    [
        ("شدد الرئيس الغاني على ضرورة التزام توغو بالهدنة.", ["توغو"]),
        ("شدد الرئيس الغاني على أهمية أن تلتزم توغو بالهدنة في كينيا.", ["توغو"]),
        ("شدد الرئيس الغاني على ضرورة رفع الحصار المفروض منذ عام على توغو.", []),
    ],
)
def test_who_shall_do_what_is_needed(text: str, targets: list[str]) -> None:
    (act,) = find_acts(read(text))
    assert act.targets == targets


def test_who_does_something_next_is_no_target() -> None:
    first, second = find_acts(read("بينما رحبت غانا بالخطوة، رفضتها كينيا."))
    assert (first.targets, second.actors) == ([], ["كينيا"])


def test_a_dual_in_the_case_of_subjects_is_no_target() -> None:
    assert [act.targets for act in find_acts(read('غانا وتوغو: "لقد أدان الزعيمان الهجوم"'))] == [[]]


def test_a_meeting_with_a_possessive_is_with_its_object_whoever_is_named_behind_with() -> None:
    told = find_acts(read("أكد الرئيس الغاني، خلال لقائه الموفد الكندي، رغبة بلاده في المصالحة مع توغو."))
    assert [(act.actors, act.targets) for act in told if act.mode == "meet"] == [(["الرئيس الغاني"], ["الموفد الكندي"])]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("ندد الوزير الكيني بالتهديدات الغانية لتوغو.", "ACCUSE denounce الوزير الكيني > غانا"),
        ("ندد الوزير الكيني بالهجوم على توغو.", "ACCUSE denounce الوزير الكيني >"),
        ("ندد الوزير الكيني بغانا.", "ACCUSE denounce الوزير الكيني > غانا"),
    ],
)
def test_whose_deed_is_condemned_is_told_by_its_adjective(text: str, told: str) -> None:
    assert [row for row in acts(text) if row.startswith("ACCUSE")] == [told]


@pytest.mark.parametrize(
    ("text", "targets"),
    [
        ("أدان الوزير الكيني التفجير وعرض تقديم المساعدة لغانا.", []),
        ("أدان الوزير الكيني قصف غانا ورفض توغو للحل.", ["غانا"]),
        ("أدان الوزير الكيني خرق الأجواء الغانية.", []),
        ("أدان الوزير الكيني الغارات الغانية.", ["غانا"]),
    ],
)
def test_whom_a_charge_does_not_mean(text: str, targets: list[str]) -> None:
    assert list(find_acts(read(text))[0].targets) == targets


def test_a_party_in_the_actors_relative_clause_is_no_target() -> None:
    told = acts("اتهم الرئيس الكيني كوفي منساه الذي يزور غانا توغو بدعم المتمردين")
    assert told[0] == "ACCUSE accuse_of كوفي منساه > توغو"
    assert acts("ودعا الوزير كوفي منساه الذي تفقد الحدود كينيا إلى الحوار")[0].endswith("> كينيا")


@pytest.mark.parametrize(
    ("text", "targets"),
    [
        ("رفضت كينيا الاتهامات بتورطها في كارثة الطائرة فوق غانا.", []),
        ("رفضت كينيا الاتهامات الغانية.", ["غانا"]),
    ],
)
def test_where_it_was_is_none(text: str, targets: list[str]) -> None:
    assert [target for act in find_acts(read(text)) for target in act.targets] == targets


def test_what_a_session_is_asked_for_to_speak_of_is_not_asked() -> None:
    assert acts("يجتمع المجلس بطلب من كينيا لمناقشة هجمات القوات الغانية.")[-1:] == ["REQUEST request_by كينيا >"]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "نفت السلطات الغانية الاتهامات الكينية بمنع توغو دخول المفتشين",
            ["REJECT deny السلطات الغانية > كينيا"],
        ),
        ("صب الوزير السابق في الجيش الكيني غضبه على الحكومة", ["ACCUSE pour_anger الوزير السابق > الحكومة"]),
        ("وصف الوزير الغاني الخطة بأنها مورد رزق لكينيا", []),
        ("رحبت غانا بمخرجات مؤتمر حل الدولتين", ["SUPPORT welcome غانا >"]),
        ('وصف الوزير الغاني حكومة كينيا بأنها "عصابة"', ["ACCUSE describe_party الوزير الغاني > حكومة كينيا"]),
    ],
)
def test_who_stands_in_what_is_said_of_another_is_not_meant(text: str, told: list[str]) -> None:
    assert acts(text) == told
