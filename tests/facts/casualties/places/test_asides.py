"""Places that a sentence names for something else tell nothing of where people suffered."""

import pytest
from told import values


@pytest.mark.parametrize(
    ("text", "places"),
    [
        # Where people met or agreed.
        ("تشمل الصفقة إطلاق سراح 700 أسير بموجب الاتفاق الذي توصل إليه الطرفان في فيينا.", ["None"]),
        ("عاد الموفد بعد لقائه في مسقط نظيره، وقال إن ثلاثة صيادين قتلوا.", ["None"]),
        ("قتل ستة حراس في هجوم على الموقع على الحدود مع تشاد.", ["الحدود مع تشاد"]),
        ("زفت حركة الجهاد الإسلامي في فلسطين ثلاثة من مقاتليها.", ["None"]),
        ("ارتقى المقاتل شهيدا على طريق القدس.", ["None"]),
        ("قتل ثلاثة ركاب في حادث على طريق القدس.", ["طريق القدس"]),
        # From where a distance is measured: of the place named before it, else it is all that is told.
        (
            "سقط ستة قتلى في مدينة سامراء التي تبعد 120 كيلومترا شمالي بغداد وأصيب عشرون طالبا هناك.",
            ["مدينة سامراء"] * 2,
        ),
        ("قتل ستة عمال في منجم يبعد 40 كيلومترا شمالي أغاديز.", ["أغاديز"]),
        (
            "ضرب الإعصار جزيرة سقطرى التي تبعد قرابة 340 كيلومترا عن سواحل اليمن وقتل ثلاثة رعاة.",
            ["جزيرة سقطرى"],
        ),
        # What lies around a place that its noun alone names.
        ("ضرب زلزال المدينة الواقعة شمال تشاد وقتل ثلاثة رعاة.", ["None"]),
        # Where somebody of another land speaks, but not the police of that town.
        ("قال الناطق الأممي في فيينا إن ثلاثة رعاة قتلوا.", ["None"]),
        ("قالت الشرطة في فيينا إن ثلاثة رعاة قتلوا.", ["فيينا"]),
        ("قال شاهد في سراقب إن ثلاثة رعاة قتلوا.", ["سراقب"]),
        ("أصيب ثلاثة رعاة خلال مباراة للهواة في سراقب.", ["سراقب"]),
        # What a state claims or others recognise.
        ("احتج رعاة على الاعتراف بمدينة أغاديز عاصمة لتشاد فقتل ثلاثة منهم.", ["None"]),
        # Homes, seats and posts of the past.
        ("انتهت عملية في سراقب باعتقال ثلاثة مدربين عملوا سابقا في تدمر.", ["سراقب"]),
        ("وقالت ابنته التي تقيم في ليون إن ثلاثة رسامين قتلوا.", ["None"]),
        ("قال المرصد، ومقره لندن، إن ثلاثة رعاة قتلوا في تدمر.", ["تدمر"]),
        ("اعتقل طبيب سوري مقيم في ليون.", ["ليون"]),
        # Where those hurt elsewhere study.
        ("تسبب قصف سراقب بمقتل طالبين في كلية الهندسة.", ["سراقب"]),
        ("قتل ثلاثة طلاب في جامعة النهرين.", ["جامعة النهرين"]),
        # What a movement is named for.
        ("قتل ستة من مقاتلي جيش تحرير كوسوفو.", ["None"]),
        ("قتل ستة جنود في معركة تحرير الموصل.", ["الموصل"]),
    ],
)
def test_places_named_for_something_else(text: str, places: list[str]) -> None:
    assert values(text, "location") == places


@pytest.mark.parametrize(
    ("text", "places"),
    [
        ("قال الجيش إن المسلحين قدموا من شمال غانا. وقتل ستة عمال.", ["None"]),
        ("قتل ستة عمال في مدينة تمالي مقر البرلمان", ["مدينة تمالي"]),
        ("قتل ستة عمال في هجوم على مقر البرلمان", ["مقر البرلمان"]),
    ],
)
def test_where_attackers_came_from_and_what_a_town_is(text: str, places: list[str]) -> None:
    assert values(text, "location") == places


@pytest.mark.parametrize(
    ("text", "places"),
    [
        ("قال الوزير الغاني للصحفيين في نيروبي إن الانفجار أودى بحياة ستة عمال", ["None"]),
        ("وقع هجوم في شيشاوة. وأمام الصحفيين في نيروبي، قال الوزير إنه سيرد. وقتل في الهجوم ستة عمال", ["شيشاوة"]),
        ("قال الوزير للصحفيين إن ستة عمال قتلوا في شيشاوة", ["شيشاوة"]),
        ("قتل ثلاثة صحفيين في شيشاوة", ["شيشاوة"]),
    ],
)
def test_where_reporters_were_told(text: str, places: list[str]) -> None:
    assert values(text, "location") == places


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("استدعت الوزارة السفير الكيني في أكرا بسبب مقتل ثلاثة صيادين", ["None"]),
        ("مقتل السفير الكيني في أكرا", ["أكرا"]),
        ("هجوم على منزل القنصل الكيني في أكرا أسفر عن مقتل حارسين", ["أكرا"]),
        ("مقتل ثلاثة صيادين أمام السفارة الكينية في أكرا", ["أكرا"]),
    ],
)
def test_where_an_envoy_is_posted(text: str, told: list[str]) -> None:
    assert values(text, "location") == told


@pytest.mark.parametrize(
    ("text", "places"),
    [
        (
            "هاجموا مدينة السويداء من جيب على مسافة نحو 40 كيلومترا من درعا، ما أسفر عن مقتل 12 شخصا",
            ["مدينة السويداء"],
        ),
        ("قتل 12 شخصا في كمين على بعد 20 كيلومترا من درعا", ["درعا"]),
    ],
)
def test_from_where_it_is_measured(text: str, places: list[str]) -> None:
    assert values(text, "location") == places
