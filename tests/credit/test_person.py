"""What comes to a person: doubts, and declines that a shopper wants looked at."""

from functools import partial
from typing import Any

import httpx
import pytest

from releve.shell import credit_review
from releve.shell.credit_review import CreditTrouble
from releve.shell.credit_words import explained
from releve.shell.person_keys.place import of_brief
from releve.shell.person_keys.rows import key_for
from releve.shell.person_keys.sealing import holder

pytestmark = pytest.mark.usefixtures("proven")
AGREED = {"product": "pay_in_30", "agreed": "yes"}
# A machine that is busy is slow, and not wrong.
post, get = (partial(ask, timeout=60) for ask in (httpx.post, httpx.get))


@pytest.fixture
def page(shop, shoppers):
    """A function: the address of a checkout page for a purchase of a shopper's."""

    def opened(email, amount, mode="NONE", **changes):
        wanted = shoppers.purchase(email, amount, **changes)
        session = shop.http.post("/payments/v1/sessions", json=wanted).json()["session_id"]
        body: dict[str, Any] = {
            "payment_session_url": f"{shop.http.base_url}/payments/v1/sessions/{session}"
        }
        body["options"] = {"place_order_mode": mode}
        answer = shop.http.post("/hpp/v1/sessions", json=body)
        assert answer.status_code == 201, answer.text
        return answer.json()["redirect_url"]

    return opened


@pytest.fixture
def settle(pool, desk):
    def settled(decision, outcome, **said):
        with pool.connection() as connection:
            return credit_review.settle(
                connection,
                desk.lender_id,
                decision,
                outcome,
                by="Ines",
                now=desk.clock.now("UTC"),
                valid_days=desk.credit.refer.approval_days,
                **said,
            )

    return settled


def waiting(pool, desk):
    with pool.connection() as connection:
        return credit_review.waiting(connection, desk.lender_id)


def test_a_decline_is_explained_and_a_person_says_yes(page, shoppers, pool, desk, settle):
    email = shoppers.email()
    shoppers.with_past(email, 20)
    place = page(email, 12_000)
    told = post(place, data=AGREED).text
    for words in ("Det här köpet kan inte göras på kredit i dag", "är försenad", "120,00"):
        assert words in told, words
    assert "Be om en människa" in told
    assert not waiting(pool, desk)
    asked = post(place, data={"step": "person", "said": "I paid <b>yesterday</b>"}).text
    assert "En människa tittar på det" in asked
    assert "Be om en människa" not in asked
    post(place, data={"step": "person", "said": "again"})
    [one] = waiting(pool, desk)
    assert (one.said, one.reasons, one.amount) == (
        "I paid <b>yesterday</b>",
        ("overdue_debt",),
        12_000,
    )
    assert post(place, data=AGREED).text.count("kan inte göras på kredit") == 1
    settle(one.decision_id, "grant")
    again = page(email, 12_000)
    assert "You have agreed" in post(again, data=AGREED).text


def test_a_yes_is_for_one_purchase(page, shoppers, pool, desk, settle):
    email = shoppers.email()
    shoppers.with_past(email, 20)
    place = page(email, 12_000)
    post(place, data=AGREED)
    post(place, data={"step": "person"})
    [one] = waiting(pool, desk)
    settle(one.decision_id, "grant")
    larger = page(email, 12_001, "PLACE_ORDER")
    assert "kan inte göras på kredit" in post(larger, data=AGREED).text
    first = page(email, 12_000, "PLACE_ORDER")
    assert "your order is" in post(first, data=AGREED).text
    second = page(email, 12_000, "PLACE_ORDER")
    assert "kan inte göras på kredit" in post(second, data=AGREED).text


def test_a_doubt_goes_to_a_person_once(page, shoppers, pool, desk, settle):
    email = shoppers.email()
    who = shoppers.with_past(email, 2)
    place = page(email, 9_000)
    for _ in range(2):
        told = post(place, data=AGREED).text
        assert "En människa tittar på köpet innan det avgörs" in told
        assert "Be om en människa" not in told
    [one] = waiting(pool, desk)
    ((work_item, sealed, *item),) = shoppers.rows(
        "select work_item_id, brief, queue, reason, closed_at from work_item"
        " where decision_id = %s",
        one.decision_id,
    )
    assert item == ["credit", "policy_requires", None]
    with pool.connection() as connection:
        key = key_for(connection, "shops", holder(who))
    brief = key.open(sealed, of_brief(work_item))
    assert brief["credit"]["decision"]["outcome"] == "referred"
    with pytest.raises(CreditTrouble, match="say why"):
        settle(one.decision_id, "decline")
    with pytest.raises(CreditTrouble, match="bad_taste is not one of"):
        settle(one.decision_id, "decline", reasons=("bad_taste",))
    settle(one.decision_id, "decline", reasons=("short_history",))
    assert settle(one.decision_id, "decline").review == "decline"
    with pytest.raises(CreditTrouble, match="Ines has decided already: decline"):
        settle(one.decision_id, "grant")
    assert not waiting(pool, desk)
    told = post(place, data=AGREED).text
    assert "En människa har tittat på köpet. Det kan inte göras på kredit" in told
    assert "Be om en människa" not in told
    kept = shoppers.rows(
        "select distinct reasons from declined_purchase where customer_id = %s", who
    )
    assert kept == [(["short_history"],)]


def test_the_same_decision_in_every_language(page, shoppers, pool, desk):
    told = {}
    for language in desk.wording.page_languages:
        email = shoppers.email()
        shoppers.with_past(email, 20)
        place = page(email, 12_000, locale=f"{language}-SE")
        post(place, data=AGREED)
        [(decision,)] = shoppers.rows(
            "select decision_id from credit_decision where customer_id = %s", f"c-{email}"
        )
        with pool.connection() as connection:
            found = credit_review.seen(connection, desk.lender_id, decision)
        told[language] = (found.asked.decision, explained(desk.wording, found))
    assert len({decision for decision, _ in told.values()}) == 1
    served = {language: words for language, (_, words) in told.items()}
    assert len({words.reasons for words in served.values()}) >= len(desk.wording.languages)
    assert all(words.after and words.changes for words in served.values())


def test_income_is_asked_on_the_page(page, shoppers, clock):
    clock.pass_by(days=5)
    place = page(shoppers.email(), 5_100_000)
    assert 'name="income"' in get(place, params={"product": "pay_in_30"}).text
    unsaid = post(place, data=AGREED).text
    assert 'name="income"' in unsaid
    assert "You have agreed" not in unsaid
    for wrong in ("a lot", "NaN", "-5", "1e99"):
        means = {"income": wrong, "expenses": "8000"}
        assert "You have agreed" not in post(place, data=AGREED | means).text
    means = {"income": "160000,50", "expenses": "8000"}
    assert "You have agreed" in post(place, data=AGREED | means).text


def test_nobody_settles_what_nobody_asked(settle, shop, shoppers):
    with pytest.raises(CreditTrouble, match="d-1: there is no such credit decision"):
        settle("d-1", "grant")
    session = shop.session(billing_address={"email": shoppers.email()})
    shop.authorize(session)
    [(decision,)] = shoppers.rows(
        "select decision_id from credit_decision where session_id = %s", session
    )
    with pytest.raises(CreditTrouble, match="nobody has asked a person"):
        settle(decision, "grant")
