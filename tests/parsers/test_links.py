"""Where a URL in running text ends."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from warlog.parsers.drafts import urls


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("See https://paren.example/wiki/Foo_(bar).", ["https://paren.example/wiki/Foo_(bar)"]),
        ("(https://paren.example/wiki/Foo_(bar)), then", ["https://paren.example/wiki/Foo_(bar)"]),
        ("(see https://a.example/x).", ["https://a.example/x"]),
        ("[https://a.example](https://b.example/y)", ["https://a.example", "https://b.example/y"]),
        ("http://[2001:db8::1]:8080/x!", ["http://[2001:db8::1]:8080/x"]),
        ("“https://a.example/x”, <https://b.example>", ["https://a.example/x", "https://b.example"]),
        ("https://a.example/web/https://b.example/x", ["https://a.example/web/https://b.example/x"]),
        ("https://a.example/x( https://) https://…", ["https://a.example/x", "https://…"]),
        ("no link, ftp://a.example", []),
    ],
)
def test_urls_end_where_the_sentence_goes_on(text: str, found: list[str]) -> None:
    assert urls(text) == found


PATHS = st.recursive(
    st.text("abz09/_-~%=&#", min_size=1, max_size=5),
    lambda inner: st.one_of(
        inner.map(lambda text: f"({text})"),
        inner.map(lambda text: f"[{text}]"),
        st.tuples(inner, inner).map("".join),
    ),
)


@given(PATHS, st.text(".,;:!?", max_size=3), st.sampled_from(["", ")", "]", " ", "”", ").", ") (", "\n"]))
def test_balanced_brackets_stay_and_what_is_the_sentence_s_goes(path: str, end: str, behind: str) -> None:
    url = f"https://a.example/{path}"
    assert urls(f"x ({url}{end}{behind}") == [url]


def test_a_line_of_brackets_is_read_in_one_go() -> None:
    assert len(urls("https://a)" * 50_000)) == 50_000
