"""One actor has one name: the listed sources, the user's own, and what is said of a file that cannot be used."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from warlog.parsers.attribution import Attributor, aliases, build

if TYPE_CHECKING:
    from collections.abc import Iterator


@pytest.fixture(autouse=True)
def _listed_alone() -> Iterator[None]:
    yield
    aliases.load()


def test_module_agrees_with_toml() -> None:
    """`make aliases` was run after the last change of `sources.toml`."""
    written = (Path(build.__file__).parent / "_aliases.py").read_text(encoding="utf-8")
    assert written == build.module()


@pytest.mark.parametrize(
    ("name", "language", "shown"),
    [
        ("The General Staff of the Armed Forces of Ukraine", "en", "General Staff"),
        ("Ukraine’s General Staff", "en", "General Staff"),
        ("Генеральний штаб Збройних Сил України", "uk", "Генштаб"),
        ("NSDC", "en", "NSDC of Ukraine"),
        ("Zelenskyy", "en", "Volodymyr Zelensky"),
        ("Zełenskiego", "pl", "Wołodymyr Zełenski"),
        ("ロイター", "ja", "ロイター通信"),
        ("the U.N.", "en", "UN"),
        ("Cnn", "it", "CNN"),
        ("Nato", "es", "OTAN"),
        ("Reuters", "ja", "Reuters"),
        ("美联社", "zh", "美联社"),
    ],
)
def test_listed(name: str, language: str, shown: str) -> None:
    """A spelling is shown under the source's name in the document's language and script."""
    found = aliases.known(name, language)
    assert found is not None
    assert found[0] == shown


@pytest.mark.parametrize("name", ["who", "us", "Mia", "the mayor of Vestra", "", " ", "x" * 500])
def test_unlisted(name: str) -> None:
    """Words that only look like an acronym, and unknown names, are not joined to anybody."""
    assert aliases.known(name, "en") is None


@pytest.mark.parametrize(
    ("name", "canonical"),
    [
        ("Генеральний штаб", "General Staff"),
        ("General Staff", "General Staff"),
        ("美联社", "AP"),
        ("Wołodymyr Zełenski", "Volodymyr Zelensky"),
        ("OTAN", "NATO"),
        ("Harbour Office", None),
    ],
)
def test_one_name_stands_for_an_actor_in_all_languages(name: str, canonical: str | None) -> None:
    assert aliases.canonical(name) == canonical


def test_one_name_stands_for_an_actor_of_the_users_own() -> None:
    aliases.load(
        "[[body]]\nname = 'Coast Guard'\nuk = ['Берегова охорона']\n[[person]]\nname = 'Ida Holm'\nru = ['Холм']\n"
    )
    assert aliases.canonical("Берегова охорона") == "Coast Guard"
    assert aliases.canonical("Холм") == "Ida Holm"


def test_own_sources_extend_and_win() -> None:
    """The user's file adds sources and overrides listed ones, until it is taken out of force."""
    aliases.load(
        """
        [[body]]
        name = "Coast Guard"
        also = ["Tarmark Coast Guard", "TCG"]
        [[media]]
        name = "Wire R"
        also = ["Reuters"]
        """
    )
    credit = Attributor("en", []).credit("TCG: a ferry is overdue, Reuters reports.").attribution
    assert (credit.source, credit.via) == ("Coast Guard", ("Wire R",))
    aliases.load()
    assert aliases.known("TCG", "en") is None


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("[[body]]\nname = nobody\n", "line 2"),
        ("[[ministry]]\nname = 'X'", "ministry"),
        ("[body]\nname = 'X'", r"\[\[body\]\]"),
        ("[[body]]\nalso = ['X']", "number 1: a name is missing"),
        ("[[body]]\nname = 'X'\nalias = ['Y']", "unknown key alias"),
        ("[[body]]\nname = 'X'\nalso = [1]", "list of names"),
        ("body = 3", r"\[\[body\]\]"),
        ("[[body]]\nname = '  '", "a name is missing"),
    ],
)
def test_bad_file(text: str, message: str) -> None:
    """A file that cannot be used is refused with its line or its table named, and nothing changes."""
    with pytest.raises(aliases.AliasError, match=message):
        aliases.load(text)
    assert aliases.known("Reuters", "en") == ("Reuters", "media")
