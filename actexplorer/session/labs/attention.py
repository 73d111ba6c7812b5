"""Queries, keys and values on the table."""

from __future__ import annotations

import msgspec


class AttentionLab(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Queries, keys and values on the table."""
