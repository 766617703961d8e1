"""What a customer does on the page, with the keyboard or a finger."""

import httpx
import psycopg
import pytest
from playwright.sync_api import expect
from psycopg import sql
from psycopg.conninfo import conninfo_to_dict

pytestmark = [pytest.mark.browser, pytest.mark.xdist_group("browser-chat")]

WIDE = {"width": 1280, "height": 860}


def _tab_to(page, selector, *, back=False):
    for _ in range(40):
        page.keyboard.press("Shift+Tab" if back else "Tab")
        if page.evaluate("s => document.activeElement?.matches(s) ?? false", selector):
            return
    raise AssertionError(f"the keyboard does not reach {selector}")


def test_the_whole_errand_by_keyboard(visit):
    window = visit(viewport=WIDE, locale="en-GB")
    page = window.page
    page.goto(window.address)
    page.locator(".customer").first.wait_for()
    _tab_to(page, 'input[name="market"]')
    page.keyboard.press("ArrowRight")
    page.keyboard.press("ArrowLeft")
    _tab_to(page, '[data-customer="c-amy"]')
    page.keyboard.press("Enter")
    page.locator('[data-line="welcome"]').wait_for()
    expect(page.locator("#message")).to_be_focused()
    page.keyboard.type("I need more time to pay")
    page.keyboard.press("Enter")
    page.locator('[data-value="K-2210"]').wait_for()
    _tab_to(page, '[data-value="K-2210"]', back=True)
    page.keyboard.press("Enter")
    page.locator('[data-value="2026-12-11"]').wait_for()
    expect(page.locator("#message")).to_be_focused()
    page.keyboard.type("5 December")
    page.keyboard.press("Enter")
    page.locator('[data-value="yes"]').wait_for()
    _tab_to(page, '[data-value="yes"]', back=True)
    page.keyboard.press("Space")
    done = page.locator('[data-line="extend-due-date-done"]')
    expect(done).to_contain_text("5 December 2026")
    expect(page.locator(".receipt code")).to_contain_text("E-")
    expect(page.locator('[data-order="K-2210"] .dot')).to_contain_text("5 Dec")
    expect(page.locator("#message")).to_be_focused()
    expect(page.locator(".choices")).to_have_count(0)


def test_confirming_in_words_and_with_a_button(visit):
    window = visit(viewport=WIDE)
    page = window.come_in("c-tom")
    window.say("I need more time to pay")
    page.locator('[data-value="2026-12-08"]').click()
    page.locator('[data-value="yes"]').wait_for()
    window.say("no, leave it")
    expect(page.locator('[data-line="nothing-changed"]')).to_be_visible()
    window.say("I need more time to pay")
    page.locator('[data-value="2026-12-08"]').click()
    page.locator('[data-value="yes"]').wait_for()
    window.say("yes please")
    expect(page.locator('[data-line="extend-due-date-done"]')).to_be_visible()
    expect(page.locator('[data-order="N-1077"] .dot')).to_contain_text("8 Dec")


def test_a_visitor_verifies_with_the_code_on_the_sandboxs_phone(visit):
    window = visit(viewport=WIDE)
    page = window.come_in("c-amy", verify=True)
    expect(page.locator("#totals")).to_contain_text("once you have verified")
    assert page.locator(".plan").count() == 0
    window.say("What do I owe?")
    page.locator("#phone code").wait_for()
    page.locator("#phone button").click()
    expect(page.locator('[data-line="balance-total"]')).to_contain_text("£240.50")
    expect(page.locator(".plan")).to_have_count(4)
    expect(page.locator("#phone")).to_be_hidden()


def test_asking_for_a_person(visit):
    window = visit(viewport=WIDE)
    page = window.come_in("c-tom")
    page.locator("#person").click()
    expect(page.locator("#handed")).to_contain_text("A person takes over")
    expect(page.locator("#person")).to_be_hidden()
    window.say("Are you there?")
    expect(page.locator('[data-line="person-answers"]')).to_be_visible()


def test_lines_arrive_while_the_reply_is_awaited(visit):
    window = visit(viewport=WIDE)
    page = window.come_in("c-amy")
    page.evaluate(
        """() => {
          window.seen = [];
          new MutationObserver(() => window.seen.push(
            document.querySelectorAll('.typing').length + '/' +
            document.querySelectorAll('[data-line^="balance"]').length
          )).observe(document.getElementById('log'), {childList: true, subtree: true});
        }"""
    )
    window.say("What do I owe? Tell me slowly.")
    expect(page.locator(".typing")).to_be_visible()
    expect(page.locator('[data-line^="balance"]')).to_have_count(5)
    expect(page.locator(".typing")).to_have_count(0)
    seen = page.evaluate("window.seen")
    assert [state for state in ("1/0", "0/1", "0/2", "0/5") if state not in seen] == []


def test_a_reload_goes_on_where_it_was(visit):
    window = visit(viewport=WIDE)
    page = window.come_in("c-tom")
    window.say("I need more time to pay")
    page.locator('[data-value="2026-12-08"]').wait_for()
    page.reload()
    page.locator('[data-value="2026-12-08"]').click()
    page.locator('[data-value="yes"]').click()
    expect(page.locator('[data-line="extend-due-date-done"]')).to_be_visible()
    page.reload()
    expect(page.locator('[data-line="extend-due-date-done"]')).to_be_visible()
    expect(page.locator(".receipt")).to_have_count(1)
    expect(page.locator(".entry.mine")).to_have_count(3)


