#!/usr/bin/env python3
"""Writes shani_turns_*.h: the turns of shani.c (sse), shani_avx2.c, shani_avx2_mixed.c and shani_avx512.c.

    kernels/x86/shani_turns.py [FOLDER]      to run after a change; FOLDER is the script's own if none is given

A turn works on several batches of messages at once, in two streams:

    S  makes message schedules, and stores K + W as sha256rnds2 wants them: two rounds in 8 bytes;
    C  runs the rounds in the SHA unit, message by message: load K + W, rnds2, and so on. It stores the state that it
       ends with, and S makes the schedule of the next hash from it.

Whatever a stage reads was stored a turn before, so that no stream waits for the other. Turn i of a scan, from top to
bottom, batches of n nonces in brackets (in the avx512 form n = 8, and C takes 6, then 5, then 5 of its 16 messages):

      C: load K + W, rnds2, for message after message           S: between the rnds2, as the pattern says
    +---------------------------------------------------+     +----------------------------------------------------+
    | first hashes [i]                                  |     | first hashes' last rounds [i - 1]   (in lanes)     |
    |   m0 m1 m2 m3 m4 m5  rounds 4, 5                  |     | second schedules [i - 1]: words 16, 17, ... 60     |
    |   m0 m1 m2 m3 m4 m5  rounds 6, 7                  |     |   (avx2 forms: [i - 2], between the rounds above)  |
    |   ...                                             |     |                                                    |
    | second hashes [i - 2]  (avx2 forms: [i - 3])      |     | first schedules [i + 1]: words 18, 19, ... 63      |
    |   ...                                rounds 1, 2  |     |   (in scan_turn_and_schedule; with several         |
    |   ...                              rounds 59, 60  |     |   versions they are made between the turns)        |
    +---------------------------------------------------+     +----------------------------------------------------+
      stores states [i] and e60 [i - 2]                         stores K + W of [i - 1], [i + 1]

rnds2 takes 4 cycles, one starts per cycle (Zen 3, 4): C takes 4 to 6 messages in turns, and a scan needs 60 per
hash, 30 for rounds 4 … 63 of the first hash and 30 for rounds 1 … 60 of the second. S is the filling between them, and
the forms differ in it:

    sse     one message in a register of four words, by sha256msg1 (2 of the 4 operations that a cycle has room for) and
            sha256msg2 (4), three messages at a time, which covers their latency;
    avx512  eight messages side by side in 256-bit registers: 13 operations per word for all of them. As that leaves it
            room, S also does the first hash's last rounds (lane_rounds), 22 operations each for all, which spares 4
            rnds2;
    avx2    the same without rotates: 23 operations per word, 35 per round. No rounds in lanes: on Zen 3 and 4 shifts
            share rnds2's pipe and one other. A hash has 56 shifts (5 for each of 80 sigmas and 10 words' worth of first
            schedules, over 8), 6 unpacks and 60 rnds2, 122 for two pipes, 61 cycles with many versions; with one
            version 104 + 11 + 60, 88 cycles. A round in lanes would take 1.5 shifts per hash and spare 0.5 rnds2;
    avx2_mixed  half of the first hash in lanes, for SHA units that start a round in two cycles (Zen 1, 2, 5) or three
            (Golden Cove, and so Alder and Raptor Lake). n rounds in lanes leave 60 - n / 2 rnds2: at 3 cycles each 180
            - 1.5 n. The operations, 189 + 4.4 n per hash with many versions, have the 2.7 slots per cycle that rnds2
            leaves of three: 56 + 1.65 n without it. So 32 rounds are 132 cycles where the SHA unit takes 180. On Zen 5,
            four slots and 2 cycles, it is 88.

The avx2 forms have 16 registers, and beside the legacy-encoded rnds2 no upper half of ymm0-15 may be left over: each
costs 260 cycles per instruction on Sapphire Rapids, with a VEX-encoded one beside it. Lanes of 128 bits would be free
of that, but double S: more than sha256msg1 and 2 take. So S is cut into segments, each of which reads all from memory,
stores all, and ends with vzeroupper, after which nothing is left over; processors run them side by side with the rounds
before and after, as those do not depend on them. vzeroupper takes a slot and no time: on Zen 5, 8 rnds2 and 16
operations in ymm registers take 16.1 cycles with it, 16 are rnds2's. What one segment stores and the next reads takes
some 8 cycles to come back; so the chains of S, the rounds in lanes and the second schedule, are of different batches,
each spread over the whole turn, and rounds go two to a segment.

How densely S is packed decides how often one of its operations sits in the one pipe that rnds2 can use
(docs/performance.md has what was measured). Operations are given their pipe in the order of the program by a rule that
AMD does not document, and the best patterns were searched for, by scripts/search_turns: a pattern says how many
instructions of S (avx2 forms: segments) follow each rnds2, over and over until S is through.

Registers: xmm0 holds K + W (rnds2 takes it nowhere else), those from xmm1 on the states of the messages, two each. The
rest is S's, in the avx512 form ymm16-31, whose upper halves cost nothing: nothing writes those of ymm0-15.
"""

import itertools
import os
import sys

sys.dont_write_bytecode = True
from assembly import (  # noqa: E402
    BIG_SIGMA0, BIG_SIGMA1, DIGEST_PADDING, HEADER_PADDING, IV, K, MASK, PAIR_PADDING, SIGMA0, SIGMA1, Header, Program,
    Value, expanded, interleave, lines_of, mix, round_of, sigma, spread)


def halves(state):
    """As the instructions want it, from the lowest word: F E B A and H G D C."""
    a, b, c, d, e, f, g, h = state
    return (f, e, b, a), (h, g, d, c)


def every(*distances):
    """The pattern: one after so many rnds2."""
    return [count for distance in distances for count in [0] * (distance - 1) + [1]]


# ---- The turns, whatever the form ------------------------------------------------------------------------------------

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


