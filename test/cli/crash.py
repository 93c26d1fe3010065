"""Starts a command, sends it SIGSEGV as soon as it catches that signal, and prints what it said and its exit code."""
import pathlib
import re
import signal
import subprocess
import sys
import time

process = subprocess.Popen(sys.argv[1:], stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
caught = 0
while process.poll() is None and not caught >> (signal.SIGSEGV - 1) & 1:
    time.sleep(0.01)
    status = pathlib.Path(f"/proc/{process.pid}/status").read_text()
    caught = int(re.search(r"^SigCgt:\s*(\w+)", status, re.M).group(1), 16)
process.send_signal(signal.SIGSEGV)
print(process.communicate()[0])
print("exit code", process.returncode)
