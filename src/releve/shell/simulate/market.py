"""One market's year: purchases, days, chats, calls, and people at work, in the order of time.

All that happens at a moment is an action with that moment; what comes of it later is put in line
again. One process plays one market: orders, conversations, and agents are its own.
"""

import heapq
import math
from collections import deque
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, timedelta
from functools import partial
from random import Random
from zoneinfo import ZoneInfo

from releve.core.reading.reading import Errand
from releve.core.values.ids import CustomerId, LenderId
from releve.shell.answer import Answer
from releve.shell.days.day import Day
from releve.shell.days.run import run_day
from releve.shell.desk import Desk
from releve.shell.handover.owning import Taken, take_over, wrap_up
from releve.shell.handover.presence import leave
from releve.shell.handover.saying import say
from releve.shell.people.session import SignedIn
from releve.shell.person_keys.sealing import PersonErased
from releve.shell.run import open_conversation, take_turn
from releve.shell.simulate.buying import buy
from releve.shell.simulate.moved_clock import MovedClock
from releve.shell.simulate.script import Place, examples, script
from releve.shell.turn import Message
from releve.shell.workforce.ledger_write import record_contacts

_TURNS_MOST = 5
_EXAMPLES = 24
_HOURS = range(8, 20)
_MORNING = time(7, 0)
_CODES = ("resolved", "informed")

Action = Callable[[], None]
OnDay = Callable[[], None]


@dataclass(slots=True)
class Chat:
    """A conversation as its customer has it in mind."""

    customer: CustomerId
    errand: Errand
    conversation: str
    again: bool
    chance: Random
    turns: int = 0
    evidence: str | None = None


@dataclass(slots=True)
class AtWork:
    """An agent, and how many conversations they have."""

    who: SignedIn
    in_hand: int = 0


@dataclass(slots=True)
class Played:
    """What was played."""

    orders: int = 0
    chats: int = 0
    calls: int = 0
    turns: int = 0
    handovers: int = 0
    days: int = 0
    contacts: list[dict[str, object]] = field(default_factory=list[dict[str, object]])


