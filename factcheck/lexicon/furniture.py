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
ADDRESS = frozenset("you your you're you'll our we my me you've".split())

# What a button or a prompt begins with.
PROMPTS = frozenset(
    """
    sign subscribe register join get follow like share click tap download listen watch read send submit text
    tell contact find see view show hide skip go support donate become start continue scroll swipe enter
    leave post reply report save print copy open close play pause enable allow accept manage explore
    discover browse shop browse add log choose select try sponsor message whatsapp email want got have do
    don't never stay keep be by please thank thanks receive upgrade buy give more connect license licence reuse purchase request republish advertise kick sponsored latest
    """.split()
)

# Whole lines, casefolded, without figures and marks: buttons, services, labels.
LABELS = frozenset(
    line.strip()
    for line in """
    after newsletter promotion | skip past newsletter promotion | newsletter promotion | share | share this | share this article | share this story | share article | share on | share via | share options
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
    toggle caption | hide caption | image caption | figure caption | photo caption | caption | image source | copyright | transcript
    text size | font size | dark mode | print this article | email this article | report an error | request a correction
    report a typo | suggest a correction | corrections | submit a news tip | submit a tip | send us a tip | tip us off
    news tips | contact us | about us | about | about the author | about the authors | about the writer | about this author | contact | advertise | advertise with us | careers | help | faq | faqs
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
    "just watched", "now playing", "now watching", "most commented", "most discussed", "most recent", "trending", "popular", "also on", "also in", "also read",
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
    "about the author", "about this author", "best of", "news from", "stories from", "local news", "regional news", "nearby", "across the",
)  # fmt: skip

# Labels in capitals that a player of films sets before the name of a film, and the buttons that it sets behind.
RAILS = (
    "just watched", "must watch", "must see", "now playing", "now watching", "watch now", "watch next", "watch live",
    "up next", "next up", "next video", "related video", "related videos", "more videos", "most watched", "play video",
    "live now", "on air now", "replay", "video", "videos",
)  # fmt: skip
PLAYERS = ("replay more videos", "replay video", "more videos replay", "play again more videos")

# A line may start with such a label and a colon (or dash): the rest of it is a link to another story.
LEADING_LABELS = (
    "read more", "read also", "also read", "read next", "read", "more", "related", "see also", "see more", "watch",
    "listen", "listen now", "watch now", "sign up", "don't miss", "dont miss", "must read", "recommended", "podcast",
    "video", "gallery", "in pictures", "photos", "pictures", "tags", "topics", "keywords", "keyword", "filed under",
    "on air", "follow", "subscribe", "newsletter", "poll", "quiz", "up next", "next", "previous", "in case you missed it",
    "icymi", "trending", "latest", "more on this", "more on this story", "from the archive", "editor's picks",
    "download", "get the app", "have your say", "join", "click here", "find out more", "learn more", "opinion",
    "slug", "eds", "attn", "editors", "editor's note", "editors' note", "editors note", "note to editors", "notes to editors",
    "note", "category", "categories", "section", "source", "url", "link", "advisory", "embargo", "embargoed", "contact",
    "media contact", "press contact", "comments", "subject", "priority", "urgency", "headline code", "story id",
    "byline title", "word count", "words", "wordcount", "copyright", "language", "service", "item", "disclaimer",
)  # fmt: skip

_THIS = ("story", "article", "report", "version", "piece", "copy", "post", "content", "page")
_WAS = (
    "has not been", "has been corrected", "has been updated", "has been amended", "has been clarified", "was corrected", "was updated",
    "was amended", "corrects", "clarifies", "previously", "originally", "was originally", "was first", "first appeared",
    "initially", "incorrectly", "originally appeared", "appeared in", "is republished", "was produced", "was written by",
    "was published", "was provided", "was supplied", "is more than", "is available", "is for subscribers",
    "may contain affiliate", "contains affiliate", "is part of our", "is brought to you", "was read by", "is sponsored",
    "includes affiliate", "may include affiliate", "is also available",
)  # fmt: skip
NOTICE_WORDS = (
    "correction", "clarification", "kill", "elimination", "withdrawal", "retraction", "embargo", "advisory", "withhold",
)  # fmt: skip
# Beginnings of the notices that an agency or an outlet sends with copy, which a desk must see.
NOTICES = (
    *NOTICE_WORDS,
    "mandatory kill", "embargoed", "strictly embargoed", "hold for release", "not for publication", "not for release",
    "an earlier version of this", "a previous version of this", "a correction was made", "this corrects",
    "corrects that", "corrects to", "corrects the", "corrects spelling", "corrects name", "corrects date",
    *(f"this {thing} {was}" for thing in _THIS for was in _WAS if "correct" in was or was[:3] in ("has", "pre", "ori", "ini", "inc", "cla")
      or was in ("was updated", "was amended")),
)  # fmt: skip
# What an update says it does: "UPDATES: Adds quotes, details", "(Recasts, adds background)".
UPDATE_VERBS = frozenset(
    "update updates adds add recasts recast corrects corrected clarifies refiles repeats changes deletes subs minor "
    "edits writes eds ups restores".split()
)
UPDATED_PARTS = frozenset(
    "graf grafs graph graphs paragraph paragraphs para paras pvs byline headline hed lead lede dateline slug quote "
    "quotes detail details background photo photos link links throughout edits reaction reactions comment".split()
)
# Beginnings of lines about who helped to make the copy, and of offers to follow it.
HELPERS = (
    "reporting by", "additional reporting", "writing by", "editing by", "compiled by", "edited by", "translated by",
    "written and edited by", "reporting and writing by", "with reporting", "with additional reporting", "with files from",
    "with inputs from", "with input from", "with agency inputs", "with agencies", "with material from", "contributed by",
    "inputs from", "our standards:", "purchase licensing", "©", "(c) ", "c) 20", "copyright", "follow ap", "follow the ap",
    "follow all of ap", "find more ap", "find all of ap", "see all of ap", "more ap ", "ap news:", "ap sports:",
    "syndicated from", "republished from", "first published", "originally published", "this report by", "this story by",
    "for copyright information", "to contact the reporter", "to contact the editor", "to contact the author", "story by",
    "contact the reporter", "contact the newsroom", "with pti inputs", "with ap inputs", "with reuters",
    *(f"this {thing} {was}" for thing in _THIS for was in _WAS),
)  # fmt: skip
# Phrases that stand in such lines wherever they begin.
RIGHTS = (
    "all rights reserved", "may not be published, broadcast", "may not be reproduced", "may not be republished",
    "may not be redistributed", "this story has not been edited", "published from a syndicated feed",
    "published from a wire agency feed", "without modifications to the text", "generated from a syndicated feed", "cannot be reproduced", "not be reproduced without", "contributed to this report",
    "contributed to this story", "contributed to this article", "contributed to this dispatch", "contributed reporting",
    "receives support from the", "receives financial support from multiple", "is solely responsible for all content",
    "distributed by tribune content", "was first published on", "not responsible for the content of external",
    "is a member of the trust project", "the conversation under a creative commons",
)  # fmt: skip
# Beginnings of offers to sign on.
SIGNING = (
    "sign up", "sign in", "log in", "subscribe", "register", "get the app", "get our", "download", "listen to", "tap to",
    "click to", "click here", "follow us", "follow on", "join us", "join our", "add us", "go to", "skip to", "license this",
    "purchase", "reuse this", "request", "report a", "report an", "connect with", "connect via", "manage your", "start your",
    "send us", "tell us", "email us", "contact us", "text us", "call us", "message us", "explore more", "view our", "find us",
    "support our", "advertise with", "work with us", "enter your", "share your", "view all", "see all", "show all", "load more",
)  # fmt: skip
# Phrases that a site says of itself to its reader.
SITE_PHRASES = (
    "cookie policy", "use of cookies", "use cookies", "uses cookies", "accept cookies", "privacy policy", "privacy notice",
    "terms of service", "terms of use", "terms and conditions", "community guidelines", "community standards",
    "house rules", "free trial", "cancel anytime", "cancel any time", "already a subscriber", "already have an account",
    "not a subscriber", "become a member", "become a subscriber", "subscriber-only",
    "personalised ads", "personalized ads", "enable javascript", "ad blocker", "ad-blocker", "adblocker", "your browser",
    "protected by recaptcha", "story continues below", "article continues below", "article continues after",
    "continues after advertisement", "scroll down for", "delivered to your inbox", "to your inbox", "in your inbox",
    "straight to your", "to your phone", "breaking news alerts", "news alerts", "push notifications", "morning briefing",
    "morning edition", "evening edition", "our newsletter", "our newsletters", "newsletter sign", "daily newsletter",
    "free newsletter", "weekly newsletter", "sign up for", "sign up to", "signing up", "sign-up", "log in to", "login to",
    "create a free account", "create an account", "free account", "email address", "e-mail address", "required fields",
    "opt out", "unsubscribe", "your data", "your details", "third parties", "earn a commission", "earn commission",
    "affiliate links", "affiliate link", "thank you for reading", "thanks for reading", "thank you for signing",
    "thanks for signing", "support independent journalism", "support local journalism", "quality journalism",
    "support our journalism", "our journalism", "our journalists", "our reporters", "our newsroom", "our newsdesk",
    "our website", "our site", "our app", "our apps", "our commenting", "our comments", "our community", "our whatsapp",
    "our channel", "our podcast", "our daily", "our free", "our weekly", "our readers", "our subscribers", "our facebook",
    "our youtube", "our social", "share your views", "share your thoughts", "have your say", "get in touch", "let us know",
    "send us", "send your", "email us", "contact us", "tell us", "whatsapp us", "text us", "call us", "follow us", "join us",
    "join the conversation", "join the discussion", "what do you think", "got a story", "got a tip", "have a story",
    "have a tip", "a story to share", "have you been affected", "were you there", "do you know more", "view on instagram",
    "view this post", "a post shared by", "view comments", "post a comment", "leave a comment", "comments are moderated",
    "page you are looking", "opens in new", "opens new tab", "licensing rights", "newsletter delivers", "newsletter brings", "latest news from", "opens in a new", "my bookmarks", "user icon", "google preferences",
    "preferred source", "news app", "download the", "watch live", "listen live", "keep up with", "stay up to date",
    "up-to-date with", "keep up to date", "stay informed", "kick off your", "start the day with", "start your day",
    "latest news and", "top stories", "best of the", "daily dose of", "weekly dose of", "your dose of", "regular dose of", "special offers", "latest news, analysis",
)  # fmt: skip


def sections_only(words: list[str]) -> bool:
    """Is the line made of nothing but the names of sections?"""
    return any(word in SECTIONS for word in words) and all(
        word in SECTIONS or word in _JOINERS for word in words
    )
