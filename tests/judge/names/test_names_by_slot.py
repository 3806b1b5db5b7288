"""Names meet by what governs them, whatever else changes beside them; two names of one bearer are silent."""

import pytest

import factcheck
from factcheck.model.settings import Settings

LOUD = [
    (
        "The truce was agreed by General Kanat Oroz of Norby.",
        "The truce was agreed by Generals Milan Horn and Firuz Dav.",
    ),
    (
        "She had the support of the main opposition Work and Renewal Party.",
        "She had the support of the main opposition Work and Freedom Party.",
    ),
    (
        "She was the first woman to lead the Atlantic archipelago.",
        "She was the first woman to lead the Pacific archipelago.",
    ),
    # a head in small letters in one copy
    ("Ida Voss, of North Marvik Police, saw it.", "Ida Voss, of North Tollund police, saw it."),
    ("The grant went to Marvik University.", "The grant went to Tollund university."),
    ("The Roads Service (SVT) shut it. The SVT left.", "The Roads Service (SVT) shut it. The DLR left."),
    ("Voss's husband fell ill in June.", "Voss's brother fell ill in June."),
    ("The prize went to Ida Voss.", "The prize went to Norby Lamps."),
    ("Ostrel was cut off by snow.", "Marvik was cut off by snow."),
    ("Brenford, a baker, cut 40 jobs.", "Tollund, a baker, cut 40 jobs."),
    ("Police in Norby, who were armed, held two men.", "Police in Ostrel held two men."),
    ("A statue of Queen Maud II was sold.", "A statue of Queen Maud I was sold."),
    ("The case went to Court A.", "The case went to Court C."),
    ("Ida Ruth Voss won the vote.", "Ida Jane Voss won the vote."),
    ("Gov. Ida Voss, R-Va., left.", "Gov. Ida Voss, R-Pa., left."),
    ("Finance Minister Ida Voss left.", "Defence Minister Ida Voss left."),
    ("The drug is in Phase 2 trials.", "The drug is in Phase 3 trials."),
    ("The fair is held in Holm Moor National Park.", "The fair is held in Dale Moor national park in June."),
    ("The ship left the port of Marvik.", "The ship left the port of Tollund."),
    # a misspelt word hides where a name begins or ends, so the two are cut otherwise
    ("The Rask Institute for the Deaf won a grant.", "The Rask Insittute for the Deaf won a grant."),
    ("He left the Royal Academy of Dance.", "He left the Royal Acadmey of Dance."),
    ("She went to the University of Marvik.", "She went to the Univeristy of Marvik."),
    ("A note came from the Ministry of Salt.", "A note came from the Minsitry of Salt."),
    ("It was drawn by Winston August.", "It was drawn by Winsotn August."),
    ("Oslo and Warsaw signed the pact.", "Poland and Sweden signed the pact."),
    # neither stands in the other sentence, or one more often there
    ("The Nasdaq lost 40 points on Friday.", "The Dow lost 40 points on Friday."),
    ("The ship sailed from Gdansk to Kent.", "The ship sailed from Essex to Kent."),
    ("Ostrel told Norby that Ostrel would pay.", "Norby told Norby that Ostrel would pay."),
    ("Police in Suffolk held two men.", "Police in Surrey held two men."),
]
CHECKED = [
    # a sea, and a side of a continent
    (
        "She was the first woman to lead the Atlantic archipelago.",
        "She was the first woman to lead the West African archipelago.",
    ),
    # whose kin somebody is, or of whom, and who
    ("Voss's husband fell ill in June.", "Jan Holt fell ill in June."),
    ("Ida Voss-Holt's late brother fell ill in June.", "Jan Holt fell ill in June."),
    ("The Norby Greens TD told the crews on Friday.", "Ida Voss told the crews on Friday."),
    ("The tremor hit Kenya.", "The tremor hit Nairobi."),
    ("Oslo and Warsaw signed the pact.", "Poland and Norway signed the pact."),  # the other way about
    ("The mill had its fourth straight loss.", "The mill had its fourth loss."),
    ("ORSBY, Utah (AP) — The river fell.", "ORSBY, Maine (AP) — The river fell."),
    ("Police in Bolton held two men.", "Police in Greater Manchester held two men."),
    ("Envoys from Chile and Peru met on Friday.", "Lima and Santiago met on Friday."),
]
SILENT = [
    # one title before several names
    (
        "The truce was agreed by General Kanat Oroz of Norby and General Firuz Dav of Tesk.",
        "The truce was agreed by Generals Kanat Oroz and Firuz Dav.",
    ),
    (
        "Senators Ada Moss and Ivo Lind wrote the bill.",
        "The bill was written by Sen. Ada Moss and Sen. Ivo Lind.",
    ),
    ("Governors Island was shut on Monday.", "On Monday Governors Island was shut."),
    # a name with an "and" in it, cut at its head
    (
        "She had the support of the main opposition Work and Renewal Party.",
        "She had the support of the main opposition party, Work and Renewal.",
    ),
    # the first word of a second sentence
    (
        "Tolmex said that it regretted the spill, which it blamed on a storm. Its shares fell.",
        "Shares in the pit's owner fell. It said it regretted the spill and blamed it on a storm.",
    ),
    # named in the one sentence, and in the other by "she"
    (
        "“There were four chances to turn back,” Lis Astor said of the pilot.",
        "Astor spoke of the pilot. She said of Prewitt there were “four chances to turn back”.",
    ),
    ("Ida Voss, of North Marvik Police, saw it.", "Ida Voss, of North Marvik police, saw it."),
    ("The grant went to Marvik University.", "The grant went to Marvik university."),
    # a body and the name in brackets behind it, whatever its letters stand for
    (
        "The Roads Service (SVT) shut it. The SVT left.",
        "The Roads Service (SVT) shut it. The Roads Service left.",
    ),
    ("The Roads Service (SVT) shut it. It left.", "The SVT shut it. It left."),
    (
        "The National Tide and Surge Agency (Bastro) shut it. Bastro left.",
        "The National Tide and Surge Agency shut it. The National Tide and Surge Agency left.",
    ),
    ("Police in Norby held two men on Friday.", "West Norland Police held two men in Norby on Friday."),
    (
        "The union's leader, Rosa Hume, told the BBC the strike was over.",
        "Rosa Hume, who leads the union, said the strike was over.",
    ),
    ("The fair is held in Holm Moor National Park.", "The fair is held in Holm Moor national park in June."),
    ("Ida Voss won two Academy Awards.", "Ida Voss has two Oscars."),
    ("The European Union rules apply.", "American and European Union rules apply."),
    ("Brenford shares fell 4 per cent.", "Shares in Brenford fell 4 per cent."),
    ("She flew to Oslo, Bergen and Turku.", "She flew to Turku, Oslo and Bergen."),
    ("Firefighters were called at noon.", "Crews were called at noon."),
    ("Ostrel was cut off by snow.", "The town was cut off by snow."),
    ("Captain Ida Voss led the search.", "Capt. Ida Voss led the search."),
    ("Captain Ida Voss led the search.", "Ida Voss led the search."),
    ("Chairwoman Ida Voss opened the pier.", "Chair Ida Voss opened the pier."),
    ("Former President Ida Voss opened the pier.", "Ex-President Ida Voss opened the pier."),
    ("Sen. Ida Voss, D-Tenn., voted no.", "Sen. Ida Voss, a Tennessee Democrat, voted no."),
    ("Pope Urban IX spoke.", "Pope Urban spoke."),
    ("Cells of Type 2 grew.", "Cells of Type II grew."),
    ("The board chose Plan B.", "The board chose plan B."),
    ("Kolkata was hit by rain.", "Calcutta was hit by rain."),
    ("The ship sailed from Danzig.", "The ship sailed from Gdansk."),
    ("Hezbollah fired rockets.", "Hizbullah fired rockets."),
    ("The Republicans won the seat.", "The GOP won the seat."),
    ("Ida Voss and her brother, Otto Voss, came.", "Otto Voss and his sister, Ida Voss, came."),
    ("Dr Ida Voss ran the ward.", "Professor Ida Voss ran the ward."),
    ("Moscow said the talks failed.", "The Kremlin said the talks failed."),
    ("The talks in Geneva failed.", "The talks in Geneva, Switzerland, failed."),
    ("Reading to children helps them.", "Singing to children helps them."),
    ("The mill had its fourth straight loss.", "The mill had its fourth loss in a row."),
    ("The Rask Institute for the Deaf won a grant.", "The Rask Institute won a grant."),
    ("She went to the University of Marvik.", "She went to Marvik University."),
    ("Officers of Marvik police came.", "The officer of Marvik police came."),
    ("Ida Voss Monday told the board to wait.", "Ida Voss told the board on Monday to wait."),
    ("The Duke of Marvik and the Duchess came.", "The Duchess and the Duke of Marvik came."),
    ("The Fund for Peace gave money.", "The Fund for Peace, of Marvik, gave money."),
    ("There Voss stopped.", "Where Voss stopped."),
    # a state by its short form
    ("The tremor hit Western Australia.", "The tremor hit WA."),
    ("The tremor hit Newfoundland.", "The tremor hit N.L."),
    ("Ida Voss, a Dayton Republican who voted no, left.", "Ida Voss, R-Dayton, who voted no, left."),
    ("It is not ready for GP surgeries.", "It is not ready for GPs' surgeries."),
    ("The All Ordinaries lost 40 points.", "The All Ords lost 40 points."),
    ("An EMA panel voted on Friday.", "The EMA's panel voted on Friday."),
    ("An FDA panel voted on Friday.", "The USFDA's panel voted on Friday."),
    (
        "“It is full,” said Ida Voss, NRT's head of rescue.",
        "“It is full,” said the National Rescue Trust's head of rescue, Ida Voss.",
    ),
    # each has its part in its own sentence, and one of them another in the other's
    (
        "The Pilots' Board fined her 40 crowns under rules set by the Harbour Safety Authority (HSA) in May.",
        "Ida Voss was fined 40 crowns, the Pilots' Board said.",
    ),
    (
        "The mill was shut, said Ida Voss, chief engineer at Rask in Ostrel.",
        "The mill was shut, said Ida Voss, Rask's chief engineer, who looks to open it in September.",
    ),
]


