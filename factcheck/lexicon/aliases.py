"""
Bodies, parties and prizes that everybody knows by a second name: the Tories, the Fed, an Oscar.

Compiled by class: parties of the parliaments that English-language agencies cover, police forces,
central banks and ministries known by a building or a nickname, indexes of stock exchanges, prizes and
their statuettes. Lower case, without "the"; a word that mostly means something else ("the Bank", "the
Lords") is not here.
"""

from __future__ import annotations

_PARTIES = """
conservatives tories conservative_party tory_party | conservative tory
liberal_democrats lib_dems liberal_democrat_party | liberal_democrat lib_dem
republicans gop republican_party republican grand_old_party
democrats dems democratic_party democrat democratic dem
labour_party labour | labor_party labor alp australian_labor_party | national_party nationals nats
scottish_national_party snp scottish_nationalists | green_party greens | liberal_party liberals grits
plaid_cymru plaid | democratic_unionist_party dup democratic_unionists | ulster_unionist_party uup
bharatiya_janata_party bjp | congress_party congress indian_national_congress
new_democratic_party ndp new_democrats | reform_uk reform_party reform
fianna_fail soldiers_of_destiny | christian_democrats christian_democratic_union cdu
social_democrats social_democratic_party spd | chinese_communist_party ccp communist_party_of_china
african_national_congress anc | national_rally rassemblement_national rn
alternative_for_germany afd | people's_party pp
"""

