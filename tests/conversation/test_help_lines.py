"""Who is in danger or in hardship is told who helps, in every market and language."""

from datetime import date

import pytest

from releve.core.conversation.help_lines import help_lines
from releve.core.decisions.effect import HandOver
from releve.shell.market_files import load_markets
from releve.shell.wording import Wording

MARKETS, WORDING = load_markets(), Wording.load()
ON = date(2026, 12, 1)
NOBODY_KNOWN = {"bg"}
NO_DEBT_ADVICE = {"es", "it", "pl", "gr", "ro", "bg", "hr", "lt"}


@pytest.mark.parametrize("market", sorted(MARKETS.names))
def test_danger_and_hardship_name_who_helps(market):
    rules = MARKETS.on(market, ON)
    for language in WORDING.languages:
        danger = help_lines([HandOver("self_harm_risk", "urgent_care")], rules)
        told = [WORDING.say(reply, language) for reply in danger]
        assert rules.emergency_number in told[0]
        assert len(told) == 1 if market in NOBODY_KNOWN else (rules.crisis_line or "?") in told[1]
        hardship = help_lines([HandOver("vulnerable", "care")], rules)
        said = [WORDING.say(reply, language) for reply in hardship]
        assert said == [] if market in NO_DEBT_ADVICE else (rules.debt_advice or "?") in said[0]


def test_who_is_in_no_need_is_told_nothing():
    assert help_lines([HandOver("asked_for_person", "care")], MARKETS.on("gb", ON)) == ()
