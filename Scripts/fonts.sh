#!/usr/bin/env bash
# Makes the site's font, Sarabun (OFL) in two weights, once, in .prongsai-cache/fonts: cut and compressed for the pages (woff2), whole
# for the pictures that are drawn while building (ttf). A font that cannot be had is a warning: the site then uses the reader's own,
# and pictures are drawn with the machine's.
set -uo pipefail
cd "$(dirname "$0")/.."
package=fontpkg-sarabun==1.0
# Thai, English, and the signs that the site's texts and charts use; more letters, more bytes on every first visit.
letters=U+0020-007E,U+00A0,U+00A9,U+00AB,U+00B0-00B1,U+00B2-00B3,U+00B7,U+00BB-00BD,U+00D7,U+00E0-00E1,U+00E7-00E9
letters+=,U+00F1,U+00F6,U+00FC,U+0E01-0E3A,U+0E3F-0E5B,U+2013-2014,U+2018-2019,U+201C-201D,U+2022,U+2026,U+2032-2033
letters+=,U+2190-2193,U+2212,U+2248,U+2264-2265
# Marks are put in their places by these; without them Thai vowels and tones collide.
features=ccmp,mark,mkmk,kern
target=.prongsai-cache/fonts
recipe="$package $letters $features, whole for pictures"

if [ "$(cat "$target/recipe" 2>/dev/null)" = "$recipe" ]; then exit 0; fi
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

make_fonts() {
  Scripts/python-packages.sh &&
    .venv/bin/pip download -q --disable-pip-version-check --no-deps -d "$work" "$package" </dev/null &&
    python3 -m zipfile -e "$work"/*.whl "$work/package" || return 1
  mkdir "$work/whole" || return 1
  for weight in Regular Bold; do
    whole="$work/whole/sarabun-${weight,,}.ttf"
    cp "$work/package/fontpkg_sarabun/files/Sarabun-$weight.ttf" "$whole" &&
      hb-subset "$whole" --unicodes="$letters" \
        --layout-features="$features" --no-hinting --output-file="$work/sarabun-${weight,,}.ttf" &&
      woff2_compress "$work/sarabun-${weight,,}.ttf" >/dev/null 2>&1 &&
      [ -s "$work/sarabun-${weight,,}.woff2" ] || return 1
  done
  mkdir -p "$target" && cp "$work"/sarabun-*.woff2 "$work"/whole/*.ttf "$work/package/fontpkg_sarabun/LICENSE" "$target/" &&
    mv "$target/LICENSE" "$target/sarabun-LICENSE.txt" && echo "$recipe" >"$target/recipe"
}

if ! make_fonts; then
  echo "warning: the font Sarabun could not be made; the site will use the reader's own fonts. To try again: Scripts/fonts.sh" >&2
fi
exit 0
