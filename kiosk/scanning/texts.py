"""English sentences of scanning's codes and known errors.

`FAILURES` has what is said when failed scans come in a row; see `kiosk.scanning.failures`.
"""

from typing import Final

from kiosk.errors import register
from kiosk.words import QT_TRANSLATE_NOOP

FAILURES: Final[dict[str, str]] = {
    "calm": QT_TRANSLATE_NOOP(
        "scanning", "A lot is coming in that we cannot read. A good code still counts at once."
    ),
    "typing_paused": QT_TRANSLATE_NOOP(
        "scanning",
        "Those were many tries. Typing goes on in half a minute; scanning works meanwhile.",
    ),
}

CAMERA: Final[dict[str, str]] = {
    "camera_none": QT_TRANSLATE_NOOP("scanning", "There is no camera here."),
    "camera_busy": QT_TRANSLATE_NOOP("scanning", "The camera does not answer just now."),
    "camera_unplugged": QT_TRANSLATE_NOOP("scanning", "The camera is not plugged in."),
}
"""What is wrong with the camera, by the code of its problem."""

FINDINGS: Final[dict[str, str]] = {
    "all_well": QT_TRANSLATE_NOOP("scanning", "All is well: codes arrive whole, quickly and once."),
    "misread": QT_TRANSLATE_NOOP(
        "scanning",
        "A code came in with a wrong letter. Hold the paper still and flat, and wipe the "
        "scanner's window. If it happens again and again, choose a longer pause between "
        "characters in the scanner's manual.",
    ),
    "broken": QT_TRANSLATE_NOOP(
        "scanning",
        "Only a part of a code came in. Choose a shorter pause between characters in the "
        "scanner's manual, and plug the scanner into the machine itself, not into a hub.",
    ),
    "slow": QT_TRANSLATE_NOOP(
        "scanning",
        "It types slowly: {median} ms from key to key, {longest} ms at the longest. From 35 "
        "and 100 ms on a code may be taken for typing. Choose a shorter pause between "
        "characters in the scanner's manual.",
    ),
    "extra": QT_TRANSLATE_NOOP(
        "scanning",
        "It sends more than the code, and so the code does not count: {text} Switch prefix and "
        "suffix off in the scanner's manual; only Enter may follow.",
    ),
    "control_characters": QT_TRANSLATE_NOOP(
        "scanning",
        "It sends control characters. They press nothing here, but a code with them does not "
        "count. Switch function codes and control characters off in the scanner's manual.",
    ),
    "prefix": QT_TRANSLATE_NOOP(
        "scanning",
        "It sends {text} before each code. Codes count all the same. To mend it, switch the "
        "prefix off in the scanner's manual.",
    ),
    "suffix": QT_TRANSLATE_NOOP(
        "scanning",
        "It sends {text} after each code. Codes count all the same. To mend it, choose Enter "
        "as the only suffix in the scanner's manual.",
    ),
    "layout": QT_TRANSLATE_NOOP(
        "scanning",
        "This machine has another keyboard than the scanner thinks: {keyboard}. Our codes are"
        " read all the same. To mend it, scan the keyboard or country {keyboard} in the "
        "scanner's manual.",
    ),
    "scanner_layout": QT_TRANSLATE_NOOP(
        "scanning",
        "The scanner thinks that this machine has another keyboard: {keyboard}. Our codes are"
        " read all the same. To mend it, scan the keyboard or country USA in the scanner's "
        "manual.",
    ),
    "layout_unknown": QT_TRANSLATE_NOOP(
        "scanning",
        "The keyboard that is set up on this machine is none that Encore knows. Our codes are"
        " read all the same.",
    ),
    "scanner_layout_unknown": QT_TRANSLATE_NOOP(
        "scanning",
        "The scanner thinks that this machine has another keyboard than it has. Our codes are "
        "read all the same. To mend it, scan the keyboard or country USA in the scanner's manual.",
    ),
    "no_enter": QT_TRANSLATE_NOOP(
        "scanning",
        "It sends no Enter after a code. Our codes count at once all the same; other codes "
        "are noticed a moment later. To mend it, choose Enter as the suffix in the scanner's "
        "manual.",
    ),
    "caps": QT_TRANSLATE_NOOP("scanning", "Caps Lock is on. Codes count all the same."),
    "repeats": QT_TRANSLATE_NOOP(
        "scanning",
        "It sends each code more than once. It counts once. To mend it, choose a longer time "
        "before the same code is read again in the scanner's manual.",
    ),
    "not_ours": QT_TRANSLATE_NOOP(
        "scanning",
        "That is no code of ours. The scanner reads it, so it works. Scan the codes of the "
        "test sheet.",
    ),
}
"""What there is to say of a scanner, by the code of a `diagnosis.Finding`."""

