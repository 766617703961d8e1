"""Customers who write all the time, and keep what they were told.

Each sends a message again, with the same id, until it is acknowledged, as the page does; now
and then once more after that, or twice at once. What was acknowledged is kept for the proof.
"""

import threading
import time
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from random import Random
from typing import Any

import httpx

OPENINGS = (
    "I want to pay my bill now",
    "Please take the next payment today",
    "Can I get more time to pay? I need to move the due date",
    "How much do I owe and when is it due?",
    "I sent the goods back, please pause my bill",
    "My parcel never arrived",
    "I want to pay the whole plan off early",
    "Please remove my late fee",
    "I want to talk to a person please",
    "What is the weather like?",
)
_TURNS_MAX = 9
_ATTEMPT_SECONDS = 12.0
_PATIENCE_SECONDS = 180.0
_AGAIN = 0.15
_TWICE_AT_ONCE = 0.1
_SIGNED_IN = 0.7

Answer = dict[str, Any]


class Wrong(Exception):
    """The house told a customer something it must not."""


@dataclass(slots=True)
class Told:
    """Everything customers were told, by (conversation, message id)."""

    answers: dict[tuple[str, str], Answer] = field(default_factory=dict[tuple[str, str], Answer])
    retries: int = 0
    repeats: int = 0
    troubles: list[str] = field(default_factory=list[str])
    lock: threading.Lock = field(default_factory=threading.Lock)

    def keep(self, answer: Answer) -> None:
        """Keep an acknowledged answer; Wrong if another was acknowledged before."""
        key = answer["conversation"], answer["message"]
        plain = {name: value for name, value in answer.items() if name != "repeated"}
        with self.lock:
            if key in self.answers:
                self.repeats += 1
            if self.answers.setdefault(key, plain) != plain:
                raise Wrong(f"message {key[1]} of {key[0]} was answered in two ways")


class CustomerAtDoor:
    """One customer after another, from one thread, until told to stop."""

    def __init__(
        self, address: str, customers: list[str], chance: Random, told: Told, stop: threading.Event
    ) -> None:
        self._http = httpx.Client(base_url=address, timeout=_ATTEMPT_SECONDS)
        self._customers = customers
        self._chance = chance
        self._told = told
        self._stop = stop
        self._token = ""

    def run(self) -> None:
        """Converse until told to stop; what is wrong is kept, never raised."""
        with self._http:
            while not self._stop.is_set():
                try:
                    self._converse()
                except (Wrong, httpx.HTTPError) as error:
                    self._told.troubles.append(str(error))
                    return

    def _converse(self) -> None:
        chance = self._chance
        signed_in = chance.random() < _SIGNED_IN
        wanted = {"customer": chance.choice(self._customers), "signed_in": signed_in}
        self._token = self._acknowledged("POST", "/api/v1/sessions", wanted)["token"]
        begun = self._acknowledged("POST", "/api/v1/conversations", {"language": "en"})
        conversation = begun["conversation"]
        text, chosen = chance.choice(OPENINGS), None
        for number in range(1, _TURNS_MAX + 1):
            message = {"message": f"m{number}-{chance.randrange(10**6)}", "text": text}
            if chosen is not None:
                message["chosen"] = chosen
            answer = self._say(conversation, message)
            if answer["phase"] == "with_person" or self._stop.is_set():
                return
            text, chosen = self._reply(conversation, answer)

    def _say(self, conversation: str, message: dict[str, str]) -> Answer:
        place = f"/api/v1/conversations/{conversation}/messages"
        if self._chance.random() < _TWICE_AT_ONCE:
            with ThreadPoolExecutor(2) as both:
                asked = [both.submit(self._acknowledged, "POST", place, message) for _ in range(2)]
                answers = [one.result() for one in asked]
        else:
            answers = [self._acknowledged("POST", place, message)]
        if self._chance.random() < _AGAIN:
            answers.append(self._acknowledged("POST", place, message))
        for answer in answers:
            self._told.keep(answer)
        return answers[0]

    def _reply(self, conversation: str, answer: Answer) -> tuple[str, str | None]:
        asks = answer["asks"]
        if asks is None:
            return self._chance.choice(OPENINGS), None
        if asks["slot"] == "identity_code":
            return self._code(conversation), None
        if asks["slot"] == "confirm":
            return ("", "yes") if self._chance.random() < 0.8 else ("", "no")
        if asks["options"]:
            return "", self._chance.choice(asks["options"])["value"]
        return self._chance.choice(OPENINGS), None

    def _code(self, conversation: str) -> str:
        codes = self._acknowledged("GET", "/api/v1/sandbox/inbox", None)["codes"]
        own = [code["code"] for code in codes if code["conversation"] == conversation]
        if not own:
            raise Wrong(f"{conversation} was told that a code was sent, and none was")
        return own[0]

    def _acknowledged(self, method: str, path: str, body: object) -> Answer:
        """Ask until answered with success; 503, 429, and broken connections are tried again."""
        headers = {"Authorization": f"Bearer {self._token}"} if self._token else {}
        deadline = time.monotonic() + _PATIENCE_SECONDS
        while time.monotonic() < deadline:
            try:
                response = self._http.request(method, path, json=body, headers=headers)
            except httpx.TransportError:
                status = 503
            else:
                status = response.status_code
                if response.is_success:
                    return response.json()
                if status not in (429, 503):
                    raise Wrong(f"{method} {path}: {status} {response.text[:300]}")
            with self._told.lock:
                self._told.retries += 1
            time.sleep(0.1 + 0.3 * self._chance.random())
        raise Wrong(f"{method} {path}: not answered within {_PATIENCE_SECONDS:.0f} s")
