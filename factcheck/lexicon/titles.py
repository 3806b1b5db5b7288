"""
What stands before a name: honorifics, ranks, offices and trades.

Honorifics and ranks are closed classes (forms of address; the ranks of the US and UK services
and police); offices and trades are the heads that newsrooms print before a name, by class.
"""

from __future__ import annotations

from factcheck.lexicon.counting import plural

HONORIFICS = {
    "mr": "m", "mister": "m", "mrs": "f", "ms": "f", "miss": "f", "mx": "", "sir": "m", "dame": "f",
    "lord": "m", "lady": "f", "madam": "f", "madame": "f", "monsieur": "m", "herr": "m", "frau": "f",
    "señor": "m", "señora": "f", "shri": "m", "smt": "f", "dr": "", "doctor": "", "prof": "", "professor": "",
    "rev": "", "reverend": "", "fr": "m", "hon": "", "rabbi": "", "imam": "m", "sheikh": "m",
    "ayatollah": "m", "mullah": "m",
    "baroness": "f",
    "baron": "m", "viscount": "m", "earl": "m", "duke": "m", "duchess": "f", "prince": "m", "princess": "f",
    "king": "m", "queen": "f", "pope": "m", "saint": "", "sister": "f", "brother": "m", "father": "m",
    "emir": "m", "sultan": "m", "emperor": "m", "empress": "f", "count": "m", "countess": "f",
}  # fmt: skip
"""Forms of address, with the gender they tell ("" where none)."""

ABBREVIATED = {
    "mr": "mister", "dr": "doctor", "prof": "professor", "rev": "reverend", "fr": "father", "st": "saint",
    "gov": "governor", "lt": "lieutenant", "sen": "senator", "sens": "senators", "rep": "representative",
    "reps": "representatives", "gen": "general", "col": "colonel", "maj": "major", "capt": "captain",
    "cmdr": "commander", "cdr": "commander", "adm": "admiral", "sgt": "sergeant", "cpl": "corporal",
    "pvt": "private", "pte": "private", "brig": "brigadier", "supt": "superintendent", "insp": "inspector",
    "det": "detective", "ch": "chief",
    "pc": "constable", "dc": "detective constable", "ds": "detective sergeant",
    "di": "detective inspector", "dci": "detective chief inspector", "dsu": "detective superintendent",
    "hon": "honourable", "pres": "president", "sec": "secretary", "atty": "attorney",
    "mp": "member of parliament", "pm": "prime minister", "del": "delegate", "amb": "ambassador",
    "asst": "assistant", "dep": "deputy", "spc": "specialist", "ofc": "officer", "cllr": "councillor",
    "vp": "vice president", "ceo": "chief executive",
}  # fmt: skip
"""Short forms of titles, without the point, and what they stand for."""

POINTLESS = frozenset(
    "capt sgt lt col gen maj supt insp det cpl cmdr adm brig cllr rev prof dr fr gov sen rep pc dc ds dci "
    "dsu ch".split()
)
"""Short forms that British copy prints without a point: "Capt Reid", "PC Shah"."""

AFTER_NAME = frozenset(
    "kc qc sc mp mps msp mep td ms mla mlc tds obe mbe cbe kbe dbe om ch phd md dds rn jp esq frs am ao "
    "oam".split()
)
"""Letters that copy prints after a name: "Amy Lowther KC"."""

SEATS = frozenset("mp msp mep td mla mlc".split())
"""Members of a chamber, by the letters that stand for one."""

RANKS = frozenset(
    """
    general lieutenant colonel major captain commander admiral sergeant corporal private brigadier commodore
    marshal ensign cadet constable inspector superintendent detective officer deputy sheriff trooper chief
    commissioner marshall airman seaman specialist gunner bombardier commandant
""".split()
)

OFFICES = frozenset(
    """
    administrator registrar curator supervisor clerk recorder assessor
    collector trustee regent moderator convener warden proctor commandant ceo cfo coo
    president premier minister secretary governor senator representative congressman congresswoman
    chancellor ambassador envoy mayor judge justice chief chairman chairwoman chair chairperson director
    attorney speaker leader delegate councillor councilwoman councilman councilor commissioner treasurer
    taoiseach tánaiste tanaiste archbishop bishop cardinal pastor vicar canon dean rector provost coach
    manager captain skipper executive spokesman spokeswoman spokesperson counsel solicitor prosecutor
    nominee candidate boss head chief comptroller auditor coroner magistrate sheriff marshal ombudsman
    lawmaker legislator assemblyman assemblywoman alderman selectman whip adviser advisor aide diplomat
    negotiator consul commander president-elect vice-president editor correspondent principal headteacher
    superintendent undersecretary under-secretary assistant deputy principal representative-elect
    secretary-general director-general attorney-general solicitor-general governor-general inspector-general
    auditor-general vice-chair vice-chairman co-chair co-founder secretary-treasurer
    senator-elect governor-elect vice-chancellor inspector
""".split()
)

