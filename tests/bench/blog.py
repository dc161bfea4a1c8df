"""A live blog of any length, the same on every run: what the parsers are timed on.

The war, its places, people and agencies are invented. An entry is about a kilobyte, as in the live blogs that one finds:
a stamp, who says so, a headline, up to four paragraphs with quotes; the clock runs down to midnight and the day changes.
"""

from __future__ import annotations

import html
from random import Random
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterator

PLACES = (
    "Ostvale",
    "Karrin",
    "Dromund",
    "Port Selk",
    "Vereny",
    "Halm",
    "Upper Tarn",
    "Mistra",
    "Bellgrad",
    "Sorrow Bay",
)
PEOPLE = (
    "Ilmar Dost",
    "Petra Vahn",
    "Oren Kallis",
    "Sima Rault",
    "Jory Tamm",
    "Ada Merrin",
    "Luk Orsey",
    "Nela Brandt",
)
ROLES = ("governor of {place}", "mayor of {place}", "Defence Minister", "army spokesman", "head of the rescue service")
BODIES = (
    "General Staff of Ardania",
    "Interior Ministry",
    "Ardanian Air Force",
    "Rescue Service",
    "Border Guard",
    "Grid Office",
)
AGENCIES = ("Ardinform", "Selk Press", "Northern Wire", "Halm Radio")
CHANNELS = ("Telegram", "Facebook", "Twitter", "national television")
MONTHS = (
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
)
DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")

CREDITS = (
    "{body}: ",
    "{body}: ",
    "{body} citing {agency}: ",
    "{body} via {agency}: ",
    "{role}: {person}: ",
    "{agency}: ",
    "",
    "",
    "",
)
HEADLINES = (
    "Shelling of {place} damages {n} houses",
    "{n} people led out of {place} through the {place2} corridor",
    "Air raid alert declared in {place} and {place2}",
    "Bridge near {place} closed until 18:00, says {person}",
    "Talks in {place} to resume on {day}",
    "Power restored to {n} homes in {place}",
    "\u201cWe hold {place},\u201d says {person}",
)
LEADS = (
    "{person}, the {role}, wrote on {channel} that {n} people had left {place} since the morning.",
    "According to the {body}, columns were seen moving from {place} towards {place2} in the night.",
    "The {body} reports that {n} buildings in {place} were damaged by shelling, among them a school and two clinics.",
    "{agency} reports, citing the {body}, that the road between {place} and {place2} is open to aid convoys.",
    "At least {n} people were hurt in {place}, {person} said on {channel}.",
    "Rescue workers went on clearing the rubble of a warehouse in {place}; the fire was out by 06:40, witnesses said.",
)
SENTENCES = (
    "Doctors at the hospital of {place} treated {n} people, most of them for cuts from broken glass.",
    "\u201cThe night was hard, but the town is standing and the lights are on,\u201d {person} said.",
    "Trains from {place} to {place2} run late by {n} minutes, and two stations stay closed.",
    "The {body} asked residents not to publish pictures of the consequences before the all-clear at 21:30.",
    "It was not possible to verify the report independently.",
    "Neighbours brought water, blankets and a generator to the school where {n} families have found shelter.",
    "\u201cWe need buses, fuel and a silence of three hours,\u201d {person} told {agency}.",
    "Earlier the {body} had put the number of the missing at {n}.",
    "The bakery in {place2} sends bread to {place} each morning by boat.",
    "Observers counted {n} vehicles on the ring road, among them tankers and ambulances.",
)
STAMPS = ((":", ""),) * 16 + ((":", " -"), (":", " \u2013"), (".", ""), (":", ","))
"""How clock and headline are joined: a live blog has several hands, and each has habits."""
ASIDES = ("Read more: Why the {place} corridor matters", "Photo: {agency}", "")


class Post(NamedTuple):
    """One entry as it was written: the words that a page in text and a page in HTML share."""

    day: str
    clock: str
    """With what stands between it and the headline."""
    headline: str
    paragraphs: tuple[str, ...]


def posts(seed: int = 1) -> Iterator[Post]:
    """The entries of an endless live blog, newest first."""
    random = Random(seed)
    day, minutes = 5000, 23 * 60 + 50

    def say(pattern: str) -> str:
        role = random.choice(ROLES).format(place=random.choice(PLACES))
        place, place2 = random.sample(PLACES, 2)
        return pattern.format(
            place=place,
            place2=place2,
            person=random.choice(PEOPLE),
            role=role,
            body=random.choice(BODIES),
            agency=random.choice(AGENCIES),
            channel=random.choice(CHANNELS),
            day=random.choice(DAYS),
            n=random.randint(2, 400),
        )

    while True:
        minutes -= random.randint(0, 25)
        if minutes < 0:
            day, minutes = day - 1, minutes + 24 * 60
        paragraphs: list[str] = []
        if random.random() < 0.85:
            paragraphs.append(say(random.choice(LEADS)) + " " + say(random.choice(SENTENCES)))
            paragraphs += [
                " ".join(say(sentence) for sentence in random.sample(SENTENCES, random.randint(2, 5)))
                for _ in range(random.randint(0, 4))
            ]
            aside = random.choice(ASIDES)
            if aside and random.random() < 0.3:
                paragraphs.append(say(aside))
        headline = say(random.choice(CREDITS)) + say(random.choice(HEADLINES))
        headline = headline[0].upper() + headline[1:]
        colon, separator = random.choice(STAMPS)
        yield Post(heading(day), f"{minutes // 60:02}{colon}{minutes % 60:02}{separator}", headline, tuple(paragraphs))


def heading(day: int) -> str:
    """A day of an invented calendar year that runs on, as the blog prints it above the entries of that day."""
    month, date = divmod(day % 336, 28)
    return f"{date + 1} {MONTHS[month]} {2001 + day // 336}"


def text(posts: Iterator[Post], size: int) -> bytes:
    """Entries as a page in plain text, until it has `size` bytes."""
    parts = ["Ardania live: the war, day by day\n\nFollow our running coverage.\n"]
    length, day = len(parts[0]), None
    for post in posts:
        part = "" if post.day == day else f"\n{post.day}\n"
        part += f"\n{post.clock} {post.headline}\n" + "".join(f"\n{paragraph}\n" for paragraph in post.paragraphs)
        parts.append(part)
        length += len(part.encode())
        day = post.day
        if length >= size:
            break
    return "".join(parts).encode()


def page(posts: list[Post]) -> str:
    """The same entries as a page in HTML."""
    articles = "\n".join(
        f'<article><time datetime="{post.clock}">{post.day} {post.clock}</time><h2>{html.escape(post.headline)}</h2>'
        + "".join(f"<p>{html.escape(paragraph)}</p>" for paragraph in post.paragraphs)
        + "</article>"
        for post in posts
    )
    return (
        "<!doctype html><html lang=en><head><meta charset=utf-8><title>Ardania live</title></head><body>"
        "<nav><a href=/>Home</a> <a href=/world>World</a></nav><main><h1>Ardania live: the war, day by day</h1>"
        f"{articles}</main><footer>About us</footer></body></html>"
    )
