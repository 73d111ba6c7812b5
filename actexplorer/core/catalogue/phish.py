r"""Phish, x·tanh(GELU(x)): Mish with GELU in place of softplus."""

from actexplorer.core.activation import Activation, Array, Jet, Latex, Line, Reference, Tails
from actexplorer.core.catalogue import gelu, tanh
from actexplorer.core.stable import moderate
from actexplorer.core.text import QT_TRANSLATE_NOOP


def jet(x: Array) -> Jet:
    g, dg, d2g = gelu.exact_jet(x)
    gate, slope, curve = tanh.jet(g)
    y = moderate(x)
    curve *= dg
    curve *= dg
    d2g *= slope
    curve += d2g
    curve *= y
    slope *= dg
    curve += 2.0 * slope
    slope *= y
    slope += gate
    gate *= x
    return Jet(gate, slope, curve)


def tails() -> Tails:
    return Tails(Line(0.0), Line(1.0))


G = r",\quad g = x\,\Phi(x)"
DG = r",\quad g' = \Phi(x) + x\,\varphi(x)"
D2G = r",\quad g'' = \left(2 - x^2\right) \varphi(x)"

ACTIVATION = Activation(
    key="phish",
    title=QT_TRANSLATE_NOOP("Activation", "Phish"),
    family="gated",
    jet=jet,
    tails=tails,
    latex=Latex(
        f=r"x\,\tanh\left(x\,\Phi(x)\right)",
        df=r"\tanh g + \frac{x g'}{\cosh^2 g}" + G + DG,
        d2f=r"\frac{1}{\cosh^2 g} \left(2 g' + x g'' - 2 x g'^2 \tanh g\right)" + G + DG + D2G,
    ),
    aliases=("フィッシュ",),
    references=(Reference("Naveen: Phish: a novel hyper-optimizable activation function", 2022, "10.36227/techrxiv.17283824"),),
)
