"""
A feed of invented articles, with what is true of it: which are one story, what each two are, what was broken.

    python tests/bench/feed.py 10000 FOLDER      # feed.jsonl and gold.json

Wires and the reprints of them: whole, trimmed, put into other words, run a day later, under a wrong date;
follow-ups of one outlet, accounts of others that share the quotations, running stories whose every day
repeats a part of the day before, and each outlet's own furniture under every text. Some reprints have a
figure, a day or a name changed: those are the planted divergences.
"""

from __future__ import annotations

import json
import random
import sys
from collections.abc import Iterator
from dataclasses import asdict, dataclass, field
from datetime import date, timedelta
from pathlib import Path

ONSET = "B Br C Cr D Dr F G Gr H K L M N P Pr R S St T Tr V W".split()
NUCLEUS = "a e i o u ai ea ou".split()
CODA = "l m n r rd rn sk st ck ld nd rth".split()
ENDING = "ton ford bury mouth wick stead ham field holm by".split()
GIVEN = "Ada Bruno Clara Dario Edith Felix Greta Hugo Ines Jonas Karin Leon Marta Nils Olga Pavel Rosa Stefan Tessa Viktor".split()
WEEKDAYS = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split()
WHO = """residents of the old quarter|shopkeepers near the quay|families from the upper town|drivers on the coast road
members of the rowing club|teachers at the night school|farmers along the canal|workers at the cannery|pupils of two schools
tenants of the tower blocks|crews of the small ferries|patients in the west wing|walkers on the ridge|owners of the market stalls
volunteers from the chapel|students at the technical college|guests of the station hotel|fishermen in the outer bay""".replace(
    "\n", "|"
).split("|")
DID = """were told to boil their water|had to leave by the back gates|signed a petition against the plan|lost power for much of the night
were given blankets and soup|waited for buses that never came|asked for their deposits back|gathered outside the registry
took turns at the sandbags|refused to move their vans|were offered rooms inland|received letters about the fees
crossed the bridge on foot|voted to keep the hall open|paid for the repairs themselves|complained about the noise
were checked for smoke in the lungs|slept in the sports hall""".replace("\n", "|").split("|")
WHEN = """as the wind turned|before the tide came in|after the second alarm|while the council was in session|when the pumps failed
once the road had been cleared|despite a warning from engineers|in spite of the cold|as dusk fell over the harbour
shortly before the shift ended|after a week of talks|during the autumn fair|while repairs went on|as prices rose again""".replace(
    "\n", "|"
).split("|")
BODY = """the water board|the harbour office|the county court|the transport union|the district council|the fire service
the housing trust|the grain exchange|the mountain rescue|the port authority|the cannery's owners|the night school's board""".replace(
    "\n", "|"
).split("|")
ACT = """ordered a review of the pipes|put off its decision until spring|set aside money for new gates|named a panel of three engineers
turned down an appeal by the owners|opened an inquiry into the delay|withdrew the licence of the operator|promised to publish its figures
asked the ministry for help|hired divers to look at the wall|suspended two of its managers|agreed to share the cost""".replace(
    "\n", "|"
).split("|")
THING = """crates of tinned fish|bags of cement|metres of fencing|litres of diesel|tonnes of gravel|sheets of copper|pairs of boots
boxes of files|sacks of barley|barrels of tar|rolls of cable|panes of glass""".replace("\n", "|").split("|")
LAY = """lay in the mud by the slipway|had been stored under the arches|were found behind a false wall|stood on the platform for days
went missing from the depot|were moved to the upper yard|had never been paid for|blocked the lane to the mill
were sold at auction in the spring|washed up along the point""".replace("\n", "|").split("|")
QUOTE = """We shall not leave until the gates are mended|Nobody has told us what the plan is for the winter|It came over the wall like a train
I have worked here all my life and never saw the like|They had every chance to act and they sat on their hands|The pumps are older than most of the people who run them
My mother is ninety and she carried her own bags down|You could hear the glass go all along the street|We asked for a date and they gave us a brochure
If they close the hall there is nothing left for the young|Half of what they say is true and the other half is not checked|The money was there in March and it was gone in June
I would rather walk than pay what they want for the bus|There is a smell in the cellar that nobody can explain""".replace(
    "\n", "|"
).split("|")
WHAT = "grey narrow oldest northern crowded empty costly lower wooden rusty distant muddy second broken public former winding stony".split()
ROLE = "a retired pilot|the club's secretary|a spokeswoman for the owners|a shift manager|the council's engineer|a mother of three|the union's organiser|a stallholder".split(
    "|"
)
HOUSE = """Sign up for our morning letter and never miss what matters in your street, from the weather to the trains, every day before seven.
All rights reserved. No part of this page may be printed or sent on without the written leave of the publisher and its partners abroad.
Our reporters are paid by readers like you: give what you can each month and keep the newsroom open for everyone who needs it.
Do you know more about this story? Write to our desk in confidence and we will call you back within one working day at the latest.
Listen to the evening programme on the radio, or find all earlier broadcasts with notes and maps in the archive of the station.
This site uses small files to remember what you have read; you may change what is kept at any time at the foot of the page.""".split(
    "\n"
)


