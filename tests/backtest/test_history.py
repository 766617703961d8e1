"""What a change would have meant, on a history whose every turn is known."""

import pytest


def kinds(report, *, told=False):
    """How often which errand would have come out how."""
    return {
        (line.kind.errand, line.kind.market, line.kind.was, line.kind.would_be): line.count
        for line in report.lines
        if told or not line.kind.only_said
    }


def money(report):
    """History, and what is expected in its place."""
    return {
        (one.currency, one.money): (one.was, one.would_be and one.would_be.mid)
        for one in report.money
    }


def test_the_values_in_force_change_nothing(tried):
    report = tried("extend_due_date.days_max=14", "level.waive_fee=act", "certainty.complaint=0.85")
    assert (report.turns, report.conversations) == (14, 6)
    assert (report.differing, report.only_said, report.not_reproduced) == (0, 0, 0)
    assert report.lines == ()
    assert dict(report.was)["extend_due_date.days_max"] == (("14", 14),)
    assert report.handovers == 0
    assert report.minutes.estimate.mid == 0
    assert report.complaints.estimate.mid == 0


def test_no_day_left_to_move_to(tried, talks):
    report = tried("extend_due_date.days_max=0")
    refused = "extend_due_date", "gb", "proposed move_due_date", "refused beyond_limit"
    assert kinds(report) == {refused: 2, ("extend_due_date", "se", *refused[2:]): 1}
    # Asked for the day, another last one would have been offered.
    told = kinds(report, told=True)
    assert told[("extend_due_date", "gb", "asked date", "asked date")] == 2
    assert (report.differing, report.only_said) == (3, 3)
    # The answer of each is not followed.
    assert report.not_followed == 3
    [line] = [one for one in report.lines if one.kind.market == "se" and not one.kind.only_said]
    assert [(one.conversation, one.message) for one in line.examples] == [(talks["swedish"], "day")]
    # The day before that was taken is still within.
    assert tried("extend_due_date.days_max=15").differing == 0


def test_a_limit_that_hands_over(tried):
    report = tried("authority.take_payment_max_major=1")
    assert kinds(report) == {
        ("pay_now", "gb", "proposed take_payment", "handed over beyond_authority"): 1
    }
    assert report.handovers == 1
    assert report.minutes.estimate is None
    assert "no handle time" in report.minutes.note


def test_money_that_was_taken_would_not_be(tried):
    taken = money(tried("level.take_payment=off"))
    assert taken == {("GBP", "payments"): (3900, 0)}
    assert money(tried("level.waive_fee=off")) == {("GBP", "fees_waived"): (500, 0)}
    moved = money(tried("level.move_due_date=off"))
    assert moved == {("GBP", "deferred"): (5500, 0), ("SEK", "deferred"): (129900, 0)}


def test_shadow_and_one_market(tried):
    report = tried("level.move_due_date.se=shadow")
    assert set(kinds(report)) == {
        (
            "extend_due_date",
            "se",
            "proposed move_due_date",
            "handed over beyond_authority, shadow",
        )
    }
    assert report.differing == 1
    assert tried("level.move_due_date=off", market="se").differing == 1
    assert tried("level.move_due_date=off", market="gb").differing == 2


def test_more_of_a_fee_waived_than_was_is_expected_by_the_yeses(tried):
    report = tried("late_fee.waivers_per_365_days=0")
    [line] = [line for line in report.lines if not line.kind.only_said]
    assert line.kind.was == "proposed waive_fee"
    assert line.kind.would_be == "refused waiver_used"
    assert money(report) == {("GBP", "fees_waived"): (500, 0)}


def test_certainty_asks_before_it_registers(tried):
    report = tried("certainty.complaint=0.99")
    [line] = report.lines
    assert (line.kind.errand, line.kind.was) == ("complaint", "done register_complaint")
    assert line.kind.would_be.startswith("asked confirm")
    assert report.handovers == -1
    assert report.left_open == 1
    assert tried("certainty.complaint=0.95").differing == 0


def test_the_same_with_another_value_is_a_difference(tried):
    registered = "done register_complaint"
    assert kinds(tried("market.complaint_answer_days=5")) == {
        ("complaint", "gb", registered, f"{registered}, another answer_by"): 1
    }
    report = tried("market.complaint_body=Another body")
    assert (report.differing, report.only_said) == (0, 1)


def test_what_no_decision_reads_is_said(tried):
    report = tried("billing.catch_up_days=3", "market.late_fee=1")
    assert report.unread == ("billing.catch_up_days", "market.late_fee")
    assert report.differing == 0


@pytest.mark.usefixtures("talks")
def test_nothing_is_written(tried, empty_pool):
    count = (
        "select (select count(*) from evidence_record), (select count(*) from turn),"
        " (select count(*) from journal_entry), (select count(*) from rules_version)"
    )
    with empty_pool.connection() as connection:
        before = connection.execute(count).fetchone()
    tried("level.take_payment=off")
    with empty_pool.connection() as connection:
        assert connection.execute(count).fetchone() == before
