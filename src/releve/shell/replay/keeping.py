"""What a turn leaves behind for whoever decides it again: its inputs and the rules they name.

The inputs are canonical JSON, deflated, then sealed under the key of whose conversation it is. The
rules are shared by many turns: they are told apart by digest, and written when a turn first names
one that the lender has not kept yet.
"""

import hashlib
import zlib
from collections.abc import Mapping
from dataclasses import dataclass, replace
from functools import cache, lru_cache
from pathlib import Path
from typing import Any

import releve.core
from releve.core.evidence.inputs import Books, RulesNamed, TurnInputs, digest_of, document
from releve.core.evidence.plain_values import encoded
from releve.core.rules.autonomy import Autonomy
from releve.core.rules.market import MarketRules
from releve.shell.order_rows import Row, as_json
from releve.shell.person_keys import place
from releve.shell.person_keys.sealing import PersonKey
from releve.shell.postgres.named import load
from releve.shell.turn import Turn

_SQL = load("replay")
# Fast, and a sixth larger than the smallest there is.
_LEVEL = 3
_WBITS = -15
_MOST_RULES = 256


@dataclass(frozen=True, slots=True)
class Kept:
    """A turn's sealed document, and the rules that it names: digest to kind and content."""

    body: bytes
    rules: Mapping[str, tuple[str, str]]

    @property
    def sha256(self) -> str:
        """What the turn's evidence record says of the document."""
        return hashlib.sha256(self.body).hexdigest()


def kept_inputs(turn: Turn) -> Kept | None:
    """What is to be kept of a turn; None of one in which nothing was decided."""
    if turn.before.phase == "with_person" and not turn.weighed and not turn.effects:
        return None
    facts = turn.facts
    rules = {
        "policy": _of_one_object("policy", facts.policy),
        "market": _of_market(facts.market),
        "authority": _of_authority(replace(facts.autonomy, waiting=())),
        "words": _of_one_object("words", turn.words),
    }
    inputs = TurnInputs(
        program=program(),
        today=facts.today,
        closed=facts.closed,
        state=turn.before,
        heard=turn.heard,
        books=tuple(Books(known.book, known.merchant) for known, _ in turn.steps),
        waiting=facts.autonomy.waiting,
        rules=RulesNamed(**{kind: digest for kind, (digest, _) in rules.items()}),
        trouble=turn.trouble,
    )
    written = document(inputs, [step for _, step in turn.steps])
    of = place.of_inputs(turn.message.conversation_id, turn.message.message_id)
    body = turn.key.seal_bytes(deflated(written), of)
    return Kept(body, {digest: (kind, content) for kind, (digest, content) in rules.items()})


def keep_rules(turn: Turn, kept: Kept, missing: list[str]) -> None:
    """Write those rules that the lender has not kept yet."""
    rows: list[Row] = [
        {"digest": digest, "kind": kept.rules[digest][0], "content": kept.rules[digest][1]}
        for digest in sorted(missing)
    ]
    given = {"lender": turn.desk.lender_id, "rows": as_json(rows), "now": turn.now}
    turn.connection.execute(_SQL.keep_rules, given)


def deflated(text: str) -> bytes:
    """A document as it is sealed."""
    squeeze = zlib.compressobj(_LEVEL, wbits=_WBITS)
    # A lone surrogate, which a message may hold, is kept as it is.
    return squeeze.compress(text.encode("utf-8", "surrogatepass")) + squeeze.flush()


def opened_document(key: PersonKey, body: bytes, conversation: str, message: str) -> str:
    """A kept document's canonical JSON. KeyTrouble where it was altered."""
    squeezed = key.open_bytes(body, place.of_inputs(conversation, message))
    return zlib.decompress(squeezed, wbits=_WBITS).decode("utf-8", "surrogatepass")


@cache
def program() -> str:
    """What decides: a digest of the core's own code."""
    found = hashlib.sha256()
    core = Path(releve.core.__file__).parent
    for path in sorted(core.rglob("*.py")):
        found.update(f"{path.relative_to(core)}\n".encode())
        found.update(path.read_bytes())
    return found.hexdigest()[:16]


# By identity: policy and words are made once a desk, and have no hash.
_of_objects: dict[int, tuple[object, tuple[str, str]]] = {}


def _of_one_object(kind: str, value: object) -> tuple[str, str]:
    known = _of_objects.get(id(value))
    if known is not None and known[0] is value:
        return known[1]
    if len(_of_objects) >= _MOST_RULES:
        _of_objects.clear()
    named = _named(kind, value)
    _of_objects[id(value)] = (value, named)
    return named


@lru_cache(maxsize=_MOST_RULES)
def _of_market(rules: MarketRules) -> tuple[str, str]:
    return _named("market", rules)


@lru_cache(maxsize=_MOST_RULES)
def _of_authority(autonomy: Autonomy) -> tuple[str, str]:
    return _named("authority", autonomy)


def _named(kind: str, value: Any) -> tuple[str, str]:
    content = encoded({"kind": kind, "value": value})
    return digest_of(content), content
