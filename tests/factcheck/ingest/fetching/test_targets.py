import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.errors import Refused, UnreadableInput
from factcheck.ingest.fetching.targets import follow, read_target, shown

PORTS = frozenset((80, 443))


@pytest.mark.parametrize(
    ("url", "asked"),
    [
        ("https://news.example/a", ("https", "news.example", 443, "/a", "news.example")),
        ("HTTP://News.Example", ("http", "news.example", 80, "/", "news.example")),
        ("http://news.example.:80/", ("http", "news.example", 80, "/", "news.example")),
        ("http://news.example:443/", ("http", "news.example", 443, "/", "news.example:443")),
        (
            "https://köln.example/ü?q=ä#x",
            ("https", "xn--kln-sna.example", 443, "/%C3%BC?q=%C3%A4", "xn--kln-sna.example"),
        ),
        (
            "http://news.example/a%20b?x=1&y[]=2",
            ("http", "news.example", 80, "/a%20b?x=1&y[]=2", "news.example"),
        ),
        ("http://[2a00:1450::1]/", ("http", "2a00:1450::1", 80, "/", "[2a00:1450::1]")),
    ],
)
def test_an_address_is_taken_apart(url, asked):
    target = read_target(url, ports=PORTS)
    found = (target.scheme, target.host, target.port, target.path, target.authority)
    assert found == asked


@pytest.mark.parametrize(
    ("url", "kind", "why"),
    [
        ("file:///etc/passwd", Refused, "it is not of the web"),
        ("ftp://news.example/a", Refused, "it is not of the web"),
        ("gopher://news.example/", Refused, "it is not of the web"),
        ("javascript:alert(1)", Refused, "it is not of the web"),
        ("news.example/a", Refused, "it is not of the web"),
        ("http://news.example:22/", Refused, "it names port 22; only 80 and 443 are asked"),
        ("http://news.example:0/", Refused, "it names port 0"),
        ("http://news.example:99999/", UnreadableInput, "it is no address"),
        ("http://user:secret@news.example/", Refused, "it holds a user name or password"),
        ("http://news.example@127.0.0.1/", Refused, "it holds a user name or password"),
        ("http://@news.example/", Refused, "it holds a user name or password"),
        ("http://127.1/", Refused, "'127.1' is no name of a server"),
        ("http://0x7f.1/", Refused, "is no name of a server"),
        ("http://0x7f000001/", Refused, "is no name of a server"),
        ("http://2130706433/", Refused, "is no name of a server"),
        ("http://0177.0.0.1/", Refused, "is no name of a server"),
        ("http://127.0.0.1.5/", Refused, "is no name of a server"),
        ("http://%31%32%37.0.0.1/", Refused, "is no name of a server"),
        ("http:///a", Refused, "is no name of a server"),
        ("http://-news.example/", Refused, "is no name of a server"),
        ("http://news..example/", Refused, "is no name of a server"),
        (f"http://{'a' * 64}.example/", Refused, "is no name of a server"),
        ("http://[::1", UnreadableInput, "it is no address"),
        ("http://news.example\\@127.0.0.1/", UnreadableInput, "it is no address"),
        ("http://news.example/\r\nHost: x", UnreadableInput, "it is no address"),
        ("http://news.example/a b", UnreadableInput, "it is no address"),
        ("http://news.example/\x00", UnreadableInput, "it is no address"),
        ("http://news.example/" + "a" * 5000, UnreadableInput, "it is no address"),
        ("", Refused, "it is not of the web"),
    ],
)
def test_what_is_no_address_of_an_ordinary_web_server_is_refused(url, kind, why):
    with pytest.raises(kind) as caught:
        read_target(url, ports=PORTS)
    assert why in str(caught.value)
    assert "secret" not in str(caught.value)


@pytest.mark.parametrize(
    ("start", "location", "found"),
    [
        ("https://news.example/a/b", "c", "https://news.example/a/c"),
        ("https://news.example/a", "//other.example/", "https://other.example/"),
        ("http://news.example/a", "https://news.example/a", "https://news.example/a"),
    ],
)
def test_a_redirect_is_followed_from_where_it_stands(start, location, found):
    assert follow(read_target(start, ports=PORTS), location, ports=PORTS).url == found


@pytest.mark.parametrize(
    ("location", "why"),
    [
        ("http://news.example/", "unencrypted"),
        ("file:///etc/passwd", "not of the web"),
        ("https://a:b@news.example/", "user name"),
        ("https://[", "no address"),
    ],
)
def test_a_redirect_is_read_as_strictly_as_the_first_address(location, why):
    with pytest.raises((Refused, UnreadableInput), match=why):
        follow(read_target("https://news.example/", ports=PORTS), location, ports=PORTS)


@given(st.text(max_size=60), st.sampled_from(["", "http://", "https://news.example", "http://[:"]))
def test_no_text_breaks_the_reading_of_addresses(text, start):
    try:
        target = read_target(start + text, ports=PORTS)
    except (Refused, UnreadableInput) as error:
        assert "\n" not in str(error)  # noqa: PT017 - either is right
    else:
        assert target.host.isascii()
        assert target.path.isascii()
        assert not set(target.path) & set("\r\n \x00")


def test_messages_show_no_password():
    assert shown("http://me:secret@news.example/\n") == "http://…@news.example/"
