"""A turn's record in two parts: what stays, and what is the person's.

What stays: who by id, where, when, under which rules, and which effects by name. The person's,
sealed under their key: what was heard, known, decided, and done with all its arguments. The chain
goes over the stored bytes, so it holds whether the key is there or not.
"""

import os
from collections.abc import Mapping
from functools import lru_cache
from typing import Any

from pydantic_core import from_json

from releve.core.evidence.record import canonical, digest
from releve.shell.person_keys import place
from releve.shell.person_keys.lender_key import KeyTrouble
from releve.shell.person_keys.sealing import PersonKey

_PERSONS = ("heard", "decisions", "effects", "promises", "answer_sha256")
_SEALED = "sealed"
_COMMITMENT = "persons_sha256"
_SALT, _SALT_BYTES = "salt", 16
# Keys of canonical JSON are sorted, and a quotation mark within words is written otherwise.
_BEFORE_RULES, _AFTER_RULES = b',"rules":', b',"sealed":"'
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


def chained_record(body: bytes) -> dict[str, Any]:
    """A record as it is chained. ValueError for what is no JSON.

    Its rules are those of many others, and half of what there is to parse: they are parsed once.
    """
    before, after = body.find(_BEFORE_RULES), body.rfind(_AFTER_RULES)
    if not 0 < before < after:
        return from_json(body)
    begins = after + len(_AFTER_RULES)
    ends = body.find(b'"', begins)
    try:
        record: dict[str, Any] = from_json(body[:before] + body[ends + 1 :])
        record["rules"] = _rules(body[before + len(_BEFORE_RULES) : after])
        record[_SEALED] = body[begins:ends].decode("ascii")
    except ValueError:
        # Those marks were of something within; whoever wrote that, it is read as it stands.
        return from_json(body)
    return record


@lru_cache(maxsize=100)
def _rules(written: bytes) -> Any:
    return from_json(written)


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


def proven_part(key: PersonKey, evidence_id: str, record: Mapping[str, Any]) -> str | None:
    """The person's part of a record that has one sealed.

    KeyTrouble where it is not the one that the record says it sealed.
    """
    sealed = record.get(_SEALED)
    if sealed is None:
        return None
    part = opened_part(key, evidence_id, sealed)
    if record.get(_COMMITMENT) not in (None, digest(part)):
        raise KeyTrouble(f"{evidence_id} of {key.whose}: it says that it sealed something else")
    return part


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
