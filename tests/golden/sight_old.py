# ruff: noqa: E501  (markup is written as pages write it)
"""First-sight layouts of older or simpler make: tables, forums, fonts, agencies' pages, a channel's web preview."""

from collections.abc import Callable
from datetime import timedelta

from sight_shared import (  # fmt: skip
    DAYS,
    DIGITS,
    EGYPT,
    HIJRI,
    LEVANT,
    Content,
    Golden,
    document,
    esc,
    flattened,
    listed,
    mixed,
    paras,
    prose,
    told,
)


def webforms(c: Content) -> Golden:
    """ASP.NET WebForms: the story in a label of a nested table, breaks for paragraphs, a grid of other news."""
    s = c.story
    at = c.at
    text = "<br /><br />".join(map(esc, prose(c)))
    grid = "".join(
        f'<tr><td><img src="images/bullet.gif" /></td><td><a id="ctl00_C_GridView1_ctl0{k}_HyperLink1" href="Details.aspx?id={k}">{esc(h)}</a></td><td>{k + 2}/6/2018</td></tr>'
        for k, h in enumerate(c.headlines[:5])
    )
    body = (
        '<form name="aspnetForm" method="post" action="Details.aspx?id=7712" id="aspnetForm"><div><input type="hidden" name="__VIEWSTATE" id="__VIEWSTATE" value="/wEPDwUKLTI2N" /></div><table width="1000" align="center" cellpadding="0" cellspacing="0"><tr><td colspan="3"><img src="images/header.jpg" /></td></tr><tr><td colspan="3"><table id="ctl00_Menu1"><tr><td><a href="Default.aspx">الرئيسية</a></td><td><a href="News.aspx?c=1">أخبار الوكالة</a></td><td><a href="News.aspx?c=2">تقارير</a></td><td><a href="Contact.aspx">اتصل بنا</a></td></tr></table></td></tr><tr><td width="180" valign="top"><table width="100%"><tr><td class="BoxTitle">أهم العناوين</td></tr>'
        + "".join(
            f'<tr><td class="BoxItem"><a href="Details.aspx?id=8{k}">{esc(h)}</a></td></tr>'
            for k, h in enumerate(c.headlines[5:9])
        )
        + f'</table></td><td valign="top"><table width="100%" cellpadding="4"><tr><td><span id="ctl00_ContentPlaceHolder1_lblTitle" class="NewsTitle">{esc(s["title"])}</span></td></tr><tr><td><span id="ctl00_ContentPlaceHolder1_lblDate" class="NewsDate">{at.day:02d}/{at.month:02d}/{at.year} {at.hour % 12 or 12:02d}:{at:%M}:00 {"م" if at.hour > 11 else "ص"}</span> &nbsp; عدد القراءات : <span id="ctl00_ContentPlaceHolder1_lblHits">907</span></td></tr><tr><td align="center"><img id="ctl00_ContentPlaceHolder1_Image1" src="Uploads/1.jpg" /></td></tr><tr><td align="justify"><span id="ctl00_ContentPlaceHolder1_lblDetails" style="font-size:14pt;">{text}</span></td></tr><tr><td><a href="javascript:window.print()">طباعة الخبر</a> <a href="Send.aspx">أرسل لصديق</a></td></tr><tr><td class="BoxTitle">أخبار أخرى</td></tr><tr><td><table id="ctl00_C_GridView1" cellspacing="0">{grid}</table></td></tr></table></td><td width="120" valign="top"><img src="ads/1.gif" /></td></tr><tr><td colspan="3" align="center" class="Footer">جميع الحقوق محفوظة لوكالة الحصن للأنباء 2009 - 2024</td></tr></table></form>'
    )
    roles = {"related_links": [c.headlines[0], c.headlines[4]]}
    return Golden(
        document(c, "وكالة الحصن للأنباء", body, title="وكالة الحصن للأنباء"),
        [told(s, day=s["date"][:10], body="\n\n".join(prose(c)))],
        roles,
        s["title"],
        s["date"][:10],
    )


