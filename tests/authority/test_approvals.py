"""What waits for a person's yes: done if it is still decided so, by as many as are needed."""

from dataclasses import replace
from datetime import UTC, datetime

import psycopg
import pytest
from psycopg import errors

from releve.core.decisions.effect import TakePayment
from releve.core.rules.autonomy import Scope, Stop
from releve.core.values.ids import EvidenceId, LenderId, OrderId
from releve.shell.apply import apply
from releve.shell.authority import approvals, changes
from releve.shell.authority.changes import AuthorityTrouble, Changing
from releve.shell.authority.policy_file import load_authority_policy
from releve.shell.books_check import check_books
from releve.shell.clock import FixedClock
from releve.shell.evidence_verify import verify_evidence
from releve.shell.facts import load_book
from releve.shell.handover.saying import messages_of

POLICY = load_authority_policy()
NOW = datetime(2026, 11, 15, 9, 0, tzinfo=UTC)
EFFECTS = ("take_payment", "update_contact_details", "open_dispute", "pause_plan")


@pytest.fixture
def waiting(desk, house, pool):
    """A payment of Tom's that waits: its conversation and its approval."""
    with pool.connection() as connection:
        for effect in EFFECTS:
            changing = Changing("small", "rolf", "a test", NOW)
            changes.set_level(connection, changing, POLICY, Scope(effect=effect), "suggest")
    talk, _ = house.pay_for(desk, house.TOM, "N-1077")
    return talk, only(pool).approval_id


def only(pool):
    with pool.connection() as connection:
        (one,) = approvals.listed(connection, "small", ended=True)
        return one


def notices(pool, desk, house, talk):
    with pool.connection() as connection:
        key = house.key_of(pool, desk, house.TOM)
        found = messages_of(connection, "small", talk, key)
        return [(line["message"], line.get("evidence")) for one in found for line in one.lines]


def proven(pool):
    with pool.connection() as connection:
        proof = verify_evidence(connection)
        assert proof.holds, proof
        assert all(one.holds for one in check_books(connection))


def test_approved_it_is_done_and_said_with_its_record(desk, house, pool, waiting):
    talk, approval = waiting
    ended = approvals.approve(desk, "lena", approval)
    assert ended.standing == "applied"
    assert house.rows(pool, "select name, evidence_id from effect") == [
        ("take_payment", ended.evidence_id)
    ]
    assert notices(pool, desk, house, talk)[0] == ("pay-now-done", ended.evidence_id)
    assert house.one(pool, "select count(*) from outbox_message where channel = 'email'") == 1
    assert house.one(pool, "select count(*) from work_item") == 0
    one = only(pool)
    assert (one.standing, one.approved_by, one.decided_evidence_id) == (
        "applied",
        ("lena",),
        ended.evidence_id,
    )
    # Nothing waits any more: asked again, there is nothing left to pay.
    again = house.say(desk, talk, "m9", "payoff N-1077")
    assert "approval-asked" not in [line["message"] for line in again["lines"]]
    proven(pool)


def test_it_is_seen_before_with_what_would_happen(desk, house, pool, waiting):
    _, approval = waiting
    found = approvals.seen(desk, approval)
    assert found.same
    assert found.effects == found.now
    assert [(e["effect"], e["order"], e["amount"]) for e in found.effects] == [
        ("take_payment", "N-1077", 5500)
    ]
    assert house.one(pool, "select count(*) from approval_vote") == 0


def test_decided_otherwise_by_now_it_is_not_done_and_says_what_changed(desk, house, pool, waiting):
    talk, approval = waiting
    with pool.connection() as connection:
        changing = Changing("small", "rolf", "a test", NOW)
        changes.demote(connection, changing, POLICY, Scope(effect="take_payment"), {})
    before = approvals.seen(desk, approval)
    assert not before.same
    ended = approvals.approve(desk, "lena", approval)
    assert ended.standing == "changed"
    assert ended.changed[0] == "decided now: a person, beyond_authority"
    assert house.one(pool, "select count(*) from effect") == 0
    assert house.one(pool, "select owner_kind from conversation") == "queue"
    assert [message for message, _ in notices(pool, desk, house, talk)] == [
        "approval-refused",
        "person-looks",
    ]
    proven(pool)


def test_books_that_moved_are_named(desk, house, pool, waiting):
    _, approval = waiting
    with pool.connection() as connection:
        lender, today = LenderId("small"), NOW.date()
        book = load_book(connection, lender, house.TOM, today=today)
        part = TakePayment(OrderId("N-1077"), 2000)
        record = EvidenceId("E-BY-HAND")
        apply(connection, lender, book, [part], today=today, evidence_id=record, key="by-hand")
    ended = approvals.approve(desk, "lena", approval)
    assert ended.standing == "changed"
    now = '[{"amount":3500,"effect":"take_payment","order":"N-1077"}]'
    assert ended.changed[0] == f"decided now: {now}"
    assert "orders/1/installments/1/paid: 0 to 2000" in ended.changed
    assert house.one(pool, "select count(*) from effect") == 1


