"""Programs of the benchmarks' own: started, asked, and ended."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
ONE_THREAD = {name: "1" for name in ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS")}


def environment(folder: str) -> dict[str, str]:
    """Return the environment of programs whose settings live in ``folder``, and their compiled modules, as when installed."""
    homes = {f"XDG_{name}_HOME": str(Path(folder, name.lower())) for name in ("CONFIG", "DATA", "STATE", "CACHE")}
    kept = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    places = {"MPLCONFIGDIR": str(Path(folder, "matplotlib")), "PYTHONPYCACHEPREFIX": str(Path(folder, "compiled"))}
    return {**kept, **homes, **places, "LC_ALL": "C.UTF-8"}


def pinned(module: str, *arguments: str) -> Any:
    """Return what ``python -m module`` prints as JSON, run on one processor."""
    command = [sys.executable, "-m", module, *arguments]
    done = subprocess.run(
        command, cwd=ROOT, env={**os.environ, **ONE_THREAD}, stdout=subprocess.PIPE, preexec_fn=PIN, check=True
    )
    return json.loads(done.stdout)


def _pin() -> None:
    """Keep this process to the last processor it may use: the same for all."""
    os.sched_setaffinity(0, {max(os.sched_getaffinity(0))})


PIN = _pin if hasattr(os, "sched_setaffinity") else None


class Worker:
    """A program that answers each line it is sent with a line of JSON, the first of which says that it is ready.

    With ``one_core`` it has one thread, on the processor that all such programs share.
    """

    def __init__(self, module: str, folder: str, *arguments: str, one_core: bool = False) -> None:
        command = [sys.executable, "-m", module, *arguments]
        pipes = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE}
        env = environment(folder) | (ONE_THREAD if one_core else {})
        self._process = subprocess.Popen(command, cwd=ROOT, env=env, text=True, preexec_fn=PIN if one_core else None, **pipes)
        self.ready = self._answer()

    def ask(self, *words: object) -> Any:
        """Send a line and return the answer."""
        assert self._process.stdin is not None
        print(*words, file=self._process.stdin, flush=True)
        return self._answer()

    def end(self) -> None:
        """Let the program end."""
        self._process.communicate(timeout=30)

    def _answer(self) -> Any:
        assert self._process.stdout is not None
        line = self._process.stdout.readline()
        if not line:
            raise RuntimeError(f"{' '.join(map(str, self._process.args))} ended")  # type: ignore[arg-type]
        return json.loads(line)


def resident() -> float:
    """Return the memory of this process in MB."""
    fields = Path("/proc/self/statm").read_text().split()
    return int(fields[1]) * os.sysconf("SC_PAGE_SIZE") / 1e6


def serve(answers: dict[str, Any]) -> None:
    """Answer lines from standard input, each by the function that its first word names, until there are no more."""
    print("true", flush=True)
    for line in sys.stdin:
        name, *words = line.split()
        print(json.dumps(answers[name](*words)), flush=True)
    sys.stdout.flush()
    os._exit(0)
