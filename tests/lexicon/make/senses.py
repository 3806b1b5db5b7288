#!/usr/bin/env python3
"""
Build `lexicon/data/senses.txt` from WordNet 3.0: what a noun is a kind of, and which kinds are apart.

    apt-get install wordnet-base
    python tests/lexicon/make/senses.py /usr/share/wordnet > factcheck/lexicon/data/senses.txt

A line is a noun with its places in the tree (a letter a step, so that one place begins with another where
one is a kind of the other; a synset of two parents may have two), "?" behind those that it seldom means.
Kept are nouns that WordNet's tagged texts have, and the everyday ones (`data/words.txt`), and of a class
whose members are apart those too that are rarer, or of several everyday words. A line that begins with "=" is a class with its places ("=" alone: the classes in order), one with
"~" a noun with those of its class that may be said of the same thing: the genus of a definition ("ferry: a
boat that ..."), a part of the other ("hand", "arm"). WordNet's notice stands in
`factcheck/lexicon/openclass.LICENSE`.
"""

from __future__ import annotations

import re
import sys
from collections import defaultdict
from pathlib import Path
from typing import NamedTuple

# A class and its places, each a synset of WordNet by a word of it and the number of the sense. Members of
# two places are two things; those of one place may be one ("ship", "ferry"), unless "*" says that its
# members are apart from each other ("oak*": no ash). A place inside another takes its members out of it.
CLASSES = """
animal vertebrate.1* arthropod.1* mollusk.1*
weather rain.1 snow.1 hail.1 sleet.1 fog.1+fog.2 wind.1 drought.1 sunlight.1 heat_wave.1
disaster earthquake.1 flood.1 tsunami.1 avalanche.1 landslide.2 volcanic_eruption.1 famine.1
 tornado.1 hurricane.1
disease disease.1* asthma.1 stroke.3 heart_attack.1 dementia.1 hypothermia.1
kin relative.1*
vehicle car.1 truck.1 bus.1 train.1 cab.3 bicycle.1 motorcycle.1 motor_scooter.1 heavier-than-air_craft.1
 helicopter.1 drone.4 glider.1 airship.1 balloon.1 vessel.2 tractor.1 streetcar.1 ambulance.1 sled.1
 spacecraft.1 hovercraft.1 horse-drawn_vehicle.1 armored_vehicle.1 skateboard.1 wheelchair.1
weapon gun.1 knife.1+knife.2 sword.1 bow.4 bomb.1 missile.1 hammer.2 ax.1 spear.1 mine.2
building place_of_worship.1* hospital.1 school.1+school.2 prison.1 hotel.1 library.1+library.2
 museum.1 theater.1 restaurant.1 factory.1 courthouse.1 stadium.1 airport.1 barn.1 warehouse.1 embassy.1
 pharmacy.2 greenhouse.1 lighthouse.1 house.1
room kitchen.1 bedroom.1 bathroom.1 classroom.1 hall.1+corridor.1 basement.1 attic.1 garage.1
furniture chair.1+seat.3 sofa.1 bench.1 table.2 desk.1 bed.1 wardrobe.1 bookcase.1 lamp.2 chest_of_drawers.1
garment shirt.1 skirt.1 trouser.1 coat.1 sweater.1 scarf.1 hat.1 shoe.1 sock.1 glove.2 dress.1 belt.2
 swimsuit.1 necktie.1 helmet.2
body arm.1 leg.1 head.1 neck.1 hand.1 foot.1 back.1 chest.1 knee.1 shoulder.1 ankle.1 elbow.1 wrist.1 hip.1
 stomach.2 eye.1 ear.1 nose.1 finger.1 thumb.1 toe.1 rib.1 jaw.1 groin.1 thigh.1 calf.2 spine.1 skull.1
 heart.2 lung.1 liver.1 kidney.1 brain.1 skin.1 tongue.1 tooth.1
drink wine.1 mixed_drink.1 liquor.1* beer.1 milk.1 coffee.1 tea.1 soft_drink.1 fruit_juice.1 cider.1 cocoa.1
food pork.1 beef.2 veal.1 lamb.5 bacon.1 ham.1 sausage.1 chicken.1 turkey.4 fish.2 vegetable.1*
 edible_fruit.1* cheese.1 bread.1 cereal.2* egg.2 nut.1* butter.1 sugar.1 honey.1 chocolate.2 pasta.2
 seafood.1* herb.2* spice.2* cake.3 pie.1 soup.1 sandwich.1 pizza.1 ice_cream.1 conserve.1 bean.1*
drug cocaine.1 heroin.1 cannabis.2 opium.1 methamphetamine.1 alcohol.1 tobacco.1 ecstasy.3 morphine.1
 lysergic_acid_diethylamide.1 steroid.2 antibiotic.1 aspirin.1 insulin.1
metal metallic_element.1* steel.1 bronze.1 brass.1
element chemical_element.1*
fuel gasoline.1 diesel_oil.1 coal.1 natural_gas.1 kerosene.1 firewood.1 petroleum.1 hydrogen.1
 charcoal.1 peat.1
tree tree.1*
instrument musical_instrument.1*
tool hand_tool.1* power_tool.1* kitchen_utensil.1*
water stream.1 lake.1 sea.1+ocean.1 bay.1 waterfall.1 canal.3 pond.1
land mountain.1+hill.1 valley.1 island.1 desert.1 forest.2 beach.1 cave.1 cliff.1 swamp.1 glacier.1
rank general.1 colonel.1 major.1 captain.1 lieutenant.1 sergeant.1 corporal.1 admiral.1 private.1 commodore.1
office mayor.1 governor.1 senator.1 ambassador.1 consul.1 treasurer.1 prosecutor.1 judge.1 bishop.1 pope.1
 president.3 prime_minister.1 chancellor.3 councillor.1 monarch.1 sheriff.1 chairman.1 auditor.3
 coroner.1 ombudsman.1 secretary.1 dean.1 attache.1
trade physician.1 nurse.1 dentist.1 pharmacist.1 veterinarian.1 educator.1 lawyer.1 clergyman.1 librarian.1
 fireman.4 policeman.1 serviceman.1+aviator.1+sailor.1 farmer.1 plumber.1 electrician.1 carpenter.1 mason.4
 hairdresser.1 tailor.1 butcher.1+butcher.3 baker.1 cook.1 waiter.1 fisherman.1 miner.1 photographer.1
 painter.1+painter.2 entertainer.1 writer.1+reporter.1+journalist.1+editor.1
 engineer.1+architect.1+scientist.1+economist.1 accountant.1+banker.1 shopkeeper.1 postman.1
 gardener.1+gardener.2
 athlete.1+jockey.1 chauffeur.1 mortician.1 optician.1 hunter.1 paramedic.1 receptionist.1 welder.1
 blacksmith.1 bricklayer.1 shepherd.2 watchmaker.1 cobbler.1 prison_guard.1 flight_attendant.1 mechanic.2
 midwife.1
container bottle.1 jar.1 suitcase.1 box.1 barrel.2 bucket.1 basket.1 envelope.1 wallet.1
structure bridge.1 tunnel.1 dam.1 road.1 railway.1 fountain.4 statue.1
ceremony wedding.1 funeral.1 baptism.1 coronation.1
document passport.2 visa.1 will.3 diary.2 birth_certificate.1
injury injury.1*
fabric fabric.1*
plant vascular_plant.1* moss.1
material rock.2* mineral.1* wood.1* plastic.1* polymer.1*
gem gemstone.1*
music music_genre.1* jazz.2
dance dancing.1*
field discipline.1*
jewel ring.8 necklace.1 bracelet.2 earring.1 brooch.1 crown.4 watch.1
sport athletic_game.1* cycling.1 swimming.1 rowing.1 boxing.1 wrestling.1 skating.1 skiing.1 judo.1 archery.1
 gymnastics.1 fencing.3 surfing.1
"""
# Senses that name no member of a class but what any may be, or be called: "livestock", "twin", "officer";
# with "!" in this word alone, which others of one sense with it leave no doubt of: "policeman".
LOOSE = """
livestock.1 complication.3 carrier.3 carrier.7 kin.1 twin.1 sibling.1 investigator.1 investigator.2
demonstrator.1
demonstrator.2 flower.1 flower.2 weed.1 shrub.1 herb.1 vine.1 veteran.1 veteran.2 volunteer.1 adjutant.1 professional.2 officer.1 officer.4
officer.3!
"""
PLAIN = re.compile(r"[a-z]+(?:-[a-z]+)*")
SEVERAL = re.compile(r"[a-z]+(?:_[a-z]+){1,2}")  # a name of two or three words: "polar bear"
SHORT = 3  # letters: rarer words that are no longer are mostly signs
STEPS = "".join(map(chr, [*range(48, 58), *range(65, 91), *range(97, 123), *range(192, 1200)]))
GENUS = re.compile(r'[,;:("]| (?:that|which|who|whose|of|with|for|in|on|used|having|made|to|by|from) ')
SENSES = 3  # a fourth sense is hardly met
USUAL = 0.3  # of the tags of the first sense; one more is given to each
RARE = 2  # tags: below, only everyday nouns are kept
SIDES = 3  # ways up from one synset that lead into several classes


