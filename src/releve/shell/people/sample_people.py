"""The sample lender's people: one for each role, and a second agent, so that two can meet.

They have no password: only the sandbox's own button on this very machine lets them in.
"""

from __future__ import annotations

from dataclasses import dataclass

from releve.core.people.matrix import Role
from releve.shell.people.session import Opened, open_agent_session
from releve.shell.postgres.connection import Pool
from releve.shell.postgres.named import load
from releve.shell.sessions import PATIENCE_SECONDS

_SQL = load("people_accounts")


@dataclass(frozen=True, slots=True)
class SamplePerson:
    """Somebody to sign in as."""

    agent_id: str
    name: str
    role: Role
    languages: tuple[str, ...]
    skills: tuple[str, ...] = ()


SAMPLE_PEOPLE = (
    SamplePerson("alex", "Alex Moreau", "agent", ("en", "fr", "de", "nl", "es", "it", "pt")),
    SamplePerson("bea", "Bea Lindqvist", "agent", ("en", "sv", "da", "nb", "fi", "de")),
    SamplePerson("sam", "Sam Okafor", "lead", ("en", "sv", "de", "fr"), ("complaints", "care")),
    SamplePerson("quinn", "Quinn Ito", "quality", ("en", "ja")),
    SamplePerson("rita", "Rita Novak", "risk", ("en", "cs", "sk", "pl"), ("credit", "fraud")),
    SamplePerson("wim", "Wim de Boer", "workforce", ("en", "nl")),
    SamplePerson("ada", "Ada Reyes", "admin", ("en", "es")),
)


def make_sample_people(pool: Pool, lender_id: str) -> None:
    """Make those that are not there yet."""
    with pool.connection(timeout=PATIENCE_SECONDS) as connection:
        for person in SAMPLE_PEOPLE:
            named = {
                "lender": lender_id,
                "agent": person.agent_id,
                "name": person.name,
                "roles": [person.role],
                "languages": list(person.languages),
                "skills": list(person.skills),
            }
            connection.execute(_SQL.sample_agent, named)


def sign_in_as_sample(pool: Pool, lender_id: str, agent_id: str) -> Opened:
    """A session of a sample person. LookupError for anybody else."""
    if agent_id not in {person.agent_id for person in SAMPLE_PEOPLE}:
        raise LookupError(agent_id)
    with pool.connection(timeout=PATIENCE_SECONDS) as connection:
        named = {"lender": lender_id, "agent": agent_id}
        row = connection.execute(_SQL.without_password, named).fetchone()
        if row is None:
            raise LookupError(agent_id)
        return open_agent_session(connection, lender_id, agent_id, second_factor=True)
