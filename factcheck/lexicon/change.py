"""
Verbs, nouns and adverbs of rising and falling.

The words that market, weather, crime and election copy uses for change, compiled from
thesaurus classes "increase" and "decrease", in all their forms.
"""

from __future__ import annotations

_UP = """
rise rises rose risen rising grow grows grew grown growing gain gains gained gaining climb climbs climbed
climbing jump jumps
jumped jumping surge surges surged surging soar soars soared soaring increase increases increased increasing
advance advances advanced advancing leap leaps leapt leaped leaping spike spikes spiked spiking swell
swells swelled
swelling expand expands expanded expanding rally rallies rallied rallying rebound rebounded
rebounding
boost boosts boosted boosting raise raises raised raising lift lifts lifted lifting hike hikes hiked hiking
strengthen strengthens strengthened add adds added adding improve improves improved improving up higher above
widen widens widened accelerate accelerates accelerated upsurge upturn uptick growth increment rocketed
rocketing
skyrocketed ballooned mushroomed recovered bounced shot swung lengthen lengthens lengthened lengthening
"""
_DOWN = """
fall falls fell fallen falling drop drops dropped dropping decline declines declined declining slip slips
slipped slipping
decrease decreases decreased decreasing slide slides slid sliding plunge plunges plunged plunging tumble
tumbles
tumbled tumbling sink sinks sank sunk sinking shrink shrinks shrank shrunk shrinking dip dips dipped
dipping slump slumps
slumped slumping plummet plummets plummeted plummeting lose loses lost losing reduce reduces reduced reducing
cut cuts cutting slash slashes slashed slashing lower lowers lowered lowering shed sheds shedding ease
eases eased
easing weaken weakens weakened retreat retreats retreated crash crashes crashed contract contracts
contracted contracting
contraction reduction down dwindle dwindled dwindling halved nosedived trim trims trimmed trimming dived
narrow narrows narrowed narrowing shorten shortens shortened shortening diminish diminishes diminished
"""
UP = frozenset(_UP.split())
DOWN = frozenset(_DOWN.split())
# verbs that say of their subject that it moves: a figure right behind one is how far, "fell 5 million"
MOVING = frozenset(
    """
    rise rises rose risen rising grow grows grew grown growing climb climbs climbed climbing jump jumps jumped
    jumping surge surges surged surging soar soars soared soaring increase increases increased increasing
    advance advances advanced advancing leap leaps leapt leaped leaping swell swells swelled swelling rally
    rallies rallied rallying rebound rebounds rebounded rebounding gain gains gained gaining
    fall falls fell fallen falling drop drops dropped dropping decline declines declined declining slip slips
    slipped slipping decrease decreases decreased decreasing slide slides slid sliding plunge plunges plunged
    plunging tumble tumbles tumbled tumbling sink sinks sank sunk sinking shrink shrinks shrank shrunk
    shrinking dip dips dipped dipping slump slumps slumped slumping plummet plummets plummeted plummeting lose
    loses lost losing shed sheds shedding dwindle dwindles dwindled dwindling widen widens widened narrow
    narrows narrowed up down
    """.split()
)
# verbs that go no way of their own: "went from 5% to 7%"
TURNING = frozenset(
    """
    go goes went gone going change changed changes move moved moves moving take took taken taking bring
    brought bringing revised upgraded downgraded extended doubled halved tripled pushed
    slow slows slowed slowing quicken quickens quickened edge edges edged edging inch inches inched inching
    creep creeps crept creeping drift drifts drifted drifting
    """.split()
)
# words that may stand between the verb and its figure: "rose sharply by as much as 5%", "fell another 3"
BETWEEN = frozenset(
    (
        "by to from another a an further the some sharply slightly modestly only just as much more nearly "
        "about around almost at least than over under up down roughly again back was were "
        "steadily dramatically significantly rapidly marginally record its their his her estimated of "
        "even"
    ).split()
)
# nouns after the figure: "a 5% rise", "a 3 percent pay cut"
NOUNS_UP = frozenset(
    (
        "rise increase jump gain surge hike growth boost spike climb leap advance rally uptick raise "
        "improvement"
    ).split()
)
NOUNS_DOWN = frozenset(
    (
        "fall drop decline decrease cut loss reduction slump plunge dip slide contraction discount "
        "decrease slip downturn"
    ).split()
)
ADVERBS_UP = frozenset({"higher", "up", "more", "above", "better", "stronger"})
ADVERBS_DOWN = frozenset({"lower", "down", "less", "fewer", "below", "cheaper", "off", "weaker"})
# what a figure stands before that tells how far one lies from another: "12 points clear", "4cm short"
MARGINS = frozenset("ahead behind adrift clear short shy slower faster quicker".split())
# adverbs and determiners after a figure that is a difference: "three million more", "9,000 fewer seats"
DIFFERING = ADVERBS_UP | ADVERBS_DOWN - {"off"} | frozenset({"dearer", "older", "younger"})
# nouns of change that are no change of a level: a firm's loss, a player's gain of a ball
STANDING = frozenset({"loss", "boost", "improvement", "raise", "spike", "slip"})
# words that bring a "to" of their own, which leads to no level: "a rise that led to 12 arrests"
GOVERNING = frozenset(
    """
    due led leads leading close next according related linked owing thanks contributed contributes
    contributing compared equal equivalent amounted amounts sent given gave paid addition added entitled
    similar prior subject belonged sold handed lent offered awarded moved
    """.split()
)
# what a stretch of time stands before that tells how long nothing has been like it: "a nine-year low"
EXTREMES = frozenset("high highs low lows peak peaks trough troughs record best worst".split())
# what stands before "of" and the figure by which two others differ, and between two that are compared
GAPS = (
    frozenset("majority margin lead gap difference advantage deficit surplus shortfall".split())
    | NOUNS_UP
    | NOUNS_DOWN
)
# what is a change or a difference by itself: that "growth slowed to 3%" says that a thing grew 3%
CHANGES = GAPS | {f"{noun}s" for noun in GAPS} | frozenset({"inflation", "losses", "pace", "difference"})
COMPARING = frozenset("from than to against over under above below compared versus v".split())
