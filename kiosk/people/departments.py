"""The other parts of the company, which are thanked by their name."""

from kiosk.errors import KnownError
from kiosk.people.base import PeopleBase
from kiosk.people.merge import unshowable
from kiosk.people.model import LIMITS, Department
from kiosk.people.names import same_key, tidy


class Departments(PeopleBase):
    """Departments: seen, added, called anew, removed."""

    def departments(self) -> tuple[Department, ...]:
        """The departments, by name."""
        with self._work.read() as unit:
            return unit.people.departments()

    def add_department(self, name: str, actor: str) -> Department:
        """Add a department; KnownError when there is one already or the name cannot be shown."""
        name = _ready(name)
        with self._work.write() as unit:
            unit.people.lock()
            if not unit.people.add_department(name):
                raise KnownError("department_exists", name=name)
            unit.audit.append(actor, "department_added", "roster", name=name)
        return Department(name)

    def remove_department(self, name: str, actor: str) -> None:
        """Remove a department; KnownError `department_unknown`."""
        name = tidy(name)
        with self._work.write() as unit:
            unit.people.lock()
            if not unit.people.remove_department(name):
                raise KnownError("department_unknown", name=name)
            unit.audit.append(actor, "department_removed", "roster", name=name)

    def rename_department(self, name: str, new: str, actor: str) -> Department:
        """Call a department anew; what was said of it keeps the old name.

        KnownError `department_unknown`, and those of `add_department`.
        """
        name, new = tidy(name), _ready(new)
        with self._work.write() as unit:
            unit.people.lock()
            if same_key(name) == same_key(new):
                # Only its spelling changes.
                known = unit.people.remove_department(name)
                added = known and unit.people.add_department(new)
            else:
                added = unit.people.add_department(new)
                known = unit.people.remove_department(name)
            if not known:
                raise KnownError("department_unknown", name=name)
            if not added:
                raise KnownError("department_exists", name=new)
            unit.audit.append(actor, "department_renamed", "roster", name=name, new=new)
        return Department(new)


def _ready(name: str) -> str:
    """A department's name as it is kept; KnownErrors."""
    name = tidy(name)
    if not name:
        raise KnownError("department_name_missing")
    if unshowable(name):
        raise KnownError("person_character", text=name)
    if len(name) > LIMITS["department"]:
        raise KnownError("person_text_long", text=name, length=len(name), most=LIMITS["department"])
    return name
