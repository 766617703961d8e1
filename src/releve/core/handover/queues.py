"""The shape of the queues' policy: service levels, presence, what is said of waiting, callbacks.

The numbers live in policy/queues.toml.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta

from releve.core.rules.tables import as_table, as_texts, as_whole
from releve.core.rules.trouble import RuleTrouble

# What everybody at work can answer, whatever their skills.
EVERYBODYS = "customer_service"
# What giving back is called among the wrap-up codes; nobody chooses it.
GIVEN_BACK = "given_back"
_HOURS_A_DAY = 24


@dataclass(frozen=True, slots=True)
class Waiting:
    """How long a contact takes people, and up to which wait minutes are told."""

    handle_seconds_assumed: int
    measured_contacts_min: int
    measured_days: int
    told_up_to_minutes: int


@dataclass(frozen=True, slots=True)
class Callbacks:
    """The hours of a day that are promised where nobody is at work, cut into slots."""

    first_hour: int
    last_hour: int
    slot_hours: int
    slot_places: int


@dataclass(frozen=True, slots=True)
class QueuePolicy:
    """`answer_seconds` by queue: until then a person should have taken what came."""

    version: str
    answer_seconds: Mapping[str, int]
    presence_seconds: int
    conversations_at_once: int
    any_language_after_seconds: int
    waiting: Waiting
    callbacks: Callbacks
    wrap_up_codes: tuple[str, ...]

    def due_at(self, queue: str, opened_at: datetime) -> datetime:
        """By when a person should have what came; at once in a queue that the policy lacks."""
        return opened_at + timedelta(seconds=self.answer_seconds.get(queue, 0))


def queue_policy_from(values: Mapping[str, object], *, version: str, file: str) -> QueuePolicy:
    """The policy of a parsed file. RuleTrouble names the file, the key, and the reason."""
    read = _Reading(values, file)
    people, queues = read.section("people"), read.section("queue")
    wait, callback = read.section("wait"), read.section("callback")
    callbacks = Callbacks(
        read.whole(callback, "callback.first_hour", least=0),
        read.whole(callback, "callback.last_hour"),
        read.whole(callback, "callback.slot_hours"),
        read.whole(callback, "callback.slot_places"),
    )
    if not callbacks.first_hour < callbacks.last_hour < _HOURS_A_DAY:
        raise RuleTrouble(file, "callback.last_hour", "must be after first_hour, and before 24")
    if not queues:
        raise RuleTrouble(file, "queue", "must name at least one queue")
    codes = as_texts(read.section("wrap_up").get("codes"))
    if not codes or GIVEN_BACK in codes:
        raise RuleTrouble(file, "wrap_up.codes", f"must be a list of codes, {GIVEN_BACK} not one")
    return QueuePolicy(
        version,
        {name: read.whole(queues, f"queue.{name}") for name in queues},
        read.whole(people, "people.presence_seconds"),
        read.whole(people, "people.conversations_at_once"),
        read.whole(people, "people.any_language_after_seconds"),
        Waiting(
            read.whole(wait, "wait.handle_seconds_assumed"),
            read.whole(wait, "wait.measured_contacts_min"),
            read.whole(wait, "wait.measured_days"),
            read.whole(wait, "wait.told_up_to_minutes"),
        ),
        callbacks,
        codes,
    )


@dataclass(frozen=True, slots=True)
class _Reading:
    values: Mapping[str, object]
    file: str

    def section(self, name: str) -> Mapping[str, object]:
        table = as_table(self.values.get(name))
        if table is None:
            raise RuleTrouble(self.file, name, "must be a section")
        return table

    def whole(self, table: Mapping[str, object], key: str, *, least: int = 1) -> int:
        found = as_whole(table.get(key.rpartition(".")[2]))
        if found is None or found < least:
            raise RuleTrouble(self.file, key, f"must be a whole number of at least {least}")
        return found
