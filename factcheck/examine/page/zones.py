# ruff: noqa: E501
"""Which part of the page is what: headline, byline, dateline, body, caption, furniture."""

from __future__ import annotations

from itertools import pairwise

from factcheck.examine.page.furniture import (
    bare_words,
    credit_tail,
    folded,
    line_kind,
    page_date,
    sign_off,
)
from factcheck.examine.page.sentences import paragraphs, spans
from factcheck.examine.page.tables import rows
from factcheck.lexicon.abbreviations import MONTHS, STARTERS
from factcheck.lexicon.classes import DAY_NAMES, DEMONSTRATIVES, MONTH_NAMES, THIRD_POSSESSIVES
from factcheck.lexicon.furniture import PROMPTS, sections_only
from factcheck.lexicon.notices import announces, bracketed, flags
from factcheck.lexicon.numerals import SMALL, TENS
from factcheck.lexicon.outlets import AGENCIES, MASTHEAD_WORDS
from factcheck.lexicon.places import CAPITALS, PLACES, STATES
from factcheck.model.article import Article, Zone, ZoneKind
from factcheck.model.pattern import late
from factcheck.model.record import dataclass, field
from factcheck.model.span import Span

_CLOSERS = "\"'”’»)] "
_BULLET = late(r"[•●▪◦⁃‣*·–—-]\s|\(?\d{1,2}[.)]\s")
_TURN = late(r"(?:Q|A|[A-Z][A-Z.'’ ]{2,30}):\s")  # Q: Did you know?  MOSS: Did he?
_BY = late(
    r"(?i:by|words by|posted by|uploaded by|submitted by|reporter:|author:|written by|story by|from)[ :]\s*(?=[A-Z]|our\b|staff\b)"
)
_NAME = late(r"[A-ZÀ-Þ][\w'’.-]*")
_ADDRESS = late(r"\s*[|·,]?\s*(?:[\w.+-]+@[\w.-]+|@\w+)")
_LOWER_IN_NAMES = frozenset(
    "and of the in for at our staff de da del der den di du la le van von bin al el ter y with via to".split()
)
_ROLES = frozenset(
    """
    reporter reporters correspondent correspondents editor editors writer writers staff journalist bureau
    chief columnist analyst agencies agency producer newsdesk desk newsroom staffer contributor team
    specialist
    """.split()
)
_SEPARATORS = ("--", "—", "–", " - ", ") -", "):", ").-", ").–", ") _", ": ")
_MONTHS = MONTHS | MONTH_NAMES
_NOTE_WORDS = (
    "Additional reporting",
    "Reporting",
    "Writing",
    "Editing",
    "Compiled",
    "Edited",
    "With input",
    "With files",
)
_ANAPHORA = DEMONSTRATIVES | THIRD_POSSESSIVES | frozenset("the he she it they but and mr mrs ms".split())
# What may stand before a colon in capitals and is no place.
_FLAGS = frozenset(
    "exclusive update updated breaking watch analysis opinion explainer live warning correction video q a note alert "
    "flash urgent latest read review preview report claim fact verdict background summary".split()
)
_COMMON = """
    said says told been have their were with from would could will year years week month months weeks
    days people first last more than also time into over three four five seven eight nine million
    billion percent hours police officials government state country city world national local news
    report reported according spokesman spokesperson just like made make take took back down under
    before during while still about some many most much them they when where what which only even well
    very group member members part number around another including later early home work life long high
"""
# Words, cut to a stem, that the news has in every story.
_ANY_STORY = frozenset(
    word[:5] for word in (*DAY_NAMES, *(MONTH_NAMES - {"may"}), *DEMONSTRATIVES, *_COMMON.split())
)
# Headings after which a story seldom goes on.
_ENDS = (
    "about the author",
    "about this author",
    "comments",
    "leave a",
    "©",
    "copyright",
    "join the conv",
    "follow us",
)
_SAID = frozenset(
    "said says told added according wrote tweeted announced asked confirmed denied insisted warned".split()
)


@dataclass(slots=True)
class Unit:
    """One line of the page (or one wrapped paragraph), while it is being labelled."""

    span: Span
    text: str
    gap: bool  # an empty line stands before it
    words: list[str] = field(default_factory=list)
    prose: bool = False
    kind: ZoneKind | None = None
    opens: bool = False
    guessed: bool = False  # furniture for want of anything better
    listed: bool = False  # an item of a list of the story's own
    tail: list[int] = field(default_factory=list)  # where its credits begin
    item: bool = False  # the format tells that it is an item of a list
    off: int = 0  # where the agency signs off at its end, 0 where none does

    @property
    def plain(self) -> bool:
        """A line nobody has labelled, that does not end as a sentence does."""
        return self.kind is None and not self.prose


def zones(article: Article) -> tuple[Zone, ...]:
    """Every stretch of the page that is not white space, labelled once, in order."""
    text = article.text
    if article.zones is not None:
        return _told(article, article.zones)
    units = _units(text)
    _label_wording(units)
    _label_told(units, article.told)
    _label_tables(units)
    _label_captions(units)
    first = _label_head(units)
    _label_rest(units, first)
    _label_notes(units)
    return tuple(_zones_of(units))


HEAD = 3  # lines of a told body that may still be bylines


