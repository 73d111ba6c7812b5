r"""Softmax, e^{xᵢ/T}/Σⱼ e^{xⱼ/T}: positive numbers that add up to 1, the larger the entry."""

from actexplorer.core.activation import Array, Reference
from actexplorer.core.softmax import TEMPERATURE, Softmax, softmax_with_vjp
from actexplorer.core.text import QT_TRANSLATE_NOOP
from actexplorer.core.vector import VectorFunction, VectorLatex

GIBBS = Reference("Gibbs: Elementary principles in statistical mechanics", 1902)
BRIDLE = Reference("Bridle: Training stochastic model recognition algorithms as networks", 1989)


def at(x: Array, temperature: float) -> Softmax:
    return Softmax(x, temperature)


def joint(x: Array, g: Array, temperature: float) -> tuple[Array, Array]:
    if temperature == 1.0:
        return softmax_with_vjp(x, g)
    local = at(x, temperature)
    return local.value, local.vjp(g)


LATEX = VectorLatex(
    f=r"\frac{e^{x_i/T}}{\sum_j e^{x_j/T}}",
    jacobian=r"\frac{1}{T}\,y_i\left(\delta_{ij} - y_j\right)",
    jvp=r"\frac{1}{T}\,y_i\bigl(v_i - \sum_j y_j v_j\bigr)",
    vjp=r"\frac{1}{T}\,y_i\bigl(g_i - \sum_j g_j y_j\bigr)",
    hvp=r"\frac{1}{T^2}\,y_i\bigl(a_i - \sum_j a_j y_j\bigr),\quad "
    r"a_i = \bigl(g_i - \sum_j g_j y_j\bigr)\bigl(v_i - \sum_j v_j y_j\bigr)",
)

SOFTMAX = VectorFunction(
    key="softmax",
    title=QT_TRANSLATE_NOOP("Activation", "Softmax"),
    at=at,
    joint=joint,
    parameters=(TEMPERATURE,),
    latex=LATEX,
    aliases=(
        "normalized exponential",
        "soft argmax",
        "Boltzmann distribution",
        "ソフトマックス",
        "ソフトマックス関数",
        "归一化指数函数",
    ),
    references=(BRIDLE, GIBBS),
    presets={"PyTorch, JAX, Keras": {"temperature": 1.0}},
)
