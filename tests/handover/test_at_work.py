"""Who is at work, what they are given next, what is told of waiting, and who has gone."""

import threading
from datetime import timedelta

from releve.core.handover.callback import first_free, slots_on
from releve.core.handover.queues import Callbacks, Waiting
from releve.core.handover.waiting import Staffing, Wait, wait_of
from releve.shell.handover.changes import Listener, changes_since, head_of
from releve.shell.handover.lock import Owner
from releve.shell.handover.owning import AlreadyOwned, Taken, owner_of, take_over, wrap_up
from releve.shell.handover.presence import at_work, heartbeat, leave, sweep_gone
from releve.shell.handover.queues import next_for, queues
from releve.shell.handover.saying import say

POLICY = Waiting(600, 20, 28, 60)


def handed_over(desk, house, customer=None, text="human_agent"):
    talk = house.converse(desk, customer or house.AMY)
    answer = house.say(desk, talk, "1", text)
    return talk, {line["message"]: line["facts"] for line in answer["lines"]}


def test_nobody_at_work_an_hour_of_the_promised_day_is_told(desk, house, pool):
    talk, told = handed_over(desk, house)
    assert told["callback-at"] == {
        "date": {"date": "2026-11-18"}, "from": "09:00", "until": "11:00",
    }  # fmt: skip
    kept = "select callback_from, due_at = callback_until from work_item where conversation_id = %s"
    ((begins, due),) = house.rows(pool, kept, talk)
    assert (f"{begins:%F %H:%M}", due) == ("2026-11-18 09:00", True)
    # A slot has so many places; then the next is told.
    later = [handed_over(desk, house)[1]["callback-at"]["from"] for _ in range(6)]
    assert later == ["09:00"] * 5 + ["11:00"]


def test_somebody_at_work_minutes_are_told_by_who_has_room(desk, house, who):
    heartbeat(desk, who("elin"), at_once=1)
    assert "callback-at" in handed_over(desk, house)[1]  # Elin speaks Swedish only
    heartbeat(desk, who("kim"), at_once=2)
    _, told = handed_over(desk, house)
    assert told["queue-wait"] == {"least": 1, "most": 15}
    handed_over(desk, house)
    full = handed_over(desk, house)[1]["queue-wait"]
    assert full["least"] > 1
    # Who is there and takes nothing new is counted on for nothing.
    heartbeat(desk, who("kim"), ready=False)
    assert "callback-at" in handed_over(desk, house)[1]
    assert [(one.agent_id, one.ready) for one in at_work(desk)] == [("elin", True), ("kim", False)]


def test_what_is_due_first_comes_next_by_skill_and_language(desk, house, who, clock):
    heartbeat(desk, who("sam"), at_once=2)
    first, _ = handed_over(desk, house)
    clock.go(1)
    third, _ = handed_over(desk, house, house.TOM)
    clock.go(-300)
    complaint, _ = handed_over(desk, house, house.TOM, "complaint")
    clock.go(310)
    kim, sam = who("kim"), who("sam")
    assert [(one.skill, one.waiting) for one in queues(desk)] == [
        ("complaints", 1), ("customer_service", 2),
    ]  # fmt: skip
    assert next_for(desk, who("elin")) is None
    assert next_for(desk, kim) == Taken(first, 2)
    heartbeat(desk, kim, at_once=1)
    assert next_for(desk, kim) is None
    assert next_for(desk, sam) == Taken(third, 2)
    assert next_for(desk, sam) == Taken(complaint, 2)
    assert next_for(desk, sam) is None  # two are enough


