"""The bundle's page: one file, readable on a screen, in the dark, and on paper."""

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any, cast

from jinja2 import Environment, FileSystemLoader, StrictUndefined

from releve.core.values.money import decimals

_PAGES = Environment(
    loader=FileSystemLoader(Path(__file__).parent),
    autoescape=True,
    undefined=StrictUndefined,
    trim_blocks=True,
    lstrip_blocks=True,
)
_KINDS = {
    "act": "decided to do",
    "ask": "asked for",
    "inform": "told",
    "refuse": "refused",
    "pass_on": "passed on to a person",
}


def page_of(bundle: Mapping[str, Any], public_key: str) -> str:
    """The page as HTML."""
    page = _PAGES.get_template("page.html")
    return page.render(
        bundle=bundle,
        parts=_parts(bundle),
        records=[_record(one) for one in bundle["records"]],
        effects=[_effect(one) for one in bundle["effects"]],
        law=_by_day(bundle["law"]),
        key=public_key,
    )


def _parts(bundle: Mapping[str, Any]) -> list[dict[str, Any]]:
    """What was said, in order: a turn, then what people wrote after it."""
    parts: list[dict[str, Any]] = []
    for turn in bundle["turns"]:
        at, position = turn["at"], turn["position"]
        if turn["said"].strip():
            parts.append({"who": "customer", "text": turn["said"], "at": at, "evidence": None})
        lines = "\n".join(line["text"] for line in turn["answer"].get("lines", ()))
        if lines:
            said = {"who": "assistant", "text": lines, "at": at, "evidence": turn["evidence"]}
            parts.append(said)
        parts += [
            {"who": one["by"], "text": one["text"], "at": one["at"], "evidence": None}
            for one in bundle["people"]
            if one["after"] == position
        ]
    return parts


def _record(one: Mapping[str, Any]) -> dict[str, Any]:
    """A record with its decisions in words, and the policy that they kept to."""
    body = json.loads(one["body"])
    whole = body | json.loads(one["opened"] or "{}")
    rules = body.get("rules", {})
    return {
        "evidence": one["evidence"],
        "kind": body["kind"].replace("_", " "),
        "at": whole.get("asked", {}).get("at") or whole.get("at", ""),
        "hash": one["hash"],
        "decisions": [_decision(each) for each in whole.get("decisions", ())],
        "policy": _values(rules.get("policy_values", {})),
        "versions": {
            "policy": rules.get("policy", ""),
            "market": rules.get("market", ""),
            "authority": rules.get("authority", {}).get("version", ""),
        },
    }


def _decision(one: Mapping[str, Any]) -> dict[str, Any]:
    decision: dict[str, Any] = one["decision"]
    kind = next(name for name in _KINDS if name in decision)
    about = decision[kind]
    if kind == "inform":
        about = [each["message"] for each in about]
    if kind == "act":
        about = [each["effect"] for each in about]
    said = ", ".join(cast("list[str]", about)) if isinstance(about, list) else str(about)
    return {
        "errand": one["errand"].replace("_", " "),
        "kind": _KINDS[kind],
        "about": said.replace("_", " "),
        "slots": _values({"slots": one["slots"]}),
        "said": [each["message"] for each in decision.get("said", ())],
    }


def _values(sections: Mapping[str, Mapping[str, Any]]) -> list[tuple[str, str]]:
    return [
        (f"{name}.{key}", value if isinstance(value, str) else json.dumps(value))
        for name, section in sections.items()
        for key, value in section.items()
    ]


def _effect(one: Mapping[str, Any]) -> dict[str, Any]:
    booked = one["booked"]
    postings: list[dict[str, Any]] = [] if booked is None else booked["postings"]
    return {
        "evidence": one["evidence"],
        "name": one["effect"].replace("_", " "),
        "on": one["applied_on"],
        "arguments": _values({"": one["arguments"]}),
        "booked": booked,
        "postings": [
            {**each, "account": each["account"].replace("_", " "), "amount": _money(each)}
            for each in postings
        ],
    }


def _money(posting: Mapping[str, Any]) -> str:
    places = decimals(posting["currency"])
    amount = posting["amount_minor"] / 10**places
    return f"{amount:,.{places}f} {posting['currency']}"


def _by_day(law: list[dict[str, Any]]) -> dict[str, list[dict[str, Any]]]:
    found: dict[str, list[dict[str, Any]]] = {}
    for row in law:
        value = row["value"]
        told = "no limit" if value is None else value
        told = ", ".join(cast("list[str]", told)) if isinstance(told, list) else str(told)
        found.setdefault(row["day"], []).append({**row, "told": told})
    return found
