"""What was said in another language, translated by a machine for whoever works on it.

Any OpenAI-compatible endpoint translates, the same client asking that asks for readings. What
would tell who writes is taken out before it leaves and put back after; an answer in which one of
those particulars is missing, or is there too often, is not believed. What was translated is kept,
sealed as the conversation is, so that nothing is sent twice. The original is shown whatever comes.
"""

from __future__ import annotations

import json
import logging
import re
from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Final, Literal, cast

from psycopg.types.json import Jsonb

from releve.shell.desk import Desk
from releve.shell.masking import PLACEHOLDER, Known, mask
from releve.shell.people.reading import log_access, read_as
from releve.shell.people.session import SignedIn
from releve.shell.person_keys import place
from releve.shell.person_keys.sealing import PersonKey
from releve.shell.postgres.named import load
from releve.shell.readers.language_model import LanguageModel, Question
from releve.shell.readers.language_model_settings import ModelSettings
from releve.shell.readers.model_trouble import ModelTrouble
from releve.shell.reading_ahead import known_of
from releve.shell.workplace.seen import Part, SeenConversation, key_of

PROMPT = Path(__file__).parent.parent.parent / "language" / "prompts" / "translator-1.md"
Trouble = Literal["away", "spent", "nonsense"]
_SQL = load("workplace")
_log = logging.getLogger(__name__)
# As many of the last parts are translated as a person reads.
_PARTS_MAX: Final = 40
_LETTERS_MAX: Final = 4_000
_TOKENS_MAX: Final = 3_000
_AT_ONCE: Final = 4
_SCHEMA: Final[Mapping[str, object]] = {
    "type": "object",
    "additionalProperties": False,
    "required": ["translation"],
    "properties": {"translation": {"type": "string"}},
}
_WRITTEN_IN_CUSTOMERS = frozenset({"customer", "assistant", "agent", "lender"})
_LETTER = re.compile(r"[^\W\d_]")


@dataclass(frozen=True, slots=True)
class Translated:
    """Texts by part. `trouble`: why some are missing."""

    texts: Mapping[str, str]
    trouble: Trouble | None = None


class Translator:
    """One endpoint; shared by threads."""

    def __init__(self, settings: ModelSettings) -> None:
        self.settings = settings
        question = Question("translation", PROMPT.read_text("utf-8"), _SCHEMA, _TOKENS_MAX)
        self._model = LanguageModel(settings, question)

    def translate(
        self, text: str, known: Known, *, market: str | None, spoken: str, wanted: str
    ) -> str:
        """The text in another language. ModelTrouble: whatever went wrong."""
        if self._model.resting():
            raise ModelTrouble("resting")
        masked = mask(text, known, market=market)
        asked = {"from": spoken, "to": wanted, "message": masked.text}
        return masked.put_back(_believed(self._model.put(asked), masked.text))

    def close(self) -> None:
        """End the connections."""
        self._model.close()


@cache
def translator_for(settings: ModelSettings) -> Translator:
    """One a process: everybody shares its connections, and what is known of its troubles."""
    return Translator(settings)


def translations(
    desk: Desk, who: SignedIn, seen: SeenConversation, translator: Translator, wanted: str
) -> Translated:
    """The last parts of a conversation that are in another language; put on record."""
    spoken = seen.state.language
    if spoken == wanted:
        return Translated({})
    parts = [part for part in seen.parts if _worth(part)][-_PARTS_MAX:]
    with read_as(desk.pool, who) as connection:
        key = key_of(connection, desk, seen.conversation_id)
        named = {"lender": desk.lender_id, "conversation": seen.conversation_id}
        rows = connection.execute(_SQL.translated, named | {"language": wanted}).fetchall()
        customer = None if seen.merchant else seen.writer_id
        log_access(
            connection, who, f"translation:{wanted}", customer,
            conversation_id=seen.conversation_id, route="/console",
        )  # fmt: skip
    where = seen.conversation_id
    known = {
        part: key.open_text(body, place.of_translation(where, part, wanted)) for part, body in rows
    }
    missing = [part for part in parts if part.part_id not in known]
    found, trouble = _asked(desk, seen, translator, missing, wanted)
    _keep(desk, seen, translator, key, wanted, found)
    return Translated(known | found, trouble)


