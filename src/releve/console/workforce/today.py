"""The page of today: queues, agents needed and present, containment with its alarm."""

from __future__ import annotations

from releve.console.workforce.more_charts import NeedBar, containment_chart, staffing_chart
from releve.console.workforce.sheet import (
    Cell,
    Chart,
    Column,
    Figure,
    Sheet,
    Table,
    Term,
    span_said,
)
from releve.core.people.suppression import HIDDEN
from releve.shell.workforce.today import ALPHA, DROP, SERVICE_LEVEL, WEEKS, QueueToday, Today

TITLE = "Today"
EMPTY = "No contact has come yet. In a sandbox, releve simulate makes a history of twelve months."
_QUEUES = (
    Column("queue", "Queue"),
    Column("waiting", "Waiting", "whole"),
    Column("late", "Late", "whole", alarm=True),
    Column("in_hand", "With agents", "whole"),
    Column("answer_seconds", "Answer within, s", "whole"),
    Column("expected_low", "Expected this hour, low", "real"),
    Column("expected", "middle", "real"),
    Column("expected_high", "high", "real"),
    Column("handle_seconds", "Handle time, s", "whole"),
    Column("needed_low", "Agents needed, low", "whole"),
    Column("needed", "middle", "whole"),
    Column("needed_high", "high", "whole"),
    Column("present", "Present", "whole"),
    Column("short", "Short", "whole", alarm=True),
)
_HOURS = (
    Column("hour", "Hour, UTC"),
    Column("contacts", "Contacts", "whole"),
    Column("contained", "Contained", "whole"),
    Column("share", "Share", "share"),
)
_TERMS = (
    Term(
        "Agents needed",
        f"the fewest who answer {SERVICE_LEVEL:.0%} of this hour's contacts within the queue's "
        f"time, by Erlang C; contacts are those of the same hour of the same weekday in the last "
        f"{WEEKS} weeks, with a 90 % interval",
    ),
    Term(
        "Handle time",
        "agents' time on a contact without overlap, over the last four weeks. Where few people "
        f"({HIDDEN}) work a queue, or few contacts were measured, the policy's assumed time is "
        "used and none is shown",
    ),
    Term(
        "Present",
        "agents who are there and ready, each counted in every queue of their skills: the column "
        "adds up to more than there are",
    ),
    Term("Short", "agents needed at the low end, less those present; 0 where they are enough"),
    Term(
        "Contained",
        "contacts with an assistant that no person got, of all contacts opened in the hour; not "
        "the same as resolved",
    ),
    Term(
        "Alarm",
        f"containment is no longer what it usually is, but {DROP:.0%} lower: it may be looked at "
        f"all day, and is false on one day in {1 / ALPHA:.0f} at most",
    ),
    Term(
        "Reserve",
        "agents beyond the high end that this hour would take with every assistant stopped",
    ),
)


def today_sheet(found: Today) -> Sheet:
    """The page."""
    says = f"As of {found.now:%d %B %Y, %H:%M} UTC. Nobody is named and nobody ranked."
    if not found.any:
        return Sheet("today", TITLE, says, empty=EMPTY)
    contained = found.containment
    hours = tuple(
        (f"{hour:02}:00", issues, kept, kept / issues if issues else None)
        for hour, issues, kept in contained.hours
    )
    tables = (
        Table(
            "queues",
            "Queues, agents needed and present",
            _QUEUES,
            tuple(_queue_row(queue) for queue in found.queues),
            empty="No contact has come to people in four weeks.",
        ),
        Table("containment", "Containment by hour", _HOURS, hours, empty="No contact yet today."),
    )
    alarms: list[str] = []
    if contained.alarm is not None and contained.usual is not None:
        alarms.append(
            f"Containment is no longer {contained.usual:.0%} since {contained.alarm:02}:00 UTC: "
            f"more contacts reach people than were planned for."
        )
    return Sheet(
        "today",
        TITLE,
        says,
        _figures(found),
        _charts(found),
        tables,
        _TERMS,
        alarms=tuple(alarms),
    )


def _queue_row(queue: QueueToday) -> tuple[Cell, ...]:
    seconds = queue.handle_seconds
    return (
        queue.skill.replace("_", " "),
        queue.waiting,
        queue.late,
        queue.in_hand,
        queue.answer_seconds,
        queue.expected.low,
        queue.expected.mid,
        queue.expected.high,
        None if seconds is None or seconds.mid is None else round(seconds.mid),
        queue.needed.low,
        queue.needed.mid,
        queue.needed.high,
        queue.present,
        max(0, queue.needed.low - queue.present),
    )


def _figures(found: Today) -> tuple[Figure, ...]:
    waiting = sum(queue.waiting for queue in found.queues)
    late = sum(queue.late for queue in found.queues)
    contained = found.containment
    issues = sum(row[1] for row in contained.hours)
    kept = sum(row[2] for row in contained.hours)
    usual = "" if contained.usual is None else f"usually {contained.usual:.0%}"
    told = [
        Figure("waiting for a person", f"{waiting:,}", f"{late:,} late", bad=late > 0),
        Figure("agents present", f"{found.present:,}"),
        Figure(
            "contained today",
            f"{kept / issues:.0%}" if issues else "–",
            f"{kept:,} of {issues:,}; {usual}".rstrip("; "),
            bad=contained.alarm is not None,
        ),
    ]
    if found.down is not None:
        told.append(
            Figure(
                "reserve, assistants down",
                f"{found.down.reserve:,}",
                f"{span_said(found.down.low, found.down.high)} agents with them, "
                f"{found.down.assistants_down:,} without",
            )
        )
    return tuple(told)


def _charts(found: Today) -> tuple[Chart, ...]:
    bars = [
        NeedBar(
            queue.skill.replace("_", " "),
            queue.needed.low,
            queue.needed.mid,
            queue.needed.high,
            queue.present,
        )
        for queue in found.queues
    ]
    charts = [staffing_chart(bars)] if bars else []
    contained = found.containment
    if contained.hours and contained.usual is not None:
        hours = [(f"{hour:02}:00", issues, kept) for hour, issues, kept in contained.hours]
        place = next(
            (n for n, row in enumerate(contained.hours) if row[0] == contained.alarm), None
        )
        lower = max(0.0, contained.usual - DROP)
        charts.append(containment_chart(hours, contained.usual, lower, place))
    return tuple(charts)
