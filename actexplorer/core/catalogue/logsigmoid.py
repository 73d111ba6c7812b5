r"""The logarithm of the sigmoid, the log-likelihood of a binary label."""

import numpy as np

from actexplorer.core.activation import Activation, Array, Jet, Latex, Line, Reference, Tails
from actexplorer.core.evaluate import ANYWHERE, Places
from actexplorer.core.stable import ONE, VANISHED, at_most, inverse, vanish
from actexplorer.core.text import QT_TRANSLATE_NOOP


def jet(x: Array, out: Places = ANYWHERE) -> Jet:
    df = np.negative(x, out=out.df)
    at_most(df, 709.75, out=df)
    np.exp(df, out=df)
    f = np.log1p(df, out=out.f)
    np.negative(f, out=f)
    np.minimum(f, x, out=f)  # the asymptote takes over where the exponential is held back
    d2f = inverse(np.add(ONE, df, out=out.d2f))
    df *= d2f  # σ(−x)
    d2f *= df
    vanish(d2f, x, -VANISHED)
    return Jet(f, df, np.negative(d2f, out=d2f))


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
