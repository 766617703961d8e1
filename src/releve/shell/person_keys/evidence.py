"""A turn's record in two parts: what stays, and what is the person's.

What stays: who by id, where, when, under which rules, and which effects by name. The person's,
sealed under their key: what was heard, known, decided, and done with all its arguments. The chain
goes over the stored bytes, so it holds whether the key is there or not.
"""

import os
from collections.abc import Mapping
from typing import Any

from pydantic_core import from_json

from releve.core.evidence.record import canonical, digest
from releve.shell.person_keys import place
from releve.shell.person_keys.sealing import PersonKey

_PERSONS = ("heard", "decisions", "effects", "promises", "answer_sha256")
_SEALED = "sealed"
_COMMITMENT = "persons_sha256"
_SALT, _SALT_BYTES = "salt", 16
# What an effect's arguments say of the person; the rest is of the books.
_PERSONAL_ARGUMENT = "value"


def sealed_record(key: PersonKey, evidence_id: str, record: Mapping[str, Any]) -> str:
    """A turn's record as it is chained."""
    persons = {name: record[name] for name in _PERSONS if name in record}
    stays = {name: value for name, value in record.items() if name not in persons}
    stays["did"] = sorted(effect["effect"] for effect in record["effects"])
    opened = canonical(persons | {_SALT: os.urandom(_SALT_BYTES).hex()})
    stays[_COMMITMENT] = digest(opened)
    sealed = key.seal_text(opened, place.of_evidence(evidence_id))
    return canonical({**stays, _SEALED: sealed})


def opened_record(
    key: PersonKey | None, evidence_id: str, body: str | Mapping[str, Any]
) -> dict[str, Any]:
    """A record with the person's part in its place; without the key, what stays.

    `body` as it is chained, or parsed already.
    """
    record: dict[str, Any] = from_json(body) if isinstance(body, str) else dict(body)
    sealed = record.get(_SEALED)
    if sealed is None or key is None:
        return record
    del record[_SEALED]
    return record | without_salt(opened_part(key, evidence_id, sealed))


def opened_part(key: PersonKey, evidence_id: str, sealed: str) -> str:
    """The person's part as it was sealed. Its SHA-256 stays in the record (`persons_sha256`).

    So whoever is shown the part can see that it is the one that was chained, without the key; and
    nobody can guess at it, as a random salt is in it.
    """
    return key.open_text(sealed, place.of_evidence(evidence_id))


def without_salt(part: str) -> dict[str, Any]:
    """The person's part by its names."""
    opened: dict[str, Any] = from_json(part)
    opened.pop(_SALT, None)
    return opened


def sealed_arguments(key: PersonKey, effect_key: str, arguments: dict[str, Any]) -> dict[str, Any]:
    """An effect's arguments as its row holds them."""
    value = key.seal_text(arguments[_PERSONAL_ARGUMENT], place.of_effect(effect_key))
    return arguments | {_PERSONAL_ARGUMENT: value}


def opened_effect(key: PersonKey, effect_key: str, effect: dict[str, Any]) -> dict[str, Any]:
    """An effect as its row holds it, with what is sealed of it in words."""
    value = effect.get(_PERSONAL_ARGUMENT)
    if not isinstance(value, str):
        return effect
    return effect | {_PERSONAL_ARGUMENT: key.open_text(value, place.of_effect(effect_key))}
