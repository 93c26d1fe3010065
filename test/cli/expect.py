"""Runs a command, checks its exit code, and prints what it wrote to stdout and stderr.

    expect.py EXIT-CODE COMMAND...      EXIT-CODE 2s also asks for at most a second of processor time and 200 MB
"""
import resource
import subprocess
import sys


def main():
    wanted = sys.argv[1]
    result = subprocess.run(sys.argv[2:], stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, errors="replace")
    print(result.stdout, end="")
    if result.returncode != int(wanted.rstrip("s")):
        sys.exit(f"expected exit code {wanted}, found {result.returncode}")
    if wanted.endswith("s"):
        used = resource.getrusage(resource.RUSAGE_CHILDREN)
        seconds = used.ru_utime + used.ru_stime  # some 0.02 are usual
        if seconds > 1 or used.ru_maxrss > 200 * 1024:
            sys.exit(f"took {seconds:.2f} s of processor time and {used.ru_maxrss // 1024} MB")


if __name__ == "__main__":
    main()
