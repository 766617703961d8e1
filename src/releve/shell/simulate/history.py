"""A simulated year of the sample lender: who takes part, and each market played by a process.

It refuses any database that is no sandbox: one with another lender, one whose sample lender goes by
another name, one in which other programs of this product are at work, and one that has played it.
The same seed, day, and size play the same history: who does what and when, and what comes of it.
Identifiers, keys, and codes are fresh each time.
"""

import hashlib
from collections.abc import Callable
from concurrent.futures import ProcessPoolExecutor, as_completed
from contextlib import closing
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time, timedelta
from multiprocessing import get_context
from queue import Empty
from random import Random
from typing import Any

from releve.core.lending.customer_book import Customer
from releve.core.lending.merchant import Merchant
from releve.core.values.ids import CustomerId, LenderId, MerchantId
from releve.core.workforce.trouble import WorkforceTrouble
from releve.shell.desk import Desk, Reader
from releve.shell.history import add_customers, add_merchants, agree_to_taking
from releve.shell.home import home
from releve.shell.market_files import load_markets
from releve.shell.people.sample_people import make_sample_people
from releve.shell.people.session import SignedIn
from releve.shell.policy_files import load_policy
from releve.shell.postgres.connection import Connection, Pool, application_pool, door_pool
from releve.shell.postgres.named import load
from releve.shell.readers.embedded import EmbeddedReader
from releve.shell.simulate.buying import merchant_ids
from releve.shell.simulate.colleagues import make_colleagues
from releve.shell.simulate.freezing import make_freeze
from releve.shell.simulate.market import MarketYear, Played
from releve.shell.simulate.moved_clock import MovedClock
from releve.shell.simulate.remembering import RememberingReader
from releve.shell.simulate.script import Place, script
from releve.shell.simulate.staff import make_staff
from releve.shell.wording import Wording
from releve.shell.workforce.holdout import begin_holdout
from releve.shell.workforce.ledger_write import write_ledger

_SQL, _PEOPLE = load("simulate"), load("people_accounts")
NAME = "Relève sample lender"
_ISSUES_A_CUSTOMER = 6.5
_LISTEN_SECONDS = 0.2
_FEE_BASIS_POINTS = 250

OnProgress = Callable[[str, int, int], None]


class NoSandbox(WorkforceTrouble):
    """The database is not one to play in."""


@dataclass(frozen=True, slots=True)
class Wanted:
    """What is to be played: about so many issues over so many months, up to a day."""

    seed: int = 7
    months: int = 12
    issues: int = 20_000
    until: date | None = None
    holdout: float = 0.2
    markets: tuple[str, ...] = ()
    processes: int = 3


@dataclass(frozen=True, slots=True)
class Simulated:
    """What was played, and until when."""

    first: date
    last: date
    customers: int
    orders: int
    chats: int
    calls: int
    turns: int
    handovers: int
    days: int
    issues: int
    entries: int


@dataclass(frozen=True, slots=True)
class _Part:
    """One market's share, as its process gets it."""

    address: str
    lender: str
    market: str
    customers: int
    issues: int
    first: date
    last: date
    seed: int


