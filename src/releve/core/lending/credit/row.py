"""Application, facts, rules, and decision as plain values: what is stored, and what is replayed."""

from collections.abc import Mapping
from dataclasses import asdict
from datetime import date
from typing import Any

from releve.core.lending.credit.application import Application, CreditFacts, Means
from releve.core.lending.credit.decide import METHOD, CreditDecision, decide
from releve.core.lending.credit.rules import CreditRules, LimitStep

Row = dict[str, Any]
_METHODS = {METHOD: decide}


def application_row(application: Application) -> Row:
    """As JSON takes it."""
    return asdict(application) | {"day": application.day.isoformat()}


def application_from(row: Mapping[str, Any]) -> Application:
    """TypeError or ValueError for what is no application."""
    values: Row = dict(row)
    means = values.get("means")
    values["means"] = None if means is None else Means(**means)
    values["day"] = date.fromisoformat(values["day"])
    return Application(**values)


def facts_row(facts: CreditFacts) -> Row:
    """As JSON takes it."""
    return asdict(facts) | {"refused_reasons": list(facts.refused_reasons)}


def facts_from(row: Mapping[str, Any]) -> CreditFacts:
    """TypeError for what are no facts."""
    values: Row = {**row, "refused_reasons": tuple(row["refused_reasons"])}
    return CreditFacts(**values)


def rules_row(rules: CreditRules) -> Row:
    """As JSON takes it."""
    return asdict(rules) | {"steps": [asdict(step) for step in rules.steps]}


def rules_from(row: Mapping[str, Any]) -> CreditRules:
    """TypeError for what are no rules."""
    values: Row = {**row, "steps": tuple(LimitStep(**step) for step in row["steps"])}
    return CreditRules(**values)


def decision_row(decision: CreditDecision) -> Row:
    """As JSON takes it."""
    return asdict(decision) | {"reasons": list(decision.reasons)}


def decide_again(method: str, inputs: Mapping[str, Any], rules: Mapping[str, Any]) -> Row:
    """A stored decision, made again. KeyError, TypeError, or ValueError: it cannot be."""
    way = _METHODS[method]
    decided = way(
        application_from(inputs["application"]), facts_from(inputs["facts"]), rules_from(rules)
    )
    return decision_row(decided)
