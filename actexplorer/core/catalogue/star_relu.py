r"""StarReLU, the squared ReLU scaled and shifted to mean 0 and variance 1 for normal inputs, with both learnable."""

import math

import numpy as np

from actexplorer.core.activation import Activation, Array, Jet, Latex, Limits, Line, Pieces, Reference, Tails, constant
from actexplorer.core.exact import finite
from actexplorer.core.parameter import Parameter
from actexplorer.core.stable import at_least, choose
from actexplorer.core.text import QT_TRANSLATE_NOOP


def jet(x: Array, scale: float, bias: float) -> Jet:
    f = at_least(x, 0.0)
    df = scale * f
    f *= df
    f += bias
    df *= 2.0
    return Jet(f, df, choose(x > 0.0, finite(2.0 * scale), 0.0))


def tails(scale: float, bias: float) -> Tails:
    if scale == 0.0:
        return Tails(Line(0.0, bias), Line(0.0, bias))
    endless = math.copysign(math.inf, scale)
    return Tails(Line(0.0, bias), Jet(endless, endless, 2.0 * scale))


def breakpoints(scale: float, bias: float) -> Pieces:
    return ((0.0, constant(bias), Jet(bias, 0.0, 2.0 * scale)),)


def gradients(x: Array, scale: float, bias: float) -> dict[str, Array]:
    return {"scale": at_least(x, 0.0) ** 2, "bias": np.ones_like(x)}


def gradient_limits(scale: float, bias: float) -> Limits:
    return {"scale": (0.0, math.inf), "bias": (1.0, 1.0)}


ACTIVATION = Activation(
    key="star_relu",
    title=QT_TRANSLATE_NOOP("Activation", "StarReLU"),
    family="rectifiers",
    jet=jet,
    tails=tails,
    breakpoints=breakpoints,
    gradients=gradients,
    gradient_limits=gradient_limits,
    parameters=(
        Parameter("scale", 0.8944, "s", slider=(-2.0, 2.0), learnable=True),
        Parameter("bias", -0.4472, "b", slider=(-2.0, 2.0), learnable=True),
    ),
    latex=Latex(
        f=r"s\,\max(0, x)^2 + b",
        df=r"2 s\,\max(0, x)",
        d2f=r"\begin{cases} 2 s & x > 0 \\ 0 & x \le 0 \end{cases}",
    ),
    aliases=("スターReLU", "星形ReLU"),
    references=(Reference("Yu et al.: MetaFormer baselines for vision", 2022, "arXiv:2210.13452"),),
    presets={
        "timm": {"scale": 0.8944, "bias": -0.4472},
        QT_TRANSLATE_NOOP("Preset", "squared ReLU"): {"scale": 1.0, "bias": 0.0},
    },
)
