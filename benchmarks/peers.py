"""The functions with a second derivative, in the peers' own words: their library's function where there is one."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

D, P2 = 0.75, 0.25  # ACON's p₁ − p₂ and p₂


def torch_jets() -> dict[str, Callable[[Any], Any]]:
    """Return functions from a leaf tensor to f, f′ and f″ by automatic differentiation, by key."""
    import torch
    from torch.nn import functional as F

    functions = {
        "bent_identity": lambda x: (torch.sqrt(x * x + 1) - 1) / 2 + x,
        "tanhshrink": F.tanhshrink,
        "sigmoid": torch.sigmoid,
        "logsigmoid": F.logsigmoid,
        "tanh": torch.tanh,
        "sinh": torch.sinh,
        "cosh": torch.cosh,
        "elu": F.elu,
        "selu": F.selu,
        "celu": F.celu,
        "softplus": F.softplus,
        "softsign": F.softsign,
        "gelu": F.gelu,
        "gelu_tanh": lambda x: F.gelu(x, approximate="tanh"),
        "swish": F.silu,
        "hardswish": F.hardswish,
        "acon_a": F.silu,
        "acon_b": lambda x: D * x * torch.sigmoid(D * x) + P2 * x,
        "acon_c": lambda x: D * x * torch.sigmoid(D * x) + P2 * x,
        "meta_acon": lambda x: D * x * torch.sigmoid(torch.sigmoid(x) * D * x) + P2 * x,
        "squareplus": lambda x: (x + torch.sqrt(x * x + 4)) / 2,
        "mish": F.mish,
        "tanhexp": lambda x: x * torch.tanh(torch.exp(x)),
    }

    def joint(function: Callable[[Any], Any]) -> Callable[[Any], Any]:
        def jet(x: Any) -> Any:
            ones = torch.ones_like(x)
            f = function(x)
            (df,) = torch.autograd.grad(f, x, ones, create_graph=True)
            (d2f,) = torch.autograd.grad(df, x, ones)
            return f, df, d2f

        return jet

    return {key: joint(function) for key, function in functions.items()}


def jax_jets() -> dict[str, Callable[[Any], Any]]:
    """Return compiled functions from an array to f, f′ and f″, by key: forward over forward, which fuses into one pass."""
    import jax
    from jax import nn
    from jax import numpy as jnp

    functions = {
        "bent_identity": lambda x: (jnp.sqrt(x * x + 1) - 1) / 2 + x,
        "tanhshrink": lambda x: x - jnp.tanh(x),
        "sigmoid": nn.sigmoid,
        "logsigmoid": nn.log_sigmoid,
        "tanh": jnp.tanh,
        "sinh": jnp.sinh,
        "cosh": jnp.cosh,
        "elu": nn.elu,
        "selu": nn.selu,
        "celu": nn.celu,
        "softplus": nn.softplus,
        "softsign": nn.soft_sign,
        "gelu": lambda x: nn.gelu(x, approximate=False),
        "gelu_tanh": lambda x: nn.gelu(x, approximate=True),
        "swish": nn.silu,
        "hardswish": nn.hard_swish,
        "acon_a": nn.silu,
        "acon_b": lambda x: D * x * nn.sigmoid(D * x) + P2 * x,
        "acon_c": lambda x: D * x * nn.sigmoid(D * x) + P2 * x,
        "meta_acon": lambda x: D * x * nn.sigmoid(nn.sigmoid(x) * D * x) + P2 * x,
        "squareplus": nn.squareplus,
        "mish": nn.mish,
        "tanhexp": lambda x: x * jnp.tanh(jnp.exp(x)),
    }

    def joint(function: Callable[[Any], Any]) -> Callable[[Any], Any]:
        def first(x: Any) -> Any:
            return jax.jvp(function, (x,), (jnp.ones_like(x),))

        def jet(x: Any) -> Any:
            (f, df), (_, d2f) = jax.jvp(first, (x,), (jnp.ones_like(x),))
            return f, df, d2f

        return jax.jit(jet)

    return {key: joint(function) for key, function in functions.items()}
