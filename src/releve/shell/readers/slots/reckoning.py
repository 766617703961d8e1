"""Which day a matched phrase of a date says, reckoned from today. The rules stand in dates.py."""

from calendar import monthrange
from dataclasses import dataclass
from datetime import date, timedelta

from releve.shell.readers.slots.lexicon import Lexicon, Token

_PAST_DAYS = 200


@dataclass(frozen=True, slots=True)
class Said:
    """Where a pattern matched: the tokens by group name, and what today is."""

    tokens: dict[str, Token]
    today: date
    past: bool
    lexicon: Lexicon

    def number(self, name: str) -> int | None:
        """A token's number; an article ("a", "en") is none where a day is meant."""
        token = self.tokens.get(name)
        if (
            token
            and name in {"d", "bare"}
            and (token.kind, token.value, token.digits)
            == (
                "N",
                1,
                0,
            )
        ):
            return None
        return token.value if token and isinstance(token.value, int) else None


def months_later(day: date, months: int) -> date:
    at = day.year * 12 + day.month - 1 + months
    year, month = divmod(at, 12)
    return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))


def shifted(day: date, unit: str, count: int) -> date:
    if abs(count) > 4000:
        raise ValueError(count)
    if unit == "d":
        return day + timedelta(days=count)
    if unit == "w":
        return day + timedelta(weeks=count)
    return months_later(day, count * (12 if unit == "y" else 1))


def monday(day: date) -> date:
    return day - timedelta(days=day.weekday())


def nearest(today: date, month: int, day: int, *, past: bool) -> date:
    """The day and month next to come, or the latest that was. ValueError for 31 April."""
    years = [y for y in range(today.year - 4, today.year + 5) if day <= monthrange(y, month)[1]]
    days = [date(y, month, day) for y in years]
    earlier = [d for d in days if d <= today]
    if past and earlier and (today - earlier[-1]).days <= _PAST_DAYS:
        return earlier[-1]
    following = next((d for d in days if d >= today), None)
    if following is None:
        raise ValueError(f"no month {month} has a day {day}")
    return following


def full_year(token_value: int) -> int:
    if token_value >= 100:
        return token_value
    return token_value + (1900 if token_value > 60 else 2000)


def day_month(said: Said) -> date | None:
    month, day, year = said.number("m"), said.number("d"), said.number("y")
    if month is None or day is None or not (1 <= month <= 12 and 1 <= day <= 31):
        return None
    if year is not None:
        return date(full_year(year), month, day)
    return fitting(said, nearest(said.today, month, day, past=said.past), months=12)


def fitting(said: Said, day: date, *, months: int) -> date:
    """The day, or where a weekday is said that it is not, the nearest like day that is."""
    index = said.number("w")
    if index is None or day.isoweekday() == index:
        return day
    for step in (-1, *range(1, 3 if months == 12 else 13)):
        other = months_later(day, step * months)
        near = step > 0 or (said.today - other).days <= 31
        if near and other.day == day.day and other.isoweekday() == index:
            return other
    return day


def month_said(said: Said) -> date | None:
    month, year, which = said.number("m"), said.number("y"), said.tokens.get("q")
    if month is None or not 1 <= month <= 12:
        return None
    if year is not None:
        return date(full_year(year), month, 1)
    this = said.today.replace(day=1)
    if said.past or (which and which.kind == "L"):
        return next(d for n in range(1, 14) if (d := months_later(this, -n)).month == month)
    later = 1 if which and which.kind == "X" else 0
    return next(d for n in range(later, 14) if (d := months_later(this, n)).month == month)


def relative(said: Said, suffix: str = "") -> tuple[date, str] | None:
    """The first day of a named week, month or year around today, and its unit."""
    whole = said.tokens.get("v" + suffix)
    if whole is not None and isinstance(whole.value, tuple):
        unit, count = whole.value
    else:
        which = said.tokens.get("q" + suffix) or said.tokens.get("Q" + suffix)
        length = said.tokens.get("u" + suffix) or said.tokens.get("U" + suffix)
        if which is None or length is None:
            return None
        unit, count = str(length.value), {"X": 1, "x": 1, "L": -1}.get(which.kind, 0)
    if unit == "d":
        return said.today + timedelta(days=count), unit
    starts = {
        "w": monday(said.today),
        "m": said.today.replace(day=1),
        "y": said.today.replace(month=1, day=1),
    }
    return shifted(starts[unit], unit, count), unit


