"""
Words that bind a sentence and tell nothing of its subject: they never tie two sentences together.

The closed classes of English (determiners, pronouns, prepositions, conjunctions, auxiliaries),
compiled from standard grammars, with the verbs of saying that every news sentence may carry.
"""

from __future__ import annotations

from factcheck.lexicon.spelling import fold

_WORDS = """
    a an the this that these those such same other another some any no none every each either neither
    both all half several many much more most few fewer less least enough own

    i me my mine myself we us our ours ourselves you your yours yourself yourselves he him his himself
    she her hers herself it its itself they them their theirs themselves one ones oneself who whom whose
    which what whoever whatever whichever someone somebody something anyone anybody anything everyone
    everybody everything nobody nothing there here

    about above across after against along amid among amongst around as at before behind below beneath
    beside besides between beyond but by concerning despite down during except following for from in
    inside into like near of off on onto out outside over past per regarding round since than through
    throughout till to toward towards under underneath unlike until up upon versus via with within without

    and or nor so yet for because although though while whilst whereas if unless when whenever where
    wherever whether how why once lest

    am is are was were be been being have has had having do does did doing done will would shall should
    can could may might must ought need dare used get gets got gotten getting going go goes went

    not n't never also too very just only even still again already almost quite rather then now ever
    however moreover therefore thus meanwhile instead otherwise perhaps maybe later earlier ago away
    back well soon often always

    say says said saying tell tells told telling add adds added adding according
    mr mrs ms miss dr sir
    don't doesn't didn't isn't aren't wasn't weren't won't wouldn't can't couldn't shouldn't haven't
    hasn't hadn't it's that's there's he's she's they're we're you're i'm i've we've they've i'll we'll
    they'll he'd she'd they'd
"""
FUNCTION_WORDS = frozenset(_WORDS.split()) | frozenset(map(fold, _WORDS.split()))


_NO_ADVERBS = frozenset(
    """
    ally anomaly assembly belly bully butterfly costly daily deadly early elderly family fly folly friendly
    hilly holly holy homily hourly italy jelly july lily lively lonely lovely melancholy
    monopoly monthly multiply orderly quarterly rally reply sally scholarly silly sly supply tally timely ugly
    unfriendly unlikely unruly weekly worldly yearly likely fortnightly
    """.split()
)


def adverb(word: str) -> bool:
    """Is a casefolded word an adverb by its ending: "quietly"; nouns and adjectives in -ly are listed."""
    return word.endswith("ly") and word not in _NO_ADVERBS
