"""What a turn leaves for people because of a level: approvals asked for, and work to be reviewed.

In the turn's transaction. What the person wrote and what would be done are sealed under their key.
"""

import json
from collections.abc import Sequence
from typing import Any

from releve.core.authority.approvals import agents_needed, total_of
from releve.core.authority.levels import level_for
from releve.core.conversation.row import request_row
from releve.core.conversation.step import Decided, Step, Suggestion
from releve.core.decisions.decision import PassOn
from releve.core.decisions.effect import EFFECT_NAMES, Effect, HandOver, proposal_of
from releve.core.decisions.facts import Facts
from releve.core.evidence.record import Weighed, canonical, weighed_row
from releve.core.quality.sampling import drawn_by_share
from releve.core.rules.autonomy import Level
from releve.shell.entropy import new_id
from releve.shell.person_keys import place
from releve.shell.postgres.named import load
from releve.shell.turn import Turn

_SQL = load("approvals")
_AUTHORITY = load("authority")


def leave_to_people(turn: Turn, step: Step) -> None:
    """What of a step's decisions people approve, review, or do in the assistant's place."""
    if step.suggested is not None:
        _ask(turn, step.suggested)
        _note(turn, step.suggested.request.errand, "suggest", step.suggested.effects)
        return
    for one in step.decided:
        if isinstance(one.decision, PassOn) and one.decision.would:
            level = level_for(one.decision.would, turn.facts)
            _note(turn, one.request.errand, level, one.decision.would)
    acted = [one for one in step.effects if not isinstance(one, HandOver)]
    if acted and step.decided and level_for(acted, turn.facts) == "act_reviewed":
        errand = step.decided[-1].request.errand
        _note(turn, errand, "act_reviewed", acted)
        if drawn_by_share(turn.evidence_id, turn.desk.authority.share_percent):
            _have_reviewed(turn, errand, acted)


def basis_of(decided: Decided, facts: Facts) -> Any:
    """What was known when it was decided, as JSON: held against what is known later."""
    return json.loads(canonical(weighed_row(Weighed(decided, facts))))["known"]


def _ask(turn: Turn, suggestion: Suggestion) -> None:
    desk, facts, effects = turn.desk, turn.facts, suggestion.effects
    approval = new_id("a")
    about = next(one for one in turn.step.decided if one.request == suggestion.request)
    request = {
        "request": request_row(suggestion.request),
        "known": basis_of(about, facts),
    }
    total = total_of(effects, facts)
    turn.connection.execute(
        _SQL.ask,
        {
            "lender": desk.lender_id,
            "approval": approval,
            "asked_by": f"assistant/{facts.autonomy.assistant}",
            "writer": turn.writer.writer_id,
            "merchant": turn.writer.merchant,
            "conversation": turn.message.conversation_id,
            "market": facts.market.market,
            "locale": turn.locale,
            "errand": suggestion.request.errand,
            "subject": suggestion.promise.subject,
            "effect_names": _names(effects),
            "currency": total.currency,
            "amount": total.amount_minor,
            "request": turn.key.seal(request, place.of_approval(approval, "request")),
            "effects": turn.key.seal_text(
                proposal_of(effects), place.of_approval(approval, "effects")
            ),
            "evidence": turn.evidence_id,
            "rules": canonical(rules_of(facts)),
            "agents_needed": agents_needed(effects, facts, desk.authority),
            "now": turn.now,
            "due_on": suggestion.promise.due_on,
        },
    )


def rules_of(facts: Facts) -> dict[str, str]:
    """The versions of what it was decided on."""
    return {
        "policy": facts.policy.version,
        "market": facts.market.version,
        "authority": facts.autonomy.version,
    }


def _note(turn: Turn, errand: str, level: Level, effects: Sequence[Effect]) -> None:
    turn.connection.execute(
        _AUTHORITY.add_use,
        {
            "lender": turn.desk.lender_id,
            "evidence": turn.evidence_id,
            "conversation": turn.message.conversation_id,
            "message": turn.message.message_id,
            "assistant": turn.facts.autonomy.assistant,
            "errand": errand,
            "market": turn.facts.market.market,
            "level": level,
            "effects": _names(effects),
            "at": turn.now,
        },
    )


def _have_reviewed(turn: Turn, errand: str, effects: Sequence[Effect]) -> None:
    turn.connection.execute(
        load("quality").add_item,
        {
            "lender": turn.desk.lender_id,
            "item": new_id("q"),
            "sample": None,
            "conversation": turn.message.conversation_id,
            "message": turn.message.message_id,
            "evidence": turn.evidence_id,
            "assistant": turn.facts.autonomy.assistant,
            "errand": errand,
            "language": turn.step.state.language,
            "market": turn.facts.market.market,
            "effect_names": _names(effects),
            "acted_at": turn.now,
            "now": turn.now,
        },
    )


def _names(effects: Sequence[Effect]) -> list[str]:
    return sorted({EFFECT_NAMES[type(one)] for one in effects if not isinstance(one, HandOver)})
