"""How often a lender's language model may be asked on a day (UTC), over all processes together."""

from datetime import date

from releve.shell.postgres.connection import Pool
from releve.shell.postgres.named import load

_SQL = load("model_reading")


def spend(pool: Pool, lender_id: str, day: date, *, budget: int) -> bool:
    """Take one of the day's calls; False where they are spent. Never takes more than there are."""
    asked = {"lender": lender_id, "day": day, "budget": budget}
    with pool.connection() as connection:
        return connection.execute(_SQL.one_more_call, asked).fetchone() is not None
