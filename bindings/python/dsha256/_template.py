"""Templates: what headers may be made from; spaces: all headers of a template, handed out in units."""

from __future__ import annotations

import threading
from dataclasses import dataclass
from typing import Any, Iterator, Mapping, Optional, Sequence, Union

from ._backend import Backend
from ._calls import Bytes, Owner, bytes_of, check, exactly, flat, listed, number, text, text_of
from ._native import ffi, lib
from ._scan import Job, ScanResult, scan
from ._work import Target, target_bytes


@dataclass(frozen=True)
class Share:
    """One header of a template."""

    extranonce2: bytes  #: as many bytes as the template says
    version: int  #: the whole field
    time: int
    nonce: int


def _share_to_c(share: Share, extranonce2_size: int) -> Any:
    made = ffi.new("dsha256_share *")
    ffi.memmove(made.extranonce2, exactly(share.extranonce2, extranonce2_size, "extranonce2"), extranonce2_size)
    made.version = number(share.version, "version")
    made.time = number(share.time, "time")
    made.nonce = number(share.nonce, "nonce")
    return made


def _share_from_c(share: Any, extranonce2_size: int) -> Share:
    return Share(bytes(ffi.buffer(share.extranonce2, extranonce2_size)), share.version, share.time, share.nonce)


class _Texts:
    """Strings and arrays that C points to, kept alive for as long as this is."""

    def __init__(self) -> None:
        self.kept: list[Any] = []

    def keep(self, value: Any) -> Any:
        self.kept.append(value)
        return value

    def text(self, value: Any, name: str) -> Any:
        return self.keep(ffi.new("char[]", text(value, name)))

    def optional(self, value: Any, name: str) -> Any:
        return ffi.NULL if value is None else self.text(value, name)

    def bytes(self, value: bytes) -> Any:
        return self.keep(ffi.new("uint8_t[]", value))


def _field(fields: Mapping[str, Any], name: str, whose: str = "the block template") -> Any:
    if name not in fields:
        raise ValueError(f"{whose} has no {name!r}")
    return fields[name]


