"""What a message means where the conversation stands: one word for the transition table."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Literal

from releve.core.catalog import decide
from releve.core.conversation.account_words import (
    accepts,
    sends_back,
    spoken_of,
    without_topic,
)
from releve.core.conversation.certainty import is_unsure
from releve.core.conversation.filling import answered, revised
from releve.core.conversation.mentions import only_names
from releve.core.conversation.speaking import spelled_out
from releve.core.conversation.state import State
from releve.core.conversation.vocabulary import Vocabulary, stated, words_of
from releve.core.decisions.decision import Act, Fact, SlotName
from releve.core.decisions.effect import proposal_of
from releve.core.decisions.facts import Facts
from releve.core.decisions.request import Request, Slots
from releve.core.reading.reading import Errand, ErrandGuess, Reading

Meaning = Literal[
    "errand",
    "answer",
    "change",
    "instead",
    "yes",
    "no",
    "unsure",
    "thanks",
    "code_right",
    "code_wrong",
    "code_missing",
    "unclear",
]
CodeCheck = Literal["right", "wrong", "none"]

# Below this a new errand heard in the middle of a question is taken for an answer instead.
_DIGRESSION_CONFIDENCE_MIN = 0.55
_DIGRESSION_WORDS_MIN = 3
_BESIDES_CONFIDENCE_MIN = 0.55
# What agreeing to these is called too, by its topic in `about.toml`.
_CALLED_OFF: Mapping[Errand, str] = {"order_cancel": "cancel", "withdraw_from_credit": "cancel"}
# A goodbye is no longer than this; a longer text says more than that.
_FAREWELL_WORDS_MAX = 12
# A yes in the middle of a long text is not one; in signs of the folded text.
_YES_SHORT_MAX, _YES_BEGINS_WITHIN, _YES_AND_MORE_MAX = 40, 15, 200
# "I confirm" sounds like one to a reader, and is too short to instruct anybody.
_INSTRUCTION_MIN = 30


@dataclass(frozen=True, slots=True)
class Heard:
    """One message as it reaches the machine.

    `code` says whether the message carries the one-time code that was sent; `chosen` is the
    value of a button pressed instead of words, for the slot that was asked. `files` are names of
    what came along. `fresh` says that the one-time code, or the sign-in, is of these minutes.
    `clauses` are the parts of the text that may each be a request.
    """

    reading: Reading
    code: CodeCheck = "none"
    chosen: str | None = None
    files: tuple[str, ...] = ()
    fresh: bool = True
    clauses: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Understood:
    """A meaning and, for an answer or a change, the request it makes."""

    meaning: Meaning
    request: Request | None = None


# Heard from a merchant, these are about its own matters: whoever sells owes nothing of it.
_OF_A_MERCHANT: Mapping[Errand, Errand] = {
    "balance_and_due": "merchant_payout",
    "refund_status": "merchant_payout",
    "payment_missing": "merchant_payout",
    "invoice_query": "merchant_payout",
    "statement_copy": "merchant_payout",
    "pay_now": "merchant_refund_capture_cancel",
    "payoff": "merchant_refund_capture_cancel",
    "extend_due_date": "merchant_refund_capture_cancel",
    "order_cancel": "merchant_refund_capture_cancel",
    "report_return": "merchant_refund_capture_cancel",
    "withdraw_from_credit": "merchant_refund_capture_cancel",
    "dispute_not_received": "merchant_dispute",
    "dispute_wrong_or_damaged": "merchant_dispute",
    "dispute_not_my_purchase": "merchant_dispute",
}
# What is heard as likely as this may be meant, where what is heard best cannot be; where nothing
# else is heard at all it takes more, unless an order is named or the words say it themselves.
_MAY_BE_MEANT_MIN, _ALONE_MEANT_MIN, _BACKED_MEANT_MIN = 0.1, 0.3, 0.05


# Beside these, a sentence about a purchase that goes back is a request of its own.
_NOT_ABOUT_GOODS: frozenset[Errand] = frozenset(
    {
        "account_details_change",
        "change_payment_method_or_date",
        "close_account_or_gdpr",
        "credit_limit_or_declined",
    }
)


def _present(state: State, reading: Reading, words: Vocabulary, facts: Facts) -> list[ErrandGuess]:
    """What the reader holds to be said, and what the customer's own purchases make plain."""
    present = [guess for guess in reading.errands[: reading.present] if guess.errand != "none"]
    if only_names(reading.text, facts.book.orders):
        return []  # "Sofa" wants nothing of it yet
    if state.merchant or any(guess.errand not in _NOT_ABOUT_GOODS for guess in present):
        return present
    if not sends_back(reading, words, facts):
        return present
    return [ErrandGuess("report_return", _BESIDES_CONFIDENCE_MIN), *present]


