"""Who is said to speak: offices without their comma, the passive, polls and signs, names in marks."""

import pytest

import factcheck


def said(text):
    witness = factcheck.examine(factcheck.parse(text, plain=True))
    return {quote.text: quote.speaker for quote in witness.quotes}


ROWS = [
    ("“It is late,” said Ada Crewe.\n\n‘Far too late’\n\nThe boat had gone.", "Far", None),
    ("“It is late,” said Ada Crewe.\n\n‘It is far too late.’\n\nThe boat had gone.", "far", "Ada Crewe"),
    ("Zoologist Ada Crewe-Lund led it. The bat, she said, “was as big as a door”.", "door", "Ada Crewe-Lund"),
    ("“It was shut and bare,” the Norby Party MP told us.", "shut", "the Norby Party MP"),
    ("Lena Holt, head of the harbour board said: “We will rebuild.”", "rebuild", "Lena Holt"),
    ("Karl Munk, the minister for roads told reporters “the bridge is safe”.", "safe", "Karl Munk"),
    (
        "The mayor met Ada Crewe on Monday. Tom Reddy, chief executive of Northline Rail said “the trains will run”.",
        "trains",
        "Tom Reddy",
    ),
    ("Sgt Will Dunn of the county police said: “Nobody was hurt.”", "Nobody", "Will Dunn"),
    ("“Nobody was hurt,” said deputy fire chief Rosa Pike.", "Nobody", "Rosa Pike"),
    ("“Nobody was hurt,” Rosa Pike, a spokeswoman for the brigade, said.", "Nobody", "Rosa Pike"),
    ("“Nobody was hurt,” said Rosa Pike, who leads the brigade.", "Nobody", "Rosa Pike"),
    # an office, and then what else its holder is or was
    ("“Nobody was hurt,” said her coach, former Ryder Cup player Rosa Pike.", "Nobody", "Rosa Pike"),
    ("“Nobody was hurt,” said its chairman, former Norby mayor Ivo Lind.", "Nobody", "Ivo Lind"),
    ("“Nobody was hurt,” said the mayor, who met crew member Ivo Lind.", "Nobody", "the mayor"),
    ("“Nobody was hurt,” said the judge, sparing the driver Ivo Lind.", "Nobody", "the judge"),
    ("“Nobody was hurt,” said a spokesman, adding crew member Ivo Lind was well.", "Nobody", "a spokesman"),
    ("Defence minister of Norway Bjorn Aas said: “We saw nothing.”", "nothing", "Bjorn Aas"),
    ("The strike will go on, with union leader Jo Marr saying: “We have no choice.”", "choice", "Jo Marr"),
    ("Shares fell, with analyst Bea Tull of Orsel Bank calling it “a bad day for zinc”.", "zinc", "Bea Tull"),
    ("The talks failed, with the Kremlin describing them as “pointless”.", "pointless", "the Kremlin"),
    ("The vote was delayed, with Senator Ann Crow adding that it was “a farce”.", "farce", "Ann Crow"),
    ("The school shut, with one parent saying: “It was chaos.”", "chaos", "one parent"),
    ("The report said the bridge was “not fit for use”.", "not fit", "The report"),
    ("In a letter to staff, the bank said it was “deeply sorry”.", "deeply", "the bank"),
    # a house before its officer's title is no "he"; the boss is whoever heads it
    (
        "Hollin managing director Gift Lund has refused to go. “We will mend it,” he said. Hollin Water is old.",
        "mend",
        "Gift Lund",
    ),
    (
        "Tom Reddy, chief executive of Northline, was there. Lena Holt, Ofrail's director of signals, was not. "
        "Reddy smiled. “The trains will run,” the boss said.",
        "trains",
        "Tom Reddy",
    ),
    # the quotation is told to be somebody's utterance
    ("“We sail at noon,” was the answer of Ada Crewe, who owns the boat.", "noon", "Ada Crewe"),
    (
        "Tom Reddy had asked. “We sail at noon,” was Ms Crewe's answer. Ada Crewe owns the boat.",
        "noon",
        "Ada Crewe",
    ),
    ("“We sail at noon,” came the curt reply from the guild's president, Lena Holt.", "noon", "Lena Holt"),
    ("Ada Crewe met Tom Reddy. “We sail at noon,” was his advice.", "noon", "Tom Reddy"),
    ("Tom Reddy thanked the engineer, Lena Holt, whose verdict was: “It will hold.”", "hold", "Lena Holt"),
    ("Lena Holt met the crew. Her verdict: “It will hold.”", "hold", "Lena Holt"),
    ("“The Long Reach” was Crewe's first novel. Ada Crewe lives in Holm.", "Reach", None),
    ("“The Long Reach” is a song of the port.", "Reach", None),
    ("According to the indictment, the men acted “with malice”.", "malice", "the indictment"),
    ("The lawsuit accuses the firm of “a pattern of deceit”.", "deceit", "The lawsuit"),
    ("The poll found that most thought him “out of touch”.", "touch", "The poll"),
    ("A note left at the scene read: “Gone fishing.”", "fishing", "A note"),
    ("A sign on the door said “closed until Monday”.", "closed", "A sign"),
    ("Mayor Ada Crewe was at the scene. “I saw flames,” she said.", "flames", "Ada Crewe"),
    ("Ada Crewe met Tom Reddy. “I was early,” he said.", "early", "Tom Reddy"),
    ("Ada Crewe met Lena Holt. She said: “The door was shut.”", "door", "Ada Crewe"),
    ("The ministry denied it. “There were no talks,” it said.", "talks", "The ministry"),
    ("A witness, who gave no name, said he ran. “I heard two bangs,” he said.", "bangs", "A witness"),
    (
        "Police chief Karl Munk was there. A witness said she ran. “I heard two bangs,” she said.",
        "bangs",
        "A witness",
    ),
    (
        "Crewe said on Monday the plan was “a leap in the dark” and would fail. Mayor Ada Crewe was reelected in May.",
        "leap",
        "Ada Crewe",
    ),
    ("Ada Crewe called the plan “a leap in the dark”.", "leap", "Ada Crewe"),
    ("Ada Crewe, who voted no, described it as “mad”.", "mad", "Ada Crewe"),
    ("The plan is “a leap in the dark”, according to Ada Crewe.", "leap", "Ada Crewe"),
    ("The plan, which Ada Crewe has called “a leap in the dark”, was passed.", "leap", "Ada Crewe"),
    ("Ada Crewe’s claim that the plan was “a leap in the dark” was denied.", "leap", "Ada Crewe"),
    ("Asked about the plan, Ada Crewe said it was “a leap in the dark”.", "leap", "Ada Crewe"),
    ("Ada Crewe warned of “grave harm” if the plan failed.", "grave", "Ada Crewe"),
    ("Tom Reddy told Ada Crewe that she was “a hero”.", "hero", "Tom Reddy"),
    ("Ada Crewe was praised by Tom Reddy as “a hero”.", "hero", "Tom Reddy"),
    ("Ada Crewe was described by Tom Reddy as “a hero of our time”.", "hero", "Tom Reddy"),
    ("Tom Reddy thanked Ada Crewe for her “long service”.", "long", "Tom Reddy"),
    ("The judge told Tom Reddy that his acts were “wicked”.", "wicked", "The judge"),
    ("Reddy was jailed for what the judge called “a wicked act”. Tom Reddy is 41.", "wicked", "the judge"),
    ("Tom Reddy wrote on Facebook that he was “so sorry”.", "sorry", "Tom Reddy"),
    ("In his speech Tom Reddy promised “jobs for all”.", "jobs", "Tom Reddy"),
    ("The move was “a slap in the face”, Tom Reddy, the club’s owner, told the BBC.", "slap", "Tom Reddy"),
    ("Ada Crewe, police said, was “very lucky”.", "lucky", "police"),
    ("Ada Crewe left the club. The chairman said: “It is over.”", "over", "The chairman"),
    ("Ada Crewe, 41, left. Police said she was “calm”.", "calm", "Police"),
    ("Ada Crewe, mayor of Leith, told the chief constable: “Go.”", "Go", "Ada Crewe"),
    ("Ada Crewe, the mayor, and Tom Reddy, the coach, left. The union said: “Good.”", "Good", "The union"),
    ("Ada Crewe of the harbour board told Tom Reddy he was “a fool”.", "fool", "Ada Crewe"),
    ("Ada Crewe, whose brother is a judge, said: “I am done.”", "done", "Ada Crewe"),
    ("The mother of Ada Crewe said: “She is safe.”", "safe", "The mother of Ada Crewe"),
    ("A friend of the mayor said: “She is safe.”", "safe", "A friend of the mayor"),
    ("The death of Ada Crewe, a judge said, was “a waste”.", "waste", "a judge"),
    ("Ada Crewe was quoted by the Herald as saying she was “done”.", "done", "Ada Crewe"),
    ("Ada Crewe was asked by Tom Reddy about the plan. “No comment,” she said.", "No comment", "Ada Crewe"),
    ("Ada Crewe was called “a liar” by Tom Reddy.", "liar", "Tom Reddy"),
    ("Ada Crewe’s lawyer said: “She denies it.”", "denies", "Ada Crewe’s lawyer"),
    ("In Leith, the mayor said: “We wait.”", "wait", "the mayor"),
    ("Leith, the mayor said, was “a ruin”.", "ruin", "the mayor"),
    ("Ada Crewe, a friend of Tom Reddy said, was “ill”.", "ill", "a friend of Tom Reddy"),
    ("Police on the scene said it was “grim”.", "grim", "Police"),
]


