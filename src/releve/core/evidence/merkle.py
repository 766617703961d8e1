"""A Merkle tree over a lane's record hashes: that a record is in it is shown by a few hashes.

What the others say stays with the lender: whoever is shown one record and its path learns nothing
of them. Leaves and nodes are hashed apart, as in RFC 6962 (Certificate Transparency, 2013), section
2.1; here the leaves are filled up to a power of two, so that a place is its way to the root.
"""

import hashlib
from collections.abc import Sequence

NO_RECORD = bytes(32)
"""Fills the leaves up."""


def leaf(record_hash: bytes) -> bytes:
    """A record's place in the tree."""
    return hashlib.sha256(b"\0" + record_hash).digest()


def node(left: bytes, right: bytes) -> bytes:
    """What stands above two."""
    return hashlib.sha256(b"\1" + left + right).digest()


class Tree:
    """The tree over record hashes in order of their sequence. Each node is hashed once."""

    __slots__ = ("_floors", "_size")

    def __init__(self, record_hashes: Sequence[bytes]) -> None:
        if not record_hashes:
            raise ValueError("a tree has leaves")
        self._size = len(record_hashes)
        width = 1 << (self._size - 1).bit_length()
        floor = [leaf(one) for one in record_hashes] + [NO_RECORD] * (width - self._size)
        self._floors = [floor]
        while len(floor) > 1:
            floor = [node(*floor[place : place + 2]) for place in range(0, len(floor), 2)]
            self._floors.append(floor)

    @property
    def root(self) -> bytes:
        """The hash above all leaves."""
        return self._floors[-1][0]

    def path(self, place: int) -> list[bytes]:
        """The hashes beside the way from a leaf (counted from 0) up to the root."""
        if not 0 <= place < self._size:
            raise IndexError(f"no leaf {place}")
        beside: list[bytes] = []
        for floor in self._floors[:-1]:
            beside.append(floor[place ^ 1])
            place >>= 1
        return beside


def root_from(record_hash: bytes, place: int, path: Sequence[bytes]) -> bytes:
    """The root that a record's path leads to from its place."""
    found = leaf(record_hash)
    for beside in path:
        found = node(beside, found) if place & 1 else node(found, beside)
        place >>= 1
    return found
