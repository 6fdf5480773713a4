"""What a recognition's slide says, with every display choice obeyed. Pure."""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from typing import Final
from zoneinfo import ZoneInfo

from kiosk.people.model import Display, Person
from kiosk.people.names import initials, monogram, photo, shown
from kiosk.recognition.model import Kind, Recognition, RecognitionContent, Value, Video

NO_NAME: Final = "N. N."
"""Stands where a text names somebody who chose to be hidden: the same in all four languages."""

# Endings that a name takes in English, German, Finnish and Spanish texts.
_ENDINGS: Final = (
    r"(?:['’]?s|['’]|n|a|ä|lle|lta|ltä|lla|llä|ssa|ssä|sta|stä|ta|tä|in|en|an|än|ille|ia|iä)?"
)

PRIZE_PICTURES: Final = "prizes/"
"""The folder of the media in which no pictures of people are."""


def content(
    one: Recognition,
    people: Mapping[int, Person],
    values: Mapping[str, Value],
    zone: ZoneInfo,
) -> RecognitionContent:
    """The content of a slide.

    `people` holds, by id, those who still exist of the honoured and the
    sender; who is gone counts as hidden.
    """
    honoured = [people[number] for number in one.people if number in people]
    named = [person for person in honoured if shown(person)]
    sender = people.get(one.sender_id) if one.sender_id is not None else None
    sender_name = one.sender or ("" if sender is None else shown(sender))
    concerned = [*honoured, *([] if sender is None else [sender])]
    return RecognitionContent(
        kind=one.kind,
        title=veiled(one.title, concerned),
        text=veiled(one.text, concerned),
        words=veiled(one.words, concerned),
        note=veiled(one.note, concerned),
        source=one.source,
        names=tuple(shown(person) for person in named),
        unnamed=len(one.people) - len(named),
        teams=one.teams,
        team=_one_team([person for person in honoured if shown(person)]),
        monogram=monogram(named[0]) if named else "",
        picture=_picture(one, honoured),
        sender=sender_name,
        from_colleague=not sender_name and (one.sender_id is not None or one.kind is Kind.THANKS),
        value=None if one.value is None else values.get(one.value),
        date=one.created_at.astimezone(zone).date(),
        prize_picture=one.picture if _is_prize(one) else None,
        video=_video(one, honoured, concerned),
        occasion=one.occasion,
        ink=one.ink,
        pages=1 + len(one.more),
    )


def pages(
    one: Recognition,
    people: Mapping[int, Person],
    values: Mapping[str, Value],
    zone: ZoneInfo,
) -> tuple[RecognitionContent, ...]:
    """The slide's content and that of the pages that follow it; see `content`."""
    first = content(one, people, values, zone)
    senders = () if one.sender_id is None else (one.sender_id,)
    concerned = [people[number] for number in (*one.people, *senders) if number in people]
    further = (
        replace(
            first, text=veiled(text, concerned), page=page, words="", note="", ink="", video=None
        )
        for page, text in enumerate(one.more, start=2)
    )
    return (first, *further)


def veiled(text: str, people: Iterable[Person]) -> str:
    """`text` in which the given people are called no more than they chose to be.

    Hidden people become `NO_NAME`, who chose initials their initials, and who
    chose the first name loses the family name behind it. Only whole words
    count, with the usual endings; names in other shapes are not found.
    """
    for person in people:
        given, family = re.escape(person.given), re.escape(person.family)
        full = rf"{given}\s+{family}" if given and family else ""
        match person.display:
            case Display.HIDDEN:
                text = _replaced(text, (full, given, family), NO_NAME)
            case Display.INITIALS:
                names = (full, given, family)
                text = _replaced(text, names, initials(person))
            case Display.FIRST_NAME | Display.PHOTO:
                text = _replaced(text, (full,), person.given)
    return text


def _replaced(text: str, patterns: Sequence[str], name: str) -> str:
    for pattern in patterns:
        if pattern:
            text = re.sub(rf"\b{pattern}{_ENDINGS}(?!\w)", lambda _: name, text)
    return text


def _one_team(people: Sequence[Person]) -> str:
    teams = {person.team for person in people}
    return teams.pop() if len(teams) == 1 else ""


def _is_prize(one: Recognition) -> bool:
    """Whether its picture is one of a prize, which shows nobody and needs no consent."""
    return one.picture is not None and one.picture.startswith(PRIZE_PICTURES)


def _video(
    one: Recognition, honoured: Sequence[Person], concerned: Sequence[Person]
) -> Video | None:
    """The video, which may show any of the honoured; its captions call people as they chose."""
    if one.video is None or not _everybody_agrees(one, honoured):
        return None
    captions = tuple(replace(cue, text=veiled(cue.text, concerned)) for cue in one.video.captions)
    return replace(one.video, captions=captions)


def _everybody_agrees(one: Recognition, honoured: Sequence[Person]) -> bool:
    return len(honoured) == len(one.people) and all(
        person.display is Display.PHOTO for person in honoured
    )


def _picture(one: Recognition, honoured: Sequence[Person]) -> str | None:
    """The recognition's own picture, else the photo of its one person.

    A picture may show any of the honoured: it needs the consent of each.
    """
    if not _everybody_agrees(one, honoured):
        return None
    if one.picture is not None and not _is_prize(one):
        return one.picture
    return photo(honoured[0]) if len(honoured) == 1 else None
