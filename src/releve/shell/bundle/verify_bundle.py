"""Verify a bundle offline, with Python alone: python verify_bundle.py FOLDER_OR_ZIP [PUBLIC_KEY]"""
# Without the key, asked for on another way, the signature shows only that nothing changed since.

import json
import sys
import zipfile
from hashlib import sha256, sha512
from pathlib import Path
from typing import Any

P, ORDER = 2**255 - 19, 2**252 + 27742317777372353535851937790883648493
D, ROOT, BASE = -121665 * pow(121666, -1, P) % P, pow(2, (P - 1) // 4, P), "58" + "66" * 31


def point(data: bytes) -> tuple[int, int]:
    sign, y = divmod(int.from_bytes(data, "little"), 1 << 255)
    square = (y * y - 1) * pow(D * y * y + 1, -1, P) % P
    x = pow(square, (P + 3) // 8, P)
    x = x if (x * x - square) % P == 0 else x * ROOT % P
    return (x if x & 1 == sign else P - x, y) if (x * x - square) % P == 0 else (0, 0)


def times(number: int, p: tuple[int, int]) -> tuple[int, int]:
    found = (0, 1)
    for bit in f"{number:b}":
        found = add(add(found, found), p) if bit == "1" else add(found, found)
    return found


def add(p: tuple[int, int], q: tuple[int, int]) -> tuple[int, int]:
    (a, b), (c, d), t = p, q, D * p[0] * p[1] * q[0] * q[1]
    return (a * d + b * c) * pow(1 + t, -1, P) % P, (b * d + a * c) * pow(1 - t, -1, P) % P


def signed(key: bytes, signature: bytes, words: bytes) -> bool:
    above, s = signature[:32], int.from_bytes(signature[32:], "little")
    h = int.from_bytes(sha512(above + key + words).digest(), "little") % ORDER
    right = add(point(above), times(h, point(key)))
    return s < ORDER and times(s, point(bytes.fromhex(BASE))) == right


def in_tree(one: dict[str, Any], tree: dict[str, Any]) -> bool:
    found, place = sha256(b"\0" + bytes.fromhex(one["hash"])).digest(), one["sequence"] - 1
    for beside in map(bytes.fromhex, one["path"]):
        found = sha256(b"\1" + (beside + found if place & 1 else found + beside)).digest()
        place >>= 1
    return found.hex() == tree["root"] and place == 0


def sha(value: Any) -> str:
    if not isinstance(value, str):
        value = json.dumps(value, sort_keys=True, separators=(",", ":"), ensure_ascii=False)
    return sha256(value.encode()).hexdigest()


def checks(bundle: dict[str, Any], one: dict[str, Any]) -> Any:
    name, body, part = one["evidence"], json.loads(one["body"]), one["opened"] or ""
    link = sha256(bytes.fromhex(one["previous"]) + f"{name}\n{one['body']}".encode())
    yield "its hash", link.hexdigest() == one["hash"]
    yield "its place in the lane", any(in_tree(one, t) for t in bundle["trees"])
    yield "what was opened of it", body.get("persons_sha256", sha(part)) == sha(part)
    whole = body | json.loads(part or "{}")
    told = [each for each in bundle["effects"] if each["evidence"] == name]
    done = [sha({"effect": each["effect"], **each["arguments"]}) for each in told]
    said = [sha(e) for e in whole.get("effects", []) if e["effect"] != "hand_over"]
    yield "its effects", sorted(done) == sorted(said)
    entries = [each["booked"]["postings"] for each in told if each["booked"]]
    yield "its entries", not any(sum(p["amount_minor"] for p in rows) for rows in entries)
    for turn in (each for each in bundle["turns"] if each["evidence"] == name):
        yield "what was said", sha(turn["said"]) == whole["heard"]["said_sha256"]
        yield "what was answered", sha(turn["answer"]) == whole["answer_sha256"]


def proofs(files: dict[str, bytes], known_key: str) -> Any:
    bundle, manifest = json.loads(files["bundle.json"]), json.loads(files["manifest.json"])
    for one in bundle["records"]:
        yield from ((f"{one['evidence']}: {what}", held) for what, held in checks(bundle, one))
    for tree in bundle["trees"]:
        yield from ((f"the head of {a['at']}", in_tree(a, tree)) for a in tree["written_down"])
    for name, digest in manifest["files"].items():
        yield f"{name}: the file that was signed", sha256(files[name]).hexdigest() == digest
    key, mark = bytes.fromhex(manifest["key"]), bytes.fromhex(files["manifest.sig"].decode())
    yield "manifest.json: its signature", signed(key, mark, files["manifest.json"])
    yield "manifest.json: the key that was given", known_key.lower() in ("", manifest["key"])


def main(where: str, known_key: str = "") -> int:
    place = Path(where) if Path(where).is_dir() else zipfile.Path(where)
    try:
        found = proofs({each.name: each.read_bytes() for each in place.iterdir()}, known_key)
        broken = [what for what, held in found if not held]
    except (ValueError, KeyError, TypeError, AttributeError, IndexError) as error:
        broken = [f"a file of the bundle, which cannot be read: {error!r}"]
    said = "".join(f"BROKEN {what}\n" for what in broken)
    sys.stdout.write(said or "every record, file, and signature holds\n")
    return 1 if broken else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
