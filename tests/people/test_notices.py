"""Notices to workers' representatives: recorded, asked for, withdrawn, and told by the doctor."""

import json
from datetime import UTC, date, datetime, timedelta

import psycopg
import pytest
import small_lender

from releve.cli.main import main
from releve.core.people.notices import FUNCTIONS, notice_policy_from
from releve.core.rules.autonomy import Scope
from releve.core.rules.trouble import RuleTrouble
from releve.core.values.ids import LenderId
from releve.shell.authority.changes import AuthorityTrouble, Changing, set_level
from releve.shell.authority.policy_file import load_authority_policy
from releve.shell.market_files import load_markets
from releve.shell.people import notices
from releve.shell.people.notices import Informed, NoticeTrouble
from releve.shell.postgres.connection import DATABASE_URL_VARIABLE
from releve.shell.quality.sampling import QualityTrouble, Wanted, draw
from releve.shell.sample_lender.notices import record_sample_notices

LENDER = small_lender.LENDER
NOW = datetime(2026, 11, 15, 10, tzinfo=UTC)
TODAY = NOW.date()
PAPER = "ab" * 32


def told(function, market="", on=date(2026, 11, 1)):
    """A notice of a function."""
    return Informed(function, market, "works council", on, PAPER, "Ann Berg")


def withdraw(db, notice_id):
    """Let a notice stand no more."""
    done = "Ann Berg", "they were told of another thing"
    return notices.withdraw_notice(db, LENDER, notice_id, by=done[0], reason=done[1], now=NOW)


def releve_of(monkeypatch, capsys):
    """A function: the command line; its exit status and what it printed."""

    def releve(*arguments):
        monkeypatch.setattr("sys.argv", ["releve", *arguments, "--json"])
        with pytest.raises(SystemExit) as ended:
            main()
        out = capsys.readouterr().out
        return ended.value.code, json.loads(out or "{}")

    return releve


@pytest.fixture
def db(pool):
    """A connection whose work is taken back."""
    with pool.connection() as connection, connection.transaction(force_rollback=True):
        yield connection


def test_the_database_knows_the_same_duties_as_the_file(pool):
    with pool.connection() as connection:
        rows = connection.execute("select function, market, from_day from notice_duty").fetchall()
    policy = notices.load_notice_policy()
    assert {(f, m): day for f, m, day in rows} == policy.first_days()
    assert {m for _, m in policy.first_days()} <= set(load_markets().names)


def test_every_market_of_the_union_is_told_by_the_ai_act():
    policy = notices.load_notice_policy()
    markets = load_markets()
    union = [name for name in markets.names if "eu/" in _files(markets, name)]
    assert len(union) == 20
    for name in union:
        duties = policy.needed("assistants", name, date(2026, 8, 2))
        assert any(duty.article.startswith("Article 26(7)") for duty in duties), name
        before = policy.needed("assistants", name, date(2026, 8, 1))
        assert not any(duty.article.startswith("Article 26(7)") for duty in before)


def _files(markets, name):
    return " ".join(p.file for ps in markets.file(name).provisions.values() for p in ps)


def test_a_level_is_not_raised_without_a_notice(db):
    changing, policy = Changing(LENDER, "rolf", "good enough", NOW), load_authority_policy()
    fees = Scope(effect="waive_fee", market="se")
    set_level(db, changing, policy, fees, "off")
    with pytest.raises(AuthorityTrouble) as refused:
        set_level(db, changing, policy, fees, "shadow")
    assert "Article 26(7)" in str(refused.value)
    assert "releve people notice record assistants --market se" in str(refused.value)
    notices.record_notice(db, LENDER, told("assistants", "gb"), NOW)
    with pytest.raises(AuthorityTrouble):
        set_level(db, changing, policy, fees, "shadow")
    notice_id, new = notices.record_notice(db, LENDER, told("assistants", "se"), NOW)
    assert new
    assert set_level(db, changing, policy, fees, "shadow")
    set_level(db, changing, policy, fees, "off")
    assert withdraw(db, notice_id)
    assert not withdraw(db, notice_id)
    with pytest.raises(AuthorityTrouble):
        set_level(db, changing, policy, fees, "shadow")


def test_a_notice_for_one_market_opens_no_level_for_all(db):
    changing, policy = Changing(LENDER, "rolf", "good enough", NOW), load_authority_policy()
    fees = Scope(effect="waive_fee")
    set_level(db, changing, policy, fees, "off")
    notices.record_notice(db, LENDER, told("assistants", "se"), NOW)
    with pytest.raises(AuthorityTrouble, match="assistants in gb: no notice"):
        set_level(db, changing, policy, fees, "shadow")
    notices.record_notice(db, LENDER, told("assistants"), NOW)
    assert set_level(db, changing, policy, fees, "shadow")


def test_no_sample_is_drawn_without_a_notice(db, both):
    wanted = Wanted(date(2020, 1, 1), date(2030, 1, 1), 5, "seed", "quinn")
    with pytest.raises(QualityTrouble, match="notice record quality_review --market gb"):
        draw(db, LENDER, wanted, NOW)
    notices.record_notice(db, LENDER, told("quality_review"), NOW)
    assert draw(db, LENDER, wanted, NOW)