def _told(article: Article, given: tuple[Zone, ...]) -> tuple[Zone, ...]:
    """The zones that the format tells, with what stands inside the body's lines set apart."""
    if article.format == "plain":
        return tuple(
            Zone(kind, line)
            for kind, span in given
            for line in paragraphs(article.text, span.start, span.end)
        )
    units: list[Unit] = []
    for kind, span in given:
        for unit in _units(article.text, span):
            unit.kind = None if kind is ZoneKind.BODY else kind
            if kind is ZoneKind.CAPTION:
                unit.tail = credit_tail(unit.text, unit.prose)
            units.append(unit)
    told = [unit for unit in units if unit.kind is None]
    _label_wording(told)
    _label_tables(told)
    _label_captions(told)
    for unit in told[:HEAD]:  # "By Ada Moss, AP" in a paragraph of its own before the lead
        if unit.kind is None and unit.words[:1] == ["by"] and _byline(unit, first=True):
            unit.kind = ZoneKind.BYLINE
    for unit in told:
        unit.kind = unit.kind or ZoneKind.BODY
    _label_notes(units)
    return tuple(_zones_of(units))


def _units(text: str, within: Span | None = None) -> list[Unit]:
    units: list[Unit] = []
    last = within.start if within else 0
    for span in paragraphs(text, last, within.end if within else None):
        gap = text[last : span.start].count("\n") != 1 or not units
        if cut := page_date(span.of(text)) or _byline_before(span.of(text)):
            units.append(_unit(text, Span(span.start, span.start + cut), gap))
            while cut < span.length and text[span.start + cut].isspace():
                cut += 1
            gap = True
        if cut < span.length:
            units += _less_notices(text, Span(span.start + cut, span.end), gap)
        last = span.end
    return units


def _less_notices(text: str, span: Span, gap: bool) -> list[Unit]:
    """A paragraph, and the notices in brackets before and behind it in the same line."""
    before, behind = bracketed(span.of(text))
    cuts = sorted({span.start, span.start + before, span.start + (behind or span.length), span.end})
    out: list[Unit] = []
    for start, end in pairwise(cuts):
        bare = start + len(text[start:end].rstrip())
        out.append(_unit(text, Span(start, bare), gap or bool(out)))
    return out


# "By Ann Lee LISBON (AP) - "
_BEFORE_TOWN = late(
    r"By(?:\s[A-ZÀ-Þ][\w.'’-]*[a-zß-ÿ.]){2,3}(?:\sand(?:\s[A-ZÀ-Þ][\w.'’-]*[a-zß-ÿ.]){2,3})?\s(?=[A-ZÀ-Þ][A-ZÀ-Þ.'’-]+\b)"
)


def _byline_before(text: str) -> int:
    """How long a byline is that an agency's dateline follows on the same line; 0 for none."""
    # a town in capitals stands behind two to six names, "and" among them
    towns = any(not word[1:2].islower() for word in text.split(maxsplit=9)[3:9]) and text.startswith("By ")
    match = _BEFORE_TOWN.match(text) if towns else None
    if match is None:
        return 0
    length = dateline(text[match.end() :])
    return (
        len(match.group().rstrip()) if length and _agency_in(text[match.end() : match.end() + length]) else 0
    )


def _unit(text: str, span: Span, gap: bool) -> Unit:
    said = span.of(text)
    words = bare_words(folded(said)) if len(said) < 4000 else said.split()
    off = sign_off(said)
    prose = _prose(said[:off].rstrip() if off else said, words)
    return Unit(span, said, gap, words, prose, off=off)


def _label_told(units: list[Unit], told: tuple[Zone, ...]) -> None:
    """Label the lines of which the format tells what they are."""
    waiting = list(reversed(told))
    for unit in units:
        while waiting and waiting[-1].span.end <= unit.span.start:
            waiting.pop()
        if not waiting or waiting[-1].span.start > unit.span.start:
            continue
        if waiting[-1].kind is ZoneKind.BODY:
            unit.item = unit.kind is None
        else:
            unit.kind = waiting[-1].kind


def _label_tables(units: list[Unit]) -> None:
    """Set the lines of tables apart."""
    for run in rows([unit.text for unit in units]):
        for row in run:
            if units[row].kind is None:
                units[row].kind = ZoneKind.FURNITURE


def _prose(text: str, words: list[str]) -> bool:
    """Does it read as a sentence: a stop at the end, or too long for a line of furniture?"""
    stripped = text.rstrip(_CLOSERS)
    last = stripped[-1:]
    if last in "。！？":
        return True
    if len(words) < 2:
        return False
    closed = len(stripped) < len(text) and last == ","
    if text[:1] == "(" and text[-1:] == ")" and len(words) > 3:
        return True
    if (
        last == "?"
        and text[-1:] == "?"
        and len(words) <= 10
        and text[:1] not in "\"'“‘"
        and not _TURN.match(text)
    ):
        return False  # "What happens next?" is a crosshead, "Have you been affected?" a prompt
    if last in ".!?…" or closed or (last == ":" and len(words) > 2 and words[0] not in PROMPTS):
        return True
    if text[:1] in '“"' and len(words) > 3:
        return True
    return len(words) >= 28


def _label_wording(units: list[Unit]) -> None:
    """Label what its own wording gives away, wherever it stands."""
    for unit in units:
        line = line_kind(unit.text, unit.words, unit.prose)
        unit.kind, unit.opens = line.kind, line.opens


