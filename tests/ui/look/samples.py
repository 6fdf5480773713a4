"""What the slides may have to say: one of each design, as people write and as long as is let in."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import Any, Final

from kiosk.people.model import LIMITS as PERSON_LIMITS
from kiosk.raffle.hints import HINT_MOST
from kiosk.raffle.model import RaffleContent
from kiosk.raffle.prizes import SPONSOR_MOST, WORTH_MOST, Prize
from kiosk.recognition.model import (
    CUE_LIMIT,
    LIMITS,
    MOST_NAMED,
    MOST_PAGES,
    Cue,
    Kind,
    Occasion,
    RecognitionContent,
    Value,
    Video,
)
from kiosk.recognition.rules import TEAM_LIMIT, VALUE_LIMIT
from kiosk.recognition.week_source import ThanksWeekContent
from kiosk.rotation.builtin import BuiltInContent
from kiosk.rotation.texts import TIPS, WELCOME
from kiosk.schedule.model import (
    DAY_LIMITS,
    EVENT_LIMITS,
    WEEK_LIMITS,
    Agenda,
    CountdownContent,
    Event,
    ProgrammeContent,
    Week,
)
from kiosk.schedule.slide_model import (
    CalendarContent,
    CalendarDay,
    GoodNightContent,
    HallContent,
    HallNews,
    HallPerson,
    SponsorContent,
    TeaserContent,
)
from kiosk.schedule.themes import colours_of
from kiosk.settings import NAME_LIMIT
from tests.ui.conftest import NOW

PICTURE: Final = "face.png"
FILM: Final = "film.mp4"
LANGUAGES: Final = ("en", "fi", "de", "es")

INK: Final = "M 40 90 L 80 40 L 120 100 L 180 30 L 300 120 M 60 160 L 420 150"

_SENTENCES: Final = {
    "en": "You stayed on the line throughout, and every misunderstanding became straightforward. ",
    "fi": "Asiakastyytyväisyystutkimuksessa kiitettiin kärsivällisyyttäsi ja ystävällisyyttäsi. ",
    "de": "Die Kundenzufriedenheitsbefragung lobt deine außergewöhnliche Hilfsbereitschaft. ",
    "es": "Gracias por la extraordinaria responsabilidad con la que acompañaste a la clientela. ",
}
_TEAMS: Final = {
    "en": "Customer correspondence, the night shift",
    "fi": "Asiakaspalvelukeskuksen reklamaatiotiimi",
    "de": "Rechnungsreklamationsbearbeitung Südwest",
    "es": "Reclamaciones y correspondencia, el sur ",
}
_PLAIN: Final = {
    "en": "You took my late shift so that I saw my daughter's play.",
    "fi": "Otit iltavuoroni, niin että näin tyttäreni näytelmän.",
    "de": "Du hast meine Spätschicht übernommen, damit ich ins Theater kam.",
    "es": "Hiciste mi turno de tarde para que yo viera a mi hija actuar.",
}
_TITLES: Final = {
    "en": "Ten years on the line",
    "fi": "Kymmenen vuotta linjoilla",
    "de": "Zehn Jahre am Telefon",
    "es": "Diez años al teléfono",
}
_NAMES: Final = (
    "Maximilian-Alexander",
    "Wilhelmina-Magdalena",
    "Bartholomäus-Konstantin",
    "María de los Ángeles",
    "Anna-Kaarina Annikki",
    "Christopher-Nathaniel",
)


@dataclass(frozen=True, slots=True)
class Sample:
    """One content. `message` are the fields of which one is what the slide is about.

    `extent` is "plain" for what people write, "long" for as much of it as is let in and "widest"
    for as many of the widest letters.
    """

    name: str
    extent: str
    content: object
    message: tuple[str, ...] = ()


def said(language: str, length: int) -> str:
    """`length` characters of `language`."""
    text = (_SENTENCES[language] * (1 + length // 60))[: max(0, length - 1)]
    return text + ("." if length else "")


def widest(length: int) -> str:
    """`length` characters that take more room than any that people write."""
    return ("WMWWMWMWWW " * (1 + length // 11))[: max(0, length - 1)] + ("W" if length else "")


_MESSAGES: Final = {
    Kind.PRAISE: ("words",),
    Kind.TIP: ("text",),
    Kind.NOTICE: ("title",),
}


def plain(language: str, kind: Kind, **changes: Any) -> RecognitionContent:
    """A recognition as people write it, in which every field of its kind is used."""
    limits = LIMITS[kind]
    texts = {
        "title": _TITLES[language],
        "text": _PLAIN[language],
        "words": _PLAIN[language] if kind is Kind.PRAISE else "",
        "note": _PLAIN[language],
        "source": "2047",
    }
    fields: dict[str, Any] = {name: text if limits[name] else "" for name, text in texts.items()}
    return replace(
        RecognitionContent(
            kind=kind,
            **fields,
            names=("Aino",),
            unnamed=0,
            teams=(),
            team="Team Nord",
            monogram="AK",
            picture=None,
            sender="Mikael",
            from_colleague=False,
            value=Value("own", "Wir halten Wort", ""),
            date=date(2026, 10, 7),
        ),
        **changes,
    )


def longest(kind: Kind, text: Any, language: str, **changes: Any) -> RecognitionContent:
    """A recognition with everything as long as it may be; `text` makes so many characters."""
    fields = {name: text(length) for name, length in LIMITS[kind].items()}
    return plain(
        language,
        kind,
        **{
            **fields,
            "names": _NAMES,
            "team": _TEAMS[language],
            "monogram": "WM",
            "value": Value("own", text(VALUE_LIMIT), ""),
            **changes,
        },
    )


def recognitions(language: str) -> Iterator[Sample]:
    """Recognitions as people write them, of every kind."""
    for kind in Kind:
        message = _MESSAGES.get(kind, ("names",))
        for what, changes in (
            ("monogram", {}),
            ("picture", {"picture": PICTURE, "value": None, "prize_picture": PICTURE}),
        ):
            one = plain(language, kind, **changes)
            yield Sample(f"{kind.value}, {what}", "plain", one, message)
        nobody: dict[str, Any] = {"names": (), "monogram": "", "team": "", "note": "", "sender": ""}
        colleagues = plain(language, kind, **nobody, unnamed=2, from_colleague=True)
        yield Sample(f"{kind.value}, colleagues", "plain", colleagues)
        team = plain(language, kind, **nobody, teams=("Finance",))
        yield Sample(f"{kind.value}, a team", "plain", team, message)
    for occasion in Occasion:
        for years in (3, 25) if occasion is Occasion.ANNIVERSARY else (0,):
            untitled = occasion in (Occasion.BIRTHDAY, Occasion.ANNIVERSARY)
            one = plain(language, Kind.MILESTONE, occasion=occasion, years=years)
            one = replace(one, title="", text="") if untitled else one
            yield Sample(f"milestone, {occasion.value} {years}", "plain", one, ("names",))
    for page in (1, 2, 3):
        further: dict[str, Any] = {} if page == 1 else {"note": "", "words": ""}
        one = plain(language, Kind.HERO, page=page, pages=1 + MOST_PAGES, **further)
        yield Sample(f"hero, page {page}", "plain", one, ("names",))
    one = plain(language, Kind.PRAISE, ink=INK, note="", text="")
    yield Sample("praise, by hand", "plain", one, ("words",))
    one = plain(language, Kind.PRAISE, words="Danke!", note="", text="")
    yield Sample("praise, in a word", "plain", one, ("words",))
    for shape, captions in (
        ((1280, 720), ()),
        ((1280, 720), ("Moin!",)),
        ((720, 1280), ("Moin!",)),
    ):
        cues = tuple(Cue(0, 900, each) for each in captions)
        film = plain(language, Kind.THANKS, video=Video(FILM, PICTURE, 900, *shape, captions=cues))
        yield Sample(f"film, {shape[0]} wide, {len(cues)} captions", "plain", film)


def wide_recognitions(language: str) -> Iterator[Sample]:
    """Recognitions of every kind, each with one field full of the widest letters."""
    for kind in Kind:
        fields = {name: widest(most) for name, most in LIMITS[kind].items() if most}
        for name, text in fields.items():
            one = plain(language, kind, **{name: text})
            yield Sample(f"{kind.value}, {name}", "widest", one)
        team, given = widest(TEAM_LIMIT), widest(PERSON_LIMITS["given"])
        value = Value("own", widest(VALUE_LIMIT), "")
        one = plain(language, kind, names=(given, given), team=team, monogram="WW", value=value)
        yield Sample(f"{kind.value}, names", "widest", one)


def long_recognitions(language: str) -> Iterator[Sample]:
    """Recognitions of every kind with everything as long as it may be."""

    def text(length: int) -> str:
        return said(language, length)

    def sample(name: str, kind: Kind, **changes: Any) -> Sample:
        one = longest(kind, text, language, **changes)
        return Sample(name, "long", one, _MESSAGES.get(kind, ("names",)))

    forms = ("Maximilian-Alexander Christoph Leopoldus",)
    whole = text(TEAM_LIMIT)
    teams = tuple(f"{whole[:-2]} {number}" for number in range(MOST_NAMED))
    nobody: dict[str, Any] = {"names": (), "monogram": "", "team": ""}
    for kind in Kind:
        yield sample(f"{kind.value}, six people", kind)
        yield sample(f"{kind.value}, one, picture", kind, names=forms, picture=PICTURE)
        yield replace(sample(f"{kind.value}, six teams", kind, **nobody, teams=teams), message=())
        both = {"names": forms * 3, "unnamed": 2, "teams": teams[:2], "team": ""}
        yield replace(sample(f"{kind.value}, people and teams", kind, **both), message=())
    for occasion in Occasion:
        for years in (7, 50) if occasion is Occasion.ANNIVERSARY else (0,):
            name = f"milestone, {occasion.value} {years}"
            yield sample(name, Kind.MILESTONE, occasion=occasion, years=years)
    for page in (1, 2, 3):
        further: dict[str, Any] = {} if page == 1 else {"note": "", "words": ""}
        yield sample(f"hero, page {page}", Kind.HERO, page=page, pages=1 + MOST_PAGES, **further)
    yield sample("praise, by hand", Kind.PRAISE, ink=INK, note="")
    for shape in ((1280, 720), (720, 1280)):
        cues = (Cue(0, 900, text(CUE_LIMIT)),)
        video = Video(FILM, PICTURE, 900, *shape, captions=cues)
        for kind in (Kind.THANKS, Kind.HERO):
            film = sample(f"film, {kind.value}, {shape[0]} wide", kind, video=video)
            yield replace(film, message=())


def event(title: str, hour: int, place: str, sponsor: str) -> Event:
    """An event of an hour."""
    starts = NOW.replace(hour=hour, minute=0)
    return Event(
        1, "", "", title, "", place, starts, starts + timedelta(hours=1), False, sponsor, ""
    )


def _programme(text: Any, extent: str) -> Iterator[Sample]:
    title, place, sponsor = (text(EVENT_LIMITS[name]) for name in ("title", "place", "sponsor"))
    theme = text(WEEK_LIMITS["theme"])
    first, second = event(title, 8, place, sponsor), event("Cake", 10, "", "")
    today, later = date(2026, 10, 7), date(2026, 10, 10)
    agendas = (
        (theme, today, Agenda((), (), (), None)),
        (theme, today, Agenda((first,), (second,) * 3, (), 9)),
        ("", today, Agenda((first,), (first,), (first,) * 9, 70)),
        (theme, today, Agenda((first,) * 3, (first,) * 3, (first,) * 9, 70)),
        ("", date(2026, 10, 8), Agenda((), (), (), None, (first,) * 9)),
        (theme, later, Agenda((), (), (), None, (second,))),
    )
    for number, (name, day, agenda) in enumerate(agendas):
        yield Sample(f"programme {number}", extent, ProgrammeContent(name, "", day, agenda))
    soon, far = NOW + timedelta(minutes=25), NOW + timedelta(days=12)
    for count in (
        CountdownContent("event", title, "", place, soon, 0, 25),
        CountdownContent("event", title, "", place, soon + timedelta(days=3), 3, 4345),
        CountdownContent("week", theme, "", "", far, 12, 12 * 1440),
    ):
        yield Sample(f"countdown, {count.kind} {count.days}", extent, count)


def _week(text: Any, extent: str) -> Iterator[Sample]:
    title, place, speaker = (text(EVENT_LIMITS[name]) for name in ("title", "place", "speaker"))
    first = event(title, 8, place, text(EVENT_LIMITS["sponsor"]))
    talk, whole = replace(first, speaker=speaker), replace(first, all_day=True)
    day = date(2026, 10, 7)
    week = Week(
        1,
        day,
        day + timedelta(days=4),
        text(WEEK_LIMITS["theme"]),
        "sea",
        text=text(WEEK_LIMITS["text"]),
    )
    pictured = replace(week, picture=PICTURE, end=day, text="")
    for number, (one, colour, told) in enumerate(
        (
            (week, "coral", (talk, whole, first)),
            (pictured, "night", (first,)),
            (replace(week, theme="", text=""), "#808080", ()),
        )
    ):
        look = colours_of(colour)
        teaser = TeaserContent(one, look, "sea", 14, told, number != 1)
        yield Sample(f"teaser {number}", extent, teaser)
        names = (text(44), text(40), "")[number]
        people = tuple(
            HallPerson(names, text(60), kind, 4) for kind in ("winner", "hero", "award") * 2
        )
        news = HallNews(people[: (4, 1, 0)[number]], 10_000, 99_999, 1_000)
        yield Sample(f"hall {number}", extent, HallContent(one, look, "train", news, 2, 3))
    greeting, name = text(DAY_LIMITS["text"]), text(DAY_LIMITS["sponsor"])
    for words in (greeting, ""):
        sponsor = SponsorContent(day, text(DAY_LIMITS["title"]), name, words)
        yield Sample("sponsor", extent, sponsor)
    for following, events in ((day, (talk, first, first, first, whole)), (day, ()), (None, ())):
        night = GoodNightContent(week.theme, "sea", day, following, events)
        yield Sample(f"good night {len(events)}", extent, night)
    moved = replace(first, was_at=NOW - timedelta(days=1), was_place=place)
    off = replace(first, cancelled=True)
    days = (
        CalendarDay(day, (off, moved, whole)),
        CalendarDay(day + timedelta(days=1), (first,) * 9),
    )
    yield Sample("calendar", extent, CalendarContent(days))
    changed = Agenda((moved,), (replace(moved, was_at=None),), (first,) * 3, 9, (), (off, moved))
    theme = week.theme
    programme = ProgrammeContent(theme, "", day, changed, name)
    yield Sample("programme, changed", extent, programme)


def _raffle(text: Any, extent: str) -> Iterator[Sample]:
    draw_at = NOW + timedelta(days=2)
    name = text(40)
    prizes = tuple(text(length) for length in range(75, 81))
    detailed = (Prize(prizes[-1], text(WORTH_MOST), text(SPONSOR_MOST)),)
    for content in (
        RaffleContent("state", name, 27, 60, 33, 27, draw_at, prizes),
        RaffleContent("state", name, 9_000, 10_000, 1_000, 9_000, None, ()),
        RaffleContent("state", name, 0, 0, 0, 0, None, ()),
        RaffleContent("hint", name, 27, 60, 10_000, 27, draw_at, (), hint=text(HINT_MOST)),
        RaffleContent("hint", name, 27, 60, 33, 27, draw_at, (), hint="Behind the plants."),
        RaffleContent("prizes", name, 0, 0, 0, 0, None, prizes, details=detailed),
        RaffleContent("prizes", name, 0, 0, 0, 0, None, ("Mug",), details=(Prize("Mug"),)),
        RaffleContent("draw", name, 27, 60, 33, 27, None, prizes, drawn=(0, 1)),
        RaffleContent("draw", name, 27, 60, 33, 27, None, ("Mug",) * 100, drawn=tuple(range(60))),
        RaffleContent("draw", name, 27, 60, 33, 27, None, prizes[:1]),
        RaffleContent("countdown", name, 27, 60, 33, 27, draw_at, prizes),
        RaffleContent("countdown", name, 27, 60, 33, 27, NOW + timedelta(minutes=9), prizes[:1]),
    ):
        yield Sample(f"raffle, {content.kind}", extent, content)


def others(text: Any, extent: str) -> Iterator[Sample]:
    """Slides that are no recognitions."""
    yield from _programme(text, extent)
    yield from _week(text, extent)
    yield from _raffle(text, extent)
    weeks = ((9_999, 10_001) if extent != "plain" else (1, 0)), (0, 7), (23, 17)
    for count, last in weeks:
        yield Sample(f"thanks this week, {count}", extent, ThanksWeekContent(count, last))
    site, value, motto = text(NAME_LIMIT), text(VALUE_LIMIT), text(80)
    theme = text(WEEK_LIMITS["theme"])
    for content in (
        BuiltInContent("welcome", site, WELCOME),
        BuiltInContent("theme", theme, ""),
        BuiltInContent("value", value, motto),
    ):
        yield Sample(f"built in, {content.kind}", extent, content)
    if extent == "plain":
        yield Sample("no storage", extent, None)
        yield from (
            Sample("built in, tip", extent, BuiltInContent("built_in_tip", "", tip)) for tip in TIPS
        )
