r"""Smooth maximum unit: Leaky ReLU as max(x, αx), whose corner the error function rounds off. As μ grows it sharpens."""

import math

import numpy as np

from actexplorer.core.activation import Activation, Array, Jet, Latex, Limits, Line, Reference, Tails
from actexplorer.core.exact import finite
from actexplorer.core.gaussian_tail import error_function, normal_distribution
from actexplorer.core.parameter import Parameter
from actexplorer.core.stable import scaled
from actexplorer.core.text import QT_TRANSLATE_NOOP

SQRT_2, SQRT_PI, PI_ROOT = math.sqrt(2.0), math.sqrt(math.pi), math.pi**0.25


def jet(x: Array, alpha: float, mu: float) -> Jet:
    gap = 1.0 - alpha
    z = scaled(x, finite(mu * gap))
    up = normal_distribution(SQRT_2 * z)[0]
    down = 1.0 - up if abs(alpha) <= 1.0 else normal_distribution(-SQRT_2 * z)[0]
    slope = np.negative(z**2)
    np.exp(slope, out=slope)
    slope *= gap / SQRT_PI  # half of what z multiplies it by in f′
    f = up + alpha * down
    if alpha < 0.0:  # the sum cancels about 0
        middle = np.flatnonzero(np.abs(z) < 1.0)
        f[middle] = 0.5 * (1.0 + alpha) + 0.5 * gap * error_function(z[middle])[0]
    d2f = 1.0 - z**2
    d2f *= slope
    d2f *= finite(2.0 * (mu * gap))
    slope *= z
    slope += f
    f *= x
    return Jet(f, slope, d2f)


def tails(alpha: float, mu: float) -> Tails:
    turn = mu * (1.0 - alpha)
    if turn == 0.0:
        mean = Line(0.5 + 0.5 * alpha)
        return Tails(mean, mean)
    return Tails(Line(alpha), Line(1.0)) if turn > 0.0 else Tails(Line(1.0), Line(alpha))


def gradients(x: Array, alpha: float, mu: float) -> dict[str, Array]:
    z = scaled(x, finite(mu * (1.0 - alpha)))
    down = normal_distribution(-SQRT_2 * z)[0]
    half = np.exp(-0.5 * z**2)  # its square would multiply the square of x, which may overflow
    return {"alpha": x * (down - z * half**2 / SQRT_PI), "mu": ((1.0 - alpha) / PI_ROOT * half * x) ** 2}


def gradient_limits(alpha: float, mu: float) -> Limits:
    if mu == 0.0 or alpha == 1.0:
        square = math.inf if alpha != 1.0 else 0.0
        return {"alpha": (-math.inf, math.inf), "mu": (square, square)}
    return {"alpha": (-math.inf, 0.0) if (mu > 0.0) == (alpha < 1.0) else (0.0, math.inf), "mu": (0.0, 0.0)}


Z = r",\quad z = \mu \left(1 - \alpha\right) x"

ACTIVATION = Activation(
    key="smu",
    title=QT_TRANSLATE_NOOP("Activation", "SMU"),
    family="rectifiers",
    jet=jet,
    tails=tails,
    gradients=gradients,
    gradient_limits=gradient_limits,
    parameters=(
        Parameter("alpha", 0.25, "α", slider=(-1.0, 1.5), learnable=True),
        Parameter("mu", 1.0, "μ", slider=(-1.0, 10.0), learnable=True),
    ),
    latex=Latex(
        f=r"\frac{\left(1 + \alpha\right) x + \left(1 - \alpha\right) x\,\operatorname{erf}(z)}{2}" + Z,
        df=r"\frac{1 + \alpha}{2} + \left(1 - \alpha\right) \left(\frac{\operatorname{erf}(z)}{2}"
        r" + \frac{z e^{-z^2}}{\sqrt{\pi}}\right)" + Z,
        d2f=r"\frac{2 \mu}{\sqrt{\pi}} \left(1 - \alpha\right)^2 \left(1 - z^2\right) e^{-z^2}" + Z,
    ),
    aliases=("smooth maximum unit", "平滑最大单元", "滑らかな最大値ユニット"),
    references=(
        Reference(
            "Biswas, Kumar, Banerjee, Pandey: SMU: smooth activation function for deep networks using smoothing maximum",
            2021,
            "arXiv:2111.04682",
        ),
    ),
    presets={QT_TRANSLATE_NOOP("Preset", "authors' code"): {"alpha": 0.25, "mu": 1e6}},
)
