"""Names lead to functions, and wrong ones to a helpful line."""

import pytest

from actexplorer import Activation, catalogue, find, search
from actexplorer.core.activation import FAMILIES, Line, Reference, Tails
from actexplorer.core.registry import Catalogue, normalise

NAMES = {
    "step": "Heaviside|binary step|ステップ関数|阶跃函数",
    "sign": "Signum|符号関数",
    "identity": "linear|恒等関数|恒等函数",
    "bent_identity": "bentIdentity|bent-identity",
    "hardshrink": "hardShrink|hard_shrink|Hardshrink",
    "softshrink": "softShrink|soft_shrink",
    "tanhshrink": "tanhShrink|tanh_shrink",
    "threshold": "Threshold|閾値関数",
    "sigmoid": "logistic|シグモイド|シグモイド関数|S型函数|Ｓｉｇｍｏｉｄ",
    "hardsigmoid": "hardSigmoid|hard_sigmoid|ハードシグモイド",
    "logsigmoid": "logSigmoid|log_sigmoid",
    "tanh": "双曲線正接|双曲正切|hyperbolic tangent",
    "sinh": "双曲線正弦|双曲正弦",
    "cosh": "双曲線余弦|双曲余弦",
    "hardtanh": "hardTanh|hard_tanh",
    "relu": "ramp|ReLU|正規化線形関数|线性整流函数|修正线性单元",
    "relu6": "ReLU-6|relu 6",
    "leaky_relu": "lrelu|leakyReLU|Leaky-ReLU|LeakyReLU",
    "prelu": "PReLU|parametric ReLU",
    "rrelu": "RReLU",
    "elu": "ELU|指数线性单元",
    "selu": "SELU",
    "selu_rounded": "SELU (rounded)|selu with rounded constants",
    "celu": "CELU",
    "softplus": "SoftPlus|ソフトプラス",
    "softsign": "soft_sign|Softsign",
    "gelu": "GELU|高斯误差线性单元",
    "gelu_tanh": "gelu_new|GELU (tanh)",
    "swish": "silu|SiLU|スウィッシュ",
    "hardswish": "hardSwish|hard_silu|hard-swish",
    "acon_a": "ACON-A|acona",
    "acon_b": "ACON-B",
    "acon_c": "ACON-C|ＡＣＯＮ－Ｃ",
    "meta_acon": "meta-ACON",
    "squareplus": "Squareplus",
    "mish": "Mish|ミッシュ",
    "tanhexp": "tanhExp|TanhExp",
    "glu": "GLU|gated linear unit|门控线性单元",
    "swiglu": "SwiGLU|swi-glu",
    "geglu": "GEGLU",
    "reglu": "ReGLU",
    "sparse_plus": "sparsePlus",
    "sparse_sigmoid": "sparse-sigmoid",
    "exponential": "exp|指数関数|指数函数",
    "hard_mish": "hardMish|H-Mish",
    "lisht": "LiSHT",
    "snake": "Snake|スネーク",
    "logcosh": "log-cosh|log_cosh",
    "relu_keras": "keras ReLU",
    "quick_gelu": "QuickGELU|quick-gelu",
    "relu_squared": "ReLU²|squared ReLU|relu2",
    "laplace": "ラプラス",
    "trelu": "thresholded_relu|TRec",
    "hardshrink_tfa": "hardshrink tfa",
    "softshrink_tfa": "softshrink-tfa",
    "serf": "SERF",
    "smish": "Smish",
    "logish": "Logish",
    "phish": "Phish",
    "dsilu": "dSiLU",
    "sqnl": "SQNL|square nonlinearity",
    "isru": "inverse square root unit",
    "isrlu": "ISRLU",
    "star_relu": "StarReLU",
    "smelu": "SmeLU|smooth rectified linear unit",
    "gcu": "growing cosine unit",
    "smu": "smooth maximum unit",
    "serlu": "SERLU",
    "stanh": "LeCun's tanh|scaled_tanh",
    "arctan": "atan|逆正接|反正切",
    "gaussian": "RBF|ガウス関数|高斯函数",
    "sinc": "cardinal sine",
    "elish": "ELiSH",
    "hard_elish": "HardELiSH",
    "soft_exponential": "SoftExponential",
    "srelu": "SReLU",
    "apl": "adaptive piecewise linear unit",
    "erf": "error function|誤差関数|误差函数",
    "xielu": "xIELU",
    "softmax": "Softmax|soft argmax|ソフトマックス|ソフトマックス関数|归一化指数函数",
    "softmin": "Softmin|ソフトミン|soft-argmin",
    "log_softmax": "LogSoftmax|logSoftmax|log-softmax|対数ソフトマックス",
    "softmax2d": "Softmax2d|softmax 2d",
    "argmax": "hardmax|one-hot argmax|アルグマックス",
    "sparsemax": "Sparsemax|スパースマックス",
    "gumbel_softmax": "gumbelSoftmax|Gumbel softmax",
    "smooth_maximum": "S_max|S-max|Boltzmann operator|平滑最大値",
}


