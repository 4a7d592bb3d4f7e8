# ruff: noqa: E501  (markup is written as pages write it)
"""Boxes among paragraphs that only their shape tells, and the parts of a story that have the same shape."""

import pytest

from waqai.pages.reader import read_page

P = (
    "أعلنت البلدية أن الجسر الجديد سيفتح أمام السيارات مطلع الأسبوع بعد أعمال استمرت عامين كاملين.",
    "وقال رئيس البلدية إن الأعمال تأخرت بسبب الأمطار التي هطلت في الشتاء الماضي على المنطقة.",
    "وأضاف أن الكلفة لم تتجاوز ما رصد لها في موازنة العام، وأن الإنارة ستركب في الصيف المقبل.",
    "ويربط الجسر بين ضفتي الوادي، ويخدم سكان القرى الشرقية الذين كانوا يقطعون طريقا أطول.",
)


def told(
    box: str, title: str = "افتتاح الجسر الجديد في الوادي", head: str | None = None
) -> list[tuple[str | None, str]]:
    first, *rest = (f"<p>{p}</p>" for p in P)
    page = (
        f"<html><title>{head or title}</title><body><main><h1>{title}</h1><div>{first}{box}{''.join(rest)}</div></main>"
    )
    return [(story.title, story.text) for story in read_page(page).stories]


@pytest.mark.parametrize(
    "box",
    [
        "<div><h4>صحافة مستقلة</h4><p>إذا أعجبك ما نقدمه فساهم معنا في استمراره بمبلغ بسيط كل شهر.</p><a href=/d>تبرع</a></div>",
        "<div><small>محتوى مدفوع</small><a href=/s><h4>وفر نصف فاتورتك</h4></a><p>عرض لفترة محدودة على أنظمة الطاقة المنزلية مع تركيب مجاني.</p></div>",
        "<div><h3>استطلاع</h3><p>هل تتوقع أن ينخفض سعر الخبز قبل نهاية العام؟</p><ul><li>نعم</li><li>لا</li></ul><a href=/v>صوت</a></div>",
        "<section><span>لا تفوت الخبر</span><p>انضم إلى متابعينا على القناة ليصلك كل جديد أولا بأول.</p><a href=/w>انضم</a></section>",
        "<div><div>تسلسل زمني</div><div><a href=/1>بدء أعمال الحفر عند الضفة</a><em>2 مايو</em></div>"
        "<div><a href=/2>وصول الدفعة الأولى من الحديد</a><em>9 مايو</em></div></div>",
        "<div><img src=1.jpg><div>سكان يعبرون الجسر مشيا بعد ظهر أمس (رويترز)</div></div>",
    ],
)
def test_boxes_are_no_part_of_the_story(box: str) -> None:
    assert told(box) == [("افتتاح الجسر الجديد في الوادي", "\n\n".join(P))]


@pytest.mark.parametrize(
    ("box", "kept"),
    [
        ("<div><h4>ما هي الهيئة؟</h4><p>أنشئت الهيئة قبل عشرين عاما وهي تشرف على الطرق في الإقليم.</p></div>", 2),
        (
            "<section><h3>كلفة أقل</h3><p>بلغت الكلفة أقل مما رصد لها، <a href=/x>بحسب تقرير</a> نشر الشهر الماضي.</p></section>",
            2,
        ),
        ("<div><img src=1.jpg>وحضر الافتتاح عدد من أهالي القرى الشرقية ومن عمال المشروع.</div>", 1),
        ("<div>وقال أحد السكان: <a href=/x>انتظرنا طويلا</a> حتى فتح الجسر أمامنا اليوم.</div>", 1),
    ],
)
def test_parts_of_the_story_stay(box: str, kept: int) -> None:
    ((_, text),) = told(box)
    assert len(text.split("\n\n")) == len(P) + kept


def test_a_pull_quote_is_not_read_twice() -> None:
    assert told(f"<div><p>{' '.join(P[1].split()[:9])}</p></div>")[0][1] == "\n\n".join(P)
    other = "وقال مهندس في المشروع إن الأعمال تأخرت بسبب الأمطار التي هطلت على الوادي."
    assert other in told(f"<div><p>{other}</p></div>")[0][1]


def test_a_label_a_headline_and_paragraphs_are_another_story() -> None:
    other = (
        "وصلت القافلة إلى المدينة صباح اليوم بعد رحلة دامت يومين.",
        "وتحمل القافلة أدوية ودقيقا تكفي أهل الحي شهرا.",
    )
    box = f"<div><h4>من المدينة</h4><h3>وصول قافلة الأدوية</h3>{''.join(f'<p>{p}</p>' for p in other)}</div>"
    assert told(box) == [
        ("افتتاح الجسر الجديد في الوادي", "\n\n".join(P)), ("وصول قافلة الأدوية", "\n\n".join(other))
    ]  # fmt: skip


def story(title: str, paragraphs: tuple[str, ...], tag: str = "h3") -> str:
    return f"<div class=item><{tag}>{title}</{tag}>{''.join(f'<p>{p}</p>' for p in paragraphs)}</div>"


SECOND = (
    "وصلت القافلة إلى مدينة السهل صباح اليوم بعد رحلة دامت يومين على طريق لم تعبد بعد، وفق لجنة الإغاثة.",
    "وتحمل شاحنات القافلة أدوية ودقيقا تكفي أهل الأحياء الشمالية شهرا، وستوزع ابتداء من صباح الغد.",
    "ودعت اللجنة إلى فتح طريق ثان أمام القوافل قبل أن تبدأ الأمطار وتنقطع الطريق الوحيدة إلى المدينة.",
)


def test_stories_side_by_side_under_the_name_of_the_site() -> None:
    both = story("الجسر الجديد يفتح في الوادي", P) + story("وصول القافلة إلى مدينة السهل", SECOND)
    page = read_page(f"<html><title>صحيفة النهر</title><body><div>{both}</div>")
    assert [(s.title, s.text) for s in page.stories] == [
        ("الجسر الجديد يفتح في الوادي", "\n\n".join(P)), ("وصول القافلة إلى مدينة السهل", "\n\n".join(SECOND))
    ]  # fmt: skip
    # A title that speaks of what is told: parts of one report.
    page = read_page(f"<html><title>الجسر الجديد في الوادي والقافلة إلى السهل</title><body><div>{both}</div>")
    assert len(page.stories) == 1


@pytest.mark.parametrize("line", ["افتتاح الجسر الجديد | صحيفة النهر", "صحيفة النهر - افتتاح الجسر الجديد"])
def test_a_title_that_stands_in_the_head_alone_loses_the_name_of_the_site(line: str) -> None:
    page = read_page(f"<html><title>{line}</title><body><div>{''.join(f'<p>{p}</p>' for p in P)}</div>")
    assert (page.title, page.outlet) == ("افتتاح الجسر الجديد", "صحيفة النهر")


def test_a_printed_page_has_its_headline_for_title() -> None:
    body = "".join(f"<p>{p}</p>" for p in P)
    page = read_page(
        f"<html><title>صحيفة النهر :: للطباعة</title><body><div>صحيفة النهر</div><h2>افتتاح الجسر الجديد</h2><div>{body}</div>"
    )
    assert page.title == "افتتاح الجسر الجديد"


def test_a_span_shown_as_a_block_is_a_paragraph() -> None:
    body = "".join(f'<span style="display: block">{p}</span>' for p in P)
    assert read_page(f"<html><title>افتتاح الجسر</title><body><div>{body}</div>").stories[0].text == "\n\n".join(P)
