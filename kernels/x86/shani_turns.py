#!/usr/bin/env python3
"""Writes shani_lanes.h: the turns of shani_avx512.c, instruction by instruction. After a change:

    kernels/x86/shani_lanes.py > kernels/x86/shani_lanes.h

A turn works on several batches of eight messages at once, in two streams:

    S  makes message schedules in lanes, eight side by side in 256-bit registers, and stores K + W of two rounds side by
       side, 8 bytes a message, as sha256rnds2 wants them;
    C  runs the rounds in the SHA unit, message by message: load K + W, rnds2, and so on. It stores the state that it
       ends with, and S of the next hash transposes eight states to lanes.

Whatever a stage reads was stored a turn before, so that no stream waits for the other. C takes 5 or 6 messages in turns:
rnds2 has a latency of 4 and starts one a cycle. S fills the rest: 4 vector operations a cycle, rnds2 included (Zen 4).

How the streams meet rests on what was measured on Zen 4 (docs/performance.md):
  - Operations are given their pipe in the order of the program. Two rnds2 and then the others ("l R l R x x x x x", 1.00
    cycles a rnds2) is faster than the same evenly spread ("l R x x", 1.2 to 1.3).
  - A vpternlogd of three registers beside rnds2 takes the place of two operations and sits in rnds2's pipe; two vpxord
    do not.

Registers: xmm0 holds K + W (rnds2 takes it nowhere else), xmm1-14 the states of up to seven messages, xmm15 is for the
test, ymm16-31 are the lanes'. Nothing writes the upper half of ymm0-15: beside the legacy-encoded sha256rnds2 they have to
stay clear (one left over costs 260 cycles an instruction on Sapphire Rapids). ymm16-31 are free of that.
"""

import itertools

MASK = 0xFFFFFFFF

# ---- SHA-256 ----------------------------------------------------------------------------------------------------------


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


def rotate(x, n):
    return (x >> n | x << (32 - n)) & MASK


def sigma(x, counts):
    return rotate(x, counts[0]) ^ rotate(x, counts[1]) ^ x >> counts[2]


def round_of(state, kw):
    a, b, c, d, e, f, g, h = state
    t1 = h + (rotate(e, 6) ^ rotate(e, 11) ^ rotate(e, 25)) + (e & f ^ ~e & g) + kw
    t2 = (rotate(a, 2) ^ rotate(a, 13) ^ rotate(a, 22)) + (a & b ^ a & c ^ b & c)
    return [(t1 + t2) & MASK, a, b, c, (d + t1) & MASK, e, f, g]


# ---- Memory -----------------------------------------------------------------------------------------------------------


class Constants:
    """The pool of constants, 64-byte aligned: words to broadcast, K + W of two rounds, halves of states."""

    words = []

    @classmethod
    def at(cls, *words):
        n = len(words)
        for i in range(0, len(cls.words) - n + 1, n):
            if cls.words[i : i + n] == list(words):
                break
        else:
            cls.words += [0] * (-len(cls.words) % n)
            i = len(cls.words)
            cls.words += words
        return f"{4 * i}(%[constants])"


class Struct:
    """A C struct that the turns read or write, 64-byte aligned, pointed to by the operands in pointers."""

    all = []

    def __init__(self, name, comment, *fields):
        self.name, self.comment, self.fields, self.offsets = name, comment, fields, {}
        offset = 0
        for field, c_type, size, _ in fields:
            self.offsets[field.split("[")[0]] = offset
            offset += size
        Struct.all.append(self)

    def at(self, pointer, field, offset=0):
        return f"{self.offsets[field] + offset}(%[{pointer}])"

    def declare(self):
        print(f"/* {self.comment} */\nstruct {self.name} {{")
        for i, (field, c_type, _, comment) in enumerate(self.fields):
            aligned = "_Alignas(64) " if i == 0 else ""
            print(f"    {aligned}{c_type} {field};" + (f" /* {comment} */" if comment else ""))
        print("};")
        for field, offset in self.offsets.items():
            print(f'_Static_assert(offsetof(struct {self.name}, {field}) == {offset}, "as the turns have it");')
        print()


