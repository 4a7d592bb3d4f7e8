"""The word for the navy where it only tells that something is of the sea."""

from told import acts


def test_of_the_sea() -> None:
    assert acts("طالبت هيئة الملاحة البحرية غانا بالحوار") == ["REQUEST request_verb هيئة الملاحة البحرية > غانا"]
    assert acts("كانت السلامة البحرية دعت السفن إلى الحذر") == []


def test_the_navy() -> None:
    assert acts("نشرت البحرية الغانية سفنا قرب الجزيرة")[0].endswith("البحرية الغانية >")
