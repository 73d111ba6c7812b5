"""A run: a recipe carried out step by step, deterministic, interruptible, and able to go back."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator, Mapping
from typing import NamedTuple

import numpy as np

from actexplorer.core.activation import Array
from actexplorer.core.text import QT_TRANSLATE_NOOP
from actexplorer.core.training.history import History, Notebook
from actexplorer.core.training.optimisers import Memory, optimiser
from actexplorer.core.training.recipe import Recipe

CHUNK = 32  # steps between two looks at whether to stop
SNAPSHOTS = 100  # of one run, about
GROWTH = 1e6  # the loss beyond so many times its start is a divergence
SMALLEST_START = 1e-6  # a start so good that growth says nothing


class Diverged(NamedTuple):
    """When and why a run was stopped: its ``loss`` was not finite, or had grown beyond a million times that of the start."""

    step: int
    loss: float

    @property
    def reason(self) -> str:
        """Why, as a text to translate in the context "Training"."""
        if math.isfinite(self.loss):
            return QT_TRANSLATE_NOOP("Training", "the loss has grown to more than a million times what it was at first")
        return QT_TRANSLATE_NOOP("Training", "the loss is no longer a finite number")


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


class Snapshot(NamedTuple):
    """What a run goes back to."""

    theta: Array
    memory: Memory


class Run:
    """A recipe being carried out. One thread at a time may call it; `predict` with a ``theta`` may be called by any.

    Raises
    ------
    ValueError
        When the target's samples cannot be had.
    """

    def __init__(self, recipe: Recipe) -> None:
        self.recipe = recipe
        self.samples = recipe.target.samples(recipe.seed)
        self.model = recipe.model()
        self.step = 0
        self.diverged: Diverged | None = None
        self._optimiser = optimiser(recipe.optimiser, self.model.theta, recipe.rate)
        self._notebook = Notebook(recipe.steps, tuple(self.model.activation()))
        self._snapshots: dict[int, Snapshot] = {}
        self._keep_every = 1 + recipe.steps // SNAPSHOTS
        self._size = min(recipe.batch or self.samples.y.size, self.samples.y.size)
        self._epoch, self._order = -1, np.empty(0, dtype=np.intp)
        self._before = self.model.theta.copy()
        self._limit = GROWTH * max(self._loss(), SMALLEST_START)

    @property
    def finished(self) -> bool:
        """Whether no step is left to be made: all have been, or the run has diverged."""
        return self.diverged is not None or self.step >= self.recipe.steps

    def advance(self, steps: int, cancelled: Callable[[], bool] | None = None) -> int:
        """Make up to ``steps`` steps and return how many were made: fewer at the end, at divergence, or when ``cancelled()``.

        ``cancelled`` is asked every `CHUNK` steps.
        """
        start = self.step
        while self.step - start < steps and not self.finished:
            if cancelled is not None and cancelled():
                break
            self._steps(min(CHUNK, steps - (self.step - start)))
        return self.step - start

    def frames(self, steps: int, cancelled: Callable[[], bool] | None = None) -> Iterator[Frame]:
        """Yield a frame after every ``steps`` steps until the run is finished or ``cancelled()``."""
        while not self.finished and not (cancelled is not None and cancelled()):
            self.advance(steps, cancelled)
            yield self.frame()

    def frame(self) -> Frame:
        """Return the run as it stands."""
        theta = self.model.theta.copy()
        theta.flags.writeable = False
        return Frame(
            self.step,
            self._loss(),
            self.model.activation(),
            theta,
            self.history(),
            self.finished,
            self.diverged,
        )

    def history(self) -> History:
        """Return what has been noted so far, which costs less than a frame."""
        return self._notebook.history()

    def rewind(self, step: int) -> None:
        """Go back to as it was after ``step`` steps, to the last bit; what was noted later is forgotten.

        Raises
        ------
        ValueError
            For a step that has not been made.
        """
        if not 0 <= step <= self.step:
            raise ValueError(f"there is no step {step} to go back to: {self.step} have been made")
        if step == self.step and self.diverged is None:
            return
        kept = max(s for s in self._snapshots if s <= step)
        snapshot = self._snapshots[kept]
        self.model.theta[...] = snapshot.theta
        self._optimiser.restore(snapshot.memory)
        self._notebook.forget(kept)
        self._snapshots = {s: old for s, old in self._snapshots.items() if s <= kept}
        self.step, self.diverged = kept, None
        self._steps(step - kept)

    def predict(self, x: Array, theta: Array | None = None) -> Array:
        """Return what is learnt at ``x`` of shape (n, inputs): values, or the probabilities of class 1; see `Model.predict`."""
        return self.model.predict(x, theta)

    @np.errstate(all="ignore")
    def _steps(self, count: int) -> None:
        """Make ``count`` steps, fewer when there are no more."""
        for _ in range(count):
            if self.finished:
                return
            self._one_step()

    def _one_step(self) -> None:
        theta = self.model.theta
        if self.step % self._keep_every == 0 and self.step not in self._snapshots:
            self._snapshots[self.step] = Snapshot(theta.copy(), self._optimiser.memory())
        if not self._judge(self.model.learn(*self._batch())):
            return
        np.copyto(self._before, theta)
        self._optimiser.step(self.model.gradient)
        if not math.isfinite(theta.dot(theta)):
            theta[...] = self._before  # the last that a function can be drawn from
            self.diverged = Diverged(self.step + 1, math.inf)
            return
        self.model.project()
        self.step += 1
        if self.step == self.recipe.steps:
            self._judge(self.model.loss(*self._batch()))

    def _judge(self, loss: float) -> bool:
        """Note the loss of the step if it is its turn; return whether to go on."""
        good = math.isfinite(loss) and loss <= self._limit
        if not good:
            self.diverged = Diverged(self.step, loss)
        if not good or self._notebook.wants(self.step):
            self._notebook.note(self.step, loss, self.model.activation())
        return good

    def _batch(self) -> tuple[Array, Array]:
        """Return the samples of this step: all, or a part of an order that changes with every pass through them."""
        x, y, _ = self.samples
        if self._size == y.size:
            return x, y
        epoch, part = divmod(self.step, y.size // self._size)
        if epoch != self._epoch:
            self._epoch = epoch
            self._order = np.random.default_rng([self.recipe.seed, 3, epoch]).permutation(y.size)
        chosen = self._order[part * self._size : (part + 1) * self._size]
        return x[chosen], y[chosen]

    def _loss(self) -> float:
        return self.model.loss(self.samples.x, self.samples.y)
