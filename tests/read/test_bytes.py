"""From bytes to characters: every way a newsroom's text file is saved, and what is no text."""

import io

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import factcheck
from factcheck.errors import EmptyCopyError, UnreadableError, UsageError
from factcheck.read.source import LARGEST_FILE

COPY = "The café on Station Road shut in May, its owner said.\n\n“It cost £3,000 a week,” he said — and more."


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32"])
def test_unicode_files_read_alike(encoding):
    """However Unicode was saved, the text is the same."""
    assert factcheck.read(COPY.encode(encoding)).text == COPY


def test_cp1252_is_read_and_said():
    """Text that is no UTF-8 is taken as Windows wrote it, and the reader says so."""
    article = factcheck.read(COPY.encode("cp1252"))
    assert article.text == COPY
    assert article.cautions == ("not UTF-8 (line 1): read as cp1252",)


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_two_encodings_in_one_file_are_read_line_by_line(end):
    """Copy put together of two files: each line in its own encoding, and the lines that are guessed are told."""
    whole = ["Café to close", "“We lost £9,000,” he said.", "A plain line of 12 words.", "Naïve – or not?"]
    coded = [line.encode("utf-8" if number != 1 else "cp1252") for number, line in enumerate(whole)]
    article = factcheck.read(end.encode().join(coded))
    assert article.text == "\n".join(whole)
    assert article.cautions == ("two encodings in one file: line 2 read as cp1252, the rest as UTF-8",)
    assert article.offsets.position(article.text.index("9,000")) == (2, 11)


def test_two_encodings_in_one_line():
    """A quotation pasted into a line that was saved otherwise."""
    data = (
        "The café owner: ".encode("cp1252")
        + "“It’s over.”".encode()
        + " He left at 5 – early.".encode("cp1252")
    )
    assert factcheck.read(data).text == "The café owner: “It’s over.” He left at 5 – early."


def test_many_lines_of_another_encoding_are_told_in_short():
    data = b"\n".join(["Straße 1".encode(), *(["Straße 2".encode("cp1252")] * 9)])
    assert (
        factcheck.read(data)
        .cautions[0]
        .startswith("two encodings in one file: lines 2, 3, 4, 5, 6 and 4 more read")
    )


@pytest.mark.parametrize(
    ("text", "encoding"),
    [
        (COPY, "cp1252"),
        ("Ein »MENÜ« mit 12 Gängen, straßenweise, in Köln.", "cp1252"),
        ("It doesn’t cost £5 at the café, he said.", "mac_roman"),
        ("Mr. McÉnnis of Île-de-France paid £5.", "cp1252"),
        ("“Plain” quotes – and a dash.", "cp1252"),
    ],
)
def test_one_old_encoding_is_told_from_another(text, encoding):
    """Windows and the old Mac are told by what no word holds; neither is taken for a mixture."""
    article = factcheck.read(text.encode(encoding))
    assert article.text == text
    assert article.cautions[0].endswith("read as cp1252" if encoding == "cp1252" else "read as Mac Roman")


def test_twice_decoded_characters_are_mended_and_keep_their_place():
    """ "Ã©" is "é" again; what follows it stands where the file has it."""
    article = factcheck.read("The cafÃ© on\nmain street. It cost Â£30 a week.".encode())
    assert article.text == "The café on\nmain street. It cost £30 a week."
    assert article.offsets.position(article.text.index("30")) == (2, 24)
    assert "mended 2" in article.cautions[0]


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_line_ends_are_one_and_places_are_the_files(end):
    """Whatever ends the lines, line and column are those an editor sees."""
    article = factcheck.read(f"One.{end}{end}Two men.{end}Three.".encode())
    assert article.text == "One.\n\nTwo men.\nThree."
    assert article.offsets.position(article.text.index("men")) == (3, 5)


@given(st.text(alphabet=st.sampled_from("aé\n\r “£Ã©â€™\x85\u2028"), max_size=60))
@settings(max_examples=150, deadline=None)
def test_every_character_leads_back_to_the_file(text):
    """The character at a file offset is the one read, unless it was mended or ends a line."""
    try:
        article = factcheck.read(text.encode())
    except EmptyCopyError:  # nothing but blanks, as given or once mended
        assert not any(char.isalnum() and char.isascii() for char in text)
        return
    for at, char in enumerate(article.text):
        there = text[article.offsets.to_file(at)]
        assert there == char or char == "\n" or article.cautions


