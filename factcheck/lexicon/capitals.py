"""
Words that copy prints with a capital for another reason than naming a person, body or place.

Sentence openers are the closed classes of English (determiners, pronouns, prepositions,
conjunctions, auxiliaries, adverbs of time and sequence) from standard grammars, with the openers
of news prose; days, months and feasts are closed lists.
"""

from __future__ import annotations

from factcheck.lexicon import calendar
from factcheck.lexicon.calendar import MONTH_SHORT, WEEKDAY_SHORT, WEEKDAYS

OPENERS = frozenset(
    """
    a an the this that these those such same another other some any no none every each either neither both
    all half several many much more most few fewer less least enough own what which whose who whom whoever
    whatever i me my mine we us our ours you your yours he him his she her hers it its they them their
    theirs myself himself herself itself ourselves themselves one ones someone somebody something anyone
    anybody anything everyone everybody everything nobody nothing there here about above across after
    against along alongside amid among amongst around as aside at before behind below beneath beside besides
    between beyond but by concerning despite down during except excluding following for from given in
    including inside into like minus near nearby of off on onto opposite out outside over past per plus
    regarding round since than through throughout till to toward towards under underneath unlike until up
    upon versus via with within without and or nor so yet because although though while whilst whereas if
    unless when whenever where wherever whether how why once lest am is are was were be been being have has
    had having do does did doing done will would shall should can could may might must ought need dare get
    gets got going not never also too very just only even still again already almost quite rather then now
    ever however moreover therefore thus meanwhile instead otherwise perhaps maybe later earlier ago away
    back well soon often always sometimes usually recently currently formerly previously yesterday today
    tomorrow tonight overnight overall elsewhere together indeed nevertheless nonetheless furthermore
    additionally finally eventually ultimately initially originally separately similarly likewise first
    second third last next two three four five six seven eight nine ten eleven twelve dozens hundreds
    thousands millions billions twenty thirty forty fifty sixty seventy eighty ninety hundred thousand yes
    no ok okay oh ah well please thank thanks sorry hello hi let look listen watch read see go come take
    make people police officials authorities witnesses residents families critics supporters experts
    scientists researchers officers detectives prosecutors lawyers investigators doctors medics analysts
    economists campaigners activists protesters ministers lawmakers voters students teachers workers
    children women men others sources reports figures shares prices sales profits rescuers firefighters
    emergency local national international government former current new old big small high low early late
    recent top key major according asked speaking writing responding born based founded led backed supported
    accused charged convicted sentenced arrested killed injured wounded found made built known seen dressed
    armed breaking exclusive updated update video watch photo photos picture pictures image images analysis
    opinion editorial comment explainer live factbox advertisement correction clarification note good great
    best better bad worst right wrong true false real full free open temperatures rain snow winds heavy
    crews teams fans players staff members passengers drivers motorists nobody's everyone's time money work
    life death war peace news
""".split()
)
"""A sentence may begin with any of these; the capital there says nothing."""

DAYS = frozenset(WEEKDAYS) | frozenset(WEEKDAY_SHORT)
MONTHS = frozenset(calendar.MONTHS) | frozenset(MONTH_SHORT)
SEASONS = frozenset(
    """
    spring summer autumn fall winter christmas easter ramadan eid diwali hanukkah passover
""".split()
)
CALENDAR = DAYS | MONTHS | SEASONS

NOT_NAMES = frozenset(
    """
    i ok tv celsius fahrenheit am pm gmt bst utc est edt pst pdt cet ceo cfo coo cto vp mp mps msp md tds td
    mep meps pm dna
    hiv aids covid gdp vat isa suv gps usb pdf faq q a id phd ba ma bsc mba obe mbe cbe kcb qc kc gcse gcses
    a-level a-levels english french german spanish chinese arabic russian christian christians muslim
    muslims islamic jewish jew jews catholic catholics protestant protestants hindu hindus sikh sikhs
    buddhist buddhists islam christianity judaism hinduism god democratic republican republicans democrat
    democrats tory tories conservative conservatives liberal liberals labour labor black white hispanic
    latino latina latinos asian western eastern northern southern internet brexit olympic olympics
    paralympic paralympics prime president minister secretary
""".split()
)
"""Alone, these name a language, a faith, a people, a degree or a thing, not somebody or somewhere."""