_GROUPS = """
# armed groups, by the names of the United Nations' list of sanctions and of newsroom guides
al_qaeda al_qaida al_qaidah al_kaida qaeda qaida
islamic_state is isis isil islamic_state_group daesh da'esh so_called_islamic_state
houthis ansar_allah ansarullah houthi_movement houthi | hezbollah hizbullah hizbollah hizballah party_of_god
taliban taleban | al_shabab al_shabaab shabab shabaab | hamas islamic_resistance_movement
muslim_brotherhood ikhwan | palestinian_islamic_jihad islamic_jihad | boko_haram jama'atu_ahlis_sunna
kurdistan_workers'_party pkk | tamil_tigers ltte liberation_tigers_of_tamil_eelam
shining_path sendero_luminoso | farc revolutionary_armed_forces_of_colombia
eta basque_separatist_group | lord's_resistance_army lra | wagner wagner_group
# wars
world_war_i first_world_war great_war wwi ww1 world_war_1 world_war_one
world_war_ii second_world_war wwii ww2 world_war_2 world_war_two
# police, courts and armed forces
metropolitan_police met_police met scotland_yard yard new_scotland_yard metropolitan_police_service
garda_siochana an_garda_siochana gardai irish_police | royal_canadian_mounted_police rcmp mounties
old_bailey central_criminal_court | royal_air_force raf
pentagon department_of_defense defense_department dod
mi5 security_service | mi6 secret_intelligence_service | psni police_service_of_northern_ireland
nypd new_york_police_department new_york_city_police_department | lapd los_angeles_police_department
supreme_court scotus
# ministries and public bodies
downing_street no_10 number_10 number_ten no_10_downing_street 10_downing_street
no_11 number_11 11_downing_street | department_of_justice justice_department doj
stormont northern_ireland_assembly | holyrood scottish_parliament | senedd welsh_parliament
bundestag german_parliament | knesset israeli_parliament | duma state_duma
elysee elysee_palace french_presidency | matignon hotel_matignon | kremlin russian_presidency
blue_house south_korean_presidential_office | malacanang malacanang_palace | planalto planalto_palace
holy_see vatican vatican_city | berlaymont european_commission eu_commission
bank_of_england threadneedle_street | wall_street new_york_stock_exchange nyse
foreign_office fcdo foreign_commonwealth_and_development_office foreign_ministry
home_office interior_ministry | foggy_bottom state_department department_of_state
federal_reserve fed us_federal_reserve | treasury treasury_department department_of_the_treasury
hm_revenue_and_customs hmrc | dail dail_eireann | lok_sabha india's_lower_house
# media and firms
bbc beeb british_broadcasting_corporation | x twitter | facebook meta | alphabet google
new_york_times times | associated_press ap | press_association pa
# makes and chains that copy clips
volkswagen vw | mercedes_benz mercedes merc mercs | chevrolet chevy chevrolets chevys chevies
jaguar jag jaguars jags | cadillac caddy cadillacs caddies | harley_davidson harley harleys harley_davidsons
bmw beemer bimmer
coca_cola coke coca_cola_company coca_cola_co | pepsico pepsi | budweiser bud
marks_and_spencer m&s marks_&_spencer marks_spencer | procter_and_gamble p&g procter_&_gamble procter_gamble
johnson_and_johnson j&j johnson_&_johnson johnson_johnson | ernst_and_young ey ernst_&_young
hewlett_packard hp | international_business_machines ibm | american_express amex
# clubs
manchester_united man_united man_utd manchester_utd | manchester_city man_city
tottenham_hotspur tottenham spurs | wolverhampton_wanderers wolverhampton wolves
west_bromwich_albion west_brom west_bromwich | nottingham_forest nottm_forest notts_forest
queens_park_rangers qpr queen's_park_rangers | sheffield_wednesday sheff_wed sheffield_weds
sheffield_united sheff_utd sheff_united | brighton_and_hove_albion brighton_&_hove_albion brighton_hove_albion
paris_saint_germain psg paris_st_germain paris_sg | bayern_munich bayern | borussia_dortmund bvb
atletico_madrid atletico atleti | barcelona barca fc_barcelona | juventus juve | inter_milan inter
borussia_moenchengladbach gladbach | philadelphia_76ers philadelphia_sixers | 76ers sixers
san_francisco_49ers san_francisco_niners | 49ers niners | patriots pats | buccaneers bucs | cavaliers cavs
mavericks mavs | trail_blazers blazers | diamondbacks d_backs
phillies phils | canadiens habs
all_blacks new_zealand_all_blacks | wallabies australia_wallabies | springboks boks
# indexes of stock exchanges
ftse_100 footsie ftse_100_index ftse | all_ordinaries ordinaries all_ords ords all_ordinaries_index
dow_jones_industrial_average dow dow_jones dow_industrials djia dow_jones_industrials
standard_and_poor's_500 s&p_500 standard_&_poor's_500 s&p_500_index
nasdaq_composite nasdaq nasdaq_composite_index | hang_seng_index hang_seng
nikkei_225 nikkei nikkei_average nikkei_stock_average nikkei_225_index
dax dax_index dax_40 | cac_40 cac cac_40_index | stoxx_600 stoxx_europe_600 stoxx_600_index
s&p/asx_200 s&p/asx200 asx_200 asx200 s&p_asx_200 | s&p/tsx_composite tsx tsx_composite
bse_sensex sensex | nifty_50 nifty | kospi kospi_index | bovespa ibovespa bovespa_index
# prizes and competitions
academy_award oscar academy_awards oscars | emmy_award emmy emmy_awards emmys
grammy_award grammy grammy_awards grammys | tony_award tony tony_awards tonys
bafta_award bafta british_academy_film_award bafta_awards baftas british_academy_film_awards
olivier_award olivier laurence_olivier_award olivier_awards oliviers | brit_award brit brit_awards brits
golden_globe golden_globe_award golden_globes golden_globe_awards | man_booker_prize booker_prize booker
pulitzer_prize pulitzer pulitzer_prizes pulitzers | nobel_prize nobel | champions_league uefa_champions_league
twenty20 t20 twenty20_international t20_international t20i twenty20_internationals t20_internationals t20is
twenty20s t20s | one_day_international odi one_day_internationals odis
world_cup fifa_world_cup | premier_league english_premier_league epl
open_championship british_open | olympic_games olympics | paralympic_games paralympics
"""


def _read(groups: str) -> dict[str, str]:
    out: dict[str, str] = {}
    for line in groups.split("\n"):
        if line.startswith("#"):
            continue
        for group in line.split("|"):
            names = [name.replace("_", " ") for name in group.split()]
            for name in names:
                out[name] = names[0]
    return out


ALIASES = _read(_PARTIES) | _read(_GROUPS)
"""A name by which something goes, to the first of all its names."""

PARTIES = frozenset(_read(_PARTIES).values())
"""The first of each party's names."""
