"""Where names stand on a map, so that none hides a pin or another name. Pure."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Disc:
    """A pin: its middle and its radius, in pixels."""

    x: float
    y: float
    radius: float


@dataclass(frozen=True, slots=True)
class Box:
    """A name's place: its top left corner and its size, in pixels."""

    x: float
    y: float
    width: float
    height: float

    def meets(self, other: "Box") -> bool:
        """Whether the two share some area."""
        return (
            self.x < other.x + other.width
            and other.x < self.x + self.width
            and self.y < other.y + other.height
            and other.y < self.y + self.height
        )

    def covers(self, disc: Disc) -> bool:
        """Whether it lies over some of a disc."""
        across = disc.x - min(max(disc.x, self.x), self.x + self.width)
        down = disc.y - min(max(disc.y, self.y), self.y + self.height)
        return across * across + down * down < disc.radius * disc.radius


def place_labels(
    discs: Sequence[Disc],
    sizes: Sequence[tuple[float, float]],
    width: float,
    height: float,
    gap: float,
) -> tuple[Box | None, ...]:
    """A place for the name of each disc, below it, above it or beside it; None where none is free.

    `sizes` are the names' widths and heights, `width` and `height` the map's, `gap` stays free
    between a disc and its name. Larger discs choose first.
    """
    placed: dict[int, Box] = {}
    order = sorted(range(len(discs)), key=lambda index: -discs[index].radius)
    for index in order:
        for box in _around(discs[index], *sizes[index], gap):
            inside = 0 <= box.x <= width - box.width and 0 <= box.y <= height - box.height
            if (
                inside
                and not any(box.covers(disc) for disc in discs)
                and not any(box.meets(other) for other in placed.values())
            ):
                placed[index] = box
                break
    return tuple(placed.get(index) for index in range(len(discs)))


def _around(disc: Disc, width: float, height: float, gap: float) -> Iterator[Box]:
    far = disc.radius + gap
    middle, below, above = disc.x - width / 2, disc.y + far, disc.y - far - height
    yield Box(middle, below, width, height)
    yield Box(middle, above, width, height)
    yield Box(disc.x + far, disc.y - height / 2, width, height)
    yield Box(disc.x - far - width, disc.y - height / 2, width, height)
    for across in (-0.25, -0.75, -0.02, -0.98):
        yield Box(disc.x + across * width, below, width, height)
        yield Box(disc.x + across * width, above, width, height)
