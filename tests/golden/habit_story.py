# ruff: noqa: E501  (markup is written as pages write it)
"""Habits of outlets inside a story: polls, podcasts, cards, letters to sign up for, timelines and tables of their own.

Written before the reader was asked; classes are hashes or none wherever a page has such.
"""

from collections.abc import Callable

from sight_shared import (  # fmt: skip
    EGYPT,
    LEVANT,
    Content,
    Golden,
    bare,
    document,
    esc,
    listed,
    mixed,
    og,
    paras,
    prose,
    told,
)

SITE = "ضفاف نيوز"


def framed(c: Content, inner: str, after: str = "", extra: str | None = None) -> str:
    """A plain page of hashed classes around a story's inside."""
    day = f"{c.at.day} {EGYPT[c.at.month - 1]} {c.at.year}"
    body = (
        f'<div class="x1a"><a href="/">{SITE}</a><a href="/w">العالم</a><a href="/m">رياضة</a></div>'
        f'<div class="x2b"><h1>{esc(c.story["title"])}</h1><div class="x3c">{day}</div><div class="x4d">{inner}</div></div>{after}'
    )
    return document(c, SITE, body, og(c, SITE, c.story["date"]) if extra is None else extra)


def _story(c: Content, inner: str, roles: dict[str, list[str]] | None = None, body: str | None = None) -> Golden:
    s = c.story
    return Golden(framed(c, inner), [told(s, day=s["date"][:10], body=body)], roles or {}, s["title"], s["date"])


def poll_bare(c: Content) -> Golden:
    """A question with options to tick in mid-story; no class says what it is."""
    box = '<div class="k9f"><p>هل تتوقع أن تنتهي الأزمة قبل نهاية العام الحالي؟</p><ul><li><label><input type="radio" name="q"> نعم</label></li><li><label><input type="radio" name="q"> لا</label></li><li><label><input type="radio" name="q"> لا أعرف</label></li></ul><a href="#vote">صوّت</a></div>'
    return _story(c, mixed(paras(c), (3, box)))


def podcast(c: Content) -> Golden:
    """The promotion of an outlet's podcast between two paragraphs."""
    box = '<div class="m2p"><img src="/pod.jpg" alt=""><div><span>بودكاست</span><h4>ما وراء الحدود: الحلقة 41</h4><p>في هذه الحلقة يروي مراسلونا كيف يعيش أهل القرى البعيدة شتاءهم الطويل.</p><a href="/pod/41">استمع الآن</a></div></div>'
    return _story(c, mixed(paras(c), (2, box)))


def stock_caption(c: Content) -> Golden:
    """Stock pictures with a line of their own below, in no element that says caption."""
    lines = ["صورة أرشيفية لسيارة إسعاف (غيتي)", "صورة تعبيرية من مواقع التواصل"]
    one, two = (f'<p><img src="/{k}.jpg"></p><p>{line}</p>' for k, line in enumerate(lines))
    return _story(c, mixed(paras(c), (1, one), (4, two)), {"caption": lines})


def numbered(c: Content) -> Golden:
    """Numbered subheadings in bold paragraphs, and steps numbered in the text; all of it the story's."""
    s, parts = c.story, prose(c)
    heads = ["أولا: ما الذي حدث؟", "ثانيا: ردود الفعل", "ثالثا: ما المنتظر؟"]
    rows = mixed(
        [f"<p>{esc(p)}</p>" for p in parts], *((k + 1, f"<p><strong>{h}</strong></p>") for k, h in enumerate(heads))
    )
    lines = [parts[0], heads[0], parts[1], heads[1], parts[2], heads[2], *parts[3:]]
    return Golden(framed(c, rows), [told(s, day=s["date"][:10], body="\n\n".join(lines))], {}, s["title"], s["date"])


def cards_bare(c: Content) -> Golden:
    """Cards of other stories between the paragraphs: a picture, a headline, no class and no label."""
    one, two = (
        f'<div><a href="/n/{k}"><div><img src="/{k}.jpg" alt=""></div><div>{esc(c.headlines[k])}</div></a></div>'
        for k in (0, 5)
    )
    return _story(c, mixed(paras(c), (2, one), (4, two)), {"title": [c.story["title"]]})


def signup(c: Content) -> Golden:
    """A letter to sign up for in mid-story: a heading, a promise, a field and small print."""
    box = '<div class="q7z"><h3>نشرة الصباح</h3><p>ملخص لأهم ما حدث في الليل، يصلك كل يوم عند السابعة صباحا إلى بريدك الإلكتروني.</p><form action="/letter"><input type="email" placeholder="بريدك"><button>اشترك</button></form><p>يمكنك إلغاء الاشتراك متى شئت. بالاشتراك فإنك توافق على شروط الاستخدام وسياسة الخصوصية.</p></div>'
    return _story(c, mixed(paras(c), (3, box)))


def timeline(c: Content) -> Golden:
    """What happened when, as a list inside one story: days in bold before a sentence each."""
    parts = prose(c)
    days = [
        ("7 مارس", "وصول أول وفد من المراقبين إلى البلدة."),
        ("19 مارس", "توقيع محضر الاجتماع الأول في مقر البلدية."),
        ("2 أبريل", "انسحاب أحد الأطراف من المشاورات احتجاجا على التأخير."),
    ]
    box = "<h3>تسلسل زمني</h3><ul>" + "".join(f"<li><b>{day}:</b> {line}</li>" for day, line in days) + "</ul>"
    rows = mixed([f"<p>{esc(p)}</p>" for p in parts], (3, box))
    lines = [*parts[:3], "تسلسل زمني", *(f"{day}: {line}" for day, line in days), *parts[3:]]
    return _story(c, rows, body="\n\n".join(lines))


