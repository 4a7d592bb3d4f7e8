# ruff: noqa: E501  (markup is written as pages write it)
"""Habits of whole pages: names that only a program reads, tabs, pages that go on, times and bylines of many forms."""

import json
from collections.abc import Callable
from datetime import timedelta

from sight_shared import (  # fmt: skip
    EGYPT,
    HIJRI,
    LEVANT,
    Content,
    Golden,
    document,
    double,
    esc,
    ld,
    listed,
    mixed,
    og,
    paras,
    prose,
    told,
)

SITE = "مرايا اليوم"


def testid_second(c: Content) -> Golden:
    """An application whose elements are named for its tests alone; the next story follows the first."""
    s, o = c.story, c.other

    def told_as(title: str, when: str, lines: list[str], tag: str) -> str:
        return f'<div data-testid="story-container"><{tag} data-testid="story-headline">{esc(title)}</{tag}><span data-testid="story-timestamp">{when}</span><div data-testid="story-text">{"".join(f"<div data-testid=paragraph>{esc(p)}</div>" for p in lines)}</div></div>'

    other = [p for p in o["paragraphs"] if not p.startswith("##")]
    body = f'<div data-testid="nav-bar"><a href="/">{SITE}</a><a href="/w">العالم</a></div><div data-testid="feed">{told_as(s["title"], double(c), prose(c), "h1")}{told_as(o["title"], o["date"][:10], other, "h2")}</div><div data-testid="footer-links"><a href="/about">من نحن</a></div>'
    stories = [
        told(s, day=s["date"][:10], body="\n\n".join(prose(c))),
        {"kind": "embedded", "title": o["title"], "text": "\n\n".join(other), "day": o["date"][:10]},
    ]
    return Golden(document(c, SITE, body), stories, {}, s["title"], s["date"][:10])


def minutes_ago(c: Content) -> Golden:
    """A live page whose updates say only how long ago they came, in words and in figures."""
    s, parts = c.story, prose(c)
    ago = ["قبل 5 دقائق", "قبل ربع ساعة", "منذ 40 دقيقة", "قبل ساعة واحدة"]
    items = "".join(f"<div><span>{ago[k]}</span><p>{esc(p)}</p></div>" for k, p in enumerate(parts[1:5]))
    day = s["date"][:10]
    body = f'<div class="t1"><a href="/">{SITE}</a></div><div class="t2"><h1>{esc(s["title"])}: آخر التطورات</h1><p>{double(c)}</p><p>{esc(parts[0])}</p><div class="t3">{items}</div></div>'
    title = f"{s['title']}: آخر التطورات"
    stories = [{"kind": "main", "title": title, "text": parts[0], "day": day}]
    stories += [{"kind": "update", "title": None, "text": p, "day": day} for p in parts[1:5]]
    return Golden(document(c, SITE, body, title=f"{title} | {SITE}"), stories, {}, title, day)


def siblings(c: Content) -> Golden:
    """An endless page: <article> beside <article>, hashed names, a line "read next" between, headline and day in each."""
    s, o = c.story, c.other

    def one(x: dict[str, str], tag: str, lines: list[str]) -> str:
        return f'<article class="css-9k"><{tag} class="css-1h">{esc(x["title"])}</{tag}><div class="css-2d">{x["date"][:10]}</div><div class="css-3b">{"".join(f"<p>{esc(p)}</p>" for p in lines)}</div></article>'

    other = [p for p in o["paragraphs"] if not p.startswith("##")]
    body = f'<div class="css-0"><a href="/">{SITE}</a></div><div class="css-7"><div>{one(s, "h1", prose(c))}</div><div class="css-8">اقرأ التالي</div><div>{one(o, "h1", other)}</div></div>'
    stories = [
        told(s, day=s["date"][:10], body="\n\n".join(prose(c))),
        {"kind": "embedded", "title": o["title"], "text": "\n\n".join(other), "day": o["date"][:10]},
    ]
    return Golden(document(c, SITE, body, og(c, SITE, s["date"])), stories, {}, s["title"], s["date"])


