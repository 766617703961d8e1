"""A conversation's state, seen with who has it: its row says who, and that is the one truth."""

from dataclasses import replace
from typing import Literal

from releve.core.conversation.state import State

OwnerKind = Literal["assistant", "queue", "agent"]


def as_owned(state: State, owner: OwnerKind) -> State:
    """The state to go on from: with a person it rests, and back it listens, with what is pending.

    What was asked or read back before a person had it is not taken up where it stood: too much may
    have been said since. What is pending is asked for anew.
    """
    if owner != "assistant":
        return state if state.phase == "with_person" else replace(state, phase="with_person")
    if state.phase != "with_person":
        return state
    return replace(state, phase="listening", asked=None, options=(), proposal="", puzzled=0)


def settled(state: State) -> State:
    """The state once people have wrapped up: nothing is pending any more."""
    return replace(
        state,
        phase="listening",
        pending=(),
        asked=None,
        options=(),
        proposal="",
        puzzled=0,
        refused=None,
        files=(),
    )
