"""Changes of authority: signed, kept, upwards only over the bar; and stops."""

from datetime import UTC, datetime, timedelta

import psycopg
import pytest
from psycopg import errors

from releve.core.rules.autonomy import LevelRule, Scope, Stop
from releve.shell.authority import changes
from releve.shell.authority.changes import AuthorityTrouble, Changing
from releve.shell.authority.demotion import watch_all, watch_quality
from releve.shell.authority.levels import load_autonomy
from releve.shell.authority.policy_file import load_authority_policy
from releve.shell.authority.proof import first_forged
from releve.shell.evidence_verify import verify_evidence
from releve.shell.person_keys.lender_key import lender_key

POLICY = load_authority_policy()
NOW = datetime(2026, 11, 15, 12, 0, tzinfo=UTC)
WHO = Changing("small", "rolf", "a complaint about fees", NOW)
FEES = Scope(effect="waive_fee", market="gb")


@pytest.fixture
def db(shared_pool):
    with shared_pool.connection() as connection:
        yield connection
        connection.rollback()


def reviewed(db, passed, failed=0, *, market="gb", violation=False, at=NOW):
    """Settled reviews of waived fees, in order."""
    db.execute(
        """
        insert into conversation (
            lender_id, conversation_id, customer_id, market, channel, state, opened_at
        ) values ('small', 'c-reviewed', 'c-amy', 'gb', 'chat', '"k1.x"', now())
        on conflict do nothing
        """
    )
    start = db.execute("select count(*) from quality_item").fetchone()[0]
    for number in range(start, start + passed + failed):
        good = number < start + passed
        db.execute(
            """
            insert into quality_item values (
                'small', %(id)s, null, 'c-reviewed', %(id)s, %(id)s, 'front', 'late_fee', 'en',
                %(market)s, '{waive_fee}', %(acted)s, %(acted)s, %(good)s, %(violation)s, %(at)s
            )
            """,
            {
                "id": f"q-{number:05}",
                "market": market,
                "good": good,
                "violation": violation and not good,
                "acted": at - timedelta(hours=1),
                "at": at + timedelta(seconds=number),
            },
        )


def level(db, scope=FEES):
    rules = load_autonomy(db, "small", POLICY).rules
    return {rule.scope: rule.level for rule in rules}.get(scope)


def test_down_takes_a_word_and_leaves_signed_evidence(db):
    done = changes.set_level(db, WHO, POLICY, FEES, "suggest")
    assert done is not None
    assert (done.before, done.after, done.kind, done.number) == ("act", "suggest", "set", 1)
    assert LevelRule(FEES, "suggest") in load_autonomy(db, "small", POLICY).rules
    body, signature = db.execute("select body, signature from authority_change").fetchone()
    assert lender_key().signed(bytes(signature), body.encode())
    assert not lender_key().signed(bytes(signature), body.replace("rolf", "lena").encode())
    assert first_forged(db, "small") is None
    assert verify_evidence(db).holds
    record = db.execute(
        "select body from evidence_record where evidence_id = %s", (done.evidence_id,)
    ).fetchone()[0]
    assert '"reason":"a complaint about fees"' in record
    assert bytes(signature).hex() in record


def test_the_same_again_is_no_change(db):
    changes.set_level(db, WHO, POLICY, FEES, "suggest")
    assert changes.set_level(db, WHO, POLICY, FEES, "suggest") is None
    assert len(changes.history(db, "small")) == 1


def test_no_reason_no_change(db):
    with pytest.raises(AuthorityTrouble, match="reason"):
        Changing("small", "rolf", "  ", NOW)
    with pytest.raises(AuthorityTrouble, match="by"):
        Changing("small", "", "why", NOW)


@pytest.mark.parametrize(
    ("scope", "to", "fault"),
    [
        (Scope(effect="hand_over"), "off", "effect: hand_over"),
        (Scope(effect="pay"), "off", "effect: pay"),
        (Scope(), "off", "effect: none"),
        (Scope("bob", "waive_fee"), "off", "assistant"),
        (FEES, "maybe", "level: maybe"),
        (Scope(effect="waive_fee", market="xx"), "off", "market: there is none called xx"),
    ],
)
def test_what_is_not_known_cannot_change(db, scope, to, fault):
    with pytest.raises(AuthorityTrouble, match=fault):
        changes.set_level(db, WHO, POLICY, scope, to)


def test_up_takes_the_bar(db):
    changes.set_level(db, WHO, POLICY, FEES, "suggest")
    with pytest.raises(AuthorityTrouble, match="0 reviewed, 50 needed"):
        changes.set_level(db, WHO, POLICY, FEES, "act_reviewed")
    reviewed(db, 49)
    with pytest.raises(AuthorityTrouble, match="49 reviewed, 50 needed"):
        changes.set_level(db, WHO, POLICY, FEES, "act_reviewed")
    reviewed(db, 1)
    done = changes.set_level(db, WHO, POLICY, FEES, "act_reviewed")
    assert done is not None
    assert (done.kind, done.before, done.after) == ("promotion", "suggest", "act_reviewed")
    with pytest.raises(AuthorityTrouble, match="50 reviewed, 100 needed"):
        changes.set_level(db, WHO, POLICY, FEES, "act")


