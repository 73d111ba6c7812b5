"""Paints the rows of a `RowView`: a picture, a title, the dots of its curves, a button; and headers that fold."""

from __future__ import annotations

from collections.abc import Callable
from enum import IntEnum

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QHelpEvent, QPainter, QPen, QPixmap, QPolygonF
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QToolTip

from actexplorer.ui.theme import GAP, SMALL, current_theme

Index = QModelIndex | QPersistentModelIndex

ROW_PADDING = 4  # above and below the picture
HEADER_HEIGHT = 30
BUTTON = 20
DOT = 7
MOST_DOTS = 3


class Role(IntEnum):
    """What a row's item holds beside the texts that Qt has roles for."""

    KEY = Qt.ItemDataRole.UserRole  # None on headers
    COLOURS = Qt.ItemDataRole.UserRole + 1  # one dot each; a row with dots offers to remove, without to add
    HINT = Qt.ItemDataRole.UserRole + 2  # said in a weaker voice beside the title
    PLAIN = Qt.ItemDataRole.UserRole + 3  # true where the row has no button


def button_rect(row: QRect) -> QRect:
    """Return where in a row its button is."""
    return QRect(row.right() - GAP // 2 - BUTTON, row.center().y() - BUTTON // 2 + 1, BUTTON, BUTTON)


def has_button(index: Index) -> bool:
    """Return whether a row has a button: headers have none."""
    return index.data(Role.KEY) is not None and not index.data(Role.PLAIN)


class RowDelegate(QStyledItemDelegate):
    """Paints rows and headers.

    ``picture`` returns the pixmap of a key for a device pixel ratio, or None while there is none; ``hot`` is the row whose
    button is under the pointer; ``button_tips`` say what the button does, to add and to remove.
    """

    def __init__(
        self, picture: Callable[[str, float], QPixmap | None], size: QSize, button_tips: tuple[str, str], parent: QObject
    ) -> None:
        super().__init__(parent)
        self.hot: Index = QModelIndex()
        self._picture = picture
        self._size = size
        self._tips = button_tips

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: D102
        height = HEADER_HEIGHT if index.data(Role.KEY) is None else self._size.height() + 2 * ROW_PADDING
        return QSize(120, height)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:  # noqa: D102
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_background(painter, option)
        if index.data(Role.KEY) is None:
            self._paint_header(painter, option, index)
        else:
            self._paint_row(painter, option, index)
        painter.restore()

    def helpEvent(  # noqa: D102
        self, event: QHelpEvent, view: QAbstractItemView, option: QStyleOptionViewItem, index: Index
    ) -> bool:
        if not has_button(index) or not button_rect(option.rect).contains(event.pos()):
            return super().helpEvent(event, view, option, index)
        QToolTip.showText(event.globalPos(), self._tips[bool(index.data(Role.COLOURS))], view)
        return True

    def _paint_background(self, painter: QPainter, option: QStyleOptionViewItem) -> None:
        theme, state = current_theme(), option.state
        box = QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5)
        fill = QColor(theme.raised) if state & QStyle.StateFlag.State_MouseOver else QColor(Qt.GlobalColor.transparent)
        pen = QPen(Qt.PenStyle.NoPen)
        if state & QStyle.StateFlag.State_Selected:
            fill = QColor(theme.accent)
            fill.setAlphaF(0.18 if state & QStyle.StateFlag.State_MouseOver else 0.13)
        if state & QStyle.StateFlag.State_HasFocus:
            pen = QPen(QColor(theme.accent), 1.0)
        painter.setPen(pen)
        painter.setBrush(fill)
        painter.drawRoundedRect(box, 4.0, 4.0)

    def _paint_header(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        theme, rect = current_theme(), option.rect
        middle = QPointF(rect.left() + GAP + 2, rect.center().y() + 0.5)
        down = option.state & QStyle.StateFlag.State_Open
        corners = ((-3.5, -2), (0, 2), (3.5, -2)) if down else ((-2, -3.5), (2, 0), (-2, 3.5))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(QColor(theme.muted), 1.5))
        painter.drawPolyline(QPolygonF([middle + QPointF(*corner) for corner in corners]))
        font = QFont(option.font)
        font.setPointSizeF(SMALL)
        count = str(index.model().rowCount(index))
        painter.setFont(font)
        painter.setPen(QColor(theme.muted))
        inner = rect.adjusted(2 * GAP + 4, 0, -GAP, 0)
        painter.drawText(inner, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, count)
        font.setWeight(QFont.Weight.DemiBold)
        painter.setFont(font)
        title = painter.fontMetrics().elidedText(index.data(), Qt.TextElideMode.ElideRight, inner.width() - 3 * GAP)
        painter.drawText(inner, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, title)

    def _paint_row(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        theme, rect, state = current_theme(), option.rect, option.state
        corner = rect.topLeft() + QRect(GAP // 2 + 2, ROW_PADDING, 0, 0).topLeft()
        picture = self._picture(index.data(Role.KEY), painter.device().devicePixelRatio())
        if picture is not None:
            painter.drawPixmap(corner, picture)
        colours = index.data(Role.COLOURS)
        right = self._paint_dots(painter, button_rect(rect), colours)
        text = QRect(corner.x() + self._size.width() + GAP + 2, rect.top(), 0, rect.height())
        text.setRight(right - GAP)
        painter.setFont(option.font)
        painter.setPen(QColor(theme.text))
        self._paint_text(painter, text, index.data(), index.data(Role.HINT))
        if has_button(index) and state & (QStyle.StateFlag.State_MouseOver | QStyle.StateFlag.State_Selected):
            self._paint_button(painter, QRectF(button_rect(rect)), bool(colours), self.hot == index)

    def _paint_text(self, painter: QPainter, box: QRect, title: str, hint: str | None) -> None:
        place = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        metrics = painter.fontMetrics()
        shown = metrics.elidedText(title, Qt.TextElideMode.ElideRight, box.width())
        painter.drawText(box, place, shown)
        box.setLeft(box.left() + metrics.horizontalAdvance(shown) + GAP)
        if hint and box.width() > 3 * GAP:
            painter.setPen(QColor(current_theme().muted))
            painter.drawText(box, place, metrics.elidedText(hint, Qt.TextElideMode.ElideRight, box.width()))

    def _paint_dots(self, painter: QPainter, button: QRect, colours: tuple[str, ...] | None) -> int:
        """Paint the dots, last at the right, beside the button; return the x at which they begin."""
        x = button.left()
        painter.setPen(Qt.PenStyle.NoPen)
        for colour in reversed((colours or ())[:MOST_DOTS]):
            x -= DOT + 3
            painter.setBrush(QColor(colour))
            painter.drawEllipse(QRectF(x, button.center().y() + 1 - DOT / 2, DOT, DOT))
        return x

    def _paint_button(self, painter: QPainter, box: QRectF, minus: bool, hot: bool) -> None:
        theme = current_theme()
        circle = box.adjusted(2.5, 2.5, -2.5, -2.5)
        colour = QColor(theme.danger if minus else theme.accent) if hot else QColor(theme.muted)
        painter.setPen(QPen(colour, 1.4))
        painter.setBrush(colour if hot else Qt.BrushStyle.NoBrush)
        painter.drawEllipse(circle)
        painter.setPen(QPen(QColor(theme.surface) if hot else colour, 1.4))
        middle, arm = circle.center(), 4.0
        painter.drawLine(middle - QPointF(arm, 0), middle + QPointF(arm, 0))
        if not minus:
            painter.drawLine(middle - QPointF(0, arm), middle + QPointF(0, arm))
