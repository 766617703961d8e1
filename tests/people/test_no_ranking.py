"""Nobody is scored or ranked: no query, table, view, route, or value tells of quality, handle
time, or leaving by person. What is looked for is planted first, so that it would be found.
"""

import importlib
import pkgutil
import re
from dataclasses import fields, is_dataclass
from pathlib import Path

import pytest
from fastapi.routing import iter_route_contexts
from pydantic import BaseModel
from typer.main import get_command

import releve.cli
import releve.console
import releve.core
import releve.shell
from releve.api.web import create_app
from releve.cli.main import app as releve_app

SQL = Path(str(releve.shell.__file__)).parent / "postgres" / "sql"
# A person of the lender, by the names that columns and fields have.
_PERSON = r"(agent_id|agent|reviewer|employee|closed_by|changed_by|by_agent|taken_by|said_by)"
_PERSON_KEY = re.compile(rf"^{_PERSON}(_id)?$")
# A judgment or measure that must not be told of one.
_MEASURE = re.compile(
    r"(score|rank|rating|performance|productivity|handle_time|seconds|minutes|passed|violation"
    r"|leaving|attrition|propensity|risk_of)"
)
_MEASURED = re.compile(r"\b(handle_time|quality_review|quality_item|seconds|scores|passed)\b")
_GROUP = re.compile(r"\b(?:group|partition|order)\s+by\b([^;)]*)", re.IGNORECASE)
_AGGREGATE = re.compile(r"\b(avg|sum|min|max|stddev\w*|percentile_\w+|rank|row_number)\s*\(")
# A review is its reviewer's word on an assistant, kept with who gave it; a stint is not theirs.
REVIEWS = {"quality_review"}


def ranks(query: str) -> bool:
    """Whether a query groups, orders, or ranks a measure by person."""
    plain = re.sub(r"--[^\n]*", "", query)
    if not _MEASURED.search(plain) or not _AGGREGATE.search(plain):
        return False
    grouped = _GROUP.findall(plain)
    return any(re.search(rf"\b{_PERSON}\b", part.split("from")[0]) for part in grouped)


def queries():
    """Every named query of the product."""
    for file in sorted(SQL.glob("*.sql")):
        for part in re.split(r"(?m)^-- name: ", file.read_text("utf-8"))[1:]:
            name, _, body = part.partition("\n")
            yield f"{file.name}:{name.strip()}", body


@pytest.mark.parametrize(
    "query",
    [
        "select agent_id, avg(seconds) from handle_time join work_item using (w) group by agent_id",
        "select closed_by, sum(seconds) from handle_time group by skill, closed_by, market",
        "select rank() over (partition by agent_id order by scores) from quality_review",
        "select max(passed) from quality_item join work_item w using (c) order by w.agent_id",
    ],
)
def test_a_ranking_would_be_found(query):
    assert ranks(query)


# It adds up an agent's minutes within one contact, to count how many agents there are.
COUNTED_ONLY = {"backtest.sql:handle_times"}


def test_no_query_measures_people():
    found = {name for name, body in queries() if ranks(body)}
    assert found <= COUNTED_ONLY
    backtest = dict(queries())["backtest.sql:handle_times"]
    told = backtest.rsplit("select", 1)[1]
    assert re.findall(rf"\b{_PERSON}\b", told.split("from")[0]) == ["closed_by", "agent_id"]
    assert "count(distinct coalesce(closed_by, agent_id))" in told
    assert "agent_id" not in told.split("group by")[1]


def test_no_table_or_view_holds_a_measure_of_a_person(pool):
    with pool.connection() as connection:
        rows = connection.execute(
            "select c.relname, array_agg(a.attname::text) from pg_class c"
            " join pg_attribute a on a.attrelid = c.oid and a.attnum > 0"
            " and not a.attisdropped"
            " where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'v', 'm', 'p')"
            " group by c.relname"
        ).fetchall()
    found = {
        name
        for name, columns in rows
        if any(_PERSON_KEY.match(column) for column in columns)
        and any(_MEASURE.search(column) for column in columns)
    }
    assert "handle_time" in {name for name, _ in rows}
    assert found == REVIEWS
    # Time that people spent is kept without them.
    [time] = [columns for name, columns in rows if name == "handle_time"]
    assert not [column for column in time if _PERSON_KEY.match(column)]


def judged(properties) -> bool:
    """Whether an object names a person and a measure of them."""
    named = any(_PERSON_KEY.match(name) for name in properties)
    return named and any(_MEASURE.search(name) for name in properties)


# Inputs: whose minute it was, so that a minute with three chats is not counted three times, and
# what one reviewer says of an assistant's conversation.
INPUTS = {"Handled", "Given"}
PACKAGES = (releve.core, releve.shell, releve.console, releve.cli)


def shapes():
    """Every class of the product that has named parts: its name and theirs."""
    for one in (one for module in modules() for one in vars(module).values()):
        if isinstance(one, type) and is_dataclass(one):
            yield one.__name__, [field.name for field in fields(one)]
        elif isinstance(one, type) and issubclass(one, BaseModel):
            yield one.__name__, list(one.model_fields)


def modules():
    """The product's own, but for readers of messages, who know no people."""
    for package in PACKAGES:
        for info in pkgutil.walk_packages(package.__path__, f"{package.__name__}."):
            if ".readers" not in info.name and not info.name.endswith("__main__"):
                yield importlib.import_module(info.name)


def test_no_shape_tells_a_measure_of_a_person():
    assert judged(["agent", "handle_time_seconds"])
    assert judged(["reviewer", "rank"])
    found = list(shapes())
    assert len(found) > 400
    assert {name for name, parts in found if judged(parts)} <= INPUTS


def test_no_route_and_no_command_ranks(desk):
    wrong = re.compile(r"\b(ranking|leaderboard|scores?|performance|leavers?)\b")
    app = create_app(desk, sandbox=True)
    paths = [route.path or "" for route in iter_route_contexts(app.routes)]
    assert len(paths) > 50
    commands = [" ".join(path) for path in _commands(get_command(releve_app), ())]
    assert len(commands) > 50
    assert wrong.search("/console/quality/scores")
    assert not [one for one in (*paths, *commands) if wrong.search(one)]


def _commands(command, path):
    """Every command's path, with its options."""
    more = getattr(command, "commands", None)
    if more is None:
        yield (*path, *(option for one in command.params for option in one.opts))
        return
    for name, one in more.items():
        yield from _commands(one, (*path, name))
