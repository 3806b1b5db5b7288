"""
The closed classes of English, each word listed once: forms of be, modals, pronouns, prepositions ...

Compiled from the lists of standard grammars of English. A word of two classes ("that", "her") stands in
each of them; the sentence decides. Straight apostrophes, small letters.
"""

from __future__ import annotations

from factcheck.lexicon.calendar import MONTHS, NEAR_DAYS, WEEKDAYS

# the forms of the three auxiliaries, by what they are
BE = frozenset("am is are was were be been being 'm 're ai".split())
HAVE = frozenset("have has had having 've".split())
DO = frozenset("do does did".split())
AUXILIARIES = BE | HAVE | DO
"""Forms of be, have and do; "'s" and "'d" are told by what follows."""
# the same as words of their own, without what is left of them behind an apostrophe
BE_FINITE = frozenset("am is are was were".split())
BE_FORMS = BE_FINITE | frozenset("be been being".split())
HAVE_FINITE = frozenset("have has had".split())

# each modal in full: what a report of it says
MODALS = {
    "will": "will", "'ll": "will", "wo": "will", "would": "would", "'d": "would", "can": "can", "ca": "can",
    "could": "could", "may": "may", "might": "might", "must": "must", "shall": "shall", "sha": "shall",
    "should": "should", "ought": "ought",
}  # fmt: skip
MODAL_WORDS = frozenset(word for word in MODALS if word == MODALS[word]) - {"ought"}
"""The modals as words of their own; "ought" asks for a "to"."""
HYPHENS = frozenset("-‐‑")
"""What joins two words into one."""
PLAIN_NEGATORS = frozenset("not n't never".split())
NEGATORS = frozenset("not n't never nor neither".split())
NOBODY = frozenset(["nobody", "nothing", "none", "no-one"])
"""Pronouns that negate the verb they are the subject or object of; so does "no" before a noun."""

ARTICLES = frozenset(["a", "an", "the"])
DEMONSTRATIVES = frozenset("this that these those".split())
DETERMINERS = (
    ARTICLES
    | DEMONSTRATIVES
    | frozenset(
        """
    some any no every each either neither both all half several many much such
    another enough few what which whatever whichever certain various
    """.split()
    )
)
THIRD_POSSESSIVES = frozenset("his her its their".split())
PERSONAL_POSSESSIVES = THIRD_POSSESSIVES | frozenset("my your our".split())
POSSESSIVES = PERSONAL_POSSESSIVES | {"whose"}
SUBJECT_PRONOUNS = frozenset("i he she we they".split())
OBJECT_PRONOUNS = frozenset("me him us them".split())
THOSE_TOLD = frozenset("them which whom these those".split())  # behind "of": those just told
REFLEXIVES = frozenset(
    "myself yourself himself herself itself ourselves yourselves themselves oneself".split()
)
PRONOUNS = (
    SUBJECT_PRONOUNS
    | OBJECT_PRONOUNS
    | REFLEXIVES
    | NOBODY
    | frozenset(
        """
        you it her his mine yours hers ours theirs someone somebody something anyone anybody anything
        everyone everybody everything this that these those some all both each many few several others
        another one ones either neither most more much such any
        """.split()
    )
)
RELATIVES = frozenset("who whom whose which that".split())
QUESTIONS = frozenset(
    """
    who whom whose which what when where why how whoever whatever whichever whenever wherever however
    """.split()
)
SUBORDINATORS = frozenset(
    """
    that if whether because although though while whilst whereas unless until till since as before after
    when whenever where wherever once lest so than like provided providing except
    """.split()
)
"""What opens a clause that hangs on another. Some are prepositions too, and some questions."""
LINKS = frozenset("because unless if although though while whilst whereas whether lest".split())
"""Those of them that are nothing else."""

