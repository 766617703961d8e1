"""A bundle as files: the page, the data, the program that verifies both, and the signature.

The manifest names each file's SHA-256; the lender's key signs the manifest (Ed25519). Whoever
wants to know whose key it is asks the lender: `releve evidence key` prints it.
"""

import hashlib
import io
import json
import zipfile
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from releve.core.evidence.record import canonical
from releve.shell.bundle.gathering import BundleTrouble
from releve.shell.bundle.page import page_of
from releve.shell.person_keys.lender_key import lender_key

VERIFIER = Path(__file__).with_name("verify_bundle.py")


def files_of(bundle: Mapping[str, Any]) -> dict[str, bytes]:
    """The bundle's files by name."""
    key = lender_key()
    data = json.dumps(bundle, ensure_ascii=False, indent=1, sort_keys=True)
    files = {
        "bundle.json": data.encode(),
        "index.html": page_of(bundle, key.public_key.hex()).encode(),
        VERIFIER.name: VERIFIER.read_bytes(),
    }
    digests = {name: hashlib.sha256(content).hexdigest() for name, content in files.items()}
    signed = {"format": bundle["format"], "files": digests, "key": key.public_key.hex()}
    manifest = canonical(signed).encode()
    files["manifest.json"] = manifest
    files["manifest.sig"] = key.sign(manifest).hex().encode()
    return files


def archive_of(files: Mapping[str, bytes]) -> bytes:
    """The files in one archive."""
    whole = io.BytesIO()
    with zipfile.ZipFile(whole, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in files.items():
            archive.writestr(name, content)
    return whole.getvalue()


def write_files(files: Mapping[str, bytes], out: Path) -> None:
    """Into one archive where `out` ends in .zip, else into a new or empty folder."""
    try:
        if out.suffix.lower() == ".zip":
            with out.open("xb") as archive:
                archive.write(archive_of(files))
            return
        out.mkdir(mode=0o700, parents=True, exist_ok=True)
        if any(out.iterdir()):
            raise BundleTrouble(f"{out}: is not empty")
        for name, content in files.items():
            (out / name).write_bytes(content)
    except OSError as error:
        raise BundleTrouble(f"{out}: {error.strerror or error}") from error