def place(lane):
    """Where the 8 bytes of a lane lie in what Lanes.store_pair stores: the unpacks work within 128 bits."""
    return 8 * [0, 1, 4, 5, 2, 3, 6, 7][lane]


KW_SIZE = 64  # 8 bytes for 8 lanes


# ---- S: schedules in lanes --------------------------------------------------------------------------------------------


class Known:
    """A schedule word that is the same in all lanes: a number, or None where a job knows it."""

    def __init__(self, number):
        self.number = number


class Value:
    """Something in a register, or first in memory."""


class Lanes:
    """The S stream, written with Values; text() gives them registers."""

    def __init__(self, scratch):
        self.scratch = scratch  # scratch(i): where word i of a schedule waits until it is needed again
        self.instructions = []  # (operation, sources, Value or None)

    def emit(self, operation, *sources):
        self.instructions.append((operation, sources, Value()))
        return self.instructions[-1][2]

    def load(self, memory):
        return self.emit("vmovdqu32", memory)

    def store(self, value, memory):
        self.instructions.append(("vmovdqu32", (value, memory), None))

    def broadcast(self, memory):
        return self.emit("vpbroadcastd", memory)

    def add(self, value, other):
        return self.emit("vpaddd", other, value)

    def add_broadcast(self, value, memory):
        return self.emit("vpaddd", memory + "%{1to8%}", value)

    def store_pair(self, first, second, memory):
        self.store(self.emit("vpunpckldq", second, first), memory(0))
        self.store(self.emit("vpunpckhdq", second, first), memory(32))

    def transpose(self, rows):
        """Row i (a Value or memory) holds four words of lane i in its low and of lane i + 4 in its high half: gives the
        four words of all."""
        halves = [[], []]
        for i in (0, 2):
            row = self.load(rows[i]) if isinstance(rows[i], str) else rows[i]
            for half, letter in zip(halves, "lh"):
                half.append(self.emit(f"vpunpck{letter}dq", rows[i + 1], row))
        return [self.emit(f"vpunpck{letter}qdq", second, first) for first, second in halves for letter in "lh"]

    def message_words(self, offset, n, stride):
        """n words, big-endian, from a byte of each of eight messages on."""
        swap = Constants.at(*[0x00010203, 0x04050607, 0x08090A0B, 0x0C0D0E0F] * 2)
        for quad in range(offset, offset + 4 * n, 16):
            rows = []
            for lane in range(4):
                row = self.emit("vmovdqu32 ", f"{quad + stride * lane}(%[messages])")
                row = self.emit("vinserti32x4", "$1", f"{quad + stride * (lane + 4)}(%[messages])", row)
                rows.append(self.emit("vpshufb", swap, row))
            yield from self.transpose(rows)

    def sigma(self, x, counts):
        t = self.emit("vpxord", self.emit("vprord", f"${counts[0]}", x), self.emit("vprord", f"${counts[1]}", x))
        return self.emit("vpxord", t, self.emit("vpsrld", f"${counts[2]}", x))

    def word(self, words, i, job_terms):
        """W_i = sigma1(W_{i-2}) + W_{i-7} + sigma0(W_{i-15}) + W_{i-16}."""
        # The oldest first: the argument of sigma1 is the last to be ready.
        terms = [(i - 16, None), (i - 15, SIGMA0), (i - 7, None), (i - 2, SIGMA1)]
        known = [(words[j].number, counts) for j, counts in terms if isinstance(words[j], Known)]
        lanes = [(j, counts) for j, counts in terms if not isinstance(words[j], Known)]
        if any(number is None for number, _ in known):
            constant = job_terms.get(i)
            if not lanes:
                return Known(None)
        else:
            number = sum(sigma(number, counts) if counts else number for number, counts in known) & MASK
            if not lanes:
                return Known(number)
            constant = Constants.at(number) if number else None

        def source(j):  # older words than seven rounds are in memory alone: the registers do not hold 16
            return words[j] if j >= i - 7 else self.scratch(j)

        sigmas = {}
        for j, counts in lanes:
            if counts:
                memory = source(j)
                sigmas[j] = self.sigma(self.load(memory) if isinstance(memory, str) else memory, counts)
                if j == i - 15:  # plain terms are added to a sigma, if there is one
                    break
        total = sigmas.get(i - 15)
        plain = [source(j) for j, counts in lanes if not counts]
        if total is None and i - 2 in sigmas:
            total = sigmas.pop(i - 2)
        if total is None:
            total = plain.pop() if not isinstance(plain[-1], str) else self.load(plain.pop())
        for term in plain:
            total = self.add(total, term)
        if constant:
            total = self.add_broadcast(total, constant)
        if i - 15 in sigmas and (i - 2, SIGMA1) in lanes:
            total = self.add(total, self.sigma(source(i - 2), SIGMA1))
        return total

    def schedule(self, first_words, last_word, first_round, memory, job_terms=None):
        """Makes words 16 … last_word of a schedule from the first 16, and stores K + W of rounds r and r + 1 in memory(r),
        unless that is None, for r = first_round, first_round + 2, …. job_terms[i] is the memory of the sum of the terms
        of word i that a job knows."""
        first_words = iter(first_words)
        words, kw = [], {}
        for i in range(last_word + 1):
            word = next(first_words) if i < 16 else self.word(words, i, job_terms or {})
            words.append(word)
            if not isinstance(word, Known) and i + 15 <= last_word:
                self.store(word, self.scratch(i))
            pair = i if (i - first_round) % 2 == 0 else i - 1
            if pair < first_round or pair + 1 > last_word or memory(pair) is None:
                continue
            if isinstance(word, Known):
                kw[i] = self.broadcast(Constants.at(K[i] + word.number & MASK))
            else:
                kw[i] = self.add_broadcast(word, Constants.at(K[i]))
            if i == pair + 1:
                self.store_pair(kw[pair], kw[i], lambda offset: memory(pair, offset))

    def text(self):
        """In straight code a register is free after the last use of what it holds."""
        last_use = {}
        for position, (_, sources, _) in enumerate(self.instructions):
            for source in sources:
                last_use[source] = position
        free, registers, lines = [f"%%ymm{i}" for i in range(16, 32)], {}, []
        for position, (operation, sources, value) in enumerate(self.instructions):
            operands = [registers[s] if isinstance(s, Value) else s for s in sources]
            half = operation.endswith(" ")  # 128 bits, which clears the others
            for source in dict.fromkeys(sources):
                if isinstance(source, Value) and last_use[source] == position:
                    free.append(registers.pop(source))
            if value:
                registers[value] = free.pop(0)
                operands.append(registers[value].replace("ymm", "xmm") if half else registers[value])
                if value not in last_use:
                    raise AssertionError("nobody uses what this makes: " + operation + " " + ", ".join(operands))
            lines.append(f"{operation.strip()} {', '.join(operands)}")
        return lines


