"""Signing in as a person does it: page by page, with an app that makes real codes."""

import re
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from fastapi.testclient import TestClient
from pyotp.totp import TOTP

from releve.api.web import create_app
from releve.shell.people import rate, second_factor
from releve.shell.people.accounts import NewAgent, add_agent, deactivate
from releve.shell.people.password import hashed
from releve.shell.people.sample_people import make_sample_people
from releve.shell.people.session import signed_in

SIGN_IN = "/console/sign-in"
OWN_WORDS = "four unrelated words here"


@pytest.fixture(scope="module")
def app(desk):
    return create_app(desk, sandbox=False)


@pytest.fixture
def browser(app):
    """A function: a browser of its own, at an address of its own."""
    opened = []

    def browser(address="192.0.2.1", base="https://releve.test", made=app):
        client = TestClient(made, base_url=base, client=(address, 40000), follow_redirects=False)
        opened.append(client)
        return client.__enter__()

    yield browser
    for client in opened:
        client.__exit__(None, None, None)


@pytest.fixture
def add(pool, desk):
    """A function: a new person, and the password they are handed."""

    def add(agent_id, *roles):
        with pool.connection() as connection:
            new = NewAgent(agent_id, agent_id.title(), roles or ("agent",), f"{agent_id}@l.test")
            return add_agent(connection, desk.lender_id, new, by="test")

    return add


@pytest.fixture(scope="module")
def kept():
    """OWN_WORDS as they are kept: made once, as it takes its time."""
    return hashed(OWN_WORDS)


@pytest.fixture
def ready(pool, desk, kept):
    """A function: somebody who has been here before; their app and their recovery codes."""

    def ready(agent_id):
        named = {"lender": desk.lender_id, "agent": agent_id}
        with pool.connection() as connection:
            connection.execute(
                "insert into agent (lender_id, agent_id, name, roles, password_hash)"
                " values (%s, %s, %s, '{agent}', %s)",
                (desk.lender_id, agent_id, agent_id.title(), kept),
            )
            app = TOTP(second_factor.secret_to_prove(connection, named))
            assert second_factor.proves(connection, named, app.now(), datetime.now(UTC))
            return app, second_factor.new_recovery_codes(connection, named)

    return ready


@pytest.fixture
def tried(pool, desk):
    """A function: so many tries of somebody were made a moment ago."""

    def tried(of, whose, times):
        with pool.connection() as connection:
            for _ in range(times):
                assert rate.spend(connection, desk.lender_id, of, whose) == 0

    return tried


def first(pattern, text):
    """What a pattern finds first."""
    found = re.search(pattern, text)
    assert found is not None, pattern
    return found[1]


def word(page):
    return first(r'name="csrf" value="([^"]+)"', page.text)


def submit(client, place, **fields):
    page = client.get(place)
    assert page.status_code == 200, place
    return client.post(place, data={"csrf": word(page)} | fields)


def password(client, account, given):
    return client.post(SIGN_IN, data={"account": account, "password": given})


def whole_way(client, account, given):
    """The first sign-in: own password, app, recovery codes. Returns the app and the codes."""
    assert password(client, account, given).headers["location"] == f"{SIGN_IN}/password"
    place = f"{SIGN_IN}/password"
    done = submit(client, place, password=OWN_WORDS, again=OWN_WORDS)
    assert done.headers["location"] == f"{SIGN_IN}/set_up"
    page = client.get(f"{SIGN_IN}/set_up")
    assert re.search(r"<svg[^>]+viewBox=\"0 0 (\d+) \1\"", page.text), "else the page would cut it"
    assert "style=" not in page.text
    secret = first(r"<code>([A-Z2-7 ]+)</code>", page.text).replace(" ", "")
    app = TOTP(secret)
    assert submit(client, f"{SIGN_IN}/set_up", code="000000").status_code == 401
    page = submit(client, f"{SIGN_IN}/set_up", code=app.now())
    assert page.status_code == 200
    return app, re.findall(r"<code>([a-z2-7-]{19})</code>", page.text)


def later(app, steps=1):
    return app.at(datetime.now(UTC) + steps * timedelta(seconds=30))


def who(client, pool) -> Any:
    return signed_in(pool, client.cookies.get("releve_agent", ""))


