"""Fetch one address: every name looked up once a hop, every address checked, then used itself."""

import socket
import ssl
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from datetime import datetime
from http.client import HTTPException, HTTPResponse
from ipaddress import ip_address

from factcheck.errors import Refused, UnreadableInput
from factcheck.ingest.characters import one_line
from factcheck.ingest.fetching.addresses import Address, literal, why_closed
from factcheck.ingest.fetching.bodies import MOST_BYTES, Garbled, TooMuch, read_body
from factcheck.ingest.fetching.deadline import Deadline, TooLate, within
from factcheck.ingest.fetching.targets import PORTS, Target, follow, read_target, shown
from factcheck.ingest.fetching.wire import Dial, ask, dial
from factcheck.workflow.ports import Fetched

SECONDS = 20.0  # for all hops together
MOST_HOPS = 5
SAVE_IT = "save the page in a browser and import the file"
TRY_LATER = "check the address, or try again later"
_OK = 200
_MOVED = (301, 302, 303, 307, 308)
_CLOSED_DOORS = (401, 402, 403, 407, 429, 451)
Resolve = Callable[[str, int], Sequence[Address]]


def resolve(host: str, port: int) -> list[Address]:
    """Return the addresses of a name, each once, as the system orders them."""
    found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    return list(dict.fromkeys(ip_address(where[4][0]) for where in found))


class Fetcher:
    """Fetch what an address holds; nothing is kept, no cookie, no proxy, no address by itself."""

    def __init__(
        self,
        *,
        clock: Callable[[], datetime],
        resolve: Resolve = resolve,
        dial: Dial = dial,
        tls: ssl.SSLContext | None = None,
        ports: frozenset[int] = frozenset(PORTS.values()),
        seconds: float = SECONDS,
        most: int = MOST_BYTES,
    ) -> None:
        self._clock = clock
        self._resolve = resolve
        self._dial = dial
        self._tls = tls or ssl.create_default_context()
        self._ports = ports
        self._seconds = seconds
        self._most = most

    def __call__(self, url: str) -> Fetched:
        """Fetch an address, and where it redirects to.

        Raises:
            Refused: It leads where nothing may be fetched, or to too much.
            UnreadableInput: It is no address, or nothing can be had there.
        """
        deadline = Deadline(self._seconds, ticks=time.monotonic)
        target = read_target(url.strip(), ports=self._ports)
        for _ in range(MOST_HOPS + 1):
            with _translated(target, self._seconds, self._most):
                found = self._step(target, deadline)
            if isinstance(found, Target):
                target = found
                continue
            data, content_type = found
            return Fetched(data, content_type, url.strip(), target.url, self._clock())
        why = f"it redirects more than {MOST_HOPS} times"
        raise UnreadableInput(shown(url), why, hint="give the address it should end at")

    def _step(self, target: Target, deadline: Deadline) -> Target | tuple[bytes, str | None]:
        """Return where a target redirects to, or what it holds and of which type."""
        addresses = self._addresses(target, deadline)
        with ask(target, addresses, deadline, dial=self._dial, tls=self._tls) as response:
            location = response.headers.get("Location")
            if response.status in _MOVED and location:
                return follow(target, _as_sent(location), ports=self._ports)
            _refuse_status(response, target)
            kind = response.headers.get("Content-Type")
            return read_body(response, most=self._most), kind and one_line(kind, longest=200)

    def _addresses(self, target: Target, deadline: Deadline) -> Sequence[Address]:
        """Return the addresses of a target, all of which are public."""
        written = literal(target.host)
        found = (
            [written]
            if written
            else within(deadline, lambda: self._resolve(target.host, target.port))
        )
        for address in found:
            if closed := why_closed(address):
                where = f"{target.host} is" if written else f"{target.host} is at {address},"
                what = f"cannot fetch {shown(target.url)}: {where} not public ({closed})"
                raise Refused(what, hint="only public addresses are fetched")
        return found


def _as_sent(header: str) -> str:
    """Return the text of a header that may be UTF-8: the client of HTTP takes it for Latin-1."""
    try:
        return header.encode("latin-1").decode("utf-8").strip()
    except UnicodeError:
        return header.strip()


def _refuse_status(response: HTTPResponse, target: Target) -> None:
    """Refuse an answer that is none: a page of an error reads like an article, but is none."""
    status = response.status
    if status == _OK:
        return
    said = f"its server answers {status} {one_line(response.reason, longest=60)}".rstrip()
    hint = SAVE_IT if status in _CLOSED_DOORS else TRY_LATER
    raise UnreadableInput(shown(target.url), said, hint=hint)


@contextmanager
def _translated(target: Target, seconds: float, most: int) -> Iterator[None]:
    """Tell what went wrong on the way in one sentence."""
    url = shown(target.url)
    try:
        yield
    except (TooLate, TimeoutError) as error:
        why = f"it did not answer in full within {seconds:g} seconds"
        raise UnreadableInput(url, why, hint=TRY_LATER) from error
    except TooMuch as error:
        raise Refused(f"cannot read {url}: it has over {most:,} bytes", hint=SAVE_IT) from error
    except Garbled as error:
        raise UnreadableInput(url, str(error), hint=TRY_LATER) from error
    except socket.gaierror as error:
        raise UnreadableInput(url, f"no server {target.host} is known", hint=TRY_LATER) from error
    except ssl.SSLCertVerificationError as error:
        why = f"its server cannot prove that it is {target.host} ({error.verify_message})"
        raise UnreadableInput(url, why, hint="open it in a browser and see") from error
    except (OSError, HTTPException, ValueError) as error:
        why = f"its server cannot be reached or understood ({_reason(error)})"
        raise UnreadableInput(url, why, hint=TRY_LATER) from error


def _reason(error: Exception) -> str:
    told = getattr(error, "strerror", None) or getattr(error, "reason", None) or str(error)
    return one_line(f"{type(error).__name__}: {told}", longest=120)
