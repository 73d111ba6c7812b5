"""How the reader likes to find functions: favourites, what was used last, the order of the list. Kept between runs."""

from __future__ import annotations

from actexplorer.core.registry import elementwise
from actexplorer.session.traits import SORTS
from actexplorer.ui.settings import settings

RECENT = 6


def _keys(name: str) -> list[str]:
    stored = settings().value(f"finding/{name}")
    keys = [stored] if isinstance(stored, str) else stored if isinstance(stored, list) else []
    return [str(key) for key in keys if key in elementwise]


def favourites() -> list[str]:
    """Return the keys of the favourites, in the order in which they became such."""
    return _keys("favourites")


def toggle_favourite(key: str) -> None:
    """Make a function a favourite, or no longer."""
    keys = favourites()
    settings().setValue("finding/favourites", [k for k in keys if k != key] if key in keys else [*keys, key])


def recent() -> list[str]:
    """Return the keys of the functions used last, the latest first."""
    return _keys("recent")


def remember(key: str) -> None:
    """Put a function at the top of those used last."""
    settings().setValue("finding/recent", [key, *(k for k in recent() if k != key)][:RECENT])


def sort() -> str:
    """Return the key of the list's order, one of `SORTS`."""
    chosen = str(settings().value("finding/sort", "family"))
    return chosen if chosen in SORTS else "family"


def sort_by(order: str) -> None:
    """Choose the list's order."""
    settings().setValue("finding/sort", order)
