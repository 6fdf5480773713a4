"""What Python keeps of the items that QML makes, once they are gone."""

import gc
from collections.abc import Callable
from typing import Any

import pytest
import shiboken6
from PySide6.QtQuick import QQuickPaintedItem

from kiosk.ui.window import register_types
from tests.ui.conftest import Stand, settle

MAKER = """
import QtQuick
import Encore.Models

Item {{
    id: maker
    property Item made: null
    function again() {{
        if (made)
            made.destroy();
        made = surface.createObject(maker);
    }}
    Component {{
        id: surface
        {kind} {{ width: 20; height: 20 }}
    }}
}}
"""

register_types()
PAINTED = [
    kind for kind in QQuickPaintedItem.__subclasses__() if kind.__module__.startswith("kiosk.")
]


@pytest.mark.parametrize("kind", PAINTED, ids=lambda kind: kind.__name__)
def test_items_that_have_gone_hold_nothing(
    stand: Callable[[tuple[int, int]], Stand], kind: type
) -> None:
    maker: Any = stand((320, 180)).put(MAKER.format(kind=kind.__name__), {})
    for _ in range(4):
        maker.again()
        settle()
    halves = [one for one in gc.get_objects() if type(one) is kind]
    gone = [one for one in halves if not shiboken6.isValid(one)]
    # Those before the newest: nothing or an empty half is left of them.
    assert len(halves) > len(gone)
    assert sum(bool(vars(one)) for one in gone) <= 1
