"""Functions of whole images."""
