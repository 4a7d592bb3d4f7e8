"""Places of the headline and the lead that the text below tells more finely."""

from datetime import date

from waqai.facts.casualties import find_casualties
from waqai.facts.document import read
from waqai.facts.model import Casualty


def facts(text: str) -> list[Casualty]:
    return find_casualties(read(text, date(2024, 7, 8)))


def test_a_headline_takes_the_finer_place_of_the_body() -> None:
    one, *_ = facts("مقتل ثلاثة عمال في ريف حلب\nقال سكان إن الانفجار وقع في قرية العمارنة بريف حلب.\nوأصيب تسعة.")
    assert one.location == "قرية العمارنة"


def test_a_headline_near_a_town_takes_the_place_with_a_name_of_its_own() -> None:
    text = "مقتل ثلاثة عمال قرب سراقب\nقال مسعفون إن الثلاثة قتلوا أمس بانفجار لغم في منطقة البلوط."
    assert facts(text)[0].location == "منطقة البلوط"


def test_the_lead_takes_the_place_that_the_next_sentence_tells_of_its_event() -> None:
    text = "قتل ثلاثة عمال بانفجار في ولاية تكساس.\nووقع الانفجار في قرية النهر صباحا.\nوأصيب أربعون طالبا."
    assert next(fact.location for fact in facts(text)) == "قرية النهر"


def test_beside_a_town_is_near_it_and_takes_the_village_told_later() -> None:
    (near,) = facts("قتل ثلاثة رعاة بقصف شمالي سراقب")
    (there,) = facts("قتل ثلاثة رعاة بقصف في سراقب")
    assert (near.where_prec, there.where_prec) == (2, 1)
    text = "مقتل ثلاثة رعاة شمالي سراقب\nوقالت المحطة إن الهجوم وقع في قرية العمارنة شمالي سراقب.\nوأصيب تسعة جنود."
    assert facts(text)[0].location == "قرية العمارنة"


def test_of_a_state_alone_the_place_is_taken_where_the_event_took_place() -> None:
    text = "قال شهود.\nتحدثت الشرطة عن الهجوم.\nوقتل ثلاثة عمال في نيجيريا.\nووقع الهجوم في بلدة العمارنة صباحا."
    assert facts(text)[0].location == "بلدة العمارنة"


def test_another_event_or_one_abroad_tells_no_place() -> None:
    opening = "قال شهود.\nتحدثت الشرطة عن الهجوم.\nوقتل ثلاثة عمال في نيجيريا.\n"
    assert facts(opening + "وزار الوزير بلدة العمارنة صباحا.")[0].location == "نيجيريا"
    assert facts(opening + "ووقع هجوم آخر في حلب صباحا.")[0].location == "نيجيريا"


def test_a_headline_near_a_town_takes_a_town_of_its_own_and_parts_do_not_tell_it_apart() -> None:
    text = "مقتل خمسة جنود غرب بغداد\nلقي خمسة جنود، بينهم ضابط، حتفهم أمس بانفجار لغم في سامراء."
    assert facts(text)[0].location == "سامراء"


def test_a_town_beside_which_another_event_was_is_not_taken() -> None:
    text = "مقتل خمسة جنود في بغداد\nهاجم مسلحون قرية العمارنة، في حين قتل خمسة جنود في بغداد."
    assert facts(text)[0].location == "بغداد"


def test_the_lead_takes_the_area_where_its_event_took_place() -> None:
    text = "مقتل ثلاثة عمال في ولاية سنار\nقال شهود إن لغما انفجر.\nووقع الانفجار في منطقة البلوط.\nوأصيب تسعة."
    assert facts(text)[0].location == "منطقة البلوط"


def test_the_lead_takes_the_street_of_its_town_where_its_event_took_place() -> None:
    lead = "انفجار في الميناء\nقتل ثلاثة عمال بانفجار في مدينة بورسعيد.\n"
    assert facts(lead + "ووقع الانفجار في شارع الصيادين في بورسعيد.")[0].location == "شارع الصيادين"
    assert facts(lead + "وزار الوزير شارع الصيادين في بورسعيد.")[0].location == "مدينة بورسعيد"


def test_the_place_of_a_further_event_is_not_that_of_the_lead() -> None:
    lead = "قتل ثلاثة عمال وأصيب تسعة بقصف على ريف إدلب.\n"
    assert facts(lead + "كما أدى قصف آخر على بلدة سرمين شرق إدلب إلى إصابة طفلين.")[0].location == "ريف إدلب"
    assert facts(lead + "وكان القصف استهدف بلدة سرمين شرق إدلب.")[0].location == "بلدة سرمين"


def test_a_headline_that_sums_up_two_places_keeps_its_own() -> None:
    below = "قتل 12 شخصا في تفجير في سامراء. وقتل سبعة جنود في كمين في تكريت."
    assert facts("مقتل 19 في هجمات بالعراق\n" + below)[0].location == "العراق"
    assert facts("مقتل 12 في هجوم بالعراق\n" + below)[0].location == "سامراء"
