"""What became of contacts: the statement beside a slow model that looks at one row at a time."""

from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from itertools import count
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from releve.core.lending.customer_book import Customer
from releve.core.values.ids import CustomerId, LenderId
from releve.shell import history
from releve.shell.postgres.connection import application_pool
from releve.shell.resolution import PAUSE, WINDOW, resolution

BEGIN = datetime(2026, 11, 1, 8, tzinfo=UTC)
PERIOD = (date(2026, 11, 1), date(2026, 11, 10))
WRITERS = ("a", "b")
OUTCOMES = (None, "resolved", "resolved", "informed", "informed", "refused", "handed_over")
_lenders = count(1)


@dataclass
class Said:
    """A matter of a message."""

    errand: str
    order: str | None
    outcome: str | None
    confirmed: bool


@dataclass
class Contact:
    """A conversation: whose it is, and its messages with what each was about."""

    writer: str
    market: str
    turns: list[tuple[datetime, str, list[Said]]]
    person_at: datetime | None = None
    name: str = field(default="")


@st.composite
def matters(draw: Any) -> Said:
    outcome = draw(st.sampled_from(OUTCOMES))
    confirmed = outcome == "resolved" or (outcome == "informed" and draw(st.integers(0, 3)) > 0)
    errand = draw(st.sampled_from(("pay_now", "pay_now", "complaint")))
    return Said(errand, draw(st.sampled_from((None, "o1", "o2"))), outcome, confirmed)


@st.composite
def contacts(draw: Any) -> Contact:
    at = BEGIN + timedelta(days=draw(st.integers(0, 11)))
    turns: list[tuple[datetime, str, list[Said]]] = []
    for _ in range(draw(st.integers(1, 3))):
        phase = draw(st.sampled_from(("listening", "listening", "asking", "with_person")))
        turns.append((at, phase, draw(st.lists(matters(), max_size=2))))
        at += timedelta(minutes=draw(st.sampled_from((1, 60, 61, 60 * 24 * 7))))
    writer, market = draw(st.sampled_from(WRITERS)), draw(st.sampled_from(("se", "gb")))
    person = turns[-1][0] if draw(st.integers(0, 3)) == 0 else None
    return Contact(writer, market, turns, person)


@pytest.fixture(scope="module")
def pool(module_database):
    with application_pool(module_database, max_size=2) as pool:
        yield pool


def write(connection: Any, lender: LenderId, found: list[Contact]) -> None:
    history.add_lender(connection, lender, "Contacts", "se")
    people = [Customer(CustomerId(one), one, "sv", "se") for one in WRITERS]
    history.add_customers(connection, lender, [(one, "SEK") for one in people])
    for number, contact in enumerate(found):
        contact.name = f"c{number}"
        connection.execute(
            "insert into conversation (lender_id, conversation_id, customer_id, market, channel,"
            " state, opened_at) values (%s, %s, %s, %s, 'chat', '\"k1.\"', %s)",
            (lender, contact.name, contact.writer, contact.market, contact.turns[0][0]),
        )
        for position, (at, phase, about) in enumerate(contact.turns, start=1):
            connection.execute(
                "insert into turn (lender_id, conversation_id, message_id, position, said, answer,"
                " phase, at) values (%s, %s, %s, %s, 'k1.', '\"k1.\"', %s, %s)",
                (lender, contact.name, str(position), position, phase, at),
            )
            for at_number, one in enumerate(about, start=1):
                connection.execute(
                    "insert into contact_matter values"
                    " (%s, %s, %s, %s, %s, %s, %s, %s, null, %s, %s)",
                    (lender, contact.name, str(position), at_number, contact.writer, one.errand,
                     one.order, one.outcome, one.confirmed, at),
                )  # fmt: skip
        if contact.person_at is not None:
            connection.execute(
                "insert into work_item (lender_id, work_item_id, conversation_id, queue, reason,"
                " language, market, brief, evidence_id, opened_at)"
                " values (%s, %s, %s, 'care', 'complaint', 'sv', 'se', '{}', 'E', %s)",
                (lender, f"w{number}", contact.name, contact.person_at),
            )


def same(one: str | None, other: str | None) -> bool:
    return one is None or other is None or one == other


def slow(everything: list[Contact], market: str | None, as_of: datetime) -> list[int]:
    """The figures, contact by contact and row by row."""
    rows = [
        (contact, at, one)
        for contact in everything
        for at, _, about in contact.turns
        if at <= as_of
        for one in about
    ]
    sums = [0] * 11
    for contact in everything:
        said = [turn for turn in contact.turns if turn[0] <= as_of]
        opened = contact.turns[0][0].date()
        if not said or not PERIOD[0] <= opened <= PERIOD[1] or market not in (None, contact.market):
            continue
        own = [(at, one) for found, at, one in rows if found is contact]
        last: dict[tuple[str, str | None], tuple[datetime, Said]] = {}
        for at, one in own:
            if one.outcome is not None:
                last[one.errand, one.order] = (at, one)
        loose = any(
            one.outcome is None
            and not any(e.errand == one.errand and e.outcome and t >= at for t, e in own)
            for at, one in own
        )
        ends = list(last.values())
        person = contact.person_at is not None and contact.person_at <= as_of
        handed = any(one.outcome == "handed_over" for _, one in ends)
        answered = any(one.outcome != "handed_over" for _, one in ends)
        engaged = bool(own) and (bool(ends) or loose)
        mature = said[-1][0] + WINDOW <= as_of
        confirmed = (
            bool(ends)
            and not loose
            and all(one.confirmed and one.outcome in ("resolved", "informed") for _, one in ends)
        )
        returned = any(back(contact, at, one, rows) for at, one in ends)
        complained = any(
            one.errand != "complaint"
            and any(
                b.errand == "complaint" and b.outcome and c.writer == contact.writer
                and at < t <= at + WINDOW
                for c, t, b in rows
            )
            for at, one in ends
        )  # fmt: skip
        waits = said[-1][1] in ("asking", "confirming", "verifying")
        durable = mature and engaged and confirmed and not returned and not complained
        for place, counts in enumerate(
            [not person, True, engaged and not handed, engaged,
             answered and not handed and not waits, answered, durable, mature and engaged,
             not mature and engaged, mature and confirmed and returned,
             mature and confirmed and complained]
        ):  # fmt: skip
            sums[place] += counts
    return sums