# ---- C: rounds in the SHA unit ----------------------------------------------------------------------------------------


def compression(start, kws, end):
    """The rounds of one message as a function of the registers of its state, a (F E B A from the lowest) and b (H G D C):
    a list of units, each with one rnds2. start(a, b) and end(a, b) are lists of instructions."""
    assert len(kws) % 2 == 0  # then a and b are what they were: a rnds2 overwrites b with the new a, and a is the new b

    def units(a, b):
        units = [[f"vmovq {kw}, %%xmm0", f"sha256rnds2 {a if i % 2 == 0 else b}, {b if i % 2 == 0 else a}"]
                 for i, kw in enumerate(kws)]
        units[0] = start(a, b) + units[0]
        units[-1] += end(a, b)
        return units

    return units


def in_turns(groups):
    """The C stream: group by group. A group is a list of slots that take turns; a slot runs its compressions one after
    the other."""
    for group in groups:
        slots = []
        for i, compressions in enumerate(group):
            a, b = f"%%xmm{2 * i + 1}", f"%%xmm{2 * i + 2}"
            slots.append([unit for units in compressions for unit in units(a, b)])
        for step in range(max(map(len, slots))):
            for slot in slots:
                if step < len(slot):
                    yield slot[step]


def in_groups(compressions, sizes):
    assert sum(sizes) == len(compressions)
    taken = iter(compressions)
    return [[[next(taken)] for _ in range(size)] for size in sizes]


