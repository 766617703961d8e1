"""Identifiers. Text everywhere: what people write is what the rows hold."""

from typing import NewType

LenderId = NewType("LenderId", str)
CustomerId = NewType("CustomerId", str)
MerchantId = NewType("MerchantId", str)
OrderId = NewType("OrderId", str)
ConversationId = NewType("ConversationId", str)
MessageId = NewType("MessageId", str)
EvidenceId = NewType("EvidenceId", str)
