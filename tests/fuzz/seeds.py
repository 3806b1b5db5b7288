"""What the fuzzer starts from: small invented copies in every form that is read, the fixtures, and a corpus beside."""

from __future__ import annotations

import io
import os
import zipfile
from functools import cache
from pathlib import Path

ROOT = Path(__file__).parents[2]
LARGEST = 60_000  # bytes of a file from outside; a larger one costs time and teaches nothing more

PAGE = """Lock gates to close for nine weeks
By Una Teal, WNA
Published 12 March 2024, 6:20 pm

SELBRIDGE (WNA) — The upper lock at Selbridge will shut for nine weeks from April 2, the canal trust said on Tuesday.

About 1,450 boats pass it in a year, 4.5% fewer than in 2022.

“We cannot patch it again,” said Piers Hallam, 52, who runs the trust. “It would cost £2.6m (about $3.3m).”

He did not say who would pay. The council, 14 miles (23 km) away, rejected a grant by 7 votes to 5 last May.
"""
_TWO = "The upper lock at Selbridge will shut for nine weeks, the trust said. It did not say who would pay."
_DAY = "2024-03-12T18:20:00Z"
TEXTS = {
    "page.html": f"""<!doctype html><html><head><title>Lock gates | Echo</title><meta property="article:published_time" content="{_DAY}">
<script type="application/ld+json">{{"@type":"NewsArticle","headline":"Lock gates to close","datePublished":"{_DAY}","author":{{"name":"Una Teal"}}}}</script></head>
<body><nav><a href="/">Home</a><a href="/sport">Sport</a></nav><article><h1>Lock gates to close</h1><p class="byline">By Una Teal</p>
<figure><img alt="x"><figcaption>The lock. Photo: WNA</figcaption></figure><p>{_TWO}</p><blockquote><p>“We cannot patch it again,” said Piers Hallam.</p></blockquote>
<table><tr><th>Boats</th><td>1,450</td></tr></table><p>About <b>1,450</b> boats pass it&nbsp;in a year &mdash; 4.5% fewer.</p></article><footer>&copy; Echo</footer></body></html>""",
    "copy.md": f"---\ntitle: Lock gates to close\ndate: 2024-03-12\n---\n# Lock gates to close\n\n{_TWO}\n\n> “We cannot patch it again,” said *Piers Hallam*.\n\n| a | b |\n| - | - |\n| 4 | 5 |\n",
    "nitf.xml": f'<?xml version="1.0"?><nitf><head><title>Lock gates</title><docdata><date.issue norm="20240312T182000Z"/></docdata></head><body><body.head><hedline><hl1>Lock gates to close</hl1></hedline><byline>Una Teal</byline></body.head><body.content><p>{_TWO}</p><p>It cost &#163;2.6m.</p></body.content></body></nitf>',
    "ninjs.json": f'{{"uri":"urn:x:1","type":"text","versioncreated":"{_DAY}","headline":"Lock gates to close","byline":"Una Teal","body_xhtml":"<p>{_TWO}</p><p>It cost \\u00a32.6m.</p>"}}',
    "g2.xml": f'<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="x" version="2"><itemMeta><versionCreated>{_DAY}</versionCreated></itemMeta><contentMeta><headline>Lock gates to close</headline></contentMeta><contentSet><inlineXML contenttype="application/xhtml+xml"><html xmlns="http://www.w3.org/1999/xhtml"><body><p>{_TWO}</p></body></html></inlineXML></contentSet></newsItem>',
    "newsml1.xml": f"<NewsML><NewsItem><NewsManagement><FirstCreated>20240312T182000Z</FirstCreated></NewsManagement><NewsComponent><NewsLines><HeadLine>Lock gates to close</HeadLine></NewsLines><ContentItem><DataContent><nitf><body><body.content><p>{_TWO}</p></body.content></body></nitf></DataContent></ContentItem></NewsComponent></NewsItem></NewsML>",
    "feed.rss": f'<rss version="2.0"><channel><title>Echo</title><item><title>Lock gates to close</title><pubDate>Tue, 12 Mar 2024 18:20:00 GMT</pubDate><description><![CDATA[<p>{_TWO}</p>]]></description></item><item><title>Two</title><description>{_TWO}</description></item></channel></rss>',
    "feed.atom": f'<feed xmlns="http://www.w3.org/2005/Atom"><entry><title>Lock gates to close</title><updated>{_DAY}</updated><content type="html">&lt;p&gt;{_TWO}&lt;/p&gt;</content></entry></feed>',
    "anpa.txt": f"\x16\x16\x01V0312\x13\x11\x15r w lock-gates 03-12 0120\x13\x12BC-Lock Gates,120\x13\x14\x02Lock gates to close\x13\x14By UNA TEAL\x13\x14    {_TWO}\x13\x14\x03AP-WNA-03-12-24 1820GMT\x13\x14\x04",
    "mail.eml": f"From: Desk <desk@wna.example>\r\nSubject: =?utf-8?q?Lock_gates_=E2=80=93_close?=\r\nDate: Tue, 12 Mar 2024 18:20:00 +0000\r\nMIME-Version: 1.0\r\nContent-Type: multipart/alternative; boundary=q\r\n\r\n--q\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n{_TWO}\r\nIt cost =C2=A32.6m.\r\n--q\r\nContent-Type: text/html\r\n\r\n<p>{_TWO}</p>\r\n--q--\r\n",
    "copy.rtf": rf"{{\rtf1\ansi\ansicpg1252{{\fonttbl{{\f0 Arial;}}}}\pard {_TWO}\par It cost \'a32.6m \u8212? at last.\par}}",
    "wxr.xml": f'<rss xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:wp="http://wordpress.org/export/1.2/"><channel><wp:wxr_version>1.2</wp:wxr_version><item><title>Lock gates to close</title><content:encoded><![CDATA[<!-- wp:paragraph --><p>{_TWO}</p>]]></content:encoded><wp:post_type>post</wp:post_type></item></channel></rss>',
    "ans.json": f'{{"type":"story","version":"0.10.9","headlines":{{"basic":"Lock gates to close"}},"content_elements":[{{"type":"text","content":"{_TWO}"}},{{"type":"list","items":[{{"type":"text","content":"1,450 boats"}}]}}]}}',
    "feed.json": f'{{"version":"https://jsonfeed.org/version/1.1","title":"Echo","items":[{{"id":"1","title":"Lock gates to close","content_html":"<p>{_TWO}</p>"}},{{"id":"2","content_text":"{_TWO}"}}]}}',
}  # fmt: skip
SETTINGS = """fail_on = "warning"
ignore = ["STY", "WRD301"]
style = "britain"

[[suppress]]
code = "NUM101"
text = "1,450"
reason = "the trust's own count"
"""


