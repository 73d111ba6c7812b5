"""What a run is made of, as one immutable value."""

from __future__ import annotations

from dataclasses import dataclass

from actexplorer.core.training.targets import Target


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
    target: Target = Target()
    optimiser: str = "adam"
    rate: float = 0.05
    batch: int = 0
    steps: int = 2000
    seed: int = 0
    hidden: int = 0
    learn: bool = True