class Synset(NamedTuple):
    """A sense: its words, what it is a kind of, its parts, and the genus its definition names."""

    words: tuple[str, ...]
    parents: tuple[str, ...]
    parts: tuple[str, ...]
    genus: str


def synsets(home: Path) -> dict[str, Synset]:
    """Every synset of nouns that is a kind and no single thing."""
    out = {}
    for line in (home / "data.noun").read_text("latin-1").splitlines():
        if line.startswith("  "):
            continue
        data, _, gloss = line.partition(" | ")
        fields = data.split()
        end = 4 + 2 * int(fields[3], 16)
        links = fields[end + 1 :]
        told = [(links[at], links[at + 1]) for at in range(0, len(links) - 3, 4)]
        if any(sign == "@i" for sign, _ in told):
            continue
        out[fields[0]] = Synset(
            tuple(fields[4:end:2]),
            tuple(place for sign, place in told if sign == "@"),
            tuple(place for sign, place in told if sign == "%p"),
            GENUS.split(gloss.strip() + " ")[0],
        )
    return out


def senses(home: Path) -> dict[str, list[tuple[str, int]]]:
    """The senses of each noun, the usual first, with how often each was tagged."""
    tags: dict[tuple[str, int], int] = {}
    for line in (home / "cntlist.rev").read_text("latin-1").splitlines():
        key, number, count = line.split()
        lemma, _, rest = key.partition("%")
        if rest[0] == "1":
            tags[lemma, int(number)] = int(count)
    out = {}
    for line in (home / "index.noun").read_text("latin-1").splitlines():
        if not line.startswith("  "):
            word, *fields = line.split()
            places = fields[5 + int(fields[2]) :]
            out[word] = [(place, tags.get((word, rank), 0)) for rank, place in enumerate(places, 1)]
    return out


