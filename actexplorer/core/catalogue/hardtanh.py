r"""Hard tanh: the identity, clipped to an interval."""

from actexplorer.core.activation import Activation, Array, Jet, Latex, Line, Pieces, Reference, Tails, constant
from actexplorer.core.parameter import Order, Parameter
from actexplorer.core.text import QT_TRANSLATE_NOOP


def jet(x: Array, min_val: float, max_val: float) -> Jet:
    f = x.clip(min_val, max_val)
    inside = x > min_val
    inside &= x < max_val
    return Jet(f, inside, 0.0)


def tails(min_val: float, max_val: float) -> Tails:
    return Tails(Line(0.0, min_val), Line(0.0, max_val))


def breakpoints(min_val: float, max_val: float) -> Pieces:
    return (
        (min_val, constant(min_val), Jet(min_val, 1.0, 0.0)),
        (max_val, Jet(max_val, 1.0, 0.0), constant(max_val)),
    )


ACTIVATION = Activation(
    key="hardtanh",
    title=QT_TRANSLATE_NOOP("Activation", "Hard tanh"),
    family="sigmoids",
    jet=jet,
    tails=tails,
    breakpoints=breakpoints,
    parameters=(
        Parameter("min_val", -1.0, "a", slider=(-5.0, 5.0)),
        Parameter("max_val", 1.0, "b", slider=(-5.0, 5.0)),
    ),
    constraint=Order("min_val", "max_val"),
    latex=Latex(
        f=r"\operatorname{clip}(x, a, b)",
        df=r"\begin{cases} 1 & a < x < b \\ 0 & x \le a \\ 0 & x \ge b \end{cases}",
        d2f="0",
    ),
    aliases=("ハードタンエイチ", "硬tanh"),
    references=(Reference("Collobert: Large scale machine learning (thesis, Université Paris VI)", 2004),),
    presets={"PyTorch, JAX, Keras": {"min_val": -1.0, "max_val": 1.0}},
)
