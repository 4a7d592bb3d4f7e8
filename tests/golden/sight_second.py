# ruff: noqa: E501  (markup is written as pages write it)
"""Eight further layouts, written blindly after those of the second golden set were mended."""

from collections.abc import Callable
from datetime import timedelta

from sight_shared import (  # fmt: skip
    DIGITS,
    EGYPT,
    LEVANT,
    Content,
    Golden,
    document,
    double,
    esc,
    flattened,
    listed,
    mixed,
    og,
    paras,
    prose,
    told,
)


def channel(c: Content) -> Golden:
    """A channel's site: a video with a name of its own in mid-story, a list of links without a label, a strap for its app."""
    s = c.story
    video = f'<div class="jw-wrapper"><div class="jw-title-primary">{esc(c.headlines[7])}</div><div class="jw-text-duration">02:14</div></div>'
    inner = f"<ul>{listed(c.headlines[:2])}</ul>"
    body = f'<div class="global-hd"><a href="/">أفق نيوز</a><span class="hd-clock">مكة المكرمة 14:22</span></div><div class="l-page"><div class="l-main"><ul class="crumbs"><li><a href="/">الرئيسية</a></li><li><a href="/w">العالم</a></li></ul><div class="hl"><h1>{esc(s["title"])}</h1></div><div class="hl-sub">{esc(s["standfirst"])}</div><div class="hl-info"><span>أفق نيوز - {esc(s["author"] or s["agency"])}</span> <span>{double(c)} - {c.at:%H:%M} بتوقيت غرينتش</span></div><figure class="lead"><img src="/1.jpg"/><figcaption>{esc(s["caption"])} (أرشيف)</figcaption></figure><div class="copy">{mixed(paras(c), (2, inner), (3, video))}<p><em>شارك في التغطية: مراسلو أفق نيوز</em></p></div><div class="strap">حمّل تطبيق أفق نيوز <a href="/ios">iOS</a> <a href="/android">Android</a></div></div><div class="l-side"><div class="box"><div class="box-h">آخر الأخبار</div>{"".join(f"""<div class="box-i"><span class="tm">{9 + k}:1{k}</span><a href="/{k}">{esc(h)}</a></div>""" for k, h in enumerate(c.headlines[3:8]))}</div></div></div>'
    roles = {"caption": [s["caption"]]}
    return Golden(document(c, "أفق نيوز", body), [told(s, day=s["date"][:10])], roles, s["title"], s["date"])


def statement(c: Content) -> Golden:
    """A press office: a label of the release, place and day, the text in a table's cell, notes to editors and a contact."""
    s = c.story
    notes = "<h4>ملاحظة للمحررين</h4><p>تأسس المكتب الإعلامي عام 1998 ويصدر بيانات دورية عن أوضاع المنطقة.</p><h4>للتواصل</h4><p>هاتف: 00961-1-555-010، بريد: press@example.org</p>"
    body = f'<table class="page"><tr><td class="top"><a href="/">المكتب الإعلامي</a></td></tr><tr><td><div class="kind">بيان صحفي</div><h2>{esc(s["title"])}</h2><div class="where">{esc(s["place"])}، {c.at.day} {LEVANT[c.at.month - 1]} {c.at.year}</div>{mixed(paras(c, sub="h4"))}<p>- انتهى -</p>{notes}</td></tr><tr><td class="list"><b>بيانات سابقة</b><br/>{"<br/>".join(f"<a href=/{k}>{esc(h)}</a>" for k, h in enumerate(c.headlines[:4]))}</td></tr></table>'
    return Golden(document(c, "المكتب الإعلامي", body), [told(s, day=s["date"][:10])], {}, s["title"], s["date"][:10])


def radio(c: Content) -> Golden:
    """A radio's site: a player, cards with a picture, a headline and an excerpt between paragraphs, an update's time."""
    s = c.story
    card = f'<div class="m-em-quote"><div class="m-em-article"><a href="/9"><img src="/9.jpg"/><div class="m-em-article__t">{esc(c.headlines[4])}</div><div class="m-em-article__d">{esc(c.other["paragraphs"][1][:100])}</div></a></div></div>'
    body = f'<header class="m-header"><nav><a href="/">إذاعة الوادي</a><a href="/p">برامجنا</a></nav></header><main class="t-content"><h1 class="t-content__title">{esc(s["title"])}</h1><div class="m-pub-dates"><span class="m-pub-dates__date">نشرت في: <time datetime="{s["date"]}">{c.at:%d/%m/%Y - %H:%M}</time></span><span class="m-pub-dates__date">آخر تحديث: <time datetime="{(c.at + timedelta(hours=2)).isoformat()}">{(c.at + timedelta(hours=2)):%d/%m/%Y - %H:%M}</time></span></div><div class="t-content__audio"><span>استمع إلى المقال</span><span>03:40</span></div><p class="t-content__chapo">{esc(s["standfirst"])}</p><div class="t-content__body u-clearfix">{mixed(paras(c), (2, card), (4, card))}<p>إذاعة الوادي / {esc(s["agency"])}</p></div><div class="m-feed-aside"><h2>البرامج</h2>{"".join(f"""<div class="m-item"><p class="m-item__t"><a href="/{k}">{esc(h)}</a></p></div>""" for k, h in enumerate(c.headlines[:3]))}</div></main>'
    roles = {"standfirst": [s["standfirst"]]}
    return Golden(document(c, "إذاعة الوادي", body), [told(s, day=s["date"][:10])], roles, s["title"], s["date"])


