"""The clauses beside a conversation: every errand has its own, of sections and rules there are."""

from dataclasses import fields

from releve.core.reading.reading import ERRANDS
from releve.shell.market_files import load_markets
from releve.shell.policy_files import load_policy
from releve.shell.workplace.clauses import clauses, clauses_of, named_clauses
from releve.shell.workplace.seen import seen


def test_every_errand_names_sections_and_rules_that_there_are():
    policy, markets = load_policy(), load_markets()
    sections = {field.name for field in fields(policy)} - {"version", "currency_scale"}
    rules = markets.file("gb").provisions
    assert set(named_clauses()) == set(ERRANDS) - {"none"}
    for errand, named in named_clauses().items():
        assert set(named.policy) <= sections, errand
        assert set(named.market) <= set(rules), errand


def test_a_value_is_told_with_the_law_it_comes_from(desk):
    today = desk.clock.now("UTC").date()
    (clause,) = clauses(desk, "gb", today, ["complaint", "complaint", "nothing known"])
    told = {rule.name: rule for rule in clause.rules}
    assert told["complaint_answer_days"].value == "56 days"
    assert "DISP 1.6.2R" in told["complaint_answer_days"].source
    assert told["complaint_body"].value == "Financial Ombudsman Service"
    assert told["dispute_heard_days"].source.startswith(f"{desk.policy.version}, section")


def test_a_conversation_has_those_of_its_errands(desk, house, who):
    talk = house.converse(desk)
    house.say(desk, talk, "m1", "late_fee N-1077")
    found = clauses_of(desk, seen(desk, who("kim"), talk))
    assert "late_fee" in [clause.errand for clause in found]
