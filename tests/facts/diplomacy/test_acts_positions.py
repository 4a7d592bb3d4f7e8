"""Stands told only by what somebody says; the same words said of weather, food and football are none."""

import pytest
from told import acts as rows


@pytest.mark.parametrize(
    ("said", "told"),
    [
        ("إن الكرة في ملعب كينيا", "REQUEST ball_in_court S > كينيا"),
        ("إنه يريد من كينيا أفعالا لا أقوالا", "REQUEST want_of S > كينيا"),
        ("إن وقف القتال ضرورة ملحة", "REQUEST pressing_need S >"),
        ("إن من واجب الأمم المتحدة حماية المدنيين", "REQUEST duty_of_theirs S > الأمم المتحدة"),
        ("إن الهجوم يحمل بصمات كينيا", "ACCUSE bears_its_marks S > كينيا"),
        ("إن لديه أدلة على تورط كينيا في الهجوم", "ACCUSE proofs_against S > كينيا"),
        ("إن كينيا اختارت التصعيد", "ACCUSE chose_war S > كينيا"),
        ("إن كينيا انقلبت على الاتفاق", "ACCUSE turned_on S > كينيا"),
        ("إن كينيا تغض الطرف عن الجرائم", "ACCUSE looks_away S > كينيا"),
        ("إن كينيا تتصرف كقوة احتلال", "ACCUSE acts_as_if S > كينيا"),
        ("إن كينيا تتدخل في شؤوننا", "ACCUSE meddles_with_us S > كينيا"),
        ("إن كينيا هي الطرف المعتدي", "ACCUSE the_aggressor S > كينيا"),
        ("إن هذه الاتهامات سخيفة", "REJECT charges_void S >"),
        ("إن السيادة ليست محل تفاوض", "REJECT no_bargain S >"),
        ("إن القرار لا يعنينا", "REJECT text_void S >"),
        ("إنه لا خطط لدينا لإرسال قوات", "REJECT no_plans S >"),
        ("إن هذه التهديدات لا تخيفنا", "REJECT undaunted S >"),
        ("إنه لن تمر الجريمة دون رد", "THREATEN will_not_pass S >"),
        ("إننا سنقطع يد كل معتد", "THREATEN cut_off_hands S >"),
    ],
)
def test_stands(said: str, told: str) -> None:
    assert [row.rstrip() for row in rows(f"قال الرئيس الغاني {said}.")] == [told.replace(" S ", " الرئيس الغاني ")]


def test_what_we_have_not_done_is_denied() -> None:
    assert rows('أضاف الرئيس الغاني: "لم نستهدف أحدا".') == ["REJECT deny_of_self الرئيس الغاني >"]


def test_or_else() -> None:
    told = rows("قال الرئيس الغاني إن على كينيا الانسحاب وإلا ستواجه العواقب.")
    assert [row.split(" >")[0] for row in told] == ["REQUEST must الرئيس الغاني", "THREATEN or_else الرئيس الغاني"]


@pytest.mark.parametrize(
    "said",
    [
        "إن الماء ضرورة ملحة",
        "إن كينيا اختارت فندقا جديدا",
        "إن كينيا تتصرف بحكمة",
        "إن كينيا غيرت مواعيد القطارات",
        "إنه يريد العودة من كينيا",
        "إنه لا توجد أدلة على تورط كينيا",
        "إن الشهادة قديمة",
        "إن القافلة لن تمر من هنا",
        "إنه لا يملك شيئا وإلا لدفع",
    ],
)
def test_look_alikes(said: str) -> None:
    assert rows(f"قال الرئيس الغاني {said}.") == []
