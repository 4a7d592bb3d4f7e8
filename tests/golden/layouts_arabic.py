# ruff: noqa: E501  (markup is written as pages write it)
"""Layouts after habits of Arabic sites: builders, old components, channels, applications, followers, digests in bold."""

import json
import textwrap
from collections.abc import Callable

from layouts_base import Content, Golden, bare, esc, footer, head, links, meta, nav, para, printed, text, told


def cards_below(c: Content) -> Golden:
    """A page builder: everything is a widget, and cards with teasers stand below in the same element as the story."""
    s, o = c.story, c.other
    teaser = esc(bare(o["paragraphs"][0]))
    cards = "".join(
        f'<article class="elementor-post"><div class="elementor-post__text"><h3 class="elementor-post__title"><a href="/{k}">{esc(h)}</a></h3><div class="elementor-post__excerpt"><p>{teaser}</p></div><a class="elementor-post__read-more" href="/{k}">اقرأ المزيد »</a></div></article>'
        for k, h in enumerate(c.headlines[:3])
    )
    page = (
        head(c, meta(c))
        + f'<body class="elementor-default">{nav()}<div class="elementor"><section class="elementor-section"><div class="elementor-widget"><div class="elementor-widget-container"><h1 class="elementor-heading-title">{esc(s["title"])}</h1></div></div><div class="elementor-widget elementor-widget-theme-post-content"><div class="elementor-widget-container">{"".join(map(para, s["paragraphs"]))}</div></div></section><section class="elementor-section"><h2 class="elementor-heading-title">أحدث الأخبار</h2><div class="elementor-posts-container">{cards}</div></section></div>{footer()}</body></html>'
    )
    return Golden(page, [told(s, day=s["date"][:10])], {"related_links": list(c.headlines[:3])}, s["title"], s["date"])


def introduction_apart(c: Content) -> Golden:
    """An old component: the first paragraph and the rest stand in elements of their own, a toolbar and votes above."""
    s = c.story
    first, *rest = s["paragraphs"]
    page = (
        head(c, meta(c))
        + f'<body>{nav()}<div id="k2Container" class="itemView"><div class="itemHeader"><span class="itemDateCreated">{printed(c.at)}</span><h2 class="itemTitle">{esc(s["title"])}</h2></div><div class="itemToolbar"><ul><li>حجم الخط</li><li><a>طباعة</a></li></ul></div><div class="itemRatingBlock"><span>قيم الموضوع</span><ul><li>1</li><li>2</li></ul></div><div class="itemBody"><div class="itemIntroText">{para(first)}</div><div class="itemFullText">{"".join(map(para, rest))}</div></div><div class="itemRelated"><h3>مواد ذات صلة</h3><ul>{links(c.headlines[:3])}</ul></div></div>{footer()}</body></html>'
    )
    return Golden(page, [told(s, day=s["date"][:10])], {}, s["title"], s["date"])


def lead_outside(c: Content) -> Golden:
    """The first paragraph in bold beside the title, the others in their own element."""
    s = c.story
    first, *rest = s["paragraphs"]
    page = (
        head(c, meta(c))
        + f'<body>{nav()}<div class="nn"><h1>{esc(s["title"])}</h1><p class="lead"><strong>{esc(bare(first))}</strong></p><div class="nn-text">{"".join(map(para, rest))}</div></div>{footer()}</body></html>'
    )
    return Golden(page, [told(s, day=s["date"][:10])], {}, s["title"], s["date"])


def followers(c: Content) -> Golden:
    """Scrolling appends the next story in an element like the first one's, with no <article>."""
    s, o = c.story, c.other
    page = (
        head(c, meta(c))
        + f'<body>{nav()}<div id="feed">{_one(s)}<div class="separator">الخبر التالي</div>{_one(o)}</div>{footer()}</body></html>'
    )
    stories = [told(s, day=s["date"][:10]), told(o, "embedded", day=o["date"][:10])]
    return Golden(page, stories, {}, s["title"], s["date"])


def _one(story: dict[str, object]) -> str:
    paragraphs = "".join(map(para, story["paragraphs"]))  # type: ignore[call-overload]
    return f'<div class="item"><div class="top"><h1>{esc(str(story["title"]))}</h1><time datetime="{story["date"]}">يوم النشر</time></div><div class="txt">{paragraphs}</div></div>'


