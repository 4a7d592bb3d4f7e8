"""What was foiled: "إحباط خطف ثلاثة تجار", "أحبطت الشرطة اغتيال قاض", "منع قتل رهينة" befell nobody."""

from waqai.facts.casualties.grammar.state import Governor, State
from waqai.lexicons import words

_FOILS, _SCHEMES = words("unreal_words", "foils"), words("unreal_words", "schemes")
_DEEDS = words("unreal_words", "deeds_foiled")
_DENIED = ("لم", "ولم", "لا", "ولا")
_REACH = 4  # tokens from the foiling to the deed, its doer between


class Foiled(State):
    """Tells deeds that did not come about."""

    def _is_foiled(self, governor: Governor) -> bool:
        """Whether the deed is what somebody foiled; "أحبطت هجوما وقتلت ثلاثة" tells of others."""
        if self.sentence.text(governor.first) not in _DEEDS:
            return False
        for at in range(governor.first - 1, max(-1, governor.first - _REACH), -1):
            text = self.sentence.text(at)
            if text in _FOILS:
                return self.sentence.text(at - 1) not in _DENIED
            if not (text.startswith("ال") or text in _SCHEMES):
                return False
        return False