class Turns:
    """A form of the turns, of n messages (n_batch in a batch). This is the C stream and how the two are put together;
    what it asks of self and does not define is the form's: see Sse and Avx512. v begins the names of instructions."""

    turns_before_hit = 2  # until what a turn takes in comes out of its second hashes
    has_batches = True  # turns for batches of pairs and headers, too

    def __init__(self, patterns=None, **attributes):
        """With patterns, and attributes, in place of the form's own."""
        vars(self).update(attributes)
        self.header = Header()
        self.header.enums = {"SCAN_BATCH": self.n, "TURNS_BEFORE_HIT": self.turns_before_hit}
        if self.has_batches:
            self.header.enums["BATCH"] = self.n_batch
        self.constants = self.header.constants
        self.patterns = {**self.patterns, **(patterns or {})}
        self.declare_structs()

    def kw(self, i, w0=0, w1=0):
        """K + W of rounds i and i + 1, both words known."""
        return self.constants.at(K[i] + w0 & MASK, K[i + 1] + w1 & MASK)

    def compression(self, note, start, kws, end):
        """Rounds of one message as a function of the registers of its state, a (F E B A from the lowest) and b (H G D
        C): a list of units, each with one rnds2. kws: of pairs of rounds, the first's number and where K + W of both
        lie; start(a, b) and end(a, b) are lists of instructions."""
        assert len(kws) % 2 == 0  # then a and b are what they were: rnds2 puts the new a into b, and a is the new b

        def units(a, b):
            units = [lines_of(f"{note}: rounds {i}, {i + 1}", f"{self.v}movq {kw}, %%xmm0",
                              f"sha256rnds2 {a}, {b}" if n % 2 == 0 else f"sha256rnds2 {b}, {a}")
                     for n, (i, kw) in enumerate(kws)]
            units[0] = lines_of(f"{note}: start", *start(a, b)) + units[0]
            units[-1] += lines_of(f"{note}: end", *end(a, b))
            return units

        return units

    def load_state(self, halves_at, word=None):
        """The start of a compression: a state, with a word added to its a and e."""
        def lines(a, b):
            added = self.add_word(word, a) if word else []
            return [f"{self.v}movdqa {halves_at[0]}, {a}"] + added + [f"{self.v}movdqa {halves_at[1]}, {b}"]

        return lines

    def store_state(self, *halves_at, added=()):
        """The end of a compression: the state, or its first half, with another state added to it."""
        def lines(a, b):
            return ([self.two("paddd", at, register) for register, at in zip((a, b), added)] +
                    [f"{self.v}movdqa {register}, {at}" for register, at in zip((a, b), halves_at)])

        return lines

    def first_hash(self, j, end):
        """Rounds 4 … end - 1 of the second block of message j."""
        words = dict(enumerate(HEADER_PADDING, 4))
        return self.compression(
            f"C first {j}",
            self.load_state([self.version.at("version", f"round3_{half}") for half in ("abef", "cdgh")],
                            self.first.at("first", "nonce_words", self.word_offset(j))),
            [(i, self.kw(i, words[i], words[i + 1]) if i < 16 else self.first_kw(i, j)) for i in range(4, end, 2)],
            self.store_state(*[self.second.at("next_second", "states", self.state_offset(half, j)) for half in (0, 1)]))

    def second_hash(self, j):
        """Rounds 1 … 60. Round 0 is done: of the state after it, only a and e depend on the message, as + W0."""
        return self.compression(
            f"C second {j}",
            self.load_state([self.constants.at(*half) for half in halves(round_of(IV, K[0]))],
                            self.second.at("second", "word0", self.word_offset(j))),
            [(i, self.kw(i) if 8 < i < 15 else self.second_kw(i, j)) for i in range(1, 61, 2)],
            lambda a, b: self.store_state(self.scan.at("memory", "e60", 16 * j))(a, b) + self.look_for_hit(a))

    def message_hash(self, j, size):
        """Both blocks of message j."""
        iv = [self.constants.at(*half) for half in halves(IV)]
        between = [self.batch.at("memory", "between", 32 * j + 16 * half) for half in range(2)]
        states = [self.digest.at("next_digest", "states", self.state_offset(half, j)) for half in range(2)]
        rounds = range(0, 64, 2)
        padding = expanded(PAIR_PADDING)

        def second_kw(i):
            return self.kw(i, padding[i], padding[i + 1]) if size == 64 else self.message_kw(1, i, j)

        def units(a, b):
            one = self.compression(f"C message {j}, block 1", self.load_state(iv),
                                   [(i, self.message_kw(0, i, j)) for i in rounds],
                                   self.store_state(*between, added=iv))
            two = self.compression(f"C message {j}, block 2", lambda a, b: [], [(i, second_kw(i)) for i in rounds],
                                   self.store_state(*states, added=between))
            return one(a, b) + two(a, b)

        return units

    def digest_hash(self, j):
        iv = [self.constants.at(*half) for half in halves(IV)]
        # B A D C to A B C D, F E H G to E F G H
        swap = self.constants.at(0x04050607, 0x00010203, 0x0C0D0E0F, 0x08090A0B)
        words = dict(enumerate(DIGEST_PADDING, 8))

        def end(a, b):
            return self.store_state(added=iv)(a, b) + [
                f"{self.v}movdqa {a}, %%xmm0", self.two("punpckhqdq", b, "%%xmm0"), self.two("punpcklqdq", b, a),
                self.two("pshufb", swap, "%%xmm0"), self.two("pshufb", swap, a),
                f"{self.v}movdqu %%xmm0, {32 * j}(%[hashes])", f"{self.v}movdqu {a}, {32 * j + 16}(%[hashes])"]

        return self.compression(f"C digest {j}", self.load_state(iv),
                                [(i, self.kw(i, words[i], words[i + 1]) if 8 <= i < 16 else self.digest_kw(i, j))
                                 for i in range(0, 64, 2)], end)

    @staticmethod
    def c_stream(groups):
        """Group by group. A group is a list of slots that take turns, unit by unit; a slot has two registers and runs
        its compressions one after the other."""
        for slots in groups:
            yield from interleave([unit for units in compressions
                                   for unit in units(f"%%xmm{2 * slot + 1}", f"%%xmm{2 * slot + 2}")]
                                  for slot, compressions in enumerate(slots))

    def scan_turn(self, name):
        n_lane_rounds = self.lane_rounds[name]
        chains = [self.first_hash(j, 64 - n_lane_rounds) for j in range(self.n)]
        chains += [self.second_hash(j) for j in range(self.n)]
        before, after = self.around_scan()
        schedules = self.turn_schedules(n_lane_rounds, name == "scan_turn_and_schedule")
        return before + mix(self.c_stream(self.scan_groups(chains)), schedules, self.patterns[name]) + after

    def batch_turn(self, name, size):
        groups = self.batch_groups([self.message_hash(j, size) for j in range(self.n_batch)],
                                   [self.digest_hash(j) for j in range(self.n_batch)])
        return mix(self.c_stream(groups), self.batch_schedules(size), self.patterns[name])

    def write(self, path):
        turns = {name: self.scan_turn(name) for name in ("scan_turn", "scan_turn_and_schedule")}
        sizes = (("pairs_turn", 64), ("headers_turn", 80)) if self.has_batches else ()
        turns.update((name, self.batch_turn(name, size)) for name, size in sizes)
        schedules = [line for lines in self.first_schedules_only() for line in lines]
        self.function("scan_turn", "First hashes with first, second schedules of first hashes of before, second hashes "
                      "with second", SCAN_ARGUMENTS, turns["scan_turn"])
        self.function("scan_turn_and_schedule", "The same, and the first schedules of the headers in memory",
                      SCAN_ARGUMENTS, turns["scan_turn_and_schedule"])
        self.function("scan_schedule", "Only these",
                      {name: SCAN_ARGUMENTS[name] for name in ("memory", "next_first", "constants")}, schedules)
        for name, size in sizes:
            self.function(name, f"First hashes of messages of {size} bytes with message, digest schedules of those of "
                          "the turn before, digests with digest, and the schedules of messages", BATCH_ARGUMENTS,
                          turns[name])
        self.header.write(path, os.path.basename(__file__))

    def function(self, *arguments):
        clobbers = ", ".join(['"memory"'] + [f'"xmm{i}"' for i in range(16)]) + self.lanes_clobbers
        self.header.function(*arguments, clobbers)


