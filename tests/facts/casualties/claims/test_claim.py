"""A claim in its sentence: a claimant of no words is the one named before, and a claim never changes."""

from dataclasses import FrozenInstanceError

import pytest
from told import sentence

from waqai.facts.casualties.claims.claim import Claim
from waqai.facts.casualties.claims.claimant import find_claims


def test_who_is_named_governs_from_the_verb_on() -> None:
    (claim,) = find_claims(sentence("قالت الشرطة إن سبعة حراس قتلوا"))
    assert (claim.first, claim.last, claim.kind, claim.at, claim.backward) == (1, 2, "police", 0, False)


def test_behind_according_to_it_governs_what_stands_before() -> None:
    (claim,) = find_claims(sentence("قتل ثلاثة عمال بحسب الشرطة"))
    assert (claim.first, claim.last, claim.backward) == (4, 5, True)


def test_who_goes_on_has_no_words() -> None:
    (claim,) = find_claims(sentence("وأضافت أن ثلاثة عمال قتلوا"))
    assert claim.first == claim.last


def test_a_claim_never_changes() -> None:
    with pytest.raises(FrozenInstanceError):
        Claim(0, 1, None, 0).at = 3  # type: ignore[misc]
