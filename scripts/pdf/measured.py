"""Runs a command and says what it took."""

import os
import subprocess
import tempfile
import time
from typing import NamedTuple


class Run(NamedTuple):
    """What one run of a command took and gave; signals count as negative exits."""

    exit: int
    seconds: float
    processor: float
    megabytes: float
    output: bytes
    error: str

    @property
    def codes(self) -> list[str]:
        """The codes of the diagnostics on standard error, each once, in their order."""
        words = (word.rstrip(":") for word in self.error.split())
        return list(dict.fromkeys(word for word in words if word.startswith("GO") and word[2:].isdigit()))


def run(*command: str, patience: float = 120) -> Run:
    """Runs a command with its output in files, so that no pipe holds it up, and ends it when patience does."""
    with tempfile.TemporaryFile() as output, tempfile.TemporaryFile() as error:
        began = time.monotonic()
        child = subprocess.Popen(command, stdin=subprocess.DEVNULL, stdout=output, stderr=error)
        while (ended := os.wait4(child.pid, os.WNOHANG))[0] == 0:
            if time.monotonic() - began > patience:
                child.kill()
                ended = os.wait4(child.pid, 0)
                break
            time.sleep(0.005)
        child.returncode = os.waitstatus_to_exitcode(ended[1])
        usage = ended[2]
        output.seek(0)
        error.seek(0)
        return Run(
            child.returncode,
            time.monotonic() - began,
            usage.ru_utime + usage.ru_stime,
            usage.ru_maxrss / 1024,
            output.read(),
            error.read().decode("utf-8", "replace"),
        )
