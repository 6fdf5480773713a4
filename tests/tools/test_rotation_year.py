from tools.rotation_year import arrivals, by_queue, by_rule, figures, picture, play


def test_a_short_year_is_fair() -> None:
    written = arrivals(people=40, days=12, each_day=4, seed=1)
    rule, queue = play(written, 60, by_rule), play(written, 60, by_queue)
    told, beside = figures(rule), figures(queue)
    assert told["never seen"] == 0
    most = "slides of the tenth with most, percent"
    assert told[most] < told["recognitions of the tenth with most, percent"]
    assert told["first showing, 99 percent within slides"] <= 4
    assert told["first showing, median slides"] < beside["first showing, median slides"]
    assert picture(rule, queue).count("<polyline") == 2
