"""Whoever the verbs of saying have for a subject, resolved to the fullest name that the article gives."""

from __future__ import annotations

from bisect import bisect_left

from factcheck.examine.speech.frames import PASSAGE, Frame
from factcheck.examine.speech.people import People, roles
from factcheck.examine.speech.phrases import DETERMINERS, Source, personal
from factcheck.examine.speech.sayings import Saying
from factcheck.lexicon.bodies import HEADS
from factcheck.lexicon.classes import ARTICLES, THIRD_POSSESSIVES
from factcheck.lexicon.roles import ANYBODY, BODIES, PARTIES, POLITICAL, TRADESMEN
from factcheck.lexicon.saying import CREDITING, LEMMA
from factcheck.lexicon.sources import ANONYMOUS, DOCUMENTS, GENERIC, NO_NAME
from factcheck.lexicon.titles import FEMALE, HONORIFICS, MALE, TITLE_HEADS
from factcheck.model.claim import Name, NameSort
from factcheck.model.later import cached_property
from factcheck.model.pattern import late
from factcheck.model.record import NamedTuple
from factcheck.model.span import Span

_CROWD = 24  # people in one sentence
_BACK = 8  # how many sentences back a pronoun looks


class Voice(NamedTuple):
    """Whoever a saying's subject comes to: the fullest name, where it is printed, hidden or not."""

    speaker: str | None
    span: Span | None
    anonymous: bool = False
    person: bool = False
    head: str = ""  # of one who has no name: "adviser"


NOBODY = Voice(None, None)


