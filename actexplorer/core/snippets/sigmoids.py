"""Code for bounded, S-shaped functions and what belongs to them."""

from actexplorer.core.snippets.record import ERFC, LOGISTIC, Snippet, joined

SNIPPETS = {
    "sigmoid": Snippet(
        numpy="""
            z = slope * x
            u = np.exp(-np.abs(z))  # never overflows
            f = np.where(z > 0, 1, u) / (1 + u)
            df = slope * u / (1 + u) ** 2  # f * (1 - f) loses its digits where f is near 1
            d2f = -slope * df * np.tanh(z / 2)
            return f, df, d2f
        """,
        torch=(({"slope": 1.0}, "torch.sigmoid(x)"), ({}, "torch.sigmoid({slope} * x)")),
        layer=(({"slope": 1.0}, "Sigmoid()"), ({}, "")),
        jax=(({"slope": 1.0}, "jax.nn.sigmoid(x)"), ({}, "jax.nn.sigmoid({slope} * x)")),
        keras=(({"slope": 1.0}, "keras.activations.sigmoid(x)"), ({}, "ops.sigmoid({slope} * x)")),
        onnx=(({"slope": 1.0}, "Sigmoid"), ({}, "")),
    ),
    "hardsigmoid": Snippet(
        numpy="""
            f = np.clip(slope * x + 0.5, 0, 1)
            df = np.where(np.abs(x) < 0.5 / slope, slope, 0.0)
            return f, df, np.zeros_like(x)
        """,
        torch=(({"slope": 1 / 6}, "F.hardsigmoid(x)"), ({}, "torch.clamp({slope} * x + 0.5, 0.0, 1.0)")),
        layer=(({"slope": 1 / 6}, "Hardsigmoid()"), ({}, "")),
        jax=(({"slope": 1 / 6}, "jax.nn.hard_sigmoid(x)"), ({}, "jnp.clip({slope} * x + 0.5, 0.0, 1.0)")),
        keras=(({"slope": 1 / 6}, "keras.activations.hard_sigmoid(x)"), ({}, "ops.clip({slope} * x + 0.5, 0.0, 1.0)")),
        onnx="HardSigmoid(alpha={slope}, beta=0.5)",
    ),
    "logsigmoid": Snippet(
        numpy="""
            u = np.exp(-np.abs(x))  # never overflows
            f = np.minimum(x, 0) - np.log1p(u)
            df = np.where(x > 0, u, 1) / (1 + u)
            d2f = -u / (1 + u) ** 2
            return f, df, d2f
        """,
        torch="F.logsigmoid(x)",
        layer="LogSigmoid()",
        jax="jax.nn.log_sigmoid(x)",
        keras="keras.activations.log_sigmoid(x)",
    ),
    "tanh": Snippet(
        numpy="""
            f = np.tanh(x)
            q = np.exp(-2 * np.abs(x))
            df = 4 * q / (1 + q) ** 2  # 1 - f**2 loses its digits where f is near ±1
            return f, df, -2 * f * df
        """,
        torch="torch.tanh(x)",
        layer="Tanh()",
        jax="jnp.tanh(x)",
        keras="keras.activations.tanh(x)",
        onnx="Tanh",
    ),
    "hardtanh": Snippet(
        numpy="""
            f = np.clip(x, min_val, max_val)
            df = np.where((x > min_val) & (x < max_val), 1.0, 0.0)
            return f, df, np.zeros_like(x)
        """,
        torch="F.hardtanh(x, min_val={min_val}, max_val={max_val})",
        layer="Hardtanh(min_val={min_val}, max_val={max_val})",
        jax=(({"min_val": -1.0, "max_val": 1.0}, "jax.nn.hard_tanh(x)"), ({}, "jnp.clip(x, {min_val}, {max_val})")),
        keras=(
            ({"min_val": -1.0, "max_val": 1.0}, "keras.activations.hard_tanh(x)"),
            ({}, "ops.clip(x, {min_val}, {max_val})"),
        ),
        onnx="Clip(min={min_val}, max={max_val})",
    ),
    "softsign": Snippet(
        numpy="""
            r = 1 / (1 + np.abs(x))
            return x * r, r**2, np.where(x > 0, -2, 2) * r**3
        """,
        torch="F.softsign(x)",
        layer="Softsign()",
        jax="jax.nn.soft_sign(x)",
        keras="keras.activations.softsign(x)",
        onnx="Softsign",
    ),
    "stanh": Snippet(
        numpy="""
            f = 1.7159 * np.tanh(2 * x / 3)
            q = np.exp(-4 * np.abs(x) / 3)
            df = 1.7159 * 8 / 3 * q / (1 + q) ** 2
            return f, df, -4 / 3 * np.tanh(2 * x / 3) * df
        """,
        torch="1.7159 * torch.tanh(x * 2.0 / 3.0)",
        jax="1.7159 * jnp.tanh(x * 2.0 / 3.0)",
        keras="1.7159 * ops.tanh(x * 2.0 / 3.0)",
    ),
    "erf": Snippet(
        numpy="""
            f = np.vectorize(math.erf, otypes=[float])(x)  # scipy.special.erf is faster
            df = 2 / np.sqrt(np.pi) * np.exp(-x * x)
            return f, df, -2 * x * df
        """,
        torch="torch.erf(x)",
        jax="jax.lax.erf(x)",
        keras="ops.erf(x)",
        onnx="Erf",
    ),
    "isru": Snippet(
        numpy="""
            r = 1 / np.hypot(1, np.sqrt(alpha) * x)  # x**2 would overflow
            return x * r, r**3, -3 * alpha * x * r**5
        """,
        torch="x / torch.sqrt(1.0 + {alpha} * x * x)",
        jax="x / jnp.sqrt(1.0 + {alpha} * x * x)",
        keras="x / ops.sqrt(1.0 + {alpha} * x * x)",
    ),
    "arctan": Snippet(
        numpy="""
            r = 1 / (1 + x * x)
            return np.arctan(x), r, -2 * x * r**2
        """,
        torch="torch.arctan(x)",
        jax="jnp.arctan(x)",
        keras="ops.arctan(x)",
        onnx="Atan",
    ),
    "dsilu": Snippet(
        numpy=joined(
            "z = x",
            LOGISTIC,
            """
            h = np.tanh(x / 2)  # s - t, with all its digits near 0
            f = s + x * s * t
            df = s * t * (2 - x * h)
            d2f = -s * t * (h * (3 - x * h) + 2 * x * s * t)
            return f, df, d2f
            """,
        ),
        torch="torch.sigmoid(x) * (1.0 + x * torch.sigmoid(-x))",
        jax="jax.nn.sigmoid(x) * (1.0 + x * jax.nn.sigmoid(-x))",
        keras="ops.sigmoid(x) * (1.0 + x * ops.sigmoid(-x))",
    ),
    "sqnl": Snippet(
        numpy="""
            y = np.clip(x, -2, 2)
            f = y - y * np.abs(y) / 4
            df = 1 - np.abs(y) / 2
            d2f = np.where(np.abs(x) < 2, -np.sign(x) / 2, 0.0)
            return f, df, d2f
        """,
        torch="""
            y = torch.clamp(x, -2.0, 2.0)
            return y - 0.25 * y * torch.abs(y)
        """,
        jax="""
            y = jnp.clip(x, -2.0, 2.0)
            return y - 0.25 * y * jnp.abs(y)
        """,
        keras="""
            y = ops.clip(x, -2.0, 2.0)
            return y - 0.25 * y * ops.abs(y)
        """,
    ),
    "sparse_sigmoid": Snippet(
        numpy="""
            f = np.clip((x + 1) / 2, 0, 1)
            df = np.where(np.abs(x) < 1, 0.5, 0.0)
            return f, df, np.zeros_like(x)
        """,
        torch="torch.clamp(0.5 * (x + 1.0), 0.0, 1.0)",
        jax="jax.nn.sparse_sigmoid(x)",
        keras="keras.activations.sparse_sigmoid(x)",
        onnx="HardSigmoid(alpha=0.5, beta=0.5)",
    ),
    "laplace": Snippet(
        numpy=joined(
            ERFC,
            """
            z = (x - mu) / sigma
            df = np.exp(-0.5 * z * z) / (sigma * np.sqrt(2 * np.pi))
            return 0.5 * erfc(-z / np.sqrt(2)), df, -z / sigma * df
            """,
        ),
        torch="torch.special.ndtr((x - {mu}) / {sigma})",
        jax="0.5 * jax.lax.erfc(({mu} - x) / ({sigma} * 2**0.5))",
        keras="0.5 + 0.5 * ops.erf((x - {mu}) / ({sigma} * 2**0.5))",
    ),
}