@pytest.mark.usefixtures("both")
def test_no_handle_time_is_written_without_a_notice(db):
    owned = "insert into ownership_change (lender_id, conversation_id, at, to_kind, to_owner, why)"
    work = "select conversation_id from work_item where lender_id = %s and closed_at is null"
    conversation = db.execute(work, (LENDER,)).fetchone()[0]

    def hold_for_a_minute():
        for to, why, at in (
            ("agent", "taken", "2026-11-16 10:00Z"),
            ("queue", "released", "2026-11-16 10:01Z"),
        ):
            values = (LENDER, conversation, at, to, "agent" if to == "agent" else "care", why)
            db.execute(f"{owned} values (%s, %s, %s, %s, %s, %s)", values)
        return db.execute("select sum(seconds) from handle_time").fetchone()[0]

    assert hold_for_a_minute() is None
    notices.record_notice(db, LENDER, told("handle_time", "gb"), NOW)
    assert hold_for_a_minute() == 60


def test_the_sample_lenders_people_know_of_everything_before_its_past_begins(db):
    record_sample_notices(db, LenderId(LENDER), TODAY)
    for function in FUNCTIONS:
        for day in (TODAY, TODAY - timedelta(days=730)):
            assert notices.lacking(db, LENDER, function, load_markets().names, day) is None


@pytest.mark.parametrize(
    "wrong",
    [
        Informed("ranking", "se", "union", TODAY, PAPER, "Ann"),
        Informed("assistants", "xx", "union", TODAY, PAPER, "Ann"),
        Informed("assistants", "se", " ", TODAY, PAPER, "Ann"),
        Informed("assistants", "se", "union", TODAY, PAPER, ""),
        Informed("assistants", "se", "union", date(2026, 11, 16), PAPER, "Ann"),
        Informed("assistants", "se", "union", TODAY, "none", "Ann"),
    ],
)
def test_a_notice_says_all_of_it(db, wrong):
    with pytest.raises(NoticeTrouble):
        notices.record_notice(db, LENDER, wrong, NOW)


def test_a_notice_stays_as_it_was_recorded(db):
    notices.record_notice(db, LENDER, told("assistants"), NOW)
    for statement in (
        "update worker_notice set body = 'nobody'",
        "update worker_notice set withdrawn_at = now()",
        "delete from worker_notice",
    ):
        with pytest.raises(psycopg.Error), db.transaction():
            db.execute(statement)


def test_a_duty_that_is_none_is_refused():
    functions = dict.fromkeys(FUNCTIONS, "x")
    duty = {
        "law": "L",
        "article": "1",
        "body": "b",
        "functions": ["assistants"],
        "markets": ["se"],
        "from": date(2026, 1, 1),
        "source": "s",
        "verified": False,
    }
    good = {"functions": functions, "duty": [duty]}
    assert notice_policy_from(good, file="f").needed("assistants", "se", date(2026, 1, 1))
    for key, value in (
        ("functions", ["ranking"]),
        ("markets", []),
        ("from", "2026"),
        ("verified", "no"),
        ("law", ""),
    ):
        with pytest.raises(RuleTrouble, match=key):
            notice_policy_from(good | {"duty": [duty | {key: value}]}, file="f")
    few = {key: value for key, value in duty.items() if key != "source"}
    with pytest.raises(RuleTrouble, match="source"):
        notice_policy_from(good | {"duty": [few]}, file="f")


def test_the_commands_and_the_doctor(pool, module_database, monkeypatch, capsys, tmp_path):
    monkeypatch.setenv(DATABASE_URL_VARIABLE, module_database)
    releve = releve_of(monkeypatch, capsys)
    of = ("--lender", LENDER)
    code, listed = releve("people", "notice", "list", *of)
    assert code == 1
    assert {"function": "assistants", "market": "se"} in listed["lacking"]
    unsafe = {one["name"]: one for one in releve("doctor")[1]["findings"] if not one["safe"]}
    assert f"assistants of {LENDER} in gb, se" in unsafe["worker_notices"]["what"]
    paper = tmp_path / "notice.pdf"
    paper.write_bytes(b"We inform you of")
    told = ("--body", "union", "--informed-on", "2026-11-02", "--by", "Ann", *of)
    for function in FUNCTIONS:
        recorded = releve("people", "notice", "record", function, *told, "--document", str(paper))
        assert recorded[0] == 0
    assert releve("people", "notice", "record", "assistants", *told)[0] == 2
    code, listed = releve("people", "notice", "list", *of)
    assert (code, listed["lacking"]) == (0, [])
    assert {one["document_sha256"] for one in listed["notices"]} == {notices.digest_of(paper)}
    findings = {one["name"]: one["what"] for one in releve("doctor")[1]["findings"]}
    assert LENDER not in findings["worker_notices"]
    assert releve("evidence", "verify")[1]["holds"]
    first = listed["notices"][0]["notice_id"]
    gone = releve("people", "notice", "withdraw", first, "--by", "Ann", "--reason", "old", *of)
    assert gone == (0, {"notice": first, "already": False})
    assert releve("people", "notice", "list", *of)[0] == 1
    assert releve("evidence", "verify")[1]["holds"]
    assert releve("people", "notice", "withdraw", "N-0", "--by", "A", "--reason", "b")[0] == 2
