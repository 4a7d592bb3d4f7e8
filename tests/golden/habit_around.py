# ruff: noqa: E501  (markup is written as pages write it)
"""Habits of outlets around a story: what readers say, strips, notes of the desk, what follows in the same element.

Written before the reader was asked, as `habit_story.py`.
"""

from collections.abc import Callable

from habit_story import framed
from sight_shared import Content, Golden, bare, esc, mixed, paras, prose, told

TEASERS = (
    (
        "افتتاح معرض للكتاب المستعمل في المدينة القديمة",
        "يضم المعرض أكثر من عشرة آلاف عنوان، ويستمر أسبوعين في ساحة البلدية.",
    ),
    ("طلاب يبتكرون جهازا لتنقية مياه الآبار", "فاز الجهاز بالجائزة الأولى في مسابقة نظمتها جامعة محلية الشهر الماضي."),
    ("عودة القطار الساحلي بعد توقف دام عامين", "تبدأ الرحلات صباح السبت بواقع أربع رحلات في اليوم، وفق شركة السكك."),
)


def _told(c: Content, page: str, roles: dict[str, list[str]] | None = None, body: str | None = None) -> Golden:
    return Golden(
        page, [told(c.story, day=c.story["date"][:10], body=body)], roles or {}, c.story["title"], c.story["date"]
    )


def teasers_unlinked(c: Content) -> Golden:
    """Other stories behind the last paragraph, a headline and a teaser each, opened by a script and linked by nothing."""
    rows = "".join(f'<div class="z3"><h4>{head}</h4><p>{line}</p></div>' for head, line in TEASERS)
    return _told(c, framed(c, "".join(paras(c)) + f'<div class="z2"><h3>أخبار أخرى</h3>{rows}</div>'))


def readers_bare(c: Content) -> Golden:
    """What readers say in elements without a name: a name, how long ago, the words, two buttons."""
    rows = "".join(
        f"<div><div><b>{esc(x['name'])}</b> <span>قبل {k + 2} ساعات</span></div><div>{esc(x['text'])}</div><div><a href='#'>رد</a> <a href='#'>أعجبني</a></div></div>"
        for k, x in enumerate(c.comments)
    )
    return _told(c, framed(c, "".join(paras(c)), f"<div><h3>التعليقات ({len(c.comments)})</h3>{rows}</div>"))


def wire(c: Content) -> Golden:
    """An agency's report with the names of those who made it behind the end."""
    note = "(إعداد سمير نجم للنشرة العربية - تحرير هدى الأسمر)"
    return _told(c, framed(c, "".join(paras(c)) + f"<p>{note}</p>"))


def tools(c: Content) -> Golden:
    """Sizes of type, minutes of reading, a voice that reads, and counters between headline and text."""
    bar = '<div class="u1"><span>حجم الخط</span> <a href="#">أ+</a> <a href="#">أ-</a> <span>مدة القراءة: 4 دقائق</span> <span>استمع إلى المقال</span> <span>1,204 مشاهدة</span> <span>3 تعليقات</span></div>'
    return _told(c, framed(c, bar + "".join(paras(c))))


def read_also_rows(c: Content) -> Golden:
    """ "Read also" as a paragraph and the links as two more, in mid-story."""
    rows = (
        f'<p>اقرأ أيضًا:</p><p><a href="/1">{esc(c.headlines[2])}</a></p><p><a href="/2">{esc(c.headlines[4])}</a></p>'
    )
    return _told(c, framed(c, mixed(paras(c), (3, rows))), {"related_links": [c.headlines[2], c.headlines[4]]})


def channels(c: Content) -> Golden:
    """Invitations to a channel and to an aggregator, as paragraphs amid and behind the story's."""
    amid = '<p>للاطلاع على آخر الأخبار <a href="https://whatsapp.com/x">انضم إلى قناتنا على واتساب</a></p>'
    last = "<p>تابعوا أخبارنا عبر Google News واشتركوا في قناتنا على تلغرام ليصلكم كل جديد.</p>"
    return _told(c, framed(c, mixed(paras(c), (3, amid)) + last))


