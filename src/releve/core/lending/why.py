"""Why a balance is what it is: the journal entries that made it, and what allowed each of them.

A balance is asked for by accounts and by what they are of: an order, one of its installments or
late fees, a customer's orders. The entries that touch it are listed by value date, as posted
within a day, each with what it changed and the balance after it, so what is listed always adds up
to the balance. Beside an entry stand its grounds: the market's rules in force on its value date,
with their sources, and the policy values that an assistant or the lender kept to.

A balance of receivables is what the customer owes; one of what the lender owes (a merchant, a
customer's credit) is turned around, so that both read as positive amounts.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from releve.core.books.account import NORMAL_SIDE, Account
from releve.core.books.entry import EntryKind, JournalEntry, Posting
from releve.core.rules.market import MarketFile, Value
from releve.core.values.ids import EvidenceId, OrderId

OWED = frozenset({Account.RECEIVABLE, Account.LATE_FEE_RECEIVABLE})
"""What a customer owes."""

MARKET_GROUNDS: Mapping[EntryKind, tuple[str, ...]] = {
    "late_fee": (
        "late_fee",
        "late_fee_grace_days",
        "late_fee_interval_days",
        "late_fees_per_installment_max",
        "late_fees_per_order_max",
        "late_fees_per_order_amount_max",
        "late_fees_per_year_max",
    ),
    "forbearance": ("forbearance_duty",),
}
"""The market's rules that bound each kind of entry."""

POLICY_GROUNDS: Mapping[EntryKind, tuple[str, ...]] = {
    "fee_waived": ("late_fee.waivers_per_365_days", "late_fee.waive_whole_fee"),
    "refund": ("merchant.refund_window_days", "refund.allocation"),
    "forbearance": (
        "payment_plan.installments_max",
        "payment_plan.first_due_after_days",
        "payment_plan.interest",
    ),
    "interest_saved": ("payoff.early_fee_major",),
}
"""The policy values, `section.key`, that each kind of entry keeps to."""

_TAKEN = ("take_payment.minimum_major", "authority.take_payment_max_major")
ASSISTANT_GROUNDS: Mapping[EntryKind, tuple[str, ...]] = {
    "payment": _TAKEN,
    "payment_matched": _TAKEN,
    "fee_waived": ("authority.waive_fee_max_major",),
}
"""What an assistant keeps to besides."""


@dataclass(frozen=True, slots=True)
class Balance:
    """Which balance: of `accounts`, all on one side of the books, and of what in them.

    Without `orders` it is all of them.
    """

    accounts: frozenset[Account]
    orders: frozenset[OrderId] | None = None
    installment: int | None = None
    fee: int | None = None

    def __post_init__(self) -> None:
        if len({NORMAL_SIDE[account] for account in self.accounts}) != 1:
            raise ValueError("a balance is of accounts on one side of the books")

    def holds(self, posting: Posting) -> bool:
        """Whether a posting is part of it."""
        return (
            posting.account in self.accounts
            and (self.orders is None or posting.order in self.orders)
            and self.installment in {None, posting.installment}
            and self.fee in {None, posting.fee}
        )

    @property
    def sign(self) -> int:
        """What a posting's amount counts: a credit balance is turned around."""
        return 1 if NORMAL_SIDE[next(iter(self.accounts))] == "debit" else -1


def owed_on(order: OrderId) -> Balance:
    """All that a customer owes on one order."""
    return Balance(OWED, frozenset({order}))


def owed_by(orders: Iterable[OrderId]) -> Balance:
    """All that a customer owes on these orders."""
    return Balance(OWED, frozenset(orders))


def owed_of_installment(order: OrderId, number: int) -> Balance:
    """What is left of one installment."""
    return Balance(frozenset({Account.RECEIVABLE}), frozenset({order}), installment=number)


def owed_of_fee(order: OrderId, number: int) -> Balance:
    """What is left of one late fee, counted from 1."""
    return Balance(frozenset({Account.LATE_FEE_RECEIVABLE}), frozenset({order}), fee=number)


