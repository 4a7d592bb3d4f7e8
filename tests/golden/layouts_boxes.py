# ruff: noqa: E501, E731  (markup is written as pages write it)
"""Layouts with boxes that only their shape tells, and pages of several stories without a name of their own."""

from collections.abc import Callable
from typing import Any

from layouts_base import OUTLET, Content, Golden, bare, esc, footer, head, meta, nav, para, printed, told


def _paragraphs(story: dict[str, Any]) -> list[str]:
    return list(map(para, story["paragraphs"]))


def donate(c: Content) -> Golden:
    """An appeal for money and a newsletter among the paragraphs."""
    s = c.story
    p = _paragraphs(s)
    box = '<div class="support-us-box"><h4>صحافتنا مستقلة بفضلكم</h4><p>إذا أعجبك ما نقدمه من صحافة مستقلة فساهم معنا في استمرارها بمبلغ بسيط كل شهر.</p><a class="btn" href="/d">تبرع الآن</a></div>'
    nl = '<div class="mc4wp-form"><p>اشترك في نشرتنا البريدية لتصلك أهم الأخبار والتحليلات كل صباح إلى بريدك.</p><form><input type="email"><button>اشترك</button></form></div>'
    p[1:1] = [box]
    p.append(nl)
    return Golden(
        head(c, meta(c))
        + f'<body>{nav()}<div class="container"><div class="row"><div class="col-md-8"><h1>{esc(s["title"])}</h1><div class="info"><i class="fa fa-clock"></i> {printed(c.at)}</div><div class="details">{"".join(p)}</div></div></div></div>{footer()}',
        [told(s, day=s["date"][:10])],
        {},
        s["title"],
        s["date"][:10],
    )


def poll(c: Content) -> Golden:
    """A poll in the middle of the story."""
    s = c.story
    p = _paragraphs(s)
    box = '<div class="voting"><h3>استطلاع الرأي</h3><p>هل تتوقع أن تنجح الحكومة في خفض الأسعار قبل نهاية العام؟</p><ul><li><label>نعم</label></li><li><label>لا</label></li><li><label>لا أعلم</label></li></ul><a href="/v">تصويت</a> <a href="/r">النتائج</a></div>'
    p[2:2] = [box]
    return Golden(
        head(c, meta(c))
        + f'<body>{nav()}<div id="content"><h2 class="ttl">{esc(s["title"])}</h2><p class="dt">{printed(c.at)} - 14:20</p><div class="txt">{"".join(p)}</div></div>{footer()}',
        [told(s, day=s["date"][:10])],
        {},
        s["title"],
        s["date"][:10],
    )


def gallery(c: Content) -> Golden:
    """Pictures whose captions no name tells, a figure further down."""
    s = c.story
    p = _paragraphs(s)
    box = '<div class="swiper"><div class="swiper-slide"><img src="1.jpg"><div class="desc">عمال يرفعون الأنقاض من الشارع الرئيسي بعد ظهر أمس (رويترز)</div></div><div class="swiper-slide"><img src="2.jpg"><div class="desc">سكان يتابعون الأعمال من شرفات المنازل القريبة (الأناضول)</div></div><div class="swiper-slide"><img src="3.jpg"><div class="desc">مشهد عام للحي كما بدا من التلة المجاورة (الفرنسية)</div></div></div>'
    p[1:1] = [box]
    fig = '<figure><img src="4.jpg"><figcaption>طفل يحمل حقيبته قرب المدرسة المغلقة في الحي</figcaption></figure>'
    p[3:3] = [fig]
    return Golden(
        head(c, meta(c))
        + f'<body>{nav()}<article><h1>{esc(s["title"])}</h1><div class="content-area">{"".join(p)}</div></article>{footer()}',
        [told(s, day=s["date"][:10])],
        {},
        s["title"],
        s["date"][:10],
    )


def print_page(c: Content) -> Golden:
    """The page for printing: the headline stands in an h2, the <title> names the site alone."""
    s = c.story
    return Golden(
        f'<html dir="rtl"><head><title>{OUTLET} :: نسخة للطباعة</title></head><body onload="window.print()"><div>{OUTLET}</div><div>http://www.daffa.example/news/12345</div><hr><h2>{esc(s["title"])}</h2><div>نشر في: {printed(c.at)}</div><div>{"".join(_paragraphs(s))}</div><hr><div>طبع من موقع {OUTLET}</div></body></html>',
        [told(s, day=s["date"][:10])],
        {},
        s["title"],
        s["date"][:10],
    )


def column_of_three(c: Content) -> Golden:
    """A list of whole stories with linked headlines and dates."""
    s, o = c.story, c.other
    one = lambda x: (
        f'<div class="item"><h4><a href="/z">{esc(x["title"])}</a></h4><p class="d">{printed(c.at)}</p>{"".join(_paragraphs(x))}</div>'
    )
    return Golden(
        head(c, title=f"{OUTLET} - أخبار") + f'<body>{nav()}<div class="list">{one(s)}{one(o)}</div>{footer()}',
        [told(s, day=s["date"][:10]), told(o, "embedded", day=s["date"][:10])],
        {},
        s["title"],
        s["date"][:10],
    )


def timeline_box(c: Content) -> Golden:
    """A box of dated links under a label."""
    s = c.story
    p = _paragraphs(s)
    box = f'<div class="tl"><div class="tl-h">تسلسل زمني</div>{"".join(f"<div class=tl-i><a href=/{k}>{esc(h)}</a><em>{k + 2} مايو</em></div>" for k, h in enumerate(c.headlines[:3]))}</div>'
    p[1:1] = [box]
    return Golden(
        head(c, meta(c))
        + f'<body>{nav()}<main><h2>{esc(s["title"])}</h2><div class="blk">{"".join(p)}</div></main>{footer()}',
        [told(s, day=s["date"][:10])],
        {},
        s["title"],
        s["date"][:10],
    )


def next_below(c: Content) -> Golden:
    """The next story below, named so."""
    s, o = c.story, c.other
    return Golden(
        head(c, meta(c))
        + f'<body>{nav()}<div class="news"><h1>{esc(s["title"])}</h1><div class="t">{"".join(_paragraphs(s))}</div><div class="sep">الخبر التالي</div><h2>{esc(o["title"])}</h2><div class="t">{"".join(_paragraphs(o))}</div></div>{footer()}',
        [told(s, day=s["date"][:10]), told(o, "embedded")],
        {},
        s["title"],
        s["date"][:10],
    )


def dl_page(c: Content) -> Golden:
    """Spans shown as blocks, author and date in a list of terms."""
    s = c.story
    return Golden(
        head(c, title=f"{OUTLET} | {s['title']}")
        + f'<body><div class="hd">{nav()}</div><div class="page-t">{esc(s["title"])}</div><dl><dt>الكاتب</dt><dd>{esc(s["author"] or "سعاد نمر")}</dd><dt>التاريخ</dt><dd>{printed(c.at)}</dd></dl><div class="page-b">{"".join(f"<span style=display:block>{esc(x)}</span>" for x in list(map(bare, s["paragraphs"])))}</div><div class="tools"><a>تكبير الخط</a><a>تصغير الخط</a><a>طباعة</a></div>{footer()}',
        [told(s, day=s["date"][:10])],
        {},
        s["title"],
        s["date"][:10],
    )


BOXES: dict[str, Callable[[Content], Golden]] = {
    made.__name__: made
    for made in (donate, poll, gallery, print_page, column_of_three, timeline_box, next_below, dl_page)
}
