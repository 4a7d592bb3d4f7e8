"""Where a sentence goes on to something else, so that the places told behind are not those of the count before."""

from waqai.facts.casualties.words import Sentence
from waqai.lexicons import words

# "…، مشيرة إلى أن …": the speaker goes on to something else.
_ADDS = words("place_words", "adds")
# "…، يليه إقليم …", "كان آخرها …": the next of several.
_NEXT = words("place_words", "next_of_several")
_ADDED, _STRUCK = words("place_words", "added_to"), words("place_words", "struck")
_EVENTS = words("place_words", "events")
# "… وأخرى استهدفت …": a further attack.
_ANOTHER = frozenset(("واخري", "واخر", "وثانيه", "وثالثه", "والاخري", "والثانيه"))
# "والقتلى هم: …": each of them is told of with a place of his own.
_LISTED = words("place_words", "listed_people")
_OF_OTHERS, _APART = words("place_words", "of_others"), 4  # a relative clause so far behind is of other people
_OF_IT = words("word_classes", "of_it")
# "وسط تصعيد …": what went on at the same time.
_CIRCUMSTANCES = words("place_words", "circumstances")
# "… وأمر بإقالة قائد الشرطة في …": what one did about it.
_GOES_ON_TO_DO = frozenset("و" + verb for verb in words("place_words", "deeds_of_speakers"))
_TIMES, _SINCE, _SPAN = words("place_words", "times_ago"), frozenset(("علي", "من")), 4
_PRONOUNS = ("ها", "هم", "هن", "هما", "ه")


def turns(sentence: Sentence, first: int, last: int) -> bool:
    """Whether the sentence goes on to something else between two tokens."""
    return any(
        (k in sentence.breaks and not _goes_on(sentence, k))
        or (sentence.text(k) in ("التي", "الذي") and not _tells_more(sentence, k, first))
        or (sentence.text(k) in _OF_OTHERS and k - first >= _APART)
        or _adds_event(sentence, k)
        or (sentence.text(k) in _ANOTHER and sentence.text(k + 1) in _STRUCK)
        or has_other_subject(sentence, k)
        or sentence.text(k) in _ADDS
        or sentence.text(k) in _NEXT
        or (sentence.text(k) == ":" and sentence.text(k - 1) in _LISTED)
        or (sentence.text(k) == "وسط" and sentence.text(k + 1) in _CIRCUMSTANCES)
        or _is_told_by_another(sentence, k)
        or sentence.text(k) in _GOES_ON_TO_DO
        or _is_long_after(sentence, k)
        for k in range(first, last)
    )


def _is_told_by_another(sentence: Sentence, index: int) -> bool:
    """ "…، بينما أعلن الجيش … في …": what somebody else tells of, perhaps of another place."""
    if sentence.text(index) not in ("فيما", "بينما"):
        return False
    return any(match.first == index + 1 for match in sentence.matches("says"))


def is_of_other_time(sentence: Sentence, first: int, last: int) -> bool:
    """Whether an event long before or after what was told, or of another's telling, stands between two tokens."""
    return any(
        _is_long_after(sentence, k) or _is_told_by_another(sentence, k) or sentence.text(k) in _GOES_ON_TO_DO
        for k in range(first, last)
    )


def _tells_more(sentence: Sentence, index: int, first: int) -> bool:
    """ "الانفجار الذي هز …", "الكاتب، الذي اختفى في …": what struck the place, or what befell the one counted."""
    return sentence.text(index + 1) in _STRUCK or (index <= first + 1 and index + 1 in sentence.outcomes)


def has_other_subject(sentence: Sentence, index: int) -> bool:
    """ "… والجيش يعلن …": a further clause, with a subject before its verb and a place of its own."""
    if not sentence.text(index).startswith("وال") or index in sentence.outcomes or index in sentence.people:
        return False
    verb = sentence.text(index + 1)
    return len(verb) > 3 and verb[0] in "تي" and index + 1 not in sentence.place_names


def _adds_event(sentence: Sentence, index: int) -> bool:
    """ "بالإضافة إلى قصف …", "إضافة لهجوم …": another event, with a place of its own."""
    if sentence.text(index) not in _ADDED:
        return False
    return any(word in _EVENTS or word[1:] in _EVENTS for word in sentence.texts[index + 1 : index + 4])


def _goes_on(sentence: Sentence, index: int) -> bool:
    """ "وذلك خلال …", "وذلك إثر …": where and when of what was told."""
    return sentence.text(index) == "وذلك" and sentence.text(index + 1) in _OF_IT


def _is_long_after(sentence: Sentence, index: int) -> bool:
    """ "بعد عشرة أيام على خطف …", "بعد أسبوع من هجوم …": another event; "من إصابته" and "من الهجوم" are its own."""
    if sentence.text(index) not in ("بعد", "قبل"):
        return False
    at = next((k for k in range(index + 1, index + _SPAN) if sentence.text(k) in _TIMES), None)
    at = at and next((k for k in (at + 1, at + 2) if sentence.text(k) in _SINCE), None)
    event = sentence.text(at + 1) if at else ""
    if not at or event.endswith(_PRONOUNS) or event.startswith("ال"):
        return False
    return event in _EVENTS or at + 1 in sentence.outcomes
