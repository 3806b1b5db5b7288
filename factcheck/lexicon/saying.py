"""
Verbs of saying, thinking and showing, each with how far it stands behind what is said.

A closed enough class: compiled from the reporting verbs of standard grammars of English and the
attribution chapters of newsroom guides. Only lemmas are listed; their forms are made by rule.
"""

from __future__ import annotations

from factcheck.lexicon.inflection import forms
from factcheck.model.choice import Choice
from factcheck.ready import table


class Strength(Choice):
    """How a verb of saying stands to what is said."""

    PLAIN = "plain"  # said, told, wrote: takes no side
    FIRM = "firm"  # insisted, confirmed, announced
    DOUBT = "doubt"  # claimed, alleged: keeps its distance
    ADMIT = "admit"  # admitted, conceded: against the speaker's interest
    DENY = "deny"
    ASK = "ask"
    URGE = "urge"  # urged, ordered, warned
    THINK = "think"  # believes, fears
    JUDGE = "judge"  # praised, criticised, called
    SHOW = "show"  # found, showed: of records and studies
    VOICE = "voice"  # shouted, quipped: a manner of speaking


_LEMMAS = {
    Strength.PLAIN: "say tell write tweet post add state note explain comment remark reply respond answer "
    "describe report relate recall speak testify read mention recount observe outline reiterate repeat "
    "quote cite blog email text message continue conclude begin start communicate",
    Strength.FIRM: "announce confirm insist stress declare assert maintain affirm vow promise pledge predict "
    "emphasize emphasise underline underscore pronounce swear argue contend reveal disclose assure guarantee "
    "clarify proclaim attest certify verify avow rule hold order-that establish boast brag",
    Strength.DOUBT: "claim allege suggest hint imply speculate purport charge intimate guess estimate",
    Strength.ADMIT: "admit concede acknowledge confess accept grant allow agree recognize recognise regret "
    "apologize apologise",
    Strength.DENY: "deny reject dismiss refute dispute rebut disagree rebuff disavow renounce decry",
    Strength.ASK: "ask inquire enquire wonder question query",
    Strength.URGE: "urge warn advise call caution demand implore beg plead appeal encourage exhort propose "
    "recommend insist-on instruct remind order command request invite direct threaten",
    Strength.THINK: "think believe fear hope expect feel consider know worry understand doubt suspect see "
    "anticipate decide realize realise imagine reckon conclude assume",
    Strength.JUDGE: "praise criticize criticise condemn denounce hail accuse blame welcome applaud blast "
    "slam mock ridicule label brand dub deride lament mourn complain term deem lambast lambaste lambasted "
    "characterize characterise portray deplore rate rail protest object rebuke scold chide thank "
    "congratulate commend credit joke-about attack refer",
    Strength.SHOW: "show find indicate reveal say-in determine demonstrate prove document detail list "
    "forecast project",
    Strength.VOICE: "shout yell quip joke cry whisper mutter murmur exclaim scream sigh laugh chant sing "
    "interject counter retort fire snap shoot chime interrupt elaborate gush muse opine chuckle crow snipe "
    "sneer thunder bellow tease intone recite rant fume sob weep growl deadpan enthuse grumble vent "
    "lecture preach riff reflect drawl",
}


@table()
def _table() -> tuple[dict[str, str], dict[str, str]]:
    """The strength of each form of a verb of saying, and its lemma."""
    strengths: dict[str, str] = {}
    lemmas: dict[str, str] = {}
    for strength, words in _LEMMAS.items():
        for lemma in words.split():
            if "-" in lemma:
                continue
            for form in (lemma, *forms(lemma)):
                strengths.setdefault(form, strength.value)
                lemmas.setdefault(form, lemma)
    return strengths, lemmas


_strengths, LEMMA = _table()
_known = {strength.value: strength for strength in Strength}
STRENGTH = {form: _known[strength] for form, strength in _strengths.items()}

SPEAKING = frozenset({Strength.PLAIN, Strength.FIRM, Strength.DOUBT, Strength.ADMIT, Strength.VOICE})
"""Strengths whose verbs take a whole quotation as their object: "I am sorry," he admitted."""

CREDITING = frozenset(
    """
    say tell write tweet post add state note explain remark reply respond report relate testify observe
    outline reiterate repeat announce confirm insist stress declare assert maintain affirm vow promise
    pledge predict emphasize emphasise underline underscore swear argue contend reveal disclose assure
    clarify proclaim claim allege suggest hint imply speculate purport estimate admit concede acknowledge
    confess deny dispute refute rebut warn urge think believe fear hope expect worry understand suspect
    anticipate reckon show find indicate conclude determine forecast complain read quip joke accuse blame
    recommend advise caution propose doubt ask call describe
    """.split()
)
"""Lemmas that credit a statement to their subject: "police believe", "records show"; not "held" or "saw"."""

_PHRASAL = """
    blurt:out burst:out call:out chime:in chip:in cry:out cut:in fire:back hit:back let:slip pipe:up point:out
    shoot:back shout:out speak:up spell:out sum:up throw:in weigh:in
"""


@table()
def _phrasal() -> frozenset[tuple[str, str]]:
    """Each form of a verb that says something with its particle."""
    pairs = (entry.split(":") for entry in _PHRASAL.split())
    return frozenset((form, particle) for verb, particle in pairs for form in (verb, *forms(verb)))


PHRASAL = _phrasal()
"""Verbs that bring in words with their particle: "Moss pointed out"; kinds of "say" in WordNet."""

REPORTEDLY = frozenset(["reportedly", "allegedly", "purportedly", "supposedly", "apparently"])
"""Adverbs that credit nobody in particular."""

IMPERSONAL = frozenset(
    "understood believed thought alleged reported claimed rumored rumoured suggested said feared".split()
)
"""Participles that do so behind "it is": "It is understood that"."""

UTTERANCES = frozenset(
    """
    account advice allegation announcement answer appeal argument assertion assessment assurance
    boast caution charge claim comment complaint conclusion confession contention counsel criticism
    cry declaration defence defense demand denial description diagnosis exclamation excuse
    explanation forecast guess insistence invitation joke judgement judgment justification lament
    line message motto observation opinion order plea pledge prediction promise question quip
    reaction reading reasoning rebuke rebuttal recollection recommendation refrain rejoinder remark
    reply request response retort ruling sentiment shout statement suggestion summary summing-up
    take testimony thought verdict view vow warning watchword word words
    """.split()
)
"""Nouns of which a quotation can be told to be one: kinds of utterance in Roget's Thesaurus."""
