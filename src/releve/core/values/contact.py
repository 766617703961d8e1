"""What an e-mail address, a phone number, and a postal address look like when they are written.

Sources: RFC 5321 (lengths), ITU-T E.164 (at most fifteen digits). Whether anybody is reached
there is not known here.
"""

import re

# Scripts without spaces, and their marks, stand right before an address: "邮箱地址：nora@".
_EMAIL = re.compile(
    r"[^\s@<>()\[\]\",;:\u0e00-\u0e7f\u3000-\u9fff\uac00-\ud7a3\uff00-\uffef]{1,64}@"
    r"(?:[^\W_](?:[\w-]{0,61}[^\W_])?\.)+[^\W\d_]{2,24}"
)
_PHONE = re.compile(r"(?:\+|00)?\(?\d[\d\s()./-]{5,22}\d")
_DIGITS_MIN, _DIGITS_MAX = 7, 15
_ADDRESS_SIGNS_MIN, _ADDRESS_SIGNS_MAX = 6, 200


def email_in(text: str) -> str | None:
    """The last e-mail address of a text, or None."""
    found = [match.group().rstrip(".") for match in _EMAIL.finditer(text)]
    return found[-1] if found else None


def phone_in(text: str) -> str | None:
    """The last phone number of a text: its digits, after "+" where its country is said."""
    found = [_dialed(match.group()) for match in _PHONE.finditer(text)]
    numbers = [one for one in found if _DIGITS_MIN <= len(one.lstrip("+")) <= _DIGITS_MAX]
    return numbers[-1] if numbers else None


def _dialed(written: str) -> str:
    # "+44 (0)20": the zero in brackets is not dialed from abroad.
    plain = re.sub(r"\(0\)", "", written) if written.startswith(("+", "00")) else written
    digits = "".join(sign for sign in plain if sign.isdecimal())
    if written.startswith("+"):
        return f"+{digits}"
    return f"+{digits[2:]}" if digits.startswith("00") else digits


def address_in(text: str) -> str | None:
    """A text as one postal address on one line, or None where it cannot be one."""
    line = ", ".join(part.strip(" ,") for part in text.splitlines() if part.strip(" ,"))
    line = " ".join(line.split()).strip(" .")
    fits = _ADDRESS_SIGNS_MIN <= len(line) <= _ADDRESS_SIGNS_MAX
    says = any(sign.isdecimal() for sign in line) and any(sign.isalpha() for sign in line)
    return line if fits and says else None
