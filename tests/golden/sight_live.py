# ruff: noqa: E501  (markup is written as pages write it)
"""First-sight layouts of pages with several stories or special matter: live pages, digests, aggregators, galleries, talk."""

from collections.abc import Callable
from datetime import timedelta
from typing import Any

from sight_shared import (  # fmt: skip
    EGYPT,
    LEVANT,
    Content,
    Golden,
    document,
    double,
    esc,
    flattened,
    ld,
    listed,
    mixed,
    og,
    paras,
    prose,
    told,
)


def _update(title: str | None, text: str, day: str, kind: str = "update") -> dict[str, Any]:
    return {"kind": kind, "title": title, "text": text, "day": day}


def live_posts(c: Content) -> Golden:
    """A live page: an introduction, then posts with a clock, a headline and a paragraph or two; most read aside."""
    s, day, parts = c.story, c.story["date"][:10], prose(c)
    texts = [parts[1], "\n\n".join(parts[2:4]), parts[4]]
    posts = "".join(
        f'<div class="lb-post" id="post-{k}"><div class="lb-post__time">{(c.at - timedelta(minutes=23 * k)):%H:%M}</div><h3 class="lb-post__title">{esc(c.headlines[k])}</h3><div class="lb-post__body">{"".join(f"<p>{esc(p)}</p>" for p in text.split(chr(10) * 2))}</div><div class="lb-post__share"><a href="#">مشاركة</a></div></div>'
        for k, text in enumerate(texts)
    )
    body = f'<div class="top-nav"><a href="/">المشرق الآن</a></div><div class="live-page"><div class="live-header"><span class="live-badge">مباشر</span><h1>{esc(s["title"])}.. تغطية مباشرة</h1><div class="live-date"><time datetime="{s["date"]}">{double(c)}</time></div><div class="live-intro"><p>{esc(parts[0])}</p></div></div><div class="lb-posts">{posts}</div><button class="load-more">عرض المزيد</button></div><aside class="rail"><h4>الأكثر مشاهدة</h4><ul>{listed(c.headlines[6:10])}</ul></aside>'
    stories = [{"kind": "main", "title": f"{s['title']}.. تغطية مباشرة", "text": parts[0], "day": day}]
    stories += [_update(c.headlines[k], text, day) for k, text in enumerate(texts)]
    return Golden(
        document(c, "المشرق الآن", body, og(c, "المشرق الآن", s["date"]), title=f"{s['title']}.. تغطية مباشرة"),
        stories,
        {"related_links": [c.headlines[7]]},
        f"{s['title']}.. تغطية مباشرة",
        s["date"],
    )


def live_entries(c: Content) -> Golden:
    """The WordPress liveblog plugin: entries with a machine's time and no headline, an introduction before."""
    s, day, parts = c.story, c.story["date"][:10], prose(c)
    entries = "".join(
        f'<div id="id_{k}" class="liveblog-entry"><aside class="liveblog-entry-aside"><a class="liveblog-entry-time" href="#{k}"><span>{k + 1} ساعات مضت</span></a></aside><div class="liveblog-entry-main"><header class="liveblog-meta-authors"><div class="liveblog-meta-author"><span class="liveblog-meta-author-name">غرفة التحرير</span></div></header><time class="liveblog-meta-time" datetime="{(c.at - timedelta(minutes=31 * k)).isoformat()}">{(c.at - timedelta(minutes=31 * k)):%H:%M}</time><div class="liveblog-entry-content"><p>{esc(p)}</p></div></div></div>'
        for k, p in enumerate(parts[1:5])
    )
    body = f'<div id="page"><div id="masthead"><a href="/">يوميات</a></div><article class="post type-post"><header class="entry-header"><h1 class="entry-title">{esc(s["title"])}</h1><span class="posted-on"><time class="entry-date published" datetime="{s["date"]}">{c.at.day} {EGYPT[c.at.month - 1]} {c.at.year}</time></span></header><div class="entry-content"><p>{esc(parts[0])}</p><div id="wpcom-liveblog-container" class="live"><div id="liveblog-entries">{entries}</div></div></div></article></div>'
    stories = [{"kind": "main", "title": s["title"], "text": parts[0], "day": day}]
    stories += [_update(None, p, day) for p in parts[1:5]]
    return Golden(document(c, "يوميات", body), stories, {}, s["title"], s["date"])


