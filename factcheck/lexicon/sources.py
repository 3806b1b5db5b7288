"""
Common nouns for whoever speaks, where no name is given: officials, police, a spokesman, records.

Compiled from the attribution examples of newsroom guides; a noun belongs here where it can be
the subject of "said" or "show".
"""

from __future__ import annotations

_HEADS = frozenset(
    """
    tv television radio broadcaster daily weekly tabloid ministers
    police official officials authority authorities source sources spokesman spokeswoman spokesperson
    spokespeople spokesmen spokeswomen government prosecutor prosecutors investigator investigators officer
    officers detective detectives minister ministry lawmaker lawmakers legislator legislators critic critics
    supporter supporters opponent opponents aide aides adviser advisers advisor advisors analyst analysts
    economist economists expert experts scientist scientists researcher researchers doctor doctors medic
    medics nurse nurses witness witnesses resident residents neighbour neighbours neighbor neighbors
    relative relatives family families friend friends lawyer lawyers attorney attorneys solicitor barrister
    judge judges magistrate coroner court courts jury tribunal inquest inquiry report reports study studies
    survey surveys poll polls document documents record records filing filings complaint indictment lawsuit
    affidavit letter memo email statement data figures statistics company firm companies firms bank banks
    union unions charity charities campaigner campaigners activist activists group groups organisation
    organisations organization organizations agency agencies department departments council councillor
    councillors councilor mayor governor senator senators congressman congresswoman congressmen president
    chairman chairwoman chair chairperson chief executive boss director manager coach captain player players
    teacher teachers headteacher principal professor academic academics historian author editor reporter
    reporters journalist journalists correspondent commentator commentators campaign campaigns rescuer
    rescuers firefighter firefighters paramedic paramedics commander general colonel soldier soldiers
    military army navy troops rebels militants diplomat diplomats envoy envoys ambassador mediator mediators
    negotiator negotiators observer observers monitor monitors forecaster forecasters meteorologist
    meteorologists hospital school university club airline airport operator operators regulator regulators
    watchdog inspector inspectors auditor auditors trader traders dealer dealers investor investors
    shareholder shareholders farmer farmers worker workers employee employees customer customers passenger
    passengers driver drivers pilot pilots survivor survivors victim victims mother father parent parents
    son daughter brother sister wife husband widow partner boyfriend girlfriend uncle aunt cousin
    grandmother grandfather man woman men women boy girl teenager student students pupil pupils voter voters
    protester protesters protestor protestors demonstrator demonstrators organiser organisers organizer
    organizers organisation leader leaders politician politicians republican republicans democrat democrats
    conservative conservatives liberal liberals nominee candidate candidates secretary treasurer insider
    insiders veteran veterans person people team teams administration committee panel commission board paper
    newspaper magazine website network station media outlet outlets others many some several observers
    pundit pundits strategist strategists pollster pollsters owner owners founder founders mp mps peer peers
    msp msps mep meps td tds mla mlas
    clerk sheriff constable superintendent sergeant lieutenant deputy deputies trooper troopers warden
    rector bishop priest pastor imam rabbi archbishop pope king queen prince princess duke duchess actor
    actress singer musician artist writer star comedian presenter host anchor referee striker
    midfielder defender goalkeeper skipper champion athlete winner loser billionaire businessman
    businesswoman entrepreneur mogul ceo cfo spokesperson statement tweet post announcement release
    transcript notice note manifesto speech address order ruling judgment judgement verdict opinion decision
    lobbyist lobbyists contractor contractors engineer engineers surgeon surgeons psychologist psychiatrist
    pathologist epidemiologist virologist biologist physicist chemist geologist seismologist climatologist
    astronomer archaeologist premier chancellor taoiseach tanaiste kremlin pentagon immigrant
    immigrants migrant migrants refugee refugees tourist tourists caller callers user users tenant tenants
    respondent respondents participant participants pensioner pensioners shopper shoppers steward stewards
    leak leaks rumor rumors rumour rumours landlord landlords commuter commuters fan fans crew crews brigade
""".split()
)
GENERIC = _HEADS | {f"{head}s" for head in _HEADS if not head.endswith("s")}
"""Heads of a source phrase: "Kazakh officials", "the union", "records"."""

PERSONS = frozenset(
    word
    for word in """
    official source spokesman spokeswoman spokesperson prosecutor investigator officer detective minister
    lawmaker legislator critic supporter opponent aide adviser advisor analyst economist expert scientist
    researcher doctor medic nurse witness resident neighbour neighbor relative friend lawyer attorney
    solicitor barrister judge campaigner activist councillor mayor governor senator director manager
    coach player teacher professor academic author editor reporter journalist correspondent commentator
    rescuer firefighter paramedic commander general colonel soldier diplomat envoy ambassador mediator
    negotiator observer monitor forecaster meteorologist inspector auditor trader dealer investor
    shareholder farmer worker employee customer passenger driver pilot survivor victim student pupil
    voter protester protestor demonstrator organiser organizer leader politician insider veteran pundit
    strategist pollster owner founder clerk sheriff deputy trooper lobbyist contractor engineer surgeon
    psychologist historian tourist tenant commuter fan man woman boy girl teenager mother father parent
    son daughter brother sister wife husband widow partner boyfriend girlfriend uncle aunt cousin
    grandmother grandfather member lecturer chef steward person captain president chairman chairwoman
    treasurer secretary staffer associate operative executive guard neighbor bystander villager colleague
    """.split()
)
"""Nouns for one person among them: a clerk is one, clerks are several; a court or a report is neither."""

LEANING = frozenset(
    "familiar close briefed involved loyal opposed connected privy sympathetic allied".split()
)
"""What stands between a source and its tie: "people familiar with it", "sources close to the club"."""

ANONYMOUS = frozenset(
    """
    official officials source sources aide aides insider insiders diplomat diplomats adviser advisers
    advisor advisors person people operative operatives strategist strategists lawmaker lawmakers officer
    executive executives staffer staffers employee employees associate associates
""".split()
)
"""Heads that hide a person: a source named only so is anonymous."""

DOCUMENTS = frozenset(
    """
    test tests finding findings trials audits inquiries investigations scan scans report reports study
    studies survey surveys poll polls document documents record records filing filings complaint
    indictment lawsuit affidavit letter memo email emails statement statements data figures statistics
    tweet post transcript notice note ruling judgment judgement verdict footage video images trial audit
    investigation inquiry review analysis research results evidence census index paper message release
    leaflet leaflets pamphlet flyer flier brochure poster posters placards billboard advert advertisement
    advisory circular bulletin newsletter petition communique order sign signs banner placard caption
    headline editorial book article profile dossier
    """.split()
)
"""Things that say: a report, a filing, a letter."""

NO_NAME = (
    "condition of anonymity", "declined to be named", "declined to be identified", "not be named",
    "asked not to be", "not authorized to", "not authorised to", "speaking anonymously", "spoke anonymously",
    "who did not want to be", "on background", "not to be identified", "not be identified",
    "remain anonymous",
)  # fmt: skip
"""What copy prints where a source is kept unnamed."""
