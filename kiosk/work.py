"""How a use case reaches storage: one unit of work, which is one transaction."""

from contextlib import AbstractContextManager
from typing import Protocol, TypeVar

UnitT_co = TypeVar("UnitT_co", covariant=True)


class Work(Protocol[UnitT_co]):
    """Opens units of work.

    Each feature declares the unit it needs as a Protocol of its own (its
    stores, the audit log, what it needs of another feature); the application
    composes one class that satisfies them all.
    """

    def write(self) -> AbstractContextManager[UnitT_co]:
        """One writing transaction: committed at the end, rolled back when an error leaves it.

        Raises `KnownError("try_again")` when storage does not answer in time.
        """
        ...

    def read(self) -> AbstractContextManager[UnitT_co]:
        """One reading transaction with a consistent view; nothing it does is kept."""
        ...