def _of_the_writer(
    state: State, reading: Reading, words: Vocabulary, facts: Facts
) -> list[ErrandGuess]:
    """What whoever writes can mean: merchants ask what merchants ask, and nobody else does."""
    present = _present(state, reading, words, facts)
    fitting = [g for g in present if g.errand.startswith("merchant_") == state.merchant]
    if state.merchant and accepts(reading, words):
        fitting = [replace(g, errand="merchant_dispute") for g in fitting]
    sure = any(g.confidence >= _BESIDES_CONFIDENCE_MIN for g in present)
    if fitting or (state.merchant and sure and present[0].errand not in _OF_A_MERCHANT):
        return fitting or present
    others = [
        guess
        for guess in reading.errands
        if guess.errand != "none" and guess.errand.startswith("merchant_") == state.merchant
    ]
    named = spoken_of(reading, words, merchant=state.merchant)
    backed = [g for g in others if g.errand == named and g.confidence >= _BACKED_MEANT_MIN]
    if backed and not sure:
        return backed
    best = max(others, key=lambda guess: guess.confidence, default=None)
    enough = _MAY_BE_MEANT_MIN if present else _ALONE_MEANT_MIN
    if state.merchant and not present and reading.orders():
        enough = _BACKED_MEANT_MIN
    if best is not None and best.confidence >= enough and (present or state.merchant):
        return [replace(best, confidence=max(g.confidence for g in (*present, best)))]
    if not state.merchant:
        return present
    return [replace(g, errand=_OF_A_MERCHANT.get(g.errand, g.errand)) for g in present]


def new_errands(
    state: State, reading: Reading, words: Vocabulary, facts: Facts
) -> tuple[Errand, ...]:
    """The errands a message brings that are not the one being worked on."""
    present = _of_the_writer(state, reading, words, facts)
    # The likeliest is what the message is about; another beside it must be heard clearly.
    best = max((guess.confidence for guess in present), default=0.0)
    present = [g for g in present if g.confidence >= min(best, _BESIDES_CONFIDENCE_MIN)]
    if state.phase in ("asking", "confirming") and state.pending:
        current = state.pending[0].errand
        present = [
            guess
            for guess in present
            if guess.errand != current and guess.confidence >= _DIGRESSION_CONFIDENCE_MIN
        ]
        if len(words_of(reading.text)) < _DIGRESSION_WORDS_MIN:
            present = []
    return tuple(dict.fromkeys(guess.errand for guess in present))


def understand(state: State, heard: Heard, facts: Facts, words: Vocabulary) -> Understood:
    """The meaning of a message in the present phase."""
    text = spelled_out(heard.reading.text, words)
    heard = replace(heard, reading=replace(heard.reading, text=text))
    if state.phase == "verifying":
        return Understood(_code(heard, words))
    if state.phase == "confirming" and state.pending:
        return _confirmation(state, heard, facts, words)
    if state.phase == "asking" and state.pending and state.asked is not None:
        return _answer(state, state.asked, heard, facts, words)
    errands = new_errands(state, heard.reading, words, facts)
    if state.refused is not None and (not errands or _put_right(state.refused, heard.reading)):
        slots = revised(state.refused.slots, state.refused.errand, heard.reading, facts, words)
        if _differs(state.refused.slots, slots):
            return Understood("answer", Request(state.refused.errand, slots))
    if errands:
        return Understood("errand")
    meaning = _small_word(heard.reading.text, words)
    if meaning in ("thanks", "no") and not _courteous(state, heard.reading.text):
        return Understood("unclear")
    return Understood(meaning)


def _put_right(refused: Request, reading: Reading) -> bool:
    """Whether so short a message with a day or a sum in it is about what was refused.

    "Then to 4 December" is little to go by, whatever a reader makes of it.
    """
    named = any(slot.type in ("date", "amount") for slot in reading.slots)
    held = {g.errand for g in reading.errands if g.confidence >= _MAY_BE_MEANT_MIN}
    short = len(words_of(reading.text)) <= _FAREWELL_WORDS_MAX
    unsure = max((g.confidence for g in reading.errands), default=0.0) < _DIGRESSION_CONFIDENCE_MIN
    return named and short and (refused.errand in held or unsure)


def _courteous(state: State, text: str) -> bool:
    """Whether "thanks" or "no" is all that is said: short, or after something was dealt with."""
    most = _FAREWELL_WORDS_MAX if state.outcomes else _DIGRESSION_WORDS_MIN
    return len(words_of(text)) <= most


def _code(heard: Heard, words: Vocabulary) -> Meaning:
    if heard.code == "right":
        return "code_right"
    if heard.code == "none" and words.has("another_code", heard.reading.text):
        return "code_missing"
    if heard.code == "none" and not words.has("unsure", heard.reading.text):
        return "unclear" if words.refuses_at(heard.reading.text) is None else "no"
    return "code_wrong"


def _small_word(text: str, words: Vocabulary) -> Meaning:
    if words.has("thanks", text) and not words.has("no", text):
        return "thanks"
    if words.has("unsure", text):
        return "unsure"
    if words.has("no", text):
        return "no"
    return "yes" if words.has("yes", text) else "unclear"


def _consent(text: str, words: Vocabulary) -> Meaning:
    """Yes or no by the word said first; a yes that is taken back, or asked, is neither."""
    yes = words.where("yes", text) if words.has("yes", stated(text)) else None
    no = words.refuses_at(text)
    if words.has("unsure", text):
        return "unsure"
    if yes is None:
        return "unclear" if no is None else "no"
    if no is None:
        return "yes"
    return "no" if no <= yes else "unclear"


