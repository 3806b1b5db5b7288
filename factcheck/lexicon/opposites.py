"""
Words that stand on opposite sides of one scale, so that one for the other is another fact.

"Rose" and "fell", "won" and "lost", "husband" and "wife". Antonym pairs of news English, written
down scale by scale: each scale has two or more camps; the words of one camp are alike for this
purpose ("rose" and "climbed" are not opposed). Only unlike camps of one group are opposed, and a
word may stand in several groups ("close" ends and is near). Verbs are listed once; their forms go
by rule or by the table of irregular ones.
"""

from __future__ import annotations

from functools import lru_cache

from factcheck.lexicon.inflection import stems
from factcheck.lexicon.spelling import fold
from factcheck.model.record import NamedTuple
from factcheck.ready import table

# One line a group, camps parted by "|". v: verbs, n: nouns with a plural, w: words that never change.
_SCALES: dict[str, str] = {
    "direction": """
        v: rise climb increase grow gain soar surge jump rally advance rebound recover strengthen swell
           mount ascend
           escalate rocket leap appreciate raise lift boost hike
           double triple treble quadruple
         | fall drop decrease decline slip sink slump plunge tumble dip plummet shrink slide retreat weaken
           ebb
           dwindle descend depreciate crash nosedive lessen diminish lower cut reduce slash trim halve
        v: firm strengthen appreciate | ease soften weaken depreciate
        v: widen broaden | narrow
        v: thicken | thin
        v: expand enlarge | contract shrink reduce
        v: accelerate quicken | slow decelerate
        v: improve | worsen deteriorate
        v: tighten | loosen ease relax
        v: heat warm | cool chill
        v: escalate intensify | ease abate subside
        v: gain add | lose shed
        v: inflate | deflate
        v: upgrade promote | downgrade demote relegate
        v: deposit | withdraw
        v: lengthen extend prolong | shorten curtail
        v: push | pull
        v: arrive land | depart leave
        v: enter | leave exit
        v: emigrate | immigrate
        v: advance | retreat withdraw
        v: hire recruit appoint employ | fire sack dismiss
        v: resign quit abdicate | fire sack dismiss oust depose
        w: up upward upwards uphill upstairs upstream | down downward downwards downhill downstairs
           downstream
        w: forward forwards ahead | backward backwards back
        w: inward inwards inbound incoming | outward outwards outbound outgoing
        w: in | out
        w: into | out
        w: toward | away
        w: onto | off
        w: on | off
        n: rise increase gain growth surge jump rally upturn upswing climb
         | fall decrease loss decline slump plunge drop downturn downswing dip cut reduction
        n: upgrade promotion | downgrade demotion relegation
        n: expansion | contraction
        n: improvement | deterioration
        n: inflow influx | outflow exodus
        n: arrival | departure
        n: entrance entry | exit
        n: import | export
        n: deposit | withdrawal
        n: boom | bust slump recession
        w: inflation | deflation
        n: profit surplus gain | loss deficit
        n: credit | debit
        n: asset | liability
        w: bullish | bearish
    """,
    "exchange": """
        v: buy purchase acquire | sell
        v: lend | borrow
        v: give | take
        v: send | receive
        v: import | export
    """,
    "outcome": """
        v: win triumph prevail beat defeat | lose
        v: pass | fail
        v: succeed | fail
        v: approve pass back endorse adopt ratify accept | reject veto oppose refuse scrap defeat sink
           scupper torpedo scotch
        v: grant accept allow approve uphold | reject refuse deny decline dismiss
        v: accept | deny
        v: grant award | deny refuse withhold
        v: allow permit authorise legalise let | ban prohibit forbid outlaw bar block prevent criminalise
        v: permit allow | deny refuse
        v: approve clear allow | block
        v: proceed | block stop halt cancel scrap suspend
        v: reinstate | sack dismiss fire
        v: enable | disable prevent
        v: confirm admit acknowledge concede | deny refute
        v: affirm | deny
        v: admit | deny
        v: confirm | rebut dismiss
        v: support back endorse favor defend champion welcome | oppose criticise condemn attack denounce
        v: praise applaud hail laud | criticise condemn denounce slam
        v: agree consent | disagree refuse
        v: agree consent | reject refuse decline
        v: wake | faint
        v: uphold affirm | overturn quash reverse overrule annul strike
        v: convict | acquit clear exonerate
        v: charge indict accuse | clear exonerate acquit
        v: arrest detain jail imprison hold capture | release free
        v: kill | injure wound hurt
        v: die perish | injure wound hurt
        v: kill | spare rescue save
        v: die perish | survive live recover
        v: destroy | build rebuild save
        v: damage | repair
        v: find locate | lose miss
        v: open reopen | close shut
        v: lock | unlock
        v: join | leave quit
        v: begin start open launch resume commence | end finish stop cease halt conclude close suspend
        v: resume | suspend halt pause
        v: continue | stop cease end halt
        v: stay remain | leave quit go resign
        v: keep retain | lose drop scrap
        v: impose introduce | lift remove scrap
        v: extend prolong renew maintain retain reimpose | lift end abolish scrap revoke rescind repeal
           suspend
        v: renew | lapse expire
        v: renew reiterate uphold | drop withdraw abandon
        v: restore reinstate revive | abolish scrap suspend
        v: build construct erect | demolish raze dismantle
        v: expel deport evict banish | admit welcome
        v: deploy | withdraw recall
        v: mobilise | demobilise
        v: postpone delay defer adjourn | expedite hasten accelerate
        v: nationalise | privatise
        v: centralise | decentralise devolve
        v: freeze | thaw unfreeze melt
        v: ignite light | extinguish douse quench
        v: flood inundate | drain
        v: inflame stoke fuel | calm soothe defuse quell
        v: alleviate relieve ease soothe | aggravate exacerbate worsen
        v: heal recover | relapse deteriorate worsen
        v: infect sicken | cure heal
        v: implicate incriminate | exonerate clear
        v: corroborate substantiate verify | contradict refute disprove
        v: endorse embrace | disown repudiate renounce
        v: heed | ignore disregard
        v: recognise acknowledge | ignore disregard
        v: welcome celebrate | deplore lament regret
        v: reward | punish penalise
        v: integrate | segregate isolate
        v: reunite | separate
        v: simplify | complicate
        v: clarify | obscure confuse
        v: fill refill | empty drain
        v: load | unload
        v: fasten | unfasten loosen
        v: dock moor | sail
        v: land | crash
        v: outperform outpace outstrip | underperform lag trail
        v: subsidise | tax
        v: refund reimburse repay | withhold
        v: inherit | disinherit
        v: bury | exhume
        v: enlist | desert
        v: baptise | excommunicate
        v: legitimise | delegitimise
        v: stabilise | destabilise
        v: popularise | stigmatise
        v: retract withdraw | repeat reiterate
        v: pardon | punish sentence
        v: free liberate | enslave
        v: reopen | abandon
        v: reassure comfort | alarm frighten
        v: fit match | mismatch
        v: repay | default
        v: cover insure | exclude
        v: scrap abandon shelve ditch | keep retain revive proceed
        v: save rescue preserve | destroy scrap
        v: accuse blame | exonerate absolve
        v: persuade convince | dissuade deter
        v: renew extend | terminate cancel end
        v: acquit clear | sentence jail
        v: certify accredit license | decertify
        v: break violate breach flout | obey honor observe respect
        v: attack | defend
        v: protect | endanger
        v: help aid assist | hinder hamper impede
        v: hide conceal | reveal disclose expose
        v: include cover | exclude omit
        v: recall | forget
        v: remember | forget
        v: love | hate
        v: like | dislike
        v: trust | distrust mistrust
        v: encourage urge | discourage
        v: attend | miss skip boycott
        v: qualify | disqualify
        v: appear | disappear vanish
        v: connect | disconnect
        v: arm | disarm
        v: believe | doubt disbelieve
        v: prove | disprove refute
        v: create | destroy abolish
        v: create | lose shed axe
        v: create | cost
        v: spare save | destroy burn gut raze
        v: establish | abolish dissolve
        v: invade occupy | liberate
        v: unite unify merge | divide split separate
        v: marry wed | divorce
        v: hit | miss
        v: score | concede
        v: veto | sign
        v: overestimate exaggerate overstate | underestimate underplay understate
        v: cause | prevent
        v: solve | worsen
        v: meet | miss
        v: exceed beat surpass | miss
        v: comply obey | defy disobey
        v: surrender yield | resist fight
        v: capture seize retake recapture | lose cede surrender
        v: cooperate collaborate | obstruct resist
        v: contain | spread
        v: publish release | withhold
        v: hold | burst collapse
        w: vacant empty | filled occupied
        w: solvent | insolvent bankrupt
        w: profitable | unprofitable lossmaking
        w: early | late overdue delayed
        w: punctual punctually | late delayed overdue
        w: official officially | unofficial unofficially
        w: willing willingly voluntarily | unwilling unwillingly reluctant reluctantly forcibly
        w: publicly openly | privately secretly
        w: provisional provisionally preliminary | definitive definitively final
        w: natural naturally | artificial artificially manmade synthetic
        w: fresh | frozen stale rotten
        w: raw | cooked
        w: live | recorded
        w: treated | untreated
        w: manned crewed | unmanned uncrewed
        w: minor slight superficial lightly slightly | serious severe grave critical seriously severely badly
           gravely critically
        w: mild mildly | severe severely harsh harshly
        w: sharp sharply steep steeply dramatic dramatically | slight slightly marginal marginally modest
           modestly
        w: comfortable comfortably easily resounding resoundingly | narrow narrowly
        w: heavy heavily | light lightly
        w: solo alone singlehanded | joint jointly together
        w: elected | unelected
        w: gross | net
        w: wholesale | retail
        w: fixed | floating variable
        w: native indigenous | foreign
        w: edible | poisonous inedible
        w: sighted | blind
        w: hearing | deaf
        w: sane | insane
        w: wild | tame captive
        w: visible visibly | invisible hidden
        w: brave | cowardly
        w: honest honestly | dishonest dishonestly
        w: popular | unpopular
        w: fair fairly | unfair unfairly
        w: fertile | barren infertile
        w: obsolete outdated | modern
        w: scarce | abundant plentiful
        w: smooth smoothly | bumpy rough
        w: sweet | sour bitter
        w: salty | fresh
        w: straight | crooked bent
        w: transparent | opaque
        w: healthy | sick ill unhealthy
        w: fit | unfit injured
        w: stormy | calm fine
        w: sunny | cloudy overcast
        w: intact undamaged | damaged destroyed
        w: armed | unarmed
        w: confirmed | rumored
        w: awake conscious | asleep unconscious
        w: insured | uninsured
        v: recommend advise | discourage
        w: guilty | innocent
        w: dead | alive
        w: killed dead | injured wounded hurt missing unhurt unharmed uninjured
        w: fatal fatally | nonfatal nonfatally
        w: killed | survived
        w: missing lost | found
        w: hurt injured | unhurt unharmed uninjured unscathed safe
        w: open | closed shut
        w: legal lawful legally lawfully | illegal unlawful illegally unlawfully
        w: successful successfully | unsuccessful unsuccessfully failed
        w: true | false untrue
        w: right correct | wrong incorrect
        w: guilty | cleared acquitted exonerated
        w: safe | dangerous unsafe
        w: safely | dangerously
        w: possible | impossible
        w: likely probable | unlikely improbable
        w: voluntary | compulsory mandatory
        w: optional | mandatory compulsory obligatory
        w: intentional deliberate intentionally deliberately | accidental unintentional accidentally
           unintentionally
        w: for favor | against
        w: critical | stable
        w: unanimous unanimously | split divided narrow narrowly
        w: positive | negative
        w: strong stronger strongest strongly powerful powerfully mighty
         | weak weaker weakest weakly feeble feebly
        w: present | absent
        w: full | empty
        w: rich wealthy | poor impoverished
        w: hot | cold
        w: hotter warmer | colder cooler
        w: warm | cold cool
        w: wet rainy | dry
        w: clean | dirty
        w: hard difficult | easy
        w: harder | easier
        w: tough strict | lenient lax
        w: tougher stricter | softer laxer
        w: good | bad
        w: fast quick rapid quickly rapidly | slow slowly
        w: faster quicker | slower
        w: deep | shallow
        w: loud | quiet
        w: thick | thin
        w: tight | loose slack
        w: hard | soft
        w: wide broad | narrow
        w: near close | far distant
        w: same | different opposite
        w: similar | different
        w: permanent permanently | temporary temporarily
        w: partial partly partially | full complete fully completely totally
        w: innocent | convicted
        w: guilty convicted | acquitted
        w: yes | no
        w: optimistic hopeful optimism | pessimistic pessimism
        w: peaceful peacefully | violent violently
        w: sober | drunk
        w: asleep | awake
        w: single unmarried | married
        w: married | divorced
        w: friendly | hostile
        w: calm | rough stormy
        w: solid | liquid
        w: active | inactive dormant
        w: proven | unproven
        w: reliable | unreliable
        n: success triumph | failure
        n: glut surplus excess | shortage scarcity dearth
        n: drought | flood deluge
        n: heatwave | freeze
        n: ceasefire truce armistice | offensive fighting
        n: extension renewal | termination cancellation
        n: construction | demolition
        n: deployment | withdrawal pullout
        n: recovery | relapse
        n: pardon amnesty clemency | punishment
        n: reward prize | punishment penalty fine
        n: loan | gift grant donation
        n: appointment | dismissal sacking resignation
        n: resignation | dismissal sacking
        n: ally | rival
        n: villain | hero
        n: ancestor forefather | descendant
        n: optimist | pessimist
        n: unity | division
        n: order | chaos
        n: calm | unrest turmoil
        n: stability | instability
        n: guilt | innocence
        n: courage bravery | cowardice
        n: wealth | poverty
        n: employment | unemployment joblessness
        n: expulsion | admission
        n: closure | reopening
        n: victory win triumph | defeat loss
        w: unbeaten undefeated | winless
        n: approval acceptance consent | rejection refusal disapproval
        n: support backing | opposition criticism
        n: praise | criticism condemnation
        n: conviction | acquittal
        n: agreement accord | disagreement
        n: arrest detention | release
        n: death fatality | injury survival
        n: death | birth
        n: survivor | fatality
        n: opening | closure closing
        n: beginning start outset | end ending close finish conclusion
        n: start | finish
        n: war conflict | peace truce
        n: advantage | disadvantage
        n: benefit | drawback cost
        n: strength | weakness
        n: truth | lie falsehood
        n: inclusion | exclusion
        n: permission | ban prohibition refusal
        n: denial | admission confirmation
        n: supporter backer ally proponent advocate | opponent critic rival foe adversary
        n: friend ally | enemy foe
        n: attack offensive assault | defense
        n: marriage wedding | divorce
        n: hope optimism | fear despair pessimism
        n: question | answer
        n: peacetime | wartime
        n: supply | demand
        n: strengthening | weakening
    """,
    "role": """
        n: teacher lecturer tutor professor | doctor surgeon physician | nurse | nun | priest vicar
           pastor | lawyer solicitor barrister attorney | dentist | farmer | fisherman | architect |
           plumber | electrician | builder bricklayer | carpenter joiner | mechanic | driver | pilot
           | sailor | miner | butcher | baker | chef cook | waiter | hairdresser barber | journalist
           reporter | accountant | banker | pharmacist chemist | vet veterinarian | firefighter
           fireman | paramedic | soldier | detective | judge | clerk | shopkeeper | pupil |
           plasterer | librarian | midwife | postman | footballer | cricketer | boxer | golfer |
           jockey | cyclist | swimmer
        n: secretary | treasurer | auditor | spokesman spokeswoman spokesperson
        n: parent | teacher
        n: bishop | rabbi | imam
        n: goalkeeper keeper | striker forward | midfielder | defender
        n: victim complainant | suspect attacker assailant defendant accused perpetrator
        n: plaintiff claimant complainant | defendant respondent
        n: prosecutor prosecution | defense
        n: witness | suspect
        n: prosecutor | defendant
        n: judge | juror
        n: pupil student | headteacher principal
        n: coach manager | player
        n: referee umpire | player coach
        n: author writer | publisher editor
        n: director | producer actor
        n: composer | conductor
        n: owner | tenant
        n: investor shareholder | customer client
        n: inspector | contractor
        n: survivor | rescuer
        n: winner victor champion | loser runner-up
        n: buyer purchaser customer | seller vendor
        n: lender creditor | borrower debtor
        n: landlord landlady landowner | tenant
        n: employer boss | employee worker
        n: manager | worker
        n: teacher | pupil student
        n: doctor physician surgeon | patient nurse
        n: driver motorist | passenger | pedestrian | cyclist | motorcyclist biker
        n: driver | guard conductor
        n: captain | goalkeeper keeper
        n: president | premier taoiseach | senator | governor | mayor | ambassador | chancellor
        n: chairman chairwoman chairperson | treasurer
        n: pilot | passenger
        n: pilot captain | co-pilot copilot
        n: host | guest visitor
        n: parent | child
        n: officer | inmate prisoner
        n: police | protester demonstrator
        n: soldier fighter | civilian
        n: guard | prisoner inmate
        n: government | opposition
        n: incumbent | challenger
        n: importer | exporter
        n: producer | consumer
        n: president | vice-president
        n: hostage captive | captor kidnaper abductor
        n: bride | bridegroom groom
        n: hunter | prey
        n: lawmaker | lobbyist
        n: attacker | defender
        n: striker | goalkeeper defender
        n: candidate | voter
        n: amateur | professional
        n: donor | recipient
        n: sender | recipient
        n: leader | follower
        n: predator | prey
        n: interviewer | interviewee
        n: batsman batter | bowler
    """,
    "gender": """
        w: he him himself his | she her hers herself
        n: man gentleman bloke guy | woman lady
        n: boy schoolboy | girl schoolgirl
        n: male | female
        n: husband | wife
        n: brother | sister
        n: stepbrother half-brother | stepsister half-sister
        n: son | daughter
        n: stepson | stepdaughter
        n: father dad daddy | mother mom mommy
        n: father | son daughter
        n: mother | son daughter
        n: stepfather stepdad | stepmother stepmom
        n: grandfather grandad granddad grandpa | grandmother grandma granny
        n: grandson | granddaughter
        n: uncle | aunt auntie
        n: uncle aunt | nephew niece
        n: nephew | niece
        n: father mother parent | grandfather grandmother grandparent
        n: brother sister sibling | cousin
        n: king | queen
        n: prince | princess
        n: duke | duchess
        n: lord | lady
        n: actor | actress
        n: waiter | waitress
        n: widow | widower
        n: boyfriend | girlfriend
        n: fiance | fiancee
        n: businessman | businesswoman
        n: policeman | policewoman
        n: spokesman | spokeswoman
        n: congressman | congresswoman
        n: sportsman | sportswoman
        n: salesman | saleswoman
        n: fisherman | fisherwoman
        n: councilman | councilwoman
        n: assemblyman | assemblywoman
        n: horseman | horsewoman
        n: hero | heroine
        n: host | hostess
        n: heir | heiress
        n: bull | cow
        w: mr | mrs ms miss
        w: sir | madam dame
        w: boys | girls
        w: masculine | feminine
        w: paternal | maternal
        w: fatherhood | motherhood
        w: men's | women's
    """,
    "comparison": """
        w: more | fewer less
        w: most | least fewest
        w: higher | lower
        w: highest | lowest
        w: high | low
        w: above over | below under beneath
        w: exceeding | below under
        w: larger bigger greater | smaller lesser
        w: largest biggest greatest | smallest
        w: large big great huge | small little tiny minor
        w: older elder | younger
        w: oldest eldest | youngest
        w: old | young new
        w: older | newer
        w: longer | shorter
        w: longest | shortest
        w: long | short brief
        w: taller | shorter
        w: tallest | shortest
        w: heavier | lighter
        w: heaviest | lightest
        w: richer | poorer
        w: richest | poorest
        w: cheaper cheap | dearer costlier pricier expensive costly
        w: cheapest | costliest dearest
        w: onside | offside
        w: better | worse
        w: best | worst
        w: faster | slower
        w: fastest quickest | slowest
        w: hottest warmest | coldest coolest
        w: wettest | driest
        w: wetter | drier
        w: stronger | weaker
        w: wider | narrower
        w: deeper | shallower
        w: nearer closer | farther further
        w: safest | deadliest
        w: with including | without excluding
        w: inside within | outside
        w: internal | external
        w: inner | outer
        w: interior | exterior
        w: everyone everybody everything | nobody nothing
        w: much | little
        w: some several many | no
        w: always | never sometimes rarely seldom
        w: often frequently regularly usually | rarely seldom never occasionally
        w: everywhere | nowhere
        w: either | neither
        w: maximum max | minimum min
        w: minimal | maximal
        w: double | half halve
        w: doubled | halved
        w: tripled trebled | halved
        w: top | bottom
        w: upper | lower
        w: senior | junior
        w: major | minor
        w: plus | minus
        w: rich | poor
        w: additional extra | fewer
        w: overweight | underweight
        w: urban | rural
        w: public | private
        w: domestic national | foreign international
        w: home | away
        w: local | national international
        w: left leftist leftwing | right rightist rightwing
        w: leftmost | rightmost
        w: liberal progressive | conservative
        w: republican | democrat democratic
        w: republicans | democrats
        w: winter wintry | summer summery
        w: spring | autumn fall
        w: onshore | offshore
        w: indoor indoors | outdoor outdoors
        w: horizontal | vertical
        w: front | rear back
        w: onboard | overboard
        w: singles | doubles
        w: together jointly | separately apart
        w: direct directly | indirect indirectly
        w: civilian | military
        w: state | federal
        w: partially | wholly
    """,
    "time order": """
        w: before until till | during throughout | after since following
        w: beforehand | afterward
        w: earlier | later
        w: early | late
        w: earliest | latest
        w: first | last final
        w: firstly | lastly finally
        w: initial initially | final finally eventually
        w: previous previously former formerly prior past | next current currently subsequent subsequently
           future
        w: last | next
        w: yesterday | tomorrow today tonight
        w: today | tomorrow
        w: since | until
        w: from | until till
        w: morning | afternoon evening night
        w: afternoon | evening night
        w: old ancient | new modern recent
        w: past | present future
        w: pre-war prewar | post-war postwar
        n: predecessor | successor
        n: eve | aftermath
        w: sooner | later
        w: precede preceded precedes preceding | follow followed follows following
        w: temporary interim | permanent
        w: daily | weekly monthly yearly annual quarterly
        w: weekly | monthly yearly annual quarterly
        w: monthly | yearly annual quarterly
        w: annually | monthly weekly daily quarterly
        w: once | twice thrice
        w: twice | thrice
        w: weekday weekdays | weekend weekends
        w: a.m. | p.m.
        w: noon midday | midnight
        w: sunrise dawn | sunset dusk
    """,
    "compass": """
        w: north northern northward northwards northbound northerly
         | south southern southward southwards southbound southerly
         | east eastern eastward eastwards eastbound easterly
         | west western westward westwards westbound westerly
         | northeast northeastern north-east north-eastern
         | northwest northwestern north-west north-western
         | southeast southeastern south-east south-eastern
         | southwest southwestern south-west south-western
    """,
}

