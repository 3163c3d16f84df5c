#!/usr/bin/env python3
"""Writes a complete site of N invented Thai stories, to measure with: the same number gives the same bytes.

    Scripts/make-bench-site.py 5000 .prongsai-cache/bench/5000            a site for Prongsai
    Scripts/make-bench-site.py 5000 .prongsai-cache/bench/hugo --hugo     the same stories for Hugo, with a plain layout

The site takes seeds/, Templates/ and the pages of content/ from this project and has its own stories, each of about 9 KB, with front
matter, headings, a table, a list, a quotation, a footnote and links whose ids are those of seeds/. Nothing in them is true.
"""

import argparse
import csv
import pathlib
import random
import re
import shutil

HERE = pathlib.Path(__file__).resolve().parent.parent

WHO = ("ชาวบ้าน คณะกรรมการชุมชน กลุ่มออมทรัพย์ สภาองค์กรชุมชน กองทุนสวัสดิการ ผู้นำรุ่นใหม่ กลุ่มแม่บ้าน เครือข่ายเมือง เยาวชนในพื้นที่ "
       "ช่างชุมชน อาสาสมัคร ผู้สูงอายุ สหกรณ์เคหสถาน เทศบาล องค์การบริหารส่วนตำบล").split()
DID = ("ร่วมกันสำรวจ เริ่มจัดทำ ประชุมเพื่อทบทวน ตกลงที่จะดูแล ช่วยกันซ่อม เก็บข้อมูลเรื่อง วางแผน แบ่งหน้าที่กันทำ เปิดเผย ต่อรองเรื่อง "
       "ออกแบบ ทดลองปรับปรุง ตรวจสอบ ติดตาม ขยายผล").split()
WHAT = ("ที่อยู่อาศัยที่มั่นคง ทะเบียนผู้เดือดร้อน บัญชีรายรับรายจ่าย ผังชุมชน ทางเดินริมคลอง ระบบระบายน้ำ สัญญาเช่าที่ดิน ป่าชุมชน ตลาดสีเขียว "
        "กองทุนฉุกเฉิน แปลงผักรวม น้ำสะอาด ศูนย์เด็กเล็ก แผนพัฒนาตำบล ข้อมูลเปิดของชุมชน").split()
WHERE = ("ในทุกซอยของหมู่บ้าน ที่ศาลากลางบ้าน ตลอดแนวคลอง ในตำบลใกล้เคียง บนที่ดินของรัฐ ริมทางรถไฟ ในตลาดเก่า ที่โรงเรียนของลูกหลาน "
         "ตามแผนที่ที่ทำเอง ระหว่างฤดูฝน").split()
WHY = ("เพราะน้ำท่วมทุกปี เพื่อให้ทุกบ้านมีส่วนร่วม โดยไม่ทิ้งใครไว้ข้างหลัง แม้งบประมาณจะมีจำกัด จนหน่วยงานยอมรับ เมื่อเห็นตัวเลขตรงกัน "
       "ก่อนที่สัญญาจะหมดอายุ หลังจากรอมานานหลายปี ด้วยเงินออมวันละเล็กน้อย ตามที่ตกลงกันไว้").split()
PLACES = ("ริมน้ำ ทุ่งกลาง หนองบัว ท่าเรือเก่า สันทราย ดอนหวาย บางไผ่ โคกสูง ห้วยลึก ปากคลอง").split()
HEADINGS = ("เดิมเป็นอย่างไร", "คนในชุมชนทำอะไร", "ตัวเลขที่เปลี่ยนไป", "อะไรยังยาก", "ชุมชนอื่นเรียนรู้อะไรได้")


def rows(name):
    path = HERE / "seeds" / name
    if not path.exists():
        return []
    with path.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file))


class Known:
    """The ids that a story may name, in the order of the seeds."""

    def __init__(self):
        self.provinces = [row["iso"] for row in rows("provinces.csv")]
        self.indicators = [row["id"] for row in rows("indicators.csv")]
        self.targets = [(row["indicator"], row["period"]) for row in rows("targets/plan.csv") if row.get("value")]
        programmes = HERE / "seeds" / "programmes.yaml"
        text = programmes.read_text("utf-8") if programmes.exists() else ""
        self.programmes = re.findall(r'^\s*(?:-\s+)?slug:\s*"?([a-z0-9-]+)"?\s*$', text, flags=re.M)
        for name in ("provinces", "indicators", "programmes"):
            if not getattr(self, name):
                raise SystemExit(f"seeds/ names no {name}")


def sentence(chance):
    parts = [chance.choice(WHO), chance.choice(DID), chance.choice(WHAT)]
    if chance.random() < 0.7:
        parts.append(chance.choice(WHERE))
    if chance.random() < 0.6:
        parts.append(" " + chance.choice(WHY))
    if chance.random() < 0.25:
        parts.append(f" รวม {chance.randrange(3, 900):,} ครัวเรือน")
    return "".join(parts)


def paragraph(chance, sentences):
    return " ".join(sentence(chance) for _ in range(sentences))


