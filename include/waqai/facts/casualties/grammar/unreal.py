"""Outcomes named without having happened: refused, sentenced to, aimed at, spoken of in general."""

from waqai.facts.casualties.certainty.asked import is_asked
from waqai.facts.casualties.counting.count import Count
from waqai.facts.casualties.grammar.figures import Figures
from waqai.facts.casualties.grammar.foiled import Foiled
from waqai.facts.casualties.grammar.masdar_objects import MasdarObjects
from waqai.facts.casualties.grammar.rates import recurs
from waqai.facts.casualties.grammar.state import Governor
from waqai.lexicons import words

_REFUSALS = tuple(words("word_classes", "refusals"))
_SENTENCED = words("word_classes", "sentenced")
_SPARED, _STAYED = words("word_classes", "spared"), 4
_AIMS = words("word_classes", "aims")
_FICTION = words("word_classes", "fiction")
_STORY = 5
_LEADS_TO = words("word_classes", "leads_to")
_UNMET = words("word_classes", "demands") | words("word_classes", "attempts")
_MEANS = words("word_classes", "would_mean")
_PUT_OFF = words("word_classes", "put_off")
_RECALLS = words("word_classes", "recalls")
_RECALLED = 3
_WARRANTS = words("word_classes", "warrants")
_ASKED, _VERDICT = 5, 14
_CONDEMNED, _TO_DEATH = 6, 3  # tokens before and behind the condemned in which "to death" stands
_WAS_DONE = words("word_classes", "was_done")
_REWARDS, _OFFERED = words("word_classes", "rewards"), 16
_BEHIND_IT = words("word_classes", "behind_it")
_WISHED = ("released", "detained")