class Template(Owner):
    """What headers may be made from, wherever it came from: Stratum V1, Stratum V2, getblocktemplate or getwork.

    >>> params = ["1", "00" * 32, "0100000001", "02", [], "20000000", "207fffff", "60000000", True]
    >>> template = Template.from_notify(params, extranonce1="abcd", extranonce2_size=2)
    >>> share = Share(b"\\0\\1", version=0x20000000, time=0x60000000, nonce=7)
    >>> len(template.header(share)), template.submit(share)
    (80, ['1', '0001', '60000000', '00000007'])
    """

    _instead = "make it again from what the pool or node said"

    def __init__(self) -> None:
        raise TypeError("Template: expected one of Template.from_notify, from_blocktemplate, from_getwork, from_v2")

    @classmethod
    def _made(cls, protocol: str, extranonce2_size: int, create: Any, *arguments: Any) -> Template:
        template = cls.__new__(cls)
        template._protocol, template.extranonce2_size = protocol, extranonce2_size
        pointer = ffi.new("dsha256_template **")
        check(create(pointer, *arguments))
        template._handle = ffi.gc(pointer[0], lib.dsha256_template_destroy)
        return template

    _protocol: str
    _handle: Any
    extranonce2_size: int  #: bytes

    @classmethod
    def from_notify(cls, params: Sequence[Any], extranonce1: str, extranonce2_size: int,
                    version_mask: int = 0) -> Template:
        """Stratum V1.

        :param params: the parameters of mining.notify, as the JSON has them: job_id, prevhash, coinb1, coinb2,
            merkle_branch, version, nbits, ntime, clean_jobs (which is not needed)
        :param extranonce1: hex, and ``extranonce2_size``: what mining.subscribe said
        :param version_mask: what mining.configure said; 0 without version rolling (BIP310)

        Raises TypeError and ValueError: an argument of another type or range. Raises Error: a text that does not hold
        what it should; it names the field.
        """
        params = listed(params, "params", "mining.notify's 8 or 9 parameters")
        if len(params) < 8:
            raise ValueError(f"params: expected the list of mining.notify's 8 or 9 parameters, got {len(params)}")
        texts, notify = _Texts(), ffi.new("dsha256_notify *")
        job_id, previous, coinbase1, coinbase2, branch, version, bits, time = params[:8]
        branch = listed(branch, "merkle_branch", "strings")
        notify.size = ffi.sizeof("dsha256_notify")
        notify.job_id = texts.optional(job_id, "job_id")
        notify.previous = texts.text(previous, "prevhash")
        notify.coinbase1 = texts.text(coinbase1, "coinb1")
        notify.coinbase2 = texts.text(coinbase2, "coinb2")
        notify.branch = texts.keep(ffi.new("char *[]", [texts.text(node, "merkle_branch") for node in branch]))
        notify.n_branch = len(branch)
        notify.version = texts.text(version, "version")
        notify.bits = texts.text(bits, "nbits")
        notify.time = texts.text(time, "ntime")
        notify.extranonce1 = texts.text(extranonce1, "extranonce1")
        notify.extranonce2_size = number(extranonce2_size, "extranonce2_size", lib.DSHA256_EXTRANONCE2_MAX)
        notify.version_mask = number(version_mask, "version_mask")
        return cls._made("v1", extranonce2_size, lib.dsha256_template_create_v1, notify)

    @classmethod
    def from_blocktemplate(cls, fields: Mapping[str, Any], script: str, text: str = "", extranonce2_size: int = 8,
                           version_mask: int = 0) -> Template:
        """getblocktemplate.

        :param fields: its answer, as the JSON has it
        :param script: hex of the output script that is paid
        :param text: hex of bytes for the coinbase's input, after the height
        :param extranonce2_size: room that is made for it, bytes
        :param version_mask: bits of the version that may roll

        Raises TypeError and ValueError: an argument or field of another type or range, or missing. Raises Error: a text
        that does not hold what it should; it names the field. Source: BIP22, BIP23, BIP34, BIP141.
        """
        if not isinstance(fields, Mapping):
            raise TypeError(f"fields: expected a dictionary, got {type(fields).__name__}")
        texts, block = _Texts(), ffi.new("dsha256_blocktemplate *")
        block.size = ffi.sizeof("dsha256_blocktemplate")
        block.version = number(_field(fields, "version"), "version")
        block.time = number(_field(fields, "curtime"), "curtime")
        block.min_time = number(fields.get("mintime", block.time), "mintime")
        block.height = number(_field(fields, "height"), "height")
        block.coinbase_value = number(_field(fields, "coinbasevalue"), "coinbasevalue", 2**64 - 1)
        block.previous = texts.text(_field(fields, "previousblockhash"), "previousblockhash")
        block.bits = texts.text(_field(fields, "bits"), "bits")
        block.target = texts.optional(fields.get("target"), "target")
        transactions = listed(_field(fields, "transactions"), "transactions", "dictionaries")
        block.transactions = texts.keep(ffi.new("dsha256_transaction[]", len(transactions)))
        block.n_transactions = len(transactions)
        for i, transaction in enumerate(transactions):
            if not isinstance(transaction, Mapping):
                raise TypeError(f"transactions: expected dictionaries, got {type(transaction).__name__}")
            txid = transaction.get("txid", transaction.get("hash"))
            block.transactions[i].data = texts.text(_field(transaction, "data", "a transaction"), "data")
            block.transactions[i].txid = texts.text(txid, "txid")
        block.witness_commitment = texts.optional(fields.get("default_witness_commitment"),
                                                  "default_witness_commitment")
        block.script = texts.text(script, "script")
        block.text = texts.text(text, "text")
        block.extranonce2_size = number(extranonce2_size, "extranonce2_size", lib.DSHA256_EXTRANONCE2_MAX)
        block.version_mask = number(version_mask, "version_mask")
        return cls._made("block", extranonce2_size, lib.dsha256_template_create_block, block)

    @classmethod
    def from_getwork(cls, data: str, target: str) -> Template:
        """getwork's two texts: 256 digits, and 64. Raises TypeError: no strings. Raises Error: other texts."""
        texts = _Texts()
        return cls._made("getwork", 0, lib.dsha256_template_create_getwork, texts.text(data, "data"),
                         texts.text(target, "target"))

    @classmethod
    def from_v2(cls, *, version: int, min_time: int, bits: int, previous: Bytes, channel_id: int = 0, job_id: int = 0,
                version_mask: int = 0, merkle_root: Optional[Bytes] = None, prefix: Bytes = b"", suffix: Bytes = b"",
                extranonce_prefix: Bytes = b"", extranonce_size: int = 0, branch: Sequence[Bytes] = ()) -> Template:
        """Stratum V2, from what SetNewPrevHash and the job say. U256 is 32 bytes as on the wire.

        With ``merkle_root``: NewMiningJob, a standard job. Without: NewExtendedMiningJob, whose coinbase is ``prefix``,
        ``extranonce_prefix``, ``extranonce_size`` bytes of extranonce2, ``suffix``, and whose merkle path is
        ``branch``.

        Raises TypeError and ValueError: an argument of another type, size or range. Raises Error: bits that are no
        target. Source: the Stratum V2 specification, Mining Protocol.
        """
        texts, job = _Texts(), ffi.new("dsha256_v2_job *")
        job.size = ffi.sizeof("dsha256_v2_job")
        job.channel_id, job.job_id = number(channel_id, "channel_id"), number(job_id, "job_id")
        job.version, job.version_mask = number(version, "version"), number(version_mask, "version_mask")
        job.min_time, job.bits = number(min_time, "min_time"), number(bits, "bits")
        job.previous32 = texts.bytes(exactly(previous, 32, "previous"))
        extranonce_size = number(extranonce_size, "extranonce_size", lib.DSHA256_EXTRANONCE2_MAX)
        parts = {name: bytes_of(flat(part, name)) for name, part in
                 (("prefix", prefix), ("suffix", suffix), ("extranonce_prefix", extranonce_prefix))}
        nodes = [exactly(node, 32, "branch") for node in listed(branch, "branch", "hashes of 32 bytes")]
        if merkle_root is not None:
            if any(parts.values()) or extranonce_size or nodes:
                raise ValueError("merkle_root: a standard job has no coinbase")
            return cls._made("v2", 0, lib.dsha256_template_create_v2_standard, job,
                             exactly(merkle_root, 32, "merkle_root"))
        coinbase = ffi.new("dsha256_v2_coinbase *")
        coinbase.size = ffi.sizeof("dsha256_v2_coinbase")
        for name, part in parts.items():
            setattr(coinbase, name, texts.bytes(part))
            setattr(coinbase, f"{name}_size", len(part))
        coinbase.extranonce_size = extranonce_size
        coinbase.branch32 = texts.bytes(b"".join(nodes))
        coinbase.n_branch = len(nodes)
        return cls._made("v2", extranonce_size, lib.dsha256_template_create_v2_extended, job, coinbase)

    def header(self, share: Share) -> bytes:
        """The 80 bytes that a share stands for. Raises Error: a version outside of the mask, a time too early."""
        header80 = ffi.new("uint8_t[80]")
        check(lib.dsha256_template_header(self._handle, header80, self._share(share)))
        return bytes(ffi.buffer(header80))

    def submit(self, share: Share, sequence_number: int = 0) -> Union[list[str], str, bytes]:
        """What to submit, by the way that the template came in. Whether any target is met is not looked at.

        * Stratum V1: the parameters of mining.submit after the worker's name, a list of texts
        * getblocktemplate: the block, hex; getwork: its parameter, hex
        * Stratum V2: the payload of SubmitSharesStandard or SubmitSharesExtended, with the ``sequence_number``

        Raises TypeError and ValueError: no Share, or one with an extranonce2 of another size. Raises Error: as
        ``header``.
        """
        made, handle = self._share(share), self._handle
        if self._protocol == "v1":
            submit = ffi.new("dsha256_submit_v1 *")
            check(lib.dsha256_template_submit_v1(handle, submit, made))
            params = [text_of(text) for text in (submit.job_id, submit.extranonce2, submit.time, submit.nonce)]
            bits = text_of(submit.version_bits)
            return params + [bits] if bits else params
        if self._protocol == "v2":
            payload, size = ffi.new("uint8_t[]", lib.DSHA256_SUBMIT_V2_MAX), ffi.new("size_t *")
            check(lib.dsha256_template_submit_v2(handle, payload, size, made,
                                                 number(sequence_number, "sequence_number")))
            return bytes(ffi.buffer(payload, size[0]))
        room = lib.dsha256_template_block_size(handle) if self._protocol == "block" else 257
        digits = ffi.new("char[]", room)
        if self._protocol == "block":
            check(lib.dsha256_template_submit_block(handle, digits, room, made))
        else:
            check(lib.dsha256_template_submit_getwork(handle, digits, made))
        return text_of(digits)

    def set_target(self, target: Union[Target, Bytes]) -> None:
        """What a header must meet to be submitted. Until then: what getwork or getblocktemplate said, otherwise the
        target of the bits. Raises TypeError and ValueError: no Target, and no 32 bytes."""
        check(lib.dsha256_template_set_target(self._handle, target_bytes(target)))

    def set_version_mask(self, mask: int) -> None:
        """A new mask (mining.set_version_mask), which holds at once: shares with bits outside of it are refused.
        Raises TypeError and ValueError: no integer of 32 bits."""
        check(lib.dsha256_template_set_version_mask(self._handle, number(mask, "mask")))

    def times(self, elapsed: int = 0) -> tuple[int, int]:
        """The first and the last time that shares may carry when ``elapsed`` seconds have passed since it came,
        in Unix seconds. Raises TypeError and ValueError: no integer of 32 bits."""
        first, last = ffi.new("uint32_t *"), ffi.new("uint32_t *")
        check(lib.dsha256_template_times(self._handle, first, last, number(elapsed, "elapsed")))
        return first[0], last[0]

    def _share(self, share: Share) -> Any:
        if not isinstance(share, Share):
            raise TypeError(f"share: expected a Share, got {type(share).__name__}")
        return _share_to_c(share, self.extranonce2_size)


