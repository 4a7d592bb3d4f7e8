# ruff: noqa: E501  (markup is written as pages write it)
"""Layouts of the golden pages: each writes a story as some family of sites does and says what must be found in it."""

import json
from collections.abc import Callable
from datetime import datetime
from typing import Any

from layouts_base import (
    LEVANT,
    OUTLET,
    Content,
    Golden,
    bare,
    credits,
    esc,
    footer,
    head,
    links,
    meta,
    nav,
    para,
    printed,
    text,
    told,
)


def ads_between(c: Content) -> Golden:
    """Advertisements and read-also lines between the paragraphs of a story."""
    s, parts = c.story, []
    for k, p in enumerate(s["paragraphs"]):
        parts.append(para(p))
        if k == 0:
            parts.append('<div class="ad-slot" id="div-gpt-ad-1"><span>إعلان</span></div>')
        if k == 1:
            parts.append(f'<p><strong>اقرأ أيضا: <a href="/n/9">{esc(c.headlines[0])}</a></strong></p>')
        if k == 2:
            parts.append(
                f'<div class="related-inline"><span>شاهد أيضا</span><a href="/n/8">{esc(c.headlines[1])}</a></div>'
            )
    page = (
        head(c, meta(c))
        + f'<body>{nav()}<main><article><h1>{esc(s["title"])}</h1><time datetime="{s["date"]}">{printed(c.at)}</time><div class="article-body">{"".join(parts)}</div></article></main>{footer()}</body></html>'
    )
    roles = {
        "advertisement": ["إعلان"],
        "related_links": [c.headlines[0], c.headlines[1]],
        "title": [s["title"]],
        "dateline": [printed(c.at)],
    }
    return Golden(page, [told(s, day=s["date"][:10])], roles, s["title"], s["date"], outlet=OUTLET)


def links_in_story(c: Content) -> Golden:
    """A list of links in mid-story under a heading, without a box of its own."""
    s = c.story
    first, rest = s["paragraphs"][:2], s["paragraphs"][2:]
    page = (
        head(c, meta(c))
        + f"<body>{nav()}<div class='content'><h1>{esc(s['title'])}</h1><p class='date'>{printed(c.at)}</p>{''.join(map(para, first))}<h3>مواضيع ذات صلة</h3><ul>{links(c.headlines[2:5])}</ul>{''.join(map(para, rest))}<p>المصدر: {esc(s['agency'] or OUTLET)}</p></div>{footer()}</body></html>"
    )
    return Golden(
        page,
        [told(s, day=s["date"][:10])],
        {"related_links": list(c.headlines[2:5])},
        s["title"],
        s["date"],
        credit=credits(s) or [OUTLET],
    )


def endless_scroll(c: Content) -> Golden:
    """The next article is appended below the first one."""
    s, o = c.story, c.other

    def article(x: dict[str, Any]) -> str:
        at = datetime.fromisoformat(x["date"])
        return f'<article class="single-post"><header><h1 class="post-title">{esc(x["title"])}</h1><div class="post-meta"><time datetime="{x["date"]}">{printed(at)}</time></div></header><div class="post-body">{"".join(map(para, x["paragraphs"]))}</div></article>'

    page = (
        head(c, meta(c))
        + f'<body>{nav()}<div id="infinite">{article(s)}<div class="next-article-loader">جار التحميل</div>{article(o)}</div>{footer()}</body></html>'
    )
    return Golden(
        page,
        [told(s, day=s["date"][:10]), told(o, "embedded", o["date"][:10])],
        {"title": [s["title"]], "embedded_story": [bare(p) for p in o["paragraphs"]]},
        s["title"],
        s["date"],
    )


def tags_loose(c: Content) -> Golden:
    """No containers at all: paragraphs, a line of tags, share words and headlines stand in the body one after another."""
    s = c.story
    tags = "".join(f'<a href="/t">{esc(w)}</a> ' for w in s["keywords"])
    page = (
        head(c, title=f"{s['title']} | {OUTLET}")
        + f"<body><a href='/'>الرئيسية</a><h1>{esc(s['title'])}</h1><p>كتب: {esc(s['author'] or 'سعاد نمر')}</p><p>نشر في: {printed(c.at)}</p>{''.join(map(para, s['paragraphs']))}<p>الوسوم: {tags}</p><p>شارك الخبر</p><p>قد يهمك أيضا</p>{links(c.headlines[5:9], 'p')}<p>جميع الحقوق محفوظة</p></body></html>"
    )
    roles = {
        "keywords": list(s["keywords"]),
        "related_links": list(c.headlines[5:9]),
        "share": ["شارك الخبر"],
        "byline": [s["author"] or "سعاد نمر"],
    }
    return Golden(
        page,
        [told(s, day=s["date"][:10])],
        roles,
        s["title"],
        s["date"][:10],
        author=s["author"] or "سعاد نمر",
        outlet=OUTLET,
    )