def story(number, known):
    """One story: its front matter and its text."""
    chance = random.Random(f"prongsai {number}")
    province = chance.choice(known.provinces)
    indicator = chance.choice(known.indicators)
    programme = chance.choice(known.programmes)
    place = chance.choice(PLACES)
    date = f"{chance.randrange(2021, 2026)}-{chance.randrange(1, 13):02}-{chance.randrange(1, 29):02}"
    front = "\n".join([
        "---",
        f"title: บ้าน{place}{chance.choice(DID)}{chance.choice(WHAT)} เรื่องที่ {number}",
        f"date: {date}",
        f"programmes: [{programme}]",
        f"provinces: [{province}]",
        f"indicators: [{indicator}]",
        f"summary: {sentence(chance)}",
        "sources:",
        f"  - title: บันทึกการประชุมบ้าน{place} ครั้งที่ {chance.randrange(1, 90)}",
        "    publisher: ชุมชนสมมุติ",
        f"    url: https://example.org/records/{number}",
        "people: none",
        "---",
    ])
    parts = [paragraph(chance, 3)]
    for index, heading in enumerate(HEADINGS):
        parts.append(f"## {heading}")
        parts.append(paragraph(chance, chance.randrange(4, 7)))
        if index == 0:
            parts.append(f"> {sentence(chance)}")
        if index == 1:
            parts.append("\n".join(f"- **{chance.choice(WHO)}** {sentence(chance)}" for _ in range(4)))
        if index == 2:
            lines = ["| เรื่อง | ก่อน | หลัง |", "| --- | ---: | ---: |"]
            lines += [f"| {chance.choice(WHAT)} | {chance.randrange(10, 99)} | {chance.randrange(100, 999)} |" for _ in range(4)]
            parts.append("\n".join(lines))
            if known.targets:
                target, period = chance.choice(known.targets)
                parts.append(f"เป้าหมายของแผนในเรื่องใกล้เคียงกันคือ [](value:{target}/target/{period}) {sentence(chance)}")
        if index == 3:
            parts.append(f"ดู [ตัวชี้วัดที่เกี่ยวข้อง](indicator:{indicator}) และ [งานในจังหวัดนี้](province:{province})[^1] "
                         + paragraph(chance, 3))
    parts.append(f"อ่านต่อที่ [แผนงาน](programme:{programme}) " + paragraph(chance, 2))
    parts.append(f"[^1]: {sentence(chance)}")
    text = "\n\n".join(parts)
    # Up to about 9 KB with the front matter, so that every story weighs about the same.
    while len(text.encode()) < 8300:
        text += "\n\n" + paragraph(chance, 3)
    return front + "\n\n" + text + "\n"


def write_for_prongsai(folder):
    for name in ("seeds", "Templates"):
        if (HERE / name).exists():
            shutil.copytree(HERE / name, folder / name)
    content = HERE / "content"
    if content.exists():
        # The pages and settings, not the stories: one of ours that links to a story of theirs would be an error.
        shutil.copytree(content, folder / "content", ignore=lambda where, names: ["stories"] if where == str(content) else [])
    fonts = HERE / ".prongsai-cache" / "fonts"
    if fonts.exists():
        shutil.copytree(fonts, folder / ".prongsai-cache" / "fonts")


HUGO_LAYOUT = {
    "layouts/_default/baseof.html": """<!doctype html>
<html lang="th">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>{{ .Title }}</title><meta name="description" content="{{ .Params.summary }}"></head>
<body><header><a href="{{ "/" | relURL }}">หน้าแรก</a></header><main>{{ block "main" . }}{{ end }}</main></body>
</html>
""",
    "layouts/_default/single.html": """{{ define "main" }}<article><h1>{{ .Title }}</h1>
<p><time datetime="{{ .Date.Format "2006-01-02" }}">{{ .Date.Format "2006-01-02" }}</time></p>{{ .Content }}
<ul>{{ range .Params.sources }}<li><a href="{{ .url }}">{{ .title }}</a></li>{{ end }}</ul></article>{{ end }}
""",
    "layouts/_default/list.html": """{{ define "main" }}<h1>{{ .Title }}</h1>
<ul>{{ range .RegularPages }}<li><a href="{{ .RelPermalink }}">{{ .Title }}</a></li>{{ end }}</ul>{{ end }}
""",
    "layouts/index.html": """{{ define "main" }}<h1>เรื่องเล่า</h1>
<ul>{{ range first 20 site.RegularPages }}<li><a href="{{ .RelPermalink }}">{{ .Title }}</a></li>{{ end }}</ul>{{ end }}
""",
    "hugo.toml": """baseURL = "https://example.org/"
locale = "th"
title = "bench"
disableKinds = ["taxonomy", "term", "RSS", "sitemap", "robotsTXT", "404"]
buildFuture = true
[markup.goldmark.extensions.typographer]
disable = true
""",
}


def main():
    parser = argparse.ArgumentParser(description="Writes a complete site of invented Thai stories, to measure with.")
    parser.add_argument("count", type=int)
    parser.add_argument("folder", type=pathlib.Path)
    parser.add_argument("--hugo", action="store_true", help="for Hugo")
    given = parser.parse_args()
    mark = given.folder / ".bench-site"
    if given.folder.exists():
        if any(given.folder.iterdir()) and not mark.exists():
            raise SystemExit(f"{given.folder} is not a folder that this script made; it is left as it is")
        shutil.rmtree(given.folder)
    given.folder.mkdir(parents=True)
    mark.write_text("")
    known = Known()
    if given.hugo:
        for name, text in HUGO_LAYOUT.items():
            path = given.folder / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, "utf-8")
    else:
        write_for_prongsai(given.folder)
    stories = given.folder / "content" / "stories"
    stories.mkdir(parents=True)
    for number in range(1, given.count + 1):
        (stories / f"bench-{number:05}.md").write_text(story(number, known), "utf-8")


if __name__ == "__main__":
    main()