def _worth(part: Part) -> bool:
    said = part.voice in _WRITTEN_IN_CUSTOMERS and len(part.text) <= _LETTERS_MAX
    return said and _LETTER.search(part.text) is not None


def _asked(
    desk: Desk, seen: SeenConversation, translator: Translator, parts: Sequence[Part], wanted: str
) -> tuple[dict[str, str], Trouble | None]:
    if not parts:
        return {}, None
    named = _numbers(desk, seen, parts)
    known = known_of(desk, seen.writer_id, merchant=seen.merchant, orders=named)
    known = _with_people(known, seen, named)
    troubles: list[Trouble] = []

    def one(part: Part) -> str | None:
        if not _spend(desk, translator.settings.daily_budget):
            troubles.append("spent")
            return None
        try:
            return translator.translate(
                part.text, known, market=seen.market, spoken=seen.state.language, wanted=wanted
            )
        except ModelTrouble as trouble:
            _log.info("a translation: %s", trouble)
            troubles.append("nonsense" if trouble.outcome == "nonsense" else "away")
            return None

    with ThreadPoolExecutor(_AT_ONCE) as threads:
        texts = list(threads.map(one, parts))
    found = {part.part_id: text for part, text in zip(parts, texts, strict=True) if text}
    return found, troubles[0] if troubles else None


def _numbers(desk: Desk, seen: SeenConversation, parts: Iterable[Part]) -> list[str]:
    """Order numbers, addresses, and telephone numbers that the reader finds in them."""
    return [
        slot.text
        for part in parts
        for slot in desk.reader.read(
            part.text, language=seen.state.language, market=seen.market, today=seen.today
        ).slots
        if slot.type in ("order", "email", "phone")
    ]


def _with_people(known: Known, seen: SeenConversation, named: Iterable[str]) -> Known:
    """Agents are named to customers, and are nobody else's business either."""
    agents = {part.name for part in seen.parts if part.name} | {seen.owner_name} - {""}
    return Known(
        (*known.names, *sorted(agents)),
        known.emails,
        known.phones,
        known.addresses,
        (*known.ids, *named),
        known.methods,
    )


def _spend(desk: Desk, budget: int) -> bool:
    asked = {
        "lender": desk.lender_id,
        "day": desk.clock.now("UTC").date(),
        "budget": budget,
    }
    with desk.pool.connection() as connection:
        return connection.execute(_SQL.one_more_translation, asked).fetchone() is not None


def _keep(
    desk: Desk,
    seen: SeenConversation,
    translator: Translator,
    key: PersonKey,
    wanted: str,
    found: Mapping[str, str],
) -> None:
    rows = [
        {
            "lender": desk.lender_id,
            "conversation": seen.conversation_id,
            "part": part,
            "language": wanted,
            "model": translator.settings.name,
            "body": Jsonb(
                key.seal_text(text, place.of_translation(seen.conversation_id, part, wanted))
            ),
        }
        for part, text in found.items()
    ]
    if rows:
        with desk.pool.connection() as connection:
            connection.cursor().executemany(_SQL.keep_translation, rows)


def _believed(answer: str, asked: str) -> str:
    """The answer's text. ModelTrouble where it is not of the form, or loses a particular."""
    read: Callable[[str], object] = json.loads
    try:
        found = read(answer)
    except (ValueError, RecursionError):
        raise ModelTrouble("nonsense", "no JSON object") from None
    text = cast("dict[str, object]", found).get("translation") if isinstance(found, dict) else None
    if not isinstance(text, str) or not text.strip():
        raise ModelTrouble("nonsense", "no translation")
    if len(text) > 3 * len(asked) + 400:
        raise ModelTrouble("nonsense", "far longer than what was asked")
    if Counter(PLACEHOLDER.findall(text)) != Counter(PLACEHOLDER.findall(asked)):
        raise ModelTrouble("nonsense", "a particular was lost, or made up")
    return text
