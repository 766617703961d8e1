"""Running cases: each against a fresh lender of its own, with its own clock and policy."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, field, replace
from pathlib import Path
from time import perf_counter, sleep
from typing import Any

from psycopg import errors, sql

from releve.core.lending.order import Product
from releve.core.lending.schedule import ProductTerms
from releve.core.rules.policy import Policy
from releve.core.rules.trouble import RuleTrouble
from releve.core.values.ids import LenderId
from releve.exam.case import Case, read_case
from releve.exam.customer import TURNS_MAX, SimulatedCustomer
from releve.exam.grading import grade
from releve.exam.lender import build_lender
from releve.exam.spent import Spent
from releve.shell.answer import Answer
from releve.shell.books_check import check_books
from releve.shell.books_trouble import BooksTrouble
from releve.shell.clock import FixedClock
from releve.shell.desk import Desk
from releve.shell.entropy import new_id
from releve.shell.evidence_verify import verify_evidence
from releve.shell.one_time_code import last_code
from releve.shell.postgres.connection import Connection
from releve.shell.run import Message, open_conversation, take_turn

_DROP_ATTEMPTS = 30


@dataclass(frozen=True, slots=True)
class Examiner:
    """What every case needs: a desk to copy, the product terms, and the policy to override.

    `spent` gathers what the cases took.
    """

    desk: Desk
    terms: Mapping[Product, ProductTerms]
    policy_with: Callable[[Mapping[str, Mapping[str, Any]]], Policy]
    spent: Spent = field(default_factory=Spent)


def examine(
    examiner: Examiner, paths: Sequence[Path], *, trials: int, languages: frozenset[str] | None
) -> Iterator[dict[str, Any]]:
    """One result a case, in order: {"case", "passed", "failures"}; passed in every trial."""
    for path in paths:
        case = read_case(path)
        if languages is not None and case.person.language not in languages:
            continue
        failures: list[str] = []
        for trial in range(trials):
            found = examine_case(examiner, case)
            label = f"trial {trial + 1}: " if trials > 1 else ""
            failures += [label + failure for failure in found]
        yield {"case": case.name, "passed": not failures, "failures": failures, "file": str(path)}


def examine_case(examiner: Examiner, case: Case) -> list[str]:
    """Hold one conversation against a fresh lender; what is wrong with it."""
    try:
        desk, answers = hold(examiner, case)
        examiner.spent.count(answers)
    except (RuleTrouble, BooksTrouble) as error:
        return [f"the lender could not be made: {error}"]
    return grade(case, answers) + _invariants(desk)


def hold(examiner: Examiner, case: Case) -> tuple[Desk, list[Answer]]:
    """One conversation against a fresh lender: its desk, and what was answered."""
    policy = examiner.policy_with(case.policy)
    desk = replace(
        examiner.desk,
        lender_id=new_id("exam"),
        clock=FixedClock(case.now),
        policy=policy,
    )
    rules = desk.markets.on(case.market, case.now.date())
    with desk.pool.connection() as connection:
        writer = build_lender(
            connection,
            desk.lender_id,
            case,
            currency=rules.currency,
            policy=policy,
            terms=examiner.terms,
        )
    milliseconds = examiner.spent.milliseconds
    return desk, _converse(desk, case, writer, rules.time_zone, milliseconds)


def _converse(
    desk: Desk, case: Case, writer: str, time_zone: str, milliseconds: list[float]
) -> list[Answer]:
    conversation = open_conversation(
        desk,
        writer,
        language=case.person.language,
        time_zone=time_zone,
        identified=case.person.signed_in,
        merchant=case.merchant is not None,
    )
    customer = SimulatedCustomer(case, lambda: _code_sent(desk, case, writer))
    answers: list[Answer] = []
    while len(answers) < TURNS_MAX:
        text = customer.next_text(answers[-1] if answers else None)
        if text is None:
            break
        files = () if answers else case.conversation.files
        message = Message(conversation, f"m{len(answers) + 1}", text, files=files)
        began = perf_counter()
        answers.append(take_turn(desk, message))
        milliseconds.append((perf_counter() - began) * 1000)
    return answers


def _code_sent(desk: Desk, case: Case, writer: str) -> str | None:
    merchant = case.merchant is not None
    with desk.pool.connection() as connection:
        return last_code(connection, desk.lender_id, writer, merchant=merchant)


def _invariants(desk: Desk) -> list[str]:
    with desk.pool.connection() as connection:
        checks = check_books(connection, LenderId(desk.lender_id))
        proof = verify_evidence(connection, desk.lender_id)
    failures = [f"books: {check.check}: {check.detail}" for check in checks if not check.holds]
    if not proof.holds:
        failures.append(f"evidence: {proof.first_broken} does not hold")
    return failures


def pass_hat_k(results: Sequence[Mapping[str, Any]]) -> float:
    """The share of cases that passed in each of the k trials (pass^k of tau-bench, k = n)."""
    return sum(bool(result["passed"]) for result in results) / len(results) if results else 0.0


def fresh_database(owner: Connection, name: str) -> None:
    """A database of the examiner's own, so that exams leave no rows in a lender's books."""
    owner.execute(sql.SQL("create database {}").format(sql.Identifier(name)))


def drop_database(owner: Connection, name: str) -> None:
    """Take the examiner's database away, once the server's own vacuuming of it has ended."""
    drop = sql.SQL("drop database if exists {} with (force)").format(sql.Identifier(name))
    for _ in range(_DROP_ATTEMPTS):
        with suppress(errors.InsufficientPrivilege):
            owner.execute(drop)
            return
        sleep(1)
    owner.execute(drop)
