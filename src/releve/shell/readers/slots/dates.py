"""Dates in a message, as ISO 8601 days.

A grammar of regular expressions over the classes of lexicon.py, one for all languages; what a
language says in its own way stands in its calendar.toml. Numeric dates are in numeric_dates.py.

What is settled here:
- A day and month without a year, a bare day of the month, and a bare weekday are the next that
  comes (day and month: today counts; weekday: today does not), because customers ask about due
  dates. After a word of the past tense in the same clause ("paid", "betalade") they are the
  latest that was, if that is at most 200 days ago and no word of the future ("until") stands
  right before.
- A month without a day is its first day, a week its Monday ("this week" is left alone: its
  Monday is past), "end of" the last day (of a week: its Friday), "middle of" the 15th
  (Wednesday), "start of" the first (Monday).
- "Next Friday" is the one in the week after this, except in languages where it is the one that
  comes (`next_weekday = "coming"`). "Last Friday" is the latest before today.
- Payday is not resolved: it differs from person to person. "10 more days" is no date either.
"""

import re
from calendar import monthrange
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from releve.shell.readers.slots.lexicon import Lexicon, Token

_PAST_DAYS = 200

REL = r"(?:(?P<q{0}>[XLH])[jk]*(?P<u{0}>U)|(?P<U{0}>U)[jk]*(?P<Q{0}>[XL])|(?P<v{0}>V))"
_WEEKDAY = r"(?:(?P<w>[Ww])[.,]?[jk]*)?"
_YEAR = r"(?:[.,]?[jk]*y?(?P<y>Y)y?)?"


@dataclass(frozen=True, slots=True)
class Said:
    """Where a pattern matched: the tokens by group name, and what today is."""

    tokens: dict[str, Token]
    today: date
    past: bool
    lexicon: Lexicon

    def number(self, name: str) -> int | None:
        token = self.tokens.get(name)
        return token.value if token and isinstance(token.value, int) else None


def found_dates(
    tokens: list[Token], lexicon: Lexicon, today: date
) -> Iterator[tuple[int, int, date]]:
    """Each date's span in the text and its day."""
    kinds = "".join(token.kind for token in tokens)
    if lexicon.bare_day:
        kinds = _NAMED_DAY.sub("k", kinds)
    if not _TRIGGER.search(kinds):
        return
    for pattern, resolve in _GRAMMAR:
        spans: list[tuple[int, int]] = []
        for match in pattern.finditer(kinds):
            first, last = match.span()
            groups = {
                _SAME.get(n, n): tokens[match.start(n)] for n, v in match.groupdict().items() if v
            }
            past = _is_past(kinds, first, match.group())
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
            kinds = kinds[:first] + "|" * (last - first) + kinds[last:]


def _stands(kinds: str, match: re.Match[str], lexicon: Lexicon) -> bool:
    """A bare day is none where a noun that is counted follows ("the 2nd order")."""
    groups = match.groupdict()
    if not any(groups.get(name) for name in ("bare", "b", "c")):
        return True
    after = kinds[match.end() : match.end() + 1]
    if after in set("CUMmNnO"):
        return False
    return after != "?" or not groups.get("bare") or kinds[match.start("bare")] != "N" or (
        lexicon.bare_day or not lexicon.segmented
    )


def _is_past(kinds: str, first: int, text: str) -> bool:
    if text[0] == "K" or kinds[first - 1 : first] == "K":
        return False
    before = kinds[:first]
    clause = max(before.rfind("J"), before.rfind("|"), before.rfind(","), before.rfind("."))
    return max(before.rfind("G"), before.rfind("g")) > clause


def _month_later(day: date, months: int) -> date:
    at = day.year * 12 + day.month - 1 + months
    year, month = divmod(at, 12)
    return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))


def _shift(day: date, unit: str, count: int) -> date:
    if abs(count) > 4000:
        raise ValueError(count)
    if unit == "d":
        return day + timedelta(days=count)
    if unit == "w":
        return day + timedelta(weeks=count)
    return _month_later(day, count * (12 if unit == "y" else 1))


def _monday(day: date) -> date:
    return day - timedelta(days=day.weekday())


