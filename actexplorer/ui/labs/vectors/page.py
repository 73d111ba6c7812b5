"""The page of this lab."""

from __future__ import annotations

from actexplorer.ui.labs.page import LabPage


class VectorPage(LabPage):
    """The page of this lab."""
