"""Starts a command, sends it SIGSEGV after a second, and prints what it said and its exit code."""
import signal
import subprocess
import sys
import time

process = subprocess.Popen(sys.argv[1:], stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
time.sleep(1.5)
process.send_signal(signal.SIGSEGV)
print(process.communicate(timeout=30)[0])
print("exit code", process.returncode)
