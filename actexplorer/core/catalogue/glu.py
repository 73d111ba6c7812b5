r"""Gated linear units: a value a, times a gate that sees x: sigmoid, Swish, GELU or ReLU.

In a network both are linear functions of the layer's input; here a is held fixed and the gate's x is varied.
"""

from actexplorer.core.activation import Activation, Array, Jet, Latex, Line, Pieces, Reference, Tails, constant
from actexplorer.core.catalogue import gelu, sigmoid, swish
from actexplorer.core.parameter import Parameter
from actexplorer.core.stable import at_least, choose
from actexplorer.core.text import QT_TRANSLATE_NOOP


def times(a: float, gate: Jet) -> Jet:
    """Return ``a`` times the jet of a gate, overwriting its arrays."""
    if a != 1.0:
        for values in gate:
            values *= a
    return gate


def reglu_jet(x: Array, a: float) -> Jet:
    return Jet(a * at_least(x, 0.0) + 0.0, choose(x > 0.0, a, 0.0), 0.0)


def saturating(a: float) -> Tails:
    return Tails(Line(0.0), Line(0.0, a))


def growing(a: float) -> Tails:
    return Tails(Line(0.0), Line(a))


def breakpoints(a: float) -> Pieces:
    return ((0.0, constant(), Jet(0.0, a, 0.0)),)


VALUE = Parameter("a", 1.0, "a", slider=(-3.0, 3.0))
SHAZEER = Reference("Shazeer: GLU variants improve Transformer", 2020, "arXiv:2002.05202")

GLU = Activation(
    key="glu",
    title=QT_TRANSLATE_NOOP("Activation", "GLU"),
    family="gated",
    jet=lambda x, a: times(a, sigmoid.jet(x, 1.0)),
    tails=saturating,
    parameters=(VALUE,),
    latex=Latex(f=r"a\,\sigma(x)", df=r"a\,\sigma(x)\,\sigma(-x)", d2f=r"-a\,\sigma(x)\,\sigma(-x) \tanh\frac{x}{2}"),
    aliases=("gated linear unit", "ゲート付き線形ユニット", "门控线性单元"),
    references=(
        Reference(
            "Dauphin, Fan, Auli, Grangier: Language modeling with gated convolutional networks", 2017, "arXiv:1612.08083"
        ),
    ),
)

SWIGLU = Activation(
    key="swiglu",
    title=QT_TRANSLATE_NOOP("Activation", "SwiGLU"),
    family="gated",
    jet=lambda x, a: times(a, swish.jet(x, 1.0)),
    tails=growing,
    parameters=(VALUE,),
    latex=Latex(
        f=r"a x\,\sigma(x)",
        df=r"a\,\sigma(x) \left(1 + x\,\sigma(-x)\right)",
        d2f=r"a\,\sigma(x)\,\sigma(-x) \left(2 - x \tanh\frac{x}{2}\right)",
    ),
    aliases=("swish gated linear unit", "swish GLU", "スウィグル"),
    references=(SHAZEER,),
)

GEGLU = Activation(
    key="geglu",
    title=QT_TRANSLATE_NOOP("Activation", "GEGLU"),
    family="gated",
    jet=lambda x, a: times(a, gelu.exact_jet(x)),
    tails=growing,
    parameters=(VALUE,),
    latex=Latex(
        f=r"a x\,\Phi(x)",
        df=r"a \left(\Phi(x) + x\,\varphi(x)\right)",
        d2f=r"a \left(2 - x^2\right) \varphi(x)",
    ),
    aliases=("GELU gated linear unit", "GELU GLU"),
    references=(SHAZEER,),
)

REGLU = Activation(
    key="reglu",
    title=QT_TRANSLATE_NOOP("Activation", "ReGLU"),
    family="gated",
    jet=reglu_jet,
    tails=growing,
    breakpoints=breakpoints,
    parameters=(VALUE,),
    latex=Latex(f=r"a\,\max(0, x)", df=r"\begin{cases} a & x > 0 \\ 0 & x \le 0 \end{cases}", d2f="0"),
    aliases=("ReLU gated linear unit", "ReLU GLU"),
    references=(SHAZEER,),
)
