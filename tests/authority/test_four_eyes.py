"""Goodwill above the limit: one agent asks, another gives."""

import json

import pytest

from releve.core.values.ids import LenderId, OrderId
from releve.shell.authority import approvals
from releve.shell.authority.changes import AuthorityTrouble
from releve.shell.authority.four_eyes import Gift, ask_for_goodwill, takes_two
from releve.shell.authority.policy_file import load_authority_policy
from releve.shell.books_check import check_books
from releve.shell.books_trouble import BooksTrouble
from releve.shell.by_agent import agent_for, give_goodwill
from releve.shell.evidence_verify import verify_evidence
from releve.shell.policy_files import load_policy

POLICY = load_authority_policy()
SMALL = LenderId("small")


@pytest.fixture
def ask(desk, house, pool):
    """A function: an agent asks to give so much of Amy's order; the approval's id."""

    def ask(by, amount, order="N-1042"):
        with pool.connection() as connection:
            agent = agent_for(connection, (SMALL, desk.clock), house.AMY, by, "Amy was ill")
            gift = Gift(OrderId(order), amount)
            return ask_for_goodwill(connection, agent, gift, POLICY)

    return ask


def given(house, pool):
    return house.one(
        pool, "select coalesce(sum(amount_minor), 0) from order_adjustment where kind = 'goodwill'"
    )


def proven(pool):
    with pool.connection() as connection:
        proof = verify_evidence(connection)
        assert proof.holds, proof
        assert all(one.holds for one in check_books(connection))


def test_the_limit(desk, house, pool):
    with pool.connection() as connection:
        agent = agent_for(connection, (SMALL, desk.clock), house.AMY, "adam")
        for amount, two in ((10_000, False), (10_001, True)):
            gift = Gift(OrderId("N-1042"), amount)
            assert takes_two(connection, agent, gift, load_policy(), POLICY) is two


def test_another_agents_yes_gives_it(desk, house, pool, ask):
    approval = ask("adam", 11_000)
    assert given(house, pool) == 0
    assert house.rows(pool, "select asked_by, errand, effect_names from approval") == [
        ("adam", "goodwill", ["goodwill"])
    ]
    shown = approvals.seen(desk, approval)
    assert shown.now == ({"effect": "goodwill", "order": "N-1042", "amount": 11_000},)
    ended = approvals.approve(desk, "lena", approval)
    assert ended.standing == "applied"
    assert given(house, pool) == 11_000
    assert "Amy was" not in house.one(pool, "select row_to_json(a)::text from approval a")
    body = "select body from evidence_record where evidence_id = %s"
    agreed = json.loads(house.one(pool, body, ended.evidence_id))
    assert (agreed["kind"], agreed["by"], agreed["asked_by"]) == ("goodwill_agreed", "lena", "adam")
    assert '"by":"adam"' in house.one(pool, body, agreed["given"])
    with pytest.raises(AuthorityTrouble, match="is decided: applied"):
        approvals.approve(desk, "rolf", approval)
    proven(pool)


def test_nobody_agrees_with_themselves(desk, house, pool, ask):
    approval = ask("lena", 11_000)
    with pytest.raises(AuthorityTrouble, match="another has to decide"):
        approvals.approve(desk, "lena", approval)
    with pytest.raises(AuthorityTrouble, match="is nobody"):
        approvals.approve(desk, "adam", approval)
    with pytest.raises(AuthorityTrouble, match="is nobody"):
        ask("Lena", 11_000)
    assert given(house, pool) == 0


def test_refused_nothing_is_given(desk, house, pool, ask):
    approval = ask("adam", 11_000)
    assert approvals.refuse(desk, "rolf", approval, "too much").standing == "refused"
    assert given(house, pool) == 0
    proven(pool)


def test_what_the_books_forbid_by_then_stays_undecided(desk, house, pool, ask):
    approval = ask("adam", 11_700)
    other = ask("adam", 11_800)
    with pytest.raises(BooksTrouble):
        approvals.approve(desk, "lena", other)
    assert house.one(pool, "select count(*) from approval where outcome is null") == 2
    assert approvals.approve(desk, "lena", approval).standing == "applied"


def test_small_goodwill_needs_nobody(desk, house, pool):
    with pool.connection() as connection:
        agent = agent_for(connection, (SMALL, desk.clock), house.AMY, "adam", "kind")
        give_goodwill(connection, agent, OrderId("N-1042"), 1_000)
    assert given(house, pool) == 1_000
