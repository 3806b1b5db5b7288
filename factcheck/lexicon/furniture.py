# ruff: noqa: E501
"""
What a page carries around the story: the wording of its buttons, lists, notices and stamps.

Compiled for this project from the classes of things that news pages and agency wires print round
their copy. Sets hold words, casefolded; patterns are of classes of wording, never of one outlet's.
"""

from __future__ import annotations

# Sections of a paper: a line made of nothing else is a label or a navigation bar.
SECTIONS = frozenset(
    """
    news world uk us usa nation national international local regional region politics business economy money
    finance markets sport sports football cricket rugby racing tennis golf health science tech technology
    environment climate education weather travel culture arts entertainment showbiz celebrity celebs tv film
    music books life lifestyle style fashion food drink opinion comment comments columns columnists
    editorial editorials letters obituaries obits jobs property motors cars puzzles crosswords games
    horoscopes video videos live photos pictures galleries podcasts podcast newsletters magazine features
    analysis explainer investigations crime courts court police transport cities city county state europe
    asia africa americas america australia india china ukraine russia ireland britain scotland wales england
    middle east north south latin pacific asia-pacific home latest breaking top stories headlines shopping
    deals offers family religion community communities events what's on things to do directory classifieds
    announcements archive epaper e-paper e-edition edition search menu sections more metro suburbs schools
    elections election government farming consumer
    """.split()
)
_JOINERS = frozenset("& and the of in - + / | » > › · • at".split())

# Words that a site says of itself; two of them, or one with "you" or "our", make a line furniture.
SITE_WORDS = frozenset(
    """
    subscribe subscriber subscribers subscription subscriptions newsletter newsletters inbox unsubscribe
    bookmark bookmarks cookie cookies login signup e-edition e-paper epaper app apps download advert
    advertisement advertisements advertising ads sponsored paywall facebook twitter whatsapp linkedin
    instagram tiktok pinterest reddit telegram youtube flipboard snapchat bluesky messenger email e-mail
    click tap clicking menu homepage browser javascript comments comment commenting replies reply forum
    newsdesk newsroom alerts notifications notification copyright privacy terms faq login password username
    account logged bulletin bulletins briefing briefings digest premium unlimited ad-free trial e-newsletter
    journalism membership member icon page website site link links share shared print save saved invalid
    required fields window navigating explore tips tip signing register registered podcast stories moderated
    moderation moderators guidelines contributor contributors donate donation cancel anytime
    """.split()
)

# The site speaks to its reader.
ADDRESS = frozenset("you your you're you'll our us we my me you've".split())

# What a button or a prompt begins with.
PROMPTS = frozenset(
    """
    sign subscribe register join get follow like share click tap download listen watch read send submit text
    tell contact find see view show hide skip go support donate become start continue scroll swipe enter
    leave post reply report save print copy open close play pause enable allow accept manage explore
    discover browse shop browse add log choose select try sponsor message whatsapp email want got have do
    don't never stay keep be by please thank thanks receive upgrade buy give more
    """.split()
)

# Whole lines, casefolded, without figures and marks: buttons, services, labels.
LABELS = frozenset(
    line.strip()
    for line in """
    share | share this | share this article | share this story | share article | share on | share via | share options
    share this page | share this with | share page | share with | share full article | gift this article
    facebook | twitter | x | x (twitter) | whatsapp | linkedin | reddit | email | e-mail | print | messenger | telegram
    pinterest | instagram | tiktok | youtube | flipboard | tumblr | threads | bluesky | mastodon | sms | pocket | line
    copy link | link copied | copied | copy url | save | saved | save article | save story | story saved | bookmark
    bookmarks | remove | like | likes | dislike | reply | comments | comment | view comments | show comments | add comment
    leave a comment | leave a reply | post a comment | write a comment | all comments | comments are closed | no comments
    load comments | hide comments | join the discussion | have your say
    advertisement | advertisements | advert | ad | ads | sponsored | sponsored content | promoted | promoted content
    paid content | paid post | partner content | article continues below | article continues after ad
    article continues below this advertisement | story continues below advertisement | story continues below
    article continues after advertisement | continue reading | keep reading | continue reading the main story
    skip advertisement | skip ad | scroll to continue | skip to main content | skip to content | skip to navigation
    skip to article | skip to footer | skip to search | jump to content | remove ads | report this ad | close ad
    subscribe | subscribe now | subscribe today | log in | login | log out | logout | sign in | sign out | sign up
    sign up now | register | register now | my account | account | profile | menu | search | close | open menu | main menu
    navigation | home | homepage | back to top | top | next | previous | prev | next article | previous article
    watch live | listen live | live tv | live radio | on air | on air now | listen | watch | play | pause | mute | unmute
    listen to this article | listen to article | listen now | play video | watch video | watch now | video | photos
    gallery | view gallery | view image in fullscreen | show more | see more | read more | view more | load more | show less
    learn more | find out more | more info | more | expand | collapse | enlarge | enlarge image | zoom | full screen
    toggle caption | hide caption | image caption | photo caption | caption | image source | copyright | transcript
    text size | font size | dark mode | print this article | email this article | report an error | request a correction
    report a typo | suggest a correction | corrections | submit a news tip | submit a tip | send us a tip | tip us off
    news tips | contact us | about us | about | contact | advertise | advertise with us | careers | help | faq | faqs
    privacy policy | privacy | cookie policy | cookies | cookie settings | manage cookies | accept | accept all
    accept cookies | reject all | decline | terms | terms of use | terms of service | terms and conditions | accessibility
    site map | sitemap | rss | newsletters | newsletter | get the app | download the app | download our app | our apps
    follow | following | follow us | follow us on | follow this topic | follow author | unfollow | get alerts | turn on notifications
    exclusive | breaking | breaking news | live | updated | developing | just in | premium | subscriber only | subscribers only
    for subscribers | free to read | opinion | analysis | explainer | editor's pick | watch again | e-paper | e-edition
    today's paper | weather | forecast | traffic | lottery | horoscope | puzzles | crossword | quiz | poll | vote
    invalid email | thank you | thanks for signing up | something went wrong | loading | please wait | required
    opens in new window | opens in new tab | opens in a new window | this is an advertisement | google news | apple news
    add as preferred source | add as a preferred source on google | preferred source | get the latest | send | submit
    """.replace("\n", "|").split("|")
    if line.strip()
)

