"""Regular expressions that can run away are refused; the others find what `re` finds."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from warlog.model.pattern import MAX_PATTERN, PatternError, compile_pattern, find_runaway, has_capital
from warlog.model.text import fold_case


@pytest.mark.parametrize(
    ("pattern", "place"),
    [
        ("(a+)+", 0),
        ("x(a*)*", 1),
        ("(?:a|a)*b", 0),
        ("(a|ab)+", 0),
        (r"(\w|\d)+", 0),
        ("(a?)+", 0),
        ("((a{0,9}){0,9}){0,9}", 1),
        ("(a{1,2}){20}", 0),
        ("(a+){9}", 0),
        ("((a+){3}){3}", 0),
        ("((?P<n>b)(a+))*", 0),
        ("(x(y|y)z)*", 0),
        ("[)]((a+)b)*", 3),
        (r"\((a+)+", 2),
        ("(?i:a+)+", 0),
        ("(?=a)(a+)+", 5),
        ("([]a]+)+", 0),
        ("(?#(a+)(b+)+", 7),
        ("(a|)+", 0),
    ],
)
def test_a_repetition_of_what_varies_is_refused(pattern: str, place: int) -> None:
    assert find_runaway(pattern) == place
    with pytest.raises(PatternError, match="may never end") as caught:
        compile_pattern(pattern)
    assert caught.value.position == place


@pytest.mark.parametrize(
    "pattern",
    [
        r"\b\d+ (tanks|guns)\b",
        "(ab|cd)+",
        "(abc)*",
        "a+b+c*",
        "(a++)+",
        "(?>a+)+",
        "(a+)?",
        r"(\d{1,3}\.){3}\d{1,3}",
        "[(a+)+]",
        r"\(a+\)+",
        "(?#(a+)b*",
        "(a{3})*",
        "x{2,}",
        "a{,3}",
        "{}",
        "(^|[^a])b",
    ],
)
def test_an_honest_expression_is_not(pattern: str) -> None:
    assert find_runaway(pattern) is None
    compile_pattern(pattern)


@pytest.mark.parametrize(
    "pattern",
    [
        "(",
        "[a",
        "*",
        "a**",
        "(?P<n",
        "\\1",
        "a{2,1}",
        "(?<=a+)b",
        "(" * 600 + ")" * 600,
        "(?P<1>a)",
        "a{99999999999}",
        "x" * (MAX_PATTERN + 1),
    ],
)
def test_what_is_no_expression_is_said_to_be_none(pattern: str) -> None:
    with pytest.raises(PatternError) as caught:
        compile_pattern(pattern)
    assert 0 <= caught.value.position <= len(pattern)


@pytest.mark.parametrize(
    ("pattern", "capital"),
    [("tanks", False), ("Tanks", True), (r"\S+\W\B", False), (r"\\S", True), ("й", False), ("Й", True)],
)
def test_a_capital_makes_an_expression_exact(pattern: str, capital: bool) -> None:
    assert has_capital(pattern) is capital
    assert compile_pattern(pattern).ignores_case is not capital


ATOMS = st.sampled_from(
    ["a", "B", "й", ".", r"\d", r"\w", r"\S", "[a-c]", "[^x]", "(?:a|b)", "(ab)", r"\.", r"\x41", "^", "$", " "]
)
PATTERNS = st.lists(
    st.tuples(ATOMS, st.sampled_from(["", "", "?", "+", "*", "{2}", "++"])).map("".join), max_size=4
).map("".join)
TEXTS = st.text(st.sampled_from("aAbBcCxйЙ1. \n"), max_size=12)


@given(PATTERNS, TEXTS, st.booleans())
def test_case_is_ignored_as_python_does(pattern: str, text: str, ignore: bool) -> None:
    try:
        compiled = compile_pattern(pattern, ignore_case=ignore)
        flags = re.MULTILINE | (re.IGNORECASE if ignore else 0)
        expected = re.search(pattern, text, flags) is not None
    except (PatternError, re.error):
        return
    assert (compiled.regex.search(fold_case(text) if compiled.folded else text) is not None) == expected


LOOPS = st.recursive(
    st.sampled_from(["a", "b", "ab", "[ab]", "a?", "a+", "a*"]),
    lambda inner: st.one_of(
        st.tuples(inner, st.sampled_from(["*", "+", "?", "{2}", "{0,3}", "{5,}", ""])).map(
            lambda part: f"({part[0]}){part[1]}"
        ),
        st.tuples(inner, inner).map("".join),
        st.tuples(inner, inner).map(lambda parts: f"(?:{parts[0]}|{parts[1]})"),
    ),
    max_leaves=4,
)


@given(LOOPS)
def test_what_is_let_through_ends_soon(pattern: str) -> None:
    # Backtracking cannot be counted from outside; what was refused would take hours on this text, and the rest ends.
    if find_runaway(pattern) is None:
        assert re.compile(f"(?:{pattern})!").search("ab" * 8 + "a" * 16) is None
