"""What of an address can be fetched: its scheme, host, port and path, read in one strict way."""

import re
from dataclasses import dataclass
from urllib.parse import quote, urljoin, urlsplit

from factcheck.errors import Refused, UnreadableInput
from factcheck.ingest.characters import one_line
from factcheck.ingest.fetching.addresses import literal

PORTS = {"http": 80, "https": 443}
LONGEST = 4000  # characters; servers take fewer
GIVE_HTTP = "give an address that begins with https:// or http://"
_UNCLEAN = re.compile(r"[\x00-\x20\x7f-\xa0\\\u2028\u2029\ufeff]")
_HOST = re.compile(r"(?!-)[a-z0-9_-]{1,63}(?:\.[a-z0-9_-]{1,63})*")
_NUMBER = re.compile(r"(?:0x[0-9a-f]*|[0-9]+)")
_PATH_KEPT = "/%:=&?~#+!$,;'@()*[]"  # what an address may hold as it is


@dataclass(frozen=True, slots=True)
class Target:
    """Hold an address that may be asked for, taken apart."""

    url: str
    scheme: str
    host: str
    port: int
    path: str

    @property
    def is_secure(self) -> bool:
        """Tell whether the connection is encrypted and its server proven."""
        return self.scheme == "https"

    @property
    def authority(self) -> str:
        """Return the host as requests name it."""
        host = f"[{self.host}]" if ":" in self.host else self.host
        return host if self.port == PORTS[self.scheme] else f"{host}:{self.port}"


def shown(url: str) -> str:
    """Return an address as messages print it: one line, without a name or password in it."""
    return re.sub(r"//[^/?#]*@", "//…@", one_line(url, longest=200))


def read_target(url: str, *, ports: frozenset[int]) -> Target:
    """Take an address apart.

    Raises:
        Refused: It leads elsewhere than to an ordinary web server.
        UnreadableInput: It is no address.
    """
    if len(url) > LONGEST or _UNCLEAN.search(url):
        why = "it is no address: it has spaces, backslashes or other characters that none has"
        raise UnreadableInput(shown(url), why, hint=GIVE_HTTP)
    try:
        parts = urlsplit(url)
        port = parts.port
    except ValueError as error:
        raise UnreadableInput(shown(url), "it is no address", hint=GIVE_HTTP) from error
    scheme = parts.scheme.lower()
    if scheme not in PORTS:
        raise Refused(f"cannot fetch {shown(url)}: it is not of the web", hint=GIVE_HTTP)
    if "@" in parts.netloc:
        hint = "give the address without them"
        raise Refused(f"cannot fetch {shown(url)}: it holds a user name or password", hint=hint)
    port = PORTS[scheme] if port is None else port
    if port not in ports:
        hint = f"only {' and '.join(map(str, sorted(ports)))} are asked"
        raise Refused(f"cannot fetch {shown(url)}: it names port {port}", hint=hint)
    path = quote(parts.path or "/", safe=_PATH_KEPT)
    query = f"?{quote(parts.query, safe=_PATH_KEPT)}" if parts.query else ""
    return Target(
        url=url.partition("#")[0],
        scheme=scheme,
        host=_host(parts.hostname or "", url),
        port=port,
        path=f"{path}{query}",
    )


def follow(target: Target, location: str, *, ports: frozenset[int]) -> Target:
    """Return where a redirect leads; it is read as strictly as the first address.

    Raises:
        Refused: It leads from an encrypted connection to one that is not, or see `read_target`.
        UnreadableInput: It is no address.
    """
    written = location.replace(" ", "%20")  # as browsers take it
    try:
        # Joining would drop tabs and line ends in silence.
        url = written if _UNCLEAN.search(written) else urljoin(target.url, written)
    except ValueError as error:
        why = f"it redirects to {shown(location)!r}, which is no address"
        raise UnreadableInput(shown(target.url), why) from error
    following = read_target(url, ports=ports)
    if target.is_secure and not following.is_secure:
        what = f"cannot fetch {shown(target.url)}: it redirects to {shown(url)}, unencrypted"
        raise Refused(what, hint="give that address itself if you trust the way to it")
    return following


def _host(name: str, url: str) -> str:
    """Return a host in the one way that certificates and servers know it."""
    if literal(name) is not None:
        return name
    try:
        host = name.encode("idna").decode().lower().rstrip(".")
    except UnicodeError:
        host = ""
    # 127.1, 0x7f.1 and 2130706433 are addresses in ways that only some programs read.
    if not _HOST.fullmatch(host) or _NUMBER.fullmatch(host.rpartition(".")[2]):
        what = f"cannot fetch {shown(url)}: {one_line(name, longest=80)!r} is no name of a server"
        raise Refused(what, hint="give the name as a browser shows it")
    return host