TRADES = frozenset(
    """
    actor actress singer comedian rapper author novelist writer poet playwright journalist presenter
    broadcaster host anchor columnist striker midfielder defender goalkeeper winger forward quarterback
    pitcher golfer boxer sprinter swimmer jockey cyclist driver referee midfield fly-half prop hooker
    scientist physicist chemist biologist virologist epidemiologist economist historian psychologist
    psychiatrist surgeon physician nurse doctor paramedic firefighter teacher lecturer academic researcher
    analyst strategist pollster consultant engineer architect lawyer barrister activist campaigner
    businessman businesswoman billionaire entrepreneur mogul tycoon founder owner farmer fisherman musician
    artist painter photographer filmmaker producer chef designer model astronaut pilot resident victim
    suspect survivor witness neighbour neighbor widow student pupil teenager veteran defendant gunman
    attacker killer fugitive tourist pensioner grandmother grandfather mother father wife husband son
    daughter brother sister ex-wife ex-husband girlfriend boyfriend partner ex-president ex-minister
    ex-adviser whistleblower lobbyist operative organizer organiser volunteer republican democrat rep sen
""".split()
)

# what reports of games call a player by, his part in the side or in the game, besides the trades
PLAYERS = frozenset(
    """
    sub substitute reserve understudy starter debutant debutante signing loanee pro ace wing centre center
    back full-back fullback wing-back centre-back half-back lock flanker wicketkeeper wicket-keeper batsman
    batter bowler opener seamer spinner all-rounder
    """.split()
)

AREAS = frozenset(
    """
    prime vice deputy acting former interim then foreign interior home defence defense finance health
    education transport transportation justice trade energy environment agriculture culture labour labor
    housing treasury state business economy economic development industry commerce security homeland
    immigration veterans affairs press communications political national international shadow first second
    third senior junior chief assistant associate executive managing general police fire attorney district
    county city town parish federal supreme high court crown lord field rear staff major lieutenant house
    senate majority minority opposition party campaign union military army navy air force detective special
    council parliamentary cabinet permanent under scottish welsh medical scientific technology science
    sports sport tourism water planning budget digital infrastructure equality women children families work
    pensions social care local government communities exchequer head team principal incoming outgoing ex
    elections schools courts deeds prisons corrections revenue insurance safety
    late longtime veteran honorary lead night day
""".split()
)
"""Words that narrow an office and belong to the title: "Deputy Prime Minister", "Foreign Secretary"."""

FOR_THE_TIME = frozenset(["tem", "tempore"])
"""What "pro" leads up to behind an office, of which it makes another: "President Pro Tem"."""

HEADS = RANKS | OFFICES
TITLE_HEADS = HEADS | TRADES
OF_SEVERAL = frozenset(f"{head[:-3]}men" if head.endswith("man") else plural(head) for head in HEADS)
"""Offices and ranks of several: "Generals Ivo Lind and Ada Moss"."""

PORTFOLIOS = frozenset(
    """
    arts heritage fisheries forestry aviation roads rail ports mines mining resources climate skills
    employment universities tertiary innovation cyber disability ageing youth seniors multicultural
    indigenous aboriginal racing gaming liquor irrigation petroleum power electricity textiles
    communities regional rural charities consumer
""".split()
)
"""Fields of ministers that are part of other names as well: "Rural Affairs Minister", "Rural Union"."""

FEMALE = frozenset(
    """
    spokeswoman congresswoman chairwoman councilwoman assemblywoman actress businesswoman mother wife sister
    daughter grandmother widow girlfriend queen princess duchess aunt ex-wife nun goddaughter policewoman
    noblewoman baroness countess dame lady waitress heroine hostess niece schoolgirl woman girl
""".split()
)
MALE = frozenset(
    """
    spokesman congressman chairman councilman assemblyman alderman selectman businessman father husband
    brother son grandfather boyfriend king prince duke uncle ex-husband monk policeman nobleman lord pope
    archbishop bishop cardinal nephew schoolboy fisherman gunman man boy imam widower
""".split()
)
