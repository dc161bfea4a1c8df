"""Lines that are no part of any entry, and what becomes of them."""

from __future__ import annotations

import pytest
from reading import aside, read, updates

from warlog.parsers import furniture
from warlog.parsers.languages import vocabulary
from warlog.parsers.page import Page

LABELS = [
    ("en", "Photo: Ann Ames", furniture.CAPTION),
    ("en", "A bridge over the Ossa at dawn. Photo credit: Ann Ames", furniture.CAPTION),
    ("en", "A bridge over the Ossa (Photo by Ann Ames)", furniture.CAPTION),
    ("en", "Photograph: Ann Ames/Varnia Press", furniture.CAPTION),
    ("en", "ANN AMES / VARNIA PRESS", furniture.CAPTION),
    ("de", "Foto: Ann Ames", furniture.CAPTION),
    ("fr", "Photo : Ann Ames", furniture.CAPTION),
    ("ru", "Фото: Анна Эймс", furniture.CAPTION),
    ("en", "Read more: How the bridge was built", furniture.READ_MORE),
    ("en", "READ MORE", furniture.READ_MORE),
    ("de", "Lesen Sie auch: Wie die Brücke gebaut wurde", furniture.READ_MORE),
    ("en", "Copy link", furniture.CHROME),
    ("en", "Share", furniture.CHROME),
    ("en", "Skip to main content", furniture.CHROME),
    ("en", "5,000 Fans Like", furniture.CHROME),
    ("en", "-0.1 C", furniture.CHROME),
    ("en", "01:39 - Source: Varnia TV", furniture.CHROME),
    ("en", "0:00 0:00", furniture.CHROME),
    ("en", "0:00 / 1:23", furniture.CHROME),
    ("de", "Anzeige", furniture.CHROME),
    ("de", "Schaltfläche: Vollbild", furniture.CHROME),
    ("en", "Link copied!", furniture.CHROME),
    ("en", "A bridge over the Ossa [Ann Ames/Varnia Press]", furniture.CAPTION),
    ("en", "A bridge over the Ossa. Credit: Ann Ames/Varnia Press", furniture.CAPTION),
    ("de", "Videoplayer", furniture.CHROME),
    ("en", "Key points", furniture.SUMMARY_HEAD),
    ("en", "Brief facts:", furniture.SUMMARY_HEAD),
    ("en", "WHAT WE’RE COVERING", furniture.SUMMARY_HEAD),
    ("de", "+++ Das Wichtigste in Kürze +++", furniture.SUMMARY_HEAD),
    ("en", "Latest news:", furniture.STREAM_HEAD),
    ("en", "Related Posts:", furniture.TAIL),
    ("en", "LEAVE A REPLY", furniture.TAIL),
    ("en", "Leave a comment (27)", furniture.TAIL),
    ("de", "Mit Informationen von dpa", furniture.TAIL),
    ("en", "Background", furniture.BACKGROUND_HEAD),
    ("en", "Updated: March 25, 2031 5:38pm", furniture.UPDATED),
    ("en", "Published: 25 March 2031, 10:29 AM", furniture.UPDATED),
    ("en", "By Ann Ames", furniture.BYLINE),
    ("en", "By Ann Ames and Bob Bell", furniture.BYLINE),
    ("de", "Von: Ann Ames, Bob Bell", furniture.BYLINE),
    ("en", "________", furniture.SEPARATOR),
    ("en", "* * *", furniture.SEPARATOR),
    ("en", "--------- SPLIT ELEMENT ---------", furniture.SEPARATOR),
]


@pytest.mark.parametrize(("language", "text", "what"), LABELS)
def test_a_line_says_what_it_is(language: str, text: str, what: str) -> None:
    words = vocabulary(language)
    line = Page(text, words).lines[0]
    assert furniture.label(line, words) == what


NEWS = [
    ("en", "The mayor of Telm said that the bridge was closed."),
    ("en", "By the morning all of the bridges had been closed"),
    ("en", "From Monday on the bridge will be closed"),
    ("en", "Bridge closed"),
    ("en", "New bridge opened over the Ossa"),
    ("en", "Background noise of drones wakes the town"),
    ("en", "Related charges were brought against the mayor, the court says."),
    ("en", "Read the letter, the mayor asked the judges, before you decide on the bridge."),
    ("en", "The bank has shared its figures: 12 of 40 towns have no money."),
    (
        "en",
        "“The photo was taken in June,” the mayor said, and nobody believed him, not even his own secretary, who had it framed.",
    ),
    ("en", "The summary of the report was published on Monday"),
    ("en", "Two comments by the mayor"),
    ("de", "Von der Brücke ist nichts geblieben"),
    ("de", "Das Wichtigste sei jetzt Ruhe, sagt der Bürgermeister."),
    ("fr", "Par ailleurs, le pont est fermé"),
]


