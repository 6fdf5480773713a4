"""Makes the sounds in assets/sounds: soft plucked notes, written as 16-bit mono WAV files."""

import math
import random
import struct
import wave
from collections.abc import Sequence
from pathlib import Path

RATE = 22_050
FOLDER = Path(__file__).resolve().parent.parent / "assets" / "sounds"

# Each note: when it starts (s), its frequency (Hz), how long it rings (s), how loud it is (0-1).
Note = tuple[float, float, float, float]
C5, E5, G5, C6, E6 = 523.25, 659.25, 783.99, 1046.5, 1318.5
A4, F4, D4, G4 = 440.0, 349.23, 293.66, 392.0


def pluck(frequency: float, time: float, ring: float) -> float:
    """A marimba-like note at `time` seconds after it was struck."""
    if time < 0:
        return 0.0
    attack = min(1.0, time / 0.004)
    body = math.sin(2 * math.pi * frequency * time) * math.exp(-time / (0.35 * ring))
    bar = 0.32 * math.sin(2 * math.pi * frequency * 3.93 * time) * math.exp(-time / (0.08 * ring))
    warmth = 0.18 * math.sin(math.pi * frequency * time) * math.exp(-time / (0.3 * ring))
    return attack * (body + bar + warmth)


def tune(notes: Sequence[Note]) -> list[float]:
    """The samples of `notes` played together, fading to silence at the end."""
    length = max(start + ring for start, _, ring, _ in notes)
    samples = []
    for index in range(int(length * RATE)):
        now = index / RATE
        fade = min(1.0, (length - now) / 0.05)
        sound = sum(loud * pluck(tone, now - start, ring) for start, tone, ring, loud in notes)
        samples.append(fade * sound)
    return samples


def roll(seconds: float) -> list[float]:
    """A drum roll that swells."""
    chance = random.Random(7)
    samples = []
    low = 0.0
    for index in range(int(seconds * RATE)):
        now = index / RATE
        beat = (now * 26) % 1
        low += 0.22 * (chance.uniform(-1, 1) - low)
        swell = 0.25 + 0.75 * (now / seconds) ** 1.6
        samples.append(low * math.exp(-beat * 3.2) * swell * min(1.0, (seconds - now) / 0.04))
    return samples


def write(name: str, samples: Sequence[float], peak: float) -> None:
    """Write `samples`, scaled so that the loudest is `peak` of full scale."""
    loudest = max(abs(sample) for sample in samples)
    values = [round(32_767 * peak * sample / loudest) for sample in samples]
    FOLDER.mkdir(parents=True, exist_ok=True)
    with wave.open(str(FOLDER / f"{name}.wav"), "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(RATE)
        file.writeframes(struct.pack(f"<{len(values)}h", *values))


def main() -> None:
    """Write all sounds."""
    write(
        "redeemed",
        tune([(0, C5, 0.5, 0.8), (0.09, E5, 0.5, 0.8), (0.18, G5, 0.6, 0.9), (0.27, C6, 0.9, 1)]),
        0.6,
    )
    write("already", tune([(0, G5, 0.35, 0.8), (0.14, G5, 0.6, 0.8)]), 0.5)
    write("refused", tune([(0, A4, 0.35, 0.9), (0.17, F4, 0.45, 0.9), (0.34, D4, 0.7, 0.9)]), 0.5)
    write("wake", tune([(0, G5, 0.4, 0.6), (0.07, C6, 0.5, 0.6)]), 0.3)
    write("roll", roll(3.2), 0.6)
    write(
        "fanfare",
        tune(
            [
                (0, G4, 0.35, 0.8),
                (0.13, C5, 0.35, 0.8),
                (0.26, E5, 0.35, 0.8),
                (0.39, C5, 1.5, 0.7),
                (0.39, E5, 1.5, 0.7),
                (0.39, G5, 1.5, 0.8),
                (0.39, C6, 1.5, 1),
                (0.6, E6, 1.2, 0.5),
            ]
        ),
        0.65,
    )


if __name__ == "__main__":
    main()
