"""Mail: one message's text, its headers beside it, every place leading back to the file."""

from __future__ import annotations

from email.message import EmailMessage

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import factcheck

SAID = "A ferry ran aground off “Lerwick” on Monday, the master’s mate said, after a night in which 12 were hurt – and no help came."
MORE = "Nobody died, she said."
PAGE = f"<html><body><p>{SAID}</p><p>{MORE}</p></body></html>"


def message(content, **kind):
    mail = EmailMessage()
    mail["From"] = "Jo Bird <jo@post.example>"
    mail["To"] = "Desk <desk@post.example>"
    mail["Subject"] = "FW: Ferry runs aground"
    mail["Date"] = "Mon, 05 Feb 2023 23:40:00 -0500"
    mail.set_content(content, **kind)
    return mail


def plain(coding, charset="utf-8"):
    return bytes(message(content=f"{SAID}\n\n{MORE}\n", cte=coding, charset=charset))


def paged(coding):
    return bytes(message(content=PAGE, subtype="html", cte=coding))


def zones(witness, kind):
    return [zone.span.of(witness.article.text) for zone in witness.zones if zone.kind == kind]


MAILS = {
    "quoted": plain("quoted-printable"),
    "base64": plain("base64"),
    "8bit": plain("8bit"),
    "windows": plain("quoted-printable", "cp1252"),
    "windows-8bit": plain("8bit", "cp1252"),
    "page": paged("quoted-printable"),
    "page-base64": paged("base64"),
}


@pytest.mark.parametrize("end", [b"\n", b"\r\n"], ids=["unix", "sent"])
@pytest.mark.parametrize("mail", MAILS.values(), ids=MAILS)
def test_a_mail_is_its_subject_and_its_text(mail, end):
    """However it is coded, the text is read as a person reads it."""
    witness = factcheck.examine(factcheck.read(mail.replace(b"\n", end)))
    head = witness.masthead
    assert witness.article.format == "mail"
    assert (head.headline, str(head.published), head.byline) == (
        "Ferry runs aground",
        "2023-02-05",
        "Jo Bird",
    )
    assert zones(witness, "headline") == ["Ferry runs aground"]
    assert zones(witness, "body") == [SAID, MORE]


@pytest.mark.parametrize("mail", [MAILS["quoted"], MAILS["8bit"], MAILS["page"], MAILS["windows"]])
def test_every_word_leads_back_to_its_line(mail):
    """A plain word stands in the file where the report says."""
    article = factcheck.read(mail)
    lines = mail.decode("utf-8", "replace").split("\n")
    seen = 0
    for word in ("Ferry runs", "ferry", "aground off", "Monday", "mate", "Nobody", "she said"):
        place = article.offsets.position(article.text.index(word))
        line = lines[place.line - 1] + lines[place.line]  # a line may be broken inside a word
        assert line[place.column - 1 :].replace("=", "").startswith(word[:4]), (word, place)
        seen += 1
    assert seen == 7


def test_a_word_in_base64_leads_to_its_line():
    """The group of four letters that holds it."""
    article = factcheck.read(MAILS["base64"])
    lines = MAILS["base64"].decode().split("\n")
    place = article.offsets.position(article.text.index("Nobody"))
    assert lines[place.line - 1][place.column - 1 :].strip(" =").isalnum()
    assert place.line > lines.index("") + 1


def test_text_is_read_before_the_page_unless_it_says_much_less():
    """A mail that sends both; one whose text says that there is a page."""
    both = message(content=f"{SAID}\n\n{MORE}\n")
    both.add_alternative(PAGE.replace("12", "21"), subtype="html")
    assert "12 were" in factcheck.read(bytes(both)).text
    short = message(content="This message is a page.\n")
    short.add_alternative(PAGE, subtype="html")
    assert zones(factcheck.examine(factcheck.read(bytes(short))), "body") == [SAID, MORE]


def test_what_is_attached_is_told():
    """It is not opened."""
    mail = message(content=f"{SAID}\n\n{MORE}\n")
    mail.add_attachment(b"%PDF", maintype="application", subtype="pdf", filename="map.pdf")
    assert factcheck.read(bytes(mail)).cautions == ("what is attached was not read: map.pdf",)
    empty = EmailMessage()
    empty["From"], empty["Subject"], empty["To"] = "a@b.example", "Ferry", "c@d.example"
    empty.add_attachment(b"PK", maintype="application", subtype="zip", filename="copy.docx")
    with pytest.raises(factcheck.FactcheckError, match="a mail without text"):
        factcheck.read(bytes(empty))


def test_a_signature_is_furniture_and_wrapped_lines_are_joined():
    """Below "-- " stands who sent it; lines that end in a blank flow on (RFC 3676)."""
    head = b"From: a@b.example\nTo: c@d.example\nSubject: Ferry\nContent-Type: text/plain; format=flowed\n\n"
    witness = factcheck.examine(
        factcheck.read(
            head + b"A ferry ran \naground, the clerk said.\n\nNobody died.\n\n-- \nJo Bird, 14 Mill Lane\n"
        )
    )
    assert zones(witness, "body") == ["A ferry ran aground, the clerk said.", "Nobody died."]
    assert "Jo Bird, 14 Mill Lane" in zones(witness, "furniture")


def test_a_subject_in_code_and_one_that_the_text_repeats():
    head = b"From: a@b.example\nTo: c@d.example\nSubject: =?utf-8?q?Caf=C3=A9_burns?=\nMIME-Version: 1.0\n\n"
    article = factcheck.read(head + "Café burns\n\nThe café burned down on Monday, he said.\n".encode())
    assert article.masthead.headline == "Café burns"
    assert article.text.count("Café burns") == 1


@pytest.mark.parametrize(
    "text",
    [
        "Note: the board met on Monday.\n\nNobody spoke.\n",
        "Subject: Ferry\n\nA ferry ran aground on Monday, he said.\n",
        "Date: 5 February 2023\nFrom: Lerwick\n\nA ferry ran aground on Monday, he said.\n",
        "FROM: the harbour\nTO: the town\nThe board writes to all.\n\nNobody spoke.\n",
    ],
)
def test_text_that_only_looks_like_a_mail(text):
    """A label and a colon make no mail."""
    assert factcheck.read(text.encode()).format == "text"


@given(
    st.binary(max_size=300),
    st.sampled_from(["base64", "quoted-printable", "8bit", "x-odd"]),
    st.sampled_from(["utf-8", "cp1252", "utf-7", "no-such", "idna"]),
)
@settings(max_examples=150, deadline=None)
def test_no_mail_crashes(data, coding, charset):
    """Damaged mail is read as far as it goes, or refused."""
    head = f"From: a@b\nTo: c@d\nSubject: =?{charset}?b?w6k=?=\nMIME-Version: 1.0\nContent-Transfer-Encoding: {coding}\n"
    for kind in ("text/plain; format=flowed", "text/html", "multipart/mixed; boundary=q"):
        try:
            article = factcheck.read(
                f"{head}Content-Type: {kind}; charset={charset}\n\n".encode() + data, format="mail"
            )
        except factcheck.FactcheckError:
            continue
        for zone in factcheck.examine(article).zones:
            article.offsets.position(zone.span.start)


def test_a_mail_of_parts_without_end_is_refused():
    head = (
        b"From: a@b\nTo: c@d\nSubject: x\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=b0\n\n"
    )
    nest = b"".join(
        b"--b%d\nContent-Type: multipart/mixed; boundary=b%d\n\n" % (n, n + 1) for n in range(500)
    )
    with pytest.raises(factcheck.FactcheckError, match="more parts"):
        factcheck.read(head + nest)
