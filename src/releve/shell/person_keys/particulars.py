"""What a customer's own row keeps sealed of them: name, e-mail, telephone, and address."""

from typing import TypedDict

from releve.core.lending.customer_book import Customer
from releve.shell.person_keys.lender_key import lender_key
from releve.shell.person_keys.sealing import PersonKey, holder, unwrapped

Particulars = tuple[str, str | None, str | None, str | None]
# Of whom nothing is known any more.
NOBODY: Particulars = ("-", None, None, None)
_PLACE = "customer"


class SealedParticulars(TypedDict):
    """The columns of a customer's row; the digest in hexadecimal."""

    particulars: str
    email_index: str | None


def sealed_particulars(lender_id: str, key: PersonKey, customer: Customer) -> SealedParticulars:
    """The columns of a customer."""
    known = [customer.name, customer.email, customer.phone, customer.address]
    index = lender_key().index(lender_id, customer.email).hex() if customer.email else None
    return {"particulars": key.seal(known, _PLACE), "email_index": index}


def opened_particulars(
    lender_id: str, customer_id: str, wrapped: str | None, sealed: str | None
) -> Particulars:
    """What is known of a customer; a dash in place of the name of who was erased."""
    if wrapped is None or sealed is None:
        return NOBODY
    name, email, phone, address = unwrapped(lender_id, holder(customer_id), wrapped).open(
        sealed, _PLACE
    )
    return name, email, phone, address
