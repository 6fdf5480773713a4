"""The week's files as they are typed: looked at, taken in, written."""

from pathlib import Path

from PIL import Image

from tests.e2e.typing_commands import Typed

HEAD = "Id;Date;Start;Title;Place;Picture;Theme;Colour;Day sponsor\n"


def test_a_programme_is_looked_at_taken_in_and_written(typed: Typed, tmp_path: Path) -> None:
    typed("init", "--name", "Harbour", "--zone", "Europe/Helsinki", "--language", "en")
    Image.new("RGB", (40, 40), "red").save(tmp_path / "cake.png")
    file = tmp_path / "w.csv"
    file.write_text(
        HEAD
        + "E1;5.10.2026;9:00;Cake;Hall;cake.png;Heroes;coral;Finance\n"
        + "E2;6.10.2026;9:00;Talk;;;;;\n;6.10.2026;;;;;;;IT\n"
    )
    look = typed.json("week", "import", str(file), "--check")
    assert [one["title"] for one in look["added"]] == ["Cake", "Talk"]
    assert (look["days"], look["weeks"][0]["theme"]) == (["2026-10-05", "2026-10-06"], "Heroes")
    media = typed.site / "media"
    assert not list(media.glob("*.png")), "only looked at"
    assert typed.json("week", "import", str(file))["added"] == 2
    (picture,) = media.glob("*.png")
    assert "would change nothing" in typed("week", "import", str(file), "--check")

    file.write_text("Id;Date;Start;Title;Place\nE1;5.10.2026;9:30;Cake;Yard\n")
    said = typed("week", "import", str(file), "--check")
    assert "changed    2026-10-05 09:00  Cake: place: “Hall” -> “Yard”" in said
    assert "starts_at: 2026-10-05 09:00 -> 2026-10-05 09:30" in said
    file.write_text("Id;Date;Start;Title;Cancelled\nE2;6.10.2026;9:00;Talk;yes\n")
    assert [one["title"] for one in typed.json("week", "import", str(file), "--check")["cancelled"]]

    slots = tmp_path / "slots.csv"
    slots.write_text("Event id;Slot kind;Slot;Places\nE1;bring;Salad;6\nE1;place;;4\n")
    assert typed.json("week", "slots", str(slots))["added"] == 2
    out, who = tmp_path / "out.xlsx", tmp_path / "who.csv"
    slots.unlink()
    typed("week", "export", str(out), "--slots", str(slots), "--sign-ups", str(who))
    assert (tmp_path / picture.name).is_file()
    assert "Salad" in slots.read_text("utf-8-sig")
    assert who.read_text("utf-8-sig").startswith("Event id;Event;Date")
    assert who.stat().st_mode & 0o077 == 0
    assert typed.json("week", "import", str(out))["unchanged"] == 2
    assert typed.json("week", "slots", str(slots))["unchanged"] == 2
