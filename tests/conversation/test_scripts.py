"""Conversations told line by line, in folders named for what goes wrong in them.

A script's head is TOML up to `---`: market, language, today, signed_in, merchant, policy, orders
as in an exam case. Then:

    C: what the customer says {how it is read}
    A: the messages said, by their ids
    ?: the slot asked for, and the options
    !: an effect that happened
    =: errand outcome [code], as it stands at the end of the line before
    T: the day that it is from here on

A reading in braces lists, apart by `;`: errands (each with a confidence, if not sure; one that the
reader only thinks possible as `?pay_now 0.2`), `date 2026-11-20 = the words`, `amount 12000 SEK =
the words`, `order K-7721`, signals as `!vulnerable`, `code right` or `code wrong`, `button yes`,
`file photo.jpg`; `in sv` is the language that it is written in; `stale` says that the last code
is not of these minutes. No braces: nothing is read but the words.
"""

import re
import tomllib
from datetime import date
from pathlib import Path
from typing import Any, cast, get_args

import pytest

from releve.core.conversation.meaning import CodeCheck, Heard
from releve.core.conversation.step import Step
from releve.core.decisions.effect import as_record
from releve.core.reading.reading import ERRANDS, SIGNALS, ErrandGuess, Reading, Slot, SlotType
from releve.shell.readers.clauses import clauses
from releve.shell.readers.slots.durations import durations

FOLDER = Path(__file__).parent
SCRIPTS = sorted(FOLDER.glob("*/*.txt"))
TROUBLES = {
    "attachments",
    "by_how_much",
    "change_of_mind",
    "choosing_an_order",
    "codes",
    "corrections",
    "digressions",
    "emoji",
    "handover",
    "injection",
    "negations",
    "no_diacritics",
    "other_language",
    "same_thing_twice",
    "silence",
    "switching_language",
    "the_other_one",
    "two_requests",
    "typing_errors",
    "voice",
    "what_can_be_paid",
    "wrong_person",
}
_READ = re.compile(r"^(?P<text>.*?)\s*(?:\{(?P<read>[^}]*)\})?$")


def heard(line: str, language: str) -> Heard:
    found = _READ.match(line)
    assert found is not None
    errands: list[ErrandGuess] = []
    doubts: list[ErrandGuess] = []
    slots: list[Slot] = []
    signals: list[Any] = []
    code, chosen = "none", None
    files: list[str] = []
    fresh = True
    for part in filter(None, (one.strip() for one in (found["read"] or "").split(";"))):
        kind, _, rest = part.partition(" ")
        value, _, words = rest.partition(" = ")
        if kind in ERRANDS:
            errands.append(ErrandGuess(cast("Any", kind), float(rest or 0.95)))
        elif kind.startswith("?"):
            doubts.append(ErrandGuess(cast("Any", kind[1:]), float(rest)))
        elif kind.startswith("!"):
            assert kind[1:] in SIGNALS, kind
            signals.append(kind[1:])
        elif kind == "amount":
            minor, currency = value.split()
            slots.append(Slot("amount", words or value, int(minor), currency))
        elif kind == "code":
            assert rest in get_args(CodeCheck)
            code = rest
        elif kind == "button":
            chosen = rest
        elif kind == "file":
            files.append(rest)
        elif kind == "in":
            language = rest
        elif kind == "stale":
            fresh = False
        else:
            assert kind in get_args(SlotType), f"what is {part!r}?"
            slots.append(Slot(cast("SlotType", kind), words or value, value))
    guesses = (*(errands or [ErrandGuess("none", 0.9)]), *doubts)
    reading = Reading(
        found["text"],
        language,
        guesses,
        len(errands),
        tuple(slots),
        tuple(signals),
        durations=durations(found["text"], language),
    )
    parts = tuple(clauses(reading.text, language))
    return Heard(reading, cast("CodeCheck", code), chosen, tuple(files), fresh, parts)


def said(steps: list[Step]) -> dict[str, list[str]]:
    """What one message led to, in the words of a script."""
    messages = [reply.message for step in steps for reply in (*step.replies, *step.done)]
    asks = steps[-1].asks
    effects = [record_line(as_record(e)) for step in steps for e in step.effects]
    return {
        "A": [" ".join(messages)] if messages else [],
        "?": [" ".join([asks.slot, *(option.value for option in asks.options)])] if asks else [],
        "!": effects,
    }


def record_line(record: dict[str, object]) -> str:
    name = str(record["effect"])
    rest = {k: v for k, v in record.items() if k not in ("effect", "queue")}
    return " ".join([name, *(f"{key}={_plain(value)}" for key, value in sorted(rest.items()))])


def _plain(value: object) -> str:
    return "+".join(map(str, value)) if isinstance(value, list | tuple) else str(value)


def lines_of(script: Path) -> tuple[dict[str, Any], list[tuple[str, str]]]:
    head, _, body = f"\n{script.read_text('utf-8')}".partition("\n---\n")
    lines = [line for line in body.splitlines() if line.strip() and not line.startswith("#")]
    for line in lines:
        assert line[:2] in ("C:", "A:", "?:", "!:", "=:", "T:"), f"{script.name}: {line}"
    return tomllib.loads(head), [(line[0], line[2:].strip()) for line in lines]


@pytest.mark.parametrize("script", SCRIPTS, ids=lambda path: f"{path.parent.name}/{path.stem}")
def test_the_script(script: Path, set_stage: Any) -> None:
    head, lines = lines_of(script)
    stage = set_stage(head)
    place = 0
    while place < len(lines):
        sign, text = lines[place]
        if sign == "T":
            stage.wait_until(date.fromisoformat(text))
            place += 1
            continue
        assert sign == "C", f"{script.name}: a customer's line is due, not {sign}: {text}"
        place += 1
        expected: dict[str, list[str]] = {"A": [], "?": [], "!": []}
        ended: list[str] | None = None
        while place < len(lines) and lines[place][0] not in "CT":
            sign, value = lines[place]
            if sign == "=":
                ended = [*(ended or ()), value]
            else:
                expected[sign].append(value)
            place += 1
        found = said(stage.hear(heard(text, stage.state.language)))
        assert found == expected, f"after {text!r}"
        if ended is not None:
            outcomes = [
                " ".join(filter(None, (o.errand, o.kind, o.code))) for o in stage.state.outcomes
            ]
            assert outcomes == ended, f"after {text!r}"


def test_every_trouble_has_scripts() -> None:
    assert {path.parent.name for path in SCRIPTS} == TROUBLES
