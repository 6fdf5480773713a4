"""Commands about recognitions, the programme, templates and pictures of codes."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import UTC, datetime
from pathlib import Path

from kiosk.app.answers import Answer
from kiosk.app.commands.common import Progress, actor, counted, import_answer, site_app
from kiosk.app.imports import Imports
from kiosk.errors import KnownError
from kiosk.recognition.model import Kind


def import_recognitions(
    site: Path | None,
    file: Path,
    progress: Progress | None,
    stopped: Callable[[], bool],
    *,
    check: bool = False,
) -> Answer:
    """Take in recognitions, or only say whether they could be taken in."""
    with site_app(site) as app:
        if check:
            rows = Imports(app).check_recognitions(file, progress, stopped)
            data = {"outcome": "fine", "file": str(file), "rows": rows}
            what = counted(rows, "recognition", "recognitions")
            return Answer(data, f"{file} can be taken in as it is: {what}.")
        report = Imports(app).recognitions(file, actor(), progress, stopped)
    return import_answer("Recognitions", report, {})


def export_recognitions(site: Path | None, file: Path) -> Answer:
    """Write all recognitions."""
    from kiosk.exchange.recognitions import write_recognitions

    with site_app(site) as app:
        rows = app.recognitions.export()
        write_recognitions(file, rows, app.settings.language, media=app.site.media)
        app.note("recognitions_exported", actor(), "recognitions", recognitions=len(rows))
    data = {"outcome": "exported", "file": str(file), "recognitions": len(rows)}
    return Answer(data, f"{file} has {counted(len(rows), 'recognition', 'recognitions')}.")


def recognitions_overview(site: Path | None, csv: Path | None, pdf: Path | None) -> Answer:
    """Tell of the year's weeks, people who were not recognised and praise that waits."""
    from kiosk.app.overview import overview_paper, overview_tables

    files: list[Path] = []
    with site_app(site) as app:
        if csv is not None:
            files += overview_tables(app, csv, actor())
        if pdf is not None:
            overview_paper(app, pdf, actor())
            files.append(pdf)
        told = None if files else app.recognitions.overview(app.settings.nudge_weeks)
    if told is None:
        written = [str(file) for file in files]
        return Answer({"outcome": "written", "files": written}, f"Written: {', '.join(written)}")
    total, silent = told.total, told.silent_weeks
    data: dict[str, object] = {
        "outcome": "told",
        "weeks": [
            {"week": one.monday.isoformat(), "recognised": one.total, **_by_kind(one.counts)}
            for one in told.weeks
        ],
        "not_recognised": [
            {
                "person": one.person_id,
                "name": one.name,
                "team": one.team,
                "last": None if one.last is None else one.last.isoformat(),
            }
            for one in told.overlooked
        ],
        "unanswered": told.unanswered_total,
    }
    lines = [
        f"Recognised in {len(told.weeks)} weeks: {counted(total, 'time', 'times')}; "
        f"without a word: {counted(silent, 'whole week', 'whole weeks')}.",
        f"Not recognised for {counted(told.weeks_asked, 'week', 'weeks')}: "
        f"{len(told.overlooked)} of {counted(told.active, 'person', 'people')}.",
        *(
            f"  {one.name}, {one.team or '-'}: {one.last.isoformat() if one.last else 'never'}"
            for one in told.overlooked
        ),
        f"Praise without an answer: {told.unanswered_total}.",
    ]
    return Answer(data, "\n".join(lines))


def _by_kind(counts: Mapping[Kind, int]) -> dict[str, int]:
    return {kind.value: count for kind, count in counts.items()}


def import_week(
    site: Path | None, file: Path, progress: Progress | None, *, check: bool = False
) -> Answer:
    """Take in a programme, or only say what taking it in would change."""
    with site_app(site) as app:
        if check:
            from kiosk.app.programme_answers import preview_answer

            return preview_answer(file, Imports(app).preview_week(file, progress), app.clock.zone)
        report = Imports(app).week(file, actor(), progress)
    return import_answer("Events", report, {})


def import_slots(site: Path | None, file: Path) -> Answer:
    """Take in the slots of events."""
    with site_app(site) as app:
        report = Imports(app).slots(file, actor())
    return import_answer("Slots", report, {})


def export_week(
    site: Path | None, file: Path, slots: Path | None = None, sign_ups: Path | None = None
) -> Answer:
    """Write the programme: all events that are stored, all weeks, what their days are about.

    Into files of their own also the slots, and who signed up for them with real names.
    """
    from kiosk.exchange.slots import write_sign_ups, write_slots
    from kiosk.exchange.week import write_programme

    with site_app(site) as app:
        zone, language = app.clock.zone, app.settings.language
        programme = app.schedule.export_programme()
        write_programme(
            file,
            programme,
            zone,
            app.clock.now(),
            language,
            media=app.site.media,
            site=app.settings.name,
        )
        app.note("programme_exported", actor(), "schedule", events=len(programme.rows))
        if slots is not None:
            rows = app.schedule.export_slots()
            write_slots(slots, rows, zone, language)
            app.note("slots_exported", actor(), "schedule", slots=len(rows))
        if sign_ups is not None:
            rosters = [app.schedule.roster(number) for number in app.schedule.with_slots()]
            write_sign_ups(sign_ups, rosters, zone, language)
            app.note("sign_ups_exported", actor(), "schedule", events=len(rosters))
    events = len(programme.rows)
    others = [one for one in (slots, sign_ups) if one is not None]
    data = {"outcome": "exported", "file": str(file), "events": events}
    data |= {"files": [str(one) for one in others]} if others else {}
    sentence = f"{file} has {counted(events, 'event', 'events')}."
    return Answer(data, " ".join((sentence, *(f"Written: {one}." for one in others))))


def template(kind: str, file: Path, language: str) -> Answer:
    """Write an empty file with the columns and an example."""
    from kiosk.exchange.templates import write_template

    write_template(kind, file, language, datetime.now(UTC).astimezone().date())
    data = {"outcome": "written", "file": str(file), "kind": kind}
    return Answer(data, f"{file} has the columns and an example.")


def decode(images: Sequence[Path]) -> Iterator[Answer]:
    """Read the codes in pictures, one answer for each."""
    from kiosk.scanning.pixels import decode_file

    for image in images:
        try:
            texts = decode_file(image)
        except KnownError as error:
            unread = {"file": str(image), "texts": [], "error": error.sentence}
            yield Answer(unread, failed=True, problem=error.sentence)
            continue
        data = {"file": str(image), "texts": list(texts)}
        yield Answer(data, f"{image}: {', '.join(texts) or 'no code'}")