def nearest(today: date, month: int, day: int, *, past: bool) -> date:
    """The day and month next to come, or the latest that was."""
    years = [y for y in range(today.year - 4, today.year + 5) if day <= monthrange(y, month)[1]]
    days = [date(y, month, day) for y in years]
    earlier = [d for d in days if d <= today]
    if past and earlier and (today - earlier[-1]).days <= _PAST_DAYS:
        return earlier[-1]
    return next(d for d in days if d >= today)


def _full_year(token_value: int) -> int:
    return token_value if token_value >= 100 else 2000 + token_value


def _day_month(said: Said) -> date | None:
    month, day, year = said.number("m"), said.number("d"), said.number("y")
    if month is None or day is None or not (1 <= month <= 12 and 1 <= day <= 31):
        return None
    if year is not None:
        return date(_full_year(year), month, day)
    return _fitting(said, nearest(said.today, month, day, past=said.past), months=12)


def _fitting(said: Said, day: date, *, months: int) -> date:
    """The day, or where a weekday is said that it is not, the nearest like day that is."""
    index = said.number("w")
    if index is None or day.isoweekday() == index:
        return day
    for step in (-1, 1, 2, 3, 4, 5):
        other = _month_later(day, step * months)
        near = step > 0 or (said.today - other).days <= 31
        if near and other.day == day.day and other.isoweekday() == index:
            return other
    return day


def _month(said: Said) -> date | None:
    month, year, which = said.number("m"), said.number("y"), said.tokens.get("q")
    if month is None or not 1 <= month <= 12:
        return None
    if year is not None:
        return date(_full_year(year), month, 1)
    this = said.today.replace(day=1)
    if said.past or (which and which.kind == "L"):
        return next(d for n in range(1, 14) if (d := _month_later(this, -n)).month == month)
    later = 1 if which and which.kind == "X" else 0
    return next(d for n in range(later, 14) if (d := _month_later(this, n)).month == month)


def _relative(said: Said, suffix: str = "") -> tuple[date, str] | None:
    """The first day of a named week, month or year around today, and its unit."""
    whole = said.tokens.get("v" + suffix)
    if whole is not None and isinstance(whole.value, tuple):
        unit, count = whole.value
    else:
        which = said.tokens.get("q" + suffix) or said.tokens.get("Q" + suffix)
        length = said.tokens.get("u" + suffix) or said.tokens.get("U" + suffix)
        if which is None or length is None:
            return None
        unit, count = str(length.value), {"X": 1, "L": -1}.get(which.kind, 0)
    if unit == "d":
        return said.today + timedelta(days=count), unit
    starts = {
        "w": _monday(said.today),
        "m": said.today.replace(day=1),
        "y": said.today.replace(month=1, day=1),
    }
    return _shift(starts[unit], unit, count), unit


def _rel(said: Said) -> date | None:
    found = _relative(said, "1")
    if found is None or found[1] == "y" or (found[1] == "w" and found[0] <= said.today
                                            and found[0] > said.today - timedelta(days=7)):
        return None
    return found[0]


def _edge(said: Said) -> date | None:
    """Start, middle or end of a week, a month, or a year."""
    edge = said.tokens["e"].kind
    if "m" in said.tokens:
        first, unit = _month(said), "m"
    elif "u" in said.tokens:
        unit = str(said.tokens["u"].value)
        first = _monday(said.today) if unit == "w" else said.today.replace(day=1)
        first = first.replace(month=1) if unit == "y" else first
        if unit == "m" and edge != "E" and said.today.day > (1 if edge == "S" else 15):
            first = _month_later(first, 1)
    else:
        found = _relative(said, "1")
        first, unit = found if found else (None, "")
    if first is None or unit == "d":
        return None
    if unit == "w":
        return first + timedelta(days={"S": 0, "P": 2, "E": 4}[edge])
    if unit == "y":
        month, day = {"S": (1, 1), "P": (7, 1), "E": (12, 31)}[edge]
        return first.replace(month=month, day=day)
    return first.replace(day={"S": 1, "P": 15, "E": monthrange(first.year, first.month)[1]}[edge])


