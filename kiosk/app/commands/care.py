"""Commands that look after a site: making, checking, backing up."""

import platform
from collections.abc import Iterator
from dataclasses import asdict
from functools import partial
from pathlib import Path
from zoneinfo import ZoneInfo

from kiosk.app import site as sites
from kiosk.app import texts as texts
from kiosk.app.answers import Answer
from kiosk.app.commands.common import Progress, actor, counted, folder_of, logged_site, site_app
from kiosk.app.erasing import reapply
from kiosk.app.upkeep import Upkeep
from kiosk.app.zones import machine_zone
from kiosk.audit.chain import Verdict
from kiosk.audit.texts import failure
from kiosk.clock import SystemClock
from kiosk.data import backup as backups
from kiosk.data import migrate
from kiosk.data.restore import restore as put_back
from kiosk.errors import KnownError
from kiosk.settings import LANGUAGES, Settings, Site
from kiosk.settings import load as load_settings


def init(site: Path | None, *, demo: bool, name: str, language: str, zone: str) -> Answer:
    """Make a site."""
    folder = folder_of(site)
    if language not in LANGUAGES:
        raise KnownError("language_unknown", language=language, known=", ".join(LANGUAGES))
    if demo:
        from kiosk.app.demo import make_demo

        make_demo(folder, language)
        return Answer({"outcome": "made", "site": str(folder)}, f"A demo site is in {folder}.")
    where = _zone(zone) if zone else machine_zone()
    chosen = Settings(name=name or "Break room", language=language, zone=where)
    sites.create(folder, chosen)
    with site_app(folder) as app:
        app.note("site_made", actor(), language=language, zone=where.key)
    data = {"outcome": "made", "site": str(folder), "zone": where.key}
    text = (
        f"The site is in {folder}, in time zone {where.key}. "
        "Next: kiosk people import FILE, kiosk managers add PERSON, kiosk run"
    )
    return Answer(data, text)


def verify_audit(site: Path | None, head: str, progress: Progress | None) -> Answer:
    """Check every entry of the audit chain."""
    with site_app(site) as app:
        verdict = app.verify_audit(head or None, progress)
    data: dict[str, object] = {
        "outcome": "verified" if verdict.ok else "wrong",
        "entries": verdict.entries,
        "head": verdict.head,
        "first_bad": verdict.first_bad,
        "reason": verdict.reason,
    }
    if verdict.ok:
        entries = counted(verdict.entries, "entry", "entries")
        text = f"Checked {entries}: all as written. Head {verdict.head}"
        return Answer(data, text)
    return Answer(data, failed=True, problem=_chain_problem(verdict))


def audit_heads(site: Path | None, days: int) -> Iterator[Answer]:
    """The head at the end of each of the last days, to be kept by people."""
    with site_app(site) as app:
        heads = app.audit_heads(days)
    if not heads:
        yield Answer({"outcome": "none"}, "The audit chain has no entry yet.")
    for each in heads:
        data = {"day": each.day.isoformat(), "number": each.number, "head": each.head}
        yield Answer(data, f"{each.day.isoformat()} {each.head}")


def backup(site: Path | None, file: Path | None) -> Answer:
    """Write a backup."""
    with site_app(site) as app:
        made = backups.backup(app.engine, app.site, app.clock.now(), file)
        app.note("backup_made", actor(), file=made.name)
    return Answer({"outcome": "made", "file": str(made)}, f"The backup is {made}.")


def restorable(site: Path | None, file: Path) -> None:
    """Whether there are a site and a file: KnownErrors `site_missing`, `file_missing`."""
    logged_site(site)
    if not file.is_file():
        raise KnownError("file_missing", file=str(file))


def restore(site: Path | None, file: Path) -> Answer:
    """Put a backup in the site's place."""
    # The present database may be damaged or missing: it is not opened here.
    place = logged_site(site)
    settings = load_settings(place.root)
    engine = sites.open_storage(place, settings)
    try:
        clock = SystemClock(settings.zone)
        done = put_back(engine, place, file, clock.now(), partial(reapply, clock))
    finally:
        engine.dispose()
    with site_app(site) as app, app.work.write() as unit:
        unit.audit.append(
            actor(),
            "restored",
            "site",
            made_at=done.made_at.isoformat(),
            set_aside=done.set_aside.name,
            replaced_head=done.replaced_head,
        )
    data = {
        "outcome": "restored",
        "made_at": done.made_at.isoformat(),
        "set_aside": str(done.set_aside),
    }
    text = (
        f"The site is as it was at {done.made_at.isoformat(sep=' ', timespec='minutes')}. "
        f"What was there before is in {done.set_aside}."
    )
    return Answer(data, text)


def check(site: Path | None) -> Answer:
    """Check database, media, keys and audit chain."""
    with site_app(site) as app:
        problems = [each.error.sentence for each in backups.check(app.engine, app.site)]
        verdict = app.verify_audit()
    if not verdict.ok:
        problems.append(_chain_problem(verdict))
    data = {"outcome": "wrong" if problems else "well", "problems": problems}
    if problems:
        return Answer(data, failed=True, problem="\n".join(problems))
    return Answer(data, "All is well.")


def upkeep(site: Path | None) -> Answer:
    """Let go of what is old, as the kiosk does once a day."""
    with site_app(site) as app:
        kept = Upkeep(app).run()
    data: dict[str, object] = {"outcome": "tidied", **asdict(kept)}
    text = (
        f"Deleted: {counted(kept.recognitions, 'old recognition', 'old recognitions')}, "
        f"{counted(kept.sign_ups, 'old sign-up', 'old sign-ups')}, "
        f"{counted(kept.files, 'file', 'files')}, "
        f"{counted(kept.media, 'picture or video', 'pictures or videos')}, "
        f"{counted(kept.backups, 'old backup', 'old backups')}."
    )
    return Answer(data, text)


def status(site: Path | None) -> Answer:
    """How the site is."""
    from importlib.metadata import version

    with site_app(site) as app:
        raffle = app.raffles.status()
        now = app.clock.now().astimezone(app.clock.zone)
        last = _last_backup(app.site)
        data: dict[str, object] = {
            "outcome": "status",
            "version": version("encore-kiosk"),
            "python": platform.python_version(),
            "site": str(app.site.root),
            "name": app.settings.name,
            "language": app.settings.language,
            "time": now.isoformat(timespec="seconds"),
            "zone": app.clock.zone.key,
            "database": app.engine.dialect.name,
            "schema": migrate.version(app.engine),
            "people": sum(one.active for one in app.people.roster()),
            "managers": len(app.sign_in.managers()),
            "raffle": raffle.raffle.state.value if raffle.raffle else "none",
            "last_backup": last.name if last else None,
        }
    labels = [
        f"{name}: {'none' if value is None else value}"
        for name, value in data.items()
        if name != "outcome"
    ]
    return Answer(data, "\n".join(labels))


def bench(only: str) -> Iterator[Answer]:
    """Measure what the product promises."""
    from kiosk.bench import run

    for result in run(only):
        yield Answer(result.data, result.text)


def _chain_problem(verdict: Verdict) -> str:
    return failure(verdict.reason or "", verdict.first_bad or 0).sentence


def _zone(name: str) -> ZoneInfo:
    try:
        return ZoneInfo(name)
    except (KeyError, ValueError, OSError) as error:
        raise KnownError("zone_unknown", zone=name) from error


def _last_backup(site: Site) -> Path | None:
    files = [each for each in site.backups.glob("*.zip") if each.is_file()]
    return max(files, key=lambda each: each.stat().st_mtime, default=None)
