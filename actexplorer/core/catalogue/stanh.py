r"""LeCun's scaled tanh, 1.7159 tanh(2x/3), nearly ±1 at ±1, where its second derivative is largest."""

from actexplorer.core.activation import Activation, Array, Jet, Latex, Line, Reference, Tails
from actexplorer.core.catalogue import tanh
from actexplorer.core.text import QT_TRANSLATE_NOOP

HEIGHT = 1.7159


def jet(x: Array) -> Jet:
    z = 2.0 * x
    z /= 3.0
    f, df, d2f = tanh.jet(z)
    f *= HEIGHT
    df *= HEIGHT * 2.0 / 3.0
    d2f *= HEIGHT * 4.0 / 9.0
    return Jet(f, df, d2f)


def tails() -> Tails:
    return Tails(Line(0.0, -HEIGHT), Line(0.0, HEIGHT))


Z = r",\quad z = \frac{2 x}{3}"

ACTIVATION = Activation(
    key="stanh",
    title=QT_TRANSLATE_NOOP("Activation", "Scaled tanh"),
    family="sigmoids",
    jet=jet,
    tails=tails,
    latex=Latex(
        f=r"1.7159\,\tanh z" + Z,
        df=r"\frac{3.4318}{3 \cosh^2 z}" + Z,
        d2f=r"-\frac{13.7272\,\tanh z}{9 \cosh^2 z}" + Z,
    ),
    aliases=("LeCun's tanh", "LeCun tanh", "スケール付きtanh", "缩放tanh"),
    references=(
        Reference("LeCun: Generalization and network design strategies", 1989),
        Reference("LeCun, Bottou, Orr, Müller: Efficient backprop", 1998, "10.1007/3-540-49430-8_2"),
    ),
)