def _zipped(**parts: str) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_STORED) as file:
        for name, text in parts.items():
            file.writestr(name.replace("__", "/").replace("_", "."), text)
    return out.getvalue()


def _documents() -> dict[str, bytes]:
    paragraphs = "".join(f"<w:p><w:r><w:t>{line}</w:t></w:r></w:p>" for line in PAGE.split("\n\n"))
    opened = "".join(f"<text:p>{line}</text:p>" for line in PAGE.split("\n\n"))
    return {
        "copy.docx": _zipped(
            word__document_xml=f'<w:document xmlns:w="w"><w:body>{paragraphs}</w:body></w:document>'
        ),
        "copy.odt": _zipped(
            mimetype="application/vnd.oasis.opendocument.text",
            content_xml=f'<office:document-content xmlns:office="o" xmlns:text="t"><office:body><office:text>{opened}</office:text></office:body></office:document-content>',
        ),
    }


@cache
def files() -> tuple[tuple[str, bytes], ...]:
    """Every seed, by name: the same in the same order on every machine that has the same corpus."""
    own = {"page.txt": PAGE.encode(), **{name: text.encode() for name, text in TEXTS.items()}, **_documents()}
    found = [*sorted(own.items())]
    folders = [ROOT / "fixtures" / "stories"]
    if corpus := os.environ.get("FACTCHECK_CORPUS"):
        folders += [Path(corpus) / name for name in ("stories", "wire", "feeds")]
    for folder in folders:
        found += [
            (path.name, path.read_bytes())
            for path in sorted(folder.rglob("*"))
            if path.is_file() and not path.name.startswith("expected") and path.stat().st_size <= LARGEST
        ]
    return tuple(found)


@cache
def stories() -> tuple[str, ...]:
    """The seeds that are plain copy, as text."""
    return tuple(data.decode("utf-8", "replace") for name, data in files() if name.endswith(".txt"))
