"""Signing in with an account of the lender's own: a password, then a second factor.

What is tried is counted, by address and by account, before anything is compared. An account that
does not exist takes as long as one that does and is refused with the same words. After the
password the session opens nothing but the next step: a password of one's own where it was given by
somebody, the app where none is set up yet, its code where one is.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Literal

from releve.shell.people import rate, second_factor
from releve.shell.people.accounts import choose_password, on_record
from releve.shell.people.password import check
from releve.shell.people.session import Opened, SignedIn, open_agent_session, prove_second_factor
from releve.shell.postgres.connection import Connection, Pool
from releve.shell.postgres.named import load
from releve.shell.sessions import PATIENCE_SECONDS

_SQL = load("people_accounts")
Step = Literal["password", "set_up", "code"]


@dataclass(frozen=True, slots=True)
class Wait:
    """Too many tries: after so many seconds there is another."""

    seconds: int


@dataclass(frozen=True, slots=True)
class Begun:
    """The password was right; what is to be proved next."""

    session: Opened
    step: Step


def begin(
    pool: Pool, lender_id: str, given: str, password: str, address: str
) -> Begun | Wait | None:
    """Try a password; None where account and password do not go together."""
    with pool.connection(timeout=PATIENCE_SECONDS) as connection:
        if seconds := _spent(connection, lender_id, given, address):
            return Wait(seconds)
        asked = {"lender": lender_id, "given": given.strip().lower().replace("\0", "")}
        row = connection.execute(_SQL.account_of, asked).fetchone()
    # Outside of any transaction: it takes its time on purpose.
    agent_id, _, kept, once, has_app = row or (None, None, None, False, False)
    checked = check(password, kept)
    if agent_id is None or not checked.right:
        return None
    with pool.connection(timeout=PATIENCE_SECONDS) as connection:
        rate.forgive(connection, lender_id, rate.BY_ACCOUNT, given)
        if checked.made_anew is not None:
            renewed = {"lender": lender_id, "agent": agent_id, "password": checked.made_anew}
            connection.execute(_SQL.rehash, renewed)
        session = open_agent_session(connection, lender_id, agent_id, second_factor=False)
    return Begun(session, _step(once, has_app))


def next_step(pool: Pool, who: SignedIn) -> Step:
    """What a person who proved their password is to do next."""
    with pool.connection(timeout=PATIENCE_SECONDS) as connection:
        return _next(connection, who)


def new_password(pool: Pool, who: SignedIn, password: str) -> None:
    """The person's own password, where that is the step. Raises PeopleTrouble."""
    with pool.connection(timeout=PATIENCE_SECONDS) as connection:
        if _next(connection, who) == "password":
            choose_password(connection, who.lender_id, who.agent_id, password)


def secret_to_set_up(pool: Pool, who: SignedIn) -> str | None:
    """The secret for the person's app; None where that is not the step."""
    with pool.connection(timeout=PATIENCE_SECONDS) as connection:
        if _next(connection, who) != "set_up":
            return None
        return second_factor.secret_to_prove(connection, _named(who))


def set_up(pool: Pool, who: SignedIn, token: str, code: str) -> tuple[Opened, list[str]] | None:
    """Prove the app by its first code: the session, and recovery codes; None for a wrong code."""
    with pool.connection(timeout=PATIENCE_SECONDS) as connection:
        if _next(connection, who) != "set_up":
            return None
        if not second_factor.proves(connection, _named(who), code, datetime.now(UTC)):
            return None
        codes = second_factor.new_recovery_codes(connection, _named(who))
        on_record(connection, who.lender_id, "second_factor_set_up", who.agent_id, who.agent_id, {})
        return prove_second_factor(connection, token), codes


def prove(pool: Pool, who: SignedIn, token: str, code: str) -> Opened | Wait | None:
    """Prove the second factor by the app's code or a recovery code; None for a wrong one."""
    named = _named(who)
    with pool.connection(timeout=PATIENCE_SECONDS) as connection:
        if seconds := rate.spend(connection, who.lender_id, rate.BY_CODE, who.agent_id):
            return Wait(seconds)
    now = datetime.now(UTC)
    with pool.connection(timeout=PATIENCE_SECONDS) as connection:
        if _next(connection, who) != "code":
            return None
        by_app = second_factor.proves(connection, named, code, now)
        if not by_app and not second_factor.recovers(connection, named, code, now):
            return None
        if not by_app:
            kind = "recovery_code_used"
            on_record(connection, who.lender_id, kind, who.agent_id, who.agent_id, {})
        rate.forgive(connection, who.lender_id, rate.BY_CODE, who.agent_id)
        return prove_second_factor(connection, token)


def _spent(connection: Connection, lender_id: str, given: str, address: str) -> int:
    seconds = rate.spend(connection, lender_id, rate.BY_ADDRESS, address)
    return seconds or rate.spend(connection, lender_id, rate.BY_ACCOUNT, given)


def _next(connection: Connection, who: SignedIn) -> Step:
    row = connection.execute(_SQL.standing_of, _named(who)).fetchone()
    _, once, has_app = row or (None, False, False)
    return _step(once, has_app)


def _step(once: bool, has_app: bool) -> Step:
    # The second factor first: a password that was given away does not change another's account.
    if has_app:
        return "code"
    return "password" if once else "set_up"


def _named(who: SignedIn) -> dict[str, str]:
    return {"lender": who.lender_id, "agent": who.agent_id}
