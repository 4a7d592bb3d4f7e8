# ruff: noqa: E501  (markup is written as pages write it)
"""Layouts after families of publishing systems: blogs, portals, applications, old newspapers."""

from collections.abc import Callable

from layouts_base import (
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
    told,
)


def blog_theme(c: Content) -> Golden:
    """A blog's theme: categories above, shares, tags and related posts below, a form for comments with its notice."""
    s = c.story
    below = (
        '<div class="sharedaddy sd-sharing-enabled"><h3 class="sd-title">شارك هذا الموضوع:</h3><ul><li><a href="#">فيسبوك</a></li><li><a href="#">تويتر</a></li></ul></div>'
        f'<div id="jp-relatedposts" class="jp-relatedposts"><h3>مرتبط</h3>{links(c.headlines[:3])}</div>'
    )
    form = '<div id="respond" class="comment-respond"><h3>اترك تعليقا</h3><form><p class="comment-notes">لن يتم نشر عنوان بريدك الإلكتروني. الحقول الإلزامية مشار إليها بعلامة.</p><label>التعليق</label><textarea></textarea></form></div>'
    page = (
        head(c, meta(c))
        + f'<body class="single-post has-sidebar">{nav()}<div id="primary"><article class="post type-post"><header class="entry-header"><span class="cat-links"><a href="/c">محليات</a></span><h1 class="entry-title">{esc(s["title"])}</h1><div class="entry-meta"><span class="posted-on"><time class="entry-date" datetime="{s["date"]}">{printed(c.at)}</time></span><span class="byline"> بواسطة <a href="/a">{esc(s["author"] or "سعاد نمر")}</a></span></div></header><div class="entry-content">{"".join(map(para, s["paragraphs"]))}{below}</div><footer class="entry-footer"><span class="tags-links">الوسوم: {"، ".join(esc(w) for w in s["keywords"])}</span></footer></article>{form}</div><aside id="secondary" class="widget-area"><section class="widget"><h2>أحدث المقالات</h2><ul>{links(c.headlines[3:7])}</ul></section></aside>{footer()}</body></html>'
    )
    roles = {"related_links": list(c.headlines[:3]), "keywords": [s["keywords"][0]], "comment": ["لن يتم نشر"]}
    return Golden(page, [told(s, day=s["date"][:10])], roles, s["title"], s["date"], author=s["author"] or "سعاد نمر")


def single_breaks(c: Content) -> Golden:
    """One element, paragraphs parted by single breaks, labels below; a subheading there is told by nothing."""
    s = c.story
    told_ = [p for p in s["paragraphs"] if not p.startswith("##")]
    body = "<br />".join(map(esc, told_))
    page = (
        head(c, title=f"{OUTLET}: {s['title']}")
        + f"<body><div class='header-outer'><a href='/'>{OUTLET}</a></div><div class='date-outer'><h2 class='date-header'><span>{printed(c.at)}</span></h2><div class='post hentry'><h3 class='post-title entry-title'>{esc(s['title'])}</h3><div class='post-body entry-content'>{body}</div><div class='post-footer'><span class='post-labels'>التسميات: <a href='/l'>{esc(s['keywords'][0])}</a></span></div></div></div><div class='sidebar'><h2>أرشيف المدونة</h2>{links(c.headlines[:5])}</div></body></html>"
    )
    return Golden(page, [told(s, day=s["date"][:10], body="\n\n".join(told_))], {}, s["title"], s["date"][:10])


def application(c: Content) -> Golden:
    """An application's markup: names without meaning, a section a paragraph, a card of another story between them."""
    s, parts = c.story, []
    for k, p in enumerate(s["paragraphs"]):
        tag = "h2" if p.startswith("##") else "p"
        parts.append(f'<section class="css-{k}a9x"><div><{tag} class="x1">{esc(bare(p))}</{tag}></div></section>')
    card = f'<section class="css-7q"><a href="/n/4"><img src="/4.jpg" alt=""><div>موضوع ذو صلة</div><h4>{esc(c.headlines[4])}</h4></a></section>'
    parts.insert(2, card)
    page = (
        head(c, meta(c))
        + f'<body><div id="__next"><div class="css-1">{nav()}</div><div class="css-2"><div class="css-3"><h1 class="css-4">{esc(s["title"])}</h1><div class="css-5"><span>{printed(c.at)}</span></div></div><div class="css-6">{"".join(parts)}</div><div class="css-8"><div>المزيد</div>{"".join(f"<div><a href=/{k}><h3>{esc(h)}</h3></a></div>" for k, h in enumerate(c.headlines[5:9]))}</div></div></div>{footer()}</body></html>'
    )
    return Golden(page, [told(s, day=s["date"][:10])], {}, s["title"], s["date"])