class Voices:
    """The speakers of one article, resolved frame by frame in the order of the text."""

    def __init__(
        self, text: str, frames: tuple[Frame, ...], sayings: tuple[Saying, ...], names: tuple[Name, ...]
    ) -> None:
        self.text = text
        self.frames = frames
        self.people = People(text, names)
        self.names = names
        self.starts = [name.span.start for name in names]
        self.of_frame: list[list[Saying]] = [[] for _ in frames]
        # who each frame leaves in mind, the likeliest first
        self.focus: list[list[Voice]] = [[] for _ in frames]
        self.spoken: list[list[Voice]] = [[] for _ in frames]  # those of them who speak
        self.found: dict[int, list[Voice]] = {}
        self.hidden: dict[int, bool] = {}
        self.voice: dict[int, Voice] = {}  # by the start of the cue
        # "a senior official", by its head, to be met again as "the official"
        self.unnamed: dict[str, Voice] = {}
        self.led: list[Voice | None] = []  # whoever each frame begins with, where no name does
        self.asked: tuple[int, Voice] | None = None  # the last question: in which frame, put to whom
        for saying in sayings:
            self.of_frame[saying.frame].append(saying)
        for number in range(len(frames)):
            self._resolve(number)

    def of(self, saying: Saying) -> Voice:
        """The speaker of a saying."""
        return self.voice.get(saying.cue.start, NOBODY)

    def labelled(self, label: Span, number: int) -> Voice:
        """Whoever a script's label stands for: "MOSS", "Q", "A", "THE PRESIDENT"."""
        printed = self.print(label)
        low = printed.lower().replace(".", "")
        if low == "q":
            return Voice(None, label)
        people = self.people.by_full
        if low == "a":
            lead = next((full for full in people if people[full].mentions[0] < label.start), None)
            return Voice(lead, label, person=True)
        last = low.rsplit(" ", 1)[-1]
        for full in people:
            if full.lower().rsplit(" ", 1)[-1] == last or full.lower() == low:
                return Voice(full, label, person=True)
        found, marks = roles(printed)
        bearer = self.people.bearing(found[-1], marks, label.start) if found else None
        return Voice(bearer or printed, label, person=bearer is not None)

    def _resolve(self, number: int) -> None:
        said: list[Voice] = []
        lead = self.lead(number)
        self.led.append(lead)
        for saying in self.of_frame[number]:
            if saying.source is None:
                continue
            voice = (
                self.reply(saying, number) or self.sender(saying, number) or self.who(saying.source, number)
            )
            self.voice[saying.cue.start] = voice
            if LEMMA.get(saying.word) in _ASKING:
                self.asked = self.addressee(saying, number) or self.asked
            if voice.speaker and (voice.person or LEMMA.get(saying.word, saying.word) in _MINDED):
                said.append(voice)
        first = [lead] if lead is not None and lead.speaker else []
        self.focus[number] = [*reversed(said), *first, *self.subjects(number)]
        self.spoken[number] = said

    def addressee(self, saying: Saying, number: int) -> tuple[int, Voice] | None:
        """Whom a question is put to: "Banner asked Coates whether ..."."""
        for name in self.names_of(number):
            start = name.title_span.start if name.title_span else name.span.start
            if name.sort is NameSort.PERSON and 0 <= start - saying.cue.end <= _BESIDE:
                return number, Voice(name.full, name.span, person=True)
        return None

    def reply(self, saying: Saying, number: int) -> Voice | None:
        """Whoever was asked, where "he replied" follows within two sentences."""
        source = saying.source
        if source is None or source.head not in {"he", "she"} or LEMMA.get(saying.word) not in _REPLYING:
            return None
        if self.asked is None or number - self.asked[0] > _DIALOGUE:
            return None
        voice = self.asked[1]
        if voice.speaker is None or not self.people.fits(voice.speaker, source.head):
            return None
        return voice._replace(span=source.span)

    def sender(self, saying: Saying, number: int) -> Voice | None:
        """Who wrote what is read out: "Pike sent 12 messages. One read: “Pay up.”"."""
        if LEMMA.get(saying.word) != "read" or saying.source is None or saying.source.name is not None:
            return None
        for back in range(number, max(-1, number - 2), -1):
            words = self.frames[back].words
            for at in range(len(words) - 1, 0, -1):
                if words[at].low in _SENT and words[at].span.end < saying.cue.start:
                    return self.named_before(words[at].span.start, back)
        return None

    def named_before(self, at: int, number: int) -> Voice | None:
        """The person whose name ends right before a place, a "had" between them or none."""
        for name in self.names_of(number):
            between = self.text[name.span.end : at] if name.span.end < at else "-"
            if between.strip() in _HAVING and personal(name):
                return Voice(name.full, name.span, person=True)
        return None

    def lead(self, number: int) -> Voice | None:
        """Whoever a frame begins with, a pronoun or a role: "She paused." "The senator himself refused"."""
        words = self.frames[number].words
        at = 0
        while at < min(3, len(words)) and (words[at].low in _OPENING or words[at].low == ","):
            at += 1
        if at < len(words) and (words[at].low in _FRONTING or words[at].low.endswith("ing")):
            comma = next((k for k in range(at, min(at + _FRONTED, len(words))) if words[k].low == ","), at)
            at = comma + 1  # As for the governor, her driver took the blame
        if at >= len(words):
            return None
        low = words[at].low
        if low in {"he", "she"}:
            return self.pronoun(Source(words[at].span, low, pronoun=True), number)
        if low not in DETERMINERS:
            return None
        for k in range(at + 1, min(at + 7, len(words) - 1)):
            word = words[k].low
            if not (word[:1].isalnum() or word == "-"):
                return None
            if singular(word) and not singular(words[k + 1].low) and words[k + 1].low not in {"of", "-"}:
                span = Span(words[at].span.start, words[k].span.end)
                name = self.named_by(span, number)
                return self.who(Source(span, word), number) if name is None else self.by_name(name)
        return None

    def named_by(self, span: Span, number: int) -> Name | None:
        """The name behind these words: "The mayor Ada Moss", "Her husband, former governor Jo Moss,"."""
        for name in self.names_of(number):
            if name.span.start < span.end:
                continue
            between = self.text[span.end : name.span.start]
            beside = len(between) <= _BESIDE
            if beside or (between.startswith(", ") and "," not in between[1:] and self.ends_apposition(name)):
                return name
        return None

    def ends_apposition(self, name: Name) -> bool:
        return name.sort is NameSort.PERSON and self.text[name.span.end : name.span.end + 1] == ","

    @staticmethod
    def by_name(name: Name) -> Voice | None:
        return Voice(name.full, name.span, person=True) if personal(name) else None

    def names_of(self, number: int) -> tuple[Name, ...]:
        span = self.frames[number].span
        return self.names[bisect_left(self.starts, span.start) : bisect_left(self.starts, span.end)]

    def subjects(self, number: int) -> list[Voice]:
        """The people of a frame, those no preposition governs first."""
        if number in self.found:
            return self.found[number]
        marked = self.marked(number)
        first: list[Voice] = []
        rest: list[Voice] = []
        titles = {name.title_span.start for name in self.names_of(number) if name.title_span}
        for name in self.names_of(number):
            at = bisect_left(marked, (name.span.start + 1, 0)) - 1
            if self.likely(name) and not (at >= 0 and name.span.start < marked[at][1]):
                at = name.title_span.start if name.title_span else name.span.start
                governed = self.governed(at)
                if governed and name.sort is NameSort.OTHER:
                    continue  # two sisters from Merrimack
                if name.sort is NameSort.OTHER and name.span.end + 1 in titles:
                    continue  # "Hollin managing director Vera Lund": the house that she is of
                aside = governed or self.owns(name) or self.qualifies(name)
                (rest if aside else first).append(Voice(name.full, name.span, person=True))
        self.found[number] = first + rest
        return self.found[number]

    def subject(self, number: int, before: int, begins: int = 0) -> Voice | None:
        """The person a clause begins with, where it has no verb of saying: "Ruiz’s answer was “no”"."""
        for voice in self.subjects(number):
            if voice.span is None or voice.span.end > before or voice.span.start < begins:
                continue
            if voice.speaker in self.people.by_full and not self.governed(voice.span.start):
                return voice
        return None

    def marked(self, number: int) -> list[tuple[int, int]]:
        """Where the quotations of a frame stand."""
        return [(word.span.start, word.span.end) for word in self.frames[number].words if word.low == PASSAGE]

    def hides(self, number: int) -> bool:
        """Does a frame say that its source is kept unnamed?"""
        if number not in self.hidden:
            printed = self.frames[number].span.of(self.text)
            self.hidden[number] = any(sign in printed for sign in NO_NAME)
        return self.hidden[number]

    def governed(self, at: int) -> bool:
        before = self.text[max(0, at - 24) : at].lower().split()
        if before and before[-1] in _BEFORE_TITLE:
            before = before[:-1]
        return bool(before) and before[-1] in _GOVERN

    def owns(self, name: Name) -> bool:
        return self.text[name.span.end : name.span.end + 2] in {"'s", "’s"}

    def likely(self, name: Name) -> bool:
        """Can a name that no verb of saying goes with be a person's: not "the Dow", "Kestrel-2"?"""
        if name.sort is NameSort.PERSON:
            return True
        letters = name.text.replace("-", "").replace("’", "").replace("'", "")
        if not personal(name) or not (letters.isalpha() or self.has_his(name)):
            return False
        return not self.text[max(0, name.span.start - 4) : name.span.start].lower().endswith("the ")

    def has_his(self, name: Name) -> bool:
        """Does a "his" or "her" go back to the name that its sentence begins with: Ivo Lind and his son?"""
        before = self.text[max(0, name.span.start - 2) : name.span.start]
        if before.strip() and before[-1:] != "\n" and before not in {". ", "” ", "! ", "? "}:
            return False
        after = self.text[name.span.end : name.span.end + _OWN].split("\n", 1)[0].split(". ", 1)[0].split()
        plain = name.text.replace("-", "").replace("’", "").replace("'", "").replace(" ", "").isalpha()
        return plain and not {"his", "her"}.isdisjoint(after)

    def qualifies(self, name: Name) -> bool:
        """Does a name only say whose the next word is: "the Moss campaign"?"""
        after = self.text[name.span.end : name.span.end + 24].split(" ", 2)
        return len(after) > 1 and not after[0] and after[1].strip(",.") in _OWNED

    def who(self, source: Source, number: int) -> Voice:
        """Whoever a subject stands for."""
        if source.name is not None:
            kin = self.kin(source.name)
            if kin is not None:
                return Voice(kin, source.span, person=True)
            person = personal(source.name)
            speaker = source.name.full if source.name.full != source.name.text else self.print(source.span)
            return Voice(source.name.full if person else _bare(speaker), source.span, person=person)
        if source.pronoun:
            return self.pronoun(source, number)
        printed = self.print(source.span)
        if printed[:1].isupper() and " " not in printed and source.head not in GENERIC:
            return Voice(printed, source.span, person=True)  # a name that stands here alone
        resolved = self.role(source, printed)
        if resolved:
            self.people.vote(resolved, source.head)
            return Voice(resolved, source.span, person=True)
        first = printed.split(" ", 1)[0].lower()
        if first == "the" and printed.count(" ") == 1 and source.head in self.unnamed:
            return self.unnamed[source.head]._replace(span=source.span)
        if first == "the" and (again := self.same_again(source, number, printed)):
            return Voice(again, source.span, person=True)
        hidden = source.head in ANONYMOUS or self.hides(number)
        voice = Voice(printed, source.span, anonymous=hidden, head=source.head)
        if first != "the":
            self.unnamed[source.head] = voice
        return voice

    def kin(self, name: Name) -> str | None:
        """Whom "Mrs. Moss" means, where Ivo Moss came with his wife, Ada: not him."""
        told = HONORIFICS.get((name.title or "").split(" ")[0].rstrip(".").lower(), "")
        for gender, given, owner in self.related if told and " " not in name.text else ():
            if gender == told and owner[0] != told and owner[1].rsplit(" ", 1)[-1] == name.text:
                return f"{given} {name.text}"
        return None

    @cached_property
    def related(self) -> tuple[tuple[str, str, tuple[str, str]], ...]:
        """Kin met by a given name alone: gender, name, and the gender and name of whose."""
        out = []
        for match in _KIN.finditer(self.text):
            at = bisect_left(self.starts, match.start()) - 1
            if at < 0 or match.start() - self.names[at].span.end > _OWN:
                continue
            gender = "m" if match["kin"] in MALE else "f"
            owner = "m" if match["whose"] == "his" else "f"
            out.append((gender, match["given"], (owner, self.names[at].full)))
        return tuple(out)

    def print(self, span: Span) -> str:
        return " ".join(span.of(self.text).split())

    def role(self, source: Source, printed: str) -> str | None:
        """The person that "the minister", "his lawyer" or "the 43-year-old" stands for."""
        words = printed.lower().split()
        if words[0] not in _DEFINITE and not any(word.endswith(("'s", "’s")) for word in words):
            return None
        if len(words) > _PHRASE:
            return None
        if words[-1].endswith("-year-old"):
            return self.people.aged(words[-1].split("-")[0], source.span.start)
        if not singular(source.head) or words[-1].strip(".,") != source.head:
            return None
        owned = words[0] not in THIRD_POSSESSIVES and any(
            word.endswith(("'s", "’s", "s'", "s’")) for word in words
        )
        found, marks = roles(printed)
        bare = marks - set(found) - {source.head}
        return self.people.bearing(found[-1] if found else source.head, bare, source.span.start, owned)

    def same_again(self, source: Source, number: int, printed: str) -> str | None:
        """The person in mind, met again by a role copy has not given them: "the Texas Republican"."""
        if source.head not in TITLE_HEADS and source.head not in ANYBODY:
            return None
        told = "he" if source.head in MALE else "she" if source.head in FEMALE else ""
        _, marks = roles(printed)
        for back in range(number - 1, max(-1, number - 4), -1):
            for voice in self.focus[back]:
                if not voice.person or voice.speaker is None:
                    break
                met = self.people.by_full.get(voice.speaker)
                if met is None or met.contradicts(marks) or not self.people.fits(met.full, told):
                    continue
                known = {role.rsplit(" ", 1)[-1] for role in met.roles} & TITLE_HEADS
                if known and source.head in _OFFICE_SEEKERS and known.isdisjoint(POLITICAL | TRADESMEN):
                    continue  # "the Republican" is not the moderator
                return None if known and source.head not in ANYBODY else voice.speaker
        return None

    def pronoun(self, source: Source, number: int) -> Voice:
        """Whom a pronoun stands for: a subject before it in its sentence, else whoever was in mind last."""
        head = source.head
        if head in {"i", "we"}:
            return Voice(None, source.span)
        here = [
            voice
            for voice in self.subjects(number)[:_CROWD]
            if voice.span
            and voice.span.start < source.span.start
            and not self.governed(voice.span.start)
            and self.text[voice.span.end : voice.span.end + 2] not in {"'s", "’s"}
        ]
        lead = self.led[number] if number < len(self.led) else None
        if lead is not None and lead.span and lead.span.end < source.span.start:
            here.insert(0, lead)
        if self.text[source.span.start - 2 : source.span.start] == ", ":
            # "The senator, he said, had lied"
            here = [voice for voice in here if voice.span and voice.span.end + 2 < source.span.start]
        sayings = self.of_frame[number]
        at = bisect_left(sayings, source.span.start, key=lambda saying: saying.cue.start)
        before = [voice for saying in sayings[max(0, at - _BACK) : at] if (voice := self.of(saying)).speaker]
        earlier = range(number - 1, max(-1, number - 1 - _BACK), -1)
        groups = [[*reversed(before), *here], *(self.focus[back] for back in earlier)]
        answers = self.somebody
        if head in {"it", "they"}:
            answers = self.thing
            groups = [[*group, *self.body(number - n)] for n, group in enumerate(groups)]
        for group in groups:
            for voice in group:
                if voice.speaker and answers(voice, head):
                    return voice._replace(span=source.span)
        if head in {"he", "she"} and earlier and self.spoken[earlier[0]]:
            voice = self.spoken[earlier[0]][-1]  # nobody else is in sight, and a given name tells little
            if voice.person and self.people.unsure(voice.speaker):
                return voice._replace(span=source.span)
        return Voice(None, source.span)

    def body(self, number: int) -> list[Voice]:
        """The body that a frame begins with: "The Rowdies, a soccer club, issued a statement"."""
        span = self.frames[number].span
        for name in self.names_of(number)[:1]:
            lead = self.text[span.start : name.span.start].lower()
            body = name.sort is NameSort.ORGANISATION or (lead and name.sort is NameSort.OTHER)
            if body and lead in {"the ", ""}:
                return [Voice(_bare(name.full), name.span)]
        return []

    def thing(self, voice: Voice, head: str) -> bool:
        """Can "it" or "they" stand for this voice?"""
        if voice.person:  # a name that nothing tells is a person's may be a firm's
            return head == "it" and voice.speaker not in self.people.by_full
        return head == "they" or not singular(voice.head)

    def somebody(self, voice: Voice, head: str) -> bool:
        """Can "he" or "she" stand for this voice?"""
        if voice.person:
            return voice.speaker is not None and self.people.fits(voice.speaker, head)
        if not singular(voice.head):
            return False
        told = "he" if voice.head in MALE else "she" if voice.head in FEMALE else ""
        lone = voice.anonymous or _lone(voice.speaker or "") or _possessed(voice.speaker or "")
        return told == head or (not told and lone)


