"""How far a drawn curve is from the true one, in device pixels: both laid out in dense points, nearest neighbours measured."""

import numpy as np
from numpy.typing import NDArray
from scipy.spatial import cKDTree

from actexplorer import Activation
from actexplorer.core.extent import combine, extent
from actexplorer.core.sampling import Trace, Window, check_range

Array = NDArray[np.float64]
STEP = 0.1  # px between the points
MOST = 200_000  # points; a curve that is longer is compared as far as they go
HUGE = 1e100


def departures(function: Activation, parameters: dict[str, float], window: Window, traces: tuple[Trace, ...]) -> list[float]:
    """Return, for f, f′ and f″, the greatest distance between curve and drawing inside the canvas, less the rounding."""
    result = []
    for order, trace in enumerate(traces):
        true, whole = true_points(function, parameters, window, order)
        start, delta = drawn_segments(trace, window, order)
        beyond = outside_band(trace, window, order, true)
        distance = [beyond.max(initial=0.0, where=np.isfinite(beyond))]
        distance.append(to_segments(true[np.isinf(beyond)], start, delta).max(initial=0.0))
        if whole and len(start):
            drawn = along(start, delta)[0]
            inner = drawn[((drawn > 1.0) & (drawn < (window.width - 1.0, window.height - 1.0))).all(axis=1)]
            distance.append(cKDTree(true).query(inner)[0].max(initial=0.0) if len(true) else len(inner) * np.inf)
        bottom, top = window.y[order]
        rounding = 8.0 * np.finfo(float).eps * max(abs(bottom), abs(top)) * window.height / (top - bottom)
        result.append(max(distance) - rounding)
    return result


def placed(x: Array, y: Array, window: Window, order: int) -> Array:
    """Return points in pixels from the lower left, (n, 2)."""
    (left, right), (bottom, top) = window.x, window.y[order]
    py = (y - bottom) * (window.height / (top - bottom))
    return np.column_stack([(x - left) * (window.width / (right - left)), np.clip(py, -1e9, 1e9)])


def true_points(function: Activation, parameters: dict[str, float], window: Window, order: int) -> tuple[Array, bool]:
    """Return the curve's points inside the canvas, and whether they are close enough to stand for all of it."""
    low, high = window.x
    breakpoints = [b for b in function.breakpoints(**parameters) if low < b.x < high]
    knots = np.array([b.x for b in breakpoints])
    near = 10.0 ** np.arange(-12.0, 10.0, 0.01)
    places = [np.linspace(low, high, 16 * window.width), *(c + s * near for c in (0.0, *knots) for s in (-1.0, 1.0)), [0.0]]
    x = np.unique(np.concatenate(places))
    x = x[(x > low) & (x < high) & ~np.isin(x, knots)]
    x = np.sort(np.concatenate([x, knots, knots]))
    y = values(function, parameters, x, order)
    for b in breakpoints:
        i = np.searchsorted(x, b.x)
        y[i], y[i + 1] = b.left[order], b.right[order]
    while x.size < MOST:
        points = placed(x, y, window, order)
        points[:, 1] = np.clip(points[:, 1], -5.0, window.height + 5.0)
        gaps = np.hypot(*np.diff(points, axis=0).T)
        gaps[np.isnan(y[1:]) != np.isnan(y[:-1])] = np.inf
        across, up = np.diff(points, axis=0).T
        slope = np.divide(up, across, out=np.zeros_like(up), where=across > 0.0)
        gaps[1:-1] = np.fmax(gaps[1:-1], np.abs(slope[2:] - slope[:-2]) * across[1:-1] / 4.0)  # a peak between samples
        middle = x[:-1] + 0.5 * np.diff(x)
        cells = np.flatnonzero((gaps > STEP) & (middle > x[:-1]) & (middle < x[1:]))
        if not cells.size:
            break
        x, y = (
            np.insert(x, cells + 1, middle[cells]),
            np.insert(y, cells + 1, values(function, parameters, middle[cells], order)),
        )
    points = placed(x, y, window, order)
    seen = (points[:, 1] >= 0.0) & (points[:, 1] <= window.height)
    touched = (seen[1:] | seen[:-1]) & (np.diff(x) > 0.0)
    points[:, 1] = np.clip(points[:, 1], -5.0, window.height + 5.0)
    gaps = np.hypot(*np.diff(points, axis=0).T)
    return points[seen], bool(gaps.max(initial=0.0, where=touched) < 3.0 * STEP)


def values(function: Activation, parameters: dict[str, float], x: Array, order: int) -> Array:
    """Return f, f′ or f″, nothing beyond ±1e100."""
    return np.clip(function.jet(x, **parameters)[order], -HUGE, HUGE)


