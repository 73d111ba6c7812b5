"""Code for gates beside the best-known ones."""

from actexplorer.core.snippets.record import ERFC, LOGISTIC, Snippet, Template, joined

OF_GATE = """
    f = x * gate
    df = gate + x * slope
    d2f = 2 * slope + x * bend
    return f, df, d2f
"""


def alike(numpy: str, template: str, onnx: Template = "") -> Snippet:
    """Return a snippet whose template, written for PyTorch, needs no more than other names in JAX and Keras."""
    jax = template.replace("torch.sigmoid", "jax.nn.sigmoid").replace("F.", "jax.nn.").replace("torch.erf", "jax.lax.erf")
    jax = jax.replace("torch.clamp(", "jnp.clip(").replace("torch.", "jnp.").replace("gelu(x)", "gelu(x, approximate=False)")
    keras = template.replace("torch.clamp(", "ops.clip(").replace("torch.", "ops.").replace("F.", "ops.")
    return Snippet(
        numpy=numpy,
        torch=template,
        jax=jax,
        keras=keras.replace("gelu(x)", "gelu(x, approximate=False)"),
        onnx=onnx,
    )


SNIPPETS = {
    "quick_gelu": alike(
        joined(
            "z = 1.702 * x",
            LOGISTIC,
            """
            f = x * s
            df = s + z * s * t
            d2f = 1.702 * s * t * (2 + z * (t - s))
            return f, df, d2f
            """,
        ),
        "x * torch.sigmoid(1.702 * x)",
        onnx="Swish(alpha=1.702)",
    ),
    "lisht": alike(
        """
        gate = np.tanh(x)
        q = np.exp(-2 * np.abs(x))
        slope = 4 * q / (1 + q) ** 2
        return x * gate, gate + x * slope, 2 * slope * (1 - x * gate)
        """,
        "x * torch.tanh(x)",
    ),
    "hard_mish": alike(
        """
        f = x * np.clip(x + 2, 0, 2) / 2
        df = np.where(x >= 0, 1.0, np.where(x > -2, x + 1, 0.0))
        d2f = np.where((x > -2) & (x < 0), 1.0, 0.0)
        return f, df, d2f
        """,
        "0.5 * x * torch.clamp(x + 2.0, 0.0, 2.0)",
    ),
    "logish": alike(
        joined(
            "z = x",
            LOGISTIC,
            """
            gate = np.log1p(s)
            slope = s * t / (1 + s)
            bend = slope * (t - s - slope)
            """,
            OF_GATE,
        ),
        "x * torch.log1p(torch.sigmoid(x))",
    ),
    "smish": alike(
        joined(
            "z = x",
            LOGISTIC,
            """
            r = 1 / ((1 + s) ** 2 + 1)
            gate = s * (2 + s) * r  # tanh(log(1 + s))
            slope = 4 * (1 + s) * r**2 * s * t
            bend = 4 * (1 - 3 * (1 + s) ** 2) * r**3 * (s * t) ** 2 + slope * (t - s)
            """,
            OF_GATE,
        ),
        "x * torch.tanh(torch.log1p(torch.sigmoid(x)))",
    ),
    "serf": alike(
        joined(
            "z = x",
            LOGISTIC,
            """
            softplus = np.maximum(x, 0) + np.log1p(u)
            gate = np.vectorize(math.erf, otypes=[float])(softplus)  # scipy.special.erf is faster
            slope = 2 / np.sqrt(np.pi) * np.exp(-softplus * softplus) * s
            bend = slope * (t - 2 * softplus * s)
            """,
            OF_GATE,
        ),
        "x * torch.erf(F.softplus(x))",
    ),
    "phish": alike(
        joined(
            ERFC,
            """
            phi = np.exp(-0.5 * x * x) / np.sqrt(2 * np.pi)
            Phi = 0.5 * erfc(-x / np.sqrt(2))
            g, dg, d2g = x * Phi, Phi + x * phi, (2 - x * x) * phi
            gate = np.tanh(g)
            q = np.exp(-2 * np.abs(g))
            sech2 = 4 * q / (1 + q) ** 2
            slope = sech2 * dg
            bend = sech2 * (d2g - 2 * gate * dg * dg)
            """,
            OF_GATE,
        ),
        "x * torch.tanh(F.gelu(x))",
    ),
    "elish": Snippet(
        numpy=joined(
            "z = x",
            LOGISTIC,
            """
            e, m = np.exp(np.minimum(x, 0)), np.expm1(np.minimum(x, 0))
            f = np.where(x > 0, x, m) * s
            df = np.where(x > 0, s + x * s * t, e * s + m * s * t)
            d2f = np.where(x > 0, s * t * (2 + x * (t - s)), e * s * (1 + 2 * t) + m * s * t * (t - s))
            return f, df, d2f
            """,
        ),
        torch="torch.sigmoid(x) * torch.where(x > 0.0, x, torch.expm1(torch.clamp(x, max=0.0)))",
        jax="jax.nn.sigmoid(x) * jnp.where(x > 0.0, x, jnp.expm1(jnp.where(x > 0.0, 0.0, x)))",
        keras="ops.sigmoid(x) * ops.where(x > 0.0, x, ops.expm1(ops.where(x > 0.0, 0.0, x)))",
    ),
    "hard_elish": Snippet(
        numpy="""
            h = np.clip((x + 1) / 2, 0, 1)
            dh = np.where(np.abs(x) < 1, 0.5, 0.0)
            e, m = np.exp(np.minimum(x, 0)), np.expm1(np.minimum(x, 0))
            f = np.where(x > 0, x, m) * h
            df = np.where(x > 0, h + x * dh, e * h + m * dh)
            d2f = np.where(x > 0, 2 * dh, e * h + 2 * e * dh)
            return f, df, d2f
        """,
        torch="""
            h = torch.clamp(0.5 * (x + 1.0), 0.0, 1.0)
            return h * torch.where(x > 0.0, x, torch.expm1(torch.clamp(x, max=0.0)))
        """,
        jax="""
            h = jnp.clip(0.5 * (x + 1.0), 0.0, 1.0)
            return h * jnp.where(x > 0.0, x, jnp.expm1(jnp.where(x > 0.0, 0.0, x)))
        """,
        keras="""
            h = ops.clip(0.5 * (x + 1.0), 0.0, 1.0)
            return h * ops.where(x > 0.0, x, ops.expm1(ops.where(x > 0.0, 0.0, x)))
        """,
    ),
}
