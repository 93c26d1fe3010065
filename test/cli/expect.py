"""Runs a command, checks its exit code, and prints what it wrote to stdout and stderr.

    expect.py EXIT-CODE COMMAND...      EXIT-CODE 2s also asks for an end within a second and 200 MB
"""
import resource
import subprocess
import sys
import time


def main():
    wanted = sys.argv[1]
    start = time.monotonic()
    result = subprocess.run(sys.argv[2:], stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, errors="replace")
    seconds = time.monotonic() - start
    print(result.stdout, end="")
    if result.returncode != int(wanted.rstrip("s")):
        sys.exit(f"expected exit code {wanted}, found {result.returncode}")
    if wanted.endswith("s"):
        used = resource.getrusage(resource.RUSAGE_CHILDREN)
        # Time of the processor: other tests run at the same time.
        if used.ru_utime + used.ru_stime > 1 or used.ru_maxrss > 200 * 1024:
            sys.exit(f"took {seconds:.2f} s and {used.ru_maxrss // 1024} MB")


if __name__ == "__main__":
    main()
