r"""Quick GELU, x·σ(1.702x): the sigmoid approximation of GELU, which CLIP made known. It is Swish with β = 1.702."""

from actexplorer.core.activation import Activation, Array, Jet, Latex, Reference, Tails
from actexplorer.core.catalogue import gelu, swish
from actexplorer.core.text import QT_TRANSLATE_NOOP

SLOPE = 1.702


def jet(x: Array) -> Jet:
    return swish.jet(x, SLOPE)


def tails() -> Tails:
    return swish.tails(SLOPE)


ACTIVATION = Activation(
    key="quick_gelu",
    title=QT_TRANSLATE_NOOP("Activation", "Quick GELU"),
    family="gated",
    jet=jet,
    tails=tails,
    latex=Latex(
        f=r"x\,\sigma(1.702 x)",
        df=r"\sigma(z) + z\,\sigma(z)\,\sigma(-z),\quad z = 1.702 x",
        d2f=r"1.702\,\sigma(z)\,\sigma(-z) \left(2 - z \tanh\frac{z}{2}\right),\quad z = 1.702 x",
    ),
    aliases=("sigmoid GELU", "クイックGELU", "快速GELU"),
    references=(
        gelu.PAPER,
        Reference(
            "Radford et al.: Learning transferable visual models from natural language supervision", 2021, "arXiv:2103.00020"
        ),
    ),
)
