#!/usr/bin/env bash
# Checks sitemap.xml files and Atom feeds of a folder against the grammars beside this script. A site without an address has neither,
# and then there is nothing to check; one with an address must have both.
#   Scripts/check-xml.sh Public
set -euo pipefail
folder=$1
scripts=$(dirname "$0")
failed=0
count=0

check() {
  count=$((count + 1))
  if ! said=$(xmllint --noout --nonet --relaxng "$1" "$2" 2>&1); then
    echo "$said"
    failed=1
  fi
}

while IFS= read -r -d '' file; do
  if grep -q 'http://www.w3.org/2005/Atom' "$file"; then
    check "$scripts/atom.rng" "$file"
  elif grep -q 'http://www.sitemaps.org/schemas/sitemap/0.9' "$file"; then
    check "$scripts/sitemap.rng" "$file"
  elif ! xmllint --noout --nonet "$file"; then
    failed=1
  fi
done < <(find "$folder" -type f \( -name '*.xml' -o -name '*.atom' -o -name '*.svg' \) -print0 | sort -z)

if [ "$failed" -eq 0 ]; then echo "$count feeds and site maps follow their grammars"; fi
exit "$failed"