def forum(c: Content) -> Golden:
    """vBulletin: the first post carries the news with its source, the answers quote it; signatures and join dates."""
    s = c.story

    def post(n: int, name: str, words: str, joined: str) -> str:
        return f'<div id="edit{n}" style="padding:0px 0px 6px 0px"><table id="post{n}" class="tborder" cellpadding="6" width="100%"><tr><td class="thead">#<a href="showpost.php?p={n}"><strong>{n}</strong></a></td></tr><tr><td class="alt2"><div id="postmenu_{n}"><a class="bigusername" href="member.php?u={n}">{name}</a></div><div class="smallfont">عضو نشيط</div><div class="smallfont"><div>تاريخ التسجيل: {joined}</div><div>المشاركات: 1,{n}20</div></div></td></tr><tr><td class="alt1" id="td_post_{n}"><div id="post_message_{n}">{words}</div></td></tr></table></div>'

    first = (
        f'<center><font size="5" color="#8b0000"><b>{esc(s["title"])}</b></font></center><br /><br />'
        + "<br /><br />".join(map(esc, prose(c)))
        + f"<br /><br />المصدر: {esc(s['agency'])}"
    )
    quote = f'<div style="margin:20px"><div class="smallfont">اقتباس:</div><table class="tborder"><tr><td class="alt2"><div>المشاركة الأصلية كتبت بواسطة <strong>صقر البادية</strong></div><div style="font-style:italic">{esc(prose(c)[0])}</div></td></tr></table></div>'
    body = (
        f'<div class="page"><table class="tborder"><tr><td class="alt1"><span class="navbar"><a href="index.php">منتديات الواحة</a></span> &gt; <span class="navbar"><a href="f2">المنتدى الإخباري</a></span></td></tr></table><div class="vbmenu_control"><a href="register.php">التسجيل</a> <a href="faq.php">التعليمات</a></div><table><tr><td class="thead"><div>{c.at.day:02d}-{c.at.month:02d}-{c.at.year}, {c.at:%I:%M} {"PM" if c.at.hour > 11 else "AM"}</div></td></tr></table>'
        + post(1, "صقر البادية", first, "Mar 2008")
        + post(2, c.comments[0]["name"], quote + esc(c.comments[0]["text"]), "Jan 2010")
        + post(3, c.comments[1]["name"], esc(c.comments[1]["text"]), "Sep 2011")
        + '<div class="smallfont">الذين يشاهدون محتوى الموضوع الآن : 1 ( الأعضاء 0 والزوار 1)</div><table class="tborder"><tr><td class="thead">المواضيع المتشابهة</td></tr>'
        + "".join(
            f'<tr><td class="alt1"><a href="showthread.php?t={k}">{esc(h)}</a></td></tr>'
            for k, h in enumerate(c.headlines[:4])
        )
        + '</table><div class="smallfont">Powered by vBulletin® Version 3.8.7</div></div>'
    )
    roles = {"related_links": [c.headlines[0]], "comment": [c.comments[1]["text"]], "credit": [s["agency"]]}
    return Golden(
        document(c, "منتديات الواحة", body, title=f"{s['title']} - منتديات الواحة"),
        [told(s, day=s["date"][:10], body="\n\n".join(prose(c)))],
        roles,
        s["title"],
        s["date"][:10],
        credit=[s["agency"]],
    )


def frontpage(c: Content) -> Golden:
    """A page of the nineties: fonts, paragraphs aligned right that are never closed, a moving line of headlines; windows-1256."""
    s = c.story
    text = "".join(
        f'<p align="right" dir="rtl"><font face="Simplified Arabic" size="4">{esc(p)}</font>\n' for p in prose(c)
    )
    marquee = f'<marquee direction="right">{" *** ".join(map(esc, c.headlines[:3]))}</marquee>'
    page = (
        f'<html dir="rtl"><head><meta http-equiv="Content-Type" content="text/html; charset=windows-1256"><meta name="GENERATOR" content="Microsoft FrontPage 4.0"><title>{esc(s["title"])}</title></head>\n<body bgcolor="#FFFFFF">\n<table border="0" width="100%"><tr><td><p align="center"><img src="logo.gif"><br><font size="2">{DAYS[c.at.weekday()]} {c.at.day} {EGYPT[c.at.month - 1]} {c.at.year} - العدد 4417</font></td></tr><tr><td>{marquee}</td></tr></table>\n'
        f'<table border="0" width="100%"><tr><td width="15%" valign="top" bgcolor="#DDDDDD"><p align="center"><a href="index.htm">الصفحة الأولى</a><p align="center"><a href="local.htm">محليات</a><p align="center"><a href="sport.htm">رياضة</a><p align="center"><a href="last.htm">الأخيرة</a></td><td width="85%" valign="top"><p align="center"><b><font face="Simplified Arabic" size="6" color="#000080">{esc(s["title"])}</font></b>\n<p align="right"><b><font size="3">{esc(s["place"])} - {esc(s["author"] or s["agency"])}</font></b>\n{text}<hr><p align="center"><font size="2"><a href="index.htm">عودة إلى الصفحة الأولى</a></font></td></tr></table></body></html>'
    )
    return Golden(
        page,
        [told(s, day=s["date"][:10], body="\n\n".join(prose(c)))],
        {},
        s["title"],
        s["date"][:10],
        encoding="cp1256",
    )


