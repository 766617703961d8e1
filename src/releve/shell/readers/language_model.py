"""Asks a language model behind any OpenAI-compatible endpoint, within a deadline and a size.

The client library does the protocol; here is what it does not do: one deadline for the whole of
an answer however slowly it drips, an end to answers that do not end, no retries (the embedded
reader is there), no redirects (text goes where the operator said), and a rest after repeated
trouble, so that a model that is down costs customers no waiting.

A server may refuse what it does not know. The forms of asking are tried from the strictest to the
plainest; the first that it takes is kept. All answers are held to the same form afterwards.
"""

import asyncio
import hashlib
import json
import logging
import threading
from collections.abc import Coroutine, Mapping
from concurrent.futures import CancelledError
from dataclasses import dataclass
from datetime import date
from functools import cache
from pathlib import Path
from time import monotonic
from typing import Any, TypeVar

import openai
from openai.types.chat import ChatCompletion
from pydantic import ValidationError

from releve.shell.readers.language_model_answer import ANSWER_SCHEMA
from releve.shell.readers.language_model_settings import ModelSettings
from releve.shell.readers.model_trouble import ModelTrouble

PROMPT = Path(__file__).parent.parent.parent / "language" / "prompts" / "reader-1.md"

_ANSWER_BYTES_MAX = 64 * 1024
_ANSWER_TOKENS_MAX = 400
_AT_ONCE_MAX = 8
_TROUBLES_MAX = 3
_REST_SECONDS = 30.0
_RESTED_AFTER = frozenset({"timeout", "unreachable", "refused"})

_log = logging.getLogger(__name__)
Found = TypeVar("Found")


@cache
def prompt() -> str:
    """The instructions, as their file has them."""
    return PROMPT.read_text("utf-8")


@cache
def prompt_sha256() -> str:
    """What tells one version of the instructions from another."""
    return hashlib.sha256(prompt().encode()).hexdigest()


@dataclass(frozen=True, slots=True)
class Question:
    """What a model is told to do with what it is given, and the form of its answer."""

    name: str
    instructions: str
    schema: Mapping[str, object]
    tokens_max: int = _ANSWER_TOKENS_MAX

    def forms(self) -> tuple[Mapping[str, Any], ...]:
        """Ways to ask for it, the strictest first."""
        held = {"name": self.name, "strict": True, "schema": self.schema}
        schema = {"type": "json_schema", "json_schema": held}
        most = self.tokens_max
        return (
            {"response_format": schema, "max_tokens": most, "temperature": 0},
            # Models that think before they answer take neither a temperature nor the older limit.
            {"response_format": schema, "max_completion_tokens": 8 * most},
            {"response_format": {"type": "json_object"}, "max_tokens": most, "temperature": 0},
            {"max_tokens": most, "temperature": 0},
        )


