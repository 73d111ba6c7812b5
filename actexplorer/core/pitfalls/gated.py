"""What is said about gated functions."""

import math

from actexplorer.core.pitfalls.record import Pitfall, Source, Witness
from actexplorer.core.text import QT_TRANSLATE_NOOP

GATE = "s = 1 / (1 + np.exp(-beta * (p1 - p2) * x)); "
EDGE = {"p1": 0.0, "p2": 0.25, "beta": 2.0}

PITFALLS = (
    Pitfall(
        ("gelu", "gelu_tanh"),
        Source.FORMULA,
        QT_TRANSLATE_NOOP("Pitfall", "A tutorial gives the tanh formula for PyTorch's GELU."),
        QT_TRANSLATE_NOOP(
            "Pitfall",
            "PyTorch and Keras default to xΦ(x), JAX to the tanh formula. They differ by up to 0.00047 in f, and in the"
            " left tail by most of the value.",
        ),
        (
            Witness(1.0, "f", 0.8413447460685429, 0.8411919906082768),
            Witness(-5.0, "f", -1.4332578596073306e-06, -2.2917961972e-07),
        ),
        "x / (1 + np.exp(-np.sqrt(8 / np.pi) * (x + 0.044715 * x**3)))",
    ),
    Pitfall(
        ("gelu", "quick_gelu", "swish"),
        Source.LIBRARIES,
        QT_TRANSLATE_NOOP("Pitfall", "Some models call xσ(1.702x) GELU."),
        QT_TRANSLATE_NOOP(
            "Pitfall", "That is Swish with β = 1.702, “quick GELU”. It is up to 0.0203 away from GELU, near |x| = 2.27."
        ),
        (Witness(2.27, "f", 2.243659393245, 2.223324523979),),
        "x / (1 + np.exp(-1.702 * x))",
    ),
    Pitfall(
        ("swish",),
        Source.CLAIM,
        QT_TRANSLATE_NOOP("Pitfall", "A tutorial says that Swish has a minimum and no maximum."),
        QT_TRANSLATE_NOOP(
            "Pitfall",
            "For β > 0. With β = 0 it is x/2 and has neither; a learned β may turn negative, and then there is a "
            "maximum and no minimum.",
        ),
        (
            Witness(1.2784645427610738, "f", 0.2784645427610738, parameters={"beta": -1.0}),
            Witness(1.2784645427610738, "df", 0.0, parameters={"beta": -1.0}),
        ),
    ),
    Pitfall(
        ("swish", "mish", "hardswish"),
        Source.CODE,
        QT_TRANSLATE_NOOP("Pitfall", "A listing multiplies x by a gate that has become 0."),
        QT_TRANSLATE_NOOP("Pitfall", "At −∞ that is ∞ · 0. The limit is 0."),
        (Witness(-math.inf, "f", 0.0, math.nan),),
        "x / (1 + np.exp(-beta * x))",
    ),
    Pitfall(
        ("hardswish",),
        Source.FORMULA,
        QT_TRANSLATE_NOOP("Pitfall", "A tutorial's derivative of hard swish begins “0 if x ≤ 3”."),
        QT_TRANSLATE_NOOP("Pitfall", "It is 0 for x ≤ −3. With the sign lost, the gradient is 0 on the whole bend."),
        (Witness(0.0, "df", 0.5, 0.0), Witness(2.0, "df", 7 / 6, 0.0)),
        "np.where(x <= 3, 0.0, 1.0)",
    ),
    Pitfall(
        ("hardswish",),
        Source.FORMULA,
        QT_TRANSLATE_NOOP("Pitfall", "The same formula includes ±3 in two cases each, with different values."),
        QT_TRANSLATE_NOOP(
            "Pitfall", "The derivative does not exist at ±3: it jumps. PyTorch and JAX return the outer values, 0 and 1."
        ),
        (
            Witness(-3.0, "df", 0.0, -0.5),
            Witness(3.0, "df", 1.0, 1.5),
            Witness(-3.0, "df", -0.5, side="right"),
            Witness(3.0, "df", 1.5, side="left"),
        ),
        "(2 * x + 3) / 6",
    ),
    Pitfall(
        ("hardswish", "swish"),
        Source.CLAIM,
        QT_TRANSLATE_NOOP("Pitfall", "Hard swish is presented as nearly the same as Swish."),
        QT_TRANSLATE_NOOP("Pitfall", "The gap reaches 0.1423 at ±3, more than a third of the depth of hard swish's dip."),
        (Witness(3.0, "f", 3.0, 2.857722380467), Witness(-3.0, "f", 0.0, -0.1422776195327)),
        "x / (1 + np.exp(-x))",
    ),
    Pitfall(
        ("tanhexp", "mish", "swish"),
        Source.CLAIM,
        QT_TRANSLATE_NOOP(
            "Pitfall", "A tutorial says that TanhExp's slope exceeds 1 on a smaller region than Mish's and Swish's."
        ),
        QT_TRANSLATE_NOOP(
            "Pitfall",
            "It exceeds 1 on the largest: from 0.366 on, against 0.796 for Mish and 1.278 for Swish. What is smaller is"
            " by how much: 6 % against 9 % and 10 %.",
        ),
        (Witness(0.366098619796721, "df", 1.0), Witness(0.696563960395172, "df", 1.06197530871792)),
    ),
    Pitfall(
        ("acon_c", "acon_b"),
        Source.CLAIM,
        QT_TRANSLATE_NOOP("Pitfall", "A tutorial gives ACON's slopes as p₁ at +∞ and p₂ at −∞ whenever β > 0."),
        QT_TRANSLATE_NOOP(
            "Pitfall",
            "It needs β(p₁ − p₂) > 0. For β > 0 the larger slope is on the right and the smaller one on the left, "
            "whatever their names.",
        ),
        (Witness(200.0, "df", 0.25, 0.0, EDGE), Witness(-200.0, "df", 0.0, 0.25, EDGE)),
        "np.where(x > 0, p1, p2)",
    ),
    Pitfall(
        ("acon_c", "acon_b"),
        Source.FORMULA,
        QT_TRANSLATE_NOOP("Pitfall", "A tutorial's gradient of β is σ(1 − σ)(p₁ − p₂)x."),
        QT_TRANSLATE_NOOP("Pitfall", "It is σ(1 − σ)((p₁ − p₂)x)²: the factor is squared."),
        (
            Witness(1.0, "d_beta", 0.12256593399, 0.16342124532),
            Witness(-1.5, "d_beta", 0.2341638485483192, -0.20814564315406),
        ),
        GATE + "s * (1 - s) * (p1 - p2) * x",
    ),
    Pitfall(
        ("acon_c",),
        Source.FORMULA,
        QT_TRANSLATE_NOOP("Pitfall", "A tutorial's gradient of p₁ is σ(2 − σ)βx."),
        QT_TRANSLATE_NOOP(
            "Pitfall",
            "It is xσ + β(p₁ − p₂)x²σ(1 − σ). The two agree at x = 0, and for β = 1 where (p₁ − p₂)x = 1, so a test "
            "there proves nothing.",
        ),
        (
            Witness(1.0, "d_p1", 0.84259994450, 0.89707369294),
            Witness(-1.5, "d_p1", -0.05540905496746532, -0.64515504390397),
            Witness(1.0, "d_p1", 1.04129415430, 1.93344185653, {"beta": 2.0}),
        ),
        GATE + "s * (2 - s) * beta * x",
    ),
    Pitfall(
        ("acon_c", "acon_b"),
        Source.FORMULA,
        QT_TRANSLATE_NOOP("Pitfall", "A tutorial's gradient of p₂ is x − σ(2 − σ)βx."),
        QT_TRANSLATE_NOOP("Pitfall", "It is x(1 − σ) − β(p₁ − p₂)x²σ(1 − σ)."),
        (
            Witness(1.0, "d_p2", 0.15740005550, 0.10292630706),
            Witness(-1.5, "d_p2", -1.4445909450325347, -0.85484495609603),
            Witness(1.0, "d_p2", -0.041294154299, -0.93344185653, {"beta": 2.0}),
        ),
        GATE + "x - s * (2 - s) * beta * x",
    ),
    Pitfall(
        ("acon_c", "acon_b", "meta_acon"),
        Source.CODE,
        QT_TRANSLATE_NOOP("Pitfall", "A listing hands the gradient that comes in on to what makes β, unchanged."),
        QT_TRANSLATE_NOOP(
            "Pitfall", "It is to be multiplied by ∂f/∂β, which is 0 at x = 0 and far out, where β makes no difference."
        ),
        (Witness(1.0, "d_beta", 0.12256593399, 1.0), Witness(0.0, "d_beta", 0.0, 1.0)),
        "np.ones_like(x)",
    ),
    Pitfall(
        ("meta_acon",),
        Source.CODE,
        QT_TRANSLATE_NOOP("Pitfall", "A listing's backward pass treats β = σ(x) as a constant."),
        QT_TRANSLATE_NOOP("Pitfall", "x acts through β too, and (p₁ − p₂)²x²σ(1 − σ)β(1 − β) is missing."),
        (Witness(1.0, "df", 0.846425091169, 0.820754659545), Witness(2.0, "df", 1.046057072461, 1.006780808558)),
        "b = 1 / (1 + np.exp(-x)); d = p1 - p2; s = 1 / (1 + np.exp(-b * d * x)); d * s + p2 + b * d**2 * x * s * (1 - s)",
    ),
)