def _label_captions(units: list[Unit]) -> None:
    """A line that ends in a photographer's credit is a caption, and so is the line above a bare credit."""
    lead = next((at for at, unit in enumerate(units[:_TOP]) if unit.kind is None and _opens_wire(unit)), 0)
    for place, unit in enumerate(units):
        if unit.kind is not None or len(unit.text) > 1200 or _byline(unit, first=False):
            continue
        if unit.prose and _OF_A_PICTURE.match(unit.text):
            unit.kind = ZoneKind.CAPTION
        if place < lead and unit.prose and _PICTURED.search(unit.text) and not _SAID & set(unit.words):
            unit.kind = ZoneKind.CAPTION
        if unit.off and not (place < lead or _PICTURED.search(unit.text)):
            continue  # a paragraph of copy that names its agency at the end
        unit.tail = credit_tail(unit.text, unit.prose)
        if not unit.tail:
            continue
        if _trailing_note(unit.text):
            unit.tail = []
            continue
        alone = not unit.text[: unit.tail[0]].strip(" |-–—")
        unit.kind = ZoneKind.CREDIT if alone else ZoneKind.CAPTION
        if place and alone and _captions(units[place - 1], unit):
            unit = units[place - 1]
            unit.kind = ZoneKind.CAPTION
            place -= 1
        _label_alternative(units, place, unit)
        # The picture's own title stands right above its caption.
        if place and not unit.gap and units[place - 1].plain and len(units[place - 1].words) <= 12:
            units[place - 1].kind = ZoneKind.CAPTION


def _label_alternative(units: list[Unit], place: int, caption: Unit) -> None:
    """A caption may stand above itself, without its credit: what the page says of the picture to those who listen."""
    said = " ".join(caption.text[: caption.tail[0] if caption.tail else None].split())
    for above in units[max(place - 2, 0) : place]:
        if above.kind is None and len(above.words) > 4 and said.startswith(" ".join(above.text.split())):
            above.kind = ZoneKind.CAPTION


# What a caption says and copy seldom does: the day in full, where it is seen, that it is of the files.
_PICTURED = late(
    r"\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,\s(?:[A-Z][a-z]+\.?\s\d{1,2}|\d{1,2}\s[A-Z][a-z]+),?\s(?:19|20)\d\d\b"
    r"|\b(?i:file\s(?:photo|picture|image|pic))|\A(?:FILE|File)\s[-–—]|\b[Ii]n\sthis\s(?:[\w.-]+\s){0,4}?(?:photo|image|picture)"
    r"|,\s(?:left|right|cent(?:re|er)|above|pictured)[,.]|\((?:left|right|cent(?:re|er)|pictured|above)\)"
)


# A sentence that says of itself that it stands under a picture, wherever that is.
_OF_A_PICTURE = late(
    r"In\sthis\s(?:[\w.-]+\s){0,4}?(?:photo|image|picture|photograph|frame\sgrab|screengrab)"
    r"(?:graph)?(?:,|\s(?:provided|released|taken|made|supplied|posted|from|by|issued)\b)"
    r"|(?:FILE|File)\s(?:photo|PHOTO|[-–—])\s?[-–—:]?\s?\S",
    holds=("FILE", "File", "photo", "image", "picture", "grab"),
)
_TOP = 24  # lines that may stand above the dateline


def _opens_wire(unit: Unit) -> bool:
    """Does a paragraph open with the dateline of an agency's copy?"""
    return unit.prose and bool(length := dateline(unit.text)) and _agency_in(unit.text[:length])


def _agency_in(head: str) -> bool:
    place, agency = _without_agency(head.rstrip(" -–—:\xa0\n"))
    return agency or place == ""


def _captions(above: Unit, credit: Unit) -> bool:
    """Is the line above a bare credit the picture's caption? An empty line between asks for more."""
    if above.kind is not None or len(above.words) > 60:
        return False
    return not credit.gap or _PICTURED.search(above.text) is not None


def _content(words: list[str]) -> set[str]:
    """The words of a line that carry its matter, cut to a stem: "russians" and "russian" are one."""
    return {word[:5] if word[0].isalpha() else word for word in words
            if (len(word) > 3 or word[0].isdigit()) and word not in STARTERS}  # fmt: skip


def _matter(words: list[str]) -> set[str]:
    """The words that tell one story from another: without figures, and without the words of any story."""
    return {word for word in _content(words) if word[0].isalpha() and word not in _ANY_STORY}


def _label_head(units: list[Unit]) -> int:
    """Label what stands above the story; gives back the place of the first line of the body."""
    prose = [place for place, unit in enumerate(units) if unit.prose and unit.kind is None]
    if not prose:
        return _label_bare(units)
    first = _first_of_body(units, prose)
    topic: set[str] = set()
    for place in [p for p in prose if p >= first][:8]:
        topic |= _content(units[place].words)
    headline = _headline(units, first, topic)
    for place, unit in enumerate(units[:first]):
        if place == headline:
            unit.kind = ZoneKind.HEADLINE
        elif unit.kind is not None:
            continue
        elif headline is not None and place < headline:
            unit.kind = ZoneKind.BYLINE if _above_headline(units, place) else ZoneKind.FURNITURE
        else:
            unit.kind = _under_headline(units, place, headline)
    _label_points(units[:first])
    return first


def _label_points(head: list[Unit]) -> None:
    """Label short points that stand with others under the headline: "Shares fall 14%"."""
    for _ in range(2):
        for one, two in (*pairwise(head), *pairwise(reversed(head))):
            point = len(two.words) >= 3 and any(word[:1].islower() for word in two.text.split())
            if one.kind is ZoneKind.STANDFIRST and two.kind is ZoneKind.FURNITURE and two.guessed and point:
                two.kind = ZoneKind.STANDFIRST


