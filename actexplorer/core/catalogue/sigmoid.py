r"""The logistic sigmoid σ(ax): a smooth step from 0 to 1."""

import numpy as np

from actexplorer.core.activation import Activation, Array, Jet, Latex, Line, Reference, Tails
from actexplorer.core.evaluate import ANYWHERE, Places
from actexplorer.core.parameter import POSITIVE, Parameter
from actexplorer.core.stable import logistic_pair, overflows, tanh_half
from actexplorer.core.text import QT_TRANSLATE_NOOP


def jet(x: Array, slope: float, out: Places = ANYWHERE) -> Jet:
    z = x if slope == 1.0 else slope * x
    far = overflows(z)
    f, down = logistic_pair(z, far, out.f)
    d2f = tanh_half(z, down, far, out.d2f)  # σ(z) − σ(−z), exact beside 0
    df = np.multiply(f, down, out=out.df)
    if slope != 1.0:
        df *= slope
        d2f *= slope
    d2f *= df
    return Jet(f, df, np.negative(d2f, out=d2f))


def tails(slope: float) -> Tails:
    return Tails(Line(0.0), Line(0.0, 1.0))


ACTIVATION = Activation(
    key="sigmoid",
    title=QT_TRANSLATE_NOOP("Activation", "Sigmoid"),
    family="sigmoids",
    jet=jet,
    tails=tails,
    parameters=(Parameter("slope", 1.0, "a", slider=(0.1, 10.0), domain=POSITIVE),),
    latex=Latex(
        f=r"\frac{1}{1 + e^{-a x}}",
        df=r"a\,\sigma(a x)\,\sigma(-a x)",
        d2f=r"-a^2\,\sigma(a x)\,\sigma(-a x)\tanh\frac{a x}{2}",
    ),
    aliases=("logistic", "logistic sigmoid", "シグモイド", "シグモイド関数", "ロジスティック関数", "S型函数", "逻辑函数"),
    references=(
        Reference("Verhulst: Recherches mathématiques sur la loi d'accroissement de la population", 1845),
        Reference("Rumelhart, Hinton, Williams: Learning representations by back-propagating errors", 1986, "10.1038/323533a0"),
    ),
)
