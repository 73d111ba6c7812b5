"""Code for bounded, S-shaped functions and what belongs to them."""

from actexplorer.core.snippets.record import Snippet

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
}
