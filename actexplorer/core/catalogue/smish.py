r"""Smish, x·tanh(ln(1 + σ(x))): a gate that runs from 0 to 3/5."""

from actexplorer.core.activation import Activation, Array, Jet, Latex, Line, Reference, Tails
from actexplorer.core.stable import logistic_pair, moderate
from actexplorer.core.text import QT_TRANSLATE_NOOP


def jet(x: Array) -> Jet:
    y = moderate(x)
    up, down = logistic_pair(y)
    w = 1.0 + up
    square = w**2
    r = 1.0 / (square + 1.0)
    gate = up + 2.0
    gate *= up
    gate *= r  # (w² − 1)/(w² + 1)
    rise = up * down
    slope = 4.0 * w
    slope *= r
    slope *= r
    slope *= rise
    # gate″ = slope·(σ(−x) − σ(x) + σσ⁻(1 − 3w²)/(w(w² + 1)))
    square *= -3.0
    square += 1.0
    square *= r
    square *= rise
    square /= w
    down -= up
    square += down
    square *= y
    square += 2.0
    square *= slope
    slope *= y
    slope += gate
    gate *= x
    return Jet(gate, slope, square)


def tails() -> Tails:
    return Tails(Line(0.0), Line(0.6))


W = r",\quad w = 1 + \sigma(x)"

ACTIVATION = Activation(
    key="smish",
    title=QT_TRANSLATE_NOOP("Activation", "Smish"),
    family="gated",
    jet=jet,
    tails=tails,
    latex=Latex(
        f=r"x\,\tanh\left(\ln\left(1 + \sigma(x)\right)\right)",
        df=r"\frac{w^2 - 1}{w^2 + 1} + \frac{4 x w\,\sigma(x)\,\sigma(-x)}{\left(w^2 + 1\right)^2}" + W,
        d2f=r"\frac{4 w\,\sigma(x)\,\sigma(-x)}{\left(w^2 + 1\right)^2} \left(2 - x \tanh\frac{x}{2}"
        r" + \frac{x\,\sigma(x)\,\sigma(-x) \left(1 - 3 w^2\right)}{w \left(w^2 + 1\right)}\right)" + W,
    ),
    aliases=("スミッシュ",),
    references=(
        Reference(
            "Wang, Ren, Wang: Smish: a novel activation function for deep learning methods", 2022, "10.3390/electronics11040540"
        ),
    ),
)
