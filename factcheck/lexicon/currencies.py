"""
Currencies: ISO 4217 codes, the signs and letters that copy prints, and their names in words.

A bare dollar is the US dollar and a bare pound sterling, as the agencies' guides have it; a word
before the name ("Canadian dollars") or letters before the sign ("C$") say otherwise.
"""

from __future__ import annotations

CODES = frozenset(
    (
        "AED AFN ALL AMD ANG AOA ARS AUD AWG AZN BAM BBD BDT BGN BHD BIF BMD BND BOB BRL BSD BTN BWP BYN "
        "BZD CAD CDF CHF CLP CNY COP CRC CUP CVE CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS "
        "GIP GMD GNF GTQ GYD HKD HNL HTG HUF IDR ILS INR IQD IRR ISK JMD JOD JPY KES KGS KHR KMF KPW KRW "
        "KWD KYD KZT LAK LBP LKR LRD LSL LYD MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MYR MZN NAD "
        "NGN NIO NOK NPR NZD OMR PAB PEN PGK PHP PKR PLN PYG QAR RON RSD RUB RWF SAR SBD SCR SDG SEK SGD "
        "SHP SLE SOS SRD SSP SVC SYP SZL THB TJS TMT TND TOP TRY TTD TWD TZS UAH UGX USD UYU UZS VED VES "
        "VND VUV WST XAF XCD XOF XPF YER ZAR ZMW"
    ).split()
)

SIGNS = {
    "$": "USD", "£": "GBP", "€": "EUR", "¥": "JPY", "₹": "INR", "₽": "RUB", "₩": "KRW", "₪": "ILS",
    "₺": "TRY",
    "₴": "UAH", "₦": "NGN", "₫": "VND", "฿": "THB", "₱": "PHP", "₡": "CRC", "₲": "PYG", "₵": "GHS",
    "₸": "KZT",
    "₭": "LAK", "₮": "MNT", "₼": "AZN", "₾": "GEL", "₨": "INR", "¢": "cent", "₿": "BTC",
}  # fmt: skip

# letters that touch a dollar sign
DOLLAR_LETTERS = {
    "us": "USD", "u.s": "USD", "a": "AUD", "au": "AUD", "aus": "AUD", "c": "CAD", "ca": "CAD",
    "cdn": "CAD", "can": "CAD",
    "nz": "NZD", "hk": "HKD", "s": "SGD", "sg": "SGD", "nt": "TWD", "r": "BRL", "mex": "MXN", "mx": "MXN",
    "mxn": "MXN",
    "j": "JMD", "ja": "JMD", "tt": "TTD", "bz": "BZD", "fj": "FJD", "z": "ZWL", "n": "NAD", "b": "BND",
    "ec": "XCD",
    "bds": "BBD", "usd": "USD", "aud": "AUD", "cad": "CAD", "nzd": "NZD", "hkd": "HKD", "sgd": "SGD",
}  # fmt: skip
# of these, the ones that may stand a space away from the sign, as they are no words
LETTERS_APART = frozenset({"us", "u.s", "c", "cdn", "nz", "hk", "nt", "sg", "aus", "usd", "aud", "cad"})
# codes that are words as well ("TOP 10", "ALL 5"): money from a thousand up
WORDLIKE_CODES = (
    frozenset(
        "ALL AMD BAM BIF BOB COP CUP DOP ERN GEL LAK LAB MAD MOP NIO PEN RUB SAR SOS TOP TRY VES".split()
    )
    & CODES
)
# codes that are no word in small letters, for copy that prints "20 usd"
PLAIN_CODES = frozenset(
    "usd eur gbp jpy cny inr aud cad nzd chf hkd sgd sek nok dkk zar krw idr myr thb brl mxn rmb btc".split()
)

# codes and abbreviations before or after a figure that ISO does not list
ABBREVIATIONS = {
    "rs": "INR", "re": "INR", "rmb": "CNY", "dlrs": "USD", "dlr": "USD", "stg": "GBP", "rm": "MYR",
    "rp": "IDR", "kshs": "KES",
    "ksh": "KES", "sh": "KES", "ush": "UGX", "tsh": "TZS", "sfr": "CHF", "kr": "SEK",
    "btc": "BTC", "nis": "ILS",
    "php": "PHP",
    "dkr": "DKK", "nkr": "NOK", "skr": "SEK", "ikr": "ISK",
    "tk": "BDT", "din": "RSD", "ft": "HUF", "r": "ZAR", "n": "NGN", "gh": "GHS", "eth": "ETH",
}  # fmt: skip
# those of them that may stand before a figure: "Rs 20 crore", "Sh500", "R250m"
PREFIXES = frozenset(("rs re rmb rm rp kshs ksh sh ush tsh sfr tk r dlrs php nis dkr nkr skr ikr").split())
# codes and abbreviations that stand before a figure and are no words: "DKr6bn-DKr7bn", "EUR5m to EUR6m"
LETTER_SIGNS = (PREFIXES - {"r", "re", "sh"}) | PLAIN_CODES

