#!/usr/bin/env bash
# Installs what building and testing need and is not there yet: Debian packages, and a Python environment in .cache/venv.
# Repeating it costs nothing. With --check it only says what is missing.
set -euo pipefail
cd "$(dirname "$0")/.."

packages=(
  clang-22 lld-22 llvm-22-dev llvm-22-tools libmlir-22-dev mlir-22-tools liblld-22-dev libclang-rt-22-dev clang-format-22
  cmake ninja-build ccache protobuf-compiler libprotobuf-dev zlib1g-dev libzstd-dev libjpeg62-turbo-dev libpng-dev libsqlite3-dev libgtest-dev pkgconf
  python3 python3-venv git
)
step() { printf '==> %s\n' "$*"; }

missing=()
for package in "${packages[@]}"; do
  dpkg-query -W -f='${Status}' "$package" 2>/dev/null | grep -q 'install ok installed' || missing+=("$package")
done
if [ "${#missing[@]}" -gt 0 ]; then
  sudo=()
  [ "$(id -u)" = 0 ] || sudo=(sudo)
  command="${sudo[*]:+${sudo[*]} }apt-get install -y --no-install-recommends ${missing[*]}"
  if [ "${1:-}" = --check ]; then
    printf 'missing packages; install them with:\n  %s\n' "$command"
    exit 3
  fi
  step "setup: installing ${#missing[@]} Debian packages (${missing[*]})"
  log=$(mktemp)
  if ! { "${sudo[@]}" apt-get update && DEBIAN_FRONTEND=noninteractive "${sudo[@]}" apt-get install -y --no-install-recommends \
         "${missing[@]}"; } >"$log" 2>&1; then
    tail -20 "$log" >&2
    printf 'setup: could not install packages; try:\n  %s\n' "$command" >&2
    exit 3
  fi
  rm -f "$log"
fi

# A venv of its own: Debian's Python is managed by apt. The stamp changes when the requirements do.
venv=.cache/venv
wanted=$(cat tools/requirements.txt)
cuda=${CUDA_HOME:-/usr/local/cuda}
if ! compgen -G "$cuda/lib64/libnvrtc.so*" >/dev/null; then
  wanted+=$'\nnvidia-cuda-nvrtc==13.0.88\nnvidia-cuda-runtime==13.0.96'
fi
if [ "$(cat "$venv/.installed" 2>/dev/null)" != "$wanted" ]; then
  if [ "${1:-}" = --check ]; then
    echo "missing Python environment; create it with: tools/setup.sh"
    exit 3
  fi
  step "setup: Python environment in $venv"
  mkdir -p .cache
  python3 -m venv "$venv"
  "$venv/bin/python" -m pip install --quiet --disable-pip-version-check $(printf '%s\n' "$wanted" | grep -v '^#')
  printf '%s' "$wanted" >"$venv/.installed"
fi
