"""The lender's products, read from policy/products.toml or a lender's own file of that form."""

import re
import tomllib
from collections.abc import Mapping
from dataclasses import fields
from datetime import date, datetime
from importlib import resources
from pathlib import Path
from typing import Any, cast, get_args

from releve.core.lending.order import Product
from releve.core.lending.schedule import DatedRate, ProductTerms
from releve.core.rules.tables import as_tables, as_texts, as_whole

_MARKET = re.compile("[a-z]{2}")
_MARKETS = "markets"
_RATE = "nominal_annual_rate"
_RATE_UNIT = "basis_points"
_RATE_KEYS = {"from", "value", "unit", "meaning"}
_KEYS = {field.name for field in fields(ProductTerms)} - {"product", _RATE}


class ProductTrouble(Exception):
    """The products' file is not usable: the text names the file, the key and the reason."""


def load_product_terms(path: Path | None = None) -> Mapping[Product, ProductTerms]:
    """The terms of every product. Raises `ProductTrouble`."""
    source = path or resources.files("releve") / "policy" / "products.toml"
    try:
        table = tomllib.loads(source.read_text("utf-8"))
    except (OSError, ValueError) as error:
        raise ProductTrouble(f"{source}: {error}") from error
    return parse_product_terms(table, str(source))


def parse_product_terms(table: Mapping[str, Any], source: str) -> Mapping[Product, ProductTerms]:
    """Terms from a parsed file; `source` is named in errors. Raises `ProductTrouble`."""
    products = get_args(Product)
    if odd := sorted(set(table) ^ set(products)):
        raise ProductTrouble(f"{source}: [{odd[0]}]: the products are {', '.join(products)}")
    return {cast("Product", name): _terms(name, table[name], source) for name in products}


def _terms(name: str, values: Any, source: str) -> ProductTerms:
    if not isinstance(values, dict):
        raise ProductTrouble(f"{source}: {name} is no table")
    terms = dict(cast("dict[str, Any]", values))
    rates = _rates(terms.pop(_RATE, []), f"{source}: [{name}] {_RATE}")
    for key, value in terms.items():
        if key not in _KEYS:
            raise ProductTrouble(f"{source}: [{name}] {key}: no such term")
        if type(value) is not int:
            raise ProductTrouble(f"{source}: [{name}] {key}: {value!r} is no whole number")
    if "installments" not in terms:
        raise ProductTrouble(f"{source}: [{name}] installments is missing")
    try:
        return ProductTerms(cast("Product", name), **terms, nominal_annual_rate=rates)
    except ValueError as error:
        raise ProductTrouble(f"{source}: [{name}] {error}") from error


def _rates(written: object, where: str) -> tuple[DatedRate, ...]:
    tables = as_tables(written)
    if tables is None:
        raise ProductTrouble(f"{where}: write one or more tables")
    rates: list[DatedRate] = []
    for table in tables:
        if odd := sorted((set(table) - {_MARKETS}) ^ _RATE_KEYS):
            raise ProductTrouble(
                f"{where}: {odd[0]}: a rate has {', '.join(sorted(_RATE_KEYS))} (and {_MARKETS})"
            )
        from_day, basis_points = table["from"], as_whole(table["value"])
        if not isinstance(from_day, date) or isinstance(from_day, datetime):
            raise ProductTrouble(f"{where}: from: {from_day!r} is no day, like 2026-11-20")
        if basis_points is None or table["unit"] != _RATE_UNIT:
            raise ProductTrouble(f"{where}: value: a whole number of {_RATE_UNIT}, zero or more")
        if not isinstance(meaning := table["meaning"], str) or not meaning.strip():
            raise ProductTrouble(f"{where}: meaning: say what the rate is")
        rates.append(DatedRate(from_day, basis_points, _markets(table, where)))
    return tuple(rates)


def _markets(table: Mapping[str, object], where: str) -> tuple[str, ...]:
    if _MARKETS not in table:
        return ()
    markets = as_texts(table[_MARKETS])
    if not markets or any(not _MARKET.fullmatch(market) for market in markets):
        raise ProductTrouble(f"{where}: {_MARKETS}: one or more countries, like 'se'")
    return markets
