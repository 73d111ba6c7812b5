"""A network of one hidden layer, forward and backward by hand."""

from __future__ import annotations

import math
from collections.abc import Mapping
from typing import NamedTuple

import numpy as np

from actexplorer.core.activation import Activation, Array
from actexplorer.core.evaluate import BLOCK
from actexplorer.core.training.unit import Unit

KEEPING_HALF = ("rectifiers", "gated", "exponential")  # families whose functions all but drop negative inputs


class Buffers(NamedTuple):
    """What a batch of one size is computed in: inputs with a row of ones beneath, sums, outputs, and their gradients' terms."""

    x: Array
    weighted: Array
    z: Array
    out: Array
    rest: Array


class Network:
    """A `Model`: inputs – ``hidden`` units of one activation function – one output.

    ``theta`` holds a matrix (hidden, inputs + 1) of weights and, in its last column, biases; the weights of the output
    (hidden,); its offset (1,); and the learnable parameters of the activation. ``weights``, ``biases``, ``output``, ``offset``
    and ``learnt`` are views of them. The loss is the mean squared error, or with ``classes`` the logistic loss.

    Weights start normal with the variance of He et al. (2015, arXiv:1502.01852), 2/inputs, for rectifiers and their like,
    else with that of Glorot, Bengio (2010), 2/(inputs + hidden); those of the output with variance 1/hidden; biases uniform
    within ±1/√inputs, so that no two kinks coincide; the offset 0.

    Parameters
    ----------
    function, values
        The activation and those of its parameters that are set.
    inputs, hidden
        How many inputs and hidden units there are.
    classes
        Whether the output is the log-odds of class 1.
    seed
        What the weights are drawn from.
    learn
        Whether the learnable parameters of the activation are learnt too.

    Raises
    ------
    ValueError
        When ``values`` are no parameters of the function.
    """

    def __init__(
        self,
        function: Activation,
        values: Mapping[str, float],
        inputs: int,
        hidden: int,
        classes: bool = False,
        seed: int = 0,
        learn: bool = True,
    ) -> None:
        self.unit = Unit(function, values, learn)
        self.inputs, self.hidden, self.classes = inputs, hidden, classes
        self.theta = np.zeros(hidden * (inputs + 2) + 1 + len(self.unit.names))
        self.gradient = np.zeros_like(self.theta)
        self._layer, self.output, self.offset, self.learnt = self.parts(self.theta)
        self._slopes = self.parts(self.gradient)
        self.weights, self.biases = self._layer[:, :-1], self._layer[:, -1]
        self._buffers: dict[int, Buffers] = {}
        self._draw(np.random.default_rng([seed, 2]))

    @np.errstate(all="ignore")
    def learn(self, x: Array, y: Array) -> float:
        """Return the mean loss on a batch and leave its gradient in ``gradient``."""
        n = y.size
        at = self._buffers.get(n) or self._allocate(n)
        at.x[:-1] = x.T
        z = np.matmul(self._layer, at.x, out=at.z)
        f, df = self.unit.value_and_slope(z, self.learnt)
        out = np.dot(self.output, f, out=at.out)
        out += self.offset
        loss = self._losses(out, y, at.rest)
        rest = at.rest  # ∂loss/∂out
        layer, output, offset, learnt = self._slopes
        np.dot(f, rest, out=output)
        offset[0] = rest.sum()
        np.multiply(at.x, rest, out=at.weighted)
        np.matmul(df, at.weighted.T, out=layer)
        layer *= self.output[:, np.newaxis]
        for i, values in enumerate(self.unit.gradients(z, self.learnt)):
            learnt[i] = self.output.dot(values.dot(rest))
        return loss

    @np.errstate(all="ignore")
    def loss(self, x: Array, y: Array, theta: Array | None = None) -> float:
        """Return the mean loss."""
        return self._losses(self.score(x, theta), y, np.empty(y.size))

    def score(self, x: Array, theta: Array | None = None) -> Array:
        """Return the output of shape (n,): of classes, the log-odds of class 1."""
        layer, output, offset, learnt = self.parts(theta)
        out = np.empty(len(x))
        rows = max(BLOCK // self.hidden, 1)
        for part in (slice(start, start + rows) for start in range(0, len(x), rows)):
            z = layer[:, :-1] @ x[part].T
            z += layer[:, -1:]
            out[part] = output @ self.unit.value(z, learnt)
        out += offset
        return out

    def predict(self, x: Array, theta: Array | None = None) -> Array:
        """Return the output, of classes the probability of class 1."""
        score = self.score(x, theta)
        return 0.5 * np.tanh(0.5 * score) + 0.5 if self.classes else score

    def project(self) -> None:
        """Put activation parameters back into their domains."""
        self.unit.project(self.learnt)

    def activation(self, theta: Array | None = None) -> dict[str, float]:
        """Return all parameters of the activation."""
        return self.unit.parameters(self.parts(theta)[3])

    def _losses(self, out: Array, y: Array, rest: Array) -> float:
        """Return the mean loss and write its derivative in ``out`` into ``rest``."""
        n = y.size
        if not self.classes:
            np.subtract(out, y, out=rest)
            loss = float(rest.dot(rest)) / n
            rest *= 2.0 / n
            return loss
        odds = np.exp(-np.abs(out))
        loss = float(np.mean(np.maximum(out, 0.0) - y * out + np.log1p(odds)))
        np.divide(np.where(out < 0.0, odds, 1.0), 1.0 + odds, out=rest)
        rest -= y
        rest /= n
        return loss

    def parts(self, theta: Array | None = None) -> tuple[Array, Array, Array, Array]:
        """Return views of ``theta`` or its own: the matrix, the output's weights and offset, the activation's parameters."""
        theta = self.theta if theta is None else theta
        a = self.hidden * (self.inputs + 1)
        b = a + self.hidden
        return theta[:a].reshape(self.hidden, self.inputs + 1), theta[a:b], theta[b : b + 1], theta[b + 1 :]

    def _allocate(self, n: int) -> Buffers:
        rows = self.inputs + 1
        at = Buffers(np.ones((rows, n)), np.empty((rows, n)), np.empty((self.hidden, n)), np.empty(n), np.empty(n))
        self._buffers[n] = at
        return at

    def _draw(self, generator: np.random.Generator) -> None:
        he = self.unit.function.family in KEEPING_HALF
        spread = math.sqrt(2.0 / (self.inputs if he else self.inputs + self.hidden))
        self.weights[...] = spread * generator.standard_normal(self.weights.shape)
        self.biases[...] = generator.uniform(-1.0, 1.0, self.hidden) / math.sqrt(self.inputs)
        self.output[...] = generator.standard_normal(self.hidden) / math.sqrt(self.hidden)
        self.learnt[...] = self.unit.start
