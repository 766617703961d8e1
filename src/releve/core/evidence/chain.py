"""The hash chain: each record's hash covers the one before it, so one altered byte shows.

A lender's records run in lanes, one chain each; a customer's records are all in one lane.
"""

import hashlib
from collections.abc import Iterable
from typing import NamedTuple

LANES = 64
GENESIS = bytes(32)


class Link(NamedTuple):
    """One record of a lane as the rows have it, in sequence order.

    A tuple, as a million of them are made to verify a million records.
    """

    evidence_id: str
    lane: int
    sequence: int
    body: str | bytes
    hash: bytes


def lane_of(customer_id: str) -> int:
    """The lane of a customer's records."""
    return hashlib.sha256(customer_id.encode()).digest()[0] % LANES


def link_hash(previous_hash: bytes, evidence_id: str, body: str | bytes) -> bytes:
    """SHA-256 over the previous hash, the record's id, and its body: a text, or its UTF-8."""
    words = body.encode() if isinstance(body, str) else body
    return hashlib.sha256(b"%b%b\n%b" % (previous_hash, evidence_id.encode(), words)).digest()


def first_broken(links: Iterable[Link], *, after: Link | None = None) -> str | None:
    """The evidence id of the first record of a lane that does not hold, or None.

    `links` begin the lane, or follow `after`.
    """
    for link in links:
        previous, sequence = (after.hash, after.sequence) if after else (GENESIS, 0)
        holds = link.sequence == sequence + 1 and link.hash == link_hash(
            previous, link.evidence_id, link.body
        )
        if not holds:
            return link.evidence_id
        after = link
    return None