# What looks like a negating prefix and is none: "invaluable" is very valuable, "disclose" is no "close".
_TRAPS = frozenset(
    """
    invaluable inflammable indifferent indifference income incoming inside indeed inform informed
    information invest invested investing increase intend intended intent intention invent invented incite
    incited indent infringe inflame inflamed inflow inland insure insured install installed instance
    instances intense injury infamous insight insights inset intake intakes instep inroad inroads inborn
    inbound inquest impress impressed impression import imported imports impact impacts impart impose
    imposed imposing improve improved improving impeach impeached imprint imprison imprisoned impale
    implant implanted implied imported importing impressive impound impounded implants implore immigrate
    immigration immigrant immigrants unless until unrest uncanny unravel unraveled untold unearth
    unearthed under union unions united unity unveil unveiled unveiling unveils understood unwind unit
    units unified unison unite uniting dismiss dismissed dismissal display displayed displays displaying
    dispose disposed disposal distribute disclose disclosed discloses disclosing disclosure discover
    discovered discovers discovering discovery discount discounts discounted discourse discharge
    discharged discharges discharging disgrace disgraced disguise dispatch dispatched disposition disease
    diseases diseased discuss discussed dissent dissolve dissolved dissolves dissolving disappoint
    disappointed disappointing disappointment displace displaced displacement disfigured disinterested
    discord disband disbanded dispute disputed disputes dissection distress distressed district distaste
    distill distilled distract distracted disaster disburse disturb dismantle dismantled dismay dispense
    dispensed disperse dispersed displease distant distance distend illuminate illness irritate
    nonetheless nonplussed
    """.split()
)
_NEGATING = ("un", "in", "im", "il", "ir", "dis", "non")


