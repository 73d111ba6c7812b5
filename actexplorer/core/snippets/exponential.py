"""Code for the exponential linear units."""

from actexplorer.core.parameter import POSITIVE
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
    "selu_rounded": Snippet(
        numpy="""
            scale = 1.0507
            alpha = 1.67326
            below = np.minimum(x, 0)
            f = scale * np.where(x > 0, x, alpha * np.expm1(below))  # expm1 keeps its digits near 0
            df = scale * np.where(x > 0, 1, alpha * np.exp(below))
            d2f = scale * np.where(x > 0, 0, alpha * np.exp(below))
            return f, df, d2f
        """,
        torch="1.0507 * F.elu(x, alpha=1.67326)",
        jax="1.0507 * jax.nn.elu(x, alpha=1.67326)",
        keras="1.0507 * keras.activations.elu(x, alpha=1.67326)",
        onnx="Selu(alpha=1.67326, gamma=1.0507)",
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
    "exponential": Snippet(
        numpy="return np.exp(x), np.exp(x), np.exp(x)",
        torch="torch.exp(x)",
        jax="jnp.exp(x)",
        keras="keras.activations.exponential(x)",
        onnx="Exp",
    ),
    "soft_exponential": Snippet(
        numpy="""
            if alpha == 0:
                return x, np.ones_like(x), np.zeros_like(x)
            if alpha > 0:
                e = np.exp(alpha * x)
                f = np.where(e > 0.5, np.expm1(alpha * x) / alpha + alpha, (e - (1 - alpha**2)) / alpha)
                return f, e, alpha * e
            w = 1 - alpha**2 - alpha * x  # 1 - alpha * (x + alpha)
            w = np.where(w > 0, w, np.nan)  # the logarithm's domain
            return -np.log(w) / alpha, 1 / w, alpha / w**2
        """,
        torch=(
            ({"alpha": 0.0}, "x"),
            ({"alpha": POSITIVE}, "torch.expm1({alpha} * x) / {alpha} + {alpha}"),
            ({}, "a = {alpha}\nreturn -torch.log(1.0 - a * a - a * x) / a"),
        ),
        jax=(
            ({"alpha": 0.0}, "x"),
            ({"alpha": POSITIVE}, "jnp.expm1({alpha} * x) / {alpha} + {alpha}"),
            ({}, "a = {alpha}\nreturn -jnp.log(1.0 - a * a - a * x) / a"),
        ),
        keras=(
            ({"alpha": 0.0}, "x"),
            ({"alpha": POSITIVE}, "ops.expm1({alpha} * x) / {alpha} + {alpha}"),
            ({}, "a = {alpha}\nreturn -ops.log(1.0 - a * a - a * x) / a"),
        ),
    ),
    "serlu": Snippet(
        numpy="""
            below = np.minimum(x, 0)
            e = lambd * alpha * np.exp(below)
            f = np.where(x > 0, lambd * x, below * e)
            df = np.where(x > 0, lambd, (1 + below) * e)
            d2f = np.where(x > 0, 0, (2 + below) * e)
            return f, df, d2f
        """,
        torch="{lambd} * torch.where(x > 0.0, x, {alpha} * x * torch.exp(torch.clamp(x, max=0.0)))",
        jax="{lambd} * jnp.where(x > 0.0, x, {alpha} * x * jnp.exp(jnp.where(x > 0.0, 0.0, x)))",
        keras="{lambd} * ops.where(x > 0.0, x, {alpha} * x * ops.exp(ops.where(x > 0.0, 0.0, x)))",
    ),
    "xielu": Snippet(
        numpy="""
            below = np.minimum(x, 0)
            f = np.where(x > 0, alpha_p * x * x, alpha_n * (np.expm1(below) - below)) + beta * x
            df = np.where(x > 0, 2 * alpha_p * x, alpha_n * np.expm1(below)) + beta
            d2f = np.where(x > 0, 2 * alpha_p, alpha_n * np.exp(below))
            return f, df, d2f
        """,
        torch="""
            below = torch.clamp(x, max=0.0)
            return torch.where(x > 0.0, {alpha_p} * x * x, {alpha_n} * (torch.expm1(below) - below)) + {beta} * x
        """,
        jax="""
            below = jnp.where(x > 0.0, 0.0, x)
            return jnp.where(x > 0.0, {alpha_p} * x * x, {alpha_n} * (jnp.expm1(below) - below)) + {beta} * x
        """,
        keras="""
            below = ops.where(x > 0.0, 0.0, x)
            return ops.where(x > 0.0, {alpha_p} * x * x, {alpha_n} * (ops.expm1(below) - below)) + {beta} * x
        """,
    ),
}
