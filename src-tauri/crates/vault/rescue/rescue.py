#!/usr/bin/env python3
"""Opens a Betweentimes vault, or a backup of one, without Betweentimes.

    rescue.py SOURCE OUT.db [--text OUT.txt]

SOURCE is the folder of a vault (close Betweentimes first) or a backup zip. It is only read, never changed.
OUT.db becomes a plain SQLite database that any program with SQLite 3.37 or newer opens (the search in it,
the table `words`, needs 3.42). It is not encrypted any more.

Needs Python 3.9 or newer and one package for AES: `cryptography` or `pycryptodome`.

Exit codes: 0 all is well; 1 it could not be done; 2 the passphrase, the recovery code or the key does not
fit, nothing was written; 3 written, but not everything in it is whole.
"""

import argparse
import contextlib
import datetime
import getpass
import hashlib
import hmac
import importlib
import json
import mmap
import operator
import os
import pathlib
import re
import sqlite3
import struct
import sys
import time
import unicodedata
import zipfile

WELL, FAILED, WRONG_KEY, NOT_WHOLE = 0, 1, 2, 3

# The names in a vault folder, and in a backup. Nothing else is ever read.
KEYS, KEYS_SPARE = "vault.keys", "vault.keys.bak"
DEVICE, DEVICE_SPARE = "vault.device", "vault.device.bak"
DB, DB_NEXT, JOURNAL = "vault.db", "vault.db.new", "vault.db-journal"
IN_A_BACKUP = ("README.txt", "rescue.py", KEYS, DEVICE, DB)
# No small file of a vault is longer, in bytes.
LONGEST = 64 * 1024


class Problem(Exception):
    """Why it cannot be done, in one sentence."""

    code = FAILED


class WrongKey(Problem):
    """What was given opens nothing here."""

    code = WRONG_KEY


def say(text, end="\n"):
    """Tells something beside the result."""
    print(text, end=end, file=sys.stderr, flush=True)


# ---- AES, the one thing that Python itself does not bring ------------------------------------------------


def find_aes():
    """AES-256-CBC without padding, decrypting: a function of key, vector and data."""
    try:
        from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes
    except ImportError:
        pass
    else:
        def decrypt(key, vector, data):
            cipher = Cipher(algorithms.AES(key), modes.CBC(vector)).decryptor()
            return cipher.update(data) + cipher.finalize()

        return decrypt
    for package in ("Crypto", "Cryptodome"):
        try:
            aes = importlib.import_module(package + ".Cipher.AES")
        except ImportError:
            continue
        return lambda key, vector, data: aes.new(key, aes.MODE_CBC, vector).decrypt(data)
    raise Problem("A package for AES is missing. Install one of the two:  pip install cryptography"
                  "  or  pip install pycryptodome")


# ---- HKDF-SHA256 (RFC 5869) ------------------------------------------------------------------------------


