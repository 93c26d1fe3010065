#!/usr/bin/env bash
# Installs what is missing, builds, runs every test. Ends with one line: N passed, N failed, N skipped.
# Names of suites run only these (see test/run.py --list).
set -euo pipefail
cd "$(dirname "$0")/.."
tools/setup.sh
tools/build.sh
export VIRTUAL_ENV="$PWD/.cache/venv" # where NVRTC is, if no CUDA toolkit is installed
exec .cache/venv/bin/python test/run.py --build "${DLC_BUILD_DIR:-build}" "$@"
