import pytest
from lxml import etree

from factcheck.ingest.docx.blocks import Counts, read_blocks
from tests.factcheck.ingest.docx.making import p, root

RUN = "<w:r><w:t>{}</w:t></w:r>"


def blocks(body: str, counts: Counts | None = None):
    parsed = etree.fromstring(root("body", body))
    return list(read_blocks(parsed, {"T1": "title"}, counts or Counts()))


def texts(body: str) -> list[str]:
    return [block.text for block in blocks(body)]


def test_a_paragraph_is_a_block_with_the_name_of_its_style():
    first, second = blocks(p("Two hurt", "T1") + p("They live.", "Unknown") + p(" "))
    assert (first.text, first.style) == ("Two hurt", "title")
    assert (second.text, second.style) == ("They live.", "")


@pytest.mark.parametrize(
    ("inner", "text"),
    [
        ("<w:r><w:t>a</w:t><w:tab/><w:t>b</w:t></w:r>", "a b"),
        ("<w:r><w:t>ex</w:t><w:noBreakHyphen/><w:t>mayor</w:t></w:r>", "ex-mayor"),
        ("<w:r><w:t>co</w:t><w:softHyphen/><w:t>ast</w:t></w:r>", "coast"),
        (f"<w:hyperlink>{RUN.format('link')}</w:hyperlink>", "link"),
        (f"<w:del>{RUN.format('gone')}</w:del><w:ins>{RUN.format('new')}</w:ins>", "new"),
        (f"<w:moveFrom>{RUN.format('gone')}</w:moveFrom>{RUN.format('kept')}", "kept"),
        ("<w:r><w:instrText>PAGE</w:instrText></w:r>" + RUN.format("x"), "x"),
        (
            "<w:sdt><w:sdtContent>" + RUN.format("in a field") + "</w:sdtContent></w:sdt>",
            "in a field",
        ),
    ],
)
def test_the_text_of_a_paragraph_is_what_a_reader_sees(inner, text):
    assert texts(f"<w:p>{inner}</w:p>") == [text]


def test_hidden_text_and_changes_are_left_out_and_counted():
    counts = Counts()
    hidden = "<w:r><w:rPr><w:vanish/></w:rPr><w:t>Ninety died.</w:t></w:r>"
    shown = '<w:r><w:rPr><w:vanish w:val="0"/></w:rPr><w:t>Two died.</w:t></w:r>'
    body = f"<w:p>{hidden}{shown}<w:ins>{RUN.format(' It is so.')}</w:ins></w:p>"
    assert [block.text for block in blocks(body, counts)] == ["Two died. It is so."]
    assert (counts.hidden, counts.changes) == (1, 1)


def test_a_break_ends_a_line():
    assert texts("<w:p><w:r><w:t>One</w:t><w:br/><w:t>Two</w:t></w:r></w:p>") == ["One", "Two"]


def table(*rows: list[str]) -> str:
    told = ("<w:tr>" + "".join(f"<w:tc>{cell}</w:tc>" for cell in row) + "</w:tr>" for row in rows)
    return f"<w:tbl>{''.join(told)}</w:tbl>"


def test_a_row_of_a_table_is_a_block():
    assert texts(table([p("Old quay"), p("3")], [p("New quay"), p("4")])) == [
        "Old quay | 3",
        "New quay | 4",
    ]


def test_a_table_that_is_a_frame_holds_paragraphs():
    assert texts(table([p("One.") + p("Two.") + table([p("a"), p("b")])])) == [
        "One.",
        "Two.",
        "a | b",
    ]


def test_tables_within_tables_without_end_end():
    body = p("deep")
    for _ in range(40):
        body = table([body])
    assert texts(p("first") + body) == ["first"]
