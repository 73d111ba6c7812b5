"""What is to be learnt, by what and how."""

from __future__ import annotations

import msgspec


class LearningLab(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What is to be learnt, by what and how."""