def _above_headline(units: list[Unit], place: int) -> bool:
    """Is a line above the headline the byline? With "By", or a name next to the hour."""
    unit = units[place]
    near = [units[at].kind for at in (place - 1, place + 1) if 0 <= at < len(units)]
    named = ZoneKind.TIMESTAMP in near and not MASTHEAD_WORDS & set(unit.words)
    return _byline(unit, first=named)


def _label_bare(units: list[Unit]) -> int:
    """No line ends as a sentence does: a bare phrase is body; a page of nothing but labels has none."""
    plain = [unit for unit in units if unit.kind is None]
    labelled = len(units) - len(plain)
    if (labelled == 0 and len(plain) <= 2) or any(len(unit.words) >= 14 for unit in plain):
        for unit in plain:
            unit.kind = ZoneKind.BODY
        return 0
    best = max(plain, key=lambda unit: len(unit.words), default=None)
    for unit in plain:
        unit.kind = ZoneKind.HEADLINE if unit is best and len(unit.words) > 3 else ZoneKind.FURNITURE
    return len(units)


def _first_of_body(units: list[Unit], prose: list[int]) -> int:
    """The first sentence that is not a standfirst: one with the byline or the hour still to come is."""
    first = prose[0]
    for number, place in enumerate(prose[:4]):
        first = place
        if not any(unit.plain for unit in units[:place]):
            break  # no headline yet, so no standfirst
        after = prose[number + 1] if number + 1 < len(prose) else len(units)
        between = units[place + 1 : after]
        if after == len(units) or len(units[place].words) > 60:
            break
        if not any(
            unit.kind is ZoneKind.TIMESTAMP or (unit.kind is None and _byline(unit, first=True))
            for unit in between
        ):
            break
        first = after
    return first


def _headline(units: list[Unit], first: int, topic: set[str]) -> int | None:
    """Of the lines above the body, the one that shares most with it; of several near that, the first."""
    if (labelled := _labelled_headline(units, first, topic)) is not None:
        return labelled
    scores: dict[int, float] = {}
    plain: set[int] = set()  # lines that say nothing but what the story says; a standfirst says more of it
    for place, unit in enumerate(units[:first]):
        if unit.kind is not None or (unit.prose and place != 0 and len(unit.words) > 30):
            continue
        if sections_only(unit.words) or _byline(unit, first=False) or len(unit.words) > 45:
            continue
        content = _content(unit.words)
        shared = len(content & topic)
        if not unit.prose and shared >= 3 and 2 * shared >= len(content):
            plain.add(place)
        scores[place] = (
            shared
            + min(len(unit.words), 12) / 12
            - (0.5 if _cries(unit) else 1.5 if unit.prose else 0)
            - (1 if len(unit.words) < 3 else 0)
        )
    if not scores:
        return None
    best = max(scores.values())
    chosen = next(
        place for place, score in scores.items() if place in plain or score >= min(0.6 * best, best)
    )
    if len(units[chosen].words) < 3 and scores[chosen] < 1 and len(units[:first]) > 3:
        return None
    return chosen


def _labelled_headline(units: list[Unit], first: int, topic: set[str]) -> int | None:
    """The first line that is not furniture or a stamp, where a label made it furniture: "VIDEO: Ferry sinks"."""
    for place, unit in enumerate(units[:first]):
        if unit.kind is None or unit.kind is ZoneKind.BYLINE:
            return None
        label, colon, rest = unit.text.partition(":")
        content = _content(bare_words(folded(rest)))
        told = len(content & topic)
        if (
            unit.kind is ZoneKind.FURNITURE
            and colon
            and len(label) < 20
            and told >= 3
            and 2 * told >= len(content)
            and not _corrects(unit.text)
        ):
            return place
    return None


def _corrects(line: str) -> bool:
    """Is what stands behind a flag no headline: "CORRECTION: An earlier version ...", or a whole sentence?"""
    rest = line[flags(line) :]
    return rest != line and (announces(rest) or rest.rstrip(_CLOSERS)[-1:] == ".")


def _cries(unit: Unit) -> bool:
    """A short line with a mark of exclamation is as like a headline as a sentence: "DONE DEAL: ...!"."""
    return unit.text.rstrip(_CLOSERS)[-1:] == "!" and len(unit.words) <= 14


def _under_headline(units: list[Unit], place: int, headline: int | None) -> ZoneKind:
    """A line between headline and body: byline, standfirst, a picture's title, or furniture."""
    unit = units[place]
    if _byline(unit, first=True):
        return ZoneKind.BYLINE
    if dateline(unit.text) == len(unit.text):
        return ZoneKind.DATELINE
    small = sum(word[:1].islower() for word in unit.text.split())
    if headline is not None and (unit.prose or len(unit.words) >= 7 or (len(unit.words) >= 5 and small >= 3)):
        after = units[place + 1] if place + 1 < len(units) else None
        if after and after.kind in (ZoneKind.CAPTION, ZoneKind.CREDIT) and not after.gap:
            return ZoneKind.CAPTION
        return ZoneKind.STANDFIRST
    unit.guessed = True
    return ZoneKind.FURNITURE