_NAMES = """
dollar USD | pound GBP | euro EUR | yen JPY | yuan CNY | renminbi CNY | rupee INR | ruble RUB
rouble RUB | won KRW
franc CHF | peso MXN | real BRL | reais BRL | rand ZAR | shekel ILS | lira TRY | krona SEK | kronor SEK
krone NOK
kronur ISK
kroner NOK | kronas SEK | zloty PLN | zlotys PLN | zlotych PLN | forint HUF | koruna CZK | koruny CZK
leu RON | lei RON
lev BGN | leva BGN | hryvnia UAH | tenge KZT | som KGS | somoni TJS | manat AZN | lari GEL | dram AMD
baht THB
ringgit MYR | rupiah IDR | dong VND | kip LAK | riel KHR | kyat MMK | taka BDT | dirham AED | riyal SAR
rial IRR | dinar KWD
shilling KES | birr ETB | naira NGN | cedi GHS | kwacha ZMW | metical MZN | kwanza AOA | pula BWP
bolivar VES
sol PEN | guarani PYG | quetzal GTQ | lempira HNL | cordoba NIO | colon CRC | gourde HTG | afghani AFN
tugrik MNT
pataca MOP | deutschmark DEM | mark DEM | guilder NLG | drachma GRD | escudo PTE | peseta ESP
bitcoin BTC | bitcoins BTC
元 CNY | 円 JPY | 원 KRW
boliviano BOB | lek ALL | denar MKD | rufiyaa MVR | ngultrum BTN | ariary MGA | dalasi GMD | nakfa ERN
soles PEN | tala WST | kina PGK | lilangeni SZL | sterling GBP | quid GBP
buck USD | greenback USD | dlrs USD
"""

# the nation that says which dollar, pound, peso, krone ..., by adjective or by name: ISO 4217's list
_NATIONS = """
bermuda dollar BMD | bermudian dollar BMD | belize dollar BZD | belizean dollar BZD | brunei dollar BND
bruneian dollar BND | cayman dollar KYD | fijian dollar FJD | guyana dollar GYD | guyanese dollar GYD
suriname dollar SRD | surinamese dollar SRD | tobago dollar TTD | trinidadian dollar TTD | bahamas dollar BSD
barbados dollar BBD | solomon dollar SBD | singaporean dollar SGD | taiwanese dollar TWD | jamaica dollar JMD
liberia dollar LRD | namibia dollar NAD | canada dollar CAD | australia dollar AUD
gibraltar pound GIP | falklands pound FKP | sudan pound SDG | seychelles rupee SCR
seychellois rupee SCR | mauritius rupee MUR | maldivian rufiyaa MVR | bhutanese ngultrum BTN
nepal rupee NPR | belarus ruble BYN | belarusian rouble BYN | djiboutian franc DJF | guinean franc GNF
comorian franc KMF | pacific franc XPF | madagascan ariary MGA | malagasy ariary MGA
tunisia dinar TND | macedonian denar MKD | albanian lek ALL | armenian dram AMD | angolan kwanza AOA
azerbaijani manat AZN | turkmen manat TMT | bulgarian lev BGN | bulgarian leva BGN | bangladeshi taka BDT
bolivian boliviano BOB | botswanan pula BWP | polish zloty PLN | polish zlotys PLN | hungarian forint HUF
romanian leu RON | romanian lei RON | moldovan leu MDL | moldovan lei MDL | ukrainian hryvnia UAH
kazakh tenge KZT | kyrgyz som KGS | tajik somoni TJS | georgian lari GEL | mongolian tugrik MNT
thai baht THB | vietnamese dong VND | indonesian rupiah IDR | malaysian ringgit MYR | lao kip LAK
cambodian riel KHR | burmese kyat MMK | myanmar kyat MMK | nigerian naira NGN | ghanaian cedi GHS
ethiopian birr ETB | eritrean nakfa ERN | gambian dalasi GMD | mozambican metical MZN | peruvian sol PEN
peruvian soles PEN | paraguayan guarani PYG | guatemalan quetzal GTQ | honduran lempira HNL
nicaraguan cordoba NIO | costa colon CRC | haitian gourde HTG | venezuelan bolivar VES | afghan afghani AFN
macanese pataca MOP | tongan pa'anga TOP | samoan tala WST | papuan kina PGK | swazi lilangeni SZL
us dollar USD | american dollar USD | australian dollar AUD | canadian dollar CAD | zealand dollar NZD
kong dollar HKD
singapore dollar SGD | taiwan dollar TWD | jamaican dollar JMD | liberian dollar LRD | namibian dollar NAD
fiji dollar FJD | zimbabwe dollar ZWL | zimbabwean dollar ZWL | bahamian dollar BSD
barbadian dollar BBD | caribbean dollar XCD
british pound GBP | english pound GBP | egyptian pound EGP | lebanese pound LBP | syrian pound SYP
sudanese pound SDG | irish pound IEP
cypriot pound CYP | indian rupee INR | pakistani rupee PKR | pakistan rupee PKR | lankan rupee LKR
lanka rupee LKR | nepalese rupee NPR
nepali rupee NPR | mauritian rupee MUR | russian ruble RUB | russian rouble RUB | belarusian ruble BYN
swiss franc CHF
french franc FRF | belgian franc BEF | cfa franc XOF | rwandan franc RWF | congolese franc CDF
burundian franc BIF
mexican peso MXN | argentine peso ARS | argentinian peso ARS | chilean peso CLP | colombian peso COP
philippine peso PHP
cuban peso CUP | uruguayan peso UYU | dominican peso DOP | brazilian real BRL | brazilian reais BRL
turkish lira TRY
italian lira ITL | syrian lira SYP | lebanese lira LBP | swedish krona SEK | swedish kronor SEK
icelandic krona ISK | icelandic kronur ISK | icelandic crown ISK | danish krone DKK
danish kroner DKK | norwegian krone NOK | norwegian kroner NOK | danish crown DKK | swedish crown SEK
norwegian crown NOK
czech crown CZK | czech koruna CZK | emirati dirham AED | uae dirham AED | moroccan dirham MAD
saudi riyal SAR | qatari riyal QAR
omani rial OMR | yemeni rial YER | iranian rial IRR | kuwaiti dinar KWD | iraqi dinar IQD
jordanian dinar JOD | bahraini dinar BHD
serbian dinar RSD | tunisian dinar TND | algerian dinar DZD | libyan dinar LYD | kenyan shilling KES
ugandan shilling UGX
tanzanian shilling TZS | somali shilling SOS | chinese yuan CNY | japanese yen JPY | korean won KRW
german mark DEM
deutsche mark DEM | israeli shekel ILS | african rand ZAR | zambian kwacha ZMW | malawian kwacha MWK
dutch guilder NLG | uzbek som UZS
"""

