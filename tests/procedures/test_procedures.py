"""Each errand's rule as rows: given a book, a policy, and slots, when decided, then the answer.

A table `<errand>.toml` has `market`, `today`, an `[order]` that every row's orders start from, and
`[[row]]` with `name`, `market`, `methods`, `orders`, `slots`, `policy`, and one of `act`, `ask`,
`inform`, `refuse`, `pass_on`. Orders are written as in an exam case, and made by the same
pure rules.
"""

import tomllib
from collections.abc import Mapping
from dataclasses import replace
from datetime import UTC, date, datetime, time
from pathlib import Path
from typing import Any, get_args

import pytest

from releve.core.catalog import PROCEDURES, decide
from releve.core.decisions.decision import (
    Act,
    Ask,
    Decision,
    Inform,
    PassOn,
    RefusalCode,
    Refuse,
    Reply,
)
from releve.core.decisions.effect import as_record
from releve.core.decisions.facts import Facts
from releve.core.decisions.request import Request, Slots
from releve.core.lending.account_record import Complaint
from releve.core.reading.reading import Errand
from releve.core.values.ids import OrderId
from releve.core.values.money import Money
from releve.exam.case import Case
from releve.exam.lender import book_of, merchant_book_of
from releve.shell.authority.policy_file import load_authority_policy
from releve.shell.market_files import load_markets
from releve.shell.policy_files import load_policy
from releve.shell.product_terms import load_product_terms

TABLES = sorted(Path(__file__).parent.glob("*.toml"))
MARKETS = load_markets()
TERMS = load_product_terms()
AUTHORITY = load_authority_policy()
KINDS = {"act", "ask", "inform", "refuse", "pass_on"}
GIVEN = {
    *("name", "today", "market", "methods", "orders", "slots", "policy"),
    *("who", "declined", "payouts", "record", "answered", "released"),
}
BESIDES = {"options", "already", "tells", "says", "then"}


def tables() -> dict[str, dict[str, Any]]:
    return {table.stem: tomllib.loads(table.read_text("utf-8")) for table in TABLES}


def rows() -> list[Any]:
    return [
        pytest.param(errand, table, row, id=f"{errand}: {row['name']}")
        for errand, table in tables().items()
        for row in table["row"]
    ]


def facts_of(table: Mapping[str, Any], row: Mapping[str, Any]) -> Facts:
    """The facts a row gives, by way of the case it would be in an exam."""
    today = row.get("today", table["today"])
    where = row.get("market", table["market"])
    orders = [
        {**table["order"], "id": f"o{number}", **order}
        for number, order in enumerate(row.get("orders", [{}]), start=1)
    ]
    case = Case.model_validate(
        {
            "name": row["name"],
            "market": where,
            "now": datetime.combine(today, time(10), UTC),
            table.get("writer", "customer"): {
                "name": "Kim",
                "language": "en",
                "signed_in": True,
                "methods": row.get("methods", ()),
            },
            "declined": row.get("declined", ()),
            "payouts": row.get("payouts", ()),
            "orders": [{k: v for k, v in order.items() if v != ""} for order in orders],
            "conversation": {"opens_with": ["?"]},
            "expect": {"outcome": "informed", "effects": []},
        }
    )
    policy = load_policy(overrides=row.get("policy", {}), overrides_file=row["name"])
    market = MARKETS.on(where, today)
    book = book_of(case, market.currency, policy, TERMS)
    book = replace(
        book,
        customer=replace(book.customer, **row.get("who", {})),
        record=replace(book.record, **record_of(row.get("record", {}))),
    )
    side = merchant_book_of(case, market.currency)
    if side is not None:
        answered = frozenset(map(OrderId, row.get("answered", ())))
        side = replace(side, answered=answered, released=row.get("released", {}))
    closed = MARKETS.closed_days(where, today)
    return Facts(book, policy, market, today, closed, side, AUTHORITY.shipped())


def record_of(given: Mapping[str, Any]) -> dict[str, Any]:
    """What a row says of the account's record."""
    complaints = tuple(Complaint(**one) for one in given.get("complaints", ()))
    return {**given, "complaints": complaints}


def slots_of(row: Mapping[str, Any]) -> Slots:
    given: dict[str, Any] = {
        key: tuple(value) if isinstance(value, list) else value
        for key, value in row.get("slots", {}).items()
    }
    return Slots(**given)


def plain(value: Any) -> Any:
    if isinstance(value, Money):
        return value.amount_minor
    if isinstance(value, date):
        return value.isoformat()
    return list(value) if isinstance(value, tuple) else value


def told(replies: tuple[Reply, ...]) -> list[str]:
    return [reply.message for reply in replies]


def facts_told(replies: tuple[Reply, ...]) -> set[object]:
    return {plain(fact) for reply in replies for fact in reply.facts.values()}


def answer(decision: Decision) -> dict[str, Any]:
    """A decision in the words of a row."""
    match decision:
        case Act(effects, _, _, then):
            record = [{k: plain(v) for k, v in as_record(e).items()} for e in effects]
            return {"act": record, "then": then}
        case Ask(slot, _, options):
            return {"ask": slot, "options": [option.value for option in options]}
        case Inform(replies, already):
            return {"inform": told(replies), "already": already}
        case Refuse(code, replies):
            return {"refuse": code, "tells": told(replies)}
        case PassOn(reason):
            return {"pass_on": reason}


def said_by(decision: Decision) -> set[object]:
    match decision:
        case Act(_, proposal, done, then):
            assert proposal or then, "what will be done is read back"
            assert done, "what was done is told"
            return facts_told((*proposal, *done))
        case Ask(_, question, options):
            return facts_told((question, *(option.label for option in options)))
        case Inform(replies) | Refuse(_, replies):
            assert replies, "the customer is told why"
            return facts_told(replies)
        case PassOn(_, replies):
            return facts_told(replies)


@pytest.mark.parametrize(("errand", "table", "row"), rows())
def test_the_rule(errand: Errand, table: dict[str, Any], row: dict[str, Any]) -> None:
    decision = decide(Request(errand, slots_of(row)), facts_of(table, row))
    found = answer(decision)
    expected = {
        key: row[key] for key in (*KINDS, "options", "already", "tells", "then") if key in row
    }
    if "act" in expected:
        expected["act"] = [{k: plain(v) for k, v in one.items()} for one in row["act"]]
        assert len(found.get("act", ())) == len(row["act"]), found
    assert {key: found.get(key) for key in expected} == expected, found
    said = said_by(decision)
    assert {plain(fact) for fact in row.get("says", [])} <= said, said


@pytest.mark.parametrize("errand", sorted(PROCEDURES))
def test_each_procedure_has_rows_for_each_of_its_answers(errand: str) -> None:
    table = tables()[errand]
    for row in table["row"]:
        assert len(KINDS & set(row)) == 1, f"{row['name']}: one answer is expected"
        assert not set(row) - KINDS - GIVEN - BESIDES, row["name"]
    refusals = {row["refuse"] for row in table["row"] if "refuse" in row}
    assert refusals <= set(get_args(RefusalCode))
    assert refusals == set(table["refuses"]), "the codes of the procedure, each with a row"