class Place(NamedTuple):
    """Where a word stands: scale, group, camp."""

    scale: str
    group: int
    camp: int


@table()
def _places() -> dict[str, tuple[tuple[str, int, int], ...]]:
    """Every listed word, folded, under the mark of its sort: "v:rise", "n:rise", "w:up"."""
    out: dict[str, tuple[tuple[str, int, int], ...]] = {}
    group = 0
    for scale, text in _SCALES.items():
        sort, camp = "", 0
        for word in text.split():
            if word in {"v:", "n:", "w:"}:
                sort, group, camp = word, group + 1, 0
            elif word == "|":
                camp += 1
            else:
                # written the American way, so that only -ise and hyphens are left to fold
                name = sort + (fold(word.replace("-", "")) if "is" in word or "-" in word else word)
                out[name] = (*out.get(name, ()), (scale, group, camp))
    return out


@table()
def _sorts() -> tuple[str, ...]:
    """The sort of word that each group is of, by its number less one: "v", "n", or "w" for any."""
    return tuple(mark[0] for text in _SCALES.values() for mark in text.split() if mark in {"v:", "n:", "w:"})


def of_verbs(place: Place) -> bool:
    """Is it a place that words have as verbs alone?"""
    return _sorts()[place.group - 1] == "v"


@lru_cache(maxsize=4096)
def opposed(a: str, b: str) -> str | None:
    """
    The scale on which two casefolded words stand on opposite sides, in an editor's word; else None.

    "direction", "exchange" (one side buys what the other sells), "outcome", "role", "gender",
    "comparison", "time order", "compass", or "negation" where one is the other with a negating prefix
    ("legal", "illegal") or ending ("harmful", "harmless").
    """
    a, b = _joined(a), _joined(b)
    if a == b:
        return None
    if (mine := places(a)) and (theirs := places(b)):
        here = {place.group: place.camp for place in mine}
        apart = [place for place in theirs if here.get(place.group, place.camp) != place.camp]
        if apart:
            return min(apart, key=lambda place: place.group).scale
    plain, other = sorted((a, b), key=len)
    return "negation" if _negated(plain, other) else None


def alike(a: str, b: str) -> bool:
    """Do two folded words stand on the same side of a scale, or are they one word?"""
    return a == b or not set(places(a)).isdisjoint(places(b))


@lru_cache(maxsize=1 << 13)
def _joined(word: str) -> str:
    return fold(word.replace("-", ""))


@lru_cache(maxsize=4096)
def places(word: str) -> tuple[Place, ...]:
    """Where a folded word, in whatever form, stands on the scales."""
    known = _places()
    found = list(known.get(f"w:{word}", ()))
    for stem in stems(word, verb=True):
        found.extend(known.get(f"v:{stem}", ()))
    for stem in stems(word, verb=False):
        found.extend(known.get(f"n:{stem}", ()))
    return tuple([Place(*place) for place in found])


def _negated(plain: str, other: str) -> bool:
    """Is the second word the first with a negating prefix, or with -less for -ful?"""
    if plain.endswith("ful") and other == f"{plain[:-3]}less":
        return True
    return (
        len(plain) >= 4
        and other.endswith(plain)
        and other[: -len(plain)] in _NEGATING
        and other not in _TRAPS
    )
