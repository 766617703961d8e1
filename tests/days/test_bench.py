"""`bench billing` on a few: all are billed, reminded, and charged, and the books hold."""

from releve.bench.billing import bench_billing


def test_every_installment_is_done_once_and_memory_stays_flat(database):
    report = bench_billing(database, installments=1_000)
    figures = report.figures
    assert figures["bills_told"] + figures["payments_taken"] == 1_000
    assert figures["late_fees"] == figures["late_fees_told"] == figures["bills_told"] == 800
    assert figures["reminders_after_due"] == 800
    assert figures["entries"] == 1_000
    assert report.ratios["memory_growth"] < 1.5
    assert report.ratios["raw_unnest_to_billing"] > 0
