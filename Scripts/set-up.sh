#!/usr/bin/env bash
# Installs the Debian packages that are missing; says nothing and asks nobody when none is.
#   Scripts/set-up.sh           what building the site needs
#   Scripts/set-up.sh --test    and what the tests need, with their Python packages in .venv
set -euo pipefail
cd "$(dirname "$0")/.."

if ! command -v swift >/dev/null; then
  echo "Swift is not installed. Prongsai needs Swift 6.3 or later on the PATH: see https://www.swift.org/install/" >&2
  exit 1
fi

lists=(Scripts/debian-packages.txt)
if [ "${1:-}" = --test ]; then lists+=(Scripts/debian-packages-test.txt); fi

if ! command -v dpkg-query >/dev/null; then
  echo "This is not a Debian system; these packages, or what they are called here, must be there already:" >&2
  cat "${lists[@]}" | sed 's/#.*//; /^ *$/d; s/^/  /' >&2
else
  installed() { [ "$(dpkg-query -W -f='${db:Status-Status}' "$1" 2>/dev/null)" = installed ]; }

  # Prints a line of the lists for each package that is not there in any of its forms.
  missing() {
    cat "${lists[@]}" | sed 's/#.*//' | while read -r line; do
      [ -n "$line" ] || continue
      found=no
      for name in ${line//|/ }; do if installed "$name"; then found=yes; fi; done
      if [ "$found" = no ]; then echo "$line"; fi
    done
  }

  wanted=$(missing)
  if [ -n "$wanted" ]; then
    firsts=$(sed 's/ *|.*//' <<<"$wanted" | tr '\n' ' ')
    echo "Installing Debian packages: $firsts"
    as_root=()
    if [ "$(id -u)" -ne 0 ]; then
      if ! command -v sudo >/dev/null; then
        echo "Cannot install them: this is neither root nor is there sudo. As root: apt-get install $firsts" >&2
        exit 1
      fi
      as_root=(sudo)
      # Without a terminal nobody can type a password.
      if [ ! -t 0 ]; then as_root+=(-n); fi
    fi
    apt() {
      "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get -q -o DPkg::Lock::Timeout=300 "$@" </dev/null
    }
    apt update || echo "The package lists could not be brought up to date; trying with those that are here." >&2
    # shellcheck disable=SC2086 # a list of names
    if ! apt install -y --no-install-recommends $firsts; then
      # One that cannot be had must not keep the others out.
      while IFS= read -r line; do
        for name in ${line//|/ }; do
          if apt install -y --no-install-recommends "$name"; then break; fi
        done
      done <<<"$wanted"
    fi
    wanted=$(missing)
    if [ -n "$wanted" ]; then
      echo "These Debian packages could not be installed:" >&2
      sed 's/^/  /' <<<"$wanted" >&2
      exit 1
    fi
  fi
fi

if [ "${1:-}" = --test ]; then Scripts/python-packages.sh Scripts/requirements-test.txt; fi
