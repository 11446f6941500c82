"""What the scripts that write assembly for x86-64 share.

A script makes a Header: C structs with fields at fixed places, a pool of constants, and functions whose body is a
single statement of assembly. The body is a list of Lines. Two things make one:

    interleave, mix     merge streams of work that do not depend on each other, so that one fills the gaps of the other
    Program             instructions on Values; its lines() finds a register for each Value

Nothing here knows what the assembly is for; SHA-256 itself is in the first section.
"""

import collections
import itertools
import re

# ---- SHA-256 ---------------------------------------------------------------------------------------------------------

MASK = 0xFFFFFFFF


def root_fraction(n, power):
    """The first 32 bits of the fraction of n ** (1 / power) (FIPS 180-4, 4.2.2 and 5.3.3)."""
    low, high = 0, 1 << 40
    while high - low > 1:
        middle = (low + high) // 2
        low, high = (middle, high) if middle**power <= n << (32 * power) else (low, middle)
    return low & MASK


PRIMES = [n for n in range(2, 312) if all(n % d for d in range(2, n))]
K = [root_fraction(p, 3) for p in PRIMES]
IV = [root_fraction(p, 2) for p in PRIMES[:8]]
SIGMA0, SIGMA1 = (7, 18, 3), (17, 19, 10)  # two rotates and a shift
BIG_SIGMA0, BIG_SIGMA1 = (2, 13, 22), (6, 11, 25)  # three rotates

BIT_31 = 0x80000000  # the first word of padding
HEADER_PADDING = [BIT_31] + [0] * 10 + [640]  # words 4 … 15 of a header's second block
PAIR_PADDING = [BIT_31] + [0] * 14 + [512]  # the block after a pair
DIGEST_PADDING = [BIT_31] + [0] * 6 + [256]  # words 8 … 15 of the second hash


def rotate(x, n):
    return (x >> n | x << (32 - n)) & MASK


def sigma(x, counts):
    return rotate(x, counts[0]) ^ rotate(x, counts[1]) ^ x >> counts[2]


def big_sigma(x, counts):
    return rotate(x, counts[0]) ^ rotate(x, counts[1]) ^ rotate(x, counts[2])


def expanded(block):
    """The 64 words of the schedule of a block of 16."""
    words = list(block)
    for i in range(16, 64):
        words.append(sigma(words[i - 2], SIGMA1) + words[i - 7] + sigma(words[i - 15], SIGMA0) + words[i - 16] & MASK)
    return words


def round_of(state, kw):
    a, b, c, d, e, f, g, h = state
    t1 = h + big_sigma(e, BIG_SIGMA1) + (e & f ^ ~e & g) + kw
    t2 = big_sigma(a, BIG_SIGMA0) + (a & b ^ a & c ^ b & c)
    return [t1 + t2 & MASK, a, b, c, d + t1 & MASK, e, f, g]


# ---- Streams ---------------------------------------------------------------------------------------------------------

# An instruction, and a note of what it belongs to: stream, message, round.
Line = collections.namedtuple("Line", "text note")


def lines_of(note, *texts):
    return [Line(text, note) for text in texts]


def interleave(streams):
    """One element of each stream in turn, until the last is through."""
    for elements in itertools.zip_longest(*streams):
        for element in elements:
            if element is not None:
                yield element


def spread(streams):
    """The elements of all streams, each stream spread evenly over the whole."""
    placed = [((i + 0.5) / len(stream), element) for stream in streams for i, element in enumerate(stream)]
    return [element for _, element in sorted(placed, key=lambda place: place[0])]


def mix(units, filling, pattern):
    """The lines of two streams in one: after each unit, which is a list of lines, as many elements of the filling,
    lists of lines as well, as the pattern says, over and over; what is left of either comes last."""
    counts, filling = itertools.cycle(pattern), iter(filling)
    lines = []
    for unit in units:
        lines += unit
        for element in itertools.islice(filling, next(counts)):
            lines += element
    for element in filling:
        lines += element
    return lines


# ---- Registers -------------------------------------------------------------------------------------------------------


class Value:
    """Something that an instruction makes and others read."""


Instruction = collections.namedtuple("Instruction", "operation sources target width note")


class Program:
    """Straight code on Values. An operand is a Value or text: memory, a number, a register that is the caller's.
    `width` is the letter of the vectors' names, x, y or z; `note` says what the instructions emitted next belong to."""

    def __init__(self, width):
        self.width, self.note, self.instructions = width, "", []

    def emit(self, operation, *sources, width=None, into=None):
        """An instruction that makes a Value; a narrower width than the Program's is of what it makes. With `into`, it
        changes a Value that there is, or a register that is the caller's."""
        value = into or Value()
        self.instructions.append(Instruction(operation, sources, value, width or self.width, self.note))
        return value

    def act(self, operation, *operands):
        """One that makes none: a store."""
        self.instructions.append(Instruction(operation, operands, None, self.width, self.note))

    def lines(self, registers):
        """The instructions, with Values in registers of these numbers. A register is free after the last use of what
        it holds; the one that has been free for longest is taken."""
        last_use = {}
        for position, instruction in enumerate(self.instructions):
            for operand in (*instruction.sources, instruction.target):
                last_use[operand] = position
        free, number, lines = list(registers), {}, []
        for position, (operation, sources, target, width, note) in enumerate(self.instructions):
            operands = [f"%%{self.width}mm{number[s]}" if isinstance(s, Value) else s for s in sources]
            for source in dict.fromkeys(sources):
                if isinstance(source, Value) and last_use[source] == position and source is not target:
                    free.append(number.pop(source))
            if isinstance(target, str):
                operands.append(target)
            elif target:
                if target not in number:
                    number[target] = free.pop(0)
                operands.append(f"%%{width}mm{number[target]}")
                if last_use[target] == position:
                    raise AssertionError(f"nobody uses what this makes: {operation} {', '.join(operands)}")
            lines.append(Line(f"{operation} {', '.join(operands)}".strip(), note))
        return lines


