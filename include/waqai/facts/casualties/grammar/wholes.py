"""Wholes of dead and hurt: in "105 مدنيين منهم 28 شهيدا و77 جريحا" the sum tells what the first number counts."""

from waqai.facts.casualties.grammar.parts import Parts
from waqai.facts.casualties.grammar.state import HURT, Mention

_GAP = 4
_OPENING = ("(", "[", ":")
_HEADS = frozenset(("person", "bare", "outcome", "of"))


class Wholes(Parts):
    """Counts that two parts add up to."""

    def _with_wholes(self) -> list[Mention]:
        """The mentions with each whole of a pair of parts made one of killed and injured, if need be a new one."""
        found: list[Mention] = []
        for mention in self.mentions:
            if (dead := self._first_part(found, mention)) is not None:
                whole = self._whole_of(dead, mention, found)
                if whole is not None:
                    whole.category = "casualties"
                    dead.parent = mention.parent = whole
                    if not any(other is whole for other in found):
                        found.insert(next(k for k, other in enumerate(found) if other is dead), whole)
            found.append(mention)
        return found

    def _first_part(self, found: list[Mention], hurt: Mention) -> Mention | None:
        """The dead (or hurt) right before the hurt (or dead) that "and" joins to them: "منهم 28 شهيدا و77 جريحا"."""
        dead = found[-1] if found else None
        if dead is None or {dead.category, hurt.category} != {"killed", "injured"}:
            return None
        joined = hurt.count.prefix == "و" or self.sentence.text(hurt.count.first - 1) in ("و", "،")
        near = hurt.count.first - dead.count.last <= _GAP
        exact = all(m.count.head == "outcome" and m.count.value for m in (dead, hurt))
        return dead if joined and near and exact and self._lead_of_parts(dead) is not None else None

    def _lead_of_parts(self, first: Mention) -> int | None:
        """Where what leads the parts stands: "منهم", a bracket or a colon."""
        led = self._among_lead(first.count)
        before = first.count.first - 1
        return before if led is None and self.sentence.text(before) in _OPENING else led

    def _whole_of(self, dead: Mention, hurt: Mention, found: list[Mention]) -> Mention | None:
        total = (dead.count.value or 0) + (hurt.count.value or 0)
        lead = self._lead_of_parts(dead)
        for mention in found[:-1]:
            if mention.count.value == total and mention.category in HURT:
                return mention
        for count in self.counts.values():
            near = lead is not None and 0 <= lead - count.last <= _GAP
            if near and count.value == total and count.head in _HEADS and not count.plain:
                return self._mention(count, "casualties", "sum")
        return None
