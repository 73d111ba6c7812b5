r"""Softmin, the softmax of −x: the smaller the entry, the larger its share."""

from actexplorer.core.activation import Array, Reference
from actexplorer.core.softmax import TEMPERATURE, Softmax
from actexplorer.core.text import QT_TRANSLATE_NOOP
from actexplorer.core.vector import VectorFunction, VectorLatex


def at(x: Array, temperature: float) -> Softmax:
    return Softmax(x, temperature, -1.0)


SOFTMIN = VectorFunction(
    key="softmin",
    title=QT_TRANSLATE_NOOP("Activation", "Softmin"),
    at=at,
    parameters=(TEMPERATURE,),
    latex=VectorLatex(
        f=r"\frac{e^{-x_i/T}}{\sum_j e^{-x_j/T}}",
        jacobian=r"-\frac{1}{T}\,y_i\left(\delta_{ij} - y_j\right)",
        jvp=r"-\frac{1}{T}\,y_i\bigl(v_i - \sum_j y_j v_j\bigr)",
        vjp=r"-\frac{1}{T}\,y_i\bigl(g_i - \sum_j g_j y_j\bigr)",
        hvp=r"\frac{1}{T^2}\,y_i\bigl(a_i - \sum_j a_j y_j\bigr),\quad "
        r"a_i = \bigl(g_i - \sum_j g_j y_j\bigr)\bigl(v_i - \sum_j v_j y_j\bigr)",
    ),
    aliases=("soft argmin", "ソフトミン", "ソフトミン関数", "软最小函数"),
    references=(Reference("Paszke and others: PyTorch, an imperative style, high-performance deep learning library", 2019),),
    presets={"PyTorch": {"temperature": 1.0}},
)