def tags_text(c: Content) -> Golden:
    """Key words as a plain line behind the story."""
    line = "الكلمات المفتاحية: " + "، ".join(c.story["keywords"])
    return _told(c, framed(c, "".join(paras(c)) + f"<p>{esc(line)}</p>"), {"keywords": [c.story["keywords"][0]]})


def strip(c: Content) -> Golden:
    """Breaking headlines in a strip above the story, parted by dots, without a link."""
    told_ = " • ".join(esc(h) for h in c.headlines[4:8])
    page = framed(c, "".join(paras(c))).replace(
        '<div class="x2b">', f'<div class="y8"><b>عاجل</b><div>{told_}</div></div><div class="x2b">'
    )
    return _told(c, page)


def before_and_after(c: Content) -> Golden:
    """The story before and the story after, each under its label, inside the element of this one."""
    foot = f'<div class="v5"><div><span>المقال السابق</span><a href="/1"><strong>{esc(c.headlines[0])}</strong></a></div><div><span>المقال التالي</span><a href="/2"><strong>{esc(c.headlines[5])}</strong></a></div></div>'
    return _told(c, framed(c, "".join(paras(c)) + foot))


def sections(c: Content) -> Golden:
    """Sections of the front page below the story in the same element: a name, pictures, headlines and teasers."""
    foot = "".join(
        f'<div class="s{k}"><h2>{name}</h2><div><a href="/{k}"><img src="/{k}.jpg"></a><h3><a href="/{k}">{head}</a></h3><p>{line}</p></div></div>'
        for k, (name, (head, line)) in enumerate(zip(("ثقافة", "علوم", "محليات"), TEASERS, strict=True))
    )
    return _told(c, framed(c, "".join(paras(c)) + foot))


def paid(c: Content) -> Golden:
    """A paid card in mid-story: its label, a headline and a promise."""
    card = '<div class="r4"><small>محتوى مدفوع</small><a href="https://shop.example"><h4>وفر نصف فاتورتك مع ألواح الشمس</h4></a><p>عرض لفترة محدودة على أنظمة الطاقة المنزلية، مع تركيب مجاني وضمان عشر سنوات.</p></div>'
    return _told(c, framed(c, mixed(paras(c), (2, card))), {"advertisement": ["مع تركيب مجاني"]})


def source_amid(c: Content) -> Golden:
    """A table with its source below it, and the story that goes on."""
    parts = prose(c)
    table = "<table><tr><td>العام</td><td>العدد</td></tr><tr><td>2019</td><td>31</td></tr><tr><td>2020</td><td>44</td></tr></table><p><small>المصدر: دائرة الإحصاء</small></p>"
    inner = mixed([f"<p>{esc(p)}</p>" for p in parts], (2, table))
    lines = [*parts[:2], "العام | العدد", "2019 | 31", "2020 | 44", *parts[2:]]
    return _told(c, framed(c, inner), body="\n\n".join(lines))


def pulled(c: Content) -> Golden:
    """A sentence of the story set large in the middle of it, without a name."""
    parts = [bare(p) for p in c.story["paragraphs"]]
    longest = max(prose(c), key=len)
    said = longest.split("، ")[0] if len(longest.split("، ")[0]) >= 30 else longest[:80]
    box = f'<div class="g6"><div>"{esc(said)}"</div></div>'
    at = parts.index(longest)
    return _told(c, framed(c, mixed(paras(c), (at, box))))


def desk_notes(c: Content) -> Golden:
    """Rights, how to send corrections, and a number of the desk behind the last paragraph, each a paragraph."""
    notes = "<p>© 2023 ضفاف نيوز. يُمنع إعادة النشر إلا بإذن خطي.</p><p>هل لاحظت خطأ في هذا المقال؟ أرسل إلينا التصحيح على البريد desk@example.org</p>"
    return _told(c, framed(c, "".join(paras(c)) + notes))


AROUND: dict[str, Callable[[Content], Golden]] = {
    made.__name__: made
    for made in (
        teasers_unlinked, readers_bare, wire, tools, read_also_rows, channels, tags_text, strip, before_and_after,
        sections, paid, source_amid, pulled, desk_notes,
    )
}  # fmt: skip