def live_rows(c: Content) -> Golden:
    """A live page as a table: a clock in the first cell, a paragraph in the second; newest first."""
    s, day, parts = c.story, c.story["date"][:10], prose(c)
    rows = "".join(
        f'<tr><td class="h">{(c.at - timedelta(minutes=12 * k)):%H:%M}</td><td class="t"><p>{esc(p)}</p></td></tr>'
        for k, p in enumerate(parts[1:5])
    )
    title = f"لحظة بلحظة | {s['title']}"
    body = f'<div id="top"><a href="/">بث الخليج</a></div><div id="mid"><h1>{esc(title)}</h1><div class="d"><time datetime="{s["date"]}">{double(c)}</time></div><p>{esc(parts[0])}</p><table class="feed">{rows}</table></div><div id="bot"><ul>{listed(c.headlines[:4])}</ul></div>'
    stories = [{"kind": "main", "title": s["title"], "text": parts[0], "day": day}]
    stories += [{"kind": "update", "title": None, "text": p, "day": day} for p in parts[1:5]]
    return Golden(document(c, "بث الخليج", body, title=title), stories, {}, s["title"], s["date"])


def mobile(c: Content) -> Golden:
    """A mobile page: text with single breaks in one element, bold read-also lines, tags as hashtags, a share prompt as prose."""
    s = c.story
    lines = list(map(esc, prose(c)))
    lines.insert(2, f"<b>إقرأ أيضا:</b> <a href='/5'>{esc(c.headlines[5])}</a>")
    body = f'<div class="m-top"><a href="/">جوّال الأخبار</a></div><div class="m-art"><div class="m-t">{esc(s["title"])}</div><div class="m-d">منذ {c.at.day} يوما</div><img src="/m.jpg"/><div class="m-b">{"<br>".join(lines)}</div><div class="m-h">{" ".join("#" + esc(w.replace(" ", "_")) for w in s["keywords"])}</div><div class="m-s">أعجبك الخبر؟ شاركه مع أصدقائك عبر واتساب.</div></div><div class="m-n"><div>التالي</div><a href="/6">{esc(c.headlines[6])}</a></div>'
    roles = {"related_links": [c.headlines[5]]}
    return Golden(
        document(c, "جوّال الأخبار", body, og(c, "جوّال الأخبار", s["date"]), title=s["title"]),
        [told(s, day=s["date"][:10], body="\n\n".join(prose(c)))],
        roles,
        s["title"],
        s["date"],
    )


def interview(c: Content) -> Golden:
    """Questions in bold and answers; a box about the guest, a list of the day's other talks; Arabic digits in the date."""
    s = c.story
    asked = ["كيف تصف ما جرى؟", "ومن يتحمل المسؤولية عن ذلك؟", "ماذا بعد؟"]
    turns = [t for pair in zip(asked, prose(c)[1:4], strict=True) for t in pair]
    text = [prose(c)[0], *turns]
    marked = "".join(f"<p><strong>{esc(t)}</strong></p>" if t in asked else f"<p>{esc(t)}</p>" for t in text)
    guest = f'<div class="guest"><h5>من هو الضيف؟</h5><p>خبير في شؤون {esc(s["place"])} ومستشار سابق لمنظمات دولية، وله مؤلفات عدة.</p><a href="/guest">الملف الكامل</a></div>'
    when = f"{c.at.day} {EGYPT[c.at.month - 1]} {c.at.year}".translate(DIGITS)
    body = f'<div class="hat"><a href="/">حوارات</a></div><div class="talk"><h1>{esc(s["title"])}</h1><p class="by">أجرت الحوار: {esc(s["author"] or "سناء البدري")}</p><p class="on">{when}</p>{guest}<div class="qa">{marked}</div></div><div class="talks"><h3>حوارات أخرى</h3><ul>{listed(c.headlines[:4])}</ul></div>'
    return Golden(
        document(c, "حوارات", body),
        [told(s, day=s["date"][:10], body="\n\n".join(text))],
        {},
        s["title"],
        s["date"][:10],
    )


def channel_flat(c: Content) -> Golden:
    """The channel's page as plain text, its captions and the video's name left out."""
    made = channel(c)
    made.page = made.page.replace(c.story["caption"] + " (أرشيف)", "").replace(
        c.headlines[7] + '</div><div class="jw-text-duration">02:14', ""
    )
    return flattened(made, c.story["date"][:10], {})


def statement_flat(c: Content) -> Golden:
    """The press office's page as plain text."""
    return flattened(statement(c), c.story["date"][:10], {})


FURTHER: dict[str, Callable[[Content], Golden]] = {
    layout.__name__: layout
    for layout in (channel, statement, radio, live_rows, mobile, interview, channel_flat, statement_flat)
}