@pytest.mark.parametrize(("language", "text"), NEWS)
def test_news_is_not_furniture(language: str, text: str) -> None:
    words = vocabulary(language)
    assert furniture.label(Page(text, words).lines[0], words) == ""


BLOG = """Live: the war in Varnia

12:30 The mayor of Telm closed the bridge.

{}

11:15 A train has arrived at the border.

10:05 Nothing is known about the drones.
"""


@pytest.mark.parametrize(
    ("line", "what"),
    [
        ("Read more: How the bridge was built", "read more"),
        ("Copy link", "chrome"),
        ("Advertisement", "chrome"),
        ("* * *", "separator"),
        ("01:39 - Source: Varnia TV", "chrome"),
        ("Updated: 12:42", "updated"),
    ],
)
def test_furniture_inside_an_entry_is_set_aside(line: str, what: str) -> None:
    coverage = read(BLOG.format(line))
    assert aside(coverage, what) == [line]
    assert updates(coverage)[0].text == "The mayor of Telm closed the bridge."


def test_a_caption_goes_to_the_media() -> None:
    coverage = read(BLOG.format("A bridge over the Ossa at dawn. Photo credit: Ann Ames"))
    first = updates(coverage)[0]
    assert first.media == ("A bridge over the Ossa at dawn. Photo credit: Ann Ames",)
    assert first.text == "The mayor of Telm closed the bridge."


def test_a_caption_printed_twice_is_one_caption() -> None:
    coverage = read(
        BLOG.format(
            "A bridge over the Ossa at dawn, seen from the hill\nA bridge over the Ossa at dawn, seen from the hill / Photo credit: Ann Ames"
        )
    )
    first = updates(coverage)[0]
    assert first.text == "The mayor of Telm closed the bridge."
    assert first.media[-1].endswith("Ann Ames")


def test_an_address_in_the_text_is_a_link() -> None:
    coverage = read(BLOG.format("The plan is at https://telm.example/plan?x=1, says the town."))
    assert updates(coverage)[0].links == (("https://telm.example/plan?x=1", ""),)


def test_a_button_that_stands_in_every_entry_is_chrome() -> None:
    coverage = read(
        "".join(
            f"{clock}\n\nThe bridge is closed, entry {clock}.\n\nFlag it\n\n"
            for clock in ("12:30", "11:15", "10:05", "9:00")
        )
    )
    assert [entry.text for entry in updates(coverage)] == [
        f"The bridge is closed, entry {clock}." for clock in ("12:30", "11:15", "10:05", "9:00")
    ]
    assert aside(coverage, "chrome") == ["Flag it"] * 4


@pytest.mark.parametrize("language", ["en", "de", "fr", "ja", "ar"])
def test_no_label_for_a_long_line(language: str) -> None:
    words = vocabulary(language)
    line = Page("Photo: " + "The mayor closed the bridge. " * 40, words).lines[0]
    assert furniture.label(line, words) == ""


@pytest.mark.parametrize(
    ("line", "names"),
    [("By Ann Ames", "Ann Ames"), ("From Ann Ames and Bob Bell:", "Ann Ames and Bob Bell"), ("Ann Ames", "Ann Ames")],
)
def test_byline_names(line: str, names: str) -> None:
    assert furniture.byline_names(line, vocabulary("en")) == names


STREAM = """Live: the war in Varnia | Telm Post

8 March 2031

18:30 General Staff: the bridge is closed until the morning.

Engineers found cracks in it.

18:10 A train has arrived at the border with 120 people from the east.

17:05 Nothing is known about the drones that were seen last night.

The town is calm.

"""
COMMENTS = [
    "Comments\n\nMolly\n\nI was there and it was loud.\n\nReply\n",
    "3 comments\n\nMolly says:\n\nI was there and it was loud.\n\nOtto says:\n\nSo was I.\n",
    "Comments (2)\n\nMolly\n2 hours ago\nI was there and it was loud.\nReply\n\nOtto\n1 hour ago\nSo was I.\n",
    "2 thoughts on “Live: the war in Varnia”\n\nMolly says:\n8 March 2031 at 20:12\n\nI was there.\n\nLeave a Reply\n",
    '2 Responses to "Live: the war"\n\nMolly\nMarch 8, 2031 at 8:12 pm\nI was there.\n\nOtto\nMarch 8, 2031 at 8:15 pm\nOh.\n',
    "Readers' comments\n\nMolly, Telm: I was there and it was loud.\n",
    "Sign in to comment\n\nMolly\n\nI was there.\n",
    "Molly says:\nMarch 8, 2031 at 8:12 pm\nI was there.\n\nOtto says:\nMarch 8, 2031 at 8:15 pm\nSo was I.\n",
]


