"""Code for functions that shrink small inputs to nothing."""

from actexplorer.core.snippets.record import Snippet

SNIPPETS = {
    "hardshrink": Snippet(
        numpy="""
            f = np.where(np.abs(x) <= lambd, 0.0, x)  # NaN stays NaN
            df = np.where(np.abs(x) <= lambd, 0.0, 1.0)
            return f, df, np.zeros_like(x)
        """,
        torch="F.hardshrink(x, lambd={lambd})",
        layer="Hardshrink(lambd={lambd})",
        jax="jnp.where(jnp.abs(x) <= {lambd}, 0.0, x)",
        keras="keras.activations.hard_shrink(x, threshold={lambd})",
        onnx="Shrink(lambd={lambd}, bias=0)",
    ),
    "softshrink": Snippet(
        numpy="""
            f = np.sign(x) * np.maximum(np.abs(x) - lambd, 0)
            df = np.where(np.abs(x) > lambd, 1.0, 0.0)
            return f, df, np.zeros_like(x)
        """,
        torch="F.softshrink(x, lambd={lambd})",
        layer="Softshrink(lambd={lambd})",
        jax="jnp.sign(x) * jnp.maximum(jnp.abs(x) - {lambd}, 0.0)",
        keras="keras.activations.soft_shrink(x, threshold={lambd})",
        onnx="Shrink(lambd={lambd}, bias={lambd})",
    ),
    "tanhshrink": Snippet(
        numpy="""
            y = np.clip(x, -1, 1) ** 2
            w = 19.0
            for k in range(17, 1, -2):  # tanh(x) = x / (1 + w), w a continued fraction
                w = k + y / w
            w = y / w
            f = np.where(np.abs(x) < 1, x * w / (1 + w), x - np.tanh(x))  # x - tanh(x) cancels near 0
            q = np.exp(-2 * np.abs(x))
            df = np.tanh(x) ** 2
            d2f = 8 * np.tanh(x) * q / (1 + q) ** 2
            return f, df, d2f
        """,
        torch="F.tanhshrink(x)",
        layer="Tanhshrink()",
        jax="x - jnp.tanh(x)",
        keras="keras.activations.tanh_shrink(x)",
    ),
    "hardshrink_tfa": Snippet(
        numpy="""
            inside = (x >= lower) & (x <= upper)
            return np.where(inside, 0.0, x), np.where(inside, 0.0, 1.0), np.zeros_like(x)
        """,
        torch="torch.where((x >= {lower}) & (x <= {upper}), 0.0, x)",
        jax="jnp.where((x >= {lower}) & (x <= {upper}), 0.0, x)",
        keras="ops.where((x >= {lower}) & (x <= {upper}), 0.0, x)",
    ),
    "softshrink_tfa": Snippet(
        numpy="""
            inside = (x >= lower) & (x <= upper)
            return x - np.clip(x, lower, upper), np.where(inside, 0.0, 1.0), np.zeros_like(x)
        """,
        torch="x - torch.clamp(x, {lower}, {upper})",
        jax="x - jnp.clip(x, {lower}, {upper})",
        keras="x - ops.clip(x, {lower}, {upper})",
    ),
}
