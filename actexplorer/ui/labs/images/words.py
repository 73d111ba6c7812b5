"""The choices of the images lab in words, and what there is to say about each switch."""

from __future__ import annotations

from actexplorer.core.text import QT_TRANSLATE_NOOP

OPERATIONS = {
    "softmax2d": QT_TRANSLATE_NOOP("ImageLab", "Softmax over channels"),
    "meta_acon": QT_TRANSLATE_NOOP("ImageLab", "Meta-ACON"),
}
SWITCHES = {
    "pixel": QT_TRANSLATE_NOOP("ImageLab", "Pixel: β = σ(x)"),
    "channel": QT_TRANSLATE_NOOP("ImageLab", "Channel: β = σ(W₁W₂s)"),
    "layer": QT_TRANSLATE_NOOP("ImageLab", "Layer: β = σ(s)"),
    "own": QT_TRANSLATE_NOOP("ImageLab", "Own: a formula of x"),
}
POOLINGS = {True: QT_TRANSLATE_NOOP("ImageLab", "Means"), False: QT_TRANSLATE_NOOP("ImageLab", "Sums")}
_SATURATED = QT_TRANSLATE_NOOP("ImageLab", "A sum over a whole map is so large that σ saturates: β is 0 or 1.")
ABOUT = {
    "pixel": (
        QT_TRANSLATE_NOOP("ImageLab", "Every element has a β of its own."),
        QT_TRANSLATE_NOOP("ImageLab", "Where x is large, y is the greater of p₁x and p₂x; far below 0 it is their mean."),
    ),
    "channel": (
        QT_TRANSLATE_NOOP("ImageLab", "Each channel has one β."),
        QT_TRANSLATE_NOOP("ImageLab", "s is each channel’s sum or mean, mixed by two small matrices with C/r units between."),
        _SATURATED,
        QT_TRANSLATE_NOOP("ImageLab", "The paper writes sums, its authors’ code takes means."),
    ),
    "layer": (
        QT_TRANSLATE_NOOP("ImageLab", "The whole image has one β; s is the sum or the mean of all its elements."),
        _SATURATED,
    ),
    "own": (
        QT_TRANSLATE_NOOP("ImageLab", "β is any formula of x."),
        QT_TRANSLATE_NOOP("ImageLab", "The gradient that goes through it takes its exact derivative."),
    ),
}