def _byline(unit: Unit, *, first: bool) -> bool:
    """Is it who wrote the copy: "By ALAN COYLE", "Jo Bird and Sam Dunne, AP", "Associated Press", "By Express reporter"."""
    text, words = unit.text, unit.words
    if len(text) > 300:
        return False
    if not words or len(words) > 22 or (unit.prose and not text.startswith(("By ", "BY "))):
        return False
    if unit.prose and len(words) > 12:
        return False
    flat = " ".join(words)
    if flat in AGENCIES or flat.removeprefix("by ") in AGENCIES:
        return True
    text = _ADDRESS.sub("", text)
    by = _BY.match(text)
    rest = text[by.end() :] if by else text
    parts = [
        word
        for word in rest.replace(",", " ").replace("|", " ").replace("/", " ").split()
        if word.strip("&–—-·•")
    ]
    lower = [
        w
        for w in parts
        if not w[0].isupper()
        and w.strip(".,").casefold() not in _LOWER_IN_NAMES
        and w.casefold() not in _ROLES
    ]
    if by and len(parts) == 1 and len(by[0].split()) > 1:
        return True  # Posted by Ada_1884
    if any(c.isdigit() for c in rest) or "?" in rest or ":" in rest:
        return False
    if by:
        return len(lower) <= (1 if len(parts) < 6 else 2)
    return first and not lower and _names(rest, words)


_BETWEEN_PEOPLE = late(r",\s|\sand\s|\s&\s|\s\|\s|\sin\s|\sfor\s|\sat\s|\s/\s")


def _names(text: str, words: list[str]) -> bool:
    """Nothing but persons' names, with a role or an agency after the comma: "Ann Lee, Health Correspondent"."""
    if sections_only(words) or len(words) > 12 or words[0] in PROMPTS:
        return False
    people = _BETWEEN_PEOPLE.split(text)
    sized = 0
    for person in people:
        tokens = person.split()
        low = " ".join(tokens).casefold()
        if low in AGENCIES or set(low.split()) & _ROLES:
            sized += 1
            continue
        if not 1 <= len(tokens) <= 5 or not all(
            _NAME.match(t) or t.casefold() in _LOWER_IN_NAMES for t in tokens
        ):
            return False
        sized += 2 <= len(tokens) <= 4
    named = len(people[0].split()) >= 2 or people[0].casefold() in _ROLES
    return sized >= 1 and named and (len(people) > 1 or len(people[0].split()) >= 2)


def _label_rest(units: list[Unit], first: int) -> None:
    """Walk down from the lead: sentences are body, until a list of other stories begins, and after it ends."""
    prose = [place for place in range(first, len(units)) if units[place].prose and units[place].kind is None]
    page = _Page(units, prose[-1] if prose else -1)
    for place in range(first, len(units)):
        page.label(place)


class _Page:
    """The walk down a page: what the story has said so far, and whether a list of other stories is open."""

    def __init__(self, units: list[Unit], last: int) -> None:
        self.units = units
        self.last = last  # the last line that reads as a sentence
        self.seen: set[str] = set()
        self.length = 0
        self.other: Unit | None = None  # the head of the list of other stories that is open
        self.teasers = 0  # sentences in it that were told to be another story's

    def label(self, place: int) -> None:
        """Label one line."""
        unit = self.units[place]
        if unit.kind is not None:
            if unit.opens:
                self.other, self.teasers = unit, 0
            return
        if unit.prose:
            if self.other is not None and not self._resumes(place):
                unit.kind = ZoneKind.FURNITURE
                self.teasers += 1
                return
            self.other = None
            unit.kind = ZoneKind.BODY
        elif self.other is None and self._goes_on(place):
            unit.listed = True
            unit.kind = ZoneKind.BODY
        elif self.other is not None or place > self.last:
            last = self.other is None and _byline(unit, first=True)
            unit.kind = ZoneKind.BYLINE if last else ZoneKind.FURNITURE
        else:
            unit.kind = self._crosshead(place)
            if unit.kind is ZoneKind.FURNITURE and len(unit.words) >= 5:
                self.other, self.teasers = unit, 0
        if unit.kind is ZoneKind.BODY:
            self.seen |= _matter(unit.words)
            self.length += len(unit.words)

    def _goes_on(self, place: int) -> bool:
        """Is a line an item of a list that the story has begun?"""
        unit, above = self.units[place], self.units[place - 1]
        if above.kind is not ZoneKind.BODY or not (unit.item or _BULLET.match(unit.text)):
            return False
        return unit.item or above.listed or above.text.rstrip(_CLOSERS).endswith(":")

    def _crosshead(self, place: int) -> ZoneKind:
        """A line in mid-story that is no sentence: crosshead or list item of the story, or a link elsewhere."""
        units, unit = self.units, self.units[place]
        above = units[place - 1]
        later = (units[at] for at in range(place + 1, len(units)))  # no slice: a page may have thousands
        below = next((u for u in later if u.kind is not ZoneKind.FURNITURE), None)
        if sections_only(unit.words) or " ".join(unit.words) in AGENCIES:
            return ZoneKind.FURNITURE
        if place + 1 < len(units) and units[place + 1].kind in (ZoneKind.CAPTION, ZoneKind.CREDIT):
            return ZoneKind.CAPTION
        if above.kind is ZoneKind.BODY and (above.text.rstrip(_CLOSERS).endswith(":") or above.listed):
            unit.listed = True
            return ZoneKind.BODY
        if unit.item or _BULLET.match(unit.text) or unit.text[:1] in '“"‘' or len(unit.words) > 14:
            unit.listed = True
            return ZoneKind.BODY
        if above.kind is ZoneKind.FURNITURE and sections_only(above.words):
            return ZoneKind.FURNITURE  # "World & Nation", then the headline of another story
        if below is None or not below.prose:
            return ZoneKind.FURNITURE
        if len(unit.words) <= 7:
            return ZoneKind.BODY
        matter = _matter(unit.words)
        return ZoneKind.BODY if len(matter & self.seen) * 2 > len(matter) else ZoneKind.FURNITURE

    def _resumes(self, place: int) -> bool:
        """Does the story go on here, after a list of other stories? Sentences on its own matter, no teasers."""
        unit, above = self.units[place], self.units[place - 1]
        assert self.other is not None
        run, then = self._run(place)
        if self._teaser(place) or (not above.prose and then is not None and then.plain and len(run) == 1):
            return False
        ends = folded(self.other.text).startswith(_ENDS)
        if self.length < 40 and not ends:
            return True
        linked = sum(len(_matter(one.words) & self.seen) > 0 for one in run)
        spoken = unit.words[0] in _ANAPHORA or unit.text[:1] in "“\"‘'"
        if ends or self.teasers:
            return len(run) > 1 and linked * 2 >= len(run)
        if above is self.other and above.opens:
            return spoken or len(run) > 1 or linked > 0  # a heading without a list under it
        if len(run) > 1:
            return spoken or linked * 3 >= len(run)
        return spoken or len(_matter(unit.words) & self.seen) > 1

    def _run(self, place: int) -> tuple[list[Unit], Unit | None]:
        """The sentences from here on, and the line that ends their run."""
        run: list[Unit] = []
        for at in range(place, len(self.units)):
            unit = self.units[at]
            if unit.kind is None and unit.prose:
                run.append(unit)
            elif unit.opens or (unit.plain and len(unit.words) >= 4):
                return run, unit
            if len(run) >= 6:
                break
        return run, None

    def _teaser(self, place: int) -> bool:
        """Is it the one sentence under the headline of another story that stands in the middle of this one?"""
        unit, above = self.units[place], self.units[place - 1]
        if above is not self.other or above.opens or len(unit.words) > 22 or '"' in folded(unit.text):
            return False
        if len(spans(unit.text)) > 1 or _SAID & set(unit.words):
            return False
        return bool(_content(unit.words) & _content(above.words))


