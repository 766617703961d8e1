"""Persons' keys in their rows: made with the person, read with what they open, destroyed once."""

from collections.abc import Iterable

from releve.shell.person_keys.sealing import PersonErased, PersonKey, new_key, unwrapped
from releve.shell.postgres.connection import Connection
from releve.shell.postgres.named import load

_SQL = load("person_keys")


def key_from(
    connection: Connection, lender_id: str, of: str, wrapped: str | None, *, destroyed: bool
) -> PersonKey:
    """The key of a row that a statement brought along; made where there was none.

    Raises PersonErased.
    """
    if wrapped is not None:
        return unwrapped(lender_id, of, wrapped)
    if destroyed:
        raise PersonErased(of)
    return key_for(connection, lender_id, of)


def key_for(connection: Connection, lender_id: str, of: str) -> PersonKey:
    """A holder's key, made where there is none yet. Raises PersonErased."""
    named = {"lender": lender_id, "holder": of}
    row = connection.execute(_SQL.key_of, named).fetchone()
    if row is None:
        key, wrapped = new_key(lender_id, of)
        if connection.execute(_SQL.add_key, named | {"wrapped": wrapped}).rowcount:
            return key
        # Somebody else made it meanwhile, and has committed it.
        row = connection.execute(_SQL.key_of, named).fetchone()
    if row is None or row[0] is None:
        raise PersonErased(of)
    return unwrapped(lender_id, of, row[0])


def keys_of(connection: Connection, lender_id: str, holders: Iterable[str]) -> dict[str, PersonKey]:
    """The keys of those that have one still."""
    named = {"lender": lender_id, "holders": sorted(set(holders))}
    rows = connection.execute(_SQL.keys_of, named).fetchall()
    return {of: unwrapped(lender_id, of, wrapped) for of, wrapped in rows}
