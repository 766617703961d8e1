"""The switchback that the lender draws: its blocks, who serves in them, and its own estimate."""

import json
import random
from collections import Counter
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from itertools import pairwise

import psycopg
import pytest
import small_house
from small_lender import AMY, ELSA, LENDER, TOM
from typer.testing import CliRunner

from releve.cli.main import app
from releve.core.reading.reading import ErrandGuess, Reading
from releve.core.workforce.switchback_plan import Plan, planned_blocks
from releve.core.workforce.trouble import WorkforceTrouble
from releve.shell.clock import FixedClock
from releve.shell.postgres.connection import application_pool
from releve.shell.run import Message, take_turn
from releve.shell.workforce.holdout import begin_holdout
from releve.shell.workforce.ledger_check import check_ledger
from releve.shell.workforce.ledger_read import ledger_of, measured
from releve.shell.workforce.ledger_statement import statement_of
from releve.shell.workforce.ledger_write import write_ledger
from releve.shell.workforce.switchback import (
    begin_switchback,
    blocks_of,
    conversations_of,
    end_switchback,
    estimate_of,
    switchbacks,
)

NOW = datetime(2026, 11, 15, 10, 0, tzinfo=UTC)
FIRST = datetime(2026, 11, 16, tzinfo=UTC)
PLAN = Plan(FIRST, FIRST + timedelta(days=14), 12, 2, "one")
RATE = 3.0


@pytest.mark.parametrize("hours", [1, 4, 12, 24, 48])
def test_half_of_each_stratum_is_left_to_people(hours):
    blocks = planned_blocks(
        "a lender",
        Plan(FIRST, FIRST + timedelta(days=28), hours, 0, "one"),
    )
    assert len(blocks) == 28 * 24 // hours
    assert blocks[0].begins_at == FIRST
    assert all(one.ends_at == other.begins_at for one, other in pairwise(blocks))
    for stratum, count in Counter(one.stratum for one in blocks).items():
        assisted = sum(one.assisted for one in blocks if one.stratum == stratum)
        assert abs(2 * assisted - count) <= count % 2


def test_the_draw_is_the_seeds_and_the_lenders_alone():
    drawn = planned_blocks("a", PLAN)
    assert drawn == planned_blocks("a", PLAN)
    assert drawn != planned_blocks("b", PLAN)
    assert drawn != planned_blocks("a", replace(PLAN, seed="two"))


def test_every_block_is_drawn_about_half_the_time():
    share = Counter[int]()
    for seed in range(400):
        blocks = planned_blocks("a", replace(PLAN, seed=str(seed)))
        share.update(one.block for one in blocks if one.assisted)
    # 400 tosses each: 0.35 and 0.65 are six standard deviations away.
    assert all(140 < share[block] < 260 for block in range(1, 29))


@pytest.mark.parametrize(
    ("changed", "told"),
    [
        ({"block_hours": 5}, "neither divide a day"),
        ({"guard_hours": 12}, "leave nothing"),
        ({"seed": " "}, "seed"),
        ({"ends_at": FIRST}, "after the first day"),
        ({"ends_at": FIRST + timedelta(days=3)}, "6 blocks"),
        ({"ends_at": FIRST + timedelta(days=6)}, "only one block of weekend-00"),
        ({"ends_at": FIRST + timedelta(days=13), "block_hours": 48}, "no multiple"),
    ],
)
def test_what_no_estimate_comes_of_is_not_begun(changed, told):
    with pytest.raises(WorkforceTrouble, match=told):
        planned_blocks("a", replace(PLAN, **changed))


@pytest.fixture(scope="module")
def pool(module_database):
    with application_pool(module_database, max_size=2) as pool:
        small_house.small_lender.build(pool)
        yield pool


@pytest.fixture(scope="module")
def begun(pool):
    """A switchback of Great Britain, and its blocks."""
    with pool.connection() as connection:
        return begin_switchback(
            connection, LENDER, PLAN, "wim", "what assistants spare", NOW, markets=["gb"]
        )


@pytest.fixture
def desk_in(pool):
    """A function: the desk an hour into a block, or at a moment."""
    desk = small_house.desk_of(pool)

    def desk_in(when):
        return replace(desk, clock=FixedClock(when))

    return desk_in


def _first(blocks, *, assisted):
    block = next(one for one in blocks if one.assisted == assisted)
    return block, block.begins_at + timedelta(hours=1)


