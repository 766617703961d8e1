"""Drawing charts as SVG on the server: a plot with scales, axes, marks, and a legend.

Colors and type are classes that the page's sheet fills (light, dark, and print). A chart is
an image to a reader of the page: its title and description say what it shows, and the table below
has every figure. Directions are fixed: time runs to the right in any language.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

from markupsafe import Markup, escape

WIDTH, HEIGHT = 760, 330
_LEFT, _RIGHT, _TOP, _BOTTOM = 64, 18, 38, 44
_TICKS = 5
_LETTER = 6.9

Point = tuple[float, float]


@dataclass(frozen=True, slots=True)
class Scale:
    """From a figure to its place."""

    low: float
    high: float
    begin: float
    end: float

    def __call__(self, value: float) -> float:
        share = (value - self.low) / (self.high - self.low)
        return self.begin + share * (self.end - self.begin)


def nice_ticks(low: float, high: float, wanted: int = _TICKS) -> list[float]:
    """Round values from at or below `low` to at or above `high`."""
    span = high - low or abs(high) or 1.0
    rough = span / wanted
    unit = 10.0 ** math.floor(math.log10(rough))
    step = next(unit * m for m in (1, 2, 2.5, 5, 10) if unit * m >= rough * 0.999)
    first, last = math.floor(low / step + 1e-9), math.ceil(high / step - 1e-9)
    return [round(number * step, 10) for number in range(first, max(last, first + 1) + 1)]


def short(value: float) -> str:
    """A figure at an axis."""
    told = f"{value:,.0f}" if value == int(value) or abs(value) >= 20 else f"{value:,.2g}"
    return told.replace("-", "\N{MINUS SIGN}")


class Plot:
    """One chart in the making. `x` and `y` turn figures into places; marks are drawn in order."""

    def __init__(
        self, y_low: float, y_high: float, *, height: int = HEIGHT, left: int = _LEFT
    ) -> None:
        self.height = height
        self.left, self.right = left, WIDTH - _RIGHT
        self.top, self.bottom = _TOP, height - _BOTTOM
        self.ticks = nice_ticks(y_low, y_high)
        self.y = Scale(self.ticks[0], self.ticks[-1], self.bottom, self.top)
        self.marks: list[str] = []
        self._legend: list[tuple[str, str, str]] = []

    def y_axis(self, label: str) -> None:
        """Lines across, with their figures, and what they count."""
        for tick in self.ticks:
            place = self.y(tick)
            self.line((self.left, place), (self.right, place), "grid")
            self.text((self.left - 8, place + 4), short(tick), "axis", "end")
        self.text((12, self.top - 20), label, "axis name")

    def x_labels(self, labels: Sequence[tuple[float, str]]) -> None:
        """Words below the plot, left out where they would run into each other."""
        last = -math.inf
        for place, told in labels:
            half = len(told) * _LETTER / 2
            if place - half < last:
                continue
            self.text((place, self.bottom + 20), told, "axis", "middle")
            last = place + half + 6

    def bar(self, box: tuple[float, float, float, float], kind: str, tip: str = "") -> None:
        """A box from x to x and y to y (places), whichever comes first."""
        x1, x2, y1, y2 = box
        self._shape(
            "rect",
            f'x="{min(x1, x2):.1f}" y="{min(y1, y2):.1f}" '
            f'width="{abs(x2 - x1):.1f}" height="{max(abs(y2 - y1), 0.5):.1f}"',
            kind,
            tip,
        )

    def line(self, begin: Point, end: Point, kind: str) -> None:
        at = f'x1="{begin[0]:.1f}" y1="{begin[1]:.1f}" x2="{end[0]:.1f}" y2="{end[1]:.1f}"'
        self._shape("line", at, kind, "")

    def path(self, points: Sequence[Point], kind: str) -> None:
        told = " ".join(f"{x:.1f},{y:.1f}" for x, y in points)
        self._shape("polyline", f'points="{told}"', kind, "")

    def area(self, upper: Sequence[Point], lower: Sequence[Point], kind: str) -> None:
        told = " ".join(f"{x:.1f},{y:.1f}" for x, y in (*upper, *reversed(lower)))
        self._shape("polygon", f'points="{told}"', kind, "")

    def dot(self, at: Point, kind: str, tip: str = "") -> None:
        self._shape("circle", f'cx="{at[0]:.1f}" cy="{at[1]:.1f}" r="4"', kind, tip)

    def text(self, at: Point, told: str, kind: str, anchor: str = "start") -> None:
        self.marks.append(
            f'<text x="{at[0]:.1f}" y="{at[1]:.1f}" class="{kind}" text-anchor="{anchor}">'
            f"{escape(told)}</text>"
        )

    def legend(self, name: str, kind: str, mark: str = "box") -> None:
        """What a color stands for; drawn in a row above the plot."""
        self._legend.append((name, kind, mark))

    def svg(self, name: str, title: str, description: str) -> Markup:
        """The drawing, with its title and description tied to it."""
        return Markup(  # noqa: S704 - every text in it was escaped where it was drawn
            f'<svg class="chart" viewBox="0 0 {WIDTH} {self.height}" role="img" '
            f'aria-labelledby="{name}-title {name}-about" direction="ltr">'
            f'<title id="{name}-title">{escape(title)}</title>'
            f'<desc id="{name}-about">{escape(description)}</desc>'
            f"{''.join(self.marks)}{self._drawn_legend()}</svg>"
        )

    def _drawn_legend(self) -> str:
        widths = [len(name) * _LETTER + 34 for name, _, _ in self._legend]
        x = self.right - sum(widths) + 16
        drawn: list[str] = []
        for (name, kind, mark), width in zip(self._legend, widths, strict=True):
            y = self.top - 24
            if mark == "line":
                drawn.append(
                    f'<line x1="{x:.0f}" x2="{x + 14:.0f}" y1="{y}" y2="{y}" class="{kind}"/>'
                )
            else:
                drawn.append(
                    f'<rect x="{x:.0f}" y="{y - 6}" width="14" height="12" class="{kind}"/>'
                )
            drawn.append(f'<text x="{x + 20:.0f}" y="{y + 4}" class="axis">{escape(name)}</text>')
            x += width
        return "".join(drawn)

    def _shape(self, shape: str, at: str, kind: str, tip: str) -> None:
        inner = f"<title>{escape(tip)}</title>" if tip else ""
        self.marks.append(f'<{shape} {at} class="{kind}">{inner}</{shape}>')
