"""The peers as processes: a request is a line of JSON, and so is its answer."""
import json
import os
import select
import signal
import subprocess
import time

from . import worker
from .session import HERE, Failed, end_with_parent


class Peer:
    """A worker process. Missing packages and everything else that fails come as Failed, with the peer's own words."""

    def __init__(self, session, script, *arguments):
        self.session, self.name = session, script.removesuffix("_worker.py")
        self.log = open(session.scratch / f"{self.name}-{time.monotonic_ns()}.log", "w+")
        self.process = subprocess.Popen([session.options.python, HERE / script, *map(str, arguments)], stdin=subprocess.PIPE,
                                        stdout=subprocess.PIPE, stderr=self.log, text=True, start_new_session=True,
                                        preexec_fn=end_with_parent)

    def ask(self, limit, **request):
        """The answer to one request; a peer that takes longer than `limit` seconds is ended."""
        limit = min(limit, self.session.part.left())
        try:
            self.process.stdin.write(json.dumps(request) + "\n")
            self.process.stdin.flush()
        except OSError:
            raise Failed(self.last_words())
        if not select.select([self.process.stdout], [], [], max(1, limit))[0]:
            self.close()
            raise Failed(f"{self.name}: took more than {limit:.0f} s")
        line = self.process.stdout.readline()
        if not line:
            raise Failed(self.last_words())
        answer = json.loads(line)
        if "error" in answer:
            if worker.fatal(answer["error"]):
                self.close()  # it ends itself: the next request starts another
            raise Failed(f"{self.name}: {answer['error']}")
        return answer

    def alive(self):
        return self.process.poll() is None

    def last_words(self):
        try:
            self.process.wait(10)
        except subprocess.TimeoutExpired:
            self.close()
            return f"{self.name}: does not answer"
        self.log.seek(0)
        lines = [line for line in self.log.read().splitlines() if line.strip()]
        return f"{self.name}: " + (lines or [f"exit code {self.process.returncode}"])[-1][:300]

    def close(self):
        if self.process.poll() is None:
            os.killpg(self.process.pid, signal.SIGKILL)
        self.process.wait()
        for pipe in (self.process.stdin, self.process.stdout, self.log):
            try:
                pipe.close()
            except OSError:
                pass

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.close()


def start(session, kind):
    """"device", "training": dlc and torch in one process; "jax". With the emulated device the peers are on the CPU."""
    has_dlc = kind != "jax"
    library = ["--dlc", session.places.libdlc] if has_dlc else []
    return Peer(session, f"{kind}_worker.py", "--device", session.device if has_dlc or not session.emulated else "cpu", *library)


def available(session, kind):
    """Facts of a peer, or Failed with why it is missing."""
    with start(session, kind) as peer:
        return peer.ask(120, do="facts")
