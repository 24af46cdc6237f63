"""Run the command line many times in processes of their own, without loading the parser in each.

`python warm.py serve SOCKET` loads it once and forks a process for each call;
`python warm.py SOCKET ARGUMENTS…` is such a call, with a working directory, input, output and exit
status of its own.
"""

import json
import os
import signal
import socket
import struct
import sys
from pathlib import Path

STATUS = struct.Struct("i")
LONGEST = 1 << 16  # bytes of a call
SERVE = "serve"


def serve(address):
    """Answer calls until the process is ended."""
    from claims import Document, extract  # noqa: PLC0415 - a call loads nothing
    from factcheck.cli.main import run  # noqa: PLC0415 - nor does this

    extract(Document(text="Two soldiers died in Basra on Monday."))
    signal.signal(signal.SIGCHLD, signal.SIG_IGN)  # nobody waits for the forked
    with socket.socket(socket.AF_UNIX) as listening:
        listening.bind(address)
        listening.listen()
        sys.stdout.write("ready\n")
        sys.stdout.flush()
        while True:
            asked, _ = listening.accept()
            if os.fork() == 0:
                signal.signal(signal.SIGCHLD, signal.SIG_DFL)
                answer(asked, run)
            asked.close()


def answer(asked, run):
    """Do one call in this process, and end it."""
    told, streams, _, _ = socket.recv_fds(asked, LONGEST, 3)
    folder, arguments = json.loads(told)
    os.chdir(folder)
    for number, stream in enumerate(streams):
        os.dup2(stream, number)
    status = run(arguments)
    sys.stdout.flush()
    sys.stderr.flush()
    asked.sendall(STATUS.pack(status))
    os._exit(0)


def call(address, arguments):
    """Return the exit status of one call."""
    with socket.socket(socket.AF_UNIX) as asking:
        asking.connect(address)
        told = json.dumps([str(Path.cwd()), arguments]).encode()
        socket.send_fds(asking, [told], [0, 1, 2])
        answered = asking.recv(STATUS.size)
    return STATUS.unpack(answered)[0] if answered else 70  # it died: no status of the product's


if __name__ == "__main__":
    first, *rest = sys.argv[1:]
    sys.exit(serve(rest[0]) if first == SERVE else call(first, rest))
