"""What is no diplomacy: sport, business, crime, history, opinion, conditions, negations, words that only look so."""

import pytest

from waqai.facts.diplomacy import find_acts
from waqai.facts.document import read


@pytest.mark.parametrize(
    "text",
    [
        # Sport: "meets", "beats", "faces".
        "يلتقي منتخب غانا مع توغو في مباراة حاسمة ضمن تصفيات كأس العالم، وقال المدرب إن اللاعبين جاهزون.",
        "تأهل النادي إلى نهائي البطولة بعد مباراة صعبة، والتقى لاعبو الفريق رئيس الاتحاد في الملعب.",
        # Screen and gadgets.
        "أعلنت سامسونغ هاتف ذكي جديدا، وطرحت أبل تطبيق للصور، ودعت غوغل المستخدمين إلى تحديث هواتف أندرويد.",
        "زارت الوزيرة الغانية والدتها أمس.",
        # What no one else is party to, or only looks like an act.
        "تعهد الوزير الغاني بإصلاح الطرق في العاصمة.",
        "فرضت الحكومة الغانية ضريبة القيمة المضافة.",
        "قطعت القوات الغانية خط إمدادات المتمردين قرب النهر.",
        "أحبطت القوات الغانية محاولات تسلل إلى القرية.",
        "اعترضت الدفاعات الكينية صاروخا أطلقته غانا على المدينة.",
        "كينيا تعترض طائرة مسيرة أطلقتها غانا على المدينة",
        "لم تختم السلطات جوازات سفر الكينيين لدى دخولهم إلى غانا.",
        "استهدف الهجوم دورية مشتركة لقوات الجيش والدرك.",
        "أعرب الوزير الغاني عن ثقته بأن الطريق سينجز قريبا.",
        "قال الوزير الغاني إن المعركة لم تنته بعد.",
        "اندفعت حشود من الكينيين إلى الساحة احتفالا بالعيد.",
        "انتشار الألغام التي زرعتها المليشيات الكينية في الحقول.",
        "يعلن الرئيس الغاني شروط رفع العقوبات عن توغو.",
        "بدأت العائلات بالخروج من القرية بعد توقيع الاتفاق.",
        "وقف الوزيران طويلا وبحثا المسائل التي تهم السكان.",
        "وصف الوزير الغاني الكينيين بأنهم شعب طموح.",  # kin is visited at home
        "حضر الوزير الغاني جلسة محاكمة ابنه.",
        "قال الضيف إن أي لقاء بين الوزيرين الغاني والكيني لن يفيد.",
        "اتفق الخبراء على أن الوباء انحسر.",
        "نظم النادي مسيرة دراجات للأطفال.",
        # Telling nothing, and a siege by the police.
        "قال الوزير الغاني إن القتال تجدد، رافضا إعطاء حصيلة دقيقة.",
        "رفض متحدث باسم الجيش الغاني تقديم تفاصيل عن العملية.",
        "أنهت قوات الأمن الغانية حصارا لفندق استمر ساعات.",
        # Business.
        "وقعت شركة الأثاث عقدا مع مصنع للأقمشة لتوريد ألف كرسي.",
        "رفض مجلس إدارة المصنع عرض المنافس لشراء الأسهم.",
        # Called off, forbidden, put off, or only what something may lead to.
        "أجل الرئيس الغاني زيارته إلى كينيا.",
        "تحظر غانا زيارة الصليب الأحمر.",
        "قد تؤدي الأزمة إلى فرض غانا عقوبات على توغو.",
        "بدأت الأزمة أمس. وقد تؤدي إلى فرض غانا عقوبات على توغو.",
        "الوزير الغاني قد يزور المدينة للقاء نظيره الكيني.",
        "أتمنى ألا تطلب غانا المساعدة من كينيا.",
        # A body's meeting that is only where it was said, rewards, a patient taken in, an embargo.
        "تحدث الرئيس الغاني على هامش اجتماعات الجمعية العامة للأمم المتحدة.",
        "رصدت غانا مليون دولار لمن يحدد مكان اللص.",
        "أدخل الرئيس الغاني إلى المستشفى العسكري.",
        "قال الرئيس الغاني إن الحظر على إرسال أسلحة إلى توغو باق.",
        # A crisis or a storm threatens, not the state behind the verb.
        "أزمة جديدة تهدد الحكومة الغانية",
        "عاصفة تهدد غانا.. والأهالي يترقبون",
        # An analyst's view, a question left open, a missile shot down, a reason in the accusative.
        "ويرى الباحث سمير الفلاني أن على الحكومة الغانية أن تغير سياستها.",
        "وقال المحلل العسكري سمير الفلاني إن غانا تعرقل السلام.",
        "رفضت الوزيرة الغانية الإجابة عن السؤال.",
        "تمكنت قوات الدفاع الجوي الغاني من اعتراضه وتدميره.",
        # "That the deploying of" is written as "that he deployed".
        "قالت الوزارة الغانية إن نشر الصواريخ أمر مكلف.",
        # What is asked of someone is no demand of his.
        "وإدارة ترامب مطالبة بالرد على السؤال.",
        # Courts uphold sentences, criminals agree on crimes.
        "أيدت المحكمة الغانية حكما بالسجن على المتهم.",
        "وقال الجيش الغاني إن المتهمين اتفقا على تنفيذ عمليات طعن.",
        # Crime.
        "اتهم صاحب المتجر جاره بسرقة الدراجة.",
        "هدد اللص البائع بسكين ثم فر.",
        # Daily life and opinion.
        "دعت جارتي صديقتها إلى العشاء.",
        "أرى أن الكاتب رفض الفكرة لأنها قديمة.",
        "زار السياح المتحف أمس.",
        # History and geography without an act.
        "تقع غانا في غرب القارة، وعاصمتها أكرا.",
        "بنى الملك القصر قبل ألف عام.",
        # Reporting alone.
        "قال وزير الصحة إن المستشفى يعمل.",
        # Words that look like predicates.
        "وزارة الصحة في مدينة أكرا تعمل على مدار الساعة.",
        "صادق وطلبة المدرسة وصلوا قبل الجميع.",
        "ارتفع ثمن القمح في غانا.",
        # Fighting is not diplomacy.
        "قصفت قوات الجيش الغاني القرية.",
    ],
)
def test_no_act(text: str) -> None:
    assert [(act.type, act.rule, act.evidence) for act in find_acts(read(text))] == []


