"""A function of the catalogue with its parameters, as labs hold one."""

from __future__ import annotations

from collections.abc import Mapping

import msgspec

from actexplorer.core.activation import Activation
from actexplorer.core.registry import elementwise
from actexplorer.core.training.unit import chosen


class Chosen(msgspec.Struct, frozen=True, forbid_unknown_fields=True, omit_defaults=True):
    """An elementwise function; ``values`` holds the parameters that were set, by name, the others keep their defaults.

    Raises
    ------
    ValueError
        When there is no such function, or it does not take those parameters.
    """

    key: str
    values: tuple[tuple[str, float], ...] = ()

    def __post_init__(self) -> None:
        chosen(self.key, self.values)

    @property
    def function(self) -> Activation:
        """The catalogue's record."""
        return elementwise[self.key]

    @property
    def parameters(self) -> dict[str, float]:
        """All parameters, defaults filled in, in the record's order."""
        return {**self.function.defaults, **dict(self.values)}

    def with_parameters(self, parameters: Mapping[str, float]) -> Chosen:
        """Return this function with ``parameters`` changed.

        Raises
        ------
        ValueError
            When a parameter is unknown or outside its domain.
        """
        return Chosen(self.key, self.function.unusual({**dict(self.values), **parameters}))