def relative_said(said: Said) -> date | None:
    """A week or month around today, but not the present one: its first day is past."""
    found, which, whole = relative(said, "1"), said.tokens.get("q1"), said.tokens.get("v1")
    present = (which is not None and which.kind == "H") or (
        whole is not None and isinstance(whole.value, tuple) and whole.value[1] == 0
    )
    return None if found is None or found[1] == "y" or present else found[0]


def edge(said: Said) -> date | None:
    """Start, middle or end of a week, a month, or a year."""
    edge = said.tokens["e"].kind
    if "m" in said.tokens:
        first, unit = month_said(said), "m"
    elif "u" in said.tokens:
        unit = str(said.tokens["u"].value)
        first = monday(said.today) if unit == "w" else said.today.replace(day=1)
        first = first.replace(month=1) if unit == "y" else first
        if unit == "m" and edge != "E" and said.today.day > (1 if edge == "S" else 15):
            first = months_later(first, 1)
    else:
        found = relative(said, "1")
        first, unit = found or (None, "")
    if first is None or unit == "d":
        return None
    if unit == "w":
        return first + timedelta(days={"S": 0, "P": 2, "E": 4}[edge])
    if unit == "y":
        month, day = {"S": (1, 1), "P": (7, 1), "E": (12, 31)}[edge]
        return first.replace(month=month, day=day)
    return first.replace(day={"S": 1, "P": 15, "E": monthrange(first.year, first.month)[1]}[edge])


def weekday(said: Said) -> date | None:
    index = said.number("w")
    if index is None:
        return None
    ahead = (index - 1 - said.today.weekday()) % 7 or 7
    which = said.tokens.get("q") or said.tokens.get("Q")
    if (which and which.kind == "L") or (which is None and said.past):
        return said.today + timedelta(days=ahead - 7 if ahead < 7 else -7)
    if which and which.kind == "X" and not said.lexicon.coming:
        return monday(said.today) + timedelta(days=6 + index)
    return said.today + timedelta(days=ahead)


def weekday_of_week(said: Said) -> date | None:
    index, found = said.number("w"), relative(said, "1")
    if index is None or found is None or found[1] != "w":
        return None
    return found[0] + timedelta(days=index - 1)


def weekday_number(said: Said) -> date | None:
    """下周二: the number of the weekday right after a week."""
    found, number = relative(said, "1"), said.tokens["n"]
    if found is None or found[1] != "w" or said.lexicon.segmented or number.digits:
        return None
    index = number.value if isinstance(number.value, int) else 7
    return found[0] + timedelta(days=index - 1) if 1 <= index <= 7 else None


def weekday_later(said: Said) -> date | None:
    """Friday in two weeks: that weekday, today counted, and so much later."""
    index, count, unit = said.number("w"), said.number("n"), said.tokens["u"].value
    if index is None:
        return None
    day = said.today + timedelta(days=(index - 1 - said.today.weekday()) % 7)
    return shifted(day, str(unit), 1 if count is None else count)


def nth_weekday(said: Said) -> date | None:
    nth, index = said.number("d"), said.number("w")
    if "m" in said.tokens:
        first = month_said(said)
    else:
        named, unit = relative(said, "1") or (None, "")
        first = named if unit == "m" else None
    if first is None or index is None:
        return None
    return _nth_weekday(said, first, nth, index)


def _nth_weekday(said: Said, first: date, nth: int | None, index: int) -> date | None:
    days = monthrange(first.year, first.month)[1]
    all_days = [first.replace(day=d) for d in range(1, days + 1)]
    fitting = [d for d in all_days if d.isoweekday() == index]
    if said.tokens.get("l"):
        return fitting[-1]
    return fitting[nth - 1] if nth is not None and 1 <= nth <= len(fitting) else None


