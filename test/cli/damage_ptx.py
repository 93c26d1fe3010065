"""Writes an artifact whose PTX is damaged, with sound checksums: damage_ptx.py FROM TO KIND

KIND: truncated, target (sm_100a), version, instruction, random (bytes).
"""
import pathlib
import random
import re
import struct
import sys

MASK = (1 << 64) - 1
STEP, MIX = 0x9E3779B97F4A7C15, 0xBB67AE8584CAA73B
SEEDS = (0x6A09E667F3BCC908, 0x3C6EF372FE94F82B, 0xA54FF53A5F1D36F1, 0x510E527FADE682D1,
         0x9B05688C2B3E6C1F, 0x1F83D9ABFB41BD6B, 0x5BE0CD19137E2179, 0xCBBB9D5DC1059ED8)
CODE, WEIGHTS = 2, 4
BLOCK = 1 << 20  # dlc::plan::checksumBlockBytes


def step(state, word):
    state ^= word
    return ((state << 29 | state >> 35) & MASK) * STEP & MASK


def finish(state):
    state = (state ^ state >> 32) * MIX & MASK
    state = (state ^ state >> 29) * STEP & MASK
    return state ^ state >> 32


def hash_bytes(data, seed=0):
    """dlc::plan::hashBytes."""
    lanes = [(lane + seed) & MASK for lane in SEEDS]
    padded = data + bytes(-len(data) % 8)
    for at, (word,) in enumerate(struct.iter_unpack("<Q", padded)):
        lanes[at % 8] = step(lanes[at % 8], word)
    result = finish(len(data) ^ seed)
    for lane in lanes:
        result = step(result, finish(lane))
    return finish(result)


def checksum(data):
    """dlc::plan::checksum."""
    hashes = [hash_bytes(data[at:at + BLOCK], number) for number, at in enumerate(range(0, len(data), BLOCK))]
    return hash_bytes(struct.pack(f"<{len(hashes)}Q", *hashes), len(data))


def damage(text, kind):
    if kind == "truncated":
        return text[:len(text) * 2 // 3]
    if kind == "target":
        return re.sub(rb"\.target sm_\w+", b".target sm_100a", text)
    if kind == "version":
        return re.sub(rb"\.version \S+", b".version 42.7", text)
    if kind == "instruction":
        return re.sub(rb"mov\.u32", b"frobnicate.u32", text, count=1)
    return random.Random(1).randbytes(len(text))


def main():
    source, target, kind = sys.argv[1:]
    data = pathlib.Path(source).read_bytes()
    count, = struct.unpack_from("<I", data, 12)
    sections = []
    for at in range(count):
        section, reserved, offset, size, known = struct.unpack_from("<IIQQQ", data, 64 + 32 * at)
        body = data[offset:offset + size]
        if section == CODE and b".target sm_" in body[:4096]:
            assert checksum(body) == known
            body = damage(body, kind)
            known = checksum(body)
        sections.append((section, body, known))
    offset, table, layout = 64 + 32 * count, b"", []
    for section, body, known in sections:
        offset += -offset % (4096 if section == WEIGHTS else 64)
        table += struct.pack("<IIQQQ", section, 0, offset, len(body), known)
        layout.append((offset, body))
        offset += len(body)
    header = struct.pack("<8sIIQQ32x", data[:8], *struct.unpack_from("<I", data, 8), count, offset, 0)
    header = header[:24] + struct.pack("<Q", hash_bytes(header + table)) + header[32:]
    result = bytearray(offset)
    result[:64 + len(table)] = header + table
    for start, body in layout:
        result[start:start + len(body)] = body
    pathlib.Path(target).write_bytes(result)


if __name__ == "__main__":
    main()