@pytest.mark.parametrize(("text", "words", "speaker"), ROWS)
def test_who_speaks(text, words, speaker):
    """The speaker of the words in marks, in copy of every manner."""
    found = said(text)
    assert [who for quoted, who in found.items() if words in quoted] == [speaker]


@pytest.mark.parametrize(
    "text",
    [
        "Salvatore “Fat Sal” Greco was held on Monday.",
        "Greco, known as “the Baker”, was held on Monday, police said.",
        "Dwayne ‘The Rock’ Tully won, his agent said.",
        "The storm, dubbed “Big Maud”, hit on Friday, the Met Service said.",
        "A crater nicknamed “the Gate” grew again, scientists said.",
        "Joan “Joanie” Dale, 41, said she was well.",
        "Police said Vito “Two Knives” Sala was held.",
        "The bomb, codenamed “Tall Boy”, fell at dawn, the army said.",
        "The hill, known as “Old Baldy”, was closed, rangers said.",
        "Rosa “Lefty” Pike, who won gold, said she was done.",
    ],
)
def test_a_name_in_marks_is_nobodys_words(text):
    """A nickname, or what a thing is called, has no speaker."""
    assert set(said(text).values()) <= {None}


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Nina Sorrel, the judge said, had been “deaf to reason”.", "the judge"),
        ("Owen Trask, the coroner ruled, was “let down by all”.", "the coroner"),
        ("Owen Trask, the prosecutor told the jury, was “a man in a rage”.", "the prosecutor"),
        ("Nina Sorrel, the tribunal said, had been “deaf to reason”.", "the tribunal"),
        ("Nina Sorrel, the harbour master, said the tide had been “deaf to reason”.", "Nina Sorrel"),
        ("Nina Sorrel, the author of the report, said it had been “deaf to reason”.", "Nina Sorrel"),
        ("Nina Sorrel, a judge who told him to go, said he had been “deaf to reason”.", "Nina Sorrel"),
        ("Nina Sorrel, the judge, was cross. The judge said he had been “deaf to reason”.", "Nina Sorrel"),
        ("“No,” Nina Sorrel, the mayor told them, and left.", "Nina Sorrel"),
        ("Nina Sorrel, head of the mill said it had been “deaf to reason”.", "Nina Sorrel"),
    ],
)
def test_words_set_apart_have_a_speaker_of_their_own(text, speaker):
    """Between two commas "the judge said" is no office of whoever is spoken of."""
    quotes = factcheck.check(factcheck.parse(text), factcheck.parse(text)).collation.witnesses[0].quotes
    assert [quote.speaker for quote in quotes] == [speaker]
