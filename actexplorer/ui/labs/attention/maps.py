"""The heat maps of attention: what each of them shows, and what is said of a cell."""

from __future__ import annotations

import math

import numpy as np

from actexplorer.core.window import Range
from actexplorer.session.labs.attention_results import Results
from actexplorer.ui.labels import number
from actexplorer.ui.labs.attention.words import say, short
from actexplorer.ui.labs.heat_map import Cell, Matrix

NAMES = ("scores", "weights", "output", "q", "k", "v")
OF_QUERIES = ("scores", "weights", "output", "q")


def matrices(found: Results) -> dict[str, Matrix]:
    """Return what the maps show, by `NAMES`."""
    q, k, v = (found.part(name) for name in "qkv")
    output, numbers = found.part("output"), found.lab.values
    size = max(float(np.abs(part).max()) for part in (q, k, v))
    limits: Range = (-size, size)
    inner, outer = _columns(found.head, q.shape[1]), _columns(found.head, v.shape[1])
    entropy = tuple(f"{value:.2f}" for value in found.entropy)
    note = f"{_formula(found)}; {say('axes')}"
    return {
        "scores": Matrix(found.scores, "signs", say("scores"), note, numbers=numbers),
        "weights": Matrix(
            found.weights, "amounts", say("weights"), say("softmax"), beside=entropy, limits=(0.0, 1.0), numbers=numbers
        ),
        "output": Matrix(output, "signs", say("output"), say("product"), columns=outer, numbers=numbers),
        "q": Matrix(q, "signs", "Q", say("queries"), columns=inner, limits=limits, bar=False, numbers=numbers),
        "k": Matrix(k, "signs", "K", say("keys"), columns=inner, limits=limits, bar=False, numbers=numbers),
        "v": Matrix(v, "signs", "V", say("keys"), columns=outer, limits=limits, numbers=numbers),
    }


def said(found: Results, name: str, cell: Cell | None) -> str:
    """Return what is said of a cell of a map and of its row, or of everything where there is none."""
    if cell is None:
        return say("all", entropy=short(found.now.entropy), largest=short(found.now.largest))
    row, column = cell
    place = {"row": row + 1, "column": column + 1}
    if name in ("scores", "weights"):
        score, weight = float(found.scores[row, column]), float(found.weights[row, column])
        hidden = math.isnan(weight)
        text = say("hidden", **place) if hidden else say("pair", score=short(score), weight=short(weight), **place)
    else:
        title = say("output") if name == "output" else name.upper()
        of = "of query" if name in OF_QUERIES else "of key"
        text = say(of, name=title, value=short(float(found.part(name)[row, column])), **place)
    return f"{text}   {_said_of_row(found, row)}" if name in OF_QUERIES else text


def _said_of_row(found: Results, row: int) -> str:
    weights = found.weights[row]
    seen = np.count_nonzero(~np.isnan(weights))
    best = int(np.nanargmax(weights))
    entropy, most = short(float(found.entropy[row])), short(math.log(seen))
    return say("row", entropy=entropy, most=most, weight=short(float(weights[best])), key=best + 1)


def _columns(head: int, width: int) -> tuple[str, ...]:
    """Return the numbers of a head's columns among all."""
    return tuple(str(head * width + n + 1) for n in range(width))


def _formula(found: Results) -> str:
    return {"root": "QKᵀ/√d", "none": "QKᵀ", "own": f"{number(found.factor)}·QKᵀ"}[found.lab.scaling]