# ---- Memory ----------------------------------------------------------------------------------------------------------


class Constants:
    """A pool of 32-bit constants, 64-byte aligned, pointed to by the operand `constants`: words to broadcast, vectors.
    Functions are handed a copy of it on the stack, beside all else that they read and write."""

    def __init__(self):
        self.words = []

    def at(self, *words):
        """The operand of these words, which lie at a multiple of their size."""
        n = len(words)
        for i in range(0, len(self.words) - n + 1, n):
            if self.words[i : i + n] == list(words):
                break
        else:
            self.words += [0] * (-len(self.words) % n)
            i = len(self.words)
            self.words += words
        return f"{4 * i}(%[constants])"


class Struct:
    """A C struct, 64-byte aligned. A field is (declaration, type, comment)."""

    SIZES = {"uint32_t": 4, "uint64_t": 8}

    def __init__(self, name, comment, *fields):
        self.name, self.comment, self.fields, self.offsets = name, comment, fields, {}
        offset = 0
        for field, c_type, _ in fields:
            name, *counts = field.replace("]", "").split("[")
            self.offsets[name] = offset
            size = self.SIZES[c_type]
            for count in counts:
                size *= int(count)
            offset += size

    def at(self, pointer, field, offset=0):
        """The operand of a field, or of what lies so many bytes further on; `pointer` is the operand that points to the
        struct."""
        return f"{self.offsets[field] + offset}(%[{pointer}])"

    def declaration(self):
        yield from (f"/* {self.comment} */", f"struct {self.name} {{")
        for i, (field, c_type, comment) in enumerate(self.fields):
            aligned = "_Alignas(64) " if i == 0 else ""
            yield f"    {aligned}{c_type} {field};" + (f" /* {comment} */" if comment else "")
        yield "};"
        for field, offset in self.offsets.items():
            yield f'_Static_assert(offsetof(struct {self.name}, {field}) == {offset}, "as the assembly has it");'
        yield ""


# ---- Output ----------------------------------------------------------------------------------------------------------

EVEX = re.compile(r"zmm|ymm(1[6-9]|2\d|3[01])")  # nearly: the few that name xmm16-31 do not matter


class Header:
    """The C header that a script writes."""

    def __init__(self):
        self.constants, self.structs, self.enums, self.functions = Constants(), [], {}, []

    def struct(self, *arguments):
        self.structs.append(Struct(*arguments))
        return self.structs[-1]

    def function(self, name, comment, arguments, lines, clobbers):
        """A C function of one statement of assembly. arguments: the declaration of each, by its name, which is its
        operand's. The register of each and where in 64 bytes the code begins are laid down, so that it is the same code
        byte for byte whoever compiles it: how instructions lie in the lines of the cache of decoded instructions is
        worth some percent. (Instructions with a register up to rdi are a byte shorter, but for EVEX ones.)"""
        uses = {a: sum(f"%[{a}]" in text and not EVEX.search(text) for text, _ in lines) for a in arguments
                if any(f"%[{a}]" in text for text, _ in lines)}
        by_use = sorted(uses, key=lambda a: -uses[a])
        short, long = by_use[:6], list(zip(by_use[6:], ("r8", "r9", "r10", "r11")))
        assert len(by_use) <= 10
        code = [f"/* {comment} */", f"static inline void {name}({', '.join(arguments.values())})", "{"]
        code += [f"    register {arguments[a].replace('*' + a, '*in_' + register)} __asm__(\"{register}\") = {a};"
                 for a, register in long]
        code += [f"    (void){a};" for a in arguments if a not in uses]
        code += ["    __asm__ volatile(", '        ".p2align 6\\n"']
        code += [f'        "{text}\\n"' + (f" /* {note} */" if note else "") for text, note in lines]
        operands = [f'[{a}] "{letter}"({a})' for a, letter in zip(short, "DSacdb")]
        operands += [f'[{a}] "r"(in_{register})' for a, register in long]
        code += ["        :", f"        : {', '.join(operands)}", f"        : {clobbers});", "}", ""]
        self.functions += code

    def write(self, path, script):
        words = self.constants.words
        lines = [f"/* Written by {script}, which says what it is: change that. */", "/* clang-format off */",
                 '#pragma GCC diagnostic ignored "-Woverlength-strings"', ""]
        lines += [f"enum {{ {', '.join(f'{name} = {value}' for name, value in self.enums.items())} }};", ""]
        for struct in self.structs:
            lines += struct.declaration()
        lines.append(f"static const uint32_t assembly_constants[{len(words)}] = {{")
        lines += ["    " + " ".join(f"0x{word:08x}," for word in words[i : i + 8]) for i in range(0, len(words), 8)]
        lines += ["};", ""] + self.functions
        with open(path, "w", encoding="utf-8") as file:
            file.write("\n".join(lines) + "\n")
