"""What was promised wakes up: it is kept, met, or broken, and whoever was promised hears of it."""

from datetime import date, timedelta

OPEN = """
    select kind, subject, owner_kind, owner, due_on, ended, ended_on, evidence_id
    from obligation order by kind, subject
"""
TOLD = "select recipient, body ->> 'text' from outbox_message where body ->> 'kind' = 'obligation'"


def day(later: int) -> date:
    return date(2026, 11, 15) + timedelta(days=later)


def obligation(house, pool, kind):
    """(due, ended, ended on) of the one obligation of a kind."""
    found = [row for row in house.rows(pool, OPEN) if row[0] == kind]
    assert len(found) == 1, found
    return found[0][4:7]


def dispute(house, desk, order):
    conversation = house.converse(desk)
    house.say(desk, conversation, "1", f"dispute_not_received {order}")
    return conversation, house.say(desk, conversation, "2", "", chosen="yes")


def test_a_dispute_is_heard_of_when_it_is_decided(house, desk, pool, until, held):
    _, answer = dispute(house, desk, "K-2210")
    said = {line["message"]: line for line in answer["lines"]}
    promised = said["dispute-heard-by"]
    assert promised["facts"]["date"] == {"date": str(day(22))}, "21 days, and no Sunday"
    assert promised["obligation"]
    assert said["dispute-done"]["evidence"] == answer["evidence"]
    until(14)
    assert obligation(house, pool, "dispute_heard") == (day(22), None, None)
    until(15)
    assert obligation(house, pool, "dispute_heard") == (day(22), "kept", day(15))
    ((to, text),) = house.rows(pool, TOLD)
    assert to == house.AMY
    assert "decided for you" in text
    held()
