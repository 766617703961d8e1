"""The charts of the workforce pages, each from the figures that its table shows."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from releve.console.workforce.drawing import Plot, Scale
from releve.console.workforce.sheet import Chart
from releve.core.workforce.plan import Band
from releve.core.workforce.span import Span

# How each kind of exit is drawn; what no kind explains is red.
EXIT_KINDS: Mapping[str, tuple[str, str]] = {
    "resigned": ("resigned", "fill-a"),
    "retired": ("retired", "fill-b"),
    "moved_out": ("moved", "fill-c"),
    "dismissed": ("dismissed", "fill-d"),
    "packages": ("packages", "fill-e"),
    "transferred": ("transferred", "fill-f"),
    "divested": ("divested", "fill-g"),
    "unexplained": ("not explained", "fill-alarm"),
}


@dataclass(frozen=True, slots=True)
class Fan:
    """One scenario's headcounts, month by month, and what is needed."""

    scenario: str
    bands: Sequence[Band]
    needed: Sequence[float]


def fan_chart(
    past: Sequence[tuple[str, int]],
    fans: Sequence[Fan],
    months: Sequence[str],
    name: str = "fan",
    title: str = "Headcount, and where it goes",
) -> Chart:
    """Headcounts until now, then each scenario's fan; the first one's bands are filled.

    `months` names the months of the fans, today's first.
    """
    values = [float(count) for _, count in past]
    values += [value for fan in fans for band in fan.bands for value in (band.p5, band.p95)]
    values += [value for fan in fans for value in fan.needed]
    # A fan that began at zero would be a line: the axis says where it begins.
    margin = 0.15 * (max(values) - min(values) or 10.0)
    plot = Plot(max(0.0, min(values) - margin), max(values) + margin)
    plot.y_axis("people")
    steps = len(past) + len(months) - 1
    x = Scale(0, max(1, steps - 1 if past else steps), plot.left + 6, plot.right - 6)
    now = max(0, len(past) - 1)
    first = fans[0]
    for low, high, kind in (("p5", "p95", "fan-wide"), ("p25", "p75", "fan-near")):
        ends = [
            [(x(now + b.month), plot.y(getattr(b, name))) for b in first.bands]
            for name in (high, low)
        ]
        plot.area(ends[0], ends[1], kind)
    plot.line((x(now), plot.top), (x(now), plot.bottom), "now")
    if past:
        plot.path([(x(n), plot.y(count)) for n, (_, count) in enumerate(past)], "line-ink")
    for number, fan in enumerate(fans):
        kind = f"line-{'abc'[number % 3]}"
        plot.path([(x(now + b.month), plot.y(b.p50)) for b in fan.bands], kind)
    plot.path([(x(now + n), plot.y(v)) for n, v in enumerate(first.needed)], "line-needed")
    labels = [label for label, _ in past[:-1]] + list(months)
    plot.x_labels([(x(n), label) for n, label in enumerate(labels)])
    if past:
        plot.legend("until now", "line-ink", "line")
    for number, fan in enumerate(fans):
        plot.legend(fan.scenario, f"line-{'abc'[number % 3]}", "line")
    plot.legend("needed", "line-needed", "line")
    end = first.bands[-1]
    told = (
        f"{first.scenario}: from {first.bands[0].p50:,.0f} people to {end.p50:,.0f} in the middle "
        f"of all runs, between {end.p5:,.0f} and {end.p95:,.0f} in nine of ten; "
        f"{first.needed[-1]:,.0f} are needed."
    )
    return Chart(name, title, told, plot.svg(name, title, told))


