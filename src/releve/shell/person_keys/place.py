"""Where each sealed value stands: what it is bound to."""


def of_state(conversation_id: str) -> str:
    """Where a conversation stands."""
    return f"state/{conversation_id}"


def of_said(conversation_id: str, message_id: str) -> str:
    """What a message said."""
    return f"said/{conversation_id}/{message_id}"


def of_answer(conversation_id: str, message_id: str) -> str:
    """What it was answered."""
    return f"answer/{conversation_id}/{message_id}"


def of_evidence(evidence_id: str) -> str:
    """The person's part of a record."""
    return f"evidence/{evidence_id}"


def of_effect(key: str) -> str:
    """What an effect's arguments say of the person."""
    return f"effect/{key}"


def of_brief(work_item_id: str) -> str:
    """The brief of a work item."""
    return f"brief/{work_item_id}"


def of_message(key: str) -> str:
    """The body of a message that goes out."""
    return f"outbox/{key}"


def of_document(document_id: str) -> str:
    """A document's values."""
    return f"document/{document_id}"


def of_review(decision_id: str) -> str:
    """What a shopper said to the person who looks at a credit decision."""
    return f"review/{decision_id}"


def of_approval(approval_id: str, part: str) -> str:
    """What waits for a person's yes: its `request`, or its `effects`."""
    return f"approval/{approval_id}/{part}"


def of_quality_note(item_id: str, agent_id: str) -> str:
    """What a reviewer wrote about a contact."""
    return f"quality/{item_id}/{agent_id}"


def of_desk_message(conversation_id: str, message_id: str) -> str:
    """What a person, or the lender beside them, wrote to the customer."""
    return f"desk/{conversation_id}/{message_id}"


def of_note(conversation_id: str, note_id: str) -> str:
    """What a person noted for colleagues."""
    return f"note/{conversation_id}/{note_id}"


def of_inputs(conversation_id: str, message_id: str) -> str:
    """What a turn was decided on."""
    return f"inputs/{conversation_id}/{message_id}"


def of_translation(conversation_id: str, part: str, language: str) -> str:
    """What a machine made of a part of a conversation, in a language."""
    return f"translation/{conversation_id}/{language}/{part}"
