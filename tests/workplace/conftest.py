"""The small lender with people at the console, served for real on a socket of this machine."""

import socket
import threading
from contextlib import contextmanager

import pytest
import small_house
import uvicorn

from releve.api.web import create_app
from releve.console.stream import end_streams
from releve.shell.people.session import SignedIn
from releve.shell.postgres.connection import application_pool

AGENTS = {"kim": ("Kim", ("agent",)), "ola": ("Ola", ("agent",)), "lea": ("Lea", ("lead",))}


@pytest.fixture(scope="module")
def house():
    """The helpers of small_house."""
    return small_house


@pytest.fixture(scope="module")
def pool(module_database):
    with application_pool(module_database, max_size=8) as pool:
        small_house.small_lender.build(pool)
        with pool.connection() as connection:
            for agent_id, (name, roles) in AGENTS.items():
                connection.execute(
                    "insert into agent (lender_id, agent_id, name, roles, languages)"
                    " values (%s, %s, %s, %s, '{en}')",
                    (small_house.small_lender.LENDER, agent_id, name, list(roles)),
                )
        yield pool


@pytest.fixture(scope="module")
def desk(pool):
    return small_house.desk_of(pool)


@pytest.fixture(scope="module")
def who(desk):
    """A function: an agent who has signed in."""

    def signed_in(agent_id):
        name, roles = AGENTS[agent_id]
        return SignedIn(agent_id, name, roles, ("en",), desk.lender_id, "csrf")

    return signed_in


@pytest.fixture(scope="module")
def served(desk):
    """A function: a web process of the lender, as a context that gives its port and application."""

    @contextmanager
    def served():
        app = create_app(desk, sandbox=True)
        with socket.socket() as listener:
            # What the kernel keeps for whoever does not read is little, so that it is soon full.
            listener.setsockopt(socket.SOL_SOCKET, socket.SO_SNDBUF, 16_384)
            listener.bind(("127.0.0.1", 0))
            listener.listen(100)
            server = uvicorn.Server(uvicorn.Config(app, log_level="error", lifespan="off"))
            thread = threading.Thread(target=server.run, kwargs={"sockets": [listener]})
            thread.start()
            try:
                yield listener.getsockname()[1], app
            finally:
                end_streams(app)
                server.should_exit = True
                thread.join()

    return served
