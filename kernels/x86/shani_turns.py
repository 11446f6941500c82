#!/usr/bin/env python3
"""Writes shani_turns_sse.h and shani_turns_avx512.h: the turns of shani.c and shani_avx512.c, instruction by instruction.

    kernels/x86/shani_turns.py [FOLDER]      to run after a change; FOLDER is the script's own if none is given

A turn works on several batches of messages at once, in two streams:

    S  makes message schedules, and stores K + W as sha256rnds2 wants them: two rounds in 8 bytes;
    C  runs the rounds in the SHA unit, message by message: load K + W, rnds2, and so on. It stores the state that it
       ends with, and S makes the schedule of the next hash from it.

Whatever a stage reads was stored a turn before, so that no stream waits for the other. rnds2 takes 4 cycles and starts one
a cycle (Zen): C takes 4 to 6 messages in turns, and a scan needs 60 of them a hash, 30 for rounds 4 … 63 of the first
hash and 30 for rounds 1 … 60 of the second. S is the filling between them, and the two forms differ in it:

    avx512  eight messages side by side in 256-bit registers: 13 operations a word for all of them. As that leaves it room,
            S also does the first hash's last rounds (lane_rounds), 22 operations each for all, which spares 4 rnds2;
    sse     one message in a register of four words, by sha256msg1 (2 of the 4 operations that a cycle has room for) and
            sha256msg2 (4), three messages at a time, which covers their latency.

How densely S is packed decides how often one of its operations sits in the one pipe that rnds2 can use (docs/performance.md
has what was measured). Operations are given their pipe in the order of the program by a rule that AMD does not tell, and the
best patterns were searched for: a pattern says how many lines of S follow each rnds2, over and over until S is through.

Registers: xmm0 holds K + W (rnds2 takes it nowhere else), those from xmm1 on the states of the messages, two each. The rest
is S's, in the avx512 form ymm16-31: nothing writes the upper half of ymm0-15, which beside the legacy-encoded sha256rnds2
have to stay clear (one left over costs 260 cycles an instruction on Sapphire Rapids). ymm16-31 are free of that.
"""

import contextlib
import itertools
import os
import sys

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

BIT_31 = 0x80000000  # the first word of padding
HEADER_PADDING = [BIT_31] + [0] * 10 + [640]  # words 4 … 15 of a header's second block
PAIR_PADDING = [BIT_31] + [0] * 14 + [512]  # the block after a pair
DIGEST_PADDING = [BIT_31] + [0] * 6 + [256]  # words 8 … 15 of the second hash


def rotate(x, n):
    return (x >> n | x << (32 - n)) & MASK


def sigma(x, counts):
    return rotate(x, counts[0]) ^ rotate(x, counts[1]) ^ x >> counts[2]


def round_of(state, kw):
    a, b, c, d, e, f, g, h = state
    t1 = h + (rotate(e, 6) ^ rotate(e, 11) ^ rotate(e, 25)) + (e & f ^ ~e & g) + kw
    t2 = (rotate(a, 2) ^ rotate(a, 13) ^ rotate(a, 22)) + (a & b ^ a & c ^ b & c)
    return [(t1 + t2) & MASK, a, b, c, (d + t1) & MASK, e, f, g]


def halves(state):
    """As the instructions want it, from the lowest word: F E B A and H G D C."""
    a, b, c, d, e, f, g, h = state
    return (f, e, b, a), (h, g, d, c)


# ---- Memory -----------------------------------------------------------------------------------------------------------


class Constants:
    """The pool of constants, 64-byte aligned: words to broadcast, K + W of two rounds, quads, halves of states. Turns are
    handed a copy of it on the stack, beside all else that they read and write."""

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

    @classmethod
    def kw(cls, i, w0=0, w1=0):
        """K + W of rounds i and i + 1."""
        return cls.at(K[i] + w0 & MASK, K[i + 1] + w1 & MASK)


class Struct:
    """A C struct that the turns read or write, 64-byte aligned, pointed to by the operands in pointers."""

    all = []
    sizes = {"uint32_t": 4, "uint64_t": 8}

    def __init__(self, name, comment, *fields):
        self.name, self.comment, self.fields, self.offsets = name, comment, fields, {}
        offset = 0
        for field, c_type, _ in fields:
            name, *counts = field.replace("]", "").split("[")
            self.offsets[name] = offset
            size = self.sizes[c_type]
            for count in counts:
                size *= int(count)
            offset += size
        Struct.all.append(self)

    def at(self, pointer, field, offset=0):
        return f"{self.offsets[field] + offset}(%[{pointer}])"

    def declare(self):
        print(f"/* {self.comment} */\nstruct {self.name} {{")
        for i, (field, c_type, comment) in enumerate(self.fields):
            aligned = "_Alignas(64) " if i == 0 else ""
            print(f"    {aligned}{c_type} {field};" + (f" /* {comment} */" if comment else ""))
        print("};")
        for field, offset in self.offsets.items():
            print(f'_Static_assert(offsetof(struct {self.name}, {field}) == {offset}, "as the turns have it");')
        print()


