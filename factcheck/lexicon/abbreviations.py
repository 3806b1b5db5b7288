"""
Shortened words that end in a full stop, by what may follow them.

Compiled for this project from the classes that English stylebooks list: titles before a name,
ranks of the armed forces and the police, company endings, US state names, months, units and the
Latin abbreviations. Keys are casefolded and carry no final stop; inner stops stay ("u.s", "a.m").
"""

from __future__ import annotations

# A name follows, so the sentence goes on: "Lt. Gen. Mark Hale", "Mt. Fuji", "St. Michael's".
BEFORE_NAME = frozenset(
    """
    mr mrs ms mx dr prof profs rev revs fr hon rt msgr mgr messrs mme mmes mlle mm esq sir st ste ss mt
    mts ft pt gov govs sen sens rep reps del assemb asst assoc atty pres vp sec treas supt amb gen lt col
    maj capt cpt cmdr cdr adm cpl sgt sgts pvt pfc spc brig gp sqn flt wg det dets insp supt const pc ofc
    patrolman dep chief comdt commr jus mag ald cllr clr coun ald bro sr br wm geo chas thos jas jos vs v
    viz cf ca al
    """.split()
)

# A figure follows: "No. 10", "pp. 4-6", "N°. 7".
BEFORE_FIGURE = frozenset(
    """
    no nos n° nr p pp par para art arts sec secs ch chs vol vols fig figs op cl reg r tel ext approx est b d
    c ca circa apt ste rm hwy rte pat
    """.split()
)

MONTHS = frozenset("jan feb mar apr jun jul aug sept sep oct nov dec".split())
DAYS = frozenset("mon tue tues wed weds thu thur thurs fri sat sun".split())

# Each may stand inside a sentence or close one; what follows must decide.
ANYWHERE = (
    MONTHS
    | DAYS
    | frozenset(
        """
        inc corp co cos ltd bros llc llp plc pty pvt gmbh mfg intl natl assn assns dept depts govt univ inst
        hosp ctr cent min max etc jr snr sr ii iii ave blvd rd dr ln pl sq ct cres terr pkwy st ala ariz ark
        calif colo conn dak del fla ga ill ind kan kans ky la md mass mich minn miss mo mont neb nebr nev
        okla ore oreg pa penn tenn tex va vt wash wis wisc wyo ont que alta sask man hr hrs mins secs yr yrs
        wk wks mo mos oz lb lbs ft yd yds mi sq km kg cm mm gal qt pt deg mph rpm avg ed eds misc
        """.split()
    )
)

COMPANY = frozenset("inc corp co cos ltd bros llc llp plc pty pvt gmbh".split())

# Inner stops: of places and bodies, of hours, of Latin, of degrees.
NEVER_LAST = frozenset("i.e e.g viz cf".split())
HOURS = frozenset("a.m p.m a.d b.c b.c.e c.e".split())
ZONES_OF_TIME = frozenset(
    """
    eastern central mountain pacific atlantic acdt acst awst nzdt nzst akst akdt hst pkt sgt hkt jst sast
    cat eat wat msk eet eest wet npt greenwich gmt utc bst cet cest ist aest aedt est edt cst cdt mst mdt
    pst pdt et ct mt pt local moscow
    """.split()
)

# The closed classes that begin a sentence, as against a name that goes on: determiners, pronouns,
# prepositions, conjunctions, question words, and the adverbs that join sentences. And the label of a credit.
STARTERS = frozenset(
    """
    the a an this that these those some any each every no both all many most several few another such i he
    she it we you they his her its our your their my one there here who whose what which when where why
    how whether in on at by for from with without within during before after since until under over about
    above across against along among around as behind below beneath beside besides between beyond despite
    down inside into near of off onto out outside through throughout to toward towards up upon amid and
    but or so yet nor if although though because unless while whereas once than however meanwhile moreover
    nevertheless nonetheless otherwise therefore thus then still also instead later earlier now today
    yesterday tomorrow tonight soon again already even just only perhaps maybe finally eventually
    afterwards afterward further furthermore indeed additionally elsewhere overall it's he's she's that's
    there's they're we're you're i'm i've i'll we've let's don't didn't according asked speaking following
    please did do does is are was were has have had can could will would should may might must image
    picture photo photograph video credit
    """.split()
)

# Names that carry an exclamation mark, where a capital may follow: "Yahoo! News".
EXCLAIMED = frozenset("yahoo jeopardy wham".split())

# Verbs that hand a question or a cry to its speaker: "“Why me?” Smith asked."
ASKING = frozenset(
    """
    said says asked asks told tells added wrote writes replied tweeted posted shouted yelled screamed
    cried exclaimed demanded wondered quipped chanted responded joked continued argued recalled remarked
    answered retorted called read reads went goes
    """.split()
)
