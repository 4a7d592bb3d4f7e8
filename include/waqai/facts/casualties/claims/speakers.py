"""Those who have spoken in a text, by their full names: "الوزارة" is "وزارة الصحة", "المؤسسة" whoever spoke before."""

from waqai.arabic.normalise import fold
from waqai.lexicons import words

# Name, kind, and who passes on what is said.
Speaker = tuple[str, str | None, str | None]

_AGAIN = words("claim_words", "bodies_again")


class Speakers:
    """The names heard so far."""

    def __init__(self) -> None:
        self._full: list[str] = []

    def hear(self, speaker: Speaker, before: Speaker | None) -> Speaker:
        """Who is meant by a name; `before`: who spoke last."""
        name, kind, relay = speaker
        if " " in name:
            self._full.append(name)
            return speaker
        if before and before[1] != "agency" and fold(name) in _AGAIN:
            return before  # "ولفتت المؤسسة إلى …"
        full = next((full for full in reversed(self._full) if _is_short_for(name, full, kind)), name)
        return (full, kind, relay)


def _is_short_for(name: str, full: str, kind: str | None) -> bool:
    """ "الوزارة" of "وزارة الصحة", "الحلبي" of "مدير المركز سامر الحلبي"; a state's name is no surname."""
    first, *_, last = full.split()
    return name == f"ال{first}" or (kind is None and name == last)