def _kept(pool, talk):
    return small_house.rows(
        pool, "select block from switchback_conversation where conversation_id = %s", talk
    )


def _reason(pool, talk):
    return small_house.one(pool, "select reason from work_item where conversation_id = %s", talk)


def test_in_a_block_of_people_a_person_has_it_from_the_start(pool, begun, desk_in):
    block, moment = _first(begun[1], assisted=False)
    desk = desk_in(moment)
    talk = small_house.converse(desk, AMY)
    answer = small_house.say(desk, talk, "m-1", "statement_copy")
    assert answer["phase"] == "with_person"
    assert _reason(pool, talk) == "policy_requires"
    assert _kept(pool, talk) == [(block.block,)]


def test_in_a_block_of_assistants_one_answers(pool, begun, desk_in):
    block, moment = _first(begun[1], assisted=True)
    desk = desk_in(moment)
    talk, answer = small_house.pay_for(desk, AMY, "K-2210")
    assert answer["phase"] != "with_person"
    assert _kept(pool, talk) == [(block.block,)]


def test_who_began_in_a_block_of_assistants_keeps_the_assistant(begun, desk_in):
    blocks = begun[1]
    edge = next(one for one, after in pairwise(blocks) if one.assisted and not after.assisted)
    talk = small_house.converse(desk_in(edge.ends_at - timedelta(minutes=1)), TOM)
    late = desk_in(edge.ends_at + timedelta(minutes=1))
    assert small_house.say(late, talk, "m-1", "pay_now N-1077")["phase"] != "with_person"


def test_danger_to_life_goes_first_in_a_block_of_people(pool, begun, desk_in):
    _, moment = _first(begun[1], assisted=False)
    desk = desk_in(moment)
    talk = small_house.converse(desk, TOM)
    words = "I do not want to live"
    heard = Reading(words, "en", (ErrandGuess("none", 0.9),), 0, (), ("self_harm_risk",))
    take_turn(desk, Message(talk, "m-1", words), heard)
    assert _reason(pool, talk) == "self_harm_risk"


def test_customers_of_other_markets_are_not_asked(pool, begun, desk_in):
    _, moment = _first(begun[1], assisted=False)
    desk = desk_in(moment)
    talk, answer = small_house.pay_for(desk, ELSA, "S-5512")
    assert answer["phase"] != "with_person"
    assert _kept(pool, talk) == []


def test_the_ledger_gives_no_credit_for_what_was_left_to_people(pool, begun, desk_in):
    _, moment = _first(begun[1], assisted=False)
    desk = desk_in(moment)
    left = small_house.converse(desk, TOM)
    small_house.say(desk, left, "m-1", "statement_copy")
    _, served = _first(begun[1], assisted=True)
    helped, _ = small_house.pay_for(desk_in(served), AMY, "H-3307")
    with pool.connection() as connection:
        write_ledger(connection, LENDER, date(2026, 12, 10))
        arms = dict(
            connection.execute(
                "select split_part(first, '/', 1), arm from work_issue"
                " where first_kind = 'contact_matter'"
            ).fetchall()
        )
        assert (arms[left], arms[helped]) == ("people", "assistant")
        assert [one for one in check_ledger(connection, LENDER) if not one.holds] == []
        chats = connection.execute(
            "select count(*) from conversation c where last_turn_at is not null and not exists ("
            "select from switchback_conversation join switchback_block b"
            " using (lender_id, switchback_id, block)"
            " where conversation_id = c.conversation_id and not b.assisted)"
        ).fetchone()
        assert ledger_of(connection, LENDER, date(2026, 11, 1)).conversations == chats[0]
        connection.rollback()


def test_nobody_is_in_two_experiments(pool, begun):
    with pool.connection() as connection:
        with pytest.raises(WorkforceTrouble, match="same customers"):
            begin_holdout(connection, LENDER, NOW.date(), 0.5, "wim", "a holdout")
        for markets in ([], ["gb"]):
            with pytest.raises(WorkforceTrouble, match="same customers at that time"):
                begin_switchback(connection, LENDER, PLAN, "wim", "two", NOW, markets=markets)
        begin_holdout(connection, LENDER, NOW.date(), 0.5, "wim", "a holdout", markets=["se"])
        for markets in ([], ["se"]):
            with pytest.raises(WorkforceTrouble, match="of se are in a holdout"):
                begin_switchback(connection, LENDER, PLAN, "wim", "two", NOW, markets=markets)
        connection.rollback()


