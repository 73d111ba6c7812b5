"""What every learner offers to a run."""

from __future__ import annotations

from typing import Protocol

from actexplorer.core.activation import Array


class Model(Protocol):
    """A learner: its parameters as one flat array ``theta``, changed in place by an optimiser along ``gradient``.

    Both hold float64; ``gradient`` has the layout of ``theta``.
    """

    theta: Array
    gradient: Array

    def learn(self, x: Array, y: Array) -> float:
        """Return the mean loss on a batch and leave its gradient in ``gradient``; ``x`` is (n, inputs), ``y`` is (n,)."""

    def loss(self, x: Array, y: Array, theta: Array | None = None) -> float:
        """Return the mean loss at ``theta``, by default its own."""

    def predict(self, x: Array, theta: Array | None = None) -> Array:
        """Return what it says at ``x``, (n, inputs), for ``theta``, by default its own: (n,), of classes the probability of 1.

        It touches no buffer, so that any thread may ask about a ``theta`` of its own.
        """

    def project(self) -> None:
        """Put activation parameters that a step has carried out of their domain back to its edge."""

    def activation(self, theta: Array | None = None) -> dict[str, float]:
        """Return all parameters of the activation function, learnt or not, by name."""