def exits_chart(
    months: Sequence[tuple[str, Mapping[str, int]]],
    name: str = "exits",
    title: str = "Exits by kind",
    label: str = "exits a month",
) -> Chart:
    """Exits by kind, stacked, of each month (or role); what is not explained in red."""
    kinds = [kind for kind in EXIT_KINDS if any(row.get(kind, 0) for _, row in months)]
    most = max((sum(abs(row.get(kind, 0)) for kind in kinds) for _, row in months), default=1)
    plot = Plot(0, max(1, most), height=260)
    plot.y_axis(label)
    wide = (plot.right - plot.left) / max(1, len(months))
    for number, (month, row) in enumerate(months):
        below = 0.0
        begin = plot.left + number * wide + 0.14 * wide
        for kind in kinds:
            count = abs(row.get(kind, 0))
            if not count:
                continue
            box = (begin, begin + 0.72 * wide, plot.y(below), plot.y(below + count))
            plot.bar(box, EXIT_KINDS[kind][1], f"{month}: {count:,} {EXIT_KINDS[kind][0]}")
            below += count
    plot.x_labels(
        [(plot.left + (number + 0.5) * wide, month) for number, (month, _) in enumerate(months)]
    )
    for kind in kinds:
        plot.legend(*EXIT_KINDS[kind])
    sums = {kind: sum(abs(row.get(kind, 0)) for _, row in months) for kind in kinds}
    told = "Together: " + ", ".join(
        f"{count:,} {EXIT_KINDS[kind][0]}" for kind, count in sums.items()
    )
    return Chart(name, title, f"{told}.", plot.svg(name, title, f"{told}."))


@dataclass(frozen=True, slots=True)
class Fall:
    """One bar of a waterfall; a change hangs from the level before it."""

    name: str
    change: bool
    span: Span | None


def waterfall_chart(name: str, title: str, unit: str, falls: Sequence[Fall]) -> Chart:
    """Levels and what goes off them, with ends where they are not exact; refused ones are empty."""
    tops = [fall.span.high for fall in falls if fall.span and not fall.change]
    lows = [fall.span.low for fall in falls if fall.span and not fall.change]
    plot = Plot(min(0.0, *lows) if lows else 0.0, max(1.0, *tops) if tops else 1.0)
    plot.y_axis(unit)
    wide = (plot.right - plot.left) / max(1, len(falls))
    level = 0.0
    for number, fall in enumerate(falls):
        begin, end = plot.left + (number + 0.16) * wide, plot.left + (number + 0.84) * wide
        if fall.span is None:
            plot.bar((begin, end, plot.y(0), plot.y(0) - 26), "refused", f"{fall.name}: refused")
            plot.text(((begin + end) / 2, plot.y(0) - 9), "refused", "axis", "middle")
            continue
        level = _fallen(plot, fall, fall.span, (begin, end), level)
    places = [plot.left + (number + 0.5) * wide for number in range(len(falls))]
    for number, (place, fall) in enumerate(zip(places, falls, strict=True)):
        below = plot.bottom + (16 if number % 2 == 0 or len(falls) < 6 else 32)
        plot.text((place, below), fall.name, "axis", "middle")
    told = "; ".join(_fall_said(fall) for fall in falls)
    return Chart(name, title, f"{told}.", plot.svg(name, title, f"{told}."))


def _fallen(plot: Plot, fall: Fall, span: Span, x: tuple[float, float], level: float) -> float:
    """Draws one bar; the level that the next one hangs from."""
    mid = span.high if span.mid is None else span.mid
    if fall.change:
        kind = "fill-down" if mid <= 0 else "fill-a"
        plot.bar((*x, plot.y(level), plot.y(level + mid)), kind, _fall_said(fall))
        return level + mid
    if span.mid is None:
        plot.bar((*x, plot.y(span.low), plot.y(span.high)), "bounds", _fall_said(fall))
    else:
        plot.bar((*x, plot.y(0), plot.y(mid)), "fill-total", _fall_said(fall))
        if span.high > span.low:
            middle = (x[0] + x[1]) / 2
            plot.line((middle, plot.y(span.low)), (middle, plot.y(span.high)), "whisker")
    top = plot.y(max(mid, span.high, 0)) - 6
    plot.text(((x[0] + x[1]) / 2, top), _figure(mid), "value", "middle")
    return mid


def _figure(value: float) -> str:
    """A few people are told with a decimal."""
    return f"{value:,.0f}" if value == int(value) or abs(value) >= 20 else f"{value:,.1f}"


def _fall_said(fall: Fall) -> str:
    if fall.span is None:
        return f"{fall.name}: refused"
    span = fall.span
    if span.mid is None:
        return f"{fall.name}: bounds {_figure(span.low)} to {_figure(span.high)}"
    mid = span.mid + 0.0
    ends = f" ({_figure(span.low)} to {_figure(span.high)})" if span.high > span.low else ""
    return f"{fall.name}: {_figure(mid)}{ends}"
