r"""Keras's ReLU with all its arguments: a leak below the threshold, a jump onto the line, and a ceiling.

The pieces are the documented ones: the line begins at the threshold itself, and the ceiling comes before the others.
"""

import math

import numpy as np

from actexplorer.core.activation import Activation, Array, Jet, Latex, Line, Pieces, Reference, Tails, constant
from actexplorer.core.parameter import Interval, Parameter
from actexplorer.core.stable import choose
from actexplorer.core.text import QT_TRANSLATE_NOOP


def jet(x: Array, negative_slope: float, max_value: float, threshold: float) -> Jet:
    above = x >= threshold
    f = np.maximum(x, threshold)
    f *= above
    if negative_slope:
        below = np.minimum(x, threshold)
        below -= threshold
        below *= negative_slope
        f += below
    else:
        f += 0.0  # no −0 from a negative threshold
    df = choose(above, 1.0, negative_slope)
    if max_value < math.inf:
        top = x >= max_value
        f[top] = max_value
        df[top] = 0.0
    return Jet(f, df, 0.0)


def tails(negative_slope: float, max_value: float, threshold: float) -> Tails:
    leak = Line(negative_slope, -negative_slope * threshold)
    return Tails(leak, Line(0.0, max_value) if max_value < math.inf else Line(1.0))


def breakpoints(negative_slope: float, max_value: float, threshold: float) -> Pieces:
    if max_value <= threshold:
        leak = Jet(negative_slope * (max_value - threshold), negative_slope, 0.0)
        return ((max_value, leak, constant(max_value)),)
    start = (threshold, Jet(0.0, negative_slope, 0.0), Jet(threshold, 1.0, 0.0))
    return (start, (max_value, Jet(max_value, 1.0, 0.0), constant(max_value))) if max_value < math.inf else (start,)


ACTIVATION = Activation(
    key="relu_keras",
    title=QT_TRANSLATE_NOOP("Activation", "ReLU (Keras)"),
    family="rectifiers",
    jet=jet,
    tails=tails,
    breakpoints=breakpoints,
    parameters=(
        Parameter("negative_slope", 0.0, "α", slider=(0.0, 1.0)),
        Parameter("max_value", math.inf, "M", slider=(0.5, 10.0), domain=Interval(closed_high=True)),
        Parameter("threshold", 0.0, "θ", slider=(-2.0, 3.0)),
    ),
    latex=Latex(
        f=r"\begin{cases} M & x \ge M \\ x & \theta \le x < M \\"
        r" \alpha \left(x - \theta\right) & x < \min(\theta, M) \end{cases}",
        df=r"\begin{cases} 0 & x \ge M \\ 1 & \theta \le x < M \\ \alpha & x < \min(\theta, M) \end{cases}",
        d2f="0",
    ),
    aliases=("keras ReLU", "parametrised ReLU"),
    references=(
        Reference("Chollet et al.: Keras (keras.activations.relu)", 2015),
        Reference("Nair, Hinton: Rectified linear units improve restricted Boltzmann machines", 2010),
    ),
    presets={
        "Keras": {"negative_slope": 0.0, "max_value": math.inf, "threshold": 0.0},
        "ReLU6": {"max_value": 6.0},
        QT_TRANSLATE_NOOP("Preset", "thresholded"): {"threshold": 1.0},
    },
)
