#!/usr/bin/env python3
"""Draws the rates of docs/rates.json: writes docs/rates.svg, and the table between the marks in README.md.

    scripts/rates.py            writes them
    scripts/rates.py --check    fails where they are not what the data says (scripts/test lint)

A new measurement: change docs/rates.json, and run this. Within a group, rows keep the order of the file."""
import html
import json
import os
import sys

ROOT = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..")
DATA, PICTURE, PAGE = (os.path.join(ROOT, name) for name in ("docs/rates.json", "docs/rates.svg", "README.md"))
BEGIN, END = "<!-- rates: written by scripts/rates.py -->", "<!-- end of rates -->"
WIDTH, LABELS, ROW, TITLE, NOTE, MARGIN = 760, 300, 24, 30, 32, 20

STYLE = """
    text { font: 14px system-ui, -apple-system, "Segoe UI", Roboto, sans-serif; fill: #1f2328; }
    .title { font-weight: 600; }
    .rate { font-variant-numeric: tabular-nums; }
    .how, .note { fill: #59636e; }
    .note { font-size: 12px; }
    .paper { fill: #ffffff; }
    .ours { fill: #0969da; }
    .others { fill: #afb8c1; }
    @media (prefers-color-scheme: dark) {
      text { fill: #e6edf3; }
      .how, .note { fill: #9198a1; }
      .paper { fill: #0d1117; }
      .ours { fill: #4493f8; }
      .others { fill: #59636e; }
    }
"""


def digits(rate):
    return f"{rate:.1f}" if rate >= 10 else f"{rate:.2f}"


def picture(groups):
    height = MARGIN + sum(TITLE + ROW * len(group["rows"]) + NOTE for group in groups)
    title = "Hashes per second: dsha256 and other programs on the same machine"
    out = [f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {height}" width="{WIDTH}" height="{height}" '
           'role="img" aria-labelledby="title">', f'  <title id="title">{title}</title>', f"  <style>{STYLE}  </style>",
           f'  <rect class="paper" width="{WIDTH}" height="{height}" rx="6"/>']

    def text(x, y, words, kind, anchor="start"):
        out.append(f'  <text x="{x}" y="{y}" class="{kind}" text-anchor="{anchor}">{html.escape(words)}</text>')

    y = MARGIN
    for group in groups:
        most = max(row["rate"] for row in group["rows"])
        room = WIDTH - LABELS - 2 * MARGIN - 90  # right of the bars: the rate
        text(MARGIN, y + 16, f'{group["machine"]}, {group["unit"]}', "title")
        y += TITLE
        for row in group["rows"]:
            length = max(1, round(room * row["rate"] / most, 1))
            kind = "ours" if row.get("ours") else "others"
            program, how = html.escape(row["program"]), html.escape(row["how"])
            out.append(f'  <text x="{LABELS + MARGIN - 10}" y="{y + 15}" text-anchor="end">{program}'
                       f'<tspan class="how">, {how}</tspan></text>')
            out.append(f'  <rect x="{LABELS + MARGIN}" y="{y + 3}" width="{length}" height="{ROW - 8}" rx="2" '
                       f'class="{kind}"/>')
            text(LABELS + MARGIN + length + 8, y + 15, digits(row["rate"]), "rate")
            y += ROW
        text(LABELS + MARGIN, y + 12, "measured " + group["measured"], "note")
        y += NOTE
    return "\n".join(out) + "\n</svg>\n"


def table(groups):
    out = ["| program | how | rate | command |", "|---|---|--:|---|"]
    for group in groups:
        out.append(f'| **{group["machine"]}** | | {group["unit"]} | |')
        for row in group["rows"]:
            rate = f'**{digits(row["rate"])}**' if row.get("ours") else digits(row["rate"])
            command = f'`{row["command"]}`' if row["command"].startswith(("dsha256", "cpuminer")) else row["command"]
            out.append(f'| {row["program"]} | {row["how"]} | {rate} | {command} |')
    out.append("")
    for group in groups:
        machine = group["machine"].split(",")[0]
        out.append(f'- {machine}: measured by the maintainers, {group["measured"]}; {group["remark"]}.')
    return "\n".join(out) + "\n"


def main():
    with open(DATA, encoding="utf-8") as file:
        groups = json.load(file)["groups"]
    with open(PAGE, encoding="utf-8") as file:
        page = file.read()
    before, rest = page.split(BEGIN)
    after = rest.split(END)[1]
    written = {PICTURE: picture(groups), PAGE: f"{before}{BEGIN}\n{table(groups)}{END}{after}"}
    if sys.argv[1:] == ["--check"]:
        stale = [name for name, text in written.items() if open(name, encoding="utf-8").read() != text]
        for name in stale:
            print(f"{os.path.relpath(name, ROOT)} is not what docs/rates.json says: run scripts/rates.py")
        return 1 if stale else 0
    for name, text in written.items():
        with open(name, "w", encoding="utf-8") as file:
            file.write(text)
    return 0


sys.exit(main())