@pytest.mark.parametrize("key", NAMES)
def test_find_ignores_case_punctuation_spaces_and_width(key: str) -> None:
    function = catalogue[key]
    for name in (key, key.upper(), f" {key.replace('_', ' - ')}! ", function.title, *function.aliases, *NAMES[key].split("|")):
        assert find(name) is function, name


def test_the_catalogue_is_a_mapping_in_the_order_of_families_and_years() -> None:
    functions = list(catalogue.values())
    assert [f.key for f in functions] == list(catalogue)
    places = [(FAMILIES.index(f.family), min(r.year for r in f.references)) for f in functions]
    assert places == sorted(places)
    assert "swish" in catalogue
    assert "Swish" not in catalogue
    assert len(catalogue) == len(functions)


def test_unknown_names_are_answered_with_the_nearest() -> None:
    with pytest.raises(KeyError, match=r"unknown function 'swihs'; did you mean .*swish"):
        catalogue["swihs"]
    with pytest.raises(KeyError, match=r"unknown function 'leaky relo'; did you mean leaky_relu"):
        find("leaky relo")
    with pytest.raises(KeyError, match="unknown function 'qqqqqq'; see 'actexplorer list'"):
        find("qqqqqq")
    with pytest.raises(KeyError, match="unknown function"):
        find("")


def test_search_puts_exact_names_first_then_beginnings_then_the_rest() -> None:
    assert search("relu")[0].key == "relu"
    assert {f.key for f in search("relu")} >= {"relu", "relu6", "leaky_relu", "prelu", "rrelu"}
    assert [f.key for f in search("シグ")][:1] == ["sigmoid"]
    assert "swish" in [f.key for f in search("SiLU")]
    assert search("no such thing") == []


@pytest.mark.parametrize(
    ("key", "parameters", "message"),
    [
        ("relu", {"alpha": 1.0}, r"relu has no parameter 'alpha' \(its parameters: none\)"),
        ("swish", {"alpha": 1.0}, r"swish has no parameter 'alpha' \(its parameters: beta\)"),
        ("swish", {"beta": "much"}, r"swish: beta = 'much' is not a number; beta any real number"),
        ("swish", {"beta": None}, r"swish: beta = None is not a number"),
        ("swish", {"beta": float("nan")}, r"swish: beta = nan is outside its domain, beta any real number"),
        ("swish", {"beta": float("inf")}, r"swish: beta = inf is outside"),
        ("sigmoid", {"slope": 0.0}, r"sigmoid: slope = 0 is outside its domain, slope > 0"),
        ("celu", {"alpha": -1}, r"celu: alpha = -1 is outside its domain, alpha > 0"),
        ("squareplus", {"b": -1e-9}, r"squareplus: b = -1e-09 is outside its domain, b >= 0"),
        ("hardshrink", {"lambd": -0.5}, r"lambd >= 0"),
        ("step", {"value_at_zero": 2}, r"step: value_at_zero = 2 is outside its domain, 0 <= value_at_zero <= 1"),
        ("softplus", {"threshold": -float("inf")}, r"threshold any real number or inf"),
        ("hardtanh", {"min_val": 1.0}, r"hardtanh: min_val = 1 and max_val = 1, but min_val < max_val"),
        ("rrelu", {"lower": 0.5, "upper": 0.25}, r"rrelu: lower = 0.5 and upper = 0.25, but lower <= upper"),
    ],
)
def test_wrong_parameters_are_named_with_their_domain(key: str, parameters: dict, message: str) -> None:
    function = catalogue[key]
    for use in (function, function.jet, function.gradients):
        with pytest.raises(ValueError, match=message):
            use(0.0, **parameters)
    for use in (function.check, function.breakpoints, function.tails):
        with pytest.raises(ValueError, match=message):
            use(**parameters)


@pytest.mark.parametrize("x", ["text", [1.0, "a"], 1j, [[1.0], [1.0, 2.0]], object(), [10**400], {}])
def test_what_is_not_made_of_real_numbers_is_refused(x: object) -> None:
    for use in (catalogue["swish"], catalogue["swish"].gradients):
        with pytest.raises(ValueError, match="x must be an array of real numbers"):
            use(x)


