"""`releve chat`: the same conversation in the terminal, for a sample customer who is signed in.

Where the terminal is none, or with --plain, every line is plain text and lines come from the
pipe; the first sample customer is taken if none is named.
"""

import sys
from dataclasses import dataclass
from typing import Annotated

import typer
from rich.console import Console
from rich.text import Text

from releve.app import SAMPLE_LENDER, desk_on, prepared_database
from releve.core.decisions.decision import Reply
from releve.shell.answer import Answer, Choice
from releve.shell.desk import Desk
from releve.shell.entropy import new_id
from releve.shell.run import Message, open_conversation, take_turn
from releve.shell.sessions import SampleCustomer, customer_language, sample_customers
from releve.shell.wording import SOURCE, written


class ChatTrouble(ValueError):
    """The conversation cannot begin: which input, and why."""


@dataclass(frozen=True, slots=True)
class Terminal:
    """Where it is written and read. `plain`: no colors, no prompts, only lines."""

    console: Console
    plain: bool

    def tell(self, text: str, style: str = "") -> None:
        """One line; customers' and shops' words are never read as markup."""
        self.console.print(Text(text, style="" if self.plain else style), soft_wrap=True)

    def hear(self, prompt: str) -> str | None:
        """One line from the customer, or None when there is no more."""
        try:
            line = input() if self.plain else self.console.input(Text(prompt, style="bold green"))
        except (EOFError, KeyboardInterrupt):
            return None
        if self.plain:
            self.tell(f"> {line}")
        return line


def chat(
    customer: Annotated[str | None, typer.Option(help="The customer's id; else choose.")] = None,
    language: Annotated[
        str | None, typer.Option(help="Begin in this language instead of the customer's own.")
    ] = None,
    plain: Annotated[bool, typer.Option("--plain", help="Lines only: no colors, no menu.")] = False,
) -> None:
    """Talk with the assistant as one of the sample lender's customers. Ends with Ctrl-D."""
    piped = not (sys.stdin.isatty() and sys.stdout.isatty())
    terminal = Terminal(Console(highlight=False), plain or piped)
    with prepared_database(connections_max=2) as (_, pool):
        desk = desk_on(pool, SAMPLE_LENDER)
        try:
            talk(desk, terminal, customer=customer, language=language)
        except ChatTrouble as error:
            print(f"releve: {error}", file=sys.stderr)
            raise typer.Exit(2) from error


def talk(
    desk: Desk, terminal: Terminal, *, customer: str | None = None, language: str | None = None
) -> None:
    """Hold one conversation until there is nothing more to hear. Raises ChatTrouble."""
    if language is not None and language not in desk.wording.languages:
        raise ChatTrouble(f"--language {language}: not one of {', '.join(desk.wording.languages)}")
    customer_id = customer or _choose(desk, terminal)
    own = customer_language(desk, customer_id)
    if own is None:
        raise ChatTrouble(f"--customer {customer_id}: no such customer")
    wanted = language or own
    spoken = wanted if wanted in desk.wording.languages else SOURCE
    conversation = open_conversation(
        desk, customer_id, language=spoken, time_zone="UTC", channel="terminal", identified=True
    )
    terminal.tell(desk.wording.say(Reply("welcome"), spoken), "cyan")
    answer: Answer | None = None
    while (line := terminal.hear("> ")) is not None:
        if line.strip():
            answer = take_turn(desk, _message(conversation, line, answer))
            _show(answer, terminal)


def _choose(desk: Desk, terminal: Terminal) -> str:
    found = sample_customers(desk)
    if not found:
        raise ChatTrouble("there are no sample customers: `releve up` makes them on first start")
    if terminal.plain:
        return found[0].customer_id
    for number, sample in enumerate(found, start=1):
        terminal.tell(_row(desk, number, sample))
    while True:
        answer = terminal.hear(f"1-{len(found)}: ")
        if answer is None:
            raise typer.Exit
        if answer.strip().isdecimal() and 1 <= int(answer) <= len(found):
            return found[int(answer) - 1].customer_id


def _row(desk: Desk, number: int, sample: SampleCustomer) -> str:
    story = desk.wording.say_around(Reply(f"story-{sample.story.replace('_', '-')}"), "en")
    left = written(sample.outstanding, "en")
    place = f"{sample.market}  {sample.language}"
    return f"{number:>3}  {place}  {sample.name:<24} {left:>14}  {story}  ({sample.customer_id})"


def _show(answer: Answer, terminal: Terminal) -> None:
    receipts: list[str] = []
    for line in answer["lines"]:
        terminal.tell(line["text"], "cyan")
        evidence = line.get("evidence")
        if evidence and evidence not in receipts:
            receipts.append(evidence)
    for evidence in receipts:
        terminal.tell(f"[{evidence}]", "dim")
    for number, option in enumerate(_options(answer), start=1):
        terminal.tell(f"  {number}. {option['label']}", "bold")


def _options(answer: Answer | None) -> list[Choice]:
    return answer["asks"]["options"] if answer and answer["asks"] else []


def _message(conversation: str, line: str, before: Answer | None) -> Message:
    """What was typed; the number of an option that was offered stands for that option."""
    options, typed = _options(before), line.strip()
    if typed.isascii() and typed.isdecimal() and 1 <= int(typed[:4]) <= len(options):
        option = options[int(typed[:4]) - 1]
        return Message(conversation, new_id("t"), option["label"], option["value"])
    return Message(conversation, new_id("t"), line)
