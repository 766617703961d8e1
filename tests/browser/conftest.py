"""The page in Debian's headless Chromium, served over a small lender by the real server.

Every test fails on an error in the browser's console and on any request that leaves the machine.
Without Chromium the tests say so and skip; with CI=true its absence is a failure.

The chat's tests are one xdist group and the console's another: two browsers are what two cores
serve in time, and each group's browser and reader are started once.
"""

import os
import shutil
import socket
import threading
import time

import pytest
import small_lender
import uvicorn
from playwright.sync_api import expect, sync_playwright

from releve.api.web import create_app
from releve.console.stream import end_streams
from releve.shell.postgres.connection import application_pool
from releve.shell.readers.embedded import EmbeddedReader

# A machine that is busy is slow, and not wrong.
_PATIENCE_MS = 30_000
expect.set_options(timeout=_PATIENCE_MS)
_PROGRAMS = ("chromium-headless-shell", "chromium", "chromium-browser")


@pytest.fixture(scope="session")
def chromium():
    found = next(filter(None, map(shutil.which, _PROGRAMS)), None)
    if found is None:
        reason = "no Chromium: apt-get install chromium-headless-shell"
        if os.environ.get("CI") == "true":
            pytest.fail(reason)
        pytest.skip(reason)
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=found)
        yield browser
        browser.close()


class PatientReader:
    """The real reader, taking its time when the text asks for it."""

    def __init__(self, reader):
        self._reader = reader
        self.version = reader.version

    def read(self, text, **known):
        if "slowly" in text:
            time.sleep(1.0)
        return self._reader.read(text, **known)


@pytest.fixture(scope="session")
def reader(tmp_path_factory):
    reader = PatientReader(EmbeddedReader(tmp_path_factory.mktemp("models")))
    # The first reading makes the models: no window waits for that.
    reader.read("Hello", language="en", market="gb")
    return reader


@pytest.fixture
def address(database, chromium, reader):
    """The address of a server over a fresh small lender."""
    with application_pool(database, max_size=4) as pool:
        small_lender.build(pool)
        app = create_app(small_lender.desk_of(pool, reader), sandbox=True)
        with socket.socket() as listener:
            listener.bind(("127.0.0.1", 0))
            listener.listen()
            config = uvicorn.Config(app, log_level="error", lifespan="off")
            server = uvicorn.Server(config)
            thread = threading.Thread(target=server.run, kwargs={"sockets": [listener]})
            thread.start()
            try:
                yield f"http://127.0.0.1:{listener.getsockname()[1]}"
            finally:
                end_streams(app)
                server.should_exit = True
                server.force_exit = True
                thread.join()


class Visit:
    """One browser window at the lender's address, and what went wrong in it."""

    def __init__(self, browser, address, **options):
        self.address = address
        self.context = browser.new_context(**options)
        self.context.set_default_timeout(_PATIENCE_MS)
        self.troubles = []
        self.tolerated = ()
        self.context.on("request", self._leaving)
        self.page = self.tab()

    def tab(self):
        page = self.context.new_page()
        page.on("console", self._heard)
        page.on("pageerror", lambda error: self.troubles.append(str(error)))
        return page

    def _leaving(self, request):
        if not request.url.startswith((self.address + "/", "data:", "blob:")):
            self.troubles.append(f"a request left the machine: {request.url}")

    def _heard(self, message):
        if message.type in ("error", "warning"):
            self.troubles.append(f"console {message.type}: {message.text}")

    def come_in(self, customer="c-amy", *, verify=False, query=""):
        page = self.page
        page.goto(f"{self.address}/{query}")
        market = "se" if customer == "c-elsa" else "gb"
        page.locator(f'input[value="{market}"]').check(force=True)
        if verify:
            page.locator("#must-verify").check()
        page.locator(f'[data-customer="{customer}"]').click()
        page.locator('[data-line="welcome"]').wait_for()
        return page

    def say(self, text, page=None):
        page = page or self.page
        page.locator("#message").fill(text)
        page.locator("#message").press("Enter")

    def close(self):
        self.context.close()
        left = [t for t in self.troubles if not any(word in t for word in self.tolerated)]
        assert left == []


@pytest.fixture
def visit(chromium, address):
    """A function: a window with these options of a browser context."""
    visits = []

    def visit(**options):
        visits.append(Visit(chromium, address, **options))
        return visits[-1]

    yield visit
    for each in visits:
        each.close()
