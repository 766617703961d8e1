"""Write docs/markets.md from the market files: every value with its dates, and all unverified ones.

Run it after changing a market file; a test fails while the page says something else.
"""

import sys
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

from releve.core.rules.market import NO_LIMIT, Provision
from releve.shell.market_files import MARKETS, Markets, load_markets

PAGE = Path(__file__).resolve().parent.parent / "docs" / "markets.md"

_HEAD = """\
# Markets

Written by `tools/market_page.py` from `src/releve/markets/`; change those files, not this page.

Each market is a folder with a `rules.toml`. Each rule holds dated provisions: a value is in force
from its day until the next one's. A market may name a base (`base = "eu"`) for what a union of
states sets once; a key in the market's own file replaces the base's key whole. `from` is the day on
which a value took effect, or one by which it certainly had; `opens` is the first day for which
the file answers. `RELEVE_MARKETS` names another folder to read. A file with an unknown or missing
key, a missing source, a gap, or dates out of order stops the start and names file, key, and reason.

Amounts are minor units of the market's currency, periods are calendar days, and "none" says that
the law sets no limit. Contact hours are local time, from the earliest until before the latest.
A duty to weigh relief holds `before_enforcement`, `in_arrears`, `on_request` of a customer in
hardship, or not (`none`). Years of keeping count from the end of the year; "the lender's own" marks
what the house chose where no law was found to name a number. A late fee of 0 means that none is
charged, which is within every law: it stands wherever an allowed amount could not be verified.
"""

_UNVERIFIED = """\
## Unverified

`verified = false` in the file: nobody has compared these {count} values with the text they cite.
Have a lawyer of the market do so before lending there.
"""


def page(markets: Markets) -> str:
    """The whole page."""
    sources: dict[str, Mapping[str, Sequence[Provision]]] = dict(markets.bases)
    for name, file in markets.files.items():
        own = {key: found for key, found in file.provisions.items() if found[0].file == file.file}
        sources[name] = own
    order = [*sorted(markets.bases), *markets.names]
    doubtful = [row for name in order for row in _doubtful(name, sources[name])]
    lines = [_HEAD, _UNVERIFIED.format(count=len(doubtful))]
    lines += ["| file | rule | from | value | cited |", "|---|---|---|---|---|", *doubtful, ""]
    lines += ["## Values", ""]
    for name in order:
        lines += [f"### {name}", "", *_note(markets, name)]
        lines += ["| rule | from | value | source |", "|---|---|---|---|"]
        lines += [*_values(sources[name]), ""]
    return "\n".join(lines)


def _note(markets: Markets, name: str) -> Iterator[str]:
    file = markets.files.get(name)
    if file is not None and file.note is not None:
        yield file.note
        yield ""


def _doubtful(name: str, rules: Mapping[str, Sequence[Provision]]) -> Iterator[str]:
    for key, found in rules.items():
        for one in found:
            if not one.verified:
                yield f"| {name} | `{key}` | {one.from_day} | {_said(one)} | {one.source} |"


def _values(rules: Mapping[str, Sequence[Provision]]) -> Iterator[str]:
    for key, found in rules.items():
        for one in found:
            doubt = "" if one.verified else " (unverified)"
            yield f"| `{key}` | {one.from_day} | {_said(one)} | {one.source}{doubt} |"


def _said(one: Provision) -> str:
    if one.value is None:
        return NO_LIMIT
    return ", ".join(one.value) if isinstance(one.value, tuple) else str(one.value)


def main() -> int:
    """Write the page of the markets that come with the product."""
    PAGE.write_text(page(load_markets(MARKETS)), "utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
