"""What is said about rectifiers, exponential units and steps."""

import math

from actexplorer.core.pitfalls.record import Pitfall, Source, Witness
from actexplorer.core.text import QT_TRANSLATE_NOOP

PITFALLS = (
    Pitfall(
        ("step",),
        Source.LIBRARIES,
        QT_TRANSLATE_NOOP("Pitfall", "One tutorial's step is 1 at zero, another's is 0."),
        QT_TRANSLATE_NOOP(
            "Pitfall", "The value at 0 is a convention; ½ is the symmetric one. Say which is meant: integers hit 0 exactly."
        ),
        (
            Witness(0.0, "f", 0.0, parameters={"value_at_zero": 0.0}),
            Witness(0.0, "f", 0.5, parameters={"value_at_zero": 0.5}),
            Witness(0.0, "f", 1.0, parameters={"value_at_zero": 1.0}),
        ),
    ),
    Pitfall(
        ("step",),
        Source.CODE,
        QT_TRANSLATE_NOOP("Pitfall", "A listing computes the step as a comparison, 1.0 * (x > 0)."),
        QT_TRANSLATE_NOOP(
            "Pitfall", "A comparison with NaN is false, so a NaN comes out as a healthy 0 and the error is never seen."
        ),
        (Witness(math.nan, "f", math.nan, 0.0),),
        "1.0 * (x > 0)",
    ),
    Pitfall(
        ("threshold",),
        Source.CODE,
        QT_TRANSLATE_NOOP("Pitfall", "A listing selects with a comparison that is false for NaN."),
        QT_TRANSLATE_NOOP(
            "Pitfall", "NaN is then replaced by the value and disappears. Ask for x ≤ θ instead, and NaN passes through."
        ),
        (Witness(math.nan, "f", math.nan, -2.0, {"threshold": -1.0, "value": -2.0}),),
        "np.where(x > threshold, x, value)",
    ),
    Pitfall(
        ("relu",),
        Source.LIBRARIES,
        QT_TRANSLATE_NOOP("Pitfall", "Tutorials give ReLU′(0) as 0, as 1, or as NaN."),
        QT_TRANSLATE_NOOP(
            "Pitfall",
            "It does not exist: the slopes are 0 on the left and 1 on the right. PyTorch, TensorFlow and JAX return 0.",
        ),
        (Witness(0.0, "df", 0.0, 1.0), Witness(0.0, "df", 0.0, side="left"), Witness(0.0, "df", 1.0, side="right")),
        "1.0 * (x >= 0)",
    ),
    Pitfall(
        ("relu", "leaky_relu"),
        Source.CLAIM,
        QT_TRANSLATE_NOOP("Pitfall", "A tutorial calls ReLU and Leaky ReLU discontinuous at 0."),
        QT_TRANSLATE_NOOP(
            "Pitfall", "Both are continuous there: the values from left and right are equal. Only the derivative jumps."
        ),
        (
            Witness(0.0, "f", 0.0, side="left"),
            Witness(0.0, "f", 0.0, side="right"),
            Witness(0.0, "df", 0.0, side="left"),
            Witness(0.0, "df", 1.0, side="right"),
        ),
    ),
    Pitfall(
        ("relu",),
        Source.CLAIM,
        QT_TRANSLATE_NOOP("Pitfall", "A tutorial gives the range of ReLU as (0, x)."),
        QT_TRANSLATE_NOOP("Pitfall", "A range cannot depend on x. It is [0, ∞), and 0 belongs to it."),
        (Witness(-1.0, "f", 0.0), Witness(3.0, "f", 3.0)),
    ),
    Pitfall(
        ("relu",),
        Source.CODE,
        QT_TRANSLATE_NOOP("Pitfall", "A listing computes ReLU as a product with a comparison."),
        QT_TRANSLATE_NOOP("Pitfall", "−∞ · 0 is NaN, and negative inputs come out as −0. max(x, 0) has neither fault."),
        (Witness(-math.inf, "f", 0.0, math.nan),),
        "x * (x >= 0)",
    ),
    Pitfall(
        ("leaky_relu", "prelu"),
        Source.CODE,
        QT_TRANSLATE_NOOP("Pitfall", "A listing computes Leaky ReLU as the larger of αx and x."),
        QT_TRANSLATE_NOOP(
            "Pitfall", "That is right for α ≤ 1 only. Above 1 the larger one is the wrong branch on both sides of 0."
        ),
        (
            Witness(1.0, "f", 1.0, 2.0, {"negative_slope": 2.0}),
            Witness(-1.0, "f", -2.0, -1.0, {"negative_slope": 2.0}),
        ),
        "np.maximum(negative_slope * x, x)",
    ),
    Pitfall(
        ("leaky_relu",),
        Source.FORMULA,
        QT_TRANSLATE_NOOP("Pitfall", "A tutorial's formula says that Leaky ReLU′(0) is 0.01, and its listing returns 1."),
        QT_TRANSLATE_NOOP("Pitfall", "The derivative does not exist at 0. PyTorch returns the left slope, JAX the right one."),
        (Witness(0.0, "df", 0.01, 1.0), Witness(0.0, "df", 0.01, side="left"), Witness(0.0, "df", 1.0, side="right")),
        "np.where(x < 0, negative_slope, 1.0)",
    ),
    Pitfall(
        ("leaky_relu",),
        Source.LIBRARIES,
        QT_TRANSLATE_NOOP("Pitfall", "“Leaky ReLU” without a number means four different functions."),
        QT_TRANSLATE_NOOP(
            "Pitfall", "The default slope is 0.01 in PyTorch and JAX, 0.1 in darknet, 0.2 in Keras and 0.3 in Keras's layer."
        ),
        tuple(Witness(-1.0, "f", -slope, parameters={"negative_slope": slope}) for slope in (0.01, 0.1, 0.2, 0.3)),
    ),
    Pitfall(
        ("prelu",),
        Source.LIBRARIES,
        QT_TRANSLATE_NOOP("Pitfall", "PReLU starts training as a different function in each library."),
        QT_TRANSLATE_NOOP(
            "Pitfall",
            "The slope begins at 0.25 in the paper, PyTorch and Equinox, at 0.01 in Flax, and at 0 in Keras, where it "
            "begins as ReLU.",
        ),
        tuple(Witness(-1.0, "f", -slope, parameters={"weight": slope}) for slope in (0.25, 0.01, 0.0)),
    ),
    Pitfall(
        ("rrelu",),
        Source.LIBRARIES,
        QT_TRANSLATE_NOOP(
            "Pitfall", "The paper's experiments divide by a number from U(3, 8) and evaluate with the mean divisor, 5.5."
        ),
        QT_TRANSLATE_NOOP(
            "Pitfall",
            "PyTorch draws the slope from U(1/8, 1/3) and evaluates with the mean slope, 11/48. A mean of reciprocals "
            "is not the reciprocal of a mean.",
        ),
        (Witness(-1.0, "f", -11 / 48, -2 / 11),),
        "np.where(x < 0, x / 5.5, x)",
    ),
    Pitfall(
        ("elu",),
        Source.CLAIM,
        QT_TRANSLATE_NOOP("Pitfall", "A tutorial says that ELU is smoother than ReLU at 0."),
        QT_TRANSLATE_NOOP("Pitfall", "Only for α = 1 is the slope continuous. With any other α it jumps from α to 1."),
        (
            Witness(0.0, "df", 2.0, side="left", parameters={"alpha": 2.0}),
            Witness(0.0, "df", 1.0, side="right", parameters={"alpha": 2.0}),
        ),
    ),
    Pitfall(
        ("elu",),
        Source.FORMULA,
        QT_TRANSLATE_NOOP("Pitfall", "Tutorials differ on whether 0 belongs to the left or to the right branch of ELU."),
        QT_TRANSLATE_NOOP(
            "Pitfall",
            "For f it makes no difference; for the derivative at 0 it decides between α and 1. PyTorch and JAX return α.",
        ),
        (Witness(0.0, "df", 2.0, 1.0, {"alpha": 2.0}),),
        "np.where(x >= 0, 1.0, alpha * np.exp(x))",
    ),
    Pitfall(
        ("elu", "swish"),
        Source.CLAIM,
        QT_TRANSLATE_NOOP("Pitfall", "A tutorial says that Swish, unlike ELU, is differentiable at 0."),
        QT_TRANSLATE_NOOP(
            "Pitfall", "ELU with α = 1 is differentiable there too. It is the second derivative that jumps, from 1 to 0."
        ),
        (
            Witness(0.0, "df", 1.0, side="left"),
            Witness(0.0, "df", 1.0, side="right"),
            Witness(0.0, "d2f", 1.0, side="left"),
            Witness(0.0, "d2f", 0.0, side="right"),
        ),
    ),
    Pitfall(
        ("selu",),
        Source.CODE,
        QT_TRANSLATE_NOOP("Pitfall", "A listing rounds SELU's constants to 1.0507 and 1.67326."),
        QT_TRANSLATE_NOOP(
            "Pitfall",
            "The constants solve two equations, mean 0 and variance 1. Rounded, the variance is kept to five places only.",
        ),
        (Witness(1.0, "f", 1.0507009873554805, 1.0507), Witness(-1.0, "f", -1.1113307378125628, -1.111327540011)),
        "1.0507 * np.where(x > 0, x, 1.67326 * (np.exp(x) - 1))",
    ),
    Pitfall(
        ("selu",),
        Source.CLAIM,
        QT_TRANSLATE_NOOP("Pitfall", "SELU is often taken to be as smooth as ELU."),
        QT_TRANSLATE_NOOP("Pitfall", "Its slope drops at 0. Libraries return the left one there."),
        (Witness(0.0, "df", 1.7580993408473769, side="left"), Witness(0.0, "df", 1.0507009873554805, side="right")),
    ),
    Pitfall(
        ("softplus",),
        Source.CLAIM,
        QT_TRANSLATE_NOOP("Pitfall", "A tutorial says that PyTorch's softplus becomes linear where x exceeds the threshold."),
        QT_TRANSLATE_NOOP(
            "Pitfall",
            "It compares βx with the threshold, so with β = 2 and the default 20 the switch is at x = 10. f drops there"
            " by 1.03·10⁻⁹.",
        ),
        (Witness(10.001, "f", 10.001, 10.00100000102855, {"beta": 2.0, "threshold": 20.0}),),
        "np.where(x > threshold, x, np.log1p(np.exp(beta * x)) / beta)",
    ),
)
