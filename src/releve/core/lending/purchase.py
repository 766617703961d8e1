"""What a merchant sells in one purchase: order lines that add up, with tax within one minor unit.

Amounts are whole minor units with tax and discount in them, rates hundredths of a percent (2500
is 25 %). The arithmetic is that of the dialect's specification of an order line: the total is
quantity times unit price less the discount, and the tax within one minor unit of
`total - total * 10000 / (10000 + rate)`.
"""

from collections.abc import Sequence
from dataclasses import dataclass

_WHOLE = 10_000
_SALES_TAX = "sales_tax"


@dataclass(frozen=True, slots=True)
class OrderLine:
    """One line of a purchase. A discount's amounts are negative."""

    name: str
    quantity: int
    unit_price: int
    total_amount: int
    total_discount_amount: int = 0
    tax_rate: int | None = None
    total_tax_amount: int | None = None
    type: str | None = None


def faults(
    lines: Sequence[OrderLine], amount: int, tax_amount: int | None = None
) -> tuple[str, ...]:
    """All that does not add up, in plain words; empty for a sound purchase."""
    found = [fault for number, line in enumerate(lines) for fault in _line_faults(number, line)]
    total = sum(line.total_amount for line in lines)
    if total != amount:
        found.append(f"order_lines add up to {total} and not to {amount}")
    if tax_amount is not None:
        found.extend(_tax_faults(lines, amount, tax_amount))
    return tuple(found)


def _line_faults(number: int, line: OrderLine) -> list[str]:
    place = f"order_lines[{number}]"
    found: list[str] = []
    total = line.quantity * line.unit_price - line.total_discount_amount
    if total != line.total_amount:
        found.append(
            f"{place}.total_amount is {line.total_amount}; quantity, unit_price and"
            f" total_discount_amount make {total}"
        )
    if line.tax_rate is None or line.total_tax_amount is None:
        return found
    # |tax - total * rate / (10000 + rate)| <= 1, in whole numbers.
    off = line.total_tax_amount * (_WHOLE + line.tax_rate) - line.total_amount * line.tax_rate
    if abs(off) > _WHOLE + line.tax_rate:
        found.append(
            f"{place}.total_tax_amount is {line.total_tax_amount}; a tax_rate of {line.tax_rate}"
            f" makes {line.total_amount * line.tax_rate // (_WHOLE + line.tax_rate)}"
        )
    return found


def _tax_faults(lines: Sequence[OrderLine], amount: int, tax_amount: int) -> list[str]:
    if tax_amount < 0 or tax_amount > amount:
        return [f"order_tax_amount is {tax_amount} of an order_amount of {amount}"]
    if all(line.total_tax_amount is None and line.type != _SALES_TAX for line in lines):
        return []
    # In some countries the tax is a line of its own.
    taxes = sum(line.total_tax_amount or 0 for line in lines)
    taxes += sum(line.total_amount for line in lines if line.type == _SALES_TAX)
    if abs(taxes - tax_amount) > 1:
        return [f"order_tax_amount is {tax_amount}; order_lines have {taxes} of tax"]
    return []
