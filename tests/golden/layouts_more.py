# ruff: noqa: E501  (markup is written as pages write it)
"""More layouts: digests, standfirsts, what a site says of itself, boxes that look like paragraphs."""

from collections.abc import Callable

from layouts_base import OUTLET, Content, Golden, credits, esc, footer, head, links, meta, nav, para, printed, told

POLICY = "نرحب بتعليقاتكم على ما ننشره، ونراجع التعليقات قبل نشرها التزاما بشروط الاستخدام وسياسة الخصوصية، فيرجى تجنب الإساءة."
COOKIES = (
    "نستخدم في هذا الموقع ملفات تعريف الارتباط لتحسين تجربتك، وبمواصلة التصفح فإنك توافق على سياسة الخصوصية الخاصة بنا."
)
LETTER = "اشترك في نشرتنا البريدية لتصلك أهم الأخبار كل صباح."
CHANNEL = "تابعونا على قناتنا في واتساب لمعرفة آخر المستجدات أولا بأول."


def standfirst(c: Content) -> Golden:
    """A summary that repeats no paragraph stands between title and story; a name and a place below it."""
    s = c.story
    lead = f"{c.headlines[6]}، وتفاصيل أخرى في التقرير التالي."
    page = (
        head(c, meta(c))
        + f'<body>{nav()}<article class="single"><header><h1>{esc(s["title"])}</h1><div class="standfirst">{esc(lead)}</div><div class="byline">{esc(s["author"] or "سعاد نمر")}</div><time datetime="{s["date"]}">{printed(c.at)}</time></header><figure><img src="/1.jpg"><figcaption>{esc(s["caption"])}</figcaption></figure><div class="article-body">{"".join(map(para, s["paragraphs"]))}</div></article>{footer()}</body></html>'
    )
    roles = {
        "standfirst": [lead],
        "byline": [s["author"] or "سعاد نمر"],
        "caption": [s["caption"]],
        "title": [s["title"]],
    }
    return Golden(page, [told(s, day=s["date"][:10])], roles, s["title"], s["date"], author=s["author"] or "سعاد نمر")


def site_speaks(c: Content) -> Golden:
    """Rules for comments below the story and in its own element, a cookie notice above, a newsletter in the middle."""
    s, parts = c.story, [para(p) for p in c.story["paragraphs"]]
    parts.insert(2, f"<p>{LETTER}</p>")
    parts += [f"<p>{POLICY}</p>", "<p>الآراء الواردة في التعليقات تعبر عن أصحابها فقط.</p>"]
    page = (
        head(c, meta(c))
        + f'<body><div id="cookie-banner"><p>{COOKIES}</p><button>موافق</button></div>{nav()}<div id="story"><h1>{esc(s["title"])}</h1><p class="date">{printed(c.at)}</p>{"".join(parts)}</div>{footer()}</body></html>'
    )
    roles = {"legal": [POLICY, "الآراء الواردة", COOKIES], "share": [LETTER]}
    return Golden(page, [told(s, day=s["date"][:10])], roles, s["title"], s["date"])


def digest_headings(c: Content) -> Golden:
    """A digest: each heading opens an item of its own."""
    s, day = c.story, c.story["date"][:10]
    kept = [p for p in s["paragraphs"] if not p.startswith("##")][:4]
    title = f"نشرة الأخبار ليوم {printed(c.at)}"
    items = [(c.headlines[k], p) for k, p in enumerate(kept)]
    stories = [{"kind": "main", "title": title, "text": "", "day": day}]
    stories += [{"kind": "update", "title": headline, "text": paragraph, "day": day} for headline, paragraph in items]
    inner = "".join(f"<h3>{esc(headline)}</h3>{para(paragraph)}" for headline, paragraph in items)
    page = (
        head(c, meta(c), title=title)
        .replace("</head>", f'<meta property="og:title" content="{esc(title)}"></head>')
        .replace(f'<meta property="og:title" content="{esc(s["title"])}">', "")
        + f'<body>{nav()}<main><h1>{esc(title)}</h1><div class="entry-content">{inner}</div></main>{footer()}</body></html>'
    )
    return Golden(page, stories, {"title": [title], "live_update": [x["text"] for x in stories[1:]]}, title, s["date"])


def digest_bullets(c: Content) -> Golden:
    """A digest as a list: each bullet of some sentences is an item without a headline."""
    s, day = c.story, c.story["date"][:10]
    kept = [p for p in s["paragraphs"] if not p.startswith("##")][:4]
    title = "أبرز ما جاء في موجز الأنباء"
    stories = [{"kind": "main", "title": title, "text": "", "day": day}]
    stories += [{"kind": "update", "title": None, "text": paragraph, "day": day} for paragraph in kept]
    page = (
        head(c, f'<meta property="article:published_time" content="{s["date"]}">', title=title)
        + f'<body>{nav()}<main><h1>{esc(title)}</h1><div class="entry-content"><ul>{"".join(f"<li>{esc(p)}</li>" for p in kept)}</ul></div></main>{footer()}</body></html>'
    )
    return Golden(page, stories, {"title": [title], "live_update": [x["text"] for x in stories[1:]]}, title, s["date"])