# ---- C: rounds in the SHA unit ----------------------------------------------------------------------------------------


def compression(form, start, kws, end):
    """The rounds of one message as a function of the registers of its state, a (F E B A from the lowest) and b (H G D C):
    a list of units, each with one rnds2. start(a, b) and end(a, b) are lists of instructions."""
    assert len(kws) % 2 == 0  # then a and b are what they were: a rnds2 overwrites b with the new a, and a is the new b

    def units(a, b):
        units = [[f"{form.v}movq {kw}, %%xmm0", f"sha256rnds2 {a if i % 2 == 0 else b}, {b if i % 2 == 0 else a}"]
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
    """Groups of these sizes, with one compression in each slot."""
    assert sum(sizes) == len(compressions)
    taken = iter(compressions)
    return [[[next(taken)] for _ in range(size)] for size in sizes]


def mix(c_units, s_lines, pattern):
    """The two streams in one: after each rnds2 as many lines of S as the pattern says."""
    counts, s_lines = itertools.cycle(pattern), iter(s_lines)
    lines = []
    for unit in c_units:
        lines += unit + list(itertools.islice(s_lines, next(counts)))
    return lines + list(s_lines)


# ---- S of the sse form: quads by sha256msg1 and sha256msg2 ------------------------------------------------------------


class Quads:
    """The schedule of one message, written as segments: lists of lines within which the register `t`, which all schedules
    that are made side by side share, is written and read for the last time."""

    def __init__(self, registers, t, scratch):
        self.older, self.newer = registers  # the two latest quads; the others wait in memory
        self.t, self.scratch, self.segments = t, scratch, []

    def segment(self, *lines):
        self.segments.append(list(lines))

    def store_kw(self, q, register, memory):
        self.segment(f"movdqa {Constants.at(*K[4 * q : 4 * q + 4])}, {self.t}", f"paddd {register}, {self.t}",
                     f"movdqa {self.t}, {memory}")

    def schedule(self, quads, memory, made=None):
        """Makes quads 4 … 15 of a schedule from the first four, and stores K + W of quad q in memory(q). A quad of the
        first four is a tuple of four known words, or the memory where it lies, or "register": quads 0 and 1 may be in the
        older and the newer one. `made` is the memory of quad 4, if that is made already."""
        known = {q: words for q, words in enumerate(quads) if isinstance(words, tuple)}
        registers = {q: (self.older, self.newer)[q] for q, quad in enumerate(quads) if quad == "register"}
        at = {q: Constants.at(*quad) if q in known else quad for q, quad in enumerate(quads)}
        for q, register in registers.items():
            self.store_kw(q, register, memory(q))
        for q in range(4, 16):
            if q == 4 and made:
                registers[q] = self.older
                self.segment(f"movdqa {made}, {self.older}")
            else:
                self.make(q, at, known, registers)
            if q + 3 < 16:  # quads q + 3 and q + 4 read it from memory
                at[q] = self.scratch(q)
                self.segments[-1].append(f"movdqa {registers[q]}, {at[q]}")
            self.store_kw(q, registers[q], memory(q))

    def make(self, q, at, known, registers):
        """Quad q: W_i = sigma1(W_{i-2}) + W_{i-7} + sigma0(W_{i-15}) + W_{i-16}. sha256msg1 makes the last two terms,
        sha256msg2 adds the first."""
        w1, w2, w3, w4 = ((registers.get(i) or at[i]) for i in (q - 1, q - 2, q - 3, q - 4))
        target = self.newer if registers.get(q - 1) == self.older else self.older
        lines, terms, ready = [], [], registers.get(q - 4) == target
        if q - 1 not in known or q - 2 not in known:
            lines += [f"movdqa {w1}, {self.t}", f"palignr $4, {w2}, {self.t}"]
            terms.append(self.t)
        elif any(words := known[q - 2][1:] + known[q - 1][:1]):
            terms.append(Constants.at(*words))
        if q - 4 in known and q - 3 in known:
            following = known[q - 4][1:] + known[q - 3][:1]
            if any(words := tuple(w + sigma(x, SIGMA0) & MASK for w, x in zip(known[q - 4], following))):
                terms.append(Constants.at(*words))
        else:
            lines += ([] if ready else [f"movdqa {w4}, {target}"]) + [f"sha256msg1 {w3}, {target}"]
            ready = True
        if not ready:
            lines.append(f"movdqa {terms.pop()}, {target}")
        lines += [f"paddd {term}, {target}" for term in terms] + [f"sha256msg2 {w1}, {target}"]
        self.segment(*lines)
        for i in [i for i, register in registers.items() if register == target]:
            del registers[i]
        registers[q] = target


# ---- S of the avx512 form: schedules in lanes -------------------------------------------------------------------------


def place(lane):
    """Where the 8 bytes of a lane lie in what Lanes.store_pair stores: the unpacks work within 128 bits."""
    return 8 * [0, 1, 4, 5, 2, 3, 6, 7][lane]


ROW = 64  # 8 bytes for 8 lanes


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

    def big_sigma(self, x, counts):
        r = [self.emit("vprord", f"${count}", x) for count in counts]
        return self.emit("vpxord", self.emit("vpxord", r[0], r[1]), r[2])

    def t1(self, e, f, g, h, kw):
        """Ch is g ^ (e & (f ^ g)): a vpternlogd costs rnds2 half a cycle, three others a third of one (Zen 4)."""
        total = self.emit("vpaddd", kw, h)
        ch = self.emit("vpxord", g, self.emit("vpandd", e, self.emit("vpxord", f, g)))
        return self.add(self.add(total, ch), self.big_sigma(e, (6, 11, 25)))

    def round(self, state, bc, kw):
        """A round, K + W in memory. Maj is b ^ ((a ^ b) & (b ^ c)), and a ^ b is b ^ c of the next round."""
        a, b, c, d, e, f, g, h = state
        if bc is None:
            bc = self.emit("vpxord", b, c)
        t1 = self.t1(e, f, g, h, kw)
        ab = self.emit("vpxord", a, b)
        maj = self.emit("vpxord", b, self.emit("vpandd", ab, bc))
        return [self.add(self.add(t1, maj), self.big_sigma(a, (2, 13, 22))), a, b, c, self.add(d, t1), e, f, g], ab

    def schedule(self, first_words, last_word, first_round, memory, job_terms=None, lane_kw=None):
        """Makes words 16 … last_word of a schedule from the first 16, and stores K + W of rounds r and r + 1 in memory(r),
        unless that is None, for r = first_round, first_round + 2, .... job_terms[i] is the memory of the sum of the terms
        of word i that a job knows; lane_kw[i] is where K + W of round i goes for `round`."""
        first_words = iter(first_words)
        words, kw = [], {}
        for i in range(last_word + 1):
            word = next(first_words) if i < 16 else self.word(words, i, job_terms or {})
            words.append(word)
            if not isinstance(word, Known) and i + 15 <= last_word:
                self.store(word, self.scratch(i))
            if lane_kw and i in lane_kw:
                self.store(self.add_broadcast(word, Constants.at(K[i])), lane_kw[i])
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


# ---- The scan ---------------------------------------------------------------------------------------------------------


def load_state(form, halves_at, word=None):
    """The start of a compression: a state, with a word added to its a and e."""
    def lines(a, b):
        added = [form.add_word(word, a)] if word else []
        return [f"{form.v}movdqa {halves_at[0]}, {a}"] + added + [f"{form.v}movdqa {halves_at[1]}, {b}"]

    return lines


def store_state(form, *halves_at, added=()):
    """The end of a compression: the state, or its first half, with another state added to it."""
    def lines(a, b):
        return ([form.two("paddd", at, register) for register, at in zip((a, b), added)] +
                [f"{form.v}movdqa {register}, {at}" for register, at in zip((a, b), halves_at)])

    return lines


def first_hash(form, j, end):
    """Rounds 4 … end - 1 of the second block of message j."""
    words = dict(enumerate(HEADER_PADDING, 4))
    return compression(
        form,
        load_state(form, [form.version.at("version", f"round3_{half}") for half in ("abef", "cdgh")],
                   form.first.at("first", "nonce_words", form.word_offset(j))),
        [Constants.kw(i, words[i], words[i + 1]) if i < 16 else form.first_kw(i, j) for i in range(4, end, 2)],
        store_state(form, *[form.second.at("next_second", "states", form.state_offset(half, j)) for half in range(2)]))


def second_hash(form, j):
    """Rounds 1 … 60. Round 0 is done: of the state after it, a and e alone depend on the message, as + W0."""
    return compression(
        form,
        load_state(form, [Constants.at(*half) for half in halves(round_of(IV, K[0]))],
                   form.second.at("second", "word0", form.word_offset(j))),
        [Constants.kw(i) if 8 < i < 15 else form.second_kw(i, j) for i in range(1, 61, 2)],
        lambda a, b: store_state(form, form.scan.at("memory", "e60", 16 * j))(a, b) + form.look_for_hit(a))


SCAN_ARGUMENTS = {
    "memory": "struct scan_memory *memory",
    "first": "const struct first_schedules *first",
    "first_before": "const struct first_schedules *first_before",
    "next_first": "struct first_schedules *next_first",
    "second": "const struct second_schedules *second",
    "next_second": "struct second_schedules *next_second",
    "version": "const struct version *version",
    "version_before": "const struct version *version_before",
    "constants": "const uint32_t *constants",
}


def scan_turn(form, with_first_schedules):
    name = "scan_turn_and_schedule" if with_first_schedules else "scan_turn"
    n_lane_rounds = form.lane_rounds[name]
    chains = [first_hash(form, j, 64 - n_lane_rounds) for j in range(form.n)]
    chains += [second_hash(form, j) for j in range(form.n)]
    before, after = form.around_scan()
    schedules = form.turn_schedules(n_lane_rounds, with_first_schedules)
    return before + mix(in_turns(form.scan_groups(chains)), schedules, form.patterns[name]) + after


# ---- Batches of pairs and of headers ----------------------------------------------------------------------------------


def message_hash(form, j, size):
    """Both blocks of message j."""
    iv = [Constants.at(*half) for half in halves(IV)]
    between = [form.batch.at("memory", "between", 32 * j + 16 * half) for half in range(2)]
    states = [form.digest.at("next_digest", "states", form.state_offset(half, j)) for half in range(2)]
    rounds = range(0, 64, 2)
    padding = PAIR_PADDING[:]
    for i in range(16, 64):
        padding.append(sigma(padding[i - 2], SIGMA1) + padding[i - 7] + sigma(padding[i - 15], SIGMA0) + padding[i - 16])
        padding[i] &= MASK

    def units(a, b):
        one = compression(form, load_state(form, iv), [form.message_kw(0, i, j) for i in rounds],
                          store_state(form, *between, added=iv))
        two = compression(form, lambda a, b: [],
                          [Constants.kw(i, padding[i], padding[i + 1]) if size == 64 else form.message_kw(1, i, j)
                           for i in rounds],
                          store_state(form, *states, added=between))
        return one(a, b) + two(a, b)

    return units


def digest_hash(form, j):
    iv = [Constants.at(*half) for half in halves(IV)]
    swap = Constants.at(0x04050607, 0x00010203, 0x0C0D0E0F, 0x08090A0B)  # B A D C to A B C D, F E H G to E F G H
    words = dict(enumerate(DIGEST_PADDING, 8))

    def end(a, b):
        return store_state(form, added=iv)(a, b) + [
            f"{form.v}movdqa {a}, %%xmm0", form.two("punpckhqdq", b, "%%xmm0"), form.two("punpcklqdq", b, a),
            form.two("pshufb", swap, "%%xmm0"), form.two("pshufb", swap, a),
            f"{form.v}movdqu %%xmm0, {32 * j}(%[hashes])", f"{form.v}movdqu {a}, {32 * j + 16}(%[hashes])"]

    return compression(form, load_state(form, iv),
                       [Constants.kw(i, words[i], words[i + 1]) if 8 <= i < 16 else form.digest_kw(i, j)
                        for i in range(0, 64, 2)], end)


BATCH_ARGUMENTS = {
    "memory": "struct batch_memory *memory",
    "message": "const struct message_schedules *message",
    "next_message": "struct message_schedules *next_message",
    "digest": "const struct digest_schedules *digest",
    "next_digest": "struct digest_schedules *next_digest",
    "messages": "const uint8_t *messages",
    "hashes": "uint8_t *hashes",
    "constants": "const uint32_t *constants",
}


def batch_turn(form, size):
    groups = form.batch_groups([message_hash(form, j, size) for j in range(form.n_batch)],
                               [digest_hash(form, j) for j in range(form.n_batch)])
    return mix(in_turns(groups), form.batch_schedules(size), form.patterns["pairs_turn" if size == 64 else "headers_turn"])


# ---- The two forms ----------------------------------------------------------------------------------------------------


class Sse:
    """Four messages at once in C, three in S."""

    n, n_batch, v, lanes_clobbers = 6, 4, "", ""
    lane_rounds = {"scan_turn": 0, "scan_turn_and_schedule": 0}
    patterns = {"scan_turn": [5, 0], "scan_turn_and_schedule": [0, 7], "pairs_turn": [0, 5, 0, 6],
                "headers_turn": [2, 3, 4, 7]}

    def __init__(self):
        n = self.n
        self.first = Struct(
            "first_schedules", f"K + W of the second block of {n} headers that differ in the nonce",
            (f"kw[{n}][48]", "uint32_t", "rounds 16 … 63"),
            (f"nonce_words[{n}][4]", "uint32_t", "0, the nonce as a message word, 0, and that again"))
        self.second = Struct(
            "second_schedules", f"What the second hashes of {n} headers are made from, and their K + W",
            (f"kw[{n}][64]", "uint32_t", "rounds 0 … 8 and 15 … 63"),
            (f"word0[{n}][4]", "uint32_t", "0, message word 0, 0, and that again"),
            (f"states[{n}][2][4]", "uint32_t", "ends of first hashes"))
        self.version = Struct(
            "version", "What a version's first hash starts from, and what is added to its end",
            ("round3_abef[4]", "uint32_t", "the state after round 3 for nonce 0"),
            ("round3_cdgh[4]", "uint32_t", "the other half"),
            ("midstate_abef[4]", "uint32_t", ""), ("midstate_cdgh[4]", "uint32_t", ""))
        self.scan = Struct(
            "scan_memory", "What else a turn of the scan reads and writes",
            (f"e60[{n}][4]", "uint32_t", "out, a message: f, e, b, a after round 60; hash word 7 is e + IV7"),
            (f"quad4[{n}][4]", "uint32_t", "words 16 … 19 of the headers to schedule"),
            ("scratch[3][16][4]", "uint32_t", "schedule words"))
        n = self.n_batch
        self.message = Struct(
            "message_schedules", f"K + W of the blocks of {n} messages; pairs have no second",
            (f"kw[{n}][2][64]", "uint32_t", ""))
        self.digest = Struct(
            "digest_schedules", f"What the second hashes of {n} messages are made from, and their K + W",
            (f"kw[{n}][64]", "uint32_t", "rounds 0 … 7 and 16 … 63"),
            (f"states[{n}][2][4]", "uint32_t", "first hashes"))
        self.batch = Struct(
            "batch_memory", "What else a turn of a batch reads and writes",
            (f"between[{n}][2][4]", "uint32_t", "states after the first blocks"),
            ("scratch[3][16][4]", "uint32_t", "schedule words"))

    def two(self, operation, source, register):
        return f"{operation} {source}, {register}"

    def add_word(self, word, register):
        return f"paddd {word}, {register}"

    def look_for_hit(self, a):
        return []  # no register is left; shani.c looks

    def around_scan(self):
        return [], []

    def word_offset(self, j):
        return 16 * j

    def state_offset(self, half, j):
        return 32 * j + 16 * half

    def first_kw(self, i, j):
        return self.first.at("first", "kw", 192 * j + 4 * (i - 16))

    def second_kw(self, i, j):
        return self.second.at("second", "kw", 256 * j + 4 * i)

    def message_kw(self, block, i, j):
        return self.message.at("message", "kw", 512 * j + 256 * block + 4 * i)

    def digest_kw(self, i, j):
        return self.digest.at("digest", "kw", 256 * j + 4 * i)

    def scan_groups(self, chains):
        return [[chains[i::4] for i in range(4)]]

    def batch_groups(self, messages, digests):
        return [[messages[i::4] + digests[i::4] for i in range(4)]]

    def side_by_side(self, struct, works):
        """Schedules of single messages, three at a time: a work writes its own into the Quads that it gets."""
        places = [[], [], []]
        for i, work in enumerate(works):
            place = i % 3
            quads = Quads([f"%%xmm{9 + 2 * place}", f"%%xmm{10 + 2 * place}"], "%%xmm15",
                          lambda q, place=place: struct.at("memory", "scratch", 256 * place + 16 * q))
            work(quads)
            places[place] += quads.segments
        return [line for segments in itertools.zip_longest(*places, fillvalue=[]) for segment in segments
                for line in segment]

    def load_digest(self, quads, struct, pointer, j, added=()):
        """A state as the first two quads of the second hash's message."""
        a_b, e_f = quads.older, quads.newer
        quads.segment(*[f"movdqa {struct.at(pointer, 'states', self.state_offset(half, j))}, {register}"
                        for half, register in enumerate((e_f, a_b))],
                      *[f"paddd {memory}, {register}" for memory, register in zip(added, (e_f, a_b))],
                      f"movdqa {e_f}, {quads.t}", f"punpckhqdq {a_b}, {quads.t}", f"punpcklqdq {a_b}, {e_f}",
                      f"pshufd $0xb1, {quads.t}, {a_b}", f"pshufd $0xb1, {e_f}, {e_f}")
        return ["register", "register", tuple(DIGEST_PADDING[:4]), tuple(DIGEST_PADDING[4:])]

    def second_schedule(self, quads, j):
        words = self.load_digest(quads, self.second, "second", j,
                                 [self.version.at("version_before", f"midstate_{half}") for half in ("abef", "cdgh")])
        quads.segment(f"pshufd $0, {quads.older}, {quads.t}", f"psllq $32, {quads.t}",
                      f"movdqa {quads.t}, {self.second.at('next_second', 'word0', self.word_offset(j))}")
        quads.schedule(words, lambda q: self.second.at("next_second", "kw", 256 * j + 16 * q))

    def first_schedule(self, quads, j):
        words = [None] + [tuple(HEADER_PADDING[i : i + 4]) for i in (0, 4, 8)]
        quads.schedule(words, lambda q: self.first.at("next_first", "kw", 192 * j + 16 * (q - 4)),
                       made=self.scan.at("memory", "quad4", 16 * j))

    def turn_schedules(self, n_lane_rounds, with_first):
        makers = [self.second_schedule] + ([self.first_schedule] if with_first else [])
        return self.side_by_side(self.scan, [lambda quads, make=make, j=j: make(quads, j)
                                             for make in makers for j in range(self.n)])

    def first_schedules_alone(self):
        return self.side_by_side(self.scan, [lambda quads, j=j: self.first_schedule(quads, j) for j in range(self.n)])

    def digest_schedule(self, quads, j):
        quads.schedule(self.load_digest(quads, self.digest, "digest", j),
                       lambda q: self.digest.at("next_digest", "kw", 256 * j + 16 * q))

    def block_schedule(self, quads, j, offset, n_quads, block):
        """Of n_quads quads of a message, which may lie anywhere, and the rest a header's padding."""
        def memory(q):
            return self.message.at("next_message", "kw", 512 * j + 256 * block + 16 * q)

        swap = Constants.at(0x00010203, 0x04050607, 0x08090A0B, 0x0C0D0E0F)
        words = []
        for q in range(4):
            if q < n_quads:
                words.append(quads.scratch(q))
                quads.segment(f"movdqu {offset + 16 * q}(%[messages]), {quads.older}", f"pshufb {swap}, {quads.older}",
                              f"movdqa {quads.older}, {words[q]}")
                quads.store_kw(q, quads.older, memory(q))
            else:
                words.append(tuple(HEADER_PADDING[4 * (q - n_quads) : 4 * (q - n_quads) + 4]))
                quads.segment(f"movdqa {Constants.at(*[k + w & MASK for k, w in zip(K[4 * q :], words[q])])}, {quads.t}",
                              f"movdqa {quads.t}, {memory(q)}")
        quads.schedule(words, memory)

    def batch_schedules(self, size):
        works = [lambda quads, j=j: self.digest_schedule(quads, j) for j in range(self.n_batch)]
        works += [lambda quads, j=j: self.block_schedule(quads, j, size * j, 4, 0) for j in range(self.n_batch)]
        if size == 80:
            works += [lambda quads, j=j: self.block_schedule(quads, j, size * j + 64, 1, 1) for j in range(self.n_batch)]
        return self.side_by_side(self.batch, works)


class Avx512:
    """Up to six messages at once in C, all eight in S."""

    n, n_batch, v, lanes_clobbers = 8, 8, "v", " LANES_CLOBBERS"
    lane_rounds = {"scan_turn": 8, "scan_turn_and_schedule": 0}
    patterns = {"scan_turn": [0, 5], "scan_turn_and_schedule": [4, 3, 0, 5], "pairs_turn": [0, 5],
                "headers_turn": [2, 0, 8]}

    def __init__(self):
        self.first = Struct(
            "first_schedules", "K + W of the second block of eight headers that differ in the nonce",
            ("kw[23][8]", "uint64_t", "rounds 18 … 63"),
            ("nonce_words[8]", "uint64_t", "the nonce, as message word, above 32 bits of zero"),
            (f"lane_kw[{self.lane_rounds['scan_turn']}][8]", "uint32_t", "the last rounds, in lanes"))
        self.second = Struct(
            "second_schedules", "What the second hashes of eight headers are made from, and their K + W",
            ("kw[27][8]", "uint64_t", "rounds 1 … 8 and 15 … 60"),
            ("word0[8]", "uint64_t", "message word 0 above 32 bits of zero"),
            ("states[2][4][2][4]", "uint32_t", "ends of first hashes: half, message modulo 4, message over 4"))
        self.version = Struct(
            "version", "What a version's first hash starts from, and what is added to its end",
            ("round3_abef[4]", "uint32_t", "the state after round 3 for nonce 0"),
            ("round3_cdgh[4]", "uint32_t", "the other half"),
            ("midstate[8]", "uint32_t", "a … h"))
        self.scan = Struct(
            "scan_memory", "What else a turn of the scan reads and writes",
            ("e60[8][4]", "uint32_t", "out, a message: f, e, b, a after round 60; hash word 7 is e + IV7"),
            ("any[4]", "uint32_t", "out: word 1 is not zero if some e is -IV7"),
            ("w18_base", "uint32_t", "these six are the job's"), ("w19_base", "uint32_t", ""),
            ("w31_base", "uint32_t", ""), ("w32_base", "uint32_t", ""), ("w16", "uint32_t", ""), ("w17", "uint32_t", ""),
            ("kw16[2]", "uint32_t", "K + W of rounds 16, 17"),
            ("nonces[8]", "uint32_t", "message word 3 of the eight headers to schedule"),
            ("scratch[64][8]", "uint32_t", "schedule words"))
        self.message = Struct(
            "message_schedules", "K + W of the blocks of eight messages; pairs have no second",
            ("kw[2][32][8]", "uint64_t", "a block, rounds 0 … 63"))
        self.digest = Struct(
            "digest_schedules", "What the second hashes of eight messages are made from, and their K + W",
            ("kw[28][8]", "uint64_t", "rounds 0 … 7 and 16 … 63"),
            ("states[2][4][2][4]", "uint32_t", "first hashes: half, message modulo 4, message over 4"))
        self.batch = Struct(
            "batch_memory", "What else a turn of a batch reads and writes",
            ("between[8][2][4]", "uint32_t", "states after the first blocks"),
            ("scratch[64][8]", "uint32_t", "schedule words"))

    def two(self, operation, source, register):
        return f"v{operation} {source}, {register}, {register}"

    def add_word(self, word, register):
        return f"vpaddq {word}%{{1to2%}}, {register}, {register}"

    def look_for_hit(self, a):
        return [f"vpcmpeqd {Constants.at(*[-IV[7] & MASK] * 4)}, {a}, {a}", f"vpor {a}, %%xmm15, %%xmm15"]

    def around_scan(self):
        return ["vpxor %%xmm15, %%xmm15, %%xmm15"], [f"vmovdqa %%xmm15, {self.scan.at('memory', 'any')}"]

    def word_offset(self, j):
        return place(j)

    def state_offset(self, half, j):
        return 128 * half + 32 * (j % 4) + 16 * (j // 4)

    def first_kw(self, i, j):
        return (self.scan.at("memory", "kw16") if i == 16
                else self.first.at("first", "kw", ROW * ((i - 18) // 2) + place(j)))

    @staticmethod
    def second_row(i):
        """Where K + W of rounds i and i + 1 lie, i odd; None for those that are constants."""
        return (i - 1) // 2 if i < 9 else None if i < 15 else (i - 7) // 2

    def second_kw(self, i, j):
        return self.second.at("second", "kw", ROW * self.second_row(i) + place(j))

    def message_kw(self, block, i, j):
        return self.message.at("message", "kw", ROW * (32 * block + i // 2) + place(j))

    @staticmethod
    def digest_row(i):
        """Where K + W of rounds i and i + 1 lie, i even; None for those that are constants."""
        return i // 2 if i < 8 else None if i < 16 else (i - 8) // 2

    def digest_kw(self, i, j):
        return self.digest.at("digest", "kw", ROW * self.digest_row(i) + place(j))

    def scan_groups(self, chains):
        return in_groups(chains, [6, 5, 5])

    def batch_groups(self, messages, digests):
        return [[[message] for message in messages[:5]],
                [[message] for message in messages[5:]] + [digests[0:2], digests[2:4]],
                [[digest] for digest in digests[4:]]]

    def load_digest(self, lanes, struct, pointer):
        rows = [[struct.at(pointer, "states", self.state_offset(half, j)) for j in range(4)] for half in range(2)]
        f, e, b, a = lanes.transpose(rows[0])
        h, g, d, c = lanes.transpose(rows[1])
        return [a, b, c, d, e, f, g, h]

    def second_schedules(self, lanes, n_lane_rounds):
        state = self.load_digest(lanes, self.second, "second")
        bc = None
        for i in range(n_lane_rounds):
            state, bc = lanes.round(state, bc, self.first.at("first_before", "lane_kw", 32 * i))
        words = [lanes.add_broadcast(word, self.version.at("version_before", "midstate", 4 * i))
                 for i, word in enumerate(state)]
        zero = lanes.emit("vpxord", words[0], words[0])
        lanes.store_pair(zero, words[0], lambda offset: self.second.at("next_second", "word0", offset))

        def memory(i, offset=0):
            row = self.second_row(i)
            return None if row is None else self.second.at("next_second", "kw", ROW * row + offset)

        lanes.schedule(words + [Known(word) for word in DIGEST_PADDING], 60, 1, memory)

    def first_schedules(self, lanes, n_lane_rounds):
        nonce = lanes.load(self.scan.at("memory", "nonces"))
        zero = lanes.emit("vpxord", nonce, nonce)
        lanes.store_pair(zero, nonce, lambda offset: self.first.at("next_first", "nonce_words", offset))
        job = {i: self.scan.at("memory", name) for i, name in
               {18: "w18_base", 19: "w19_base", 23: "w16", 24: "w17", 31: "w31_base", 32: "w32_base", 33: "w17"}.items()}
        words = [Known(None)] * 3 + [nonce] + [Known(word) for word in HEADER_PADDING]
        lanes.schedule(words, 63, 18,
                       lambda i, offset=0: self.first.at("next_first", "kw", ROW * ((i - 18) // 2) + offset), job,
                       {i: self.first.at("next_first", "lane_kw", 32 * (i - 64 + n_lane_rounds))
                        for i in range(64 - n_lane_rounds, 64)})

    def turn_schedules(self, n_lane_rounds, with_first):
        lanes = Lanes(lambda i: self.scan.at("memory", "scratch", 32 * i))
        self.second_schedules(lanes, n_lane_rounds)
        if with_first:
            self.first_schedules(lanes, 0)
        return lanes.text()

    def first_schedules_alone(self):
        lanes = Lanes(lambda i: self.scan.at("memory", "scratch", 32 * i))
        self.first_schedules(lanes, self.lane_rounds["scan_turn"])
        return lanes.text()

    def batch_schedules(self, size):
        lanes = Lanes(lambda i: self.batch.at("memory", "scratch", 32 * i))

        def digest_memory(i, offset=0):
            row = self.digest_row(i)
            return None if row is None else self.digest.at("next_digest", "kw", ROW * row + offset)

        def block_memory(block):
            return lambda i, offset=0: self.message.at("next_message", "kw", ROW * (32 * block + i // 2) + offset)

        lanes.schedule(self.load_digest(lanes, self.digest, "digest") + [Known(word) for word in DIGEST_PADDING], 63, 0,
                       digest_memory)
        lanes.schedule(lanes.message_words(0, 16, size), 63, 0, block_memory(0))
        if size == 80:
            padding = [Known(word) for word in HEADER_PADDING]
            lanes.schedule(itertools.chain(lanes.message_words(64, 4, size), padding), 63, 0, block_memory(1))
        return lanes.text()


# ---- Output -----------------------------------------------------------------------------------------------------------


def write_function(form, name, comment, arguments, lines):
    """A C function of one statement of assembly. The register of each argument and where in 64 bytes the code begins are
    laid down, so that it is the same code byte for byte whoever compiles it: how instructions lie in the lines of the cache
    of decoded instructions is worth some percent. (Instructions with a register up to rdi are a byte shorter, but for those
    that name ymm16-31.)"""
    uses = {a: sum(f"%[{a}]" in line and "ymm" not in line for line in lines) for a in arguments
            if any(f"%[{a}]" in line for line in lines)}
    by_use = sorted(uses, key=lambda a: -uses[a])
    short, long = by_use[:6], by_use[6:]
    print(f"/* {comment} */\nstatic inline void {name}({', '.join(arguments.values())})\n{{")
    for a, register in zip(long, ("r8", "r9", "r10")):
        print(f"    register {arguments[a].replace('*' + a, '*in_' + register)} __asm__(\"{register}\") = {a};")
    for a in arguments:
        if a not in uses:
            print(f"    (void){a};")
    print("    __asm__ volatile(")
    text = ""
    for line in [".p2align 6"] + lines:
        if len(text) + len(line) > 105:
            print(f'        "{text}"')
            text = ""
        text += line + "\\n"
    print(f'        "{text}"')
    operands = [f'[{a}] "{letter}"({a})' for a, letter in zip(short, "DSacdb")]
    operands += [f'[{a}] "r"(in_{register})' for a, register in zip(long, ("r8", "r9", "r10"))]
    clobbers = ", ".join(f'"xmm{i}"' for i in range(16))
    print(f"        :\n        : {', '.join(operands)}\n        : \"memory\", {clobbers}{form.lanes_clobbers});\n}}\n")


def write(form_class):
    Constants.words, Struct.all = [], []
    form = form_class()
    turns = [scan_turn(form, False), scan_turn(form, True), batch_turn(form, 64), batch_turn(form, 80)]
    schedules = form.first_schedules_alone()
    print("/* Written by shani_turns.py, which says what it is: change that. */\n/* clang-format off */")
    print('#pragma GCC diagnostic ignored "-Woverlength-strings"\n')
    print(f"enum {{ SCAN_BATCH = {form.n}, BATCH = {form.n_batch} }};\n")
    for struct in Struct.all:
        struct.declare()
    words = Constants.words
    print(f"static const uint32_t turn_constants[{len(words)}] = {{")
    for i in range(0, len(words), 8):
        print("    " + ", ".join(f"0x{word:08x}" for word in words[i : i + 8]) + ",")
    print("};\n")
    write_function(form, "scan_turn", "First hashes with first, second schedules of the first hashes of the turn before, "
                   "second hashes with second", SCAN_ARGUMENTS, turns[0])
    write_function(form, "scan_turn_and_schedule", "The same, and the first schedules of the headers in memory",
                   SCAN_ARGUMENTS, turns[1])
    write_function(form, "scan_schedule", "These alone", {a: SCAN_ARGUMENTS[a] for a in ("memory", "next_first", "constants")}, schedules)
    for size, name, turn in ((64, "pairs_turn", turns[2]), (80, "headers_turn", turns[3])):
        write_function(form, name, f"First hashes of messages of {size} bytes with message, digest schedules of those of "
                       "the turn before, digests with digest, and the schedules of messages", BATCH_ARGUMENTS, turn)


def main():
    folder = sys.argv[1] if len(sys.argv) > 1 else os.path.dirname(os.path.abspath(__file__))
    for form_class in (Sse, Avx512):
        name = f"shani_turns_{form_class.__name__.lower()}.h"
        with open(os.path.join(folder, name), "w", encoding="utf-8") as file, contextlib.redirect_stdout(file):
            write(form_class)


if __name__ == "__main__":
    main()