_MINOR_WORDS = {
    "penny": "penny", "pence": "penny", "pennies": "penny", "cent": "cent", "cents": "cent", "cts": "cent",
    "kopeck": "kopeck",
    "kopecks": "kopeck", "paisa": "paisa", "paise": "paisa", "centavos": "centavo", "centimes": "centime",
}  # fmt: skip

MINOR = frozenset(_MINOR_WORDS.values())  # each a hundredth of its currency's unit


def _rows(table: str) -> list[list[str]]:
    return [cell.split() for line in table.strip().splitlines() for cell in line.split(" | ")]


NAMES: dict[str, str] = dict(_MINOR_WORDS)
for _name, _code in _rows(_NAMES):
    NAMES[_name] = _code
    NAMES.setdefault(_name + "s", _code)
NATIONAL: dict[tuple[str, str], str] = {}
for _nation, _name, _code in _rows(_NATIONS):
    NATIONAL[_nation, _name] = _code
    NATIONAL[_nation, _name + "s"] = _code
    if _name == "dollar":  # "40 US cents"
        NATIONAL[_nation, "cent"] = NATIONAL[_nation, "cents"] = "cent"
DOLLARS = frozenset(code for (_, name), code in NATIONAL.items() if name == "dollar")
NATIONS = frozenset(nation for nation, _ in NATIONAL)
# names that are other words as well: they are money only after a nation or a scale word
DOUBTFUL = frozenset({"real", "mark", "marks", "won", "sol", "colon", "crown"})
# the currencies that such a name may stand for: a crown is whatever the nation of the story calls so
BARE: dict[str, set[str]] = {noun: set() for noun in DOUBTFUL}
# those that any name in words may stand for, where the story says whose: a krone is Danish in Denmark; but a
# bare pound is sterling, and of dollars the sign alone is as bare
OF_ONE_NAME: dict[str, set[str]] = {}
for (_, _name), _code in NATIONAL.items():
    if _name in BARE:
        BARE[_name].add(_code)
    if _name.removesuffix("s") not in ("dollar", "pound", "cent"):
        OF_ONE_NAME.setdefault(_name, set()).add(_code)

# the nations whose money English calls a crown, by the words that say so on a page
CROWN_NATIONS = {
    "danish": "DKK", "denmark": "DKK", "norwegian": "NOK", "norway": "NOK", "swedish": "SEK", "sweden": "SEK",
    "icelandic": "ISK", "iceland": "ISK", "czech": "CZK",
}  # fmt: skip
_OF_DENMARK_AND_NORWAY, _OF_SWEDEN_AND_ICELAND = frozenset({"DKK", "NOK"}), frozenset({"SEK", "ISK"})
# its names, each with the currencies that it may be
CROWNS = {
    "crown": frozenset(CROWN_NATIONS.values()), "crowns": frozenset(CROWN_NATIONS.values()),
    "krone": _OF_DENMARK_AND_NORWAY, "kroner": _OF_DENMARK_AND_NORWAY,
    "krona": _OF_SWEDEN_AND_ICELAND, "kronor": _OF_SWEDEN_AND_ICELAND, "kronur": _OF_SWEDEN_AND_ICELAND,
}  # fmt: skip
