from datetime import timedelta

from kiosk.raffle.model import RaffleContent, Rules
from kiosk.raffle.prizes import Prize
from kiosk.raffle.source import DRAW_DAY, RaffleSource
from kiosk.rotation.model import Slide
from kiosk.rotation.service import Rotation
from tests.raffle.support import ONE, START, House


def kinds(house: House, source: RaffleSource) -> list[str]:
    return [candidate.kind for candidate in source.candidates(house.clock.now())]


def content(house: House, source: RaffleSource, kind: str) -> RaffleContent:
    [candidate] = [one for one in source.candidates(house.clock.now()) if one.kind == kind]
    slide = source.slide(candidate)
    assert slide is not None
    assert isinstance(slide.content, RaffleContent)
    return slide.content


def hint_of(slide: Slide | None) -> str:
    assert slide is not None
    assert isinstance(slide.content, RaffleContent)
    return slide.content.hint


def test_slides_follow_the_raffle(house: House) -> None:
    source = RaffleSource(house.raffles)
    assert kinds(house, source) == []
    codes = house.tokens(3)
    friday = START + timedelta(days=4)
    rules = Rules(prizes=("Cake", "Mug"), draw_at=friday)
    house.raffles.announce(rules, "Moustaches", ONE)
    assert kinds(house, source) == ["countdown"]
    house.open(None)
    assert kinds(house, source) == ["state", "countdown"]
    house.find(codes[:2], 1)
    assert content(house, source, "state") == RaffleContent(
        kind="state",
        name="Moustaches",
        found=2,
        made=3,
        out=1,
        tickets=2,
        draw_at=friday,
        prizes=("Cake", "Mug"),
    )
    assert content(house, source, "countdown").draw_at == friday
    house.raffles.close(ONE)
    assert kinds(house, source) == ["countdown"]
    house.wait(minutes=60 * 24 * 4)
    assert kinds(house, source) == []


def test_what_can_be_won_is_a_slide_as_soon_as_more_than_names_is_told(house: House) -> None:
    source = RaffleSource(house.raffles)
    mug = Prize("Mug", "12 €")
    house.raffles.announce(Rules(prizes=("Cake", "Mug"), details=(mug,)), "Moustaches", ONE)
    assert kinds(house, source) == ["prizes"]
    shown = content(house, source, "prizes")
    assert (shown.prizes, shown.details) == (("Cake", "Mug"), (mug,))
    house.ready(1)
    assert kinds(house, source) == ["prizes", "draw"]
    house.raffles.draw(ONE)
    assert kinds(house, source) == ["draw"]


def test_a_draw_that_has_begun_is_a_slide_until_it_is_finished(house: House) -> None:
    source = RaffleSource(house.raffles)
    codes = house.tokens(6)
    house.open(Rules(prizes=("Cake", "Mug", "Pen"), claim_minutes=5))
    house.find(codes)
    house.raffles.close(ONE)
    assert "draw" not in kinds(house, source)
    house.contribute()
    house.wait(seconds=60)
    begun = content(house, source, "draw")
    assert (begun.prizes, begun.drawn) == (("Cake", "Mug", "Pen"), ())
    house.draw_and("claimed")
    house.raffles.draw(ONE)
    # A program that was started again shows it just so.
    assert content(house, RaffleSource(house.raffles), "draw").drawn == (0, 1)
    house.wait(minutes=5)
    house.raffles.settle(2, "absent", ONE)
    assert content(house, source, "draw").drawn == (0,)
    for _ in range(2):
        house.draw_and("claimed")
    assert content(house, source, "draw").drawn == (0, 1, 2)
    [candidate] = source.candidates(house.clock.now())
    house.raffles.finish(ONE)
    assert kinds(house, source) == []
    assert source.slide(candidate) is None


def test_each_released_hint_is_a_slide_while_tickets_can_come(house: House) -> None:
    source = RaffleSource(house.raffles)
    house.tokens(2)
    house.raffles.announce(Rules(), "Moustaches", ONE)
    first = house.raffles.add_hint("Near the coffee", START, ONE)
    house.raffles.add_hint("Where plants are thirsty", START + timedelta(hours=1), ONE)
    assert kinds(house, source) == []
    house.open(None)
    assert kinds(house, source) == ["state", "hint"]
    assert content(house, source, "hint").hint == "Near the coffee"
    house.wait(minutes=60)
    both = [one for one in source.candidates(house.clock.now()) if one.kind == "hint"]
    said = [hint_of(source.slide(candidate)) for candidate in both]
    assert said == ["Where plants are thirsty", "Near the coffee"]
    house.raffles.withdraw_hint(first.number, ONE)
    assert [source.slide(candidate) is None for candidate in both] == [False, True]
    house.raffles.close(ONE)
    assert "hint" not in kinds(house, source)


def test_a_slide_of_a_raffle_that_closed_meanwhile_is_not_shown(house: House) -> None:
    source = RaffleSource(house.raffles)
    house.tokens(1)
    house.open()
    [candidate] = source.candidates(house.clock.now())
    house.raffles.close(ONE)
    assert source.slide(candidate) is None


def test_the_rotation_shows_both_in_turn(house: House) -> None:
    source = RaffleSource(house.raffles)
    house.tokens(1)
    house.open(Rules(draw_at=START + timedelta(days=4)))
    rotation = Rotation([source])
    shown = []
    for _ in range(6):
        slide = rotation.next(house.clock.now())
        rotation.shown(slide, house.clock.now())
        house.wait(seconds=10)
        shown.append(slide.kind)
    assert shown.count("state") == shown.count("countdown") == 3


def test_on_the_day_of_the_draw_its_countdown_comes_more_often(house: House) -> None:
    source = RaffleSource(house.raffles, house.clock.zone)
    rules = Rules(prizes=("Cake",), draw_at=START + timedelta(days=1))
    house.raffles.announce(rules, "Moustaches", ONE)
    assert [one.priority for one in source.candidates(house.clock.now())] == [0]
    house.wait(minutes=60 * 23)
    assert [one.priority for one in source.candidates(house.clock.now())] == [DRAW_DAY]
