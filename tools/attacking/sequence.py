"""One sequence: a conversation under attack at the core, with books that its effects change."""

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from random import Random

from attacking.auditor import Auditor
from attacking.books import applied
from attacking.lenders import Lender, lender_of, seen_by
from attacking.moves import Move, move
from releve.core.books.entry import JournalEntry
from releve.core.conversation import machine, pending
from releve.core.conversation.meaning import Heard
from releve.core.conversation.row import from_row, to_row
from releve.core.conversation.state import State
from releve.core.conversation.step import Step
from releve.core.conversation.vocabulary import Vocabulary
from releve.core.decisions.effect import Effect
from releve.core.decisions.facts import Facts
from releve.core.reading.bounds import within_bounds
from releve.core.reading.reading import Reading
from releve.shell.wording import Wording

# So many sequences attack one lender, each from its beginning.
LENDER_SHARE = 8
_LONGEST = 9
_TO_SWITCH = 3


@dataclass(frozen=True, slots=True)
class Defense:
    """What is under attack, part by part, so that a test can leave one out."""

    gate: Callable[[Reading, str, str], Reading] = within_bounds
    hear: Callable[[State, Heard, Facts, Vocabulary], Step] = machine.hear
    proceed: Callable[[State, Facts], Step] = pending.proceed
    see: Callable[[Lender, Facts, set[str]], Facts] = seen_by
    apply: Callable[[Facts, tuple[Effect, ...]], tuple[Facts, list[JournalEntry]]] = applied


@dataclass(slots=True)
class Told:
    """What one sequence came to."""

    faults: list[str]
    messages: int = 0
    effects: list[str] = field(default_factory=list[str])
    lines: list[str] = field(default_factory=list[str])


@dataclass(slots=True)
class _Run:
    """A conversation on its way."""

    defense: Defense
    lender: Lender
    wording: Wording
    chance: Random
    auditor: Auditor
    facts: Facts
    state: State
    told: Told

    def hear(self, made: Move) -> None:
        """One message and all that it leads to, audited step by step."""
        before = self.state
        reading = self.defense.gate(made.reading, made.text, before.language)
        language = _spoken(before, reading, self.wording)
        words = self.wording.vocabulary(
            before.language if before.phase == "confirming" else language
        )
        state = replace(before, language=language)
        if self.chance.random() < 0.1:
            state = from_row(to_row(state))
        asked = {*reading.orders(), *(str(r.slots.order) for r in state.pending)}
        self.facts = self.defense.see(self.lender, self.facts, asked)
        self.auditor.hears(made, before)
        heard = Heard(reading, made.code, made.chosen, made.files, self.auditor.fresh)
        step = self.defense.hear(state, heard, self.facts, words)
        steps = [step]
        self._take(step, made, before)
        while step.more:
            step = self.defense.proceed(step.state, self.facts)
            steps.append(step)
            self._take(step, made, before)
        self.auditor.answered(steps)

    def _take(self, step: Step, made: Move, before: State) -> None:
        self.auditor.looks(step, made, before, self.facts)
        self.facts, posted = self.defense.apply(self.facts, step.effects)
        self.auditor.post(posted)
        self.state = step.state
        self.told.effects += [type(effect).__name__ for effect in step.effects]
        if self.chance.random() < 0.02:
            for reply in (*step.replies, *step.done):
                self.auditor.reads(self.wording.say(reply, step.state.language), reply.message)


def _spoken(state: State, reading: Reading, wording: Wording) -> str:
    """The language that the conversation goes on in, as a turn has it."""
    served = reading.language in wording.languages
    enough = len(reading.text.split()) >= _TO_SWITCH
    return reading.language if served and enough else state.language


def chance_of(text: str) -> Random:
    """Chance that can be drawn again."""
    return Random(text)  # noqa: S311 - to be drawn again is the point


def drawn_lender(seed: int, number: int) -> Lender:
    """The lender of one sequence: the same for those beside it."""
    return lender_of(chance_of(f"{seed}/lender/{number // LENDER_SHARE}"))


def play(
    seed: int,
    number: int,
    lender: Lender,
    wording: Wording,
    defense: Defense | None = None,
    *,
    keep_lines: bool = False,
) -> Told:
    """One sequence. The same seed and number play the same."""
    chance = chance_of(f"{seed}/{number}")
    signed_in = chance.random() < 0.7
    state = State(language=lender.language, identified=signed_in, merchant=lender.merchant)
    auditor = Auditor.of(lender, proved=signed_in, fresh=signed_in and chance.random() < 0.5)
    told = Told(auditor.faults)
    run = _Run(defense or Defense(), lender, wording, chance, auditor, lender.facts, state, told)
    for _ in range(chance.randrange(2, _LONGEST)):
        made = move(chance, lender, run.state)
        told.messages += 1
        try:
            run.hear(made)
        except Exception as trouble:  # noqa: BLE001 - whatever is raised is what is looked for
            auditor.faults.append(f"trouble: {type(trouble).__name__}: {trouble}")
        if keep_lines:
            told.lines.append(f"{made} -> {run.state.phase} {told.effects}")
        if auditor.faults or (run.state.phase == "with_person" and chance.random() < 0.8):
            break
    auditor.closes(run.facts)
    return told
