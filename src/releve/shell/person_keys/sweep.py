"""Rows from before there were keys are sealed, once, by the first start that finds them.

What is append-only stays as it was written: evidence and effects of that time keep their words.
"""

from collections.abc import Callable
from typing import Any

from psycopg.types.json import Jsonb

from releve.core.lending.customer_book import Customer
from releve.core.values.ids import CustomerId
from releve.shell.person_keys import place
from releve.shell.person_keys.particulars import sealed_particulars
from releve.shell.person_keys.rows import key_for
from releve.shell.person_keys.sealing import PersonKey, holder
from releve.shell.postgres.connection import Connection
from releve.shell.postgres.named import load

_SQL = load("person_keys_sweep")
_AT_ONCE = 1_000
_Sealed = Callable[[PersonKey, str, str, Any], dict[str, Any]]


def seal_older_rows(owner: Connection) -> int:
    """Seal what is plain, as the owner and in one transaction; how many rows there were."""
    with owner.transaction():
        if owner.execute(_SQL.to_be_swept).fetchone() is None:
            return 0
        count = _customers(owner)
        for rows, sealed in _SEALED.items():
            count += _seal(owner, rows, sealed)
        owner.execute(_SQL.swept)
    return count


def _customers(owner: Connection) -> int:
    count = 0
    while rows := owner.execute(_SQL.customers, {"most": _AT_ONCE}).fetchall():
        for lender_id, customer_id, name, email, phone, address in rows:
            who = Customer(CustomerId(customer_id), name, "", "", email, phone, address)
            key = key_for(owner, lender_id, holder(customer_id))
            named = {"lender": lender_id, "id": customer_id}
            owner.execute(_SQL.seal_customer, {**named, **sealed_particulars(lender_id, key, who)})
        count += len(rows)
    return count


def _seal(owner: Connection, rows: str, sealed: _Sealed) -> int:
    count = 0
    while found := owner.execute(_SQL[rows], {"most": _AT_ONCE}).fetchall():
        for lender_id, of, first, second, value in found:
            key = key_for(owner, lender_id, of)
            named = {"lender": lender_id, "id": first, "second": second}
            values = sealed(key, first, second, value)
            owner.execute(_SQL[f"seal_{rows.removesuffix('s')}"], {**named, **values})
        count += len(found)
    return count


def _turn(key: PersonKey, conversation: str, message: str, value: Any) -> dict[str, Any]:
    said, answer = value
    return {
        "said": key.seal_text(said, place.of_said(conversation, message)),
        "sealed": Jsonb(key.seal(answer, place.of_answer(conversation, message))),
    }


def _value(where: Callable[[str], str]) -> _Sealed:
    def sealed(key: PersonKey, first: str, _: str, value: Any) -> dict[str, Any]:
        return {"sealed": Jsonb(key.seal(value, where(first)))}

    return sealed


_SEALED: dict[str, _Sealed] = {
    "states": _value(place.of_state),
    "turns": _turn,
    "documents": _value(place.of_document),
    "messages": _value(place.of_message),
    "briefs": _value(place.of_brief),
}