def tabs(c: Content) -> Golden:
    """The story in the first of four tabs; pictures, films and what readers say in the others."""
    s = c.story
    said = "".join(f"<div><b>{esc(x['name'])}</b><p>{esc(x['text'])}</p></div>" for x in c.comments)
    panels = f'<div class="tab-content"><div class="tab-pane active" id="news">{"".join(paras(c))}</div><div class="tab-pane" id="photos"><ul><li><img src="/1.jpg"><span>{esc(s["caption"])}</span></li></ul></div><div class="tab-pane" id="videos"><ul>{listed(c.headlines[:3])}</ul></div><div class="tab-pane" id="comments">{said}</div></div>'
    body = f'<div class="nav"><a href="/">{SITE}</a></div><div class="wrap"><h1>{esc(s["title"])}</h1><div class="date">{double(c)}</div><ul class="nav nav-tabs"><li><a href="#news">الخبر</a></li><li><a href="#photos">صور</a></li><li><a href="#videos">فيديو</a></li><li><a href="#comments">تعليقات</a></li></ul>{panels}</div>'
    return Golden(
        document(c, SITE, body),
        [told(s, day=s["date"][:10])],
        {"comment": [c.comments[0]["text"]]},
        s["title"],
        s["date"][:10],
    )


def amp_list(c: Content) -> Golden:
    """AMP: a menu, lists that the page fetches with what stands in for them, an advertisement, a bar of buttons."""
    s = c.story
    held = f'<amp-list width="300" height="200" layout="responsive" src="/related.json"><template type="amp-mustache"><a href="{{{{url}}}}">{{{{title}}}}</a></template><div placeholder>جار التحميل</div><div fallback><ul>{listed(c.headlines[:3])}</ul></div></amp-list>'
    ad = '<amp-ad width="300" height="250" type="doubleclick"><div placeholder>إعلان</div></amp-ad>'
    body = f'<amp-sidebar id="menu" layout="nodisplay"><ul><li><a href="/">الرئيسية</a></li><li><a href="/e">اقتصاد</a></li></ul></amp-sidebar><main><h1>{esc(s["title"])}</h1><p class="when">{double(c)}</p><amp-img src="/1.jpg" width="4" height="3"></amp-img><p class="cap">{esc(s["caption"])}</p>{mixed(paras(c), (2, ad), (4, held))}<amp-social-share type="facebook"></amp-social-share></main>'
    page = document(
        c, SITE, body, ld({"@type": "NewsArticle", "headline": s["title"], "datePublished": s["date"]})
    ).replace("<html ", "<html amp ")
    return Golden(page, [told(s, day=s["date"][:10])], {}, s["title"], s["date"])


def next_blocks(c: Content) -> Golden:
    """A Next.js shell: the story as typed blocks among short texts of related stories and of the site."""
    s, lines = c.story, prose(c)
    blocks = [{"type": "paragraph", "data": {"text": p}} for p in lines]
    blocks.insert(2, {"type": "image", "data": {"url": "/1.jpg", "alt": "صورة"}})
    state = {
        "props": {
            "pageProps": {
                "post": {"headline": s["title"], "publishedAt": s["date"], "blocks": blocks},
                "related": [{"headline": h, "summary": c.other["paragraphs"][0][:80]} for h in c.headlines[:4]],
                "settings": {"name": SITE, "about": "موقع إخباري مستقل يغطي أحداث المنطقة على مدار الساعة."},
            }
        }
    }
    body = f'<div id="__next"></div><script id="__NEXT_DATA__" type="application/json">{json.dumps(state, ensure_ascii=False)}</script>'
    return Golden(
        document(c, SITE, body), [told(s, day=s["date"][:10], body="\n\n".join(lines))], {}, s["title"], s["date"]
    )


