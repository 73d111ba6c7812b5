"""What is said about sigmoids and shrinkage functions."""

import math

from actexplorer.core.pitfalls.record import Pitfall, Source, Witness
from actexplorer.core.text import QT_TRANSLATE_NOOP

PITFALLS = (
    Pitfall(
        ("sigmoid", "tanh"),
        Source.CLAIM,
        QT_TRANSLATE_NOOP(
            "Pitfall", "A tutorial says that sigmoid and tanh lose their gradient on negative inputs just as ReLU does."
        ),
        QT_TRANSLATE_NOOP("Pitfall", "They saturate, but their derivatives are positive everywhere. Only ReLU's is exactly 0."),
        (Witness(-1.0, "df", 0.19661193324148185, 0.0),),
        "1.0 * (x > 0)",
    ),
    Pitfall(
        ("sigmoid",),
        Source.CLAIM,
        QT_TRANSLATE_NOOP("Pitfall", "A tutorial reads the largest slope of the sigmoid off a plot, as about 0.2494."),
        QT_TRANSLATE_NOOP("Pitfall", "It is exactly ¼, at 0. Fifty points from −5 to 5 do not include 0."),
        (Witness(0.0, "df", 0.25, 0.24935043),),
    ),
    Pitfall(
        ("sigmoid",),
        Source.CLAIM,
        QT_TRANSLATE_NOOP("Pitfall", "A tutorial calls the sigmoid a smooth version of the sign."),
        QT_TRANSLATE_NOOP(
            "Pitfall", "As the slope grows it becomes the unit step, 0 on the left. The smooth sign is tanh x = 2σ(2x) − 1."
        ),
        (Witness(-1.0, "f", 4.5397868702434395e-05, -1.0, {"slope": 10.0}),),
        "np.sign(x)",
    ),
    Pitfall(
        ("hardsigmoid",),
        Source.LIBRARIES,
        QT_TRANSLATE_NOOP("Pitfall", "“Hard sigmoid” has slope 0.2 in Keras 2, ONNX and Theano."),
        QT_TRANSLATE_NOOP("Pitfall", "In PyTorch, JAX and Keras 3 it is 1/6. The outputs differ by up to 0.0833, at ±2.5."),
        (Witness(2.5, "f", 11 / 12, 1.0), Witness(-2.5, "f", 1 / 12, 0.0)),
        "np.clip(0.2 * x + 0.5, 0, 1)",
    ),
    Pitfall(
        ("tanh",),
        Source.FORMULA,
        QT_TRANSLATE_NOOP("Pitfall", "A tutorial derives tanh′ x = 1/cosh x."),
        QT_TRANSLATE_NOOP("Pitfall", "It is 1/cosh² x. The two agree at x = 0 alone."),
        (Witness(1.0, "df", 0.41997434161402614, 0.6480542736638855),),
        "1 / np.cosh(x)",
    ),
    Pitfall(
        ("tanh",),
        Source.CLAIM,
        QT_TRANSLATE_NOOP(
            "Pitfall", "A tutorial says that with tanh the cause of vanishing gradients is gone, since its slope reaches 1."
        ),
        QT_TRANSLATE_NOOP("Pitfall", "It reaches 1 at x = 0 only and is below 1 everywhere else, by x = 3 below 0.01."),
        (Witness(0.0, "df", 1.0), Witness(3.0, "df", 0.009866037165440192)),
    ),
    Pitfall(
        ("hardtanh",),
        Source.FORMULA,
        QT_TRANSLATE_NOOP("Pitfall", "A tutorial's formula gives the derivative as 1 at −1 and as 0 at +1."),
        QT_TRANSLATE_NOOP(
            "Pitfall",
            "At neither corner does it exist, and the function is odd, so an asymmetric choice is a slip. PyTorch "
            "returns 0 at both, JAX 1.",
        ),
        (
            Witness(-1.0, "df", 0.0, 1.0),
            Witness(-1.0, "df", 0.0, side="left"),
            Witness(-1.0, "df", 1.0, side="right"),
            Witness(1.0, "df", 1.0, side="left"),
            Witness(1.0, "df", 0.0, side="right"),
        ),
        "np.where((x < -1) | (1 <= x), 0.0, 1.0)",
    ),
    Pitfall(
        ("softsign",),
        Source.CLAIM,
        QT_TRANSLATE_NOOP("Pitfall", "A tutorial says that softsign is not differentiable at 0."),
        QT_TRANSLATE_NOOP(
            "Pitfall", "It is, with slope 1, and the derivative is continuous. What jumps is the second derivative."
        ),
        (
            Witness(0.0, "df", 1.0),
            Witness(0.0, "d2f", 2.0, side="left"),
            Witness(0.0, "d2f", -2.0, side="right"),
        ),
    ),
    Pitfall(
        ("softsign",),
        Source.CODE,
        QT_TRANSLATE_NOOP("Pitfall", "A listing divides x by 1 + |x|."),
        QT_TRANSLATE_NOOP("Pitfall", "At infinity that is ∞/∞. The limit is ±1."),
        (Witness(math.inf, "f", 1.0, math.nan), Witness(-math.inf, "f", -1.0, math.nan)),
        "x / (1 + np.abs(x))",
    ),
    Pitfall(
        ("softshrink",),
        Source.CODE,
        QT_TRANSLATE_NOOP("Pitfall", "A listing adds up the two branches as products with comparisons."),
        QT_TRANSLATE_NOOP("Pitfall", "A comparison with NaN is false, and selecting by comparison turns NaN into 0."),
        (Witness(math.nan, "f", math.nan, 0.0),),
        "np.where(x > lambd, x - lambd, np.where(x < -lambd, x + lambd, 0.0))",
    ),
)
