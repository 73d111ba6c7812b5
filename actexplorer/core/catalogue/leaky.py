r"""Leaky rectifiers: a straight line of another slope below zero, fixed, learned or drawn at random."""

import math

import numpy as np

from actexplorer.core.activation import Activation, Array, Jet, Latex, Limits, Line, Pieces, Reference, Tails
from actexplorer.core.parameter import Order, Parameter
from actexplorer.core.stable import choose
from actexplorer.core.text import QT_TRANSLATE_NOOP

F = r"\begin{cases} x & x > 0 \\ SLOPE x & x \le 0 \end{cases}"
DF = r"\begin{cases} 1 & x > 0 \\ SLOPE & x \le 0 \end{cases}"


def formulas(slope: str) -> Latex:
    """Return the formulas of a leaky rectifier whose slope below zero is written ``slope``."""
    return Latex(f=F.replace("SLOPE", slope), df=DF.replace("SLOPE", slope), d2f="0")


def leaky(x: Array, negative_slope: float) -> Jet:
    f = np.minimum(x, 0.0)
    f *= negative_slope
    f += np.maximum(x, 0.0)
    return Jet(f, choose(x > 0.0, 1.0, negative_slope), 0.0)


def leaky_tails(negative_slope: float) -> Tails:
    return Tails(Line(negative_slope), Line(1.0))


def leaky_breakpoints(negative_slope: float) -> Pieces:
    return ((0.0, Jet(0.0, negative_slope, 0.0), Jet(0.0, 1.0, 0.0)),)


def prelu(x: Array, weight: float) -> Jet:
    return leaky(x, weight)


def prelu_tails(weight: float) -> Tails:
    return leaky_tails(weight)


def prelu_breakpoints(weight: float) -> Pieces:
    return leaky_breakpoints(weight)


def prelu_gradients(x: Array, weight: float) -> dict[str, Array]:
    return {"weight": np.minimum(x, 0.0)}


def prelu_gradient_limits(weight: float) -> Limits:
    return {"weight": (-math.inf, 0.0)}


def rrelu(x: Array, lower: float, upper: float) -> Jet:
    return leaky(x, 0.5 * lower + 0.5 * upper)


def rrelu_tails(lower: float, upper: float) -> Tails:
    return leaky_tails(0.5 * lower + 0.5 * upper)


def rrelu_breakpoints(lower: float, upper: float) -> Pieces:
    return leaky_breakpoints(0.5 * lower + 0.5 * upper)


def sample(x: Array, lower: float, upper: float, seed: int, first: int = 0) -> Jet:
    """Return what RReLU is in training: for every element a slope of its own below zero, drawn from U(lower, upper).

    The elements are number ``first``, the next… of those that ``seed`` draws slopes for.
    """
    share = np.random.Generator(np.random.PCG64(seed).advance(first)).random(x.size)
    slopes = np.clip(lower + share * (upper - lower), lower, upper)
    f = np.where(slopes == 0.0, 0.0, np.minimum(x, 0.0) * slopes)  # the limit at −∞, where a slope of 0 gives none
    f += np.maximum(x, 0.0)
    return Jet(f, np.where(np.isnan(x), x, np.where(x > 0.0, 1.0, slopes)), np.where(np.isnan(x), x, 0.0))


LEAKY_RELU = Activation(
    key="leaky_relu",
    title=QT_TRANSLATE_NOOP("Activation", "Leaky ReLU"),
    family="rectifiers",
    jet=leaky,
    tails=leaky_tails,
    breakpoints=leaky_breakpoints,
    parameters=(Parameter("negative_slope", 0.01, "α", slider=(-0.5, 1.5)),),
    latex=formulas(r"\alpha"),
    aliases=("lrelu", "leaky rectifier", "リーキーReLU", "漏れReLU", "带泄漏ReLU"),
    references=(Reference("Maas, Hannun, Ng: Rectifier nonlinearities improve neural network acoustic models", 2013),),
    presets={
        "PyTorch, JAX": {"negative_slope": 0.01},
        "Keras": {"negative_slope": 0.2},
        QT_TRANSLATE_NOOP("Preset", "Keras layer"): {"negative_slope": 0.3},
        "darknet": {"negative_slope": 0.1},
    },
)

PRELU = Activation(
    key="prelu",
    title=QT_TRANSLATE_NOOP("Activation", "PReLU"),
    family="rectifiers",
    jet=prelu,
    tails=prelu_tails,
    breakpoints=prelu_breakpoints,
    gradients=prelu_gradients,
    gradient_limits=prelu_gradient_limits,
    parameters=(Parameter("weight", 0.25, "a", slider=(-0.5, 1.5), learnable=True),),
    latex=formulas("a"),
    aliases=("parametric ReLU", "パラメトリックReLU", "参数化ReLU"),
    references=(
        Reference(
            "He, Zhang, Ren, Sun: Delving deep into rectifiers: surpassing human-level performance on ImageNet classification",
            2015,
            "arXiv:1502.01852",
        ),
    ),
    presets={"PyTorch, Equinox": {"weight": 0.25}, "Flax": {"weight": 0.01}, "Keras": {"weight": 0.0}},
)

RRELU = Activation(
    key="rrelu",
    title=QT_TRANSLATE_NOOP("Activation", "RReLU"),
    family="rectifiers",
    jet=rrelu,
    tails=rrelu_tails,
    breakpoints=rrelu_breakpoints,
    sample=sample,
    parameters=(
        Parameter("lower", 1.0 / 8.0, "l", slider=(0.0, 1.0)),
        Parameter("upper", 1.0 / 3.0, "u", slider=(0.0, 1.0)),
    ),
    constraint=Order("lower", "upper", strict=False),
    latex=formulas(r"\frac{l + u}{2}"),
    aliases=("randomized leaky ReLU", "randomized ReLU", "ランダムReLU", "随机ReLU"),
    references=(
        Reference(
            "Xu, Wang, Chen, Li: Empirical evaluation of rectified activations in convolutional network",
            2015,
            "arXiv:1505.00853",
        ),
    ),
    presets={"PyTorch": {"lower": 1.0 / 8.0, "upper": 1.0 / 3.0}},
)
