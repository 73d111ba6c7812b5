"""The legend on a canvas: what its rows say where there is little room, and what of it is painted anew."""

import pytest
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QFont

from actexplorer.session import edits
from actexplorer.session.resolve import resolve
from actexplorer.session.state import Session
from actexplorer.ui import legend
from actexplorer.ui.headings import SHORT
from actexplorer.ui.labels import titles_of

WIDE, NARROW = QRectF(40, 30, 600, 400), QRectF(40, 30, 180, 400)
AT = QPointF(48, 38)

pytestmark = pytest.mark.usefixtures("app")


def rows(*betas: float) -> tuple[legend.Row, ...]:
    session = Session()
    for beta in betas:
        session = edits.add_curve("swish", {"beta": beta}).change(session)
    return legend.rows(resolve(session, 200, 200).strokes, titles_of(session), SHORT[""], (0,), None)


def names(box: QRectF, *betas: float) -> list[str]:
    return [row.title for row in legend.layout(rows(*betas), box, QFont()).shown]


def test_digits_go_where_there_is_no_room():
    assert names(WIDE, 1.0, 1.23456) == ["Swish", "Swish (β = 1.23456)"]
    assert names(NARROW, 1.0, 1.23456) == ["Swish", "Swish (β = 1.23)"]


def test_digits_stay_where_names_would_be_the_same_without_them():
    assert "Swish (β = 1.23)" not in names(NARROW, 1.23456, 1.23457)


def test_only_rows_that_differ_are_painted_anew():
    before = legend.layout(rows(1.0, 1.5, 2.0), WIDE, QFont())
    after = legend.layout(rows(1.0, 1.6, 2.0), WIDE, QFont())
    region = legend.changed((before, AT), (after, AT))
    assert [region.intersects(after.row(AT, n).adjusted(0, 2, 0, -2)) for n in range(3)] == [False, True, False]
    longer = legend.layout(rows(1.0, 1.612345, 2.0), WIDE, QFont())
    assert longer.size != after.size and legend.changed((after, AT), (longer, AT)).contains(longer.row(AT, 0))
