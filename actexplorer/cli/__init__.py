"""The command line: exit code 0 when done, 2 with one plain line for what was wrong, never a traceback."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Sequence
from contextlib import suppress

from actexplorer.cli import catalogue, lab, plot, report, table, window
from actexplorer.cli.arguments import PROGRAM, SUFFIX, Parser, is_session
from actexplorer.files import WriteError, write
from actexplorer.version import __version__

DONE, BUG, REFUSED, INTERRUPTED = 0, 1, 2, 130

COMMANDS: dict[str, Callable[[], Parser]] = {
    "list": catalogue.list_parser,
    "info": catalogue.info_parser,
    "table": table.parser,
    "plot": plot.parser,
    "report": report.parser,
    "lab": lab.parser,
    "window": window.parser,
}

HELP = f"""\
usage: {PROGRAM} [SESSION{SUFFIX}]
       {PROGRAM} COMMAND …

Explore neural networks' activation functions: f, f' and f'', exactly and at once.

  (none)     open the window, on a saved session if one is named
  list       name every function
  info       say what is known about a function
  table      write f, f' and f'' as CSV, TSV, JSON or NumPy arrays
  plot       draw f, f' and f'' as PNG, SVG or PDF
  report     write all about functions as PDF or HTML: figure, formulas, facts, code
  lab        write what a lab shows (vectors, images, maxout, attention, learning, neuron), as a picture or a table
  window     open the window, or draw it into a file
  --help     say this; after a command, what it accepts, with examples
  --version  say which version this is

examples:
  {PROGRAM}
  {PROGRAM} lesson{SUFFIX}
  {PROGRAM} info swish
  {PROGRAM} plot relu swish mish -o comparison.pdf
"""


def main(argv: Sequence[str] | None = None) -> int:
    """Run the command line ``argv`` (that of the process when None) and return the exit code."""
    try:
        return _run(list(sys.argv[1:] if argv is None else argv))
    except SystemExit as stop:
        return stop.code if isinstance(stop.code, int) else DONE
    except (WriteError, ValueError, KeyError, ImportError) as error:
        return _complain(error.args[0] if error.args else error, REFUSED)
    except MemoryError:
        return _complain("there is not enough memory for this", REFUSED)
    except BrokenPipeError:  # the reader has seen enough
        return DONE
    except KeyboardInterrupt:
        return INTERRUPTED
    except Exception as error:
        return _complain(f"internal error: {type(error).__name__}: {error}; details in {_log()}", BUG)
    finally:
        _drop_unwritten_output()


def _run(argv: list[str]) -> int:
    first = argv[0] if argv else ""
    if first in ("--help", "-h", "--version"):
        write("-", (f"{PROGRAM} {__version__}\n" if first == "--version" else HELP).encode())
        return DONE
    if not argv or is_session(first):
        argv = ["window", *argv]
    elif first not in COMMANDS:
        known = ", ".join(COMMANDS)
        raise ValueError(f"{first!r} is neither a command ({known}) nor a session ending in {SUFFIX}")
    arguments = COMMANDS[argv[0]]().read(argv[1:])
    return arguments.run(arguments) or DONE


def _complain(message: object, code: int) -> int:
    if sys.stderr is not None:
        with suppress(OSError):
            print("actexplorer:", " ".join(str(message).split()), file=sys.stderr)
    return code


def _log() -> str:
    """Append the exception being handled to the log file, and return its name."""
    import traceback

    from actexplorer.paths import log_file

    place = log_file()
    with suppress(OSError):
        place.parent.mkdir(parents=True, exist_ok=True)
        with place.open("a", encoding="utf-8") as log:
            traceback.print_exc(file=log)
    return str(place)


def _drop_unwritten_output() -> None:
    """Keep the interpreter from complaining at exit about output that nobody takes."""
    if sys.stdout is None:
        return
    try:
        sys.stdout.flush()
    except (OSError, ValueError):
        with suppress(OSError, ValueError):
            os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