def digest_numbers(c: Content) -> Golden:
    """An evening's digest: numbered headings, a paragraph each and a link to the whole story."""
    s, day, parts = c.story, c.story["date"][:10], prose(c)
    title = f"حصاد اليوم.. أبرز أخبار {c.at.day} {EGYPT[c.at.month - 1]} {c.at.year}"
    items = "".join(
        f'<h3>{k + 1}. {esc(c.headlines[k])}</h3><p>{esc(p)}</p><p><a href="/full/{k}">لقراءة الخبر كاملا اضغط هنا</a></p>'
        for k, p in enumerate(parts[:4])
    )
    body = f'<div class="hd"><a href="/">ميادين اليوم</a></div><article><h1>{title}</h1><time datetime="{s["date"]}">{c.at.day} {EGYPT[c.at.month - 1]} {c.at.year}</time><div class="content">{items}</div></article>'
    stories = [{"kind": "main", "title": title, "text": "", "day": day}]
    stories += [_update(f"{k + 1}. {c.headlines[k]}", p, day) for k, p in enumerate(parts[:4])]
    return Golden(document(c, "ميادين اليوم", body, title=f"{title} | ميادين اليوم"), stories, {}, title, s["date"])


def scroll(c: Content) -> Golden:
    """Endless scroll: the next story is appended in a wrapper of its own, each with title, date and tags, no <article>."""
    s, o = c.story, c.other

    def story(x: dict[str, Any], url: str) -> str:
        ps = "".join(f"<p>{esc(p)}</p>" for p in x["paragraphs"] if not p.startswith("##"))
        at = x["date"]
        return f'<div class="single-article-wrapper" data-url="{url}" data-title="{esc(x["title"])}"><div class="article-head"><div class="cat-label">عربي ودولي</div><h1 class="article-h">{esc(x["title"])}</h1><div class="article-time"><time datetime="{at}">{at[8:10]}-{at[5:7]}-{at[:4]}</time></div></div><div class="article-img"><img src="/a.jpg" alt=""></div><div class="article-txt">{ps}</div><div class="article-tags"><a href="/t">#{esc(x["keywords"][0])}</a></div></div></div>'

    body = f'<div class="navbar"><a href="/">البلد الآن</a><a href="/1">اقتصاد</a></div><div id="articles-container">{story(s, "/a/1")}<div class="next-sep">المقال التالي</div>{story(o, "/a/2")}</div><div class="loading">جار التحميل</div>'
    other = {
        "kind": "embedded",
        "title": o["title"],
        "text": "\n\n".join(p for p in o["paragraphs"] if not p.startswith("##")),
        "day": o["date"][:10],
    }
    return Golden(
        document(c, "البلد الآن", body),
        [told(s, day=s["date"][:10], body="\n\n".join(prose(c))), other],
        {},
        s["title"],
        s["date"],
    )


def aggregator(c: Content) -> Golden:
    """An aggregator's copy of an outlet's story: source, search words, a read-also with a whole second story, similar titles."""
    s, o = c.story, c.other
    olds = [p for p in o["paragraphs"] if not p.startswith("##")][:3]
    body = f'<div class="row"><div class="logo"><a href="/">خبرك</a></div></div><div class="row"><div class="col-8"><h1>{esc(s["title"])}</h1><div class="info">{c.at:%Y-%m-%d %H:%M}</div><div class="news-body">{"".join(f"<p>{esc(p)}</p>" for p in prose(c))}<p>&nbsp;</p><p>المصدر: {esc(s["agency"])}</p></div><div class="kw">كلمات دلالية: {" ".join(esc(w) for w in s["keywords"] * 2)}</div><div class="also"><h3>إقرأ أيضاً:</h3><h4>{esc(o["title"])}</h4>{"".join(f"<p>{esc(p)}</p>" for p in olds)}<p>شارك {" ".join(esc(w) for w in o["keywords"])}</p></div><div class="similar"><h3>مقالات مشابهة</h3><ul>{listed([*c.headlines[:3], o["title"], *c.headlines[4:7]])}</ul></div></div></div>'
    other = {"kind": "embedded", "title": o["title"], "text": "\n\n".join(olds), "day": None}
    roles = {"credit": [s["agency"]], "keywords": [s["keywords"][0]], "related_links": [c.headlines[1]]}
    return Golden(
        document(c, "خبرك", body, title=f"{s['title']} - خبرك"),
        [told(s, day=s["date"][:10], body="\n\n".join(prose(c))), other],
        roles,
        s["title"],
        s["date"][:10],
        credit=[s["agency"]],
    )


def aggregator_flat(c: Content) -> Golden:
    """The aggregator's page as plain text."""
    return flattened(aggregator(c), c.story["date"][:10])