def listed_story(c: Content) -> Golden:
    """A story, and no digest, whose paragraphs stand in a list."""
    s = c.story
    kept = [p for p in s["paragraphs"] if not p.startswith("##")]
    inner = f"{para(kept[0])}<ul>{''.join(f'<li>{esc(p)}</li>' for p in kept[1:])}</ul>"
    page = (
        head(c, meta(c))
        + f'<body>{nav()}<main><h1>{esc(s["title"])}</h1><div class="entry-content">{inner}</div></main>{footer()}</body></html>'
    )
    return Golden(page, [told(s, day=s["date"][:10], body="\n\n".join(kept))], {}, s["title"], s["date"])


def follow_lines(c: Content) -> Golden:
    """Invitations to channels and a person's portrait stand below the story as if they were its paragraphs."""
    s = c.story
    about = f"{s['author'] or 'سعاد نمر'} صحفية تكتب عن شؤون المدن والبلديات منذ عشرة أعوام."
    page = (
        head(c, meta(c))
        + f'<body>{nav()}<div class="post"><h1>{esc(s["title"])}</h1><div class="post-body">{"".join(map(para, s["paragraphs"]))}<p>{CHANNEL}</p><p>المصدر : {esc(s["agency"] or OUTLET)}</p><div class="author-box"><p>{esc(about)}</p></div></div></div>{footer()}</body></html>'
    )
    roles = {"share": [CHANNEL], "credit": [s["agency"] or OUTLET], "byline": [about]}
    return Golden(page, [told(s, day=s["date"][:10])], roles, s["title"], s["date"], credit=credits(s) or [OUTLET])


def ticker(c: Content) -> Golden:
    """Urgent headlines run above the story inside its element; a headline without a link stands between paragraphs."""
    s = c.story
    parts = [para(p) for p in s["paragraphs"]]
    parts.insert(2, f'<div class="card"><span>اقرأ أيضا</span><h4><a href="/n/5">{esc(c.headlines[5])}</a></h4></div>')
    page = (
        head(c, meta(c))
        + f'<body>{nav()}<article><div class="breaking"><ul>{links(c.headlines[:4])}</ul></div><h1>{esc(s["title"])}</h1><div class="content">{"".join(parts)}</div></article>{footer()}</body></html>'
    )
    return Golden(page, [told(s, day=s["date"][:10])], {"related_links": [c.headlines[5]]}, s["title"], s["date"])


def plain_embedded(c: Content) -> Golden:
    """Plain text of an aggregator: the story, its source and keywords, a second story in full, a list of headlines."""
    s, o = c.story, c.other
    body = "\n\n".join(p.removeprefix("## ") for p in s["paragraphs"])
    second = "\n\n".join(p.removeprefix("## ") for p in o["paragraphs"])
    listed = [*c.headlines[:3], o["title"], *c.headlines[3:5]]
    page = (
        f"{body}\n\nالمصدر: {s['agency'] or OUTLET}\n\nكلمات دلالية: {' '.join(s['keywords'])}\n\nإقرأ أيضاً:\n\n{o['title']}\n\n{second}\n\n"
        f"طباعة شارك {' '.join(o['keywords'])}\n\nمقالات مشابهة\n\n"
        + "\n".join(f"  • {headline}" for headline in listed)
    )
    story = told(s, day=s["date"][:10]) | {"title": None}
    roles = {"credit": [s["agency"] or OUTLET], "keywords": [" ".join(s["keywords"])], "related_links": listed}
    return Golden(page, [story, told(o, "embedded")], roles, None, s["date"], given=s["date"][:10], suffix=".txt")


def french(c: Content) -> Golden:
    """A French page: its boxes speak French."""
    title = "Le pont de la vallée rouvert après deux ans de travaux"
    told_ = [
        "La municipalité de la vallée a rouvert mardi le pont à la circulation, après deux ans de travaux et trois millions de dépenses.",
        "« L'ouvrage a été achevé avant la date prévue », a déclaré le maire, qui a remercié les ouvriers et les habitants.",
        "Une seconde phase, avec un passage pour les piétons et un nouvel éclairage, doit commencer le mois prochain.",
    ]
    page = (
        f'<!DOCTYPE html><html lang="fr"><head><meta charset="utf-8"><title>{title}</title><meta property="article:published_time" content="{c.story["date"]}"></head>'
        f'<body><nav><a href="/">Accueil</a></nav><div class="texte"><h1>{title}</h1><p>{told_[0]}</p><p>Lire aussi : <a href="/n/1">Les écoles de la côte rouvrent lundi</a></p><p>{told_[1]}</p><p>{told_[2]}</p><p>Mots-clés : pont, travaux</p><p>À lire également</p><ul><li><a href="/n/2">Le marché couvert fête ses cent ans</a></li></ul></div><footer>Tous droits réservés</footer></body></html>'
    )
    story = {"kind": "main", "title": title, "text": "\n\n".join(told_), "day": c.story["date"][:10]}
    roles = {"related_links": ["Les écoles de la côte", "Le marché couvert"], "keywords": ["pont, travaux"]}
    return Golden(page, [story], roles, title, c.story["date"], language="fr")


MORE: dict[str, Callable[[Content], Golden]] = {
    made.__name__: made
    for made in (
        standfirst, site_speaks, digest_headings, digest_bullets, listed_story, follow_lines, ticker, plain_embedded,
        french,
    )
}  # fmt: skip
