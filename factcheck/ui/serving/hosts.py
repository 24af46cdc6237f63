"""Answer under the names of this server only: else any site could point its own name here."""

from collections.abc import Callable, Collection
from urllib.parse import urlsplit

from starlette.responses import PlainTextResponse

from factcheck.ui.serving.headers import Application, Message, Receive, Send

MISDIRECTED = 421
SAID = "This server does not answer under that name; see server.allowedHosts."


class KnownHosts:
    """Refuse each request that asks for a host of another name, before anything reads it.

    `names` is asked at every request: the settings are read after the application is made.
    """

    def __init__(self, app: Application, *, names: Callable[[], Collection[str]]) -> None:
        self.app = app
        self.names = names

    async def __call__(self, scope: Message, receive: Receive, send: Send) -> None:
        """Answer one request, or refuse it."""
        if scope["type"] not in ("http", "websocket") or self._known(scope):
            await self.app(scope, receive, send)
        elif scope["type"] == "websocket":
            await send({"type": "websocket.close", "code": 1008})
        else:
            await PlainTextResponse(SAID, MISDIRECTED)(scope, receive, send)

    def _known(self, scope: Message) -> bool:
        asked = [value for name, value in scope["headers"] if name == b"host"]
        return len(asked) == 1 and host_of(asked[0].decode("latin-1")) in set(self.names())


def host_of(header: str) -> str:
    """Return the name in a Host header; empty where it is none.

    >>> host_of("LOCALHOST.:8501"), host_of("[::1]:8501"), host_of("user@localhost")
    ('localhost', '::1', '')
    """
    try:
        parts = urlsplit(f"//{header}")
        named = parts.netloc == header and parts.username is None and parts.port != 0
    except ValueError:
        return ""
    return (parts.hostname or "").rstrip(".") if named else ""
