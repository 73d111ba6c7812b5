r"""Hyperbolic sine and cosine, the two whose quotient is tanh."""

import math

import numpy as np

from actexplorer.core.activation import Activation, Array, Jet, Latex, Reference, Tails
from actexplorer.core.evaluate import ANYWHERE, Places
from actexplorer.core.text import QT_TRANSLATE_NOOP

LAMBERT = Reference(
    "Lambert: Mémoire sur quelques propriétés remarquables des quantités transcendentes circulaires et logarithmiques", 1768
)


def sinh_jet(x: Array, out: Places = ANYWHERE) -> Jet:
    sinh = np.sinh(x, out=out.f)
    return Jet(sinh, np.cosh(x, out=out.df), np.positive(sinh, out=out.d2f))


def sinh_tails() -> Tails:
    return Tails(Jet(-math.inf, math.inf, -math.inf), Jet(math.inf, math.inf, math.inf))


def cosh_jet(x: Array, out: Places = ANYWHERE) -> Jet:
    cosh = np.cosh(x, out=out.f)
    return Jet(cosh, np.sinh(x, out=out.df), np.positive(cosh, out=out.d2f))


def cosh_tails() -> Tails:
    return Tails(Jet(math.inf, -math.inf, math.inf), Jet(math.inf, math.inf, math.inf))


SINH = Activation(
    key="sinh",
    title=QT_TRANSLATE_NOOP("Activation", "Sinh"),
    family="others",
    jet=sinh_jet,
    tails=sinh_tails,
    latex=Latex(f=r"\sinh x", df=r"\cosh x", d2f=r"\sinh x"),
    aliases=("hyperbolic sine", "双曲線正弦", "双曲正弦", "ハイパボリックサイン"),
    references=(LAMBERT,),
)

COSH = Activation(
    key="cosh",
    title=QT_TRANSLATE_NOOP("Activation", "Cosh"),
    family="others",
    jet=cosh_jet,
    tails=cosh_tails,
    latex=Latex(f=r"\cosh x", df=r"\sinh x", d2f=r"\cosh x"),
    aliases=("hyperbolic cosine", "双曲線余弦", "双曲余弦", "ハイパボリックコサイン"),
    references=(LAMBERT,),
)
