"""
Countries with their people and capitals, US states with their abbreviations, parts of the UK,
Ireland, Canada and Australia, continents and regions.

Countries are the members and observers of the United Nations, and the territories that copy
names most; state abbreviations are those of AP copy and of the post.
"""

from __future__ import annotations

from factcheck.ready import table

_COUNTRIES = """
Afghanistan:Afghan Afghans:Kabul
Albania:Albanian Albanians:Tirana
Algeria:Algerian Algerians:Algiers
Andorra:Andorran Andorrans:Andorra la Vella
Angola:Angolan Angolans:Luanda
Antigua and Barbuda:Antiguan Antiguans:St. John's
Argentina:Argentine Argentinian Argentines Argentinians:Buenos Aires
Armenia:Armenian Armenians:Yerevan
Australia:Australian Australians:Canberra
Austria:Austrian Austrians:Vienna
Azerbaijan:Azerbaijani Azerbaijanis Azeri Azeris:Baku
Bahamas:Bahamian Bahamians:Nassau
Bahrain:Bahraini Bahrainis:Manama
Bangladesh:Bangladeshi Bangladeshis:Dhaka
Barbados:Barbadian Barbadians:Bridgetown
Belarus:Belarusian Belarusians:Minsk
Belgium:Belgian Belgians:Brussels
Belize:Belizean Belizeans:Belmopan
Benin:Beninese:Porto-Novo
Bhutan:Bhutanese:Thimphu
Bolivia:Bolivian Bolivians:La Paz
Bosnia and Herzegovina:Bosnian Bosnians:Sarajevo
Botswana:Botswanan Botswanans:Gaborone
Brazil:Brazilian Brazilians:Brasilia
Brunei:Bruneian Bruneians:Bandar Seri Begawan
Bulgaria:Bulgarian Bulgarians:Sofia
Burkina Faso:Burkinabe:Ouagadougou
Burundi:Burundian Burundians:Gitega
Cambodia:Cambodian Cambodians:Phnom Penh
Cameroon:Cameroonian Cameroonians:Yaounde
Canada:Canadian Canadians:Ottawa
Cape Verde:Cape_Verdean:Praia
Central African Republic::Bangui
Chad:Chadian Chadians:N'Djamena
Chile:Chilean Chileans:Santiago
China:Chinese:Beijing
Colombia:Colombian Colombians:Bogota
Comoros:Comoran Comorans:Moroni
Congo:Congolese:Kinshasa
Costa Rica:Costa_Rican:San Jose
Croatia:Croatian Croatians Croat Croats:Zagreb
Cuba:Cuban Cubans:Havana
Cyprus:Cypriot Cypriots:Nicosia
Czech Republic:Czech Czechs:Prague
Czechia::Prague
Denmark:Danish Dane Danes:Copenhagen
Djibouti:Djiboutian:Djibouti
Dominica:Dominican Dominicans:Roseau
Dominican Republic::Santo Domingo
East Timor:Timorese:Dili
Ecuador:Ecuadorian Ecuadorean Ecuadorians:Quito
Egypt:Egyptian Egyptians:Cairo
El Salvador:Salvadoran Salvadorans:San Salvador
England:English Englishman Englishwoman:London
Equatorial Guinea::Malabo
Eritrea:Eritrean Eritreans:Asmara
Estonia:Estonian Estonians:Tallinn
Eswatini:Swazi:Mbabane
Ethiopia:Ethiopian Ethiopians:Addis Ababa
Fiji:Fijian Fijians:Suva
Finland:Finnish Finn Finns:Helsinki
France:French Frenchman Frenchwoman:Paris
Gabon:Gabonese:Libreville
Gambia:Gambian Gambians:Banjul
Georgia:Georgian Georgians:Tbilisi
Germany:German Germans:Berlin
Ghana:Ghanaian Ghanaians:Accra
Greece:Greek Greeks:Athens
Greenland:Greenlandic Greenlander Greenlanders:Nuuk
Grenada:Grenadian:St. George's
Guatemala:Guatemalan Guatemalans:Guatemala City
Guinea:Guinean Guineans:Conakry
Guinea-Bissau::Bissau
Guyana:Guyanese:Georgetown
Haiti:Haitian Haitians:Port-au-Prince
Honduras:Honduran Hondurans:Tegucigalpa
Hong Kong::
Hungary:Hungarian Hungarians:Budapest
Iceland:Icelandic Icelander Icelanders:Reykjavik
India:Indian Indians:New Delhi
Indonesia:Indonesian Indonesians:Jakarta
Iran:Iranian Iranians:Tehran
Iraq:Iraqi Iraqis:Baghdad
Ireland:Irish Irishman Irishwoman:Dublin
Israel:Israeli Israelis:Jerusalem
Italy:Italian Italians:Rome
Ivory Coast:Ivorian Ivorians:Yamoussoukro
Jamaica:Jamaican Jamaicans:Kingston
Japan:Japanese:Tokyo
Jordan:Jordanian Jordanians:Amman
Kazakhstan:Kazakh Kazakhs Kazakhstani:Astana
Kenya:Kenyan Kenyans:Nairobi
Kiribati::Tarawa
Kosovo:Kosovar Kosovars Kosovan:Pristina
Kuwait:Kuwaiti Kuwaitis:Kuwait City
Kyrgyzstan:Kyrgyz:Bishkek
Laos:Laotian Laotians Lao:Vientiane
Latvia:Latvian Latvians:Riga
Lebanon:Lebanese:Beirut
Lesotho:Basotho:Maseru
Liberia:Liberian Liberians:Monrovia
Libya:Libyan Libyans:Tripoli
Liechtenstein::Vaduz
Lithuania:Lithuanian Lithuanians:Vilnius
Luxembourg::Luxembourg
Madagascar:Malagasy:Antananarivo
Malawi:Malawian Malawians:Lilongwe
Malaysia:Malaysian Malaysians:Kuala Lumpur
Maldives:Maldivian Maldivians:Male
Mali:Malian Malians:Bamako
Malta:Maltese:Valletta
Marshall Islands:Marshallese:Majuro
Mauritania:Mauritanian Mauritanians:Nouakchott
Mauritius:Mauritian Mauritians:Port Louis
Mexico:Mexican Mexicans:Mexico City
Micronesia::Palikir
Moldova:Moldovan Moldovans:Chisinau
Monaco:Monegasque:Monaco
Mongolia:Mongolian Mongolians:Ulaanbaatar
Montenegro:Montenegrin Montenegrins:Podgorica
Morocco:Moroccan Moroccans:Rabat
Mozambique:Mozambican Mozambicans:Maputo
Myanmar:Burmese:Naypyitaw
Namibia:Namibian Namibians:Windhoek
Nauru::Yaren
Nepal:Nepalese Nepali:Kathmandu
Netherlands:Dutch Dutchman Dutchwoman:Amsterdam
New Zealand:New_Zealander New_Zealanders Kiwi Kiwis:Wellington
Nicaragua:Nicaraguan Nicaraguans:Managua
Niger:Nigerien:Niamey
Nigeria:Nigerian Nigerians:Abuja
North Korea:North_Korean North_Koreans:Pyongyang
North Macedonia:Macedonian Macedonians:Skopje
Northern Ireland::Belfast
Norway:Norwegian Norwegians:Oslo
Oman:Omani Omanis:Muscat
Pakistan:Pakistani Pakistanis:Islamabad
Palau::Ngerulmud
Palestine:Palestinian Palestinians:Ramallah
Panama:Panamanian Panamanians:Panama City
Papua New Guinea::Port Moresby
Paraguay:Paraguayan Paraguayans:Asuncion
Peru:Peruvian Peruvians:Lima
Philippines:Filipino Filipina Filipinos Philippine:Manila
Poland:Polish Pole Poles:Warsaw
Portugal:Portuguese:Lisbon
Puerto Rico:Puerto_Rican:San Juan
Qatar:Qatari Qataris:Doha
Romania:Romanian Romanians:Bucharest
Russia:Russian Russians:Moscow
Rwanda:Rwandan Rwandans:Kigali
Samoa:Samoan Samoans:Apia
San Marino::San Marino
Saudi Arabia:Saudi Saudis:Riyadh
Scotland:Scottish Scot Scots:Edinburgh
Senegal:Senegalese:Dakar
Serbia:Serbian Serbians Serb Serbs:Belgrade
Seychelles:Seychellois:Victoria
Sierra Leone:Sierra_Leonean:Freetown
Singapore:Singaporean Singaporeans:Singapore
Slovakia:Slovak Slovakian Slovaks:Bratislava
Slovenia:Slovenian Slovenians Slovene:Ljubljana
Solomon Islands::Honiara
Somalia:Somali Somalis:Mogadishu
South Africa:South_African South_Africans:Pretoria
South Korea:South_Korean South_Koreans:Seoul
South Sudan:South_Sudanese:Juba
Spain:Spanish Spaniard Spaniards:Madrid
Sri Lanka:Sri_Lankan Sri_Lankans:Colombo
St. Lucia::Castries
Sudan:Sudanese:Khartoum
Suriname:Surinamese:Paramaribo
Sweden:Swedish Swede Swedes:Stockholm
Switzerland:Swiss:Bern
Syria:Syrian Syrians:Damascus
Taiwan:Taiwanese:Taipei
Tajikistan:Tajik Tajiks:Dushanbe
Tanzania:Tanzanian Tanzanians:Dodoma
Thailand:Thai Thais:Bangkok
Tibet:Tibetan Tibetans:Lhasa
Togo:Togolese:Lome
Tonga:Tongan Tongans:Nuku'alofa
Trinidad and Tobago:Trinidadian Trinidadians:Port of Spain
Tunisia:Tunisian Tunisians:Tunis
Turkey:Turkish Turk Turks:Ankara
Turkmenistan:Turkmen:Ashgabat
Tuvalu::Funafuti
Uganda:Ugandan Ugandans:Kampala
Ukraine:Ukrainian Ukrainians:Kyiv
United Arab Emirates:Emirati Emiratis:Abu Dhabi
United Kingdom:British Briton Britons:London
United States:American Americans:Washington
Uruguay:Uruguayan Uruguayans:Montevideo
Uzbekistan:Uzbek Uzbeks:Tashkent
Vanuatu::Port Vila
Vatican City::
Venezuela:Venezuelan Venezuelans:Caracas
Vietnam:Vietnamese:Hanoi
Wales:Welsh Welshman Welshwoman:Cardiff
Yemen:Yemeni Yemenis:Sanaa
Zambia:Zambian Zambians:Lusaka
Zimbabwe:Zimbabwean Zimbabweans:Harare
"""