def drawn_segments(trace: Trace, window: Window, order: int) -> tuple[Array, Array]:
    """Return where the drawn segments begin and how far they go, inside the canvas and three pixels above and below it."""
    points = placed(trace.x, trace.y, window, order)
    down = np.ones(max(len(points) - 1, 0), dtype=bool)
    down[trace.starts[1:] - 1] = False
    start, delta = points[:-1][down], np.diff(points, axis=0)[down]
    with np.errstate(divide="ignore", invalid="ignore"):
        crossings = (np.array([-3.0, window.height + 3.0]) - start[:, 1:]) / delta[:, 1:]
    level = delta[:, 1] == 0.0
    enter = np.where(level, 0.0, np.clip(crossings.min(axis=1), 0.0, 1.0))
    leave = np.where(level, 1.0, np.clip(crossings.max(axis=1), 0.0, 1.0))
    seen = (leave > enter) & (~level | (np.abs(start[:, 1] - window.height / 2) < window.height / 2 + 3.0))
    start, delta, enter, leave = start[seen], delta[seen], enter[seen], leave[seen]
    return start + delta * enter[:, None], delta * (leave - enter)[:, None]


def along(start: Array, delta: Array) -> tuple[Array, NDArray[np.intp]]:
    """Return points along segments, and which segment each is on."""
    length = np.hypot(*delta.T)
    number = np.ceil(length / max(STEP, length.sum() / 5e5)).astype(int) + 1
    owner = np.repeat(np.arange(number.size), number)
    rank = np.arange(owner.size) - np.repeat(np.cumsum(number) - number, number)
    return start[owner] + delta[owner] * (rank / np.maximum(number - 1, 1)[owner])[:, None], owner


def to_segments(points: Array, start: Array, delta: Array) -> Array:
    """Return the distance of each point to the nearest of the segments."""
    if not len(start) or not len(points):
        return np.full(len(points), np.inf)
    places, owner = along(start, delta)
    best = np.full(len(points), np.inf)
    for near in cKDTree(places).query(points, k=min(12, len(places)))[1].reshape(len(points), -1).T:
        a, d = start[owner[near]], delta[owner[near]]
        share = ((points - a) * d).sum(axis=1) / np.maximum((d * d).sum(axis=1), 1e-300)
        best = np.minimum(best, np.hypot(*(points - a - d * np.clip(share, 0.0, 1.0)[:, None]).T))
    return best


def outside_band(trace: Trace, window: Window, order: int, points: Array) -> Array:
    """Return how far points in the band's columns are from it; infinity for points in other columns."""
    distance = np.full(len(points), np.inf)
    if not trace.band.size:
        return distance
    x, low, high = trace.band
    column = np.floor(placed(x, low, window, order)[:, 0])
    bottom, top = placed(x, low, window, order)[:, 1], placed(x, high, window, order)[:, 1]
    own = np.clip(np.searchsorted(column, np.floor(points[:, 0])), 0, column.size - 1)
    inside = column[own] == np.floor(points[:, 0])
    for neighbour in (own - 1, own, own + 1):
        i = np.clip(neighbour, 0, column.size - 1)
        across = np.maximum(np.maximum(column[i] - points[:, 0], points[:, 0] - column[i] - 1.0), 0.0)
        above = np.maximum(np.maximum(bottom[i] - points[:, 1], points[:, 1] - top[i]), 0.0)
        distance = np.minimum(distance, np.hypot(across, above))
    return np.where(inside, distance, np.inf)


def random_parameters(function: Activation, random: np.random.Generator) -> dict[str, float]:
    """Return valid parameters, mostly within their sliders."""
    for _ in range(20):
        drawn = {}
        for p in function.parameters:
            scale = 10.0 ** random.uniform(-2.0, 3.0) if random.random() < 0.15 else 1.0
            drawn[p.name] = random.uniform(*p.slider) * scale if random.random() < 0.85 else p.default
        try:
            return function.check(**drawn)
        except ValueError:
            continue
    return dict(function.defaults)


def random_window(function: Activation, parameters: dict[str, float], random: np.random.Generator) -> Window:
    """Return a window from 1e-9 to 1e9 wide, about the origin, a breakpoint, near 1e6 or elsewhere; y fitted or zoomed."""
    knots = [b.x for b in function.breakpoints(**parameters)] or [0.0]
    far = random.choice([-1.0, 1.0])
    centres = (random.choice(knots), 0.0, random.uniform(-5.0, 5.0), far * 1e6, far * 10.0 ** random.uniform(-6.0, 7.0))
    while True:
        width, centre = 10.0 ** random.uniform(-9.0, 9.0), float(random.choice(centres))
        low = float(centre - width * random.random())
        high = low + width
        if width > 1024 * np.spacing(max(abs(low), abs(high))):
            break
    ranges = []
    for order, reach in enumerate(extent(function, parameters, (low, high))):
        bottom, top = combine([reach]).range
        if random.random() < 0.4:
            at = float(values(function, parameters, np.array([random.uniform(low, high)]), order)[0])
            height = (top - bottom) * 10.0 ** random.uniform(-3.0, 1.5)
            zoomed = at - height * random.random()
            try:
                bottom, top = check_range(zoomed, zoomed + height)
            except ValueError:
                pass
        ranges.append((bottom, top))
    width, height = (int(n) for n in random.integers(200, 800, 2))
    return Window((low, high), (ranges[0], ranges[1], ranges[2]), width, height)