def test_who_has_gone_leaves_everything_to_the_queue(desk, house, pool, who, clock):
    talk, _ = handed_over(desk, house)
    other, _ = handed_over(desk, house, house.TOM)
    heartbeat(desk, who("sam"))
    take_over(desk, who("sam"), talk)
    take_over(desk, who("kim"), other)
    clock.go(30)
    heartbeat(desk, who("kim"))
    clock.go(30)
    gone = desk.queues.presence_seconds
    assert sweep_gone(pool, clock.now("UTC"), gone) == 1
    assert sweep_gone(pool, clock.now("UTC"), gone) == 0
    assert owner_of(desk, talk) == (Owner("queue", "customer_service"), 3)
    assert owner_of(desk, other) == (Owner("agent", "kim"), 2)
    # Nobody worked on it after they were last seen.
    spent = "select sum(seconds) from handle_time join work_item using (lender_id, work_item_id)"
    assert house.one(pool, f"{spent} where conversation_id = %s", talk) == 0
    assert leave(desk, who("kim")) == 1
    assert owner_of(desk, other) == (Owner("queue", "customer_service"), 3)
    assert isinstance(take_over(desk, who("kim"), talk, 2), AlreadyOwned)
    assert isinstance(take_over(desk, who("kim"), talk, 3), Taken)


def test_changes_come_in_order_and_one_who_was_away_misses_nothing(desk, house, pool, who):
    begun = head_of(pool, desk.lender_id)
    talk, _ = handed_over(desk, house)
    take_over(desk, who("sam"), talk)
    say(desk, who("sam"), talk, "Hello", message_id="s1")
    house.say(desk, talk, "2", "hello")
    wrap_up(desk, who("sam"), talk, "resolved", "done")
    found = changes_since(pool, desk.lender_id, begun)
    kinds = [one.kind for one in found.changes if one.conversation_id == talk]
    assert sorted(set(kinds)) == ["message", "note", "owner", "work"]
    assert kinds.count("owner") == 3
    revisions = [one.revision for one in found.changes]
    assert revisions == list(range(begun + 1, found.revision + 1))
    half = changes_since(pool, desk.lender_id, begun, most=3)
    rest = changes_since(pool, desk.lender_id, half.revision)
    assert half.changes + rest.changes == found.changes
    assert not changes_since(pool, desk.lender_id, found.revision + 1_000).complete


def test_one_connection_tells_everybody_who_listens(desk, house, pool, module_database):
    listener = Listener(module_database, pool, desk.lender_id)
    heard, told = [], threading.Event()

    def tell(lender, found):
        # What comes of one conversation may come in several parts.
        heard.extend(one.conversation_id for one in found.changes if one.kind == "owner")
        if heard:
            told.set()

    def stumble(lender, found):
        raise RuntimeError(lender, found)

    remove = listener.add(tell)
    listener.add(stumble)
    listener.start()
    try:
        talk, _ = handed_over(desk, house)
        assert told.wait(30)
        assert talk in heard
        remove()
    finally:
        listener.stop()


def test_the_range_told_grows_with_the_line_and_shrinks_with_people():
    room = Staffing(3, 1, 0)
    assert wait_of(room, 900, POLICY) == Wait(1, 15)
    assert wait_of(Staffing(0, 0, 0), 900, POLICY) is None
    full = [wait_of(Staffing(6, 6, ahead), 900, POLICY) for ahead in range(8)]
    assert all(one is not None for one in full)
    ranges = [(one.least, one.most) for one in full if one]
    assert ranges == sorted(ranges)
    assert wait_of(Staffing(1, 1, 30), 900, POLICY) is None  # hours are not told in minutes
    # Measured only once there is enough of it.
    few = wait_of(Staffing(6, 6, 3, 19, 60.0), 900, POLICY)
    many = wait_of(Staffing(6, 6, 3, 20, 60.0), 900, POLICY)
    assert few == full[3]
    assert many is not None
    assert few is not None
    assert many.most < few.most


def test_slots_are_of_the_day_and_have_places(clock):
    policy = Callbacks(9, 16, 2, 1)
    now = clock.now("UTC")
    slots = slots_on(now.date(), now.tzinfo, policy)
    assert [(f"{a:%H}", f"{b:%H}") for a, b in slots] == [
        ("09", "11"), ("11", "13"), ("13", "15"), ("15", "16"),
    ]  # fmt: skip
    free = first_free(slots, now, {slots[1][0]: 1}, policy)
    assert free == slots[2]
    assert first_free(slots, now + timedelta(hours=9), {}, policy) is None
