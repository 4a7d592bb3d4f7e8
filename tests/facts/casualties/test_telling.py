"""Which sentences tell of a fate."""

from told import counts

from waqai.arabic.tokens import tokenise
from waqai.facts.casualties.telling import tells_a_fate


def test_fates_are_told_in_all_their_words() -> None:
    assert tells_a_fate(tokenise("وصلوا ولا أثر لهم ولكن لا أثر لهم"))
    assert tells_a_fate(tokenise("لم ينج أحد"))
    assert tells_a_fate(tokenise("ما زالوا تحت الأنقاض"))
    assert not tells_a_fate(tokenise("سافر الوفد"))
    assert not tells_a_fate(tokenise("هذا لهم"))  # only the last word of a fate
    assert counts("سافر ثلاثة عمال إلى المدينة") == []