def test_two_tabs_of_one_conversation(visit):
    window = visit(viewport=WIDE)
    first = window.come_in("c-tom")
    second = window.tab()
    second.goto(first.url)
    second.locator('[data-line="welcome"]').wait_for()
    window.say("I need more time to pay", first)
    second.locator('[data-value="2026-12-08"]').click()
    first.locator('[data-value="yes"]').click()
    for page in (first, second):
        expect(page.locator('[data-line="extend-due-date-done"]')).to_have_count(1)
        expect(page.locator(".entry.mine")).to_have_count(3)
        expect(page.locator(".choices")).to_have_count(0)


def test_without_a_network_the_message_waits_and_is_sent_once(visit):
    window = visit(viewport=WIDE)
    window.tolerated = ("ERR_INTERNET_DISCONNECTED",)
    page = window.come_in("c-tom")
    window.context.set_offline(True)
    window.say("What do I owe?")
    expect(page.locator(".state-of-message")).to_contain_text("You're offline")
    window.context.set_offline(False)
    expect(page.locator('[data-line="balance-line"]')).to_have_count(1)
    expect(page.locator(".state-of-message")).to_be_empty()
    page.reload()
    expect(page.locator(".entry.mine")).to_have_count(1)


def test_while_the_books_are_away_the_page_tries_again(visit, server, database, monkeypatch):
    monkeypatch.setattr("releve.shell.sessions.PATIENCE_SECONDS", 0.5)
    window = visit(viewport=WIDE)
    window.tolerated = ("503",)
    page = window.come_in("c-tom")
    name = str(conninfo_to_dict(database)["dbname"])
    allow = sql.SQL("alter database {} allow_connections {}")
    end = "select pg_terminate_backend(pid) from pg_stat_activity where datname = %s"
    with psycopg.connect(server.dsn, autocommit=True) as owner:
        owner.execute(allow.format(sql.Identifier(name), False))
        owner.execute(end, [name])
        window.say("What do I owe?")
        expect(page.locator(".state-of-message")).to_contain_text("can't be reached")
        owner.execute(allow.format(sql.Identifier(name), True))
    expect(page.locator('[data-line="balance-line"]')).to_have_count(1, timeout=30_000)
    expect(page.locator(".entry.mine")).to_have_count(1)


def test_a_session_that_ended_leads_back_to_the_door(visit):
    window = visit(viewport=WIDE)
    window.tolerated = ("401",)
    page = window.come_in("c-tom")
    cookie = window.context.cookies()[0]
    assert (cookie["httpOnly"], cookie["sameSite"]) == (True, "Strict")
    bearer = {"Authorization": f"Bearer {cookie['value']}"}
    httpx.delete(f"{window.address}/api/v1/sessions/current", headers=bearer)
    window.say("What do I owe?")
    expect(page.locator("#notice")).to_contain_text("session has ended")
    expect(page.locator(".customer").first).to_be_visible()


def test_enter_sends_and_shift_enter_starts_a_line(visit):
    window = visit(viewport=WIDE)
    page = window.come_in("c-tom")
    page.keyboard.type("one <img src=x onerror=alert(1)>")
    page.keyboard.press("Shift+Enter")
    page.keyboard.type("two")
    assert page.locator("#message").input_value().endswith("\ntwo")
    page.keyboard.press("Enter")
    expect(page.locator(".mine .bubble")).to_have_text("one <img src=x onerror=alert(1)>\ntwo")
    assert page.locator(".log img").count() == 0
    expect(page.locator("#message")).to_have_value("")


def test_leaving_and_coming_in_as_somebody_else(visit):
    window = visit(viewport=WIDE)
    window.tolerated = ("404",)
    page = window.come_in("c-tom")
    toms = page.url
    page.locator("#leave").click()
    page.locator('body[data-view="door"]').wait_for()
    page.locator('[data-customer="c-amy"]').click()
    expect(page.locator("#who")).to_have_text("Amy Reed")
    page.goto(toms)
    expect(page.locator("#notice")).to_contain_text("isn't yours")


def _stop_the_clock(page):
    """From here on the page's time goes on when the test says so: how long a burst lasts does
    not depend on how fast the machine types.
    """
    page.clock.install()
    page.clock.pause_at(page.evaluate("Date.now()") / 1000 + 60)


def test_a_burst_of_messages_is_answered_once(visit):
    window = visit(viewport=WIDE)
    page = window.come_in("c-amy")
    _stop_the_clock(page)
    for words in ("hi", "what do I owe", "right now?"):
        window.say(words)
    page.clock.resume()
    expect(page.locator('[data-line="balance-total"]')).to_have_count(1)
    expect(page.locator(".entry.mine")).to_have_count(3)
    expect(page.locator(".entry.theirs")).to_have_count(2)  # the welcome, and one answer
    window.say("thank you")
    expect(page.locator(".entry.theirs")).to_have_count(3)
    page.reload()
    expect(page.locator(".entry.mine")).to_have_count(2)
    expect(page.locator(".entry.mine").first).to_contain_text("what do I owe")


def test_a_message_waits_while_another_is_typed(visit):
    window = visit(viewport=WIDE)
    page = window.come_in("c-amy")
    _stop_the_clock(page)
    sent = []
    page.on("request", lambda one: sent.append(one.url) if one.method == "POST" else None)
    window.say("what do I owe")
    page.locator("#message").press_sequentially("and when is it")
    page.clock.run_for(1200)
    expect(page.locator(".entry.theirs")).to_have_count(1)
    assert sent == []
    page.keyboard.press("Enter")
    page.clock.resume()
    expect(page.locator('[data-line="balance-total"]')).to_have_count(1)
    expect(page.locator(".entry.theirs")).to_have_count(2)
