"""Code for the rectifiers: piecewise linear ones, and ramps with the corner rounded off."""

import math

from actexplorer.core.snippets.record import Snippet, joined

LEAKY = """
    f = np.where(x > 0, x, {0} * x)
    df = np.where(x > 0, 1.0, {0})
    return f, df, np.zeros_like(x)
"""

MEAN = "slope = ({0} + {1}) / 2  # in training it is drawn for each element"

SNIPPETS = {
    "relu": Snippet(
        numpy="""
            f = np.maximum(x, 0)
            df = np.where(x > 0, 1.0, 0.0)
            return f, df, np.zeros_like(x)
        """,
        torch="F.relu(x)",
        layer="ReLU()",
        jax="jax.nn.relu(x)",
        keras="keras.activations.relu(x)",
        onnx="Relu",
    ),
    "relu6": Snippet(
        numpy="""
            f = np.clip(x, 0, 6)
            df = np.where((x > 0) & (x < 6), 1.0, 0.0)
            return f, df, np.zeros_like(x)
        """,
        torch="F.relu6(x)",
        layer="ReLU6()",
        jax="jax.nn.relu6(x)",
        keras="keras.activations.relu6(x)",
        onnx="Clip(min=0, max=6)",
    ),
    "threshold": Snippet(
        numpy="""
            f = np.where(x <= threshold, value, x)  # NaN stays NaN
            df = np.where(x > threshold, 1.0, 0.0)
            return f, df, np.zeros_like(x)
        """,
        torch="F.threshold(x, threshold={threshold}, value={value})",
        layer="Threshold(threshold={threshold}, value={value})",
        jax="jnp.where(x <= {threshold}, {value}, x)",
        keras="keras.activations.threshold(x, threshold={threshold}, default_value={value})",
        onnx=(({"threshold": 0.0, "value": 0.0}, "Relu"), ({}, "")),
    ),
    "leaky_relu": Snippet(
        numpy=LEAKY.format("negative_slope"),
        torch="F.leaky_relu(x, negative_slope={negative_slope})",
        layer="LeakyReLU(negative_slope={negative_slope})",
        jax="jax.nn.leaky_relu(x, negative_slope={negative_slope})",
        keras="keras.activations.leaky_relu(x, negative_slope={negative_slope})",
        onnx="LeakyRelu(alpha={negative_slope})",
    ),
    "prelu": Snippet(
        numpy=LEAKY.format("weight"),
        torch="F.prelu(x, x.new_tensor([{weight}]))",
        layer="PReLU(init={weight}), which learns the slope",
        jax="jax.nn.leaky_relu(x, negative_slope={weight})",
        keras="""
            # keras.layers.PReLU learns the slope
            return keras.activations.leaky_relu(x, negative_slope={weight})
        """,
        onnx="PRelu(slope={weight})",
    ),
    "rrelu": Snippet(
        numpy=joined(MEAN.format("lower", "upper"), LEAKY.format("slope")),
        torch="F.rrelu(x, lower={lower}, upper={upper}, training=False)",
        layer="RReLU(lower={lower}, upper={upper})",
        jax=joined(MEAN.format("{lower}", "{upper}"), "return jax.nn.leaky_relu(x, negative_slope=slope)"),
        keras=joined(MEAN.format("{lower}", "{upper}"), "return keras.activations.leaky_relu(x, negative_slope=slope)"),
    ),
    "softplus": Snippet(
        numpy="""
            z = beta * x
            u = np.exp(-np.abs(z))  # never overflows
            f = (np.maximum(z, 0) + np.log1p(u)) / beta
            df = np.where(z > 0, 1, u) / (1 + u)
            d2f = beta * u / (1 + u) ** 2
            linear = z > threshold
            return np.where(linear, x, f), np.where(linear, 1, df), np.where(linear, 0, d2f)
        """,
        torch=(
            ({"beta": 1.0, "threshold": math.inf}, "torch.logaddexp(x, torch.zeros_like(x))"),
            ({"threshold": math.inf}, "torch.logaddexp({beta} * x, torch.zeros_like(x)) / {beta}"),
            ({}, "F.softplus(x, beta={beta}, threshold={threshold})"),
        ),
        layer=(({"threshold": math.inf}, ""), ({}, "Softplus(beta={beta}, threshold={threshold})")),
        jax=(
            ({"beta": 1.0, "threshold": math.inf}, "jax.nn.softplus(x)"),
            ({"threshold": math.inf}, "jax.nn.softplus({beta} * x) / {beta}"),
            ({}, "jnp.where({beta} * x > {threshold}, x, jax.nn.softplus({beta} * x) / {beta})"),
        ),
        keras=(
            ({"beta": 1.0, "threshold": math.inf}, "keras.activations.softplus(x)"),
            ({"threshold": math.inf}, "keras.activations.softplus({beta} * x) / {beta}"),
            ({}, "ops.where({beta} * x > {threshold}, x, ops.softplus({beta} * x) / {beta})"),
        ),
        onnx=(({"beta": 1.0, "threshold": math.inf}, "Softplus"), ({}, "")),
    ),
    "squareplus": Snippet(
        numpy="""
            if b == 0:
                return np.maximum(x, 0), np.where(x > 0, 1.0, 0.0), np.zeros_like(x)
            h = np.hypot(x, np.sqrt(b))
            f = np.maximum(x, 0) + 0.5 * b / (h + np.abs(x))  # (x + h) / 2 would cancel for x < 0
            return f, f / h, 0.5 * b / h**3
        """,
        torch=(
            ({"b": 0.0}, "F.relu(x)"),
            (
                {},
                """
                h = torch.sqrt(x * x + {b})
                return torch.where(x > 0.0, 0.5 * (x + h), 0.5 * {b} / (h - torch.clamp(x, max=0.0)))
                """,
            ),
        ),
        jax="jax.nn.squareplus(x, b={b})",
        keras="keras.activations.squareplus(x, b={b})",
    ),
}
