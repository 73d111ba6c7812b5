"""Code for functions that weight their input by a gate."""

from actexplorer.core.snippets.record import ERFC, LOGISTIC, Snippet, joined

ACON = joined(
    """
    d = p1 - p2
    z = beta * d * x
    """,
    LOGISTIC,
    """
    f = x * (p1 * s + p2 * t)
    df = p1 * s + p2 * t + d * z * s * t
    d2f = beta * d**2 * s * t * (2 + z * (t - s))
    return f, df, d2f
    """,
)
ACON_C = """
    d = {{p1}} - {{p2}}
    return d * x * {0}({{beta}} * d * x) + {{p2}} * x
"""
META_ACON = """
    d = {{p1}} - {{p2}}
    return d * x * {0}(d * x * {0}(x)) + {{p2}} * x
"""


def acon(numpy: str, template: str) -> Snippet:
    """Return the snippet of an ACON that looks the same in every library."""
    torch, jax, keras = (template.format(f"{library}.sigmoid") for library in ("torch", "jax.nn", "ops"))
    return Snippet(numpy=numpy, torch=torch, jax=jax, keras=keras)


SNIPPETS = {
    "gelu": Snippet(
        numpy=joined(
            ERFC,
            """
            phi = np.exp(-0.5 * x * x) / np.sqrt(2 * np.pi)
            Phi = 0.5 * erfc(-x / np.sqrt(2))  # 0.5 * (1 + erf(x / √2)) loses the left tail
            return x * Phi, Phi + x * phi, (2 - x * x) * phi
            """,
        ),
        torch="F.gelu(x)",
        layer="GELU()",
        jax="jax.nn.gelu(x, approximate=False)  # the default is the tanh approximation",
        keras="keras.activations.gelu(x)",
        onnx='Gelu(approximate="none")',
    ),
    "gelu_tanh": Snippet(
        numpy=joined(
            """
            y = np.clip(x, -30, 30)  # beyond, the tails have vanished
            z = np.sqrt(8 / np.pi) * (y + 0.044715 * y**3)
            dz = np.sqrt(8 / np.pi) * (1 + 0.134145 * y**2)
            d2z = np.sqrt(8 / np.pi) * 0.26829 * y
            """,
            LOGISTIC,
            """
            f = x * s
            df = s + y * dz * s * t
            d2f = s * t * (2 * dz + y * d2z + y * dz**2 * (t - s))
            return f, df, d2f
            """,
        ),
        torch='F.gelu(x, approximate="tanh")',
        layer='GELU(approximate="tanh")',
        jax="jax.nn.gelu(x, approximate=True)",
        keras="keras.activations.gelu(x, approximate=True)",
        onnx='Gelu(approximate="tanh")',
    ),
    "swish": Snippet(
        numpy=joined(
            "z = beta * x",
            LOGISTIC,
            """
            f = x * s
            df = s + z * s * t
            d2f = beta * s * t * (2 + z * (t - s))
            return f, df, d2f
            """,
        ),
        torch=(({"beta": 1.0}, "F.silu(x)"), ({}, "x * torch.sigmoid({beta} * x)")),
        layer=(({"beta": 1.0}, "SiLU()"), ({}, "")),
        jax=(({"beta": 1.0}, "jax.nn.silu(x)"), ({}, "x * jax.nn.sigmoid({beta} * x)")),
        keras=(({"beta": 1.0}, "keras.activations.silu(x)"), ({}, "x * ops.sigmoid({beta} * x)")),
        onnx="Swish(alpha={beta})",
    ),
    "hardswish": Snippet(
        numpy="""
            f = x * np.clip(x + 3, 0, 6) / 6
            df = np.where(np.abs(x) < 3, (2 * x + 3) / 6, np.where(x > 0, 1.0, 0.0))
            d2f = np.where(np.abs(x) < 3, 1 / 3, 0.0)
            return f, df, d2f
        """,
        torch="F.hardswish(x)",
        layer="Hardswish()",
        jax="jax.nn.hard_swish(x)",
        keras="keras.activations.hard_swish(x)",
        onnx="HardSwish",
    ),
    "acon_a": acon(
        numpy=joined(
            "z = beta * p1 * x",
            LOGISTIC,
            """
            f = p1 * x * s
            df = p1 * (s + z * s * t)
            d2f = beta * p1**2 * s * t * (2 + z * (t - s))
            return f, df, d2f
            """,
        ),
        template="{{p1}} * x * {0}({{beta}} * {{p1}} * x)",
    ),
    "acon_b": acon(ACON, ACON_C),
    "acon_c": acon(ACON, ACON_C),
    "meta_acon": acon(
        numpy=joined(
            """
            v = np.exp(-np.abs(x))
            b, c = np.where(x > 0, 1, v) / (1 + v), np.where(x > 0, v, 1) / (1 + v)  # β = σ(x), σ(−x)
            d = p1 - p2
            z = d * x * b
            dz = d * b * (1 + x * c)
            d2z = d * b * c * (2 + x * (c - b))
            """,
            LOGISTIC,
            """
            f = x * (p1 * s + p2 * t)
            df = p1 * s + p2 * t + d * x * dz * s * t
            d2f = d * s * t * (2 * dz + x * d2z + x * dz**2 * (t - s))
            return f, df, d2f
            """,
        ),
        template=META_ACON,
    ),
    "mish": Snippet(
        numpy=joined(
            "z = x",
            LOGISTIC,
            """
            r = np.where(x > 0, 1 + 2 * u + 2 * u * u, 2 + 2 * u + u * u)
            gate = np.where(x > 0, 1 + 2 * u, u * (u + 2)) / r  # tanh(softplus(x))
            sech2 = 4 * np.where(x > 0, u, 1) ** 2 * (1 + u) ** 2 / r**2
            f = x * gate
            df = gate + x * sech2 * s
            d2f = sech2 * s * (2 + x * (t - 2 * gate * s))
            return f, df, d2f
            """,
        ),
        torch="F.mish(x)",
        layer="Mish()",
        jax="jax.nn.mish(x)",
        keras="keras.activations.mish(x)",
        onnx="Mish",
    ),
    "tanhexp": Snippet(
        numpy="""
            e = np.exp(np.minimum(x, 8))  # beyond, the gate is 1
            gate = np.tanh(e)
            q = np.exp(-2 * e)
            slope = 4 * e * q / (1 + q) ** 2  # e / cosh(e)**2
            f = x * gate
            df = gate + x * slope
            d2f = slope * (2 + x - 2 * x * e * gate)
            return f, df, d2f
        """,
        torch="x * torch.tanh(torch.exp(torch.clamp(x, max=8.0)))",
        jax="x * jnp.tanh(jnp.exp(jnp.minimum(x, 8.0)))",
        keras="x * ops.tanh(ops.exp(ops.minimum(x, 8.0)))",
    ),
}
