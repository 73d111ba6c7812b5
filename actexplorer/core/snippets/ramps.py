"""Code for ramps with more parameters or pieces than the common rectifiers."""

import math

from actexplorer.core.snippets.record import ERFC, Snippet, joined

SNIPPETS = {
    "relu_keras": Snippet(
        numpy="""
            capped = x >= max_value
            f = np.where(x >= threshold, x, negative_slope * (x - threshold))
            df = np.where(x >= threshold, 1.0, negative_slope)
            return np.where(capped, max_value, f), np.where(capped, 0.0, df), np.zeros_like(x)
        """,
        torch="""
            f = torch.where(x >= {threshold}, x, {negative_slope} * (x - {threshold}))
            return torch.where(x >= {max_value}, {max_value}, f)
        """,
        jax="""
            f = jnp.where(x >= {threshold}, x, {negative_slope} * (x - {threshold}))
            return jnp.where(x >= {max_value}, {max_value}, f)
        """,
        keras=(
            (
                {"max_value": math.inf},
                "keras.activations.relu(x, negative_slope={negative_slope}, threshold={threshold})",
            ),
            (
                {},
                "keras.activations.relu(\n"
                "    x, negative_slope={negative_slope}, max_value={max_value}, threshold={threshold}\n"
                ")",
            ),
        ),
        onnx=(({"negative_slope": 0.0, "max_value": math.inf, "threshold": 0.0}, "Relu"), ({}, "")),
    ),
    "trelu": Snippet(
        numpy="""
            f = np.where(x <= theta, 0.0, x)
            df = np.where(x <= theta, 0.0, 1.0)
            return f, df, np.zeros_like(x)
        """,
        torch="F.threshold(x, threshold={theta}, value=0.0)",
        layer="Threshold(threshold={theta}, value=0.0)",
        jax="jnp.where(x <= {theta}, 0.0, x)",
        keras="keras.activations.threshold(x, threshold={theta}, default_value=0.0)",
        onnx="ThresholdedRelu(alpha={theta})",
    ),
    "srelu": Snippet(
        numpy="""
            low, high = x <= t_l, x >= t_r
            f = np.where(low, t_l + a_l * (x - t_l), np.where(high, t_r + a_r * (x - t_r), x))
            df = np.where(low, a_l, np.where(high, a_r, 1.0))
            return f, df, np.zeros_like(x)
        """,
        torch="""
            f = torch.where(x >= {t_r}, {t_r} + {a_r} * (x - {t_r}), x)
            return torch.where(x <= {t_l}, {t_l} + {a_l} * (x - {t_l}), f)
        """,
        jax="""
            f = jnp.where(x >= {t_r}, {t_r} + {a_r} * (x - {t_r}), x)
            return jnp.where(x <= {t_l}, {t_l} + {a_l} * (x - {t_l}), f)
        """,
        keras="""
            f = ops.where(x >= {t_r}, {t_r} + {a_r} * (x - {t_r}), x)
            return ops.where(x <= {t_l}, {t_l} + {a_l} * (x - {t_l}), f)
        """,
    ),
    "apl": Snippet(
        numpy="""
            f = np.maximum(x, 0) + a1 * np.maximum(b1 - x, 0) + a2 * np.maximum(b2 - x, 0)
            df = np.where(x > 0, 1.0, 0.0) - a1 * (x < b1) - a2 * (x < b2)
            return f, df, np.zeros_like(x)
        """,
        torch="F.relu(x) + {a1} * F.relu({b1} - x) + {a2} * F.relu({b2} - x)",
        jax="jax.nn.relu(x) + {a1} * jax.nn.relu({b1} - x) + {a2} * jax.nn.relu({b2} - x)",
        keras="ops.relu(x) + {a1} * ops.relu({b1} - x) + {a2} * ops.relu({b2} - x)",
    ),
    "isrlu": Snippet(
        numpy="""
            below = np.minimum(x, 0)
            r = 1 / np.hypot(1, np.sqrt(alpha) * below)  # x**2 would overflow
            return np.where(x > 0, x, below * r), r**3, -3 * alpha * below * r**5
        """,
        torch="torch.where(x > 0.0, x, x / torch.sqrt(1.0 + {alpha} * x * x))",
        jax="jnp.where(x > 0.0, x, x / jnp.sqrt(1.0 + {alpha} * x * x))",
        keras="ops.where(x > 0.0, x, x / ops.sqrt(1.0 + {alpha} * x * x))",
    ),
    "smelu": Snippet(
        numpy="""
            y = np.clip(x, -beta, beta) + beta
            f = np.where(x > beta, x, y * y / (4 * beta))
            df = y / (2 * beta)
            d2f = np.where(np.abs(x) < beta, 0.5 / beta, 0.0)
            return f, df, d2f
        """,
        torch="torch.where(x > {beta}, x, (torch.clamp(x, -{beta}, {beta}) + {beta}) ** 2 / (4.0 * {beta}))",
        jax=(
            ({"beta": 1.0}, "jax.nn.sparse_plus(x)"),
            ({}, "jnp.where(x > {beta}, x, (jnp.clip(x, -{beta}, {beta}) + {beta}) ** 2 / (4.0 * {beta}))"),
        ),
        keras=(
            ({"beta": 1.0}, "keras.activations.sparse_plus(x)"),
            ({}, "ops.where(x > {beta}, x, (ops.clip(x, -{beta}, {beta}) + {beta}) ** 2 / (4.0 * {beta}))"),
        ),
    ),
    "sparse_plus": Snippet(
        numpy="""
            y = np.clip(x, -1, 1) + 1
            f = np.where(x > 1, x, y * y / 4)
            df = y / 2
            d2f = np.where(np.abs(x) < 1, 0.5, 0.0)
            return f, df, d2f
        """,
        torch="torch.where(x > 1.0, x, 0.25 * (torch.clamp(x, -1.0, 1.0) + 1.0) ** 2)",
        jax="jax.nn.sparse_plus(x)",
        keras="keras.activations.sparse_plus(x)",
    ),
    "relu_squared": Snippet(
        numpy="""
            r = np.maximum(x, 0)
            return r * r, 2 * r, np.where(x > 0, 2.0, 0.0)
        """,
        torch="torch.square(F.relu(x))",
        jax="jnp.square(jax.nn.relu(x))",
        keras="ops.square(ops.relu(x))",
    ),
    "star_relu": Snippet(
        numpy="""
            r = np.maximum(x, 0)
            return scale * r * r + bias, 2 * scale * r, np.where(x > 0, 2 * scale, 0.0)
        """,
        torch="{scale} * torch.square(F.relu(x)) + {bias}",
        jax="{scale} * jnp.square(jax.nn.relu(x)) + {bias}",
        keras="{scale} * ops.square(ops.relu(x)) + {bias}",
    ),
    "smu": Snippet(
        numpy=joined(
            ERFC,
            """
            m = mu * (1 - alpha)
            s, t = 0.5 * erfc(-m * x), 0.5 * erfc(m * x)  # (1 + erf(m x)) / 2 and the rest
            g = (1 - alpha) * m / np.sqrt(np.pi) * np.exp(-((m * x) ** 2))
            f = x * (s + alpha * t)
            df = s + alpha * t + x * g
            d2f = 2 * g * (1 - (m * x) ** 2)
            return f, df, d2f
            """,
        ),
        torch="0.5 * x * (1.0 + {alpha} + (1.0 - {alpha}) * torch.erf({mu} * (1.0 - {alpha}) * x))",
        jax="0.5 * x * (1.0 + {alpha} + (1.0 - {alpha}) * jax.lax.erf({mu} * (1.0 - {alpha}) * x))",
        keras="0.5 * x * (1.0 + {alpha} + (1.0 - {alpha}) * ops.erf({mu} * (1.0 - {alpha}) * x))",
    ),
}
