"""Figures of speech: the verb of an outcome has dreams, hearts or a match for its object, or a feeling for its doer."""

from waqai.facts.casualties.counting.count import Count
from waqai.facts.casualties.counting.wronged import are_wronged
from waqai.facts.casualties.grammar.state import Governor, State
from waqai.lexicons import words

_CITED = words("word_classes", "cited")
_OBJECTS = words("people_words", "objects_of_figures")
_SPENT = words("people_words", "spent")
_FEELINGS = words("people_words", "doers_of_figures")
_ILLS = words("people_words", "ills")
_OWNED = words("people_words", "own_of_figures")
_NO_OBJECT_BEHIND = words("word_classes", "circumstances") | words("word_classes", "prepositions")
_OWN = ("هم", "ها", "هن", "ه")
_CITES = 3  # tokens behind who cites
_BEHIND = 2  # tokens behind people: the object, an adjective at most before it


class Figures(State):
    """Verbs that kill, take or lose no people."""

    def _is_figure(self, governor: Governor, count: Count) -> bool:
        """ "قتل الجوع أحلام ملايين الأطفال", "أصاب اليأس آلاف الشباب", "خطف لاعبان الفوز"."""
        if governor.kind != "verb":
            return False
        if any(self._is_hoped_for(k) for k in range(governor.last, count.first)):
            return True
        verb = self.sentence.text(governor.first)
        if "قض" in verb and self.sentence.text(count.last) in _SPENT:
            return True  # "قضى 12 عاملا ليلتهم في المصنع"
        if "شهد" in verb:
            return not _CITED.isdisjoint(self.sentence.texts[count.last : count.last + _CITES])
        if any(
            count.last in (match.first, match.last) and are_wronged(self.sentence, match)
            for match in self.sentence.matches("outcome")
        ):
            return True  # "سقط مئات المستثمرين ضحية احتيال"
        doers = _FEELINGS | _ILLS if governor.category == "injured" else _FEELINGS
        if governor.last < count.first and self.sentence.text(governor.last) in doers:
            return True
        behind = range(count.last, count.last + _BEHIND)
        figure = {"injured": "figurative", "killed": "no_death"}.get(governor.category)
        if figure and any(self.sentence.is_a(figure, k) for k in behind):
            return True  # "أصيب مئات السكان بالذعر", "غرق 300 شخص في الديون"
        return self.sentence.text(count.last).isalpha() and any(self._is_hoped_for(k) for k in behind)

    def _is_hoped_for(self, at: int) -> bool:
        """Whether what people hope for, hold or play stands here, and no preposition before it."""
        text = self.sentence.text(at)
        bare = next((text[: -len(own)] for own in _OWN if text.endswith(own)), "")
        return (text in _OBJECTS or bare in _OWNED | _OBJECTS) and self.sentence.text(at - 1) not in _NO_OBJECT_BEHIND
