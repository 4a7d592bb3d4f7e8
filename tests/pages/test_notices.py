"""Consent, offers, appeals and forms are not the story; a story on the same matters is."""

import pytest

from waqai.pages.reader import read_page
from waqai.pages.site_terms import speaks_of_site

STORY = [
    "أعلنت وزارة الزراعة في المرج، الأحد، أن محصول القمح هذا العام يزيد بنحو الخمس على محصول العام الماضي.",
    "وقال الوزير إن المخازن الجديدة تستوعب ستين ألف طن، وإن شراء المحصول يبدأ مطلع الشهر المقبل.",
]
CONSENT = [
    "نحن وشركاؤنا نخزن ملفات تعريف الارتباط على جهازك ونعالج البيانات الشخصية لعرض إعلانات ومحتوى يناسبك.",
    "يمكنك سحب موافقتك أو تغيير تفضيلاتك في أي وقت من سياسة الخصوصية، علما أنها تسري على هذا الموقع وحده.",
    "ولمعرفة الجهات التي تعالج بياناتك اضغط على إدارة الخيارات، وستجد هناك ملفات تعريف الارتباط مصنفة.",
]
TITLE = "وزارة الزراعة: محصول القمح يزيد بنحو الخمس"


def page(before: str = "", between: str = "", after: str = "") -> str:
    first, second = (f"<p>{p}</p>" for p in STORY)
    return f"<html><body>{before}<div class=a><h1>{TITLE}</h1>{first}{between}{second}</div>{after}</body></html>"


@pytest.mark.parametrize("markup", [
    page(before="<div class=x><h2>خصوصيتك</h2>" + "".join(f"<p>{p}</p>" for p in CONSENT) + "</div>"),
    page(between="<p>صحافتنا تحتاج إليك، فمساهمتك ولو صغيرة كي نستمر وتبقى بلا تمويل حكومي.</p>"),
    page(between="<form><p>اكتب بريدك هنا ليصلك ملخص الأسبوع كل يوم سبت.</p><input></form>"),
])  # fmt: skip
def test_notices_are_not_the_story(markup: str) -> None:
    read = read_page(markup)
    assert read.title == TITLE
    assert read.stories[0].text == "\n\n".join(STORY)


def test_a_form_around_the_whole_page_is_the_page() -> None:
    assert read_page(f"<form>{page()}</form>").stories[0].text == "\n\n".join(STORY)


@pytest.mark.parametrize("text", [
    "أقر البرلمان قانونا يحمي البيانات الشخصية ويلزم المواقع بعرض سياسة الخصوصية.",
    "وقال المدير إن الاشتراك الرقمي للصحيفة ارتفع وإن القراء باتوا يدفعون.",
    "ودعت الجمعية إلى التبرع الآن لضحايا السيول بلا تمويل حكومي.",
])  # fmt: skip
def test_news_on_such_matters_stays(text: str) -> None:
    assert not speaks_of_site(text)


def test_an_offer_of_a_letter_amid_the_text_is_none_of_it() -> None:
    told = [
        "أعلنت البلدية فتح الجسر القديم أمام السيارات الصغيرة بعد انتهاء أعمال التدعيم.",
        "وقال مهندس البلدية إن الشاحنات تبقى ممنوعة حتى نهاية العام.",
    ]
    offer = ["نشرة الصباح", "أهم ما حدث في رسالة واحدة تصلك كل صباح.", "البريد الإلكتروني", "اشترك"]
    text = "\n".join(["فتح الجسر القديم أمام السيارات الصغيرة", "12/5/2024", told[0], *offer, told[1]])
    assert read_page(text).stories[0].text.split("\n\n") == told


@pytest.mark.parametrize("text", [
    "بمتابعتك تصفح الموقع فأنت توافق على أن نضع الكوكيز في جهازك.",
    "بقية التحليل للمشتركين فقط، اشترك الآن أو سجل الدخول لإكمال القراءة.",
])  # fmt: skip
def test_a_wall_and_a_consent_in_one_sentence_speak_of_the_site(text: str) -> None:
    assert speaks_of_site(text)
    assert read_page(page(after=f"<p>{text}</p>")).stories[0].text == "\n\n".join(STORY)


@pytest.mark.parametrize("text", [
    "أوقفت السلطات استخدام الموقع العسكري القديم بعد تسجيل الدخول غير المشروع إليه.",
    "طالبت النقابة المشتركين في الكهرباء بمواصلة الدفع حتى نهاية الشهر.",
])  # fmt: skip
def test_news_of_sites_and_subscribers_stays(text: str) -> None:
    assert not speaks_of_site(text)
