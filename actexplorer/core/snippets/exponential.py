"""Code for the exponential linear units."""

from actexplorer.core.snippets.record import Snippet

SNIPPETS = {
    "elu": Snippet(
        numpy="""
            below = np.minimum(x, 0)
            f = np.where(x > 0, x, alpha * np.expm1(below))  # expm1 keeps its digits near 0
            df = np.where(x > 0, 1, alpha * np.exp(below))
            d2f = np.where(x > 0, 0, alpha * np.exp(below))
            return f, df, d2f
        """,
        torch="F.elu(x, alpha={alpha})",
        layer="ELU(alpha={alpha})",
        jax="jax.nn.elu(x, alpha={alpha})",
        keras="keras.activations.elu(x, alpha={alpha})",
        onnx="Elu(alpha={alpha})",
    ),
    "selu": Snippet(
        numpy="""
            scale = 1.0507009873554804934
            alpha = 1.6732632423543772848
            below = np.minimum(x, 0)
            f = scale * np.where(x > 0, x, alpha * np.expm1(below))  # expm1 keeps its digits near 0
            df = scale * np.where(x > 0, 1, alpha * np.exp(below))
            d2f = scale * np.where(x > 0, 0, alpha * np.exp(below))
            return f, df, d2f
        """,
        torch="F.selu(x)",
        layer="SELU()",
        jax="jax.nn.selu(x)",
        keras="keras.activations.selu(x)",
        onnx="Selu",
    ),
    "celu": Snippet(
        numpy="""
            below = np.minimum(x, 0) / alpha
            f = np.where(x > 0, x, alpha * np.expm1(below))  # expm1 keeps its digits near 0
            df = np.where(x > 0, 1, np.exp(below))
            d2f = np.where(x > 0, 0, np.exp(below) / alpha)
            return f, df, d2f
        """,
        torch="F.celu(x, alpha={alpha})",
        layer="CELU(alpha={alpha})",
        jax="jax.nn.celu(x, alpha={alpha})",
        keras="keras.activations.celu(x, alpha={alpha})",
        onnx="Celu(alpha={alpha})",
    ),
}
