# ruff: noqa: E501  (markup is written as pages write it)
"""First-sight layouts after publishing systems and their themes."""

from collections.abc import Callable

from sight_shared import (  # fmt: skip
    MAGHREB,
    MONTHS,
    MOROCCO,
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


def drupal(c: Content) -> Golden:
    """Drupal 8+: fields with labels, a breadcrumb, views blocks below the node, both month names at once."""
    s = c.story
    image = f'<div class="field field--name-field-image field--type-image"><figure><img src="/sites/default/files/styles/large/public/1.jpg" alt=""><figcaption>{esc(s["caption"])}</figcaption></figure></div>'
    body = (
        '<div class="dialog-off-canvas-main-canvas" data-off-canvas-main-canvas><header role="banner"><div class="region region-primary-menu"><nav role="navigation" aria-labelledby="block-main-menu" id="block-main"><h2 class="visually-hidden" id="block-main-menu">القائمة الرئيسية</h2><ul class="menu"><li class="menu-item"><a href="/">الرئيسية</a></li><li class="menu-item"><a href="/local">أخبار محلية</a></li><li class="menu-item"><a href="/world">دوليات</a></li></ul></nav></div></header>'
        '<div class="region region-breadcrumb"><div id="block-breadcrumbs"><nav class="breadcrumb"><h2 class="visually-hidden">مسار التنقل</h2><ol><li><a href="/">الرئيسية</a></li><li><a href="/local">أخبار محلية</a></li></ol></nav></div></div>'
        f'<main role="main"><div class="layout-content"><div class="region region-content"><div data-drupal-messages-fallback class="hidden"></div><div id="block-page-title"><h1 class="page-header"><span class="field field--name-title field--type-string">{esc(s["title"])}</span></h1></div>'
        f'<article data-history-node-id="4411" class="node node--type-article node--view-mode-full"><div class="node__meta"><div class="field field--name-field-author field--label-hidden field__item">{esc(s["author"] or "هيئة التحرير")}</div><div class="field field--name-field-date"><div class="field__label">تاريخ النشر</div><div class="field__item">{double(c)} - {c.at:%H:%M}</div></div></div>'
        f'<div class="node__content">{image}<div class="field field--name-field-summary"><p>{esc(s["standfirst"])}</p></div><div class="clearfix text-formatted field field--name-body field--type-text-with-summary field--label-hidden field__item">{mixed(paras(c))}</div>'
        f'<div class="field field--name-field-source field--label-inline"><div class="field__label">المصدر</div><div class="field__item">{esc(s["agency"])}</div></div>'
        f'<div class="field field--name-field-tags field--type-entity-reference field--label-above"><div class="field__label">الكلمات المفتاحية</div><div class="field__items">{"".join(f"<div class=field__item><a href=/t/{k}>{esc(w)}</a></div>" for k, w in enumerate(s["keywords"]))}</div></div></div></article>'
        f'<div class="views-element-container block block-views block-views-blockrelated-block-1"><h2>أخبار ذات صلة</h2><div class="view view-related"><div class="view-content">{"".join(f"""<div class="views-row"><div class="views-field views-field-title"><span class="field-content"><a href="/node/{k}" hreflang="ar">{esc(h)}</a></span></div><div class="views-field views-field-created"><span class="field-content">{10 + k} {MONTHS[k]} 2019</span></div></div>""" for k, h in enumerate(c.headlines[:4]))}</div></div></div>'
        '</div></div></main><footer role="contentinfo"><div class="region region-footer"><p>© 2024 شبكة المرفأ. لا يجوز إعادة نشر المواد من دون إذن مكتوب.</p></div></footer></div>'
    )
    roles = {
        "caption": [s["caption"]],
        "standfirst": [s["standfirst"]],
        "keywords": [s["keywords"][0]],
        "related_links": list(c.headlines[:4]),
    }
    return Golden(
        document(c, "شبكة المرفأ", body, attrs=' class="path-node page-node-type-article"'),
        [told(s, day=s["date"][:10])],
        roles,
        s["title"],
        s["date"][:10],
        credit=[s["agency"]],
    )


def joomla(c: Content) -> Golden:
    """Joomla: article-info list with hits, a print and mail list, pager to neighbours, a comment system below."""
    s = c.story
    at = c.at
    body = (
        '<div class="body"><div class="container"><div class="header"><a class="brand" href="/"><span class="site-title">جريدة السنديان</span></a></div><nav class="navigation"><ul class="nav menu nav-pills"><li class="item-101 default current active"><a href="/">الصفحة الأولى</a></li><li class="item-102"><a href="/a">أمن</a></li><li class="item-103"><a href="/b">تقارير</a></li></ul></nav>'
        f'<main id="content" role="main" class="span9"><div class="item-page" itemscope itemtype="https://schema.org/Article"><meta itemprop="inLanguage" content="ar-AA" /><div class="page-header"><h2 itemprop="headline">{esc(s["title"])}</h2></div>'
        f'<div class="icons"><div class="btn-group pull-right"><ul class="dropdown-menu"><li class="print-icon"><a href="#">طباعة</a></li><li class="email-icon"><a href="#">البريد الإلكتروني</a></li></ul></div></div>'
        f'<dl class="article-info muted"><dt class="article-info-term">التفاصيل</dt><dd class="createdby" itemprop="author" itemscope itemtype="https://schema.org/Person">كتب بواسطة: <span itemprop="name">{esc(s["author"] or "المحرر")}</span></dd><dd class="category-name">المجموعة: <a href="/a" itemprop="genre">أمن</a></dd><dd class="published"><span class="icon-calendar"></span><time datetime="{s["date"]}" itemprop="datePublished">نشر بتاريخ: {at.day:02d} {MONTHS[at.month - 1]} {at.year}</time></dd><dd class="hits"><span class="icon-eye-open"></span><meta itemprop="interactionCount" content="UserPageVisits:2310" />الزيارات: 2310</dd></dl>'
        f'<div itemprop="articleBody">{mixed(paras(c, sub="h4"), (3, "<p>&nbsp;</p>"))}<p>&nbsp;</p></div>'
        f'<ul class="tags inline"><li class="tag-3" itemprop="keywords"><a href="/t" class="label label-info">{esc(s["keywords"][0])}</a></li><li class="tag-4" itemprop="keywords"><a href="/t2" class="label label-info">{esc(s["keywords"][1])}</a></li></ul>'
        f'<ul class="pager pagenav"><li class="previous"><a href="/x" rel="prev"><span class="icon-chevron-left"></span> السابق: {esc(c.headlines[0])}</a></li><li class="next"><a href="/y" rel="next">التالي: {esc(c.headlines[1])} <span class="icon-chevron-right"></span></a></li></ul></div>'
        f'<div id="jc"><div id="comments"><h4>تعليقات (2)</h4><div id="comments-list" class="comments-list">{"".join(f"""<div class="even" id="comment-item-{k}"><div class="rbox"><div class="comment-box"><a class="comment-anchor" href="#c{k}">#{k + 1}</a> <span class="comment-author">{m["name"]}</span> <span class="comment-date">2024-06-0{k + 1} 10:14</span><div class="comment-body">{m["text"]}</div></div></div></div>""" for k, m in enumerate(c.comments[:2]))}</div></div><a href="#">تحديث قائمة التعليقات</a> <form id="comments-form"><p>الاسم (مطلوب)</p><p>البريد الإلكتروني (مطلوب)</p></form></div></main>'
        f'<div id="aside" class="span3"><div class="well"><h3 class="page-header">الأكثر قراءة</h3><ul class="mostread mod-list">{listed(c.headlines[4:9], inner="<span itemprop=name>{}</span>")}</ul></div></div></div></div><footer class="footer"><p class="pull-right"><a href="#top" id="back-top">إلى الأعلى</a></p><p>&copy; 2024 جريدة السنديان</p></footer>'
    )
    roles = {"related_links": [c.headlines[5]], "comment": [c.comments[0]["text"]], "keywords": [s["keywords"][1]]}
    return Golden(document(c, "جريدة السنديان", body), [told(s, day=s["date"][:10])], roles, s["title"], s["date"])


def blogger(c: Content) -> Golden:
    """Blogger: paragraphs in styled divs and spans, an image that is a separator, pager and archive widgets."""
    s = c.story
    parts = [
        f'<div style="text-align: right;" dir="rtl" trbidi="on"><span style="font-size: large;">{esc(p)}</span></div><div style="text-align: right;"><br /></div>'
        for p in prose(c)
    ]
    image = '<div class="separator" style="clear: both; text-align: center;"><a href="https://1.example/s1600/a.jpg" imageanchor="1"><img border="0" src="https://1.example/s400/a.jpg" /></a></div>'
    body = (
        '<div class="navbar section" id="navbar"></div><div class="content-outer"><header><div class="header section" id="header"><div class="widget Header"><h1 class="title"><a href="/">مدونة ضفاف النهر</a></h1><p class="description"><span>أخبار الناس بلا رتوش</span></p></div></div></header>'
        f'<div class="main section" id="main"><div class="widget Blog" id="Blog1"><div class="blog-posts hfeed"><div class="date-outer"><h2 class="date-header"><span>{double(c).split(" ", 1)[0]}، {c.at.day} {MONTHS[c.at.month - 1]} {c.at.year}</span></h2><div class="date-posts"><div class="post-outer"><div class="post hentry uncustomized-post-template" itemprop="blogPost" itemscope><h3 class="post-title entry-title" itemprop="name">{esc(s["title"])}</h3><div class="post-header"></div>'
        f'<div class="post-body entry-content" id="post-body-77" itemprop="description articleBody"><div dir="rtl" style="text-align: right;" trbidi="on">{mixed(parts, (0, image))}</div><div style="clear: both;"></div></div>'
        f'<div class="post-footer"><div class="post-footer-line post-footer-line-1"><span class="post-author vcard">مرسلة بواسطة <span class="fn">ضفاف</span></span> <span class="post-timestamp">في <a class="timestamp-link" href="/p"><abbr class="published" itemprop="datePublished" title="{s["date"]}">{c.at:%H:%M}</abbr></a></span></div><div class="post-footer-line post-footer-line-2"><span class="post-labels">التسميات: <a href="/search/label/1" rel="tag">{esc(s["keywords"][0])}</a>, <a href="/search/label/2" rel="tag">{esc(s["keywords"][1])}</a></span></div><div class="post-share-buttons"><a class="share-button">إرسال بالبريد الإلكتروني</a><a class="share-button">المشاركة على X</a></div></div></div>'
        '<div class="comments" id="comments"><h4>ليست هناك تعليقات:</h4><p class="comment-footer"></p><h4 id="comment-post-message">إرسال تعليق</h4></div></div></div></div></div><div class="blog-pager" id="blog-pager"><span id="blog-pager-newer-link"><a href="/n">رسالة أحدث</a></span><span id="blog-pager-older-link"><a href="/o">رسالة أقدم</a></span><a class="home-link" href="/">الصفحة الرئيسية</a></div><div class="post-feeds"><div class="feed-links">الاشتراك في: <a href="/f">تعليقات الرسالة (Atom)</a></div></div></div></div>'
        f'<div class="sidebar section"><div class="widget PopularPosts"><h2>المشاركات الشائعة</h2><div class="widget-content popular-posts"><ul>{"".join(f"""<li><div class="item-content"><div class="item-title"><a href="/p{k}">{esc(h)}</a></div><div class="item-snippet">{esc(c.other["paragraphs"][k][:110])}...</div></div></li>""" for k, h in enumerate(c.headlines[:3]))}</ul></div></div><div class="widget BlogArchive"><h2>أرشيف المدونة الإلكترونية</h2><ul><li>▼ 2023 (41)<ul><li>▼ أبريل (7)</li></ul></li></ul></div></div></div>'
    )
    roles = {"keywords": [s["keywords"][0]]}
    stories = [told(s, day=s["date"][:10], body="\n\n".join(prose(c)))]
    return Golden(document(c, "", body, title=f"مدونة ضفاف النهر: {s['title']}"), stories, roles, s["title"], s["date"])


def jannah(c: Content) -> Golden:
    """WordPress with the Jannah theme: inline related posts, reading time and views, author's box, a box that slides in."""
    s = c.story
    inline = f'<div id="inline-related-post" class="mag-box mini-posts-box content-only"><div class="container-wrapper"><div class="widget-title the-global-title"><div class="the-subtitle">مقالات ذات صلة</div></div><div class="mag-box-container clearfix"><ul class="posts-items posts-list-container">{"".join(f"""<li class="widget-single-post-item widget-post-list"><div class="post-widget-thumbnail"><a href="/{k}" class="post-thumb"></a></div><div class="post-widget-body"><a class="post-title the-subtitle" href="/{k}">{esc(h)}</a><div class="post-meta"><span class="date meta-item tie-icon">منذ {k + 2} أيام</span></div></div></li>""" for k, h in enumerate(c.headlines[:2]))}</ul></div></div></div>'
    body = (
        '<div id="tie-wrapper"><header id="theme-header"><div class="main-nav"><div id="menu-components-wrap"><ul class="menu"><li class="menu-item"><a href="/">الرئيسية</a></li><li class="menu-item"><a href="/c/1">السياسة</a></li></ul></div></div></header><div id="content" class="site-content container"><div class="main-content tie-col-md-8">'
        f'<article id="the-post" class="container-wrapper post-content tie-standard"><header class="entry-header-outer"><nav id="breadcrumb"><a href="/"><span class="tie-icon-home"></span> الرئيسية</a><em class="delimiter">/</em><a href="/c/1">السياسة</a><em class="delimiter">/</em><span class="current">{esc(s["title"])}</span></nav><div class="entry-header"><span class="post-cat-wrap"><a class="post-cat tie-cat-3" href="/c/1">السياسة</a></span><h1 class="post-title entry-title">{esc(s["title"])}</h1><div class="single-post-meta post-meta clearfix"><span class="author-meta single-author no-avatars"><span class="meta-item meta-author-wrapper meta-author-1"><span class="meta-author"><a href="/author/1" class="author-name tie-icon">{esc(s["author"] or "غرفة الأخبار")}</a></span></span></span><span class="date meta-item tie-icon">{c.at.day} {MONTHS[c.at.month - 1]}، {c.at.year}</span><div class="tie-alignright"><span class="meta-comment tie-icon meta-item fa-before">0</span><span class="meta-views meta-item"><span class="tie-icon-fire"></span> 1٬204 </span><span class="meta-reading-time meta-item"><span class="tie-icon-bookmark"></span> 3 دقائق</span></div></div></div></header>'
        '<div id="share-buttons-top" class="share-buttons share-buttons-top"><div class="share-links icons-text"><a class="facebook-share-button"><span class="social-text">فيسبوك</span></a><a class="whatsapp-share-button"><span class="social-text">واتساب</span></a><a class="print-share-button"><span class="social-text">طباعة</span></a></div></div>'
        f'<div class="entry-content entry clearfix">{mixed(paras(c), (2, inline))}<div class="post-bottom-meta post-bottom-tags"><div class="post-bottom-meta-title"><span class="tie-icon-tags"></span> الوسوم</div><span class="tagcloud"><a href="/t1" rel="tag">{esc(s["keywords"][0])}</a> <a href="/t2" rel="tag">{esc(s["keywords"][1])}</a></span></div></div></article>'
        f'<div class="post-components"><div class="about-author container-wrapper about-author-1"><div class="author-info"><h3 class="author-name"><a href="/author/1">{esc(s["author"] or "غرفة الأخبار")}</a></h3><div class="author-bio">صحافي يتابع شؤون المنطقة منذ عشر سنوات، وعمل مراسلا لعدد من الإذاعات المحلية.</div></div></div>'
        f'<div class="container-wrapper" id="post-newsletter"><div class="subscribe-widget"><div class="widget-inner-wrap"><span class="tie-icon-envelope newsletter-icon"></span><div class="subscribe-widget-content"><span class="subscribe-subtitle">انضم إلى قائمتنا البريدية</span><p>اشترك ليصلك جديد الأخبار كل صباح على بريدك.</p></div></div></div></div>'
        f'<div id="related-posts" class="container-wrapper has-extra-post"><div class="mag-box-title the-global-title"><h3>مقالات ذات صلة</h3></div><div class="related-posts-list">{"".join(f"""<div class="related-item tie-standard"><h3 class="post-title"><a href="/r{k}">{esc(h)}</a></h3><div class="post-meta clearfix"><span class="date meta-item tie-icon">2{k} مارس، 2022</span></div></div>""" for k, h in enumerate(c.headlines[2:5]))}</div></div></div></div>'
        f'<div id="check-also-box" class="container-wrapper check-also-right"><div class="widget-title the-global-title"><div class="the-subtitle">شاهد أيضاً</div><a href="#" id="check-also-close" class="remove"><span class="screen-reader-text">إغلاق</span></a></div><div class="widget posts-list-big-first"><ul class="posts-list-items"><li class="widget-single-post-item"><div class="post-widget-body"><a class="post-title the-subtitle" href="/z">{esc(c.headlines[6])}</a></div></li></ul></div></div></div></div>'
    )
    roles = {
        "related_links": [c.headlines[0], c.headlines[1], c.headlines[3], c.headlines[6]],
        "keywords": [s["keywords"][0]],
    }
    return Golden(
        document(c, "موقع سبع بحور", body, og(c, "موقع سبع بحور", s["date"])),
        [told(s, day=s["date"][:10])],
        roles,
        s["title"],
        s["date"],
    )


def tagdiv(c: Content) -> Golden:
    """WordPress with the Newspaper theme: ads with a caption, source and via below, neighbours, a box of the latest."""
    s = c.story
    ad = '<div class="td-a-rec td-a-rec-id-content_inline td_uid_2"><span class="td-adspot-title">- إعلان -</span><div class="td-visible-desktop"><ins class="adsbygoogle"></ins></div></div>'
    body = (
        '<div class="td-theme-wrap"><div class="td-header-wrap"><div class="td-header-menu-wrap"><ul class="sf-menu"><li><a href="/">الأولى</a></li><li><a href="/v">مرئيات</a></li></ul></div></div>'
        f'<article class="post type-post status-publish td-post-template-2"><div class="td-post-header"><div class="td-crumb-container"><div class="entry-crumbs"><span><a class="entry-crumb" href="/">الأولى</a></span> <span class="td-bred-no-url-last">{esc(s["title"])}</span></div></div><ul class="td-category"><li class="entry-category"><a href="/k">أخبار عربية</a></li></ul><header class="td-post-title"><h1 class="entry-title">{esc(s["title"])}</h1><p class="td-post-sub-title">{esc(s["standfirst"])}</p><div class="td-module-meta-info"><div class="td-post-author-name"><div class="td-author-by">بقلم</div> <a href="/a">{esc(s["author"] or "القسم السياسي")}</a><div class="td-author-line"> - </div></div><span class="td-post-date"><time class="entry-date updated td-module-date" datetime="{s["date"]}">{c.at.day} {MAGHREB[c.at.month - 1]} {c.at.year}</time></span><div class="td-post-views"><i class="td-icon-views"></i><span class="td-nr-views-9">588</span></div></div></header></div>'
        f'<div class="td-post-content tagdiv-type"><div class="td-post-featured-image"><figure><a href="/i.jpg"><img class="entry-thumb" src="/i.jpg" alt="" title=""/></a><figcaption class="wp-caption-text">{esc(s["caption"])}</figcaption></figure></div>{mixed(paras(c), (2, ad), (4, ad))}</div>'
        f'<footer><div class="td-post-source-tags"><div class="td-post-source-via"><div class="td-post-small-box"><span>المصدر</span><a rel="nofollow" href="#">{esc(s["agency"])}</a></div></div><ul class="td-tags td-post-small-box clearfix"><li><span>الوسوم</span></li><li><a href="/t">{esc(s["keywords"][0])}</a></li><li><a href="/t">{esc(s["keywords"][1])}</a></li></ul></div><div class="td-post-sharing-bottom"><div class="td-post-sharing-visible"><div class="td-social-sharing-button td-social-handler"><div class="td-social-but-text">شارك</div></div></div></div>'
        f'<div class="td-block-row td-post-next-prev"><div class="td-block-span6 td-post-prev-post"><div class="td-post-next-prev-content"><span>المقالة السابقة</span><a href="/p">{esc(c.headlines[0])}</a></div></div><div class="td-block-span6 td-post-next-post"><div class="td-post-next-prev-content"><span>المقالة القادمة</span><a href="/q">{esc(c.headlines[1])}</a></div></div></div></footer></article>'
        f'<div class="td_block_wrap td_block_related_posts td_with_ajax_pagination"><h4 class="td-related-title"><a class="td-related-left td-cur-simple-item">مقالات ذات صلة</a><a class="td-related-right">المزيد عن المؤلف</a></h4><div class="td_block_inner"><div class="td-related-row">{"".join(f"""<div class="td-related-span4"><div class="td_module_related_posts"><div class="item-details"><h3 class="entry-title td-module-title"><a href="/m{k}">{esc(h)}</a></h3></div></div></div>""" for k, h in enumerate(c.headlines[2:5]))}</div></div></div><div class="comments" id="comments"><div id="respond" class="comment-respond"><h3 class="comment-reply-title">ترك الرد <small><a href="#" class="hide">إلغاء الرد</a></small></h3></div></div></div>'
    )
    roles = {
        "caption": [s["caption"]],
        "standfirst": [s["standfirst"]],
        "related_links": [c.headlines[3]],
        "advertisement": ["إعلان"],
        "keywords": [s["keywords"][0]],
    }
    return Golden(
        document(c, "الراصد", body, attrs=' class="rtl single single-post"'),
        [told(s, day=s["date"][:10])],
        roles,
        s["title"],
        s["date"],
        credit=[s["agency"]],
    )


def sahifa(c: Content) -> Golden:
    """WordPress with the Sahifa theme, an older markup: post-inner, share box, a Moroccan date, a read-also between."""
    s = c.story
    also = f'<p><span style="color: #ff0000;"><strong>اقرأ أيضا: </strong></span><a href="/11"><strong>{esc(c.headlines[5])}</strong></a></p>'
    body = (
        '<div class="wrapper-outer"><div class="background-cover"></div><div class="inner-wrapper"><div class="breaking-news" id="breaking-news"><span class="breaking-news-title"><i class="fa fa-bolt"></i> <span>أخر الأخبار</span></span><ul>'
        + listed(c.headlines[9:12])
        + '</ul></div><div id="main-content" class="container"><div class="content">'
        f'<article class="post-listing post type-post" id="the-post"><div class="single-post-thumb"><img src="/s.jpg" alt=""/></div><div class="post-inner"><h1 class="name post-title entry-title"><span itemprop="name">{esc(s["title"])}</span></h1><p class="post-meta"><span class="post-meta-author"><i class="fa fa-user"></i><a href="/a">{esc(s["author"] or "هيئة التحرير")}</a></span><span class="tie-date"><i class="fa fa-clock-o"></i>{c.at.day} {MOROCCO[c.at.month - 1]} {c.at.year}</span><span class="post-cats"><i class="fa fa-folder"></i><a href="/c">مجتمع</a></span><span class="post-comments"><i class="fa fa-comments"></i><a href="#c">اضف تعليق</a></span><span class="post-views"><i class="fa fa-eye"></i>312 زيارة</span></p><div class="clear"></div>'
        f'<div class="entry">{mixed(paras(c), (3, also))}</div><div class="share-post"><span class="share-text">شاركها</span><ul class="flat-social"><li><a class="social-facebook"><span>فيسبوك</span></a></li><li><a class="social-twitter"><span>تويتر</span></a></li></ul></div></div></article>'
        f'<p class="post-tag">كلمات دليلية <a href="/t" rel="tag">{esc(s["keywords"][0])}</a> <a href="/t" rel="tag">{esc(s["keywords"][1])}</a></p><section id="author-box"><div class="block-head"><h3>عن {esc(s["author"] or "هيئة التحرير")}</h3></div><div class="post-listing"><div class="author-bio"><div class="author-description author-social">محرر الشؤون المحلية</div></div></div></section><div class="post-navigation"><div class="post-previous"><a href="/" rel="prev"><span>السابق</span> {esc(c.headlines[0])}</a></div><div class="post-next"><a href="/" rel="next"><span>التالي</span> {esc(c.headlines[1])}</a></div></div>'
        f'<section id="related_posts"><div class="block-head"><h3>مقالات مشابهة</h3><div class="stripe-line"></div></div><div class="post-listing">{"".join(f"""<div class="related-item"><h3><a href="/s{k}">{esc(h)}</a></h3><p class="post-meta"><span class="tie-date">1{k} غشت 2018</span></p></div>""" for k, h in enumerate(c.headlines[2:5]))}</div></section></div></div></div></div>'
    )
    roles = {"related_links": [c.headlines[5], c.headlines[2]], "keywords": [s["keywords"][0]]}
    return Golden(document(c, "أنوال الجديدة", body), [told(s, day=s["date"][:10])], roles, s["title"], s["date"][:10])


def _widget(kind: str, inner: str) -> str:
    return f'<div class="elementor-element elementor-element-5c1 elementor-widget elementor-widget-{kind}" data-element_type="widget"><div class="elementor-widget-container">{inner}</div></div>'


def elementor(c: Content) -> Golden:
    """Elementor: widgets in wrappers in columns, a posts widget and a form among them, a popup at the end."""
    s = c.story
    posts = "".join(
        f'<article class="elementor-post elementor-grid-item"><div class="elementor-post__text"><h3 class="elementor-post__title"><a href="/e{k}">{esc(h)}</a></h3><div class="elementor-post__meta-data"><span class="elementor-post-date">0{k + 1}/03/2021</span></div><div class="elementor-post__excerpt"><p>{esc(c.other["paragraphs"][k][:90])}…</p></div><a class="elementor-post__read-more" href="/e{k}">اقرأ المزيد »</a></div></article>'
        for k, h in enumerate(c.headlines[:3])
    )
    body = (
        '<header data-elementor-type="header" class="elementor elementor-12 elementor-location-header">'
        + _widget(
            "nav-menu",
            '<nav class="elementor-nav-menu--main"><ul class="elementor-nav-menu"><li><a href="/" class="elementor-item">الرئيسية</a></li><li><a href="/x" class="elementor-item">ملفات</a></li></ul></nav>',
        )
        + '</header><div data-elementor-type="single-post" class="elementor elementor-88 elementor-location-single post"><section class="elementor-section elementor-top-section"><div class="elementor-container elementor-column-gap-default"><div class="elementor-column elementor-col-66"><div class="elementor-widget-wrap elementor-element-populated">'
        + _widget(
            "theme-post-title", f'<h1 class="elementor-heading-title elementor-size-default">{esc(s["title"])}</h1>'
        )
        + _widget(
            "post-info",
            f'<ul class="elementor-inline-items elementor-icon-list-items elementor-post-info"><li class="elementor-icon-list-item"><span class="elementor-icon-list-text elementor-post-info__item--type-author">{esc(s["author"] or "فريق التحرير")}</span></li><li class="elementor-icon-list-item"><span class="elementor-icon-list-text elementor-post-info__item--type-date">{MONTHS[c.at.month - 1]} {c.at.day}, {c.at.year}</span></li><li class="elementor-icon-list-item"><span class="elementor-icon-list-text elementor-post-info__item--type-time">{c.at.hour % 12 or 12}:{c.at:%M} {"م" if c.at.hour > 11 else "ص"}</span></li></ul>',
        )
        + _widget("theme-post-content", mixed(paras(c, sub="h2")))
        + _widget(
            "share-buttons",
            '<div class="elementor-grid"><div class="elementor-grid-item"><div class="elementor-share-btn"><span class="elementor-share-btn__title">Facebook</span></div></div><div class="elementor-grid-item"><div class="elementor-share-btn"><span class="elementor-share-btn__title">WhatsApp</span></div></div></div>',
        )
        + _widget("heading", '<h4 class="elementor-heading-title">قد يعجبك أيضا</h4>')
        + _widget("posts", f'<div class="elementor-posts-container elementor-posts elementor-grid">{posts}</div>')
        + "</div></div></div></section></div>"
        + '<div data-elementor-type="popup" class="elementor elementor-99 elementor-location-popup">'
        + _widget("heading", '<h2 class="elementor-heading-title">لا تفوّت أهم الأخبار</h2>')
        + _widget(
            "text-editor", "<p>سجّل بريدك الإلكتروني لتصلك نشرتنا الأسبوعية مجانا، ويمكنك إلغاء الاشتراك متى شئت.</p>"
        )
        + "</div>"
    )
    roles = {"related_links": [c.headlines[0], c.headlines[2]]}
    return Golden(document(c, "نوافذ", body), [told(s, day=s["date"][:10])], roles, s["title"], s["date"][:10])


def joomla_flat(c: Content) -> Golden:
    """The Joomla page as plain text: hits, pager and comment form are lines among lines."""
    return flattened(joomla(c), c.story["date"][:10], {"comment": [], "related_links": [c.headlines[5]]})


def sahifa_flat(c: Content) -> Golden:
    """The Sahifa page as plain text: ticker first, a read-also line in mid-story."""
    return flattened(sahifa(c), c.story["date"][:10], {"related_links": [c.headlines[5], c.headlines[2]]})


CMS: dict[str, Callable[[Content], Golden]] = {
    layout.__name__: layout
    for layout in (drupal, joomla, blogger, jannah, tagdiv, sahifa, elementor, joomla_flat, sahifa_flat)
}