def test_the_first_sign_in_and_the_next(browser, add, pool):
    given = add("una", "lead")
    client = browser()
    app, codes = whole_way(client, "una", given)
    assert len(codes) == 10
    assert who(client, pool).roles == ("lead",)
    again = browser()
    begun = password(again, "UNA@L.test", OWN_WORDS)
    assert begun.headers["location"] == f"{SIGN_IN}/code"
    assert who(again, pool) is None
    before = again.cookies["releve_agent"]
    arrived = submit(again, f"{SIGN_IN}/code", code=later(app))
    assert (arrived.status_code, arrived.headers["location"]) == (303, "/console")
    assert who(again, pool).agent_id == "una"
    assert again.cookies["releve_agent"] != before
    assert signed_in(pool, before) is None


def test_a_code_opens_once(browser, ready):
    app, codes = ready("ulf")
    code = later(app)
    for client, expected in ((browser(), 303), (browser(), 401)):
        password(client, "ulf", OWN_WORDS)
        assert submit(client, f"{SIGN_IN}/code", code=code).status_code == expected
    for client, expected in ((browser(), 303), (browser(), 401)):
        password(client, "ulf", OWN_WORDS)
        assert submit(client, f"{SIGN_IN}/code", code=codes[3].upper()).status_code == expected


def test_an_account_that_is_not_there_is_refused_with_the_same_words(browser, add):
    add("ugo")
    pages = [password(browser(), name, "not their password") for name in ("ugo", "nobody")]
    assert {page.status_code for page in pages} == {401}
    assert pages[0].text.replace("ugo", "") == pages[1].text.replace("nobody", "")


def test_tries_are_counted_by_account_wherever_they_come_from(browser, add, tried):
    given = add("uma")
    tried(rate.BY_ACCOUNT, "uma", 9)
    assert password(browser("192.0.2.10"), "UMA", "not their password").status_code == 401
    refused = password(browser("192.0.2.99"), "uma", given)
    assert refused.status_code == 429
    assert 0 < int(refused.headers["retry-after"]) <= 60


def test_tries_are_counted_by_address_whatever_account(browser, tried):
    client = browser("192.0.2.200")
    # Six seconds give a try back: nothing slow stands between.
    tried(rate.BY_ADDRESS, "192.0.2.200", 20)
    assert password(client, "guess", "not their password").status_code == 429
    assert password(browser("192.0.2.203"), "guess", "not their password").status_code == 401


def test_codes_are_counted(browser, ready, tried):
    ready("uta")
    client = browser("192.0.2.202")
    password(client, "uta", OWN_WORDS)
    tried(rate.BY_CODE, "uta", 4)
    done = [submit(client, f"{SIGN_IN}/code", code="123456").status_code for _ in range(2)]
    assert done == [401, 429]


def test_tries_come_back_with_time(pool, desk):
    hourly = rate.Rate("test", 2, 3600.0)
    with pool.connection() as connection:

        def spend():
            return rate.spend(connection, desk.lender_id, hourly, "a")

        assert [spend(), spend()] == [0, 0]
        assert 0 < spend() <= 3600
        # An hour passes, as the row has it.
        passed = "update sign_in_rate set at = at - interval '1 hour' where bucket like 'test/%'"
        assert connection.execute(passed).rowcount == 1
        assert spend() == 0
        assert spend() > 0
        rate.forgive(connection, desk.lender_id, hourly, "a")
        assert spend() == 0


def test_a_password_alone_opens_nothing(browser, add, pool):
    client = browser()
    password(client, "ute", add("ute"))
    assert who(client, pool) is None
    assert client.post("/console/sign-out").status_code == 401


UNFIT = (
    ("short", "short", "at least 12"),
    ("uwena-is-the-best", "uwena-is-the-best", "must not hold"),
    ("aaaaaaaaaaaaaaaa", "aaaaaaaaaaaaaaaa", "repeats itself"),
    (OWN_WORDS, "other words instead", "not the same"),
)


def test_a_password_of_ones_own(browser, add):
    client = browser("192.0.2.77")
    password(client, "uwena", add("uwena"))
    for chosen, again, said in UNFIT:
        done = submit(client, f"{SIGN_IN}/password", password=chosen, again=again)
        assert done.status_code == 422
        assert said in done.text
    fit = "uwe is the best"
    done = submit(client, f"{SIGN_IN}/password", password=fit, again=fit)
    assert done.headers["location"] == f"{SIGN_IN}/set_up"