class Unit:
    """A part of a space, to be scanned: each nonce of first … first + count − 1 with each version of the job.

    >>> params = ["1", "00" * 32, "0100000001", "02", [], "20000000", "207fffff", "60000000", True]
    >>> template = Template.from_notify(params, extranonce1="abcd", extranonce2_size=2)
    >>> unit = Space(template, extranonce2=(bytes(2), bytes(2))).next(8)
    >>> unit.first, unit.count, [hex(version) for version in unit.versions]
    (0, 8, ['0x20000000'])
    >>> [template.submit(unit.share(hit))[-1] for hit in unit.scan().hits][:1]
    ['00000004']
    """

    job: Job  #: header, target and versions
    first: int  #: the first nonce
    count: int  #: how many nonces
    versions: list[int]  #: of the whole version field
    time: int  #: of the header
    extranonce2: bytes  #: what the header's merkle root was made with

    def __init__(self) -> None:
        raise TypeError("Unit: expected Space.next, or a loop over a Space: units come from spaces")

    @classmethod
    def _of(cls, unit: Any, extranonce2_size: int) -> Unit:
        made = cls.__new__(cls)
        made.job = Job._of(unit.job, unit.n_versions)
        made.first, made.count, made.time = unit.first_nonce, unit.n_nonces, unit.time
        made.versions = list(unit.versions[0:unit.n_versions])
        made.extranonce2 = bytes(ffi.buffer(unit.extranonce2, extranonce2_size))
        return made

    def scan(self, backend: Union[Backend, str, None] = None, *, count_only: bool = False) -> ScanResult:
        """Scans it: dsha256.scan, of which the arguments, the result and the errors are."""
        return scan(self.job, first=self.first, count=self.count, backend=backend, count_only=count_only)

    def share(self, hit: Any) -> Share:
        """The share that a hit of this unit stands for: an element of ScanResult.hits. Raises TypeError: none."""
        try:
            return Share(self.extranonce2, int(hit["version"]), self.time, int(hit["nonce"]))
        except (TypeError, ValueError, LookupError):
            raise TypeError(f"hit: expected an element of ScanResult.hits, got {type(hit).__name__}") from None