def test_a_rate_too_low_or_one_violation_is_below_the_bar(db):
    changes.set_level(db, WHO, POLICY, FEES, "suggest")
    reviewed(db, 54, 6)
    with pytest.raises(AuthorityTrouble, match=r"pass rate at least 0\.\d+, 0\.880 needed"):
        changes.set_level(db, WHO, POLICY, FEES, "act_reviewed")
    reviewed(db, 400, 1, violation=True)
    with pytest.raises(AuthorityTrouble, match="1 violations of policy, 0 allowed"):
        changes.set_level(db, WHO, POLICY, FEES, "act_reviewed")


def test_reviews_of_another_market_or_of_long_ago_do_not_count(db):
    changes.set_level(db, WHO, POLICY, FEES, "suggest")
    reviewed(db, 60, market="se")
    reviewed(db, 60, at=NOW - timedelta(days=91))
    with pytest.raises(AuthorityTrouble, match="0 reviewed"):
        changes.set_level(db, WHO, POLICY, FEES, "act_reviewed")


def test_the_pace_has_a_say_upwards_only(db):
    asked = []

    def pace(scope, before, after):
        asked.append((scope, before, after))
        return "six people's work this month already"

    changes.set_level(db, WHO, POLICY, FEES, "suggest", pace=pace)
    assert asked == []
    reviewed(db, 100)
    with pytest.raises(AuthorityTrouble, match="six people's work"):
        changes.set_level(db, WHO, POLICY, FEES, "act", pace=pace)
    assert asked == [(FEES, "suggest", "act")]


def test_stopped_and_restored(db):
    stop = Stop("market", "gb")
    assert changes.stop(db, WHO, stop) is not None
    assert changes.stop(db, WHO, stop) is None
    assert load_autonomy(db, "small", POLICY).stops == (stop,)
    assert [one.reason for one in changes.stops(db, "small")] == ["a complaint about fees"]
    assert changes.restore(db, WHO, stop) is not None
    assert changes.restore(db, WHO, stop) is None
    assert load_autonomy(db, "small", POLICY).stops == ()
    assert [one.kind for one in changes.history(db, "small")] == ["stop", "restore"]
    assert first_forged(db, "small") is None
    for nothing in (Stop("all", "x"), Stop("errand", "fly"), Stop("market"), Stop("market", "sv")):
        with pytest.raises(AuthorityTrouble):
            changes.stop(db, WHO, nothing)


def test_the_application_alters_no_change(db):
    changes.set_level(db, WHO, POLICY, FEES, "suggest")
    with pytest.raises(errors.InsufficientPrivilege), db.transaction():
        db.execute("update authority_change set reason = 'none'")
    with pytest.raises(errors.InsufficientPrivilege), db.transaction():
        db.execute("delete from authority_change")


def test_what_was_altered_is_found(pool, database):
    with pool.connection() as db:
        changes.set_level(db, WHO, POLICY, FEES, "suggest")
        changes.stop(db, WHO, Stop("all"))
        changes.restore(db, WHO, Stop("all"))
        changes.stop(db, WHO, Stop("all"))
    for altered, fault in (
        ("update authority_change set reason = 'other' where number = 1", "not what was signed"),
        ("update authority_change set body = body || ' ' where number = 2", "2 was not signed"),
        ("delete from authority_change where number = 3", "3 is missing"),
        ("update autonomy_level set level = 'act'", "levels in force"),
        ("delete from stopped_scope", "what is stopped"),
    ):
        with psycopg.connect(database) as owner:
            owner.execute("alter table authority_change disable trigger user")
            owner.execute(altered.encode())
            assert fault in str(first_forged(owner, "small"))
            owner.rollback()


def test_quality_that_drops_demotes_once(db):
    reviewed(db, 40, 2)
    assert watch_quality(db, "small", POLICY, NOW + timedelta(days=1)) == ()
    reviewed(db, 0, 12)
    done = watch_quality(db, "small", POLICY, NOW + timedelta(days=2))
    assert [(one.kind, one.before, one.after) for one in done] == [
        ("demotion", "act", "act_reviewed")
    ]
    assert level(db, Scope("front", "waive_fee", "gb")) == "act_reviewed"
    assert watch_quality(db, "small", POLICY, NOW + timedelta(days=3)) == ()
    assert first_forged(db, "small") is None


def test_each_morning_every_lender_is_looked_at(pool):
    with pool.connection() as connection:
        reviewed(connection, 10, 30)
    later = NOW + timedelta(days=1)
    assert watch_all(pool, POLICY, later) == 1
    assert watch_all(pool, POLICY, later) == 0
    with pool.connection() as connection:
        assert level(connection, Scope("front", "waive_fee", "gb")) == "act_reviewed"
        assert verify_evidence(connection).holds
