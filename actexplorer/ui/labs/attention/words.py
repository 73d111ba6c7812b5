"""What is written on and said of the heat maps of attention."""

from __future__ import annotations

from actexplorer.core.text import QT_TRANSLATE_NOOP
from actexplorer.ui.language import translate

TEXTS = {
    "scores": QT_TRANSLATE_NOOP("AttentionMaps", "Scores"),
    "weights": QT_TRANSLATE_NOOP("AttentionMaps", "Weights"),
    "output": QT_TRANSLATE_NOOP("AttentionMaps", "Output"),
    "axes": QT_TRANSLATE_NOOP("AttentionMaps", "row: query, column: key"),
    "softmax": QT_TRANSLATE_NOOP("AttentionMaps", "softmax of each row; right: its entropy"),
    "product": QT_TRANSLATE_NOOP("AttentionMaps", "weights · V"),
    "queries": QT_TRANSLATE_NOOP("AttentionMaps", "row: query"),
    "keys": QT_TRANSLATE_NOOP("AttentionMaps", "row: key"),
    "all": QT_TRANSLATE_NOOP(
        "AttentionMaps", "All heads: rows have {entropy} of the largest entropy; their largest weight is {largest} in the mean."
    ),
    "of key": QT_TRANSLATE_NOOP("AttentionMaps", "{name}: key {row}, column {column}: {value}."),
    "hidden": QT_TRANSLATE_NOOP("AttentionMaps", "Query {row} does not see key {column}."),
    "pair": QT_TRANSLATE_NOOP("AttentionMaps", "Query {row}, key {column}: score {score}, weight {weight}."),
    "of query": QT_TRANSLATE_NOOP("AttentionMaps", "{name}: query {row}, column {column}: {value}."),
    "row": QT_TRANSLATE_NOOP("AttentionMaps", "Row: entropy {entropy} of {most}, largest weight {weight} for key {key}."),
}


def say(text: str, /, **values: str | int) -> str:
    """Return one of `TEXTS` in the reader's language."""
    return translate("AttentionMaps", TEXTS[text]).format(**values)


def short(value: float) -> str:
    """Return a number with four digits."""
    return f"{value:.4g}".replace("-", "−").replace("inf", "∞")