def gallery(c: Content) -> Golden:
    """A photo gallery: two paragraphs, then pictures numbered with a caption each."""
    s, parts = c.story, prose(c)
    captions = [s["caption"], f"جانب من الحضور في {s['place']}", f"صورة جوية لـ{s['place']} التقطت في وقت سابق"]
    slides = "".join(
        f'<div class="slide"><img data-src="/g{k}.jpg" alt=""/><div class="slide-count">{k + 1} / 3</div><div class="slide-caption">{esc(x)} (تصوير: {esc(s["agency"])})</div></div>'
        for k, x in enumerate(captions)
    )
    body = f'<header><a href="/">عدسة</a></header><section class="gallery-page"><h1>{esc(s["title"])}</h1><div class="pub">{double(c)}</div><div class="gallery-text"><p>{esc(parts[0])}</p><p>{esc(parts[1])}</p></div><div class="slides">{slides}</div></section><section class="more-galleries"><h2>ألبومات أخرى</h2>{"".join(f"""<div class="g"><a href="/g/{k}"><span>{esc(h)}</span></a></div>""" for k, h in enumerate(c.headlines[:4]))}</section>'
    return Golden(
        document(c, "عدسة", body, og(c, "عدسة", s["date"])),
        [told(s, day=s["date"][:10], body="\n\n".join(parts[:2]))],
        {"caption": captions[1:]},
        s["title"],
        s["date"],
    )


def opinion(c: Content) -> Golden:
    """An opinion: the writer's box before the text, a note that opinions bind their writer, a biography and other columns."""
    s = c.story
    name = s["author"] or "شاكر الزبيدي"
    body = f'<div class="mast"><a href="/">الضحى</a><a href="/opinion">آراء</a></div><div class="op-wrap"><div class="op-author"><img src="/w.jpg" alt="{esc(name)}"/><a class="op-name" href="/writer/3">{esc(name)}</a><span class="op-role">كاتب وباحث في شؤون المنطقة</span></div><h1 class="op-title">{esc(s["title"])}</h1><div class="op-date">{c.at.day} {LEVANT[c.at.month - 1]} {c.at.year}</div><div class="op-text">{mixed(paras(c))}</div><div class="op-note">الآراء الواردة في هذا المقال تعبر عن رأي كاتبها ولا تعكس بالضرورة موقف الضحى.</div><div class="op-bio"><p>{esc(name)} باحث مقيم في {esc(s["place"])}، صدر له كتابان عن النزاعات المحلية، ويكتب مقالا أسبوعيا في الصحيفة.</p></div><div class="op-others"><h3>مقالات أخرى للكاتب</h3><ul>{listed(c.headlines[:4])}</ul></div></div>'
    roles = {"related_links": [c.headlines[1]], "byline": [name], "legal": ["الآراء الواردة"]}
    return Golden(
        document(c, "الضحى", body), [told(s, day=s["date"][:10])], roles, s["title"], s["date"][:10], author=name
    )


def opinion_flat(c: Content) -> Golden:
    """The opinion as plain text."""
    return flattened(opinion(c), c.story["date"][:10], {"related_links": [c.headlines[1]]})


def readers(c: Content) -> Golden:
    """A Moroccan site whose readers answer below: numbers, names, likes, hours; a warning of the editors before."""
    s = c.story
    items = "".join(
        f'<li class="comment even depth-1" id="c{k}"><div class="comment-body"><div class="comment-head"><span class="comment-num">{k + 1}</span><span class="fn">{esc(m["name"])}</span><span class="comment-time">الثلاثاء {k + 4} يونيو 2024 - 1{k}:20</span></div><div class="comment-text"><p>{esc(m["text"])}</p></div><div class="comment-vote"><a>+</a><span>{12 - k}</span><a>-</a></div></div></li>'
        for k, m in enumerate(c.comments)
    )
    body = f'<header class="hd"><a href="/">ريف بريس</a></header><div class="single"><h1 class="post-title">{esc(s["title"])}</h1><div class="post-meta"><span class="author">ريف بريس - {esc(s["author"] or "متابعة")}</span><span class="date-post">{double(c)} - {c.at:%H:%M}</span></div><article class="article-content">{mixed(paras(c))}</article><section class="tags"><a class="tag_post_tag" href="/t">{esc(s["keywords"][0])}</a><a class="tag_post_tag" href="/t">{esc(s["keywords"][1])}</a></section><section class="box-comments"><h3>النقاش (3)</h3><div class="comment-rules">لن ينشر أي تعليق يتضمن سبا أو تجريحا أو تحريضا على الكراهية.</div><ul class="comments-list">{items}</ul><div id="respond"><h3>أضف تعليقك</h3></div></section><section class="latest"><h3>المقالات الأكثر مشاهدة</h3>{"".join(f"""<div class="card"><h3 class="card-title"><a href="/{k}">{esc(h)}</a></h3><small>الأحد 2 يونيو 2024</small></div>""" for k, h in enumerate(c.headlines[:4]))}</section></div>'
    roles = {
        "comment": [m["text"] for m in c.comments],
        "related_links": [c.headlines[0]],
        "keywords": [s["keywords"][1]],
    }
    return Golden(document(c, "ريف بريس", body), [told(s, day=s["date"][:10])], roles, s["title"], s["date"][:10])


