"""The job engine's tables (procrastinate), beside ours in the same database.

The engine brings its own schema; it is applied once, as the owner, and the application's role
is granted what a worker needs. An engine of another major version is refused until its own
migrations were run (its documentation, "Migrate the database schema").
"""

from importlib.metadata import version

from procrastinate.schema import SchemaManager
from psycopg import sql

from releve.shell.postgres.connection import APPLICATION_ROLE, Address, owner_connection
from releve.shell.postgres.migrations import MigrationTrouble

_ADVISORY_LOCK = 7_253_201_547_003_812
_NOTE = "comment on table procrastinate_jobs is {}"
_GRANTS = (
    (
        "grant select, insert, update, delete on procrastinate_jobs, procrastinate_events,"
        " procrastinate_periodic_defers, procrastinate_workers to {}"
    ),
    "grant usage on all sequences in schema public to {}",
)


def ensure_job_tables(address: Address) -> bool:
    """Apply the engine's schema where it is missing; True if it was. Raises MigrationTrouble."""
    with owner_connection(address) as connection, connection.transaction():
        connection.execute("select pg_advisory_xact_lock(%s)", (_ADVISORY_LOCK,))
        row = connection.execute(
            "select obj_description(to_regclass('procrastinate_jobs')),"
            " to_regclass('procrastinate_jobs') is not null"
        ).fetchone()
        applied, present = row or (None, False)
        wanted = version("procrastinate")
        if present:
            if str(applied).split(".")[0] != wanted.split(".")[0]:
                raise MigrationTrouble(
                    f"the job tables are of procrastinate {applied} and this release brings "
                    f"{wanted}: run that library's migrations between the two first"
                )
            return False
        connection.execute(SchemaManager.get_schema())
        connection.execute(sql.SQL(_NOTE).format(sql.Literal(wanted)))
        for grant in _GRANTS:
            connection.execute(sql.SQL(grant).format(sql.Identifier(APPLICATION_ROLE)))
        return True