class Tree:
    """The synsets with the ways up from each, and the classes whose places lie on them."""

    def __init__(self, known: dict[str, Synset], index: dict[str, list[tuple[str, int]]]) -> None:
        self.known = known
        self.index = index
        self.classes: dict[str, list[tuple[list[str], bool]]] = {}
        self.named_words: set[tuple[str, str]] = set()  # the sense a class names a word for is a usual one
        self.at: dict[str, list[str]] = defaultdict(list)  # the classes a synset is a place of
        self.split: set[str] = set()  # the places whose members are apart
        for line in CLASSES.strip().replace("\n ", " ").splitlines():
            name, *places = line.split()
            for place in places:
                ids = [self.named(one) for one in place.rstrip("*").split("+")]
                self.classes.setdefault(name, []).append((ids, place.endswith("*")))
                for one in ids:
                    self.at[one].append(name)
                if place.endswith("*"):
                    self.split.update(ids)
        self.below: dict[str, int] = defaultdict(int)
        for synset in known.values():
            for parent in synset.parents:
                self.below[parent] += 1
        every = [(name.rstrip("!"), name.endswith("!")) for name in LOOSE.split()]
        self.loose = {self.named(name) for name, alone in every if not alone}
        self.loose_words = {(name.split(".")[0], self.named(name)) for name, alone in every if alone}

    def named(self, name: str) -> str:
        """The synset of "word.number"."""
        word, _, number = name.rpartition(".")
        synset = self.index[word][int(number) - 1][0]
        self.named_words.add((word, synset))
        return synset

    def is_person(self, synset: str) -> bool:
        """Is it a person?"""
        person = self.index["person"][0][0]
        return any(person in chain for chain in self.chains(synset))

    def chains(self, synset: str) -> list[tuple[str, ...]]:
        """The ways from the top down to a synset, the first parent's first."""
        parents = [parent for parent in self.known[synset].parents if parent in self.known]
        if not parents:
            return [(synset,)]
        return [(*chain, synset) for parent in parents for chain in self.chains(parent)]

    def sorted_out(self, synset: str) -> bool:
        """Is it in a class whose members are apart?"""
        return any(not self.split.isdisjoint(chain) for chain in self.chains(synset))

    def classes_on(self, chain: tuple[str, ...]) -> set[str]:
        """The classes whose places lie on a way."""
        return {name for one in chain for name in self.at.get(one, ())}

    def kept_chains(self, synset: str) -> list[tuple[str, ...]]:
        """The first way, or the one that leads through a class, and those through other classes."""
        every = self.chains(synset)
        told: set[str] = set()
        out = []
        for chain in sorted(every, key=lambda chain: -len(self.classes_on(chain))):
            if not out or self.classes_on(chain) - told:
                out.append(chain)
                told |= self.classes_on(chain)
        return out[:SIDES]