class Unreal(Figures, MasdarObjects, Foiled):
    """Outcome words that tell of no event."""

    def _is_unreal(self, governor: Governor, count: Count) -> bool:
        """Whether the outcome word of a governor tells of no event of the people behind it."""
        if governor.category == "released" and (self._is_refused(governor) or self._is_put_off(governor, count)):
            return True
        if self._is_warrant(governor):
            return True
        if self._is_summons(governor):
            return True
        if self._is_general(governor, count) or self._is_sentence(governor):
            return True
        if self._is_bereavement(governor, count) or recurs(self.sentence, count.last):
            return True
        if self._is_figure(governor, count):
            return True
        if self._is_rewarded(governor) or self._is_foiled(governor):
            return True
        return self._is_purpose(governor) or self._is_attempt(governor) or self._is_told_in_fiction(governor)

    def _is_warrant(self, governor: Governor) -> bool:
        """ "مذكرة توقيف ضابط": he may be arrested, but not in "بيت أمر واعتقلت …", nor by a warrant of committal."""
        if governor.category != "detained" or self.sentence.text(governor.first - 1) not in _WARRANTS:
            return False
        return governor.kind == "masdar" and not self.sentence.text(governor.first).endswith("ايداع")

    def _is_summons(self, governor: Governor) -> bool:
        """ "قررت النيابة ضبط وإحضار أربعة": that they be brought in is ordered, and done only where it is said."""
        ordered = governor.category == "detained" and self.sentence.text(governor.last) == "واحضار"
        return ordered and self.sentence.text(governor.first - 1).removeprefix("و") not in _WAS_DONE

    def _is_rewarded(self, governor: Governor) -> bool:
        """ "مكافأة لمن يدلي بمعلومات تقود إلى اعتقال زعيم العصابة", "… لمن يقتله": for what may be done one day."""
        if governor.kind == "verb" and self.sentence.text(governor.first - 1) == "لمن":
            return True
        if governor.kind != "masdar" or self.sentence.text(governor.first - 1) in _BEHIND_IT:
            return False
        return not _REWARDS.isdisjoint(self.sentence.texts[max(0, governor.first - _OFFERED) : governor.first])

    def _is_told_in_fiction(self, governor: Governor) -> bool:
        """ "المسلسل يروي قصة مقتل ضابط": what a film or a play tells of."""
        return not _FICTION.isdisjoint(self.sentence.texts[max(0, governor.first - _STORY) : governor.first])

    def _is_bereavement(self, governor: Governor, count: Count) -> bool:
        """ "فقد البلد صديقا": one in the accusative is whom somebody has lost, and not who is missing."""
        lost = governor.kind == "verb" and self.sentence.text(governor.first).removeprefix("و").startswith("فقد")
        return lost and governor.category == "missing" and count.plain and self._is_accusative(count)

    def _is_accusative(self, count: Count) -> bool:
        text = self.sentence.text(count.first)
        owned = text.endswith(("ها", "هما"))  # "فقدت ابنها": kin that she has lost
        return count.value == 1 and not (count.definite or owned) and text.endswith("ا") and text != count.word

    def _is_refused(self, governor: Governor) -> bool:
        """ "رفض الإفراج عن …": nobody was released."""
        return any(
            self.sentence.text(k).startswith(_REFUSALS) for k in range(max(0, governor.first - 4), governor.first)
        )

    def _is_put_off(self, governor: Governor, count: Count) -> bool:
        """ "ناشدت العائلة إطلاق سراح ابنها", "أرجأت الإدارة الإفراج عن أسير": one person was not released for that."""
        if governor.kind != "masdar" or not count.plain:
            return False
        for at in range(governor.first - 1, max(-1, governor.first - _ASKED), -1):
            if self.sentence.text(at) in ("،", ".", ":", "؛"):
                return False
            if self.sentence.text(at) in _PUT_OFF:
                return True
        return False

    def _is_unmet(self, count: Count) -> bool:
        """ "طالبت العائلة بالإفراج عنهما", "عند محاولة القبض عليه": it was asked for or tried."""
        if self.sentence.text(count.first - 1) in _MEANS:
            return True  # "تسليمه يعني إعدامه"
        if count.category not in _WISHED:
            return False
        if is_asked(self.sentence, count.first):
            return True
        for at in range(count.first - 1, max(-1, count.first - _ASKED), -1):
            if self.sentence.text(at) in ("،", ".", ":"):
                return False
            if {self.sentence.text(at), self.sentence.text(at).removeprefix("و")} & _UNMET:
                return True
        return False

    def _is_sentence(self, governor: Governor) -> bool:
        """ "قضت المحكمة بإعدام 183 متهما": a sentence that was passed, not carried out."""
        if "اعدام" not in self.sentence.text(governor.first):
            return False
        if self._is_spared(governor):
            return True
        far = _VERDICT if self.sentence.text(governor.first) == "باعدام" else _ASKED  # "قضت المحكمة …، الخميس، بإعدام"
        before = self.sentence.texts[max(0, governor.first - far) : governor.first]
        if any(text.removeprefix("و").startswith(("نفذ", "ينفذ", "تنفذ")) or text.endswith("تنفيذ") for text in before):
            return False  # "نفذت السلطات أحكام إعدام بحق ثلاثة"
        return not _SENTENCED.isdisjoint(before)

    def _is_spared(self, governor: Governor) -> bool:
        """ "طالبت بوقف إعدام الرجل", "أرجأت السلطات إعدام اثنين": an execution that is to stop, or was put off."""
        before = self.sentence.texts[max(0, governor.first - _STAYED) : governor.first]
        breaks = [k for k, text in enumerate(before) if not text[0].isalpha()]
        return not _SPARED.isdisjoint(before[breaks[-1] + 1 :] if breaks else before)

    def _is_condemned(self, count: Count) -> bool:
        """ "قضت بإعدام ستة معتقلين", "حكم على ستة معتقلين بالإعدام": of a sentence to death nobody is counted."""
        around = self.sentence.texts[max(0, count.first - _CONDEMNED) : count.last + _TO_DEATH]
        if not any(text.removeprefix("ب").removeprefix("ال") == "اعدام" for text in around):
            return False
        before = self.sentence.texts[max(0, count.first - _VERDICT) : count.first]
        carried_out = any("نفذ" in text or "تنفيذ" in text for text in before)
        return not carried_out and not _SENTENCED.isdisjoint(text.removeprefix("و") for text in before)

    def _is_purpose(self, governor: Governor) -> bool:
        """ "داهمت المنزل لاعتقال شاب": what a deed was for, not what came of it ("أدى لاعتقال شاب")."""
        outcome = self.sentence.outcomes.get(governor.first)
        if (
            not outcome
            or outcome.role != "masdar"
            or "ل" not in (outcome.prefix[-1:], self.sentence.text(outcome.first)[0])
        ):
            return False
        before = self.sentence.texts[max(0, governor.first - _RECALLED) : governor.first]
        if not _RECALLS.isdisjoint(before):
            return False  # "الذكرى العاشرة لاغتيال الوزير"
        at = governor.first - 1
        at -= self.sentence.text(at).startswith("ال")  # "أدى الهجوم لاعتقال شاب"
        return self.sentence.text(governor.first) in _AIMS and self.sentence.text(at) not in _LEADS_TO

    def _is_general(self, governor: Governor, count: Count) -> bool:
        """ "تهديد بالقتل تلقاه حارس": a masdar with the article names no event of the people behind it."""
        outcome = self.sentence.outcomes.get(governor.first)
        pardon = outcome is not None and outcome.id == "pardoned"  # "قرار بالعفو عن 900 سجين"
        if count.prefix[:1] == "ل" or (count.first in self.sentence.numbers and self._is_object(governor, count)):
            return False
        return bool(outcome and outcome.role == "masdar" and outcome.definite) and not pardon
