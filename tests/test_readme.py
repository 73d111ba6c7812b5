"""The README's examples do what it says."""

import re
import shlex
import subprocess
import sys
from pathlib import Path

import pytest

README = (Path(__file__).parent.parent / "README.md").read_text("utf-8")
SYNOPSIS = README.partition("## Command line")[2].split("```")[1]
COMMANDS = re.findall(r"^actexplorer (\w.*?)(?:   .*)?$", SYNOPSIS, re.MULTILINE)


def test_python_examples_run():
    examples = re.findall(r"```python\n(.*?)```", README, re.DOTALL)
    assert examples
    for example in examples:
        exec(example, {})


@pytest.mark.parametrize("command", COMMANDS)
def test_commands_run(command, tmp_path):
    words = shlex.split(command)
    for session in (word for word in words if word.endswith(".actx")):
        (tmp_path / session).write_text('{"format": "actexplorer-session", "version": 1}', "utf-8")
    done = subprocess.run([sys.executable, "-m", "actexplorer", *words], cwd=tmp_path, capture_output=True)
    assert (done.returncode, done.stderr) == (0, b"")
    made = [word for word in words if word.endswith((".csv", ".pdf", ".png"))]
    assert all((tmp_path / name).stat().st_size for name in made) if made else done.stdout
