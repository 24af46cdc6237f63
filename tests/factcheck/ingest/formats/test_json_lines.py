import pytest

from factcheck.errors import EmptyInput
from factcheck.ingest.formats.json_lines import looks, read


@pytest.mark.parametrize(
    ("data", "expected"),
    [
        (b'{"text": "Two died."}\n', True),
        ('{"text": "Two died."}'.encode("utf-16"), True),
        (b'{"txt": "Two died."}\n', False),
        (b"{broken", False),
        (b"{" * 100_000, False),
        (b"Two died.", False),
    ],
)
def test_lines_are_known_by_the_first(data, expected):
    assert looks(data, whole=data) is expected


def test_a_line_is_a_document_and_one_that_is_none_is_named():
    found = read(b'{"text": "One."}\n{\n', name="a.jsonl", content_type=None)
    assert [document.text for document in found] == ["One."]
    assert [error.message.split(":")[0] for error in found.left_out] == [
        "cannot read a.jsonl, line 2"
    ]


def test_white_space_is_empty():
    with pytest.raises(EmptyInput):
        read(b" ", name="a.jsonl", content_type=None)
