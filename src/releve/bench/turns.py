"""`bench turns`: whole turns per second at eight clients, beside the same SQL sent by hand.

A conversation of two turns: a payment is asked for and read back; "yes" takes it, with its
journal entry and evidence. The yardstick sends the very statements of those two turns, with
other names in them, from the same number of clients: nothing is read, decided, worded, or
checked. Both commit with fsync.
"""

import json
from collections.abc import Callable, Mapping
from concurrent.futures import ProcessPoolExecutor, ThreadPoolExecutor
from dataclasses import replace
from datetime import UTC, date, datetime
from multiprocessing import get_context
from time import perf_counter
from typing import Any, cast

import psycopg
from psycopg.types.json import Jsonb

from releve.app import desk_on
from releve.bench.recording import OneConnectionPool, RecordingConnection, Statement, instead
from releve.bench.report import Report
from releve.core.lending.customer_book import Customer
from releve.core.lending.merchant import Merchant
from releve.core.lending.order import Item, Order
from releve.core.lending.past import Past
from releve.core.lending.schedule import schedule
from releve.core.reading.reading import ErrandGuess, Reading
from releve.core.values.ids import CustomerId, LenderId, MerchantId, OrderId
from releve.shell.clock import FixedClock
from releve.shell.desk import Desk
from releve.shell.history import add_customers, add_lender, add_merchants, add_orders
from releve.shell.postgres.connection import Pool, application_conninfo
from releve.shell.product_terms import load_product_terms
from releve.shell.run import Message, open_conversation, take_turn

CLIENTS = 8
_PROCESSES = 2
_LENDER = "bench"
_NOW = datetime(2026, 11, 10, 10, tzinfo=UTC)
_TEXTS = ("I want to pay the bill from Kestrel Kites now please", "Yes please, go ahead")


def bench_turns(address: str, *, conversations: int = 150) -> Report:
    """Measure on a migrated, empty database. `conversations` a client and kind of run."""
    kinds = ("by_hand", "without_reader", "with_reader")
    per_kind = CLIENTS * conversations
    _make_lender(address, per_kind * len(kinds) + 1)
    template = _record(address)
    rates: dict[str, float] = {}
    for place, kind in enumerate(kinds):
        firsts = [1 + place * per_kind + client * conversations for client in range(CLIENTS)]
        rates[kind] = _rate(address, kind, firsts, conversations, template)
    return Report(
        "turns",
        {
            "turns_per_second_without_reader": rates["without_reader"],
            "turns_per_second_with_reader": rates["with_reader"],
        },
        {"same_sql_by_hand_turns_per_second": rates["by_hand"]},
        {
            "without_reader_to_by_hand": rates["without_reader"] / rates["by_hand"],
            "with_reader_to_by_hand": rates["with_reader"] / rates["by_hand"],
        },
    )


def converse_once(address: str, connection: psycopg.Connection[Any]) -> tuple[str, CustomerId, str]:
    """One conversation of a lender made in a database: the lender, the customer, and its id."""
    _make_lender(address, 1)
    desk = _desk(connection, reader=False)
    conversation = _opened(desk, _customer(0))
    _talk(desk, _customer(0), conversation)
    return _LENDER, _customer(0), conversation


def _make_lender(address: str, customers: int) -> None:
    terms = load_product_terms()
    shop = Merchant(MerchantId("shop"), "Kestrel Kites", "en", "gb", 290)
    lender = LenderId(_LENDER)
    captured_on = date(2026, 10, 20)
    with psycopg.connect(application_conninfo(address)) as connection:
        add_lender(connection, lender, "Bench", "gb")
        add_merchants(connection, lender, [shop])
        people = [
            Customer(_customer(n), "Petra Wynn", "en", "gb", methods=("card 1881",))
            for n in range(customers)
        ]
        add_customers(connection, lender, [(one, "GBP") for one in people])
        pasts = [
            Past(
                _customer(n),
                Order(
                    _order(n),
                    shop.merchant_id,
                    shop.name,
                    "pay_in_30",
                    "GBP",
                    (Item("Box kite", 3_900),),
                    3_900,
                    captured_on,
                ),
            ).captured(captured_on, 3_900, schedule(terms["pay_in_30"], 3_900, captured_on), 113)
            for n in range(customers)
        ]
        add_orders(connection, lender, pasts)


def _customer(number: int) -> CustomerId:
    return CustomerId(f"c-{number:06d}")


def _order(number: int) -> OrderId:
    return OrderId(f"GB-{number:06d}")


