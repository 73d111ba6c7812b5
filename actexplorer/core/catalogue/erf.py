r"""The error function, twice the integral of the Gaussian: the sigmoid with the lightest tails."""

from actexplorer.core.activation import Activation, Array, Jet, Latex, Line, Reference, Tails
from actexplorer.core.gaussian_tail import error_function
from actexplorer.core.stable import moderate
from actexplorer.core.text import QT_TRANSLATE_NOOP


def jet(x: Array) -> Jet:
    y = moderate(x)
    f, df = error_function(y)
    d2f = y * df
    d2f *= -2.0
    return Jet(f, df, d2f)


def tails() -> Tails:
    return Tails(Line(0.0, -1.0), Line(0.0, 1.0))


ACTIVATION = Activation(
    key="erf",
    title=QT_TRANSLATE_NOOP("Activation", "Erf"),
    family="sigmoids",
    jet=jet,
    tails=tails,
    latex=Latex(
        f=r"\operatorname{erf}(x)",
        df=r"\frac{2}{\sqrt{\pi}} e^{-x^2}",
        d2f=r"-\frac{4 x}{\sqrt{\pi}} e^{-x^2}",
    ),
    aliases=("error function", "誤差関数", "误差函数"),
    references=(
        Reference("Saad, Solla: On-line learning in soft committee machines", 1995, "10.1103/PhysRevE.52.4225"),
        Reference("Williams: Computation with infinite neural networks", 1998, "10.1162/089976698300017412"),
    ),
)