def told_in_box(c: Content) -> Golden:
    """A "see also" box in mid-story tells another story in full, its headline linked."""
    s, o = c.story, c.other
    kept = [p for p in o["paragraphs"] if not p.startswith("##")][:2]
    box = f'<div class="also"><h4>شاهد أيضاً</h4><a href="/n/9"><h3>{esc(o["title"])}</h3></a>{"".join(f"<p>{esc(p)}</p>" for p in kept)}</div>'
    parts = [para(p) for p in s["paragraphs"]]
    parts.insert(2, box)
    page = (
        head(c, meta(c))
        + f'<body>{nav()}<main><h1>{esc(s["title"])}</h1><div class="story">{"".join(parts)}</div></main>{footer()}</body></html>'
    )
    other = {"kind": "embedded", "title": o["title"], "text": "\n\n".join(kept), "day": None}
    return Golden(page, [told(s, day=s["date"][:10]), other], {}, s["title"], s["date"])


def digest_bold(c: Content) -> Golden:
    """A digest whose items begin with a line in bold."""
    day = c.story["date"][:10]
    both = [*c.story["paragraphs"], *c.other["paragraphs"]]
    kept = [p for p in both if not p.startswith("##") and len(p) > 60][:3]
    title = f"نشرة المساء: أبرز أحداث {printed(c.at)}"
    items = "".join(
        f"<p><strong>{esc(h)}</strong></p><p>{esc(p)}</p>" for h, p in zip(c.headlines[:3], kept, strict=True)
    )
    page = (
        head(c, f'<meta property="article:published_time" content="{c.story["date"]}">', title=title)
        + f"<body>{nav()}<article><h1>{title}</h1>{items}</article>{footer()}</body></html>"
    )
    stories = [{"kind": "main", "title": title, "text": "", "day": day}]
    stories += [
        {"kind": "update", "title": h, "text": p, "day": day} for h, p in zip(c.headlines[:3], kept, strict=True)
    ]
    return Golden(page, stories, {}, title, c.story["date"])


def state_only(c: Content) -> Golden:
    """An application's shell: the story stands in the data for its script alone."""
    s = c.story
    article = {"title": s["title"], "publishedAt": s["date"], "body": "".join(map(para, s["paragraphs"]))}
    data = {"props": {"pageProps": {"article": article, "related": [{"title": h} for h in c.headlines[:3]]}}}
    page = (
        head(c)
        + f'<body><div id="__next"><div class="loader">جاري التحميل...</div></div><script id="__NEXT_DATA__" type="application/json">{json.dumps(data)}</script></body></html>'
    )
    return Golden(page, [told(s, day=s["date"][:10])], {}, s["title"], s["date"])


def twice_for_machines(c: Content) -> Golden:
    """The whole text stands once more in a hidden element for machines; captions repeat what the picture shows."""
    s = c.story
    body = "".join(map(para, s["paragraphs"]))
    picture = f'<div><img src="/a.jpg" alt="{esc(s["caption"])}"><br>{esc(s["caption"])}</div>'
    page = (
        head(c, meta(c))
        + f'<body>{nav()}<div class="article"><div itemprop="articleBody" class="hidden">{esc(text(s).replace(chr(10), " "))}</div><h1>{esc(s["title"])}</h1>{picture}<div class="article__body">{body}</div></div>{footer()}</body></html>'
    )
    return Golden(page, [told(s, day=s["date"][:10])], {}, s["title"], s["date"])


def wrapped_text(c: Content) -> Golden:
    """Plain text with lines broken at a width and blank lines between the paragraphs."""
    s = c.story
    kept = [bare(p) for p in s["paragraphs"] if not p.startswith("##")]
    body = "\n\n".join("\n".join(textwrap.wrap(p, 50)) for p in kept)
    page = f"{s['title']}\n\n{printed(c.at)}\n\n{body}\n"
    story = told(s, day=s["date"][:10], body="\n\n".join(kept))
    return Golden(page, [story], {}, s["title"], s["date"][:10], suffix=".txt")


ARABIC: dict[str, Callable[[Content], Golden]] = {
    made.__name__: made
    for made in (
        cards_below, introduction_apart, lead_outside, followers, told_in_box, digest_bold, state_only,
        twice_for_machines, wrapped_text,
    )
}  # fmt: skip
