"""
Nouns for works of art, books and broadcasts, whose titles stand in quotation marks.

Compiled from the rules on titles of works in newsroom guides.
"""

from __future__ import annotations

WORKS = frozenset(
    """
    film films movie movies song songs album albums book books novel novels memoir autobiography biography
    show series sitcom drama play plays musical musicals opera single singles track tracks hit hits episode
    painting paintings sculpture poem poems story essay article column podcast programme program documentary
    thriller comedy game videogame franchise sequel prequel trilogy blockbuster bestseller ballad anthem
    exhibition exhibit tour titled entitled called named headlined starring star starred stars pamphlet
    manifesto report paper blog
""".split()
)