class MarketYear:
    """One market's history, from a seed."""

    def __init__(
        self,
        desk: Desk,
        night_desk: Desk,
        clock: MovedClock,
        place: Place,
        customers: tuple[CustomerId, ...],
        held_out: frozenset[CustomerId],
        agents: tuple[SignedIn, ...],
        seed: str,
    ) -> None:
        self._desk, self._clock, self._place = desk, clock, place
        # Days are run over whole tables, and want plans of their own.
        self._night_desk = night_desk
        self._customers, self._held_out = customers, held_out
        self._agents = [AtWork(who) for who in agents]
        self._seed, self._chance, self._drawn = seed, _chance(seed), 0
        self._bought = deque[CustomerId](maxlen=max(10, len(customers) // 3))
        self._line: list[tuple[datetime, int, Action]] = []
        self._number = 0
        self._zone = desk.markets.on(place.market, clock.moment.date()).time_zone
        self._script = script()
        self.played = Played()

    def play(self, first: date, last: date, issues: int, on_day: OnDay) -> Played:
        """Play every day from the first to the last; about so many issues are raised."""
        days = (last - first).days + 1
        orders = len(self._customers) * self._script.demand["orders_a_customer"]
        for number in range(days):
            day = first + timedelta(days=number)
            self._put(self._at(day, _MORNING), lambda day=day: self._morning(day, on_day))
            # Shops sell before anybody asks about what they sold.
            sold = orders / days * (2.0 if number < days / 10 else 0.9)
            for _ in range(self._times(sold)):
                self._put(self._some_time(day), partial(self._buy, self._own_chance()))
            for _ in range(self._times(issues / days * self._season(number / days))):
                self._put(self._some_time(day), partial(self._raise, self._own_chance()))
        end = self._at(last, time(23, 59))
        while self._line and self._line[0][0] <= end:
            moment, _, action = heapq.heappop(self._line)
            self._clock.moment = max(self._clock.moment, moment)
            # Of whom no books had to be kept any more is nobody who could write.
            with suppress(PersonErased):
                action()
        for one in self._agents:
            leave(self._desk, one.who)
        self._write_contacts()
        return self.played

    def _own_chance(self) -> Random:
        """A matter's own chance: however one goes, the others go as they would have."""
        self._drawn += 1
        return _chance(f"{self._seed}/{self._drawn}")

    def _season(self, part: float) -> float:
        """More after the feasts, less in summer; and the lender grows."""
        return (0.85 + 0.3 * part) * (1.0 + 0.12 * math.cos(2.0 * math.pi * part))

    def _morning(self, day: date, on_day: OnDay) -> None:
        desk = self._night_desk
        market = desk.markets.file(self._place.market)
        run_day(desk.pool, Day(LenderId(desk.lender_id), market, day, desk.policy))
        self.played.days += 1
        self._write_contacts()
        on_day()

    def _write_contacts(self) -> None:
        """What the telephone and mail systems deliver."""
        if self.played.contacts:
            with self._desk.pool.connection() as connection:
                lender = LenderId(self._desk.lender_id)
                record_contacts(connection, lender, self.played.contacts)
            self.played.contacts.clear()

    def _buy(self, chance: Random) -> None:
        customer = chance.choice(self._customers)
        buy(self._desk, self._place, customer, chance, self._clock.moment)
        self.played.orders += 1
        self._bought.append(customer)

    def _somebody(self, chance: Random) -> CustomerId:
        """Whoever bought lately, or anybody."""
        if self._bought and chance.random() < self._script.demand["about_a_purchase"]:
            return chance.choice(self._bought)
        return chance.choice(self._customers)

    def _raise(self, chance: Random) -> None:
        """Somebody has a matter, and takes one of the ways there are."""
        customer = self._somebody(chance)
        errands, weights = zip(*self._script.errands.items(), strict=True)
        errand: Errand = chance.choices(errands, weights)[0]
        demand = self._script.demand
        ways = ("chat", "phone", "e_mail")
        way = chance.choices(ways, [demand[one] for one in ways])[0]
        if way != "chat":
            self._call(customer, errand, way, chance)
            return
        if customer not in self._held_out and chance.random() < demand["easy"]:
            # Asked because asking is easy: somebody else who would not have called.
            other = self._somebody(chance)
            if other not in self._held_out:
                later = partial(self._chat, other, errand, _chance(f"{chance.random()}"))
                self._put(self._soon(3.0), later)
        self._chat(customer, errand, chance)

    def _chat(
        self, customer: CustomerId, errand: Errand, chance: Random, *, again: bool = False
    ) -> None:
        language = self._place.languages[0]
        conversation = open_conversation(
            self._desk, customer, language=language, time_zone=self._zone, identified=True
        )
        self.played.chats += 1
        chat = Chat(customer, errand, conversation, again, chance)
        self._write(chat, chance.choice(examples(language, errand, _EXAMPLES)))

    def _write(self, chat: Chat, text: str, chosen: str | None = None) -> None:
        chat.turns += 1
        self.played.turns += 1
        message = Message(chat.conversation, f"s{chat.turns}", text, chosen)
        answer = take_turn(self._desk, message)
        if answer["evidence"]:
            chat.evidence = answer["evidence"]
        if answer["phase"] == "with_person":
            self.played.handovers += 1
            wait = chat.chance.expovariate(1.0 / self._script.people["wait_minutes"])
            self._put(self._soon(1.0 + wait), lambda: self._take_over(chat))
            return
        asks = answer["asks"]
        leaves = chat.chance.random() < self._script.demand["abandoned"]
        if asks is None or chat.turns >= _TURNS_MOST or leaves:
            self._afterwards(chat)
            return
        words = self._reply(answer, chat.chance)
        self._put(self._soon(chat.chance.uniform(0.2, 1.5)), lambda: self._write(chat, *words))

    def _reply(self, answer: Answer, chance: Random) -> tuple[str, str | None]:
        """What the customer answers to a question: words, or a button."""
        words = self._script.words[self._place.languages[0]]
        asks = answer["asks"]
        slot = asks["slot"] if asks else ""
        if slot == "confirm":
            refuses = chance.random() < self._script.demand["refused"]
            return (words.no if refuses else words.yes), None
        options = asks["options"] if asks else []
        if options:
            # Orders' numbers are fresh each time; what is read on the buttons is not.
            option = chance.choice(sorted(options, key=lambda one: str(one["label"])))
            return option["label"], option["value"]
        return (words.amount if slot == "amount" else words.date), None

    def _take_over(self, chat: Chat) -> None:
        """The agent with the least to do takes the conversation, or nobody can yet."""
        agent = min(self._agents, key=lambda one: (one.in_hand, one.who.agent_id))
        if agent.in_hand >= self._script.people["at_once"]:
            self._put(self._soon(10.0), lambda: self._take_over(chat))
            return
        if not isinstance(take_over(self._desk, agent.who, chat.conversation), Taken):
            return
        agent.in_hand += 1
        slower = 1.0 + self._script.people["slower_at_once"] * (agent.in_hand - 1)
        minutes = self._minutes(chat.errand, chat.chance) * slower
        self._put(self._soon(minutes * 0.6), lambda: self._say(agent, chat))
        self._put(self._soon(minutes), lambda: self._wrap_up(agent, chat))

    def _say(self, agent: AtWork, chat: Chat) -> None:
        text = self._script.words[self._place.languages[0]].agent
        say(self._desk, agent.who, chat.conversation, text, message_id=f"a{chat.turns}")

    def _wrap_up(self, agent: AtWork, chat: Chat) -> None:
        code = chat.chance.choice(_CODES)
        wrap_up(self._desk, agent.who, chat.conversation, code)
        agent.in_hand -= 1

    def _afterwards(self, chat: Chat) -> None:
        """What comes of an assistant's answer: nothing, or the customer comes back."""
        after, chance = self._script.after, chat.chance
        if chat.again:
            return
        roll = chance.random()
        later = self._clock.moment + timedelta(days=chance.uniform(0.1, 6.5))
        if roll < after["repeat"]:
            if chance.random() < after["repeat_by_phone"]:
                self._put(later, partial(self._call, chat.customer, chat.errand, "phone", chance))
            else:
                again = partial(self._chat, chat.customer, chat.errand, chance, again=True)
                self._put(later, again)
            return
        roll -= after["repeat"]
        if roll < after["false_resolution"] and chat.evidence:
            later += timedelta(days=chance.uniform(3.0, 18.0))
            call = partial(self._call, chat.customer, chat.errand, "phone", chance, chat.evidence)
            self._put(later, call)
            return
        roll -= after["false_resolution"]
        if roll < after["complaint"]:
            self._put(later, partial(self._chat, chat.customer, "complaint", chance, again=True))

    def _call(
        self,
        customer: CustomerId,
        errand: Errand,
        channel: str,
        chance: Random,
        rework_of: str | None = None,
    ) -> None:
        """A contact by phone or mail, as the system that has it will tell."""
        self.played.calls += 1
        minutes = self._minutes(errand, chance)
        ended = self._clock.moment
        concurrency = 1 if channel == "phone" else chance.choice((1, 1, 2))
        self.played.contacts.append(
            {
                "contact_id": f"{self._place.market}-{self.played.calls:06d}",
                "customer_id": customer,
                "channel": channel,
                "errand": errand,
                "order_id": None,
                "began_at": ended - timedelta(minutes=minutes * concurrency),
                "ended_at": ended,
                "concurrency": concurrency,
                "rework_of": rework_of,
            }
        )

    def _minutes(self, errand: Errand, chance: Random) -> float:
        spread = self._script.people["spread"]
        mean = self._script.handle_minutes.get(errand, 8.0)
        return chance.lognormvariate(math.log(mean) - spread * spread / 2.0, spread)

    def _times(self, mean: float) -> int:
        """How often something happens in a day (Poisson, by its gaps)."""
        count, left = 0, self._chance.expovariate(1.0)
        while left < mean:
            count += 1
            left += self._chance.expovariate(1.0)
        return count

    def _soon(self, minutes: float) -> datetime:
        return self._clock.moment + timedelta(minutes=minutes)

    def _some_time(self, day: date) -> datetime:
        hour, minute = self._chance.choice(_HOURS), self._chance.randrange(60)
        return self._at(day, time(hour, minute, self._chance.randrange(60)))

    def _at(self, day: date, hour: time) -> datetime:
        return datetime.combine(day, hour, ZoneInfo(self._zone)).astimezone(UTC)

    def _put(self, moment: datetime, action: Action) -> None:
        self._number += 1
        heapq.heappush(self._line, (moment, self._number, action))


def _chance(seed: str) -> Random:
    return Random(seed)  # noqa: S311 -- a seeded history, no secret
