"""A run: a recipe carried out step by step, deterministic, interruptible, and able to go back."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import NamedTuple

from actexplorer.core.activation import Array
from actexplorer.core.training.history import History
from actexplorer.core.training.model import Model
from actexplorer.core.training.recipe import Recipe
from actexplorer.core.training.targets import Samples

CHUNK = 32  # steps between two looks at whether to stop


class Diverged(NamedTuple):
    """When and why a run was stopped: its ``loss`` was not finite, or had grown beyond a million times that of the start."""

    step: int
    loss: float

    @property
    def reason(self) -> str:
        """Why, as a text to translate in the context "Training"."""
        raise NotImplementedError


class Frame(NamedTuple):
    """A run as it stands after ``step`` steps, immutable and safe to hand to another thread.

    ``loss`` is the mean over all samples, ``parameters`` are those of the activation, ``theta`` everything that is learnt.
    """

    step: int
    loss: float
    parameters: Mapping[str, float]
    theta: Array
    history: History
    finished: bool
    diverged: Diverged | None


class Run:
    """A recipe being carried out. One thread at a time may call it; `predict` with a ``theta`` may be called by any.

    Raises
    ------
    ValueError
        When the target's samples cannot be had.
    """

    def __init__(self, recipe: Recipe) -> None:
        self.recipe = recipe
        self.samples: Samples
        self.model: Model
        self.step = 0
        self.diverged: Diverged | None = None
        raise NotImplementedError

    @property
    def finished(self) -> bool:
        """Whether no step is left to be made: all have been, or the run has diverged."""
        raise NotImplementedError

    def advance(self, steps: int, cancelled: Callable[[], bool] | None = None) -> int:
        """Make up to ``steps`` steps and return how many were made: fewer at the end, at divergence, or when ``cancelled()``.

        ``cancelled`` is asked every `CHUNK` steps.
        """
        raise NotImplementedError

    def frames(self, steps: int, cancelled: Callable[[], bool] | None = None) -> Iterator[Frame]:
        """Yield a frame after every ``steps`` steps until the run is finished or ``cancelled()``."""
        raise NotImplementedError

    def frame(self) -> Frame:
        """Return the run as it stands."""
        raise NotImplementedError

    def rewind(self, step: int) -> None:
        """Go back to as it was after ``step`` steps, to the last bit; what was noted later is forgotten.

        Raises
        ------
        ValueError
            For a step that has not been made.
        """
        raise NotImplementedError

    def predict(self, x: Array, theta: Array | None = None) -> Array:
        """Return what is learnt at ``x`` of shape (n, inputs): values, or the probabilities of class 1; see `Model.predict`."""
        raise NotImplementedError