def gravest(a: str, b: str) -> set[str]:
    both = [factcheck.parse(a), factcheck.parse(b)]
    found = set()
    for pair in (both, both[::-1]):
        report = factcheck.check(*pair, settings=Settings(force=True))
        severities = [finding.severity.value for finding in report.findings]
        found.add(next((own for own in ("error", "warning") if own in severities), "note"))
    return found


@pytest.mark.parametrize(("a", "b"), LOUD)
def test_another_name_is_an_error(a, b):
    assert gravest(a, b) == {"error"}


@pytest.mark.parametrize(("a", "b"), CHECKED)
def test_a_name_to_be_checked(a, b):
    assert gravest(a, b) == {"warning"}


@pytest.mark.parametrize(("a", "b"), SILENT)
def test_one_bearer_is_silent(a, b):
    assert gravest(a, b) == {"note"}


def test_names_are_counted():
    """A name that agrees is a claim that agrees; one that differs diverges."""
    base = factcheck.parse("The plant in Norby shut. Brenford is to sell it.")
    other = factcheck.parse("The plant in Ostrel shut. Brenford is to sell it.")
    assert factcheck.check(base, base).verdicts.agree == 2
    counts = factcheck.check(base, other).verdicts
    assert (counts.agree, counts.diverge) == (1, 1)


def test_a_name_cut_by_a_slip_is_marked_whole():
    """What the slip left by itself is no further difference."""
    base = factcheck.parse("The Rask Institute for the Deaf won a grant.")
    other = factcheck.parse("The Rask Insittute for the Deaf won a grant.")
    (finding,) = factcheck.check(base, other, settings=Settings(force=True)).findings
    assert [mark.span.of(copy.text) for mark, copy in zip(finding.marks, (base, other), strict=True)] == [
        "Rask Institute for the Deaf",
        "Rask Insittute for the Deaf",
    ]
