import pytest

from factcheck.errors import UnreadableInput
from factcheck.ingest.mhtml import read

PAGE = (
    (
        "<html><head><title>Crane falls</title></head><body><article><h1>Crane falls</h1>"
        '<p class="spy">Ninety died.</p><p>Two workers were hurt =E2=80=94 officials said.</p>'
        "<p>The crane stood beside the new quay, where forty work.</p></article></body></html>"
    )
    .replace("=", "=3D")
    .replace("=3DE2=3D80=3D94", "=E2=80=94")
)


def saved(*parts: tuple[str, str], start: str = "") -> bytes:
    head = (
        "From: <Saved by Blink>\r\nSnapshot-Content-Location: https://fenpost.example.org/crane\r\n"
        f'MIME-Version: 1.0\r\nContent-Type: multipart/related;{start} boundary="x"\r\n\r\n'
    )
    told = "".join(f"--x\r\n{headers}\r\n\r\n{body}\r\n" for headers, body in parts)
    return (head + told + "--x--\r\n").encode()


HTML = "Content-Type: text/html\r\nContent-ID: <{}>\r\nContent-Transfer-Encoding: quoted-printable"
CSS = ("Content-Type: text/css", ".spy{display:none}")


def test_the_page_is_read_with_its_styles_and_its_address():
    found = read(saved((HTML.format("a"), PAGE), CSS), name="a.mhtml")
    assert "hurt — officials" in found.text
    assert "Ninety" not in found.text
    assert found.url == "https://fenpost.example.org/crane"
    assert found.headline == "Crane falls"


def test_the_page_is_the_one_that_the_file_names():
    frame = (HTML.format("frame"), "<html><body><p>A frame with Sofas.</p></body></html>")
    data = saved(frame, (HTML.format("main"), PAGE), start=' start="<main>";')
    assert "Two workers" in read(data, name="a.mhtml").text


@pytest.mark.parametrize(
    ("data", "why"),
    [
        (saved(CSS), "it holds no page"),
        (saved((HTML.format("a"), "<html></html>")), "no article text"),
        (b"MIME-Version: 1.0\r\n\r\n", "it holds no page"),
    ],
)
def test_what_holds_no_page_is_said(data, why):
    with pytest.raises(UnreadableInput, match=why):
        read(data, name="a.mhtml")