def test_it_is_begun_before_it_begins_by_somebody_for_a_reason(pool):
    with pool.connection() as connection:
        for by, reason in (("", "why"), ("wim", " ")):
            with pytest.raises(WorkforceTrouble, match="who begins it"):
                begin_switchback(connection, LENDER, PLAN, by, reason, NOW, markets=["se"])
        with pytest.raises(WorkforceTrouble, match="has begun already"):
            begin_switchback(connection, LENDER, PLAN, "wim", "why", FIRST, markets=["se"])


@pytest.mark.parametrize(
    "statement",
    [
        "update switchback set guard_hours = 0",
        "update switchback_block set assisted = not assisted",
        "delete from switchback_conversation",
    ],
)
def test_what_was_drawn_stays(pool, begun, statement):
    assert begun
    with (
        pool.connection() as connection,
        pytest.raises(psycopg.Error, match=r"denied|append-only|forbidden"),
    ):
        connection.execute(statement)


def test_blocks_that_the_seed_does_not_draw_are_found(module_database, begun):
    with psycopg.connect(module_database) as owner:
        owner.execute("alter table switchback_block disable trigger user")
        owner.execute("update switchback_block set assisted = not assisted where block = 3")
        with pytest.raises(WorkforceTrouble, match="not what its seed draws"):
            blocks_of(owner, LENDER, begun[0])
        owner.rollback()


def _plant(owner, blocks):
    """Work in each hour of Sweden, of which an assistant's issue spares `RATE` minutes.

    In blocks of people a chat takes a person 20 minutes, ten hours later: mostly in the next block.
    """
    chance = random.Random(5)
    calls, chats, issues = [], [], []
    for block in blocks:
        for hour in range(12):
            at = block.begins_at + timedelta(hours=hour, minutes=30)
            name = f"{block.block}-{hour}"
            spared = 4 * RATE if block.assisted else 20.0
            taken = timedelta(minutes=60 + chance.gauss(0, 4) - spared)
            calls.append((f"call-{name}", at, at + taken))
            count = 4 if block.assisted else 1
            chats += [(f"t-{name}-{n}", at, not block.assisted) for n in range(count)]
            if block.assisted:
                issues += [(f"i-{name}-{n}", f"t-{name}-{n}/m/1", at) for n in range(count)]
    cursor = owner.cursor()
    cursor.executemany(
        "insert into human_contact values ('small', %s, 'c-elsa', 'se', 'sv', 'phone', 'pay_now',"
        " null, %s, %s)",
        calls,
    )
    cursor.executemany(
        "insert into conversation (lender_id, conversation_id, customer_id, market, channel, state,"
        " opened_at) values ('small', %s, 'c-elsa', 'se', 'chat', '\"k1.x\"', %s)",
        [chat[:2] for chat in chats],
    )
    for talk, at, by_people in chats:
        if by_people:
            _work(cursor, talk, at + timedelta(hours=10))
    cursor.executemany(
        "insert into work_issue values ('small', %s, 'c-elsa', 'se', 'sv', 'pay_now', null,"
        " 'assistant', 'chat', 'contact_matter', %s, %s, '2026-11-16')",
        issues,
    )
    cursor.execute("insert into work_ledger_head values ('small', '2026-12-20')")


def _work(cursor, talk, at):
    cursor.execute(
        "insert into work_item (lender_id, work_item_id, conversation_id, queue, skill, reason,"
        " language, market, brief, evidence_id, opened_at, due_at) values ('small', %s, %s, 'care',"
        " 'care', 'policy_requires', 'sv', 'se', '\"k1.x\"', 'E-1', %s, %s)",
        (f"w-{talk}", talk, at, at),
    )
    cursor.execute(
        "insert into handle_time values ('small', %s, 1, 'talk', 'pay_now', 'policy_requires',"
        " 'care', 'sv', 'se', %s, %s, default, 1)",
        (f"w-{talk}", at, at + timedelta(minutes=20)),
    )


