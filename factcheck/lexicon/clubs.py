"""
Clubs by nickname, and the town or state for which sports copy lets each stand: the Celtics, Boston.

The members of the four big leagues of North America, whole: basketball, football, baseball, hockey.
"""

from __future__ import annotations

_CLUBS = """
hawks=atlanta celtics=boston nets=brooklyn hornets=charlotte bulls=chicago cavaliers=cleveland
mavericks=dallas nuggets=denver pistons=detroit warriors=golden_state rockets=houston pacers=indiana
clippers=los_angeles lakers=los_angeles grizzlies=memphis heat=miami bucks=milwaukee
timberwolves=minnesota pelicans=new_orleans knicks=new_york thunder=oklahoma_city magic=orlando
76ers=philadelphia sixers=philadelphia suns=phoenix trail_blazers=portland blazers=portland
kings=sacramento,los_angeles spurs=san_antonio raptors=toronto jazz=utah wizards=washington
cardinals=arizona,st_louis falcons=atlanta ravens=baltimore bills=buffalo panthers=carolina,florida
bears=chicago bengals=cincinnati browns=cleveland cowboys=dallas broncos=denver lions=detroit
packers=green_bay texans=houston colts=indianapolis jaguars=jacksonville chiefs=kansas_city
raiders=las_vegas chargers=los_angeles rams=los_angeles dolphins=miami vikings=minnesota
patriots=new_england saints=new_orleans giants=new_york,san_francisco jets=new_york,winnipeg
eagles=philadelphia steelers=pittsburgh 49ers=san_francisco niners=san_francisco seahawks=seattle
buccaneers=tampa_bay titans=tennessee commanders=washington
diamondbacks=arizona braves=atlanta orioles=baltimore red_sox=boston cubs=chicago white_sox=chicago
reds=cincinnati guardians=cleveland rockies=colorado tigers=detroit astros=houston royals=kansas_city
angels=los_angeles dodgers=los_angeles marlins=miami brewers=milwaukee twins=minnesota mets=new_york
yankees=new_york athletics=oakland phillies=philadelphia pirates=pittsburgh padres=san_diego
mariners=seattle rays=tampa_bay rangers=texas,new_york blue_jays=toronto nationals=washington
ducks=anaheim bruins=boston sabres=buffalo flames=calgary hurricanes=carolina blackhawks=chicago
avalanche=colorado blue_jackets=columbus stars=dallas red_wings=detroit oilers=edmonton wild=minnesota
canadiens=montreal predators=nashville devils=new_jersey islanders=new_york senators=ottawa
flyers=philadelphia penguins=pittsburgh sharks=san_jose kraken=seattle blues=st_louis
lightning=tampa_bay maple_leafs=toronto mammoth=utah canucks=vancouver golden_knights=vegas
capitals=washington
"""

_TOWNS: dict[str, frozenset[str]] = {
    club.replace("_", " "): frozenset(towns.replace("_", " ").split(","))
    for club, _, towns in (entry.partition("=") for entry in _CLUBS.split())
}


def plays_for(club: str, town: str) -> bool:
    """May copy call a club by this town: "the Celtics", "Boston"? Both in small letters."""
    return town in _TOWNS.get(club, ())
