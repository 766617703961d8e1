"""A danger to life that is heard while people are waited for, or are there."""

from releve.core.reading.reading import ErrandGuess, Reading
from releve.shell.handover.lock import Owner
from releve.shell.handover.owning import owner_of, take_over
from releve.shell.run import Message, take_turn

WORDS = "I do not want to be alive any more"
DANGER = Reading(WORDS, "en", (ErrandGuess("none", 0.9),), 0, (), ("self_harm_risk",))
OPEN = (
    "select reason, skill, agent_id from work_item"
    " where conversation_id = %s and closed_at is null order by opened_at, work_item_id"
)


def handed_over(desk, house):
    talk = house.converse(desk, house.AMY)
    house.say(desk, talk, "1", "human_agent")
    return talk


def in_danger(desk, talk, message_id):
    return take_turn(desk, Message(talk, message_id, WORDS), DANGER)


def test_all_that_waits_goes_to_urgent_care_and_help_is_named(desk, house, pool):
    talk = handed_over(desk, house)
    answer = in_danger(desk, talk, "2")
    assert [effect["queue"] for effect in answer["effects"]] == ["urgent_care"]
    first, second, *_ = answer["lines"]
    assert "999" in first["text"]
    assert "Samaritans 116 123" in second["text"]
    assert owner_of(desk, talk) == (Owner("queue", "urgent_care"), 2)
    assert sorted(house.rows(pool, OPEN, talk)) == [
        ("asked_for_person", "urgent_care", None),
        ("self_harm_risk", "urgent_care", None),
    ]
    assert in_danger(desk, talk, "3")["effects"] == []


def test_an_agent_gets_it_as_work_and_speaks_for_themselves(desk, house, pool, who):
    talk = handed_over(desk, house)
    take_over(desk, who("sam"), talk)
    assert in_danger(desk, talk, "2")["lines"] == []
    assert (owner_of(desk, talk) or (None,))[0] == Owner("agent", "sam")
    assert sorted(house.rows(pool, OPEN, talk)) == [
        ("asked_for_person", "customer_service", "sam"),
        ("self_harm_risk", "urgent_care", "sam"),
    ]