@dataclass
class Line:
    """One sentence of a story: as the wire has it, and in other words; the facts in it that can be changed."""

    text: str
    again: str
    facts: tuple[str, ...] = ()
    quoted: bool = False


@dataclass
class Event:
    """What happened: its lines, its day and what can be said of it."""

    name: str
    day: date
    lines: list[Line]


@dataclass
class Gold:
    """What is true of a feed."""

    stories: dict[str, str] = field(default_factory=dict)  # article: its story
    loose: dict[str, str] = field(default_factory=dict)  # article: the story it is near, and not surely of
    relations: list[tuple[str, str, str]] = field(default_factory=list)
    reprints: list[tuple[str, str]] = field(
        default_factory=list
    )  # of other outlets, half of the text and more
    planted: list[dict[str, str]] = field(default_factory=list)
    stale: list[tuple[str, str]] = field(
        default_factory=list
    )  # carrier of the older figure, the newer version


class Feed:
    """Makes one feed; the same for the same seed."""

    def __init__(self, size: int, seed: int = 1, days: int = 10, outlets: int = 30) -> None:
        self.rng = random.Random(seed)
        self.size, self.days = size, days
        self.outlets = [
            f"The {self.place()} {w}"
            for w in self.some("Post Echo Gazette Courier Herald Mail".split(), outlets)
        ]
        self.wires = ["Northern Wire", "Coastal Press Agency"]
        self.house = {name: self.rng.sample(HOUSE, 2) for name in self.outlets}
        self.articles: list[dict[str, str]] = []
        self.gold = Gold()

    def some(self, pool: list[str], count: int) -> list[str]:
        return [self.rng.choice(pool) for _ in range(count)]

    def syllable(self) -> str:
        return self.rng.choice(ONSET) + self.rng.choice(NUCLEUS) + self.rng.choice(CODA)

    def place(self) -> str:
        return self.syllable() + self.rng.choice(ENDING)

    def person(self) -> str:
        return f"{self.rng.choice(GIVEN)} {self.syllable()}{self.rng.choice(NUCLEUS)}{self.rng.choice(CODA)}"

    def pick(self, pool: list[str]) -> str:
        """
        One phrase of a pool, with a word or a name of no pool in it.

        Else a wire's set phrases, which real copy has few of, were most of what it prints.
        """
        rng = self.rng
        phrase = rng.choice(pool)
        if pool is BODY:
            return phrase.replace("the ", f"the {self.place()} ", 1)
        if pool is THING:
            return f"{rng.choice(WHAT)} {phrase} from {self.place()}"
        if pool in (WHO, DID, ACT, LAY):
            words = phrase.split()
            at = max(
                (i for i, word in enumerate(words) if word in ("the", "a", "its", "their", "by", "of")),
                default=0,
            )
            new = rng.choice(WHAT) if words[at] in ("the", "a", "its", "their") else self.syllable()
            words.insert(at + 1, new)
            return " ".join(words) + (f" at {self.place()}" if pool in (DID, LAY) else "")
        return phrase

    def line(self, place: str) -> Line:
        """A sentence of one of several kinds, and the same in other words."""
        rng, pick = self.rng, self.pick
        kind = rng.randrange(6)
        figure = str(rng.randrange(13, 980))
        if kind == 0:
            who, did, when = pick(WHO), pick(DID), pick(WHEN)
            return Line(
                f"In {place}, {figure} {who} {did} {when}.",
                f"{when[0].upper()}{when[1:]}, it was {figure} {who} in {place} who {did}.", (figure,),
            )  # fmt: skip
        if kind == 1:
            body, act, day = pick(BODY), pick(ACT), pick(WEEKDAYS)
            return Line(
                f"{body[0].upper()}{body[1:]} {act} on {day}, according to a notice at the town hall.",
                f"A notice put up in public says that on {day} {body} {act}.", (day,),
            )  # fmt: skip
        if kind == 2:
            thing, lay, when = pick(THING), pick(LAY), pick(WHEN)
            return Line(
                f"About {figure} {thing} {lay} {when}, an inspector said.",
                f"An inspector put it at about {figure} {thing} which {lay} {when}.", (figure,),
            )  # fmt: skip
        if kind == 3:
            quote, name, role = pick(QUOTE), self.person(), pick(ROLE)
            tail = f"{pick(WHEN)} in {self.place()}"
            return Line(f'"{quote}, {tail}," said {name}, {role}.', f'"{quote}, {tail}," {name}, {role}, told reporters.', (name,), quoted=True)  # fmt: skip
        if kind == 4:
            money, body, act = f"{rng.randrange(2, 90)}.{rng.randrange(1, 9)}", pick(BODY), pick(ACT)
            return Line(
                f"The bill came to ${money} million, and {body} {act} {pick(WHEN)}.",
                f"It will cost ${money} million in all; {pick(WHEN)}, {body} {act}.", (money,),
            )  # fmt: skip
        who, did, lay, thing = pick(WHO), pick(DID), pick(LAY), pick(THING)
        near = self.place()
        return Line(f"{who[0].upper()}{who[1:]} {did}, and {thing} {lay} near {near}.", f"Near {near}, {thing} {lay}; {who} {did}.")  # fmt: skip

    def event(self) -> Event:
        day = date(2026, 3, 2) + timedelta(days=self.rng.randrange(self.days))
        place = self.place()
        lines = [self.line(place) for _ in range(self.rng.randint(9, 22))]
        return Event(f"e{len(self.articles)}", day, lines)

    def publish(
        self, outlet: str, day: date | None, headline: str, lines: list[str], *, split: int = 2
    ) -> str:
        """An article of an outlet, its furniture under it; its number is its name in the gold."""
        name = f"a{len(self.articles):06d}"
        paragraphs = [" ".join(lines[at : at + split]) for at in range(0, len(lines), split)]
        text = "\n\n".join([*paragraphs, *self.house.get(outlet, ())])
        if self.rng.random() < 0.5:
            text = text.replace(' "', " “").replace('\n"', "\n“").replace('," ', ",” ")
            text = "“" + text[1:] if text.startswith('"') else text
        host = outlet.lower().replace("the ", "").replace(" ", "-")
        self.articles.append(
            {
                "url": f"https://www.{host}.example/news/{name}",
                "outlet": outlet,
                "title": headline,
                "published": day.isoformat() if day else "",
                "text": text,
            }
        )
        return name

    def broken(self, lines: list[Line], texts: list[str]) -> tuple[list[str], dict[str, str]] | None:
        """The texts with one fact changed, and what was changed."""
        places = [
            (at, fact) for at, line in enumerate(lines) for fact in line.facts if texts[at].count(fact) == 1
        ]
        if not places:
            return None
        at, fact = self.rng.choice(places)
        if fact in WEEKDAYS:
            kind, new = "day", WEEKDAYS[(WEEKDAYS.index(fact) + self.rng.randrange(1, 6)) % 7]
        elif fact.replace(".", "").isdigit():
            kind, new = "figure", self.slip(fact)
        else:
            kind, new = "name", fact[:-1] + ("t" if fact[-1] != "t" else "n")
        texts = list(texts)
        texts[at] = texts[at].replace(fact, new)
        return texts, {"kind": kind, "was": fact, "now": new}

    def slip(self, figure: str) -> str:
        at = self.rng.choice([i for i, c in enumerate(figure) if c != "."])
        new = self.rng.choice([d for d in "23456789" if d != figure[at]])
        return figure[:at] + new + figure[at + 1 :]

    def story(self) -> None:
        """A wire, and what became of it at other outlets."""
        rng = self.rng
        event = self.event()
        headline = f"{self.place()} {self.pick(ACT)}"
        texts = [line.text for line in event.lines]
        wire = rng.choice(self.wires)
        first = self.publish(wire, event.day, headline, texts)
        self.gold.stories[first] = event.name
        takers = rng.sample(self.outlets, rng.choice((1, 1, 2, 2, 3, 4, 6)))
        for outlet in takers:
            self.reprint(event, first, outlet, headline)
        if rng.random() < 0.25:
            self.follow_up(event, first, wire, headline, texts)
        if rng.random() < 0.2 and sum(line.quoted for line in event.lines) > 1:
            self.account(event, first)

    def reprint(self, event: Event, first: str, outlet: str, headline: str) -> None:
        rng = self.rng
        how = rng.choice(("whole", "whole", "trimmed", "trimmed", "rewritten"))
        lines = event.lines
        if how == "trimmed":
            lines = lines[: max(4, round(len(lines) * rng.uniform(0.3, 0.9)))]
        texts = [line.text for line in lines]
        if how == "rewritten":
            kept = set(rng.sample(range(len(lines)), round(len(lines) * 0.4)))
            texts = [line.text if at in kept else line.again for at, line in enumerate(lines)]
        day: date | None = event.day + timedelta(days=rng.choice((0, 0, 0, 1)))
        odd = rng.random()
        if odd < 0.03:
            day = None  # the page tells none
        elif odd < 0.04:
            day = event.day - timedelta(days=365)  # a slip in the year: nothing can find it
        planted = self.broken(lines, texts) if rng.random() < 0.15 else None
        if planted:
            texts = planted[0]
        name = self.publish(outlet, day, headline, texts, split=rng.choice((1, 2, 3)))
        if 0.03 <= odd < 0.04:
            self.gold.loose[name] = event.name
            return
        self.gold.stories[name] = event.name
        relation = "rewritten" if how == "rewritten" else "copy"
        self.gold.relations.append((first, name, relation))
        self.gold.reprints.append((first, name))
        if planted:
            self.gold.planted.append({"wire": first, "copy": name, "how": relation, **planted[1]})

    def follow_up(self, event: Event, first: str, wire: str, headline: str, texts: list[str]) -> None:
        """The outlet's own next state: a new lede, a figure that has moved."""
        broken = self.broken(event.lines, texts)
        if broken is None:
            return
        fresh = [self.line(self.place()).text for _ in range(2)]
        day = event.day + timedelta(days=self.rng.choice((0, 1)))
        name = self.publish(wire, day, headline, [*fresh, *broken[0][: round(len(texts) * 0.8)]])
        self.gold.stories[name] = event.name
        self.gold.relations.append((first, name, "update"))

    def account(self, event: Event, first: str) -> None:
        """Another reporter's own words, round the same quotations."""
        quoted = [line.text for line in event.lines if line.quoted]
        own = [self.line(self.place()) for _ in range(len(quoted) + 1)]
        texts = [line.text for line in own if not line.quoted]
        for at, quote in enumerate(quoted):
            texts.insert(2 * at + 1, quote)
        name = self.publish(self.rng.choice(self.outlets), event.day, f"{self.place()} speaks", texts)
        self.gold.loose[name] = event.name
        self.gold.relations.append((first, name, "shared-quotes"))

    def running(self) -> None:
        """A story that goes on for a week: every day repeats half of the day before."""
        lines = [self.line(self.place()).text for _ in range(12)]
        day = date(2026, 3, 2)
        near = f"r{len(self.articles)}"
        for step in range(min(7, self.days)):
            wire = self.rng.choice(self.wires)
            name = self.publish(wire, day + timedelta(days=step), f"{self.place()} goes on", lines)
            self.gold.loose[name] = near
            lines = [*(self.line(self.place()).text for _ in range(6)), *lines[:6]]

    def alone(self) -> None:
        event = self.event()
        name = self.publish(
            self.rng.choice(self.outlets), event.day, self.place(), [line.text for line in event.lines]
        )
        self.gold.stories[name] = event.name

    def made(self) -> Feed:
        while len(self.articles) < self.size:
            turn = self.rng.random()
            if turn < 0.005:
                self.running()
            elif turn < 0.5:
                self.story()
            else:
                self.alone()
        return self


