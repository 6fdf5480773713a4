"""What the parts of the people's use cases share."""

from kiosk.people.store import PeopleUnit
from kiosk.work import Work


class PeopleBase:
    """Holds the site's work: each use case opens one unit of it."""

    def __init__(self, work: Work[PeopleUnit]) -> None:
        self._work = work