def telegram(c: Content) -> Golden:
    """A channel's message as its web preview shows it: a bold first line, breaks, hashtags, a counter of views."""
    s = c.story
    text = "<br/><br/>".join(map(esc, prose(c)))
    body = f'<div class="tgme_widget_message_wrap js-widget_message_wrap"><div class="tgme_widget_message text_not_supported_wrap js-widget_message" data-post="marfa_news/10422"><div class="tgme_widget_message_user"><a href="#"><i class="tgme_widget_message_user_photo"><img src="/p.jpg"></i></a></div><div class="tgme_widget_message_bubble"><div class="tgme_widget_message_author accent_color"><a class="tgme_widget_message_owner_name" href="#"><span dir="auto">أخبار المرفأ | عاجل</span></a></div><a class="tgme_widget_message_photo_wrap" href="#"></a><div class="tgme_widget_message_text js-message_text" dir="auto"><b>{esc(s["title"])}</b><br/><br/>{text}<br/><br/><a href="?q=1">#{s["keywords"][0].replace(" ", "_")}</a> <a href="?q=2">#{s["keywords"][1].replace(" ", "_")}</a><br/><br/>تابعونا على تلغرام: <a href="https://t.example/marfa_news">t.example/marfa_news</a></div><div class="tgme_widget_message_footer compact js-message_footer"><div class="tgme_widget_message_info short js-message_info"><span class="tgme_widget_message_views">14.2K</span><span class="copyonly"> views</span><span class="tgme_widget_message_meta"><a class="tgme_widget_message_date" href="#"><time datetime="{s["date"]}" class="time">{c.at:%H:%M}</time></a></span></div></div></div></div></div>'
    return Golden(
        document(c, "", body, title="Telegram Widget"),
        [told(s, day=s["date"][:10], body="\n\n".join(prose(c)))],
        {},
        s["title"],
        s["date"],
    )


def agency_wire(c: Content) -> Golden:
    """An agency's plain page: a dateline with place and sign, (النهاية) and initials at the end, a time in brackets."""
    s = c.story
    parts = prose(c)
    first = f"{s['place']} - {c.at.day} - {c.at.month} (المرفأ) -- {parts[0]}"
    page = f'<div class="main"><div class="lang"><a href="/en">English</a> <a href="/ar">العربية</a></div><div class="storyhead">{esc(s["title"])}</div><div class="storydate">{c.at.day:02d}/{c.at.month:02d}/{c.at.year}</div><div class="storytext"><p>{esc(first)}</p>{"".join(f"<p>{esc(p)}</p>" for p in parts[1:])}<p>(النهاية)</p><p>س ع د / ن ب</p></div><div class="storytools"><a href="#">طباعة</a><a href="#">إرسال</a></div><div class="copy">حقوق النشر محفوظة لوكالة المرفأ</div></div>'
    return Golden(
        document(c, "وكالة المرفأ", page, title=f"وكالة المرفأ : {s['title']}"),
        [told(s, day=s["date"][:10], body="\n\n".join([first, *parts[1:]]))],
        {},
        s["title"],
        s["date"][:10],
    )


def agency_flat(c: Content) -> Golden:
    """The agency's page as plain text."""
    return flattened(agency_wire(c), c.story["date"][:10], {})


def egyptian(c: Content) -> Golden:
    """An Egyptian daily: writer and 12-hour clock above, related news in mid-story and after it, a link to the app."""
    s = c.story
    local = c.at + timedelta(hours=2)
    rel = f'<div class="related-inside"><h3>موضوعات متعلقة</h3><ul>{listed(c.headlines[:3])}</ul></div>'
    body = (
        f'<div id="topMenu"><ul>{listed(["سياسة", "محافظات", "كورة", "حوادث"])}</ul></div><div class="container"><div class="newsStory"><div class="breadcumb"><a href="/">الرئيسية</a> &raquo; <a href="/1">أخبار عاجلة</a></div><h1>{esc(s["title"])}</h1><div class="newsStoryDate">{DAYS[local.weekday()]}، {local.day} {EGYPT[local.month - 1]} {local.year} {local:%I:%M} {"م" if local.hour > 11 else "ص"}</div><div class="img-cont"><img src="/l.jpg" /><span class="img-cap">{esc(s["caption"])}</span></div><span class="writeBy">كتبت: {esc(s["author"] or "مي شوقي")}</span><div id="articleBody">{mixed(paras(c), (3, rel))}<p>&nbsp;</p></div><div class="tags"><h3>اقرأ من جديد</h3></div><div class="share"><span>مشاركة</span></div><div class="newsTags"><a href="/tags/1">{esc(s["keywords"][0])}</a><a href="/tags/2">{esc(s["keywords"][1])}</a></div></div>'
        f'<div class="moreNews"><h2>الأكثر تعليقا</h2>{"".join(f"""<div class="mn"><a href="/s/{k}"><img src="/t.jpg"/></a><h3><a href="/s/{k}">{esc(h)}</a></h3><p>{esc(c.other["paragraphs"][0][:120])}</p></div>""" for k, h in enumerate(c.headlines[4:7]))}</div><div class="app-banner">حمّل تطبيقنا لمتابعة الأخبار لحظة بلحظة <a href="/app">اضغط هنا</a></div></div>'
    )
    roles = {
        "related_links": [c.headlines[0], c.headlines[2], c.headlines[5]],
        "caption": [s["caption"]],
        "byline": ["كتبت:"],
    }
    return Golden(
        document(c, "صوت الدلتا", body), [told(s, day=str(local.date()))], roles, s["title"], str(local.date())
    )


