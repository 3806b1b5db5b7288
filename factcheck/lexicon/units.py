"""
Units of measure that news copy prints: their names, symbols, and size in the unit of their kind.

From the SI brochure, the US customary and imperial systems, and the trade units of agency copy
(barrels, hectares, tonnes). A factor leads to the base unit of the dimension; temperatures are
converted by formula. Names are British in spelling, singular, and stand for both spellings.
"""

from __future__ import annotations

from decimal import Decimal

from factcheck.model.record import NamedTuple
from factcheck.ready import table


class Unit(NamedTuple):
    """A unit: its name in the singular, what it measures, and how many base units it is."""

    name: str
    dimension: str
    factor: Decimal


# name; other words and plurals; symbols (case kept); dimension; factor
_TABLE = """
millimetre | millimeter | mm | length | 0.001
centimetre | centimeter | cm | length | 0.01
metre | meter | m | length | 1
kilometre | kilometer, kilometers, kms | km | length | 1000
inch | inches | in " ″ | length | 0.0254
foot | feet | ft ' ′ | length | 0.3048
yard | | yd yds | length | 0.9144
mile | | mi | length | 1609.344
nautical mile | | nmi | length | 1852
furlong | | | length | 201.168
fathom | | | length | 1.8288
light-year | | | length | 9460730472580800
micrometre | micrometer, micron | μm µm um | length | 0.000001
nanometre | nanometer | nm | length | 0.000000001
square metre | square meter, sq metre, sq meter | m2 m² sqm | area | 1
square kilometre | square kilometer, sq kilometer, sq kilometre | km2 km² | area | 1000000
square foot | square feet, sq feet, sq foot | sqft ft2 ft² | area | 0.09290304
square yard | sq yard | | area | 0.83612736
square inch | square inches | | area | 0.00064516
square mile | sq mile | | area | 2589988.110336
square centimetre | square centimeter | cm2 cm² | area | 0.0001
hectare | | ha | area | 10000
acre | | | area | 4046.8564224
milligram | milligramme | mg | mass | 0.000001
microgram | microgramme | mcg μg µg | mass | 0.000000001
gram per kilometre | grams per kilometer, grams per kilometre | g/km | emission | 1
gram | gramme | g gm gms | mass | 0.001
kilogram | kilogramme, kilo | kg kgs kilo | mass | 1
tonne | metric ton, metric tonne | t tpd | mass | 1000
ton | | | mass | 907.18474
short ton | | | mass | 907.18474
long ton | imperial ton | | mass | 1016.0469088
pound | | lb lbs | mass | 0.45359237
ounce | | oz | mass | 0.028349523125
stone | | st | mass | 6.35029318
gross ton | gross tonne, gross register ton, gross registered ton | GT GRT | tonnage | 1
deadweight ton | deadweight tonne, dwt ton | dwt DWT | tonnage | 1000
carat | | | mass | 0.0002
millilitre | milliliter | ml mL | volume | 0.001
centilitre | centiliter | cl cL | volume | 0.01
litre | liter | L l | volume | 1
hectolitre | hectoliter | hl hL | volume | 100
kilolitre | kiloliter | kL | volume | 1000
megalitre | megaliter | ML | volume | 1000000
gigalitre | gigaliter | GL | volume | 1000000000
gallon | | gal | volume | 3.785411784
pint | | | volume | 0.473176473
quart | | | volume | 0.946352946
barrel | | bbl bpd | volume | 158.987294928
cubic kilometre | cubic kilometer, cu km | km3 km³ | volume | 1000000000000
cubic metre | cubic meter, cu metre, cu meter, cu m | m3 m³ cu.m | volume | 1000
cubic foot | cubic feet, cu ft | cu.ft ft3 ft³ | volume | 28.316846592
cubic yard | | | volume | 764.554857984
cubic inch | cubic inches | | volume | 0.016387064
cubic centimetre | cubic centimeter | cc cm3 cm³ | volume | 0.001
bushel | | | volume | 35.23907016688
cup | | | volume | 0.2365882365
tablespoon | | tbsp | volume | 0.01478676478125
teaspoon | | tsp | volume | 0.00492892159375
acre-foot | acre-feet, acre feet | | volume | 1233481.83754752
cubic metre per second | cubic metres per second, cubic meters per second, cubic meter per second, cubic metres a second, cubic meters a second, cumec | m3/s m³/s | flow | 1
cubic foot per second | cubic feet per second, cubic feet a second, cusec | | flow | 0.028316846592
mile per hour | miles per hour, miles an hour, mile an hour | mph | speed | 0.44704
kilometre per hour | kilometers per hour, kilometres per hour, kilometer per hour, kilometers an hour, kilometres an hour, kilometer an hour, kilometre an hour, kms per hour, km per hour | kph kmh km/h kmph km/hr | speed | 0.2777777777777778
kilometre per second | kilometers per second, kilometres per second, kilometer per second, kilometers a second, kilometres a second | km/s | speed | 1000
mile per second | miles per second, miles a second | | speed | 1609.344
metre per second | meters per second, metres per second, meter per second, meters a second, metres a second | m/s | speed | 1
foot per second | feet per second | ft/s | speed | 0.3048
knot | | kt kts | speed | 0.5144444444444444
degree Celsius | degrees celsius, degree celsius, degrees centigrade, celsius, centigrade, degrees c, deg c, deg celsius, degree c, degrees celcius, celcius | C °C ℃ ºC | temperature | 1
degree Fahrenheit | degrees fahrenheit, degree fahrenheit, fahrenheit, degrees f, deg f, deg fahrenheit, degree f | F °F ℉ ºF | temperature | 1
degree | deg | ° º | angle | 1
kelvin | | K | temperature | 1
watt | | W | power | 1
kilowatt | | kW KW kWp | power | 1000
megawatt | | MW MWp MWe | power | 1000000
gigawatt | | GW GWp GWe | power | 1000000000
terawatt | | TW | power | 1000000000000
horsepower | horse power, brake horsepower | hp bhp | power | 745.7
newton metre | newton meter, newton-metre, newton-meter | Nm | torque | 1
pound-foot | pound-feet, pounds-feet, pound feet | lb-ft | torque | 1.3558179483
watt hour | watt-hour | Wh | energy | 3600
kilowatt hour | kilowatt-hour | kWh KWh | energy | 3600000
megawatt hour | megawatt-hour | MWh | energy | 3600000000
gigawatt hour | gigawatt-hour | GWh | energy | 3600000000000
terawatt hour | terawatt-hour | TWh | energy | 3600000000000000
electronvolt | electron volt | eV | energy | 0.0000000000000000001602176634
kiloelectronvolt | | keV | energy | 0.0000000000000001602176634
megaelectronvolt | | MeV | energy | 0.0000000000001602176634
gigaelectronvolt | | GeV | energy | 0.0000000001602176634
teraelectronvolt | | TeV | energy | 0.0000001602176634
calorie | | cal | energy | 4.184
kilocalorie | | kcal | energy | 4184
joule | | J | energy | 1
kilojoule | | kJ | energy | 1000
megajoule | | MJ | energy | 1000000
volt | | V | voltage | 1
kilovolt | | kV | voltage | 1000
amp | ampere | A | current | 1
milliamp | milliampere | mA | current | 0.001
ohm | | Ω | resistance | 1
hertz | | Hz | frequency | 1
kilohertz | | kHz | frequency | 1000
megahertz | | MHz | frequency | 1000000
gigahertz | | GHz | frequency | 1000000000
decibel | | dB | sound | 1
bit | | | data | 0.125
byte | | | data | 1
kilobyte | | KB kB | data | 1000
megabyte | | MB | data | 1000000
gigabyte | gig | GB | data | 1000000000
exabyte | | EB | data | 1000000000000000000
terabyte | | TB | data | 1000000000000
petabyte | | PB | data | 1000000000000000
megabit per second | megabits per second | Mbps Mb/s | datarate | 1000000
gigabit per second | gigabits per second | Gbps Gb/s | datarate | 1000000000
megapixel | | MP | pixels | 1000000
mile per gallon | miles per gallon, miles to the gallon | mpg | economy | 1
millibar | | mb mbar | pressure | 100
hectopascal | | hPa | pressure | 100
pascal | | Pa | pressure | 1
bar | | bar | pressure | 100000
megapascal | | MPa | pressure | 1000000
atmosphere | | atm | pressure | 101325
kilopascal | | kPa | pressure | 1000
pound per square inch | pounds per square inch | psi | pressure | 6894.757
part per million | parts per million | ppm | concentration | 1
part per billion | parts per billion | ppb | concentration | 0.001
microgram per cubic metre | micrograms per cubic meter, micrograms per cubic metre | | density | 1
sievert | | Sv | radiation | 1
millisievert | | mSv | radiation | 0.001
milligray | | mGy | dose | 0.001
becquerel | | Bq | activity | 1
gravity | gs | G g-force | acceleration | 1
magnitude | | | magnitude | 1
kiloton | kilotonne | kt | yield | 1000
megaton | megatonne | Mt | yield | 1000000
"""  # noqa: E501  one unit is one row

