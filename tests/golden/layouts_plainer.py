# ruff: noqa: E501  (markup is written as pages write it)
"""Layouts whose markup tells little: text alone, names of classes that are hashes, tables, comments, cards."""

from collections.abc import Callable

from layouts_base import (
    MONTHS,
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


def plain(c: Content) -> Golden:
    """Plain text as an archive keeps it: story, credit, keywords, another story without a date, headlines."""
    s, o = c.story, c.other
    listed = [*c.headlines[:3], o["title"], *c.headlines[3:6]]
    lines = [
        *map(bare, s["paragraphs"]),
        f"المصدر: {s['agency'] or OUTLET}",
        f"كلمات دلالية: {' '.join(s['keywords'])}",
        "إقرأ أيضاً:",
        o["title"],
        *map(bare, o["paragraphs"]),
        f"طباعة شارك {' '.join(o['keywords'])}",
        "مقالات مشابهة",
        *(f"  • {h}" for h in listed),
    ]
    story = told(s, day=s["date"][:10]) | {"title": None}
    return Golden(
        "\n\n".join(lines) + "\n",
        [story, told(o, "embedded")],
        {"related_links": listed, "credit": [s["agency"] or OUTLET]},
        None,
        s["date"][:10],
        given=s["date"][:10],
        credit=credits(s) or [OUTLET],
        suffix=".txt",
    )


def wet(c: Content) -> Golden:
    """A page's text as crawls keep it: menu lines before, links after, no blank lines."""
    s = c.story
    lines = [
        "الرئيسية",
        "سياسة",
        "اقتصاد",
        "رياضة",
        s["title"],
        printed(c.at),
        *map(bare, s["paragraphs"]),
        "شارك",
        "فيسبوك",
        "تويتر",
        "اقرأ أيضا",
        *c.headlines[:5],
        "جميع الحقوق محفوظة",
    ]
    return Golden(
        "\n".join(lines) + "\n",
        [told(s, day=s["date"][:10])],
        {"related_links": list(c.headlines[:5]), "share": ["فيسبوك"], "title": [s["title"]]},
        s["title"],
        s["date"][:10],
        suffix=".txt",
    )


def comments(c: Content) -> Golden:
    """A blog theme with readers' comments, an author box and widgets."""
    s = c.story
    said = "".join(
        f'<li class="comment"><article class="comment-body"><footer class="comment-meta"><b class="fn">{esc(x["name"])}</b></footer><div class="comment-content"><p>{esc(x["text"])}</p></div></article></li>'
        for x in c.comments
    )
    page = (
        head(c, meta(c), title=f"{s['title']} – {OUTLET}")
        + f'<body class="single has-sidebar">{nav()}<div class="site-content"><article class="post hentry"><h1 class="entry-title">{esc(s["title"])}</h1><div class="entry-meta"><span class="posted-on">نشر في <time class="entry-date" datetime="{s["date"]}">{printed(c.at)}</time></span><span class="byline"> بواسطة <a href="/a">{esc(s["author"] or "هيئة التحرير")}</a></span></div><div class="entry-content">{"".join(map(para, s["paragraphs"]))}<div class="sharedaddy"><h3>شارك هذا الموضوع:</h3><ul><li><a href="#">فيسبوك</a></li></ul></div></div><footer class="entry-footer"><span class="tags-links">وسوم {", ".join(f"<a rel=tag href=/t>{esc(w)}</a>" for w in s["keywords"])}</span></footer></article><div id="comments" class="comments-area"><h2>تعليقان</h2><ol class="comment-list">{said}</ol></div></div><aside class="widget-area"><h2>أحدث المقالات</h2><ul>{links(c.headlines[:5])}</ul></aside>{footer()}</body></html>'
    )
    return Golden(
        page,
        [told(s, day=s["date"][:10])],
        {"comment": [x["text"] for x in c.comments]},
        s["title"],
        s["date"],
        author=s["author"] or None,
        outlet=OUTLET,
    )


def cards(c: Content) -> Golden:
    """Figures with captions, a pull quote that says a paragraph again, a video box."""
    s = c.story
    again = bare(s["paragraphs"][1])
    parts = "".join(
        para(p) + (f'<aside class="pull-quote"><p>{esc(again)}</p></aside>' if k == 2 else "")
        for k, p in enumerate(s["paragraphs"])
    )
    page = (
        head(c, meta(c))
        + f"<body>{nav()}<article><h1>{esc(s['title'])}</h1><figure><img src=a.jpg><figcaption>{esc(s['caption'])} ({esc(s['agency'] or OUTLET)})</figcaption></figure><div class='story-body'>{parts}</div><div class='video-box related'><h4>فيديو</h4><a href=/v>{esc(c.headlines[6])}</a></div></article>{footer()}</body></html>"
    )
    return Golden(
        page,
        [told(s, day=s["date"][:10])],
        {"caption": [f"{s['caption']} ({s['agency'] or OUTLET})"], "quote_card": [again]},
        s["title"],
        s["date"],
    )


def hashed_classes(c: Content) -> Golden:
    """A site built from components: class names mean nothing, paragraphs are divs, words are spans."""
    s = c.story
    parts = "".join(f'<div class="css-1x{k}"><span>{esc(bare(p))}</span></div>' for k, p in enumerate(s["paragraphs"]))
    menu = "".join(
        f'<div class="css-q{k}"><a href="/">{w}</a></div>'
        for k, w in enumerate(("الرئيسية", "العالم", "رأي", "بودكاست"))
    )
    page = (
        head(c, meta(c))
        + f'<body><div id="root"><div class="css-a1">{menu}</div><div class="css-b2"><div class="css-c3"><h1 class="css-d4">{esc(s["title"])}</h1><div class="css-e5">{printed(c.at)}</div></div><div class="css-f6">{parts}</div></div><div class="css-g7"><div class="css-h8">الأكثر قراءة</div>{"".join(f"<div class=css-i9><a href=/n><div>{esc(h)}</div></a></div>" for h in c.headlines[:6])}</div></div></body></html>'
    )
    return Golden(
        page,
        [told(s, day=s["date"][:10])],
        {"related_links": list(c.headlines[:6])},
        s["title"],
        s["date"],
        outlet=OUTLET,
    )


def dateline_agency(c: Content) -> Golden:
    """The agency stands in the first paragraph's dateline and under the story, the date in the address alone."""
    s = c.story
    agency = "رويترز"
    first, *rest = s["paragraphs"]
    lead = f"عواصم ({agency}) - {first}"
    page = (
        head(c, title=s["title"])
        + f"<body>{nav()}<section class='news-details'><h1>{esc(s['title'])}</h1>{para(lead)}{''.join(map(para, rest))}<p>({agency})</p></section>{footer()}</body></html>"
    )
    story = told(s, day=s["date"][:10], body="\n\n".join([lead, *map(bare, rest)]))
    return Golden(
        page,
        [story],
        {"credit": [f"({agency})"]},
        s["title"],
        s["date"][:10],
        url=f"https://daffa.example/{c.at:%Y/%m/%d}/story-{c.at.day}",
        credit=[agency],
    )


def data_table(c: Content) -> Golden:
    """A table of figures in the story, a list of points, a quotation set apart."""
    s = c.story
    first, *rest = s["paragraphs"]
    points = ["فتح الطريق الشمالي أمام السيارات الصغيرة.", "نقل الحالات الحرجة إلى العاصمة خلال يومين."]
    page = (
        head(c, meta(c))
        + f"<body>{nav()}<main class='wrap'><h1>{esc(s['title'])}</h1><div class='txt'>{para(first)}<table><tr><th>المنطقة</th><th>العدد</th></tr><tr><td>الشمال</td><td>12</td></tr></table>{''.join(map(para, rest))}<ul>{''.join(f'<li>{p}</li>' for p in points)}</ul>{para('وبهذا تنتهي المرحلة الأولى من الخطة التي أعلنت مطلع العام الحالي.')}</div></main>{footer()}</body></html>"
    )
    body = "\n\n".join(
        [
            bare(first),
            "المنطقة | العدد",
            "الشمال | 12",
            *map(bare, rest),
            *points,
            "وبهذا تنتهي المرحلة الأولى من الخطة التي أعلنت مطلع العام الحالي.",
        ]
    )
    return Golden(page, [told(s, day=s["date"][:10], body=body)], {}, s["title"], s["date"])


def disagreeing(c: Content) -> Golden:
    """Meta and printed date of different years, an update time, and related cards with times."""
    s = c.story
    cards_ = "".join(
        f'<div class="card"><a href="/n">{esc(h)}</a><time datetime="2019-0{k + 1}-01">منذ زمن</time></div>'
        for k, h in enumerate(c.headlines[:4])
    )
    page = (
        head(c, meta(c), '<meta property="article:modified_time" content="2024-12-31T00:00:00Z">')
        + f"<body>{nav()}<article><h1>{esc(s['title'])}</h1><p class='date'>1 {MONTHS[0]} 2018</p>{''.join(map(para, s['paragraphs']))}</article><div class='related-news'>{cards_}</div>{footer()}</body></html>"
    )
    return Golden(page, [told(s, day=s["date"][:10])], {"related_links": list(c.headlines[:4])}, s["title"], s["date"])


PLAINER: dict[str, Callable[[Content], Golden]] = {
    made.__name__: made
    for made in (plain, wet, comments, cards, hashed_classes, dateline_agency, data_table, disagreeing)
}
