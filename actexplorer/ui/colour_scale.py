"""Scales of colours for families of curves and for heat maps: even steps to the eye, read on a light or a dark ground.

Viridis and its kin begin too dark for a dark ground and end too light for a light one. This one turns from blue over red to
orange or yellow while it gets lighter, within the lightness that stands out from the ground by 3 : 1; steps are even in the
OKLab space (Ottosson, A perceptual color space for image processing, 2020).

Those of heat maps begin at the ground: amounts go from it to dark blue or bright green, signed numbers to blue below zero and
to orange above, which the colour-blind tell apart, and equally far from the ground on both sides.
"""

from __future__ import annotations

import math
from bisect import bisect_left
from functools import cache
from itertools import accumulate, pairwise

from actexplorer.ui.theme import DARK, Theme

KNOTS = 256
LIGHT_GROUND = ((0.36, 0.15, 272.0), (0.67, 0.155, 412.0))  # lightness, chroma and hue in degrees at either end
DARK_GROUND = ((0.56, 0.15, 266.0), (0.90, 0.145, 458.0))

SHADES = 255  # of a heat map's scale: odd, so that zero has one
LIGHT_AMOUNTS = ((0.985, 0.0, 0.0), (0.74, 0.11, 215.0), (0.33, 0.13, 275.0))
DARK_AMOUNTS = ((0.225, 0.01, 270.0), (0.53, 0.13, 262.0), (0.93, 0.13, 165.0))
LIGHT_SIGNS = ((0.46, 0.14, 252.0), (0.76, 0.10, 244.0), (0.985, 0.0, 0.0), (0.78, 0.12, 62.0), (0.52, 0.15, 45.0))
DARK_SIGNS = ((0.83, 0.10, 232.0), (0.52, 0.13, 252.0), (0.225, 0.01, 270.0), (0.52, 0.13, 45.0), (0.83, 0.13, 68.0))

Lab = tuple[float, float, float]


def colour_at(share: float, theme: Theme) -> str:
    """Return the colour at ``share`` of the scale, from 0 to 1, as ``#rrggbb``."""
    colours = _scale(theme.surface == DARK.surface)
    return colours[round(min(max(share, 0.0), 1.0) * (len(colours) - 1))]


@cache
def amounts(theme: Theme) -> tuple[str, ...]:
    """Return the `SHADES` colours of a heat map, from none to the most."""
    return _shades(DARK_AMOUNTS if theme.surface == DARK.surface else LIGHT_AMOUNTS)


@cache
def signs(theme: Theme) -> tuple[str, ...]:
    """Return the `SHADES` colours of a heat map of signed numbers, zero in the middle."""
    return _shades(DARK_SIGNS if theme.surface == DARK.surface else LIGHT_SIGNS)


def _shades(stops: tuple[Lab, ...]) -> tuple[str, ...]:
    """Return colours at even shares of the way through ``stops``, given as lightness, chroma and hue."""
    ends = [_lab(*stop) for stop in stops]
    found = []
    for n in range(SHADES):
        place = n * (len(ends) - 1) / (SHADES - 1)
        first = min(int(place), len(ends) - 2)
        share = place - first
        start, end = ends[first], ends[first + 1]
        found.append(_hex(tuple(a + (b - a) * share for a, b in zip(start, end, strict=True))))  # type: ignore[arg-type]
    return tuple(found)


@cache
def _scale(dark: bool) -> tuple[str, ...]:
    """Return `KNOTS` colours at even distances."""
    start, end = DARK_GROUND if dark else LIGHT_GROUND
    path = [_lab(*(a + (b - a) * n / (4 * KNOTS) for a, b in zip(start, end, strict=True))) for n in range(4 * KNOTS + 1)]
    lengths = list(accumulate((math.dist(a, b) for a, b in pairwise(path)), initial=0.0))
    places = (lengths[-1] * n / (KNOTS - 1) for n in range(KNOTS))
    return tuple(_hex(path[min(bisect_left(lengths, place), len(path) - 1)]) for place in places)


def _lab(lightness: float, chroma: float, hue: float) -> Lab:
    return lightness, chroma * math.cos(math.radians(hue)), chroma * math.sin(math.radians(hue))


def _hex(lab: Lab) -> str:
    """Return a colour of OKLab in sRGB, moved to the border of what screens show where it lies beyond."""
    lightness, a, b = lab
    long = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3
    medium = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3
    short = (lightness - 0.0894841775 * a - 1.2914855480 * b) ** 3
    linear = (
        4.0767416621 * long - 3.3077115913 * medium + 0.2309699292 * short,
        -1.2684380046 * long + 2.6097574011 * medium - 0.3413193965 * short,
        -0.0041960863 * long - 0.7034186147 * medium + 1.7076147010 * short,
    )
    return "#" + "".join(f"{round(255 * _encoded(min(max(c, 0.0), 1.0))):02x}" for c in linear)


def _encoded(linear: float) -> float:
    return 12.92 * linear if linear <= 0.0031308 else 1.055 * linear ** (1 / 2.4) - 0.055