class GivenReader:
    """Readings given beforehand, for a turn without the reader's share."""

    version = "given"

    def read(
        self,
        text: str,
        *,
        language: str | None = None,
        market: str | None = None,
        today: date | None = None,
    ) -> Reading:
        """The errand of the bench's first text, and none for its second."""
        del language, market, today
        errand = "pay_now" if text == _TEXTS[0] else "none"
        return Reading(text, "en", (ErrandGuess(errand, 0.9),), int(errand != "none"))


def _desk(connection: psycopg.Connection[Any], *, reader: bool) -> Desk:
    # A pool in all that a turn uses.
    pool = cast("Pool", OneConnectionPool(connection))
    given = None if reader else GivenReader()
    return desk_on(pool, _LENDER, clock=FixedClock(_NOW), reader=given)


def _talk(desk: Desk, customer: CustomerId, conversation: str) -> None:
    asked, agreed = _TEXTS
    take_turn(desk, Message(conversation, "m1", asked))
    answer = take_turn(desk, Message(conversation, "m2", agreed))
    if not answer["effects"]:
        raise RuntimeError(f"customer {customer} paid nothing: {answer['lines']}")


def _opened(desk: Desk, customer: CustomerId) -> str:
    return open_conversation(
        desk, customer, language="en", time_zone="Europe/London", identified=True
    )


def _record(address: str) -> list[list[Statement]]:
    """The statements of each of the two turns, as one customer's conversation sends them."""
    turns: list[list[Statement]] = []
    with RecordingConnection.connect(application_conninfo(address)) as connection:
        desk = _desk(connection, reader=False)
        conversation = _opened(desk, _customer(0))
        for number, text in enumerate(_TEXTS, start=1):
            connection.sent = []
            take_turn(desk, Message(conversation, f"m{number}", text))
            turns.append([_named(one, conversation, number) for one in connection.sent])
    return turns


def _named(statement: Statement, conversation: str, number: int) -> Statement:
    """A statement with placeholders for the names that differ by conversation."""
    query, parameters = statement
    if not isinstance(parameters, Mapping):
        return statement
    names = {conversation: "{conversation}", "c-000000": "{customer}", "GB-000000": "{order}"}
    given = cast("Mapping[str, object]", parameters)
    return query, {key: _open(key, value, names, number) for key, value in given.items()}


def _open(key: str, value: object, names: Mapping[str, str], number: int) -> object:
    # The evidence id is made of the conversation's and the message's: it must differ as they do.
    if key.startswith("evidence") and value:
        return f"E-{number}-{{conversation}}"
    return instead(json.dumps(value.obj) if isinstance(value, Jsonb) else value, names)


def _rate(
    address: str, kind: str, firsts: list[int], count: int, template: list[list[Statement]]
) -> float:
    """Turns per second over all clients, from the first start to the last end."""
    share = len(firsts) // _PROCESSES
    groups = [firsts[n * share : (n + 1) * share] for n in range(_PROCESSES)]
    with ProcessPoolExecutor(_PROCESSES, mp_context=get_context("spawn")) as processes:
        running = [
            processes.submit(_clients, address, kind, group, count, template) for group in groups
        ]
        spans = [one.result() for one in running]
    wall = max(end for _, end in spans) - min(start for start, _ in spans)
    return CLIENTS * count * len(_TEXTS) / wall


def _clients(
    address: str, kind: str, firsts: list[int], count: int, template: list[list[Statement]]
) -> tuple[float, float]:
    """One process with its clients as threads; when they began and ended."""
    works = [_client(address, kind, range(first, first + count), template) for first in firsts]
    with ThreadPoolExecutor(len(works)) as threads:
        start = perf_counter()
        for done in [threads.submit(work) for work in works]:
            done.result()
        return start, perf_counter()


_readers: list[Desk] = []


def _client(
    address: str, kind: str, numbers: range, template: list[list[Statement]]
) -> Callable[[], None]:
    connection = psycopg.connect(application_conninfo(address))
    desk = _desk(connection, reader=kind == "with_reader" and not _readers)
    if kind == "with_reader":
        _readers.append(desk)
        desk = replace(desk, reader=_readers[0].reader)
    opened = [(_customer(n), _order(n), _opened(desk, _customer(n))) for n in numbers]

    def talk() -> None:
        for customer, _, conversation in opened:
            _talk(desk, customer, conversation)

    if kind != "by_hand":
        return talk
    ready = [
        [(query, cast("Any", instead(parameters, names))) for query, parameters in statements]
        for names in (
            {"{conversation}": conversation, "{customer}": customer, "{order}": order}
            for customer, order, conversation in opened
        )
        for statements in template
    ]

    def send() -> None:
        for statements in ready:
            with connection.transaction():
                for query, parameters in statements:
                    connection.execute(query, parameters, prepare=True)

    return send