BROAD = 5  # kinds below a synset that make it no trade but a sort of people


def general(met: list[tuple[str, bool]], tree: Tree) -> list[tuple[str, bool]]:
    """The senses, none of a person usual where one is broad and of no class: "man", "officer"."""
    persons = [s for s, _ in met if tree.is_person(s)]
    broad = any(
        often and s in persons and tree.below[s] >= BROAD and not any(map(tree.classes_on, tree.chains(s)))
        for s, often in met
    )
    return [(s, often and not (broad and s in persons)) for s, often in met]


def bases(word: str) -> set[str]:
    """A word and what it may be a form of: the list of everyday words leaves out forms in -ing."""
    return {word, word.removesuffix("ing"), word.removesuffix("ing") + "e"}


def usual(ranked: list[tuple[str, int]]) -> list[tuple[str, bool]]:
    """The senses, and whether each is a usual one."""
    most = ranked[0][1]
    return [
        (place, rank == 0 or (count + 1) >= USUAL * (most + 1)) for rank, (place, count) in enumerate(ranked)
    ]


def paths(chains: list[tuple[str, ...]], marked: set[str]) -> dict[tuple[str, ...], str]:
    """A path for each way: a letter a step, steps with one way on and no name of their own left out."""
    below: dict[tuple[str, ...], dict[str, int]] = defaultdict(lambda: defaultdict(int))
    for chain in chains:
        for at in range(len(chain)):
            below[chain[:at]][chain[at]] += 1
    ends = set(chains)
    letters: dict[tuple[str, ...], str] = {}
    for above, kids in below.items():
        for letter, kid in zip(STEPS, sorted(kids, key=lambda kid: (-kids[kid], kid)), strict=False):
            here = (*above, kid)
            alone = len(kids) == 1 and above not in ends and not (above and above[-1] in marked)
            letters[here] = "" if alone else letter
    return {
        prefix: "".join(letters[prefix[: at + 1]] for at in range(len(prefix)))
        for chain in chains
        for prefix in (chain[:end] for end in range(1, len(chain) + 1))
        if prefix in ends or prefix[-1] in marked
    }


