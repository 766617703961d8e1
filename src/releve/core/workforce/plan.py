"""A people plan: roles at sites, how people leave and come, and how much of the work remains.

Stock and flow, for every role, site, and month:

    open + hires + moves in - moves out - resigned - retired - dismissed - transferred - divested
    = close

An exit that no kind explains shows as unexplained. Transfers to another employer, sales of a
business, and exits with a package are kinds of their own and are never natural departures.
"""

from collections.abc import Mapping
from dataclasses import dataclass, fields

from releve.core.workforce import fields as read
from releve.core.workforce.trouble import WorkforceTrouble

NATURAL = ("resigned", "retired")


@dataclass(frozen=True, slots=True)
class Flow:
    """One month of one role at one site."""

    opening: int
    hires: int = 0
    moved_in: int = 0
    moved_out: int = 0
    resigned: int = 0
    retired: int = 0
    dismissed: int = 0
    packages: int = 0
    transferred: int = 0
    divested: int = 0
    closing: int = 0

    @property
    def unexplained(self) -> int:
        """Exits that no kind explains; below zero, people who came from nowhere."""
        exits = ("moved_out", *NATURAL, "dismissed", "packages", "transferred", "divested")
        come = self.opening + self.hires + self.moved_in
        return come - sum(getattr(self, name) for name in exits) - self.closing


@dataclass(frozen=True, slots=True)
class PlannedRole:
    """A role at a site over the scenario's time.

    `needed_at_end` people are needed in the last month, on a straight line from all of today's;
    `hires_a_month` are requisitions that passed the gate; `seats_a_month` redeploy people who are
    not needed into `to_role` at the same site, who are at full proficiency there after
    `months_to_proficiency`.
    """

    role: str
    site: str
    people: int
    resign_a_year: float
    retire_a_year: float
    needed_at_end: int
    hires_a_month: int = 0
    seats_a_month: int = 0
    to_role: str | None = None
    months_to_proficiency: int = 0

    @property
    def place(self) -> tuple[str, str]:
        return self.role, self.site


@dataclass(frozen=True, slots=True)
class Scenario:
    """What is played: the spread of good and bad years is of the hazard's logarithm."""

    name: str
    months: int
    roles: tuple[PlannedRole, ...]
    yearly_spread: float
    runs: int
    seed: int


def scenario_from(table: read.Table) -> Scenario:
    """A scenario as its file writes it. WorkforceTrouble names the key and the fault."""
    played = {"name", "months", "yearly_spread", "runs", "seed", "roles"}
    # The gate's keys: it is asked after the plan was played without what is requested.
    read.known_only("", table, played | {"risk_limit", "on", "requisitions"})
    found = Scenario(
        read.text("", table, "name", "unnamed"),
        read.whole("", table, "months", 12),
        tuple(
            _role(f"roles.{place}.", row)
            for place, row in enumerate(read.rows(table, "roles"), start=1)
        ),
        read.number("", table, "yearly_spread", 0.2),
        read.whole("", table, "runs", 2000),
        read.whole("", table, "seed", 1),
    )
    if not 1 <= found.months <= 120 or not 1 <= found.runs <= 100_000 or found.yearly_spread > 2:
        raise WorkforceTrouble("months 1 to 120, runs 1 to 100000, yearly_spread 0 to 2")
    if not found.roles:
        raise WorkforceTrouble("roles: there is none")
    places = [role.place for role in found.roles]
    if len(set(places)) < len(places):
        raise WorkforceTrouble("roles: a role at a site stands there twice")
    for role in found.roles:
        if role.to_role is not None and (role.to_role, role.site) not in places:
            raise WorkforceTrouble(f"{role.role}.to_role: {role.to_role} is not at {role.site}")
    return found


def _role(where: str, row: read.Table) -> PlannedRole:
    read.known_only(where, row, {field.name for field in fields(PlannedRole)})
    people = read.whole(where, row, "people")
    to_role = row.get("to_role")
    found = PlannedRole(
        read.text(where, row, "role"),
        read.text(where, row, "site"),
        people,
        read.share(where, row, "resign_a_year"),
        read.share(where, row, "retire_a_year", 0.0),
        read.whole(where, row, "needed_at_end", people),
        read.whole(where, row, "hires_a_month", 0),
        read.whole(where, row, "seats_a_month", 0),
        None if to_role is None else read.text(where, row, "to_role"),
        read.whole(where, row, "months_to_proficiency", 0),
    )
    if found.resign_a_year + found.retire_a_year >= 1.0:
        raise WorkforceTrouble(f"{where}resign_a_year: with who retires it is below 1")
    if found.seats_a_month and found.to_role is None:
        raise WorkforceTrouble(f"{where}to_role: is missing for {found.seats_a_month} seats")
    return found


@dataclass(frozen=True, slots=True)
class Band:
    """A month's figure over all runs: its 5th, 25th, 50th, 75th, and 95th percentile."""

    month: int
    p5: float
    p25: float
    p50: float
    p75: float
    p95: float


@dataclass(frozen=True, slots=True)
class RolePlayed:
    """One role at the end; shares are of all runs.

    Surplus and shortage are of people needed; who still learns the role covers nothing."""

    role: str
    site: str
    open: int
    close: Band
    exits: Mapping[str, Band]
    needed_at_end: int
    p_surplus: float
    p_short: float


@dataclass(frozen=True, slots=True)
class Played:
    """The scenario's fan, month by month, and each role's end."""

    scenario: str
    headcount: tuple[Band, ...]
    needed: tuple[float, ...]
    roles: tuple[RolePlayed, ...]
    unexplained: int
