#!/usr/bin/env python3
"""Makes the gallery of charts: every golden picture at both widths in every theme, to be looked at before a change is merged.

    Scripts/gallery.py [--output .prongsai-cache/gallery] [--pictures]

A picture that a test wrote beside the golden one because it differs (….new.html) stands right after it. With --pictures the pages
are also taken as PNG where a headless Chromium is installed.
"""

import argparse
import html
import pathlib
import re
import shutil
import subprocess
import sys

HERE = pathlib.Path(__file__).resolve().parent.parent
GOLDEN = HERE / "Tests" / "ChartsTests" / "Golden"
STYLE = HERE / "Templates" / "css" / "charts.css"
FONTS = HERE / ".prongsai-cache" / "fonts"

# The media query that each theme lives in, taken as always true on its page.
THEMES = {
    "light": None,
    "dark": "(prefers-color-scheme:dark)",
    "print": "print",
    "forced": "(forced-colors:active)",
}
WORDS = {"light": "สว่าง / light", "dark": "มืด / dark", "print": "พิมพ์ / print", "forced": "สีของผู้อ่าน / forced colours"}

FRAME = """
@font-face{font-family:Sarabun;font-weight:400;src:url(fonts/sarabun-regular.woff2)}
@font-face{font-family:Sarabun;font-weight:700;src:url(fonts/sarabun-bold.woff2)}
body{margin:0 auto;padding:24px;max-width:1180px;background:var(--chart-page);color:var(--chart-ink);font:17px/1.75 Sarabun,sans-serif}
nav a{color:inherit;margin-right:1rem}
section{border-top:1px solid var(--chart-axis);padding:8px 0 32px}
section>h2{font-size:1rem;font-weight:400;color:var(--chart-soft)}
.both{display:grid;grid-template-columns:340px 720px;gap:48px;align-items:start}
.both .chart h3{font-size:1.15rem;line-height:1.5}
"""


def style(theme):
    """The charts' style sheet with one theme's media query taken as true, and the others as false."""
    text = STYLE.read_text("utf-8")
    for name, query in THEMES.items():
        if query:
            text = text.replace(f"@media {query}", "@media all" if name == theme else "@media not all")
    return text


def samples():
    """Every figure with the name of its file, in the order of the names."""
    for path in sorted(GOLDEN.glob("*.html")):
        yield path.name.removesuffix(".html"), path.read_text("utf-8")


def page(theme):
    links = " ".join(f'<a href="{name}.html">{WORDS[name]}</a>' for name in THEMES)
    parts = []
    for name, figure in samples():
        # The two copies on a page differ in their ids.
        narrow = re.sub(r'(id|aria-labelledby)="', r'\1="n-', figure).replace("url(#", "url(#n-")
        language = "en" if ".en" in name else "th"
        parts.append(
            f'<section lang="{language}"><h2>{html.escape(name)}</h2><div class="both">'
            f"<div>{narrow}</div><div>{figure}</div></div></section>")
    return (
        f'<!doctype html><html lang="th"><head><meta charset="utf-8"><title>Charts: {theme}</title>'
        f"<style>{style(theme)}{FRAME}</style></head><body><h1>{WORDS[theme]}</h1><nav>{links}</nav>"
        + "".join(parts) + "</body></html>")


def picture(chromium, page_path):
    """One tall PNG of a page."""
    target = page_path.with_suffix(".png")
    subprocess.run(
        [chromium, "--headless", "--no-sandbox", "--disable-gpu", "--hide-scrollbars", "--window-size=1240,16000",
         f"--screenshot={target}", page_path.as_uri()],
        check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, stdin=subprocess.DEVNULL)
    return target


def main():
    arguments = argparse.ArgumentParser(description="The gallery of charts.")
    arguments.add_argument("--output", type=pathlib.Path, default=HERE / ".prongsai-cache" / "gallery")
    arguments.add_argument("--pictures", action="store_true")
    given = arguments.parse_args()
    given.output.mkdir(parents=True, exist_ok=True)
    if FONTS.is_dir():
        shutil.copytree(FONTS, given.output / "fonts", dirs_exist_ok=True)
    chromium = shutil.which("chromium") if given.pictures else None
    if given.pictures and not chromium:
        print("Chromium is not installed, so no pictures were taken.", file=sys.stderr)
    for theme in THEMES:
        path = given.output / f"{theme}.html"
        path.write_text(page(theme), "utf-8")
        if chromium:
            picture(chromium, path.resolve())
    print(f"To look at the charts, open {(given.output / 'light.html')}")


main()