def _label_notes(units: list[Unit]) -> None:
    """Set the notes at the end apart, and a standfirst that a later sentence says again."""
    body = [unit for unit in units if unit.kind is ZoneKind.BODY]
    for unit in body[1:][-6:]:
        if _reported_from(unit):
            unit.kind = ZoneKind.FURNITURE
    names = tuple(name for unit in units if unit.kind is ZoneKind.BYLINE for name in _writers(unit.text))
    for unit in reversed(body[2:]):
        if not (_about_the_writer(unit) or _of_contact(unit) or _is_of(unit, names)):
            break
        unit.kind = ZoneKind.FURNITURE
    for unit in reversed(body):  # a heading that no sentence of the story follows heads nothing of it
        if unit.kind is ZoneKind.BODY and (unit.prose or unit.listed):
            break
        if len(body) > 2:
            unit.kind = ZoneKind.FURNITURE
    head = next((unit for unit in units if unit.kind is ZoneKind.HEADLINE), None)
    if head is not None and len(body) > 4 and _said_again(body[0], body[1:12]):
        body[0].kind = ZoneKind.STANDFIRST


def _reported_from(unit: Unit) -> bool:
    """Is it a note of who reported: "Dunne reported from Cork, Ireland."?"""
    who, reported, where = unit.text.partition(" reported from ")
    if not reported or len(unit.words) > 40 or not where[:1].isupper():
        return False
    names = who.removesuffix(" also").replace(",", " ").split()
    return len(names) <= 10 and all(name[:1].isupper() or name == "and" for name in names)


_BETWEEN_WRITERS = late(r",\s|\sand\s|\s&\s|\s[|·]\s")


def _writers(byline: str) -> list[str]:
    """The whole names in a byline: "By Ann Lee and Bo Ray, AP" has two."""
    said = _ADDRESS.sub("", _BY.sub("", byline, count=1))
    parts = _BETWEEN_WRITERS.split(said)
    return [" ".join(part.split()) for part in parts if len(part.split()) in (2, 3)]


def _is_of(unit: Unit, names: tuple[str, ...]) -> bool:
    """Does a paragraph begin with the writer's name: "Ann Lee covers the islands for the Herald."?"""
    if not unit.text.startswith(names) or any(mark in unit.text for mark in '“”"'):
        return False
    return not _SAID & set(unit.words)


# "Reach Ann Lee at a.lee@herald.example."  "She can be reached at a.lee@herald.example."  "Follow him @annlee."
_ADDRESSED = late(r"[\w.+-]+@[\w-]+\.\w|(?<!\w)@\w{2,30}\b")
_REACHED = late(
    r"\b(?:can|may)\sbe\s(?:reached|followed|contacted|found|emailed)\b"
    r"|(?:\A|[.!]\s)(?:Reach|Contact|E-?mail|Follow|Write\sto)\s(?:(?:him|her|them)\b|(?:\w+\s){0,2}[A-Z])"
)
# "For more information, contact the press office on 020 7946 0143."
_INFORMED = late(
    r"For\s(?:more|further|additional|media|press)\s(?:\w+\s?){1,3},?\s(?:please\s)?(?:contact|e-?mail|call)\b",
    holds=("contact", "mail", "call"),
)
_OFFERED = late(r"(?:Anyone|Anybody|Those|Witnesses|People|Callers|The|If|Police|Det|Sgt|Insp)\b")


