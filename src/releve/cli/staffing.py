"""`releve workforce staff` and `roster`: agents for a service level, and their week."""

import json
import math
from dataclasses import asdict
from pathlib import Path
from typing import Annotated

import typer

from releve.cli.skills import play_skills
from releve.core.workforce import fields
from releve.core.workforce.staffing.staffed import Demand, Staffed, agents_needed, staffed
from releve.core.workforce.staffing.week import week_from, week_needed, with_shrinkage
from releve.core.workforce.trouble import WorkforceTrouble
from releve.shell.workforce.input_files import read_table
from releve.shell.workforce.rosters import roster as make_roster

AsJson = Annotated[bool, typer.Option("--json", help="Print JSON only.")]


def staff(
    calls: Annotated[
        float | None, typer.Option("--calls", help="New contacts in each period.")
    ] = None,
    period: Annotated[
        float | None, typer.Option("--period-seconds", help="How long a period is.")
    ] = None,
    target: Annotated[
        float | None, typer.Option("--target-seconds", help="An answer in time.")
    ] = None,
    handle_time: Annotated[
        float | None, typer.Option("--handle-time-seconds", help="What one contact takes.")
    ] = None,
    agents: Annotated[int | None, typer.Option("--agents", help="How many are there.")] = None,
    service_level: Annotated[
        float | None, typer.Option("--service-level", help="Share to answer in time, like 0.8.")
    ] = None,
    patience: Annotated[
        float | None,
        typer.Option("--patience-seconds", help="Mean time until who waits leaves (Erlang A)."),
    ] = None,
    redial: Annotated[
        float, typer.Option("--redial-probability", help="Who left and calls again (Erlang X).")
    ] = 0.0,
    at_concurrency: Annotated[
        str | None,
        typer.Option(
            "--handle-time-at-concurrency", help="With 1, 2, 3 chats at once, like 300,360,480."
        ),
    ] = None,
    skills: Annotated[
        Path | None,
        typer.Option("--skills", help="Several skills and who has them, in TOML: played instead."),
    ] = None,
    as_json: AsJson = False,
) -> None:
    """Staff one skill for one period: Erlang C, A, X, or chat, as what is given tells."""
    if skills is not None:
        play_skills(skills, as_json)
        return
    if calls is None or period is None or target is None:
        raise WorkforceTrouble(
            "--calls, --period-seconds, --target-seconds: give all three, or --skills"
        )
    handle_times = _handle_times(handle_time, at_concurrency)
    demand = Demand(calls, period, handle_times, target, patience, redial)
    if (agents is None) == (service_level is None):
        raise WorkforceTrouble("--agents, --service-level: give one of the two")
    if agents is not None:
        found = staffed(demand, agents)
    else:
        found = agents_needed(demand, service_level or 0.0)
    if as_json:
        print(json.dumps(_as_json(demand, found)))
        return
    _as_table(demand, found)


def _handle_times(one: float | None, several: str | None) -> tuple[float, ...]:
    if several is None:
        if one is None:
            raise WorkforceTrouble("--handle-time-seconds: is missing")
        return (one,)
    try:
        return tuple(float(part) for part in several.split(","))
    except ValueError as error:
        raise WorkforceTrouble(
            f"--handle-time-at-concurrency {several!r}: write seconds, like 300,360,480"
        ) from error


def _as_json(demand: Demand, found: Staffed) -> dict[str, float | int | None]:
    speed = found.average_speed_of_answer_seconds
    shown: dict[str, float | int | None] = {
        "agents": found.agents,
        "p_wait": found.p_wait,
        "service_level": found.service_level,
        # JSON knows no infinity: a queue that grows without end has no mean wait.
        "average_speed_of_answer_seconds": speed if math.isfinite(speed) else None,
        "p_abandon": found.p_abandon,
        "occupancy": found.occupancy,
    }
    if demand.is_chat:
        shown["mean_concurrency"] = found.mean_concurrency
    return shown


def _as_table(demand: Demand, found: Staffed) -> None:
    speed = found.average_speed_of_answer_seconds
    rows = [
        ("model", _model(demand)),
        ("agents", f"{found.agents:,}"),
        ("answered in time", f"{found.service_level:.2%} within {demand.target_seconds:g} s"),
        ("have to wait", f"{found.p_wait:.2%}"),
        ("mean wait of answered", f"{speed:.1f} s" if math.isfinite(speed) else "without end"),
        ("give up", f"{found.p_abandon:.2%}"),
        ("occupancy", f"{found.occupancy:.2%}"),
    ]
    if demand.is_chat:
        rows.append(("chats an agent", f"{found.mean_concurrency:.2f}"))
    if demand.redial_probability:
        rows.append(("calls with redials", f"{found.calls_with_redials:.1f}"))
    for name, value in rows:
        print(f"{name:<22} {value}")


def _model(demand: Demand) -> str:
    if demand.is_chat:
        return f"chat, up to {len(demand.handle_times_seconds)} at once"
    if demand.redial_probability:
        return "Erlang X"
    return "Erlang C" if demand.patience_seconds is None else "Erlang A"


def roster(
    scenario: Annotated[Path, typer.Option("--scenario", help="Skills and their calls.")],
    as_json: AsJson = False,
) -> None:
    """Staff a week of quarters of an hour for each skill, and roster it with few agents."""
    table = read_table(scenario)
    fields.known_only("", table, {"name", "skills"})
    shown: list[dict[str, object]] = []
    for number, row in enumerate(fields.rows(table, "skills"), start=1):
        week, shrinkage = week_from(f"skills.{number}.", row)
        needed = with_shrinkage(week_needed(week), shrinkage)
        made = make_roster(needed)
        shown.append(
            {
                "skill": week.skill,
                "needed_at_peak": max(needed),
                "agents": made.agents,
                "linear_bound": made.linear_bound,
                "over_bound": made.over_bound,
                "tours": [asdict(tour) for tour in made.tours],
                "shifts": [asdict(shift) for shift in made.shifts],
            }
        )
    if not shown:
        raise WorkforceTrouble(f"{scenario}: skills: there is none")
    if as_json:
        print(json.dumps({"skills": shown}))
        return
    for row in shown:
        print(
            f"{row['skill']}: {row['agents']} agents, at least {row['linear_bound']:.1f}; "
            f"{row['needed_at_peak']} at the busiest quarter of an hour"
        )
