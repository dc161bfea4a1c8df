"""English page vocabulary. Every value is casefolded; see `warlog.parsers.languages` for what each name means."""

MONTHS = (
    "january jan", "february feb", "march mar", "april apr", "may", "june jun", "july jul", "august aug",
    "september sept sep", "october oct", "november nov", "december dec",
)  # fmt: skip
WEEKDAYS = (
    "monday mon", "tuesday tue tues", "wednesday wed", "thursday thu thur thurs", "friday fri", "saturday sat",
    "sunday sun",
)  # fmt: skip

# Words that may stand inside a stamp, before or behind its clock.
STAMP_WORDS = "at on posted published updated update from of the last time timestamp as"
CLOCK_UNITS = "hrs hours hr h"
AM = "am"
PM = "pm"
DAYPARTS = (
    "morning", "early morning", "this morning", "in the morning", "midday", "noon", "afternoon", "this afternoon",
    "evening", "this evening", "night", "overnight", "midnight",
)  # fmt: skip
AGO_BEFORE = ()
AGO_AFTER = ("ago",)
AGO_UNITS = "s sec secs second seconds m min mins minute minutes h hr hrs hour hours d day days w week weeks"
JUST_NOW = ("just now", "now", "a moment ago")
TODAY = ("today", "this morning", "tonight")
YESTERDAY = ("yesterday",)
ZONES = {
    "kyiv time": "Europe/Kyiv", "kiev time": "Europe/Kyiv", "local kyiv time": "Europe/Kyiv",
    "moscow time": "Europe/Moscow", "greenwich mean time": "UTC", "uk time": "Europe/London",
    "british time": "Europe/London", "eastern time": "America/New_York", "pacific time": "America/Los_Angeles",
    "central european time": "Europe/Paris", "israel time": "Asia/Jerusalem", "istanbul time": "Europe/Istanbul",
    "times stated are uk": "Europe/London", "times are local": "",
}  # fmt: skip

