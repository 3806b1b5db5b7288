"""
Short forms of given names, and families of one name as different alphabets and languages spell it.

Short forms are the common English ones; families are names whose vowels vary from one
transcription to the next (Arabic, Persian, Turkish, Slavic), which no rule of letters tells from
a slip; twins are full names that sound alike, of which a person bears one. Compiled from general
knowledge, one line a name; `data/shortforms.txt` has more short forms.
"""

from __future__ import annotations

from factcheck.lexicon.shelf import entry
from factcheck.ready import table

_SHORT = """
william bill billy will willie liam|robert bob bobby rob robbie bert|richard dick rick ricky rich richie
james jim jimmy jamie|john jack johnny jon|joseph joe joey|edward ed eddie ted teddy ned|thomas tom tommy
michael mike mick micky mikey|david dave davey|daniel dan danny|charles charlie chuck chas|anthony tony
christopher chris kit|matthew matt|andrew andy drew|stephen steven steve|peter pete|philip phillip phil
samuel sam sammy|benjamin ben benny|gregory greg|jeffrey geoffrey jeff geoff|kenneth ken kenny
lawrence laurence larry laurie|leonard len lenny leo|nicholas nick nicky|patrick pat paddy|raymond ray
ronald ron ronnie|donald don donnie|timothy tim|alexander alex sandy alec|frederick fred freddie
albert al bert|alan al|gerald gerry jerry|jerome jerry|henry harry hank|harold hal harry|eugene gene
nathaniel nathan nate nat|theodore ted theo|terence terry|vincent vince|walter walt|zachary zach zack
bernard bernie|joshua josh|jonathan jon|abraham abe|arthur art|douglas doug|francis frank frankie
gabriel gabe|jacob jake|maxwell max|mitchell mitch|newton newt|rodney rod|stanley stan|stuart stu
elizabeth liz lizzie beth betty eliza libby|katherine catherine kathryn kate katie kathy cathy kitty kay
margaret maggie meg peggy madge|patricia pat patty tricia trish|susan sue susie suzanne
deborah debra deb debbie
barbara barb babs|jennifer jen jenny|jessica jess jessie|rebecca becky becca|victoria vicky vicki tori
pamela pam|sandra sandy|cynthia cindy|christine christina chris chrissie tina|angela angie|amanda mandy
samantha sam|alexandra alex sandra sasha|abigail abby|jacqueline jackie|josephine jo josie|judith judy
kimberly kim|madeleine maddie|nancy nan|penelope penny|rosemary rosie rose|theresa teresa terry tess
valerie val|virginia ginny|charlotte lottie charlie|dorothy dot dottie|eleanor ellie nell nora|emily em
frances fran|gillian gill jill|harriet hattie|helen nell|isabella bella isabel|caroline carrie carol
"""
_FAMILIES = """
mohammed muhammad mohamed mohammad mohamad muhammed mehmet mehmed mahomet
ahmed ahmad ahmet achmed hussein hussain husain hossein husayn|hassan hasan hassen|osama usama|omar umar
khaled khalid|yousef youssef yusuf yousuf yusef joseph|ibrahim ebrahim|ismail ismael esmail
mahmoud mahmud mahmood|mustafa mostafa moustafa|jamal gamal cemal|moussa musa mousa|nasser nasir naser
fatima fatemeh fatma fatimah|aisha ayesha aysha ayse|sayed syed said saeed sayyid saied
abdullah abdallah abdulla|abdul abdel abd|qasim qassem kassem kasim ghassem
suleiman sulaiman soleimani suleyman sulayman|tariq tarek tarik|walid waleed|zaynab zainab zeinab
hamid hameed|rashid rasheed|karim kareem jawad javad|saleh salih|bashar bachar|faisal faysal feisal
gaddafi qaddafi gadhafi kadafi qadhafi|assad asad hezbollah hizbullah hizbollah|sheikh shaikh shaykh
quran koran|salman selman|murad murat|osman usman othman uthman volodymyr vladimir volodimir
oleksandr aleksandr alexander alexandr|mykola nikolai nikolay
serhiy sergei sergey serhii andriy andrei andrey andrii|yevhen yevgeny evgeny yevgeniy evgenii
oleksiy alexei alexey aleksei aleksey|dmytro dmitry dmitri dmitriy|mykhailo mikhail|petro pyotr petr
kyiv kiev|kharkiv kharkov|odesa odessa|lviv lvov julia yulia iulia|elena yelena jelena
catherine ekaterina yekaterina
"""


_TWINS = """
stephen steven|katherine catherine kathryn katharine cathryn|philip phillip|jeffrey geoffrey jeffery
lawrence laurence|theresa teresa|deborah debra|alan allan allen|brian bryan|eric erik|mark marc|carl karl
ann anne|sara sarah|isabel isabelle isobel|nicholas nicolas|anthony antony|rebecca rebekah|eleanor elinor
lindsay lindsey|leslie lesley|vicky vicki|graham graeme grahame|stuart stewart|hilary hillary
matthew mathew|elizabeth elisabeth|christina kristina|kristen kirsten kristin|john jon|sean shaun shawn
"""


def _read(text: str) -> dict[str, frozenset[str]]:
    out: dict[str, set[str]] = {}
    for line in text.replace("\n", "|").split("|"):
        words = set(line.split())
        for word in words:
            out.setdefault(word, set()).update(words)
    return {word: frozenset(others) for word, others in out.items()}


@table()
def _tables() -> tuple[dict[str, frozenset[str]], ...]:
    return _read(_SHORT), _read(_FAMILIES), _read(_TWINS)


SHORT, FAMILIES, TWINS = _tables()
"""Each name with all that it may be printed as."""


def short_form(a: str, b: str) -> bool:
    """Is one given name a short form of the other, or both of a third: Jim, James; Jerry, Jerrold?"""
    if b in SHORT.get(a, ()):
        return True
    listed = entry("shortforms.txt", a)
    return (listed is not None and b in listed[1].split()) or _pet_name(a, b) or _pet_name(b, a)


def _pet_name(short: str, full: str) -> bool:
    """Is one the first syllable of the other with a pet ending: Danny, Daniel; Jerry, Jerrold?"""
    for ending in ("y", "ie", "i"):
        head = short.removesuffix(ending)
        if head != short and len(head) > 3 and head[-1] == head[-2] and len(full) > len(head):
            return full.startswith((head, head[:-1])) and full[-1:] != short[-1:]
    return False