@pytest.mark.parametrize("comments", COMMENTS)
def test_comments_below_the_stream_are_set_aside(comments: str) -> None:
    coverage = read(STREAM + comments)
    assert [entry.text for entry in updates(coverage)] == [entry.text for entry in updates(read(STREAM))]
    assert aside(coverage, "tail") == [line for line in comments.split("\n") if line]


def test_more_comments_than_news_are_set_aside() -> None:
    comments = "Comments\n\n" + "Molly\n2 hours ago\nI was there, and nobody who was there will forget it.\n\n" * 40
    coverage = read(STREAM + comments)
    assert [entry.text for entry in updates(coverage)] == [entry.text for entry in updates(read(STREAM))]
    assert len(aside(coverage, "tail")) == 1 + 3 * 40


def test_a_stream_below_a_count_of_comments_is_the_stream() -> None:
    """A list of other stories with their age, the number of comments, then the news: nothing of it is set aside."""
    above = "".join(
        f"Another story about {name}\n\n{at} hours ago\n\n" for at, name in enumerate(("a", "b", "c", "d"), 2)
    )
    coverage = read(STREAM.replace("8 March 2031\n\n", f"{above}12 comments\n\n"))
    assert aside(coverage, "tail") == []
    assert len(updates(coverage)) >= 3


@pytest.mark.parametrize(
    "below",
    [
        "Comments\n\n16:55 The ferry sails again, says the harbour master.\n\n16:30 Snow falls in Brelin.\n",
        "3 comments on the plan of the mayor were sent in.\n",
        "2 responses to the plan of the mayor were heard in Telm on Friday.\n",
    ],
)
def test_news_below_a_button_is_news(below: str) -> None:
    """Between stamps of one form `Comments` is a button, and a number of comments may be news."""
    coverage = read(STREAM + below)
    assert aside(coverage, "tail") == []
    last = below.rstrip().rpartition("\n")[2].removeprefix("16:30 ")
    assert last in updates(coverage)[-1].text
    assert len(updates(coverage)) == 3 + below.count("16:")


def test_a_button_in_every_entry_ends_nothing() -> None:
    blocks = "".join(
        f"Bridge {name} is closed\n\nThe bridge is closed until the morning, and nobody knows why it {name}s.\n\nComments (3)\n\n"
        for name in ("shake", "sway", "sink", "stand", "burn", "lean")
    )
    coverage = read(f"Live: the war in Varnia | Telm Post\n\n{blocks}")
    assert len(updates(coverage)) == 6
    assert aside(coverage, "tail") == ["Comments (3)"]


TIGHT = """Live: the war in Varnia

12:30
Bridge closed
The mayor of Telm closed the bridge.
Photo: Ann Ames

11:15
Train at the border
A train has arrived at the border.
"""


def test_an_entry_is_no_caption_of_the_credit_below_it() -> None:
    first = updates(read(TIGHT))[0]
    assert (first.headline, first.text) == ("Bridge closed", "The mayor of Telm closed the bridge.")
    assert first.media == ("Photo: Ann Ames",)


def test_two_sentences_are_no_caption_of_the_credit_below_them() -> None:
    text = "Firefighters have worked at the harbour for three hours. The smoke is seen from the other side."
    coverage = read(
        f"Live: the war in Varnia\n\n12:30\nStore on fire\n\n{text}\nPhoto: Ann Ames\n\n11:15\nBridge\n\nIt is shut."
    )
    assert updates(coverage)[0].text == text


def test_a_label_stands_above_its_caption() -> None:
    coverage = read(BLOG.format("Image caption,\n\nQueues at the station of Telm on Monday"))
    assert "Queues at the station of Telm on Monday" in updates(coverage)[0].media


def test_a_headline_may_announce_pictures() -> None:
    coverage = read(
        "Live: Varnia\n\n12:30\nPhotos: Life goes on in Telm\n\nThe market is open.\n\n11:15\nBridge\n\nIt is shut."
    )
    assert updates(coverage)[0].headline == "Photos: Life goes on in Telm"


def test_pointers_end_at_the_next_stamp() -> None:
    entries = (
        "12:30\nBridge closed\nThe mayor of Telm closed the bridge.\nRead also\nHow it was built",
        "11:15\nTrain at the border\nA train has arrived at the border.",
        "10:05\nDrones\nNothing is known about the drones.",
    )
    coverage = read("\n".join(["Live updates: the war in Varnia", *entries]))
    assert [entry.headline for entry in updates(coverage)] == ["Bridge closed", "Train at the border", "Drones"]
    assert aside(coverage, "read more") == ["Read also", "How it was built"]
