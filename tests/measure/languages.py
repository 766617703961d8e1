"""Measures language identification on shared sentences; prints the share right by length.

Run as `python tests/measure/languages.py [ROWS]`. Only languages of the lender count, all of them
allowed. Three readings: no prior; the sentence's own language as the prior; English as the prior
(for a sentence in English: Swedish), where only sentences of three words or more, or of a script
of their own, could be told. Of the rows called Slovene those of tatoeba are mostly Slovak ("Som
unavený."): there either is right.
"""

import json
import sys
from collections import Counter
from pathlib import Path
from time import perf_counter

from releve.shell.readers.languages import identify

_ROWS = Path(__file__).parents[3] / "shared" / "data" / "langid.jsonl"
_LENDER = (
    "en sv nb da fi de nl fr es it pt pl cs sk ro hu el bg hr sl et lv lt tr ar he uk ru ja ko zh "
    "vi hi fa th id"
).split()


def _is_right(found: str, row: dict[str, str]) -> bool:
    mixed = row["lang"] == "sl" and row["source"] == "tatoeba"
    return found == row["lang"] or (mixed and found == "sk")


def main() -> int:
    path = Path(sys.argv[1]) if len(sys.argv) > 1 else _ROWS
    rows = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]
    rows = [row for row in rows if row["lang"] in _LENDER]
    identify("warm up the model", prior=None, allowed=_LENDER)
    for name in ("none", "own", "other"):
        right: Counter[str] = Counter()
        total: Counter[str] = Counter()
        wrong: Counter[tuple[str, str]] = Counter()
        started = perf_counter()
        for row in rows:
            other = "sv" if row["lang"] == "en" else "en"
            prior = {"none": None, "own": row["lang"], "other": other}[name]
            found = identify(row["text"], prior=prior, allowed=_LENDER)
            bucket = row["bucket"] if len(row["text"].split()) > 2 else "two words"
            for key in (bucket, "all"):
                total[key] += 1
                right[key] += _is_right(found, row)
            if not _is_right(found, row):
                wrong[row["lang"], found] += 1
        spent = (perf_counter() - started) / len(rows) * 1e3
        figures = " ".join(f"{k} {right[k] / total[k]:.1%} of {total[k]}" for k in sorted(total))
        pairs = ", ".join(f"{a}>{b} {n}" for (a, b), n in wrong.most_common(12))
        sys.stdout.write(f"prior {name}: {figures}; {spent:.3f} ms\n  {pairs}\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