def _of_contact(unit: Unit) -> bool:
    """Is it where the writer is reached; no appeal of the police to whoever saw something?"""
    if len(unit.words) > 50 or any(mark in unit.text for mark in '“”"') or _OFFERED.match(unit.text):
        return False
    if _INFORMED.match(unit.text) and any(c.isdigit() or c == "@" for c in unit.text):
        return True
    return _ADDRESSED.search(unit.text) is not None and _REACHED.search(unit.text) is not None


def _about_the_writer(unit: Unit) -> bool:
    """Is it a note about the writer: "Tess Monaghan is a reporter for the Age."?"""
    words = unit.words
    if not 5 <= len(words) <= 40 or "is" not in words[1:6] or words[0] in STARTERS:
        return False
    after = words[words.index("is", 1) + 1 :]
    role = next((place for place, word in enumerate(after[:8]) if word in _ROLES), None)
    return role is not None and bool(
        {"for", "at", "with", "covering", "based", "who"} & set(after[role + 1 : role + 4])
    )


def _said_again(lead: Unit, later: list[Unit]) -> bool:
    """Is the first line a summary whose words a later sentence repeats nearly whole?"""
    if len(lead.words) > 30 or len(spans(lead.text)) > 1 or dateline(lead.text):
        return False
    content = _content(lead.words)
    return len(content) >= 5 and any(
        len(content & _content(unit.words)) >= 0.85 * len(content) for unit in later
    )


_LEADS = (
    3  # paragraphs of the body that may begin with the dateline, where a picture's line was taken for one
)


def _zones_of(units: list[Unit]) -> list[Zone]:
    out: list[Zone] = []
    bodies = 0
    for unit in units:
        kind = unit.kind or ZoneKind.BODY
        start, end = unit.span
        if kind is ZoneKind.CAPTION and unit.tail:
            out.extend(_captioned(unit))
            continue
        if kind is ZoneKind.BODY and bodies < _LEADS:
            bodies += 1
            length = dateline(unit.text)
            if length and (bodies == 1 or _agency_in(unit.text[:length])):
                bodies = _LEADS
                out.append(Zone(ZoneKind.DATELINE, Span(start, start + len(unit.text[:length].rstrip()))))
                start += length
                if start >= end:
                    continue
        flagged = flags(unit.text) if kind is ZoneKind.HEADLINE else 0
        if 0 < flagged < len(unit.text):
            out.append(Zone(ZoneKind.FURNITURE, Span(start, start + len(unit.text[:flagged].rstrip()))))
            start += flagged
        note = _trailing_note(unit.text) if kind is ZoneKind.BODY else 0
        if note:
            out.append(Zone(kind, Span(start, unit.span.start + len(unit.text[:note].rstrip()))))
            start = unit.span.start + note
            kind = ZoneKind.FURNITURE
        elif unit.off and kind is ZoneKind.BODY:
            out.append(Zone(kind, Span(start, unit.span.start + len(unit.text[: unit.off].rstrip()))))
            start = unit.span.start + unit.off
            kind = ZoneKind.CREDIT
        out.append(Zone(kind, Span(start, end)))
    return out


def _trailing_note(text: str) -> int:
    """Where a paragraph's last bracket begins that says who reported it; 0 for none."""
    if text[-1:] not in ")]":
        return 0
    at = max(text.rfind("(", len(text) - 260), text.rfind("[", len(text) - 260))
    return at if at > 0 and text.startswith(_NOTE_WORDS, at + 1) else 0


def dateline(text: str) -> int:
    """
    How long a dateline the text begins with, what parts it from the lead included; 0 for none.

    "VIENNA (AP) — ", "Paris | AFP | 3 May - ", "MOSCOW, May 3. /TASS/. ", "Accra, May 3, GNA - ", "NEW DELHI, Oct 12 (Reuters) - ", "BEIJING: ", "(Sports Network) - ", "London – ",
    "Oslo, June 3: ", "Oslo: ", and with nothing behind it "FORT BRAGG, Calif. ".
    """
    return _barred(text) or _slashed(text) or _parted(text) or _unparted(text)


# "Paris, France | AFP | Friday 3/5/2024 - "
_BARRED = late(
    r"(?P<place>[A-ZÀ-Þ][\w ,.'’-]{2,40}?)\s\|\s(?P<agency>[\w ]{2,24})\s\|\s[\w ,./:]{4,40}\s[-–—]+\s",
    holds=("|",),
)
# "MOSCOW, May 3. /TASS/. "  "(CNN)The"
_SLASHED = late(
    r"(?P<place>[A-ZÀ-Þ][\w ,.'’-]{2,40}?)[.,]\s/(?P<agency>[\w ]{2,24})/\.?(?:\s[-–—]+)?\s|\((?P<alone>[\w ]{2,24})\)(?=[A-ZÀ-Þ])",
    holds=("/", "("),
)


def _barred(text: str) -> int:
    """How long a dateline is whose parts bars set apart."""
    match = _BARRED.match(text, 0, 140)
    return match.end() if match and match["agency"].casefold() in AGENCIES else 0


