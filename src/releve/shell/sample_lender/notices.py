"""The sample lender's notices: everything is told of everywhere, before its past begins."""

import hashlib
from datetime import UTC, date, datetime, timedelta

from releve.core.people.notices import FUNCTIONS
from releve.core.values.ids import LenderId
from releve.shell.people.notices import EVERYWHERE, Informed, record_notice
from releve.shell.postgres.connection import Connection

_LONG_AGO = timedelta(days=800)
_PAPER = "The sample lender's notice to the works council of its invented people."


def record_sample_notices(connection: Connection, lender: LenderId, today: date) -> None:
    """Record one notice a function."""
    digest = hashlib.sha256(_PAPER.encode()).hexdigest()
    on = today - _LONG_AGO
    at = datetime(on.year, on.month, on.day, 12, tzinfo=UTC)
    for function in FUNCTIONS:
        informed = Informed(function, EVERYWHERE, "sample works council", on, digest, "sample")
        record_notice(connection, lender, informed, at)
