r"""Swish, x·σ(βx): the input gated by its own sigmoid. With β = 1 it is SiLU."""

import math

from actexplorer.core.activation import Activation, Array, Jet, Latex, Limits, Line, Reference, Tails
from actexplorer.core.evaluate import ANYWHERE, Places
from actexplorer.core.parameter import Parameter
from actexplorer.core.stable import gated, logistic_pair, logistic_square, scaled
from actexplorer.core.text import QT_TRANSLATE_NOOP


def jet(x: Array, beta: float, out: Places = ANYWHERE) -> Jet:
    return gated(x, beta, out=out)


def tails(beta: float) -> Tails:
    return Tails(Line(float(beta < 0) + 0.5 * (beta == 0)), Line(float(beta > 0) + 0.5 * (beta == 0)))


def gradients(x: Array, beta: float) -> dict[str, Array]:
    z = scaled(x, beta)
    up, down = logistic_pair(z)
    up *= down
    return {"beta": logistic_square(x, z, up)}


def gradient_limits(beta: float) -> Limits:
    end = 0.0 if beta else math.inf
    return {"beta": (end, end)}


ACTIVATION = Activation(
    key="swish",
    title=QT_TRANSLATE_NOOP("Activation", "Swish"),
    family="gated",
    jet=jet,
    tails=tails,
    gradients=gradients,
    gradient_limits=gradient_limits,
    parameters=(Parameter("beta", 1.0, "β", slider=(-2.0, 5.0), learnable=True),),
    latex=Latex(
        f=r"x\,\sigma(\beta x)",
        df=r"\sigma(\beta x) + \beta x\,\sigma(\beta x)\,\sigma(-\beta x)",
        d2f=r"\beta\,\sigma(\beta x)\,\sigma(-\beta x)\left(2 - \beta x \tanh\frac{\beta x}{2}\right)",
    ),
    aliases=("silu", "sigmoid linear unit", "スウィッシュ", "シルー", "自门控激活函数"),
    references=(
        Reference("Ramachandran, Zoph, Le: Searching for activation functions", 2017, "arXiv:1710.05941"),
        Reference(
            "Elfwing, Uchibe, Doya: Sigmoid-weighted linear units for function approximation in RL", 2018, "arXiv:1702.03118"
        ),
    ),
    presets={"SiLU (PyTorch, JAX, Keras)": {"beta": 1.0}, "ONNX": {"beta": 1.0}, "Quick GELU": {"beta": 1.702}},
)
