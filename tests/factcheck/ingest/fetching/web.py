"""A web on this machine: names, public addresses, and a server behind them that does as told."""

import socket
import ssl
import threading
from contextlib import closing, suppress
from ipaddress import ip_address
from pathlib import Path

PROOF = Path(__file__).with_name("news.example.pem")  # key and certificate of news.example
PUBLIC = "93.184.215.14"


def page(body, *, status="200 OK", **headers):
    """Return a response as a server sends it."""
    named = {"Content_Type": "text/plain; charset=utf-8", "Content_Length": len(body), **headers}
    lines = [f"{name.replace('_', '-')}: {value}" for name, value in named.items() if value != ""]
    return "\r\n".join([f"HTTP/1.1 {status}", *lines, "", ""]).encode() + body


def moved(location, *, status="302 Found"):
    return page(b"", status=status, Location=location)


class Web:
    """Answer at every address that is dialled; `names` says where names are.

    `pages` gives for a path the bytes of a response, or something that yields them. A name with
    a list of addresses of lists is at another place each time it is looked up.
    """

    def __init__(self, pages, *, names=None, secure=False):
        self.pages = pages
        self.names = {"news.example": [PUBLIC], **(names or {})}
        self.secure = secure
        self.looked_up, self.dialled, self.requests = [], [], []
        self._server = socket.create_server(("127.0.0.1", 0))
        self._server.settimeout(5)
        self._threads = []

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self._server.close()
        for thread in self._threads:
            thread.join(timeout=5)

    def resolve(self, host, port):
        del port
        self.looked_up.append(host)
        if host not in self.names:
            raise socket.gaierror(-2, "Name or service not known")
        found = self.names[host]
        if found and isinstance(found[0], list):
            found = found.pop(0)
        return [ip_address(address) for address in found]

    def dial(self, address, port, seconds):
        """Connect to this machine in place of the address, and note which was meant."""
        self.dialled.append((str(address), port))
        thread = threading.Thread(target=self._answer, daemon=True)
        self._threads.append(thread)
        thread.start()
        return socket.create_connection(self._server.getsockname(), timeout=seconds)

    def _answer(self):
        with suppress(OSError):
            conversation, _ = self._server.accept()
            with closing(self._proven(conversation)) as wire:
                request = b""
                while b"\r\n\r\n" not in request and (more := wire.recv(4096)):
                    request += more
                self.requests.append(request.decode())
                path = request.split(b" ")[1].decode()
                answer = self.pages[path]
                for piece in [answer] if isinstance(answer, bytes) else answer():
                    wire.sendall(piece)

    def _proven(self, wire):
        if not self.secure:
            return wire
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(PROOF)
        return context.wrap_socket(wire, server_side=True)
