"""Close what the library answers and nobody here asks for."""

from starlette.responses import PlainTextResponse

from factcheck.ui.serving.headers import Application, Message, Receive, Send

CLOSED = ("/_stcore/metrics",)  # how much memory and which caches: a stranger need not know
SAID = "There is nothing here."


class Closed:
    """Answer as if there were nothing where something is closed."""

    def __init__(self, app: Application) -> None:
        self.app = app

    async def __call__(self, scope: Message, receive: Receive, send: Send) -> None:
        """Answer one request, or pass it on."""
        if scope["type"] == "http" and scope["path"].rstrip("/").endswith(CLOSED):
            await PlainTextResponse(SAID, 404)(scope, receive, send)
        else:
            await self.app(scope, receive, send)
