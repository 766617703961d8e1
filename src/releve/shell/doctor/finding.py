"""One thing that was looked at."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Finding:
    """`what` is how it stands, `mend` how to make it safe; empty where it is."""

    name: str
    safe: bool
    what: str
    mend: str = ""


def found(name: str, trouble: str | None, well: str, mend: str) -> Finding:
    """Unsafe where there is trouble to tell of."""
    if trouble:
        return Finding(name, safe=False, what=trouble, mend=mend)
    return Finding(name, safe=True, what=well)
