"""The columns of a programme, in four languages."""

from typing import Final

from kiosk.exchange.headings import Columns, column

COLUMNS: Final = Columns(
    (
        column("key", "Id", "Tunniste", "Kennung", "Identificador",
               "key", "number", "tunnus", "numero", "Nummer", "número", "código"),
        column("date", "Date", "Päivä", "Datum", "Fecha",
               "day", "start date", "päivämäärä", "pvm", "alkupäivä", "Tag", "Startdatum",
               "Beginndatum", "día", "fecha de inicio"),
        column("start", "Start", "Alkaa", "Beginn", "Inicio",
               "from", "time", "start time", "begins", "alku", "aika", "klo", "kello",
               "aloitusaika", "alkuaika", "Zeit", "Uhrzeit", "Start", "von", "ab", "Startzeit",
               "hora", "comienzo", "hora de inicio", "desde"),
        column("end_date", "End date", "Loppupäivä", "Enddatum", "Fecha de fin",
               "last day", "viimeinen päivä", "päättymispäivä", "letzter Tag", "último día"),
        column("end", "End", "Päättyy", "Ende", "Fin",
               "to", "until", "end time", "ends", "loppu", "loppuaika", "päättymisaika", "bis",
               "Endzeit", "hora de fin", "hasta", "final"),
        column("title", "Title", "Otsikko", "Titel", "Título",
               "event", "what", "subject", "tapahtuma", "aihe", "mitä", "Veranstaltung",
               "Betreff", "was", "evento", "acto", "asunto", "qué"),
        column("text", "Text", "Teksti", "Text", "Texto",
               "description", "details", "kuvaus", "lisätiedot", "Beschreibung", "descripción"),
        column("place", "Place", "Paikka", "Ort", "Lugar",
               "where", "location", "room", "missä", "tila", "huone", "Raum", "wo", "dónde",
               "sala"),
        column("sponsor", "Sponsor", "Sponsori", "Sponsor", "Patrocinador",
               "sponsored by", "brought by", "järjestäjä", "tarjoaa", "Gastgeber", "patrocina"),
        column("kind", "Kind", "Laji", "Art", "Tipo",
               "type", "category", "tyyppi", "luokka", "Typ", "Kategorie", "categoría", "clase"),
        column("speaker", "Speaker", "Puhuja", "Vortrag von", "Ponente",
               "speakers", "who speaks", "esiintyjä", "Redner", "Rednerin", "Referent",
               "Referentin", "orador", "oradora"),
        column("picture", "Picture", "Kuva", "Bild", "Imagen",
               "photo", "image", "valokuva", "Foto", "fotografía"),
        column("notice", "Notice to customers", "Tiedote asiakkaille", "Hinweis für Kunden",
               "Aviso a los clientes",
               "notice", "customer notice", "asiakastiedote", "Kundenhinweis", "aviso"),
        column("covered", "Cover needed", "Tarvitaan sijaiset", "Vertretung nötig",
               "Hace falta relevo",
               "cover", "covered", "sijaiset", "Vertretung", "relevo"),
        column("cancelled", "Cancelled", "Peruttu", "Abgesagt", "Cancelado",
               "canceled", "called off", "peruutettu", "fällt aus", "cancelada", "anulado"),
        column("all_day", "All day", "Koko päivä", "Ganztägig", "Todo el día",
               "all-day", "whole day", "ganzer Tag", "día completo"),
        column("theme", "Theme", "Teema", "Motto", "Lema", "Thema", "tema"),
        column("motif", "Motif", "Aihelma", "Motiv", "Motivo", "kuvio"),
        column("week_start", "Week from", "Viikko alkaen", "Woche von", "Semana desde",
               "week start", "viikon alku", "Wochenbeginn", "inicio de la semana"),
        column("week_end", "Week until", "Viikko asti", "Woche bis", "Semana hasta",
               "week end", "viikon loppu", "Wochenende", "fin de la semana"),
        column("colour", "Colour", "Väri", "Farbe", "Color", "color"),
        column("week_text", "Week text", "Viikon teksti", "Wochentext", "Texto de la semana"),
        column("week_picture", "Week picture", "Viikon kuva", "Wochenbild",
               "Imagen de la semana"),
        column("teaser_days", "Days before", "Päiviä ennen", "Tage davor", "Días antes"),
        column("hall_days", "Days after", "Päiviä jälkeen", "Tage danach", "Días después"),
        column("day_title", "Day title", "Päivän otsikko", "Tagestitel", "Título del día"),
        column("day_sponsor", "Day sponsor", "Päivän sponsori", "Tagessponsor",
               "Patrocinador del día"),
        column("day_value", "Day value", "Päivän arvo", "Tageswert", "Valor del día"),
        column("day_text", "Day greeting", "Päivän tervehdys", "Tagesgruß", "Saludo del día"),
        column("uid", "Calendar UID", "Kalenterin UID", "Kalender-UID", "UID del calendario",
               "UID"),
        column("occurrence", "Occurrence", "Toistokerta", "Vorkommen", "Repetición",
               "recurrence id"),
        column("sequence", "Calendar version", "Kalenterin versio", "Kalenderversion",
               "Versión del calendario", "sequence"),
    ),
    needed=(("date", "start"), ("title",)),
)  # fmt: skip

WEEK_TEXTS: Final = {
    "theme": "theme",
    "motif": "motif",
    "colour": "colour",
    "text": "week_text",
}
"""The texts of a week, each with its column."""

WEEK_DAYS: Final = {"teaser_days": "teaser_days", "hall_days": "hall_days"}
"""The numbers of days around a week, each with its column."""

DAY_TEXTS: Final = {
    "title": "day_title",
    "sponsor": "day_sponsor",
    "value": "day_value",
    "text": "day_text",
}
"""The texts of a day's plan, each with its column."""
