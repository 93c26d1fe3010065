#!/usr/bin/env bash
# Configures (once) and builds everything into build/. Options go to CMake, e.g. tools/build.sh -DDLC_SANITIZE=ON.
set -euo pipefail
cd "$(dirname "$0")/.."
build=${DLC_BUILD_DIR:-build}

# After a failure: what the machine lacks, in one line, else what the tool said.
failed() {
  if ! tools/setup.sh --check >/dev/null 2>&1; then
    echo 'build: this machine lacks what building needs; install it with: tools/setup.sh' >&2
    exit 3
  fi
  cat >&2
  exit 1
}

if [ ! -f "$build/build.ninja" ] || [ $# -gt 0 ]; then
  printf '==> build: configuring %s\n' "$build"
  # What a configuration that failed has left would be taken for settings (a build without optimization, say).
  [ -f "$build/build.ninja" ] || rm -rf "$build/CMakeCache.txt" "$build/CMakeFiles"
  log=$(mktemp)
  cmake -S . -B "$build" -G Ninja -DCMAKE_C_COMPILER=clang-22 -DCMAKE_CXX_COMPILER=clang++-22 \
    -DPython3_EXECUTABLE="$PWD/.cache/venv/bin/python" "$@" >"$log" 2>&1 || failed <"$log"
  rm -f "$log"
fi
printf '==> build: compiling (first time: some minutes)\n'
if [ -t 1 ]; then
  ninja -C "$build"
else
  log=$(mktemp)
  ninja -C "$build" >"$log" 2>&1 || { grep -A12 -E 'FAILED|error:' "$log" || cat "$log"; } | failed
  tail -1 "$log"
  rm -f "$log"
fi