_DURATIONS = """
second | sec, secs | s sec | 1
minute | min, mins | min | 60
hour | hr, hrs | h hr hrs | 3600
day | | | 86400
week | wk, wks | | 604800
fortnight | | | 1209600
month | | | 2629746
quarter | | | 7889238
year | yr, yrs | yr | 31556952
decade | | | 315569520
century | centuries | | 3155695200
millisecond | | ms | 0.001
nanosecond | | | 0.000000001
microsecond | | | 0.000001
night | | | 86400
morning | | | 86400
weekend | | | 172800
season | | | 31556952
winter | | | 31556952
summer | | | 31556952
"""


def _plurals(name: str) -> set[str]:
    return {name, name if name.endswith("s") else name + "s"}


@table()
def _read() -> tuple[dict[str, tuple[str, str]], dict[tuple[str, ...], str], dict[str, str]]:
    """Dimension and factor of each unit by name; the name by words, and by symbol."""
    units: dict[str, tuple[str, str]] = {}
    spelt: dict[tuple[str, ...], str] = {}
    signs: dict[str, str] = {}
    rows = [line.split("|") for line in _TABLE.strip().splitlines()]
    spans = [line.split("|") for line in _DURATIONS.strip().splitlines()]
    rows += [[*names, "time", factor] for *names, factor in spans]
    for row in rows:
        name, words, symbols, dimension, factor = (cell.strip() for cell in row)
        units[name] = dimension, factor
        words = "" if name in symbols.split() else f"{name.lower()}, {words}"  # 3 bar, but three bars
        for phrase in filter(None, words.split(", ")):
            spelt.update((tuple(form.replace("-", " - ").split()), name) for form in _plurals(phrase))
        signs.update((symbol, name) for symbol in symbols.split())
    return units, spelt, signs


_units, _spelt, _signs = _read()
UNITS = {name: Unit(name, dimension, Decimal(factor)) for name, (dimension, factor) in _units.items()}
WORDS = {words: UNITS[name] for words, name in _spelt.items()}  # in small letters, one word or more
SYMBOLS = {symbol: UNITS[name] for symbol, name in _signs.items()}  # case kept
DURATIONS = frozenset(name for name, unit in UNITS.items() if unit.dimension == "time")
FIRST_WORDS = frozenset(words[0] for words in WORDS)
LONGEST = max(len(words) for words in WORDS)
# units of one word that "a" or "an" makes a measure of: "for an hour", "within a mile"
LONE_UNITS = {
    name: UNITS[name]
    for name in "minute hour day week fortnight month year decade mile kilometre metre yard ton tonne".split()
} | {"kilometer": UNITS["kilometre"], "meter": UNITS["metre"]}
# symbols that are words or other things too: they count only where they touch the figure
TOUCHING = frozenset(
    {*"in m g l s h A V K J G C F t W st min ms pm mb MP PB Sv kt Pa bar atm".split(), '"', "'", "′", "″"}
)
