"""Code for functions that oscillate."""

from actexplorer.core.snippets.record import Snippet

SNIPPETS = {
    "sinc": Snippet(
        numpy="""
            near = np.where(np.abs(x) < 1, x, 0.0)
            far = np.where(np.abs(x) < 1, 1.0, x)
            c = [(-1) ** k / math.factorial(2 * k + 1) for k in range(10)]  # the series about 0
            f = sum(c[k] * near ** (2 * k) for k in range(10))
            df = sum(2 * k * c[k] * near ** (2 * k - 1) for k in range(1, 10))
            d2f = sum(2 * k * (2 * k - 1) * c[k] * near ** (2 * k - 2) for k in range(1, 10))
            s, t = np.sin(far) / far, np.cos(far) / far
            f = np.where(np.abs(x) < 1, f, s)
            df = np.where(np.abs(x) < 1, df, t - s / far)
            d2f = np.where(np.abs(x) < 1, d2f, 2 * (s / far - t) / far - s)
            return f, df, d2f
        """,
        torch="torch.sinc(x / torch.pi)",
        jax="jnp.sinc(x / jnp.pi)",
        keras="ops.sinc(x / 3.141592653589793)",
    ),
    "snake": Snippet(
        numpy="""
            if a == 0:
                return x, np.ones_like(x), np.zeros_like(x)
            f = x + np.sin(a * x) ** 2 / a
            df = 1 + np.sin(2 * a * x)
            d2f = 2 * a * np.cos(2 * a * x)
            return f, df, d2f
        """,
        torch=(({"a": 0.0}, "x"), ({}, "x + torch.sin({a} * x) ** 2 / {a}")),
        jax=(({"a": 0.0}, "x"), ({}, "x + jnp.sin({a} * x) ** 2 / {a}")),
        keras=(({"a": 0.0}, "x"), ({}, "x + ops.sin({a} * x) ** 2 / {a}")),
    ),
    "gcu": Snippet(
        numpy="""
            s, c = np.sin(x), np.cos(x)
            return x * c, c - x * s, -2 * s - x * c
        """,
        torch="x * torch.cos(x)",
        jax="x * jnp.cos(x)",
        keras="x * ops.cos(x)",
    ),
}
