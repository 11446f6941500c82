#!/usr/bin/env python3
"""Writes the manual page of the dsha256 command, tools/dsha256.1, from the help of the command itself:

    scripts/man_page.py build/release/tools/dsha256 >tools/dsha256.1

scripts/test packages fails where the two differ. Says more than the help only in ENVIRONMENT and EXAMPLES, below."""
import re
import subprocess
import sys
import textwrap

DATE = "November 24, 2026"

ENVIRONMENT = """
.Sh ENVIRONMENT
.Bl -tag -width Ds
.It Ev DSHA256_BACKEND
The backends to use where
.Fl -backend
is not given, in the same words: names, separated by commas;
.Cm cpu ,
the fastest for this CPU; or
.Cm auto ,
that and every device.
.It Ev DSHA256_OPENCL_CACHE
A folder that nobody else can write to, where the kernels compiled for
OpenCL devices are kept, so that opening one takes less time.
Without it none are kept.
.It Ev DSHA256_OPENCL_LAUNCH_MS
How many milliseconds a launch on an OpenCL device takes: 8, which keeps
a desktop responsive, or up to 1000; 100 for devices that do nothing else.
.It Ev DSHA256_OPENCL_LIBRARY
The OpenCL loader to use, a path, instead of the system's.
.El
"""

GENESIS = ("01000000" + "0" * 64 + "3ba3edfd7a7b12b27ac72c3e67768f617fc81bc3888a51323a9fb8aa4b1e5e4a"
           "29ab5f49ffff001d1dac2b7c")

EXAMPLES = f"""
.Sh EXAMPLES
Find the nonce of Bitcoin's first block, from near to it, on all cores and
devices:
.Bd -literal -offset indent
$ header={GENESIS[:40]}\\e
{GENESIS[40:100]}\\e
{GENESIS[100:]}
$ dsha256 scan \\-\\-first 2083000000 $header
.Ed
.Pp
Hash that header, and see whether it meets its own bits:
.Bd -literal -offset indent
$ echo $header | dsha256 hash \\-\\-hex \\-\\-header
.Ed
.Pp
Let Bitcoin Core's signet miner use all cores and devices:
.Bd -literal -offset indent
$ contrib/signet/miner generate \\-\\-grind-cmd "dsha256 grind" ...
.Ed
.Pp
Is this build slower than the one before, on the same runs?
.Bd -literal -offset indent
$ old/dsha256 bench \\-\\-json >old.json
$ new/dsha256 bench \\-\\-compare old.json
.Ed
.Pp
What 3.5 kW yield, at 17.5 J/TH and difficulty 100 T:
.Bd -literal -offset indent
$ dsha256 plan \\-\\-power 3.5kW \\-\\-efficiency 17.5J/TH \\-\\-difficulty 1e14
.Ed
.Pp
Which backends this machine can run, for a script:
.Bd -literal -offset indent
$ dsha256 backends \\-\\-json | jq \\-r '.[] | select(.usable) | .name'
.Ed
"""


def escape(text):
    text = text.replace("\\", "\\e").replace("^", "\\(ha").replace("~", "\\(ti")
    text = re.sub(r"(?<![\w-])-+[A-Za-z][\w-]*", lambda option: option[0].replace("-", "\\-"), text)
    return re.sub(r"^([.'])", r"\\&\1", text)


def filled(text):
    """Text as roff fills it: a new sentence begins a new line, no line is over 78 bytes."""
    for sentence in re.split(r"(?<=[.!?]) +(?=[A-Z\d])", text):
        for line in textwrap.wrap(sentence, 72, break_long_words=False, break_on_hyphens=False):
            yield escape(line)


def item_head(head):
    """-t, --target HEX as mdoc: flags, arguments; anything else is a literal word."""
    words = []
    for word in head.replace(",", " ,").split():
        if word.startswith("-"):
            words += ["Fl", word[1:]]
        elif word == ",":
            words.append(word)
        else:
            words += ["Ar" if word.isupper() else "Cm", escape(word)]
    return ".It " + " ".join(words)


def block(lines):
    """One block of the help, between blank lines: a list, something to show as it is, or a paragraph."""
    item = re.compile(r" {2,6}((?:-\w, )?--?[\w-]+(?: [A-Z]+)?|\S+(?=  ))(?: +(\S.*))?$")
    first = item.match(lines[0])
    if first and (first[2] or first[1].startswith("-")):
        yield ".Bl -tag -width Ds"
        column = min(len(line) - len(line.lstrip()) for line in lines if not line.lstrip().startswith("--"))
        text = ""
        for line in lines:
            entry = item.match(line)
            indent = len(line) - len(line.lstrip())
            if entry and (indent <= column or entry[1].startswith("--")):
                yield from filled(text)
                yield item_head(entry[1])
                text = entry[2] or ""
            else:
                text += " " + line.strip()
        yield from filled(text.strip())
        yield ".El"
    elif lines[0].startswith(" "):
        yield ".Bd -literal"
        yield from (escape(line) for line in lines)
        yield ".Ed"
    else:
        yield from filled(" ".join(line for line in lines))


def blocks(help_text):
    parts = [part.split("\n") for part in help_text.strip("\n").split("\n\n")]
    for i, lines in enumerate(parts):
        if i > 0 and not lines[0].startswith("  "):
            yield ".Pp"
        yield from block(lines)


def synopsis(usage):
    """usage: dsha256 scan [OPTION]... HEADER, without the name."""
    return " ".join(usage.split()[2:])


def main():
    command = sys.argv[1]

    def ask(*arguments):
        return subprocess.run([command, *arguments], check=True, capture_output=True, text=True).stdout

    usage, body = ask("--help").split("\n\n", 1)
    *body_lines, exit_status = body.strip().split("\n")
    assert exit_status.startswith("Exit status: "), exit_status
    names = re.findall(r"^  ([a-z]+)  ", body, re.M)
    helps = {name: ask(name, "--help").split("\n\n", 1) for name in names}

    out = [f".Dd {DATE}", ".Dt DSHA256 1", ".Os",
           ".Sh NAME", ".Nm dsha256", ".Nd try Bitcoin block headers: double SHA-256",
           ".Sh SYNOPSIS"]
    for name in names:
        out += [".Nm", escape(synopsis(helps[name][0]))]
    out += [".Sh DESCRIPTION", *blocks("\n".join(body_lines)), ".Sh COMMANDS"]
    for name in names:
        out += [f".Ss dsha256 {name}", *blocks(helps[name][1])]
    out += ENVIRONMENT.strip().split("\n")
    out += [".Sh EXIT STATUS", ".Bl -tag -width Ds"]
    for meaning in exit_status.removeprefix("Exit status: ").rstrip(".").split(", "):
        number, text = meaning.split(" ", 1)
        out += [f".It {number}", escape(text)]
    out += [".El", *EXAMPLES.strip().split("\n")]
    print("\n".join(out))


main()
