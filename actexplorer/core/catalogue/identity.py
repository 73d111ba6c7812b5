r"""The identity: what a regression's output layer uses, and what a network without activations collapses to."""

from actexplorer.core.activation import Activation, Array, Jet, Latex, Line, Reference, Tails
from actexplorer.core.text import QT_TRANSLATE_NOOP


def jet(x: Array) -> Jet:
    return Jet(x, 1.0, 0.0)


def tails() -> Tails:
    return Tails(Line(1.0), Line(1.0))


ACTIVATION = Activation(
    key="identity",
    title=QT_TRANSLATE_NOOP("Activation", "Identity"),
    family="others",
    jet=jet,
    tails=tails,
    latex=Latex(f="x", df="1", d2f="0"),
    aliases=("linear", "恒等関数", "恒等函数", "恒等", "線形", "线性"),
    references=(Reference("Widrow, Hoff: Adaptive switching circuits", 1960),),
)
