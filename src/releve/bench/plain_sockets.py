"""The yardstick of `bench console`: a server that does nothing but write.

Run as a module with the bytes of an event: it prints its port, and writes so many bytes to
everybody who comes, as often a second as the bench's messages are written.
"""

from __future__ import annotations

import asyncio
import sys

import uvloop

UPDATES_A_SECOND = 20


async def serve(event_bytes: int) -> None:
    """Serve until killed."""
    writers: set[asyncio.StreamWriter] = set()

    async def arrived(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await reader.readuntil(b"\r\n\r\n")
        writers.add(writer)
        try:
            await reader.read()
        finally:
            writers.discard(writer)
            writer.close()

    server = await asyncio.start_server(arrived, "127.0.0.1", 0, backlog=1000)
    sys.stdout.write(f"{server.sockets[0].getsockname()[1]}\n")
    sys.stdout.flush()
    words = b"x" * (event_bytes - 1) + b"\n"
    while True:
        await asyncio.sleep(1 / UPDATES_A_SECOND)
        for writer in writers:
            writer.write(words)


if __name__ == "__main__":
    uvloop.run(serve(int(sys.argv[1])))
