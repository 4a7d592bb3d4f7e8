# ruff: noqa: E501  (markup is written as pages write it)
"""What a page hides is not read, what it says of itself is, and what lies in hidden elements is neither."""

import pytest

from waqai.pages.walk import read_markup
from waqai.trees import LexborTree, LxmlTree

PAGE = (
    "<html><head><title>خبر</title><meta name=author content=سعاد><noscript><meta name=author content=برنامج></noscript>"
    "<script type='application/ld+json'>{\"a\": 1}</script></head><body><p>نص الخبر كما كتب.</p><button>أغلق <time>12:00</time></button>"
    "<div><template><h1>قالب</h1></template><nav><button>ابحث</button><a href=/a>الرئيسية</a></nav><meta name=date content=x></div></body></html>"
)


@pytest.mark.parametrize("tree", [LexborTree, LxmlTree])
def test_hidden_elements_are_taken_out_with_all_they_hold(tree: type[LexborTree] | type[LxmlTree]) -> None:
    markup = read_markup(PAGE.encode(), tree.of)
    assert [block.text for block in markup.blocks] == ["نص الخبر كما كتب.", "الرئيسية"]
    assert [element.attributes.get("content") for element in markup.head if element.tag == "meta"] == ["سعاد", "x"]
    assert markup.scripts == ['{"a": 1}']