def _ends(ends: Any, name: str) -> list[Any]:
    both = listed(ends, name, "two: the first and the last")
    if len(both) != 2:
        raise ValueError(f"{name}: expected two, the first and the last, got {len(both)}")
    return both


class Space:
    """All headers that may be tried for one template: extranonce2 × version × time × nonce.

    It needs its template no more: that one is needed again to submit what was found. Iterating takes its units from it,
    until it is empty. It pickles with how far it is, so that it, or parts of it, go to other processes and machines.
    Any number of threads may take units from one space.

    All ends are included; what is None is as wide as the template allows.

    :param extranonce2: the first and the last, of the template's size
    :param version_mask: bits of which every combination is tried
    :param times: the first and the last; None: the template's own
    :param nonces: the first and the last

    Raises TypeError and ValueError: an argument of another type, size or range. Raises Error: a range that is empty, or
    not the template's.

    >>> params = ["1", "00" * 32, "0100000001", "02", [], "20000000", "207fffff", "60000000", True]
    >>> template = Template.from_notify(params, extranonce1="abcd", extranonce2_size=2)
    >>> space = Space(template, nonces=(0, 99))
    >>> space.left, [part.left for part in space.split(3)]
    (6553600, [2184534, 2184533, 2184533])
    >>> Space.load(space.save()).left
    6553600
    """

    _handle: Any
    _extranonce2_size: int
    _engine: Any = None  # that has it now
    _lock: Any  # one call at a time is in C

    def __init__(self, template: Template, *, extranonce2: Optional[tuple[Bytes, Bytes]] = None,
                 version_mask: Optional[int] = None, times: Optional[tuple[int, int]] = None,
                 nonces: Optional[tuple[int, int]] = None) -> None:
        if not isinstance(template, Template):
            raise TypeError(f"template: expected a Template, got {type(template).__name__}")
        size = template.extranonce2_size
        limits = ffi.new("dsha256_range *")
        check(lib.dsha256_template_range(template._handle, limits))
        if extranonce2 is not None:
            first, last = (exactly(end, size, "extranonce2") for end in _ends(extranonce2, "extranonce2"))
            ffi.memmove(limits.extranonce2_first, first, size)
            ffi.memmove(limits.extranonce2_last, last, size)
        if version_mask is not None:
            limits.version_mask = number(version_mask, "version_mask")
        if times is not None:
            limits.first_time, limits.last_time = (number(end, "times") for end in _ends(times, "times"))
        if nonces is not None:
            limits.first_nonce, limits.last_nonce = (number(end, "nonces") for end in _ends(nonces, "nonces"))
        pointer = ffi.new("dsha256_space **")
        check(lib.dsha256_space_create(pointer, template._handle, limits))
        self._own(pointer[0], size)

    def _own(self, handle: Any, extranonce2_size: int) -> Space:
        self._handle = ffi.gc(handle, lib.dsha256_space_destroy)
        self._extranonce2_size = extranonce2_size
        self._lock = threading.RLock()
        return self

    def _use(self) -> Any:
        if self._engine is not None:
            raise RuntimeError("the space is the engine's until its done event was taken, or cancel or close returned")
        return self._handle

    @property
    def left(self) -> int:
        """How many headers are left, exactly."""
        exact = ffi.new("uint8_t[48]")
        with self._lock:
            lib.dsha256_space_left(self._use(), exact)
        return int.from_bytes(bytes(ffi.buffer(exact)), "little")

    def next(self, max_nonces: int = 0) -> Optional[Unit]:
        """The next unit, of at most max_nonces nonces (0: up to 2**32), which the space does not hold any more; None
        if nothing is left. Raises TypeError and ValueError: no integer of 64 bits. Raises RuntimeError: the engine has
        the space."""
        unit = ffi.new("dsha256_unit *")
        max_nonces = number(max_nonces, "max_nonces", 2**64 - 1)
        with self._lock:
            if check(lib.dsha256_space_next(self._use(), unit, max_nonces)) == lib.DSHA256_END:
                return None
        return Unit._of(unit, self._extranonce2_size)

    def __iter__(self) -> Iterator[Unit]:
        while True:
            unit = self.next()
            if unit is None:
                return
            yield unit

    def set_target(self, target: Union[Target, Bytes]) -> None:
        """A new target for the units to come. Raises TypeError and ValueError: no Target, and no 32 bytes."""
        target32 = target_bytes(target)
        with self._lock:
            check(lib.dsha256_space_set_target(self._use(), target32))

    def split(self, n: int) -> list[Space]:
        """n new spaces of what is left of this one, which stays as it is: disjoint, and together all of it.

        Raises TypeError and ValueError: n is no integer of 1 … 2**24. Raises Error: no memory."""
        parts = ffi.new("dsha256_space *[]", number(n, "n", 1 << 24, 1))
        with self._lock:
            check(lib.dsha256_space_split(self._use(), parts, n))
        return [Space.__new__(Space)._own(part, self._extranonce2_size) for part in parts]

    def save(self) -> bytes:
        """It, with how far it is, as bytes that are the same on every machine."""
        with self._lock:
            size = lib.dsha256_space_save_size(self._use())
            saved = ffi.new("uint8_t[]", size)
            check(lib.dsha256_space_save(self._handle, saved, size))
        return bytes(ffi.buffer(saved))

    @staticmethod
    def load(saved: Bytes) -> Space:
        """The space that was saved. Raises Error for anything that save cannot have written. Checked, not signed: do
        not load strangers' spaces. Raises TypeError: no buffer of bytes."""
        data = bytes_of(flat(saved, "saved"))
        pointer = ffi.new("dsha256_space **")
        check(lib.dsha256_space_load(pointer, data, len(data)))
        return Space.__new__(Space)._own(pointer[0], int.from_bytes(data[_SIZE_AT:_SIZE_AT + 4], "little"))

    def __reduce__(self) -> tuple[Any, tuple[bytes]]:
        return Space.load, (self.save(),)


_SIZE_AT = 40  # where a saved space, format 1, has the size of extranonce2 (lib/space_save.c)
