"""The catalogue: discovery of its files, names and aliases, search."""

from __future__ import annotations

import difflib
import unicodedata
from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import cached_property
from importlib import import_module
from pkgutil import iter_modules
from types import ModuleType
from typing import Generic, TypeVar

from actexplorer.core import catalogue as curves
from actexplorer.core.activation import FAMILIES, Activation
from actexplorer.core.catalogue import vectors
from actexplorer.core.vector import VectorRecord

Function = Activation | VectorRecord
F = TypeVar("F", bound=Function)


def normalise(name: str) -> str:
    """Return ``name`` as search compares it: compatibility forms unified, letters and digits only, case ignored."""
    return "".join(c for c in unicodedata.normalize("NFKC", name).casefold() if c.isalnum())


def _modules(package: ModuleType) -> list[str]:
    return [f"{package.__name__}.{module.name}" for module in iter_modules(package.__path__) if not module.ispkg]


def module_names() -> list[str]:
    """Return the full names of the catalogue's modules, for freezing."""
    return [*_modules(curves), *_modules(vectors)]


def _declared(package: ModuleType, kind: type[F]) -> Iterator[F]:
    for name in _modules(package):
        yield from (value for value in vars(import_module(name)).values() if isinstance(value, kind))


def _place(function: Function) -> tuple[int, int, str]:
    return FAMILIES.index(function.family), min(r.year for r in function.references), function.key


class Catalogue(Mapping[str, F], Generic[F]):
    """Functions by key, family by family and by year within one; they are loaded when one is first asked for.

    Looking up an unknown key raises a `KeyError` that names the nearest ones.
    """

    def __init__(self, load: Callable[[], Iterable[F]]) -> None:
        self._load = load

    @cached_property
    def _functions(self) -> dict[str, F]:
        return {f.key: f for f in sorted(self._load(), key=_place)}

    @cached_property
    def _names(self) -> dict[str, str]:
        names: dict[str, str] = {}
        for function in self._functions.values():
            for name in (function.key, function.title, *function.aliases):
                if names.setdefault(normalise(name), function.key) != function.key:
                    raise ValueError(f"two functions are called {name!r}: {names[normalise(name)]} and {function.key}")
        return names

    def __getitem__(self, key: str) -> F:
        try:
            return self._functions[key]
        except (KeyError, TypeError):
            raise KeyError(self._unknown(str(key))) from None

    def __iter__(self) -> Iterator[str]:
        return iter(self._functions)

    def __len__(self) -> int:
        return len(self._functions)

    def __contains__(self, key: object) -> bool:
        return key in self._functions

    def find(self, name: str) -> F:
        """Return the function called ``name``, a key, title or alias, ignoring case, spaces and punctuation.

        Raises
        ------
        KeyError
            When there is none; it names the nearest keys.
        """
        key = self._names.get(normalise(name))
        if key is None:
            raise KeyError(self._unknown(name))
        return self._functions[key]

    def search(self, text: str) -> list[F]:
        """Return the functions that ``text`` may mean: names that begin with it first, then names that contain it."""
        wanted = normalise(text)
        ranks: dict[str, int] = {}
        for name, key in self._names.items():
            if wanted in name:
                rank = 0 if name == wanted else 1 if name.startswith(wanted) else 2
                ranks[key] = min(rank, ranks.get(key, rank))
        order = list(self._functions)
        return [self._functions[key] for key in sorted(ranks, key=lambda k: (ranks[k], order.index(k)))]

    def nearest(self, name: str) -> list[F]:
        """Return up to three functions whose names look most like ``name``."""
        near = difflib.get_close_matches(normalise(name), self._names, n=5, cutoff=0.5)
        return [self._functions[key] for key in list(dict.fromkeys(self._names[n] for n in near))[:3]]

    def _unknown(self, name: str) -> str:
        keys = [function.key for function in self.nearest(name)]
        return f"unknown function {name!r}" + (f"; did you mean {', '.join(keys)}?" if keys else "; see 'actexplorer list'")


def _everything() -> Iterator[Function]:
    yield from elementwise.values()
    yield from _declared(vectors, VectorRecord)


elementwise: Catalogue[Activation] = Catalogue(lambda: _declared(curves, Activation))
catalogue: Catalogue[Function] = Catalogue(_everything)
find = catalogue.find
search = catalogue.search
