"""
Words for family, and for rank beside an office: who somebody is to somebody else.

Closed classes of English: kinship terms, their US, UK and Irish short forms folded together, and the
words that set a deputy or a former holder off from the holder of an office.
"""

from __future__ import annotations

from factcheck.lexicon.spelling import fold

_FAMILY = """
    mother mum mom mam mummy mommy mothers mums moms | father dad daddy fathers dads | son sons
    | daughter daughters | brother brothers | sister sisters | wife wives | husband husbands
    | grandmother gran granny grandma grandmothers | grandfather grandad granddad grandpa grandfathers
    | grandson grandsons | granddaughter granddaughters | uncle uncles | aunt auntie aunts
    | nephew nephews | niece nieces | cousin cousins | widow widows | widower widowers | twin twins
    | stepfather stepdad | stepmother stepmum stepmom | stepson | stepdaughter | stepbrother | stepsister
    | half-brother | half-sister | father-in-law | mother-in-law | son-in-law | daughter-in-law
    | brother-in-law | sister-in-law | boyfriend | girlfriend | fiance fiancé | fiancee fiancée
    | ex-wife | ex-husband | godfather | godmother | grandchild grandchildren | great-grandmother
    | great-grandfather
"""
FAMILY: dict[str, int] = {
    fold(word): number for number, camp in enumerate(_FAMILY.split("|")) for word in camp.split()
}

# A deputy is not the holder. "Former" and the like are dropped by some guides, so they only warn.
UNDER = frozenset(
    map(fold, "deputy vice vice-captain vice-president assistant acting associate interim".split())
)
ONCE = frozenset(map(fold, "former ex one-time onetime late retired outgoing incoming".split()))


# who is what to whom, told from the other side: his wife, her husband; his mother, her son
_CONVERSE = """
    wife:husband wife:wife husband:husband mother:son mother:daughter father:son father:daughter
    brother:brother brother:sister sister:sister grandmother:grandson grandmother:granddaughter
    grandfather:grandson grandfather:granddaughter uncle:nephew uncle:niece aunt:nephew aunt:niece
    boyfriend:girlfriend boyfriend:boyfriend girlfriend:girlfriend cousin:cousin twin:twin
    ex-wife:ex-husband stepmother:stepson stepfather:stepson mother-in-law:son-in-law
    mother-in-law:daughter-in-law father-in-law:son-in-law father-in-law:daughter-in-law
"""


def converse(one: int, two: int) -> bool:
    """Are two kinds of kin, by their numbers in `FAMILY`, what two people are to each other?"""
    pairs = (pair.split(":") for pair in _CONVERSE.split())
    return any({FAMILY[fold(a)], FAMILY[fold(b)]} == {one, two} for a, b in pairs)


def other_kin(a: str, b: str) -> bool:
    """Are these two words for different kin: mother and sister, son and grandson?"""
    one, two = FAMILY.get(a), FAMILY.get(b)
    return one is not None and two is not None and one != two
