"""Runs a program in a pseudo-terminal and joins it to this process's stdin and stdout.

usage: pty_bridge.py COLUMNS ROWS PROGRAM [ARGUMENT...]

What comes on stdin is typed; what the program writes comes out on stdout. The bytes ESC ] R COLUMNS ; ROWS BEL on stdin
resize the terminal instead. Ends with the program's exit code.
"""

import fcntl
import os
import pty
import re
import select
import struct
import sys
import termios

RESIZE = re.compile(rb"\x1b\]R(\d+);(\d+)\x07")


def resize(fd: int, columns: int, rows: int) -> None:
    fcntl.ioctl(fd, termios.TIOCSWINSZ, struct.pack("HHHH", rows, columns, 0, 0))


def main() -> int:
    columns, rows, program = int(sys.argv[1]), int(sys.argv[2]), sys.argv[3:]
    child, terminal = pty.fork()
    if child == 0:
        # The size is set before the program looks at it.
        resize(0, columns, rows)
        os.execvp(program[0], program)
    inputs = [terminal, 0]
    while terminal in inputs:
        ready, _, _ = select.select(inputs, [], [])
        if terminal in ready:
            try:
                data = os.read(terminal, 65536)
            except OSError:
                data = b""
            if not data:
                break
            os.write(1, data)
        if 0 in ready:
            data = os.read(0, 65536)
            if not data:
                inputs.remove(0)
                continue
            for match in RESIZE.finditer(data):
                resize(terminal, int(match[1]), int(match[2]))
            os.write(terminal, RESIZE.sub(b"", data))
    return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])


sys.exit(main())
