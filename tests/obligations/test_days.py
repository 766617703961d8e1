"""What was promised wakes up: it is kept, met, or broken, and whoever was promised hears of it."""

from datetime import date, timedelta

from releve.shell.person_keys import place

OPEN = """
    select kind, subject, owner_kind, owner, due_on, ended, ended_on, evidence_id
    from obligation order by kind, subject
"""
TOLD = (
    "select idempotency_key, recipient, body from outbox_message"
    " where idempotency_key like 'obligation/%%'"
)
WORK = "select queue, reason from work_item where brief ? 'obligation'"


def day(later: int) -> date:
    return date(2026, 11, 15) + timedelta(days=later)


def state_of(house, pool, kind):
    """(due, ended, ended on) of the one obligation of a kind."""
    found = [row for row in house.rows(pool, OPEN) if row[0] == kind]
    assert len(found) == 1, found
    return found[0][4:7]


def told(house, desk, pool):
    """(to whom, the text) of what was told."""
    return [
        (to, house.key_of(pool, desk, to).open(body, place.of_message(key))["text"])
        for key, to, body in house.rows(pool, TOLD)
    ]


def change(pool, statement, *parameters):
    with pool.connection() as connection:
        assert connection.execute(statement.encode(), parameters).rowcount == 1


def dispute(house, desk, order):
    conversation = house.converse(desk)
    house.say(desk, conversation, "1", f"dispute_not_received {order}")
    return house.say(desk, conversation, "2", "", chosen="yes")


def test_a_dispute_is_heard_of_when_it_is_decided(house, desk, pool, until, held):
    answer = dispute(house, desk, "K-2210")
    said = {line["message"]: line for line in answer["lines"]}
    promised = said["dispute-heard-by"]
    assert promised["facts"]["date"] == {"date": str(day(22))}, "21 days, and no Sunday"
    assert promised["obligation"]
    assert said["dispute-done"]["evidence"] == answer["evidence"]
    until(14)
    assert state_of(house, pool, "dispute_heard") == (day(22), None, None)
    until(15)
    assert state_of(house, pool, "dispute_heard") == (day(22), "kept", day(15))
    until(16)
    ((to, text),) = told(house, desk, pool)
    assert to == house.AMY
    assert "decided for you" in text
    held()


def test_a_dispute_that_nobody_decides_is_told_so_and_goes_to_people(
    house, desk, pool, until, held
):
    dispute(house, desk, "K-2210")
    change(pool, "update dispute set answer_by = '2027-02-01' where order_id = 'K-2210'")
    until(22)
    assert state_of(house, pool, "dispute_heard") == (day(22), "kept", day(22))
    ((_, text),) = told(house, desk, pool)
    assert "isn't decided yet" in text
    assert "A person has been asked" in text
    assert house.rows(pool, WORK) == [("customer_service", "policy_requires")]
    held()


def test_a_handover_is_answered_by_its_day_or_broken(house, desk, pool, until, held):
    kept, late = house.converse(desk), house.converse(desk, house.TOM)
    for conversation in (kept, late):
        answer = house.say(desk, conversation, "1", "human_agent")
        lines = {line["message"]: line for line in answer["lines"]}
        # Sunday the 15th: two banking days later it is Tuesday.
        assert lines["callback-at"]["facts"]["date"] == {"date": str(day(2))}
        assert lines["handed-over"]["obligation"] == lines["callback-at"]["obligation"]
    change(pool, "update work_item set closed_at = '2026-11-17 15:00Z' where conversation_id = %s",
           kept)  # fmt: skip
    until(3)
    found = house.rows(pool, "select conversation_id, ended, ended_on from obligation order by 2")
    assert found == [(late, "broken", day(3)), (kept, "kept", day(1))]
    ((to, text),) = told(house, desk, pool)
    assert to == house.TOM
    assert "17 November 2026" in text
    held()


def test_a_complaint_reminds_its_people_on_its_day_and_breaks_after(house, desk, pool, until, held):
    conversation = house.converse(desk)
    answer = house.say(desk, conversation, "1", "complaint")
    said = {line["message"]: line for line in answer["lines"]}
    registered = said["complaint-registered"]
    assert registered["evidence"]
    assert registered["obligation"]
    by = date.fromisoformat(registered["facts"]["date"]["date"])
    change(pool, "update work_item set closed_at = '2026-11-16 09:00Z' where queue = 'complaints'")
    change(
        pool,
        "update obligation set due_on = '2026-11-17' where kind = 'complaint_answered'"
        " and due_on = %s",
        by,
    )
    until(2)
    assert state_of(house, pool, "complaint_answered") == (day(2), None, None)
    assert house.rows(pool, WORK) == [("complaints", "complaint")]
    until(3)
    assert state_of(house, pool, "complaint_answered") == (day(2), "broken", day(3))
    assert "haven't kept to that" in told(house, desk, pool)[0][1]
    held()


def test_goods_that_were_still_to_come_are_asked_after(house, desk, pool, until, held):
    change(pool, "update customer_order set captured_on = '2026-11-14' where order_id = 'K-2210'")
    answer = house.say(desk, house.converse(desk), "1", "dispute_not_received K-2210")
    assert [line["message"] for line in answer["lines"]] == ["expected-by"]
    until(2)
    assert state_of(house, pool, "goods_looked_for") == (day(2), "kept", day(2))
    assert "Have your goods from Kettle & Leaf come?" in told(house, desk, pool)[0][1]
    with pool.connection() as connection:
        connection.execute(
            "update customer_order set captured_on = '2026-10-28' where order_id = 'K-2210'"
        )
    held()


def test_a_promise_made_twice_is_one(house, desk, pool):
    change(pool, "update customer_order set captured_on = '2026-11-14' where order_id = 'K-2210'")
    said = [
        house.say(desk, house.converse(desk), "1", "dispute_not_received K-2210") for _ in range(2)
    ]
    (one,) = {answer["lines"][0]["obligation"] for answer in said}
    assert house.one(pool, "select count(*) from obligation") == 1
    assert house.one(pool, "select obligation_id from obligation") == one
