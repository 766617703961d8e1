"""A message id is answered once, however often and from wherever it comes."""

from concurrent.futures import ThreadPoolExecutor
from threading import Barrier
from typing import Any

import pytest

from releve.shell.run import MessageConflict, UnknownConversation

_THREADS = 20


def at_once(tasks) -> list[Any]:
    """Run tasks in threads that start together; results, or the exceptions raised."""
    gate = Barrier(len(tasks))

    def start(task):
        gate.wait()
        try:
            return task()
        except Exception as error:  # noqa: BLE001 -- the exception is the result
            return error

    with ThreadPoolExecutor(len(tasks)) as threads:
        return list(threads.map(start, tasks))


def plain(answer):
    """An answer without the mark of a repeat."""
    return {name: value for name, value in answer.items() if name != "repeated"}


def assert_told_the_truth(answer):
    """Nothing was done, nothing is claimed, and the customer hears how it stands."""
    assert answer["effects"] == []
    assert answer["outcomes"][0]["outcome"] in {"resolved", "refused"}
    assert not [line for line in answer["lines"] if line.get("evidence")]
    assert any("nothing is left" in line["text"].lower() for line in answer["lines"])


def confirming(desk, house, customer, order):
    """A conversation in which a payment was read back."""
    talk = house.converse(desk, customer)
    house.say(desk, talk, "m1", f"pay_now {order}")
    return talk


def test_a_repeat_gives_the_first_answer_and_does_nothing(desk, house, pool):
    talk, answer = house.pay_for(desk, house.TOM, "N-1077")
    again = house.say(desk, talk, "yes-N-1077", "", chosen="yes")
    assert again["repeated"] is True
    assert plain(again) == answer
    assert house.one(pool, "select count(*) from effect") == 1
    assert house.one(pool, "select count(*) from turn") == 2


def test_the_same_id_with_other_words_is_a_conflict(desk, house, pool):
    talk, _ = house.pay_for(desk, house.TOM, "N-1077")
    for text, chosen in (("no", None), ("", "no"), ("yes", "yes")):
        with pytest.raises(MessageConflict, match="yes-N-1077"):
            house.say(desk, talk, "yes-N-1077", text, chosen=chosen)
    assert house.one(pool, "select count(*) from turn") == 2


@pytest.mark.parametrize("run", range(3))
def test_twenty_at_once_are_one(desk, house, pool, run):
    talk = confirming(desk, house, house.TOM, "N-1077")
    answers = at_once(
        [lambda: house.say(desk, talk, "yes", "", chosen="yes") for _ in range(_THREADS)]
    )
    assert not [answer for answer in answers if isinstance(answer, Exception)]
    assert len([answer for answer in answers if not answer.get("repeated")]) == 1
    assert all(plain(answer) == plain(answers[0]) for answer in answers)
    assert house.one(pool, "select count(*) from effect") == 1
    assert house.rows(pool, "select position from turn order by 1") == [(1,), (2,)]
    assert house.one(pool, "select revision from conversation") == 2


def test_messages_sent_while_a_turn_runs_wait_for_it(desk, house, pool):
    talk = house.converse(desk)
    answers = at_once(
        [lambda n=n: house.say(desk, talk, f"m{n}", "balance_and_due") for n in range(12)]
    )
    assert not [answer for answer in answers if isinstance(answer, Exception)]
    positions = [row[0] for row in house.rows(pool, "select position from turn order by 1")]
    assert positions == list(range(1, 13))


def test_the_same_id_in_two_conversations_is_two_messages(desk, house, pool):
    one, other = house.converse(desk), house.converse(desk)
    house.say(desk, one, "m1", "balance_and_due")
    house.say(desk, other, "m1", "refund_status")
    assert house.one(pool, "select count(distinct evidence_id) from turn") == 2


def test_an_unknown_conversation(desk, house, pool):
    with pytest.raises(UnknownConversation, match="no conversation c-nowhere"):
        house.say(desk, "c-nowhere", "m1", "balance_and_due")
    with pytest.raises(LookupError, match="no customer c-nobody"):
        house.converse(desk, "c-nobody")
    assert house.one(pool, "select count(*) from conversation") == 0


@pytest.mark.parametrize("run", range(3))
def test_two_tabs_pay_the_same_installment(desk, house, pool, run):
    """Both were shown the same proposal and both say yes: one pays, the other is told."""
    tabs = [confirming(desk, house, house.TOM, "N-1077") for _ in range(2)]
    answers = at_once([lambda t=t: house.say(desk, t, "yes", "", chosen="yes") for t in tabs])
    assert not [answer for answer in answers if isinstance(answer, Exception)]
    paid = [answer for answer in answers if answer["effects"]]
    told = [answer for answer in answers if not answer["effects"]]
    assert [len(paid), len(told)] == [1, 1]
    assert_told_the_truth(told[0])
    assert house.one(pool, "select count(*) from effect") == 1
    assert (
        house.one(pool, "select sum(amount_minor) from payment where order_id = 'N-1077'") == 5500
    )


def test_two_tabs_one_after_the_other(desk, house, pool):
    tabs = [house.converse(desk) for _ in range(2)]
    for tab in tabs:
        house.say(desk, tab, "m1", "pay_now K-2210")
    first = house.say(desk, tabs[0], "yes", "", chosen="yes")
    second = house.say(desk, tabs[1], "yes", "", chosen="yes")
    assert first["effects"]
    assert_told_the_truth(second)
