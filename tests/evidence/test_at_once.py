"""Many records are held by several processes at one moment, and the broken one is named."""

import psycopg
import pytest
from psycopg import IsolationLevel

from releve.core.evidence.chain import lane_of
from releve.shell import evidence_verify
from releve.shell.evidence_verify import verify_evidence
from releve.shell.postgres.connection import application_conninfo


@pytest.fixture
def at_once(module_database, monkeypatch):
    """Verify by two processes, however few records there are; what was told of each lane."""
    monkeypatch.setattr(evidence_verify, "WORTH_PROCESSES", 1)

    def at_once():
        told = []
        with psycopg.connect(application_conninfo(module_database)) as connection:
            connection.isolation_level = IsolationLevel.REPEATABLE_READ
            proof = verify_evidence(
                connection,
                address=module_database,
                processes=2,
                on_lane=lambda held, total: told.append((held, total)),
            )
        return proof, told

    return at_once


def test_all_lanes_are_held_at_one_moment_and_one_bit_is_located(
    at_once, desk, house, module_database
):
    house.pay_for(desk, house.AMY, "N-1042")
    house.pay_for(desk, house.TOM, "N-1077")
    proof, told = at_once()
    records = house.one(desk.pool, "select count(*) from evidence_record")
    assert (proof.holds, proof.records) == (True, records)
    assert told[-1] == (records, records)
    assert len(told) == len({lane_of(house.AMY), lane_of(house.TOM)})
    record = house.one(
        desk.pool,
        "select evidence_id from turn_input where body <> '' order by evidence_id limit 1",
    )
    with house.superuser(module_database) as connection:
        connection.execute("set session_replication_role = replica")
        connection.execute(
            "update turn_input set body = set_bit(body, 400, 1 - get_bit(body, 400))"
            " where evidence_id = %s",
            (record,),
        )
    proof, _ = at_once()
    assert (proof.holds, proof.first_broken) == (False, record)
    assert proof.detail == "what it was decided on was altered"
