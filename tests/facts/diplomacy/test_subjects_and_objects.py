"""Who acts on whom where word order, asides, pronouns and adjectives tell it; and what these rules leave alone."""

import pytest

from waqai.facts.diplomacy import find_acts
from waqai.facts.document import read
from waqai.facts.model import Act


def acts(text: str) -> list[Act]:
    return find_acts(read(text))


@pytest.mark.parametrize(
    ("text", "kind", "actors", "targets"),
    [
        # The sentence is about whom it names first, and a verb behind و has that one for its subject.
        ("أكمل الرئيس الغاني جولته وطالب توغو بفتح المعبر.", "REQUEST", ["الرئيس الغاني"], ["توغو"]),
        # An aside, a place or a relative pronoun between subject and verb.
        ("حركة طالبان في المدينة ترفض الهدنة.", "REJECT", ["حركة طالبان"], []),
        ("وصل الوزير الغاني كوفي منساه الذي يطالب توغو بالحوار.", "REQUEST", ["كوفي منساه"], ["توغو"]),
        # Pronouns: the subject is told before, what stands behind is the object.
        ("ألقى الرئيس الغاني كلمة دعا فيها توغو إلى الحوار.", "REQUEST", ["الرئيس الغاني"], ["توغو"]),
        # Who made what is refused, over the pronoun that takes it up.
        ("رفضت غانا طلب التأجيل الذي تقدمت به كينيا.", "REJECT", ["غانا"], ["كينيا"]),
        # Who takes a call is met by who makes it.
        ("تلقى الرئيس الغاني اتصالا هاتفيا من أخيه رئيس كينيا.", "CONSULT", ["رئيس كينيا"], ["الرئيس الغاني"]),
        # A rival with his name, an aside that names who speaks for one.
        ("اتهم الوزير خالد الفلاني غريمه سمير العلاني بالفساد.", "ACCUSE", ["خالد الفلاني"], ["سمير العلاني"]),
        ("دعت غانا، على لسان ممثلها، القوى السياسية إلى الحوار.", "REQUEST", ["غانا"], ["القوى السياسية"]),
        # An object that no lexicon knows.
        ("ناشد رئيس كينيا، من شرفة القصر، المزارعين التحلي بالصبر.", "REQUEST", ["رئيس كينيا"], []),
        ("ناشد رئيس كينيا، من شرفة القصر، المزارعين في خطابه.", "REQUEST", ["رئيس كينيا"], ["المزارعين"]),
        # Whom a title's holder belongs to.
        ("التقى وفد من حركة طالبان الوزير الهولندي.", "CONSULT", ["وفد من حركة طالبان"], ["الوزير الهولندي"]),
        # Two adjectives tell both states.
        ("رحب الوزير بالموقف.\nأيدت كندا الاتفاق الغاني الكيني.", "SUPPORT", ["كندا"], ["غانا", "كينيا"]),
        # A name before its title.
        ("قال كوفي منساه وزير الدفاع الغاني إن على توغو أن تنسحب.", "REQUEST", ["كوفي منساه"], ["توغو"]),
        # A participle goes back to the subject of its sentence, not to whom the sentence names last.
        ("هاجم الوزير الغاني خطة النهر في توغو، مطالبا كينيا بالتحقيق.", "REQUEST", ["الوزير الغاني"], ["كينيا"]),
        ("وحثت أكثر من 20 دولة على الحوار.", "REQUEST", ["20 دولة"], []),
        # A verb of many has no subject behind it: who stands there is the object, the many stand before.
        ("نشر وزراء سابقون في كينيا رسالة دعوا فيها توغو إلى الحوار.", "REQUEST", ["وزراء سابقون"], ["توغو"]),
        ("خرج الناس في نيروبي يناشدون مجلس الأمن التدخل.", "REQUEST", [], ["مجلس الأمن"]),
        ("غانا وكينيا تتعاونان، وتتعاون توغو مع كندا.", "COOPERATE", ["توغو"], ["كندا"]),
        # Whom a preposition with a pronoun means: those met in the same breath.
        ("اجتمع ضباط كينيون بزعماء القبائل وطلبوا منهم تسليم السلاح.", "REQUEST", ["ضباط كينيون"], ["زعماء القبائل"]),
        # A preposition on a quantity; a delegation behind a place; a list behind an aside; bodies told in the dual.
        ("اجتمعت قيادات من حركة الشباب ببعض وجهاء البلدة.", "CONSULT", ["قيادات من حركة الشباب"], ["وجهاء البلدة"]),
        ("استقبل مفتي كينيا في المقر بنيروبي وفدا من غانا.", "CONSULT", ["مفتي كينيا"], ["وفدا من غانا"]),
        ("التقى الوزير الغاني، في ختام جولته، كلا من رئيس كينيا.", "CONSULT", ["الوزير الغاني"], ["رئيس كينيا"]),
        ("وتتعاون النيابتان لكشف الحقيقة.", "COOPERATE", ["النيابتان"], []),
        # A deed joined by و to the one before has its subject.
        ("طردت كينيا القنصل التوغولي وجمدت برامج التبادل مع توغو.", "SANCTION", ["كينيا"], ["توغو"]),
        # Who is forced to leave leaves; forces that left after one had asked them to.
        ("أجبرت الغارات حركة الشباب على إخلاء مواقع كثيرة.", "RETREAT", ["حركة الشباب"], []),
        ("انسحبت قوات غانا من البلدة بعد مطالبة كينيا لها بذلك.", "RETREAT", ["قوات غانا"], []),
        # Whose doing a verbal noun is, at whose hands one was trained, who signed behind a year, two by adjectives.
        ("رحبت كندا بقيام غانا بطرد السفير.", "SANCTION", ["غانا"], []),
        ("تلقت حركة الشباب تدريبات في نيروبي على أيدي ضباط كينيين.", "AID", ["ضباط كينيين"], ["حركة الشباب"]),
        ("عاد الجدل بعد اتفاق عام 2015 الذي وقعت عليه 7 دول.", "AGREE", ["7 دول"], []),
        ("جرى تسيير دورية عسكرية غانية كينية قرب النهر.", "COOPERATE", ["غانا", "كينيا"], []),
        # What is moved is no part of the name of those who move it.
        ("استقدمت ميليشيا فاطميون تعزيزات من النهر.", "MOBILIZE", ["ميليشيا فاطميون"], []),
        ("أوقفت قوات غانا إطلاق النار.", "RETREAT", ["قوات غانا"], []),
        # A deed behind the day, or another aside, of the verb that sets out to do it.
        ("أعلن جهاز المخابرات الغاني، الجمعة، سحب آخر قواته من النهر.", "RETREAT", ["جهاز المخابرات الغاني"], []),
        ("جددت سلطات غانا، للمرة السابعة، إغلاق الحدود مع توغو.", "SANCTION", ["سلطات غانا"], ["توغو"]),
        ("وحاصر الآلاف من المتظاهرين مقر الحكومة الغانية.", "PROTEST", ["المتظاهرين"], ["الحكومة الغانية"]),
        ("قال الوزير الغاني خلال ترؤسه جلسة المجلس كلاما.", "CONSULT", ["الوزير الغاني"], []),
        # A relative clause without commas between a subject and its verb.
        ("قال الضيف إن قوات غانا التي وصلت من النهر انسحبت من البلدة.", "RETREAT", ["قوات غانا"], []),
        ("قال الضيف إن قوات غانا التي عبرت الجسر أمس انسحبت من البلدة.", "RETREAT", ["قوات غانا"], []),
        # Where one goes is no part of a title.
        ("وصل السفير الهولندي إلى نيروبي والتقى الوزير الغاني.", "CONSULT", ["السفير الهولندي"], ["الوزير الغاني"]),
        # An indefinite name does not swallow what stands behind a preposition.
        ("توعد قادة محليون باقتحام السفارة.", "THREATEN", ["قادة محليون"], ["السفارة"]),
        # A name that begins with a ل of its own behind the preposition ل.
        ("أعربت كندا عن دعمها للبنان.", "SUPPORT", ["كندا"], ["لبنان"]),
        ("أعربت كندا عن دعمها للأردن.", "SUPPORT", ["كندا"], ["الأردن"]),
        ("قدمت كندا مساعدات غذائية لليبيا.", "AID", ["كندا"], ["ليبيا"]),
        # Who is told in words no list has, and goes on; a masculine verb before a feminine party has it as object.
        ("أشار تقرير أممي إلى تجاوزات واسعة، وحمل حكومة كينيا المسؤولية.", "ACCUSE", ["تقرير أممي"], ["حكومة كينيا"]),
        ("عاد الفلاح إلى قريته. واتهم حكومة كينيا بالتقصير.", "ACCUSE", [], ["حكومة كينيا"]),
        # A pronoun on the verb is its object: who stands behind is the subject.
        ("تحدث رئيس كينيا عن القمة وانتقدته حكومة غانا بشدة.", "ACCUSE", ["حكومة غانا"], ["رئيس كينيا"]),
        ("التقى الرئيس الغاني وزير دفاع كينيا ودعاه إلى الحوار.", "REQUEST", ["الرئيس الغاني"], ["وزير دفاع كينيا"]),
        ("اتهمت غانا حكومة كينيا بالتقصير وحثتها على الحوار.", "REQUEST", ["غانا"], ["حكومة كينيا"]),
        # A lone comma behind the subject of a clause; what a movement is called is no part of its name.
        ("أكد مصدر أن حكومة كينيا الانتقالية، طالبت توغو بالحوار.", "REQUEST", ["حكومة كينيا الانتقالية"], ["توغو"]),
        ("حركة الشباب الإرهابية، رفضت الهدنة.", "REJECT", ["حركة الشباب"], []),
        # Elders, and a body with what it is for.
        ("التقى رئيس كينيا شيوخ قبيلة الدينكا.", "CONSULT", ["رئيس كينيا"], ["شيوخ قبيلة الدينكا"]),
        ("حث المجلس الكيني للاجئين توغو على الحوار.", "REQUEST", ["المجلس الكيني للاجئين"], ["توغو"]),
        # Those counted own nothing; who acts for someone has his name behind it.
        ("وحث 16 نائبا بعثة كينيا على البقاء.", "REQUEST", ["نائبا"], ["بعثة كينيا"]),
        ("دعت منسقة الإغاثة بالإنابة مريم الكوفي توغو إلى الحوار.", "REQUEST", ["مريم الكوفي"], ["توغو"]),
        # Those let go are of a state.
        ("أفرجت حركة الشباب عن ثلاثة رهائن كينيين.", "RETREAT", ["حركة الشباب"], ["كينيا"]),
        # Courtesy before a title is no part of it.
        ("التقى معالي وزير الخارجية الغاني كوفي منساه رئيس كينيا.", "CONSULT", ["كوفي منساه"], ["رئيس كينيا"]),
        # Raising verbs.
        ("سارعت غانا إلى رفض المقترح التوغولي.", "REJECT", ["غانا"], ["توغو"]),
        # Duties told with على at the beginning of a quotation.
        ('قال الوزير الغاني: "على توغو وقف القصف".', "REQUEST", ["الوزير الغاني"], ["توغو"]),
    ],
)  # fmt: skip
def test_who_acts_on_whom(text: str, kind: str, actors: list[str], targets: list[str]) -> None:
    act = acts(text)[-1]
    assert (act.type, act.actors, act.targets) == (kind, actors, targets)


