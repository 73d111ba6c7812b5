"""How the command line is read: values that begin with a minus sign, any order, and one line for whatever is wrong."""

from __future__ import annotations

import re
from argparse import ArgumentParser, ArgumentTypeError, Namespace, RawDescriptionHelpFormatter
from collections.abc import Sequence
from typing import Any, NoReturn

from actexplorer.files import write

PROGRAM = "actexplorer"
SUFFIX = ".actx"
SHORTEST, LONGEST, MOST_PIXELS = 16, 20_000, 100_000_000  # of a picture


class Parser(ArgumentParser):
    """The parser of one command, which raises what argparse would print with the usage."""

    def __init__(self, command: str, what: str, examples: Sequence[str], notes: str = "") -> None:
        shown = "\n".join(f"  {PROGRAM} {command} {example}".rstrip() for example in examples)
        super().__init__(
            f"{PROGRAM} {command}",
            description=what,
            epilog=f"{notes}\nexamples:\n{shown}".lstrip(),
            formatter_class=RawDescriptionHelpFormatter,
            allow_abbrev=False,
        )

    def error(self, message: str) -> NoReturn:
        """Raise ``message``."""
        raise ValueError(f"{message} (see '{self.prog} --help')")

    def print_help(self, file: Any = None) -> None:
        """Write the help to standard output."""
        write("-", self.format_help().encode())

    def read(self, argv: Sequence[str]) -> Namespace:
        """Return what ``argv`` says; options may stand anywhere and their values begin with a minus sign."""
        options = {name: action.nargs is None for action in self._actions for name in action.option_strings}
        joined: list[str] = []
        for argument in argv:
            if joined and options.get(joined[-1]) and argument not in options:
                joined[-1] += ("=" if joined[-1].startswith("--") else "") + argument
            else:
                joined.append(argument)
        return self.parse_intermixed_args(joined)


def size(text: str) -> tuple[int, int]:
    """Return the pixels that ``WxH`` means."""
    match = re.fullmatch(r"(\d{1,9})[xX×](\d{1,9})", text)
    if match is None:
        raise ArgumentTypeError(f"{text!r} is not WIDTHxHEIGHT in pixels, as in 1200x400")
    width, height = int(match[1]), int(match[2])
    if min(width, height) < SHORTEST or max(width, height) > LONGEST or width * height > MOST_PIXELS:
        raise ArgumentTypeError(f"{text} is not {SHORTEST} to {LONGEST:,} pixels a side and {MOST_PIXELS:,} in all")
    return width, height


def is_session(argument: str) -> bool:
    """Return whether an argument names a saved session."""
    return argument.lower().endswith(SUFFIX)
