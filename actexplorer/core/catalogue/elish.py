r"""ELiSH, ELU gated by the sigmoid, and Hard ELiSH, gated by three straight pieces. Above zero ELiSH is SiLU."""

import math

import numpy as np

from actexplorer.core.activation import Activation, Array, Jet, Latex, Line, Pieces, Reference, Tails, constant
from actexplorer.core.stable import at_least, at_most, choose, logistic_pair, moderate
from actexplorer.core.text import QT_TRANSLATE_NOOP


def elu(x: Array) -> tuple[Array, Array, Array]:
    """Return ELU and its derivatives with the second one taken from above at 0, where the definitions have x."""
    below = at_most(x, 0.0)
    slope = np.exp(below)
    u = np.expm1(below, out=below)
    u += at_least(x, 0.0)
    return u, slope, slope * (x < 0.0).astype(np.float64)


def jet(x: Array) -> Jet:
    u, du, d2u = elu(x)
    y = moderate(x)
    up, down = logistic_pair(y)
    slope = up * down
    df = du * up
    d2f = d2u * up
    du *= slope
    d2f += du
    d2f += du
    f = u * up
    down -= up
    slope *= moderate(u)
    df += slope
    slope *= down
    d2f += slope
    return Jet(f, df, d2f)


def hard_jet(x: Array) -> Jet:
    u, du, d2u = elu(x)
    gate = x.clip(-1.0, 1.0)
    gate += 1.0
    gate *= 0.5
    slope = choose(np.abs(x) < 1.0, 0.5, 0.0)
    d2u *= gate
    d2f = du * slope
    d2f *= 2.0
    d2f += d2u
    du *= gate
    gate *= u
    u = moderate(u)
    u *= slope
    du += u
    return Jet(gate, du, d2f)


def tails() -> Tails:
    return Tails(Line(0.0), Line(1.0))


def breakpoints() -> Pieces:
    return ((0.0, Jet(0.0, 0.5, 1.0), Jet(0.0, 0.5, 0.5)),)


def hard_breakpoints() -> Pieces:
    return (
        (-1.0, constant(), Jet(0.0, 0.5 * math.expm1(-1.0), math.exp(-1.0))),
        (0.0, Jet(0.0, 0.5, 1.5), Jet(0.0, 0.5, 1.0)),
        (1.0, Jet(1.0, 1.5, 1.0), Jet(1.0, 1.0, 0.0)),
    )


PAPER = Reference("Basirat, Roth: The quest for the golden activation function", 2018, "arXiv:1808.00783")

ELISH = Activation(
    key="elish",
    title=QT_TRANSLATE_NOOP("Activation", "ELiSH"),
    family="gated",
    jet=jet,
    tails=tails,
    breakpoints=breakpoints,
    latex=Latex(
        f=r"\begin{cases} x\,\sigma(x) & x \ge 0 \\ \left(e^{x} - 1\right) \sigma(x) & x < 0 \end{cases}",
        df=r"\begin{cases} \sigma(x) \left(1 + x\,\sigma(-x)\right) & x \ge 0 \\"
        r" \sigma(x) \left(e^{x} + \left(e^{x} - 1\right) \sigma(-x)\right) & x < 0 \end{cases}",
        d2f=r"\begin{cases} \sigma(x)\,\sigma(-x) \left(2 - x \tanh\frac{x}{2}\right) & x \ge 0 \\"
        r" \sigma(x) \left(e^{x} + \sigma(-x) \left(2 e^{x} - \left(e^{x} - 1\right) \tanh\frac{x}{2}\right)\right)"
        r" & x < 0 \end{cases}",
    ),
    aliases=("exponential linear squashing", "エリッシュ"),
    references=(PAPER,),
)

HARD_ELISH = Activation(
    key="hard_elish",
    title=QT_TRANSLATE_NOOP("Activation", "Hard ELiSH"),
    family="gated",
    jet=hard_jet,
    tails=tails,
    breakpoints=hard_breakpoints,
    latex=Latex(
        f=r"\begin{cases} \frac{x}{2} \min(x + 1, 2) & x \ge 0 \\"
        r" \frac{e^{x} - 1}{2} \max(x + 1, 0) & x < 0 \end{cases}",
        df=r"\begin{cases} 1 & x \ge 1 \\ x + \frac{1}{2} & 0 \le x < 1 \\"
        r" \frac{\left(x + 2\right) e^{x} - 1}{2} & -1 < x < 0 \\ 0 & x \le -1 \end{cases}",
        d2f=r"\begin{cases} 0 & x \ge 1 \\ 1 & 0 \le x < 1 \\ \frac{\left(x + 3\right) e^{x}}{2} & -1 < x < 0 \\"
        r" 0 & x \le -1 \end{cases}",
    ),
    aliases=("HardELiSH", "hard exponential linear squashing", "ハードエリッシュ"),
    references=(PAPER,),
)
