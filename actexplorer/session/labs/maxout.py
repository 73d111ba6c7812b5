"""The lines of a maxout and what they are fitted to."""

from __future__ import annotations

import msgspec


class MaxoutLab(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The lines of a maxout and what they are fitted to."""