def governorates(c: Content) -> Golden:
    """A table of killed and wounded by governorate, with a line of totals."""
    parts = prose(c)
    rows = [
        ("المحافظة", "القتلى", "الجرحى"),
        ("الشمال", "12", "40"),
        ("الوسطى", "7", "19"),
        ("الجنوب", "3", "8"),
        ("المجموع", "22", "67"),
    ]
    table = (
        "<table><tbody>"
        + "".join(f"<tr>{''.join(f'<td>{cell}</td>' for cell in row)}</tr>" for row in rows)
        + "</tbody></table>"
    )
    inner = mixed([f"<p>{esc(p)}</p>" for p in parts], (2, f"<p><b>الحصيلة بحسب المحافظات:</b></p>{table}"))
    lines = [*parts[:2], "الحصيلة بحسب المحافظات:", *(" | ".join(row) for row in rows), *parts[2:]]
    return _story(c, inner, body="\n\n".join(lines))


def slides(c: Content) -> Golden:
    """A row of pictures to swipe among the paragraphs, each with what it shows and a counter."""
    shown = [c.story["caption"], "أحد المتطوعين يوزع المياه على الأهالي", "جانب من الأضرار كما بدت صباحا"]
    box = (
        '<div class="swiper"><div class="swiper-wrapper">'
        + "".join(
            f'<div class="swiper-slide"><img src="/{k}.jpg"><div class="swiper-slide-desc">{esc(line)}</div><span>{k + 1}/3</span></div>'
            for k, line in enumerate(shown)
        )
        + "</div></div>"
    )
    return _story(c, mixed(paras(c), (2, box)))


def embeds(c: Content) -> Golden:
    """A post of Telegram's that a script draws, with its address as the text until then; and one of X's."""
    post = '<script async src="https://telegram.org/js/telegram-widget.js?22" data-telegram-post="canal/812"></script><div class="tg-wrap"><a href="https://t.me/canal/812">https://t.me/canal/812</a></div>'
    tweet = '<blockquote class="twitter-tweet"><p lang="ar" dir="rtl">وصلنا إلى المكان قبل قليل، والطريق سالكة للجميع.</p>— مركز الطرق (@roads_center) <a href="https://twitter.com/roads_center/status/1">9 أبريل 2023</a></blockquote>'
    parts = paras(c)
    lines = [bare(p) for p in c.story["paragraphs"]]
    lines.insert(4, "وصلنا إلى المكان قبل قليل، والطريق سالكة للجميع.")
    return _story(c, mixed(parts, (2, post), (4, tweet)), body="\n\n".join(lines))


def one_sentence(c: Content) -> Golden:
    """A consent to cookies and an offer to subscribe, a sentence each, among what belongs to the story."""
    cookie = "<div><span>يستخدم هذا الموقع ملفات تعريف الارتباط لضمان حصولك على أفضل تجربة.</span> <a href='#'>موافق</a></div>"
    wall = "<div><p>للاستمرار في القراءة اشترك الآن واحصل على وصول غير محدود إلى جميع المقالات.</p></div>"
    s = c.story
    page = framed(c, "".join(paras(c)) + wall, cookie)
    return Golden(page, [told(s, day=s["date"][:10])], {}, s["title"], s["date"])


def more_in_words(c: Content) -> Golden:
    """Lines that point at other stories among the paragraphs, each outlet with words of its own."""
    points = ["طالع أيضا", "للمزيد", "اقرأوا أيضا", "موضوع متصل"]
    lines = [
        f'<p><strong>{words}: <a href="/{k}">{esc(c.headlines[k + 1])}</a></strong></p>'
        for k, words in enumerate(points)
    ]
    return _story(
        c, mixed(paras(c), *((k + 1, line) for k, line in enumerate(lines))), {"related_links": [c.headlines[1]]}
    )


def author_box(c: Content) -> Golden:
    """Who wrote it, with a picture and a line about the author, before the first paragraph and again behind the last."""
    s = c.story
    name = s["author"] or "ليلى حمدان"
    top = f'<div class="w1"><img src="/a.jpg" alt="{name}"><span>{name}</span><span>{c.at.day} {LEVANT[c.at.month - 1]} {c.at.year}</span></div>'
    foot = f'<div class="w2"><h4>{name}</h4><p>صحافية تغطي شؤون المنطقة منذ عام 2012، وعملت مراسلة في أربع عواصم.</p><a href="/author/7">كل مقالات الكاتب</a></div>'
    links = f"<h3>الأكثر قراءة</h3><ul>{listed(c.headlines[:4])}</ul>"
    page = framed(c, top + "".join(paras(c)) + foot, f'<div class="x9">{links}</div>')
    return Golden(page, [told(s, day=s["date"][:10])], {}, s["title"], s["date"])


HABITS: dict[str, Callable[[Content], Golden]] = {
    made.__name__: made
    for made in (
        poll_bare, podcast, stock_caption, numbered, cards_bare, signup, timeline, governorates, slides, embeds,
        one_sentence, more_in_words, author_box,
    )
}  # fmt: skip