def live_list(c: Content) -> Golden:
    """A live page as an ordered list: time, bold headline and paragraph in an item."""
    s, day = c.story, c.story["date"][:10]
    kept = [bare(p) for p in s["paragraphs"] if not p.startswith("##")]
    stories = [{"kind": "main", "title": s["title"], "text": kept[0], "day": day}]
    items = []
    for k, p in enumerate(kept[1:]):
        items.append(
            f"<li class='timeline-item'><time datetime='{day}T{16 - k}:05:00+00:00'>{16 - k}:05</time><strong>{esc(c.headlines[k])}</strong><p>{esc(p)}</p></li>"
        )
        stories.append({"kind": "update", "title": c.headlines[k], "text": p, "day": day})
    page = (
        head(c, meta(c))
        + f"<body>{nav()}<main><h1>{esc(s['title'])}</h1><p>{esc(kept[0])}</p><ol class='timeline'>{''.join(items)}</ol></main>{footer()}</body></html>"
    )
    return Golden(page, stories, {}, s["title"], s["date"])


def teaser_card(c: Content) -> Golden:
    """A card with another story's headline and teaser sentence stands between the paragraphs."""
    s, o = c.story, c.other
    parts = [para(p) for p in s["paragraphs"]]
    teaser = f'<div class="related-card"><h5>أخبار ذات صلة</h5><a href="/n/3"><h4>{esc(o["title"])}</h4></a><p>{esc(bare(o["paragraphs"][0]))}</p></div>'
    parts.insert(2, teaser)
    page = (
        head(c, meta(c))
        + f'<body>{nav()}<main><h1>{esc(s["title"])}</h1><div class="date">{printed(c.at)}</div><div class="details">{"".join(parts)}</div></main>{footer()}</body></html>'
    )
    return Golden(page, [told(s, day=s["date"][:10])], {"related_links": [o["title"]]}, s["title"], s["date"])


def spaced_divs(c: Content) -> Golden:
    """An editor's remains: a div a paragraph, spans with styles, empty divs between, the source in bold at the end."""
    s = c.story
    lines = "<div><br></div>".join(
        f'<div dir="rtl"><span style="font-size:14pt"><span lang="AR-SA">{esc(bare(p))}</span></span></div>'
        for p in s["paragraphs"]
    )
    page = (
        head(c, meta(c))
        + f'<body><div class="wrapper">{nav()}<div class="newsDetails"><div class="newsTitle">{esc(s["title"])}</div><div class="newsDate">{c.at:%Y/%m/%d}</div><div class="newsText">{lines}<div><b>المصدر: {esc(s["agency"] or OUTLET)}</b></div></div></div><div class="mostRead"><div>الأكثر قراءة</div>{links(c.headlines[:5], "div")}</div></div>{footer()}</body></html>'
    )
    return Golden(
        page,
        [told(s, day=s["date"][:10])],
        {"credit": [s["agency"] or OUTLET]},
        s["title"],
        s["date"],
        credit=credits(s) or [OUTLET],
    )


def bold_lead(c: Content) -> Golden:
    """The first paragraph is a heading in bold, a list of points stands above the story."""
    s = c.story
    first, *rest = s["paragraphs"]
    points = "".join(f"<li>{esc(h)}</li>" for h in c.headlines[:2])
    page = (
        head(c, meta(c))
        + f'<body>{nav()}<article><h1>{esc(s["title"])}</h1><ul class="summary">{points}</ul><div class="article__body"><h3><strong>{esc(bare(first))}</strong></h3>{"".join(map(para, rest))}</div></article>{footer()}</body></html>'
    )
    return Golden(page, [told(s, day=s["date"][:10])], {"standfirst": list(c.headlines[:2])}, s["title"], s["date"])


SITES: dict[str, Callable[[Content], Golden]] = {
    made.__name__: made
    for made in (blog_theme, single_breaks, application, live_list, teaser_card, spaced_divs, bold_lead)
}
