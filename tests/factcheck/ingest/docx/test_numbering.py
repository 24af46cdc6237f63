import pytest

from claims import extract
from factcheck.ingest.docx.article import read_article
from tests.factcheck.ingest.docx.making import document, p, root


def level(number: int, form: str, text: str, *, start: int = 1, more: str = "") -> str:
    return (
        f'<w:lvl w:ilvl="{number}"><w:start w:val="{start}"/><w:numFmt w:val="{form}"/>{more}'
        f'<w:lvlText w:val="{text}"/></w:lvl>'
    )


def listed(text: str, list_id: int | str = 1, at: int = 0, *, more: str = "") -> str:
    number = f'<w:numPr><w:ilvl w:val="{at}"/><w:numId w:val="{list_id}"/></w:numPr>'
    return f"<w:p><w:pPr>{number}{more}</w:pPr><w:r><w:t>{text}</w:t></w:r></w:p>"


def numbering(*levels: str, nums: str = "") -> str:
    kind = f'<w:abstractNum w:abstractNumId="7">{"".join(levels)}</w:abstractNum>'
    return root("numbering", f"{kind}{num(1)}{nums}")


def num(list_id: int, more: str = "") -> str:
    return f'<w:num w:numId="{list_id}"><w:abstractNumId w:val="7"/>{more}</w:num>'


USUAL = (level(0, "decimal", "%1."), level(1, "lowerLetter", "%2)"), level(2, "lowerRoman", "%3."))


def read(*paragraphs: str, lists: str = "", **parts: str) -> list[str]:
    data = document("".join(paragraphs), numbering=lists or numbering(*USUAL), **parts)
    return read_article(data, name="a.docx").text.split("\n\n")


def test_entries_are_counted_and_a_lower_level_begins_again():
    told = [listed(t, at=n) for t, n in zip("abcdefg", (0, 1, 1, 2, 0, 1, 2), strict=True)]
    assert read(*told) == ["1. a", "a) b", "b) c", "i. d", "2. e", "a) f", "i. g"]


def test_a_paragraph_between_does_not_end_a_list():
    assert read(listed("One."), p("Between."), listed("Two.")) == [
        "1. One.",
        "Between.",
        "2. Two.",
    ]


def test_a_list_of_the_same_kind_counts_on_unless_it_states_a_start():
    again = '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/></w:lvlOverride>'
    lists = numbering(*USUAL, nums=num(2) + num(3, again))
    told = [listed("a"), listed("b", 2), listed("c", 3), listed("d", 3)]
    assert read(*told, lists=lists) == ["1. a", "2. b", "5. c", "6. d"]


def test_a_list_may_have_a_level_of_its_own():
    own = f'<w:lvlOverride w:ilvl="0">{level(0, "upperRoman", "(%1)")}</w:lvlOverride>'
    assert read(listed("a"), listed("b", 2), lists=numbering(*USUAL, nums=num(2, own))) == [
        "1. a",
        "(I) b",
    ]


@pytest.mark.parametrize(
    ("form", "text", "start", "shown"),
    [
        ("decimal", "%1.", 12, "12. x"),
        ("decimalZero", "%1", 3, "03 x"),
        ("upperLetter", "%1.", 28, "BB. x"),
        ("upperRoman", "§ %1", 1994, "§ MCMXCIV x"),
        ("lowerRoman", "%1", 5000, "5000 x"),
        ("ordinal", "%1.", 2, "2. x"),
        ("bullet", "–", 1, "– x"),
        ("bullet", "\uf0b7", 1, "• x"),
        ("bullet", "o", 1, "• x"),
        ("none", "", 1, "x"),
        ("none", "%1", 1, "x"),
    ],
)
def test_a_number_is_shown_in_the_form_of_its_list(form, text, start, shown):
    assert read(listed("x"), lists=numbering(level(0, form, text, start=start))) == [shown]


def test_a_number_may_hold_those_of_higher_levels():
    lists = numbering(level(0, "decimal", "%1"), level(1, "decimal", "%1.%2"))
    assert read(listed("a"), listed("b", at=1), listed("c", at=1), lists=lists) == [
        "1 a",
        "1.1 b",
        "1.2 c",
    ]


def test_a_level_that_never_begins_again_counts_on():
    on = level(1, "decimal", "%2", more='<w:lvlRestart w:val="0"/>')
    told = [listed("a"), listed("b", at=1), listed("c"), listed("d", at=1)]
    assert read(*told, lists=numbering(USUAL[0], on)) == ["1. a", "1 b", "2. c", "2 d"]


def test_a_style_puts_its_paragraphs_in_a_list_and_a_paragraph_may_leave_it():
    number = '<w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr>'
    styles = root(
        "styles",
        f'<w:style w:styleId="L">{number}</w:style>'
        '<w:style w:styleId="M"><w:basedOn w:val="L"/></w:style>'
        '<w:style w:styleId="A"><w:basedOn w:val="A"/></w:style>',
    )
    left = listed("c", 0).replace("<w:pPr>", '<w:pPr><w:pStyle w:val="L"/>')
    told = [p("a", "L"), p("b", "M"), left, p("d", "A")]
    assert read(*told, styles=styles) == ["1. a", "2. b", "c", "d"]


def test_a_deleted_entry_is_not_counted():
    gone = listed("", more="<w:rPr><w:del/></w:rPr>")
    assert read(listed("a"), gone, listed("b")) == ["1. a", "2. b"]


@pytest.mark.parametrize("list_id", ["9", "x", ""])
def test_a_list_that_the_file_does_not_have_gives_no_number(list_id):
    assert read(listed("a", list_id)) == ["a"]


def test_what_is_printed_above_the_text_is_read_without_its_number():
    told = [listed("Two workers hurt as a crane falls"), listed("They live, it is said.")]
    data = document("".join(told), numbering=numbering(*USUAL))
    found = read_article(data, name="a.docx")
    assert found.headline == "Two workers hurt as a crane falls"
    assert found.text.split("\n\n") == [found.headline, "2. They live, it is said."]


def test_a_number_before_a_paragraph_is_the_value_of_no_claim():
    told = ("Soldiers were killed at the depot.", "3 sailors were killed.", "12 houses burned.")
    data = document(
        "".join(map(listed, told)), numbering=numbering(level(0, "decimal", "%1.", start=40))
    )
    counts = [
        claim.value.count.raw
        for claim in extract(read_article(data, name="a.docx")).claims
        if claim.value.kind in ("casualty", "quantity")
    ]
    assert counts == ["Soldiers", "3", "12"]