def readers_flat(c: Content) -> Golden:
    """The readers' page as plain text."""
    return flattened(readers(c), c.story["date"][:10], {"related_links": [c.headlines[0]]})


def also_loose(c: Content) -> Golden:
    """Read-also lines in mid-story without a container, in four spellings, linked and not, with and without a colon."""
    s = c.story
    at = [
        (1, f"<p>اقرأ أيضًا | <a href='/1'>{esc(c.headlines[0])}</a></p>"),
        (2, f"<p><strong>شاهد أيضاً:</strong></p><p><a href='/2'>{esc(c.headlines[1])}</a></p>"),
        (3, f"<p><a href='/3'>إقرأ المزيد.. {esc(c.headlines[2])}</a></p>"),
        (4, f"<p style='color:blue'>طالع أيضا: {esc(c.headlines[3])}</p>"),
    ]
    body = f'<div id="hd"><a href="/">مدار</a></div><div class="post-page"><h1>{esc(s["title"])}</h1><span class="dt">{double(c)} | {c.at:%H:%M}</span><div class="desc">{mixed(paras(c), *at)}<p>للمزيد من الأخبار تابعونا على قناتنا في <a href="https://t.example/x">تلغرام</a></p></div></div><div class="latest"><h3>آخر المستجدات</h3><ul>{listed(c.headlines[:8])}</ul></div>'
    roles = {"related_links": list(c.headlines[:4])}
    return Golden(document(c, "مدار", body), [told(s, day=s["date"][:10])], roles, s["title"], s["date"][:10])


def also_flat(c: Content) -> Golden:
    """The same as plain text; the list of the latest repeats the headlines."""
    return flattened(also_loose(c), c.story["date"][:10])


def source_card(c: Content) -> Golden:
    """A pan-Arab channel's site: a lead in bold, cards of linked stories with their clock, quotes as blocks, source at the end."""
    s = c.story
    card = f'<div class="article__block" data-type="article"><div class="article__article m-image"><a href="/x" class="article__article-image"><img/></a><div class="article__article-desc"><a href="/x" class="article__article-title">{esc(c.headlines[4])}</a><span class="article__article-info">12 مارس 2019, 08:14 GMT</span></div></div></div>'
    said = " ".join(s["paragraphs"][1].split()[3:12])
    quote = f'<div class="article__block" data-type="quote"><div class="article__quote"><div class="article__quote-bg"></div><div class="article__quote-text">{esc(said)}</div></div></div>'
    blocks = [
        f'<div class="article__block" data-type="text"><div class="article__text">{"<h3>" + esc(p[3:]) + "</h3>" if p.startswith("##") else esc(p)}</div></div>'
        for p in s["paragraphs"][1:]
    ]
    body = f'<div class="header"><a href="/">الجسر</a></div><div class="article" data-published="{s["date"]}"><div class="article__header"><div class="article__info"><div class="article__info-date"><a href="/d">{c.at:%H:%M GMT %d.%m.%Y}</a></div></div><h1 class="article__title">{esc(s["title"])}</h1><div class="article__announce"><div class="media__copyright">© AFP</div></div></div><div class="article__news-services-subscribe">تابعنا عبر</div><div class="article__body"><div class="article__announce-text">{esc(s["paragraphs"][0])}</div>{mixed(blocks, (1, card), (3, quote))}<div class="article__source">المصدر: {esc(s["agency"])}</div></div><ul class="tag-list"><li><a href="/t">{esc(s["keywords"][0])}</a></li><li><a href="/t">{esc(s["keywords"][1])}</a></li></ul></div><div class="newsfeed"><div class="newsfeed__title">شريط الأخبار</div>{"".join(f"""<div class="newsfeed__item"><span>0</span><a href="/{k}">{esc(h)}</a></div>""" for k, h in enumerate(c.headlines[5:9]))}</div>'
    roles = {"related_links": [c.headlines[4]], "credit": [s["agency"]], "keywords": [s["keywords"][1]]}
    return Golden(
        document(c, "الجسر", body), [told(s, day=s["date"][:10])], roles, s["title"], s["date"], credit=[s["agency"]]
    )


