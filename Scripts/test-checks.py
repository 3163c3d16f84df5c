#!/usr/bin/env python3
"""Shows that check-links.py, check-xml.sh and check-html.sh find what they are there to find."""

import pathlib
import shutil
import subprocess
import sys
import tempfile
import unittest

SCRIPTS = pathlib.Path(__file__).resolve().parent

PAGE = """<!doctype html><html lang="{lang}"><head><meta charset="utf-8"><title>{title}</title>
<meta name="description" content="words"><link rel="stylesheet" href="{up}style.css">{head}</head>
<body><h1 id="หัวข้อ">{title}</h1>{body}</body></html>"""

ATOM = """<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom" xml:lang="th"><id>https://example.org/a/</id>
<title>ข่าว</title><updated>2026-11-22T00:00:00+07:00</updated><author><name>พอช.</name></author>
<link rel="self" href="https://example.org/a/feed.xml"/>
<entry><id>https://example.org/a/b/</id><title>เรื่อง</title><updated>2026-11-22T00:00:00Z</updated>
<link href="https://example.org/a/b/"/><summary type="html">&lt;p&gt;</summary></entry></feed>"""

SITEMAP = """<?xml version="1.0"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"
xmlns:xhtml="http://www.w3.org/1999/xhtml"><url><loc>https://example.org/a/</loc>
<xhtml:link rel="alternate" hreflang="th" href="https://example.org/a/"/></url>
<url><loc>https://example.org/a/b/</loc><lastmod>2026-11-22</lastmod></url></urlset>"""


