"""What each verb binds: its own "not" and "may", its subject and object, and the clause it hangs on."""

import pytest

import factcheck


def told(text):
    """Each clause of a text as one line: subject | force not verb particle | object."""
    witness = factcheck.examine(factcheck.parse(text, plain=True))
    out = []
    for clause in witness.clauses:
        parts = [clause.force, "not" if clause.negated else None, "passive" if clause.passive else None]
        verb = " ".join(filter(None, [*parts, clause.lemma, clause.particle]))
        ends = [span.of(text) if span else "-" for span in (clause.subject, clause.object)]
        out.append(f"{ends[0]} | {verb} | {ends[1]}")
    return out


@pytest.mark.parametrize(
    ("text", "clauses"),
    [
        ("The ferry hit the pier.", ["ferry | hit | pier"]),
        ("The ferry was hit by a tug.", ["ferry | passive hit | -"]),
        ("Stern hit Roe in the yard.", ["Stern | hit | Roe"]),
        ("Stern cut the rope.", ["Stern | cut | rope"]),
        ("After drying for a week the oats were sold.", ["- | dry | -", "oats | passive sell | -"]),
        ("The owners may not sell the yard.", ["owners | may not sell | yard"]),
        ("The owners won't sell.", ["owners | will not sell | -"]),
        ("She is going to resign.", ["She | be going to resign | -"]),
        ("The two are to meet again.", ["two | be to meet | -"]),
        ("Nobody saw the driver.", ["Nobody | not see | driver"]),
        ("The hospital had no beds.", ["hospital | not have | beds"]),
        ("The road is no longer safe.", ["road | not be | safe"]),
        ("The mill no longer pays its staff.", ["mill | not pay | staff"]),
        ("The mill took no longer than a day.", ["mill | take | -"]),
        ("Not only the roof fell.", ["roof | fall | -"]),
        (
            "The bridge was closed and searched.",
            ["bridge | passive close | -", "bridge | passive search | -"],
        ),
        ("The team will sail and win.", ["team | will sail | -", "team | will win | -"]),
        ("The firm has been sold.", ["firm | passive sell | -"]),
        ("Did the minister resign?", ["minister | resign | -"]),
        ("There were nine boats in the harbour.", ["boats | be | -"]),
        ("Not one of the boats sank.", ["one | not sink | -"]),
        ("Not a single diver drowned.", ["diver | not drown | -"]),
        ("The tunnel will not open until May.", ["tunnel | will not open | -"]),
        ("He was not alone.", ["He | not be | alone"]),
        ("The tug towed no fewer than six boats.", ["tug | tow | boats"]),
        ("No more than nine men came.", ["men | come | -"]),
        (
            "The kiln, which the owner said was cold, burst.",
            ["owner | say | which", "which | be | cold", "kiln | burst | -"],
        ),
        (
            "It is the pool that a clerk said is to be shut.",
            ["It | be | pool", "clerk | say | that", "that | be to passive shut | -"],
        ),
        ("Cleared of theft by a jury, the baker left.", ["- | passive clear | -", "baker | leave | -"]),
        ("Ted of Leeds, a baker, left.", ["Ted | leave | -"]),
        ("Her brother is a baker.", ["brother | be | baker"]),
        ("The pilot called off the search.", ["pilot | call off | search"]),
        ("Last week the miners went home.", ["miners | go | -"]),
        ("The judge gave him a year.", ["judge | give | year"]),
        ("They spent two weeks there.", ["They | spend | weeks"]),
        ("They left on Friday night.", ["They | leave | -"]),
        ("He would neither sing nor dance.", ["He | would not sing | -", "He | would not dance | -"]),
        (
            "The brewery, which it has since sold, is shut.",
            ["it | sell | which", "brewery | passive shut | -"],
        ),
        ("The train had not come.", ["train | not come | -"]),
        ("The keeper is not to speak.", ["keeper | be to not speak | -"]),
        ("The goalkeeper was very tired.", ["goalkeeper | be | tired"]),
        ("A man aged 34 was held.", ["man | passive age | -", "man | passive hold | -"]),
        ("The Bank of Delby's staff walked out.", ["staff | walk out | -"]),
        ("Shares fell 4 per cent.", ["Shares | fall | -"]),
        (
            "The town rejected the offer, its lawyer, Ana Lund, said.",
            ["town | reject | offer", "lawyer | say | -"],
        ),
        (
            "The ship hit a rock off the cape, its captain, Lars Moe, told reporters.",
            ["ship | hit | rock", "captain | tell | reporters"],
        ),
        (
            "The guild signed a cook, Jon Dahl, known as Jo.",
            ["guild | sign | cook", "Dahl | passive know | -"],
        ),
        (
            "The firm said no kilns would be shut and ruled out a sale.",
            ["firm | say | -", "kilns | would not passive shut | -", "firm | rule out | sale"],
        ),
        (
            "The firm said the kiln would be closed and sold.",
            ["firm | say | -", "kiln | would passive close | -", "kiln | would passive sell | -"],
        ),
    ],
)
def test_one_verb_and_what_it_binds(text, clauses):
    assert told(text) == clauses


