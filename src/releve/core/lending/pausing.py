"""A pause stops the plan's clock.

While a pause runs nothing falls due and due dates stay as they are. When it ends, on the day it
was to end or earlier, every open installment moves by the days paused: the order is then exactly
as many days before or past due as on the day the pause began. Days that two pauses share count
once, with the pause registered first. (house.toml: "due dates move by the days paused".)
"""

from dataclasses import replace
from datetime import date, timedelta

from releve.core.lending.order import Order, Pause


def end_of(pause: Pause) -> date:
    """The day on which the pause ended or is to end; that day itself is not paused."""
    return pause.until if pause.ended_on is None else pause.ended_on


def own_days(order: Order, number: int) -> int:
    """The days of the order's pause of that number (from 1) that no earlier pause covers."""
    pause = order.pauses[number - 1]
    covered = max((end_of(p) for p in order.pauses[: number - 1]), default=pause.started_on)
    return max(0, (end_of(pause) - max(pause.started_on, covered)).days)


def paused_since(order: Order, day: date) -> date | None:
    """The day since which the clock stands on `day`, or None when it runs."""
    covered: date | None = None
    for pause in order.pauses:
        if pause.ended_on is None and pause.started_on <= day < pause.until:
            return max(pause.started_on, covered) if covered else pause.started_on
        covered = max(covered, end_of(pause)) if covered else end_of(pause)
    return None


def end_pause(order: Order, number: int, on: date) -> Order:
    """The order with its pause of that number ended on a day, and open due dates moved."""
    pause = order.pauses[number - 1]
    if pause.ended_on is not None:
        raise ValueError(f"order {order.order_id}: pause {number} ended on {pause.ended_on}")
    if not pause.started_on <= on <= pause.until:
        raise ValueError(f"order {order.order_id}: pause {number} does not run on {on}")
    pauses = list(order.pauses)
    pauses[number - 1] = replace(pause, ended_on=on)
    ended = replace(order, pauses=tuple(pauses))
    moved = timedelta(own_days(ended, number))
    parts = tuple(
        replace(part, due_on=part.due_on + moved) if part.outstanding else part
        for part in ended.installments
    )
    return replace(ended, installments=parts)


def settle(order: Order, today: date) -> Order:
    """The order with every pause ended whose last day is over by `today`."""
    for number, pause in enumerate(order.pauses, start=1):
        if pause.ended_on is None and pause.until <= today:
            order = end_pause(order, number, pause.until)
    return order