class Checks(unittest.TestCase):
    def setUp(self):
        self.folder = pathlib.Path(tempfile.mkdtemp())
        self.addCleanup(shutil.rmtree, self.folder)
        self.page("index.html", body='<a href="b/">b</a><a href="b/#%E0%B8%AB%E0%B8%B1%E0%B8%A7%E0%B8%82%E0%B9%89%E0%B8%AD">f</a>')
        self.page("b/index.html", up="../", body='<a href="..">home</a><a href="https://example.com/">out</a>')
        self.write("style.css", "a{background:url(data:image/png;base64,AAAA)}")
        self.write("sitemap.xml", SITEMAP)
        self.write("feed.xml", ATOM)

    def write(self, name, text):
        path = self.folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, "utf-8")

    def page(self, name, title="ชื่อ", lang="th", up="", head="", body=""):
        self.write(name, PAGE.format(title=title, lang=lang, up=up, head=head, body=body))

    def said(self, *arguments, script="check-links.py"):
        program = [sys.executable, str(SCRIPTS / script)] if script.endswith(".py") else [str(SCRIPTS / script)]
        done = subprocess.run([*program, str(self.folder), *arguments], capture_output=True, text=True)
        return done.returncode, done.stdout + done.stderr

    def expect(self, words, *arguments, script="check-links.py"):
        arguments = arguments or (("--base-url", "https://example.org/a/") if script.endswith(".py") else ())
        status, said = self.said(*arguments, script=script)
        self.assertIn(words, said)
        self.assertEqual(status, 0 if words == "" else 1, said)

    def test_a_right_site_passes(self):
        self.expect("")

    def test_what_is_wrong_with_a_link_is_found(self):
        for body, words in [
            ('<a href="c/">', "“c/” leads to nothing"),
            ('<a href="b">', "needs a slash at its end"),
            ('<a href="b/index.html/">', "leads to nothing"),
            ('<a href="../x">', "leads out of the folder"),
            ('<a href="/b/">', "leaves the site's own path"),
            ('<a href="/a/x">', "“/a/x” leads to nothing"),
            ('<a href="https://example.org/a/x">', "leads to nothing"),
            ('<a href="b/#none">', "has nothing with the id “none”"),
            ('<a href="#none">', "has nothing with the id “none”"),
            ('<a href="javascript:x()">', "a scheme that links must not have"),
            ('<a href="http:///x">', "names no host"),
            ('<img src="x.png" alt="">', "“x.png” leads to nothing"),
            ('<img src="" alt="">', "fetches an empty address"),
            ('<img src="//example.com/x.png" alt="">', "asks another host"),
            ('<img srcset="x.png 1x, https://example.com/y.png 2x" alt="">', "asks another host for “https://example.com/y.png”"),
            ('<script src="https://example.com/x.js"></script>', "asks another host"),
            ('<iframe src="https://example.com/"></iframe>', "asks another host"),
            ('<svg><use href="#none"/></svg>', "has nothing with the id “none”"),
            ('<p style="background:url(https://example.com/x)">', "asks another host"),
            ('<style>@import "https://example.com/x.css";</style>', "asks another host"),
            ('<link rel="preconnect" href="https://example.com">', "asks another host"),
            ('<p id="x"></p><p id="x"></p>', "uses the id “x” 2 times"),
            ("<h1>two</h1>", "has 2 h1 elements"),
        ]:
            with self.subTest(body):
                self.page("index.html", body='<a href="b/">b</a>' + body)
                self.expect(words)

    def test_what_is_missing_from_a_page_is_found(self):
        for before, after, words in [
            (' lang="th"', "", "no lang"), ("<title>ชื่อ</title>", "", "no title"), ("<title>ชื่อ</title>", "<title> </title>", "no title"),
            ('name="description"', 'name="other"', "no description"), ("h1", "h2", "0 h1 elements"),
        ]:
            with self.subTest(after):
                self.page("index.html", body='<a href="b/">b</a>')
                path = self.folder / "index.html"
                path.write_text(path.read_text("utf-8").replace(before, after), "utf-8")
                self.expect(words)

    def test_a_style_sheet_that_asks_another_host_is_found(self):
        self.write("style.css", "/* url(https://example.com/a) */ @font-face{src:url('//example.com/f.woff2')}")
        status, said = self.said("--base-url", "https://example.org/a/")
        self.assertEqual((status, said.count("asks another host")), (1, 1), said)

    def test_a_page_that_nothing_leads_to_is_found(self):
        self.page("c/index.html", up="../")
        self.expect("c/index.html: cannot be reached from the home page")
        self.expect("does not name c/index.html")

    def test_translations_must_name_each_other(self):
        head = '<link rel="alternate" hreflang="en" href="https://example.org/a/b/">'
        self.page("index.html", head=head, body='<a href="b/">b</a>')
        self.expect("which does not name it back")
        back = '<link rel="alternate" hreflang="th" href="https://example.org/a/">'
        self.page("b/index.html", up="../", head=back, body='<a href="..">home</a>')
        self.expect("")

    def test_a_folder_link_does_not_work_from_a_disk(self):
        self.expect("from a disk it must name index.html", "--portable")
        self.page("index.html", body='<a href="b/index.html#หัวข้อ">b</a>')
        self.page("b/index.html", up="../", body='<a href="../index.html">home</a>')
        for name in ("sitemap.xml", "feed.xml"):
            (self.folder / name).unlink()
        self.assertEqual(self.said("--portable")[0], 0)
        self.page("b/index.html", up="../", body='<a href="/index.html">home</a>')
        self.expect("a host that is not known", "--portable")

    def test_wrong_feeds_and_site_maps_are_found(self):
        self.expect("", script="check-xml.sh")
        for name, right, wrong in [
            ("feed.xml", "<author><name>พอช.</name></author>", ""),
            ("feed.xml", "2026-11-22T00:00:00Z", "2569-11-22"),
            ("feed.xml", "<title>เรื่อง</title>", ""),
            ("sitemap.xml", "https://example.org/a/b/", "/a/b/"),
            ("sitemap.xml", "2026-11-22", "22/11/2569"),
            ("sitemap.xml", "<url><loc>https://example.org/a/</loc>", "<url>"),
            ("feed.xml", "</feed>", ""),
        ]:
            with self.subTest(wrong=wrong, right=right):
                self.write("sitemap.xml", SITEMAP)
                self.write("feed.xml", ATOM)
                self.write(name, (SITEMAP if name == "sitemap.xml" else ATOM).replace(right, wrong))
                self.assertNotEqual(self.said(script="check-xml.sh")[0], 0)

    def test_a_site_map_without_a_page_or_with_a_strange_one_is_found(self):
        self.write("sitemap.xml", SITEMAP.replace("https://example.org/a/b/", "https://example.com/"))
        self.expect("is not of this site")
        self.expect("does not name b/index.html")
        (self.folder / "sitemap.xml").unlink()
        self.expect("is missing, though the site has an address")

    def test_invalid_html_is_found(self):
        self.expect("", script="check-html.sh")
        self.page("index.html", body='<style>@layer a { p { color: var(--x) } }</style><p><div>x</div></p>')
        status, said = self.said(script="check-html.sh")
        self.assertEqual(status, 1)
        self.assertIn("index.html", said)
        self.assertNotIn(str(self.folder), said)


if __name__ == "__main__":
    unittest.main()