def simulate(
    address: str,
    pool: Pool,
    lender_id: LenderId,
    wanted: Wanted,
    on_progress: OnProgress | None = None,
    *,
    reader: Reader | None = None,
) -> Simulated:
    """Play a history. NoSandbox where it may not be.

    `reader` reads in place of the embedded one, where markets are played in this process.
    """
    last = wanted.until or datetime.now(UTC).date() - timedelta(days=1)
    first = _months_before(last, wanted.months)
    places = [script().places[one] for one in wanted.markets or script().places]
    issues = max(1, wanted.issues // len(places))
    customers = max(20, round(issues / _ISSUES_A_CUSTOMER * 12 / wanted.months))
    with pool.connection() as connection:
        require_sandbox(connection, lender_id, [place.market for place in places])
    make_sample_people(pool, lender_id)
    with pool.connection() as connection:
        for place in places:
            _people_of(connection, lender_id, place, customers, first, wanted.seed)
        markets = [place.market for place in places]
        key = hashlib.sha256(f"releve simulate {wanted.seed}".encode()).digest()
        why = "simulated history"
        begin_holdout(
            connection, lender_id, first, wanted.holdout, "wim", why, markets=markets, key=key
        )
    parts = [
        _Part(address, lender_id, place.market, customers, issues, first, last, wanted.seed)
        for place in places
    ]
    played = _played(parts, wanted.processes, on_progress, reader)
    with pool.connection() as connection:
        written = write_ledger(
            connection, lender_id, last, on_progress=_told("ledger", on_progress)
        )
    with pool.connection() as connection:
        make_staff(connection, lender_id, places, first, last, wanted.seed)
        sites = [place.site for place in places]
        make_colleagues(connection, lender_id, sites, first, last, wanted.seed)
        make_freeze(connection, lender_id, sites, last)
    return Simulated(
        first,
        last,
        customers * len(places),
        sum(one.orders for one in played),
        sum(one.chats for one in played),
        sum(one.calls for one in played),
        sum(one.turns for one in played),
        sum(one.handovers for one in played),
        sum(one.days for one in played),
        written.issues,
        written.entries,
    )


def require_sandbox(connection: Connection, lender_id: LenderId, markets: list[str]) -> None:
    """NoSandbox, saying why, for a database that is none, or in which others are at work."""
    asked = {"lender": lender_id, "markets": markets, "own": [connection.info.backend_pid]}
    other = connection.execute(_SQL.other_lenders, asked).fetchone()
    if other is not None:
        raise NoSandbox(f"the database has another lender, {other[0]}: it is no sandbox")
    named = connection.execute(_SQL.lender_name, asked).fetchone()
    if named is None or named[0] != NAME:
        raise NoSandbox(f"{lender_id} is not the sample lender: nothing is played with it")
    before = connection.execute(_SQL.played_before, asked).fetchone()
    if before is not None:
        raise NoSandbox(f"market {before[0]} has a history already")
    working = connection.execute(_SQL.at_work, asked).fetchone()
    if working is not None and working[0] > 0:
        raise NoSandbox("`releve up` or a worker is running: stop it first")


def _months_before(last: date, months: int) -> date:
    """The first day of a history of so many calendar months that ends with the last's."""
    counted = last.year * 12 + last.month - months
    return date(counted // 12, counted % 12 + 1, 1)


def customer_ids(market: str, count: int) -> tuple[CustomerId, ...]:
    """The ids of a market's simulated customers."""
    return tuple(CustomerId(f"s-{market}-{number:05d}") for number in range(1, count + 1))


def _people_of(
    connection: Connection, lender_id: LenderId, place: Place, count: int, first: date, seed: int
) -> None:
    """A market's shops, customers, and agents."""
    chance = Random(f"{seed}/{place.market}/people")  # noqa: S311 -- a seeded sample, no secret
    shops = [
        Merchant(MerchantId(shop_id), name, place.languages[0], place.market, _FEE_BASIS_POINTS)
        for shop_id, name in zip(merchant_ids(place), place.shops, strict=True)
    ]
    add_merchants(connection, lender_id, shops)
    currency = load_markets().on(place.market, first).currency
    customers = [
        Customer(
            customer_id,
            f"{chance.choice(place.first)} {chance.choice(place.last)}",
            place.languages[0],
            place.market,
            email=f"{customer_id}@example.org",
            methods=(f"card {chance.randrange(10_000):04d}",),
            credit_limit=200_000,
        )
        for customer_id in customer_ids(place.market, count)
    ]
    add_customers(connection, lender_id, [(one, currency) for one in customers])
    share = script().demand["agreed_to_taking"]
    agreed = [one.customer_id for one in customers if chance.random() < share]
    agree_to_taking(connection, lender_id, agreed)
    for who in agents_of(lender_id, place):
        named = {
            "lender": lender_id,
            "agent": who.agent_id,
            "name": who.name,
            "roles": list(who.roles),
            "languages": list(who.languages),
            "skills": ["complaints", "care", "fraud", "urgent_care"],
        }
        connection.execute(_PEOPLE.sample_agent, named)


def agents_of(lender_id: LenderId, place: Place) -> tuple[SignedIn, ...]:
    """A market's agents, at work."""
    count = int(script().people["agents_a_market"])
    return tuple(
        SignedIn(
            f"sim-{place.market}-{number}",
            f"{place.first[number]} {place.last[number]}",
            ("agent",),
            place.languages,
            lender_id,
            "",
        )
        for number in range(count)
    )


def _played(
    parts: list[_Part],
    processes: int,
    on_progress: OnProgress | None,
    reader: Reader | None,
) -> list[Played]:
    """Each market by a process of its own, so many at once; told day by day."""
    days = sum((part.last - part.first).days + 1 for part in parts)
    if processes < 2 or len(parts) < 2:
        done = [0]

        def count() -> None:
            done[0] += 1
            if on_progress is not None:
                on_progress("days", done[0], days)

        return [_play(part, count, reader) for part in parts]
    context = get_context("spawn")
    said = context.Queue()
    with ProcessPoolExecutor(
        min(processes, len(parts)), mp_context=context, initializer=_listen, initargs=(said,)
    ) as players:
        playing = [players.submit(_play_telling, part) for part in parts]
        told = 0
        while not all(one.done() for one in playing):
            try:
                told += said.get(timeout=_LISTEN_SECONDS)
            except Empty:
                continue
            if on_progress is not None:
                on_progress("days", told, days)
        for one in as_completed(playing):
            one.result()
        return [one.result() for one in playing]


_SAID: list[Any] = []


def _listen(said: Any) -> None:
    _SAID.append(said)


def _play_telling(part: _Part) -> Played:
    try:
        return _play(part, lambda: _SAID[0].put(1))
    except Exception as error:  # noqa: BLE001 -- whatever it was, it is raised again as words
        # Not every trouble can be sent from one process to another; its words always can.
        raise RuntimeError(f"market {part.market}: {error!r}") from None


def _play(part: _Part, on_day: Callable[[], None], reader: Reader | None = None) -> Played:
    """One market's history, in this process."""
    place, lender = script().places[part.market], LenderId(part.lender)
    clock = MovedClock(datetime.combine(part.first, time(0), UTC))
    with (
        closing(door_pool(part.address, max_size=2)) as doors,
        closing(application_pool(part.address, max_size=2)) as pool,
    ):
        desk = Desk(
            lender_id=lender,
            pool=doors,
            reader=reader or RememberingReader(EmbeddedReader(home())),
            wording=Wording.load(),
            markets=load_markets(),
            policy=load_policy(),
            clock=clock,
        )
        with pool.connection() as connection:
            asked = {"lender": lender, "market": part.market}
            held = frozenset(CustomerId(row[0]) for row in connection.execute(_SQL.held_out, asked))
        year = MarketYear(
            desk,
            replace(desk, pool=pool),
            clock,
            place,
            customer_ids(part.market, part.customers),
            held,
            agents_of(lender, place),
            f"{part.seed}/{part.market}",
        )
        return year.play(part.first, part.last, part.issues, on_day)


def _told(what: str, on_progress: OnProgress | None) -> Callable[[int, int], None] | None:
    if on_progress is None:
        return None
    return lambda done, of: on_progress(what, done, of)