@pytest.mark.parametrize(
    "text",
    [
        "لم توافق كوبا على المقترح.",
        "لن توقع بيرو الاتفاقية.",
        "إذا وافقت كوبا على المقترح انتهت الأزمة.",
        "في حال زار الرئيس الغاني السنغال تحسنت العلاقة.",
        "قبل أن توقع بيرو الاتفاق بيوم هطل المطر.",
        "قد يلتقي الرئيس الغاني رئيس توغو.",
        "أكدت غانا سريان وقف إطلاق النار.",
        "قال الرئيس الغاني: دعونا نمض إلى العمل.",
    ],
)
def test_negated_and_unreal_acts_are_none(text: str) -> None:
    assert find_acts(read(text)) == []


@pytest.mark.parametrize(
    "text",
    ["", " ", "\n\n", "؟", "١٢٣", "abc def", "ـ", "و", "«»", "دعا", "اتهمت", "لقاء بين", "قال إن على", ":", "غانا"],
)
def test_scraps_give_nothing_and_do_not_fail(text: str) -> None:
    assert find_acts(read(text)) == []


def test_passive_with_its_vowel_is_not_done_by_the_party_behind_it() -> None:
    assert find_acts(read("اتُّهمت غانا بالتقصير.".replace("تُّ", "تُ"))) == []


def test_one_sport_word_does_not_silence_politics() -> None:
    found = find_acts(read("قاطع رئيس الوزراء مباراة الافتتاح. ودعت غانا توغو إلى الحوار حول الحدود."))
    assert [act.type for act in found] == ["REQUEST"]


