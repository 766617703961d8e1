"""Evidence recomputed from rows: every chain link, and every turn and effect against its record.

In the caller's transaction: where turns go on meanwhile, that must be a repeatable read, so that
chains and their heads are of one moment; further processes read that same moment. What is compared:
a record's hash with the one before; its effects with the books' and the work items; the digests of
what was said, answered, and decided on with the turn (shell/evidence_lane). Chains end where their
heads say, and whatever names a record has it. Changes of authority are signed, and what is in force
is what they left; what was approved has the yes of as many agents as it needed. Of whose personal
data were erased, what is sealed cannot be compared: the chain still proves that it is as it was
written, and the names of the effects are held against the books.
"""

import gc
from collections import Counter
from collections.abc import Callable, Generator, Iterable, Iterator
from concurrent.futures import ProcessPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass
from multiprocessing import get_context

import psycopg
from psycopg import IsolationLevel, sql

from releve.shell.authority.proof import first_forged
from releve.shell.evidence_lane import Held, Lane, hold_lane
from releve.shell.postgres.connection import Connection, application_conninfo
from releve.shell.postgres.named import load

_SQL = load("evidence")
# Fewer are held before a second process has started.
WORTH_PROCESSES = 20_000
OnLane = Callable[[int, int], None]
"""Told after each lane: the records held so far, and of how many."""


@dataclass(frozen=True, slots=True)
class Proof:
    """How many records were walked, whether all hold, and the first that does not."""

    records: int
    holds: bool
    first_broken: str | None = None
    detail: str = ""


def verify_evidence(
    connection: Connection,
    lender_id: str | None = None,
    *,
    address: str | None = None,
    processes: int = 1,
    on_lane: OnLane | None = None,
) -> Proof:
    """Prove every record of one lender, or of all; the first broken one is named.

    With the database's `address`, many records are held by several processes.
    """
    whose = {"lender": lender_id}
    connection.execute(_SQL.patiently)
    missing = connection.execute(_SQL.named_and_missing, whose).fetchone()
    if missing is not None:
        return Proof(0, False, missing[0], f"{missing[1]} names it, and it is not there")
    keyless = connection.execute(_SQL.keyless, whose).fetchone()
    if keyless is not None:
        return Proof(0, False, keyless[0], f"the key of {keyless[1]} is gone, and nobody erased it")
    lanes = list(_lanes(connection, whose))
    total = sum(lane.records for lane in lanes)
    several = address is not None and processes > 1 and total >= WORTH_PROCESSES
    with _held(connection, lanes, address if several else None, processes) as held:
        records, turns, broken = _count(lanes, held, total, on_lane)
    if broken is not None:
        return Proof(records, False, broken.broken, broken.detail)
    strayed = _strayed(connection, whose, turns)
    if strayed is not None:
        return Proof(records, False, strayed, "another turn has it")
    return _authority(connection, whose, records)


def _lanes(connection: Connection, whose: dict[str, str | None]) -> Iterator[Lane]:
    for lender, lane, records, sequence, head in connection.execute(_SQL.lanes, whose):
        yield Lane(lender, lane, records, None if head is None else (sequence, bytes(head)))


def _count(
    lanes: list[Lane], held: Iterable[Held], total: int, on_lane: OnLane | None
) -> tuple[int, Counter[str], Held | None]:
    """Records held, turns by lender, and the first lane that does not hold."""
    records, turns = 0, Counter[str]()
    for lane, one in zip(lanes, held, strict=True):
        records += one.records
        turns[lane.lender] += one.turns
        if one.broken is not None:
            return records, turns, one
        if on_lane is not None:
            on_lane(records, total)
    return records, turns, None


@contextmanager
def _held(
    connection: Connection, lanes: list[Lane], address: str | None, processes: int
) -> Generator[Iterable[Held]]:
    """What comes of each lane, in order: here, or by several processes at the same moment."""
    if address is None:
        yield (hold_lane(connection, lane) for lane in lanes)
        return
    (moment,) = connection.execute("select pg_export_snapshot()").fetchone() or ("",)
    pool = ProcessPoolExecutor(
        processes, get_context("spawn"), _connect, (application_conninfo(address), moment)
    )
    try:
        yield pool.map(_hold, lanes)
    finally:
        pool.shutdown(cancel_futures=True)


_connected: list[Connection] = []


def _connect(address: str, moment: str) -> None:
    """In each process: one transaction that sees what the first one sees."""
    # What is imported stays: it is not to be looked through again with every thousand records.
    gc.freeze()
    connection: Connection = psycopg.connect(address)
    connection.isolation_level = IsolationLevel.REPEATABLE_READ
    connection.read_only = True
    connection.execute(sql.SQL("set transaction snapshot {}").format(sql.Literal(moment)))
    _connected.append(connection)


def _hold(lane: Lane) -> Held:
    return hold_lane(_connected[0], lane)


def _strayed(
    connection: Connection, whose: dict[str, str | None], held: Counter[str]
) -> str | None:
    """The record of a turn that the record does not name, where there are more than were held."""
    for lender, count in connection.execute(_SQL.turns_that_name, whose).fetchall():
        if count != held[lender]:
            row = connection.execute(_SQL.strayed_turn, {"lender": lender}).fetchone()
            return row[0] if row else f"turns of {lender}"
    return None


def _authority(connection: Connection, whose: dict[str, str | None], records: int) -> Proof:
    """What assistants may do is what signed changes left; what was approved had its yes."""
    for (lender,) in connection.execute(_SQL.lenders_with_changes, whose).fetchall():
        forged = first_forged(connection, lender)
        if forged is not None:
            return Proof(records, False, f"authority of {lender}", forged)
    unbacked = connection.execute(_SQL.unbacked_approval, whose).fetchone()
    if unbacked is not None:
        return Proof(records, False, f"approval {unbacked[0]}", unbacked[1])
    return Proof(records, True)
