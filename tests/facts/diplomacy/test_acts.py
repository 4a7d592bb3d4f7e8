"""Each kind of act: its type, mode, status, who acts and on whom."""

import pytest

from waqai.facts.diplomacy import find_acts
from waqai.facts.document import read
from waqai.facts.model import Act


def acts(text: str) -> list[Act]:
    return find_acts(read(text))


def only(text: str) -> Act:
    found = acts(text)
    assert len(found) == 1, [(act.type, act.evidence) for act in found]
    return found[0]


@pytest.mark.parametrize(
    ("text", "kind", "actors", "targets"),
    [
        (
            "دعا وزير الخارجية النرويجي سامي الكريم حكومة بيرو إلى وقف القتال.",
            "REQUEST",
            ["سامي الكريم"],
            ["حكومة بيرو"],
        ),
        ("طالبت النرويج بيرو بالإفراج عن البحارة المحتجزين.", "REQUEST", ["النرويج"], ["بيرو"]),
        ("طلب الرئيس الغاني من توغو تأجيل التصويت.", "REQUEST", ["الرئيس الغاني"], ["توغو"]),
        ("شدد رئيس الوزراء الهولندي على ضرورة فتح المعبر.", "REQUEST", ["رئيس الوزراء الهولندي"], []),
        ("اتهمت تشيلي الأرجنتين بخرق الهدنة.", "ACCUSE", ["تشيلي"], ["الأرجنتين"]),
        ("ودان مجلس الأمن الهجوم أمس.", "ACCUSE", ["مجلس الأمن"], []),
        ("حملت بوليفيا البرازيل المسؤولية عن الأزمة.", "ACCUSE", ["بوليفيا"], ["البرازيل"]),
        ("رفضت اليونان مقترح قبرص لترسيم الحدود.", "REJECT", ["اليونان"], ["قبرص"]),
        ("انسحبت كندا من معاهدة المناخ.", "REJECT", ["كندا"], []),
        ("هددت غانا جارتها توغو بإغلاق المعابر.", "THREATEN", ["غانا"], ["توغو"]),
        ("رحبت الدنمارك بإطلاق سراح الصحفيين.", "SUPPORT", ["الدنمارك"], []),
        ("أعربت أيسلندا عن تضامنها مع فنلندا.", "SUPPORT", ["أيسلندا"], ["فنلندا"]),
        ("وقعت بيرو والإكوادور اتفاقية تجارة جديدة.", "AGREE", ["بيرو", "الإكوادور"], []),
        ("وافقت كوبا على المقترح.", "AGREE", ["كوبا"], []),
        ("تخلت كولومبيا عن مطلبها بتعديل الحدود.", "CONCEDE", ["كولومبيا"], []),
        ("رفعت أستراليا العقوبات عن ميانمار.", "CONCEDE", ["أستراليا"], ["ميانمار"]),
        ("استأنفت قطر العلاقات مع تشاد.", "COOPERATE", ["قطر"], ["تشاد"]),
        ("قدمت النرويج مساعدات عاجلة إلى هايتي.", "AID", ["النرويج"], ["هايتي"]),
        ("سحبت فرنسا قواتها من القاعدة.", "RETREAT", ["فرنسا"], []),
        ("فرضت كندا عقوبات على بيلاروسيا.", "SANCTION", ["كندا"], ["بيلاروسيا"]),
        ("طردت بولندا السفير البيلاروسي.", "SANCTION", ["بولندا"], ["السفير البيلاروسي"]),
        ("نشرت الهند قوات إضافية على الحدود.", "MOBILIZE", ["الهند"], []),
        ("خرجت مظاهرات حاشدة ضد الحكومة في المدينة.", "PROTEST", [], ["الحكومة"]),
    ],
)
def test_type_actors_targets(text: str, kind: str, actors: list[str], targets: list[str]) -> None:
    act = only(text)
    assert (act.type, act.actors, act.targets) == (kind, actors, targets)


