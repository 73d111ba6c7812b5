r"""The unit step: off below zero, on above it."""

from actexplorer.core.activation import Activation, Array, Jet, Latex, Line, Pieces, Reference, Tails, constant
from actexplorer.core.parameter import Interval, Parameter
from actexplorer.core.text import QT_TRANSLATE_NOOP


def jet(x: Array, value_at_zero: float) -> Jet:
    f = (x > 0.0).astype(float)
    if value_at_zero:
        f[x == 0.0] = value_at_zero
    return Jet(f, 0.0, 0.0)


def tails(value_at_zero: float) -> Tails:
    return Tails(Line(0.0, 0.0), Line(0.0, 1.0))


def breakpoints(value_at_zero: float) -> Pieces:
    return ((0.0, constant(0.0), constant(1.0)),)


ACTIVATION = Activation(
    key="step",
    title=QT_TRANSLATE_NOOP("Activation", "Step"),
    family="steps",
    jet=jet,
    tails=tails,
    breakpoints=breakpoints,
    parameters=(Parameter("value_at_zero", 0.0, "v", slider=(0.0, 1.0), domain=Interval(0.0, 1.0, True, True)),),
    latex=Latex(f=r"\begin{cases} 0 & x < 0 \\ v & x = 0 \\ 1 & x > 0 \end{cases}", df="0", d2f="0"),
    aliases=("heaviside", "binary step", "ステップ", "ステップ関数", "単位ステップ", "阶跃函数"),
    references=(Reference("McCulloch, Pitts: A logical calculus of the ideas immanent in nervous activity", 1943),),
    presets={
        QT_TRANSLATE_NOOP("Preset", "0 at zero"): {"value_at_zero": 0.0},
        QT_TRANSLATE_NOOP("Preset", "1 at zero"): {"value_at_zero": 1.0},
        QT_TRANSLATE_NOOP("Preset", "symmetric"): {"value_at_zero": 0.5},
    },
)
