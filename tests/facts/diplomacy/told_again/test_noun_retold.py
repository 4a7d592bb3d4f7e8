"""Acts told by a noun whose parties another act has: calls within it, talks that led to it."""

import pytest
from told import acts


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "أبلغ وزير الخارجية الغاني نظيره الكيني، في اتصال هاتفي، أن الوفد عاد",
            ["CONSULT call_within وزير الخارجية الغاني > نظيره الكيني"],
        ),
        (
            "اتفقت غانا وكينيا، بعد مفاوضات في جنيف، على الهدنة",
            ["AGREE agree_verb غانا + كينيا >", "CONSULT talks_noun غانا + كينيا >"],
        ),
    ],
)
def test_parties_of_another_act(text: str, told: list[str]) -> None:
    assert acts(text) == told


@pytest.mark.parametrize(
    "text",
    [
        "ستكون هناك مفاوضات أخرى في جنيف",
    ],
)
def test_talks_of_nobody(text: str) -> None:
    assert acts(text) == []


def test_two_who_refuse_something_after_their_summit_met_each_other() -> None:
    both = "جدد الرئيس الكيني وليام روتو والمستشار الألماني أولاف شولتس معارضتهما"
    text = f"{both} أي عمل عسكري ضد غانا، في ختام قمة عقداها في نيروبي."
    assert "CONSULT meeting وليام روتو + أولاف شولتس >" in acts(text)


def test_two_who_agree_on_the_phone_have_called() -> None:
    told = acts("اتفق الرئيس الكيني ونظيره الغاني على فتح الحدود، وذلك في اتصال هاتفي")
    assert told[1:] == ["CONSULT call_within الرئيس الكيني > نظيره الغاني"]
    assert len(acts("اتفق الرئيس الكيني ونظيره الغاني على فتح الحدود، حسب قوله في اتصال هاتفي مع رويترز")) == 1


def test_a_palace_tells_of_a_call_between_two() -> None:
    text = "أعلن القصر الغاني، أمس، أن الوزير الكيني أبلغ الرئيس التوغولي، في اتصال هاتفي، بالقرار"
    assert [row for row in acts(text) if "call_within" in row] == [
        "CONSULT call_within الوزير الكيني > الرئيس التوغولي"
    ]
    text = "قال الوزير الغاني إنه أبلغ نظيره الكيني، في اتصال هاتفي، بالقرار"
    assert [row for row in acts(text) if "call_within" in row] == ["CONSULT call_within الوزير الغاني > نظيره الكيني"]
