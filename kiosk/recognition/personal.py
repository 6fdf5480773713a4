"""What the recognitions know of one person, and how they forget it."""

from kiosk.recognition.store import RecognitionStore


def personal_data(store: RecognitionStore, person_id: int) -> list[dict[str, object]]:
    """All recognitions that honour a person or were sent by them, ready for JSON."""
    return [
        {
            "id": one.id,
            "kind": one.kind.value,
            "role": "honoured" if person_id in one.people else "sender",
            "title": one.title,
            "text": one.text,
            "words": one.words,
            "note": one.note,
            "created_at": one.created_at.isoformat(),
            "state": one.state.value,
        }
        for one in store.about(person_id)
    ]


def erase_personal(store: RecognitionStore, person_id: int) -> None:
    """Forget a person.

    What honours nobody else and no team goes whole, for its texts speak of
    them; from the rest their name and, where they sent it, the sender goes.
    """
    store.lock()
    for one in store.about(person_id):
        if one.people == (person_id,) and not one.teams:
            store.remove(one.id)
    store.forget_person(person_id)
