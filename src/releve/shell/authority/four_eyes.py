"""Money that an agent gives away above the limit: asked for by one agent, given by another's yes.

It waits as an approval without a conversation. Whoever asks has to be an agent by id, so that
nobody agrees with themselves under another name. The yes gives it as it was asked for; what the
books forbid by then is refused by the books.
"""

import json
from dataclasses import dataclass
from typing import Any

from releve.core.authority.approvals import agents_for
from releve.core.authority.policy import GOODWILL, AuthorityPolicy
from releve.core.people.matrix import Thing
from releve.core.rules.policy import Policy
from releve.core.values.banking_days import days_later
from releve.core.values.ids import EvidenceId, OrderId
from releve.core.values.money import Money
from releve.shell.authority.changes import AuthorityTrouble
from releve.shell.by_agent import Agent, give_goodwill, on_record, owner
from releve.shell.entropy import new_id
from releve.shell.facts import load_book
from releve.shell.market_files import load_markets
from releve.shell.people.matrix import matrix
from releve.shell.person_keys import place
from releve.shell.person_keys.rows import key_for
from releve.shell.person_keys.sealing import PersonKey, holder
from releve.shell.postgres.connection import Connection
from releve.shell.postgres.named import load
from releve.shell.wording import locale_of

_SQL = load("approvals")


@dataclass(frozen=True, slots=True)
class Gift:
    """What an agent wants to give: minor units of the order's currency."""

    order_id: OrderId
    amount: int
    reference: str | None = None


def takes_two(
    connection: Connection, agent: Agent, gift: Gift, house: Policy, policy: AuthorityPolicy
) -> bool:
    """Whether a second agent has to agree."""
    whose = owner(connection, agent.lender_id, gift.order_id)
    currency = load_book(connection, agent.lender_id, whose, today=agent.today).currency
    return agents_for(GOODWILL, Money(gift.amount, currency), house, policy) == 2


def ask_for_goodwill(
    connection: Connection, agent: Agent, gift: Gift, policy: AuthorityPolicy
) -> str:
    """Let it wait for another agent; the approval's id. AuthorityTrouble, BooksTrouble."""
    require_agent(connection, agent.lender_id, agent.by, "order")
    whose = owner(connection, agent.lender_id, gift.order_id)
    book = load_book(connection, agent.lender_id, whose, today=agent.today)
    key = key_for(connection, agent.lender_id, holder(whose))
    approval = new_id("a")
    rules = load_markets().file(book.customer.market)
    closed = load_markets().closed_days(book.customer.market, agent.today)
    told: dict[str, Any] = {"order": gift.order_id, "amount_minor": gift.amount}
    told |= {"approval": approval}
    done = on_record(connection, agent, "goodwill_asked", f"asked:{approval}", whose, told)
    asked = {"gift": [gift.order_id, gift.amount, gift.reference], "why": agent.why}
    effects = [{"effect": GOODWILL, "order": gift.order_id, "amount": gift.amount}]
    connection.execute(
        _SQL.ask,
        {
            "lender": agent.lender_id,
            "approval": approval,
            "asked_by": agent.by.strip(),
            "writer": whose,
            "merchant": False,
            "conversation": None,
            "market": book.customer.market,
            "locale": locale_of(book.customer.language, book.customer.market),
            "errand": GOODWILL,
            "subject": f"{GOODWILL}/{gift.order_id}",
            "effect_names": [GOODWILL],
            "currency": book.currency,
            "amount": gift.amount,
            "request": key.seal(asked, place.of_approval(approval, "request")),
            "effects": key.seal(effects, place.of_approval(approval, "effects")),
            "evidence": done.evidence_id,
            "rules": json.dumps(
                {"authority": policy.version, "market": rules.on(agent.today).version}
            ),
            "agents_needed": 1,
            "now": agent.now,
            "due_on": days_later(agent.today, policy.answered_within_banking_days, closed),
        },
    )
    return approval


@dataclass(frozen=True, slots=True)
class Asked:
    """What waits, opened."""

    asked_by: str
    gift: Gift
    why: str


def lock_gift(connection: Connection, lender_id: str, approval_id: str) -> Asked:
    """What waits under that id, locked. AuthorityTrouble, PersonErased."""
    named = {"lender": lender_id, "approval": approval_id}
    row = connection.execute(_SQL.gift, named).fetchone()
    if row is None:
        raise AuthorityTrouble(f"there is no approval {approval_id}")
    asked_by, customer, sealed = row
    key: PersonKey = key_for(connection, lender_id, holder(customer))
    asked = key.open(sealed, place.of_approval(approval_id, "request"))
    order, amount, reference = asked["gift"]
    return Asked(asked_by, Gift(OrderId(order), amount, reference), asked["why"])


def give_as_approved(
    connection: Connection, approval_id: str, agent: Agent, asked: Asked
) -> EvidenceId:
    """Give what was asked for, in the name of who asked; `agent` said yes. BooksTrouble."""
    gift = asked.gift
    giver = Agent(agent.lender_id, asked.asked_by, agent.now, asked.why)
    reference = gift.reference or f"approval/{approval_id}"
    done, _ = give_goodwill(connection, giver, gift.order_id, gift.amount, reference=reference)
    if done.already:
        raise AuthorityTrouble(f"approval {approval_id}: it was given before, under {reference}")
    told = _told(approval_id, asked) | {"given": done.evidence_id}
    return _said(connection, agent, "goodwill_agreed", approval_id, asked, told)


def refused_by(connection: Connection, approval_id: str, agent: Agent, asked: Asked) -> EvidenceId:
    """Write down that another agent said no."""
    told = _told(approval_id, asked)
    return _said(connection, agent, "goodwill_refused", approval_id, asked, told)


def _told(approval_id: str, asked: Asked) -> dict[str, Any]:
    gift = asked.gift
    told: dict[str, Any] = {"order": gift.order_id, "amount_minor": gift.amount}
    return told | {"approval": approval_id, "asked_by": asked.asked_by}


def _said(
    connection: Connection,
    agent: Agent,
    kind: str,
    approval_id: str,
    asked: Asked,
    told: dict[str, Any],
) -> EvidenceId:
    """What the second agent said, on record in their name."""
    whose = owner(connection, agent.lender_id, asked.gift.order_id)
    key = f"{kind}:{approval_id}"
    return on_record(connection, agent, kind, key, whose, told).evidence_id


def require_agent(connection: Connection, lender_id: str, agent_id: str, thing: Thing) -> None:
    """Raises AuthorityTrouble for whoever is no agent at work, or whose roles may not."""
    row = connection.execute(_SQL.roles_of, {"lender": lender_id, "agent": agent_id}).fetchone()
    if row is None or not matrix().allows(tuple(row[0]), thing, "do"):
        raise AuthorityTrouble(f"{agent_id}: is nobody who may do this: name an agent by their id")
