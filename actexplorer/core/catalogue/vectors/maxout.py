r"""Maxout, yᵢ = max_j(x·W_{·ij} + b_{ij}): a layer whose every output is the largest of k affine functions of the input."""

from actexplorer.core.activation import Reference
from actexplorer.core.maxout import Maxout
from actexplorer.core.text import QT_TRANSLATE_NOOP
from actexplorer.core.vector import VectorLatex

ACTIVATION = Maxout(
    key="maxout",
    title=QT_TRANSLATE_NOOP("Activation", "Maxout"),
    latex=VectorLatex(
        f=r"y_i = \max_j \bigl(\sum_l x_l W_{lij} + b_{ij}\bigr)",
        jacobian=r"\frac{\partial y_i}{\partial x_l} = W_{lij^*}",
    ),
    aliases=("マックスアウト", "最大输出"),
    references=(Reference("Goodfellow, Warde-Farley, Mirza, Courville, Bengio: Maxout networks", 2013, "arXiv:1302.4389"),),
)