EVENT: Final[dict[str, str]] = {
    "event_missing": QT_TRANSLATE_NOOP(
        "scanning",
        "The scanner is not there. Is it plugged in? Encore goes on as soon as it is. "
        "Meanwhile it may type like a keyboard.",
    ),
    "event_forbidden": QT_TRANSLATE_NOOP(
        "scanning",
        "Encore may not open the scanner. Whoever looks after this machine finds the rule for"
        " it in docs/devices.md. Meanwhile it types like a keyboard.",
    ),
    "event_taken": QT_TRANSLATE_NOOP(
        "scanning",
        "Another program has taken the scanner for itself. Close it; Encore tries again every "
        "few seconds.",
    ),
    "event_other": QT_TRANSLATE_NOOP(
        "scanning",
        "What is set up as the scanner is no keyboard. The setting is scanner_device; "
        "docs/devices.md says what to write there.",
    ),
    "event_not_here": QT_TRANSLATE_NOOP(
        "scanning",
        "Only Linux can keep a keyboard scanner for Encore alone. Here it types like a "
        "keyboard, and that works too.",
    ),
}
"""What is wrong with a scanner's event device, by `DeviceState.problem`."""

LAYOUT_NAMES: Final[dict[str, str]] = {
    "us": QT_TRANSLATE_NOOP("scanning", "US"),
    "uk": QT_TRANSLATE_NOOP("scanning", "UK"),
    "german": QT_TRANSLATE_NOOP("scanning", "German"),
    "swiss_german": QT_TRANSLATE_NOOP("scanning", "Swiss German"),
    "french": QT_TRANSLATE_NOOP("scanning", "French"),
    "swiss_french": QT_TRANSLATE_NOOP("scanning", "Swiss French"),
    "belgian": QT_TRANSLATE_NOOP("scanning", "Belgian"),
    "canadian": QT_TRANSLATE_NOOP("scanning", "Canadian French"),
    "spanish": QT_TRANSLATE_NOOP("scanning", "Spanish"),
    "latin_american": QT_TRANSLATE_NOOP("scanning", "Latin American"),
    "portuguese": QT_TRANSLATE_NOOP("scanning", "Portuguese"),
    "brazilian": QT_TRANSLATE_NOOP("scanning", "Brazilian"),
    "italian": QT_TRANSLATE_NOOP("scanning", "Italian"),
    "finnish": QT_TRANSLATE_NOOP("scanning", "Finnish or Swedish"),
    "danish": QT_TRANSLATE_NOOP("scanning", "Danish"),
    "norwegian": QT_TRANSLATE_NOOP("scanning", "Norwegian"),
    "icelandic": QT_TRANSLATE_NOOP("scanning", "Icelandic"),
    "dutch": QT_TRANSLATE_NOOP("scanning", "Dutch"),
    "estonian": QT_TRANSLATE_NOOP("scanning", "Estonian"),
    "lithuanian": QT_TRANSLATE_NOOP("scanning", "Lithuanian"),
    "polish": QT_TRANSLATE_NOOP("scanning", "Polish"),
    "czech": QT_TRANSLATE_NOOP("scanning", "Czech"),
    "slovak": QT_TRANSLATE_NOOP("scanning", "Slovak"),
    "hungarian": QT_TRANSLATE_NOOP("scanning", "Hungarian"),
    "croatian": QT_TRANSLATE_NOOP("scanning", "Croatian or Slovenian"),
    "romanian": QT_TRANSLATE_NOOP("scanning", "Romanian"),
    "turkish": QT_TRANSLATE_NOOP("scanning", "Turkish Q"),
    "turkish_f": QT_TRANSLATE_NOOP("scanning", "Turkish F"),
    "greek": QT_TRANSLATE_NOOP("scanning", "Greek"),
    "bulgarian": QT_TRANSLATE_NOOP("scanning", "Bulgarian"),
    "russian": QT_TRANSLATE_NOOP("scanning", "Russian"),
    "ukrainian": QT_TRANSLATE_NOOP("scanning", "Ukrainian"),
    "hebrew": QT_TRANSLATE_NOOP("scanning", "Hebrew"),
    "dvorak": QT_TRANSLATE_NOOP("scanning", "Dvorak"),
    "colemak": QT_TRANSLATE_NOOP("scanning", "Colemak"),
    "bepo": QT_TRANSLATE_NOOP("scanning", "Bépo"),
}
"""How keyboards are called, by the names of `layouts.LAYOUTS`."""

SERIAL: Final[dict[str, str]] = {
    "serial_none": QT_TRANSLATE_NOOP("scanning", "No serial scanner is plugged in."),
    "serial_unplugged": QT_TRANSLATE_NOOP("scanning", "The scanner was unplugged."),
    "serial_busy": QT_TRANSLATE_NOOP("scanning", "Another program is using the scanner."),
    "serial_denied": QT_TRANSLATE_NOOP("scanning", "The kiosk may not use this scanner yet."),
    "serial_failed": QT_TRANSLATE_NOOP("scanning", "The scanner could not be opened."),
}
"""What is wrong with a serial scanner, by the code of its problem."""

register(
    "scanning",
    {
        "picture_unreadable": QT_TRANSLATE_NOOP(
            "scanning", "{file} is not a picture that can be read."
        ),
    },
)