def transcript(c: Content) -> Golden:
    """A broadcast's page: player, presenter and guest named, turns of talk with the speaker in bold."""
    s = c.story
    turns = [("المذيعة" if k % 2 else "الضيف", p) for k, p in enumerate(prose(c))]
    body = f'<div class="nav"><a href="/">القناة السابعة</a><a href="/programs">برامج</a></div><div class="episode"><h1>{esc(s["title"])}</h1><div class="ep-date">تاريخ البث: {c.at.day}/{c.at.month}/{c.at.year}</div><div class="player"><div class="vjs-control">تشغيل</div><div class="vjs-control">00:00 / 24:10</div></div><div class="transcript">{"".join(f"<p><b>{who}:</b> {esc(words)}</p>" for who, words in turns)}</div><div class="ep-list"><h3>حلقات سابقة</h3>{"".join(f"""<div class="ep"><a href="/e{k}">{esc(h)}</a><span>2{k}:30</span></div>""" for k, h in enumerate(c.headlines[:4]))}</div></div>'
    text = "\n\n".join(f"{who}: {words}" for who, words in turns)
    return Golden(
        document(c, "القناة السابعة", body), [told(s, day=s["date"][:10], body=text)], {}, s["title"], s["date"][:10]
    )


def poll_list(c: Content) -> Golden:
    """A poll and a list of the most read, numbered and with teasers, stand in the page before and within the story."""
    s = c.story
    poll = '<div class="poll-widget"><h4>استطلاع رأي</h4><p>هل تتوقع أن تسفر الجهود الحالية عن نتيجة؟</p><form><label><input type="radio"/> نعم</label><label><input type="radio"/> لا</label><label><input type="radio"/> لا أدري</label><button>صوّت</button><a href="/r">عرض النتائج</a></form></div>'
    most = "".join(
        f'<li><span class="n">{k + 1}</span><div><a href="/m{k}">{esc(h)}</a><p>{esc(c.other["paragraphs"][k])}</p></div></li>'
        for k, h in enumerate(c.headlines[:3])
    )
    body = f'<div id="right-col"><h3>الأكثر قراءة</h3><ol class="most">{most}</ol></div><div id="center-col"><div class="story"><h1>{esc(s["title"])}</h1><div class="story-date">{double(c)}</div><div class="story-lead">{esc(s["standfirst"])}</div><div class="story-body">{mixed(paras(c), (3, poll))}</div></div></div>'
    roles = {"related_links": [c.headlines[0], c.headlines[2]], "standfirst": [s["standfirst"]]}
    return Golden(
        document(c, "جريدة الأمة الحرة", body), [told(s, day=s["date"][:10])], roles, s["title"], s["date"][:10]
    )


def live_ld(c: Content) -> Golden:
    """A live page that tells its updates in JSON-LD with zoned times and shows them as list items."""
    s, day, parts = c.story, c.story["date"][:10], prose(c)
    zoned = [(c.at - timedelta(minutes=17 * k)).isoformat() for k in range(4)]
    data = {
        "@context": "https://schema.org",
        "@type": "LiveBlogPosting",
        "headline": s["title"],
        "datePublished": zoned[-1],
        "dateModified": zoned[0],
        "coverageStartTime": zoned[-1],
        "liveBlogUpdate": [
            {"@type": "BlogPosting", "headline": c.headlines[k], "datePublished": zoned[k], "articleBody": parts[k + 1]}
            for k in range(3)
        ],
    }
    items = "".join(
        f'<li class="feed-item"><span class="feed-ago">قبل {k + 1} ساعة</span><h2 class="feed-title">{esc(c.headlines[k])}</h2><div class="feed-text"><p>{esc(parts[k + 1])}</p></div></li>'
        for k in range(3)
    )
    body = f'<div class="bar"><a href="/">الرصيف</a></div><main><h1>{esc(s["title"])}</h1><p class="lede">{esc(parts[0])}</p><ul class="feed">{items}</ul></main>'
    stories = [{"kind": "main", "title": s["title"], "text": parts[0], "day": day}]
    stories += [_update(c.headlines[k], parts[k + 1], zoned[k][:10]) for k in range(3)]
    return Golden(document(c, "الرصيف", body, ld(data)), stories, {}, s["title"], zoned[-1])


LIVE: dict[str, Callable[[Content], Golden]] = {
    layout.__name__: layout
    for layout in (
        live_posts,
        live_entries,
        digest_numbers,
        scroll,
        aggregator,
        aggregator_flat,
        gallery,
        opinion,
        opinion_flat,
        readers,
        readers_flat,
        also_loose,
        also_flat,
        source_card,
        transcript,
        poll_list,
        live_ld,
    )
}
