"""Dates in a message, as ISO 8601 days.

A grammar of regular expressions over the classes of lexicon.py, one for all languages; what a
language says in its own way stands in its calendar.toml. Numeric dates are in numeric_dates.py.

What is settled here:
- A day and month without a year, a bare day of the month, and a bare weekday are the next that
  comes (day and month: today counts; weekday: today does not), because customers ask about due
  dates. After a word of the past tense in the same clause ("paid", "betalade") they are the
  latest that was, if that is at most 200 days ago and no word of the future ("until") stands
  right before.
- A month without a day is its first day, a week its Monday; "this week" and "this month" are left
  alone: their first day is past. "End of" is the last day (of a week: its Friday), "middle of" the
  15th (Wednesday), "start of" the first (Monday).
- A weekday that does not fit the day and month said with it moves the date to the year, or the
  month, in which it fits, if that is near.
- "Next Friday" is the one in the week after this, except in languages where it is the one that
  comes (`next_weekday = "coming"`). "Last Friday" is the latest before today.
- Payday is not resolved: it differs from person to person. "10 more days" is no date either.
"""

import re
from collections.abc import Callable, Iterator
from datetime import date

from releve.shell.readers.slots.lexicon import PARTICLE, Lexicon, Token
from releve.shell.readers.slots.reckoning import (
    Said,
    before_now,
    by_mark,
    by_mark_before,
    day_month,
    day_of_month,
    day_of_relative,
    day_said,
    edge,
    from_now,
    last_weekday,
    month_by_mark,
    month_by_mark_before,
    month_said,
    nth_of_month,
    nth_weekday,
    relative_said,
    weekday,
    weekday_as_day,
    weekday_as_nth,
    weekday_later,
    weekday_number,
    weekday_of_week,
)

REL = r"(?:(?P<q{0}>[XxLH])[jk]*(?P<u{0}>U)|(?P<U{0}>U)[jk]*(?P<Q{0}>[XxL])|(?P<v{0}>V))"
_WEEKDAY = r"(?:(?P<w>[Ww])[.,]?[jk]*)?"
_YEAR = r"(?:[.,]?[jk]*y?(?P<y>Y)y?)?"


_CLAUSES = re.compile(r"[J|.,]")


def found_dates(
    tokens: list[Token], lexicon: Lexicon, today: date
) -> Iterator[tuple[int, int, date]]:
    """Each date's span in the text and its day."""
    kinds = "".join(token.kind for token in tokens).replace("D", "O")
    kinds = _NAMED_MONTH_UNIT.sub(r"\1j", _with_particles(tokens, kinds))
    if lexicon.months_by_mark == "before":
        kinds = _marks_before(tokens, kinds)
    elif lexicon.bare_day:
        kinds = _NAMED_DAY.sub("k", kinds)
    kinds = _months_alone(tokens, kinds, lexicon)
    if lexicon.market_order == "md":
        kinds = _days_after_months(tokens, kinds)
    marked = [at for at, token in enumerate(tokens) if token.kind == "D"]
    if not marked and not _TRIGGER.search(kinds):
        return
    for pattern, resolve in _GRAMMAR:
        spans: list[tuple[int, int]] = []
        for match in pattern.finditer(kinds):
            first, last = match.span()
            groups = {
                _SAME.get(n, n): tokens[match.start(n)] for n, v in match.groupdict().items() if v
            }
            past = _is_past(kinds, match, lexicon)
            try:
                day = resolve(Said(groups, today, past, lexicon))
            except (ValueError, OverflowError):
                continue
            if day is None:
                continue
            spans.append((first, last))
            while kinds[last - 1] in ".,kjKI" or kinds[first] in ".,jkK":
                trim_end = kinds[last - 1] in ".,kjKI"
                first, last = (first, last - 1) if trim_end else (first + 1, last)
            if _stands(kinds, match, lexicon):
                yield tokens[first].start, tokens[last - 1].end, day
        for first, last in spans:
            kinds = kinds[:first] + "_" * (last - first) + kinds[last:]
    for at in marked:
        past = bool({"G", "g"} & {*kinds})
        day = day_of_month(Said({"bare": tokens[at]}, today, past, lexicon))
        if kinds[at] != "_" and day is not None:
            yield tokens[at].start, tokens[at].end, day


def _with_particles(tokens: list[Token], kinds: str) -> str:
    """The small word that makes the number before it a day, as a class h: "25 को"."""
    return "".join(
        "h" if (kind, tokens[at].value) == ("j", PARTICLE) and kinds[:at].endswith("N") else kind
        for at, kind in enumerate(kinds)
    )


