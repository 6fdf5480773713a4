"""The rules of a raffle in words, for paper."""

from kiosk.raffle.rules import Rules
from kiosk.ui.printing import texts
from kiosk.ui.printing.dates import Dates
from kiosk.ui.printing.paper import Sentences


def rules_in_words(rules: Rules, sentences: Sentences, dates: Dates) -> tuple[str, ...]:
    """One sentence for each rule that a person follows, without the prizes."""
    say, number = sentences.say, dates.number
    said = [say(texts.RULE_ONE_WIN if rules.one_win_per_person else texts.RULE_MORE_WINS)]
    said.append(say(texts.RULE_TICKETS, {"most": number(rules.tickets_per_person)}))
    if rules.tickets_per_day is not None:
        said.append(say(texts.RULE_A_DAY, {"most": number(rules.tickets_per_day)}))
    if rules.opening_hours:
        said.append(say(texts.RULE_HOURS, {"hours": dates.hours(rules.opening_hours)}))
    if rules.draw_at is not None:
        said.append(say(texts.RULE_DRAW_AT, {"when": dates.appointment(rules.draw_at)}))
    said.append(say(texts.RULE_HOLD, {"seconds": number(rules.hold_seconds)}))
    said.append(say(texts.RULE_CLAIM, {"minutes": number(rules.claim_minutes)}))
    if rules.excluded:
        said.append(say(texts.RULE_EXCLUDED, {"count": number(len(rules.excluded))}))
    return tuple(said)
