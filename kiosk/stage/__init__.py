"""Who owns the screen. Pure: a frozen state, and functions that make the next one.

Every function first lets pass what the time that went by has ended, so that a
late tick never lets anybody act as somebody who should be forgotten already.
A clock that was put back moves all deadlines with it. `next_due` says when
`ticked` is needed; between two such instants nothing has to run.

How a scan goes, with `code` from `scanning.code.read`:

    state, ruling = scanned(state, code, now)      # state.scan is its number
    TAKE a token, state.identified is set:  redeem it, then result_shown(state, scan, now)
    TAKE a token, nobody is identified:     ask what is known without a person; an answer goes
        to result_shown, none goes to waits(state, scan, text, now)
    TAKE a badge:  look it up; found goes to identified(...), unknown to result_shown
    TAKE a refusal or the test sheet:       show it; refusals are on the screen at once
    PAGE:    hand it to the open page, the manager's or the ceremony's
    REFUSE:  do nothing

`waits` and `identified` answer with the tokens that are to be redeemed now for
`state.identified`; when that is done, call `result_shown`.

A find for a colleague: `giving` asks who it is for, instead of who found it. From then on
tokens wait for that colleague, and a badge is the colleague's:

    TAKE a token while state.giving:  ask what is known, then result_shown or waits
    TAKE a badge while state.giving:  look it up; found goes to received, unknown to result_shown

`received` answers with the tokens that are to be given now. Whoever gets them is not
identified by it. `state.identified` is the giver, if known.

`model` has the state, `scans` and `screens` what others change of it, `moves` what every
change is made of and what time ends.
"""

from kiosk.stage.model import TOUCH as TOUCH
from kiosk.stage.model import Identified as Identified
from kiosk.stage.model import Limits as Limits
from kiosk.stage.model import Mode as Mode
from kiosk.stage.model import ScanRuling as ScanRuling
from kiosk.stage.model import SignedIn as SignedIn
from kiosk.stage.model import StageState as StageState
from kiosk.stage.model import Step as Step
from kiosk.stage.moves import next_due as next_due
from kiosk.stage.moves import ticked as ticked
from kiosk.stage.scans import forgotten as forgotten
from kiosk.stage.scans import giving as giving
from kiosk.stage.scans import identified as identified
from kiosk.stage.scans import not_giving as not_giving
from kiosk.stage.scans import received as received
from kiosk.stage.scans import result_shown as result_shown
from kiosk.stage.scans import ruling as ruling
from kiosk.stage.scans import scanned as scanned
from kiosk.stage.scans import waits as waits
from kiosk.stage.screens import cinema_over as cinema_over
from kiosk.stage.screens import closed as closed
from kiosk.stage.screens import failed as failed
from kiosk.stage.screens import home as home
from kiosk.stage.screens import lineup_over as lineup_over
from kiosk.stage.screens import opened as opened
from kiosk.stage.screens import page_turned as page_turned
from kiosk.stage.screens import recovered as recovered
from kiosk.stage.screens import set_up as set_up
from kiosk.stage.screens import signed_in as signed_in
from kiosk.stage.screens import signed_out as signed_out
from kiosk.stage.screens import start as start
from kiosk.stage.screens import touched as touched
