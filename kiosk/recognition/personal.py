"""What the recognitions know of one person, and how they forget it."""

from dataclasses import replace

from kiosk.clock import Clock
from kiosk.people.mentions import Mentions
from kiosk.recognition.hours import standing
from kiosk.recognition.model import TEXT_FIELDS, Recognition, Video
from kiosk.recognition.rules import digest
from kiosk.recognition.store import Filed, RecognitionStore

NAMED = "named"
"""The role of somebody who is in the words only."""

_WORDS = (*TEXT_FIELDS, "said", "reason")


def personal_data(store: RecognitionStore, person_id: int) -> list[dict[str, object]]:
    """All recognitions that honour a person or were sent by them, ready for JSON."""
    return [told(one, "honoured" if person_id in one.people else "sender") for one in
            store.about(person_id)]  # fmt: skip


def told(one: Recognition, role: str) -> dict[str, object]:
    """One recognition as the person who is meant may read it, ready for JSON.

    Other people's numbers are left out; `role` is "honoured", "sender" or `NAMED`.
    """
    video = one.video
    return {
        "id": one.id,
        "kind": one.kind.value,
        "role": role,
        **{name: getattr(one, name) for name in _WORDS},
        "more": list(one.more),
        "teams": list(one.teams),
        "value": one.value,
        "occasion": one.occasion.value,
        "handwriting": one.ink,
        "picture": one.picture,
        "video": None if video is None else video.file,
        "captions": [] if video is None else [cue.text for cue in video.captions],
        "created_at": one.created_at.isoformat(),
        "show_from": None if one.show_from is None else one.show_from.isoformat(),
        "show_until": None if one.show_until is None else one.show_until.isoformat(),
        "state": one.state.value,
        "shown": one.shown,
        "last_shown_at": None if one.last_shown_at is None else one.last_shown_at.isoformat(),
    }


def media_of(one: Recognition) -> tuple[str, ...]:
    """The media files of a recognition."""
    video = () if one.video is None else (one.video.file, one.video.still)
    return tuple(name for name in (one.picture, *video) if name)


def is_named(one: Recognition, mentions: Mentions) -> bool:
    """Whether the person is in the words of a recognition that is not about them."""
    if not mentions.may_be_in(" ".join((*_texts(one), one.key, *one.teams))):
        return False
    return _without_name(one, mentions, concerned=False) != one


def forgotten(one: Recognition, person_id: int, mentions: Mentions) -> Recognition | None:
    """A recognition without a person; None where it goes whole, for it speaks of nobody else.

    Of what honours others too, or a team, their name goes from every text, and with it what they
    may be seen or heard on, and handwriting. What they sent stays as words about others, without
    their name, video and hand. From everything else their name goes.
    """
    honoured, sent = person_id in one.people, one.sender_id == person_id
    if one.people == (person_id,) and not one.teams:
        return None
    if honoured or sent:
        one = replace(
            one,
            people=tuple(number for number in one.people if number != person_id),
            ink="",
            picture=None if honoured else one.picture,
            video=None,
        )
    if sent:
        one = replace(one, sender_id=None, sender="")
    return _without_name(one, mentions, concerned=honoured or sent)


def filed(one: Recognition, clock: Clock) -> Filed:
    """A recognition with what storage finds it by."""
    now_is = standing(one, clock.now(), clock.zone)
    return Filed(one, digest(one), now_is.phase, now_is.turns_at, now_is.turned_at)


def erase_personal(
    store: RecognitionStore, person_id: int, mentions: Mentions, clock: Clock
) -> None:
    """Forget a person in all recognitions that are about them or were sent by them."""
    store.lock()
    kept: list[Filed] = []
    for one in store.about(person_id):
        left = forgotten(one, person_id, mentions)
        if left is None:
            store.remove(one.id)
        else:
            kept.append(filed(left, clock))
    store.save(kept)
    store.forget_person(person_id)


def _texts(one: Recognition) -> tuple[str, ...]:
    cues = () if one.video is None else tuple(cue.text for cue in one.video.captions)
    return (*(getattr(one, name) for name in _WORDS), *one.more, *cues)


def _without_name(one: Recognition, mentions: Mentions, *, concerned: bool) -> Recognition:
    def clean(text: str) -> str:
        return mentions.replaced(text, concerned=concerned)

    return replace(
        one,
        # A file's own id may be made of a name; without it the row is known by its content.
        key="" if mentions.named(one.key, concerned=concerned) else one.key,
        teams=tuple(mentions.replaced(name, concerned=False) for name in one.teams),
        more=tuple(map(clean, one.more)),
        video=None if one.video is None else _captioned(one.video, mentions, concerned),
        title=clean(one.title),
        text=clean(one.text),
        words=clean(one.words),
        note=clean(one.note),
        source=clean(one.source),
        sender=clean(one.sender),
        said=clean(one.said),
        reason=clean(one.reason),
    )


def _captioned(video: Video, mentions: Mentions, concerned: bool) -> Video:
    cues = tuple(
        replace(cue, text=mentions.replaced(cue.text, concerned=concerned))
        for cue in video.captions
    )
    return replace(video, captions=cues)
