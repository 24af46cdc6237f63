"""Open the file of an evidence item: to who is signed in, and only as it was taken in.

Not the library's own way for files: that one gives a file to whoever knows its address.
"""

from functools import lru_cache
from urllib.parse import quote

from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response
from starlette.routing import Route

from factcheck.bootstrap import open_workbench
from factcheck.errors import FactcheckError, NotFound
from factcheck.ui.components.evidence_form import FILES
from factcheck.ui.session import COOKIE, habits_of
from factcheck.workflow.attach_evidence import open_evidence_file, show_evidence
from factcheck.workflow.ports import Workbench
from factcheck.workflow.sign_in import find_reviewer

OWN = frozenset({"same-origin", "none"})  # a link on our pages, or an address typed in
LOCKED = {"content-security-policy": "sandbox; default-src 'none'", "cache-control": "no-store"}


def routes() -> list[Route]:
    """Return what this server answers beside the pages."""
    return [Route(f"{FILES}/{{item}}", open_file, methods=["GET"])]


@lru_cache(maxsize=1)
def files_bench() -> Workbench:
    """Return the workbench whose files are opened: that of the server's settings."""
    return open_workbench()


def open_file(request: Request) -> Response:
    """Answer with the file of an item, to be saved; a sentence where it is not to be had."""
    name = habits_of(request.cookies.get(COOKIE, "")).name
    foreign = request.headers.get("sec-fetch-site", "none") not in OWN
    if foreign or not name or find_reviewer(files_bench(), name) is None:
        return _told("sign in on the Review page, then open the file from there", 403)
    item = request.path_params["item"]
    try:
        evidence = show_evidence(files_bench(), item)
        data = open_evidence_file(files_bench(), item)
    except NotFound as error:
        return _told(str(error), 404)
    except FactcheckError as error:
        return _told(str(error), 409)
    called = quote(evidence.file_name or "evidence")
    saved = {"content-disposition": f"attachment; filename*=UTF-8''{called}"}
    return Response(data, media_type="application/octet-stream", headers={**LOCKED, **saved})


def _told(words: str, status: int) -> Response:
    return PlainTextResponse(words, status_code=status, headers=LOCKED)
