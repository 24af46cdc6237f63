"""Words of an article without their form."""

import pytest

from factcheck.domain.article_words import is_boilerplate, plain, words_of

TEXTS = ["inter-\nnational", "a well-known ﬁnal", "soft\u00adware", "“U.S.” base", "1,200 – 3", ""]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("The inter-\n national “ﬁnal”", "the international final"),
        ("a well-known man", "a wellknown man"),
        ("soft\u00adware", "software"),
        ("3 – 5 killed", "3 5 killed"),
        ("", ""),
    ],
)
def test_a_format_may_change_what_is_left_out(text, told):
    assert plain(text) == told


@pytest.mark.parametrize("text", TEXTS)
def test_words_are_those_of_the_plain_text_and_stand_in_it(text):
    words = words_of(text)
    assert " ".join(w.plain for w in words) == plain(text)
    assert all(text[w.start : w.end] for w in words)


@pytest.mark.parametrize(
    ("line", "is_so"),
    [
        ("Page 2 of 3", True),
        ("2/3", True),
        ("© 2020 The Gazette", True),
        ("Sign up for our newsletter", True),
        ("Three soldiers died on page 2 of the war", False),
        ("12 dead", False),
    ],
)
def test_lines_of_a_page_are_known_by_their_phrases(line, is_so):
    assert is_boilerplate(line) is is_so