@pytest.mark.parametrize(
    ("text", "clauses"),
    [
        ("Officers said the driver was not hurt.", ["Officers | say | -", "driver | not passive hurt | -"]),
        (
            "Officers did not say the driver was hurt.",
            ["Officers | not say | -", "driver | passive hurt | -"],
        ),
        (
            "The man who owned the dog, which hurt nobody, was fined.",
            ["who | own | dog", "which | not hurt | nobody", "man | passive fine | -"],
        ),
        ("The nets mended in spring were torn.", ["nets | passive mend | -", "nets | passive tear | -"]),
        (
            "“The ship will not sail,” the captain said.",
            ["ship | will not sail | -", "captain | say | -"],
        ),
        ("“The ship will sail,” said the captain.", ["ship | will sail | -", "captain | say | -"]),
        (
            "After the fire spread, the crew left the ship.",
            ["fire | spread | -", "crew | leave | ship"],
        ),
        ("If it rains, the match may be moved.", ["it | rain | -", "match | may passive move | -"]),
        ("The union wants the port to close.", ["union | want | port", "port | close | -"]),
        (
            "The owners, said Hale, are to pay.",
            ["Hale | say | -", "owners | be to pay | -"],
        ),
        ("The cook left at dawn, and nobody woke her.", ["cook | leave | -", "nobody | not wake | her"]),
        ("The bank may close, and the mill sold its yard.", ["bank | may close | -", "mill | sell | yard"]),
        (
            "The report on boats built in Delby and Hale blamed rust.",
            [
                "boats | passive build | -",
                "report | blame | rust",
            ],
        ),
        ("Prices rose, a survey shows.", ["Prices | rise | -", "survey | show | -"]),
        (
            "She asked the crew to wait and to pray.",
            ["She | ask | crew", "crew | wait | -", "crew | pray | -"],
        ),
        ("The crowd, chanting his name, blocked the gate.", ["crowd | chant | name", "crowd | block | gate"]),
        (
            "The governor said the law passed in May had been repealed.",
            ["governor | say | -", "law | passive pass | -", "law | passive repeal | -"],
        ),
        (
            "Lund said the boat hired on Monday sank, and that the crew was safe.",
            ["Lund | say | -", "boat | passive hire | -", "boat | sink | -", "crew | be | safe"],
        ),
        (
            "Lund said the crew feared the boat hired on Monday had sunk.",
            ["Lund | say | -", "crew | fear | -", "boat | passive hire | -", "boat | sink | -"],
        ),
        (
            "The council said the bridge opened in 1921 and was closed in May.",
            ["council | say | -", "bridge | open | -", "bridge | passive close | -"],
        ),
        (
            "The woman said police opened fire and shots were heard.",
            ["woman | say | -", "police | open | fire", "shots | passive hear | -"],
        ),
    ],
)
def test_clauses_within_a_sentence(text, clauses):
    """A "not", a "may" or a subject of one clause never goes over to another."""
    assert told(text) == clauses


