"""What a reply claims, and what must stand behind it before it may be sent.

Every message of the catalogs is declared (`language/claims.toml`) as one or more of:

- fact, question, refusal, proposal: claims nothing that was or will be done;
- code: a question that says a one-time code was sent, so one must be going out;
- done: says that something was done; it needs the evidence record of one of the effects declared;
- earlier: says that something was done before; it needs the record of that;
- promise: says that something will be done; it needs the obligation of the kind declared, due by
  the day that it names.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Literal, cast, get_args

from releve.core.decisions.decision import Reply
from releve.core.decisions.effect import EFFECT_NAMES
from releve.core.decisions.promise import Promise, PromiseKind
from releve.core.rules.tables import as_table, as_texts
from releve.core.rules.trouble import RuleTrouble
from releve.core.values.ids import EvidenceId

Says = Literal["fact", "question", "refusal", "proposal", "code", "earlier"]
_KNOWN_EFFECTS = frozenset(EFFECT_NAMES.values())


class PromiseTrouble(Exception):
    """A reply would have claimed a deed without its record, or a promise without its obligation."""


@dataclass(frozen=True, slots=True)
class Claim:
    """What one message claims. `done` names effects of which one must have been applied."""

    says: Says | None = None
    done: frozenset[str] = frozenset()
    promise: PromiseKind | None = None


@dataclass(frozen=True, slots=True)
class Obligation:
    """A promise as it is kept, under its id."""

    obligation_id: str
    promise: Promise


@dataclass(frozen=True, slots=True)
class Backing:
    """What stands behind the replies of one step.

    `effects` are the names of what was applied, under the record `evidence`; `earlier` has the
    record of each proposal that this conversation carried out before.
    """

    evidence: EvidenceId | None = None
    effects: frozenset[str] = frozenset()
    obligations: tuple[Obligation, ...] = ()
    earlier: Mapping[str, EvidenceId] | None = None
    code_sent: bool = False


@dataclass(frozen=True, slots=True)
class Receipt:
    """What a line names as its proof: the record of the deed, the obligation of the promise."""

    evidence: EvidenceId | None = None
    obligation: str | None = None


NOTHING = Backing()


def receipt(reply: Reply, claim: Claim, backing: Backing) -> Receipt:
    """What proves a reply. PromiseTrouble where it claims what nothing stands behind."""
    evidence = _proof_of_deed(reply, claim, backing)
    if claim.says == "code" and not backing.code_sent:
        raise PromiseTrouble(f"{reply.message} says that a code was sent, and none is")
    if claim.promise is None:
        if reply.promise is not None:
            raise PromiseTrouble(f"{reply.message} is not declared as a promise")
        return Receipt(evidence)
    kept = _kept(reply, claim.promise, backing.obligations)
    said = reply.facts.get("date")
    if isinstance(said, date) and said < kept.promise.due_on:
        raise PromiseTrouble(f"{reply.message} names {said}, before {kept.promise.due_on}")
    return Receipt(evidence, kept.obligation_id)


def _proof_of_deed(reply: Reply, claim: Claim, backing: Backing) -> EvidenceId | None:
    if claim.says == "earlier":
        found = (backing.earlier or {}).get(reply.earlier)
        if not reply.earlier or found is None:
            raise PromiseTrouble(f"{reply.message} speaks of a deed that has no record")
        return found
    if not claim.done:
        return None
    if backing.evidence is None or claim.done.isdisjoint(backing.effects):
        raise PromiseTrouble(f"{reply.message} has no effect and no record behind it")
    return backing.evidence


def _kept(reply: Reply, kind: PromiseKind, obligations: Sequence[Obligation]) -> Obligation:
    for one in obligations:
        carried = reply.promise or one.promise
        if one.promise.kind == kind and carried.key == one.promise.key:
            return one
    raise PromiseTrouble(f"{reply.message} promises, and no obligation stands behind it")


def claims_from(table: Mapping[str, object], *, file: str) -> dict[str, Claim]:
    """Every message's claim. RuleTrouble names the file, the key, and the reason."""
    claims: dict[str, Claim] = {}
    for says in get_args(Says):
        messages = as_texts((as_table(table.get("says")) or {}).get(says))
        if messages is None:
            raise RuleTrouble(file, f"says.{says}", "must be a list of message ids")
        for message in messages:
            if message in claims:
                raise RuleTrouble(file, message, "is declared twice")
            claims[message] = Claim(says)
    for message, names in (as_table(table.get("done")) or {}).items():
        effects = frozenset(as_texts(names) or ())
        if not effects or not effects <= _KNOWN_EFFECTS:
            raise RuleTrouble(file, f"done.{message}", "must be a list of effects")
        if message in claims:
            raise RuleTrouble(file, message, "is declared twice")
        claims[message] = Claim(done=effects)
    for message, kind in (as_table(table.get("promise")) or {}).items():
        before = claims.get(message, Claim())
        if kind not in get_args(PromiseKind) or before.says is not None:
            raise RuleTrouble(file, f"promise.{message}", "must be a kind of promise")
        claims[message] = Claim(done=before.done, promise=cast("PromiseKind", kind))
    return claims