def test_a_form_of_another_session_is_refused(browser, add):
    client = browser()
    password(client, "uli", add("uli"))
    forged = client.post(f"{SIGN_IN}/password", data={"csrf": "x", "password": OWN_WORDS})
    assert forged.status_code == 403


def test_another_sites_page_signs_nobody_in(browser, add):
    given = add("ulla")
    client = browser()
    client.headers["Sec-Fetch-Site"] = "cross-site"
    assert password(client, "ulla", given).status_code == 403


def test_who_is_deactivated_is_out_at_once(browser, ready, pool, desk):
    app, _ = ready("udo")
    client = browser()
    password(client, "udo", OWN_WORDS)
    submit(client, f"{SIGN_IN}/code", code=later(app))
    assert who(client, pool) is not None
    with pool.connection() as connection:
        assert deactivate(connection, desk.lender_id, "udo", by="test")
    assert who(client, pool) is None
    assert password(browser(), "udo", OWN_WORDS).status_code == 401


def test_signing_out_wants_the_sessions_word(browser, pool):
    client = browser("127.0.0.1", "http://localhost", made=SAMPLE["app"])
    client.post(f"{SIGN_IN}/sample", data={"agent": "sam"})
    assert client.post("/console/sign-out").status_code == 403
    csrf = who(client, pool).csrf
    done = client.post("/console/sign-out", headers={"X-CSRF-Token": csrf})
    assert done.headers["location"] == SIGN_IN
    assert who(client, pool) is None


@pytest.mark.parametrize(
    ("wanted", "onward"),
    [
        ("/console?view=mine", "/console?view=mine"),
        ("/console/conversations/k1", "/console/conversations/k1"),
        ("https://evil.test/", "/console"),
        ("//evil.test/console", "/console"),
        ("/console/../", "/console/../"),
        ("/consolecopy", "/console"),
        ("/console\\@evil.test", "/console"),
        ("/console/sign-in", "/console"),
    ],
)
def test_where_it_goes_on_to(browser, add, wanted, onward):
    client = browser("127.0.0.1", "http://localhost", made=SAMPLE["app"])
    done = client.post(f"{SIGN_IN}/sample", data={"agent": "sam", "next": wanted})
    assert (done.status_code, done.headers["location"]) == (303, onward)


SAMPLE = {}


@pytest.fixture(scope="module", autouse=True)
def sample(desk, pool):
    """The same lender as a sandbox, with the sample lender's people."""
    make_sample_people(pool, desk.lender_id)
    make_sample_people(pool, desk.lender_id)
    SAMPLE["app"] = create_app(desk, sandbox=True)


@pytest.mark.parametrize(
    ("address", "base", "made", "opens"),
    [
        ("127.0.0.1", "http://127.0.0.1:8700", "sandbox", True),
        ("::1", "http://[::1]:8700", "sandbox", True),
        ("192.0.2.1", "http://127.0.0.1", "sandbox", False),
        ("127.0.0.1", "http://lender.test", "sandbox", False),
        ("127.0.0.1", "http://127.0.0.1", "not", False),
    ],
)
def test_the_sandboxs_button_is_for_this_machine_alone(
    browser, app, pool, address, base, made, opens
):
    client = browser(address, base, made=SAMPLE["app"] if made == "sandbox" else app)
    assert ("Sam Okafor" in client.get(SIGN_IN).text) == opens
    done = client.post(f"{SIGN_IN}/sample", data={"agent": "sam"})
    assert done.status_code == (303 if opens else 404)
    assert (who(client, pool) is not None) == opens
    assert client.post(f"{SIGN_IN}/sample", data={"agent": "una"}).status_code == 404


def test_pages_are_guarded(browser):
    page = browser().get(SIGN_IN)
    assert page.headers["content-security-policy"].startswith("default-src 'self'")
    assert page.headers["cache-control"] == "no-store"
    assert page.headers["x-frame-options"] == "DENY"


def test_the_cookie_stays_in_the_browser(browser, add):
    given = add("urs")
    done = password(browser(), "urs", given)
    cookie = done.headers["set-cookie"].lower()
    for part in ("httponly", "secure", "samesite=strict", "path=/console"):
        assert part in cookie