def back(contact: Contact, at: datetime, ended: Said, rows: list[Any]) -> bool:
    """Whether the same matter came again, in another contact or after a pause in this one."""
    about = [
        (c, t, b) for c, t, b in rows if b.errand == ended.errand and same(b.order, ended.order)
    ]
    for other, when, _ in about:
        if other is not contact:
            if other.writer == contact.writer and at < when <= at + WINDOW:
                return True
            continue
        for same_contact, before, b in about:
            ends_here = same_contact is contact and b.outcome is not None
            if ends_here and before + PAUSE < when <= before + WINDOW:
                return True
    return False


@settings(
    max_examples=150,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.function_scoped_fixture],
)
@given(
    found=st.lists(contacts(), min_size=1, max_size=8),
    market=st.sampled_from((None, "se")),
    days=st.integers(1, 25),
)
def test_the_statement_counts_as_the_slow_model(pool, found, market, days):
    lender = LenderId(f"contacts-{next(_lenders)}")
    as_of = BEGIN + timedelta(days=days)
    with pool.connection() as connection:
        write(connection, lender, found)
        got = resolution(connection, lender, *PERIOD, as_of=as_of, market=market)
        connection.rollback()
    figures = (got.deflected, got.contained, got.assumed_resolved, got.durably_resolved)
    counted = [number for one in figures for number in (one.counted, one.of)]
    said = [*counted, got.waiting, got.returned, got.complained]
    assert said == slow(found, market, as_of)
    assert got.reversed == 0


def test_of_nothing_there_is_no_share(pool):
    with pool.connection() as connection:
        got = resolution(connection, LenderId("nobody"), *PERIOD, as_of=BEGIN)
    assert got.durably_resolved.share is None
    assert got.deflected.of == 0


def one(at: timedelta, about: Said, person: bool = False) -> Contact:
    """A contact of one message."""
    said = BEGIN + at
    return Contact("a", "se", [(said, "listening", [about])], said if person else None)


PAID = Said("pay_now", "o1", "resolved", confirmed=True)
DAY, MINUTE = timedelta(days=1), timedelta(minutes=1)


@pytest.mark.parametrize(
    ("after", "durable"),
    [
        ([], 1),
        ([one(WINDOW, PAID)], 0),
        ([one(WINDOW + MINUTE, PAID)], 1),
        ([one(DAY, Said("pay_now", "o2", "resolved", confirmed=True))], 1),
        ([one(DAY, Said("pay_now", None, None, confirmed=False))], 0),
        ([one(DAY, Said("refund_status", "o1", "informed", confirmed=True))], 1),
        ([one(DAY, Said("complaint", None, "handed_over", confirmed=False))], 0),
        ([one(WINDOW + MINUTE, Said("complaint", None, "handed_over", confirmed=False))], 1),
    ],
)
def test_a_contact_is_taken_back_by_what_comes_after(pool, after, durable):
    found = [one(timedelta(0), PAID), *after]
    with pool.connection() as connection:
        lender = LenderId(f"contacts-{next(_lenders)}")
        write(connection, lender, found)
        first = (PERIOD[0], PERIOD[0])
        got = resolution(connection, lender, *first, as_of=BEGIN + 30 * DAY)
    assert (got.durably_resolved.counted, got.durably_resolved.of) == (durable, 1)
    assert got.deflected.counted == got.contained.counted == got.assumed_resolved.counted == 1


@pytest.mark.parametrize(("later", "durable"), [(PAUSE, 1), (PAUSE + MINUTE, 0)])
def test_the_same_again_after_a_pause_in_one_conversation(pool, later, durable):
    found = one(timedelta(0), PAID)
    found.turns.append((BEGIN + later, "listening", [PAID]))
    with pool.connection() as connection:
        lender = LenderId(f"contacts-{next(_lenders)}")
        write(connection, lender, [found])
        got = resolution(connection, lender, *PERIOD, as_of=BEGIN + 30 * DAY)
    assert got.durably_resolved.counted == durable


def test_two_complaints_about_two_matters_are_each_their_own(pool):
    found = [
        one(DAY * later, Said("complaint", order, "resolved", confirmed=True))
        for later, order in enumerate(("o1", "o2"))
    ]
    with pool.connection() as connection:
        lender = LenderId(f"contacts-{next(_lenders)}")
        write(connection, lender, found)
        got = resolution(connection, lender, *PERIOD, as_of=BEGIN + 30 * DAY)
    assert got.durably_resolved.counted == 2


def test_a_contact_whose_week_is_not_over_is_no_part_of_the_durable_figure(pool):
    with pool.connection() as connection:
        lender = LenderId(f"contacts-{next(_lenders)}")
        write(connection, lender, [one(timedelta(0), PAID)])
        got = resolution(connection, lender, *PERIOD, as_of=BEGIN + WINDOW - MINUTE)
    assert (got.durably_resolved.of, got.waiting, got.assumed_resolved.counted) == (0, 1, 1)
