#!/usr/bin/env python3
"""Writes avx512_streams.h: the scan and the batches of avx512.c, instruction by instruction.

    kernels/x86/avx512_streams.py [FOLDER]      to run after a change; FOLDER is the script's own if none is given

Three vectors of 16 messages are hashed side by side, in three streams of instructions. Two would leave pipes idle while
they wait for the chain of additions in a round, and the registers hold no fourth state. Compilers spill three
(docs/performance.md). A hash is made in two passes, the only loops that there are, of eight words and eight rounds:

    words     a message schedule: 12 operations per word, 6 of them shifts and rotates, which two of Zen 5's four pipes
              can do. It stores K + W.
    rounds    16 operations per round, with K + W from memory as an operand.

So a scan makes the words of the second block once for three vectors of nonces, and then with each version

    rounds 4 ... 63 of the second block | words 16 ... 60 of the second hash | its rounds 1 ... 60 | quick test

in one go, from the state after round 3 to a bit per nonce: nothing but words and K + W goes through memory. All three
streams are of the same version, so any number of versions leaves nothing over. A batch does the same block after block.
The loops stand once for all blocks, since code must fit the cache of decoded instructions: a scan with its rounds
unrolled took 52 cycles per hash in place of 40. And each begins a page: where one lay in two, it took three times as
long in one process in twenty, as the physical pages happened to be.

Words before the loop of words, most of whose terms are known or zero, are straight code (straight_words).

Registers: zmm0-23 are the three states, a ... h each; zmm24-31 are temporaries that the streams use in turn. Between
rounds, word i of a stream is in the register of letter i modulo 8, until word i + 8 comes; older ones are in memory.
"""

import itertools
import os
import sys

from assembly import (
    DIGEST_PADDING, HEADER_PADDING, IV, K, MASK, SIGMA0, SIGMA1, Header, Line, Program, Value, interleave, lines_of,
    round_of, sigma)

STREAMS, LANES = 3, 16
VECTOR = 4 * LANES
ROW = STREAMS * VECTOR  # a word of all messages

STATE = [[f"%%zmm{8 * s + i}" for i in range(8)] for s in range(STREAMS)]
TEMPORARY = "%%zmm31"
PAGE = ".p2align 12, 0xcc"  # filled by what both assemblers know; nothing runs into it
XOR3, CH, MAJ = "$0x96", "$0xca", "$0xe8"  # truth tables of vpternlogd, read at 4 x + 2 y + z
LESS_OR_EQUAL = "$2"

# Cursors of the loops.
KW, KW_END, K_AT, WORDS, WORDS_AFTER, SWAP = "%%r8", "%%r9", "%%r10", "%%r11", "%%rdx", "%%r12"
PASS = "%%ebx"
CLOBBERS = ", ".join(f'"{name}"' for name in (
    "memory", "cc", "r8", "r9", "r10", "r11", "r12", "rdx", "rbx", "k1", "k2", "k3", *(f"xmm{i}" for i in range(32))))

# How the streams take turns in the loops: whose instruction is next, for a round (18 a stream) and for a word (15).
# They are the best on Zen 5 of some thousands each that were tried, with other orders of a stream's own instructions;
# scripts/search_turns searches on.
ROUND_ORDER = "000011101002002222211112102200000222022122001111112211"
WORD_ORDER = "200011122110220011000200000201111111212222222"


def steps(instructions):
    """What stands under one note each."""
    parts = []
    for instruction in instructions:
        if not parts or parts[-1][-1].note != instruction.note:
            parts.append([])
        parts[-1].append(instruction)
    return parts


def in_streams(write, registers, order=None):
    """What write(program, stream) writes for each stream, in this order of streams, over and over, or in steps."""
    programs, whole = [Program("z") for _ in range(STREAMS)], Program("z")
    for s, program in enumerate(programs):
        write(program, s)
    if order:
        streams = [iter(program.instructions) for program in programs]
        n = sum(len(program.instructions) for program in programs)
        whole.instructions = [next(streams[int(s)]) for s in itertools.islice(itertools.cycle(order), n)]
    else:
        parts = [steps(program.instructions) for program in programs]
        assert len(set(map(len, parts))) == 1
        whole.instructions = [instruction for part in interleave(parts) for instruction in part]
    return whole.lines(registers)


