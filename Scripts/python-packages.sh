#!/usr/bin/env bash
# Installs the Python packages of a list into .venv, once: what is there already is not asked for again.
#   Scripts/python-packages.sh Scripts/requirements-test.txt
#   Scripts/python-packages.sh                                  only the empty .venv
set -euo pipefail
cd "$(dirname "$0")/.."

# A virtual environment does not survive being moved: its programs name the folder that it was made in.
if ! .venv/bin/python -c 'import sys; sys.exit(sys.prefix == sys.base_prefix)' 2>/dev/null ||
  ! .venv/bin/pip --version >/dev/null 2>&1; then
  rm -rf .venv
  python3 -m venv .venv
fi
list=${1:-}
if [ -z "$list" ]; then exit 0; fi
stamp=.venv/$(basename "$list")
if ! cmp -s "$list" "$stamp"; then
  if ! .venv/bin/pip install -q --disable-pip-version-check -r "$list" </dev/null; then
    echo "These Python packages could not be installed into .venv:" >&2
    sed 's/#.*//; /^ *$/d; s/^/  /' "$list" >&2
    exit 1
  fi
  cp "$list" "$stamp"
fi