@pytest.mark.parametrize(
    ("text", "mode", "actors", "targets"),
    [
        ("التقى وزير الدفاع الكندي نظيره الهولندي.", "meet", ["وزير الدفاع الكندي"], ["نظيره الهولندي"]),
        ("زار الرئيس الغاني السنغال أمس.", "visit", ["الرئيس الغاني"], ["السنغال"]),
        (
            "أجرى الرئيس البرازيلي اتصالا هاتفيا مع نظيره الأرجنتيني.",
            "phone",
            ["الرئيس البرازيلي"],
            ["نظيره الأرجنتيني"],
        ),
        ("أجرت الهند محادثات مع باكستان بشأن الحدود.", "talks", ["الهند"], ["باكستان"]),
        ("توسطت سويسرا بين غانا وتوغو.", "mediate", ["سويسرا"], ["غانا", "توغو"]),
        ("عقد مجلس الأمن جلسة طارئة لبحث الأزمة.", "multilateral", ["مجلس الأمن"], []),
        ("انتهت القمة التي جمعت رئيس كينيا ورئيس أوغندا.", "meet", ["رئيس كينيا", "رئيس أوغندا"], []),
        ("اجتماع بين حركة طالبان والمبعوث النرويجي.", "meet", ["حركة طالبان"], ["المبعوث النرويجي"]),
    ],
)
def test_modes_of_consulting(text: str, mode: str, actors: list[str], targets: list[str]) -> None:
    act = only(text)
    assert (act.type, act.mode, act.actors, act.targets) == ("CONSULT", mode, actors, targets)


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("زار الرئيس الغاني السنغال أمس.", "occurred"),
        ("سيزور الرئيس الغاني السنغال.", "planned"),
        ("من المقرر أن يزور الرئيس الغاني السنغال الأسبوع المقبل.", "planned"),
        ("يعتزم الرئيس الغاني زيارة السنغال.", "planned"),
        ("تدرس كندا فرض عقوبات على بورما.", "proposed"),
        ("اقترحت سويسرا على بيرو هدنة لأسبوعين.", "proposed"),
        ("تجري النرويج محادثات مع حركة طالبان.", "ongoing"),
        ("النرويج تستأنف محادثات السلام مع حركة طالبان", "occurred"),
    ],
)
def test_status(text: str, status: str) -> None:
    assert only(text).status == status


@pytest.mark.parametrize(
    ("text", "kind", "actors", "targets"),
    [
        ("قال وزير الخارجية الكندي إن على الهند أن توقف الرسوم.", "REQUEST", ["وزير الخارجية الكندي"], ["الهند"]),
        ("قال رئيس غانا إنه ينبغي لتوغو أن تفتح المعبر.", "REQUEST", ["رئيس غانا"], ["توغو"]),
        ("قال رئيس بيرو إن تشيلي انتهكت الاتفاق.", "ACCUSE", ["رئيس بيرو"], ["تشيلي"]),
        ("كندا: سنرد على أي هجوم بقوة", "THREATEN", ["كندا"], []),
        ("وقال متحدث باسم الحكومة الغانية إن الخبر عار عن الصحة.", "REJECT", ["متحدث باسم الحكومة الغانية"], []),
        ("أكد رئيس غانا أن بلاده تخشى الحرب، داعيا توغو إلى الحوار.", "REQUEST", ["رئيس غانا"], ["توغو"]),
    ],
)
def test_reported_speech_makes_acts_of_the_speaker(text: str, kind: str, actors: list[str], targets: list[str]) -> None:
    act = only(text)
    assert (act.type, act.actors, act.targets) == (kind, actors, targets)


def test_subject_of_the_sentence_before_is_kept() -> None:
    first, second = acts("رفضت اليونان مقترح قبرص. ودعت إلى حوار جديد.")
    assert (first.type, second.type) == ("REJECT", "REQUEST")
    assert second.actors == ["اليونان"]


def test_party_behind_a_verb_is_its_object_where_it_does_not_agree() -> None:
    act = acts("أعلن الرئيس الغاني موقفه وأوصى الحكومة بالتوقيع.")[-1]
    assert (act.type, act.actors, act.targets) == ("REQUEST", ["الرئيس الغاني"], ["الحكومة"])


def test_plural_object_is_no_subject() -> None:
    assert "دبلوماسيين" not in [name for act in acts("قررت بولندا طرد دبلوماسيين روس.") for name in act.actors]


def test_an_act_told_in_the_title_and_in_the_body_is_one() -> None:
    act = only("غانا تتهم توغو بخرق الهدنة\nاتهم الرئيس الغاني كوفي منساه أمس غانا.".replace("أمس غانا", "توغو أمس"))
    assert act.targets == ["توغو"]


def test_talks_for_a_truce_between_two_are_not_held_by_them() -> None:
    act = only("أجرى مسؤولون كنديون في جنيف محادثات لوقف إطلاق النار بين غانا وتوغو.")
    assert (act.actors, act.targets, act.location) == (["مسؤولون كنديون"], [], "جنيف")