_KIN_WORDS = """
wife husband brother sister son daughter mother father widow widower uncle aunt niece nephew
""".split()
_KIN = late(
    r"\b(?P<whose>his|her) (?:(?:late|younger|older|elder|twin|second|first) )?"
    rf"(?P<kin>{'|'.join(_KIN_WORDS)}),? (?P<given>[A-Z][\w’'-]+)(?=[,.;]| and\b| [a-z])",
    holds=tuple(f" {kin}" for kin in _KIN_WORDS),
)
_MINDED = CREDITING | {"according to", "words of"}
_SENT = frozenset(
    """
    sent wrote posted texted emailed tweeted messaged placed put hung held carried waved left painted
    displayed taped pinned erected issued released published signed printed unfurled raised wore nailed stuck
    """.split()
)
_HAVING = frozenset(["", "had", "has", "also", "then", "later"])
_OFFICE_SEEKERS = (PARTIES.keys() | POLITICAL | TRADESMEN) & ANYBODY
_OWNED = GENERIC - LEMMA.keys()  # nouns that a name before them owns, and that are no verbs
_ASKING = frozenset("ask press question".split())
_REPLYING = frozenset("reply respond answer".split())
_OWN = 80  # characters: a "his" further from a name goes back to another
_DIALOGUE = 2  # sentences: an answer further from its question is none
_BESIDE = 2  # characters between a verb and its object
_PHRASE = 8  # words: a longer phrase is no role that anybody is called again by
_BEFORE_TITLE = ARTICLES | {"his", "her", "former"}
_DEFINITE = THIRD_POSSESSIVES | {"the", "this", "that"}
_FRONTED = 24  # words: a clause before the subject is no longer
_FRONTING = frozenset("as when while after before if since in at on for from asked pressed with".split())
_OPENING = frozenset("but and yet still meanwhile so then later however nor".split())
_GOVERN = frozenset(
    """
    of for at from in with to by on about against after before over under between among into near behind
    than as via regarding like including
""".split()
)


def _bare(printed: str) -> str:
    """A body's name without the article: "the Kremlin" speaks as "Kremlin"."""
    return printed[4:] if printed[:4].lower() == "the " else printed


def singular(head: str) -> bool:
    """Is it a noun for one person: "senator", "daughter"; not "union", "officials" or "report"?"""
    if head in BODIES or head in DOCUMENTS or head in HEADS:
        return False
    if head.endswith("s") and not head.endswith("ss"):  # boss, actress, witness
        return False
    return head in TITLE_HEADS or head in ANYBODY or head in GENERIC


def _possessed(printed: str) -> bool:
    return printed.lower().split()[0] in THIRD_POSSESSIVES


def _lone(printed: str) -> bool:
    return printed.lower().split()[0] in {"a", "an", "one", "another"}
