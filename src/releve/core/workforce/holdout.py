"""The permanent holdout: who is drawn into it, by a keyed hash.

A customer's draw depends on the lender's key and the customer alone: it comes out the same on every
machine and on every day, nobody can guess it without the key, and no row has to be drawn again when
the share grows. The draw is made within each market, which is the stratum of every comparison.
"""

import hashlib

_BITS = 53


def draw(key: bytes, lender_id: str, customer_id: str) -> float:
    """A number from 0 to below 1, uniform over customers."""
    named = f"{lender_id}\n{customer_id}".encode()
    digest = hashlib.blake2b(named, key=key, digest_size=8).digest()
    return (int.from_bytes(digest, "big") >> (64 - _BITS)) / float(1 << _BITS)


def is_held_out(drawn: float, share: float) -> bool:
    """Whether a draw is in the holdout."""
    return drawn < share
