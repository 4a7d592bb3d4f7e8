"""Words written alike once folded are told apart by their letters or by what stands beside them."""

import pytest
from told import counts


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("فتحت السلطات معبرين أحدهما يؤدي إلى الساحل والآخر إلى الجبل", []),
        ("النائب يؤدي اليمين رئيسا", []),
        ("انفجار يودي بثلاثة عمال", ["killed 3 verb_person"]),
        ("جرح سائق أمام منزله", ["injured 1 verb_person"]),
        ("جرح إمام المسجد", ["injured 1 verb_person"]),
        ("قالت، مضيفة أن العمل طويل", []),
        ("سجناء يحتجزون في الحبس الطويل وإلى أجل غير مسمى", []),
        ("قتل والي الولاية في هجوم", ["killed 1 verb_person"]),
        ("قالت أسر النزلاء القتلى وأحد السجناء إن النار أطلقت", []),
        ("دافعت عن قتلها المدنيين", []),
        ("نددت باعتقالها ثلاثة صحفيين", ["detained 3 masdar_person"]),
        ("أعلنت الكتائب أسر جنديين", ["captive 2 verb_person"]),
    ],
)
def test_told_apart(text: str, told: list[str]) -> None:
    assert counts(text) == told
