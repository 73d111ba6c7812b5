"""The vector on the table: softmax and its relatives side by side."""

from __future__ import annotations

import msgspec


class VectorLab(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The vector on the table: softmax and its relatives side by side."""
