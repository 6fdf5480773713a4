"""What customers are told while others answer their calls: a proposal in each language. Pure.

Customers read it in their own language, whatever the screen speaks: these sentences are not
translated with the screen. It is addressed to customers, so it is formal.
"""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

PROPOSALS: Final[Mapping[str, str]] = MappingProxyType(
    {
        "en": "We are celebrating our customer service team on {day}, from {start} to {end}. "
        "Meanwhile other colleagues answer your calls, and it may take a little longer than "
        "usual. Thank you for your patience.",
        "fi": "Juhlimme asiakaspalveluamme {day} klo {start}–{end}. Sillä välin puheluihinne "
        "vastaavat muut kollegamme, ja vastaaminen voi kestää hieman tavallista pidempään. "
        "Kiitos kärsivällisyydestänne.",
        "de": "Am {day}, feiern wir von {start} bis {end} Uhr unser Serviceteam. In dieser Zeit "
        "sind andere Kolleginnen und Kollegen für Sie am Telefon; es kann etwas länger dauern "
        "als sonst. Vielen Dank für Ihre Geduld.",
        "es": "El {day}, de {start} a {end}, celebramos a nuestro equipo de atención al cliente. "
        "Mientras tanto le atenderán otros compañeros y la espera puede ser algo más larga. "
        "Gracias por su paciencia.",
    }
)

DAYS: Final[Mapping[str, str]] = MappingProxyType(
    {
        "en": "dddd d MMMM",
        "fi": "dddd d.M.",
        "de": "dddd, 'dem' d. MMMM",
        "es": "dddd d 'de' MMMM",
    }
)
"""How the sentence of each language writes a day, as a format of Qt's locales."""
