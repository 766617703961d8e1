"""The gate that a vacancy passes during a hiring freeze, or does not.

A requisition passes only when without it the risk that the role is not covered exceeds a limit,
with evidence, before its expiry, and signed by a person. Refusals in the order they are tried:

    risk_within_limit   the role is covered well enough without it
    no_evidence         nothing is named that shows the risk
    expired             its day has passed, or it has none
    not_signed          no person has signed it, or an assistant has
"""

from dataclasses import dataclass
from datetime import date

from releve.core.workforce import fields
from releve.core.workforce.plan import Played
from releve.core.workforce.trouble import WorkforceTrouble


@dataclass(frozen=True, slots=True)
class Requisition:
    """One vacancy asked for. `risk_without` is P(fewer than needed) in the plan without it."""

    role: str
    site: str
    risk_without: float
    evidence: str
    expires_on: date | None
    signed_by: str
    signed_by_person: bool


def refused_for(requisition: Requisition, risk_limit: float, today: date) -> str | None:
    """The first reason to refuse, or None: it is essential."""
    if requisition.risk_without <= risk_limit:
        return "risk_within_limit"
    if not requisition.evidence.strip():
        return "no_evidence"
    if requisition.expires_on is None or requisition.expires_on < today:
        return "expired"
    if not requisition.signed_by.strip() or not requisition.signed_by_person:
        return "not_signed"
    return None


def requisitions_from(table: fields.Table, played: Played) -> tuple[Requisition, ...]:
    """What a scenario asks for, each with its role's risk in the plan played without it."""
    risks = {(role.role, role.site): role.p_short for role in played.roles}
    found: list[Requisition] = []
    for number, row in enumerate(fields.rows(table, "requisitions"), start=1):
        where = f"requisitions.{number}."
        keys = {"role", "site", "evidence", "expires_on", "signed_by", "signed_by_person"}
        fields.known_only(where, row, keys)
        role, site = (fields.text(where, row, key) for key in ("role", "site"))
        if (role, site) not in risks:
            raise WorkforceTrouble(f"{where}role: there is no {role} at {site} in the plan")
        found.append(
            Requisition(
                role,
                site,
                risks[role, site],
                fields.text(where, row, "evidence", ""),
                fields.day(where, row, "expires_on"),
                fields.text(where, row, "signed_by", ""),
                row.get("signed_by_person") is True,
            )
        )
    return tuple(found)
