"""The lab in which a vector function is at home."""

from __future__ import annotations

from actexplorer.session.edit import Edit
from actexplorer.session.lab_edits import with_page
from actexplorer.session.labs.vector_edits import show_function
from actexplorer.session.labs.vectors import FUNCTIONS

HOMES = {"softmax2d": "images", "maxout": "maxout", "multihead_attention": "attention"}


def home_of(key: str) -> str:
    """Return the id of the lab's page in which the vector function ``key`` is shown."""
    return HOMES.get(key, "vectors")


def open_lab(key: str) -> Edit:
    """Turn to the lab of a vector function, with it chosen where the lab shows several."""
    return show_function(key) if key in FUNCTIONS else with_page(home_of(key))
