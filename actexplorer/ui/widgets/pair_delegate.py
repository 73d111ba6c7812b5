"""Paints rows of a label and its value under small titles."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Protocol

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from actexplorer.ui.theme import GAP, SMALL, current_theme

Index = QModelIndex | QPersistentModelIndex

PADDING = 3  # above and below a row
TITLE_ABOVE, TITLE_BELOW = 12, 4
WIDEST = 0.45  # of the list: more the labels never take
SCROLL_BAR = 10  # kept free, so that its coming and going moves nothing
NOTHING = ("—",)
KEPT = 400  # measured texts
WRAP = Qt.TextFlag.TextWordWrap


class Pair(Protocol):
    """A label, the lines of its value, and whether they should be noticed."""

    @property
    def label(self) -> str:
        """What stands on the left."""

    @property
    def lines(self) -> Sequence[str]:
        """What stands on the right, one under the other."""

    @property
    def marked(self) -> bool:
        """Whether it stands out."""


class PairDelegate(QStyledItemDelegate):
    """Paints what ``entry`` returns for a row's number: a title (a text) or a `Pair`; long lines wrap."""

    def __init__(self, view: QListView, entry: Callable[[int], str | Pair]) -> None:
        super().__init__(view)
        self._view, self._entry = view, entry
        self._small = QFont(view.font())
        self._small.setPointSizeF(SMALL)
        self._small.setWeight(QFont.Weight.DemiBold)
        self._labels: tuple[str, ...] = ()
        self._measured: dict[object, int] = {}

    def fit_labels(self, labels: Sequence[str]) -> None:
        """Make the left column wide enough for ``labels``."""
        self._labels = tuple(labels)
        self._measured.clear()

    def height(self, place: int) -> int:
        """Return the height of the row at ``place``."""
        entry = self._entry(place)
        if isinstance(entry, str):
            return QFontMetrics(self._small).height() + (TITLE_ABOVE if place else GAP // 2) + TITLE_BELOW
        _, width = self._columns()
        tall = sum(self._height(line, width) for line in entry.lines)
        return max(tall, self._metrics.height()) + 2 * PADDING

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: D102
        return QSize(0, self.height(index.row()))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:  # noqa: D102
        entry, theme, box = self._entry(index.row()), current_theme(), option.rect
        painter.save()
        if isinstance(entry, str):
            painter.setFont(self._small)
            painter.setPen(QColor(theme.muted))
            line = box.adjusted(GAP, 0, -GAP, -TITLE_BELOW)
            painter.drawText(line, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignBottom, entry)
        else:
            self._paint_pair(painter, option, entry)
        painter.restore()

    def _paint_pair(self, painter: QPainter, option: QStyleOptionViewItem, pair: Pair) -> None:
        theme, box = current_theme(), option.rect
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        if chosen or option.state & QStyle.StateFlag.State_MouseOver:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(theme.accent if chosen else theme.raised))
            painter.drawRoundedRect(QRectF(box).adjusted(GAP / 2, 0.5, -GAP / 2, -0.5), 4.0, 4.0)
        painter.setPen(QColor(theme.on_accent if chosen else theme.muted))
        left, width = self._columns()
        place = QRect(GAP, box.top() + PADDING, left, self._metrics.height())
        painter.drawText(place, 0, self._metrics.elidedText(pair.label, Qt.TextElideMode.ElideRight, left))
        colour = theme.danger if pair.marked else theme.muted if pair.lines == NOTHING else theme.text
        painter.setPen(QColor(theme.on_accent if chosen else colour))
        top = place.top()
        for line in pair.lines:
            tall = self._height(line, width)
            painter.drawText(QRect(2 * GAP + GAP // 2 + left, top, width, tall), int(WRAP), line)
            top += tall

    @property
    def _metrics(self) -> QFontMetrics:
        return self._view.fontMetrics()  # which the style sheet may have changed since

    def _columns(self) -> tuple[int, int]:
        """Return the widths of labels and values."""
        whole = self._view.width() - SCROLL_BAR
        widest = self._measured.get("labels")
        if widest is None:
            widest = self._measured["labels"] = max(map(self._metrics.horizontalAdvance, self._labels), default=0)
        left = min(widest, int(WIDEST * whole))
        return left, whole - left - 3 * GAP

    def _height(self, line: str, width: int) -> int:
        key = (line, width)
        if key not in self._measured:
            if len(self._measured) > KEPT:
                self._measured.clear()
            metrics = self._metrics
            fits = metrics.horizontalAdvance(line) <= width
            box = QRect(0, 0, width, 1 << 20)
            self._measured[key] = metrics.height() if fits else metrics.boundingRect(box, int(WRAP), line).height()
        return self._measured[key]
