"""Time zones as people look for them: by the first letters of a city or a region. No Qt."""

from dataclasses import dataclass
from functools import cache
from zoneinfo import available_timezones

from kiosk.people.names import search_key

_AREAS = (
    "Africa", "America", "Antarctica", "Arctic", "Asia", "Atlantic", "Australia", "Europe",
    "Indian", "Pacific",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Zone:
    """A zone by its IANA name, with the city and the area as they are read."""

    name: str
    city: str
    area: str


@cache
def zones() -> tuple[Zone, ...]:
    """All zones of places, by city, and UTC. Reads a folder: not on Qt's thread the first time."""
    found = [_zone(name) for name in available_timezones() if name.startswith(_AREAS)]
    found.sort(key=lambda zone: (search_key(zone.city), zone.area))
    return (*found, Zone("UTC", "UTC", ""))


def match_zones(letters: str) -> tuple[Zone, ...]:
    """Those where each word of `letters` begins a word of the city or the area."""
    words = search_key(letters.replace("_", " ").replace("/", " ")).split()
    return tuple(zone for zone in zones() if _fits(zone, words))


def _fits(zone: Zone, words: list[str]) -> bool:
    parts = search_key(f"{zone.city} {zone.area}").split()
    return all(any(part.startswith(word) for part in parts) for word in words)


def _zone(name: str) -> Zone:
    area, _, city = name.replace("_", " ").partition("/")
    region, _, town = city.rpartition("/")
    return Zone(name, town, f"{area} / {region}" if region else area)
