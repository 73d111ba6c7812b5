"""Names under which different functions go about."""

from actexplorer.core.pitfalls.record import Pitfall, Source, Witness
from actexplorer.core.text import QT_TRANSLATE_NOOP

PITFALLS = (
    Pitfall(
        ("serf",),
        Source.LIBRARIES,
        QT_TRANSLATE_NOOP("Pitfall", "Some code calls a scaled error function, erf(x/√2), “serf”."),
        QT_TRANSLATE_NOOP("Pitfall", "In the paper Serf is x · erf(ln(1 + eˣ)), a gated function like Mish and no sigmoid."),
        (Witness(1.0, "f", 0.936721915471715, 0.682689492137086), Witness(3.0, "f", 2.999951322538733, 0.997300203936740)),
        "erf(x / 2**0.5)",
    ),
    Pitfall(
        ("smelu", "sparse_plus"),
        Source.LIBRARIES,
        QT_TRANSLATE_NOOP("Pitfall", "“SmeLU” has a default half-width of 1 in some code and of 2 in other."),
        QT_TRANSLATE_NOOP("Pitfall", "β changes the value at 0, which is β/4. Say which one is meant."),
        (Witness(0.0, "f", 0.25, parameters={"beta": 1.0}), Witness(0.0, "f", 0.5, parameters={"beta": 2.0})),
    ),
    Pitfall(
        ("smelu",),
        Source.CODE,
        QT_TRANSLATE_NOOP("Pitfall", "A collection of activations defines SmeLU as a softplus."),
        QT_TRANSLATE_NOOP("Pitfall", "It is a parabola between two straight lines, and exactly 0 on the left."),
        (Witness(0.0, "f", 0.25, 0.6931471805599453), Witness(-2.0, "f", 0.0, 0.1269280110429726)),
        "np.log(1 + np.exp(beta * x)) / beta",
    ),
    Pitfall(
        ("snake",),
        Source.FORMULA,
        QT_TRANSLATE_NOOP("Pitfall", "Blog posts and some code write Snake without the factor 1/a."),
        QT_TRANSLATE_NOOP(
            "Pitfall", "The factor keeps the slope between 0 and 2 whatever a is. Without it the two agree for a = 1 only."
        ),
        (Witness(1.0, "f", 1.4134109052159029, 1.8268218104318060, {"a": 2.0}),),
        "x + np.sin(a * x) ** 2",
    ),
    Pitfall(
        ("sinc",),
        Source.LIBRARIES,
        QT_TRANSLATE_NOOP("Pitfall", "NumPy, PyTorch and JAX call sin(πx)/(πx) sinc."),
        QT_TRANSLATE_NOOP(
            "Pitfall", "In mathematics sinc is sin(x)/x. Divide the argument by π when one is written with the other."
        ),
        (Witness(0.5, "f", 0.958851077208406, 0.6366197723675814),),
        "np.sinc(x)",
    ),
    Pitfall(
        ("srelu",),
        Source.LIBRARIES,
        QT_TRANSLATE_NOOP("Pitfall", "“SReLU” also means a shifted ReLU, max(−1, x)."),
        QT_TRANSLATE_NOOP("Pitfall", "The S-shaped unit has a slope on either side, learned like its knees."),
        (Witness(-3.0, "f", -1.4, -1.0), Witness(3.0, "f", 2.0, 3.0)),
        "np.maximum(-1.0, x)",
    ),
)