class LanguageModel:
    """One endpoint and one model. May be shared by threads; what they ask runs side by side."""

    def __init__(self, settings: ModelSettings, question: Question | None = None) -> None:
        self.settings = settings
        self._question = question or Question("reading", prompt(), ANSWER_SCHEMA)
        self._forms = self._question.forms()
        self._loop = asyncio.new_event_loop()
        self._thread = threading.Thread(
            target=self._loop.run_forever, name="language-model", daemon=True
        )
        self._thread.start()
        self._client = openai.AsyncOpenAI(
            base_url=settings.url,
            # The library wants a key; local servers want none.
            api_key=settings.key or "none",
            max_retries=0,
            # The deadline below holds for all of an answer; this one, for each wait within it.
            timeout=settings.timeout_seconds + 1,
            http_client=openai.DefaultAsyncHttpxClient(follow_redirects=False),
        )
        self._places = threading.BoundedSemaphore(_AT_ONCE_MAX)
        self._guard = threading.Lock()
        self._form = 0
        self._troubles = 0
        self._rests_until = 0.0

    def resting(self) -> bool:
        """Whether it was in trouble just now and is left alone for a while."""
        with self._guard:
            return monotonic() < self._rests_until

    def ask(self, message: str, *, language: str, market: str | None, today: date) -> str:
        """The model's answer to one message, as it gave it. Raises ModelTrouble."""
        # As JSON the message cannot end before it ends, whatever it contains.
        asked = {
            "language": language,
            "market": market,
            "today": f"{today.isoformat()}, {today:%A}",
            "message": message,
        }
        return self.put(asked)

    def put(self, asked: Mapping[str, object]) -> str:
        """The model's answer to what it is given, as it gave it. Raises ModelTrouble."""
        if not self._places.acquire(blocking=False):
            raise ModelTrouble("busy")
        try:
            answer = self._run(self._within(json.dumps(asked, ensure_ascii=False)))
        except ModelTrouble as trouble:
            self._count(trouble)
            raise
        finally:
            self._places.release()
        self._count(None)
        return answer

    def close(self) -> None:
        """End the connections and the thread."""
        self._run(self._client.close())
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join()
        self._loop.close()

    def _run(self, work: Coroutine[Any, Any, Found]) -> Found:
        try:
            return asyncio.run_coroutine_threadsafe(work, self._loop).result()
        except CancelledError:
            raise ModelTrouble("unreachable") from None

    async def _within(self, asked: str) -> str:
        try:
            async with asyncio.timeout(self.settings.timeout_seconds):
                return await self._in_some_form(asked)
        except TimeoutError:
            raise ModelTrouble("timeout") from None

    async def _in_some_form(self, asked: str) -> str:
        with self._guard:
            first = self._form
        for place, form in enumerate(self._forms[first:], start=first):
            try:
                answer = await self._completion(asked, form)
            except (openai.BadRequestError, openai.UnprocessableEntityError) as fault:
                _log.debug("form %d was refused with status %d", place, fault.status_code)
                continue
            with self._guard:
                self._form = max(self._form, place)
            return answer
        raise ModelTrouble("refused")

    async def _completion(self, asked: str, form: Mapping[str, Any]) -> str:
        try:
            body = await self._body(asked, form)
        except (ModelTrouble, openai.BadRequestError, openai.UnprocessableEntityError):
            raise
        except openai.APIStatusError as fault:
            raise ModelTrouble("refused", f"status {fault.status_code}") from None
        except Exception as fault:  # noqa: BLE001 -- a cut connection has many names
            raise ModelTrouble("unreachable", type(fault).__name__) from None
        return _content(body)

    async def _body(self, asked: str, form: Mapping[str, Any]) -> bytes:
        # Its many overloads are for forms that are written out in the call.
        creating: Any = self._client.chat.completions.with_streaming_response.create
        async with creating(
            model=self.settings.name,
            messages=[
                {"role": "system", "content": self._question.instructions},
                {"role": "user", "content": asked},
            ],
            **form,
        ) as response:
            body = bytearray()
            part: bytes
            async for part in response.iter_bytes():
                body += part
                if len(body) > _ANSWER_BYTES_MAX:
                    raise ModelTrouble("too_long")
        return bytes(body)

    def _count(self, trouble: ModelTrouble | None) -> None:
        with self._guard:
            if trouble is None or trouble.outcome not in _RESTED_AFTER:
                self._troubles = 0
                return
            self._troubles += 1
            if self._troubles >= _TROUBLES_MAX:
                self._troubles = 0
                self._rests_until = monotonic() + _REST_SECONDS
        _log.warning("the language model: %s", trouble)


def _content(body: bytes) -> str:
    """The words of a finished answer; ModelTrouble for one that is not finished or has none."""
    try:
        completion = ChatCompletion.model_validate_json(body)
    except ValidationError:
        raise ModelTrouble("nonsense", "no completion") from None
    if not completion.choices:
        raise ModelTrouble("nonsense", "no choice")
    choice = completion.choices[0]
    if choice.finish_reason != "stop" or choice.message.content is None:
        raise ModelTrouble("nonsense", f"finished by {choice.finish_reason}")
    return choice.message.content
