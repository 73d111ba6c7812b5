"""What is said about softmax and its relatives."""

import math

from actexplorer.core.pitfalls.record import Source, VectorPitfall, VectorWitness
from actexplorer.core.text import QT_TRANSLATE_NOOP

X, G = (0.0, 1.0, 2.0), (1.0, 2.0, 4.0)
SOFTMAX = "e = np.exp(x); y = e / np.sum(e)"
SOFTMIN = "e = np.exp(-x); y = e / np.sum(e)"
SOFTMAX_BACKWARD = (-0.2017091181546311, -0.30357375945943454, 0.5052828776140657)
SOFTMIN_BACKWARD = (0.34247947562426123, -0.11873731294945583, -0.2237421626748054)

PITFALLS = (
    VectorPitfall(
        ("softmax",),
        Source.FORMULA,
        QT_TRANSLATE_NOOP("Pitfall", "A tutorial adds up ∂yⱼ/∂xᵢ over all outputs and calls the sum softmax's derivative."),
        QT_TRANSLATE_NOOP(
            "Pitfall", "The sum is 0 at every x, since the outputs always add up to 1. Backwards it is yᵢ(gᵢ − Σⱼ gⱼyⱼ)."
        ),
        (VectorWitness(X, "vjp", SOFTMAX_BACKWARD, (0.0, 0.0, 0.0), G),),
        f"{SOFTMAX}; (np.diag(y) - np.outer(y, y)).sum(axis=0)",
    ),
    VectorPitfall(
        ("softmax",),
        Source.CODE,
        QT_TRANSLATE_NOOP("Pitfall", "A listing's backward pass uses y(1 − y), the diagonal for the derivative."),
        QT_TRANSLATE_NOOP(
            "Pitfall", "Each output depends on every input: the Jacobian is diag(y) − yyᵀ, and backwards it is y(g − y·g)."
        ),
        (VectorWitness(X, "vjp", SOFTMAX_BACKWARD, (0.08192506906499322, 0.3696728930199574, 0.8907817061384934), G),),
        f"{SOFTMAX}; y * (1 - y) * g",
    ),
    VectorPitfall(
        ("softmax",),
        Source.CODE,
        QT_TRANSLATE_NOOP("Pitfall", "With that diagonal, cross-entropy would pull at the class alone that is right."),
        QT_TRANSLATE_NOOP("Pitfall", "Through the whole Jacobian its gradient is y − t: it pushes the other classes down too."),
        (
            VectorWitness(
                X,
                "vjp",
                (0.0900305731703805, -0.7552715289452023, 0.6652409557748218),
                (0.0, -0.7552715289452023, 0.0),
                (0.0, -4.0861612696304874, 0.0),
            ),
        ),
        f"{SOFTMAX}; y * (1 - y) * g",
    ),
    VectorPitfall(
        ("softmax",),
        Source.CODE,
        QT_TRANSLATE_NOOP("Pitfall", "A listing flattens a batch before it forms diag(y) − yyᵀ."),
        QT_TRANSLATE_NOOP("Pitfall", "Then the rows of a batch act on each other. Every row has a Jacobian of its own."),
        (
            VectorWitness(
                ((0.0, 1.0), (0.0, 1.0)),
                "vjp",
                ((0.1966119332414819, -0.1966119332414819), (0.0, 0.0)),
                ((0.1966119332414819, -0.1966119332414819), (-0.0723294881285133, -0.1966119332414819)),
                ((1.0, 0.0), (0.0, 0.0)),
            ),
        ),
        "e = np.exp(x); y = (e / e.sum(axis=1, keepdims=True)).ravel(); "
        "((np.diag(y) - np.outer(y, y)) @ g.ravel()).reshape(x.shape)",
    ),
    VectorPitfall(
        ("softmax",),
        Source.CLAIM,
        QT_TRANSLATE_NOOP("Pitfall", "A tutorial quotes that softmax is as many sigmoids, normalised."),
        QT_TRANSLATE_NOOP("Pitfall", "It is exponentials, normalised. Of two entries a and b the first gets σ(a − b)."),
        (VectorWitness((0.0, 1.0), "f", (0.2689414213699951, 0.7310585786300049), (0.4061545150486906, 0.5938454849513094)),),
        "s = 1 / (1 + np.exp(-x)); s / np.sum(s)",
    ),
    VectorPitfall(
        ("softmax",),
        Source.CODE,
        QT_TRANSLATE_NOOP("Pitfall", "A listing divides e^x by its sum."),
        QT_TRANSLATE_NOOP("Pitfall", "From 709.8 on e^x overflows. Taking the greatest entry from all changes nothing else."),
        (VectorWitness((710.0, 0.0), "f", (1.0, 4.47628622567513e-309), (math.nan, 0.0)),),
        f"{SOFTMAX}; y",
    ),
    VectorPitfall(
        ("softmax",),
        Source.CODE,
        QT_TRANSLATE_NOOP("Pitfall", "A Jacobian is formed as diag(y) − yyᵀ, and its diagonal so as y(1 − y)."),
        QT_TRANSLATE_NOOP(
            "Pitfall", "Where one entry dominates, 1 − y rounds to 0. The sum of the other shares has all digits."
        ),
        (
            VectorWitness(
                (0.0, 40.0),
                "jacobian",
                ((4.248354255291589e-18, -4.248354255291589e-18), (-4.248354255291589e-18, 4.248354255291589e-18)),
                ((4.248354255291589e-18, -4.248354255291589e-18), (-4.248354255291589e-18, 0.0)),
            ),
        ),
        f"{SOFTMAX}; np.diag(y) - np.outer(y, y)",
    ),
    VectorPitfall(
        ("softmax", "softmin", "log_softmax"),
        Source.CLAIM,
        QT_TRANSLATE_NOOP("Pitfall", "A tutorial plots a softmax over 200 points as a curve, and says that its integral is 1."),
        QT_TRANSLATE_NOOP(
            "Pitfall", "The sum of the outputs is 1. What a point gets depends on all the others: it is a function of vectors."
        ),
        (VectorWitness((0.0, 0.0), "f", (0.5, 0.5)), VectorWitness((0.0, 0.0, 0.0, 0.0), "f", (0.25, 0.25, 0.25, 0.25))),
    ),
    VectorPitfall(
        ("softmax", "softmin", "log_softmax"),
        Source.FORMULA,
        QT_TRANSLATE_NOOP("Pitfall", "A tutorial calls the δᵢⱼ of the Jacobian Dirac's delta."),
        QT_TRANSLATE_NOOP("Pitfall", "It is Kronecker's: 1 where i = j and 0 elsewhere. Nothing here is infinite."),
        (VectorWitness((0.0, 0.0), "jacobian", ((0.25, -0.25), (-0.25, 0.25))),),
    ),
    VectorPitfall(
        ("softmin",),
        Source.FORMULA,
        QT_TRANSLATE_NOOP("Pitfall", "A tutorial adds up ∂yⱼ/∂xᵢ over all outputs and calls the sum softmin's derivative."),
        QT_TRANSLATE_NOOP("Pitfall", "That sum is 0 as well. Backwards it is −yᵢ(gᵢ − Σⱼ gⱼyⱼ)."),
        (VectorWitness(X, "vjp", SOFTMIN_BACKWARD, (0.0, 0.0, 0.0), G),),
        f"{SOFTMIN}; (np.outer(y, y) - np.diag(y)).sum(axis=0)",
    ),
    VectorPitfall(
        ("softmin",),
        Source.CODE,
        QT_TRANSLATE_NOOP("Pitfall", "A listing's backward pass uses −y(1 − y), the diagonal for the derivative."),
        QT_TRANSLATE_NOOP("Pitfall", "The Jacobian is yyᵀ − diag(y), and with cross-entropy the gradient is t − y."),
        (VectorWitness(X, "vjp", SOFTMIN_BACKWARD, (-0.22269542653462335, -0.3696728930199574, -0.3277002762599729), G),),
        f"{SOFTMIN}; -y * (1 - y) * g",
    ),
    VectorPitfall(
        ("softmin",),
        Source.CODE,
        QT_TRANSLATE_NOOP("Pitfall", "A listing computes e^−x without taking out the smallest entry first."),
        QT_TRANSLATE_NOOP("Pitfall", "Below −709.8 that is ∞/∞, and where all entries are above 745.1 it is 0/0."),
        (
            VectorWitness((-710.0, 0.0), "f", (1.0, 4.47628622567513e-309), (math.nan, 0.0)),
            VectorWitness((746.0, 746.0), "f", (0.5, 0.5), (math.nan, math.nan)),
        ),
        f"{SOFTMIN}; y",
    ),
    VectorPitfall(
        ("log_softmax",),
        Source.FORMULA,
        QT_TRANSLATE_NOOP("Pitfall", "A tutorial gives ∂yⱼ/∂xᵢ = δᵢⱼ − exp(yⱼ)."),
        QT_TRANSLATE_NOOP("Pitfall", "It is δᵢⱼ − exp(yᵢ), with the index of the input: all rows have the same terms."),
        (
            VectorWitness(
                (0.0, 1.0),
                "jacobian",
                ((0.7310585786300049, -0.7310585786300049), (-0.2689414213699951, 0.2689414213699951)),
                ((0.7310585786300049, -0.2689414213699951), (-0.7310585786300049, 0.2689414213699951)),
            ),
        ),
        f"{SOFTMAX}; np.eye(len(x)) - y[:, None]",
    ),
    VectorPitfall(
        ("log_softmax",),
        Source.CODE,
        QT_TRANSLATE_NOOP("Pitfall", "A listing's backward pass uses 1 − exp(y), the diagonal for the derivative."),
        QT_TRANSLATE_NOOP("Pitfall", "Backwards it is g − exp(y) Σ g: every gradient that comes in reaches every entry."),
        (
            VectorWitness(
                X,
                "vjp",
                (0.3697859878073368, 0.2869007026164164, -0.6566866904237533),
                (0.9099694268296196, 1.5105430578904047, 1.3390361769007124),
                G,
            ),
        ),
        f"{SOFTMAX}; (1 - y) * g",
    ),
    VectorPitfall(
        ("log_softmax",),
        Source.CODE,
        QT_TRANSLATE_NOOP("Pitfall", "A listing takes the logarithm of Σ e^x as it stands."),
        QT_TRANSLATE_NOOP(
            "Pitfall", "It overflows from 709.8 on, and is −∞ below −745.1. At the greatest entry the others' share is lost."
        ),
        (
            VectorWitness((710.0, 0.0), "f", (0.0, -710.0), (-math.inf, -math.inf)),
            VectorWitness((-746.0, -746.0), "f", (-0.6931471805599453, -0.6931471805599453), (math.inf, math.inf)),
            VectorWitness((0.0, 40.0), "f", (-40.0, -4.248354255291589e-18), (-40.0, 0.0)),
        ),
        "x - np.log(np.sum(np.exp(x)))",
    ),
    VectorPitfall(
        ("sparsemax",),
        Source.LIBRARIES,
        QT_TRANSLATE_NOOP("Pitfall", "Keras 3.15's sparsemax adds up all partial sums of its support, not just the last."),
        QT_TRANSLATE_NOOP(
            "Pitfall", "The threshold comes from the sum of the support alone: only so do the shares add up to 1."
        ),
        (
            VectorWitness((0.75, -1.0, 0.25), "f", (0.75, 0.0, 0.25), (0.375, 0.0, 0.0)),
            VectorWitness(
                (1.0, 0.75, 0.5), "f", (0.5833333333333334, 0.3333333333333333, 0.08333333333333333), (0.0, 0.0, 0.0)
            ),
        ),
        "s = -np.sort(-x); c = np.cumsum(s); inside = s > (c - 1) / np.arange(1, len(x) + 1); "
        "np.maximum(x - (np.sum(c[inside]) - 1) / np.sum(inside), 0)",
    ),
)
