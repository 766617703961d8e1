"""An order's number as a UUID, for the dialect's transactions, which know no other form.

People say an order's number, so it is short and no UUID. RFC 9562 leaves 122 bits of version 8 to
whoever makes it: the number's up to 15 letters stand in them as they are, so it can be read back.
A longer number gets a name-based UUID, which cannot.
"""

import uuid
from typing import Annotated

from pydantic import AfterValidator

NO_ORDER = uuid.UUID(int=0)
_ORDERS = uuid.UUID("5a1c1c1e-2f5e-8a44-9d0b-7e1d8f0a6c11")
_LETTERS_MAX = 15
_VERSION = 8


def uuid_of(number: str) -> uuid.UUID:
    """The UUID of an order number."""
    if not number.isascii() or len(number) > _LETTERS_MAX or not number.isprintable():
        return uuid.uuid5(_ORDERS, number)
    bits = int.from_bytes(number.encode().ljust(_LETTERS_MAX, b"\0"))
    high, middle, low = bits >> 72, bits >> 60 & 0xFFF, bits & (1 << 60) - 1
    return uuid.UUID(int=high << 80 | _VERSION << 76 | middle << 64 | 0b10 << 62 | low)


def number_of(order_id: str) -> str:
    """The order number that a UUID was made of; any other text as it is."""
    try:
        made = uuid.UUID(order_id).int
    except ValueError:
        return order_id
    bits = made >> 80 << 72 | (made >> 64 & 0xFFF) << 60 | made & (1 << 60) - 1
    number = bits.to_bytes(_LETTERS_MAX).rstrip(b"\0").decode("ascii", "replace")
    return number if str(uuid_of(number)) == order_id.lower() else order_id


# What a route's path names an order by: merchants who read transactions know its UUID.
OrderNumber = Annotated[str, AfterValidator(number_of)]
