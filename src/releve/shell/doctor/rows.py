"""What is unsafe in the database: roles, policies, accounts of people, and settings of the server.

On a connection of the owner's, which reads and changes nothing.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta

from releve.shell.doctor.anchor import compare_anchors
from releve.shell.doctor.finding import Finding, found
from releve.shell.doctor.notices import unannounced
from releve.shell.postgres.connection import Connection
from releve.shell.postgres.named import load

_SQL = load("doctor")
_UNPROVED = timedelta(days=7)
_ENDED = timedelta(days=1)
_NAMED_MAX = 5


def of_rows(connection: Connection, sample_lender: str, *, public: bool) -> Iterator[Finding]:
    """Everything that is seen in a migrated database."""
    now = datetime.now(UTC)
    yield _owner(connection)
    yield _durable(connection)
    yield _statements_logged(connection)
    yield _policies(connection)
    yield _sample(connection, sample_lender, public=public)
    yield _admin(connection, sample_lender, public=public)
    yield _second_factor(connection, now)
    yield _sessions(connection, now)
    yield unannounced(connection, now.date())
    yield compare_anchors(connection, now)


def _owner(connection: Connection) -> Finding:
    row = connection.execute(_SQL.owner).fetchone()
    name, unbound = row or ("nobody", True)
    trouble = f"{name}: the address names a superuser, whom no policy binds" if unbound else None
    mend = "make an owner of the database that is none: create role releve login createrole"
    return found("database_owner", trouble, name, mend)


def _durable(connection: Connection) -> Finding:
    off = [name for (name,) in connection.execute(_SQL.not_durable)]
    trouble = f"off: {', '.join(off)}; a crash may lose what was promised" if off else None
    return found("durable", trouble, "what is committed stays", "turn them on")


def _statements_logged(connection: Connection) -> Finding:
    told = [f"{name} = {value}" for name, value in connection.execute(_SQL.statements_logged)]
    trouble = f"{', '.join(told)}: rows come into the server's log" if told else None
    mend = "log_statement=none, log_min_duration_statement=-1, log_error_verbosity=terse"
    return found("server_log", trouble, "no row comes into the server's log", mend)


def _policies(connection: Connection) -> Finding:
    bare = [name for (name,) in connection.execute(_SQL.without_policies)]
    trouble = f"open to people without a policy: {_some(bare)}" if bare else None
    mend = "run the migrations again, or: alter table ... enable row level security"
    return found("row_level_security", trouble, "every table that people read has policies", mend)


def _sample(connection: Connection, lender_id: str, *, public: bool) -> Finding:
    row = connection.execute(_SQL.sample_people, {"lender": lender_id}).fetchone()
    here = bool(row and row[0])
    trouble = None
    if here and public:
        trouble = "the sample lender is on a public address: anybody comes in as anybody"
    mend = "serve it with --no-sample, from a home of its own"
    return found("sample_lender", trouble, "for this machine alone" if here else "none", mend)


def _admin(connection: Connection, sample_lender: str, *, public: bool) -> Finding:
    without = [
        lender
        for (lender,) in connection.execute(_SQL.without_admin)
        if public or lender != sample_lender
    ]
    trouble = f"lenders without anybody who may add people: {_some(without)}" if without else None
    mend = "releve people add ID --role admin --name NAME --lender LENDER --by NAME"
    return found("admin", trouble, "every lender has one", mend)


def _second_factor(connection: Connection, now: datetime) -> Finding:
    asked = {"since": now - _UNPROVED}
    late = [f"{agent} ({lender})" for lender, agent in connection.execute(_SQL.unproved, asked)]
    trouble = f"a password and no second factor for a week: {_some(late)}" if late else None
    mend = "releve people reset ID, or releve people deactivate ID"
    return found("second_factor", trouble, "everybody with a password has one", mend)


def _sessions(connection: Connection, now: datetime) -> Finding:
    row = connection.execute(_SQL.old_sessions, {"since": now - _ENDED}).fetchone()
    old = row[0] if row else 0
    trouble = f"{old} sessions that ended days ago are still kept" if old else None
    mend = "they go at the next sign-in; if they stay, look whether the clocks agree"
    return found("sessions", trouble, "none that has ended is kept", mend)


def _some(names: list[str]) -> str:
    more = f" and {len(names) - _NAMED_MAX} more" if len(names) > _NAMED_MAX else ""
    return f"{', '.join(names[:_NAMED_MAX])}{more}"
