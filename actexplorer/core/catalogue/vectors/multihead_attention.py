r"""Multi-head attention, softmax(QKᵀ/√d)V a head: where a softmax over keys decides which values a query gets."""

from actexplorer.core.activation import Reference
from actexplorer.core.multihead import MultiheadAttention
from actexplorer.core.text import QT_TRANSLATE_NOOP
from actexplorer.core.vector import VectorLatex

ACTIVATION = MultiheadAttention(
    key="multihead_attention",
    title=QT_TRANSLATE_NOOP("Activation", "Multi-head attention"),
    latex=VectorLatex(f=r"\mathrm{softmax}\left(\frac{Q K^T}{\sqrt{d}}\right) V"),
    aliases=("attention", "scaled dot-product attention", "MHA", "多头注意力", "マルチヘッドアテンション"),
    references=(
        Reference(
            "Vaswani, Shazeer, Parmar, Uszkoreit, Jones, Gomez, Kaiser, Polosukhin: Attention is all you need",
            2017,
            "arXiv:1706.03762",
        ),
    ),
)
