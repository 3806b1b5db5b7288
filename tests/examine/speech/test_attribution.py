"""Whom each sentence credits for what it says."""

import pytest

import factcheck


def credited(text):
    witness = factcheck.examine(factcheck.parse(text, plain=True))
    return [(credit.source, credit.cue) for credit in witness.credits]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The bridge fell at noon, police said.", [("police", "said")]),
        # the sentence ends with who says so
        ("It came out when a clerk, Ada Moss, noticed, said Ivo Lane.", [("Ivo Lane", "said")]),
        ("It came out when Ada Moss, a clerk, woke, said Ivo Lane, prosecuting.", [("Ivo Lane", "said")]),
        ("Ada Moss, elected in May, said Ivo Lane had left.", [("Ada Moss", "said")]),
        # what was written or shown says nothing
        ("The Cold Bell, written over a winter, sold well.", []),
        ("Ada Moss, shown round the mill, sold it.", []),
        ("Ada Moss has written that the mill is cold.", [("Ada Moss", "written")]),
        ("The Norby Party MP said it was late.", [("The Norby Party MP", "said")]),
        ("Ada Moss MP said it was late.", [("Ada Moss", "said")]),
        ("The bridge fell at noon, Estonian officials said Tuesday.", [("Estonian officials", "said")]),
        (
            "Two people died, according to the harbour master’s office.",
            [("the harbour master’s office", "according to")],
        ),
        ("According to the Tarn Herald, two people died.", [("the Tarn Herald", "according to")]),
        ("Police say two people died.", [("Police", "say")]),
        (
            "Divers had found the hull, and two men were missing, the head of the port's office, Ada Moss, said.",
            [("Ada Moss", "said")],
        ),
        (
            "Sales rose by 6%, which the mill's manager, Ivo Lane, described as a start.",
            [("Ivo Lane", "described")],
        ),
        (
            "Clerks at the mill were told by letter, their union, Unison, complained.",
            [("Unison", "complained")],
        ),
        ("It would be June before they were done, said Ada Moss, who runs it.", [("Ada Moss", "said")]),
        ("Police were asking him but had not held him, said the sheriff, Ivo Lane.", [("Ivo Lane", "said")]),
        ("The sheriff, who was there, said Ivo Lane, the guard, had slept.", [("The sheriff", "said")]),
        ("Ada Moss, the mayor, said Ivo Lane, the guard, had slept.", [("Ada Moss", "said")]),
        ("Police found a body at noon, a walker said.", [("a walker", "said")]),
        ("Police found that it was unsafe.", [("Police", "found")]),
        ("She plays an officer who finds $40 there, they said.", [("they", "said")]),
        ("The bridge was reportedly unsafe.", [(None, "reportedly")]),
        (
            "Records reviewed by the Tarn Herald show it was unsafe.",
            [("Records reviewed by the Tarn Herald", "show")],
        ),
        ("The ministry denied that it had known.", [("The ministry", "denied")]),
        ("Ada Moss, the mayor, has said that it will be rebuilt.", [("Ada Moss", "said")]),
        ("The company told investors in May that it would close.", [("The company", "told")]),
        ("A spokesman for the port warned that more may fall.", [("A spokesman for the port", "warned")]),
        ("In a statement on Friday, the union said it would strike.", [("the union", "said")]),
        ("Residents believe the bridge was doomed.", [("Residents", "believe")]),
        (
            "He fled, two police officials familiar with the case told the Tarn Herald.",
            [("two police officials familiar with the case", "told")],
        ),
        (
            "Growth beat what economists polled by Meridian had expected.",
            [("economists polled by Meridian", "expected")],
        ),
        (
            "Sources close to the club confirmed that he would leave.",
            [("Sources close to the club", "confirmed")],
        ),
        ("A study in the Lancet suggests coffee helps.", [("A study in the Lancet", "suggests")]),
        ("Ministers claim it will save money.", [("Ministers", "claim")]),
        ("The tests of 300 adults in Ghana and Peru showed a fall.", [("The tests", "showed")]),
        ("His agent did not respond to calls.", []),
        ("The ministry has not said why.", []),
        ("The bridge was called a danger in 2019.", []),
        ("Passengers were told to stay at home.", []),
        ("Drivers urged to avoid the bridge.", []),
        ("The alleged attack came after weeks of claims and reports.", []),
        ("The show held a record number of calls.", []),
        ("She is said to be unhurt.", []),
        ("It held a meeting in the United States of America.", []),
        ("The estimated cost is 4m.", []),
    ],
)
def test_sources_of_indirect_speech(text, expected):
    assert credited(text) == expected


def test_the_fullest_name_is_given():
    text = "Ada Moss is mayor. The bridge will be rebuilt, Moss said. She added that it would be wider."
    witness = factcheck.examine(factcheck.parse(text, plain=True))
    assert [(credit.source, credit.full) for credit in witness.credits] == [
        ("Moss", "Ada Moss"),
        ("She", "Ada Moss"),
    ]


def test_a_hidden_source_is_told():
    witness = factcheck.examine(factcheck.parse("The talks failed, a diplomat said.", plain=True))
    assert witness.credits[0].anonymous
    witness = factcheck.examine(factcheck.parse("The talks failed, police said.", plain=True))
    assert not witness.credits[0].anonymous
