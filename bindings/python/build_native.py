"""The extension dsha256._native, by cffi in API mode: the C compiler checks every declaration against the headers.

It holds the library's own sources. With DSHA256_SYSTEM=1 in the environment it is linked with the installed libdsha256,
which pkg-config has to know."""

import glob
import os
import re
import shlex
import subprocess
import sys

from cffi import FFI

HERE = os.path.dirname(os.path.abspath(__file__))
HEADERS = ("dsha256.h", "dsha256_work.h", "dsha256_engine.h")


def is_system():
    return os.environ.get("DSHA256_SYSTEM", "") not in ("", "0")


def pkg_config(option):
    return shlex.split(subprocess.check_output(["pkg-config", option, "libdsha256"], text=True))


def include_folder():
    return pkg_config("--variable=includedir")[0] if is_system() else os.path.join(HERE, "csrc", "include")


def read_header(name):
    with open(os.path.join(include_folder(), name), encoding="utf-8") as file:
        return file.read()


def version():
    return ".".join(re.search(rf"#define DSHA256_VERSION_{part} (\d+)", read_header("dsha256.h")).group(1)
                    for part in ("MAJOR", "MINOR", "PATCH"))


def declarations():
    """What the headers declare, as cffi reads it: without comments, conditions and attributes. Macros that are numbers
    stay; all others are attributes, and vanish where they stand."""
    text = "".join(map(read_header, HEADERS))
    text = re.sub(r"/\*.*?\*/", "", text, flags=re.S)
    text = re.sub(r"//[^\n]*", "", text).replace("\\\n", " ")
    text = re.sub(r'#ifdef __cplusplus.*?#endif', "", text, flags=re.S)
    numbers, attributes = {}, set()
    for name, arguments, value in re.findall(r"^#\s*define\s+(DSHA256_\w+)(\([^)]*\))?[ \t]*(.*)$", text, flags=re.M):
        value = value.strip()
        if not arguments and re.fullmatch(r"[\w\s+*()]*\d[\w\s+*()]*", value) and "__" not in value:
            for other, number in numbers.items():
                value = re.sub(rf"\b{other}\b", str(number), value)
            numbers[name] = eval(value, {"__builtins__": {}})  # pylint: disable=eval-used # our own header's arithmetic
        else:
            attributes.add(name)
    text = re.sub(r"^#.*$", "", text, flags=re.M)
    for name in attributes:
        text = re.sub(rf"\b{name}\b(\([^()]*\))?", "", text)
    text = re.sub(r"^\s*(static|extern) .*$", "", text, flags=re.M)
    return "".join(f"#define {name} {number}\n" for name, number in numbers.items()) + text


def opencl_folder():
    """Where OpenCL's headers are, or None: then there are no OpenCL devices."""
    folders = [os.environ.get("DSHA256_OPENCL_INCLUDE", ""), "/usr/include", "/usr/local/include", "/opt/rocm/include"]
    return next((folder for folder in folders if folder and os.path.exists(os.path.join(folder, "CL", "cl.h"))), None)


def embed_kernels():
    """Writes the OpenCL source as the elements of a C array, as CMake does for the library."""
    generated = os.path.join(HERE, "csrc", "generated")
    os.makedirs(generated, exist_ok=True)
    with open(os.path.join(HERE, "csrc", "kernels", "opencl", "sha256d.cl"), "rb") as source:
        elements = ",".join(map(str, source.read() + b"\0"))
    with open(os.path.join(generated, "sha256d.cl.h"), "w", encoding="ascii") as target:
        target.write(elements + "\n")
    return generated


def build_options():
    if is_system():
        return {"extra_compile_args": pkg_config("--cflags"), "extra_link_args": pkg_config("--libs")}
    # Relative, as setuptools wants them.
    sources = [os.path.relpath(path, HERE) for folder in ("lib", "kernels")
               for path in sorted(glob.glob(os.path.join(HERE, "csrc", folder, "**", "*.c"), recursive=True))]
    options = {"sources": sources, "include_dirs": [os.path.join("csrc", "include")], "define_macros": []}
    # The interpreter's own flags may ask for less; the last one counts.
    options["extra_compile_args"] = ["-std=gnu11", "-O2", "-g0"]
    if sys.platform != "win32":
        options["extra_compile_args"] += ["-pthread", "-fvisibility=hidden"]
        options["extra_link_args"] = ["-pthread"]
        options["libraries"] = ["dl"] if sys.platform.startswith("linux") else []
    opencl = opencl_folder()
    if opencl:
        options["define_macros"].append(("DSHA256_OPENCL", "1"))
        options["include_dirs"] += [os.path.relpath(embed_kernels(), HERE), opencl]
    return options


ffibuilder = FFI()
ffibuilder.cdef(declarations())
ffibuilder.set_source("dsha256._native", "".join(f'#include "{name}"\n' for name in HEADERS), py_limited_api=True,
                      **build_options())