_STATES = """
Alabama Ala. AL|Alaska Alaska AK|Arizona Ariz. AZ|Arkansas Ark. AR|California Calif. CA|Colorado Colo. CO
Connecticut Conn. CT|Delaware Del. DE|Florida Fla. FL|Georgia Ga. GA|Hawaii Hawaii HI|Idaho Idaho ID
Illinois Ill. IL|Indiana Ind. IN|Iowa Iowa IA|Kansas Kan. KS|Kentucky Ky. KY|Louisiana La. LA|Maine Maine ME
Maryland Md. MD|Massachusetts Mass. MA|Michigan Mich. MI|Minnesota Minn. MN|Mississippi Miss. MS
Missouri Mo. MO|Montana Mont. MT|Nebraska Neb. NE|Nevada Nev. NV|New_Hampshire N.H. NH|New_Jersey N.J. NJ
New_Mexico N.M. NM|New_York N.Y. NY|North_Carolina N.C. NC|North_Dakota N.D. ND|Ohio Ohio OH
Oklahoma Okla. OK|Oregon Ore. OR|Pennsylvania Pa. PA|Rhode_Island R.I. RI|South_Carolina S.C. SC
South_Dakota S.D. SD|Tennessee Tenn. TN|Texas Texas TX|Utah Utah UT|Vermont Vt. VT|Virginia Va. VA
Washington Wash. WA|West_Virginia W.Va. WV|Wisconsin Wis. WI|Wyoming Wyo. WY
"""