def owed_to_merchant(orders: Iterable[OrderId] | None) -> Balance:
    """What the lender owes merchants; of these orders, before anything was paid out."""
    named = None if orders is None else frozenset(orders)
    return Balance(frozenset({Account.MERCHANT_PAYABLE}), named)


@dataclass(frozen=True, slots=True)
class Posted:
    """An entry as it stands in the books. `evidence` is there where an assistant did it.

    `policy` is then the policy that the record cites: (version, "section.key" to value).
    """

    entry_id: int
    entry: JournalEntry
    evidence: EvidenceId | None = None
    effect: str | None = None
    policy: tuple[str, Mapping[str, object]] | None = None


@dataclass(frozen=True, slots=True)
class MarketGround:
    """A rule of the market that bounded an entry on its value date."""

    key: str
    value: Value
    unit: str
    from_day: date
    source: str
    verified: bool


@dataclass(frozen=True, slots=True)
class PolicyGround:
    """A policy value that an entry kept to; `key` is `section.key`."""

    key: str
    value: object
    version: str


@dataclass(frozen=True, slots=True)
class Part:
    """What an entry changed of one installment, one fee, or neither."""

    amount: int
    order: OrderId | None = None
    installment: int | None = None
    fee: int | None = None


@dataclass(frozen=True, slots=True)
class Step:
    """One entry's part in a balance: what it changed, and the balance after it."""

    posted: Posted
    amount: int
    balance: int
    parts: tuple[Part, ...]
    market: tuple[MarketGround, ...] = ()
    policy: tuple[PolicyGround, ...] = ()


@dataclass(frozen=True, slots=True)
class Why:
    """A balance with every entry that made it, the first one first."""

    amount: int
    steps: tuple[Step, ...]


def why(
    balance: Balance,
    posted: Iterable[Posted],
    market: MarketFile | None = None,
    policy: tuple[str, Mapping[str, object]] | None = None,
) -> Why:
    """The entries that made a balance, with the grounds of each where the rules are given.

    `policy` is the lender's present one, for entries that no assistant's record backs.
    """
    ordered = sorted(posted, key=lambda one: (one.entry.value_date, one.entry_id))
    steps: list[Step] = []
    left = 0
    for one in ordered:
        parts = _parts(balance, one.entry.postings)
        if not parts:
            continue
        amount = sum(part.amount for part in parts)
        left += amount
        steps.append(
            Step(one, amount, left, parts, _market(one, market), _policy(one, policy)),
        )
    return Why(left, tuple(steps))


def _parts(balance: Balance, postings: Sequence[Posting]) -> tuple[Part, ...]:
    return tuple(
        Part(balance.sign * p.amount.amount_minor, p.order, p.installment, p.fee)
        for p in postings
        if balance.holds(p)
    )


def _market(one: Posted, market: MarketFile | None) -> tuple[MarketGround, ...]:
    if market is None or one.entry.value_date < market.opens:
        return ()
    found = (
        (key, market.provision(key, one.entry.value_date))
        for key in MARKET_GROUNDS.get(one.entry.kind, ())
    )
    return tuple(
        MarketGround(key, p.value, p.unit, p.from_day, p.source, p.verified) for key, p in found
    )


def _policy(
    one: Posted, present: tuple[str, Mapping[str, object]] | None
) -> tuple[PolicyGround, ...]:
    cited = one.policy or present
    if cited is None:
        return ()
    version, values = cited
    keys = POLICY_GROUNDS.get(one.entry.kind, ())
    if one.evidence is not None:
        keys += ASSISTANT_GROUNDS.get(one.entry.kind, ())
    if any(key.endswith("_major") for key in keys):
        # Amounts of the policy are in euro: the factor says what they are in the order's currency.
        keys += (f"currency_scale.{one.entry.postings[0].amount.currency.lower()}",)
    return tuple(PolicyGround(key, values[key], version) for key in keys if key in values)
