r"""dSiLU, the derivative of SiLU: a sigmoid that overshoots on both sides."""

from actexplorer.core.activation import Activation, Array, Jet, Latex, Line, Reference, Tails
from actexplorer.core.stable import logistic_pair, moderate, tanh_half
from actexplorer.core.text import QT_TRANSLATE_NOOP


def jet(x: Array) -> Jet:
    y = moderate(x)
    up, down = logistic_pair(y)
    t = tanh_half(y, down)
    q = up * down
    f = q * y
    f += up
    df = y * t
    df -= 2.0
    df *= -1.0
    df *= q
    d2f = 6.0 * q
    d2f -= 1.0
    d2f *= y
    d2f += 3.0 * t
    d2f *= -1.0
    d2f *= q
    return Jet(f, df, d2f)


def tails() -> Tails:
    return Tails(Line(0.0), Line(0.0, 1.0))


ACTIVATION = Activation(
    key="dsilu",
    title=QT_TRANSLATE_NOOP("Activation", "dSiLU"),
    family="sigmoids",
    jet=jet,
    tails=tails,
    latex=Latex(
        f=r"\sigma(x) \left(1 + x\,\sigma(-x)\right)",
        df=r"\sigma(x)\,\sigma(-x) \left(2 - x \tanh\frac{x}{2}\right)",
        d2f=r"\sigma(x)\,\sigma(-x) \left(x - 6 x\,\sigma(x)\,\sigma(-x) - 3 \tanh\frac{x}{2}\right)",
    ),
    aliases=("derivative of SiLU", "SiLUの導関数", "SiLU导数"),
    references=(
        Reference(
            "Elfwing, Uchibe, Doya: Sigmoid-weighted linear units for function approximation in RL", 2018, "arXiv:1702.03118"
        ),
    ),
)
