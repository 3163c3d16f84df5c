#!/usr/bin/env python3
"""Checks a published folder as its readers meet it.

    Scripts/check-links.py Public [--base-url https://example.org/site/ | --portable]

Every link, picture, style, script and fragment leads to something in the folder; no page asks another host for anything; every page
has one h1, a language, a title and a description of its own, and ids that are not used twice; translations name each other; every page
is reached from the home page; the site map names every page and nothing else.

With --base-url, links from the root and with that address are the site's own. Without it only relative links are. With --portable a
link must name a file, because a disk has no server that finds a folder's index.html.

Needs nothing but Python. Prints every problem and ends with 1, or prints one line and ends with 0.
"""

import argparse
import collections
import html.parser
import os
import re
import sys
import urllib.parse
import xml.etree.ElementTree

# Attributes whose address a browser fetches by itself.
FETCHED = {
    ("audio", "src"), ("embed", "src"), ("feimage", "href"), ("iframe", "src"), ("image", "href"), ("image", "xlink:href"),
    ("img", "src"), ("input", "src"), ("object", "data"), ("script", "src"), ("source", "src"), ("track", "src"),
    ("use", "href"), ("use", "xlink:href"), ("video", "poster"), ("video", "src"), ("body", "background"),
}
# Attributes that a reader follows.
FOLLOWED = {("a", "href"), ("a", "xlink:href"), ("area", "href"), ("form", "action"), ("blockquote", "cite"), ("q", "cite"),
            ("ins", "cite"), ("del", "cite"), ("button", "formaction"), ("a", "ping")}
# Values of rel that name something without fetching it.
NAMED_ONLY = {"alternate", "author", "bookmark", "canonical", "help", "license", "me", "next", "prev", "search", "self"}
SCHEMES = {"http", "https", "mailto", "tel"}
CSS_ADDRESS = re.compile(r"""url\(\s*(?:"([^"]*)"|'([^']*)'|([^)"'\s]*))\s*\)|@import\s+(?:"([^"]*)"|'([^']*)')""", re.I)


def css_addresses(css):
    css = re.sub(r"/\*.*?\*/", "", css, flags=re.S)
    return [next((part for part in match if part), "") for match in CSS_ADDRESS.findall(css)]


def srcset_addresses(value):
    return [part.split()[0] for part in re.split(r",\s+|,$", value) if part.split()]


class Page(html.parser.HTMLParser):
    """What one HTML file says: its links, ids, headings and names."""

    def __init__(self, path, text):
        super().__init__(convert_charrefs=True)
        self.path = path
        self.followed, self.fetched, self.named = [], [], []
        self.ids = collections.Counter()
        self.headings = 0
        self.language = self.title = self.description = self.canonical = self.base = None
        self.alternates = {}
        self.noindex = False
        self.refresh = False
        self.text_of = None
        self.collected = ""
        self.in_svg = 0
        self.feed(text)
        self.close()

    def handle_starttag(self, tag, attributes):
        given = {name: value or "" for name, value in attributes}
        line = self.getpos()[0]
        if given.get("id"):
            self.ids[given["id"]] += 1
        if tag == "a" and given.get("name"):
            self.ids[given["name"]] += 1
        if tag == "html":
            self.language = given.get("lang", "").strip()
        elif tag == "base":
            self.base = given.get("href", self.base)
        elif tag == "h1":
            self.headings += 1
        elif tag == "svg":
            self.in_svg += 1
        if tag == "style" or (tag == "title" and not self.in_svg):
            self.text_of, self.collected = tag, ""
        if tag == "meta":
            self.meta(given, line)
        if tag == "link":
            self.link(given, line)
        for name, value in given.items():
            if (tag, name) in FOLLOWED:
                self.followed.append((value, line))
            elif (tag, name) in FETCHED:
                self.fetched.append((value, line))
            elif name in ("srcset", "imagesrcset"):
                self.fetched += [(address, line) for address in srcset_addresses(value)]
            elif name == "style":
                self.fetched += [(address, line) for address in css_addresses(value)]
            elif self.in_svg and value.strip().lower().startswith("url("):
                self.fetched += [(address, line) for address in css_addresses(value)]

    def handle_startendtag(self, tag, attributes):
        self.handle_starttag(tag, attributes)
        if tag == "svg":
            self.in_svg -= 1

    def handle_endtag(self, tag):
        if tag == "svg":
            self.in_svg = max(0, self.in_svg - 1)
        if tag == self.text_of:
            if tag == "title":
                self.title = self.collected.strip()
            else:
                self.fetched += [(address, self.getpos()[0]) for address in css_addresses(self.collected)]
            self.text_of = None

    def handle_data(self, data):
        if self.text_of:
            self.collected += data

    def meta(self, given, line):
        name = given.get("name", given.get("property", "")).lower()
        content = given.get("content", "")
        if name == "description":
            self.description = content.strip()
        elif name == "robots" and "noindex" in content.lower():
            self.noindex = True
        elif name in ("og:image", "og:url", "twitter:image", "og:image:secure_url"):
            self.named.append((content, line))
        if given.get("http-equiv", "").lower() == "refresh":
            self.refresh = True
            address = content.partition("=")[2].strip(" '\"")
            if address:
                self.followed.append((address, line))

    def link(self, given, line):
        rel = set(given.get("rel", "").lower().split())
        address = given.get("href", "")
        if "canonical" in rel:
            self.canonical = address
        if "alternate" in rel and given.get("hreflang"):
            self.alternates[given["hreflang"]] = address
        if rel and rel <= NAMED_ONLY:
            self.named.append((address, line))
        else:
            self.fetched.append((address, line))


