"""What the pointer and the keyboard read on a canvas: the nearest curve, landmarks to snap to, marks to leave."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QPointF

from actexplorer.core.landmarks import landmarks, nearest
from actexplorer.session import edits
from actexplorer.session.lines import Line, lines
from actexplorer.session.pins import add_pin, remove_pin
from actexplorer.session.state import GRADIENTS, Session

if TYPE_CHECKING:
    from actexplorer.ui.canvas import Canvas

SNAP = 6.0  # pixels from a landmark within which the crosshair goes there
NEAR = 9.0  # pixels from a curve within which it is the one pointed at


def nearest_line(canvas: Canvas, at: QPointF) -> tuple[Line, int] | None:
    """Return the line within a few pixels of ``at``, and which of the canvas's orders it is."""
    plane = canvas.plane
    px = at.x() + np.linspace(-NEAR, NEAR, 19)
    x = plane.x[0] + (px - plane.rect.left()) * plane.x_pixel
    best: tuple[float, Line, int] | None = None
    for line in lines(canvas.store.session):
        jet = line.function.jet(x, **line.parameters)
        for order in canvas.orders:
            heights = line.gradients(x) if order == GRADIENTS else np.atleast_2d(jet[order])
            with np.errstate(all="ignore"):
                py = plane.rect.bottom() - (heights - plane.y[0]) / plane.y_pixel
                distance = float(np.nan_to_num(np.hypot(px - at.x(), py - at.y()), nan=np.inf).min(initial=np.inf))
            if distance <= NEAR and (best is None or distance < best[0]):
                best = distance, line, order
    return None if best is None else best[1:]


def selected_line(session: Session) -> Line | None:
    """Return what is drawn for the selected curve."""
    curve = session.selected
    return next((line for line in lines(session) if curve is not None and line.curve.id == curve.id), None)


def point(canvas: Canvas, at: QPointF, snapping: bool) -> edits.Edit:
    """Return the edit that moves the crosshair to ``at``: onto a landmark of the curve there, else of the selected one."""
    plane, session = canvas.plane, canvas.store.session
    x = plane.x_at(at.x())
    found = nearest_line(canvas, at)
    near = None if found is None else found[0].curve.id
    line, order = found or (selected_line(session), canvas.orders[0])
    if snapping and line is not None and line.smooth and order != GRADIENTS:
        mark = nearest(line.function, line.parameters, order, x, SNAP * plane.x_pixel)
        if mark is not None and plane.x[0] <= mark.x <= plane.x[1]:
            return edits.point_at(mark.x, near, mark.kind)
    return edits.point_at(x, near)


def step(canvas: Canvas, pixels: float) -> None:
    """Move the crosshair along the selected curve, stopping at its landmarks."""
    plane, session = canvas.plane, canvas.store.session
    cursor = session.focus.cursor
    if cursor is None or not plane.x[0] <= cursor <= plane.x[1]:
        cursor = 0.5 * (plane.x[0] + plane.x[1])
    target = min(max(cursor + pixels * plane.x_pixel, plane.x[0]), plane.x[1])
    line = selected_line(session)
    if line is not None and line.smooth and target != cursor and canvas.orders[0] != GRADIENTS:
        found = landmarks(line.function, line.parameters, canvas.orders[0], min(cursor, target), max(cursor, target))
        passed = [mark for mark in found if abs(mark.x - cursor) > 0.01 * plane.x_pixel]
        if passed:
            mark = passed[0] if pixels > 0 else passed[-1]
            canvas.store.apply(edits.point_at(mark.x, line.curve.id, mark.kind))
            return
    canvas.store.apply(edits.point_at(target, None if line is None else line.curve.id))


def select_next(canvas: Canvas, forward: bool) -> bool:
    """Select the next or the previous curve; return False at the end of them."""
    session = canvas.store.session
    ids = [c.id for c in session.curves]
    if session.focus.cursor is None or session.selected is None or session.selected.id not in ids:
        return False
    place = ids.index(session.selected.id) + (1 if forward else -1)
    if not 0 <= place < len(ids):
        return False
    canvas.store.apply(edits.select(ids[place]))
    return True


def select_number(canvas: Canvas, number: int) -> None:
    """Select the curve of that number, the first being 1."""
    curves = canvas.store.session.curves
    if number <= len(curves):
        canvas.store.apply(edits.select(curves[number - 1].id))


def click(canvas: Canvas, at: QPointF) -> bool:
    """Take away the mark at ``at``, or leave one on the curve there, which is selected; return whether there was either."""
    store = canvas.store
    pin = canvas.pin_at(at)
    found = nearest_line(canvas, at)
    curve = None if found is None else found[0].curve
    if pin is not None:
        _commit(canvas, remove_pin(pin))
    elif curve is not None and any(c.id == curve.id for c in store.session.curves):
        cursor = store.session.focus.cursor
        _commit(canvas, add_pin(curve.id, canvas.plane.x_at(at.x()) if cursor is None else cursor))
        store.apply(edits.select(curve.id))
    return pin is not None or found is not None


def pin_here(canvas: Canvas) -> None:
    """Leave a mark on the selected curve at the crosshair, or take it away."""
    session = canvas.store.session
    curve, cursor = session.selected, session.focus.cursor
    if curve is not None and cursor is not None and curve in session.curves:
        pin = next((p for p in session.pins if p.curve == curve.id and p.x == cursor), None)
        _commit(canvas, add_pin(curve.id, cursor) if pin is None else remove_pin(pin))


def _commit(canvas: Canvas, edit: edits.Edit) -> None:
    canvas.store.end_gesture()
    canvas.store.apply(edit)
    canvas.store.end_gesture()
