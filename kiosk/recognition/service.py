"""Recognition's use cases: one method for each thing that a person can do."""

from kiosk.recognition.cinema import Cinema
from kiosk.recognition.explaining import Explaining
from kiosk.recognition.fame import Fame
from kiosk.recognition.flashing import Flashing
from kiosk.recognition.forgetting import Forgetting
from kiosk.recognition.insights import Insights
from kiosk.recognition.keeping import Keeping
from kiosk.recognition.looking import Looking
from kiosk.recognition.moderating import Moderating
from kiosk.recognition.taking_in import TakingIn
from kiosk.recognition.telling import Telling
from kiosk.recognition.thanking import Thanking
from kiosk.recognition.writing import Writing


class Recognitions(
    Thanking,
    Moderating,
    Writing,
    Looking,
    TakingIn,
    Cinema,
    Explaining,
    Flashing,
    Insights,
    Forgetting,
    Keeping,
    Telling,
    Fame,
):
    """The use cases, each in the file of its part.

    Thanks from the floor (`thanking`), what managers decide (`moderating`) and write (`writing`),
    looking at what is there (`looking`), why it is or is not on the screen (`explaining`),
    newsflashes (`flashing`), films (`cinema`), stories and letters (`telling`), a
    week's hall of fame (`fame`), files
    (`taking_in`), the year's overview for managers (`insights`), one person being forgotten
    (`forgetting`) and old ones deleted (`keeping`).

    Built with `Recognitions(work, clock, policy)`. Every method is one transaction, but
    for the long work of `taking_in`, `insights`, `forgetting` and `keeping`.
    """
