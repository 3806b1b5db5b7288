"""
Words round the figures of games and votes, compiled from results pages and division lists.

Verbs, nouns and adjectives of winning, losing and leading in all their forms; the words of voting
and ruling; and the terms of cricket, whose figures ("4-39", "264/7") are written as nobody else's are.
"""

from __future__ import annotations

CONTEST = frozenset(
    (
        "beat beats beaten beating win wins won winning lose loses lost losing loss defeat defeats "
        "defeated victory draw draws drew drawn lead leads led leading tie ties tied score scores scored "
        "scoreline set sets match game goal goals trail trails trailed vote votes voted voting ruled "
        "ruling decision approved passed rejected failed triumph triumphed thrashed edged hammered thumped "
        "victors half-time half aggregate advantage shootout penalties record odds down margin"
    ).split()
)
BALLOTS = frozenset("decision margin passed approved rejected failed senate house parliament".split())
# what "nine in 10" stand before in sport: a run of games, and no share
PLAYED = frozenset(
    (
        "games matches minutes days weeks months years starts appearances outings innings tests overs "
        "balls seconds hours attempts meetings"
    ).split()
)
CRICKET = frozenset(
    """
    cricket cricketer cricketers wicket wickets overs innings bowled bowler bowlers bowling batsman batsmen
    batter batters batting lbw stumps wicketkeeper seamer spinner yorker umpire maiden unbeaten ashes odi
    """.split()
)
AT_THE_CREASE = frozenset(
    """
    took takes taking figures bowling made makes making reached reaching posted closed declared slumped
    slipped collapsed crashed reduced chased chasing finished innings wickets overs were returned claimed
    """.split()
)
# what results are counted in: the closed class of votes and of the games that papers report
RESULTS = frozenset("vote point goal game run set seat frame try ballot".split())
# what is counted in the course of a game, and is each a thing of its own
OF_A_GAME = frozenset("ball run wicket over point goal set frame try game".split())

# when of a game a score is told
LED = frozenset("led lead leads leading trail trails trailed trailing".split())
LEVEL = frozenset("level levelled leveled levelling leveling equalised equalized tied".split())
STANDINGS = frozenset("down up behind ahead lead leads deficit advantage adrift half-time halftime".split())
BREAKS = frozenset("half-time halftime half interval break".split())
ENDED_NOUNS = frozenset(
    (
        "win wins winner winners victory victories victors defeat defeats loss losses loser losers draw "
        "draws triumph rout thrashing result scoreline"
    ).split()
)
ENDED = frozenset(
    (
        "beat beats beating beaten win wins won winning lose loses lost losing defeat defeats defeated "
        "defeating victory draw draws drew drawn drawing thrash thrashes thrashed thrashing edge edged "
        "edging hammer hammered hammering thump thumped thumping trounced routed crushed overcame overcome "
        "ended finished"
    ).split()
)
