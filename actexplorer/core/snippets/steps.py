"""Code for functions that jump between constants."""

from actexplorer.core.snippets.record import Snippet, joined

FLAT = "return f, np.zeros_like(x), np.zeros_like(x)"

SNIPPETS = {
    "step": Snippet(
        numpy=joined("f = np.heaviside(x, value_at_zero)", FLAT),
        torch="torch.heaviside(x, x.new_tensor({value_at_zero}))",
        jax="jnp.heaviside(x, {value_at_zero})",
        keras="ops.heaviside(x, {value_at_zero})",
    ),
    "sign": Snippet(
        numpy=joined("f = np.sign(x)", FLAT),
        torch="torch.sign(x)",
        jax="jnp.sign(x)",
        keras="ops.sign(x)",
        onnx="Sign",
    ),
}
