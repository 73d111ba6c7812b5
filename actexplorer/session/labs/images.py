"""Images of (N, C, H, W) on the table: softmax over their channels, and meta-ACON."""

from __future__ import annotations

import msgspec


class ImageLab(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Images of (N, C, H, W) on the table: softmax over their channels, and meta-ACON."""