def _months_alone(tokens: list[Token], kinds: str, lexicon: Lexicon) -> str:
    """A month beside the word "month", or alone where nothing else is spelled so, as a class Q."""
    months = "".join(
        "u" if kind == "U" and tokens[at].value == "m" else kind for at, kind in enumerate(kinds)
    )
    alone = _NAMED_MONTH.sub("Q", months)
    alone = _BARE_MONTH.sub("Q", alone) if lexicon.bare_month else alone
    return alone.replace("u", "U")


def _days_after_months(tokens: list[Token], kinds: str) -> str:
    """The word for day after month and number as a small word: "gruodžio 4 dieną"."""
    return "".join(
        "j" if kind == "U" and tokens[at].value == "d" and _MONTH_DAY.search(kinds, 0, at) else kind
        for at, kind in enumerate(kinds)
    )


def _marks_before(tokens: list[Token], kinds: str) -> str:
    """The classes where a unit's word before a number marks it: "ngày 20 tháng 11 năm 2026"."""
    marks = {"d": "d", "m": "n", "y": "y"}
    return "".join(
        marks.get(str(tokens[at].value), kind)
        if kind == "U" and kinds[at + 1 : at + 2] in {"N", "Y"}
        else kind
        for at, kind in enumerate(kinds)
    )


def _stands(kinds: str, match: re.Match[str], lexicon: Lexicon) -> bool:
    """A bare day is none where a noun that is counted follows ("the 2nd order")."""
    groups = match.groupdict()
    if not any(groups.get(name) for name in ("bare", "b", "c")):
        return True
    after = kinds[match.end() : match.end() + 1]
    if after in set("CUMmNnO"):
        return False
    if kinds[match.end() - 1] == "h":
        return True
    if after != "?" or not groups.get("bare") or kinds[match.start("bare")] != "N":
        return True
    on_the = match.start("bare") - match.start() > 1
    return on_the or lexicon.bare_day or not lexicon.segmented


def _is_past(kinds: str, match: re.Match[str], lexicon: Lexicon) -> bool:
    """Whether the clause is in the past tense, its verb before (or after) the date."""
    first, last = match.span()
    if kinds[first] == "K" or kinds[first - 1 : first] == "K":
        return False
    before = _CLAUSES.split(kinds[:first])[-1]
    after = _CLAUSES.split(kinds[last:], maxsplit=1)[0] if lexicon.verb_last else ""
    return bool({"G", "g"} & {*before, *after})