def _slashed(text: str) -> int:
    """How long a dateline is that an agency between strokes closes, or that is an agency glued to the lead."""
    match = _SLASHED.match(text, 0, 140)
    who = match and (match["agency"] or match["alone"])
    return match.end() if match and who and who.casefold() in AGENCIES else 0


def _parted(text: str) -> int:
    """How long a dateline is that a dash, a colon or an agency parts from the lead."""
    head = text[:140]
    found = [(at, mark) for mark in _SEPARATORS if (at := head.find(mark)) > 0]
    close = head.find(") ")
    if (
        close > 0
        and head[close + 2 : close + 3] not in "-–—_"
        and head[head.rfind("(", 0, close) + 1 : close].casefold() in AGENCIES
    ):
        found.append((close, ") "))  # "Mumbai, Sept 27 (PTI) The ..."
    if not found:
        return 0
    at, mark = min(found)
    at += mark.startswith(")")
    end = at + len(mark) - mark.startswith(")")
    while text[end : end + 1] in ("-", " ", "\xa0", "\n") and end < len(text):
        end += 1
    place, agency = _without_agency(head[:at].strip())
    if not place:
        return end if agency else 0
    follows = text[end : end + 1]
    return end if _is_place(place, agency, mark.strip(") "), follows) else 0


_UNPARTED = late(
    r"(?P<town>[A-ZÀ-Þ][A-ZÀ-Þ.'’-]+(?:\s[A-ZÀ-Þ.'’-]+){0,3}),\s(?P<land>[A-Z][\w.]*(?:\s[A-Z][\w.]*)?)\s+"
    r"(?=[“\"‘]?(?P<next>[A-ZÀ-Þ][a-zß-ÿ'’]*)[\s,])"
)


def _unparted(text: str) -> int:
    """How long a dateline is that nothing parts from the lead: a town in capitals, and its state or land."""
    match = None if text[1:2].islower() else _UNPARTED.match(text)  # it takes long to compile
    if match is None:
        return 0
    land = match["land"].casefold()
    if land in STATES and land.endswith("."):
        return match.end()
    following = match["next"].casefold()
    opens = following in STARTERS or following in SMALL or following in TENS
    return match.end() if opens and (land in PLACES or land in STATES) else 0


def _without_agency(head: str) -> tuple[str, bool]:
    """The place and the day of a dateline, and whether an agency stands behind them."""
    if head.endswith((")", "/")):
        at = head.rfind("(" if head.endswith(")") else "/", 0, -1)
        if at >= 0 and len(head) - at <= 62:
            return head[:at].strip(" ,"), True
    place, comma, last = head.rpartition(", ")
    if not comma:
        place, comma, last = head.rpartition(". ")  # Moscow. May 3. INTERFAX
    if comma and last.isupper() and last.casefold() in AGENCIES:
        return place.replace(". ", ", "), True
    return head, False


def _is_place(place: str, agency: bool, mark: str, follows: str) -> bool:
    """Names of places and a day, and nothing else; in capitals, but for an agency or a dash behind them."""
    words = place.replace(",", " , ").split()
    dated = any(word.strip(".").casefold() in _MONTHS for word in words[1:])
    while words and (
        words[-1] == "," or words[-1].strip(".").isdigit() or words[-1].strip(".").casefold() in _MONTHS
    ):
        words.pop()
    names = [word for word in words if word != ","]
    if not names and agency:
        return True  # "Oct 31 (Reuters) - "
    if not names or len(names) > 9 or names[0].casefold() in STARTERS | _FLAGS:
        return False
    if not all(word[0].isupper() or word in _LOWER_IN_NAMES for word in names) or any(
        c in place for c in '“”"!?'
    ):
        return False
    town = words[: words.index(",")] if "," in words else words
    capitals = all(word.isupper() or word in _LOWER_IN_NAMES for word in town) and any(
        len(w) > 2 for w in town
    )
    if mark == ":":
        known = dated and town[0].casefold() not in DAY_NAMES
        return agency or (
            (capitals or known or _is_town(place))
            and len(town) <= 3
            and (follows.isupper() or follows in "“\"‘'")
        )
    if follows.islower() and not (agency and capitals):
        return False  # "NATO – the alliance of 32 states – met"
    if capitals or agency:
        return len(town) <= 5
    return (
        (mark != "-" or _is_town(place))
        and len(names) <= 4
        and (not follows or follows.isupper() or follows in "“\"‘'" or follows.isdigit())
    )


def _is_town(place: str) -> bool:
    """Is it a town that is known, and no country or state? "Ukraine:" is a heading more often than a dateline."""
    named = PLACES.get(place.casefold())
    return named is not None and named not in CAPITALS.values() and named not in STATES.values()


def _captioned(unit: Unit) -> list[Zone]:
    start, end = unit.span
    cuts = [start + at for at in unit.tail]
    out = [Zone(ZoneKind.CAPTION, Span(start, start + len(unit.text[: unit.tail[0]].rstrip(" |–—"))))]
    at = out[0].span.end
    while at < cuts[0] and unit.text[at - start].isspace():
        at += 1
    cuts[0] = at
    for begin, stop in zip(cuts, [*cuts[1:], end], strict=True):
        piece = unit.text[begin - start : stop - start].rstrip()
        out.append(Zone(ZoneKind.CREDIT, Span(begin, begin + len(piece))))
    return out
