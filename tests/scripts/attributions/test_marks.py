import itertools
import re
from collections import Counter

import pytest

from scripts.attributions.marks import CORPUS, UnreadableMark, parse, read, read_folder

LONGEST_SHARED = 8  # words; a run of nine in two paragraphs is a copy
PARAGRAPHS = read_folder()


def test_each_part_is_found_where_it_stands():
    paragraph = parse("{S1 She} {C1 said} {T1 no} and {C2 denied} {T2 it}.")
    assert paragraph.text == "She said no and denied it."
    (first, second) = paragraph.attributions
    assert (first.source, first.cue, first.content) == (((0, 3),), ((4, 8),), ((9, 11),))
    assert (second.source, second.content) == ((), ((23, 25),))


def test_content_around_the_cue_is_one_attribution():
    (found,) = parse("{T1 “Yes,”} {S1 he} {C1 said}. {T1 “Today.”}").attributions
    assert found.content == ((0, 6), (16, 24))


def test_two_cues_may_share_a_source():
    found = parse("{S1 {S2 They}} {C1 praised} {T1 her} and {C2 urged} {T2 calm}.").attributions
    assert [one.source for one in found] == [((0, 4),)] * 2


@pytest.mark.parametrize(
    ("marked", "fault"),
    [
        ("{S1 She} {C1 said {T1 no}", "C1 is not closed"),
        ("She said} no", "nothing is open"),
        ("{S1 She} said", "attribution 1 needs"),
        ("{C1 said} {T1 a} {C1 and said}", "attribution 1 needs"),
        ("{X1 She}", "no mark like"),
        ("{S1 She }{C1 said} {T1 no}", "S1 is empty or ends in space"),
        ("{S1 }{C1 said} {T1 no}", "S1 is empty or ends in space"),
    ],
)
def test_a_broken_mark_is_refused(marked, fault):
    with pytest.raises(UnreadableMark, match=f"text: .*{fault}"):
        parse(marked)


def test_a_fault_names_file_and_line(tmp_path):
    path = tmp_path / "floods.txt"
    path.write_text("# a comment\n\n{S1 She} {C1 said} {T1 no}.\n\nBad}.\n", encoding="utf-8")
    with pytest.raises(UnreadableMark, match=r"floods\.txt:5"):
        read(path)


def test_comments_are_skipped_and_lines_of_a_paragraph_kept(tmp_path):
    path = tmp_path / "floods.txt"
    path.write_text("# note\nOne.\nTwo.\n\n# note\n\nThree.\n", encoding="utf-8")
    assert [paragraph.text for paragraph in read(path)] == ["One.\nTwo.", "Three."]


def test_the_corpus_has_a_folder_with_paragraphs():
    assert CORPUS.is_dir()
    assert PARAGRAPHS


def test_no_attribution_of_the_corpus_lies_inside_the_content_of_another():
    for paragraph in PARAGRAPHS:
        contents = [(one, span) for one in paragraph.attributions for span in one.content]
        inner = [
            paragraph.where
            for one in paragraph.attributions
            for other, (start, end) in contents
            if other is not one and start <= one.cue[0][0] < end
        ]
        assert not inner


def test_no_attribution_of_the_corpus_lies_twice_on_one_word():
    for paragraph in PARAGRAPHS:
        for one in paragraph.attributions:
            spans = sorted((*one.source, *one.cue, *one.content))
            assert all(a[1] <= b[0] for a, b in itertools.pairwise(spans)), paragraph.where


def test_no_two_paragraphs_of_the_corpus_share_a_long_run_of_words():
    length = LONGEST_SHARED + 1
    seen = Counter()
    for paragraph in PARAGRAPHS:
        words = re.findall(r"\w+", paragraph.text.lower())
        seen.update({" ".join(words[at : at + length]) for at in range(len(words) - length + 1)})
    assert [run for run, times in seen.items() if times > 1] == []
