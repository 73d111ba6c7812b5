r"""Thresholded ReLU: values above θ pass, all others become zero."""

from actexplorer.core.activation import Activation, Array, Jet, Latex, Pieces, Reference, Tails
from actexplorer.core.catalogue import threshold
from actexplorer.core.parameter import Parameter
from actexplorer.core.text import QT_TRANSLATE_NOOP


def jet(x: Array, theta: float) -> Jet:
    return threshold.jet(x, theta, 0.0)


def tails(theta: float) -> Tails:
    return threshold.tails(theta, 0.0)


def breakpoints(theta: float) -> Pieces:
    return threshold.breakpoints(theta, 0.0)


ACTIVATION = Activation(
    key="trelu",
    title=QT_TRANSLATE_NOOP("Activation", "Thresholded ReLU"),
    family="rectifiers",
    jet=jet,
    tails=tails,
    breakpoints=breakpoints,
    parameters=(Parameter("theta", 1.0, "θ", slider=(-1.0, 3.0)),),
    latex=Latex(
        f=r"\begin{cases} x & x > \theta \\ 0 & x \le \theta \end{cases}",
        df=r"\begin{cases} 1 & x > \theta \\ 0 & x \le \theta \end{cases}",
        d2f="0",
    ),
    aliases=("TRec", "truncated rectified", "閾値付きReLU", "阈值ReLU"),
    references=(
        Reference(
            "Konda, Memisevic, Krueger: Zero-bias autoencoders and the benefits of co-adapting features",
            2014,
            "arXiv:1402.3337",
        ),
    ),
    presets={"Keras 2": {"theta": 1.0}},
)