def two_stamps(c: Content) -> Golden:
    """When it was printed and when last mended, in one line, in a form that turns with the story."""
    s, at = c.story, c.at
    later = at + timedelta(days=2)
    day, month = at.day, EGYPT[at.month - 1]
    forms = [
        f"نشر في: {day} {month} {at.year} | آخر تحديث: {later.day} {EGYPT[later.month - 1]} {later.year}",
        f"تاريخ النشر: {at:%d/%m/%Y} - {at:%H:%M} آخر تحديث: {later:%d/%m/%Y} - {later:%H:%M}",
        f"نُشر {double(c)} · حُدّث {later.day} {LEVANT[later.month - 1]} {later.year}",
        f"آخر تحديث {later.year}-{later.month:02}-{later.day:02} | تاريخ الإنشاء {at:%Y-%m-%d}",
        f"أضيف بتاريخ {day}-{at.month}-{at.year}، وعُدّل بتاريخ {later.day}-{later.month}-{later.year}",
        f"النشر: {day} {LEVANT[at.month - 1]} {at.year}، التحديث: {later.day} {LEVANT[later.month - 1]} {later.year}",
    ]
    line = forms[sum(map(ord, s["id"])) % len(forms)]
    body = f'<div class="a"><a href="/">{SITE}</a></div><div class="b"><h1>{esc(s["title"])}</h1><div class="c">{line}</div>{"".join(paras(c))}</div>'
    return Golden(
        document(c, SITE, body), [told(s, day=s["date"][:10])], {"dateline": [line]}, s["title"], s["date"][:10]
    )


def two_agencies(c: Content) -> Golden:
    """A line of place and two agencies above the text, the day in a line of its own."""
    s = c.story
    body = f'<div class="a"><a href="/">{SITE}</a></div><div class="b"><h1>{esc(s["title"])}</h1><p>{double(c)}</p><p><b>العاصمة/ رويترز والأناضول</b></p>{"".join(paras(c))}</div><div class="d"><h3>مواضيع ذات صلة</h3><ul>{listed(c.headlines[:4])}</ul></div>'
    return Golden(
        document(c, SITE, body),
        [told(s, day=s["date"][:10])],
        {},
        s["title"],
        s["date"][:10],
        credit=[*([s["agency"]] if "(أ ب)" in s["paragraphs"][0] else []), "رويترز", "الأناضول"],
    )


def hijri(c: Content) -> Golden:
    """A Hijri day with the Gregorian one behind it, in the line of the author."""
    s = c.story
    name = s["author"] or "سالم الحربي"
    line = f"{name} - {HIJRI[s['id']]} هـ الموافق {c.at.day} {EGYPT[c.at.month - 1]} {c.at.year} م"
    body = f'<div class="a"><a href="/">{SITE}</a></div><div class="b"><h2>{esc(s["title"])}</h2><div class="c">{line}</div><div class="e">{"".join(paras(c))}</div></div>'
    return Golden(document(c, SITE, body), [told(s, day=s["date"][:10])], {}, s["title"], s["date"][:10])


def columns(c: Content) -> Golden:
    """A paper's page: section, kicker above the headline, three columns, a box of figures beside the text."""
    s = c.story
    figures = "<td width=180><b>بالأرقام</b><br>1998: عام التأسيس<br>14: عدد الفروع<br>320: عدد العاملين</td>"
    body = f'<table width="980"><tr><td colspan="2"><a href="/">{SITE}</a> | <a href="/l">محليات</a></td></tr><tr><td valign="top"><div>محليات</div><h1>{esc(s["title"])}</h1><div>العدد 4417 - {double(c)}</div>{"".join(paras(c, sub="h4"))}</td>{figures}</tr></table>'
    return Golden(document(c, SITE, body), [told(s, day=s["date"][:10])], {}, s["title"], s["date"][:10])


PAGES: dict[str, Callable[[Content], Golden]] = {
    made.__name__: made
    for made in (
        testid_second, minutes_ago, siblings, tabs, amp_list, next_blocks, two_stamps, two_agencies, hijri, columns,
    )
}  # fmt: skip