_OTHER = """
Europe:European Europeans|Asia:Asian Asians|Africa:African Africans|Antarctica:Antarctic|Oceania:
North America:North_American|South America:South_American|Latin America:Latin_American|Central America:
Middle East:Middle_Eastern|Scandinavia:Scandinavian|Balkans:Balkan|Caribbean:|Arctic:|Britain:|Great Britain:
Ulster:|Crimea:Crimean|Catalonia:Catalan|Gaza:Gazan Gazans|Gaza Strip:|West Bank:|Kashmir:Kashmiri
Quebec:|Ontario:|Alberta:|British Columbia:|Manitoba:|Saskatchewan:|Nova Scotia:|New Brunswick:|Newfoundland:
New South Wales:|Queensland:|Tasmania:|South Australia:|Western Australia:|Northern Territory:
Burma:|Swaziland:|Holland:|Ceylon:|Atlantic:|Pacific:|Mediterranean:|Baltic:|Black Sea:|Red Sea:
London:Londoner Londoners|New York City:New_Yorker New_Yorkers|Los Angeles:|Chicago:|Houston:|Boston:|Miami:
Philadelphia:|San Francisco:|Seattle:|Dallas:|Atlanta:|Detroit:|Denver:|Phoenix:|Las Vegas:|New Orleans:
Baltimore:|San Diego:|San Antonio:|Manchester:|Birmingham:|Liverpool:|Leeds:|Glasgow:|Bristol:|Sheffield:
Newcastle:|Cork:|Galway:|Limerick:|Sydney:|Melbourne:|Brisbane:|Perth:|Adelaide:|Auckland:|Toronto:|Montreal:
Vancouver:|Calgary:|Mumbai:|Delhi:|Kolkata:|Chennai:|Bengaluru:|Hyderabad:|Karachi:|Lahore:|Shanghai:|Istanbul:
Geneva:|Zurich:|Milan:|Munich:|Hamburg:|Frankfurt:|Barcelona:|Marseille:|Lyon:|Kharkiv:|Odesa:|Lviv:
St. Petersburg:|Tel Aviv:|Mecca:|Dubai:|Lagos:|Cape Town:|Johannesburg:|Rio de Janeiro:|Sao Paulo:|Osaka:
Washington, D.C.:|Washington DC:|Oxford:|Cambridge:|Kiev:|Astana:|Almaty:|The Hague:|Strasbourg:
"""

