"""What ninjs and NewsML-G2 tell of an item: which it is, which version, in what state."""

import json

import factcheck

NINJS = {
    "uri": "urn:nw:1", "version": "3", "pubstatus": "stat:canceled", "versioncreated": "2026-03-05T10:00:00Z",
    "evolvedfrom": "urn:nw:0", "signals": [{"qcode": "sig:correction"}], "type": "text",
    "headline": "Mill burns", "ednote": "Kill the story.",
}  # fmt: skip
G2 = """<newsItem guid="urn:nw:1" version="2"><itemMeta><versionCreated>2026-03-05T10:00:00Z</versionCreated>
<pubStatus qcode="stat:usable"/><signal qcode="sig:update"/><edNote>Corrects day.</edNote>
<link rel="irel:evolvedFrom" residref="urn:nw:0"/></itemMeta>
<contentMeta><headline>Mill burns at Brack</headline></contentMeta><contentSet><inlineXML>
<html><body><p>The flour mill at Brack burned down on Monday, the brigade said.</p></body></html>
</inlineXML></contentSet></newsItem>"""


def test_ninjs():
    """A killed item needs no body to be read."""
    head = factcheck.read(json.dumps(NINJS).encode()).masthead
    assert head.item == ("urn:nw:1", "3", "canceled", "2026-03-05T10:00:00Z", "urn:nw:0", ("correction",))
    assert head.item.off


def test_newsml_g2():
    head = factcheck.read(G2.encode()).masthead
    assert head.item == ("urn:nw:1", "2", "usable", "2026-03-05T10:00:00Z", "urn:nw:0", ("update",))
    assert not head.item.off
    assert head.notices == ("Corrects day.",)
