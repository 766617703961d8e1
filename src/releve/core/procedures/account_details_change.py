"""Another e-mail address, phone number, or postal address on the customer's record.

Needs: field, value, and a one-time code that is still fresh (core/conversation/pending).
Refuses: nothing of its own. A new name is a person's to change: it needs a document. A value that
is there already is confirmed, not written again.
Policy: account_details_change (what a customer may change alone).
"""

from releve.core.decisions.decision import Act, Ask, Decision, Inform, Option, PassOn, Reply
from releve.core.decisions.effect import ContactField, UpdateContactDetails
from releve.core.decisions.facts import Facts
from releve.core.decisions.request import Slots
from releve.core.lending.customer_book import Customer
from releve.core.values.contact import address_in, email_in, phone_in

POLICY = ("account_details_change",)

_KNOWN: tuple[ContactField, ...] = ("email", "phone", "address")
_READ = {"email": email_in, "phone": phone_in, "address": address_in}


def decide(slots: Slots, facts: Facts) -> Decision:
    """Propose the change, ask for field or value, or pass on a name."""
    may_change = facts.policy.account_details_change.fields
    allowed: list[ContactField] = [known for known in _KNOWN if known in may_change]
    if slots.field is None:
        return Ask("field", Reply("ask-field"), tuple(map(_option, allowed)))
    if slots.field not in allowed:
        return PassOn("policy_requires")
    named = {"field": slots.field}
    value = _READ[slots.field](slots.value) if slots.value else None
    if value is None:
        return Ask("value", Reply("ask-value", named))
    told = named | {"value": value}
    if _on_record(facts.book.customer, slots.field) == value:
        return Inform((Reply("contact-already", told),), already=True)
    effect = UpdateContactDetails(slots.field, value)
    return Act((effect,), (Reply("contact-proposal", told),), (Reply("contact-done", told),))


def _option(field: ContactField) -> Option:
    return Option(field, Reply("field-label", {"field": field}))


def _on_record(customer: Customer, field: str) -> str | None:
    known = {"email": customer.email, "phone": customer.phone, "address": customer.address}
    return known[field]
