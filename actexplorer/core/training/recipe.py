"""What a run is made of, as one immutable value."""

from __future__ import annotations

from dataclasses import dataclass, field

from actexplorer.core.activation import Activation
from actexplorer.core.registry import elementwise
from actexplorer.core.training.fit import FunctionFit
from actexplorer.core.training.model import Model
from actexplorer.core.training.network import Network
from actexplorer.core.training.optimisers import OPTIMISERS, checked_rate
from actexplorer.core.training.targets import Target
from actexplorer.core.training.unit import chosen

MOST_STEPS = 1_000_000
MOST_HIDDEN = 1024
MOST_SUMS = 4_000_000  # of a step: 32 MB


@dataclass(frozen=True)
class Recipe:
    """Everything that decides a run: two runs of one recipe agree to the last bit.

    Parameters
    ----------
    key, values
        The activation that learns, and those of its parameters that are set to start from.
    target
        What is to be learnt.
    optimiser, rate
        One of `OPTIMISERS` and its learning rate.
    batch
        Samples a step; 0 takes them all.
    steps
        After how many steps the run is finished.
    seed
        What initial weights, noise and the order of samples are drawn from.
    hidden
        Units of the hidden layer of the network that learns; 0: no network, the function alone is fitted.
    learn
        Whether a network's activation parameters are learnt beside its weights.

    Raises
    ------
    ValueError
        In one line, for what makes no sense.
    """

    key: str = "prelu"
    values: tuple[tuple[str, float], ...] = ()
    target: Target = field(default_factory=Target)
    optimiser: str = "adam"
    rate: float = 0.05
    batch: int = 0
    steps: int = 2000
    seed: int = 0
    hidden: int = 0
    learn: bool = True

    def __post_init__(self) -> None:
        function = chosen(self.key, self.values)
        if not self.hidden and not any(p.learnable for p in function.parameters):
            raise ValueError(f"{self.key} has no parameter that can be learnt")
        if self.optimiser not in OPTIMISERS:
            raise ValueError(f"unknown optimiser {self.optimiser!r}: one of {', '.join(OPTIMISERS)}")
        checked_rate(self.rate)
        for name, value, low, high in (
            ("batch", self.batch, 0, MOST_STEPS),
            ("steps", self.steps, 1, MOST_STEPS),
            ("seed", self.seed, 0, 2**63),
            ("hidden", self.hidden, 0, MOST_HIDDEN),
        ):
            if not low <= value <= high:
                raise ValueError(f"{name} must be {low} to {high}, not {value}")
        shown = self.target.size
        if self.hidden * min(self.batch or shown, shown) > MOST_SUMS:
            raise ValueError(f"hidden units times samples a step must be at most {MOST_SUMS}: take smaller batches")
        if not self.hidden and self.target.classes:
            raise ValueError("two classes take a network: set hidden units")

    @property
    def function(self) -> Activation:
        """The catalogue's record."""
        return elementwise[self.key]

    def model(self) -> Model:
        """Return the learner at its start."""
        values = dict(self.values)
        if not self.hidden:
            return FunctionFit(self.function, values)
        target = self.target
        return Network(self.function, values, target.inputs, self.hidden, target.classes, self.seed, self.learn)