def feed(size: int, seed: int = 1, days: int = 10) -> Feed:
    """A feed of about so many articles."""
    return Feed(size, seed, days).made()


def pairwise_f1(gold: Gold, found: dict[str, str]) -> tuple[float, float, float]:
    """Precision, recall and F1 over pairs of articles put into one story; what is loose is not scored."""

    def couples(of: dict[str, str]) -> set[tuple[str, str]]:
        groups: dict[str, list[str]] = {}
        for name in gold.stories:
            if name in of:
                groups.setdefault(of[name], []).append(name)
        return {(a, b) for names in groups.values() for a in names for b in names if a < b}

    wanted, got = couples(gold.stories), couples(found)
    right = len(wanted & got)
    precision, recall = right / max(len(got), 1), right / max(len(wanted), 1)
    return precision, recall, 2 * precision * recall / max(precision + recall, 1e-9)


def write(made: Feed, folder: Path) -> Iterator[Path]:
    folder.mkdir(parents=True, exist_ok=True)
    target = folder / "feed.jsonl"
    target.write_text(
        "".join(json.dumps(article, ensure_ascii=False) + "\n" for article in made.articles), "utf-8"
    )
    yield target
    gold = folder / "gold.json"
    gold.write_text(json.dumps(asdict(made.gold)), "utf-8")
    yield gold


if __name__ == "__main__":
    for path in write(feed(int(sys.argv[1])), Path(sys.argv[2])):
        print(path)
