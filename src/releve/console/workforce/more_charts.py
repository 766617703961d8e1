"""Charts of staffing, containment, pace, and payments."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from releve.console.workforce.drawing import WIDTH, Plot, Scale
from releve.console.workforce.sheet import Chart

_ROW = 34


@dataclass(frozen=True, slots=True)
class NeedBar:
    """A queue: agents needed (low, middle, high) and those present."""

    name: str
    low: int
    mid: int | None
    high: int
    present: int


def staffing_chart(bars: Sequence[NeedBar]) -> Chart:
    """For each queue agents needed as a range, and those present as a mark."""
    plot = Plot(0, 1, height=84 + _ROW * len(bars), left=150)
    most = max((max(bar.high, bar.present) for bar in bars), default=1) or 1
    x = Scale(0, most * 1.08, plot.left, plot.right)
    for number, bar in enumerate(bars):
        y = plot.top + _ROW * number + 10
        plot.text((plot.left - 10, y + 15), bar.name, "axis", "end")
        plot.line((plot.left, y + 26), (plot.right, y + 26), "grid")
        tip = f"{bar.name}: {bar.low} to {bar.high} needed, {bar.present} present"
        plot.bar((x(bar.low), max(x(bar.high), x(bar.low) + 3), y + 2, y + 20), "fan-near", tip)
        if bar.mid is not None:
            plot.line((x(bar.mid), y), (x(bar.mid), y + 22), "line-a")
        kind = "dot-alarm" if bar.present < bar.low else "dot-ink"
        plot.dot((x(bar.present), y + 11), kind, tip)
    step = max(1, round(most / 6))
    plot.x_labels([(x(value), f"{value:,}") for value in range(0, most + 1, step)])
    plot.legend("needed, low to high", "fan-near")
    plot.legend("present", "dot-ink")
    told = "; ".join(
        f"{bar.name}: {bar.low} to {bar.high} agents needed, {bar.present} present" for bar in bars
    )
    title = "Agents needed this hour, and present"
    return Chart("staffing", title, f"{told}.", plot.svg("staffing", title, f"{told}."))


def containment_chart(
    hours: Sequence[tuple[str, int, int]], usual: float, lower: float, alarm: int | None
) -> Chart:
    """Contained of all, hour by hour, beside what is usual; `alarm` is the hour it was raised."""
    plot = Plot(0, 1, height=240)
    plot.y_axis("share contained")
    wide = (plot.right - plot.left) / max(1, len(hours))
    plot.line((plot.left, plot.y(usual)), (plot.right, plot.y(usual)), "line-needed")
    plot.line((plot.left, plot.y(lower)), (plot.right, plot.y(lower)), "line-limit")
    for number, (hour, issues, contained) in enumerate(hours):
        begin = plot.left + (number + 0.2) * wide
        if issues:
            share = contained / issues
            kind = "fill-alarm" if alarm is not None and number >= alarm else "fill-a"
            tip = f"{hour}: {contained} of {issues} contained"
            plot.bar((begin, begin + 0.6 * wide, plot.y(0), plot.y(share)), kind, tip)
    plot.x_labels([(plot.left + (n + 0.5) * wide, hour) for n, (hour, _, _) in enumerate(hours)])
    plot.legend("today", "fill-a")
    plot.legend("usual", "line-needed", "line")
    plot.legend("a drop that matters", "line-limit", "line")
    issues = sum(row[1] for row in hours)
    contained = sum(row[2] for row in hours)
    raised = "no alarm" if alarm is None else f"alarm since {hours[alarm][0]}"
    told = f"{contained:,} of {issues:,} contained today; {usual:.0%} are usual; {raised}."
    title = "Containment today"
    return Chart("containment", title, told, plot.svg("containment", title, told))


@dataclass(frozen=True, slots=True)
class PaceLine:
    """What a role can give up by each month: in the middle, and with 95 % probability."""

    name: str
    expected: Sequence[float]
    absorbed: Sequence[float]
    asked: tuple[float, float] | None


def pace_chart(found: PaceLine) -> Chart:
    """Positions that can go by each month, and the point that is asked for."""
    asked = found.asked[1] if found.asked else 0.0
    most = max(*found.expected, *found.absorbed, asked, 1.0)
    plot = Plot(0, most)
    plot.y_axis("positions")
    months = len(found.expected) - 1
    x = Scale(0, months, plot.left + 4, plot.right - 8)
    plot.area(
        [(x(n), plot.y(value)) for n, value in enumerate(found.absorbed)],
        [(x(n), plot.y(0)) for n in range(months + 1)],
        "fan-wide",
    )
    plot.path([(x(n), plot.y(value)) for n, value in enumerate(found.expected)], "line-needed")
    plot.path([(x(n), plot.y(value)) for n, value in enumerate(found.absorbed)], "line-a")
    plot.x_labels([(x(n), f"{n}") for n in range(0, months + 1, 3)])
    plot.text((WIDTH / 2, plot.bottom + 38), "months from now", "axis", "middle")
    told = (
        f"{found.name}: within {months} months {found.absorbed[-1]:,.0f} positions can go without "
        f"a dismissal with 95 % probability, {found.expected[-1]:,.0f} are expected."
    )
    if found.asked:
        month, positions = found.asked
        allowed = positions <= found.absorbed[min(months, int(month))]
        kind = "dot-ink" if allowed else "dot-alarm"
        plot.dot((x(min(month, months)), plot.y(positions)), kind, f"{positions:,.0f} asked for")
        told += f" {positions:,.0f} in {month:g} months: {'allowed' if allowed else 'refused'}."
        plot.legend("asked for", kind)
    plot.legend("with 95 %", "line-a", "line")
    plot.legend("expected", "line-needed", "line")
    title = f"What can go without a dismissal: {found.name}"
    return Chart("pace", title, told, plot.svg("pace", title, told))


def counters_chart(rows: Sequence[tuple[str, int, int]]) -> Chart:
    """Dismissals in each window as a share of its threshold, with marks at a half and four fifths.

    `rows` are a name, how many, and how many reach the threshold.
    """
    plot = Plot(0, 1, height=84 + _ROW * len(rows), left=290)
    x = Scale(0, 1.35, plot.left, plot.right)
    bottom = plot.top + _ROW * len(rows) + 4
    for share, kind in ((0.5, "grid"), (0.8, "line-limit"), (1.0, "line-ink")):
        plot.line((x(share), plot.top), (x(share), bottom), kind)
    for number, (name, counted, reached) in enumerate(rows):
        y = plot.top + _ROW * number + 10
        share = min(1.15, counted / reached)
        kind = "fill-alarm" if share >= 0.8 else "fill-down" if share >= 0.5 else "fill-a"
        plot.text((plot.left - 10, y + 13), name, "axis", "end")
        told = f"{name}: {counted} of {reached}"
        plot.bar((x(0), max(x(share), x(0) + 1), y, y + 18), kind, told)
        plot.text((max(x(share), x(0)) + 6, y + 13), f"{counted} of {reached}", "axis beside")
    plot.x_labels([(x(share), f"{share:.0%}") for share in (0, 0.5, 0.8, 1.0)])
    told = "; ".join(f"{name}: {counted} of {reached}" for name, counted, reached in rows)
    title = "Dismissals beside the thresholds of law"
    return Chart("dismissals", title, f"{told}.", plot.svg("dismissals", title, f"{told}."))


def shares_chart(rules: Sequence[str], rows: Sequence[tuple[str, Sequence[float]]]) -> Chart:
    """What a person gets on average in each place, by each rule, in major units."""
    most = max((value for _, values in rows for value in values), default=1.0)
    plot = Plot(0, max(most, 1.0))
    plot.y_axis("a person gets")
    wide = (plot.right - plot.left) / max(1, len(rows))
    thin = 0.8 * wide / max(1, len(rules))
    for number, (name, values) in enumerate(rows):
        begin = plot.left + (number + 0.1) * wide
        for place, (rule, value) in enumerate(zip(rules, values, strict=True)):
            at = begin + place * thin
            tip = f"{name}, {rule}: {value:,.2f}"
            box = (at, at + 0.9 * thin, plot.y(0), plot.y(value))
            plot.bar(box, f"fill-{'abcd'[place % 4]}", tip)
    plot.x_labels([(plot.left + (n + 0.5) * wide, name) for n, (name, _) in enumerate(rows)])
    for place, rule in enumerate(rules):
        plot.legend(rule, f"fill-{'abcd'[place % 4]}")
    told = "; ".join(
        f"{name}: " + ", ".join(f"{r} {v:,.2f}" for r, v in zip(rules, values, strict=True))
        for name, values in rows
    )
    title = "What a person gets by each rule"
    return Chart("shares", title, f"{told}.", plot.svg("shares", title, f"{told}."))
