# ruff: noqa: E501  (markup is written as pages write it)
"""First-sight layouts after applications and newsroom platforms: Next.js, Arc, Quintype, AMP, walls and appeals."""

import json
from collections.abc import Callable
from datetime import timedelta

from sight_shared import (  # fmt: skip
    EGYPT,
    Content,
    Golden,
    bare,
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


def next_article(c: Content) -> Golden:
    """Next.js, rendered by the server: CSS modules, a card of another story in mid-story, its state repeated as data."""
    s = c.story
    card = f'<aside class="InlineRelated_root__q9Xz1"><span class="InlineRelated_label__1aB">إقرأ أيضاً</span><a class="InlineRelated_link__Zz" href="/story/881"><img alt="" src="/x.webp"/><span class="InlineRelated_title__k2">{esc(c.headlines[3])}</span></a></aside>'
    state = {
        "props": {
            "pageProps": {
                "article": {
                    "id": 880,
                    "headline": s["title"],
                    "publishedAt": s["date"],
                    "summary": s["standfirst"],
                    "body": "".join(paras(c)),
                    "tags": s["keywords"],
                },
                "mostRead": [{"title": h, "body": "<p>" + c.other["paragraphs"][0] + "</p>"} for h in c.headlines[6:9]],
            }
        },
        "page": "/story/[id]",
    }
    body = (
        '<div id="__next"><div class="Layout_wrap__u1"><header class="Header_root__a"><a href="/">الأفق</a><ul class="Header_menu__b"><li><a href="/politics">سياسة</a></li><li><a href="/economy">اقتصاد</a></li><li><a href="/opinion">آراء</a></li></ul></header><div class="Ticker_root__7"><span class="Ticker_label__9">عاجل</span><a href="/story/999">'
        + esc(c.headlines[5])
        + f'</a></div><main class="Story_main__3"><div class="Story_head__4"><span class="Story_section__5">سياسة</span><h1 class="Story_title__6">{esc(s["title"])}</h1><p class="Story_deck__7">{esc(s["standfirst"])}</p><div class="Story_byline__8"><span>{esc(s["author"] or s["agency"])}</span><time dateTime="{s["date"]}">{double(c)}</time></div></div><figure class="Story_media__9"><img src="/a.webp" alt="{esc(s["caption"])}"/><figcaption>{esc(s["caption"])}</figcaption></figure><div class="Story_content__a1">{mixed(paras(c, sub="h2"), (2, card))}</div><div class="Tags_root__c"><a href="/tag/1">{esc(s["keywords"][0])}</a><a href="/tag/2">{esc(s["keywords"][1])}</a></div></main><section class="MostRead_root__d"><h2>الأكثر قراءة</h2><ol>{listed(c.headlines[6:10])}</ol></section></div></div><script id="__NEXT_DATA__" type="application/json">{json.dumps(state, ensure_ascii=False)}</script>'
    )
    roles = {
        "related_links": [c.headlines[3], c.headlines[6]],
        "caption": [s["caption"]],
        "standfirst": [s["standfirst"]],
    }
    return Golden(
        document(c, "الأفق", body, og(c, "الأفق", s["date"])),
        [told(s, day=s["date"][:10])],
        roles,
        s["title"],
        s["date"],
    )


def next_shell(c: Content) -> Golden:
    """Next.js whose story is only in the state, as a list of blocks, beside lists of other stories with teasers."""
    s = c.story
    blocks = [{"type": "heading" if p.startswith("##") else "paragraph", "content": bare(p)} for p in s["paragraphs"]]
    blocks.insert(2, {"type": "related", "items": [{"title": h} for h in c.headlines[:2]]})
    state = {
        "props": {
            "pageProps": {
                "dehydratedState": {
                    "queries": [
                        {
                            "queryKey": ["latest"],
                            "state": {
                                "data": [{"title": h, "excerpt": c.other["paragraphs"][0]} for h in c.headlines[3:8]]
                            },
                        },
                        {
                            "queryKey": ["post", 5],
                            "state": {
                                "data": {
                                    "title": s["title"],
                                    "slug": "x",
                                    "date": s["date"],
                                    "author": {"name": s["author"]},
                                    "blocks": blocks,
                                }
                            },
                        },
                    ]
                }
            }
        }
    }
    body = f'<div id="__next"><div class="loader">جاري التحميل...</div></div><script id="__NEXT_DATA__" type="application/json">{json.dumps(state, ensure_ascii=False)}</script>'
    return Golden(
        document(c, "الأفق", body, og(c, "الأفق", s["date"])), [told(s, day=s["date"][:10])], {}, s["title"], s["date"]
    )


def arc(c: Content) -> Golden:
    """Arc: a chain of features in a grid, interstitial links, promo boxes, a newsletter widget; Fusion's content as script."""
    s = c.story
    local = (c.at + timedelta(hours=3)).strftime("%Y-%m-%dT%H:%M:%S+03:00")
    inter = f'<p class="interstitial-link block-margin-bottom"><a target="_blank" href="/2022/08/1/">إقرأ أيضاً: {esc(c.headlines[1])}</a></p>'
    letter = '<div class="newsletter-promo"><h3>نشرة الصباح</h3><p>كل ما تحتاج إلى معرفته قبل أن تبدأ يومك.</p><form><input type="email"/><button>سجّلني</button></form></div>'
    elements = [{"type": "text", "content": bare(p)} for p in s["paragraphs"]]
    script = f'<script id="fusion-metadata" type="application/javascript">window.Fusion=window.Fusion||{{}};Fusion.globalContent={json.dumps({"headlines": {"basic": s["title"]}, "first_publish_date": s["date"], "content_elements": elements}, ensure_ascii=False)};Fusion.contextPath="/pf";</script>'
    body = (
        f'<div id="fusion-app"><div class="b-right-rail"><nav class="b-right-rail__navigation"><div class="c-stack"><a href="/">النهار الجديد</a><button>أقسام</button></div></nav><section class="b-right-rail__full-width-1"><div class="b-breadcrumbs"><a href="/">الرئيسية</a><span>أخبار</span></div></section><section class="b-right-rail__main-wrapper"><section role="main" class="b-right-rail__main"><h1 class="b-headline">{esc(s["title"])}</h1><h2 class="b-subheadline">{esc(s["standfirst"])}</h2><div class="b-byline"><span class="b-byline__by">بقلم </span><span class="b-byline__names">{esc(s["author"] or s["agency"])}</span></div><time class="c-date b-date" datetime="{local}">{c.at.day} {EGYPT[c.at.month - 1]} {c.at.year} | {(c.at + timedelta(hours=3)):%H:%M}</time><div class="b-share-bar"><button aria-label="x">نسخ الرابط</button></div><figure class="c-media-item"><img alt="" src="/y.jpg"/><figcaption class="c-media-item__fig-caption"><span class="c-media-item__caption">{esc(s["caption"])}</span><span class="c-media-item__credit">({esc(s["agency"])})</span></figcaption></figure><article class="b-article-body">{mixed(paras(c, "p", " class=c-paragraph", "h2"), (2, inter), (4, letter))}</article><div class="b-tags"><a href="/t">{esc(s["keywords"][0])}</a></div></section>'
        f'<aside class="b-right-rail__rail-container"><div class="b-top-table-list"><h2>الأكثر تداولا</h2>{"".join(f"""<article class="c-grid"><a href="/k{k}"><h3 class="c-heading">{esc(h)}</h3></a><p class="c-paragraph">{esc(c.other["paragraphs"][k][:100])}</p></article>""" for k, h in enumerate(c.headlines[6:9]))}</div></aside></section></div></div>{script}'
    )
    roles = {
        "related_links": [c.headlines[1], c.headlines[6]],
        "caption": [s["caption"]],
        "standfirst": [s["standfirst"]],
    }
    return Golden(document(c, "النهار الجديد", body), [told(s, day=s["date"][:10])], roles, s["title"], s["date"])


def quintype(c: Content) -> Golden:
    """Quintype: each paragraph in a card's element, an also-read element, an advertisement slot, a blurb of a quote."""
    s, parts = c.story, []
    for p in s["paragraphs"]:
        tag = "h3" if p.startswith("##") else "p"
        parts.append(f'<div class="story-element story-element-text"><div><{tag}>{esc(bare(p))}</{tag}></div></div>')
    also = f'<div class="story-element story-element-text story-element-text-also-read"><div class="also-read"><span class="also-read-title">اقرأ أيضاً:</span><a href="/x" target="_blank">{esc(c.headlines[2])}</a></div></div>'
    quote = f'<div class="story-element story-element-text story-element-text-pullquote"><blockquote class="pull-quote">{esc(s["paragraphs"][3])}</blockquote></div>'
    ad = '<div class="ad-slot story-ad"><span>إعلان</span></div>'
    data = {
        "@context": "http://schema.org",
        "@type": "NewsArticle",
        "headline": s["title"],
        "datePublished": s["date"],
        "author": [{"@type": "Person", "name": s["author"] or "فريق الموقع"}],
        "publisher": {"@type": "Organization", "name": "مسارات"},
    }
    body = f'<div id="app"><div class="story-grid"><header class="story-header"><div class="section-tag"><a href="/arab">العالم العربي</a></div><h1 class="headline">{esc(s["title"])}</h1><h2 class="subheadline">{esc(s["standfirst"])}</h2><div class="author-card"><a href="/author/1">{esc(s["author"] or "فريق الموقع")}</a></div><div class="publish-date">نُشر في: {c.at.day} {EGYPT[c.at.month - 1]} ,{c.at.year}: {c.at:%H:%M} م GMT</div><div class="updated-date">تم التحديث: {c.at.day} {EGYPT[c.at.month - 1]} ,{c.at.year}: {(c.at + timedelta(minutes=50)):%H:%M} م GMT</div></header><div class="hero"><figure><img/><figcaption class="hero-caption">{esc(s["caption"])}</figcaption></figure></div><div class="story-card">{mixed(parts, (2, also), (3, ad), (4, quote))}</div><div class="story-tags"><span>الكلمات الدالة</span><a href="/t1">{esc(s["keywords"][0])}</a><a href="/t2">{esc(s["keywords"][1])}</a></div></div><div class="collection-row"><h4>مواضيع قد تهمك</h4><div class="arr--story-grid">{"".join(f"""<div class="arr--story-card"><a href="/c{k}"><h6 class="headline">{esc(h)}</h6></a></div>""" for k, h in enumerate(c.headlines[4:8]))}</div></div></div>'
    roles = {
        "related_links": [c.headlines[2], c.headlines[4]],
        "caption": [s["caption"]],
        "keywords": [s["keywords"][1]],
        "advertisement": ["إعلان"],
    }
    return Golden(document(c, "مسارات", body, ld(data)), [told(s, day=s["date"][:10])], roles, s["title"], s["date"])


def amp_page(c: Content) -> Golden:
    """AMP: ads and a related list in mid-story, a consent element, a sidebar, a next-page feed."""
    s = c.story
    ad = '<div class="amp-ad-wrapper"><p>الإعلانات</p><amp-ad width="300" height="250" type="doubleclick"></amp-ad></div>'
    rel = f'<div class="amp-wp-related"><p>موضوعات متعلقة</p><ul>{listed(c.headlines[:3])}</ul></div>'
    nextpage = f'<amp-next-page><script type="application/json">{json.dumps([{"title": h, "image": "/i.jpg", "url": "/u"} for h in c.headlines[8:10]], ensure_ascii=False)}</script></amp-next-page>'
    body = (
        f'<amp-consent id="consent" layout="nodisplay"><div id="consentDialog"><p>نستخدم ملفات تعريف الارتباط لتحسين تجربتك وعرض محتوى يناسبك. باستمرارك في التصفح فأنت توافق على ذلك.</p><button on="tap:consent.accept">أوافق</button></div></amp-consent><amp-sidebar id="sidebar" layout="nodisplay"><ul>{listed(["الرئيسية", "رياضة", "منوعات"])}</ul></amp-sidebar><header class="amp-wp-header"><div><a href="/">البوابة الشرقية</a></div></header>'
        f'<article class="amp-wp-article"><header class="amp-wp-article-header"><h1 class="amp-wp-title">{esc(s["title"])}</h1><div class="amp-wp-meta amp-wp-byline">كتب - {esc(s["author"] or "محرر الشؤون العربية")}</div><div class="amp-wp-meta amp-wp-posted-on"><time datetime="{s["date"]}">{c.at:%d/%m/%Y}</time></div></header><figure class="amp-wp-article-featured-image"><amp-img src="/i.jpg" width="600" height="400"></amp-img><figcaption>{esc(s["caption"])}</figcaption></figure><div class="amp-wp-article-content">{mixed(paras(c), (1, ad), (3, rel), (4, ad))}</div><footer class="amp-wp-article-footer"><div class="amp-wp-meta amp-wp-tax-tag">أوسمة: <a href="/t">{esc(s["keywords"][0])}</a>, <a href="/t">{esc(s["keywords"][1])}</a></div></footer></article><amp-social-share type="twitter"></amp-social-share>{nextpage}<footer class="amp-wp-footer"><p>جميع الحقوق محفوظة للبوابة الشرقية</p><a href="#top">العودة إلى الأعلى</a></footer>'
    )
    roles = {
        "related_links": [c.headlines[0], c.headlines[2]],
        "caption": [s["caption"]],
        "keywords": [s["keywords"][0]],
        "legal": ["نستخدم ملفات تعريف الارتباط"],
    }
    return Golden(
        document(c, "البوابة الشرقية", body, title=s["title"]),
        [told(s, day=s["date"][:10])],
        roles,
        s["title"],
        s["date"],
    )


def cookie_wall(c: Content) -> Golden:
    """A consent dialogue of many paragraphs before the story, with purposes and partners; the story in plain divs."""
    s = c.story
    parts = [f"<div>{esc(p)}</div>" for p in prose(c)]
    wall = '<div class="fc-dialog-container" id="cmp"><div class="fc-dialog"><h2>نحن نهتم بخصوصيتك</h2><div class="fc-body"><p>نقوم نحن وشركاؤنا البالغ عددهم 842 بتخزين المعلومات على الجهاز والوصول إليها، مثل ملفات تعريف الارتباط والمعرّفات الفريدة، ومعالجة البيانات الشخصية لأغراض مثل الإعلانات المخصصة.</p><p>يمكنك النقر للموافقة على معالجة بياناتك، أو النقر على إدارة الخيارات للاطلاع على مزيد من التفاصيل وتغيير تفضيلاتك قبل الموافقة.</p><p>ستطبّق تفضيلاتك على هذا الموقع فقط، ويمكنك سحب موافقتك في أي وقت من خلال سياسة الخصوصية.</p><ul><li>تخزين المعلومات على جهاز و/أو الوصول إليها</li><li>إعلانات ومحتوى مخصصان، وقياس أداء الإعلانات</li></ul></div><button>أوافق</button><button>إدارة الخيارات</button></div></div>'
    body = f'{wall}<div class="page"><div class="top"><a href="/">منبر الجنوب</a> | <a href="/2">محليات</a> | <a href="/3">العالم</a></div><div class="post"><div class="post-cat">محليات</div><h1>{esc(s["title"])}</h1><div class="post-info">{double(c)}</div><div class="post-text">{"".join(parts)}</div></div><div class="more"><div class="more-h">المزيد من محليات</div>{"".join(f"""<div class="more-i"><a href="/{k}">{esc(h)}</a></div>""" for k, h in enumerate(c.headlines[:5]))}</div></div>'
    roles = {"legal": ["نقوم نحن وشركاؤنا", "ستطبّق تفضيلاتك"], "related_links": [c.headlines[2]]}
    return Golden(
        document(c, "منبر الجنوب", body),
        [told(s, day=s["date"][:10], body="\n\n".join(prose(c)))],
        roles,
        s["title"],
        s["date"][:10],
    )


def paywall(c: Content) -> Golden:
    """Two paragraphs free, then an offer of subscriptions with plans and a login; most read below."""
    s = c.story
    shown = s["paragraphs"][:2]
    offer = '<div class="paywall-gate"><div class="gate-title">تابع القراءة مع اشتراك رقمي</div><p>هذا المحتوى متاح للمشتركين فقط. اشترك الآن لتحصل على وصول غير محدود إلى التحقيقات والتحليلات.</p><div class="plans"><div class="plan"><b>شهري</b><span>3 دولارات في الشهر الأول، ثم 9 دولارات شهريا</span><a href="/buy">اشترك</a></div><div class="plan"><b>سنوي</b><span>وفّر 30 في المئة وادفع مرة واحدة</span><a href="/buy">اشترك</a></div></div><p>لديك حساب؟ <a href="/login">سجّل الدخول</a></p></div>'
    data = {
        "@type": "NewsArticle",
        "@context": "https://schema.org",
        "headline": s["title"],
        "isAccessibleForFree": False,
        "datePublished": s["date"],
        "hasPart": {"@type": "WebPageElement", "isAccessibleForFree": False, "cssSelector": ".article-text"},
    }
    body = f'<div class="wrap"><div class="hdr"><a href="/">دفاتر</a></div><div class="art"><div class="kicker">تحقيقات</div><h1 class="art-title">{esc(s["title"])}</h1><div class="art-deck">{esc(s["standfirst"])}</div><div class="art-by">{esc(s["author"] or "دفاتر")} <span>{c.at.day} {EGYPT[c.at.month - 1]} {c.at.year}</span></div><div class="article-text">{"".join(f"<p>{esc(p)}</p>" for p in shown)}<div class="fade"></div></div>{offer}</div><div class="mr"><h3>الأكثر قراءة هذا الأسبوع</h3><ol>{"".join(f"""<li><span class="num">{k + 1}</span><a href="/{k}">{esc(h)}</a></li>""" for k, h in enumerate(c.headlines[3:8]))}</ol></div></div>'
    roles = {"related_links": [c.headlines[3]]}
    return Golden(
        document(c, "دفاتر", body, ld(data)),
        [told(s, day=s["date"][:10], body="\n\n".join(shown))],
        roles,
        s["title"],
        s["date"],
    )


def appeal(c: Content) -> Golden:
    """An independent outlet that asks for donations and subscriptions within the story and after it."""
    s = c.story
    ask = '<div class="support-us"><h4>ادعم الصحافة المستقلة</h4><p>منذ تأسيسنا ونحن نعمل بلا تمويل حكومي ولا إعلانات. إذا كانت تغطيتنا تهمك، فساهم ولو بمبلغ بسيط كي نستمر.</p><a class="btn" href="/donate">تبرع الآن</a></div>'
    last = '<div class="end-note"><p>قبل أن تذهب... نحتاج إليك. أكثر من مليون قارئ يتابعنا كل شهر، وأقل من واحد في المئة منهم يساندنا ماديا. كن شريكا في هذا العمل.</p><a href="/donate">ساهم معنا</a></div>'
    mail = '<form class="mail-form" action="/sub"><p><label>تصلك أبرز قصصنا كل خميس</label><input name="m"/><button>اشتراك</button></p></form>'
    body = f'<header><a href="/">سجلات</a><nav><a href="/s">قصص</a><a href="/i">تحقيقات</a><a href="/support">ادعمنا</a></nav></header><main><article><h1>{esc(s["title"])}</h1><p class="excerpt">{esc(s["standfirst"])}</p><div class="meta"><span class="date">{double(c)}</span><span class="writer">{esc(s["author"] or "سجلات")}</span></div>{mixed(paras(c, sub="h2"), (2, ask), (4, mail))}{last}</article><section><h2>قصص أخرى</h2>{"".join(f"""<div><a href="/o{k}">{esc(h)}</a></div>""" for k, h in enumerate(c.headlines[:4]))}</section></main><footer><p>يسمح بإعادة النشر مع ذكر المصدر ووضع رابط للمادة الأصلية.</p></footer>'
    roles = {"related_links": [c.headlines[0]]}
    return Golden(
        document(c, "سجلات", body, og(c, "سجلات", s["date"])),
        [told(s, day=s["date"][:10])],
        roles,
        s["title"],
        s["date"],
    )


def appeal_flat(c: Content) -> Golden:
    """The same page as plain text."""
    return flattened(appeal(c), c.story["date"][:10], {"related_links": [c.headlines[0]]})


def cookie_flat(c: Content) -> Golden:
    """The consent dialogue before the story, as plain text."""
    return flattened(cookie_wall(c), c.story["date"][:10])


def paywall_flat(c: Content) -> Golden:
    """The offer of subscriptions after the free paragraphs, as plain text."""
    return flattened(paywall(c), c.story["date"][:10])


APPS: dict[str, Callable[[Content], Golden]] = {
    layout.__name__: layout
    for layout in (
        next_article,
        next_shell,
        arc,
        quintype,
        amp_page,
        cookie_wall,
        paywall,
        appeal,
        appeal_flat,
        cookie_flat,
        paywall_flat,
    )
}
