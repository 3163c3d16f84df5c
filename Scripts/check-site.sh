#!/usr/bin/env bash
# Builds the site in the three ways that it can be hosted and checks what was written: at the root of a host, under a sub-path, and for
# opening from a disk. With nothing to build from (no content/) there is nothing to check.
#   Scripts/check-site.sh [the prongsai program]
set -uo pipefail
cd "$(dirname "$0")/.."
program=${1:-$(swift build --show-bin-path)/prongsai}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
failed=0

# Runs one check; its own words say what is wrong.
expect() {
  local what=$1
  shift
  if "$@"; then echo "passed: $what"; else
    echo "FAILED: $what"
    failed=1
  fi
}

# Builds into a folder of $work with a fixed date, so that a failure can be repeated.
build() {
  local name=$1
  shift
  "$program" build --site . --output "$work/$name" --date 2026-11-22 "$@"
}

manifest() { (cd "$work/$1" && sha256sum --check --quiet --strict SHA256SUMS); }
same() { diff -r "$1" "$2"; }

expect "the site builds for a host" build host --base-url https://example.org/
expect "the site builds for a sub-path" build path --base-url https://example.org/a/site/
expect "the site builds for a disk" build disk --portable
expect "the site builds again to the same bytes" build again --base-url https://example.org/
if [ "$failed" -ne 0 ]; then exit 1; fi

expect "two builds are equal" same "$work/host" "$work/again"
expect "the manifest is right" manifest host
expect "links, host" python3 Scripts/check-links.py "$work/host" --base-url https://example.org/
expect "links, sub-path" python3 Scripts/check-links.py "$work/path" --base-url https://example.org/a/site/
expect "links, disk" python3 Scripts/check-links.py "$work/disk" --portable
expect "feeds and site map" Scripts/check-xml.sh "$work/host"
expect "HTML" Scripts/check-html.sh "$work/host"
exit "$failed"
