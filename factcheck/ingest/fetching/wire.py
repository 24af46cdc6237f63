"""A connection to an address that has been checked, all of whose waits end together."""

import io
import socket
import ssl
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing, contextmanager
from http.client import HTTPConnection, HTTPResponse
from typing import TYPE_CHECKING, Any, cast

from factcheck.ingest.fetching.addresses import Address
from factcheck.ingest.fetching.deadline import Deadline
from factcheck.ingest.fetching.targets import Target

if TYPE_CHECKING:
    from _typeshed import ReadableBuffer, WriteableBuffer

CONNECT_SECONDS = 6.0  # for one of several addresses; a server that answers does so in one
MOST_ADDRESSES = 4  # tried of one name
ASKED = {
    "Accept": "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8",
    "Accept-Encoding": "gzip, deflate",
    "Accept-Language": "en",
    "Connection": "close",
    "User-Agent": "Mozilla/5.0 (compatible; factcheck-workbench/0.1)",
}
Dial = Callable[[Address, int, float], socket.socket]


def dial(address: Address, port: int, seconds: float) -> socket.socket:
    """Connect to an address: no name is looked up again, no proxy is asked."""
    return socket.create_connection((str(address), port), timeout=seconds)


@contextmanager
def ask(
    target: Target,
    addresses: Sequence[Address],
    deadline: Deadline,
    *,
    dial: Dial,
    tls: ssl.SSLContext,
) -> Iterator[HTTPResponse]:
    """Ask for a target at the first of its addresses that answers; give the response, unread."""
    raw = _connected(target, addresses, deadline, dial)
    with closing(raw):
        raw.settimeout(deadline.left())
        wire = tls.wrap_socket(raw, server_hostname=target.host) if target.is_secure else raw
        with closing(wire):
            connection = HTTPConnection(target.host, target.port)
            connection.sock = cast("socket.socket", _Wire(wire, deadline))
            connection.request("GET", target.path, headers={"Host": target.authority, **ASKED})
            with closing(connection.getresponse()) as response:
                yield response


def _connected(
    target: Target, addresses: Sequence[Address], deadline: Deadline, dial: Dial
) -> socket.socket:
    failed: OSError = OSError("no address")
    for address in addresses[:MOST_ADDRESSES]:
        try:
            return dial(address, target.port, min(CONNECT_SECONDS, deadline.left()))
        except OSError as error:
            failed = error
    raise failed


class _Wire:
    """Be what the client of HTTP asks of a socket."""

    def __init__(self, wire: socket.socket, deadline: Deadline) -> None:
        self._wire = wire
        self._deadline = deadline

    def sendall(self, data: "ReadableBuffer") -> None:
        self._wire.settimeout(self._deadline.left())
        self._wire.sendall(data)

    def makefile(self, *_: Any) -> io.BufferedReader:
        return io.BufferedReader(_Incoming(self._wire, self._deadline))

    def close(self) -> None:
        """Leave the socket open: the response is still to be read, and who asked closes it."""


class _Incoming(io.RawIOBase):
    """Read from a socket; a server that sends a byte now and then gains no time by it."""

    def __init__(self, wire: socket.socket, deadline: Deadline) -> None:
        super().__init__()
        self._wire = wire
        self._deadline = deadline

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: "WriteableBuffer") -> int:
        self._wire.settimeout(self._deadline.left())
        return self._wire.recv_into(buffer)
