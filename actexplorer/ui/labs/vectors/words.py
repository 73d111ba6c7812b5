"""What the vector lab writes on its plots."""

from __future__ import annotations

import math
import re

from PySide6.QtCore import QCoreApplication

from actexplorer.core.text import QT_TRANSLATE_NOOP
from actexplorer.session.labs.vector_losses import Reading
from actexplorer.session.labs.vector_outputs import LOGARITHMS, Output, record
from actexplorer.session.labs.vectors import Function, VectorLab
from actexplorer.ui.labels import number
from actexplorer.ui.labs.vectors.bars import short
from actexplorer.ui.language import translate

LOSS_TITLES = {
    "cross_entropy": QT_TRANSLATE_NOOP("VectorLab", "Cross-entropy"),
    "half_squared": QT_TRANSLATE_NOOP("VectorLab", "½ squared error"),
    "squared": QT_TRANSLATE_NOOP("VectorLab", "Squared error"),
}
HALF = QT_TRANSLATE_NOOP("VectorLab", "∂E/∂y = y − t, of the half ½Σ(y − t)² and for the identity as output, y = x")
WHOLE = QT_TRANSLATE_NOOP("VectorLab", "∂E/∂y = 2(y − t) for the identity as output, y = x; y − t holds for its half only")
TEMPERED = ("softmax", "softmin", "sparsemax", "log_softmax", "gumbel_softmax", "smooth_maximum")


def name(key: Function) -> str:
    """Return what people call a function, without what its title explains in brackets."""
    return re.split(r"\s*[(（]", translate("Activation", record(key).title))[0]


def title(lab: VectorLab, key: Function) -> str:
    """Return a function's name with the temperature at which it acts, where that is not 1."""
    if key not in TEMPERED or lab.temperature == 1.0:
        return name(key)
    if key == "smooth_maximum":
        return f"{name(key)}, β = {number(1.0 / lab.temperature if lab.temperature else math.inf)}"
    return f"{name(key)}, T = {number(lab.temperature)}"


def power(value: float) -> str:
    """Return a small number as 2.2·10⁻¹⁶."""
    mantissa, _, exponent = f"{abs(value):.1e}".partition("e")
    digits = str(int(exponent)).translate(str.maketrans("-0123456789", "⁻⁰¹²³⁴⁵⁶⁷⁸⁹"))
    return f"{mantissa}·10{digits}"


def total(found: Output) -> str:
    """Return the sum of an output as computed: "Σ = 1", or by how much the exact sum departs from 1."""
    if found.problem:
        return ""
    if found.shares is None:
        return f"Σ = {short(found.total)}"
    sign = "Σeʸ" if found.key in LOGARITHMS else "Σ"
    if found.total == 1.0:
        return f"{sign} = 1"
    excess = found.total - 1.0
    return f"{sign} = 1 {'+' if excess > 0.0 else '−'} {power(excess)}"


def entropy(found: Output) -> str:
    """Return the entropy of an output in nats and bits."""
    if found.shares is None or found.problem:
        return ""
    nats = found.entropy
    text = QCoreApplication.translate("VectorLab", "H = {nats} nats = {bits} bits")
    return text.format(nats=short(nats), bits=short(nats / math.log(2.0)))


def loss_value(lab: VectorLab, reading: Reading) -> str:
    """Return the value of a loss."""
    if math.isnan(reading.value):
        return ""
    value = short(reading.value, 4)
    if lab.loss == "cross_entropy" and lab.subject != "sparsemax":
        return QCoreApplication.translate("VectorLab", "E = {value} nats").format(value=value)
    return f"E = {value}"


def loss_note(lab: VectorLab, reading: Reading) -> str:
    """Return what the gradient is, and of what."""
    if lab.loss == "half_squared":
        return translate("VectorLab", HALF)
    if lab.loss == "squared":
        return translate("VectorLab", WHOLE)
    if not reading.formula:
        return ""
    if lab.temperature == 1.0:
        return f"∂E/∂x = {reading.formula}"
    return f"∂E/∂(x/T) = {reading.formula}"


def number6(value: float) -> str:
    """Return a number with six digits."""
    return "–" if math.isnan(value) else number(value)


def equations(key: Function) -> tuple[tuple[str, str], ...]:
    """Return the formulas of a function, each as its left-hand and right-hand side in LaTeX."""
    latex, scalar = record(key).latex, record(key).scalar
    jacobian = r"\frac{\partial y}{\partial x_i} =" if scalar else r"\frac{\partial y_i}{\partial x_j} ="
    pairs = (("y =" if scalar else "y_i =", latex.f), (jacobian, latex.jacobian))
    return tuple((label, body) for label, body in pairs if body)