def mix(c_units, s_lines, rnds2_at_once=2):
    """The two streams in one, S spread evenly: some rnds2, then the operations of S that are due."""
    c_units, lines, done = list(c_units), [], 0
    for i in range(0, len(c_units), rnds2_at_once):
        units = c_units[i : i + rnds2_at_once]
        due = len(s_lines) * (i + len(units)) // len(c_units)
        lines.append([line for unit in units for line in unit] + s_lines[done:due])
        done = due
    return lines


def write_function(name, comment, arguments, lines):
    print(f"/* {comment} */\nstatic inline void {name}({', '.join(arguments.values())})\n{{\n    __asm__ volatile(")
    for group in lines:
        text, width = '        "', 0
        for line in group:
            if width + len(line) > 105:
                print(text + '"')
                text, width = '        "', 0
            text += line + "\\n"
            width += len(line) + 2
        print(text + '"')
    operands = ", ".join(f'[{a}] "r"({a})' for a in list(arguments) + ["constants"])
    clobbers = ", ".join(f'"xmm{i}"' for i in range(16))
    print(f"        :\n        : {operands}\n        : \"memory\", {clobbers} LANES_CLOBBERS);\n}}\n")


# ---- The scan ---------------------------------------------------------------------------------------------------------

FIRST = Struct(
    "first_schedules", "K + W of the second block of eight headers that differ in the nonce",
    ("kw[23][8]", "uint64_t", 23 * KW_SIZE, "rounds 18 … 63"),
    ("nonce_words[8]", "uint64_t", KW_SIZE, "the nonce, as message word, above 32 bits of zero"))
SECOND = Struct(
    "second_schedules", "K + W of the second hash of eight headers",
    ("kw[27][8]", "uint64_t", 27 * KW_SIZE, "rounds 1 … 8 and 15 … 60"),
    ("word0[8]", "uint64_t", KW_SIZE, "message word 0 above 32 bits of zero"))
VERSION = Struct(
    "version", "What a version's first hash starts from, and what is added to its end",
    ("round3_abef[4]", "uint32_t", 16, "the state after round 3 for nonce 0"),
    ("round3_cdgh[4]", "uint32_t", 16, "the other half"),
    ("midstate[8]", "uint32_t", 32, "a … h"))
SCAN = Struct(
    "scan_memory", "What else a turn of the scan reads and writes",
    ("e60[8][4]", "uint32_t", 128, "out, a message: f, e, b, a after round 60; hash word 7 is e + IV7"),
    ("any[4]", "uint32_t", 16, "out: word 1 is not zero if some e is -IV7"),
    ("w18_base", "uint32_t", 4, "these six are the job's"), ("w19_base", "uint32_t", 4, ""),
    ("w31_base", "uint32_t", 4, ""), ("w32_base", "uint32_t", 4, ""),
    ("w16", "uint32_t", 4, ""), ("w17", "uint32_t", 4, ""), ("kw16[2]", "uint32_t", 8, "K + W of rounds 16, 17"),
    ("unused[4]", "uint32_t", 16, ""),
    ("nonces[8]", "uint32_t", 32, "message word 3 of the eight headers to schedule"),
    ("scratch[64][8]", "uint32_t", 64 * 32, "schedule words"),
    ("states[2][4][2][4]", "uint32_t", 256, "ends of first hashes: half, message modulo 4, message over 4"))


