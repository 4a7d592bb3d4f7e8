"""The language of a text: by its letters and commonest words where they settle it, by py3langid where they do not.

Codes are ISO 639-1, `ckb` for Sorani Kurdish, `und` where there is too little text or none is sure.
"""

import re
from collections import Counter
from functools import cache
from typing import Any

LANGUAGES = (
    "ar", "fa", "ur", "ckb", "ku", "ps", "he", "en", "fr", "de", "es", "it", "nl", "pt", "ru", "tr", "id", "pl", "sv",
    "ja", "zh", "ko", "el", "hi", "hy",
)  # fmt: skip
WESTERN = frozenset({"en", "fr", "de", "es", "it", "nl", "pt", "tr", "ku", "id", "pl", "sv"})
_LEARNT = ["ar", "fa", "ur", "ku", "ps", "he", "en", "fr", "de", "es", "it", "nl", "pt", "ru", "tr", "id", "pl", "sv"]
_SAMPLE = 1000
_ARABIC = re.compile("[\u0620-\u064a\u066e-\u06d3\u06fa-\u06ff\ufb50-\ufdff\ufe70-\ufefc]")
_LATIN = re.compile("[A-Za-z\u00c0-\u024f]")
# Scripts of languages that share them with none of the others; kana before the characters that Japanese has as well.
_OTHERS = tuple(
    (code, re.compile(f"[{letters}]"))
    for code, letters in (
        ("he", "\u05d0-\u05ea"), ("ru", "\u0400-\u04ff"), ("ja", "\u3040-\u30ff"), ("zh", "\u4e00-\u9fff"),
        ("ko", "\uac00-\ud7af"), ("el", "\u0370-\u03ff"), ("hi", "\u0900-\u097f"), ("hy", "\u0530-\u058f"),
    )
)  # fmt: skip
_LATIN_WORDS = re.compile(r"[A-Za-zÀ-ÿ]+")
# No word stands in two lists: each tells its language from the others.
_COMMON = {
    code: frozenset(words.split())
    for code, words in (
        ("en", "the of and to that for was with his her they have from which this were are has said"),
        ("fr", "le les des et dans une du est pour qui par sur pas au aux avec ce cette ont été"),
        ("de", "der die und den von zu mit sich auf für ist im dem nicht ein eine auch wird zum"),
        ("es", "el los las y en del por su al lo fue más sus pero sin hasta también esta"),
        ("pt", "não do da dos em um uma com ao pela mais na os foi são você seu ou à é e"),
        ("it", "il di che è per non della gli nel sono alla delle dei nella anche più si dal"),
    )
}
_CODES = {word: code for code, listed in _COMMON.items() for word in listed}
# Letters of one language that the others have not, and short words of one that are no words of the others.
_MARKS: tuple[tuple[str, re.Pattern[str]], ...] = (
    ("ckb", re.compile("[\u06ce\u06c6\u06b5\u0695\u06d5]")),
    ("ps", re.compile("[\u067c\u0689\u0693\u069a\u0681\u0685\u06bc\u06d0\u06cd]")),
    ("ur", re.compile("[\u0679\u0688\u0691\u06ba\u06d2\u06be\u06c1]")),
    ("fa", re.compile("[\u067e\u0686\u0698\u06af]|"
                      "(?<!\\w)(?:است|این|اين|را|که|شد|می|مي|های|هاي|برای|براي|با|از|در|و)(?!\\w)")),
)  # fmt: skip
_SURE = re.compile(
    r"(?<!\w)(?:[وفبكل]?ال\w{2,}|في|على|إلى|الى|أن|إن|التي|الذي|هذا|هذه|عن|لم|قد|كان|بين|بعد|منذ)(?!\w)|ة(?!\w)"
)


def language_of(text: str, declared: str | None = None) -> str:
    """Language of a text. `declared` (as in `<html lang>`) counts only where the text is too short to tell.

    >>> language_of("قالت الوزارة إن الهدنة بدأت في المدينة")
    'ar'
    """
    sample = text[:_SAMPLE]
    if found := _common(sample):
        return found
    arabic, latin = len(_ARABIC.findall(sample)), len(_LATIN.findall(sample))
    if arabic + latin < 0.5 * len(sample):
        scripts = [code for code, letters in _OTHERS if len(letters.findall(sample)) >= max(12, (arabic + latin) / 2)]
        if scripts:
            return scripts[0]
    if arabic + latin < 12:
        return _short(arabic, latin, declared)
    if arabic >= latin:
        return _of_arabic_letters(sample, arabic)
    return _learnt(sample, declared) if latin >= 25 else _short(arabic, latin, declared)


def _common(sample: str) -> str | None:
    """A Western language by its commonest words, four at least and one in ten: no model is asked for those."""
    words = _LATIN_WORDS.findall(sample)
    if len(words) < 12 or len(words) * 4 < len(sample) * 0.4:
        return None
    counts = Counter(map(_CODES.get, map(str.lower, words)))
    counts.pop(None, None)
    if not counts:
        return None
    (best, most), *others = counts.most_common()
    clear = most >= max(4, len(words) / 10) and most > 3 * sum(count for _, count in others)
    return best if clear else None


def _short(arabic: int, latin: int, declared: str | None) -> str:
    """Too little text: the declared language where its letters fit."""
    code = (declared or "").strip().lower().replace("_", "-").split("-")[0]
    fits = arabic if code in ("ar", "fa", "ur", "ckb", "ps") else latin
    return code if code in LANGUAGES and fits else "und"


def _of_arabic_letters(sample: str, letters: int) -> str:
    sure = len(_SURE.findall(sample))
    found = {code: len(pattern.findall(sample)) for code, pattern in _MARKS}
    # A name in a foreign spelling ("پوتين") makes no page Persian: marks must be as many as the language would have.
    for code in ("ckb", "ps", "ur", "fa"):
        if found[code] * (25 if code != "fa" else 30) >= letters and found[code] > sure:
            return code
    if sure * 60 >= letters or sure > max(found.values()):
        return "ar"
    return _learnt(sample, "ar")


def _learnt(sample: str, declared: str | None) -> str:
    code, _ = _model().classify(sample)
    return str(code)


@cache
def _model() -> Any:
    from py3langid.langid import MODEL_FILE, LanguageIdentifier

    model = LanguageIdentifier.from_model_file(MODEL_FILE)
    model.set_languages(_LEARNT)
    return model
