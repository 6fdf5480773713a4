"""What a measurement answers: figures, a bar, and whether it holds."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from statistics import median
from typing import Final

HOLDS: Final[Mapping[bool | None, str]] = {
    True: "holds",
    False: "DOES NOT HOLD",
    None: "not judged",
}


@dataclass(frozen=True, slots=True)
class Result:
    """One measurement.

    `value` is in `unit`; `bar` says in words what was promised; `holds` is None when this run
    cannot tell (too short, or the system does not count it), and then `sentence` says why.
    `more` has the further figures: the peer or floor, the ratio, the number of runs.
    """

    name: str
    value: float | None
    unit: str
    bar: str
    holds: bool | None
    sentence: str
    more: Mapping[str, object] = field(default_factory=dict)

    @property
    def data(self) -> Mapping[str, object]:
        """The object for programs."""
        return {
            "name": self.name,
            "value": self.value,
            "unit": self.unit,
            **self.more,
            "bar": self.bar,
            "holds": self.holds,
        }

    @property
    def text(self) -> str:
        """The sentence for people."""
        return f"{self.name}: {self.sentence} Bar: {self.bar}: {HOLDS[self.holds]}."


def ratio(value: float, beside: float) -> float:
    """How many times `beside` the value is; infinite beside nothing."""
    if beside == 0:
        return float("inf") if value else 1.0
    return value / beside


def middle(values: Sequence[float]) -> float:
    """The median. Raises ValueError without values."""
    if not values:
        raise ValueError("nothing was measured")
    return median(values)


def rounded(value: float, digits: int = 3) -> float:
    """As many significant digits as a measurement is worth."""
    return float(f"{value:.{digits}g}")
