"""The first post of a discussion is the story, the others are comments, whatever program wrote them."""

import pytest

from waqai.pages.reader import read_page

FIRST = "قال مراسل الإذاعة إن القافلة الطبية وصلت مساء الأربعاء إلى القرى الجبلية وعلى متنها ثلاثون طنا من الأدوية."
ANSWER = "الحمد لله على سلامتهم جميعا، كنا ننتظر هذا الخبر منذ شهر كامل ولم نعد نصدق الوعود."
NAMES = ['id="post_message_{}"', 'class="postbody"', 'class="message-body js-selectToQuote"']


@pytest.mark.parametrize("name", NAMES)
def test_answers_are_comments(name: str) -> None:
    posts = "".join(f"<tr><td><div {name.format(k)}>{text}</div></td></tr>" for k, text in enumerate((FIRST, ANSWER)))
    page = read_page(f"<html><body><table>{posts}</table></body></html>")
    assert page.stories[0].text == FIRST
    assert [s.text for s in page.segments if s.role == "comment"] == [ANSWER]


def test_a_single_post_is_a_story() -> None:
    assert read_page(f'<html><body><div class="postbody"><p>{FIRST}</p></div></body></html>').stories[0].text == FIRST