PREPOSITIONS = frozenset(
    """
    about above across after against along alongside amid amidst among amongst around as at atop before
    behind below beneath beside besides between beyond but by concerning despite down during except
    following for from in including inside into like near notwithstanding of off on onto opposite out
    outside over past pending per plus regarding round since than through throughout till to toward
    towards under underneath unlike until up upon versus vs via with within without worth according
    aboard ahead amounting excluding minus
    """.split()
)
OF_PLACE = frozenset("across around at from in into near of outside through to toward towards".split())
"""Those of them that a place's name follows."""
PARTICLES = frozenset(
    """
    about across ahead along apart around aside away back by down forth forward in off on out over round
    through together under up
    """.split()
)
"""What may be a part of a verb: "called off", "shot down"."""

CONJUNCTIONS = frozenset(["and", "or", "but", "nor", "yet", "&"])
ADVERBS = frozenset(
    """
    also again ago already always almost altogether anyway apparently away back certainly currently e'en
    elsewhere ever even far here hence hardly however indeed instead just later less long maybe
    meanwhile more moreover most nearly nevertheless nonetheless now often once only otherwise perhaps
    quite rather really scarcely seldom so sometimes somewhat soon still then thereafter therefore thus
    today together tomorrow tonight too twice usually very well yesterday yet
    """.split()
)
"""Adverbs of no ending of their own, and those so common that a lexicon need not be asked."""

DAY_NAMES = frozenset(WEEKDAYS)
MONTH_NAMES = frozenset(MONTHS)
TIMES = frozenset(
    """
    second seconds minute minutes hour hours day days week weeks fortnight month months year years
    decade decades century centuries morning afternoon evening night weekend weekends midnight noon
    midday time times moment spring summer autumn winter season dawn dusk
    """.split()
) | DAY_NAMES | MONTH_NAMES | frozenset(NEAR_DAYS)  # fmt: skip
"""Heads of a phrase that tells when without a preposition: "this week", "Saturday night"."""

SINGULAR_S = frozenset(
    "news series species headquarters politics economics athletics mathematics physics".split()
)

FELT = frozenset(
    """
    alarmed amazed amused angered annoyed appalled ashamed astonished baffled bewildered bored concerned
    confused delighted depressed devastated disappointed disgusted dismayed displeased disturbed
    embarrassed enraged excited exasperated fascinated frightened frustrated gratified heartbroken horrified
    humbled impressed infuriated interested intrigued irritated outraged perplexed pleased puzzled relieved
    saddened satisfied scared sickened startled stunned surprised terrified thrilled troubled unnerved upset
    worried
    """.split()
)
"""Participles that say how somebody feels, of the "amuse" verbs of Levin 1993, 31.1."""

CONTENT_NOUNS = frozenset(
    """
    admission agreement allegation allegations announcement argument assertion assumption assurance
    assurances belief chance claim claims concern concerns conclusion confidence conviction danger
    decision declaration doubt evidence expectation expectations fact fear fears feeling ground grounds
    guarantee hint hope hopes hypothesis idea impression indication indications information likelihood
    message news notice notion observation opinion order point possibility prediction probability
    promise proof proposal proposition question realisation realization reason remark report reports
    requirement risk rule rumor rumors rumour rumours sense sign signs statement suggestion suggestions
    suspicion suspicions theory thought threat truth understanding view warning warnings
    """.split()
)
"""Nouns whose "that" clause says what they hold, and is not about them: "the claim that he left"."""

COLLECTIVES = frozenset(
    """
    police staff crew team family government public press majority minority number cattle clergy couple crowd
    group half rest lot variety trio pair dozen committee jury board
    """.split()
)
"""Singular in form, and often with a verb in the plural."""
PLACED = PARTICLES | frozenset(
    "here there home abroad elsewhere together alone ahead upstairs overseas".split()
)
"""What a "be" may say of where somebody is."""

OTHERS = frozenset({"other", "others", "fellow"})  # the rest of a set: who is counted besides is named

CLAUSE_OPENERS = frozenset("when while because although though if".split())
"""Words that open a clause behind another with no mark between, and are no prepositions as well."""
