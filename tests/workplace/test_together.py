"""Who else is there, and the same with several conversations."""

from datetime import timedelta

import pytest

from releve.shell.handover import saying
from releve.shell.handover.changes import changes_since, head_of
from releve.shell.handover.lock import NoSuchConversation, Owner
from releve.shell.handover.owning import owner_of, release, take_over
from releve.shell.handover.presence import LOOK_LAPSES_AFTER, sweep_gone
from releve.shell.workplace.bulk import Wanted, do_each
from releve.shell.workplace.company import company_of, look

PERSON = "human_agent please"


@pytest.fixture
def waiting(desk, house):
    """A function: a conversation that waits for a person."""

    def waiting():
        talk = house.converse(desk, house.AMY)
        house.say(desk, talk, "m0", PERSON)
        return talk

    return waiting


def owned(desk, talk):
    """Who has a conversation, and the revision of that."""
    found = owner_of(desk, talk)
    assert found is not None
    return found


def names(found):
    return [(one.agent_id, one.writing) for one in found]


def test_each_sees_the_others_and_never_themselves(desk, who, waiting):
    talk = waiting()
    assert look(desk, who("kim"), talk, "looking") == []
    assert names(look(desk, who("ola"), talk, "writing")) == [("kim", False)]
    assert names(look(desk, who("kim"), talk, "looking")) == [("ola", True)]
    assert names(company_of(desk, who("lea"), talk)) == [("ola", True), ("kim", False)]
    look(desk, who("ola"), talk, "gone")
    assert names(company_of(desk, who("lea"), talk)) == [("kim", False)]


def test_coming_writing_and_going_are_told_and_staying_is_not(desk, pool, who, waiting):
    talk = waiting()
    before = head_of(pool, desk.lender_id)
    for doing in ("looking", "looking", "writing", "writing", "looking", "gone", "gone"):
        look(desk, who("kim"), talk, doing)
    told = [one.kind for one in changes_since(pool, desk.lender_id, before).changes]
    assert told == ["look"] * 4


def test_whoever_says_nothing_more_has_left(desk, pool, who, waiting):
    talk = waiting()
    look(desk, who("kim"), talk, "writing")
    with pool.connection() as connection:
        connection.execute(
            "update conversation_look set seen_at = seen_at - %s", (LOOK_LAPSES_AFTER,)
        )
    assert company_of(desk, who("ola"), talk) == []
    before = head_of(pool, desk.lender_id)
    sweep_gone(pool, desk.clock.now("UTC") + timedelta(seconds=1), 45)
    told = changes_since(pool, desk.lender_id, before).changes
    assert ("look", talk) in [(one.kind, one.conversation_id) for one in told]


def test_there_is_nobody_at_a_conversation_that_is_not(desk, who):
    with pytest.raises(NoSuchConversation):
        look(desk, who("kim"), "none", "looking")


def test_what_others_wrote_meanwhile_is_seen_before_more_is_sent(desk, who, waiting):
    talk = waiting()
    take_over(desk, who("kim"), talk)
    first = saying.say(desk, who("kim"), talk, "One moment.", message_id="m1")
    assert isinstance(first, saying.Said)
    take_over(desk, who("lea"), talk, from_agent=False)
    release(desk, who("kim"), talk)
    take_over(desk, who("lea"), talk)
    saying.say(desk, who("lea"), talk, "I have looked it up.", message_id="m2")
    release(desk, who("lea"), talk)
    take_over(desk, who("kim"), talk)
    said = saying.say(desk, who("kim"), talk, "So", message_id="m3", seen=first.number)
    assert said == saying.Overtaken("Lea")
    assert isinstance(saying.say(desk, who("kim"), talk, "So", message_id="m3"), saying.Said)


def test_several_are_taken_and_what_became_of_each_is_told(desk, who, waiting):
    free, looked_at, others = waiting(), waiting(), waiting()
    stale = owned(desk, looked_at)[1]
    take_over(desk, who("ola"), others)
    take_over(desk, who("ola"), looked_at)
    release(desk, who("ola"), looked_at)
    told = do_each(
        desk,
        who("kim"),
        "take",
        [Wanted(free), Wanted(looked_at, stale), Wanted(others), Wanted("none"), Wanted(free)],
    )
    assert [one.said for one in told] == ["done", "owned", "owned", "unknown", "already"]
    assert told[0].before == Owner("queue", "customer_service")
    assert told[2].owner == Owner("agent", "ola")
    assert owned(desk, free)[0] == Owner("agent", "kim")


def test_taking_is_undone_by_what_was_before(desk, who, house, waiting):
    queued, assisted = waiting(), house.converse(desk, house.TOM)
    house.say(desk, assisted, "m0", "balance_and_due")
    taken = do_each(desk, who("kim"), "take", [Wanted(queued), Wanted(assisted)])
    before = [one.before for one in taken if one.before is not None]
    assert [one.kind for one in before] == ["queue", "assistant"]
    back = do_each(desk, who("kim"), "release", [Wanted(queued, skill=before[0].name)]) + do_each(
        desk, who("kim"), "give_back", [Wanted(assisted)]
    )
    assert [one.said for one in back] == ["done", "done"]
    assert [owned(desk, one)[0] for one in (queued, assisted)] == [
        Owner("queue", "customer_service"),
        Owner("assistant"),
    ]


def test_several_are_wrapped_up_but_only_ones_own(desk, who, waiting):
    own, others = waiting(), waiting()
    take_over(desk, who("kim"), own)
    take_over(desk, who("ola"), others)
    told = do_each(
        desk, who("kim"), "wrap_up", [Wanted(own), Wanted(others)], code="resolved", note="Done"
    )
    assert [one.said for one in told] == ["done", "owned"]
    with pytest.raises(ValueError, match="nonsense"):
        do_each(desk, who("ola"), "wrap_up", [Wanted(others)], code="nonsense")
    assert owned(desk, others)[0] == Owner("agent", "ola")
