"""Every function has its note, in the form that the panel shows, and one that names its sources."""

import re

import pytest

from actexplorer import catalogue, paths
from actexplorer.session import prose

YEAR = re.compile(r"\b1[6-9]\d\d\b|\b20[0-3]\d\b")
UNFINISHED = re.compile(r"TODO|FIXME|XXX|TBD|lorem|to do\b", re.IGNORECASE)
MARKUP = re.compile(r"[#<>|\[\]]\s*[a-z]+\s*[>\]]|^[#>*-]|\]\(", re.MULTILINE)


@pytest.mark.parametrize("key", catalogue)
def test_every_function_has_a_note_worth_reading(key: str) -> None:
    note = prose.note(key)
    assert note is not None, f"resources/notes/en/{key}.md is missing"
    body = " ".join(note.paragraphs)
    assert 20 <= len(note.summary) <= 110
    assert "\n" not in note.summary and note.summary.endswith(".")
    assert 1 <= len(note.paragraphs) <= 3
    assert 350 <= len(body) <= 1100
    sentences = re.findall(r"[.?!](?=\s|$)", body)
    assert 3 <= len(sentences) <= 10
    assert YEAR.search(body) or "folklore" in body, "a note names its paper's year, or says that it is folklore"
    assert not UNFINISHED.search(body)
    assert not MARKUP.search(body), "prose, emphasis and code are all the Markdown a note needs"
    assert body.count("`") % 2 == 0


def test_a_language_without_the_note_falls_back_to_english(monkeypatch, tmp_path) -> None:
    for language, key, text in (("en", "relu", "In English.\n\nMore.\n"), ("ja", "mish", "日本語。\n\n続きの行。\n")):
        folder = tmp_path / "notes" / language
        folder.mkdir(parents=True)
        (folder / f"{key}.md").write_text(text, "utf-8")
    monkeypatch.setattr(prose, "resources", lambda: tmp_path)
    prose.note.cache_clear()
    assert prose.note("relu", "ja") == prose.Note("In English.", ("More.",))
    assert prose.note("mish", "ja") == prose.Note("日本語。", ("続きの行。",))
    assert prose.note("mish", "en") is None
    prose.note.cache_clear()


def test_no_note_is_about_a_function_that_is_not_there() -> None:
    notes = {path.stem for path in (paths.resources() / "notes").glob("*/*.md")}
    assert notes and notes <= set(catalogue)
