"""What a conversation answers whose customer was erased: that it is so, and nothing else."""

from releve.core.conversation.state import Outcome, State
from releve.core.decisions.decision import Reply
from releve.shell.answer import Answer, answer_row, lines_of
from releve.shell.desk import Desk
from releve.shell.postgres.named import load
from releve.shell.wording import SOURCE, locale_of

_SQL = load("person_keys")


def erased_answer(desk: Desk, conversation_id: str, message_id: str) -> Answer:
    """The answer to whatever is written there; nothing of it is kept."""
    named = {"lender": desk.lender_id, "conversation": conversation_id}
    with desk.pool.connection() as connection:
        row = connection.execute(_SQL.whose_conversation, named).fetchone()
    language, market = row or ("", "")
    state = erased_state(desk, language)
    locale = locale_of(state.language, market)
    told = Reply("account-wish-met", {"wish": "erase"})
    return answer_row(
        conversation=conversation_id,
        message=message_id,
        state=state,
        locale=locale,
        lines=lines_of([told], desk.wording, locale),
        asks=None,
        effects=(),
        evidence_id=None,
    )


def erased_state(desk: Desk, language: str) -> State:
    """Where such a conversation stands, in the customer's language."""
    spoken = language if language in desk.wording.languages else SOURCE
    return State(spoken, outcomes=(Outcome("close_account_or_gdpr", "resolved"),))
