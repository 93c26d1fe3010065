"""Models compiled ahead on all cores, while the GPU measures others."""
import concurrent.futures
import os
import signal

from .session import Failed, first_error, run


class Artifacts:
    """Each model is compiled once and kept until the session ends; a few cores are left to what measures."""

    def __init__(self, session):
        workers = session.options.workers or max(1, os.cpu_count() - 4)
        self.session, self.pool, self.futures = session, concurrent.futures.ThreadPoolExecutor(workers), {}
        self.processes = []

    def want(self, key, model, *arguments, cpu=False):
        """Begins to compile what model() names, a path, with these arguments, for the GPU (and the CPU); what has been begun is not begun again."""
        if key not in self.futures:
            self.futures[key] = self.pool.submit(self._compile, key, model, arguments, "cpu:native," if cpu else "")

    def _compile(self, key, model, arguments, more):
        path = model()
        target = self.session.scratch / (key.replace("/", "-") + ".dlc")
        command = [self.session.places.dlc, "compile", path, f"--target={more}cuda:{self.session.architecture()}", "-o", target, *arguments]
        code, output, seconds = run(command, 240, self.session.environment, self.processes.append)
        if code != 0:
            raise Failed(f"compile took more than {seconds:.0f} s" if code is None else first_error(output, code))
        return target, round(seconds, 2)

    def get(self, key):
        """(the artifact, seconds it took), waiting as long as the part has time."""
        try:
            return self.futures[key].result(timeout=max(1, self.session.part.left()))
        except concurrent.futures.TimeoutError:
            raise Failed("not compiled before the part's time was up")

    def close(self):
        """Ends what is still being compiled."""
        self.pool.shutdown(wait=False, cancel_futures=True)
        for process in self.processes:
            if process.poll() is None:
                os.killpg(process.pid, signal.SIGKILL)
