"""The notes on each function: a summary in one line, then paragraphs, in files of their own that can be translated."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

from actexplorer.paths import resources


@dataclass(frozen=True, slots=True)
class Note:
    """What is worth knowing about a function, as Markdown: one line, and paragraphs of prose."""

    summary: str
    paragraphs: tuple[str, ...]


@lru_cache(maxsize=128)
def note(key: str, language: str = "en") -> Note | None:
    """Return the note on the function ``key`` in ``language``, in English where it has not been translated, else None."""
    folder = resources() / "notes"
    for place in dict.fromkeys((language, "en")):
        try:
            text = (folder / place / f"{key}.md").read_text("utf-8")
        except FileNotFoundError:
            continue
        summary, *paragraphs = (block.strip() for block in text.strip().split("\n\n"))
        return Note(summary, tuple(paragraphs))
    return None