@pytest.mark.parametrize(
    "text",
    [
        "قررت المحكمة في غانا عدم النظر في الدعوى بحق 145 متهما، وبراءة آخرين.",
        "استأنف جيش غانا القصف قبل أيام من عقد الجولة الثانية من المحادثات.",
        "حضر الحفل في غانا جلال طالباني.",
    ],
)
def test_the_accused_who_are_counted_talks_far_behind_and_family_names(text: str) -> None:
    assert find_acts(read(text)) == []


@pytest.mark.parametrize(
    "text",
    [
        # A danger is no threat, nor is one only named.
        "قال الوزير الغاني إن بلاده تواجه التهديد الذي تشكله توغو.",
        "جاء الاجتماع بعد تهديدات الرئيس الغاني.",
        "أغلق الحرس الباب لتهديد غانا الجيران.",
        # What someone is thought to be, told of in a relative clause.
        "تساءل الوزير الغاني عما إذا كانت بلاده ستقطع العلاقات.",
        # One's own dead are announced, not condoled.
        "كتائب القسام تنعى ثلاثة من مقاتليها.",
        # Backing told in passing.
        "أقيم العرض في القاعدة البحرية حيث تدعم غانا الرئيس الكيني.",
        # People who are asked what they saw, and fire that covers an attack.
        "بدأت الشرطة الغانية التحقيق مع السكان القريبين من الجسر.",
        "وفر الجيش الغاني غطاء ناريا لمقاتلي الحركة.",
        # Footage accuses no one: it is of those who do.
        "انتشار لقطات تتهم غانا بالغش",
        # What was struck is told, not threatened.
        'قال المتحدث باسم الجيش الغاني إن الضربات كانت ضد "هدف مشروع".',
        # Comments on a truce, a call met with refusal, guns in a school, a crowd that keeps diggers off.
        "حركة الشباب تعلق على وقف إطلاق النار في توغو.",
        "قابلته حكومة غانا بنفي أن تكون أراضيها منطلقا للهجوم.",
        "نصب المسلحون مدفعا داخل مدرسة في المدينة.",
        "الأهالي حاولوا منع الجرافات من دخول القرية.",
        # An envoy called in to be handed a protest is not recalled.
        # What talks are about or someone works for is not done; what members receive is no one.
        "وقال الوزير الغاني إن الوقت غير مناسب بشأن إعادة رفات الجنود الكينيين.",
        "تعمل غانا من أجل اتفاق بين كينيا وتوغو.",
        "مجلة يستقبلها أعضاء التنظيم كل خميس.",
        "قدمت غانا خطة لتفكيك أسلحة الحركة.",
        # Talks that will not be, an official who does not want to be named, footage released, those charged.
        "أكد الوزير الغاني أن إطلاق محادثات مع توغو لن يحدث إلا بعد الانتخابات.",
        "وقال مسؤول غاني طلب عدم كشف هويته إن الوضع صعب.",
        "مقتل خمسة في تدافع أمام مركز للمساعدات في غانا",  # a crush, nobody's defence
        "أعلنت غانا سجن أربعة أدينوا بالتعاون مع الاستخبارات الكينية",
        "قتل ستة رعاة بحسب ما أعلنه كوفي منساه المتحدث باسم حاكم الولاية الغانية.",
        "في لقطات نشرتها وزارة الدفاع الغانية ظهر الجيش.",
        "تم دفع مبلغ لمنظمة غانية متهمة بالتهريب.",
        "الميليشيا الحوثية تفرض حصارا على السكان.",
        # Voters who queue.
        "احتشد مئات الغانيين أمام لجان الاقتراع في أكرا.",
        # What contacts are for.
        "أكد المتحدث الغاني أن الاتصالات مستمرة بهدف التوصل إلى تهدئة.",
        # A wrong by someone shows what it shows, not he.
        "الهجوم من قبل القوات الغانية يثبت تورط كينيا.",
        # Meetings that are made hard.
        "قالت الوزيرة الغانية إن الخلاف يصعب على الطرفين عقد اجتماع مع توغو.",
    ],
)
def test_told_in_passing(text: str) -> None:
    assert [(act.type, act.rule, act.evidence) for act in find_acts(read(text))] == []