def main() -> None:
    """Print the table."""
    home = Path(sys.argv[1])
    known, index = synsets(home), senses(home)
    tree = Tree(known, index)
    everyday = set((Path(__file__).parents[3] / "factcheck/lexicon/data/words.txt").read_text().split())
    ways: dict[str, list[tuple[str, ...]]] = {}
    lines: dict[str, tuple[list[str], list[str]]] = defaultdict(lambda: ([], []))
    for word, ranked in sorted(index.items()):
        several = SEVERAL.fullmatch(word) and everyday.issuperset(word.split("_"))
        if not (several or PLAIN.fullmatch(word)):
            continue
        met = [
            (s, often or (word, s) in tree.named_words)
            for rank, (s, often) in enumerate(usual(ranked))
            if (rank < SENSES or (word, s) in tree.named_words) and s in known and word in known[s].words
        ]
        for synset, _ in met:
            ways.setdefault(synset, tree.kept_chains(synset))
        met = general(met, tree)
        rare = sum(count for _, count in ranked) < RARE and not bases(word) & everyday
        if rare and not (met and len(word) > SHORT and tree.sorted_out(met[0][0])):
            continue
        for synset, often in met:
            usual_one = often and synset not in tree.loose and (word, synset) not in tree.loose_words
            lines[synset][0 if usual_one else 1].append(word.replace("_", " "))
    marked = set(tree.at)
    chains = [chain for synset in lines for chain in ways[synset]]
    placed = paths(chains, marked)
    anchors: dict[str, list[str]] = defaultdict(list)
    for chain, path in placed.items():
        anchors[chain[-1]].append(path)
    for head, found in sorted(
        told(tree, placed, lines, ways, anchors).items(), key=lambda line: line[0].encode()
    ):
        print(head, *(sorted(found) if head.startswith("~") else found), sep="\t")


def told(tree: Tree, placed: dict, lines: dict, ways: dict, anchors: dict) -> dict[str, list[str]]:
    """What stands behind each head of the file."""
    out: dict[str, list[str]] = defaultdict(list)
    for name, places in tree.classes.items():
        out["="].append(name)
        for ids, apart in places:
            path = "+".join(path for one in ids for path in sorted(set(anchors[one])))
            if path:
                out[f"={name}"].append(path + ("*" if apart else ""))
    for _, synset in sorted((min(placed[chain] for chain in ways[s]), s) for s in lines):
        where = sorted({placed[chain] for chain in ways[synset]})
        for mark, words in zip(("", "?"), lines[synset], strict=True):
            for word in words:
                out[word].extend(path + mark for path in where)
    for one, other in links(tree, lines, ways):
        out[f"~{one}"].append(other)
        out[f"~{other}"].append(one)
    return out


def links(tree: Tree, lines: dict, ways: dict) -> list[tuple[str, str]]:
    """Nouns of one class of which the one is the genus of the other's definition, or a part of it."""
    members: dict[str, set[str]] = defaultdict(set)
    where: dict[str, set[str]] = defaultdict(set)
    for synset, (often, _) in lines.items():
        for name in {name for chain in ways[synset] for name in tree.classes_on(chain)}:
            for word in often:
                members[word].add(name)
                where[word].add(synset)
    out = set()
    for word, synsets_of in where.items():
        for synset in synsets_of:
            genus = re.findall(r"[a-z]+", tree.known[synset].genus)
            if "kin" in members[word]:
                genus = []  # kin are defined by other kin
            parts = [w for part in parts_of(tree, synset) if part in lines for w in lines[part][0]]
            for other in (*genus, *parts):
                if any(
                    s in chain
                    for a, b in ((word, other), (other, word))
                    for s in where.get(a, ())
                    for t in where.get(b, ())
                    for chain in ways[t]
                ):
                    continue  # the tree tells it
                if other != word and members.get(other, set()) & members[word]:
                    out.add((min(word, other), max(word, other)))
    return sorted(out)


def parts_of(tree: Tree, synset: str) -> set[str]:
    """The parts, and theirs."""
    out: set[str] = set()
    todo = [synset]
    while todo:
        for part in tree.known[todo.pop()].parts:
            if part not in out and part in tree.known:
                out.add(part)
                todo.append(part)
    return out


if __name__ == "__main__":
    main()
