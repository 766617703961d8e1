"""How often a lender's language model may be asked on a day (UTC), over all processes together."""

from releve.shell.clock import Clock
from releve.shell.postgres.connection import Pool
from releve.shell.postgres.named import load

_SQL = load("model_reading")


class DailyBudget:
    """Counts calls in the database: one statement takes a call or finds none left."""

    def __init__(self, pool: Pool, lender_id: str, clock: Clock, calls: int) -> None:
        self._pool = pool
        self._lender_id = lender_id
        self._clock = clock
        self._calls = calls

    def spend(self) -> bool:
        """Take one call; False where the day's are spent."""
        asked = {
            "lender": self._lender_id,
            "day": self._clock.now("UTC").date(),
            "budget": self._calls,
        }
        with self._pool.connection() as connection:
            return connection.execute(_SQL.one_more_call, asked).fetchone() is not None
