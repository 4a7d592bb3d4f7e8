"""What opens another story or a box, and what only looks as if it did."""

from waqai.pages.reader import read_page

TITLE = "عودة الكهرباء إلى أحياء مدينة السفوح"
TOLD = [
    "عادت الكهرباء، مساء الأربعاء، إلى معظم أحياء مدينة السفوح بعد انقطاع دام خمسة أيام، بحسب شركة التوزيع.",
    "وقال مدير الشركة إن فرق الصيانة استبدلت محولين رئيسين تضررا في العاصفة الأخيرة.",
]
MORE = [
    "وروى سكان من الحي القديم كيف قضوا الليالي الخمس على ضوء الشموع، وكيف فسد ما في ثلاجاتهم من طعام.",
    "وقالت ربة منزل إن أطفالها لم يتمكنوا من المذاكرة قبل الامتحانات المقررة نهاية الأسبوع.",
]
HEAD = f"<title>{TITLE}</title><h1>{TITLE}</h1>"


def paragraphs(parts: list[str]) -> str:
    return "".join(f"<p>{part}</p>" for part in parts)


def test_a_subheading_behind_a_box_of_links_opens_no_story() -> None:
    links = "".join(
        f'<li><a href="/{k}">{text}</a></li>' for k, text in enumerate(("افتتاح سوق جديدة", "موسم الزيتون"))
    )
    box = f'<div class="related"><h3>مقالات ذات صلة</h3><ul>{links}</ul></div>'
    page = read_page(f"{HEAD}<article>{paragraphs(TOLD)}{box}<h3>ليالي الحي القديم</h3>{paragraphs(MORE)}</article>")
    assert len(page.stories) == 1
    assert page.stories[0].text.split("\n\n") == [*TOLD, "ليالي الحي القديم", *MORE]


def test_no_comments_above_the_story_opens_no_box() -> None:
    lines = [TITLE, "6/3/2024", "لا توجد تعليقات", *TOLD]
    assert read_page("\n\n".join(lines)).stories[0].text.split("\n\n") == TOLD


def test_comments_behind_the_story_are_none_of_it() -> None:
    lines = [TITLE, "6/3/2024", *TOLD, "التعليقات", "سامر", "انقطعت عندنا ستة أيام لا خمسة، ولم يأت أحد للإصلاح."]
    assert read_page("\n\n".join(lines)).stories[0].text.split("\n\n") == TOLD


def test_a_bulleted_link_and_its_teaser_in_one_cell_are_a_card() -> None:
    rows = "".join(
        f'<tr><td>• <a href="/{k}">{head}</a><br><font size="1">{teaser}</font></td></tr>'
        for k, (head, teaser) in enumerate((
            ("افتتاح سوق جديدة في بلدة النهر", "افتتحت البلدية صباح أمس سوقا جديدة للخضار تضم أربعين محلا."),
            ("تراجع محصول الزيتون في الشمال", "توقع مزارعون أن يتراجع محصول الزيتون هذا العام إلى النصف."),
        ))
    )  # fmt: skip
    story = f"<table><tr><td>{'<br><br>'.join(TOLD)}</td></tr></table>"
    page = f"{HEAD}<table><tr><td>{story}</td><td><table>{rows}</table></td></tr></table>"
    assert read_page(page).stories[0].text.split("\n\n") == TOLD


def test_an_answer_in_a_forum_is_a_readers() -> None:
    lines = [TITLE, "6/3/2024", *TOLD, f"رد: {TITLE}", "الحمد لله، عادت عندنا أيضا بعد طول انتظار في هذا البرد."]
    assert read_page("\n\n".join(lines)).stories[0].text.split("\n\n") == TOLD


def test_what_an_aggregator_prints_below_is_no_text() -> None:
    below = [
        f"كانت هذه تفاصيل خبر {TITLE} لهذا اليوم، نرجو أن نكون قد وفقنا في نقل الخبر كما ورد من مصدره.",
        "كما تجدر الإشارة إلى أن الخبر الأصلي قد تم نشره في موقع آخر وقد قام فريق التحرير بالتأكد منه.",
    ]
    assert read_page(HEAD + f"<div>{paragraphs([*TOLD, *below])}</div>").stories[0].text.split("\n\n") == TOLD
