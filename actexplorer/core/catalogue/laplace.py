r"""Laplace: the normal distribution function, placed so that it follows the squared ReLU about its middle."""

import math

from actexplorer.core.activation import Activation, Array, Jet, Latex, Line, Reference, Tails
from actexplorer.core.gaussian_tail import normal_distribution
from actexplorer.core.parameter import POSITIVE, Parameter
from actexplorer.core.stable import moderate
from actexplorer.core.text import QT_TRANSLATE_NOOP

MU = math.sqrt(0.5)
SIGMA = math.sqrt(0.25 / math.pi)


def jet(x: Array, mu: float, sigma: float) -> Jet:
    z = x - mu
    z /= sigma
    z = moderate(z)
    f, df = normal_distribution(z)
    z *= df
    z /= sigma
    z /= -sigma
    df /= sigma
    return Jet(f, df, z)


def tails(mu: float, sigma: float) -> Tails:
    return Tails(Line(0.0), Line(0.0, 1.0))


Z = r",\quad z = \frac{x - \mu}{\sigma}"

ACTIVATION = Activation(
    key="laplace",
    title=QT_TRANSLATE_NOOP("Activation", "Laplace"),
    family="sigmoids",
    jet=jet,
    tails=tails,
    parameters=(
        Parameter("mu", MU, "μ", slider=(-3.0, 3.0)),
        Parameter("sigma", SIGMA, "σ", slider=(0.05, 3.0), domain=POSITIVE),
    ),
    latex=Latex(
        f=r"\frac{1}{2} \left(1 + \operatorname{erf}\left(\frac{x - \mu}{\sigma \sqrt{2}}\right)\right)",
        df=r"\frac{\varphi(z)}{\sigma}" + Z,
        d2f=r"-\frac{z\,\varphi(z)}{\sigma^2}" + Z,
    ),
    aliases=("ラプラス", "拉普拉斯激活函数"),
    references=(Reference("Ma et al.: Mega: moving average equipped gated attention", 2022, "arXiv:2209.10655"),),
    presets={"Mega": {"mu": MU, "sigma": SIGMA}, "Transformers": {"mu": 0.707107, "sigma": 0.282095}},
)