@pytest.mark.parametrize(
    "text",
    [
        "قرر الرئيس الغاني، أمس في القصر، رفض المقابلات.",  # the masdar is the object of "decided"
        "بقي الوفد حتى توافق غانا على المقترح.",
        "قال مسؤولون عن المطار إن الرحلات مستمرة.",
    ],
)
def test_what_is_no_act_of_the_one_named(text: str) -> None:
    assert [(act.type, act.actors) for act in acts(text) if act.type not in ("REJECT",)] == []


def test_someone_unknown_who_speaks_is_not_the_one_before() -> None:
    found = acts("رحب رئيس كينيا بالقرار.\nقال مسافر عابر إنه يجب على غانا أن تعتذر.")
    assert [act.type for act in found] == ["SUPPORT"]


def test_a_quotation_of_several_sentences_has_one_speaker() -> None:
    text = 'قال رئيس غانا: "الوضع صعب. مضت أيام. طال الليل. ينبغي لتوغو أن تفتح المعبر".'
    assert [(act.type, act.actors) for act in acts(text)] == [("REQUEST", ["رئيس غانا"])]


def test_a_denial_answers_the_one_who_charged() -> None:
    denial = acts("اتهمت كينيا غانا بخرق الهدنة.\nونفت غانا هذا الاتهام.")[-1]
    assert (denial.type, denial.actors, denial.targets) == ("REJECT", ["غانا"], ["كينيا"])


