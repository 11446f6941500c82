#!/usr/bin/env python3
"""test_docs.py FOLDER: the pages that scripts/docs wrote, in Chromium, 400 and 1400 px wide, light and dark. Nothing
is wider than the window but what scrolls by itself, and ink and paper are what the reader asked for. No link of any
page leads to a file that there is not."""
import html
import json
import os
import re
import subprocess
import sys
import tempfile

FOLDER = os.path.abspath(sys.argv[1])
PAGES = ("index", "dsha256_8h", "dsha256__engine_8h", "md_docs_guide", "md_docs_performance", "structdsha256__notify")

PROBE = """<script>
addEventListener("load", () => setTimeout(() => {
    const page = document.querySelector("iframe").contentDocument, root = page.documentElement;
    const style = getComputedStyle, scrolls = e => e && (style(e).overflowX !== "visible" || scrolls(e.parentElement));
    const bright = colour => colour.match(/\\d+/g).slice(0, 3).reduce((sum, part) => sum + Number(part), 0);
    const wide = [...page.querySelectorAll("div.contents *")].filter(e => style(e).display === "block" &&
        e.scrollWidth > e.clientWidth + 1 && !scrolls(e)).map(e => e.tagName + "." + e.className);
    document.title = JSON.stringify({width: root.scrollWidth, wide, titles: page.querySelectorAll(".title").length,
        paper: bright(style(page.body).backgroundColor), ink: bright(style(page.body).color),
        link: bright(style(page.querySelector("div.contents a[href]")).color),
        broken: [...page.images].filter(i => !i.complete || !i.naturalWidth).length});
}, 300));
</script>"""


def probe(name, width, is_dark):
    with open(os.path.join(FOLDER, name + ".html"), encoding="utf-8") as file:
        page = file.read().replace("<head>", f'<head><base href="file://{FOLDER}/">', 1)
    scheme = "dark" if is_dark else "light"
    with tempfile.TemporaryDirectory() as folder:
        harness = os.path.join(folder, "harness.html")
        with open(harness, "w", encoding="utf-8") as file:
            file.write(f'<!DOCTYPE html><html style="color-scheme: {scheme}"><body style="margin: 0">{PROBE}'
                       f'<iframe style="border: 0; width: {width}px; height: 900px" srcdoc="{html.escape(page)}">'
                       '</iframe></body></html>')
        command = ["chromium", "--headless", "--no-sandbox", "--disable-gpu", "--hide-scrollbars",
                   "--disable-dev-shm-usage", f"--user-data-dir={folder}/chromium",
                   f"--window-size={max(width, 500)},900", "--virtual-time-budget=3000",
                   f"--blink-settings=preferredColorScheme={0 if is_dark else 1}", "--dump-dom", harness]
        for _ in range(3):  # a browser that did not start, hung, or was too slow, is no fault of the page
            try:
                done = subprocess.run(command, capture_output=True, text=True, timeout=600, stdin=subprocess.DEVNULL)
            except subprocess.TimeoutExpired as error:
                said = str(error)
                continue
            found = re.search(r"<title>(\{.*?)</title>", done.stdout, re.S)
            if found:
                return json.loads(html.unescape(found[1]))
            said = f"Chromium ends with {done.returncode}: {done.stdout[-500:]}{done.stderr[-2000:]}"
    raise AssertionError(f"{name}: {said}")


def broken_links():
    """Links of all pages to files that there are not."""
    for name in sorted(os.listdir(FOLDER)):
        if not name.endswith(".html"):
            continue
        with open(os.path.join(FOLDER, name), encoding="utf-8") as file:
            for target in re.findall(r'(?:href|src)="([^"#?]+)', file.read()):
                if not re.match(r"[a-z]+:", target) and not os.path.exists(os.path.join(FOLDER, target)):
                    yield name, target


def main():
    broken = list(broken_links())
    assert not broken, broken
    for name in PAGES:
        for width in (400, 1400):
            for is_dark in (False, True):
                seen = probe(name, width, is_dark)
                dark = seen["paper"] < 150 < 400 < min(seen["ink"], seen["link"])
                light = max(seen["ink"], seen["link"]) < 400 < 700 < seen["paper"]
                assert dark if is_dark else light, (name, width, is_dark, seen)
                assert seen["width"] == width and not seen["wide"], (name, width, seen)
                assert seen["titles"] == 1 and not seen["broken"], (name, seen)
    print(f"{len(PAGES)} pages, 400 and 1400 pixels wide, light and dark")


main()
