"""An account's record, read from rows: only where an errand asks for it."""

from datetime import date

from releve.core.lending.account_record import AccountRecord, Complaint, Declined
from releve.core.values.ids import CustomerId, LenderId
from releve.shell.postgres.connection import Connection
from releve.shell.postgres.named import load

_SQL = load("accounts")
_day = date.fromisoformat


def load_record(
    connection: Connection, lender_id: LenderId, customer_id: CustomerId
) -> AccountRecord:
    """What the account holds besides its orders. LookupError for an unknown customer."""
    row = connection.execute(
        _SQL.read_record, {"lender_id": lender_id, "customer_id": customer_id}
    ).fetchone()
    if row is None:
        raise LookupError(f"lender {lender_id} has no customer {customer_id}")
    declined, complaints, exported_on, closed_on, erased_on = row
    return AccountRecord(
        tuple(Declined(_day(on), shop, amount, tuple(why)) for on, shop, amount, why in declined),
        tuple(
            Complaint(topic, _day(on), _day(by), _day(closed) if closed else None)
            for topic, on, by, closed in complaints
        ),
        exported_on,
        closed_on,
        erased_on,
    )