def _agreed(text: str, facts: Facts, words: Vocabulary) -> Meaning:
    """Consent in the customer's own words.

    A yes is most of what a message says, or how it begins; a shop or a thing called "yes" is only
    its name.
    """
    consent = _consent(text, words)
    if consent != "yes":
        return consent
    said = " ".join(words_of(text))
    begins = (words.where("yes", text) or 0) <= _YES_BEGINS_WITHIN
    if len(said) > (_YES_AND_MORE_MAX if begins else _YES_SHORT_MAX):
        return "unclear"
    names = {
        name
        for order in facts.book.orders
        for name in (order.merchant, *(item.name for item in order.items))
        if words.has("yes", name)
    }
    rest = f" {said} "
    for spoken in (" ".join(words_of(name)) for name in names):
        if spoken != said:
            rest = rest.replace(f" {spoken} ", " , ")
    return consent if rest.strip() == said else _consent(rest, words)


def _confirmation(state: State, heard: Heard, facts: Facts, words: Vocabulary) -> Understood:
    current, reading = state.pending[0], heard.reading
    if heard.chosen in ("yes", "no"):
        return Understood("yes" if heard.chosen == "yes" else "no", current)
    if current.unsure:
        return _whether_meant(state, heard, facts, words)
    consent = _agreed(reading.text, facts, words)
    if consent == "unclear" and current.errand in _CALLED_OFF:
        # "Yes, cancel it" says what it agrees to, and "cancel" turns nothing down.
        done = without_topic(reading.text, _CALLED_OFF[current.errand], words)
        consent = _agreed(done, facts, words)
    instructs = "injection" in reading.signals and len(reading.text) > _INSTRUCTION_MIN
    if consent == "yes" and instructs:
        # Whoever tries to instruct the assistant agrees by the button, or in plainer words.
        consent = "unclear"
    slots = revised(current.slots, current.errand, reading, facts, words)
    if consent == "yes":
        # "Yes, today", "yes, that's all": only what contradicts what was read back is a change.
        slots = replace(slots, amount_word=current.slots.amount_word)
        if slots.date == facts.today or current.slots.date is None:
            slots = replace(slots, date=current.slots.date)
    changed = Request(current.errand, slots)
    if _differs(current.slots, slots) and not _proposes(changed, facts, state.proposal):
        return Understood("change", changed)
    if consent != "yes" and new_errands(state, reading, words, facts):
        return Understood("instead" if consent == "no" else "errand")
    # "Wait, does that cost anything?" waits for an answer, and refuses nothing yet.
    return Understood("unclear" if consent == "no" and _asks(reading.text) else consent)


def _asks(text: str) -> bool:
    return text.rstrip().endswith(("?", "？", "؟"))


def _whether_meant(state: State, heard: Heard, facts: Facts, words: Vocabulary) -> Understood:
    """The answer to whether something was meant that is then done at once.

    To say it again, and clearly, is a yes: "I never bought that" is no refusal.
    """
    current, reading = state.pending[0], heard.reading
    slots = revised(current.slots, current.errand, reading, facts, words)
    request = replace(current, slots=slots)
    held = any(guess.errand == current.errand for guess in reading.errands[: reading.present])
    if held and not is_unsure(current.errand, reading):
        return Understood("yes", request)
    consent = _agreed(reading.text, facts, words)
    if consent != "yes" and new_errands(state, reading, words, facts):
        return Understood("instead" if consent == "no" else "errand")
    return Understood(consent, request)


def _differs(before: Slots, after: Slots) -> bool:
    """Whether another order, day, sum, thing, installment, or method is named."""
    return replace(after, explain=before.explain, wrong=before.wrong) != before


def _proposes(request: Request, facts: Facts, proposal: str) -> bool:
    """Whether the request comes to exactly the effects that were read back."""
    decision = decide(request, facts)
    return isinstance(decision, Act) and proposal_of(decision.effects) == proposal


def _answer(
    state: State, slot: SlotName, heard: Heard, facts: Facts, words: Vocabulary
) -> Understood:
    reading = heard.reading
    if heard.chosen is not None:
        reading = Reading(heard.chosen, reading.language, reading.errands, reading.present)
    # A question about something else may name the very order that was asked for.
    asks_back = _asks(reading.text) and new_errands(state, reading, words, facts)
    request = answered(state.pending[0], slot, reading, facts, words, state.options)
    if request is not None and not asks_back:
        return Understood("answer", request)
    if new_errands(state, heard.reading, words, facts):
        return Understood("errand")
    meaning = _small_word(heard.reading.text, words)
    return Understood("unsure" if meaning in ("yes", "thanks") else meaning)


def known_of(request: Request) -> dict[str, Fact]:
    """What is known of a request, as facts for a brief or a record."""
    slots = request.slots
    known: dict[str, Fact] = {"errand": request.errand}
    if slots.order is not None:
        known["order"] = slots.order
    if slots.date is not None:
        known["date"] = slots.date
    if slots.amount is not None:
        known["amount"] = slots.amount
    return known