def _weekday(said: Said) -> date | None:
    index = said.number("w")
    if index is None:
        return None
    ahead = (index - 1 - said.today.weekday()) % 7 or 7
    which = said.tokens.get("q") or said.tokens.get("Q")
    if (which and which.kind == "L") or (which is None and said.past):
        return said.today + timedelta(days=ahead - 7 if ahead < 7 else -7)
    if which and which.kind == "X" and not said.lexicon.coming:
        return _monday(said.today) + timedelta(days=6 + index)
    return said.today + timedelta(days=ahead)


def _weekday_of_week(said: Said) -> date | None:
    index, found = said.number("w"), _relative(said, "1")
    if index is None or found is None or found[1] != "w":
        return None
    return found[0] + timedelta(days=index - 1)


def _weekday_later(said: Said) -> date | None:
    day, count, unit = _weekday(said), said.number("n"), said.tokens["u"].value
    return _shift(day, str(unit), 1 if count is None else count) if day else None


def _nth_weekday(said: Said) -> date | None:
    nth, index = said.number("d"), said.number("w")
    first = _month(said)
    if first is None or index is None:
        return None
    days = monthrange(first.year, first.month)[1]
    all_days = [first.replace(day=d) for d in range(1, days + 1)]
    fitting = [d for d in all_days if d.isoweekday() == index]
    if said.tokens.get("l"):
        return fitting[-1]
    return fitting[nth - 1] if nth is not None and 1 <= nth <= len(fitting) else None


def _day_of_month(said: Said) -> date | None:
    day = said.number("bare") or said.number("d")
    if day is None or not 1 <= day <= 31:
        return None
    months = [_month_later(said.today.replace(day=1), n) for n in range(-12, 13)]
    days = [m.replace(day=day) for m in months if day <= monthrange(m.year, m.month)[1]]
    if said.past:
        return max(d for d in days if d <= said.today)
    return _fitting(said, min(d for d in days if d >= said.today), months=1)


def _day_of_relative(said: Said) -> date | None:
    day, found = said.number("d"), _relative(said, "1")
    if day is None or found is None or found[1] != "m":
        return None
    return found[0].replace(day=day)


def _from_now(said: Said) -> date | None:
    count = said.number("n")
    start = said.number("t")
    origin = said.today + timedelta(days=start or 0)
    return _shift(origin, str(said.tokens["u"].value), 1 if count is None else count)


def _before_now(said: Said) -> date | None:
    count = said.number("n")
    return _shift(said.today, str(said.tokens["u"].value), -(1 if count is None else count))


def _last_weekday(said: Said) -> date | None:
    index = said.number("w") or 1
    return said.today - timedelta(days=(said.today.weekday() - index + 1) % 7 or 7)


def _today(said: Said) -> date | None:
    feast = said.tokens["t"].value
    if isinstance(feast, str):
        return nearest(said.today, int(feast[:2]), int(feast[3:]), past=said.past)
    return said.today + timedelta(days=said.number("t") or 0)


def _by_mark(said: Said) -> date | None:
    """Day and month marked by their own signs: 11月20日, 20 tháng 11."""
    return _day_month(said) if said.lexicon.months_by_mark == "after" else None


def _by_mark_before(said: Said) -> date | None:
    return _day_month(said) if said.lexicon.months_by_mark == "before" else None


def _month_by_mark(said: Said) -> date | None:
    return _month(said) if said.lexicon.months_by_mark == "after" else None


def _month_by_mark_before(said: Said) -> date | None:
    return _month(said) if said.lexicon.months_by_mark == "before" else None