def egyptian_flat(c: Content) -> Golden:
    """The Egyptian page as plain text; the caption is told by nothing there, so none is printed."""
    made = egyptian(c)
    made.page = made.page.replace(c.story["caption"], "")
    return flattened(made, made.published_at or "", {"related_links": [c.headlines[0]], "byline": ["كتبت:"]})


def saudi(c: Content) -> Golden:
    """A Gulf daily: Hijri and Gregorian day, Arabic digits, the correspondent's name and city in brackets before the text."""
    s = c.story
    when = (
        f"{DAYS[c.at.weekday()]} {HIJRI[s['id']]}هـ الموافق {c.at.day} {EGYPT[c.at.month - 1]} {c.at.year}م".translate(
            DIGITS
        )
    )
    body = f'<div id="header"><div class="date-now">{when}</div><ul id="nav">{listed(["المحلية", "السياسة", "الرأي", "الرياضة"])}</ul></div><div id="content"><div class="article-single"><div class="article-title"><h2>{esc(s["title"])}</h2></div><div class="article-date">{when}</div><div class="article-writer">{esc(s["author"] or "واس")} ({esc(s["place"])})</div><div class="article-body"><img src="/q.jpg" /><div class="image-desc">{esc(s["caption"])}</div>{mixed(paras(c))}</div><div class="article-tools"><span>تكبير الخط</span><span>تصغير الخط</span><span>حفظ</span></div></div><div class="sidebar-left"><div class="tab-title">آخر الأخبار</div><div class="tab">{"".join(f"""<div class="tab-item"><a href="/n{k}">{esc(h)}</a><span class="t">قبل {k + 1} ساعات</span></div>""" for k, h in enumerate(c.headlines[:5]))}</div></div></div>'
    roles = {"related_links": [c.headlines[0]], "caption": [s["caption"]]}
    return Golden(
        document(c, "جريدة الدانة", body, title=f"جريدة الدانة - {s['title']}"),
        [told(s, day=s["date"][:10])],
        roles,
        s["title"],
        s["date"][:10],
    )


def levant(c: Content) -> Golden:
    """A Levantine site: month names of the region alone, text in one element with breaks, links at the end of it without a container."""
    s = c.story
    ends = "".join(f'<br/>• <a href="/l{k}">{esc(h)}</a>' for k, h in enumerate(c.headlines[:3]))
    text = "<br/><br/>".join(map(esc, prose(c))) + f"<br/><br/><strong>إقرأ أيضاً:</strong>{ends}"
    body = f'<div class="site"><div class="menu"><a href="/">لبنان</a><a href="/2">إقليم</a><a href="/3">مال وأعمال</a></div><div class="news"><h1 class="ttl">{esc(s["title"])}</h1><div class="dt">{c.at.day} {LEVANT[c.at.month - 1]} {c.at.year} الساعة {c.at:%H:%M}</div><div class="txt">{text}</div></div><div class="bottom"><h4>الأكثر قراءة</h4><ul>{listed(c.headlines[5:9])}</ul></div></div>'
    roles = {"related_links": [c.headlines[0], c.headlines[2], c.headlines[6]]}
    return Golden(
        document(c, "مرايا", body),
        [told(s, day=s["date"][:10], body="\n\n".join(prose(c)))],
        roles,
        s["title"],
        s["date"][:10],
    )


def levant_flat(c: Content) -> Golden:
    """The Levantine page as plain text."""
    return flattened(levant(c), c.story["date"][:10])


OLD: dict[str, Callable[[Content], Golden]] = {
    layout.__name__: layout
    for layout in (
        webforms,
        forum,
        frontpage,
        telegram,
        agency_wire,
        agency_flat,
        egyptian,
        egyptian_flat,
        saudi,
        levant,
        levant_flat,
    )
}
