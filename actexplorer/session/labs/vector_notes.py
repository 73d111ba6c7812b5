"""What goes wrong with vector functions most often, in a line or two each."""

from __future__ import annotations

from collections.abc import Mapping

from actexplorer.core.text import QT_TRANSLATE_NOOP
from actexplorer.session.labs.vectors import Function

NOTES: Mapping[Function, tuple[str, ...]] = {
    "softmax": (
        QT_TRANSLATE_NOOP(
            "VectorNote", "Its derivative is the whole Jacobian, not the diagonal y(1 − y): backwards it is y(g − y·g)."
        ),
        QT_TRANSLATE_NOOP(
            "VectorNote", "Adding one number to all entries changes nothing, so every row of the Jacobian sums to 0."
        ),
        QT_TRANSLATE_NOOP("VectorNote", "It is not sigmoids normalised: of two entries, the first gets σ(a − b)."),
    ),
    "softmin": (
        QT_TRANSLATE_NOOP("VectorNote", "It is softmax(−x): the signs of the Jacobian turn, and cross-entropy gives t − y."),
        QT_TRANSLATE_NOOP(
            "VectorNote", "Without taking out the smallest entry first, e⁻ˣ overflows where an entry is below −709.8."
        ),
    ),
    "log_softmax": (
        QT_TRANSLATE_NOOP(
            "VectorNote", "Off the diagonal the Jacobian is −exp(yⱼ), j being the input: columns differ, rows do not."
        ),
        QT_TRANSLATE_NOOP("VectorNote", "Rows sum to 0, but column j sums to 1 − n·exp(yⱼ)."),
    ),
    "sparsemax": (
        QT_TRANSLATE_NOOP(
            "VectorNote", "It gives exact zeros, where −ln y is infinite: its own loss is used, whose gradient is y − t."
        ),
        QT_TRANSLATE_NOOP("VectorNote", "Entries without a share have no slope: their rows and columns of the Jacobian are 0."),
    ),
    "argmax": (
        QT_TRANSLATE_NOOP("VectorNote", "Its derivative is 0 wherever there is one: nothing is learnt through it."),
        QT_TRANSLATE_NOOP("VectorNote", "Of tied entries the first one wins."),
    ),
    "gumbel_softmax": (
        QT_TRANSLATE_NOOP("VectorNote", "Softmax of the entries with noise −ln(−ln u): towards T = 0, a draw from softmax(x)."),
    ),
    "smooth_maximum": (
        QT_TRANSLATE_NOOP(
            "VectorNote", "The mean of the entries weighted by softmax(x / T): the maximum at T = 0, their mean at T = ∞."
        ),
        QT_TRANSLATE_NOOP("VectorNote", "It is not monotonic: an entry far below the mean has a negative slope."),
    ),
}
