from lxml.html import document_fromstring

from factcheck.ingest.unseen_characters import FIRST, stand_ins


def tree_of(text: str):
    return document_fromstring(
        f"<html><body><p>{text}</p>{text}<script>{text}</script></body></html>"
    )


def test_each_unseen_character_gets_a_letter_that_stands_for_it():
    tree = tree_of("a\u202eb\u200bc")
    table = stand_ins(tree)
    assert sorted(table.values()) == ["\u200b", "\u202e"]
    shown = tree.text_content()
    assert "\u202e" not in shown
    assert shown.translate(str.maketrans(dict(table))).startswith("a\u202eb\u200bc")


def test_a_letter_that_the_page_has_stands_for_nothing():
    assert chr(FIRST) not in stand_ins(tree_of(f"{chr(FIRST)}\u200b"))


def test_plain_text_and_soft_hyphens_stay_as_they_are():
    tree = tree_of("co\u00adast é 北")
    before = tree.text_content()
    assert stand_ins(tree) == {}
    assert tree.text_content() == before