# ---- S of the sse form: quads by sha256msg1 and sha256msg2 -----------------------------------------------------------


class Quads:
    """The schedule of one message, written as segments: lists of lines within which the register `t`, which all
    schedules that are made side by side share, is written and read for the last time."""

    def __init__(self, constants, registers, t, scratch):
        self.constants = constants
        self.older, self.newer = registers  # the two latest quads; the others wait in memory
        self.t, self.scratch, self.note, self.segments = t, scratch, "", []

    def segment(self, note, *texts):
        self.segments.append(lines_of(f"{self.note}: {note}", *texts))

    def store_kw(self, q, register, memory):
        self.segment(f"K + W of quad {q}", f"movdqa {self.constants.at(*K[4 * q : 4 * q + 4])}, {self.t}",
                     f"paddd {register}, {self.t}", f"movdqa {self.t}, {memory}")

    def schedule(self, quads, memory, made=None):
        """Makes quads 4 … 15 of a schedule from the first four, and stores K + W of quad q in memory(q). A quad of the
        first four is a tuple of four known words, or the memory where it lies, or "register": quads 0 and 1 may be in
        the older and the newer one. `made` is the memory of quad 4, if that is made already."""
        known = {q: words for q, words in enumerate(quads) if isinstance(words, tuple)}
        registers = {q: (self.older, self.newer)[q] for q, quad in enumerate(quads) if quad == "register"}
        at = {q: self.constants.at(*quad) if q in known else quad for q, quad in enumerate(quads)}
        for q, register in registers.items():
            self.store_kw(q, register, memory(q))
        for q in range(4, 16):
            if q == 4 and made:
                registers[q] = self.older
                self.segment("quad 4", f"movdqa {made}, {self.older}")
            else:
                self.make(q, at, known, registers)
            if q + 3 < 16:  # quads q + 3 and q + 4 read it from memory
                at[q] = self.scratch(q)
                self.segments[-1] += lines_of(f"{self.note}: quad {q}", f"movdqa {registers[q]}, {at[q]}")
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
            terms.append(self.constants.at(*words))
        if q - 4 in known and q - 3 in known:
            following = known[q - 4][1:] + known[q - 3][:1]
            if any(words := tuple(w + sigma(x, SIGMA0) & MASK for w, x in zip(known[q - 4], following))):
                terms.append(self.constants.at(*words))
        else:
            lines += ([] if ready else [f"movdqa {w4}, {target}"]) + [f"sha256msg1 {w3}, {target}"]
            ready = True
        if not ready:
            lines.append(f"movdqa {terms.pop()}, {target}")
        lines += [f"paddd {term}, {target}" for term in terms] + [f"sha256msg2 {w1}, {target}"]
        self.segment(f"quad {q}", *lines)
        for i in [i for i, register in registers.items() if register == target]:
            del registers[i]
        registers[q] = target


# ---- S of the avx512 and avx2 forms: schedules in lanes --------------------------------------------------------------


def place(lane):
    """Where the 8 bytes of a lane lie in what Lanes.store_pair stores: the unpacks work within 128 bits."""
    return 8 * [0, 1, 4, 5, 2, 3, 6, 7][lane]


ROW = 64  # 8 bytes for 8 lanes


class Known:
    """A schedule word that is the same in all lanes: a number, or None where a job knows it."""

    def __init__(self, number):
        self.number = number


