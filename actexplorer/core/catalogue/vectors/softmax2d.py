r"""Softmax over the channels of an image, at every pixel of (N, C, H, W) or (C, H, W)."""

from actexplorer.core.activation import Reference
from actexplorer.core.catalogue.vectors import softmax
from actexplorer.core.softmax import TEMPERATURE
from actexplorer.core.text import QT_TRANSLATE_NOOP
from actexplorer.core.vector import VectorFunction

SOFTMAX2D = VectorFunction(
    key="softmax2d",
    title=QT_TRANSLATE_NOOP("Activation", "Softmax2d"),
    at=softmax.at,
    joint=softmax.joint,
    axis=-3,
    ranks=(3, 4),
    parameters=(TEMPERATURE,),
    latex=softmax.LATEX,
    aliases=("spatial channel softmax", "ソフトマックス2d"),
    references=(Reference("Paszke and others: PyTorch, an imperative style, high-performance deep learning library", 2019),),
    presets={"PyTorch": {"temperature": 1.0}},
)