def test_captives_freed_in_an_exchange_are_a_retreat_and_for_a_cause_a_concession() -> None:
    assert acts("أفرجت غانا عن السجناء ضمن عملية تبادل.")[0].type == "RETREAT"
    assert acts("أفرجت غانا عن السجناء في بادرة حسن نية.")[0].type == "CONCEDE"
    assert acts("أفرجت غانا عن السجناء.") == []  # why, is not said


def test_a_town_is_where_they_meet() -> None:
    act = acts("أجرى الرئيس الغاني محادثات بباريس مع رئيس كينيا.")[0]
    assert (act.targets, act.location) == (["رئيس كينيا"], "باريس")


@pytest.mark.parametrize(
    ("text", "targets"),
    [
        ("التقى الرئيس الغاني رئيس كينيا وطالب بوقف القتال.", ["رئيس كينيا"]),
        ("اتهمت غانا توغو بالمماطلة ورفضت تأجيل الموعد.", ["توغو"]),
        # Another sentence, another party, and praise before: nobody is asked.
        ("التقى الرئيس الغاني رئيس كينيا.\nوطالبت كندا بوقف القتال.", []),
        ("التقى الرئيس الغاني رئيس كينيا.\nوطالب الرئيس الغاني بوقف القتال.", []),
        ("أشادت غانا بدور توغو وطالبت بوقف القتال.", []),
    ],
)
def test_whom_one_asks_in_one_sentence_with_another_act(text: str, targets: list[str]) -> None:
    assert acts(text)[-1].targets == targets


