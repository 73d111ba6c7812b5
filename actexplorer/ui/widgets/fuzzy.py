"""Finds what was meant by a few letters typed in a hurry."""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence
from functools import lru_cache
from typing import NamedTuple


class Match(NamedTuple):
    """How far a text is from what was typed (0 is nearest), and the places of the letters that answer to it."""

    cost: float
    places: tuple[int, ...]


class _Folded(NamedTuple):
    letters: str
    places: tuple[int, ...]  # of each letter in the text before folding
    starts: frozenset[int]  # the letters that begin a word


@lru_cache(maxsize=2048)
def _folded(text: str) -> _Folded:
    """Return ``text`` without the differences that typing ignores: case, width and other compatibility forms."""
    letters: list[str] = []
    places: list[int] = []
    starts = set()
    before = " "
    for place, letter in enumerate(text):
        if letter.isalnum() and (not before.isalnum() or (before.islower() and letter.isupper())):
            starts.add(len(letters))
        for simple in unicodedata.normalize("NFKC", letter).casefold():
            letters.append(simple)
            places.append(place)
        before = letter
    return _Folded("".join(letters), tuple(places), frozenset(starts))


def _scattered(word: str, text: _Folded) -> tuple[float, list[int]] | None:
    """Return the tightest way to read ``word`` letter by letter in ``text`` from the beginning of one of its words."""
    best = None
    for start in sorted(text.starts):
        if text.letters[start] != word[0]:
            continue
        found = [start]
        for letter in word[1:]:
            at = text.letters.find(letter, found[-1] + 1)
            if at < 0:
                break
            found.append(at)
        gaps = found[-1] - start + 1 - len(word)
        if len(found) == len(word) and (best is None or gaps < best[0]):
            best = (float(gaps), found)
    return best


def _word(word: str, text: _Folded) -> tuple[float, list[int]] | None:
    at = text.letters.find(word)
    while at >= 0 and at not in text.starts:
        at = text.letters.find(word, at + 1)
    if at >= 0:
        return 0.5 * (at > 0), list(range(at, at + len(word)))
    at = text.letters.find(word)
    if at >= 0:
        return 10.0, list(range(at, at + len(word)))
    scattered = _scattered(word, text)
    return None if scattered is None else (20.0 + scattered[0], scattered[1])


def match(typed: str, text: str, keywords: Sequence[str] = ()) -> Match | None:
    """Return how ``text`` answers to ``typed``, or None where it does not.

    Each word that was typed must be found: at the beginning of a word, else inside one, else letter by letter from the
    beginning of one; else in a keyword, which costs more than in the text.
    """
    folded = _folded(text)
    cost = 0.1 * len(folded.starts)
    places: set[int] = set()
    for word in _folded(typed).letters.split():
        found = _word(word, folded)
        if found is None or found[0] >= 10.0:
            others = [hit[0] for keyword in keywords if (hit := _word(word, _folded(keyword))) is not None]
            if others and (found is None or min(others) + 5.0 < found[0]):
                found = min(others) + 5.0, []
        if found is None:
            return None
        cost += found[0]
        places.update(folded.places[at] for at in found[1])
    return Match(cost, tuple(sorted(places)))
