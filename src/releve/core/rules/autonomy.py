"""How far an assistant may go alone: the words for levels, scopes, and what is stopped.

Levels rise from `off` (a person decides), `shadow` (decided and written down, and a person
decides), `suggest` (a person approves what was decided), and `act_reviewed` (done, and a share of
it is looked at) to `act`. Which level holds is found in core/authority/levels.
"""

from dataclasses import dataclass
from datetime import date
from typing import Literal, get_args

Level = Literal["off", "shadow", "suggest", "act_reviewed", "act"]
LEVELS: tuple[Level, ...] = get_args(Level)
StopScope = Literal["all", "assistant", "errand", "market"]
STOP_SCOPES: tuple[StopScope, ...] = get_args(StopScope)
# The assistant that customers and merchants write to.
FRONT = "front"


@dataclass(frozen=True, slots=True)
class Scope:
    """What a level is for; an empty word means any. `up_to_major` bounds the amount."""

    assistant: str = ""
    effect: str = ""
    market: str = ""
    up_to_major: int | None = None

    @property
    def words(self) -> str:
        """The scope in one line."""
        named = (self.assistant, self.effect, self.market)
        line = "/".join(word or "any" for word in named)
        return line if self.up_to_major is None else f"{line}/up to {self.up_to_major}"


@dataclass(frozen=True, slots=True)
class LevelRule:
    """The level of one scope."""

    scope: Scope
    level: Level


@dataclass(frozen=True, slots=True)
class Stop:
    """Something that is stopped: assistants do nothing of it, and people do. `all` has no name."""

    scope: StopScope
    name: str = ""


@dataclass(frozen=True, slots=True)
class Waiting:
    """A proposal, in canonical JSON, that waits for a person's yes until its day."""

    proposal: str
    subject: str
    due_on: date


@dataclass(frozen=True, slots=True)
class Autonomy:
    """What is in force for one assistant: levels, stops, and what of this writer waits.

    `version` names the shipped levels and the lender's last change. `approval_days` are the
    banking days within which a person decides what was suggested. Empty, nothing is allowed.
    """

    assistant: str = FRONT
    rules: tuple[LevelRule, ...] = ()
    stops: tuple[Stop, ...] = ()
    waiting: tuple[Waiting, ...] = ()
    version: str = ""
    approval_days: int = 0


NOTHING_ALLOWED = Autonomy()
