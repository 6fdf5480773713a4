"""Pictures in the site's media folder that nothing needs any more."""

from collections.abc import Iterable

from kiosk.app.site import App


def drop_unused(app: App, names: Iterable[str]) -> None:
    """Delete those of the named media files of which the database does not speak.

    A picture is kept once, by its content, so it may be somebody else's too.
    """
    from kiosk.data.backup import used_media

    dropped = set(names)
    if not dropped:
        return
    for name in dropped - used_media(app.engine):
        (app.site.media / name).unlink(missing_ok=True)
