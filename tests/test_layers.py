#!/usr/bin/env python3
"""scripts/layers on small trees: one that is in order, and others with each fault that it is there for."""
import os
import subprocess
import sys
import tempfile

LAYERS = os.path.join(os.path.dirname(os.path.dirname(os.path.abspath(__file__))), "scripts", "layers")
SOUND = {
    "lib/kernel.h": "int kernel(void);\n",
    "lib/low.h": "int low(void);\n",
    "lib/low.c": '#include "low.h"\nint low(void) { return 0; }\n',
    "lib/high.h": '#include "low.h"\nint high(void);\n',
    "lib/high.c": '#include "high.h"\nint high(void) { return low(); }\n',
    "lib/engine.c": "int stats(void);\nint engine(void) { return stats(); }\n",
    "lib/engine_stats.c": "int engine(void);\nint stats(void) { return engine(); }\n",
    "kernels/x86/one.c": '#include "../../lib/kernel.h"\nint kernel(void) { return 0; }\n',
}


def check(change, expected):
    """Runs scripts/layers on the sound tree with other files in it; expected: what its one failure says, or None."""
    with tempfile.TemporaryDirectory() as root:
        objects = os.path.join(root, "objects")
        for name, text in {**SOUND, **change}.items():
            os.makedirs(os.path.dirname(os.path.join(root, name)), exist_ok=True)
            with open(os.path.join(root, name), "w", encoding="utf-8") as file:
                file.write(text)
        os.makedirs(os.path.join(objects, "lib"))
        for name in filter(lambda name: name.startswith("lib/") and name.endswith(".c"), {**SOUND, **change}):
            subprocess.run(["cc", "-c", name, "-o", os.path.join(objects, name + ".o")], cwd=root, check=True)
        run = subprocess.run([LAYERS, "--objects", objects, root], capture_output=True, text=True, check=False)
        failures = run.stderr.splitlines()
        if expected is None and run.returncode == 0 and not failures:
            assert " 1 high; includes low; calls low" in run.stdout.splitlines(), run.stdout
        elif run.returncode != 1 or len(failures) != 1 or expected is None or expected not in failures[0]:
            sys.exit(f"FAIL: expected {expected}, not status {run.returncode} with {failures}")


check({}, None)
check({"lib/low.c": '#include "low.h"\nint high(void);\nint low(void) { return high(); }\n'},
      "a circle: lib/high lib/low")
check({"lib/low.h": '#pragma once\n#include "high.h"\nint low(void);\n'}, "a circle: lib/high lib/low")
check({"lib/high.h": '#include "engine.h"\n#include "low.h"\nint high(void);\n',
       "lib/engine.h": "#pragma once\n#include \"high.h\"\n"}, "a circle: lib/engine lib/engine_stats lib/high")
check({"kernels/x86/one.c": '#include "../../lib/low.h"\nint kernel(void) { return low(); }\n'},
      "kernels/x86/one.c includes lib/low.h")
check({"lib/kernel.h": '#include "low.h"\n'}, "lib/kernel.h includes lib/low.h")
print("scripts/layers finds what it is there for")