@pytest.mark.parametrize(
    ("data", "error", "what"),
    [
        (b"", EmptyCopyError, "the file is empty"),
        (b" \n\t\r\n ", EmptyCopyError, "nothing in it but blanks"),
        (b"\x89PNG\r\n\x1a\n\x00\x00", UnreadableError, "picture"),
        (b"%PDF-1.7 ...", UnreadableError, "PDF"),
        (bytes(range(256)) * 20, UnreadableError, "binary"),
        ("Сегодня утром в городе".encode("cp1251"), UnreadableError, "neither UTF-8 nor"),
        (b"<?xml version='1.0' encoding='utf-16'?><nitf/>", UnreadableError, "declares utf-16"),
        (b"<?xml version='1.0' encoding='x-none'?><nitf/>", UnreadableError, "'x-none'"),
        (b"<?xml version='1.0' encoding='utf-8'?>\n<p>caf\xe9</p>", UnreadableError, "declares utf-8"),
    ],
)
def test_what_cannot_be_read_is_refused(data, error, what):
    """What is wrong is said in a newsroom's words, with something to try."""
    with pytest.raises(error, match=what) as caught:
        factcheck.read(data)
    assert caught.value.hint


def test_files_that_are_none(tmp_path):
    """A folder, a missing file and an unknown format are refused by name."""
    with pytest.raises(UnreadableError, match="folder"):
        factcheck.read(tmp_path)
    with pytest.raises(UnreadableError, match="no such file"):
        factcheck.read(tmp_path / "none.txt")
    with pytest.raises(UnreadableError):
        factcheck.read("bad\x00name.txt")
    with pytest.raises(UsageError, match="wordstar"):
        factcheck.read(b"Text.", format="wordstar")


def test_what_does_not_end_is_refused_without_a_length():
    """How long it is nobody knows: no more was read than may be."""
    with pytest.raises(UnreadableError, match="does not end within 34 MB"):
        factcheck.read(io.BytesIO(b"x" * (LARGEST_FILE + 1)))


def test_a_file_too_large_is_refused_unread(tmp_path):
    """A 100 MB file is refused by its size alone."""
    path = tmp_path / "huge.txt"
    with path.open("wb") as file:
        file.truncate(100 * 1024 * 1024)
    with pytest.raises(UnreadableError, match="105 MB"):
        factcheck.read(path)


def test_text_too_long_for_a_story_is_refused():
    """Megabytes of text are no copy of one story."""
    with pytest.raises(UnreadableError, match="2,900,000 characters"):
        factcheck.read(b"The mayor went. Nobody said. " * 100_000)


@pytest.mark.parametrize("source", [io.BytesIO(COPY.encode()), io.StringIO(COPY)])
def test_open_files_are_read(source):
    """An open file, of bytes or of text, is as good as a path."""
    assert factcheck.read(source).text == COPY


def test_a_name_and_a_path(tmp_path):
    """The report calls a copy by its file's name."""
    path = tmp_path / "harwick-pa.txt"
    path.write_text(COPY, encoding="utf-8")
    article = factcheck.read(path, outlet="PA")
    assert (article.name, article.path, article.masthead.outlet) == ("harwick-pa", str(path), "PA")


def test_strange_characters_are_kept():
    """Escape sequences and NULs are copy like any other; the screen shows them as what they are."""
    text = "He said \x1b[31mno\x1b[0m to the plan\x00 today, [red] or [/b]."
    assert factcheck.read(text.encode()).text == text


PAGE = "<html><head><meta charset={}></head><body><p>Two lorries met near a caf\xe9 in Tarrow, police said.</p></body></html>"
XML = "<?xml version='1.0' encoding='{}'?><nitf><body><body.content><p>Two lorries met in Tarrow.</p></body.content></body></nitf>"
NO_CHARSETS = [
    "undefined",
    "punycode",
    "hex",
    "rot13",
    "unicode_escape",
    "utf-7",
    "x-none",
    "mbcs",
    "cp037",
]


@pytest.mark.parametrize("name", NO_CHARSETS)
def test_a_page_that_names_no_charset_is_read_by_another(name):
    article = factcheck.read(PAGE.format(name).encode("latin-1"))
    assert "café" in article.text


@pytest.mark.parametrize("name", NO_CHARSETS)
def test_a_file_that_declares_no_charset_is_refused_in_words(name):
    with pytest.raises(UnreadableError, match="declares"):
        factcheck.read(XML.format(name).encode())


@pytest.mark.parametrize("name", ["windows-1252", "ISO-8859-15", "latin1", "cp850", "mac-roman"])
def test_a_charset_that_is_one_is_obeyed(name):
    assert "café" in factcheck.read(PAGE.format(name).encode(name)).text


@pytest.mark.parametrize(
    "name", ["shift_jis", "shift_jisx0213", "euc-jp", "gbk", "big5", "koi8-r", "windows-1251"]
)
def test_charsets_of_other_scripts_are_obeyed(name):
    assert (
        "police said"
        in factcheck.read(XML.format(name).replace("Tarrow.", "Tarrow, police said.").encode(name)).text
    )
