r"""Linearly scaled hyperbolic tangent, x·tanh(x): even, and as steep on the left as on the right."""

from actexplorer.core.activation import Activation, Array, Jet, Latex, Line, Reference, Tails
from actexplorer.core.catalogue import tanh
from actexplorer.core.text import QT_TRANSLATE_NOOP


def jet(x: Array) -> Jet:
    f, df, d2f = tanh.jet(x)
    d2f *= x
    d2f += 2.0 * df
    df *= x
    df += f
    f *= x
    return Jet(f, df, d2f)


def tails() -> Tails:
    return Tails(Line(-1.0), Line(1.0))


ACTIVATION = Activation(
    key="lisht",
    title=QT_TRANSLATE_NOOP("Activation", "LiSHT"),
    family="gated",
    jet=jet,
    tails=tails,
    latex=Latex(
        f=r"x\,\tanh x",
        df=r"\tanh x + \frac{x}{\cosh^2 x}",
        d2f=r"\frac{2}{\cosh^2 x} \left(1 - x \tanh x\right)",
    ),
    aliases=("linearly scaled hyperbolic tangent", "線形スケール双曲線正接", "线性缩放双曲正切"),
    references=(
        Reference(
            "Roy, Manna, Dubey, Chaudhuri: LiSHT: non-parametric linearly scaled hyperbolic tangent activation function",
            2019,
            "arXiv:1901.05894",
        ),
    ),
)