Resolve = Callable[[Said], date | None]
# A group's name may stand once in a pattern; these say the same as another.
_SAME = {"W": "w", "a": "w", "M": "m", "z": "y", "x": "w", "N": "n", "u2": "u", "b": "bare", "c": "bare"}
# "dia 5": the word for day before a number, where no number stands before it.
_NAMED_DAY = re.compile(r"(?<![NO])U(?=N)")
_TRIGGER = re.compile(r"[MmWwTVUndZ]|[kjKI]O|[kK]j*[No]|^[kKj]*[Oo][.|]*$|^[Ww]")
_GRAMMAR: tuple[tuple[re.Pattern[str], Resolve], ...] = tuple(
    (re.compile(pattern), resolve)
    for pattern, resolve in (
        (rf"(?:(?P<y>[NY])y)?(?P<m>N)n(?P<d>N)d?", _by_mark),
        (rf"{_WEEKDAY}d?(?P<d>N)n(?P<m>N)(?:y?(?P<y>Y))?", _by_mark_before),
        (r"(?P<y>Y)[.,/\-]?[jk]*(?P<m>[Mm])[.,/\-]?(?P<d>[NO])", _day_month),
        (r"(?P<d>[NO])(?=[J,][jk]*[NO][.]?[jk]*(?P<m>[Mm]))", _day_month),
        (r"[jk]*(?:(?P<d>o)|(?P<l>L))[jk]*(?P<w>[Ww])[jkI]*(?P<m>[Mm])" + _YEAR, _nth_weekday),
        (rf"{_WEEKDAY}(?P<d>[NOo])[.\-/]?[jk]*(?P<m>[Mm])[.]?[\-/]?{_YEAR}", _day_month),
        (rf"{_WEEKDAY}(?P<m>[Mm])[.\-/]?[jk]*(?P<d>[NOo])(?![nUCN])[\-/]?{_YEAR}(?:,(?P<x>[Ww]))?",
         _day_month),
        (rf"(?P<e>[ESP])[jkI]*(?:{REL.format('1')}|(?P<q>[XLH])?(?P<m>[Mm]){_YEAR}|(?P<u>U))",
         _edge),
        (rf"{REL.format('1')}[jk]*(?P<e>[ESP])", _edge),
        (rf"(?P<m>[Mm])[jk]*(?P<e>[ESP])", _edge),
        (rf"(?P<d>[NOo])[jkU]*{REL.format('1')}", _day_of_relative),
        (rf"{REL.format('1')}[,]?[jkKI]*(?P<w>[Ww])", _weekday_of_week),
        (rf"(?P<w>[Ww])[,]?[jkKI]*{REL.format('1')}", _weekday_of_week),
        (r"(?P<w>[Ww])[jk]*I(?P<n>N)?[jk]*(?P<u>U)", _weekday_later),
        (r"(?P<t>T)?I[jk]*(?P<n>N)?[jk]*(?P<u>[Ud])(?!A)F?", _from_now),
        (r"(?P<n>N)?(?P<u>[Ud])[jk]*F[jk]*(?P<t>T)?", _from_now),
        (r"X[jk]*(?P<n>N)(?P<u>[Ud])|(?P<N>N)X(?P<u2>[Ud])", _from_now),
        (r"A[jk]*(?P<n>N)?[jk]*(?P<u>[Ud])", _before_now),
        (r"(?P<n>N)?[jk]*(?P<u>[Ud])[jk]*A", _before_now),
        (r"H?(?P<q>[XLH])[jk]*(?P<w>[Ww])(?![NO])|(?P<W>[Ww])[jk]*(?P<Q>[XL])", _weekday),
        (rf"{REL.format('1')}", _rel),
        (rf"(?P<q>[XL]|H(?!m))[jk]*(?P<m>[Mm]){_YEAR}|[kjI]*(?P<M>[Mm])[.,]?[jk]*(?P<z>Y)", _month),
        (r"(?P<w>W)[.,]?[jk]*(?P<d>[NO])(?![UC?N])", _day_of_month),
        (r"^[kjKI]*(?P<m>[Mm])[.|]*$|[kjKI](?P<M>M)(?!N)", _month),
        (r"(?:(?P<y>Y)y)?(?P<m>N)n(?!N)", _month_by_mark),
        (r"n(?P<m>N)(?:y?(?P<y>Y))?", _month_by_mark_before),
        (r"[kK][jkKI]*(?P<bare>[NOo])|[jkK]+(?P<b>O)|^(?P<c>O)[.|]*$", _day_of_month),
        (r"(?P<bare>N)d", _day_of_month),
        (r"d(?P<bare>N)", _day_of_month),
        (r"(?P<w>Z)", _last_weekday),
        (r"(?P<t>T)", _today),
        (r"[kK]*(?P<w>W)|^(?P<a>w)[.|]*$", _weekday),
    )
)