def first_hash(lane):
    """Rounds 4 … 63 of the second block."""
    words = {4: 0x80000000, 15: 640}

    def kw(i):
        if i < 16:
            return Constants.at(K[i] + words.get(i, 0) & MASK, K[i + 1] + words.get(i + 1, 0) & MASK)
        return SCAN.at("memory", "kw16") if i == 16 else FIRST.at("first", "kw", KW_SIZE * ((i - 18) // 2) + place(lane))

    def start(a, b):
        nonce = FIRST.at("first", "nonce_words", place(lane))
        return [f"vmovdqa {VERSION.at('version', 'round3_abef')}, {a}", f"vpaddq {nonce}%{{1to2%}}, {a}, {a}",
                f"vmovdqa {VERSION.at('version', 'round3_cdgh')}, {b}"]

    def end(a, b):
        offset = 32 * (lane % 4) + 16 * (lane // 4)
        return [f"vmovdqa {a}, {SCAN.at('memory', 'states', offset)}",
                f"vmovdqa {b}, {SCAN.at('memory', 'states', offset + 128)}"]

    return compression(start, [kw(i) for i in range(4, 64, 2)], end)


def first_schedules(lanes):
    nonce = lanes.load(SCAN.at("memory", "nonces"))
    zero = lanes.emit("vpxord", nonce, nonce)
    lanes.store_pair(zero, nonce, lambda offset: FIRST.at("next_first", "nonce_words", offset))
    job = {i: SCAN.at("memory", name) for i, name in
           {18: "w18_base", 19: "w19_base", 23: "w16", 24: "w17", 31: "w31_base", 32: "w32_base", 33: "w17"}.items()}
    words = [Known(None)] * 3 + [nonce, Known(0x80000000)] + [Known(0)] * 10 + [Known(640)]
    lanes.schedule(words, 63, 18, lambda i, offset=0: FIRST.at("next_first", "kw", KW_SIZE * ((i - 18) // 2) + offset),
                   job)


def second_kw_index(i):
    """Where K + W of rounds i and i + 1 lie, i odd; None for those that are constants."""
    return (i - 1) // 2 if i < 9 else None if i < 15 else (i - 7) // 2


def second_hash(lane):
    """Rounds 1 … 60. Round 0 is done: of the state after it, a and e alone depend on the message, as + W0."""
    a0, b0, c0, d0, e0, f0, g0, h0 = round_of(IV, K[0])
    minus_iv7 = -IV[7] & MASK

    def kw(i):
        index = second_kw_index(i)
        return (Constants.at(K[i], K[i + 1]) if index is None
                else SECOND.at("second", "kw", KW_SIZE * index + place(lane)))

    def start(a, b):
        word0 = SECOND.at("second", "word0", place(lane))
        return [f"vmovdqa {Constants.at(f0, e0, b0, a0)}, {a}", f"vpaddq {word0}%{{1to2%}}, {a}, {a}",
                f"vmovdqa {Constants.at(h0, g0, d0, c0)}, {b}"]

    def end(a, b):
        return [f"vmovdqa {a}, {SCAN.at('memory', 'e60', 16 * lane)}",
                f"vpcmpeqd {Constants.at(*[minus_iv7] * 4)}, {a}, {a}", f"vpor {a}, %%xmm15, %%xmm15"]

    return compression(start, [kw(i) for i in range(1, 61, 2)], end)


def second_schedules(lanes):
    f, e, b, a = lanes.transpose([SCAN.at("memory", "states", 32 * i) for i in range(4)])
    h, g, d, c = lanes.transpose([SCAN.at("memory", "states", 128 + 32 * i) for i in range(4)])
    words = [lanes.add_broadcast(word, VERSION.at("version_before", "midstate", 4 * i))
             for i, word in enumerate((a, b, c, d, e, f, g, h))]
    zero = lanes.emit("vpxord", words[0], words[0])
    lanes.store_pair(zero, words[0], lambda offset: SECOND.at("next_second", "word0", offset))
    words += [Known(0x80000000)] + [Known(0)] * 6 + [Known(256)]

    def memory(i, offset=0):
        index = second_kw_index(i)
        return None if index is None else SECOND.at("next_second", "kw", KW_SIZE * index + offset)

    lanes.schedule(words, 60, 1, memory)


def scan_turn(with_first_schedules):
    lanes = Lanes(lambda i: SCAN.at("memory", "scratch", 32 * i))
    second_schedules(lanes)
    if with_first_schedules:
        first_schedules(lanes)
    # The first hashes first: the next turn begins with their ends.
    chains = [first_hash(lane) for lane in range(8)] + [second_hash(lane) for lane in range(8)]
    lines = mix(in_turns(in_groups(chains, [6, 5, 5])), lanes.text())
    return [["vpxor %%xmm15, %%xmm15, %%xmm15"]] + lines + [[f"vmovdqa %%xmm15, {SCAN.at('memory', 'any')}"]]


SCAN_ARGUMENTS = {
    "memory": "struct scan_memory *memory",
    "first": "const struct first_schedules *first",
    "next_first": "struct first_schedules *next_first",
    "second": "const struct second_schedules *second",
    "next_second": "struct second_schedules *next_second",
    "version": "const struct version *version",
    "version_before": "const struct version *version_before",
}


# ---- Batches of pairs and of headers ----------------------------------------------------------------------------------

MESSAGES = Struct(
    "message_schedules", "K + W of the blocks of eight messages; pairs have no second",
    ("kw[2][32][8]", "uint64_t", 2 * 32 * KW_SIZE, "a block, rounds 0 … 63"))
DIGESTS = Struct(
    "digest_schedules", "K + W of the second hash of eight messages",
    ("kw[28][8]", "uint64_t", 28 * KW_SIZE, "rounds 0 … 7 and 16 … 63"))
BATCH = Struct(
    "batch_memory", "What else a turn of a batch reads and writes",
    ("scratch[64][8]", "uint32_t", 64 * 32, "schedule words"),
    ("between[8][2][4]", "uint32_t", 256, "states after the first blocks"),
    ("states[2][4][2][4]", "uint32_t", 256, "first hashes: half, message modulo 4, message over 4"))

IV_HALVES = [[IV[i] for i in half] for half in ((5, 4, 1, 0), (7, 6, 3, 2))]


def add_halves(a, b, memories):
    return [f"vpaddd {memory}, {register}, {register}" for register, memory in zip((a, b), memories)]


def store_halves(a, b, memories):
    return [f"vmovdqa {register}, {memory}" for register, memory in zip((a, b), memories)]


def block_kw(block, i, lane):
    return MESSAGES.at("message", "kw", KW_SIZE * (32 * block + i // 2) + place(lane))


def padding_kw(i):
    """Of the block after a pair: a constant schedule."""
    words = [0x80000000] + [0] * 14 + [512]
    for j in range(16, 64):
        words.append(sigma(words[j - 2], SIGMA1) + words[j - 7] + sigma(words[j - 15], SIGMA0) + words[j - 16] & MASK)
    return Constants.at(K[i] + words[i] & MASK, K[i + 1] + words[i + 1] & MASK)


def digest_kw_index(i):
    """Where K + W of rounds i and i + 1 lie, i even; None for those that are constants."""
    return i // 2 if i < 8 else None if i < 16 else (i - 8) // 2


def message_hash(lane, size):
    """Both blocks of a message."""
    iv = [Constants.at(*half) for half in IV_HALVES]
    between = [BATCH.at("memory", "between", 32 * lane + 16 * half) for half in range(2)]
    states = [BATCH.at("memory", "states", 128 * half + 32 * (lane % 4) + 16 * (lane // 4)) for half in range(2)]
    rounds = range(0, 64, 2)

    def units(a, b):
        load_iv = [f"vmovdqa {iv[0]}, {a}", f"vmovdqa {iv[1]}, {b}"]
        one = compression(lambda a, b: load_iv, [block_kw(0, i, lane) for i in rounds],
                          lambda a, b: add_halves(a, b, iv) + store_halves(a, b, between))
        two = compression(lambda a, b: [], [padding_kw(i) if size == 64 else block_kw(1, i, lane) for i in rounds],
                          lambda a, b: add_halves(a, b, between) + store_halves(a, b, states))
        return one(a, b) + two(a, b)

    return units


def digest_hash(lane):
    iv = [Constants.at(*half) for half in IV_HALVES]
    swap = Constants.at(0x04050607, 0x00010203, 0x0C0D0E0F, 0x08090A0B)  # B A D C to A B C D, F E H G to E F G H

    def kw(i):
        index = digest_kw_index(i)
        if index is None:
            words = {8: 0x80000000, 15: 256}
            return Constants.at(K[i] + words.get(i, 0) & MASK, K[i + 1] + words.get(i + 1, 0) & MASK)
        return DIGESTS.at("digest", "kw", KW_SIZE * index + place(lane))

    def end(a, b):
        return add_halves(a, b, iv) + [
            f"vpunpckhqdq {b}, {a}, %%xmm0", f"vpunpcklqdq {b}, {a}, {a}",
            f"vpshufb {swap}, %%xmm0, %%xmm0", f"vpshufb {swap}, {a}, {a}",
            f"vmovdqu %%xmm0, {32 * lane}(%[hashes])", f"vmovdqu {a}, {32 * lane + 16}(%[hashes])"]

    return compression(lambda a, b: [f"vmovdqa {iv[0]}, {a}", f"vmovdqa {iv[1]}, {b}"],
                       [kw(i) for i in range(0, 64, 2)], end)


def digest_schedules(lanes):
    f, e, b, a = lanes.transpose([BATCH.at("memory", "states", 32 * i) for i in range(4)])
    h, g, d, c = lanes.transpose([BATCH.at("memory", "states", 128 + 32 * i) for i in range(4)])

    def memory(i, offset=0):
        index = digest_kw_index(i)
        return None if index is None else DIGESTS.at("next_digest", "kw", KW_SIZE * index + offset)

    lanes.schedule([a, b, c, d, e, f, g, h, Known(0x80000000)] + [Known(0)] * 6 + [Known(256)], 63, 0, memory)


def message_schedules(lanes, size):
    def memory(block):
        return lambda i, offset=0: MESSAGES.at("next_message", "kw", KW_SIZE * (32 * block + i // 2) + offset)

    lanes.schedule(lanes.message_words(0, 16, size), 63, 0, memory(0))
    if size == 80:
        padding = [Known(0x80000000)] + [Known(0)] * 10 + [Known(640)]
        lanes.schedule(itertools.chain(lanes.message_words(64, 4, size), padding), 63, 0, memory(1))


def batch_turn(size):
    lanes = Lanes(lambda i: BATCH.at("memory", "scratch", 32 * i))
    digest_schedules(lanes)
    message_schedules(lanes, size)
    messages = [[message_hash(lane, size)] for lane in range(8)]
    digests = [digest_hash(lane) for lane in range(8)]
    groups = [messages[:5], messages[5:] + [digests[0:2], digests[2:4]], [[digest] for digest in digests[4:]]]
    return mix(in_turns(groups), lanes.text())


BATCH_ARGUMENTS = {
    "memory": "struct batch_memory *memory",
    "message": "const struct message_schedules *message",
    "next_message": "struct message_schedules *next_message",
    "digest": "const struct digest_schedules *digest",
    "next_digest": "struct digest_schedules *next_digest",
    "messages": "const uint8_t *messages",
    "hashes": "uint8_t *hashes",
}


def main():
    turns = [scan_turn(False), scan_turn(True), batch_turn(64), batch_turn(80)]
    print("/* Written by shani_lanes.py, which says what it is: change that. */\n/* clang-format off */")
    print('#pragma GCC diagnostic ignored "-Woverlength-strings"\n')
    for struct in Struct.all:
        struct.declare()
    words = Constants.words
    print(f"_Alignas(64) static const uint32_t constants[{len(words)}] = {{")
    for i in range(0, len(words), 8):
        print("    " + ", ".join(f"0x{word:08x}" for word in words[i : i + 8]) + ",")
    print("};\n")
    write_function("scan_turn", "First hashes with first, second schedules of the first hashes of the turn before, second "
                   "hashes with second", SCAN_ARGUMENTS, turns[0])
    write_function("scan_turn_and_schedule", "The same, and the first schedules of memory->nonces", SCAN_ARGUMENTS,
                   turns[1])
    for size, name, turn in ((64, "pairs_turn", turns[2]), (80, "headers_turn", turns[3])):
        write_function(name, f"First hashes of eight messages of {size} bytes with message, digest schedules of those of "
                       "the turn before, digests with digest, and the schedules of eight messages", BATCH_ARGUMENTS, turn)


if __name__ == "__main__":
    main()