def flat_embedded(c: Content) -> Golden:
    """An aggregator: below the story another one, in full, of another day, and a list of headlines with its title."""
    s, o = c.story, c.other
    at = datetime.fromisoformat(o["date"])
    listed = [*c.headlines[:4], o["title"], *c.headlines[4:8]]
    page = (
        head(c, title=f"{s['title']} - {OUTLET}")
        + f"<body><div id='main'><h1>{esc(s['title'])}</h1><div>{c.at:%d/%m/%Y}</div>{''.join(para(p, 'div') for p in s['paragraphs'])}<div>المصدر: {esc(s['agency'] or OUTLET)}</div><div>كلمات دلالية: {' '.join(s['keywords'])}</div><div>إقرأ أيضاً:</div><div>{esc(o['title'])}</div><div>{at.day} {LEVANT[at.month - 1]} {at.year}</div>{''.join(para(p, 'div') for p in o['paragraphs'])}<div>طباعة شارك {' '.join(o['keywords'])}</div><div>مقالات مشابهة</div>{links(listed, 'div')}</div></body></html>"
    )
    return Golden(
        page,
        [told(s, day=s["date"][:10]), told(o, "embedded", o["date"][:10])],
        {
            "related_links": listed,
            "keywords": [" ".join(s["keywords"])],
            "embedded_story": [o["title"], bare(o["paragraphs"][-1])],
        },
        s["title"],
        s["date"][:10],
        credit=credits(s) or [OUTLET],
    )


def breaks(c: Content) -> Golden:
    """Paragraphs parted by two breaks in one element, with a table around."""
    s = c.story
    body = "<br><br>".join(esc(bare(p)) for p in s["paragraphs"])
    page = f"<html dir=rtl><head><title>{OUTLET} - {esc(s['title'])}</title></head><body><table width=900><tr><td class=menu><a href=/>الرئيسية</a><br><a href=/w>العالم</a></td><td><h2>{esc(s['title'])}</h2><font size=1>{c.at:%d-%m-%Y}</font><div style='text-align:justify'>{body}</div><hr><a href=/print>طباعة</a> <a href=/send>أرسل لصديق</a></td><td>{links(c.headlines[:5], 'div')}</td></tr></table></body></html>"
    return Golden(
        page,
        [told(s, day=s["date"][:10])],
        {"navigation": list(c.headlines[:5])},
        s["title"],
        s["date"][:10],
        outlet=OUTLET,
    )


def old_table(c: Content) -> Golden:
    """Nested tables in windows-1256 which the page alone declares."""
    s = c.story
    rows = "".join(
        f"<TR><TD><P ALIGN=JUSTIFY><FONT FACE=Arial>{esc(bare(p))}</FONT></P></TD></TR>" for p in s["paragraphs"]
    )
    page = f"<HTML DIR=RTL><HEAD><META HTTP-EQUIV=Content-Type CONTENT='text/html; charset=windows-1256'><TITLE>{esc(s['title'])}</TITLE></HEAD><BODY><CENTER><TABLE><TR><TD><A HREF=/>الصفحة الأولى</A> | <A HREF=/a>محليات</A></TD></TR></TABLE><TABLE><TR><TD><B><FONT SIZE=4>{esc(s['title'])}</FONT></B></TD></TR><TR><TD>{c.at:%d/%m/%Y}</TD></TR>{rows}<TR><TD>نقلا عن: {esc(s['agency'] or 'وكالة السفوح')}</TD></TR></TABLE><TABLE><TR><TD>الأكثر قراءة</TD></TR>{''.join(f'<TR><TD><A HREF=/x>{esc(h)}</A></TD></TR>' for h in c.headlines[:4])}</TABLE></CENTER></BODY></HTML>"
    return Golden(
        page,
        [told(s, day=s["date"][:10])],
        {"credit": [s["agency"] or "وكالة السفوح"]},
        s["title"],
        s["date"][:10],
        credit=credits(s) or ["وكالة السفوح"],
        encoding="cp1256",
    )