# Whole lines (their final colon dropped) that head a summary; lists and short lines below belong to it.
SUMMARY_HEADS = (
    "brief facts", "key events", "key points", "key developments", "key updates", "what we're covering",
    "what we know", "what you need to know", "information to remember", "at a glance", "summary", "in brief",
    "top headlines", "highlights", "the main points", "the latest", "here's what you need to know", "main points",
    "here's the latest", "the essentials", "to remember", "in short", "in summary", "catch up", "top lines",
    "where things stand", "key moments", "the headlines", "need to know", "what's happening", "quick summary",
)  # fmt: skip
# Whole lines that head the stream itself.
STREAM_HEADS = (
    "latest news", "live updates", "latest updates", "live", "updates", "live feed", "live reporting", "all updates",
    "timeline", "follow live", "live blog", "liveblog", "latest", "newest first",
)  # fmt: skip
# Whole lines, or beginnings of lines, behind which nothing of the stream comes.
TAIL_HEADS = (
    "related posts", "related articles", "related stories", "related topics", "related", "latest articles",
    "leave a reply", "leave a comment", "comments", "stay connected", "source link", "about the author",
    "more on this story", "more on this topic", "more from", "most read", "most popular", "you may also like",
    "recommended", "trending", "post a comment", "sign up for", "subscribe to our newsletter", "join the conversation",
    "read next", "up next", "topics", "tags", "share this article", "share this story", "also read", "recent posts",
    "popular posts", "more stories", "what to read next", "editor's picks", "terms of use", "privacy policy",
    "our standards", "further reading", "log in to comment", "sign in to comment",
    "be the first to comment", "reader comments", "readers' comments", "your comments", "view comments",
    "show comments", "view all comments", "show all comments", "load comments", "have your say",
    "you may like", "you might like", "you might also like", "related content",
)  # fmt: skip
TAIL_STARTS = (
    "it is always my pleasure", "with reporting by", "additional reporting by", "reporting by",
    "this live blog has ended", "this blog is now closed", "this live page is now closed",
    "copyright ", "© ", "all rights reserved", "contact us", "thank you for reading", "thanks for reading",
    "we put a lot of", "more from ", "more on ", "recommended for you", "if you enjoyed", "you have successfully", "please enter your",
    "editing by ",
)  # fmt: skip
# Headings behind which the background of the whole story is told.
BACKGROUND_HEADS = ("background", "how we got here", "the story so far", "context", "previously", "earlier")
READ_MORE = (
    "read more", "read also", "also read", "read:", "see also", "more:", "click here", "follow us", "follow our",
    "find all our", "find more", "watch:", "watch the", "listen:", "download the app", "download our", "get the app",
    "sign up", "subscribe", "continue reading", "full story", "read the full", "you can read", "more on this",
    "our live blog", "for more", "want to comment", "view more", "see more", "join our", ">>follow", "learn more",
)  # fmt: skip
# Whole lines of a page's machinery.
CHROME = (
    "skip to main content", "skip to content", "accessibility links", "top of page", "back to top", "bottom of page",
    "copy link", "copy this link", "report this post", "report an error", "unsubscribe", "copied", "share", "share this", "share on facebook", "share on twitter", "tweet", "view post",
    "view image in fullscreen", "sort by", "latest first", "oldest first", "newest first", "advertisement",
    "ad", "sponsored", "promoted", "follow", "like", "reply", "load more", "show more", "menu",
    "home", "search", "sign in", "log in", "register", "print", "email", "facebook", "twitter", "whatsapp", "telegram",
    "linkedin", "link copied", "this event has now ended", "breaking news", "breaking", "live", "refresh",
    "auto-refresh", "close", "play", "pause", "mute", "unmute", "play video", "watch live", "comments", "newsletter",
    "cookie settings", "accept all", "reject all", "manage cookies", "loading", "image", "video",
    "embed", "save", "bookmark", "world", "news", "toggle caption", "hide caption", "enlarge this image",
    "this content is not available", "share this post", "open in new window", "live now",
    "skip advertisement", "reuse this content", "view on twitter", "view on x", "jump to comments",
    "join the discussion", "listen to this article", "gift this article", "give feedback", "report ad",
    "report this ad", "article continues below", "scroll to continue", "email link", "watch on youtube", "show tweet",
    "back to article", "create account", "my account", "print this page", "save article", "close dialog", "open menu",
    "go to homepage", "log in / register", "add to favourites", "copied to clipboard", "turn on notifications",
    "load older posts", "jump to latest", "new updates", "terms and conditions", "accessibility help", "ad choices",
    "do not sell my information", "send to a friend", "podcasts", "explore more on these topics",
    "about sharing", "ad feedback", "paid content", "read description", "share page",
)  # fmt: skip
CHROME_STARTS = (
    "we use cookies", "this site uses cookies", "view this post on", "a post shared by", "this article was amended",
    "allow instagram content", "allow twitter content", "this article contains content provided by",
    "to view this video", "please enable javascript", "your browser does not", "enable notifications",
    "show key events only", "please turn on javascript", "live feed", "share on ", "tap here to ", "you receive this email", "story continues",
    "support us from", "article continues after", "get the latest news in your inbox",
    "be the first to get",
)  # fmt: skip
UPDATED = (
    "updated", "last updated", "last update", "published", "first published", "posted", "modified", "created",
    "last modified", "amended", "updated on", "published on", "posted on",
)  # fmt: skip
# Whole lines beside a stamp that say what kind of entry it is.
KEY_EVENT = ("key event", "key moment", "key update")
PINNED = ("pinned", "pinned post", "pinned update")
UPDATE_MARKERS = ("update", "breaking", "new", "just in", "flash", "alert", "urgent")
BYLINES = ("by ", "from ", "edited by ", "written by ", "posted by ", "words by ")
CREDIT_LINES = ("editor", "editors", "commentary", "social media", "reporters", "reporting", "writer", "writers")
# A line that begins so, or holds a mark, is a caption or its credit.
CAPTION_STARTS = (
    "photo:", "photo by", "photograph:", "picture:", "pictured:", "picture file:", "image:", "image caption", "pic:",
    "illustrative photo", "illustration:", "video:", "file photo", "file picture", "file image", "map:", "graphic:",
    "screenshot", "a still from", "(photo", "(image", "(picture", "image credit", "photo credit", "image source",
    "handout photo", "courtesy:", "photos:", "gallery:", "caption:",
    "credit...",
    "media caption", "credit:",
)  # fmt: skip
CAPTION_MARKS = (
    "photo credit", "(photo", "(image", "photograph:", "photo:", "picture:", "/ photo by", "image credit", "photo by",
    "file photo", "getty images", "via getty", "/afp", "/ afp", "/reuters", "/ap)", "- source:", "/epa", "courtesy of",
    "handout/", "/handout", "/shutterstock", "/tass",
)  # fmt: skip
PICTURE_WORDS = "photo photos picture pictures image images footage video videos map screenshot pictured"
# Words by which a title says that the page is a live blog.
LIVE_WORDS = "live updates liveblog blog latest ticker developments glance as-it-happened"
# What an abbreviation ends on, so that its full stop ends no sentence.
ABBREVIATIONS = "mr mrs ms dr gen col lt maj sgt st u.s u.k u.n no vs jan feb mar apr jun jul aug sept sep oct nov dec"