class Lanes(Program):
    """The S stream of eight messages. `purpose`, whose schedules they are, stands in the notes. A schedule word is a
    Value, a Known, or, from before, the memory where it lies."""

    def __init__(self, constants, scratch):
        super().__init__("y")
        self.constants = constants
        self.scratch = scratch  # scratch(i): where word i of a schedule waits until it is needed again
        self.purpose = ""

    def about(self, what):
        self.note = f"S {self.purpose}: {what}"

    def load(self, memory):
        return self.emit(self.MOVE, memory)

    def store(self, value, memory):
        self.act(self.MOVE, value, memory)

    def broadcast(self, memory):
        return self.emit("vpbroadcastd", memory)

    def add(self, value, other):
        return self.emit("vpaddd", other, value)

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
        swap = self.constants.at(*[0x00010203, 0x04050607, 0x08090A0B, 0x0C0D0E0F] * 2)
        for quad in range(offset, offset + 4 * n, 16):
            self.about(f"bytes {quad} … {quad + 15}")
            rows = []
            for lane in range(4):
                row = self.emit(self.MOVE, f"{quad + stride * lane}(%[messages])", width="x")
                row = self.emit(self.INSERT, "$1", f"{quad + stride * (lane + 4)}(%[messages])", row)
                rows.append(self.emit("vpshufb", swap, row))
            yield from self.kept(self.transpose(rows), (quad - offset) // 4)

    def sigma(self, x, counts):
        t = self.xor(self.rotate(x, counts[0]), self.rotate(x, counts[1]))
        return self.xor(t, self.emit("vpsrld", f"${counts[2]}", x))

    def big_sigma(self, x, counts):
        r = [self.rotate(x, count) for count in counts]
        return self.xor(self.xor(r[0], r[1]), r[2])

    def word(self, words, i, job_terms):
        """W_i = sigma1(W_{i-2}) + W_{i-7} + sigma0(W_{i-15}) + W_{i-16}."""
        # The oldest first: the argument of sigma1 is the last to be ready.
        terms = [(i - 16, None), (i - 15, SIGMA0), (i - 7, None), (i - 2, SIGMA1)]
        known = [(words[j].number, counts) for j, counts in terms if isinstance(words[j], Known)]
        lanes = [(j, counts) for j, counts in terms if not isinstance(words[j], Known)]
        of_job = any(number is None for number, _ in known)
        number = 0 if of_job else sum(sigma(number, counts) if counts else number for number, counts in known) & MASK
        if not lanes:
            return Known(None if of_job else number)

        def sigma_of(j, counts):
            source = self.source(words, i, j)
            return self.sigma(self.load(source) if isinstance(source, str) else source, counts)

        sigmas = {}
        for j, counts in lanes:
            if counts:
                sigmas[j] = sigma_of(j, counts)
                if j == i - 15:  # plain terms are added to a sigma, if there is one
                    break
        total = sigmas.get(i - 15)
        plain = [self.source(words, i, j) for j, counts in lanes if not counts]
        if total is None and i - 2 in sigmas:
            total = sigmas.pop(i - 2)
        if total is None:
            total = plain.pop() if not isinstance(plain[-1], str) else self.load(plain.pop())
        for term in plain:
            total = self.add(total, term)
        if i in job_terms and of_job:
            total = self.add_broadcast(total, job_terms[i])
        if number:
            total = self.add_number(total, number)
        if i - 15 in sigmas and (i - 2, SIGMA1) in lanes:
            total = self.add(total, sigma_of(i - 2, SIGMA1))
        return total

    def schedule(self, first_words, last_word, first_round, memory, job_terms=None, lane_kw=None):
        """Makes words 16 … last_word of a schedule from the first 16, and stores K + W of rounds r and r + 1 in
        memory(r), unless that is None, for r = first_round, first_round + 2, .... job_terms[i] is the memory of the sum
        of the terms of word i that a job knows; lane_kw[i] is where K + W of round i goes for rounds in lanes."""
        first_words = iter(first_words)
        words, kw = [], {}
        for i in range(last_word + 1):
            if i >= 16:
                self.about(f"word {i}")
            word = next(first_words) if i < 16 else self.word(words, i, job_terms or {})
            words.append(word)
            if isinstance(word, Value) and i + self.IN_MEMORY_FROM <= last_word:
                self.store(word, self.scratch(i))
            self.about(f"K + W of round {i}")
            pair = i if (i - first_round) % 2 == 0 else i - 1
            if lane_kw and i in lane_kw:
                self.store(self.add_number(word, K[i]), lane_kw[i])
            if pair >= first_round and pair + 1 <= last_word and memory(pair) is not None:
                if isinstance(word, Known):
                    kw[i] = self.broadcast(self.constants.at(K[i] + word.number & MASK))
                else:
                    kw[i] = self.add_number(self.load(word) if isinstance(word, str) else word, K[i])
                if i == pair + 1:
                    self.about(f"K + W of rounds {pair}, {i}")
                    self.store_pair(kw[pair], kw[i], lambda offset: memory(pair, offset))
            if i % 2 != first_round % 2:
                self.cut()


class Avx512Lanes(Lanes):
    """Sixteen registers: the words of the last seven rounds stay in them."""

    MOVE, INSERT = "vmovdqu32", "vinserti32x4"
    IN_MEMORY_FROM = 15  # rounds until a word is read from memory

    def xor(self, value, other):
        return self.emit("vpxord", value, other)

    def add_broadcast(self, value, memory):
        return self.emit("vpaddd", memory + "%{1to8%}", value)

    def add_number(self, value, number):
        return self.add_broadcast(value, self.constants.at(number))

    def rotate(self, value, count):
        return self.emit("vprord", f"${count}", value)

    def source(self, words, i, j):
        return words[j] if j >= i - 7 else self.scratch(j)

    def kept(self, values, i):
        """Words from i on, made before the schedule is."""
        return values

    def cut(self):
        """After the words of two rounds."""

    def t1(self, e, f, g, h, kw):
        """Ch is g ^ (e & (f ^ g)): a vpternlogd costs rnds2 half a cycle, three others a third of one (Zen 4)."""
        total = self.emit("vpaddd", kw, h)
        ch = self.xor(g, self.emit("vpandd", e, self.xor(f, g)))
        return self.add(self.add(total, ch), self.big_sigma(e, BIG_SIGMA1))

    def round(self, state, bc, kw):
        """A round, K + W in memory. Maj is b ^ ((a ^ b) & (b ^ c)), and a ^ b is b ^ c of the next round."""
        a, b, c, d, e, f, g, h = state
        if bc is None:
            bc = self.xor(b, c)
        t1 = self.t1(e, f, g, h, kw)
        ab = self.xor(a, b)
        maj = self.xor(b, self.emit("vpandd", ab, bc))
        return [self.add(self.add(t1, maj), self.big_sigma(a, BIG_SIGMA0)), a, b, c, self.add(d, t1), e, f, g], ab


class Avx2Lanes(Lanes):
    """Few registers, and none whose upper half outlives a vzeroupper: what comes between two of those, a segment, reads
    all from memory and stores all that later ones need."""

    MOVE, INSERT = "vmovdqu", "vinserti128"
    IN_MEMORY_FROM = 2

    def __init__(self, constants, scratch, registers):
        super().__init__(constants, scratch)
        self.registers, self.segments = registers, []

    def xor(self, value, other):
        return self.emit("vpxor", other, value)

    def add_broadcast(self, value, memory):
        return self.add(value, self.broadcast(memory))

    def add_number(self, value, number):
        return self.add(value, self.constants.at(*[number] * 8))

    def rotate(self, value, count):
        return self.xor(self.emit("vpsrld", f"${count}", value), self.emit("vpslld", f"${32 - count}", value))

    def source(self, words, i, j):
        here = any(instruction.target is words[j] for instruction in self.instructions)
        return words[j] if here else self.scratch(j)

    def kept(self, values, i):
        """Words from i on, made before the schedule is."""
        for n, value in enumerate(values, i):
            self.store(value, self.scratch(n))
        self.cut()
        return [self.scratch(n) for n in range(i, i + len(values))]

    def cut(self):
        """Ends a segment, if one has begun."""
        if self.instructions:
            self.act("vzeroupper")
            self.segments.append(self.lines(self.registers))
            self.instructions = []

    def rounds(self, numbers, at, kw):
        """Rounds in a segment, K + W of round i in kw(i). at("a", i) and at("e", i) are where a and e of round i lie: a
        round reads those of the four before it."""
        a = e = bc = None
        for i in numbers:
            self.about(f"round {i} of first")
            a, e = a or self.load(at("a", i - 1)), e or self.load(at("e", i - 1))
            total = self.add(self.load(kw(i)), at("e", i - 4))
            fg = self.xor(self.load(at("e", i - 2)), at("e", i - 3))
            total = self.add(total, self.xor(self.emit("vpand", e, fg), at("e", i - 3)))
            t1 = self.add(total, self.big_sigma(e, BIG_SIGMA1))
            e = self.add(t1, at("a", i - 4))
            self.store(e, at("e", i))
            ab = self.xor(a, at("a", i - 2))
            bc = bc or self.xor(self.load(at("a", i - 2)), at("a", i - 3))
            total = self.add(t1, self.xor(self.emit("vpand", ab, bc), at("a", i - 2)))
            a, bc = self.add(total, self.big_sigma(a, BIG_SIGMA0)), ab
            self.store(a, at("a", i))
        self.cut()


# ---- The forms ---------------------------------------------------------------------------------------------------


class Sse(Turns):
    """Four messages at once in C, three in S."""

    n, n_batch, v, lanes_clobbers = 6, 4, "", ""
    lane_rounds = {"scan_turn": 0, "scan_turn_and_schedule": 0}
    patterns = {"scan_turn": [5, 0], "scan_turn_and_schedule": [0, 7], "pairs_turn": [0, 5, 0, 6],
                "headers_turn": [2, 3, 4, 7]}

    def declare_structs(self):
        n = self.n
        self.first = self.header.struct(
            "first_schedules", f"K + W of the second block of {n} headers that differ in the nonce",
            (f"kw[{n}][48]", "uint32_t", "rounds 16 … 63"),
            (f"nonce_words[{n}][4]", "uint32_t", "0, the nonce as a message word, 0, and that again"))
        self.second = self.header.struct(
            "second_schedules", f"What the second hashes of {n} headers are made from, and their K + W",
            (f"kw[{n}][64]", "uint32_t", "rounds 0 … 8 and 15 … 63"),
            (f"word0[{n}][4]", "uint32_t", "0, message word 0, 0, and that again"),
            (f"states[{n}][2][4]", "uint32_t", "ends of first hashes"))
        self.version = self.header.struct(
            "version", "What a version's first hash starts from, and what is added to its end",
            ("round3_abef[4]", "uint32_t", "the state after round 3 for nonce 0"),
            ("round3_cdgh[4]", "uint32_t", "the other half"),
            ("midstate_abef[4]", "uint32_t", ""), ("midstate_cdgh[4]", "uint32_t", ""))
        self.scan = self.header.struct(
            "scan_memory", "What else a turn of the scan reads and writes",
            (f"e60[{n}][4]", "uint32_t", "out, a message: f, e, b, a after round 60; hash word 7 is e + IV7"),
            (f"quad4[{n}][4]", "uint32_t", "words 16 … 19 of the headers to schedule"),
            ("scratch[3][16][4]", "uint32_t", "schedule words"))
        n = self.n_batch
        self.message = self.header.struct(
            "message_schedules", f"K + W of the blocks of {n} messages; pairs have no second",
            (f"kw[{n}][2][64]", "uint32_t", ""))
        self.digest = self.header.struct(
            "digest_schedules", f"What the second hashes of {n} messages are made from, and their K + W",
            (f"kw[{n}][64]", "uint32_t", "rounds 0 … 7 and 16 … 63"),
            (f"states[{n}][2][4]", "uint32_t", "first hashes"))
        self.batch = self.header.struct(
            "batch_memory", "What else a turn of a batch reads and writes",
            (f"between[{n}][2][4]", "uint32_t", "states after the first blocks"),
            ("scratch[3][16][4]", "uint32_t", "schedule words"))

    def two(self, operation, source, register):
        return f"{operation} {source}, {register}"

    def add_word(self, word, register):
        return [f"paddd {word}, {register}"]

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
            quads = Quads(self.constants, [f"%%xmm{9 + 2 * place}", f"%%xmm{10 + 2 * place}"], "%%xmm15",
                          lambda q, place=place: struct.at("memory", "scratch", 256 * place + 16 * q))
            work(quads)
            places[place] += quads.segments
        return [[line] for segment in interleave(places) for line in segment]

    def load_digest(self, quads, struct, pointer, j, added=()):
        """A state as the first two quads of the second hash's message."""
        a_b, e_f = quads.older, quads.newer
        states = [struct.at(pointer, "states", self.state_offset(half, j)) for half in (0, 1)]
        quads.segment("load", f"movdqa {states[0]}, {e_f}", f"movdqa {states[1]}, {a_b}",
                      *[f"paddd {memory}, {register}" for memory, register in zip(added, (e_f, a_b))],
                      f"movdqa {e_f}, {quads.t}", f"punpckhqdq {a_b}, {quads.t}", f"punpcklqdq {a_b}, {e_f}",
                      f"pshufd $0xb1, {quads.t}, {a_b}", f"pshufd $0xb1, {e_f}, {e_f}")
        return ["register", "register", tuple(DIGEST_PADDING[:4]), tuple(DIGEST_PADDING[4:])]

    def second_schedule(self, quads, j):
        quads.note = f"S second {j}"
        words = self.load_digest(quads, self.second, "second", j,
                                 [self.version.at("version_before", f"midstate_{half}") for half in ("abef", "cdgh")])
        quads.segment("word 0", f"pshufd $0, {quads.older}, {quads.t}", f"psllq $32, {quads.t}",
                      f"movdqa {quads.t}, {self.second.at('next_second', 'word0', self.word_offset(j))}")
        quads.schedule(words, lambda q: self.second.at("next_second", "kw", 256 * j + 16 * q))

    def first_schedule(self, quads, j):
        quads.note = f"S first {j}"
        words = [None] + [tuple(HEADER_PADDING[i : i + 4]) for i in (0, 4, 8)]
        quads.schedule(words, lambda q: self.first.at("next_first", "kw", 192 * j + 16 * (q - 4)),
                       made=self.scan.at("memory", "quad4", 16 * j))

    def turn_schedules(self, n_lane_rounds, with_first):
        makers = [self.second_schedule] + ([self.first_schedule] if with_first else [])
        return self.side_by_side(self.scan, [lambda quads, make=make, j=j: make(quads, j)
                                             for make in makers for j in range(self.n)])

    def first_schedules_only(self):
        return self.side_by_side(self.scan, [lambda quads, j=j: self.first_schedule(quads, j) for j in range(self.n)])

    def digest_schedule(self, quads, j):
        quads.note = f"S digest {j}"
        quads.schedule(self.load_digest(quads, self.digest, "digest", j),
                       lambda q: self.digest.at("next_digest", "kw", 256 * j + 16 * q))

    def block_schedule(self, quads, j, offset, n_quads, block):
        """Of n_quads quads of a message, which may lie anywhere, and the rest a header's padding."""
        def memory(q):
            return self.message.at("next_message", "kw", 512 * j + 256 * block + 16 * q)

        swap = self.constants.at(0x00010203, 0x04050607, 0x08090A0B, 0x0C0D0E0F)
        words = []
        quads.note = f"S message {j}, block {block + 1}"
        for q in range(4):
            if q < n_quads:
                words.append(quads.scratch(q))
                quads.segment(f"quad {q}", f"movdqu {offset + 16 * q}(%[messages]), {quads.older}",
                              f"pshufb {swap}, {quads.older}",
                              f"movdqa {quads.older}, {words[q]}")
                quads.store_kw(q, quads.older, memory(q))
            else:
                words.append(tuple(HEADER_PADDING[4 * (q - n_quads) : 4 * (q - n_quads) + 4]))
                kw = self.constants.at(*[k + w & MASK for k, w in zip(K[4 * q :], words[q])])
                quads.segment(f"K + W of quad {q}", f"movdqa {kw}, {quads.t}", f"movdqa {quads.t}, {memory(q)}")
        quads.schedule(words, memory)

    def batch_schedules(self, size):
        works = [lambda quads, j=j: self.digest_schedule(quads, j) for j in range(self.n_batch)]
        works += [lambda quads, j=j: self.block_schedule(quads, j, size * j, 4, 0) for j in range(self.n_batch)]
        if size == 80:
            works += [lambda quads, j=j: self.block_schedule(quads, j, size * j + 64, 1, 1)
                      for j in range(self.n_batch)]
        return self.side_by_side(self.batch, works)


class InLanes(Turns):
    """Eight messages, all at once in S."""

    n, n_batch, v = 8, 8, "v"
    more_of_second = scan_vectors = ()
    scan_scratch = [("scratch[64][8]", "uint32_t", "schedule words")]

    def declare_structs(self):
        n_lane_rounds = max(self.lane_rounds.values())
        self.first = self.header.struct(
            "first_schedules", "K + W of the second block of eight headers that differ in the nonce",
            ("kw[23][8]", "uint64_t", "rounds 18 … 63"),
            ("nonce_words[8]", "uint64_t", "the nonce, as message word, above 32 bits of zero"),
            *([(f"lane_kw[{n_lane_rounds}][8]", "uint32_t", "the last rounds, in lanes")] if n_lane_rounds else []))
        self.second = self.header.struct(
            "second_schedules", "What the second hashes of eight headers are made from, and their K + W",
            ("kw[27][8]", "uint64_t", "rounds 1 … 8 and 15 … 60"),
            ("word0[8]", "uint64_t", "message word 0 above 32 bits of zero"),
            ("states[2][4][2][4]", "uint32_t", "ends of first hashes: half, message modulo 4, message over 4"),
            *self.more_of_second)
        self.version = self.header.struct(
            "version", "What a version's first hash starts from, and what is added to its end",
            ("round3_abef[4]", "uint32_t", "the state after round 3 for nonce 0"),
            ("round3_cdgh[4]", "uint32_t", "the other half"),
            ("midstate[8]", "uint32_t", "a … h"))
        self.scan = self.header.struct(
            "scan_memory", "What else a turn of the scan reads and writes",
            *self.scan_vectors,
            ("e60[8][4]", "uint32_t", "out, a message: f, e, b, a after round 60; hash word 7 is e + IV7"),
            ("any[4]", "uint32_t", "out: word 1 is not zero if some e is -IV7"),
            ("w18_base", "uint32_t", "these six are the job's"), ("w19_base", "uint32_t", ""),
            ("w31_base", "uint32_t", ""), ("w32_base", "uint32_t", ""),
            ("w16", "uint32_t", ""), ("w17", "uint32_t", ""),
            ("kw16[2]", "uint32_t", "K + W of rounds 16, 17"),
            ("nonces[8]", "uint32_t", "message word 3 of the eight headers to schedule"),
            *self.scan_scratch)
        if self.has_batches:
            self.message = self.header.struct(
                "message_schedules", "K + W of the blocks of eight messages; pairs have no second",
                ("kw[2][32][8]", "uint64_t", "a block, rounds 0 … 63"))
            self.digest = self.header.struct(
                "digest_schedules", "What the second hashes of eight messages are made from, and their K + W",
                ("kw[28][8]", "uint64_t", "rounds 0 … 7 and 16 … 63"),
                ("states[2][4][2][4]", "uint32_t", "first hashes: half, message modulo 4, message over 4"))
            self.batch = self.header.struct(
                "batch_memory", "What else a turn of a batch reads and writes",
                ("between[8][2][4]", "uint32_t", "states after the first blocks"),
                ("scratch[64][8]", "uint32_t", "schedule words"))

    def lane_kw(self, pointer, i):
        """Where K + W of round i lies for rounds in lanes."""
        return self.first.at(pointer, "lane_kw", 32 * (i - 64 + max(self.lane_rounds.values())))

    def two(self, operation, source, register):
        return f"v{operation} {source}, {register}, {register}"

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

    def second_schedules(self, lanes, words):
        lanes.purpose = "second"
        lanes.about("word 0")
        word0 = lanes.load(words[0]) if isinstance(words[0], str) else words[0]
        zero = lanes.xor(word0, word0)
        lanes.store_pair(zero, word0, lambda offset: self.second.at("next_second", "word0", offset))

        def memory(i, offset=0):
            row = self.second_row(i)
            return None if row is None else self.second.at("next_second", "kw", ROW * row + offset)

        lanes.schedule(words + [Known(word) for word in DIGEST_PADDING], 60, 1, memory)

    def first_schedules(self, lanes, n_lane_rounds, n_always):
        """For turns with up to n_lane_rounds rounds in lanes, and never fewer than n_always."""
        lanes.purpose = "first"
        lanes.about("nonces")
        nonce = lanes.load(self.scan.at("memory", "nonces"))
        zero = lanes.xor(nonce, nonce)
        lanes.store_pair(zero, nonce, lambda offset: self.first.at("next_first", "nonce_words", offset))
        job_terms = {18: "w18_base", 19: "w19_base", 23: "w16", 24: "w17", 31: "w31_base", 32: "w32_base", 33: "w17"}
        job_terms = {i: self.scan.at("memory", name) for i, name in job_terms.items()}
        words = [Known(None)] * 3 + lanes.kept([nonce], 3) + [Known(word) for word in HEADER_PADDING]

        def memory(i, offset=0):
            in_c = i < 64 - n_always
            return self.first.at("next_first", "kw", ROW * ((i - 18) // 2) + offset) if in_c else None

        lanes.schedule(words, 63, 18, memory, job_terms,
                       {i: self.lane_kw("next_first", i) for i in range(64 - n_lane_rounds, 64)})

    def digest_schedules(self, lanes):
        def memory(i, offset=0):
            row = self.digest_row(i)
            return None if row is None else self.digest.at("next_digest", "kw", ROW * row + offset)

        lanes.purpose = "digest"
        words = self.digest_words(lanes, self.digest, "digest")
        lanes.schedule(words + [Known(word) for word in DIGEST_PADDING], 63, 0, memory)

    def message_schedules(self, lanes, block, size):
        lanes.purpose = f"message, block {block + 1}"
        words = lanes.message_words(0, 16, size)
        if block == 1:
            words = itertools.chain(lanes.message_words(64, 4, size), [Known(word) for word in HEADER_PADDING])
        lanes.schedule(words, 63, 0, lambda i, offset=0: self.message.at("next_message", "kw",
                                                                         ROW * (32 * block + i // 2) + offset))


class Avx512(InLanes):
    """Up to six messages at once in C."""

    lanes_clobbers = " LANES_CLOBBERS"
    lane_rounds = {"scan_turn": 8, "scan_turn_and_schedule": 0}
    patterns = {"scan_turn": [0, 5], "scan_turn_and_schedule": [4, 3, 0, 5], "pairs_turn": [0, 5],
                "headers_turn": [2, 0, 8]}

    def add_word(self, word, register):
        return [f"vpaddq {word}%{{1to2%}}, {register}, {register}"]

    def look_for_hit(self, a):
        return [f"vpcmpeqd {self.constants.at(*[-IV[7] & MASK] * 4)}, {a}, {a}", f"vpor {a}, %%xmm15, %%xmm15"]

    def around_scan(self):
        return (lines_of("C: look for hits", "vpxor %%xmm15, %%xmm15, %%xmm15"),
                lines_of("C: look for hits", f"vmovdqa %%xmm15, {self.scan.at('memory', 'any')}"))

    def scan_groups(self, chains):
        return [[[chain] for chain in group] for group in (chains[:6], chains[6:11], chains[11:])]

    def batch_groups(self, messages, digests):
        return [[[message] for message in messages[:5]],
                [[message] for message in messages[5:]] + [digests[0:2], digests[2:4]],
                [[digest] for digest in digests[4:]]]

    def lanes(self, struct):
        return Avx512Lanes(self.constants, lambda i: struct.at("memory", "scratch", 32 * i))

    def turn_schedules(self, n_lane_rounds, with_first):
        lanes = self.lanes(self.scan)
        lanes.purpose = "second"
        self.second_schedules(lanes, self.second_words(lanes, n_lane_rounds))
        if with_first:
            self.first_schedules(lanes, n_lane_rounds, n_lane_rounds)
        return self.single_lines(lanes)

    def first_schedules_only(self):
        lanes = self.lanes(self.scan)
        self.first_schedules(lanes, max(self.lane_rounds.values()), min(self.lane_rounds.values()))
        return self.single_lines(lanes)

    def batch_schedules(self, size):
        lanes = self.lanes(self.batch)
        self.digest_schedules(lanes)
        for block in range(2 if size == 80 else 1):
            self.message_schedules(lanes, block, size)
        return self.single_lines(lanes)

    @staticmethod
    def single_lines(lanes):
        return [[line] for line in lanes.lines(range(16, 32))]

    def digest_words(self, lanes, struct, pointer):
        lanes.about("load")
        rows = [[struct.at(pointer, "states", self.state_offset(half, j)) for j in range(4)] for half in range(2)]
        f, e, b, a = lanes.transpose(rows[0])
        h, g, d, c = lanes.transpose(rows[1])
        return [a, b, c, d, e, f, g, h]

    def second_words(self, lanes, n_lane_rounds):
        state = self.digest_words(lanes, self.second, "second")
        bc = None
        for i in range(n_lane_rounds):
            lanes.about(f"round {64 - n_lane_rounds + i} of first")
            state, bc = lanes.round(state, bc, self.lane_kw("first_before", 64 - n_lane_rounds + i))
        lanes.about("words 0 … 7")
        return [lanes.add_broadcast(word, self.version.at("version_before", "midstate", 4 * i))
                for i, word in enumerate(state)]


class Avx2(InLanes):
    """Four messages at once in C; S in segments that a vzeroupper ends. Only scans: with turns for batches as well,
    which had 27 KB for pairs and 35 KB for headers, neither was faster than sse's."""

    turns_before_hit, has_batches = 3, False
    more_of_second = [("words[8][8]", "uint32_t", "their message words")]
    scan_vectors = [("scratch[64][8]", "uint32_t", "words of the second schedules, 32-byte aligned as all that follow"),
                    ("first_scratch[64][8]", "uint32_t", "of the first")]
    scan_vectors += [(f"lane_{letter}[8][8]", "uint32_t", f"{letter} of rounds in lanes, of round i at i modulo 8")
                     for letter in "ae"]
    scan_scratch = ()
    n_slots, n_segment_rounds = 4, 2
    lanes_clobbers = ""
    lane_rounds = {"scan_turn": 0, "scan_turn_and_schedule": 0}
    patterns = {"scan_turn": every(15), "scan_turn_and_schedule": every(9)}

    def add_word(self, word, register):
        return [f"vmovddup {word}, %%xmm0", f"vpaddq %%xmm0, {register}, {register}"]

    def look_for_hit(self, a):
        hits = self.scan.at("memory", "any")
        return [f"vpcmpeqd {self.constants.at(*[-IV[7] & MASK] * 4)}, {a}, {a}", f"vpor {hits}, {a}, {a}",
                f"vmovdqa {a}, {hits}"]

    def around_scan(self):
        """vzeroupper: where all is compiled for AVX, the compiler may have used ymm registers."""
        return lines_of("C: look for hits", "vzeroupper", "vpxor %%xmm0, %%xmm0, %%xmm0",
                        f"vmovdqa %%xmm0, {self.scan.at('memory', 'any')}"), []

    def scan_groups(self, chains):
        return [[chains[i::self.n_slots] for i in range(self.n_slots)]]

    def segments(self, make, struct, scratch, *arguments):
        """Of a stream of its own; its words lie in a field of the struct."""
        lanes = Avx2Lanes(self.constants, lambda i: struct.at("memory", scratch, 32 * i),
                          range(2 * self.n_slots + 1, 16))
        make(lanes, *arguments)
        lanes.cut()
        return lanes.segments

    def load_digest(self, lanes, struct, pointer, keep):
        """Gives words 0 … 7 of eight states to keep(i, word), half by half."""
        lanes.about("load")
        for half, words in enumerate(((5, 4, 1, 0), (7, 6, 3, 2))):
            rows = [struct.at(pointer, "states", self.state_offset(half, j)) for j in range(4)]
            for i, word in zip(words, lanes.transpose(rows)):
                keep(i, word)
            lanes.cut()

    def last_rounds(self, lanes, n):
        """The first hashes' last n rounds, and the words of the second that they are."""
        def keep(i, word):
            word = lanes.add_broadcast(word, self.version.at("version_before", "midstate", 4 * i))
            lanes.store(word, self.second.at("next_second", "words", 32 * i))

        def at(letter, i):
            return self.scan.at("memory", f"lane_{letter}", 32 * (i % 8))

        lanes.purpose = "second"
        if n == 0:
            self.load_digest(lanes, self.second, "second", keep)
            return
        self.load_digest(lanes, self.second, "second",
                         lambda i, word: lanes.store(word, at("ae"[i // 4], 63 - n - i % 4)))
        for i in range(64 - n, 64, self.n_segment_rounds):
            lanes.rounds(range(i, min(i + self.n_segment_rounds, 64)), at,
                         lambda i: self.lane_kw("first_before", i))
        lanes.about("words 0 … 7")
        for i in range(8):
            keep(i, lanes.load(at("ae"[i // 4], 63 - i % 4)))
            if i % 4 == 3:
                lanes.cut()

    def second_schedules_of_words(self, lanes):
        scratch = lanes.scratch
        lanes.scratch = lambda i: self.second.at("second", "words", 32 * i) if i < 8 else scratch(i)
        self.second_schedules(lanes, [lanes.scratch(i) for i in range(8)])

    def turn_schedules(self, n_lane_rounds, with_first):
        streams = [self.segments(self.last_rounds, self.scan, "scratch", n_lane_rounds),
                   self.segments(self.second_schedules_of_words, self.scan, "scratch")]
        if with_first:
            streams.append(self.segments(self.first_schedules, self.scan, "first_scratch", n_lane_rounds,
                                         n_lane_rounds))
        segments = spread(streams)
        if with_first:  # with one version, what is read of first_before lies where that of next_first is written
            texts = [text for segment in segments for text, _ in segment]
            for i in range(64 - n_lane_rounds, 64):
                before, after = (" " + self.lane_kw(pointer, i) for pointer in ("first_before", "next_first"))
                assert (max(n for n, text in enumerate(texts) if before in text)
                        < min(n for n, text in enumerate(texts) if after in text))
        return segments

    def first_schedules_only(self):
        return self.segments(self.first_schedules, self.scan, "first_scratch", max(self.lane_rounds.values()),
                             min(self.lane_rounds.values()))


class Avx2Mixed(Avx2):
    """With many of the first hash's rounds in lanes."""

    lane_rounds = {"scan_turn": 32, "scan_turn_and_schedule": 24}
    patterns = {"scan_turn": every(8), "scan_turn_and_schedule": every(6)}


FORMS = {"sse": Sse, "avx512": Avx512, "avx2": Avx2, "avx2_mixed": Avx2Mixed}


def main():
    folder = sys.argv[1] if len(sys.argv) > 1 else os.path.dirname(os.path.abspath(__file__))
    for name, form in FORMS.items():
        form().write(os.path.join(folder, f"shani_turns_{name}.h"))


if __name__ == "__main__":
    main()
