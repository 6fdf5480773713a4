"""Qt's decorators with the types that PySide6's stubs leave out.

Import `Property` and `QmlUncreatable` from here and not from PySide6: at run time they are the
same objects. For mypy a property then has the type of its getter (`model.title` is a `str` and not
a `Property`), and `@QmlUncreatable("made in Python")` leaves the class as it is.
"""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any, Generic, Self, TypeVar, overload

    from PySide6.QtCore import Signal

    T = TypeVar("T")
    ClassT = TypeVar("ClassT", bound=type)

    class TypedProperty(Generic[T]):
        """A property on a class; its value on an object."""

        @overload
        def __get__(self, instance: None, owner: type, /) -> Self: ...
        @overload
        def __get__(self, instance: object, owner: type, /) -> T: ...
        def __get__(self, instance: object, owner: type, /) -> Self | T: ...
        def __set__(self, instance: object, value: T, /) -> None: ...
        def setter(self, change: Callable[[Any, T], None], /) -> Self: ...

    class PropertyMaker:
        """What `@Property(str, ...)` puts around its getter."""

        def __call__(self, getter: Callable[[Any], T], /) -> TypedProperty[T]: ...

    @overload
    def Property(
        kind: type | str, /, *, notify: Signal | None = None, constant: bool = False
    ) -> PropertyMaker: ...
    @overload
    def Property(
        kind: type | str,
        /,
        fget: Callable[[Any], T],
        fset: Callable[[Any, T], None] | None = None,
        *,
        notify: Signal | None = None,
        constant: bool = False,
    ) -> TypedProperty[T]: ...
    def Property(*arguments: Any, **options: Any) -> Any:
        """A property that QML can read, and write when it has a setter."""

    def QmlUncreatable(reason: str, /) -> Callable[[ClassT], ClassT]:
        """QML may name the type and not create it."""
else:
    from PySide6.QtCore import Property
    from PySide6.QtQml import QmlUncreatable

__all__ = ["Property", "QmlUncreatable"]
