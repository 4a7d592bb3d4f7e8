"""Keys that are hashes of content: the same thing has the same key on any machine and in any run."""

import hashlib


def stable_id(*parts: str) -> str:
    """20 hexadecimal digits of the parts' BLAKE2b hash; parts are kept apart, so ("ab", "c") is not ("a", "bc")."""
    return hashlib.blake2b("\x1f".join(parts).encode("utf8", "surrogatepass"), digest_size=10).hexdigest()
