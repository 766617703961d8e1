"""Of who waits for a person nothing is taken, reminded, charged, or given up."""

from datetime import timedelta

from releve.shell.days.day import Day
from releve.shell.days.run import run_day
from releve.shell.handover.owning import take_over
from releve.shell.handover.saying import say
from releve.shell.market_files import load_markets
from releve.shell.policy_files import load_policy

SENT = (
    "select count(*) from outbox_message where recipient = %s and channel = 'email'"
    " and body ->> 'kind' like any (array['reminder%%', 'late_fee'])"
)


def test_reminders_and_fees_wait_with_the_customer(desk, house, pool, who):
    markets, policy = load_markets(), load_policy()
    today = house.small_lender.TODAY
    talk = house.converse(desk, house.AMY)
    house.say(desk, talk, "1", "human_agent")

    def run(first, last):
        for later in range(first, last):
            on = today + timedelta(days=later)
            run_day(pool, Day(house.small_lender.LENDER, markets.file("gb"), on, policy))

    run(1, 16)
    assert house.one(pool, SENT, house.TOM) > 0
    assert house.one(pool, SENT, house.AMY) == 0
    take_over(desk, who("sam"), talk)
    run(16, 40)
    assert house.one(pool, SENT, house.AMY) > 0


def test_the_promise_of_a_person_is_kept_by_what_they_write(desk, house, pool, who, clock):
    markets, policy = load_markets(), load_policy()
    # After the days that were run already.
    clock.go(timedelta(days=49).total_seconds())
    on = clock.now("UTC").date() + timedelta(days=1)
    kept, waiting = house.converse(desk, house.TOM), house.converse(desk, house.AMY)
    for talk in (kept, waiting):
        house.say(desk, talk, "1", "human_agent")
    take_over(desk, who("sam"), kept)
    say(desk, who("sam"), kept, "I am looking into it.", message_id="s1")
    run_day(pool, Day(house.small_lender.LENDER, markets.file("gb"), on, policy))
    ended = "select conversation_id, ended from obligation where conversation_id = any(%s)"
    found = dict(house.rows(pool, ended, [kept, waiting]))
    assert found == {kept: "kept", waiting: None}
