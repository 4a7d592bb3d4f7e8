"""Where in a sentence a claimant is named, and which counts it governs."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Claim:
    """A claimant at tokens [first, last) of the sentence; first == last: the one named before ("and added").

    `at`: the token from which the claim governs counts; `backward`: it governs those before it too; `relay`: [first,
    last) of the one who passes it on.
    """

    first: int
    last: int
    kind: str | None
    at: int
    backward: bool = False
    relay: tuple[int, int] | None = None
    skip: int = 0  # letters of a clitic on the first word
