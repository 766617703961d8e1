"""What journal entries must make of the books that a turn saw: each balance, from both sides.

What a book says is owed of an installment or a fee, what the lender owes of an order, and what was
lost on it are sums of postings. Days, goods, disputes, and names are in no entry: what was seen of
them is held by the digest of the turn's inputs alone.
"""

from collections.abc import Iterable, Mapping

from releve.core.books.account import Account
from releve.core.lending.customer_book import CustomerBook

Place = tuple[str, str, int]
"""An order, an account, and the installment or fee in it (0 where the account has none)."""


def balances_of(book: CustomerBook) -> dict[Place, int]:
    """The balances of a book, debits positive, without those that are nothing."""
    found: dict[Place, int] = {}
    for order in book.orders:
        of = order.order_id
        for part in order.installments:
            found[of, Account.RECEIVABLE, part.number] = part.outstanding
        for number, fee in enumerate(order.fees, start=1):
            found[of, Account.LATE_FEE_RECEIVABLE, number] = fee.outstanding
        found[of, Account.CUSTOMER_CREDIT, 0] = -order.credit
        found[of, Account.CREDIT_LOSSES, 0] = order.lost
    return {place: amount for place, amount in found.items() if amount}


def balances_from(rows: Iterable[tuple[str, str, int, int]]) -> dict[Place, int]:
    """The same of entries: (order, account, installment or fee, sum of postings)."""
    return {(order, account, part): amount for order, account, part, amount in rows if amount}


def named(balances: Mapping[Place, int]) -> dict[str, int]:
    """Balances by a name for people: `K-7721 receivable 2`."""
    return {
        f"{o} {account} {part}".removesuffix(" 0"): n for (o, account, part), n in balances.items()
    }