class Site:
    def __init__(self, folder, base_url, portable):
        self.folder = folder
        self.portable = portable
        self.base_url = base_url if not base_url or base_url.endswith("/") else base_url + "/"
        self.base_path = urllib.parse.urlsplit(self.base_url).path if self.base_url else None
        self.problems = []
        self.files = set()
        for root, _, names in os.walk(folder):
            for name in names:
                self.files.add(os.path.relpath(os.path.join(root, name), folder).replace(os.sep, "/"))
        self.folders = {""}
        for name in self.files:
            while "/" in name:
                name = name.rpartition("/")[0]
                self.folders.add(name)
        self.pages = {}
        self.reached = {}

    def problem(self, path, words, line=None):
        self.problems.append(f"{path}:{line}: {words}" if line else f"{path}: {words}")

    def read(self, path):
        with open(os.path.join(self.folder, path), "rb") as file:
            try:
                return file.read().decode("utf-8")
            except UnicodeDecodeError as error:
                self.problem(path, f"is not UTF-8 ({error.reason} at byte {error.start})")
                return ""

    def resolve(self, origin, address, line):
        """The file that an address of the site's own leads to and its fragment, or None, having reported what is wrong."""
        own = address
        if self.base_url and (own + "/" == self.base_url or own.startswith(self.base_url)):
            own = self.base_path + own[len(self.base_url):]
        parts = urllib.parse.urlsplit(own)
        path = urllib.parse.unquote(parts.path, errors="strict")
        if not path:
            return origin, parts.fragment
        if path.startswith("/"):
            if self.base_path is None:
                self.problem(origin, f"“{address}” begins at the root of a host that is not known", line)
                return None
            if not path.startswith(self.base_path) and path + "/" != self.base_path:
                self.problem(origin, f"“{address}” leaves the site's own path {self.base_path}", line)
                return None
            target = path[len(self.base_path):]
        else:
            target = os.path.dirname(origin) + "/" + path if "/" in origin else path
        names = []
        for name in target.split("/"):
            if name == "..":
                if not names:
                    self.problem(origin, f"“{address}” leads out of the folder", line)
                    return None
                names.pop()
            elif name not in ("", "."):
                names.append(name)
        is_folder = target.endswith(("/", "/.", "/..")) or target in ("", ".", "..") or path.endswith("/")
        target = "/".join(names)
        if target in self.files and not is_folder:
            return target, parts.fragment
        index = f"{target}/index.html" if target else "index.html"
        if target in self.folders and index in self.files:
            if self.portable:
                self.problem(origin, f"“{address}” names a folder; from a disk it must name index.html", line)
            elif not is_folder:
                self.problem(origin, f"“{address}” needs a slash at its end, else it depends on the server", line)
            return index, parts.fragment
        self.problem(origin, f"“{address}” leads to nothing", line)
        return None

    def is_elsewhere(self, address):
        scheme = urllib.parse.urlsplit(address).scheme.lower()
        if self.base_url and (address + "/" == self.base_url or address.startswith(self.base_url)):
            return False
        return bool(scheme) or address.startswith("//")

    def fetch(self, origin, address, line):
        """An address that a browser fetches by itself."""
        address = address.strip()
        if address.lower().startswith("data:"):
            return
        if self.is_elsewhere(address):
            self.problem(origin, f"asks another host for “{address}”", line)
        elif address.startswith("#"):
            self.fragment(origin, origin, address, address[1:], line)
        elif not address:
            self.problem(origin, "fetches an empty address", line)
        else:
            found = self.resolve(origin, address, line)
            if found and found[0] in self.pages and found[1]:
                self.fragment(origin, found[0], address, found[1], line)
            if found:
                self.reached.setdefault(origin, set()).add(found[0])

    def follow(self, origin, address, line):
        """An address that a reader follows."""
        address = address.strip()
        if self.is_elsewhere(address):
            scheme = urllib.parse.urlsplit(address).scheme.lower()
            if scheme not in SCHEMES:
                self.problem(origin, f"“{address}” has a scheme that links must not have", line)
            elif scheme in ("http", "https") and not urllib.parse.urlsplit(address).hostname:
                self.problem(origin, f"“{address}” names no host", line)
            return
        found = self.resolve(origin, address, line)
        if not found:
            return
        self.reached.setdefault(origin, set()).add(found[0])
        if found[1] and found[0] in self.pages:
            self.fragment(origin, found[0], address, found[1], line)

    def fragment(self, origin, target, address, fragment, line):
        name = urllib.parse.unquote(fragment)
        if name and name != "top" and name not in self.pages[target].ids and fragment not in self.pages[target].ids:
            self.problem(origin, f"“{address}”: {target} has nothing with the id “{name}”", line)

    def check(self):
        if "index.html" not in self.files:
            self.problem("index.html", "there is no home page")
        for path in sorted(self.files):
            if path.endswith((".html", ".htm")):
                self.pages[path] = Page(path, self.read(path))
        for page in self.pages.values():
            self.check_page(page)
        for path in sorted(self.files):
            if path.endswith(".css"):
                for address in css_addresses(self.read(path)):
                    self.fetch(path, address, None)
            elif path.endswith(".svg"):
                picture = Page(path, self.read(path))
                self.pages.setdefault(path, picture)
                for address, line in picture.fetched + picture.followed:
                    self.fetch(path, address, line)
                del self.pages[path]
            elif path.endswith((".js", ".mjs")):
                for address in re.findall(r"""["'`](https?://[^"'`\s]+|//[\w.-]+\.\w+/[^"'`\s]*)""", self.read(path)):
                    if self.is_elsewhere(address) and "www.w3.org" not in address:
                        self.problem(path, f"names another host: “{address}”")
        self.check_translations()
        self.check_reached()
        self.check_sitemap()
        self.check_feeds()

    def check_page(self, page):
        path = page.path
        if page.base is not None:
            self.problem(path, "has a base element, which moves every link")
        if not page.language:
            self.problem(path, "has no lang on its html element")
        if not page.title:
            self.problem(path, "has no title")
        if not page.refresh:
            if page.headings != 1:
                self.problem(path, f"has {page.headings} h1 elements; a page has exactly one")
            if not page.description:
                self.problem(path, "has no description")
        for name, count in sorted(page.ids.items()):
            if count > 1:
                self.problem(path, f"uses the id “{name}” {count} times")
        for address, line in page.fetched:
            self.fetch(path, address, line)
        for address, line in page.followed:
            self.follow(path, address, line)
        for address, line in page.named:
            if not self.is_elsewhere(address):
                self.resolve(path, address, line)
            elif urllib.parse.urlsplit(address).scheme not in ("http", "https"):
                self.problem(path, f"“{address}” is no address of the web", line)
        if self.base_url and page.canonical is not None:
            found = self.resolve(path, page.canonical, None) if not self.is_elsewhere(page.canonical) else None
            if not page.canonical.startswith(self.base_url):
                self.problem(path, f"its canonical address “{page.canonical}” is not of this site")
            elif found and found[0] != path and not page.refresh:
                self.problem(path, f"its canonical address is that of {found[0]}")

    def check_translations(self):
        for path, page in self.pages.items():
            for language, address in page.alternates.items():
                if self.is_elsewhere(address):
                    self.problem(path, f"its translation “{address}” is on another host")
                    continue
                before = len(self.problems)
                found = self.resolve(path, address, None)
                del self.problems[before:]
                other = self.pages.get(found[0]) if found else None
                if other is None or language == "x-default":
                    continue
                back = set()
                for address_back in other.alternates.values():
                    target = self.resolve(other.path, address_back, None) if not self.is_elsewhere(address_back) else None
                    if target:
                        back.add(target[0])
                del self.problems[before:]
                if path not in back:
                    self.problem(path, f"names {other.path} as its translation, which does not name it back")

    def check_reached(self):
        seen, waiting = set(), ["index.html"]
        while waiting:
            path = waiting.pop()
            if path in seen:
                continue
            seen.add(path)
            waiting += self.reached.get(path, ())
        for path, page in sorted(self.pages.items()):
            if path not in seen and path != "404.html" and not page.noindex and not page.refresh:
                self.problem(path, "cannot be reached from the home page")

    def xml(self, path):
        text = self.read(path)
        if re.search(r"<!(DOCTYPE|ENTITY)", text):
            self.problem(path, "declares a document type, which these files never need")
            return None
        try:
            return xml.etree.ElementTree.fromstring(text)
        except xml.etree.ElementTree.ParseError as error:
            self.problem(path, f"is not well-formed XML: {error}")
            return None

    def check_sitemap(self):
        if "sitemap.xml" not in self.files:
            if self.base_url and not self.portable:
                self.problem("sitemap.xml", "is missing, though the site has an address")
            return
        root = self.xml("sitemap.xml")
        if root is None:
            return
        listed = collections.Counter()
        for element in root.iter("{http://www.sitemaps.org/schemas/sitemap/0.9}loc"):
            address = (element.text or "").strip()
            if not self.base_url or not address.startswith(self.base_url):
                self.problem("sitemap.xml", f"“{address}” is not of this site")
                continue
            found = self.resolve("sitemap.xml", address, None)
            if found:
                listed[found[0]] += 1
        for element in root.iter("{http://www.w3.org/1999/xhtml}link"):
            if not self.is_elsewhere(element.get("href", "")):
                self.resolve("sitemap.xml", element.get("href", ""), None)
        for path, count in sorted(listed.items()):
            if count > 1:
                self.problem("sitemap.xml", f"names {path} {count} times")
        if root.tag.endswith("}urlset"):
            for path, page in sorted(self.pages.items()):
                if not page.noindex and not page.refresh and path != "404.html" and path not in listed:
                    self.problem("sitemap.xml", f"does not name {path}")

    def check_feeds(self):
        for path in sorted(self.files):
            if path == "sitemap.xml" or not path.endswith((".xml", ".atom")):
                continue
            root = self.xml(path)
            if root is None:
                continue
            for element in root.iter("{http://www.w3.org/2005/Atom}link"):
                address = element.get("href", "")
                if not self.is_elsewhere(address):
                    self.resolve(path, address, None)
            ids = [element.text for element in root.iter("{http://www.w3.org/2005/Atom}id")]
            if len(ids) != len(set(ids)):
                self.problem(path, "uses an id twice")


def main():
    parser = argparse.ArgumentParser(description="Checks the links and the frame of every page of a published folder.")
    parser.add_argument("folder")
    parser.add_argument("--base-url", help="the address that the site was built for")
    parser.add_argument("--portable", action="store_true", help="the site was built to be opened from a disk")
    parser.add_argument("--limit", type=int, default=100, help="how many problems are printed; the rest are counted")
    given = parser.parse_args()
    if not os.path.isdir(given.folder):
        parser.error(f"{given.folder} is not a folder")
    site = Site(given.folder, given.base_url, given.portable)
    site.check()
    problems = sorted(set(site.problems))
    for problem in problems[: given.limit]:
        print(problem)
    if problems:
        more = len(problems) - given.limit
        print(f"{len(problems)} problems" + (f", {more} of them not shown" if more > 0 else ""))
        sys.exit(1)
    links = sum(len(page.followed) + len(page.fetched) for page in site.pages.values())
    print(f"{len(site.pages)} pages, {links} links and fetched files: every one leads somewhere")


if __name__ == "__main__":
    main()
