"""One typeset equation."""

from __future__ import annotations

import re

from PySide6.QtCore import QByteArray, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QContextMenuEvent, QFont, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QApplication, QMenu, QWidget

from actexplorer.ui.clipboard import mime_data
from actexplorer.ui.formulas import SIZE, Typeset
from actexplorer.ui.theme import current_theme

SPACE = 3.0  # pixels between the two sides of an equation


class FormulaView(QWidget):
    """One equation: its left-hand side, and its right-hand side or, until that is there, a bar in its place."""

    def __init__(self, latex: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.latex = latex
        self._label = self._body = Typeset("")
        self._renderers: tuple[QSvgRenderer, QSvgRenderer] | None = None
        self.label_width = 4.0 * SIZE
        self._scale, self._axis, self._column = 1.0, 0.0, 0.0
        self.setAccessibleName(latex)

    @property
    def ready(self) -> bool:
        """Whether the formula is there."""
        return self._renderers is not None

    @property
    def body_width(self) -> float:
        """The natural width of the right-hand side."""
        if not self.ready:
            return float(0.5 * SIZE * len(re.sub(r"\\[a-zA-Z]+", "m", self.latex)) ** 0.8)
        return self._body.width if self._body.svg else self._text_metrics().horizontalAdvance(self.latex)

    @property
    def above(self) -> float:
        """The natural height above the baseline."""
        return max(self._label.baseline, self._body.baseline, 0.9 * SIZE)

    @property
    def below(self) -> float:
        """The natural depth below the baseline."""
        return max(*(t.height - t.baseline for t in (self._label, self._body)), 0.4 * SIZE)

    def show_typeset(self, label: Typeset, body: Typeset) -> None:
        """Show the equation of these two sides."""
        self._label, self._body = label, body
        self.label_width = label.width
        text = current_theme().text
        first, second = (QSvgRenderer(QByteArray(t.coloured(text).encode())) for t in (label, body))
        self._renderers = (first, second)
        self.update()

    def place(self, scale: float, baseline: float, column: float) -> None:
        """Draw at ``scale``, the baseline ``baseline`` pixels below the top, the left-hand side ending at ``column``."""
        self._scale, self._axis, self._column = scale, baseline, column
        self.update()

    def copy_latex(self) -> None:
        """Put the formula's LaTeX on the clipboard."""
        QApplication.clipboard().setText(self.latex)

    def copy_svg(self) -> None:
        """Put the formula on the clipboard as an SVG picture, black for a white page."""
        svg = self._body.coloured("#000000")
        data = mime_data()
        data.setData("image/svg+xml", QByteArray(svg.encode()))
        data.setText(svg)
        QApplication.clipboard().setMimeData(data)

    @property
    def has_picture(self) -> bool:
        """Whether there is an SVG to copy."""
        return bool(self._body.svg)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:  # noqa: D102
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(self.tr("Copy LaTeX")).triggered.connect(self.copy_latex)
        picture = menu.addAction(self.tr("Copy as SVG"))
        picture.triggered.connect(self.copy_svg)
        picture.setEnabled(self.has_picture)
        menu.popup(event.globalPos())

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: D102
        theme = current_theme()
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.translate(self._column, self._axis)
            painter.scale(self._scale, self._scale)
            if self._renderers is None:
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(QColor(theme.raised))
                painter.drawRoundedRect(QRectF(SPACE, -0.6 * SIZE, self.body_width, 0.7 * SIZE), 4.0, 4.0)
                return
            label, body = self._renderers
            self._draw(painter, label, self._label, -self._label.width)
            if self._body.svg:
                self._draw(painter, body, self._body, SPACE)
            else:
                painter.setFont(self._text_font())
                painter.setPen(QColor(theme.muted))
                painter.drawText(QPointF(SPACE, 0.0), self.latex)

    def _draw(self, painter: QPainter, renderer: QSvgRenderer, typeset: Typeset, x: float) -> None:
        renderer.render(painter, QRectF(x, -typeset.baseline, typeset.width, typeset.height))

    def _text_font(self) -> QFont:
        font = QFont(self.font())
        font.setStyleHint(QFont.StyleHint.Monospace)
        font.setFamily("monospace")
        return font

    def _text_metrics(self) -> QFontMetricsF:
        return QFontMetricsF(self._text_font())
