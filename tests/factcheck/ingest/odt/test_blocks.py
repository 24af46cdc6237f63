import pytest
from lxml import etree

from factcheck.ingest.odt.blocks import Reading
from factcheck.ingest.odt.styles import OFFICE, read_styles
from tests.factcheck.ingest.odt.making import content, listed, numbers, p

HIDDEN = '<style:style style:name="H"><style:text-properties text:display="none"/></style:style>'
BOX = "<draw:frame><draw:text-box><text:p>A box.</text:p></draw:text-box></draw:frame>"
NOTE = "<text:note><text:note-body>{}</text:note-body></text:note>"
CELL = "<table:table-cell>{}</table:table-cell>"


def read(body: str, looks: str = "") -> tuple[list[str], Reading]:
    parsed = etree.fromstring(content(body, looks=looks))
    reading = Reading(read_styles([parsed]))
    text = parsed.find(f"{OFFICE}body/{OFFICE}text")
    return [block.shown for block in reading.blocks(text)], reading


def texts(body: str, looks: str = "") -> list[str]:
    return read(body, looks)[0]


@pytest.mark.parametrize(
    ("inner", "expected"),
    [
        ("Two<text:s text:c='3'/>died<text:tab/>here.", ["Two died here."]),
        ("Two<text:line-break/>died.", ["Two", "died."]),
        ("<text:span>Two</text:span> <text:a>died</text:a>.", ["Two died."]),
        ("Two<office:annotation><text:p>Why?</text:p></office:annotation> died.", ["Two died."]),
        ("Two<text:soft-page-break/> died.", ["Two died."]),
        (BOX + "Two died.", ["Two died.", "A box."]),
        ("<draw:frame><draw:image/></draw:frame>", []),
        (" ", []),
    ],
)
def test_the_text_of_a_paragraph_is_what_a_reader_sees(inner, expected):
    assert texts(p(inner)) == expected


def test_what_is_hidden_is_left_out_and_counted():
    body = p("Ninety died.", "H") + p('<text:span text:style-name="H">No. </text:span>Two died.')
    found, reading = read(body + p("<text:hidden-text>x</text:hidden-text>It is so."), HIDDEN)
    assert found == ["Two died.", "It is so."]
    assert reading.hidden == 3


def test_what_was_deleted_is_no_text_and_changes_are_counted():
    gone = (
        f"<text:changed-region><text:deletion>{p('wrongly')}</text:deletion></text:changed-region>"
    )
    found, reading = read(
        f"<text:tracked-changes>{gone * 2}</text:tracked-changes>{p('Two died.')}"
    )
    assert (found, reading.changes) == (["Two died."], 2)


def test_notes_are_put_aside():
    found, reading = read(p("Two" + NOTE.format(p("So it is said.")) + " died." + NOTE.format("")))
    assert (found, reading.notes) == (["Two died."], ["So it is said."])


def test_entries_are_counted_level_by_level():
    body = listed(p("a") + p("more"), p("b") + listed(p("c"), p("d"), style=""), p("e"))
    assert texts(body, numbers("1", "a")) == ["1. a", "more", "2. b", "a. c", "b. d", "3. e"]


@pytest.mark.parametrize(
    ("more", "second"),
    [
        ("", "1. b"),
        ('text:continue-numbering="true"', "2. b"),
        ('text:continue-list="x"', "2. b"),
        ('text:continue-numbering="false"', "1. b"),
    ],
)
def test_a_list_begins_again_unless_it_says_that_it_goes_on(more, second):
    body = listed(p("a")) + p("Between.") + listed(p("b"), more=more)
    assert texts(body, numbers("1")) == ["1. a", "Between.", second]


def test_an_entry_may_state_its_number():
    body = listed(p("a")).replace("<text:list-item>", '<text:list-item text:start-value="7">')
    assert texts(body, numbers("I")) == ["VII. a"]


def test_a_number_may_show_those_of_higher_levels():
    body = listed(p("a") + listed(p("b"), style=""))
    looks = numbers("1", "1", more='text:display-levels="2"')
    assert texts(body, looks) == ["1. a", "1.1. b"]


@pytest.mark.parametrize(
    ("looks", "shown"),
    [
        (numbers(""), "a"),
        ("", "a"),
        (numbers("1").replace("number", "bullet").replace("/>", ' text:bullet-char="–"/>'), "– a"),
    ],
)
def test_a_list_without_numbers_has_its_sign_or_none(looks, shown):
    assert texts(listed(p("a")), looks) == [shown]


def test_a_row_of_a_table_is_a_block_and_a_layout_holds_paragraphs():
    row = "<table:table-row>{}</table:table-row>"
    cells = row.format(CELL.format(p("Old quay")) + CELL.format(p("3")) + CELL.format(""))
    frame = row.format(CELL.format(p("One.") + p("Two.")))
    head = f"<table:table-header-rows>{cells}</table:table-header-rows>"
    assert texts(f"<table:table>{head}{frame}</table:table>") == ["Old quay | 3", "One.", "Two."]


def test_sections_are_gone_into_and_lists_of_contents_are_none():
    contents = f"<text:index-body>{p('1 Two')}</text:index-body>"
    contents = f"<text:table-of-content>{contents}</text:table-of-content>"
    assert texts(f"<text:section>{p('Two died.')}</text:section>{contents}") == ["Two died."]
