"""Code for functions of no family."""

from actexplorer.core.snippets.record import Snippet

SNIPPETS = {
    "identity": Snippet(
        numpy="return x, np.ones_like(x), np.zeros_like(x)",
        torch="x",
        layer="Identity()",
        jax="jax.nn.identity(x)",
        keras="keras.activations.linear(x)",
        onnx="Identity",
    ),
    "bent_identity": Snippet(
        numpy="""
            h = np.hypot(x, 1)  # x**2 would overflow
            f = x + 0.5 * x * (x / (h + 1))
            return f, 1 + 0.5 * x / h, 0.5 / h**3
        """,
        torch="x + 0.5 * x * (x / (torch.sqrt(x * x + 1.0) + 1.0))",
        jax="x + 0.5 * x * (x / (jnp.sqrt(x * x + 1.0) + 1.0))",
        keras="x + 0.5 * x * (x / (ops.sqrt(x * x + 1.0) + 1.0))",
    ),
    "sinh": Snippet(
        numpy="return np.sinh(x), np.cosh(x), np.sinh(x)",
        torch="torch.sinh(x)",
        jax="jnp.sinh(x)",
        keras="ops.sinh(x)",
        onnx="Sinh",
    ),
    "cosh": Snippet(
        numpy="return np.cosh(x), np.sinh(x), np.cosh(x)",
        torch="torch.cosh(x)",
        jax="jnp.cosh(x)",
        keras="ops.cosh(x)",
        onnx="Cosh",
    ),
    "gaussian": Snippet(
        numpy="""
            f = np.exp(-x * x)
            return f, -2 * x * f, (4 * x * x - 2) * f
        """,
        torch="torch.exp(-x * x)",
        jax="jnp.exp(-x * x)",
        keras="ops.exp(-x * x)",
    ),
    "logcosh": Snippet(
        numpy="""
            size = np.abs(x)
            q = np.exp(-2 * size)  # cosh(x) would overflow
            near = np.log1p(2 * np.sinh(np.minimum(size, 1) / 2) ** 2)
            f = np.where(size < 1, near, size + np.log1p(q) - np.log(2))
            return f, np.tanh(x), 4 * q / (1 + q) ** 2
        """,
        torch="torch.logaddexp(x, -x) - 0.6931471805599453",
        jax="jnp.logaddexp(x, -x) - 0.6931471805599453",
        keras="ops.logaddexp(x, -x) - 0.6931471805599453",
    ),
}
