r"""The logarithm of the sigmoid, the log-likelihood of a binary label."""

import numpy as np

from actexplorer.core.activation import Activation, Array, Jet, Latex, Line, Reference, Tails
from actexplorer.core.stable import at_most, inverse
from actexplorer.core.text import QT_TRANSLATE_NOOP


def jet(x: Array) -> Jet:
    e = np.negative(x)
    at_most(e, 709.75, out=e)
    np.exp(e, out=e)
    f = np.log1p(e)
    np.negative(f, out=f)
    np.minimum(f, x, out=f)  # the asymptote takes over where the exponential is held back
    up = 1.0 + e
    inverse(up)
    e *= up  # σ(−x)
    up *= e
    return Jet(f, e, np.negative(up, out=up))


def tails() -> Tails:
    return Tails(Line(1.0), Line(0.0))


ACTIVATION = Activation(
    key="logsigmoid",
    title=QT_TRANSLATE_NOOP("Activation", "Log-sigmoid"),
    family="sigmoids",
    jet=jet,
    tails=tails,
    latex=Latex(f=r"\ln\frac{1}{1 + e^{-x}}", df=r"\sigma(-x)", d2f=r"-\sigma(x)\,\sigma(-x)"),
    aliases=("log_sigmoid", "対数シグモイド", "对数sigmoid", "ログシグモイド"),
    references=(Reference("Collobert, Kavukcuoglu, Farabet: Torch7: a Matlab-like environment for machine learning", 2011),),
)
