"""How far each curve is from the reference, as a table: computed for the rows that are looked at."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QColor

from actexplorer.core.difference import Gap
from actexplorer.session.lines import against, gaps_of, is_mirrored
from actexplorer.session.state import Curve, Session
from actexplorer.ui.headings import SHORT
from actexplorer.ui.labels import curve_title, number, scientific
from actexplorer.ui.theme import current_theme

Index = QModelIndex | QPersistentModelIndex
Role = Qt.ItemDataRole
LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class GapModel(QAbstractTableModel):
    """A row for every curve but the reference: the largest gap, where it is, and the root mean square, for each order."""

    def __init__(self) -> None:
        super().__init__()
        self._session = Session()
        self._base: Curve | None = None
        self.curves: tuple[Curve, ...] = ()

    def show(self, session: Session) -> None:
        """Show the gaps of ``session``."""
        base = session.base
        curves = tuple(c for c in session.known if base is not None and c.id != base.id)
        stays = [c.id for c in curves] == [c.id for c in self.curves] and session.difference == self._session.difference
        if not stays:
            self.beginResetModel()
        self._session, self._base, self.curves = session, base, curves
        if stays and curves:
            self.dataChanged.emit(self.index(0, 0), self.index(len(curves) - 1, self.columnCount() - 1))
        elif not stays:
            self.endResetModel()

    def gaps(self, row: int) -> tuple[tuple[Gap, bool], ...]:
        """Return the gaps of a row, each with whether it is as large at −x."""
        assert self._base is not None
        source = against(self.curves[row], self._base, self._session.difference == "relative")
        return tuple((gap, is_mirrored(source, gap, n)) for n, gap in enumerate(gaps_of(source, self._session.view.x)))

    def names(self) -> tuple[str, str, str]:
        """Return what the three orders of the difference are called, between bars."""
        if self._session.difference == "relative":
            return "|f/g−1|", "|f′/g′−1|", "|f″/g″−1|"  # which is as large as |(f − g) / |g||, and shorter
        f, df, d2f, _ = SHORT["absolute"]
        return f"|{f}|", f"|{df}|", f"|{d2f}|"

    def text(self, row: int, column: int) -> str:
        """Return what stands in a cell."""
        if column == 0:
            return curve_title(self.curves[row])
        gap, mirrored = self.gaps(row)[(column - 1) // 3]
        kind = (column - 1) % 3
        if kind == 1:
            return place(gap, mirrored)
        return measure(gap.gap if kind == 0 else gap.rms)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008, D102
        return 0 if parent.isValid() else len(self.curves)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008, D102
        return 0 if parent.isValid() else 10

    def data(self, index: Index, role: int = Role.DisplayRole) -> Any:  # noqa: D102
        if role == Role.DisplayRole:
            return self.text(index.row(), index.column())
        if role == Role.TextAlignmentRole and index.column() > 0:
            return RIGHT
        if role == Role.ForegroundRole and index.column() == 0:
            return QColor(current_theme().curve(self.curves[index.row()].colour))
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Role.DisplayRole) -> Any:  # noqa: D102
        if role == Role.TextAlignmentRole and section == 0:
            return LEFT
        if orientation != Qt.Orientation.Horizontal or role != Role.DisplayRole:
            return None
        if section == 0:
            return self.tr("Curve")
        name = self.names()[(section - 1) // 3]
        return (self.tr("largest {name}").format(name=name), self.tr("at x"), self.tr("RMS"))[(section - 1) % 3]


def measure(value: float) -> str:
    """Return a gap with four digits."""
    return "—" if value != value else scientific(number(float(f"{value:.4g}")))


def place(gap: Gap, mirrored: bool) -> str:
    """Return where a gap is: "±3"."""
    if gap.gap != gap.gap or gap.gap == 0.0:
        return "—"
    x = float(f"{gap.x:.5g}")
    return f"±{number(abs(x))}" if mirrored else number(x)
