#!/usr/bin/env python3
"""A client of Loophole's engine in Python 3, with nothing but the standard library.

It finds the running engine by its discovery file, says hello, asks for the status, follows the transport while the
song plays for a moment, and prints what it is told. docs/guides/python-client.md explains it line by line.

    python3 docs/guides/python-client.py [--seconds 2] [--discovery-dir DIR]
"""

import argparse
import glob
import json
import os
import socket
import struct
import sys
import time
import uuid
from datetime import datetime, timezone

MAX_FRAME_BYTES = 16 * 1024 * 1024


class FrameError(Exception):
    """The bytes are no wire frames: `code` is what the protocol calls it."""

    def __init__(self, code):
        super().__init__(code)
        self.code = code


class FrameDecoder:
    """Takes payloads out of a stream of bytes, however it is cut: a length of four bytes, big-endian, then so many."""

    def __init__(self, max_frame_bytes=MAX_FRAME_BYTES):
        self._max = max_frame_bytes
        self._bytes = bytearray()

    @property
    def buffered(self):
        """Bytes held of a frame that is not whole."""
        return len(self._bytes)

    def push(self, chunk):
        """Yields the payloads that this chunk completes; raises FrameError at the first length out of bounds."""
        self._bytes += chunk
        while len(self._bytes) >= 4:
            (length,) = struct.unpack_from(">I", self._bytes)
            if length == 0:
                raise FrameError("MALFORMED_DATA")
            if length > self._max:
                raise FrameError("FRAME_TOO_LARGE")
            # This client has offered JSON only, which begins with a brace.
            if len(self._bytes) > 4 and self._bytes[4] != ord("{"):
                raise FrameError("MALFORMED_DATA")
            if len(self._bytes) < 4 + length:
                return
            payload = bytes(self._bytes[4 : 4 + length])
            del self._bytes[: 4 + length]
            yield payload


class CommandError(Exception):
    """The engine did not do a command; `code` and `details` are for programs, the text is for people."""

    def __init__(self, error):
        super().__init__(f"{error['code']}: {error['message']}")
        self.code = error["code"]
        self.details = error.get("details", {})


def discovery_dir():
    """Where engines leave their discovery files."""
    if sys.platform == "darwin":
        return os.path.expanduser("~/Library/Application Support/Loophole/run")
    if sys.platform == "win32":
        return os.path.join(os.environ["LOCALAPPDATA"], "Loophole", "run")
    if os.environ.get("XDG_RUNTIME_DIR"):
        return os.path.join(os.environ["XDG_RUNTIME_DIR"], "loophole")
    state = os.environ.get("XDG_STATE_HOME") or os.path.expanduser("~/.local/state")
    return os.path.join(state, "loophole", "run")


def find_engine(directory):
    """The discovery file of the engine that was started last."""
    files = sorted(glob.glob(os.path.join(directory, "signal-*.json")), key=os.path.getmtime)
    if not files:
        raise SystemExit(f"No engine is running: there is no signal-*.json in {directory}. Start one with npm start.")
    with open(files[-1], encoding="utf-8") as file:
        return json.load(file)


def timestamp():
    """Now, as the protocol writes it: UTC with microseconds and Z."""
    return datetime.now(timezone.utc).strftime("%Y-%m-%dT%H:%M:%S.%fZ")


class Client:
    """A connection to an engine. One thread: replies and telemetry are read while something is waited for."""

    def __init__(self, host, port, token, role="observer"):
        self._socket = socket.create_connection((host, port))
        self._socket.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        self._decoder = FrameDecoder()
        self._waiting = []
        self.on_telemetry = lambda message: None
        self.on_diagnostic = lambda message: None
        self.welcome = self._ask(
            {
                "type": "hello",
                "protocol": {"min": 1, "max": 1},
                "client": {"kind": "script", "name": "python-client", "version": "1", "pid": os.getpid()},
                "token": token,
                "role": role,
                "encodings": ["json"],
            }
        )

    def command(self, name, params=None, **envelope):
        """Sends a command and returns its reply: `result`, and `applied` for a change. Raises CommandError."""
        return self._ask({"type": "command", "name": name, "params": params or {}, **envelope})

    def listen(self, seconds):
        """Reads what the engine tells for so many seconds."""
        deadline = time.monotonic() + seconds
        while (left := deadline - time.monotonic()) > 0:
            message = self._receive(left)
            if message is not None:
                self._told(message)

    def close(self):
        self._socket.close()

    def _ask(self, message):
        message_id = str(uuid.uuid4())
        payload = json.dumps({**message, "id": message_id, "ts": timestamp()}).encode("utf-8")
        self._socket.sendall(struct.pack(">I", len(payload)) + payload)
        while True:
            answer = self._receive(10)
            if answer is None:
                raise TimeoutError(f"no answer to {message.get('name', 'the hello')} within 10 s")
            # A diagnostic may refer to the command too: progress of long work. Only a reply or a welcome answers it.
            if answer.get("re") == message_id and answer["type"] in ("reply", "welcome"):
                if answer.get("ok") is False:
                    raise CommandError(answer["error"])
                return answer
            self._told(answer)

    def _told(self, message):
        # Types that this client does not know are not for it: engines may add some.
        if message["type"] == "telemetry":
            self.on_telemetry(message)
        elif message["type"] == "diagnostic":
            self.on_diagnostic(message)

    def _receive(self, seconds):
        """The next message, or None when none comes in time."""
        deadline = time.monotonic() + seconds
        while not self._waiting:
            self._socket.settimeout(max(0.001, deadline - time.monotonic()))
            try:
                chunk = self._socket.recv(65536)
            except socket.timeout:
                return None
            if not chunk:
                raise ConnectionError("the engine has closed the connection")
            self._waiting += [json.loads(payload) for payload in self._decoder.push(chunk)]
        return self._waiting.pop(0)


def main():
    parser = argparse.ArgumentParser(description="Plays the engine's song for a moment and prints where it is.")
    parser.add_argument("--discovery-dir", default=discovery_dir())
    parser.add_argument("--seconds", type=float, default=2)
    options = parser.parse_args()

    engine = find_engine(options.discovery_dir)
    # control may play and stop; the role controller, which owns the song, is Aura's.
    client = Client(engine["host"], engine["port"], engine["token"], role="control")
    about = client.welcome["engine"]
    print(f"connected to {about['name']} {about['version']}, process {about['pid']}")

    status = client.command("system.status")["result"]
    print(f"{status['tracks']} tracks, {status['clips']} clips, revision {status['revision']}, hash {status['hash'][:12]}")

    def show(message):
        if message["topic"] == "transport":
            state = message["data"]
            seconds = state["position"] / client.welcome["sampleRate"]
            print(f"{'playing' if state['playing'] else 'stopped'}  {seconds:8.3f} s  tick {state['tick']:10.1f}")

    client.on_telemetry = show
    client.on_diagnostic = lambda message: print(f"{message['severity']}: {message['message']}")
    granted = client.command("telemetry.subscribe", {"topics": [{"topic": "transport", "rate": 10}]})["result"]["granted"]
    print("granted:", ", ".join(f"{row['topic']} at {row['rate']}/s" for row in granted))

    client.command("transport.play")
    client.listen(options.seconds)
    client.command("transport.stop")

    try:
        client.command("transport.plai")
    except CommandError as error:
        print(f"a typing error: {error}")
    client.close()
    print("done")


if __name__ == "__main__":
    main()
