"""Which sentences may tell of an outcome."""

import pytest
from told import counts

from waqai.arabic.normalise import fold
from waqai.arabic.tokens import texts_of, tokenise
from waqai.facts.casualties.telling import may_tell, tells_a_fate


@pytest.mark.parametrize(
    "told",
    [
        "مقتل عامل في المصنع",
        "لقي حارس مصرعه",  # what the verb needs stands there
        "عاد النازحون إلى ديارهم",
        "ثلاثة عمال في قبضة الشرطة",
        "لم ينج أحد",
    ],
)
def test_sentences_that_may_tell(told: str) -> None:
    assert may_tell(texts_of(tokenise(fold(told))))


@pytest.mark.parametrize(
    "other",
    [
        "سافر الوفد إلى المدينة",
        "نفذت الشركة خطتها",  # without what the verb needs
        "قدمت الشرطة عرضا",  # only the last word of a fate
        "ناقش المجلس قرارات لضبط الأسعار",  # the form of a verb that is a noun there
    ],
)
def test_sentences_that_tell_nothing(other: str) -> None:
    assert not may_tell(texts_of(tokenise(fold(other))))
    assert counts(other) == []


def test_fates_are_told_in_all_their_words() -> None:
    assert tells_a_fate(tokenise("وصلوا ولا أثر لهم ولكن لا أثر لهم"))
    assert tells_a_fate(tokenise("لم ينج أحد"))
    assert tells_a_fate(tokenise("ما زالوا تحت الأنقاض"))
    assert not tells_a_fate(tokenise("سافر الوفد"))
    assert not tells_a_fate(tokenise("هذا لهم"))  # only the last word of a fate
    assert counts("سافر ثلاثة عمال إلى المدينة") == []
