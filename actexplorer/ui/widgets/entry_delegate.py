"""Paints the rows of a list of things to do."""

from __future__ import annotations

from enum import IntEnum

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QTextCharFormat, QTextLayout
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from actexplorer.ui.theme import GAP, SMALL, current_theme

Index = QModelIndex | QPersistentModelIndex
ROW = 32


class EntryRole(IntEnum):
    """What a row's item holds beside its text."""

    DETAIL = Qt.ItemDataRole.UserRole  # said in a weaker voice at the right
    PLACES = Qt.ItemDataRole.UserRole + 1  # of the letters that were searched for


class EntryDelegate(QStyledItemDelegate):
    """Paints an entry: its text with the letters that were found, its detail at the right."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: D102
        return QSize(100, ROW)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:  # noqa: D102
        theme, detail = current_theme(), index.data(EntryRole.DETAIL)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.setBrush(QColor(theme.raised))
            painter.drawRoundedRect(option.rect, 5, 5)
        elif option.state & QStyle.StateFlag.State_MouseOver:
            hover = QColor(theme.raised)
            hover.setAlphaF(0.5)
            painter.setBrush(hover)
            painter.drawRoundedRect(option.rect, 5, 5)
        inner = option.rect.adjusted(GAP + 2, 0, -GAP - 2, 0)
        small = QFont(option.font)
        small.setPointSizeF(SMALL)
        painter.setFont(small)
        painter.setPen(QColor(theme.muted))
        painter.drawText(inner, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, detail)
        inner.setRight(inner.right() - painter.fontMetrics().horizontalAdvance(detail) - GAP)
        self._paint_text(painter, inner, option.font, index.data(), index.data(EntryRole.PLACES))
        painter.restore()

    def _paint_text(self, painter: QPainter, box: QRect, font: QFont, text: str, places: tuple[int, ...]) -> None:
        theme = current_theme()
        layout = QTextLayout(text, font)
        strong = QTextCharFormat()
        strong.setForeground(QColor(theme.accent))
        strong.setFontWeight(QFont.Weight.Bold)
        ranges = []
        for place in places:
            part = QTextLayout.FormatRange()
            part.start, part.length, part.format = place, 1, strong
            ranges.append(part)
        layout.setFormats(ranges)
        layout.beginLayout()
        line = layout.createLine()
        layout.endLayout()
        painter.setPen(QColor(theme.text))
        painter.setClipRect(box)
        layout.draw(painter, QRect(box.x(), int(box.center().y() + 1 - line.height() / 2), 0, 0).topLeft())
