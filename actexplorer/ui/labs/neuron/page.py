"""The page of this lab."""

from __future__ import annotations

from actexplorer.ui.labs.page import LabPage


class NeuronPage(LabPage):
    """The page of this lab."""
