"""Whether a verb befell the one whom a title without a number names: "استشهد المسعف", "اغتال مسلحون القاضي"."""

from waqai.facts.casualties.counting.count import Count
from waqai.facts.casualties.grammar.doers import KIN, Doers
from waqai.facts.casualties.grammar.state import Governor
from waqai.lexicons import words

_BEFALLING = words("word_classes", "befalling")
_BY_WHAT = words("word_classes", "by_what")
_CIRCUMSTANCES = words("word_classes", "circumstances")
_EITHER_VOICE = words("word_classes", "either_voice")
_OBJECT_FAR = 10
_ONE_OF_THE_FAMILY = words("word_classes", "one_of_the_family")


class Titled(Doers):
    """Titles behind an open governor."""

    def _befell_titled(self, count: Count, governor: Governor, gap: int) -> bool:
        """ "مقتل الضابط", "استشهد المسعف", "قُتل المصور": but "قتل الضابط متظاهرا" tells what the officer did."""
        if count.noun in ("attacker", "assailant") and gap < 3:
            return governor.kind != "verb" or not self._acts(governor)
        if governor.kind != "verb":
            return governor.kind == "masdar" and gap == 0
        if self._is_found(governor, count) or self._is_taken_with_kin(governor, count, gap):
            return True
        if gap and self._is_object_of_doers(governor, count):
            return True
        if (
            not gap
            and governor.category in ("detained", "captive", "killed")
            and self._is_man_behind_her(governor, count)
        ):
            return True
        if gap and not self._tells_where(governor):
            return False
        return self._befell(governor) or self._is_passive_by_object(governor, count)

    def _is_found(self, governor: Governor, count: Count) -> bool:
        """ "عثر على الصياد ميتا": whom somebody found dead."""
        verb = self.sentence.outcomes.get(governor.first)
        return verb is not None and verb.id == "found_dead" and self.sentence.text(count.first - 1) == "علي"

    def _is_taken_with_kin(self, governor: Governor, count: Count, gap: int) -> bool:
        """ "اعتقل الأمير ونجله", "قتل القائد وثلاثة من حراسه": one whom kin or so many follow is no doer."""
        kin = self.sentence.people.get(count.last)
        apart = self.sentence.text(count.last) == "و"  # "و12" is two tokens
        more = self.counts.get(count.last + apart)
        his = kin is not None and kin.prefix == "و" and kin.id in KIN
        held = governor.category in ("detained", "captive", "killed") and gap == 0 and not self._acts(governor)
        if held and more and (apart or more.prefix == "و") and not more.plain and more.head in ("person", "of"):
            return True
        return his and held and self.sentence.text(count.last).endswith(("ه", "ها"))

    def _is_passive_by_object(self, governor: Governor, count: Count) -> bool:
        """ "قتل القائد الميداني في غارة": a verb that may be active has no object, but a place or cause behind."""
        if self.sentence.text(governor.first).removeprefix("و").removeprefix("ف") not in _EITHER_VOICE:
            return False
        for at in range(count.last, count.last + _OBJECT_FAR):
            text = self.sentence.text(at)
            if text in ("،", ".", "", ":") or at in self.sentence.outcomes:
                family = self.sentence.text(count.first) in _ONE_OF_THE_FAMILY  # "فقتل الأب وأصيب ابنه"
                family = family or (text[:1] == "و" and text[1:] in _BEFALLING)  # "قتل الطيار وأصيب مساعده"
                return count.first > governor.last or count.called != "" or family
            if text in _CIRCUMSTANCES or text in _BY_WHAT:
                return True
            if at in self.counts or at in self.sentence.people or text[:1] == "و":
                return False
        return False

    def _has_its_own(self, count: Count) -> bool:
        """Whether an object with its owner written onto it stands right before a count."""
        return self.sentence.text(count.first - 1).endswith(("ه", "ها", "هم")) and (
            self.sentence.text(count.last)[:1] in ("ي", "ت")
        )