@pytest.mark.parametrize(
    ("text", "clauses"),
    [
        (
            "A tram carrying nuns rolled onto it, and its driver, Ana Moe, 31, broke her arm.",
            ["tram | carry | nuns", "tram | roll | -", "driver | break | arm"],
        ),
        (
            "A weaver drugged his old aunt with a syrup stirred into her tea.",
            ["weaver | drug | aunt", "syrup | passive stir | -"],
        ),
        ("The boat named the Ana sank.", ["boat | passive name | Ana", "boat | sink | -"]),
        ("The man shot last week was buried.", ["man | passive shoot | -", "man | passive bury | -"]),
        (
            "The Ross lifeboat sailed from Hale with six men aboard and reached the wreck.",
            ["lifeboat | sail | -", "lifeboat | reach | wreck"],
        ),
        ("The rains swamped the yard and closed it.", ["rains | swamp | yard", "rains | close | it"]),
        (
            "The clerk was held after an audit found that he lied.",
            ["clerk | passive hold | -", "audit | find | -", "he | lie | -"],
        ),
        (
            "The clerk was held after an auditor, Ivo Dahl, raised the alarm.",
            ["clerk | passive hold | -", "auditor | raise | alarm"],
        ),
        ("The slide June 12 closed a road 20 metres wide.", ["slide | close | road"]),
        ("He moved to flat 20 last year.", ["He | move | -"]),
        (
            "The book said two of the fires between March and May could have been put out.",
            ["book | say | -", "two | could passive put out | -"],
        ),
        ("The mill was shut between noon and three.", ["mill | passive shut | -"]),
        ("Of those who rang, 41, or 8.2%, were ill.", ["who | ring | -", "41 | be | ill"]),
        ("He did not have weeks.", ["He | not have | weeks"]),
        ("The firm met weeks later.", ["firm | meet | -"]),
        ("The mast took five years to build.", ["mast | take | years", "- | build | -"]),
        ("The strike ended, adding three hours to most trips.", ["strike | end | -", "- | add | hours"]),
        ("The union voted 34-33 late Monday to strike.", ["union | vote | -", "- | strike | -"]),
        ("The scheme covers two to five streets.", ["scheme | cover | streets"]),
        ("No one else was hurt.", ["one | not passive hurt | -"]),
        (
            "The panel made nine findings, two of which are grave.",
            ["panel | make | findings", "two | be | grave"],
        ),
        (
            "The panel made nine findings, which it published.",
            ["panel | make | findings", "it | publish | which"],
        ),
        ("It was a glow that looked like fire.", ["It | be | glow", "that | look | -"]),
        ("A law that may well change was passed.", ["that | may change | -", "law | passive pass | -"]),
        ("Fog kept the kite from landing.", ["Fog | keep | kite", "- | land | -"]),
        ("The cook was fined for stealing £40 from a till.", ["cook | passive fine | -", "- | steal | 40"]),
        ("The bid to raise ferry fares failed.", ["- | raise | fares", "bid | fail | -"]),
        ("Duke and Duchess of Hale open £3 million pool", ["Duke | open | pool"]),
        ("Shops open all day", ["Shops | open | -"]),
        ("I am disappointed but calm.", ["I | be | disappointed"]),
        ("The crowd was disappointed by him.", ["crowd | passive disappoint | -"]),
        ("She did not sing or dance.", ["She | not sing | -", "She | not dance | -"]),
        ("The crew will not stop and help.", ["crew | will not stop | -", "crew | will not help | -"]),
        ("The hall will not close but expand.", ["hall | will not close | -", "hall | will expand | -"]),
        ("Farms asked how much water the mill may take.", ["Farms | ask | -", "mill | may take | water"]),
        ("The bill, excluding water charges, will rise.", ["bill | will rise | -"]),
        (
            "She saw no sign that files had burned, but said two were lost.",
            ["She | not see | sign", "files | burn | -", "She | say | -", "two | passive lose | -"],
        ),
        ("The trust shrugged off repeated complaints.", ["trust | shrug off | complaints"]),
        ("The trust ignored repeated complaints.", ["trust | ignore | complaints"]),
        (
            "She saw no weapon and heard Dahl give a warning.",
            ["She | not see | weapon", "She | hear | -", "Dahl | give | warning"],
        ),
        ("She made a gross and calculated error.", ["She | make | error"]),
        ("The change won over wavering voters.", ["change | win over | voters"]),
        ("They began selling houses.", ["They | begin | -", "- | sell | houses"]),
        ("A plan to end swimming lessons fell.", ["- | end | lessons", "plan | fall | -"]),
        (
            "Ivo Dahl, a retired Court of Appeal judge, said staff slept.",
            ["Dahl | say | -", "staff | sleep | -"],
        ),
        (
            "Clerk charged after inquiry disputes her story",
            ["Clerk | passive charge | -", "inquiry | dispute | story"],
        ),
        (
            "The shed built by nuns, and its roof, were sold.",
            ["shed | passive build | -", "shed | passive sell | -"],
        ),
        ("Rents rose by half and fell.", ["Rents | rise | -", "Rents | fall | -"]),
        ("Ferry fares to rise in May", ["fares | rise | -"]),
        (
            "A plan that will also open two baths was passed.",
            ["that | will open | baths", "plan | passive pass | -"],
        ),
        (
            "The cook said he shut the shop, and sold it.",
            ["cook | say | -", "he | shut | shop", "he | sell | it"],
        ),
        ("The crew will shut the road and cut trees.", ["crew | will shut | road"]),
        ("The boats, many of which they built, sank.", ["they | build | -", "boats | sink | -"]),
        ("They handed over the keys.", ["They | hand over | keys"]),
        ("The train went over the bridge.", ["train | go | -"]),
        ("An icy day and a party were forecast.", ["day | passive forecast | -"]),
    ],
)
def test_what_looks_like_another_verb_or_like_none(text, clauses):
    """A past is no participle where it has its object; a noun or a day takes no place of a subject."""
    assert told(text) == clauses


