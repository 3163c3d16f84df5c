#!/usr/bin/env python3
"""Writes Sources/Charts/Text/SarabunAdvances.swift from the fonts of the Python package fontpkg-sarabun.

Needs the Python packages fontpkg-sarabun and fonttools. Prints the Swift file; the output is committed, the fonts are not:

    python Scripts/make-advances.py > Sources/Charts/Text/SarabunAdvances.swift
"""

import importlib.util
import pathlib
import unicodedata

from fontTools.ttLib import TTFont

# Latin, Latin-1, the letters of transliteration, Thai, general punctuation, currency and the few signs that charts print.
BLOCKS = [
    (0x20, 0x7E), (0xA0, 0x17F), (0x0E01, 0x0E3A), (0x0E3F, 0x0E5B),
    (0x2010, 0x2044), (0x20AC, 0x20AC), (0x2122, 0x2122), (0x2190, 0x2193), (0x2212, 0x2212), (0x2260, 0x2265),
]


def advances(path):
    font = TTFont(path)
    cmap, hmtx = font.getBestCmap(), font["hmtx"].metrics
    assert font["head"].unitsPerEm == 1000, "the table counts thousandths of an em"

    def advance(code):
        if unicodedata.category(chr(code)) in ("Mn", "Me", "Cf"):
            return 0
        if code in (0x2010, 0x2011) and code not in cmap:  # drawn with the glyph of the hyphen
            code = 0x2D
        if code in (0xA0, 0x202F) and code not in cmap:
            code = 0x20
        return hmtx[cmap[code]][0] if code in cmap else None

    return advance


def rows(values):
    text = [str(v) for v in values]
    lines, line = [], "       "
    for number in text:
        if len(line) + len(number) + 2 > 108:
            lines.append(line)
            line = "       "
        line += f" {number},"
    lines.append(line)
    return "\n".join(lines)


def table(name, advance):
    blocks = []
    for first, last in BLOCKS:
        run = []
        for code in range(first, last + 2):
            width = advance(code) if code <= last else None
            if width is not None:
                run.append((code, width))
            elif run:
                blocks.append(run)
                run = []
    out = [f"  static let {name}: [Block] = ["]
    for run in blocks:
        out.append(f"    Block(\n      first: 0x{run[0][0]:04X},\n      advances: [\n{rows(w for _, w in run)}\n      ]),")
    out.append("  ]")
    return "\n".join(out)


package = importlib.util.find_spec("fontpkg_sarabun")
folder = pathlib.Path(package.origin).parent / "files"
print("// Made by Scripts/make-advances.py from the hmtx tables of Sarabun Regular and Bold (SIL Open Font License).")
print("// Not edited by hand.\n")
print("/// How far each scalar of Sarabun moves the pen, in thousandths of an em.")
print("enum SarabunAdvances {")
print("  /// Scalars that follow each other, with their advances.")
print("  struct Block: Sendable {\n    let first: UInt32\n    let advances: [UInt16]\n  }\n")
print(table("regular", advances(folder / "Sarabun-Regular.ttf")))
print()
print(table("bold", advances(folder / "Sarabun-Bold.ttf")))
print("}")