def test_people_named_later_are_those_that_were_counted() -> None:
    text = (
        "قال المتحدث باسم البيت الأبيض إن اثنين من المسؤولين الأميركيين وصلا وهما موجودان في أكرا لإجراء محادثات.\n"
        "وأضاف أن المبعوث الأميركي آرثر نولان والمستشار الأميركي كارل بيترز موجودان في غانا للاجتماع مع مسؤولين غانيين."
    )
    act = only(text)
    assert (act.type, act.mode) == ("CONSULT", "talks")
    assert (act.actors, act.targets) == (["آرثر نولان", "كارل بيترز"], ["مسؤولين غانيين"])


TEXTS = [
    "«دعا» وزيرُ الخارجية النرويجيّ حكومةَ بيرو، الثلاثاء، إلى وقف القتال؛ ثم غادر.",
    'وقال رئيس غانا: "ينبغي لتوغو أن تفتح المعبر"، مضيفا أن بلاده ستقدم مساعدات إلى هايتي.',
    "وفرضت كندا، الجمعة، عقوبات على بيلاروسيا بسبب النزاع\nورحبت بولندا بالخطوة",
]


@pytest.mark.parametrize("text", TEXTS)
def test_evidence_is_the_text_at_its_offsets(text: str) -> None:
    found = acts(text)
    assert found
    for act in found:
        assert text[act.start : act.end] == act.evidence
        assert act.evidence.strip() == act.evidence
        assert "\n" not in act.evidence
        assert act.rule


def test_of_two_parties_before_a_singular_verb_the_last_is_its_subject() -> None:
    found = acts("الأرجنتين تدين قرار تشيلي وبيرو ترفض الوساطة الهولندية.")
    assert [(act.type, act.actors, act.targets) for act in found] == [
        ("ACCUSE", ["الأرجنتين"], ["تشيلي"]),
        ("REJECT", ["بيرو"], ["هولندا"]),
    ]


def test_a_dual_verb_has_both_parties_before_it() -> None:
    assert only("غانا وتوغو ترفضان المقترح.").actors == ["غانا", "توغو"]


def test_an_adverb_is_no_congratulation() -> None:
    assert acts("وهنا علا صوت تركيا.") == []


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("غانا تطالب القمة بالتحرك\nدعت غانا توغو وكينيا إلى التحرك.", [["القمة"]]),
        ("غانا وتوغو تبحثان الأزمة\nأجرت غانا اتصالا هاتفيا بتوغو.", [["توغو"]]),
        ("طالبت غانا القمة بالتحرك. ودعت غانا توغو إلى الحوار.", [["القمة"], ["توغو"]]),
        ("غانا تطالب القمة بالتحرك\nهطل المطر.\nدعت غانا توغو إلى الحوار.", [["القمة"], ["توغو"]]),
    ],
)
def test_a_story_opens_with_the_act_of_its_headline(text: str, told: list[list[str]]) -> None:
    assert [act.targets for act in acts(text)] == told


@pytest.mark.parametrize(
    ("text", "actors", "targets"),
    [
        ("اتهمت غانا من قبل توغو بخرق الهدنة.", ["توغو"], ["غانا"]),
        ("وكان الناس قد اتهموا مرات كثيرة من قبل الحكومة الغانية بالكذب.", ["الحكومة الغانية"], []),
        ("انتقدت غانا الهجوم من قبل توغو.", ["غانا"], ["توغو"]),
    ],
)
def test_who_does_what_a_passive_tells(text: str, actors: list[str], targets: list[str]) -> None:
    act = only(text)
    assert (act.type, act.actors, act.targets) == ("ACCUSE", actors, targets)


def test_whom_a_headline_names_is_no_target_beside_the_same_actor() -> None:
    act = only("لقاء غاني توغولي\nمحادثات جديدة بين غانا وتوغو في القصر.")
    assert not set(act.actors) & set(act.targets)
    assert {*act.actors, *act.targets} == {"غانا", "توغو"}


def test_who_calls_asking_is_not_both_who_asked() -> None:
    acts = find_acts(read("اتصل الوزير الكيني بالرئيس الغاني والرئيس التوغولي طالباً دعمهما لكينيا."))
    assert [act.type for act in acts] == ["CONSULT"]


@pytest.mark.parametrize(
    "text",
    [
        "دمرت الغارة القوة الجوية الغانية والأحد قام نظام كاتو بهجوم قتل فيه مدنيين.",
        "جاء ذلك في رسالة الميليشيا عن حركة الملاحة ترجع إلى سوء الإدارة.",
        "تلقى الرئيس الكيني دعوة لزيارة أكرا.",
    ],
)
def test_a_noun_written_with_its_own_ending_is_no_verb_with_a_pronoun(text: str) -> None:
    assert find_acts(read(text)) == []


def test_a_verb_with_a_pronoun_is_one() -> None:
    assert only("دعته كينيا إلى الحوار.").type == "REQUEST"