def others(*used):
    """The numbers of the registers that are not used."""
    return [i for i in range(32) if f"%%zmm{i}" not in used]


def broadcast(memory):
    return memory + "%{1to16%}"


def rotated(names, n):
    """The registers of a ... h, n rounds after these were."""
    return names[-n % 8 :] + names[: -n % 8]


def finished(lines):
    """Code that begins a page, as its loops do, so that jumps to them are the same wherever it comes to lie. With local
    labels: @name: is where it stands, @name an operand that means it."""
    lines = lines_of("", "jmp @begin", PAGE, "@begin:") + lines
    places = {line.text[1:-1]: i for i, line in enumerate(lines) if line.text.startswith("@")}
    numbers = {name: number for number, name in enumerate(places, 1)}
    done = []
    for i, (text, note) in enumerate(lines):
        if text.startswith("@"):
            text, note = f"{numbers[text[1:-1]]}:", text[1:-1]
        elif "@" in text:
            before, name = text.split("@")
            text = f"{before}{numbers[name]}{'b' if places[name] <= i else 'f'}"
        done.append(Line(text, note))
    return done


class Job:
    """A schedule word that is the same in all lanes, and that only a job knows."""


class Streams:
    def __init__(self, round_order=ROUND_ORDER, word_order=WORD_ORDER):
        self.round_order, self.word_order = round_order, word_order
        self.header = header = Header()
        self.constants = header.constants
        self.constants.at(*K)
        self.scan = header.struct(
            "scan_memory", "What the scan reads and writes: rows of three vectors of words",
            ("kw_first[64][48]", "uint32_t", "K + W of the headers' second block, rounds 4 … 63"),
            ("kw_second[61][48]", "uint32_t", "of the second hash, rounds 1 … 60, and word 0 without K"),
            ("words[16][48]", "uint32_t", "the last 16 of a schedule"),
            ("nonces[48]", "uint32_t", "as message words"),
            ("first_nonce", "uint32_t", ""),
            ("target_top", "uint32_t", "this and the following are the job's"),
            *((name, "uint32_t", "") for name in ("w16", "w17", "w18_base", "w19_base", "w31_base", "w32_base")))
        self.batch = header.struct(
            "batch_memory", "What a batch reads and writes: rows of three vectors of words",
            ("kw[64][48]", "uint32_t", "K + W of the block at work"),
            ("kw_padding[64][48]", "uint32_t", "of the block of padding after a pair"),
            ("words[16][48]", "uint32_t", "the last 16 of a schedule"),
            ("state[8][48]", "uint32_t", "before the block at work, but for the first"))
        header.enums["GROUP"] = STREAMS * LANES

    # ---- Operands

    def constant(self, word):
        return broadcast(self.constants.at(word))

    def k(self, i):
        """They are the first of the constants."""
        return broadcast(f"{4 * i}(%[constants])")

    def swap(self):
        """For vpshufb: the bytes of each word swapped."""
        return self.constants.at(*[0x00010203, 0x04050607, 0x08090A0B, 0x0C0D0E0F] * 4)

    def row(self, struct, field, i, s):
        return struct.at("memory", field, ROW * i + VECTOR * s)

    # ---- Rounds

    def round(self, p, names, kw, only_e=False):
        """The new a is where h was, the new e where d was."""
        a, b, c, d, e, f, g, h = names
        e25, e11 = p.emit("vprord", "$25", e), p.emit("vprord", "$11", e)
        p.emit("vpaddd", kw, h, into=h)
        sigma1 = p.emit("vprord", "$6", e)
        ch = p.emit("vmovdqa64", e)
        p.emit("vpternlogd", CH, g, f, into=ch)
        p.emit("vpaddd", ch, h, into=h)
        p.emit("vpternlogd", XOR3, e11, e25, into=sigma1)
        p.emit("vpaddd", sigma1, h, into=h)
        p.emit("vpaddd", h, d, into=d)
        if only_e:
            return
        a13, sigma0, a22 = [p.emit("vprord", f"${count}", a) for count in (13, 2, 22)]
        maj = p.emit("vmovdqa64", a)
        p.emit("vpternlogd", MAJ, c, b, into=maj)
        p.emit("vpternlogd", XOR3, a13, a22, into=sigma0)
        p.emit("vpaddd", maj, h, into=h)
        p.emit("vpaddd", sigma0, h, into=h)

    def rounds(self):
        """The loop of rounds, to be entered at @rounds, or at @rounds_4 for the second half of its first turn."""

        def write(p, s):
            for j in range(8):
                p.note = f"stream {s}: round {j} of 8"
                self.round(p, rotated(STATE[s], j), f"{ROW * j + VECTOR * s}({KW})")

        lines = in_streams(write, others(*sum(STATE, [])), self.round_order)
        half = len(lines) // 2
        return (lines_of("", PAGE, "@rounds:") + lines[:half] + lines_of("", "@rounds_4:") + lines[half:] +
                lines_of("rounds", f"addq ${8 * ROW}, {KW}", f"cmpq {KW_END}, {KW}", "jne @rounds"))

    def begin_rounds(self, struct, field, first, end):
        """Sets the cursors for rounds first … end - 1, `first` being the first of a turn."""
        return lines_of("cursors", f"leaq {struct.at('memory', field, ROW * first)}, {KW}",
                        f"leaq {struct.at('memory', field, ROW * end)}, {KW_END}")

    def begin_state(self, note, names, words, added=None):
        """The states from words in memory, the same in all lanes; added(s) is added to a and e."""
        lines = []
        for letter, word in enumerate(words):
            if added and letter % 4 == 0:
                lines += lines_of(note, f"vpbroadcastd {word}, {TEMPORARY}",
                                  *(f"vpaddd {added(s)}, {TEMPORARY}, {names[s][letter]}" for s in range(STREAMS)))
            else:
                lines += lines_of(note, f"vpbroadcastd {word}, {names[0][letter]}",
                                  *(f"vmovdqa64 {names[0][letter]}, {names[s][letter]}" for s in range(1, STREAMS)))
        return lines

    def begin_iv(self):
        return self.begin_state("state: IV", STATE, [self.constants.at(word) for word in IV])

    def add_to_state(self, note, word):
        """word(letter, s) is the operand."""
        return [line for letter in range(8) for line in lines_of(
            note, *(f"vpaddd {word(letter, s)}, {STATE[s][letter]}, {STATE[s][letter]}" for s in range(STREAMS)))]

    # ---- Words

    def sigma(self, p, x, counts, into=None):
        first = p.emit("vprord", f"${counts[0]}", x, into=into)
        second, shifted = p.emit("vprord", f"${counts[1]}", x), p.emit("vpsrld", f"${counts[2]}", x)
        return p.emit("vpternlogd", XOR3, second, shifted, into=first)

    def words(self, newest, base):
        """The loop of words, to be entered at @words; `newest` is the last word that is there, and `base` the one that
        stands first in a turn. It keeps the two newest words of each stream in registers."""
        kept = [[STATE[s][word % 8] for word in sorted((newest - 1, newest), key=lambda word: (word - base) % 2)]
                for s in range(STREAMS)]

        def write(p, s):
            for j in range(8):
                p.note = f"stream {s}: word {j} of 8"

                def old(n):
                    """Word i - n, word i being the one to make, which takes the place of word i - 16."""
                    place = (j - n) % 16
                    return f"{ROW * (place % 8) + VECTOR * s}({WORDS if place < 8 else WORDS_AFTER})"

                x, y = p.emit("vmovdqu32", old(15)), kept[s][j % 2]
                x18, sigma0 = p.emit("vprord", "$18", x), p.emit("vprord", "$7", x)
                y19, sigma1 = p.emit("vprord", "$19", y), p.emit("vprord", "$17", y)
                x3 = p.emit("vpsrld", "$3", x)
                p.emit("vpternlogd", XOR3, x18, x3, into=sigma0)
                p.emit("vpaddd", old(16), sigma0, into=sigma0)
                y10 = p.emit("vpsrld", "$10", y)
                p.emit("vpaddd", old(7), sigma0, into=sigma0)
                p.emit("vpternlogd", XOR3, y19, y10, into=sigma1)
                p.emit("vpaddd", sigma1, sigma0, into=y)
                p.act("vmovdqu32", y, old(16))
                p.act("vmovdqu32", p.emit("vpaddd", broadcast(f"{4 * j}({K_AT})"), y), f"{ROW * j + VECTOR * s}({KW})")

        lines = in_streams(write, others(*sum(kept, [])), self.word_order)
        entry = len(lines) // 8 * ((newest + 1 - base) % 8)
        return (lines_of("", PAGE, "@words_turn:") + lines[:entry] + lines_of("", "@words:") + lines[entry:] +
                # (xchg has two encodings, and the assemblers differ)
                lines_of("words", f"movq {WORDS}, {SWAP}", f"movq {WORDS_AFTER}, {WORDS}",
                         f"movq {SWAP}, {WORDS_AFTER}", f"addq $32, {K_AT}", f"addq ${8 * ROW}, {KW}",
                         f"cmpq {KW_END}, {KW}", "jne @words_turn"))

    def begin_words(self, struct, field, base, end):
        """Sets the cursors for words up to end - 1, `base` being the first of a turn."""
        return lines_of("cursors", f"leaq {struct.at('memory', field, ROW * base)}, {KW}",
                        f"leaq {struct.at('memory', field, ROW * end)}, {KW_END}",
                        f"leaq {4 * base}(%[constants]), {K_AT}", f"leaq {struct.at('memory', 'words')}, {WORDS}",
                        f"leaq {struct.at('memory', 'words', 8 * ROW)}, {WORDS_AFTER}")

    def straight_words(self, p, s, struct, field, known, last, base, job_terms=None):
        """Makes words 16 … last of a stream, the terms that are the same in all lanes being one constant, and stores
        K + W. known[i], for the first of them, is a number, a Job, or the register of letter i modulo 8. job_terms[i]
        is the memory of the sum of the terms of word i that a job knows."""
        held = {i % 8: i for i, word in known.items() if isinstance(word, str)}

        def source(i):
            return STATE[s][i % 8] if held.get(i % 8) == i else self.row(struct, "words", (i - base) % 16, s)

        for i in range(16, last + 1):
            p.note = f"stream {s}: word {i}"
            target = STATE[s][i % 8]
            if i not in known:
                self.straight_word(p, i, target, source, known, (job_terms or {}).get(i))
                held[i % 8] = i
                p.act("vmovdqu32", p.emit("vpaddd", self.k(i), target), self.row(struct, field, i, s))
            if i > last - 16:
                word = target if held.get(i % 8) == i else p.emit("vpbroadcastd", self.scan.at("memory", f"w{i}"))
                p.act("vmovdqu32", word, self.row(struct, "words", (i - base) % 16, s))

    def straight_word(self, p, i, target, source, known, job_term):
        """W_i = W_{i-16} + sigma0(W_{i-15}) + W_{i-7} + sigma1(W_{i-2}), the last of which is the last to be ready."""
        terms = [(i - 16, None), (i - 15, SIGMA0), (i - 7, None), (i - 2, SIGMA1)]
        same = [(known[j], counts) for j, counts in terms if j in known and not isinstance(known[j], str)]
        lanes = [(source(j), counts) for j, counts in terms if j not in known or isinstance(known[j], str)]
        if any(isinstance(word, Job) for word, _ in same):
            constant = broadcast(job_term)
        else:
            number = sum(sigma(word, counts) if counts else word for word, counts in same) & MASK
            constant = self.constant(number) if number else None
        plain = [x for x, counts in lanes if not counts]
        plain.sort(key=lambda x: "(" in x)  # what is in a register first, as an addition needs one
        sums = [(x, counts) for x, counts in lanes if counts == SIGMA0] + [(x, None) for x in plain]
        sums += [(constant, None)] if constant else []
        sums += [(x, counts) for x, counts in lanes if counts == SIGMA1]
        if plain and plain[0] == target:  # W_{i-16}: the sum grows in its place
            sums.remove((target, None))
            sums.insert(0, (target, None))
        total = None
        for n, (x, counts) in enumerate(sums):
            into = target if n == len(sums) - 1 or sums[0][0] == target else total if isinstance(total, Value) else None
            if counts:
                x = self.sigma(p, p.emit("vmovdqu32", x) if "(" in x else x, counts, target if len(sums) == 1 else None)
            if total is None:
                total = x
            else:
                in_memory = isinstance(total, str) and "(" in total
                total = p.emit("vpaddd", *((total, x) if in_memory else (x, total)), into=into)

    # ---- The scan

    def scan_schedule(self):
        """K + W of the second block, rounds 18 … 63, for 48 nonces."""
        memory = self.scan

        def write(p, s):
            p.note = f"stream {s}: nonces"
            nonces = p.emit("vpbroadcastd", memory.at("memory", "first_nonce"))
            nonces = p.emit("vpaddd", self.constants.at(*range(LANES * s, LANES * (s + 1))), nonces)
            p.emit("vpshufb", self.swap(), nonces, into=STATE[s][3])
            p.act("vmovdqu32", STATE[s][3], memory.at("memory", "nonces", VECTOR * s))
            known = {i: Job() for i in (0, 1, 2, 16, 17)}
            known[3] = STATE[s][3]
            known.update(enumerate(HEADER_PADDING, 4))
            job_terms = {18: "w18_base", 19: "w19_base", 23: "w16", 24: "w17", 31: "w31_base", 32: "w32_base"}
            self.straight_words(p, s, memory, "kw_first", known, 32, 32,
                                {i: memory.at("memory", name) for i, name in job_terms.items()})

        return finished(in_streams(write, others(*sum(STATE, []))) + self.begin_words(memory, "kw_first", 32, 64) +
                           lines_of("", "jmp @words") + self.words(32, 32))

    def digest_words(self, struct, field, base, kept):
        """Words 0 … 31 of the second hash, from the states. K + W of words `kept` and on, word 0 as it is."""

        def write(p, s):
            for i in range(8):
                p.note = f"stream {s}: word {i}"
                word = STATE[s][i]
                if i >= kept:
                    word = p.emit("vpaddd", self.k(i), word)
                p.act("vmovdqu32", word, self.row(struct, field, i, s))
            known = dict(enumerate(STATE[s]))
            known.update(enumerate(DIGEST_PADDING, 8))
            self.straight_words(p, s, struct, field, known, 31, base)

        return in_streams(write, others(*sum(STATE, [])))

    def scan_version(self):
        """All of a version but the schedule: from the state after round 3 to the bits of the nonces that pass the quick
        test. Round 0 of the second hash starts from constants: of the state after it only a and e depend on the
        message, as + W0. Hash word 7 is IV7 + the e of round 60, so of rounds 57 … 60 only the half is needed that
        makes the new e."""
        memory, version = self.scan, lambda i: f"{4 * i}(%[version])"
        round4 = [rotated(STATE[s], 4) for s in range(STREAMS)]
        lines = self.begin_state("state after round 3", round4, [version(8 + i) for i in range(8)],
                                 lambda s: memory.at("memory", "nonces", VECTOR * s))
        lines += lines_of("", f"movl $1, {PASS}") + self.begin_rounds(memory, "kw_first", 0, 64)
        lines += lines_of("", "jmp @rounds_4") + self.rounds()
        lines += lines_of("", f"subl $1, {PASS}", "jc @last_rounds")
        lines += self.add_to_state("midstate", lambda letter, s: broadcast(version(letter)))
        lines += self.digest_words(memory, "kw_second", 29, 1)
        lines += self.begin_words(memory, "kw_second", 29, 61) + lines_of("", "jmp @words") + self.words(31, 29)
        round0 = [self.constants.at(word) for word in round_of(IV, K[0])]
        lines += self.begin_state("state after round 0", STATE, round0, lambda s: self.row(memory, "kw_second", 0, s))
        lines += self.begin_rounds(memory, "kw_second", 1, 57) + lines_of("", "jmp @rounds", "@last_rounds:")

        def last_rounds(p, s):
            for j in range(4):
                p.note = f"stream {s}: round {57 + j}"
                names = rotated(STATE[s], j)
                self.round(p, names, f"{ROW * j + VECTOR * s}({KW})", only_e=True)
            p.note = f"stream {s}: quick test"
            word7 = p.emit("vpaddd", self.constant(IV[7]), names[3])
            word7 = p.emit("vpshufb", self.swap(), word7)
            p.act("vpcmpud", LESS_OR_EQUAL, broadcast(memory.at("memory", "target_top")), word7, f"%%k{s + 1}")
            p.act("kmovw", f"%%k{s + 1}", f"{2 * s}(%[passed])")

        return finished(lines + in_streams(last_rounds, others(*sum(STATE, []))))

    # ---- Batches

    def transpose(self, p, rows, into=(None,) * 4):
        """Four words of four messages in each 128 bits: row j, word i <-> row i, word j."""
        halves = [[p.emit(f"vpunpck{letter}dq", rows[i + 1], rows[i]) for i in (0, 2)] for letter in "lh"]
        pairs = [(first, second, letter) for first, second in halves for letter in "lh"]
        return [p.emit(f"vpunpck{letter}qdq", second, first, into=register)
                for (first, second, letter), register in zip(pairs, into)]

    def message_words(self, size, offset, n, registers):
        """Words 0 … n - 1 of a block, big-endian, from a byte of each message on. The words that `registers` names stay
        there: the numbers of letters."""
        memory = self.batch
        targets = [STATE[s][i % 8] for s in range(STREAMS) for i in registers]

        def write(p, s):
            for quad in range(0, n, 4):
                p.note = f"stream {s}: words {quad} … {quad + 3} of the messages"
                rows = []
                for j in range(4):
                    at = [f"{size * (LANES * s + j + 4 * k) + offset + 4 * quad}(%[messages])" for k in range(4)]
                    row = p.emit("vbroadcasti32x4", at[0])
                    for k in range(1, 4):
                        p.emit("vinserti32x4", f"${k}", at[k], row, into=row)
                    rows.append(p.emit("vpshufb", self.swap(), row))
                into = [STATE[s][i % 8] if i in registers else None for i in range(quad, quad + 4)]
                for i, word in enumerate(self.transpose(p, rows, into), quad):
                    word = into[i - quad] or word
                    if n == 16:
                        p.act("vmovdqu32", word, self.row(memory, "words", i, s))
                    p.act("vmovdqu32", p.emit("vpaddd", self.k(i), word), self.row(memory, "kw", i, s))

        return in_streams(write, others(*targets))

    def padding_rows(self, first, padding):
        """K + W of a block's last words, which are padding."""
        return [line for i, word in enumerate(padding, first) for line in lines_of(
            f"K + W {i}", f"vpbroadcastd {self.constants.at(K[i] + word & MASK)}, {TEMPORARY}",
            *(f"vmovdqu32 {TEMPORARY}, {self.row(self.batch, 'kw', i, s)}" for s in range(STREAMS)))]

    def state_in_memory(self, letter, s):
        return self.row(self.batch, "state", letter, s)

    def store_digests(self):
        def write(p, s):
            for letter in (0, 4):
                p.note = f"stream {s}: words {letter} … {letter + 3} of the hashes"
                rows = [p.emit("vpshufb", self.swap(), STATE[s][letter + i]) for i in range(4)]
                for j, row in enumerate(self.transpose(p, rows)):
                    for k in range(4):
                        p.act("vextracti32x4", f"${k}", row, f"{32 * (LANES * s + j + 4 * k) + 4 * letter}(%[hashes])")

        return in_streams(write, others(*sum(STATE, [])))

    def group(self, size):
        """48 messages of 80 or 64 bytes. The three blocks are three passes; the second of a pair, which is padding,
        needs no words."""
        memory = self.batch
        iv = self.add_to_state("IV", lambda letter, s: self.constant(IV[letter]))
        cursors = self.begin_rounds(memory, "kw", 0, 64)
        lines = self.message_words(size, 0, 16, (14, 15)) + lines_of("", f"xorl {PASS}, {PASS}")
        lines += self.begin_words(memory, "kw", 16, 64) + lines_of("", "jmp @words") + self.words(15, 16)
        if size == 80:
            lines += lines_of("", f"cmpl $1, {PASS}", "je @second_block")
        lines += self.begin_iv() + lines_of("", "@block:") + cursors + lines_of("", "jmp @rounds") + self.rounds()
        lines += lines_of("", f"cmpl $1, {PASS}", "je @second_hash")
        lines += iv + lines_of("", "ja @done", f"movl $1, {PASS}")
        lines += [line for letter in range(8) for line in lines_of(
            "state", *(f"vmovdqu32 {STATE[s][letter]}, {self.state_in_memory(letter, s)}" for s in range(STREAMS)))]
        if size == 64:
            lines += self.begin_rounds(memory, "kw_padding", 0, 64) + lines_of("", "jmp @rounds")
        else:
            lines += self.message_words(size, 64, 4, (0, 1, 2, 3)) + self.padding_rows(4, HEADER_PADDING)

            def write(p, s):
                known = dict(enumerate(STATE[s][:4]))
                known.update(enumerate(HEADER_PADDING, 4))
                self.straight_words(p, s, memory, "kw", known, 31, 32)

            lines += in_streams(write, others(*sum(STATE, [])))
            lines += self.begin_words(memory, "kw", 32, 64) + lines_of("", "jmp @words", "@second_block:")
            lines += [line for letter in range(8) for line in lines_of(
                "state", *(f"vmovdqu32 {self.state_in_memory(letter, s)}, {STATE[s][letter]}" for s in range(STREAMS)))]
            lines += lines_of("", "jmp @block")
        lines += lines_of("", "@second_hash:") + self.add_to_state("state", self.state_in_memory)
        lines += lines_of("", f"movl $2, {PASS}")
        lines += self.digest_words(memory, "kw", 32, 0) + self.padding_rows(8, DIGEST_PADDING)
        lines += self.begin_words(memory, "kw", 32, 64) + lines_of("", "jmp @words", "@done:")
        return finished(lines + self.store_digests())

    def write(self, path):
        arguments = {"memory": "struct scan_memory *memory", "constants": "const uint32_t *constants"}
        self.header.function(
            "scan_schedule", "K + W of the second block, rounds 18 … 63, of 48 headers from first_nonce on", arguments,
            self.scan_schedule(), CLOBBERS)
        arguments.update(version="const struct dsha256i_job_version *version", passed="uint16_t *passed")
        self.header.function(
            "scan_version", "A version with these nonces. In passed, three vectors of bits: those whose hash has a top "
            "word up to target_top", arguments, self.scan_version(), CLOBBERS)
        arguments = {"memory": "struct batch_memory *memory", "constants": "const uint32_t *constants",
                     "messages": "const uint8_t *messages", "hashes": "uint8_t *hashes"}
        for name, size in (("hash_header_group", 80), ("hash_pair_group", 64)):
            self.header.function(
                name, f"Double SHA-256 of 48 messages of {size} bytes, all of which are read before a hash is written",
                arguments, self.group(size), CLOBBERS)
        self.header.write(path, os.path.basename(__file__))


def main():
    folder = sys.argv[1] if len(sys.argv) > 1 else os.path.dirname(os.path.abspath(__file__))
    Streams().write(os.path.join(folder, "avx512_streams.h"))


if __name__ == "__main__":
    main()
