"""The prizes of a raffle as QML shows them."""

from collections.abc import Callable
from itertools import groupby

from kiosk.raffle.rules import Rules


def told_prizes(rules: Rules, picture: Callable[[str], str]) -> list[dict[str, object]]:
    """Each kind of prize once, in the order of the draw, with how many of it there are.

    `picture` gives the address of a name in the site's media.
    """
    every = (rules.prize(place) for place in range(len(rules.prizes)))
    return [
        {
            "name": prize.name,
            "count": len(list(alike)),
            "worth": prize.worth,
            "sponsor": prize.sponsor,
            "picture": picture(prize.media),
        }
        for prize, alike in groupby(every)
    ]