def test_two_functions_cannot_share_a_name() -> None:
    relu = catalogue["relu"]
    other = Activation(
        key="other",
        title="R e L U",
        family="others",
        jet=lambda x: (x, 1.0, 0.0),
        tails=lambda: Tails(Line(1.0), Line(1.0)),
        latex=relu.latex,
        references=(Reference("Nobody", 2000),),
    )
    with pytest.raises(ValueError, match="two functions are called 'R e L U'"):
        Catalogue(lambda: [relu, other]).find("ramp")


def test_a_misspelt_declaration_fails_at_once() -> None:
    relu = catalogue["relu"]

    def declare(**changes: object) -> None:
        plain = {"key": "k", "title": "K", "family": "others", "jet": lambda x: (x, 1.0, 0.0), "tails": relu.tails}
        Activation(**{**plain, "latex": relu.latex, "references": (), **changes})

    declare()
    for changes, why in (
        ({"key": "Key"}, "lower-case"),
        ({"family": "rectifier"}, "unknown family"),
        ({"jet": lambda x, beta: (x, 1.0, 0.0)}, "jet must take"),
        ({"gradients": lambda x: {}}, "learnable"),
        ({"presets": {"PyTorch": {"betta": 1.0}}}, "unknown parameter"),
    ):
        with pytest.raises(ValueError, match=why):
            declare(**changes)


def test_names_are_compared_by_letters_and_digits() -> None:
    assert normalise(" Ｌeaky-ReLU_ ") == "leakyrelu"
    assert normalise("シグモイド 関数") == "シグモイド関数"


def test_every_function_cites_a_source() -> None:
    for function in catalogue.values():
        assert function.references
        assert all(1700 < r.year < 2030 and r.citation for r in function.references)


@pytest.mark.parametrize(
    ("key", "name", "parameters"),
    [
        ("step", "1 at zero", {"value_at_zero": 1.0}),
        ("step", "0 at zero", {"value_at_zero": 0.0}),
        ("step", "symmetric", {"value_at_zero": 0.5}),
        *(("hardsigmoid", name, {"slope": 1.0 / 6.0}) for name in ("PyTorch", "JAX", "Keras 3")),
        *(("hardsigmoid", name, {"slope": 0.2}) for name in ("Keras 2", "ONNX")),
        ("leaky_relu", "PyTorch, JAX", {"negative_slope": 0.01}),
        ("leaky_relu", "Keras", {"negative_slope": 0.2}),
        ("leaky_relu", "Keras layer", {"negative_slope": 0.3}),
        ("leaky_relu", "darknet", {"negative_slope": 0.1}),
        ("prelu", "PyTorch, Equinox", {"weight": 0.25}),
        ("prelu", "Flax", {"weight": 0.01}),
        ("prelu", "Keras", {"weight": 0.0}),
        ("softplus", "PyTorch", {"beta": 1.0, "threshold": 20.0}),
        ("swish", "ONNX", {"beta": 1.0}),
        ("swish", "Quick GELU", {"beta": 1.702}),
        ("squareplus", "JAX, Keras 3", {"b": 4.0}),
        ("acon_b", "paper", {"p1": 1.0}),
    ],
)
def test_presets_are_what_the_libraries_use(key: str, name: str, parameters: dict[str, float]) -> None:
    assert catalogue[key].presets[name] == parameters


def test_defaults_are_pytorchs_where_it_has_the_function() -> None:
    defaults = {
        "hardshrink": {"lambd": 0.5},
        "softshrink": {"lambd": 0.5},
        "hardtanh": {"min_val": -1.0, "max_val": 1.0},
        "leaky_relu": {"negative_slope": 0.01},
        "prelu": {"weight": 0.25},
        "rrelu": {"lower": 1.0 / 8.0, "upper": 1.0 / 3.0},
        "elu": {"alpha": 1.0},
        "celu": {"alpha": 1.0},
        "hardsigmoid": {"slope": 1.0 / 6.0},
        "swish": {"beta": 1.0},
        "acon_c": {"p1": 1.0, "p2": 0.25, "beta": 1.0},
        "softplus": {"beta": 1.0, "threshold": float("inf")},
        "threshold": {"threshold": -1.0, "value": -2.0},
        "squareplus": {"b": 4.0},
    }
    assert {key: dict(catalogue[key].defaults) for key in defaults} == defaults
