r"""Smooth ReLU: a parabola from −β to β joins the two straight lines.

The paper also has a general form with two gradients and a shift of which this is the usual case; other smooth rectifiers
have been called SmeLU as well.
"""

import numpy as np

from actexplorer.core.activation import Activation, Array, Jet, Latex, Line, Pieces, Reference, Tails, constant
from actexplorer.core.exact import finite
from actexplorer.core.parameter import POSITIVE, Parameter
from actexplorer.core.stable import choose
from actexplorer.core.text import QT_TRANSLATE_NOOP


def jet(x: Array, beta: float) -> Jet:
    f = x.clip(-beta, beta)
    f += beta
    df = f / beta
    df *= 0.5
    f *= 0.5
    f *= df
    np.maximum(f, x, out=f)  # the parabola lies above the line that it touches at β
    return Jet(f, df, choose(np.abs(x) <= beta, finite(0.5 / beta), 0.0))


def tails(beta: float) -> Tails:
    return Tails(Line(0.0), Line(1.0))


def breakpoints(beta: float) -> Pieces:
    curve = finite(0.5 / beta)
    return ((-beta, constant(), Jet(0.0, 0.0, curve)), (beta, Jet(beta, 1.0, curve), Jet(beta, 1.0, 0.0)))


ACTIVATION = Activation(
    key="smelu",
    title=QT_TRANSLATE_NOOP("Activation", "SmeLU"),
    family="rectifiers",
    jet=jet,
    tails=tails,
    breakpoints=breakpoints,
    parameters=(Parameter("beta", 1.0, "β", slider=(0.05, 5.0), domain=POSITIVE),),
    latex=Latex(
        f=r"\begin{cases} 0 & x < -\beta \\ \frac{\left(x + \beta\right)^2}{4 \beta} & |x| \le \beta \\"
        r" x & x > \beta \end{cases}",
        df=r"\begin{cases} 0 & x < -\beta \\ \frac{x + \beta}{2 \beta} & |x| \le \beta \\ 1 & x > \beta \end{cases}",
        d2f=r"\begin{cases} \frac{1}{2 \beta} & |x| \le \beta \\ 0 & |x| > \beta \end{cases}",
    ),
    aliases=("smooth rectified linear unit", "スメル", "平滑ReLU"),
    references=(
        Reference("Shamir, Lin, Coviello: Smooth activations and reproducibility in deep networks", 2020, "arXiv:2010.09931"),
        Reference(
            "Shamir, Lin: Real world large scale recommendation systems reproducibility and smooth activations",
            2022,
            "arXiv:2202.06499",
        ),
    ),
    presets={"xFormers": {"beta": 2.0}, "JAX sparse_plus": {"beta": 1.0}},
)
