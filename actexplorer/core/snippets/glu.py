"""Code for the gated linear units: what one half of a layer is multiplied by is a function of the other half, here x."""

from actexplorer.core.snippets.record import ERFC, LOGISTIC, Snippet, joined


def unit(numpy: str, gate: str) -> Snippet:
    """Return the snippet of a unit whose ``gate`` is written alike in every library, ``{F}`` being its functions' home."""
    torch, jax, keras = (f"{{a}} * {gate.replace('F.', home)}" for home in ("F.", "jax.nn.", "ops."))
    return Snippet(
        numpy=numpy,
        torch=torch,
        jax=jax.replace("gelu(x)", "gelu(x, approximate=False)"),
        keras=keras.replace("gelu(x)", "gelu(x, approximate=False)"),
    )


SNIPPETS = {
    "glu": unit(
        joined(
            "z = x",
            LOGISTIC,
            "return a * s, a * s * t, -a * s * t * np.tanh(x / 2)",
        ),
        "F.sigmoid(x)",
    ),
    "swiglu": unit(
        joined(
            "z = x",
            LOGISTIC,
            """
            f = a * x * s
            df = a * (s + x * s * t)
            d2f = a * s * t * (2 + x * (t - s))
            return f, df, d2f
            """,
        ),
        "F.silu(x)",
    ),
    "geglu": unit(
        joined(
            ERFC,
            """
            phi = np.exp(-0.5 * x * x) / np.sqrt(2 * np.pi)
            Phi = 0.5 * erfc(-x / np.sqrt(2))
            return a * x * Phi, a * (Phi + x * phi), a * (2 - x * x) * phi
            """,
        ),
        "F.gelu(x)",
    ),
    "reglu": unit(
        """
        f = a * np.maximum(x, 0)
        df = np.where(x > 0, a, 0.0)
        return f, df, np.zeros_like(x)
        """,
        "F.relu(x)",
    ),
}