def hkdf(secret, label, salt=b"", length=32):
    """A key for one use, from a secret that is random already."""
    extracted = hmac.digest(salt or bytes(32), secret, "sha256")
    block = key = b""
    while len(key) < length:
        block = hmac.digest(extracted, block + label + bytes([len(key) // 32 + 1]), "sha256")
        key += block
    return key[:length]


# ---- XChaCha20-Poly1305 (RFC 8439 and draft-irtf-cfrg-xchacha-03) ----------------------------------------


def rotated(word, by):
    """A word of 32 bits, turned to the left."""
    return (word << by | word >> 32 - by) & 0xFFFFFFFF


def quarter_round(state, a, b, c, d):
    """RFC 8439, 2.1."""
    for first, second, third, by in ((a, b, d, 16), (c, d, b, 12), (a, b, d, 8), (c, d, b, 7)):
        state[first] = (state[first] + state[second]) & 0xFFFFFFFF
        state[third] = rotated(state[third] ^ state[first], by)


def chacha_rounds(key, last):
    """The words before and after twenty rounds; `last` are the 16 bytes behind the key (RFC 8439, 2.3)."""
    before = list(struct.unpack("<16I", b"expand 32-byte k" + key + last))
    state = list(before)
    for _ in range(10):
        for column in range(4):
            quarter_round(state, column, column + 4, column + 8, column + 12)
        for column in range(4):
            quarter_round(state, column, (column + 1) % 4 + 4, (column + 2) % 4 + 8, (column + 3) % 4 + 12)
    return before, state


def hchacha20(key, nonce):
    """A key of its own for the first 16 bytes of a long nonce (draft, 2.2)."""
    _, state = chacha_rounds(key, nonce)
    return struct.pack("<8I", *state[:4], *state[12:])


def chacha20_block(key, counter, nonce):
    """64 bytes of the key stream."""
    before, state = chacha_rounds(key, struct.pack("<I", counter) + nonce)
    return struct.pack("<16I", *((a + b) & 0xFFFFFFFF for a, b in zip(before, state)))


def poly1305(key, message):
    """The tag of a message (RFC 8439, 2.5)."""
    r = int.from_bytes(key[:16], "little") & 0x0FFFFFFC0FFFFFFC0FFFFFFC0FFFFFFF
    total = 0
    for at in range(0, len(message), 16):
        total = (total + int.from_bytes(message[at:at + 16] + b"\x01", "little")) * r % (2**130 - 5)
    return ((total + int.from_bytes(key[16:], "little")) % 2**128).to_bytes(16, "little")


def xchacha20_poly1305_open(key, nonce, sealed, bound_to):
    """What was sealed, or None when the key is another one or a byte was changed."""
    data, tag = sealed[:-16], sealed[-16:]
    inner_key, inner_nonce = hchacha20(key, nonce[:16]), bytes(4) + nonce[16:]
    padded = b"".join(part + bytes(-len(part) % 16) for part in (bound_to, data))
    tag_key = chacha20_block(inner_key, 0, inner_nonce)[:32]
    if not hmac.compare_digest(tag, poly1305(tag_key, padded + struct.pack("<QQ", len(bound_to), len(data)))):
        return None
    blocks = range(1, len(data) // 64 + 2)
    stream = b"".join(chacha20_block(inner_key, number, inner_nonce) for number in blocks)
    return bytes(a ^ b for a, b in zip(data, stream))


# ---- Argon2id (RFC 9106, version 0x13) -------------------------------------------------------------------


def argon2id(secret, salt, m_kib, passes, lanes):
    """32 bytes from a passphrase: with a package when there is one, else slowly."""
    for fast in (argon2id_of_argon2_cffi, argon2id_of_cryptography):
        key = fast(secret, salt, m_kib, passes, lanes)
        if key is not None:
            return key
    return SlowArgon2id(m_kib, passes, lanes, watched=True).hash(secret, salt)


def argon2id_of_argon2_cffi(secret, salt, m_kib, passes, lanes):
    """The same by the package argon2-cffi; None without it."""
    try:
        from argon2.low_level import Type, hash_secret_raw
    except ImportError:
        return None
    return hash_secret_raw(secret, salt, passes, m_kib, lanes, 32, Type.ID, 19)


def argon2id_of_cryptography(secret, salt, m_kib, passes, lanes):
    """The same by the package cryptography, from release 44 on; None when it cannot."""
    try:
        from cryptography.exceptions import UnsupportedAlgorithm
        from cryptography.hazmat.primitives.kdf.argon2 import Argon2id
    except ImportError:
        return None
    try:
        made = Argon2id(salt=salt, length=32, iterations=passes, lanes=lanes, memory_cost=m_kib)
        return made.derive(secret)
    except UnsupportedAlgorithm:
        return None


BLOCK = 1024
WORDS = struct.Struct("<128Q")
WORD = 2**64 - 1
# The words of a block by columns of its 8 x 8 registers of two words each, and back again (RFC 9106, 3.5).
BY_COLUMNS = [16 * row + 2 * column + half for column in range(8) for row in range(8) for half in range(2)]
to_columns = operator.itemgetter(*BY_COLUMNS)
from_columns = operator.itemgetter(*sorted(range(128), key=BY_COLUMNS.__getitem__))


def mix(a, b, c, d):
    """GB of RFC 9106, 3.6. Bits above the 64th are left to whoever packs the words: they change nothing."""
    a += b + 2 * (a & 0xFFFFFFFF) * (b & 0xFFFFFFFF)
    d = (d ^ a) & 0xFFFFFFFFFFFFFFFF
    d = d >> 32 | d << 32
    c += d + 2 * (c & 0xFFFFFFFF) * (d & 0xFFFFFFFF)
    b = (b ^ c) & 0xFFFFFFFFFFFFFFFF
    b = b >> 24 | b << 40
    a += b + 2 * (a & 0xFFFFFFFF) * (b & 0xFFFFFFFF)
    d = (d ^ a) & 0xFFFFFFFFFFFFFFFF
    d = d >> 16 | d << 48
    c += d + 2 * (c & 0xFFFFFFFF) * (d & 0xFFFFFFFF)
    b = (b ^ c) & 0xFFFFFFFFFFFFFFFF
    b = b >> 63 | b << 1
    return a, b, c, d


def permuted(v0, v1, v2, v3, v4, v5, v6, v7, v8, v9, v10, v11, v12, v13, v14, v15):
    """P of RFC 9106, 3.6."""
    v0, v4, v8, v12 = mix(v0, v4, v8, v12)
    v1, v5, v9, v13 = mix(v1, v5, v9, v13)
    v2, v6, v10, v14 = mix(v2, v6, v10, v14)
    v3, v7, v11, v15 = mix(v3, v7, v11, v15)
    v0, v5, v10, v15 = mix(v0, v5, v10, v15)
    v1, v6, v11, v12 = mix(v1, v6, v11, v12)
    v2, v7, v8, v13 = mix(v2, v7, v8, v13)
    v3, v4, v9, v14 = mix(v3, v4, v9, v14)
    return v0, v1, v2, v3, v4, v5, v6, v7, v8, v9, v10, v11, v12, v13, v14, v15


def permuted_rows(words):
    """P on each of the eight rows of a block."""
    rows = []
    for at in range(0, 128, 16):
        rows += permuted(*words[at:at + 16])
    return rows


def compressed(one, other):
    """G of RFC 9106, 3.5, on blocks that are whole numbers."""
    both = one ^ other
    rows = permuted_rows(WORDS.unpack(both.to_bytes(BLOCK, "little")))
    words = from_columns(permuted_rows(to_columns(rows)))
    return int.from_bytes(WORDS.pack(*[word & WORD for word in words]), "little") ^ both


def long_hash(data, length):
    """H' of RFC 9106, 3.3: BLAKE2b of any length."""
    data = struct.pack("<I", length) + data
    if length <= 64:
        return hashlib.blake2b(data, digest_size=length).digest()
    part = hashlib.blake2b(data).digest()
    whole = part[:32]
    while length - len(whole) > 64:
        part = hashlib.blake2b(part).digest()
        whole += part[:32]
    return whole + hashlib.blake2b(part, digest_size=length - len(whole)).digest()


class SlowArgon2id:
    """Argon2id with nothing but Python. The lanes of a slice are spread over processes where that is easy."""

    def __init__(self, m_kib, passes, lanes, watched=False):
        self.m_kib, self.passes, self.lanes, self.watched = m_kib, passes, lanes, watched
        self.segment = m_kib // (4 * lanes)
        self.columns = 4 * self.segment
        self.blocks = self.columns * lanes
        self.workers = min(lanes, os.cpu_count() or 1) if hasattr(os, "fork") and self.segment > 64 else 1

    def hash(self, secret, salt, key=b"", data=b"", length=32):
        """The tag (RFC 9106, 3.2)."""
        numbers = struct.pack("<6I", self.lanes, length, self.m_kib, self.passes, 0x13, 2)
        inputs = b"".join(struct.pack("<I", len(it)) + it for it in (secret, salt, key, data))
        first = hashlib.blake2b(numbers + inputs).digest()
        # Shared with the processes that help. It has no name, and no file behind it.
        with contextlib.closing(mmap.mmap(-1, self.blocks * BLOCK)) as self.memory:
            for lane in range(self.lanes):
                for column in range(2):
                    start = long_hash(first + struct.pack("<II", column, lane), BLOCK)
                    self.put(lane, column, int.from_bytes(start, "little"))
            self.fill()
            last = 0
            for lane in range(self.lanes):
                last ^= self.block(lane, self.columns - 1)
        return long_hash(last.to_bytes(BLOCK, "little"), length)

    def block(self, lane, column):
        """A block of the memory, as a whole number."""
        at = (lane * self.columns + column) * BLOCK
        return int.from_bytes(self.memory[at:at + BLOCK], "little")

    def put(self, lane, column, block):
        """Writes a block into the memory."""
        at = (lane * self.columns + column) * BLOCK
        self.memory[at:at + BLOCK] = block.to_bytes(BLOCK, "little")

    def fill(self):
        """All passes, slice by slice."""
        if self.watched:
            say(f"Turning the passphrase into a key. This takes about {self.estimate()} without the package "
                "argon2-cffi.")
        slices = [(number, slice_) for number in range(self.passes) for slice_ in range(4)]
        for done, (number, slice_) in enumerate(slices, 1):
            self.fill_slice(number, slice_)
            if self.watched:
                say(f"\r{100 * done // len(slices)} %", end="\n" if done == len(slices) else "")

    def estimate(self):
        """How long it will take, by a short trial."""
        trial = SlowArgon2id(256, 1, 1)
        since = time.perf_counter()
        trial.hash(b"nobody", bytes(16))
        seconds = (time.perf_counter() - since) / trial.blocks * self.blocks * self.passes / self.workers
        return f"{seconds:.0f} seconds" if seconds < 100 else f"{seconds / 60:.0f} minutes"

    def fill_slice(self, number, slice_):
        """One slice of every lane. Within a slice the lanes do not need each other."""
        if self.workers == 1:
            for lane in range(self.lanes):
                self.fill_segment(number, lane, slice_)
            return
        helpers = [self.start_helper(number, slice_, range(at, self.lanes, self.workers))
                   for at in range(self.workers)]
        # All of them are waited for, also when the first has failed.
        ended = [os.waitpid(helper, 0)[1] for helper in helpers]
        if any(ended):
            raise Problem("A process that helped with the passphrase ended too soon.")

    def start_helper(self, number, slice_, lanes):
        """A process that fills some lanes of a slice and ends."""
        helper = os.fork()
        if helper:
            return helper
        try:
            for lane in lanes:
                self.fill_segment(number, lane, slice_)
        except BaseException:
            os._exit(1)
        os._exit(0)

    def fill_segment(self, number, lane, slice_):
        """One slice of one lane (RFC 9106, 3.4)."""
        addresses = self.addresses(number, lane, slice_) if number == 0 and slice_ < 2 else None
        begin = slice_ * self.segment
        # The first two blocks of a lane are there already.
        skip = 2 if number == 0 and slice_ == 0 else 0
        previous = self.block(lane, (begin + skip - 1) % self.columns)
        for at in range(self.segment):
            pair = next(addresses) if addresses else previous & WORD
            if at < skip:
                continue
            source = self.reference(number, lane, slice_, at, pair)
            block = compressed(previous, self.block(*source))
            if number > 0:
                block ^= self.block(lane, begin + at)
            self.put(lane, begin + at, block)
            previous = block

    def addresses(self, number, lane, slice_):
        """Pairs of numbers that do not depend on the passphrase (RFC 9106, 3.4.1.2)."""
        for counter in range(1, self.segment // 128 + 2):
            words = (number, lane, slice_, self.blocks, self.passes, 2, counter)
            start = int.from_bytes(struct.pack("<7Q", *words), "little")
            yield from WORDS.unpack(compressed(0, compressed(0, start)).to_bytes(BLOCK, "little"))

    def reference(self, number, lane, slice_, at, pair):
        """The lane and the column that a pair of numbers points at (RFC 9106, 3.4.2)."""
        first, second = pair & 0xFFFFFFFF, pair >> 32
        other = lane if number == 0 and slice_ == 0 else second % self.lanes
        known = slice_ * self.segment if number == 0 else self.columns - self.segment
        if other == lane:
            known += at - 1
        elif at == 0:
            known -= 1
        begin = 0 if number == 0 else (slice_ + 1) * self.segment
        back = known * (first * first >> 32) >> 32
        return other, (begin + known - 1 - back) % self.columns


# ---- What a person has: a passphrase or a recovery code --------------------------------------------------

CROCKFORD = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
# Digits that carry the code, and digits that catch a slip.
CARRY, CHECK = 26, 2


def passphrase_bytes(typed):
    """A passphrase as it is hashed: NFKC, so that every keyboard types the same one."""
    return unicodedata.normalize("NFKC", typed).encode("utf-8", "surrogatepass")


def code_bytes(typed):
    """The secret in a recovery code; None when it is no code, or has a slip in it."""
    digits = "".join(it for it in typed if not it.isspace() and it not in "-\u2013\u2014\u2010\u2011")
    digits = "".join(chr(ord(it) - 32) if "a" <= it <= "z" else it for it in digits)
    digits = digits.translate(str.maketrans("OIL", "011"))
    if len(digits) != CARRY + CHECK or any(it not in CROCKFORD for it in digits):
        return None
    carried = digits[:CARRY].encode()
    hashed = hashlib.sha256(b"recovery check " + carried).digest()
    check = "".join(CROCKFORD[it & 31] for it in hashed[:CHECK])
    return carried if check == digits[CARRY:] else None


# ---- vault.keys: the key of the vault, wrapped once for everything that opens it -------------------------

FORMAT, VERSION = "betweentimes-vault-keys", 1


class Slot:
    """The key of the vault, wrapped for one thing that opens it."""

    def __init__(self, owner, raw):
        self.kind, self.kdf = raw["type"], raw["kdf"]
        self.salt = unhex(self.kdf["salt"], 16)
        if self.kind not in ("device", "passphrase", "recovery"):
            raise ValueError("another kind of slot")
        self.nonce, self.sealed = unhex(raw["wrap"]["nonce"], 24), unhex(raw["wrap"]["ct"], 48)
        name = unhex(raw["id"], 8).hex()
        # What the wrapped key is bound to: it cannot be moved, weakened or passed off as another.
        self.bound_to = "|".join((f"{FORMAT}/{VERSION}", owner.hex(), name, self.kind, self.line())).encode()

    def line(self):
        """The way from a secret to a key, as one line."""
        if self.kdf["alg"] == "hkdf-sha256":
            return f"hkdf-sha256,{self.salt.hex()}"
        if self.kdf["alg"] != "argon2id":
            raise ValueError("another way to a key")
        v, m_kib, t, p = (whole(self.kdf[it]) for it in ("v", "m_kib", "t", "p"))
        # Neither a protection that is none, nor one that takes all memory or all day.
        if v != 19 or not (19 * 1024 <= m_kib <= 1024 * 1024 and 1 <= t <= 10 and 1 <= p <= 16):
            raise ValueError("numbers out of bounds")
        return f"argon2id,{v},{m_kib},{t},{p},{self.salt.hex()}"

    def open(self, secret):
        """The key of the vault; None when this is not the secret."""
        if self.kdf["alg"] == "argon2id":
            key = argon2id(secret, self.salt, self.kdf["m_kib"], self.kdf["t"], self.kdf["p"])
        else:
            key = hkdf(secret, self.kind.encode(), self.salt)
        return xchacha20_poly1305_open(key, self.nonce, self.sealed, self.bound_to)


class Keys:
    """The file as a whole."""

    def __init__(self, text):
        try:
            self.raw = json.loads(text)
            is_ours = self.raw["format"] == FORMAT and whole(self.raw["version"]) > 0
        except (ValueError, TypeError, KeyError, RecursionError):
            is_ours = False
        if not is_ours:
            raise Problem(f"{KEYS} is damaged, or it is not the file of a vault.")
        if self.raw["version"] > VERSION:
            raise Newer(f"{KEYS} was written by a newer Betweentimes (its version is {self.raw['version']}, "
                        f"this script knows {VERSION}). The rescue.py of the newer one is needed.")
        try:
            self.salt = unhex(self.raw["db"]["salt"], 16)
            owner = unhex(self.raw["vault_id"], 16)
            if self.raw["db"]["engine"] != "sqlcipher4":
                raise ValueError("another kind of database")
            self.slots = list(read_slots(owner, self.raw["slots"][:16]))
        except (ValueError, TypeError, KeyError):
            raise Problem(f"{KEYS} is damaged.") from None
        if not self.slots:
            raise Problem(f"{KEYS} is damaged: nothing in it could be opened.")

    def has(self, kind):
        return any(slot.kind == kind for slot in self.slots)

    def open(self, kind, secret):
        """The key of the vault; None when this secret opens no slot of this kind."""
        opened = (slot.open(secret) for slot in self.slots if slot.kind == kind)
        return next((it for it in opened if it is not None), None)

    def is_sealed(self, vault_key):
        """Whether the file is as it was signed: HMAC-SHA256 over its compact JSON with zeros for the mac."""
        try:
            said = unhex(self.raw["mac"], 32)
            text = json.dumps(self.as_signed(), separators=(",", ":"), ensure_ascii=False).encode()
        except (ValueError, TypeError, KeyError):
            return False
        return hmac.compare_digest(said, hmac.digest(hkdf(vault_key, b"slots"), text, "sha256"))

    def as_signed(self):
        """The file in the order in which it was signed, which is not promised to be the order in the file."""
        def only(of, *names):
            return {name: of[name] for name in names}

        slots = []
        for slot in self.raw["slots"]:
            argon = ("v", "m_kib", "t", "p") if slot["kdf"]["alg"] == "argon2id" else ()
            kdf, wrap = only(slot["kdf"], "alg", *argon, "salt"), only(slot["wrap"], "nonce", "ct")
            slots.append({"id": slot["id"], "type": slot["type"], "kdf": kdf, "wrap": wrap})
        head = only(self.raw, "format", "version", "vault_id", "generation")
        return {**head, "db": only(self.raw["db"], "engine", "salt"), "slots": slots, "mac": "00" * 32}


class Newer(Problem):
    """A newer release wrote this."""


def read_slots(owner, raw):
    """Every slot that can be understood."""
    for slot in raw:
        try:
            yield Slot(owner, slot)
        except (ValueError, TypeError, KeyError):
            say(f"Careful: a part of {KEYS} is damaged, or this script does not know it. It is left out.")


def unhex(text, length):
    """The bytes of exactly so many hexadecimal digits."""
    if not isinstance(text, str) or not re.fullmatch("[0-9a-f]*", text) or len(text) != 2 * length:
        raise ValueError("not the right number of hexadecimal digits")
    return bytes.fromhex(text)


def whole(number):
    """A whole number, which true and false are not."""
    if not isinstance(number, int) or isinstance(number, bool):
        raise ValueError("not a whole number")
    return number


# ---- Where a vault lies: a folder or a backup ------------------------------------------------------------

PAGE = 4096
# SQLCipher 4 leaves this much free at the end of each page: 16 bytes of vector, 64 of HMAC-SHA512.
VECTOR, SEAL = 16, 64
USABLE = PAGE - VECTOR - SEAL
# SQLite never writes the page at the first GiB: it locks bytes there (sqlite.org/fileformat2, 1.3).
LOCK_PAGE = 2**30 // PAGE + 1
# A plain database begins with this, where an encrypted one has its salt.
MAGIC = b"SQLite format 3\0"
# "Btwn": whose database it is.
APPLICATION_ID = 0x4274776E


class Folder:
    """The folder of a vault."""

    def __init__(self, path):
        self.path = path
        if not any((path / name).exists() for name in (KEYS, KEYS_SPARE)):
            raise Problem(f"{path} is not the folder of a vault: there is no {KEYS} in it.")

    def close(self):
        pass

    def small(self, name):
        """A small file as a whole; None when it is not there."""
        try:
            with open(self.path / name, "rb") as file:
                return file.read(LONGEST)
        except FileNotFoundError:
            return None

    def pages(self, salt):
        """The pages of the database that begins with this salt."""
        database, journal = self.path / DB, self.path / JOURNAL
        if head(database) != salt and head(self.path / DB_NEXT) == salt:
            # The power went while the whole vault was being written anew: the keys name the new database
            # already. The journal beside it is of the old one.
            say(f"The database lies in {DB_NEXT}; that is as it should be after a power cut.")
            database, journal = self.path / DB_NEXT, None
        if not database.is_file():
            raise Problem(f"There is no {DB} in {self.path}.")
        return Pages(open(database, "rb"), 0, database.stat().st_size, journal)


class Backup:
    """A backup: a zip file in which everything is stored as it is.

    The bytes of a member are read from the file itself and not through zipfile, which gives up when its
    checksum does not fit. Every page has a stronger seal of its own, and one bad page need not cost the
    others.
    """

    def __init__(self, path):
        self.file = open(path, "rb")
        try:
            members = self.listed()
            if members is None:
                members = self.walked()
            self.members = self.checked(members, path)
        except BaseException:
            self.file.close()
            raise

    def listed(self):
        """The members by the list at the end of the file; None when there is none that can be read."""
        try:
            starts = [it.header_offset for it in zipfile.ZipFile(self.file).infolist()]
        except (zipfile.BadZipFile, ValueError, struct.error):
            return None
        members = [self.member(start) for start in starts]
        return None if None in members else members

    def walked(self):
        """The members by going from one to the next: when a file was cut off, its list is gone."""
        members, at = [], 0
        while (member := self.member(at)) is not None:
            members.append(member)
            at = member[1] + member[2]
        if members:
            say("Careful: the end of this backup is damaged or missing. What is left of it is used.")
        return members

    def member(self, at):
        """Name, start and size of the member at `at` (APPNOTE.TXT of zip, 4.3.7); None when there is none."""
        self.file.seek(at)
        header = self.file.read(30).ljust(30, b"\0")
        magic, flags, method, packed, size, name, extra = struct.unpack("<4s2x2H8x2I2H", header)
        if magic != b"PK\x03\x04":
            return None
        start, text = at + 30 + name + extra, self.file.read(name).decode("utf-8", "replace")
        # Stored as it is, not locked, and with its size before it: so Betweentimes writes it.
        if flags & 9 or method != zipfile.ZIP_STORED or packed != size:
            return "", start, 0
        rest = max(0, os.fstat(self.file.fileno()).st_size - start)
        # A size above 4 GiB stands elsewhere; but the database comes last, and it knows its own size.
        return text, start, rest if size == 0xFFFFFFFF else min(size, rest)

    def checked(self, members, path):
        """The members by name; only the names that a backup has, each once."""
        by_name = {name: (start, size) for name, start, size in members}
        if not members:
            raise Problem(f"{path} is neither the folder of a vault nor a backup of one.")
        if len(by_name) != len(members) or not set(by_name) <= set(IN_A_BACKUP):
            raise Problem(f"{path} is not a backup as Betweentimes writes it. If {KEYS} and {DB} are in it, "
                          "unpack it and try the folder.")
        if KEYS not in by_name or DB not in by_name:
            raise Problem(f"{path} is not a whole backup: {KEYS} or {DB} is not in it.")
        return by_name

    def close(self):
        self.file.close()

    def small(self, name):
        """A small member as a whole; None when it is not there."""
        start, size = self.members.get(name, (0, 0))
        self.file.seek(start)
        return self.file.read(min(size, LONGEST)) if name in self.members else None

    def pages(self, _salt):
        """The pages of the database."""
        start, size = self.members[DB]
        return Pages(self.file, start, size, None)


def open_source(path):
    """The folder or the backup at a path."""
    if not path.exists():
        raise Problem(f"There is no {path}.")
    return Folder(path) if path.is_dir() else Backup(path)


def head(path):
    """The first 16 bytes of a file; None when there are none."""
    try:
        with open(path, "rb") as file:
            return file.read(16)
    except OSError:
        return None


class Pages:
    """The encrypted pages of a database, one by one, as they were before a change that was cut off."""

    def __init__(self, file, start, size, journal):
        self.file, self.start, self.size = file, start, size
        self.count = -(-size // PAGE)
        self.before = {}
        self.journal = None
        if journal is not None and journal.is_file():
            self.journal = open(journal, "rb")
            self.read_journal()

    def close(self):
        self.file.close()
        if self.journal:
            self.journal.close()

    def page(self, number):
        """Page `number`, counted from 1; shorter than a page where the file ends."""
        if number in self.before:
            self.journal.seek(self.before[number])
            return self.journal.read(PAGE)
        at = (number - 1) * PAGE
        self.file.seek(self.start + at)
        return self.file.read(max(0, min(PAGE, self.size - at)))

    def read_journal(self):
        """Finds the pages as they were before a change that never came to its end.

        This is SQLite's rollback journal (sqlite.org/fileformat2, 3). A journal that is done with begins
        with zeros. The pages in it are encrypted and sealed like all others.
        """
        size, at = os.fstat(self.journal.fileno()).st_size, 0
        while at + 28 <= size:
            self.journal.seek(at)
            magic, records, nonce, count, sector, page = struct.unpack(">8s5I", self.journal.read(28))
            if magic != b"\xd9\xd5\x05\xf9\x20\xa1\x63\xd7" or page != PAGE or not 512 <= sector <= 65536:
                break
            if at == 0:
                self.count = count
                say("The vault was not closed in good order: a change that was cut off is left out.")
            at += sector
            if records == 0xFFFFFFFF:
                records = (size - at) // (PAGE + 8)
            for _ in range(records):
                if not self.read_record(at, nonce):
                    return
                at += PAGE + 8
            at = -(-at // sector) * sector

    def read_record(self, at, nonce):
        """Remembers one page of the journal; False when it was not written whole."""
        self.journal.seek(at)
        record = self.journal.read(PAGE + 8)
        if len(record) != PAGE + 8:
            return False
        number, check = struct.unpack(">I", record[:4])[0], struct.unpack(">I", record[-4:])[0]
        if (nonce + sum(record[4 + PAGE - 200:4:-200])) & 0xFFFFFFFF != check:
            return False
        self.before.setdefault(number, at + 4)
        return True


# ---- From the key of the vault to plain pages ------------------------------------------------------------


class PageKey:
    """Opens the pages of a database (SQLCipher 4, zetetic.net/sqlcipher/design).

    A page is AES-256-CBC, then the vector, then HMAC-SHA512 over both and the number of the page.
    """

    def __init__(self, vault_key, salt, decrypt):
        self.decrypt = decrypt
        self.cipher = hkdf(vault_key, b"db")
        self.seal = hashlib.pbkdf2_hmac("sha512", self.cipher, bytes(it ^ 0x3A for it in salt), 2, 32)

    def open(self, number, page):
        """The page as SQLite writes it, with zeros where vector and seal were; None when it is damaged."""
        if number == LOCK_PAGE:
            return bytes(PAGE)
        # The first page begins with the salt, which is neither encrypted nor sealed.
        start = 16 if number == 1 else 0
        sealed, seal = page[start:USABLE + VECTOR], page[USABLE + VECTOR:]
        fitting = hmac.digest(self.seal, sealed + struct.pack("<I", number), "sha512")
        if len(page) != PAGE or not hmac.compare_digest(seal, fitting):
            return None
        data = self.decrypt(self.cipher, page[USABLE:USABLE + VECTOR], page[start:USABLE])
        return (MAGIC if number == 1 else b"") + data + bytes(VECTOR + SEAL)

    def guess_first(self, page):
        """The first page, though it is damaged: it says where everything is, and often enough that part of it
        can still be read. The header before that part is made anew (sqlite.org/fileformat2, 1.3).
        """
        page = page.ljust(PAGE, b"\0")
        data = self.decrypt(self.cipher, page[USABLE:USABLE + VECTOR], page[16:USABLE])
        sizes = struct.pack(">H6B", PAGE, 1, 1, VECTOR + SEAL, 64, 32, 32)
        # Numbers of changes and of pages as not known, no free pages; then format 4, UTF-8, and whose it is.
        numbers = struct.pack(">12I28x", 0, 0, 0, 0, 1, 4, 0, 0, 1, 0, 0, APPLICATION_ID)
        return MAGIC + sizes + numbers + data[100 - 16:] + bytes(VECTOR + SEAL)


def page_key(vault_key, salt, pages, decrypt):
    """What opens the pages: by the salt in the keys, or by the one in the file when only that one fits."""
    for it in (salt, pages.page(1)[:16]):
        key = PageKey(vault_key, it, decrypt)
        if any(key.open(number, pages.page(number)) for number in (1, 2, 3)):
            return key
    return PageKey(vault_key, salt, decrypt)


class Written:
    """What was written: how many pages, and which of them are missing."""

    def __init__(self, count, bad):
        self.count, self.bad = count, bad


def write_pages(pages, key, out, skip_bad):
    """Writes every page that fits its seal. Without `skip_bad` one that does not fit ends it."""
    first = key.open(1, pages.page(1))
    count = page_count(first, pages)
    bad = []
    for number in range(1, count + 1):
        plain = key.open(number, pages.page(number))
        if plain is None:
            bad.append(number)
            plain = key.guess_first(pages.page(1)) if number == 1 else bytes(PAGE)
        # The others are still looked at, so that all the damage is told at once.
        if skip_bad or not bad:
            out.write(plain)
        if number % 25600 == 0:
            say(f"{number * PAGE // 10**6} of {count * PAGE // 10**6} MB")
    if not count or len(bad) == count:
        raise Problem("Not one page fits the key of this vault: the database belongs to other keys, or all "
                      "of it is damaged. Nothing was written.")
    if bad and not skip_bad:
        raise Problem(f"{pages_named(bad)} damaged, of {count}. Nothing was written. Try another backup; or "
                      "add --skip-bad, which leaves out what is damaged and keeps the rest.")
    return Written(count, bad)


def page_count(first, pages):
    """How many pages the database has: what its header says, where that can be believed."""
    # sqlite.org/fileformat2, 1.3.7: the number counts when these two change together.
    if first is None or first[24:28] != first[92:96]:
        return pages.count
    count = struct.unpack(">I", first[28:32])[0]
    if count < pages.count:
        say("The file goes on behind the end of the database. What stands there is left out.")
    return count


def pages_named(numbers):
    """Such as "Pages 3, 7-12 are"."""
    spans = []
    for number in numbers:
        if spans and number == spans[-1][1] + 1:
            spans[-1][1] = number
        else:
            spans.append([number, number])
    named = ", ".join(str(a) if a == b else f"{a}-{b}" for a, b in spans)
    return f"Page {named} is" if len(numbers) == 1 else f"Pages {named} are"


def create(path):
    """A new file for this account only. One that is there already is never written over."""
    flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)
    return os.fdopen(os.open(path, flags, 0o600), "wb")


def write_whole(path, fill):
    """Fills a new file. When that fails, the file is removed again."""
    with create(path) as file:
        try:
            made = fill(file)
            file.flush()
            os.fsync(file.fileno())
            return made
        except BaseException:
            file.close()
            os.remove(path)
            raise


# ---- The key ---------------------------------------------------------------------------------------------


def read_keys(source):
    """The file of the keys, and its spare copy where that is another one. What is damaged gives way."""
    found, refused = [], None
    for name in (KEYS, KEYS_SPARE):
        text = source.small(name)
        try:
            if text is not None and all(text != keys.text for keys in found):
                keys = Keys(text)
                keys.text = text
                found.append(keys)
        except Newer:
            raise
        except Problem as problem:
            refused = refused or problem
    if not found:
        raise refused
    if refused:
        say(f"Careful: {refused} Its copy is used.")
    return found


def unlock(source, options):
    """The keys that something opens, and the key of the vault."""
    candidates = read_keys(source)
    if options.code or options.code_file:
        typed = read_first_line(options.code_file) if options.code_file else asked("Recovery code: ")
        opened = by_code(candidates, typed)
    elif options.passphrase_file:
        opened = by_either(candidates, read_first_line(options.passphrase_file))
    else:
        opened = by_device(candidates, source)
        opened = opened or by_either(candidates, asked("Passphrase or recovery code: "))
    keys, vault_key = opened
    if not keys.is_sealed(vault_key):
        say(f"Careful: the seal of {KEYS} does not fit, so somebody or something changed that file. "
            "The key in it is whole, and so this goes on.")
    return keys, vault_key


def by_device(candidates, source):
    """With the key that lies beside the database until a passphrase is set; None when there is none."""
    if not candidates[0].has("device"):
        return None
    for name in (DEVICE, DEVICE_SPARE):
        try:
            secret = unhex((source.small(name) or b"").decode("ascii").rstrip(), 32)
        except ValueError:
            continue
        for keys in candidates:
            vault_key = keys.open("device", secret)
            if vault_key is not None:
                return keys, vault_key
    raise WrongKey(f"The key of this vault lies in {DEVICE}, which is missing or damaged. "
                   "Nothing was written.")


def by_code(candidates, typed):
    """With a recovery code."""
    secret = code_bytes(typed)
    if secret is None:
        raise WrongKey("This is not a whole recovery code: it has 28 letters and digits, and two of them "
                       "catch a slip. Nothing was written.")
    return tried(candidates, [("recovery", secret)], "This recovery code does not open this vault.")


def by_either(candidates, typed):
    """With a passphrase, or with a recovery code, which is quick to try."""
    secret = code_bytes(typed)
    ways = [("recovery", secret)] if secret else []
    ways.append(("passphrase", passphrase_bytes(typed)))
    return tried(candidates, ways, "This opens nothing here, neither as a passphrase nor as a recovery code.")


def tried(candidates, ways, refusal):
    """The first that opens."""
    for kind, secret in ways:
        for keys in candidates:
            vault_key = keys.open(kind, secret)
            if vault_key is not None:
                return keys, vault_key
    raise WrongKey(refusal + " Nothing was written.")


def asked(prompt):
    """What is typed, unseen."""
    try:
        return getpass.getpass(prompt)
    except EOFError:
        raise WrongKey("Nothing was typed. Nothing was written.") from None


def read_first_line(path):
    """The first line of a file, without its end and without the mark that some editors put first."""
    try:
        return pathlib.Path(path).read_text(encoding="utf-8-sig").split("\n")[0]
    except UnicodeDecodeError:
        raise Problem(f"{path} is not a text file in UTF-8.") from None


# ---- Looking at what was written -------------------------------------------------------------------------

# The layouts that this script knows.
NEWEST_LAYOUT = 2
# Under this setting a vault remembers the keys it had before.
OLD_KEYS = "keys.before"


def open_plain(path):
    """The written database, to be read and nothing else."""
    connection = sqlite3.connect(path.absolute().as_uri() + "?mode=ro&immutable=1", uri=True)
    connection.text_factory = lambda text: text.decode("utf-8", "replace")
    if is_sqlite_old():
        # It does not know the word STRICT, and reads past it so (sqlite.org/stricttables, 4).
        connection.execute("PRAGMA writable_schema = ON")
    return connection


def is_sqlite_old():
    """Whether this Python's SQLite is older than the tables of a vault."""
    return sqlite3.sqlite_version_info < (3, 37)


def complaints(connection):
    """What SQLite finds wrong; nothing when all is well."""
    try:
        found = [row[0] for row in connection.execute("PRAGMA integrity_check")]
    except sqlite3.DatabaseError as error:
        found = [str(error)]
    # SQLite 3.44.0 to 3.45.0 could not look at an index of words without writing, and said so here.
    return [it for it in found if it != "ok" and "readonly database" not in it]


def number(connection, query):
    """One number; None when it cannot be read."""
    try:
        return connection.execute(query).fetchone()[0]
    except (sqlite3.DatabaseError, TypeError):
        return None


def tell_layout(connection):
    """Says when this is not a database as this script knows it. SQLite reads it all the same."""
    if number(connection, "PRAGMA application_id") != APPLICATION_ID:
        say("Careful: this does not look like a database of Betweentimes.")
        return
    layout = number(connection, "PRAGMA user_version")
    if layout > NEWEST_LAYOUT:
        say(f"This was written by a newer Betweentimes: its layout is {layout}, and this script knows "
            f"{NEWEST_LAYOUT}. OUT.db is complete, but what is said of it here may not be.")


def tell_counts(connection):
    """How much there is."""
    counts = [number(connection, query) for query in (
        "SELECT count(*) FROM entries WHERE binned_at IS NULL",
        "SELECT count(*) FROM entries WHERE binned_at IS NOT NULL",
        "SELECT count(*) FROM drafts",
    )]
    entries, binned, drafts = ("cannot be counted" if it is None else it for it in counts)
    print(f"Entries: {entries}. In the bin: {binned}. Unfinished drafts: {drafts}.")


def tell_complaints(found):
    """What SQLite says of it."""
    if found:
        print("Not whole. SQLite says of it:")
        for line in "\n".join(found).split("\n")[:5]:
            print("  " + line)
    elif is_sqlite_old():
        print(f"Not looked at by SQLite: the one in this Python, {sqlite3.sqlite_version}, is too old. "
              "Open the file with SQLite 3.37 or newer.")
    else:
        print("SQLite finds no fault in it: integrity_check = ok.")


def look_at(path, written):
    """Checks the written database and tells what is in it. Gives whether all of it is whole."""
    print(f"Written: {path}, {written.count} pages.")
    with contextlib.closing(open_plain(path)) as connection:
        tell_layout(connection)
        tell_counts(connection)
        found = [] if is_sqlite_old() else complaints(connection)
        tell_complaints(found)
        has_old_keys = number(connection, f"SELECT count(*) FROM settings WHERE key = '{OLD_KEYS}'")
    if written.bad:
        print(f"{pages_named(written.bad)} damaged, so something is missing. An older backup may have it.")
    print(f"\n{path} is NOT encrypted. Whoever has it can read everything. Keep it safe, and delete it when "
          "you are done.")
    if has_old_keys:
        print("It also holds the keys of older backups.")
    return not found and not written.bad


# ---- Plain text ------------------------------------------------------------------------------------------

KINDS = {"checkIn": "check-in", "page": "page", "run": "exercise", "card": "coping card", "questionnaire": "questionnaire",
         "task": "homework"}
# Notes of the program about a body; no words of a person.
NO_WORDS = ("kind", "visited", "at")


def write_text(connection, file):
    """Every entry that is not in the bin, in order of day. Gives how many could not be read."""
    lost = 0
    for seq in seqs_by_day(connection):
        try:
            row = connection.execute("SELECT day, kind, title, tags, body FROM entries WHERE seq = ?", (seq,))
            lines = entry_lines(*row.fetchone())
        except (sqlite3.DatabaseError, TypeError):
            lost += 1
            continue
        file.write(("\n".join(lines) + "\n\n\n").encode("utf-8", "replace"))
    return lost


def seqs_by_day(connection):
    """The numbers of the entries by day. In a damaged file, what is left in two places is put together."""
    days = {}
    for way in ("entries INDEXED BY entries_by_day WHERE binned_at IS NULL ORDER BY day, seq",
                "entries INDEXED BY entries_by_day WHERE binned_at IS NULL ORDER BY day DESC, seq DESC",
                "entries NOT INDEXED WHERE binned_at IS NULL ORDER BY seq",
                "entries NOT INDEXED WHERE binned_at IS NULL ORDER BY seq DESC"):
        try:
            for seq, day in connection.execute(f"SELECT seq, day FROM {way}"):
                days[seq] = day
            break
        except sqlite3.DatabaseError:
            continue
    return sorted(days, key=lambda seq: (days[seq], seq))


def entry_lines(day, kind, title, tags, body):
    """One entry as lines."""
    date = datetime.date(1970, 1, 1) + datetime.timedelta(days=day)
    lines = [f"{date}  {KINDS.get(kind, kind)}" + (f": {title}" if title else "")]
    try:
        tags, it = json.loads(tags), json.loads(body)["it"]
    except (ValueError, TypeError, KeyError, RecursionError):
        return [*lines, "", "(damaged)", body.replace("\0", "")]
    if tags:
        lines.append("tags: " + ", ".join(map(str, tags)))
    it = unwrapped(it)
    if isinstance(it, dict) and it.get("title") == title:
        del it["title"]
    return [*lines, "", *lines_of(it)]


def unwrapped(it):
    """A value without what is empty, and without the wrapping that only a program needs."""
    if isinstance(it, list):
        return [value for value in map(unwrapped, it) if not is_empty(value)]
    if not isinstance(it, dict):
        return it
    inner = {name: unwrapped(value) for name, value in it.items() if name not in NO_WORDS}
    inner = {name: value for name, value in inner.items() if not is_empty(value)}
    if set(inner) <= {"word", "strength"} and isinstance(inner.get("word"), str):
        return inner["word"] + (f" ({inner['strength']})" if "strength" in inner else "")
    is_wrapping = "kind" in it or set(it) in ({"known"}, {"own"})
    return next(iter(inner.values())) if is_wrapping and len(inner) == 1 else inner


def is_empty(it):
    return it is None or it is False or it in ("", [], {})


def lines_of(it):
    """A value as lines, each name before what stands under it."""
    if isinstance(it, list):
        for value in it:
            first, *rest = lines_of(value)
            yield "- " + first
            yield from ("  " + line for line in rest)
    elif isinstance(it, dict):
        for name, value in it.items():
            lines = list(lines_of(value))
            if name == "text":
                yield from lines
            elif len(lines) == 1 and not isinstance(value, (dict, list)):
                yield f"{in_words(name)}: {lines[0]}"
            else:
                yield f"{in_words(name)}:"
                yield from ("  " + line for line in lines)
    else:
        yield from ("yes" if it is True else str(it)).split("\n")


def in_words(name):
    """Such as "sleep minutes" for sleepMinutes."""
    return re.sub("([A-Z])", r" \1", name).lower()


# ---- Selftest --------------------------------------------------------------------------------------------


def selftest():
    """Compares everything that is computed here with what the standards print."""
    failed = 0
    for name, passed in (
        ("HKDF-SHA256 (RFC 5869, test case 3)", hkdf_fits()),
        ("XChaCha20-Poly1305 (draft-irtf-cfrg-xchacha-03, A.3.1)", xchacha_fits()),
        ("Argon2id in Python (RFC 9106, 5.3)", argon2id_fits()),
        ("Argon2id by a package, where there is one", fast_argon2id_fits()),
        ("AES-256-CBC by a package (NIST SP 800-38A, F.2.6)", aes_fits()),
    ):
        failed += not passed
        print(f"{'ok    ' if passed else 'FAILED'}  {name}")
    return FAILED if failed else WELL


def hkdf_fits():
    return hkdf(b"\x0b" * 22, b"", length=42).hex() == (
        "8da4e775a563c18f715f802a063c5a31b8a11f5c5ee1879ec3454e5f3c738d2d9d201395faa4b61a96c8")


def xchacha_fits():
    key, nonce = bytes(range(0x80, 0xA0)), bytes(range(0x40, 0x58))
    bound_to = bytes.fromhex("50515253c0c1c2c3c4c5c6c7")
    sealed = bytearray.fromhex(
        "bd6d179d3e83d43b9576579493c0e939572a1700252bfaccbed2902c21396cbb731c7f1b0b4aa6440bf3a82f4eda7e39"
        "ae64c6708c54c216cb96b72e1213b4522f8c9ba40db5d945b11b69b982c1bb9e3f3fac2bc369488f76b2383565d3fff9"
        "21f9664c97637da9768812f615c68b13b52ec0875924c1c7987947deafd8780acf49")
    opened = xchacha20_poly1305_open(key, nonce, bytes(sealed), bound_to)
    sealed[0] ^= 1
    refused = xchacha20_poly1305_open(key, nonce, bytes(sealed), bound_to)
    return refused is None and opened == (
        b"Ladies and Gentlemen of the class of '99: If I could offer you only one tip for the future, "
        b"sunscreen would be it.")


def argon2id_fits():
    tag = SlowArgon2id(32, 3, 4).hash(b"\x01" * 32, b"\x02" * 16, b"\x03" * 8, b"\x04" * 12)
    return tag.hex() == "0d640df58d78766c08c037a34a8b53c9d01ef0452d75b65eb52520e96b01e659"


def fast_argon2id_fits():
    """Numbers that are large enough for every part of the slow one, its helpers too."""
    slow = SlowArgon2id(2100, 2, 2).hash(b"secret", bytes(16))
    fast = argon2id_of_argon2_cffi, argon2id_of_cryptography
    return all(it(b"secret", bytes(16), 2100, 2, 2) in (None, slow) for it in fast)


def aes_fits():
    key = bytes.fromhex("603deb1015ca71be2b73aef0857d77811f352c073b6108d72d9810a30914dff4")
    data = bytes.fromhex("f58c4c04d6e5f1ba779eabfb5f7bfbd69cfc4e967edb808d679f777bc6702c7d")
    try:
        opened = find_aes()(key, bytes(range(16)), data)
    except Problem as problem:
        say(str(problem))
        return False
    return opened.hex() == "6bc1bee22e409f96e93d7e117393172aae2d8a571e03ac9c9eb76fac45af8e51"


# ---- The command -----------------------------------------------------------------------------------------


class Parser(argparse.ArgumentParser):
    """Ends with the code of a failure: 2 is for a wrong key here."""

    def error(self, message):
        self.print_usage(sys.stderr)
        self.exit(FAILED, f"{message}\n")


def parse(arguments):
    """The command line. Secrets never stand in it: other programs can read it."""
    parser = Parser(prog="rescue.py", description=__doc__,
                    formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("source", metavar="SOURCE", nargs="?", type=pathlib.Path,
                        help="the folder of a vault, or a backup zip")
    parser.add_argument("out", metavar="OUT.db", nargs="?", type=pathlib.Path,
                        help="the plain database to write; it must not be there yet")
    parser.add_argument("--text", metavar="OUT.txt", type=pathlib.Path,
                        help="also write every entry that is not in the bin as plain text")
    key = parser.add_mutually_exclusive_group()
    key.add_argument("--code", action="store_true", help="ask for the recovery code")
    key.add_argument("--code-file", metavar="FILE", help="read the recovery code from a file")
    key.add_argument("--passphrase-file", metavar="FILE",
                     help="read the passphrase from the first line of a file")
    parser.add_argument("--skip-bad", action="store_true", help="leave out damaged pages and write the rest")
    parser.add_argument("--selftest", action="store_true", help="check this script's own computing, and end")
    options = parser.parse_args(arguments)
    if not options.selftest and options.out is None:
        parser.error("SOURCE and OUT.db are needed.")
    return options


def check_outputs(options):
    """Nothing is written over, and nothing is written into a vault."""
    outputs = [it for it in (options.out, options.text) if it is not None]
    beside = [options.out.with_name(options.out.name + end) for end in ("-journal", "-wal")]
    for path in outputs + beside:
        if os.path.lexists(path):
            raise Problem(f"{path} is there already. Choose another name; nothing is ever written over.")
    for path in outputs:
        if not path.absolute().parent.is_dir():
            raise Problem(f"There is no folder {path.absolute().parent}.")
        if path.resolve().parent == options.source.resolve():
            raise Problem("What is written is not encrypted. Choose a place outside the folder of the vault.")
    if len(outputs) == 2 and outputs[0].resolve() == outputs[1].resolve():
        raise Problem("OUT.db and OUT.txt must be two names.")


def rescue(options):
    """All of it."""
    check_outputs(options)
    decrypt = find_aes()
    with contextlib.closing(open_source(options.source)) as source:
        keys, vault_key = unlock(source, options)
        with contextlib.closing(source.pages(keys.salt)) as pages:
            key = page_key(vault_key, keys.salt, pages, decrypt)
            written = write_whole(options.out, lambda file: write_pages(pages, key, file, options.skip_bad))
    is_whole = look_at(options.out, written)
    if options.text:
        with contextlib.closing(open_plain(options.out)) as connection:
            lost = write_whole(options.text, lambda file: write_text(connection, file))
        missing = f" Entries missing in it: {lost}." if lost else ""
        print(f"{options.text} is not encrypted either.{missing}")
        is_whole = is_whole and not lost
    return WELL if is_whole else NOT_WHOLE


def main(arguments):
    """The exit code."""
    for stream in (sys.stdout, sys.stderr):
        # A name that a console cannot show is no reason to stop.
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(errors="replace")
    options = parse(arguments)
    try:
        return selftest() if options.selftest else rescue(options)
    except Problem as problem:
        say(str(problem))
        return problem.code
    except OSError as error:
        say(f"That did not work: {error}")
    except KeyboardInterrupt:
        say("\nStopped.")
    return FAILED


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
