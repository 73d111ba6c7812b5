r"""Rectified linear unit, max(0, x), and ReLU6, which stops at 6."""

from actexplorer.core.activation import Activation, Array, Jet, Latex, Line, Pieces, Reference, Tails, constant
from actexplorer.core.stable import at_least
from actexplorer.core.text import QT_TRANSLATE_NOOP


def relu_jet(x: Array) -> Jet:
    return Jet(at_least(x, 0.0), x > 0.0, 0.0)


def relu_tails() -> Tails:
    return Tails(Line(0.0), Line(1.0))


def relu_breakpoints() -> Pieces:
    return ((0.0, constant(), Jet(0.0, 1.0, 0.0)),)


def relu6_jet(x: Array) -> Jet:
    f = x.clip(0.0, 6.0)
    inside = x > 0.0
    inside &= x < 6.0
    return Jet(f, inside, 0.0)


def relu6_tails() -> Tails:
    return Tails(Line(0.0), Line(0.0, 6.0))


def relu6_breakpoints() -> Pieces:
    return ((0.0, constant(), Jet(0.0, 1.0, 0.0)), (6.0, Jet(6.0, 1.0, 0.0), constant(6.0)))


RELU = Activation(
    key="relu",
    title=QT_TRANSLATE_NOOP("Activation", "ReLU"),
    family="rectifiers",
    jet=relu_jet,
    tails=relu_tails,
    breakpoints=relu_breakpoints,
    latex=Latex(f=r"\max(0, x)", df=r"\begin{cases} 1 & x > 0 \\ 0 & x \le 0 \end{cases}", d2f="0"),
    aliases=("ramp", "rectified linear unit", "rectifier", "正規化線形関数", "ランプ関数", "修正线性单元", "线性整流函数"),
    references=(
        Reference(
            "Fukushima: Visual feature extraction by a multilayered network of analog threshold elements",
            1969,
            "10.1109/TSSC.1969.300225",
        ),
        Reference("Nair, Hinton: Rectified linear units improve restricted Boltzmann machines", 2010),
    ),
)

RELU6 = Activation(
    key="relu6",
    title=QT_TRANSLATE_NOOP("Activation", "ReLU6"),
    family="rectifiers",
    jet=relu6_jet,
    tails=relu6_tails,
    breakpoints=relu6_breakpoints,
    latex=Latex(
        f=r"\min\left(\max(0, x), 6\right)",
        df=r"\begin{cases} 1 & 0 < x < 6 \\ 0 & x \le 0 \\ 0 & x \ge 6 \end{cases}",
        d2f="0",
    ),
    references=(Reference("Krizhevsky: Convolutional deep belief networks on CIFAR-10", 2010),),
)
