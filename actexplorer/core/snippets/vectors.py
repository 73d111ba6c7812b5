"""Code for functions of vectors, along the last axis."""

from actexplorer.core.snippets.record import VectorSnippet, joined

PLAIN = {"temperature": 1.0}
SHIFTED = """
    z = (x - x.max(axis=-1, keepdims=True)) / temperature  # e^x would overflow from 709.8 on
    e = np.exp(z)
    y = e / e.sum(axis=-1, keepdims=True)
"""
BACKWARD = "return y, y * (g - (g * y).sum(axis=-1, keepdims=True)) / temperature  # not y * (1 - y) * g"
NOISY = """
    noisy = x + np.random.default_rng(seed).gumbel(size=x.shape)
    e = np.exp((noisy - noisy.max(axis=-1, keepdims=True)) / temperature)
    y = e / e.sum(axis=-1, keepdims=True)
"""

SNIPPETS = {
    "softmax": VectorSnippet(
        numpy=joined(SHIFTED, BACKWARD),
        torch=((PLAIN, "F.softmax(x, dim=-1)"), ({}, "F.softmax(x / {temperature}, dim=-1)")),
        jax=((PLAIN, "jax.nn.softmax(x, axis=-1)"), ({}, "jax.nn.softmax(x / {temperature}, axis=-1)")),
        keras=(
            (PLAIN, "keras.activations.softmax(x, axis=-1)"),
            ({}, "keras.activations.softmax(x / {temperature}, axis=-1)"),
        ),
    ),
    "softmin": VectorSnippet(
        numpy=joined(
            "z = (x.min(axis=-1, keepdims=True) - x) / temperature",
            "e = np.exp(z)",
            "y = e / e.sum(axis=-1, keepdims=True)",
            "return y, -y * (g - (g * y).sum(axis=-1, keepdims=True)) / temperature",
        ),
        torch=((PLAIN, "F.softmin(x, dim=-1)"), ({}, "F.softmin(x / {temperature}, dim=-1)")),
        jax="jax.nn.softmax(-x / {temperature}, axis=-1)",
        keras="keras.activations.softmax(-x / {temperature}, axis=-1)",
    ),
    "log_softmax": VectorSnippet(
        numpy=joined(
            "z = (x - x.max(axis=-1, keepdims=True)) / temperature",
            "y = z - np.log(np.exp(z).sum(axis=-1, keepdims=True))",
            "return y, (g - np.exp(y) * g.sum(axis=-1, keepdims=True)) / temperature",
        ),
        torch=((PLAIN, "F.log_softmax(x, dim=-1)"), ({}, "F.log_softmax(x / {temperature}, dim=-1)")),
        jax="jax.nn.log_softmax(x / {temperature}, axis=-1)",
        keras="keras.activations.log_softmax(x / {temperature}, axis=-1)",
    ),
    "softmax2d": VectorSnippet(
        numpy=joined(
            "z = (x - x.max(axis=-3, keepdims=True)) / temperature",
            "e = np.exp(z)",
            "y = e / e.sum(axis=-3, keepdims=True)",
            "return y, y * (g - (g * y).sum(axis=-3, keepdims=True)) / temperature",
        ),
        torch="F.softmax(x / {temperature}, dim=-3)",
        jax="jax.nn.softmax(x / {temperature}, axis=-3)",
        keras="keras.activations.softmax(x / {temperature}, axis=-3)",
    ),
    "argmax": VectorSnippet(
        numpy="return np.eye(x.shape[-1])[x.argmax(axis=-1)], np.zeros_like(x)",
        torch="F.one_hot(x.argmax(dim=-1), x.shape[-1]).to(x.dtype)",
        jax="jax.nn.one_hot(x.argmax(axis=-1), x.shape[-1], dtype=x.dtype)",
        keras="ops.one_hot(ops.argmax(x, axis=-1), x.shape[-1])",
    ),
    "sparsemax": VectorSnippet(
        numpy="""
            z = x / temperature
            s = -np.sort(-z, axis=-1)
            excess = s.cumsum(axis=-1) - 1
            inside = np.arange(1, x.shape[-1] + 1) * s > excess
            k = inside.sum(axis=-1, keepdims=True)
            threshold = np.take_along_axis(excess, k - 1, axis=-1) / k
            y = np.maximum(z - threshold, 0)
            mean = np.where(y > 0, g, 0).sum(axis=-1, keepdims=True) / k
            return y, np.where(y > 0, g - mean, 0) / temperature
        """,
        torch="""
            z = x / {temperature}
            s = z.sort(dim=-1, descending=True).values
            excess = s.cumsum(dim=-1) - 1.0
            inside = torch.arange(1, x.shape[-1] + 1) * s > excess
            k = inside.sum(dim=-1, keepdim=True)
            return torch.clamp(z - excess.gather(-1, k - 1) / k, min=0.0)
        """,
        jax="""
            z = x / {temperature}
            s = -jnp.sort(-z, axis=-1)
            excess = s.cumsum(axis=-1) - 1.0
            inside = jnp.arange(1, x.shape[-1] + 1) * s > excess
            k = inside.sum(axis=-1, keepdims=True)
            return jnp.maximum(z - jnp.take_along_axis(excess, k - 1, axis=-1) / k, 0.0)
        """,
        keras="""
            z = x / {temperature}  # keras.activations.sparsemax of Keras 3.15 has a wrong threshold
            s = -ops.sort(-z, axis=-1)
            excess = ops.cumsum(s, axis=-1) - 1.0
            inside = ops.arange(1, x.shape[-1] + 1, dtype=x.dtype) * s > excess
            k = ops.sum(ops.cast(inside, "int32"), axis=-1, keepdims=True)
            threshold = ops.take_along_axis(excess, k - 1, axis=-1) / ops.cast(k, x.dtype)
            return ops.maximum(z - threshold, 0.0)
        """,
    ),
    "gumbel_softmax": VectorSnippet(
        numpy=(
            (
                {"hard": 1.0},
                joined(
                    NOISY,
                    "gradient = y * (g - (g * y).sum(axis=-1, keepdims=True)) / temperature  # straight through",
                    "return np.eye(x.shape[-1])[y.argmax(axis=-1)], gradient",
                ),
            ),
            ({}, joined(NOISY, BACKWARD)),
        ),
        torch=(
            ({"hard": 1.0}, "F.gumbel_softmax(x, tau={temperature}, hard=True, dim=-1)"),
            ({}, "F.gumbel_softmax(x, tau={temperature}, dim=-1)"),
        ),
        jax="""
            noise = jax.random.gumbel(jax.random.key({seed}), x.shape, x.dtype)
            return jax.nn.softmax((x + noise) / {temperature}, axis=-1)
        """,
        keras="""
            u = keras.random.uniform(ops.shape(x), 1e-7, 1.0, seed={seed})
            return keras.activations.softmax((x - ops.log(-ops.log(u))) / {temperature}, axis=-1)
        """,
    ),
    "smooth_maximum": VectorSnippet(
        numpy="""
            z = beta * x
            e = np.exp(z - z.max(axis=-1, keepdims=True))
            w = e / e.sum(axis=-1, keepdims=True)
            y = (w * x).sum(axis=-1)
            gradient = w * (1 + beta * (x - y[..., np.newaxis]))
            return y, g[..., np.newaxis] * gradient
        """,
        torch="(x * F.softmax({beta} * x, dim=-1)).sum(dim=-1)",
        jax="(x * jax.nn.softmax({beta} * x, axis=-1)).sum(axis=-1)",
        keras="ops.sum(x * keras.activations.softmax({beta} * x, axis=-1), axis=-1)",
    ),
}