@pytest.mark.parametrize(
    ("text", "actors"),
    [
        ("تأزمت العلاقات بين غانا وتوغو.\nورحب البلدان بالمبادرة.", ["غانا", "توغو"]),
        ("اجتمعت غانا وتوغو وكينيا.\nورحب البلدان بالمبادرة.", ["البلدان"]),
        ("وصلت الشحنة.\nورحب البلدان بالمبادرة.", ["البلدان"]),
    ],
)
def test_two_countries_are_the_pair_named_before(text: str, actors: list[str]) -> None:
    assert acts(text)[-1].actors == actors


@pytest.mark.parametrize(
    ("text", "parties"),
    [
        ("غانا تتهم توغو بالمماطلة.", [(["غانا"], ["توغو"])]),
        ("وتتهم غانا توغو بالمماطلة.", [(["غانا"], ["توغو"])]),
        # Whoever the accuser is, it is not the one whom the charge follows at once.
        ("ومضت الشبكة في حملتها وتتهم كندا بالمماطلة.", [(["الشبكة"], ["كندا"])]),
        ("دار النخيل للأبحاث تتهم كندا بالمماطلة.", []),
        ("كندا تتهم بالمماطلة.", []),
    ],
)
def test_what_one_is_accused_of_follows_the_accused(text: str, parties: list[tuple[list[str], list[str]]]) -> None:
    assert [(act.actors, act.targets) for act in acts(text)] == parties
