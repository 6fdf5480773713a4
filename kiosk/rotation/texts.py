"""What the built-in slides say, in English; translated in the context "recognition"."""

from typing import Final

from kiosk.words import QT_TRANSLATE_NOOP

WELCOME: Final = QT_TRANSLATE_NOOP("recognition", "Good to have you here today.")

TIPS: Final = (
    QT_TRANSLATE_NOOP(
        "recognition", "Say the customer's name once. It turns a case back into a person."
    ),
    QT_TRANSLATE_NOOP("recognition", "Let them finish. The last sentence is often the real one."),
    QT_TRANSLATE_NOOP("recognition", "Tell people what happens next, and when. Then do it."),
    QT_TRANSLATE_NOOP("recognition", "A smile can be heard. So can a sigh."),
    QT_TRANSLATE_NOOP("recognition", "“I don't know, but I will find out” is a very good answer."),
    QT_TRANSLATE_NOOP(
        "recognition", "After a hard call: stand up, breathe out slowly, drink some water."
    ),
    QT_TRANSLATE_NOOP(
        "recognition", "Ask one question more than you need. It saves the second call."
    ),
    QT_TRANSLATE_NOOP(
        "recognition", "Did a colleague help you today? Tell them here, in twenty seconds."
    ),
)
"""A good habit each, for anybody who serves customers."""
