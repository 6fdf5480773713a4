"""Sounds: every one is there and short; quiet hours and machines without a device are silent."""

import wave

from kiosk.assets import assets
from kiosk.ui.sounds import Sound, Sounds

FOLDER = assets() / "sounds"


def test_every_sound_is_a_short_file() -> None:
    assert {file.stem for file in FOLDER.glob("*.wav")} == {sound.value for sound in Sound}
    for sound in Sound:
        with wave.open(str(FOLDER / f"{sound.value}.wav")) as file:
            assert 0.2 < file.getnframes() / file.getframerate() < 4
            assert (file.getnchannels(), file.getsampwidth()) == (1, 2)


def test_quiet_is_quiet(application: object) -> None:
    del application
    assert Sounds(FOLDER, lambda: True).play(Sound.REDEEMED) is False


def test_without_a_device_there_is_silence_and_no_noise_in_the_log(application: object) -> None:
    del application
    sounds = Sounds(FOLDER, lambda: False)
    played = sounds.play(Sound.WAKE)
    assert played in {True, False}
    sounds.stop()