ALIASES = {
    "britain": "united kingdom", "great britain": "united kingdom", "uk": "united kingdom",
    "us": "united states", "usa": "united states", "america": "united states",
    "united states of america": "united states",
    "uae": "united arab emirates", "emirates": "united arab emirates", "burma": "myanmar",
    "holland": "netherlands",
    "czechia": "czech republic", "swaziland": "eswatini", "kiev": "kyiv", "bosnia": "bosnia and herzegovina",
    "bosnia-herzegovina": "bosnia and herzegovina", "timor-leste": "east timor",
    "cote d'ivoire": "ivory coast",
    "washington dc": "washington", "washington d.c": "washington", "ceylon": "sri lanka",
    "new york city": "new york", "drc": "dr congo",
    "democratic republic of congo": "dr congo", "democratic republic of the congo": "dr congo",
    "congo kinshasa": "dr congo", "congo brazzaville": "congo republic",
    "republic of congo": "congo republic", "republic of the congo": "congo republic",
    "bombay": "mumbai", "calcutta": "kolkata", "madras": "chennai", "bangalore": "bengaluru",
    "peking": "beijing", "irish republic": "ireland", "republic of ireland": "ireland", "türkiye": "turkey",
    "turkiye": "turkey",
    "vatican": "vatican city", "the hague": "hague", "odessa": "odesa", "kharkov": "kharkiv", "lvov": "lviv",
    "us of a": "united states", "republic of korea": "south korea", "cabo verde": "cape verde",
}  # fmt: skip
"""One place, two names; lower case, without "the"."""


@table()
def _read() -> tuple[dict[str, str], dict[str, str], dict[str, str], dict[str, str]]:
    places: dict[str, str] = {}
    peoples: dict[str, str] = {}
    capitals: dict[str, str] = {}
    states: dict[str, str] = {}
    for line in _COUNTRIES.split("\n"):
        if not line:
            continue
        country, people, capital = line.split(":")
        places[country.lower()] = country
        for word in people.split():
            peoples[word.replace("_", " ").lower()] = country
        if capital:
            places.setdefault(capital.lower(), capital)
            capitals[capital.lower()] = country
    for entry in _OTHER.replace("\n", "|").split("|"):
        if entry:
            place, _, people = entry.partition(":")
            places[place.lower()] = place
            for word in people.split():
                peoples[word.replace("_", " ").lower()] = place
    for entry in _STATES.replace("\n", "|").split("|"):
        if entry:
            name, short, postal = entry.split()
            state = name.replace("_", " ")
            places.setdefault(state.lower(), state)
            states[short.lower()] = state
            states[postal] = state
    for alias in ALIASES:
        if alias not in {"us", "the hague"}:
            places.setdefault(alias, alias.title())
    return places, peoples, capitals, states


PLACES, PEOPLES, CAPITALS, STATES = _read()
"""Lower-case place to place; lower-case demonym to country; capital to country; abbreviation to state."""

LONGEST = max(len(place.split()) for place in PLACES)