# Headings of lists of other stories, as beginnings, casefolded. What follows is theirs, not the story's.
LISTS = (
    "related", "recommended", "most read", "most popular", "most viewed", "most shared", "most watched",
    "most commented", "most discussed", "most recent", "trending", "popular", "also on", "also in", "also read",
    "also see", "more in", "more on", "more about", "more from", "more news", "more stories", "more to read",
    "more like this", "more coverage", "more headlines", "more top stories", "more videos", "more for you",
    "you may also", "you might also", "you may like", "you might like", "you may be interested",
    "you might be interested", "you may have missed", "people also read", "readers also", "read next", "read also",
    "up next", "next up", "see also", "what to read next", "what to watch", "what others are reading",
    "what you need to know today", "top stories", "top news", "top videos", "top picks", "top reads", "top headlines",
    "other stories", "other news", "other top stories", "in other news", "in case you missed", "icymi", "don't miss",
    "dont miss", "do not miss", "must read", "must reads", "must watch", "must see", "editor's pick", "editors' pick",
    "editor's choice", "editors' choice", "our picks", "our best", "picked for you", "for you", "just for you",
    "from our partners", "from our sponsors", "from our network", "from around the web", "around the web",
    "from the web", "elsewhere on", "elsewhere in", "latest news", "latest stories", "latest headlines", "latest from",
    "latest in", "latest on", "latest videos", "the latest", "see more", "read more", "read on", "keep reading",
    "recent stories", "recent posts", "recent news", "recent articles", "today's headlines", "today's top",
    "this week's", "today's most", "breaking news", "happening now", "on this topic", "on this story",
    "sponsored stories", "sponsored links", "sponsored content", "promoted stories", "promoted links", "paid content",
    "partner content", "suggested", "stories for you", "similar", "watch more", "watch next", "featured", "in pictures",
    "in this section", "in this story", "in this article", "explore more", "explore topics", "discover more", "topics",
    "related topics", "related articles", "related stories", "related content", "tags", "filed under", "categories",
    "comments", "leave a reply", "leave a comment", "join the conversation", "join our commenting", "sign up for",
    "conversation", "view all", "show all", "next story", "previous story", "get involved", "read our", "follow us",
    "headlines", "other headlines", "more sport", "more business", "more politics", "more world", "more local",
    "best of", "news from", "stories from", "local news", "regional news", "nearby", "across the",
)  # fmt: skip

# A line may start with such a label and a colon (or dash): the rest of it is a link to another story.
LEADING_LABELS = (
    "read more", "read also", "also read", "read next", "read", "more", "related", "see also", "see more", "watch",
    "listen", "listen now", "watch now", "sign up", "don't miss", "dont miss", "must read", "recommended", "podcast",
    "video", "gallery", "in pictures", "photos", "pictures", "tags", "topics", "keywords", "keyword", "filed under",
    "on air", "follow", "subscribe", "newsletter", "poll", "quiz", "up next", "next", "previous", "in case you missed it",
    "icymi", "trending", "latest", "more on this", "more on this story", "from the archive", "editor's picks",
    "download", "get the app", "have your say", "join", "click here", "find out more", "learn more", "opinion",
    "slug", "eds", "editors", "editor's note", "editors' note", "editors note", "note to editors", "notes to editors",
    "note", "category", "categories", "section", "source", "url", "link", "advisory", "embargo", "embargoed", "contact",
    "media contact", "press contact", "comments", "subject", "priority", "urgency", "headline code", "story id",
    "byline title", "word count", "words", "wordcount", "copyright", "language", "service", "item",
)  # fmt: skip

# Notices that an agency sends with copy, which a desk must see.
NOTICES = ("correction", "corrects", "corrected", "clarification", "clarifies", "kill", "elimination", "eliminates",
           "withhold", "withdrawal", "withdrawn", "retraction", "embargo", "embargoed", "hold for release",
           "not for publication", "mandatory kill", "advisory", "editors note", "attention editors")  # fmt: skip


def sections_only(words: list[str]) -> bool:
    """Is the line made of nothing but the names of sections?"""
    return any(word in SECTIONS for word in words) and all(
        word in SECTIONS or word in _JOINERS for word in words
    )