def test_the_estimate_finds_what_was_planted_in_rows(module_database, begun):
    assert begun
    with psycopg.connect(module_database) as owner:
        other, blocks = begin_switchback(
            owner, LENDER, replace(PLAN, seed="two"), "wim", "how much", NOW, markets=["se"]
        )
        with pytest.raises(WorkforceTrouble, match="not written yet"):
            estimate_of(owner, LENDER, other.switchback_id, 1)
        _plant(owner, blocks)
        found = estimate_of(owner, LENDER, other.switchback_id, 1)
        assert found.found.blocks == 28
        assert found.found.intervals == 28 * 12
        assert found.found.dropped == 2 * 28
        assert found.found.displaced.low < RATE < found.found.displaced.high
        assert found.found.displaced.mid == pytest.approx(RATE, abs=0.4)
        _is_stated(owner, found)
        ended = blocks[20].begins_at + timedelta(hours=3)
        end_switchback(owner, LENDER, other.switchback_id, "wim", "enough", ended)
        fewer = estimate_of(owner, LENDER, other.switchback_id, 1)
        assert (fewer.found.blocks, fewer.until) == (20, ended)
        assert fewer.found.displaced.mid == pytest.approx(RATE, abs=0.6)
        owner.rollback()


def _is_stated(owner, found):
    """Without a holdout the statement takes what the switchback of its window measured."""
    stated = statement_of(owner, LENDER, date(2026, 11, 1))
    assert stated.statement.inputs["displaced_minutes"] == found.found.displaced
    assert stated.measured.why_bounds is None
    (told,) = (note for note in stated.notes if "switchback" in note)
    assert found.switchback.switchback_id in told
    assert "in se only: 28 blocks up to 2026-11-30" in told
    for month in (date(2026, 10, 1), date(2028, 1, 1)):
        assert measured(owner, LENDER, month).why_bounds == "no randomized holdout"


def test_the_commands(module_database, monkeypatch, begun):
    monkeypatch.setenv("RELEVE_DATABASE_URL", module_database)
    until = (datetime.now(UTC) + timedelta(days=28)).date().isoformat()
    asked = ["workforce", "switchback", "begin", "--lender", LENDER, "--until", until]
    asked += ["--markets", "se", "--block-hours", "24", "--seed", "seven", "--by", "wim"]
    asked += ["--reason", "try it"]
    run = CliRunner().invoke
    dry = json.loads(run(app, [*asked, "--dry-run", "--json"]).stdout)
    made = json.loads(run(app, [*asked, "--json"]).stdout)
    assert dry["switchback"] is None
    assert (len(made["blocks"]), made["blocks"]) == (28, dry["blocks"])
    of = ["--lender", LENDER]
    shown = run(app, ["workforce", "switchback", "show", *of, "--json"])
    rows = {row["switchback"]: row for row in json.loads(shown.stdout)["switchbacks"]}
    assert rows[made["switchback"]]["seed"] == "seven"
    assert rows[begun[0].switchback_id]["blocks"] == len(begun[1])
    end = ["workforce", "switchback", "end", made["switchback"], *of, "--by", "wim"]
    assert run(app, [*end, "--reason", "tried"]).exit_code == 0
    twice = run(app, [*end, "--reason", "tried"])
    assert "none that could be ended" in str(twice.exception)
    assert "wim: tried" in run(app, ["workforce", "switchback", "show", *of]).stdout
    again = json.loads(run(app, [*asked, "--json"]).stdout)
    assert again["blocks"] == made["blocks"]
    assert "same customers" in str(run(app, asked).exception)
    end[3] = again["switchback"]
    assert run(app, [*end, "--reason", "tried"]).exit_code == 0
    early = run(app, ["workforce", "switchback", "estimate", *of])
    assert "not written yet" in str(early.exception)


def test_one_that_was_ended_leaves_nobody_to_people(pool, begun, desk_in):
    blocks = begun[1]
    last = next(one for one in reversed(blocks) if not one.assisted)
    with pool.connection() as connection:
        before = conversations_of(connection, LENDER, begun[0])
        end_switchback(
            connection, LENDER, begun[0].switchback_id, "wim", "enough is known", last.begins_at
        )
        assert switchbacks(connection, LENDER)[0].ended_for == "enough is known"
    desk = desk_in(last.begins_at + timedelta(hours=1))
    talk = small_house.converse(desk, AMY)
    assert small_house.say(desk, talk, "m-1", "statement_copy")["phase"] != "with_person"
    with pool.connection() as connection:
        assert conversations_of(connection, LENDER, begun[0]) == before
