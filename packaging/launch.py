"""Where the frozen program starts; ``--self-test FOLDER`` proves that nothing is missing from it (see selftest.py)."""

import os
import sys

UNSAID = ("", "C", "POSIX")  # locales that leave the encoding open; Qt would print that it takes UTF-8


def speak_utf8() -> None:
    """Say what a frozen Python, unlike an installed one, leaves unsaid: text is UTF-8 where no locale is chosen."""
    chosen = next((value for name in ("LC_ALL", "LC_CTYPE", "LANG") if (value := os.environ.get(name))), "")
    if chosen in UNSAID:
        os.environ["LC_ALL" if os.environ.get("LC_ALL") else "LC_CTYPE"] = "C.UTF-8"


if __name__ == "__main__":
    if sys.platform == "linux":
        speak_utf8()
    if sys.argv[1:2] == ["--self-test"]:
        from selftest import main as test

        sys.exit(test(*sys.argv[2:]))
    from actexplorer.cli import main

    sys.exit(main())