@pytest.mark.parametrize(
    ("text", "parents"),
    [
        ("Officers said the driver fled.", [(None, "main"), (0, "complement")]),
        ("“It sank,” the captain said.", [(1, "complement"), (None, "main")]),
        ("The man who fell was hurt.", [(1, "relative"), (None, "main")]),
        ("The tug sank and the crew swam.", [(None, "main"), (0, "conjunct")]),
        ("They fled because it burned.", [(None, "main"), (0, "adverbial")]),
    ],
)
def test_what_a_clause_hangs_on(text, parents):
    witness = factcheck.examine(factcheck.parse(text, plain=True))
    assert [(clause.parent, clause.relation.value) for clause in witness.clauses] == parents


@pytest.mark.parametrize(
    "text",
    [
        "The mayor of Delby and her new team",  # no verb, no clause
        "Weather, sport and more",
        "12 March",
        "The ministers' travel plans",
        "By our staff in the harbour office",
    ],
)
def test_lines_without_a_verb_have_no_clause(text):
    assert told(text) == []


def test_the_agent_of_a_passive_is_told():
    text = "The yard was bought by a rival in May."
    (clause,) = factcheck.examine(factcheck.parse(text, plain=True)).clauses
    assert clause.agent.of(text) == "rival"


def test_a_name_that_ends_as_a_verb_does_is_none():
    """A sentence may open with one; the lexicon has every verb."""
    assert told("Mohamed mended the clock.") == ["Mohamed | mend | clock"]
    assert any("passive paint" in clause for clause in told("Painted in May, the door shone."))