def test_refused_the_customer_hears_and_a_person_has_it(desk, house, pool, waiting):
    talk, approval = waiting
    with pytest.raises(AuthorityTrouble, match="say why"):
        approvals.refuse(desk, "lena", approval, " ")
    ended = approvals.refuse(desk, "lena", approval, "the card is not theirs")
    assert ended.standing == "refused"
    assert house.one(pool, "select count(*) from effect") == 0
    assert house.rows(pool, "select reason, evidence_id from work_item") == [
        ("beyond_authority", ended.evidence_id)
    ]
    told = notices(pool, desk, house, talk)
    assert told == [("approval-refused", None), ("person-looks", ended.evidence_id)]
    answer = house.say(desk, talk, "m9", "payoff N-1077")
    assert answer["phase"] == "with_person"
    proven(pool)


def test_decided_it_stays_so(desk, pool, waiting, database):
    _, approval = waiting
    approvals.approve(desk, "lena", approval)
    for again in (approvals.approve, approvals.refuse):
        with pytest.raises(AuthorityTrouble, match="is decided: applied"):
            again(desk, "rolf", approval, "again")
    with psycopg.connect(database) as owner, pytest.raises(errors.RestrictViolation):
        owner.execute("update approval set outcome = 'refused'")


def test_only_who_may_approve_does(desk, waiting):
    _, approval = waiting
    for nobody in ("adam", "quinn", "nobody"):
        with pytest.raises(AuthorityTrouble, match="is nobody who may"):
            approvals.approve(desk, nobody, approval)
    with pytest.raises(AuthorityTrouble, match="no approval a-none"):
        approvals.approve(desk, "lena", "a-none")


def test_above_the_limit_two_different_agents_have_to_agree(desk, house, pool, waiting):
    strict = replace(desk, authority=replace(POLICY, two_agents_above_major={"take_payment": 10}))
    house.pay_for(strict, house.AMY, "K-2210")
    with pool.connection() as connection:
        found = [a for a in approvals.listed(connection, "small") if a.agents_needed == 2]
    (big,) = found
    assert approvals.approve(strict, "lena", big.approval_id).standing == "waiting"
    assert house.one(pool, "select count(*) from effect") == 0
    with pytest.raises(AuthorityTrouble, match="lena: has had their say"):
        approvals.approve(strict, "lena", big.approval_id)
    assert approvals.approve(strict, "rolf", big.approval_id).standing == "applied"
    assert house.one(pool, "select count(*) from effect") == 1
    proven(pool)


def test_the_database_holds_two_yes_and_nobodys_own(pool, database, waiting):
    _, approval = waiting
    with psycopg.connect(database) as owner:
        owner.execute("update approval set agents_needed = 2, asked_by = 'lena'")
        vote = "insert into approval_vote values ('small', %s, %s, 'approve', '', now())"
        with (
            pytest.raises(errors.RestrictViolation, match="lena asked for it"),
            owner.transaction(),
        ):
            owner.execute(vote, (approval, "lena"))
        owner.execute(vote, (approval, "rolf"))
        decided = (
            "update approval set outcome = 'applied', decided_at = now(),"
            " decided_evidence_id = 'E-1'"
        )
        with pytest.raises(errors.RestrictViolation, match="lacks an agent's yes"):
            owner.execute(decided)
        owner.rollback()


def test_stopped_meanwhile_nothing_is_done(desk, house, pool, waiting):
    _, approval = waiting
    with pool.connection() as connection:
        changing = Changing("small", "rolf", "a test", NOW)
        changes.stop(connection, changing, Stop("market", "gb"))
    assert approvals.approve(desk, "lena", approval).standing == "changed"
    assert house.one(pool, "select count(*) from effect") == 0


def test_what_is_approved_makes_its_own_promises(desk, house, pool, waiting):
    talk = house.converse(desk, house.AMY)
    answer = house.say(desk, talk, "m1", "dispute_not_received K-2210")
    assert answer["phase"] == "confirming", answer
    house.say(desk, talk, "m2", "", chosen="yes")
    with pool.connection() as connection:
        found = [
            a for a in approvals.listed(connection, "small") if "open_dispute" in a.effect_names
        ]
    ended = approvals.approve(desk, "lena", found[0].approval_id)
    assert ended.standing == "applied"
    kinds = {row[0] for row in house.rows(pool, "select kind from obligation")}
    assert "dispute_heard" in kinds
    proven(pool)


def test_the_yes_of_another_day_is_held_against_that_day(desk, house, pool, waiting):
    _, approval = waiting
    later = replace(desk, clock=FixedClock(datetime(2026, 11, 17, 10, 0, tzinfo=UTC)))
    ended = approvals.approve(later, "lena", approval)
    assert ended.standing == "applied"
    assert house.one(pool, "select applied_on::text from effect") == "2026-11-17"


@pytest.mark.parametrize(
    ("altered", "fault"),
    [
        ("update approval set agents_needed = 2", "it lacks an agent's yes"),
        ("update approval set asked_by = 'lena'", "whoever asked for it approved it"),
        ("update approval set effect_names = '{waive_fee}'", "its effects are not"),
    ],
)
def test_an_approval_without_its_yes_is_found(desk, database, waiting, altered, fault):
    _, approval = waiting
    approvals.approve(desk, "lena", approval)
    with psycopg.connect(database) as owner:
        owner.execute("alter table approval disable trigger user")
        owner.execute(altered)
        proof = verify_evidence(owner)
        owner.rollback()
    assert (proof.holds, proof.first_broken) == (False, f"approval {approval}")
    assert fault in proof.detail
