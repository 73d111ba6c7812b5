"""Pitfalls: what is written about activation functions and is not so, each with numbers that show it."""

from __future__ import annotations

from actexplorer.core.pitfalls import gated, names, rectifiers, sigmoids, vectors
from actexplorer.core.pitfalls.record import Pitfall, Source, VectorPitfall, VectorWitness, Witness, computed

PITFALLS: tuple[Pitfall, ...] = (*rectifiers.PITFALLS, *sigmoids.PITFALLS, *gated.PITFALLS, *names.PITFALLS)

__all__ = [
    "PITFALLS",
    "Pitfall",
    "Source",
    "VectorPitfall",
    "VectorWitness",
    "Witness",
    "computed",
    "pitfalls",
    "vector_pitfalls",
]


def pitfalls(key: str) -> tuple[Pitfall, ...]:
    """Return the pitfalls that concern the function ``key``, its own first."""
    found = [pitfall for pitfall in PITFALLS if key in pitfall.keys]
    return tuple(sorted(found, key=lambda pitfall: pitfall.keys[0] != key))


def vector_pitfalls(key: str) -> tuple[VectorPitfall, ...]:
    """Return the pitfalls that concern the vector function ``key``, its own first."""
    found = [pitfall for pitfall in vectors.PITFALLS if key in pitfall.keys]
    return tuple(sorted(found, key=lambda pitfall: pitfall.keys[0] != key))