Resolve = Callable[[Said], date | None]
# A group's name may stand once in a pattern; these say the same as another.
_SAME = {
    "W": "w",
    "a": "w",
    "M": "m",
    "z": "y",
    "x": "w",
    "yy": "y",
    "N": "n",
    "u2": "u",
    "b": "bare",
    "c": "bare",
}
_MONTH_DAY = re.compile(r"[Mm]N$")
# What else would say with a month which day, or which month, it is.
_NO_DAY_BEFORE = r"(?<![NOoYyXxLHESP./\-])(?<![XxLHESPNOo][jk])"
_NO_DAY_AFTER = r"(?![.,]?[jk]*[NOoYXxLESPUu])(?![/\-])"
_NAMED_MONTH = re.compile(rf"{_NO_DAY_BEFORE}(?:(?<=u)M(?![.,]?[jk]*[NOoYXxLESP])|M(?=u(?![A-Z])))")
_BARE_MONTH = re.compile(rf"{_NO_DAY_BEFORE}M{_NO_DAY_AFTER}")
# "dia 5": the word for day before a number, where no number stands before it.
_NAMED_DAY = re.compile(r"(?<![NO])U(?=N)")
# "the first of the month of October": the unit is a small word there.
_NAMED_MONTH_UNIT = re.compile(r"([oOWwN][jkI]*)U(?=M)")
_TRIGGER = re.compile(r"h|[MQmWwTVUndZ]|[kjKI][.]?O|[kK]j*[No]|^[kKj]*[Oo][.|_]*$|^jN|^[Ww]")
_GRAMMAR: tuple[tuple[re.Pattern[str], Resolve], ...] = tuple(
    (re.compile(pattern), resolve)
    for pattern, resolve in (
        (r"(?:(?P<y>[NY])y)?(?P<m>N)n(?P<d>N)(?P<k>d)?", by_mark),
        (rf"{_WEEKDAY}d?(?P<d>N)n(?P<m>N)(?:y?(?P<y>Y))?", by_mark_before),
        (r"(?P<y>Y)[.,/\-]?[jk]*(?P<m>[Mm])[.,/\-]?(?P<d>[NO])", day_month),
        (r"(?P<d>N)[j\-]?(?P<m>N)[j\-]?(?P<y>Y)", day_month),
        (r"(?P<d>[NO])(?=[J,][jk]*[NO][.]?[jk]*(?P<m>[Mm]))", day_month),
        (r"[jk]*(?:(?P<d>o)|(?P<l>L))[jk]*(?P<w>[Ww])[jkI]*(?P<m>[Mm])" + _YEAR, nth_weekday),
        (r"(?P<m>[Mm])[jk]*(?P<d>o)[jk]*(?P<w>[Ww])", nth_weekday),
        (rf"[jk]*(?:(?P<d>o)|(?P<l>L))[jk]*(?P<w>[Ww])[jkI]*{REL.format('1')}", nth_weekday),
        (rf"(?P<nth>W)[jk]*(?:(?P<W>[Ww])|(?P<u>U))[jkI]*(?P<m>[Mm]){_YEAR}", weekday_as_nth),
        (rf"(?P<nth>W)[jk]*(?P<m>[Mm])(?![.]?[jk]*[NO]){_YEAR}", weekday_as_day),
        (rf"(?:(?P<d>[oO])|(?P<l>L))[jk]*(?P<u>U)[jkI]*(?P<m>[Mm]){_YEAR}", nth_of_month),
        (
            rf"{_WEEKDAY}(?P<d>[NOo])[.\-/]?[jk]*(?P<m>[Mm])[.]?(?:[\-/](?P<yy>N)|[\-/]?{_YEAR})",
            day_month,
        ),
        (
            (
                rf"{_WEEKDAY}"
                rf"(?P<m>[Mm])[.\-/]?[jk]*(?P<d>[NOo])(?![nUCN])[\-/]?{_YEAR}(?:,(?P<x>[Ww]))?"
            ),
            day_month,
        ),
        (
            rf"(?P<e>[ESP])[jkI]*(?:{REL.format('1')}|(?P<q>[XxLH])?(?P<m>[Mm]){_YEAR}|(?P<u>U))",
            edge,
        ),
        (rf"{REL.format('1')}[jk]*(?P<e>[ESP])", edge),
        (r"(?:(?P<m>[Mm])|(?<!N)(?P<u>U))[jk]*(?P<e>[ESP])", edge),
        (r"(?P<v1>V)(?P<n>[Nd])", weekday_number),
        (rf"{REL.format('1')}[jkI]*(?P<d>N)[dh]", day_of_relative),
        (rf"(?P<d>[NOo])[jkU]*{REL.format('1')}", day_of_relative),
        (rf"{REL.format('1')}[,]?[jkKI]*(?P<w>[Ww])", weekday_of_week),
        (rf"(?P<w>[Ww])[,]?[jkKI]*{REL.format('1')}", weekday_of_week),
        (r"(?P<w>[Ww])[jk]*I(?P<n>N)?[jk]*(?P<u>U)", weekday_later),
        (r"(?P<t>T)?I(?:[jk]*(?P<n>N)[jk]*)?(?P<u>[Udy])(?!A)F?", from_now),
        (r"(?:(?P<n>N)|(?<![?NjkH]))(?P<u>[Udy])[jk]*F[jk]*(?P<t>T)?", from_now),
        (r"[Xx][jk]*(?P<n>N)(?P<u>[Ud])|(?P<N>N)[Xx](?P<u2>[Ud])", from_now),
        (r"A(?:[jk]*(?P<n>N)[jk]*)?(?P<u>[Udy])", before_now),
        (r"(?:(?P<n>N)[jk]*|(?<![?NjkH]))(?P<u>[Udy])[jk]*A", before_now),
        (r"H?(?P<q>[XxLH])[jk]*(?P<w>[Ww])(?![NO])|(?P<W>[Ww])[jk]*(?P<Q>[XxL])", weekday),
        (rf"{REL.format('1')}", relative_said),
        (
            rf"(?P<q>[XxL]|H(?!m))[jk]*(?P<m>[Mm]){_YEAR}|[kjI]*(?P<M>[Mm])[.,]?[jk]*(?P<z>Y)",
            month_said,
        ),
        (r"(?P<w>[Ww])[.,]?[jk]*(?P<d>[NOo])(?![UC?N$])", day_of_month),
        (r"^[kjKI]*(?P<m>[Mm])[.|_]*$|[kjKI](?P<M>M)(?!N)", month_said),
        (r"(?P<m>Q)", month_said),
        (r"(?:(?P<y>Y)y)?(?P<m>N)n", month_by_mark),
        (r"n(?P<m>N)(?:y?(?P<y>Y))?", month_by_mark_before),
        (
            r"[kK][.]?[jkKI]*(?P<bare>[NOo])|[jkKI]+(?P<b>O)|^j*(?P<c>O)[.|_]*$|^j(?P<d>N)[.|_]*$",
            day_of_month,
        ),
        (r"(?P<d>O)d|(?<!C)(?P<bare>N)h", day_of_month),
        (r"(?P<bare>N)d", day_of_month),
        (r"d(?P<bare>N)", day_of_month),
        (r"(?P<w>Z)", last_weekday),
        (r"(?P<t>T)", day_said),
        (r"[kK]*(?P<w>W)|^(?P<a>w)[.|_]*$", weekday),
    )
)
