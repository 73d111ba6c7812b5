"""Functions that learn."""