def amp(c: Content) -> Golden:
    """An AMP page: JSON-LD in the head, ads and a sidebar as custom elements."""
    s = c.story
    ld = {
        "@context": "https://schema.org",
        "@graph": [
            {"@type": "WebSite", "name": OUTLET},
            {
                "@type": "NewsArticle",
                "headline": s["title"],
                "datePublished": s["date"],
                "author": {"@type": "Person", "name": s["author"] or "هناء طه"},
                "publisher": {"@type": "Organization", "name": OUTLET},
            },
        ],
    }
    parts = "".join(
        para(p) + ('<amp-ad type="x"><div placeholder>إعلان</div></amp-ad>' if k == 1 else "")
        for k, p in enumerate(s["paragraphs"])
    )
    page = f"<!doctype html><html amp lang=ar dir=rtl><head><meta charset=utf-8><title>{esc(s['title'])}</title><script type='application/ld+json'>{json.dumps(ld, ensure_ascii=False)}</script></head><body><amp-sidebar id=m><ul>{links(['الرئيسية', 'سياسة', 'ثقافة'])}</ul></amp-sidebar><h1>{esc(s['title'])}</h1><p class='amp-wp-byline'>{esc(s['author'] or 'هناء طه')}</p><amp-img src=a.jpg></amp-img><div class='amp-wp-article-content'>{parts}</div><amp-social-share type=x></amp-social-share><div class='related'>{links(c.headlines[3:7], 'p')}</div></body></html>"
    return Golden(
        page,
        [told(s, day=s["date"][:10])],
        {"advertisement": ["إعلان"], "related_links": list(c.headlines[3:7])},
        s["title"],
        s["date"],
        author=s["author"] or "هناء طه",
        outlet=OUTLET,
    )


def shell(c: Content) -> Golden:
    """A page that a script would fill: the text stands in JSON-LD alone."""
    s = c.story
    ld = {
        "@context": "https://schema.org",
        "@type": "NewsArticle",
        "headline": s["title"],
        "datePublished": s["date"],
        "articleBody": text(s).replace("\n\n", "\n"),
        "author": {"@type": "Organization", "name": s["agency"] or OUTLET},
        "publisher": {"@type": "Organization", "name": OUTLET},
    }
    page = (
        head(
            c,
            f'<script type="application/ld+json">{json.dumps(ld, ensure_ascii=False)}</script>',
            title=f"{s['title']} | {OUTLET}",
        )
        + '<body><div id="app"><noscript>يرجى تفعيل جافا سكريبت</noscript></div><script>window.__STATE__={"a":"<p>لا شيء</p>"}</script></body></html>'
    )
    return Golden(page, [told(s, day=s["date"][:10])], {}, s["title"], s["date"], outlet=OUTLET)


def live_boxes(c: Content) -> Golden:
    """A live page: each update has an element and a time of its own."""
    s, day = c.story, c.story["date"][:10]
    updates = []
    stories = [{"kind": "main", "title": s["title"], "text": bare(s["paragraphs"][0]), "day": day}]
    for k, paragraph in enumerate(p for p in s["paragraphs"][1:] if not p.startswith("##")):
        at, heading = f"{day}T{18 - k:02}:10:00+00:00", c.headlines[k]
        updates.append(
            f'<div class="live-update" id="u{k}"><time datetime="{at}">{18 - k:02}:10</time><h3>{esc(heading)}</h3><p>{esc(paragraph)}</p></div>'
        )
        stories.append({"kind": "update", "title": heading, "text": paragraph, "day": day})
    page = (
        head(c, meta(c))
        + f"<body>{nav()}<main><h1>{esc(s['title'])}</h1><span class='live-badge'>تغطية مباشرة</span><div class='intro-text'>{para(s['paragraphs'][0])}</div><div class='live-updates'>{''.join(updates)}</div></main>{footer()}</body></html>"
    )
    roles = {"live_update": [story["text"] for story in stories[1:]]}
    return Golden(page, stories, roles, s["title"], s["date"])


def live_clocks(c: Content) -> Golden:
    """A live page in plain markup: only the time of day at the start sets updates apart."""
    s, day = c.story, c.story["date"][:10]
    kept = [p for p in s["paragraphs"] if not p.startswith("##")]
    parts, stories = [para(kept[0])], [{"kind": "main", "title": s["title"], "text": kept[0], "day": day}]
    for k, paragraph in enumerate(kept[1:]):
        parts.append(f"<p><strong>{20 - k}:{30 - k:02} {esc(c.headlines[k])}</strong></p>{para(paragraph)}")
        stories.append({"kind": "update", "title": c.headlines[k], "text": paragraph, "day": day})
    page = (
        head(c, meta(c))
        + f"<body>{nav()}<div class='entry-content'><h1>{esc(s['title'])}</h1>{''.join(parts)}</div>{footer()}</body></html>"
    )
    roles = {"live_update": [story["text"] for story in stories[1:]]}
    return Golden(page, stories, roles, s["title"], s["date"])


LAYOUTS: dict[str, Callable[[Content], Golden]] = {
    made.__name__: made
    for made in (
        ads_between, links_in_story, endless_scroll, tags_loose, flat_embedded, breaks, old_table, amp, shell, live_boxes,
        live_clocks,
    )
}  # fmt: skip
