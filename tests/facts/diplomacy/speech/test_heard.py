"""Speakers that no verb names as a party: the owner of a text, people told by what they are, a source."""

import pytest
from told import acts

from waqai.facts.diplomacy import find_acts
from waqai.facts.document import read


@pytest.mark.parametrize(
    ("text", "actor", "target"),
    [
        ("خلص تقرير للأمم المتحدة إلى أن توغو انتهكت الهدنة.", "الأمم المتحدة", "توغو"),
        ("جاء في تقرير الأمم المتحدة أن توغو انتهكت الهدنة.", "الأمم المتحدة", "توغو"),
        ("وبحسب تقرير الأمم المتحدة، ارتكبت توغو مجزرة في القرية.", "الأمم المتحدة", "توغو"),
        ("سمير الفلاني: توغو تعرقل السلام", "سمير الفلاني", "توغو"),
        ("قال سكان القرية إن توغو انتهكت الهدنة.", "سكان القرية", "توغو"),
        ("قال الرئيس الغاني إن جهات أجنبية تؤجج الصراع.", "الرئيس الغاني", "جهات أجنبية"),
        ("قال الرئيس الغاني إن توغو تستخدم القوة المفرطة.", "الرئيس الغاني", "توغو"),
        ("قال الرئيس الغاني إن توغو تخطط لضم القرية.", "الرئيس الغاني", "توغو"),
        ("قال خبراء الأمم المتحدة إن توغو انتهكت الهدنة.", "خبراء الأمم المتحدة", "توغو"),
        # A name that no lexicon has: given in full before, or with the office behind it.
        ("قال الوزير لويجي ماركوني إنه عائد.\nوأضاف لويجي أن توغو انتهكت الهدنة.", "لويجي ماركوني", "توغو"),
        ("قال الوزير سعيد بن وردان إنه عائد.\nوأشار بن وردان إلى أن توغو انتهكت الهدنة.", "سعيد بن وردان", "توغو"),
        ("قالت فولكه تسيمرمان، رئيسة اللجنة، إن توغو انتهكت الهدنة.", "فولكه تسيمرمان", "توغو"),
        # One goes on: "also", "we believe that", in the next sentence of a quote; a source before "then".
        ("قال الرئيس الغاني إنه عائد. كما أشار إلى أن توغو انتهكت الهدنة.", "الرئيس الغاني", "توغو"),
        ('قال الرئيس الغاني: "نعتقد أن توغو انتهكت الهدنة".', "الرئيس الغاني", "توغو"),
        ('قال الرئيس الغاني: "السلام بعيد. توغو انتهكت الهدنة".', "الرئيس الغاني", "توغو"),
        ("وبحسب الأمم المتحدة فإن توغو انتهكت الهدنة.", "الأمم المتحدة", "توغو"),
        ("وثقت لجنة الصيادين ما جرى. وقالت إن توغو انتهكت الهدنة.", "لجنة الصيادين", "توغو"),
        # "who does a wrong is X".
        ("قال الرئيس الغاني إن من يعرقل السلام هي توغو.", "الرئيس الغاني", "توغو"),
        # "had said", behind a name in commas.
        ("وكان الرئيس الغاني، سمير الفلاني، قد قال إنه عائد. وأضاف: توغو انتهكت الهدنة.", "سمير الفلاني", "توغو"),
    ],
)
def test_charges_are_heard(text: str, actor: str, target: str) -> None:
    told = [(act.actors, act.targets) for act in find_acts(read(text)) if act.type == "ACCUSE"]
    assert told == [([actor], [target])]


@pytest.mark.parametrize(
    "text",
    [
        "وأضافت أن توغو انتهكت الهدنة.",  # not Togo either
        "وهو ما جاء في كلمة الرئيس الغاني، كما انتهكت توغو الهدنة.",  # told by no one
        "وبحسب الأمم المتحدة بلغ عدد السكان مليونا، وانتهكت توغو الهدنة.",
        "قال سكان القرية كلاما كثيرا في المساء، وانتهكت توغو الهدنة.",
    ],
)
def test_what_no_one_says_is_no_charge(text: str) -> None:
    assert [act for act in find_acts(read(text)) if act.type == "ACCUSE"] == []


@pytest.mark.parametrize(
    ("text", "kind", "actor"),
    [
        ('"ندين الهجوم على المدينة"، قال الرئيس الغاني أمس.', "ACCUSE", "الرئيس الغاني"),
        ('"نطالب توغو بالاعتذار"، بحسب وزير الخارجية الغاني.', "REQUEST", "وزير الخارجية الغاني"),
        ('"نرفض هذا العرض" وفق الرئيس الغاني.', "REJECT", "الرئيس الغاني"),
        ('"لا يمكننا القبول بهذا العرض"، هكذا رد الرئيس الغاني أمس.', "REJECT", "الرئيس الغاني"),
        ("ونقلت صحيفة محلية عن الرئيس الغاني قوله إن بلاده لن تشارك في القتال.", "REJECT", "الرئيس الغاني"),
        ("الرئيس الغاني: صبرنا طويل ولن نقبل الشروط", "REJECT", "الرئيس الغاني"),
        ("الرئيس الغاني: أدعو توغو إلى الحوار", "REQUEST", "الرئيس الغاني"),
        ('وقال الرئيس الغاني: "أرفض هذه الشروط".', "REJECT", "الرئيس الغاني"),
        ("وقال الرئيس الغاني إنني أطالب توغو بالاعتذار.", "REQUEST", "الرئيس الغاني"),
    ],
)
def test_one_speaks_of_oneself(text: str, kind: str, actor: str) -> None:
    assert [(act.type, act.actors) for act in find_acts(read(text))] == [(kind, [actor])]


@pytest.mark.parametrize(
    "text",
    [
        '"ندين الهجوم على المدينة"، كما جاء على لافتة.',  # no one is named
        '"القرية" قال عنها الرئيس الغاني كلاما جميلا.',  # a word in quotes is no quote
        "تحدث الرئيس الغاني عن أرفض الحلول.",  # no quote: another word is written so
    ],
)
def test_no_one_speaks_of_oneself(text: str) -> None:
    assert find_acts(read(text)) == []


@pytest.mark.parametrize("way", ["عن", "على لسان"])
def test_whose_words_are_handed_on_speaks(way: str) -> None:
    told = find_acts(read(f"نقلت الإذاعة الكينية {way} الرئيس الكيني قوله إن غانا ارتكبت جرائم."))
    assert [(act.type, act.actors, act.targets) for act in told] == [("ACCUSE", ["الرئيس الكيني"], ["غانا"])]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "نقلت الصحيفة عن مسؤولين غانيين معارضتهم فرض عقوبات على كينيا.",
            ["REJECT reject_noun مسؤولين غانيين > كينيا"],
        ),
        ("نقلت الإذاعة عن الوزير الغاني اتهامه كينيا بالكذب.", ["ACCUSE accuse_noun الوزير الغاني > كينيا"]),
        (
            "نقلت الوكالة عن الرئيس الغاني ووزير خارجيته مطالبتهما كينيا بالانسحاب.",
            ["REQUEST request_noun_one الرئيس الغاني + وزير خارجيته > كينيا"],
        ),
        ("نقلت الوكالة عن الوزير تأكيده رفض كينيا العرض.", ["REJECT refuse كينيا >"]),
    ],
)
def test_whose_refusal_another_hands_on(text: str, told: list[str]) -> None:
    assert acts(text) == told
