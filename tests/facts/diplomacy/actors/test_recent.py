"""Who acted or spoke last goes on where no subject is written; where one stands that no lexicon knows, he does not."""

import pytest
from told import acts


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("زار الرئيس الكيني توغو، وطالب بالهدنة.", "REQUEST request_verb الرئيس الكيني > توغو"),
        ("وصل الرئيس الكيني إلى أكرا. ورفض العرض الأخير.", "REJECT refuse الرئيس الكيني >"),
    ],
)
def test_who_goes_on(text: str, told: str) -> None:
    assert acts(text)[-1] == told


def test_an_unknown_subject_stops_him() -> None:
    assert acts("زار الرئيس الكيني توغو. ورفضت الفرقة الموسيقية الحضور.") == ["CONSULT visit الرئيس الكيني > توغو"]
