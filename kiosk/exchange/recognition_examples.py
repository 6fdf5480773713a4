"""One invented recognition of each kind, in each language: what a template shows."""

from collections.abc import Mapping
from datetime import date, time, timedelta
from typing import Final

from kiosk.exchange.recognitions import KINDS, OCCASIONS
from kiosk.exchange.weekdays import weekdays_text
from kiosk.exchange.write import Cell
from kiosk.recognition.model import Kind, Occasion

_PEOPLE: Final = {
    "en": ("Alex Example", "Evening team", "The kitchen"),
    "fi": ("Maija Esimerkki", "Iltatiimi", "Keittiö"),
    "de": ("Jörg Beispiel", "Spätschicht", "Die Küche"),
    "es": ("Begoña Ejemplo", "Equipo de tarde", "La cocina"),
}

_TEXTS: Final[Mapping[str, Mapping[str, Mapping[str, str]]]] = {
    "en": {
        "thanks": {"text": "Thank you for staying with me through that hard call."},
        "praise": {
            "title": "Patience on the line",
            "words": "Nobody has ever helped me so kindly.",
            "text": "An hour on the phone, and the customer smiled at the end.",
            "source": "Letter",
            "note": "I read this to my family. Thank you.",
        },
        "award": {"title": "Calm in the storm", "text": "For the night when all lines were red."},
        "hero": {
            "title": "The parcel that came home",
            "text": "It began with a call that nobody could answer.",
            "text2": "Three days, eleven calls, and a lost parcel in Lisbon.",
            "text3": "On Friday it stood at the door. The customer cried, and so did we.",
        },
        "milestone": {"title": "Ten years with us", "text": "Ten years of good mornings."},
        "value_story": {
            "title": "A promise kept",
            "text": "The promise was made at nine. At five to nine the next day it was kept.",
        },
        "tip": {"title": "Silence helps", "text": "Count to three before you answer."},
        "notice": {"title": "New headsets", "text": "They lie at the front desk."},
    },
    "fi": {
        "thanks": {"text": "Kiitos, että olit rinnallani siinä vaikeassa puhelussa."},
        "praise": {
            "title": "Kärsivällisyyttä linjalla",
            "words": "Kukaan ei ole koskaan auttanut minua näin ystävällisesti.",
            "text": "Tunti puhelimessa, ja asiakas hymyili lopuksi.",
            "source": "Kirje",
            "note": "Luin tämän perheelleni. Kiitos.",
        },
        "award": {
            "title": "Tyyni myrskyssä",
            "text": "Yöstä, jolloin kaikki linjat olivat punaisia.",
        },
        "hero": {
            "title": "Paketti, joka tuli kotiin",
            "text": "Kaikki alkoi puhelusta, johon kukaan ei osannut vastata.",
            "text2": "Kolme päivää, yksitoista puhelua ja kadonnut paketti Lissabonissa.",
            "text3": "Perjantaina se seisoi ovella. Asiakas itki, ja niin mekin.",
        },
        "milestone": {"title": "Kymmenen vuotta", "text": "Kymmenen vuotta hyviä huomenia."},
        "value_story": {
            "title": "Pidetty lupaus",
            "text": "Lupaus annettiin yhdeksältä. Seuraavana aamuna ennen yhdeksää se oli pidetty.",
        },
        "tip": {"title": "Hiljaisuus auttaa", "text": "Laske kolmeen ennen kuin vastaat."},
        "notice": {"title": "Uudet kuulokkeet", "text": "Ne ovat vastaanotossa."},
    },
    "de": {
        "thanks": {"text": "Danke, dass du mir bei dem schweren Anruf beigestanden hast."},
        "praise": {
            "title": "Geduld am Telefon",
            "words": "So freundlich hat mir noch niemand geholfen.",
            "text": "Eine Stunde am Telefon, und am Ende lächelte die Kundin.",
            "source": "Brief",
            "note": "Das habe ich meiner Familie vorgelesen. Danke.",
        },
        "award": {
            "title": "Ruhe im Sturm",
            "text": "Für die Nacht, in der alle Leitungen rot waren.",
        },
        "hero": {
            "title": "Das Paket, das heimkam",
            "text": "Es begann mit einem Anruf, den niemand beantworten konnte.",
            "text2": "Drei Tage, elf Anrufe und ein verlorenes Paket in Lissabon.",
            "text3": "Am Freitag stand es vor der Tür. Die Kundin weinte, und wir auch.",
        },
        "milestone": {"title": "Zehn Jahre bei uns", "text": "Zehn Jahre guten Morgen."},
        "value_story": {
            "title": "Ein gehaltenes Versprechen",
            "text": "Versprochen um neun. Am nächsten Tag um fünf vor neun war es gehalten.",
        },
        "tip": {"title": "Stille hilft", "text": "Zähle bis drei, bevor du antwortest."},
        "notice": {"title": "Neue Headsets", "text": "Sie liegen am Empfang."},
    },
    "es": {
        "thanks": {"text": "Gracias por acompañarme en aquella llamada tan difícil."},
        "praise": {
            "title": "Paciencia al teléfono",
            "words": "Nadie me había ayudado nunca con tanta amabilidad.",
            "text": "Una hora al teléfono, y al final el cliente sonreía.",
            "source": "Carta",
            "note": "Se lo leí a mi familia. Gracias.",
        },
        "award": {
            "title": "Calma en la tormenta",
            "text": "Por la noche en que todo estaba en rojo.",
        },
        "hero": {
            "title": "El paquete que volvió a casa",
            "text": "Empezó con una llamada que nadie sabía contestar.",
            "text2": "Tres días, once llamadas y un paquete perdido en Lisboa.",
            "text3": "El viernes estaba en la puerta. La clienta lloró, y nosotros también.",
        },
        "milestone": {"title": "Diez años con nosotros", "text": "Diez años de buenos días."},
        "value_story": {
            "title": "Una promesa cumplida",
            "text": "Se prometió a las nueve. Al día siguiente, antes de las nueve, estaba hecho.",
        },
        "tip": {"title": "El silencio ayuda", "text": "Cuenta hasta tres antes de contestar."},
        "notice": {"title": "Auriculares nuevos", "text": "Están en la recepción."},
    },
}


def recognition_examples(language: str, today: date) -> tuple[Mapping[str, Cell], ...]:
    """The cells of one row for each kind but winners, by the names of the columns."""
    person, team, department = _PEOPLE[language]
    further: Mapping[Kind, Mapping[str, Cell]] = {
        Kind.THANKS: {"teams": f"{team}; {department}"},
        Kind.PRAISE: {"people": person, "teams": team, "show_until": today + timedelta(days=90)},
        Kind.AWARD: {"teams": team, "priority": 5},
        Kind.HERO: {"people": person},
        Kind.MILESTONE: {
            "people": person,
            "occasion": OCCASIONS.word(Occasion.ANNIVERSARY, language),
        },
        Kind.TIP: {
            "weekdays": weekdays_text((1, 2, 3, 4, 5), language),
            "time_from": time(22),
            "time_until": time(6),
        },
        Kind.NOTICE: {"show_from": today, "show_until": today + timedelta(days=7)},
    }
    return tuple(
        {
            "key": f"R-{number}",
            "kind": KINDS.word(kind, language),
            **_TEXTS[language][kind.value],
            **further.get(kind, {}),
        }
        for number, kind in enumerate((one for one in Kind if one is not Kind.WINNER), start=1)
    )