def _ordinal_of(said: Said) -> int:
    """The ordinal that a weekday's name is too (Greek τρίτη, Hebrew שלישי); 0 where it is none."""
    index, ordinals = said.number("nth"), said.lexicon.weekdays_as_ordinals
    return ordinals[index - 1] if index is not None and index <= len(ordinals) else 0


def weekday_as_day(said: Said) -> date | None:
    """A weekday's name right before a month, as the ordinal it is too: the third of October."""
    day, first = _ordinal_of(said), month_said(said)
    if not day or first is None:
        return None
    if "y" in said.tokens:
        return first.replace(day=day)
    return nearest(said.today, first.month, day, past=said.past)


def weekday_as_nth(said: Said) -> date | None:
    """The same before a weekday or a unit: the third Tuesday, the third day of October."""
    nth, first = _ordinal_of(said), month_said(said)
    if not nth or first is None:
        return None
    if "u" in said.tokens:
        return first.replace(day=nth) if said.tokens["u"].value == "d" else None
    index = said.number("w")
    return None if index is None else _nth_weekday(said, first, nth, index)


def nth_of_month(said: Said) -> date | None:
    """The third day, the first week (its Monday), or the last of either, of a month."""
    nth, first, unit = said.number("d"), month_said(said), said.tokens["u"].value
    if first is None or unit not in {"d", "w"}:
        return None
    last = first.replace(day=monthrange(first.year, first.month)[1])
    days = [first + timedelta(days=n) for n in range(last.day)]
    if unit == "w":
        whole = last if nth else last - timedelta(days=6)
        days = [day for day in days if day.weekday() == 0 and day <= whole]
    if nth is None:
        return days[-1]
    return days[nth - 1] if 1 <= nth <= len(days) else None


def day_of_month(said: Said) -> date | None:
    day = said.number("bare") or said.number("d")
    if day is None or not 1 <= day <= 31:
        return None
    months = [months_later(said.today.replace(day=1), n) for n in range(-12, 13)]
    days = [m.replace(day=day) for m in months if day <= monthrange(m.year, m.month)[1]]
    if said.past:
        return max(d for d in days if d <= said.today)
    return fitting(said, min(d for d in days if d >= said.today), months=1)


def day_of_relative(said: Said) -> date | None:
    day, found = said.number("d"), relative(said, "1")
    if day is None or found is None or found[1] != "m":
        return None
    return found[0].replace(day=day)


def from_now(said: Said) -> date | None:
    count = said.number("n")
    start = said.number("t")
    origin = said.today + timedelta(days=start or 0)
    return shifted(origin, str(said.tokens["u"].value), 1 if count is None else count)


def before_now(said: Said) -> date | None:
    count = said.number("n")
    return shifted(said.today, str(said.tokens["u"].value), -(1 if count is None else count))


def last_weekday(said: Said) -> date | None:
    index = said.number("w") or 1
    return said.today - timedelta(days=(said.today.weekday() - index + 1) % 7 or 7)


def day_said(said: Said) -> date | None:
    feast = said.tokens["t"].value
    if isinstance(feast, str):
        return nearest(said.today, int(feast[:2]), int(feast[3:]), past=said.past)
    days = said.number("t") or 0
    # "kal" is tomorrow and yesterday: the verb tells.
    return said.today + timedelta(days=-days if said.past and said.lexicon.mirrored else days)


def by_mark(said: Said) -> date | None:
    """Day and month marked by their own signs: 11月20日, 20 tháng 11.

    A day of one syllable has its sign: "10월 이용" is no second of October.
    """
    day = said.tokens["d"]
    if day.digits == 0 and day.end - day.start == 1 and "k" not in said.tokens:
        return None
    return day_month(said) if said.lexicon.months_by_mark == "after" else None


def by_mark_before(said: Said) -> date | None:
    return day_month(said) if said.lexicon.months_by_mark == "before" else None


def month_by_mark(said: Said) -> date | None:
    return month_said(said) if said.lexicon.months_by_mark == "after" else None


def month_by_mark_before(said: Said) -> date | None:
    return month_said(said) if said.lexicon.months_by_mark == "before" else None
